//! Where the bytes of messages live: storage that the caller owns.

/// The buffer has no room for what should be added; nothing was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("buffer is full")]
pub struct Full;

/// A byte buffer with an end that moves: a fixed array on bare metal, a growing vector on a host.
///
/// Implementations keep the bytes `0..len` exactly as written; only capacity is their own affair.
pub trait Buffer {
    /// The bytes written so far.
    fn as_slice(&self) -> &[u8];

    /// The same bytes, to be changed in place.
    fn as_mut_slice(&mut self) -> &mut [u8];

    /// Adds `bytes` behind the last one.
    ///
    /// # Errors
    /// [`Full`] if they do not all fit; the buffer is then unchanged.
    fn extend(&mut self, bytes: &[u8]) -> Result<(), Full>;

    /// Forgets all bytes from `len` on; does nothing when there are fewer.
    fn truncate(&mut self, len: usize);

    /// Forgets the first `count` bytes (at most all of them) and moves the others down.
    fn discard_front(&mut self, count: usize) {
        let len = self.as_slice().len();
        let count = count.min(len);
        if count > 0 {
            self.as_mut_slice().copy_within(count.., 0);
            self.truncate(len - count);
        }
    }
}

impl<const N: usize> Buffer for heapless::Vec<u8, N> {
    fn as_slice(&self) -> &[u8] {
        self
    }
    fn as_mut_slice(&mut self) -> &mut [u8] {
        self
    }
    fn extend(&mut self, bytes: &[u8]) -> Result<(), Full> {
        self.extend_from_slice(bytes).map_err(|_| Full)
    }
    fn truncate(&mut self, len: usize) {
        heapless::Vec::truncate(self, len);
    }
}

/// A [`Buffer`] over borrowed memory, for instance a static array.
#[derive(Debug)]
pub struct SliceBuffer<'m> {
    memory: &'m mut [u8],
    len: usize,
}

impl<'m> SliceBuffer<'m> {
    /// An empty buffer that can hold `memory.len()` bytes.
    pub fn new(memory: &'m mut [u8]) -> Self {
        SliceBuffer { memory, len: 0 }
    }
}

impl Buffer for SliceBuffer<'_> {
    fn as_slice(&self) -> &[u8] {
        &self.memory[..self.len]
    }
    fn as_mut_slice(&mut self) -> &mut [u8] {
        &mut self.memory[..self.len]
    }
    fn extend(&mut self, bytes: &[u8]) -> Result<(), Full> {
        let end = self.len + bytes.len();
        self.memory.get_mut(self.len..end).ok_or(Full)?.copy_from_slice(bytes);
        self.len = end;
        Ok(())
    }
    fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }
}

/// A [`Buffer`] on the heap that grows up to a limit and gives memory back when it empties.
#[cfg(feature = "alloc")]
#[derive(Debug)]
pub struct GrowingBuffer {
    bytes: alloc::vec::Vec<u8>,
    limit: usize,
}

#[cfg(feature = "alloc")]
impl GrowingBuffer {
    /// Capacity in bytes that an emptied buffer may keep.
    const KEEP: usize = 64 << 10;

    /// An empty buffer that never holds more than `limit` bytes.
    #[must_use]
    pub const fn new(limit: usize) -> Self {
        GrowingBuffer { bytes: alloc::vec::Vec::new(), limit }
    }
}

#[cfg(feature = "alloc")]
impl Buffer for GrowingBuffer {
    fn as_slice(&self) -> &[u8] {
        &self.bytes
    }
    fn as_mut_slice(&mut self) -> &mut [u8] {
        &mut self.bytes
    }
    fn extend(&mut self, bytes: &[u8]) -> Result<(), Full> {
        if self.limit - self.bytes.len() < bytes.len() {
            return Err(Full);
        }
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }
    fn truncate(&mut self, len: usize) {
        self.bytes.truncate(len);
        if self.bytes.is_empty() && self.bytes.capacity() > Self::KEEP {
            self.bytes = alloc::vec::Vec::new();
        }
    }
}

impl<B: Buffer + ?Sized> Buffer for &mut B {
    fn as_slice(&self) -> &[u8] {
        (**self).as_slice()
    }
    fn as_mut_slice(&mut self) -> &mut [u8] {
        (**self).as_mut_slice()
    }
    fn extend(&mut self, bytes: &[u8]) -> Result<(), Full> {
        (**self).extend(bytes)
    }
    fn truncate(&mut self, len: usize) {
        (**self).truncate(len);
    }
}
