//! Calls whose arguments or results depend on each other: which kinds they have then.

use super::guest::{pointer, u32_at};
use super::names::hex;
use super::values::{Shown, clone_flags, open};
use super::{names, structures, tables};
use crate::linux::args::{Arg, Len, Shape};
use crate::linux::calls::{fcntl, ioctl, sockets};
use crate::linux::table;
use crate::linux::thread::{Call, Thread};

/// A call as it is shown.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) name: String,
    pub(super) kinds: Vec<Arg>,
    pub(super) a: [u64; 6],
}

const BITS: Arg = Arg::OneOf(&tables::FUTEX_BITS);
const TIME: Arg = Arg::In(Len::Fixed(16), Shape::Timespec);

/// The kinds of a call, without those arguments that mean nothing with the others.
pub(super) fn form(thread: &mut Thread, call: &Call) -> Form {
    if call.entry == 6 {
        return fast(call);
    }
    // The calls of sockets by one number are shown as what they are.
    let (number, mut a) = match call.number {
        sockets::SOCKETCALL => sockets::multiplexed(thread, call).unwrap_or((call.number, call.a)),
        number => (number, call.a),
    };
    let Some(row) = table::find(number) else {
        return Form { name: format!("syscall_{number:#x}"), kinds: vec![Arg::Hex; 6], a };
    };
    let mut kinds = row.args.to_vec();
    match row.name {
        "open" | "openat" | "mq_open" => {
            let flags = kinds.iter().zip(a).find(|(kind, _)| **kind == Arg::Open).map_or(0, |(_, value)| value);
            let makes = 0o100 | if row.name == "mq_open" { 0 } else { 0o20000000 };
            if flags & makes == 0 {
                kinds.truncate(kinds.iter().position(|kind| *kind == Arg::Mode).unwrap_or(kinds.len()));
            }
        }
        "mknod" | "mknodat" => {
            let mode = kinds.iter().position(|kind| *kind == Arg::FileMode).and_then(|at| a.get(at)).copied();
            let kind = mode.unwrap_or(0) as u32 & libc::S_IFMT;
            if !matches!(kind, libc::S_IFCHR | libc::S_IFBLK) {
                kinds.pop();
            }
        }
        "fcntl" | "fcntl64" => of_fcntl(&mut kinds, a[1]),
        "ioctl" => of_ioctl(&mut kinds, a[1]),
        "futex" => {
            of_futex(&mut kinds, a[1]);
            // The set of bits is the last one, whatever is not used before it.
            match a[1] & 0x7f {
                9 => a[4] = a[5],
                10 => a[3] = a[5],
                _ => {}
            }
        }
        // The names of protocols are those of the internet.
        "socket" if !matches!(a[0] as i32, libc::AF_INET | libc::AF_INET6) => of_other_socket(&mut kinds),
        "setsockopt" | "getsockopt" => of_option(&mut kinds, a[1], a[2]),
        "prctl" => of_prctl(&mut kinds, a[0]),
        _ => {}
    }
    Form { name: row.name.to_owned(), kinds, a }
}

/// Fast system calls. Source: linux-user.md 4.1.
fn fast(call: &Call) -> Form {
    const INT: Arg = Arg::Out(Len::Fixed(4), Shape::Ints);
    let (name, kinds): (&str, &[Arg]) = match call.number & 7 {
        0 => ("gettimeofday", &[Arg::Out(Len::Fixed(16), Shape::Timeval), Arg::Ptr]),
        1 => ("clock_gettime", &[Arg::Clock, Arg::Out(Len::Fixed(16), Shape::Timespec)]),
        2 => ("getcpu", &[INT, INT]),
        3 => ("siggetmask", &[Arg::Out(Len::Fixed(8), Shape::Sigset), Arg::Size]),
        4 => ("getcontext", &[Arg::Ptr, Arg::Size]),
        5 => ("set_return", &[Arg::Ptr, Arg::Hex]),
        _ => ("", &[Arg::Hex; 2]),
    };
    let name = if name.is_empty() { format!("fast_{:#x}", call.number) } else { name.to_owned() };
    Form { name, kinds: kinds.to_vec(), a: call.a }
}

fn of_fcntl(kinds: &mut Vec<Arg>, command: u64) {
    let Some(command) = fcntl::find(command as i32) else { return };
    kinds.truncate(2);
    match command.name {
        "F_GETFD" | "F_GETFL" | "F_GETOWN" | "F_GETSIG" | "F_GETLEASE" | "F_GETPIPE_SZ" | "F_GET_SEALS"
        | "F_CREATED_QUERY" => {}
        "F_SETFD" => kinds.push(Arg::Flags(&tables::FD)),
        "F_DUPFD" | "F_DUPFD_CLOEXEC" | "F_SETPIPE_SZ" => kinds.push(Arg::Int),
        "F_SETLEASE" => kinds.push(Arg::OneOf(&tables::LOCK_KIND)),
        "F_ADD_SEALS" => kinds.push(Arg::Flags(&tables::SEALS)),
        "F_SETSIG" => kinds.push(Arg::Sig),
        _ => kinds.push(command.arg),
    }
}

