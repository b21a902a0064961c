//! What a kernel does with the hardware stacks of threads. Source: linux-user.md 10.

use super::Cpu;
use super::window::{HardwareStack, MAX_WINDOW};

impl Cpu {
    /// Moves to hardware stacks of another thread, given as base and bytes: the window and the
    /// record that it returns through come along, nothing below them does. What the procedure would
    /// return to is lost, so it must not return; but its own calls do as before.
    ///
    /// The chain stack begins with an empty record, which memory holds already as zeros.
    pub fn move_to_stacks(&mut self, procedure: (u64, u64), chain: (u64, u64)) {
        self.file.shift(self.base, 0, MAX_WINDOW);
        self.file.drop_tags_from(self.wsize.into());
        let top = *self.chain.top();
        self.chain.len = 1;
        *self.chain.top_mut() = top;
        self.psp = HardwareStack { base: procedure.0, size: procedure.1, spilled: 0 };
        self.pcsp = HardwareStack { base: chain.0, size: chain.1, spilled: 32 };
        (self.base, self.low) = (0, 0);
    }
}
