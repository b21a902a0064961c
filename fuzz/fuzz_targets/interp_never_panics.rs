//! Whatever code a guest jumps to, in whatever state: it is lowered and run, or the engine says why
//! not. Random bytes, and random legal instructions.
//!
//! See the property for the layout of the input.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "only what makes bundles is needed here")]
#[path = "../../conformance/src/properties/build.rs"]
mod build;
#[path = "../../conformance/src/properties/interp.rs"]
mod interp;

fuzz_target!(|data: &[u8]| interp::check(data));
