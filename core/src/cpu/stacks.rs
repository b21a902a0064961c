//! What a kernel does with the hardware stacks of threads and contexts. Source: linux-user.md 5.3
//! and 10.

use super::window::{Frame, HardwareStack, MAX_WINDOW};
use super::{Cpu, Trap};
use crate::mem::Bus;

/// What is left of a procedure that waits in a system call when its hardware stacks are taken away:
/// everything else is in their memory.
#[derive(Clone, Debug)]
pub struct Parked {
    procedure: HardwareStack,
    chain: HardwareStack,
    /// What the system call returns through.
    top: Frame,
    /// Registers that are passed to the system call.
    window: u16,
    data_stack: (u64, u64, u64),
}

impl Parked {
    /// Stacks, given as base and bytes, that have never run: a return from the system call starts a
    /// procedure at `ip` with the first 8 registers of the procedure stack, which may hold arguments.
    /// When it returns, it goes to `after`; the words are the record for that, to be written at
    /// the address that comes with them.
    ///
    /// `data_stack` is its pointer, free bytes and top.
    #[must_use]
    pub fn begin(
        procedure: (u64, u64),
        chain: (u64, u64),
        data_stack: (u64, u64, u64),
        ip: u64,
        after: u64,
    ) -> (Parked, u64, [u64; 4]) {
        /// Pairs of registers that a procedure starts with.
        const PAIRS: u8 = 4;
        let record = |ip, wbs| {
            let wpsz = PAIRS;
            Frame { ip, wbs, wpsz, wfx: true, usd_size: data_stack.1, psr: super::PSR_USER as u8, ..Frame::EMPTY }
        };
        let parked = Parked {
            procedure: HardwareStack { base: procedure.0, size: procedure.1, spilled: 32 * u64::from(PAIRS) },
            // An empty record, which memory holds already as zeros, and the one of the return.
            chain: HardwareStack { base: chain.0, size: chain.1, spilled: 64 },
            top: record(ip, PAIRS),
            window: 0,
            data_stack,
        };
        (parked, chain.0 + 32, record(after, 0).words())
    }

    /// PCSP.ind of the procedure that made the system call.
    #[must_use]
    pub const fn caller_index(&self) -> u64 {
        self.chain.spilled.saturating_sub(32)
    }

    /// PCSP.ind of the system call.
    #[must_use]
    pub const fn index(&self) -> u64 {
        self.chain.spilled
    }

    /// CR0.hi, CR1.lo and CR1.hi of the record that the system call returns through.
    #[must_use]
    pub fn link(&self) -> [u64; 3] {
        let [_, cr0_hi, cr1_lo, cr1_hi] = self.top.words();
        [cr0_hi, cr1_lo, cr1_hi]
    }

    /// PCSP.lo and PCSP.hi of the system call.
    #[must_use]
    pub const fn pcsp(&self) -> [u64; 2] {
        [self.chain.base | 3 << 59, self.chain.spilled & 0xffff_ffff | self.chain.size << 32]
    }
}

impl Cpu {
    /// Moves to hardware stacks of another thread, given as base and bytes: the window comes along,
    /// nothing below it does. What the procedure would return to is an empty record, so it must not
    /// return; but its own calls do as before.
    ///
    /// The record lies at the bottom of the chain stack, whose memory holds zeros.
    pub fn move_to_stacks(&mut self, procedure: (u64, u64), chain: (u64, u64)) {
        self.file.shift(self.base, 0, MAX_WINDOW);
        self.file.drop_tags_from(self.wsize.into());
        self.chain.len = 1;
        *self.chain.top_mut() = Frame { usd_size: self.usd_size, ..Frame::EMPTY };
        self.psp = HardwareStack { base: procedure.0, size: procedure.1, spilled: 0 };
        self.pcsp = HardwareStack { base: chain.0, size: chain.1, spilled: 0 };
        (self.base, self.low) = (0, 0);
        self.interrupt_accesses();
    }

    /// Bytes of the procedure stack and of the chain stack.
    #[must_use]
    pub const fn stack_sizes(&self) -> [u64; 2] {
        [self.psp.size, self.pcsp.size]
    }

    /// Gives the hardware stacks other sizes: their memory begins where it did.
    pub const fn set_stack_sizes(&mut self, [procedure, chain]: [u64; 2]) {
        self.psp.size = procedure;
        self.pcsp.size = chain;
    }

    /// No location is locked and no load is watched any more: something else runs in between.
    pub(super) fn interrupt_accesses(&mut self) {
        self.lock = None;
        self.dam.clear();
    }

    /// Leaves the hardware stacks in the system call that a call with `wbs` pairs has made, complete
    /// in memory, for [`Cpu::resume`] to go on with. Until then the processor has no stacks.
    ///
    /// # Errors
    /// A trap when a hardware stack is full; then nothing has changed.
    pub fn park<B: Bus>(&mut self, bus: &mut B, wbs: u8) -> Result<Parked, Trap> {
        // With this all that the call itself could spill is in memory.
        self.flush_stacks(bus)?;
        let room = [
            (self.psp, 32 * u64::from(wbs), super::Exception::ProcStackBounds),
            (self.pcsp, 32, super::Exception::ChainStackBounds),
        ];
        for (stack, more, exception) in room {
            if stack.spilled + more > stack.size {
                return Err(Trap::at_bundle(exception));
            }
        }
        self.enter(bus, wbs, self.ip)?;
        self.flush_stacks(bus)?;
        Ok(Parked {
            procedure: self.psp,
            chain: self.pcsp,
            top: *self.chain.top(),
            window: self.wsize,
            data_stack: (self.usd_base, self.usd_size, self.sbr),
        })
    }

    /// Takes hardware stacks up again. The processor is in the system call that they were left in, and
    /// returns from it by [`Cpu::long_jump`].
    pub fn resume(&mut self, parked: &Parked) {
        self.psp = parked.procedure;
        self.pcsp = parked.chain;
        self.chain.len = 1;
        *self.chain.top_mut() = parked.top;
        (self.base, self.low) = (0, 0);
        self.set_window_size(parked.window);
        self.file.drop_tags_from(0);
        (self.usd_base, self.usd_size, self.sbr) = parked.data_stack;
        self.interrupt_accesses();
    }
}
