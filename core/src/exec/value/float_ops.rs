//! Which function of [`super::float`] each f32, f64 and packed mnemonic is.
//!
//! Source: ops-float; ops-simd128, Floating point, Conversions, Fused multiply-add.

use super::ValueFn::{self, *};
use super::float::{
    Add, Addsub, Compare, Div as Divide, FromInt, Hadd, Hsub, MINUS, MINUS_EVEN, MINUS_ODD, Max, Min, Mul, PLUS,
    Reciprocal, ReciprocalRoot, Rsub, Sqrt, SqrtFinal, Sub, ToInt, ToReal, Vector, d1, d2, d3, fma, predicate, q1, q2,
    q3, qfma, qround, round, scale, to_flags,
};
use crate::isa::Alop as A;
use crate::isa::ops::{OpRow, Opc2};

/// Sum, difference, product, quotient, minimum, maximum, square root, horizontal forms.
fn arithmetic(op: A) -> Option<ValueFn> {
    Some(match op {
        A::Fadds => F2(d2::<Add, u32, 1>),
        A::Pfadds => F2(d2::<Add, u32, 2>),
        A::Qpfadds => QF2(q2::<Add, u32, 4>),
        A::Faddd | A::Pfaddd => F2(d2::<Add, u64, 1>),
        A::Qpfaddd => QF2(q2::<Add, u64, 2>),
        A::Fsubs => F2(d2::<Sub, u32, 1>),
        A::Pfsubs => F2(d2::<Sub, u32, 2>),
        A::Qpfsubs => QF2(q2::<Sub, u32, 4>),
        A::Fsubd | A::Pfsubd => F2(d2::<Sub, u64, 1>),
        A::Qpfsubd => QF2(q2::<Sub, u64, 2>),
        A::Fmuls => F2(d2::<Mul, u32, 1>),
        A::Pfmuls => F2(d2::<Mul, u32, 2>),
        A::Qpfmuls => QF2(q2::<Mul, u32, 4>),
        A::Fmuld | A::Pfmuld => F2(d2::<Mul, u64, 1>),
        A::Qpfmuld => QF2(q2::<Mul, u64, 2>),
        A::Fmins => F2(d2::<Min, u32, 1>),
        A::Pfmins => F2(d2::<Min, u32, 2>),
        A::Qpfmins => QF2(q2::<Min, u32, 4>),
        A::Fmind | A::Pfmind => F2(d2::<Min, u64, 1>),
        A::Qpfmind => QF2(q2::<Min, u64, 2>),
        A::Fmaxs => F2(d2::<Max, u32, 1>),
        A::Pfmaxs => F2(d2::<Max, u32, 2>),
        A::Qpfmaxs => QF2(q2::<Max, u32, 4>),
        A::Fmaxd | A::Pfmaxd => F2(d2::<Max, u64, 1>),
        A::Qpfmaxd => QF2(q2::<Max, u64, 2>),
        A::Fdivs | A::Pfdivs => F2(d2::<Divide, u32, 1>),
        A::Fdivd | A::Pfdivd => F2(d2::<Divide, u64, 1>),
        A::Pfhadds => F2(d2::<Hadd, u32, 2>),
        A::Qpfhadds => QF2(q2::<Hadd, u32, 4>),
        A::Pfhsubs => F2(d2::<Hsub, u32, 2>),
        A::Qpfhsubs => QF2(q2::<Hsub, u32, 4>),
        A::Pfaddsubs => F2(d2::<Addsub, u32, 2>),
        A::Qpfaddsubs => QF2(q2::<Addsub, u32, 4>),
        A::Qpfaddsubd => QF2(q2::<Addsub, u64, 2>),
        A::Fsqrts | A::Pfsqrts => F1(d1::<Sqrt<u32>, 1>),
        // First step of the f64 root; the final step starts again from the argument.
        A::Fsqrtid => I1(|a| a),
        A::Fsqrttd | A::Pfsqrttd => F2(d2::<SqrtFinal, u64, 1>),
        A::Frcps => F1(d1::<Reciprocal<u32>, 1>),
        A::Frsqrts => F1(d1::<ReciprocalRoot<u32>, 1>),
        A::Fscales => F2(scale::<u32>),
        A::Fscaled => F2(scale::<u64>),
        _ => return None,
    })
}

