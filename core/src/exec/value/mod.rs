//! THE meaning of every operation that computes a value: one pure function each.
//!
//! Both engines ask [`value_of`] when they lower an operation and call the function it hands out.
//! Nothing here knows of registers, tags, predication or traps; those belong to the caller.
//!
//! * `env`: [`FpEnv`] and [`FpxEnv`], the control and status registers of the two
//!   floating-point units.
//! * `integer`, `compare`, `flags`: scalar integer operations.
//! * `fused`: two-stage operations and bit logic, composed from the opcode fields of the table.
//! * `float`, `float_x`: scalar f32/f64 and f80 operations on top of `soft`.
//! * `host_fpu`: the fast path on the host's arithmetic.
//! * `packed`: 64-bit and 128-bit packed operations, lane maps over the scalar ones.
//! * `soft`: the arithmetic itself, IEEE 754 in integers.
//!
//! Source: semantics/ops-integer, ops-misc, ops-combined, ops-float, ops-simd64, ops-simd128.

mod compare;
mod env;
mod flags;
mod float;
mod float_ops;
mod float_x;
mod fused;
mod host_fpu;
pub(crate) mod integer;
mod lane;
mod packed;
mod soft;

pub use env::{FpEnv, FpxEnv};

use crate::isa::ops::{Dst, OpRow, Opc2, Operand};
use crate::isa::{Alop, Version};

/// An 80-bit value: the 64-bit significand with its integer bit, and sign and exponent.
///
/// Source operands that are 32 or 64 bits wide travel in `mantissa`, with `exp_sign` ignored.
/// Source: ops-float, introduction.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct F80 {
    /// Sign in bit 15, biased exponent in bits 14:0.
    pub exp_sign: u16,
    /// Significand; bit 63 is the integer bit.
    pub mantissa: u64,
}

/// Width of an operand or result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Width {
    /// 32 bits.
    S,
    /// 64 bits.
    D,
    /// 80 bits: 64-bit register and 16 bits of its extension.
    X,
    /// 128 bits.
    P,
    /// Predicate.
    Pred,
}

/// How an operation's value is computed from its operands' values.
///
/// Operands come in assembler order. One narrower than the argument that carries it stands in the
/// low bits; the bits above it are arbitrary and ignored. Of a result narrower than its carrier
/// only the low bits count. The widths are in [`Value`].
#[derive(Clone, Copy, Debug)]
pub enum ValueFn {
    /// One integer operand.
    I1(fn(u64) -> u64),
    /// Two integer operands.
    I2(fn(u64, u64) -> u64),
    /// Three integer operands.
    I3(fn(u64, u64, u64) -> u64),
    /// One operand and the 8-bit literal of ALES.
    Lit1(fn(u64, u8) -> u64),
    /// Two operands and the 8-bit literal of ALES.
    Lit2(fn(u64, u64, u8) -> u64),
    /// Division: `None` is the exception `exc_div`.
    Div(fn(u64, u64) -> Option<u64>),
    /// Predicate from one operand.
    Pred1(fn(u64) -> bool),
    /// Predicate from two operands.
    Pred2(fn(u64, u64) -> bool),
    /// Merge: condition (true selects the second), then two operands.
    Select2(fn(bool, u64, u64) -> u64),
    /// Two-stage operation with a merge in it: condition, then three operands.
    Select3(fn(bool, u64, u64, u64) -> u64),
    /// Merge of packed registers.
    QSelect2(fn(bool, u128, u128) -> u128),
    /// Floating point ruled by PFPFR, one operand.
    F1(fn(&mut FpEnv, u64) -> u64),
    /// Floating point ruled by PFPFR, two operands.
    F2(fn(&mut FpEnv, u64, u64) -> u64),
    /// Floating point ruled by PFPFR, three operands.
    F3(fn(&mut FpEnv, u64, u64, u64) -> u64),
    /// Floating-point compare to a predicate, ruled by PFPFR.
    FPred2(fn(&mut FpEnv, u64, u64) -> bool),
    /// Floating point ruled by FPCR and FPSR, one operand.
    X1(fn(&mut FpxEnv, F80) -> F80),
    /// Floating point ruled by FPCR and FPSR, two operands.
    X2(fn(&mut FpxEnv, F80, F80) -> F80),
    /// Floating-point compare to a predicate, ruled by FPCR and FPSR.
    XPred2(fn(&mut FpxEnv, F80, F80) -> bool),
    /// Packed integers, one operand.
    Q1(fn(u128) -> u128),
    /// Packed integers, two operands.
    Q2(fn(u128, u128) -> u128),
    /// Packed integers, three operands.
    Q3(fn(u128, u128, u128) -> u128),
    /// Packed compare to a predicate.
    QPred2(fn(u128, u128) -> bool),
    /// Packed floating point, one operand.
    QF1(fn(&mut FpEnv, u128) -> u128),
    /// Packed floating point, two operands.
    QF2(fn(&mut FpEnv, u128, u128) -> u128),
    /// Packed floating point, three operands.
    QF3(fn(&mut FpEnv, u128, u128, u128) -> u128),
}

/// The meaning of one operation: its function and what it reads and writes.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// The function.
    pub f: ValueFn,
    /// Widths of the register operands in assembler order; the literal and the merge condition
    /// are not among them.
    pub src: [Option<Width>; 3],
    /// Width of the result.
    pub dst: Width,
}

/// The meaning of `op` on `version`.
///
/// `None`: not a value operation (memory, control, state, tags, AAU), or its value is not known.
/// The moves `movt*` of one register are here as the identity; what they do with tags is not.
/// Whether the version has the operation at all is the decoder's question.
#[must_use]
pub fn value_of(op: Alop, version: Version) -> Option<Value> {
    let row = op.row();
    if let Some(value) = float_x::value(op) {
        return Some(value);
    }
    let f = fused::value_fn(row, version)
        .or_else(|| integer::value_fn(op, version))
        .or_else(|| compare::value_fn(op))
        .or_else(|| float_ops::value_fn(row))
        .or_else(|| packed::value_fn(op))
        .or_else(|| flags::value_fn(op))?;
    widths(row, f)
}

/// Adds the widths that the operation table has for the operation.
///
/// The table has the operand class of the assembler, 64 bits for `qplog_*`, whose data are 128
/// bits wide. Source: ops-simd128, Bit logic.
fn widths(row: &OpRow, f: ValueFn) -> Option<Value> {
    let packed_logic = matches!(row.opc2(), Opc2::Lcmbq0 | Opc2::Lcmbq1);
    let mut src = [None; 3];
    for (n, slot) in src.iter_mut().enumerate() {
        *slot = match row.operand(n) {
            Operand::S => Some(Width::S),
            Operand::D if packed_logic => Some(Width::P),
            Operand::D => Some(Width::D),
            Operand::P => Some(Width::P),
            _ => None,
        };
    }
    let dst = match row.dst() {
        Dst::S => Width::S,
        Dst::D if packed_logic => Width::P,
        Dst::D => Width::D,
        Dst::P => Width::P,
        Dst::Pred => Width::Pred,
        _ => return None,
    };
    Some(Value { f, src, dst })
}
