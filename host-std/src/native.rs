//! What the guests of `guests/bench-linux` do, done by this program: as a C program would, with the
//! raw system call where the guest makes one. It is measured beside `e2k run`, and stands here because
//! it makes system calls by itself.

use libc::{c_int, c_long};
use std::ffi::CString;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::ptr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

type Timed = Result<Duration, String>;

/// The error of the last call, with what it was.
fn failed(what: &str) -> String {
    format!("{what}: {}", std::io::Error::last_os_error())
}

/// Does something `count` times; the results of the last must be what is expected.
fn repeat(count: u32, expected: c_long, mut work: impl FnMut() -> c_long) -> Timed {
    let start = Instant::now();
    let mut last = expected;
    for _ in 0..count {
        last = work();
    }
    let time = start.elapsed();
    if last == expected { Ok(time) } else { Err(format!("{last}: {}", failed("expected another result"))) }
}

pub fn getpid(count: u32, _: &Path) -> Timed {
    // SAFETY: asks for a number.
    repeat(count, std::process::id().into(), || unsafe { libc::syscall(libc::SYS_getpid) })
}

/// Opens a file that is there on every Linux.
fn open(name: &std::ffi::CStr, flags: c_int) -> Result<c_int, String> {
    // SAFETY: the name ends with 0.
    match unsafe { libc::open(name.as_ptr(), flags) } {
        -1 => Err(failed(&name.to_string_lossy())),
        file => Ok(file),
    }
}

fn close(file: c_int) {
    // SAFETY: the caller has opened it and uses it no more.
    unsafe { libc::close(file) };
}

pub fn read(count: u32, _: &Path) -> Timed {
    let file = open(c"/dev/zero", libc::O_RDONLY)?;
    let mut byte = 0u8;
    // SAFETY: the kernel writes the one byte.
    let time = repeat(count, 1, || unsafe { libc::syscall(libc::SYS_read, file, &raw mut byte, 1usize) });
    close(file);
    time
}

pub fn write(count: u32, _: &Path) -> Timed {
    let file = open(c"/dev/null", libc::O_WRONLY)?;
    let byte = 0u8;
    // SAFETY: the kernel reads the one byte.
    let time = repeat(count, 1, || unsafe { libc::syscall(libc::SYS_write, file, &raw const byte, 1usize) });
    close(file);
    time
}

pub fn clock(count: u32, _: &Path) -> Timed {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    repeat(count, 0, || {
        // SAFETY: the kernel writes the time.
        unsafe { libc::syscall(libc::SYS_clock_gettime, libc::CLOCK_MONOTONIC, &raw mut now) }
    })
}

pub fn clock_fast(count: u32, _: &Path) -> Timed {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: writes the time.
    repeat(count, 0, || unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) }.into())
}

/// A futex of this process.
fn futex(word: &AtomicU32, operation: c_int, value: u32) -> c_long {
    let operation = operation | libc::FUTEX_PRIVATE_FLAG;
    // SAFETY: the word is there as long as the call lasts; no time.
    unsafe { libc::syscall(libc::SYS_futex, ptr::from_ref(word), operation, value, ptr::null::<libc::timespec>()) }
}

pub fn futex_wake(count: u32, _: &Path) -> Timed {
    let word = AtomicU32::new(0);
    repeat(count, 0, || futex(&word, libc::FUTEX_WAKE, 1))
}

pub fn switches(count: u32, _: &Path) -> Timed {
    let [first, second] = [AtomicU32::new(0), AtomicU32::new(0)];
    let give = |word: &AtomicU32| {
        word.store(1, Ordering::SeqCst);
        futex(word, libc::FUTEX_WAKE, 1);
    };
    let take = |word: &AtomicU32| {
        while word.load(Ordering::SeqCst) == 0 {
            futex(word, libc::FUTEX_WAIT, 0);
        }
        word.store(0, Ordering::SeqCst);
    };
    let start = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for _ in 0..count {
                take(&first);
                give(&second);
            }
        });
        for _ in 0..count {
            give(&first);
            take(&second);
        }
    });
    Ok(start.elapsed())
}

