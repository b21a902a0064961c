//! Text on its way out.

use std::fmt::{self, Write as _};
use std::io;

/// Bytes that are gathered before the sink gets them.
const FULL: usize = 1 << 16;

/// A buffer of text before a sink of bytes. Formatting into memory costs much less than into a sink;
/// what the sink said is kept for [`Page::finish`].
pub(super) struct Page<'a> {
    text: String,
    sink: &'a mut dyn io::Write,
    error: Option<io::Error>,
}

impl<'a> Page<'a> {
    pub(super) fn new(sink: &'a mut dyn io::Write) -> Self {
        Page { text: String::with_capacity(2 * FULL), sink, error: None }
    }

    fn flush(&mut self) -> fmt::Result {
        let result = self.sink.write_all(self.text.as_bytes());
        self.text.clear();
        result.map_err(|error| {
            self.error = Some(error);
            fmt::Error
        })
    }

    /// Hands over what is left and tells what became of `result`.
    ///
    /// # Errors
    /// The first one of the sink.
    pub(super) fn finish(mut self, result: fmt::Result) -> io::Result<()> {
        if result.is_ok() && self.error.is_none() {
            // What it says is kept in `error`.
            let _ = self.flush();
        }
        match (self.error, result) {
            (Some(error), _) => Err(error),
            (None, Ok(())) => Ok(()),
            (None, Err(fmt::Error)) => Err(io::Error::other("a text cannot be formatted")),
        }
    }

    /// Digits of `byte`.
    pub(super) fn hex(&mut self, byte: u8) {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        self.text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        self.text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

impl fmt::Write for Page<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        if self.text.len() >= FULL { self.flush() } else { Ok(()) }
    }
}

/// A name from a file, shown as a terminal can take it: control characters as `^A`, the rest as UTF-8.
///
/// Made text when it is printed only: a thousand symbols may have the same very long name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Name<'a>(pub(super) &'a [u8]);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.iter().all(|byte| matches!(byte, b' '..=b'~'))
            && let Ok(text) = std::str::from_utf8(self.0)
        {
            return f.pad(text);
        }
        for chunk in self.0.utf8_chunks() {
            for c in chunk.valid().chars() {
                match c {
                    '\0'..='\x1f' | '\x7f' => write!(f, "^{}", char::from(c as u8 ^ 0x40))?,
                    '\u{80}'..='\u{9f}' => f.write_char(char::REPLACEMENT_CHARACTER)?,
                    _ => f.write_char(c)?,
                }
            }
            if !chunk.invalid().is_empty() {
                f.write_char(char::REPLACEMENT_CHARACTER)?;
            }
        }
        Ok(())
    }
}
