//! Signals: what the guest asked for, delivery to its handlers, and death by signal.
//!
//! Source: linux-user.md 7, 8 and 9.

use super::process::Process;
use e2k_core::cpu::{Cpu, Exception, Preserved, Trap};
use e2k_core::mem::Bus;
use std::sync::atomic::{AtomicU64, Ordering};

/// Signals 1 to 64.
const COUNT: usize = 65;
/// Where handlers return to: above every user address, so that nothing can be mapped there.
pub(super) const TRAMPOLINE: u64 = 0xe000_0000_0000;
/// Bytes of the frame on the data stack: pad, siginfo, ucontext.
const FRAME: u64 = 0x7c8;
const FRAME_INFO: u64 = 0x40;
const FRAME_CONTEXT: u64 = 0xc0;
/// Offsets in ucontext.
const MCONTEXT: u64 = 0x28;
const SIGMASK: u64 = 0x650;
/// Handlers that wait for their return: more than any sane program nests.
const MAX_NESTED: usize = 1024;

const SA_SIGINFO: u64 = 4;
const SA_RESTART: u64 = 0x1000_0000;
const SA_NODEFER: u64 = 0x4000_0000;
const SA_RESETHAND: u64 = 0x8000_0000;

/// Signals that have reached the emulator and not yet the guest; bit n - 1 is signal n.
static PENDING: AtomicU64 = AtomicU64::new(0);

/// Marks a signal as pending for the guest.
pub(super) fn post(signal: i32) {
    PENDING.fetch_or(bit(signal), Ordering::Relaxed);
}

extern "C" fn on_host_signal(signal: libc::c_int) {
    post(signal);
}

const fn bit(signal: i32) -> u64 {
    1u64 << ((signal - 1) & 63)
}

/// One guest `struct sigaction`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Action {
    pub(super) handler: u64,
    pub(super) flags: u64,
    pub(super) restorer: u64,
    pub(super) mask: u64,
}

const SIG_DFL: u64 = 0;
const SIG_IGN: u64 = 1;

/// What the interrupted code had that neither window nor chain record keeps.
#[derive(Debug)]
struct Interrupted {
    /// Chain stack depth of the interrupted frame's record.
    depth: u64,
    mask: u64,
    context: u64,
    with_info: bool,
    registers: Preserved,
}

/// Signal state of the process.
#[derive(Debug)]
pub(super) struct Signals {
    actions: [Action; COUNT],
    pub(super) blocked: u64,
    interrupted: Vec<Interrupted>,
}

/// Why and where a signal came about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    pub(super) signal: i32,
    pub(super) code: i32,
    pub(super) address: u64,
    pub(super) trap: u8,
}

impl Signals {
    pub(super) const fn new() -> Signals {
        const NONE: Action = Action { handler: SIG_DFL, flags: 0, restorer: 0, mask: 0 };
        Signals { actions: [NONE; COUNT], blocked: 0, interrupted: Vec::new() }
    }

    pub(super) fn action(&self, signal: i32) -> Action {
        usize::try_from(signal).ok().and_then(|s| self.actions.get(s)).copied().unwrap_or_default()
    }

    /// Changes an action; the host follows for signals from outside. Gives a negative errno.
    pub(super) fn set_action(&mut self, signal: i32, action: Action) -> Result<(), i64> {
        let invalid = -i64::from(libc::EINVAL);
        if !(1..=64).contains(&signal) || signal == libc::SIGKILL || signal == libc::SIGSTOP {
            return Err(invalid);
        }
        self.actions[signal as usize] = action;
        let synchronous = [libc::SIGSEGV, libc::SIGILL, libc::SIGFPE, libc::SIGBUS, libc::SIGTRAP];
        if synchronous.contains(&signal) {
            return Ok(());
        }
        let host = match action.handler {
            SIG_DFL => libc::SIG_DFL,
            SIG_IGN => libc::SIG_IGN,
            _ => on_host_signal as *const () as usize,
        };
        // SAFETY: all-zero is a valid sigaction; the fields that matter are set below.
        let mut new: libc::sigaction = unsafe { std::mem::zeroed() };
        new.sa_sigaction = host;
        new.sa_flags = if action.flags & SA_RESTART != 0 { libc::SA_RESTART } else { 0 };
        // SAFETY: `new` is initialised, and `on_host_signal` only touches an atomic.
        let result = unsafe { libc::sigaction(signal, &new, std::ptr::null_mut()) };
        // glibc keeps 32 and 33 for itself: the guest may still use them among its own threads.
        if result == 0 || signal == 32 || signal == 33 { Ok(()) } else { Err(invalid) }
    }

    /// Takes a pending signal that is not blocked.
    pub(super) fn take_pending(&self) -> Option<i32> {
        let ready = PENDING.load(Ordering::Relaxed) & !self.blocked;
        if ready == 0 {
            return None;
        }
        let signal = ready.trailing_zeros() as i32 + 1;
        PENDING.fetch_and(!bit(signal), Ordering::Relaxed);
        Some(signal)
    }

