//! Options of `e2k run`: those of qemu-user, with the same names, and as `E2K_*` variables.

mod help;
#[cfg(test)]
mod tests;

use super::log::LogItems;
use super::start::DATA_STACK;
use e2k_core::machine::cpu_model::{self, CpuModel};
use help::{OPTIONS, REFUSED};
use std::ffi::{OsStr, OsString};
use std::ops::RangeInclusive;
use std::os::fd::RawFd;
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
    /// The program, opened by the kernel (binfmt_misc with flag O or C).
    pub(super) exec_fd: Option<RawFd>,
    pub(super) arguments: Vec<Vec<u8>>,
    pub(super) environment: Vec<Vec<u8>>,
    pub(super) cpu: Option<&'static CpuModel>,
    pub(super) stack_size: u64,
    pub(super) statistics: bool,
    /// Port or path for a debugger.
    pub(super) gdb: Option<String>,
    /// Where absolute paths are looked up first.
    pub(super) sysroot: Option<PathBuf>,
    /// Kernel release for `uname`.
    pub(super) release: Option<String>,
    /// Host address of guest address 0.
    pub(super) guest_base: Option<u64>,
    /// Bytes of guest addresses.
    pub(super) reserved: Option<u64>,
    pub(super) log: LogItems,
    /// Bundles to be logged, by address; empty: all.
    pub(super) filter: Vec<RangeInclusive<u64>>,
    pub(super) log_file: Option<PathBuf>,
    /// The log has been begun by the program that has become this one.
    pub(super) log_goes_on: bool,
    /// The program that has become this one was not alone: lines of a trace say whose they are.
    pub(super) several: bool,
    /// Page size of the host to be assumed.
    pub(super) page_size: Option<u64>,
    pub(super) single_step: bool,
    /// System calls are logged, by -strace or by -d strace.
    pub(super) strace: bool,
    pub(super) seed: Option<u64>,
    /// The program runs with more rights than who started it (AT_SECURE).
    pub(super) secure: bool,
}

impl Options {
    /// The options for the program that this one becomes with `execve`. They count more than the
    /// variables, which that program may have changed.
    pub(super) fn passed_on(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = vec![AGAIN.into()];
        let mut add = |name: &str, value: Option<OsString>| {
            words.push(name.into());
            words.extend(value);
        };
        let number = |value: u64| Some(OsString::from(value.to_string()));
        add("-L", Some(self.sysroot.as_ref().map_or_else(|| "/".into(), |path| path.clone().into())));
        add("-s", number(self.stack_size));
        if let Some(cpu) = self.cpu {
            add("-cpu", Some(cpu.name.into()));
        }
        if let Some(release) = &self.release {
            add("-r", Some(release.into()));
        }
        for (name, value) in
            [("-B", self.guest_base), ("-R", self.reserved), ("-p", self.page_size), ("-seed", self.seed)]
        {
            if value.is_some() {
                add(name, value.and_then(number));
            }
        }
        let log = self.log.names();
        if !log.is_empty() {
            add("-d", Some(log.into()));
        }
        let ranges: Vec<String> =
            self.filter.iter().map(|range| format!("{:#x}..{:#x}", range.start(), range.end())).collect();
        if !ranges.is_empty() {
            add("-dfilter", Some(ranges.join(",").into()));
        }
        if let Some(path) = &self.log_file {
            add("-D", Some(path.into()));
        }
        for (name, on) in [("-several", self.several), ("-singlestep", self.single_step), ("-stats", self.statistics)] {
            if on {
                add(name, None);
            }
        }
        words
    }
}

/// The first word for the program that one becomes with `execve`.
const AGAIN: &str = "-again";
/// Options whose variables are for the first program only: the next ones have their own arguments and
/// variables, and there is one debugger.
const ONCE: [&str; 5] = ["g", "E", "U", "0", "version"];

/// How the kernel started the emulator. Source: binfmt_misc, getauxval(3).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Start {
    /// The word behind the program is the `argv[0]` it was started with (flag P).
    pub(super) preserves_argv0: bool,
    /// The program is open there (flags O and C).
    pub(super) exec_fd: Option<RawFd>,
    /// Rights differ from those of who started it.
    pub(super) secure: bool,
}

