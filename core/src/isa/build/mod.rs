//! Putting wide instructions together: the other direction of [`super::decode`].
//!
//! A [`BundleBuilder`] collects operations and the fields of the other syllables; [`BundleBuilder::pack`]
//! chooses channels, places literals, allocates conditions and lays the syllables out exactly as the
//! vendor's assembler does. Sources: asm-syntax.md 3 and 4, encoding.md 1.2 to 1.6 and 7 to 9.
//!
//! ```
//! use e2k_core::isa::build::{BundleBuilder, Input, Literal, Operation, Output};
//! use e2k_core::isa::{Alop, Guard, PredSource, Reg, Version};
//!
//! // addd,sm %dr1, 0x12345, %dr2 ? %pred3
//! let mut builder = BundleBuilder::new(Version::V3);
//! let mut add = Operation::new(Alop::Addd);
//! add.speculative = true;
//! add.src1 = Input::Reg(Reg::from_code(0x81).unwrap());
//! add.src2 = Input::Literal(builder.literal(Literal::constant(0x12345, true)).unwrap());
//! add.dst = Output::Reg(Reg::from_code(0x82).unwrap());
//! add.predicate = Some(Guard { source: PredSource::Pred(3), negate: false });
//! builder.operation(add).unwrap();
//! let packed = builder.pack().unwrap();
//! assert_eq!(packed.words(), [0x0401_0011, 0x9181_d882, 0x0001_2345, 0x0463_0000]);
//! ```

mod apb;
mod channels;
mod conditions;
mod error;
mod layout;
mod literals;
mod operation;
mod predicates;

pub use apb::{Apb, Fapb};
pub use error::BuildError;
pub use layout::Packed;
pub use literals::{Literal, LiteralId, Place, Sizes};
pub use operation::{Input, Operation, Output};

use super::parts::{Condition, ControlPrep, CtTarget, Guard, MovaOp, PlCondition, Prefix, SetWindow, Transfer};
use super::{Reg, Version};
use predicates::PredicateLogic;

/// `srp`, `crp` and `slrp`. Source: encoding.md 2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Recovery {
    /// `crp`.
    Crp,
    /// `srp`.
    Srp,
    /// `slrp` (v3).
    Slrp,
}

/// Fields of SS that an operation of the same name sets. Source: encoding.md 2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stub {
    /// `ipd N`, 0 to 3.
    Ipd(u8),
    /// `alc`: f*2+t.
    Alc(u8),
    /// `abp`: f*2+t.
    Abp(u8),
    /// `abn`: f*2+t.
    Abn(u8),
    /// `abg`: 0 to 3.
    Abg(u8),
    /// `vfdi`.
    Vfdi,
    /// `bap`.
    Bap,
    /// `eap`.
    Eap,
    /// `srp`, `crp`, `slrp`, with its condition (v3).
    Recovery(Recovery, Option<Guard>),
}

/// Source of a local predicate @p0 to @p3. Source: encoding.md 8.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Elp {
    /// `%predN`.
    Pred(u8),
    /// `%lcntex`.
    LoopCounter,
    /// `%spredNNN`: bit k = digit k, 1 to 0x3f.
    Spred(u8),
    /// `%bgrpred`.
    Background,
    /// `%rndpredN`, 1 to 15 (v3).
    Rndpred(u8),
}

/// What a predicate operation computes. Source: encoding.md 8.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Clp {
    /// `andp`.
    And,
    /// `landp`.
    Land,
    /// `movep`.
    Move,
}

/// A wide instruction being put together. `clear` makes it ready for the next one.
#[derive(Clone, Debug)]
pub struct BundleBuilder {
    version: Version,
    operations: heapless::Vec<Operation, 6>,
    literals: heapless::Vec<Literal, 16>,
    nop: u8,
    loop_mode: bool,
    set_mark: bool,
    /// SS without ipd; `None` when nothing needs it.
    ss: Option<u32>,
    /// Fields of SS that are taken.
    ss_taken: u16,
    ipd: Option<u8>,
    flushts: bool,
    transfer: Option<Condition>,
    recovery: Option<Guard>,
    cs0: Option<u32>,
    cs1: Option<Prefix>,
    call: Option<u32>,
    mova: [Option<MovaOp>; 4],
    predicates: PredicateLogic,
}

