//! Sockets. Structures are those of 64-bit hosts, but for the addresses in them.

use super::Outcome;
use crate::linux::args::{Arg, Len, Shape};
use crate::linux::memory::rights;
use crate::linux::own_fds;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// Longest address of a socket.
const NAME: usize = 128;
/// Longest list of buffers, and of messages.
const MOST: u64 = 1024;
/// Control data longer than any kernel takes.
const MOST_CONTROL: u64 = 1 << 20;
/// Bytes of `struct mmsghdr`.
const MMSGHDR: u64 = 64;

/// `struct msghdr`: name, its length (32 bits), buffers, their number, control data, its length, flags
/// (32 bits).
type Header = [u64; 7];

/// A message with what the host's kernel needs for it.
struct Message {
    /// As the guest has it.
    guest: Header,
    /// Where it has it.
    at: u64,
    /// As the host gets it: it points to the others.
    host: Header,
    name: Vec<u8>,
    _control: Vec<u64>,
    _buffers: Vec<libc::iovec>,
}

/// Whether control data passes a descriptor of the emulator's own.
fn passes_own(control: &[u8]) -> bool {
    let mut rest = control;
    while let Some((header, _)) = rest.split_first_chunk::<16>() {
        let [len, kind] = *header.as_chunks::<8>().0 else { return false };
        let len = u64::from_le_bytes(len) as usize;
        let rights = u64::from_le_bytes(kind) == (libc::SCM_RIGHTS as u64) << 32 | libc::SOL_SOCKET as u64;
        let Some(data) = rest.get(16..len) else { return false };
        if rights && data.as_chunks::<4>().0.iter().any(|fd| own_fds::is_own(i32::from_le_bytes(*fd))) {
            return true;
        }
        rest = rest.get(len.next_multiple_of(8)..).unwrap_or_default();
    }
    false
}

impl Message {
    fn new(thread: &mut Thread, at: u64, receives: bool) -> Result<Message, i32> {
        let guest: Header = thread.get(at)?;
        let [name_at, name_len, list, count, control_at, control_len, _] = guest;
        let mut name = vec![0; NAME];
        let name_len = match (name_at, name_len as i32) {
            (0, _) => 0,
            (_, ..0) => return Err(libc::EINVAL),
            (_, len) => (len as usize).min(NAME),
        };
        if !receives && let Some(name) = name.get_mut(..name_len) {
            thread.copy_in(name_at, name)?;
        }
        if count > MOST {
            return Err(libc::EMSGSIZE);
        }
        let buffers = thread.vectors(list, count, if receives { rights::WRITE } else { rights::READ })?;
        let mut control = Vec::new();
        let (control_at, control_len) = match (control_at, control_len) {
            (0, _) | (_, 0) => (0, 0),
            (at, len) if receives => {
                // What does not fit is cut off, with a flag that says so.
                let (pointer, have) = thread.buffer(at, len.min(MOST_CONTROL), rights::WRITE)?;
                (pointer as u64, have as u64)
            }
            (_, MOST_CONTROL..) => return Err(libc::ENOBUFS),
            (at, len) => {
                let mut bytes = vec![0; len as usize];
                thread.copy_in(at, &mut bytes)?;
                if passes_own(&bytes) {
                    return Err(libc::EBADF);
                }
                bytes.resize(bytes.len().next_multiple_of(8), 0);
                control.extend(bytes.as_chunks::<8>().0.iter().map(|word| u64::from_ne_bytes(*word)));
                (control.as_ptr() as u64, len)
            }
        };
        let name_pointer = if name_at == 0 { 0 } else { name.as_mut_ptr() as u64 };
        let host =
            [name_pointer, name_len as u64, buffers.as_ptr() as u64, buffers.len() as u64, control_at, control_len, 0];
        Ok(Message { guest, at, host, name, _control: control, _buffers: buffers })
    }

    /// What has been received beside the bytes: `host` is the header as the kernel has left it.
    fn received(&self, thread: &mut Thread, host: &Header) -> Result<(), i32> {
        let [name_at, room, ..] = self.guest;
        let len = host[1] as u32;
        if name_at != 0 {
            let have = (room as u32).min(len).min(NAME as u32) as usize;
            thread.put_bytes(name_at, self.name.get(..have).unwrap_or_default())?;
            thread.put_bytes(self.at + 8, &len.to_le_bytes())?;
        }
        thread.put(self.at + 40, &[host[5]])?;
        thread.put_bytes(self.at + 48, &(host[6] as u32).to_le_bytes())
    }
}

/// Several messages in one call of the host: `struct mmsghdr` each, a header and a length.
struct Messages {
    list: Vec<Message>,
    headers: Vec<[u64; 8]>,
}

