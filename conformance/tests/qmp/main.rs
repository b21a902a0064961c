//! Properties of the sans-IO monitors that no single transcript shows.

mod agreement;
mod any_bytes;
mod dialect;
mod empty_machine;
mod input;
mod output;
mod reference;
mod schema;

/// Every seed of the fuzz target `qmp_session`, without a fuzzer.
#[test]
fn seeds_never_panic() {
    let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/qmp_session");
    let mut count = 0;
    for entry in std::fs::read_dir(&dir).expect("seeds") {
        any_bytes::check(&std::fs::read(entry.expect("directory entry").path()).expect("seed"));
        count += 1;
    }
    assert!(count > 0, "no seeds in {}", dir.display());
}
