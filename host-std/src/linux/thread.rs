//! A thread of the guest, which a thread of the host carries: its run loop and its system calls.

use super::args::{Keep, rearranged};
use super::debug::Debugged;
use super::hardware::Areas;
use super::host::{self, ERESTARTSYS, Slot};
use super::log::LogItems;
use super::memory::Memory;
use super::process::Process;
use super::signals::{self, Cause, SignalState};
use super::steps::Steps;
use super::strace::Traced;
use super::table::{self, Run, Wait};
use crate::gdb::OLD_BREAKPOINT;
use e2k_core::cpu::{Cpu, Exception, Trap};
use e2k_core::exec::{Accelerator, Exit, HeapStore, Interpreter};
use e2k_core::isa::{Alop, Bundle, decode};
use e2k_core::mem::Bus;
use std::sync::Arc;

/// Bundles between looks at what others want.
const SLICE: u64 = 1 << 18;
/// Micro-operations that an interpreter keeps.
const CACHE: usize = 1 << 18;

/// What executes code.
pub(super) type Engine = Interpreter<HeapStore>;

/// One system call.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    /// Entry by which it came: the operand of `sdisp`.
    pub(super) entry: u8,
    pub(super) number: u32,
    /// Register of the window that is `b[0]`.
    pub(super) first: u16,
    pub(super) a: [u64; 6],
}

/// What a system call comes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reply {
    /// A value for `b[0]`.
    Value(i64),
    /// An error number.
    Error(i32),
    /// The registers are already what they should be.
    Jumped,
    /// The thread is over.
    Ended(i32),
}

impl From<Result<i64, i32>> for Reply {
    fn from(result: Result<i64, i32>) -> Reply {
        match result {
            Ok(value) => Reply::Value(value),
            Err(errno) => Reply::Error(errno),
        }
    }
}

/// A thread.
pub(super) struct Thread {
    pub(super) cpu: Box<Cpu>,
    pub(super) memory: Memory,
    pub(super) engine: Box<Engine>,
    pub(super) process: Arc<Process>,
    pub(super) slot: Arc<Slot>,
    pub(super) signals: SignalState,
    /// Thread number; the host's.
    pub(super) tid: i32,
    /// Where 0 is written, and somebody woken, when the thread ends.
    pub(super) clear_child_tid: u64,
    /// Head of the list of robust futexes.
    pub(super) robust_list: u64,
    /// The areas of its hardware stacks.
    pub(super) areas: Areas,
    /// A system call to begin again.
    pub(super) again: Option<Call>,
    pub(super) debugged: Debugged,
    /// The system call that is being traced.
    pub(super) traced: Option<Box<Traced>>,
    /// Who looks at every bundle.
    pub(super) steps: Option<Box<Steps>>,
}

impl Thread {
    /// A thread of `process` that stands where `cpu` says. The slot becomes that of this host thread
    /// with [`Thread::attach`].
    pub(super) fn new(process: Arc<Process>, cpu: Box<Cpu>, areas: Areas, signals: SignalState) -> Thread {
        let slot = Arc::new(Slot::default());
        Thread {
            memory: Memory::new(process.space.clone(), slot.clone()),
            engine: Box::new(Interpreter::new(HeapStore::new(CACHE))),
            cpu,
            steps: Steps::new(&process.options),
            process,
            slot,
            signals,
            tid: 0,
            clear_child_tid: 0,
            robust_list: 0,
            areas,
            again: None,
            debugged: Debugged::default(),
            traced: None,
        }
    }

    /// Makes this the guest thread that the calling host thread carries: its number, where signals
    /// go, and the signal mask.
    pub(super) fn attach(&mut self) {
        // SAFETY: asks for a number.
        self.tid = unsafe { libc::syscall(libc::SYS_gettid) } as i32;
        // SAFETY: the slot lives as long as the thread, and the host thread ends with it.
        unsafe { host::set_slot(Arc::as_ptr(&self.slot)) };
        self.process.enter_thread(self.tid);
        self.engine.set_single(self.process.options.single_step || self.steps.is_some());
        self.debugged_begins();
        host::apply_mask(&self.slot, self.signals.blocked);
    }

