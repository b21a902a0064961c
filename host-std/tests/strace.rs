//! What `e2k run -strace` prints: the programs of `strace/` against the texts beside them, and the form
//! of all lines of the guest programs of the conformance suite, whose results must not change.
//!
//! In the expected texts `<n>` is any number, `<a>` any address, `<*>` anything; lines are compared
//! process by process, since those of different ones come in any order. With `BLESS=1` in the environment
//! a text that differs is written anew: numbers of processes are generalized, the rest is to be
//! done by hand.

use e2k_conformance::guests::{self, Guest};
use e2k_host::toolchain::{asm, ld};
use regex::Regex;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const EMULATOR: &str = env!("CARGO_BIN_EXE_e2k");

fn conformance() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests")
}

fn build(source: &Path) -> Result<Vec<u8>> {
    let cpu = asm::Cpu::by_name("elbrus-v3").ok_or("no such processor")?;
    let options = asm::Options { cpu, include: vec![conformance().join("calls")], ..asm::Options::default() };
    let name = source.display().to_string();
    let assembled = asm::assemble(&name, &fs::read_to_string(source)?, &options).map_err(|error| error.to_string())?;
    let inputs = [ld::Input::new(&name, &assembled.object)];
    Ok(ld::link(&inputs, &ld::Options::default()).map_err(|error| error.to_string())?.program)
}

/// Lines by their process, in the order in which these have begun; that of a line without a number is
/// the first one.
fn by_process(text: &str, first: &str) -> Vec<String> {
    let prefix = Regex::new(r"^\[pid +(\S+)\] ").unwrap_or_else(|error| panic!("{error}"));
    let mut groups: Vec<(String, Vec<String>)> = vec![(first.to_owned(), Vec::new())];
    for line in text.lines() {
        let pid = prefix.captures(line).map_or(first, |found| found.get(1).map_or(first, |pid| pid.as_str()));
        match groups.iter_mut().find(|(known, _)| known == pid) {
            Some((_, lines)) => lines.push(line.to_owned()),
            None => groups.push((pid.to_owned(), vec![line.to_owned()])),
        }
    }
    // Children are known by their numbers, which grow.
    groups.sort_by_key(|(pid, _)| (pid != first, pid.len(), pid.clone()));
    groups.into_iter().flat_map(|(_, lines)| lines).collect()
}

/// Whether a line is one that is expected.
fn matches(expected: &str, line: &str) -> Result<bool> {
    let pattern = regex::escape(expected);
    let pattern = pattern.replace("<n>", r"-?\d+").replace("<a>", "0x[0-9a-f]+").replace(r"<\*>", ".*");
    Ok(Regex::new(&format!("^{pattern}$"))?.is_match(line))
}

/// What a program of `strace/` makes of its trace, and how it ends.
fn check(name: &str, ends_with: i32) -> Result<()> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strace");
    let place = tempfile::tempdir()?;
    let (program, log) = (place.path().join("program"), place.path().join("log"));
    fs::write(&program, build(&directory.join(name).with_extension("s"))?)?;
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700))?;
    let mut command = Command::new(EMULATOR);
    command.args(["run", "-strace", "-D"]).args([&log, &program]).current_dir(place.path());
    let child = command.stdin(std::process::Stdio::null()).spawn()?;
    let pid = child.id().to_string();
    let status = child.wait_with_output()?.status;
    let status = status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    let trace = fs::read_to_string(&log)?;
    assert_eq!(status, ends_with, "{trace}");
    let path = directory.join(name).with_extension("txt");
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    let lines = by_process(&trace, &pid);
    let wanted: Vec<&str> = wanted.lines().collect();
    let mut same = wanted.len() == lines.len();
    let mut shown = String::new();
    for (i, line) in lines.iter().enumerate() {
        let expected = wanted.get(i).copied().unwrap_or_default();
        if !matches(expected, line)? {
            same = false;
            shown += &format!("line {}\nexpected {expected}\ngot      {line}\n", i + 1);
        }
    }
    if !same && std::env::var_os("BLESS").is_some() {
        let general = Regex::new(&format!(r"\b{pid}\b"))?;
        fs::write(&path, lines.iter().map(|line| general.replace_all(line, "<n>") + "\n").collect::<String>())?;
    }
    assert!(same, "{shown}{} lines, expected {}", lines.len(), wanted.len());
    Ok(())
}

