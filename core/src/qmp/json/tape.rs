//! The tape: token records one behind the other in a byte slice.
//!
//! | record | layout |
//! | --- | --- |
//! | `{` `[` | tag, `end`, `parent`, `root`: 13 bytes |
//! | `}` `]` `,` `:` | tag |
//! | text | tag, `len`, `left`, `right`, then the raw text with its quotes |
//! | number, keyword | tag, `len`, then the raw text |
//!
//! Links are 32-bit little-endian offsets from the start of the value; [`NONE`] is no link. `end`
//! is the offset behind the matching closing token. `parent` is used only while checking. `root`,
//! `left` and `right` make up the search tree of an object's member names.

use super::lexer::TokenKind;

/// No link.
pub(super) const NONE: u32 = u32::MAX;

/// Record tags; the byte that a person would expect in a hex dump.
pub(super) mod tag {
    pub(crate) const OBJECT: u8 = b'{';
    pub(crate) const OBJECT_END: u8 = b'}';
    pub(crate) const ARRAY: u8 = b'[';
    pub(crate) const ARRAY_END: u8 = b']';
    pub(crate) const COLON: u8 = b':';
    pub(crate) const COMMA: u8 = b',';
    pub(crate) const STRING: u8 = b'"';
    pub(crate) const INTEGER: u8 = b'i';
    pub(crate) const FLOAT: u8 = b'f';
    pub(crate) const KEYWORD: u8 = b'k';
}

/// Field positions inside a record, in bytes from its tag.
pub(super) mod field {
    /// Length in bytes of a scalar's raw text.
    pub(crate) const LEN: usize = 1;
    /// Offset behind a container's closing token.
    pub(crate) const END: usize = 1;
    /// The container around this one.
    pub(crate) const PARENT: usize = 5;
    /// First node of an object's tree of names.
    pub(crate) const ROOT: usize = 9;
    /// Tree link of a text whose hash bit is 0.
    pub(crate) const LEFT: usize = 5;
    /// Tree link of a text whose hash bit is 1.
    pub(crate) const RIGHT: usize = 9;
}

/// Bytes before the raw text of a string, and size of a container record.
pub(super) const LINKED_HEADER: usize = 13;
/// Bytes before the raw text of a number or keyword.
pub(super) const SCALAR_HEADER: usize = 5;

/// The record of a token before its raw text.
pub(super) fn header(kind: TokenKind) -> &'static [u8] {
    const fn linked(tag: u8) -> [u8; LINKED_HEADER] {
        let mut record = [0xff; LINKED_HEADER];
        record[0] = tag;
        record
    }
    match kind {
        TokenKind::ObjectOpen => const { &linked(tag::OBJECT) },
        TokenKind::ArrayOpen => const { &linked(tag::ARRAY) },
        TokenKind::String => const { &linked(tag::STRING) },
        TokenKind::ObjectClose => &[tag::OBJECT_END],
        TokenKind::ArrayClose => &[tag::ARRAY_END],
        TokenKind::Colon => &[tag::COLON],
        TokenKind::Comma => &[tag::COMMA],
        TokenKind::Integer => &[tag::INTEGER, 0, 0, 0, 0],
        TokenKind::Float => &[tag::FLOAT, 0, 0, 0, 0],
        TokenKind::Keyword => &[tag::KEYWORD, 0, 0, 0, 0],
    }
}

/// Reads the link or length at `at`.
pub(super) fn link(tape: &[u8], at: usize) -> u32 {
    match tape.get(at..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => u32::from_le_bytes(*bytes),
        None => NONE,
    }
}

/// Writes the link or length at `at`.
pub(super) fn set_link(tape: &mut [u8], at: usize, value: u32) {
    if let Some(bytes) = tape.get_mut(at..).and_then(<[u8]>::first_chunk_mut) {
        *bytes = value.to_le_bytes();
    }
}

/// Raw text of the string, number or keyword record at `at`.
pub(super) fn raw(tape: &[u8], at: usize) -> &[u8] {
    let header = if tape.get(at) == Some(&tag::STRING) { LINKED_HEADER } else { SCALAR_HEADER };
    let len = link(tape, at + field::LEN) as usize;
    tape.get(at + header..).and_then(|rest| rest.get(..len)).unwrap_or_default()
}

/// Offset behind the record at `at`: for a container, behind its opening token.
pub(super) fn behind(tape: &[u8], at: usize) -> usize {
    match tape.get(at) {
        Some(&(tag::OBJECT | tag::ARRAY)) => at + LINKED_HEADER,
        Some(&tag::STRING) => at + LINKED_HEADER + link(tape, at + field::LEN) as usize,
        Some(&(tag::INTEGER | tag::FLOAT | tag::KEYWORD)) => at + SCALAR_HEADER + link(tape, at + field::LEN) as usize,
        _ => at + 1,
    }
}

/// Offset behind the whole value at `at` on a checked tape.
pub(super) fn behind_value(tape: &[u8], at: usize) -> usize {
    match tape.get(at) {
        Some(&(tag::OBJECT | tag::ARRAY)) => link(tape, at + field::END) as usize,
        _ => behind(tape, at),
    }
}
