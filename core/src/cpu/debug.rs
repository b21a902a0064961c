//! A stopped processor as debuggers of this architecture expect it: as if Linux had trapped it.
//!
//! A trap enters the kernel like a call that moves the base by the whole window. All registers
//! of the program are then in memory, and CR0 and CR1 describe the stopped procedure itself.
//! Nothing is moved for this view: [`Cpu::held_word`] tells what memory would hold where the
//! register file still has it. Source: gdb-remote.md 1.

use super::{Cpu, Ctpr, CtprOpc, CtprTag, Frame, GLOBALS, Register, SregError};
use crate::exec::aau::Aau;
use crate::exec::uop::{AauAccess, AauWidth};
use core::ops::Range;

/// Bytes of a chain record.
const RECORD: u64 = 32;
/// Units of the WD fields for one register.
const WD_UNIT: u64 = 8;
/// Registers in the ring that WD.base counts modulo.
const RING: u64 = 224;
const ADDRESS: u64 = 0xffff_ffff_ffff;
/// Read and write, in the low words of PSP and PCSP.
const STACK_RIGHTS: u64 = 3 << 59;

/// The registers in which a trap handler finds the stopped procedure.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TrapView {
    /// CR0.lo, CR0.hi, CR1.lo and CR1.hi of the stopped procedure, with its whole window as wbs.
    pub record: [u64; 4],
    /// PSP: low word, and the high one with the index just behind the stopped window.
    pub psp: [u64; 2],
    /// PCSP: low word, and the high one with the index just behind the record of the caller.
    pub pcsp: [u64; 2],
    /// WD of the handler, whose window begins empty.
    pub wd: u64,
}

/// A register of the array access unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ArrayRegister {
    /// `%aadN`: low and high word.
    Descriptor(u8, bool),
    /// `%aaindN`.
    Index(u8),
    /// `%aaincrN`.
    Step(u8),
    /// `%aastiN`.
    StoreIndex(u8),
    /// `%aasr`.
    Status,
}

impl Cpu {
    /// The registers of a trap handler that the next bundle would have entered.
    #[must_use]
    pub fn trap_view(&self) -> TrapView {
        let pairs = self.wsize / 2;
        let psp_index = self.psp_index() + 16 * u64::from(self.wsize);
        let pcsp_index = self.pcsp_index() + RECORD;
        TrapView {
            record: self.call_record(pairs as u8),
            psp: [self.psp.base & ADDRESS | STACK_RIGHTS, psp_index & 0xffff_ffff | self.psp.size << 32],
            pcsp: [self.pcsp.base & ADDRESS | STACK_RIGHTS, pcsp_index & 0xffff_ffff | self.pcsp.size << 32],
            wd: (psp_index / 16 % RING * WD_UNIT) | u64::from(self.fx) << 48,
        }
    }

    /// Takes what a debugger has changed in the record of [`Cpu::trap_view`]: predicates, where
    /// to go on, BR, and of WD what fits the window. The window's size stays.
    pub fn set_trap_record(&mut self, words: [u64; 4]) {
        let frame = Frame::from_words(words);
        self.ip = frame.ip;
        self.br = frame.br;
        self.preds.value = self.preds.value & !0xffff_ffff | frame.preds.value;
        self.preds.undefined = self.preds.undefined & !0xffff_ffff | frame.preds.undefined;
        let psize = 2 * u16::from(frame.wpsz);
        if psize <= self.wsize {
            self.psize = psize;
        }
        self.fx = frame.wfx;
        self.dbl = frame.wdbl;
        self.stored.cuir = frame.cuir;
    }

    /// Addresses in the procedure stack and in the chain stack for which the registers of this
    /// core stand.
    #[must_use]
    pub const fn held_ranges(&self) -> [Range<u64>; 2] {
        let registers = (self.base - self.low) as u64 + self.wsize as u64;
        let window = self.psp.base.wrapping_add(self.psp.spilled);
        let chain = self.pcsp.base.wrapping_add(self.pcsp.spilled);
        [window..window.saturating_add(16 * registers), chain..chain.saturating_add(RECORD * self.chain.len as u64)]
    }

    /// The word that the hardware stacks in memory would have at `address`, a multiple of 8, had
    /// everything been spilled; `None` where memory itself has it.
    #[must_use]
    pub fn held_word(&self, address: u64) -> Option<u64> {
        let [window, chain] = self.held_ranges();
        if window.contains(&address) {
            let (slot, ext) = self.image_slot(self.low, (address - window.start) / 8);
            return Some(if ext { self.file.ext(slot) } else { self.file.get(slot) });
        }
        let offset = chain.contains(&address).then(|| address - chain.start)?;
        let frame = self.chain.frames.get((offset / RECORD) as usize)?;
        Some(frame.words()[(offset / 8 % 4) as usize])
    }

