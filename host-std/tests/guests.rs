//! Every guest program of the conformance suite, as a test of its own, under the program just built.

use e2k_conformance::guests;
use libtest_mimic::{Arguments, Failed, Trial};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// Directories with a manifest or with rule programs, and the words that run the programs.
const SUITES: &[(&str, &[&str])] = &[
    ("linux", &["run"]),
    ("rules", &["run"]),
    ("calls", &["run"]),
    ("bare", &["system", "-M", "virt", "-display", "none", "-serial", "stdio", "-monitor", "none", "-kernel"]),
];

fn main() -> ExitCode {
    let guests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests");
    let mut trials = Vec::new();
    for (suite, words) in SUITES {
        let directory = guests.join(suite);
        let manifest = directory.join("manifest.tsv");
        let list = if manifest.exists() { guests::read_manifest(&manifest) } else { guests::read_rules(&directory) };
        let list = match list {
            Ok(list) => list,
            Err(text) => {
                eprintln!("{text}");
                return ExitCode::FAILURE;
            }
        };
        let emulator: Vec<String> =
            [env!("CARGO_BIN_EXE_e2k")].iter().chain(*words).map(|&word| word.to_owned()).collect();
        for guest in list {
            let emulator = emulator.clone();
            let (name, kind) = (format!("{suite}::{}", guest.name), guest.isa.clone());
            let run = move || Ok(guests::run(&guest, &emulator, Duration::from_secs(120))?);
            trials.push(Trial::test(name, run).with_kind(kind));
        }
    }
    // Programs that tests and the first page name as files.
    for name in ["ticks", "events", "disk"] {
        let guests = guests.clone();
        trials.push(Trial::test(format!("bare::{name} is what its source makes"), move || {
            let made = guests::assemble(&guests.join(format!("bare/{name}.s")), "v3")?;
            let path = guests.join("bare").join(name);
            if std::env::var_os("BLESS").is_some() {
                std::fs::write(&path, &made)?;
            }
            let same = std::fs::read(&path)? == made;
            if same { Ok(()) } else { Err(Failed::from("it is stale: run with BLESS=1")) }
        }));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
