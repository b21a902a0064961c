//! Micro-operations: what a bundle becomes before it is executed.
//!
//! They run one after the other and write their results at once. Lowering has put them into an
//! order (and, where no order will do, through scratch slots) in which that gives what the
//! bundle's read-before-write rule demands.

use super::value::ValueFn;
use crate::cpu::{CONSTS, Exception, GLOBALS, MARKED, SINK, TEMPS};
use crate::isa::Alop;
use core::fmt;

/// An operand: a slot of the register file, relative to the window or absolute.
///
/// Rotating registers are no kind of their own: lowering knows the rotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Loc(pub(crate) u16);

/// Added to the window base.
pub(crate) const REL: u16 = 0x8000;
/// The micro-operation's immediate.
pub(crate) const IMM: u16 = 0x2000;

impl Loc {
    /// Value 0.
    pub(crate) const ZERO: Loc = Loc(CONSTS as u16);
    /// Dropped results.
    pub(crate) const NOWHERE: Loc = Loc(SINK as u16);
    /// Marked data of a store.
    pub(crate) const MARKED: Loc = Loc(MARKED as u16);
    /// The immediate.
    pub(crate) const IMMEDIATE: Loc = Loc(IMM);

    /// Window register `n`, 0 to 255.
    pub(crate) const fn window(n: u16) -> Loc {
        Loc(REL | n)
    }

    pub(crate) const fn global(n: u8) -> Loc {
        Loc(GLOBALS as u16 + n as u16)
    }

    pub(crate) const fn constant(n: u8) -> Loc {
        Loc(CONSTS as u16 + (n & 31) as u16)
    }

    pub(crate) const fn temp(n: u8) -> Loc {
        Loc(TEMPS as u16 + n as u16)
    }
}

/// Width of an operand as the register file stores it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[repr(u8)]
pub(crate) enum Part {
    /// No operand.
    #[default]
    None = 0,
    /// Lower half; a write leaves the upper half.
    Low = 1,
    /// Lower half; a write clears the upper half (windows with dbl = 1).
    LowZero = 2,
    /// 64 bits.
    Word = 3,
    /// 64 bits and 16 bits of the extension.
    Extended = 4,
    /// 128 bits.
    Packed = 5,
    /// Predicate.
    Pred = 6,
}

impl Part {
    const ALL: [Part; 8] =
        [Part::None, Part::Low, Part::LowZero, Part::Word, Part::Extended, Part::Packed, Part::Pred, Part::None];

    /// Tag bits that a read of this width looks at.
    pub(crate) const fn tag_mask(self) -> u8 {
        match self {
            Part::None | Part::Pred => 0,
            Part::Low | Part::LowZero => 3,
            Part::Word | Part::Extended => 15,
            Part::Packed => 0xff,
        }
    }
}

/// Widths of destination and sources, three bits each.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Parts(u16);

impl Parts {
    pub(crate) const fn new(dst: Part, src: [Part; 3]) -> Parts {
        Parts(dst as u16 | (src[0] as u16) << 3 | (src[1] as u16) << 6 | (src[2] as u16) << 9)
    }

    pub(crate) const fn dst(self) -> Part {
        Part::ALL[(self.0 & 7) as usize]
    }

    pub(crate) const fn src(self, n: usize) -> Part {
        Part::ALL[(self.0 >> (3 + 3 * n) & 7) as usize]
    }
}

/// How tags are treated.
pub(crate) mod flag {
    /// `,sm`: a diagnostic operand makes the result diagnostic instead of trapping.
    pub(crate) const SPECULATIVE: u8 = 1;
    /// Operands are not checked: moves that keep tags, and tag operations.
    pub(crate) const UNCHECKED: u8 = 2;
    /// An undefined condition traps even in the speculative form.
    pub(crate) const STRICT_CONDITION: u8 = 4;
    /// The result's tag is written by the operation itself.
    pub(crate) const OWN_TAG: u8 = 8;
    /// Bits 13 and 15 of the second operand say that the upper halves of the first and of the
    /// third one are not checked.
    pub(crate) const UPPER_TAGS: u8 = 16;
}

/// A predicate term: number, inversion and whether it is %pcnt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Term(pub(crate) u16);

/// Condition half-syllables of a bundle: an operation has no more terms.
pub(crate) const MAX_TERMS: usize = 6;

impl Term {
    pub(crate) const NONE: Term = Term(u16::MAX);

