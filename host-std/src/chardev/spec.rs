//! What a character device should be, as a value: the type `ChardevBackend` of the QMP reference.

use std::fmt;

use serde::Deserialize;

/// What all kinds have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Common {
    /// A file that gets a copy of the output.
    #[serde(default)]
    pub logfile: Option<String>,
    /// Keep what is in that file.
    #[serde(default)]
    pub logappend: Option<bool>,
}

/// Output into a file, and perhaps input from another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct FileOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// Where input comes from.
    #[serde(default, rename = "in")]
    pub input: Option<String>,
    /// Where output goes.
    pub out: String,
    /// Keep what is in the output file.
    #[serde(default)]
    pub append: Option<bool>,
}

/// Named pipes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct PipeOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// Path of one pipe, or of two without their endings `.in` and `.out`.
    pub device: String,
}

/// Standard input and output.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct StdioOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// Keys that send signals do so (default).
    #[serde(default)]
    pub signal: Option<bool>,
}

/// Several frontends that share another device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct MuxOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// The other device.
    pub chardev: String,
}

/// Memory that keeps the newest output.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct RingbufOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// Its size in bytes.
    #[serde(default)]
    pub size: Option<i64>,
}

/// A stream socket.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SocketOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// Where.
    pub addr: Address,
    /// Credentials for TLS.
    #[serde(default)]
    pub tls_creds: Option<String>,
    /// Who may come with TLS.
    #[serde(default)]
    pub tls_authz: Option<String>,
    /// Listen there (default), or connect.
    #[serde(default)]
    pub server: Option<bool>,
    /// When listening, wait for the first client.
    #[serde(default)]
    pub wait: Option<bool>,
    /// Send small packets at once.
    #[serde(default)]
    pub nodelay: Option<bool>,
    /// Speak telnet.
    #[serde(default)]
    pub telnet: Option<bool>,
    /// Speak telnet as a 3270 terminal does.
    #[serde(default)]
    pub tn3270: Option<bool>,
    /// Speak websocket.
    #[serde(default)]
    pub websocket: Option<bool>,
    /// When connecting, seconds until the next try; 0 is never.
    #[serde(default)]
    pub reconnect: Option<i64>,
}

impl SocketOptions {
    /// A socket that listens at `addr`.
    #[must_use]
    pub fn new(addr: Address) -> Self {
        SocketOptions {
            common: Common::default(),
            addr,
            tls_creds: None,
            tls_authz: None,
            server: None,
            wait: None,
            nodelay: None,
            telnet: None,
            tn3270: None,
            websocket: None,
            reconnect: None,
        }
    }

    /// It listens.
    #[must_use]
    pub fn is_server(&self) -> bool {
        self.server.unwrap_or(true)
    }

    /// The word for what is spoken over TCP.
    #[must_use]
    pub fn protocol(&self) -> &'static str {
        if self.telnet == Some(true) {
            "telnet"
        } else if self.websocket == Some(true) {
            "websocket"
        } else {
            "tcp"
        }
    }
}

/// Datagrams.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct UdpOptions {
    /// For all kinds.
    #[serde(flatten)]
    pub common: Common,
    /// Where they go.
    pub remote: Address,
    /// Where they come to.
    #[serde(default)]
    pub local: Option<Address>,
}

/// An address of the Internet protocols.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Inet {
    /// Name or number of the host; empty means all of this one's when listening.
    pub host: String,
    /// Number of the port.
    pub port: String,
    /// When listening, the last port to try.
    #[serde(default)]
    pub to: Option<u16>,
    /// Use version 4.
    #[serde(default)]
    pub ipv4: Option<bool>,
    /// Use version 6.
    #[serde(default)]
    pub ipv6: Option<bool>,
    /// Look after idle connections.
    #[serde(default)]
    pub keep_alive: Option<bool>,
}

/// The name of a local socket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct UnixName {
    /// The name.
    pub path: String,
    /// It is not in the file system.
    #[serde(default, rename = "abstract")]
    pub is_abstract: Option<bool>,
    /// An abstract name is no longer than its text (default).
    #[serde(default)]
    pub tight: Option<bool>,
}

