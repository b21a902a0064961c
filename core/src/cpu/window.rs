//! Windows, rotation and the two hardware stacks. Source: state.md 1 and 4, execution.md 4.

use super::file::WINDOW_SLOTS;
use super::pred::{PredFile, deinterleave, interleave};
use super::{Cpu, Ctpr, Exception, Trap};
use crate::isa::Version;
use crate::mem::Bus;

/// Chain frames held without spilling.
pub(crate) const CHAIN_FRAMES: usize = 64;
/// Largest window, in registers.
pub(super) const MAX_WINDOW: usize = 224;
/// Slots that `call` and `setwd` may rely on above the base: a full window, and rotation.
pub(super) const HEADROOM: usize = 2 * MAX_WINDOW;

/// BR: bases of the rotating registers and predicates, in pairs as encoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Br {
    /// First pair of the rotating area.
    pub rbs: u8,
    /// Pairs in it, minus one.
    pub rsz: u8,
    /// Current rotation.
    pub rcur: u8,
    /// Rotating predicates, minus one.
    pub psz: u8,
    /// Current rotation of the predicates.
    pub pcur: u8,
}

impl Br {
    /// The 32-bit image: rbs 5:0, rsz 11:6, rcur 17:12, psz 22:18, pcur 27:23.
    #[must_use]
    pub const fn image(self) -> u32 {
        self.rbs as u32
            | (self.rsz as u32) << 6
            | (self.rcur as u32) << 12
            | (self.psz as u32) << 18
            | (self.pcur as u32) << 23
    }

    /// What decides which register a rotating name means: the low 18 bits of the image.
    #[must_use]
    pub const fn rotation(self) -> u32 {
        self.image() & 0x3_ffff
    }

    /// The window register that rotating register `i` is; `None` beyond the area.
    ///
    /// Source: state.md 1.3.
    #[must_use]
    pub const fn rotated(self, i: u8) -> Option<u16> {
        let area = 2 * (self.rsz as u16 + 1);
        if i as u16 >= area {
            return None;
        }
        Some(2 * self.rbs as u16 + (2 * self.rcur as u16 + i as u16) % area)
    }

    /// From the 32-bit image.
    #[must_use]
    pub const fn from_image(image: u32) -> Br {
        Br {
            rbs: (image & 63) as u8,
            rsz: (image >> 6 & 63) as u8,
            rcur: (image >> 12 & 63) as u8,
            psz: (image >> 18 & 31) as u8,
            pcur: (image >> 23 & 31) as u8,
        }
    }
}

/// A hardware stack in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct HardwareStack {
    /// Lowest address.
    pub base: u64,
    /// Bytes.
    pub size: u64,
    /// Bytes of it in use by what has been spilled.
    pub spilled: u64,
}

/// One chain record: the state of a caller, as CR0 and CR1 hold it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Frame {
    pub(crate) preds: PredFile,
    /// Return address.
    pub(crate) ip: u64,
    /// USD.size of the caller.
    pub(crate) usd_size: u64,
    pub(crate) br: Br,
    /// wbs of the call, in pairs.
    pub(crate) wbs: u8,
    /// psize of the caller, in pairs.
    pub(crate) wpsz: u8,
    pub(crate) wfx: bool,
    pub(crate) wdbl: bool,
    pub(crate) psr: u8,
    pub(crate) cuir: u32,
}

impl Frame {
    pub(super) const EMPTY: Frame = Frame {
        preds: PredFile { value: 0, undefined: 0 },
        ip: 0,
        usd_size: 0,
        br: Br { rbs: 0, rsz: 0, rcur: 0, psz: 0, pcur: 0 },
        wbs: 0,
        wpsz: 0,
        wfx: false,
        wdbl: false,
        psr: 0,
        cuir: 0,
    };

    pub(crate) fn cr0_lo(&self) -> u64 {
        let (value, undefined) = self.preds.physical(self.br.psz, self.br.pcur);
        interleave(value, undefined)
    }

