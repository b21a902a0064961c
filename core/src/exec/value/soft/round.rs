//! Rounding of an exact value to a format.

use super::{Class, Format, Num, OE, PE, Rounding, Status, UE};
use core::cmp::Ordering;

/// The top `keep` bits of `sig` (1 to 64), and how the rest compares with half of the lowest.
fn split(sig: u128, keep: u32) -> (u64, Option<Ordering>) {
    let rest = sig << keep;
    let dropped = if rest == 0 { None } else { Some(rest.cmp(&(1 << 127))) };
    ((sig >> (128 - keep)) as u64, dropped)
}

/// `sig >> shift` with what falls out ORed into the lowest bit.
pub(super) const fn shift_right_sticky(sig: u128, shift: u32) -> u128 {
    if shift == 0 {
        sig
    } else if shift >= 128 {
        (sig != 0) as u128
    } else {
        sig >> shift | (sig << (128 - shift) != 0) as u128
    }
}

/// Rounds the nonzero `sig * 2^(exp - 127)`, bit 127 of `sig` being set, to `format`.
///
/// Bits of `sig` that are not known exactly stand as a 1 in its lowest bit. Raises OE, UE and PE.
/// Source: ops-float, Common rules.
pub(crate) fn round(status: &mut Status, format: &Format, sign: bool, exp: i32, sig: u128) -> Num {
    debug_assert!(sig >> 127 == 1);
    let keep = format.rounded;
    let (kept, dropped) = split(sig, keep);
    let unit = 1 << (64 - keep);
    let up = if status.rounding.increments(sign, kept & 1 != 0, dropped) { unit } else { 0 };
    let (rounded, carry) = (kept << (64 - keep)).overflowing_add(up);
    let (rounded, exp_after) = if carry { (1 << 63, exp + 1) } else { (rounded, exp) };
    if exp < format.emin {
        let tiny = exp_after < format.emin;
        return round_subnormal(status, format, sign, exp, sig, tiny);
    }
    if exp_after > format.emax {
        status.raise(OE | PE);
        let to_infinity = match status.rounding {
            Rounding::Nearest => true,
            Rounding::Down => sign,
            Rounding::Up => !sign,
            Rounding::Zero => false,
        };
        if to_infinity {
            return Num::infinity(sign);
        }
        let largest = u64::MAX << (64 - keep);
        return Num { sign, class: Class::Normal, exp: format.emax, sig: largest };
    }
    if dropped.is_some() {
        status.raise(PE);
    }
    Num { sign, class: Class::Normal, exp: exp_after, sig: rounded }
}

/// The same for an exponent below the format's. `tiny`: below it after rounding too.
fn round_subnormal(status: &mut Status, format: &Format, sign: bool, exp: i32, sig: u128, tiny: bool) -> Num {
    if tiny && status.flush && status.underflow_masked {
        status.raise(UE | PE);
        return Num::zero(sign);
    }
    let shifted = shift_right_sticky(sig, (format.emin - exp) as u32);
    let (kept, dropped) = split(shifted, format.rounded);
    let up = status.rounding.increments(sign, kept & 1 != 0, dropped);
    let kept = (kept + u64::from(up)) << (64 - format.rounded);
    if tiny && (dropped.is_some() || !status.underflow_masked) {
        status.raise(UE);
    }
    if dropped.is_some() {
        status.raise(PE);
    }
    if kept == 0 {
        return Num::zero(sign);
    }
    let shift = kept.leading_zeros();
    let class = if shift == 0 { Class::Normal } else { Class::Subnormal };
    Num { sign, class, exp: format.emin - shift as i32, sig: kept << shift }
}
