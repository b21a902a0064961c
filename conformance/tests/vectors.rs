//! The operation vectors, one trial a file.

use e2k_conformance::vectors::{run_file, vector_files};
use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;

fn main() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let files = vector_files(&[directory]).expect("conformance/vectors");
    let trials = files.into_iter().map(|path| {
        let name = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        Trial::test(name, move || {
            let summary = run_file(&path).map_err(Failed::from)?;
            if summary.failed + summary.missing == 0 {
                return Ok(());
            }
            let first: Vec<String> = summary.messages.iter().take(20).cloned().collect();
            Err(format!("{} rows differ:\n{}", summary.failed + summary.missing, first.join("\n")).into())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}
