//! Conversions between formats and with integers, and rounding to an integral value.

use super::{Class, DE, Format, IE, Num, PE, Rounding, Status, round};
use core::cmp::Ordering;

/// Width of an integer result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum IntWidth {
    W32,
    W64,
}

/// The magnitude of a finite value below 2^64 as an integer, and how its fraction compares with a
/// half (`None`: no fraction).
fn integer_part(x: Num) -> (u64, Option<Ordering>) {
    let half = 1u64 << 63;
    let (whole, fraction) = match x.exp {
        63.. => (x.sig, 0),
        0..63 => (x.sig >> (63 - x.exp), x.sig << (x.exp + 1)),
        -1 => (0, x.sig),
        _ => (0, 1),
    };
    (whole, if fraction == 0 { None } else { Some(fraction.cmp(&half)) })
}

/// Converts to a signed integer, in the low bits of the result.
///
/// A NaN or a value that does not fit raises IE and gives the most negative integer. DE is not
/// raised. Source: ops-float, Common rules.
pub(crate) fn to_int(status: &mut Status, rounding: Rounding, x: Num, width: IntWidth) -> u64 {
    let limit = match width {
        IntWidth::W32 => 1u64 << 31,
        IntWidth::W64 => 1 << 63,
    };
    if x.class == Class::Zero {
        return 0;
    }
    if x.is_finite_nonzero() && x.exp < 64 {
        let (whole, dropped) = integer_part(x);
        let up = rounding.increments(x.sign, whole & 1 != 0, dropped);
        let magnitude = whole + u64::from(up);
        if magnitude < limit || magnitude == limit && x.sign {
            if dropped.is_some() {
                status.raise(PE);
            }
            return if x.sign { magnitude.wrapping_neg() } else { magnitude };
        }
    }
    status.raise(IE);
    limit
}

/// Converts a signed integer.
pub(crate) fn from_int(status: &mut Status, format: &Format, x: i64) -> Num {
    let magnitude = x.unsigned_abs();
    if magnitude == 0 {
        return Num::zero(false);
    }
    let shift = magnitude.leading_zeros();
    round(status, format, x < 0, 63 - shift as i32, u128::from(magnitude << shift) << 64)
}

/// Rounds to an integral value of the same format; PE only if `report_inexact`. No DE.
pub(crate) fn round_to_integral(
    status: &mut Status,
    format: &Format,
    rounding: Rounding,
    report_inexact: bool,
    x: Num,
) -> Num {
    if !x.is_finite_nonzero() {
        return x.checked_nan(status);
    }
    if x.exp >= format.precision as i32 - 1 {
        return x;
    }
    let (whole, dropped) = integer_part(x);
    let magnitude = whole + u64::from(rounding.increments(x.sign, whole & 1 != 0, dropped));
    if dropped.is_some() && report_inexact {
        status.raise(PE);
    }
    if magnitude == 0 {
        return Num::zero(x.sign);
    }
    let shift = magnitude.leading_zeros();
    Num { sign: x.sign, class: Class::Normal, exp: 63 - shift as i32, sig: magnitude << shift }
}

/// Converts to another format. A denormal operand raises DE if `denormal_flag`.
///
/// Source: ops-float, Conversions, f80 arithmetic.
pub(crate) fn convert(status: &mut Status, to: &Format, denormal_flag: bool, x: Num) -> Num {
    match x.class {
        Class::Zero | Class::Infinite => x,
        Class::Quiet | Class::Signalling | Class::Unsupported => {
            let nan = x.checked_nan(status);
            Num { sig: nan.sig & u64::MAX << (64 - to.precision), ..nan }
        }
        Class::Subnormal | Class::Normal => {
            if denormal_flag && x.class == Class::Subnormal {
                status.raise(DE);
            }
            round(status, to, x.sign, x.exp, u128::from(x.sig) << 64)
        }
    }
}
