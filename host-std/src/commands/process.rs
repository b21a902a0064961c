//! The process: leaving the preconfig phase, and the options of the command line.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, Failed};
use serde::Serialize;

use super::{ConsoleHandler, Handler};
use crate::cli::groups::{GROUPS, Kind};
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] =
    &[("query-command-line-options", query_command_line_options), ("x-exit-preconfig", x_exit_preconfig)];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[("exit_preconfig", exit_preconfig)];

fn x_exit_preconfig(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    match h.vm().leave_preconfig() {
        Ok(()) => c.done(),
        Err(error) => c.refuse(error),
    }
}

fn exit_preconfig(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    match h.vm().leave_preconfig() {
        Ok(()) => Ok(()),
        Err(error) => writeln!(out, "Error: {error}"),
    }
}

fn query_command_line_options(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct CommandLineParameterInfo {
        name: &'static str,
        r#type: Kind,
    }
    #[derive(Serialize)]
    struct CommandLineOptionInfo {
        parameters: Vec<CommandLineParameterInfo>,
        option: &'static str,
    }
    let wanted = c.args.text("option");
    let groups = GROUPS.iter().filter(|group| wanted.is_none_or(|name| name == group.name));
    let infos: Vec<_> = groups
        .map(|group| CommandLineOptionInfo {
            parameters: group
                .keys
                .iter()
                .map(|(name, kind)| CommandLineParameterInfo { name, r#type: *kind })
                .collect(),
            option: group.name,
        })
        .collect();
    match wanted {
        Some(name) if infos.is_empty() => c.refuse(format_args!("invalid option name: {name}")),
        _ => c.reply(&infos),
    }
}
