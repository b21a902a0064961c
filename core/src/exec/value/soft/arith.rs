//! Sum, product, quotient, root, fused multiply-add, scaling and comparison.

use super::round::shift_right_sticky;
use super::{Class, DE, Format, IE, Num, Rounding, Status, ZE, round};
use core::cmp::Ordering;

/// Raises DE if an operand is denormal. Called once NaN and invalid operands are out of the way.
fn note_denormal(status: &mut Status, operands: &[Num]) {
    if operands.iter().any(|x| x.class == Class::Subnormal) {
        status.raise(DE);
    }
}

fn invalid(status: &mut Status) -> Num {
    status.raise(IE);
    Num::DEFAULT_NAN
}

fn any_nan(a: &Num, b: &Num) -> bool {
    let bad = |x: &Num| x.is_nan() || x.class == Class::Unsupported;
    bad(a) || bad(b)
}

/// Rounds a value whose bit 127 need not be set.
fn normalize_round(status: &mut Status, format: &Format, sign: bool, exp: i32, sig: u128) -> Num {
    let shift = sig.leading_zeros();
    round(status, format, sign, exp - shift as i32, sig << shift)
}

/// The zero that `x - x` is: negative when rounding down.
fn exact_zero(status: &Status) -> Num {
    Num::zero(status.rounding == Rounding::Down)
}

/// `a * 2^(ea - 126) + b * 2^(eb - 126)` with signs; bit 127 of both is clear, bit 126 set.
///
/// The result is exact, or has its inexact tail as a 1 in the lowest bit.
fn sum(status: &mut Status, format: &Format, a: (bool, i32, u128), b: (bool, i32, u128)) -> Num {
    let (big, small) = if (a.1, a.2) >= (b.1, b.2) { (a, b) } else { (b, a) };
    let aligned = shift_right_sticky(small.2, (big.1 - small.1) as u32);
    let sig = if big.0 == small.0 { big.2 + aligned } else { big.2 - aligned };
    if sig == 0 {
        return exact_zero(status);
    }
    normalize_round(status, format, big.0, big.1 + 1, sig)
}

/// `a + b`.
pub(crate) fn add(status: &mut Status, format: &Format, a: Num, b: Num) -> Num {
    if any_nan(&a, &b) {
        return format.propagate(status, a, b);
    }
    if a.class == Class::Infinite && b.class == Class::Infinite && a.sign != b.sign {
        return invalid(status);
    }
    note_denormal(status, &[a, b]);
    let wide = |x: Num| (x.sign, x.exp, u128::from(x.sig) << 63);
    match (a.class, b.class) {
        (Class::Infinite, _) => a,
        (_, Class::Infinite) => b,
        (Class::Zero, Class::Zero) if a.sign == b.sign => a,
        (Class::Zero, Class::Zero) => exact_zero(status),
        (Class::Zero, _) => round(status, format, b.sign, b.exp, u128::from(b.sig) << 64),
        (_, Class::Zero) => round(status, format, a.sign, a.exp, u128::from(a.sig) << 64),
        _ => sum(status, format, wide(a), wide(b)),
    }
}

/// `a - b`; a NaN keeps its sign.
pub(crate) fn sub(status: &mut Status, format: &Format, a: Num, b: Num) -> Num {
    add(status, format, a, b.negated_if(!b.is_nan()))
}

/// `a * b`.
pub(crate) fn mul(status: &mut Status, format: &Format, a: Num, b: Num) -> Num {
    if any_nan(&a, &b) {
        return format.propagate(status, a, b);
    }
    let sign = a.sign != b.sign;
    if matches!((a.class, b.class), (Class::Zero, Class::Infinite) | (Class::Infinite, Class::Zero)) {
        return invalid(status);
    }
    note_denormal(status, &[a, b]);
    if a.class == Class::Infinite || b.class == Class::Infinite {
        return Num::infinity(sign);
    }
    if a.class == Class::Zero || b.class == Class::Zero {
        return Num::zero(sign);
    }
    normalize_round(status, format, sign, a.exp + b.exp + 1, u128::from(a.sig) * u128::from(b.sig))
}

/// `a / b`.
pub(crate) fn div(status: &mut Status, format: &Format, a: Num, b: Num) -> Num {
    if any_nan(&a, &b) {
        return format.propagate(status, a, b);
    }
    let sign = a.sign != b.sign;
    match (a.class, b.class) {
        (Class::Infinite, Class::Infinite) | (Class::Zero, Class::Zero) => return invalid(status),
        (Class::Infinite, _) => {
            note_denormal(status, &[b]);
            return Num::infinity(sign);
        }
        (_, Class::Zero) => {
            status.raise(ZE);
            return Num::infinity(sign);
        }
        _ => note_denormal(status, &[a, b]),
    }
    if a.class == Class::Zero || b.class == Class::Infinite {
        return Num::zero(sign);
    }
    // Two steps of long division give at least 126 bits; the remainder makes the last one sticky.
    let divisor = u128::from(b.sig);
    let first = u128::from(a.sig) << 63;
    let (high, rest) = (first / divisor, first % divisor);
    let (low, rest) = ((rest << 63) / divisor, (rest << 63) % divisor);
    let quotient = high << 63 | low | u128::from(rest != 0);
    normalize_round(status, format, sign, a.exp - b.exp + 1, quotient)
}

