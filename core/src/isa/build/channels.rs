//! Channel assignment: the lexicographically first one. Source: asm-syntax.md 3.

use super::super::Version;
use super::error::BuildError;
use super::operation::Operation;

/// Where an operation goes.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Assigned {
    /// The channel, the lower one of a pair.
    pub(super) first: u8,
    /// The other channel of a pair.
    pub(super) second: Option<u8>,
}

impl Assigned {
    /// Both channels, the lower first.
    pub(super) fn each(self) -> impl Iterator<Item = u8> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

/// The other channel of a pair, by the channels that the row lists. Source: encoding.md 4.5.
fn partner(channels: u8, channel: u8) -> u8 {
    match (channels, channel) {
        (0b10_1101, 0 | 3) => channel + 2,
        (0b10_1101, _) => channel.saturating_sub(2),
        (0b10_0100, 2) => 5,
        (0b10_0100, _) => 2,
        (_, 0 | 3) => channel + 1,
        _ => channel.saturating_sub(1),
    }
}

/// Depth-first search with backtracking, operations in source order, channels ascending.
pub(super) fn assign(version: Version, operations: &[Operation]) -> Result<[Assigned; 6], BuildError> {
    let mut search =
        Search { operations, candidates: [0; 6], pairs: [0; 6], chosen: [Assigned::default(); 6], deepest: 0 };
    for (i, operation) in operations.iter().enumerate().take(6) {
        search.candidates[i] = operation.candidates(version);
        if operation.op.row().pairs() {
            search.pairs[i] = operation.op.row().channels(version);
        }
    }
    if search.place(0, 0) {
        return Ok(search.chosen);
    }
    let index = search.deepest;
    let (op, allowed) =
        operations.get(index).map_or((super::super::Alop::Addd, 0), |o| (o.op, search.candidates[index]));
    Err(BuildError::NoChannel { operation: index as u8, op, allowed })
}

struct Search<'a> {
    operations: &'a [Operation],
    candidates: [u8; 6],
    /// Channels of an operation that occupies a pair, 0 for others.
    pairs: [u8; 6],
    chosen: [Assigned; 6],
    /// The operation that could not be placed.
    deepest: usize,
}

impl Search<'_> {
    fn place(&mut self, index: usize, busy: u8) -> bool {
        if index >= self.operations.len().min(6) {
            return true;
        }
        self.deepest = self.deepest.max(index);
        let mut left = self.candidates[index];
        while left != 0 {
            let channel = left.trailing_zeros() as u8;
            left &= left - 1;
            let mut mask = 1 << channel;
            let mut assigned = Assigned { first: channel, second: None };
            if self.pairs[index] != 0 {
                let other = partner(self.pairs[index], channel);
                mask |= 1 << other;
                assigned = Assigned { first: channel.min(other), second: Some(channel.max(other)) };
            }
            if busy & mask == 0 {
                self.chosen[index] = assigned;
                if self.place(index + 1, busy | mask) {
                    return true;
                }
            }
        }
        false
    }
}
