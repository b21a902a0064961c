//! Products and sums across elements.
//!
//! Source: ops-simd64 and ops-simd128, Multiply, sums; ops-misc, ISA v7 additions.

use super::saturate_i16;
use crate::exec::value::ValueFn::{self, I2, Q2, Q3};
use crate::exec::value::lane::{Lane, horizontal, map2, pack, unpack};
use crate::isa::Alop as A;
use core::array;

/// Horizontal operation on registers of `N` elements.
fn across<L: Lane, const N: usize>(a: u128, b: u128, f: fn(L, L) -> L) -> u128 {
    pack(horizontal(unpack::<L, N>(a), unpack(b), f))
}

/// For each of the `N` wide elements, `join` of the products of the two pairs of narrow ones.
#[inline(always)]
fn pairs<L, M, T, const N: usize, const NARROW: usize>(a: u128, b: u128, join: impl Fn(i32, i32) -> T) -> u128
where
    L: Lane + Into<i32>,
    M: Lane + Into<i32>,
    T: Lane,
{
    let (a, b) = (unpack::<L, NARROW>(a), unpack::<M, NARROW>(b));
    pack::<T, N>(array::from_fn(|i| {
        let product = |k: usize| -> i32 { a[k].into() * b[k].into() };
        join(product(2 * i), product(2 * i + 1))
    }))
}

/// `N` 32-bit elements of `pmaddh`.
fn madd<const N: usize, const NARROW: usize>(a: u128, b: u128) -> u128 {
    pairs::<i16, i16, i32, N, NARROW>(a, b, i32::wrapping_add)
}

/// `N` 16-bit elements of `pmaddubsh`: signed bytes of `a`, unsigned ones of `b`.
fn madd_bytes<const N: usize, const NARROW: usize>(a: u128, b: u128) -> u128 {
    pairs::<i8, u8, i16, N, NARROW>(a, b, |x, y| saturate_i16(x + y))
}

/// Unsigned byte times signed half, rounded, `N` elements. Source: ops-simd64, pmulubhh.
fn mul_byte_half<const N: usize>(a: u128, b: u128) -> u128 {
    map2::<u8, i16, i16, N>(a, b, |x, y| ((i32::from(x) * i32::from(y) + 0x80) >> 8) as i16)
}

/// Sum of the absolute differences of eight bytes.
fn sad(a: u64, b: u64) -> u64 {
    a.to_le_bytes().into_iter().zip(b.to_le_bytes()).map(|(x, y)| u64::from(x.abs_diff(y))).sum()
}

/// A 64-bit function on both halves.
fn halves(a: u128, b: u128, f: fn(u64, u64) -> u64) -> u128 {
    map2::<u64, u64, u64, 2>(a, b, f)
}

/// `N` sums of four absolute differences, the window sliding over `a`, against the four lowest
/// bytes of `b`. Source: ops-simd64, mpsadbh; disagreements, qpmpsadbh.
fn sliding_sad<const N: usize>(a: u128, b: u128) -> u128 {
    let (a, b) = (a.to_le_bytes(), b.to_le_bytes());
    pack::<u16, N>(array::from_fn(|k| (0..4).map(|j| u16::from(a[k + j].abs_diff(b[j]))).sum()))
}

/// The unsigned minimum of the 2N halfs {b:a} in bits 15:0, its lowest index from bit 16 on.
fn min_position<const N: usize>(a: u128, b: u128) -> u64 {
    let halfs = unpack::<u16, N>(a).into_iter().chain(unpack::<u16, N>(b));
    halfs.zip(0u64..).min().map_or(0, |(minimum, index)| u64::from(minimum) | index << 16)
}

/// Per 32-bit element: addend plus the products of four bytes each, wrapping.
fn dot_bytes<L: Lane + Into<i32>>(a: u128, b: u128, c: u128) -> u128 {
    let (a, b) = (unpack::<L, 16>(a), unpack::<L, 16>(b));
    let c = unpack::<i32, 4>(c);
    pack::<i32, 4>(array::from_fn(|i| {
        let products = (4 * i..4 * i + 4).map(|k| a[k].into() * b[k].into());
        products.fold(c[i], i32::wrapping_add)
    }))
}

/// The function of an operation across elements.
pub(super) fn value_fn(op: A) -> Option<ValueFn> {
    /// A function on 128-bit carriers as a 64-bit operation.
    macro_rules! narrow {
        ($f:expr) => {
            I2(|a, b| $f(a.into(), b.into()) as u64)
        };
    }
    Some(match op {
        A::Phaddh => narrow!(|a, b| across::<u16, 4>(a, b, u16::wrapping_add)),
        A::Phaddw => narrow!(|a, b| across::<u32, 2>(a, b, u32::wrapping_add)),
        A::Phaddsh => narrow!(|a, b| across::<i16, 4>(a, b, i16::saturating_add)),
        A::Phsubh => narrow!(|a, b| across::<u16, 4>(a, b, u16::wrapping_sub)),
        A::Phsubw => narrow!(|a, b| across::<u32, 2>(a, b, u32::wrapping_sub)),
        A::Phsubsh => narrow!(|a, b| across::<i16, 4>(a, b, i16::saturating_sub)),
        A::Qphaddh => Q2(|a, b| across::<u16, 8>(a, b, u16::wrapping_add)),
        A::Qphaddw => Q2(|a, b| across::<u32, 4>(a, b, u32::wrapping_add)),
        A::Qphaddsh => Q2(|a, b| across::<i16, 8>(a, b, i16::saturating_add)),
        A::Qphsubh => Q2(|a, b| across::<u16, 8>(a, b, u16::wrapping_sub)),
        A::Qphsubw => Q2(|a, b| across::<u32, 4>(a, b, u32::wrapping_sub)),
        A::Qphsubsh => Q2(|a, b| across::<i16, 8>(a, b, i16::saturating_sub)),
        A::Pmaddh => narrow!(madd::<2, 4>),
        A::Qpmaddh => Q2(madd::<4, 8>),
        A::Pmaddubsh => narrow!(madd_bytes::<4, 8>),
        A::Qpmaddubsh => Q2(madd_bytes::<8, 16>),
        A::Pmulubhh => narrow!(mul_byte_half::<4>),
        A::Qpmulubhh => Q2(mul_byte_half::<8>),
        A::Psadbw => I2(sad),
        A::Qpsadbw => Q2(|a, b| halves(a, b, sad)),
        A::Mpsadbh => narrow!(sliding_sad::<4>),
        A::Qpmpsadbh => Q2(sliding_sad::<8>),
        A::Phminposuh => I2(|a, b| min_position::<4>(a.into(), b.into())),
        A::Qphminposuh => Q2(|a, b| min_position::<8>(a, b).into()),
        A::Qpidotsbwss => Q3(dot_bytes::<i8>),
        A::Qpidotsbwuu => Q3(dot_bytes::<u8>),
        A::Qpidotshwss => Q3(|a, b, c| {
            let sums = madd::<4, 8>(a, b);
            map2::<i32, i32, i32, 4>(sums, c, i32::wrapping_add)
        }),
        _ => return None,
    })
}
