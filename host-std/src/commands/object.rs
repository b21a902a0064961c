//! The object tree, objects and devices.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, ErrorClass, Failed};

use super::{ConsoleHandler, Handler};
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[("device_del", device_del), ("query-iothreads", query_iothreads)];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[("device_del", console_device_del)];

fn device_del(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    match c.args.text("id") {
        Some(id) => c.fail(ErrorClass::DeviceNotFound, format_args!("Device '{id}' not found")),
        None => c.done(),
    }
}

/// All devices run in the process's own threads; there are no I/O threads to be listed.
fn query_iothreads(_: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&[(); 0])
}

fn console_device_del(_: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "Error: Device '{}' not found", args.text("id").unwrap_or_default())
}
