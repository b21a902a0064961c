//! Character devices in the form of options, in both spellings.
//!
//! Source of keys and texts: QEMU's manual, and measurements on QEMU 7.2.

use super::keyval::KeyVal;
use crate::chardev::{
    Address, Backend, Common, FdName, FileOptions, Inet, MuxOptions, PipeOptions, RingbufOptions, SocketOptions, Spec,
    StdioOptions, UdpOptions, UnixName,
};

/// Keys that are not switches. The list is one for all kinds, those that nobody needs included.
const KEYS: &[&str] = &[
    "backend",
    "chardev",
    "cols",
    "debug",
    "fd",
    "height",
    "host",
    "id",
    "localaddr",
    "localport",
    "logfile",
    "name",
    "path",
    "port",
    "reconnect",
    "rows",
    "size",
    "tls-authz",
    "tls-creds",
    "to",
    "width",
];

/// Keys that are switches.
const SWITCHES: &[&str] = &[
    "abstract",
    "append",
    "clipboard",
    "delay",
    "ipv4",
    "ipv6",
    "logappend",
    "mouse",
    "mux",
    "nodelay",
    "server",
    "signal",
    "telnet",
    "tight",
    "tn3270",
    "wait",
    "websocket",
];

/// Keys that are numbers.
const NUMBERS: &[&str] = &["cols", "debug", "height", "reconnect", "rows", "to", "width"];

/// What a device is made from: itself, or a device below it and a multiplexer of its name.
pub(crate) fn specs(id: String, mut backend: Backend, mux: bool) -> Vec<Spec> {
    if !mux {
        return vec![Spec { id, backend }];
    }
    let base = format!("{id}-base");
    let common = std::mem::take(backend.common_mut());
    let options = MuxOptions { common, chardev: base.clone() };
    vec![Spec { id: base, backend }, Spec { id, backend: Backend::Mux(options) }]
}

/// Reads `KIND,id=ID,...` of `-chardev` and `chardev-add`. Also gives warnings for old spellings.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn long(text: &str) -> Result<(Vec<Spec>, Vec<String>), String> {
    let opts = options(text)?;
    let warnings = opts.flags();
    let warnings = warnings.map(|(flag, modern)| {
        format!("warning: short-form boolean option '{flag}' deprecated\nPlease use {modern} instead")
    });
    let id = opts.get("id").ok_or("chardev: no id specified")?.to_owned();
    if !is_identifier(&id) {
        return Err(NO_IDENTIFIER.to_owned());
    }
    let (backend, mux) = backend(&opts, &id)?;
    Ok((specs(id, backend, mux), warnings.collect()))
}

/// Reads `KIND,...` of `chardev-change`, which has no name of its own.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn nameless(text: &str, id: &str) -> Result<Backend, String> {
    let opts = options(text)?;
    if opts.get("id").is_some() {
        return Err("Unexpected 'id' parameter".to_owned());
    }
    let (backend, _) = backend(&opts, id)?;
    Ok(backend)
}

const NO_IDENTIFIER: &str = "Parameter 'id' expects an identifier\n\
     Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.";

/// Whether `id` can be the name of something.
pub(crate) fn is_identifier(id: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(inner)
}

fn options(text: &str) -> Result<KeyVal, String> {
    let opts = KeyVal::parse(text, Some("backend"));
    check(&opts)?;
    Ok(opts)
}

/// Checks what does not depend on the kind.
fn check(opts: &KeyVal) -> Result<(), String> {
    opts.only(KEYS, SWITCHES)?;
    for key in SWITCHES {
        opts.switch(key)?;
    }
    for key in NUMBERS {
        number(opts, key)?;
    }
    size(opts)?;
    Ok(())
}

fn number(opts: &KeyVal, key: &str) -> Result<Option<i64>, String> {
    let Some(text) = opts.get(key) else { return Ok(None) };
    let parsed = match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    parsed.map(Some).map_err(|_| format!("Parameter '{key}' expects a number"))
}

fn size(opts: &KeyVal) -> Result<Option<i64>, String> {
    let Some(text) = opts.get("size") else { return Ok(None) };
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let shift = match &text[digits.len()..] {
        "" | "B" | "b" => Some(0),
        "k" | "K" => Some(10),
        "m" | "M" => Some(20),
        "g" | "G" => Some(30),
        "t" | "T" => Some(40),
        _ => None,
    };
    let value = shift.and_then(|shift| digits.parse::<i64>().ok()?.checked_mul(1 << shift));
    match value.filter(|&value| value >= 0) {
        Some(value) => Ok(Some(value)),
        None => Err("Parameter 'size' expects a non-negative number below 2^64\n\
             Optional suffix k, M, G, T, P or E means kilo-, mega-, giga-, tera-, peta-\n\
             and exabytes, respectively."
            .to_owned()),
    }
}

