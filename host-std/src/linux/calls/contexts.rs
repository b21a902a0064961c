//! Contexts: flows of control with hardware stacks of their own, between which threads switch.
//!
//! A context is known by the top of its data stack. What is not in its ucontext waits here.
//! Source: linux-user.md 4.1 (getcontext) and 5.3.

use super::Outcome;
use crate::linux::hardware::Areas;
use crate::linux::process::lock;
use crate::linux::signal_frame::{EXTRA, Interrupted, MCONTEXT, SIGMASK};
use crate::linux::signals::{CONTEXT_END, UNBLOCKABLE};
use crate::linux::thread::{Call, Reply, Thread};
use e2k_core::cpu::{JumpTarget, Parked};
use e2k_core::isa::Version;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Offsets in ucontext.
const LINK: u64 = 0x08;
const STACK: u64 = 0x10;
const CR0_HI: u64 = MCONTEXT + 0x08;
const SBR: u64 = MCONTEXT + 0x20;
const PCSP_LO: u64 = MCONTEXT + 0x48;
const FPCR: u64 = EXTRA + 12;

/// FPCR, FPSR and PFPFR of a context that begins. Source: linux-user.md 3.
const FP_DEFAULT: [u32; 3] = [0x37f, 0, 0x1f80];
/// Their state register numbers.
const FP_REGISTERS: [u8; 3] = [0x85, 0x86, 0x84];
/// WD.psize of what saves a context, in registers.
const PSIZE: u16 = 8;
/// Bytes of arguments that go to registers.
const IN_REGISTERS: u64 = 64;
/// CR1.lo.pm: the kernel's own records have it.
pub(super) const PM: u64 = 1 << 57;

/// The contexts of a process, by the tops of their data stacks.
#[derive(Clone, Debug, Default)]
pub(in crate::linux) struct Contexts(HashMap<u64, Context>);

#[derive(Clone, Debug)]
struct Context {
    areas: Areas,
    /// The ucontext that it was made with, which names its successor; 0 for that of a thread.
    made: u64,
    state: State,
}

#[derive(Clone, Debug)]
enum State {
    /// A thread has it: its number.
    Running(i32),
    Waiting(Box<Waiting>),
}

/// What a context that does not run is made of, besides memory.
#[derive(Clone, Debug)]
struct Waiting {
    parked: Parked,
    /// Its handlers that have not returned.
    interrupted: Vec<Interrupted>,
}

impl Contexts {
    /// After `fork`: those that other threads had are nobody's.
    pub(in crate::linux) fn only_thread(&mut self, before: i32, now: i32) {
        self.0.retain(|_, context| match &mut context.state {
            State::Running(tid) if *tid == before => {
                *tid = now;
                true
            }
            State::Running(_) => false,
            State::Waiting(_) => true,
        });
    }

    /// The context that has ended with its thread.
    pub(in crate::linux) fn end(&mut self, key: u64, tid: i32) {
        if let Entry::Occupied(entry) = self.0.entry(key)
            && matches!(entry.get().state, State::Running(running) if running == tid)
        {
            entry.remove();
        }
    }

    /// Takes out what waits, for a thread to go on with.
    fn take(&mut self, key: u64, tid: i32) -> Result<(Areas, Box<Waiting>), i32> {
        let context = self.0.get_mut(&key).ok_or(libc::ESRCH)?;
        match std::mem::replace(&mut context.state, State::Running(tid)) {
            State::Waiting(waiting) => Ok((context.areas, waiting)),
            running @ State::Running(_) => {
                context.state = running;
                Err(libc::EBUSY)
            }
        }
    }

    fn put(&mut self, key: u64, areas: Areas, waiting: Box<Waiting>) {
        let made = self.0.get(&key).map_or(0, |context| context.made);
        self.0.insert(key, Context { areas, made, state: State::Waiting(waiting) });
    }
}

fn sized(size: u64) -> Result<(), i32> {
    if size == 8 { Ok(()) } else { Err(libc::EINVAL) }
}

/// Fast call 4.
pub(super) fn getcontext(thread: &mut Thread, context: u64, size: u64) -> Outcome {
    sized(size)?;
    thread.save_context(context)?;
    Ok(0)
}

pub(in crate::linux) fn setcontext(thread: &mut Thread, call: &Call) -> Reply {
    let [context, size, ..] = call.a;
    match sized(size).and_then(|()| thread.load_context(context, call.first / 2)) {
        Ok(()) => Reply::Jumped,
        Err(errno) => Reply::Error(errno),
    }
}

