//! Tags, diagnostic values and undefined predicates.
//!
//! Almost all code runs without any of them. The interpreter comes here only while a register is
//! tagged or a predicate undefined. Source: speculation.md 2 to 4.

use super::cache::UopSlot;
use super::uop::{Cond, Kind, Loc, MAX_TERMS, Part, Term, Uop, flag};
use super::value::ValueFn;
use crate::cpu::{Cpu, Exception, MARKED, SINK, TEMP_COUNT, TEMPS};

/// Value of a speculative load that could not be done. Source: speculation.md 3.
pub(crate) const FAILED_LOAD: u64 = 0x4afa_fafa_4afa_fafa;
/// Value of a `mova` that could not be done. Source: speculation.md 3 [emu].
pub(crate) const FAILED_MOVA: u64 = 0xeaed_0f70_eaed_0f70;
/// Bit 30 of each half marks a diagnostic result.
const POISON: u64 = 0x4000_0000_4000_0000;

/// Whether a micro-operation's operands are diagnostic.
pub(crate) fn operands_tagged(cpu: &Cpu, uop: &Uop) -> bool {
    let tagged = |loc: Loc, part: Part| {
        part.tag_mask() != 0 && loc != Loc::IMMEDIATE && cpu.file.tag(cpu.slot(loc)) & part.tag_mask() != 0
    };
    // Only the selected operand of a merge counts. Source: speculation.md 2.
    if let Kind::Value(ValueFn::Select2(_) | ValueFn::QSelect2(_)) = uop.kind {
        let (chosen, part) = if cpu.merge_condition(uop.imm) { (uop.b, 1) } else { (uop.a, 0) };
        return tagged(chosen, uop.parts.src(part));
    }
    if uop.flags & flag::UPPER_TAGS != 0 {
        let control = cpu.get(uop, uop.b);
        let part = |bit: u8, n: usize| if control >> bit & 1 != 0 { Part::Low } else { uop.parts.src(n) };
        return tagged(uop.a, part(13, 0)) || tagged(uop.b, uop.parts.src(1)) || tagged(uop.c, part(15, 2));
    }
    tagged(uop.a, uop.parts.src(0)) || tagged(uop.b, uop.parts.src(1)) || tagged(uop.c, uop.parts.src(2))
}

/// Truth of a `Skip` and whether an undefined predicate decides it; `None`: it is none.
///
/// A false group of %pcnt suppresses the operation before an undefined predicate is looked at, and
/// a true predicate outweighs an undefined one beside it. Source: speculation.md 4.2.
pub(crate) fn guard(cpu: &Cpu, uop: &Uop) -> Option<(bool, bool)> {
    let terms = match uop.kind {
        Kind::Skip => {
            let mut terms = [Term::NONE; MAX_TERMS];
            [terms[0], terms[1]] = [Term(uop.b.0), Term(uop.c.0)];
            terms
        }
        Kind::SkipMany(terms) => Term::unpack(terms),
        _ => return None,
    };
    let group = |pcnt: bool| terms.into_iter().filter(move |t| t.exists() && t.is_pcnt() == pcnt);
    let undefined = |t: &Term| !t.is_pcnt() && cpu.preds.is_undefined(t.number());
    let any_true = |pcnt: bool| group(pcnt).any(|t| !undefined(&t) && cpu.term(t));
    if group(true).next().is_some() && !any_true(true) {
        return Some((false, false));
    }
    if group(false).next().is_none() || any_true(false) {
        return Some((true, false));
    }
    let undefined = group(false).any(|t| undefined(&t));
    Some((undefined, undefined))
}

/// Finds the trap that the bundle starting at `uops[0]` raises because of tags, before anything
/// of it is executed.
pub(crate) fn check_bundle(cpu: &Cpu, uops: &[UopSlot]) -> Result<(), Exception> {
    let at = uops.first().map_or(0, |u| u.0.at);
    let mut i = 0;
    let mut undefined_until = 0;
    let mut operand = None;
    while let Some(UopSlot(uop)) = uops.get(i).filter(|u| u.0.at == at) {
        i += 1;
        if let Some((holds, undefined)) = guard(cpu, uop) {
            if !holds {
                i += usize::from(uop.a.0);
            } else if undefined {
                undefined_until = i + usize::from(uop.a.0);
            }
            continue;
        }
        if cpu.fp_disabled() && floating(uop) {
            return Err(Exception::FpDisabled);
        }
        let speculative = uop.flags & flag::SPECULATIVE != 0;
        if i <= undefined_until && (!speculative || uop.flags & flag::STRICT_CONDITION != 0) {
            return Err(Exception::DiagCond);
        }
        if merges(uop) && !speculative && undefined_condition(cpu, uop) {
            return Err(Exception::DiagCond);
        }
        if let Kind::Latch(cond)
        | Kind::Branch(cond)
        | Kind::Ct(_, cond)
        | Kind::Call(_, _, cond)
        | Kind::CallDirect(_, cond)
        | Kind::BranchTo(cond)
        | Kind::CallTo(_, cond)
        | Kind::PrivilegedTransfer(_, cond) = uop.kind
            && undefined_transfer(cpu, cond)
        {
            return Err(Exception::DiagCtCond);
        }
        let own_scratch = [uop.a, uop.b, uop.c].iter().any(|loc| is_scratch(*loc));
        if !speculative && uop.flags & flag::UNCHECKED == 0 && !own_scratch && operands_tagged(cpu, uop) {
            operand = Some(Exception::DiagOperand);
        }
    }
    operand.map_or(Ok(()), Err)
}