    pub(crate) const fn new(number: u8, negate: bool, pcnt: bool) -> Term {
        Term(number as u16 | (negate as u16) << 8 | (pcnt as u16) << 9)
    }

    pub(crate) const fn number(self) -> u8 {
        self.0 as u8
    }

    pub(crate) const fn negate(self) -> bool {
        self.0 >> 8 & 1 != 0
    }

    pub(crate) const fn is_pcnt(self) -> bool {
        self.0 >> 9 & 1 != 0
    }

    pub(crate) const fn exists(self) -> bool {
        self.0 != u16::MAX
    }

    /// Terms in ten bits each; those that do not exist are all ones.
    pub(crate) fn pack(terms: [Term; MAX_TERMS]) -> u64 {
        terms.iter().rev().fold(0, |packed, term| packed << 10 | u64::from(term.0 & 0x3ff))
    }

    /// The reverse of [`Term::pack`].
    pub(crate) fn unpack(packed: u64) -> [Term; MAX_TERMS] {
        core::array::from_fn(|i| match (packed >> (10 * i)) as u16 & 0x3ff {
            0x3ff => Term::NONE,
            bits => Term(bits),
        })
    }
}

/// When a control transfer is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Cond {
    /// Always.
    Always,
    /// As an earlier [`Kind::Latch`] found.
    Latched,
    /// Predicate.
    Pred(u8, bool),
    /// Loop end, perhaps inverted.
    LoopEnd(bool),
    /// Predicate or loop end.
    PredOrLoopEnd(u8, bool),
    /// Predicate and not loop end.
    PredAndNotLoopEnd(u8, bool),
    /// A conditional store or a DAM check of this bundle failed.
    Mlock,
}

/// A transfer condition on results of the same bundle: %MLOCK, noted operations, a CLP.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct ResultCond {
    /// %MLOCK is an alternative.
    pub(crate) mlock: bool,
    /// Number of a CLP and whether its result is inverted.
    pub(crate) clp: Option<(u8, bool)>,
}

/// What is known, decoded and not executed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// An operation.
    Op(Alop),
    /// A memory access specifier on an operation.
    Mas(Alop, u8),
    /// State register that is not modelled.
    StateRegister(u8),
    /// Register of the array unit that is not modelled, or not in this width: opce1.
    AauRegister(u16),
    /// Something else, by name.
    Feature(Feature),
}

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// Parts of a bundle, other than operations, that are not executed.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum Feature { $($(#[$doc])* $name,)* }
        impl Feature {
            /// Assembler name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Feature::$name => $text,)* }
            }
        }
    };
}

features! {
    /// `done`.
    Done = "done";
    /// `iret`.
    Iret = "iret";
    /// `hret`.
    Hret = "hret";
    /// `glaunch`.
    Glaunch = "glaunch";
    /// `hcall`.
    Hcall = "hcall";
    /// `gettsd`.
    Gettsd = "gettsd";
    /// `puttsd`.
    Puttsd = "puttsd";
    /// Elementary predicate from speculative results: which value means what is not known.
    Spred = "pass of %spred";
    /// Elementary predicate from BGR: what it computes is not known.
    Bgrpred = "pass of %bgrpred";
    /// Elementary predicate from RNDPR: which bit it takes is not known.
    Rndpred = "pass of %rndpred";
    /// `abg` in both directions at once.
    AbgBoth = "abg 3";
    /// `slrp`.
    Slrp = "slrp";
    /// Format 2 of the stub syllable with something else than `invts` and `flushts`.
    StubFormat2 = "an operation of stub format 2 other than invts and flushts";
    /// Array prefetch with an index array.
    SecondaryIndex = "fapb with a secondary index";
    /// What `ldrd` and `strd` do for the kernel and for protected programs.
    AccessDescriptor = "an access descriptor of ldrd or strd with prot, root, pm or an unknown format";
    /// Special destinations.
    SpecialDestination = "a write of %tst, %tc or %tcd";
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Refusal::Op(op) => write!(f, "operation '{}'", op.name()),
            Refusal::Mas(op, mas) => write!(f, "operation '{}' with mas={mas:#x}", op.name()),
            Refusal::StateRegister(n) => match crate::isa::StateRegister::by_number(n, 7) {
                Some(register) => write!(f, "state register {}", register.name),
                None => write!(f, "state register number {n:#x}"),
            },
            Refusal::AauRegister(fields) => {
                write!(f, "array unit register {}", super::aau::register_name(fields))
            }
            Refusal::Feature(feature) => f.write_str(feature.name()),
        }
    }
}

