//! Views of a checked tape.

use super::tape::{self, field, tag};
use super::text::Text;

/// A value on a checked tape. Copying it copies only a reference.
#[derive(Clone, Copy, Debug)]
pub struct Value<'a> {
    tape: &'a [u8],
    at: usize,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number without fraction and exponent that fits 64 bits with a sign.
    Int(i64),
    /// A number without fraction and exponent that fits 64 bits only without a sign.
    Uint(u64),
    /// Any other number; infinite if it is beyond all doubles.
    Float(f64),
    /// Text.
    String(Text<'a>),
    /// A list.
    Array(Array<'a>),
    /// Members by name.
    Object(Object<'a>),
}

/// Members of an object, in the order of the input.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    tape: &'a [u8],
    at: usize,
}

/// Elements of an array.
#[derive(Clone, Copy, Debug)]
pub struct Array<'a> {
    tape: &'a [u8],
    at: usize,
}

impl<'a> Value<'a> {
    /// The value on `tape`, for which [`Push::Complete`](super::Push) said that it is well-formed.
    #[must_use]
    pub fn new(tape: &'a [u8]) -> Self {
        Value { tape, at: 0 }
    }

    /// What it is, with its content.
    #[must_use]
    pub fn kind(self) -> Kind<'a> {
        let raw = tape::raw(self.tape, self.at);
        match self.tape.get(self.at) {
            Some(&tag::OBJECT) => Kind::Object(Object { tape: self.tape, at: self.at }),
            Some(&tag::ARRAY) => Kind::Array(Array { tape: self.tape, at: self.at }),
            Some(&tag::STRING) => Kind::String(Text::new(raw)),
            Some(&tag::INTEGER) => integer(raw),
            Some(&tag::FLOAT) => Kind::Float(float(raw)),
            Some(&tag::KEYWORD) if raw == b"true" => Kind::Bool(true),
            Some(&tag::KEYWORD) if raw == b"false" => Kind::Bool(false),
            _ => Kind::Null,
        }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(self) -> Option<Object<'a>> {
        if let Kind::Object(object) = self.kind() { Some(object) } else { None }
    }

    /// The text, if it is a string.
    #[must_use]
    pub fn as_text(self) -> Option<Text<'a>> {
        if let Kind::String(text) = self.kind() { Some(text) } else { None }
    }

    /// The flat sequence of tokens that make up this value, in order: lets a writer put out a
    /// value of any depth without recursion.
    pub(crate) fn tokens(self) -> Tokens<'a> {
        let end = tape::behind_value(self.tape, self.at);
        Tokens { tape: self.tape, at: self.at, end }
    }
}

impl<'a> Object<'a> {
    /// The member called `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        self.members().find(|(n, _)| *n == name).map(|(_, value)| value)
    }

    /// It, as any value.
    pub(crate) fn as_value(&self) -> Value<'a> {
        Value { tape: self.tape, at: self.at }
    }

    /// All members.
    #[must_use]
    pub fn members(&self) -> Members<'a> {
        Members { items: items(self.tape, self.at) }
    }
}

impl<'a> Array<'a> {
    /// All elements.
    #[must_use]
    pub fn iter(&self) -> Elements<'a> {
        Elements { items: items(self.tape, self.at) }
    }
}

/// Iterator over the elements of an [`Array`].
#[derive(Clone, Copy, Debug)]
pub struct Elements<'a> {
    items: Items<'a>,
}

impl<'a> Iterator for Elements<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        let at = self.items.next()?;
        Some(Value { tape: self.items.tape, at })
    }
}

/// Iterator over the members of an [`Object`].
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    items: Items<'a>,
}

impl<'a> Iterator for Members<'a> {
    type Item = (Text<'a>, Value<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.items.next()?;
        let at = self.items.next()?;
        let tape = self.items.tape;
        Some((Text::new(tape::raw(tape, name)), Value { tape, at }))
    }
}

/// Offsets of the values directly inside a container, member names included.
#[derive(Clone, Copy, Debug)]
struct Items<'a> {
    tape: &'a [u8],
    at: usize,
    end: usize,
}

fn items(tape: &[u8], container: usize) -> Items<'_> {
    let end = tape::link(tape, container + field::END) as usize;
    Items { tape, at: tape::behind(tape, container), end: end.saturating_sub(1) }
}

impl Iterator for Items<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while matches!(self.tape.get(self.at), Some(&(tag::COMMA | tag::COLON))) {
            self.at += 1;
        }
        if self.at >= self.end {
            return None;
        }
        let at = self.at;
        self.at = tape::behind_value(self.tape, at);
        Some(at)
    }
}

/// One token of a value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Token<'a> {
    /// `{` or `[`
    Open(u8),
    /// `}` or `]`
    Close(u8),
    /// A member name follows its comma as a scalar; this is the colon behind it.
    Colon,
    /// Between members or elements.
    Comma,
    /// Anything that is not a container.
    Scalar(Value<'a>),
}

/// Iterator over the tokens of a value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens<'a> {
    tape: &'a [u8],
    at: usize,
    end: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let at = self.at;
        if at >= self.end {
            return None;
        }
        self.at = tape::behind(self.tape, at);
        Some(match self.tape[at] {
            byte @ (tag::OBJECT | tag::ARRAY) => Token::Open(byte),
            byte @ (tag::OBJECT_END | tag::ARRAY_END) => Token::Close(byte),
            tag::COLON => Token::Colon,
            tag::COMMA => Token::Comma,
            _ => Token::Scalar(Value { tape: self.tape, at }),
        })
    }
}

fn integer(raw: &[u8]) -> Kind<'static> {
    let text = core::str::from_utf8(raw).unwrap_or("0");
    if let Ok(value) = text.parse() {
        Kind::Int(value)
    } else if let Ok(value) = text.parse() {
        Kind::Uint(value)
    } else {
        Kind::Float(float(raw))
    }
}

fn float(raw: &[u8]) -> f64 {
    core::str::from_utf8(raw).ok().and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
}
