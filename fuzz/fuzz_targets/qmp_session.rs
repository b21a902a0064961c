//! Whatever bytes a client sends: both monitors survive, and the QMP session says only ASCII lines.
//!
//! See the property for the meaning of the first byte.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/tests/qmp/any_bytes.rs"]
mod any_bytes;
#[path = "../../conformance/tests/qmp/empty_machine.rs"]
#[allow(dead_code)]
mod empty_machine;

fuzz_target!(|data: &[u8]| any_bytes::check(data));
