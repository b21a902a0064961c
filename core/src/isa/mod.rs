//! The instruction set: bits and their meaning, no state.
//!
//! * [`Version`]: instruction set versions v1 to v7.
//! * [`ops`]: THE operation table, one row an encoding, generated from one list.

pub mod ops;
mod version;

pub use ops::{Alop, OpRow};
pub use version::Version;
