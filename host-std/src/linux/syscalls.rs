//! System calls of 64-bit programs. Numbers and structures: linux-user.md 4 to 8, syscalls.tsv.

use super::memory::{AddressSpace, PAGE, rights};
use super::process::Process;
use super::signals::{self, Action};
use e2k_core::cpu::JumpTarget;
use e2k_core::mem::Bus;
use std::ffi::CString;
use std::io;

/// What a system call comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reply {
    /// A value for `b[0]`, or a negative errno.
    Value(i64),
    /// The process is over.
    Exit(i32),
    /// The registers are already what they should be.
    Jumped,
}

/// Result of a call before it is put into `b[0]`: an errno on failure.
pub(super) type Outcome = Result<i64, i32>;

/// Addresses of the range that a guest pointer names.
const LONGEST_PATH: u64 = 4096;
const MAP_FIXED: u64 = 0x100;
const MAP_ANONYMOUS: u64 = 0x10;
const MAP_SHARED: u64 = 1;

impl Process {
    /// Executes a system call whose arguments stand in the window from register `first` on.
    pub(super) fn syscall(&mut self, number: u32, first: u16) -> Reply {
        let a: [u64; 6] = std::array::from_fn(|i| self.cpu.window(first + 1 + i as u16));
        let outcome = match number {
            1 | 300 => return Reply::Exit(a[0] as i32 & 0xff),
            230 => return self.long_jump(a[0], a[1]),
            3 => self.read(a),
            4 => self.write(a),
            5 => self.open(a),
            // SAFETY: a plain call on a number the guest chose; descriptors are shared with it.
            6 => result(unsafe { libc::close(a[0] as i32) }.into()),
            10 => self.path(a[0]).and_then(|path| {
                // SAFETY: `path` is a string of our own.
                result(unsafe { libc::unlink(path.as_ptr()) }.into())
            }),
            // SAFETY: takes only numbers.
            19 => result(unsafe { libc::lseek(a[0] as i32, a[1] as i64, a[2] as i32) }),
            20 | 244 => Ok(i64::from(std::process::id())),
            24 | 199 => Ok(i64::from(rustix::process::getuid().as_raw())),
            47 | 200 => Ok(i64::from(rustix::process::getgid().as_raw())),
            49 | 201 => Ok(i64::from(rustix::process::geteuid().as_raw())),
            50 | 202 => Ok(i64::from(rustix::process::getegid().as_raw())),
            // SAFETY: takes nothing.
            64 => Ok(i64::from(unsafe { libc::getppid() })),
            37 => self.kill(a[0] as i32, a[1] as i32),
            38 => self.rename(a),
            43 => self.times(a[0]),
            45 => Ok(self.set_brk(a[0]) as i64),
            78 => self.gettimeofday(a),
            90 => self.mmap(a, a[5]),
            91 => self.munmap(a[0], a[1]),
            125 => self.mprotect(a),
            146 => self.writev(a),
            162 => self.nanosleep(a),
            254 => self.access_hw_stacks(a, first),
            174 => self.sigaction(a),
            175 => self.sigprocmask(a),
            267 => self.clock_gettime(a),
            _ => Err(libc::ENOSYS),
        };
        Reply::Value(outcome.unwrap_or_else(|errno| -i64::from(errno)))
    }

    /// Fast system calls (entry 6). Source: linux-user.md 4.1.
    pub(super) fn fast_syscall(&mut self, number: u32, first: u16) -> Reply {
        let a: [u64; 6] = std::array::from_fn(|i| self.cpu.window(first + 1 + i as u16));
        let outcome = match number & 7 {
            0 => self.gettimeofday(a),
            1 => self.clock_gettime(a),
            _ => Err(libc::ENOSYS),
        };
        Reply::Value(outcome.unwrap_or_else(|errno| -i64::from(errno)))
    }

