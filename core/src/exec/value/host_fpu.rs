//! Fast path of f32/f64 sum, difference, product and quotient on the host's own arithmetic.
//!
//! With the feature `host-fpu`, when PFPFR rounds to nearest without flushing and both operands
//! are normal or zero, the host computes the result. It is taken only if it is normal and not the
//! smallest normal number (whose tininess the result does not show) or an exact zero; whether it
//! is exact is then found out without flags of the host. So every result and flag is the one of
//! the soft float; a test compares them.
//!
//! Not compiled for x86 without SSE2, whose arithmetic is not that of the formats.

use super::soft::Status;

/// One of the four.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Operation {
    Add,
    Sub,
    Mul,
    Div,
}

/// Bits of a format that the host may compute with.
pub(super) trait Host: Sized {
    /// `a op b`, if the host can tell value and flags; raises PE if inexact.
    fn host(_status: &mut Status, _operation: Operation, _a: Self, _b: Self) -> Option<Self> {
        None
    }
}

#[cfg(not(all(feature = "host-fpu", any(not(target_arch = "x86"), target_feature = "sse2"))))]
mod absent {
    impl super::Host for u32 {}
    impl super::Host for u64 {}
}

#[cfg(all(feature = "host-fpu", any(not(target_arch = "x86"), target_feature = "sse2")))]
mod native {
    use super::{Host, Operation};
    use crate::exec::value::soft::{PE, Rounding, Status};

    /// What the fast path asks of a format.
    macro_rules! host {
        ($bits:ident, $wide:ident, $float:ident) => {
            impl Host for $bits {
                #[inline]
                fn host(status: &mut Status, operation: Operation, a: $bits, b: $bits) -> Option<$bits> {
                    const FRACTION: u32 = $float::MANTISSA_DIGITS - 1;
                    const TOP_CODE: $bits = <$bits>::MAX << 1 >> (FRACTION + 1);
                    let code = |x: $bits| x << 1 >> (FRACTION + 1);
                    let is_zero = |x: $bits| x << 1 == 0;
                    let usable = |x: $bits| (1..TOP_CODE).contains(&code(x)) || is_zero(x);
                    if status.rounding != Rounding::Nearest || status.flush || !usable(a) || !usable(b) {
                        return None;
                    }
                    let (x, y) = ($float::from_bits(a), $float::from_bits(b));
                    let zero_operand = is_zero(a) || is_zero(b);
                    let result = match operation {
                        Operation::Add => x + y,
                        Operation::Sub => x - y,
                        Operation::Mul => x * y,
                        Operation::Div if is_zero(b) => return None,
                        Operation::Div => x / y,
                    };
                    let r = result.to_bits();
                    let product_or_quotient = matches!(operation, Operation::Mul | Operation::Div);
                    if is_zero(r) {
                        // A sum of normal numbers is 0 only exactly, a product by a factor 0 only.
                        return (zero_operand || !product_or_quotient).then_some(r);
                    }
                    if !(2..TOP_CODE).contains(&code(r)) {
                        return None;
                    }
                    let significand =
                        |x: $bits| x << <$bits>::BITS - FRACTION >> <$bits>::BITS - FRACTION | 1 << FRACTION;
                    let product = |x: $bits, y: $bits| $wide::from(significand(x)) * $wide::from(significand(y));
                    let exact = match operation {
                        _ if zero_operand => true,
                        Operation::Mul => {
                            let p = product(a, b);
                            $wide::BITS - p.leading_zeros() - p.trailing_zeros() <= FRACTION + 1
                        }
                        Operation::Div => {
                            let (p, dividend) = (product(r, b), significand(a));
                            p >> p.trailing_zeros() == (dividend >> dividend.trailing_zeros()).into()
                        }
                        Operation::Add | Operation::Sub => {
                            // The rounding error of a sum is a number of the format, found so.
                            let y = if operation == Operation::Sub { -y } else { y };
                            let part = result - x;
                            let error = (x - (result - part)) + (y - part);
                            if !error.is_finite() {
                                return None;
                            }
                            error == 0.0
                        }
                    };
                    if !exact {
                        status.raise(PE);
                    }
                    Some(r)
                }
            }
        };
    }