pub(in crate::linux) fn swapcontext(thread: &mut Thread, call: &Call) -> Reply {
    let [old, new, size, ..] = call.a;
    let done =
        sized(size).and_then(|()| thread.save_context(old)).and_then(|()| thread.load_context(new, call.first / 2));
    match done {
        Ok(()) => Reply::Jumped,
        Err(errno) => Reply::Error(errno),
    }
}

pub(in crate::linux) fn makecontext(thread: &mut Thread, call: &Call) -> Reply {
    let [context, function, args_size, args, size, _] = call.a;
    sized(size).and_then(|()| thread.make_context(context, function, args_size, args)).map(|()| 0).into()
}

pub(in crate::linux) fn freecontext(thread: &mut Thread, call: &Call) -> Reply {
    free(thread, call.a[0]).into()
}

fn free(thread: &mut Thread, context: u64) -> Outcome {
    let [key] = thread.get(context.wrapping_add(SBR))?;
    if key == thread.context_key() {
        return Err(libc::EBUSY);
    }
    let areas = {
        let mut contexts = lock(&thread.process.contexts);
        let Entry::Occupied(entry) = contexts.0.entry(key) else { return Err(libc::ENOENT) };
        if matches!(entry.get().state, State::Running(_)) {
            return Err(libc::EBUSY);
        }
        entry.remove().areas
    };
    areas.unmap(&thread.memory);
    Ok(0)
}

impl Thread {
    /// Stores what the kernel stores of the running context; the records of its caller the C library
    /// has stored.
    fn save_context(&mut self, context: u64) -> Result<(), i32> {
        let register = |number| self.cpu.read_sreg(number).unwrap_or(0);
        let key = self.context_key();
        let pcsp = [0x0f, 0x0d].map(register);
        let fp = FP_REGISTERS.map(|number| register(number) as u32);
        self.put(context.wrapping_add(SIGMASK), &[self.signals.blocked])?;
        self.put(context.wrapping_add(SBR), &[key])?;
        self.put(context.wrapping_add(PCSP_LO), &pcsp)?;
        self.put_fp(context, fp)
    }

    fn put_fp(&mut self, context: u64, fp: [u32; 3]) -> Result<(), i32> {
        let bytes: Vec<u8> = fp.iter().flat_map(|word| word.to_le_bytes()).collect();
        self.put_bytes(context.wrapping_add(FPCR), &bytes)
    }

    /// Goes on where a context says. `pairs`: where the window of the system call begins.
    fn load_context(&mut self, context: u64, pairs: u16) -> Result<(), i32> {
        let [mask] = self.get(context.wrapping_add(SIGMASK))?;
        let [cr0_hi, cr1_lo, cr1_hi, key] = self.get(context.wrapping_add(CR0_HI))?;
        let [pcsp_lo, pcsp_hi] = self.get(context.wrapping_add(PCSP_LO))?;
        let fp: [u8; 12] = self.get_bytes(context.wrapping_add(FPCR))?;
        if cr0_hi >= self.memory.size() {
            return Err(libc::EFAULT);
        }
        if key != self.context_key() {
            self.switch_stacks(key, pairs)?;
        }
        let [_, chain] = self.stack_bases();
        let target = JumpTarget {
            ip: cr0_hi,
            cr1_lo,
            br: cr1_hi as u32 & 0xfff_ffff,
            pcsp_index: (pcsp_lo & 0xffff_ffff_ffff).wrapping_add(pcsp_hi & 0xffff_ffff).wrapping_sub(chain),
            psize: PSIZE,
        };
        for (number, bytes) in FP_REGISTERS.into_iter().zip(fp.chunks(4)) {
            let word = bytes.try_into().map_or(0, u32::from_le_bytes);
            // All bits of these can be written.
            let _ = self.cpu.write_sreg(number, word.into());
        }
        self.jump(&target, 0);
        self.set_blocked(mask & !UNBLOCKABLE);
        Ok(())
    }

    /// Leaves the hardware stacks for those of another context.
    fn switch_stacks(&mut self, key: u64, pairs: u16) -> Result<(), i32> {
        let (areas, waiting) = lock(&self.process.contexts).take(key, self.tid)?;
        let parked = match self.with_room(|cpu, memory| cpu.park(memory, pairs as u8)) {
            Ok(parked) => parked,
            Err(_) => {
                lock(&self.process.contexts).put(key, areas, waiting);
                return Err(libc::ENOMEM);
            }
        };
        let own_key = self.context_key();
        let interrupted = std::mem::replace(&mut self.signals.interrupted, waiting.interrupted);
        self.cpu.resume(&waiting.parked);
        let own_areas = std::mem::replace(&mut self.areas, areas);
        let left = Box::new(Waiting { parked, interrupted });
        lock(&self.process.contexts).put(own_key, own_areas, left);
        Ok(())
    }

