//! Packing, interleaving, permuting and masks.
//!
//! In {s1:s2} the first source is the high part. Source: ops-simd64, 128-bit byte shifts,
//! Shuffle, pack, unpack, masks; ops-simd128, Pack, permute, masks; ops-misc, ISA v7 additions.

use super::saturate_i16;
use crate::exec::value::ValueFn::{self, I2, I3, Lit1, Lit2, Q1, Q2, Q3, QSelect2};
use crate::exec::value::integer;
use crate::exec::value::lane::{Lane, map2, pack, unpack};
use crate::isa::Alop as A;
use core::array;

/// {high:low} of two 64-bit registers.
const fn wide(high: u64, low: u64) -> u128 {
    (high as u128) << 64 | low as u128
}

/// `x` shifted by `bytes`, 0 beyond the width.
fn shift_left(x: u128, bytes: u8) -> u128 {
    x.checked_shl(8 * u32::from(bytes)).unwrap_or(0)
}

fn shift_right(x: u128, bytes: u8) -> u128 {
    x.checked_shr(8 * u32::from(bytes)).unwrap_or(0)
}

/// The 2N elements of {a:b} narrowed by `f`, those of `b` in the low half.
#[inline(always)]
fn narrow<L: Lane, T: Lane, const N: usize, const TWICE: usize>(a: u128, b: u128, f: fn(L) -> T) -> u128 {
    let (a, b) = (unpack::<L, N>(a), unpack::<L, N>(b));
    pack::<T, TWICE>(array::from_fn(|i| f(if i < N { b[i] } else { a[i - N] })))
}

fn saturate_i8(x: i16) -> i8 {
    x.clamp(i8::MIN.into(), i8::MAX.into()) as i8
}

fn saturate_u8(x: i16) -> u8 {
    x.clamp(0, u8::MAX.into()) as u8
}

fn saturate_u16(x: i32) -> u16 {
    x.clamp(0, u16::MAX.into()) as u16
}

/// The `N` elements from number `from` on, those of `b` in the even places.
fn interleave<L: Lane, const N: usize>(a: u64, b: u64, from: usize) -> u64 {
    let (a, b) = (unpack::<L, N>(a.into()), unpack::<L, N>(b.into()));
    pack::<L, N>(array::from_fn(|i| if i % 2 == 0 { b[from + i / 2] } else { a[from + i / 2] })) as u64
}

/// The sign bits of the elements of `x`, `bits` wide, gathered.
fn signs(x: u128, bits: u32) -> u64 {
    (0..128 / bits).fold(0, |mask, i| mask | ((x >> (bits * i + bits - 1)) as u64 & 1) << i)
}

/// Elements of `bits` bits, all ones where `mask` has a 1. Source: ops-misc, qpcm2b.
fn expand(mask: u128, bits: u32) -> u128 {
    let ones = u128::MAX >> (128 - bits);
    (0..128 / bits).filter(|i| mask >> i & 1 != 0).fold(0, |sum, i| sum | ones << (bits * i))
}

/// All bits as the top bit.
const fn replicate_sign(x: u8) -> u8 {
    (x as i8 >> 7) as u8
}

/// One byte of `pshufb` from {s1:s2}. Source: ops-simd64, pshufb.
fn pick16(source: &[u8; 16], control: u8) -> u8 {
    if control & 0x80 != 0 {
        return match control >> 4 & 7 {
            2 => 0x7f,
            4 => 0x80,
            6 => 0xff,
            _ => 0,
        };
    }
    let mut x = source[usize::from(control & 0xf)];
    if control & 0x10 != 0 {
        x = !x;
    }
    if control & 0x20 != 0 {
        x = x.reverse_bits();
    }
    if control & 0x40 != 0 { replicate_sign(x) } else { x }
}

fn pshufb(a: u64, b: u64, c: u64) -> u64 {
    let source = wide(a, b).to_le_bytes();
    u64::from_le_bytes(c.to_le_bytes().map(|control| pick16(&source, control)))
}

/// Two 64-bit shuffles: the low half takes its bytes from `b`, the high half from `a`.
fn qpshufb(a: u128, b: u128, c: u128) -> u128 {
    let half = |source: u128, control: u128| pshufb((source >> 64) as u64, source as u64, control as u64);
    wide(half(a, c >> 64), half(b, c))
}

/// The bytes of {a:b} that `c` names, changed as it says. Source: ops-simd128, qppermb.
fn qppermb(a: u128, b: u128, c: u128) -> u128 {
    let source = [b.to_le_bytes(), a.to_le_bytes()];
    let pick = |control: u8| {
        let mut x = source[usize::from(control >> 4 & 1)][usize::from(control & 0xf)];
        if control & 0x20 != 0 {
            x = !x;
        }
        if control & 0x40 != 0 {
            x = x.reverse_bits();
        }
        if control & 0x80 != 0 { replicate_sign(x) } else { x }
    };
    u128::from_le_bytes(c.to_le_bytes().map(pick))
}

/// Bytes of `b` where those of `c` have the sign set, else of `a`.
fn merge(a: u128, b: u128, c: u128) -> u128 {
    let mask = map2::<u8, u8, u8, 16>(c, 0, |x, _| replicate_sign(x));
    b & mask | a & !mask
}

/// The 64-bit register with half `place` replaced; nothing is replaced beyond 3.
fn insert_half(a: u64, b: u64, place: u8) -> u64 {
    let shift = 16 * u32::from(place);
    let mask = 0xffff_u64.checked_shl(shift).unwrap_or(0);
    a & !mask | b.checked_shl(shift).unwrap_or(0) & mask
}

