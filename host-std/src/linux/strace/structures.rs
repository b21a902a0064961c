//! Structures. Layouts: linux-user.md 8; where it says nothing, the generic ones.

use super::guest::{cut, i32_at, list, pointer, quoted, u16_at, u32_at, u64_at};
use super::names::{Names, hex, mode};
use super::{signals, sockets, tables};
use crate::linux::args::Shape;

/// A pair of times, or of seconds and a part of one.
fn pair(bytes: &[u8], at: usize, names: [&str; 2]) -> String {
    let [first, second] = [at, at + 8].map(|at| u64_at(bytes, at) as i64);
    format!("{{{}={first}, {}={second}}}", names[0], names[1])
}

fn timespec(bytes: &[u8], at: usize) -> String {
    pair(bytes, at, ["tv_sec", "tv_nsec"])
}

fn timeval(bytes: &[u8], at: usize) -> String {
    pair(bytes, at, ["tv_sec", "tv_usec"])
}

/// A time of a file that is to be set.
fn file_time(bytes: &[u8], at: usize) -> String {
    const NOW: u64 = (1 << 30) - 1;
    const OMIT: u64 = (1 << 30) - 2;
    match u64_at(bytes, at + 8) {
        NOW => "UTIME_NOW".to_owned(),
        OMIT => "UTIME_OMIT".to_owned(),
        _ => timespec(bytes, at),
    }
}

fn timer(bytes: &[u8], time: fn(&[u8], usize) -> String) -> String {
    format!("{{it_interval={}, it_value={}}}", time(bytes, 0), time(bytes, 16))
}

/// A device.
pub(super) fn device(number: u64) -> String {
    let number: libc::dev_t = number;
    let [major, minor] = [libc::major(number), libc::minor(number)].map(u64::from);
    format!("makedev({}, {})", hex(major), hex(minor))
}

/// The fields of a file that all structures tell: its mode, and its size or device.
fn file(prefix: &str, file_mode: u32, size: u64, rdev: u64) -> String {
    let device_like = matches!(file_mode & libc::S_IFMT, libc::S_IFCHR | libc::S_IFBLK);
    let what =
        if device_like { format!("{prefix}_rdev={}", device(rdev)) } else { format!("{prefix}_size={}", size as i64) };
    format!("{prefix}_mode={}, {what}, ...}}", mode(file_mode.into(), true))
}

fn statx(bytes: &[u8]) -> String {
    let mask = tables::STATX.set(u32_at(bytes, 0).into());
    let attributes = tables::STATX_ATTRIBUTES.set(u64_at(bytes, 8));
    let rdev = libc::makedev(u32_at(bytes, 128), u32_at(bytes, 132));
    let file = file("stx", u16_at(bytes, 28).into(), u64_at(bytes, 40), rdev);
    format!("{{stx_mask={mask}, stx_attributes={attributes}, {file}")
}

fn statfs(bytes: &[u8]) -> String {
    let word = |index: usize| u64_at(bytes, 8 * index);
    let mut text = format!("{{f_type={}", tables::FILE_SYSTEM.one(word(0)));
    for (i, name) in (1..).zip(["f_bsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree"]) {
        text += &format!(", {name}={}", word(i));
    }
    let id = [56, 60].map(|at| hex(u32_at(bytes, at).into()));
    let flags = tables::MOUNTED.set(word(10));
    let [id_0, id_1] = id;
    text + &format!(", f_fsid={{val=[{id_0}, {id_1}]}}, f_namelen={}, f_frsize={}, f_flags={flags}}}", word(8), word(9))
}

fn sysinfo(bytes: &[u8]) -> String {
    let word = |index: usize| u64_at(bytes, 8 * index);
    let mut text = format!("{{uptime={}, loads=[{}, {}, {}]", word(0), word(1), word(2), word(3));
    for (i, name) in (4..).zip(["totalram", "freeram", "sharedram", "bufferram", "totalswap", "freeswap"]) {
        text += &format!(", {name}={}", word(i));
    }
    let procs = u16_at(bytes, 80);
    text + &format!(", procs={procs}, totalhigh={}, freehigh={}, mem_unit={}}}", word(11), word(12), u32_at(bytes, 104))
}

