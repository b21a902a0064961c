//! Two-stage integer operations and arbitrary bit logic, composed from the opcode fields.
//!
//! `OP1_OP2 s1, s2, s3` is `op2(s3, op1(s1, s2))`. The opcode byte names the first stage in bits
//! 4:1 (the short opcode of the plain operation) and the width in bit 0; the second stage is four
//! times the group number of ICMB plus bits 6:5.
//! Source: ops-combined, introduction; encoding.md section 4.7; ops-simd64, Arbitrary bit logic.

use super::ValueFn::{self, I3, Q3, Select3};
use super::integer::{
    Add, And, Andn, Getf, GetfByte, Or, Orn, Rsub, Sar, Scl, Scr, Shl, Shr, Stage, Sub, Xor, Xorn, merge,
};
use crate::isa::Version;
use crate::isa::ops::{OpRow, Opc2};

type Three = fn(u64, u64, u64) -> u64;
type ThreeWide = fn(u128, u128, u128) -> u128;
type Merge = fn(bool, u64, u64, u64) -> u64;

fn s3<A: Stage, B: Stage>(a: u64, b: u64, c: u64) -> u64 {
    B::s(c as u32, A::s(a as u32, b as u32)).into()
}

fn d3<A: Stage, B: Stage>(a: u64, b: u64, c: u64) -> u64 {
    B::d(c, A::d(a, b))
}

fn merge_first<B: Stage>(condition: bool, a: u64, b: u64, c: u64) -> u64 {
    B::d(c, merge(condition, a, b))
}

fn merge_first_s<B: Stage>(condition: bool, a: u64, b: u64, c: u64) -> u64 {
    B::s(c as u32, merge(condition, a, b) as u32).into()
}

fn merge_second<A: Stage>(condition: bool, a: u64, b: u64, c: u64) -> u64 {
    merge(condition, c, A::d(a, b))
}

fn merge_second_s<A: Stage>(condition: bool, a: u64, b: u64, c: u64) -> u64 {
    merge(condition, c, A::s(a as u32, b as u32).into())
}

fn merge_both(condition: bool, a: u64, b: u64, c: u64) -> u64 {
    merge(condition, c, merge(condition, a, b))
}

const fn double(opcode: u8) -> bool {
    opcode & 1 != 0
}

/// Chooses the function with the second stage `$second`, of the code of encoding.md section 4.7.
macro_rules! second_stage {
    ($second:expr, $pick:ident) => {
        match $second {
            0 => $pick!(And),
            1 => $pick!(Andn),
            2 => $pick!(Or),
            3 => $pick!(Orn),
            4 => $pick!(Xor),
            5 => $pick!(Xorn),
            6 => $pick!(Rsub),
            8 => $pick!(Add),
            9 => $pick!(Sub),
            10 => $pick!(Scl),
            11 => $pick!(Scr),
            12 => $pick!(Shl),
            13 => $pick!(Shr),
            14 => $pick!(Sar),
            15 => $pick!(GetfByte),
            _ => return None,
        }
    };
}

fn with_first<A: Stage>(opcode: u8, second: u8) -> Option<ValueFn> {
    if second == 7 {
        let f: Merge = if double(opcode) { merge_second::<A> } else { merge_second_s::<A> };
        return Some(Select3(f));
    }
    macro_rules! pick {
        ($b:ident) => {
            if double(opcode) { d3::<A, $b> as Three } else { s3::<A, $b> }
        };
    }
    Some(I3(second_stage!(second, pick)))
}

fn with_merge(opcode: u8, second: u8) -> Option<ValueFn> {
    if second == 7 {
        return Some(Select3(merge_both));
    }
    macro_rules! pick {
        ($b:ident) => {
            if double(opcode) { merge_first::<$b> as Merge } else { merge_first_s::<$b> }
        };
    }
    Some(Select3(second_stage!(second, pick)))
}

fn integer(opcode: u8, group: u8, version: Version) -> Option<ValueFn> {
    let second = group << 2 | opcode >> 5;
    match opcode >> 1 & 0xf {
        0 => with_first::<And>(opcode, second),
        1 => with_first::<Andn>(opcode, second),
        2 => with_first::<Or>(opcode, second),
        3 => with_first::<Orn>(opcode, second),
        4 => with_first::<Xor>(opcode, second),
        5 => with_first::<Xorn>(opcode, second),
        7 => with_merge(opcode, second),
        8 => with_first::<Add>(opcode, second),
        9 => with_first::<Sub>(opcode, second),
        10 => with_first::<Scl>(opcode, second),
        11 => with_first::<Scr>(opcode, second),
        12 => with_first::<Shl>(opcode, second),
        13 => with_first::<Shr>(opcode, second),
        14 => with_first::<Sar>(opcode, second),
        15 if version < Version::V5 => with_first::<GetfByte>(opcode, second),
        15 => with_first::<Getf>(opcode, second),
        _ => None,
    }
}

/// Bit `4*a+2*b+c` of `TABLE`, for each bit. Source: ops-simd64, Arbitrary bit logic.
fn logic<const TABLE: u8>(a: u128, b: u128, c: u128) -> u128 {
    (0..8u8).filter(|row| TABLE >> row & 1 != 0).fold(0, |sum, row| {
        let pick = |x: u128, bit: u8| if row & bit != 0 { x } else { !x };
        sum | pick(a, 4) & pick(b, 2) & pick(c, 1)
    })
}

fn logic_d<const TABLE: u8>(a: u64, b: u64, c: u64) -> u64 {
    logic::<TABLE>(a.into(), b.into(), c.into()) as u64
}

/// An array of `$f::<0>` to `$f::<255>`.
macro_rules! all_tables {
    ($f:ident) => {
        all_tables!(@high $f: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
    };
    (@high $f:ident: $($high:literal)*) => {
        [$(all_tables!(@low $f, $high: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)),*]
    };
    (@low $f:ident, $high:literal: $($low:literal)*) => {
        [$($f::<{ $high << 4 | $low }>),*]
    };
}

static LOGIC_D: [[Three; 16]; 16] = all_tables!(logic_d);
static LOGIC_Q: [[ThreeWide; 16]; 16] = all_tables!(logic);

/// The function of a two-stage integer operation or of a bit logic one.
pub(super) fn value_fn(row: &OpRow, version: Version) -> Option<ValueFn> {
    let opcode = row.opcode1();
    let (high, low) = (usize::from(opcode >> 4), usize::from(opcode & 0xf));
    match row.opc2() {
        Opc2::Icmb0 => integer(opcode, 0, version),
        Opc2::Icmb1 => integer(opcode, 1, version),
        Opc2::Icmb2 => integer(opcode, 2, version),
        Opc2::Icmb3 => integer(opcode, 3, version),
        Opc2::Lcmbd0 => Some(I3(LOGIC_D[high][low])),
        Opc2::Lcmbd1 => Some(I3(LOGIC_D[high | 8][low])),
        Opc2::Lcmbq0 => Some(Q3(LOGIC_Q[high][low])),
        Opc2::Lcmbq1 => Some(Q3(LOGIC_Q[high | 8][low])),
        _ => None,
    }
}
