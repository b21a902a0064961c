//! The `e2k-conformance` program: runs suites against any server or emulator.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use e2k_conformance::qmp::command;
use e2k_conformance::qmp::load::{bench, soak};
use e2k_conformance::qmp::transcript::split_words;

const USAGE: &str = "\
  guests --emulator 'COMMAND…' [-k TEXT] [-t SECONDS] MANIFEST|DIR…
      Runs guest programs: COMMAND with the program and its arguments appended. DIR holds rule
      programs, one for each rule of the architecture, which are assembled first.
      -t  how long a program may take, 120 unless told
  encodings FILE…
      Checks golden encodings; each file is known by its first line.
  vectors DIR|FILE…
      Runs operation vectors on the interpreter, those that are plain values also through the
      value functions that it uses.
  bench --emulator 'COMMAND…' [-k TEXT] [-n RUNS] [--count] TABLE
      Times the programs of a table: the shortest of RUNS runs (3 unless told), with bundles and
      operations a second if the emulator has -stats; --count also counts host instructions an
      operation with callgrind, on smaller arguments. Then start-up time and memory.
  linux-bench --emulator 'COMMAND…' [--against native|'COMMAND…'] [-k TEXT] [-n RUNS] [--quick] [DIR]
      Times system calls, threads, signals, processes and start-up, the shortest of RUNS runs (3
      unless told), with programs from DIR (conformance/guests/bench-linux), and compares with the
      same work of this computer's own programs or of another emulator. --quick only tries that all work.
  coverage [--list] VECTORS
      Counts, for each version, the operations that are executed, that have vectors in the
      directory VECTORS, and that are refused; --list names the refused ones.
  reference DIR
      Writes the reference pages of the protocol, made from the schema of e2k_core, to DIR.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let result = match arguments.next().as_deref() {
        Some("qmp") => qmp(arguments),
        Some("qmp-bench") => return finish(qmp_bench(arguments)),
        Some("qmp-soak") => return finish(qmp_soak(arguments)),
        Some("guests") => guests(arguments),
        Some("bench") => bench(arguments),
        Some("linux-bench") => return finish(linux_bench(arguments)),
        Some("encodings") => encodings(arguments),
        Some("coverage") => return coverage(arguments),
        Some("reference") => return reference(arguments),
        Some("vectors") => {
            let arguments: Vec<String> = arguments.collect();
            let passed = e2k_conformance::vectors::vectors_command(&arguments);
            return if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        Some("-h" | "--help" | "help") => {
            println!("{}", usage());
            return ExitCode::SUCCESS;
        }
        Some(other) => Err(format!("unknown suite '{other}'\n{}", usage())),
        None => Err(usage()),
    };
    match result {
        Ok(Tally { failed: 0, .. }) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(text) => {
            eprintln!("{text}");
            ExitCode::from(2)
        }
    }
}

/// The exit status of a command that only succeeds or fails.
fn finish(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}

/// How a suite went.
#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    fn count(&mut self, name: &str, result: Result<(), String>) {
        match result {
            Ok(()) => self.passed += 1,
            Err(why) => {
                self.failed += 1;
                println!("FAIL {name}: {why}");
            }
        }
    }

    /// The last line of every suite.
    fn summary(self) -> Tally {
        println!("{} passed, {} failed", self.passed, self.failed);
        self
    }
}

fn qmp(arguments: impl Iterator<Item = String>) -> Result<Tally, String> {
    let counts = command::run(arguments)?;
    Ok(Tally { passed: counts.passed, failed: counts.failed })
}

/// The help text of all suites.
fn usage() -> String {
    format!("usage: e2k-conformance SUITE [options]\n\n{}\n{}\n{}\n{USAGE}", command::USAGE, bench::USAGE, soak::USAGE)
}

