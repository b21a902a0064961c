//! The host around the Elbrus 2000 machine.
//!
//! * [`system`]: `e2k system`, a whole machine with QEMU's options.
//! * [`cli`]: those options. [`chardev`], [`monitor`], [`vm`]: what they build.
//! * [`linux`]: `e2k run`, Linux programs for Elbrus. [`loader`]: ELF files for both.
#![deny(missing_docs)]

pub mod chardev;
pub mod cli;
pub mod linux;
pub mod loader;
pub mod monitor;
mod signals;
pub mod system;
pub mod vm;

/// Why `--accel jit` is refused.
pub(crate) const NO_JIT: &str = "accelerator 'jit' is not available yet, use 'interp'";
