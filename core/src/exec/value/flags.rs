//! Operations that deliver an x86 flags word instead of a result.
//!
//! Source: ops-integer, x86-flag producing operations; all of it is inferred from x86 there.

use super::ValueFn::{self, I2, I3};
use crate::isa::Alop;

/// Carry.
pub(super) const CF: u32 = 1;
/// Even parity of the low byte.
pub(super) const PF: u32 = 1 << 2;
/// Carry out of bit 3.
pub(super) const AF: u32 = 1 << 4;
/// Zero.
pub(super) const ZF: u32 = 1 << 6;
/// Sign.
pub(super) const SF: u32 = 1 << 7;
/// Signed overflow.
pub(super) const OF: u32 = 1 << 11;

/// Whether the low byte has an even number of ones.
pub(super) const fn even_parity(x: u64) -> bool {
    (x as u8).count_ones().is_multiple_of(2)
}

const fn when(condition: bool, flag: u32) -> u32 {
    if condition { flag } else { 0 }
}

const fn mask(n: u32) -> u64 {
    u64::MAX >> (64 - n)
}

/// `x` sign-extended from `n` bits.
const fn signed(x: u64, n: u32) -> i64 {
    (x << (64 - n)) as i64 >> (64 - n)
}

/// Bit `n - 1` of `x`.
const fn top(x: u64, n: u32) -> bool {
    x >> (n - 1) & 1 != 0
}

/// ZF, SF and PF of an `n`-bit value.
const fn of_value(x: u64, n: u32) -> u32 {
    when(x & mask(n) == 0, ZF) | when(top(x, n), SF) | when(even_parity(x), PF)
}

fn add<const N: u32>(a: u64, b: u64) -> u64 {
    let (a, b) = (a & mask(N), b & mask(N));
    let sum = a.wrapping_add(b);
    let flags = of_value(sum, N)
        | when(sum & mask(N) < a, CF)
        | when((a ^ b ^ sum) & 0x10 != 0, AF)
        | when(top((a ^ sum) & (b ^ sum), N), OF);
    flags.into()
}

fn sub<const N: u32>(a: u64, b: u64) -> u64 {
    let (a, b) = (a & mask(N), b & mask(N));
    let difference = a.wrapping_sub(b);
    let flags = of_value(difference, N)
        | when(a < b, CF)
        | when((a ^ b ^ difference) & 0x10 != 0, AF)
        | when(top((a ^ b) & (a ^ difference), N), OF);
    flags.into()
}

/// Logic: the value's flags, the others 0.
fn logic<const N: u32, O: super::integer::Stage>(a: u64, b: u64) -> u64 {
    of_value(O::d(a, b), N).into()
}

fn unsigned_product<const N: u32>(a: u64, b: u64) -> u64 {
    let product = (a & mask(N)) * (b & mask(N));
    when(product >> N != 0, CF | OF).into()
}

fn signed_product<const N: u32>(a: u64, b: u64) -> u64 {
    let product = signed(a, N) * signed(b, N);
    when(product != signed(product as u64, N), CF | OF).into()
}

/// INC and DEC keep the carry of the old flags.
fn keep_carry(flags: u64, old: u64) -> u64 {
    flags & !u64::from(CF) | old & u64::from(CF)
}

fn inc<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    keep_carry(add::<N>(a, b), old)
}

fn dec<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    keep_carry(sub::<N>(a, b), old)
}

/// The shift count of an x86 shift with `n`-bit operands.
const fn count(b: u64, n: u32) -> u32 {
    b as u32 & if n == 64 { 63 } else { 31 }
}

/// A shift by a count that is not 0 replaces all flags; a zero count leaves the old ones.
fn shift(old: u64, count: u32, flags: impl FnOnce() -> u32) -> u64 {
    if count == 0 { u64::from(old as u32) } else { flags().into() }
}

fn shl<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    let count = count(b, N);
    shift(old, count, || {
        let wide = u128::from(a & mask(N)) << count;
        let (result, carry) = (wide as u64 & mask(N), wide >> N & 1 != 0);
        of_value(result, N) | when(carry, CF) | when(count == 1 && top(result, N) != carry, OF)
    })
}

