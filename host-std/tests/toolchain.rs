//! The tools as a user runs them: transcripts with their files beside them.
//!
//! `TRYCMD=overwrite` writes what was printed into the transcripts.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .default_bin_path(env!("CARGO_BIN_EXE_e2k"))
        .register_bin("e2k", std::path::Path::new(env!("CARGO_BIN_EXE_e2k")))
        .case("tests/toolchain/*.md")
        .case("../docs/toolchain.md");
}
