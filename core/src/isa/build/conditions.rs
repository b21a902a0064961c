//! Allocation of the conditional execution halves. Source: encoding.md 9.

use super::super::{Guard, PredSource};
use super::channels::Assigned;
use super::error::BuildError;
use super::operation::Operation;

/// The six halves, CDS0 high first.
pub(super) type Halves = [u16; 6];

const MASK: u16 = 0x3c00;

fn code(guard: Guard) -> (u16, bool) {
    let psrc = match guard.source {
        PredSource::Pred(n) => 0x60 | u16::from(n & 31),
        PredSource::Pcnt(n) => 0x40 | u16::from(n & 31),
    };
    (psrc, guard.negate)
}

fn add(halves: &mut Halves, opc: u16, mask: u16, guard: Guard, inversion: u16) -> Result<(), BuildError> {
    let (psrc, negate) = code(guard);
    let neg = if negate { inversion } else { 0 };
    let new = opc << 14 | mask << 10 | neg << 7 | psrc;
    for half in halves.iter_mut() {
        if *half & MASK == 0 {
            *half = new;
            return Ok(());
        }
        // The third channel and the address increment share one inversion bit.
        let both = (*half >> 10 & 15) | mask;
        let clash = both & 12 == 12 && (*half >> 9 & 1) != (neg >> 2 & 1);
        if *half & 0xc07f == new & 0xc07f && !clash {
            *half |= new;
            return Ok(());
        }
    }
    Err(BuildError::TooManyConditions)
}

/// The halves of all operations, in the order in which the vendor's assembler allocates them.
pub(super) fn allocate(
    operations: &[Operation],
    assigned: &[Assigned; 6],
    recovery: Option<Guard>,
) -> Result<Halves, BuildError> {
    let mut halves = [0; 6];
    if let Some(guard) = recovery {
        add(&mut halves, 2, 8, guard, 4)?;
    }
    for (operation, place) in operations.iter().zip(assigned) {
        let terms = [(operation.predicate, 0), (operation.merge, 2), (operation.counter, 0)];
        for (guard, opc) in terms {
            let Some(guard) = guard else { continue };
            for channel in place.each() {
                let bit = 1 << (channel % 3);
                add(&mut halves, opc + u16::from(channel / 3), bit, guard, bit)?;
            }
        }
        if let Some(guard) = operation.increment {
            for channel in place.each() {
                add(&mut halves, u16::from(channel / 3), 8, guard, 4)?;
            }
        }
    }
    Ok(halves)
}
