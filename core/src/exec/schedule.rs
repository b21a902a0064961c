//! An order for the operations of one bundle.
//!
//! All operations of a bundle read what was there before it. Run one after the other, an operation
//! may therefore write its result at once only if nothing that is still to run reads the old
//! value, and only if the bundle can still be executed again should something that is still to run
//! trap. Where no order does, the result goes to a scratch slot and is copied at the end.

use super::uop::{Kind, Loc, MAX_TERMS, Part, Parts, Term, Uop};
use crate::cpu::{TEMP_COUNT, TEMP_PREDS};
use crate::isa::{Guard, PredSource};

/// Micro-operations of one bundle.
pub(crate) type UopBuf = heapless::Vec<Uop, 128>;

/// Scratch slots by channel hold literals; those from here on hold results.
pub(super) const FIRST_RESULT: u8 = 6;
/// Operations that a bundle can have: ALC, increments, mova, elementary predicates, CLP.
const ITEMS: usize = 24;

/// Something that operations read and write.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Resource {
    Register(Loc),
    Pred(u8),
    Ctpr(u8),
}

impl Resource {
    pub(crate) const fn register(loc: Loc) -> Resource {
        Resource::Register(loc)
    }

    pub(crate) const fn pred(n: u8) -> Resource {
        Resource::Pred(n)
    }

    pub(crate) const fn ctpr(n: u8) -> Resource {
        Resource::Ctpr(n)
    }
}

/// One operation with what it reads and writes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    pub(crate) uop: Uop,
    /// Conditions; the operation is skipped when they do not hold.
    pub(crate) guard: [Term; MAX_TERMS],
    /// A literal that does not fit the immediate.
    pub(crate) literal: Option<u64>,
    /// The immediate is in use.
    pub(crate) immediate: bool,
    /// It may trap.
    pub(crate) traps: bool,
    /// It accesses memory: those keep the order of their channels.
    pub(crate) memory: bool,
    /// It is a store of a loop-mode bundle.
    pub(crate) gated: bool,
    /// It comes behind everything else.
    pub(crate) last: bool,
    /// It may leave its destination as it is even when it is executed.
    pub(crate) keeps: bool,
    /// The transfer of the bundle asks for its result.
    note: Option<Note>,
    channel: u8,
    reads: [Option<Loc>; 4],
    reads_preds: u32,
    write: Option<Loc>,
    writes_preds: u32,
    writes_ctpr: u8,
    local: bool,
}

impl Item {
    pub(crate) const fn new(channel: u8) -> Item {
        Item {
            uop: Uop::new(Kind::Next),
            guard: [Term::NONE; MAX_TERMS],
            literal: None,
            immediate: false,
            traps: false,
            memory: false,
            gated: false,
            last: false,
            keeps: false,
            note: None,
            channel,
            reads: [None; 4],
            reads_preds: 0,
            write: None,
            writes_preds: 0,
            writes_ctpr: 0,
            local: false,
        }
    }

    pub(crate) fn reads(&mut self, resource: Resource) {
        match resource {
            Resource::Register(reg) => {
                if let Some(slot) = self.reads.iter_mut().find(|slot| slot.is_none()) {
                    *slot = Some(reg);
                }
            }
            Resource::Pred(n) => self.reads_preds |= 1 << n,
            Resource::Ctpr(_) => {}
        }
    }

    pub(crate) fn reads_guard(&mut self, guard: Guard) {
        if let PredSource::Pred(n) = guard.source {
            self.reads_preds |= 1 << n;
        }
    }

    pub(crate) fn writes(&mut self, resource: Resource) {
        match resource {
            Resource::Register(reg) => self.write = Some(reg),
            Resource::Pred(n) => self.writes_preds |= 1 << n,
            Resource::Ctpr(n) => self.writes_ctpr |= 1 << n,
        }
    }

    pub(crate) fn writes_pred(&mut self, n: u8) {
        self.writes(Resource::Pred(n));
    }

    /// Predicate logic operations depend on each other and keep their order.
    pub(crate) const fn reads_locals(&mut self) {
        self.local = true;
    }

    pub(crate) const fn writes_local(&mut self) {
        self.local = true;
    }

    /// The scratch slot for this operation's literal.
    pub(crate) const fn literal_slot(&self) -> Loc {
        Loc::temp(self.channel)
    }

