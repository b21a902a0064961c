//! f80 operations: arithmetic, compares, conversions and moves.
//!
//! `fx<op><A><B>` widens the operand of type A exactly, works in f80 with the rounding and the
//! precision of FPCR, and converts to type B with a second rounding.
//! Source: ops-float, f80 arithmetic, f80 moves, Conversions.

use super::ValueFn::{X1, X2, XPred2};
use super::env::FpxEnv;
use super::float::{condition, flags_word};
use super::soft::{self, F32, F64, F80_FORMAT, Format, IntWidth, Num, Rounding, Status};
use super::{F80, Value, Width};
use crate::isa::Alop as A;

/// The type of an operand or result.
trait Type {
    const WIDTH: Width;
    /// Decodes and widens an operand to f80. Raises DE for a denormal one that is not an f80 and
    /// IE for a signalling NaN.
    fn widen(status: &mut Status, raw: F80) -> Num;
    /// Converts an f80 result, rounding as FPCR says.
    fn narrow(status: &mut Status, num: Num) -> F80;
}

fn encode(num: Num) -> F80 {
    let (exp_sign, mantissa) = soft::encode_f80(num);
    F80 { exp_sign, mantissa }
}

fn decode(raw: F80) -> Num {
    soft::decode_f80(raw.exp_sign, raw.mantissa)
}

fn value_only(mantissa: u64) -> F80 {
    F80 { exp_sign: 0, mantissa }
}

/// f32.
struct S;
impl Type for S {
    const WIDTH: Width = Width::S;
    fn widen(status: &mut Status, raw: F80) -> Num {
        soft::convert(status, &F80_FORMAT, true, F32.decode(raw.mantissa))
    }
    fn narrow(status: &mut Status, num: Num) -> F80 {
        value_only(F32.encode(soft::convert(status, &F32, false, num)))
    }
}

/// f64.
struct D;
impl Type for D {
    const WIDTH: Width = Width::D;
    fn widen(status: &mut Status, raw: F80) -> Num {
        soft::convert(status, &F80_FORMAT, true, F64.decode(raw.mantissa))
    }
    fn narrow(status: &mut Status, num: Num) -> F80 {
        value_only(F64.encode(soft::convert(status, &F64, false, num)))
    }
}

/// f80.
struct X;
impl Type for X {
    const WIDTH: Width = Width::X;
    fn widen(_status: &mut Status, raw: F80) -> Num {
        decode(raw)
    }
    fn narrow(_status: &mut Status, num: Num) -> F80 {
        encode(num)
    }
}

/// The f80 format with the precision of FPCR.
fn format(env: &FpxEnv) -> Format {
    Format { rounded: env.precision(), ..F80_FORMAT }
}

fn run<T>(env: &mut FpxEnv, f: impl FnOnce(&mut Status, &Format) -> T) -> T {
    let format = format(env);
    let mut status = env.status();
    let result = f(&mut status, &format);
    env.absorb(&status);
    result
}

/// A two-operand operation on widened operands.
trait Operation {
    fn apply(status: &mut Status, format: &Format, a: Num, b: Num) -> Num;
}

macro_rules! operations {
    ($($name:ident = |$status:ident, $format:ident, $a:ident, $b:ident| $body:expr;)*) => {$(
        struct $name;
        impl Operation for $name {
            fn apply($status: &mut Status, $format: &Format, $a: Num, $b: Num) -> Num {
                $body
            }
        }
    )*};
}

operations! {
    Add = |status, format, a, b| soft::add(status, format, a, b);
    Sub = |status, format, a, b| soft::sub(status, format, a, b);
    Rsub = |status, format, a, b| soft::sub(status, format, b, a);
    Mul = |status, format, a, b| soft::mul(status, format, a, b);
    Div = |status, format, a, b| soft::div(status, format, a, b);
    // The second operand is the approximation of the step before.
    Sqrt = |status, format, a, _b| soft::sqrt(status, format, a);
}

fn binary<O: Operation, P: Type, Q: Type, R: Type>(env: &mut FpxEnv, a: F80, b: F80) -> F80 {
    run(env, |status, format| {
        let (a, b) = (P::widen(status, a), Q::widen(status, b));
        let result = O::apply(status, format, a, b);
        R::narrow(status, result)
    })
}

fn two<O: Operation, P: Type, Q: Type, R: Type>() -> Value {
    Value { f: X2(binary::<O, P, Q, R>), src: [Some(P::WIDTH), Some(Q::WIDTH), None], dst: R::WIDTH }
}

