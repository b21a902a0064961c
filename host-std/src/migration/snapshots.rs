//! Internal snapshots: they need an image format that can hold them, and raw images cannot.

use std::fmt;

/// Why nothing is saved: no drive can hold the machine's state. Source: measured on QEMU 7.2.
pub(crate) const NO_DEVICE: &str = "no block device can store vmstate for snapshot";

/// `info snapshots`.
pub(crate) fn write_list(out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "{NO_DEVICE}")
}
