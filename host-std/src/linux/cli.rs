//! Options of `e2k run`: those of qemu-user that are done, the others refused by name.

use super::start::Setup;
use e2k_core::machine::cpu_model::{self, CpuModel};
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::PathBuf;

/// What the command line asks for.
#[derive(Debug)]
pub(super) enum Command {
    /// Help or version: text for standard output.
    Print(String),
    /// Run a program.
    Run(Box<Options>),
}

/// A program to run, and how.
#[derive(Debug)]
pub(super) struct Options {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<Vec<u8>>,
    pub(super) environment: Vec<Vec<u8>>,
    pub(super) cpu: Option<&'static CpuModel>,
    pub(super) stack_size: u64,
    pub(super) statistics: bool,
    pub(super) strace: bool,
    pub(super) single_step: bool,
    /// Where to wait for a debugger: a port, or a path.
    pub(super) gdb: Option<String>,
    /// Words for the program that this one becomes with `execve`.
    passed_on: Vec<OsString>,
}

impl Options {
    /// The options for the program that this one becomes with `execve`.
    pub(super) fn passed_on(&self) -> impl Iterator<Item = OsString> {
        self.passed_on.iter().cloned()
    }
}

/// Name, argument, help. An argument of `None` means a flag.
const OPTIONS: &[(&str, Option<&str>, &str)] = &[
    ("h", None, "print this help"),
    ("help", None, ""),
    ("version", None, "display version information and exit"),
    ("cpu", Some("model"), "select CPU (-cpu help for the list)"),
    ("E", Some("var=value"), "sets targets environment variable (see below)"),
    ("U", Some("var"), "unsets targets environment variable (see below)"),
    ("0", Some("argv0"), "forces target process argv[0] to be 'argv0'"),
    ("s", Some("size"), "set the stack size to 'size' bytes"),
    ("accel", Some("interp|jit"), "what executes code"),
    ("g", Some("port|path"), "wait for a gdb connection on a TCP port or a local socket"),
    ("singlestep", None, "run in singlestep mode"),
    ("strace", None, "log system calls"),
    ("stats", None, "print bundles and operations executed at the end"),
];

/// Options of qemu-user that are not done.
const REFUSED: &[(&str, &str)] = &[
    ("L", "dynamic programs are not loaded, so there is nothing to find in a sysroot"),
    ("B", "the guest's addresses are not offset"),
    ("R", "the size of the guest's address space is fixed"),
    ("d", "logging is not available yet"),
    ("D", "logging is not available yet"),
    ("p", "the page size is 4096"),
    ("seed", "randomness is not seeded"),
    ("plugin", "there are no plugins"),
    ("trace", "tracing is not available yet"),
];

