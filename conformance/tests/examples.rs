//! Worked examples of operations whose operand order is easily confused, and of the x86 flags
//! word.
//!
//! Source: semantics/examples.md; the flags are those of the x86 instructions.

use e2k_core::exec::value::{F80, FpEnv, FpxEnv, ValueFn, value_of};
use e2k_core::isa::{Alop, Version};

const A: u128 = 0x80ff_7f01_1234_5678;
const B: u128 = 0xfedc_ba98_0180_7fff;
const C: u128 = 0x0f1e_2d3c_4b5a_6978;

fn f(op: Alop, version: Version) -> ValueFn {
    value_of(op, version).unwrap_or_else(|| panic!("{}", op.name())).f
}

/// Result of an integer operation; the literal is the last operand.
fn integer(op: Alop, version: Version, operands: &[u128]) -> u128 {
    let d = |n: usize| operands[n] as u64;
    match f(op, version) {
        ValueFn::I1(f) => f(d(0)).into(),
        ValueFn::I2(f) => f(d(0), d(1)).into(),
        ValueFn::I3(f) => f(d(0), d(1), d(2)).into(),
        ValueFn::Lit1(f) => f(d(0), operands[1] as u8).into(),
        ValueFn::Lit2(f) => f(d(0), d(1), operands[2] as u8).into(),
        ValueFn::Q2(f) => f(operands[0], operands[1]),
        ValueFn::Q3(f) => f(operands[0], operands[1], operands[2]),
        other => panic!("{}: {other:?}", op.name()),
    }
}

/// The descriptor of getf and insf.
const fn field(offset: u128, length: u128, signed: bool, byte: u128) -> u128 {
    offset | length << 6 | (signed as u128) << 12 | byte << 13
}

#[test]
fn operand_order_is_that_of_the_examples() {
    let ab = A << 64 | B;
    let ca = C << 64 | (A ^ C);
    let control = 0x9f8e_7d6c_5b4a_3928_1706_f5e4_d3c2_b1a0;
    let examples: &[(Alop, &[u128], u128)] = &[
        (Alop::Pandnd, &[A, B], 0x0023_4501_1234_0000),
        (Alop::Ornd, &[A, B], 0x81ff_7f67_fe7f_d678),
        (Alop::Pmaddubsh, &[A, B], 0x8024_5cde_1a12_7fff),
        (Alop::Pmulubhh, &[A, B], 0xffeb_f1e7_0081_3c00),
        (Alop::Pmulhrsh, &[A, B], 0x0122_bb22_0037_5677),
        (Alop::Mpsadbh, &[A, B], 0x026a_0235_0162_010d),
        (Alop::Phminposuh, &[A, B], 0x0005_0180),
        (Alop::Phaddh, &[A, B], 0xb974_817f_0000_68ac),
        (Alop::Phsubw, &[A, B], 0x02a3_c567_9134_d777),
        (Alop::Packsshb, &[A, B], 0x807f_7f7f_8080_7f7f),
        (Alop::Packushb, &[A, B], 0x00ff_ffff_0000_ffff),
        (Alop::Packuswh, &[A, B], 0x0000_ffff_0000_ffff),
        (Alop::Punpcklbh, &[A, B], 0x1201_3480_567f_78ff),
        (Alop::Punpckhhw, &[A, B], 0x80ff_fedc_7f01_ba98),
        (Alop::Pmovmskb, &[A, B], 0xc0f5),
        (Alop::Psadbw, &[A, B], 0x0280),
        (Alop::Psignh, &[A, B], 0x7f01_80ff_1234_5678),
        (Alop::Pshufh, &[A, 0x1b], 0x5678_1234_7f01_80ff),
        (Alop::Pshufw, &[A, B, 0x6], 0xfedc_ba98_1234_5678),
        (Alop::Pextrh, &[A, B, 5], 0x1234),
        (Alop::Pinsh, &[A, B, 2], 0x80ff_7fff_1234_5678),
        (Alop::Psrlql, &[A, B, 3], 0x3456_78fe_dcba_9801),
        (Alop::Psllqh, &[A, B, 3], 0x0112_3456_78fe_dcba),
        (Alop::Psraw, &[A, 40], 0xffff_ffff_0000_0000),
        (Alop::Psrlh, &[A, 16], 0),
        (Alop::Psrcw, &[A, 36], 0x180f_f7f0_8123_4567),
        (Alop::Pmerge, &[A, C, B], 0x0f1e_2d3c_125a_5678),
        (Alop::Pshufb, &[A, B, 0x80c0_a0e0_4a38_1b0d], 0x0080_7fff_00e1_ed7f),
        (Alop::PlogSel3, &[A, B, C], 0x8efd_7a19_1124_7f78),
        (Alop::PlogMjr, &[A, B, C], 0x8ede_3f18_0310_7f78),
        (Alop::Insfd, &[A, field(8, 24, false, 0), B], 0x7880_ff7f_0180_7fff),
        (Alop::Sxt, &[1, 0x1234_8080], 0xffff_ffff_ffff_8080),
        (Alop::Sxt, &[5, 0x1234_8080], 0x8080),
        (Alop::Sxt, &[3, 0x8000_0000], 0xffff_ffff_8000_0000),
        (Alop::AndRsubd, &[A, B, C], 0x71be_0cc3_b4a5_ed00),
        (Alop::AndSubd, &[A, B, C], 0x8e41_f33c_4b5a_1300),
        (Alop::XorAndnd, &[A, B, C], 0x011c_2824_484a_4078),
        (Alop::ShlOrns, &[A, 12, B], 0xbb98_7fff),
        (Alop::Clmull, &[A, B], 0x6d56_dbcb_acf8_3228),
        (Alop::Clmulh, &[A, B], 0x7f3b_961e_913a_000b),
        (Alop::Qppermb, &[ab, ca, control], 0xff00_01c3_485a_a987_fee1_ff00_ff00_ffff),
        (Alop::Qpshufb, &[ab, ca, control], 0x0000_00ff_ff00_951e_70e1_00ff_0080_007f),
        (Alop::Qpackushb, &[ab, ca], 0x00ff_ffff_0000_ffff_ffff_ffff_00ff_ffff),
    ];
    for (op, operands, expected) in examples {
        let result = integer(*op, Version::V6, operands);
        assert_eq!(result, *expected, "{}: {result:x}", op.name());
    }
}

