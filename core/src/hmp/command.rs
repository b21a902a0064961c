//! From a line to its effect.

use core::fmt::{self, Write};

use super::editor::History;
use super::expression::evaluate;
use super::format::{Format, Settings};
use super::table::{COMMANDS, INFO};
use crate::qmp::control::Control;

/// Carries out a line.
pub(super) type Handler = fn(&mut Context<'_>) -> fmt::Result;

/// An argument of a console command.
#[derive(Clone, Copy, Debug)]
pub(super) enum Arg {
    /// `/4xw`, or the last one used.
    Format,
    /// An expression.
    Number,
    /// An expression that may be absent.
    NumberOptional,
    /// A word.
    Word,
    /// The rest of the line.
    Rest,
    /// `-x`
    Flag(char),
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
    pub(super) args: &'static [Arg],
    pub(super) run: Handler,
}

/// All names, as help and some errors print them.
struct Names(&'static [&'static str]);

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, name) in self.0.iter().enumerate() {
            write!(f, "{}{name}", if at > 0 { "|" } else { "" })?;
        }
        Ok(())
    }
}

impl Command {
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
    pub(super) format: Option<Format>,
    pub(super) number: Option<i64>,
    pub(super) word: &'c str,
    pub(super) flag: bool,
}

/// The command in `list` that is called `name`.
pub(super) fn find<'l>(list: &'l [Command], name: &str) -> Option<&'l Command> {
    list.iter().find(|command| command.names.contains(&name))
}

/// The next word and the text behind it, both without blanks before.
pub(super) fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let (word, rest) = text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()));
    (word, rest.trim_start())
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
    let Some(mut command) = find(COMMANDS, name) else {
        return writeln!(out, "unknown command: '{name}'");
    };
    let mut called = ("", name);
    if name == "info" {
        let (topic, behind) = split_word(rest);
        if !topic.is_empty() {
            let Some(found) = find(INFO, topic) else {
                return writeln!(out, "unknown command: 'info {topic}'");
            };
            (command, rest, called) = (found, behind, ("info ", topic));
        }
    }

    let mut context = Context { machine, settings, history, out, format: None, number: None, word: "", flag: false };
    if context.parse(command, rest)? {
        (command.run)(&mut context)
    } else {
        writeln!(context.out, "Try \"help {}{}\" for more information", called.0, called.1)
    }
}

impl<'c> Context<'c> {
    /// Reads the arguments; `false` after a mistake, which has been written out.
    fn parse(&mut self, command: &Command, text: &'c str) -> Result<bool, fmt::Error> {
        let mut rest = text.trim_start();
        for arg in command.args {
            match arg {
                Arg::Format => match self.settings.format(rest) {
                    Ok((format, behind)) => {
                        self.format = Some(format);
                        rest = behind.trim_start();
                    }
                    Err(c) => {
                        writeln!(self.out, "invalid char in format: '{c}'")?;
                        return Ok(false);
                    }
                },
                Arg::NumberOptional if rest.is_empty() => {}
                Arg::Number | Arg::NumberOptional => {
                    let cpu = self.settings.cpu();
                    let machine = &mut *self.machine;
                    match evaluate(rest, &mut |name| machine.register(cpu, name)) {
                        Ok((number, behind)) => {
                            self.number = Some(number);
                            rest = behind;
                        }
                        Err(error) => {
                            writeln!(self.out, "{error}")?;
                            return Ok(false);
                        }
                    }
                }
                Arg::Word => {
                    (self.word, rest) = split_word(rest);
                    if self.word.is_empty() {
                        writeln!(self.out, "{}: string expected", Names(command.names))?;
                        return Ok(false);
                    }
                }
                Arg::Rest => self.word = core::mem::take(&mut rest),
                Arg::Flag(letter) => {
                    let Some(flag) = rest.strip_prefix('-') else {
                        continue;
                    };
                    let Some(behind) = flag.strip_prefix(*letter) else {
                        let wrong = flag.chars().next().unwrap_or(' ');
                        let names = Names(command.names);
                        writeln!(self.out, "{names}: unsupported option -{wrong}")?;
                        return Ok(false);
                    };
                    self.flag = true;
                    rest = behind.trim_start();
                }
            }
        }
        if !rest.is_empty() {
            let names = Names(command.names);
            writeln!(self.out, "{names}: extraneous characters at the end of line")?;
            return Ok(false);
        }
        Ok(true)
    }
}
