//! What the program needs of its host, x86-64 Linux: entry, output, exit, and the memory routines
//! that compiled code calls. All `unsafe` code is here.

use core::arch::{asm, global_asm};
use core::cell::UnsafeCell;
use core::fmt;
use core::sync::atomic::{AtomicBool, Ordering};

#[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
compile_error!("the freestanding proof runs on x86-64 Linux only");

// The kernel jumps here with the arguments on the stack and no return address.
global_asm!(
    ".globl _start",
    "_start:",
    "xor ebp, ebp",
    "and rsp, -16",
    "call {entry}",
    "ud2",
    entry = sym entry,
);

extern "C" fn entry() -> ! {
    exit(crate::main())
}

const SYS_WRITE: usize = 1;
const SYS_EXIT_GROUP: usize = 231;
const STDOUT: usize = 1;

/// Writes all of `bytes` to the standard output, as far as anybody takes them.
pub(crate) fn write(mut bytes: &[u8]) {
    while !bytes.is_empty() {
        let written: isize;
        // SAFETY: `write` only reads the bytes it is given, which are borrowed for its duration; the
        // kernel changes no register but rax, rcx and r11.
        unsafe {
            asm!(
                "syscall",
                inlateout("rax") SYS_WRITE => written,
                in("rdi") STDOUT,
                in("rsi") bytes.as_ptr(),
                in("rdx") bytes.len(),
                lateout("rcx") _,
                lateout("r11") _,
                options(nostack, readonly),
            );
        }
        match usize::try_from(written).ok().and_then(|n| bytes.get(n..)) {
            Some(rest) if rest.len() < bytes.len() => bytes = rest,
            _ => return,
        }
    }
}

fn exit(status: u8) -> ! {
    // SAFETY: `exit_group` does not return and touches no memory of the process.
    unsafe {
        asm!(
            "syscall",
            in("rax") SYS_EXIT_GROUP,
            in("rdi") usize::from(status),
            options(noreturn, nostack),
        );
    }
}

/// The standard output for `write!`.
pub(crate) struct Stdout;

impl fmt::Write for Stdout {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write(text.as_bytes());
        Ok(())
    }
}

/// Static memory that can be taken once.
pub(crate) struct Once<T> {
    value: UnsafeCell<T>,
    taken: AtomicBool,
}

// SAFETY: the value is only reached through `take`, which gives it to one caller; sending it to that
// caller's thread asks for `Send`.
unsafe impl<T: Send> Sync for Once<T> {}

impl<T> Once<T> {
    /// Memory that holds `value`.
    pub(crate) const fn new(value: T) -> Self {
        Once { value: UnsafeCell::new(value), taken: AtomicBool::new(false) }
    }

    /// The value; `None` from the second time on.
    #[expect(clippy::mut_from_ref, reason = "only one caller gets it")]
    pub(crate) fn take(&'static self) -> Option<&'static mut T> {
        if self.taken.swap(true, Ordering::AcqRel) {
            return None;
        }
        // SAFETY: the swap lets only one caller come here, so this is the only reference.
        Some(unsafe { &mut *self.value.get() })
    }
}

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    // `Stdout` cannot fail.
    let _ = fmt::Write::write_fmt(&mut Stdout, format_args!("freestanding: {info}\n"));
    exit(101)
}

/// Named by the tables of the precompiled `core`, which is built for unwinding; never called.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// Likewise.
#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    exit(102)
}

/// Copies `n` bytes that do not overlap.
///
/// # Safety
/// As of the C function.
#[unsafe(no_mangle)]
unsafe extern "C" fn memcpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
    // SAFETY: the caller grants `n` bytes at both places; the direction flag is clear between
    // functions.
    unsafe {
        asm!(
            "rep movsb",
            inout("rcx") n => _,
            inout("rdi") to => _,
            inout("rsi") from => _,
            options(nostack, preserves_flags),
        );
    }
    to
}

/// Copies `n` bytes that may overlap.
///
/// # Safety
/// As of the C function.
#[unsafe(no_mangle)]
unsafe extern "C" fn memmove(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
    if to.addr().wrapping_sub(from.addr()) >= n {
        // SAFETY: the target does not begin inside the source, so copying upwards reads each byte
        // before it is overwritten, and the caller grants `n` bytes at both places.
        return unsafe { memcpy(to, from, n) };
    }
    // SAFETY: copying downwards from the last byte, for the opposite reason; here `n` is not zero.
    // The direction flag is clear again at the end.
    unsafe {
        asm!(
            "std",
            "rep movsb",
            "cld",
            inout("rcx") n => _,
            inout("rdi") to.wrapping_add(n - 1) => _,
            inout("rsi") from.wrapping_add(n - 1) => _,
            options(nostack),
        );
    }
    to
}

/// Fills `n` bytes.
///
/// # Safety
/// As of the C function.
#[unsafe(no_mangle)]
unsafe extern "C" fn memset(to: *mut u8, byte: i32, n: usize) -> *mut u8 {
    // SAFETY: the caller grants `n` bytes; the direction flag is clear between functions.
    unsafe {
        asm!(
            "rep stosb",
            inout("rcx") n => _,
            inout("rdi") to => _,
            in("al") byte as u8,
            options(nostack, preserves_flags),
        );
    }
    to
}

/// Compares `n` bytes as unsigned numbers.
///
/// # Safety
/// As of the C function.
#[unsafe(no_mangle)]
unsafe extern "C" fn memcmp(left: *const u8, right: *const u8, n: usize) -> i32 {
    for i in 0..n {
        // SAFETY: the caller grants `n` bytes at both places and `i` is below `n`. The reads are
        // volatile so that the loop is not taken for a call of this very function.
        let (a, b) = unsafe { (left.add(i).read_volatile(), right.add(i).read_volatile()) };
        if a != b {
            return i32::from(a) - i32::from(b);
        }
    }
    0
}

/// Whether `n` bytes differ.
///
/// # Safety
/// As of the C function.
#[unsafe(no_mangle)]
unsafe extern "C" fn bcmp(left: *const u8, right: *const u8, n: usize) -> i32 {
    // SAFETY: the same contract.
    unsafe { memcmp(left, right, n) }
}
