//! Commands about the connection itself.

use serde::Serialize;

use super::Call;
use crate::hmp;
use crate::qmp::control::Control;
use crate::qmp::json::Kind;
use crate::qmp::message::{ErrorClass, Failed};
use crate::qmp::schema::{COMMANDS, Command, Run, introspect};
use crate::qmp::version::VERSION;
use crate::qmp::write::Writer;

pub(in crate::qmp) fn qmp_capabilities(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
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

pub(in crate::qmp) fn query_version(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&VERSION)
}

pub(in crate::qmp) fn query_commands(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct CommandInfo {
        name: &'static str,
    }
    c.write(|writer| {
        writer.open(b'[')?;
        for command in COMMANDS.iter().filter(|command| offers(machine, command)) {
            writer.element(&CommandInfo { name: command.name })?;
        }
        writer.close(b']')
    })
}

pub(in crate::qmp) fn query_qmp_schema(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.write(|writer| introspect(&|command| offers(machine, command), writer))
}

fn offers(machine: &dyn Control, command: &Command) -> bool {
    matches!(command.run, Run::Core(_)) || machine.offers(command)
}

/// Runs a console line; its output is the result, and even what the console calls an error is a
/// success here.
pub(in crate::qmp) fn human_monitor_command(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    if let Some(index) = c.args.int("cpu-index") {
        match usize::try_from(index) {
            Ok(cpu) if cpu < machine.cpu_count() => c.mode.console.select_cpu(cpu),
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
    let Call { mode, result, style, .. } = c;
    let mut sink = &mut **result;
    let mut writer = Writer::new(&mut sink, *style, 1);
    match writer.text_with(|out| hmp::run(line, &mut mode.console, None, machine, out)) {
        Ok(()) => Ok(()),
        Err(error) => c.refuse(format_args!("Result lost: {error}")),
    }
}
