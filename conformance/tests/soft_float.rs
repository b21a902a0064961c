//! The value functions of floating point against two other implementations: `rustc_apfloat` in all
//! rounding directions, and the host's arithmetic in round to nearest.
//!
//! NaN results are compared as NaN only: which NaN it is, is a rule of the machine.

use e2k_core::exec::value::{F80, FpEnv, FpxEnv, ValueFn, value_of};
use e2k_core::isa::{Alop, Version};
use proptest::prelude::*;
use rustc_apfloat::ieee::{Double, Single, X87DoubleExtended};
use rustc_apfloat::{Float, FloatConvert, Round, Status, StatusAnd};

/// The directions by their code in PFPFR and FPCR.
const ROUNDINGS: [Round; 4] =
    [Round::NearestTiesToEven, Round::TowardNegative, Round::TowardPositive, Round::TowardZero];

const DE: u8 = 2;
const OE: u8 = 8;
const UE: u8 = 0x10;

/// Runs an f32/f64 operation with the rounding code; result and flags without DE.
fn run(op: Alop, rounding: usize, operands: &[u64]) -> (u64, u8) {
    let mut env = FpEnv::new(FpEnv::START | (rounding as u32) << 13);
    let result = match value_of(op, Version::V6).map(|value| value.f) {
        Some(ValueFn::F1(f)) => f(&mut env, operands[0]),
        Some(ValueFn::F2(f)) => f(&mut env, operands[0], operands[1]),
        Some(ValueFn::F3(f)) => f(&mut env, operands[0], operands[1], operands[2]),
        other => panic!("{}: {other:?}", op.name()),
    };
    (result, env.raised() & !DE)
}

/// The flags of apfloat in the machine's bits.
fn flags(status: Status) -> u8 {
    [
        (Status::INVALID_OP, 1),
        (Status::DIV_BY_ZERO, 4),
        (Status::OVERFLOW, 8),
        (Status::UNDERFLOW, UE),
        (Status::INEXACT, 0x20),
    ]
    .into_iter()
    .filter(|(flag, _)| status.contains(*flag))
    .fold(0, |sum, (_, bit)| sum | bit)
}

/// Compares with the expected result.
///
/// Flags that apfloat does not report are left out: underflow of a result that becomes the
/// smallest normal number only when rounded to the format, overflow to the largest finite number.
fn same<F: Float>(expected: StatusAnd<F>, bits: u128, raised: u8, context: &str) -> Result<(), TestCaseError> {
    let result = F::from_bits(bits);
    if expected.value.is_nan() {
        prop_assert!(result.is_nan(), "{context}: {bits:x}");
    } else {
        prop_assert_eq!(bits, expected.value.to_bits(), "{}: expected {:x}", context, expected.value.to_bits());
    }
    let largest = F::largest().bitwise_eq(if expected.value.is_negative() { -expected.value } else { expected.value });
    let ignored = if expected.value.is_smallest_normalized() { UE } else { 0 } | if largest { OE } else { 0 };
    prop_assert_eq!(raised & !ignored, flags(expected.status) & !ignored, "{}: flags", context);
    Ok(())
}

/// Numbers of a format with `fraction` fraction bits and `code` exponent bits: any, and with a
/// preference for exponents that meet and for special values.
fn numbers(fraction: u32, code: u32) -> impl Strategy<Value = u64> + Clone {
    let top = (1u64 << code) - 1;
    let bias = top >> 1;
    let exponent = prop_oneof![
        4 => bias - 4..bias + 5,
        2 => bias.saturating_sub(u64::from(fraction) + 4)..bias + u64::from(fraction) + 4,
        2 => 0..=top,
        1 => 0..3u64,
        1 => top - 2..=top,
        1 => bias / 2 - 2..bias / 2 + 3,
    ];
    let significand = prop_oneof![
        3 => any::<u64>(),
        1 => Just(0u64),
        1 => Just(u64::MAX),
        2 => (any::<u64>(), 0..64u32).prop_map(|(x, keep)| x >> keep << keep),
        1 => 0..4u64,
    ];
    (any::<bool>(), exponent, significand).prop_map(move |(sign, exponent, significand)| {
        u64::from(sign) << (fraction + code) | exponent << fraction | significand & ((1 << fraction) - 1)
    })
}

fn f32s() -> impl Strategy<Value = u64> + Clone {
    numbers(23, 8)
}

fn f64s() -> impl Strategy<Value = u64> + Clone {
    numbers(52, 11)
}

/// f80 without unsupported encodings and pseudo-denormals.
fn f80s() -> impl Strategy<Value = F80> + Clone {
    let exponent = prop_oneof![16380u16..16388, 16300u16..16470, 0u16..3, 0x7ffd..=0x7fffu16, 0u16..=0x7fff];
    let fraction =
        prop_oneof![any::<u64>(), Just(0u64), Just(u64::MAX), (any::<u64>(), 0..64u32).prop_map(|(x, k)| x >> k << k)];
    (any::<bool>(), exponent, fraction).prop_map(|(sign, exponent, fraction)| F80 {
        exp_sign: u16::from(sign) << 15 | exponent,
        mantissa: if exponent == 0 { fraction & !(1 << 63) } else { fraction | 1 << 63 },
    })
}

