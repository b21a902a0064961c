//! Bytes to sections.

use super::error::{LoadError, SectionName};
use super::{FORMAT, HEADER_LEN, MAGIC, MAX_PAYLOAD};

/// A section whose checksum is right.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    name: SectionName,
    version: u32,
    payload: &'a [u8],
}

/// What stands at the beginning of some bytes.
#[derive(Clone, Debug)]
pub enum Frame<'a> {
    /// More bytes are needed: this many in all, at least.
    Need(usize),
    /// A section, and the bytes that it took.
    Section(Section<'a>, usize),
}

/// Checks the first [`HEADER_LEN`] bytes of a stream.
///
/// # Errors
/// They are no header, or one of another format.
pub fn header(bytes: &[u8]) -> Result<(), LoadError> {
    let there = bytes.len().min(MAGIC.len());
    if bytes[..there] != MAGIC[..there] {
        return Err(LoadError::Magic);
    }
    let Some(found) = bytes.get(MAGIC.len()..HEADER_LEN).and_then(|bytes| bytes.try_into().ok()) else {
        return Err(LoadError::Truncated { section: None, found: bytes.len(), needed: HEADER_LEN });
    };
    match u32::from_le_bytes(found) {
        FORMAT => Ok(()),
        found => Err(LoadError::Format { found, known: FORMAT }),
    }
}

/// Finds the section at the beginning of `bytes`, or tells how many bytes are needed to find it.
///
/// `at` is where `bytes` begin, for messages. What is needed never exceeds the longest section by
/// much, so a caller may gather it without further checks.
///
/// # Errors
/// What is there is no section, or a damaged one.
pub fn frame(bytes: &[u8], at: u64) -> Result<Frame<'_>, LoadError> {
    let Some((&name_len, rest)) = bytes.split_first() else { return Ok(Frame::Need(1)) };
    let name_len = usize::from(name_len);
    let head = 1 + name_len + 8;
    let Some(name) = rest.get(..name_len) else { return Ok(Frame::Need(head)) };
    let name = core::str::from_utf8(name).ok().and_then(SectionName::new).ok_or(LoadError::Name { at })?;
    let Some(numbers) = rest.get(name_len..name_len + 8) else { return Ok(Frame::Need(head)) };
    let number = |bytes: &[u8]| bytes.try_into().map_or(0, u32::from_le_bytes);
    let (version, len) = (number(&numbers[..4]), number(&numbers[4..]) as usize);
    if len > MAX_PAYLOAD {
        return Err(LoadError::Length { section: name, version, found: len, expected: MAX_PAYLOAD });
    }
    let end = head + len;
    let Some(sum) = bytes.get(end..end + 4) else { return Ok(Frame::Need(end + 4)) };
    let (stored, computed) = (number(sum), crc32fast::hash(&bytes[..end]));
    if stored != computed {
        return Err(LoadError::Checksum { section: name, version, stored, computed });
    }
    Ok(Frame::Section(Section { name, version, payload: &bytes[head..end] }, end + 4))
}

/// The error for a stream that ends with these bytes, although [`frame`] has asked for `needed`.
#[must_use]
pub fn truncated(bytes: &[u8], needed: usize) -> LoadError {
    let name = bytes.split_first().and_then(|(&len, rest)| rest.get(..usize::from(len)));
    let section = name.and_then(|name| core::str::from_utf8(name).ok()).and_then(SectionName::new);
    LoadError::Truncated { section, found: bytes.len(), needed }
}

impl<'a> Section<'a> {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// Its version.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// The bytes of its fields.
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.payload
    }

    /// Its fields, if its version is `known`.
    ///
    /// # Errors
    /// It has another version.
    pub fn fields(&self, known: u32) -> Result<Fields<'a>, LoadError> {
        if self.version != known {
            return Err(LoadError::Version { section: self.name.clone(), found: self.version, known });
        }
        Ok(Fields { section: self.clone(), rest: self.payload })
    }

    /// The error that nobody knows it.
    #[must_use]
    pub fn unknown(&self) -> LoadError {
        LoadError::Unknown { section: self.name.clone(), version: self.version }
    }

    /// The error that it may not come here.
    #[must_use]
    pub fn misplaced(&self, why: &'static str) -> LoadError {
        LoadError::Place { section: self.name.clone(), version: self.version, why }
    }
}