pub fn threads(count: u32, _: &Path) -> Timed {
    repeat(count, 0, || std::thread::spawn(|| ()).join().map_or(-1, |()| 0))
}

/// How many signals have come.
static CAME: AtomicU32 = AtomicU32::new(0);

extern "C" fn on_signal(_: c_int) {
    CAME.fetch_add(1, Ordering::Relaxed);
}

/// Does something with a handler for SIGUSR1, and checks that `count` signals have come.
fn with_handler(count: u32, work: impl FnMut() -> c_long) -> Timed {
    // SAFETY: all-zero is a valid action; the handler does what a handler may.
    let (mut action, mut old): (libc::sigaction, libc::sigaction) = unsafe { std::mem::zeroed() };
    action.sa_sigaction = on_signal as *const () as usize;
    // SAFETY: reads the one and writes the other.
    if unsafe { libc::sigaction(libc::SIGUSR1, &raw const action, &raw mut old) } != 0 {
        return Err(failed("sigaction"));
    }
    CAME.store(0, Ordering::Relaxed);
    let time = repeat(count, 0, work);
    // SAFETY: gives back what was there.
    unsafe { libc::sigaction(libc::SIGUSR1, &raw const old, ptr::null_mut()) };
    match CAME.load(Ordering::Relaxed) {
        came if came == count => time,
        came => Err(format!("{came} of {count} signals came")),
    }
}

pub fn kill(count: u32, _: &Path) -> Timed {
    let process = std::process::id();
    // SAFETY: takes numbers; there is a handler.
    with_handler(count, || unsafe { libc::syscall(libc::SYS_kill, process, libc::SIGUSR1) })
}

pub fn raise(count: u32, _: &Path) -> Timed {
    let all = u64::MAX;
    let mut old = 0u64;
    with_handler(count, || {
        // SAFETY: the masks are of 8 bytes; there is a handler.
        unsafe {
            libc::syscall(libc::SYS_rt_sigprocmask, libc::SIG_BLOCK, &raw const all, &raw mut old, 8usize);
            let process = libc::syscall(libc::SYS_getpid);
            let thread = libc::syscall(libc::SYS_gettid);
            let sent = libc::syscall(libc::SYS_tgkill, process, thread, libc::SIGUSR1);
            let none = ptr::null_mut::<u64>();
            libc::syscall(libc::SYS_rt_sigprocmask, libc::SIG_SETMASK, &raw const old, none, 8usize);
            sent
        }
    })
}

/// Makes a child that does `work`, which must end it, and waits for it; gives its status.
fn child(work: impl Fn()) -> c_long {
    // SAFETY: the child only makes system calls and ends.
    let process = unsafe { libc::fork() };
    if process == 0 {
        work();
        // SAFETY: ends the child.
        unsafe { libc::_exit(1) };
    }
    let mut status = -1;
    // SAFETY: writes the status.
    unsafe { libc::waitpid(process, &raw mut status, 0) };
    status.into()
}

pub fn forks(count: u32, _: &Path) -> Timed {
    // SAFETY: ends the child.
    repeat(count, 0, || child(|| unsafe { libc::_exit(0) }))
}

pub fn execs(count: u32, empty: &Path) -> Timed {
    let name = CString::new(empty.as_os_str().as_bytes()).map_err(|error| error.to_string())?;
    let arguments = [name.as_ptr(), ptr::null()];
    let environment = [ptr::null()];
    repeat(count, 0, || {
        child(|| {
            // SAFETY: the name and the lists end as they must.
            unsafe { libc::execve(name.as_ptr(), arguments.as_ptr(), environment.as_ptr()) };
        })
    })
}

/// Private memory of so many pages.
fn map(pages: usize) -> *mut u8 {
    let (access, kind) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: new memory, where nothing is.
    unsafe { libc::mmap(ptr::null_mut(), pages * PAGE, access, kind, -1, 0).cast() }
}

