//! The host's side of system calls and signals.
//!
//! The host's signal mask of a thread is the guest's: the host's kernel decides which thread takes a
//! signal, keeps queues, and wakes those that wait. A signal for which the guest has a handler comes
//! to [`on_signal`], which keeps its siginfo in the thread's [`Slot`] and blocks all signals until
//! the thread has taken it. Only while a thread changes its own mask may a second one come.

use super::memory::Space;
use std::cell::Cell;
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, AtomicU64, Ordering};

/// Result of a system call that a signal has kept from starting, or has interrupted and that may
/// begin again; never seen by the guest. The number is the kernel's.
pub(super) const ERESTARTSYS: i32 = 512;

/// Where signals of one thread wait for it.
#[derive(Debug, Default)]
pub(super) struct Slot {
    /// Bits of [`Slot::SIGNAL`], [`Slot::STOP`], [`Slot::LOST`].
    attention: AtomicU32,
    /// The signal that waits, and a second one.
    infos: [MaybeInfo; 2],
    /// Guest address of a page whose file has been cut.
    lost: AtomicU64,
}

/// Room for a siginfo, written by the handler while the bit that says so is not set and read by the
/// thread while it is.
struct MaybeInfo(std::cell::UnsafeCell<MaybeUninit<libc::siginfo_t>>);

// SAFETY: written only by the signal handler of the thread that owns the slot and read only by that
// thread, in turns that `attention` orders.
unsafe impl Sync for MaybeInfo {}
// SAFETY: as above; siginfo is plain data.
unsafe impl Send for MaybeInfo {}

impl Default for MaybeInfo {
    fn default() -> MaybeInfo {
        MaybeInfo(std::cell::UnsafeCell::new(MaybeUninit::zeroed()))
    }
}

impl std::fmt::Debug for MaybeInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("siginfo")
    }
}

impl Slot {
    /// A signal waits.
    const SIGNAL: u32 = 1;
    /// Somebody wants the thread to come out of guest code: a debugger, or the end of the process.
    const STOP: u32 = 2;
    /// A page has been lost.
    const LOST: u32 = 4;
    /// A second signal waits.
    const SECOND: u32 = 8;
    /// A page was taken away while it was accessed.
    const CLOSED: u32 = 16;

    /// Whether the thread has to look here.
    #[inline(always)]
    pub(super) fn wants_attention(&self) -> bool {
        self.attention.load(Ordering::Relaxed) != 0
    }

    /// Whether a signal waits.
    pub(super) fn has_signal(&self) -> bool {
        self.attention.load(Ordering::Acquire) & Slot::SIGNAL != 0
    }

    /// Takes the signal that waits. All signals stay blocked until [`set_mask`].
    pub(super) fn take_signal(&self) -> Option<libc::siginfo_t> {
        if !self.has_signal() {
            return None;
        }
        // SAFETY: the handler has written it before it has set the bit, and writes no other while
        // all signals are blocked, which they are while one waits.
        let info = unsafe { (*self.infos[0].0.get()).assume_init() };
        if self.attention.load(Ordering::Acquire) & Slot::SECOND != 0 {
            // SAFETY: as above.
            unsafe { *self.infos[0].0.get() = *self.infos[1].0.get() };
            self.attention.fetch_and(!Slot::SECOND, Ordering::AcqRel);
        } else {
            self.attention.fetch_and(!Slot::SIGNAL, Ordering::AcqRel);
        }
        Some(info)
    }

    /// Guest address of a page that was lost since last asked.
    pub(super) fn take_lost(&self) -> Option<u64> {
        let lost = self.attention.fetch_and(!Slot::LOST, Ordering::AcqRel) & Slot::LOST != 0;
        lost.then(|| self.lost.load(Ordering::Acquire))
    }

    /// Guest address of a page that was taken away while this thread accessed it, since last asked.
    pub(super) fn take_closed(&self) -> Option<u64> {
        let closed = self.attention.fetch_and(!Slot::CLOSED, Ordering::AcqRel) & Slot::CLOSED != 0;
        closed.then(|| self.lost.load(Ordering::Acquire))
    }

    /// Asks the thread to come out of guest code, or says that it need not any more.
    pub(super) fn ask_to_stop(&self, stop: bool) {
        if stop {
            self.attention.fetch_or(Slot::STOP, Ordering::AcqRel);
        } else {
            self.attention.fetch_and(!Slot::STOP, Ordering::AcqRel);
        }
    }

