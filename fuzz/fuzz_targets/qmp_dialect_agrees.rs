//! The reader of QEMU's JSON dialect in the core and a plain recursive one say the same of any bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../conformance/tests/qmp/agreement.rs"]
#[allow(dead_code)]
mod agreement;
#[path = "../../conformance/tests/qmp/reference.rs"]
mod reference;

fuzz_target!(|data: &[u8]| agreement::check(data));
