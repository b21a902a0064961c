//! The frame of a signal: how a handler is entered, what it finds on its stack, and what its return
//! or a jump out of it gives back.
//!
//! Source: linux-user.md 8 (sigcontext, ucontext) and 9.1 to 9.3.

use super::calls::signal::alternate_stack;
use super::host::{self, bit};
use super::process::lock;
use super::signals::{
    Action, AlternateStack, Cause, SA_NODEFER, SA_ONSTACK, SA_RESETHAND, SA_SIGINFO, SIG_DFL, SS_DISABLE, SS_ONSTACK,
    TRAMPOLINE, UNBLOCKABLE,
};
use super::thread::{Call, Thread};
use e2k_core::cpu::{Preserved, Trap};

/// Bytes of the frame on the data stack: pad, siginfo, ucontext.
const FRAME: usize = 0x7c8;
const FRAME_INFO: u64 = 0x40;
const FRAME_CONTEXT: u64 = 0xc0;
/// Offsets in ucontext.
const UC_STACK: u64 = 0x10;
pub(super) const MCONTEXT: u64 = 0x28;
pub(super) const SIGMASK: u64 = 0x650;
pub(super) const EXTRA: u64 = 0x6d0;
/// Offsets in sigcontext.
const RPR: u64 = 0x58;
const TIR_COUNT: u64 = 0x68;
const TIR_LO: u64 = 0x70;
const TIR_HI: u64 = 0x108;
const CELL_ADDRESS: u64 = 0x1a0;
const UPSR: u64 = 0x620;
/// Bytes of the extra part behind its first word, which says this.
const EXTRA_SIZE: u32 = 52;
/// Exception number of a data page fault, which fills the trap cellar.
const DATA_PAGE: u8 = 29;
/// Handlers that wait for their return: more than any sane program nests.
const MAX_NESTED: usize = 4096;

/// What the interrupted code had that neither window nor chain record keeps.
#[derive(Clone, Debug)]
pub(super) struct Interrupted {
    /// Chain stack depth of the interrupted frame's record.
    depth: u64,
    /// Address of the frame's ucontext.
    context: u64,
    with_info: bool,
    registers: Preserved,
    /// Base, free bytes and top of its data stack, which is not that of the handler's.
    pub(super) data_stack: (u64, u64, u64),
    /// A system call to begin again when the handler has returned.
    again: Option<Call>,
    /// Sizes of the hardware stacks to go back to, if the handler runs in what lies behind them.
    full: Option<[u64; 2]>,
}

/// The parts of a frame.
struct Image([u8; FRAME]);

impl Image {
    fn bytes(&mut self, offset: u64, bytes: &[u8]) {
        if let Some(place) = self.0.get_mut(offset as usize..offset as usize + bytes.len()) {
            place.copy_from_slice(bytes);
        }
    }

    fn word(&mut self, offset: u64, word: u64) {
        self.bytes(offset, &word.to_le_bytes());
    }

    fn int(&mut self, offset: u64, int: u32) {
        self.bytes(offset, &int.to_le_bytes());
    }
}

impl Thread {
    /// Base, free bytes and top of the data stack.
    pub(super) fn data_stack(&self) -> (u64, u64, u64) {
        let (base, size) = self.cpu.data_stack();
        (base, size, self.cpu.read_sreg(0x1e).unwrap_or(0))
    }

    /// Where a handler's frame goes: below what, in how many bytes.
    fn handler_stack(&self, action: Action) -> (u64, u64) {
        let AlternateStack { base, size } = self.signals.alternate;
        if action.flags & SA_ONSTACK == 0 || size == 0 || self.on_alternate_stack() {
            return self.cpu.data_stack();
        }
        (base.wrapping_add(size), size)
    }

    /// Whether the data stack pointer lies in the alternate stack.
    pub(super) fn on_alternate_stack(&self) -> bool {
        let AlternateStack { base, size } = self.signals.alternate;
        let (sp, _) = self.cpu.data_stack();
        size != 0 && sp > base && sp - base <= size
    }

