//! Making sockets: listening, connecting, and the names of both ends.

use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, ToSocketAddrs, UdpSocket};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use rustix::net::{
    AddressFamily, SocketAddrAny, SocketAddrUnix, SocketFlags, SocketType, bind, getpeername, getsockname,
    listen as start_listening, socket_with, sockopt,
};

use super::os_error;
use super::spec::{Address, Inet, SocketOptions, UdpOptions, UnixName};

/// Connections that may wait. Source: QMP facts, "listen backlog 1".
const BACKLOG: i32 = 1;

/// Longest name of a local socket in bytes.
const MAX_UNIX_NAME: usize = 107;

/// Who knows descriptors by name.
pub type NamedDescriptors<'a> = dyn FnMut(&str) -> Result<OwnedFd, String> + 'a;

/// Refuses combinations that make no sense, and what is not there.
///
/// # Errors
/// What is wrong. Source of the texts: measured on QEMU 7.2.
pub(super) fn check(options: &SocketOptions) -> Result<(), String> {
    let reconnects = options.reconnect.unwrap_or(0) > 0;
    if let Address::Fd(_) = options.addr
        && reconnects
    {
        return Err("'reconnect' option is incompatible with 'fd'".to_owned());
    }
    if options.tls_authz.is_some() && options.tls_creds.is_none() {
        return Err("'tls_authz' option requires 'tls_creds' option".to_owned());
    }
    if options.is_server() && reconnects {
        return Err("'reconnect' option is incompatible with socket in server listen mode".to_owned());
    }
    if !options.is_server() {
        if options.wait.is_some() {
            return Err("'wait' option is incompatible with socket in client connect mode".to_owned());
        }
        if options.websocket == Some(true) {
            return Err("Websocket client is not implemented".to_owned());
        }
    }
    if let Some(creds) = &options.tls_creds {
        // There are no objects that could be credentials.
        return Err(format!("No TLS credentials with id '{creds}'"));
    }
    if options.tn3270 == Some(true) {
        return Err("'tn3270' is not supported by this emulator".to_owned());
    }
    Ok(())
}

/// A socket that listens.
#[derive(Debug)]
pub(super) struct Listening {
    pub(super) socket: OwnedFd,
    /// Where it listens, with numbers chosen by the system.
    pub(super) address: Address,
    /// A file to be removed in the end.
    pub(super) file: Option<PathBuf>,
}

/// Listens at `address`.
///
/// # Errors
/// What failed. Source of the texts: measured on QEMU 7.2.
pub(super) fn listen(address: &Address, named: &mut NamedDescriptors<'_>) -> Result<Listening, String> {
    match address {
        Address::Unix(name) => {
            let at = unix_address(name)?;
            let is_file = name.is_abstract != Some(true);
            let file = is_file.then(|| PathBuf::from(&name.path));
            if let Some(file) = &file {
                // A file that another process left behind is replaced.
                let _ = fs::remove_file(file);
            }
            let made = new_socket(AddressFamily::UNIX, SocketType::STREAM).and_then(|socket| {
                bind(&socket, &at)?;
                Ok(socket)
            });
            let socket =
                made.map_err(|error| format!("Failed to bind socket to {}: {}", name.path, os_error(&error)))?;
            start_listening(&socket, BACKLOG)
                .map_err(|error| format!("Failed to listen on socket: {}", os_error(&error.into())))?;
            Ok(Listening { socket, address: address.clone(), file })
        }
        Address::Inet(inet) => listen_inet(inet),
        Address::Fd(name) => {
            let socket = socket_by_name(&name.str, named)?;
            start_listening(&socket, BACKLOG)
                .map_err(|error| format!("Failed to listen on fd socket: {}", os_error(&error.into())))?;
            let address = getsockname(&socket).ok().and_then(|at| local_address(&at));
            let address = address.unwrap_or_else(|| Address::Fd(name.clone()));
            Ok(Listening { socket, address, file: None })
        }
    }
}

