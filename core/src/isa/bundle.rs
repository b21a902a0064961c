//! The decoded wide instruction.

use super::operation::AlOp;
use super::parts::{
    Condition, ControlPrep, CtTarget, Guard, MovaOp, Prefix, SetWindow, Transfer, condition, dest, pred_source,
};
use super::raw::{Als, Cs0, Cs1, Hs, LONGEST, Places, RawBundle, Ss};
use super::{Alop, Version};

/// One decoded wide instruction.
///
/// Made only by [`super::decode`]: what it holds has been checked against the rules of its
/// version, so its accessors cannot fail on a malformed operand. Bundles are equal when they are
/// the same instruction of the same version, whatever stood in bits that no syllable owns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bundle {
    /// Without anything in places that no syllable owns, zero behind the end.
    bytes: [u8; LONGEST],
    places: Places,
    /// Row of each channel's operation, 0 where there is none.
    rows: [u16; 6],
    version: Version,
}

// Returned by value, and kept in the result of decoding without a word more.
const _: () = assert!(size_of::<Bundle>() <= 88);
const _: () = assert!(size_of::<Result<Bundle, super::DecodeError>>() == size_of::<Bundle>());

impl Bundle {
    /// A bundle whose rules have been checked; `window` may go on behind it, but has no holes.
    #[inline]
    pub(super) fn new(window: &[u8; LONGEST], places: Places, rows: [u16; 6], version: Version) -> Bundle {
        let mut bytes = [0; LONGEST];
        // All of them and no branch: a copy of just so many costs a mispredicted one.
        let words = bytes.as_chunks_mut::<8>().0.iter_mut().zip(window.as_chunks::<8>().0);
        for (i, (to, from)) in words.enumerate() {
            *to = if i <= usize::from(places.hs.lng()) { *from } else { [0; 8] };
        }
        Bundle { bytes, places, rows, version }
    }