impl Messages {
    /// As the kernel, it stops at one that is wrong, and says so if that is the first.
    fn new(thread: &mut Thread, at: u64, count: u64, receives: bool) -> Result<Messages, i32> {
        let mut list = Vec::new();
        for i in 0..u64::from(count as u32).min(MOST) {
            match Message::new(thread, at.wrapping_add(MMSGHDR * i), receives) {
                Ok(message) => list.push(message),
                Err(errno) if i == 0 => return Err(errno),
                Err(_) => break,
            }
        }
        let headers = list.iter().map(|message| {
            let mut header = [0; 8];
            header[..7].copy_from_slice(&message.host);
            header
        });
        let headers = headers.collect();
        Ok(Messages { list, headers })
    }

    /// The kernel has done so many.
    fn done(&self, thread: &mut Thread, count: i64, receives: bool) -> Result<(), i32> {
        for (message, header) in self.list.iter().zip(&self.headers).take(count as usize) {
            if receives {
                let mut host = [0; 7];
                host.copy_from_slice(&header[..7]);
                message.received(thread, &host)?;
            }
            thread.put_bytes(message.at + 56, &(header[7] as u32).to_le_bytes())?;
        }
        Ok(())
    }
}

fn descriptor(fd: u64) -> Result<u64, i32> {
    if own_fds::is_own(fd as i32) { Err(libc::EBADF) } else { Ok(fd as i32 as u64) }
}

fn message(thread: &mut Thread, call: &Call, number: libc::c_long, receives: bool) -> Outcome {
    let [fd, at, flags, ..] = call.a;
    let fd = descriptor(fd)?;
    let message = Message::new(thread, at, receives)?;
    let mut header = message.host;
    let args = [fd, (&raw mut header) as u64, u64::from(flags as u32), 0, 0, 0];
    // SAFETY: the header and all that it points to live until the end of the call; what the kernel
    // writes is that and guest memory.
    let moved = unsafe { thread.host_call(number, args, Wait::Restart) }?;
    if receives {
        message.received(thread, &header)?;
    }
    Ok(moved)
}

pub(in crate::linux) fn sendmsg(thread: &mut Thread, call: &Call) -> Reply {
    message(thread, call, libc::SYS_sendmsg, false).into()
}

pub(in crate::linux) fn recvmsg(thread: &mut Thread, call: &Call) -> Reply {
    message(thread, call, libc::SYS_recvmsg, true).into()
}

fn send_many(thread: &mut Thread, call: &Call) -> Outcome {
    let [fd, at, count, flags, ..] = call.a;
    let fd = descriptor(fd)?;
    let mut messages = Messages::new(thread, at, count, false)?;
    let headers = messages.headers.as_mut_ptr() as u64;
    let args = [fd, headers, messages.headers.len() as u64, u64::from(flags as u32), 0, 0];
    // SAFETY: as in `message`.
    let sent = unsafe { thread.host_call(libc::SYS_sendmmsg, args, Wait::Restart) }?;
    messages.done(thread, sent, false)?;
    Ok(sent)
}

pub(in crate::linux) fn sendmmsg(thread: &mut Thread, call: &Call) -> Reply {
    send_many(thread, call).into()
}

fn receive_many(thread: &mut Thread, call: &Call) -> Outcome {
    let [fd, at, count, flags, timeout, _] = call.a;
    let fd = descriptor(fd)?;
    let mut time = if timeout == 0 { None } else { Some(thread.get::<2>(timeout)?) };
    let mut messages = Messages::new(thread, at, count, true)?;
    let headers = messages.headers.as_mut_ptr() as u64;
    let until = time.as_mut().map_or(0, |time| time.as_mut_ptr() as u64);
    let args = [fd, headers, messages.headers.len() as u64, u64::from(flags as u32), until, 0];
    // SAFETY: as in `message`, and the kernel writes the time left.
    let received = unsafe { thread.host_call(libc::SYS_recvmmsg, args, Wait::Restart) }?;
    messages.done(thread, received, true)?;
    if let Some(time) = time {
        thread.put(timeout, &time)?;
    }
    Ok(received)
}

pub(in crate::linux) fn recvmmsg(thread: &mut Thread, call: &Call) -> Reply {
    receive_many(thread, call).into()
}

