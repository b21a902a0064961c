//! Element-wise sums, minima, compares, products, shifts and logic.
//!
//! Source: ops-simd64 and ops-simd128, Logic, Add, Compare, Multiply, Shifts by a scalar.

use crate::exec::value::ValueFn::{self, I2, Pred2, Q2, QPred2};
use crate::exec::value::lane::{Lane, map2, unpack};
use crate::isa::Alop as A;

/// Whether `f` holds for some element.
fn any<L: Lane, const N: usize>(a: u128, b: u128, f: impl Fn(L, L) -> bool) -> bool {
    let (a, b) = (unpack::<L, N>(a), unpack::<L, N>(b));
    a.into_iter().zip(b).any(|(x, y)| f(x, y))
}

/// Whether `f` holds for all elements.
fn all<L: Lane, const N: usize>(a: u128, b: u128, f: impl Fn(L, L) -> bool) -> bool {
    !any::<L, N>(a, b, |x, y| !f(x, y))
}

/// Two-operand operations: 64-bit and 128-bit mnemonic (`-`: none), element type, formula.
fn binary(op: A) -> Option<ValueFn> {
    macro_rules! table {
        ($($d:ident $q:ident: $t:ident |$a:ident, $b:ident| $body:expr;)*) => {
            match op {
                $(
                    A::$d => I2(|a, b| {
                        let f = |$a: $t, $b: $t| -> $t { $body };
                        map2::<_, _, _, { 64 / $t::BITS as usize }>(a.into(), b.into(), f) as u64
                    }),
                    A::$q => Q2(|a, b| {
                        let f = |$a: $t, $b: $t| -> $t { $body };
                        map2::<_, _, _, { 128 / $t::BITS as usize }>(a, b, f)
                    }),
                )*
                _ => return None,
            }
        };
    }
    Some(table! {
        Pandd Qpand: u64 |a, b| a & b;
        Pandnd Qpandn: u64 |a, b| a & !b;
        Pord Qpor: u64 |a, b| a | b;
        Pxord Qpxor: u64 |a, b| a ^ b;
        Paddb Qpaddb: u8 |a, b| a.wrapping_add(b);
        Paddh Qpaddh: u16 |a, b| a.wrapping_add(b);
        Paddw Qpaddw: u32 |a, b| a.wrapping_add(b);
        Paddd Qpaddd: u64 |a, b| a.wrapping_add(b);
        Paddsb Qpaddsb: i8 |a, b| a.saturating_add(b);
        Paddusb Qpaddusb: u8 |a, b| a.saturating_add(b);
        Paddsh Qpaddsh: i16 |a, b| a.saturating_add(b);
        Paddush Qpaddush: u16 |a, b| a.saturating_add(b);
        Psubb Qpsubb: u8 |a, b| a.wrapping_sub(b);
        Psubh Qpsubh: u16 |a, b| a.wrapping_sub(b);
        Psubw Qpsubw: u32 |a, b| a.wrapping_sub(b);
        Psubd Qpsubd: u64 |a, b| a.wrapping_sub(b);
        Psubsb Qpsubsb: i8 |a, b| a.saturating_sub(b);
        Psubusb Qpsubusb: u8 |a, b| a.saturating_sub(b);
        Psubsh Qpsubsh: i16 |a, b| a.saturating_sub(b);
        Psubush Qpsubush: u16 |a, b| a.saturating_sub(b);
        Pavgusb Qpavgusb: u8 |a, b| ((u16::from(a) + u16::from(b) + 1) >> 1) as u8;
        Pavgush Qpavgush: u16 |a, b| ((u32::from(a) + u32::from(b) + 1) >> 1) as u16;
        Pminub Qpminub: u8 |a, b| a.min(b);
        Pminuh Qpminuh: u16 |a, b| a.min(b);
        Pminuw Qpminuw: u32 |a, b| a.min(b);
        Pminsb Qpminsb: i8 |a, b| a.min(b);
        Pminsh Qpminsh: i16 |a, b| a.min(b);
        Pminsw Qpminsw: i32 |a, b| a.min(b);
        Pmaxub Qpmaxub: u8 |a, b| a.max(b);
        Pmaxuh Qpmaxuh: u16 |a, b| a.max(b);
        Pmaxuw Qpmaxuw: u32 |a, b| a.max(b);
        Pmaxsb Qpmaxsb: i8 |a, b| a.max(b);
        Pmaxsh Qpmaxsh: i16 |a, b| a.max(b);
        Pmaxsw Qpmaxsw: i32 |a, b| a.max(b);
        Pmulhh Qpmulhh: i16 |a, b| ((i32::from(a) * i32::from(b)) >> 16) as i16;
        Pmulhuh Qpmulhuh: u16 |a, b| ((u32::from(a) * u32::from(b)) >> 16) as u16;
        Pmullh Qpmullh: u16 |a, b| a.wrapping_mul(b);
        Pmullw Qpmullw: u32 |a, b| a.wrapping_mul(b);
        Pmulhrsh Qpmulhrsh: i16 |a, b| ((((i32::from(a) * i32::from(b)) >> 14) + 1) >> 1) as i16;
        Psignb Qpsignb: i8 |a, b| a.wrapping_mul(b.signum());
        Psignh Qpsignh: i16 |a, b| a.wrapping_mul(b.signum());
        Psignw Qpsignw: i32 |a, b| a.wrapping_mul(b.signum());
    })
}

