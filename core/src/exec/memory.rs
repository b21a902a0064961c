//! Loads, stores and the accesses of the array unit. Source: memory.md.

use super::interp::Stop;
use super::tags::{FAILED_LOAD, FAILED_MOVA};
use super::uop::{Kind, MemMode, MemOp, Mova, Part, Staa, Uop, flag};
use crate::cpu::{Cpu, Exception, Lock, Trap};
use crate::isa::Version;
use crate::mem::{Bus, Fault, FaultKind};

/// Addresses have 48 bits.
const ADDRESS: u64 = 0xffff_ffff_ffff;

/// The trap of a refused data access.
pub(crate) const fn data_fault(fault: Fault) -> Trap {
    Trap {
        exception: Exception::DataPage,
        address: fault.address,
        protected: matches!(fault.kind, FaultKind::Protected),
    }
}

impl Cpu {
    #[inline(always)]
    fn address(&self, uop: &Uop) -> u64 {
        self.get(uop, uop.a).wrapping_add(self.get(uop, uop.b)) & ADDRESS
    }

    #[inline(always)]
    pub(crate) fn load<const N: usize, B: Bus>(&mut self, bus: &mut B, uop: &Uop) -> Result<(), Stop> {
        match bus.load::<N>(self.address(uop)) {
            Ok(bytes) => {
                let mut word = [0; 8];
                word[..N].copy_from_slice(&bytes);
                self.file.set(self.slot(uop.dst), u64::from_le_bytes(word));
                Ok(())
            }
            Err(fault) => self.load_failed(uop, fault),
        }
    }

    /// A speculative load that cannot be done gives a diagnostic value, any other traps.
    #[cold]
    fn load_failed(&mut self, uop: &Uop, fault: Fault) -> Result<(), Stop> {
        if uop.flags & flag::SPECULATIVE == 0 {
            return Err(Stop::Trap(data_fault(fault)));
        }
        let slot = self.slot(uop.dst);
        self.file.set(slot, FAILED_LOAD);
        let tag = if uop.parts.dst() == Part::Packed {
            self.file.set_ext(slot, FAILED_LOAD);
            0x55
        } else {
            5
        };
        if slot != crate::cpu::SINK {
            self.file.set_tag(slot, tag);
        }
        Err(Stop::Tagged)
    }

