//! `access_hw_stacks`: how a program reads and changes its own hardware stacks.
//!
//! Source: linux-user.md 5.1.

use super::Outcome;
use crate::linux::memory::rights;
use crate::linux::signals::TRAMPOLINE;
use crate::linux::thread::{Call, Reply, Thread};
use e2k_core::isa::Version;
use e2k_core::mem::Bus as _;

const READ_CHAIN: u64 = 0;
const READ_PROCEDURE: u64 = 1;
const WRITE_PROCEDURE: u64 = 2;
const CHAIN_OFFSET: u64 = 3;
const CHAIN_SIZE: u64 = 4;
const PROCEDURE_SIZE: u64 = 5;
const READ_CHAIN_EX: u64 = 6;
const READ_PROCEDURE_EX: u64 = 7;
const WRITE_PROCEDURE_EX: u64 = 8;
const WRITE_CHAIN_EX: u64 = 9;
/// As [`READ_CHAIN_EX`], in the format of the machine, which that has here too.
const READ_CHAIN_NATIVE: u64 = 10;

/// Bytes of a chain record.
const RECORD: u64 = 32;
/// What a reader sees of CR1.lo: ss, wpsz, wbs, ic, pm.
const CR1_LO_READ: u64 = 1 << 24 | 0x7f << 26 | 0x7f << 33 | 1 << 56 | 1 << 57;
/// What a reader sees of CR1.hi: br, wdbl, ussz.
const CR1_HI_READ: u64 = 0xfff_ffff | 1 << 35 | 0xfff_ffff << 36;
/// What a writer may change in them: ss, and ic before v6; br and wdbl.
const CR1_LO_WRITE: u64 = 1 << 24;
const CR1_LO_WRITE_BEFORE_V6: u64 = CR1_LO_WRITE | 1 << 56;
const CR1_HI_WRITE: u64 = 0xfff_ffff | 1 << 35;

/// A part of a stack that is read or written.
#[derive(Clone, Copy)]
struct Part {
    /// Address of its first byte.
    start: u64,
    len: u64,
}

/// Mode, pointer to the frame, buffer, its size, pointer to the real size.
pub(in crate::linux) fn access_hw_stacks(thread: &mut Thread, call: &Call) -> Reply {
    thread.access_hw_stacks(call.a, call.first).into()
}

impl Thread {
    fn access_hw_stacks(&mut self, a: [u64; 6], first: u16) -> Outcome {
        let [mode, frame_pointer, buffer, size, real_size, _] = a;
        let mode = if mode == READ_CHAIN_NATIVE { READ_CHAIN_EX } else { mode };
        if mode > WRITE_CHAIN_EX {
            return Err(libc::EINVAL);
        }
        let frame = if matches!(mode, WRITE_PROCEDURE | CHAIN_SIZE | PROCEDURE_SIZE) {
            0
        } else {
            let [frame] = self.get(frame_pointer)?;
            frame
        };
        self.flush_stacks().map_err(|_| libc::ENOMEM)?;
        let [procedure, chain] = self.stack_bases();
        // As the kernel sees them: the call of this system call counts. Its own record, the return
        // into the caller, comes on top of the chain stack.
        let chain_used = self.cpu.pcsp_index() + RECORD;
        let procedure_used = self.cpu.psp_index() + 16 * u64::from(first);
        match mode {
            CHAIN_OFFSET => {
                let offset = frame.checked_sub(chain).filter(|&offset| offset <= chain_used).ok_or(libc::ESRCH)?;
                self.put(real_size, &[offset])?;
            }
            CHAIN_SIZE => self.put(real_size, &[chain_used + RECORD])?,
            PROCEDURE_SIZE => self.put(real_size, &[procedure_used])?,
            READ_CHAIN | READ_PROCEDURE => {
                let (base, used) = if mode == READ_CHAIN { (chain, chain_used) } else { (procedure, procedure_used) };
                let len = frame.checked_sub(base).filter(|&len| len <= used).ok_or(libc::EAGAIN)?;
                if len % RECORD != 0 {
                    return Err(libc::EINVAL);
                }
                if real_size != 0 {
                    self.put(real_size, &[len])?;
                }
                if len > size {
                    return Err(libc::ENOMEM);
                }
                let part = Part { start: base, len };
                if mode == READ_CHAIN {
                    self.read_chain(part, buffer, first)?
                } else {
                    self.read_procedure(part, buffer)?
                }
            }
            READ_CHAIN_EX | WRITE_CHAIN_EX => {
                let granule = if mode == READ_CHAIN_EX { RECORD } else { 8 };
                let writes = mode == WRITE_CHAIN_EX;
                // The record of this very call can be seen, not changed.
                let used = if writes { chain_used } else { chain_used + RECORD };
                let part = part(chain, used, frame, size, granule)?;
                if writes { self.write_chain(part, buffer)? } else { self.read_chain(part, buffer, first)? }
            }
            WRITE_PROCEDURE | READ_PROCEDURE_EX | WRITE_PROCEDURE_EX => {
                let offset = if mode == WRITE_PROCEDURE { 0 } else { frame };
                let part = part(procedure, procedure_used, offset, size, 8)?;
                if buffer % 8 != 0 {
                    return Err(libc::EINVAL);
                }
                if mode == READ_PROCEDURE_EX {
                    self.read_procedure(part, buffer)?;
                } else {
                    self.write_procedure(part, buffer, first)?;
                }
            }
            _ => return Err(libc::EINVAL),
        }
        Ok(0)
    }

