//! How fast an emulator of Linux programs makes system calls, threads, signals and processes, beside
//! what this computer does on its own.
//!
//! The guest's side are programs that take a count and write the times before and after (see
//! `guests/bench-linux/bench.inc`); `e2k_host::native` is the same work without an emulator.

use crate::guests;
use e2k_host::native;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Who does the work.
#[derive(Clone, Debug)]
pub enum Side {
    /// An emulator: a command and its first arguments.
    Emulator(Vec<String>),
    /// This computer.
    Native,
}

/// What is measured, and how.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the sources of the guests are.
    pub sources: PathBuf,
    /// What is compared with.
    pub against: Option<Side>,
    /// Only what has this in its name.
    pub only: Option<String>,
    /// Runs of each; the shortest counts.
    pub runs: u32,
    /// Hardly anything of each: only to see that it works.
    pub quick: bool,
}

impl Default for Options {
    fn default() -> Options {
        let sources = "conformance/guests/bench-linux".into();
        Options { sources, against: None, only: None, runs: 3, quick: false }
    }
}

/// One thing that is measured.
struct Item {
    /// Name of the guest's source.
    name: &'static str,
    what: &'static str,
    /// How often the guest does it in a run.
    count: u32,
    /// How many of what is shown each time brings.
    each: u32,
    native: fn(u32, &Path) -> Result<Duration, String>,
}

const fn item(
    name: &'static str,
    what: &'static str,
    (count, each): (u32, u32),
    native: fn(u32, &Path) -> Result<Duration, String>,
) -> Item {
    Item { name, what, count, each, native }
}

/// Everything but start-up. Counts take an emulator about a quarter of a second.
const ITEMS: &[Item] = &[
    item("getpid", "getpid", (1_000_000, 1), native::getpid),
    item("read", "read of 1 byte of /dev/zero", (1_000_000, 1), native::read),
    item("write", "write of 1 byte to /dev/null", (1_000_000, 1), native::write),
    item("clock", "clock_gettime, system call", (1_000_000, 1), native::clock),
    item("clock-fast", "clock_gettime, fast call (vDSO)", (2_000_000, 1), native::clock_fast),
    item("futex-wake", "futex wake of nobody", (1_000_000, 1), native::futex_wake),
    item("switches", "switches of two threads by futex", (20_000, 2), native::switches),
    item("threads", "threads made and joined", (2_000, 1), native::threads),
    item("kill", "signals to oneself, kill", (100_000, 1), native::kill),
    item("raise", "signals to oneself, raise", (50_000, 1), native::raise),
    item("forks", "forks and waits", (1_000, 1), native::forks),
    item("execs", "forks, execs and waits", (200, 1), native::execs),
    item("maps", "mmap and munmap of a page", (50_000, 1), native::maps),
    item("faults", "first touches of pages", (100, 1024), native::faults),
];

/// Measures and prints.
///
/// # Errors
/// What does not work, in words.
pub fn run(side: &Side, options: &Options) -> Result<(), String> {
    let wanted = |name: &str| options.only.as_ref().is_none_or(|text| name.contains(text.as_str()));
    let sides: Vec<&Side> = std::iter::once(side).chain(&options.against).collect();
    let empty = options.program("empty")?;
    let waiting = options.program("waiting")?;
    let native_empty = guests::executable(&native::program(false)?)?;
    let native_waiting = guests::executable(&native::program(true)?)?;
    for item in ITEMS.iter().filter(|item| wanted(item.name)) {
        let guest = options.program(item.name)?;
        let count = if options.quick { (item.count / 1000).max(1) } else { item.count };
        let mut rates = Vec::new();
        for side in &sides {
            // What is done in turns is measured on one processor: else waking the other one is.
            let before = (item.name == "switches").then(|| on_one_processor().ok()).flatten();
            let mut best = Duration::MAX;
            for _ in 0..options.runs() {
                let time = match side {
                    Side::Emulator(emulator) => timed(emulator, &guest, count, &empty),
                    Side::Native => (item.native)(count, &native_empty),
                };
                best = best.min(time.map_err(|text| format!("{}: {text}", item.name))?);
            }
            if let Some(before) = before {
                // They are those that it had.
                let _ = sched_setaffinity(None, &before);
            }
            rates.push(f64::from(count) * f64::from(item.each) / best.as_secs_f64());
        }
        show(item.what, "/s", &rates, true);
    }
    if !wanted("start-up") {
        return Ok(());
    }
    let runs = if options.quick { 1 } else { 20 };
    let mut measured = Vec::new();
    for side in &sides {
        measured.push(match side {
            Side::Emulator(emulator) => start_up(emulator, [&empty, &waiting], runs)?,
            Side::Native => start_up(&[], [&native_empty, &native_waiting], runs)?,
        });
    }
    for (index, (what, unit)) in
        [("start-up and end, time", "ms"), ("start-up and end, processor time", "ms"), ("resident memory", "KiB")]
            .into_iter()
            .enumerate()
    {
        let values: Vec<f64> = measured.iter().filter_map(|values| values.get(index).copied()).collect();
        show(what, unit, &values, false);
    }
    Ok(())
}

