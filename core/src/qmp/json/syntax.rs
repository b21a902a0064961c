//! The syntax check: one walk over the tape, no recursion, containers linked on the way.

use super::error::{Span, SyntaxError};
use super::tape::{self, NONE, field, tag};
use super::text::{self, Text, TextError};

/// What may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    /// First thing in an array.
    ValueOrEnd,
    /// First thing in an object.
    NameOrEnd,
    /// Behind a comma in an object.
    Name,
    Colon,
    /// Behind a member or element.
    Separator,
}

/// In the `parent` link: this container stands where a member name belongs.
const AS_NAME: u32 = 1 << 31;
/// In the `end` link of an open object: the member being read has a name that was there before.
const REPEATED: u32 = NONE - 1;

/// Checks the value on `tape` and fills in its links.
///
/// # Errors
/// The first mistake in the order of the tokens. Source: texts measured on QEMU 7.2.
pub(super) fn check(tape: &mut [u8]) -> Result<(), SyntaxError> {
    let mut container = NONE;
    let mut expect = Expect::Value;
    let mut at = 0;
    while at < tape.len() {
        let token = tape[at];
        let behind = tape::behind(tape, at);
        let in_object = container != NONE && tape[container as usize] == tag::OBJECT;

        match expect {
            Expect::Colon => {
                if token != tag::COLON {
                    return Err(SyntaxError::MissingColon);
                }
                expect = Expect::Value;
                at = behind;
                continue;
            }
            Expect::Separator => {
                let object = container as usize;
                if in_object && tape::link(tape, object + field::END) == REPEATED {
                    return Err(SyntaxError::DuplicateKey);
                }
                match (token, in_object) {
                    (tag::COMMA, true) => expect = Expect::Name,
                    (tag::COMMA, false) => expect = Expect::Value,
                    (tag::OBJECT_END, true) | (tag::ARRAY_END, false) => {
                        (container, expect) = close(tape, container, behind)?;
                    }
                    (_, true) => return Err(SyntaxError::NoSeparatorInObject),
                    (_, false) => return Err(SyntaxError::NoSeparatorInArray),
                }
                at = behind;
                if container == NONE {
                    break;
                }
                continue;
            }
            Expect::NameOrEnd if token == tag::OBJECT_END => {
                (container, expect) = close(tape, container, behind)?;
                at = behind;
                if container == NONE {
                    break;
                }
                continue;
            }
            Expect::ValueOrEnd if token == tag::ARRAY_END => {
                (container, expect) = close(tape, container, behind)?;
                at = behind;
                if container == NONE {
                    break;
                }
                continue;
            }
            Expect::Value | Expect::ValueOrEnd | Expect::NameOrEnd | Expect::Name => {}
        }

        let as_name = matches!(expect, Expect::NameOrEnd | Expect::Name);
        match token {
            tag::OBJECT | tag::ARRAY => {
                let parent = if as_name { container | AS_NAME } else { container };
                tape::set_link(tape, at + field::PARENT, parent);
                // An offset never reaches 2^31: the buffer is limited far below.
                container = at as u32;
                expect = if token == tag::OBJECT { Expect::NameOrEnd } else { Expect::ValueOrEnd };
            }
            _ => {
                check_scalar(tape, at)?;
                if as_name && token != tag::STRING {
                    return Err(SyntaxError::KeyNotString);
                }
                if as_name {
                    if !insert_name(tape, container as usize, at) {
                        tape::set_link(tape, container as usize + field::END, REPEATED);
                    }
                    expect = Expect::Colon;
                } else {
                    expect = Expect::Separator;
                }
            }
        }
        at = behind;
        if container == NONE {
            break;
        }
    }
    if container == NONE && at == tape.len() { Ok(()) } else { Err(SyntaxError::ExpectingValue) }
}

/// Closes `container`, which ends at `end`; gives the one around it and what is due there.
fn close(tape: &mut [u8], container: u32, end: usize) -> Result<(u32, Expect), SyntaxError> {
    let parent = tape::link(tape, container as usize + field::PARENT);
    tape::set_link(tape, container as usize + field::END, end as u32);
    if parent != NONE && parent & AS_NAME != 0 {
        return Err(SyntaxError::KeyNotString);
    }
    Ok((parent, Expect::Separator))
}

fn check_scalar(tape: &[u8], at: usize) -> Result<(), SyntaxError> {
    let raw = tape::raw(tape, at);
    let span = |start: usize, end: usize| {
        let base = tape::behind(tape, at) - raw.len();
        Span { start: (base + start) as u32, end: (base + end) as u32 }
    };
    match tape[at] {
        tag::STRING => text::check(raw).map_err(|error| match error {
            TextError::Escape => SyntaxError::InvalidEscape,
            TextError::Unicode { start, end } => SyntaxError::InvalidCharacter(span(start, end)),
            TextError::Utf8 => SyntaxError::InvalidUtf8,
        }),
        tag::INTEGER | tag::FLOAT => Ok(()),
        tag::KEYWORD if matches!(raw, b"true" | b"false" | b"null") => Ok(()),
        tag::KEYWORD => Err(SyntaxError::InvalidKeyword(span(0, raw.len()))),
        _ => Err(SyntaxError::ExpectingValue),
    }
}

/// Adds the name at `name` to the tree of `object`; `false` if it is there already.
///
/// The path through the tree is the bits of the name's hash, so a large object costs a handful of
/// comparisons a member and not all of them.
fn insert_name(tape: &mut [u8], object: usize, name: usize) -> bool {
    let mut hash = text::hash(Text::new(tape::raw(tape, name)));
    let mut slot = object + field::ROOT;
    loop {
        let node = tape::link(tape, slot);
        if node == NONE {
            tape::set_link(tape, slot, name as u32);
            return true;
        }
        let node = node as usize;
        if Text::new(tape::raw(tape, node)) == Text::new(tape::raw(tape, name)) {
            return false;
        }
        slot = node + if hash & 1 == 0 { field::LEFT } else { field::RIGHT };
        hash >>= 1;
    }
}
