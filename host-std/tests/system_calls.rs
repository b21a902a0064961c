//! The table of system calls in docs is what the code does; `BLESS=1` writes it.

use std::path::Path;

#[test]
fn the_documented_table_is_that_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/system-calls.md");
    let text = format!(
        "# System calls of `e2k run`\n\nMade from the code by `BLESS=1 cargo test -p e2k-host --test system_calls`.\n\
         Numbers and names are those of 64-bit programs; the fast calls 0 to 5 are done, too.\n\n{}",
        e2k_host::linux::coverage()
    );
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("docs can be written");
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == text, "docs/system-calls.md is stale: run with BLESS=1");
}
