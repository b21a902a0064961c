//! Bytes to complete values: drives the lexer, keeps the counters, fills the tape.

use super::buffer::{Buffer, Full};
use super::error::SyntaxError;
use super::lexer::{Lexer, Step, TokenKind};
use super::syntax;
use super::tape::{self, field};

/// Deepest nesting of brackets of both kinds that is accepted. Source: measured on QEMU 7.2.
pub const MAX_NESTING: u32 = 1024;
/// Most tokens in one value. Source: QMP reference behaviour.
pub const MAX_TOKENS: u32 = 2 << 20;
/// Most bytes of all tokens of one value together. Source: QMP reference behaviour.
pub const MAX_TOKEN_BYTES: u64 = 64 << 20;

/// What one byte brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Push {
    /// Nothing yet.
    More,
    /// A value, or an error, is complete. `consumed` tells whether the byte belongs to it; if not,
    /// the same byte must be pushed again.
    Complete {
        /// The byte is used up.
        consumed: bool,
        /// Whether the tape holds a checked value or what is left for the error text.
        result: Result<(), SyntaxError>,
    },
}

/// Assembles one value after the other at the end of a [`Buffer`].
///
/// The caller gives the offset at which the value under construction begins (everything before
/// belongs to him) and takes the tape away, or counts it as his, when a value is complete.
#[derive(Clone, Copy, Debug, Default)]
pub struct Assembler {
    lexer: Lexer,
    /// Where the record of the open token begins, in bytes from the value's start.
    token: usize,
    braces: i32,
    brackets: i32,
    tokens: u32,
    token_bytes: u64,
}

impl Assembler {
    /// Forgets all input so far; the caller truncates his buffer.
    pub fn reset(&mut self) {
        *self = Assembler::default();
    }

    /// Takes `byte` for the value that begins at offset `base` of `buffer`.
    pub fn push<B: Buffer + ?Sized>(&mut self, byte: u8, buffer: &mut B, base: usize) -> Push {
        let step = self.lexer.step(byte);
        let consumed = !matches!(step, Step::FinishBefore(_) | Step::Resume);
        let outcome = match step {
            Step::Skip => return Push::More,
            Step::Resume => return self.push(byte, buffer, base),
            Step::Stray => Err(self.stray(byte, buffer, base)),
            Step::Begin(kind) => self.begin(kind, buffer, base).and_then(|()| self.add(byte, buffer)),
            Step::Extend => self.add(byte, buffer),
            Step::Finish(kind) => self.add(byte, buffer).and_then(|_| self.finish(kind, buffer, base)),
            Step::FinishBefore(kind) => self.finish(kind, buffer, base),
            Step::Single(kind) => self
                .begin(kind, buffer, base)
                .and_then(|()| self.count(1))
                .and_then(|()| self.finish(kind, buffer, base)),
        };
        match outcome {
            Ok(false) if consumed => Push::More,
            Ok(false) => self.push(byte, buffer, base),
            Ok(true) => {
                let result = syntax::check(&mut buffer.as_mut_slice()[base..]);
                self.restart();
                Push::Complete { consumed, result }
            }
            Err(error) => {
                if error != SyntaxError::Stray {
                    self.lexer.reset();
                    buffer.truncate(base);
                }
                self.restart();
                Push::Complete { consumed, result: Err(error) }
            }
        }
    }

    /// The next token begins a new value; the lexer's state stays.
    fn restart(&mut self) {
        *self = Assembler { lexer: self.lexer, ..Assembler::default() };
    }

    fn begin<B: Buffer + ?Sized>(&mut self, kind: TokenKind, buffer: &mut B, base: usize) -> Result<(), SyntaxError> {
        self.token = buffer.as_slice().len() - base;
        buffer.extend(tape::header(kind)).map_err(|Full| SyntaxError::SizeLimit)
    }

    /// Adds a byte to the open token. The `false` says that no value is complete.
    fn add<B: Buffer + ?Sized>(&mut self, byte: u8, buffer: &mut B) -> Result<bool, SyntaxError> {
        buffer.extend(&[byte]).map_err(|Full| SyntaxError::SizeLimit)?;
        self.count(1).map(|()| false)
    }

    fn count(&mut self, bytes: u64) -> Result<(), SyntaxError> {
        self.token_bytes += bytes;
        if self.token_bytes > MAX_TOKEN_BYTES { Err(SyntaxError::SizeLimit) } else { Ok(()) }
    }

    /// The open token is complete; `true` if the value is, too.
    fn finish<B: Buffer + ?Sized>(
        &mut self,
        kind: TokenKind,
        buffer: &mut B,
        base: usize,
    ) -> Result<bool, SyntaxError> {
        let record = &mut buffer.as_mut_slice()[base + self.token..];
        let header = match kind {
            TokenKind::String => tape::LINKED_HEADER,
            TokenKind::Integer | TokenKind::Float | TokenKind::Keyword => tape::SCALAR_HEADER,
            _ => record.len(),
        };
        if header < record.len() {
            let len = (record.len() - header) as u32;
            tape::set_link(record, field::LEN, len);
        }
        // A number begins as an integer; its tag is known only now.
        record[0] = tape::header(kind)[0];
        match kind {
            TokenKind::ObjectOpen => self.braces += 1,
            TokenKind::ObjectClose => self.braces -= 1,
            TokenKind::ArrayOpen => self.brackets += 1,
            TokenKind::ArrayClose => self.brackets -= 1,
            _ => {}
        }
        self.tokens += 1;
        if self.tokens > MAX_TOKENS {
            return Err(SyntaxError::CountLimit);
        }
        if self.braces + self.brackets > MAX_NESTING as i32 {
            return Err(SyntaxError::NestingLimit);
        }
        let open = (self.braces > 0 || self.brackets > 0) && self.braces >= 0 && self.brackets >= 0;
        Ok(!open)
    }

    /// Leaves only the raw bytes of the open token, and `byte`, in the buffer.
    fn stray<B: Buffer + ?Sized>(&mut self, byte: u8, buffer: &mut B, base: usize) -> SyntaxError {
        let value = &mut buffer.as_mut_slice()[base..];
        let mut kept = 0;
        if let Some(&tag) = value.get(self.token)
            && self.token_open(value)
        {
            let header = if tag == tape::tag::STRING { tape::LINKED_HEADER } else { tape::SCALAR_HEADER };
            let text = self.token + header..value.len();
            kept = text.len();
            value.copy_within(text, 0);
        }
        buffer.truncate(base + kept);
        if buffer.extend(&[byte]).is_ok() { SyntaxError::Stray } else { SyntaxError::SizeLimit }
    }

    /// Whether the last record is a token that still lacks its length.
    fn token_open(&self, value: &[u8]) -> bool {
        let unset = match value[self.token] {
            tape::tag::STRING => tape::NONE,
            tape::tag::INTEGER | tape::tag::KEYWORD => 0,
            _ => return false,
        };
        tape::link(value, self.token + field::LEN) == unset
    }
}
