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
    /// A word; in quotes it may hold blanks and escapes.
    Word,
    /// The same, for the name of a file.
    File,
    /// The same, for the name of a block device.
    Device,
    /// `on` or `off`.
    Switch,
    /// The rest of the line.
    Rest,
    /// `-x`.
    Flag(char),
    /// `-x WORD`.
    Valued(char),
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

/// A flag with a word behind it.
pub(super) const fn valued(name: &'static str, letter: char) -> Arg {
    Arg { name, kind: Kind::Valued(letter), optional: true }
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
    /// `out`. Words with escapes are put into `room`, which is as long as `text`. Source of the texts:
    /// measured on QEMU 7.2.
    pub(super) fn parse(
        command: &Command,
        text: &'a str,
        mut room: &'a mut [u8],
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
                            let name = command.names.first().unwrap_or(&"");
                            writeln!(out, "'{name}' has failed: integer is for 32-bit values")?;
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
                    let Some((size, behind)) = size(rest) else {
                        writeln!(out, "invalid size")?;
                        return Ok(None);
                    };
                    (given, rest) = (Given::Number(size), behind.trim_start());
                    // Only white space ends a size.
                    if !behind.is_empty() && behind.len() == rest.len() {
                        break;
                    }
                }
                Kind::Word | Kind::File | Kind::Device => {
                    let Some((word, behind)) = quoted_word(rest, &mut room) else {
                        let what = match kind {
                            Kind::File => "filename",
                            Kind::Device => "block device name",
                            _ => "string",
                        };
                        writeln!(out, "{names}: {what} expected")?;
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
                Kind::Rest if rest.is_empty() => {
                    writeln!(out, "{names}: string expected")?;
                    return Ok(None);
                }
                Kind::Rest => given = Given::Text(core::mem::take(&mut rest)),
                Kind::Flag(letter) | Kind::Valued(letter) => {
                    let Some(flag) = rest.strip_prefix('-') else {
                        continue;
                    };
                    let Some(behind) = flag.strip_prefix(*letter) else {
                        // It may be one of the flags that follow.
                        let found = flag.chars().next().unwrap_or(' ');
                        let others = [Kind::Flag(found), Kind::Valued(found)];
                        if command.args.iter().any(|arg| others.contains(&arg.kind)) {
                            continue;
                        }
                        writeln!(out, "{names}: unsupported option -{found}")?;
                        return Ok(None);
                    };
                    rest = behind.trim_start();
                    given = if matches!(kind, Kind::Flag(_)) {
                        Given::Flag(*letter)
                    } else {
                        let Some((word, behind)) = quoted_word(rest, &mut room) else {
                            writeln!(out, "{names}: value expected for -{letter}")?;
                            return Ok(None);
                        };
                        rest = behind;
                        Given::Text(word)
                    };
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

/// The next word, or what stands between quotes, and the text behind it. Escapes are those of the
/// reference; a word that has some is put together in `room`.
fn quoted_word<'a>(text: &'a str, room: &mut &'a mut [u8]) -> Option<(&'a str, &'a str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (word, rest) = split_word(text);
        return (!word.is_empty()).then_some((word, rest));
    };
    let end = quoted.find(['"', '\\'])?;
    if let Some(rest) = quoted[end..].strip_prefix('"') {
        return Some((&quoted[..end], rest.trim_start()));
    }
    let bytes = quoted.as_bytes();
    let (mut from, mut to) = (0, 0);
    loop {
        let mut byte = *bytes.get(from)?;
        from += 1;
        match byte {
            b'"' => break,
            b'\\' => {
                byte = match *bytes.get(from)? {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    other @ (b'\\' | b'\'' | b'"') => other,
                    _ => return None,
                };
                from += 1;
            }
            _ => {}
        }
        *room.get_mut(to)? = byte;
        to += 1;
    }
    let (word, behind) = core::mem::take(room).split_at_mut(to);
    *room = behind;
    // Only whole ASCII characters were replaced.
    Some((core::str::from_utf8(word).ok()?, quoted[from..].trim_start()))
}

/// Bytes of the size at the start of `text` (MiB without a suffix, fractions allowed), and what follows.
/// Source: measured on QEMU 7.2.
fn size(text: &str) -> Option<(i64, &str)> {
    let digits = |text: &str, hex: bool| {
        let is = |c: char| if hex { c.is_ascii_hexdigit() } else { c.is_ascii_digit() };
        text.find(|c: char| !is(c)).unwrap_or(text.len())
    };
    let (whole, mut fraction, mut rest);
    if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        let end = digits(hex, true);
        (whole, fraction, rest) = (u64::from_str_radix(&hex[..end], 16).ok()?, 0.0, &hex[end..]);
    } else {
        let end = digits(text, false);
        (whole, fraction, rest) = (text[..end].parse::<u64>().ok()?, 0.0, &text[end..]);
        if let Some(behind) = rest.strip_prefix('.') {
            let end = digits(behind, false);
            if end > 0 {
                fraction = rest[..=end].parse::<f64>().ok()?;
            }
            rest = &behind[end..];
        }
    }
    let shift = match rest.chars().next().map(|c| c.to_ascii_uppercase()) {
        Some('B') => Some(0),
        Some('K') => Some(10),
        Some('M') => Some(20),
        Some('G') => Some(30),
        Some('T') => Some(40),
        Some('P') => Some(50),
        Some('E') => Some(60),
        _ => None,
    };
    if shift.is_some() {
        rest = &rest[1..];
    }
    let unit = 1u64 << shift.unwrap_or(20);
    let size = whole.checked_mul(unit)?.checked_add((fraction * unit as f64 + 0.5) as u64)?;
    Some((i64::try_from(size).ok()?, rest))
}
