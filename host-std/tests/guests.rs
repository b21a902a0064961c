//! Every guest program of the conformance suite, as a test of its own, under the program just built.

use e2k_conformance::guests;
use libtest_mimic::{Arguments, Trial};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests/linux/manifest.tsv");
    let guests = match guests::read_manifest(&manifest) {
        Ok(guests) => guests,
        Err(text) => {
            eprintln!("{text}");
            return ExitCode::FAILURE;
        }
    };
    let emulator = vec![env!("CARGO_BIN_EXE_e2k").to_owned(), "run".to_owned()];
    let trials = guests.into_iter().map(|guest| {
        let emulator = emulator.clone();
        let kind = guest.isa.clone();
        Trial::test(guest.name.clone(), move || Ok(guests::run(&guest, &emulator, Duration::from_secs(120))?))
            .with_kind(kind)
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
