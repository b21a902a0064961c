//! How fast an emulator runs programs: operations a second, and host instructions an operation.
//!
//! A table is a tab-separated file with a header line and the columns `name kind args short stdout`:
//! a program beside the table, `integer` or `float`, arguments for timing, smaller ones for counting
//! under callgrind, and the expected output of the former.

use crate::qmp::transcript::split_words;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A program to be timed.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its name.
    pub name: String,
    /// `integer` or `float`.
    pub kind: String,
    path: PathBuf,
    arguments: Vec<String>,
    short: Vec<String>,
    stdout: PathBuf,
}

/// Reads a table of programs.
///
/// # Errors
/// The file, the line and what was expected there.
pub fn read(table: &Path) -> Result<Vec<Program>, String> {
    let text = fs::read_to_string(table).map_err(|error| format!("{}: {error}", table.display()))?;
    let root = table.parent().unwrap_or(Path::new("."));
    let mut programs = Vec::new();
    for (number, line) in text.lines().enumerate().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, kind, args, short, stdout] = columns[..] else {
            return Err(format!("{}:{}: expected 5 columns", table.display(), number + 1));
        };
        programs.push(Program {
            name: name.to_owned(),
            kind: kind.to_owned(),
            path: root.join(name),
            arguments: split_words(args),
            short: split_words(short),
            stdout: root.join(stdout),
        });
    }
    Ok(programs)
}

/// What was measured of one program.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Bundles and operations that it executed, if the emulator tells (`-stats`).
    pub executed: Option<(u64, u64)>,
    /// The shortest of several runs, start-up included.
    pub time: Duration,
    /// Host instructions an operation, if callgrind is there and the emulator tells its operations.
    pub instructions: Option<f64>,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.time.as_secs_f64();
        write!(f, "{seconds:>8.3} s")?;
        if let Some((bundles, operations)) = self.executed {
            let [bundles, operations] = [bundles, operations].map(|n| n as f64 / seconds / 1e6);
            write!(f, " {bundles:>8.1} M bundles/s {operations:>8.1} M operations/s")?;
        }
        match self.instructions {
            Some(instructions) => write!(f, " {instructions:>7.1} host instructions/operation"),
            None => Ok(()),
        }
    }
}

/// Runs a program `runs` times under `emulator` and compares its output.
///
/// # Errors
/// The program does not run, or prints something else.
pub fn measure(program: &Program, emulator: &[String], runs: u32, count: bool) -> Result<Measured, String> {
    let expected = fs::read(&program.stdout).map_err(|error| format!("{}: {error}", program.stdout.display()))?;
    let mut time = Duration::MAX;
    for _ in 0..runs.max(1) {
        let start = Instant::now();
        let output =
            command(emulator, program, &program.arguments, &[])?.output().map_err(|error| error.to_string())?;
        time = time.min(start.elapsed());
        if output.stdout != expected || !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            return Err(format!("it ended with {} and wrong output: {stderr}", output.status));
        }
    }
    let executed = statistics(emulator, program, &program.arguments);
    let instructions = if count { instructions(emulator, program) } else { None };
    Ok(Measured { executed, time, instructions })
}

fn command(emulator: &[String], program: &Program, arguments: &[String], options: &[&str]) -> Result<Command, String> {
    let [first, rest @ ..] = emulator else { return Err("no emulator given".to_owned()) };
    let mut command = Command::new(first);
    command.args(rest).args(options).arg(&program.path).args(arguments).stdin(Stdio::null());
    Ok(command)
}

/// Bundles and operations, from the last line that `-stats` prints.
fn statistics(emulator: &[String], program: &Program, arguments: &[String]) -> Option<(u64, u64)> {
    let output = command(emulator, program, arguments, &["-stats"]).ok()?.output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let (before, _) = text.trim_end().rsplit_once(" operations")?;
    let (before, operations) = before.rsplit_once(' ')?;
    let (_, bundles) = before.strip_suffix(" bundles,")?.rsplit_once(' ')?;
    Some((bundles.parse().ok()?, operations.parse().ok()?))
}

/// Host instructions an operation of the short run, start-up included.
fn instructions(emulator: &[String], program: &Program) -> Option<f64> {
    let words = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"].map(str::to_owned);
    let under: Vec<String> = words.iter().chain(emulator).cloned().collect();
    let output = command(&under, program, &program.short, &[]).ok()?.output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let total: f64 = text.lines().find_map(|line| line.split_once("Collected : "))?.1.trim().parse().ok()?;
    let (_, operations) = statistics(emulator, program, &program.short)?;
    Some(total / operations as f64)
}

/// Start-up: the shortest of `runs` runs of `program`, and the resident memory in KiB of `waiting`
/// while it waits for its input.
///
/// # Errors
/// A program that does not run.
pub fn start_up(emulator: &[String], program: &Path, waiting: &Path, runs: u32) -> Result<(Duration, u64), String> {
    let [first, rest @ ..] = emulator else { return Err("no emulator given".to_owned()) };
    let mut shortest = Duration::MAX;
    for _ in 0..runs.max(1) {
        let start = Instant::now();
        let output = Command::new(first).args(rest).arg(program).output().map_err(|error| error.to_string())?;
        shortest = shortest.min(start.elapsed());
        if !output.status.success() {
            return Err(format!("{}: {}", program.display(), output.status));
        }
    }
    let mut child = Command::new(first)
        .args(rest)
        .arg(waiting)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    // It says nothing when it has come to its read: give it time.
    std::thread::sleep(Duration::from_millis(200));
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    drop(child.stdin.take());
    child.wait().map_err(|error| error.to_string())?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let resident = resident.and_then(|text| text.trim().strip_suffix(" kB")?.trim().parse().ok());
    Ok((shortest, resident.ok_or("its resident memory is not to be had")?))
}