/// Square root.
pub(crate) fn sqrt(status: &mut Status, format: &Format, a: Num) -> Num {
    match a.class {
        Class::Quiet | Class::Signalling | Class::Unsupported => return a.checked_nan(status),
        Class::Zero => return a,
        _ if a.sign => return invalid(status),
        Class::Infinite => return a,
        _ => note_denormal(status, &[a]),
    }
    // sig * 2^(exp - 63) as radicand * 2^(2k): the root has exactly 64 bits.
    let odd = a.exp & 1 != 0;
    let radicand = u128::from(a.sig) << if odd { 64 } else { 63 };
    let root = radicand.isqrt();
    let rest = radicand - root * root;
    // The remainder tells on which side of half the rest of the root lies; it is never a tie.
    let tail = if rest > root { 3 } else { u128::from(rest != 0) };
    round(status, format, false, a.exp >> 1, root << 64 | tail << 62)
}

/// `a * b + c` with one rounding, for f32 and f64; product and addend negated as told.
///
/// Of several NaN operands the first in the order b, a, c is returned, its sign as it is.
/// Source: ops-float, Common rules.
pub(crate) fn fma(
    status: &mut Status,
    format: &Format,
    [a, b, c]: [Num; 3],
    negate_product: bool,
    negate_addend: bool,
) -> Num {
    if a.is_nan() || b.is_nan() || c.is_nan() {
        let first = format.propagate(status, b, a);
        return if a.is_nan() || b.is_nan() {
            format.propagate(status, first, c)
        } else {
            format.propagate(status, c, c)
        };
    }
    let sign = (a.sign != b.sign) != negate_product;
    let c = c.negated_if(negate_addend);
    if matches!((a.class, b.class), (Class::Zero, Class::Infinite) | (Class::Infinite, Class::Zero)) {
        return invalid(status);
    }
    let infinite_product = a.class == Class::Infinite || b.class == Class::Infinite;
    if infinite_product && c.class == Class::Infinite && c.sign != sign {
        return invalid(status);
    }
    note_denormal(status, &[a, b, c]);
    if infinite_product {
        return Num::infinity(sign);
    }
    if c.class == Class::Infinite {
        return c;
    }
    if a.class == Class::Zero || b.class == Class::Zero {
        return match c.class {
            Class::Zero if c.sign == sign => c,
            Class::Zero => exact_zero(status),
            _ => round(status, format, c.sign, c.exp, u128::from(c.sig) << 64),
        };
    }
    // At most 53 significant bits each: the product leaves 22 zero bits at the bottom.
    let product = u128::from(a.sig) * u128::from(b.sig);
    let shift = product.leading_zeros();
    let product = (sign, a.exp + b.exp + 1 - shift as i32, product << shift >> 1);
    if c.class == Class::Zero {
        return normalize_round(status, format, sign, product.1 + 1, product.2);
    }
    sum(status, format, product, (c.sign, c.exp, u128::from(c.sig) << 63))
}

/// `a * 2^power`, rounded once. Source: ops-float, fscales; disagreements, scale.
pub(crate) fn scale(status: &mut Status, format: &Format, a: Num, power: i32) -> Num {
    match a.class {
        Class::Quiet | Class::Signalling | Class::Unsupported => a.checked_nan(status),
        Class::Zero | Class::Infinite => a,
        _ => {
            note_denormal(status, &[a]);
            let exp = a.exp.saturating_add(power.clamp(-100_000, 100_000));
            round(status, format, a.sign, exp, u128::from(a.sig) << 64)
        }
    }
}

/// Compares; `None` is unordered. A signalling compare raises IE for any NaN, a quiet one for a
/// signalling NaN. Source: ops-float, Common rules.
pub(crate) fn compare(status: &mut Status, signalling: bool, a: Num, b: Num) -> Option<Ordering> {
    if any_nan(&a, &b) {
        let raises = |x: Num| matches!(x.class, Class::Signalling | Class::Unsupported);
        if signalling || raises(a) || raises(b) {
            status.raise(IE);
        }
        return None;
    }
    note_denormal(status, &[a, b]);
    let magnitude = |x: Num| match x.class {
        Class::Zero => (i32::MIN, 0),
        Class::Infinite => (i32::MAX, 0),
        _ => (x.exp, x.sig),
    };
    if a.class == Class::Zero && b.class == Class::Zero {
        return Some(Ordering::Equal);
    }
    Some(match (a.sign, b.sign) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => magnitude(a).cmp(&magnitude(b)),
        (true, true) => magnitude(b).cmp(&magnitude(a)),
    })
}
