//! What operations do.
//!
//! * [`value`]: the one pure function of each operation's value.
//! * `lower` and `schedule`: a bundle becomes micro-operations in an order that keeps the
//!   read-before-write rule.
//! * [`Store`]: lowered blocks by address.
//! * [`Interpreter`]: runs them on a [`crate::cpu::Cpu`] and a [`crate::mem::Bus`].
//!
//! ```text
//! guest bytes -> isa::decode -> Bundle -> lower -> [Uop] -> Interpreter -> Cpu, Bus
//! ```

pub(crate) mod aau;
mod cache;
mod interp;
mod lower;
mod memory;
mod operands;
mod rare;
mod schedule;
mod step;
mod tags;
mod transfer;
mod uop;
pub mod value;

#[cfg(feature = "alloc")]
pub use cache::HeapStore;
pub use cache::{Block, FixedStore, Store, UopSlot};
pub use interp::{Accelerator, Exit, Interpreter};
pub use uop::{Feature, Refusal};
