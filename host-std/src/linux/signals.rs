//! Signals: what the guest asked for, delivery to its handlers, and death by signal.
//!
//! Source: linux-user.md 7, 8 and 9.

use super::core_dump;
use super::host::{self, Disposition, bit};
use super::log::LogItems;
use super::process::lock;
use super::signal_frame::Interrupted;
use super::thread::Thread;
use crate::gdb::Event;
use e2k_core::cpu::{Cpu, Exception, Trap};

/// Signals 1 to 64.
const COUNT: usize = 65;
/// Where handlers return to: above every user address, so that nothing can be mapped there.
pub(super) const TRAMPOLINE: u64 = 0xe000_0000_0000;
/// Where the function of a context returns to.
pub(super) const CONTEXT_END: u64 = TRAMPOLINE + 0x1000;
/// What only returns: the address that `set_backtrace` puts in for -1.
pub(super) const JUST_RETURN: u64 = TRAMPOLINE + 0x2000;
pub(super) const SA_SIGINFO: u64 = 4;
pub(super) const SA_ONSTACK: u64 = 0x0800_0000;
pub(super) const SA_RESTART: u64 = 0x1000_0000;
pub(super) const SA_NODEFER: u64 = 0x4000_0000;
pub(super) const SA_RESETHAND: u64 = 0x8000_0000;

pub(super) const SS_ONSTACK: u32 = 1;
pub(super) const SS_DISABLE: u32 = 2;

/// Signals that cannot be blocked.
pub(super) const UNBLOCKABLE: u64 = bit(libc::SIGKILL) | bit(libc::SIGSTOP);

/// One guest `struct sigaction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Action {
    pub(super) handler: u64,
    pub(super) flags: u64,
    pub(super) restorer: u64,
    pub(super) mask: u64,
}

pub(super) const SIG_DFL: u64 = 0;
pub(super) const SIG_IGN: u64 = 1;

/// What the threads of a process have said to do with signals.
#[derive(Clone, Debug)]
pub(super) struct Actions([Action; COUNT]);

impl Actions {
    /// Those of a program that has just begun: what was ignored stays so.
    pub(super) fn new(ignored: &[bool; COUNT]) -> Actions {
        Actions(ignored.map(|ignored| Action { handler: if ignored { SIG_IGN } else { SIG_DFL }, ..Action::default() }))
    }

    pub(super) fn get(&self, signal: i32) -> Action {
        usize::try_from(signal).ok().and_then(|s| self.0.get(s)).copied().unwrap_or_default()
    }

    /// Changes an action, and what the host does with the signal. Gives the old one.
    ///
    /// # Errors
    /// EINVAL for what is no signal, or one whose action cannot be changed.
    pub(super) fn set(&mut self, signal: i32, action: Action) -> Result<Action, i32> {
        if signal == libc::SIGKILL || signal == libc::SIGSTOP {
            return Err(libc::EINVAL);
        }
        let place =
            usize::try_from(signal).ok().filter(|&s| s > 0).and_then(|s| self.0.get_mut(s)).ok_or(libc::EINVAL)?;
        let disposition = match action.handler {
            SIG_DFL => host::default_disposition(signal),
            // What the processor raises has to be seen, and cannot be ignored then.
            SIG_IGN if matches!(signal, libc::SIGSEGV | libc::SIGBUS | libc::SIGILL | libc::SIGFPE) => {
                Disposition::Catch
            }
            SIG_IGN => Disposition::Ignore,
            _ => Disposition::Catch,
        };
        host::set_disposition(signal, disposition, action.flags)?;
        Ok(std::mem::replace(place, action))
    }

    /// Gives signals with handlers their default actions.
    pub(super) fn clear_handlers(&mut self) {
        for signal in 1..=64 {
            if !matches!(self.get(signal).handler, SIG_DFL | SIG_IGN) {
                // It had a handler, so its action can be changed.
                let _ = self.set(signal, Action::default());
            }
        }
    }
}

/// The alternate stack of a thread.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AlternateStack {
    pub(super) base: u64,
    pub(super) size: u64,
}

/// si_code of a signal that the kernel sends for reasons of its own.
const SI_KERNEL: i32 = 0x80;

/// Signal state of a thread.
#[derive(Clone, Debug, Default)]
pub(super) struct SignalState {
    pub(super) blocked: u64,
    /// The mask that a call waited with which a signal has ended: the handler runs with it, and
    /// `blocked` comes back after it.
    pub(super) waited_with: Option<u64>,
    pub(super) alternate: AlternateStack,
    pub(super) interrupted: Vec<Interrupted>,
}

