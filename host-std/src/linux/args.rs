//! What arguments of system calls are, and how they become the host's: the one declaration that
//! conversion and tracing share.

use super::memory::rights;
use super::table::From;
use super::thread::Thread;
use std::ffi::CString;

/// How many bytes a pointer argument leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Len {
    /// As many.
    Fixed(u32),
    /// What the argument with this index says.
    Arg(u8),
    /// The argument with this index counts items of so many bytes.
    Items(u8, u32),
    /// The argument with this index points to an `int` that says it.
    At(u8),
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
    Prot,
    MapFlags,
    Clone,
    Resource,
    /// An address that is not followed here.
    Ptr,
    /// The name of a file.
    Path,
    /// Some other string.
    Str,
    /// A list of strings.
    Strings,
    /// Read by the call.
    In(Len, Shape),
    /// Written by it.
    Out(Len, Shape),
    /// Both.
    InOut(Len, Shape),
}

impl Arg {
    /// Whether the kernel takes the low half only, with its sign.
    const fn is_int(self) -> bool {
        use Arg::*;
        matches!(self, Int | Fd | DirFd | Pid | Sig | Clock | Key | Open | Resource)
    }
}

/// Strings that must live as long as the call.
#[derive(Default)]
pub(super) struct Keep {
    strings: [Option<CString>; 3],
    used: usize,
    /// The call is about symbolic links themselves.
    links: bool,
}

impl Keep {
    /// `links`: the call is about symbolic links themselves.
    pub(super) fn new(links: bool) -> Keep {
        Keep { links, ..Keep::default() }
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

/// A mask that a call sets while it waits. Its conversion tells the thread.
const SIGSET: u32 = 8;

impl Thread {
    /// The arguments for the host: pointers are host addresses of checked memory, strings are copies.
    ///
    /// A buffer whose end is not there is cut, as the kernel, too, comes as far as it can.
    pub(super) fn host_args(&mut self, kinds: &[Arg], guest: [u64; 6], keep: &mut Keep) -> Result<[u64; 6], i32> {
        let (mut host, mut cut) = ([0; 6], [None; 6]);
        for (i, kind) in kinds.iter().enumerate().take(6) {
            let value = guest[i];
            host[i] = match *kind {
                Arg::Path if value != 0 => keep.keep(self.path(value, !keep.links)?),
                Arg::Str if value != 0 => keep.keep(self.string(value)?),
                Arg::In(len, _) if value != 0 => self.pointer(len, value, &guest, &mut cut, rights::READ)?,
                Arg::Out(len, _) | Arg::InOut(len, _) if value != 0 => {
                    self.pointer(len, value, &guest, &mut cut, rights::WRITE)?
                }
                kind if kind.is_int() => value as i32 as u64,
                Arg::Uint | Arg::Mode | Arg::Id | Arg::Dev => u64::from(value as u32),
                _ => value,
            };
        }
        for (place, cut) in host.iter_mut().zip(cut) {
            *place = cut.unwrap_or(*place);
        }
        Ok(host)
    }

    /// Host address of a buffer. A length that is an argument and has to be cut is noted for it.
    fn pointer(
        &mut self,
        len: Len,
        address: u64,
        guest: &[u64; 6],
        cut: &mut [Option<u64>; 6],
        right: u8,
    ) -> Result<u64, i32> {
        let argument = |i: u8| guest.get(usize::from(i)).copied().unwrap_or(0);
        let bytes = match len {
            Len::Fixed(bytes) => u64::from(bytes),
            Len::Arg(i) => argument(i),
            Len::Items(i, size) => u64::from(argument(i) as u32).saturating_mul(size.into()),
            Len::At(i) => {
                let at = argument(i);
                if at == 0 { 0 } else { u64::from(u32::from_le_bytes(self.get_bytes(at)?)) }
            }
        };
        if bytes == 0 {
            return Ok(self.memory.host(address) as u64);
        }
        let have = self.memory.prefix(address, bytes, right).map_err(|_| libc::EFAULT)?;
        if have < bytes {
            let Len::Arg(i) = len else { return Err(libc::EFAULT) };
            if let Some(place) = cut.get_mut(usize::from(i)) {
                *place = Some(have);
            }
        }
        let pointer = self.memory.host_range(address, have, right).map_err(|_| libc::EFAULT)?;
        Ok(pointer as u64)
    }

    /// The mask that a call waits with, if it has one.
    pub(super) fn mask_argument(&mut self, kinds: &[Arg], guest: [u64; 6]) -> Option<u64> {
        let index = kinds.iter().position(|kind| *kind == Arg::In(Len::Fixed(SIGSET), Shape::Sigset))?;
        let address = guest.get(index).copied().filter(|&address| address != 0)?;
        self.get_bytes(address).ok().map(u64::from_le_bytes)
    }

    /// A C string, at most as long as a path may be.
    pub(super) fn string(&mut self, address: u64) -> Result<CString, i32> {
        self.string_up_to(address, 4096).map_err(|errno| if errno == libc::E2BIG { libc::ENAMETOOLONG } else { errno })
    }

    /// A C string of less than `limit` bytes; E2BIG if it is longer.
    pub(super) fn string_up_to(&mut self, address: u64, limit: usize) -> Result<CString, i32> {
        let mut bytes = Vec::new();
        loop {
            let [byte] = self.get_bytes(address.wrapping_add(bytes.len() as u64))?;
            if byte == 0 {
                return CString::new(bytes).map_err(|_| libc::EINVAL);
            }
            bytes.push(byte);
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

    /// Gives bytes to the guest.
    pub(super) fn put_bytes(&mut self, address: u64, bytes: &[u8]) -> Result<(), i32> {
        let pointer = self.memory.host_range(address, bytes.len() as u64, rights::WRITE).map_err(|_| libc::EFAULT)?;
        // SAFETY: the range has been checked and is writable; `bytes` is no guest memory.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), pointer, bytes.len()) };
        Ok(())
    }

    /// Words of the guest.
    pub(super) fn get<const N: usize>(&mut self, address: u64) -> Result<[u64; N], i32> {
        let mut words = [0; N];
        for (i, word) in (0u64..).zip(&mut words) {
            *word = u64::from_le_bytes(self.get_bytes(address.wrapping_add(8 * i))?);
        }
        Ok(words)
    }

    /// Gives words to the guest.
    pub(super) fn put(&mut self, address: u64, words: &[u64]) -> Result<(), i32> {
        let mut bytes = Vec::with_capacity(8 * words.len());
        words.iter().for_each(|word| bytes.extend(word.to_le_bytes()));
        self.put_bytes(address, &bytes)
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
