//! From a [`Bundle`] to micro-operations: operands, widths and what each operation becomes.
//!
//! The order in which they may run is found by [`super::schedule`].

mod control;
mod memory;
mod operation;

use super::schedule::{Item, Resource, Schedule, UopBuf};
use super::uop::{Feature, Kind, Loc, MAX_TERMS, Part, Refusal, Term, Uop, flag};
use crate::cpu::{Br, Exception};
use crate::isa::{AlOp, Alop, Bundle, Dest, Guard, PredSource, Reg, RegKind, Source};

/// What is known of the state in which a bundle will run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context {
    /// WD.dbl.
    dbl: bool,
    /// Window size in registers, once a bundle of the block has set it.
    window: Option<u16>,
    /// Rotation.
    br: Br,
    /// The rotation is that of the block's entry.
    entry_br: bool,
    /// Some operand depends on the rotation at the block's entry.
    pub(crate) rotates: bool,
}

impl Context {
    /// At the entry of a block, with this dbl and this rotation.
    pub(crate) const fn new(dbl: bool, br: Br) -> Context {
        Context { dbl, window: None, br, entry_br: true, rotates: false }
    }
}

/// What lowering a bundle tells about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Needs {
    /// Window registers that must exist at the entry of the block.
    pub(crate) window: u8,
    /// Whether the block ends behind this bundle.
    pub(crate) ends: bool,
    /// Operations in the bundle.
    pub(crate) operations: u8,
    /// It names a register that does not exist.
    outside: bool,
}

/// Lowers `bundle`, which stands `at` * 8 bytes into its block; `context` becomes that of the next.
pub(crate) fn lower(bundle: &Bundle, at: u8, context: &mut Context, out: &mut UopBuf) -> Needs {
    out.clear();
    let before = *context;
    let mut lowering = Lowering {
        bundle,
        context,
        needs: Needs::default(),
        window_after: None,
        br_after: None,
        fence_before: false,
        fence_after: false,
    };
    let mut result = lowering.run(out);
    if result.is_ok() && lowering.needs.outside {
        result = Err(Kind::Raise(Exception::WindowBounds));
    }
    match result {
        Ok(()) => {
            if let Some(size) = lowering.window_after {
                lowering.context.window = Some(size);
            }
            if let Some(br) = lowering.br_after {
                lowering.context.br = br;
                lowering.context.entry_br = false;
            }
        }
        Err(kind) => {
            out.clear();
            let _ = out.push(Uop::new(kind));
            // What raises because of its rotation raises for that rotation only.
            let rotates = lowering.context.rotates;
            *lowering.context = Context { rotates, ..before };
            lowering.needs = Needs { ends: true, operations: lowering.needs.operations, ..Needs::default() };
        }
    }
    for uop in out.iter_mut() {
        uop.at = at;
    }
    lowering.needs
}

struct Lowering<'a> {
    bundle: &'a Bundle,
    context: &'a mut Context,
    needs: Needs,
    /// Window size that this bundle sets.
    window_after: Option<u16>,
    /// Rotation that it sets.
    br_after: Option<Br>,
    /// Accesses of this bundle come behind all that was before.
    fence_before: bool,
    /// They come before all that follows.
    fence_after: bool,
}

/// The micro-operation that a whole bundle becomes when it cannot be executed.
type Whole = Kind;

impl Lowering<'_> {
    fn run(&mut self, out: &mut UopBuf) -> Result<(), Whole> {
        let bundle = self.bundle;
        if bundle.store_load_conflict().is_some() {
            return Err(Kind::Raise(Exception::IllegalOpcode));
        }
        let mut prefix = UopBuf::new();
        let mut suffix = UopBuf::new();
        self.window_operations(&mut prefix, &mut suffix)?;
        let mut schedule = Schedule::new();
        if bundle.loop_mode() {
            emit(&mut prefix, Uop::new(Kind::StoreGate));
        }
        for op in bundle.ops() {
            // They say where the transfer goes, which is done there.
            if matches!(op.op(), Alop::Ibranchd | Alop::Icalld) {
                continue;
            }
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
        if self.fence_before {
            emit(out, Uop::new(Kind::Fence));
        }
        schedule.emit(out);
        if self.fence_after {
            emit(out, Uop::new(Kind::Fence));
        }
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

    /// Finds a register; it must exist in a window of `size`, or at the entry of the block.
    fn register(&mut self, reg: Reg, size: Option<u16>) -> Loc {
        let n = match reg.kind() {
            RegKind::Global(n) => return Loc::global(n),
            RegKind::Window(n) => u16::from(n),
            RegKind::Based(i) => {
                self.context.rotates |= self.context.entry_br;
                let Some(n) = self.context.br.rotated(i) else {
                    self.needs.outside = true;
                    return Loc::NOWHERE;
                };
                n
            }
        };
        match size {
            Some(size) => self.needs.outside |= n >= size,
            None => self.needs.window = self.needs.window.max(n as u8 + 1),
        }
        Loc::window(n)
    }

    /// A source register: in the window before the bundle.
    fn source_register(&mut self, reg: Reg) -> Loc {
        self.register(reg, self.context.window)
    }

    /// A destination register: in the window after the bundle. Source: execution.md 1.1.
    fn dest_register(&mut self, reg: Reg) -> Loc {
        self.register(reg, self.window_after.or(self.context.window))
    }

    const fn low_part(&self) -> Part {
        if self.context.dbl { Part::LowZero } else { Part::Low }
    }

    fn guard_item(guards: impl Iterator<Item = Guard>, item: &mut Item) {
        // A bundle has as many condition half-syllables as there are slots.
        for (i, guard) in guards.take(MAX_TERMS).enumerate() {
            item.guard[i] = term(guard);
            item.reads_guard(guard);
        }
    }

    fn operation(&mut self, op: AlOp<'_>, schedule: &mut Schedule) -> Result<(), Whole> {
        let mut item = Item::new(op.channel());
        Self::guard_item(op.guards(), &mut item);
        item.uop = self.arithmetic(op, &mut item)?;
        if op.speculative() {
            item.uop.flags |= flag::SPECULATIVE;
        }
        schedule.add(item);
        if let Kind::Staa(staa) | Kind::Ldaa(staa) = item.uop.kind
            && staa.fields >> 2 & 1 != 0
        {
            let mut increment = Item::new(op.channel());
            let mut guard = self.bundle.increment_condition(op.channel());
            if staa.quad {
                // One increment for both channels of the pair, whichever has its condition.
                guard = guard.or(self.bundle.increment_condition(7 - op.channel()));
            }
            Self::guard_item(guard.into_iter(), &mut increment);
            increment.uop = Uop::new(Kind::ArrayIncrement(staa, item.gated));
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
                let loc = self.source_register(reg);
                item.reads(Resource::register(loc));
                loc
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
                let loc = self.dest_register(reg);
                item.writes(Resource::register(loc));
                Ok(loc)
            }
            Some(Dest::Empty) | None => Ok(Loc::NOWHERE),
            // Only moves may write %ctpr: they never come here. Source: execution.md 4.1.
            Some(Dest::Ctpr(_)) => Err(Kind::Raise(Exception::IllegalOpcode)),
            Some(Dest::Trap(_)) => Err(Kind::Privileged(Refusal::Feature(Feature::SpecialDestination))),
        }
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