    /// Writes such a word; `false` where memory itself has it. Tags become those of numbers.
    pub fn set_held_word(&mut self, address: u64, value: u64) -> bool {
        let [window, chain] = self.held_ranges();
        if window.contains(&address) {
            let (slot, ext) = self.image_slot(self.low, (address - window.start) / 8);
            let tag = self.file.tag(slot);
            if ext {
                self.file.set_ext(slot, value);
                self.file.set_tag(slot, tag & 0x0f);
            } else {
                self.file.set(slot, value);
                self.file.set_tag(slot, tag & 0xf0);
            }
            return true;
        }
        if !chain.contains(&address) {
            return false;
        }
        let offset = address - chain.start;
        let Some(frame) = self.chain.frames.get_mut((offset / RECORD) as usize) else { return false };
        let mut words = frame.words();
        words[(offset / 8 % 4) as usize] = value;
        *frame = Frame::from_words(words);
        true
    }

    /// Tags of the two halves of such a word, two bits each.
    #[must_use]
    pub fn held_tag(&self, address: u64) -> Option<u8> {
        let [window, chain] = self.held_ranges();
        if window.contains(&address) {
            let (slot, ext) = self.image_slot(self.low, (address - window.start) / 8);
            let tag = self.file.tag(slot);
            return Some(if ext { tag >> 4 } else { tag & 15 });
        }
        chain.contains(&address).then_some(0)
    }

    /// Writes global register `%g(n)` with its extension and tag.
    pub const fn set_global_register(&mut self, n: u8, register: Register) {
        let slot = GLOBALS + (n & 31) as usize;
        self.file.set(slot, register.value);
        self.file.set_ext(slot, register.extension);
        self.file.set_tag(slot, register.tag);
    }

    /// Reads state register `number` with the rights of a debugger.
    ///
    /// # Errors
    /// That the register is not modelled.
    pub fn read_sreg_debug(&self, number: u8) -> Result<u64, SregError> {
        match number {
            0x25 => Ok(self.stored.cuir.into()),
            0x8a => Ok(self.stored.idr),
            0x82 => Ok(self.ip),
            _ => self.read_sreg(number),
        }
    }

    /// Writes state register `number` with the rights of a debugger, who may prepare transfers and
    /// move the data stack, too.
    ///
    /// # Errors
    /// A trap for what cannot be written, or that the register is not modelled.
    pub fn write_sreg_debug(&mut self, number: u8, value: u64) -> Result<(), SregError> {
        match number {
            0x15..=0x17 => self.ctpr[usize::from(number) - 0x15] = Ctpr::from_image(value),
            0x1e => self.sbr = value,
            0x2c => self.usd_size = value >> 32,
            0x2d => self.usd_base = value & ADDRESS,
            // The globals have their own names and stay where they are.
            0x89 => self.stored.bgr = value as u32 & 0x7ff,
            _ => return self.write_sreg(number, value),
        }
        Ok(())
    }

    /// A register of the array access unit; 0 for one that does not exist.
    #[must_use]
    pub fn array_register(&self, register: ArrayRegister) -> u64 {
        let read = |aau: &Aau, code: u16, n: u8, high: bool| {
            let width = if high { AauWidth::QuadHigh } else { AauWidth::Double };
            let place = if code == 0 { u16::from(n & 31) << 11 } else { u16::from(n & 15) << 7 };
            aau.read(AauAccess { fields: code << 2 | place, width }).unwrap_or(0)
        };
        // Codes of aaurr. Source: aau-registers.tsv.
        match register {
            ArrayRegister::Descriptor(n, high) => read(&self.aau, 0, n, high),
            ArrayRegister::StoreIndex(n) => read(&self.aau, 1, n, false),
            ArrayRegister::Index(n) => read(&self.aau, 2, n, false),
            ArrayRegister::Step(n) => read(&self.aau, 3, n, false),
            ArrayRegister::Status => read(&self.aau, 0x1b, 0, false),
        }
    }
}

