//! The decoded wide instruction and its parts as typed values.

use super::ops::{Format, Low, OpRow, rows};
use super::raw::{Als, Cs0, Cs1, Hs, Ss};
use super::{Alop, Version};

/// A register operand: window, rotating or global. Only codes that name a register can be held.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Reg(u8);

/// What a [`Reg`] names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RegKind {
    /// `%b[0]` to `%b[127]`: rotating, based register.
    Based(u8),
    /// `%r0` to `%r63`: window register.
    Window(u8),
    /// `%g0` to `%g31`: global register.
    Global(u8),
}

impl Reg {
    /// The register with this operand code; `None` for 0xc0 to 0xdf. Source: encoding.md 4.4.
    #[must_use]
    pub const fn from_code(code: u8) -> Option<Reg> {
        if code >= 0xc0 && code <= 0xdf { None } else { Some(Reg(code)) }
    }

    /// Its operand code.
    #[must_use]
    pub const fn code(self) -> u8 {
        self.0
    }

    /// Which kind of register, and its number.
    #[must_use]
    pub const fn kind(self) -> RegKind {
        match self.0 {
            n @ 0..=0x7f => RegKind::Based(n),
            n @ 0x80..=0xbf => RegKind::Window(n - 0x80),
            n => RegKind::Global(n.wrapping_sub(0xe0)),
        }
    }
}

/// A source operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// Register.
    Reg(Reg),
    /// Short constant: 0 to 31 as first, 0 to 15 as second source.
    Const(u8),
    /// Literal, sign-extended to 64 bits.
    Literal(i64),
}

/// A destination operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dest {
    /// Register.
    Reg(Reg),
    /// `%ctpr1` to `%ctpr3`.
    Ctpr(u8),
    /// `%empty`: the result is dropped.
    Empty,
    /// `%tst`, `%tc` or `%tcd`: 0xcd, 0xce, 0xcf.
    Trap(u8),
}

/// Where a predicated operation takes its condition from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PredSource {
    /// `%pred0` to `%pred31`.
    Pred(u8),
    /// `%pcnt0` to `%pcnt31`: true when LSR.pcnt is at most this.
    Pcnt(u8),
}

/// One condition term of an operation (RLP, MRGC, AM or RPC).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Guard {
    /// The predicate.
    pub source: PredSource,
    /// Whether it is inverted.
    pub negate: bool,
}

/// Condition of a control transfer. Source: encoding.md 3.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Condition {
    /// Type 0.
    Never,
    /// Type 1.
    Always,
    /// Type 2, and type 3 with `negate`.
    Pred {
        /// Predicate number.
        pred: u8,
        /// Whether it is inverted.
        negate: bool,
    },
    /// Type 4, and type 5 with `negate`.
    LoopEnd {
        /// `%NOT_LOOP_END`.
        negate: bool,
    },
    /// Types 6 and 14: predicate or loop end.
    PredOrLoopEnd {
        /// Predicate number.
        pred: u8,
        /// Whether the predicate is inverted.
        negate: bool,
    },
    /// Types 7 and 15: predicate and not loop end.
    PredAndNotLoopEnd {
        /// Predicate number.
        pred: u8,
        /// Whether the predicate is inverted.
        negate: bool,
    },
    /// Type 8: `%MLOCK`, or a diagnostic result in one of ALC 0, 1, 3, 4 (bits 0 to 3 of `dt_al`).
    Mlock {
        /// Mask of channels, bits 0 to 3 = ALC 0, 1, 3, 4.
        dt_al: u8,
    },
    /// Type 9: `%MLOCK` or a compare or CLP result of this bundle.
    MlockOr(PlCondition),
}

/// Results of the same bundle that a transfer may test (type 9).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlCondition {
    /// Compare in channel 0, 1, 3 or 4.
    Cmp {
        /// Channel.
        channel: u8,
        /// Inverted.
        negate: bool,
    },
    /// Either compare of a pair of channels, (0, 1) or (3, 4).
    CmpPair {
        /// 0 or 3.
        first: u8,
        /// Inversion of the first.
        negate_first: bool,
        /// Inversion of the second.
        negate_second: bool,
    },
    /// CLP0 to CLP2.
    Clp {
        /// CLP number.
        clp: u8,
        /// Inverted.
        negate: bool,
    },
}

impl PlCondition {
    /// From SS\[4:0\] of condition type 9.
    #[must_use]
    pub(super) const fn from_bits(bits: u8) -> Option<PlCondition> {
        match bits >> 3 & 3 {
            0 => Some(PlCondition::Cmp { channel: [0, 1, 3, 4][(bits >> 1 & 3) as usize], negate: bits & 1 != 0 }),
            1 => Some(PlCondition::CmpPair {
                first: if bits & 4 == 0 { 0 } else { 3 },
                negate_first: bits & 2 != 0,
                negate_second: bits & 1 != 0,
            }),
            2 if bits >> 1 & 3 < 3 => Some(PlCondition::Clp { clp: bits >> 1 & 3, negate: bits & 1 != 0 }),
            _ => None,
        }
    }
}