    /// A guest buffer as host memory. `right` is what the kernel needs of its pages.
    pub(super) fn buffer(&self, address: u64, len: u64, right: u8) -> Result<(*mut libc::c_void, usize), i32> {
        let pointer = self.space.host_range(address, len, right).map_err(|_| libc::EFAULT)?;
        Ok((pointer.cast(), len as usize))
    }

    fn path(&mut self, address: u64) -> Result<CString, i32> {
        let mut bytes = Vec::new();
        loop {
            let [byte] = self.space.load::<1>(address.wrapping_add(bytes.len() as u64)).map_err(|_| libc::EFAULT)?;
            if byte == 0 {
                return CString::new(bytes).map_err(|_| libc::EINVAL);
            }
            bytes.push(byte);
            if bytes.len() as u64 >= LONGEST_PATH {
                return Err(libc::ENAMETOOLONG);
            }
        }
    }

    pub(super) fn put(&mut self, address: u64, words: &[u64]) -> Result<(), i32> {
        for (i, word) in (0u64..).zip(words) {
            self.space.store(address.wrapping_add(8 * i), word.to_le_bytes()).map_err(|_| libc::EFAULT)?;
        }
        Ok(())
    }

    pub(super) fn take<const N: usize>(&mut self, address: u64) -> Result<[u64; N], i32> {
        let mut words = [0; N];
        for (i, word) in (0u64..).zip(&mut words) {
            let bytes = self.space.load(address.wrapping_add(8 * i)).map_err(|_| libc::EFAULT)?;
            *word = u64::from_le_bytes(bytes);
        }
        Ok(words)
    }

    fn read(&mut self, a: [u64; 6]) -> Outcome {
        let (pointer, len) = self.buffer(a[1], a[2], rights::WRITE)?;
        // SAFETY: `buffer` has checked that the pages are mapped and writable.
        result(unsafe { libc::read(a[0] as i32, pointer, len) } as i64)
    }

    fn write(&mut self, a: [u64; 6]) -> Outcome {
        let (pointer, len) = self.buffer(a[1], a[2], rights::READ)?;
        // SAFETY: `buffer` has checked that the pages are mapped.
        result(unsafe { libc::write(a[0] as i32, pointer, len) } as i64)
    }

    fn writev(&mut self, a: [u64; 6]) -> Outcome {
        if a[2] > 1024 {
            return Err(libc::EINVAL);
        }
        let mut total = 0;
        for i in 0..a[2] {
            let [base, len] = self.take(a[1].wrapping_add(16 * i))?;
            match self.write([a[0], base, len, 0, 0, 0]) {
                Ok(written) => {
                    total += written;
                    if (written as u64) < len {
                        break;
                    }
                }
                Err(errno) if total == 0 => return Err(errno),
                Err(_) => break,
            }
        }
        Ok(total)
    }

    fn open(&mut self, a: [u64; 6]) -> Outcome {
        let path = self.path(a[0])?;
        // Flags are the generic ones, those of x86-64 too. Source: linux-user.md 7.
        // SAFETY: `path` is a string of our own.
        result(unsafe { libc::open(path.as_ptr(), a[1] as i32, a[2] as libc::mode_t) }.into())
    }

    fn rename(&mut self, a: [u64; 6]) -> Outcome {
        let (from, to) = (self.path(a[0])?, self.path(a[1])?);
        // SAFETY: both are strings of our own.
        result(unsafe { libc::rename(from.as_ptr(), to.as_ptr()) }.into())
    }

    fn kill(&mut self, pid: i32, signal: i32) -> Outcome {
        if !(0..=64).contains(&signal) {
            return Err(libc::EINVAL);
        }
        if pid == std::process::id() as i32 {
            if signal != 0 {
                signals::post(signal);
            }
            return Ok(0);
        }
        // SAFETY: takes only numbers.
        result(unsafe { libc::kill(pid, signal) }.into())
    }