impl SignalState {
    /// That of a new thread, which has the mask of its maker.
    pub(super) fn of_child(&self) -> SignalState {
        SignalState { blocked: self.blocked, ..SignalState::default() }
    }
}

/// Why and where a signal came about.
#[derive(Clone, Debug)]
pub(super) struct Cause {
    pub(super) signal: i32,
    /// The exceptions as TIR.hi has them, if the processor has raised it.
    pub(super) exceptions: u64,
    /// The guest's siginfo.
    pub(super) info: [u8; 128],
    /// The processor has raised it: it can neither be ignored nor blocked.
    pub(super) synchronous: bool,
    /// si_addr.
    pub(super) address: u64,
    /// In words.
    pub(super) what: String,
    /// The debugger has sent it, or knows it already.
    pub(super) from_debugger: bool,
}

impl Cause {
    /// A fault of the running code.
    pub(super) fn fault(signal: i32, code: i32, address: u64) -> Cause {
        let mut info = [0; 128];
        info[..4].copy_from_slice(&signal.to_le_bytes());
        info[8..12].copy_from_slice(&code.to_le_bytes());
        info[16..24].copy_from_slice(&address.to_le_bytes());
        let what = String::new();
        Cause { signal, exceptions: 0, info, synchronous: true, address, what, from_debugger: false }
    }

    /// The same with si_trapno.
    pub(super) fn with_trap(mut self, number: u8) -> Cause {
        self.info[24..28].copy_from_slice(&u32::from(number).to_le_bytes());
        self
    }

    /// As one that the debugger sends: like one of `kill`.
    pub(super) fn by_debugger(self) -> Cause {
        Cause { synchronous: false, from_debugger: true, ..self }
    }

    /// A signal that the host's kernel has brought.
    pub(super) fn from_host(host: &libc::siginfo_t) -> Cause {
        let info = siginfo_to_guest(host);
        Cause { info, synchronous: false, ..Cause::fault(host.si_signo, 0, 0) }
    }
}

/// siginfo of the guest: the host's, but for what lies elsewhere. Source: linux-user.md 8.
pub(super) fn siginfo_to_guest(host: &libc::siginfo_t) -> [u8; 128] {
    // SAFETY: siginfo is 128 bytes of plain data.
    let mut info: [u8; 128] = unsafe { std::mem::transmute_copy(host) };
    if host.si_signo == libc::SIGPOLL && host.si_code > 0 {
        // si_band is an int here: si_fd follows it at once.
        info.copy_within(24..28, 20);
    }
    info
}

