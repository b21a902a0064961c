//! From a [`Bundle`] to micro-operations: operands, widths and what each operation becomes.
//!
//! The order in which they may run is found by [`super::schedule`].

use super::schedule::{Item, Resource, Schedule, UopBuf};
use super::uop::{Cond, Feature, Kind, Loc, MemMode, MemOp, Mova, Part, Parts, REL, Refusal, Staa, Term, Uop, flag};
use super::value::{self, ValueFn, Width};
use crate::cpu::{Exception, LOCAL_PREDS};
use crate::isa::ops::{Dst, Operand};
use crate::isa::{
    AlOp, Alop, Bundle, Condition, ControlPrep, CtTarget, Dest, Guard, PredSource, Prefix, Reg, RegKind, Source,
    Transfer, Version,
};

/// What lowering a bundle tells about the registers it names.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Needs {
    /// Window registers that must exist before the bundle.
    pub(crate) window: u8,
    /// Rotating registers that must exist before it.
    pub(crate) based: u8,
    /// Whether the block ends behind this bundle.
    pub(crate) ends: bool,
    /// Operations in the bundle.
    pub(crate) operations: u8,
}

/// Lowers `bundle`, which stands `at` * 8 bytes into its block, for windows with this `dbl`.
pub(crate) fn lower(bundle: &Bundle, at: u8, dbl: bool, out: &mut UopBuf) -> Needs {
    out.clear();
    let mut lowering = Lowering { bundle, dbl, needs: Needs::default(), window_after: None };
    let result = lowering.run(out);
    if let Err(kind) = result {
        out.clear();
        let _ = out.push(Uop::new(kind));
        lowering.needs.ends = true;
    }
    for uop in out.iter_mut() {
        uop.at = at;
    }
    lowering.needs
}

struct Lowering<'a> {
    bundle: &'a Bundle,
    dbl: bool,
    needs: Needs,
    /// Window size that this bundle sets.
    window_after: Option<u16>,
}

/// The micro-operation that a whole bundle becomes when it cannot be executed.
type Whole = Kind;