/// What a micro-operation does. `a`, `b`, `c` are its sources, `dst` its destination.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub(crate) enum Kind {
    /// Any operation by its value function.
    Value(ValueFn),
    // Frequent ones, inline.
    AddD,
    SubD,
    AndD,
    AndnD,
    OrD,
    OrnD,
    XorD,
    XornD,
    ShlD,
    ShrD,
    SarD,
    MulD,
    AddS,
    SubS,
    AndS,
    AndnS,
    OrS,
    OrnS,
    XorS,
    XornS,
    ShlS,
    ShrS,
    SarS,
    MulS,
    /// Sign or zero extension; the size code is in `a` (0 to 7).
    Sxt(u8),
    CmpEqD,
    CmpLtD,
    CmpLeD,
    CmpLtuD,
    CmpLeuD,
    CmpEqS,
    CmpLtS,
    CmpLeS,
    CmpLtuS,
    CmpLeuS,
    /// (a & b) == 0, lower halves.
    CmpAndEqS,
    /// Copies 64 bits: value only.
    Move,
    /// Writes the 64-bit immediate.
    MoveImm(u64),
    /// Copies value, extension and tag; also out of scratch slots.
    Copy,
    /// Copies the lower half and its tag.
    CopyLow,
    /// Moves with tags: `movtd` and its kin; `true` for the checking forms.
    MoveTagged,
    /// 32-bit form of the same.
    MoveTaggedLow,
    /// Lower half's or whole tag of `b` to a 32-bit register.
    GetTag(u8),
    /// `a` with tag `b`; the mask tells the width.
    PutTag(u8),
    Load8,
    Load16,
    Load32,
    Load64,
    /// Load with byte reversal, lock or 128 bits.
    LoadSpecial(MemOp),
    Store8,
    Store16,
    Store32,
    Store64,
    /// Store with byte reversal, condition or 128 bits.
    StoreSpecial(MemOp),
    /// Upper half of a quad that the lower channel of its pair has loaded.
    TakeQuad,
    /// Lower half `a` of a quad that the upper channel of its pair will store.
    GiveQuad,
    /// Load (`false`) or store by a descriptor in `b`; `true` first for 128 bits.
    Described(bool, bool),
    /// A load that can never be done.
    LoadFault(Exception),
    /// Extension of `a` takes the role of a 64-bit value: movfi.
    GetSp,
    ReadState(u8),
    WriteState(u8),
    /// A number becomes `%ctpr(n)`.
    WriteCtpr(u8),
    /// Array operations.
    Mova(Mova),
    ArrayAdvance(u8),
    Staa(Array),
    Ldaa(Array),
    /// Advances the index of an array store; `true`: only while loop mode lets stores through.
    ArrayIncrement(Array, bool),
    /// Loop mode: decides whether the stores of this bundle are done.
    StoreGate,
    /// Skips the next micro-operation, a store, when the gate is shut; counts it otherwise.
    GatedStore,
    ReadAau(AauAccess),
    WriteAau(AauAccess),
    /// Skips `a` micro-operations unless the conditions `b` and `c` hold.
    Skip,
    /// The same with up to six conditions, packed by [`Term::pack`].
    SkipMany(u64),
    /// A transfer asks for the compare just done, whose predicate is `a`; `true`: inverted.
    NoteCompare(bool),
    /// A transfer asks whether the result just written, `a`, is diagnostic.
    NoteDiagnostic,
    /// Evaluates a transfer condition on results of this bundle.
    LatchResult(ResultCond),
    /// Predicate `dst` = predicate term `a`.
    PredMove,
    /// Predicate `dst` = lcnt is 0.
    PredLcntex,
    /// Predicate logic: opcode, terms `a` and `b`.
    Clp(u8),
    /// Evaluates a transfer condition now.
    Latch(Cond),
    /// %MLOCK is an event of one bundle.
    ClearMlock,
    /// Remembers `%ctpr(n)` for this bundle's transfer.
    LatchCtpr(u8),
    Disp(u8),
    Ldisp,
    Sdisp(u8, u8),
    Return,
    /// Checks a new window size in registers, and `b` rotating destinations.
    CheckWindow(u16),
    /// Sets window size, fx and dbl.
    SetWindow(u16, bool, bool),
    SetBn(u8, u8, u8),
    SetBp(u8),
    /// Traps when psize is smaller than this many pairs.
    CheckReturn(u8),
    /// `alc`, `abn`, `abp`: bits 0, 1, 2 when taken, 3, 4, 5 when not.
    Advance(u8),
    /// `abg`: the rotating globals move by one, up with `true`.
    AdvanceGlobals(bool),
    /// `srp`, or `crp` with `false`.
    RecoveryPoint(bool),
    Bap,
    Eap,
    FlushStacks,
    /// Memory barrier.
    Fence,
    /// Transfer through `%ctpr(n)`, or the latched one.
    Ct(u8, Cond),
    Call(u8, u8, Cond),
    /// Direct transfer by the displacement in `imm`.
    Branch(Cond),
    CallDirect(u8, Cond),
    /// Remembers the target address `a` of [`Kind::BranchTo`] and [`Kind::CallTo`].
    LatchTarget,
    /// Transfer to the remembered address.
    BranchTo(Cond),
    /// Call of it.
    CallTo(u8, Cond),
    /// A control transfer that only privileged code may use.
    PrivilegedTransfer(Feature, Cond),
    /// Ends a block without transfer.
    Next,
    Raise(Exception),
    Refuse(Refusal),
    /// exc_priv_action for users; refused to privileged code.
    Privileged(Refusal),
}