/// Connects to `address`. Waits for the other side.
///
/// # Errors
/// What failed. Source of the texts: measured on QEMU 7.2.
pub(super) fn connect(address: &Address, named: &mut NamedDescriptors<'_>) -> Result<OwnedFd, String> {
    match address {
        Address::Unix(name) => {
            let at = unix_address(name)?;
            let connected = if name.is_abstract == Some(true) {
                socket_with(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None)
                    .and_then(|socket| rustix::net::connect(&socket, &at).map(|()| socket))
                    .map_err(io::Error::from)
            } else {
                UnixStream::connect(&name.path).map(OwnedFd::from)
            };
            connected.map_err(|error| format!("Failed to connect to '{}': {}", name.path, os_error(&error)))
        }
        Address::Inet(inet) => {
            let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
            for at in resolve(inet, Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into())? {
                match TcpStream::connect(at) {
                    Ok(stream) => {
                        if inet.keep_alive == Some(true) {
                            // Without it the connection works all the same.
                            let _ = sockopt::set_socket_keepalive(&stream, true);
                        }
                        return Ok(stream.into());
                    }
                    Err(error) => last = error,
                }
            }
            Err(format!("Failed to connect to '{}:{}': {}", inet.host, inet.port, os_error(&last)))
        }
        Address::Fd(name) => socket_by_name(&name.str, named),
    }
}

/// A socket for datagrams between two addresses.
///
/// # Errors
/// What failed. Source of the texts: measured on QEMU 7.2.
pub(super) fn datagrams(options: &UdpOptions) -> Result<OwnedFd, String> {
    let inet = |address: &Address| match address {
        Address::Inet(inet) => Ok(inet.clone()),
        Address::Unix(_) | Address::Fd(_) => Err("socket type unsupported for datagram".to_owned()),
    };
    let remote = inet(&options.remote)?;
    if remote.port.is_empty() {
        return Err("remote port not specified".to_owned());
    }
    let local = options.local.as_ref().map(inet).transpose()?;
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for to in resolve(&remote, Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into())? {
        let any = if to.is_ipv4() { IpAddr::from(Ipv4Addr::UNSPECIFIED) } else { Ipv6Addr::UNSPECIFIED.into() };
        let from = match &local {
            None => SocketAddr::new(any, 0),
            Some(local) => {
                let mut local = local.clone();
                if local.port.is_empty() {
                    "0".clone_into(&mut local.port);
                }
                let found = resolve(&local, any, any)?.into_iter().find(|at| at.is_ipv4() == to.is_ipv4());
                let Some(from) = found else { continue };
                from
            }
        };
        match UdpSocket::bind(from).and_then(|socket| socket.connect(to).map(|()| socket)) {
            Ok(socket) => return Ok(socket.into()),
            Err(error) => last = error,
        }
    }
    Err(format!("Failed to connect to '{}:{}': {}", remote.host, remote.port, os_error(&last)))
}

fn new_socket(family: AddressFamily, kind: SocketType) -> io::Result<OwnedFd> {
    Ok(socket_with(family, kind, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK, None)?)
}

fn unix_address(name: &UnixName) -> Result<SocketAddrUnix, String> {
    let too_long = || {
        let path = &name.path;
        format!("UNIX socket path '{path}' is too long\nPath must be less than 108 bytes")
    };
    if name.path.len() > MAX_UNIX_NAME {
        return Err(too_long());
    }
    let at = if name.is_abstract == Some(true) {
        let mut bytes = name.path.clone().into_bytes();
        if name.tight == Some(false) {
            bytes.resize(MAX_UNIX_NAME, 0);
        }
        SocketAddrUnix::new_abstract_name(&bytes)
    } else {
        SocketAddrUnix::new(name.path.as_str())
    };
    at.map_err(|_| too_long())
}

