//! What operations do.
//!
//! * [`value`]: the value of an operation from the values of its operands, as pure functions.

pub mod value;
