//! A position in the text of one statement.

use std::borrow::Cow;

/// What is wrong with a statement, and where in it.
#[derive(Debug)]
pub(super) struct Fail {
    /// Byte offset in the statement.
    pub(super) at: usize,
    pub(super) message: Cow<'static, str>,
}

pub(super) type Parsed<T> = Result<T, Fail>;

/// A statement and how far it has been read.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    /// Source that the text is in, and its byte offset there.
    pub(super) source: u32,
    pub(super) base: u32,
}

pub(super) const fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'$' | b'#') || byte >= 0x80
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, source: u32, base: u32) -> Self {
        Cursor { text, at: 0, source, base }
    }

    pub(super) fn fail<T>(&self, message: impl Into<Cow<'static, str>>) -> Parsed<T> {
        Err(Fail { at: self.at, message: message.into() })
    }

    /// The byte here, 0 at the end.
    pub(super) fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    pub(super) fn byte_at(&self, offset: usize) -> u8 {
        self.text.as_bytes().get(self.at + offset).copied().unwrap_or(0)
    }

    pub(super) fn blanks(&mut self) {
        while matches!(self.byte(), b' ' | b'\t' | b'\r' | 0x0c) {
            self.at += 1;
        }
    }

    /// The next byte that is no blank.
    pub(super) fn peek(&mut self) -> u8 {
        self.blanks();
        self.byte()
    }

    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte && self.at < self.text.len();
        self.at += usize::from(found);
        found
    }

    pub(super) fn eat_text(&mut self, text: &str) -> bool {
        self.blanks();
        let found = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(text.as_bytes()));
        if found {
            self.at += text.len();
        }
        found
    }

    /// Takes `word` when it is a whole name.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let before = self.at;
        if self.eat_text(word) && !is_name(self.byte()) {
            return true;
        }
        self.at = before;
        false
    }

    pub(super) fn expect(&mut self, byte: u8) -> Parsed<()> {
        if self.eat(byte) { Ok(()) } else { self.fail(format!("expected '{}'", byte as char)) }
    }

    /// A name, possibly empty.
    pub(super) fn name(&mut self) -> &'a str {
        self.blanks();
        let start = self.at;
        while is_name(self.byte()) {
            self.at += 1;
        }
        self.text.get(start..self.at).unwrap_or("")
    }

    pub(super) fn at_end(&mut self) -> bool {
        self.blanks();
        self.at >= self.text.len()
    }

    pub(super) fn end(&mut self) -> Parsed<()> {
        if self.at_end() { Ok(()) } else { self.fail("unexpected text after the statement") }
    }

    pub(super) fn rest(&mut self) -> &'a str {
        self.blanks();
        let rest = self.text.get(self.at..).unwrap_or("");
        self.at = self.text.len();
        rest.trim_end()
    }

    /// A decimal number of at most four digits, directly here.
    fn small(&mut self) -> Option<u32> {
        let start = self.at;
        while self.byte().is_ascii_digit() && self.at - start < 4 {
            self.at += 1;
        }
        self.text.get(start..self.at)?.parse().ok()
    }

    /// A register `%rN`, `%dgN`, `%qpb[N]`…: its operand code. `None` when it is something else.
    pub(super) fn register(&mut self) -> Parsed<Option<u8>> {
        if self.peek() != b'%' {
            return Ok(None);
        }
        let start = self.at;
        self.at += 1;
        match (self.byte(), self.byte_at(1)) {
            (b'q', b'p') => self.at += 2,
            (b'd' | b'x' | b'q', _) => self.at += 1,
            _ => {}
        }
        let kind = self.byte();
        self.at += 1;
        let bracket = matches!(kind, b'r' | b'b') && self.byte() == b'[';
        let plain = matches!(kind, b'r' | b'g') && self.byte().is_ascii_digit();
        if !bracket && !plain {
            self.at = start;
            return Ok(None);
        }
        if bracket {
            self.at += 1;
            self.blanks();
        }
        let number = self.small();
        if bracket {
            self.expect(b']')?;
        } else if is_name(self.byte()) {
            self.at = start;
            return Ok(None);
        }
        let code = match (kind, number) {
            (_, None) => None,
            (_, Some(n)) if bracket => (n < 128).then_some(n),
            (b'r', Some(n)) => (n < 64).then_some(0x80 + n),
            (_, Some(n)) => (n < 32).then_some(0xe0 + n),
        };
        match code {
            Some(code) => Ok(Some(code as u8)),
            None => {
                self.at = start;
                self.fail("register number out of range: %r0 to %r63, %g0 to %g31, %b[0] to %b[127]")
            }
        }
    }

    /// `%PREFIXn` with n below `limit`, or `None`.
    pub(super) fn numbered(&mut self, prefix: &str, limit: u32) -> Parsed<Option<u8>> {
        self.blanks();
        let start = self.at;
        if !self.eat_text(prefix) || !self.byte().is_ascii_digit() {
            self.at = start;
            return Ok(None);
        }
        match self.small() {
            Some(n) if n < limit && !is_name(self.byte()) => Ok(Some(n as u8)),
            _ => {
                self.at = start;
                let first = u32::from(prefix == "%ctpr");
                self.fail(format!("expected {prefix}{first} to {prefix}{}", limit - 1))
            }
        }
    }
}
