//! The array access unit, without buffering: data is read when `mova` takes it.
//!
//! Source: aau.md, model for emulators.

use super::uop::{AauAccess, AauWidth, Array, Mova};
use crate::cpu::Exception;
use crate::machine::state::{Fields, LoadError, Put};

/// Areas: 0 to 31 are served by left halves of array prefetch instructions, 32 to 63 by right ones.
const AREAS: usize = 64;
/// Array prefetch instructions that a program can have.
pub(crate) const MAX_PROGRAM: usize = 32;

/// What one half of an array prefetch instruction says, and how far it has got.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Area {
    /// log2 of the element bytes plus one; 0: empty.
    fmt: u8,
    /// The displacement names an index array: v1 only, and not known.
    secondary: bool,
    descriptor: u8,
    /// Address of element 0 minus the descriptor's base, sampled at `bap`.
    start: u64,
    step: u64,
    iterations: u64,
}

/// Registers and areas.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Aau {
    /// Descriptors: (low, high) double word; the base is the low 48 bits.
    aad: [(u64, u64); 32],
    aaind: [u32; 16],
    aaincr: [u32; 8],
    aasti: [u32; 16],
    areas: [Area; AREAS],
    progress: Progress,
    /// Indexes of array stores have been written: AASR.stb.
    stores: bool,
    /// Descriptors, initial indexes or steps have been written: AASR.iab.
    loads: bool,
}

/// AASR.lds: how far the asynchronous program is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
enum Progress {
    Null = 0,
    Active = 3,
    Stopped = 5,
}

/// Why the unit did not do something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum AauError {
    /// The architecture raises this.
    Trap(Exception),
    /// It is not modelled.
    Refused,
}

const BASE: u64 = 0xffff_ffff_ffff;

/// Register code of `aaurw` and `aaurr`: opce1\[6:2\]. Source: aau-registers.tsv.
const REG_AAD: u16 = 0x00;
const REG_STI: u16 = 0x01;
const REG_IND: u16 = 0x02;
const REG_INCR: u16 = 0x03;
const REG_STI_TAG: u16 = 0x11;
const REG_IND_TAG: u16 = 0x12;
const REG_INCR_TAG: u16 = 0x13;
const REG_ASR: u16 = 0x1b;

/// Name of the register that `fields` mean, without its number. Source: aau-registers.tsv.
pub(crate) const fn register_name(fields: u16) -> &'static str {
    match fields >> 2 & 31 {
        REG_AAD => "%aad",
        REG_STI => "%aasti",
        REG_IND => "%aaind",
        REG_INCR => "%aaincr",
        0x04 => "%aaldi",
        0x05 => "%aalda",
        0x08 => "%aafstr",
        0x09 => "%aaldv",
        0x0a => "%aaldm",
        0x0c => "%aabf",
        0x10 => "%aadr",
        REG_STI_TAG => "%aasti_tag",
        REG_IND_TAG => "%aaind_tag",
        REG_INCR_TAG => "%aaincr_tag",
        REG_ASR => "%aasr",
        _ => "an array unit register without a name",
    }
}

impl Aau {
    pub(crate) const fn new() -> Aau {
        let mut aaincr = [0; 8];
        aaincr[0] = 1;
        Aau {
            aad: [(0, 0); 32],
            aaind: [0; 16],
            aaincr,
            aasti: [0; 16],
            areas: [Area { fmt: 0, secondary: false, descriptor: 0, start: 0, step: 0, iterations: 0 }; AREAS],
            progress: Progress::Null,
            stores: false,
            loads: false,
        }
    }

    /// Writes the unit's state.
    pub(crate) fn save(&self, out: &mut dyn Put) {
        for (low, high) in self.aad {
            out.u64(low);
            out.u64(high);
        }
        self.aaind.iter().chain(&self.aaincr).chain(&self.aasti).for_each(|&word| out.u32(word));
        for area in &self.areas {
            out.bytes(&[area.fmt, area.secondary.into(), area.descriptor]);
            [area.start, area.step, area.iterations].into_iter().for_each(|word| out.u64(word));
        }
        out.bytes(&[self.progress as u8, self.stores.into(), self.loads.into()]);
    }

    /// The reverse of [`Aau::save`].
    pub(crate) fn load(&mut self, fields: &mut Fields<'_>) -> Result<(), LoadError> {
        let mut aau = Aau::new();
        for d in &mut aau.aad {
            *d = (fields.u64()?, fields.u64()?);
        }
        for word in aau.aaind.iter_mut().chain(&mut aau.aaincr).chain(&mut aau.aasti) {
            *word = fields.u32()?;
        }
        // Constants. Source: aau.md 1.
        for (name, value, constant) in [("aaind0", aau.aaind[0], 0), ("aaincr0", aau.aaincr[0], 1)] {
            if value != constant {
                return Err(fields.bad(name, value.into()));
            }
        }
        for area in &mut aau.areas {
            *area = Area {
                fmt: fields.u8_to(7, "area format")?,
                secondary: fields.flag("area secondary")?,
                descriptor: fields.u8_to(31, "area descriptor")?,
                start: fields.u64()?,
                step: fields.u64()?,
                iterations: fields.u64()?,
            };
        }
        aau.progress = match fields.u8()? {
            0 => Progress::Null,
            3 => Progress::Active,
            5 => Progress::Stopped,
            other => return Err(fields.bad("aasr", other.into())),
        };
        (aau.stores, aau.loads) = (fields.flag("aasr stb")?, fields.flag("aasr iab")?);
        *self = aau;
        Ok(())
    }

