//! Integer compares to a predicate, and predicates from a flags word.
//!
//! Source: ops-integer, Compare to predicate, Flags word to predicate.

use super::ValueFn::{self, Pred1, Pred2};
use super::flags::{CF, OF, PF, SF, ZF, even_parity};
use crate::isa::Alop;

/// A flags word as a condition reads it.
#[derive(Clone, Copy)]
struct Word(u64);

impl Word {
    fn has(self, flag: u32) -> bool {
        self.0 as u32 & flag != 0
    }
}

/// The function of a compare.
pub(super) fn value_fn(op: Alop) -> Option<ValueFn> {
    use Alop as A;
    Some(match op {
        A::Cmposb => Pred2(|a, b| (a as i32).overflowing_sub(b as i32).1),
        A::Cmpodb => Pred2(|a, b| (a as i64).overflowing_sub(b as i64).1),
        A::Cmpbsb => Pred2(|a, b| (a as u32) < b as u32),
        A::Cmpbdb => Pred2(|a, b| a < b),
        A::Cmpesb => Pred2(|a, b| a as u32 == b as u32),
        A::Cmpedb => Pred2(|a, b| a == b),
        A::Cmpbesb => Pred2(|a, b| a as u32 <= b as u32),
        A::Cmpbedb => Pred2(|a, b| a <= b),
        A::Cmpssb => Pred2(|a, b| (a.wrapping_sub(b) as i32) < 0),
        A::Cmpsdb => Pred2(|a, b| (a.wrapping_sub(b) as i64) < 0),
        A::Cmppsb | A::Cmppdb => Pred2(|a, b| even_parity(a.wrapping_sub(b))),
        A::Cmplsb => Pred2(|a, b| (a as i32) < b as i32),
        A::Cmpldb => Pred2(|a, b| (a as i64) < b as i64),
        A::Cmplesb => Pred2(|a, b| a as i32 <= b as i32),
        A::Cmpledb => Pred2(|a, b| a as i64 <= b as i64),
        A::Cmpandesb => Pred2(|a, b| (a & b) as u32 == 0),
        A::Cmpandedb => Pred2(|a, b| a & b == 0),
        A::Cmpandssb => Pred2(|a, b| ((a & b) as i32) < 0),
        A::Cmpandsdb => Pred2(|a, b| ((a & b) as i64) < 0),
        A::Cmpandpsb | A::Cmpandpdb => Pred2(|a, b| even_parity(a & b)),
        A::Cmpandlesb => Pred2(|a, b| (a & b) as i32 <= 0),
        A::Cmpandledb => Pred2(|a, b| (a & b) as i64 <= 0),
        A::Cctopo => Pred1(|w| Word(w).has(OF)),
        A::Cctopb => Pred1(|w| Word(w).has(CF)),
        A::Cctope => Pred1(|w| Word(w).has(ZF)),
        A::Cctopbe => Pred1(|w| Word(w).has(CF | ZF)),
        A::Cctops => Pred1(|w| Word(w).has(SF)),
        A::Cctopp => Pred1(|w| Word(w).has(PF)),
        A::Cctopl => Pred1(|w| Word(w).has(SF) != Word(w).has(OF)),
        A::Cctople => Pred1(|w| Word(w).has(ZF) || Word(w).has(SF) != Word(w).has(OF)),
        _ => return None,
    })
}
