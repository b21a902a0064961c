//! The system calls: number, name, arguments, and how each is done.
//!
//! From this one list come the calls themselves, what `-strace` prints and the table of what is
//! done and what is not. Source: syscalls.tsv.

use super::args::Arg::{self, *};
use super::args::{Len, Shape};
use super::calls::{backtrace, clone, contexts, dirs, fcntl, file_systems, files, futex, hw_stacks, ioctl, ipc};
use super::calls::{memory, process, signal, sockets, stat, time, vectors, wait};
use super::strace::tables as names;
use super::thread::{Call, Reply, Thread};
use libc::*;

/// What the host may do while it carries out a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Wait {
    /// It does not wait for others.
    No,
    /// It may wait; a signal whose handler asks for that begins it again.
    Restart,
    /// It may wait; after a signal handler it ends with EINTR.
    Interrupt,
}

/// Where an argument of a host call comes from.
#[derive(Clone, Copy, Debug)]
pub(super) enum From {
    /// The guest's argument with this index, converted.
    Given(u8),
    /// A constant.
    Constant(i64),
}

/// How a call is done.
#[derive(Clone, Copy)]
pub(super) enum Run {
    /// By the host's call with the same arguments, converted as their kinds say.
    Host(c_long, Wait),
    /// By a newer call of the host that has more arguments.
    Via(c_long, &'static [From], Wait),
    /// By a function of ours.
    Own(fn(&mut Thread, &Call) -> Reply),
    /// Not at all, by design: ENOSYS, and why.
    Absent(&'static str),
}

/// A row of the table.
pub(super) struct Row {
    /// Its number, which is its index.
    pub(super) number: u16,
    /// The kernel's name.
    pub(super) name: &'static str,
    pub(super) args: &'static [Arg],
    pub(super) run: Run,
}

const fn row(number: u16, name: &'static str, args: &'static [Arg], run: Run) -> Row {
    Row { number, name, args, run }
}

const CWD: From = From::Constant(AT_FDCWD as i64);
const A0: From = From::Given(0);
const A1: From = From::Given(1);
const A2: From = From::Given(2);
const A3: From = From::Given(3);

/// A constant argument.
#[expect(non_snake_case, reason = "beside A0 to A3 in the table")]
const fn K(value: i32) -> From {
    From::Constant(value as i64)
}

const O_CREAT_WRONLY_TRUNC: i32 = O_CREAT | O_WRONLY | O_TRUNC;

/// The row of a number.
pub(super) fn find(number: u32) -> Option<&'static Row> {
    TABLE.get(number as usize)
}

/// Whether a call with these arguments is about a symbolic link itself, not what that leads to: it
/// makes, moves or removes names, or says so with a flag.
pub(super) fn is_about_links(number: u16, a: &[u64; 6]) -> bool {
    let flag = |index: usize| a.get(index).is_some_and(|&flags| flags as i32 & AT_SYMLINK_NOFOLLOW != 0);
    match number {
        // link, unlink, mknod, lchown, rename, mkdir, rmdir, symlink, lchown32; l*xattr; mkdirat,
        // mknodat, unlinkat, renameat, linkat, symlinkat, renameat2.
        9 | 10 | 14 | 16 | 38 | 39 | 40 | 83 | 198 | 233 | 236 | 239 | 242 | 336 | 337 | 339..=342 | 384 => true,
        // statx
        402 => flag(2),
        // utimensat, faccessat2
        333 | 434 => flag(3),
        // fchownat
        338 => flag(4),
        _ => false,
    }
}

use Run::*;

/// What is done of the calls, and what is not and why: a table in Markdown.
#[must_use]
pub fn coverage() -> String {
    let absent = TABLE.iter().filter(|row| matches!(row.run, Absent(_))).count();
    let own = TABLE.iter().filter(|row| matches!(row.run, Own(_))).count();
    let mut text = format!(
        "{} numbers: {} calls are done ({} by the host's calls with converted arguments, {own} by functions of ours), \
         {absent} give ENOSYS by design.\n\n",
        TABLE.len(),
        TABLE.len() - absent,
        TABLE.len() - absent - own,
    );
    text.push_str("| Number | Call | How |\n|---|---|---|\n");
    for row in TABLE {
        let how = match row.run {
            Host(..) => "the host's",
            Via(..) => "a newer one of the host",
            Own(_) => "own",
            Absent(why) => &format!("ENOSYS: {why}"),
        };
        text.push_str(&format!("| {} | `{}` | {how} |\n", row.number, row.name));
    }
    text
}

/// All calls of 64-bit programs, in the order of their numbers.
#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    row(0, "restart_syscall", &[], Host(SYS_restart_syscall, Wait::No)),
    row(1, "exit", &[Int], Own(process::exit)),
    row(2, "fork", &[], Own(clone::fork)),
    row(3, "read", &[Fd, Out(Len::Arg(2), Shape::Bytes), Size], Host(SYS_read, Wait::Restart)),
    row(4, "write", &[Fd, In(Len::Arg(2), Shape::Bytes), Size], Host(SYS_write, Wait::Restart)),
    row(5, "open", &[Path, Open, Mode], Own(files::open)),
    row(6, "close", &[Fd], Own(files::close)),
    row(7, "waitpid", &[Pid, Out(Len::Fixed(4), Shape::Status), Flags(&names::WAIT)], Via(SYS_wait4, &[A0, A1, A2, K(0)], Wait::Restart)),
    row(8, "creat", &[Path, Mode], Via(SYS_openat, &[CWD, A0, K(O_CREAT_WRONLY_TRUNC), A1], Wait::Restart)),
    row(9, "link", &[Path, Path], Via(SYS_linkat, &[CWD, A0, CWD, A1, K(0)], Wait::No)),
    row(10, "unlink", &[Path], Via(SYS_unlinkat, &[CWD, A0, K(0)], Wait::No)),
    row(11, "execve", &[Path, Strings, Variables], Own(process::execve)),
    row(12, "chdir", &[Path], Host(SYS_chdir, Wait::No)),
    row(13, "time", &[Out(Len::Fixed(8), Shape::Longs)], Own(time::time)),
    row(14, "mknod", &[Path, FileMode, Dev], Via(SYS_mknodat, &[CWD, A0, A1, A2], Wait::No)),
    row(15, "chmod", &[Path, Mode], Via(SYS_fchmodat, &[CWD, A0, A1], Wait::No)),
    row(16, "lchown", &[Path, Id, Id], Via(SYS_fchownat, &[CWD, A0, A1, A2, K(AT_SYMLINK_NOFOLLOW)], Wait::No)),
    row(17, "break", &[], Absent("not a system call of this kernel")),
    row(18, "oldstat", &[Path, Ptr], Absent("not a system call of this kernel")),
    row(19, "lseek", &[Fd, Long, OneOf(&names::WHENCE)], Host(SYS_lseek, Wait::No)),
    row(20, "getpid", &[], Host(SYS_getpid, Wait::No)),
    row(21, "mount", &[Str, Path, Str, Flags(&names::MOUNT), Str], Host(SYS_mount, Wait::No)),
    row(22, "umount", &[Path], Via(SYS_umount2, &[A0, K(0)], Wait::No)),
    row(23, "setuid", &[Id], Host(SYS_setuid, Wait::No)),
    row(24, "getuid", &[], Host(SYS_getuid, Wait::No)),
    row(25, "stime", &[In(Len::Fixed(8), Shape::Longs)], Own(time::stime)),
    row(26, "ptrace", &[Long, Pid, Hex, Hex], Absent("the host kernel sees the emulator, not the guest")),
    row(27, "alarm", &[Uint], Own(time::alarm)),
    row(28, "oldfstat", &[Fd, Ptr], Absent("not a system call of this kernel")),
    row(29, "pause", &[], Own(signal::pause)),
    row(30, "utime", &[Path, In(Len::Fixed(16), Shape::Longs)], Own(time::utime)),
    row(31, "stty", &[], Absent("not a system call of this kernel")),
    row(32, "gtty", &[], Absent("not a system call of this kernel")),
    row(33, "access", &[Path, Flags(&names::ACCESS)], Via(SYS_faccessat, &[CWD, A0, A1], Wait::No)),
    row(34, "nice", &[Int], Own(time::nice)),
    row(35, "ftime", &[], Absent("not a system call of this kernel")),
    row(36, "sync", &[], Host(SYS_sync, Wait::Restart)),
    row(37, "kill", &[Pid, Sig], Host(SYS_kill, Wait::No)),
    row(38, "rename", &[Path, Path], Via(SYS_renameat2, &[CWD, A0, CWD, A1, K(0)], Wait::No)),
    row(39, "mkdir", &[Path, Mode], Via(SYS_mkdirat, &[CWD, A0, A1], Wait::No)),
    row(40, "rmdir", &[Path], Via(SYS_unlinkat, &[CWD, A0, K(AT_REMOVEDIR)], Wait::No)),
    row(41, "dup", &[Fd], Host(SYS_dup, Wait::No)),
    row(42, "pipe", &[Out(Len::Fixed(8), Shape::Ints)], Via(SYS_pipe2, &[A0, K(0)], Wait::No)),
    row(43, "times", &[Out(Len::Fixed(32), Shape::Tms)], Host(SYS_times, Wait::No)),
    row(44, "prof", &[], Absent("not a system call of this kernel")),
    row(45, "brk", &[Ptr], Own(memory::brk)),
    row(46, "setgid", &[Id], Host(SYS_setgid, Wait::No)),
    row(47, "getgid", &[], Host(SYS_getgid, Wait::No)),
    row(48, "signal", &[], Absent("not a system call of this kernel")),
    row(49, "geteuid", &[], Host(SYS_geteuid, Wait::No)),
    row(50, "getegid", &[], Host(SYS_getegid, Wait::No)),
    row(51, "acct", &[Path], Absent("needs a service of the host that is not translated")),
    row(52, "umount2", &[Path, Flags(&names::UMOUNT)], Host(SYS_umount2, Wait::No)),
    row(53, "lock", &[], Absent("not a system call of this kernel")),
    row(54, "ioctl", &[Fd, Hex, Hex], Own(ioctl::ioctl)),
    row(55, "fcntl", &[Fd, Uint, Hex], Own(fcntl::fcntl)),
    row(56, "mpx", &[], Absent("not a system call of this kernel")),
    row(57, "setpgid", &[Pid, Pid], Host(SYS_setpgid, Wait::No)),
    row(58, "ulimit", &[], Absent("not a system call of this kernel")),
    row(59, "oldolduname", &[], Absent("not a system call of this kernel")),
    row(60, "umask", &[Mode], Host(SYS_umask, Wait::No)),
    row(61, "chroot", &[Path], Host(SYS_chroot, Wait::No)),
    row(62, "ustat", &[Dev, Out(Len::Fixed(32), Shape::Bytes)], Own(file_systems::ustat)),
    row(63, "dup2", &[Fd, Fd], Own(files::dup2)),
    row(64, "getppid", &[], Host(SYS_getppid, Wait::No)),
    row(65, "getpgrp", &[], Via(SYS_getpgid, &[K(0)], Wait::No)),
    row(66, "setsid", &[], Host(SYS_setsid, Wait::No)),
    row(67, "sigaction", &[], Absent("not a system call of this kernel")),
    row(68, "sgetmask", &[], Own(signal::sgetmask)),
    row(69, "ssetmask", &[Int], Own(signal::ssetmask)),
    row(70, "setreuid", &[Id, Id], Host(SYS_setreuid, Wait::No)),
    row(71, "setregid", &[Id, Id], Host(SYS_setregid, Wait::No)),
    row(72, "sigsuspend", &[], Absent("not a system call of this kernel")),
    row(73, "sigpending", &[Out(Len::Fixed(8), Shape::Sigset)], Via(SYS_rt_sigpending, &[A0, K(8)], Wait::No)),
    row(74, "sethostname", &[In(Len::Whole(1), Shape::Bytes), Int], Host(SYS_sethostname, Wait::No)),
    row(75, "setrlimit", &[Resource, In(Len::Fixed(16), Shape::Rlimit)], Own(process::setrlimit)),
    row(76, "getrlimit", &[Resource, Out(Len::Fixed(16), Shape::Rlimit)], Own(process::getrlimit)),
    row(77, "getrusage", &[OneOf(&names::WHO), Out(Len::Fixed(144), Shape::Rusage)], Host(SYS_getrusage, Wait::No)),
    row(78, "gettimeofday", &[Out(Len::Fixed(16), Shape::Timeval), Out(Len::Fixed(8), Shape::Bytes)], Host(SYS_gettimeofday, Wait::No)),
    row(79, "settimeofday", &[In(Len::Fixed(16), Shape::Timeval), In(Len::Fixed(8), Shape::Bytes)], Host(SYS_settimeofday, Wait::No)),
    row(80, "getgroups", &[Int, Out(Len::Items(0, 4), Shape::Ints)], Host(SYS_getgroups, Wait::No)),
    row(81, "setgroups", &[Int, In(Len::Items(0, 4), Shape::Ints)], Host(SYS_setgroups, Wait::No)),
    row(82, "select", &[], Absent("not a system call of this kernel")),
    row(83, "symlink", &[Str, Path], Via(SYS_symlinkat, &[A0, CWD, A1], Wait::No)),
    row(84, "oldlstat", &[Path, Ptr], Absent("not a system call of this kernel")),
    row(85, "readlink", &[Path, Out(Len::Arg(2), Shape::Bytes), Int], Own(files::readlink)),
    row(86, "uselib", &[Path], Absent("libraries of old formats")),
    row(87, "swapon", &[Path, Int], Absent("needs a service of the host that is not translated")),
    row(88, "reboot", &[Int, Int, Uint, Ptr], Absent("hardware of the host")),
    row(89, "readdir", &[Fd, Ptr, Uint], Own(dirs::readdir)),
    row(90, "mmap", &[Ptr, Size, Prot, MapFlags, Fd, Hex], Own(memory::mmap)),
    row(91, "munmap", &[Ptr, Size], Own(memory::munmap)),
    row(92, "truncate", &[Path, Long], Host(SYS_truncate, Wait::Restart)),
    row(93, "ftruncate", &[Fd, Hex], Host(SYS_ftruncate, Wait::Restart)),
    row(94, "fchmod", &[Fd, Mode], Host(SYS_fchmod, Wait::No)),
    row(95, "fchown", &[Fd, Id, Id], Host(SYS_fchown, Wait::No)),
    row(96, "getpriority", &[OneOf(&names::PRIORITY), Int], Host(SYS_getpriority, Wait::No)),
    row(97, "setpriority", &[OneOf(&names::PRIORITY), Int, Int], Host(SYS_setpriority, Wait::No)),
    row(98, "profil", &[], Absent("not a system call of this kernel")),
    row(99, "statfs", &[Path, Out(Len::Fixed(120), Shape::Statfs)], Host(SYS_statfs, Wait::No)),
    row(100, "fstatfs", &[Fd, Out(Len::Fixed(120), Shape::Statfs)], Host(SYS_fstatfs, Wait::No)),
    row(101, "ioperm", &[Hex, Hex, Int], Absent("hardware of the host")),
    row(102, "socketcall", &[Int, Ptr], Own(sockets::socketcall)),
    row(103, "syslog", &[Int, Out(Len::Arg(2), Shape::Bytes), Int], Absent("needs a service of the host that is not translated")),
    row(104, "setitimer", &[OneOf(&names::ITIMER), In(Len::Fixed(32), Shape::Itimerval), Out(Len::Fixed(32), Shape::Itimerval)], Host(SYS_setitimer, Wait::No)),
    row(105, "getitimer", &[OneOf(&names::ITIMER), Out(Len::Fixed(32), Shape::Itimerval)], Host(SYS_getitimer, Wait::No)),
    row(106, "stat", &[Path, Out(Len::Fixed(112), Shape::Stat)], Own(stat::stat::<112>)),
    row(107, "lstat", &[Path, Out(Len::Fixed(112), Shape::Stat)], Own(stat::lstat::<112>)),
    row(108, "fstat", &[Fd, Out(Len::Fixed(112), Shape::Stat)], Own(stat::fstat::<112>)),
    row(109, "olduname", &[Out(Len::Fixed(325), Shape::Bytes)], Own(process::olduname)),
    row(110, "iopl", &[], Absent("not a system call of this kernel")),
    row(111, "vhangup", &[], Absent("needs a service of the host that is not translated")),
    row(112, "idle", &[], Absent("not a system call of this kernel")),
    row(113, "vm86old", &[], Absent("not a system call of this kernel")),
    row(114, "wait4", &[Pid, Out(Len::Fixed(4), Shape::Status), Flags(&names::WAIT), Out(Len::Fixed(144), Shape::Rusage)], Host(SYS_wait4, Wait::Restart)),
    row(115, "swapoff", &[Path], Absent("needs a service of the host that is not translated")),
    row(116, "sysinfo", &[Out(Len::Fixed(112), Shape::Sysinfo)], Host(SYS_sysinfo, Wait::No)),
    row(117, "ipc", &[OneOf(&names::IPC_CALL), Int, Hex, Hex, Ptr, Long], Own(ipc::ipc)),
    row(118, "fsync", &[Fd], Host(SYS_fsync, Wait::Restart)),
    row(119, "sigreturn", &[], Own(signal::sigreturn)),
    row(120, "clone", &[Clone, Ptr, Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Ptr], Own(clone::clone)),
    row(121, "setdomainname", &[In(Len::Whole(1), Shape::Bytes), Int], Host(SYS_setdomainname, Wait::No)),
    row(122, "uname", &[Out(Len::Fixed(390), Shape::Utsname)], Own(process::uname)),
    row(123, "modify_ldt", &[], Absent("not a system call of this kernel")),
    row(124, "adjtimex", &[InOut(Len::Fixed(208), Shape::Bytes)], Host(SYS_adjtimex, Wait::No)),
    row(125, "mprotect", &[Ptr, Size, Prot], Own(memory::mprotect)),
    row(126, "sigprocmask", &[OneOf(&names::HOW), In(Len::Fixed(8), Shape::Sigset), Out(Len::Fixed(8), Shape::Sigset)], Own(signal::sigprocmask)),
    row(127, "create_module", &[], Absent("not a system call of this kernel")),
    row(128, "init_module", &[In(Len::Arg(1), Shape::Bytes), Size, Str], Absent("programs of the host kernel")),
    row(129, "delete_module", &[Str, Uint], Absent("programs of the host kernel")),
    row(130, "get_kernel_syms", &[], Absent("not a system call of this kernel")),
    row(131, "quotactl", &[Uint, Str, Int, Ptr], Absent("needs a service of the host that is not translated")),
    row(132, "getpgid", &[Pid], Host(SYS_getpgid, Wait::No)),
    row(133, "fchdir", &[Fd], Host(SYS_fchdir, Wait::No)),
    row(134, "bdflush", &[], Absent("not a system call of this kernel")),
    row(135, "sysfs", &[Int, Hex, Hex], Absent("needs a service of the host that is not translated")),
    row(136, "personality", &[Uint], Own(process::personality)),
    row(137, "afs_syscall", &[], Absent("not a system call of this kernel")),
    row(138, "setfsuid", &[Id], Host(SYS_setfsuid, Wait::No)),
    row(139, "setfsgid", &[Id], Host(SYS_setfsgid, Wait::No)),
    row(140, "_llseek", &[Fd, Hex, Hex, Out(Len::Fixed(8), Shape::Longs), OneOf(&names::WHENCE)], Own(files::llseek)),
    row(141, "getdents", &[Fd, Out(Len::Arg(2), Shape::Dirents), Uint], Own(dirs::getdents)),
    row(142, "_newselect", &[Int, InOut(Len::Fixed(128), Shape::FdSet), InOut(Len::Fixed(128), Shape::FdSet), InOut(Len::Fixed(128), Shape::FdSet), InOut(Len::Fixed(16), Shape::Timeval)], Own(wait::_newselect)),
    row(143, "flock", &[Fd, Flags(&names::FLOCK)], Host(SYS_flock, Wait::Restart)),
    row(144, "msync", &[Ptr, Size, Flags(&names::MSYNC)], Own(memory::msync)),
    row(145, "readv", &[Fd, OutVec(2), Size], Host(SYS_readv, Wait::Restart)),
    row(146, "writev", &[Fd, InVec(2), Size], Host(SYS_writev, Wait::Restart)),
    row(147, "getsid", &[Pid], Via(SYS_getsid, &[A0], Wait::No)),
    row(148, "fdatasync", &[Fd], Host(SYS_fdatasync, Wait::Restart)),
    row(149, "_sysctl", &[], Absent("not a system call of this kernel")),
    row(150, "mlock", &[Ptr, Size], Own(memory::mlock)),
    row(151, "munlock", &[Ptr, Size], Own(memory::munlock)),
    row(152, "mlockall", &[Flags(&names::MLOCK)], Own(memory::mlockall)),
    row(153, "munlockall", &[], Own(memory::munlockall)),
    row(154, "sched_setparam", &[Pid, In(Len::Fixed(4), Shape::Ints)], Host(SYS_sched_setparam, Wait::No)),
    row(155, "sched_getparam", &[Pid, Out(Len::Fixed(4), Shape::Ints)], Host(SYS_sched_getparam, Wait::No)),
    row(156, "sched_setscheduler", &[Pid, OneOf(&names::SCHEDULER), In(Len::Fixed(4), Shape::Ints)], Host(SYS_sched_setscheduler, Wait::No)),
    row(157, "sched_getscheduler", &[Pid], Host(SYS_sched_getscheduler, Wait::No)),
    row(158, "sched_yield", &[], Host(SYS_sched_yield, Wait::No)),
    row(159, "sched_get_priority_max", &[OneOf(&names::SCHEDULER)], Host(SYS_sched_get_priority_max, Wait::No)),
    row(160, "sched_get_priority_min", &[OneOf(&names::SCHEDULER)], Host(SYS_sched_get_priority_min, Wait::No)),
    row(161, "sched_rr_get_interval", &[Pid, Out(Len::Fixed(16), Shape::Timespec)], Host(SYS_sched_rr_get_interval, Wait::No)),
    row(162, "nanosleep", &[In(Len::Fixed(16), Shape::Timespec), Out(Len::Fixed(16), Shape::Timespec)], Host(SYS_nanosleep, Wait::Interrupt)),
    row(163, "mremap", &[Ptr, Size, Size, Flags(&names::MREMAP), Ptr], Own(memory::mremap)),
    row(164, "setresuid", &[Id, Id, Id], Host(SYS_setresuid, Wait::No)),
    row(165, "getresuid", &[Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints)], Host(SYS_getresuid, Wait::No)),
    row(166, "vm86", &[], Absent("not a system call of this kernel")),
    row(167, "query_module", &[], Absent("not a system call of this kernel")),
    row(168, "poll", &[InOut(Len::Items(1, 8), Shape::Pollfd), Uint, Int], Own(wait::poll)),
    row(169, "nfsservctl", &[], Absent("not a system call of this kernel")),
    row(170, "setresgid", &[Id, Id, Id], Host(SYS_setresgid, Wait::No)),
    row(171, "getresgid", &[Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints)], Host(SYS_getresgid, Wait::No)),
    row(172, "prctl", &[OneOf(&names::PRCTL), Hex, Hex, Hex, Hex], Own(process::prctl)),
    row(173, "rt_sigreturn", &[], Absent("not a system call of this kernel")),
    row(174, "rt_sigaction", &[Sig, In(Len::Fixed(32), Shape::Sigaction), Out(Len::Fixed(32), Shape::Sigaction), Size], Own(signal::rt_sigaction)),
    row(175, "rt_sigprocmask", &[OneOf(&names::HOW), In(Len::Fixed(8), Shape::Sigset), Out(Len::Fixed(8), Shape::Sigset), Size], Own(signal::rt_sigprocmask)),
    row(176, "rt_sigpending", &[Out(Len::Fixed(8), Shape::Sigset), Size], Host(SYS_rt_sigpending, Wait::No)),
    row(177, "rt_sigtimedwait", &[In(Len::Fixed(8), Shape::Sigset), Out(Len::Fixed(128), Shape::Siginfo), In(Len::Fixed(16), Shape::Timespec), Size], Own(signal::rt_sigtimedwait)),
    row(178, "rt_sigqueueinfo", &[Pid, Sig, In(Len::Fixed(128), Shape::Siginfo)], Own(signal::rt_sigqueueinfo)),
    row(179, "rt_sigsuspend", &[In(Len::Fixed(8), Shape::Sigset), Size], Own(signal::rt_sigsuspend)),
    row(180, "pread64", &[Fd, Out(Len::Arg(2), Shape::Bytes), Size, Long], Via(SYS_pread64, &[A0, A1, A2, A3], Wait::Restart)),
    row(181, "pwrite64", &[Fd, In(Len::Arg(2), Shape::Bytes), Size, Long], Host(SYS_pwrite64, Wait::Restart)),
    row(182, "chown", &[Path, Id, Id], Via(SYS_fchownat, &[CWD, A0, A1, A2, K(0)], Wait::No)),
    row(183, "getcwd", &[Out(Len::Arg(1), Shape::Text), Size], Host(SYS_getcwd, Wait::No)),
    row(184, "capget", &[InOut(Len::Fixed(8), Shape::Ints), Out(Len::Fixed(24), Shape::Ints)], Host(SYS_capget, Wait::No)),
    row(185, "capset", &[InOut(Len::Fixed(8), Shape::Ints), In(Len::Fixed(24), Shape::Ints)], Host(SYS_capset, Wait::No)),
    row(186, "sigaltstack", &[In(Len::Fixed(24), Shape::StackT), Out(Len::Fixed(24), Shape::StackT)], Own(signal::sigaltstack)),
    row(187, "sendfile", &[Fd, Fd, InOut(Len::Fixed(8), Shape::Longs), Size], Host(SYS_sendfile, Wait::Restart)),
    row(188, "getpmsg", &[], Absent("not a system call of this kernel")),
    row(189, "putpmsg", &[], Absent("not a system call of this kernel")),
    row(190, "vfork", &[], Own(clone::vfork)),
    row(191, "ugetrlimit", &[Resource, Out(Len::Fixed(16), Shape::Rlimit)], Own(process::getrlimit)),
    row(192, "mmap2", &[Ptr, Size, Prot, MapFlags, Fd, Hex], Own(memory::mmap2)),
    row(193, "truncate64", &[Path, Long], Absent("not a system call of this kernel")),
    row(194, "ftruncate64", &[Fd, Long], Absent("not a system call of this kernel")),
    row(195, "stat64", &[Path, Out(Len::Fixed(88), Shape::Stat64)], Own(stat::stat::<88>)),
    row(196, "lstat64", &[Path, Out(Len::Fixed(88), Shape::Stat64)], Own(stat::lstat::<88>)),
    row(197, "fstat64", &[Fd, Out(Len::Fixed(88), Shape::Stat64)], Own(stat::fstat::<88>)),
    row(198, "lchown32", &[Path, Id, Id], Via(SYS_fchownat, &[CWD, A0, A1, A2, K(AT_SYMLINK_NOFOLLOW)], Wait::No)),
    row(199, "getuid32", &[], Host(SYS_getuid, Wait::No)),
    row(200, "getgid32", &[], Host(SYS_getgid, Wait::No)),
    row(201, "geteuid32", &[], Host(SYS_geteuid, Wait::No)),
    row(202, "getegid32", &[], Host(SYS_getegid, Wait::No)),
    row(203, "setreuid32", &[Id, Id], Host(SYS_setreuid, Wait::No)),
    row(204, "setregid32", &[Id, Id], Host(SYS_setregid, Wait::No)),
    row(205, "pidfd_send_signal", &[Fd, Sig, In(Len::Fixed(128), Shape::Siginfo), Uint], Own(signal::pidfd_send_signal)),
    row(206, "pidfd_open", &[Pid, Uint], Host(SYS_pidfd_open, Wait::No)),
    row(207, "fchown32", &[Fd, Id, Id], Host(SYS_fchown, Wait::No)),
    row(208, "setresuid32", &[Id, Id, Id], Host(SYS_setresuid, Wait::No)),
    row(209, "getresuid32", &[Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints)], Host(SYS_getresuid, Wait::No)),
    row(210, "setresgid32", &[Id, Id, Id], Host(SYS_setresgid, Wait::No)),
    row(211, "getresgid32", &[Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints)], Host(SYS_getresgid, Wait::No)),
    row(212, "chown32", &[Path, Id, Id], Via(SYS_fchownat, &[CWD, A0, A1, A2, K(0)], Wait::No)),
    row(213, "setuid32", &[Id], Host(SYS_setuid, Wait::No)),
    row(214, "setgid32", &[Id], Host(SYS_setgid, Wait::No)),
    row(215, "setfsuid32", &[Id], Host(SYS_setfsuid, Wait::No)),
    row(216, "setfsgid32", &[Id], Host(SYS_setfsgid, Wait::No)),
    row(217, "pivot_root", &[Path, Path], Host(SYS_pivot_root, Wait::No)),
    row(218, "mincore", &[Ptr, Size, Ptr], Own(memory::mincore)),
    row(219, "madvise", &[Ptr, Size, OneOf(&names::MADVISE)], Own(memory::madvise)),
    row(220, "getdents64", &[Fd, Out(Len::Arg(2), Shape::Dirents), Uint], Host(SYS_getdents64, Wait::No)),
    row(221, "fcntl64", &[Fd, Uint, Hex], Own(fcntl::fcntl)),
    row(222, "core", &[], Absent("not a system call of this kernel")),
    row(223, "macctl", &[], Absent("not a system call of this kernel")),
    row(224, "newfstatat", &[DirFd, Path, Out(Len::Fixed(112), Shape::Stat), Flags(&names::AT)], Own(stat::fstatat::<112>)),
    row(225, "emergency", &[], Absent("not a system call of this kernel")),
    row(226, "e2k_sigsetjmp", &[Ptr], Absent("not a system call of this kernel")),
    row(227, "e2k_longjmp", &[Ptr, Int], Absent("not a system call of this kernel")),
    row(228, "e2k_syswork", &[OneOf(&names::SYSWORK), Long, Long], Own(backtrace::syswork)),
    row(229, "clone_thread", &[Clone, Ptr, Size, Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Ptr], Own(clone::clone_thread)),
    row(230, "e2k_longjmp2", &[Ptr, Hex], Own(backtrace::longjmp2)),
    row(231, "soft_debug", &[], Absent("not a system call of this kernel")),
    row(232, "setxattr", &[Path, Str, In(Len::Whole(3), Shape::Bytes), Size, Flags(&names::XATTR)], Host(SYS_setxattr, Wait::No)),
    row(233, "lsetxattr", &[Path, Str, In(Len::Whole(3), Shape::Bytes), Size, Flags(&names::XATTR)], Host(SYS_lsetxattr, Wait::No)),
    row(234, "fsetxattr", &[Fd, Str, In(Len::Whole(3), Shape::Bytes), Size, Flags(&names::XATTR)], Host(SYS_fsetxattr, Wait::No)),
    row(235, "getxattr", &[Path, Str, Out(Len::Arg(3), Shape::Bytes), Size], Host(SYS_getxattr, Wait::No)),
    row(236, "lgetxattr", &[Path, Str, Out(Len::Arg(3), Shape::Bytes), Size], Host(SYS_lgetxattr, Wait::No)),
    row(237, "fgetxattr", &[Fd, Str, Out(Len::Arg(3), Shape::Bytes), Size], Host(SYS_fgetxattr, Wait::No)),
    row(238, "listxattr", &[Path, Out(Len::Arg(2), Shape::Bytes), Size], Host(SYS_listxattr, Wait::No)),
    row(239, "llistxattr", &[Path, Out(Len::Arg(2), Shape::Bytes), Size], Host(SYS_llistxattr, Wait::No)),
    row(240, "flistxattr", &[Fd, Out(Len::Arg(2), Shape::Bytes), Size], Host(SYS_flistxattr, Wait::No)),
    row(241, "removexattr", &[Path, Str], Host(SYS_removexattr, Wait::No)),
    row(242, "lremovexattr", &[Path, Str], Host(SYS_lremovexattr, Wait::No)),
    row(243, "fremovexattr", &[Fd, Str], Host(SYS_fremovexattr, Wait::No)),
    row(244, "gettid", &[], Host(SYS_gettid, Wait::No)),
    row(245, "readahead", &[Fd, Long, Size], Host(SYS_readahead, Wait::No)),
    row(246, "tkill", &[Pid, Sig], Host(SYS_tkill, Wait::No)),
    row(247, "sendfile64", &[Fd, Fd, InOut(Len::Fixed(8), Shape::Longs), Size], Via(SYS_sendfile, &[A0, A1, A2, A3], Wait::Restart)),
    row(248, "futex", &[Ptr, FutexOp, Uint, Ptr, Ptr, Hex], Own(futex::futex)),
    row(249, "sched_setaffinity", &[Pid, Size, In(Len::Arg(1), Shape::Mask)], Host(SYS_sched_setaffinity, Wait::No)),
    row(250, "sched_getaffinity", &[Pid, Size, Out(Len::Arg(1), Shape::Mask)], Host(SYS_sched_getaffinity, Wait::No)),
    row(251, "pipe2", &[Out(Len::Fixed(8), Shape::Ints), FdFlags], Host(SYS_pipe2, Wait::No)),
    row(252, "set_backtrace", &[In(Len::Items(1, 8), Shape::Addresses), Size, Size, Hex], Own(backtrace::set_backtrace)),
    row(253, "get_backtrace", &[Out(Len::Items(1, 8), Shape::Addresses), Size, Size, Hex], Own(backtrace::get_backtrace)),
    row(254, "access_hw_stacks", &[OneOf(&names::HW_STACKS), In(Len::Fixed(8), Shape::Longs), Ptr, Hex, Out(Len::Fixed(8), Shape::Longs)], Own(hw_stacks::access_hw_stacks)),
    row(255, "el_posix", &[], Absent("not a system call of this kernel")),
    row(256, "io_uring_setup", &[Uint, Ptr], Absent("the guest is told to use other means: an emulator cannot share its rings with the kernel")),
    row(257, "io_uring_enter", &[Fd, Uint, Uint, Uint, In(Len::Fixed(8), Shape::Sigset), Size], Absent("the guest is told to use other means: an emulator cannot share its rings with the kernel")),
    row(258, "io_uring_register", &[Fd, Uint, Ptr, Uint], Absent("the guest is told to use other means: an emulator cannot share its rings with the kernel")),
    row(259, "set_tid_address", &[Ptr], Own(process::set_tid_address)),
    row(260, "el_binary", &[], Absent("not a system call of this kernel")),
    row(261, "timer_create", &[Clock, In(Len::Fixed(64), Shape::Sigevent), Out(Len::Fixed(4), Shape::Ints)], Host(SYS_timer_create, Wait::No)),
    row(262, "timer_settime", &[Int, Flags(&names::TIMER_SET), In(Len::Fixed(32), Shape::Itimerspec), Out(Len::Fixed(32), Shape::Itimerspec)], Host(SYS_timer_settime, Wait::No)),
    row(263, "timer_gettime", &[Int, Out(Len::Fixed(32), Shape::Itimerspec)], Host(SYS_timer_gettime, Wait::No)),
    row(264, "timer_getoverrun", &[Int], Host(SYS_timer_getoverrun, Wait::No)),
    row(265, "timer_delete", &[Int], Host(SYS_timer_delete, Wait::No)),
    row(266, "clock_settime", &[Clock, In(Len::Fixed(16), Shape::Timespec)], Host(SYS_clock_settime, Wait::No)),
    row(267, "clock_gettime", &[Clock, Out(Len::Fixed(16), Shape::Timespec)], Own(time::clock_gettime)),
    row(268, "clock_getres", &[Clock, Out(Len::Fixed(16), Shape::Timespec)], Host(SYS_clock_getres, Wait::No)),
    row(269, "clock_nanosleep", &[Clock, Flags(&names::TIMER_SET), In(Len::Fixed(16), Shape::Timespec), Out(Len::Fixed(16), Shape::Timespec)], Host(SYS_clock_nanosleep, Wait::Interrupt)),
    row(270, "msgget", &[Key, IpcFlags], Host(SYS_msgget, Wait::No)),
    row(271, "msgctl", &[Int, OneOf(&names::IPC_COMMAND), Ptr], Own(ipc::msgctl)),
    row(272, "msgrcv", &[Int, Out(Len::More(2, 8), Shape::Bytes), Size, Long, Flags(&names::IPC)], Host(SYS_msgrcv, Wait::Interrupt)),
    row(273, "msgsnd", &[Int, In(Len::More(2, 8), Shape::Bytes), Size, Flags(&names::IPC)], Host(SYS_msgsnd, Wait::Interrupt)),
    row(274, "semget", &[Key, Int, IpcFlags], Host(SYS_semget, Wait::No)),
    row(275, "semctl", &[Int, Int, OneOf(&names::IPC_COMMAND), Hex], Own(ipc::semctl)),
    row(276, "semtimedop", &[Int, In(Len::Items(2, 6), Shape::Bytes), Uint, In(Len::Fixed(16), Shape::Timespec)], Host(SYS_semtimedop, Wait::Interrupt)),
    row(277, "semop", &[Int, In(Len::Items(2, 6), Shape::Bytes), Uint], Via(SYS_semtimedop, &[A0, A1, A2, K(0)], Wait::Interrupt)),
    row(278, "shmget", &[Key, Size, IpcFlags], Host(SYS_shmget, Wait::No)),
    row(279, "shmctl", &[Int, OneOf(&names::IPC_COMMAND), Ptr], Own(ipc::shmctl)),
    row(280, "shmat", &[Int, Ptr, Flags(&names::SHM)], Own(ipc::shmat)),
    row(281, "shmdt", &[Ptr], Own(ipc::shmdt)),
    row(282, "open_tree", &[DirFd, Path, Uint], Host(SYS_open_tree, Wait::No)),
    row(283, "move_mount", &[DirFd, Path, DirFd, Path, Uint], Host(SYS_move_mount, Wait::No)),
    row(284, "rseq", &[Ptr, Uint, Int, Uint], Absent("what a thread runs on changes unseen by the emulator")),
    row(285, "io_pgetevents", &[Hex, Long, Long, Ptr, In(Len::Fixed(16), Shape::Timespec), Ptr], Absent("contexts of the kernel hold host addresses")),
    row(286, "accept4", &[Fd, Out(Len::At(2), Shape::Sockaddr), InOut(Len::Fixed(4), Shape::Ints), Flags(&names::SOCKET_FLAGS)], Host(SYS_accept4, Wait::Restart)),
    row(287, "sched_setattr", &[Pid, In(Len::Head(0, 48), Shape::Bytes), Uint], Host(SYS_sched_setattr, Wait::No)),
    row(288, "sched_getattr", &[Pid, Out(Len::Arg(2), Shape::Bytes), Uint, Uint], Host(SYS_sched_getattr, Wait::No)),
    row(289, "ioprio_set", &[Int, Int, Int], Host(SYS_ioprio_set, Wait::No)),
    row(290, "ioprio_get", &[Int, Int], Host(SYS_ioprio_get, Wait::No)),
    row(291, "inotify_init", &[], Via(SYS_inotify_init1, &[K(0)], Wait::No)),
    row(292, "inotify_add_watch", &[Fd, Path, Flags(&names::INOTIFY)], Host(SYS_inotify_add_watch, Wait::No)),
    row(293, "inotify_rm_watch", &[Fd, Int], Host(SYS_inotify_rm_watch, Wait::No)),
    row(294, "io_setup", &[Uint, Ptr], Absent("contexts of the kernel hold host addresses")),
    row(295, "io_destroy", &[Hex], Absent("contexts of the kernel hold host addresses")),
    row(296, "io_getevents", &[Hex, Long, Long, Ptr, In(Len::Fixed(16), Shape::Timespec)], Absent("contexts of the kernel hold host addresses")),
    row(297, "io_submit", &[Hex, Long, Ptr], Absent("contexts of the kernel hold host addresses")),
    row(298, "io_cancel", &[Hex, Ptr, Ptr], Absent("contexts of the kernel hold host addresses")),
    row(299, "fadvise64", &[Fd, Long, Size, OneOf(&names::FADVISE)], Host(SYS_fadvise64, Wait::No)),
    row(300, "exit_group", &[Int], Own(process::exit_group)),
    row(301, "lookup_dcookie", &[Hex, Out(Len::Arg(2), Shape::Bytes), Size], Absent("hardware of the host")),
    row(302, "epoll_create", &[Int], Own(wait::epoll_create)),
    row(303, "epoll_ctl", &[Fd, OneOf(&names::EPOLL_OP), Fd, In(Len::Fixed(16), Shape::Epoll)], Own(wait::epoll_ctl)),
    row(304, "epoll_wait", &[Fd, Out(Len::Items(2, 16), Shape::Epolls), Int, Int], Own(wait::epoll_wait)),
    row(305, "remap_file_pages", &[Ptr, Size, Hex, Size, Hex], Absent("nonlinear mappings, which newer kernels only imitate")),
    row(306, "statfs64", &[Path, Size, Out(Len::Fixed(120), Shape::Statfs)], Own(file_systems::statfs64)),
    row(307, "fstatfs64", &[Fd, Size, Out(Len::Fixed(120), Shape::Statfs)], Own(file_systems::fstatfs64)),
    row(308, "tgkill", &[Pid, Pid, Sig], Host(SYS_tgkill, Wait::No)),
    row(309, "utimes", &[Path, In(Len::Fixed(32), Shape::Timevals)], Own(time::utimes)),
    row(310, "fadvise64_64", &[Fd, Long, Long, OneOf(&names::FADVISE)], Via(SYS_fadvise64, &[A0, A1, A2, A3], Wait::No)),
    row(311, "vserver", &[], Absent("not a system call of this kernel")),
    row(312, "mbind", &[Ptr, Hex, Hex, Ptr, Hex, Uint], Absent("the host kernel sees the emulator, not the guest")),
    row(313, "get_mempolicy", &[Out(Len::Fixed(4), Shape::Ints), Ptr, Hex, Ptr, Hex], Absent("the host kernel sees the emulator, not the guest")),
    row(314, "set_mempolicy", &[Int, Ptr, Hex], Absent("the host kernel sees the emulator, not the guest")),
    row(315, "mq_open", &[Str, Open, Mode, In(Len::Fixed(64), Shape::Longs)], Host(SYS_mq_open, Wait::No)),
    row(316, "mq_unlink", &[Str], Host(SYS_mq_unlink, Wait::No)),
    row(317, "mq_timedsend", &[Fd, In(Len::Whole(2), Shape::Bytes), Size, Uint, In(Len::Fixed(16), Shape::Timespec)], Host(SYS_mq_timedsend, Wait::Restart)),
    row(318, "mq_timedreceive", &[Fd, Out(Len::Arg(2), Shape::Bytes), Size, Out(Len::Fixed(4), Shape::Ints), In(Len::Fixed(16), Shape::Timespec)], Host(SYS_mq_timedreceive, Wait::Restart)),
    row(319, "mq_notify", &[Fd, In(Len::Fixed(64), Shape::Sigevent)], Own(ipc::mq_notify)),
    row(320, "mq_getsetattr", &[Fd, In(Len::Fixed(64), Shape::Longs), Out(Len::Fixed(64), Shape::Longs)], Host(SYS_mq_getsetattr, Wait::No)),
    row(321, "kexec_load", &[Hex, Hex, Ptr, Hex], Absent("programs of the host kernel")),
    row(322, "waitid", &[OneOf(&names::ID_KIND), Pid, Out(Len::Fixed(128), Shape::Siginfo), Flags(&names::WAIT), Out(Len::Fixed(144), Shape::Rusage)], Host(SYS_waitid, Wait::Restart)),
    row(323, "add_key", &[Str, Str, In(Len::Whole(3), Shape::Bytes), Size, Int], Host(SYS_add_key, Wait::No)),
    row(324, "request_key", &[Str, Str, Str, Int], Host(SYS_request_key, Wait::No)),
    row(325, "keyctl", &[Int, Hex, Hex, Hex, Hex], Own(file_systems::keyctl)),
    row(326, "mcst_rt", &[], Absent("not a system call of this kernel")),
    row(327, "getcpu", &[Out(Len::Fixed(4), Shape::Ints), Out(Len::Fixed(4), Shape::Ints), Ptr], Via(SYS_getcpu, &[A0, A1, K(0)], Wait::No)),
    row(328, "move_pages", &[Pid, Hex, Ptr, Ptr, Ptr, Int], Absent("the host kernel sees the emulator, not the guest")),
    row(329, "splice", &[Fd, InOut(Len::Fixed(8), Shape::Longs), Fd, InOut(Len::Fixed(8), Shape::Longs), Size, Flags(&names::SPLICE)], Host(SYS_splice, Wait::Restart)),
    row(330, "vmsplice", &[Fd, InVec(2), Size, Flags(&names::SPLICE)], Own(vectors::vmsplice)),
    row(331, "tee", &[Fd, Fd, Size, Flags(&names::SPLICE)], Host(SYS_tee, Wait::Restart)),
    row(332, "migrate_pages", &[Pid, Hex, Ptr, Ptr], Absent("the host kernel sees the emulator, not the guest")),
    row(333, "utimensat", &[DirFd, Path, In(Len::Fixed(32), Shape::Timespecs), Flags(&names::AT)], Host(SYS_utimensat, Wait::No)),
    row(334, "rt_tgsigqueueinfo", &[Pid, Pid, Sig, In(Len::Fixed(128), Shape::Siginfo)], Own(signal::rt_tgsigqueueinfo)),
    row(335, "openat", &[DirFd, Path, Open, Mode], Own(files::openat)),
    row(336, "mkdirat", &[DirFd, Path, Mode], Host(SYS_mkdirat, Wait::No)),
    row(337, "mknodat", &[DirFd, Path, FileMode, Dev], Host(SYS_mknodat, Wait::No)),
    row(338, "fchownat", &[DirFd, Path, Id, Id, Flags(&names::AT)], Host(SYS_fchownat, Wait::No)),
    row(339, "unlinkat", &[DirFd, Path, Flags(&names::AT)], Host(SYS_unlinkat, Wait::No)),
    row(340, "renameat", &[DirFd, Path, DirFd, Path], Via(SYS_renameat2, &[A0, A1, A2, A3, K(0)], Wait::No)),
    row(341, "linkat", &[DirFd, Path, DirFd, Path, Flags(&names::AT)], Host(SYS_linkat, Wait::No)),
    row(342, "symlinkat", &[Str, DirFd, Path], Host(SYS_symlinkat, Wait::No)),
    row(343, "readlinkat", &[DirFd, Path, Out(Len::Arg(3), Shape::Bytes), Int], Own(files::readlinkat)),
    row(344, "fchmodat", &[DirFd, Path, Mode], Host(SYS_fchmodat, Wait::No)),
    row(345, "faccessat", &[DirFd, Path, Flags(&names::ACCESS)], Host(SYS_faccessat, Wait::No)),
    row(346, "epoll_pwait", &[Fd, Out(Len::Items(2, 16), Shape::Epolls), Int, Int, In(Len::Fixed(8), Shape::Sigset), Size], Own(wait::epoll_pwait)),
    row(347, "signalfd4", &[Fd, In(Len::Fixed(8), Shape::Sigset), Size, Flags(&names::SIGNALFD)], Host(SYS_signalfd4, Wait::No)),
    row(348, "eventfd2", &[Uint, Flags(&names::EVENTFD)], Host(SYS_eventfd2, Wait::No)),
    row(349, "recvmmsg", &[Fd, Ptr, Uint, Flags(&names::MESSAGE), InOut(Len::Fixed(16), Shape::Timespec)], Own(sockets::recvmmsg)),
    row(350, "cnt_point", &[], Absent("not a system call of this kernel")),
    row(351, "timerfd_create", &[Clock, Flags(&names::TIMERFD)], Host(SYS_timerfd_create, Wait::No)),
    row(352, "timerfd_settime", &[Fd, Flags(&names::TIMERFD_SET), In(Len::Fixed(32), Shape::Itimerspec), Out(Len::Fixed(32), Shape::Itimerspec)], Host(SYS_timerfd_settime, Wait::No)),
    row(353, "timerfd_gettime", &[Fd, Out(Len::Fixed(32), Shape::Itimerspec)], Host(SYS_timerfd_gettime, Wait::No)),
    row(354, "preadv", &[Fd, OutVec(2), Size, Hex, Hex], Host(SYS_preadv, Wait::Restart)),
    row(355, "pwritev", &[Fd, InVec(2), Size, Hex, Hex], Host(SYS_pwritev, Wait::Restart)),
    row(356, "fallocate", &[Fd, Flags(&names::FALLOCATE), Long, Long], Host(SYS_fallocate, Wait::Restart)),
    row(357, "sync_file_range", &[Fd, Long, Long, Flags(&names::SYNC_RANGE)], Host(SYS_sync_file_range, Wait::Restart)),
    row(358, "dup3", &[Fd, Fd, FdFlags], Host(SYS_dup3, Wait::No)),
    row(359, "inotify_init1", &[Flags(&names::INOTIFY_INIT)], Host(SYS_inotify_init1, Wait::No)),
    row(360, "epoll_create1", &[Flags(&names::EPOLL_CREATE)], Host(SYS_epoll_create1, Wait::No)),
    row(361, "fstatat64", &[DirFd, Path, Out(Len::Fixed(88), Shape::Stat64), Flags(&names::AT)], Own(stat::fstatat::<88>)),
    row(362, "futimesat", &[DirFd, Path, In(Len::Fixed(32), Shape::Timevals)], Own(time::futimesat)),
    row(363, "perf_event_open", &[Ptr, Pid, Int, Fd, Hex], Absent("the host kernel sees the emulator, not the guest")),
    row(364, "unshare", &[Flags(&names::CLONE)], Host(SYS_unshare, Wait::No)),
    row(365, "get_robust_list", &[Pid, Out(Len::Fixed(8), Shape::Longs), Out(Len::Fixed(8), Shape::Longs)], Own(futex::get_robust_list)),
    row(366, "set_robust_list", &[Ptr, Size], Own(futex::set_robust_list)),
    row(367, "pselect6", &[Int, InOut(Len::Fixed(128), Shape::FdSet), InOut(Len::Fixed(128), Shape::FdSet), InOut(Len::Fixed(128), Shape::FdSet), InOut(Len::Fixed(16), Shape::Timespec), Ptr], Own(wait::pselect6)),
    row(368, "ppoll", &[InOut(Len::Items(1, 8), Shape::Pollfd), Uint, InOut(Len::Fixed(16), Shape::Timespec), In(Len::Fixed(8), Shape::Sigset), Size], Own(wait::ppoll)),
    row(369, "setcontext", &[Ptr, Size], Own(contexts::setcontext)),
    row(370, "makecontext", &[Ptr, Ptr, Size, In(Len::Arg(2), Shape::Longs), Size], Own(contexts::makecontext)),
    row(371, "swapcontext", &[Ptr, Ptr, Size], Own(contexts::swapcontext)),
    row(372, "freecontext", &[Ptr], Own(contexts::freecontext)),
    row(373, "fanotify_init", &[Uint, Uint], Host(SYS_fanotify_init, Wait::No)),
    row(374, "fanotify_mark", &[Fd, Uint, Hex, DirFd, Path], Host(SYS_fanotify_mark, Wait::No)),
    row(375, "prlimit64", &[Pid, Resource, In(Len::Fixed(16), Shape::Rlimit), Out(Len::Fixed(16), Shape::Rlimit)], Own(process::prlimit64)),
    row(376, "clock_adjtime", &[Clock, InOut(Len::Fixed(208), Shape::Bytes)], Host(SYS_clock_adjtime, Wait::No)),
    row(377, "syncfs", &[Fd], Host(SYS_syncfs, Wait::Restart)),
    row(378, "sendmmsg", &[Fd, Ptr, Uint, Flags(&names::MESSAGE)], Own(sockets::sendmmsg)),
    row(379, "setns", &[Fd, Flags(&names::CLONE)], Host(SYS_setns, Wait::No)),
    row(380, "process_vm_readv", &[Pid, Ptr, Hex, Ptr, Hex, Hex], Own(vectors::process_vm_readv)),
    row(381, "process_vm_writev", &[Pid, Ptr, Hex, Ptr, Hex, Hex], Own(vectors::process_vm_writev)),
    row(382, "kcmp", &[Pid, Pid, Int, Hex, Hex], Absent("the host kernel sees the emulator, not the guest")),
    row(383, "finit_module", &[Fd, Str, Int], Absent("programs of the host kernel")),
    row(384, "renameat2", &[DirFd, Path, DirFd, Path, Flags(&names::RENAME)], Host(SYS_renameat2, Wait::No)),
    row(385, "getrandom", &[Out(Len::Arg(1), Shape::Bytes), Size, Flags(&names::RANDOM)], Host(SYS_getrandom, Wait::Restart)),
    row(386, "memfd_create", &[Str, Flags(&names::MEMFD)], Host(SYS_memfd_create, Wait::No)),
    row(387, "bpf", &[Int, Ptr, Uint], Absent("programs of the host kernel")),
    row(388, "execveat", &[DirFd, Path, Strings, Variables, Flags(&names::AT)], Own(process::execveat)),
    row(389, "userfaultfd", &[Int], Absent("the host kernel sees the emulator, not the guest")),
    row(390, "membarrier", &[OneOf(&names::MEMBARRIER), Uint, Int], Host(SYS_membarrier, Wait::No)),
    row(391, "mlock2", &[Ptr, Size, Flags(&names::MLOCK2)], Own(memory::mlock2)),
    row(392, "seccomp", &[Uint, Uint, In(Len::Fixed(8), Shape::Longs)], Absent("a filter would be run for system calls of the host")),
    row(393, "shutdown", &[Fd, OneOf(&names::SHUTDOWN)], Host(SYS_shutdown, Wait::No)),
    row(394, "copy_file_range", &[Fd, InOut(Len::Fixed(8), Shape::Longs), Fd, InOut(Len::Fixed(8), Shape::Longs), Size, Uint], Host(SYS_copy_file_range, Wait::Restart)),
    row(395, "preadv2", &[Fd, OutVec(2), Size, Hex, Hex, Flags(&names::RWF)], Host(SYS_preadv2, Wait::Restart)),
    row(396, "pwritev2", &[Fd, InVec(2), Size, Hex, Hex, Flags(&names::RWF)], Host(SYS_pwritev2, Wait::Restart)),
    row(397, "reserved", &[], Absent("reserved")),
    row(398, "reserved", &[], Absent("reserved")),
    row(399, "reserved", &[], Absent("reserved")),
    row(400, "name_to_handle_at", &[DirFd, Path, InOut(Len::Head(8, 8), Shape::Bytes), Out(Len::Fixed(8), Shape::Bytes), Flags(&names::AT)], Host(SYS_name_to_handle_at, Wait::No)),
    row(401, "open_by_handle_at", &[Fd, In(Len::Head(8, 8), Shape::Bytes), Open], Host(SYS_open_by_handle_at, Wait::Restart)),
    row(402, "statx", &[DirFd, Path, Flags(&names::STATX_AT), Flags(&names::STATX), Out(Len::Fixed(256), Shape::Statx)], Host(SYS_statx, Wait::No)),
    row(403, "socket", &[OneOf(&names::FAMILY), SocketKind, OneOf(&names::PROTOCOL)], Host(SYS_socket, Wait::No)),
    row(404, "connect", &[Fd, In(Len::Whole(2), Shape::Sockaddr), Int], Host(SYS_connect, Wait::Restart)),
    row(405, "accept", &[Fd, Out(Len::At(2), Shape::Sockaddr), InOut(Len::Fixed(4), Shape::Ints)], Via(SYS_accept4, &[A0, A1, A2, K(0)], Wait::Restart)),
    row(406, "sendto", &[Fd, In(Len::Arg(2), Shape::Bytes), Size, Flags(&names::MESSAGE), In(Len::Whole(5), Shape::Sockaddr), Int], Host(SYS_sendto, Wait::Restart)),
    row(407, "recvfrom", &[Fd, Out(Len::Arg(2), Shape::Bytes), Size, Flags(&names::MESSAGE), Out(Len::At(5), Shape::Sockaddr), InOut(Len::Fixed(4), Shape::Ints)], Host(SYS_recvfrom, Wait::Restart)),
    row(408, "sendmsg", &[Fd, In(Len::Fixed(56), Shape::Message), Flags(&names::MESSAGE)], Own(sockets::sendmsg)),
    row(409, "recvmsg", &[Fd, Out(Len::Fixed(56), Shape::Message), Flags(&names::MESSAGE)], Own(sockets::recvmsg)),
    row(410, "bind", &[Fd, In(Len::Whole(2), Shape::Sockaddr), Int], Host(SYS_bind, Wait::No)),
    row(411, "listen", &[Fd, Int], Host(SYS_listen, Wait::No)),
    row(412, "getsockname", &[Fd, Out(Len::At(2), Shape::Sockaddr), InOut(Len::Fixed(4), Shape::Ints)], Host(SYS_getsockname, Wait::No)),
    row(413, "getpeername", &[Fd, Out(Len::At(2), Shape::Sockaddr), InOut(Len::Fixed(4), Shape::Ints)], Host(SYS_getpeername, Wait::No)),
    row(414, "socketpair", &[OneOf(&names::FAMILY), SocketKind, Int, Out(Len::Fixed(8), Shape::Ints)], Host(SYS_socketpair, Wait::No)),
    row(415, "setsockopt", &[Fd, OneOf(&names::LEVEL), SocketOption, In(Len::Whole(4), Shape::Bytes), Int], Own(sockets::setsockopt)),
    row(416, "getsockopt", &[Fd, OneOf(&names::LEVEL), SocketOption, Out(Len::At(4), Shape::Bytes), InOut(Len::Fixed(4), Shape::Ints)], Own(sockets::getsockopt)),
    row(417, "reserved", &[], Absent("reserved")),
    row(418, "reserved", &[], Absent("reserved")),
    row(419, "arch_prctl", &[Int, Hex], Absent("not a system call of this kernel")),
    row(420, "newuselib", &[Path, Ptr], Absent("not a system call of this kernel")),
    row(421, "rt_sigaction_ex", &[Sig, Ptr, Ptr, Size], Absent("not a system call of this kernel")),
    row(422, "get_mem", &[Size], Absent("not a system call of this kernel")),
    row(423, "free_mem", &[Ptr, Size], Absent("not a system call of this kernel")),
    row(424, "clean_descriptors", &[Ptr, Size, Hex], Absent("not a system call of this kernel")),
    row(425, "unuselib", &[Ptr], Absent("not a system call of this kernel")),
    row(426, "clone3", &[In(Len::Arg(1), Shape::CloneArgs), Size], Own(clone::clone3)),
    row(427, "fsopen", &[Str, Uint], Host(SYS_fsopen, Wait::No)),
    row(428, "fsconfig", &[Fd, Uint, Str, Hex, Int], Own(file_systems::fsconfig)),
    row(429, "fsmount", &[Fd, Uint, Uint], Host(SYS_fsmount, Wait::No)),
    row(430, "fspick", &[DirFd, Path, Uint], Host(SYS_fspick, Wait::No)),
    row(431, "close_range", &[Uint, Uint, Flags(&names::CLOSE_RANGE)], Own(fcntl::close_range)),
    row(432, "openat2", &[DirFd, Path, In(Len::Whole(3), Shape::OpenHow), Size], Own(files::openat2)),
    row(433, "pidfd_getfd", &[Fd, Fd, Uint], Host(SYS_pidfd_getfd, Wait::No)),
    row(434, "faccessat2", &[DirFd, Path, Flags(&names::ACCESS), Flags(&names::AT_ACCESS)], Host(SYS_faccessat2, Wait::No)),
    row(435, "process_madvise", &[Fd, Ptr, Size, Int, Uint], Absent("the host kernel sees the emulator, not the guest")),
    row(436, "epoll_pwait2", &[Fd, Out(Len::Items(2, 16), Shape::Epolls), Int, In(Len::Fixed(16), Shape::Timespec), In(Len::Fixed(8), Shape::Sigset), Size], Own(wait::epoll_pwait2)),
    row(437, "mount_setattr", &[DirFd, Path, Uint, In(Len::Whole(4), Shape::Bytes), Size], Host(SYS_mount_setattr, Wait::No)),
    row(438, "quotactl_fd", &[Fd, Uint, Int, Ptr], Absent("needs a service of the host that is not translated")),
    row(439, "landlock_create_ruleset", &[In(Len::Whole(1), Shape::Bytes), Size, Uint], Host(SYS_landlock_create_ruleset, Wait::No)),
    row(440, "landlock_add_rule", &[Fd, Int, In(Len::Fixed(16), Shape::Bytes), Uint], Host(SYS_landlock_add_rule, Wait::No)),
    row(441, "landlock_restrict_self", &[Fd, Uint], Host(SYS_landlock_restrict_self, Wait::No)),
    row(442, "process_mrelease", &[Fd, Uint], Absent("the host kernel sees the emulator, not the guest")),
    row(443, "futex_waitv", &[In(Len::Fixed(8), Shape::Longs), Uint, Uint, In(Len::Fixed(16), Shape::Timespec), Clock], Own(futex::futex_waitv)),
    row(444, "set_mempolicy_home_node", &[Hex, Hex, Hex, Hex], Absent("the host kernel sees the emulator, not the guest")),
    row(445, "unsafe_uint64_to_ptr", &[Hex], Absent("not a system call of this kernel")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_indices() {
        for (index, row) in TABLE.iter().enumerate() {
            assert_eq!(usize::from(row.number), index, "{}", row.name);
            assert!(row.args.len() <= 6, "{}", row.name);
        }
    }

    /// Which arguments of the host's calls are addresses, written down apart from the table.
    const ADDRESSES: &[(&[usize], &[c_long])] = &[
        (
            &[0],
            &[
                SYS_adjtimex,
                SYS_chdir,
                SYS_chroot,
                SYS_fsopen,
                SYS_getcwd,
                SYS_getrandom,
                SYS_landlock_create_ruleset,
                SYS_memfd_create,
                SYS_mq_unlink,
                SYS_pipe2,
                SYS_rt_sigpending,
                SYS_setdomainname,
                SYS_sethostname,
                SYS_sysinfo,
                SYS_times,
                SYS_truncate,
                SYS_umount2,
            ],
        ),
        (
            &[0, 1],
            &[
                SYS_capget,
                SYS_capset,
                SYS_getcpu,
                SYS_gettimeofday,
                SYS_listxattr,
                SYS_llistxattr,
                SYS_lremovexattr,
                SYS_nanosleep,
                SYS_pivot_root,
                SYS_removexattr,
                SYS_settimeofday,
                SYS_statfs,
            ],
        ),
        (
            &[0, 1, 2],
            &[
                SYS_add_key,
                SYS_getresgid,
                SYS_getresuid,
                SYS_getxattr,
                SYS_lgetxattr,
                SYS_lsetxattr,
                SYS_request_key,
                SYS_setxattr,
            ],
        ),
        (&[0, 1, 2, 4], &[SYS_mount]),
        (&[0, 2], &[SYS_symlinkat]),
        (&[0, 3], &[SYS_mq_open]),
        (
            &[1],
            &[
                SYS_bind,
                SYS_clock_adjtime,
                SYS_clock_getres,
                SYS_clock_gettime,
                SYS_clock_settime,
                SYS_connect,
                SYS_faccessat,
                SYS_faccessat2,
                SYS_fchmodat,
                SYS_fchownat,
                SYS_flistxattr,
                SYS_fremovexattr,
                SYS_fspick,
                SYS_fstatfs,
                SYS_getdents64,
                SYS_getgroups,
                SYS_getitimer,
                SYS_getrusage,
                SYS_inotify_add_watch,
                SYS_mkdirat,
                SYS_mknodat,
                SYS_msgrcv,
                SYS_msgsnd,
                SYS_open_by_handle_at,
                SYS_open_tree,
                SYS_openat,
                SYS_pread64,
                SYS_preadv,
                SYS_preadv2,
                SYS_pwrite64,
                SYS_pwritev,
                SYS_pwritev2,
                SYS_read,
                SYS_readv,
                SYS_sched_getattr,
                SYS_sched_getparam,
                SYS_sched_rr_get_interval,
                SYS_sched_setattr,
                SYS_sched_setparam,
                SYS_setgroups,
                SYS_signalfd4,
                SYS_timer_gettime,
                SYS_timerfd_gettime,
                SYS_unlinkat,
                SYS_write,
                SYS_writev,
            ],
        ),
        (
            &[1, 2],
            &[
                SYS_accept4,
                SYS_fgetxattr,
                SYS_fsetxattr,
                SYS_getpeername,
                SYS_getsockname,
                SYS_mq_getsetattr,
                SYS_setitimer,
                SYS_timer_create,
                SYS_utimensat,
            ],
        ),
        (&[1, 2, 3], &[SYS_name_to_handle_at]),
        (
            &[1, 3],
            &[
                SYS_copy_file_range,
                SYS_linkat,
                SYS_mount_setattr,
                SYS_move_mount,
                SYS_renameat2,
                SYS_semtimedop,
                SYS_splice,
                SYS_wait4,
            ],
        ),
        (&[1, 3, 4], &[SYS_mq_timedreceive]),
        (&[1, 4], &[SYS_mq_timedsend, SYS_sendto, SYS_statx]),
        (&[1, 4, 5], &[SYS_recvfrom]),
        (
            &[2],
            &[
                SYS_landlock_add_rule,
                SYS_sched_getaffinity,
                SYS_sched_setaffinity,
                SYS_sched_setscheduler,
                SYS_sendfile,
            ],
        ),
        (&[2, 3], &[SYS_clock_nanosleep, SYS_timer_settime, SYS_timerfd_settime]),
        (&[2, 4], &[SYS_waitid]),
        (&[3], &[SYS_socketpair]),
        (&[4], &[SYS_fanotify_mark]),
    ];

    /// What becomes of the arguments of the host's call of a row; nothing where it is a constant.
    fn host_kinds(row: &Row) -> Option<(c_long, Vec<Option<Arg>>)> {
        match row.run {
            Host(number, _) => Some((number, row.args.iter().copied().map(Some).collect())),
            Via(number, sources, _) => {
                let kind = |source: &From| match source {
                    From::Given(i) => row.args.get(usize::from(*i)).copied(),
                    From::Constant(_) => None,
                };
                Some((number, sources.iter().map(kind).collect()))
            }
            _ => None,
        }
    }

    #[test]
    fn every_address_for_the_host_is_converted_and_nothing_else_is() {
        for row in TABLE {
            let Some((number, kinds)) = host_kinds(row) else { continue };
            let known = ADDRESSES.iter().find(|(_, numbers)| numbers.contains(&number));
            let addresses = known.map_or(&[][..], |(places, _)| places);
            for (place, kind) in kinds.iter().enumerate() {
                let Some(kind) = kind else { continue };
                let converted = matches!(kind, Path | Str | In(..) | Out(..) | InOut(..) | InVec(_) | OutVec(_));
                assert!(!matches!(kind, Ptr | Strings), "{}: {place} is passed on as it is", row.name);
                assert_eq!(converted, addresses.contains(&place), "{}: {place} {kind:?}", row.name);
            }
            assert!(addresses.iter().all(|&place| place < kinds.len()), "{}", row.name);
        }
    }

    /// Source: `Cut` in args.rs.
    #[test]
    fn at_most_one_length_of_a_call_is_cut() {
        for row in TABLE {
            let cut = row.args.iter().filter(|arg| match arg {
                In(len, _) | Out(len, _) | InOut(len, _) => matches!(len, Len::Arg(_) | Len::More(..)),
                InVec(_) | OutVec(_) => true,
                _ => false,
            });
            assert!(cut.count() <= 1, "{}", row.name);
        }
    }

    #[test]
    fn lengths_are_counted_by_numbers() {
        for row in TABLE {
            for arg in row.args {
                let count = match *arg {
                    In(len, _) | Out(len, _) | InOut(len, _) => match len {
                        Len::Arg(i) | Len::Whole(i) | Len::More(i, _) | Len::Items(i, _) => Some((i, false)),
                        Len::At(i) => Some((i, true)),
                        Len::Fixed(_) | Len::Head(..) => None,
                    },
                    InVec(i) | OutVec(i) => Some((i, false)),
                    _ => None,
                };
                let Some((i, indirect)) = count else { continue };
                let kind = row.args.get(usize::from(i));
                let right = match kind {
                    Some(Int | Uint | Size | Hex) => !indirect,
                    Some(InOut(Len::Fixed(4), Shape::Ints)) => indirect,
                    _ => false,
                };
                assert!(right, "{}: {arg:?} is counted by {kind:?}", row.name);
            }
        }
    }
}