/// SHR (`arithmetic` false) and SAR.
fn shift_right<const N: u32>(a: u64, b: u64, old: u64, arithmetic: bool) -> u64 {
    let count = count(b, N);
    shift(old, count, || {
        let wide = if arithmetic { i128::from(signed(a, N)) } else { i128::from(a & mask(N)) };
        let (result, carry) = ((wide >> count) as u64 & mask(N), wide >> (count - 1) & 1 != 0);
        of_value(result, N) | when(carry, CF) | when(count == 1 && !arithmetic && top(a, N), OF)
    })
}

fn shr<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    shift_right::<N>(a, b, old, false)
}

fn sar<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    shift_right::<N>(a, b, old, true)
}

/// Rotations change CF and, for a count of 1, OF; the rest comes from the old flags.
fn rotated(old: u64, count: u32, carry: bool, overflow: bool) -> u64 {
    shift(old, count, || old as u32 & !(CF | OF) | when(carry, CF) | when(count == 1 && overflow, OF))
}

/// `a` rotated left by `count` in `n` bits.
const fn rotate_left(a: u64, count: u32, n: u32) -> u64 {
    let (a, count) = (a & mask(n), count % n);
    if count == 0 { a } else { (a << count | a >> (n - count)) & mask(n) }
}

fn rol<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    let count = count(b, N);
    let result = rotate_left(a, count, N);
    let carry = result & 1 != 0;
    rotated(old, count, carry, top(result, N) != carry)
}

fn ror<const N: u32>(a: u64, b: u64, old: u64) -> u64 {
    let count = count(b, N);
    let result = rotate_left(a, N - count % N, N);
    rotated(old, count, top(result, N), top(result, N) != top(result, N - 1))
}

/// The function of a flag operation.
pub(super) fn value_fn(op: Alop) -> Option<ValueFn> {
    use super::integer::{And, Andn, Or, Orn, Xor, Xorn};
    macro_rules! family {
        ($($kind:ident $f:ident [$($stage:ident)?] $b:ident $h:ident $w:ident $d:ident;)*) => {
            Some(match op {
                $(
                    Alop::$b => $kind($f::<8 $(, $stage)?>),
                    Alop::$h => $kind($f::<16 $(, $stage)?>),
                    Alop::$w => $kind($f::<32 $(, $stage)?>),
                    Alop::$d => $kind($f::<64 $(, $stage)?>),
                )*
                Alop::UmulxFb => I2(unsigned_product::<8>),
                Alop::UmulxFh => I2(unsigned_product::<16>),
                Alop::UmulxFw => I2(unsigned_product::<32>),
                Alop::SmulxFb => I2(signed_product::<8>),
                Alop::SmulxFh => I2(signed_product::<16>),
                Alop::SmulxFw => I2(signed_product::<32>),
                _ => return None,
            })
        };
    }
    family! {
        I2 add [] AddsFb AddsFh AddsFw AdddFd;
        I2 sub [] SubsFb SubsFh SubsFw SubdFd;
        I2 logic [And] AndsFb AndsFh AndsFw AnddFd;
        I2 logic [Andn] AndnsFb AndnsFh AndnsFw AndndFd;
        I2 logic [Or] OrsFb OrsFh OrsFw OrdFd;
        I2 logic [Orn] OrnsFb OrnsFh OrnsFw OrndFd;
        I2 logic [Xor] XorsFb XorsFh XorsFw XordFd;
        I2 logic [Xorn] XornsFb XornsFh XornsFw XorndFd;
        I3 inc [] IncsFb IncsFh IncsFw IncdFd;
        I3 dec [] DecsFb DecsFh DecsFw DecdFd;
        I3 shl [] ShlsFb ShlsFh ShlsFw ShldFd;
        I3 shr [] ShrsFb ShrsFh ShrsFw ShrdFd;
        I3 sar [] SarsFb SarsFh SarsFw SardFd;
        I3 rol [] SclsFb SclsFh SclsFw ScldFd;
        I3 ror [] ScrsFb ScrsFh ScrsFw ScrdFd;
    }
}
