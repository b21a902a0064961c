//! The reservation of host addresses that holds all guest memory, and what may be done with each
//! page of it.

mod map;
mod pages;
mod remap;
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
/// Linux 5.7; the kind of mapping that it takes was widened in 5.13.
const MREMAP_DONTUNMAP: i32 = 4;
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
    /// A page of a file is away while an access to it ends: see [`Space::lost_page`].
    away: AtomicBool,
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
    _state: MutexGuard<'a, State>,
    _changes: MutexGuard<'a, Changes>,
    _tags: MutexGuard<'a, HashMap<u64, [u8; 2]>>,
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
            away: AtomicBool::new(false),
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
        Frozen { _state: lock(&self.state), _changes: lock(&self.changes), _tags: lock(&self.tags) }
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
            if has & right == 0 && !self.has_now(at, right) {
                break;
            }
            at = (at & !(PAGE - 1)) + PAGE;
        }
        if at == address { Err(self.fault(address)) } else { Ok(at.min(end) - address) }
    }

    /// Whether a page has a right that it seemed to lack: another thread may be about to replace it by
    /// something else, which is one step for those who look, or its file may have grown.
    #[cold]
    fn has_now(&self, address: u64, right: u8) -> bool {
        let has = {
            let _state = lock(&self.state);
            self.page(address).load(Ordering::Relaxed)
        };
        has & right != 0 || has & rights::BEYOND != 0 && self.grown(address)
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
    pub(in crate::linux) fn closed_page(&self) -> *mut u8 {
        self.host(self.size - self.host_page)
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

    /// The tags kept for an address, which stay.
    pub(in crate::linux) fn look_at_tags(&self, address: u64) -> [u8; 2] {
        lock(&self.tags).get(&address).copied().unwrap_or_default()
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
    /// gives way to an empty page, so that the access can end; [`Space::bring_back`] follows. Called in
    /// a signal handler: system calls and atomics only.
    pub(in crate::linux) fn lost_page(&self, address: u64) -> bool {
        let start = address & !(self.host_page - 1);
        // Away to where nobody else is; the second of two at once is not brought back.
        if self.host_page == PAGE && !self.away.swap(true, Ordering::AcqRel) && !self.move_page(start, self.spare()) {
            self.away.store(false, Ordering::Release);
        }
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        let prot = libc::PROT_READ | libc::PROT_WRITE;
        self.host_map(start..start + self.host_page, prot, flags, -1, 0).is_ok()
    }

    /// Brings back what [`Space::lost_page`] has moved away. The guest finds no page there, until the
    /// file has one.
    pub(in crate::linux) fn bring_back(&self, address: u64) {
        let _state = lock(&self.state);
        let start = address & !(PAGE - 1);
        if self.away.load(Ordering::Acquire) && self.move_page(self.spare(), start) {
            self.page(start).store(rights::BEYOND, Ordering::Relaxed);
            self.away.store(false, Ordering::Release);
        }
    }

    /// The page before the last, which holes keep free, too.
    const fn spare(&self) -> u64 {
        self.size - 2 * self.host_page
    }

    /// Moves a page of the host; what was there stays, empty.
    fn move_page(&self, from: u64, to: u64) -> bool {
        let flags = libc::MREMAP_MAYMOVE | libc::MREMAP_FIXED | MREMAP_DONTUNMAP;
        let len = PAGE as usize;
        // SAFETY: both pages lie inside the reservation, and what was at `to` is not needed.
        let moved = unsafe { libc::mremap(self.host(from).cast(), len, len, flags, self.host(to).cast::<c_void>()) };
        moved != libc::MAP_FAILED
    }

    /// An access that was permitted finds its page closed: another thread has just taken it. The page
    /// is opened for it, as if it had come first; [`Space::close_again`] follows. Called in a signal
    /// handler: system calls and atomics only.
    pub(in crate::linux) fn closed_meanwhile(&self, address: u64) -> bool {
        // Opened again meanwhile, or not closed yet for the guest: the access is made again.
        let open = rights::READ | rights::WRITE | rights::EXEC | rights::STACK;
        if self.page(address).load(Ordering::Acquire) & open != 0 {
            std::hint::spin_loop();
            return true;
        }
        self.host_protect(address..address + 1, libc::PROT_READ | libc::PROT_WRITE).is_ok()
    }

    /// Closes what [`Space::closed_meanwhile`] has opened, if it is to be closed.
    pub(in crate::linux) fn close_again(&self, address: u64) {
        let state = lock(&self.state);
        let start = address & !(self.host_page - 1);
        let range = start..start + self.host_page;
        // Where larger host pages are shared, the rights of the guest's pages decide alone.
        if self.host_page == PAGE {
            match state.areas.at(address) {
                // What cannot be closed stays closed for the guest.
                None => {
                    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
                    let _ = self.host_map(range, libc::PROT_NONE, flags, -1, 0);
                }
                Some((_, area)) => {
                    let _ = self.host_protect(range, host_prot(area.prot, area.shared));
                }
            }
        }
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
