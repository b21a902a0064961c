//! The architectural state of one processor core.
//!
//! [`Cpu`] holds everything that a program can see: registers with tags and extensions, windows,
//! predicates, control transfer registers, the chain and procedure stacks, loop counters and state
//! registers. It knows nothing of operations; [`crate::exec`] changes it.

mod control;
mod dam;
mod debug;
mod file;
mod inspect;
mod pred;
mod save;
mod sregs;
mod stacks;
mod trap;
mod window;

pub use control::{Ctpr, CtprOpc, CtprTag, Lsr};
pub use debug::{ArrayRegister, TrapView};
pub(crate) use file::{CONSTS, GLOBALS, MARKED, RegFile, SINK, TEMP_COUNT, TEMPS};
pub use inspect::{Register, Shown};
pub(crate) use pred::{LOCAL as LOCAL_PREDS, PredFile, TEMP as TEMP_PREDS};
pub use sregs::SregError;
pub use stacks::Parked;
pub use trap::{Exception, Trap};
pub(crate) use window::Frame;
pub use window::{Br, HardwareStack, JumpTarget, LinkInfo};

use crate::exec::aau::Aau;
use crate::exec::value::{FpEnv, FpxEnv};
use crate::isa::Version;
use core::fmt;
use dam::Dam;
use window::{CHAIN_FRAMES, Chain};

/// User processor status: what `%upsr` holds for a Linux process (fe, ie, nmie).
const UPSR_USER: u32 = 0xa1;
/// `%psr` of a user process: ie, sge, nmie. Source: linux-user.md 3.
const PSR_USER: u32 = 0x26;
/// `%psr` bit 0.
const PSR_PM: u32 = 1;
/// `%upsr` bit 2: accesses must be aligned.
const UPSR_AC: u32 = 4;

/// Registers that are only stored and read back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct StoredRegs {
    pub(crate) bgr: u32,
    pub(crate) rpr_lo: u64,
    pub(crate) rpr_hi: u64,
    pub(crate) sclkr: u64,
    pub(crate) upsrm: u32,
    pub(crate) cutd: u64,
    pub(crate) cuir: u32,
    pub(crate) idr: u64,
    pub(crate) eir: u32,
    pub(crate) tir_lo: u64,
    pub(crate) tir_hi: u64,
    pub(crate) ilcr: u64,
    pub(crate) ilcr1: u64,
}

/// A location that a load has locked. Source: memory.md 5, atomic sequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lock {
    pub(crate) address: u64,
    pub(crate) size: u8,
    pub(crate) value: u128,
}

/// What one bundle remembers until its end.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Latch {
    /// Whether the transfer is taken.
    pub(crate) taken: bool,
    /// A conditional store or a DAM check has failed.
    pub(crate) mlock: bool,
    /// An operation that the transfer asks for says that it is taken.
    pub(crate) result: bool,
    /// The result of one of them is undefined.
    pub(crate) undefined: bool,
    /// Loop mode lets stores through.
    pub(crate) gate_open: bool,
    /// The half of a quad that waits for the other channel of its pair: value and tag.
    pub(crate) quad: (u64, u8),
    /// Target of the transfer when the bundle also writes that register.
    pub(crate) ctpr: Ctpr,
}

/// What a signal handler must give back to the code it interrupts, besides what windows and chain
/// records keep: control transfer registers, loop counters, `%g16` to `%g31` with their rotation,
/// the array unit, the recovery point, PSR.
///
/// The registers that control floating point are not among them: the kernel leaves them as the
/// handler has set them. Source: linux-user.md 9.2 and 9.3.
#[derive(Clone, Debug)]
pub struct Preserved {
    ctpr: [Ctpr; 3],
    lsr: Lsr,
    ilcr: [u64; 2],
    rpr: [u64; 2],
    bgr: u32,
    psr: u32,
    globals: [(u64, u64, u8); 16],
    aau: Aau,
}

/// One processor core.
///
/// Cores are equal when all of their state is, the two counters included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cpu {
    pub(crate) version: Version,
    /// Address of the bundle to be executed next.
    pub(crate) ip: u64,
    pub(crate) file: RegFile,
    pub(crate) preds: PredFile,
    /// Slot of `%r0`.
    pub(crate) base: usize,
    /// Lowest slot that holds a caller's register; below it they are in memory.
    pub(crate) low: usize,
    /// Window size in registers.
    pub(crate) wsize: u16,
    /// Registers of the window that came from the caller or go back to it.
    pub(crate) psize: u16,
    /// WD.fx.
    pub(crate) fx: bool,
    /// WD.dbl.
    pub(crate) dbl: bool,
    pub(crate) br: Br,
    pub(crate) chain: Chain,
    /// Procedure stack: spilled registers of callers.
    pub(crate) psp: HardwareStack,
    /// Chain stack: spilled chain frames.
    pub(crate) pcsp: HardwareStack,
    pub(crate) ctpr: [Ctpr; 3],
    pub(crate) lsr: Lsr,
    pub(crate) usd_base: u64,
    pub(crate) usd_size: u64,
    /// Top of the data stack.
    pub(crate) sbr: u64,
    pub(crate) psr: u32,
    pub(crate) upsr: u32,
    pub(crate) fp: FpEnv,
    pub(crate) fpx: FpxEnv,
    pub(crate) stored: StoredRegs,
    pub(crate) lock: Option<Lock>,
    pub(crate) dam: Dam,
    pub(crate) latch: Latch,
    pub(crate) aau: Aau,
    /// Registers with tags may have been spilled.
    pub(crate) spilled_tags: bool,
    /// Bundles executed.
    pub(crate) bundles: u64,
    /// Operations executed: arithmetic-logic, array, predicate logic and control transfer ones.
    pub(crate) operations: u64,
}