fn arithmetic<F: Float>(ops: [Alop; 4], rounding: usize, a: u64, b: u64) -> Result<(), TestCaseError> {
    let (x, y, round) = (F::from_bits(a.into()), F::from_bits(b.into()), ROUNDINGS[rounding]);
    let expected = [x.add_r(y, round), x.sub_r(y, round), x.mul_r(y, round), x.div_r(y, round)];
    for (op, expected) in ops.into_iter().zip(expected) {
        let (result, raised) = run(op, rounding, &[a, b]);
        same(expected, result.into(), raised, &format!("{} {a:x} {b:x} rounding {rounding}", op.name()))?;
    }
    Ok(())
}

fn fused<F: Float>(ops: [Alop; 4], rounding: usize, a: u64, b: u64, c: u64) -> Result<(), TestCaseError> {
    let round = ROUNDINGS[rounding];
    let [x, y, z] = [a, b, c].map(|bits| F::from_bits(bits.into()));
    let expected = [
        x.mul_add_r(y, z, round),
        x.mul_add_r(y, -z, round),
        (-x).mul_add_r(y, z, round),
        (-x).mul_add_r(y, -z, round),
    ];
    let invalid_product = x.is_zero() && y.is_infinite() || x.is_infinite() && y.is_zero();
    if invalid_product && z.is_nan() {
        return Ok(()); // Whether IE is raised is a rule of the machine.
    }
    for (op, expected) in ops.into_iter().zip(expected) {
        let (result, raised) = run(op, rounding, &[a, b, c]);
        same(expected, result.into(), raised, &format!("{} {a:x} {b:x} {c:x} rounding {rounding}", op.name()))?;
    }
    Ok(())
}

fn x87(op: Alop, rounding: usize, a: F80, b: F80) -> (u128, u8) {
    let mut env = FpxEnv::new(FpxEnv::START | (rounding as u32) << 10, 0);
    let Some(ValueFn::X2(f)) = value_of(op, Version::V6).map(|value| value.f) else { panic!("{}", op.name()) };
    let result = f(&mut env, a, b);
    (bits(result), env.raised() & !DE)
}

fn bits(x: F80) -> u128 {
    u128::from(x.exp_sign) << 64 | u128::from(x.mantissa)
}

