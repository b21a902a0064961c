//! Micro-operations that are rarely executed.

use super::aau::AauError;
use super::interp::Stop;
use super::schedule::FIRST_RESULT;
use super::step::{Place, trap};
use super::tags;
use super::uop::{AauAccess, Kind, Loc, Part, Refusal, ResultCond, Term, Uop};
use crate::cpu::{Cpu, Ctpr, CtprOpc, CtprTag, Exception, LOCAL_PREDS, SregError, TEMP_PREDS, TEMPS, Trap};
use crate::mem::Bus;

/// What is rarely executed.
pub(super) fn rare<B: Bus>(cpu: &mut Cpu, bus: &mut B, uop: &Uop, place: Place) -> Result<usize, Stop> {
    match uop.kind {
        Kind::Copy => {
            cpu.file.copy(cpu.slot(uop.a), cpu.slot(uop.dst));
            // A tag that stays behind would keep the interpreter on the careful path.
            if tags::is_scratch(uop.a) && !tags::is_scratch(uop.dst) {
                cpu.file.set_tag(cpu.slot(uop.a), 0);
            }
        }
        Kind::CopyLow | Kind::MoveTaggedLow => {
            let value = cpu.get(uop, uop.a);
            let tag = if uop.a == Loc::IMMEDIATE { 0 } else { cpu.file.tag(cpu.slot(uop.a)) };
            let slot = cpu.slot(uop.dst);
            cpu.file.set_low(slot, value as u32);
            set_tag(cpu, uop, cpu.file.tag(slot) & !3 | tag & 3);
        }
        Kind::MoveTagged => {
            let value = cpu.get(uop, uop.a);
            let tag = if uop.a == Loc::IMMEDIATE { 0 } else { cpu.file.tag(cpu.slot(uop.a)) };
            cpu.file.set(cpu.slot(uop.dst), value);
            set_tag(cpu, uop, tag & 15);
        }
        Kind::GetTag(mask) => {
            let tag = if uop.a == Loc::IMMEDIATE { 0 } else { cpu.file.tag(cpu.slot(uop.a)) };
            cpu.put(uop, u64::from(tag & mask));
            let slot = cpu.slot(uop.dst);
            let kept = if uop.parts.dst() == Part::Low { cpu.file.tag(slot) & !3 } else { 0 };
            set_tag(cpu, uop, kept);
        }
        Kind::PutTag(mask) => {
            let tag = cpu.get(uop, uop.b) as u8 & mask;
            let value = cpu.get_packed(uop, uop.a);
            cpu.put_packed(uop, value);
            let slot = cpu.slot(uop.dst);
            set_tag(cpu, uop, cpu.file.tag(slot) & !mask | tag);
            if tag != 0 {
                return Err(Stop::Tagged);
            }
        }
        Kind::LoadSpecial(op) => cpu.load_special(bus, uop, op)?,
        Kind::StoreSpecial(op) => cpu.store_special(bus, uop, op)?,
        Kind::TakeQuad => cpu.take_quad(uop)?,
        Kind::GiveQuad => cpu.latch.quad = (cpu.get(uop, uop.a), 0),
        Kind::Described(packed, store) => cpu.described(bus, uop, packed, store)?,
        Kind::LoadFault(exception) => cpu.load_failed(uop, Trap::at_bundle(exception))?,
        Kind::GetSp => {
            let step = i64::from(cpu.get(uop, uop.a) as i32) & !15;
            let base = cpu.usd_base.wrapping_add(step as u64);
            let Some(size) = cpu.usd_size.checked_add_signed(step).filter(|_| base <= cpu.sbr) else {
                return Err(trap(Exception::ArrayBounds));
            };
            cpu.usd_base = base;
            cpu.usd_size = size;
            cpu.put(uop, base);
        }
        Kind::ReadState(number) => match cpu.read_sreg(number) {
            Ok(value) => {
                // The instruction pointers are those of this bundle.
                let value = match number {
                    0x81 => place.bundle(uop),
                    0x82 => place.next,
                    _ => value,
                };
                cpu.put(uop, value);
            }
            Err(SregError::Trap(exception)) => return Err(trap(exception)),
            Err(SregError::NotModelled) => return Err(Stop::Refused(Refusal::StateRegister(number))),
        },
        Kind::WriteState(number) => {
            let value = cpu.get(uop, uop.a);
            match cpu.write_sreg(number, value) {
                Ok(()) => {}
                Err(SregError::Trap(exception)) => return Err(trap(exception)),
                Err(SregError::NotModelled) => return Err(Stop::Refused(Refusal::StateRegister(number))),
            }
        }
        Kind::WriteCtpr(n) => {
            let part = uop.parts.src(0);
            let mask = if part == Part::Word { 0xffff_ffff_ffff } else { 0xffff_ffff };
            let base = cpu.get(uop, uop.a) & mask;
            let tagged = uop.a != Loc::IMMEDIATE && cpu.file.tag(cpu.slot(uop.a)) & part.tag_mask() != 0;
            let tag = if tagged { CtprTag::Diagnostic } else { CtprTag::Local };
            cpu.ctpr[n as usize % 3] = Ctpr { base, tag, opc: CtprOpc::Disp };
        }
        Kind::Mova(mova) => cpu.mova(bus, uop, mova)?,
        Kind::ArrayAdvance(area) => cpu.aau.load_advance(area),
        Kind::Staa(array) => cpu.array_store(bus, uop, array)?,
        Kind::Ldaa(array) => cpu.array_load(bus, uop, array)?,
        Kind::ArrayIncrement(staa, gated) if !gated || cpu.latch.gate_open => cpu.aau.store_advance(staa),
        Kind::StoreGate => {
            let end = cpu.lsr.loop_end();
            cpu.latch.gate_open = cpu.lsr.pcnt == 0 && !(end && cpu.lsr.strmd == 0);
        }
        Kind::GatedStore => {
            if cpu.lsr.pcnt != 0 || (cpu.lsr.loop_end() && cpu.lsr.strmd == 0) {
                return Ok(1);
            }
            if cpu.lsr.loop_end() {
                cpu.lsr.strmd -= 1;
            }
        }
        Kind::ReadAau(access) => {
            let value = cpu.aau.read(access).map_err(|error| aau_stop(error, access))?;
            cpu.put(uop, value);
        }
        Kind::WriteAau(access) => {
            let (value, privileged) = (cpu.get(uop, uop.a), cpu.privileged());
            cpu.aau.write(access, value, privileged).map_err(|error| aau_stop(error, access))?;
        }
        Kind::PredMove => {
            let term = Term(uop.a.0);
            let value = cpu.preds.get(term.number()) != term.negate();
            cpu.preds.set_undefined(uop.dst.0 as u8, cpu.preds.is_undefined(term.number()));
            cpu.put_pred(uop, value);
            // As for tags.
            if term.number() >= TEMP_PREDS && uop.dst.0 < u16::from(LOCAL_PREDS) {
                cpu.preds.set_undefined(term.number(), false);
            }
        }
        Kind::PredLcntex => {
            cpu.preds.set_undefined(uop.dst.0 as u8, false);
            let value = cpu.lsr.lcnt == 0;
            cpu.put_pred(uop, value);
        }
        Kind::Clp(opcode) => clp(cpu, uop, opcode),
        Kind::SkipMany(terms) if !cpu.guards_hold(Term::unpack(terms)) => return Ok(usize::from(uop.a.0)),
        Kind::ClearMlock => {
            cpu.latch.mlock = false;
            cpu.latch.result = false;
            cpu.latch.undefined = false;
            cpu.dam.begin_bundle();
        }
        Kind::NoteCompare(negate) => {
            let pred = uop.a.0 as u8;
            let undefined = cpu.preds.is_undefined(pred);
            cpu.latch.undefined |= undefined;
            cpu.latch.result |= !undefined && cpu.preds.get(pred) != negate;
        }
        Kind::NoteDiagnostic => {
            let diagnostic = if uop.parts.src(0) == Part::Pred {
                cpu.preds.is_undefined(uop.a.0 as u8)
            } else {
                let slot = cpu.slot(uop.a);
                let tag = cpu.file.tag(slot) & uop.parts.src(0).tag_mask();
                if (TEMPS..TEMPS + usize::from(FIRST_RESULT)).contains(&slot) {
                    // A dropped result: literals that stand here later are numbers.
                    cpu.file.set_tag(slot, 0);
                }
                tag != 0
            };
            cpu.latch.result |= diagnostic;
        }
        Kind::LatchResult(cond) => latch_result(cpu, cond)?,
        Kind::Latch(cond) => cpu.latch.taken = cpu.condition(cond),
        Kind::LatchCtpr(n) => cpu.latch.ctpr = cpu.ctpr[n as usize % 3],
        Kind::Ldisp => {
            cpu.ctpr[1] = Ctpr { base: place.target(uop), tag: CtprTag::Local, opc: CtprOpc::Ldisp };
        }
        Kind::Sdisp(n, entry) => {
            cpu.ctpr[n as usize % 3] = Ctpr { base: u64::from(entry), tag: CtprTag::System, opc: CtprOpc::Disp };
        }
        Kind::SetBp(psz) => cpu.set_bp(psz),
        Kind::CheckReturn(pairs) if cpu.psize < 2 * u16::from(pairs) => return Err(trap(Exception::WindowBounds)),
        Kind::Advance(bits) => cpu.advance(bits),
        Kind::AdvanceGlobals(up) => cpu.advance_globals(up),
        Kind::RecoveryPoint(set) => {
            // Source: execution.md 6: RPR holds the address.
            cpu.stored.rpr_lo = if set { place.bundle(uop) } else { 0 };
            cpu.stored.rpr_hi = 0;
        }
        Kind::Bap => cpu.begin_arrays(bus)?,
        Kind::Eap => cpu.aau.end(),
        Kind::Fence => bus.fence(),
        Kind::FlushStacks => cpu.flush_stacks(bus).map_err(Stop::Trap)?,
        Kind::CallDirect(wbs, cond) => {
            if !cpu.condition(cond) {
                cpu.ip = place.next;
                return Err(Stop::Done);
            }
            return Err(cpu.call_to(bus, place.target(uop), wbs, place.next));
        }
        Kind::LatchTarget => {
            let tagged = uop.a != Loc::IMMEDIATE && cpu.file.tag(cpu.slot(uop.a)) & 15 != 0;
            let tag = if tagged { CtprTag::Diagnostic } else { CtprTag::Local };
            let base = cpu.get(uop, uop.a) & 0xffff_ffff_ffff;
            cpu.latch.ctpr = Ctpr { base, tag, opc: CtprOpc::Disp };
        }
        Kind::BranchTo(cond) | Kind::CallTo(_, cond) | Kind::PrivilegedTransfer(_, cond) if !cpu.condition(cond) => {
            cpu.ip = place.next;
            return Err(Stop::Done);
        }
        Kind::BranchTo(_) | Kind::CallTo(..) if cpu.latch.ctpr.tag == CtprTag::Diagnostic => {
            return Err(trap(Exception::DiagInstrAddr));
        }
        Kind::BranchTo(_) => return Err(cpu.jump_to(cpu.latch.ctpr.base)),
        Kind::CallTo(wbs, _) => return Err(cpu.call_to(bus, cpu.latch.ctpr.base, wbs, place.next)),
        Kind::Privileged(_) | Kind::PrivilegedTransfer(..) if !cpu.privileged() => {
            return Err(trap(Exception::PrivAction));
        }
        Kind::Privileged(refusal) => return Err(Stop::Refused(refusal)),
        Kind::PrivilegedTransfer(feature, _) => return Err(Stop::Refused(Refusal::Feature(feature))),
        Kind::Raise(exception) => return Err(trap(exception)),
        Kind::Refuse(refusal) => return Err(Stop::Refused(refusal)),
        // The others were taken by `step`, or have nothing to do now.
        _ => {}
    }
    Ok(0)
}

