//! Migration and internal snapshots.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::schema::MIGRATION_STATUS;
use e2k_core::qmp::{Call, Failed};
use serde::{Deserialize, Serialize};

use super::{ConsoleHandler, Handler};
use crate::cli::size;
use crate::migration::{
    self, Action, CAPABILITIES, Given, Parameters, Request, write_info, write_list, write_parameters,
};
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("migrate", migrate),
    ("migrate-continue", migrate_continue),
    ("migrate-incoming", migrate_incoming),
    ("migrate-set-capabilities", migrate_set_capabilities),
    ("migrate-set-parameters", migrate_set_parameters),
    ("migrate_cancel", migrate_cancel),
    ("query-migrate", query_migrate),
    ("query-migrate-capabilities", query_migrate_capabilities),
    ("query-migrate-parameters", query_migrate_parameters),
    ("snapshot-delete", |machine, c| snapshot(machine, c, Action::Delete)),
    ("snapshot-load", |machine, c| snapshot(machine, c, Action::Load)),
    ("snapshot-save", |machine, c| snapshot(machine, c, Action::Save)),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[
    ("delvm", console_delvm),
    ("info migrate", console_info),
    ("info migrate_capabilities", console_capabilities),
    ("info migrate_parameters", console_parameters),
    ("info snapshots", console_snapshots),
    ("loadvm", console_loadvm),
    ("migrate", console_migrate),
    ("migrate_cancel", console_cancel),
    ("migrate_continue", console_continue),
    ("migrate_incoming", console_incoming),
    ("migrate_pause", console_pause),
    ("migrate_set_capability", console_set_capability),
    ("migrate_set_parameter", console_set_parameter),
    ("savevm", console_savevm),
];

fn finish(c: &mut Call<'_>, result: Result<(), String>) -> Result<(), Failed> {
    match result {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

/// Writes `Error: …` if there is one.
fn tell(out: &mut dyn fmt::Write, result: Result<(), String>) -> fmt::Result {
    match result {
        Ok(()) => Ok(()),
        Err(text) => writeln!(out, "Error: {text}"),
    }
}

fn migrate(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        uri: String,
        #[serde(default)]
        blk: bool,
        #[serde(default)]
        inc: bool,
        #[serde(default)]
        resume: bool,
    }
    let Arguments { uri, blk, inc, resume } = c.parse()?;
    let request = Request { uri: &uri, blk, inc, resume };
    let result = migration::begin_outgoing(machine.vm(), request, |name| machine.named_descriptor(name));
    finish(c, result)
}

fn migrate_incoming(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        uri: String,
    }
    let Arguments { uri } = c.parse()?;
    let result = migration::begin_incoming(machine.vm(), &uri, |name| machine.named_descriptor(name));
    finish(c, result)
}

fn migrate_cancel(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    machine.vm().migration.cancel(machine.vm());
    c.done()
}

fn migrate_continue(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        state: String,
    }
    let Arguments { state } = c.parse()?;
    let result = machine.vm().migration.go_on(machine.vm(), &state);
    finish(c, result)
}

fn query_migrate(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&machine.vm().migration.info())
}

#[derive(Serialize, Deserialize)]
struct CapabilityStatus {
    capability: String,
    state: bool,
}

fn capability_list(machine: &Handle) -> Vec<CapabilityStatus> {
    let mut capabilities = machine.vm().migration.capabilities();
    let status = |name: &&str| {
        let state = capabilities.named(name).is_some_and(|state| *state);
        CapabilityStatus { capability: (*name).to_owned(), state }
    };
    CAPABILITIES.iter().map(status).collect()
}

fn query_migrate_capabilities(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&capability_list(machine))
}

fn set_capabilities(machine: &Handle, list: &[CapabilityStatus]) -> Result<(), String> {
    machine.vm().migration.set_capabilities(|capabilities| {
        for CapabilityStatus { capability, state } in list {
            if let Some(switch) = capabilities.named(capability) {
                *switch = *state;
            }
        }
    })
}

fn migrate_set_capabilities(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        capabilities: Vec<CapabilityStatus>,
    }
    let Arguments { capabilities } = c.parse()?;
    let result = set_capabilities(machine, &capabilities);
    finish(c, result)
}

fn migrate_set_parameters(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let given: Given = c.parse()?;
    let result = machine.vm().migration.set_parameters(&given);
    finish(c, result)
}

