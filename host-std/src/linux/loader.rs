//! Segments of a program into its address space.

use super::memory::{Backing, PAGE, Request, Space, rights};
use crate::loader::{Image, LoadError, Segment};

/// Maps all segments, which must end below `limit`; gives the first page behind them.
pub(super) fn map(image: &Image<'_>, space: &Space, limit: u64) -> Result<u64, LoadError> {
    let mut brk = 0;
    for segment in &image.segments {
        brk = brk.max(map_segment(segment, space, limit)?);
    }
    Ok(brk)
}

fn map_segment(segment: &Segment<'_>, space: &Space, limit: u64) -> Result<u64, LoadError> {
    let Segment { address, size, bytes, .. } = *segment;
    let start = address & !(PAGE - 1);
    let end = address.checked_add(size).filter(|&end| end <= limit && start >= PAGE);
    let Some(end) = end.map(|end| end.next_multiple_of(PAGE)) else {
        return Err(LoadError::BadSegment(format!("segment {address:#x} of {size:#x} bytes is out of range")));
    };
    let prot = segment.rights.iter().zip([rights::READ, rights::WRITE, rights::EXEC]);
    let prot = prot.fold(0, |prot, (&has, right)| if has { prot | right } else { prot });
    // A page that two segments share keeps what the first one put there, and both their rights.
    let mut first = start;
    while first < end && space.is_mapped(first..first + PAGE) {
        space.add_rights(first, prot);
        first += PAGE;
    }
    let request = Request::anonymous(end - first, prot, Backing::Anonymous);
    let host = |errno| LoadError::Host(std::io::Error::from_raw_os_error(errno));
    space.map_at(first, &request).map_err(host)?;
    space
        .write_forced(address, bytes)
        .map_err(|fault| LoadError::BadSegment(format!("cannot place bytes at {:#x}", fault.address)))?;
    Ok(end)
}
