//! Directives that put bytes into sections.

use super::Assembler;
use super::expr::Value;
use super::scan::{Cursor, Parsed};
use super::section::{Fixup, FixupKind};

impl Assembler<'_> {
    /// `.byte 1, sym` and its kin: numbers of `size` bytes.
    pub(super) fn numbers(&mut self, cursor: &mut Cursor, size: u8) -> Parsed<()> {
        if cursor.at_end() {
            return Ok(());
        }
        loop {
            cursor.blanks();
            let at = cursor.at;
            let value = self.symbols.expression(cursor)?;
            match value.known() {
                Some(n) => {
                    if size < 8 {
                        let bits = 8 * u32::from(size);
                        if !(-(1i64 << (bits - 1))..1i64 << bits).contains(&n) {
                            cursor.at = at;
                            return cursor.fail(does_not_fit(n, usize::from(size)));
                        }
                    }
                    if !self.append(&n.to_le_bytes()[..usize::from(size)]) {
                        return Ok(());
                    }
                }
                None => {
                    self.number_later(cursor, at, size, value);
                }
            }
            if !cursor.eat(b',') {
                return cursor.end();
            }
        }
    }

    fn number_later(&mut self, cursor: &Cursor, at: usize, size: u8, value: Value) {
        let origin = self.origin(cursor, at);
        let (section, offset) = self.symbols.here;
        if self.sections[self.current].is_nobits() {
            let text =
                format!("section {} has no contents, no symbol can be put there", self.sections[self.current].name);
            self.error(origin, text);
        } else if self.append(&[0; 8][..usize::from(size)]) {
            self.fixups.push(Fixup { section, offset, kind: FixupKind::Data(size), value, origin });
        }
    }

    /// `.float 1.5, 2` and `.double`.
    pub(super) fn floats(&mut self, cursor: &mut Cursor, double: bool) -> Parsed<()> {
        loop {
            cursor.blanks();
            let start = cursor.at;
            while !matches!(cursor.byte(), 0 | b',' | b' ' | b'\t' | b'\r') {
                cursor.at += 1;
            }
            let word = cursor.text.get(start..cursor.at).unwrap_or("");
            let word = word.strip_prefix("0f").or_else(|| word.strip_prefix("0d")).unwrap_or(word);
            let known = if double {
                word.parse().map(|value: f64| self.append(&value.to_le_bytes())).is_ok()
            } else {
                word.parse().map(|value: f32| self.append(&value.to_le_bytes())).is_ok()
            };
            if !known {
                cursor.at = start;
                return cursor.fail("expected a floating-point number");
            }
            if !cursor.eat(b',') {
                return cursor.end();
            }
        }
    }

    /// `.ascii`, `.asciz`, `.string`.
    pub(super) fn strings(&mut self, cursor: &mut Cursor, zero: bool) -> Parsed<()> {
        loop {
            let mut bytes = string(cursor)?;
            if zero {
                bytes.push(0);
            }
            self.append(&bytes);
            if !cursor.eat(b',') {
                return cursor.end();
            }
        }
    }

    /// `.skip COUNT[, VALUE]`, `.zero`, `.space`.
    pub(super) fn skip(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let count = self.symbols.constant(cursor)?;
        let byte = if cursor.eat(b',') { self.byte(cursor)? } else { 0 };
        cursor.end()?;
        let Ok(count) = u64::try_from(count) else {
            cursor.at = at;
            return cursor.fail("a count cannot be negative");
        };
        if byte != 0 && self.sections[self.current].is_nobits() {
            return cursor.fail("this section has no contents, only zeros can be put there");
        }
        self.fill(count, byte);
        Ok(())
    }

    /// A constant of one byte.
    pub(super) fn byte(&mut self, cursor: &mut Cursor) -> Parsed<u8> {
        cursor.blanks();
        let at = cursor.at;
        let value = self.symbols.constant(cursor)?;
        if !(-128..=255).contains(&value) {
            cursor.at = at;
            return cursor.fail("expected a byte, -128 to 255");
        }
        Ok(value as u8)
    }

    /// `.fill REPEAT[, SIZE[, VALUE]]`: SIZE is at most 8.
    pub(super) fn fill_directive(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let repeat = self.symbols.constant(cursor)?;
        let size = if cursor.eat(b',') { self.limited(cursor, 8)? } else { 1 };
        let value = if cursor.eat(b',') { self.symbols.constant(cursor)? } else { 0 };
        cursor.end()?;
        let count = u64::try_from(repeat).ok().and_then(|repeat| repeat.checked_mul(size as u64));
        let Some(count) = count.filter(|&count| count <= self.options.size_limit) else {
            cursor.at = at;
            return cursor.fail(format!("{repeat} items of {size} bytes are too many"));
        };
        if value == 0 || count == 0 {
            self.fill(count, 0);
            return Ok(());
        }
        // Only the lower four bytes of the value count, as in GNU as.
        let item = (value as u32 as u64).to_le_bytes();
        for _ in 0..repeat {
            if !self.append(&item[..size as usize]) {
                break;
            }
        }
        Ok(())
    }

    /// `.align`, `.balign` (bytes) and `.p2align` (power of two) with optional filler and most bytes.
    pub(super) fn align(&mut self, cursor: &mut Cursor, power: bool) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let amount = self.symbols.constant(cursor)?;
        let align = if power { 1u64.checked_shl(amount.clamp(0, 64) as u32) } else { u64::try_from(amount).ok() };
        let align = align.map(|align| align.max(1)).filter(|align| align.is_power_of_two() && *align <= 1 << 24);
        let Some(align) = align.filter(|_| amount >= 0) else {
            cursor.at = at;
            return cursor.fail("expected a power of two of at most 2^24 bytes");
        };
        let mut filler = 0;
        let mut most = u64::MAX;
        if cursor.eat(b',') {
            if cursor.peek() != b',' && !cursor.at_end() {
                filler = self.byte(cursor)?;
            }
            if cursor.eat(b',') {
                most = self.limited(cursor, i64::MAX)? as u64;
            }
        }
        cursor.end()?;
        if self.bundle.open.is_some() {
            return cursor.fail("alignment cannot be changed inside a bundle");
        }
        let section = &mut self.sections[self.current];
        let pad = section.len().wrapping_neg() & (align - 1);
        if pad > most {
            return Ok(());
        }
        section.align = section.align.max(align);
        if filler != 0 && section.is_nobits() {
            return cursor.fail("this section has no contents, only zeros can be put there");
        }
        // Zeros are nops in code.
        self.fill(pad, filler);
        Ok(())
    }

    /// `.org OFFSET[, FILLER]`
    pub(super) fn org(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let value = self.symbols.expression(cursor)?;
        let filler = if cursor.eat(b',') { self.byte(cursor)? } else { 0 };
        cursor.end()?;
        let (section, here) = self.symbols.here;
        let to = match value.add.map(|id| self.symbols.get(id).place) {
            None if value.sub.is_none() => Some(value.constant),
            Some(super::expr::Place::Section(s, offset)) if s == section && value.sub.is_none() => {
                Some(value.constant.wrapping_add(offset as i64))
            }
            _ => None,
        };
        match to {
            Some(to) if to >= here as i64 => {
                self.fill(to as u64 - here, filler);
                Ok(())
            }
            _ => {
                cursor.at = at;
                cursor.fail("the location moves forward inside its section only")
            }
        }
    }

    /// `.uleb128` and `.sleb128`.
    pub(super) fn leb128(&mut self, cursor: &mut Cursor, signed: bool) -> Parsed<()> {
        loop {
            let value = self.symbols.constant(cursor)?;
            let mut bytes = Vec::new();
            if signed {
                push_sleb(&mut bytes, value)
            } else {
                push_uleb(&mut bytes, value as u64)
            }
            self.append(&bytes);
            if !cursor.eat(b',') {
                return cursor.end();
            }
        }
    }

    /// `.incbin "file"[, skip[, count]]`
    pub(super) fn incbin(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let name = file_name(cursor)?;
        let skip = if cursor.eat(b',') { self.limited(cursor, i64::MAX)? } else { 0 };
        let count = if cursor.eat(b',') { self.limited(cursor, i64::MAX)? } else { i64::MAX };
        cursor.end()?;
        let Some(bytes) = self.find_file(&name) else {
            cursor.at = at;
            return cursor.fail(format!("file '{name}' cannot be read"));
        };
        let bytes = bytes.get(skip as usize..).unwrap_or(&[]);
        let count = bytes.len().min(count as usize);
        self.append(&bytes[..count]);
        Ok(())
    }

    /// A file of the include path, or beside the working directory.
    pub(super) fn find_file(&self, name: &str) -> Option<Vec<u8>> {
        if !self.options.read_files {
            return None;
        }
        let candidates = std::iter::once(std::path::PathBuf::from(name))
            .chain(self.options.include.iter().map(|directory| directory.join(name)));
        candidates.into_iter().find_map(|path| std::fs::read(path).ok())
    }
}

