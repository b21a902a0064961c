//! Predicate logic syllables. Source: encoding.md 8.

use super::error::BuildError;
use super::{Clp, Elp};

/// The local predicates of a bundle.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct PredicateLogic {
    sources: [Option<u8>; 4],
    operations: [Option<u16>; 3],
    targets: [Option<u8>; 3],
}

fn fail<T>(local: u8, what: &'static str) -> Result<T, BuildError> {
    Err(BuildError::LocalPredicate { local, what })
}

impl PredicateLogic {
    pub(super) fn source(&mut self, local: u8, elp: Elp) -> Result<(), BuildError> {
        let code = match elp {
            Elp::Pred(n) if n < 32 => 0x60 | n,
            Elp::LoopCounter => 0,
            Elp::Spred(mask) if (1..0x40).contains(&mask) => mask,
            Elp::Background => 0x40,
            Elp::Rndpred(n) if (1..16).contains(&n) => 0x40 | n,
            _ => return fail(local, "no such predicate source"),
        };
        let Some(slot) = self.sources.get_mut(usize::from(local)) else {
            return fail(local, "only @p0 to @p3 take a predicate as source");
        };
        if slot.is_some() {
            return fail(local, "has a source already");
        }
        *slot = Some(code);
        Ok(())
    }

    pub(super) fn operation(&mut self, local: u8, clp: Clp, sources: [(u8, bool); 2]) -> Result<(), BuildError> {
        let index = usize::from(local.wrapping_sub(4));
        let Some(slot) = self.operations.get_mut(index) else {
            return fail(local, "only @p4 to @p6 are computed");
        };
        if slot.is_some() {
            return fail(local, "is computed already");
        }
        for (source, _) in sources {
            if source >= [2, 5, 6][index] {
                return fail(source, "cannot be a source here: @p4 reads @p0 and @p1, @p5 up to @p4, @p6 up to @p5");
            }
        }
        let opcode = match clp {
            Clp::And => 0,
            Clp::Land => 1,
            Clp::Move => 3,
        };
        let [(a, not_a), (b, not_b)] = sources;
        *slot = Some(
            opcode << 14 | u16::from(not_a) << 13 | u16::from(a) << 10 | u16::from(not_b) << 9 | u16::from(b) << 6,
        );
        Ok(())
    }

    pub(super) fn pass(&mut self, local: u8, predicate: u8) -> Result<(), BuildError> {
        let Some(slot) = self.targets.get_mut(usize::from(local.wrapping_sub(4))) else {
            return fail(local, "only @p4 to @p6 go to a predicate");
        };
        if slot.is_some() {
            return fail(local, "goes to a predicate already");
        }
        if predicate > 31 {
            return Err(BuildError::Range { what: "%pred", value: u32::from(predicate), last: 31 });
        }
        *slot = Some(predicate);
        Ok(())
    }

    /// Whether CLP0 to CLP2 is there.
    pub(super) fn has_operation(&self, clp: u8) -> bool {
        self.operations.get(usize::from(clp)).is_some_and(Option::is_some)
    }

    /// The words, PLS0 first, and how many there are.
    pub(super) fn pack(&self) -> Result<([u32; 3], usize), BuildError> {
        let mut words = [0; 3];
        let mut count = 0;
        if *self == PredicateLogic::default() {
            return Ok((words, 0));
        }
        for (i, source) in self.sources.iter().enumerate() {
            if let Some(code) = source {
                words[i / 2] |= u32::from(*code) << if i & 1 == 0 { 24 } else { 16 };
                count = i / 2 + 1;
            }
        }
        // How many predicate operations lie behind each local predicate.
        let mut levels = [0u8; 7];
        for (i, operation) in self.operations.iter().enumerate() {
            let local = i as u8 + 4;
            let Some(bits) = *operation else {
                if self.targets[i].is_some() {
                    return fail(local, "is passed on, but nothing computes it");
                }
                continue;
            };
            for source in [bits >> 10 & 7, bits >> 6 & 7] {
                let index = usize::from(source);
                let known = match index {
                    0..4 => self.sources[index].is_some(),
                    _ => self.operations.get(index - 4).is_some_and(Option::is_some),
                };
                if !known {
                    return fail(source as u8, "is read, but nothing gives it a value");
                }
                levels[i + 4] = levels[i + 4].max(levels[index] + 1);
            }
            if levels[i + 4] > 2 {
                return fail(local, "would be the third of cascaded predicate operations, two are allowed");
            }
            words[i] |= u32::from(bits) | self.targets[i].map_or(0, |n| 0x20 | u32::from(n));
            count = count.max(i + 1);
        }
        Ok((words, count))
    }
}