/// Fused multiply-add.
fn fused(op: A) -> Option<ValueFn> {
    Some(match op {
        A::Fmas => F3(fma::<u32, false, PLUS>),
        A::Fmad => F3(fma::<u64, false, PLUS>),
        A::Fmss => F3(fma::<u32, false, MINUS>),
        A::Fmsd => F3(fma::<u64, false, MINUS>),
        A::Fnmas => F3(fma::<u32, true, PLUS>),
        A::Fnmad => F3(fma::<u64, true, PLUS>),
        A::Fnmss => F3(fma::<u32, true, MINUS>),
        A::Fnmsd => F3(fma::<u64, true, MINUS>),
        A::Qpfmas => QF3(qfma::<u32, 4, false, PLUS>),
        A::Qpfmad => QF3(qfma::<u64, 2, false, PLUS>),
        A::Qpfmss => QF3(qfma::<u32, 4, false, MINUS>),
        A::Qpfmsd => QF3(qfma::<u64, 2, false, MINUS>),
        A::Qpfnmas => QF3(qfma::<u32, 4, true, PLUS>),
        A::Qpfnmad => QF3(qfma::<u64, 2, true, PLUS>),
        A::Qpfnmss => QF3(qfma::<u32, 4, true, MINUS>),
        A::Qpfnmsd => QF3(qfma::<u64, 2, true, MINUS>),
        A::Qpfmass => QF3(qfma::<u32, 4, false, MINUS_ODD>),
        A::Qpfmasd => QF3(qfma::<u64, 2, false, MINUS_ODD>),
        A::Qpfmsas => QF3(qfma::<u32, 4, false, MINUS_EVEN>),
        A::Qpfmsad => QF3(qfma::<u64, 2, false, MINUS_EVEN>),
        _ => return None,
    })
}

/// Compares to a mask, to a predicate and to a flags word.
fn compare(op: A) -> Option<ValueFn> {
    macro_rules! conditions {
        ($($code:literal $s:ident $d:ident $sb:ident $db:ident $ps:ident $pd:ident $qs:ident $qd:ident;)*) => {
            match op {
                $(
                    A::$s => F2(d2::<Compare<$code>, u32, 1>),
                    A::$d | A::$pd => F2(d2::<Compare<$code>, u64, 1>),
                    A::$sb => FPred2(predicate::<u32, $code>),
                    A::$db => FPred2(predicate::<u64, $code>),
                    A::$ps => F2(d2::<Compare<$code>, u32, 2>),
                    A::$qs => QF2(q2::<Compare<$code>, u32, 4>),
                    A::$qd => QF2(q2::<Compare<$code>, u64, 2>),
                )*
                A::Fcmpodsf => F2(to_flags::<u32, true>),
                A::Fcmpoddf => F2(to_flags::<u64, true>),
                A::Fcmpudsf => F2(to_flags::<u32, false>),
                A::Fcmpuddf => F2(to_flags::<u64, false>),
                _ => return None,
            }
        };
    }
    Some(conditions! {
        0 Fcmpeqs Fcmpeqd Fcmpeqsb Fcmpeqdb Pfcmpeqs Pfcmpeqd Qpfcmpeqs Qpfcmpeqd;
        1 Fcmplts Fcmpltd Fcmpltsb Fcmpltdb Pfcmplts Pfcmpltd Qpfcmplts Qpfcmpltd;
        2 Fcmples Fcmpled Fcmplesb Fcmpledb Pfcmples Pfcmpled Qpfcmples Qpfcmpled;
        3 Fcmpuods Fcmpuodd Fcmpuodsb Fcmpuoddb Pfcmpuods Pfcmpuodd Qpfcmpuods Qpfcmpuodd;
        4 Fcmpneqs Fcmpneqd Fcmpneqsb Fcmpneqdb Pfcmpneqs Pfcmpneqd Qpfcmpneqs Qpfcmpneqd;
        5 Fcmpnlts Fcmpnltd Fcmpnltsb Fcmpnltdb Pfcmpnlts Pfcmpnltd Qpfcmpnlts Qpfcmpnltd;
        6 Fcmpnles Fcmpnled Fcmpnlesb Fcmpnledb Pfcmpnles Pfcmpnled Qpfcmpnles Qpfcmpnled;
        7 Fcmpods Fcmpodd Fcmpodsb Fcmpoddb Pfcmpods Pfcmpodd Qpfcmpods Qpfcmpodd;
    })
}

