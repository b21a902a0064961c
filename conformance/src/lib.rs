//! The suites that prove an Elbrus emulator and a QMP server, and what generates their tables.
//!
//! * [`qmp`]: transcripts of monitor sessions, for any server that speaks QEMU's machine protocol.
//! * [`encodings`]: golden encodings, bytes and the vendor's text for them.
//! * [`guests`]: guest programs, for any emulator of Linux programs for Elbrus.
//! * [`properties`]: what holds for any input, for the fuzz targets too.
//! * [`vectors`]: operation vectors against the value functions of `e2k_core`.
//! * [`count`]: executed instructions, for the benchmarks.
//! * [`bare`]: bare-metal guests. [`ops_table`]: the operation table of `e2k_core`.
#![deny(missing_docs)]

pub mod bare;
pub mod count;
pub mod encodings;
pub mod guests;
pub mod ops_table;
pub mod properties;
pub mod qmp;
pub mod vectors;
