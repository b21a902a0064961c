//! Commands of devices, by a table: those that do not depend on one device. Others are not known
//! here: what their argument leads to could not be checked.
//!
//! The numbers are the generic ones. Source: linux-user.md 7.

use super::Outcome;
use crate::linux::args::Arg::{self, Fd, Hex, In, InOut, Int, Out};
use crate::linux::args::{Len, Shape};
use crate::linux::host;
use crate::linux::memory::rights;
use crate::linux::own_fds;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// One command.
pub(in crate::linux) struct Command {
    pub(in crate::linux) number: u32,
    /// For traces.
    pub(in crate::linux) name: &'static str,
    pub(in crate::linux) arg: Arg,
}

const fn c(number: u32, name: &'static str, arg: Arg) -> Command {
    Command { number, name, arg }
}

/// A number made of a letter and an index.
const fn io(kind: u32, index: u32) -> u32 {
    kind << 8 | index
}

/// The same for data of a size that is read by the kernel.
const fn iow(kind: u32, index: u32, size: u32) -> u32 {
    1 << 30 | size << 16 | io(kind, index)
}

/// Written by the kernel.
const fn ior(kind: u32, index: u32, size: u32) -> u32 {
    2 << 30 | size << 16 | io(kind, index)
}

/// Both.
const fn iowr(kind: u32, index: u32, size: u32) -> u32 {
    3 << 30 | size << 16 | io(kind, index)
}

const fn give(bytes: u32) -> Arg {
    Out(Len::Fixed(bytes), if bytes == 4 { Shape::Ints } else { Shape::Bytes })
}

const fn take(bytes: u32) -> Arg {
    In(Len::Fixed(bytes), if bytes == 4 { Shape::Ints } else { Shape::Bytes })
}

const fn both(bytes: u32) -> Arg {
    InOut(Len::Fixed(bytes), Shape::Bytes)
}

/// An address of buffers within a list: done by a function.
const SIOCGIFCONF: u32 = 0x8912;
const FIEMAP: u32 = iowr(b'f' as u32, 11, 32);
const FIDEDUPERANGE: u32 = iowr(0x94, 54, 24);
const TIOCGPTPEER: u32 = io(b'T' as u32, 0x41);
const TCSBRK: u32 = 0x5409;

/// `struct termios`, `termio`, `termios2`, `winsize`.
const TERMIOS: u32 = 36;
const TERMIO: u32 = 18;
const TERMIOS2: u32 = 44;
const WINSIZE: u32 = 8;
/// `struct ifreq` without addresses in it, `arpreq`.
const IFREQ: u32 = 40;
const ARPREQ: u32 = 68;

const T: u32 = b'T' as u32;
const X: u32 = b'X' as u32;
const F: u32 = b'f' as u32;
const V: u32 = b'v' as u32;
const R: u32 = b'R' as u32;
const I: u32 = b'I' as u32;
const P: u32 = b'p' as u32;
/// Block devices, file systems, name spaces, loop devices, keyboards, screens.
const BLK: u32 = 0x12;
const FS: u32 = 0x94;
const NS: u32 = 0xb7;