fn qmp_bench(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut server, mut against) = (Vec::new(), Vec::new());
    let mut options = bench::Options { time: Duration::from_secs(2), monitors: 100 };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{}", bench::USAGE));
        match argument.as_str() {
            "--server" => server = split_words(&value()?),
            "--against" => against = split_words(&value()?),
            "-n" => options.time = Duration::from_secs(number(&value()?)?.into()),
            "--monitors" => options.monitors = number(&value()?)?.max(1) as usize,
            other => return Err(format!("unknown option {other}\n{}", bench::USAGE)),
        }
    }
    if server.is_empty() {
        return Err(format!("--server is missing\n{}", bench::USAGE));
    }
    let measured = bench::measure(&server, options)?;
    if against.is_empty() {
        measured.iter().for_each(|measurement| println!("{measurement}"));
        return Ok(());
    }
    for (ours, theirs) in measured.iter().zip(bench::measure(&against, options)?) {
        println!("{ours:<70} {:>12.3} {:<8} ratio {:.4}", theirs.value, theirs.unit, ours.value / theirs.value);
    }
    Ok(())
}

fn qmp_soak(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let mut server = Vec::new();
    let mut options = soak::Options { commands: 1_000_000, connections: 50, seed: 1 };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{}", soak::USAGE));
        match argument.as_str() {
            "--server" => server = split_words(&value()?),
            "--commands" => options.commands = number(&value()?)?.into(),
            "--connections" => options.connections = number(&value()?)?.max(1) as usize,
            "--seed" => options.seed = number(&value()?)?.into(),
            other => return Err(format!("unknown option {other}\n{}", soak::USAGE)),
        }
    }
    if server.is_empty() {
        return Err(format!("--server is missing\n{}", soak::USAGE));
    }
    println!("{}", soak::run(&server, options)?);
    Ok(())
}

fn encodings(arguments: impl Iterator<Item = String>) -> Result<Tally, String> {
    let mut all = Tally::default();
    let mut files = 0;
    for path in arguments.map(PathBuf::from) {
        files += 1;
        let tallies = e2k_conformance::encodings::check_file(&path);
        for tally in tallies.map_err(|text| format!("{}: {text}", path.display()))? {
            let (passed, failed) = (tally.passed, tally.failed);
            println!("{}, {}: {passed} passed, {failed} failed", path.display(), tally.direction);
            tally.samples.iter().for_each(|sample| println!("FAIL {sample}"));
            all.passed += passed;
            all.failed += failed;
        }
    }
    if files == 0 { Err(format!("no files named\n{USAGE}")) } else { Ok(all.summary()) }
}

fn coverage(arguments: impl Iterator<Item = String>) -> ExitCode {
    let (options, paths): (Vec<String>, Vec<String>) = arguments.partition(|argument| argument.starts_with('-'));
    let list = options.iter().any(|option| option == "--list");
    let ([path], true) = (&paths[..], options.len() == usize::from(list)) else {
        eprintln!("coverage takes one directory of vectors\n{USAGE}");
        return ExitCode::from(2);
    };
    match e2k_conformance::coverage::count(path.as_ref()) {
        Ok(coverage) => {
            print!("{coverage}");
            for line in coverage.0.iter().filter(|_| list) {
                println!("refused on {}: {}", line.version, line.refused.join(" "));
            }
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprintln!("{text}");
            ExitCode::from(2)
        }
    }
}

fn reference(mut arguments: impl Iterator<Item = String>) -> ExitCode {
    let (Some(directory), None) = (arguments.next().map(PathBuf::from), arguments.next()) else {
        eprintln!("reference takes one directory\n{USAGE}");
        return ExitCode::from(2);
    };
    for page in e2k_conformance::reference::pages() {
        let path = directory.join(page.name);
        if let Err(error) = fs::write(&path, page.text) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::from(2);
        }
        println!("{}", path.display());
    }
    ExitCode::SUCCESS
}

fn guests(mut arguments: impl Iterator<Item = String>) -> Result<Tally, String> {
    let mut emulator = None;
    let mut only = None;
    let mut timeout = Duration::from_secs(120);
    let mut manifests = Vec::new();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{USAGE}"));
        match argument.as_str() {
            "--emulator" => emulator = Some(split_words(&value()?)),
            "-k" => only = Some(value()?),
            "-t" => timeout = Duration::from_secs(number(&value()?)?.into()),
            option if option.starts_with('-') => return Err(format!("unknown option {option}\n{USAGE}")),
            path => manifests.push(PathBuf::from(path)),
        }
    }
    let emulator = emulator_words(emulator)?;
    if manifests.is_empty() {
        return Err(format!("no manifest named\n{USAGE}"));
    }
    let mut tally = Tally::default();
    for manifest in manifests {
        let manifest = fs::canonicalize(&manifest).map_err(|error| format!("{}: {error}", manifest.display()))?;
        let read = if manifest.is_dir() {
            e2k_conformance::guests::read_rules(&manifest)
        } else {
            e2k_conformance::guests::read_manifest(&manifest)
        };
        for guest in read? {
            if only.as_ref().is_none_or(|text| guest.name.contains(text.as_str())) {
                tally.count(&guest.name, e2k_conformance::guests::run(&guest, &emulator, timeout));
            }
        }
    }
    Ok(tally.summary())
}