/// Bits of `ss_taken`.
mod taken {
    pub(super) const TRANSFER: u16 = 1;
    pub(super) const ALC: u16 = 2;
    pub(super) const ABP: u16 = 4;
    pub(super) const ABN: u16 = 8;
    pub(super) const ABG: u16 = 0x10;
    pub(super) const VFDI: u16 = 0x20;
    pub(super) const BAP: u16 = 0x40;
    pub(super) const EAP: u16 = 0x80;
    pub(super) const RECOVERY: u16 = 0x100;
    pub(super) const IPD: u16 = 0x200;
}

type Built = Result<(), BuildError>;

fn limit(what: &'static str, value: u32, last: u32) -> Built {
    if value > last { Err(BuildError::Range { what, value, last }) } else { Ok(()) }
}

impl BundleBuilder {
    /// An empty bundle: a nop of 8 bytes.
    #[must_use]
    pub fn new(version: Version) -> BundleBuilder {
        BundleBuilder {
            version,
            operations: heapless::Vec::new(),
            literals: heapless::Vec::new(),
            nop: 0,
            loop_mode: false,
            set_mark: false,
            ss: None,
            ss_taken: 0,
            ipd: None,
            flushts: false,
            transfer: None,
            recovery: None,
            cs0: None,
            cs1: None,
            call: None,
            mova: [None; 4],
            predicates: PredicateLogic::default(),
        }
    }

    /// Makes the bundle empty again.
    pub fn clear(&mut self) {
        self.operations.clear();
        self.literals.clear();
        self.nop = 0;
        self.loop_mode = false;
        self.set_mark = false;
        self.ss = None;
        self.ss_taken = 0;
        self.ipd = None;
        self.flushts = false;
        self.transfer = None;
        self.recovery = None;
        self.cs0 = None;
        self.cs1 = None;
        self.call = None;
        self.mova = [None; 4];
        self.predicates = PredicateLogic::default();
    }

    /// The version it is built for.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The operations added so far.
    #[must_use]
    pub fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation added last, to be changed (`incr` belongs to the array store before it).
    pub fn last_operation(&mut self) -> Option<&mut Operation> {
        self.operations.last_mut()
    }

    /// Adds an arithmetic-logic operation and returns its index.
    ///
    /// # Errors
    /// The version has no such operation, the channel does not, an operand is out of its range, or
    /// there are six already.
    pub fn operation(&mut self, operation: Operation) -> Result<usize, BuildError> {
        operation.check(self.version)?;
        let index = self.operations.len();
        self.operations.push(operation).map_err(|_| BuildError::TooManyOperations)?;
        Ok(index)
    }

    /// Adds a literal, to be named by the operations that use it.
    ///
    /// # Errors
    /// No place can hold it, or there are sixteen already.
    pub fn literal(&mut self, literal: Literal) -> Result<LiteralId, BuildError> {
        if !literal.has_candidate() {
            return Err(BuildError::LiteralPlace);
        }
        let id = LiteralId(self.literals.len() as u8);
        self.literals.push(literal).map_err(|_| BuildError::Literals)?;
        Ok(id)
    }

    /// The value of a literal becomes known (or changes) after it was added.
    pub fn literal_mut(&mut self, id: LiteralId) -> Option<&mut Literal> {
        self.literals.get_mut(usize::from(id.0))
    }

    /// `nop N`: empty cycles after the bundle, 0 to 7.
    ///
    /// # Errors
    /// [`BuildError::Range`].
    pub fn nop(&mut self, cycles: u8) -> Built {
        limit("nop", u32::from(cycles), 7)?;
        self.nop = cycles;
        Ok(())
    }

    /// `loop_mode`.
    pub fn loop_mode(&mut self) {
        self.loop_mode = true;
    }

    /// `set_mark`.
    pub fn set_mark(&mut self) {
        self.set_mark = true;
    }

