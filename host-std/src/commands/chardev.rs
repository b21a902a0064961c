//! Character devices: making and changing them, ring buffers, and breaking connections.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, ErrorClass, Failed};
use serde::{Deserialize, Serialize};

use super::{ConsoleHandler, Handler, complain};
use crate::chardev::ring_text::{self, Format};
use crate::chardev::{AddError, BACKENDS, Backend};
use crate::cli::chardev::{long, nameless};
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("chardev-add", add),
    ("chardev-change", change),
    ("chardev-remove", remove),
    ("chardev-send-break", send_break),
    ("query-yank", query_yank),
    ("ringbuf-read", ringbuf_read),
    ("ringbuf-write", ringbuf_write),
    ("yank", yank),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[
    ("chardev-add", console_add),
    ("chardev-change", console_change),
    ("chardev-remove", console_remove),
    ("chardev-send-break", console_send_break),
    ("ringbuf_read", console_ringbuf_read),
    ("ringbuf_write", console_ringbuf_write),
];

#[derive(Deserialize)]
struct Described {
    id: String,
    backend: Backend,
}

/// Source: QMP reference, `ChardevReturn`.
#[derive(Serialize)]
struct Made {
    #[serde(skip_serializing_if = "Option::is_none")]
    pty: Option<String>,
}

fn add(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let Described { id, backend } = c.parse()?;
    match h.vm().chardevs.add(&id, &backend, &mut |name| h.named_descriptor(name)) {
        Ok(pty) => c.reply(&Made { pty }),
        Err(error @ AddError::Exists(_)) => c.refuse(error),
        Err(AddError::Open(text)) => c.refuse(format_args!("Failed to add chardev '{id}': {text}")),
    }
}

fn change(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let Described { id, backend } = c.parse()?;
    match h.vm().chardevs.change(&id, &backend, &mut |name| h.named_descriptor(name)) {
        Ok(pty) => c.reply(&Made { pty }),
        Err(text) => c.refuse(text),
    }
}

fn text(c: &Call<'_>, name: &str) -> String {
    c.args.text(name).map(|text| text.to_string()).unwrap_or_default()
}

fn done(c: &mut Call<'_>, result: Result<(), String>) -> Result<(), Failed> {
    match result {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn remove(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let result = h.vm().chardevs.remove(&text(c, "id"));
    done(c, result)
}

fn send_break(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let result = h.vm().chardevs.send_break(&text(c, "id"));
    done(c, result)
}

fn format(c: &Call<'_>) -> Format {
    if c.args.text("format").is_some_and(|format| format == "base64") { Format::Base64 } else { Format::Utf8 }
}

fn ringbuf_read(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let size = c.args.int("size").unwrap_or(0);
    match h.vm().chardevs.ring_read(&text(c, "device"), size) {
        Ok(bytes) => c.reply(&ring_text::show(&bytes, format(c))),
        Err(text) => c.refuse(text),
    }
}

fn ringbuf_write(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let (device, data, format) = (text(c, "device"), text(c, "data"), format(c));
    // The device is looked at first, as the reference does.
    let result = h.vm().chardevs.ring_write(&device, &[]).and_then(|()| {
        let bytes = ring_text::read(&data, format)?;
        h.vm().chardevs.ring_write(&device, &bytes)
    });
    done(c, result)
}

/// Source: QMP reference, `YankInstance`.
#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
enum YankInstance {
    BlockNode { node_name: String },
    Chardev { id: String },
    Migration,
}

fn query_yank(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let instances = h.vm().chardevs.yankable().into_iter().map(|id| YankInstance::Chardev { id });
    c.reply(&instances.collect::<Vec<_>>())
}

fn yank(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    struct Arguments {
        instances: Vec<YankInstance>,
    }
    let Arguments { instances } = c.parse()?;
    let chardevs = &h.vm().chardevs;
    let known = chardevs.yankable();
    let is_known = |instance: &YankInstance| matches!(instance, YankInstance::Chardev { id } if known.contains(id));
    // All or none.
    if !instances.iter().all(is_known) {
        return c.fail(ErrorClass::DeviceNotFound, "Instance not found");
    }
    for instance in &instances {
        if let YankInstance::Chardev { id } = instance {
            chardevs.yank(id);
        }
    }
    c.done()
}

fn console_add(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let options = args.text("args").unwrap_or_default();
    if matches!(options, "help" | "?") {
        return write!(out, "{}", help());
    }
    let (specs, _) = match long(options) {
        Ok(specs) => specs,
        Err(text) => return complain(out, text),
    };
    for spec in specs {
        match h.vm().chardevs.add(&spec.id, &spec.backend, &mut |name| h.named_descriptor(name)) {
            Ok(Some(path)) => writeln!(out, "char device redirected to {path} (label {})", spec.id)?,
            Ok(None) => {}
            Err(AddError::Exists(id)) => {
                let text = format_args!("attempt to add duplicate property '{id}' to object (type 'container')");
                return complain(out, text);
            }
            Err(AddError::Open(text)) => return complain(out, text),
        }
    }
    Ok(())
}

/// The list of kinds, for people.
pub(crate) fn help() -> String {
    let kinds: String = BACKENDS.iter().map(|kind| format!("  {kind}\n")).collect();
    format!("Available chardev backend types: \n{kinds}")
}

fn console_change(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let id = args.text("id").unwrap_or_default();
    let changed = nameless(args.text("args").unwrap_or_default(), id)
        .and_then(|backend| h.vm().chardevs.change(id, &backend, &mut |name| h.named_descriptor(name)));
    match changed {
        Ok(Some(path)) => writeln!(out, "char device redirected to {path} (label {id})"),
        Ok(None) => Ok(()),
        Err(text) => complain(out, text),
    }
}

fn told(out: &mut dyn fmt::Write, result: Result<(), String>) -> fmt::Result {
    result.or_else(|text| complain(out, text))
}

fn console_remove(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    told(out, h.vm().chardevs.remove(args.text("id").unwrap_or_default()))
}

fn console_send_break(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    told(out, h.vm().chardevs.send_break(args.text("id").unwrap_or_default()))
}

fn console_ringbuf_read(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let device = args.text("device").unwrap_or_default();
    match h.vm().chardevs.ring_read(device, args.number("size").unwrap_or(0)) {
        Ok(bytes) => writeln!(out, "{}", ring_text::for_people(&bytes)),
        Err(text) => complain(out, text),
    }
}

fn console_ringbuf_write(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let (device, data) = (args.text("device").unwrap_or_default(), args.text("data").unwrap_or_default());
    told(out, h.vm().chardevs.ring_write(device, data.as_bytes()))
}
