//! Arguments of console commands: what a command takes, and what a line gave.

use core::fmt::{self, Write};

use super::command::{Command, Names};
use super::expression::evaluate;
use super::format::{Format, Settings};
use crate::qmp::control::Control;

/// Most arguments that a command takes.
const MAX_ARGS: usize = 8;

/// What kind of text an argument is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `/4xw`, or the last one used.
    Format,
    /// An expression of 64 bits.
    Number,
    /// An expression that must fit 32 bits.
    Number32,
    /// A number of bytes, with a suffix; MiB without one.
    Size,
    /// A word; in quotes it may hold blanks.
    Word,
    /// `on` or `off`.
    Switch,
    /// The rest of the line.
    Rest,
    /// `-x`, before all other arguments.
    Flag(char),
}

/// An argument that a command takes.
#[derive(Clone, Copy, Debug)]
pub struct Arg {
    /// By what the command asks for it.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// It may be absent.
    pub optional: bool,
}

/// A mandatory argument.
pub(super) const fn arg(name: &'static str, kind: Kind) -> Arg {
    Arg { name, kind, optional: false }
}

/// An argument that may be absent.
pub(super) const fn maybe(name: &'static str, kind: Kind) -> Arg {
    Arg { name, kind, optional: true }
}

/// A flag, which is asked for by its letter.
pub(super) const fn flag(letter: char) -> Arg {
    Arg { name: "", kind: Kind::Flag(letter), optional: true }
}

/// What a line gave for an argument.
#[derive(Clone, Copy, Debug)]
enum Given<'a> {
    Format(Format),
    Number(i64),
    Text(&'a str),
    Flag(char),
}

/// The arguments of a line.
#[derive(Clone, Debug)]
pub struct Args<'a> {
    given: heapless::Vec<(&'static str, Given<'a>), MAX_ARGS>,
    cpu: usize,
}

impl<'a> Args<'a> {
    /// Index of the CPU that the console has chosen.
    #[must_use]
    pub const fn cpu(&self) -> usize {
        self.cpu
    }

    fn find(&self, name: &str) -> Option<Given<'a>> {
        self.given.iter().find(|(other, _)| *other == name).map(|(_, given)| *given)
    }

    /// The word, name or rest `name`, if it was given.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&'a str> {
        match self.find(name)? {
            Given::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number or size `name`, if it was given.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.find(name)? {
            Given::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether the switch `name` is on, if it was given.
    #[must_use]
    pub fn switch(&self, name: &str) -> Option<bool> {
        self.number(name).map(|number| number != 0)
    }

    /// Whether the flag `-letter` was given.
    #[must_use]
    pub fn flag(&self, letter: char) -> bool {
        self.given.iter().any(|(_, given)| matches!(given, Given::Flag(other) if *other == letter))
    }

    /// The format, if the command takes one.
    pub(super) fn format(&self) -> Option<Format> {
        self.given.iter().find_map(|(_, given)| match given {
            Given::Format(format) => Some(*format),
            _ => None,
        })
    }

    /// Reads the arguments of `command` from `text`; `None` after a mistake, which has been written to
    /// `out`. Source of the texts: measured on QEMU 7.2.
    pub(super) fn parse(
        command: &Command,
        text: &'a str,
        settings: &mut Settings,
        machine: &mut dyn Control,
        out: &mut dyn Write,
    ) -> Result<Option<Self>, fmt::Error> {
        let cpu = settings.cpu();
        let mut args = Args { given: heapless::Vec::new(), cpu };
        let names = Names(command.names);
        let mut rest = text.trim_start();
        for Arg { name, kind, optional } in command.args {
            if *optional && rest.is_empty() {
                continue;
            }
            let given;
            match kind {
                Kind::Format => match settings.format(rest) {
                    Ok((format, behind)) => {
                        given = Given::Format(format);
                        rest = behind.trim_start();
                    }
                    Err(c) => {
                        writeln!(out, "invalid char in format: '{c}'")?;
                        return Ok(None);
                    }
                },
                Kind::Number | Kind::Number32 => match evaluate(rest, &mut |name| machine.register(cpu, name)) {
                    Ok((number, behind)) => {
                        let wide = kind == &Kind::Number32 && i32::try_from(number).is_err();
                        if wide && u32::try_from(number).is_err() {
                            writeln!(out, "integer is for 32-bit values")?;
                            return Ok(None);
                        }
                        given = Given::Number(number);
                        rest = behind.trim_start();
                    }
                    Err(error) => {
                        writeln!(out, "{error}")?;
                        return Ok(None);
                    }
                },
                Kind::Size => {
                    let (word, behind) = split_word(rest);
                    let Some(size) = size(word) else {
                        writeln!(out, "invalid size")?;
                        return Ok(None);
                    };
                    (given, rest) = (Given::Number(size), behind);
                }
                Kind::Word => {
                    let Some((word, behind)) = quoted_word(rest) else {
                        writeln!(out, "{names}: string expected")?;
                        return Ok(None);
                    };
                    (given, rest) = (Given::Text(word), behind);
                }
                Kind::Switch => {
                    let (word, behind) = split_word(rest);
                    let on = match word {
                        "on" => true,
                        "off" => false,
                        _ => {
                            writeln!(out, "Expected 'on' or 'off'")?;
                            return Ok(None);
                        }
                    };
                    (given, rest) = (Given::Number(on.into()), behind);
                }
                Kind::Rest => given = Given::Text(core::mem::take(&mut rest)),
                Kind::Flag(letter) => {
                    let Some(flag) = rest.strip_prefix('-') else {
                        continue;
                    };
                    let Some(behind) = flag.strip_prefix(*letter) else {
                        // It may be one of the flags that follow.
                        let found = flag.chars().next().unwrap_or(' ');
                        if command.args.iter().any(|arg| arg.kind == Kind::Flag(found)) {
                            continue;
                        }
                        writeln!(out, "{names}: unsupported option -{found}")?;
                        return Ok(None);
                    };
                    (given, rest) = (Given::Flag(*letter), behind.trim_start());
                }
            }
            // The table's commands take fewer.
            let _ = args.given.push((name, given));
        }
        if !rest.is_empty() {
            writeln!(out, "{names}: extraneous characters at the end of line")?;
            return Ok(None);
        }
        Ok(Some(args))
    }
}

/// The next word and the text behind it, both without blanks before.
pub(super) fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let (word, rest) = text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()));
    (word, rest.trim_start())
}

/// The next word, or what stands between quotes, and the text behind it.
fn quoted_word(text: &str) -> Option<(&str, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        let (word, rest) = quoted.split_once('"')?;
        return Some((word, rest.trim_start()));
    }
    let (word, rest) = split_word(text);
    (!word.is_empty()).then_some((word, rest))
}

/// Bytes of a size: MiB without a suffix.
fn size(word: &str) -> Option<i64> {
    let (digits, shift) = match word.char_indices().last()? {
        (at, suffix) if suffix.is_ascii_alphabetic() => {
            let shift = match suffix.to_ascii_uppercase() {
                'B' => 0,
                'K' => 10,
                'M' => 20,
                'G' => 30,
                'T' => 40,
                'P' => 50,
                'E' => 60,
                _ => return None,
            };
            (&word[..at], shift)
        }
        _ => (word, 20),
    };
    digits.parse::<i64>().ok()?.checked_mul(1 << shift)
}