impl Start {
    /// Asks the emulator's own auxiliary vector.
    pub(super) fn of_this_process() -> Start {
        const AT_FLAGS_PRESERVE_ARGV0: u64 = 1;
        let value = |kind| {
            // SAFETY: `__errno_location` gives this thread's errno, which may be written; getauxval
            // reads what the kernel gave.
            unsafe {
                *libc::__errno_location() = 0;
                let value = libc::getauxval(kind);
                (*libc::__errno_location() == 0).then_some(value)
            }
        };
        Start {
            preserves_argv0: value(libc::AT_FLAGS).is_some_and(|flags| flags & AT_FLAGS_PRESERVE_ARGV0 != 0),
            exec_fd: value(libc::AT_EXECFD).and_then(|fd| RawFd::try_from(fd).ok()),
            secure: value(libc::AT_SECURE).is_some_and(|secure| secure != 0),
        }
    }
}

/// Parses the arguments behind `run`, and the variables.
pub(super) fn parse(
    program: &str,
    arguments: impl Iterator<Item = OsString>,
    variables: impl Iterator<Item = (OsString, OsString)>,
    start: Start,
) -> Result<Command, String> {
    let mut arguments = arguments.peekable();
    let variables: Vec<(OsString, OsString)> = variables.collect();
    let mut parser = Parser::new(program, &variables);
    // Who gets rights from the program must not choose which files it finds.
    if !start.secure {
        let again = arguments.peek().is_some_and(|word| word == AGAIN);
        let read = OPTIONS.iter().filter(|option| !again || !ONCE.contains(&option.name));
        for (option, variable) in read.filter_map(|option| Some((option, option.variable?))) {
            let value = variables.iter().find(|(name, _)| name == variable).map(|(_, value)| value);
            if let Some(value) = value {
                // The value stands behind the option in messages, so does it behind the variable.
                let named = |text: String| match text.strip_prefix(&format!("-{} ", option.name)) {
                    Some(rest) => format!("{variable}={rest}"),
                    None => format!("{variable}: {text}"),
                };
                if let Some(text) = parser.option(option.name, value).map_err(named)? {
                    return Ok(Command::Print(text));
                }
            }
        }
    }
    // From binfmt_misc come a program and its arguments, whatever they look like.
    while !start.preserves_argv0
        && let Some(word) = arguments.next_if(|word| word.as_bytes().starts_with(b"-") && word.len() > 1)
    {
        let text = word.to_string_lossy();
        let name = text.strip_prefix("--").or_else(|| text.strip_prefix('-')).unwrap_or(&text);
        if name.is_empty() {
            break;
        }
        if let Some((_, reason)) = REFUSED.iter().find(|(refused, _)| *refused == name) {
            return Err(format!("-{name}: {reason}"));
        }
        let Some(option) = OPTIONS.iter().find(|option| option.name == name) else {
            return Err(format!("unknown option '{name}'; '{program} -h' lists the options"));
        };
        let value = match option.argument {
            Some(what) => arguments.next().ok_or_else(|| format!("-{name} needs an argument: {what}"))?,
            None => OsString::new(),
        };
        if let Some(text) = parser.option(name, &value)? {
            return Ok(Command::Print(text));
        }
    }
    let Some(path) = arguments.next() else {
        return Err(format!("no program given; '{program} -h' lists the options"));
    };
    let mut options = parser.options;
    let original = if start.preserves_argv0 { arguments.next() } else { None };
    let argv0 = parser.argv0.or_else(|| original.map(OsString::into_vec));
    options.arguments = vec![argv0.unwrap_or_else(|| path.as_bytes().to_vec())];
    options.arguments.extend(arguments.map(OsString::into_vec));
    options.program = PathBuf::from(path);
    options.exec_fd = start.exec_fd;
    options.secure = start.secure;
    options.strace |= options.log.has(LogItems::STRACE);
    Ok(Command::Run(Box::new(options)))
}

struct Parser<'a> {
    program: &'a str,
    options: Options,
    argv0: Option<Vec<u8>>,
}

