//! Control and status of the two floating-point units.
//!
//! Source: semantics/state, section 4 (PFPFR, FPCR, FPSR).

use super::soft::{Rounding, Status};

/// Image of PFPFR, which rules f32, f64 and packed operations.
///
/// Flags ie de ze oe ue pe in bits 5:0, masks in 12:7, rounding in 14:13, flush to zero in 15.
/// Operations OR the flags they raise into the image and never clear one. Value and flags are
/// those of masked exceptions, but a tiny result raises ue even if exact when um is 0; whether an
/// unmasked one makes a trap or a diagnostic result of it is the caller's question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FpEnv {
    pfpfr: u32,
    raised: u8,
}

impl FpEnv {
    /// PFPFR of a new process: all exceptions masked, round to nearest. Source: state, section 5.
    pub const START: u32 = 0x1f80;

    /// An environment with this PFPFR.
    #[must_use]
    pub const fn new(pfpfr: u32) -> Self {
        FpEnv { pfpfr, raised: 0 }
    }

    /// The image of PFPFR.
    #[must_use]
    pub const fn pfpfr(&self) -> u32 {
        self.pfpfr
    }

    /// Replaces the image of PFPFR; what was raised is forgotten.
    pub const fn set_pfpfr(&mut self, pfpfr: u32) {
        *self = FpEnv::new(pfpfr);
    }

    /// Forgets what was raised; the sticky flags stay. Call it before an operation to learn with
    /// [`FpEnv::raised_unmasked`] what that operation did.
    pub const fn clear_raised(&mut self) {
        self.raised = 0;
    }

    /// Flags (ie de ze oe ue pe from bit 0) raised since [`FpEnv::clear_raised`].
    #[must_use]
    pub const fn raised(&self) -> u8 {
        self.raised
    }

    /// Those of [`FpEnv::raised`] whose mask bit is 0: any of them is `exc_fp`.
    #[must_use]
    pub const fn raised_unmasked(&self) -> u8 {
        self.raised & !self.masks()
    }

    const fn masks(&self) -> u8 {
        (self.pfpfr >> 7) as u8 & 0x3f
    }

    /// The status that the arithmetic works with.
    pub(super) const fn status(&self) -> Status {
        Status {
            rounding: Rounding::from_code((self.pfpfr >> 13) as u8),
            flush: self.pfpfr & 1 << 15 != 0,
            underflow_masked: self.masks() & 0x10 != 0,
            flags: 0,
        }
    }

    /// Takes over what the arithmetic raised.
    pub(super) const fn absorb(&mut self, status: &Status) {
        self.raised |= status.flags;
        self.pfpfr |= status.flags as u32;
    }
}

/// Images of FPCR and FPSR, which rule f80 operations.
///
/// FPCR: masks im dm zm om um pm in bits 5:0, precision in 9:8 (0 single, 2 double, 3 extended),
/// rounding in 11:10. FPSR: flags in 5:0, es in 7, bf in 15.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FpxEnv {
    fpcr: u32,
    fpsr: u32,
    raised: u8,
}

impl FpxEnv {
    /// FPCR of a new process: all exceptions masked, extended, nearest. Source: state, section 5.
    pub const START: u32 = 0x37f;

    /// An environment with these registers.
    #[must_use]
    pub const fn new(fpcr: u32, fpsr: u32) -> Self {
        FpxEnv { fpcr, fpsr, raised: 0 }
    }

    /// The image of FPCR.
    #[must_use]
    pub const fn fpcr(&self) -> u32 {
        self.fpcr
    }

    /// The image of FPSR.
    #[must_use]
    pub const fn fpsr(&self) -> u32 {
        self.fpsr
    }

    /// Replaces both images; what was raised is forgotten.
    pub const fn set(&mut self, fpcr: u32, fpsr: u32) {
        *self = FpxEnv::new(fpcr, fpsr);
    }

    /// Forgets what was raised; the sticky flags stay.
    pub const fn clear_raised(&mut self) {
        self.raised = 0;
    }

    /// Flags (ie de ze oe ue pe from bit 0) raised since [`FpxEnv::clear_raised`].
    #[must_use]
    pub const fn raised(&self) -> u8 {
        self.raised
    }

    /// Those of [`FpxEnv::raised`] whose mask bit is 0: any of them is `exc_fp`.
    #[must_use]
    pub const fn raised_unmasked(&self) -> u8 {
        self.raised & !(self.fpcr as u8)
    }

    /// Significand bits that the precision control keeps. Source: state, FPCR; code 1 is reserved
    /// and taken as extended.
    pub(super) const fn precision(&self) -> u32 {
        match self.fpcr >> 8 & 3 {
            0 => 24,
            2 => 53,
            _ => 64,
        }
    }

    /// The status that the arithmetic works with.
    pub(super) const fn status(&self) -> Status {
        Status {
            rounding: Rounding::from_code((self.fpcr >> 10) as u8),
            flush: false,
            underflow_masked: self.fpcr & 0x10 != 0,
            flags: 0,
        }
    }

    /// Takes over what the arithmetic raised. An unmasked flag sets es and bf too.
    pub(super) const fn absorb(&mut self, status: &Status) {
        self.raised |= status.flags;
        self.fpsr |= status.flags as u32;
        if self.raised_unmasked() != 0 {
            self.fpsr |= 1 << 7 | 1 << 15;
        }
    }
}
