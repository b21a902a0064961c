//! The state of a machine as a stream of bytes: to save it, to move it, and to take it back.
//!
//! A stream is a header and named sections, each with a version, a length and a checksum;
//! `docs/migration-stream.md` describes every byte. This module neither reads nor writes files: a
//! [`Writer`] gives bytes to a [`Sink`], and [`frame`] finds the next section in bytes that the
//! caller has got somehow. [`Loader`] knows which section may come when, and checks every field, so
//! that no stream can bring a machine into a state that running could not.
//!
//! Sections that belong to the host alone (say, its disks) are written with [`Writer::section`] and
//! taken by the host before it asks the [`Loader`].

mod error;
mod load;
mod read;
mod save;
mod write;

pub use error::{LoadError, SectionName};
pub use load::{Loader, Step};
pub use read::{Fields, Frame, Section, frame, header, truncated};
pub use save::{load, save};
pub(crate) use write::Count;
pub use write::{Put, Sink, Writer};

/// First bytes of every stream.
pub const MAGIC: [u8; 8] = *b"E2KSTATE";
/// Version of what stands around sections.
pub const FORMAT: u32 = 1;
/// Bytes before the first section: magic and format version.
pub const HEADER_LEN: usize = 12;
/// Longest name of a section.
pub const NAME_LEN: usize = 31;
/// Most bytes between the head of a section and its checksum.
pub const MAX_PAYLOAD: usize = 1 << 20;
/// RAM is written in pages of this size; the last one may be shorter.
pub const PAGE: usize = 4096;
/// Most bytes of RAM in one section.
pub const RAM_CHUNK: usize = 64 * PAGE;

/// Names and versions of the sections that this module writes.
pub(crate) mod section {
    /// What the stream is for.
    pub(crate) const MACHINE: (&str, u32) = ("machine", 1);
    /// Bytes of RAM.
    pub(crate) const RAM: (&str, u32) = ("ram", 1);
    /// A range of RAM that is all zeros.
    pub(crate) const RAM_ZERO: (&str, u32) = ("ram-zero", 1);
    /// The serial port.
    pub(crate) const UART: (&str, u32) = ("uart", 1);
    /// Registers of the board.
    pub(crate) const BOARD: (&str, u32) = ("board", 1);
    /// The block units.
    pub(crate) const BLOCK: (&str, u32) = ("block", 1);
    /// The processor.
    pub(crate) const CPU: (&str, u32) = ("cpu", 1);
    /// Nothing follows.
    pub(crate) const END: (&str, u32) = ("end", 1);
}

/// What must be the same where a stream is written and where it is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Identity<'a> {
    /// Name of the board.
    pub machine: &'a str,
    /// Name of the processor model.
    pub cpu: &'a str,
    /// RAM in bytes.
    pub ram: u64,
}
