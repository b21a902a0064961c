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
mod arrays;
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
pub(crate) mod uop;
pub mod value;

#[cfg(feature = "alloc")]
pub use cache::HeapStore;
pub use cache::{Block, FixedStore, Forgotten, Key, Store, UopSlot};
pub use interp::{Accelerator, Exit, Interpreter};
pub use uop::{Feature, Refusal};

/// What of a bundle is decoded but not executed, if anything: the coverage of the interpreter, and
/// a question to ask before a program is run.
///
/// What depends on values that only execution knows is not found here, and privileged operations
/// count as executed: for users they are an exception.
#[must_use]
pub fn refusal(bundle: &crate::isa::Bundle) -> Option<Refusal> {
    let mut uops = schedule::UopBuf::new();
    // With registers enough for whatever it names.
    let br = crate::cpu::Br { rsz: 63, ..crate::cpu::Br::default() };
    lower::lower(bundle, 0, &mut lower::Context::new(false, br), &mut uops);
    uops.iter().find_map(|uop| match uop.kind {
        uop::Kind::Refuse(refusal) => Some(refusal),
        _ => None,
    })
}