/// Whether an option's value has addresses in it that are not translated: tables of the packet
/// filter, memory that packets are mapped into, a program that spreads packets.
fn has_addresses(level: i32, name: i32) -> bool {
    /// Options of the packet filters begin here: those for IP, for ARP and for bridges.
    const FILTER_TABLES: [i32; 3] = [64, 96, 128];
    const TCP_ZEROCOPY_RECEIVE: i32 = 35;
    const PACKET_FANOUT_DATA: i32 = 22;
    const SCTP_SOCKOPT_CONNECTX3: i32 = 111;
    match level {
        libc::SOL_IP | libc::SOL_IPV6 => FILTER_TABLES.contains(&name),
        libc::SOL_TCP => name == TCP_ZEROCOPY_RECEIVE,
        libc::SOL_PACKET => name == PACKET_FANOUT_DATA,
        libc::IPPROTO_SCTP => name == SCTP_SOCKOPT_CONNECTX3,
        _ => false,
    }
}

pub(in crate::linux) fn setsockopt(thread: &mut Thread, call: &Call) -> Reply {
    set_option(thread, call).into()
}

fn set_option(thread: &mut Thread, call: &Call) -> Outcome {
    let [fd, level, name, value, len, _] = call.a;
    let (level, name) = (level as i32, name as i32);
    if has_addresses(level, name) {
        return Err(libc::ENOPROTOOPT);
    }
    let has_filter =
        level == libc::SOL_SOCKET && matches!(name, libc::SO_ATTACH_FILTER | libc::SO_ATTACH_REUSEPORT_CBPF);
    if has_filter && len as u32 == 16 {
        let [count, list] = thread.get(value)?;
        let filter = thread.whole_buffer(list, 8 * (count & 0xffff), rights::READ)?;
        let program = [count & 0xffff, filter as u64];
        let args = [descriptor(fd)?, level as u64, name as u64, program.as_ptr() as u64, 16, 0];
        // SAFETY: the kernel reads the two words and the filter, which has been checked.
        return unsafe { thread.host_call(libc::SYS_setsockopt, args, Wait::No) };
    }
    let kinds = [Arg::Fd, Arg::Int, Arg::Int, Arg::In(Len::Whole(4), Shape::Bytes), Arg::Int];
    let a = if has_filter { [fd, level as u64, name as u64, value, 0, 0] } else { call.a };
    thread.passed(&kinds, libc::SYS_setsockopt, a, Wait::No)
}

pub(in crate::linux) fn getsockopt(thread: &mut Thread, call: &Call) -> Reply {
    /// The length counts operations of a filter, not bytes.
    const SO_GET_FILTER: i32 = libc::SO_ATTACH_FILTER;
    let (level, name) = (call.a[1] as i32, call.a[2] as i32);
    if has_addresses(level, name) || level == libc::SOL_SOCKET && name == SO_GET_FILTER {
        return Reply::Error(libc::ENOPROTOOPT);
    }
    let length = Arg::InOut(Len::Fixed(4), Shape::Ints);
    let kinds = [Arg::Fd, Arg::Int, Arg::Int, Arg::Out(Len::At(4), Shape::Bytes), length];
    thread.passed(&kinds, libc::SYS_getsockopt, call.a, Wait::No).into()
}

/// The calls of `socketcall` by their number there: system call and number of arguments.
const MULTIPLEXED: [(u32, u8); 20] = [
    (403, 3),
    (410, 3),
    (404, 3),
    (411, 2),
    (405, 3),
    (412, 3),
    (413, 3),
    (414, 4),
    // send and recv are sendto and recvfrom without an address.
    (406, 4),
    (407, 4),
    (406, 6),
    (407, 6),
    (393, 2),
    (415, 5),
    (416, 5),
    (408, 3),
    (409, 3),
    (286, 4),
    (349, 5),
    (378, 4),
];

/// Number of `socketcall`.
pub(in crate::linux) const SOCKETCALL: u32 = 102;

/// The system call that `socketcall` stands for, with its arguments.
///
/// # Errors
/// There is no such call, or the arguments cannot be read.
pub(in crate::linux) fn multiplexed(thread: &mut Thread, call: &Call) -> Result<(u32, [u64; 6]), i32> {
    let index = (call.a[0] as u32).wrapping_sub(1) as usize;
    let &(number, count) = MULTIPLEXED.get(index).ok_or(libc::EINVAL)?;
    let mut a = [0; 6];
    for (i, place) in (0u64..).zip(a.iter_mut().take(count.into())) {
        [*place] = thread.get(call.a[1].wrapping_add(8 * i))?;
    }
    Ok((number, a))
}

pub(in crate::linux) fn socketcall(thread: &mut Thread, call: &Call) -> Reply {
    match multiplexed(thread, call) {
        Ok((number, a)) => thread.redirected(call, number, a),
        Err(errno) => Reply::Error(errno),
    }
}
