//! Sockets: addresses and messages.

use super::guest::{cut, pointer, quoted, u16_at, u32_at, u64_at};
use super::names::hex;
use super::tables;
use crate::linux::thread::Thread;
use std::net::{Ipv4Addr, Ipv6Addr};

/// The longest address.
const LONGEST: u64 = 128;

/// A port, which stands in the order of the network.
fn port(bytes: &[u8]) -> u16 {
    u16_at(bytes, 2).swap_bytes()
}

/// An address.
pub(super) fn address(bytes: &[u8]) -> String {
    if bytes.len() < 2 {
        return cut(bytes);
    }
    let family = u16_at(bytes, 0);
    let name = tables::FAMILY.one(family.into());
    let rest = bytes.get(2..).unwrap_or_default();
    let body = match i32::from(family) {
        libc::AF_UNIX => {
            let (mark, name) = match rest.split_first() {
                None => return format!("{{sa_family={name}}}"),
                Some((0, name)) => ("@", name),
                Some(_) => ("", rest.split(|&b| b == 0).next().unwrap_or_default()),
            };
            format!("sun_path={mark}{}", quoted(name, false))
        }
        libc::AF_INET if bytes.len() >= 8 => {
            let host = Ipv4Addr::from(u32_at(bytes, 4).swap_bytes());
            format!("sin_port=htons({}), sin_addr=inet_addr(\"{host}\")", port(bytes))
        }
        libc::AF_INET6 if bytes.len() >= 24 => {
            let mut octets = [0; 16];
            octets.copy_from_slice(bytes.get(8..24).unwrap_or(&[0; 16]));
            format!(
                "sin6_port=htons({}), sin6_flowinfo=htonl({}), inet_pton(AF_INET6, \"{}\", &sin6_addr), sin6_scope_id={}",
                port(bytes),
                u32_at(bytes, 4).swap_bytes(),
                Ipv6Addr::from(octets),
                u32_at(bytes, 24)
            )
        }
        libc::AF_NETLINK if bytes.len() >= 12 => {
            format!("nl_pid={}, nl_groups={:08x}", u32_at(bytes, 4), u32_at(bytes, 8))
        }
        _ => format!("sa_data={}", cut(rest)),
    };
    format!("{{sa_family={name}, {body}}}")
}

/// Kind of a socket.
pub(super) fn kind(value: u64) -> String {
    let (kind, flags) = (value & 0xf, value & 0xffff_fff0);
    let name = tables::SOCKET.one(kind);
    if flags == 0 { name } else { format!("{name}|{}", tables::SOCKET_FLAGS.set(flags)) }
}

/// An option of a level.
pub(super) fn option(level: u64, value: u64) -> String {
    let names = match level as i32 {
        libc::SOL_SOCKET => &tables::SOCKET_OPTION,
        libc::SOL_TCP => &tables::TCP_OPTION,
        libc::SOL_IP => &tables::IP_OPTION,
        libc::SOL_IPV6 => &tables::IPV6_OPTION,
        _ => return hex(value & 0xffff_ffff),
    };
    names.one(value & 0xffff_ffff)
}

impl Thread {
    /// An address of which the length is known.
    pub(super) fn shown_address(&mut self, at: u64, len: u64) -> String {
        let bytes = (at != 0).then(|| self.shown_bytes(at, len.min(LONGEST) as usize)).flatten();
        bytes.map_or_else(|| pointer(at), |bytes| address(&bytes))
    }

    /// `struct msghdr`. `have`: so many bytes of its buffers are filled.
    pub(super) fn shown_message(&mut self, at: u64, have: u64) -> String {
        let Some(bytes) = self.shown_bytes(at, 56) else { return pointer(at) };
        let word = |index: usize| u64_at(&bytes, 8 * index);
        let name_len = u32_at(&bytes, 8);
        let name = self.shown_address(word(0), name_len.into());
        let buffers = self.shown_vectors(word(2), word(3), have);
        let mut text = format!("{{msg_name={name}, msg_namelen={name_len}, msg_iov={buffers}, msg_iovlen={}", word(3));
        if word(5) != 0 {
            text += &format!(", msg_control={}", pointer(word(4)));
        }
        let flags = tables::MESSAGE.set(u32_at(&bytes, 48).into());
        text + &format!(", msg_controllen={}, msg_flags={flags}}}", word(5))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let inet = [2, 0, 0, 80, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
        assert_eq!(address(&inet), "{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"127.0.0.1\")}");
        assert_eq!(address(b"\x01\0/tmp/x\0\0"), "{sa_family=AF_UNIX, sun_path=\"/tmp/x\"}");
        assert_eq!(address(b"\x01\0\0tmp/z"), "{sa_family=AF_UNIX, sun_path=@\"tmp/z\"}");
        let mut inet6 = [0; 28];
        inet6[..4].copy_from_slice(&[10, 0, 0, 80]);
        let text =
            "sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, \"::\", &sin6_addr), sin6_scope_id=0";
        assert_eq!(address(&inet6), format!("{{sa_family=AF_INET6, {text}}}"));
        assert_eq!(address(&[2, 0, 1]), "{sa_family=AF_INET, sa_data=\"\\1\"}");
    }
}
