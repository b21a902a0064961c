//! Suites that can be pointed at any server or emulator.
//!
//! * [`qmp`]: transcripts of monitor sessions, for any server that speaks QEMU's machine protocol.
#![deny(missing_docs)]

pub mod qmp;