impl Ctpr {
    /// From the 64-bit image; an unknown tag or opc makes it empty.
    #[must_use]
    pub const fn from_image(image: u64) -> Ctpr {
        let address = image & ADDRESS;
        let tag = match image >> 54 & 7 {
            1 => CtprTag::Diagnostic,
            2 => CtprTag::Procedure,
            3 => CtprTag::Local,
            4 => CtprTag::Numeric,
            5 => CtprTag::System,
            _ => CtprTag::Empty,
        };
        let opc = match image >> 57 & 3 {
            0 => CtprOpc::Disp,
            1 => CtprOpc::Ldisp,
            3 => CtprOpc::Return,
            _ => return Ctpr { base: 0, tag: CtprTag::Empty, opc: CtprOpc::Disp },
        };
        let base = if matches!(tag, CtprTag::System) { address >> 11 } else { address };
        Ctpr { base, tag, opc }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::isa::Version;
    use crate::mem::{Bus as _, Ram};

    const PROCEDURE: u64 = 0x1000;
    const CHAIN: u64 = 0x3000;

    fn nested(version: Version, ram: &mut Ram<'_>) -> Cpu {
        let mut cpu = Cpu::new(version);
        cpu.set_procedure_stack(PROCEDURE, 0x2000, 8);
        cpu.set_chain_stack(CHAIN, 0x1000, 1);
        cpu.set_link(0, 4, 4);
        cpu.set_window_size(16);
        for n in 0..16 {
            cpu.set_window_register(n, Register { value: 0x100 + u64::from(n), extension: 0x200, tag: 0 });
        }
        cpu.set_ip(0x500);
        assert_eq!(cpu.enter(ram, 6, 0x508), Ok(()));
        cpu.set_ip(0x600);
        cpu.set_window_register(1, Register { value: 7, extension: 8, tag: 0x5a });
        cpu
    }

    #[test]
    fn what_is_held_is_what_a_flush_writes() {
        for version in [Version::V3, Version::V5] {
            let mut bytes = [0; 0x5000];
            let mut ram = Ram::new(0, &mut bytes);
            let cpu = nested(version, &mut ram);
            let mut flushed = cpu.clone();
            assert_eq!(flushed.flush_stacks(&mut ram), Ok(()));
            let [window, chain] = cpu.held_ranges();
            let [rest, last] = flushed.held_ranges();
            assert_eq!(window.end - window.start, 16 * 16, "12 registers of the caller, 4 of the callee");
            assert_eq!(chain.end - chain.start, 2 * 32);
            assert_eq!([rest.end, last.end], [window.end, chain.end]);
            for address in (window.start..rest.start).chain(chain.start..last.start).step_by(8) {
                let written = ram.load(address).map(u64::from_le_bytes);
                assert_eq!(written.ok(), cpu.held_word(address), "{version:?} {address:#x}");
            }
            assert_eq!(cpu.trap_view(), flushed.trap_view());
        }
    }

    #[test]
    fn a_debugger_finds_window_and_caller() {
        let mut bytes = [0; 0x5000];
        let mut ram = Ram::new(0, &mut bytes);
        for version in [Version::V3, Version::V5] {
            let mut cpu = nested(version, &mut ram);
            let view = cpu.trap_view();
            assert_eq!(view.record[1], 0x600);
            let wbs = view.record[2] >> 33 & 0x7f;
            assert_eq!(wbs, 2);
            let window = (view.psp[0] & ADDRESS) + (view.psp[1] & 0xffff_ffff) - 32 * wbs;
            let [r1, extension] = if version == Version::V5 { [16, 24] } else { [8, 24] };
            assert_eq!(cpu.held_word(window + r1), Some(7));
            assert_eq!(cpu.held_word(window + extension), Some(8));
            assert_eq!((cpu.held_tag(window + r1), cpu.held_tag(window + extension)), (Some(10), Some(5)));
            assert!(cpu.set_held_word(window + r1, 9));
            assert_eq!(cpu.window_register(1), Register { value: 9, extension: 8, tag: 0x50 });
            let caller = (view.pcsp[0] & ADDRESS) + (view.pcsp[1] & 0xffff_ffff) - 32;
            assert_eq!(cpu.held_word(caller + 8), Some(0x508));
            assert!(cpu.set_held_word(caller + 8, 0x510));
            assert_eq!(cpu.link_info().ip, 0x510);
            assert_eq!(cpu.held_word(caller + 32), None);
        }
    }

    #[test]
    fn the_record_can_be_changed() {
        let mut cpu = Cpu::new(Version::V3);
        cpu.set_window_size(16);
        cpu.set_predicate(3, Some(true));
        let mut record = cpu.trap_view().record;
        assert_eq!(record[0], 1 << 6);
        record[0] = 1 << 8;
        record[1] = 0x1238;
        cpu.set_trap_record(record);
        assert_eq!((cpu.ip(), cpu.predicate(3), cpu.predicate(4)), (0x1238, Some(false), Some(true)));
        assert_eq!(cpu.trap_view().record, record);
    }

    #[test]
    fn transfer_registers_come_back() {
        let mut cpu = Cpu::new(Version::V3);
        for tag in [CtprTag::Procedure, CtprTag::System] {
            let ctpr = Ctpr { base: 4, tag, opc: CtprOpc::Ldisp };
            assert_eq!(cpu.write_sreg_debug(0x16, ctpr.image()), Ok(()));
            assert_eq!(cpu.ctpr[1], ctpr);
        }
    }
}
