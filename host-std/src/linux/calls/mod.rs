//! System calls that are more than a call of the host's, by area.

pub(super) mod backtrace;
pub(super) mod clone;
pub(super) mod contexts;
pub(super) mod dirs;
mod elbrus;
pub(super) mod fcntl;
pub(super) mod file_systems;
pub(super) mod files;
pub(super) mod futex;
pub(super) mod hw_stacks;
pub(super) mod ioctl;
pub(super) mod ipc;
pub(super) mod memory;
pub(super) mod process;
pub(super) mod signal;
pub(super) mod sockets;
pub(super) mod stat;
pub(super) mod time;
pub(super) mod vectors;
pub(super) mod wait;

/// Result of a call before it is put into `b[0]`: an errno on failure.
pub(super) type Outcome = Result<i64, i32>;
