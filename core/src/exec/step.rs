//! One micro-operation.

use super::interp::Stop;
use super::rare::rare;
use super::tags;
use super::uop::{Kind, Part, Term, Uop, flag};
use super::value::integer::{Add, And, Andn, Mul, Or, Orn, Sar, Shl, Shr, Stage, Sub, Xor, Xorn};
use super::value::{F80, ValueFn};
use crate::cpu::{Cpu, Ctpr, CtprOpc, CtprTag, Exception, Trap};
use crate::mem::Bus;

/// Where a block stands: its first address and the one behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) ip: u64,
    pub(crate) next: u64,
}

impl Place {
    pub(super) const fn bundle(self, uop: &Uop) -> u64 {
        self.ip.wrapping_add(8 * uop.at as u64)
    }

    pub(super) const fn target(self, uop: &Uop) -> u64 {
        self.bundle(uop).wrapping_add(uop.imm as i64 as u64)
    }
}

pub(super) const fn trap(exception: Exception) -> Stop {
    Stop::Trap(Trap::at_bundle(exception))
}

/// Executes one micro-operation; gives how many of the following ones are skipped.
#[inline(always)]
pub(crate) fn step<B: Bus>(cpu: &mut Cpu, bus: &mut B, uop: &Uop, place: Place) -> Result<usize, Stop> {
    macro_rules! word {
        ($stage:ident) => {{
            let value = $stage::d(cpu.get(uop, uop.a), cpu.get(uop, uop.b));
            cpu.file.set(cpu.slot(uop.dst), value);
        }};
    }
    macro_rules! low {
        ($stage:ident) => {{
            let value = $stage::s(cpu.get(uop, uop.a) as u32, cpu.get(uop, uop.b) as u32);
            cpu.file.set_low(cpu.slot(uop.dst), value);
        }};
    }
    macro_rules! compare {
        ($type:ty, $operator:tt) => {{
            let value = (cpu.get(uop, uop.a) as $type) $operator (cpu.get(uop, uop.b) as $type);
            cpu.put_pred(uop, value);
        }};
    }
    match uop.kind {
        Kind::AddD => word!(Add),
        Kind::SubD => word!(Sub),
        Kind::AndD => word!(And),
        Kind::AndnD => word!(Andn),
        Kind::OrD => word!(Or),
        Kind::OrnD => word!(Orn),
        Kind::XorD => word!(Xor),
        Kind::XornD => word!(Xorn),
        Kind::ShlD => word!(Shl),
        Kind::ShrD => word!(Shr),
        Kind::SarD => word!(Sar),
        Kind::MulD => word!(Mul),
        Kind::AddS => low!(Add),
        Kind::SubS => low!(Sub),
        Kind::AndS => low!(And),
        Kind::AndnS => low!(Andn),
        Kind::OrS => low!(Or),
        Kind::OrnS => low!(Orn),
        Kind::XorS => low!(Xor),
        Kind::XornS => low!(Xorn),
        Kind::ShlS => low!(Shl),
        Kind::ShrS => low!(Shr),
        Kind::SarS => low!(Sar),
        Kind::MulS => low!(Mul),
        Kind::Sxt(code) => {
            let value = cpu.get(uop, uop.b);
            let value = match code {
                0 => value as i8 as u64,
                1 => value as i16 as u64,
                2 | 3 => value as i32 as u64,
                4 => u64::from(value as u8),
                5 => u64::from(value as u16),
                _ => u64::from(value as u32),
            };
            cpu.file.set(cpu.slot(uop.dst), value);
        }
        Kind::CmpEqD => compare!(u64, ==),
        Kind::CmpLtD => compare!(i64, <),
        Kind::CmpLeD => compare!(i64, <=),
        Kind::CmpLtuD => compare!(u64, <),
        Kind::CmpLeuD => compare!(u64, <=),
        Kind::CmpEqS => compare!(u32, ==),
        Kind::CmpLtS => compare!(i32, <),
        Kind::CmpLeS => compare!(i32, <=),
        Kind::CmpLtuS => compare!(u32, <),
        Kind::CmpLeuS => compare!(u32, <=),
        Kind::CmpAndEqS => {
            let value = (cpu.get(uop, uop.a) & cpu.get(uop, uop.b)) as u32 == 0;
            cpu.put_pred(uop, value);
        }
        Kind::Move => cpu.file.set(cpu.slot(uop.dst), cpu.get(uop, uop.a)),
        Kind::MoveImm(value) => cpu.file.set(cpu.slot(uop.dst), value),
        Kind::Load8 => cpu.load::<1, B>(bus, uop)?,
        Kind::Load16 => cpu.load::<2, B>(bus, uop)?,
        Kind::Load32 => cpu.load::<4, B>(bus, uop)?,
        Kind::Load64 => cpu.load::<8, B>(bus, uop)?,
        Kind::Store8 => cpu.store::<1, B>(bus, uop)?,
        Kind::Store16 => cpu.store::<2, B>(bus, uop)?,
        Kind::Store32 => cpu.store::<4, B>(bus, uop)?,
        Kind::Store64 => cpu.store::<8, B>(bus, uop)?,
        Kind::Skip => {
            if !cpu.guard_holds(Term(uop.b.0), Term(uop.c.0)) {
                return Ok(uop.a.0 as usize);
            }
        }
        Kind::Disp(n) => {
            cpu.ctpr[n as usize % 3] = Ctpr { base: place.target(uop), tag: CtprTag::Local, opc: CtprOpc::Disp };
        }
        Kind::Return => {
            cpu.ctpr[2] = Ctpr { base: cpu.link().ip, tag: CtprTag::Procedure, opc: CtprOpc::Return };
        }
        Kind::Branch(cond) => {
            cpu.ip = if cpu.condition(cond) { place.target(uop) } else { place.next };
            return Err(Stop::Done);
        }
        Kind::Ct(n, cond) => {
            if !cpu.condition(cond) {
                cpu.ip = place.next;
                return Err(Stop::Done);
            }
            return Err(cpu.transfer(bus, n));
        }
        Kind::Call(n, wbs, cond) => {
            if !cpu.condition(cond) {
                cpu.ip = place.next;
                return Err(Stop::Done);
            }
            return Err(cpu.call(bus, n, wbs, place.next));
        }
        Kind::SetWindow(size, fx, dbl) => {
            cpu.wsize = size;
            cpu.fx = fx;
            cpu.dbl = dbl;
        }
        Kind::CheckWindow(size) => cpu.check_setwd(size).map_err(trap)?,
        Kind::SetBn(rbs, rsz, rcur) => {
            cpu.br.rbs = rbs;
            cpu.br.rsz = rsz;
            cpu.br.rcur = rcur;
        }
        Kind::Value(function) => return value(cpu, uop, function),
        _ => return rare(cpu, bus, uop, place),
    }
    Ok(0)
}