impl<'a> Parser<'a> {
    fn new(program: &'a str, variables: &[(OsString, OsString)]) -> Self {
        let entry = |(name, value): &(OsString, OsString)| [name.as_bytes(), b"=", value.as_bytes()].concat();
        let options = Options {
            program: PathBuf::new(),
            exec_fd: None,
            arguments: Vec::new(),
            environment: variables.iter().map(entry).collect(),
            cpu: None,
            stack_size: DATA_STACK,
            statistics: false,
            gdb: None,
            sysroot: None,
            release: None,
            guest_base: None,
            reserved: None,
            log: LogItems::default(),
            filter: Vec::new(),
            log_file: None,
            log_goes_on: false,
            several: false,
            page_size: None,
            single_step: false,
            strace: false,
            seed: None,
            secure: false,
        };
        Parser { program, options, argv0: None }
    }

    /// Takes one option; gives text that is to be printed instead of running anything.
    fn option(&mut self, name: &str, value: &OsStr) -> Result<Option<String>, String> {
        let options = &mut self.options;
        let text = value.to_string_lossy();
        match name {
            "h" | "help" => return Ok(Some(help::help(self.program, DATA_STACK))),
            "version" => {
                return Ok(Some(format!("{} version {}\n", self.program, env!("CARGO_PKG_VERSION"))));
            }
            "cpu" if text == "help" || text == "?" => return Ok(Some(help::cpu_list())),
            "cpu" => options.cpu = Some(cpu(&text)?),
            "E" => set(&mut options.environment, value.as_bytes())?,
            "U" => value.as_bytes().split(|&b| b == b',').for_each(|name| unset(&mut options.environment, name)),
            "0" => self.argv0 = Some(value.as_bytes().to_vec()),
            "s" => options.stack_size = stack_size(&text)?,
            "g" if text.is_empty() => return Err("-g: expected a port or a path".into()),
            "g" => options.gdb = Some(text.into_owned()),
            "L" => options.sysroot = sysroot(value),
            "r" => options.release = Some(release(&text)?),
            "B" => options.guest_base = Some(guest_base(&text)?),
            "R" => options.reserved = Some(reserved(&text)?),
            "d" if text == "help" || text == "?" => return Ok(Some(LogItems::help())),
            "d" => options.log.add(LogItems::parse(&text).map_err(|error| format!("-d {text}: {error}"))?),
            "dfilter" => options.filter = ranges(&text)?,
            "D" if text.is_empty() => return Err("-D: expected a file".into()),
            "D" => options.log_file = Some(absolute(value)),
            "again" => options.log_goes_on = true,
            "several" => options.several = true,
            "p" => options.page_size = Some(page_size(&text)?),
            "singlestep" | "one-insn-per-tb" => options.single_step = true,
            "strace" => options.log.add(LogItems::STRACE),
            "seed" => options.seed = Some(seed(&text)?),
            "accel" => accelerator(&text)?,
            "stats" => options.statistics = true,
            _ => return Err(format!("unknown option '{name}'")),
        }
        Ok(None)
    }
}

/// Sets variables: `a=1,b=2`. A word without `=` belongs to the value before it.
fn set(environment: &mut Vec<Vec<u8>>, list: &[u8]) -> Result<(), String> {
    let bad = || format!("-E {}: expected var=value", String::from_utf8_lossy(list));
    let mut entries: Vec<Vec<u8>> = Vec::new();
    for word in list.split(|&b| b == b',') {
        match (word.iter().position(|&b| b == b'='), entries.last_mut()) {
            (Some(0), _) | (None, None) => return Err(bad()),
            (Some(_), _) => entries.push(word.to_vec()),
            (None, Some(entry)) => {
                entry.push(b',');
                entry.extend_from_slice(word);
            }
        }
    }
    for entry in entries {
        let name = entry.split(|&b| b == b'=').next().unwrap_or_default();
        unset(environment, name);
        environment.push(entry);
    }
    Ok(())
}

fn unset(environment: &mut Vec<Vec<u8>>, name: &[u8]) {
    environment.retain(|entry| !entry.strip_prefix(name).is_some_and(|rest| rest.starts_with(b"=")));
}