    host!(u32, u64, f32);
    host!(u64, u128, f64);
}

#[cfg(all(test, feature = "host-fpu"))]
mod tests {
    use super::super::soft::{self, F32, F64, Format, Num, Rounding, Status};
    use super::{Host, Operation};

    type Soft = fn(&mut Status, &Format, Num, Num) -> Num;

    const OPERATIONS: [(Operation, Soft); 4] = [
        (Operation::Add, soft::add),
        (Operation::Sub, soft::sub),
        (Operation::Mul, soft::mul),
        (Operation::Div, soft::div),
    ];

    const START: Status = Status { rounding: Rounding::Nearest, flush: false, underflow_masked: true, flags: 0 };

    /// Returns how many of the four the host computed.
    fn same_as_soft<T: Host + Copy + Into<u64>>(format: &Format, a: T, b: T) -> usize {
        let mut taken = 0;
        for (operation, soft) in OPERATIONS {
            let mut fast = START;
            let Some(result) = T::host(&mut fast, operation, a, b) else { continue };
            let mut slow = START;
            let expected = soft(&mut slow, format, format.decode(a.into()), format.decode(b.into()));
            assert_eq!(result.into(), format.encode(expected), "{:?} {:x} {:x}", operation, a.into(), b.into());
            assert_eq!(fast.flags, slow.flags, "{:?} {:x} {:x}", operation, a.into(), b.into());
            taken += 1;
        }
        taken
    }

    /// A fixed sequence of well-mixed numbers (SplitMix64): the core's tests need no crates.
    struct Mix(u64);

    impl Mix {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        }

        /// Any bits; numbers near each other, near the limits, with few significant bits.
        ///
        /// `fraction` is the number of fraction bits, `codes` the exponent codes near 1, near the
        /// smallest and near the largest.
        fn float(&mut self, fraction: u32, codes: [core::ops::Range<u64>; 3]) -> u64 {
            let bits = self.next();
            let width = 64 - (codes[2].end - 1).leading_zeros();
            let kind = self.next() % 8;
            if kind >= 4 {
                return if fraction + width == 31 { bits & 0xffff_ffff } else { bits };
            }
            let range = &codes[(kind as usize).saturating_sub(1)];
            let code = range.start + self.next() % (range.end - range.start);
            let keep = (self.next() % u64::from(fraction)) as u32;
            let digits = bits & ((1 << fraction) - 1);
            let digits = if kind == 0 { digits >> keep << keep } else { digits };
            (bits >> 63) << (fraction + width) | code << fraction | digits
        }
    }

    const CASES: usize = 20_000;

    #[test]
    fn f64_results_and_flags_are_those_of_the_soft_float() {
        let mut mix = Mix(1);
        for _ in 0..CASES {
            let [a, b] = [(); 2].map(|()| mix.float(52, [1000..1050, 0..60, 1990..2048]));
            same_as_soft(&F64, a, b);
        }
    }

    #[test]
    fn f32_results_and_flags_are_those_of_the_soft_float() {
        let mut mix = Mix(2);
        for _ in 0..CASES {
            let [a, b] = [(); 2].map(|()| mix.float(23, [110..145, 0..30, 230..256]) as u32);
            same_as_soft(&F32, a, b);
        }
    }

    #[test]
    fn ordinary_numbers_take_the_fast_path() {
        assert_eq!(same_as_soft(&F64, 1.5f64.to_bits(), 0.1f64.to_bits()), 4);
        assert_eq!(same_as_soft(&F32, 1.5f32.to_bits(), 0.1f32.to_bits()), 4);
    }
}
