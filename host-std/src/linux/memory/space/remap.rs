//! Mappings that grow, shrink and move.

use super::{Area, Backing, Errno, MREMAP_DONTUNMAP, PAGE, Request, Space, State, last_errno, lock, reserve, rights};
use std::ffi::c_void;
use std::ops::Range;
use std::ptr;

impl Space {
    /// `mremap`; `to` is the new address where it is given. Gives the new address.
    pub(in crate::linux) fn remap(
        &self,
        old: Range<u64>,
        new_len: u64,
        may_move: bool,
        to: Option<u64>,
    ) -> Result<u64, Errno> {
        let mut state = lock(&self.state);
        let old_len = old.end - old.start;
        let (start, area) = state.areas.at(old.start).ok_or(libc::EFAULT)?;
        if area.end < old.end || area.backing == Backing::HwStack {
            return Err(libc::EFAULT);
        }
        let area = Area { backing: area.backing.advanced(old.start - start), ..area.clone() };
        if let Some(to) = to {
            let end = to.checked_add(new_len).filter(|&end| end <= self.size).ok_or(libc::EINVAL)?;
            if to < old.end && old.start < end {
                return Err(libc::EINVAL);
            }
        }
        if new_len < old_len && to.is_none() {
            self.clear(&mut state, old.start + new_len..old.end)?;
            return Ok(old.start);
        }
        if new_len == old_len && to.is_none() {
            return Ok(old.start);
        }
        let file = matches!(area.backing, Backing::File { .. });
        let more = Request {
            len: new_len.saturating_sub(old_len),
            prot: area.prot,
            shared: area.shared,
            backing: area.backing.advanced(old_len),
            fd: -1,
            host_flags: 0,
        };
        let end = old.start.checked_add(new_len).ok_or(libc::ENOMEM)?;
        if to.is_none() && end <= self.layout.stack_top && state.areas.is_free(old.end..end) {
            if !file {
                self.place(&mut state, old.end, &more)?;
                return Ok(old.start);
            }
            // The host grows a file's mapping where it moves it to: away, and back.
            let within = self.layout.mmap_base..self.layout.stack_top;
            let away = state.areas.hole_from_above(new_len, within).ok_or(libc::ENOMEM)?;
            self.move_with_hole(&mut state, old.clone(), away, new_len)?;
            self.move_with_hole(&mut state, away..away + new_len, old.start, new_len)?;
            self.grown_file(&mut state, old.start, old_len, new_len, &area);
            return Ok(old.start);
        }
        if !may_move {
            return Err(libc::ENOMEM);
        }
        let target = match to {
            Some(to) => {
                self.clear(&mut state, to..to + new_len)?;
                to
            }
            None => self.room(&mut state, 0, new_len).ok_or(libc::ENOMEM)?,
        };
        let moved = old_len.min(new_len);
        if file && new_len > old_len && self.host_page == PAGE {
            let rights = self.take_rights(old.start, moved);
            self.move_with_hole(&mut state, old.clone(), target, new_len)?;
            self.clear(&mut state, old)?;
            self.give_rights(target, &rights);
            self.grown_file(&mut state, target, old_len, new_len, &area);
            return Ok(target);
        }
        self.move_pages(&mut state, old.start..old.start + moved, target, &area)?;
        let rights = self.take_rights(old.start, moved);
        self.clear(&mut state, old)?;
        self.give_rights(target, &rights);
        state.areas.insert(target, Area { end: target + moved, ..area.clone() });
        if new_len > old_len {
            self.place(&mut state, target + old_len, &more)?;
        }
        Ok(target)
    }

    /// A file's mapping has become larger: whether the file has the pages is seen when they are used.
    pub(super) fn grown_file(&self, state: &mut State, start: u64, old_len: u64, new_len: u64, area: &Area) {
        state.areas.insert(start, Area { end: start + new_len, ..area.clone() });
        if area.prot != 0 {
            self.grant(start + old_len..start + new_len, rights::BEYOND);
        }
    }

    /// Moves a mapping of the host, which leaves a hole in the reservation for a moment. Should another
    /// mapping of the host come there, the guest never gets those addresses again.
    pub(super) fn move_with_hole(
        &self,
        state: &mut State,
        from: Range<u64>,
        to: u64,
        new_len: u64,
    ) -> Result<(), Errno> {
        let old_len = (from.end - from.start) as usize;
        // SAFETY: both ranges lie inside the reservation; the target is free guest memory.
        let moved = unsafe {
            let flags = libc::MREMAP_MAYMOVE | libc::MREMAP_FIXED;
            let target = self.host(to).cast::<c_void>();
            libc::mremap(self.host(from.start).cast(), old_len, new_len as usize, flags, target)
        };
        if moved == libc::MAP_FAILED {
            return Err(last_errno());
        }
        if reserve(Some(self.host(from.start) as u64), old_len, libc::PROT_NONE).is_err() {
            let lost = Area { end: from.end, prot: 0, shared: false, backing: Backing::HwStack };
            state.areas.insert(from.start, lost);
        }
        Ok(())
    }

    /// Moves the host's pages, if it can without ever leaving a hole in the reservation.
    pub(super) fn move_pages(&self, state: &mut State, from: Range<u64>, to: u64, area: &Area) -> Result<(), Errno> {
        let flags = libc::MREMAP_MAYMOVE | libc::MREMAP_FIXED | MREMAP_DONTUNMAP;
        let len = from.end - from.start;
        if self.host_page == PAGE {
            // SAFETY: both ranges lie inside the reservation; the target is free guest memory.
            let moved = unsafe {
                let target = self.host(to).cast::<c_void>();
                libc::mremap(self.host(from.start).cast(), len as usize, len as usize, flags, target)
            };
            if moved != libc::MAP_FAILED {
                return Ok(());
            }
            return self.move_with_hole(state, from, to, len);
        }
        if area.shared {
            return Err(libc::ENOMEM);
        }
        // Parts of larger host pages can only be copied.
        self.place_anonymous(to, &Request::anonymous(len, 3, Backing::Anonymous))?;
        // SAFETY: both ranges are mapped and inside the reservation, and do not overlap.
        unsafe { ptr::copy_nonoverlapping(self.host(from.start), self.host(to), len as usize) };
        Ok(())
    }
}
