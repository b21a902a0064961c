//! Whatever bytes stand in a file: a text, or an error in one line.
//!
//! The first two bytes choose switches.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/objdump.rs"]
mod objdump;

fuzz_target!(|data: &[u8]| objdump::check(data));
