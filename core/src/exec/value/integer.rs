//! Scalar integer operations: logic, sums, shifts, bit fields, products, quotients.
//!
//! Source: ops-integer; ops-misc, Shifts and rotations, Extension and bit fields.

use super::ValueFn::{self, *};
use crate::isa::{Alop, Version};

/// A two-operand operation at both widths. Two-stage operations are built from these.
pub(crate) trait Stage {
    fn s(a: u32, b: u32) -> u32;
    fn d(a: u64, b: u64) -> u64;
}

/// Defines stages by one expression each; in it `W` and `I` are the unsigned and signed type.
macro_rules! stages {
    ($($(#[$doc:meta])* $name:ident = |$a:ident, $b:ident| $body:expr;)*) => {$(
        $(#[$doc])*
        pub(crate) struct $name;
        impl Stage for $name {
            #[allow(unused_imports, dead_code)]
            #[inline(always)]
            fn s($a: u32, $b: u32) -> u32 {
                type W = u32;
                type I = i32;
                $body
            }
            #[allow(unused_imports, dead_code, clippy::unnecessary_cast)]
            #[inline(always)]
            fn d($a: u64, $b: u64) -> u64 {
                type W = u64;
                type I = i64;
                $body
            }
        }
    )*};
}

stages! {
    And = |a, b| a & b;
    Andn = |a, b| a & !b;
    Or = |a, b| a | b;
    Orn = |a, b| a | !b;
    Xor = |a, b| a ^ b;
    Xorn = |a, b| a ^ !b;
    Add = |a, b| a.wrapping_add(b);
    Sub = |a, b| a.wrapping_sub(b);
    /// Second stage only: t - s3, the operands come as (s3, t).
    Rsub = |a, b| b.wrapping_sub(a);
    /// The count is taken modulo the width here and below. Source: ops-misc, Shifts.
    Shl = |a, b| a.wrapping_shl(b as u32);
    Shr = |a, b| a.wrapping_shr(b as u32);
    Sar = |a, b| (a as I).wrapping_shr(b as u32) as W;
    Scl = |a, b| a.rotate_left(b as u32 % W::BITS);
    Scr = |a, b| a.rotate_right(b as u32 % W::BITS);
    Mul = |a, b| a.wrapping_mul(b);
    /// Sign bit by the byte number in the descriptor: v1 to v4.
    GetfByte = |a, b| {
        let field = Field::of(b as u64, W::BITS);
        let bit = 8 * field.byte + field.top() % 8;
        field.cut(a as u64, W::BITS, bit) as W
    };
    /// Sign bit is the top bit of the field: v5 on.
    Getf = |a, b| {
        let field = Field::of(b as u64, W::BITS);
        field.cut(a as u64, W::BITS, field.top() % W::BITS) as W
    };
    /// As [`Getf`], then the low bits numbered by the descriptor's bits 15:13 are cleared.
    Getfz = |a, b| {
        let clear = b as u32 >> 13 & 7;
        Getf::cut(a, b) >> clear << clear
    };
}

/// Lets a stage be called by one name at either width.
trait Cut<W> {
    fn cut(a: W, b: W) -> W;
}

impl<T: Stage> Cut<u32> for T {
    fn cut(a: u32, b: u32) -> u32 {
        T::s(a, b)
    }
}

impl<T: Stage> Cut<u64> for T {
    fn cut(a: u64, b: u64) -> u64 {
        T::d(a, b)
    }
}

/// The descriptor operand of getf and insf. Source: ops-misc, Extension and bit fields.
struct Field {
    offset: u32,
    length: u32,
    signed: bool,
    /// Number of the byte that holds the sign.
    byte: u32,
}

impl Field {
    const fn of(control: u64, width: u32) -> Field {
        let control = control as u32;
        let (offset, length, byte) = if width == 64 {
            (control & 0x3f, control >> 6 & 0x3f, control >> 13 & 7)
        } else {
            (control & 0x1f, control >> 6 & 0x1f, control >> 13 & 3)
        };
        Field { offset, length, signed: control & 1 << 12 != 0, byte }
    }

    /// Position of the field's top bit, before reduction to a byte or to the width.
    const fn top(&self) -> u32 {
        self.offset.wrapping_add(self.length).wrapping_sub(1)
    }

    const fn mask(&self) -> u64 {
        (1 << self.length) - 1
    }

    /// `x` rotated so that the field stands at bit 0.
    const fn rotate(&self, x: u64, width: u32) -> u64 {
        if width == 64 { x.rotate_right(self.offset) } else { (x as u32).rotate_right(self.offset) as u64 }
    }

    /// The field of `x`, extended by bit number `sign_bit` of `x` when the descriptor says so.
    const fn cut(&self, x: u64, width: u32, sign_bit: u32) -> u64 {
        let field = self.rotate(x, width) & self.mask();
        if self.signed && x >> sign_bit & 1 != 0 { field | !self.mask() } else { field }
    }

    /// `x` rotated, its low bits replaced by those of `value`.
    const fn insert(&self, x: u64, width: u32, value: u64) -> u64 {
        self.rotate(x, width) & !self.mask() | value & self.mask()
    }
}

/// A stage as a 32-bit operation.
fn s2<O: Stage>(a: u64, b: u64) -> u64 {
    O::s(a as u32, b as u32).into()
}

/// A stage as a 64-bit operation.
fn d2<O: Stage>(a: u64, b: u64) -> u64 {
    O::d(a, b)
}

/// The merge of two values: true selects the second. Source: ops-misc, Merge.
pub(super) fn merge<T>(condition: bool, first: T, second: T) -> T {
    if condition { second } else { first }
}

/// The 128-bit product without carries.
fn carryless(a: u64, b: u64) -> u128 {
    (0..64).filter(|i| b >> i & 1 != 0).fold(0, |sum, i| sum ^ u128::from(a) << i)
}

/// Sum with carry in bit 0 of `c`; bit 64 is the carry out.
fn add_carry(a: u64, b: u64, c: u64) -> u128 {
    u128::from(a) + u128::from(b) + u128::from(c & 1)
}

/// Difference with borrow in bit 0 of `c`; bit 64 is the borrow out.
fn sub_borrow(a: u64, b: u64, c: u64) -> u128 {
    u128::from(a).wrapping_sub(u128::from(b)).wrapping_sub(u128::from(c & 1))
}

/// `sxt`: extension of the low 8, 16 or 32 bits of `b`. Source: ops-misc, sxt.
fn sxt(code: u64, b: u64) -> u64 {
    match code & 7 {
        0 => b as i8 as u64,
        1 => b as i16 as u64,
        2 | 3 => b as i32 as u64,
        4 => u64::from(b as u8),
        5 => u64::from(b as u16),
        _ => u64::from(b as u32),
    }
}

/// A 64-bit dividend by a 32-bit divisor: quotient and remainder.
///
/// `None` when the quotient does not fit 32 bits, for the remainder forms too.
/// Source: ops-integer, Divide; disagreements, modx-overflow.
fn unsigned_by_word(a: u64, b: u64) -> Option<(u32, u32)> {
    let b = u64::from(b as u32);
    let quotient = a.checked_div(b)?;
    Some((u32::try_from(quotient).ok()?, (a % b) as u32))
}

/// As [`unsigned_by_word`], signed; the divisor is sign-extended (disagreements, divx-sign).
fn signed_by_word(a: u64, b: u64) -> Option<(i32, i32)> {
    let (a, b) = (a as i64, i64::from(b as i32));
    let quotient = a.checked_div(b)?;
    Some((i32::try_from(quotient).ok()?, (a % b) as i32))
}

/// The function of a scalar integer operation.
pub(super) fn value_fn(op: Alop, version: Version) -> Option<ValueFn> {
    use Alop as A;
    let byte_rule = version < Version::V5;
    Some(match op {
        A::Adds => I2(s2::<Add>),
        A::Addd => I2(d2::<Add>),
        A::Subs => I2(s2::<Sub>),
        A::Subd => I2(d2::<Sub>),
        A::Ands => I2(s2::<And>),
        A::Andd => I2(d2::<And>),
        A::Andns => I2(s2::<Andn>),
        A::Andnd => I2(d2::<Andn>),
        A::Ors => I2(s2::<Or>),
        A::Ord => I2(d2::<Or>),
        A::Orns => I2(s2::<Orn>),
        A::Ornd => I2(d2::<Orn>),
        A::Xors => I2(s2::<Xor>),
        A::Xord => I2(d2::<Xor>),
        A::Xorns => I2(s2::<Xorn>),
        A::Xornd => I2(d2::<Xorn>),
        A::Shls => I2(s2::<Shl>),
        A::Shld => I2(d2::<Shl>),
        A::Shrs => I2(s2::<Shr>),
        A::Shrd => I2(d2::<Shr>),
        A::Sars => I2(s2::<Sar>),
        A::Sard => I2(d2::<Sar>),
        A::Scls => I2(s2::<Scl>),
        A::Scld => I2(d2::<Scl>),
        A::Scrs => I2(s2::<Scr>),
        A::Scrd => I2(d2::<Scr>),
        A::Getfs if byte_rule => I2(s2::<GetfByte>),
        A::Getfd if byte_rule => I2(d2::<GetfByte>),
        A::Getfs => I2(s2::<Getf>),
        A::Getfd => I2(d2::<Getf>),
        A::Getfzs => I2(s2::<Getfz>),
        A::Getfzd => I2(d2::<Getfz>),
        A::Insfs => I3(|a, b, c| Field::of(b, 32).insert(a, 32, c)),
        A::Insfd => I3(|a, b, c| Field::of(b, 64).insert(a, 64, c)),
        A::Sxt => I2(sxt),
        A::Sxtb => I1(|a| sxt(0, a)),
        A::Sxth => I1(|a| sxt(1, a)),
        A::Sxtw => I1(|a| sxt(2, a)),
        A::Zxtb => I1(|a| sxt(4, a)),
        A::Zxth => I1(|a| sxt(5, a)),
        A::Zxtw => I1(|a| sxt(6, a)),
        A::Negw => I1(|a| s2::<Sub>(0, a)),
        A::Negd => I1(|a| d2::<Sub>(0, a)),
        A::Muls => I2(s2::<Mul>),
        A::Muld => I2(d2::<Mul>),
        A::Umulx => I2(|a, b| u64::from(a as u32) * u64::from(b as u32)),
        A::Smulx => I2(|a, b| (i64::from(a as i32) * i64::from(b as i32)) as u64),
        A::Umulhd => I2(|a, b| ((u128::from(a) * u128::from(b)) >> 64) as u64),
        A::Smulhd => I2(|a, b| ((i128::from(a as i64) * i128::from(b as i64)) >> 64) as u64),
        A::Clmull => I2(|a, b| carryless(a, b) as u64),
        A::Clmulh => I2(|a, b| (carryless(a, b) >> 64) as u64),
        A::Addcd => I3(|a, b, c| add_carry(a, b, c) as u64),
        A::AddcdC => I3(|a, b, c| (add_carry(a, b, c) >> 64) as u64 & 1),
        A::Subcd => I3(|a, b, c| sub_borrow(a, b, c) as u64),
        A::SubcdC => I3(|a, b, c| (sub_borrow(a, b, c) >> 64) as u64 & 1),
        A::Bitrevs => I1(|a| (a as u32).reverse_bits().into()),
        A::Bitrevd => I1(u64::reverse_bits),
        A::Lzcnts => I1(|a| (a as u32).leading_zeros().into()),
        A::Lzcntd => I1(|a| a.leading_zeros().into()),
        A::Popcnts => I1(|a| (a as u32).count_ones().into()),
        A::Popcntd => I1(|a| a.count_ones().into()),
        A::Merges | A::Merged | A::Pmrgp => Select2(merge),
        A::Movts | A::Movtd | A::Movtcs | A::Movtcd | A::Movtrs | A::Movtrd | A::Movtrcs | A::Movtrcd => I1(|a| a),
        A::Udivs => Div(|a, b| (a as u32).checked_div(b as u32).map(u64::from)),
        A::Udivd => Div(u64::checked_div),
        A::Sdivs => Div(|a, b| (a as i32).checked_div(b as i32).map(|q| q as u64)),
        A::Sdivd => Div(|a, b| (a as i64).checked_div(b as i64).map(|q| q as u64)),
        A::Udivx => Div(|a, b| unsigned_by_word(a, b).map(|(quotient, _)| quotient.into())),
        A::Umodx => Div(|a, b| unsigned_by_word(a, b).map(|(_, remainder)| remainder.into())),
        A::Sdivx => Div(|a, b| signed_by_word(a, b).map(|(quotient, _)| quotient as u64)),
        A::Smodx => Div(|a, b| signed_by_word(a, b).map(|(_, remainder)| remainder as u64)),
        _ => return None,
    })
}