    /// `flushts` (v3), which stands alone.
    ///
    /// # Errors
    /// Before v3.
    pub fn flushts(&mut self) -> Built {
        self.since(Version::V3, "flushts")?;
        self.flushts = true;
        Ok(())
    }

    fn since(&self, version: Version, what: &'static str) -> Built {
        if self.version < version {
            return Err(BuildError::Version { what, since: version, have: self.version });
        }
        Ok(())
    }

    fn take(&mut self, bit: u16, what: &'static str) -> Built {
        if self.ss_taken & bit != 0 {
            return Err(BuildError::Twice { what });
        }
        self.ss_taken |= bit;
        Ok(())
    }

    /// A field of SS.
    ///
    /// # Errors
    /// Written already, out of range, or not in this version.
    pub fn stub(&mut self, field: Stub) -> Built {
        let two = |what, value: u8| limit(what, u32::from(value), 3).map(|()| u32::from(value));
        let bits = match field {
            Stub::Ipd(value) => {
                two("ipd", value)?;
                self.take(taken::IPD, "ipd")?;
                self.ipd = Some(value);
                0
            }
            Stub::Alc(value) => {
                let bits = two("alc", value)?;
                self.take(taken::ALC, "alc")?;
                bits << 16
            }
            Stub::Abp(value) => {
                let bits = two("abp", value)?;
                self.take(taken::ABP, "abp")?;
                bits << 18
            }
            Stub::Abn(value) => {
                let bits = two("abn", value)?;
                self.take(taken::ABN, "abn")?;
                bits << 21
            }
            Stub::Abg(value) => {
                let bits = two("abg", value)?;
                self.take(taken::ABG, "abg")?;
                bits << 23
            }
            Stub::Vfdi => {
                self.take(taken::VFDI, "vfdi")?;
                1 << 26
            }
            Stub::Bap => {
                self.take(taken::BAP, "bap")?;
                1 << 28
            }
            Stub::Eap => {
                self.take(taken::EAP, "eap")?;
                1 << 29
            }
            Stub::Recovery(which, condition) => {
                match which {
                    Recovery::Slrp => self.since(Version::V3, "slrp")?,
                    Recovery::Crp => self.since(Version::V2, "crp")?,
                    Recovery::Srp => {}
                }
                if condition.is_some() {
                    self.since(Version::V3, "a condition of a recovery point")?;
                }
                self.take(taken::RECOVERY, "the recovery point (srp, crp, slrp)")?;
                self.recovery = condition;
                match which {
                    Recovery::Crp => 1 << 25,
                    Recovery::Srp => 1 << 27,
                    Recovery::Slrp => 1 << 27 | 1 << 25,
                }
            }
        };
        *self.ss.get_or_insert(0) |= bits;
        Ok(())
    }

    fn cs0(&mut self, word: u32) -> Built {
        if self.cs0.is_some() {
            return Err(BuildError::Twice { what: "CS0 (disp, return, ibranch and the like)" });
        }
        self.cs0 = Some(word);
        Ok(())
    }

    /// What CS0 prepares; displacements are bytes from the start of the bundle.
    ///
    /// # Errors
    /// CS0 is taken, the displacement is out of range or no multiple of 8, or not in this version.
    pub fn prepare(&mut self, prep: ControlPrep) -> Built {
        let register = |n: u8| limit("%ctpr", u32::from(n).wrapping_sub(1), 2).map(|()| u32::from(n) << 30);
        let word = match prep {
            ControlPrep::Disp { ctpr, displacement } => register(ctpr)? | displacement_field(displacement)?,
            ControlPrep::Ldisp { displacement } => 0x9000_0000 | displacement_field(displacement)?,
            ControlPrep::Sdisp { ctpr, entry } => {
                limit("sdisp", u32::from(entry), 31)?;
                register(ctpr)? | 0x2000_0000 | u32::from(entry)
            }
            ControlPrep::Return => 0xf000_0000,
            ControlPrep::Gettsd { ctpr } => {
                self.since(Version::V3, "gettsd")?;
                register(ctpr)? | 0x3000_0001
            }
            ControlPrep::Puttsd { displacement } => 0x2000_0000 | displacement_field(displacement)?,
            ControlPrep::Pref { param } => {
                limit("pref", param, 0x0fff_ffff)?;
                0x1000_0000 | param
            }
        };
        self.cs0(word)
    }

