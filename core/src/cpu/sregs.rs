//! State registers as `rrs`, `rrd`, `rws` and `rwd` see them. Source: state.md 3 and 4.

use super::{Cpu, Exception, GLOBALS, Lsr};
use crate::isa::Version;

/// Why a state register was not read or written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SregError {
    /// The architecture raises this.
    Trap(Exception),
    /// The register exists, but is not modelled.
    NotModelled,
}

use SregError::{NotModelled, Trap};

/// Bits of `%upsr` that can be written. Source: state.md, UPSR.
const UPSR_BITS: u32 = 0x7ff;
/// Fields of LSR that ILCR keeps: lcnt, ecnt, pcnt.
const ILCR_BITS: u64 = 0x001f_001f_ffff_ffff;
/// Units of the WD fields for one register.
const WD_UNIT: u64 = 8;
/// Registers in the ring that WD.base counts modulo.
const RING: u64 = 224;

impl Cpu {
    /// WD: base 10:0, size 26:16, psize 42:32, fx 48, dbl 49.
    #[must_use]
    pub fn wd(&self) -> u64 {
        let depth = self.psp_index() / 16 % RING;
        (depth * WD_UNIT)
            | ((u64::from(self.wsize) * WD_UNIT) << 16)
            | ((u64::from(self.psize) * WD_UNIT) << 32)
            | u64::from(self.fx) << 48
            | u64::from(self.dbl) << 49
    }

    /// Reads state register `number`.
    ///
    /// # Errors
    /// A trap for what user mode may not read, or that the register is not modelled.
    pub fn read_sreg(&self, number: u8) -> Result<u64, SregError> {
        const STACK_RIGHTS: u64 = 3 << 59;
        const ADDRESS: u64 = 0xffff_ffff_ffff;
        let frame = self.link();
        Ok(match number {
            0x00 => u64::from(self.psr),
            0x01 => self.wd(),
            0x06 => 0,
            0x07 => self.psp_index() & 0xffff_ffff | self.psp.size << 32,
            0x09 => self.psp.base & ADDRESS | STACK_RIGHTS,
            // Everything counts as spilled: state.md 4, PSHTP.
            0x0b | 0x13 => 0,
            0x0d => self.pcsp_index() & 0xffff_ffff | self.pcsp.size << 32,
            0x0f => self.pcsp.base & ADDRESS | STACK_RIGHTS,
            0x15..=0x17 => self.ctpr[usize::from(number) - 0x15].image(),
            0x19..=0x1b if self.version >= Version::V6 => 0,
            0x1e => self.sbr,
            0x21 => self.stored.cutd,
            0x23 => u64::from(self.stored.eir),
            0x25 | 0x81 | 0x8a if number != 0x8a && !self.privileged() => return Err(Trap(Exception::IllegalOpcode)),
            0x25 => u64::from(self.stored.cuir),
            0x2c => self.usd_size << 32,
            0x2d => self.usd_base & ADDRESS | STACK_RIGHTS,
            0x51 => frame.cr0_hi(),
            0x53 => frame.cr0_lo(),
            0x55 => frame.cr1_hi(),
            0x57 => frame.cr1_lo(),
            0x80 => u64::from(self.upsr),
            0x81 => self.ip,
            0x82 => self.ip,
            0x83 => self.lsr.image(),
            0x84 => u64::from(self.fp.pfpfr()),
            0x85 => u64::from(self.fpx.fpcr()),
            0x86 => u64::from(self.fpx.fpsr()),
            0x87 => self.stored.ilcr,
            0x88 => u64::from(self.br.image()),
            0x89 => u64::from(self.stored.bgr),
            0x8a => self.stored.idr,
            // The time stamp counts bundles: one a cycle.
            0x90 => self.bundles,
            0x92 => self.stored.sclkr,
            0x9c => self.stored.tir_hi,
            0x9d => self.stored.tir_lo,
            0xa0 => self.stored.rpr_lo,
            0xa2 => self.stored.rpr_hi,
            0xc0 => u64::from(self.stored.upsrm),
            0xc3 if self.version >= Version::V5 => self.lsr.lcnt,
            0xc7 if self.version >= Version::V5 => self.stored.ilcr1,
            // What belongs to the system or to a hypervisor. Source: state.md 3 [inf for reads].
            0x22 | 0x26..=0x2b | 0x2f | 0x40..=0x50 | 0x58..=0x7f if !self.privileged() => {
                return Err(Trap(Exception::PrivAction));
            }
            _ => return Err(NotModelled),
        })
    }

