//! Registers and predicates with everything that belongs to them, for debuggers and tests.

use super::Cpu;

/// One general register as the register file holds it. Source: state.md 1.1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Register {
    /// The 64 bits of the value.
    pub value: u64,
    /// The upper half of a 128-bit value (v5 and later); its low 16 bits are sign and exponent of
    /// an f80.
    pub extension: u64,
    /// Two bits for each 32-bit word, that of value\[31:0\] lowest; 0 is a number. Bits 7:4
    /// belong to the extension.
    pub tag: u8,
}

impl Cpu {
    /// Window register `%r(n)` of the running procedure with its extension and tag; n below
    /// [`Cpu::window_size`]. Registers above it (up to 255) exist, too, but hold nothing that a
    /// program could see.
    #[must_use]
    pub const fn window_register(&self, n: u8) -> Register {
        let slot = self.base + n as usize;
        Register { value: self.file.get(slot), extension: self.file.ext(slot), tag: self.file.tag(slot) }
    }

    /// Writes window register `%r(n)` with its extension and tag.
    pub const fn set_window_register(&mut self, n: u8, register: Register) {
        let slot = self.base + n as usize;
        self.file.set(slot, register.value);
        self.file.set_ext(slot, register.extension);
        self.file.set_tag(slot, register.tag);
    }

    /// What `%pred(n)` names now, n = 0 to 31; `None` when it is undefined. Source: state.md 2.
    #[must_use]
    pub const fn predicate(&self, n: u8) -> Option<bool> {
        let n = n & 31;
        if self.preds.is_undefined(n) { None } else { Some(self.preds.get(n)) }
    }

    /// Writes `%pred(n)`, n = 0 to 31; `None` makes it undefined.
    pub const fn set_predicate(&mut self, n: u8, value: Option<bool>) {
        let n = n & 31;
        self.preds.set(n, matches!(value, Some(true)));
        self.preds.set_undefined(n, value.is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::Version;

    #[test]
    fn what_is_written_is_read() {
        let mut cpu = Cpu::new(Version::V5);
        let register = Register { value: 1, extension: 2, tag: 0x51 };
        cpu.set_window_register(7, register);
        assert_eq!(cpu.window_register(7), register);
        cpu.set_predicate(3, None);
        cpu.set_predicate(4, Some(true));
        assert_eq!([2, 3, 4].map(|n| cpu.predicate(n)), [Some(false), None, Some(true)]);
    }
}
