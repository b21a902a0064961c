//! Output in QEMU's framing, written straight into the caller's sink.
//!
//! [`Writer`] is a [`serde::Serializer`], so replies and events are plain `#[derive(Serialize)]`
//! types. The output is ASCII; members keep the order of the type. Compact form puts `", "` between
//! members and `": "` behind names; pretty form puts every member on a line of its own, four blanks a
//! level, lines ended by CR LF, and breaks the line inside an empty container too.
//! Source: measured on QEMU 7.2.

use core::fmt::{self, Write as _};

use serde::ser::{self, Serialize, Serializer as _};

use super::json::{Buffer, Full, Kind, Value};

/// Takes the bytes that a session has for its client.
pub trait Sink {
    /// Takes all of `bytes`.
    ///
    /// # Errors
    /// [`Full`] if there is no room; what has been taken before stays.
    fn put(&mut self, bytes: &[u8]) -> Result<(), Full>;
}

impl<B: Buffer + ?Sized> Sink for B {
    fn put(&mut self, bytes: &[u8]) -> Result<(), Full> {
        self.extend(bytes)
    }
}

/// How output is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// One message a line.
    #[default]
    Compact,
    /// One member a line, for people (`pretty=on`).
    Pretty,
}

/// Why a value could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The sink is full.
    #[error("no room for the output")]
    Full,
    /// A map's key is not text, or a type refused to be written.
    #[error("value has no JSON form")]
    NotJson,
}

impl From<Full> for WriteError {
    fn from(Full: Full) -> Self {
        WriteError::Full
    }
}

impl From<fmt::Error> for WriteError {
    fn from(_: fmt::Error) -> Self {
        WriteError::Full
    }
}

impl ser::Error for WriteError {
    fn custom<T: fmt::Display>(_: T) -> Self {
        WriteError::NotJson
    }
}

type Result<T = (), E = WriteError> = core::result::Result<T, E>;

/// Writes JSON values into a [`Sink`].
pub struct Writer<'s> {
    sink: &'s mut dyn Sink,
    style: Style,
    depth: usize,
    /// Nothing stands in the innermost container yet.
    empty: bool,
}

impl<'s> Writer<'s> {
    /// A writer at nesting level `depth`: 0 for a whole message, 1 for a member's value that will
    /// be put into a message later.
    pub fn new(sink: &'s mut dyn Sink, style: Style, depth: usize) -> Self {
        Writer { sink, style, depth, empty: true }
    }

    /// Opens an object or array with `bracket`.
    ///
    /// # Errors
    /// As all methods here: the sink is full.
    pub fn open(&mut self, bracket: u8) -> Result {
        self.sink.put(&[bracket])?;
        self.depth += 1;
        self.empty = true;
        Ok(())
    }

    /// Closes the innermost container with `bracket`.
    ///
    /// # Errors
    /// The sink is full.
    pub fn close(&mut self, bracket: u8) -> Result {
        self.depth -= 1;
        self.line_break()?;
        self.sink.put(&[bracket])?;
        self.empty = false;
        Ok(())
    }

    /// What stands before a member or element.
    fn item(&mut self) -> Result {
        if !self.empty {
            self.sink.put(if self.style == Style::Pretty { b"," } else { b", " })?;
        }
        self.empty = false;
        self.line_break()
    }

    /// Begins a member of an object.
    ///
    /// # Errors
    /// The sink is full.
    pub fn name(&mut self, name: &str) -> Result {
        self.item()?;
        self.text(format_args!("{name}"))?;
        Ok(self.sink.put(b": ")?)
    }

    /// Puts a value in that another writer (of depth 1) has written before.
    ///
    /// # Errors
    /// The sink is full.
    pub fn verbatim(&mut self, json: &[u8]) -> Result {
        Ok(self.sink.put(json)?)
    }

    /// Writes what `text` displays as a string.
    ///
    /// # Errors
    /// The sink is full.
    pub fn text(&mut self, text: impl fmt::Display) -> Result {
        self.sink.put(b"\"")?;
        write!(Escaper(self.sink), "{text}")?;
        Ok(self.sink.put(b"\"")?)
    }

    /// Writes a string piece by piece; lines ended by `\n` go out ended by CR LF.
    ///
    /// # Errors
    /// The sink is full.
    pub fn text_with(&mut self, fill: impl FnOnce(&mut dyn fmt::Write) -> fmt::Result) -> Result {
        self.sink.put(b"\"")?;
        fill(&mut LineEnds(&mut Escaper(self.sink)))?;
        Ok(self.sink.put(b"\"")?)
    }

    /// Writes an element of an array.
    ///
    /// # Errors
    /// The sink is full, or the value has no JSON form.
    pub fn element(&mut self, value: &(impl Serialize + ?Sized)) -> Result {
        self.item()?;
        value.serialize(&mut *self)
    }

