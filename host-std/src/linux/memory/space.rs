//! The reservation of host addresses that holds all guest memory, and what may be done with each
//! page of it.

mod pages;
mod shm;

pub(in crate::linux) use shm::{Segment, segment_rights};

use super::areas::Areas;
use super::{Area, Backing, PAGE, rights};
use e2k_core::mem::{Fault, FaultKind};
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::io;
use std::ops::Range;
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Flags of host memory that only keeps its addresses.
const RESERVED: i32 = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
/// Largest and smallest size of the guest's address space as powers of two. What the host permits
/// decides: a limit on address space, a checker like valgrind.
const LARGEST: u32 = 46;
const SMALLEST: u32 = 35;
/// Changed pages that are remembered for those who have translated code.
const CHANGES: usize = 1024;

/// Where things are in the address space, in the proportions that the kernel has. Source:
/// linux-user.md 2.
#[derive(Clone, Copy, Debug)]
pub(in crate::linux) struct Layout {
    /// Hardware stacks lie from here to the end.
    pub(in crate::linux) hardware: u64,
    /// Address above the data stack.
    pub(in crate::linux) stack_top: u64,
    /// Where a search for free addresses begins: a third of the space.
    pub(in crate::linux) mmap_base: u64,
    /// Position-independent programs and interpreters are loaded here: two thirds.
    pub(in crate::linux) load_base: u64,
}

impl Layout {
    const fn new(size: u64) -> Layout {
        let hardware = size - size / 16;
        let third = (size / 3) & !(PAGE - 1);
        Layout { hardware, stack_top: hardware - PAGE, mmap_base: third, load_base: 2 * third }
    }
}

/// What has changed in code, for those who look later.
#[derive(Debug, Default)]
struct Changes {
    /// Pages changed last; the last one made the generation what it is.
    pages: VecDeque<u64>,
}

/// What is mapped, under one lock.
#[derive(Debug, Default)]
struct State {
    areas: Areas,
    brk_start: u64,
    brk: u64,
}

impl State {
    /// The parts of a range that are mapped, up to the first hole.
    fn mapped_parts(&self, range: Range<u64>) -> Vec<(Range<u64>, Area)> {
        let mut at = range.start;
        let mut parts = Vec::new();
        for (start, area) in self.areas.over(range.clone()) {
            if start > at {
                break;
            }
            at = area.end;
            parts.push((start.max(range.start)..area.end.min(range.end), area.clone()));
        }
        parts
    }
}

/// Guest addresses from 0 on, reserved but not committed.
///
/// A guest address is an offset into the range; every access is checked against the rights of its
/// page, so the guest cannot reach anything else.
pub(in crate::linux) struct Space {
    base: NonNull<u8>,
    rights: NonNull<AtomicU8>,
    /// Bytes of guest addresses.
    size: u64,
    /// Page size of the host, or a larger one that was asked for.
    host_page: u64,
    generation: AtomicU32,
    changes: Mutex<Changes>,
    state: Mutex<State>,
    /// Tags of spilled register pairs by address, those that are not 0. At most as many as the
    /// procedure stacks have pairs.
    tags: Mutex<HashMap<u64, [u8; 2]>>,
    tagged: AtomicBool,
    /// Where things are.
    pub(in crate::linux) layout: Layout,
}

// SAFETY: the pointers are to mappings of this value's own; rights are atomics, guest memory is
// only accessed by system calls and volatile accesses.
unsafe impl Send for Space {}
// SAFETY: as above.
unsafe impl Sync for Space {}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // No code that holds one of these can be left half-way but by a panic, which ends the program.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Locks held while the process is copied.
pub(in crate::linux) struct Frozen<'a> {
    _held: (MutexGuard<'a, State>, MutexGuard<'a, Changes>, MutexGuard<'a, HashMap<u64, [u8; 2]>>),
}

/// How [`Space::map`] is asked.
#[derive(Clone, Debug)]
pub(in crate::linux) struct Request {
    pub(in crate::linux) len: u64,
    pub(in crate::linux) prot: u8,
    pub(in crate::linux) shared: bool,
    pub(in crate::linux) backing: Backing,
    /// Descriptor of a file's mapping.
    pub(in crate::linux) fd: i32,
    /// Host flags beside kind and place: MAP_NORESERVE, MAP_POPULATE, MAP_LOCKED, …
    pub(in crate::linux) host_flags: i32,
}