/// Reads the fields of a section one after the other.
#[derive(Clone, Debug)]
pub struct Fields<'a> {
    section: Section<'a>,
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    /// The error that `field` cannot have this value.
    #[must_use]
    pub fn bad(&self, field: &'static str, value: u64) -> LoadError {
        LoadError::Value { section: self.section.name.clone(), version: self.section.version, field, value }
    }

    /// The error that the section has another length than `expected`.
    fn wrong_length(&self, expected: usize) -> LoadError {
        let (section, version) = (self.section.name.clone(), self.section.version);
        LoadError::Length { section, version, found: self.section.payload.len(), expected }
    }

    /// Checks the length of the section, where its version has only one.
    ///
    /// # Errors
    /// It has another one.
    pub fn expect_len(&self, expected: usize) -> Result<(), LoadError> {
        if self.section.payload.len() == expected { Ok(()) } else { Err(self.wrong_length(expected)) }
    }

    /// The bytes that have not been read.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next `count` bytes.
    ///
    /// # Errors
    /// There are fewer.
    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], LoadError> {
        let Some((bytes, rest)) = self.rest.split_at_checked(count) else {
            let read = self.section.payload.len() - self.rest.len();
            return Err(self.wrong_length(read.saturating_add(count)));
        };
        self.rest = rest;
        Ok(bytes)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], LoadError> {
        let mut array = [0; N];
        array.copy_from_slice(self.bytes(N)?);
        Ok(array)
    }

    /// A byte.
    ///
    /// # Errors
    /// The section is over.
    pub fn u8(&mut self) -> Result<u8, LoadError> {
        self.array().map(u8::from_le_bytes)
    }

    /// Two bytes.
    ///
    /// # Errors
    /// The section is over.
    pub fn u16(&mut self) -> Result<u16, LoadError> {
        self.array().map(u16::from_le_bytes)
    }

    /// Four bytes.
    ///
    /// # Errors
    /// The section is over.
    pub fn u32(&mut self) -> Result<u32, LoadError> {
        self.array().map(u32::from_le_bytes)
    }

    /// Eight bytes.
    ///
    /// # Errors
    /// The section is over.
    pub fn u64(&mut self) -> Result<u64, LoadError> {
        self.array().map(u64::from_le_bytes)
    }

    /// A byte that is 0 or 1.
    ///
    /// # Errors
    /// The section is over, or the byte is something else.
    pub fn flag(&mut self, field: &'static str) -> Result<bool, LoadError> {
        match self.u8()? {
            0 => Ok(false),
            1 => Ok(true),
            value => Err(self.bad(field, value.into())),
        }
    }

    /// A number of at most `most`.
    ///
    /// # Errors
    /// The section is over, or the number is greater.
    pub fn u64_to(&mut self, most: u64, field: &'static str) -> Result<u64, LoadError> {
        let value = self.u64()?;
        if value > most { Err(self.bad(field, value)) } else { Ok(value) }
    }

    /// The same with four bytes.
    ///
    /// # Errors
    /// The section is over, or the number is greater.
    pub fn u32_to(&mut self, most: u32, field: &'static str) -> Result<u32, LoadError> {
        let value = self.u32()?;
        if value > most { Err(self.bad(field, value.into())) } else { Ok(value) }
    }

    /// The same with two bytes.
    ///
    /// # Errors
    /// The section is over, or the number is greater.
    pub fn u16_to(&mut self, most: u16, field: &'static str) -> Result<u16, LoadError> {
        let value = self.u16()?;
        if value > most { Err(self.bad(field, value.into())) } else { Ok(value) }
    }

    /// The same with a byte.
    ///
    /// # Errors
    /// The section is over, or the number is greater.
    pub fn u8_to(&mut self, most: u8, field: &'static str) -> Result<u8, LoadError> {
        let value = self.u8()?;
        if value > most { Err(self.bad(field, value.into())) } else { Ok(value) }
    }

    /// A text behind its length in a byte.
    ///
    /// # Errors
    /// The section is over, or the text is not UTF-8.
    pub fn text(&mut self, field: &'static str) -> Result<&'a str, LoadError> {
        let len = self.u8()?;
        let bytes = self.bytes(len.into())?;
        core::str::from_utf8(bytes).map_err(|_| self.bad(field, len.into()))
    }

    /// The section must be over.
    ///
    /// # Errors
    /// It is not.
    pub fn finish(&self) -> Result<(), LoadError> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.wrong_length(self.section.payload.len() - self.rest.len())) }
    }
}