/// The words of `--emulator`.
fn emulator_words(emulator: Option<Vec<String>>) -> Result<Vec<String>, String> {
    let emulator = emulator.filter(|words| !words.is_empty());
    let mut emulator = emulator.ok_or_else(|| format!("--emulator is missing\n{USAGE}"))?;
    // The guests run elsewhere: a program that is named by a path must be found from there.
    if let Some(path) = emulator[0].contains('/').then(|| fs::canonicalize(&emulator[0])).and_then(Result::ok) {
        emulator[0] = path.to_string_lossy().into_owned();
    }
    Ok(emulator)
}

fn bench(mut arguments: impl Iterator<Item = String>) -> Result<Tally, String> {
    use e2k_conformance::bench;
    let (mut emulator, mut only, mut runs, mut count, mut table) = (None, None, 3, false, None);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{USAGE}"));
        match argument.as_str() {
            "--emulator" => emulator = Some(split_words(&value()?)),
            "-k" => only = Some(value()?),
            "-n" => runs = number(&value()?)?,
            "--count" => count = true,
            option if option.starts_with('-') => return Err(format!("unknown option {option}\n{USAGE}")),
            path => table = Some(PathBuf::from(path)),
        }
    }
    let emulator = emulator_words(emulator)?;
    let table = table.ok_or_else(|| format!("no table named\n{USAGE}"))?;
    let mut tally = Tally::default();
    let mut speeds: Vec<(String, f64)> = Vec::new();
    for program in bench::read(&table)? {
        if only.as_ref().is_some_and(|text| !program.name.contains(text.as_str())) {
            continue;
        }
        let measured = bench::measure(&program, &emulator, runs, count);
        if let Ok(measured) = &measured {
            println!("{:<10} {:<8} {measured}", program.name, program.kind);
            if let Some((_, operations)) = measured.executed {
                speeds.push((program.kind, operations as f64 / measured.time.as_secs_f64() / 1e6));
            }
        }
        tally.count(&program.name, measured.map(|_| ()));
    }
    for kind in ["integer", "float"] {
        let logs: Vec<f64> = speeds.iter().filter(|(of, _)| of == kind).map(|(_, speed)| speed.ln()).collect();
        if !logs.is_empty() {
            let mean = (logs.iter().sum::<f64>() / logs.len() as f64).exp();
            println!("{kind}: geometric mean {mean:.1} M operations/s");
        }
    }
    let guests = table.parent().unwrap_or(std::path::Path::new(".")).join("../linux/bin");
    if only.is_none() && guests.join("hello").exists() {
        let (time, memory) = bench::start_up(&emulator, &guests.join("hello"), &guests.join("cat"), 20)?;
        println!("start-up of hello {:.2} ms, resident memory {memory} KiB", time.as_secs_f64() * 1e3);
    }
    Ok(tally.summary())
}

fn linux_bench(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    use e2k_conformance::linux_bench::{Options, Side, run};
    let (mut emulator, mut options) = (None, Options::default());
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{USAGE}"));
        match argument.as_str() {
            "--emulator" => emulator = Some(split_words(&value()?)),
            "--against" => {
                options.against = Some(match value()?.as_str() {
                    "native" => Side::Native,
                    other => Side::Emulator(emulator_words(Some(split_words(other)))?),
                });
            }
            "-k" => options.only = Some(value()?),
            "-n" => options.runs = number(&value()?)?,
            "--quick" => options.quick = true,
            option if option.starts_with('-') => return Err(format!("unknown option {option}\n{USAGE}")),
            path => options.sources = path.into(),
        }
    }
    run(&Side::Emulator(emulator_words(emulator)?), &options)
}

fn number(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("'{text}' is not a number"))
}
