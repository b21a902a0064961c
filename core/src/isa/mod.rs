//! The instruction set: bits and their meaning, no state.
//!
//! * [`Version`]: instruction set versions v1 to v7.
//! * [`ops`]: THE operation table, one row an encoding, generated from one list.
//! * [`RawBundle`]: checked view of the syllables of one wide instruction ("bundle").
//! * [`Bundle`]: a decoded wide instruction. It can only be made by [`decode`], so every
//!   operation, operand and literal reference in it is known to be legal for its version.
//!
//! ```
//! use e2k_core::isa::{decode, Version};
//!
//! // { addd,0,sm %dr1, 0x12345, %dr2 ? %pred3 }
//! let bytes = [0x11, 0x00, 0x01, 0x04, 0x82, 0xd8, 0x81, 0x91, 0x45, 0x23, 0x01, 0x00, 0x00, 0x00, 0x63, 0x04];
//! let bundle = decode(&bytes, Version::V3).unwrap();
//! assert_eq!(bundle.len(), 16);
//! assert_eq!(bundle.to_string(), "{ addd,0,sm %dr1, 0x12345, %dr2 ? %pred3 }");
//! ```

pub mod build;
mod bundle;
mod decode;
mod display;
mod encode;
mod operation;
pub mod ops;
mod parts;
mod raw;
mod regs;
pub mod text;
mod version;

pub use bundle::Bundle;
pub use decode::{DecodeError, decode};
pub use encode::EncodeError;
pub use operation::AlOp;
pub use ops::{Alop, OpRow};
pub use parts::{
    Condition, ControlPrep, CtTarget, Dest, Guard, MovaOp, PlCondition, PredSource, Prefix, Reg, RegKind, SetWindow,
    Source, Transfer,
};
pub use raw::{Als, Cs0, Cs1, Hs, RawBundle, Ss};
pub use regs::{AAU_REGISTERS, AauRegister, MMU_REGISTERS, MmuRegister, STATE_REGISTERS, StateRegister};
pub use version::Version;
