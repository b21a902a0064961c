//! The log and its trace events.

use std::fmt;

use e2k_core::hmp;
use e2k_core::qmp::{Call, Control, Failed};
use serde::Serialize;

use super::{ConsoleHandler, Handler};
use crate::log::{self, Trace, TraceEvent, Wanted, is_pattern};
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] =
    &[("trace-event-get-state", trace_event_get_state), ("trace-event-set-state", trace_event_set_state)];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[
    ("info trace-events", info_trace_events),
    ("log", console_log),
    ("logfile", logfile),
    ("trace-event", trace_event),
];

/// The events that `name` stands for. None of ours is of a single CPU: with a `vcpu` a pattern stands
/// for none. Source of texts and order: measured on QEMU 7.2.
fn select(h: &Handle, name: &str, vcpu: Option<i64>) -> Result<Vec<TraceEvent>, String> {
    if let Some(vcpu) = vcpu
        && usize::try_from(vcpu).map_or(true, |vcpu| vcpu >= h.cpu_count())
    {
        return Err(format!("invalid vCPU index {vcpu}"));
    }
    let pattern = is_pattern(name);
    let events: Vec<_> = Trace::matching(name).collect();
    match (pattern, vcpu) {
        (false, _) if events.is_empty() => Err(format!("unknown event \"{name}\"")),
        (false, Some(_)) => Err(format!("event \"{name}\" is not vCPU-specific")),
        (true, Some(_)) => Ok(Vec::new()),
        (_, None) => Ok(events),
    }
}

fn set(h: &Handle, name: &str, vcpu: Option<i64>, on: bool) -> Result<(), String> {
    let trace = &h.vm().log.trace;
    select(h, name, vcpu)?.into_iter().for_each(|event| trace.set(event, on));
    Ok(())
}

fn trace_event_get_state(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct TraceEventInfo {
        name: &'static str,
        vcpu: bool,
        state: &'static str,
    }
    let name = c.args.text("name").map(|name| name.to_string()).unwrap_or_default();
    match select(h, &name, c.args.int("vcpu")) {
        Ok(events) => {
            let trace = &h.vm().log.trace;
            let state = |event| if trace.is_on(event) { "enabled" } else { "disabled" };
            let info = |event: TraceEvent| TraceEventInfo { name: event.name(), vcpu: false, state: state(event) };
            c.reply(&events.into_iter().map(info).collect::<Vec<_>>())
        }
        Err(text) => c.refuse(text),
    }
}

fn trace_event_set_state(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let name = c.args.text("name").map(|name| name.to_string()).unwrap_or_default();
    match set(h, &name, c.args.int("vcpu"), c.args.flag("enable").unwrap_or(false)) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn trace_event(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let (name, on) = (args.text("name").unwrap_or_default(), args.switch("option").unwrap_or(false));
    match set(h, name, args.number("vcpu"), on) {
        Ok(()) => Ok(()),
        Err(text) => writeln!(out, "{text}"),
    }
}

fn info_trace_events(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    match select(h, args.text("name").unwrap_or("*"), args.number("vcpu")) {
        Ok(events) => events.into_iter().try_for_each(|event| {
            let on = h.vm().log.trace.is_on(event);
            writeln!(out, "{} : state {}", event.name(), u8::from(on))
        }),
        Err(text) => writeln!(out, "{text}"),
    }
}

fn console_log(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let Some(wanted) = Wanted::parse(args.text("items").unwrap_or_default()) else {
        return out.write_str(&log::help());
    };
    if wanted.trace.iter().any(|pattern| pattern == "help") {
        return Trace::matching("*").try_for_each(|event| writeln!(out, "{}", event.name()));
    }
    match h.vm().log.set_items(&wanted) {
        Ok(unknown) => {
            let mut unknown = unknown.iter();
            unknown.try_for_each(|name| writeln!(out, "warning: trace event '{name}' does not exist"))
        }
        Err(text) => writeln!(out, "{text}"),
    }
}

fn logfile(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    match h.vm().log.set_file(args.text("filename").unwrap_or_default()) {
        Ok(()) => Ok(()),
        Err(text) => writeln!(out, "{text}"),
    }
}
