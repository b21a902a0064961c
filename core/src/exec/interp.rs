//! The interpreter.

use super::cache::{Block, Forgotten, Key, Store, UopSlot};
use super::lower::{Context, Needs, lower};
use super::schedule::UopBuf;
use super::step::{Place, step};
use super::tags;
use super::uop::{Kind, Part, Refusal, Uop, flag};
use crate::cpu::{Cpu, Exception, Trap};
use crate::isa::{Bundle, DecodeError, decode};
use crate::mem::{Bus, FaultKind};

/// Why execution came back to its caller.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    /// The given number of bundles has been executed.
    Fuel,
    /// A system call; the instruction pointer stands behind the bundle that made it.
    Syscall {
        /// Entry number: the operand of `sdisp`.
        entry: u8,
        /// Window base of the call, in pairs of registers: argument n is `%r(2 * wbs + n)`.
        wbs: u8,
        /// Address of the bundle, to execute the call again.
        bundle: u64,
    },
    /// An exception; the instruction pointer stands at the bundle, which may be executed again.
    Trap(Trap),
    /// Something that is decoded but not executed; the instruction pointer stands at the bundle.
    Refused(Refusal),
    /// The store for lowered code cannot hold a single bundle.
    StoreTooSmall,
}

/// What executes code: the interpreter here, or a compiler elsewhere.
///
/// Implementations must be indistinguishable but for speed.
pub trait Accelerator<B: Bus> {
    /// Runs until at least `fuel` bundles have been executed or something needs the caller.
    fn run(&mut self, cpu: &mut Cpu, bus: &mut B, fuel: u64) -> Exit;

    /// Forgets all translations.
    fn flush(&mut self);
}

/// Why the micro-operations of a block were left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stop {
    /// The block is over and the instruction pointer set.
    Done,
    /// Something has become diagnostic: go on with tags.
    Tagged,
    /// An exception.
    Trap(Trap),
    /// Not executed.
    Refused(Refusal),
    /// A system call: entry and wbs.
    Syscall(u8, u8),
}

/// Blocks found without asking the store.
const FRONT: usize = 512;
/// Bundles in a block.
const MAX_BUNDLES: u16 = 48;

/// Executes bundles on a [`Cpu`] and a [`Bus`], keeping lowered code in a [`Store`].
///
/// It goes by the numbers of one memory ([`Bus::code_generation`]): for another one it must be
/// flushed.
#[derive(Debug)]
pub struct Interpreter<S> {
    store: S,
    front: [Block; FRONT],
    generation: u32,
    longest: u16,
}

impl<S: Store> Interpreter<S> {
    /// An interpreter with an empty cache.
    #[must_use]
    pub const fn new(store: S) -> Self {
        const EMPTY: Block = Block { key: Key::NONE, start: 0, end: 0, len: 0, bundles: 0, operations: 0, window: 0 };
        Interpreter { store, front: [EMPTY; FRONT], generation: 0, longest: MAX_BUNDLES }
    }

    /// Makes blocks of single bundles from now on, or no longer: slower, and the caller gets control back
    /// more exactly.
    pub fn set_single(&mut self, single: bool) {
        self.longest = if single { 1 } else { MAX_BUNDLES };
        self.forget();
    }

    /// Whether blocks are single bundles.
    #[must_use]
    pub const fn is_single(&self) -> bool {
        self.longest == 1
    }

    fn forget(&mut self) {
        self.store.clear();
        self.front.iter_mut().for_each(|block| block.key = Key::NONE);
    }

    /// Forgets what was made from memory that has changed.
    #[cold]
    #[inline(never)]
    fn catch_up<B: Bus>(&mut self, bus: &B) {
        // What changes from here on is asked for again.
        let now = bus.code_generation();
        let (store, front) = (&mut self.store, &mut self.front);
        let known = bus.code_changes_since(self.generation, &mut |address, len| {
            // All that is in front is in the store.
            let all = match store.forget(address, len) {
                Forgotten::Nothing => return,
                Forgotten::Blocks => false,
                Forgotten::Everything => true,
            };
            let gone = front.iter_mut().filter(|block| all || block.meets(address, len));
            gone.for_each(|block| block.key = Key::NONE);
        });
        if !known {
            self.forget();
        }
        self.generation = now;
    }

