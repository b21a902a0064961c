//! What can be wrong with input that should be JSON, and how the client is told.

use core::fmt;

/// A part of the message's tape, in bytes from its start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

/// Why a value could not be read. Source of all texts: measured on QEMU 7.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SyntaxError {
    /// A byte that no token can hold; the tape holds the token so far and that byte.
    Stray,
    /// Something other than a value where a value must be.
    ExpectingValue,
    /// A member name that is not text.
    KeyNotString,
    /// No `:` behind a member name.
    MissingColon,
    /// Neither `,` nor `}` behind a member.
    NoSeparatorInObject,
    /// Neither `,` nor `]` behind an element.
    NoSeparatorInArray,
    /// Two members of one object have the same name.
    DuplicateKey,
    /// Small letters that are not `true`, `false` or `null`.
    InvalidKeyword(Span),
    /// A backslash before a character that has no meaning there.
    InvalidEscape,
    /// An escape that names no character.
    InvalidCharacter(Span),
    /// Bytes that are not UTF-8.
    InvalidUtf8,
    /// More than [`MAX_NESTING`](super::MAX_NESTING) open brackets.
    NestingLimit,
    /// More than [`MAX_TOKENS`](super::MAX_TOKENS) tokens in one value.
    CountLimit,
    /// More than [`MAX_TOKEN_BYTES`](super::MAX_TOKEN_BYTES) in one value, or more than the
    /// caller's buffer holds.
    SizeLimit,
}

/// A syntax error with the input it speaks of; `Display` is the text for the client.
#[derive(Clone, Copy, Debug)]
pub struct Malformed<'a> {
    pub(super) error: SyntaxError,
    pub(super) tape: &'a [u8],
}

impl<'a> Malformed<'a> {
    /// Joins an error with what [`Assembler`](super::Assembler) left in the buffer for it.
    #[must_use]
    pub fn new(error: SyntaxError, tape: &'a [u8]) -> Self {
        Malformed { error, tape }
    }

    fn bytes(&self, span: Span) -> Lossy<'a> {
        Lossy(self.tape.get(span.start as usize..span.end as usize).unwrap_or_default())
    }
}

impl fmt::Display for Malformed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self.error {
            SyntaxError::NestingLimit => return f.write_str("JSON nesting depth limit exceeded"),
            SyntaxError::CountLimit => return f.write_str("JSON token count limit exceeded"),
            SyntaxError::SizeLimit => return f.write_str("JSON token size limit exceeded"),
            SyntaxError::Stray => {
                // A NUL ends the text, as it does in the reference.
                let len = self.tape.iter().position(|&b| b == 0).unwrap_or(self.tape.len());
                return write!(f, "JSON parse error, stray '{}'", Lossy(&self.tape[..len]));
            }
            SyntaxError::InvalidKeyword(span) => {
                return write!(f, "JSON parse error, invalid keyword '{}'", self.bytes(span));
            }
            SyntaxError::InvalidCharacter(span) => {
                let escape = self.bytes(span);
                return write!(f, "JSON parse error, {escape} is not a valid Unicode character");
            }
            SyntaxError::ExpectingValue => "expecting value",
            SyntaxError::KeyNotString => "key is not a string in object",
            SyntaxError::MissingColon => "missing : in object pair",
            SyntaxError::NoSeparatorInObject => "expected separator in dict",
            SyntaxError::NoSeparatorInArray => "expected separator in list",
            SyntaxError::DuplicateKey => "duplicate key",
            SyntaxError::InvalidEscape => "invalid escape sequence in string",
            SyntaxError::InvalidUtf8 => "invalid UTF-8 sequence in string",
        };
        write!(f, "JSON parse error, {text}")
    }
}

/// Bytes as text, U+FFFD for what is not UTF-8.
struct Lossy<'a>(&'a [u8]);

impl fmt::Display for Lossy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        let mut rest = self.0;
        while !rest.is_empty() {
            let (c, len) = super::text::utf8(rest);
            f.write_char(c.unwrap_or(char::REPLACEMENT_CHARACTER))?;
            rest = &rest[len..];
        }
        Ok(())
    }
}
