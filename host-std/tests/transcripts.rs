//! Every transcript of the conformance suite, as a test of its own, against the program just built.
//!
//! `conformance/transcripts/pending.tsv` names those that need what is not there yet; they are listed
//! as ignored, with the reason in their names' kind.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use e2k_conformance::qmp::{Server, Transcript, play};
use libtest_mimic::{Arguments, Trial};

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
    let table = fs::read_to_string(directory.join("pending.tsv")).map_err(|e| e.to_string())?;
    let mut pending: HashMap<&str, &str> = table.lines().skip(1).filter_map(|line| line.split_once('\t')).collect();
    let mut names: Vec<String> = fs::read_dir(directory)
        .map_err(|error| error.to_string())?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter_map(|name| name.strip_suffix(".txt").map(str::to_owned))
        .collect();
    names.sort();

    let mut trials = Vec::new();
    for name in names {
        let transcript = Transcript::read(&directory.join(format!("{name}.txt")))?;
        let reason = pending.remove(name.as_str());
        let trial = Trial::test(name, move || Ok(play(&server(), &transcript)?));
        trials.push(match reason {
            Some(reason) => trial.with_kind(format!("needs {reason}")).with_ignored_flag(true),
            None => trial,
        });
    }
    match pending.keys().next() {
        Some(name) => Err(format!("pending.tsv names {name}, which does not exist")),
        None => Ok(trials),
    }
}

fn server() -> Server {
    let options = "system -machine none -nodefaults -display none";
    let program = env!("CARGO_BIN_EXE_e2k").to_owned();
    let command = std::iter::once(program).chain(options.split(' ').map(str::to_owned)).collect();
    Server { command, timeout: Duration::from_secs(20) }
}