    /// A control transfer with its condition.
    ///
    /// # Errors
    /// The bundle has one, CS0 or CS1 is taken, a field is out of range, or not in this version.
    pub fn transfer(&mut self, transfer: Transfer, condition: Condition) -> Built {
        let only_ibranch = matches!(condition, Condition::Mlock { .. } | Condition::MlockOr(_));
        if only_ibranch && !matches!(transfer, Transfer::Jump(CtTarget::Relative(_))) {
            return Err(BuildError::Condition { what: "%MLOCK is a condition of ibranch and rbranch only" });
        }
        if let Condition::MlockOr(_) = condition {
            self.since(Version::V3, "a %cmp or %clp condition")?;
        }
        if let Condition::SameBundle(_) = condition {
            self.since(Version::V7, "a %cmp or %clp condition without %MLOCK")?;
        }
        if let Condition::MlockOr(result) | Condition::SameBundle(result) = condition
            && !result.exists()
        {
            return Err(BuildError::Condition { what: "a transfer tests %cmp0, 1, 3, 4 or %clp0 to 2" });
        }
        let ctop = |n: u8| limit("%ctpr", u32::from(n).wrapping_sub(1), 2).map(|()| u32::from(n) << 10);
        let mut stub = 0;
        self.take(taken::TRANSFER, "the control transfer")?;
        match transfer {
            Transfer::Jump(CtTarget::Ctpr(n)) => stub = ctop(n)?,
            Transfer::Jump(CtTarget::Relative(displacement)) => self.cs0(displacement_field(displacement)?)?,
            Transfer::Call { target, wbs } => {
                match target {
                    CtTarget::Ctpr(n) => {
                        stub = ctop(n)?;
                        self.call(wbs, 0)?;
                    }
                    CtTarget::Relative(displacement) => {
                        self.since(Version::V6, "icall")?;
                        self.cs0(displacement_field(displacement)?)?;
                        self.call(wbs, 1)?;
                    }
                };
            }
            Transfer::Hcall { entry, wbs } => {
                self.since(Version::V6, "hcall")?;
                limit("hcall", u32::from(entry), 15)?;
                self.cs0(u32::from(entry) << 1)?;
                self.call(wbs, 2)?;
            }
            Transfer::Done => self.cs0(0x3000_0000)?,
            Transfer::Iret | Transfer::Hret | Transfer::Glaunch => {
                self.since(Version::V6, "iret, hret, glaunch")?;
                let kind = match transfer {
                    Transfer::Iret => 2,
                    Transfer::Hret => 3,
                    _ => 4,
                };
                self.cs0(0x3000_0000 | kind)?;
            }
            Transfer::IbranchD | Transfer::IcallD => self.since(Version::V6, "ibranchd, icalld")?,
        }
        self.transfer = Some(condition);
        *self.ss.get_or_insert(0) |= stub | condition_field(condition);
        Ok(())
    }

    fn call(&mut self, wbs: u8, kind: u32) -> Built {
        limit("wbs", u32::from(wbs), 127)?;
        if self.cs1.is_some() || self.call.is_some() {
            return Err(BuildError::Twice { what: "CS1 (call, wait, setwd and the like)" });
        }
        self.call = Some(0x5000_0000 | kind << 7 | u32::from(wbs));
        Ok(())
    }

