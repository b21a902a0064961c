//! A request as it came in, read member by member.

use core::fmt;

use super::json::{Malformed, Object, SyntaxError, Text, Value};

/// One message of a client: a value, or what was wrong with it.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub(super) tape: &'a [u8],
    pub(super) syntax: Result<(), SyntaxError>,
}

/// A message kept beyond the session's next step.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug)]
pub struct OwnedRequest {
    tape: alloc::vec::Vec<u8>,
    syntax: Result<(), SyntaxError>,
}

#[cfg(feature = "alloc")]
impl OwnedRequest {
    /// The message again.
    #[must_use]
    pub fn as_request(&self) -> Request<'_> {
        Request { tape: &self.tape, syntax: self.syntax }
    }
}

/// What a well-formed request asks for.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// Name of the command.
    pub name: Text<'a>,
    /// It came as `exec-oob`.
    pub out_of_band: bool,
    /// The member `arguments`.
    pub arguments: Option<Object<'a>>,
}

/// Why a message is no call. Source of all texts: measured on QEMU 7.2.
#[derive(Clone, Copy, Debug)]
pub enum NoCall<'a> {
    /// Not JSON.
    Syntax(Malformed<'a>),
    /// JSON, but no object.
    NotAnObject,
    /// A member that must be text (the first name) or an object (the second) is not.
    MustBeString(&'static str),
    /// `arguments` is not an object.
    ArgumentsNotObject,
    /// `execute` and `exec-oob` in one message.
    Clash,
    /// A member that no request has.
    Unexpected(Text<'a>),
    /// Nothing to execute.
    NoExecute,
}

impl fmt::Display for NoCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NoCall::Syntax(malformed) => malformed.fmt(f),
            NoCall::NotAnObject => f.write_str("QMP input must be a JSON object"),
            NoCall::MustBeString(name) => {
                write!(f, "QMP input member '{name}' must be a string")
            }
            NoCall::ArgumentsNotObject => f.write_str("QMP input member 'arguments' must be an object"),
            NoCall::Clash => f.write_str("QMP input member 'execute' clashes with 'exec-oob'"),
            NoCall::Unexpected(name) => write!(f, "QMP input member '{name}' is unexpected"),
            NoCall::NoExecute => f.write_str("QMP input lacks member 'execute'"),
        }
    }
}

impl<'a> Request<'a> {
    /// The value, if it is one.
    fn object(self) -> Option<Object<'a>> {
        self.syntax.ok()?;
        Value::new(self.tape).as_object()
    }

    /// The member `id`, to be echoed.
    #[must_use]
    pub fn id(self) -> Option<Value<'a>> {
        self.object()?.get("id")
    }

    /// Whether this message overtakes others where that is allowed: it has `exec-oob` and no
    /// `execute`, whatever else may be wrong with it.
    #[must_use]
    pub fn overtakes(self) -> bool {
        self.object().is_some_and(|object| object.get("exec-oob").is_some() && object.get("execute").is_none())
    }

    /// Reads the message as a call; `oob` tells whether `exec-oob` is allowed.
    ///
    /// # Errors
    /// The first mistake, by member in the order of the input.
    pub fn call(self, oob: bool) -> Result<Call<'a>, NoCall<'a>> {
        self.syntax.map_err(|error| NoCall::Syntax(Malformed::new(error, self.tape)))?;
        let object = Value::new(self.tape).as_object().ok_or(NoCall::NotAnObject)?;
        let mut name = None;
        let mut arguments = None;
        for (member, value) in object.members() {
            let verb = match () {
                () if member == "execute" => Some(("execute", false)),
                () if member == "exec-oob" && oob => Some(("exec-oob", true)),
                () => None,
            };
            if let Some((verb, out_of_band)) = verb {
                let text = value.as_text().ok_or(NoCall::MustBeString(verb))?;
                if name.replace((text, out_of_band)).is_some() {
                    return Err(NoCall::Clash);
                }
            } else if member == "arguments" {
                arguments = Some(value.as_object().ok_or(NoCall::ArgumentsNotObject)?);
            } else if member != "id" {
                return Err(NoCall::Unexpected(member));
            }
        }
        let (name, out_of_band) = name.ok_or(NoCall::NoExecute)?;
        Ok(Call { name, out_of_band, arguments })
    }

    /// Copies the message.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn to_owned(self) -> OwnedRequest {
        OwnedRequest { tape: self.tape.to_vec(), syntax: self.syntax }
    }
}
