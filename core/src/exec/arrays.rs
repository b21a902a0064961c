//! What the array unit does with memory and registers. Source: aau.md.

use super::aau::{AauError, MAX_PROGRAM};
use super::interp::Stop;
use super::memory::{data_fault, load_sized, reversed};
use super::tags::FAILED_MOVA;
use super::uop::{Array, Feature, Mova, Refusal, Uop};
use crate::cpu::{Cpu, CtprOpc, Exception, SINK, Trap};
use crate::isa::Version;
use crate::mem::{Bus, FaultKind};

impl Cpu {
    pub(crate) fn mova<B: Bus>(&mut self, bus: &mut B, uop: &Uop, mova: Mova) -> Result<(), Stop> {
        let unaligned = self.version >= Version::V5;
        let address = match self.aau.load_address(mova, unaligned) {
            Ok(address) => address,
            Err(AauError::Trap(exception)) => return Err(Stop::Trap(Trap::at_bundle(exception))),
            Err(AauError::Refused) => return Err(Stop::Refused(Refusal::Feature(Feature::SecondaryIndex))),
        };
        let slot = self.slot(uop.dst);
        // A page that is not there gives a diagnostic value: the trap comes with its use.
        let (value, tag) = match load_sized(bus, address, mova.size) {
            Ok(value) => (if mova.big_endian { reversed(value, mova.size) } else { value }, 0),
            Err(_) => (u128::from(FAILED_MOVA) << 64 | u128::from(FAILED_MOVA), 0x55),
        };
        self.file.set(slot, value as u64);
        if mova.size == 4 {
            self.file.set_ext(slot, (value >> 64) as u64);
        }
        let tag = if mova.size == 4 { tag } else { tag & 15 };
        if slot == SINK || (tag == 0 && !self.file.any_tagged()) {
            return Ok(());
        }
        self.file.set_tag(slot, tag);
        Err(Stop::Tagged)
    }

    pub(crate) fn array_store<B: Bus>(&mut self, bus: &mut B, uop: &Uop, array: Array) -> Result<(), Stop> {
        let address = self.aau.element_address(array, i64::from(uop.imm));
        let value = self.stored_value(uop, uop.a, array.quad);
        let value = if array.big_endian { reversed(value, array.size) } else { value };
        self.store_value(bus, uop, address, array.size, value)
    }

    pub(crate) fn array_load<B: Bus>(&mut self, bus: &mut B, uop: &Uop, array: Array) -> Result<(), Stop> {
        let address = self.aau.element_address(array, i64::from(uop.imm));
        match load_sized(bus, address, array.size) {
            Ok(value) => {
                let value = if array.big_endian { reversed(value, array.size) } else { value };
                self.latch.quad = ((value >> 64) as u64, 0);
                self.put_packed(uop, value);
                Ok(())
            }
            Err(fault) => self.load_failed(uop, data_fault(fault)),
        }
    }

    /// `bap`: reads the array prefetch program that `%ctpr2` names.
    pub(crate) fn begin_arrays<B: Bus>(&mut self, bus: &mut B) -> Result<(), Stop> {
        let ctpr = self.ctpr[1];
        if ctpr.opc != CtprOpc::Ldisp {
            return Err(Stop::Trap(Trap::at_bundle(Exception::IllegalOpcode)));
        }
        self.aau.begin();
        for n in 0..MAX_PROGRAM {
            let mut bytes = [0; 16];
            let address = ctpr.base.wrapping_add(16 * n as u64);
            match bus.fetch(address, &mut bytes) {
                Ok(16) => {}
                Ok(have) => {
                    let address = address.wrapping_add(have as u64);
                    return Err(program_fault(address, false));
                }
                Err(fault) => return Err(program_fault(fault.address, fault.kind == FaultKind::Protected)),
            }
            if self.aau.instruction(n, bytes) {
                break;
            }
        }
        Ok(())
    }
}

const fn program_fault(address: u64, protected: bool) -> Stop {
    let exception = if protected { Exception::AinstrPageProt } else { Exception::AinstrPageMiss };
    Stop::Trap(Trap { exception, address, protected })
}
