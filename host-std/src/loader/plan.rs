//! Where the pages of an image go.

use super::{Headers, Image, LoadError};
use std::io;

/// Page size of the guest. Source: linux-user.md 2.
pub const PAGE: u64 = 4096;

/// Pages with the same rights and the same origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Address of the first page.
    pub address: u64,
    /// Bytes, a multiple of the page size.
    pub len: u64,
    /// May be read, written, executed.
    pub rights: [bool; 3],
    /// Offset in the file of the first byte, where the file has the bytes in whole pages; `None`:
    /// zero, or pieced together.
    pub file: Option<u64>,
}

impl Run {
    const fn end(&self) -> u64 {
        self.address + self.len
    }
}

/// The addresses that an image may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The first one.
    pub first: u64,
    /// The first one behind them, a multiple of the page size.
    pub end: u64,
}

/// An address space that is being filled.
pub trait Memory {
    /// Maps fresh zero pages over whatever was there.
    ///
    /// # Errors
    /// The host has no memory.
    fn map(&mut self, run: &Run) -> io::Result<()>;

    /// Copies bytes into pages that `map` has made, whatever their rights.
    ///
    /// # Errors
    /// The host has no memory.
    fn write(&mut self, address: u64, bytes: &[u8]) -> io::Result<()>;
}

/// An image with its place.
#[derive(Debug)]
pub struct Placement<'i, 'a> {
    image: &'i Image<'a>,
    /// What is added to every address of the file.
    pub bias: u64,
    /// Its pages, ascending; none twice.
    pub runs: Vec<Run>,
    /// Entry address.
    pub entry: u64,
    /// Where the program headers are.
    pub headers: Option<Headers>,
}

/// Finds the pages of an image. One that can be moved begins at `base`, or behind it if it wants to
/// be aligned; others have their own addresses.
///
/// A page that two segments share has the bytes and the rights of both.
///
/// # Errors
/// Segments that are not inside the limits or that overlap.
pub fn plan<'i, 'a>(image: &'i Image<'a>, base: u64, limits: Limits) -> Result<Placement<'i, 'a>, LoadError> {
    let mut segments: Vec<_> = image.segments.iter().collect();
    segments.sort_by_key(|segment| segment.address);
    let bias = bias(image, base)?;
    let mut runs: Vec<Run> = Vec::new();
    let mut before = None;
    for segment in segments {
        let out = || {
            let (address, size) = (segment.address, segment.size);
            LoadError::BadSegment(format!("segment at {address:#x} of {size:#x} bytes is out of range"))
        };
        // In the file's own terms first: a movable file may not wrap around either.
        segment.address.checked_add(segment.size).ok_or_else(out)?;
        let address = segment.address.wrapping_add(bias);
        let end = address.checked_add(segment.size).filter(|&end| end <= limits.end).ok_or_else(out)?;
        let start = address & !(PAGE - 1);
        let end_page = end.checked_next_multiple_of(PAGE).filter(|&end| end <= limits.end).ok_or_else(out)?;
        if start < limits.first {
            return Err(out());
        }
        if let Some((first, last)) = before.filter(|&(_, last)| last > address) {
            let text = format!("segment at {:#x} overlaps the one from {first:#x} to {last:#x}", segment.address);
            return Err(LoadError::BadSegment(text));
        }
        before = Some((address, end));
        let in_file = address + segment.bytes.len() as u64;
        let file_end = if segment.bytes.is_empty() { start } else { in_file.next_multiple_of(PAGE) };
        let offset = segment.offset.checked_sub(address - start).filter(|offset| offset.is_multiple_of(PAGE));
        let rights = segment.rights;
        add(&mut runs, &Run { address: start, len: file_end - start, rights, file: offset });
        add(&mut runs, &Run { address: file_end, len: end_page - file_end, rights, file: None });
    }
    let headers = image.headers.map(|headers| Headers { address: headers.address.wrapping_add(bias), ..headers });
    Ok(Placement { image, bias, runs, entry: image.entry.wrapping_add(bias), headers })
}

fn bias(image: &Image<'_>, base: u64) -> Result<u64, LoadError> {
    if !image.movable {
        return Ok(0);
    }
    let align = image.segments.iter().map(|segment| segment.align).max().unwrap_or(PAGE).max(PAGE);
    let first = image.segments.iter().map(|segment| segment.address & !(PAGE - 1)).min().unwrap_or(0);
    let base = base.checked_next_multiple_of(align);
    let base = base.ok_or_else(|| LoadError::BadSegment(format!("nothing can be aligned to {align:#x}")))?;
    // The first segment keeps its place in the alignment, so that all others do.
    let inside = first & (align - 1);
    let start = base.checked_add(inside);
    let start = start.ok_or_else(|| LoadError::BadSegment(format!("nothing can be aligned to {align:#x}")))?;
    Ok(start.wrapping_sub(first))
}

/// Adds the next pages by address, the first of which may be the last one so far.
fn add(runs: &mut Vec<Run>, next: &Run) {
    let mut next = *next;
    if next.len == 0 {
        return;
    }
    if let Some(last) = runs.last_mut()
        && last.end() > next.address
    {
        let rights = std::array::from_fn(|i| last.rights[i] || next.rights[i]);
        // Two segments that are neighbours in the file, too, have the same page of it.
        let at_last = last.file.map(|offset| offset + last.len - PAGE);
        let shared =
            Run { address: next.address, len: PAGE, rights, file: at_last.filter(|&at| next.file == Some(at)) };
        last.len -= PAGE;
        if last.len == 0 {
            runs.pop();
        }
        join(runs, shared);
        next = Run { address: next.address + PAGE, len: next.len - PAGE, file: next.file.map(|at| at + PAGE), ..next };
    }
    if next.len != 0 {
        join(runs, next);
    }
}

/// Appends pages, to the run before them if they are its like.
fn join(runs: &mut Vec<Run>, next: Run) {
    match runs.last_mut() {
        Some(last)
            if last.end() == next.address
                && last.rights == next.rights
                && last.file.map(|offset| offset + last.len) == next.file =>
        {
            last.len += next.len;
        }
        _ => runs.push(next),
    }
}

impl Placement<'_, '_> {
    /// Address of the first page.
    #[must_use]
    pub fn start(&self) -> u64 {
        self.runs.first().map_or(0, |run| run.address)
    }

    /// Address behind the last page: where the heap may begin.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.runs.last().map_or(0, Run::end)
    }

    /// Puts everything into memory. What the file does not fill is zero: .bss, and the rest of the
    /// first and last pages.
    ///
    /// # Errors
    /// The host has no memory.
    pub fn load(&self, memory: &mut impl Memory) -> Result<(), LoadError> {
        for run in &self.runs {
            memory.map(run).map_err(LoadError::Host)?;
        }
        for segment in &self.image.segments {
            memory.write(segment.address.wrapping_add(self.bias), segment.bytes).map_err(LoadError::Host)?;
        }
        Ok(())
    }
}
