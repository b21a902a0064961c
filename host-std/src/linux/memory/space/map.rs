//! Mapping, unmapping, rights of mappings, and the heap.

use super::{Area, Backing, Errno, PAGE, RESERVED, Request, Space, State, host_prot, last_errno, lock, rights};
use std::ffi::c_void;
use std::ops::Range;
use std::sync::atomic::Ordering;

/// The largest mapping that can be accessed: what rights it has is kept for every page, and that must
/// not use up the host's memory. Reserved addresses without rights may be as many as there are.
const MOST_ACCESSIBLE: u64 = 4 << 40;

impl Space {
    /// Maps at an address, a page multiple, in place of what was there.
    pub(in crate::linux) fn map_at(&self, address: u64, request: &Request) -> Result<u64, Errno> {
        self.place(&mut lock(&self.state), address, request)?;
        Ok(address)
    }

    /// Maps at an address if nothing is there.
    pub(in crate::linux) fn map_free_at(&self, address: u64, request: &Request) -> Result<u64, Errno> {
        let mut state = lock(&self.state);
        let end = address.checked_add(request.len).filter(|&end| end <= self.size).ok_or(libc::ENOMEM)?;
        if !state.areas.is_free(address..end) {
            return Err(libc::EEXIST);
        }
        self.place(&mut state, address, request)?;
        Ok(address)
    }

    /// Maps where there is room: at `hint` if that is free, else from the middle of the space up.
    pub(in crate::linux) fn map(&self, hint: u64, request: &Request) -> Result<u64, Errno> {
        let mut state = lock(&self.state);
        let address = self.room(&mut state, hint, request.len).ok_or(libc::ENOMEM)?;
        self.place(&mut state, address, request)?;
        Ok(address)
    }

    /// Maps a hardware stack of `len` bytes, from the top of the space down, with a hole below it.
    pub(in crate::linux) fn map_hardware_stack(&self, len: u64) -> Result<u64, Errno> {
        let mut state = lock(&self.state);
        let len = len.next_multiple_of(PAGE);
        let within = self.layout.hardware..self.size - 2 * self.host_page;
        let hole = state.areas.hole_from_above(len + PAGE, within).ok_or(libc::ENOMEM)?;
        let mut request = Request::anonymous(len, rights::STACK, Backing::HwStack);
        request.host_flags = libc::MAP_NORESERVE;
        self.place(&mut state, hole + PAGE, &request)?;
        Ok(hole + PAGE)
    }

    pub(super) fn room(&self, state: &mut State, hint: u64, len: u64) -> Option<u64> {
        let top = self.layout.stack_top;
        let align = self.host_page;
        let hint = hint.checked_next_multiple_of(align).unwrap_or(0);
        if hint >= PAGE && hint.checked_add(len)? <= top && state.areas.is_free(hint..hint + len) {
            return Some(hint);
        }
        let base = self.layout.mmap_base.next_multiple_of(align);
        // Above the middle first; a full space is searched from below.
        state.areas.hole(len, align, base..top).or_else(|| state.areas.hole_anywhere(len, align, 16 * PAGE..top))
    }

    pub(super) fn place(&self, state: &mut State, address: u64, request: &Request) -> Result<(), Errno> {
        let len = request.len;
        let end = address.checked_add(len).filter(|&end| end <= self.size);
        let end = end.filter(|_| address.is_multiple_of(PAGE) && len.is_multiple_of(PAGE)).ok_or(libc::ENOMEM)?;
        if len == 0 {
            return Ok(());
        }
        if request.prot != 0 && len > MOST_ACCESSIBLE {
            return Err(libc::ENOMEM);
        }
        self.set_rights(state, address..end, 0);
        let held = match (&request.backing, request.fd) {
            (Backing::File { offset, .. }, fd) if fd >= 0 => self.place_file(address, request, *offset, fd)?,
            _ => {
                self.place_anonymous(address, request)?;
                len
            }
        };
        let area = Area { end, prot: request.prot, shared: request.shared, backing: request.backing.clone() };
        state.areas.insert(address, area);
        self.grant(address..address + held.min(len), request.prot);
        if held < len && request.prot != 0 {
            self.grant(address + held..end, rights::BEYOND);
        }
        Ok(())
    }

