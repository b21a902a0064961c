//! From a request to its effect: the stages of checking, in the order of the reference.

use super::args::{self, Args};
use super::commands::Call;
use super::control::Control;
use super::json::Buffer;
use super::message::{ErrorClass, Failed};
use super::request::Request;
use super::schema::{Command, Run, command_for};
use super::write::Style;
use crate::hmp;

/// What a connection has agreed on, and what its console lines remember.
#[derive(Clone, Debug, Default)]
pub struct Mode {
    /// The capability `oob` may be asked for.
    pub oob_offered: bool,
    /// Negotiation is over.
    pub negotiated: bool,
    /// The capability `oob` is on.
    pub oob: bool,
    /// State of console lines run through this connection.
    pub console: hmp::Settings,
}

/// Runs `request`. On success `result` holds its return value as JSON in the layout of `style`, else
/// the text of the error.
///
/// Source of the order of checks and of the texts: measured on QEMU 7.2.
///
/// # Errors
/// [`Failed`] with the error's class.
pub fn dispatch(
    request: Request<'_>,
    mode: &mut Mode,
    style: Style,
    machine: &mut dyn Control,
    result: &mut dyn Buffer,
) -> Result<(), Failed> {
    result.truncate(0);
    let call = match request.call(mode.oob) {
        Ok(call) => call,
        Err(error) => return fail(result, ErrorClass::GenericError, error),
    };
    let command = command_for(call.name);
    let negotiates = command.is_some_and(|command| command.name == "qmp_capabilities");
    if !mode.negotiated && !negotiates {
        let text = "Expecting capabilities negotiation with 'qmp_capabilities'";
        return fail(result, ErrorClass::CommandNotFound, text);
    }
    let offered = |command: &&Command| matches!(command.run, Run::Core(_)) || machine.offers(command);
    let Some(command) = command.filter(offered) else {
        let text = format_args!("The command {} has not been found", call.name);
        return fail(result, ErrorClass::CommandNotFound, text);
    };
    if call.out_of_band && !command.allow_oob {
        let text = format_args!("The command {} does not support OOB", call.name);
        return fail(result, ErrorClass::GenericError, text);
    }
    if !command.allow_preconfig && !machine.is_built() {
        let name = command.name;
        let text = format_args!("The command '{name}' is permitted only after machine initialization has completed");
        return fail(result, ErrorClass::GenericError, text);
    }
    let mut path = args::Path::default();
    if let Err(error) = args::check(call.arguments, command.args, &mut path) {
        return fail(result, ErrorClass::GenericError, args::Mistake { error, path: &path });
    }
    let args = Args(call.arguments);
    machine.entered(command, args);
    let mut call = Call { args, mode, result: &mut *result, style };
    let outcome = match command.run {
        Run::Core(run) => run(machine, &mut call),
        Run::Host => machine.perform(command, &mut call),
    };
    let text = result.as_slice();
    machine.left(command, if outcome.is_ok() { Ok(text) } else { Err(text) });
    outcome
}

/// Leaves `text` as the only content of `result`.
pub(super) fn fail(result: &mut dyn Buffer, class: ErrorClass, text: impl core::fmt::Display) -> Result<(), Failed> {
    use core::fmt::Write;
    result.truncate(0);
    // A text that does not fit is cut; the class still tells.
    let _ = write!(hmp::TextSink(result), "{text}");
    Err(Failed(class))
}
