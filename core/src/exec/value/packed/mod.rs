//! Packed integers in 64-bit and 128-bit registers.
//!
//! * `elementwise`: element by element, the same formula at both widths.
//! * `sums`: products and sums across elements.
//! * `shuffle`: packing, permuting, masks.
//!
//! Source: ops-simd64, ops-simd128.

mod elementwise;
mod shuffle;
mod sums;

use super::ValueFn;
use crate::isa::Alop;

/// The function of a packed integer operation.
pub(super) fn value_fn(op: Alop) -> Option<ValueFn> {
    elementwise::value_fn(op).or_else(|| sums::value_fn(op)).or_else(|| shuffle::value_fn(op))
}

/// The nearest 16-bit signed integer.
fn saturate_i16(x: i32) -> i16 {
    x.clamp(i16::MIN.into(), i16::MAX.into()) as i16
}
