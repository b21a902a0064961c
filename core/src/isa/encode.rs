//! From a [`Bundle`] back to bytes.

use super::Bundle;
use thiserror::Error;

/// Why a bundle was not written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The buffer is too small.
    #[error("bundle needs {need} bytes, the buffer has {have}")]
    BufferTooSmall {
        /// Bytes needed.
        need: usize,
        /// Bytes available.
        have: usize,
    },
}

impl Bundle {
    /// Writes [`Bundle::bytes`] to the start of `out` and returns its length in bytes.
    ///
    /// For canonical bytes (those of the vendor's assembler) it is the inverse of [`super::decode`].
    /// Source: encoding.md 1.6.
    ///
    /// # Errors
    /// [`EncodeError::BufferTooSmall`].
    pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        let (bytes, have) = (self.bytes(), out.len());
        match out.get_mut(..bytes.len()) {
            Some(out) => out.copy_from_slice(bytes),
            None => return Err(EncodeError::BufferTooSmall { need: bytes.len(), have }),
        }
        Ok(bytes.len())
    }
}