    fn times(&mut self, address: u64) -> Outcome {
        // SAFETY: all-zero is a valid tms, and the call only writes it.
        let (ticks, tms) = unsafe {
            let mut tms: libc::tms = std::mem::zeroed();
            (libc::times(&mut tms), tms)
        };
        if address != 0 {
            let words = [tms.tms_utime, tms.tms_stime, tms.tms_cutime, tms.tms_cstime];
            self.put(address, &words.map(|t| t as u64))?;
        }
        Ok(ticks)
    }

    fn set_brk(&mut self, wanted: u64) -> u64 {
        if wanted < self.brk_start || wanted >= self.layout.mmap_base {
            return self.brk;
        }
        let (old, new) = (self.brk.next_multiple_of(PAGE), wanted.next_multiple_of(PAGE));
        let done = if new > old {
            self.space.is_free(old, new - old) && self.space.map(old, new - old, rights::READ | rights::WRITE).is_ok()
        } else {
            self.space.unmap(new, old - new).is_ok()
        };
        if done {
            self.brk = wanted;
        }
        self.brk
    }

    fn gettimeofday(&mut self, a: [u64; 6]) -> Outcome {
        let now = rustix::time::clock_gettime(rustix::time::ClockId::Realtime);
        if a[0] != 0 {
            self.put(a[0], &[now.tv_sec as u64, now.tv_nsec as u64 / 1000])?;
        }
        if a[1] != 0 {
            self.put(a[1], &[0])?;
        }
        Ok(0)
    }

    fn clock_gettime(&mut self, a: [u64; 6]) -> Outcome {
        let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        // SAFETY: the call only writes `now`.
        result(unsafe { libc::clock_gettime(a[0] as i32, &mut now) }.into())?;
        self.put(a[1], &[now.tv_sec as u64, now.tv_nsec as u64])?;
        Ok(0)
    }

    fn nanosleep(&mut self, a: [u64; 6]) -> Outcome {
        let [seconds, nanoseconds] = self.take(a[0])?;
        let wanted = libc::timespec { tv_sec: seconds as i64, tv_nsec: nanoseconds as i64 };
        let mut left = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        // SAFETY: reads `wanted` and writes `left`, both our own.
        let slept = result(unsafe { libc::nanosleep(&wanted, &mut left) }.into());
        if slept == Err(libc::EINTR) && a[1] != 0 {
            self.put(a[1], &[left.tv_sec as u64, left.tv_nsec as u64])?;
        }
        slept
    }

    /// Anonymous private memory; files and shared memory are not mapped yet.
    fn mmap(&mut self, a: [u64; 6], _offset: u64) -> Outcome {
        let [hint, len, prot, flags, ..] = a;
        if len == 0 || len > self.space.size() {
            return Err(libc::EINVAL);
        }
        if flags & MAP_ANONYMOUS == 0 || flags & MAP_SHARED != 0 {
            return Err(libc::ENOSYS);
        }
        let len = len.next_multiple_of(PAGE);
        let address = if flags & MAP_FIXED != 0 {
            if !hint.is_multiple_of(PAGE) {
                return Err(libc::EINVAL);
            }
            hint
        } else {
            self.find_free(hint & !(PAGE - 1), len).ok_or(libc::ENOMEM)?
        };
        let limit = self.layout.mmap_limit;
        let fits = address >= PAGE && address.checked_add(len).is_some_and(|end| end <= limit);
        if !fits {
            return Err(libc::ENOMEM);
        }
        self.space.map(address, len, prot as u8 & 7).map_err(|_| libc::ENOMEM)?;
        Ok(address as i64)
    }

    fn find_free(&mut self, hint: u64, len: u64) -> Option<u64> {
        let limit = self.layout.mmap_limit;
        let free = |space: &AddressSpace, at: u64| at + len <= limit && space.is_free(at, len);
        if hint >= PAGE && hint < limit && free(&self.space, hint) {
            return Some(hint);
        }
        let at = self.mmap_next;
        if !free(&self.space, at) {
            return None;
        }
        self.mmap_next = at + len;
        Some(at)
    }

