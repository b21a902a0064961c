//! The golden encodings.

use std::path::Path;

fn all_rows_agree(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("isa").join(name);
    for tally in e2k_conformance::encodings::check_file(&path).expect("a golden file") {
        println!("{name} {}: {} passed, {} failed", tally.direction, tally.passed, tally.failed);
        assert!(tally.passed > 100 && tally.failed == 0, "{}", tally.samples.join("\n"));
    }
}

#[test]
fn golden_encodings() {
    all_rows_agree("golden-encodings.tsv");
}

#[test]
fn golden_junk() {
    all_rows_agree("golden-junk.tsv");
}

#[test]
fn golden_verbose() {
    all_rows_agree("golden-verbose.tsv");
}

#[test]
fn golden_refused() {
    all_rows_agree("golden-refused.tsv");
}

#[test]
fn predicted_v1_v7() {
    all_rows_agree("predicted-v1-v7.tsv");
}