const PAGE: usize = 4096;

fn unmap(at: *mut u8, pages: usize) -> c_long {
    // SAFETY: what `map` has given, and nobody uses it any more.
    unsafe { libc::munmap(at.cast(), pages * PAGE) }.into()
}

pub fn maps(count: u32, _: &Path) -> Timed {
    repeat(count, 0, || unmap(map(1), 1))
}

pub fn faults(count: u32, _: &Path) -> Timed {
    const PAGES: usize = 1024;
    repeat(count, 0, || {
        let at = map(PAGES);
        if at.cast() == libc::MAP_FAILED {
            return -1;
        }
        for page in 0..PAGES {
            // SAFETY: inside of what has been mapped, writable.
            unsafe { at.add(page * PAGE).write_volatile(1) };
        }
        unmap(at, PAGES)
    })
}

/// Processor time of the children that have been waited for.
pub fn time_of_children() -> Duration {
    // SAFETY: all-zero is a valid value, and the kernel writes it.
    let usage = unsafe {
        let mut usage: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_CHILDREN, &raw mut usage);
        usage
    };
    [usage.ru_utime, usage.ru_stime]
        .map(|time| Duration::new(time.tv_sec as u64, 0) + Duration::from_micros(time.tv_usec as u64))
        .iter()
        .sum()
}

/// A program for this computer that does as little as the guest's `empty.s` or `waiting.s`, without
/// any library: an ELF file with one segment.
pub fn program(waits: bool) -> Result<Vec<u8>, String> {
    const BASE: u64 = 0x40_0000;
    const HEADERS: u64 = 64 + 56;
    let (machine, write_and_read, end): (u16, &[u8], &[u8]) = if cfg!(target_arch = "x86_64") {
        // write(1, rsp, 1); read(0, rsp, 1); exit_group(0).
        let both = b"\x48\x89\xe6\xba\x01\0\0\0\xbf\x01\0\0\0\xb8\x01\0\0\0\x0f\x05\x31\xff\x31\xc0\x0f\x05";
        (62, both, b"\x31\xff\xb8\xe7\0\0\0\x0f\x05")
    } else if cfg!(target_arch = "aarch64") {
        // The same: x1 = sp, x2 = 1, x0 = 1, x8 = 64, svc; x0 = 0, x8 = 63, svc; x0 = 0, x8 = 94, svc.
        let both = b"\xe1\x03\0\x91\x22\0\x80\xd2\x20\0\x80\xd2\x08\x08\x80\xd2\x01\0\0\xd4\
            \0\0\x80\xd2\xe8\x07\x80\xd2\x01\0\0\xd4";
        (183, both, b"\0\0\x80\xd2\xc8\x0b\x80\xd2\x01\0\0\xd4")
    } else {
        return Err("no program for a processor of this kind".to_owned());
    };
    let code: Vec<u8> = if waits { [write_and_read, end].concat() } else { end.to_vec() };
    let size = HEADERS + code.len() as u64;
    let mut file = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec();
    let half = |file: &mut Vec<u8>, values: &[u16]| values.iter().for_each(|v| file.extend(v.to_le_bytes()));
    let word = |file: &mut Vec<u8>, values: &[u32]| values.iter().for_each(|v| file.extend(v.to_le_bytes()));
    let long = |file: &mut Vec<u8>, values: &[u64]| values.iter().for_each(|v| file.extend(v.to_le_bytes()));
    // ET_EXEC, machine, version; entry, program headers, no section headers; flags; sizes and counts.
    half(&mut file, &[2, machine]);
    word(&mut file, &[1]);
    long(&mut file, &[BASE + HEADERS, 64, 0]);
    word(&mut file, &[0]);
    half(&mut file, &[64, 56, 1, 64, 0, 0]);
    // PT_LOAD, readable and executable; offset, addresses, sizes, alignment.
    word(&mut file, &[1, 5]);
    long(&mut file, &[0, BASE, BASE, size, size, PAGE as u64]);
    file.extend(code);
    Ok(file)
}