    /// Forgets handlers whose frames a jump has cut off.
    pub(super) fn unwound_to(&mut self, depth: u64) {
        while self.interrupted.last().is_some_and(|i| i.depth >= depth) {
            self.interrupted.pop();
        }
    }
}

/// Signal and siginfo of an exception; `moves_stack`: the bundle that raised it has a `getsp`.
/// Source: linux-user.md 9.4.
pub(super) fn cause_of(trap: Trap, cpu: &Cpu, moves_stack: bool) -> Cause {
    use Exception as E;
    let mut address = trap.address;
    let mut number = trap.exception.number();
    let (signal, code) = match trap.exception {
        E::IllegalOpcode => (libc::SIGILL, 1),
        E::PrivAction => (libc::SIGILL, 5),
        E::FpDisabled => (libc::SIGILL, 7),
        E::FpStackUnderflow | E::FpStackOverflow => (libc::SIGFPE, 7),
        E::DiagCtCond | E::DiagCond | E::DiagOperand | E::IllegalOperand => (libc::SIGILL, 2),
        E::DiagInstrAddr => (libc::SIGILL, 3),
        E::IllegalInstrAddr => (libc::SIGILL, 1),
        E::InstrDebug | E::DataDebug => (libc::SIGTRAP, 4),
        E::SoftwareTrap => (libc::SIGTRAP, 1),
        E::WindowBounds | E::UserStackBounds => (libc::SIGSEGV, 3),
        E::ProcStackBounds | E::ChainStackBounds => (libc::SIGSEGV, 0x80),
        // The stack cannot grow any further.
        E::ArrayBounds if moves_stack => {
            let (base, size) = cpu.data_stack();
            address = base.wrapping_sub(size).wrapping_sub(1);
            (libc::SIGSEGV, 2)
        }
        E::ArrayBounds => (libc::SIGSEGV, 3),
        E::AccessRights => (libc::SIGSEGV, 2),
        E::AddrNotAligned | E::BaseNotAligned => (libc::SIGBUS, 1),
        E::InstrPageMiss | E::InstrPageProt | E::AinstrPageMiss | E::AinstrPageProt | E::DataPage => {
            (libc::SIGSEGV, if trap.protected { 2 } else { 1 })
        }
        E::Div => (libc::SIGFPE, 1),
        E::Fp => {
            number = 0;
            (libc::SIGFPE, fp_code(cpu))
        }
        _ => (libc::SIGBUS, 3),
    };
    Cause { signal, code, address, trap: number }
}

/// si_code of a floating-point exception: by FPSR if its es is set, else by the unmasked flags of
/// PFPFR. Source: linux-user.md 9.4.
fn fp_code(cpu: &Cpu) -> i32 {
    let [pfpfr, fpcr, fpsr] = [0x84, 0x85, 0x86].map(|number| cpu.read_sreg(number).unwrap_or(0));
    let flags = if fpsr >> 7 & 1 != 0 { fpsr & !fpcr } else { pfpfr & !(pfpfr >> 7) };
    // Precision, underflow, overflow, division, denormal, invalid.
    let codes = [(5, 6), (4, 5), (3, 4), (2, 3), (1, 5), (0, 7)];
    codes.into_iter().find(|(bit, _)| flags >> bit & 1 != 0).map_or(7, |(_, code)| code)
}

/// What became of a signal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Outcome {
    /// The guest goes on, perhaps in a handler.
    Continue,
    /// The default action ends the process.
    Die,
}

impl Process {
    /// Lets a signal act. `synchronous` ones cannot be ignored or blocked.
    pub(super) fn deliver(&mut self, cause: Cause, synchronous: bool) -> Outcome {
        let action = self.signals.action(cause.signal);
        match action.handler {
            SIG_IGN if !synchronous => return Outcome::Continue,
            SIG_DFL if !synchronous => match cause.signal {
                libc::SIGCHLD | libc::SIGCONT | libc::SIGURG | libc::SIGWINCH => return Outcome::Continue,
                libc::SIGSTOP | libc::SIGTSTP | libc::SIGTTIN | libc::SIGTTOU => {
                    // SAFETY: stops this process until it is continued; nothing is shared.
                    unsafe { libc::raise(libc::SIGSTOP) };
                    return Outcome::Continue;
                }
                _ => return Outcome::Die,
            },
            SIG_DFL | SIG_IGN => return Outcome::Die,
            _ => {}
        }
        if synchronous && self.signals.blocked & bit(cause.signal) != 0 {
            return Outcome::Die;
        }
        match self.enter_handler(cause, action) {
            Ok(()) => Outcome::Continue,
            // No room for the frame.
            Err(()) => Outcome::Die,
        }
    }