fn of_other_socket(kinds: &mut [Arg]) {
    if let Some(protocol) = kinds.get_mut(2) {
        *protocol = Arg::Int;
    }
}

/// Most options of sockets are numbers.
fn of_option(kinds: &mut [Arg], level: u64, option: u64) {
    let shape = match (level as i32, option as i32) {
        (libc::SOL_SOCKET, libc::SO_BINDTODEVICE | libc::SO_PEERSEC) | (libc::SOL_TCP, libc::TCP_CONGESTION) => {
            Shape::Text
        }
        (libc::SOL_SOCKET, libc::SO_PEERCRED) => Shape::Ucred,
        (libc::SOL_SOCKET, libc::SO_RCVTIMEO | libc::SO_SNDTIMEO) => Shape::Timeval,
        (libc::SOL_SOCKET | libc::SOL_IP | libc::SOL_TCP | libc::SOL_IPV6, _) => Shape::Ints,
        _ => return,
    };
    match kinds.get_mut(3) {
        Some(Arg::In(_, kind) | Arg::Out(_, kind)) => *kind = shape,
        _ => {}
    }
}

fn of_ioctl(kinds: &mut Vec<Arg>, command: u64) {
    let Some(command) = ioctl::find(command as u32) else { return };
    kinds.truncate(2);
    if command.arg != Arg::Hex {
        kinds.push(command.arg);
    }
}

fn of_futex(kinds: &mut Vec<Arg>, operation: u64) {
    kinds.truncate(2);
    kinds.extend_from_slice(match operation & 0x7f {
        // Wait.
        0 => &[Arg::Uint, TIME],
        // Wake.
        1 | 2 => &[Arg::Int],
        // Requeue; the same with a comparison.
        3 => &[Arg::Int, Arg::Uint, Arg::Ptr],
        4 | 12 => &[Arg::Int, Arg::Uint, Arg::Ptr, Arg::Uint],
        // Wake by an operation.
        5 => &[Arg::Int, Arg::Uint, Arg::Ptr, Arg::Hex],
        // Locks that lend their priority.
        6 | 13 => &[Arg::Uint, TIME],
        7 | 8 => &[],
        // With a set of bits.
        9 => &[Arg::Uint, TIME, BITS],
        10 => &[Arg::Int, BITS],
        11 => &[Arg::Uint, TIME, Arg::Ptr],
        _ => &[Arg::Uint, Arg::Ptr, Arg::Ptr, Arg::Hex],
    });
}

fn of_prctl(kinds: &mut Vec<Arg>, option: u64) {
    let number = Arg::Out(Len::Fixed(4), Shape::Ints);
    let rest: Option<&[Arg]> = match option as i32 {
        libc::PR_SET_NAME => Some(&[Arg::Str]),
        libc::PR_GET_NAME => Some(&[Arg::Out(Len::Fixed(16), Shape::Text)]),
        libc::PR_SET_PDEATHSIG => Some(&[Arg::Sig]),
        libc::PR_GET_PDEATHSIG | libc::PR_GET_CHILD_SUBREAPER => Some(&[number]),
        libc::PR_GET_TID_ADDRESS => Some(&[Arg::Out(Len::Fixed(8), Shape::Addresses)]),
        libc::PR_GET_DUMPABLE | libc::PR_GET_KEEPCAPS | libc::PR_GET_SECUREBITS | libc::PR_GET_TIMERSLACK => Some(&[]),
        libc::PR_SET_DUMPABLE | libc::PR_SET_KEEPCAPS | libc::PR_SET_CHILD_SUBREAPER => Some(&[Arg::Long]),
        libc::PR_SET_TIMERSLACK | libc::PR_CAPBSET_READ | libc::PR_CAPBSET_DROP => Some(&[Arg::Long]),
        _ => None,
    };
    if let Some(rest) = rest {
        kinds.truncate(1);
        kinds.extend_from_slice(rest);
    }
}

/// Commands that are shown by their names.
pub(super) fn command(name: &str, index: usize, value: u64) -> Option<String> {
    match (name, index) {
        ("fcntl" | "fcntl64", 1) => Some(match fcntl::name(value as i32) {
            Some(name) => name.to_owned(),
            None => format!("{} /* F_??? */", hex(value & 0xffff_ffff)),
        }),
        ("ioctl", 1) => Some(ioctl::name(value as u32).map_or_else(|| ioctl_number(value as u32), str::to_owned)),
        _ => None,
    }
}

/// The command of a device that has no name here.
fn ioctl_number(number: u32) -> String {
    let direction = match number >> 30 {
        0 => "_IOC_NONE",
        1 => "_IOC_WRITE",
        2 => "_IOC_READ",
        _ => "_IOC_READ|_IOC_WRITE",
    };
    let [kind, index, size] = [number >> 8 & 0xff, number & 0xff, number >> 16 & 0x3fff].map(|part| hex(part.into()));
    format!("_IOC({direction}, {kind}, {index}, {size})")
}