/// The commands.
const COMMANDS: &[Command] = &[
    // Files.
    c(0x5450, "FIONCLEX", Hex),
    c(0x5451, "FIOCLEX", Hex),
    c(0x5421, "FIONBIO", take(4)),
    c(0x5452, "FIOASYNC", take(4)),
    c(0x541b, "FIONREAD", give(4)),
    c(0x5460, "FIOQSIZE", give(8)),
    c(0x8901, "FIOSETOWN", take(4)),
    c(0x8903, "FIOGETOWN", give(4)),
    c(io(0, 1), "FIBMAP", both(4)),
    c(io(0, 2), "FIGETBSZ", give(4)),
    // Terminals.
    c(0x5401, "TCGETS", give(TERMIOS)),
    c(0x5402, "TCSETS", take(TERMIOS)),
    c(0x5403, "TCSETSW", take(TERMIOS)),
    c(0x5404, "TCSETSF", take(TERMIOS)),
    c(0x5405, "TCGETA", give(TERMIO)),
    c(0x5406, "TCSETA", take(TERMIO)),
    c(0x5407, "TCSETAW", take(TERMIO)),
    c(0x5408, "TCSETAF", take(TERMIO)),
    c(TCSBRK, "TCSBRK", Int),
    c(0x540a, "TCXONC", Int),
    c(0x540b, "TCFLSH", Int),
    c(0x540c, "TIOCEXCL", Hex),
    c(0x540d, "TIOCNXCL", Hex),
    c(0x540e, "TIOCSCTTY", Int),
    c(0x540f, "TIOCGPGRP", give(4)),
    c(0x5410, "TIOCSPGRP", take(4)),
    c(0x5411, "TIOCOUTQ", give(4)),
    c(0x5412, "TIOCSTI", take(1)),
    c(0x5413, "TIOCGWINSZ", Out(Len::Fixed(WINSIZE), Shape::Winsize)),
    c(0x5414, "TIOCSWINSZ", In(Len::Fixed(WINSIZE), Shape::Winsize)),
    c(0x5415, "TIOCMGET", give(4)),
    c(0x5416, "TIOCMBIS", take(4)),
    c(0x5417, "TIOCMBIC", take(4)),
    c(0x5418, "TIOCMSET", take(4)),
    c(0x5419, "TIOCGSOFTCAR", give(4)),
    c(0x541a, "TIOCSSOFTCAR", take(4)),
    c(0x541d, "TIOCCONS", Hex),
    c(0x5420, "TIOCPKT", take(4)),
    c(0x5422, "TIOCNOTTY", Hex),
    c(0x5423, "TIOCSETD", take(4)),
    c(0x5424, "TIOCGETD", give(4)),
    c(0x5425, "TCSBRKP", Int),
    c(0x5427, "TIOCSBRK", Hex),
    c(0x5428, "TIOCCBRK", Hex),
    c(0x5429, "TIOCGSID", give(4)),
    c(ior(T, 0x2a, TERMIOS2), "TCGETS2", give(TERMIOS2)),
    c(iow(T, 0x2b, TERMIOS2), "TCSETS2", take(TERMIOS2)),
    c(iow(T, 0x2c, TERMIOS2), "TCSETSW2", take(TERMIOS2)),
    c(iow(T, 0x2d, TERMIOS2), "TCSETSF2", take(TERMIOS2)),
    c(ior(T, 0x30, 4), "TIOCGPTN", give(4)),
    c(iow(T, 0x31, 4), "TIOCSPTLCK", take(4)),
    c(ior(T, 0x32, 4), "TIOCGDEV", give(4)),
    c(iow(T, 0x36, 4), "TIOCSIG", Int),
    c(0x5437, "TIOCVHANGUP", Hex),
    c(ior(T, 0x38, 4), "TIOCGPKT", give(4)),
    c(ior(T, 0x39, 4), "TIOCGPTLCK", give(4)),
    c(ior(T, 0x40, 4), "TIOCGEXCL", give(4)),
    c(TIOCGPTPEER, "TIOCGPTPEER", Arg::Open),
    c(0x5456, "TIOCGLCKTRMIOS", give(TERMIOS)),
    c(0x5457, "TIOCSLCKTRMIOS", take(TERMIOS)),
    c(0x545c, "TIOCMIWAIT", Hex),
    c(0x545d, "TIOCGICOUNT", give(80)),
    // Screens and keyboards.
    c(0x4b33, "KDGKBTYPE", give(1)),
    c(0x4b3a, "KDSETMODE", Int),
    c(0x4b3b, "KDGETMODE", give(4)),
    c(0x4b44, "KDGKBMODE", give(4)),
    c(0x4b45, "KDSKBMODE", Int),
    c(0x4b64, "KDGKBLED", give(1)),
    c(0x4b65, "KDSKBLED", Int),
    c(0x5600, "VT_OPENQRY", give(4)),
    c(0x5601, "VT_GETMODE", give(8)),
    c(0x5602, "VT_SETMODE", take(8)),
    c(0x5603, "VT_GETSTATE", give(6)),
    c(0x5605, "VT_RELDISP", Int),
    c(0x5606, "VT_ACTIVATE", Int),
    c(0x5607, "VT_WAITACTIVE", Int),
    c(0x5608, "VT_DISALLOCATE", Int),
    // Sockets and networks.
    c(0x8902, "SIOCSPGRP", take(4)),
    c(0x8904, "SIOCGPGRP", give(4)),
    c(0x8905, "SIOCATMARK", give(4)),
    c(0x8906, "SIOCGSTAMP", give(16)),
    c(0x8907, "SIOCGSTAMPNS", give(16)),
    c(ior(0x89, 6, 16), "SIOCGSTAMP_NEW", give(16)),
    c(ior(0x89, 7, 16), "SIOCGSTAMPNS_NEW", give(16)),
    c(0x8910, "SIOCGIFNAME", both(IFREQ)),
    c(SIOCGIFCONF, "SIOCGIFCONF", both(16)),
    c(0x8913, "SIOCGIFFLAGS", both(IFREQ)),
    c(0x8914, "SIOCSIFFLAGS", take(IFREQ)),
    c(0x8915, "SIOCGIFADDR", both(IFREQ)),
    c(0x8916, "SIOCSIFADDR", take(IFREQ)),
    c(0x8917, "SIOCGIFDSTADDR", both(IFREQ)),
    c(0x8918, "SIOCSIFDSTADDR", take(IFREQ)),
    c(0x8919, "SIOCGIFBRDADDR", both(IFREQ)),
    c(0x891a, "SIOCSIFBRDADDR", take(IFREQ)),
    c(0x891b, "SIOCGIFNETMASK", both(IFREQ)),
    c(0x891c, "SIOCSIFNETMASK", take(IFREQ)),
    c(0x891d, "SIOCGIFMETRIC", both(IFREQ)),
    c(0x891e, "SIOCSIFMETRIC", take(IFREQ)),
    c(0x8921, "SIOCGIFMTU", both(IFREQ)),
    c(0x8922, "SIOCSIFMTU", take(IFREQ)),
    c(0x8923, "SIOCSIFNAME", take(IFREQ)),
    c(0x8924, "SIOCSIFHWADDR", take(IFREQ)),
    c(0x8927, "SIOCGIFHWADDR", both(IFREQ)),
    c(0x8931, "SIOCADDMULTI", take(IFREQ)),
    c(0x8932, "SIOCDELMULTI", take(IFREQ)),
    c(0x8933, "SIOCGIFINDEX", both(IFREQ)),
    c(0x8934, "SIOCSIFPFLAGS", take(IFREQ)),
    c(0x8935, "SIOCGIFPFLAGS", both(IFREQ)),
    c(0x8936, "SIOCDIFADDR", take(IFREQ)),
    c(0x8937, "SIOCSIFHWBROADCAST", take(IFREQ)),
    c(0x8942, "SIOCGIFTXQLEN", both(IFREQ)),
    c(0x8943, "SIOCSIFTXQLEN", take(IFREQ)),
    c(0x894b, "SIOCOUTQNSD", give(4)),
    c(0x894c, "SIOCGSKNS", Hex),
    c(0x8953, "SIOCDARP", take(ARPREQ)),
    c(0x8954, "SIOCGARP", both(ARPREQ)),
    c(0x8955, "SIOCSARP", take(ARPREQ)),
    c(0x8970, "SIOCGIFMAP", both(IFREQ)),
    c(0x8971, "SIOCSIFMAP", take(IFREQ)),
    c(0x89a0, "SIOCBRADDBR", take(16)),
    c(0x89a1, "SIOCBRDELBR", take(16)),
    c(0x89a2, "SIOCBRADDIF", take(IFREQ)),
    c(0x89a3, "SIOCBRDELIF", take(IFREQ)),
    // Networks of programs.
    c(iow(T, 202, 4), "TUNSETIFF", both(IFREQ)),
    c(iow(T, 203, 4), "TUNSETPERSIST", Int),
    c(iow(T, 204, 4), "TUNSETOWNER", Int),
    c(iow(T, 206, 4), "TUNSETGROUP", Int),
    c(ior(T, 207, 4), "TUNGETFEATURES", give(4)),
    c(iow(T, 208, 4), "TUNSETOFFLOAD", Int),
    c(ior(T, 210, 4), "TUNGETIFF", give(IFREQ)),
    c(ior(T, 211, 4), "TUNGETSNDBUF", give(4)),
    c(iow(T, 212, 4), "TUNSETSNDBUF", take(4)),
    c(ior(T, 215, 4), "TUNGETVNETHDRSZ", give(4)),
    c(iow(T, 216, 4), "TUNSETVNETHDRSZ", take(4)),
    c(iow(T, 217, 4), "TUNSETQUEUE", take(IFREQ)),
    // Disks.
    c(0x0301, "HDIO_GETGEO", give(16)),
    c(io(BLK, 93), "BLKROSET", take(4)),
    c(io(BLK, 94), "BLKROGET", give(4)),
    c(io(BLK, 95), "BLKRRPART", Hex),
    c(io(BLK, 96), "BLKGETSIZE", give(8)),
    c(io(BLK, 97), "BLKFLSBUF", Hex),
    c(io(BLK, 98), "BLKRASET", Hex),
    c(io(BLK, 99), "BLKRAGET", give(8)),
    c(io(BLK, 100), "BLKFRASET", Hex),
    c(io(BLK, 101), "BLKFRAGET", give(8)),
    c(io(BLK, 103), "BLKSECTGET", give(2)),
    c(io(BLK, 104), "BLKSSZGET", give(4)),
    c(ior(BLK, 112, 8), "BLKBSZGET", give(4)),
    c(iow(BLK, 113, 8), "BLKBSZSET", take(4)),
    c(ior(BLK, 114, 8), "BLKGETSIZE64", give(8)),
    c(io(BLK, 119), "BLKDISCARD", take(16)),
    c(io(BLK, 120), "BLKIOMIN", give(4)),
    c(io(BLK, 121), "BLKIOOPT", give(4)),
    c(io(BLK, 122), "BLKALIGNOFF", give(4)),
    c(io(BLK, 123), "BLKPBSZGET", give(4)),
    c(io(BLK, 124), "BLKDISCARDZEROES", give(4)),
    c(io(BLK, 125), "BLKSECDISCARD", take(16)),
    c(io(BLK, 126), "BLKROTATIONAL", give(2)),
    c(io(BLK, 127), "BLKZEROOUT", take(16)),
    c(ior(BLK, 128, 8), "BLKGETDISKSEQ", give(8)),
    c(0x4c00, "LOOP_SET_FD", Fd),
    c(0x4c01, "LOOP_CLR_FD", Hex),
    c(0x4c04, "LOOP_SET_STATUS64", take(232)),
    c(0x4c05, "LOOP_GET_STATUS64", give(232)),
    c(0x4c06, "LOOP_CHANGE_FD", Fd),
    c(0x4c07, "LOOP_SET_CAPACITY", Hex),
    c(0x4c08, "LOOP_SET_DIRECT_IO", Hex),
    c(0x4c09, "LOOP_SET_BLOCK_SIZE", Hex),
    c(0x4c0a, "LOOP_CONFIGURE", take(304)),
    c(0x4c80, "LOOP_CTL_ADD", Hex),
    c(0x4c81, "LOOP_CTL_REMOVE", Hex),
    c(0x4c82, "LOOP_CTL_GET_FREE", Hex),
    // File systems.
    c(iow(FS, 9, 4), "FICLONE", Fd),
    c(iow(FS, 13, 32), "FICLONERANGE", take(32)),
    c(FIDEDUPERANGE, "FIDEDUPERANGE", both(24)),
    c(FIEMAP, "FS_IOC_FIEMAP", both(32)),
    c(ior(F, 1, 8), "FS_IOC_GETFLAGS", give(4)),
    c(iow(F, 2, 8), "FS_IOC_SETFLAGS", take(4)),
    c(ior(V, 1, 8), "FS_IOC_GETVERSION", give(4)),
    c(iow(V, 2, 8), "FS_IOC_SETVERSION", take(4)),
    c(ior(X, 31, 28), "FS_IOC_FSGETXATTR", give(28)),
    c(iow(X, 32, 28), "FS_IOC_FSSETXATTR", take(28)),
    c(iowr(X, 119, 4), "FIFREEZE", Hex),
    c(iowr(X, 120, 4), "FITHAW", Hex),
    c(iowr(X, 121, 24), "FITRIM", both(24)),
    c(ior(FS, 49, 256), "FS_IOC_GETFSLABEL", give(256)),
    c(iow(FS, 50, 256), "FS_IOC_SETFSLABEL", take(256)),
    // Timers, watches, name spaces, randomness, clocks.
    c(iow(T, 0, 8), "TFD_IOC_SET_TICKS", take(8)),
    c(iow(I, 0, 4), "INOTIFY_IOC_SETNEXTWD", Int),
    c(io(NS, 1), "NS_GET_USERNS", Hex),
    c(io(NS, 2), "NS_GET_PARENT", Hex),
    c(io(NS, 3), "NS_GET_NSTYPE", Hex),
    c(io(NS, 4), "NS_GET_OWNER_UID", give(4)),
    c(ior(R, 0, 4), "RNDGETENTCNT", give(4)),
    c(iow(R, 1, 4), "RNDADDTOENTCNT", take(4)),
    c(io(R, 4), "RNDZAPENTCNT", Hex),
    c(io(R, 6), "RNDCLEARPOOL", Hex),
    c(ior(P, 9, 36), "RTC_RD_TIME", give(36)),
    c(iow(P, 10, 36), "RTC_SET_TIME", take(36)),
];

