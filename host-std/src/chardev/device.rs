//! Opening devices, and accepting clients one after the other.

use std::fs::{self, File};
use std::io;
use std::net::{TcpListener, TcpStream, ToSocketAddrs};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use tokio::sync::watch;

use super::connection::{Link, converse};
use super::spec::{Address, Backend, Spec};
use super::{Frontend, os_error};

/// An open character device.
pub struct Device {
    port: Port,
    telnet: bool,
    /// Removed at the end of the process.
    socket_file: Option<PathBuf>,
}

enum Port {
    Null,
    Stdio,
    File(File),
    Unix { listener: Option<UnixListener>, first: Option<UnixStream> },
    Tcp { listener: Option<TcpListener>, first: Option<TcpStream> },
}

impl Device {
    /// Opens what `spec` describes: sockets are bound or connected when this returns, and clients that
    /// the machine has to wait for are there.
    ///
    /// # Errors
    /// A text that says what failed. Source of the texts: measured on QEMU 7.2.
    pub fn open(spec: &Spec) -> Result<Device, String> {
        let mut device = Device { port: Port::Null, telnet: false, socket_file: None };
        match &spec.backend {
            Backend::Null => {}
            Backend::Stdio => device.port = Port::Stdio,
            Backend::File(path) => {
                let file = File::create(path)
                    .map_err(|error| format!("Unable to open file {}: {}", path.display(), os_error(&error)))?;
                device.port = Port::File(file);
            }
            Backend::Socket { address, server, wait, telnet } => {
                device.telnet = *telnet;
                device.port = match address {
                    Address::Unix(path) if *server => {
                        let listener = listen_unix(path)?;
                        device.socket_file = Some(path.clone());
                        let first = first_client(*wait, &spec.backend, || listener.accept())?;
                        Port::Unix { listener: Some(listener), first }
                    }
                    Address::Unix(path) => {
                        let stream = UnixStream::connect(path).map_err(|error| {
                            format!("Failed to connect to '{}': {}", path.display(), os_error(&error))
                        })?;
                        Port::Unix { listener: None, first: Some(stream) }
                    }
                    Address::Tcp { host, port } if *server => {
                        let listener = listen_tcp(host, *port)?;
                        let first = first_client(*wait, &spec.backend, || listener.accept())?;
                        Port::Tcp { listener: Some(listener), first }
                    }
                    Address::Tcp { host, port } => {
                        let place = if host.is_empty() { "localhost" } else { host };
                        let stream = TcpStream::connect((place, *port))
                            .map_err(|error| format!("Failed to connect to '{host}:{port}': {}", os_error(&error)))?;
                        Port::Tcp { listener: None, first: Some(stream) }
                    }
                };
            }
        }
        Ok(device)
    }

    /// Removes the socket's file, if there is one.
    pub fn clean_up(socket_file: &Path) {
        // Somebody else may have been faster.
        let _ = fs::remove_file(socket_file);
    }

    /// The file to be removed at the end.
    #[must_use]
    pub fn socket_file(&self) -> Option<&Path> {
        self.socket_file.as_deref()
    }

    /// Serves `front`, one client after the other, until `closing` becomes true.
    ///
    /// # Errors
    /// The device cannot be used any more.
    pub async fn serve(self, front: impl Frontend, closing: watch::Receiver<bool>) -> io::Result<()> {
        let telnet = self.telnet;
        match self.port {
            Port::Null => {
                let link = Link::new(tokio::io::empty(), tokio::io::sink());
                converse(link.lasting(), &front, closing).await;
            }
            Port::Stdio => {
                let link = Link::new(tokio::io::stdin(), tokio::io::stdout());
                converse(link.lasting(), &front, closing).await;
            }
            Port::File(file) => {
                let link = Link::new(tokio::io::empty(), tokio::fs::File::from_std(file));
                converse(link.lasting(), &front, closing).await;
            }
            Port::Unix { listener, first } => {
                let listener = listener.map(nonblocking_unix).transpose()?;
                let mut next = first;
                loop {
                    let stream = match (next.take(), &listener) {
                        (Some(stream), _) => {
                            stream.set_nonblocking(true)?;
                            tokio::net::UnixStream::from_std(stream)?
                        }
                        (None, Some(listener)) => match accept(listener.accept(), closing.clone()).await {
                            Some(stream) => stream,
                            None => return Ok(()),
                        },
                        (None, None) => return Ok(()),
                    };
                    let (reader, writer) = stream.into_split();
                    converse(Link::new(reader, writer).telnet(telnet), &front, closing.clone()).await;
                }
            }
            Port::Tcp { listener, first } => {
                let listener = listener.map(nonblocking_tcp).transpose()?;
                let mut next = first;
                loop {
                    let stream = match (next.take(), &listener) {
                        (Some(stream), _) => {
                            stream.set_nonblocking(true)?;
                            tokio::net::TcpStream::from_std(stream)?
                        }
                        (None, Some(listener)) => match accept(listener.accept(), closing.clone()).await {
                            Some(stream) => stream,
                            None => return Ok(()),
                        },
                        (None, None) => return Ok(()),
                    };
                    stream.set_nodelay(true)?;
                    let (reader, writer) = stream.into_split();
                    converse(Link::new(reader, writer).telnet(telnet), &front, closing.clone()).await;
                }
            }
        }
        Ok(())
    }
}

fn listen_unix(path: &Path) -> Result<UnixListener, String> {
    // A file that another process left behind is replaced.
    let _ = fs::remove_file(path);
    UnixListener::bind(path)
        .map_err(|error| format!("Failed to bind socket to {}: {}", path.display(), os_error(&error)))
}

fn listen_tcp(host: &str, port: u16) -> Result<TcpListener, String> {
    let place = if host.is_empty() { "0.0.0.0" } else { host };
    let addresses = (place, port)
        .to_socket_addrs()
        .map_err(|error| format!("address resolution failed for {host}:{port}: {error}"))?;
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in addresses {
        match TcpListener::bind(address) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(format!("Failed to find an available port: {}", os_error(&last)))
}

fn first_client<S, A>(
    wait: bool,
    backend: &Backend,
    accept: impl FnOnce() -> io::Result<(S, A)>,
) -> Result<Option<S>, String> {
    if !wait {
        return Ok(None);
    }
    eprintln!("info: QEMU waiting for connection on: disconnected:{backend}");
    match accept() {
        Ok((stream, _)) => Ok(Some(stream)),
        Err(error) => Err(format!("Failed to accept a connection: {}", os_error(&error))),
    }
}

fn nonblocking_unix(listener: UnixListener) -> io::Result<tokio::net::UnixListener> {
    listener.set_nonblocking(true)?;
    tokio::net::UnixListener::from_std(listener)
}

fn nonblocking_tcp(listener: TcpListener) -> io::Result<tokio::net::TcpListener> {
    listener.set_nonblocking(true)?;
    tokio::net::TcpListener::from_std(listener)
}

/// The next client; `None` at the end of the process. An error of one client is not the listener's.
async fn accept<S, A>(
    accepting: impl Future<Output = io::Result<(S, A)>>,
    mut closing: watch::Receiver<bool>,
) -> Option<S> {
    tokio::select! {
        accepted = accepting => accepted.ok().map(|(stream, _)| stream),
        _ = closing.wait_for(|closing| *closing) => None,
    }
}