    /// Opens an element of an array that is itself a container, with `bracket`.
    ///
    /// # Errors
    /// The sink is full.
    pub fn open_element(&mut self, bracket: u8) -> Result {
        self.item()?;
        self.open(bracket)
    }

    /// Writes a received value, of any depth, without recursion.
    ///
    /// # Errors
    /// The sink is full.
    pub fn echo(&mut self, value: Value<'_>) -> Result {
        use super::json::Token;
        let mut after_colon = true;
        for token in value.tokens() {
            let value_begins = matches!(token, Token::Open(_) | Token::Scalar(_));
            if value_begins && !after_colon {
                self.item()?;
            }
            after_colon = false;
            match token {
                Token::Open(bracket) => self.open(bracket)?,
                Token::Close(bracket) => self.close(bracket)?,
                Token::Comma => {}
                Token::Colon => {
                    self.sink.put(b": ")?;
                    after_colon = true;
                }
                Token::Scalar(value) => self.scalar(value.kind())?,
            }
        }
        Ok(())
    }

    fn scalar(&mut self, kind: Kind<'_>) -> Result {
        match kind {
            Kind::Bool(value) => self.serialize_bool(value),
            Kind::Int(value) => self.serialize_i64(value),
            Kind::Uint(value) => self.serialize_u64(value),
            Kind::Float(value) => self.serialize_f64(value),
            Kind::String(text) => self.text(text),
            Kind::Null | Kind::Array(_) | Kind::Object(_) => Ok(self.sink.put(b"null")?),
        }
    }

    fn line_break(&mut self) -> Result {
        if self.style == Style::Pretty {
            self.sink.put(b"\r\n")?;
            for _ in 0..self.depth {
                self.sink.put(b"    ")?;
            }
        }
        Ok(())
    }

    fn display(&mut self, value: impl fmt::Display) -> Result {
        Ok(write!(Plain(self.sink), "{value}")?)
    }
}

/// `fmt::Write` that turns LF into CR LF.
pub(crate) struct LineEnds<'a>(pub(crate) &'a mut dyn fmt::Write);

impl fmt::Write for LineEnds<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut lines = text.split('\n');
        if let Some(first) = lines.next() {
            self.0.write_str(first)?;
        }
        lines.try_for_each(|line| {
            self.0.write_str("\r\n")?;
            self.0.write_str(line)
        })
    }
}

/// `fmt::Write` without changes.
struct Plain<'a>(&'a mut dyn Sink);

impl fmt::Write for Plain<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.put(text.as_bytes()).map_err(|Full| fmt::Error)
    }
}

/// `fmt::Write` for the inside of a JSON string.
struct Escaper<'a>(&'a mut dyn Sink);

impl fmt::Write for Escaper<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text.as_bytes();
        // Runs that need no escape go out in one piece.
        while let Some(at) = rest.iter().position(|&b| !matches!(b, b' '..0x7f) || b == b'"' || b == b'\\') {
            let (plain, special) = rest.split_at(at);
            self.0.put(plain).map_err(|Full| fmt::Error)?;
            let start = text.len() - special.len();
            let Some(c) = text[start..].chars().next() else {
                break;
            };
            self.escape(c)?;
            rest = &special[c.len_utf8()..];
        }
        self.0.put(rest).map_err(|Full| fmt::Error)
    }
}

impl Escaper<'_> {
    fn escape(&mut self, c: char) -> fmt::Result {
        let short: &[u8] = match c {
            '"' => b"\\\"",
            '\\' => b"\\\\",
            '\u{8}' => b"\\b",
            '\u{c}' => b"\\f",
            '\n' => b"\\n",
            '\r' => b"\\r",
            '\t' => b"\\t",
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(Plain(self.0), "\\u{unit:04X}")?;
                }
                return Ok(());
            }
        };
        self.0.put(short).map_err(|Full| fmt::Error)
    }
}

/// A double as C's `%.17g` prints it; an infinite one, which JSON cannot say, as a number that
/// every reader rounds to it.
struct Double(f64);