    /// Writes state register `number`.
    ///
    /// # Errors
    /// A trap for what user mode may not write, or that the register is not modelled.
    pub fn write_sreg(&mut self, number: u8, value: u64) -> Result<(), SregError> {
        match number {
            0x80 => self.set_upsr(value as u32 & UPSR_BITS),
            0x81 | 0x25 | 0x8a => return Err(Trap(Exception::IllegalOpcode)),
            0x83 => {
                self.lsr = Lsr::from_image(value);
                self.set_ilcr(value);
            }
            // All bits are kept, those without a meaning too.
            0x84 => self.fp.set_pfpfr(value as u32),
            0x85 => self.fpx.set(value as u32, self.fpx.fpsr()),
            0x86 => self.fpx.set(self.fpx.fpcr(), value as u32),
            0x87 => self.set_ilcr(value),
            // The counters alone, with 64 bits.
            0xc3 if self.version >= Version::V5 => {
                self.lsr.lcnt = value;
                self.set_ilcr1(value);
            }
            0xc7 if self.version >= Version::V5 => self.set_ilcr1(value),
            0x89 => {
                let steps = (value >> 8).wrapping_sub(u64::from(self.stored.bgr >> 8)) & 7;
                self.file.rotate_globals(steps as u8);
                self.stored.bgr = value as u32 & 0x7ff;
            }
            0x92 => self.stored.sclkr = value,
            0x9c => self.stored.tir_hi = value,
            0x9d => self.stored.tir_lo = value,
            0xa0 => self.stored.rpr_lo = value,
            0xa2 => self.stored.rpr_hi = value,
            0xc0 => self.stored.upsrm = value as u32,
            _ if !self.privileged() => return Err(Trap(Exception::PrivAction)),
            0x09 => self.psp.base = value & 0xffff_ffff_ffff,
            0x0f => self.pcsp.base = value & 0xffff_ffff_ffff,
            0x1e => self.sbr = value,
            0x21 => self.stored.cutd = value,
            0x2c => self.usd_size = value >> 32,
            0x2d => self.usd_base = value & 0xffff_ffff_ffff,
            _ => return Err(NotModelled),
        }
        Ok(())
    }

    /// ILCR keeps some of the fields of LSR; its counter is the lower half of ILCR1.
    const fn set_ilcr(&mut self, value: u64) {
        self.stored.ilcr = value & ILCR_BITS;
        self.stored.ilcr1 = value & 0xffff_ffff;
    }

    const fn set_ilcr1(&mut self, value: u64) {
        self.stored.ilcr1 = value;
        self.stored.ilcr = self.stored.ilcr & !0xffff_ffff | value & 0xffff_ffff;
    }

    /// Whether floating-point operations are an exception: UPSR.fe is 0, up to v5.
    /// Source: traps.md 1, linux-user.md 9.4.
    #[must_use]
    pub const fn fp_disabled(&self) -> bool {
        self.upsr & 1 == 0 && (self.version as u8) < Version::V6 as u8
    }

    /// `abg`: BGR.cur goes one up or down, and with it what `%g24` to `%g31` mean.
    ///
    /// The registers move and the names stay. Source: state.md 1.4: `%g(24 + k)` is number
    /// (k + cur) mod 8 of the eight.
    pub(crate) const fn advance_globals(&mut self, up: bool) {
        let step = if up { 1 } else { 7 };
        self.file.rotate_globals(step);
        let cur = (self.stored.bgr >> 8) + step as u32;
        self.stored.bgr = self.stored.bgr & 0xff | (cur & 7) << 8;
    }

    /// Value and tag of global `n` for a debugger.
    #[must_use]
    pub const fn global_with_tag(&self, n: u8) -> (u64, u8) {
        let slot = GLOBALS + (n & 31) as usize;
        (self.file.get(slot), self.file.tag(slot))
    }
}
