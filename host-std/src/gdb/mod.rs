//! A stub of the gdb remote serial protocol for Elbrus.
//!
//! ```text
//! connection - Link (packets) - Session (requests) - Target (threads, registers, memory)
//! ```
//!
//! [`packet`], [`registers`] and [`description`] are the protocol's data, [`Session`] answers
//! requests on anything that implements [`Target`], and [`serve`] moves the bytes. Debuggers get
//! the registers as Linux shows them to a tracer: see [`e2k_core::cpu::TrapView`].
//!
//! The crate `gdbstub` is not used: it has no place for what the debugger of this architecture adds
//! (tags as transfer objects, the action `y`), and the registers' packets are most of the work.
//! Source: gdb-remote.md.

pub mod description;
mod engine;
mod files;
mod memory;
pub mod packet;
mod points;
mod query;
pub mod registers;
mod resume;
mod server;
mod session;
mod signal;
mod target;

pub use engine::{Advance, Advanced, advance};
pub use points::{BREAKPOINT, OLD_BREAKPOINT, Points, Watch, WatchKind, Watched};
pub use server::{Connection, Input, Listener, serve};
pub use session::{Flow, Session};
pub use target::{Catch, Event, Motion, Order, Reason, Run, SystemCall, Target, ThreadId};