/// The name of a descriptor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct FdName {
    /// The name.
    pub str: String,
}

/// Where a socket is. Source: QMP reference, `SocketAddressLegacy`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", content = "data", rename_all = "kebab-case")]
pub enum Address {
    /// In the Internet.
    Inet(Inet),
    /// On this host.
    Unix(UnixName),
    /// Already there, under this name or number.
    Fd(FdName),
}

impl Address {
    /// A name in the file system.
    #[must_use]
    pub fn unix(path: impl Into<String>) -> Address {
        Address::Unix(UnixName { path: path.into(), ..UnixName::default() })
    }

    /// A port of a host.
    #[must_use]
    pub fn inet(host: impl Into<String>, port: impl Into<String>) -> Address {
        Address::Inet(Inet { host: host.into(), port: port.into(), ..Inet::default() })
    }
}

impl fmt::Display for Address {
    /// As part of a device's file name, but for the protocol of an Internet address.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Inet(inet) => write!(f, "{}:{}", inet.host, inet.port),
            Address::Unix(name) => {
                write!(f, "unix:{}", name.path)?;
                if name.is_abstract == Some(true) {
                    f.write_str(",abstract=on")?;
                    if name.tight != Some(false) {
                        f.write_str(",tight=on")?;
                    }
                }
                Ok(())
            }
            Address::Fd(name) => write!(f, "fd:{}", name.str),
        }
    }
}

/// What stands behind a character device.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "type", content = "data", rename_all = "kebab-case")]
pub enum Backend {
    /// Output into a file.
    File(FileOptions),
    /// Named pipes.
    Pipe(PipeOptions),
    /// A stream socket.
    Socket(Box<SocketOptions>),
    /// Datagrams.
    Udp(Box<UdpOptions>),
    /// A new pseudo-terminal.
    Pty(Common),
    /// Takes everything, gives nothing.
    Null(Common),
    /// Several frontends on another device.
    Mux(MuxOptions),
    /// Standard input and output of the process.
    Stdio(StdioOptions),
    /// Memory that keeps the newest output.
    Ringbuf(RingbufOptions),
    /// The same under its old name.
    Memory(RingbufOptions),
}

impl Backend {
    /// Its kind, as options and `query-chardev` call it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Backend::File(_) => "file",
            Backend::Pipe(_) => "pipe",
            Backend::Socket(_) => "socket",
            Backend::Udp(_) => "udp",
            Backend::Pty(_) => "pty",
            Backend::Null(_) => "null",
            Backend::Mux(_) => "mux",
            Backend::Stdio(_) => "stdio",
            Backend::Ringbuf(_) => "ringbuf",
            Backend::Memory(_) => "memory",
        }
    }

    /// What all kinds have.
    #[must_use]
    pub fn common(&self) -> &Common {
        match self {
            Backend::File(options) => &options.common,
            Backend::Pipe(options) => &options.common,
            Backend::Socket(options) => &options.common,
            Backend::Udp(options) => &options.common,
            Backend::Pty(common) | Backend::Null(common) => common,
            Backend::Mux(options) => &options.common,
            Backend::Stdio(options) => &options.common,
            Backend::Ringbuf(options) | Backend::Memory(options) => &options.common,
        }
    }

    /// The same, to be changed.
    pub fn common_mut(&mut self) -> &mut Common {
        match self {
            Backend::File(options) => &mut options.common,
            Backend::Pipe(options) => &mut options.common,
            Backend::Socket(options) => &mut options.common,
            Backend::Udp(options) => &mut options.common,
            Backend::Pty(common) | Backend::Null(common) => common,
            Backend::Mux(options) => &mut options.common,
            Backend::Stdio(options) => &mut options.common,
            Backend::Ringbuf(options) | Backend::Memory(options) => &mut options.common,
        }
    }
}

/// A character device with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The name.
    pub id: String,
    /// What it is.
    pub backend: Backend,
}
