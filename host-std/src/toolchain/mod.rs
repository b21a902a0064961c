//! Tools for Elbrus code.
//!
//! * [`objdump`]: what is in an object.

pub mod asm;
pub mod objdump;
