//! Commands about the connection itself.

use serde::Serialize;
use serde::ser::SerializeSeq;

use super::Context;
use crate::hmp;
use crate::qmp::json::Kind;
use crate::qmp::message::{ErrorClass, Failed};
use crate::qmp::schema::Command;
use crate::qmp::table::COMMANDS;
use crate::qmp::version::VERSION;
use crate::qmp::write::Writer;

pub(in crate::qmp) fn qmp_capabilities(c: &mut Context<'_>) -> Result<(), Failed> {
    if c.mode.negotiated {
        let text = "Capabilities negotiation is already complete, command ignored";
        return c.fail(ErrorClass::CommandNotFound, text);
    }
    // `oob` is the only capability, so any element of a checked list asks for it.
    let oob = match c.args.get("enable").map(|list| list.kind()) {
        Some(Kind::Array(list)) => list.iter().next().is_some(),
        _ => false,
    };
    if oob && !c.mode.oob_offered {
        return c.fail(ErrorClass::GenericError, "Capability oob not available");
    }
    c.mode.negotiated = true;
    c.mode.oob = oob;
    c.done()
}

pub(in crate::qmp) fn query_version(c: &mut Context<'_>) -> Result<(), Failed> {
    c.reply(&VERSION)
}

pub(in crate::qmp) fn query_commands(c: &mut Context<'_>) -> Result<(), Failed> {
    struct Names(&'static [Command]);
    #[derive(Serialize)]
    struct CommandInfo {
        name: &'static str,
    }
    impl Serialize for Names {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let mut list = serializer.serialize_seq(Some(self.0.len()))?;
            for command in self.0 {
                list.serialize_element(&CommandInfo { name: command.name })?;
            }
            list.end()
        }
    }
    c.reply(&Names(COMMANDS))
}

/// Runs a console line; its output is the result, and even what the console calls an error is a
/// success here.
pub(in crate::qmp) fn human_monitor_command(c: &mut Context<'_>) -> Result<(), Failed> {
    if let Some(index) = c.args.int("cpu-index") {
        match usize::try_from(index) {
            Ok(cpu) if cpu < c.machine.cpu_count() => c.mode.console.select_cpu(cpu),
            _ => {
                let text = "Parameter 'cpu-index' expects a CPU number";
                return c.fail(ErrorClass::GenericError, text);
            }
        }
    }
    let mut copy = [0; hmp::MAX_LINE];
    let Some(line) = c.args.text("command-line").and_then(|text| text.copy_into(&mut copy)) else {
        let text = format_args!("Parameter 'command-line' is longer than {} bytes", hmp::MAX_LINE);
        return c.fail(ErrorClass::GenericError, text);
    };
    let mut sink = &mut *c.result;
    let mut writer = Writer::new(&mut sink, c.style, 1);
    let written = writer.text_with(|out| hmp::run(line, &mut c.mode.console, None, &mut *c.machine, out));
    match written {
        Ok(()) => Ok(()),
        Err(error) => c.fail(ErrorClass::GenericError, format_args!("Result lost: {error}")),
    }
}
