//! The table's index for the decoder: made from the rows at compile time.

use super::super::Version;
use super::generated::ROWS;
use super::{Ext, Format, Low, OpRow};

/// What the decoder asks of an operand byte: low bits of a class are the literal words it needs.
pub(in super::super) const LITERAL_WORDS: u8 = 7;
/// The byte names no register.
pub(in super::super) const NO_REGISTER: u8 = 8;
/// The byte is a reserved destination.
pub(in super::super) const NO_DEST: u8 = 0x10;
/// Every class has this bit.
pub(in super::super) const ALWAYS: u8 = 0x80;

/// One row as the decoder wants it: what to compare, and which properties of its operand bytes
/// (bits of their classes) call for a closer look.
#[derive(Clone, Copy)]
pub(in super::super) struct Candidate {
    /// Bits of the key that are opcode.
    mask: u32,
    /// Their values.
    value: u32,
    /// Bit 8 * version + channel.
    channels: u64,
    /// Position of the row in the table.
    pub(in super::super) row: u16,
    /// Whether it is the last one with its opcodes.
    last: bool,
    /// Of ALS\[15:8\].
    pub(in super::super) src2: u8,
    /// Of ALS\[7:0\].
    pub(in super::super) dst: u8,
    /// Of ALES\[7:0\].
    pub(in super::super) low: u8,
}

const _: () = assert!(size_of::<Candidate>() == 24);

const OPCODES1: usize = 0x80;
/// Second opcodes, 0 standing for none.
const OPCODES2: usize = 0x18;

const fn bucket(opc2: u8, opcode1: u8) -> usize {
    opc2 as usize * OPCODES1 + (opcode1 & 0x7f) as usize
}

/// The bits of an operation that may be opcode besides the opcodes themselves.
const fn key(als: u32, ales: u16) -> u32 {
    als & 0x00ff_00e0 | (ales as u32 & 0xff) << 8
}

impl Candidate {
    const fn new(row: &OpRow, position: u16, last: bool) -> Candidate {
        let (mut mask, mut value, mut channels) = (0, 0, 0);
        if let Ext::Is(byte) = row.ext {
            mask |= 0x00ff_0000;
            value |= (byte as u32) << 16;
        }
        if let Ext::Is(code) = row.cmp {
            mask |= 0xe0;
            value |= (code as u32) << 5;
        }
        if let Low::Exact(byte) = row.low {
            mask |= 0xff00;
            value |= (byte as u32) << 8;
        }
        let mut version = 0;
        while version < row.channels.len() {
            channels |= (row.channels[version] as u64) << (8 * version);
            version += 1;
        }
        let format = row.format;
        let dst = if matches!(format, Format::F10 | Format::F19) {
            // The literal is named in a place of its own.
            ALWAYS
        } else if format.stores() {
            NO_REGISTER
        } else if format.writes_pred() || matches!(format, Format::F15) {
            0
        } else {
            NO_DEST
        };
        Candidate {
            mask,
            value,
            channels,
            row: position,
            last,
            src2: if format.has_src2() { LITERAL_WORDS } else { 0 },
            dst,
            low: if format.has_src3_in_ales() { NO_REGISTER } else { 0 },
        }
    }
}

struct Index {
    /// First candidate of each bucket; [`NOTHING`] where there is none.
    start: [u16; OPCODES1 * OPCODES2],
    /// Rows that the decoder may produce, grouped by (opc2, opcode1).
    candidates: [Candidate; ROWS.len()],
}

const NOTHING: u16 = u16::MAX;

static INDEX: Index = {
    let mut counts = [0u16; OPCODES1 * OPCODES2];
    let mut i = 0;
    while i < ROWS.len() {
        if !ROWS[i].alias {
            counts[bucket(ROWS[i].opc2 as u8, ROWS[i].opcode1)] += 1;
        }
        i += 1;
    }
    let mut start = [NOTHING; OPCODES1 * OPCODES2];
    let mut next = [0u16; OPCODES1 * OPCODES2];
    let (mut b, mut sum) = (0, 0);
    while b < counts.len() {
        next[b] = sum;
        if counts[b] != 0 {
            start[b] = sum;
        }
        sum += counts[b];
        b += 1;
    }
    let mut candidates = [Candidate::new(&ROWS[0], 0, true); ROWS.len()];
    let mut i = 0;
    while i < ROWS.len() {
        if !ROWS[i].alias {
            let b = bucket(ROWS[i].opc2 as u8, ROWS[i].opcode1);
            let at = next[b];
            let last = at + 1 == start[b] + counts[b];
            candidates[at as usize] = Candidate::new(&ROWS[i], i as u16, last);
            next[b] += 1;
        }
        i += 1;
    }
    Index { start, candidates }
};

/// The candidate that an operation in channel `channel` (0 to 5) is.
#[inline]
pub(in super::super) fn lookup(
    channel: u8,
    version: Version,
    als: u32,
    ales: Option<u16>,
) -> Option<&'static Candidate> {
    let (opc2, ales) = match ales {
        None => (0, 0),
        // Zero is no second opcode, but stands for none in the index.
        Some(half) if (half >> 8).wrapping_sub(1) < OPCODES2 as u16 - 1 => ((half >> 8) as u8, half),
        Some(_) => return None,
    };
    let key = key(als, ales);
    let place = 1 << (8 * version.index() as u32 + u32::from(channel));
    let mut at = usize::from(INDEX.start[bucket(opc2, (als >> 24) as u8)]);
    loop {
        // Beyond the end for a bucket without candidates.
        let candidate = INDEX.candidates.get(at)?;
        if key & candidate.mask == candidate.value && candidate.channels & place != 0 {
            return Some(candidate);
        }
        if candidate.last {
            return None;
        }
        at += 1;
    }
}

/// Finds the row of an operation in channel `channel` (0 to 5).
///
/// `ales` is the ALES half-syllable, `None` when HS does not flag it. Returns the row's position
/// in [`super::rows`].
#[must_use]
pub fn find(channel: u8, version: Version, als: u32, ales: Option<u16>) -> Option<u16> {
    if channel > 5 { None } else { lookup(channel, version, als, ales).map(|candidate| candidate.row) }
}