impl Lowering<'_> {
    fn run(&mut self, out: &mut UopBuf) -> Result<(), Whole> {
        let bundle = self.bundle;
        if bundle.store_load_conflict().is_some() {
            return Err(Kind::Raise(Exception::IllegalOpcode));
        }
        if bundle.ss().is_some_and(|ss| ss.format2() != 0) {
            return Err(refuse(Feature::StubFormat2));
        }
        let mut prefix = UopBuf::new();
        let mut suffix = UopBuf::new();
        self.window_operations(&mut prefix, &mut suffix)?;
        let mut schedule = Schedule::new();
        if bundle.loop_mode() {
            emit(&mut prefix, Uop::new(Kind::StoreGate));
        }
        for op in bundle.ops() {
            self.needs.operations += 1;
            self.operation(op, &mut schedule)?;
        }
        for channel in 0..4 {
            self.array_load(channel, &mut schedule)?;
        }
        let mut advanced = [false; 2];
        for channel in 0..4u8 {
            let Some(mova) = bundle.mova(channel).filter(|mova| mova.advance) else { continue };
            let area = mova.area | if channel >= 2 { 32 } else { 0 };
            // Both channels of a pair on one area advance it once. Source: aau.md 2.
            let partner = bundle.mova(channel ^ 1).filter(|m| m.advance && m.area == mova.area);
            let pair = usize::from(channel / 2);
            if partner.is_some() && core::mem::replace(&mut advanced[pair], true) {
                continue;
            }
            emit(&mut suffix, Uop::new(Kind::ArrayAdvance(area)));
        }
        self.predicate_logic(&mut schedule)?;
        let transfer = self.transfer(&mut schedule, &mut prefix, &mut suffix)?;
        for uop in &prefix {
            emit(out, *uop);
        }
        schedule.emit(out);
        for uop in &suffix {
            emit(out, *uop);
        }
        if let Some(uop) = transfer {
            emit(out, uop);
            self.needs.ends = true;
            self.needs.operations += 1;
        }
        Ok(())
    }

    /// Notes a source register and gives its location.
    fn source_register(&mut self, reg: Reg) -> Loc {
        match reg.kind() {
            RegKind::Window(n) => self.needs.window = self.needs.window.max(n + 1),
            RegKind::Based(n) => self.needs.based = self.needs.based.max(n + 1),
            RegKind::Global(_) => {}
        }
        Loc::register(reg)
    }

    /// Notes a destination register: checked against the new window. Source: execution.md 1.1.
    fn dest_register(&mut self, reg: Reg) -> Result<Loc, Whole> {
        if let (RegKind::Window(n), Some(size)) = (reg.kind(), self.window_after) {
            if u16::from(n) >= size {
                return Err(Kind::Raise(Exception::WindowBounds));
            }
            return Ok(Loc::register(reg));
        }
        Ok(self.source_register(reg))
    }

    const fn low_part(&self) -> Part {
        if self.dbl { Part::LowZero } else { Part::Low }
    }

    fn window_operations(&mut self, prefix: &mut UopBuf, suffix: &mut UopBuf) -> Result<(), Whole> {
        match self.bundle.prefix() {
            Some(Prefix::SetWindow(set)) => {
                if let Some(rpsz) = set.vfrpsz {
                    emit(prefix, Uop::new(Kind::CheckReturn(rpsz + 1)));
                }
                if let Some((wsz, nfx, dbl)) = set.setwd {
                    let size = 2 * u16::from(wsz);
                    emit(prefix, Uop::new(Kind::CheckWindow(size)));
                    emit(suffix, Uop::new(Kind::SetWindow(size, !nfx, dbl)));
                    self.window_after = Some(size);
                    // The new dbl applies to this bundle's own operations.
                    self.dbl = dbl;
                    self.needs.ends = true;
                }
                if let Some((rbs, rsz, rcur)) = set.setbn {
                    emit(suffix, Uop::new(Kind::SetBn(rbs, rsz, rcur)));
                    self.needs.ends = true;
                }
                if let Some(psz) = set.setbp {
                    emit(suffix, Uop::new(Kind::SetBp(psz)));
                }
            }
            Some(Prefix::Setsft) => return Err(Kind::Raise(Exception::SoftwareTrap)),
            Some(Prefix::Flush(bits)) if bits & 0xc != 0 => return Err(refuse(Feature::Fill)),
            Some(Prefix::Flush(_)) => emit(suffix, Uop::new(Kind::FlushStacks)),
            // One thread sees its own accesses in order, and interrupts are taken between blocks.
            Some(Prefix::Wait(_) | Prefix::Setei(_) | Prefix::Vfbg(_)) | None => {}
        }
        if let Some(ss) = self.bundle.ss() {
            if ss.abg() != 0 {
                return Err(refuse(Feature::Abg));
            }
            if ss.rp_lo() | ss.rp_hi() != 0 {
                return Err(refuse(Feature::RecoveryPoint));
            }
            let advance =
                ss.alct() | ss.abnt() << 1 | ss.abpt() << 2 | ss.alcf() << 3 | ss.abnf() << 4 | ss.abpf() << 5;
            if ss.bap() != 0 {
                emit(prefix, Uop::new(Kind::Bap));
            }
            if ss.eap() != 0 {
                emit(suffix, Uop::new(Kind::Eap));
            }
            if advance != 0 {
                emit(suffix, Uop::new(Kind::Advance(advance)));
                self.needs.ends |= advance & 0b01_0010 != 0;
            }
        }
        Ok(())
    }

    fn guard_item(&self, guards: impl Iterator<Item = Guard>, item: &mut Item) -> Result<(), Whole> {
        let mut terms = [Term::NONE; 2];
        for (i, guard) in guards.enumerate() {
            let Some(slot) = terms.get_mut(i) else {
                return Err(refuse(Feature::ManyConditions));
            };
            *slot = term(guard);
            item.reads_guard(guard);
        }
        item.guard = terms;
        Ok(())
    }

    fn operation(&mut self, op: AlOp<'_>, schedule: &mut Schedule) -> Result<(), Whole> {
        let mut item = Item::new(op.channel());
        self.guard_item(op.guards(), &mut item)?;
        item.uop = self.arithmetic(op, &mut item)?;
        if op.speculative() {
            item.uop.flags |= flag::SPECULATIVE;
        }
        schedule.add(item);
        if let Kind::Staa(staa) = item.uop.kind
            && staa.fields >> 2 & 1 != 0
        {
            let mut increment = Item::new(op.channel());
            let guard = self.bundle.increment_condition(op.channel());
            self.guard_item(guard.into_iter(), &mut increment)?;
            increment.uop = Uop::new(Kind::ArrayIncrement(staa, self.bundle.loop_mode()));
            increment.last = true;
            schedule.add(increment);
        }
        Ok(())
    }

    /// A source operand; literals that fit go into the immediate, others through a scratch slot.
    fn source(&mut self, source: Option<Source>, item: &mut Item) -> Loc {
        match source {
            None => Loc::ZERO,
            Some(Source::Const(n)) => Loc::constant(n),
            Some(Source::Reg(reg)) => {
                item.reads(Resource::register(reg));
                self.source_register(reg)
            }
            Some(Source::Literal(value)) => match i32::try_from(value) {
                Ok(value) if !item.immediate => {
                    item.immediate = true;
                    item.uop.imm = value;
                    Loc::IMMEDIATE
                }
                _ => {
                    item.literal = Some(value as u64);
                    item.literal_slot()
                }
            },
        }
    }

    fn destination(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Loc, Whole> {
        match op.dst() {
            Some(Dest::Reg(reg)) => {
                item.writes(Resource::register(reg));
                self.dest_register(reg)
            }
            Some(Dest::Empty) | None => Ok(Loc::NOWHERE),
            // Only moves may write %ctpr: they never come here. Source: execution.md 4.1.
            Some(Dest::Ctpr(_)) => Err(Kind::Raise(Exception::IllegalOpcode)),
            Some(Dest::Trap(_)) => Err(refuse(Feature::SpecialDestination)),
        }
    }

    fn arithmetic(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        let row = op.row();
        if row.dst() == Dst::Mem || op.op().name().starts_with("ld") && row.takes_mas() {
            return self.memory(op, item);
        }
        if let Some(uop) = self.special(op, item)? {
            return Ok(uop);
        }
        let Some(value) = value::value_of(op.op(), self.bundle.version()) else {
            return Ok(Uop::new(Kind::Refuse(Refusal::Op(op.op()))));
        };
        let sources = [op.src1(), op.src2(), op.src3()];
        let mut locs = [Loc::ZERO; 3];
        for (loc, source) in locs.iter_mut().zip(sources.into_iter().flatten()) {
            *loc = self.source(Some(source), item);
        }
        let mut src = [Part::None; 3];
        for (part, width) in src.iter_mut().zip(value.src) {
            *part = width.map_or(Part::None, |w| self.part(w));
        }
        let mut uop =
            Uop { imm: item.uop.imm, ..Uop::new(frequent(op.op(), self.dbl).unwrap_or(Kind::Value(value.f))) };
        [uop.a, uop.b, uop.c] = locs;
        uop.flags = 0;
        uop.parts = Parts::new(self.part(value.dst), src);
        if let Some(pred) = op.pred_dst() {
            uop.dst = Loc(u16::from(pred));
            item.writes_pred(pred);
        } else {
            uop.dst = self.destination(op, item)?;
        }
        match value.f {
            ValueFn::Lit1(_) | ValueFn::Lit2(_) => uop.c = Loc(u16::from(op.lit8().unwrap_or(0))),
            ValueFn::Select2(_) | ValueFn::Select3(_) | ValueFn::QSelect2(_) => {
                if item.immediate {
                    // The immediate holds the condition: the literal goes through a scratch slot.
                    let literal = item.literal_slot();
                    item.literal = Some(i64::from(uop.imm) as u64);
                    for loc in [&mut uop.a, &mut uop.b, &mut uop.c] {
                        if *loc == Loc::IMMEDIATE {
                            *loc = literal;
                        }
                    }
                }
                let condition = self.bundle.merge_condition(op.channel());
                uop.imm = match condition {
                    Some(guard) => {
                        item.reads_guard(guard);
                        i32::from(term(guard).0)
                    }
                    // Without MRGC the condition is false. Source: execution.md 2.
                    None => i32::from(Term::NONE.0),
                };
            }
            ValueFn::Div(_) => item.traps = true,
            ValueFn::F1(_) | ValueFn::F2(_) | ValueFn::F3(_) | ValueFn::FPred2(_) => item.traps = true,
            ValueFn::X1(_) | ValueFn::X2(_) | ValueFn::XPred2(_) => item.traps = true,
            ValueFn::QF1(_) | ValueFn::QF2(_) | ValueFn::QF3(_) => item.traps = true,
            _ => {}
        }
        if let Kind::Sxt(_) = uop.kind {
            // The size code must be a constant to be known now.
            match op.src1() {
                Some(Source::Const(code)) => uop.kind = Kind::Sxt(code & 7),
                _ => uop.kind = Kind::Value(value.f),
            }
        }
        simplify(&mut uop);
        Ok(uop)
    }

    const fn part(&self, width: Width) -> Part {
        match width {
            Width::S => self.low_part(),
            Width::D => Part::Word,
            Width::X => Part::Extended,
            Width::P => Part::Packed,
            Width::Pred => Part::Pred,
        }
    }

    /// Moves with tags, state registers, stack and array operations.
    fn special(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Option<Uop>, Whole> {
        use Alop::*;
        let unchecked = matches!(op.op(), Movts | Movtd | Movtrs | Movtrd);
        let (kind, dst_part, src_part) = match op.op() {
            Movtd | Movtcd | Movtrd | Movtrcd => (Kind::MoveTagged, Part::Word, Part::Word),
            Movts | Movtcs | Movtrs | Movtrcs => (Kind::MoveTaggedLow, Part::Low, Part::Low),
            Gettags => (Kind::GetTag(3), self.low_part(), Part::Low),
            Gettagd => (Kind::GetTag(15), self.low_part(), Part::Word),
            Puttags => (Kind::PutTag(3), Part::Low, Part::Low),
            Puttagd => (Kind::PutTag(15), Part::Word, Part::Word),
            Getsp => (Kind::GetSp, Part::Word, Part::Low),
            Rrs | Rrd | Rws | Rwd => return self.state_register(op, item).map(Some),
            Staab | Staah | Staaw | Staad | Ldaaw | Ldaad => return self.array_operation(op, item).map(Some),
            _ => return Ok(None),
        };
        let mut uop = Uop::new(kind);
        let first = self.source(op.src1().or(op.src2()), item);
        let second = if op.src1().is_some() { self.source(op.src2(), item) } else { Loc::ZERO };
        uop.a = first;
        uop.b = second;
        uop.imm = item.uop.imm;
        uop.parts = Parts::new(dst_part, [src_part, Part::None, Part::None]);
        uop.flags = flag::OWN_TAG;
        match kind {
            Kind::MoveTagged | Kind::MoveTaggedLow if !unchecked => {}
            Kind::GetSp => {
                uop.flags = 0;
                item.traps = true;
            }
            _ => uop.flags |= flag::UNCHECKED,
        }
        if let Some(Dest::Ctpr(n)) = op.dst() {
            let moves = matches!(op.op(), Movtd | Movtcd | Movtrd | Movtrcd);
            if !moves || (op.speculative() && item.guard[0].exists()) {
                return Err(Kind::Raise(Exception::IllegalOpcode));
            }
            uop.kind = Kind::WriteCtpr(n - 1);
            uop.flags = flag::UNCHECKED | flag::OWN_TAG | flag::STRICT_CONDITION;
            uop.parts = Parts::new(Part::None, [Part::Word, Part::None, Part::None]);
            item.writes(Resource::ctpr(n));
        } else {
            uop.dst = self.destination(op, item)?;
        }
        Ok(Some(uop))
    }

    fn state_register(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        let number = op.state_register().unwrap_or(0);
        item.traps = true;
        let wide = matches!(op.op(), Alop::Rrd | Alop::Rwd);
        let part = if wide { Part::Word } else { self.low_part() };
        if matches!(op.op(), Alop::Rrs | Alop::Rrd) {
            let mut uop = Uop::new(Kind::ReadState(number));
            uop.parts = Parts::new(part, [Part::None; 3]);
            uop.flags = 0;
            uop.dst = self.destination(op, item)?;
            return Ok(uop);
        }
        // What follows may depend on the register: it sees the new value.
        self.needs.ends = true;
        item.last = true;
        let mut uop = Uop::new(Kind::WriteState(number));
        uop.a = self.source(op.src2(), item);
        uop.imm = item.uop.imm;
        uop.flags = flag::STRICT_CONDITION;
        uop.parts = Parts::new(Part::None, [part, Part::None, Part::None]);
        Ok(uop)
    }

    fn array_operation(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        let fields = op.array_fields().unwrap_or(0);
        let size = match op.op() {
            Alop::Staab => 0,
            Alop::Staah => 1,
            Alop::Staaw | Alop::Ldaaw => 2,
            _ => 3,
        };
        // MAS 0x3f turns the array operations into AAU register transfers. Source: encoding.md 12.
        let registers = op.mas() == 0x3f;
        let part = if size == 3 { Part::Word } else { self.low_part() };
        if op.row().dst() == Dst::Array {
            let data = self.source(op.src3(), item);
            let kind = match (registers, op.mas()) {
                (true, _) if size >= 2 => Kind::WriteAau(fields, size),
                (false, 0) => Kind::Staa(Staa { fields, size }),
                (_, mas) => return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), mas)))),
            };
            let literal = op.array_literal().unwrap_or(0) as i32;
            item.traps = true;
            item.memory = !registers;
            item.gated = self.bundle.loop_mode() && !registers;
            item.last = registers;
            let mut uop = Uop::new(kind);
            uop.a = data;
            uop.imm = if item.immediate { item.uop.imm } else { literal };
            uop.flags = 0;
            uop.parts = Parts::new(Part::None, [part, Part::None, Part::None]);
            return Ok(uop);
        }
        if !registers {
            return Ok(Uop::new(Kind::Refuse(Refusal::Op(op.op()))));
        }
        let mut uop = Uop::new(Kind::ReadAau(fields));
        uop.flags = 0;
        uop.parts = Parts::new(part, [Part::None; 3]);
        uop.dst = self.destination(op, item)?;
        Ok(uop)
    }

    fn memory(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        use Alop::*;
        let store = op.row().dst() == Dst::Mem;
        let size = match op.op() {
            Ldb | Stb => 0,
            Ldh | Sth => 1,
            Ldw | Stw => 2,
            Ldd | Std => 3,
            Ldqp | Stqp => 4,
            other => return Ok(Uop::new(Kind::Refuse(Refusal::Op(other)))),
        };
        let Some(access) = memory_mode(op, store, size) else {
            return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), op.mas()))));
        };
        let a = self.source(op.src1(), item);
        let b = self.source(op.src2(), item);
        let c = if store { self.source(op.src3(), item) } else { Loc::ZERO };
        let plain = access.mode == MemMode::Plain && !access.big_endian;
        let kind = match (plain, store, size) {
            (true, false, 0) => Kind::Load8,
            (true, false, 1) => Kind::Load16,
            (true, false, 2) => Kind::Load32,
            (true, false, 3) => Kind::Load64,
            (true, true, 0) => Kind::Store8,
            (true, true, 1) => Kind::Store16,
            (true, true, 2) => Kind::Store32,
            (true, true, 3) => Kind::Store64,
            (_, false, _) => Kind::LoadSpecial(access),
            (_, true, _) => Kind::StoreSpecial(access),
        };
        item.traps = true;
        item.memory = true;
        item.gated = store && self.bundle.loop_mode();
        let mut uop = Uop::new(kind);
        (uop.a, uop.b, uop.c, uop.imm) = (a, b, c, item.uop.imm);
        uop.flags = 0;
        let data = match size {
            4 => Part::Packed,
            3 => Part::Word,
            _ if store => Part::Low,
            _ => Part::Word,
        };
        let address = address_part(op.row().operand(0));
        if store {
            uop.parts = Parts::new(Part::None, [address, address, data]);
        } else {
            uop.parts = Parts::new(data, [address, address, Part::None]);
            uop.dst = self.destination(op, item)?;
        }
        Ok(uop)
    }

    fn array_load(&mut self, channel: u8, schedule: &mut Schedule) -> Result<(), Whole> {
        let Some(mova) = self.bundle.mova(channel) else { return Ok(()) };
        self.needs.operations += 1;
        let size = match mova.opcode {
            1..=4 => mova.opcode - 1,
            7 => 4,
            _ => return Err(refuse(Feature::MovaQuad)),
        };
        let mut item = Item::new(6 + channel);
        let area = mova.area | if channel >= 2 { 32 } else { 0 };
        item.uop = Uop::new(Kind::Mova(Mova { area, index: mova.index, size, big_endian: mova.big_endian }));
        item.uop.flags = flag::OWN_TAG | flag::UNCHECKED;
        item.uop.parts = Parts::new(if size == 4 { Part::Packed } else { Part::Word }, [Part::None; 3]);
        item.traps = true;
        match mova.dst {
            Dest::Reg(reg) => {
                item.writes(Resource::register(reg));
                item.uop.dst = self.dest_register(reg)?;
            }
            Dest::Empty => {}
            Dest::Ctpr(_) | Dest::Trap(_) => return Err(Kind::Raise(Exception::IllegalOpcode)),
        }
        schedule.add(item);
        Ok(())
    }

    fn predicate_logic(&mut self, schedule: &mut Schedule) -> Result<(), Whole> {
        let words = self.bundle.pls();
        for (i, &word) in words.iter().enumerate() {
            if i == 2 {
                break;
            }
            for (n, code) in [(2 * i as u8, word >> 24 & 0x7f), (2 * i as u8 + 1, word >> 16 & 0x7f)] {
                let mut item = Item::new(10);
                item.uop = match code {
                    // Also what an unused one holds: harmless.
                    0 => Uop::new(Kind::PredLcntex),
                    0x60..=0x7f => {
                        let pred = (code - 0x60) as u8;
                        item.reads(Resource::pred(pred));
                        Uop { a: Loc(Term::new(pred, false, false).0), ..Uop::new(Kind::PredMove) }
                    }
                    _ => return Err(refuse(Feature::ElementaryPredicate)),
                };
                item.uop.dst = Loc(u16::from(LOCAL_PREDS + n));
                item.writes_local();
                schedule.add(item);
            }
        }
        for (i, &word) in words.iter().enumerate() {
            let bits = word as u16;
            if bits == 0 {
                continue;
            }
            self.needs.operations += 1;
            let local = |field: u16| LOCAL_PREDS + (field & 7) as u8;
            let mut item = Item::new(11 + i as u8);
            item.uop = Uop::new(Kind::Clp((bits >> 14) as u8));
            item.uop.a = Loc(Term::new(local(bits >> 10), bits >> 13 & 1 != 0, false).0);
            item.uop.b = Loc(Term::new(local(bits >> 6), bits >> 9 & 1 != 0, false).0);
            // The local result, and the global one: 0xff when there is none.
            item.uop.dst = Loc(u16::from(local(4 + i as u16)));
            item.uop.c = Loc(if bits >> 5 & 1 != 0 { bits & 31 } else { 0xff });
            item.reads_locals();
            item.writes_local();
            if bits >> 5 & 1 != 0 {
                item.writes(Resource::pred((bits & 31) as u8));
            }
            schedule.add(item);
        }
        Ok(())
    }

    /// CS0 preparation and the control transfer itself.
    fn transfer(
        &mut self,
        schedule: &mut Schedule,
        prefix: &mut UopBuf,
        suffix: &mut UopBuf,
    ) -> Result<Option<Uop>, Whole> {
        let transfer = self.bundle.transfer();
        let mut written = schedule.ctprs_written();
        if let Some(prep) = self.bundle.prep() {
            self.needs.operations += 1;
            let uop = match prep {
                // Nothing to fetch ahead of time.
                ControlPrep::Pref { .. } => None,
                ControlPrep::Disp { ctpr, displacement } => {
                    written |= 1 << ctpr;
                    Some(Uop { imm: displacement as i32, ..Uop::new(Kind::Disp(ctpr - 1)) })
                }
                ControlPrep::Ldisp { displacement } => {
                    written |= 1 << 2;
                    Some(Uop { imm: displacement as i32, ..Uop::new(Kind::Ldisp) })
                }
                ControlPrep::Sdisp { ctpr, entry } => {
                    written |= 1 << ctpr;
                    Some(Uop::new(Kind::Sdisp(ctpr - 1, entry)))
                }
                ControlPrep::Return => {
                    written |= 1 << 3;
                    Some(Uop::new(Kind::Return))
                }
                ControlPrep::Gettsd { .. } => return Err(refuse(Feature::Gettsd)),
                ControlPrep::Puttsd { .. } => return Err(refuse(Feature::Puttsd)),
            };
            if let Some(uop) = uop {
                emit(suffix, uop);
            }
        }
        let advances = suffix.iter().any(|uop| matches!(uop.kind, Kind::Advance(_)));
        let Some((transfer, condition)) = transfer else {
            return Ok(None);
        };
        if condition == Condition::Never {
            return Ok(None);
        }
        let mut condition = cond(condition)?;
        let reads_pred = match condition {
            Cond::Pred(n, _) | Cond::PredOrLoopEnd(n, _) | Cond::PredAndNotLoopEnd(n, _) => schedule.writes_pred(n),
            _ => false,
        };
        let late = condition == Cond::Mlock;
        if late {
            emit(prefix, Uop::new(Kind::ClearMlock));
        }
        if (advances || reads_pred || schedule.writes_loop_state()) && condition != Cond::Always && !late {
            emit(prefix, Uop::new(Kind::Latch(condition)));
            condition = Cond::Latched;
        } else if advances && late {
            // %MLOCK is known when the memory operations are done, before anything advances.
            suffix.insert(0, Uop::new(Kind::Latch(condition))).map_err(|_| Kind::Raise(Exception::IllegalOpcode))?;
            condition = Cond::Latched;
        } else if advances {
            emit(prefix, Uop::new(Kind::Latch(Cond::Always)));
        }
        // 0 stands for the latched register: %ctprN is n - 1 and 3 the latch.
        let mut through = |ctpr: u8| {
            if written >> ctpr & 1 != 0 {
                emit(prefix, Uop::new(Kind::LatchCtpr(ctpr - 1)));
                3
            } else {
                ctpr - 1
            }
        };
        let uop = match transfer {
            Transfer::Jump(CtTarget::Ctpr(n)) => Uop::new(Kind::Ct(through(n), condition)),
            Transfer::Jump(CtTarget::Relative(d)) => Uop { imm: d as i32, ..Uop::new(Kind::Branch(condition)) },
            Transfer::Call { target: CtTarget::Ctpr(n), wbs } => Uop::new(Kind::Call(through(n), wbs, condition)),
            Transfer::Call { target: CtTarget::Relative(d), wbs } => {
                Uop { imm: d as i32, ..Uop::new(Kind::CallDirect(wbs, condition)) }
            }
            Transfer::Hcall { .. } => return Err(refuse(Feature::Hcall)),
            Transfer::Done => return Err(refuse(Feature::Done)),
            Transfer::Iret => return Err(refuse(Feature::Iret)),
            Transfer::Hret => return Err(refuse(Feature::Hret)),
            Transfer::Glaunch => return Err(refuse(Feature::Glaunch)),
            Transfer::IbranchD => return Err(refuse(Feature::IbranchD)),
            Transfer::IcallD => return Err(refuse(Feature::IcallD)),
        };
        Ok(Some(uop))
    }
}

