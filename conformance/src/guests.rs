//! Guest programs with expected output, run under any emulator.
//!
//! A manifest is a tab-separated file with a header line and the columns
//! `name elf isa args stdin stdout status`: paths are relative to the manifest, `args` are words
//! with shell quoting, `-` means none, `status` is what a shell sees (128 + n after signal n).
//! A program whose name ends in `.s` is assembled for its `isa` and linked before it runs.
//!
//! A directory of rule programs has no manifest: each source says in its first lines, behind `!`,
//! what it is about (`rule:`, `source:`), for which versions it is (`isa: v3 v5`), and how it ends
//! when that is not with status 0 (`signal: SIGILL`, or `status: 3`), perhaps with the exception
//! that the emulator is to name (`trap: exc_diag_operand`). Further lines give it arguments
//! (`args:`, words with shell quoting), lines of standard input (`stdin:`) and of the expected
//! output (`stdout:`), and a time limit in seconds other than the usual one (`timeout:`).
//!
//! Every program runs in an empty directory of its own.

use crate::qmp::transcript::split_words;
use e2k_host::toolchain::{asm, ld};
use similar::TextDiff;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// One program with its input and what it must do.
#[derive(Clone, Debug)]
pub struct Guest {
    /// Name of the case.
    pub name: String,
    /// The program: an ELF file, or assembly.
    pub program: PathBuf,
    /// Instruction set version that it was built for, as `v3`.
    pub isa: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// Standard input.
    pub stdin: Content,
    /// The expected output.
    pub stdout: Content,
    /// Exit status as a shell sees it.
    pub status: i32,
    /// The exception that ends it, as our emulator names it; others are not asked.
    pub trap: Option<String>,
    /// How long it may take when that is not the usual limit.
    pub timeout: Option<Duration>,
}

/// What a program reads or writes.
#[derive(Clone, Debug)]
pub enum Content {
    /// The bytes of a file.
    File(PathBuf),
    /// These.
    Text(String),
}

impl Content {
    fn bytes(&self) -> Result<Vec<u8>, String> {
        match self {
            Content::File(path) => fs::read(path).map_err(|error| format!("{}: {error}", path.display())),
            Content::Text(text) => Ok(text.as_bytes().to_vec()),
        }
    }
}

/// Reads a manifest.
///
/// # Errors
/// The file, the line and what was expected there.
pub fn read_manifest(path: &Path) -> Result<Vec<Guest>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let root = path.parent().unwrap_or(Path::new("."));
    let mut guests = Vec::new();
    for (number, line) in text.lines().enumerate().skip(1).filter(|(_, line)| !line.trim().is_empty()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, elf, isa, args, stdin, stdout, status] = columns[..] else {
            let found = columns.len();
            return Err(format!("{}:{}: {found} columns, expected 7", path.display(), number + 1));
        };
        let status =
            status.parse().map_err(|_| format!("{}:{}: status '{status}' is no number", path.display(), number + 1))?;
        guests.push(Guest {
            name: name.to_owned(),
            program: root.join(elf),
            isa: isa.to_owned(),
            arguments: if args == "-" { Vec::new() } else { split_words(args) },
            stdin: if stdin == "-" { Content::Text(String::new()) } else { Content::File(root.join(stdin)) },
            stdout: Content::File(root.join(stdout)),
            status,
            trap: None,
            timeout: None,
        });
    }
    Ok(guests)
}

/// Reads the rule programs of a directory: one guest for each version that a program names.
///
/// # Errors
/// The file and what is wrong with its first lines.
pub fn read_rules(directory: &Path) -> Result<Vec<Guest>, String> {
    let bad = |path: &Path, text: &dyn std::fmt::Display| format!("{}: {text}", path.display());
    let entries = fs::read_dir(directory).map_err(|error| bad(directory, &error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "s"));
    paths.sort();
    let mut guests = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(|error| bad(&path, &error))?;
        let head: Vec<(&str, &str)> = text
            .lines()
            .map_while(|line| line.strip_prefix('!'))
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim(), value.trim()))
            .collect();
        let find = |name: &str| head.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        let status = match (find("signal"), find("status")) {
            (Some(name), None) => 128 + signal(name).ok_or_else(|| bad(&path, &format!("signal '{name}'")))?,
            (None, Some(text)) => text.parse().map_err(|error| bad(&path, &format!("status '{text}': {error}")))?,
            (None, None) => 0,
            (Some(_), Some(_)) => return Err(bad(&path, &"both signal and status")),
        };
        let lines = |name: &str| {
            let lines = head.iter().filter(|(known, _)| *known == name);
            Content::Text(lines.map(|(_, line)| format!("{line}\n")).collect())
        };
        let timeout = match find("timeout").map(str::parse) {
            None => None,
            Some(Ok(seconds)) => Some(Duration::from_secs(seconds)),
            Some(Err(error)) => return Err(bad(&path, &format!("timeout: {error}"))),
        };
        let versions = find("isa").ok_or_else(|| bad(&path, &"no line '! isa: v3 v5'"))?;
        find("rule").ok_or_else(|| bad(&path, &"no line '! rule: …'"))?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        for isa in versions.split_whitespace() {
            guests.push(Guest {
                name: format!("{stem}.{isa}"),
                program: path.clone(),
                isa: isa.to_owned(),
                arguments: find("args").map(split_words).unwrap_or_default(),
                stdin: lines("stdin"),
                stdout: lines("stdout"),
                status,
                trap: find("trap").map(str::to_owned),
                timeout,
            });
        }
    }
    Ok(guests)
}

