//! The checked-in operation table is what its source says.

use std::path::Path;

#[test]
fn generated_table_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tsv = std::fs::read_to_string(root.join("isa/alops.tsv")).expect("alops.tsv");
    let text = e2k_conformance::ops_table::generate(&tsv).expect("alops.tsv has the expected form");
    let path = root.join("../core/src/isa/ops/generated.rs");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("write generated.rs");
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == text, "core/src/isa/ops/generated.rs is stale: run with BLESS=1");
}