fn native<const N: usize>(op: Alop, operands: [u64; N], expected: u64, nan: bool) -> Result<(), TestCaseError> {
    let (result, _) = run(op, 0, &operands);
    if !nan {
        prop_assert_eq!(result, expected, "{} {:x?}", op.name(), operands);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(20_000) })]

    #[test]
    fn f64_arithmetic_is_that_of_apfloat(a in f64s(), b in f64s(), rounding in 0..4usize) {
        arithmetic::<Double>([Alop::Faddd, Alop::Fsubd, Alop::Fmuld, Alop::Fdivd], rounding, a, b)?;
    }

    #[test]
    fn f32_arithmetic_is_that_of_apfloat(a in f32s(), b in f32s(), rounding in 0..4usize) {
        arithmetic::<Single>([Alop::Fadds, Alop::Fsubs, Alop::Fmuls, Alop::Fdivs], rounding, a, b)?;
    }

    #[test]
    fn f64_fused_multiply_add_is_that_of_apfloat(a in f64s(), b in f64s(), c in f64s(), rounding in 0..4usize) {
        fused::<Double>([Alop::Fmad, Alop::Fmsd, Alop::Fnmad, Alop::Fnmsd], rounding, a, b, c)?;
    }

    #[test]
    fn f64_fused_multiply_add_with_cancellation_is_that_of_apfloat(
        a in f64s(), b in f64s(), nudge in -3i64..4, rounding in 0..4usize
    ) {
        let product = (f64::from_bits(a) * f64::from_bits(b)).to_bits();
        let c = product.wrapping_add(nudge as u64) ^ 1 << 63;
        fused::<Double>([Alop::Fmad, Alop::Fmsd, Alop::Fnmad, Alop::Fnmsd], rounding, a, b, c)?;
    }

    #[test]
    fn f32_fused_multiply_add_is_that_of_apfloat(a in f32s(), b in f32s(), c in f32s(), rounding in 0..4usize) {
        fused::<Single>([Alop::Fmas, Alop::Fmss, Alop::Fnmas, Alop::Fnmss], rounding, a, b, c)?;
    }

    #[test]
    fn f80_arithmetic_is_that_of_apfloat(a in f80s(), b in f80s(), rounding in 0..4usize) {
        type X = X87DoubleExtended;
        let (x, y, round) = (X::from_bits(bits(a)), X::from_bits(bits(b)), ROUNDINGS[rounding]);
        let expected = [x.add_r(y, round), x.sub_r(y, round), x.mul_r(y, round), x.div_r(y, round)];
        let ops = [Alop::Fxaddxx, Alop::Fxsubxx, Alop::Fxmulxx, Alop::Fxdivxx];
        for (op, expected) in ops.into_iter().zip(expected) {
            let (result, raised) = x87(op, rounding, a, b);
            same(expected, result, raised, &format!("{} {a:x?} {b:x?} rounding {rounding}", op.name()))?;
        }
    }

    #[test]
    fn conversions_between_formats_are_those_of_apfloat(a in f64s(), b in f32s(), rounding in 0..4usize) {
        let mut loses = false;
        let narrow: StatusAnd<Single> = Double::from_bits(a.into()).convert_r(ROUNDINGS[rounding], &mut loses);
        let (result, raised) = run(Alop::Fdtofs, rounding, &[a]);
        same(narrow, result.into(), raised, &format!("fdtofs {a:x} rounding {rounding}"))?;
        let wide: StatusAnd<Double> = Single::from_bits(b.into()).convert_r(ROUNDINGS[rounding], &mut loses);
        let (result, raised) = run(Alop::Fstofd, rounding, &[b]);
        same(wide, result.into(), raised, &format!("fstofd {b:x} rounding {rounding}"))?;
    }

    #[test]
    fn conversions_with_integers_are_those_of_apfloat(a in f64s(), b in any::<i64>(), rounding in 0..4usize) {
        let round = ROUNDINGS[rounding];
        let x = Double::from_bits(a.into());
        for (op, width, indefinite) in [(Alop::Fdtoid, 64, 1u64 << 63), (Alop::Fdtois, 32, 1 << 31)] {
            let mut exact = false;
            let expected = x.to_i128_r(width, round, &mut exact);
            let (result, raised) = run(op, rounding, &[a]);
            let mask = u64::MAX >> (64 - width);
            if expected.status.contains(Status::INVALID_OP) {
                prop_assert_eq!((result & mask, raised), (indefinite, 1), "{} {:x}", op.name(), a);
            } else {
                let value = expected.value as u64 & mask;
                prop_assert_eq!((result & mask, raised), (value, flags(expected.status)), "{} {:x}", op.name(), a);
            }
        }
        let context = format!("idtof {b} rounding {rounding}");
        let (result, raised) = run(Alop::Idtofd, rounding, &[b as u64]);
        same(Double::from_i128_r(b.into(), round), result.into(), raised, &context)?;
        let (result, raised) = run(Alop::Idtofs, rounding, &[b as u64]);
        same(Single::from_i128_r(b.into(), round), result.into(), raised, &context)?;
    }

    #[test]
    fn rounding_to_integral_is_that_of_apfloat(a in f64s(), rounding in 0..4usize) {
        let expected = Double::from_bits(a.into()).round_to_integral(ROUNDINGS[rounding]);
        let (result, _) = run(Alop::Fdtoifd, 0, &[rounding as u64, a]);
        if !expected.value.is_nan() {
            prop_assert_eq!(u128::from(result), expected.value.to_bits(), "{:x}", a);
        }
    }

    #[test]
    fn nearest_results_are_those_of_the_host(a in f64s(), b in f64s(), c in f32s(), d in f32s()) {
        let (x, y) = (f64::from_bits(a), f64::from_bits(b));
        for (op, r) in [(Alop::Faddd, x + y), (Alop::Fsubd, x - y), (Alop::Fmuld, x * y), (Alop::Fdivd, x / y)] {
            native(op, [a, b], r.to_bits(), r.is_nan())?;
        }
        native(Alop::Fsqrttd, [a, 0], x.sqrt().to_bits(), x.sqrt().is_nan())?;
        let (x, y) = (f32::from_bits(c as u32), f32::from_bits(d as u32));
        for (op, r) in [(Alop::Fadds, x + y), (Alop::Fsubs, x - y), (Alop::Fmuls, x * y), (Alop::Fdivs, x / y)] {
            native(op, [c, d], r.to_bits().into(), r.is_nan())?;
        }
        native(Alop::Fsqrts, [c], x.sqrt().to_bits().into(), x.sqrt().is_nan())?;
    }

    #[test]
    fn roots_lie_between_their_neighbours(a in f64s(), rounding in 1..4usize) {
        let x = f64::from_bits(a);
        let (a, x) = (a & !(1 << 63), x.abs());
        if x == 0.0 || !x.is_finite() {
            return Ok(());
        }
        let nearest = f64::from_bits(run(Alop::Fsqrttd, 0, &[a, 0]).0);
        let (result, raised) = run(Alop::Fsqrttd, rounding, &[a, 0]);
        let r = f64::from_bits(result);
        // The sign of r * r - x, exactly.
        let square = r.mul_add(r, -x);
        let exact = nearest.mul_add(nearest, -x) == 0.0 && x > 1e-290;
        if x > 1e-290 {
            prop_assert_eq!(raised == 0, exact);
            prop_assert!(exact && result == nearest.to_bits() || (square > 0.0) == (rounding == 2), "{:x}", a);
        }
    }
}
