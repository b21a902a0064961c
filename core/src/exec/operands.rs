//! Operands, results and conditions of micro-operations.

use super::uop::{Cond, IMM, Loc, MAX_TERMS, Part, REL, Term, Uop};
use super::value::F80;
use crate::cpu::Cpu;

impl Cpu {
    /// Slot of an operand that is no immediate.
    #[inline(always)]
    pub(crate) const fn slot(&self, loc: Loc) -> usize {
        if loc.0 >= REL { (loc.0 ^ REL) as usize + self.base } else { loc.0 as usize }
    }

    /// Value of an operand; the most frequent kinds are asked for first.
    #[inline(always)]
    pub(crate) const fn get(&self, uop: &Uop, loc: Loc) -> u64 {
        if loc.0 >= REL {
            self.file.get((loc.0 ^ REL) as usize + self.base)
        } else if loc.0 < IMM {
            self.file.get(loc.0 as usize)
        } else {
            uop.imm as i64 as u64
        }
    }

    #[inline]
    pub(super) const fn get_packed(&self, uop: &Uop, loc: Loc) -> u128 {
        if loc.0 == IMM {
            return uop.imm as i64 as u64 as u128;
        }
        let slot = self.slot(loc);
        self.file.get(slot) as u128 | (self.file.ext(slot) as u128) << 64
    }

    #[inline]
    pub(super) const fn get_extended(&self, uop: &Uop, loc: Loc) -> F80 {
        let packed = self.get_packed(uop, loc);
        F80 { exp_sign: (packed >> 64) as u16, mantissa: packed as u64 }
    }

    /// Writes a result of up to 64 bits.
    #[inline]
    pub(super) const fn put(&mut self, uop: &Uop, value: u64) {
        let slot = self.slot(uop.dst);
        match uop.parts.dst() {
            Part::Low => self.file.set_low(slot, value as u32),
            Part::LowZero => self.file.set(slot, value & 0xffff_ffff),
            _ => self.file.set(slot, value),
        }
    }

    pub(super) const fn put_packed(&mut self, uop: &Uop, value: u128) {
        self.put(uop, value as u64);
        if matches!(uop.parts.dst(), Part::Packed) {
            let slot = self.slot(uop.dst);
            self.file.set_ext(slot, (value >> 64) as u64);
        }
    }

    pub(super) const fn put_extended(&mut self, uop: &Uop, value: F80) {
        self.put(uop, value.mantissa);
        if matches!(uop.parts.dst(), Part::Extended) {
            let slot = self.slot(uop.dst);
            self.file.set_ext16(slot, value.exp_sign);
        }
    }

    #[inline]
    pub(super) const fn put_pred(&mut self, uop: &Uop, value: bool) {
        self.preds.set(uop.dst.0 as u8, value);
    }

    /// Whether any register or predicate is diagnostic.
    #[inline]
    pub(crate) const fn any_diagnostic(&self) -> bool {
        self.file.any_tagged() || self.preds.undefined != 0
    }

    /// Value of a predicate term.
    #[inline]
    pub(crate) const fn term(&self, term: Term) -> bool {
        let value = if term.is_pcnt() { self.lsr.pcnt <= term.number() } else { self.preds.get(term.number()) };
        value != term.negate()
    }

    /// Terms of one kind are alternatives, kinds must agree. Source: execution.md 2.
    #[inline(always)]
    pub(crate) const fn guard_holds(&self, first: Term, second: Term) -> bool {
        if !second.exists() {
            return self.term(first);
        }
        if first.is_pcnt() == second.is_pcnt() {
            self.term(first) || self.term(second)
        } else {
            self.term(first) && self.term(second)
        }
    }

    /// The same with any number of terms.
    pub(super) fn guards_hold(&self, terms: [Term; MAX_TERMS]) -> bool {
        [false, true].into_iter().all(|pcnt| {
            let mut kind = terms.iter().filter(|term| term.exists() && term.is_pcnt() == pcnt).peekable();
            kind.peek().is_none() || kind.any(|&term| self.term(term))
        })
    }

    /// Condition of a merge, as its micro-operation holds it; absent means false.
    pub(crate) const fn merge_condition(&self, imm: i32) -> bool {
        let term = Term(imm as u16);
        term.exists() && self.term(term)
    }

    pub(super) const fn condition(&self, cond: Cond) -> bool {
        match cond {
            Cond::Always => true,
            Cond::Latched => self.latch.taken,
            Cond::Pred(n, negate) => self.preds.get(n) != negate,
            Cond::LoopEnd(negate) => self.lsr.loop_end() != negate,
            // In the prologue only the loop part counts. Source: execution.md 4.2.
            Cond::PredOrLoopEnd(n, negate) => {
                self.lsr.loop_end() || (self.lsr.pcnt == 0 && self.preds.get(n) != negate)
            }
            Cond::PredAndNotLoopEnd(n, negate) => {
                !self.lsr.loop_end() && (self.lsr.pcnt != 0 || self.preds.get(n) != negate)
            }
            Cond::Mlock => self.latch.mlock,
        }
    }
}
