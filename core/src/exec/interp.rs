//! The interpreter.

use super::cache::{Block, Store, UopSlot};
use super::lower::lower;
use super::schedule::UopBuf;
use super::step::{Place, step};
use super::tags;
use super::uop::{Kind, Refusal, Uop, flag};
use crate::cpu::{Cpu, Exception, Trap};
use crate::isa::{AlOp, Bundle, DecodeError, Dest, RegKind, Source, decode};
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
/// Key bit: lowered for windows with dbl = 1.
const KEY_DBL: u64 = 1;
/// Key bit: a block of one bundle.
const KEY_SINGLE: u64 = 2;
/// No block has this key.
const NO_KEY: u64 = u64::MAX;

/// Executes bundles on a [`Cpu`] and a [`Bus`], keeping lowered code in a [`Store`].
#[derive(Debug)]
pub struct Interpreter<S> {
    store: S,
    front: [Block; FRONT],
    generation: u32,
}

impl<S: Store> Interpreter<S> {
    /// An interpreter with an empty cache.
    #[must_use]
    pub const fn new(store: S) -> Self {
        const EMPTY: Block =
            Block { key: NO_KEY, start: 0, end: 0, len: 0, bundles: 0, operations: 0, window: 0, based: 0 };
        Interpreter { store, front: [EMPTY; FRONT], generation: 0 }
    }

    fn forget(&mut self) {
        self.store.clear();
        self.front.iter_mut().for_each(|block| block.key = NO_KEY);
    }

    /// Brings the block with this key to the front.
    #[cold]
    fn find<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B, key: u64) -> Result<(), Exit> {
        let block = match self.store.find(key) {
            Some(block) => block,
            None => self.translate(cpu, bus, key)?,
        };
        self.front[(key >> 3) as usize % FRONT] = block;
        Ok(())
    }

    /// Fetches, decodes and lowers the block at the address in `key`.
    fn translate<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B, key: u64) -> Result<Block, Exit> {
        match self.lower_block(cpu, bus, key) {
            Err(Exit::StoreTooSmall) => {
                self.forget();
                self.lower_block(cpu, bus, key)
            }
            other => other,
        }
    }

    fn lower_block<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B, key: u64) -> Result<Block, Exit> {
        let ip = key & !7;
        if ip != cpu.ip {
            return Err(Exit::Trap(at(Exception::IllegalInstrAddr, cpu.ip)));
        }
        let limit = if key & KEY_SINGLE != 0 { 1 } else { MAX_BUNDLES };
        let start = self.store.uops().len();
        let mut block = Block { key, start: start as u32, ..Block::default() };
        let mut buffer = UopBuf::new();
        while block.bundles < limit && block.len <= 0x700 {
            let address = ip.wrapping_add(u64::from(block.len));
            let (bundle, len) = match fetch(cpu, bus, address) {
                Ok(bundle) => bundle,
                Err(_) if block.bundles > 0 => break,
                Err(exit) => return Err(exit),
            };
            let mut needs = Default::default();
            match &bundle {
                Some(bundle) => needs = lower(bundle, (block.len / 8) as u8, key & KEY_DBL != 0, &mut buffer),
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
            block.based = block.based.max(needs.based);
            if needs.ends {
                break;
            }
        }
        block.end = self.store.uops().len() as u32;
        if !self.store.insert(block) {
            self.store.truncate(start);
            return Err(Exit::StoreTooSmall);
        }
        bus.mark_code(ip, usize::from(block.len));
        Ok(block)
    }

    /// The block to run when the window may be too small for the one at hand: a single bundle,
    /// whose every operand has been looked at.
    #[cold]
    fn narrow<B: Bus>(&mut self, cpu: &Cpu, bus: &mut B, block: Block) -> Result<Block, Exit> {
        let single = if block.bundles > 1 {
            let key = block.key | KEY_SINGLE;
            match self.store.find(key) {
                Some(single) => single,
                None => self.translate(cpu, bus, key)?,
            }
        } else {
            block
        };
        if !fits(cpu, &single)
            && let (Some(bundle), _) = fetch(cpu, bus, cpu.ip)?
            && !operands_exist(cpu, &bundle)
        {
            return Err(Exit::Trap(at(Exception::WindowBounds, cpu.ip)));
        }
        Ok(single)
    }

    fn stopped(cpu: &mut Cpu, place: Place, uop: Option<&UopSlot>, stop: Stop) -> Exit {
        let bundle = place.ip.wrapping_add(8 * u64::from(uop.map_or(0, |u| u.0.at)));
        match stop {
            Stop::Syscall(entry, wbs) => Exit::Syscall { entry, wbs, bundle },
            Stop::Refused(refusal) => {
                cpu.ip = bundle;
                Exit::Refused(refusal)
            }
            Stop::Trap(trap) => {
                cpu.ip = bundle;
                let own_address = matches!(
                    trap.exception,
                    Exception::DataPage
                        | Exception::IllegalInstrAddr
                        | Exception::AinstrPageMiss
                        | Exception::AinstrPageProt
                );
                Exit::Trap(if own_address { trap } else { Trap { address: bundle, ..trap } })
            }
            Stop::Done | Stop::Tagged => Exit::Fuel,
        }
    }
}