    pub(crate) fn load_special<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp) -> Result<(), Stop> {
        let address = self.address(uop);
        let loaded = match op.size {
            0 => bus.load::<1>(address).map(|b| u128::from(b[0])),
            1 => bus.load::<2>(address).map(|b| u128::from(u16::from_le_bytes(b))),
            2 => bus.load::<4>(address).map(|b| u128::from(u32::from_le_bytes(b))),
            3 => bus.load::<8>(address).map(|b| u128::from(u64::from_le_bytes(b))),
            _ => bus.load::<16>(address).map(u128::from_le_bytes),
        };
        let value = match loaded {
            Ok(value) => value,
            Err(fault) => return self.load_failed(uop, fault),
        };
        if op.mode == MemMode::Lock {
            self.lock = Some(Lock { address, size: op.size, value });
        }
        let value = if op.big_endian { reversed(value, op.size) } else { value };
        let slot = self.slot(uop.dst);
        self.file.set(slot, value as u64);
        if op.size == 4 {
            self.file.set_ext(slot, (value >> 64) as u64);
        }
        Ok(())
    }

    #[inline(always)]
    pub(crate) fn store<const N: usize, B: Bus>(&mut self, bus: &mut B, uop: &Uop) -> Result<(), Stop> {
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.get(uop, uop.c).to_le_bytes()[..N]);
        bus.store::<N>(self.address(uop), bytes).or_else(|fault| store_failed(uop, fault))
    }

    pub(crate) fn store_special<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp) -> Result<(), Stop> {
        let address = self.address(uop);
        match op.mode {
            // Nothing is cached here but translations, and those watch the memory itself.
            MemMode::FlushLine => return Ok(()),
            MemMode::Conditional => {
                let held = self.lock.take().filter(|lock| lock.address == address && lock.size == op.size);
                let Some(lock) = held else {
                    self.latch.mlock = true;
                    return Ok(());
                };
                let now = match op.size {
                    0 => bus.load::<1>(address).map(|b| u128::from(b[0])),
                    1 => bus.load::<2>(address).map(|b| u128::from(u16::from_le_bytes(b))),
                    2 => bus.load::<4>(address).map(|b| u128::from(u32::from_le_bytes(b))),
                    3 => bus.load::<8>(address).map(|b| u128::from(u64::from_le_bytes(b))),
                    _ => bus.load::<16>(address).map(u128::from_le_bytes),
                };
                match now {
                    Ok(now) if now == lock.value => {}
                    Ok(_) => {
                        self.latch.mlock = true;
                        return Ok(());
                    }
                    Err(fault) => return store_failed(uop, fault),
                }
            }
            MemMode::Unlock => self.lock = None,
            MemMode::Plain | MemMode::Lock => {}
        }
        let slot = self.slot(uop.c);
        let value = u128::from(self.get(uop, uop.c)) | u128::from(self.file.ext(slot)) << 64;
        let value = if op.big_endian { reversed(value, op.size) } else { value };
        store_sized(bus, address, op.size, value).or_else(|fault| store_failed(uop, fault))
    }

    pub(crate) fn mova<B: Bus>(&mut self, bus: &mut B, uop: &Uop, mova: Mova) -> Result<(), Stop> {
        let unaligned = self.version >= Version::V5;
        let address = match self.aau.load_address(mova, unaligned) {
            Ok(address) => address & ADDRESS,
            Err(exception) => return Err(Stop::Trap(Trap::at_bundle(exception))),
        };
        let loaded = match mova.size {
            0 => bus.load::<1>(address).map(|b| u128::from(b[0])),
            1 => bus.load::<2>(address).map(|b| u128::from(u16::from_le_bytes(b))),
            2 => bus.load::<4>(address).map(|b| u128::from(u32::from_le_bytes(b))),
            3 => bus.load::<8>(address).map(|b| u128::from(u64::from_le_bytes(b))),
            _ => bus.load::<16>(address).map(u128::from_le_bytes),
        };
        let slot = self.slot(uop.dst);
        // A page that is not there gives a diagnostic value: the trap comes with its use.
        let (value, tag) = match loaded {
            Ok(value) => (if mova.big_endian { reversed(value, mova.size) } else { value }, 0),
            Err(_) => (u128::from(FAILED_MOVA) << 64 | u128::from(FAILED_MOVA), 0x55),
        };
        self.file.set(slot, value as u64);
        if mova.size == 4 {
            self.file.set_ext(slot, (value >> 64) as u64);
        }
        let tag = if mova.size == 4 { tag } else { tag & 15 };
        if slot == crate::cpu::SINK || (tag == 0 && !self.file.any_tagged()) {
            return Ok(());
        }
        self.file.set_tag(slot, tag);
        Err(Stop::Tagged)
    }

    pub(crate) fn staa<B: Bus>(&mut self, bus: &mut B, uop: &Uop, staa: Staa) -> Result<(), Stop> {
        let address = self.aau.store_address(staa, i64::from(uop.imm)) & ADDRESS;
        let slot = self.slot(uop.a);
        store_sized(bus, address, staa.size, u128::from(self.file.get(slot))).or_else(|fault| store_failed(uop, fault))
    }

    /// `bap`: reads the array prefetch program that `%ctpr2` names.
    pub(crate) fn begin_arrays<B: Bus>(&mut self, bus: &mut B) -> Result<(), Stop> {
        let ctpr = self.ctpr[1];
        if ctpr.opc != crate::cpu::CtprOpc::Ldisp {
            return Err(Stop::Trap(Trap::at_bundle(Exception::IllegalOpcode)));
        }
        self.aau.begin();
        for n in 0..super::aau::MAX_PROGRAM {
            let mut bytes = [0; 16];
            let address = ctpr.base.wrapping_add(16 * n as u64);
            match bus.fetch(address, &mut bytes) {
                Ok(16) => {}
                Ok(_) | Err(_) => {
                    let exception = Exception::AinstrPageMiss;
                    return Err(Stop::Trap(Trap { exception, address, protected: false }));
                }
            }
            if self.aau.instruction(n, bytes) {
                break;
            }
        }
        Ok(())
    }
}

/// A speculative store that cannot be done is skipped, any other traps.
#[cold]
fn store_failed(uop: &Uop, fault: Fault) -> Result<(), Stop> {
    if uop.flags & flag::SPECULATIVE != 0
        && !matches!(uop.kind, Kind::StoreSpecial(MemOp { mode: MemMode::Conditional, .. }))
    {
        return Ok(());
    }
    Err(Stop::Trap(data_fault(fault)))
}

fn store_sized<B: Bus>(bus: &mut B, address: u64, size: u8, value: u128) -> Result<(), Fault> {
    match size {
        0 => bus.store(address, [value as u8]),
        1 => bus.store(address, (value as u16).to_le_bytes()),
        2 => bus.store(address, (value as u32).to_le_bytes()),
        3 => bus.store(address, (value as u64).to_le_bytes()),
        _ => bus.store(address, value.to_le_bytes()),
    }
}

/// The low 2^size bytes in reverse order.
const fn reversed(value: u128, size: u8) -> u128 {
    value.swap_bytes() >> (128 - (8 << size))
}