    /// Whether somebody wants the thread to stop.
    pub(super) fn must_stop(&self) -> bool {
        self.attention.load(Ordering::Acquire) & Slot::STOP != 0
    }
}

thread_local! {
    /// The slot of the guest thread that runs here, if one does.
    static CURRENT: Cell<*const Slot> = const { Cell::new(ptr::null()) };
}

/// The address space of this process, for faults that the host reports.
static SPACE: AtomicPtr<Space> = AtomicPtr::new(ptr::null_mut());

/// Says where signals of this thread go; gives where they went.
///
/// # Safety
/// The slot must live until another is given.
pub(super) unsafe fn set_slot(slot: *const Slot) -> *const Slot {
    CURRENT.replace(slot)
}

/// Says which address space faults are in. It is kept for ever.
pub(super) fn set_space(space: &Arc<Space>) {
    SPACE.store(Arc::into_raw(space.clone()).cast_mut(), Ordering::Release);
}

#[cfg(target_arch = "x86_64")]
std::arch::global_asm!(
    ".pushsection .text.e2k_host_syscall,\"ax\",@progbits",
    ".globl e2k_host_syscall",
    ".globl e2k_host_syscall_begin",
    ".globl e2k_host_syscall_end",
    ".globl e2k_host_syscall_abort",
    ".globl e2k_host_sigreturn",
    "e2k_host_syscall:",
    "mov r11, rdi",
    "mov rax, rsi",
    "mov rdi, rdx",
    "mov rsi, rcx",
    "mov rdx, r8",
    "mov r10, r9",
    "mov r8, [rsp + 8]",
    "mov r9, [rsp + 16]",
    "e2k_host_syscall_begin:",
    "cmp dword ptr [r11], 0",
    "jne e2k_host_syscall_abort",
    "syscall",
    "e2k_host_syscall_end:",
    "ret",
    "e2k_host_syscall_abort:",
    "mov rax, -512",
    "ret",
    "e2k_host_sigreturn:",
    "mov eax, 15",
    "syscall",
    ".popsection",
);

#[cfg(target_arch = "aarch64")]
std::arch::global_asm!(
    ".pushsection .text.e2k_host_syscall,\"ax\",@progbits",
    ".globl e2k_host_syscall",
    ".globl e2k_host_syscall_begin",
    ".globl e2k_host_syscall_end",
    ".globl e2k_host_syscall_abort",
    ".globl e2k_host_sigreturn",
    "e2k_host_syscall:",
    "mov x9, x0",
    "mov x8, x1",
    "mov x0, x2",
    "mov x1, x3",
    "mov x2, x4",
    "mov x3, x5",
    "mov x4, x6",
    "mov x5, x7",
    "e2k_host_syscall_begin:",
    "ldr w10, [x9]",
    "cbnz w10, e2k_host_syscall_abort",
    "svc #0",
    "e2k_host_syscall_end:",
    "ret",
    "e2k_host_syscall_abort:",
    "mov x0, #-512",
    "ret",
    "e2k_host_sigreturn:",
    "mov x8, #139",
    "svc #0",
    ".popsection",
);

unsafe extern "C" {
    fn e2k_host_syscall(
        attention: *const AtomicU32,
        number: i64,
        a: u64,
        b: u64,
        c: u64,
        d: u64,
        e: u64,
        f: u64,
    ) -> i64;
    fn e2k_host_syscall_begin();
    fn e2k_host_syscall_end();
    fn e2k_host_syscall_abort();
    fn e2k_host_sigreturn();
}

/// Makes a system call of the host that may wait.
///
/// A signal that comes before the kernel has begun it makes it end with [`ERESTARTSYS`]: there is no
/// moment between the last look at the slot and the wait.
///
/// # Errors
/// The error number.
///
/// # Safety
/// As for the call itself.
pub(super) unsafe fn blocking(slot: &Slot, number: i64, a: [u64; 6]) -> Result<i64, i32> {
    #[cfg(any(test, feature = "fuzzing"))]
    if let Some(answer) = dry::answer(number, a) {
        return answer;
    }
    // SAFETY: the caller answers for the call; the stub touches nothing else.
    let value = unsafe { e2k_host_syscall(&slot.attention, number, a[0], a[1], a[2], a[3], a[4], a[5]) };
    if (-4095..0).contains(&value) { Err(-value as i32) } else { Ok(value) }
}

