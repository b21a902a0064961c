//! System calls with any arguments, on a small address space and without the host: for fuzzing, and
//! for tests of what arguments become.

use super::args::{Arg, Keep, Len};
use super::cli::{self, Command, Start};
use super::hardware::Areas;
use super::host::dry;
use super::memory::{Backing, PAGE, Request, Space, rights};
use super::process::Program;
use super::signals::SignalState;
use super::strace::Trace;
use super::table::{self, Run};
use super::thread::{Call, Reply, Thread};
use crate::loader::Chosen;
use e2k_core::cpu::Cpu;
use e2k_core::isa::Version;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

/// Bytes of the address space.
const SIZE: u64 = 1 << 24;
/// Where there is memory: these pages with these rights, and nothing between.
const MAPPED: [(u64, u64, u8); 4] = [
    (0x10_0000, 8, rights::READ | rights::WRITE),
    (0x20_0000, 2, rights::READ),
    (0x30_0000, 1, rights::READ | rights::WRITE),
    (0x30_1000, 1, 0),
];

/// Functions of ours that reach nothing but guest memory and calls of the host, which are not made.
const OWN: &[&str] = &[
    "brk",
    "close_range",
    "epoll_create",
    "epoll_ctl",
    "epoll_pwait",
    "epoll_pwait2",
    "epoll_wait",
    "fcntl",
    "fcntl64",
    "fsconfig",
    "fstatfs64",
    "futimesat",
    "get_robust_list",
    "getdents",
    "getsockopt",
    "ioctl",
    "ipc",
    "keyctl",
    "madvise",
    "mincore",
    "mlock",
    "mlock2",
    "mprotect",
    "mq_notify",
    "mremap",
    "msgctl",
    "msync",
    "munlock",
    "munmap",
    "_llseek",
    "_newselect",
    "olduname",
    "personality",
    "poll",
    "ppoll",
    "process_vm_readv",
    "process_vm_writev",
    "pselect6",
    "readdir",
    "recvmmsg",
    "recvmsg",
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigqueueinfo",
    "rt_sigsuspend",
    "rt_sigtimedwait",
    "rt_tgsigqueueinfo",
    "semctl",
    "sendmmsg",
    "sendmsg",
    "set_robust_list",
    "set_tid_address",
    "setsockopt",
    "sgetmask",
    "shmat",
    "shmctl",
    "shmdt",
    "sigaltstack",
    "sigprocmask",
    "socketcall",
    "ssetmask",
    "statfs64",
    "time",
    "uname",
    "utime",
    "utimes",
    "vmsplice",
];

/// A thread in that address space, of a process that is nowhere.
pub(in crate::linux) fn thread() -> Option<Thread> {
    let words = std::iter::once(OsString::from("program"));
    let Ok(Command::Run(options)) = cli::parse("e2k run", words, std::iter::empty(), Start::default()) else {
        return None;
    };
    let space = Space::new(None, Some(SIZE), None).ok()?;
    for (start, pages, prot) in MAPPED {
        space.map_at(start, &Request::anonymous(pages * PAGE, prot, Backing::Anonymous)).ok()?;
    }
    let program = Program {
        path: PathBuf::from("/program"),
        code: 0..0,
        data: 0..0,
        chosen: Chosen { version: Version::V3, model: None },
        arguments: 0..0,
        environment: 0..0,
        auxv: 0..0,
        sp: 0,
    };
    let process = super::process("e2k", *options, Trace::new(false, None), Arc::new(space), program, &[false; 65]);
    Some(Thread::new(Arc::new(process), Box::new(Cpu::new(Version::V3)), Areas::default(), SignalState::default()))
}

/// Numbers from the input, then zeros.
struct Input<'a>(&'a [u8]);

impl Input<'_> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    fn word(&mut self) -> u64 {
        u64::from_le_bytes(std::array::from_fn(|_| self.byte()))
    }

    /// An argument: small, an address where there is something to find, or anything.
    fn argument(&mut self) -> u64 {
        match self.byte() {
            0..0x40 => u64::from(self.byte()),
            0x40..0x50 => -i64::from(self.byte()) as u64,
            kind @ 0x50..0xe0 => {
                let (start, pages, _) = MAPPED[usize::from(kind) % MAPPED.len()];
                let offset = u64::from(self.byte()) | u64::from(self.byte()) << 8;
                start + offset % ((pages + 1) * PAGE)
            }
            0xe0..0xf0 => u64::from(self.byte()) << 12 | u64::from(self.byte()),
            _ => self.word(),
        }
    }
}