    pub(crate) const fn cr0_hi(&self) -> u64 {
        self.ip
    }

    pub(crate) const fn cr1_lo(&self) -> u64 {
        (self.wfx as u64) << 25
            | (self.wpsz as u64) << 26
            | (self.wbs as u64) << 33
            | ((self.cuir & 0x1_ffff) as u64) << 40
            | (self.psr as u64) << 57
    }

    pub(crate) const fn cr1_hi(&self) -> u64 {
        self.br.image() as u64 | (self.wdbl as u64) << 35 | (self.usd_size >> 4) << 36
    }

    pub(super) fn from_words([cr0_lo, cr0_hi, cr1_lo, cr1_hi]: [u64; 4]) -> Frame {
        let br = Br::from_image(cr1_hi as u32);
        let (value, undefined) = deinterleave(cr0_lo);
        Frame {
            preds: PredFile::from_physical(value, undefined, br.psz, br.pcur),
            ip: cr0_hi & !7,
            usd_size: cr1_hi >> 36 << 4,
            br,
            wbs: (cr1_lo >> 33 & 0x7f) as u8,
            wpsz: (cr1_lo >> 26 & 0x7f) as u8,
            wfx: cr1_lo >> 25 & 1 != 0,
            wdbl: cr1_hi >> 35 & 1 != 0,
            psr: (cr1_lo >> 57) as u8,
            cuir: (cr1_lo >> 40 & 0x1_ffff) as u32,
        }
    }

    pub(super) fn words(&self) -> [u64; 4] {
        [self.cr0_lo(), self.cr0_hi(), self.cr1_lo(), self.cr1_hi()]
    }
}

/// The newest chain frames; older ones are in memory.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Chain {
    pub(super) frames: [Frame; CHAIN_FRAMES],
    /// Frames held, at least 1: the last one is CR0/CR1.
    pub(super) len: usize,
}

impl Chain {
    pub(super) const fn new() -> Chain {
        Chain { frames: [Frame::EMPTY; CHAIN_FRAMES], len: 1 }
    }

    pub(super) const fn top(&self) -> &Frame {
        &self.frames[(self.len - 1) & (CHAIN_FRAMES - 1)]
    }

    pub(crate) const fn top_mut(&mut self) -> &mut Frame {
        &mut self.frames[(self.len - 1) & (CHAIN_FRAMES - 1)]
    }
}

/// What a caller left behind, for those who walk or cut the stacks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LinkInfo {
    /// Return address.
    pub ip: u64,
    /// wbs of the call, in pairs of registers.
    pub wbs: u8,
    /// psize of the caller, in pairs.
    pub wpsz: u8,
    /// Free bytes of the caller's data stack.
    pub usd_size: u64,
}

/// What `setjmp` has saved.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct JumpTarget {
    /// CR0.hi: where the saving function would have returned to.
    pub ip: u64,
    /// CR1.lo.
    pub cr1_lo: u64,
    /// BR image, the low half of CR1.hi.
    pub br: u32,
    /// PCSP.ind with PCSHTP added, in bytes.
    pub pcsp_index: u64,
    /// WD.psize of the saving function, in registers.
    pub psize: u16,
}

impl Cpu {
    /// Gives the procedure stack; `depth` registers count as already spilled at its bottom.
    pub const fn set_procedure_stack(&mut self, base: u64, size: u64, depth: u64) {
        self.psp = HardwareStack { base, size, spilled: 16 * depth };
        self.base = 0;
        self.low = 0;
    }

    /// Gives the chain stack; `frames` records count as already spilled at its bottom.
    pub const fn set_chain_stack(&mut self, base: u64, size: u64, frames: u64) {
        self.pcsp = HardwareStack { base, size, spilled: 32 * frames };
        self.chain.len = 1;
    }

    /// Sets what the running procedure returns to.
    pub const fn set_link(&mut self, ip: u64, wbs: u8, wpsz: u8) {
        let usd_size = self.usd_size;
        let frame = self.chain.top_mut();
        frame.ip = ip;
        frame.wbs = wbs;
        frame.wpsz = wpsz;
        frame.usd_size = usd_size;
    }

