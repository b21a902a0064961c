//! What `-strace` prints. Source of the form: the program `strace`.

use super::args::Arg;
use super::calls::{fcntl, ioctl};
use super::own_fds::OwnFd;
use super::signals::{self, Cause};
use super::table;
use super::thread::{Call, Reply, Thread};
use std::os::fd::OwnedFd;

/// Where traces and messages go.
pub(super) struct Trace {
    on: bool,
    /// The log file; standard error without.
    file: Option<OwnFd>,
}

impl Trace {
    pub(super) fn new(on: bool, file: Option<OwnedFd>) -> Trace {
        Trace { on, file: file.map(OwnFd::new) }
    }

    /// The same for a copy of the process that shares memory with it.
    pub(super) fn duplicate(&self) -> Trace {
        Trace { on: self.on, file: self.file.as_ref().and_then(OwnFd::duplicate) }
    }

    /// The process ends.
    pub(super) fn trace_exit(&self, status: i32) {
        if self.on {
            self.line(&format!("+++ exited with {status} +++"));
        }
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
}

impl Thread {
    /// Before a call.
    pub(super) fn trace_call(&mut self, _call: &Call) {}

    /// After it.
    pub(super) fn trace_reply(&mut self, call: &Call, reply: Reply) {
        let (name, kinds): (String, &[Arg]) = match table::find(call.number) {
            Some(row) => (row.name.to_owned(), row.args),
            None => (format!("syscall_{}", call.number), &[Arg::Hex; 6]),
        };
        let mut args: Vec<String> = kinds.iter().zip(call.a).map(|(_, value)| format!("{value:#x}")).collect();
        let command = match name.as_str() {
            "ioctl" => ioctl::name(call.a[1] as u32),
            "fcntl" | "fcntl64" => fcntl::name(call.a[1] as i32),
            _ => None,
        };
        if let (Some(place), Some(command)) = (args.get_mut(1), command) {
            *place = command.to_owned();
        }
        let result = match reply {
            Reply::Value(value) => value.to_string(),
            Reply::Error(errno) => format!("-1 (errno {errno})"),
            Reply::Jumped | Reply::Ended(_) => "?".to_owned(),
        };
        self.process.trace.line(&format!("{name}({}) = {result}", args.join(", ")));
    }

    /// A signal that is delivered.
    pub(super) fn trace_signal(&mut self, cause: &Cause) {
        self.process.trace.line(&format!("--- {} ---", signals::name(cause.signal)));
    }
}