fn emit(out: &mut UopBuf, uop: Uop) {
    let pushed = out.push(uop).is_ok();
    debug_assert!(pushed, "a bundle never needs more micro-operations than UopBuf holds");
}

const fn refuse(feature: Feature) -> Kind {
    Kind::Refuse(Refusal::Feature(feature))
}

fn term(guard: Guard) -> Term {
    match guard.source {
        PredSource::Pred(n) => Term::new(n, guard.negate, false),
        PredSource::Pcnt(n) => Term::new(n, guard.negate, true),
    }
}

fn cond(condition: Condition) -> Result<Cond, Whole> {
    Ok(match condition {
        Condition::Never | Condition::Always => Cond::Always,
        Condition::Pred { pred, negate } => Cond::Pred(pred, negate),
        Condition::LoopEnd { negate } => Cond::LoopEnd(negate),
        Condition::PredOrLoopEnd { pred, negate } => Cond::PredOrLoopEnd(pred, negate),
        Condition::PredAndNotLoopEnd { pred, negate } => Cond::PredAndNotLoopEnd(pred, negate),
        Condition::Mlock { dt_al: 0 } => Cond::Mlock,
        Condition::Mlock { .. } | Condition::MlockOr(_) => return Err(refuse(Feature::SameBundleCondition)),
    })
}