/// Parses the arguments behind `run`.
pub(super) fn parse(program: &str, arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut arguments = arguments.peekable();
    let mut environment: Vec<Vec<u8>> =
        std::env::vars_os().map(|(name, value)| [name.as_bytes(), b"=", value.as_bytes()].concat()).collect();
    let mut model = None;
    let mut argv0 = None;
    let mut gdb = None;
    let mut stack_size = Setup::DEFAULT_STACK;
    let (mut statistics, mut strace, mut single_step) = (false, false, false);
    let mut passed_on: Vec<OsString> = Vec::new();
    while let Some(word) = arguments.next_if(|word| word.as_bytes().starts_with(b"-") && word.len() > 1) {
        let text = word.to_string_lossy();
        let name = text.trim_start_matches('-');
        if name.is_empty() {
            break;
        }
        if let Some((_, reason)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(format!("-{name}: {reason}"));
        }
        let Some((_, argument, _)) = OPTIONS.iter().find(|(option, ..)| *option == name) else {
            return Err(format!("unknown option '{name}'; '{program} -h' lists the options"));
        };
        let value = match argument {
            Some(what) => arguments.next().ok_or_else(|| format!("-{name} needs an argument: {what}"))?,
            None => OsString::new(),
        };
        if matches!(name, "cpu" | "s" | "accel" | "strace" | "singlestep" | "stats") {
            passed_on.push(word.clone());
            if argument.is_some() {
                passed_on.push(value.clone());
            }
        }
        let value_text = value.to_string_lossy();
        match name {
            "h" | "help" => return Ok(Command::Print(help(program))),
            "version" => return Ok(Command::Print(format!("{program} version {}\n", env!("CARGO_PKG_VERSION")))),
            "cpu" if value_text == "help" || value_text == "?" => return Ok(Command::Print(cpu_list())),
            "cpu" => model = Some(cpu(&value_text)?),
            "E" => {
                let bytes = value.as_bytes();
                let Some(equals) = bytes.iter().position(|&b| b == b'=') else {
                    return Err(format!("-E {value_text}: expected var=value"));
                };
                unset(&mut environment, &bytes[..equals]);
                environment.push(bytes.to_vec());
            }
            "U" => unset(&mut environment, value.as_bytes()),
            "0" => argv0 = Some(value.into_vec()),
            "s" => stack_size = size(&value_text)?,
            "accel" => accelerator(&value_text)?,
            "stats" => statistics = true,
            "strace" => strace = true,
            "singlestep" => single_step = true,
            "g" => gdb = Some(value_text.into_owned()),
            _ => return Err(format!("unknown option '{name}'")),
        }
    }
    let Some(path) = arguments.next() else {
        return Err(format!("no program given; '{program} -h' lists the options"));
    };
    let mut argv = vec![argv0.unwrap_or_else(|| path.as_bytes().to_vec())];
    argv.extend(arguments.map(OsString::into_vec));
    let program = PathBuf::from(path);
    Ok(Command::Run(Box::new(Options {
        program,
        arguments: argv,
        environment,
        cpu: model,
        stack_size,
        statistics,
        strace,
        single_step,
        gdb,
        passed_on,
    })))
}

fn unset(environment: &mut Vec<Vec<u8>>, name: &[u8]) {
    environment.retain(|entry| !entry.strip_prefix(name).is_some_and(|rest| rest.starts_with(b"=")));
}

fn cpu(name: &str) -> Result<&'static CpuModel, String> {
    cpu_model::find(name).ok_or_else(|| format!("unable to find CPU model '{name}'; '-cpu help' lists the models"))
}

fn cpu_list() -> String {
    cpu_model::CPU_MODELS.iter().map(|model| format!("{:<12} {}\n", model.name, model.title)).collect()
}

/// The accelerator is the interpreter; the compiler is refused until there is one.
fn accelerator(name: &str) -> Result<(), String> {
    match name {
        "interp" => Ok(()),
        "jit" => crate::jit(),
        other => Err(format!("invalid accelerator '{other}', expected interp or jit")),
    }
}

/// A size in bytes with an optional suffix k, M or G.
fn size(text: &str) -> Result<u64, String> {
    let (digits, shift) = match text.chars().last() {
        Some('k' | 'K') => (&text[..text.len() - 1], 10),
        Some('M' | 'm') => (&text[..text.len() - 1], 20),
        Some('G' | 'g') => (&text[..text.len() - 1], 30),
        _ => (text, 0),
    };
    let bytes = digits.parse::<u64>().ok().and_then(|n| n.checked_mul(1 << shift));
    match bytes {
        Some(bytes) if (1 << 16..=1 << 30).contains(&bytes) => Ok(bytes),
        _ => Err(format!("-s {text}: expected a stack size from 64k to 1G")),
    }
}

fn help(program: &str) -> String {
    let mut text =
        format!("usage: {program} [options] program [arguments...]\nLinux programs for Elbrus 2000\n\nOptions:\n");
    for (name, argument, what) in OPTIONS.iter().filter(|(_, _, what)| !what.is_empty()) {
        let left = format!("-{name} {}", argument.unwrap_or_default());
        text.push_str(&format!("  {left:<20} {what}\n"));
    }
    text.push_str("\n-E and -U may be given several times. The exit status is the program's; 126: the file\n");
    text.push_str("cannot be run, 127: it cannot be read, 125: it needs something that is not executed yet.\n");
    text
}