/// Conversions and rounding to integral values.
fn conversion(op: A) -> Option<ValueFn> {
    Some(match op {
        A::Istofs => F1(d1::<FromInt<i32, u32>, 1>),
        A::Istofd => F1(d1::<FromInt<i32, u64>, 1>),
        A::Idtofs => F1(d1::<FromInt<i64, u32>, 1>),
        A::Idtofd => F1(d1::<FromInt<i64, u64>, 1>),
        A::Pistofs => F1(d1::<FromInt<i32, u32>, 2>),
        A::Qpistofs => QF1(q1::<FromInt<i32, u32>, 4>),
        A::Qpistofd => QF1(q1::<FromInt<i32, u64>, 2>),
        A::Qpidtofs => QF1(q1::<FromInt<i64, u32>, 2>),
        A::Qpidtofd => QF1(q1::<FromInt<i64, u64>, 2>),
        A::Fstois => F1(d1::<ToInt<u32, i32, false>, 1>),
        A::Fstoistr => F1(d1::<ToInt<u32, i32, true>, 1>),
        A::Fstoid => F1(d1::<ToInt<u32, i64, false>, 1>),
        A::Fstoidtr => F1(d1::<ToInt<u32, i64, true>, 1>),
        A::Fdtois | A::Pfdtois => F1(d1::<ToInt<u64, i32, false>, 1>),
        A::Fdtoistr | A::Pfdtoistr => F1(d1::<ToInt<u64, i32, true>, 1>),
        A::Fdtoid => F1(d1::<ToInt<u64, i64, false>, 1>),
        A::Fdtoidtr => F1(d1::<ToInt<u64, i64, true>, 1>),
        A::Pfstois => F1(d1::<ToInt<u32, i32, false>, 2>),
        A::Pfstoistr => F1(d1::<ToInt<u32, i32, true>, 2>),
        A::Qpfstois => QF1(q1::<ToInt<u32, i32, false>, 4>),
        A::Qpfstoistr => QF1(q1::<ToInt<u32, i32, true>, 4>),
        A::Qpfstoid => QF1(q1::<ToInt<u32, i64, false>, 2>),
        A::Qpfstoidtr => QF1(q1::<ToInt<u32, i64, true>, 2>),
        A::Qpfdtois => QF1(q1::<ToInt<u64, i32, false>, 2>),
        A::Qpfdtoistr => QF1(q1::<ToInt<u64, i32, true>, 2>),
        A::Qpfdtoid => QF1(q1::<ToInt<u64, i64, false>, 2>),
        A::Qpfdtoidtr => QF1(q1::<ToInt<u64, i64, true>, 2>),
        A::Fstofd | A::Pfstofd => F1(d1::<ToReal<u32, u64>, 1>),
        A::Fdtofs | A::Pfdtofs => F1(d1::<ToReal<u64, u32>, 1>),
        A::Qpfstofd => QF1(q1::<ToReal<u32, u64>, 2>),
        A::Qpfdtofs => QF1(q1::<ToReal<u64, u32>, 2>),
        A::Fstoifs => F2(round::<u32, 1>),
        A::Fdtoifd | A::Pfdtoifd => F2(round::<u64, 1>),
        A::Pfstoifs => F2(round::<u32, 2>),
        A::Qpfstoifs => QF2(qround::<u32, 4>),
        A::Qpfdtoifd => QF2(qround::<u64, 2>),
        _ => return None,
    })
}

/// Number of registers' elements, and whether the registers are 128 bits wide.
#[derive(Clone, Copy)]
enum Shape {
    Scalar,
    Packed64,
    Packed128,
}

/// Composes a two-stage operation from the opcode fields, as for integers (see `fused`): first
/// stage in bits 4:1, double in bit 0, second stage in bits 6:5 and the group.
fn two_stage(row: &OpRow, shape: Shape, group: u8) -> Option<ValueFn> {
    let opcode = row.opcode1();
    let second = group << 2 | opcode >> 5;
    match opcode >> 1 & 0xf {
        0 => with_first::<Add>(shape, opcode, second),
        1 => with_first::<Sub>(shape, opcode, second),
        2 => with_first::<Hadd>(shape, opcode, second),
        3 => with_first::<Hsub>(shape, opcode, second),
        4 => with_first::<Mul>(shape, opcode, second),
        7 => with_first::<Addsub>(shape, opcode, second),
        _ => None,
    }
}

fn with_first<First: Vector>(shape: Shape, opcode: u8, second: u8) -> Option<ValueFn> {
    let double = opcode & 1 != 0;
    macro_rules! pick {
        ($second:ident) => {
            match (shape, double) {
                (Shape::Scalar, false) => F3(d3::<First, $second, u32, 1>),
                (Shape::Scalar | Shape::Packed64, true) => F3(d3::<First, $second, u64, 1>),
                (Shape::Packed64, false) => F3(d3::<First, $second, u32, 2>),
                (Shape::Packed128, false) => QF3(q3::<First, $second, u32, 4>),
                (Shape::Packed128, true) => QF3(q3::<First, $second, u64, 2>),
            }
        };
    }
    Some(match second {
        0 => pick!(Add),
        1 => pick!(Sub),
        2 => pick!(Hadd),
        3 => pick!(Hsub),
        4 => pick!(Mul),
        5 => pick!(Rsub),
        7 => pick!(Addsub),
        _ => return None,
    })
}

/// The function of an f32, f64 or packed floating-point operation.
pub(super) fn value_fn(row: &OpRow) -> Option<ValueFn> {
    let op = row.op();
    match row.opc2() {
        Opc2::Fcmb0 => two_stage(row, Shape::Scalar, 0),
        Opc2::Fcmb1 => two_stage(row, Shape::Scalar, 1),
        Opc2::Pfcmb0 => two_stage(row, Shape::Packed64, 0),
        Opc2::Pfcmb1 => two_stage(row, Shape::Packed64, 1),
        Opc2::Qpfcmb0 => two_stage(row, Shape::Packed128, 0),
        Opc2::Qpfcmb1 => two_stage(row, Shape::Packed128, 1),
        _ => arithmetic(op).or_else(|| compare(op)).or_else(|| conversion(op)).or_else(|| fused(op)),
    }
}