/// Makes a system call of the host that does not wait for anybody.
///
/// # Errors
/// The error number.
///
/// # Safety
/// As for the call itself.
pub(super) unsafe fn call(number: i64, a: [u64; 6]) -> Result<i64, i32> {
    #[cfg(any(test, feature = "fuzzing"))]
    if let Some(answer) = dry::answer(number, a) {
        return answer;
    }
    static NEVER: AtomicU32 = AtomicU32::new(0);
    // SAFETY: the caller answers for the call.
    let value = unsafe { e2k_host_syscall(&NEVER, number, a[0], a[1], a[2], a[3], a[4], a[5]) };
    if (-4095..0).contains(&value) { Err(-value as i32) } else { Ok(value) }
}

/// Calls of the host that are noted and not made, for tests.
#[cfg(any(test, feature = "fuzzing"))]
pub(super) mod dry {
    use std::cell::RefCell;

    /// One call: number and arguments.
    pub(in crate::linux) type Noted = (i64, [u64; 6]);

    /// The answer to all calls, and those that were made.
    type Calls = (Result<i64, i32>, Vec<Noted>);

    thread_local! {
        static CALLS: RefCell<Option<Calls>> = const { RefCell::new(None) };
    }

    /// Does something while this thread makes no calls of the host's: all end with `answer`. Gives
    /// those that it would have made.
    pub(in crate::linux) fn without_calls<R>(answer: Result<i64, i32>, work: impl FnOnce() -> R) -> (R, Vec<Noted>) {
        CALLS.set(Some((answer, Vec::new())));
        let done = work();
        (done, CALLS.take().map(|(_, calls)| calls).unwrap_or_default())
    }

    pub(super) fn answer(number: i64, a: [u64; 6]) -> Option<Result<i64, i32>> {
        CALLS.with_borrow_mut(|state| {
            let (answer, calls) = state.as_mut()?;
            calls.push((number, a));
            Some(*answer)
        })
    }
}

/// All signals but those that the processor raises in the emulator itself.
const EVERYTHING: u64 = !(bit(libc::SIGSEGV) | bit(libc::SIGBUS) | bit(libc::SIGILL) | bit(libc::SIGFPE));

/// Bit of a signal in a mask.
pub(super) const fn bit(signal: i32) -> u64 {
    1u64 << ((signal - 1) & 63)
}

/// Sets the thread's signal mask to a mask of the guest; gives the old one.
pub(super) fn set_mask(mask: u64) -> u64 {
    let mask = passing_kicks(mask);
    let mut old = 0u64;
    // SAFETY: reads and writes the two words. The C library's own function would leave two signals
    // out that the guest uses.
    let _ = unsafe {
        call(
            libc::SYS_rt_sigprocmask,
            [libc::SIG_SETMASK as u64, (&raw const mask) as u64, (&raw mut old) as u64, 8, 0, 0],
        )
    };
    old
}

/// The signal that brings a thread out of a system call when there is a debugger. The guest cannot
/// block or ignore it then.
const KICK: i32 = 64;

/// Whether there is a debugger. Its address tells a kick from the same signal of the guest's.
static KICKS: AtomicBool = AtomicBool::new(false);

/// From now on threads can be kicked, and signals that would end the program are seen.
pub(super) fn allow_kicks() {
    KICKS.store(true, Ordering::Relaxed);
}

/// Whether a signal that would end the program is seen before it does.
static ENDS_SEEN: AtomicBool = AtomicBool::new(false);

/// From now on such signals are seen, so that a trace can tell of them.
pub(super) fn see_ends() {
    ENDS_SEEN.store(true, Ordering::Relaxed);
}

/// A mask of the guest without the signal that must get through.
pub(super) fn passing_kicks(mask: u64) -> u64 {
    if KICKS.load(Ordering::Relaxed) { mask & !bit(KICK) } else { mask }
}

/// Brings a thread of this process out of the system call in which it is, if it is in one that waits.
pub(super) fn kick(tid: i32) {
    // SAFETY: all-zero is a valid siginfo; the kernel reads it. The fields that matter are the first
    // words and, for a queued signal, the value at byte 24.
    unsafe {
        let mut info: libc::siginfo_t = std::mem::zeroed();
        info.si_signo = KICK;
        info.si_code = libc::SI_QUEUE;
        (&raw mut info).cast::<u8>().add(24).cast::<usize>().write(&raw const KICKS as usize);
        let args = [libc::getpid() as u64, tid as u64, KICK as u64, (&raw const info) as u64, 0, 0];
        // A thread that has just ended needs no kick.
        let _ = call(libc::SYS_rt_tgsigqueueinfo, args);
    }
}

