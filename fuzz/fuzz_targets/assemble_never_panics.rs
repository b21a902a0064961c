//! Whatever text is assembled: an object file or messages, soon and within bounds.
//!
//! The first byte chooses the processor.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/assemble.rs"]
mod assemble;

fuzz_target!(|data: &[u8]| assemble::check(data));