fn listen_inet(inet: &Inet) -> Result<Listening, String> {
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    for address in resolve(inet, Ipv4Addr::UNSPECIFIED.into(), Ipv6Addr::UNSPECIFIED.into())? {
        let first = address.port();
        for port in first..=inet.to.unwrap_or(first).max(first) {
            match listen_at(SocketAddr::new(address.ip(), port), inet) {
                Ok(socket) => {
                    let at = getsockname(&socket).ok().and_then(|at| local_address(&at));
                    let address = at.unwrap_or_else(|| Address::Inet(inet.clone()));
                    return Ok(Listening { socket, address, file: None });
                }
                Err(error) => last = error,
            }
            if last.kind() != io::ErrorKind::AddrInUse {
                break;
            }
        }
    }
    if last.kind() == io::ErrorKind::AddrInUse {
        return Err(format!("Failed to find an available port: {}", os_error(&last)));
    }
    Err(format!("Failed to bind socket: {}", os_error(&last)))
}

fn listen_at(address: SocketAddr, inet: &Inet) -> io::Result<OwnedFd> {
    let family = if address.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
    let socket = new_socket(family, SocketType::STREAM)?;
    sockopt::set_socket_reuseaddr(&socket, true)?;
    if address.is_ipv6() {
        let only = inet.ipv4 == Some(false) || (inet.ipv6 == Some(true) && inet.ipv4.is_none());
        sockopt::set_ipv6_v6only(&socket, only)?;
    }
    bind(&socket, &address)?;
    start_listening(&socket, BACKLOG)?;
    Ok(socket)
}

/// The addresses that `inet` means; an empty host is one of the given.
fn resolve(inet: &Inet, any4: IpAddr, any6: IpAddr) -> Result<Vec<SocketAddr>, String> {
    if inet.ipv4 == Some(false) && inet.ipv6 == Some(false) {
        return Err("Cannot disable IPv4 and IPv6 at same time".to_owned());
    }
    let Inet { host, port, .. } = inet;
    let failed = |why: &str| format!("address resolution failed for {host}:{port}: {why}");
    let number = port.parse::<u16>().map_err(|_| failed("Servname not supported for ai_socktype"))?;
    // One version that is wanted excludes the other that is not mentioned.
    let want4 = inet.ipv4.unwrap_or(inet.ipv6 != Some(true));
    let want6 = inet.ipv6.unwrap_or(inet.ipv4 != Some(true));
    let fits = |address: &SocketAddr| if address.is_ipv4() { want4 } else { want6 };
    let found: Vec<SocketAddr> = if host.is_empty() {
        [any4, any6].into_iter().map(|ip| SocketAddr::new(ip, number)).collect()
    } else {
        match (host.as_str(), number).to_socket_addrs() {
            Ok(found) => found.collect(),
            Err(error) => {
                let text = os_error(&error);
                return Err(failed(text.strip_prefix("failed to lookup address information: ").unwrap_or(&text)));
            }
        }
    };
    let fitting: Vec<SocketAddr> = found.into_iter().filter(fits).collect();
    if fitting.is_empty() {
        let is_number = host.parse::<IpAddr>().is_ok();
        let why = if is_number { "Address family for hostname not supported" } else { "Name or service not known" };
        return Err(failed(why));
    }
    Ok(fitting)
}

fn socket_by_name(name: &str, named: &mut NamedDescriptors<'_>) -> Result<OwnedFd, String> {
    let descriptor = named(name)?;
    if !is_socket(&descriptor) {
        return Err(format!("File descriptor '{name}' is not a socket"));
    }
    Ok(descriptor)
}

/// Whether `descriptor` is a socket.
pub(super) fn is_socket(descriptor: &OwnedFd) -> bool {
    sockopt::socket_type(descriptor).is_ok()
}

/// Where a socket listens.
fn local_address(at: &SocketAddrAny) -> Option<Address> {
    if let Ok(unix) = SocketAddrUnix::try_from(at.clone()) {
        return Some(Address::Unix(unix_name(&unix)));
    }
    let at = SocketAddr::try_from(at.clone()).ok()?;
    Some(Address::inet(at.ip().to_string(), at.port().to_string()))
}

