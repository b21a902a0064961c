//! Asynchronous instructions of the array prefetch unit. Source: encoding.md 11.

use super::error::BuildError;

/// One `fapb`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Fapb {
    /// `ct` of the left, `dpl` of the right half.
    pub flag: bool,
    /// Data cache disposition, 0 to 3.
    pub dcd: u8,
    /// Format, 0 to 7.
    pub fmt: u8,
    /// Range, 0 to 31.
    pub mrng: u8,
    /// `%aad` number.
    pub d: u8,
    /// `%aaincr` number, 0 to 7.
    pub incr: u8,
    /// `%aaind` number, 0 to 15.
    pub ind: u8,
    /// Area size, 0 to 7.
    pub asz: u8,
    /// Area base, 0 to 31.
    pub abs: u8,
    /// Displacement.
    pub disp: u32,
}

impl Fapb {
    /// The two words.
    ///
    /// # Errors
    /// [`BuildError::Range`].
    pub fn words(self) -> Result<[u32; 2], BuildError> {
        let mut word = u32::from(self.flag) << 31;
        for (what, value, last, shift) in [
            ("dcd", self.dcd, 3, 28),
            ("fmt", self.fmt, 7, 25),
            ("mrng", self.mrng, 31, 20),
            ("d", self.d, 31, 15),
            ("incr", self.incr, 7, 12),
            ("ind", self.ind, 15, 8),
            ("asz", self.asz, 7, 5),
            ("abs", self.abs, 31, 0),
        ] {
            if u32::from(value) > last {
                return Err(BuildError::Range { what, value: u32::from(value), last });
            }
            word |= u32::from(value) << shift;
        }
        Ok([word, self.disp])
    }
}

/// An asynchronous instruction: left and right half, 16 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Apb {
    /// Left half (`ct`).
    pub left: Option<Fapb>,
    /// Right half (`dpl`).
    pub right: Option<Fapb>,
}

impl Apb {
    /// The four words; a missing half is zero.
    ///
    /// # Errors
    /// [`BuildError::Range`].
    pub fn words(self) -> Result<[u32; 4], BuildError> {
        let [a, b] = self.left.map_or(Ok([0; 2]), Fapb::words)?;
        let [c, d] = self.right.map_or(Ok([0; 2]), Fapb::words)?;
        Ok([a, b, c, d])
    }
}