    fn reads_what_writes(&self, other: &Item) -> bool {
        let registers = other.write.is_some_and(|w| self.reads.contains(&Some(w)));
        registers || self.reads_preds & other.writes_preds != 0
    }

    fn writes_what_writes(&self, other: &Item) -> bool {
        let registers = self.write.is_some() && self.write == other.write;
        registers || self.writes_preds & other.writes_preds != 0
    }
}

/// The operations of one bundle, in channel order.
pub(crate) struct Schedule {
    items: heapless::Vec<Item, ITEMS>,
}

/// What a transfer wants to know of a result of its own bundle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Note {
    /// The predicate that a compare gives, perhaps inverted.
    Compare(bool),
    /// Whether it is diagnostic.
    Diagnostic,
}

/// A result that waits in a scratch slot.
struct Pending {
    item: usize,
    copy: Uop,
}

impl Schedule {
    pub(crate) const fn new() -> Schedule {
        Schedule { items: heapless::Vec::new() }
    }

    pub(crate) fn add(&mut self, item: Item) {
        let pushed = self.items.push(item).is_ok();
        debug_assert!(pushed, "ITEMS covers the largest bundle");
    }

    /// Whether some operation writes `%pred(n)`.
    pub(crate) fn writes_pred(&self, n: u8) -> bool {
        self.items.iter().any(|item| item.writes_preds >> n & 1 != 0)
    }

    /// Whether some operation writes LSR.
    pub(crate) fn writes_loop_state(&self) -> bool {
        self.items.iter().any(|item| matches!(item.uop.kind, Kind::WriteState(_)))
    }

    /// `%ctpr` registers that some operation writes, bit n = `%ctprn`.
    pub(crate) fn ctprs_written(&self) -> u8 {
        self.items.iter().fold(0, |mask, item| mask | item.writes_ctpr)
    }

    /// Lets the transfer look at the result of the operation in `channel`, if there is one.
    ///
    /// Fails when a compare is asked for and the operation is none.
    pub(crate) fn note(&mut self, channel: u8, note: Note) -> Result<(), ()> {
        let found = self.items.iter_mut().find(|item| item.channel == channel);
        let compare = found.as_ref().is_some_and(|item| item.writes_preds != 0);
        if let Some(item) = found {
            item.note = Some(note);
        }
        if compare || note == Note::Diagnostic { Ok(()) } else { Err(()) }
    }

    /// Appends the operations to `out` in an order that is right.
    pub(crate) fn emit(&self, out: &mut UopBuf) {
        let mut remaining: u32 = (1u32 << self.items.len()) - 1;
        let mut pending: heapless::Vec<Pending, ITEMS> = heapless::Vec::new();
        let mut temps = FIRST_RESULT;
        while remaining != 0 {
            let open = || (0..self.items.len()).filter(|&i| remaining >> i & 1 != 0 && self.in_turn(i, remaining));
            let direct = |i: &usize| self.may_write(*i, remaining, &pending);
            let trapping = |i: &usize| self.items[*i].traps;
            let choice = open()
                .filter(|i| trapping(i) && direct(i))
                .chain(open().filter(direct))
                .map(|i| (i, true))
                .chain(open().map(|i| (i, false)))
                .next();
            // `in_turn` holds for the first of what remains, so there is a choice.
            let Some((i, at_once)) = choice else { return };
            remaining &= !(1 << i);
            let mut item = self.items[i];
            if !at_once {
                redirect(&mut item, i, &mut temps, &mut pending, out, &self.items);
            }
            emit_item(&item, out);
        }
        // Behind each other, results for one register go by channel.
        let mut next = 0;
        while next < self.items.len() {
            for p in pending.iter().filter(|p| p.item == next) {
                push(out, p.copy);
            }
            next += 1;
        }
    }

    /// Orders that hold whatever is written where.
    fn in_turn(&self, i: usize, remaining: u32) -> bool {
        let item = &self.items[i];
        let mut before =
            (0..self.items.len()).filter(|&j| j != i && remaining >> j & 1 != 0).map(|j| (j, &self.items[j]));
        before.all(|(j, other)| {
            let memory = item.memory && other.memory && j < i;
            let local = item.local && other.local && j < i;
            let last = item.last && (!other.last || j < i);
            !(memory || local || last)
        })
    }

