//! Every transcript of the conformance suite, as a test of its own, against the program just built.
//!
//! Those that need what this program lacks ([`LACKS`]) are listed as ignored, with that in their kind.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use e2k_conformance::qmp::features::Features;
use e2k_conformance::qmp::{Server, Transcript, play};
use libtest_mimic::{Arguments, Trial};

/// Features of the suite that a stock QEMU has and this program has not; `docs/qmp-commands.md` says the
/// same.
const LACKS: &[&str] =
    &["block-jobs", "display", "loader", "migration-tuning", "network", "qcow2", "replay", "secrets"];

fn main() -> ExitCode {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/transcripts");
    match trials(&directory) {
        Ok(trials) => libtest_mimic::run(&Arguments::from_args(), trials).exit_code(),
        Err(text) => {
            eprintln!("{}: {text}", directory.display());
            ExitCode::FAILURE
        }
    }
}

fn trials(directory: &Path) -> Result<Vec<Trial>, String> {
    let mut features = Features::default();
    features.with("e2k")?;
    LACKS.iter().try_for_each(|name| features.without(name))?;
    let mut names: Vec<String> = fs::read_dir(directory)
        .map_err(|error| error.to_string())?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter_map(|name| name.strip_suffix(".txt").map(str::to_owned))
        .collect();
    names.sort();

    let mut trials = Vec::new();
    for name in names {
        let transcript = Transcript::read(&directory.join(format!("{name}.txt")))?;
        let lacks = features.lacks(&transcript.features).map(str::to_owned);
        let trial = Trial::test(name, move || Ok(play(&server(), &transcript)?));
        trials.push(match lacks {
            Some(feature) => trial.with_kind(format!("needs {feature}")).with_ignored_flag(true),
            None => trial,
        });
    }
    Ok(trials)
}

fn server() -> Server {
    let options = "system -machine none -nodefaults -display none";
    let program = env!("CARGO_BIN_EXE_e2k").to_owned();
    let command = std::iter::once(program).chain(options.split(' ').map(str::to_owned)).collect();
    Server { command, timeout: Duration::from_secs(20) }
}
