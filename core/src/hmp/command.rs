//! From a line to its effect.

use core::fmt::{self, Write};

use super::args::{Arg, Args, split_word};
use super::editor::History;
use super::format::Settings;
use super::table::{COMMANDS, INFO};
use crate::qmp::control::Control;

/// Carries out a line.
pub(super) type Handler = fn(&mut Context<'_>) -> fmt::Result;

/// Who carries out a command.
#[derive(Clone, Copy, Debug)]
pub(super) enum Run {
    /// This crate, on any machine.
    Core(Handler),
    /// The machine, if it offers it: [`Control::console`].
    Host,
}

/// A console command.
#[derive(Debug)]
pub struct Command {
    /// Its names; the first is the main one.
    pub names: &'static [&'static str],
    /// Its arguments as help shows them.
    pub params: &'static str,
    /// What it does, in one line.
    pub doc: &'static str,
    /// It may be used before the machine is built (`-preconfig`).
    pub preconfig: bool,
    /// What it takes.
    pub args: &'static [Arg],
    pub(super) run: Run,
}

/// All names, as help and some errors print them.
pub(super) struct Names(pub(super) &'static [&'static str]);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, name) in self.0.iter().enumerate() {
            write!(f, "{}{name}", if at > 0 { "|" } else { "" })?;
        }
        Ok(())
    }
}

impl Command {
    /// Whether it may be used now.
    pub(super) fn is_available(&self, machine: &dyn Control) -> bool {
        self.preconfig || machine.is_built()
    }

    /// Whether the machine has this command.
    pub(super) fn is_offered(&self, machine: &dyn Control) -> bool {
        matches!(self.run, Run::Core(_)) || machine.offers_console(self)
    }

    /// Whether the machine carries it out, if it offers it.
    #[must_use]
    pub const fn is_left_to_host(&self) -> bool {
        matches!(self.run, Run::Host)
    }

    /// Its main name, as it is typed: topics of `info` with that word before them.
    #[must_use]
    pub fn full_name(&self) -> heapless::String<48> {
        let mut name = heapless::String::new();
        let prefix = if INFO.iter().any(|topic| core::ptr::eq(topic, self)) { "info " } else { "" };
        // No name of the table is longer.
        let _ = write!(name, "{prefix}{}", self.names.first().unwrap_or(&""));
        name
    }

    /// Writes the line that help has for it, behind `prefix`.
    pub(super) fn write_help(&self, prefix: &str, out: &mut dyn Write) -> fmt::Result {
        writeln!(out, "{prefix}{} {} -- {}", Names(self.names), self.params, self.doc)
    }
}

/// Everything that a console command may see and change.
pub(super) struct Context<'c> {
    pub(super) machine: &'c mut dyn Control,
    pub(super) settings: &'c mut Settings,
    pub(super) history: Option<&'c History>,
    pub(super) out: &'c mut dyn Write,
    pub(super) args: Args<'c>,
}

/// The command in `list` that is called `name` and that `machine` has.
pub(super) fn find(list: &'static [Command], name: &str, machine: &dyn Control) -> Option<&'static Command> {
    list.iter().find(|command| command.names.contains(&name) && command.is_offered(machine))
}

/// Carries out one line of the console and writes what it prints to `out`, lines ended by `\n`.
///
/// `history` is for `info history`; a line that comes through QMP has none. Unknown commands and
/// mistakes in arguments are text as any other. Source of all texts: measured on QEMU 7.2.
///
/// # Errors
/// Only those of `out`.
pub fn run(
    line: &str,
    settings: &mut Settings,
    history: Option<&History>,
    machine: &mut dyn Control,
    out: &mut dyn Write,
) -> fmt::Result {
    // A command's name ends at a slash, too: x/4xw.
    let line = line.trim_start();
    let end = line.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(line.len());
    let (name, mut rest) = line.split_at(end);
    if name.is_empty() && rest.is_empty() {
        return Ok(());
    }
    let Some(mut command) = find(COMMANDS, name, machine) else {
        return writeln!(out, "unknown command: '{name}'");
    };
    let mut called = name;
    if name == "info" {
        let (topic, behind) = split_word(rest);
        if !topic.is_empty() {
            called = line[..line.len() - behind.len()].trim_end();
            let Some(found) = find(INFO, topic, machine) else {
                return writeln!(out, "unknown command: '{called}'");
            };
            (command, rest) = (found, behind);
        }
    }
    if !command.is_available(machine) {
        return writeln!(out, "Command '{called}' not available until machine initialization has completed.");
    }

    let mut room = [0; super::MAX_LINE];
    let Some(room) = room.get_mut(..rest.len()) else {
        return writeln!(out, "The line is longer than {} bytes", super::MAX_LINE);
    };
    match Args::parse(command, rest, room, settings, machine, out)? {
        Some(args) => match command.run {
            Run::Core(run) => run(&mut Context { machine, settings, history, out, args }),
            Run::Host => machine.console(command, &args, out),
        },
        None => {
            let name = command.full_name();
            let called = if name.starts_with("info ") { name.as_str() } else { called };
            writeln!(out, "Try \"help {called}\" for more information")
        }
    }
}