/// The final step of a square root looks at its first operand only.
fn root<P: Type>(env: &mut FpxEnv, a: F80, _b: F80) -> F80 {
    run(env, |status, format| {
        let a = P::widen(status, a);
        let result = Sqrt::apply(status, format, a, a);
        encode(result)
    })
}

fn predicate<Q: Type, const CODE: u8>(env: &mut FpxEnv, a: F80, b: F80) -> bool {
    run(env, |status, _| {
        let (a, b) = (decode(a), Q::widen(status, b));
        condition(CODE, |signalling| soft::compare(status, signalling, a, b))
    })
}

fn compare<Q: Type, const CODE: u8>() -> Value {
    Value { f: XPred2(predicate::<Q, CODE>), src: [Some(Width::X), Some(Q::WIDTH), None], dst: Width::Pred }
}

fn flags<Q: Type, const SIGNALLING: bool>(env: &mut FpxEnv, a: F80, b: F80) -> F80 {
    run(env, |status, _| {
        let (a, b) = (decode(a), Q::widen(status, b));
        value_only(flags_word(soft::compare(status, SIGNALLING, a, b)))
    })
}

fn to_flags<Q: Type, const SIGNALLING: bool>() -> Value {
    Value { f: X2(flags::<Q, SIGNALLING>), src: [Some(Width::X), Some(Q::WIDTH), None], dst: Width::S }
}

fn convert<P: Type, R: Type>(env: &mut FpxEnv, a: F80) -> F80 {
    run(env, |status, _| {
        let a = P::widen(status, a);
        R::narrow(status, a)
    })
}

fn conversion<P: Type, R: Type>() -> Value {
    one(convert::<P, R>, P::WIDTH, R::WIDTH)
}

fn one(f: fn(&mut FpxEnv, F80) -> F80, src: Width, dst: Width) -> Value {
    Value { f: X1(f), src: [Some(src), None, None], dst }
}

fn to_int<const W64: bool, const TRUNCATE: bool>(env: &mut FpxEnv, a: F80) -> F80 {
    run(env, |status, _| {
        let rounding = if TRUNCATE { Rounding::Zero } else { status.rounding };
        let width = if W64 { IntWidth::W64 } else { IntWidth::W32 };
        value_only(soft::to_int(status, rounding, decode(a), width))
    })
}

fn from_int(env: &mut FpxEnv, value: i64) -> F80 {
    run(env, |status, _| encode(soft::from_int(status, &F80_FORMAT, value)))
}

fn scale(env: &mut FpxEnv, a: F80, b: F80) -> F80 {
    run(env, |status, _| encode(soft::scale(status, &F80_FORMAT, decode(a), b.mantissa as i32)))
}

/// `movif`: significand from the first operand, sign and exponent from the second.
fn join(_env: &mut FpxEnv, a: F80, b: F80) -> F80 {
    F80 { exp_sign: b.mantissa as u16, mantissa: a.mantissa }
}

/// Arithmetic.
fn arithmetic(op: A) -> Option<Value> {
    macro_rules! family {
        ($($operation:ident: $ss:ident $dd:ident $sx:ident $dx:ident $($xx:ident $xd:ident $xs:ident)?;)*) => {
            match op {
                $(
                    A::$ss => two::<$operation, X, S, S>(),
                    A::$dd => two::<$operation, X, D, D>(),
                    A::$sx => two::<$operation, X, S, X>(),
                    A::$dx => two::<$operation, X, D, X>(),
                    $(
                        A::$xx => two::<$operation, X, X, X>(),
                        A::$xd => two::<$operation, X, X, D>(),
                        A::$xs => two::<$operation, X, X, S>(),
                    )?
                )*
                // Here the first operand has the named type, the second is f80.
                A::Fxdivtss => two::<Div, S, X, S>(),
                A::Fxdivtdd => two::<Div, D, X, D>(),
                A::Fxdivtsx => two::<Div, S, X, X>(),
                A::Fxdivtdx => two::<Div, D, X, X>(),
                _ => return None,
            }
        };
    }
    Some(family! {
        Add: Fxaddss Fxadddd Fxaddsx Fxadddx Fxaddxx Fxaddxd Fxaddxs;
        Sub: Fxsubss Fxsubdd Fxsubsx Fxsubdx Fxsubxx Fxsubxd Fxsubxs;
        Mul: Fxmulss Fxmuldd Fxmulsx Fxmuldx Fxmulxx Fxmulxd Fxmulxs;
        Div: Fxdivss Fxdivdd Fxdivsx Fxdivdx Fxdivxx Fxdivxd Fxdivxs;
        Rsub: Fxrsubss Fxrsubdd Fxrsubsx Fxrsubdx;
    })
}