    /// Opens a window of `size` registers, all of them parameters.
    pub const fn set_window_size(&mut self, size: u16) {
        self.wsize = size;
        self.psize = size;
    }

    /// PSP.ind in bytes: all registers of callers, whether in memory or not (PSHTP reads 0).
    #[must_use]
    pub const fn psp_index(&self) -> u64 {
        self.psp.spilled + 16 * (self.base - self.low) as u64
    }

    /// PCSP.ind in bytes: all chain records below CR0/CR1 (PCSHTP reads 0).
    #[must_use]
    pub const fn pcsp_index(&self) -> u64 {
        self.pcsp.spilled + 32 * (self.chain.len as u64 - 1)
    }

    /// What the running procedure returns to.
    #[must_use]
    pub const fn link_info(&self) -> LinkInfo {
        let frame = self.chain.top();
        LinkInfo { ip: frame.ip, wbs: frame.wbs, wpsz: frame.wpsz, usd_size: frame.usd_size }
    }

    /// `setwd`: new window size in registers.
    pub(crate) const fn check_setwd(&self, size: u16) -> Result<(), Exception> {
        if size as usize > MAX_WINDOW || size < self.psize {
            return Err(Exception::IllegalOpcode);
        }
        Ok(())
    }

    /// `call` with `wbs` pairs; `target` is not looked at.
    pub(crate) fn enter<B: Bus>(&mut self, bus: &mut B, wbs: u8, ret: u64) -> Result<(), Trap> {
        let shift = 2 * usize::from(wbs);
        if shift > usize::from(self.wsize) {
            return Err(Trap::at_bundle(Exception::WindowBounds));
        }
        if self.chain.len == CHAIN_FRAMES {
            self.spill_chain(bus, CHAIN_FRAMES / 2)?;
        }
        if self.base + shift + HEADROOM > WINDOW_SLOTS {
            self.spill_registers(bus, (self.base - self.low) / 2 + shift)?;
        }
        let frame = self.record_of_call(wbs, ret);
        self.chain.len += 1;
        *self.chain.top_mut() = frame;
        self.base += shift;
        self.wsize -= shift as u16;
        self.psize = self.wsize;
        self.fx = true;
        self.ctpr = [Ctpr::default(); 3];
        Ok(())
    }

    /// What a call with `wbs` pairs pushes.
    const fn record_of_call(&self, wbs: u8, ret: u64) -> Frame {
        Frame {
            preds: PredFile { value: self.preds.value & 0xffff_ffff, undefined: self.preds.undefined & 0xffff_ffff },
            ip: ret,
            usd_size: self.usd_size,
            br: self.br,
            wbs,
            wpsz: (self.psize / 2) as u8,
            wfx: self.fx,
            wdbl: self.dbl,
            psr: (self.psr & 0x7f) as u8,
            cuir: self.stored.cuir,
        }
    }

    /// CR0.lo, CR0.hi, CR1.lo and CR1.hi: what the running procedure returns to.
    #[must_use]
    pub fn link_record(&self) -> [u64; 4] {
        self.chain.top().words()
    }

    /// Replaces what [`Cpu::link_record`] gives.
    pub fn set_link_record(&mut self, words: [u64; 4]) {
        *self.chain.top_mut() = Frame::from_words(words);
    }

    /// The record that a call with `wbs` pairs, after which the procedure goes on at the present
    /// instruction pointer, has put on top.
    #[must_use]
    pub fn call_record(&self, wbs: u8) -> [u64; 4] {
        self.record_of_call(wbs, self.ip).words()
    }

    /// Word `n` of the memory image of the running window: four words a pair of registers.
    /// Source: state.md 4, procedure stack.
    #[must_use]
    pub const fn window_image(&self, n: u64) -> u64 {
        let (slot, ext) = self.image_slot(self.base, n);
        if ext { self.file.ext(slot) } else { self.file.get(slot) }
    }

