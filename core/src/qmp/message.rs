//! The messages of a server: greeting, reply, error, event.

use core::fmt;

use serde::Serialize;

use super::json::Value;
use super::version::{VERSION, Version};
use super::write::{Sink, Style, WriteError, Writer};
use crate::machine::run_control;

/// Class of an error. Source: QMP reference, `QapiErrorClass`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Anything without a class of its own.
    GenericError,
    /// There is no such command, or not now.
    CommandNotFound,
    /// The device exists and is not in use.
    DeviceNotActive,
    /// There is no such device.
    DeviceNotFound,
}

/// A request was refused; the text for the client is in the buffer that was meant for the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed(pub ErrorClass);

/// Real time at which an event happened, since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Timestamp {
    /// Whole seconds.
    pub seconds: i64,
    /// Microseconds of the second.
    pub microseconds: i64,
}

impl Timestamp {
    /// For a host whose clock cannot be read. Source: QMP spec.
    pub const UNKNOWN: Timestamp = Timestamp { seconds: -1, microseconds: -1 };
}

#[derive(Serialize)]
struct Greeting {
    #[serde(rename = "QMP")]
    qmp: Hello,
}

#[derive(Serialize)]
struct Hello {
    version: Version,
    capabilities: &'static [&'static str],
}

/// Writes the first message of a connection.
pub(super) fn greeting(sink: &mut dyn Sink, style: Style, oob: bool) -> Result<(), WriteError> {
    let capabilities = if oob { &["oob"][..] } else { &[] };
    let message = Greeting { qmp: Hello { version: VERSION, capabilities } };
    message.serialize(&mut Writer::new(sink, style, 0))?;
    end(sink)
}

/// Writes a result that stands as JSON in `result`.
pub(super) fn success(
    sink: &mut dyn Sink,
    style: Style,
    result: &[u8],
    id: Option<Value<'_>>,
) -> Result<(), WriteError> {
    let mut writer = Writer::new(sink, style, 0);
    writer.open(b'{')?;
    writer.name("return")?;
    writer.verbatim(result)?;
    if let Some(id) = id {
        writer.name("id")?;
        writer.echo(id)?;
    }
    writer.close(b'}')?;
    end(sink)
}

/// Writes an error.
pub(super) fn error(
    sink: &mut dyn Sink,
    style: Style,
    class: ErrorClass,
    text: impl fmt::Display,
    id: Option<Value<'_>>,
) -> Result<(), WriteError> {
    let mut writer = Writer::new(sink, style, 0);
    writer.open(b'{')?;
    if let Some(id) = id {
        writer.name("id")?;
        writer.echo(id)?;
    }
    writer.name("error")?;
    writer.open(b'{')?;
    writer.name("class")?;
    class.serialize(&mut writer)?;
    writer.name("desc")?;
    writer.text(text)?;
    writer.close(b'}')?;
    writer.close(b'}')?;
    end(sink)
}

/// Something that clients are told without asking. Serialises as the event's `data`.
pub trait Event: Serialize {
    /// The name in the member `event`.
    fn name(&self) -> &'static str;

    /// Whether the event has a member `data`.
    fn has_data(&self) -> bool;
}

impl Event for run_control::Event {
    fn name(&self) -> &'static str {
        run_control::Event::name(self)
    }

    fn has_data(&self) -> bool {
        run_control::Event::has_data(self)
    }
}

/// Writes an event.
pub(super) fn event(
    sink: &mut dyn Sink,
    style: Style,
    timestamp: Timestamp,
    event: &impl Event,
) -> Result<(), WriteError> {
    let mut writer = Writer::new(sink, style, 0);
    writer.open(b'{')?;
    writer.name("timestamp")?;
    timestamp.serialize(&mut writer)?;
    writer.name("event")?;
    writer.text(event.name())?;
    if event.has_data() {
        writer.name("data")?;
        event.serialize(&mut writer)?;
    }
    writer.close(b'}')?;
    end(sink)
}

fn end(sink: &mut dyn Sink) -> Result<(), WriteError> {
    Ok(sink.put(b"\r\n")?)
}