/// Whether a signal is a kick.
fn is_kick(signal: i32, info: &libc::siginfo_t) -> bool {
    if signal != KICK || info.si_code != libc::SI_QUEUE {
        return false;
    }
    // SAFETY: a queued signal has a value.
    let value = unsafe { info.si_value() }.sival_ptr;
    std::ptr::eq(value.cast_const().cast(), &raw const KICKS)
}

/// Blocks all signals of this thread; gives the old mask.
pub(super) fn block_all() -> u64 {
    set_mask(EVERYTHING)
}

/// Makes the mask of the guest that of the thread, unless a signal waits to be taken: then all stay
/// blocked.
pub(super) fn apply_mask(slot: &Slot, mask: u64) {
    if slot.has_signal() {
        return;
    }
    set_mask(mask);
    // One may have come just before, and has blocked all.
    if slot.has_signal() {
        block_all();
    }
}

/// What the host's kernel does with a signal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Disposition {
    Default,
    Ignore,
    /// To [`on_signal`].
    Catch,
}

/// `struct sigaction` of the kernel.
#[repr(C)]
struct KernelAction {
    handler: usize,
    flags: u64,
    #[cfg(target_arch = "x86_64")]
    restorer: usize,
    mask: u64,
}

/// Says what the host's kernel does with a signal. `flags`: those of the guest that count for the
/// kernel, SA_NOCLDSTOP and SA_NOCLDWAIT.
pub(super) fn set_disposition(signal: i32, disposition: Disposition, flags: u64) -> Result<(), i32> {
    /// SA_SIGINFO, SA_ONSTACK, SA_RESTORER.
    const OURS: u64 = 4 | 0x0800_0000 | 0x0400_0000;
    let disposition = if signal == KICK && KICKS.load(Ordering::Relaxed) { Disposition::Catch } else { disposition };
    let handler = match disposition {
        Disposition::Default => libc::SIG_DFL,
        Disposition::Ignore => libc::SIG_IGN,
        Disposition::Catch => on_signal as *const () as usize,
    };
    let action = KernelAction {
        handler,
        flags: OURS | flags & 3,
        #[cfg(target_arch = "x86_64")]
        restorer: e2k_host_sigreturn as *const () as usize,
        mask: EVERYTHING,
    };
    // SAFETY: `action` is what the kernel expects; the handler touches only what a handler may. The
    // C library's own function would refuse two signals that the guest uses.
    unsafe { call(libc::SYS_rt_sigaction, [signal as u64, (&raw const action) as u64, 0, 8, 0, 0]) }.map(drop)
}

/// What the host's kernel does with a signal now: whether it ignores it.
pub(super) fn is_ignored(signal: i32) -> bool {
    let mut action = KernelAction {
        handler: 0,
        flags: 0,
        #[cfg(target_arch = "x86_64")]
        restorer: 0,
        mask: 0,
    };
    // SAFETY: writes `action`.
    let asked = unsafe { call(libc::SYS_rt_sigaction, [signal as u64, 0, (&raw mut action) as u64, 8, 0, 0]) };
    asked.is_ok() && action.handler == libc::SIG_IGN
}

/// The program counter of interrupted host code.
fn host_ip(context: &mut libc::ucontext_t) -> &mut usize {
    #[cfg(target_arch = "x86_64")]
    {
        let register = &mut context.uc_mcontext.gregs[libc::REG_RIP as usize];
        // SAFETY: the same size, and any bits are valid.
        unsafe { &mut *(register as *mut i64).cast::<usize>() }
    }
    #[cfg(target_arch = "aarch64")]
    {
        // SAFETY: the same size, and any bits are valid.
        unsafe { &mut *(&raw mut context.uc_mcontext.pc).cast::<usize>() }
    }
}