/// Operations by their value function.
#[inline]
fn value(cpu: &mut Cpu, uop: &Uop, function: ValueFn) -> Result<usize, Stop> {
    let a = cpu.get(uop, uop.a);
    let b = cpu.get(uop, uop.b);
    match function {
        ValueFn::I1(f) => cpu.put(uop, f(a)),
        ValueFn::I2(f) => cpu.put(uop, f(a, b)),
        ValueFn::I3(f) => cpu.put(uop, f(a, b, cpu.get(uop, uop.c))),
        ValueFn::Lit1(f) => cpu.put(uop, f(a, uop.c.0 as u8)),
        ValueFn::Lit2(f) => cpu.put(uop, f(a, b, uop.c.0 as u8)),
        ValueFn::Pred1(f) => cpu.put_pred(uop, f(a)),
        ValueFn::Pred2(f) => cpu.put_pred(uop, f(a, b)),
        ValueFn::Select2(f) => cpu.put(uop, f(cpu.merge_condition(uop.imm), a, b)),
        ValueFn::Select3(f) => cpu.put(uop, f(cpu.merge_condition(uop.imm), a, b, cpu.get(uop, uop.c))),
        ValueFn::Div(f) => match f(a, b) {
            Some(quotient) => cpu.put(uop, quotient),
            None => return failed(cpu, uop, Exception::Div),
        },
        ValueFn::F1(f) => {
            let result = f(&mut cpu.fp, a);
            return float(cpu, uop, u128::from(result));
        }
        ValueFn::F2(f) => {
            let result = f(&mut cpu.fp, a, b);
            return float(cpu, uop, u128::from(result));
        }
        ValueFn::F3(f) => {
            let c = cpu.get(uop, uop.c);
            let result = f(&mut cpu.fp, a, b, c);
            return float(cpu, uop, u128::from(result));
        }
        ValueFn::FPred2(f) => {
            let result = f(&mut cpu.fp, a, b);
            return float(cpu, uop, u128::from(result));
        }
        ValueFn::X1(f) => {
            let x = cpu.get_extended(uop, uop.a);
            let result = f(&mut cpu.fpx, x);
            return extended(cpu, uop, result);
        }
        ValueFn::X2(f) => {
            let (x, y) = (cpu.get_extended(uop, uop.a), cpu.get_extended(uop, uop.b));
            let result = f(&mut cpu.fpx, x, y);
            return extended(cpu, uop, result);
        }
        ValueFn::XPred2(f) => {
            let (x, y) = (cpu.get_extended(uop, uop.a), cpu.get_extended(uop, uop.b));
            let result = f(&mut cpu.fpx, x, y);
            return extended(cpu, uop, F80 { exp_sign: 0, mantissa: u64::from(result) });
        }
        _ => return packed(cpu, uop, function),
    }
    Ok(0)
}