    fn read_procedure(&mut self, part: Part, buffer: u64) -> Result<(), i32> {
        self.whole_buffer(buffer, part.len, rights::WRITE)?;
        for offset in (0..part.len).step_by(8) {
            let word = self.procedure_word(part.start + offset)?;
            self.put(buffer + offset, &[word])?;
        }
        Ok(())
    }

    /// One word of the procedure stack, also of those registers of the running window that the
    /// system call's own `call` has pushed.
    fn procedure_word(&mut self, address: u64) -> Result<u64, i32> {
        let [procedure, _] = self.stack_bases();
        let (offset, spilled) = (address - procedure, self.cpu.psp_index());
        if offset < spilled {
            let words = self.memory.fill(address & !31).map_err(|_| libc::EFAULT)?;
            return Ok(words[(address >> 3 & 3) as usize]);
        }
        Ok(self.cpu.window_image((offset - spilled) / 8))
    }

    fn write_procedure(&mut self, part: Part, buffer: u64, first: u16) -> Result<(), i32> {
        self.whole_buffer(buffer, part.len, rights::READ)?;
        let [procedure, _] = self.stack_bases();
        let spilled = self.cpu.psp_index();
        for offset in (0..part.len).step_by(8) {
            let [word] = self.get(buffer + offset)?;
            let address = part.start + offset;
            let at = address - procedure;
            if at < spilled {
                let mut words = self.memory.fill(address & !31).map_err(|_| libc::EFAULT)?;
                words[(address >> 3 & 3) as usize] = word;
                self.memory.spill(address & !31, words).map_err(|_| libc::EFAULT)?;
            } else if (at - spilled) / 16 < u64::from(first) {
                self.cpu.set_window_image((at - spilled) / 8, word);
            }
        }
        Ok(())
    }

    /// A record of the chain stack; `first` is the call's first register.
    fn record(&mut self, address: u64, first: u16) -> Result<[u64; 4], i32> {
        let [_, chain] = self.stack_bases();
        let depth = self.cpu.pcsp_index();
        match address - chain {
            at if at < depth => self.memory.fill(address).map_err(|_| libc::EFAULT),
            at if at == depth => Ok(self.cpu.link_record()),
            _ => Ok(self.cpu.call_record((first / 2) as u8)),
        }
    }

    fn read_chain(&mut self, part: Part, buffer: u64, first: u16) -> Result<(), i32> {
        self.whole_buffer(buffer, part.len, rights::WRITE)?;
        let [_, chain] = self.stack_bases();
        for offset in (0..part.len).step_by(RECORD as usize) {
            let address = part.start + offset;
            let [cr0_lo, cr0_hi, cr1_lo, cr1_hi] = self.record(address, first)?;
            let pm = 1 << 57;
            let seen = match cr0_hi {
                // The empty record at the bottom.
                _ if address == chain => [0, 0, pm, 0],
                TRAMPOLINE.. => [cr0_lo, 0, cr1_lo & CR1_LO_READ | pm, cr1_hi & CR1_HI_READ],
                _ => [cr0_lo, cr0_hi, cr1_lo & CR1_LO_READ & !pm, cr1_hi & CR1_HI_READ],
            };
            self.put(buffer + offset, &seen)?;
        }
        Ok(())
    }

    /// Changes what may be changed in records.
    fn write_chain(&mut self, part: Part, buffer: u64) -> Result<(), i32> {
        self.whole_buffer(buffer, part.len, rights::READ)?;
        let [_, chain] = self.stack_bases();
        let depth = self.cpu.pcsp_index();
        for offset in (0..part.len).step_by(8) {
            let [word] = self.get(buffer + offset)?;
            let address = part.start + offset;
            let record = address & !(RECORD - 1);
            // The empty one at the bottom stays.
            if record == chain {
                continue;
            }
            let mut words = self.record(record, 0)?;
            if words[1] >= TRAMPOLINE {
                continue;
            }
            let keep = |old: u64, mask: u64| old & !mask | word & mask;
            match address >> 3 & 3 {
                0 => words[0] = word,
                1 => words[1] = word,
                2 if self.cpu.version() < Version::V6 => words[2] = keep(words[2], CR1_LO_WRITE_BEFORE_V6),
                2 => words[2] = keep(words[2], CR1_LO_WRITE),
                _ => words[3] = keep(words[3], CR1_HI_WRITE),
            }
            if record - chain == depth {
                self.cpu.set_link_record(words);
            } else {
                self.memory.spill(record, words).map_err(|_| libc::EFAULT)?;
            }
        }
        Ok(())
    }
}

/// `size` bytes from `offset` of a stack of which `used` bytes are in use.
fn part(base: u64, used: u64, offset: u64, size: u64, granule: u64) -> Result<Part, i32> {
    let end = offset.checked_add(size).filter(|&end| end <= used);
    if end.is_none() || !offset.is_multiple_of(granule) || !size.is_multiple_of(granule) {
        return Err(libc::EINVAL);
    }
    Ok(Part { start: base + offset, len: size })
}