    /// Lets the thread go on in a handler. `base` is the mask to which the handler's is added.
    ///
    /// # Errors
    /// There is no room on one of the stacks; nothing has changed.
    pub(super) fn enter_handler(&mut self, cause: &Cause, action: Action, base: u64) -> Result<(), ()> {
        let (sp, free) = self.handler_stack(action);
        let frame = sp.checked_sub(FRAME as u64).ok_or(())? & !15;
        let used = sp - frame;
        if used > free || self.signals.interrupted.len() >= MAX_NESTED {
            return Err(());
        }
        let full = match self.flush_stacks() {
            Ok(()) => None,
            Err(_) => Some(self.open_reserve().ok_or(())?),
        };
        let (registers, data_stack) = (self.cpu.preserve(), self.data_stack());
        let entered = self.write_frame(frame, cause).and_then(|()| {
            self.with_room(|cpu, memory| cpu.enter_handler(memory, TRAMPOLINE, 8)).map_err(|_| libc::ENOMEM)
        });
        if entered.is_err() {
            if let Some(sizes) = full {
                self.cpu.set_stack_sizes(sizes);
            }
            return Err(());
        }
        let with_info = action.flags & SA_SIGINFO != 0;
        let context = frame + FRAME_CONTEXT;
        self.signals.interrupted.push(Interrupted {
            depth: self.cpu.pcsp_index() - 32,
            context,
            with_info,
            registers,
            data_stack,
            again: self.again.take(),
            full,
        });
        self.cpu.set_data_stack(frame, free - used, frame);
        for n in 0..8 {
            self.cpu.set_window(n, 0);
        }
        self.cpu.set_window(0, cause.signal as u64);
        self.cpu.set_window(1, if with_info { frame + FRAME_INFO } else { context + MCONTEXT });
        self.cpu.set_window(2, if with_info { context } else { 0 });
        for n in 16..32 {
            self.cpu.set_global(n, 0);
        }
        self.cpu.set_ip(action.handler & !7);
        let own = if action.flags & SA_NODEFER != 0 { 0 } else { bit(cause.signal) };
        self.signals.blocked = (base | action.mask | own) & !UNBLOCKABLE;
        if action.flags & SA_RESETHAND != 0 {
            // It was a signal with a handler, whose action can be changed.
            let _ = lock(&self.process.actions).set(cause.signal, Action { handler: SIG_DFL, ..action });
        }
        Ok(())
    }

    /// What the handler finds on its stack: the state as the kernel has it at the interruption, with
    /// the interrupted frame's window and the record of its caller pushed.
    fn write_frame(&mut self, frame: u64, cause: &Cause) -> Result<(), i32> {
        let mut image = Image([0; FRAME]);
        let register = |number| self.cpu.read_sreg(number).unwrap_or(0);
        image.bytes(FRAME_INFO, &cause.info);
        let AlternateStack { base, size } = self.signals.alternate;
        let flags = match size {
            0 => SS_DISABLE,
            _ if self.on_alternate_stack() => SS_ONSTACK,
            _ => 0,
        };
        image.word(FRAME_CONTEXT + UC_STACK, base);
        image.int(FRAME_CONTEXT + UC_STACK + 8, flags);
        image.word(FRAME_CONTEXT + UC_STACK + 16, size);
        image.word(FRAME_CONTEXT + SIGMASK, self.signals.blocked);

        let context = FRAME_CONTEXT + MCONTEXT;
        let pairs = self.cpu.window_size() / 2;
        let [cr0_lo, cr0_hi, cr1_lo, cr1_hi] = self.cpu.call_record(pairs as u8);
        // SBR, USD, PSP and PCSP by their state register numbers.
        let [sbr, usd_lo, usd_hi, psp_lo, psp_hi, pcsp_lo, pcsp_hi] =
            [0x1e, 0x2d, 0x2c, 0x09, 0x07, 0x0f, 0x0d].map(register);
        let (psp_hi, pcsp_hi) = (psp_hi + 32 * u64::from(pairs), pcsp_hi + 32);
        let words = [cr0_lo, cr0_hi, cr1_lo, cr1_hi, sbr, usd_lo, usd_hi, psp_lo, psp_hi, pcsp_lo, pcsp_hi].into_iter();
        for (offset, word) in (0..).step_by(8).zip(words) {
            image.word(context + offset, word);
        }
        image.word(context + RPR, register(0xa2));
        image.word(context + RPR + 8, register(0xa0));
        if cause.synchronous && cause.exceptions != 0 {
            image.word(context + TIR_COUNT, 1);
            image.word(context + TIR_LO, cr0_hi);
            image.word(context + TIR_HI, cause.exceptions);
            if cause.exceptions == 1 << DATA_PAGE {
                image.word(context + CELL_ADDRESS, cause.address);
                image.int(FRAME_CONTEXT + EXTRA + 8, 1);
            }
        }
        image.word(context + UPSR, register(0x80));

        let extra = FRAME_CONTEXT + EXTRA;
        image.int(extra, EXTRA_SIZE);
        for (offset, number) in [(12, 0x85), (16, 0x86), (20, 0x84)] {
            image.int(extra + offset, register(number) as u32);
        }
        for (offset, number) in [(24, 0x15), (32, 0x16), (40, 0x17)] {
            image.word(extra + offset, register(number));
        }
        image.int(extra + 48, self.again.is_some().into());
        self.put_bytes(frame, &image.0)
    }

