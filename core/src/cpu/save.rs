//! The processor as a section of a state stream.
//!
//! What is written is what a program can see, now or later, and nothing that is over with its
//! bundle: scratch slots, latches and the short constants are not in it. `docs/migration-stream.md`
//! has the layout.

use super::file::{CONSTS, RegFile, WINDOW_SLOTS};
use super::pred::PredFile;
use super::window::{CHAIN_FRAMES, HEADROOM, MAX_WINDOW};
use super::{Br, Cpu, Ctpr, CtprOpc, CtprTag, Frame, HardwareStack, Lock, Lsr, StoredRegs};
use crate::machine::state::{Count, Fields, LoadError, Put};

/// Bits of BR that mean something.
const BR_BITS: u32 = 0xfff_ffff;
/// Bits of a predicate image: the global ones, and the local ones behind them.
const PREDICATE_BITS: u64 = 0x7f_ffff_ffff;
/// What counts bundles and operations has room for more than any machine will execute.
const COUNTER_LIMIT: u64 = u64::MAX >> 1;

impl Br {
    fn load(fields: &mut Fields<'_>) -> Result<Br, LoadError> {
        fields.u32_to(BR_BITS, "br").map(Br::from_image)
    }
}

impl PredFile {
    fn save(self, out: &mut dyn Put, bits: u64) {
        out.u64(self.value & bits);
        out.u64(self.undefined & bits);
    }

    fn load(fields: &mut Fields<'_>, bits: u64) -> Result<PredFile, LoadError> {
        let value = fields.u64_to(bits, "predicates")?;
        let undefined = fields.u64_to(bits, "undefined predicates")?;
        Ok(PredFile { value, undefined })
    }
}

impl Ctpr {
    fn save(self, out: &mut dyn Put) {
        out.u64(self.base);
        out.bytes(&[self.tag as u8, self.opc as u8]);
    }

    fn load(fields: &mut Fields<'_>) -> Result<Ctpr, LoadError> {
        let base = fields.u64()?;
        let tag = match fields.u8()? {
            0 => CtprTag::Empty,
            1 => CtprTag::Diagnostic,
            2 => CtprTag::Procedure,
            3 => CtprTag::Local,
            4 => CtprTag::Numeric,
            5 => CtprTag::System,
            other => return Err(fields.bad("ctpr tag", other.into())),
        };
        let opc = match fields.u8()? {
            0 => CtprOpc::Disp,
            1 => CtprOpc::Ldisp,
            3 => CtprOpc::Return,
            other => return Err(fields.bad("ctpr opc", other.into())),
        };
        Ok(Ctpr { base, tag, opc })
    }
}

impl HardwareStack {
    fn save(&self, out: &mut dyn Put) {
        out.u64(self.base);
        out.u64(self.size);
        out.u64(self.spilled);
    }

    fn load(fields: &mut Fields<'_>) -> Result<HardwareStack, LoadError> {
        let base = fields.u64()?;
        // The register has 32 bits for it.
        let size = fields.u64_to(u32::MAX.into(), "stack size")?;
        let spilled = fields.u64_to(size, "stack index")?;
        // Two registers or one record are spilled at a time.
        if !spilled.is_multiple_of(32) {
            return Err(fields.bad("stack index", spilled));
        }
        Ok(HardwareStack { base, size, spilled })
    }
}

impl Frame {
    fn save(&self, out: &mut dyn Put) {
        self.preds.save(out, u32::MAX.into());
        out.u64(self.ip);
        out.u64(self.usd_size);
        out.u32(self.br.image());
        out.bytes(&[self.wbs, self.wpsz, self.wfx.into(), self.wdbl.into(), self.psr]);
        out.u32(self.cuir);
    }

    fn load(fields: &mut Fields<'_>) -> Result<Frame, LoadError> {
        Ok(Frame {
            preds: PredFile::load(fields, u32::MAX.into())?,
            ip: fields.u64()?,
            usd_size: fields.u64()?,
            br: Br::load(fields)?,
            wbs: fields.u8_to(0x7f, "wbs")?,
            wpsz: fields.u8_to(0x7f, "wpsz")?,
            wfx: fields.flag("wfx")?,
            wdbl: fields.flag("wdbl")?,
            psr: fields.u8_to(0x7f, "record psr")?,
            cuir: fields.u32()?,
        })
    }
}

impl StoredRegs {
    fn save(&self, out: &mut dyn Put) {
        [self.bgr, self.upsrm, self.cuir, self.eir].into_iter().for_each(|word| out.u32(word));
        let doubles = [self.rpr_lo, self.rpr_hi, self.sclkr, self.cutd, self.idr, self.tir_lo, self.tir_hi];
        doubles.into_iter().for_each(|word| out.u64(word));
        out.u64(self.ilcr);
        out.u64(self.ilcr1);
    }

    fn load(fields: &mut Fields<'_>, here: &StoredRegs) -> Result<StoredRegs, LoadError> {
        let stored = StoredRegs {
            bgr: fields.u32_to(0x7ff, "bgr")?,
            upsrm: fields.u32()?,
            cuir: fields.u32()?,
            eir: fields.u32()?,
            rpr_lo: fields.u64()?,
            rpr_hi: fields.u64()?,
            sclkr: fields.u64()?,
            cutd: fields.u64()?,
            idr: fields.u64()?,
            tir_lo: fields.u64()?,
            tir_hi: fields.u64()?,
            ilcr: fields.u64()?,
            ilcr1: fields.u64()?,
        };
        if stored.idr != here.idr {
            return Err(fields.bad("idr", stored.idr));
        }
        Ok(stored)
    }
}

/// The slots that are written: windows, then globals.
const SLOTS: core::ops::Range<usize> = 0..CONSTS;
const _: () = assert!(CONSTS == WINDOW_SLOTS + 32);