    /// The block for the processor and the memory as they are, brought to the front if it is one
    /// for many.
    #[cold]
    fn find<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B) -> Result<Block, Exit> {
        if bus.code_generation() != self.generation {
            self.catch_up(bus);
        }
        if cpu.ip & 7 != 0 {
            return Err(Exit::Trap(at(Exception::IllegalInstrAddr, cpu.ip)));
        }
        let mut block = self.find_with(cpu, bus, 0)?;
        if u16::from(block.window) > cpu.wsize && block.bundles > 1 {
            // The window may be too small for a later bundle only.
            block = self.find_with(cpu, bus, Key::SINGLE)?;
        }
        if u16::from(block.window) > cpu.wsize {
            return Err(Exit::Trap(at(Exception::WindowBounds, cpu.ip)));
        }
        if block.key.mode & Key::SINGLE == 0 {
            self.front[front_index(cpu)] = block;
        }
        Ok(block)
    }

    /// The block with these flags, from the store or new.
    fn find_with<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B, flags: u32) -> Result<Block, Exit> {
        let flags = if cpu.dbl { flags | Key::DBL } else { flags };
        let known = [Key::ANY, cpu.br.rotation()].into_iter();
        let mut known = known.filter_map(|rotation| self.store.find(Key { address: cpu.ip, mode: rotation | flags }));
        if let Some(block) = known.next() {
            return Ok(block);
        }
        match self.lower_block(cpu, bus, flags) {
            Err(Exit::StoreTooSmall) => {
                self.forget();
                self.lower_block(cpu, bus, flags)
            }
            other => other,
        }
    }

    /// Fetches, decodes and lowers the block at the instruction pointer.
    fn lower_block<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B, flags: u32) -> Result<Block, Exit> {
        let ip = cpu.ip;
        let limit = if flags & Key::SINGLE != 0 { 1 } else { self.longest };
        let start = self.store.uops().len();
        let key = Key { address: ip, mode: flags | Key::ANY };
        let mut block = Block { key, start: start as u32, end: 0, len: 0, bundles: 0, operations: 0, window: 0 };
        let mut context = Context::new(cpu.dbl, cpu.br);
        let mut buffer = UopBuf::new();
        while block.bundles < limit && block.len <= 0x700 {
            let address = ip.wrapping_add(u64::from(block.len));
            let (bundle, len) = match fetch_marked(cpu, bus, address) {
                Ok(bundle) => bundle,
                Err(_) if block.bundles > 0 => break,
                Err(exit) => return Err(exit),
            };
            let mut needs = Needs::default();
            match &bundle {
                Some(bundle) => needs = lower(bundle, (block.len / 8) as u8, &mut context, &mut buffer),
                None if block.bundles > 0 => break,
                None => {
                    buffer.clear();
                    let _ = buffer.push(Uop::new(Kind::Raise(Exception::IllegalOpcode)));
                    needs.ends = true;
                }
            }
            let before = self.store.uops().len();
            if !buffer.iter().all(|uop| self.store.push(UopSlot(*uop))) {
                self.store.truncate(before);
                if block.bundles > 0 {
                    break;
                }
                return Err(Exit::StoreTooSmall);
            }
            block.bundles += 1;
            block.operations += u16::from(needs.operations);
            block.len += len;
            block.window = block.window.max(needs.window);
            if needs.ends {
                break;
            }
        }
        block.end = self.store.uops().len() as u32;
        if context.rotates {
            block.key.mode = flags | cpu.br.rotation();
        }
        if !self.store.insert(block) {
            self.store.truncate(start);
            return Err(Exit::StoreTooSmall);
        }
        Ok(block)
    }
}

impl<B: Bus, S: Store> Accelerator<B> for Interpreter<S> {
    // Its one caller in a program is to have it in itself, wherever the compiler puts both.
    #[inline]
    fn run(&mut self, cpu: &mut Cpu, bus: &mut B, fuel: u64) -> Exit {
        let end = cpu.bundles.saturating_add(fuel);
        while cpu.bundles < end {
            let mut block = &self.front[front_index(cpu)];
            let found;
            if bus.code_generation() != self.generation || !serves(block, cpu) {
                found = match self.find(cpu, bus) {
                    Ok(block) => block,
                    Err(exit) => return exit,
                };
                block = &found;
            }
            let Some(uops) = self.store.uops().get(block.start as usize..block.end as usize) else {
                return Exit::StoreTooSmall;
            };
            let place = Place { ip: cpu.ip, next: cpu.ip.wrapping_add(u64::from(block.len)) };
            let (pc, stop) = execute(cpu, bus, uops, place);
            cpu.bundles += u64::from(block.bundles);
            cpu.operations += u64::from(block.operations);
            if stop != Stop::Done {
                return stopped(cpu, bus, uops, pc, place, stop);
            }
            if bus.wants_attention() {
                break;
            }
        }
        Exit::Fuel
    }

    fn flush(&mut self) {
        self.forget();
    }
}