const fn aau_stop(error: AauError, access: AauAccess) -> Stop {
    match error {
        AauError::Trap(exception) => trap(exception),
        AauError::Refused => Stop::Refused(Refusal::AauRegister(access.fields)),
    }
}

/// A transfer condition on results of its bundle; a true alternative outweighs an undefined one.
fn latch_result(cpu: &mut Cpu, cond: ResultCond) -> Result<(), Stop> {
    let (mut taken, mut undefined) = (cpu.latch.result, cpu.latch.undefined);
    if let Some((number, negate)) = cond.clp {
        let local = LOCAL_PREDS + 4 + number;
        undefined |= cpu.preds.is_undefined(local);
        taken |= !cpu.preds.is_undefined(local) && cpu.preds.get(local) != negate;
    }
    taken |= cond.mlock && cpu.latch.mlock;
    cpu.latch.taken = taken;
    if undefined && !taken { Err(trap(Exception::DiagCtCond)) } else { Ok(()) }
}

/// Writes a tag where there is a register to hold it.
fn set_tag(cpu: &mut Cpu, uop: &Uop, tag: u8) {
    if uop.dst != Loc::NOWHERE {
        cpu.file.set_tag(cpu.slot(uop.dst), tag);
    }
}

/// Predicate logic. Source: plu.md 3.
fn clp(cpu: &mut Cpu, uop: &Uop, opcode: u8) {
    let [a, b] = [Term(uop.a.0), Term(uop.b.0)];
    let [a_undefined, b_undefined] = [a, b].map(|t| cpu.preds.is_undefined(t.number()));
    let [a, b] = [a, b].map(|t| cpu.preds.get(t.number()) != t.negate());
    let result = match opcode {
        0 if a_undefined || b_undefined => None,
        0 => Some(a && b),
        1 if a_undefined => None,
        1 if !a => Some(false),
        1 if b_undefined => None,
        1 => Some(b),
        // movep with a false condition leaves the destination as it is; what its local result is
        // then, nobody says.
        _ if !a_undefined && !a => {
            cpu.preds.set(uop.dst.0 as u8, false);
            cpu.preds.set_undefined(uop.dst.0 as u8, false);
            return;
        }
        _ if a_undefined || b_undefined => None,
        _ => Some(b),
    };
    for dst in [uop.dst.0 as u8, uop.c.0 as u8] {
        if dst < 64 {
            cpu.preds.set(dst, result.unwrap_or(false));
            cpu.preds.set_undefined(dst, result.is_none());
        }
    }
}