/// Compares to a predicate and to a flags word.
fn comparison(op: A) -> Option<Value> {
    macro_rules! conditions {
        ($($code:literal $s:ident $d:ident $x:ident;)*) => {
            match op {
                $(
                    A::$s => compare::<S, $code>(),
                    A::$d => compare::<D, $code>(),
                    A::$x => compare::<X, $code>(),
                )*
                A::Fxcmpodsf => to_flags::<S, true>(),
                A::Fxcmpoddf => to_flags::<D, true>(),
                A::Fxcmpodxf => to_flags::<X, true>(),
                A::Fxcmpudsf => to_flags::<S, false>(),
                A::Fxcmpuddf => to_flags::<D, false>(),
                A::Fxcmpudxf => to_flags::<X, false>(),
                _ => return None,
            }
        };
    }
    Some(conditions! {
        0 Fxcmpeqsb Fxcmpeqdb Fxcmpeqxb;
        1 Fxcmpltsb Fxcmpltdb Fxcmpltxb;
        2 Fxcmplesb Fxcmpledb Fxcmplexb;
        3 Fxcmpuodsb Fxcmpuoddb Fxcmpuodxb;
        4 Fxcmpneqsb Fxcmpneqdb Fxcmpneqxb;
        5 Fxcmpnltsb Fxcmpnltdb Fxcmpnltxb;
        6 Fxcmpnlesb Fxcmpnledb Fxcmpnlexb;
        7 Fxcmpodsb Fxcmpoddb Fxcmpodxb;
    })
}

/// Square root steps, scaling, conversions and moves.
fn others(op: A) -> Option<Value> {
    let step = |f, first: Width| Value { f: X2(f), src: [Some(first), Some(Width::X), None], dst: Width::X };
    Some(match op {
        A::Fxsqrtisx => conversion::<S, X>(),
        A::Fxsqrtidx => conversion::<D, X>(),
        A::Fxsqrtixx | A::Movx => one(|_, a| a, Width::X, Width::X),
        // The middle step hands on what the first one gave.
        A::Fxsqrtusx => step(|_, _, b| b, Width::S),
        A::Fxsqrtudx => step(|_, _, b| b, Width::D),
        A::Fxsqrtuxx => step(|_, _, b| b, Width::X),
        A::Fxsqrttsx => step(root::<S>, Width::S),
        A::Fxsqrttdx => step(root::<D>, Width::D),
        A::Fxsqrttxx => step(root::<X>, Width::X),
        A::Fxscalesx => Value { f: X2(scale), src: [Some(Width::X), Some(Width::S), None], dst: Width::X },
        A::Fstofx => conversion::<S, X>(),
        A::Fdtofx => conversion::<D, X>(),
        A::Fxtofs => conversion::<X, S>(),
        A::Fxtofd => conversion::<X, D>(),
        A::Istofx => one(|env, a| from_int(env, (a.mantissa as i32).into()), Width::S, Width::X),
        A::Idtofx => one(|env, a| from_int(env, a.mantissa as i64), Width::D, Width::X),
        A::Fxtois => one(to_int::<false, false>, Width::X, Width::S),
        A::Fxtoistr => one(to_int::<false, true>, Width::X, Width::S),
        A::Fxtoid => one(to_int::<true, false>, Width::X, Width::D),
        A::Fxtoidtr => one(to_int::<true, true>, Width::X, Width::D),
        A::Movif => Value { f: X2(join), src: [Some(Width::D), Some(Width::S), None], dst: Width::X },
        A::Movfi => one(|_, a| value_only(a.exp_sign.into()), Width::X, Width::S),
        A::Movxa => one(|_, a| F80 { exp_sign: a.exp_sign & 0x7fff, ..a }, Width::X, Width::X),
        A::Movxc => one(|_, a| F80 { exp_sign: a.exp_sign ^ 0x8000, ..a }, Width::X, Width::X),
        _ => return None,
    })
}

/// The meaning of an f80 operation. It brings its own widths: the operation table has the operand
/// class of the assembler, 64 bits for an f80.
pub(super) fn value(op: A) -> Option<Value> {
    arithmetic(op).or_else(|| comparison(op)).or_else(|| others(op))
}
