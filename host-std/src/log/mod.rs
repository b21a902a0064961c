//! The log: what is written of the guest's doings when it is asked for (`-d`, `-D`, `-trace`).

mod trace;

use std::fmt;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::chardev::os_error;
use crate::vm::lock;

pub(crate) use trace::{Trace, TraceEvent, is_pattern};

/// Something that can be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// Registers before a reset.
    CpuReset,
    /// What the guest does wrong.
    GuestErrors,
}

/// All items, with their names and what help says. Source of the names: QEMU 7.2.
const ITEMS: &[(Item, &str, &str)] = &[
    (Item::CpuReset, "cpu_reset", "show CPU state before CPU resets"),
    (Item::GuestErrors, "guest_errors", "log when the guest does something that ends it"),
];

/// What a list of items asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    mask: u32,
    /// Patterns of trace events to be switched on.
    pub(crate) trace: Vec<String>,
}

impl Wanted {
    /// Reads `cpu_reset,trace:PATTERN`; `None` when an item does not exist, or for `help`.
    pub(crate) fn parse(text: &str) -> Option<Wanted> {
        let mut wanted = Wanted::default();
        if text == "none" {
            return Some(wanted);
        }
        for word in text.split(',') {
            if let Some(pattern) = word.strip_prefix("trace:") {
                wanted.trace.push(pattern.to_owned());
            } else if word == "all" {
                wanted.mask = ITEMS.iter().fold(0, |mask, (item, ..)| mask | bit(*item));
            } else {
                let (item, ..) = ITEMS.iter().find(|(_, name, _)| *name == word)?;
                wanted.mask |= bit(*item);
            }
        }
        Some(wanted)
    }
}

/// The list of items, for people. Source of the layout: measured on QEMU 7.2.
pub(crate) fn help() -> String {
    let mut text = String::from("Log items (comma separated):\n");
    let rest = [("trace:PATTERN", "enable trace events")];
    let lines = [("none", "remove all logs")].into_iter();
    for (name, help) in lines.chain(ITEMS.iter().map(|(_, name, help)| (*name, *help))).chain(rest) {
        text.push_str(&format!("{name:<15} {help}\n"));
    }
    text.push_str("\nUse \"log trace:help\" to get a list of trace events.\n\n");
    text
}

const fn bit(item: Item) -> u32 {
    1 << item as u32
}

#[derive(Debug, Default)]
struct Target {
    /// Where lines go, if not to standard error.
    path: Option<String>,
    file: Option<File>,
}

impl Target {
    fn open(&mut self) -> Result<(), String> {
        if let Some(path) = &self.path
            && self.file.is_none()
        {
            let name = path.replacen("%d", &std::process::id().to_string(), 1);
            let file = File::create(Path::new(&name));
            self.file = Some(file.map_err(|error| format!("Error opening logfile {path}: {}", os_error(&error)))?);
        }
        Ok(())
    }
}

/// The log of a machine.
#[derive(Default)]
pub(crate) struct Log {
    mask: AtomicU32,
    target: Mutex<Target>,
    /// The events among it.
    pub(crate) trace: Trace,
}

impl Log {
    /// Whether `item` is wanted.
    pub(crate) fn wants(&self, item: Item) -> bool {
        self.mask.load(Ordering::Relaxed) & bit(item) != 0
    }

    /// Sends what comes from now on to the file `path`, in which `%d` stands for the process's number.
    ///
    /// # Errors
    /// Another `%`, or it cannot be opened; the log stays where it was.
    pub(crate) fn set_file(&self, path: &str) -> Result<(), String> {
        let rest = path.replacen("%d", "", 1);
        if rest.contains('%') {
            return Err(format!("Bad logfile template: {path}"));
        }
        let mut target = lock(&self.target);
        let mut new = Target { path: Some(path.to_owned()), file: None };
        // Nobody needs a file that nothing is written to.
        if self.mask.load(Ordering::Relaxed) != 0 || self.trace.is_active() {
            new.open()?;
        }
        *target = new;
        Ok(())
    }

    /// Logs what `wanted` names, and nothing else but the trace events that are on already. Gives the
    /// patterns of trace events that do not exist.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub(crate) fn set_items(&self, wanted: &Wanted) -> Result<Vec<String>, String> {
        self.mask.store(wanted.mask, Ordering::Relaxed);
        let unknown = wanted.trace.iter().filter(|pattern| !self.trace.enable(pattern)).cloned().collect();
        lock(&self.target).open()?;
        Ok(unknown)
    }

    /// Writes lines; whoever calls has seen that they are wanted.
    pub(crate) fn write(&self, text: fmt::Arguments<'_>) {
        let mut target = lock(&self.target);
        if target.file.is_none() && target.open().is_err() {
            target.path = None;
        }
        // A log that cannot be written is no reason to stop.
        let _ = match &mut target.file {
            Some(file) => file.write_fmt(text),
            None => std::io::stderr().write_fmt(text),
        };
    }

    /// Writes the line of a trace event, if that is on.
    pub(crate) fn trace(&self, event: TraceEvent, text: fmt::Arguments<'_>) {
        if self.trace.is_on(event) {
            self.write(format_args!("{} {text}\n", event.name()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_and_unknown_ones_refused() {
        assert_eq!(Wanted::parse("none"), Some(Wanted::default()));
        assert_eq!(Wanted::parse("cpu_reset,trace:run*").map(|w| (w.mask, w.trace)), Some((1, vec!["run*".into()])));
        assert_eq!(Wanted::parse("all").map(|w| w.mask), Some(3));
        assert_eq!(Wanted::parse("guest_errors,nope"), None);
        assert_eq!(Wanted::parse("help"), None);
    }

    #[test]
    fn lines_go_to_the_file_of_the_process() {
        let directory = std::env::temp_dir().join(format!("e2k-log-{}", std::process::id()));
        std::fs::create_dir_all(&directory).unwrap();
        let path = directory.join("log%d");
        let log = Log::default();
        log.set_file(path.to_str().unwrap()).unwrap();
        assert_eq!(std::fs::read_dir(&directory).unwrap().count(), 0, "not before it is wanted");
        log.set_items(&Wanted::parse("trace:runstate_set").unwrap()).unwrap();
        log.trace(TraceEvent::RUNSTATE_SET, format_args!("one"));
        log.trace(TraceEvent::VM_STATE_NOTIFY, format_args!("two"));
        let name = directory.join(format!("log{}", std::process::id()));
        assert_eq!(std::fs::read_to_string(name).unwrap(), "runstate_set one\n");
        assert_eq!(log.set_file("a%d%d"), Err("Bad logfile template: a%d%d".into()));
        std::fs::remove_dir_all(&directory).unwrap();
    }
}
