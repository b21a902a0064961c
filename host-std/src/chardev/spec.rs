//! What a character device should be, as a value.

use std::fmt;
use std::path::PathBuf;

/// Where a socket is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A name in the file system.
    Unix(PathBuf),
    /// A TCP port.
    Tcp {
        /// Name or number of the host; empty means all of this one's when listening.
        host: String,
        /// The port.
        port: u16,
    },
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Unix(path) => write!(f, "unix:{}", path.display()),
            Address::Tcp { host, port } => write!(f, "tcp:{host}:{port}"),
        }
    }
}

/// What stands behind a character device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Backend {
    /// Takes everything, gives nothing.
    Null,
    /// Standard input and output of the process.
    Stdio,
    /// Output into a file.
    File(PathBuf),
    /// A stream socket.
    Socket {
        /// Where.
        address: Address,
        /// Listen there (or connect).
        server: bool,
        /// When listening, wait for the first client before the machine is started.
        wait: bool,
        /// Speak telnet.
        telnet: bool,
    },
}

/// A character device with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The name.
    pub id: String,
    /// What it is.
    pub backend: Backend,
}

impl fmt::Display for Backend {
    /// As `query-chardev` shows it. Source: measured on QEMU 7.2.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Backend::Null => f.write_str("null"),
            Backend::Stdio => f.write_str("stdio"),
            Backend::File(_) => f.write_str("file"),
            Backend::Socket { address, server, telnet, .. } => {
                let (scheme, place) = match address {
                    Address::Unix(path) => ("unix", path.display().to_string()),
                    Address::Tcp { host, port } => (if *telnet { "telnet" } else { "tcp" }, format!("{host}:{port}")),
                };
                write!(f, "{scheme}:{place}{}", if *server { ",server=on" } else { "" })
            }
        }
    }
}
