//! Bytes out of the process: to a command, a descriptor, a socket or a file.

use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use rustix::process::{Pid, Signal, kill_process_group};

use super::uri::Uri;
use crate::chardev::os_error;
use crate::descriptors::open_path;
use crate::vm::Vm;

/// How long a writer waits before it looks whether it is still wanted.
const PATIENCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };

/// An open channel, for one direction.
#[derive(Debug)]
pub(super) struct Channel {
    file: File,
    /// The command at the other end.
    child: Option<Child>,
    /// What stands in messages about it.
    kind: &'static str,
}

/// Something that can be opened later, off the thread that asked.
#[derive(Debug)]
pub(super) enum Outlet {
    /// It is open already.
    Open(Channel),
    /// A socket is to be connected.
    Unix(String),
    /// The same over TCP.
    Tcp(String, String),
}

impl Outlet {
    /// Opens what opens at once; `descriptor` finds those that have a name.
    pub(super) fn prepare(
        vm: &Vm,
        uri: Uri,
        descriptor: impl FnOnce(&str) -> Result<OwnedFd, String>,
    ) -> Result<Outlet, String> {
        Ok(match uri {
            Uri::Exec(command) => {
                let mut child = shell(&command).stdin(Stdio::piped()).spawn().map_err(|e| os_error(&e))?;
                let pipe = child.stdin.take().ok_or("no pipe to the command")?;
                Outlet::Open(Channel::new(OwnedFd::from(pipe).into(), Some(child), "command")?)
            }
            Uri::Fd(name) => Outlet::Open(Channel::new(descriptor(&name)?.into(), None, "descriptor")?),
            Uri::File { path, offset } => {
                let empty = if offset == 0 { OFlags::TRUNC } else { OFlags::empty() };
                let open = open_path(vm, &path, OFlags::WRONLY | OFlags::CREATE | empty);
                let mut file = open.map_err(|error| format!("Unable to open file {path}: {}", os_error(&error)))?;
                let seek = file.seek(SeekFrom::Start(offset));
                seek.map_err(|error| format!("Unable to seek in file {path}: {}", os_error(&error)))?;
                Outlet::Open(Channel::new(file, None, "file")?)
            }
            Uri::Unix(path) => Outlet::Unix(path),
            Uri::Tcp { host, port } => Outlet::Tcp(host, port),
        })
    }

    /// Opens the rest.
    pub(super) fn open(self) -> Result<Channel, String> {
        let (name, result) = match self {
            Outlet::Open(channel) => return Ok(channel),
            Outlet::Unix(path) => {
                let stream = UnixStream::connect(&path).map(OwnedFd::from);
                (path, stream)
            }
            Outlet::Tcp(host, port) => {
                let name = format!("{host}:{port}");
                let addresses = resolve(&host, &port)?;
                (name, TcpStream::connect(&addresses[..]).map(OwnedFd::from))
            }
        };
        let fd = result.map_err(|error| format!("Failed to connect to '{name}': {}", os_error(&error)))?;
        Channel::new(fd.into(), None, "socket")
    }
}

/// The addresses of a host and a port.
pub(super) fn resolve(host: &str, port: &str) -> Result<Vec<std::net::SocketAddr>, String> {
    let failed = |why: &str| format!("address resolution failed for {host}:{port}: {why}");
    let number: u16 = port.parse().map_err(|_| failed("Servname not supported for ai_socktype"))?;
    let name = if host.is_empty() { "localhost" } else { host };
    let addresses = (name, number).to_socket_addrs().map_err(|error| {
        let text = os_error(&error);
        failed(text.strip_prefix("failed to lookup address information: ").unwrap_or(&text))
    })?;
    Ok(addresses.collect())
}

/// A shell that runs `command`, in a process group of its own.
pub(super) fn shell(command: &str) -> Command {
    let mut shell = Command::new("/bin/sh");
    shell.arg("-c").arg(command).process_group(0);
    shell
}

/// Ends such a shell and what it has started.
pub(super) fn end(mut child: Child) {
    if let Ok(None) = child.try_wait()
        && let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw)
    {
        // It may have ended by now.
        let _ = kill_process_group(group, Signal::TERM);
    }
    let _ = child.wait();
}

impl Channel {
    fn new(file: File, child: Option<Child>, kind: &'static str) -> Result<Self, String> {
        // So that a reader that does not read can be left.
        let flags = fcntl_getfl(&file).and_then(|flags| fcntl_setfl(&file, flags | OFlags::NONBLOCK));
        flags.map_err(|error| format!("cannot use the descriptor: {error}"))?;
        Ok(Channel { file, child, kind })
    }

    /// Writes some of `bytes`, or nothing after a short while without room.
    pub(super) fn write_some(&mut self, bytes: &[u8]) -> Result<usize, String> {
        match io::Write::write(&mut self.file, bytes) {
            Ok(0) if !bytes.is_empty() => Err(format!("Unable to write to {}: it takes no more", self.kind)),
            Ok(count) => Ok(count),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                let mut fds = [PollFd::new(&self.file, PollFlags::OUT)];
                // Whatever it says, the next write knows better.
                let _ = poll(&mut fds, Some(&PATIENCE));
                Ok(0)
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(0),
            Err(error) => Err(format!("Unable to write to {}: {}", self.kind, os_error(&error))),
        }
    }

    /// Closes it, and waits for the command to end.
    pub(super) fn close(self) {
        let Channel { file, child, .. } = self;
        // What a file system has to say about the data, it says now.
        let _ = rustix::fs::fdatasync(file.as_fd());
        drop(file);
        if let Some(mut child) = child {
            // Its status does not count, as in the reference.
            let _ = child.wait();
        }
    }

    /// Leaves it in the middle: a command is ended.
    pub(super) fn abandon(self) {
        let Channel { file, child, .. } = self;
        drop(file);
        if let Some(child) = child {
            end(child);
        }
    }
}