/// What the caller is told when the micro-operations of a block were left at `pc`.
#[cold]
#[inline(never)]
fn stopped<B: Bus>(cpu: &mut Cpu, bus: &mut B, uops: &[UopSlot], pc: usize, place: Place, stop: Stop) -> Exit {
    let uop = uops.get(pc.wrapping_sub(1));
    let bundle = place.ip.wrapping_add(8 * u64::from(uop.map_or(0, |u| u.0.at)));
    match stop {
        Stop::Syscall(entry, wbs) => Exit::Syscall { entry, wbs, bundle },
        Stop::Refused(refusal) => {
            cpu.ip = bundle;
            Exit::Refused(refusal)
        }
        Stop::Trap(trap) => {
            if trap.exception == Exception::DataPage {
                finish_bundle(cpu, bus, uops, pc, place);
            }
            cpu.ip = bundle;
            let own_address =
                matches!(trap.exception, Exception::DataPage | Exception::AinstrPageMiss | Exception::AinstrPageProt);
            Exit::Trap(if own_address { trap } else { Trap { address: bundle, ..trap } })
        }
        Stop::Done | Stop::Tagged => Exit::Fuel,
    }
}

const fn at(exception: Exception, address: u64) -> Trap {
    Trap { exception, address, protected: false }
}

/// Where the block for the processor as it is stands in front.
#[inline(always)]
const fn front_index(cpu: &Cpu) -> usize {
    ((cpu.ip >> 3) as usize ^ (cpu.br.rcur as usize) << 3) % FRONT
}

/// Whether `block` is the one for the processor as it is, and all registers that it names exist.
#[inline(always)]
fn serves(block: &Block, cpu: &Cpu) -> bool {
    let mode = block.key.mode ^ (u32::from(cpu.dbl) << 31);
    block.key.address == cpu.ip
        && (mode == Key::ANY || mode == cpu.br.rotation())
        && u16::from(block.window) <= cpu.wsize
}

/// The bundle at `address`, which is marked as code, and its length; `None` when it is malformed.
///
/// It is as it was at some time after it was marked. Source: [`Bus::mark_code`].
fn fetch_marked<B: Bus>(cpu: &Cpu, bus: &mut B, address: u64) -> Result<(Option<Bundle>, u16), Exit> {
    let mut bytes = [0; 64];
    let mut marked = 0;
    // It grows whenever this goes round.
    loop {
        let (bundle, len) = fetch(cpu, bus, address, &mut bytes)?;
        if len <= marked {
            return Ok((bundle, len));
        }
        marked = len;
        bus.mark_code(address, usize::from(len));
        let mut now = [0; 64];
        let (Some(now), Some(then)) = (now.get_mut(..usize::from(len)), bytes.get(..usize::from(len))) else {
            return Ok((bundle, len));
        };
        if bus.fetch(address, now) == Ok(now.len()) && now == then {
            return Ok((bundle, len));
        }
    }
}

/// The bundle at `address` and how many bytes say what it is; `None` when it is malformed.
fn fetch<B: Bus>(cpu: &Cpu, bus: &mut B, address: u64, bytes: &mut [u8; 64]) -> Result<(Option<Bundle>, u16), Exit> {
    let have = match bus.fetch(address, bytes) {
        Ok(have) => have,
        Err(fault) => {
            let protected = fault.kind == FaultKind::Protected;
            let exception = if protected { Exception::InstrPageProt } else { Exception::InstrPageMiss };
            return Err(Exit::Trap(Trap { exception, address: fault.address, protected }));
        }
    };
    match decode(&bytes[..have], cpu.version) {
        Ok(bundle) => Ok((Some(bundle), bundle.len() as u16)),
        Err(DecodeError::Truncated { .. }) => {
            Err(Exit::Trap(at(Exception::InstrPageMiss, address.wrapping_add(have as u64))))
        }
        Err(_) => Ok((None, have as u16)),
    }
}

/// Runs a block; gives the position behind the last micro-operation that was started.
#[inline(always)]
fn execute<B: Bus>(cpu: &mut Cpu, bus: &mut B, uops: &[UopSlot], place: Place) -> (usize, Stop) {
    if cpu.any_diagnostic() {
        return execute_tagged(cpu, bus, uops, 0, place);
    }
    let mut rest = uops.iter();
    while let Some(UopSlot(uop)) = rest.next() {
        match step(cpu, bus, uop, place) {
            Ok(0) => {}
            Ok(skip) => rest = rest.as_slice().get(skip..).unwrap_or_default().iter(),
            Err(Stop::Tagged) => return execute_tagged(cpu, bus, uops, uops.len() - rest.len(), place),
            Err(stop) => return (uops.len() - rest.len(), stop),
        }
    }
    cpu.ip = place.next;
    (uops.len(), Stop::Done)
}

/// [`step`] for those who are not in a hurry: it is large, and one copy of it is enough for them.
#[cold]
#[inline(never)]
fn careful_step<B: Bus>(cpu: &mut Cpu, bus: &mut B, uop: &Uop, place: Place) -> Result<usize, Stop> {
    step(cpu, bus, uop, place)
}

