//! What the commands do that every machine has: one function each, named as the command.
//!
//! A command's name, arguments and result are declared in [`super::schema`]; its arguments have been
//! checked when it is called.

pub(crate) mod absent;
pub(crate) mod e2k;
pub(crate) mod machine;
pub(crate) mod query;
pub(crate) mod session;

use core::fmt;

use serde::Serialize;

use super::args::Args;
use super::control::Control;
use super::dispatch::{Mode, fail};
use super::json::Buffer;
use super::message::{ErrorClass, Failed};
use super::write::{Style, WriteError, Writer};

/// How a command is carried out.
pub type Handler = fn(&mut dyn Control, &mut Call<'_>) -> Result<(), Failed>;

/// A command that is being carried out: what it was given, and where its result goes.
pub struct Call<'c> {
    /// Its checked arguments.
    pub args: Args<'c>,
    /// The connection that asks.
    pub(super) mode: &'c mut Mode,
    pub(super) result: &'c mut dyn Buffer,
    pub(super) style: Style,
}

/// The result of a command that returns nothing.
#[derive(Serialize)]
struct Nothing;

impl Call<'_> {
    /// Succeeds with `value`.
    ///
    /// # Errors
    /// The value does not fit the caller's buffer.
    pub fn reply(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Failed> {
        self.write(|writer| value.serialize(writer))
    }

    /// Succeeds with what `write` writes: one JSON value.
    ///
    /// # Errors
    /// The value does not fit the caller's buffer.
    pub fn write(&mut self, write: impl FnOnce(&mut Writer<'_>) -> Result<(), WriteError>) -> Result<(), Failed> {
        let mut sink = &mut *self.result;
        match write(&mut Writer::new(&mut sink, self.style, 1)) {
            Ok(()) => Ok(()),
            Err(error) => self.fail(ErrorClass::GenericError, format_args!("Result lost: {error}")),
        }
    }

    /// Succeeds without a result.
    ///
    /// # Errors
    /// Not even the empty object fits the caller's buffer.
    pub fn done(&mut self) -> Result<(), Failed> {
        self.reply(&Nothing)
    }

    /// Fails with `text`.
    ///
    /// # Errors
    /// Always.
    pub fn fail(&mut self, class: ErrorClass, text: impl fmt::Display) -> Result<(), Failed> {
        fail(self.result, class, text)
    }

    /// Fails with `text` and the class that most errors have.
    ///
    /// # Errors
    /// Always.
    pub fn refuse(&mut self, text: impl fmt::Display) -> Result<(), Failed> {
        self.fail(ErrorClass::GenericError, text)
    }

    /// The failure with `text`, to be returned.
    pub fn refused(&mut self, text: impl fmt::Display) -> Failed {
        // It always fails.
        self.refuse(text).err().unwrap_or(Failed(ErrorClass::GenericError))
    }
}