/// Takes a signal from the host's kernel.
extern "C" fn on_signal(signal: i32, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel gives valid pointers.
    let (info, context) = unsafe { (&*info, &mut *context.cast::<libc::ucontext_t>()) };
    let slot = CURRENT.get();
    let raised_by_processor =
        info.si_code > 0 && matches!(signal, libc::SIGSEGV | libc::SIGBUS | libc::SIGILL | libc::SIGFPE);
    if raised_by_processor {
        // SAFETY: `si_addr` is there for these signals.
        let address = unsafe { info.si_addr() } as usize;
        // SAFETY: given by `set_space`, which keeps it for ever.
        let space = unsafe { SPACE.load(Ordering::Acquire).as_ref() };
        let guest = space.and_then(|space| {
            let guest = space.guest(address)?;
            let helped = if signal == libc::SIGBUS { space.lost_page(guest) } else { space.closed_meanwhile(guest) };
            helped.then_some(guest)
        });
        // SAFETY: given by `set_slot`, whose caller answers for it.
        match (guest, unsafe { slot.as_ref() }) {
            (Some(guest), Some(slot)) if signal != libc::SIGILL && signal != libc::SIGFPE => {
                slot.lost.store(guest, Ordering::Release);
                let bit = if signal == libc::SIGBUS { Slot::LOST } else { Slot::CLOSED };
                slot.attention.fetch_or(bit, Ordering::AcqRel);
            }
            // A fault of the emulator's own: again, and without this handler.
            _ => {
                let _ = set_disposition(signal, Disposition::Default, 0);
            }
        }
        return;
    }
    if is_kick(signal, info) {
        leave_system_call(context);
        return;
    }
    // SAFETY: as above. A thread that runs no guest blocks all signals.
    let Some(slot) = (unsafe { slot.as_ref() }) else { return };
    let second = slot.attention.load(Ordering::Acquire) & Slot::SIGNAL != 0;
    // SAFETY: nobody reads while the bit is not set, and no third signal comes: all are blocked
    // from here on until the thread has taken this one.
    unsafe { (*slot.infos[usize::from(second)].0.get()).write(*info) };
    slot.attention.fetch_or(if second { Slot::SECOND } else { Slot::SIGNAL }, Ordering::AcqRel);
    // SAFETY: the kernel's mask is the first 64 bits of the set.
    unsafe { (&raw mut context.uc_sigmask).cast::<u64>().write(EVERYTHING) };
    leave_system_call(context);
}

/// A system call that has not begun yet ends before it begins.
fn leave_system_call(context: &mut libc::ucontext_t) {
    let ip = host_ip(context);
    let [begin, end, abort] =
        [e2k_host_syscall_begin as *const (), e2k_host_syscall_end as *const (), e2k_host_syscall_abort as *const ()]
            .map(|label| label as usize);
    if (begin..end).contains(ip) {
        *ip = abort;
    }
}

/// Whether SIGPIPE was ignored when the program began, before its runtime library ignored it.
static PIPE_IGNORED: AtomicU32 = AtomicU32::new(0);

extern "C" fn look_at_pipe() {
    PIPE_IGNORED.store(is_ignored(libc::SIGPIPE).into(), Ordering::Relaxed);
}

#[used]
#[unsafe(link_section = ".init_array")]
static LOOK_AT_PIPE: extern "C" fn() = look_at_pipe;

/// Gives the guest the signal dispositions that this program was started with, and takes those
/// signals over that end a program with a core, which would be the emulator's.
pub(super) fn inherit_dispositions() -> [bool; 65] {
    let mut ignored = [false; 65];
    for signal in 1..=64 {
        ignored[signal as usize] = match signal {
            libc::SIGPIPE => PIPE_IGNORED.load(Ordering::Relaxed) != 0,
            _ => is_ignored(signal),
        };
        let disposition = if ignored[signal as usize] { Disposition::Ignore } else { default_disposition(signal) };
        // SIGKILL and SIGSTOP stay what they are.
        let _ = set_disposition(signal, disposition, 0);
    }
    ignored
}

/// What the host's kernel has to do for a signal whose guest action is the default one.
pub(super) fn default_disposition(signal: i32) -> Disposition {
    match signal {
        libc::SIGQUIT
        | libc::SIGILL
        | libc::SIGTRAP
        | libc::SIGABRT
        | libc::SIGBUS
        | libc::SIGFPE
        | libc::SIGSEGV
        | libc::SIGSYS
        | libc::SIGXCPU
        | libc::SIGXFSZ => Disposition::Catch,
        // These end nothing, or are for the host to do.
        libc::SIGKILL | libc::SIGSTOP | libc::SIGTSTP | libc::SIGTTIN | libc::SIGTTOU => Disposition::Default,
        libc::SIGCHLD | libc::SIGCONT | libc::SIGURG | libc::SIGWINCH => Disposition::Default,
        // A debugger and a trace see what would end the program.
        _ if KICKS.load(Ordering::Relaxed) || ENDS_SEEN.load(Ordering::Relaxed) => Disposition::Catch,
        _ => Disposition::Default,
    }
}