impl fmt::Display for Double {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DIGITS: i32 = 17;
        if !self.0.is_finite() {
            return f.write_str(match (self.0.is_nan(), self.0 < 0.0) {
                (true, _) => "null",
                (_, true) => "-1e999",
                (_, false) => "1e999",
            });
        }
        // `-d.dddddddddddddddde-ddd` is 24 bytes; the exact decimal digits come from `core`.
        let mut scientific = heapless::String::<32>::new();
        write!(scientific, "{:.16e}", self.0)?;
        let (mantissa, exponent) = scientific.split_once('e').ok_or(fmt::Error)?;
        let exponent: i32 = exponent.parse().map_err(|_| fmt::Error)?;
        let (sign, mantissa) = match mantissa.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", mantissa),
        };
        f.write_str(sign)?;
        let (first, fraction) = mantissa.split_once('.').ok_or(fmt::Error)?;
        let fraction = fraction.trim_end_matches('0');
        if !(-4..DIGITS).contains(&exponent) {
            let dot = if fraction.is_empty() { "" } else { "." };
            return write!(f, "{first}{dot}{fraction}e{exponent:+03}");
        }
        if exponent < 0 {
            f.write_str("0.")?;
            (1..-exponent).try_for_each(|_| f.write_char('0'))?;
            return write!(f, "{first}{fraction}");
        }
        let whole = exponent as usize;
        f.write_str(first)?;
        f.write_str(&fraction[..whole.min(fraction.len())])?;
        (fraction.len()..whole).try_for_each(|_| f.write_char('0'))?;
        match fraction.get(whole..) {
            Some(rest) if !rest.is_empty() => write!(f, ".{rest}"),
            _ => Ok(()),
        }
    }
}

impl<'s> ser::Serializer for &mut Writer<'s> {
    type Ok = ();
    type Error = WriteError;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fn serialize_bool(self, v: bool) -> Result {
        self.display(v)
    }
    fn serialize_i8(self, v: i8) -> Result {
        self.display(v)
    }
    fn serialize_i16(self, v: i16) -> Result {
        self.display(v)
    }
    fn serialize_i32(self, v: i32) -> Result {
        self.display(v)
    }
    fn serialize_i64(self, v: i64) -> Result {
        self.display(v)
    }
    fn serialize_u8(self, v: u8) -> Result {
        self.display(v)
    }
    fn serialize_u16(self, v: u16) -> Result {
        self.display(v)
    }
    fn serialize_u32(self, v: u32) -> Result {
        self.display(v)
    }
    fn serialize_u64(self, v: u64) -> Result {
        self.display(v)
    }
    fn serialize_f32(self, v: f32) -> Result {
        self.display(Double(v.into()))
    }
    fn serialize_f64(self, v: f64) -> Result {
        self.display(Double(v))
    }
    fn serialize_char(self, v: char) -> Result {
        self.text(v)
    }
    fn serialize_str(self, v: &str) -> Result {
        self.text(v)
    }
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result {
        self.text(value)
    }
    fn serialize_bytes(self, v: &[u8]) -> Result {
        v.serialize(self)
    }
    fn serialize_none(self) -> Result {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result {
        Ok(self.sink.put(b"null")?)
    }
    /// A type without members is an empty object: the result of a command that returns nothing.
    fn serialize_unit_struct(self, _: &'static str) -> Result {
        self.open(b'{')?;
        self.close(b'}')
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result {
        self.text(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, v: &T) -> Result {
        v.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result {
        self.open(b'{')?;
        self.name(variant)?;
        value.serialize(&mut *self)?;
        self.close(b'}')
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Self> {
        self.open(b'[')?;
        Ok(self)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self> {
        self.open(b'[')?;
        Ok(self)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self> {
        self.open(b'[')?;
        Ok(self)
    }
    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self> {
        Err(WriteError::NotJson)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self> {
        self.open(b'{')?;
        Ok(self)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self> {
        self.open(b'{')?;
        Ok(self)
    }
    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self> {
        Err(WriteError::NotJson)
    }
}

impl ser::SerializeSeq for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        self.item()?;
        value.serialize(&mut **self)
    }
    fn end(self) -> Result {
        self.close(b']')
    }
}

impl ser::SerializeTuple for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        ser::SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result {
        self.close(b']')
    }
}

impl ser::SerializeTupleStruct for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        ser::SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result {
        self.close(b']')
    }
}

impl ser::SerializeTupleVariant for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &T) -> Result {
        Err(WriteError::NotJson)
    }
    fn end(self) -> Result {
        Err(WriteError::NotJson)
    }
}

impl ser::SerializeMap for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result {
        self.item()?;
        key.serialize(&mut **self)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result {
        self.sink.put(b": ")?;
        value.serialize(&mut **self)
    }
    fn end(self) -> Result {
        self.close(b'}')
    }
}

impl ser::SerializeStruct for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result {
        self.name(name)?;
        value.serialize(&mut **self)
    }
    fn end(self) -> Result {
        self.close(b'}')
    }
}

impl ser::SerializeStructVariant for &mut Writer<'_> {
    type Ok = ();
    type Error = WriteError;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, _: &T) -> Result {
        Err(WriteError::NotJson)
    }
    fn end(self) -> Result {
        Err(WriteError::NotJson)
    }
}