    /// `setwd` and its kin, `setei`, `setsft`, `wait`, `flushr` and its kin, `vfbg`.
    ///
    /// What shares CS1 is joined: `setwd`, `setbn`, `setbp`, `vfrpsz` and `settr`, or the four flushes.
    ///
    /// # Errors
    /// CS1 is taken, a field is written twice or out of range, or not in this version.
    pub fn prefix(&mut self, prefix: Prefix) -> Built {
        match prefix {
            Prefix::SetWindow(set) => check_window(&set, self.version)?,
            Prefix::Wait(flags) => {
                let last = match self.version {
                    Version::V1 => 0x3f,
                    Version::V2 | Version::V3 | Version::V4 => 0x7f,
                    Version::V5 => 0x1ff,
                    _ => 0x3fff,
                };
                limit("the flags of wait", u32::from(flags), last)?;
            }
            Prefix::Flush(flags) => {
                limit("flush", u32::from(flags), 15)?;
                if flags & 12 != 0 {
                    self.since(Version::V6, "fillr, fillc")?;
                }
            }
            Prefix::Setsft => self.since(Version::V2, "setsft")?,
            Prefix::Vfbg(value) => limit("vfbg", value, 0x1_ffff)?,
            Prefix::Setei(_) => {}
        }
        let joined = match (self.cs1, prefix) {
            (None, new) => new,
            (Some(Prefix::Flush(old)), Prefix::Flush(new)) => Prefix::Flush(old | new),
            (Some(Prefix::SetWindow(old)), Prefix::SetWindow(new)) => Prefix::SetWindow(SetWindow {
                setwd: either(old.setwd, new.setwd, "setwd")?,
                vfrpsz: either(old.vfrpsz, new.vfrpsz, "vfrpsz")?,
                settr: either(old.settr, new.settr, "settr")?,
                setbn: either(old.setbn, new.setbn, "setbn")?,
                setbp: either(old.setbp, new.setbp, "setbp")?,
            }),
            (Some(_), _) => return Err(BuildError::Twice { what: "CS1 (call, wait, setwd and the like)" }),
        };
        if self.call.is_some() {
            return Err(BuildError::Twice { what: "CS1 (call, wait, setwd and the like)" });
        }
        self.cs1 = Some(joined);
        Ok(())
    }

    /// An array load; `movaq` (opcode 5) takes the channel pair and an even register.
    ///
    /// # Errors
    /// The array channel is taken or has no such operation, or a field is out of range.
    pub fn mova(&mut self, mova: MovaOp) -> Built {
        limit("the array channel", u32::from(mova.channel), 3)?;
        limit("area", u32::from(mova.area), 31)?;
        limit("ind", u32::from(mova.index), 31)?;
        if !matches!(mova.opcode, 1..=5 | 7) {
            return Err(BuildError::Range { what: "the mova opcode", value: u32::from(mova.opcode), last: 7 });
        }
        let channel = usize::from(mova.channel);
        if mova.opcode != 5 {
            return self.array_channel(channel, mova);
        }
        if channel & 1 != 0 {
            return Err(BuildError::QuadChannel);
        }
        let (low, high) = if mova.big_endian { (8, 0) } else { (0, 8) };
        let half = |extra: u8, odd: bool, channel: u8| {
            let dst = match mova.dst {
                super::Dest::Reg(reg) if odd => super::Dest::Reg(Reg::from_code(reg.code() | 1).unwrap_or(reg)),
                other => other,
            };
            MovaOp { channel, index: mova.index.wrapping_add(extra) & 31, dst, ..mova }
        };
        self.array_channel(channel, half(low, false, mova.channel))?;
        self.array_channel(channel + 1, half(high, true, mova.channel + 1))
    }

    fn array_channel(&mut self, channel: usize, mova: MovaOp) -> Built {
        match self.mova.get_mut(channel) {
            Some(slot @ None) => {
                *slot = Some(mova);
                Ok(())
            }
            _ => Err(BuildError::Twice { what: "the array channel" }),
        }
    }

    /// `pass SOURCE, @pN` for @p0 to @p3.
    ///
    /// # Errors
    /// The local predicate has a source, or a number is out of range.
    pub fn local_predicate(&mut self, local: u8, source: Elp) -> Built {
        if let Elp::Rndpred(_) = source {
            self.since(Version::V3, "%rndpred")?;
        }
        self.predicates.source(local, source)
    }

