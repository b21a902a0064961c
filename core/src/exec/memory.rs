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

impl MemOp {
    /// Bits of the address that count. Segments are flat here: their base is 0 and they have no
    /// limit, so that the 32-bit offset is the address. Source: memory.md 1, segment forms.
    const fn address_mask(self) -> u64 {
        if self.segment { 0xffff_ffff } else { ADDRESS }
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
        if op.mode == MemMode::Masked {
            return self.store_masked(bus, uop, op);
        }
        let address = self.address(uop) & op.address_mask();
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
            MemMode::Plain | MemMode::Lock | MemMode::Masked => {}
        }
        let value = self.register_bits(uop);
        let value = if op.big_endian { reversed(value, op.size) } else { value };
        store_sized(bus, address, op.size, value).or_else(|fault| store_failed(uop, fault))
    }

    /// The bytes that the mask enables; the address is the first operand alone.
    ///
    /// The reversal of big-endian accesses takes the mask along: bit i belongs to byte i of the
    /// register. Source: memory.md 1, stmqp.
    fn store_masked<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp) -> Result<(), Stop> {
        let address = self.get(uop, uop.a) & op.address_mask() & ADDRESS;
        if self.version < Version::V6 && address & 15 != 0 {
            if uop.flags & flag::SPECULATIVE != 0 {
                return Ok(());
            }
            return Err(Stop::Trap(Trap::at_bundle(Exception::AddrNotAligned)));
        }
        let mut mask = self.get(uop, uop.b) as u16;
        let mut value = self.register_bits(uop);
        if op.big_endian {
            mask = mask.reverse_bits();
            value = value.swap_bytes();
        }
        if mask == u16::MAX {
            return store_sized(bus, address, 4, value).or_else(|fault| store_failed(uop, fault));
        }
        // Only enabled bytes may be touched. The outermost ones come first: between them they meet
        // every page, so that a page that is not there is found before much has been written.
        let bytes = value.to_le_bytes();
        let enabled = || (0..16u8).filter(|i| mask >> i & 1 != 0);
        for i in enabled().rev().take(1).chain(enabled()) {
            let to = address.wrapping_add(u64::from(i)) & ADDRESS;
            if let Err(fault) = bus.store(to, [bytes[usize::from(i)]]) {
                return store_failed(uop, fault);
            }
        }
        Ok(())
    }

    /// 128 bits of a store's data.
    fn register_bits(&self, uop: &Uop) -> u128 {
        u128::from(self.get(uop, uop.c)) | u128::from(self.file.ext(self.slot(uop.c))) << 64
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
        let value = u128::from(self.file.get(slot)) | u128::from(self.file.ext(slot)) << 64;
        store_sized(bus, address, staa.size, value).or_else(|fault| store_failed(uop, fault))
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

#[cfg(test)]
mod tests {
    use crate::cpu::{Cpu, Exception, Register};
    use crate::exec::{Accelerator, Exit, FixedStore, Interpreter};
    use crate::isa::build::{BundleBuilder, Input, Operation, Output};
    use crate::isa::{Alop, Reg, Version};
    use crate::mem::Ram;

    const CODE: usize = 0x40;
    const END: usize = 0x80;

    /// Stores bytes 0x10 to 0x1f with a mask; gives the exception and the memory.
    fn store(version: Version, op: Alop, address: u64, mask: u64, mas: u8) -> (Option<Exception>, [u8; END]) {
        let reg = |n: u8| Input::Reg(Reg::from_code(0x80 + n).expect("a window register"));
        let mut operation = Operation::new(op);
        (operation.src1, operation.src2, operation.src3) = (reg(0), reg(1), reg(2));
        operation.dst = Output::None;
        operation.mas = mas;
        let mut builder = BundleBuilder::new(version);
        builder.operation(operation).expect("the version has the operation");
        let packed = builder.pack().expect("one operation fits");
        let mut bytes = [0; END];
        bytes[CODE..].iter_mut().zip(packed.bytes()).for_each(|(to, byte)| *to = byte);
        let mut cpu = Cpu::new(version);
        cpu.set_ip(CODE as u64);
        cpu.set_window(0, address);
        cpu.set_window(1, mask);
        let data = Register { value: 0x1716_1514_1312_1110, extension: 0x1f1e_1d1c_1b1a_1918, tag: 0 };
        cpu.set_window_register(2, data);
        let mut interpreter = Interpreter::new(FixedStore::<128, 4>::new());
        let exit = interpreter.run(&mut cpu, &mut Ram::new(0, &mut bytes), 1);
        let exception = if let Exit::Trap(trap) = exit { Some(trap.exception) } else { None };
        (exception, bytes)
    }

    #[test]
    fn masked_stores_touch_enabled_bytes_only() {
        let (exception, bytes) = store(Version::V6, Alop::Stmqp, 3, 0x8005, 0);
        assert_eq!(exception, None);
        assert_eq!(bytes[..20], [0, 0, 0, 0x10, 0, 0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1f, 0]);
        // What is masked off may lie outside of memory, what is enabled may not.
        let last = END as u64 - 1;
        assert_eq!(store(Version::V6, Alop::Stmqp, last, 1, 0), {
            let mut expected = store(Version::V6, Alop::Stmqp, last, 0, 0);
            expected.1[END - 1] = 0x10;
            expected
        });
        let (exception, bytes) = store(Version::V6, Alop::Stmqp, last, 3, 0);
        assert_eq!((exception, bytes[END - 1]), (Some(Exception::DataPage), 0));
        assert_eq!(store(Version::V6, Alop::Stmqp, u64::MAX, 0, 0).0, None, "an empty mask accesses nothing");
    }

    #[test]
    fn masked_stores_are_aligned_on_v5() {
        assert_eq!(store(Version::V5, Alop::Stmqp, 8, 1, 0).0, Some(Exception::AddrNotAligned));
        let (exception, bytes) = store(Version::V5, Alop::Stmqp, 16, 0x8001, 0);
        assert_eq!((exception, bytes[16], bytes[31]), (None, 0x10, 0x1f));
        // Big-endian: bit 0 of the mask belongs to the byte that is lowest in the register.
        let (exception, bytes) = store(Version::V5, Alop::Stmqp, 16, 1, 8);
        assert_eq!((exception, bytes[16], bytes[31]), (None, 0, 0x10));
    }

    #[test]
    fn segment_offsets_have_32_bits() {
        let (exception, bytes) = store(Version::V5, Alop::Stdsh, 0xffff_fff0, 0x20, 0);
        assert_eq!((exception, &bytes[0xf..0x13]), (None, &[0, 0x10, 0x11, 0][..]));
    }
}
