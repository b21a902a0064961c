//! Tools for Elbrus code.
//!
//! * [`asm`]: the assembler, `e2k as`.
//! * [`ld`]: the static linker, `e2k ld`.
//! * [`objdump`]: what is in an object.

pub mod asm;
pub mod ld;
pub mod objdump;
mod relocation;