    /// Runs until the thread ends; gives its status.
    pub(super) fn run(&mut self) -> i32 {
        loop {
            if self.is_debugged() {
                self.stop_if_asked();
            }
            if self.slot.wants_attention() {
                self.attend();
            }
            if let Some(call) = self.again.take() {
                if let Some(status) = self.system_call(call) {
                    return status;
                }
                continue;
            }
            let slice = if self.steps.is_some() {
                self.show_step();
                1
            } else {
                SLICE
            };
            let exit = if self.is_debugged() {
                match self.advance_debugged(slice) {
                    Some(exit) => exit,
                    None => continue,
                }
            } else {
                self.engine.run(&mut self.cpu, &mut self.memory, slice)
            };
            match exit {
                Exit::Fuel => {}
                Exit::Syscall { entry, wbs, bundle } => {
                    let first = 2 * u16::from(wbs);
                    // The window of the kernel's side is empty: no number, and nowhere for a result.
                    // Source: execution.md 4.6.
                    if first >= self.cpu.window_size() && matches!(entry, 3 | 4 | 6) {
                        continue;
                    }
                    if !matches!(entry, 3 | 4 | 6) {
                        // No user code has business there. Source: linux-user.md 4.
                        self.cpu.set_ip(bundle);
                        let exception = Exception::IllegalInstrAddr;
                        self.trap(Trap { exception, address: bundle, protected: true });
                        continue;
                    }
                    let number = self.cpu.window(first) as u32;
                    let a = std::array::from_fn(|i| self.cpu.window(first + 1 + i as u16));
                    if self.cpu.window_tag(first) & 3 != 0 {
                        self.cpu.set_window(first, -i64::from(libc::ENOSYS) as u64);
                    } else if let Some(status) = self.system_call(Call { entry, number, first, a }) {
                        return status;
                    }
                }
                Exit::Trap(trap) if trap.address == self.cpu.ip() && trap.address >= signals::TRAMPOLINE => {
                    if let Some(status) = self.trampoline(trap) {
                        return status;
                    }
                }
                Exit::Trap(trap) => self.trap(trap),
                Exit::Refused(refusal) => {
                    let ip = self.cpu.ip();
                    let text = self.bundle_text(ip);
                    self.process.fail(&format!("{refusal} is not executed yet, at {ip:#x}: {text}"));
                }
                Exit::StoreTooSmall => self.process.fail("a bundle does not fit the code cache"),
            }
        }
    }

    /// The thread has come to an address of the kernel's. Gives its status if it has ended with that.
    fn trampoline(&mut self, trap: Trap) -> Option<i32> {
        match trap.address {
            signals::TRAMPOLINE if self.leave_handler().is_err() => self.die(libc::SIGSEGV, "bad signal frame"),
            signals::TRAMPOLINE => {
                self.trace_handler_end();
                None
            }
            signals::CONTEXT_END => self.end_context(),
            signals::JUST_RETURN if self.cpu.leave_frame(&mut self.memory).is_ok() => None,
            _ => {
                self.trap(trap);
                None
            }
        }
    }

    /// Looks at what others want of the thread.
    fn attend(&mut self) {
        if let Some(address) = self.slot.take_closed() {
            self.memory.close_again(address);
        }
        if let Some(address) = self.slot.take_lost() {
            self.memory.bring_back(address);
            let exception = Exception::DataPage;
            let trap = Trap { exception, address, protected: false };
            let cause = signals::cause_of(trap, &self.cpu, false, true);
            self.deliver(cause);
        }
        if let Some(info) = self.slot.take_signal() {
            self.take(&info);
        }
    }

    /// Carries a system call out. Gives the status if the thread has ended with it.
    fn system_call(&mut self, mut call: Call) -> Option<i32> {
        if self.is_debugged() {
            self.debugged_call(&mut call);
        }
        let traced = self.process.trace.is_on();
        if traced {
            self.trace_call(&call);
        }
        let reply = match call.entry {
            6 => self.fast_call(&call),
            _ => match table::find(call.number) {
                Some(row) => self.perform(row, &call),
                None => Reply::Error(libc::ENOSYS),
            },
        };
        if traced {
            self.trace_reply(reply);
        }
        if self.is_debugged() {
            self.debugged_reply(&call, reply);
        }
        match reply {
            Reply::Value(value) => self.cpu.set_window(call.first, value as u64),
            // It has not begun, or may begin again: after the signal that has kept it from that.
            Reply::Error(ERESTARTSYS) => self.again = Some(call),
            Reply::Error(errno) => self.cpu.set_window(call.first, -i64::from(errno) as u64),
            Reply::Jumped => {}
            Reply::Ended(status) => return Some(status),
        }
        None
    }

