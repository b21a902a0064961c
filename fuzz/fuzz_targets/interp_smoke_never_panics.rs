//! Whatever code a guest jumps to: it is lowered and run, or the engine says why not.
//!
//! See the property for the layout of the input.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/interp.rs"]
mod interp;

fuzz_target!(|data: &[u8]| interp::check(data));
