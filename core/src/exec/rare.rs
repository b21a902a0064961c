//! Micro-operations that are rarely executed.

use super::aau::AauError;
use super::interp::Stop;
use super::step::{Place, trap};
use super::uop::{AauAccess, Kind, Loc, Part, Refusal, Term, Uop};
use crate::cpu::{Cpu, Ctpr, CtprOpc, CtprTag, Exception, SregError, Trap};
use crate::mem::Bus;

/// What is rarely executed.
pub(super) fn rare<B: Bus>(cpu: &mut Cpu, bus: &mut B, uop: &Uop, place: Place) -> Result<usize, Stop> {
    match uop.kind {
        Kind::Copy => cpu.file.copy(cpu.slot(uop.a), cpu.slot(uop.dst)),
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
            let base = cpu.get(uop, uop.a) & 0xffff_ffff_ffff;
            let tagged = uop.a != Loc::IMMEDIATE && cpu.file.tag(cpu.slot(uop.a)) & 15 != 0;
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
        }
        Kind::PredLcntex => {
            cpu.preds.set_undefined(uop.dst.0 as u8, false);
            let value = cpu.lsr.lcnt == 0;
            cpu.put_pred(uop, value);
        }
        Kind::Clp(opcode) => clp(cpu, uop, opcode),
        Kind::ClearMlock => {
            cpu.latch.mlock = false;
            cpu.dam.begin_bundle();
        }
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
        Kind::Bap => cpu.begin_arrays(bus)?,
        Kind::Eap => cpu.aau.end(),
        Kind::FlushStacks => cpu.flush_stacks(bus).map_err(Stop::Trap)?,
        Kind::CallDirect(wbs, cond) => {
            if !cpu.condition(cond) {
                cpu.ip = place.next;
                return Err(Stop::Done);
            }
            return Err(cpu.call_to(bus, place.target(uop), wbs, place.next));
        }
        Kind::Raise(exception) => return Err(trap(exception)),
        Kind::Refuse(refusal) => return Err(Stop::Refused(refusal)),
        Kind::Privileged(_) if !cpu.privileged() => return Err(trap(Exception::PrivAction)),
        Kind::Privileged(refusal) => return Err(Stop::Refused(refusal)),
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
        // movep with a false condition leaves the destination as it is.
        _ if !a_undefined && !a => return,
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
