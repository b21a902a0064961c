//! Checked arguments as the types of a host: a [`serde::Deserializer`] over [`Value`].
//!
//! The schema has been checked before, so a failure here means that a type and the schema disagree.

use alloc::string::{String, ToString};
use core::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};

use super::args::{self, Args};
use super::commands::Call;
use super::json::{Assembler, Buffer, Elements, GrowingBuffer, Kind, Malformed, Members, Object, Push, Value};
use super::message::Failed;
use super::schema::Arguments;

/// Most bytes that a text given as an option may take up when it has been read.
const TEXT_LIMIT: usize = 16 << 20;

/// A value is not of the type that a command's implementation expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(String);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl core::error::Error for Unfit {}

impl de::Error for Unfit {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Unfit(text.to_string())
    }
}

impl Call<'_> {
    /// The arguments as a `T`.
    ///
    /// # Errors
    /// They do not fit; the client has been told.
    pub fn parse<T: de::DeserializeOwned>(&mut self) -> Result<T, Failed> {
        match T::deserialize(Map(self.args)) {
            Ok(value) => Ok(value),
            Err(error) => Err(self.refused(error)),
        }
    }
}

/// All arguments as a map; absent ones are an empty one.
struct Map<'a>(Args<'a>);

impl<'de> de::Deserializer<'de> for Map<'_> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.0.0 {
            Some(object) => visitor.visit_map(Pairs::new(object)),
            None => visitor.visit_map(de::value::MapDeserializer::new(core::iter::empty::<((), ())>())),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> de::Deserializer<'de> for Value<'_> {
    type Error = Unfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.kind() {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(value),
            Kind::Int(value) => visitor.visit_i64(value),
            Kind::Uint(value) => visitor.visit_u64(value),
            Kind::Float(value) => visitor.visit_f64(value),
            Kind::String(text) => visitor.visit_str(&text.to_string()),
            Kind::Array(array) => visitor.visit_seq(List(array.iter())),
            Kind::Object(object) => visitor.visit_map(Pairs::new(object)),
        }
    }

    /// A negative integer stands for itself modulo 2^64. Source: measured on QEMU 7.2.
    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.kind() {
            Kind::Int(value) => visitor.visit_u64(value.cast_unsigned()),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.kind() {
            Kind::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        match self.kind() {
            Kind::String(text) => {
                let word = text.to_string();
                StrDeserializer::<Unfit>::new(&word).deserialize_enum(name, variants, visitor)
            }
            _ => Err(de::Error::custom(format_args!("{name} must be a word"))),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct List<'a>(Elements<'a>);

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.0.next().map(|value| seed.deserialize(value)).transpose()
    }
}

struct Pairs<'a> {
    members: Members<'a>,
    value: Option<Value<'a>>,
}

impl<'a> Pairs<'a> {
    fn new(object: Object<'a>) -> Self {
        Pairs { members: object.members(), value: None }
    }
}

impl<'de> MapAccess<'de> for Pairs<'_> {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        let Some((name, value)) = self.members.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        let name = name.to_string();
        seed.deserialize(StrDeserializer::<Unfit>::new(&name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        match self.value.take() {
            Some(value) => seed.deserialize(value),
            None => Err(de::Error::custom("a value without a name")),
        }
    }
}

/// Reads `text`, which is one JSON object, as what a command takes: for option values that may be given
/// as JSON.
///
/// # Errors
/// The text for the user: as a client would have got it.
pub fn from_text<T: de::DeserializeOwned>(text: &str, takes: Arguments) -> Result<T, String> {
    let mut tape = GrowingBuffer::new(TEXT_LIMIT);
    let mut assembler = Assembler::default();
    // The line end delimits what is not an object, so that it can be refused.
    for byte in text.trim().bytes().chain([b'\n']) {
        match assembler.push(byte, &mut tape, 0) {
            Push::More => {}
            Push::Complete { result: Err(error), .. } => return Err(Malformed::new(error, tape.as_slice()).to_string()),
            Push::Complete { result: Ok(()), .. } => return from_value(Value::new(tape.as_slice()), takes),
        }
    }
    Err("JSON parse error, premature EOI".to_string())
}

fn from_value<T: de::DeserializeOwned>(value: Value<'_>, takes: Arguments) -> Result<T, String> {
    let Some(object) = value.as_object() else {
        return Err("Invalid parameter type, expected: object".to_string());
    };
    let mut path = args::Path::default();
    if let Err(error) = args::check(Some(object), takes, &mut path) {
        return Err(args::Mistake { error, path: &path }.to_string());
    }
    T::deserialize(value).map_err(|Unfit(text)| text)
}