/// Half number `place` of {a:b}, 0 beyond 7.
fn extract_half(a: u64, b: u64, place: u8) -> u64 {
    u64::from(wide(a, b).checked_shr(16 * u32::from(place)).unwrap_or(0) as u16)
}

/// Elements picked by two-bit fields of the literal.
fn pick<L: Lane, const N: usize>(source: u128, literal: u8) -> u64 {
    let source = unpack::<L, 4>(source);
    pack::<L, N>(array::from_fn(|i| source[usize::from(literal >> (2 * i) & 3)])) as u64
}

/// The low 64 bits with eight constant bytes above. Source: ops-simd128, qpcext.
const fn extend<const BYTE: u8>(a: u128) -> u128 {
    wide(u64::from_ne_bytes([BYTE; 8]), a as u64)
}

/// The function of a permuting operation.
pub(super) fn value_fn(op: A) -> Option<ValueFn> {
    /// A function on 128-bit carriers as a 64-bit operation.
    macro_rules! small {
        ($f:expr) => {
            I2(|a, b| $f(a.into(), b.into()) as u64)
        };
    }
    Some(match op {
        A::Psllqh => Lit2(|a, b, n| (shift_left(wide(a, b), n) >> 64) as u64),
        A::Psllql => Lit2(|a, b, n| shift_left(wide(a, b), n) as u64),
        A::Psrlqh => Lit2(|a, b, n| (shift_right(wide(a, b), n) >> 64) as u64),
        A::Psrlql => Lit2(|a, b, n| shift_right(wide(a, b), n) as u64),
        A::Pshufh => Lit1(|a, n| pick::<u16, 4>(a.into(), n)),
        A::Pshufw => Lit2(|a, b, n| pick::<u32, 2>(wide(a, b), n)),
        A::Pextrh => Lit2(extract_half),
        A::Pinsh => Lit2(insert_half),
        A::Pmovmskb => I2(|a, b| signs(wide(a, b), 8)),
        A::Pmovmskps => I2(|a, b| signs(wide(a, b), 32)),
        A::Pmovmskpd => I2(|a, b| signs(wide(a, b), 64)),
        A::Packsshb => small!(|a, b| narrow::<_, _, 4, 8>(a, b, saturate_i8)),
        A::Packushb => small!(|a, b| narrow::<_, _, 4, 8>(a, b, saturate_u8)),
        A::Packsswh => small!(|a, b| narrow::<_, _, 2, 4>(a, b, saturate_i16)),
        A::Packuswh => small!(|a, b| narrow::<_, _, 2, 4>(a, b, saturate_u16)),
        A::Qpacksshb | A::Qpackhbss => Q2(|a, b| narrow::<_, _, 8, 16>(a, b, saturate_i8)),
        A::Qpackushb | A::Qpackhbus => Q2(|a, b| narrow::<_, _, 8, 16>(a, b, saturate_u8)),
        A::Qpacksswh | A::Qpackwhss => Q2(|a, b| narrow::<_, _, 4, 8>(a, b, saturate_i16)),
        A::Qpackuswh | A::Qpackwhus => Q2(|a, b| narrow::<_, _, 4, 8>(a, b, saturate_u16)),
        A::Punpcklbh => I2(|a, b| interleave::<u8, 8>(a, b, 0)),
        A::Punpckhbh => I2(|a, b| interleave::<u8, 8>(a, b, 4)),
        A::Punpcklhw => I2(|a, b| interleave::<u16, 4>(a, b, 0)),
        A::Punpckhhw => I2(|a, b| interleave::<u16, 4>(a, b, 2)),
        A::Punpcklwd => I2(|a, b| interleave::<u32, 2>(a, b, 0)),
        A::Punpckhwd => I2(|a, b| interleave::<u32, 2>(a, b, 1)),
        A::Pmerge => I3(|a, b, c| merge(a.into(), b.into(), c.into()) as u64),
        A::Qpmerge => Q3(merge),
        A::Pshufb => I3(pshufb),
        A::Qpshufb => Q3(qpshufb),
        A::Qppermb => Q3(qppermb),
        A::Qpmrgp => QSelect2(integer::merge),
        A::Qppackdl => Q2(|a, b| wide(a as u64, b as u64)),
        A::Qpswitchd => Q1(|a| a.rotate_left(64)),
        A::Qpswitchw => Q1(|a| map2::<u64, u64, u64, 2>(a, 0, |x, _| x.rotate_left(32))),
        A::Qpsgn2mskb => Q1(|a| signs(a, 8).into()),
        A::Qpmsk2sgnb => Q2(|a, b| a & extend_byte(0x7f) | expand(b, 8) & extend_byte(0x80)),
        A::Qpcext0x00 => Q1(extend::<0x00>),
        A::Qpcext0x7f => Q1(extend::<0x7f>),
        A::Qpcext0x80 => Q1(extend::<0x80>),
        A::Qpcext0xff => Q1(extend::<0xff>),
        A::Qpcm2b => Q1(|a| expand(a, 8)),
        A::Qpcm2h => Q1(|a| expand(a, 16)),
        A::Qpcm2w => Q1(|a| expand(a, 32)),
        A::Qpcm2d => Q1(|a| expand(a, 64)),
        A::Qps2mb => Q2(|a, b| (signs(a, 8) << 16 | signs(b, 8)).into()),
        A::Qps2mh => Q2(|a, b| (signs(a, 16) << 8 | signs(b, 16)).into()),
        A::Qps2mw => Q2(|a, b| (signs(a, 32) << 4 | signs(b, 32)).into()),
        A::Qps2md => Q2(|a, b| (signs(a, 64) << 2 | signs(b, 64)).into()),
        _ => return None,
    })
}

/// Sixteen equal bytes.
const fn extend_byte(byte: u8) -> u128 {
    u128::from_ne_bytes([byte; 16])
}