    /// The syllables.
    pub(super) const fn raw(&self) -> RawBundle<'_> {
        RawBundle::new(&self.bytes, self.places)
    }

    /// Its bytes: those it was decoded from, except that bits that no syllable owns are what the
    /// vendor's assembler writes there.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.raw().bytes()
    }

    /// Length in bytes: 8, 16, … 64.
    #[expect(clippy::len_without_is_empty, reason = "a bundle is never empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.places.hs.len_bytes()
    }

    /// The version it was decoded for.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// Header syllable.
    #[must_use]
    pub const fn hs(&self) -> Hs {
        self.places.hs
    }

    /// Stub syllable.
    #[must_use]
    pub fn ss(&self) -> Option<Ss> {
        self.raw().ss()
    }

    pub(super) fn cs0(&self) -> Option<Cs0> {
        self.raw().cs0()
    }

    pub(super) fn cs1(&self) -> Option<Cs1> {
        self.raw().cs1()
    }

    /// Arithmetic-logic syllable of a channel that has one.
    pub(super) fn als(&self, channel: u8) -> Als {
        self.raw().als(usize::from(channel)).unwrap_or_default()
    }

    /// ALES of a channel, 0 where HS flags none.
    pub(super) fn ales(&self, channel: u8) -> u16 {
        self.raw().ales(usize::from(channel)).unwrap_or(0)
    }

    /// Literal word, 0 where there is none.
    pub(super) fn lts(&self, index: usize) -> u32 {
        self.raw().lts(index).unwrap_or(0)
    }

    /// Position of the row of the operation in `channel`.
    pub(super) const fn row(&self, channel: u8) -> usize {
        self.rows[channel as usize] as usize
    }

    /// Empty cycles after the bundle.
    #[must_use]
    pub const fn nop(&self) -> u8 {
        self.hs().nop()
    }

    /// `loop_mode`.
    #[must_use]
    pub const fn loop_mode(&self) -> bool {
        self.hs().loop_mode() != 0
    }

    /// The operation in ALC `channel` (0 to 5).
    #[must_use]
    pub fn op(&self, channel: u8) -> Option<AlOp<'_>> {
        (channel < 6 && self.hs().als() >> channel & 1 != 0).then_some(AlOp::new(self, channel))
    }

    /// All arithmetic-logic operations, by channel.
    pub fn ops(&self) -> impl Iterator<Item = AlOp<'_>> {
        (0..6).filter_map(|channel| self.op(channel))
    }

    /// Memory access specifier of channel 0, 2, 3 or 5; 0 when the bundle has none.
    #[must_use]
    pub fn mas(&self, channel: u8) -> u8 {
        let Some(cs1) = self.cs1() else { return 0 };
        if cs1.opc() != 6 {
            return 0;
        }
        let shift = match channel {
            0 => 21,
            2 => 14,
            3 => 7,
            5 => 0,
            _ => return 0,
        };
        (cs1.0 >> shift & 0x7f) as u8
    }

    fn guards_with(&self, channel: u8, opc: u8, bit: u8) -> impl Iterator<Item = Guard> + '_ {
        let cluster = channel / 3;
        let inversion = channel % 3;
        (0..2 * self.hs().cds() as usize).filter_map(move |i| {
            let half = self.raw().cds(i).unwrap_or(0);
            let matches = (half >> 14) as u8 == opc | cluster && half >> (10 + bit) & 1 != 0;
            matches.then(|| Guard { source: pred_source(half), negate: half >> (7 + inversion) & 1 != 0 })
        })
    }

    /// Conditions (RLP) of the operation in `channel`; all must hold.
    pub fn guards(&self, channel: u8) -> impl Iterator<Item = Guard> + '_ {
        self.guards_with(channel, 0, channel % 3)
    }

    /// Merge condition (MRGC) of the operation in `channel`.
    #[must_use]
    pub fn merge_condition(&self, channel: u8) -> Option<Guard> {
        self.guards_with(channel, 2, channel % 3).next()
    }

    /// Condition of the address increment of an array store in channel 2 or 5.
    #[must_use]
    pub fn increment_condition(&self, channel: u8) -> Option<Guard> {
        self.guards_with(channel, 0, 3).next()
    }

    /// Condition of `srp`, `crp`, `slrp`.
    #[must_use]
    pub fn recovery_condition(&self) -> Option<Guard> {
        self.guards_with(2, 2, 3).next()
    }

    /// What CS0 prepares.
    #[must_use]
    pub fn prep(&self) -> Option<ControlPrep> {
        let cs0 = self.cs0()?;
        let displacement = cs0.displacement();
        Some(match (cs0.ctpr(), cs0.opc()) {
            (0, 1) => ControlPrep::Pref { param: cs0.param() },
            (0, 2) => ControlPrep::Puttsd { displacement },
            (0, _) => return None,
            (ctpr, 0) => ControlPrep::Disp { ctpr, displacement },
            (2, 1) => ControlPrep::Ldisp { displacement },
            (ctpr, 2) => ControlPrep::Sdisp { ctpr, entry: (cs0.param() & 31) as u8 },
            (3, 3) if cs0.param() == 0 => ControlPrep::Return,
            (ctpr, 3) => ControlPrep::Gettsd { ctpr },
            _ => return None,
        })
    }

    /// The control transfer, with its condition.
    #[must_use]
    pub fn transfer(&self) -> Option<(Transfer, Condition)> {
        let ss = self.ss()?;
        let call = self.cs1().filter(|cs1| cs1.opc() == 5);
        let transfer = match (ss.ctop(), call) {
            (0, Some(cs1)) => {
                let cs0 = self.cs0()?;
                match cs1.ctopc() {
                    2 => Transfer::Hcall { entry: (cs0.0 >> 1 & 15) as u8, wbs: cs1.wbs() },
                    _ => Transfer::Call { target: CtTarget::Relative(cs0.displacement()), wbs: cs1.wbs() },
                }
            }
            (ctpr, Some(cs1)) => Transfer::Call { target: CtTarget::Ctpr(ctpr), wbs: cs1.wbs() },
            (0, None) => {
                if let Some(op) = self.op(0)
                    && matches!(op.op(), Alop::Ibranchd | Alop::Icalld)
                {
                    if op.op() == Alop::Ibranchd { Transfer::IbranchD } else { Transfer::IcallD }
                } else {
                    let cs0 = self.cs0()?;
                    match (cs0.ctpr(), cs0.opc(), cs0.param() & 7) {
                        (0, 0, _) => Transfer::Jump(CtTarget::Relative(cs0.displacement())),
                        (0, 3, 0) => Transfer::Done,
                        (0, 3, 2) => Transfer::Iret,
                        (0, 3, 3) => Transfer::Hret,
                        (0, 3, 4) => Transfer::Glaunch,
                        _ => return None,
                    }
                }
            }
            (ctpr, None) => Transfer::Jump(CtTarget::Ctpr(ctpr)),
        };
        condition(ss).map(|c| (transfer, c))
    }

    /// Whether the bundle ends a straight run of code.
    #[must_use]
    pub fn transfers_control(&self) -> bool {
        self.transfer().is_some_and(|(_, condition)| condition != Condition::Never)
    }

    /// What CS1 asks for besides calls and memory access specifiers.
    #[must_use]
    pub fn prefix(&self) -> Option<Prefix> {
        let cs1 = self.cs1()?;
        Some(match cs1.opc() {
            opc @ (0 | 1 | 4) => {
                let mut set = SetWindow::default();
                let lts0 = self.lts(0);
                if opc != 4 {
                    let dbl = self.version >= Version::V3 && lts0 >> 3 & 1 != 0;
                    set.setwd = Some(((lts0 >> 5 & 0x7f) as u8, lts0 >> 4 & 1 != 0, dbl));
                    if cs1.settr() != 0 {
                        set.settr = Some((lts0 >> 17) as u16);
                    }
                }
                if opc == 1 {
                    set.vfrpsz = Some((lts0 >> 12 & 31) as u8);
                }
                if cs1.setbn() != 0 {
                    set.setbn = Some((cs1.rbs(), cs1.rsz(), cs1.rcur()));
                }
                if cs1.setbp() != 0 {
                    set.setbp = Some(cs1.psz());
                }
                Prefix::SetWindow(set)
            }
            2 if cs1.0 >> 27 & 1 != 0 => Prefix::Setsft,
            2 => Prefix::Setei(cs1.0 as u8),
            3 => Prefix::Wait((cs1.0 & 0x3fff) as u16),
            7 => Prefix::Flush((cs1.0 & 15) as u8),
            8 => Prefix::Vfbg(cs1.0 & 0x1_ffff),
            _ => return None,
        })
    }

    /// The array load in array channel 0 to 3.
    #[must_use]
    pub fn mova(&self, channel: u8) -> Option<MovaOp> {
        let (bits, dst) = self.raw().aas(usize::from(channel))?;
        Some(MovaOp {
            channel,
            opcode: (bits >> 12 & 7) as u8,
            area: (bits >> 6 & 31) as u8,
            index: (bits >> 1 & 31) as u8,
            advance: bits & 1 != 0,
            big_endian: bits >> 15 != 0,
            dst: dest(dst)?,
        })
    }

    /// A store and a load in channels that exclude each other: (2, 3) or (5, 0).
    ///
    /// The assembler writes such bundles, the hardware raises exc_illegal_opcode for them.
    /// Source: execution.md 3.
    #[must_use]
    pub fn store_load_conflict(&self) -> Option<(u8, u8)> {
        let accesses = |channel: u8, store: bool| {
            self.op(channel).is_some_and(|op| {
                // Two memory operations take no specifier in their syllables.
                (op.row().takes_mas() || matches!(op.op(), Alop::Ldrd | Alop::Strd))
                    && matches!(op.row().dst(), super::ops::Dst::Mem | super::ops::Dst::Array) == store
            })
        };
        [(2, 3), (5, 0)].into_iter().find(|&(store, load)| accesses(store, true) && accesses(load, false))
    }

    /// Predicate logic words present, PLS0 first.
    #[must_use]
    pub fn pls(&self) -> impl ExactSizeIterator<Item = u32> {
        let raw = self.raw();
        (0..usize::from(self.hs().pls())).map(move |i| raw.pls(i).unwrap_or(0))
    }

    /// Whether nothing is done at all: no operation, transfer or side effect.
    #[must_use]
    pub fn is_nop(&self) -> bool {
        self.hs().0 & 0xffff_f400 == 0
    }
}