/// The name of a command.
pub(in crate::linux) fn name(number: u32) -> Option<&'static str> {
    find(number).map(|command| command.name)
}

/// The row of a command.
pub(in crate::linux) fn find(number: u32) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.number == number)
}

pub(in crate::linux) fn ioctl(thread: &mut Thread, call: &Call) -> Reply {
    let number = call.a[1] as u32;
    let done = match number {
        SIOCGIFCONF => interfaces(thread, call),
        FIEMAP => counted(thread, call, 32, [24, 4], 56),
        FIDEDUPERANGE => counted(thread, call, 24, [16, 2], 32),
        _ => match find(number) {
            Some(command) => pass(thread, call, command.arg, call.a[2]),
            None => unknown(call.a[0]),
        },
    };
    done.into()
}

fn pass(thread: &mut Thread, call: &Call, kind: Arg, argument: u64) -> Outcome {
    let [fd, number, ..] = call.a;
    // The length of a break and a terminal's last bytes are waited for.
    thread.passed(&[Fd, Arg::Uint, kind], libc::SYS_ioctl, [fd, number, argument, 0, 0, 0], Wait::Restart)
}

/// What a device says that does not know the command, if there is one.
fn unknown(fd: u64) -> Outcome {
    let fd = fd as i32;
    if own_fds::is_own(fd) {
        return Err(libc::EBADF);
    }
    // SAFETY: takes numbers.
    unsafe { host::call(libc::SYS_fcntl, [fd as u64, libc::F_GETFD as u64, 0, 0, 0, 0]) }?;
    Err(libc::ENOTTY)
}

