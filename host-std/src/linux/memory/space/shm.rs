//! System V shared memory in the address space.

use super::{Area, Backing, Errno, PAGE, Space, last_errno, lock, rights};

/// A segment to attach.
#[derive(Clone, Copy, Debug)]
pub(in crate::linux) struct Segment {
    pub(in crate::linux) id: i32,
    /// Bytes, whole pages.
    pub(in crate::linux) len: u64,
    pub(in crate::linux) prot: u8,
    /// What the host's call is given beside SHM_REMAP.
    pub(in crate::linux) host_flags: i32,
}

impl Space {
    /// Attaches a segment: at `address` if that is given, in place of what is there if `replace`.
    pub(in crate::linux) fn attach(&self, address: Option<u64>, replace: bool, segment: Segment) -> Result<u64, Errno> {
        let mut state = lock(&self.state);
        let address = match address {
            Some(address) => address,
            None => self.room(&mut state, 0, segment.len).ok_or(libc::ENOMEM)?,
        };
        let end = address.checked_add(segment.len).filter(|&end| end <= self.layout.stack_top);
        let end = end.filter(|_| address.is_multiple_of(self.host_page)).ok_or(libc::EINVAL)?;
        if !replace && !state.areas.is_free(address..end) {
            return Err(libc::EINVAL);
        }
        self.clear(&mut state, address..end)?;
        // SAFETY: the range lies inside our own reservation, and nothing of the guest is there.
        let at = unsafe { libc::shmat(segment.id, self.host(address).cast(), segment.host_flags | libc::SHM_REMAP) };
        if at as isize == -1 {
            let errno = last_errno();
            // Whatever has become of it, the range stays reserved.
            self.host_map(address..end, libc::PROT_NONE, super::RESERVED, -1, 0)?;
            return Err(errno);
        }
        let backing = Backing::Shm { id: segment.id, offset: 0 };
        state.areas.insert(address, Area { end, prot: segment.prot, shared: true, backing });
        self.grant(address..end, segment.prot);
        Ok(address)
    }

    /// Detaches what is left of the segment that was attached at `address`.
    pub(in crate::linux) fn detach(&self, address: u64) -> Result<(), Errno> {
        let mut state = lock(&self.state);
        let all = address..self.layout.stack_top;
        if !address.is_multiple_of(PAGE) || all.is_empty() {
            return Err(libc::EINVAL);
        }
        let is_part = |start: u64, area: &Area, of: Option<i32>| match area.backing {
            Backing::Shm { id, offset } => start.checked_sub(address) == Some(offset) && of.is_none_or(|of| of == id),
            _ => false,
        };
        // The first part still there says which segment it is.
        let first = state.areas.over(all.clone()).find(|(start, area)| is_part(*start, area, None));
        let Some(Backing::Shm { id, .. }) = first.map(|(_, area)| area.backing.clone()) else {
            return Err(libc::EINVAL);
        };
        let parts: Vec<(u64, u64)> = state
            .areas
            .over(all)
            .filter(|(start, area)| is_part(*start, area, Some(id)))
            .map(|(start, area)| (start, area.end))
            .collect();
        parts.into_iter().try_for_each(|(start, end)| self.clear(&mut state, start..end))
    }
}

/// Rights of an attached segment.
pub(in crate::linux) const fn segment_rights(read_only: bool, execute: bool) -> u8 {
    let write = if read_only { 0 } else { rights::WRITE };
    let execute = if execute { rights::EXEC } else { 0 };
    rights::READ | write | execute
}