    pub(super) fn place_anonymous(&self, address: u64, request: &Request) -> Result<(), Errno> {
        let kind = if request.shared { libc::MAP_SHARED } else { libc::MAP_PRIVATE };
        let flags = kind | libc::MAP_ANONYMOUS | request.host_flags;
        let (end, page) = (address + request.len, self.host_page);
        let (first, last) = (address.next_multiple_of(page), end & !(page - 1));
        if first < last {
            self.host_map(first..last, host_prot(request.prot, request.shared), flags, -1, 0)?;
        }
        // Parts of larger host pages, which neighbours share.
        let parts = if first < last { [address..first, last..end] } else { [address..end, end..end] };
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            if request.shared {
                return Err(libc::EINVAL);
            }
            self.host_protect(part.clone(), libc::PROT_READ | libc::PROT_WRITE)?;
            for at in part {
                // SAFETY: inside the reservation, and just made writable.
                unsafe { self.host(at).write_volatile(0) };
            }
        }
        Ok(())
    }

    /// Maps part of a file; gives the bytes from its start to the end of the file's last page.
    pub(super) fn place_file(&self, address: u64, request: &Request, offset: u64, fd: i32) -> Result<u64, Errno> {
        let len = request.len;
        // SAFETY: all-zero is a valid stat; the call writes it.
        let (result, stat) = unsafe {
            let mut stat: libc::stat = std::mem::zeroed();
            (libc::fstat(fd, &mut stat), stat)
        };
        if result != 0 {
            return Err(last_errno());
        }
        let regular = stat.st_mode & libc::S_IFMT == libc::S_IFREG;
        let size = if regular { (stat.st_size as u64).next_multiple_of(PAGE) } else { u64::MAX };
        let held = size.saturating_sub(offset);
        let whole = [address, len, offset].iter().all(|n| n.is_multiple_of(self.host_page));
        let kind = if request.shared { libc::MAP_SHARED } else { libc::MAP_PRIVATE };
        if self.host_page == PAGE || whole {
            let prot = host_prot(request.prot, request.shared);
            self.host_map(address..address + len, prot, kind | request.host_flags, fd, offset)?;
            return Ok(held);
        }
        if request.shared {
            // The host cannot show part of its page to two.
            return Err(libc::EINVAL);
        }
        self.place_anonymous(address, &Request { prot: 3, ..request.clone() })?;
        let want = len.min(held) as usize;
        let mut done = 0;
        while done < want {
            let at = self.host(address + done as u64).cast::<c_void>();
            // SAFETY: the range is mapped and writable, inside the reservation.
            let got = unsafe { libc::pread(fd, at, want - done, (offset as usize + done) as libc::off_t) };
            match got {
                0 => break,
                n if n > 0 => done += n as usize,
                _ if last_errno() == libc::EINTR => {}
                _ => return Err(last_errno()),
            }
        }
        Ok(held)
    }

    /// Unmaps pages.
    pub(in crate::linux) fn unmap(&self, address: u64, len: u64) -> Result<(), Errno> {
        let mut state = lock(&self.state);
        let end = address.checked_add(len).filter(|&end| end <= self.size).ok_or(libc::EINVAL)?;
        self.clear(&mut state, address..end)
    }

    pub(super) fn clear(&self, state: &mut State, range: Range<u64>) -> Result<(), Errno> {
        if state.areas.is_free(range.clone()) {
            return Ok(());
        }
        self.set_rights(state, range.clone(), 0);
        let page = self.host_page;
        let (first, last) = (range.start.next_multiple_of(page), range.end & !(page - 1));
        if first < last {
            self.host_map(first..last, libc::PROT_NONE, RESERVED, -1, 0)?;
        }
        state.areas.remove(range);
        Ok(())
    }

    /// Changes the rights of mapped pages.
    pub(in crate::linux) fn protect(&self, address: u64, len: u64, prot: u8) -> Result<(), Errno> {
        let mut state = lock(&self.state);
        let end = address.checked_add(len).filter(|&end| end <= self.size).ok_or(libc::ENOMEM)?;
        if prot != 0 && len > MOST_ACCESSIBLE {
            return Err(libc::ENOMEM);
        }
        let range = address..end;
        if state.areas.over(range.clone()).any(|(_, area)| area.backing == Backing::HwStack) {
            return Err(libc::EACCES);
        }
        // What lies before a hole is changed all the same, as the kernel does.
        let parts = state.mapped_parts(range.clone());
        let whole = parts.last().map_or(address, |(part, _)| part.end) >= end || range.is_empty();
        for (part, area) in parts {
            let [old, new] = [area.prot, prot].map(|prot| host_prot(prot, area.shared));
            if old != new {
                // With larger host pages neighbours keep what they need.
                let widen = if self.host_page > PAGE { libc::PROT_READ | libc::PROT_WRITE } else { new };
                self.host_protect(part.clone(), widen)?;
            }
            for page in part.clone().step_by(PAGE as usize) {
                let rights = self.page(page);
                let beyond = rights.load(Ordering::Relaxed) & rights::BEYOND != 0
                    || area.prot == 0 && matches!(area.backing, Backing::File { .. });
                self.code_written(page, 1);
                rights.store(if beyond { rights::BEYOND } else { prot }, Ordering::Relaxed);
            }
            state.areas.protect(part, prot);
        }
        if whole { Ok(()) } else { Err(libc::ENOMEM) }
    }

    /// Moves the end of the heap; gives where it is afterwards.
    pub(in crate::linux) fn set_brk(&self, wanted: u64) -> u64 {
        let mut state = lock(&self.state);
        if wanted < state.brk_start || wanted >= self.layout.stack_top {
            return state.brk;
        }
        let (old, new) = (state.brk.next_multiple_of(PAGE), wanted.next_multiple_of(PAGE));
        let done = if new > old {
            let request = Request::anonymous(new - old, rights::READ | rights::WRITE, Backing::Heap);
            state.areas.is_free(old..new) && self.place(&mut state, old, &request).is_ok()
        } else {
            self.clear(&mut state, new..old).is_ok()
        };
        if done {
            state.brk = wanted;
        }
        state.brk
    }

    /// Says where the heap begins.
    pub(in crate::linux) fn start_brk(&self, address: u64) {
        let mut state = lock(&self.state);
        (state.brk_start, state.brk) = (address, address);
    }

    /// Start and end of the heap.
    pub(in crate::linux) fn brk(&self) -> Range<u64> {
        let state = lock(&self.state);
        state.brk_start..state.brk
    }
}
