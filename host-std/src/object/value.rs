//! Values of properties.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Any JSON value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// `true` or `false`
    Bool(bool),
    /// An integer with sign.
    Int(i64),
    /// An integer beyond those with sign.
    Uint(u64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object.
    Object(std::collections::BTreeMap<String, Value>),
    /// `null`
    Null,
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<u64> for Value {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or(Value::Uint(value), Value::Int)
    }
}

impl Value {
    /// The integer, if it is one that fits 64 bits with sign.
    ///
    /// # Errors
    /// QEMU's text for another kind of value for the property `name`.
    pub fn int(&self, name: &str) -> Result<i64, String> {
        match self {
            Value::Int(value) => Ok(*value),
            _ => Err(format!("Invalid parameter type for '{name}', expected: integer")),
        }
    }

    /// The truth value.
    ///
    /// # Errors
    /// QEMU's text for another kind of value for the property `name`.
    pub fn bool(&self, name: &str) -> Result<bool, String> {
        match self {
            Value::Bool(value) => Ok(*value),
            _ => Err(format!("Invalid parameter type for '{name}', expected: boolean")),
        }
    }
}

/// As the console prints it: JSON, containers over several lines.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use e2k_core::qmp::json::GrowingBuffer;
        use e2k_core::qmp::write::{Style, Writer};
        let mut buffer = GrowingBuffer::new(1 << 20);
        self.serialize(&mut Writer::new(&mut buffer, Style::Pretty, 0)).map_err(|_| fmt::Error)?;
        let text = String::from_utf8_lossy(e2k_core::qmp::json::Buffer::as_slice(&buffer)).into_owned();
        f.write_str(&text.replace("\r\n", "\n"))
    }
}
