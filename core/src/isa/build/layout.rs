//! From chosen fields to the words of a bundle. Source: encoding.md 1.2 to 1.6.

use super::super::parts::{Condition, Dest, PlCondition, Prefix};
use super::super::{Alop, Version};
use super::BundleBuilder;
use super::channels::{self, Assigned};
use super::conditions;
use super::error::BuildError;
use super::literals::{self, LiteralId, Placed};

/// The words of a bundle, and where things are in it.
#[derive(Clone, Copy, Debug)]
pub struct Packed {
    words: [u32; 16],
    len: u8,
    cs0: u8,
    als: [u8; 6],
    assigned: [Assigned; 6],
    literals: [Placed; literals::MOST],
    /// Byte offset of the word behind LTS0.
    behind_lts: u8,
}

impl Packed {
    /// The words, 2 to 16.
    #[must_use]
    pub fn words(&self) -> &[u32] {
        &self.words[..usize::from(self.len)]
    }

    /// Bytes in memory order.
    pub fn bytes(&self) -> impl Iterator<Item = u8> + '_ {
        self.words().iter().flat_map(|word| word.to_le_bytes())
    }

    /// Byte offset of CS0; `None` without CS0.
    #[must_use]
    pub fn cs0_offset(&self) -> Option<u8> {
        (self.cs0 != 0).then_some(self.cs0)
    }

    /// Byte offset of the ALS word of operation `index` (the lower channel of a pair).
    #[must_use]
    pub fn als_offset(&self, index: usize) -> Option<u8> {
        let channel = self.assigned.get(index)?.first;
        self.als.get(usize::from(channel)).copied().filter(|&at| at != 0)
    }

    /// Byte offset and size in bytes of a literal; of a 64-bit one the lower address, where its
    /// **high** word stands.
    #[must_use]
    pub fn literal(&self, id: LiteralId) -> Option<(u8, u8)> {
        let placed = self.literals.get(usize::from(id.0))?;
        let words = placed.word() + placed.bytes().div_ceil(4);
        let at = self.behind_lts.checked_sub(4 * words)?;
        Some((at + if placed.is_high() { 2 } else { 0 }, placed.bytes()))
    }
}

/// Words being laid out; more than 16 are counted, not kept.
struct Writer {
    words: [u32; 16],
    len: usize,
}

impl Writer {
    fn put(&mut self, word: u32) {
        if let Some(slot) = self.words.get_mut(self.len) {
            *slot = word;
        }
        self.len += 1;
    }

    fn offset(&self) -> u8 {
        (4 * self.len) as u8
    }
}

/// Operations whose ALES2 or ALES5 is written on v4 although it has the implied value.
///
/// Source: encoding.md 1.2.
const fn always_stored(op: Alop) -> bool {
    use Alop::{Pfaddd, Pfadds, Pfaddsubs, Pfhadds, Pfhsubs, Pfmuls, Pfsubd, Pfsubs};
    matches!(op, Pfadds | Pfaddd | Pfsubs | Pfsubd | Pfhadds | Pfhsubs | Pfaddsubs | Pfmuls)
}

/// What an ALES half holds that is not stored.
const IMPLIED: u16 = 0x01c0;

/// Position of the memory access specifier of a channel in CS1; `None` for 1 and 4.
const fn mas_shift(channel: u8) -> Option<u32> {
    match channel {
        0 => Some(21),
        2 => Some(14),
        3 => Some(7),
        5 => Some(0),
        _ => None,
    }
}

/// Syllables of the channels.
#[derive(Default)]
struct Channels {
    als: [Option<u32>; 6],
    ales: [Option<u16>; 6],
    /// ALES2 and ALES5 need their word.
    stored: bool,
    mas: u32,
}

