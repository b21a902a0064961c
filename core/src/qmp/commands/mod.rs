//! What the commands do: one function each, named as the command.
//!
//! A command's name, arguments and result are declared in [`super::table`]; its arguments have been
//! checked when it is called.

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
use super::write::{Style, Writer};

/// How a command is carried out.
pub type Handler = fn(&mut Context<'_>) -> Result<(), Failed>;

/// Everything that a command may see and change.
pub struct Context<'c> {
    /// Its checked arguments.
    pub args: Args<'c>,
    /// The machine.
    pub machine: &'c mut dyn Control,
    /// The connection that asks.
    pub mode: &'c mut Mode,
    pub(super) result: &'c mut dyn Buffer,
    pub(super) style: Style,
}

/// The result of a command that returns nothing.
#[derive(Serialize)]
struct Nothing;

impl Context<'_> {
    /// Succeeds with `value`.
    ///
    /// # Errors
    /// The value does not fit the caller's buffer.
    pub fn reply(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Failed> {
        let mut sink = &mut *self.result;
        match value.serialize(&mut Writer::new(&mut sink, self.style, 1)) {
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
}