    fn enter_handler(&mut self, cause: Cause, action: Action) -> Result<(), ()> {
        let (sp, free) = self.cpu.data_stack();
        let frame = sp.checked_sub(FRAME).ok_or(())? & !15;
        let used = sp - frame;
        if used > free || self.signals.interrupted.len() >= MAX_NESTED {
            return Err(());
        }
        let registers = self.cpu.preserve();
        let interrupted_ip = self.cpu.ip();
        self.cpu.enter_handler(&mut self.space, TRAMPOLINE, 8).map_err(drop)?;
        let depth = self.cpu.pcsp_index() - 32;
        let mask = self.signals.blocked;
        self.write_frame(frame, cause, interrupted_ip, mask).map_err(drop)?;
        let with_info = action.flags & SA_SIGINFO != 0;
        let context = frame + FRAME_CONTEXT;
        self.signals.interrupted.push(Interrupted { depth, mask, context, with_info, registers });
        let sbr = self.cpu.read_sreg(0x1e).unwrap_or(0);
        self.cpu.set_data_stack(frame, free - used, sbr);
        for n in 0..8 {
            self.cpu.set_window(n, 0);
        }
        self.cpu.set_window(0, cause.signal as u64);
        self.cpu.set_window(1, if with_info { frame + FRAME_INFO } else { context + MCONTEXT });
        self.cpu.set_window(2, if with_info { context } else { 0 });
        for n in 16..32 {
            self.cpu.set_global(n, 0);
        }
        self.cpu.set_ip(action.handler);
        let own = if action.flags & SA_NODEFER != 0 { 0 } else { bit(cause.signal) };
        self.signals.blocked |= action.mask | own;
        if action.flags & SA_RESETHAND != 0 {
            self.signals.actions[cause.signal as usize].handler = SIG_DFL;
        }
        Ok(())
    }

    fn write_frame(&mut self, frame: u64, cause: Cause, ip: u64, mask: u64) -> Result<(), e2k_core::mem::Fault> {
        let space = &mut self.space;
        for offset in (0..FRAME).step_by(8) {
            space.store(frame + offset, [0; 8])?;
        }
        let info = frame + FRAME_INFO;
        space.store(info, cause.signal.to_le_bytes())?;
        space.store(info + 8, cause.code.to_le_bytes())?;
        space.store(info + 16, cause.address.to_le_bytes())?;
        space.store(info + 24, i32::from(cause.trap).to_le_bytes())?;
        let context = frame + FRAME_CONTEXT + MCONTEXT;
        // cr0, cr1, sbr, usd, psp, pcsp by their state register numbers; cr0.hi is the
        // interrupted bundle.
        let numbers = [0x53, 0x51, 0x57, 0x55, 0x1e, 0x2d, 0x2c, 0x09, 0x07, 0x0f, 0x0d];
        for (i, number) in (0u64..).zip(numbers) {
            let value = if number == 0x51 { ip } else { self.cpu.read_sreg(number).unwrap_or(0) };
            space.store(context + 8 * i, value.to_le_bytes())?;
        }
        space.store(frame + FRAME_CONTEXT + SIGMASK, mask.to_le_bytes())
    }

    /// A handler has returned to the trampoline.
    pub(super) fn leave_handler(&mut self) -> Result<(), ()> {
        let saved = self.signals.interrupted.pop().ok_or(())?;
        // Only these two the handler may have changed for the code it returns to.
        let read = |space: &mut super::memory::AddressSpace, address| space.load::<8>(address).map(u64::from_le_bytes);
        let ip = read(&mut self.space, saved.context + MCONTEXT + 8).map_err(drop)?;
        let mask = read(&mut self.space, saved.context + SIGMASK).map_err(drop)?;
        self.cpu.leave_handler(&mut self.space).map_err(drop)?;
        if saved.with_info {
            self.cpu.set_ip(ip);
        }
        self.signals.blocked = if saved.with_info { mask } else { saved.mask };
        self.cpu.restore(&saved.registers);
        Ok(())
    }
}

/// Ends the emulator as the guest ends: by the same signal.
pub(super) fn die(signal: i32) -> ! {
    // SAFETY: plain calls on this process. No core is wanted: it would be the emulator's.
    unsafe {
        let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        libc::setrlimit(libc::RLIMIT_CORE, &none);
        libc::signal(signal, libc::SIG_DFL);
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        libc::sigaddset(&mut set, signal);
        libc::sigprocmask(libc::SIG_UNBLOCK, &set, std::ptr::null_mut());
        libc::raise(signal);
    }
    // Signals whose default action is not to end the process do not come here; should one do,
    // the shell's convention tells it.
    std::process::exit(128 + signal)
}

/// Name of a signal as `kill -l` has it.
pub(super) fn name(signal: i32) -> String {
    const NAMES: [&str; 32] = [
        "0", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
        "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF",
        "WINCH", "IO", "PWR", "SYS",
    ];
    match usize::try_from(signal).ok().and_then(|n| NAMES.get(n)) {
        Some(name) => format!("SIG{name}"),
        None => format!("signal {signal}"),
    }
}
