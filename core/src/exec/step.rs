//! One micro-operation.

use super::interp::Stop;
use super::tags;
use super::uop::{BASED, Cond, IMM, Kind, Loc, Part, REL, Refusal, Term, Uop, flag};
use super::value::integer::{Add, And, Andn, Mul, Or, Orn, Sar, Shl, Shr, Stage, Sub, Xor, Xorn};
use super::value::{F80, ValueFn};
use crate::cpu::{Cpu, Ctpr, CtprOpc, CtprTag, Exception, SregError, Trap};
use crate::mem::Bus;

/// Where a block stands: its first address and the one behind it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) ip: u64,
    pub(crate) next: u64,
}

impl Place {
    const fn bundle(self, uop: &Uop) -> u64 {
        self.ip.wrapping_add(8 * uop.at as u64)
    }

    const fn target(self, uop: &Uop) -> u64 {
        self.bundle(uop).wrapping_add(uop.imm as i64 as u64)
    }
}

impl Cpu {
    /// Slot of an operand that is no immediate.
    #[inline(always)]
    pub(crate) const fn slot(&self, loc: Loc) -> usize {
        if loc.0 >= REL {
            (loc.0 ^ REL) as usize + self.base
        } else if loc.0 < BASED {
            loc.0 as usize
        } else {
            self.rotated((loc.0 ^ BASED) as usize)
        }
    }

    #[inline]
    const fn rotated(&self, i: usize) -> usize {
        let area = 2 * (self.br.rsz as usize + 1);
        let mut j = 2 * self.br.rcur as usize + i;
        if j >= area {
            j %= area;
        }
        self.b_base + j
    }

    /// Value of an operand; the most frequent kinds are asked for first.
    #[inline(always)]
    pub(crate) const fn get(&self, uop: &Uop, loc: Loc) -> u64 {
        if loc.0 >= REL {
            self.file.get((loc.0 ^ REL) as usize + self.base)
        } else if loc.0 < IMM {
            self.file.get(loc.0 as usize)
        } else if loc.0 < BASED {
            uop.imm as i64 as u64
        } else {
            self.file.get(self.rotated((loc.0 ^ BASED) as usize))
        }
    }

    #[inline]
    const fn get_packed(&self, uop: &Uop, loc: Loc) -> u128 {
        if loc.0 == IMM {
            return uop.imm as i64 as u64 as u128;
        }
        let slot = self.slot(loc);
        self.file.get(slot) as u128 | (self.file.ext(slot) as u128) << 64
    }

    #[inline]
    const fn get_extended(&self, uop: &Uop, loc: Loc) -> F80 {
        let packed = self.get_packed(uop, loc);
        F80 { exp_sign: (packed >> 64) as u16, mantissa: packed as u64 }
    }

    /// Writes a result of up to 64 bits.
    #[inline]
    const fn put(&mut self, uop: &Uop, value: u64) {
        let slot = self.slot(uop.dst);
        match uop.parts.dst() {
            Part::Low => self.file.set_low(slot, value as u32),
            Part::LowZero => self.file.set(slot, value & 0xffff_ffff),
            _ => self.file.set(slot, value),
        }
    }

    const fn put_packed(&mut self, uop: &Uop, value: u128) {
        self.put(uop, value as u64);
        if matches!(uop.parts.dst(), Part::Packed) {
            let slot = self.slot(uop.dst);
            self.file.set_ext(slot, (value >> 64) as u64);
        }
    }

    const fn put_extended(&mut self, uop: &Uop, value: F80) {
        self.put(uop, value.mantissa);
        if matches!(uop.parts.dst(), Part::Extended) {
            let slot = self.slot(uop.dst);
            self.file.set_ext16(slot, value.exp_sign);
        }
    }

    #[inline]
    const fn put_pred(&mut self, uop: &Uop, value: bool) {
        self.preds.set(uop.dst.0 as u8, value);
    }

    /// Whether any register or predicate is diagnostic.
    #[inline]
    pub(crate) const fn any_diagnostic(&self) -> bool {
        self.file.any_tagged() || self.preds.undefined != 0
    }

    /// Value of a predicate term.
    #[inline]
    pub(crate) const fn term(&self, term: Term) -> bool {
        let value = if term.is_pcnt() { self.lsr.pcnt <= term.number() } else { self.preds.get(term.number()) };
        value != term.negate()
    }

    /// Terms of one kind are alternatives, kinds must agree. Source: execution.md 2.
    #[inline]
    pub(crate) const fn guard_holds(&self, first: Term, second: Term) -> bool {
        if !second.exists() {
            return self.term(first);
        }
        if first.is_pcnt() == second.is_pcnt() {
            self.term(first) || self.term(second)
        } else {
            self.term(first) && self.term(second)
        }
    }

    /// Condition of a merge, as its micro-operation holds it; absent means false.
    pub(crate) const fn merge_condition(&self, imm: i32) -> bool {
        let term = Term(imm as u16);
        term.exists() && self.term(term)
    }

