//! Room on the hardware stacks: they grow as a kernel lets them, up to their limits, and a handler
//! finds a reserve behind a stack that is full.
//!
//! An area as large as the default limit is mapped for each stack at once, so that none ever moves;
//! what grows is the size that the processor is told.
//! Source: linux-user.md 2 (hardware stacks) and 9.4 (exceptions 11 and 12).

use super::memory::{PAGE, Space};
use super::process::lock;
use super::thread::Thread;
use e2k_core::cpu::{Cpu, Exception, Trap};

/// Bytes that a procedure stack and a chain stack begin with.
const INITIAL: [u64; 2] = [16 << 10, 4 << 10];
/// Most that those of a thread can have: the default limits.
pub(super) const OF_THREAD: [u64; 2] = [128 << 20, 8 << 20];
/// And those of a context, of which a program may have thousands.
const OF_CONTEXT: [u64; 2] = [16 << 20, 1 << 20];
/// For the handler of a signal that comes when there is no room: all that the processor holds can
/// be written out, and a handler of ordinary depth can run.
const RESERVE: [u64; 2] = [256 << 10, 32 << 10];

/// The areas of one procedure stack and one chain stack; by default there are none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Areas {
    bases: [u64; 2],
    /// Bytes that can be used, without the reserve.
    limits: [u64; 2],
}

impl Areas {
    /// Maps those of a thread.
    pub(super) fn of_thread(space: &Space) -> Result<Areas, i32> {
        Areas::map(space, OF_THREAD)
    }

    /// Maps those of a context.
    pub(super) fn of_context(space: &Space) -> Result<Areas, i32> {
        Areas::map(space, OF_CONTEXT)
    }

    fn map(space: &Space, limits: [u64; 2]) -> Result<Areas, i32> {
        // Of few addresses (-R) a thread gets few.
        let share = (space.size() - space.layout.hardware) / 64;
        let limits = limits.map(|limit| limit.min(share.next_multiple_of(PAGE)));
        let chain = space.map_hardware_stack(limits[1] + RESERVE[1])?;
        let procedure = space.map_hardware_stack(limits[0] + RESERVE[0]).inspect_err(|_| {
            let _ = space.unmap(chain, limits[1] + RESERVE[1]);
        })?;
        Ok(Areas { bases: [procedure, chain], limits })
    }

    /// Takes them away.
    pub(super) fn unmap(&self, space: &Space) {
        for ((base, limit), reserve) in self.bases.into_iter().zip(self.limits).zip(RESERVE) {
            let _ = space.unmap(base, limit + reserve);
        }
    }

    /// Base and first size of the procedure stack.
    pub(super) const fn procedure(&self) -> (u64, u64) {
        (self.bases[0], INITIAL[0])
    }

    /// Base and first size of the chain stack.
    pub(super) const fn chain(&self) -> (u64, u64) {
        (self.bases[1], INITIAL[1])
    }
}

impl Thread {
    /// Makes a hardware stack larger that an exception calls full; `false` if it must not be.
    pub(super) fn grow_stack(&mut self, exception: Exception) -> bool {
        let which = match exception {
            Exception::ProcStackBounds => 0,
            Exception::ChainStackBounds => 1,
            _ => return false,
        };
        let allowed = {
            let limits = lock(&self.process.limits);
            [limits.procedure_stack[0], limits.chain_stack[0]][which] & !(PAGE - 1)
        };
        let most = allowed.min(self.areas.limits[which]);
        let mut sizes = self.cpu.stack_sizes();
        if sizes[which] >= most {
            return false;
        }
        sizes[which] = (2 * sizes[which]).min(most);
        self.cpu.set_stack_sizes(sizes);
        true
    }

    /// Does something that needs room on the hardware stacks and can be tried again.
    ///
    /// # Errors
    /// The exception, when a stack is full and must not grow.
    pub(super) fn with_room<T>(
        &mut self,
        mut action: impl FnMut(&mut Cpu, &mut super::memory::Memory) -> Result<T, Trap>,
    ) -> Result<T, Trap> {
        loop {
            match action(&mut self.cpu, &mut self.memory) {
                Err(trap) if self.grow_stack(trap.exception) => {}
                done => return done,
            }
        }
    }

    /// Makes both hardware stacks in memory complete.
    ///
    /// # Errors
    /// The exception, when a stack is full and must not grow.
    pub(super) fn flush_stacks(&mut self) -> Result<(), Trap> {
        self.with_room(|cpu, memory| cpu.flush_stacks(memory))
    }

    /// Opens what lies behind the full hardware stacks; gives the sizes to go back to, or nothing if
    /// it is open already.
    pub(super) fn open_reserve(&mut self) -> Option<[u64; 2]> {
        let before = self.cpu.stack_sizes();
        let open = before.into_iter().zip(self.areas.limits).any(|(size, limit)| size > limit);
        if open {
            return None;
        }
        self.cpu.set_stack_sizes([0, 1].map(|which| self.areas.limits[which] + RESERVE[which]));
        Some(before)
    }

    /// Base addresses of the procedure stack and of the chain stack.
    pub(super) fn stack_bases(&self) -> [u64; 2] {
        [0x09, 0x0f].map(|number| self.cpu.read_sreg(number).unwrap_or(0) & 0xffff_ffff_ffff)
    }
}