impl BundleBuilder {
    /// Lays the bundle out.
    ///
    /// # Errors
    /// Channels, literals or conditions do not fit, a condition names what is not there, CS1 has two
    /// users, or the bundle would be longer than 16 words.
    pub fn pack(&self) -> Result<Packed, BuildError> {
        let assigned = channels::assign(self.version, &self.operations)?;
        self.check_condition(&assigned)?;
        let (cs1, window) = self.cs1_word();
        let literals = literals::place(&self.literals, window)?;
        let cds = conditions::allocate(&self.operations, &assigned, self.recovery)?;
        let (pls, pls_count) = self.predicates.pack()?;
        let channels = self.channels(&assigned, &literals.placed);
        let cs1 = match (channels.mas, cs1) {
            (0, cs1) => cs1,
            (mas, None) => Some(0x6000_0000 | mas),
            (_, Some(_)) => return Err(BuildError::MasConflict),
        };
        let cds_count = cds.iter().rposition(|&half| half != 0).map_or(0, |last| last / 2 + 1);

        let mut out = Writer { words: [0; 16], len: 1 };
        let mut hs = u32::from(self.nop) << 7 | u32::from(self.loop_mode) << 10 | u32::from(self.set_mark) << 13;
        hs |= (cds_count as u32) << 16 | (pls_count as u32) << 18;
        if let Some(ss) = self.ss_word() {
            hs |= 1 << 12;
            out.put(ss);
        }
        let mut als = [0; 6];
        for (channel, word) in channels.als.iter().enumerate() {
            if let Some(word) = *word {
                hs |= 1 << (26 + channel);
                als[channel] = out.offset();
                out.put(word);
            }
            hs |= u32::from(channels.ales[channel].is_some()) << (20 + channel);
        }
        let mut cs0 = 0;
        if let Some(word) = self.cs0 {
            hs |= 1 << 14;
            cs0 = out.offset();
            out.put(word);
        }
        if channels.stored {
            let half = |channel: usize| u32::from(channels.ales[channel].unwrap_or(IMPLIED));
            out.put(half(2) << 16 | half(5));
        }
        if let Some(word) = cs1 {
            hs |= 1 << 15;
            out.put(word);
        }
        hs |= (out.len as u32 - 1) & 15;
        self.put_halves(&mut out, &channels.ales);
        if (out.len + literals.count + pls_count + cds_count) & 1 != 0 {
            out.put(0);
        }
        literals.words[..literals.count].iter().rev().for_each(|&word| out.put(word));
        let behind_lts = out.offset();
        pls[..pls_count].iter().rev().for_each(|&word| out.put(word));
        for pair in cds.as_chunks::<2>().0[..cds_count].iter().rev() {
            out.put(u32::from(pair[0]) << 16 | u32::from(pair[1]));
        }
        if out.len > 16 {
            return Err(BuildError::TooLong { words: out.len as u8 });
        }
        hs |= (out.len as u32 / 2 - 1) << 4;
        out.words[0] = hs;
        Ok(Packed { words: out.words, len: out.len as u8, cs0, als, assigned, literals: literals.placed, behind_lts })
    }

    fn channels(&self, assigned: &[Assigned; 6], placed: &[Placed]) -> Channels {
        let mut all = Channels::default();
        for (operation, place) in self.operations.iter().zip(assigned) {
            for (high, channel) in place.each().enumerate() {
                let row = operation.row(self.version, channel);
                let (als, ales) = operation.encode(row, placed, high as u8);
                let slot = usize::from(channel);
                all.als[slot] = Some(als);
                all.ales[slot] = ales;
                if let Some(ales) = ales
                    && matches!(channel, 2 | 5)
                    && self.version >= Version::V4
                {
                    let explicit = self.version == Version::V4 && always_stored(operation.op);
                    all.stored |= ales != IMPLIED || explicit;
                }
                if let Some(shift) = mas_shift(channel) {
                    all.mas |= u32::from(operation.mas) << shift;
                }
            }
        }
        all
    }

    /// CS1 without memory access specifiers, and the word of LTS0 that it needs. Source: encoding.md 6.
    fn cs1_word(&self) -> (Option<u32>, Option<u32>) {
        if self.call.is_some() {
            return (self.call, None);
        }
        let Some(prefix) = self.cs1 else { return (None, None) };
        let word = match prefix {
            Prefix::Setei(value) => 0x2000_0000 | u32::from(value),
            Prefix::Setsft => 0x2800_0000,
            Prefix::Wait(flags) => 0x3000_0000 | u32::from(flags),
            Prefix::Flush(flags) => 0x7000_0000 | u32::from(flags),
            Prefix::Vfbg(value) => 0x8000_0000 | value,
            Prefix::SetWindow(set) => {
                let mut word = 0;
                if let Some((rbs, rsz, rcur)) = set.setbn {
                    word |= 1 << 26 | u32::from(rcur) << 12 | u32::from(rsz) << 6 | u32::from(rbs);
                }
                if let Some(psz) = set.setbp {
                    word |= 1 << 27 | u32::from(psz) << 18;
                }
                if set.setwd.is_none() && set.vfrpsz.is_none() && set.settr.is_none() {
                    return (Some(0x4000_0000 | word), None);
                }
                let mut lts = 0;
                if let Some((wsz, nfx, dbl)) = set.setwd {
                    lts |= u32::from(wsz) << 5 | u32::from(nfx) << 4 | u32::from(dbl) << 3;
                }
                if let Some(rpsz) = set.vfrpsz {
                    word |= 1 << 28;
                    lts |= u32::from(rpsz) << 12;
                }
                if let Some(kind) = set.settr {
                    word |= 1 << 25;
                    lts |= u32::from(kind) << 17;
                }
                return (Some(word), Some(lts));
            }
        };
        (Some(word), None)
    }