    /// Whether operation `i` may write its result now.
    fn may_write(&self, i: usize, remaining: u32, pending: &[Pending]) -> bool {
        let item = &self.items[i];
        if item.write.is_none() && item.writes_preds == 0 {
            return true;
        }
        if pending.iter().any(|p| self.items[p.item].writes_what_writes(item)) {
            return false;
        }
        let others = || (0..self.items.len()).filter(|&j| j != i && remaining >> j & 1 != 0);
        let anti = others().any(|j| self.items[j].reads_what_writes(item));
        let earlier = others().any(|j| j < i && self.items[j].writes_what_writes(item));
        let restart = others().any(|j| self.items[j].traps) && self.items.iter().any(|j| j.reads_what_writes(item));
        !(anti || earlier || restart)
    }
}

/// Sends the result of `item` to a scratch slot, to be copied when the bundle ends.
fn redirect(
    item: &mut Item,
    index: usize,
    temps: &mut u8,
    pending: &mut heapless::Vec<Pending, ITEMS>,
    out: &mut UopBuf,
    items: &[Item],
) {
    let temp = *temps;
    *temps += 1;
    debug_assert!(usize::from(temp) < TEMP_COUNT);
    let guarded = item.guard[0].exists() || item.keeps;
    let earlier = pending.iter().rev().find(|p| items[p.item].writes_what_writes(item)).map(|p| p.copy.a);
    let copy = if item.write.is_some() {
        let slot = Loc::temp(temp);
        let target = item.uop.dst;
        // A result that may stay away, or that covers half a register, needs the old value.
        if guarded {
            push(out, Uop { a: earlier.unwrap_or(target), dst: slot, ..Uop::new(Kind::Copy) });
        }
        item.uop.dst = slot;
        let kind = if item.uop.parts.dst() == Part::Low && !guarded { Kind::CopyLow } else { Kind::Copy };
        Uop { a: slot, dst: target, ..Uop::new(kind) }
    } else {
        let slot = TEMP_PREDS + temp;
        let scratch = Term::new(slot, false, false);
        let is_clp = matches!(item.uop.kind, Kind::Clp(_));
        let target = if is_clp { item.uop.c } else { item.uop.dst };
        if guarded || is_clp {
            let old = earlier.unwrap_or(Loc(Term::new(target.0 as u8, false, false).0));
            push(out, Uop { a: old, dst: Loc(u16::from(slot)), ..Uop::new(Kind::PredMove) });
        }
        if is_clp {
            item.uop.c = Loc(u16::from(slot));
        } else {
            item.uop.dst = Loc(u16::from(slot));
        }
        Uop { a: Loc(scratch.0), dst: target, ..Uop::new(Kind::PredMove) }
    };
    let pushed = pending.push(Pending { item: index, copy }).is_ok();
    debug_assert!(pushed);
}

fn emit_item(item: &Item, out: &mut UopBuf) {
    if let Some(literal) = item.literal {
        push(out, Uop { dst: item.literal_slot(), ..Uop::new(Kind::MoveImm(literal)) });
    }
    let mut uop = item.uop;
    if item.note == Some(Note::Diagnostic) && uop.dst == Loc::NOWHERE {
        // The tag of a dropped result must be somewhere; the literal has been read by then.
        uop.dst = item.literal_slot();
    }
    if item.guard[0].exists() {
        let count = 1 + u16::from(item.gated) + u16::from(item.note.is_some());
        let kind = if item.guard[2].exists() { Kind::SkipMany(Term::pack(item.guard)) } else { Kind::Skip };
        let [b, c, ..] = item.guard.map(|term| Loc(term.0));
        push(out, Uop { a: Loc(count), b, c, ..Uop::new(kind) });
    }
    if item.gated {
        push(out, Uop::new(Kind::GatedStore));
    }
    push(out, uop);
    if let Some(note) = item.note {
        let kind = match note {
            Note::Compare(negate) => Kind::NoteCompare(negate),
            Note::Diagnostic => Kind::NoteDiagnostic,
        };
        let parts = Parts::new(Part::None, [uop.parts.dst(), Part::None, Part::None]);
        push(out, Uop { a: uop.dst, parts, ..Uop::new(kind) });
    }
}

fn push(out: &mut UopBuf, uop: Uop) {
    let pushed = out.push(uop).is_ok();
    debug_assert!(pushed, "UopBuf covers the largest bundle");
}
