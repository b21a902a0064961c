//! What arguments of system calls are, and how they become the host's: the one declaration that
//! conversion and tracing share.

use super::memory::{PAGE, rights};
use super::own_fds;
use super::strace::Names;
use super::table::{From, Wait};
use super::thread::Thread;
use std::ffi::CString;

/// How many bytes a pointer argument leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Len {
    /// As many.
    Fixed(u32),
    /// What the argument with this index says. A buffer whose end is not there is cut, as the
    /// kernel, too, comes as far as it can.
    Arg(u8),
    /// What the argument with this index says, and all of it is needed.
    Whole(u8),
    /// What the argument with this index says, and so many more before that.
    More(u8, u32),
    /// The argument with this index counts items of so many bytes.
    Items(u8, u32),
    /// The argument with this index points to an `int` that says it.
    At(u8),
    /// The first 32 bits there say it, without so many more; at least the second number.
    Head(u32, u32),
}

/// What stands there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Bytes,
    Ints,
    Longs,
    Timespec,
    Timespecs,
    Timeval,
    Timevals,
    Itimerval,
    Itimerspec,
    Tms,
    Rusage,
    Rlimit,
    Sigset,
    Sysinfo,
    Utsname,
    Statfs,
    Statx,
    Stat,
    Stat64,
    Sigaction,
    StackT,
    Siginfo,
    Sigevent,
    Sockaddr,
    Pollfd,
    Mask,
    Dirents,
    OpenHow,
    /// Bytes that end with a 0.
    Text,
    /// A list of addresses.
    Addresses,
    /// How a child has ended.
    Status,
    /// `struct flock`.
    Flock,
    /// One `struct epoll_event`.
    Epoll,
    /// A list of them; the result counts those that are there.
    Epolls,
    /// A set of descriptors, for `select`.
    FdSet,
    /// `struct msghdr`.
    Message,
    /// `struct winsize`.
    Winsize,
    /// `struct clone_args`.
    CloneArgs,
    /// `struct ucred`.
    Ucred,
}

/// One argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Arg {
    Int,
    Uint,
    Long,
    Hex,
    Size,
    Fd,
    DirFd,
    Pid,
    Id,
    Sig,
    Mode,
    Dev,
    Key,
    Clock,
    Open,
    /// Flags of `open` where the kind of access says nothing.
    FdFlags,
    Prot,
    MapFlags,
    Clone,
    Resource,
    /// One of the values with names.
    OneOf(&'static Names),
    /// A set of flags.
    Flags(&'static Names),
    /// Kind of a socket, with flags.
    SocketKind,
    /// What kind of file, and its rights.
    FileMode,
    /// An option of the level that the argument before it is.
    SocketOption,
    /// What is done with a futex, with flags.
    FutexOp,
    /// Flags of queues and the like, with rights.
    IpcFlags,
    /// An address that is not followed here.
    Ptr,
    /// The name of a file.
    Path,
    /// Some other string.
    Str,
    /// A list of strings.
    Strings,
    /// A list of variables, of which only the number is shown.
    Variables,
    /// Read by the call.
    In(Len, Shape),
    /// Written by it.
    Out(Len, Shape),
    /// Both.
    InOut(Len, Shape),
    /// A list of buffers that is read: `struct iovec`. The argument with this index counts them.
    InVec(u8),
    /// One that is written.
    OutVec(u8),
}

/// Flags of `open` that not all hosts have at the place of the ABI: theirs and the host's. Source:
/// linux-user.md 7.
const OPEN_FLAGS: [(i32, i32); 4] = [
    (0o40000, libc::O_DIRECT),
    (0o100000, HOST_LARGEFILE),
    (0o200000, libc::O_DIRECTORY),
    (0o400000, libc::O_NOFOLLOW),
];
/// The C library says 0 where programs need not set it.
const HOST_LARGEFILE: i32 = if cfg!(target_arch = "aarch64") { 0o400000 } else { 0o100000 };
const MOVED_FLAGS: i32 = 0o740000;

/// Flags of `open` for the host.
pub(super) fn open_flags(guest: i32) -> i32 {
    let moved = OPEN_FLAGS.iter().filter(|(ours, _)| guest & ours != 0).fold(0, |all, (_, host)| all | host);
    guest & !MOVED_FLAGS | moved
}

/// Flags of `open` for the guest.
pub(super) fn open_flags_to_guest(host: i32) -> i32 {
    let moved = OPEN_FLAGS.iter().filter(|(_, theirs)| host & theirs != 0).fold(0, |all, (ours, _)| all | ours);
    host & !MOVED_FLAGS | moved
}

impl Arg {
    /// Whether the kernel takes the low half only, with its sign.
    const fn is_int(self) -> bool {
        use Arg::*;
        matches!(self, Int | Fd | DirFd | Pid | Sig | Clock | Key | Open | FdFlags | Resource | OneOf(_) | SocketKind)
    }
}

/// Strings and lists that must live as long as the call.
#[derive(Default)]
pub(super) struct Keep {
    strings: [Option<CString>; 3],
    used: usize,
    vectors: Vec<libc::iovec>,
    /// The call is about symbolic links themselves.
    links: bool,
}

impl Keep {
    /// `links`: the call is about symbolic links themselves.
    pub(super) fn new(links: bool) -> Keep {
        Keep { links, ..Keep::default() }
    }

    /// The list of buffers, if there is one.
    #[cfg(any(test, feature = "fuzzing"))]
    pub(super) fn vectors(&self) -> &[libc::iovec] {
        &self.vectors
    }

    fn keep(&mut self, string: CString) -> u64 {
        let pointer = string.as_ptr() as u64;
        if let Some(place) = self.strings.get_mut(self.used) {
            *place = Some(string);
            self.used += 1;
        }
        pointer
    }
}

/// Index of the argument that is a length and has to be another one, and that. No call has two.
type Cut = Option<(u8, u64)>;

/// The arguments of a call with their kinds.
struct Given<'a> {
    kinds: &'a [Arg],
    values: [u64; 6],
}

