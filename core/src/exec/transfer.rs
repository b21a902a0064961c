//! Control transfers and what advances with them.

use super::interp::Stop;
use super::step::trap;
use crate::cpu::{Cpu, Ctpr, CtprOpc, CtprTag, Exception, Trap};
use crate::mem::Bus;

/// Stands for the register that the bundle has latched instead of a `%ctpr`.
const LATCHED: u8 = 3;

impl Cpu {
    const fn prepared(&self, n: u8) -> Ctpr {
        if n == LATCHED { self.latch.ctpr } else { self.ctpr[n as usize % 3] }
    }

    pub(super) fn transfer<B: Bus>(&mut self, bus: &mut B, n: u8) -> Stop {
        let ctpr = self.prepared(n);
        match ctpr.tag {
            CtprTag::Empty => return trap(Exception::IllegalOpcode),
            CtprTag::Diagnostic => return trap(Exception::DiagInstrAddr),
            CtprTag::System => return Stop::Trap(illegal_address(ctpr.base << 11)),
            CtprTag::Procedure | CtprTag::Local | CtprTag::Numeric => {}
        }
        if ctpr.base & 7 != 0 {
            return Stop::Trap(illegal_address(ctpr.base));
        }
        if ctpr.opc == CtprOpc::Return
            && let Err(trap) = self.leave(bus)
        {
            return Stop::Trap(trap);
        }
        self.ip = ctpr.base;
        Stop::Done
    }

    pub(super) fn call<B: Bus>(&mut self, bus: &mut B, n: u8, wbs: u8, next: u64) -> Stop {
        let ctpr = self.prepared(n);
        match ctpr.tag {
            CtprTag::Empty => return trap(Exception::IllegalOpcode),
            CtprTag::Diagnostic => return trap(Exception::DiagInstrAddr),
            CtprTag::System => {
                if 2 * u16::from(wbs) > self.wsize {
                    return trap(Exception::WindowBounds);
                }
                self.ip = next;
                self.ctpr = [Ctpr::default(); 3];
                // The kernel's stores are not seen here.
                self.dam.clear();
                return Stop::Syscall(ctpr.base as u8, wbs);
            }
            CtprTag::Procedure | CtprTag::Local | CtprTag::Numeric => {}
        }
        self.call_to(bus, ctpr.base, wbs, next)
    }

    /// Goes on at an address that no `%ctpr` holds.
    pub(super) const fn jump_to(&mut self, target: u64) -> Stop {
        if target & 7 != 0 {
            return Stop::Trap(illegal_address(target));
        }
        self.ip = target;
        Stop::Done
    }

    pub(super) fn call_to<B: Bus>(&mut self, bus: &mut B, target: u64, wbs: u8, next: u64) -> Stop {
        if target & 7 != 0 {
            return Stop::Trap(illegal_address(target));
        }
        if let Err(trap) = self.enter(bus, wbs, next) {
            return Stop::Trap(trap);
        }
        self.ip = target;
        Stop::Done
    }

    /// `alc`, `abn`, `abp` as far as their enables say.
    pub(super) fn advance(&mut self, bits: u8) {
        let bits = if self.latch.taken { bits & 7 } else { bits >> 3 };
        if bits & 1 != 0 {
            self.lsr.advance();
        }
        if bits & 4 != 0 {
            self.advance_predicates();
        }
        if bits & 2 != 0 {
            self.advance_registers();
        }
    }
}

const fn illegal_address(address: u64) -> Trap {
    Trap { exception: Exception::IllegalInstrAddr, address, protected: false }
}
