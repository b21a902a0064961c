//! Sections to bytes.

use super::{FORMAT, Identity, MAGIC, NAME_LEN, PAGE, RAM_CHUNK, section};
use crc32fast::Hasher;

/// Where a stream goes.
pub trait Sink {
    /// Why bytes were not taken.
    type Error;

    /// Takes all of `bytes`.
    ///
    /// # Errors
    /// The stream cannot go on.
    fn write(&mut self, bytes: &[u8]) -> Result<(), Self::Error>;
}

#[cfg(feature = "alloc")]
impl Put for alloc::vec::Vec<u8> {
    fn bytes(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

impl<E, F: FnMut(&[u8]) -> Result<(), E>> Sink for F {
    type Error = E;

    fn write(&mut self, bytes: &[u8]) -> Result<(), E> {
        self(bytes)
    }
}

/// Takes the bytes of a section's fields. All numbers are little-endian.
pub trait Put {
    /// Appends bytes.
    fn bytes(&mut self, bytes: &[u8]);

    /// Appends a byte.
    fn u8(&mut self, value: u8) {
        self.bytes(&[value]);
    }

    /// Appends 0 or 1.
    fn flag(&mut self, value: bool) {
        self.bytes(&[value.into()]);
    }

    /// Appends two bytes.
    fn u16(&mut self, value: u16) {
        self.bytes(&value.to_le_bytes());
    }

    /// Appends four bytes.
    fn u32(&mut self, value: u32) {
        self.bytes(&value.to_le_bytes());
    }

    /// Appends eight bytes.
    fn u64(&mut self, value: u64) {
        self.bytes(&value.to_le_bytes());
    }

    /// Appends a text of at most 255 bytes behind its length in a byte; a longer one is cut.
    fn text(&mut self, value: &str) {
        let len = value.len().min(255);
        self.u8(len as u8);
        self.bytes(&value.as_bytes()[..len]);
    }
}

/// Counts bytes.
pub(crate) struct Count(pub(crate) usize);

impl Put for Count {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0 += bytes.len();
    }
}

/// Gathers small pieces for the sink, and remembers the first error.
struct Out<'s, S: Sink> {
    sink: &'s mut S,
    crc: Hasher,
    buffer: heapless::Vec<u8, 512>,
    result: Result<(), S::Error>,
}

impl<S: Sink> Out<'_, S> {
    fn give(&mut self, bytes: &[u8]) {
        if self.result.is_ok() {
            self.result = self.sink.write(bytes);
        }
    }

    fn flush(&mut self) {
        if !self.buffer.is_empty() {
            let buffer = core::mem::take(&mut self.buffer);
            self.give(&buffer);
        }
    }
}

impl<S: Sink> Put for Out<'_, S> {
    fn bytes(&mut self, bytes: &[u8]) {
        self.crc.update(bytes);
        if self.buffer.extend_from_slice(bytes).is_err() {
            self.flush();
            if self.buffer.extend_from_slice(bytes).is_err() {
                self.give(bytes);
            }
        }
    }
}

/// Writes a stream, one section after the other.
#[derive(Debug)]
pub struct Writer<S> {
    sink: S,
}

impl<S: Sink> Writer<S> {
    /// Begins a stream for this machine.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn new(mut sink: S, identity: &Identity<'_>) -> Result<Self, S::Error> {
        sink.write(&MAGIC)?;
        sink.write(&FORMAT.to_le_bytes())?;
        let mut writer = Writer { sink };
        let (name, version) = section::MACHINE;
        writer.section(name, version, |out| {
            out.text(identity.machine);
            out.text(identity.cpu);
            out.u64(identity.ram);
        })?;
        Ok(writer)
    }

    /// A writer for sections in the middle of a stream.
    #[must_use]
    pub const fn within(sink: S) -> Self {
        Writer { sink }
    }

    /// Writes a section. `fields` is called twice, the first time to learn the length, and must do
    /// the same both times; together the fields have at most [`super::MAX_PAYLOAD`] bytes.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn section(&mut self, name: &str, version: u32, fields: impl Fn(&mut dyn Put)) -> Result<(), S::Error> {
        let mut count = Count(0);
        fields(&mut count);
        let name = &name.as_bytes()[..name.len().min(NAME_LEN)];
        let mut out = Out { sink: &mut self.sink, crc: Hasher::new(), buffer: heapless::Vec::new(), result: Ok(()) };
        out.u8(name.len() as u8);
        out.bytes(name);
        out.u32(version);
        out.u32(count.0 as u32);
        fields(&mut out);
        let crc = core::mem::take(&mut out.crc).finalize();
        out.u32(crc);
        out.flush();
        out.result
    }

    /// Writes a part of RAM, at most [`RAM_CHUNK`] bytes; parts follow one another without gaps,
    /// and all but the last are whole pages. Tells how many pages went as zeros.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn ram(&mut self, address: u64, bytes: &[u8]) -> Result<usize, S::Error> {
        let mut zeros = 0;
        let mut done = 0;
        for run in bytes.chunks(RAM_CHUNK) {
            let page = |n: usize| n * PAGE..((n + 1) * PAGE).min(run.len());
            let is_zero = |n: usize| run[page(n)].iter().all(|&byte| byte == 0);
            let pages = run.len().div_ceil(PAGE);
            // Runs of pages that are alike: with something in them, or not. Each is looked at once.
            let (mut first, mut kind) = (0, is_zero(0));
            while first < pages {
                let (mut next, mut next_kind) = (first + 1, kind);
                while next < pages {
                    next_kind = is_zero(next);
                    if next_kind != kind {
                        break;
                    }
                    next += 1;
                }
                let part = &run[first * PAGE..page(next - 1).end];
                let at = address.wrapping_add((done + first * PAGE) as u64);
                if kind {
                    zeros += next - first;
                    self.section(section::RAM_ZERO.0, section::RAM_ZERO.1, |out| {
                        out.u64(at);
                        out.u64(part.len() as u64);
                    })?;
                } else {
                    self.section(section::RAM.0, section::RAM.1, |out| {
                        out.u64(at);
                        out.bytes(part);
                    })?;
                }
                (first, kind) = (next, next_kind);
            }
            done += run.len();
        }
        Ok(zeros)
    }

    /// Ends the stream and gives the sink back.
    ///
    /// # Errors
    /// Those of the sink.
    pub fn end(mut self) -> Result<S, S::Error> {
        self.section(section::END.0, section::END.1, |_| {})?;
        Ok(self.sink)
    }

    /// The sink, for a host that wants to know how it fares.
    pub const fn sink(&mut self) -> &mut S {
        &mut self.sink
    }
}
