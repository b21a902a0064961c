//! The QEMU Machine Protocol, sans-IO: bytes in, requests out; replies and events in, bytes out.
//!
//! * [`json`]: reads QEMU's dialect of JSON. [`mod@write`]: writes it.
//! * [`schema`]: THE list of types, commands and events, as data.
//! * [`args`]: checks a request's arguments against the schema.
//! * [`Session`]: one connection, from greeting to end.
//! * [`control`]: what a machine must offer, so that commands can act on it.
//!
//! An embedder with one connection and no threads needs three calls: [`Session::open`] when a client
//! comes, [`Session::feed`] for its bytes, and [`Session::answer`] until there is nothing to answer.
//! A host with more takes requests out with [`Session::take`], runs them where it likes with
//! [`dispatch`], and brings the result back with [`Session::reply`].

pub mod args;
pub(crate) mod commands;
pub mod control;
#[cfg(feature = "alloc")]
pub mod deserialize;
mod dispatch;
pub mod json;
mod message;
pub mod request;
pub mod schema;
mod session;
pub mod version;
pub mod write;

pub use commands::{Call, Handler};
pub use control::Control;
pub use dispatch::{Mode, dispatch};
pub use message::{ErrorClass, Event, Failed, Timestamp};
pub use session::{Lane, Session, SessionOptions};
