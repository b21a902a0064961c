//! Whatever bytes are decoded: a bundle or an error, and a bundle can be read, shown and encoded.
//!
//! The first byte chooses the version.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/src/properties/decode.rs"]
mod decode;

fuzz_target!(|data: &[u8]| decode::check(data));