/// Appends a number as ULEB128.
pub(super) fn push_uleb(bytes: &mut Vec<u8>, mut rest: u64) {
    loop {
        let byte = rest as u8 & 0x7f;
        rest >>= 7;
        bytes.push(if rest == 0 { byte } else { byte | 0x80 });
        if rest == 0 {
            return;
        }
    }
}

/// Appends a number as SLEB128.
pub(super) fn push_sleb(bytes: &mut Vec<u8>, mut rest: i64) {
    loop {
        let byte = rest as u8 & 0x7f;
        rest >>= 7;
        let done = rest == 0 && byte & 0x40 == 0 || rest == -1 && byte & 0x40 != 0;
        bytes.push(if done { byte } else { byte | 0x80 });
        if done {
            return;
        }
    }
}

/// Message for a number that is too large for its place.
pub(super) fn does_not_fit(n: i64, size: usize) -> String {
    let unit = if size == 1 { "byte" } else { "bytes" };
    if n < 0 { format!("{n} does not fit in {size} {unit}") } else { format!("{n:#x} does not fit in {size} {unit}") }
}

/// A string with escapes, as bytes.
pub(super) fn string(cursor: &mut Cursor) -> Parsed<Vec<u8>> {
    cursor.expect(b'"')?;
    let mut bytes = Vec::new();
    loop {
        let byte = cursor.byte();
        if cursor.at >= cursor.text.len() {
            return cursor.fail("this string has no end");
        }
        cursor.at += 1;
        match byte {
            b'"' => return Ok(bytes),
            b'\\' => bytes.push(escape(cursor)?),
            _ => bytes.push(byte),
        }
    }
}