    /// `aaurw` and its kin.
    pub(crate) fn write(&mut self, access: AauAccess, value: u64, privileged: bool) -> Result<(), AauError> {
        let n = usize::from(access.fields >> 7 & 15);
        let register = access.fields >> 2 & 31;
        match (register, access.width) {
            (REG_AAD, width) => {
                let d = &mut self.aad[usize::from(access.fields >> 11)];
                match width {
                    AauWidth::Single => d.0 = value & 0xffff_ffff,
                    AauWidth::Double | AauWidth::QuadLow => d.0 = value,
                    AauWidth::QuadHigh => d.1 = value,
                }
                self.loads = true;
            }
            (_, AauWidth::QuadLow | AauWidth::QuadHigh) => return Err(AauError::Refused),
            (REG_STI, _) => {
                self.aasti[n] = value as u32;
                self.stores = true;
            }
            // Constants. Source: aau.md 1.
            (REG_IND | REG_INCR, _) if n == 0 => {}
            (REG_IND, _) => {
                self.aaind[n] = value as u32;
                self.loads = true;
            }
            (REG_INCR, _) => {
                *self.aaincr.get_mut(n).ok_or(AauError::Refused)? = value as u32;
                self.loads = true;
            }
            // Tags of indexes are not modelled: all are numbers.
            (REG_STI_TAG | REG_IND_TAG | REG_INCR_TAG, _) if value as u32 == 0 => {}
            (REG_ASR, _) if !privileged => return Err(AauError::Trap(Exception::PrivAction)),
            _ => return Err(AauError::Refused),
        }
        Ok(())
    }

    /// `aaurr` and its kin.
    pub(crate) fn read(&self, access: AauAccess) -> Result<u64, AauError> {
        let n = usize::from(access.fields >> 7 & 15);
        let register = access.fields >> 2 & 31;
        Ok(match (register, access.width) {
            (REG_AAD, AauWidth::QuadHigh) => self.aad[usize::from(access.fields >> 11)].1,
            (REG_AAD, _) => self.aad[usize::from(access.fields >> 11)].0,
            (_, AauWidth::QuadLow | AauWidth::QuadHigh) => return Err(AauError::Refused),
            (REG_STI, _) => u64::from(self.aasti[n]),
            (REG_IND, _) => u64::from(self.aaind[n]),
            (REG_INCR, _) => u64::from(*self.aaincr.get(n).ok_or(AauError::Refused)?),
            (REG_STI_TAG | REG_IND_TAG | REG_INCR_TAG, _) => 0,
            (REG_ASR, _) => u64::from(self.stores) << 5 | u64::from(self.loads) << 6 | (self.progress as u64) << 7,
            _ => return Err(AauError::Refused),
        })
    }

    /// Address of an array store, or of a load that uses the same registers.
    pub(crate) fn element_address(&self, array: Array, literal: i64) -> u64 {
        let base = self.aad[usize::from(array.fields >> 11)].0 & BASE;
        let index = u64::from(self.aasti[usize::from(array.fields >> 7 & 15)]);
        base.wrapping_add(index).wrapping_add(literal as u64)
    }

    /// Advances the index of an array store.
    pub(crate) const fn store_advance(&mut self, staa: Array) {
        let step = self.aaincr[(staa.fields >> 4 & 7) as usize];
        let sti = &mut self.aasti[(staa.fields >> 7 & 15) as usize];
        *sti = sti.wrapping_add(step << staa.size);
    }

    /// `bap`: starts the program, given as 16-byte instructions.
    pub(crate) fn begin(&mut self) {
        self.areas = [Area::default(); AREAS];
        self.progress = Progress::Active;
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
                    secondary: half >> 30 & 1 != 0,
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
        self.progress = Progress::Stopped;
    }

    /// Address that a `mova` reads.
    ///
    /// Fails when the area has no format or one smaller than the element, and on unaligned
    /// elements where the version forbids them. Source: aau.md 3, errors.
    pub(crate) fn load_address(&self, mova: Mova, unaligned: bool) -> Result<u64, AauError> {
        let area = &self.areas[usize::from(mova.area) % AREAS];
        if area.fmt == 0 || area.fmt < mova.format {
            return Err(AauError::Trap(Exception::IllegalOperand));
        }
        if area.secondary {
            return Err(AauError::Refused);
        }
        let base = self.aad[usize::from(area.descriptor)].0 & BASE;
        let address = base
            .wrapping_add(area.start)
            .wrapping_add(area.step.wrapping_mul(area.iterations))
            .wrapping_add(u64::from(mova.index));
        if !unaligned && address & ((1 << mova.size) - 1) != 0 {
            return Err(AauError::Trap(Exception::AddrNotAligned));
        }
        Ok(address)
    }

    /// The element of an area has been taken.
    pub(crate) const fn load_advance(&mut self, area: u8) {
        let area = &mut self.areas[area as usize % AREAS];
        area.iterations = area.iterations.wrapping_add(1);
    }
}
