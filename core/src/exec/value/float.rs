//! f32 and f64 operations: scalar, 64-bit packed and 128-bit packed, one function for all three.
//!
//! An operation is written for an array of `N` elements; a scalar is an array of one.
//! Source: ops-float; ops-simd128, Floating point, Conversions, Fused multiply-add;
//! ops-combined, Floating point.

use super::env::FpEnv;
use super::host_fpu::{Host, Operation};
use super::lane::{Lane, horizontal, pack, unpack};
use super::soft::{self, Format, Num, Status};
use core::array;
use core::cmp::Ordering;

/// The bits of a floating-point number, as an element.
pub(super) trait Real: Lane + Host {
    /// Its format.
    const FORMAT: Format;
    /// Its format's 1.
    const ONE: Self;
    /// All bits set.
    const ONES: Self;

    fn decode(self) -> Num {
        Self::FORMAT.decode(self.bits() as u64)
    }

    fn encode(num: Num) -> Self {
        Self::low(Self::FORMAT.encode(num).into())
    }
}

impl Real for u32 {
    const FORMAT: Format = soft::F32;
    const ONE: u32 = 0x3f80_0000;
    const ONES: u32 = u32::MAX;
}

impl Real for u64 {
    const FORMAT: Format = soft::F64;
    const ONE: u64 = 0x3ff0_0000_0000_0000;
    const ONES: u64 = u64::MAX;
}

type Arithmetic = fn(&mut Status, &Format, Num, Num) -> Num;

/// By the host if it can, else by the soft float.
#[inline]
fn arithmetic<L: Real>(status: &mut Status, operation: Operation, soft: Arithmetic, a: L, b: L) -> L {
    L::host(status, operation, a, b).unwrap_or_else(|| L::encode(soft(status, &L::FORMAT, a.decode(), b.decode())))
}

fn add<L: Real>(status: &mut Status, a: L, b: L) -> L {
    arithmetic(status, Operation::Add, soft::add, a, b)
}

fn sub<L: Real>(status: &mut Status, a: L, b: L) -> L {
    arithmetic(status, Operation::Sub, soft::sub, a, b)
}

fn mul<L: Real>(status: &mut Status, a: L, b: L) -> L {
    arithmetic(status, Operation::Mul, soft::mul, a, b)
}

fn div<L: Real>(status: &mut Status, a: L, b: L) -> L {
    arithmetic(status, Operation::Div, soft::div, a, b)
}

fn compare<L: Real>(status: &mut Status, signalling: bool, a: L, b: L) -> Option<Ordering> {
    soft::compare(status, signalling, a.decode(), b.decode())
}

/// An operation on two arrays of elements. Two-stage operations are built from these.
pub(super) trait Vector {
    fn apply<L: Real, const N: usize>(status: &mut Status, a: [L; N], b: [L; N]) -> [L; N];
}