fn escape(cursor: &mut Cursor) -> Parsed<u8> {
    let byte = cursor.byte();
    cursor.at += 1;
    Ok(match byte {
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'b' => 8,
        b'f' => 12,
        b'v' => 11,
        b'\\' | b'"' | b'\'' => byte,
        b'0'..=b'7' => {
            let mut value = u32::from(byte - b'0');
            for _ in 0..2 {
                if let digit @ b'0'..=b'7' = cursor.byte() {
                    value = value * 8 + u32::from(digit - b'0');
                    cursor.at += 1;
                }
            }
            value as u8
        }
        b'x' | b'X' => {
            let mut value = 0u8;
            let start = cursor.at;
            while let Some(digit) = (cursor.byte() as char).to_digit(16) {
                value = value.wrapping_mul(16).wrapping_add(digit as u8);
                cursor.at += 1;
            }
            if cursor.at == start {
                return cursor.fail("expected hexadecimal digits");
            }
            value
        }
        _ => {
            cursor.at -= 1;
            return cursor.fail("unknown escape; known are \\n \\t \\r \\b \\f \\v \\\\ \\\" \\ooo \\xhh");
        }
    })
}

/// The name of a file in quotes.
pub(super) fn file_name(cursor: &mut Cursor) -> Parsed<String> {
    let at = cursor.at;
    match String::from_utf8(string(cursor)?) {
        Ok(name) if !name.is_empty() => Ok(name),
        _ => {
            cursor.at = at;
            cursor.fail("expected the name of a file")
        }
    }
}
