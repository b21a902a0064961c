//! Whatever the builder makes is decoded, encoded to the same bytes, and printed.
//!
//! The bytes are what is decided while a bundle is put together, first the version.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/build.rs"]
mod build;

fuzz_target!(|data: &[u8]| build::check(data));