fn unix_name(at: &SocketAddrUnix) -> UnixName {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match (at.path_bytes(), at.abstract_name()) {
        (Some(path), _) => UnixName { path: text(path), ..UnixName::default() },
        (None, Some(name)) => {
            UnixName { path: text(name), is_abstract: Some(true), tight: Some(name.len() < MAX_UNIX_NAME) }
        }
        (None, None) => UnixName::default(),
    }
}

/// How a socket without a connection is shown. Source: measured on QEMU 7.2.
pub(super) fn disconnected(options: &SocketOptions, address: &Address) -> String {
    let server = if options.is_server() { ",server=on" } else { "" };
    match address {
        Address::Inet(_) => format!("disconnected:{}:{address}{server}", options.protocol()),
        Address::Unix(_) | Address::Fd(_) => format!("disconnected:{address}{server}"),
    }
}

/// How a connection is shown. Source: measured on QEMU 7.2.
pub(super) fn connected(options: &SocketOptions, socket: &OwnedFd) -> String {
    let server = if options.is_server() { ",server=on" } else { "" };
    let Ok(here) = getsockname(socket) else { return "unknown".to_owned() };
    if let Ok(unix) = SocketAddrUnix::try_from(here.clone()) {
        let path = unix.path_bytes().map(String::from_utf8_lossy).unwrap_or_default();
        return format!("unix:{path}{server}");
    }
    let there = getpeername(socket).ok().flatten().and_then(|there| SocketAddr::try_from(there).ok());
    match (SocketAddr::try_from(here), there) {
        // The standard form has the brackets around an address of version 6.
        (Ok(here), Some(there)) => format!("{}:{here}{server} <-> {there}", options.protocol()),
        _ => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuse(name: &str) -> Result<OwnedFd, String> {
        Err(format!("no {name}"))
    }

    #[test]
    fn ports_are_tried_in_order_and_names_show_both_ends() {
        let first = listen(&Address::inet("127.0.0.1", "0"), &mut refuse).unwrap();
        let Address::Inet(taken) = &first.address else { panic!("{first:?}") };
        let options = SocketOptions::new(first.address.clone());
        let shown = format!("disconnected:tcp:127.0.0.1:{},server=on", taken.port);
        assert_eq!(disconnected(&options, &first.address), shown);
        let error = listen(&first.address, &mut refuse).unwrap_err();
        assert_eq!(error, "Failed to find an available port: Address already in use");
        let last = taken.port.parse::<u16>().unwrap().saturating_add(20);
        let more = listen(&Address::Inet(Inet { to: Some(last), ..taken.clone() }), &mut refuse).unwrap();
        assert_ne!(more.address, first.address);

        let client = connect(&first.address, &mut refuse).unwrap();
        let server = SocketOptions { telnet: Some(true), ..options };
        let shown = connected(&server, &client);
        assert!(shown.starts_with("telnet:127.0.0.1:") && shown.ends_with(&format!(" <-> 127.0.0.1:{}", taken.port)));
    }

    #[test]
    fn mistakes_have_the_words_of_the_reference() {
        let inet = |host: &str, port: &str| Inet { host: host.into(), port: port.into(), ..Inet::default() };
        let v6 = Inet { ipv6: Some(true), ..inet("127.0.0.1", "0") };
        let none = Inet { ipv4: Some(false), ipv6: Some(false), ..inet("127.0.0.1", "0") };
        for (inet, text) in [
            (v6, "address resolution failed for 127.0.0.1:0: Address family for hostname not supported"),
            (none, "Cannot disable IPv4 and IPv6 at same time"),
            (
                inet("127.0.0.1", "bad port"),
                "address resolution failed for 127.0.0.1:bad port: Servname not supported for ai_socktype",
            ),
        ] {
            assert_eq!(listen(&Address::Inet(inet), &mut refuse).unwrap_err(), text);
        }
        let long = "x".repeat(108);
        assert!(listen(&Address::unix(&long), &mut refuse).unwrap_err().contains("is too long"));
        assert_eq!(
            listen(&Address::unix("/nonexistent/s"), &mut refuse).unwrap_err(),
            "Failed to bind socket to /nonexistent/s: No such file or directory"
        );
    }
}
