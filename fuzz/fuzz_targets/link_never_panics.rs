//! Whatever files are linked: a program or errors.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/link.rs"]
mod link;

fuzz_target!(|data: &[u8]| link::check(data));
