//! Whatever file is run: it is in memory as it says, or an error says why not.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/elf.rs"]
mod elf;

fuzz_target!(|data: &[u8]| elf::check(data));