/// 128-bit operations.
fn packed(cpu: &mut Cpu, uop: &Uop, function: ValueFn) -> Result<usize, Stop> {
    let a = cpu.get_packed(uop, uop.a);
    let b = cpu.get_packed(uop, uop.b);
    let c = cpu.get_packed(uop, uop.c);
    match function {
        ValueFn::Q1(f) => cpu.put_packed(uop, f(a)),
        ValueFn::Q2(f) => cpu.put_packed(uop, f(a, b)),
        ValueFn::Q3(f) => cpu.put_packed(uop, f(a, b, c)),
        ValueFn::QPred2(f) => cpu.put_pred(uop, f(a, b)),
        ValueFn::QSelect2(f) => cpu.put_packed(uop, f(cpu.merge_condition(uop.imm), a, b)),
        ValueFn::QF1(f) => {
            let result = f(&mut cpu.fp, a);
            return float(cpu, uop, result);
        }
        ValueFn::QF2(f) => {
            let result = f(&mut cpu.fp, a, b);
            return float(cpu, uop, result);
        }
        ValueFn::QF3(f) => {
            let result = f(&mut cpu.fp, a, b, c);
            return float(cpu, uop, result);
        }
        // The others were taken by `value`.
        _ => return Err(trap(Exception::IllegalOpcode)),
    }
    Ok(0)
}

/// An operation that cannot give a value: traps, or gives a diagnostic one when speculative.
#[cold]
fn failed(cpu: &mut Cpu, uop: &Uop, exception: Exception) -> Result<usize, Stop> {
    if uop.flags & flag::SPECULATIVE == 0 {
        return Err(trap(exception));
    }
    if uop.parts.dst() != Part::Pred {
        cpu.put_packed(uop, 0);
    }
    tags::finish(cpu, uop, true);
    Err(Stop::Tagged)
}

#[inline]
fn float(cpu: &mut Cpu, uop: &Uop, result: u128) -> Result<usize, Stop> {
    if cpu.fp.raised_unmasked() != 0 {
        cpu.fp.clear_raised();
        return failed(cpu, uop, Exception::Fp);
    }
    if uop.parts.dst() == Part::Pred {
        cpu.put_pred(uop, result != 0);
    } else {
        cpu.put_packed(uop, result);
    }
    Ok(0)
}

#[inline]
fn extended(cpu: &mut Cpu, uop: &Uop, result: F80) -> Result<usize, Stop> {
    if cpu.fpx.raised_unmasked() != 0 {
        cpu.fpx.clear_raised();
        return failed(cpu, uop, Exception::Fp);
    }
    if uop.parts.dst() == Part::Pred {
        cpu.put_pred(uop, result.mantissa != 0);
    } else {
        cpu.put_extended(uop, result);
    }
    Ok(0)
}
