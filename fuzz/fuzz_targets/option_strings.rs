//! Whatever options are given: a machine's description, a text, or an error.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/options.rs"]
mod options;

fuzz_target!(|data: &[u8]| options::check(data));