fn limit(value: u64) -> String {
    match value {
        u64::MAX => "RLIM64_INFINITY".to_owned(),
        value if value > 1024 && value.is_multiple_of(1024) => format!("{}*1024", value / 1024),
        value => value.to_string(),
    }
}

/// A field that ends with a 0.
fn text(bytes: &[u8]) -> String {
    quoted(bytes.split(|&b| b == 0).next().unwrap_or_default(), false)
}

fn one_of(bytes: &[u8], at: usize, names: &Names) -> String {
    names.one(u64::from(u16_at(bytes, at)))
}

fn flock(bytes: &[u8]) -> String {
    let kind = one_of(bytes, 0, &tables::LOCK_KIND);
    let whence = one_of(bytes, 2, &tables::WHENCE);
    let [start, len] = [8, 16].map(|at| u64_at(bytes, at) as i64);
    let holder = i32_at(bytes, 24);
    format!("{{l_type={kind}, l_whence={whence}, l_start={start}, l_len={len}, l_pid={holder}}}")
}

/// `struct epoll_event`.
pub(super) fn epoll(bytes: &[u8]) -> String {
    let events = tables::EPOLL.set(u32_at(bytes, 0).into());
    format!("{{events={events}, data={{u32={}, u64={}}}}}", u32_at(bytes, 8), u64_at(bytes, 8))
}

/// `struct pollfd` as it is given.
pub(super) fn poll_wanted(bytes: &[u8]) -> String {
    match i32_at(bytes, 0) {
        fd @ ..0 => format!("{{fd={fd}}}"),
        fd => format!("{{fd={fd}, events={}}}", tables::POLL.set(u16_at(bytes, 4).into())),
    }
}

/// The same as it comes back, if something has come.
pub(super) fn poll_come(bytes: &[u8]) -> Option<String> {
    let come = u16_at(bytes, 6);
    (come != 0).then(|| format!("{{fd={}, revents={}}}", i32_at(bytes, 0), tables::POLL.set(come.into())))
}

fn clone_args(bytes: &[u8]) -> String {
    let word = |index: usize| u64_at(bytes, 8 * index);
    let flags = tables::CLONE.set(word(0));
    let mut text = format!("{{flags={flags}");
    for (index, name) in [(1, "pidfd"), (2, "child_tid"), (3, "parent_tid")] {
        if word(index) != 0 {
            text += &format!(", {name}={}", pointer(word(index)));
        }
    }
    let signal = if word(4) == 0 { "0".to_owned() } else { signals::name(word(4) as i32) };
    text += &format!(", exit_signal={signal}, stack={}, stack_size={}", pointer(word(5)), hex(word(6)));
    if word(7) != 0 {
        text += &format!(", tls={}", pointer(word(7)));
    }
    text + "}"
}

fn open_how(bytes: &[u8]) -> String {
    let flags = super::values::open(u64_at(bytes, 0));
    format!("{{flags={flags}, mode={}, resolve={}}}", mode(u64_at(bytes, 8), false), hex(u64_at(bytes, 16)))
}

/// Processors of a mask.
fn mask(bytes: &[u8]) -> String {
    let is_set = |bit: usize| bytes.get(bit / 8).is_some_and(|byte| byte >> (bit % 8) & 1 != 0);
    let bits: Vec<String> = (0..bytes.len() * 8).filter(|&bit| is_set(bit)).map(|bit| bit.to_string()).collect();
    format!("[{}]", bits.join(" "))
}

/// Entries of a directory: only their number is shown.
fn entries(bytes: &[u8]) -> usize {
    let (mut at, mut count) = (0, 0);
    while at < bytes.len() {
        let len = usize::from(u16_at(bytes, at + 16));
        if len == 0 {
            break;
        }
        (at, count) = (at + len, count + 1);
    }
    count
}

/// Numbers of one size.
fn numbers(bytes: &[u8], size: usize, show: impl Fn(&[u8]) -> String) -> String {
    const MOST: usize = super::guest::SHOWN;
    let items = bytes.chunks_exact(size);
    let more = (items.len() > MOST).then(|| "...".to_owned());
    list(items.take(MOST).map(show).chain(more))
}

