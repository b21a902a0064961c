//! Loads, stores and array loads.

use super::super::schedule::{Item, Resource, Schedule};
use super::super::uop::{Feature, Kind, Loc, MemMode, MemOp, Mova, Part, Parts, Refusal, Uop, flag};
use super::{Lowering, Whole, refuse};
use crate::cpu::Exception;
use crate::isa::ops::{Dst, Operand};
use crate::isa::{AlOp, Alop, Dest, Version};

impl Lowering<'_> {
    pub(super) fn memory(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        use Alop::*;
        let store = op.row().dst() == Dst::Mem;
        let mut segment = None;
        let size = match op.op() {
            Ldb | Stb => 0,
            Ldh | Sth => 1,
            Ldw | Stw => 2,
            Ldd | Std => 3,
            Ldqp | Stqp | Stmqp => 4,
            other => {
                segment = segment_store(other);
                match segment {
                    Some((size, _)) => size,
                    None => return Ok(Uop::new(Kind::Refuse(Refusal::Op(other)))),
                }
            }
        };
        let masked = op.op() == Stmqp || matches!(segment, Some((_, true)));
        let access = memory_mode(op, store, size).filter(|access| !masked || access.mode == MemMode::Plain);
        let Some(mut access) = access else {
            return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), op.mas()))));
        };
        access.segment = segment.is_some();
        if masked {
            access.mode = MemMode::Masked;
        }
        let a = self.source(op.src1(), item);
        let b = self.source(op.src2(), item);
        let c = if store { self.source(op.src3(), item) } else { Loc::ZERO };
        let plain = access.mode == MemMode::Plain && !access.big_endian && !access.segment;
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

    pub(super) fn array_load(&mut self, channel: u8, schedule: &mut Schedule) -> Result<(), Whole> {
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
                item.uop.dst = self.dest_register(reg);
                item.writes(Resource::register(item.uop.dst));
            }
            Dest::Empty => {}
            Dest::Ctpr(_) | Dest::Trap(_) => return Err(Kind::Raise(Exception::IllegalOpcode)),
        }
        schedule.add(item);
        Ok(())
    }
}

const fn address_part(operand: Operand) -> Part {
    match operand {
        Operand::S => Part::Low,
        _ => Part::Word,
    }
}

/// Stores into a segment: log2 of the bytes, and whether a mask chooses among them.
fn segment_store(op: Alop) -> Option<(u8, bool)> {
    use Alop::*;
    Some(match op {
        Stcsb | Stdsb | Stesb | Stfsb | Stgsb | Stssb | Stgdb => (0, false),
        Stcsh | Stdsh | Stesh | Stfsh | Stgsh | Stssh | Stgdh => (1, false),
        Stcsw | Stdsw | Stesw | Stfsw | Stgsw | Stssw | Stgdw => (2, false),
        Stcsd | Stdsd | Stesd | Stfsd | Stgsd | Stssd | Stgdd => (3, false),
        Stcsqp | Stdsqp | Stesqp | Stfsqp | Stgsqp | Stssqp | Stgdqp => (4, false),
        Stcsmqp | Stdsmqp | Stesmqp | Stfsmqp | Stgsmqp | Stssmqp | Stgdmqp => (4, true),
        _ => return None,
    })
}

/// What the memory access specifier asks for; `None`: not done. Source: memory.md 5.
fn memory_mode(op: AlOp<'_>, store: bool, size: u8) -> Option<MemOp> {
    let mas = op.mas();
    let big_endian = mas >> 3 & 1 != 0;
    let low_channel = matches!(op.channel(), 0 | 3);
    let plain = MemOp { size, big_endian, segment: false, mode: MemMode::Plain };
    let v6 = op.bundle().version() >= Version::V6;
    if v6 && mas >> 4 & 1 != 0 {
        return match (mas & 0x17, store) {
            // Format 4 with nothing but its mark: an ordinary access.
            (0x10, _) => Some(plain),
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
