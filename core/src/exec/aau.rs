//! The array access unit, without buffering: data is read when `mova` takes it.
//!
//! Source: aau.md, model for emulators.

use super::uop::{Mova, Staa};
use crate::cpu::Exception;

/// Areas: 0 to 31 are served by left halves of array prefetch instructions, 32 to 63 by right ones.
const AREAS: usize = 64;
/// Array prefetch instructions that a program can have.
pub(crate) const MAX_PROGRAM: usize = 32;

/// What one half of an array prefetch instruction says, and how far it has got.
#[derive(Clone, Copy, Debug, Default)]
struct Area {
    /// log2 of the element bytes plus one; 0: empty.
    fmt: u8,
    descriptor: u8,
    /// Address of element 0 minus the descriptor's base, sampled at `bap`.
    start: u64,
    step: u64,
    iterations: u64,
}

/// Registers and areas.
#[derive(Clone, Debug)]
pub(crate) struct Aau {
    /// Descriptors: (low, high) double word; the base is the low 48 bits.
    aad: [(u64, u64); 32],
    aaind: [u32; 16],
    aaincr: [u32; 8],
    aasti: [u32; 16],
    areas: [Area; AREAS],
    active: bool,
}

const BASE: u64 = 0xffff_ffff_ffff;

/// Register code of `aaurw` and `aaurr`: opce1\[6:2\]. Source: aau-registers.tsv.
const REG_AAD: u16 = 0x00;
const REG_STI: u16 = 0x01;
const REG_IND: u16 = 0x02;
const REG_INCR: u16 = 0x03;

impl Aau {
    pub(crate) const fn new() -> Aau {
        let mut aaincr = [0; 8];
        aaincr[0] = 1;
        Aau {
            aad: [(0, 0); 32],
            aaind: [0; 16],
            aaincr,
            aasti: [0; 16],
            areas: [Area { fmt: 0, descriptor: 0, start: 0, step: 0, iterations: 0 }; AREAS],
            active: false,
        }
    }

    /// `aaurw`: `None` when the register is not modelled.
    pub(crate) fn write(&mut self, fields: u16, size: u8, value: u64) -> Option<()> {
        let n = usize::from(fields >> 7 & 15);
        match fields >> 2 & 31 {
            REG_AAD => {
                let d = &mut self.aad[usize::from(fields >> 11)];
                d.0 = if size == 3 { value } else { value & 0xffff_ffff };
            }
            REG_STI => self.aasti[n] = value as u32,
            // Constants. Source: aau.md 1.
            REG_IND if n == 0 => {}
            REG_INCR if n == 0 => {}
            REG_IND => self.aaind[n] = value as u32,
            REG_INCR => *self.aaincr.get_mut(n)? = value as u32,
            _ => return None,
        }
        Some(())
    }

    /// `aaurr`: `None` when the register is not modelled.
    pub(crate) fn read(&self, fields: u16) -> Option<u64> {
        let n = usize::from(fields >> 7 & 15);
        Some(match fields >> 2 & 31 {
            REG_AAD => self.aad[usize::from(fields >> 11)].0,
            REG_STI => u64::from(self.aasti[n]),
            REG_IND => u64::from(self.aaind[n]),
            REG_INCR => u64::from(*self.aaincr.get(n)?),
            _ => return None,
        })
    }

    /// Address of an array store.
    pub(crate) fn store_address(&self, staa: Staa, literal: i64) -> u64 {
        let base = self.aad[usize::from(staa.fields >> 11)].0 & BASE;
        let index = u64::from(self.aasti[usize::from(staa.fields >> 7 & 15)]);
        base.wrapping_add(index).wrapping_add(literal as u64)
    }

    /// Advances the index of an array store.
    pub(crate) const fn store_advance(&mut self, staa: Staa) {
        let step = self.aaincr[(staa.fields >> 4 & 7) as usize];
        let sti = &mut self.aasti[(staa.fields >> 7 & 15) as usize];
        *sti = sti.wrapping_add(step << staa.size);
    }

    /// `bap`: starts the program, given as 16-byte instructions.
    pub(crate) fn begin(&mut self) {
        self.areas = [Area::default(); AREAS];
        self.active = true;
    }

    /// One instruction of the program, number `n`; `true` when it is the last.
    pub(crate) fn instruction(&mut self, n: usize, bytes: [u8; 16]) -> bool {
        let [left, right] = [0, 8].map(|at| {
            let mut half = [0; 8];
            half.copy_from_slice(&bytes[at..at + 8]);
            u64::from_le_bytes(half)
        });
        for (area, half) in [(n, left), (32 + n, right)] {
            let fmt = (half >> 25 & 7) as u8;
            let index = self.aaind[(half >> 8 & 15) as usize].wrapping_add((half >> 32) as u32);
            let incr = self.aaincr[(half >> 12 & 7) as usize] as i32;
            if let Some(slot) = self.areas.get_mut(area) {
                *slot = Area {
                    fmt,
                    descriptor: (half >> 15 & 31) as u8,
                    start: u64::from(index),
                    step: (i64::from(incr) << fmt.saturating_sub(1)) as u64,
                    iterations: 0,
                };
            }
        }
        (left | right) >> 31 & 1 != 0
    }

    /// `eap`.
    pub(crate) const fn end(&mut self) {
        self.active = false;
    }

    /// Address that a `mova` reads.
    ///
    /// Fails when the area has no format or one smaller than the element, and on unaligned
    /// elements where the version forbids them. Source: aau.md 3, errors.
    pub(crate) fn load_address(&self, mova: Mova, unaligned: bool) -> Result<u64, Exception> {
        let area = &self.areas[usize::from(mova.area) % AREAS];
        if area.fmt == 0 || area.fmt - 1 < mova.size.min(4) {
            return Err(Exception::IllegalOperand);
        }
        let base = self.aad[usize::from(area.descriptor)].0 & BASE;
        let address = base
            .wrapping_add(area.start)
            .wrapping_add(area.step.wrapping_mul(area.iterations))
            .wrapping_add(u64::from(mova.index));
        if !unaligned && address & ((1 << mova.size) - 1) != 0 {
            return Err(Exception::AddrNotAligned);
        }
        Ok(address)
    }

    /// The element of an area has been taken.
    pub(crate) const fn load_advance(&mut self, area: u8) {
        let area = &mut self.areas[area as usize % AREAS];
        area.iterations = area.iterations.wrapping_add(1);
    }
}