    fn make_context(&mut self, context: u64, function: u64, args_size: u64, args: u64) -> Result<(), i32> {
        let [pointer, _, size] = self.get(context.wrapping_add(STACK))?;
        let end = pointer.checked_add(size).filter(|&end| end <= self.memory.size()).ok_or(libc::EFAULT)?;
        if function >= self.memory.size() {
            return Err(libc::EFAULT);
        }
        let bottom = pointer.next_multiple_of(32);
        let size = end.saturating_sub(bottom) & !31;
        let top = bottom + size;
        let args_room = args_size.checked_next_multiple_of(16).filter(|&room| room <= size).ok_or(libc::EINVAL)?;
        let (sp, free) = (top - args_room, size - args_room);
        let mut registers = [0u64; 8];
        let in_registers = args_size.min(IN_REGISTERS);
        for (offset, register) in (0..in_registers).step_by(8).zip(&mut registers) {
            [*register] = self.get(args.wrapping_add(offset))?;
        }
        for offset in (IN_REGISTERS..args_size).step_by(8) {
            let word: [u64; 1] = self.get(args.wrapping_add(offset))?;
            self.put(sp + offset, &word)?;
        }
        let areas = self.areas_for(top)?;
        let (parked, at, record) =
            Parked::begin(areas.procedure(), areas.chain(), (sp, free, top), function, CONTEXT_END);
        let written = self.write_beginning(areas, &registers, at, record).and_then(|()| {
            self.put(context.wrapping_add(CR0_HI), &parked.link())?;
            self.put(context.wrapping_add(SBR), &[top])?;
            self.put(context.wrapping_add(PCSP_LO), &parked.pcsp())?;
            self.put_fp(context, FP_DEFAULT)
        });
        if let Err(errno) = written {
            areas.unmap(&self.memory);
            return Err(errno);
        }
        let state = State::Waiting(Box::new(Waiting { parked, interrupted: Vec::new() }));
        lock(&self.process.contexts).0.insert(top, Context { areas, made: context, state });
        Ok(())
    }

    /// Hardware stacks for a context: those that one with this data stack has left behind, or new
    /// ones. The table does not know them any more.
    fn areas_for(&mut self, key: u64) -> Result<Areas, i32> {
        if key == self.context_key() {
            return Err(libc::EBUSY);
        }
        let before = {
            let mut contexts = lock(&self.process.contexts);
            match contexts.0.entry(key) {
                Entry::Occupied(entry) if matches!(entry.get().state, State::Running(_)) => return Err(libc::EBUSY),
                Entry::Occupied(entry) => Some(entry.remove().areas),
                Entry::Vacant(_) => None,
            }
        };
        match before {
            Some(areas) => Ok(areas),
            None => Areas::of_context(&self.memory),
        }
    }

    /// Writes what the stacks of a context begin with: arguments, an empty record, and the one of
    /// the return from its function.
    fn write_beginning(&mut self, areas: Areas, registers: &[u64; 8], at: u64, record: [u64; 4]) -> Result<(), i32> {
        let put = |address, words: [u64; 4]| {
            let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
            self.memory.write_forced(address, &bytes).map_err(|_| libc::ENOMEM)
        };
        let (procedure, _) = areas.procedure();
        for (address, pair) in (procedure..).step_by(32).zip(registers.chunks_exact(2)) {
            let (low, high) = (pair[0], pair[1]);
            let words = if self.cpu.version() >= Version::V5 { [low, 0, high, 0] } else { [low, high, 0, 0] };
            put(address, words)?;
            self.memory.keep_tags(address, [0; 2]);
        }
        put(areas.chain().0, [0; 4])?;
        put(at, record)
    }

    /// The function of a context has returned: its successor goes on, or the thread ends with
    /// status 0.
    pub(in crate::linux) fn end_context(&mut self) -> Option<i32> {
        let made = lock(&self.process.contexts).0.get(&self.context_key()).map_or(0, |context| context.made);
        let successor = match made {
            0 => Err(libc::ESRCH),
            made => self.get(made.wrapping_add(LINK)),
        };
        match successor {
            Ok([0]) => Some(0),
            Ok([next]) if self.load_context(next, 0).is_ok() => None,
            _ => self.die(libc::SIGSEGV, "no context to go on with"),
        }
    }
}