/// The bytes of a shape that stand at an address. Shapes that lead to more memory, or that are sets
/// for other calls, are not shown here.
pub(super) fn show(shape: Shape, address: u64, bytes: &[u8]) -> String {
    use Shape::*;
    match shape {
        Bytes => cut(bytes),
        Text => text(bytes),
        Ints => numbers(bytes, 4, |item| i32_at(item, 0).to_string()),
        Longs => numbers(bytes, 8, |item| (u64_at(item, 0) as i64).to_string()),
        Addresses => numbers(bytes, 8, |item| pointer(u64_at(item, 0))),
        Timespec => timespec(bytes, 0),
        Timespecs => list([file_time(bytes, 0), file_time(bytes, 16)]),
        Timeval => timeval(bytes, 0),
        Timevals => list([timeval(bytes, 0), timeval(bytes, 16)]),
        Itimerval => timer(bytes, timeval),
        Itimerspec => timer(bytes, timespec),
        Tms => {
            let [user, system, of_children, system_of_children] = [0, 8, 16, 24].map(|at| u64_at(bytes, at));
            format!(
                "{{tms_utime={user}, tms_stime={system}, tms_cutime={of_children}, tms_cstime={system_of_children}}}"
            )
        }
        Rusage => format!("{{ru_utime={}, ru_stime={}, ...}}", timeval(bytes, 0), timeval(bytes, 16)),
        Rlimit => format!("{{rlim_cur={}, rlim_max={}}}", limit(u64_at(bytes, 0)), limit(u64_at(bytes, 8))),
        Sigset => signals::set(u64_at(bytes, 0)),
        Sysinfo => sysinfo(bytes),
        Utsname => {
            let field = |index: usize| text(bytes.get(65 * index..65 * index + 65).unwrap_or_default());
            format!("{{sysname={}, nodename={}, ...}}", field(0), field(1))
        }
        Statfs => statfs(bytes),
        Statx => statx(bytes),
        Stat => {
            let rdev = super::names::wide_device(u32_at(bytes, 32));
            format!("{{{}", file("st", u32_at(bytes, 16), u64_at(bytes, 40), rdev))
        }
        Stat64 => format!("{{{}", file("st", u32_at(bytes, 16), u64_at(bytes, 40), u64_at(bytes, 32))),
        Sigaction => signals::action(bytes),
        StackT => signals::stack(bytes),
        Siginfo => signals::info(bytes),
        Sigevent => signals::event(bytes),
        Sockaddr => sockets::address(bytes),
        Mask => mask(bytes),
        Dirents => {
            let count = entries(bytes);
            format!("{} /* {count} entr{} */", pointer(address), if count == 1 { "y" } else { "ies" })
        }
        OpenHow => open_how(bytes),
        Status => signals::status(u32_at(bytes, 0)),
        Flock => flock(bytes),
        Epoll => epoll(bytes),
        Epolls => numbers(bytes, 16, epoll),
        Pollfd => numbers(bytes, 8, poll_wanted),
        Winsize => {
            let [rows, columns, x, y] = [0, 2, 4, 6].map(|at| u16_at(bytes, at));
            format!("{{ws_row={rows}, ws_col={columns}, ws_xpixel={x}, ws_ypixel={y}}}")
        }
        CloneArgs => clone_args(bytes),
        Ucred => format!("{{pid={}, uid={}, gid={}}}", i32_at(bytes, 0), u32_at(bytes, 4), u32_at(bytes, 8)),
        FdSet | Message => pointer(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_of_nothing_is_shown() {
        use Shape::*;
        for shape in [
            Bytes, Text, Ints, Longs, Addresses, Timespec, Timespecs, Timeval, Timevals, Itimerval, Itimerspec, Tms,
            Rusage, Rlimit, Sigset, Sysinfo, Utsname, Statfs, Statx, Stat, Stat64, Sigaction, StackT, Siginfo,
            Sigevent, Sockaddr, Mask, Dirents, OpenHow, Status, Flock, Epoll, Epolls, Pollfd, Winsize, Ucred,
            CloneArgs, FdSet, Message,
        ] {
            for len in [0, 1, 7, 30, 400] {
                for byte in [0, 1, 0xff] {
                    assert!(!show(shape, 8, &vec![byte; len]).is_empty(), "{shape:?}");
                }
            }
        }
    }

    #[test]
    fn limits() {
        assert_eq!([limit(u64::MAX), limit(8 << 20), limit(1000)], ["RLIM64_INFINITY", "8192*1024", "1000"]);
    }
}
