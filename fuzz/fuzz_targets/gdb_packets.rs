//! Whatever a debugger sends: the stub survives, and says only packets.
//!
//! See the property for the meaning of the first byte.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/gdb.rs"]
mod gdb;

fuzz_target!(|data: &[u8]| gdb::check(data));