const fn address_part(operand: Operand) -> Part {
    match operand {
        Operand::S => Part::Low,
        _ => Part::Word,
    }
}

/// What the memory access specifier asks for; `None`: not done. Source: memory.md 5.
fn memory_mode(op: AlOp<'_>, store: bool, size: u8) -> Option<MemOp> {
    let mas = op.mas();
    let big_endian = mas >> 3 & 1 != 0;
    let low_channel = matches!(op.channel(), 0 | 3);
    let plain = MemOp { size, big_endian, mode: MemMode::Plain };
    let v6 = op.bundle().version() >= Version::V6;
    if v6 && mas >> 4 & 1 != 0 {
        return match (mas & 0x17, store) {
            // Acquire and release accesses: one thread needs no fence.
            (0x13, _) if mas & 0x20 == 0 => Some(plain),
            (0x13, true) if mas == 0x73 => Some(MemOp { mode: MemMode::Conditional, ..plain }),
            (0x17, true) if mas == 0x17 => Some(MemOp { mode: MemMode::FlushLine, ..plain }),
            _ => None,
        };
    }
    match (mas & 7, store) {
        (0, _) => Some(plain),
        (3, false) if op.speculative() || low_channel => Some(plain),
        (2, true) => Some(MemOp { mode: MemMode::Conditional, ..plain }),
        (3, true) => Some(MemOp { mode: MemMode::Unlock, ..plain }),
        (7, false) if low_channel && !op.speculative() && mas >> 3 == 0 => Some(MemOp { mode: MemMode::Lock, ..plain }),
        (7, true) if matches!(mas, 0x0f | 0x17) => Some(MemOp { mode: MemMode::FlushLine, ..plain }),
        _ => None,
    }
}