    const fn condition(&self, cond: Cond) -> bool {
        match cond {
            Cond::Always => true,
            Cond::Latched => self.latch.taken,
            Cond::Pred(n, negate) => self.preds.get(n) != negate,
            Cond::LoopEnd(negate) => self.lsr.loop_end() != negate,
            // In the prologue only the loop part counts. Source: execution.md 4.2.
            Cond::PredOrLoopEnd(n, negate) => {
                self.lsr.loop_end() || (self.lsr.pcnt == 0 && self.preds.get(n) != negate)
            }
            Cond::PredAndNotLoopEnd(n, negate) => {
                !self.lsr.loop_end() && (self.lsr.pcnt != 0 || self.preds.get(n) != negate)
            }
            Cond::Mlock => self.latch.mlock,
        }
    }
}

const fn trap(exception: Exception) -> Stop {
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
            cpu.rebase();
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

impl Cpu {
    const fn prepared(&self, n: u8) -> Ctpr {
        if n == 3 { self.latch.ctpr } else { self.ctpr[n as usize % 3] }
    }

    fn transfer<B: Bus>(&mut self, bus: &mut B, n: u8) -> Stop {
        let ctpr = self.prepared(n);
        match ctpr.tag {
            CtprTag::Empty => return trap(Exception::IllegalOpcode),
            CtprTag::Diagnostic => return trap(Exception::DiagInstrAddr),
            CtprTag::System => return Stop::Trap(illegal_address(ctpr.base << 11)),
            CtprTag::Procedure | CtprTag::Local | CtprTag::Numeric => {}
        }
        if ctpr.base & 7 != 0 {
            return Stop::Trap(illegal_address(ctpr.base));
        }
        if ctpr.opc == CtprOpc::Return
            && let Err(trap) = self.leave(bus)
        {
            return Stop::Trap(trap);
        }
        self.ip = ctpr.base;
        Stop::Done
    }

    fn call<B: Bus>(&mut self, bus: &mut B, n: u8, wbs: u8, next: u64) -> Stop {
        let ctpr = self.prepared(n);
        match ctpr.tag {
            CtprTag::Empty => return trap(Exception::IllegalOpcode),
            CtprTag::Diagnostic => return trap(Exception::DiagInstrAddr),
            CtprTag::System => {
                if 2 * u16::from(wbs) > self.wsize {
                    return trap(Exception::WindowBounds);
                }
                self.ip = next;
                self.ctpr = [Ctpr::default(); 3];
                return Stop::Syscall(ctpr.base as u8, wbs);
            }
            CtprTag::Procedure | CtprTag::Local | CtprTag::Numeric => {}
        }
        self.call_to(bus, ctpr.base, wbs, next)
    }

    fn call_to<B: Bus>(&mut self, bus: &mut B, target: u64, wbs: u8, next: u64) -> Stop {
        if target & 7 != 0 {
            return Stop::Trap(illegal_address(target));
        }
        if let Err(trap) = self.enter(bus, wbs, next) {
            return Stop::Trap(trap);
        }
        self.ip = target;
        Stop::Done
    }

    /// `alc`, `abn`, `abp` as far as their enables say.
    fn advance(&mut self, bits: u8) {
        let bits = if self.latch.taken { bits & 7 } else { bits >> 3 };
        if bits & 1 != 0 {
            self.lsr.advance();
        }
        if bits & 4 != 0 {
            self.advance_predicates();
        }
        if bits & 2 != 0 {
            self.advance_registers();
        }
    }
}

const fn illegal_address(address: u64) -> Trap {
    Trap { exception: Exception::IllegalInstrAddr, address, protected: false }
}

/// What is rarely executed.
fn rare<B: Bus>(cpu: &mut Cpu, bus: &mut B, uop: &Uop, place: Place) -> Result<usize, Stop> {
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
            let value = cpu.get(uop, uop.a);
            cpu.put(uop, value);
            let slot = cpu.slot(uop.dst);
            set_tag(cpu, uop, cpu.file.tag(slot) & !mask | tag);
            if tag != 0 {
                return Err(Stop::Tagged);
            }
        }
        Kind::LoadSpecial(op) => cpu.load_special(bus, uop, op)?,
        Kind::StoreSpecial(op) => cpu.store_special(bus, uop, op)?,
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
        Kind::Staa(staa) => cpu.staa(bus, uop, staa)?,
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
        Kind::ReadAau(fields) => match cpu.aau.read(fields) {
            Some(value) => cpu.put(uop, value),
            None => return Err(Stop::Refused(Refusal::Op(crate::isa::Alop::Aaurr))),
        },
        Kind::WriteAau(fields, size) => {
            let value = cpu.get(uop, uop.a);
            if cpu.aau.write(fields, size, value).is_none() {
                return Err(Stop::Refused(Refusal::Op(crate::isa::Alop::Aaurw)));
            }
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
        Kind::ClearMlock => cpu.latch.mlock = false,
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
        // The others were taken by `step`, or have nothing to do now.
        _ => {}
    }
    Ok(0)
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
