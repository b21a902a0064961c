//! Whatever stream a machine is given: it is refused with a reason, or the machine runs; and what a
//! machine writes brings another into the same state.
//!
//! See the property for the layout of the input.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "only what makes bundles is needed here")]
#[path = "../../conformance/src/properties/build.rs"]
mod build;
#[allow(dead_code, reason = "some of it is for the tests")]
#[path = "../../conformance/src/properties/migration.rs"]
mod migration;

fuzz_target!(|data: &[u8]| migration::check(data));