/// Where a `ct` or `call` goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CtTarget {
    /// Through `%ctprN`, 1 to 3.
    Ctpr(u8),
    /// Displacement in bytes from the start of the bundle.
    Relative(i64),
}

/// The control transfer of a bundle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Transfer {
    /// `ct` or `ibranch`.
    Jump(CtTarget),
    /// `call` or `icall`; `wbs` counts pairs of registers.
    Call {
        /// Where to.
        target: CtTarget,
        /// Window base of the callee, in pairs.
        wbs: u8,
    },
    /// `hcall` (v6).
    Hcall {
        /// Entry number, 0 to 15.
        entry: u8,
        /// Window base of the callee, in pairs.
        wbs: u8,
    },
    /// `done`.
    Done,
    /// `iret` (v6).
    Iret,
    /// `hret` (v6).
    Hret,
    /// `glaunch` (v6).
    Glaunch,
    /// `ibranchd` (v6): the target is the operand of the ALC0 operation.
    IbranchD,
    /// `icalld` (v6): likewise.
    IcallD,
}

/// Preparation of a control transfer by CS0. Source: encoding.md 5.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ControlPrep {
    /// `disp %ctprN`: displacement in bytes.
    Disp {
        /// 1 to 3.
        ctpr: u8,
        /// Bytes from the start of the bundle.
        displacement: i64,
    },
    /// `ldisp %ctpr2`.
    Ldisp {
        /// Bytes from the start of the bundle.
        displacement: i64,
    },
    /// `sdisp %ctprN, entry`.
    Sdisp {
        /// 1 to 3.
        ctpr: u8,
        /// System entry, 0 to 31.
        entry: u8,
    },
    /// `return %ctpr3`.
    Return,
    /// `gettsd %ctprN`.
    Gettsd {
        /// 1 to 3.
        ctpr: u8,
    },
    /// `puttsd`.
    Puttsd {
        /// Bytes from the start of the bundle.
        displacement: i64,
    },
    /// `pref`: instruction prefetch.
    Pref {
        /// Field of the syllable.
        param: u32,
    },
}

/// `setwd`, `setbn`, `setbp`, `vfrpsz`, `settr` of one bundle; sizes in pairs as encoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct SetWindow {
    /// `setwd`: (wsz, nfx, dbl).
    pub setwd: Option<(u8, bool, bool)>,
    /// `vfrpsz`: size as encoded, 0 to 31.
    pub vfrpsz: Option<u8>,
    /// `settr`: template type.
    pub settr: Option<u16>,
    /// `setbn`: (rbs, rsz, rcur).
    pub setbn: Option<(u8, u8, u8)>,
    /// `setbp`: psz.
    pub setbp: Option<u8>,
}

/// What CS1 asks for besides calls and memory access specifiers, as flags of SS and HS do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prefix {
    /// `setwd` and its kin.
    SetWindow(SetWindow),
    /// `setei`: immediate.
    Setei(u8),
    /// `setsft`.
    Setsft,
    /// `wait`: the flag bits of CS1.
    Wait(u16),
    /// `flushr` bit 0, `flushc` bit 1, `fillr` bit 2, `fillc` bit 3.
    Flush(u8),
    /// `vfbg`: CS1\[16:0\].
    Vfbg(u32),
}

/// An array load `mova*` in array channel 0 to 3. Source: encoding.md 10.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MovaOp {
    /// Array channel.
    pub channel: u8,
    /// 1 movab, 2 movah, 3 movaw, 4 movad, 5 movaq, 7 movaqp.
    pub opcode: u8,
    /// Area of the array prefetch buffer.
    pub area: u8,
    /// Byte offset inside the element group.
    pub index: u8,
    /// Advance the area.
    pub advance: bool,
    /// Big-endian element.
    pub big_endian: bool,
    /// Destination.
    pub dst: Dest,
}

/// One decoded wide instruction.
///
/// Made only by [`super::decode`]: what it holds has been checked against the rules of its
/// version, so its accessors cannot fail on a malformed operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bundle {
    pub(super) hs: Hs,
    pub(super) ss: Option<Ss>,
    pub(super) cs0: Option<Cs0>,
    pub(super) cs1: Option<Cs1>,
    pub(super) als: [Als; 6],
    pub(super) ales: [u16; 6],
    pub(super) rows: [u16; 6],
    pub(super) lts: [u32; 4],
    pub(super) lts_count: u8,
    pub(super) pls: [u32; 3],
    pub(super) cds: [u16; 6],
    pub(super) aas: [(u16, u8); 4],
    pub(super) ales25_word: bool,
    pub(super) version: Version,
}