impl Cpu {
    /// A core in the state that Linux gives a new process, with empty stacks and entry address 0.
    ///
    /// Source: linux-user.md 3 and state.md 5.
    #[must_use]
    pub const fn new(version: Version) -> Cpu {
        Cpu {
            version,
            ip: 0,
            file: RegFile::new(),
            preds: PredFile { value: 0, undefined: 0 },
            base: 0,
            low: 0,
            wsize: 8,
            psize: 8,
            fx: true,
            dbl: false,
            br: Br { rbs: 0, rsz: 0, rcur: 0, psz: 0, pcur: 0 },
            chain: Chain::new(),
            psp: HardwareStack { base: 0, size: 0, spilled: 0 },
            pcsp: HardwareStack { base: 0, size: 0, spilled: 0 },
            ctpr: [Ctpr { base: 0, tag: CtprTag::Empty, opc: CtprOpc::Disp }; 3],
            lsr: Lsr { lcnt: 0, ecnt: 0, pcnt: 0, strmd: 0, vlc: false, over: false, stored: 0 },
            usd_base: 0,
            usd_size: 0,
            sbr: 0,
            psr: PSR_USER,
            upsr: UPSR_USER,
            fp: FpEnv::new(0x1f80),
            fpx: FpxEnv::new(0x37f, 0),
            stored: StoredRegs {
                bgr: 0xff,
                rpr_lo: 0,
                rpr_hi: 0,
                sclkr: 0,
                upsrm: 0,
                cutd: 0,
                cuir: 0,
                idr: 0,
                eir: 0,
                tir_lo: 0,
                tir_hi: 0,
                ilcr: 0,
                ilcr1: 0,
            },
            lock: None,
            dam: Dam::new(),
            latch: Latch {
                taken: false,
                mlock: false,
                result: false,
                undefined: false,
                gate_open: false,
                quad: (0, 0),
                ctpr: Ctpr { base: 0, tag: CtprTag::Empty, opc: CtprOpc::Disp },
            },
            aau: Aau::new(),
            spilled_tags: false,
            bundles: 0,
            operations: 0,
        }
    }

    /// Instruction set version.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// Address of the bundle to be executed next.
    #[must_use]
    pub const fn ip(&self) -> u64 {
        self.ip
    }

    /// Sets the address of the next bundle.
    pub const fn set_ip(&mut self, ip: u64) {
        self.ip = ip;
    }

    /// Lets the core run privileged code: embedders' bare-metal programs.
    pub const fn set_privileged(&mut self, privileged: bool) {
        self.psr = if privileged { self.psr | PSR_PM } else { self.psr & !PSR_PM };
    }

    /// Whether privileged operations are allowed (PSR.pm).
    #[must_use]
    pub const fn privileged(&self) -> bool {
        self.psr & PSR_PM != 0
    }

    /// Whether unaligned accesses trap (UPSR.ac).
    pub(crate) const fn checks_alignment(&self) -> bool {
        self.upsr & UPSR_AC != 0
    }

    /// Writes `%upsr`.
    pub(crate) const fn set_upsr(&mut self, upsr: u32) {
        self.upsr = upsr;
        self.file.set_careful(self.checks_alignment() || self.fp_disabled());
    }

    /// Sets the processor identification register.
    pub const fn set_idr(&mut self, idr: u64) {
        self.stored.idr = idr;
    }

    /// Gives the data stack: `base` is the stack pointer, `size` the free bytes below it, `top`
    /// the address above the whole stack.
    pub const fn set_data_stack(&mut self, base: u64, size: u64, top: u64) {
        self.usd_base = base;
        self.usd_size = size;
        self.sbr = top;
    }

    /// Data stack: (stack pointer, free bytes below it).
    #[must_use]
    pub const fn data_stack(&self) -> (u64, u64) {
        (self.usd_base, self.usd_size)
    }

    /// Window register `%r(n)` of the running procedure.
    #[must_use]
    pub const fn window(&self, n: u16) -> u64 {
        self.file.get(self.base + n as usize)
    }

    /// Writes window register `%r(n)`; it becomes a number.
    pub const fn set_window(&mut self, n: u16, value: u64) {
        self.file.set(self.base + n as usize, value);
        self.file.set_tag(self.base + n as usize, 0);
    }

