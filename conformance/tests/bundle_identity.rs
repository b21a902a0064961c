//! Bundles put together at random, of every version: what the builder makes is decoded, and encoded
//! back to the same bytes.

use e2k_conformance::properties::build;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;

/// Bundles to be built and checked; contradictions are drawn besides.
const CASES: u32 = 30_000;
/// A description is at most that long: six operations with everything take less.
const LONGEST: usize = 300;

#[test]
fn built_bundles_decode_and_encode_back() {
    let built = Cell::new(0u32);
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(2 * CASES) });
    let descriptions = prop::collection::vec(any::<u8>(), 1..LONGEST);
    runner
        .run(&descriptions, |description| {
            built.set(built.get() + u32::from(build::holds(&description)));
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
    println!("{} bundles built", built.get());
    assert!(built.get() > CASES, "only {} of {} descriptions are of a bundle", built.get(), 2 * CASES);
}