/// The inline form of a frequent operation.
fn frequent(op: Alop, dbl: bool) -> Option<Kind> {
    use Alop::*;
    let kind = match op {
        Addd => Kind::AddD,
        Subd => Kind::SubD,
        Andd => Kind::AndD,
        Andnd => Kind::AndnD,
        Ord => Kind::OrD,
        Ornd => Kind::OrnD,
        Xord => Kind::XorD,
        Xornd => Kind::XornD,
        Shld => Kind::ShlD,
        Shrd => Kind::ShrD,
        Sard => Kind::SarD,
        Muld => Kind::MulD,
        Sxt => Kind::Sxt(0),
        Cmpedb => Kind::CmpEqD,
        Cmpldb => Kind::CmpLtD,
        Cmpledb => Kind::CmpLeD,
        Cmpbdb => Kind::CmpLtuD,
        Cmpbedb => Kind::CmpLeuD,
        Cmpesb => Kind::CmpEqS,
        Cmplsb => Kind::CmpLtS,
        Cmplesb => Kind::CmpLeS,
        Cmpbsb => Kind::CmpLtuS,
        Cmpbesb => Kind::CmpLeuS,
        Cmpandesb => Kind::CmpAndEqS,
        // The inline 32-bit forms leave the upper half.
        _ if dbl => return None,
        Adds => Kind::AddS,
        Subs => Kind::SubS,
        Ands => Kind::AndS,
        Andns => Kind::AndnS,
        Ors => Kind::OrS,
        Orns => Kind::OrnS,
        Xors => Kind::XorS,
        Xorns => Kind::XornS,
        Shls => Kind::ShlS,
        Shrs => Kind::ShrS,
        Sars => Kind::SarS,
        Muls => Kind::MulS,
        _ => return None,
    };
    Some(kind)
}

/// `addd 0, x` and `ord 0, x` are moves.
fn simplify(uop: &mut Uop) {
    if !matches!(uop.kind, Kind::AddD | Kind::OrD | Kind::XorD) {
        return;
    }
    let source = if uop.a == Loc::ZERO {
        uop.b
    } else if uop.b == Loc::ZERO {
        uop.a
    } else {
        return;
    };
    let part = if source.0 & REL != 0 || uop.flags != 0 { Part::Word } else { uop.parts.src(0) };
    uop.a = source;
    uop.b = Loc::ZERO;
    uop.parts = Parts::new(uop.parts.dst(), [part, Part::None, Part::None]);
    uop.kind = if source == Loc::IMMEDIATE { Kind::MoveImm(i64::from(uop.imm) as u64) } else { Kind::Move };
}
