//! What `-d` may ask for. `e2k system -d` has its own items: what a board does is another matter.

use std::fs::OpenOptions;
use std::os::fd::OwnedFd;
use std::path::Path;

/// Descriptors from here on are not those that a program gets first.
const OUT_OF_THE_WAY: i32 = 900;

/// Opens the log file; `%d` in its name is the process number. `goes_on`: it is not begun anew.
///
/// # Errors
/// A line that names the file.
pub(super) fn open(path: &Path, goes_on: bool) -> Result<OwnedFd, String> {
    let name = path.as_os_str().to_string_lossy().replace("%d", &std::process::id().to_string());
    let path = if name.contains(char::REPLACEMENT_CHARACTER) { path } else { Path::new(&name) };
    let mut how = OpenOptions::new();
    // Processes that write to the same file add to what is there.
    let opened = how.create(true).append(true).open(path);
    let file = opened.map_err(|error| format!("cannot write the log {}: {error}", path.display()))?;
    if !goes_on && file.metadata().is_ok_and(|known| known.is_file()) {
        file.set_len(0).map_err(|error| format!("cannot write the log {}: {error}", path.display()))?;
    }
    // Where few descriptors are permitted it stays where it is.
    Ok(rustix::io::fcntl_dupfd_cloexec(&file, OUT_OF_THE_WAY).unwrap_or_else(|_| file.into()))
}

/// Items of a log, as `-d` and `E2K_LOG` name them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LogItems(u8);

impl LogItems {
    pub(super) const STRACE: LogItems = LogItems(1);
    pub(super) const PAGE: LogItems = LogItems(2);
    pub(super) const IN_ASM: LogItems = LogItems(4);
    pub(super) const EXEC: LogItems = LogItems(8);
    pub(super) const CPU: LogItems = LogItems(16);
    pub(super) const INT: LogItems = LogItems(32);
    /// Those that need a look at every bundle.
    pub(super) const STEPS: LogItems = LogItems(4 | 8 | 16);

    /// Whether one of `items` is asked for.
    pub(super) const fn has(self, items: LogItems) -> bool {
        self.0 & items.0 != 0
    }

    /// As [`LogItems::parse`] takes them.
    pub(super) fn names(self) -> String {
        let names: Vec<&str> = ITEMS.iter().filter(|(_, item, _)| self.has(*item)).map(|(name, ..)| *name).collect();
        names.join(",")
    }

    pub(super) fn add(&mut self, items: LogItems) {
        self.0 |= items.0;
    }

    /// Reads a list with commas.
    ///
    /// # Errors
    /// The word that is no item.
    pub(super) fn parse(text: &str) -> Result<LogItems, String> {
        let mut items = LogItems::default();
        for word in text.split(',').filter(|word| !word.is_empty()) {
            let found = ITEMS.iter().find(|(name, ..)| *name == word);
            match found {
                Some((_, item, _)) => items.add(*item),
                None if word == "all" => ITEMS.iter().for_each(|(_, item, _)| items.add(*item)),
                None => return Err(format!("unknown log item '{word}'; '-d help' lists the items")),
            }
        }
        Ok(items)
    }

    /// The text of `-d help`.
    pub(super) fn help() -> String {
        let mut text = String::from("Log items (comma separated):\n");
        for (name, _, what) in ITEMS {
            text.push_str(&format!("{name:<15} {what}\n"));
        }
        text + "all             all of them\n"
    }
}

const ITEMS: &[(&str, LogItems, &str)] = &[
    ("strace", LogItems::STRACE, "log every user-mode syscall, its input, and its result"),
    ("page", LogItems::PAGE, "dump pages at beginning of user mode emulation"),
    ("in_asm", LogItems::IN_ASM, "show code of the program when it is executed for the first time"),
    ("exec", LogItems::EXEC, "show the address of every bundle before it is executed"),
    ("cpu", LogItems::CPU, "show CPU registers before every bundle"),
    ("int", LogItems::INT, "show exceptions and the signals that they become"),
];
