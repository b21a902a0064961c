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
    /// Writes the bundle to the start of `out` and returns its length in bytes.
    ///
    /// Gaps that no syllable owns are written as zero; for canonical bytes (those of the vendor's
    /// assembler) `encode` is the inverse of [`super::decode`]. Source: encoding.md 1.6.
    ///
    /// # Errors
    /// [`EncodeError::BufferTooSmall`].
    pub fn encode(&self, out: &mut [u8]) -> Result<usize, EncodeError> {
        let len = self.len();
        let have = out.len();
        let Some(out) = out.get_mut(..len) else {
            return Err(EncodeError::BufferTooSmall { need: len, have });
        };
        out.fill(0);
        let mut at = 0;
        let mut put = |word: u32| {
            if let Some(slot) = out.get_mut(at..at + 4) {
                slot.copy_from_slice(&word.to_le_bytes());
            }
            at += 4;
        };
        put(self.hs.0);
        if let Some(ss) = self.ss {
            put(ss.0);
        }
        for channel in 0..6 {
            if self.hs.als() >> channel & 1 != 0 {
                put(self.als[channel].0);
            }
        }
        if let Some(cs0) = self.cs0 {
            put(cs0.0);
        }
        if self.ales25_word {
            // A half that HS does not flag holds the filler. Source: encoding.md 1.2.
            let half = |channel: usize| {
                if self.hs.ales() >> channel & 1 != 0 { u32::from(self.ales[channel]) } else { 0x01c0 }
            };
            put(half(2) << 16 | half(5));
        }
        if let Some(cs1) = self.cs1 {
            put(cs1.0);
        }
        let middle = at;
        let mut index = 0;
        let mut put_half = |half: u16| {
            let at = middle + 2 * (index ^ 1);
            if let Some(slot) = out.get_mut(at..at + 2) {
                slot.copy_from_slice(&half.to_le_bytes());
            }
            index += 1;
        };
        for channel in [0, 1, 3, 4] {
            if self.hs.ales() >> channel & 1 != 0 {
                put_half(self.ales[channel]);
            }
        }
        let arrays = self.ss.map_or(0, |ss| if ss.format2() == 0 { ss.aas() } else { 0 });
        for pair in [0, 2] {
            if arrays >> pair & 3 != 0 {
                put_half(u16::from(self.aas[pair].1) << 8 | u16::from(self.aas[pair + 1].1));
            }
        }
        for channel in 0..4 {
            if arrays >> channel & 1 != 0 {
                put_half(self.aas[channel].0);
            }
        }
        let mut end = len;
        let mut put_back = |word: u32| {
            end -= 4;
            out[end..end + 4].copy_from_slice(&word.to_le_bytes());
        };
        for word in 0..self.hs.cds() as usize {
            put_back(u32::from(self.cds[2 * word]) << 16 | u32::from(self.cds[2 * word + 1]));
        }
        for &word in self.pls() {
            put_back(word);
        }
        for &word in &self.lts[..self.lts_count as usize] {
            put_back(word);
        }
        Ok(len)
    }
}