fn text(opts: &KeyVal, key: &str) -> Option<String> {
    opts.get(key).map(str::to_owned)
}

/// The device that the options describe, and whether it is to be shared.
fn backend(opts: &KeyVal, id: &str) -> Result<(Backend, bool), String> {
    let common = Common { logfile: text(opts, "logfile"), logappend: opts.switch("logappend")? };
    let kind = opts.get("backend").ok_or_else(|| format!("chardev: \"{id}\" missing backend"))?;
    let backend = match kind {
        "null" => Backend::Null(common),
        "pty" => Backend::Pty(common),
        "stdio" => Backend::Stdio(StdioOptions { common, signal: opts.switch("signal")? }),
        "file" => {
            let out = text(opts, "path").ok_or("chardev: file: no filename given")?;
            Backend::File(FileOptions { common, input: None, out, append: opts.switch("append")? })
        }
        "pipe" => {
            let device = text(opts, "path").ok_or("chardev: pipe: no device path given")?;
            Backend::Pipe(PipeOptions { common, device })
        }
        "mux" => {
            let chardev = text(opts, "chardev").ok_or("chardev: mux: no chardev given")?;
            Backend::Mux(MuxOptions { common, chardev })
        }
        "ringbuf" => Backend::Ringbuf(RingbufOptions { common, size: size(opts)? }),
        "memory" => Backend::Memory(RingbufOptions { common, size: size(opts)? }),
        "udp" => udp(opts, common)?,
        "socket" => socket(opts, common)?,
        _ => return Err(format!("'{kind}' is not a valid char driver name")),
    };
    Ok((backend, opts.switch("mux")?.unwrap_or(false)))
}

fn udp(opts: &KeyVal, common: Common) -> Result<Backend, String> {
    let given = |key: &str| text(opts, key).filter(|text| !text.is_empty());
    let host = given("host").unwrap_or_else(|| "localhost".to_owned());
    let port = given("port").ok_or("chardev: udp: remote port not specified")?;
    let inet = |host: String, port: String| -> Result<Address, String> {
        let (ipv4, ipv6) = (opts.switch("ipv4")?, opts.switch("ipv6")?);
        Ok(Address::Inet(Inet { host, port, ipv4, ipv6, ..Inet::default() }))
    };
    let local = match (given("localaddr"), given("localport")) {
        (None, None) => None,
        (host, port) => Some(inet(host.unwrap_or_default(), port.unwrap_or_else(|| "0".to_owned()))?),
    };
    Ok(Backend::Udp(Box::new(UdpOptions { common, remote: inet(host, port)?, local })))
}

fn socket(opts: &KeyVal, common: Common) -> Result<Backend, String> {
    let given = |key: &str| text(opts, key).filter(|text| !text.is_empty());
    let (path, fd, host) = (given("path"), given("fd"), given("host"));
    if [&path, &fd, &host].into_iter().flatten().count() > 1 {
        return Err("None or one of 'path', 'fd' or 'host' option required.".to_owned());
    }
    let addr = if let Some(path) = path {
        Address::Unix(UnixName { path, is_abstract: opts.switch("abstract")?, tight: opts.switch("tight")? })
    } else if fd.is_some() || (host.is_none() && opts.get("port").is_none()) {
        Address::Fd(FdName { str: fd.unwrap_or_default() })
    } else {
        let to = match number(opts, "to")? {
            None => None,
            Some(to) => Some(u16::try_from(to).map_err(|_| "Parameter 'to' expects a number")?),
        };
        Address::Inet(Inet {
            host: host.unwrap_or_default(),
            port: text(opts, "port").ok_or("chardev: socket: no port given")?,
            to,
            ipv4: opts.switch("ipv4")?,
            ipv6: opts.switch("ipv6")?,
            keep_alive: None,
        })
    };
    let server = opts.switch("server")?.unwrap_or(false);
    // In this form a server waits unless it is told not to.
    let wait = opts.switch("wait")?.or(server.then_some(true));
    Ok(Backend::Socket(Box::new(SocketOptions {
        common,
        addr,
        tls_creds: text(opts, "tls-creds"),
        tls_authz: text(opts, "tls-authz"),
        server: Some(server),
        wait,
        nodelay: opts.switch("nodelay")?.or(opts.switch("delay")?.map(|delay| !delay)),
        telnet: opts.switch("telnet")?,
        tn3270: opts.switch("tn3270")?,
        websocket: opts.switch("websocket")?,
        reconnect: number(opts, "reconnect")?,
    })))
}