/// A memory access that is not the plain case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct MemOp {
    /// log2 of the bytes.
    pub(crate) size: u8,
    /// Bytes reversed.
    pub(crate) big_endian: bool,
    /// A pair of registers: the other half goes through [`Kind::TakeQuad`] or [`Kind::GiveQuad`].
    pub(crate) quad: bool,
    /// The address is a 32-bit offset into a segment.
    pub(crate) segment: bool,
    pub(crate) mode: MemMode,
}

impl MemOp {
    pub(crate) const fn bytes(self) -> u8 {
        1 << self.size
    }

    /// Address bits that are 0 in an aligned access.
    pub(crate) const fn alignment(self) -> u64 {
        self.bytes() as u64 - 1
    }

    /// Quads and locked accesses have no other form. Source: memory.md 2, traps.md 1.
    pub(crate) const fn must_be_aligned(self) -> bool {
        self.quad || matches!(self.mode, MemMode::Lock | MemMode::Conditional)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MemMode {
    Plain,
    /// Load and lock.
    Lock,
    /// Load that a later check may find valid.
    Advanced,
    /// Load unless an advanced one is still valid; sets %MLOCK when it is not.
    Check {
        /// Whether the entry of the advanced load stays.
        keep: bool,
    },
    /// Store if still locked; sets %MLOCK otherwise.
    Conditional,
    /// Store and drop the lock.
    Unlock,
    /// Store of the bytes that the second operand enables.
    Masked,
    /// Flush of a line of the data cache: nothing is written.
    FlushData,
    /// Flush of a line of the instruction cache: nothing is written.
    FlushCode,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Mova {
    pub(crate) area: u8,
    pub(crate) index: u8,
    /// log2 of the bytes.
    pub(crate) size: u8,
    /// Least format of the area.
    pub(crate) format: u8,
    pub(crate) big_endian: bool,
}

/// An array store, or a load that uses the same registers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Array {
    /// opce1: aad, aasti, aaincr, am.
    pub(crate) fields: u16,
    /// log2 of the bytes.
    pub(crate) size: u8,
    pub(crate) big_endian: bool,
    /// A pair of registers, as in [`MemOp`].
    pub(crate) quad: bool,
}

/// An access to a register of the array unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct AauAccess {
    /// opce1: register code and number.
    pub(crate) fields: u16,
    pub(crate) width: AauWidth,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum AauWidth {
    Single,
    Double,
    /// Half of a pair, by the channel.
    QuadLow,
    QuadHigh,
}

/// One micro-operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Uop {
    pub(crate) kind: Kind,
    pub(crate) dst: Loc,
    pub(crate) a: Loc,
    pub(crate) b: Loc,
    pub(crate) c: Loc,
    pub(crate) imm: i32,
    /// Offset of the bundle in its block, in 8 bytes.
    pub(crate) at: u8,
    pub(crate) flags: u8,
    pub(crate) parts: Parts,
}

const _: () = assert!(core::mem::size_of::<Uop>() <= 40);

impl Uop {
    pub(crate) const fn new(kind: Kind) -> Uop {
        Uop {
            kind,
            dst: Loc::NOWHERE,
            a: Loc::ZERO,
            b: Loc::ZERO,
            c: Loc::ZERO,
            imm: 0,
            at: 0,
            flags: flag::UNCHECKED,
            parts: Parts::new(Part::None, [Part::None; 3]),
        }
    }
}
