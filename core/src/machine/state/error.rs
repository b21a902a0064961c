//! Why a stream is refused.

use super::NAME_LEN;
use core::fmt;
use thiserror::Error;

/// Name of a section, as it stands in a stream.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SectionName(heapless::String<NAME_LEN>);

impl SectionName {
    /// The name if it may be one: 1 to [`NAME_LEN`] lower-case letters, digits and `-.:_`.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.:_".contains(&byte);
        if name.is_empty() || !name.bytes().all(fits) {
            return None;
        }
        name.parse().ok().map(SectionName)
    }

    /// A name of something else that is compared: any printable text that is short enough.
    pub(super) fn printable(text: &str) -> Option<Self> {
        let fits = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if fits { text.parse().ok().map(SectionName) } else { None }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SectionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a stream was not loaded. Every text names the section and both sides of what differs.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The first bytes are not [`super::MAGIC`].
    #[error("Not a migration stream: it does not begin with 'E2KSTATE'")]
    Magic,
    /// The stream has sections of another kind.
    #[error("the stream has format version {found}, known is version {known}")]
    Format {
        /// Version in the stream.
        found: u32,
        /// Version that is known.
        known: u32,
    },
    /// No section is named like that.
    #[error("a section that begins at byte {at} has no valid name")]
    Name {
        /// Offset behind the header.
        at: u64,
    },
    /// The stream ends too early.
    #[error("the stream ends in {}: {found} bytes are there, {needed} are needed", In(section))]
    Truncated {
        /// The section that is cut, if its name is there.
        section: Option<SectionName>,
        /// Bytes that are there.
        found: usize,
        /// Bytes that are needed at least.
        needed: usize,
    },
    /// Nobody knows the section.
    #[error("section '{section}' version {version} is unknown")]
    Unknown {
        /// Its name.
        section: SectionName,
        /// Its version.
        version: u32,
    },
    /// The section comes from another version of the program.
    #[error("section '{section}' has version {found}, known is version {known}")]
    Version {
        /// Its name.
        section: SectionName,
        /// Version in the stream.
        found: u32,
        /// Version that is known.
        known: u32,
    },
    /// The section has another length than its version has.
    #[error("section '{section}' version {version} has {found} bytes instead of {expected}")]
    Length {
        /// Its name.
        section: SectionName,
        /// Its version.
        version: u32,
        /// Length in the stream.
        found: usize,
        /// Length that it must have, or the most that it may have.
        expected: usize,
    },
    /// The section was damaged.
    #[error("section '{section}' version {version}: checksum {stored:#010x}, computed {computed:#010x}")]
    Checksum {
        /// Its name.
        section: SectionName,
        /// Its version.
        version: u32,
        /// Checksum in the stream.
        stored: u32,
        /// Checksum of what is there.
        computed: u32,
    },
    /// The section may not come here.
    #[error("section '{section}' version {version} is out of place: {why}")]
    Place {
        /// Its name.
        section: SectionName,
        /// Its version.
        version: u32,
        /// What is wrong with its place.
        why: &'static str,
    },
    /// The stream ends without a section that must be there.
    #[error("section '{0}' is missing")]
    Missing(&'static str),
    /// The stream is for another machine.
    #[error("section 'machine': the stream has {what} '{stream}', this machine has '{here}'")]
    Machine {
        /// What differs.
        what: &'static str,
        /// In the stream.
        stream: SectionName,
        /// Here.
        here: SectionName,
    },
    /// The stream is for another amount of RAM.
    #[error("section 'machine': the stream has {stream} bytes of RAM, this machine has {here}")]
    Ram {
        /// In the stream.
        stream: u64,
        /// Here.
        here: u64,
    },
    /// A field has a value that it cannot have.
    #[error("section '{section}' version {version}: '{field}' cannot be {value:#x}")]
    Value {
        /// Name of the section.
        section: SectionName,
        /// Its version.
        version: u32,
        /// The field.
        field: &'static str,
        /// What it says.
        value: u64,
    },
}

impl LoadError {
    /// Name of the section that the error is about, if it is about one.
    #[must_use]
    pub fn section(&self) -> Option<&str> {
        match self {
            LoadError::Magic | LoadError::Format { .. } | LoadError::Name { .. } => None,
            LoadError::Truncated { section, .. } => section.as_ref().map(SectionName::as_str),
            LoadError::Missing(name) => Some(name),
            LoadError::Machine { .. } | LoadError::Ram { .. } => Some("machine"),
            LoadError::Unknown { section, .. }
            | LoadError::Version { section, .. }
            | LoadError::Length { section, .. }
            | LoadError::Checksum { section, .. }
            | LoadError::Place { section, .. }
            | LoadError::Value { section, .. } => Some(section.as_str()),
        }
    }
}

/// The section that a stream ends in.
struct In<'a>(&'a Option<SectionName>);

impl fmt::Display for In<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(section) => write!(f, "section '{section}'"),
            None => f.write_str("its header or before the name of a section"),
        }
    }
}
