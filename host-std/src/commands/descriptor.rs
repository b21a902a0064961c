//! Descriptors that clients pass with their requests.

use std::fmt;
use std::os::fd::OwnedFd;

use e2k_core::hmp;
use e2k_core::qmp::{Call, ErrorClass, Failed};
use serde::Deserialize;

use super::{ConsoleHandler, Handler, complain};
use crate::descriptors::Passed;
use crate::vm::Handle;

pub(super) const COMMANDS: &[(&str, Handler)] = &[
    ("add-fd", add_fd),
    ("add_client", add_client),
    ("closefd", closefd),
    ("getfd", getfd),
    ("query-fdsets", query_fdsets),
    ("remove-fd", remove_fd),
];

pub(super) const CONSOLE: &[(&str, ConsoleHandler)] = &[("closefd", console_closefd), ("getfd", console_getfd)];

impl Handle {
    /// Lets `f` at the descriptors of the client who asks.
    fn passed<R>(&self, f: impl FnOnce(&Passed) -> R) -> R {
        match self.asker() {
            Some(monitor) => f(monitor.descriptors()),
            // Whoever is no client has passed none.
            None => f(&Passed::default()),
        }
    }

    /// The same for a line of a console. One that was sent with `human-monitor-command` has a console of
    /// its own, over which nothing is passed.
    fn passed_to_console<R>(&self, f: impl FnOnce(&Passed) -> R) -> R {
        match self.asker() {
            Some(monitor) if monitor.is_console() => f(monitor.descriptors()),
            _ => f(&Passed::default()),
        }
    }

    /// Hands out a descriptor that the client who asks has named with `getfd`.
    pub(crate) fn named_descriptor(&self, name: &str) -> Result<OwnedFd, String> {
        self.passed(|passed| passed.get(name))
    }
}

fn add_fd(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Arguments {
        #[serde(default)]
        fdset_id: Option<i64>,
        #[serde(default)]
        opaque: Option<String>,
    }
    let Arguments { fdset_id, opaque } = c.parse()?;
    let added = h.passed(Passed::take).and_then(|descriptor| h.vm().descriptors.add(descriptor, fdset_id, opaque));
    match added {
        Ok(added) => c.reply(&added),
        Err(text) => c.refuse(text),
    }
}

fn remove_fd(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let (id, fd) = (c.args.int("fdset-id").unwrap_or(-1), c.args.int("fd"));
    match h.vm().descriptors.remove(id, fd) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn query_fdsets(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&h.vm().descriptors.list())
}

fn getfd(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let name = c.args.text("fdname").map(|name| name.to_string()).unwrap_or_default();
    match h.passed(|passed| passed.name(&name)) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn closefd(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let name = c.args.text("fdname").map(|name| name.to_string()).unwrap_or_default();
    match h.passed(|passed| passed.close(&name)) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

/// Displays have other protocols, but there is none; what else is no name of a character device.
fn add_client(h: &mut Handle, c: &mut Call<'_>) -> Result<(), Failed> {
    let text = |name: &str| c.args.text(name).map(|text| text.to_string()).unwrap_or_default();
    let (protocol, name) = (text("protocol"), text("fdname"));
    let client = match h.named_descriptor(&name) {
        Ok(client) => client,
        Err(text) => return c.refuse(text),
    };
    if protocol == "spice" {
        return c.fail(ErrorClass::DeviceNotActive, "SPICE is not in use");
    }
    // A client that wants to be encrypted must not be served in the clear.
    if c.args.flag("tls") == Some(true) {
        return c.refuse("Parameter 'tls' is not supported: connections cannot be encrypted");
    }
    match h.vm().chardevs.add_client(&protocol, client) {
        Ok(()) => c.done(),
        Err(text) => c.refuse(text),
    }
}

fn console_getfd(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let name = args.text("fdname").unwrap_or_default();
    h.passed_to_console(|passed| passed.name(name)).or_else(|text| complain(out, text))
}

fn console_closefd(h: &mut Handle, args: &hmp::Args<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let name = args.text("fdname").unwrap_or_default();
    h.passed_to_console(|passed| passed.close(name)).or_else(|text| complain(out, text))
}