/// Whether a host address stands for one that the guest may access, or for none.
fn is_checked(thread: &Thread, pointer: u64, len: u64, right: u8) -> bool {
    let closed = thread.memory.closed_page() as u64 == pointer;
    let guest = thread.memory.guest(pointer as usize);
    pointer == 0 || closed || guest.is_some_and(|guest| thread.memory.check(guest, len, right).is_ok())
}

/// What the arguments of a call of the host become.
fn convert(thread: &mut Thread, kinds: &[Arg], a: [u64; 6]) {
    let mut keep = Keep::new(false);
    let Ok(host) = thread.host_args(kinds, a, &mut keep) else { return };
    for (i, kind) in kinds.iter().enumerate() {
        let (len, right) = match *kind {
            Arg::In(len, _) => (len, rights::READ),
            Arg::Out(len, _) | Arg::InOut(len, _) => (len, rights::WRITE),
            _ => continue,
        };
        let number = |i: u8| host[usize::from(i)];
        let len = match len {
            Len::Fixed(len) => len.into(),
            Len::Arg(i) => number(i),
            Len::Whole(i) => u64::from(number(i) as u32),
            Len::More(i, more) if (number(i) as i64) < 0 => more.into(),
            Len::More(i, more) => number(i).saturating_add(more.into()),
            Len::Items(i, size) => u64::from(number(i) as u32) * u64::from(size),
            Len::At(_) => 1,
            Len::Head(_, least) => least.into(),
        };
        assert!(is_checked(thread, host[i], len, right), "{kinds:?} {a:x?} {host:x?}");
    }
    for part in keep.vectors() {
        let (pointer, len) = (part.iov_base as u64, part.iov_len as u64);
        assert!(len == 0 || is_checked(thread, pointer, len, 0xff), "{part:x?}");
    }
}

/// One input: what guest memory holds, and some calls.
pub fn syscall_args(data: &[u8]) {
    let Some(mut thread) = thread() else { return };
    let mut input = Input(data);
    let fill = usize::from(input.byte());
    for (start, _, prot) in MAPPED {
        let words: Vec<u64> = (0..fill % 40).map(|_| input.argument()).collect();
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        if prot != 0 {
            // The pages are there.
            let _ = thread.memory.write_forced(start, &bytes);
        }
    }
    for _ in 0..8 {
        let number = u32::from(input.byte()) | u32::from(input.byte() & 1) << 8;
        let a: [u64; 6] = std::array::from_fn(|_| input.argument());
        let answer = input.byte();
        let answer = if answer < 0x40 { Err(i32::from(answer) + 1) } else { Ok(i64::from(answer) - 0x40) };
        one(&mut thread, Call { entry: 3, number, first: 0, a }, answer);
    }
}

