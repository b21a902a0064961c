//! The debugger's connection: a TCP port or a socket in the file system.

use super::session::{Flow, Session};
use super::target::{Event, Target};
use rustix::io::fcntl_dupfd_cloexec;
use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsRawFd as _, RawFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender};

/// What a session waits for.
#[derive(Debug)]
pub enum Input {
    /// The debugger has sent something.
    Bytes(Vec<u8>),
    /// It has gone.
    Closed,
    /// The program has stopped.
    Event(Event),
}

/// Where a debugger can connect.
#[derive(Debug)]
pub enum Listener {
    /// A TCP port.
    Tcp(TcpListener),
    /// A socket in the file system, removed once a debugger is there.
    Unix(UnixListener, PathBuf),
}

/// A connected debugger.
#[derive(Debug)]
pub enum Connection {
    /// By TCP.
    Tcp(TcpStream),
    /// By a socket in the file system.
    Unix(UnixStream),
}

impl Listener {
    /// Listens where `place` says: a port of this computer (0: a free one), `ADDRESS:PORT` for
    /// others to connect, too, or else the path of a socket to be made.
    ///
    /// # Errors
    /// Those of the host.
    pub fn new(place: &str) -> io::Result<Listener> {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits(place) {
            let port = place.parse().map_err(|_| io::Error::other(format!("port '{place}' is out of range")))?;
            return TcpListener::bind(("127.0.0.1", port)).map(Listener::Tcp);
        }
        match place.rsplit_once(':') {
            Some((host, port)) if digits(port) && !host.contains('/') => {
                let host = if host.is_empty() { "0.0.0.0" } else { host.trim_matches(['[', ']']) };
                let port = port.parse().map_err(|_| io::Error::other(format!("port '{port}' is out of range")))?;
                TcpListener::bind((host, port)).map(Listener::Tcp)
            }
            _ => Ok(Listener::Unix(UnixListener::bind(place)?, Path::new(place).to_owned())),
        }
    }

    /// Its port, if the caller left that to the host.
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        match self {
            Listener::Tcp(listener) => Some(listener.local_addr().ok()?.port()),
            Listener::Unix(..) => None,
        }
    }

    /// Waits for a debugger; only one is served.
    ///
    /// # Errors
    /// Those of the host.
    pub fn accept(self) -> io::Result<Connection> {
        match &self {
            Listener::Tcp(listener) => {
                let (stream, _) = listener.accept()?;
                // Answers are small, and the debugger waits for each.
                stream.set_nodelay(true)?;
                Ok(Connection::Tcp(stream))
            }
            Listener::Unix(listener, _) => Ok(Connection::Unix(listener.accept()?.0)),
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Listener::Unix(_, path) = self {
            // Whoever has removed it before has done no harm.
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Connection {
    /// Its number in this process.
    #[must_use]
    pub fn descriptor(&self) -> RawFd {
        match self {
            Connection::Tcp(stream) => stream.as_raw_fd(),
            Connection::Unix(stream) => stream.as_raw_fd(),
        }
    }

    /// Another one, whose number is `first` or the next that is free: out of the way of a program that
    /// shares the process.
    ///
    /// # Errors
    /// There is no such number.
    pub fn duplicate(&self, first: RawFd) -> io::Result<Connection> {
        Ok(match self {
            Connection::Tcp(stream) => Connection::Tcp(fcntl_dupfd_cloexec(stream, first)?.into()),
            Connection::Unix(stream) => Connection::Unix(fcntl_dupfd_cloexec(stream, first)?.into()),
        })
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Connection::Tcp(stream) => stream.read(buffer),
            Connection::Unix(stream) => stream.read(buffer),
        }
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Connection::Tcp(stream) => stream.write_all(bytes),
            Connection::Unix(stream) => stream.write_all(bytes),
        }
    }

    /// Ends it for both sides, a reader that waits included.
    fn shutdown(&self) {
        // It may be gone already.
        let _ = match self {
            Connection::Tcp(stream) => stream.shutdown(std::net::Shutdown::Both),
            Connection::Unix(stream) => stream.shutdown(std::net::Shutdown::Both),
        };
    }
}

/// Serves a debugger until it goes or the program is over. The program's events come by `inputs`,
/// whose other end is `sender`.
///
/// # Errors
/// When no thread can be had to read from the connection. A connection that fails later is a
/// debugger that has gone.
pub fn serve<T: Target>(
    mut connection: Connection,
    session: &mut Session<T>,
    sender: Sender<Input>,
    inputs: &Receiver<Input>,
) -> io::Result<()> {
    let reader = connection.duplicate(connection.descriptor())?;
    std::thread::Builder::new().name("gdb reader".into()).spawn(move || pump(reader, &sender))?;
    let mut out = Vec::new();
    while let Ok(input) = inputs.recv() {
        let flow = match input {
            Input::Bytes(bytes) => session.receive(&bytes, &mut out),
            Input::Event(event) => session.event(event, &mut out),
            Input::Closed => {
                session.abandon();
                return Ok(());
            }
        };
        let sent = connection.write_all(&out);
        out.clear();
        if flow == Flow::Over {
            break;
        }
        if sent.is_err() {
            session.abandon();
            break;
        }
    }
    connection.shutdown();
    Ok(())
}

/// Bytes from the debugger, until there are no more or nobody wants them.
fn pump(mut connection: Connection, sender: &Sender<Input>) {
    let mut buffer = [0; 4096];
    loop {
        let input = match connection.read(&mut buffer) {
            Ok(0) => Input::Closed,
            Ok(count) => Input::Bytes(buffer.get(..count).unwrap_or_default().to_vec()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => Input::Closed,
        };
        let closed = matches!(input, Input::Closed);
        if sender.send(input).is_err() || closed {
            return;
        }
    }
}