/// A structure behind which come as many others as it says in the `[offset, bytes]` named.
fn counted(thread: &mut Thread, call: &Call, header: u64, [at, size]: [u64; 2], each: u64) -> Outcome {
    let address = call.a[2];
    let count = match size {
        2 => thread.get_bytes(address.wrapping_add(at)).map(u16::from_le_bytes).map(u64::from),
        _ => thread.get_bytes(address.wrapping_add(at)).map(u32::from_le_bytes).map(u64::from),
    };
    // 2^32 times the size of an item is the most.
    let bytes = u32::try_from(header + count? * each).map_err(|_| libc::EINVAL)?;
    pass(thread, call, both(bytes), address)
}

/// The list of network interfaces: `struct ifconf`, a length and the address of a buffer.
fn interfaces(thread: &mut Thread, call: &Call) -> Outcome {
    let [fd, number, at, ..] = call.a;
    if own_fds::is_own(fd as i32) {
        return Err(libc::EBADF);
    }
    let [len, buffer] = thread.get(at)?;
    let room = u64::try_from(len as i32).map_err(|_| libc::EINVAL)?;
    let pointer = if buffer == 0 { 0 } else { thread.whole_buffer(buffer, room, rights::WRITE)? as u64 };
    let mut list = [room, pointer];
    let args = [fd as i32 as u64, number, list.as_mut_ptr() as u64, 0, 0, 0];
    // SAFETY: the kernel changes the two words and writes the checked buffer.
    let done = unsafe { thread.host_call(libc::SYS_ioctl, args, Wait::No) }?;
    thread.put_bytes(at, &(list[0] as u32).to_le_bytes())?;
    Ok(done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn numbers_are_those_of_the_host_and_stand_once() {
        let numbers: BTreeSet<u32> = COMMANDS.iter().map(|command| command.number).collect();
        assert_eq!(numbers.len(), COMMANDS.len());
        let known = [
            ("TCGETS", libc::TCGETS),
            ("TCSETS2", libc::TCSETS2),
            ("TIOCGWINSZ", libc::TIOCGWINSZ),
            ("TIOCGPTPEER", libc::TIOCGPTPEER),
            ("FIONREAD", libc::FIONREAD),
            ("FS_IOC_GETFLAGS", libc::FS_IOC_GETFLAGS),
            ("FICLONE", libc::FICLONE),
            ("FICLONERANGE", libc::FICLONERANGE),
            ("BLKSSZGET", libc::BLKSSZGET),
            ("BLKPBSZGET", libc::BLKPBSZGET),
            ("SIOCGIFINDEX", libc::SIOCGIFINDEX),
            ("TUNSETIFF", libc::TUNSETIFF),
        ];
        for (name, number) in known {
            assert_eq!(find(number as u32).map(|command| command.name), Some(name));
        }
    }
}