    fn munmap(&mut self, address: u64, len: u64) -> Outcome {
        let limit = self.layout.mmap_limit;
        let len = len.checked_next_multiple_of(PAGE).ok_or(libc::EINVAL)?;
        let end = address.checked_add(len).ok_or(libc::EINVAL)?;
        if !address.is_multiple_of(PAGE) || len == 0 || end > limit {
            return Err(libc::EINVAL);
        }
        self.space.unmap(address, len).map_err(|_| libc::ENOMEM)?;
        Ok(0)
    }

    fn mprotect(&mut self, a: [u64; 6]) -> Outcome {
        let limit = self.layout.mmap_limit;
        let len = a[1].checked_next_multiple_of(PAGE).ok_or(libc::ENOMEM)?;
        let end = a[0].checked_add(len).ok_or(libc::ENOMEM)?;
        if !a[0].is_multiple_of(PAGE) {
            return Err(libc::EINVAL);
        }
        if end > limit || !self.space.is_mapped(a[0], len) {
            return Err(libc::ENOMEM);
        }
        self.space.protect(a[0], len, a[2] as u8 & 7);
        Ok(0)
    }

    fn sigaction(&mut self, a: [u64; 6]) -> Outcome {
        let signal = a[0] as i32;
        if a[3] != 8 || !(1..=64).contains(&signal) {
            return Err(libc::EINVAL);
        }
        let old = self.signals.action(signal);
        if a[1] != 0 {
            let [handler, flags, restorer, mask] = self.take(a[1])?;
            let action = Action { handler, flags, restorer, mask };
            self.signals.set_action(signal, action).map_err(|_| libc::EINVAL)?;
        }
        if a[2] != 0 {
            self.put(a[2], &[old.handler, old.flags, old.restorer, old.mask])?;
        }
        Ok(0)
    }

    fn sigprocmask(&mut self, a: [u64; 6]) -> Outcome {
        if a[3] != 8 {
            return Err(libc::EINVAL);
        }
        let old = self.signals.blocked;
        if a[1] != 0 {
            let [set] = self.take(a[1])?;
            let new = match a[0] {
                0 => old | set,
                1 => old & !set,
                2 => set,
                _ => return Err(libc::EINVAL),
            };
            // SIGKILL and SIGSTOP cannot be blocked.
            self.signals.blocked = new & !(1 << 8 | 1 << 18);
        }
        if a[2] != 0 {
            self.put(a[2], &[old])?;
        }
        Ok(0)
    }

    /// e2k_longjmp2. Source: linux-user.md 5.2.
    fn long_jump(&mut self, buffer: u64, value: u64) -> Reply {
        let words = match self.take::<8>(buffer) {
            Ok(words) => words,
            Err(errno) => return Reply::Value(-i64::from(errno)),
        };
        let [mask, ip, cr1_lo, _, pcsp_hi, pcshtp_and_br, _, wd_high] = words;
        // pcshtp: 11 significant bits, signed.
        let pcshtp = i64::from((pcshtp_and_br as i32) << 21 >> 21);
        let target = JumpTarget {
            ip,
            cr1_lo,
            br: (pcshtp_and_br >> 32) as u32,
            pcsp_index: (pcsp_hi & 0xffff_ffff).wrapping_add_signed(pcshtp),
            psize: (wd_high >> 32 & 0x7ff) as u16 / 8,
        };
        match self.cpu.long_jump(&mut self.space, &target, value) {
            Ok(()) => {
                self.signals.unwound_to(target.pcsp_index);
                if mask >> 8 & 1 != 0 {
                    self.signals.blocked = mask & !(1 << 8 | 1 << 18);
                }
                Reply::Jumped
            }
            // A corrupted buffer: the kernel kills. Source: linux-user.md 5.2.
            Err(_) => Reply::Exit(128 + libc::SIGKILL),
        }
    }
}

fn result(value: i64) -> Outcome {
    if value == -1 { Err(io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO)) } else { Ok(value) }
}