/// Defines element-wise operations by one expression each.
macro_rules! elementwise {
    ($($(#[$doc:meta])* $name:ident = |$status:ident, $a:ident, $b:ident| $body:expr;)*) => {$(
        $(#[$doc])*
        pub(super) struct $name;
        impl Vector for $name {
            #[inline(always)]
            fn apply<L: Real, const N: usize>($status: &mut Status, a: [L; N], b: [L; N]) -> [L; N] {
                array::from_fn(|i| {
                    let ($a, $b) = (a[i], b[i]);
                    $body
                })
            }
        }
    )*};
}

elementwise! {
    Add = |status, a, b| add(status, a, b);
    Sub = |status, a, b| sub(status, a, b);
    /// Second stage only: t - s3, the operands come as (s3, t).
    Rsub = |status, a, b| sub(status, b, a);
    Mul = |status, a, b| mul(status, a, b);
    Div = |status, a, b| div(status, a, b);
    /// The second operand when they are equal or unordered. Source: ops-float, fmins.
    Min = |status, a, b| if compare(status, true, a, b) == Some(Ordering::Less) { a } else { b };
    Max = |status, a, b| if compare(status, true, a, b) == Some(Ordering::Greater) { a } else { b };
    /// Final step of the square root: the second operand, the first step's result, is ignored.
    SqrtFinal = |status, a, _b| sqrt(status, a);
}

/// Horizontal sum. Source: ops-float, pfhadds; ops-simd128, qpfhadds.
pub(super) struct Hadd;
impl Vector for Hadd {
    fn apply<L: Real, const N: usize>(status: &mut Status, a: [L; N], b: [L; N]) -> [L; N] {
        horizontal(a, b, |x, y| add(status, x, y))
    }
}

/// Horizontal difference.
pub(super) struct Hsub;
impl Vector for Hsub {
    fn apply<L: Real, const N: usize>(status: &mut Status, a: [L; N], b: [L; N]) -> [L; N] {
        horizontal(a, b, |x, y| sub(status, x, y))
    }
}

/// Even elements are subtracted, odd ones added.
pub(super) struct Addsub;
impl Vector for Addsub {
    fn apply<L: Real, const N: usize>(status: &mut Status, a: [L; N], b: [L; N]) -> [L; N] {
        array::from_fn(|i| if i % 2 == 0 { sub(status, a[i], b[i]) } else { add(status, a[i], b[i]) })
    }
}

/// The eight conditions, in the numbering of SSE: eq lt le uod, and their negations.
///
/// lt and le signal for any NaN, the others for a signalling one. Source: ops-float, Common rules.
pub(super) fn condition(code: u8, compare: impl FnOnce(bool) -> Option<Ordering>) -> bool {
    let signalling = matches!(code & 3, 1 | 2);
    let ordering = compare(signalling);
    let holds = match code & 3 {
        0 => ordering == Some(Ordering::Equal),
        1 => ordering == Some(Ordering::Less),
        2 => matches!(ordering, Some(Ordering::Less | Ordering::Equal)),
        _ => ordering.is_none(),
    };
    holds != (code & 4 != 0)
}

/// Compare to a mask.
pub(super) struct Compare<const CODE: u8>;
impl<const CODE: u8> Vector for Compare<CODE> {
    fn apply<L: Real, const N: usize>(status: &mut Status, a: [L; N], b: [L; N]) -> [L; N] {
        array::from_fn(|i| {
            let holds = condition(CODE, |signalling| compare(status, signalling, a[i], b[i]));
            if holds { L::ONES } else { L::low(0) }
        })
    }
}

fn run<T>(env: &mut FpEnv, f: impl FnOnce(&mut Status) -> T) -> T {
    let mut status = env.status();
    let result = f(&mut status);
    env.absorb(&status);
    result
}

/// A vector operation on 128-bit registers.
pub(super) fn q2<O: Vector, L: Real, const N: usize>(env: &mut FpEnv, a: u128, b: u128) -> u128 {
    run(env, |status| pack(O::apply::<L, N>(status, unpack(a), unpack(b))))
}

/// A vector operation on 32-bit or 64-bit registers.
pub(super) fn d2<O: Vector, L: Real, const N: usize>(env: &mut FpEnv, a: u64, b: u64) -> u64 {
    q2::<O, L, N>(env, a.into(), b.into()) as u64
}

/// `B(s3, A(s1, s2))`, each stage rounded. Source: ops-combined.
pub(super) fn q3<A: Vector, B: Vector, L: Real, const N: usize>(env: &mut FpEnv, a: u128, b: u128, c: u128) -> u128 {
    run(env, |status| {
        let t = A::apply::<L, N>(status, unpack(a), unpack(b));
        pack(B::apply::<L, N>(status, unpack(c), t))
    })
}

/// The same on 32-bit or 64-bit registers.
pub(super) fn d3<A: Vector, B: Vector, L: Real, const N: usize>(env: &mut FpEnv, a: u64, b: u64, c: u64) -> u64 {
    q3::<A, B, L, N>(env, a.into(), b.into(), c.into()) as u64
}

/// Compare to a predicate.
pub(super) fn predicate<L: Real, const CODE: u8>(env: &mut FpEnv, a: u64, b: u64) -> bool {
    let (a, b) = (L::low(a.into()), L::low(b.into()));
    run(env, |status| condition(CODE, |signalling| compare(status, signalling, a, b)))
}

/// The x86 flags word of a comparison. Source: ops-float, Compare to flags word.
pub(super) fn flags_word(ordering: Option<Ordering>) -> u64 {
    match ordering {
        Some(Ordering::Greater) => 0,
        Some(Ordering::Less) => 0x01,
        Some(Ordering::Equal) => 0x40,
        None => 0x45,
    }
}

/// Compare to a flags word; `SIGNALLING` is COMISS, not UCOMISS.
pub(super) fn to_flags<L: Real, const SIGNALLING: bool>(env: &mut FpEnv, a: u64, b: u64) -> u64 {
    let (a, b) = (L::low(a.into()), L::low(b.into()));
    run(env, |status| flags_word(compare(status, SIGNALLING, a, b)))
}

/// Fused multiply-add, one rounding: the product and the addend negated as the constants say.
///
/// In [`MINUS_ODD`] and [`MINUS_EVEN`] forms only those elements have the addend negated.
/// Source: ops-float, fmas; ops-simd128, Fused multiply-add.
pub(super) fn qfma<L: Real, const N: usize, const NEGATE: bool, const MINUS: u8>(
    env: &mut FpEnv,
    a: u128,
    b: u128,
    c: u128,
) -> u128 {
    let (a, b, c) = (unpack::<L, N>(a), unpack::<L, N>(b), unpack::<L, N>(c));
    run(env, |status| {
        pack::<L, N>(array::from_fn(|i| {
            let minus = MINUS >> (i % 2) & 1 != 0;
            let operands = [a[i].decode(), b[i].decode(), c[i].decode()];
            L::encode(soft::fma(status, &L::FORMAT, operands, NEGATE, minus))
        }))
    })
}

/// Addend kept in all elements.
pub(super) const PLUS: u8 = 0;
/// Addend negated in even elements.
pub(super) const MINUS_EVEN: u8 = 1;
/// Addend negated in odd elements.
pub(super) const MINUS_ODD: u8 = 2;
/// Addend negated in all elements.
pub(super) const MINUS: u8 = 3;

/// The same for scalars.
pub(super) fn fma<L: Real, const NEGATE: bool, const MINUS: u8>(env: &mut FpEnv, a: u64, b: u64, c: u64) -> u64 {
    qfma::<L, 1, NEGATE, MINUS>(env, a.into(), b.into(), c.into()) as u64
}

/// An integer element of a conversion.
pub(super) trait Int: Lane {
    const WIDTH: soft::IntWidth;
    fn value(self) -> i64;
}

impl Int for i32 {
    const WIDTH: soft::IntWidth = soft::IntWidth::W32;
    fn value(self) -> i64 {
        self.into()
    }
}

impl Int for i64 {
    const WIDTH: soft::IntWidth = soft::IntWidth::W64;
    fn value(self) -> i64 {
        self
    }
}

/// An operation on one element that may change its type.
pub(super) trait Conversion {
    type From: Lane;
    type To: Lane;
    fn convert(status: &mut Status, x: Self::From) -> Self::To;
}

/// Integer to floating point.
pub(super) struct FromInt<I, L>(core::marker::PhantomData<(I, L)>);
impl<I: Int, L: Real> Conversion for FromInt<I, L> {
    type From = I;
    type To = L;
    fn convert(status: &mut Status, x: I) -> L {
        L::encode(soft::from_int(status, &L::FORMAT, x.value()))
    }
}

/// Floating point to integer, in the current rounding or truncating.
pub(super) struct ToInt<L, I, const TRUNCATE: bool>(core::marker::PhantomData<(L, I)>);
impl<L: Real, I: Int, const TRUNCATE: bool> Conversion for ToInt<L, I, TRUNCATE> {
    type From = L;
    type To = I;
    fn convert(status: &mut Status, x: L) -> I {
        let rounding = if TRUNCATE { soft::Rounding::Zero } else { status.rounding };
        I::low(soft::to_int(status, rounding, x.decode(), I::WIDTH).into())
    }
}

/// Between formats.
pub(super) struct ToReal<L, M>(core::marker::PhantomData<(L, M)>);
impl<L: Real, M: Real> Conversion for ToReal<L, M> {
    type From = L;
    type To = M;
    fn convert(status: &mut Status, x: L) -> M {
        M::encode(soft::convert(status, &M::FORMAT, true, x.decode()))
    }
}

fn sqrt<L: Real>(status: &mut Status, x: L) -> L {
    L::encode(soft::sqrt(status, &L::FORMAT, x.decode()))
}

/// Square root.
pub(super) struct Sqrt<L>(core::marker::PhantomData<L>);
impl<L: Real> Conversion for Sqrt<L> {
    type From = L;
    type To = L;
    fn convert(status: &mut Status, x: L) -> L {
        sqrt(status, x)
    }
}

/// Approximation of 1/x; here the correctly rounded quotient. Source: ops-float, frcps.
pub(super) struct Reciprocal<L>(core::marker::PhantomData<L>);
impl<L: Real> Conversion for Reciprocal<L> {
    type From = L;
    type To = L;
    fn convert(status: &mut Status, x: L) -> L {
        div(status, L::ONE, x)
    }
}

/// Approximation of 1/sqrt(x); here two correctly rounded steps. Source: ops-float, frsqrts.
pub(super) struct ReciprocalRoot<L>(core::marker::PhantomData<L>);
impl<L: Real> Conversion for ReciprocalRoot<L> {
    type From = L;
    type To = L;
    fn convert(status: &mut Status, x: L) -> L {
        let root = sqrt(status, x);
        div(status, L::ONE, root)
    }
}

/// A conversion of `N` elements, at least one of the registers being 128 bits wide.
pub(super) fn q1<C: Conversion, const N: usize>(env: &mut FpEnv, a: u128) -> u128 {
    let a = unpack::<C::From, N>(a);
    run(env, |status| pack::<C::To, N>(array::from_fn(|i| C::convert(status, a[i]))))
}

/// A conversion of `N` elements in registers of at most 64 bits.
pub(super) fn d1<C: Conversion, const N: usize>(env: &mut FpEnv, a: u64) -> u64 {
    q1::<C, N>(env, a.into()) as u64
}

/// `b` rounded to integral values by the mode in `a`: bits 1:0 the direction unless bit 2 asks for
/// PFPFR's, bit 3 suppresses PE. Source: ops-float, Conversions.
pub(super) fn qround<L: Real, const N: usize>(env: &mut FpEnv, a: u128, b: u128) -> u128 {
    let mode = a as u8;
    let b = unpack::<L, N>(b);
    run(env, |status| {
        let rounding = if mode & 4 != 0 { status.rounding } else { soft::Rounding::from_code(mode) };
        let report = mode & 8 == 0;
        pack::<L, N>(array::from_fn(|i| {
            L::encode(soft::round_to_integral(status, &L::FORMAT, rounding, report, b[i].decode()))
        }))
    })
}

/// The same in registers of at most 64 bits.
pub(super) fn round<L: Real, const N: usize>(env: &mut FpEnv, a: u64, b: u64) -> u64 {
    qround::<L, N>(env, a.into(), b.into()) as u64
}

/// `a * 2^b`, b a signed 32-bit integer. Source: ops-float, fscales.
pub(super) fn scale<L: Real>(env: &mut FpEnv, a: u64, b: u64) -> u64 {
    let a = L::low(a.into()).decode();
    run(env, |status| L::encode(soft::scale(status, &L::FORMAT, a, b as i32)).bits() as u64)
}