/// What the short form says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Short {
    /// No device.
    None,
    /// A device that has been described.
    Existing(String),
    /// A new one, which is perhaps to be shared with a monitor.
    New(Backend, bool),
}

/// Reads the short form behind `-qmp`, `-monitor` and `-serial`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn short(text: &str) -> Result<Short, String> {
    if text == "none" {
        return Ok(Short::None);
    }
    if let Some(id) = text.strip_prefix("chardev:") {
        if !is_identifier(id) {
            return Err(NO_IDENTIFIER.to_owned());
        }
        return Ok(Short::Existing(id.to_owned()));
    }
    let (text, shared) = match text.strip_prefix("mon:") {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let mut backend = one(text)?;
    if let Backend::Stdio(options) = &mut backend
        && shared
    {
        // Ctrl-C is for the guest then.
        options.signal = Some(false);
    }
    Ok(Short::New(backend, shared))
}

fn one(text: &str) -> Result<Backend, String> {
    let unknown = || format!("'{text}' is not a valid char driver");
    let Some((kind, rest)) = text.split_once(':') else {
        return match text {
            "null" => Ok(Backend::Null(Common::default())),
            "stdio" => Ok(Backend::Stdio(StdioOptions::default())),
            "pty" => Ok(Backend::Pty(Common::default())),
            _ => Err(unknown()),
        };
    };
    // A file name may hold commas.
    match kind {
        "file" => {
            let out = rest.to_owned();
            return Ok(Backend::File(FileOptions { out, ..FileOptions::default() }));
        }
        "pipe" => return Ok(Backend::Pipe(PipeOptions { device: rest.to_owned(), ..PipeOptions::default() })),
        _ => {}
    }
    let (place, options) = match rest.split_once(',') {
        Some((place, options)) => (place, options),
        None => (rest, ""),
    };
    let mut opts = KeyVal::default();
    let host_and_port = |place: &str| place.split_once(':').map(|(h, p)| (h.to_owned(), p.to_owned()));
    match kind {
        "unix" => opts.set("path", place),
        "tcp" | "telnet" | "tn3270" | "websocket" => {
            let (host, port) = host_and_port(place).ok_or_else(unknown)?;
            opts.set("host", &host);
            opts.set("port", &port);
            if kind != "tcp" {
                opts.set(kind, "on");
            }
        }
        "udp" => {
            let (remote, local) = match place.split_once('@') {
                Some((remote, local)) => (remote, Some(local)),
                None => (place, None),
            };
            let (host, port) = host_and_port(remote).ok_or_else(unknown)?;
            opts.set("host", &host);
            opts.set("port", &port);
            if let Some(local) = local {
                let (host, port) = host_and_port(local).ok_or_else(unknown)?;
                opts.set("localaddr", &host);
                opts.set("localport", &port);
            }
        }
        _ => return Err(unknown()),
    }
    opts.append(KeyVal::parse(options, None));
    check(&opts)?;
    if kind == "udp" { udp(&opts, Common::default()) } else { socket(&opts, Common::default()) }
}

/// A descriptor of `-add-fd`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddFd {
    /// Its number.
    pub fd: i32,
    /// The set that it goes into.
    pub set: i64,
    /// What is said about it.
    pub opaque: Option<String>,
}

/// Reads `fd=N,set=N[,opaque=TEXT]` of `-add-fd`.
///
/// # Errors
/// What is wrong with it.
pub(super) fn add_fd(text: &str) -> Result<AddFd, String> {
    let opts = KeyVal::parse(text, None);
    opts.only(&["fd", "set", "opaque"], &[])?;
    let fd = number(&opts, "fd")?.and_then(|fd| i32::try_from(fd).ok()).filter(|fd| *fd >= 0);
    let set = number(&opts, "set")?;
    let fd = fd.ok_or("fd option is required and must be non-negative")?;
    if fd <= libc::STDERR_FILENO {
        return Err("fd cannot be a standard I/O stream".to_owned());
    }
    let set = set.filter(|set| *set >= 0).ok_or("set option is required and must be non-negative")?;
    Ok(AddFd { fd, set, opaque: opts.get("opaque").map(str::to_owned) })
}