    /// Writes word `n` of that image.
    pub const fn set_window_image(&mut self, n: u64, value: u64) {
        let (slot, ext) = self.image_slot(self.base, n);
        if ext { self.file.set_ext(slot, value) } else { self.file.set(slot, value) }
    }

    /// Slot of the register that word `n` of an image from slot `first` on belongs to, and whether
    /// it is its extension.
    pub(super) const fn image_slot(&self, first: usize, n: u64) -> (usize, bool) {
        let [low, high] = [n & 1 != 0, n & 2 != 0];
        let (odd, ext) = if self.version as u8 >= Version::V5 as u8 { (high, low) } else { (low, high) };
        (first + (n / 4 * 2) as usize + odd as usize, ext)
    }

    /// `return`: back to the caller's window; gives the return address.
    pub(crate) fn leave<B: Bus>(&mut self, bus: &mut B) -> Result<u64, Trap> {
        let frame = *self.chain.top();
        let shift = 2 * usize::from(frame.wbs);
        // A record from memory may say anything.
        let size = usize::from(self.psize) + shift;
        if size > MAX_WINDOW || 2 * usize::from(frame.wpsz) > size {
            return Err(Trap::at_bundle(Exception::WindowBounds));
        }
        if self.chain.len == 1 {
            self.fill_chain(bus)?;
        }
        if self.base - self.low < shift {
            self.fill_registers(bus, shift)?;
        }
        self.chain.len -= 1;
        self.file.drop_tags_from(self.base + usize::from(self.psize));
        self.base -= shift;
        self.wsize = size as u16;
        self.psize = 2 * u16::from(frame.wpsz);
        self.fx = frame.wfx;
        self.dbl = frame.wdbl;
        self.preds = frame.preds;
        self.br = frame.br;
        self.usd_base = self.usd_base.wrapping_add(frame.usd_size).wrapping_sub(self.usd_size);
        self.usd_size = frame.usd_size;
        self.stored.cuir = frame.cuir;
        self.ctpr = [Ctpr::default(); 3];
        Ok(frame.ip)
    }

    /// Writes the `count` oldest held chain frames to memory.
    fn spill_chain<B: Bus>(&mut self, bus: &mut B, count: usize) -> Result<(), Trap> {
        if self.pcsp.spilled + 32 * count as u64 > self.pcsp.size {
            return Err(Trap::at_bundle(Exception::ChainStackBounds));
        }
        for (i, frame) in self.chain.frames[..count].iter().enumerate() {
            let address = self.pcsp.base.wrapping_add(self.pcsp.spilled + 32 * i as u64);
            bus.spill(address, frame.words()).map_err(page_fault)?;
        }
        self.pcsp.spilled += 32 * count as u64;
        self.chain.frames.copy_within(count..self.chain.len, 0);
        self.chain.len -= count;
        Ok(())
    }

    /// Reads frames back so that there is one below the top.
    fn fill_chain<B: Bus>(&mut self, bus: &mut B) -> Result<(), Trap> {
        let count = ((self.pcsp.spilled / 32) as usize).min(CHAIN_FRAMES / 2);
        if count == 0 {
            return Err(Trap::at_bundle(Exception::ChainStackBounds));
        }
        self.chain.frames.copy_within(0..self.chain.len, count);
        for i in 0..count {
            let offset = self.pcsp.spilled - 32 * (count - i) as u64;
            let words = bus.fill(self.pcsp.base.wrapping_add(offset)).map_err(page_fault)?;
            self.chain.frames[i] = Frame::from_words(words);
        }
        self.chain.len += count;
        self.pcsp.spilled -= 32 * count as u64;
        Ok(())
    }

