//! The suites that prove an Elbrus emulator and a QMP server, and what generates their tables.
//!
//! * [`qmp`]: transcripts of monitor sessions, for any server that speaks QEMU's machine protocol.
//! * [`encodings`]: golden encodings, bytes and the vendor's text for them.
//! * [`guests`]: guest programs, for any emulator of Linux programs for Elbrus.
//! * [`properties`]: what holds for any input, for the fuzz targets too.
//! * [`vectors`]: operation vectors against the value functions and the interpreter of `e2k_core`.
//! * [`coverage`]: which operations are executed, tested and refused.
//! * [`samples`]: the simplest bundle of each row of the operation table.
//! * [`mod@reference`]: pages about the protocol, made from its schema.
//! * [`reassemble`]: programs as assembly again.
//! * [`mod@bench`]: how fast an emulator runs programs. [`count`]: host instructions of a measurement.
//! * [`linux_bench`]: how fast an emulator makes system calls, threads, signals and processes.
//! * [`ops_table`]: the operation table of `e2k_core`.
#![deny(missing_docs)]

pub mod bench;
pub mod count;
pub mod coverage;
pub mod encodings;
pub mod guests;
pub mod linux_bench;
pub mod ops_table;
pub mod properties;
pub mod qmp;
pub mod reassemble;
pub mod reference;
pub mod samples;
pub mod vectors;
