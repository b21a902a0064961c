//! The world around the machine: `e2k system` and `e2k run`.
//!
//! * [`linux`]: Linux programs for Elbrus.

pub mod linux;

/// Why `--accel jit` is refused.
pub(crate) const NO_JIT: &str = "accelerator 'jit' is not available yet, use 'interp'";