/// Number of a signal that ends a program.
fn signal(name: &str) -> Option<i32> {
    Some(match name {
        "SIGILL" => 4,
        "SIGTRAP" => 5,
        "SIGABRT" => 6,
        "SIGBUS" => 7,
        "SIGFPE" => 8,
        "SIGKILL" => 9,
        "SIGUSR1" => 10,
        "SIGSEGV" => 11,
        "SIGPIPE" => 13,
        "SIGALRM" => 14,
        "SIGTERM" => 15,
        _ => return None,
    })
}

/// Assembles and links the program of one file for an instruction set, as `v3`.
///
/// # Errors
/// What is wrong with the source.
pub fn assemble(source: &Path, isa: &str) -> Result<Vec<u8>, String> {
    assemble_with(source, isa, source.parent().map(Path::to_owned).into_iter().collect())
}

/// The same with directories where `.include` looks.
///
/// # Errors
/// What is wrong with the source.
pub fn assemble_with(source: &Path, isa: &str, include: Vec<PathBuf>) -> Result<Vec<u8>, String> {
    let shown = source.display().to_string();
    let text = fs::read_to_string(source).map_err(|error| format!("{shown}: {error}"))?;
    let name = format!("elbrus-{isa}");
    let cpu = asm::Cpu::by_name(&name).ok_or_else(|| format!("{shown}: no processor is called {name}"))?;
    let options = asm::Options { cpu, include, ..asm::Options::default() };
    let assembled = asm::assemble(&shown, &text, &options).map_err(|messages| messages.to_string())?;
    let linked = ld::link(&[ld::Input::new(&shown, &assembled.object)], &ld::Options::default());
    Ok(linked.map_err(|errors| errors.to_string())?.program)
}

/// A program made of `source`, which may start itself; the file lives as long as what is returned.
fn build(source: &Path, isa: &str) -> Result<tempfile::TempPath, String> {
    executable(&assemble(source, isa)?)
}

/// A file that can be executed, with this content.
pub(crate) fn executable(program: &[u8]) -> Result<tempfile::TempPath, String> {
    let bad = |error: std::io::Error| error.to_string();
    let mode = fs::Permissions::from_mode(0o700);
    let mut file = tempfile::Builder::new().prefix("e2k-guest-").permissions(mode).tempfile().map_err(bad)?;
    file.write_all(program).map_err(bad)?;
    // A file that is open for writing is not executed.
    Ok(file.into_temp_path())
}

/// Runs a guest under `emulator`, a command and its first arguments, and compares.
///
/// # Errors
/// What differs, with a diff of the output.
pub fn run(guest: &Guest, emulator: &[String], timeout: Duration) -> Result<(), String> {
    let expected = guest.stdout.bytes()?;
    let input = guest.stdin.bytes()?;
    let timeout = guest.timeout.unwrap_or(timeout);
    let [program, first @ ..] = emulator else { return Err("no emulator given".to_owned()) };
    let built = match guest.program.extension() {
        Some(extension) if extension == "s" => Some(build(&guest.program, &guest.isa)?),
        _ => None,
    };
    let elf = built.as_deref().unwrap_or(&guest.program);
    let directory = tempfile::Builder::new().prefix("e2k-guest-").tempdir().map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .args(first)
        .arg(elf)
        .args(&guest.arguments)
        .current_dir(directory.path())
        // What a program leaves behind is ended with it.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{program}: {error}"))?;
    let mut stdin = child.stdin.take();
    std::thread::spawn(move || stdin.take().map(|mut pipe| pipe.write_all(&input)));
    let pid = child.id();
    let (done, finished) = std::sync::mpsc::channel();
    std::thread::spawn(move || done.send(child.wait_with_output()));
    let start = Instant::now();
    let output = match finished.recv_timeout(timeout) {
        Ok(output) => output.map_err(|error| error.to_string())?,
        Err(_) => {
            if let Some(pid) = i32::try_from(pid).ok().and_then(rustix::process::Pid::from_raw) {
                // It may have ended in this moment.
                let _ = rustix::process::kill_process_group(pid, rustix::process::Signal::KILL);
            }
            return Err(format!("no end after {:.0?}", start.elapsed()));
        }
    };
    let status = output.status.code().unwrap_or_else(|| 128 + output.status.signal().unwrap_or(0));
    let mut problems = String::new();
    if status != guest.status {
        problems = format!("status {status}, expected {}\n", guest.status);
    }
    if output.stdout != expected {
        problems.push_str("output differs:\n");
        let (old, new) = (String::from_utf8_lossy(&expected), String::from_utf8_lossy(&output.stdout));
        let diff = TextDiff::from_lines(old.as_ref(), new.as_ref());
        problems.push_str(&diff.unified_diff().context_radius(2).header("expected", "got").to_string());
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    if let Some(trap) = guest.trap.as_ref().filter(|trap| stderr.contains("exc_") && !stderr.contains(trap.as_str())) {
        problems.push_str(&format!("expected {trap}\n"));
    }
    if problems.is_empty() {
        return Ok(());
    }
    if !stderr.is_empty() {
        problems.push_str(&format!("standard error:\n{stderr}"));
    }
    Err(problems)
}