impl<B: Bus, S: Store> Accelerator<B> for Interpreter<S> {
    fn run(&mut self, cpu: &mut Cpu, bus: &mut B, fuel: u64) -> Exit {
        let end = cpu.bundles.saturating_add(fuel);
        while cpu.bundles < end {
            if bus.code_generation() != self.generation {
                self.forget();
                self.generation = bus.code_generation();
            }
            if cpu.ip & 7 != 0 {
                return Exit::Trap(at(Exception::IllegalInstrAddr, cpu.ip));
            }
            let key = cpu.ip | u64::from(cpu.dbl);
            if self.front[(key >> 3) as usize % FRONT].key != key
                && let Err(exit) = self.find(cpu, bus, key)
            {
                return exit;
            }
            let mut block = &self.front[(key >> 3) as usize % FRONT];
            let narrow;
            if !fits(cpu, block) {
                narrow = match self.narrow(cpu, bus, *block) {
                    Ok(block) => block,
                    Err(exit) => return exit,
                };
                block = &narrow;
            }
            let Some(uops) = self.store.uops().get(block.start as usize..block.end as usize) else {
                return Exit::StoreTooSmall;
            };
            let place = Place { ip: cpu.ip, next: cpu.ip.wrapping_add(u64::from(block.len)) };
            let (pc, stop) = execute(cpu, bus, uops, place);
            cpu.bundles += u64::from(block.bundles);
            cpu.operations += u64::from(block.operations);
            if stop != Stop::Done {
                return Self::stopped(cpu, place, uops.get(pc.wrapping_sub(1)), stop);
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

const fn at(exception: Exception, address: u64) -> Trap {
    Trap { exception, address, protected: false }
}

/// Whether the registers that a block names exist for certain.
#[inline]
fn fits(cpu: &Cpu, block: &Block) -> bool {
    if u16::from(block.window) > cpu.wsize {
        return false;
    }
    let area = 2 * (u16::from(cpu.br.rsz) + 1);
    block.based == 0 || (u16::from(block.based) <= area && 2 * u16::from(cpu.br.rbs) + area <= cpu.wsize)
}

/// The bundle at `address` and its length; `None` when it is malformed.
fn fetch<B: Bus>(cpu: &Cpu, bus: &mut B, address: u64) -> Result<(Option<Bundle>, u16), Exit> {
    let mut bytes = [0; 64];
    let have = match bus.fetch(address, &mut bytes) {
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
        Err(_) => Ok((None, 8)),
    }
}

/// Checks every register operand of a bundle against window and rotating area.
fn operands_exist(cpu: &Cpu, bundle: &Bundle) -> bool {
    let area = 2 * (u16::from(cpu.br.rsz) + 1);
    let new_size = match bundle.prefix() {
        Some(crate::isa::Prefix::SetWindow(set)) => set.setwd.map(|(wsz, ..)| 2 * u16::from(wsz)),
        _ => None,
    };
    let exists = |reg: crate::isa::Reg, size: u16| match reg.kind() {
        RegKind::Global(_) => true,
        RegKind::Window(n) => u16::from(n) < size,
        RegKind::Based(i) => {
            let i = u16::from(i);
            i < area && 2 * u16::from(cpu.br.rbs) + (2 * u16::from(cpu.br.rcur) + i) % area < size
        }
    };
    let source_exists = |source: Option<Source>| match source {
        Some(Source::Reg(reg)) => exists(reg, cpu.wsize),
        _ => true,
    };
    let dest_exists = |dest: Option<Dest>| match dest {
        Some(Dest::Reg(reg)) => exists(reg, new_size.unwrap_or(cpu.wsize)),
        _ => true,
    };
    let operation = |op: AlOp<'_>| {
        source_exists(op.src1()) && source_exists(op.src2()) && source_exists(op.src3()) && dest_exists(op.dst())
    };
    bundle.ops().all(operation) && (0..4).all(|c| dest_exists(bundle.mova(c).map(|m| m.dst)))
}

/// Runs a block; gives the position behind the last micro-operation that was started.
#[inline]
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
        if let Kind::Skip = uop.kind {
            let (holds, undefined) = tags::guard(cpu, uop);
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
        match step(cpu, bus, uop, place) {
            Ok(skip) => pc += skip,
            Err(Stop::Tagged) => continue,
            Err(stop) => return (pc, stop),
        }
        if uop.flags & flag::OWN_TAG == 0 {
            tags::finish(cpu, uop, tagged || undefined);
        }
    }
    cpu.ip = place.next;
    (pc, Stop::Done)
}