fn query_migrate_parameters(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let parameters: Parameters = machine.vm().migration.parameters();
    c.reply(&parameters)
}

fn snapshot(machine: &mut Handle, c: &mut Call<'_>, action: Action) -> Result<(), Failed> {
    // What `tag` and `vmstate` say matters only where there can be snapshots.
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Arguments {
        job_id: String,
        devices: Vec<String>,
    }
    let Arguments { job_id, devices } = c.parse()?;
    let result = migration::start_snapshot(machine.vm(), &job_id, action, devices);
    finish(c, result)
}

fn console_migrate(machine: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let request = Request {
        uri: args.text("uri").unwrap_or_default(),
        blk: args.flag('b'),
        inc: args.flag('i'),
        resume: args.flag('r'),
    };
    if let Err(text) = migration::begin_outgoing(machine.vm(), request, |name| machine.named_descriptor(name)) {
        return writeln!(out, "Error: {text}");
    }
    if !args.flag('d') && !machine.wait_for(|vm| vm.migration.wait()) {
        return writeln!(out, "terminal does not allow synchronous migration, continuing detached");
    }
    Ok(())
}

fn console_cancel(machine: &mut Handle, _: &hmp::Args<'_>, _: &mut dyn fmt::Write) -> fmt::Result {
    machine.vm().migration.cancel(machine.vm());
    Ok(())
}

fn console_continue(machine: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let state = args.text("state").unwrap_or_default();
    if !MIGRATION_STATUS.values.contains(&state) {
        return writeln!(out, "Error: invalid parameter value: {state}");
    }
    tell(out, machine.vm().migration.go_on(machine.vm(), state))
}

fn console_incoming(machine: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let uri = args.text("uri").unwrap_or_default();
    tell(out, migration::begin_incoming(machine.vm(), uri, |name| machine.named_descriptor(name)))
}

/// Postcopy is a state that no migration here gets into.
fn console_pause(_: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "Error: migrate-pause is currently only supported during postcopy-active state")
}

fn console_set_capability(machine: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let capability = args.text("capability").unwrap_or_default().to_owned();
    if !CAPABILITIES.contains(&capability.as_str()) {
        return writeln!(out, "Error: invalid parameter value: {capability}");
    }
    let state = args.switch("state").unwrap_or(false);
    tell(out, set_capabilities(machine, &[CapabilityStatus { capability, state }]))
}

fn console_set_parameter(machine: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let (name, value) = (args.text("parameter").unwrap_or_default(), args.text("value").unwrap_or_default());
    let mut given = Given::default();
    match name {
        "max-bandwidth" => match size::bytes(value, 20) {
            Some(bandwidth) => given.max_bandwidth = Some(bandwidth),
            None => return writeln!(out, "Error: Invalid size {value}"),
        },
        "downtime-limit" => match size::bytes(value, 0) {
            Some(limit) => given.downtime_limit = Some(limit),
            None => {
                writeln!(out, "Error: Parameter '{name}' expects a non-negative number below 2^64")?;
                writeln!(out, "Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-")?;
                return writeln!(out, "and exabytes, respectively.");
            }
        },
        "max-cpu-throttle" => match value.parse() {
            Ok(percent) => given.max_cpu_throttle = Some(percent),
            Err(_) => return writeln!(out, "Error: Parameter '{name}' expects uint8_t"),
        },
        _ => return writeln!(out, "Error: invalid parameter value: {name}"),
    }
    tell(out, machine.vm().migration.set_parameters(&given))
}

fn console_info(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    write_info(&machine.vm().migration.info(), out)
}

fn console_capabilities(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    for CapabilityStatus { capability, state } in capability_list(machine) {
        writeln!(out, "{capability}: {}", if state { "on" } else { "off" })?;
    }
    Ok(())
}

fn console_parameters(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    write_parameters(&machine.vm().migration, out)
}

fn console_savevm(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    tell(out, migration::run_snapshot(machine.vm(), Action::Save, None))
}

fn console_loadvm(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    tell(out, migration::run_snapshot(machine.vm(), Action::Load, None))
}

fn console_delvm(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    tell(out, migration::run_snapshot(machine.vm(), Action::Delete, None))
}

fn console_snapshots(_: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    write_list(out)
}