/// Compares: to a mask, and to a predicate over any or all elements.
fn compare(op: A) -> Option<ValueFn> {
    macro_rules! table {
        ($($d:ident $q:ident $or:ident $and:ident $qor:ident $qand:ident: $t:ident |$a:ident, $b:ident| $body:expr;)*) => {
            match op {
                $(
                    A::$d => I2(|a, b| {
                        let f = |$a: $t, $b: $t| -$t::from($body);
                        map2::<_, _, _, { 64 / $t::BITS as usize }>(a.into(), b.into(), f) as u64
                    }),
                    A::$q => Q2(|a, b| {
                        let f = |$a: $t, $b: $t| -$t::from($body);
                        map2::<_, _, _, { 128 / $t::BITS as usize }>(a, b, f)
                    }),
                    A::$or => Pred2(|a, b| {
                        any::<$t, { 64 / $t::BITS as usize }>(a.into(), b.into(), |$a, $b| $body)
                    }),
                    A::$and => Pred2(|a, b| {
                        all::<$t, { 64 / $t::BITS as usize }>(a.into(), b.into(), |$a, $b| $body)
                    }),
                    A::$qor => QPred2(|a, b| any::<$t, { 128 / $t::BITS as usize }>(a, b, |$a, $b| $body)),
                    A::$qand => QPred2(|a, b| all::<$t, { 128 / $t::BITS as usize }>(a, b, |$a, $b| $body)),
                )*
                _ => return None,
            }
        };
    }
    Some(table! {
        Pcmpeqb Qpcmpeqb Pcmpeqbop Pcmpeqbap Qpcmpeqbop Qpcmpeqbap: i8 |a, b| a == b;
        Pcmpeqh Qpcmpeqh Pcmpeqhop Pcmpeqhap Qpcmpeqhop Qpcmpeqhap: i16 |a, b| a == b;
        Pcmpeqw Qpcmpeqw Pcmpeqwop Pcmpeqwap Qpcmpeqwop Qpcmpeqwap: i32 |a, b| a == b;
        Pcmpeqd Qpcmpeqd Pcmpeqdop Pcmpeqdap Qpcmpeqdop Qpcmpeqdap: i64 |a, b| a == b;
        Pcmpgtb Qpcmpgtb Pcmpgtbop Pcmpgtbap Qpcmpgtbop Qpcmpgtbap: i8 |a, b| a > b;
        Pcmpgth Qpcmpgth Pcmpgthop Pcmpgthap Qpcmpgthop Qpcmpgthap: i16 |a, b| a > b;
        Pcmpgtw Qpcmpgtw Pcmpgtwop Pcmpgtwap Qpcmpgtwop Qpcmpgtwap: i32 |a, b| a > b;
        Pcmpgtd Qpcmpgtd Pcmpgtdop Pcmpgtdap Qpcmpgtdop Qpcmpgtdap: i64 |a, b| a > b;
    })
}

/// All elements of `x` shifted by one count.
#[inline(always)]
fn shift<L: Lane, const N: usize>(x: u128, count: u64, f: impl Fn(L, u32) -> L) -> u128 {
    // A count of more than 8 bits stays beyond every width and keeps the bits a rotation looks at.
    let count = if count > 0xff { 0x100 | count as u32 & 0xff } else { count as u32 };
    map2::<L, L, L, N>(x, 0, |element, _| f(element, count))
}

/// Shifts by a scalar count. Source: ops-simd64, Shifts by a scalar.
fn shifts(op: A) -> Option<ValueFn> {
    macro_rules! table {
        ($($($d:ident)? / $q:ident: $t:ident |$x:ident, $count:ident| $body:expr;)*) => {
            match op {
                $(
                    $(A::$d => I2(|x, count| {
                        let f = |$x: $t, $count: u32| -> $t { $body };
                        shift::<_, { 64 / $t::BITS as usize }>(x.into(), count, f) as u64
                    }),)?
                    A::$q => Q2(|x, count| {
                        let f = |$x: $t, $count: u32| -> $t { $body };
                        shift::<_, { 128 / $t::BITS as usize }>(x, count as u64, f)
                    }),
                )*
                _ => return None,
            }
        };
    }
    Some(table! {
        Psllh / Qpsllh: u16 |x, n| x.checked_shl(n).unwrap_or(0);
        Psllw / Qpsllw: u32 |x, n| x.checked_shl(n).unwrap_or(0);
        Pslld / Qpslld: u64 |x, n| x.checked_shl(n).unwrap_or(0);
        Psrlh / Qpsrlh: u16 |x, n| x.checked_shr(n).unwrap_or(0);
        Psrlw / Qpsrlw: u32 |x, n| x.checked_shr(n).unwrap_or(0);
        Psrld / Qpsrld: u64 |x, n| x.checked_shr(n).unwrap_or(0);
        Psrah / Qpsrah: i16 |x, n| x >> n.min(15);
        Psraw / Qpsraw: i32 |x, n| x >> n.min(31);
        / Qpsrad: i64 |x, n| x >> n.min(63);
        Psrcw / Qpsrcw: u32 |x, n| x.rotate_right(n % 32);
        Psrcd / Qpsrcd: u64 |x, n| x.rotate_right(n % 64);
    })
}

/// The function of an element-wise operation.
pub(super) fn value_fn(op: A) -> Option<ValueFn> {
    binary(op).or_else(|| compare(op)).or_else(|| shifts(op))
}
