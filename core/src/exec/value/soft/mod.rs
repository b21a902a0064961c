//! Floating-point arithmetic in integers: f32, f64 and f80 with one code.
//!
//! Everything works on [`Num`], a decoded value with a left-aligned 64-bit significand, and ends
//! in [`round()`]. The rules are IEEE 754 as x86 has it: tininess after rounding, flags of MXCSR.
//! Source: ops-float, Common rules.

mod arith;
mod convert;
mod round;

pub(super) use arith::{add, compare, div, fma, mul, scale, sqrt, sub};
pub(super) use convert::{IntWidth, convert, from_int, round_to_integral, to_int};
pub(super) use round::round;

use core::cmp::Ordering;

/// Invalid operation.
pub(super) const IE: u8 = 1;
/// Denormal operand.
pub(super) const DE: u8 = 2;
/// Division by zero.
pub(super) const ZE: u8 = 4;
/// Overflow.
pub(super) const OE: u8 = 8;
/// Underflow.
pub(super) const UE: u8 = 0x10;
/// Inexact.
pub(super) const PE: u8 = 0x20;

/// Rounding direction, by its code in PFPFR and FPCR.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Rounding {
    /// 0: to nearest, ties to even.
    Nearest,
    /// 1: toward minus infinity.
    Down,
    /// 2: toward plus infinity.
    Up,
    /// 3: toward zero.
    Zero,
}

impl Rounding {
    /// The direction with the code in the two low bits.
    pub(super) const fn from_code(code: u8) -> Rounding {
        match code & 3 {
            0 => Rounding::Nearest,
            1 => Rounding::Down,
            2 => Rounding::Up,
            _ => Rounding::Zero,
        }
    }

    /// Whether a magnitude is rounded up, given its lowest kept bit and how what is dropped
    /// compares with half of that bit (`None`: nothing is dropped).
    const fn increments(self, sign: bool, odd: bool, dropped: Option<Ordering>) -> bool {
        match (self, dropped) {
            (_, None) | (Rounding::Zero, _) | (Rounding::Nearest, Some(Ordering::Less)) => false,
            (Rounding::Nearest, Some(Ordering::Equal)) => odd,
            (Rounding::Nearest, Some(Ordering::Greater)) => true,
            (Rounding::Down, _) => sign,
            (Rounding::Up, _) => !sign,
        }
    }
}

/// What rules an operation, and the flags that it raises.
#[derive(Clone, Copy, Debug)]
pub(super) struct Status {
    pub(super) rounding: Rounding,
    /// Denormal results become zero, if underflow is masked.
    pub(super) flush: bool,
    pub(super) underflow_masked: bool,
    pub(super) flags: u8,
}

impl Status {
    pub(super) const fn raise(&mut self, flags: u8) {
        self.flags |= flags;
    }
}

/// What kind of datum a [`Num`] is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Class {
    Zero,
    /// Finite with the smallest exponent code, f80 pseudo-denormals among them.
    Subnormal,
    Normal,
    Infinite,
    Quiet,
    Signalling,
    /// f80 only: integer bit clear where it must be set.
    Unsupported,
}

/// A decoded value. A finite one is `sig * 2^(exp - 63)` with bit 63 of `sig` set; of a NaN,
/// `sig` is the left-aligned significand with bit 63 set and the quiet bit in 62.
#[derive(Clone, Copy, Debug)]
pub(super) struct Num {
    pub(super) sign: bool,
    pub(super) class: Class,
    pub(super) exp: i32,
    pub(super) sig: u64,
}

const INTEGER_BIT: u64 = 1 << 63;
const QUIET_BIT: u64 = 1 << 62;

impl Num {
    /// The NaN of an invalid operation: negative, quiet, no payload.
    pub(super) const DEFAULT_NAN: Num = Num { sign: true, class: Class::Quiet, exp: 0, sig: INTEGER_BIT | QUIET_BIT };

    pub(super) const fn zero(sign: bool) -> Num {
        Num { sign, class: Class::Zero, exp: 0, sig: 0 }
    }

    pub(super) const fn infinity(sign: bool) -> Num {
        Num { sign, class: Class::Infinite, exp: 0, sig: INTEGER_BIT }
    }

    pub(super) const fn is_nan(&self) -> bool {
        matches!(self.class, Class::Quiet | Class::Signalling)
    }

    pub(super) const fn is_finite_nonzero(&self) -> bool {
        matches!(self.class, Class::Subnormal | Class::Normal)
    }

    /// The same NaN, quiet.
    pub(super) const fn quieted(self) -> Num {
        Num { class: Class::Quiet, sig: self.sig | INTEGER_BIT | QUIET_BIT, ..self }
    }

    pub(super) const fn negated_if(self, negate: bool) -> Num {
        Num { sign: self.sign != negate, ..self }
    }

    /// Replaces an unsupported operand by the default NaN and a quiet one for a signalling one,
    /// raising IE: what remains of a NaN operand after it was looked at.
    fn checked_nan(self, status: &mut Status) -> Num {
        match self.class {
            Class::Unsupported => {
                status.raise(IE);
                Num::DEFAULT_NAN
            }
            Class::Signalling => {
                status.raise(IE);
                self.quieted()
            }
            _ => self,
        }
    }
}