impl Bundle {
    /// Length in bytes: 8, 16, … 64.
    #[expect(clippy::len_without_is_empty, reason = "a bundle is never empty")]
    #[must_use]
    pub const fn len(&self) -> usize {
        self.hs.len_bytes()
    }

    /// The version it was decoded for.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// Header syllable.
    #[must_use]
    pub const fn hs(&self) -> Hs {
        self.hs
    }

    /// Stub syllable.
    #[must_use]
    pub const fn ss(&self) -> Option<Ss> {
        self.ss
    }

    /// Empty cycles after the bundle.
    #[must_use]
    pub const fn nop(&self) -> u8 {
        self.hs.nop()
    }

    /// `loop_mode`.
    #[must_use]
    pub const fn loop_mode(&self) -> bool {
        self.hs.loop_mode() != 0
    }

    /// The operation in ALC `channel` (0 to 5).
    #[must_use]
    pub fn op(&self, channel: u8) -> Option<AlOp<'_>> {
        (channel < 6 && self.hs.als() >> channel & 1 != 0).then_some(AlOp { bundle: self, channel })
    }

    /// All arithmetic-logic operations, by channel.
    pub fn ops(&self) -> impl Iterator<Item = AlOp<'_>> {
        (0..6).filter_map(|channel| self.op(channel))
    }

    /// Memory access specifier of channel 0, 2, 3 or 5; 0 when the bundle has none.
    #[must_use]
    pub fn mas(&self, channel: u8) -> u8 {
        let Some(cs1) = self.cs1 else { return 0 };
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
        (0..2 * self.hs.cds() as usize).filter_map(move |i| {
            let half = self.cds[i];
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
        let cs0 = self.cs0?;
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
        let ss = self.ss?;
        let call = self.cs1.filter(|cs1| cs1.opc() == 5);
        let transfer = match (ss.ctop(), call) {
            (0, Some(cs1)) => {
                let cs0 = self.cs0?;
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
                    let cs0 = self.cs0?;
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
        let cs1 = self.cs1?;
        Some(match cs1.opc() {
            opc @ (0 | 1 | 4) => {
                let mut set = SetWindow::default();
                let lts0 = self.lts[0];
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
        let ss = self.ss?;
        if channel > 3 || ss.format2() != 0 || ss.aas() >> channel & 1 == 0 {
            return None;
        }
        let (bits, dst) = self.aas[channel as usize];
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
                op.row().takes_mas() && matches!(op.row().dst(), super::ops::Dst::Mem | super::ops::Dst::Array) == store
            })
        };
        [(2, 3), (5, 0)].into_iter().find(|&(store, load)| accesses(store, true) && accesses(load, false))
    }

    /// Predicate logic words present, PLS0 first.
    #[must_use]
    pub fn pls(&self) -> &[u32] {
        &self.pls[..usize::from(self.hs.pls())]
    }

    /// Whether nothing is done at all: no operation, transfer or side effect.
    #[must_use]
    pub fn is_nop(&self) -> bool {
        self.hs.0 & 0xffff_f400 == 0
    }
}

/// The condition term in the low bits of a CDS half.
const fn pred_source(half: u16) -> PredSource {
    let number = (half & 31) as u8;
    if half >> 5 & 3 == 2 { PredSource::Pcnt(number) } else { PredSource::Pred(number) }
}

/// SS\[8:0\] as a condition; `None` when reserved.
pub(super) const fn condition(ss: Ss) -> Option<Condition> {
    let pred = ss.ct_source();
    Some(match ss.ct_type() {
        0 => Condition::Never,
        1 => Condition::Always,
        n @ (2 | 3) => Condition::Pred { pred, negate: n == 3 },
        n @ (4 | 5) => Condition::LoopEnd { negate: n == 5 },
        n @ (6 | 14) => Condition::PredOrLoopEnd { pred, negate: n == 14 },
        n @ (7 | 15) => Condition::PredAndNotLoopEnd { pred, negate: n == 7 },
        8 => Condition::Mlock { dt_al: pred & 15 },
        9 => match PlCondition::from_bits(pred) {
            Some(pl) => Condition::MlockOr(pl),
            None => return None,
        },
        _ => return None,
    })
}

/// A destination byte; `None` when reserved.
pub(super) const fn dest(code: u8) -> Option<Dest> {
    Some(match code {
        0xcd..=0xcf => Dest::Trap(code),
        0xd1..=0xd3 => Dest::Ctpr(code - 0xd0),
        0xde | 0xdf => Dest::Empty,
        _ => match Reg::from_code(code) {
            Some(reg) => Dest::Reg(reg),
            None => return None,
        },
    })
}

/// One arithmetic-logic operation of a bundle.
#[derive(Clone, Copy, Debug)]
pub struct AlOp<'a> {
    bundle: &'a Bundle,
    channel: u8,
}

impl<'a> AlOp<'a> {
    fn als(&self) -> Als {
        self.bundle.als[self.channel as usize]
    }

    fn ales(&self) -> u16 {
        self.bundle.ales[self.channel as usize]
    }

    /// The bundle it stands in.
    #[must_use]
    pub const fn bundle(&self) -> &'a Bundle {
        self.bundle
    }

    /// Channel 0 to 5.
    #[must_use]
    pub const fn channel(&self) -> u8 {
        self.channel
    }

    /// Its row of the operation table.
    #[must_use]
    pub fn row(&self) -> &'static OpRow {
        &rows()[self.bundle.rows[self.channel as usize] as usize]
    }

    /// The operation.
    #[must_use]
    pub fn op(&self) -> Alop {
        self.row().op()
    }

    /// `,sm`.
    #[must_use]
    pub fn speculative(&self) -> bool {
        self.als().spec() != 0
    }

    /// Memory access specifier; 0 where the operation takes none.
    #[must_use]
    pub fn mas(&self) -> u8 {
        if self.row().takes_mas() { self.bundle.mas(self.channel) } else { 0 }
    }

    /// First source.
    #[must_use]
    pub fn src1(&self) -> Option<Source> {
        let code = self.als().src1();
        self.row().format().has_src1().then(|| match Reg::from_code(code) {
            Some(reg) => Source::Reg(reg),
            None => Source::Const(code & 31),
        })
    }

    /// Second source.
    #[must_use]
    pub fn src2(&self) -> Option<Source> {
        if !self.row().format().has_src2() {
            return None;
        }
        Some(self.source(self.als().src2()))
    }

    fn source(&self, code: u8) -> Source {
        let lts = &self.bundle.lts;
        let n = (code & 3) as usize;
        match code {
            0xc0..=0xcf => Source::Const(code & 15),
            0xd0..=0xd3 => Source::Literal(i64::from(lts[n] as i16)),
            0xd4..=0xd7 => Source::Literal(i64::from((lts[n] >> 16) as i16)),
            0xd8..=0xdb => Source::Literal(i64::from(lts[n] as i32)),
            0xdc..=0xdf => {
                let high = lts.get(n + 1).copied().unwrap_or(0);
                Source::Literal((u64::from(high) << 32 | u64::from(lts[n])) as i64)
            }
            _ => match Reg::from_code(code) {
                Some(reg) => Source::Reg(reg),
                None => Source::Const(0),
            },
        }
    }

    /// Third source: the value of a store, or that of ALES.
    #[must_use]
    pub fn src3(&self) -> Option<Source> {
        let format = self.row().format();
        if format.stores() {
            Some(self.source(self.als().dst()))
        } else if format.has_src3_in_ales() {
            Some(self.source(self.ales() as u8))
        } else {
            None
        }
    }

    /// 8-bit literal of ALES.
    #[must_use]
    pub fn lit8(&self) -> Option<u8> {
        (self.row().low() == Low::Lit8).then(|| self.ales() as u8)
    }

    /// Destination register.
    #[must_use]
    pub fn dst(&self) -> Option<Dest> {
        let format = self.row().format();
        if format.stores() || format.writes_pred() || format == Format::F15 {
            return None;
        }
        dest(self.als().dst())
    }

    /// Predicate that a compare writes, 0 to 31.
    #[must_use]
    pub fn pred_dst(&self) -> Option<u8> {
        self.row().format().writes_pred().then(|| self.als().dst() & 31)
    }

    /// Number of the state register that it reads or writes.
    #[must_use]
    pub fn state_register(&self) -> Option<u8> {
        match self.row().format() {
            Format::F15 => Some(self.als().dst()),
            Format::F16 => Some(self.als().src1()),
            _ => None,
        }
    }

    /// The 16 bits of opce1 of array and AAU register operations, ALS\[23:8\].
    #[must_use]
    pub fn array_fields(&self) -> Option<u16> {
        matches!(self.row().format(), Format::F9 | Format::F10 | Format::F10R | Format::F19)
            .then(|| (self.als().0 >> 8) as u16)
    }

    /// 32-bit literal that array fields select (lt field), sign-extended.
    #[must_use]
    pub fn array_literal(&self) -> Option<i64> {
        let fields = self.array_fields()?;
        match fields & 3 {
            0 => None,
            n => Some(i64::from(self.bundle.lts[n as usize - 1] as i32)),
        }
    }

    /// Window base of `icalld`.
    #[must_use]
    pub fn wbs(&self) -> Option<u8> {
        (self.row().format() == Format::F12C).then(|| self.als().src1())
    }

    /// Conditions (RLP); all must hold.
    pub fn guards(&self) -> impl Iterator<Item = Guard> + 'a {
        self.bundle.guards(self.channel)
    }
}
