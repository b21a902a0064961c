//! Properties that hold for any input. The fuzz targets of `fuzz/` look for counterexamples, and the
//! test `fuzz_seeds` tries the seeds checked in there without a fuzzer.
//!
//! Each file depends on `e2k_core` and `e2k_host` only, because the fuzz targets include it as source.

pub mod assemble;
pub mod build;
pub mod decode;
pub mod elf;
pub mod gdb;
pub mod hmp;
pub mod interp;
pub mod link;
pub mod migration;
pub mod objdump;
pub mod options;
