//! QEMU's dialect of JSON, read byte by byte into a buffer that the caller owns.
//!
//! The way of a message, none of it recursive and none of it on a heap:
//!
//! ```text
//! bytes -> lexer -> tape (flat token records) -> syntax check -> Value (borrowed view)
//! ```
//!
//! * [`Assembler`] takes one byte at a time, writes tokens onto the *tape* in a [`Buffer`] and says
//!   when a whole value, or an error, has come together.
//! * The syntax check walks the finished tape once, links every container to its end and every
//!   object to a search tree of its member names, both in place.
//! * [`Value`], [`Object`], [`Array`] and [`Text`] read the checked tape without copying.
//!
//! The dialect: `'…'` strings, several values in a row without separators, `\u0000` kept as the
//! bytes C0 80, limits on nesting and size, and a resynchronisation rule after bytes that no token
//! can hold. Source: QMP spec and measurements on QEMU 7.2.

mod assembler;
mod buffer;
mod error;
mod lexer;
mod syntax;
mod tape;
mod text;
mod value;

pub use assembler::{Assembler, MAX_NESTING, MAX_TOKEN_BYTES, MAX_TOKENS, Push};
#[cfg(feature = "alloc")]
pub use buffer::GrowingBuffer;
pub use buffer::{Buffer, Full, SliceBuffer};
pub use error::{Malformed, SyntaxError};
pub use text::Text;
pub(crate) use value::Token;
pub use value::{Array, Elements, Kind, Members, Object, Value};
