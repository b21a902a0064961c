//! The host around the Elbrus 2000 machine.
//!
//! * [`system`]: `e2k system`, a whole machine with QEMU's options.
//! * [`cli`]: those options. [`chardev`], [`monitor`], [`vm`]: what they build.
//! * [`toolchain`]: `e2k objdump`.
//! * [`gdb`]: what a debugger talks to.
//! * [`linux`]: `e2k run`, Linux programs for Elbrus. [`loader`]: ELF files for both.
#![deny(missing_docs)]

pub mod block;
pub mod chardev;
pub mod cli;
mod commands;
pub mod descriptors;
mod dump;
pub mod gdb;
pub mod jobs;
pub mod linux;
pub mod loader;
mod log;
mod migration;
pub mod monitor;
#[doc(hidden)]
pub mod native;
pub mod object;
mod qtest;
mod signals;
mod stderr;
pub mod system;
pub mod toolchain;
pub mod vm;

/// Makes the accelerator `jit` ready, or tells why `--accel jit` is refused.
#[cfg(feature = "jit")]
pub(crate) fn jit() -> Result<(), String> {
    e2k_jit::Jit::new().map(drop).map_err(|error| error.to_string())
}

/// Tells why `--accel jit` is refused.
#[cfg(not(feature = "jit"))]
pub(crate) fn jit() -> Result<(), String> {
    Err("accelerator 'jit' is not built in".to_owned())
}