fn one(thread: &mut Thread, call: Call, answer: Result<i64, i32>) {
    let Some(row) = table::find(call.number) else { return };
    let (reply, _) = dry::without_calls(answer, || match row.run {
        Run::Host(..) | Run::Via(..) => {
            convert(thread, row.args, call.a);
            thread.perform(row, &call)
        }
        Run::Own(function) if OWN.contains(&row.name) => function(thread, &call),
        _ => Reply::Value(0),
    });
    assert!(matches!(reply, Reply::Value(_) | Reply::Error(0..4096)), "{}: {reply:?}", row.name);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const AT: u64 = MAPPED[0].0;
    const END: u64 = AT + MAPPED[0].1 * PAGE;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn any_arguments_are_converted_or_refused(data in prop::collection::vec(any::<u8>(), 0..700)) {
            syscall_args(&data);
        }
    }

    #[test]
    fn the_seeds_of_the_fuzz_target_do_no_harm() {
        let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/syscall_args");
        let files = std::fs::read_dir(seeds).expect("seeds").map(|entry| entry.expect("an entry").path());
        assert!(files.map(|path| syscall_args(&std::fs::read(path).expect("a seed"))).count() > 20);
    }

    /// The calls of the host that a call makes, and how it ends.
    fn made(thread: &mut Thread, name: &str, a: &[u64], answer: Result<i64, i32>) -> (Reply, Vec<dry::Noted>) {
        let mut all = [0; 6];
        all[..a.len()].copy_from_slice(a);
        let row = table::TABLE.iter().find(|row| row.name == name).expect("a call with this name");
        let call = Call { entry: 3, number: row.number.into(), first: 0, a: all };
        dry::without_calls(answer, || thread.perform(row, &call))
    }

    #[test]
    fn own_functions_are_in_the_table() {
        for name in OWN {
            assert!(table::TABLE.iter().any(|row| row.name == *name), "{name}");
        }
    }

    #[test]
    fn buffers_are_cut_where_they_end() {
        let mut thread = thread().expect("a small address space");
        let closed = thread.memory.closed_page() as u64;
        let (_, calls) = made(&mut thread, "write", &[1, END - 10, 100], Ok(0));
        let at = thread.memory.host(END - 10) as u64;
        assert_eq!(calls, [(libc::SYS_write, [1, at, 10, 0, 0, 0])]);
        // Nothing there: the host's kernel says so, if it looks at all.
        let (_, calls) = made(&mut thread, "read", &[1, END, 100], Ok(0));
        assert_eq!(calls[0].1[1..3], [closed, 100]);
        // All or nothing.
        let (_, calls) = made(&mut thread, "connect", &[1, END - 10, 16], Ok(0));
        assert_eq!(calls[0].1[1..3], [closed, 16]);
        let (_, calls) = made(&mut thread, "bind", &[1, AT, -4i64 as u64], Ok(0));
        assert_eq!(calls[0].1[1..3], [closed, -4i64 as u64]);
    }

    #[test]
    fn lists_end_where_memory_does() {
        let mut thread = thread().expect("a small address space");
        thread.put(AT, &[AT + 64, 8, END - 4, 9, AT, 7]).expect("it is mapped");
        let (reply, calls) = made(&mut thread, "readv", &[3, AT, 3], Ok(12));
        assert_eq!((reply, calls[0].0, calls[0].1[2]), (Reply::Value(12), libc::SYS_readv, 3));
        let list = thread.vectors(AT, 3, rights::WRITE).expect("a list");
        assert_eq!(list.iter().map(|part| part.iov_len).collect::<Vec<_>>(), [8, 4, 5]);
        assert_eq!(list[2].iov_base.cast(), thread.memory.closed_page());
        assert_eq!(made(&mut thread, "writev", &[3, AT, 1025], Ok(0)).0, Reply::Error(libc::EINVAL));
        thread.put(AT, &[AT, 1 << 63]).expect("it is mapped");
        assert_eq!(made(&mut thread, "writev", &[3, AT, 1], Ok(0)).0, Reply::Error(libc::EINVAL));
        thread.put(AT, &[SIZE, 1]).expect("it is mapped");
        assert_eq!(made(&mut thread, "writev", &[3, AT, 1], Ok(0)).0, Reply::Error(libc::EFAULT));
    }

    #[test]
    fn messages_are_converted_with_all_they_point_to() {
        let mut thread = thread().expect("a small address space");
        // Name, buffers, control data.
        thread.put(AT, &[AT + 0x100, 16, AT + 0x80, 1, AT + 0x200, 24, 0]).expect("it is mapped");
        thread.put(AT + 0x80, &[AT + 0x300, 5]).expect("it is mapped");
        let (reply, calls) = made(&mut thread, "sendmsg", &[3, AT, 0], Ok(5));
        assert_eq!((reply, calls[0].0), (Reply::Value(5), libc::SYS_sendmsg));
        let (reply, _) = made(&mut thread, "recvmsg", &[3, AT, 0], Ok(5));
        assert_eq!(reply, Reply::Value(5));
        assert_eq!(thread.get::<7>(AT), Ok([AT + 0x100, 16, AT + 0x80, 1, AT + 0x200, 24, 0]));
        // A descriptor of the emulator's own is not passed on.
        let own = super::super::own_fds::OwnFd::new(std::fs::File::open("/dev/null").expect("it is there").into());
        let rights = (libc::SCM_RIGHTS as u64) << 32 | libc::SOL_SOCKET as u64;
        thread.put(AT + 0x200, &[20, rights, own.number() as u64]).expect("it is mapped");
        assert_eq!(made(&mut thread, "sendmsg", &[3, AT, 0], Ok(5)).0, Reply::Error(libc::EBADF));
        assert_eq!(made(&mut thread, "dup2", &[0, own.number() as u64], Ok(0)).0, Reply::Error(libc::EBADF));
        let (_, calls) = made(&mut thread, "close_range", &[3, u64::from(u32::MAX), 0], Ok(0));
        assert!(calls.len() >= 2 && calls.iter().all(|(_, a)| !(a[0]..=a[1]).contains(&(own.number() as u64))));
        drop(own);
        thread.put(AT + 24, &[1025]).expect("it is mapped");
        assert_eq!(made(&mut thread, "sendmsg", &[3, AT, 0], Ok(5)).0, Reply::Error(libc::EMSGSIZE));
    }

    #[test]
    fn commands_that_are_not_known_are_refused() {
        let mut thread = thread().expect("a small address space");
        assert_eq!(made(&mut thread, "ioctl", &[0, 0x1234_5678, AT], Ok(0)).0, Reply::Error(libc::ENOTTY));
        assert_eq!(made(&mut thread, "ioctl", &[0, 0x1234_5678, AT], Err(libc::EBADF)).0, Reply::Error(libc::EBADF));
        assert_eq!(made(&mut thread, "fcntl", &[0, 99, AT], Ok(0)).0, Reply::Error(libc::EINVAL));
        assert_eq!(made(&mut thread, "shmctl", &[0, 99, AT], Ok(0)).0, Reply::Error(libc::EINVAL));
        assert_eq!(made(&mut thread, "keyctl", &[99], Ok(0)).0, Reply::Error(libc::EOPNOTSUPP));
        let at = thread.memory.host(AT) as u64;
        let (_, calls) = made(&mut thread, "fcntl64", &[5, 14, AT], Ok(0));
        assert_eq!(calls, [(libc::SYS_fcntl, [5, 7, at, 0, 0, 0])]);
    }

    #[test]
    fn shared_segments_are_attached_in_the_address_space() {
        let mut thread = thread().expect("a small address space");
        // SAFETY: takes numbers.
        let id = unsafe { libc::shmget(libc::IPC_PRIVATE, 3 * PAGE as usize - 5, 0o600) };
        if id < 0 {
            return;
        }
        let mut call = |name: &str, a: &[u64]| {
            let mut all = [0; 6];
            all[..a.len()].copy_from_slice(a);
            let row = table::TABLE.iter().find(|row| row.name == name).expect("a call with this name");
            thread.perform(row, &Call { entry: 3, number: row.number.into(), first: 0, a: all })
        };
        let first = call("shmat", &[id as u64, 0, 0]);
        let fixed = call("shmat", &[id as u64, 0x50_0123, (libc::SHM_RND | libc::SHM_RDONLY) as u64]);
        let taken = call("shmat", &[id as u64, 0x50_2000, 0]);
        let odd = call("shmat", &[id as u64, 0x60_0123, 0]);
        let removed = call("shmctl", &[id as u64, libc::IPC_RMID as u64, 0]);
        assert_eq!(
            (fixed, taken, odd, removed),
            (Reply::Value(0x50_0000), Reply::Error(libc::EINVAL), Reply::Error(libc::EINVAL), Reply::Value(0))
        );
        let Reply::Value(first) = first else { panic!("{first:?}") };
        thread.put(first as u64 + 0x2ff0, &[42]).expect("it is attached");
        assert_eq!(thread.get::<1>(0x50_2ff0), Ok([42]));
        assert!(thread.put(0x50_0000, &[1]).is_err());
        // Part of it goes, then what is left.
        thread.memory.unmap(0x50_1000, PAGE).expect("a range");
        assert_eq!(thread.memory.detach(0x50_1000), Err(libc::EINVAL));
        assert_eq!((thread.memory.detach(0x50_0000), thread.memory.detach(0x50_0000)), (Ok(()), Err(libc::EINVAL)));
        assert_eq!(thread.get::<1>(0x50_2ff0), Err(libc::EFAULT));
        assert_eq!(thread.get::<1>(first as u64 + 0x2ff0), Ok([42]));
        assert_eq!(thread.memory.detach(first as u64), Ok(()));
    }
}
