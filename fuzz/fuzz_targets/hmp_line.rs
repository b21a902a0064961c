//! Whatever line a console is given: it survives, and its output is bounded.
//!
//! See the property for the meaning of the first byte.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/hmp.rs"]
mod hmp;

fuzz_target!(|data: &[u8]| hmp::check(data));