impl Options {
    fn runs(&self) -> u32 {
        if self.quick { 1 } else { self.runs.max(1) }
    }

    /// A guest as a file that can be executed.
    fn program(&self, name: &str) -> Result<tempfile::TempPath, String> {
        let source = self.sources.join(name).with_extension("s");
        let include = vec![self.sources.clone(), self.sources.join("../calls")];
        guests::executable(&guests::assemble_with(&source, "v3", include)?)
    }
}

/// Prints what was measured; of the second, how many times the first's cost its own is.
fn show(what: &str, unit: &str, values: &[f64], is_rate: bool) {
    let shown: Vec<String> = values.iter().map(|value| format!("{value:>12.*} {unit:<3}", digits(*value))).collect();
    match *values {
        [first, second] => {
            let ratio = if is_rate { second / first } else { first / second };
            println!("{what:<36} {}  {ratio:>7.2} times the cost", shown.join(" "));
        }
        _ => println!("{what:<36} {}", shown.join(" ")),
    }
}

/// Digits behind the point, so that three count.
fn digits(value: f64) -> usize {
    if value >= 100.0 { 0 } else { 2 }
}

/// Restricts this thread, and what it starts, to one processor; gives those that it had.
fn on_one_processor() -> Result<CpuSet, String> {
    let had = sched_getaffinity(None).map_err(|error| error.to_string())?;
    let first = (0..CpuSet::MAX_CPU).find(|&processor| had.is_set(processor)).ok_or("no processors")?;
    let mut one = CpuSet::new();
    one.set(first);
    sched_setaffinity(None, &one).map_err(|error| error.to_string())?;
    Ok(had)
}

/// Runs a guest and gives the time between the two that it writes.
fn timed(emulator: &[String], guest: &Path, count: u32, other: &Path) -> Result<Duration, String> {
    let mut command = command(emulator, guest);
    let output = command.arg(count.to_string()).arg(other).stdin(Stdio::null()).output();
    let output = output.map_err(|error| error.to_string())?;
    let mut words = output.stdout.as_chunks().0.iter().map(|bytes| u64::from_le_bytes(*bytes));
    let mut time = || Some(Duration::new(words.next()?, u32::try_from(words.next()?).ok()?));
    match (time(), time()) {
        (Some(begin), Some(end)) if output.status.success() => Ok(end.saturating_sub(begin)),
        _ => Err(format!("{}: {}", output.status, String::from_utf8_lossy(&output.stderr))),
    }
}

/// A program under an emulator or, without one, itself.
fn command(emulator: &[String], program: &Path) -> Command {
    match emulator {
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(program);
            command
        }
        [] => Command::new(program),
    }
}

/// The middle of the times and of the processor times in milliseconds that an empty program takes,
/// and the resident memory in KiB of one that waits.
fn start_up(emulator: &[String], [empty, waiting]: [&Path; 2], runs: usize) -> Result<[f64; 3], String> {
    let bad = |error: std::io::Error| error.to_string();
    let (mut times, mut processor_times) = (Vec::new(), Vec::new());
    for _ in 0..runs.max(1) {
        let (start, used) = (Instant::now(), native::time_of_children());
        let status = command(emulator, empty).stdin(Stdio::null()).status().map_err(bad)?;
        times.push(start.elapsed());
        processor_times.push(native::time_of_children().saturating_sub(used));
        if !status.success() {
            return Err(format!("the empty program: {status}"));
        }
    }
    let mut child = command(emulator, waiting).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(bad)?;
    let input = child.stdin.take();
    let ready = child.stdout.take().map(|mut output| output.read_exact(&mut [0]));
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    drop(input);
    child.wait().map_err(bad)?;
    ready.ok_or("no output")?.map_err(bad)?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let resident: Option<f64> = resident.and_then(|text| text.trim().strip_suffix(" kB")?.trim().parse().ok());
    Ok([middle(times), middle(processor_times), resident.ok_or("its resident memory is not to be had")?])
}

/// In milliseconds.
fn middle(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1e3)
}