/// Whether an operation is one of the floating-point units'.
const fn floating(uop: &Uop) -> bool {
    use ValueFn::*;
    let Kind::Value(function) = uop.kind else { return false };
    matches!(function, F1(_) | F2(_) | F3(_) | FPred2(_) | X1(_) | X2(_) | XPred2(_) | QF1(_) | QF2(_) | QF3(_))
}

/// Whether it is one of the frequent arithmetic operations that have a kind of their own.
pub(crate) const fn is_inline(uop: &Uop) -> bool {
    use Kind::*;
    matches!(uop.kind, AddD | SubD | AndD | AndnD | OrD | OrnD | XorD | XornD | ShlD | ShrD | SarD | MulD)
        || matches!(uop.kind, AddS | SubS | AndS | AndnS | OrS | OrnS | XorS | XornS | ShlS | ShrS | SarS | MulS)
}

/// Scratch slots are written inside the bundle: their tags are not known before it.
pub(crate) const fn is_scratch(loc: Loc) -> bool {
    let slot = loc.0 as usize;
    slot >= TEMPS && slot < TEMPS + TEMP_COUNT
}

/// Makes a result that has just been written diagnostic, or a number.
pub(crate) fn finish(cpu: &mut Cpu, uop: &Uop, diagnostic: bool) {
    if uop.parts.dst() == Part::Pred {
        cpu.preds.set_undefined(uop.dst.0 as u8, diagnostic);
        return;
    }
    let slot = cpu.slot(uop.dst);
    if slot == SINK {
        return;
    }
    let old = cpu.file.tag(slot);
    let (mask, tag) = match uop.parts.dst() {
        Part::None | Part::Pred => return,
        Part::Low => (3, 1),
        Part::LowZero | Part::Word | Part::Extended => (15, 5),
        Part::Packed => (0xff, 0x55),
    };
    cpu.file.set_tag(slot, old & !mask | if diagnostic { tag } else { 0 });
    if diagnostic {
        let poison = if mask == 3 { POISON & 0xffff_ffff } else { POISON };
        cpu.file.set(slot, cpu.file.get(slot) | poison);
        if mask == 0xff {
            cpu.file.set_ext(slot, cpu.file.ext(slot) | POISON);
        }
    }
}

/// Whether an operation chooses between operands by a merge condition.
const fn merges(uop: &Uop) -> bool {
    matches!(uop.kind, Kind::Value(ValueFn::Select2(_) | ValueFn::Select3(_) | ValueFn::QSelect2(_)))
}

/// Whether a merge chooses by an undefined predicate.
pub(crate) fn undefined_merge(cpu: &Cpu, uop: &Uop) -> bool {
    merges(uop) && undefined_condition(cpu, uop)
}

/// Whether the condition of a merge is an undefined predicate.
fn undefined_condition(cpu: &Cpu, uop: &Uop) -> bool {
    let term = Term(uop.imm as u16);
    term.exists() && !term.is_pcnt() && cpu.preds.is_undefined(term.number())
}

/// Whether a transfer depends on an undefined predicate; in the prologue of a loop the combined
/// conditions do not look at theirs. Source: execution.md 4.2.
fn undefined_transfer(cpu: &Cpu, cond: Cond) -> bool {
    match cond {
        Cond::Pred(n, _) => cpu.preds.is_undefined(n),
        Cond::PredOrLoopEnd(n, _) | Cond::PredAndNotLoopEnd(n, _) => cpu.lsr.pcnt == 0 && cpu.preds.is_undefined(n),
        Cond::Always | Cond::Latched | Cond::LoopEnd(_) | Cond::Mlock => false,
    }
}

/// Whether a speculative access is left out because its address is diagnostic. A diagnostic value
/// to be stored does not hinder the store.
pub(crate) fn blocks_access(cpu: &Cpu, uop: &Uop) -> bool {
    let accesses = matches!(
        uop.kind,
        Kind::Load8
            | Kind::Load16
            | Kind::Load32
            | Kind::Load64
            | Kind::LoadSpecial(_)
            | Kind::Store8
            | Kind::Store16
            | Kind::Store32
            | Kind::Store64
            | Kind::StoreSpecial(_)
            | Kind::Described(..)
    );
    let tagged = |loc: Loc, part: Part| loc != Loc::IMMEDIATE && cpu.file.tag(cpu.slot(loc)) & part.tag_mask() != 0;
    accesses && (tagged(uop.a, uop.parts.src(0)) || tagged(uop.b, uop.parts.src(1)))
}

/// A speculative store under an undefined predicate, with its data marked as a diagnostic result
/// is; `None` for everything else. Source: speculation.md 4.2.
pub(crate) fn marked_store(cpu: &mut Cpu, uop: &Uop) -> Option<Uop> {
    use Kind::*;
    let mut marked = *uop;
    let data = match uop.kind {
        Store8 | Store16 | Store32 | Store64 | StoreSpecial(_) | Described(_, true) => &mut marked.c,
        Staa(_) | GiveQuad => &mut marked.a,
        _ => return None,
    };
    cpu.file.set(MARKED, cpu.get(uop, *data) | POISON);
    let ext = if *data == Loc::IMMEDIATE { 0 } else { cpu.file.ext(cpu.slot(*data)) };
    cpu.file.set_ext(MARKED, ext | POISON);
    *data = Loc::MARKED;
    Some(marked)
}

/// The result of a load that [`blocks_access`] has left out.
pub(crate) fn refused_load(cpu: &mut Cpu, uop: &Uop) {
    if uop.parts.dst() != Part::None {
        cpu.give_failed_load(uop);
    }
}
