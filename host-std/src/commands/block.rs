//! Block nodes, drives and their media.

use std::fmt;
use std::sync::Arc;

use e2k_core::hmp;
use e2k_core::qmp::{Call, Failed};
use serde::Deserialize;

use super::{ConsoleHandler, Handler};
use crate::block::options::{Driver, Options};
use crate::block::{
    BOARD_INTERFACE, CreateOptions, DriveOptions, DriveRef, Graph, ReadOnlyMode, Refusal, create, print_drives,
    print_nodes, print_stats, probing_warning, run_shell,
};
use crate::cli::typed;
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("block_resize", block_resize),
    ("blockdev-add", blockdev_add),
    ("blockdev-change-medium", blockdev_change_medium),
    ("blockdev-close-tray", |h, c| on_drive(h, c, |graph, drive, _| graph.close_tray(drive))),
    ("blockdev-create", blockdev_create),
    ("blockdev-del", blockdev_del),
    ("blockdev-insert-medium", blockdev_insert_medium),
    ("blockdev-open-tray", |h, c| on_drive(h, c, |graph, drive, force| graph.open_tray(drive, force))),
    ("blockdev-remove-medium", |h, c| on_drive(h, c, |graph, drive, _| graph.remove_medium(drive))),
    ("blockdev-reopen", blockdev_reopen),
    ("eject", |h, c| on_drive(h, c, |graph, drive, force| graph.eject(drive, force))),
    ("query-block", query_block),
    ("query-blockstats", query_blockstats),
    ("query-named-block-nodes", query_named_block_nodes),
    ("transaction", transaction),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[
    ("block_resize", console_block_resize),
    ("change", console_change),
    ("commit", console_commit),
    ("drive_add", console_drive_add),
    ("drive_del", console_drive_del),
    ("eject", console_eject),
    ("info block", info_block),
    ("info blockstats", info_blockstats),
    ("qemu-io", console_qemu_io),
];

fn graph(h: &Handle) -> Arc<Graph> {
    h.vm().board.block.clone()
}

fn text(c: &Call<'_>, name: &str) -> Option<String> {
    c.args.text(name).map(|text| text.to_string())
}

fn finish(c: &mut Call<'_>, result: Result<(), Refusal>) -> Result<(), Failed> {
    match result {
        Ok(()) => c.done(),
        Err(Refusal { class, text }) => c.fail(class, text),
    }
}

/// A command on the drive that `device` or `id` names.
fn on_drive(
    h: &mut Handle,
    c: &mut Call<'_>,
    act: impl FnOnce(&Graph, DriveRef<'_>, bool) -> Result<(), Refusal>,
) -> Result<(), Failed> {
    let (device, id) = (text(c, "device"), text(c, "id"));
    let force = c.args.flag("force") == Some(true);
    let done = DriveRef::new(device.as_deref(), id.as_deref()).and_then(|drive| act(&graph(h), drive, force));
    finish(c, done)
}

fn query_block(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&graph(h).drive_infos())
}

fn query_blockstats(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let nodes = c.args.flag("query-nodes") == Some(true);
    c.reply(&graph(h).told_stats(nodes))
}

/// `flat` leaves out backing images, which raw images have not.
fn query_named_block_nodes(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&graph(h).node_infos())
}

fn blockdev_add(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let options: Options = c.parse()?;
    finish(c, graph(h).add(&options).map_err(Refusal::from))
}

fn blockdev_del(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let name = text(c, "node-name").unwrap_or_default();
    finish(c, graph(h).delete(&name).map_err(Refusal::from))
}

fn blockdev_reopen(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        options: Vec<Options>,
    }
    let Arguments { options } = c.parse()?;
    finish(c, graph(h).reopen(&options).map_err(Refusal::from))
}

fn block_resize(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let (device, node) = (text(c, "device"), text(c, "node-name"));
    let size = c.args.int("size").unwrap_or(-1);
    finish(c, graph(h).resize(device.as_deref(), node.as_deref(), size).map_err(Refusal::from))
}

fn blockdev_insert_medium(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let node = text(c, "node-name").unwrap_or_default();
    on_drive(h, c, |graph, drive, _| graph.insert_medium(drive, &node))
}

fn blockdev_change_medium(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Arguments {
        filename: String,
        format: Option<String>,
        #[serde(default)]
        read_only_mode: ReadOnlyMode,
    }
    let Arguments { filename, format, read_only_mode } = c.parse()?;
    on_drive(h, c, |graph, drive, force| change(graph, drive, &filename, format.as_deref(), force, read_only_mode))
}