impl Request {
    /// Private zero pages.
    pub(in crate::linux) const fn anonymous(len: u64, prot: u8, backing: Backing) -> Request {
        Request { len, prot, shared: false, backing, fd: -1, host_flags: 0 }
    }
}

/// An error number.
pub(in crate::linux) type Errno = i32;

fn last_errno() -> Errno {
    io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO)
}

impl Space {
    /// Reserves the range: as much as the host permits, but at least 32 GiB; `size` asks for a
    /// smaller one, `base` for one at this host address.
    pub(in crate::linux) fn new(base: Option<u64>, size: Option<u64>, host_page: Option<u64>) -> io::Result<Space> {
        // SAFETY: asks for a number.
        let own_page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) } as u64;
        let host_page = host_page.unwrap_or(own_page).max(own_page);
        let mut bits = LARGEST;
        let (memory, rights, size) = loop {
            let size = size.unwrap_or(1 << bits);
            let memory = reserve(base, size as usize, libc::PROT_NONE);
            let rights =
                memory.as_ref().ok().map(|_| reserve(None, (size / PAGE) as usize, libc::PROT_READ | libc::PROT_WRITE));
            match (memory, rights) {
                (Ok(memory), Some(Ok(rights))) => break (memory, rights, size),
                (Ok(memory), _) => {
                    // SAFETY: just mapped, used by nobody.
                    unsafe { libc::munmap(memory.as_ptr().cast(), size as usize) };
                }
                (Err(error), _) if bits == SMALLEST || size != 1 << bits => return Err(error),
                (Err(_), _) => {}
            }
            if bits == SMALLEST {
                return Err(io::Error::from_raw_os_error(libc::ENOMEM));
            }
            bits -= 1;
        };
        let layout = Layout::new(size);
        Ok(Space {
            base: memory,
            rights: rights.cast(),
            size,
            host_page,
            generation: AtomicU32::new(0),
            changes: Mutex::default(),
            state: Mutex::default(),
            tags: Mutex::default(),
            tagged: AtomicBool::new(false),
            layout,
        })
    }

    /// Bytes of guest addresses.
    pub(in crate::linux) const fn size(&self) -> u64 {
        self.size
    }

    pub(super) const fn base(&self) -> NonNull<u8> {
        self.base
    }

    pub(super) const fn rights(&self) -> NonNull<AtomicU8> {
        self.rights
    }

    /// Stops everything that could hold a lock in the copy that `fork` makes.
    pub(in crate::linux) fn freeze(&self) -> Frozen<'_> {
        Frozen { _held: (lock(&self.state), lock(&self.changes), lock(&self.tags)) }
    }

    /// Rights of the page of an address.
    fn page(&self, address: u64) -> &AtomicU8 {
        let page = (address / PAGE).min(self.size / PAGE - 1);
        // SAFETY: the table has a byte for each page, and lives as long as `self`.
        unsafe { self.rights.as_ptr().add(page as usize).as_ref_unchecked() }
    }

    /// First byte of `address..address + len` that lacks `right`.
    #[inline]
    pub(in crate::linux) fn check(&self, address: u64, len: u64, right: u8) -> Result<(), Fault> {
        match self.prefix(address, len, right) {
            Ok(have) if have >= len => Ok(()),
            Ok(have) => Err(self.fault(address.wrapping_add(have))),
            Err(fault) => Err(fault),
        }
    }

    /// Bytes from `address` on, at most `len`, whose pages all have `right`.
    ///
    /// # Errors
    /// The fault of the first byte, if it lacks it.
    pub(in crate::linux) fn prefix(&self, address: u64, len: u64, right: u8) -> Result<u64, Fault> {
        if address >= self.size {
            return Err(Fault { address, kind: FaultKind::NotMapped });
        }
        let end = address.saturating_add(len.max(1)).min(self.size);
        let mut at = address;
        while at < end {
            let has = self.page(at).load(Ordering::Relaxed);
            if has & right == 0 && !(has & rights::BEYOND != 0 && self.grown(at)) {
                break;
            }
            at = (at & !(PAGE - 1)) + PAGE;
        }
        if at == address { Err(self.fault(address)) } else { Ok(at.min(end) - address) }
    }

    /// What is wrong with an address that cannot be accessed.
    #[cold]
    pub(in crate::linux) fn fault(&self, address: u64) -> Fault {
        let kind = if address >= self.size {
            FaultKind::NotMapped
        } else if self.page(address).load(Ordering::Relaxed) & rights::BEYOND != 0 {
            FaultKind::BeyondBacking
        } else if lock(&self.state).areas.at(address).is_some() {
            FaultKind::Protected
        } else {
            FaultKind::NotMapped
        };
        Fault { address, kind }
    }

    /// Whether a page behind the end of its file is there now, since the file has grown.
    #[cold]
    fn grown(&self, address: u64) -> bool {
        let state = lock(&self.state);
        let Some((_, area)) = state.areas.at(address) else { return false };
        let mut byte = 0u8;
        let local = libc::iovec { iov_base: (&raw mut byte).cast(), iov_len: 1 };
        let remote = libc::iovec { iov_base: self.host(address).cast(), iov_len: 1 };
        // SAFETY: asks the kernel whether the byte can be read; it writes `byte` only.
        let there = unsafe { libc::process_vm_readv(libc::getpid(), &local, 1, &remote, 1, 0) } == 1;
        if there {
            self.page(address).store(area.prot, Ordering::Relaxed);
        }
        there
    }

    /// Host address of a guest address below [`Space::size`].
    pub(in crate::linux) fn host(&self, address: u64) -> *mut u8 {
        // SAFETY: the offset is brought into the reservation.
        unsafe { self.base.as_ptr().add((address % self.size) as usize) }
    }

    /// A page that nobody can access, neither guest nor host: the last one, which holes keep free.
    /// There is none if pages of the host are larger.
    pub(in crate::linux) fn closed_page(&self) -> Option<*mut u8> {
        (self.host_page == PAGE).then(|| self.host(self.size - PAGE))
    }

    /// Guest address of a host address inside the reservation.
    pub(in crate::linux) fn guest(&self, host: usize) -> Option<u64> {
        let offset = host.checked_sub(self.base.as_ptr() as usize)? as u64;
        (offset < self.size).then_some(offset)
    }

    /// Host address of a guest range all of whose pages have `right`, for a system call. What is
    /// about to be written forgets its translations.
    pub(in crate::linux) fn host_range(&self, address: u64, len: u64, right: u8) -> Result<*mut u8, Fault> {
        if len != 0 {
            self.check(address, len, right)?;
            if right == rights::WRITE {
                self.code_written(address, len);
            }
        }
        Ok(self.host(address))
    }

    /// Copies bytes in, whatever the rights of their pages: the way of loaders and debuggers.
    pub(in crate::linux) fn write_forced(&self, address: u64, bytes: &[u8]) -> Result<(), Fault> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.reach(address, bytes.len() as u64)?;
        self.code_written(address, bytes.len() as u64);
        for (i, byte) in bytes.iter().enumerate() {
            // SAFETY: the range lies in mapped pages of the reservation, writable for the host.
            unsafe { self.host(address + i as u64).write_volatile(*byte) };
        }
        Ok(())
    }

    /// Copies bytes out, whatever the rights of their pages.
    pub(in crate::linux) fn read_forced(&self, address: u64, bytes: &mut [u8]) -> Result<(), Fault> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.reach(address, bytes.len() as u64)?;
        for (i, byte) in bytes.iter_mut().enumerate() {
            // SAFETY: the range lies in mapped pages of the reservation.
            *byte = unsafe { self.host(address + i as u64).read_volatile() };
        }
        Ok(())
    }

    /// Checks that the host can access a range, whatever the guest's rights.
    fn reach(&self, address: u64, len: u64) -> Result<(), Fault> {
        let end = address.checked_add(len).filter(|&end| end <= self.size);
        let Some(end) = end else { return Err(Fault { address, kind: FaultKind::NotMapped }) };
        let state = lock(&self.state);
        let mut at = address;
        for (start, area) in state.areas.over(address..end) {
            let beyond = || {
                (start.max(address)..area.end.min(end))
                    .step_by(PAGE as usize)
                    .find(|&page| self.page(page).load(Ordering::Relaxed) & rights::BEYOND != 0)
            };
            if start > at || area.prot == 0 || area.shared && area.prot & rights::WRITE == 0 {
                return Err(Fault { address: at, kind: FaultKind::Protected });
            }
            if let Some(page) = beyond() {
                return Err(Fault { address: page, kind: FaultKind::BeyondBacking });
            }
            at = area.end;
        }
        if at < end { Err(Fault { address: at, kind: FaultKind::NotMapped }) } else { Ok(()) }
    }

    // Code.

    pub(super) fn generation(&self) -> u32 {
        self.generation.load(Ordering::Acquire)
    }

    pub(super) fn mark_code(&self, address: u64, len: u64) {
        for page in pages(address, len) {
            self.page(page).fetch_or(rights::CODE, Ordering::SeqCst);
        }
    }

    /// Visits the pages that have changed since a generation; `false` if not all are known any more.
    pub(super) fn changes_since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        let changes = lock(&self.changes);
        let count = self.generation.load(Ordering::Acquire).wrapping_sub(generation) as usize;
        let Some(first) = changes.pages.len().checked_sub(count) else { return false };
        changes.pages.range(first..).for_each(|&page| visit(page, PAGE));
        true
    }

    // Tags of what has been spilled.

    pub(in crate::linux) fn keep_tags(&self, address: u64, tags: [u8; 2]) {
        if tags == [0; 2] {
            if self.tagged.load(Ordering::Relaxed) {
                lock(&self.tags).remove(&address);
            }
        } else {
            self.tagged.store(true, Ordering::Relaxed);
            lock(&self.tags).insert(address, tags);
        }
    }

    pub(super) fn take_tags(&self, address: u64) -> [u8; 2] {
        if !self.tagged.load(Ordering::Relaxed) {
            return [0; 2];
        }
        lock(&self.tags).remove(&address).unwrap_or_default()
    }

    /// The tags kept for an address, which stay.
    pub(in crate::linux) fn look_at_tags(&self, address: u64) -> [u8; 2] {
        lock(&self.tags).get(&address).copied().unwrap_or_default()
    }

    /// The tags of what has been spilled to a range, to be given back with [`Space::put_tags`].
    pub(in crate::linux) fn tags_in(&self, range: Range<u64>) -> Vec<(u64, [u8; 2])> {
        let tags = lock(&self.tags);
        tags.iter().filter(|(address, _)| range.contains(address)).map(|(&address, &tags)| (address, tags)).collect()
    }

    /// Makes the tags of a range what they were.
    pub(in crate::linux) fn put_tags(&self, range: Range<u64>, before: Vec<(u64, [u8; 2])>) {
        let mut tags = lock(&self.tags);
        tags.retain(|address, _| !range.contains(address));
        tags.extend(before);
    }

    // Mappings.

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
        let within = self.layout.hardware..self.size - PAGE;
        let hole = state.areas.hole_from_above(len + PAGE, within).ok_or(libc::ENOMEM)?;
        let mut request = Request::anonymous(len, rights::STACK, Backing::HwStack);
        request.host_flags = libc::MAP_NORESERVE;
        self.place(&mut state, hole + PAGE, &request)?;
        Ok(hole + PAGE)
    }

    fn room(&self, state: &mut State, hint: u64, len: u64) -> Option<u64> {
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

    fn place(&self, state: &mut State, address: u64, request: &Request) -> Result<(), Errno> {
        let len = request.len;
        let end = address.checked_add(len).filter(|&end| end <= self.size);
        let end = end.filter(|_| address.is_multiple_of(PAGE) && len.is_multiple_of(PAGE)).ok_or(libc::ENOMEM)?;
        if len == 0 {
            return Ok(());
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

    fn place_anonymous(&self, address: u64, request: &Request) -> Result<(), Errno> {
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
    fn place_file(&self, address: u64, request: &Request, offset: u64, fd: i32) -> Result<u64, Errno> {
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

    fn clear(&self, state: &mut State, range: Range<u64>) -> Result<(), Errno> {
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
    fn grown_file(&self, state: &mut State, start: u64, old_len: u64, new_len: u64, area: &Area) {
        state.areas.insert(start, Area { end: start + new_len, ..area.clone() });
        if area.prot != 0 {
            self.grant(start + old_len..start + new_len, rights::BEYOND);
        }
    }

    /// Moves a mapping of the host, which leaves a hole in the reservation for a moment. Should another
    /// mapping of the host come there, the guest never gets those addresses again.
    fn move_with_hole(&self, state: &mut State, from: Range<u64>, to: u64, new_len: u64) -> Result<(), Errno> {
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
    fn move_pages(&self, state: &mut State, from: Range<u64>, to: u64, area: &Area) -> Result<(), Errno> {
        /// Linux 5.7; the kind of mapping that it takes was widened in 5.13.
        const MREMAP_DONTUNMAP: i32 = 4;
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

    /// Bytes mapped in all.
    pub(in crate::linux) fn mapped(&self) -> u64 {
        lock(&self.state).areas.total()
    }

    /// All areas by their start.
    pub(in crate::linux) fn areas(&self) -> Vec<(u64, Area)> {
        lock(&self.state).areas.iter().map(|(start, area)| (start, area.clone())).collect()
    }

    /// The area that holds an address.
    pub(in crate::linux) fn area(&self, address: u64) -> Option<(u64, Area)> {
        lock(&self.state).areas.at(address).map(|(start, area)| (start, area.clone()))
    }

    /// The mapped parts of a range.
    pub(in crate::linux) fn parts(&self, range: Range<u64>) -> Vec<Range<u64>> {
        let state = lock(&self.state);
        let areas = state.areas.over(range.clone());
        areas.map(|(start, area)| start.max(range.start)..area.end.min(range.end)).collect()
    }

    /// Whether every byte of a range is mapped.
    pub(in crate::linux) fn is_mapped(&self, range: Range<u64>) -> bool {
        range.end <= self.size && lock(&self.state).areas.covers(range)
    }

    /// The kernel says that a page the guest may access is not there: its file has been cut. It
    /// gives way to an empty page, so that the access can end. Called in a signal handler: system
    /// calls and atomics only.
    pub(in crate::linux) fn lost_page(&self, address: u64) -> bool {
        let start = address & !(self.host_page - 1);
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        let prot = libc::PROT_READ | libc::PROT_WRITE;
        self.host_map(start..start + self.host_page, prot, flags, -1, 0).is_ok()
    }

    fn host_map(&self, range: Range<u64>, prot: i32, flags: i32, fd: i32, offset: u64) -> Result<(), Errno> {
        let len = (range.end - range.start) as usize;
        // SAFETY: the range lies inside our own reservation, so MAP_FIXED replaces nothing else.
        let mapped = unsafe {
            let at = self.host(range.start).cast::<c_void>();
            libc::mmap(at, len, prot, flags | libc::MAP_FIXED, fd, offset as libc::off_t)
        };
        if mapped == libc::MAP_FAILED { Err(last_errno()) } else { Ok(()) }
    }

    fn host_protect(&self, range: Range<u64>, prot: i32) -> Result<(), Errno> {
        let page = self.host_page;
        let (first, last) = (range.start & !(page - 1), range.end.next_multiple_of(page));
        // SAFETY: the range lies inside our own reservation.
        let result = unsafe { libc::mprotect(self.host(first).cast(), (last - first) as usize, prot) };
        if result != 0 { Err(last_errno()) } else { Ok(()) }
    }
}

/// Starts of the pages of a range.
fn pages(address: u64, len: u64) -> impl Iterator<Item = u64> {
    let first = address & !(PAGE - 1);
    let last = address.saturating_add(len.max(1) - 1);
    (first..=last).step_by(PAGE as usize)
}

/// What the host permits itself: pages without any right are not accounted, private ones are
/// otherwise writable for loaders and debuggers, shared ones as far as the guest may write.
const fn host_prot(prot: u8, shared: bool) -> i32 {
    match prot {
        0 => libc::PROT_NONE,
        _ if shared && prot & rights::WRITE == 0 => libc::PROT_READ,
        _ => libc::PROT_READ | libc::PROT_WRITE,
    }
}

impl Drop for Space {
    fn drop(&mut self) {
        // SAFETY: both ranges were made by `reserve` with these lengths and are not used again.
        unsafe {
            libc::munmap(self.base.as_ptr().cast(), self.size as usize);
            libc::munmap(self.rights.as_ptr().cast(), (self.size / PAGE) as usize);
        }
    }
}

fn reserve(at: Option<u64>, len: usize, prot: i32) -> io::Result<NonNull<u8>> {
    let place = if at.is_some() { libc::MAP_FIXED_NOREPLACE } else { 0 };
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | place;
    let wanted = ptr::without_provenance_mut(at.unwrap_or(0) as usize);
    // SAFETY: a fresh anonymous mapping where nothing is touches nothing.
    let mapped = unsafe { libc::mmap(wanted, len, prot, flags, -1, 0) };
    if mapped == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    if at.is_some() && mapped != wanted {
        // A kernel before 4.17 takes the address for a wish.
        // SAFETY: just mapped, used by nobody.
        unsafe { libc::munmap(mapped, len) };
        return Err(io::Error::from_raw_os_error(libc::EEXIST));
    }
    NonNull::new(mapped.cast()).ok_or_else(|| io::Error::other("mapping at address 0"))
}
