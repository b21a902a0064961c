//! `/` formats of print and the memory dumps: `/4xw`.

use core::fmt;

/// How a number is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Base {
    /// `0x2a`
    #[default]
    Hex,
    /// `42`, with sign
    Signed,
    /// `42`, without sign
    Unsigned,
    /// `052`
    Octal,
    /// `'*'`
    Character,
    /// As instructions
    Instruction,
}

/// What stood behind the slash, completed by what was used before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// How many items to show.
    pub count: u32,
    /// How to show each.
    pub base: Base,
    /// Bytes of each: 1, 2, 4 or 8.
    pub size: u8,
}

/// What a console remembers from line to line.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    base: Base,
    size: u8,
    cpu: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { base: Base::Hex, size: 4, cpu: 0 }
    }
}

impl Settings {
    /// The CPU that memory and register commands look at.
    #[must_use]
    pub const fn cpu(&self) -> usize {
        self.cpu
    }

    /// Chooses that CPU.
    pub const fn select_cpu(&mut self, cpu: usize) {
        self.cpu = cpu;
    }

    /// Reads a format at the start of `text` (without one: the last one) and remembers it; gives the
    /// text behind it.
    ///
    /// # Errors
    /// The character that no format has.
    pub(super) fn format<'t>(&mut self, text: &'t str) -> Result<(Format, &'t str), char> {
        let Some(spec) = text.strip_prefix('/') else {
            return Ok((Format { count: 1, base: self.base, size: self.size }, text));
        };
        let end = spec.find(|c: char| !c.is_ascii_digit()).unwrap_or(spec.len());
        let (digits, mut rest) = spec.split_at(end);
        let count = if digits.is_empty() { 1 } else { digits.parse().unwrap_or(u32::MAX) };
        let (mut base, mut size) = (self.base, self.size);
        while let Some(c) = rest.chars().next() {
            match c {
                'x' => base = Base::Hex,
                'd' => base = Base::Signed,
                'u' => base = Base::Unsigned,
                'o' => base = Base::Octal,
                'c' => base = Base::Character,
                'i' => base = Base::Instruction,
                'b' => size = 1,
                'h' => size = 2,
                'w' => size = 4,
                'g' => size = 8,
                _ if c.is_ascii_whitespace() => break,
                _ => return Err(c),
            }
            rest = &rest[1..];
        }
        (self.base, self.size) = (base, size);
        Ok((Format { count, base, size }, rest))
    }
}

/// A number in a base, alone on its line.
pub(super) struct Number(pub(super) i64, pub(super) Base);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Number(value, base) = *self;
        match base {
            Base::Hex if value != 0 => write!(f, "{value:#x}"),
            Base::Octal if value != 0 => write!(f, "0{value:o}"),
            Base::Unsigned => write!(f, "{}", value.cast_unsigned()),
            Base::Character => write!(f, "{}", Character(value as u32)),
            Base::Hex | Base::Octal | Base::Signed | Base::Instruction => write!(f, "{value}"),
        }
    }
}

/// A character in quotes; by its code if it cannot be shown. Source: measured on QEMU 7.2.
pub(super) struct Character(pub(super) u32);

impl fmt::Display for Character {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0x27 => f.write_str("'\\''"),
            0x5c => f.write_str("'\\\\'"),
            0x0a => f.write_str("'\\n'"),
            0x0d => f.write_str("'\\r'"),
            code @ 0x20..=0x7e => write!(f, "'{}'", code as u8 as char),
            code => write!(f, "'\\x{code:02x}'"),
        }
    }
}
