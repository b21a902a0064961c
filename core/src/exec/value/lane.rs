//! Registers as arrays of elements, element 0 in the lowest bits.
//!
//! Source: semantics/README, Notation.

use core::array;

/// An element of a packed register.
pub(super) trait Lane: Copy {
    /// Its width.
    const BITS: u32;
    /// The low bits of `r`.
    fn low(r: u128) -> Self;
    /// The element in the low bits, zero-extended.
    fn bits(self) -> u128;
}

macro_rules! lanes {
    ($($int:ident as $unsigned:ident)*) => {$(
        impl Lane for $int {
            const BITS: u32 = $int::BITS;
            #[inline(always)]
            fn low(r: u128) -> Self {
                r as $int
            }
            #[inline(always)]
            fn bits(self) -> u128 {
                (self as $unsigned).into()
            }
        }
    )*};
}

lanes! { u8 as u8 u16 as u16 u32 as u32 u64 as u64 i8 as u8 i16 as u16 i32 as u32 i64 as u64 }

/// The first `N` elements of a register.
#[inline(always)]
pub(super) fn unpack<L: Lane, const N: usize>(r: u128) -> [L; N] {
    array::from_fn(|i| L::low(r >> (i as u32 * L::BITS)))
}

/// A register from its elements, the rest 0.
#[inline(always)]
pub(super) fn pack<L: Lane, const N: usize>(elements: [L; N]) -> u128 {
    let mut r = 0;
    for (i, element) in elements.into_iter().enumerate() {
        r |= element.bits() << (i as u32 * L::BITS);
    }
    r
}

/// Combines the elements of two registers one by one.
#[inline(always)]
pub(super) fn map2<L: Lane, M: Lane, T: Lane, const N: usize>(a: u128, b: u128, f: impl Fn(L, M) -> T) -> u128 {
    let (a, b) = (unpack::<L, N>(a), unpack::<M, N>(b));
    pack::<T, N>(array::from_fn(|i| f(a[i], b[i])))
}

/// Combines neighbours, even one first: of `a` into the low half, of `b` into the high half.
///
/// Source: ops-simd64, phaddh; ops-float, pfhadds.
#[inline(always)]
pub(super) fn horizontal<L: Lane, const N: usize>(a: [L; N], b: [L; N], mut f: impl FnMut(L, L) -> L) -> [L; N] {
    array::from_fn(|i| {
        let k = 2 * i;
        if k < N { f(a[k], a[k + 1]) } else { f(b[k - N], b[k - N + 1]) }
    })
}
