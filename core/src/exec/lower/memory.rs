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
        let size = match op.op() {
            Ldb | Stb => 0,
            Ldh | Sth => 1,
            Ldw | Stw => 2,
            Ldd | Std => 3,
            Ldqp | Stqp => 4,
            other => return Ok(Uop::new(Kind::Refuse(Refusal::Op(other)))),
        };
        let Some(access) = memory_mode(op, store, size) else {
            let refusal = Refusal::Mas(op.op(), op.mas());
            // Physical addresses, registers of the MMU, caches and devices.
            // Source: memory.md 5; mmu.md, special values.
            let plain_format = self.bundle.version() < Version::V6 || op.mas() >> 4 & 1 == 0;
            let special = match op.mas() & 7 {
                1 => plain_format,
                6 | 7 => matches!(op.channel(), 2 | 5),
                _ => false,
            };
            return Ok(Uop::new(if special { Kind::Privileged(refusal) } else { Kind::Refuse(refusal) }));
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