/// The same while something is diagnostic, from position `pc` on.
#[cold]
fn execute_tagged<B: Bus>(cpu: &mut Cpu, bus: &mut B, uops: &[UopSlot], mut pc: usize, place: Place) -> (usize, Stop) {
    // Inside a bundle its check has been made, or was not needed when it began.
    let mut checked = pc.checked_sub(1).and_then(|i| uops.get(i)).map(|u| u.0.at);
    let mut undefined_until = 0;
    while let Some(UopSlot(uop)) = uops.get(pc) {
        if checked != Some(uop.at) {
            checked = Some(uop.at);
            if let Err(exception) = tags::check_bundle(cpu, &uops[pc..]) {
                return (pc + 1, Stop::Trap(Trap::at_bundle(exception)));
            }
        }
        pc += 1;
        if let Some((holds, undefined)) = tags::guard(cpu, uop) {
            let count = usize::from(uop.a.0);
            if !holds {
                pc += count;
            } else if undefined {
                undefined_until = pc + count;
            }
            continue;
        }
        let speculative = uop.flags & flag::SPECULATIVE != 0;
        let undefined = pc <= undefined_until || (speculative && tags::undefined_merge(cpu, uop));
        let tagged = uop.flags & flag::UNCHECKED == 0 && tags::operands_tagged(cpu, uop);
        if tagged && tags::blocks_access(cpu, uop) {
            tags::refused_load(cpu, uop);
            continue;
        }
        if cpu.checks_alignment() && cpu.misaligned(uop) {
            match cpu.misaligned_access(uop) {
                Ok(()) | Err(Stop::Tagged) => continue,
                Err(stop) => return (pc, stop),
            }
        }
        let marked = if undefined { tags::marked_store(cpu, uop) } else { None };
        match careful_step(cpu, bus, marked.as_ref().unwrap_or(uop), place) {
            Ok(skip) => pc += skip,
            Err(Stop::Tagged) => continue,
            Err(stop) => return (pc, stop),
        }
        if uop.flags & flag::OWN_TAG == 0 {
            tags::finish(cpu, uop, tagged || undefined);
        } else if undefined {
            tags::finish(cpu, uop, true);
        }
    }
    cpu.ip = place.next;
    (pc, Stop::Done)
}

/// After a load at `uops[pc - 1]` has found no page, does what the hardware does of the bundle all
/// the same: its other loads and its results. Stores and control are left out.
///
/// The bundle can be executed again, so nothing is written that it reads: such a result is missing
/// until then. Source: execution.md 1.5.
#[cold]
#[inline(never)]
fn finish_bundle<B: Bus>(cpu: &mut Cpu, bus: &mut B, uops: &[UopSlot], pc: usize, place: Place) {
    let Some(UopSlot(failed)) = pc.checked_sub(1).and_then(|i| uops.get(i)) else { return };
    if !is_load(failed) {
        return;
    }
    let bundle = || uops.iter().filter(|slot| slot.0.at == failed.at);
    let mut i = pc;
    while let Some(UopSlot(uop)) = uops.get(i).filter(|slot| slot.0.at == failed.at) {
        i += 1;
        if let Some((holds, undefined)) = tags::guard(cpu, uop) {
            if !holds || undefined {
                i += usize::from(uop.a.0);
            }
            continue;
        }
        let loads = is_load(uop);
        let moves = matches!(uop.kind, Kind::Move | Kind::MoveImm(_) | Kind::Value(_) | Kind::Sxt(_));
        let own = loads || moves || tags::is_inline(uop);
        let read = bundle().any(|slot| [slot.0.a, slot.0.b, slot.0.c].contains(&uop.dst));
        let scratch_source = [uop.a, uop.b, uop.c].into_iter().any(tags::is_scratch);
        // Literals of this bundle stand in scratch slots: writing them again changes nothing.
        let literal = matches!(uop.kind, Kind::MoveImm(_)) && tags::is_scratch(uop.dst);
        if !(literal || own && !read && uop.parts.dst() != Part::Pred) || uop.flags & flag::OWN_TAG != 0 {
            continue;
        }
        let tagged = uop.flags & flag::UNCHECKED == 0 && !scratch_source && tags::operands_tagged(cpu, uop);
        if tagged && tags::blocks_access(cpu, uop) {
            tags::refused_load(cpu, uop);
        } else if careful_step(cpu, bus, uop, place).is_ok() && !literal {
            tags::finish(cpu, uop, tagged);
        }
    }
}

/// Whether a micro-operation is a load that has no effect but its result.
const fn is_load(uop: &Uop) -> bool {
    matches!(uop.kind, Kind::Load8 | Kind::Load16 | Kind::Load32 | Kind::Load64)
}