    /// Writes at least `count` of the oldest held caller registers to memory.
    fn spill_registers<B: Bus>(&mut self, bus: &mut B, count: usize) -> Result<(), Trap> {
        let count = count.next_multiple_of(2).min(self.base - self.low);
        if self.psp.spilled + 16 * count as u64 > self.psp.size {
            return Err(Trap::at_bundle(Exception::ProcStackBounds));
        }
        for i in (0..count).step_by(2) {
            let address = self.psp.base.wrapping_add(self.psp.spilled + 16 * i as u64);
            let slot = self.low + i;
            let [lo, hi] = [self.file.get(slot), self.file.get(slot + 1)];
            let [lo_ext, hi_ext] = [self.file.ext(slot), self.file.ext(slot + 1)];
            let words = if self.version >= Version::V5 { [lo, lo_ext, hi, hi_ext] } else { [lo, hi, lo_ext, hi_ext] };
            bus.spill(address, words).map_err(page_fault)?;
            let tags = [self.file.tag(slot), self.file.tag(slot + 1)];
            self.spilled_tags |= tags != [0; 2];
            if self.spilled_tags {
                bus.spill_tags(address, tags);
            }
        }
        self.psp.spilled += 16 * count as u64;
        // What stays moves down, so that the array has room above.
        let first = self.low + count;
        let used = self.base + usize::from(self.wsize);
        self.file.shift(first, 0, used - first);
        // Its entries name slots.
        self.dam.clear();
        self.base -= first;
        self.low = 0;
        Ok(())
    }

    /// Reads registers back so that at least `count` caller registers are held.
    fn fill_registers<B: Bus>(&mut self, bus: &mut B, count: usize) -> Result<(), Trap> {
        let held = self.base - self.low;
        let available = (self.psp.spilled / 16) as usize;
        if available + held < count {
            return Err(Trap::at_bundle(Exception::ProcStackBounds));
        }
        let wanted = (WINDOW_SLOTS - HEADROOM - held) / 2;
        let extra = available.min(wanted.max(count - held)) & !1;
        let used = held + usize::from(self.wsize);
        self.file.shift(self.low, extra, used);
        self.dam.clear();
        for i in (0..extra).step_by(2) {
            let offset = self.psp.spilled - 16 * (extra - i) as u64;
            let address = self.psp.base.wrapping_add(offset);
            let words = bus.fill(address).map_err(page_fault)?;
            let [lo_tag, hi_tag] = if self.spilled_tags { bus.fill_tags(address) } else { [0; 2] };
            let [lo, a, b, hi_ext] = words;
            let (hi, lo_ext) = if self.version >= Version::V5 { (b, a) } else { (a, b) };
            for (slot, value, ext, tag) in [(i, lo, lo_ext, lo_tag), (i + 1, hi, hi_ext, hi_tag)] {
                self.file.set(slot, value);
                self.file.set_ext(slot, ext);
                self.file.set_tag(slot, tag);
            }
        }
        self.psp.spilled -= 16 * extra as u64;
        self.low = 0;
        self.base = extra + held;
        Ok(())
    }

    /// `flushr` and `flushc`: makes both hardware stacks in memory complete.
    ///
    /// # Errors
    /// A trap when a stack is full or not writable.
    pub fn flush_stacks<B: Bus>(&mut self, bus: &mut B) -> Result<(), Trap> {
        self.spill_registers(bus, self.base - self.low)?;
        self.spill_chain(bus, self.chain.len - 1)
    }

    /// Drops chain records until `pcsp_index` is `index`, without touching registers' values:
    /// the window base follows the dropped records' wbs. Used by longjmp.
    ///
    /// # Errors
    /// A trap when a stack cannot be read or `index` is not below the present depth.
    pub fn unwind_to<B: Bus>(&mut self, bus: &mut B, index: u64) -> Result<(), Trap> {
        while self.pcsp_index() > index {
            self.leave(bus)?;
        }
        if self.pcsp_index() != index {
            return Err(Trap::at_bundle(Exception::ChainStackBounds));
        }
        Ok(())
    }

