//! Core files of the guest.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, Failed};
use serde::{Deserialize, Serialize};

use super::{ConsoleHandler, Handler};
use crate::dump::{self, FORMATS, Request, Status};
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("dump-guest-memory", dump_guest_memory),
    ("dumpdtb", dumpdtb),
    ("query-dump", query_dump),
    ("query-dump-guest-memory-capability", query_capability),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] =
    &[("dump-guest-memory", console_dump), ("dumpdtb", console_dumpdtb), ("info dump", console_info)];

/// No board here has a device tree.
const NO_TREE: &str = "This machine doesn't have a FDT";

fn dump_guest_memory(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        paging: bool,
        protocol: String,
        #[serde(default)]
        detach: bool,
        begin: Option<i64>,
        length: Option<i64>,
        format: Option<String>,
    }
    let Arguments { paging, protocol, detach, begin, length, format } = c.parse()?;
    let request = Request { protocol, paging, detach, begin, length, format };
    match dump::begin(machine.vm(), &request, |name| machine.named_descriptor(name)) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn query_dump(machine: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&machine.vm().dump.progress())
}

fn query_capability(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct Capability {
        formats: [&'static str; 1],
    }
    c.reply(&Capability { formats: FORMATS })
}

fn dumpdtb(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse(NO_TREE)
}

fn console_dumpdtb(_: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "Error: {NO_TREE}")
}

fn console_info(machine: &mut Handle, _: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let progress = machine.vm().dump.progress();
    writeln!(out, "Status: {}", progress.status.name())?;
    if progress.status == Status::Active {
        let percent = 100.0 * progress.completed as f64 / (progress.total.max(1)) as f64;
        writeln!(out, "Finished: {percent:.2} %")?;
    }
    Ok(())
}

fn console_dump(machine: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let formats = [('z', "kdump-zlib"), ('l', "kdump-lzo"), ('s', "kdump-snappy"), ('w', "win-dmp")];
    let chosen: Vec<&str> = formats.iter().filter(|(letter, _)| args.flag(*letter)).map(|(_, name)| *name).collect();
    if chosen.len() > 1 {
        return writeln!(out, "Error: only one of '-z|-l|-s|-w' can be set");
    }
    let request = Request {
        protocol: format!("file:{}", args.text("filename").unwrap_or_default()),
        paging: args.flag('p'),
        detach: args.flag('d'),
        begin: args.number("begin"),
        length: args.number("length"),
        format: chosen.first().map(|&name| name.to_owned()),
    };
    match dump::begin(machine.vm(), &request, |name| machine.named_descriptor(name)) {
        Ok(()) => Ok(()),
        Err(text) => writeln!(out, "Error: {text}"),
    }
}
