//! Loads, stores and array loads.

use super::super::schedule::{Item, Resource, Schedule};
use super::super::uop::{Kind, MemMode, MemOp, Mova, Part, Parts, Refusal, Uop, flag};
use super::{Lowering, Whole};
use crate::cpu::Exception;
use crate::isa::ops::{Dst, Operand};
use crate::isa::{AlOp, Alop, Dest, Version};

/// First letters of the loads through descriptors that a 64-bit program does not have: segments
/// of x86 code, globals and code unit. Their size is 0. Source: memory.md 3.
const DESCRIPTOR_LOADS: [&str; 8] = ["ldcs", "ldds", "ldes", "ldfs", "ldgs", "ldss", "ldgd", "ldcud"];

impl Lowering<'_> {
    pub(super) fn memory(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        use Alop::*;
        let store = op.row().dst() == Dst::Mem;
        let segment = segment_store(op.op());
        let size = match op.op() {
            Ldb | Stb => 0,
            Ldh | Sth => 1,
            Ldw | Stw => 2,
            Ldd | Std => 3,
            Ldqp | Stqp | Ldq | Stq | Stmqp => 4,
            Ldrd | Ldrqp | Strd | Strqp => return self.described(op, item),
            other if DESCRIPTOR_LOADS.iter().any(|first| other.name().starts_with(first)) => {
                let mut uop = Uop::new(Kind::LoadFault(Exception::ArrayBounds));
                self.load_operands(op, item, &mut uop)?;
                return Ok(uop);
            }
            other => match segment {
                Some((size, _)) => size,
                None => return Ok(Uop::new(Kind::Refuse(Refusal::Op(other)))),
            },
        };
        let quad = matches!(op.op(), Ldq | Stq);
        if quad && self.pair_half(op)? == Half::other(store) {
            let mut uop = Uop::new(if store { Kind::GiveQuad } else { Kind::TakeQuad });
            self.quad_half(op, item, &mut uop, store)?;
            return Ok(uop);
        }
        let masked = op.op() == Stmqp || matches!(segment, Some((_, true)));
        let mut access = match memory_mode(op, store, size, quad) {
            Asked::Access(access) if masked && access.mode != MemMode::Plain => {
                return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), op.mas()))));
            }
            Asked::Access(access) => access,
            Asked::Privileged => {
                item.traps = true;
                return Ok(Uop::new(Kind::Privileged(Refusal::Mas(op.op(), op.mas()))));
            }
            Asked::Unknown => return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), op.mas())))),
        };
        if orders(op) {
            self.fence_before |= store;
            self.fence_after = true;
        }
        access.segment = segment.is_some();
        if masked {
            access.mode = MemMode::Masked;
        }
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
        let mut uop = Uop::new(kind);
        if store {
            self.store_operands(op, item, &mut uop)?;
            return Ok(uop);
        }
        self.load_operands(op, item, &mut uop)?;
        if !plain {
            // What a load is known by for its check.
            uop.c = uop.dst;
        }
        if matches!(access.mode, MemMode::Check { .. }) {
            item.keeps = true;
            uop.flags |= flag::OWN_TAG;
        }
        Ok(uop)
    }

    /// Address, destination and widths of a load.
    fn load_operands(&mut self, op: AlOp<'_>, item: &mut Item, uop: &mut Uop) -> Result<(), Whole> {
        (uop.a, uop.b) = (self.source(op.src1(), item), self.source(op.src2(), item));
        uop.imm = item.uop.imm;
        uop.flags = 0;
        item.traps = true;
        item.memory = true;
        let [s1, s2] = [0, 1].map(|n| address_part(op.row().operand(n)));
        let data = if op.row().dst() == Dst::P { Part::Packed } else { Part::Word };
        uop.parts = Parts::new(data, [s1, s2, Part::None]);
        uop.dst = self.destination(op, item)?;
        Ok(())
    }

    /// Address, data and widths of a store.
    fn store_operands(&mut self, op: AlOp<'_>, item: &mut Item, uop: &mut Uop) -> Result<(), Whole> {
        (uop.a, uop.b) = (self.source(op.src1(), item), self.source(op.src2(), item));
        uop.c = self.source(op.src3(), item);
        uop.imm = item.uop.imm;
        uop.flags = 0;
        item.traps = true;
        item.memory = true;
        item.gated = self.bundle.loop_mode();
        let [s1, s2] = [0, 1].map(|n| address_part(op.row().operand(n)));
        let data = match op.row().operand(2) {
            Operand::P => Part::Packed,
            Operand::S => Part::Low,
            _ => Part::Word,
        };
        uop.parts = Parts::new(Part::None, [s1, s2, data]);
        Ok(())
    }

    /// The half of a quad that goes through the latch: the register alone.
    pub(super) fn quad_half(&mut self, op: AlOp<'_>, item: &mut Item, uop: &mut Uop, store: bool) -> Result<(), Whole> {
        item.memory = true;
        uop.flags = 0;
        if store {
            uop.a = self.source(op.src3(), item);
            uop.imm = item.uop.imm;
            uop.parts = Parts::new(Part::None, [Part::Word, Part::None, Part::None]);
        } else {
            uop.parts = Parts::new(Part::Word, [Part::None; 3]);
            uop.dst = self.destination(op, item)?;
        }
        Ok(())
    }

    /// Which half of a quad operation this channel has; the other channel of the pair must have
    /// the same operation. Source: encoding.md 4.5.
    pub(super) fn pair_half(&self, op: AlOp<'_>) -> Result<Half, Whole> {
        let loads = op.op() == Alop::Ldq;
        let (partner, half) = match (op.channel(), loads) {
            (0, true) => (2, Half::Low),
            (2, true) => (0, Half::High),
            (3, true) | (2, false) => (5, Half::Low),
            (5, true) => (3, Half::High),
            (_, _) => (2, Half::High),
        };
        let same = self.bundle.op(partner).is_some_and(|other| other.op() == op.op());
        if same { Ok(half) } else { Err(Kind::Raise(Exception::IllegalOpcode)) }
    }

    /// `ldrd`, `strd` and their packed forms.
    fn described(&mut self, op: AlOp<'_>, item: &mut Item) -> Result<Uop, Whole> {
        if op.mas() != 0 {
            return Ok(Uop::new(Kind::Refuse(Refusal::Mas(op.op(), op.mas()))));
        }
        let store = op.row().dst() == Dst::Mem;
        let packed = matches!(op.op(), Alop::Ldrqp | Alop::Strqp);
        let mut uop = Uop::new(Kind::Described(packed, store));
        if store {
            self.store_operands(op, item, &mut uop)?;
        } else {
            self.load_operands(op, item, &mut uop)?;
        }
        Ok(uop)
    }

    pub(super) fn array_load(&mut self, channel: u8, schedule: &mut Schedule) -> Result<(), Whole> {
        let Some(mova) = self.bundle.mova(channel) else { return Ok(()) };
        self.needs.operations += 1;
        let size = match mova.opcode {
            1..=4 => mova.opcode - 1,
            // Half of a quad: the index of the other channel's half is 8 more.
            5 => 3,
            7 => 4,
            _ => return Err(Kind::Raise(Exception::IllegalOpcode)),
        };
        let format = if size == 4 { 5 } else { mova.opcode };
        let mut item = Item::new(6 + channel);
        let area = mova.area | if channel >= 2 { 32 } else { 0 };
        item.uop = Uop::new(Kind::Mova(Mova { area, index: mova.index, size, format, big_endian: mova.big_endian }));
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

/// Which registers of a pair a channel has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Half {
    Low,
    High,
}