    /// Enters a signal handler's frame: the interrupted window is kept whole below it, and two
    /// chain records are pushed, one back to the interrupted bundle and one to `trampoline`.
    ///
    /// The new window has `size` registers, all parameters. Source: linux-user.md 9.2.
    ///
    /// # Errors
    /// A trap when a hardware stack is full.
    pub fn enter_handler<B: Bus>(&mut self, bus: &mut B, trampoline: u64, size: u16) -> Result<(), Trap> {
        // The second record then finds room, and nothing is left half-done.
        self.flush_stacks(bus)?;
        self.enter(bus, (self.wsize / 2) as u8, self.ip)?;
        self.enter(bus, 0, trampoline)?;
        self.set_window_size(size);
        self.dbl = false;
        self.br = Br::default();
        self.psr = super::PSR_USER;
        self.interrupt_accesses();
        Ok(())
    }

    /// Leaves what [`Cpu::enter_handler`] entered, when the handler has returned to the trampoline.
    ///
    /// # Errors
    /// A trap when a hardware stack cannot be read.
    pub fn leave_handler<B: Bus>(&mut self, bus: &mut B) -> Result<(), Trap> {
        self.leave_frame(bus)
    }

    /// Returns from the running procedure.
    ///
    /// # Errors
    /// A trap when a hardware stack cannot be read.
    pub fn leave_frame<B: Bus>(&mut self, bus: &mut B) -> Result<(), Trap> {
        self.ip = self.leave(bus)?;
        Ok(())
    }

    /// Cuts the stacks back to the record that `target` describes and returns through it with
    /// `value` as result, as if the function that saved it returned again.
    /// Source: linux-user.md 5.2.
    ///
    /// # Errors
    /// A trap when the record does not exist or a hardware stack cannot be read.
    pub fn long_jump<B: Bus>(&mut self, bus: &mut B, target: &JumpTarget, value: u64) -> Result<(), Trap> {
        self.unwind_to(bus, target.pcsp_index)?;
        let saved = Frame::from_words([0, target.ip, target.cr1_lo, u64::from(target.br)]);
        let held = 2 * usize::from(self.chain.top().wbs);
        if 2 * usize::from(saved.wbs) + usize::from(target.psize) > MAX_WINDOW {
            return Err(Trap::at_bundle(Exception::WindowBounds));
        }
        // The window of the caller is counted from its beginning.
        if self.base - self.low < held {
            self.fill_registers(bus, held)?;
        }
        let frame = self.chain.top_mut();
        frame.ip = saved.ip;
        frame.wbs = saved.wbs;
        frame.wpsz = saved.wpsz;
        frame.wfx = saved.wfx;
        frame.br = saved.br;
        let base = self.base - held + 2 * usize::from(saved.wbs);
        if base > WINDOW_SLOTS - HEADROOM {
            return Err(Trap::at_bundle(Exception::WindowBounds));
        }
        self.base = base;
        self.psize = target.psize;
        self.set_window(0, value);
        self.ip = self.leave(bus)?;
        Ok(())
    }

    /// `abn`: rotates `%b`.
    pub(crate) const fn advance_registers(&mut self) {
        self.br.rcur = if self.br.rcur == 0 { self.br.rsz } else { self.br.rcur - 1 };
    }

    /// `abp`: rotates the predicates.
    pub(crate) const fn advance_predicates(&mut self) {
        self.br.pcur = if self.br.pcur == 0 { self.br.psz } else { self.br.pcur - 1 };
        self.preds.advance(self.br.psz);
    }

    /// `setbp`: the rotating part becomes `psz` + 1 predicates, from physical number 0 on.
    pub(crate) fn set_bp(&mut self, psz: u8) {
        let (value, undefined) = self.preds.physical(self.br.psz, self.br.pcur);
        self.br.psz = psz;
        self.br.pcur = 0;
        self.preds = PredFile { value: u64::from(value), undefined: u64::from(undefined) };
    }
}

/// A hardware stack that is not there: reported as a data page fault at its address.
fn page_fault(fault: crate::mem::Fault) -> Trap {
    Trap {
        exception: Exception::DataPage,
        address: fault.address,
        protected: fault.kind == crate::mem::FaultKind::Protected,
    }
}