impl RegFile {
    fn save(&self, out: &mut dyn Put) {
        for slot in SLOTS {
            out.u64(self.get(slot));
            out.u64(self.ext(slot));
            out.u8(self.tag(slot));
        }
    }

    fn load(fields: &mut Fields<'_>) -> Result<RegFile, LoadError> {
        let mut file = RegFile::new();
        for slot in SLOTS {
            file.set(slot, fields.u64()?);
            file.set_ext(slot, fields.u64()?);
            file.set_tag(slot, fields.u8()?);
        }
        Ok(file)
    }
}

impl Cpu {
    /// Writes the state of the processor, which stands between two bundles: the fields of the section
    /// `cpu`.
    pub fn save_state(&self, out: &mut dyn Put) {
        out.u8(self.version.number());
        out.u64(self.ip);
        out.u16(self.base as u16);
        out.u16(self.low as u16);
        out.u16(self.wsize);
        out.u16(self.psize);
        out.flag(self.fx);
        out.flag(self.dbl);
        out.u32(self.br.image());
        self.preds.save(out, PREDICATE_BITS);
        self.ctpr.iter().for_each(|ctpr| ctpr.save(out));
        out.u64(self.lsr.image());
        out.u64(self.lsr.lcnt);
        [self.usd_base, self.usd_size, self.sbr].into_iter().for_each(|word| out.u64(word));
        [self.psr, self.upsr].into_iter().for_each(|word| out.u32(word));
        [self.fp.pfpfr(), self.fpx.fpcr(), self.fpx.fpsr()].into_iter().for_each(|word| out.u32(word));
        self.stored.save(out);
        out.u64(self.bundles);
        out.u64(self.operations);
        out.flag(self.spilled_tags);
        self.psp.save(out);
        self.pcsp.save(out);
        out.u16(self.chain.len as u16);
        self.chain.frames.iter().for_each(|frame| frame.save(out));
        let (address, size, value) = self.lock.map_or((0, 0, 0), |lock| (lock.address, lock.size, lock.value));
        out.u64(address);
        out.u8(size);
        out.bytes(&value.to_le_bytes());
        self.dam.save(out);
        self.aau.save(out);
        self.file.save(out);
    }

    /// A processor in the state that [`Cpu::save_state`] has written, of the model that `self` is.
    pub(crate) fn load_state(&self, fields: &mut Fields<'_>) -> Result<Cpu, LoadError> {
        let mut expected = Count(0);
        self.save_state(&mut expected);
        fields.expect_len(expected.0)?;
        let mut cpu = Cpu::new(self.version);
        let version = fields.u8()?;
        if version != self.version.number() {
            return Err(fields.bad("instruction set", version.into()));
        }
        cpu.ip = fields.u64()?;
        cpu.base = fields.u16_to((WINDOW_SLOTS - HEADROOM) as u16, "window base")?.into();
        cpu.low = fields.u16_to(cpu.base as u16, "window low")?.into();
        // Registers are spilled in pairs.
        for (name, value) in [("window base", cpu.base), ("window low", cpu.low)] {
            if value % 2 != 0 {
                return Err(fields.bad(name, value as u64));
            }
        }
        cpu.wsize = fields.u16_to(MAX_WINDOW as u16, "window size")?;
        cpu.psize = fields.u16_to(cpu.wsize, "window psize")?;
        cpu.fx = fields.flag("fx")?;
        cpu.dbl = fields.flag("dbl")?;
        cpu.br = Br::load(fields)?;
        cpu.preds = PredFile::load(fields, PREDICATE_BITS)?;
        for ctpr in &mut cpu.ctpr {
            *ctpr = Ctpr::load(fields)?;
        }
        cpu.lsr = Lsr::from_image(fields.u64()?);
        let lcnt = fields.u64()?;
        if lcnt as u32 != cpu.lsr.lcnt as u32 {
            return Err(fields.bad("lcnt", lcnt));
        }
        cpu.lsr.lcnt = lcnt;
        (cpu.usd_base, cpu.usd_size, cpu.sbr) = (fields.u64()?, fields.u64()?, fields.u64()?);
        cpu.psr = fields.u32()?;
        let upsr = fields.u32_to(0x7ff, "upsr")?;
        cpu.fp.set_pfpfr(fields.u32()?);
        let (fpcr, fpsr) = (fields.u32()?, fields.u32()?);
        cpu.fpx.set(fpcr, fpsr);
        cpu.stored = StoredRegs::load(fields, &self.stored)?;
        cpu.bundles = fields.u64_to(COUNTER_LIMIT, "bundles")?;
        cpu.operations = fields.u64_to(COUNTER_LIMIT, "operations")?;
        cpu.spilled_tags = fields.flag("spilled tags")?;
        cpu.psp = HardwareStack::load(fields)?;
        cpu.pcsp = HardwareStack::load(fields)?;
        let frames = fields.u16_to(CHAIN_FRAMES as u16, "chain records")?;
        if frames == 0 {
            return Err(fields.bad("chain records", 0));
        }
        cpu.chain.len = frames.into();
        for frame in &mut cpu.chain.frames {
            *frame = Frame::load(fields)?;
        }
        let (address, size) = (fields.u64()?, fields.u8_to(16, "lock size")?);
        let mut value = [0; 16];
        value.copy_from_slice(fields.bytes(16)?);
        cpu.lock = (size != 0).then_some(Lock { address, size, value: u128::from_le_bytes(value) });
        cpu.dam.load(fields)?;
        cpu.aau.load(fields)?;
        cpu.file = RegFile::load(fields)?;
        // It marks the register file, too.
        cpu.set_upsr(upsr);
        fields.finish()?;
        Ok(cpu)
    }
}