impl Half {
    /// The half that does not access memory: loads do it in their first channel, stores in the
    /// last one.
    pub(super) const fn other(store: bool) -> Half {
        if store { Half::Low } else { Half::High }
    }
}

/// What a memory access specifier asks for.
enum Asked {
    Access(MemOp),
    /// Not for users.
    Privileged,
    /// Not done.
    Unknown,
}

/// Whether a memory access is an acquiring load or a releasing store, a fence to accesses around
/// it. Source: memory.md 5.
///
/// What comes before the load need not be done: should it be a releasing store, that one has a
/// fence behind it. Conditional stores are fences by themselves.
fn orders(op: AlOp<'_>) -> bool {
    op.bundle().version() >= Version::V6 && op.mas() & 0x37 == 0x13
}

/// What the memory access specifier of an operation asks for. Source: memory.md 5 and 7.
fn memory_mode(op: AlOp<'_>, store: bool, size: u8, quad: bool) -> Asked {
    let mas = op.mas();
    let low_channel = matches!(op.channel(), 0 | 3);
    let speculative = op.speculative();
    let v6 = op.bundle().version() >= Version::V6;
    let access = |mode| Asked::Access(MemOp { size, big_endian: mas >> 3 & 1 != 0, quad, segment: false, mode });
    if v6 && mas >> 4 & 1 != 0 && mas & 7 != 7 {
        return match (mas & 7, store) {
            // Format 4 with nothing but its mark: an ordinary access.
            (0, _) if mas & 0x60 == 0 => access(MemMode::Plain),
            // Acquire and release accesses: see `orders` for their fences.
            (3, _) if mas & 0x20 == 0 => access(MemMode::Plain),
            (3, true) if mas & !8 == 0x73 => access(MemMode::Conditional),
            (1 | 5, false) if op.channel() == 0 => access(MemMode::Advanced),
            _ => Asked::Unknown,
        };
    }
    match (mas & 7, store) {
        (0, _) => access(MemMode::Plain),
        (1, _) => Asked::Privileged,
        (2, false) if !low_channel && !speculative => access(MemMode::Check { keep: true }),
        (2, true) => access(MemMode::Conditional),
        // Nothing is known of a pair: its check always fails.
        (3, false) if quad && !speculative => access(MemMode::Check { keep: false }),
        (3, false) if speculative || low_channel => access(MemMode::Plain),
        (3, false) => access(MemMode::Check { keep: false }),
        (3, true) => access(MemMode::Unlock),
        (4, false) if low_channel => access(MemMode::Advanced),
        (5, false) if low_channel && size == 4 => access(MemMode::Lock),
        (6, false) if !low_channel => Asked::Privileged,
        (6, true) => Asked::Privileged,
        (7, false) if low_channel && mas >> 3 == 0 => {
            access(if speculative { MemMode::Advanced } else { MemMode::Lock })
        }
        // Lines of the data and of the instruction cache.
        (7, true) if mas == 0x0f => access(MemMode::FlushData),
        (7, true) if mas == 0x17 => access(MemMode::FlushCode),
        // Specified to do nothing or not at all.
        (7, true) if mas == 0x1f => Asked::Unknown,
        (7, _) if !low_channel => Asked::Privileged,
        _ => Asked::Unknown,
    }
}