impl Given<'_> {
    /// What the argument with an index counts, as the kernel reads it; nothing if it is negative.
    fn count(&self, index: u8) -> Option<u64> {
        let value = self.values.get(usize::from(index)).copied()?;
        match self.kinds.get(usize::from(index)) {
            Some(kind) if kind.is_int() => u64::try_from(value as i32).ok(),
            Some(Arg::Uint) => Some(u64::from(value as u32)),
            _ => Some(value),
        }
    }
}

impl Thread {
    /// The arguments for the host: pointers are host addresses of checked memory, strings are copies.
    ///
    /// What the guest may not access becomes memory that the host may not either, so that its kernel
    /// finds that out when the guest's would: not before a bad descriptor, nor without need.
    pub(super) fn host_args(&mut self, kinds: &[Arg], guest: [u64; 6], keep: &mut Keep) -> Result<[u64; 6], i32> {
        let given = Given { kinds, values: guest };
        let (mut host, mut cut) = ([0; 6], Cut::default());
        for ((place, &value), kind) in host.iter_mut().zip(&guest).zip(kinds) {
            *place = match *kind {
                Arg::Long | Arg::Size | Arg::Hex | Arg::Ptr => value,
                Arg::Fd | Arg::DirFd if own_fds::is_own(value as i32) => return Err(libc::EBADF),
                Arg::Path if value != 0 => keep.keep(self.path(value, !keep.links)?),
                Arg::Str if value != 0 => keep.keep(self.string(value)?),
                Arg::In(len, shape) if value != 0 => {
                    self.pointer((len, shape), value, &given, &mut cut, rights::READ)?
                }
                Arg::Out(len, shape) | Arg::InOut(len, shape) if value != 0 => {
                    self.pointer((len, shape), value, &given, &mut cut, rights::WRITE)?
                }
                Arg::InVec(count) | Arg::OutVec(count) => {
                    let right = if matches!(kind, Arg::InVec(_)) { rights::READ } else { rights::WRITE };
                    keep.vectors = self.vectors(value, given.count(count).ok_or(libc::EINVAL)?, right)?;
                    cut = Some((count, keep.vectors.len() as u64));
                    keep.vectors.as_ptr() as u64
                }
                Arg::Open | Arg::FdFlags => open_flags(value as i32) as u64,
                kind if kind.is_int() => value as i32 as u64,
                Arg::Uint | Arg::Mode | Arg::FileMode | Arg::Id | Arg::Dev => u64::from(value as u32),
                _ => value,
            };
        }
        if let Some((index, len)) = cut
            && let Some(place) = host.get_mut(usize::from(index))
        {
            *place = len;
        }
        Ok(host)
    }