    /// Carries out a call that stands for another one.
    pub(super) fn redirected(&mut self, call: &Call, number: u32, a: [u64; 6]) -> Reply {
        match table::find(number) {
            Some(row) => self.perform(row, &Call { number, a, ..*call }),
            None => Reply::Error(libc::ENOSYS),
        }
    }

    pub(super) fn perform(&mut self, row: &table::Row, call: &Call) -> Reply {
        let (number, sources, wait) = match row.run {
            Run::Host(number, wait) => (number, None, wait),
            Run::Via(number, sources, wait) => (number, Some(sources), wait),
            Run::Own(function) => return function(self, call),
            Run::Absent(_) => return Reply::Error(libc::ENOSYS),
        };
        let mut keep = Keep::new(table::is_about_links(row.number, &call.a));
        let converted = match self.host_args(row.args, call.a, &mut keep) {
            Ok(converted) => converted,
            Err(errno) => return Reply::Error(errno),
        };
        let args = sources.map_or(converted, |sources| rearranged(sources, converted));
        // SAFETY: pointers among the arguments are to checked guest memory or to what is in `keep`,
        // as the kinds of the row say; what the host writes is guest memory.
        unsafe { self.host_call(number, args, wait) }.into()
    }

    /// Makes a call of the host.
    ///
    /// # Safety
    /// As for the call itself.
    pub(super) unsafe fn host_call(&mut self, number: libc::c_long, args: [u64; 6], wait: Wait) -> Result<i64, i32> {
        // SAFETY: the caller answers for it.
        let result = unsafe {
            match wait {
                Wait::No => host::call(number, args),
                Wait::Restart | Wait::Interrupt => host::blocking(&self.slot, number, args),
            }
        };
        self.after_wait(result, wait)
    }

    /// What the end of a call that may have waited means. An interruption by something that is no
    /// signal of the guest's begins it again.
    pub(super) fn after_wait(&mut self, result: Result<i64, i32>, wait: Wait) -> Result<i64, i32> {
        match result {
            Err(libc::EINTR) if wait == Wait::Restart || !self.slot.has_signal() => Err(ERESTARTSYS),
            Err(ERESTARTSYS) if wait == Wait::Interrupt && self.slot.has_signal() => Err(libc::EINTR),
            other => other,
        }
    }

    /// Lets an exception act as the signal that it is.
    pub(super) fn trap(&mut self, trap: Trap) {
        if self.grow_stack(trap.exception) {
            return;
        }
        let bundle = self.bundle(self.cpu.ip());
        let moves_stack = bundle.is_some_and(|bundle| bundle.ops().any(|op| op.op() == Alop::Getsp));
        let beyond = matches!(trap.exception, Exception::DataPage | Exception::InstrPageMiss)
            && self.memory.fault(trap.address).kind == e2k_core::mem::FaultKind::BeyondBacking;
        let mut cause = signals::cause_of(trap, &self.cpu, moves_stack, beyond);
        // Some debuggers write a bundle that is no bundle. Source: linux-user.md 9.4.
        if trap.exception == Exception::IllegalOpcode && self.has_old_breakpoint() {
            let Cause { exceptions, what, .. } = cause;
            cause = Cause { exceptions, what, ..Cause::fault(libc::SIGTRAP, 1, trap.address) };
        }
        if self.process.options.log.has(LogItems::INT) {
            let (ip, address, name) = (self.cpu.ip(), trap.address, signals::name(cause.signal));
            let text = format!("{} at {ip:#x}, address {address:#x}: {name}", trap.exception);
            self.process.trace.line(&text);
        }
        self.deliver(cause);
    }

    fn has_old_breakpoint(&mut self) -> bool {
        let mut bytes = [0; 8];
        self.memory.fetch(self.cpu.ip(), &mut bytes) == Ok(8) && bytes == OLD_BREAKPOINT
    }

    /// The bundle at an address, if there is one.
    fn bundle(&mut self, address: u64) -> Option<Bundle> {
        let mut bytes = [0; 64];
        let have = self.memory.fetch(address, &mut bytes).ok()?;
        decode(bytes.get(..have)?, self.cpu.version()).ok()
    }

    /// The bundle at an address, or why there is none.
    pub(super) fn bundle_text(&mut self, address: u64) -> String {
        let mut bytes = [0; 64];
        let Ok(have) = self.memory.fetch(address, &mut bytes) else {
            return "no code there".to_owned();
        };
        match decode(bytes.get(..have).unwrap_or_default(), self.cpu.version()) {
            Ok(bundle) => bundle.to_string(),
            Err(error) => error.to_string(),
        }
    }
}