/// Signal and siginfo of an exception; `moves_stack`: the bundle that raised it has a `getsp`;
/// `beyond`: the address lies behind the end of the file that is mapped there.
/// Source: linux-user.md 9.4.
pub(super) fn cause_of(trap: Trap, cpu: &Cpu, moves_stack: bool, beyond: bool) -> Cause {
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
        // No longer an exception: a stack that could not grow.
        E::ProcStackBounds | E::ChainStackBounds => {
            (number, address) = (0, 0);
            (libc::SIGSEGV, SI_KERNEL)
        }
        // The stack cannot grow any further.
        E::ArrayBounds if moves_stack => {
            let (base, size) = cpu.data_stack();
            address = base.wrapping_sub(size).wrapping_sub(1);
            (libc::SIGSEGV, 2)
        }
        E::ArrayBounds => (libc::SIGSEGV, 3),
        E::AccessRights => (libc::SIGSEGV, 2),
        E::AddrNotAligned | E::BaseNotAligned => (libc::SIGBUS, 1),
        E::DataPage | E::InstrPageMiss if beyond => (libc::SIGBUS, 2),
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
    let exceptions = 1 << trap.exception.number();
    let what = trap.exception.to_string();
    Cause { exceptions, what, ..Cause::fault(signal, code, address) }.with_trap(number)
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

/// Whether the default action ends the process, and with a core.
fn default_kills(signal: i32) -> bool {
    !matches!(
        signal,
        libc::SIGCHLD
            | libc::SIGCONT
            | libc::SIGURG
            | libc::SIGWINCH
            | libc::SIGSTOP
            | libc::SIGTSTP
            | libc::SIGTTIN
            | libc::SIGTTOU
    )
}

impl Thread {
    /// Takes a signal from the host.
    pub(super) fn take(&mut self, info: &libc::siginfo_t) {
        self.deliver(Cause::from_host(info));
    }

    /// Lets a signal act: a handler is entered, or the process ends, or nothing happens. The host's
    /// signal mask is the guest's afterwards.
    pub(super) fn deliver(&mut self, cause: Cause) {
        match self.shown_to_debugger(cause) {
            Some(cause) => self.deliver_again(cause),
            None => {
                self.signals.waited_with = None;
                host::apply_mask(&self.slot, self.signals.blocked);
            }
        }
    }

    /// The same without a debugger's having a say.
    pub(super) fn deliver_again(&mut self, cause: Cause) {
        let action = lock(&self.process.actions).get(cause.signal);
        if self.process.trace.is_on() {
            self.trace_signal(&cause);
        }
        // What the processor itself raises has been shown with its exception.
        if self.process.options.log.has(LogItems::INT) && !cause.synchronous {
            let (ip, name) = (self.cpu.ip(), name(cause.signal));
            self.process.trace.line(&format!("{name} at {ip:#x}"));
        }
        let base = self.signals.waited_with.take().unwrap_or(self.signals.blocked);
        match action.handler {
            SIG_IGN if !cause.synchronous => {}
            SIG_DFL if !cause.synchronous && !default_kills(cause.signal) => {}
            SIG_DFL | SIG_IGN => self.die_of(&cause),
            _ if cause.synchronous && base & bit(cause.signal) != 0 => self.die_of(&cause),
            _ => {
                if let Some(call) = self.again.take_if(|_| action.flags & SA_RESTART == 0) {
                    self.cpu.set_window(call.first, -i64::from(libc::EINTR) as u64);
                }
                self.debugged_enters_handler();
                if self.enter_handler(&cause, action, base).is_err() {
                    self.no_room(&cause);
                }
            }
        }
        host::apply_mask(&self.slot, self.signals.blocked);
    }

    /// There is no room for the frame of a signal: SIGSEGV, whose own handler may have a stack.
    fn no_room(&mut self, cause: &Cause) {
        let what = "no stack for the handler of a signal".to_owned();
        let next = Cause { what, ..Cause::fault(libc::SIGSEGV, SI_KERNEL, 0) };
        if cause.signal == libc::SIGSEGV { self.die_of(&next) } else { self.deliver(next) }
    }

    /// Ends the process as a signal does, with a line that says why.
    fn die_of(&mut self, cause: &Cause) -> ! {
        let what =
            if cause.synchronous { format!("{} at address {:#x}", cause.what, cause.address) } else { String::new() };
        self.end_by(cause.signal, &what, &cause.info)
    }

    /// Ends the process by a signal; `what` is said if the guest has done wrong.
    pub(super) fn die(&mut self, signal: i32, what: &str) -> ! {
        self.end_by(signal, what, &Cause::fault(signal, SI_KERNEL, 0).info)
    }

    fn end_by(&mut self, signal: i32, what: &str, info: &[u8; 128]) -> ! {
        if !what.is_empty() {
            let ip = self.cpu.ip();
            let text = self.bundle_text(ip);
            self.process.say(&format!("{} ({what}) at {ip:#x}: {text}", name(signal)));
        }
        let dumped = if core_dump::wanted(signal) { core_dump::write(self, signal, info) } else { None };
        if let Some(file) = &dumped {
            // The host's status cannot tell: the process that ends there is the emulator.
            self.process.say(&format!("core dumped to {file}"));
        }
        self.trace_killed(signal, dumped.is_some());
        if let Some(debugger) = &self.process.debugger {
            debugger.finish(Event::Killed(signal));
        }
        die(signal)
    }
}

/// Ends the emulator as the guest ends: by the same signal.
pub(super) fn die(signal: i32) -> ! {
    // SAFETY: plain calls on this process. No core is wanted: it would be the emulator's.
    unsafe {
        let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
        libc::setrlimit(libc::RLIMIT_CORE, &none);
    }
    // A signal that ends a process has a default action that can be set.
    let _ = host::set_disposition(signal, Disposition::Default, 0);
    let (process, thread) = (std::process::id(), rustix::thread::gettid().as_raw_nonzero().get());
    // SAFETY: takes numbers.
    let _ = unsafe { host::call(libc::SYS_tgkill, [process.into(), thread as u64, signal as u64, 0, 0, 0]) };
    host::set_mask(!bit(signal));
    // Signals whose default action is not to end the process do not come here; should one do,
    // the shell's convention tells it.
    // SAFETY: ends the process.
    unsafe { libc::_exit(128 + signal) }
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