/// A binary format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Format {
    /// Bits of the significand, integer bit included.
    pub(super) precision: u32,
    /// Bits of it that results are rounded to: less than `precision` under f80 precision control.
    pub(super) rounded: u32,
    /// Exponent of the smallest normal number.
    pub(super) emin: i32,
    /// Exponent of the largest finite numbers.
    pub(super) emax: i32,
    /// Which of two NaN operands is returned.
    pub(super) nan_rule: NanRule,
}

/// Which NaN operand is the result when there are several.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NanRule {
    /// The first one (SSE).
    First,
    /// Quiet before signalling, then the larger significand, then the positive one (x87).
    Larger,
}

/// f32.
pub(super) const F32: Format = Format { precision: 24, rounded: 24, emin: -126, emax: 127, nan_rule: NanRule::First };
/// f64.
pub(super) const F64: Format = Format { precision: 53, rounded: 53, emin: -1022, emax: 1023, nan_rule: NanRule::First };
/// f80.
pub(super) const F80_FORMAT: Format =
    Format { precision: 64, rounded: 64, emin: -16382, emax: 16383, nan_rule: NanRule::Larger };

impl Format {
    /// The NaN to return; at least one operand is a NaN or unsupported. Raises IE as needed.
    ///
    /// Source: ops-float, Common rules (f32, f64) and f80 arithmetic.
    fn propagate(&self, status: &mut Status, a: Num, b: Num) -> Num {
        if a.class == Class::Unsupported || b.class == Class::Unsupported {
            status.raise(IE);
            return Num::DEFAULT_NAN;
        }
        if a.class == Class::Signalling || b.class == Class::Signalling {
            status.raise(IE);
        }
        let second = match (a.is_nan(), b.is_nan(), self.nan_rule) {
            (true, true, NanRule::Larger) => {
                let key = |x: &Num| (x.class == Class::Quiet, x.sig, !x.sign);
                key(&b) > key(&a)
            }
            (a_nan, _, _) => !a_nan,
        };
        if second { b.quieted() } else { a.quieted() }
    }

    /// Bits of the exponent code.
    const fn code_bits(&self) -> u32 {
        (self.emax as u32).trailing_ones() + 1
    }

    /// Decodes the interchange encoding, right-aligned in `bits` (f32 and f64).
    pub(super) fn decode(&self, bits: u64) -> Num {
        let fraction_bits = self.precision - 1;
        let code_bits = self.code_bits();
        let sign = bits >> (fraction_bits + code_bits) & 1 != 0;
        let code = (bits >> fraction_bits) as u32 & ((1 << code_bits) - 1);
        let fraction = bits << (63 - fraction_bits) & !INTEGER_BIT;
        self.assemble(sign, code, fraction, (1 << code_bits) - 1)
    }

    /// A [`Num`] from the exponent code and the left-aligned fraction without integer bit.
    fn assemble(&self, sign: bool, code: u32, fraction: u64, top_code: u32) -> Num {
        let class = match (code, fraction) {
            (0, 0) => return Num::zero(sign),
            (0, _) => {
                let shift = fraction.leading_zeros();
                let exp = self.emin - shift as i32;
                return Num { sign, class: Class::Subnormal, exp, sig: fraction << shift };
            }
            (code, 0) if code == top_code => return Num::infinity(sign),
            (code, _) if code != top_code => Class::Normal,
            (_, fraction) if fraction & QUIET_BIT != 0 => Class::Quiet,
            _ => Class::Signalling,
        };
        Num { sign, class, exp: code as i32 - self.emax, sig: fraction | INTEGER_BIT }
    }

    /// Encodes a value of the format (f32 and f64), right-aligned.
    pub(super) fn encode(&self, num: Num) -> u64 {
        let fraction_bits = self.precision - 1;
        let code_bits = self.code_bits();
        let (code, sig) = self.code_and_significand(num);
        let fraction = (sig & !INTEGER_BIT) >> (63 - fraction_bits);
        u64::from(num.sign) << (fraction_bits + code_bits) | u64::from(code) << fraction_bits | fraction
    }

    /// Exponent code and left-aligned significand as stored.
    pub(super) fn code_and_significand(&self, num: Num) -> (u32, u64) {
        match num.class {
            Class::Zero => (0, 0),
            Class::Subnormal | Class::Normal if num.exp < self.emin => (0, num.sig >> (self.emin - num.exp)),
            Class::Subnormal | Class::Normal => ((num.exp + self.emax) as u32, num.sig),
            _ => (2 * self.emax as u32 + 1, num.sig),
        }
    }
}

/// Decodes an f80. Source: ops-float, f80 arithmetic.
pub(super) fn decode_f80(exp_sign: u16, mantissa: u64) -> Num {
    let sign = exp_sign & 0x8000 != 0;
    let code = u32::from(exp_sign & 0x7fff);
    if code == 0 {
        if mantissa == 0 {
            return Num::zero(sign);
        }
        let shift = mantissa.leading_zeros();
        let exp = F80_FORMAT.emin - shift as i32;
        return Num { sign, class: Class::Subnormal, exp, sig: mantissa << shift };
    }
    if mantissa & INTEGER_BIT == 0 {
        return Num { sign, class: Class::Unsupported, exp: 0, sig: mantissa };
    }
    F80_FORMAT.assemble(sign, code, mantissa & !INTEGER_BIT, 0x7fff)
}

/// Encodes an f80: sign and exponent, significand.
pub(super) fn encode_f80(num: Num) -> (u16, u64) {
    let (code, sig) = F80_FORMAT.code_and_significand(num);
    (u16::from(num.sign) << 15 | code as u16, sig)
}
