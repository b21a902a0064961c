//! Why a bundle cannot be built.

use super::super::{Alop, Version};
use thiserror::Error;

/// Why a bundle cannot be built.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum BuildError {
    /// More than six operations.
    #[error("more than six arithmetic-logic operations in a bundle")]
    TooManyOperations,
    /// The version has no such operation.
    #[error("{version} has no operation '{}'", .op.name())]
    NoSuchOperation {
        /// The operation.
        op: Alop,
        /// The version.
        version: Version,
    },
    /// The operation is not in that channel.
    #[error("'{}' cannot stand in channel {channel}; it can in {}", .op.name(), Channels(*.allowed))]
    Channel {
        /// The operation.
        op: Alop,
        /// The channel asked for.
        channel: u8,
        /// Channels that have it, bit i = channel i.
        allowed: u8,
    },
    /// No assignment of channels exists.
    #[error("the operations of this bundle do not fit into the channels: '{}' can only stand in {}", .op.name(), Channels(*.allowed))]
    NoChannel {
        /// Index of the first operation that finds no place.
        operation: u8,
        /// The operation.
        op: Alop,
        /// Channels that have it.
        allowed: u8,
    },
    /// An operand that the operation cannot have there.
    #[error("'{}': {what}", .op.name())]
    Operand {
        /// The operation.
        op: Alop,
        /// What is wrong.
        what: &'static str,
    },
    /// A field is written twice.
    #[error("{what} is used twice in the bundle")]
    Twice {
        /// The field.
        what: &'static str,
    },
    /// A value that does not fit its field.
    #[error("{what} is {value}, expected at most {last}")]
    Range {
        /// The field.
        what: &'static str,
        /// Its value.
        value: u32,
        /// The greatest value.
        last: u32,
    },
    /// A displacement out of reach or not a multiple of 8.
    #[error("displacement {bytes} is no multiple of 8 between -2^30 and 2^30-8")]
    Displacement {
        /// Bytes.
        bytes: i64,
    },
    /// A later version is needed.
    #[error("{what} exists from {since} on, this is {have}")]
    Version {
        /// What it is.
        what: &'static str,
        /// First version.
        since: Version,
        /// The version built for.
        have: Version,
    },
    /// A condition of a transfer that cannot be.
    #[error("{what}")]
    Condition {
        /// What is wrong.
        what: &'static str,
    },
    /// More than six different conditions.
    #[error("more than six different conditions (CDS halves) in a bundle")]
    TooManyConditions,
    /// A literal for which no place exists.
    #[error("a literal of this size cannot stand in this place")]
    LiteralPlace,
    /// The literals do not fit.
    #[error("the literals of this bundle cannot be placed in the four literal words")]
    Literals,
    /// A local predicate used wrongly.
    #[error("@p{local}: {what}")]
    LocalPredicate {
        /// 0 to 6.
        local: u8,
        /// What is wrong.
        what: &'static str,
    },
    /// `movaq` in an odd channel.
    #[error("movaq stands in array channel 0 or 2")]
    QuadChannel,
    /// A memory access specifier and another user of CS1.
    #[error("a memory access specifier needs CS1, which is taken")]
    MasConflict,
    /// `flushts` with something else.
    #[error("flushts stands alone in its bundle")]
    NotAlone,
    /// More than sixteen words.
    #[error("this bundle needs {words} words, a bundle has at most 16")]
    TooLong {
        /// Words needed.
        words: u8,
    },
}

struct Channels(u8);

impl core::fmt::Display for Channels {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let mut first = true;
        for channel in 0..6 {
            if self.0 >> channel & 1 != 0 {
                write!(f, "{}{channel}", if first { "" } else { ", " })?;
                first = false;
            }
        }
        Ok(())
    }
}