    /// Host address of a buffer. A length that is an argument and has to be cut is noted for it.
    fn pointer(
        &mut self,
        (len, shape): (Len, Shape),
        address: u64,
        given: &Given<'_>,
        cut: &mut Cut,
        right: u8,
    ) -> Result<u64, i32> {
        /// Longest address of a socket that the kernel knows.
        const SOCKADDR: u64 = 128;
        let word = |thread: &mut Thread, at: u64| thread.get_bytes(at).map(u32::from_le_bytes).ok();
        let bytes = match len {
            Len::Fixed(bytes) => Some(u64::from(bytes)),
            Len::Arg(i) | Len::Whole(i) => given.count(i),
            // A count that is negative to the kernel is refused after the head has been read.
            Len::More(i, more) => given
                .count(i)
                .map(|bytes| if (bytes as i64) < 0 { more.into() } else { bytes.saturating_add(more.into()) }),
            Len::Items(i, size) => given.count(i).map(|items| items.saturating_mul(size.into())),
            Len::At(i) => {
                let at = given.values.get(usize::from(i)).copied().unwrap_or(0);
                let says = word(self, at).and_then(|len| i32::try_from(len).ok()).map(|len| len as u64);
                says.map(|len| if shape == Shape::Sockaddr { len.min(SOCKADDR) } else { len })
            }
            Len::Head(more, least) => {
                word(self, address).map(|len| u64::from(len).saturating_add(more.into()).max(least.into()))
            }
        };
        // What the kernel refuses, or reads nothing of.
        let Some(bytes) = bytes.filter(|&bytes| bytes != 0) else { return Ok(self.closed()) };
        let have = self.memory.prefix(address, bytes, right).unwrap_or(0);
        let part = match len {
            Len::Arg(i) => Some((i, 0)),
            Len::More(i, more) if right == rights::WRITE => Some((i, u64::from(more))),
            _ => None,
        };
        if have < bytes {
            let Some((i, more)) = part else { return Ok(self.closed()) };
            let left = if have > more { have - more } else { bytes.min(PAGE) };
            *cut = Some((i, left));
            if have <= more {
                return Ok(self.closed());
            }
        }
        let pointer = self.memory.host_range(address, have, right).map_err(|_| libc::EFAULT)?;
        Ok(pointer as u64)
    }

    /// A host address where there is nothing, for one that the guest may not access.
    fn closed(&self) -> u64 {
        self.memory.closed_page() as u64
    }

    /// Makes a call of the host with arguments that are converted as their kinds say.
    pub(super) fn passed(&mut self, kinds: &[Arg], number: libc::c_long, a: [u64; 6], wait: Wait) -> Result<i64, i32> {
        let mut keep = Keep::default();
        let args = self.host_args(kinds, a, &mut keep)?;
        // SAFETY: pointers among the arguments are to checked guest memory or to what is in `keep`,
        // as the kinds say; what the host writes is guest memory.
        unsafe { self.host_call(number, args, wait) }
    }

    /// A C string, at most as long as a path may be.
    pub(super) fn string(&mut self, address: u64) -> Result<CString, i32> {
        self.string_up_to(address, 4096).map_err(|errno| if errno == libc::E2BIG { libc::ENAMETOOLONG } else { errno })
    }

    /// A C string of less than `limit` bytes; E2BIG if it is longer.
    pub(super) fn string_up_to(&mut self, address: u64, limit: usize) -> Result<CString, i32> {
        let mut bytes = Vec::new();
        loop {
            // Page by page: its end may lie just before memory that is not there.
            let at = address.wrapping_add(bytes.len() as u64);
            let len = (PAGE - at % PAGE).min((limit - bytes.len()) as u64);
            let pointer = self.memory.host_range(at, len, rights::READ).map_err(|_| libc::EFAULT)?;
            for i in 0..len as usize {
                // SAFETY: the range has been checked.
                match unsafe { pointer.add(i).read_volatile() } {
                    0 => return CString::new(bytes).map_err(|_| libc::EINVAL),
                    byte => bytes.push(byte),
                }
            }
            if bytes.len() >= limit {
                return Err(libc::E2BIG);
            }
        }
    }

