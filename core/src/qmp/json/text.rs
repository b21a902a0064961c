//! Text of a JSON string: escapes and UTF-8, decoded as it is read.

use core::fmt;

/// Why the text of a string cannot be decoded. Spans count from the start of the raw text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextError {
    /// A backslash with a character that has no meaning.
    Escape,
    /// `\uXXXX` that names no character: `start..end` is the escape as written.
    Unicode { start: usize, end: usize },
    /// Bytes that are not UTF-8.
    Utf8,
}

/// Decoded text of a string, borrowed from the message; it is checked before anybody sees it.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// With both quotes.
    raw: &'a [u8],
}

impl<'a> Text<'a> {
    /// Text over `raw`, which passed [`check`].
    pub(super) fn new(raw: &'a [u8]) -> Self {
        Text { raw }
    }

    /// The characters; `\u0000` is the character NUL.
    pub fn chars(self) -> impl Iterator<Item = char> + use<'a> {
        Decoder::new(self.raw).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    /// Copies the text as UTF-8 into `into`, or fails with nothing of use there.
    ///
    /// # Errors
    /// `None` if it does not fit.
    pub fn copy_into<'b>(&self, into: &'b mut [u8]) -> Option<&'b str> {
        let mut len = 0;
        for c in self.chars() {
            let room = into.get_mut(len..len + c.len_utf8())?;
            len += c.encode_utf8(room).len();
        }
        core::str::from_utf8(&into[..len]).ok()
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.chars().eq(other.chars())
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.chars().eq(other.chars())
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        self.chars().try_for_each(|c| f.write_char(c))
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Decodes a raw string (with its quotes) once, only to see whether that works.
pub(super) fn check(raw: &[u8]) -> Result<(), TextError> {
    Decoder::new(raw).try_for_each(|c| c.map(drop))
}

/// Spreads the text over 32 bits. FNV-1a over the characters, then mixed so that low bits differ.
pub(super) fn hash(text: Text<'_>) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    for c in text.chars() {
        hash = (hash ^ c as u32).wrapping_mul(0x0100_0193);
    }
    hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 13)
}

struct Decoder<'a> {
    raw: &'a [u8],
    at: usize,
}

impl<'a> Decoder<'a> {
    fn new(raw: &'a [u8]) -> Self {
        Decoder { raw, at: 1 }
    }

    fn escape(&mut self) -> Result<char, TextError> {
        let start = self.at;
        let letter = self.raw.get(start + 1).copied();
        self.at += 2;
        Ok(match letter {
            Some(b'"') => '"',
            Some(b'\'') => '\'',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(start),
            _ => return Err(TextError::Escape),
        })
    }

    /// `\uXXXX`, or two of them for a character beyond U+FFFF.
    fn unicode(&mut self, start: usize) -> Result<char, TextError> {
        let first = self.hex4(self.at);
        self.at += 4;
        let mut code = first;
        if let Some(lead @ 0xd800..0xdc00) = first
            && self.raw.get(self.at..self.at + 2) == Some(b"\\u")
        {
            code = match self.hex4(self.at + 2) {
                Some(trail @ 0xdc00..0xe000) => {
                    self.at += 6;
                    Some(0x10000 + ((lead & 0x3ff) << 10) + (trail & 0x3ff))
                }
                _ => None,
            };
        }
        code.and_then(character).ok_or(TextError::Unicode { start, end: self.at.min(self.raw.len()) })
    }

    fn hex4(&self, at: usize) -> Option<u32> {
        self.raw.get(at..at + 4)?.iter().try_fold(0, |value, &digit| Some(value << 4 | char::from(digit).to_digit(16)?))
    }
}

impl Iterator for Decoder<'_> {
    type Item = Result<char, TextError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at + 1 >= self.raw.len() {
            return None;
        }
        Some(match self.raw[self.at] {
            b'\\' => self.escape(),
            byte @ ..0x80 => {
                self.at += 1;
                Ok(char::from(byte))
            }
            _ => {
                let (c, len) = utf8(&self.raw[self.at..]);
                self.at += len;
                c.ok_or(TextError::Utf8)
            }
        })
    }
}

/// A code point that may stand in a text: no surrogate, no non-character.
/// Source: measured on QEMU 7.2.
fn character(code: u32) -> Option<char> {
    let non_character = code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code);
    if non_character { None } else { char::from_u32(code) }
}

/// The character at the start of `bytes` (not empty), and how many bytes to go on by.
///
/// Strict UTF-8, but that C0 80 is U+0000 (so a NUL never ends a text) and non-characters are
/// refused. What cannot be a sequence is one byte long, a broken one reaches to the byte that breaks
/// it, and one that is complete but means nothing is skipped as a whole.
/// Source: measured on QEMU 7.2.
pub(super) fn utf8(bytes: &[u8]) -> (Option<char>, usize) {
    let first = bytes[0];
    let len = first.leading_ones() as usize;
    match len {
        0 => return (Some(char::from(first)), 1),
        1 | 7 | 8 => return (None, 1),
        _ => {}
    }
    let mut code = u32::from(first) & (0x7f >> len);
    for at in 1..len {
        match bytes.get(at) {
            Some(&byte) if byte & 0xc0 == 0x80 => code = code << 6 | u32::from(byte & 0x3f),
            _ => return (None, at),
        }
    }
    let least = [0x80, 0x800, 0x1_0000, 0x20_0000, 0x400_0000][len - 2];
    let overlong = code < least && !(code == 0 && len == 2);
    (if overlong { None } else { character(code) }, len)
}
