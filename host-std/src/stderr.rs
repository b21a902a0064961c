//! Lines on standard error from a machine that goes on: that nobody reads them any more is no reason to
//! stop, and so no panic, as it would be with `eprintln!`.

use std::fmt;
use std::io::Write;

/// Prints a line.
pub(crate) fn line(text: fmt::Arguments<'_>) {
    // In one piece, as other threads print, too.
    let text = format!("{text}\n");
    let _ = std::io::stderr().write_all(text.as_bytes());
}