#[test]
fn files() -> Result<()> {
    check("files", 0)
}

#[test]
fn memory() -> Result<()> {
    check("memory", 0)
}

#[test]
fn signals() -> Result<()> {
    check("signals", 128 + 11)
}

#[test]
fn sockets() -> Result<()> {
    check("sockets", 0)
}

#[test]
fn processes() -> Result<()> {
    check("processes", 5)
}

#[test]
fn elbrus() -> Result<()> {
    check("elbrus", 128 + 14)
}

/// The shapes of lines.
fn form() -> Result<Regex> {
    let call = r"[a-z_][a-z0-9_]*\(.*\) += ";
    let value = r"(-?\d+|0x[0-9a-f]+|\?)( \(.*\))?";
    let error = r"-1 E[A-Z0-9]+ \([^()]+\)( \(fast call\))?";
    let again = r"\? ERESTARTSYS \(To be restarted if SA_RESTART is set\)";
    let signal = r"--- SIG[A-Z0-9_]+ \{.*\} ---";
    let end = r"\+\+\+ (exited with \d+|killed by SIG[A-Z0-9_]+( \(core dumped\))?) \+\+\+";
    // What the emulator says of a program that does wrong.
    let message = r"e2k run: .*";
    Ok(Regex::new(&format!(r"^(\[pid +\d+\] )?({call}({error}|{again}|{value})|{signal}|{end}|{message})$"))?)
}

#[test]
fn traces_of_guests_have_the_form_and_change_nothing() -> Result<()> {
    let mut all: Vec<Guest> = guests::read_manifest(&conformance().join("linux/manifest.tsv"))?;
    all.retain(|guest| guest.isa == "v3");
    let mut calls = guests::read_rules(&conformance().join("calls"))?;
    // The storms only take time.
    calls.retain(|guest| guest.name.ends_with(".v3") && !guest.name.contains("storm"));
    all.extend(calls);
    let form = form()?;
    let place = tempfile::tempdir()?;
    let left = Mutex::new(all);
    let problems = Mutex::new(String::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(guest) = left.lock().map_or(None, |mut left| left.pop()) {
                    let log = place.path().join(&guest.name);
                    let words = ["run", "-strace", "-D"].map(str::to_owned);
                    let emulator: Vec<String> =
                        [EMULATOR.to_owned()].into_iter().chain(words).chain([log.display().to_string()]).collect();
                    let run = |emulator: &[String]| guests::run(&guest, emulator, Duration::from_secs(60));
                    let plain = [EMULATOR, "run"].map(str::to_owned);
                    // What fails without a trace is for the tests of the guests to tell.
                    let failed = run(&emulator).err().filter(|_| run(&plain).is_ok());
                    let mut text = failed.unwrap_or_default();
                    let trace = fs::read(&log).unwrap_or_default();
                    let trace = String::from_utf8_lossy(&trace);
                    if trace.is_empty() {
                        text += "no trace\n";
                    }
                    for line in trace.lines().filter(|line| !form.is_match(line)) {
                        text += &format!("not the form of a line: {line}\n");
                    }
                    if !text.is_empty()
                        && let Ok(mut problems) = problems.lock()
                    {
                        *problems += &format!("{}:\n{text}", guest.name);
                    }
                }
            });
        }
    });
    let problems = problems.into_inner()?;
    assert!(problems.is_empty(), "{problems}");
    Ok(())
}
