//! Loads and stores. Source: memory.md; advanced loads: speculation.md 6.

use super::interp::Stop;
use super::tags::{self, FAILED_LOAD};
use super::uop::{Feature, Kind, Loc, MemMode, MemOp, Refusal, Uop, flag};
use crate::cpu::{Cpu, Exception, Lock, SINK, Trap};
use crate::isa::Version;
use crate::mem::{Bus, Fault, FaultKind};

/// Bytes of the instruction cache that one flush concerns. Source: linux-user.md 6.
const CODE_LINE: u64 = 256;

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
        if self.segment { 0xffff_ffff } else { u64::MAX }
    }
}

impl Cpu {
    /// All 64 bits count: what is no canonical address is mapped by no bus.
    #[inline(always)]
    fn address(&self, uop: &Uop) -> u64 {
        self.get(uop, uop.a).wrapping_add(self.get(uop, uop.b))
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
            Err(fault) => self.load_failed(uop, data_fault(fault)),
        }
    }

    /// A speculative load that cannot be done gives a diagnostic value, any other traps.
    #[cold]
    pub(super) fn load_failed(&mut self, uop: &Uop, trap: Trap) -> Result<(), Stop> {
        if uop.flags & flag::SPECULATIVE == 0 {
            return Err(Stop::Trap(trap));
        }
        self.give_failed_load(uop);
        Err(Stop::Tagged)
    }

    /// The result of a speculative load that is not done.
    pub(super) fn give_failed_load(&mut self, uop: &Uop) {
        self.latch.quad = (FAILED_LOAD, 5);
        self.put_packed(uop, u128::from(FAILED_LOAD) << 64 | u128::from(FAILED_LOAD));
        tags::finish(self, uop, true);
    }

    pub(crate) fn load_special<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp) -> Result<(), Stop> {
        let address = self.address(uop);
        let aligned = address & op.alignment() == 0;
        if !aligned && op.must_be_aligned() {
            return self.load_failed(uop, Trap::at_bundle(Exception::AddrNotAligned));
        }
        // The register's slot tells loads apart whatever it is called: the result itself may wait
        // in a scratch slot.
        let register = self.slot(uop.c) as u16;
        if let MemMode::Check { keep } = op.mode {
            if self.dam.check(address, op.bytes(), register, keep) {
                return Ok(());
            }
            self.latch.mlock = true;
        }
        let value = match op.mode {
            MemMode::Lock => load_whole_sized(bus, address, op.size),
            _ => load_sized(bus, address, op.size),
        };
        let value = match value {
            Ok(value) => value,
            Err(fault) => return self.load_failed(uop, data_fault(fault)),
        };
        match op.mode {
            MemMode::Lock => self.lock = Some(Lock { address, size: op.size, value }),
            // Of a quad one half would be checked: it is not entered, and its check fails.
            MemMode::Advanced if aligned && !op.quad && uop.c != Loc::NOWHERE => {
                self.dam.enter(address, op.bytes(), register);
            }
            _ => {}
        }
        let value = if op.big_endian { reversed(value, op.size) } else { value };
        let slot = self.slot(uop.dst);
        self.file.set(slot, value as u64);
        if op.quad {
            self.latch.quad = ((value >> 64) as u64, 0);
        } else if op.size == 4 {
            self.file.set_ext(slot, (value >> 64) as u64);
        }
        if uop.flags & flag::OWN_TAG != 0 && slot != SINK && self.file.any_tagged() {
            self.file.set_tag(slot, 0);
        }
        Ok(())
    }

    /// The upper half of a quad that the lower channel of the pair has loaded.
    pub(crate) fn take_quad(&mut self, uop: &Uop) -> Result<(), Stop> {
        let (value, tag) = self.latch.quad;
        let slot = self.slot(uop.dst);
        self.file.set(slot, value);
        if tag == 0 {
            return Ok(());
        }
        tags::finish(self, uop, true);
        Err(Stop::Tagged)
    }

    #[inline(always)]
    pub(crate) fn store<const N: usize, B: Bus>(&mut self, bus: &mut B, uop: &Uop) -> Result<(), Stop> {
        let mut bytes = [0; N];
        bytes.copy_from_slice(&self.get(uop, uop.c).to_le_bytes()[..N]);
        let address = self.address(uop);
        match bus.store::<N>(address, bytes) {
            Ok(()) => {
                if self.dam.watching() {
                    self.stored(address, N as u8);
                }
                Ok(())
            }
            Err(fault) => store_failed(uop, fault),
        }
    }

    /// A store has been done while there are advanced loads.
    #[cold]
    fn stored(&mut self, address: u64, len: u8) {
        self.latch.mlock |= self.dam.stored(address, len);
    }

    /// Stores 2^`size` bytes.
    pub(super) fn store_value<B: Bus>(
        &mut self,
        bus: &mut B,
        uop: &Uop,
        address: u64,
        size: u8,
        value: u128,
    ) -> Result<(), Stop> {
        match store_sized(bus, address, size, value) {
            Ok(()) => {
                if self.dam.watching() {
                    self.stored(address, 1 << size);
                }
                Ok(())
            }
            Err(fault) => store_failed(uop, fault),
        }
    }

    /// The value of a store: a packed register, a pair, or less.
    pub(super) const fn stored_value(&self, uop: &Uop, loc: Loc, quad: bool) -> u128 {
        if quad { self.latch.quad.0 as u128 | (self.get(uop, loc) as u128) << 64 } else { self.get_packed(uop, loc) }
    }

    pub(crate) fn store_special<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp) -> Result<(), Stop> {
        if op.mode == MemMode::Masked {
            return self.store_masked(bus, uop, op);
        }
        let address = self.address(uop) & op.address_mask();
        if op.must_be_aligned() && address & op.alignment() != 0 {
            return match uop.flags & flag::SPECULATIVE {
                0 => Err(Stop::Trap(Trap::at_bundle(Exception::AddrNotAligned))),
                _ => Ok(()),
            };
        }
        match op.mode {
            // No data is cached here.
            MemMode::FlushData => return Ok(()),
            MemMode::FlushCode => {
                bus.flush_code(address & !(CODE_LINE - 1), CODE_LINE);
                return Ok(());
            }
            MemMode::Conditional => return self.store_conditional(bus, uop, op, address),
            MemMode::Unlock => self.lock = None,
            MemMode::Plain | MemMode::Lock | MemMode::Masked | MemMode::Advanced | MemMode::Check { .. } => {}
        }
        let value = self.stored_value(uop, uop.c, op.quad);
        let value = if op.big_endian { reversed(value, op.size) } else { value };
        self.store_value(bus, uop, address, op.size, value)
    }

    /// Stores if nobody has written the locked location since: if it holds what it held then.
    ///
    /// Source: memory.md 5, atomic sequences.
    fn store_conditional<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp, address: u64) -> Result<(), Stop> {
        let held = self.lock.take().filter(|lock| lock.address == address && lock.size == op.size);
        let Some(lock) = held else {
            self.latch.mlock = true;
            return Ok(());
        };
        let value = self.stored_value(uop, uop.c, op.quad);
        let value = if op.big_endian { reversed(value, op.size) } else { value };
        match exchange_sized(bus, address, op.size, lock.value, value) {
            Ok(true) => {
                if self.dam.watching() {
                    self.stored(address, op.bytes());
                }
            }
            Ok(false) => self.latch.mlock = true,
            Err(fault) => return store_failed(uop, fault),
        }
        Ok(())
    }

    /// The bytes that the mask enables; the address is the first operand alone.
    ///
    /// The reversal of big-endian accesses takes the mask along: bit i belongs to byte i of the
    /// register. Up to v5 the address is aligned and all 16 bytes must be accessible, from v6 on
    /// those enabled. Source: memory.md 1, stmqp.
    fn store_masked<B: Bus>(&mut self, bus: &mut B, uop: &Uop, op: MemOp) -> Result<(), Stop> {
        let address = self.get(uop, uop.a) & op.address_mask();
        let mut mask = self.get(uop, uop.b) as u16;
        let mut value = self.stored_value(uop, uop.c, false);
        if op.big_endian {
            mask = mask.reverse_bits();
            value = value.swap_bytes();
        }
        if self.version < Version::V6 {
            if address & 15 != 0 {
                return match uop.flags & flag::SPECULATIVE {
                    0 => Err(Stop::Trap(Trap::at_bundle(Exception::AddrNotAligned))),
                    _ => Ok(()),
                };
            }
            let old = match load_sized(bus, address, 4) {
                Ok(old) => old.to_le_bytes(),
                Err(fault) => return store_failed(uop, fault),
            };
            let mut bytes = value.to_le_bytes();
            for (i, (byte, old)) in bytes.iter_mut().zip(old).enumerate() {
                if mask >> i & 1 == 0 {
                    *byte = old;
                }
            }
            return self.store_value(bus, uop, address, 4, u128::from_le_bytes(bytes));
        }
        if mask == u16::MAX {
            return self.store_value(bus, uop, address, 4, value);
        }
        // Only enabled bytes may be touched. The outermost ones come first: between them they meet
        // every page, so that a page that is not there is found before much has been written.
        let bytes = value.to_le_bytes();
        let enabled = || (0..16u8).filter(|i| mask >> i & 1 != 0);
        for i in enabled().rev().take(1).chain(enabled()) {
            if let Err(fault) = bus.store(address.wrapping_add(u64::from(i)), [bytes[usize::from(i)]]) {
                return store_failed(uop, fault);
            }
        }
        if mask != 0 && self.dam.watching() {
            self.stored(address, 16);
        }
        Ok(())
    }

    /// `ldrd`, `strd` and their packed forms: the second operand describes the access.
    ///
    /// Source: memory.md 7.
    pub(crate) fn described<B: Bus>(&mut self, bus: &mut B, uop: &Uop, packed: bool, store: bool) -> Result<(), Stop> {
        /// prot, root, pm, fmt_h, mode_h: what protected programs and the kernel use.
        const OTHER: u64 = 1 << 39 | 1 << 43 | 1 << 51 | 1 << 52 | 1 << 53;
        let descriptor = self.get(uop, uop.b);
        let size = match (descriptor >> 40 & 7, packed) {
            (fmt @ 1..=4, false) => fmt as u8 - 1,
            (7, true) => 4,
            _ => u8::MAX,
        };
        let mas = (descriptor >> 32 & 0x7f) as u8;
        // Of the access specifier byte order and cache policy are known here.
        if size == u8::MAX || descriptor & OTHER != 0 || mas & !0x68 != 0 {
            return Err(Stop::Refused(Refusal::Feature(Feature::AccessDescriptor)));
        }
        let address = self.get(uop, uop.a).wrapping_add(descriptor & 0xffff_ffff);
        let order = |value| if mas & 8 != 0 { reversed(value, size) } else { value };
        if store {
            let value = order(self.stored_value(uop, uop.c, false));
            return self.store_value(bus, uop, address, size, value);
        }
        match load_sized(bus, address, size) {
            Ok(value) => {
                self.put_packed(uop, order(value));
                Ok(())
            }
            Err(fault) => self.load_failed(uop, data_fault(fault)),
        }
    }

    /// Whether an access breaks the rule that UPSR.ac makes: 128 bits are two double words then.
    pub(super) fn misaligned(&self, uop: &Uop) -> bool {
        let size = match uop.kind {
            Kind::Load16 | Kind::Store16 => 1,
            Kind::Load32 | Kind::Store32 => 2,
            Kind::Load64 | Kind::Store64 => 3,
            Kind::LoadSpecial(op) | Kind::StoreSpecial(op)
                if !matches!(op.mode, MemMode::FlushData | MemMode::FlushCode | MemMode::Masked) =>
            {
                op.size.min(3)
            }
            _ => return false,
        };
        self.address(uop) & ((1 << size) - 1) != 0
    }

    /// An access that UPSR.ac forbids.
    pub(super) fn misaligned_access(&mut self, uop: &Uop) -> Result<(), Stop> {
        let store = matches!(uop.kind, Kind::Store16 | Kind::Store32 | Kind::Store64 | Kind::StoreSpecial(_));
        match store && uop.flags & flag::SPECULATIVE != 0 {
            true => Ok(()),
            false => self.load_failed(uop, Trap::at_bundle(Exception::AddrNotAligned)),
        }
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

/// Reads 2^`size` bytes.
pub(super) fn load_sized<B: Bus>(bus: &mut B, address: u64, size: u8) -> Result<u128, Fault> {
    Ok(match size {
        0 => u128::from(bus.load::<1>(address)?[0]),
        1 => u128::from(u16::from_le_bytes(bus.load(address)?)),
        2 => u128::from(u32::from_le_bytes(bus.load(address)?)),
        3 => u128::from(u64::from_le_bytes(bus.load(address)?)),
        _ => u128::from_le_bytes(bus.load(address)?),
    })
}

/// The same for a load that locks; `address` is a multiple of the size.
fn load_whole_sized<B: Bus>(bus: &mut B, address: u64, size: u8) -> Result<u128, Fault> {
    Ok(match size {
        0 => u128::from(bus.load_whole::<1>(address)?[0]),
        1 => u128::from(u16::from_le_bytes(bus.load_whole(address)?)),
        2 => u128::from(u32::from_le_bytes(bus.load_whole(address)?)),
        3 => u128::from(u64::from_le_bytes(bus.load_whole(address)?)),
        _ => u128::from_le_bytes(bus.load_whole(address)?),
    })
}

/// Writes `new` if there is `old`; `address` is a multiple of the size.
fn exchange_sized<B: Bus>(bus: &mut B, address: u64, size: u8, old: u128, new: u128) -> Result<bool, Fault> {
    match size {
        0 => bus.compare_exchange(address, [old as u8], [new as u8]),
        1 => bus.compare_exchange(address, (old as u16).to_le_bytes(), (new as u16).to_le_bytes()),
        2 => bus.compare_exchange(address, (old as u32).to_le_bytes(), (new as u32).to_le_bytes()),
        3 => bus.compare_exchange(address, (old as u64).to_le_bytes(), (new as u64).to_le_bytes()),
        _ => bus.compare_exchange(address, old.to_le_bytes(), new.to_le_bytes()),
    }
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
pub(super) const fn reversed(value: u128, size: u8) -> u128 {
    value.swap_bytes() >> (128 - (8 << size))
}