/// Calls that are shown with the names of their arguments.
pub(super) fn named_arguments(thread: &mut Thread, form: &Form, result: Option<i64>) -> Option<String> {
    let a = &form.a;
    let (stack, [parent, child, tls]) = match form.name.as_str() {
        "clone" => (format!("child_stack={}", pointer(a[1])), [a[2], a[3], a[4]]),
        "clone_thread" => (format!("child_stack={}, stack_size={}", pointer(a[1]), hex(a[2])), [a[3], a[4], a[5]]),
        _ => return None,
    };
    let flags = a[0];
    let has = |flag: i32| flags & u64::from(flag as u32) != 0;
    let mut text = format!("{stack}, flags={}", clone_flags(flags));
    if has(libc::CLONE_PARENT_SETTID) || has(libc::CLONE_PIDFD) {
        let filled = result.is_some().then(|| thread.shown_bytes(parent, 4)).flatten();
        let shown = filled.map_or_else(|| pointer(parent), |bytes| format!("[{}]", u32_at(&bytes, 0)));
        text += &format!(", parent_tid={shown}");
    }
    if has(libc::CLONE_SETTLS) {
        text += &format!(", tls={}", pointer(tls));
    }
    if has(libc::CLONE_CHILD_SETTID) || has(libc::CLONE_CHILD_CLEARTID) {
        text += &format!(", child_tidptr={}", pointer(child));
    }
    Some(text)
}

/// The value that a call has come to, with what it means.
pub(super) fn result(thread: &mut Thread, form: &Form, value: i64) -> String {
    let low = value as u64;
    let shown = Shown { kinds: &form.kinds, a: form.a, result: Some(value) };
    match form.name.as_str() {
        "mmap" | "mmap2" | "mremap" | "brk" | "shmat" => hex(low),
        "umask" => names::mode(low, false),
        "fcntl" | "fcntl64" if value != 0 || form.a[1] == libc::F_GETFL as u64 => match form.a[1] as i32 {
            libc::F_GETFL => format!("{} (flags {})", hex(low), open(low)),
            libc::F_GETFD => format!("{} (flags {})", hex(low), tables::FD.set(low)),
            libc::F_GET_SEALS => format!("{} (seals {})", hex(low), tables::SEALS.set(low)),
            _ => value.to_string(),
        },
        "poll" | "ppoll" if value == 0 => "0 (Timeout)".to_owned(),
        "poll" | "ppoll" => {
            let count = form.a[1] & 0xffff_ffff;
            let mut come = Vec::new();
            for index in 0..count.min(1 << 16) {
                let Some(bytes) = thread.shown_bytes(form.a[0].wrapping_add(8 * index), 8) else { break };
                come.extend(structures::poll_come(&bytes));
            }
            let left = if form.name == "ppoll" { left(thread, &shown, 2) } else { None };
            let left = left.map_or_else(String::new, |left| format!(", {left}"));
            format!("{value} ([{}]{left})", come.join(", "))
        }
        "_newselect" | "pselect6" if value == 0 => "0 (Timeout)".to_owned(),
        "_newselect" | "pselect6" => {
            let mut parts = Vec::new();
            for (index, name) in [(1, "in"), (2, "out"), (3, "except")] {
                let at = form.a[index];
                let set = if at == 0 { None } else { thread.shown_descriptors(at, form.a[0] & 0xffff_ffff) };
                if let Some(set) = set.filter(|set| !set.is_empty()) {
                    parts.push(format!("{name} [{}]", set.join(" ")));
                }
            }
            parts.extend(left(thread, &shown, 4));
            format!("{value} ({})", parts.join(", "))
        }
        _ => value.to_string(),
    }
}

/// What is left of the time that could be waited.
fn left(thread: &mut Thread, shown: &Shown<'_>, index: usize) -> Option<String> {
    let (&kind, &at) = (shown.kinds.get(index)?, shown.a.get(index)?);
    let Arg::InOut(len, shape) = kind else { return None };
    (at != 0).then(|| format!("left {}", thread.shown_shape(shown, (len, shape), at, false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_without_a_name() {
        assert_eq!(ioctl_number(0x1234), "_IOC(_IOC_NONE, 0x12, 0x34, 0)");
        assert_eq!(ioctl_number(0xc004_5401), "_IOC(_IOC_READ|_IOC_WRITE, 0x54, 0x1, 0x4)");
        assert_eq!(command("fcntl", 1, 9999).as_deref(), Some("0x270f /* F_??? */"));
        assert_eq!(command("fcntl", 1, 3).as_deref(), Some("F_GETFL"));
        assert_eq!(command("ioctl", 1, 0x5401).as_deref(), Some("TCGETS"));
    }
}