fn cpu(name: &str) -> Result<&'static CpuModel, String> {
    cpu_model::find(name).ok_or_else(|| format!("unable to find CPU model '{name}'; '-cpu help' lists the models"))
}

/// The accelerator is the interpreter; the compiler is refused until there is one.
fn accelerator(name: &str) -> Result<(), String> {
    match name {
        "interp" => Ok(()),
        "jit" => crate::jit(),
        other => Err(format!("invalid accelerator '{other}', expected interp or jit")),
    }
}

/// A number as C writes it: decimal, or hexadecimal behind 0x.
fn number(text: &str) -> Option<u64> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) if !digits.starts_with('+') => u64::from_str_radix(digits, 16).ok(),
        None if !text.starts_with('+') => text.parse().ok(),
        _ => None,
    }
}

/// A number of bytes with an optional suffix k, M or G.
fn size(text: &str) -> Option<u64> {
    let (digits, shift) = match text.strip_suffix(['k', 'K']) {
        Some(digits) => (digits, 10),
        None => match (text.strip_suffix(['m', 'M']), text.strip_suffix(['g', 'G'])) {
            (Some(digits), _) => (digits, 20),
            (_, Some(digits)) => (digits, 30),
            _ => (text, 0),
        },
    };
    number(digits)?.checked_mul(1 << shift)
}

fn stack_size(text: &str) -> Result<u64, String> {
    let size = size(text).filter(|size| (1 << 16..=1 << 30).contains(size));
    size.ok_or_else(|| format!("-s {text}: expected a stack size from 64k to 1G"))
}

/// An empty path and the root are the same as no sysroot.
fn sysroot(value: &OsStr) -> Option<PathBuf> {
    (!value.is_empty() && value != "/").then(|| absolute(value))
}

/// The guest may change its directory; the files of the emulator stay where they are.
fn absolute(path: &OsStr) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.into())
}

/// As long as the field of `struct utsname` permits, with its NUL.
fn release(text: &str) -> Result<String, String> {
    if text.is_empty() || text.len() > 64 {
        return Err(format!("-r {text}: expected a release of 1 to 64 bytes"));
    }
    Ok(text.to_owned())
}

fn guest_base(text: &str) -> Result<u64, String> {
    let address = number(text).filter(|address| address.is_multiple_of(4096) && *address < 1 << 47);
    address.ok_or_else(|| format!("-B {text}: expected the address of a page below 0x800000000000"))
}

/// What the layout of a process needs at least, and what the kernel of the guest has at most.
fn reserved(text: &str) -> Result<u64, String> {
    let size = size(text).filter(|size| size.is_multiple_of(4096) && (1 << 32..=0xd000_0000_0000).contains(size));
    size.ok_or_else(|| format!("-R {text}: expected a multiple of the page size from 4G to 0xd00000000000"))
}

fn page_size(text: &str) -> Result<u64, String> {
    let size = number(text).filter(|size| size.is_power_of_two() && (4096..=1 << 24).contains(size));
    size.ok_or_else(|| format!("-p {text}: page size must be a power of two from 4096 to 16777216"))
}

fn seed(text: &str) -> Result<u64, String> {
    number(text).ok_or_else(|| format!("-seed {text}: invalid seed number"))
}

/// Ranges with commas: first and last (`0x10..0x1f`), first and length (`0x10+0x10`), or last and
/// length (`0x1f-0x10`).
fn ranges(text: &str) -> Result<Vec<RangeInclusive<u64>>, String> {
    let one = |word: &str| {
        if let Some((first, last)) = word.split_once("..") {
            return Some(number(first)?..=number(last)?);
        }
        if let Some((first, len)) = word.split_once('+') {
            let (first, len) = (number(first)?, number(len)?);
            return Some(first..=first.checked_add(len.checked_sub(1)?)?);
        }
        let (last, len) = word.split_once('-')?;
        let (last, len) = (number(last)?, number(len)?);
        Some(last.checked_sub(len.checked_sub(1)?)?..=last)
    };
    let range = |word| one(word).filter(|range| !range.is_empty());
    let bad = |word| format!("-dfilter {word}: expected first..last, first+length or last-length");
    text.split(',').map(|word| range(word).ok_or_else(|| bad(word))).collect()
}
