//! The host around the Elbrus 2000 machine: command line, character devices, monitors, run control.
//!
//! * [`system`]: `e2k system`, a whole machine with QEMU's options.
//! * [`cli`]: those options. [`chardev`], [`monitor`], [`vm`]: what they build.
#![deny(missing_docs)]

pub mod chardev;
pub mod cli;
pub mod monitor;
mod signals;
pub mod system;
pub mod vm;
