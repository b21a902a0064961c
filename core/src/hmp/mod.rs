//! The monitor for people (`-monitor`), sans-IO: keys in, echo and text out.
//!
//! * [`run`] carries out one line; QMP's `human-monitor-command` uses it, too.
//! * [`Console`] is one connection: line editing with the exact echo of the reference, history,
//!   completion.
//!
//! Nothing here allocates; a line has at most [`MAX_LINE`] bytes.

mod absent;
mod args;
mod builtin;
mod command;
mod complete;
mod console;
mod editor;
mod expression;
mod format;
mod memory;
mod save;
pub mod table;

use core::fmt;

pub(crate) use absent::{NO_JIT, NO_NODES, NO_OPCOUNT, NO_PROFILE};
pub use args::{Arg, Args, Kind};
pub use command::{Command, run};
pub use console::{Console, Line};
pub use editor::History;
pub use format::{Base, Format, Settings};

use crate::qmp::json::{Buffer, Full};

/// Longest line in bytes. Source: QEMU's console takes lines up to this length.
pub const MAX_LINE: usize = 4095;

/// What the console prompts with.
pub const PROMPT: &str = "(qemu) ";

/// Plain text into a buffer.
pub struct TextSink<'a>(pub &'a mut dyn Buffer);

impl fmt::Write for TextSink<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(text.as_bytes()).map_err(|Full| fmt::Error)
    }
}