    /// `andp`, `landp` or `movep` with sources and inversions, to @p4, @p5 or @p6.
    ///
    /// # Errors
    /// The result is taken, or a source is not computed before it.
    pub fn predicate(&mut self, local: u8, clp: Clp, sources: [(u8, bool); 2]) -> Built {
        self.predicates.operation(local, clp, sources)
    }

    /// `pass @pN, %predM` for @p4 to @p6.
    ///
    /// # Errors
    /// The result goes to another predicate already, or a number is out of range.
    pub fn pass(&mut self, local: u8, predicate: u8) -> Built {
        self.predicates.pass(local, predicate)
    }
}

fn either<T>(old: Option<T>, new: Option<T>, what: &'static str) -> Result<Option<T>, BuildError> {
    match (old, new) {
        (Some(_), Some(_)) => Err(BuildError::Twice { what }),
        (old, new) => Ok(old.or(new)),
    }
}

fn check_window(set: &SetWindow, version: Version) -> Built {
    if let Some((wsz, _, dbl)) = set.setwd {
        limit("wsz", u32::from(wsz), 127)?;
        if dbl && version < Version::V3 {
            return Err(BuildError::Version { what: "setwd dbl", since: Version::V3, have: version });
        }
    }
    if let Some((rbs, rsz, rcur)) = set.setbn {
        for (what, value) in [("rbs", rbs), ("rsz", rsz), ("rcur", rcur)] {
            limit(what, u32::from(value), 63)?;
        }
    }
    limit("psz", u32::from(set.setbp.unwrap_or(0)), 31)?;
    limit("rpsz", u32::from(set.vfrpsz.unwrap_or(0)), 31)?;
    limit("the type of settr", u32::from(set.settr.unwrap_or(0)), 0x7fff)
}

/// Bytes from the start of the bundle to CS0\[27:0\].
fn displacement_field(bytes: i64) -> Result<u32, BuildError> {
    const REACH: i64 = 1 << 30;
    if bytes & 7 != 0 || !(-REACH..REACH).contains(&bytes) {
        return Err(BuildError::Displacement { bytes });
    }
    Ok((bytes >> 3) as u32 & 0x0fff_ffff)
}

/// SS\[8:0\]. Source: encoding.md 3.
fn condition_field(condition: Condition) -> u32 {
    let (kind, source) = match condition {
        Condition::Never => (0, 0),
        Condition::Always => (1, 0),
        Condition::Pred { pred, negate } => (2 + u32::from(negate), pred),
        Condition::LoopEnd { negate } => (4 + u32::from(negate), 0),
        Condition::PredOrLoopEnd { pred, negate } => (if negate { 14 } else { 6 }, pred),
        Condition::PredAndNotLoopEnd { pred, negate } => (if negate { 7 } else { 15 }, pred),
        Condition::Mlock { dt_al } => (8, dt_al & 15),
        Condition::MlockOr(pl) => (9, pl.bits()),
        Condition::SameBundle(pl) => (11, pl.bits()),
    };
    kind << 5 | u32::from(source & 31)
}

impl PlCondition {
    /// Whether its numbers are those of results that can be tested.
    const fn exists(self) -> bool {
        match self {
            PlCondition::Cmp { channel, .. } => matches!(channel, 0 | 1 | 3 | 4),
            PlCondition::CmpPair { first, .. } => matches!(first, 0 | 3),
            PlCondition::Clp { clp, .. } => clp <= 2,
        }
    }

    /// SS\[4:0\] of condition type 9.
    fn bits(self) -> u8 {
        match self {
            PlCondition::Cmp { channel, negate } => {
                let number = match channel {
                    0 => 0,
                    1 => 1,
                    3 => 2,
                    _ => 3,
                };
                number << 1 | u8::from(negate)
            }
            PlCondition::CmpPair { first, negate_first, negate_second } => {
                8 | u8::from(first == 3) << 2 | u8::from(negate_first) << 1 | u8::from(negate_second)
            }
            PlCondition::Clp { clp, negate } => 16 | (clp & 3) << 1 | u8::from(negate),
        }
    }
}
