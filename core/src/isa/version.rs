//! Instruction set versions.

use core::fmt;

/// Version of the instruction set, v1 to v7.
///
/// v3 is Elbrus-4C, v4 8C and 1C+, v5 8CB, v6 12C, 16C and 2C3. Source: system-machine, section 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Version {
    /// First version; fused merge, shift and getf forms exist only here.
    V1 = 1,
    /// Elbrus-2C+.
    V2,
    /// Elbrus-4C.
    V3,
    /// Elbrus-8C, 1C+.
    V4,
    /// Elbrus-8CB: 128-bit packed registers.
    V5,
    /// Elbrus-12C, 16C, 2C3.
    V6,
    /// Elbrus-32C, known from decoder tables only.
    V7,
}

impl Version {
    /// All versions, oldest first.
    pub const ALL: [Version; 7] =
        [Version::V1, Version::V2, Version::V3, Version::V4, Version::V5, Version::V6, Version::V7];

    /// The version with this number, 1 to 7.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Version> {
        match number {
            1..=7 => Some(Version::ALL[number as usize - 1]),
            _ => None,
        }
    }

    /// Its number, 1 to 7.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// Position in per-version tables, 0 to 6.
    #[must_use]
    pub(crate) const fn index(self) -> usize {
        self as usize - 1
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}", self.number())
    }
}