fn change(
    graph: &Graph,
    drive: DriveRef<'_>,
    filename: &str,
    format: Option<&str>,
    force: bool,
    mode: ReadOnlyMode,
) -> Result<(), Refusal> {
    graph.change_medium(drive, filename, format, force, mode)?;
    if format.is_none() {
        crate::stderr::line(format_args!("{}", probing_warning(filename)));
    }
    Ok(())
}

fn blockdev_create(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Arguments {
        job_id: String,
        options: CreateOptions,
    }
    let Arguments { job_id, options } = c.parse()?;
    if options.driver != Driver::File {
        return c.refuse("Driver does not support blockdev-create");
    }
    match h.vm().jobs.start(&job_id, "create", move |job| create(&options, job)) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

/// The one action that there is makes all of them fail.
fn transaction(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Action {
        #[serde(rename = "type")]
        _kind: String,
    }
    #[derive(Deserialize)]
    struct Arguments {
        actions: Vec<Action>,
    }
    let Arguments { actions } = c.parse()?;
    match actions.is_empty() {
        true => c.done(),
        false => c.refuse("Transaction aborted using Abort action"),
    }
}

/// Prints an error as a command of the console that has a twin does.
fn print(out: &mut dyn fmt::Write, result: Result<(), Refusal>) -> fmt::Result {
    match result {
        Ok(()) => Ok(()),
        Err(Refusal { text, .. }) => writeln!(out, "Error: {text}"),
    }
}

fn info_block(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let (name, verbose) = (args.text("device"), args.flag('v'));
    match args.flag('n') {
        true => print_nodes(&graph(h), name, verbose, out),
        false => print_drives(&graph(h), name, verbose, out),
    }
}

fn info_blockstats(h: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    print_stats(&graph(h), out)
}

fn console_eject(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let drive = DriveRef::Device(args.text("device").unwrap_or_default());
    print(out, graph(h).eject(drive, args.flag('f')))
}

fn console_block_resize(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let result = graph(h).resize(args.text("device"), None, args.number("size").unwrap_or(-1));
    print(out, result.map_err(Refusal::from))
}

fn console_change(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let mut words =
        ["target", "arg", "read-only-mode", "last"].into_iter().filter_map(|name| args.text(name)).peekable();
    let force = words.next_if_eq(&"-f").is_some();
    let (target, format) = (words.next().unwrap_or_default(), words.next());
    let mode = match words.next() {
        None | Some("retain") => ReadOnlyMode::Retain,
        Some("read-only") => ReadOnlyMode::ReadOnly,
        Some("read-write") => ReadOnlyMode::ReadWrite,
        Some(word) => return writeln!(out, "Error: invalid parameter value: {word}"),
    };
    let drive = DriveRef::Device(args.text("device").unwrap_or_default());
    print(out, change(&graph(h), drive, target, format, force, mode))
}

fn console_commit(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    match graph(h).commit(args.text("device").unwrap_or_default()) {
        Ok(()) => Ok(()),
        Err(text) => writeln!(out, "{text}"),
    }
}

fn console_drive_add(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    if args.flag('n') {
        let text = args.text("opts").unwrap_or_default();
        let added = typed::parse(text, Some("driver"), crate::block::options::arguments())
            .and_then(|options| graph(h).add(&options));
        return match added {
            Ok(()) => Ok(()),
            Err(text) => writeln!(out, "Error: {text}"),
        };
    }
    let interface = if h.vm().board.machine == "none" { "none" } else { BOARD_INTERFACE };
    let made = DriveOptions::parse(args.text("opts").unwrap_or_default(), interface).and_then(|(options, warning)| {
        if options.interface != "none" {
            return Err(format!("Can't hot-add drive to type '{}'", options.interface));
        }
        graph(h).add_drive(&options)?;
        warning.iter().for_each(|warning| crate::stderr::line(format_args!("{warning}")));
        Ok(())
    });
    match made {
        Ok(()) => writeln!(out, "OK"),
        Err(text) => writeln!(out, "{text}"),
    }
}

fn console_drive_del(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    match graph(h).delete_drive(args.text("id").unwrap_or_default()) {
        Ok(()) => Ok(()),
        Err(text) => writeln!(out, "{text}"),
    }
}

fn console_qemu_io(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    if args.flag('d') {
        return writeln!(out, "Error: devices are named by their drives or nodes, without -d");
    }
    let (name, line) = (args.text("device").unwrap_or_default(), args.text("command").unwrap_or_default());
    run_shell(&graph(h), name, line, out)
}
