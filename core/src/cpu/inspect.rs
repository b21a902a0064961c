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

    /// Global register `%g(n)`, n = 0 to 31, with its extension and tag.
    #[must_use]
    pub const fn global_register(&self, n: u8) -> Register {
        let slot = super::GLOBALS + (n & 31) as usize;
        Register { value: self.file.get(slot), extension: self.file.ext(slot), tag: self.file.tag(slot) }
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

/// What a debugger is told about a register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Shown<'a> {
    /// Its name in the notation of the assembler, without the percent sign.
    pub name: &'a str,
    /// The 64 bits of its value; 0 or 1 for a predicate.
    pub value: u64,
    /// Its tag, for registers that have one; a predicate that is undefined has the tag 1.
    pub tag: Option<u8>,
}

/// A register that can be named, read and written from outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Named {
    Ip,
    Window(u8),
    Global(u8),
    Predicate(u8),
    State(u8),
}

/// State registers by name, with their numbers. Source: ISA, state register table.
const STATE: &[(&str, u8)] = &[
    ("psp.lo", 0x09),
    ("pcsp.lo", 0x0f),
    ("sbr", 0x1e),
    ("cutd", 0x21),
    ("usd.hi", 0x2c),
    ("usd.lo", 0x2d),
    ("upsr", 0x80),
    ("lsr", 0x83),
    ("pfpfr", 0x84),
    ("fpcr", 0x85),
    ("fpsr", 0x86),
    ("ilcr", 0x87),
    ("bgr", 0x89),
    ("idr", 0x8a),
    ("sclkr", 0x92),
    ("tir.hi", 0x9c),
    ("tir.lo", 0x9d),
    ("rpr.lo", 0xa0),
    ("rpr.hi", 0xa2),
    ("upsrm", 0xc0),
];

impl Cpu {
    fn named(&self, name: &str) -> Option<Named> {
        let number = |prefix: &str| name.strip_prefix(prefix).and_then(|digits| digits.parse::<u8>().ok());
        if matches!(name, "ip" | "pc") {
            return Some(Named::Ip);
        }
        if let Some((_, number)) = STATE.iter().find(|(other, _)| *other == name) {
            return Some(Named::State(*number));
        }
        if let Some(n) = number("pred") {
            return (n < 32).then_some(Named::Predicate(n));
        }
        if let Some(n) = number("r") {
            return (u16::from(n) < self.window_size()).then_some(Named::Window(n));
        }
        number("g").filter(|n| *n < 32).map(Named::Global)
    }

    /// Shows the instruction pointer, the window's registers, the globals, the predicates and the state
    /// registers, in this order.
    pub fn show_registers(&self, visit: &mut dyn FnMut(Shown<'_>)) {
        use core::fmt::Write;
        let mut show = |prefix: &str, n: u8, value, tag| {
            let mut name = heapless::String::<8>::new();
            // A prefix of at most 4 letters and 3 digits fit.
            let _ = write!(name, "{prefix}{n}");
            visit(Shown { name: &name, value, tag: Some(tag) });
        };
        let window = self.window_size().min(256);
        for n in 0..window {
            let register = self.window_register(n as u8);
            show("r", n as u8, register.value, register.tag);
        }
        for n in 0..32 {
            let (value, tag) = self.global_with_tag(n);
            show("g", n, value, tag);
        }
        for n in 0..32 {
            let value = self.predicate(n);
            show("pred", n, u64::from(value == Some(true)), u8::from(value.is_none()));
        }
        visit(Shown { name: "ip", value: self.ip(), tag: None });
        for &(name, number) in STATE {
            if let Ok(value) = self.read_sreg(number) {
                visit(Shown { name, value, tag: None });
            }
        }
    }

    /// Value of the register `name`: `ip` (or `pc`), `sp`, `r0`…, `g0`…, `pred0`…, or a state register.
    #[must_use]
    pub fn register(&self, name: &str) -> Option<u64> {
        if name == "sp" {
            return Some(self.data_stack().0);
        }
        match self.named(name)? {
            Named::Ip => Some(self.ip()),
            Named::Window(n) => Some(self.window(n.into())),
            Named::Global(n) => Some(self.global(n)),
            Named::Predicate(n) => Some(u64::from(self.predicate(n) == Some(true))),
            Named::State(number) => self.read_sreg(number).ok(),
        }
    }

    /// Writes the register `name` as a number; `false` if there is none, or it cannot be written.
    pub fn set_register(&mut self, name: &str, value: u64) -> bool {
        match self.named(name) {
            Some(Named::Ip) => self.set_ip(value),
            Some(Named::Window(n)) => self.set_window(n.into(), value),
            Some(Named::Global(n)) => self.set_global(n, value),
            Some(Named::Predicate(n)) => self.set_predicate(n, Some(value & 1 != 0)),
            Some(Named::State(number)) => return self.write_sreg(number, value).is_ok(),
            None => return false,
        }
        true
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

    #[test]
    fn every_register_that_is_shown_can_be_asked_for_by_its_name() {
        let mut cpu = Cpu::new(Version::V5);
        cpu.set_window_size(8);
        assert!(cpu.set_register("r3", 7) && cpu.set_register("g31", 8) && cpu.set_register("pred4", 1));
        assert!(!cpu.set_register("r8", 7) && !cpu.set_register("pred32", 1) && !cpu.set_register("idr", 1));
        let mut shown = 0;
        cpu.show_registers(&mut |register| {
            shown += 1;
            assert_eq!(cpu.register(register.name), Some(register.value), "{}", register.name);
        });
        assert!(shown > 8 + 32 + 32 + 10, "{shown}");
    }
}
