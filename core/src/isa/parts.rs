//! What a wide instruction is made of, as values that cannot hold anything malformed.

use super::raw::Ss;

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
    /// Type 11 (v7): a compare or CLP result of this bundle.
    SameBundle(PlCondition),
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

/// The condition term in the low bits of a CDS half.
pub(super) const fn pred_source(half: u16) -> PredSource {
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
        kind @ (9 | 11) => match PlCondition::from_bits(pred) {
            Some(pl) if kind == 9 => Condition::MlockOr(pl),
            Some(pl) => Condition::SameBundle(pl),
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