    fn array_mask(&self) -> u32 {
        (0..4).filter(|&i| self.mova[i].is_some()).fold(0, |mask, i| mask | 1 << i)
    }

    fn ss_word(&self) -> Option<u32> {
        if self.flushts {
            return Some(0xd410_0000);
        }
        let arrays = self.array_mask();
        let ss = match (self.ss, arrays) {
            (None, 0) => return None,
            (ss, arrays) => ss.unwrap_or(0) | arrays << 12,
        };
        Some(ss | u32::from(self.ipd.unwrap_or(3)) << 30)
    }

    /// The half-syllables behind the middle point. Source: encoding.md 1.3.
    fn put_halves(&self, out: &mut Writer, ales: &[Option<u16>; 6]) {
        let mut pending = None;
        let mut put = |half: u16| match pending.take() {
            None => pending = Some(half),
            Some(first) => out.put(u32::from(first) << 16 | u32::from(half)),
        };
        for channel in [0, 1, 3, 4] {
            if let Some(half) = ales[channel] {
                put(half);
            }
        }
        for pair in [0, 2] {
            if self.array_mask() >> pair & 3 != 0 {
                let dst = |i: usize| self.mova[i].map_or(0, |mova| dest_code(mova.dst, i));
                put(u16::from(dst(pair)) << 8 | u16::from(dst(pair + 1)));
            }
        }
        for mova in self.mova.iter().flatten() {
            put(u16::from(mova.big_endian) << 15
                | u16::from(mova.opcode) << 12
                | u16::from(mova.area) << 6
                | u16::from(mova.index) << 1
                | u16::from(mova.advance));
        }
        if let Some(first) = pending {
            out.put(u32::from(first) << 16);
        }
    }

    /// Conditions that name results of the same bundle. Source: encoding.md 13.
    fn check_condition(&self, assigned: &[Assigned; 6]) -> Result<(), BuildError> {
        if self.flushts {
            let alone = self.operations.is_empty()
                && self.ss.is_none()
                && self.cs0.is_none()
                && self.cs1.is_none()
                && self.call.is_none()
                && self.array_mask() == 0
                && self.predicates.pack()?.1 == 0;
            return if alone { Ok(()) } else { Err(BuildError::NotAlone) };
        }
        let explicit = |wanted: &dyn Fn(&super::Operation) -> bool| {
            let operations = self.operations.iter().zip(assigned);
            operations.filter(|(o, _)| o.channel.is_some() && wanted(o)).fold(0u8, |mask, (_, a)| mask | 1 << a.first)
        };
        let compares = || explicit(&|o| o.op.row().format().writes_pred());
        let missing = |what| Err(BuildError::Condition { what });
        match self.transfer {
            Some(Condition::Mlock { dt_al }) if dt_al != 0 => {
                let wanted = dt_al & 3 | (dt_al & 12) << 1;
                if wanted & !explicit(&|o| o.speculative) != 0 {
                    return missing("%dt_al names a channel without a speculative operation written with that channel");
                }
            }
            Some(Condition::MlockOr(PlCondition::Cmp { channel, .. })) if compares() >> channel & 1 == 0 => {
                return missing("%cmp names a channel without a compare written with that channel");
            }
            Some(Condition::MlockOr(PlCondition::CmpPair { first, .. })) if compares() >> first & 3 != 3 => {
                return missing("%cmp names a channel without a compare written with that channel");
            }
            Some(Condition::MlockOr(PlCondition::Clp { clp, .. })) if !self.predicates.has_operation(clp) => {
                return missing("%clp names a predicate operation that the bundle does not have");
            }
            _ => {}
        }
        Ok(())
    }
}

/// Destination byte of an array load; the second half of a pair drops into `%empty.hi`.
fn dest_code(dst: Dest, channel: usize) -> u8 {
    match dst {
        Dest::Reg(reg) => reg.code(),
        Dest::Ctpr(n) => 0xd0 | n,
        Dest::Empty => 0xde | (channel & 1) as u8,
        Dest::Trap(code) => code,
    }
}
