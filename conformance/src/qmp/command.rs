//! The suite `qmp` of the program: options, the run, what it prints.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use glob::Pattern;

use super::features::{EXTENSIONS, Features, STANDARD};
use super::junit::{self, Case};
use super::player::record;
use super::transcript::split_words;
use super::{Coverage, Server, Transcript, bless, coverage, play};

/// The help text.
pub const USAGE: &str = "\
  qmp --server 'COMMAND…' [options] DIR|FILE…
      Plays transcripts of monitor sessions. COMMAND is started for each one, with the
      monitors that it asks for as further options.
      --filter WHAT  only transcripts whose names contain WHAT, or match it if it has one of
                     * ? [ in it; more than once: any of them (-k is the same)
      --junit FILE   writes the results as JUnit XML, too
      --bless        rewrites the expectations that failed from what the server said
      --with NAME, --without NAME
                     the server has, or lacks, this feature; transcripts that need one that it
                     lacks are skipped, and listed
      --features     prints the names of all features and ends
      --coverage     prints which commands (successes and errors), events and console commands
                     the transcripts show, and ends
      -j N           plays N at a time
      -r RETRIES     repeats a failed one up to RETRIES times
      -t SECONDS     how long a message may take, 10 unless told";

/// What became of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All as expected.
    Passed,
    /// The server lacks this feature, as was declared.
    Skipped(String),
    /// Line and reason.
    Failed(String),
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Passed.
    pub passed: usize,
    /// Failed.
    pub failed: usize,
    /// Skipped by declared features.
    pub skipped: usize,
}

#[derive(Default)]
struct Options {
    command: Vec<String>,
    filters: Vec<Filter>,
    junit: Option<PathBuf>,
    bless: bool,
    coverage: bool,
    features: Features,
    jobs: usize,
    retries: u32,
    timeout: u32,
    paths: Vec<PathBuf>,
}

/// Which transcripts are meant.
enum Filter {
    Part(String),
    Glob(Pattern),
}

impl Filter {
    fn new(text: &str) -> Result<Filter, String> {
        if text.contains(['*', '?', '[']) {
            return Pattern::new(text).map(Filter::Glob).map_err(|error| format!("{text}: {error}"));
        }
        Ok(Filter::Part(text.to_owned()))
    }

    fn takes(&self, name: &str) -> bool {
        match self {
            Filter::Part(text) => name.contains(text.as_str()),
            Filter::Glob(pattern) => pattern.matches(name),
        }
    }
}

/// Runs the suite as the options in `arguments` say, prints what failed and what was skipped.
///
/// # Errors
/// The options mean nothing, or a file cannot be read or written.
pub fn run(arguments: impl Iterator<Item = String>) -> Result<Counts, String> {
    let Some(options) = options(arguments)? else {
        for (name, meaning) in STANDARD.iter().chain(EXTENSIONS) {
            println!("{name:<12} {meaning}");
        }
        return Ok(Counts::default());
    };
    let mut transcripts = Vec::new();
    for path in collect(&options.paths)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if options.filters.is_empty() || options.filters.iter().any(|filter| filter.takes(&name)) {
            transcripts.push((Transcript::read(&path)?, name, path));
        }
    }
    if options.coverage {
        print_coverage(&coverage(transcripts.iter().map(|(transcript, ..)| transcript)));
        return Ok(Counts::default());
    }
    let cases = play_all(&options, transcripts);
    let mut counts = Counts::default();
    for case in &cases {
        match &case.outcome {
            Outcome::Passed => counts.passed += 1,
            Outcome::Failed(why) => {
                counts.failed += 1;
                println!("FAIL {}: {why}", case.name);
            }
            Outcome::Skipped(why) => {
                counts.skipped += 1;
                println!("SKIP {}: {why}", case.name);
            }
        }
    }
    println!("{} passed, {} failed, {} skipped", counts.passed, counts.failed, counts.skipped);
    if let Some(path) = &options.junit {
        junit::write(path, &cases)?;
    }
    Ok(counts)
}

fn print_coverage(coverage: &Coverage) {
    for (name, (successes, errors)) in &coverage.commands {
        println!("command {name} {successes} {errors}");
    }
    for (name, count) in &coverage.events {
        println!("event {name} {count}");
    }
    for (name, count) in &coverage.console {
        println!("console {name} {count}");
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options { jobs: 1, timeout: 10, ..Options::default() };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value\n{USAGE}"));
        let number = |text: String| text.parse::<u32>().map_err(|_| format!("'{text}' is not a number"));
        match argument.as_str() {
            "--server" => options.command = split_words(&value()?),
            "--filter" | "-k" => options.filters.push(Filter::new(&value()?)?),
            "--junit" => options.junit = Some(value()?.into()),
            "--bless" => options.bless = true,
            "--coverage" => options.coverage = true,
            "--with" => options.features.with(&value()?)?,
            "--without" => options.features.without(&value()?)?,
            "--features" => return Ok(None),
            "-j" => options.jobs = number(value()?)?.max(1) as usize,
            "-r" => options.retries = number(value()?)?,
            "-t" => options.timeout = number(value()?)?,
            option if option.starts_with('-') => return Err(format!("unknown option {option}\n{USAGE}")),
            path => options.paths.push(PathBuf::from(path)),
        }
    }
    if options.command.is_empty() && !options.coverage {
        return Err(format!("--server is missing\n{USAGE}"));
    }
    Ok(Some(options))
}

fn play_all(options: &Options, transcripts: Vec<(Transcript, String, PathBuf)>) -> Vec<Case> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let work = || {
        while let Some((transcript, name, path)) = transcripts.get(next.fetch_add(1, Ordering::Relaxed)) {
            let start = Instant::now();
            let outcome = outcome(options, transcript, path);
            let case = Case { name: name.clone(), title: transcript.title.clone(), outcome, time: start.elapsed() };
            done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(case);
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..options.jobs {
            scope.spawn(work);
        }
        work();
    });
    let mut cases = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn outcome(options: &Options, transcript: &Transcript, path: &Path) -> Outcome {
    if let Some(feature) = options.features.lacks(&transcript.features) {
        return Outcome::Skipped(format!("needs feature {feature}"));
    }
    let server = Server { command: options.command.clone(), timeout: Duration::from_secs(options.timeout.into()) };
    let mut result = play(&server, transcript);
    for _ in 0..options.retries {
        if result.is_ok() {
            break;
        }
        result = play(&server, transcript);
    }
    match result {
        Ok(()) => Outcome::Passed,
        Err(_) if options.bless => match record(&server, transcript) {
            Ok(corrections) => match bless::rewrite(path, &corrections) {
                Ok(()) => {
                    println!("BLESS {}: {} expectations", path.display(), corrections.len());
                    Outcome::Passed
                }
                Err(why) => Outcome::Failed(why),
            },
            Err(why) => Outcome::Failed(format!("cannot be blessed: {why}")),
        },
        Err(why) => Outcome::Failed(why),
    }
}

/// The files named, and the transcripts in the directories named, by name.
fn collect(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut inside: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|file| file.extension().is_some_and(|extension| extension == "txt"))
            .collect();
        inside.sort();
        files.extend(inside);
    }
    if files.is_empty() { Err("no transcripts named".to_owned()) } else { Ok(files) }
}
