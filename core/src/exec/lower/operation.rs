//! What arithmetic-logic operations become.

use super::super::schedule::{Item, Resource};
use super::super::uop::{AauAccess, AauWidth, Array, Kind, Loc, Part, Parts, REL, Refusal, Term, Uop, flag};
use super::super::value::{self, ValueFn, Width};
use super::memory::Half;
use super::{Lowering, Whole, term};
use crate::cpu::Exception;
use crate::isa::ops::{Dst, Format, Operand};
use crate::isa::{AlOp, Alop, Dest, Source};

impl Lowering<'_> {
    pub(super) fn arithmetic(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        let row = op.row();
        let loads = op.op().name().starts_with("ld") && row.format() != Format::F19;
        if row.dst() == Dst::Mem || loads {
            return self.memory(op, item);
        }
        if matches!(row.format(), Format::F9 | Format::F10 | Format::F10R | Format::F19) {
            return self.array_operation(op, item);
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
            Uop { imm: item.uop.imm, ..Uop::new(frequent(op.op(), self.context.dbl).unwrap_or(Kind::Value(value.f))) };
        [uop.a, uop.b, uop.c] = locs;
        // Source: speculation.md 5.3.
        uop.flags = if op.op() == Alop::Insfd { flag::UPPER_TAGS } else { 0 };
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
        let unchecked = matches!(op.op(), Movts | Movtd | Movtrs | Movtrd | Movtq | Movtrq);
        let (kind, dst_part, src_part) = match op.op() {
            Movtd | Movtcd | Movtrd | Movtrcd => (Kind::MoveTagged, Part::Word, Part::Word),
            // Each channel of the pair moves a register.
            Movtq | Movtcq | Movtrq | Movtrcq => {
                let partner = if op.channel().is_multiple_of(3) { op.channel() + 1 } else { op.channel() - 1 };
                if self.bundle.op(partner).is_none_or(|other| other.op() != op.op()) {
                    return Err(Kind::Raise(Exception::IllegalOpcode));
                }
                (Kind::MoveTagged, Part::Word, Part::Word)
            }
            Movts | Movtcs | Movtrs | Movtrcs => (Kind::MoveTaggedLow, Part::Low, Part::Low),
            Gettags => (Kind::GetTag(3), self.low_part(), Part::Low),
            Gettagd => (Kind::GetTag(15), self.low_part(), Part::Word),
            Puttags => (Kind::PutTag(3), Part::Low, Part::Low),
            Puttagd => (Kind::PutTag(15), Part::Word, Part::Word),
            Puttagqp => (Kind::PutTag(0xff), Part::Packed, Part::Packed),
            // CUD.base is 0, and labels have tags in protected mode only: a zero extension.
            Getpl => (Kind::Sxt(6), Part::Word, Part::Low),
            Getsp => (Kind::GetSp, Part::Word, Part::Low),
            Rrs | Rrd | Rws | Rwd => return self.state_register(op, item).map(Some),
            Puttc | Gettc | Invtc | Mmurr | Mmurw => {
                return Ok(Some(Uop::new(Kind::Privileged(Refusal::Op(op.op())))));
            }
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
            Kind::Sxt(_) => {
                uop.flags = 0;
                uop.b = first;
            }
            Kind::GetSp => {
                uop.flags = 0;
                item.traps = true;
            }
            _ => uop.flags |= flag::UNCHECKED,
        }
        if let Some(Dest::Ctpr(n)) = op.dst() {
            let moves = matches!(op.op(), Movtd | Movtcd | Movtrd | Movtrcd | Getpl);
            if !moves || (op.speculative() && item.guard[0].exists()) {
                return Err(Kind::Raise(Exception::IllegalOpcode));
            }
            uop.kind = Kind::WriteCtpr(n - 1);
            uop.flags = flag::UNCHECKED | flag::OWN_TAG | flag::STRICT_CONDITION;
            uop.parts = Parts::new(Part::None, [src_part, Part::None, Part::None]);
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
            // %nip is known as the end of the block.
            self.needs.ends |= number == 0x82;
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

    /// Array stores and loads, and the registers of the array unit.
    fn array_operation(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        use Alop::*;
        let fields = op.array_fields().unwrap_or(0);
        let size = match op.op() {
            Staab | Ldaab => 0,
            Staah | Ldaah => 1,
            Staaw | Ldaaw | Aaurw | Aaurws | Aaurr => 2,
            Staad | Ldaad | Aaurwd | Aaurrd => 3,
            _ => 4,
        };
        let quad = matches!(op.op(), Staaq | Ldaaq | Aaurwq | Aaurrq);
        let half = if quad { self.pair_half(op)? } else { Half::Low };
        let store = op.row().format().stores();
        // MAS 0x3f turns the array operations into AAU register transfers. Source: encoding.md 12.
        if op.mas() == 0x3f && size >= 2 && (size < 4 || quad) {
            let width = match (quad, half) {
                (true, Half::Low) => AauWidth::QuadLow,
                (true, Half::High) => AauWidth::QuadHigh,
                (false, _) if size == 3 => AauWidth::Double,
                (false, _) => AauWidth::Single,
            };
            return self.array_register(op, item, AauAccess { fields, width }, store);
        }
        // Cache policy and byte order mean the same as elsewhere.
        if op.mas() & !0x68 != 0 {
            return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), op.mas()))));
        }
        if quad && half == Half::other(store) {
            let mut uop = Uop::new(if store { Kind::GiveQuad } else { Kind::TakeQuad });
            self.quad_half(op, item, &mut uop, store)?;
            return Ok(uop);
        }
        let array = Array { fields, size, big_endian: op.mas() & 8 != 0, quad };
        item.traps = true;
        item.memory = true;
        // The immediate is the offset.
        item.immediate = true;
        let mut uop = Uop::new(if store { Kind::Staa(array) } else { Kind::Ldaa(array) });
        uop.imm = op.array_literal().unwrap_or(0) as i32;
        uop.flags = 0;
        let part = self.array_part(op, size);
        if store {
            uop.a = self.source(op.src3(), item);
            item.gated = self.bundle.loop_mode();
            uop.parts = Parts::new(Part::None, [part, Part::None, Part::None]);
        } else {
            uop.parts = Parts::new(part, [Part::None; 3]);
            uop.dst = self.destination(op, item)?;
        }
        Ok(uop)
    }

    fn array_register(&mut self, op: AlOp<'_>, item: &mut Item, access: AauAccess, write: bool) -> Result<Uop, Whole> {
        item.traps = true;
        let part = if access.width == AauWidth::Single { self.low_part() } else { Part::Word };
        let mut uop = Uop::new(if write { Kind::WriteAau(access) } else { Kind::ReadAau(access) });
        uop.flags = 0;
        if write {
            uop.a = self.source(op.src3(), item);
            uop.imm = item.uop.imm;
            item.last = true;
            uop.parts = Parts::new(Part::None, [part, Part::None, Part::None]);
        } else {
            uop.parts = Parts::new(part, [Part::None; 3]);
            uop.dst = self.destination(op, item)?;
        }
        Ok(uop)
    }

    /// Width of the register of an array store or load of 2^`size` bytes.
    fn array_part(&self, op: AlOp<'_>, size: u8) -> Part {
        match size {
            4 if matches!(op.row().dst(), Dst::P) || matches!(op.row().operand(0), Operand::P) => Part::Packed,
            0..=2 => self.low_part(),
            _ => Part::Word,
        }
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