    /// Tag of window register `%r(n)`: two bits a half, 0 for a number.
    #[must_use]
    pub const fn window_tag(&self, n: u16) -> u8 {
        self.file.tag(self.base + n as usize)
    }

    /// Window size in registers.
    #[must_use]
    pub const fn window_size(&self) -> u16 {
        self.wsize
    }

    /// Global register `%g(n)`, n = 0 to 31.
    #[must_use]
    pub const fn global(&self, n: u8) -> u64 {
        self.file.get(GLOBALS + (n & 31) as usize)
    }

    /// Writes global register `%g(n)`; it becomes a number.
    pub const fn set_global(&mut self, n: u8, value: u64) {
        self.file.set(GLOBALS + (n & 31) as usize, value);
        self.file.set_tag(GLOBALS + (n & 31) as usize, 0);
    }

    /// Copies what [`Preserved`] lists.
    #[must_use]
    pub fn preserve(&self) -> Preserved {
        let globals = core::array::from_fn(|n| {
            let slot = GLOBALS + 16 + n;
            (self.file.get(slot), self.file.ext(slot), self.file.tag(slot))
        });
        Preserved {
            ctpr: self.ctpr,
            lsr: self.lsr,
            ilcr: [self.stored.ilcr, self.stored.ilcr1],
            rpr: [self.stored.rpr_lo, self.stored.rpr_hi],
            bgr: self.stored.bgr,
            psr: self.psr,
            globals,
            aau: self.aau.clone(),
        }
    }

    /// Puts back what [`Cpu::preserve`] has copied. No location is locked and no load is watched any
    /// more, since others have run meanwhile.
    pub fn restore(&mut self, saved: &Preserved) {
        self.ctpr = saved.ctpr;
        self.lsr = saved.lsr;
        [self.stored.ilcr, self.stored.ilcr1] = saved.ilcr;
        [self.stored.rpr_lo, self.stored.rpr_hi] = saved.rpr;
        self.stored.bgr = saved.bgr;
        self.psr = saved.psr;
        self.interrupt_accesses();
        for (slot, (value, ext, tag)) in (GLOBALS + 16..).zip(saved.globals) {
            self.file.set(slot, value);
            self.file.set_ext(slot, ext);
            self.file.set_tag(slot, tag);
        }
        self.aau = saved.aau.clone();
    }

    /// Bundles executed since the core was made.
    #[must_use]
    pub const fn bundles(&self) -> u64 {
        self.bundles
    }

    /// Operations executed since the core was made; suppressed ones count too.
    #[must_use]
    pub const fn operations(&self) -> u64 {
        self.operations
    }

    /// Sets both counters: those of a core that is to be compared with another.
    pub const fn set_counters(&mut self, bundles: u64, operations: u64) {
        self.bundles = bundles;
        self.operations = operations;
    }

    /// The frame below the running procedure: what `return` would restore.
    pub(crate) const fn link(&self) -> &Frame {
        self.chain.top()
    }

    /// Writes all registers that a person debugging would look for.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn write_registers(&self, out: &mut dyn fmt::Write) -> fmt::Result {
        writeln!(out, "ip   {:016x}  bundles {}", self.ip, self.bundles)?;
        writeln!(
            out,
            "wd   size {} psize {} fx {} dbl {}  br rbs {} rsz {} rcur {} psz {} pcur {}",
            self.wsize,
            self.psize,
            u8::from(self.fx),
            u8::from(self.dbl),
            self.br.rbs,
            self.br.rsz,
            self.br.rcur,
            self.br.psz,
            self.br.pcur
        )?;
        writeln!(out, "usd  base {:016x} size {:08x}  sbr {:016x}", self.usd_base, self.usd_size, self.sbr)?;
        writeln!(
            out,
            "psp  base {:016x} ind {:08x}  pcsp base {:016x} ind {:08x}",
            self.psp.base,
            self.psp_index(),
            self.pcsp.base,
            self.pcsp_index()
        )?;
        let [one, two, three] = self.ctpr.map(Ctpr::image);
        writeln!(out, "ctpr {one:016x} {two:016x} {three:016x}  lsr {:016x}", self.lsr.image())?;
        let (value, undefined) = (self.preds.value as u32, self.preds.undefined as u32);
        writeln!(out, "pred {value:08x} undefined {undefined:08x}  psr {:08x} upsr {:08x}", self.psr, self.upsr)?;
        for n in 0..self.wsize.min(64) {
            let slot = self.base + n as usize;
            self.write_register(out, "r", n, slot)?;
        }
        writeln!(out)?;
        for n in 0..32 {
            self.write_register(out, "g", n, GLOBALS + n as usize)?;
        }
        writeln!(out)
    }

    fn write_register(&self, out: &mut dyn fmt::Write, kind: &str, n: u16, slot: usize) -> fmt::Result {
        if n != 0 && n.is_multiple_of(4) {
            writeln!(out)?;
        }
        let mark = if self.file.tag(slot) != 0 { '!' } else { ' ' };
        write!(out, "{kind}{n:<3}{mark}{:016x} ", self.file.get(slot))
    }
}

const _: () = assert!(CHAIN_FRAMES.is_power_of_two());