#[test]
fn getf_takes_its_sign_by_the_version() {
    let rows: [(u128, u128, u128, u128); 4] = [
        (B, field(12, 20, true, 0), 0xffff_ffff_fff0_1807, 0x1807),
        (0x80_8080, field(0, 32, true, 0), 0xffff_ffff_0080_8080, 0x80_8080),
        (0x1_0101, field(1, 32, true, 2), 0xffff_ffff_0000_8080, 0x8080),
        (0xfedc_ba97_8654_3210, field(28, 4, true, 3), 0xffff_ffff_ffff_fff8, 0xffff_ffff_ffff_fff8),
    ];
    for (x, control, before_v5, from_v5) in rows {
        for version in Version::ALL {
            let expected = if version < Version::V5 { before_v5 } else { from_v5 };
            assert_eq!(integer(Alop::Getfd, version, &[x, control]), expected, "{version} {x:x} {control:x}");
        }
    }
}

#[test]
fn merge_takes_the_second_source_when_the_condition_holds() {
    let ValueFn::Select2(merge) = f(Alop::Merged, Version::V3) else { panic!("merged") };
    assert_eq!((merge(false, 1, 2), merge(true, 1, 2)), (1, 2));
}

#[test]
fn floating_point_operand_order_is_that_of_the_examples() {
    let two = |op: Alop, a: f64, b: f64| {
        let ValueFn::F2(f) = f(op, Version::V6) else { panic!("{}", op.name()) };
        f(&mut FpEnv::new(FpEnv::START), a.to_bits(), b.to_bits())
    };
    let three = |op: Alop, a: f64, b: f64, c: f64| {
        let ValueFn::F3(f) = f(op, Version::V6) else { panic!("{}", op.name()) };
        f64::from_bits(f(&mut FpEnv::new(FpEnv::START), a.to_bits(), b.to_bits(), c.to_bits()))
    };
    assert_eq!(three(Alop::FmulSubd, 2.0, 3.0, 10.0), 4.0);
    assert_eq!(three(Alop::FmulRsubd, 2.0, 3.0, 10.0), -4.0);
    assert!(f64::from_bits(two(Alop::Fmind, 1.0, f64::NAN)).is_nan());
    assert_eq!(two(Alop::Fmind, f64::NAN, 1.0), 1.0f64.to_bits());
    assert_eq!(two(Alop::Fmind, -0.0, 0.0), 0.0f64.to_bits());
    assert_eq!(two(Alop::Fcmpnltd, f64::NAN, 1.0), u64::MAX);
    assert_eq!(two(Alop::Fcmpoddf, f64::NAN, 1.0), 0x45);
    let ValueFn::X2(rsub) = f(Alop::Fxrsubdd, Version::V6) else { panic!("fxrsubdd") };
    let ten = F80 { exp_sign: 0x4002, mantissa: 0xa000_0000_0000_0000 };
    let three = F80 { exp_sign: 0, mantissa: 3.0f64.to_bits() };
    assert_eq!(rsub(&mut FpxEnv::new(FpxEnv::START, 0), ten, three).mantissa, (-7.0f64).to_bits());
}