    /// A handler has returned to the trampoline.
    pub(super) fn leave_handler(&mut self) -> Result<(), ()> {
        let saved = self.signals.interrupted.pop().ok_or(())?;
        if self.cpu.pcsp_index() != saved.depth {
            return Err(());
        }
        // Only these the handler may have changed for the code it returns to.
        let [ip] = self.get(saved.context + MCONTEXT + 8).map_err(drop)?;
        let [mask] = self.get(saved.context + SIGMASK).map_err(drop)?;
        let stack = self.get(saved.context + UC_STACK).map_err(drop)?;
        self.cpu.leave_handler(&mut self.memory).map_err(drop)?;
        self.leave_stacks(&saved);
        self.again = saved.again;
        if saved.with_info && ip != self.cpu.ip() {
            self.again = None;
            self.cpu.set_ip(ip & !7);
        }
        if let Ok(stack) = alternate_stack(stack) {
            self.signals.alternate = stack;
        }
        self.cpu.restore(&saved.registers);
        self.signals.blocked = mask & !UNBLOCKABLE;
        host::apply_mask(&self.slot, self.signals.blocked);
        Ok(())
    }

    /// Goes back to the stacks of the interrupted code.
    fn leave_stacks(&mut self, saved: &Interrupted) {
        let (base, size, top) = saved.data_stack;
        self.cpu.set_data_stack(base, size, top);
        if let Some(sizes) = saved.full {
            self.cpu.set_stack_sizes(sizes);
        }
    }

    /// Cuts the stacks back through all handlers that were entered above a depth of the chain stack,
    /// for a jump to there.
    pub(super) fn cut_handlers(&mut self, depth: u64) -> Result<(), Trap> {
        while let Some(handler) = self.signals.interrupted.pop_if(|handler| handler.depth >= depth) {
            self.cpu.unwind_to(&mut self.memory, handler.depth)?;
            // Of a frame that is jumped into itself the record stays, to be changed.
            if handler.depth > depth {
                self.cpu.leave_handler(&mut self.memory)?;
            }
            self.leave_stacks(&handler);
        }
        Ok(())
    }

    /// Whether a record of the chain stack is one that the kernel has put between a handler and what
    /// it has interrupted.
    pub(super) fn is_trampoline(&self, depth: u64) -> bool {
        self.signals.interrupted.iter().any(|handler| handler.depth + 32 == depth)
    }

    /// Top of the data stack on which no handler runs: what the kernel knows a context by.
    pub(super) fn context_key(&self) -> u64 {
        let (_, _, top) = self.signals.interrupted.first().map_or_else(|| self.data_stack(), |first| first.data_stack);
        top
    }
}