    /// The name of a file as the host has it. `follow`: a symbolic link stands for what it leads to.
    pub(super) fn path(&mut self, address: u64, follow: bool) -> Result<CString, i32> {
        let path = self.string(address)?;
        Ok(self.process.host_path(path, follow))
    }

    /// Bytes of the guest.
    pub(super) fn get_bytes<const N: usize>(&mut self, address: u64) -> Result<[u8; N], i32> {
        let pointer = self.memory.host_range(address, N as u64, rights::READ).map_err(|_| libc::EFAULT)?;
        // SAFETY: the range has been checked; guest memory has any alignment.
        Ok(unsafe { pointer.cast::<[u8; N]>().read_unaligned() })
    }

    /// Copies as many bytes of the guest as there is room for.
    pub(super) fn copy_in(&mut self, address: u64, bytes: &mut [u8]) -> Result<(), i32> {
        let len = bytes.len() as u64;
        let pointer = self.memory.host_range(address, len, rights::READ).map_err(|_| libc::EFAULT)?;
        // SAFETY: the range has been checked; `bytes` is no guest memory.
        unsafe { std::ptr::copy_nonoverlapping(pointer, bytes.as_mut_ptr(), bytes.len()) };
        Ok(())
    }

    /// Gives bytes to the guest.
    pub(super) fn put_bytes(&mut self, address: u64, bytes: &[u8]) -> Result<(), i32> {
        let pointer = self.memory.host_range(address, bytes.len() as u64, rights::WRITE).map_err(|_| libc::EFAULT)?;
        // SAFETY: the range has been checked and is writable; `bytes` is no guest memory.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), pointer, bytes.len()) };
        Ok(())
    }

    /// Words of the guest.
    pub(super) fn get<const N: usize>(&mut self, address: u64) -> Result<[u64; N], i32> {
        let pointer = self.memory.host_range(address, 8 * N as u64, rights::READ).map_err(|_| libc::EFAULT)?;
        // SAFETY: the range has been checked; guest memory has any alignment.
        Ok(unsafe { pointer.cast::<[u64; N]>().read_unaligned() }.map(u64::from_le))
    }

    /// Gives words to the guest.
    pub(super) fn put(&mut self, address: u64, words: &[u64]) -> Result<(), i32> {
        let len = 8 * words.len() as u64;
        let pointer = self.memory.host_range(address, len, rights::WRITE).map_err(|_| libc::EFAULT)?;
        for (i, word) in words.iter().enumerate() {
            // SAFETY: the range has been checked and is writable; guest memory has any alignment.
            unsafe { pointer.cast::<u64>().add(i).write_unaligned(word.to_le()) };
        }
        Ok(())
    }

    /// A guest buffer as host memory, all of it.
    pub(super) fn whole_buffer(&mut self, address: u64, len: u64, right: u8) -> Result<*mut u8, i32> {
        match self.buffer(address, len, right)? {
            (pointer, have) if have as u64 == len => Ok(pointer),
            _ => Err(libc::EFAULT),
        }
    }

    /// A guest buffer as host memory. `right` is what the kernel needs of its pages. A buffer whose
    /// end is not there is cut.
    pub(super) fn buffer(&mut self, address: u64, len: u64, right: u8) -> Result<(*mut u8, usize), i32> {
        if len == 0 {
            return Ok((self.memory.host(address), 0));
        }
        let have = self.memory.prefix(address, len, right).map_err(|_| libc::EFAULT)?;
        let pointer = self.memory.host_range(address, have, right).map_err(|_| libc::EFAULT)?;
        Ok((pointer, have as usize))
    }
}

/// The arguments that a newer call of the host takes.
pub(super) fn rearranged(sources: &[From], given: [u64; 6]) -> [u64; 6] {
    let mut out = [0; 6];
    for (place, source) in out.iter_mut().zip(sources) {
        *place = match *source {
            From::Given(i) => given.get(usize::from(i)).copied().unwrap_or(0),
            From::Constant(value) => value as u64,
        };
    }
    out
}
