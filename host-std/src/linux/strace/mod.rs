//! What `-strace` prints. Source of the form: the program `strace`.
//!
//! A line is written when its call has ended, with what the arguments led to before it and what the
//! results lead to after it. All of that comes from the kinds of the arguments in the table of system
//! calls.

mod calls;
mod guest;
mod names;
mod signals;
mod sockets;
mod structures;
pub(super) mod tables;
mod values;

pub(super) use names::Names;

use super::host::ERESTARTSYS;
use super::own_fds::OwnFd;
use super::signals::Cause;
use super::thread::{Call, Reply, Thread};
use calls::Form;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use values::Shown;

/// Where the results of short lines begin.
const COLUMN: usize = 39;

/// Where traces and messages go.
pub(super) struct Trace {
    on: bool,
    /// The log file; standard error without.
    file: Option<OwnFd>,
    /// There has been more than one thread or process: lines say whose they are.
    several: AtomicBool,
}

impl Trace {
    pub(super) fn new(on: bool, file: Option<OwnedFd>) -> Trace {
        Trace { on, file: file.map(OwnFd::new), several: AtomicBool::new(false) }
    }

    /// The same for a copy of the process that shares memory with it.
    pub(super) fn duplicate(&self) -> Trace {
        let several = AtomicBool::new(self.several.load(Ordering::Relaxed));
        Trace { on: self.on, file: self.file.as_ref().and_then(OwnFd::duplicate), several }
    }

    /// Another thread or process is about to begin.
    pub(super) fn others_begin(&self) {
        self.several.store(true, Ordering::Relaxed);
    }

    /// Whether there has been another one.
    pub(super) fn has_several(&self) -> bool {
        self.several.load(Ordering::Relaxed)
    }

    #[inline]
    pub(super) const fn is_on(&self) -> bool {
        self.on
    }

    /// Writes a line at once, so that lines of several threads do not mix.
    pub(super) fn line(&self, text: &str) {
        let fd = self.file.as_ref().map_or(libc::STDERR_FILENO, OwnFd::number);
        let line = format!("{text}\n");
        // SAFETY: the pointer and length are those of `line`. What cannot be written is lost: there
        // is nowhere to say so.
        unsafe { libc::write(fd, line.as_ptr().cast(), line.len()) };
    }

    /// A line of a thread.
    fn line_of(&self, tid: i32, text: &str) {
        if self.has_several() {
            self.line(&format!("[pid {tid:>5}] {text}"));
        } else {
            self.line(text);
        }
    }
}

/// A call that is traced: how it looked before it was carried out.
#[derive(Debug)]
pub(super) struct Traced {
    form: Form,
    /// The arguments, as far as they could be shown.
    before: Vec<Option<String>>,
    /// Its line has been written already.
    written: bool,
    is_fast: bool,
}

/// A call with its result.
fn whole_line(name: &str, arguments: &str, result: &str) -> String {
    let call = format!("{name}({arguments})");
    format!("{call:<COLUMN$} = {result}")
}

impl Thread {
    /// Before a call.
    #[cold]
    pub(super) fn trace_call(&mut self, call: &Call) {
        let form = calls::form(self, call);
        let mut before = Vec::new();
        for (index, &value) in form.a.iter().enumerate().take(form.kinds.len()) {
            let shown = Shown { kinds: &form.kinds, a: form.a, result: None };
            before.push(match calls::command(&form.name, index, value) {
                Some(command) => Some(command),
                None => self.shown_before(&shown, index),
            });
        }
        let never_returns = call.entry != 6 && matches!(form.name.as_str(), "exit" | "exit_group");
        self.traced = Some(Box::new(Traced { form, before, written: false, is_fast: call.entry == 6 }));
        if never_returns {
            self.trace_without_return("?");
        }
    }

    /// The line of a call that is about to end this program: nobody could write it afterwards.
    pub(super) fn trace_without_return(&mut self, result: &str) {
        let Some(mut traced) = self.traced.take() else { return };
        self.trace_line(&mut traced, None, result);
        traced.written = true;
        self.traced = Some(traced);
    }

    fn trace_line(&mut self, traced: &mut Traced, value: Option<i64>, result: &str) {
        let form = &traced.form;
        let arguments = match calls::named_arguments(self, form, value) {
            Some(text) => text,
            None => {
                let shown = Shown { kinds: &form.kinds, a: form.a, result: value };
                let before = traced.before.iter().cloned().enumerate();
                let shown: Vec<String> =
                    before.map(|(index, before)| self.shown_after(&shown, index, before)).collect();
                shown.join(", ")
            }
        };
        let mut line = whole_line(&form.name, &arguments, result);
        if traced.is_fast {
            line.push_str(" (fast call)");
        }
        self.process.trace.line_of(self.tid, &line);
    }

    /// After it.
    #[cold]
    pub(super) fn trace_reply(&mut self, reply: Reply) {
        let Some(mut traced) = self.traced.take() else { return };
        let failed = matches!(reply, Reply::Error(_));
        if traced.written && !failed {
            return;
        }
        let (value, result) = match reply {
            Reply::Value(value) => (Some(value), calls::result(self, &traced.form, value)),
            Reply::Error(ERESTARTSYS) => (None, "? ERESTARTSYS (To be restarted if SA_RESTART is set)".to_owned()),
            Reply::Error(errno) => (None, names::error(errno)),
            Reply::Jumped | Reply::Ended(_) => (None, "?".to_owned()),
        };
        self.trace_line(&mut traced, value, &result);
    }

    /// A signal that is delivered.
    pub(super) fn trace_signal(&mut self, cause: &Cause) {
        let line = format!("--- {} {} ---", signals::name(cause.signal), signals::info(&cause.info));
        self.process.trace.line_of(self.tid, &line);
    }

    /// A handler has returned.
    pub(super) fn trace_handler_end(&mut self) {
        if self.process.trace.is_on() {
            let mask = signals::set(self.signals.blocked);
            self.process.trace.line_of(self.tid, &whole_line("sigreturn", &format!("{{mask={mask}}}"), "?"));
        }
    }

    /// The thread or process ends by itself.
    pub(super) fn trace_exit(&self, status: i32) {
        if self.process.trace.is_on() {
            self.process.trace.line_of(self.tid, &format!("+++ exited with {status} +++"));
        }
    }

    /// The process ends by a signal.
    pub(super) fn trace_killed(&self, signal: i32, dumped: bool) {
        if self.process.trace.is_on() {
            let core = if dumped { " (core dumped)" } else { "" };
            self.process.trace.line_of(self.tid, &format!("+++ killed by {}{core} +++", signals::name(signal)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_a_column() {
        assert_eq!(whole_line("getpid", "", "7"), format!("getpid(){}= 7", " ".repeat(32)));
        let long = "x".repeat(60);
        assert_eq!(whole_line("write", &long, "0"), format!("write({long}) = 0"));
    }
}