#[test]
fn unmasked_exceptions_are_told_to_the_caller() {
    let ValueFn::F2(div) = f(Alop::Fdivd, Version::V6) else { panic!("fdivd") };
    let zero_divide_unmasked = FpEnv::START & !(4 << 7);
    let mut env = FpEnv::new(zero_divide_unmasked);
    div(&mut env, 1.0f64.to_bits(), 3.0f64.to_bits());
    assert_eq!((env.raised(), env.raised_unmasked(), env.pfpfr()), (0x20, 0, zero_divide_unmasked | 0x20));
    env.clear_raised();
    div(&mut env, 1.0f64.to_bits(), 0);
    assert_eq!((env.raised(), env.raised_unmasked(), env.pfpfr()), (4, 4, zero_divide_unmasked | 0x24));

    let ValueFn::X2(div) = f(Alop::Fxdivxx, Version::V6) else { panic!("fxdivxx") };
    let one = F80 { exp_sign: 0x3fff, mantissa: 1 << 63 };
    let mut env = FpxEnv::new(FpxEnv::START & !4, 0);
    div(&mut env, one, F80::default());
    assert_eq!((env.raised_unmasked(), env.fpsr()), (4, 0x8084));
}

#[test]
fn flags_words_are_those_of_x86() {
    const CF: u64 = 1;
    const PF: u64 = 4;
    const AF: u64 = 0x10;
    const ZF: u64 = 0x40;
    const SF: u64 = 0x80;
    const OF: u64 = 0x800;
    let examples: &[(Alop, &[u128], u64)] = &[
        (Alop::AddsFb, &[0x7f, 1], AF | SF | OF),
        (Alop::AddsFb, &[0x1ff, 0x101], CF | PF | AF | ZF),
        (Alop::AdddFd, &[u64::MAX as u128, 1], CF | PF | AF | ZF),
        (Alop::SubsFw, &[0, 1], CF | PF | AF | SF),
        (Alop::SubsFh, &[0x8000, 1], PF | AF | OF),
        (Alop::AndsFb, &[0xf0, 0x0f], PF | ZF),
        (Alop::XorndFd, &[0, 0], PF | SF),
        (Alop::UmulxFb, &[0x10, 0x10], CF | OF),
        (Alop::UmulxFw, &[0xffff, 0xffff], 0),
        (Alop::SmulxFb, &[0xff, 0xff], 0),
        (Alop::SmulxFb, &[0x40, 2], CF | OF),
        (Alop::IncsFb, &[0xff, 1, 1], CF | PF | AF | ZF),
        (Alop::IncsFb, &[0xff, 1, 0], PF | AF | ZF),
        (Alop::DecsFw, &[0x8000_0000, 1, 1], CF | PF | AF | OF),
        (Alop::ShlsFb, &[0x80, 1, 0], CF | PF | ZF | OF),
        (Alop::ShlsFb, &[0x80, 0x20, 0x55], 0x55),
        (Alop::ShrsFb, &[0x81, 1, 0], CF | OF),
        (Alop::SarsFb, &[0x81, 1, 0], CF | PF | SF),
        (Alop::SardFd, &[1 << 63, 63, 0], PF | SF),
        (Alop::SclsFb, &[0x80, 1, ZF as u128], CF | OF | ZF),
        (Alop::SclsFb, &[0x01, 8, ZF as u128], CF | ZF),
        (Alop::ScrsFw, &[1, 1, (PF | CF) as u128], CF | OF | PF),
        (Alop::ScrdFd, &[1, 64, 0x55], 0x55),
    ];
    for (op, operands, expected) in examples {
        let result = integer(*op, Version::V3, operands) as u64;
        assert_eq!(result, *expected, "{} {operands:x?}: {result:x}", op.name());
    }
    let predicate = |op: Alop, word: u64| {
        let ValueFn::Pred1(f) = f(op, Version::V3) else { panic!("{}", op.name()) };
        f(word | 0xffff_ffff_0000_0000)
    };
    assert!(predicate(Alop::Cctopbe, ZF) && predicate(Alop::Cctopl, OF) && !predicate(Alop::Cctopl, OF | SF));
    assert!(predicate(Alop::Cctople, OF | SF | ZF) && !predicate(Alop::Cctopo, !OF) && predicate(Alop::Cctopp, PF));
}
