//! The guest's address space: one reserved range of host addresses and a page table of rights.

use e2k_core::mem::{Bus, Fault, FaultKind};
use std::collections::HashMap;
use std::ffi::c_void;
use std::io;
use std::ptr::{self, NonNull};

/// Guest page size. Source: linux-user.md 2.
pub(super) const PAGE: u64 = 4096;

/// Rights of a page; the low three are the PROT_* bits of the ABI.
pub(super) mod rights {
    pub(in crate::linux) const READ: u8 = 1;
    pub(in crate::linux) const WRITE: u8 = 2;
    pub(in crate::linux) const EXEC: u8 = 4;
    /// Something has been translated from it.
    pub(super) const CODE: u8 = 8;
    /// Hardware stack: only spill and fill may touch it.
    pub(in crate::linux) const STACK: u8 = 16;
    /// Mapped, perhaps without any right.
    pub(super) const MAPPED: u8 = 32;
}

/// Guest addresses from 0 on, reserved but not committed.
///
/// A guest address is an offset into the range; every access is checked against the rights of its
/// page, so the guest cannot reach anything else.
pub(super) struct AddressSpace {
    base: NonNull<u8>,
    rights: NonNull<u8>,
    /// Bytes of guest addresses.
    size: u64,
    /// The largest access from here still lies inside.
    last_start: u64,
    generation: u32,
    /// Tags of spilled register pairs by address, those that are not 0. At most as many as the
    /// procedure stack has pairs.
    tags: HashMap<u64, [u8; 2]>,
}

impl AddressSpace {
    /// Reserves the range: 512 GiB, or less where the host permits less (a limit on address space,
    /// a checker like valgrind), but at least 32 GiB.
    pub(super) fn new() -> io::Result<Self> {
        let mut bits = 39;
        let base = loop {
            match reserve(1 << bits, libc::PROT_NONE) {
                Ok(base) => break base,
                Err(error) if bits == 35 => return Err(error),
                Err(_) => bits -= 1,
            }
        };
        let size = 1u64 << bits;
        let rights = reserve((size / PAGE) as usize, libc::PROT_READ | libc::PROT_WRITE)?;
        Ok(AddressSpace { base, rights, size, last_start: size - 16, generation: 0, tags: HashMap::new() })
    }

    /// Bytes of guest addresses.
    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    const fn pages(&self) -> u64 {
        self.size / PAGE
    }

    #[inline]
    fn page(&self, page: u64) -> u8 {
        debug_assert!(page < self.pages());
        // SAFETY: callers pass page numbers below `pages`, and `rights` has that many bytes.
        unsafe { *self.rights.as_ptr().add(page as usize) }
    }

    fn set_page(&mut self, page: u64, value: u8) {
        assert!(page < self.pages());
        // SAFETY: just checked; `rights` has that many bytes.
        unsafe { *self.rights.as_ptr().add(page as usize) = value }
    }

    /// Whether an access of `N` bytes stays in one page, whose rights among `asked` are `right`.
    ///
    /// This is asked by every access: the few comparisons that nearly all of them pass. The others
    /// are looked at with care.
    #[inline(always)]
    fn passes<const N: usize>(&self, address: u64, asked: u8, right: u8) -> bool {
        address <= self.last_start && self.page(address / PAGE) & asked == right && address % PAGE <= PAGE - N as u64
    }

    /// First byte of `address..address + len` that lacks `right`.
    #[inline]
    fn check(&self, address: u64, len: u64, right: u8) -> Result<(), Fault> {
        let last = address.wrapping_add(len - 1);
        if last >= self.size || last < address {
            return Err(Fault { address: address.max(self.size), kind: FaultKind::NotMapped });
        }
        if self.page(address / PAGE) & right == 0 {
            return Err(self.fault(address));
        }
        if address / PAGE != last / PAGE {
            return self.check_rest(address, last, right);
        }
        Ok(())
    }

    /// [`AddressSpace::check`] for the access that is not of the usual kind.
    #[cold]
    fn check_carefully(&self, address: u64, len: usize, right: u8) -> Result<(), Fault> {
        self.check(address, len as u64, right)
    }

    #[cold]
    fn check_rest(&self, address: u64, last: u64, right: u8) -> Result<(), Fault> {
        for page in address / PAGE + 1..=last / PAGE {
            if self.page(page) & right == 0 {
                return Err(self.fault(page * PAGE));
            }
        }
        Ok(())
    }

    #[cold]
    fn fault(&self, address: u64) -> Fault {
        let mapped = self.page(address / PAGE) & rights::MAPPED != 0;
        Fault { address, kind: if mapped { FaultKind::Protected } else { FaultKind::NotMapped } }
    }

    /// Host address of a guest range all of whose pages have `right`.
    pub(super) fn host_range(&self, address: u64, len: u64, right: u8) -> Result<*mut u8, Fault> {
        if len != 0 {
            self.check(address, len, right)?;
        }
        // SAFETY: the range has been checked to lie inside the reservation.
        Ok(unsafe { self.base.as_ptr().add((address % self.size) as usize) })
    }

    /// Maps fresh zero pages over whatever was there. `address` and `len` are page multiples.
    pub(super) fn map(&mut self, address: u64, len: u64, prot: u8) -> io::Result<()> {
        self.replace(address, len, libc::PROT_READ | libc::PROT_WRITE)?;
        self.protect(address, len, prot);
        Ok(())
    }

    /// Unmaps pages.
    pub(super) fn unmap(&mut self, address: u64, len: u64) -> io::Result<()> {
        self.replace(address, len, libc::PROT_NONE)?;
        for page in address / PAGE..(address + len) / PAGE {
            self.forget_code(page);
            self.set_page(page, 0);
        }
        Ok(())
    }

    /// Changes the rights of mapped pages.
    pub(super) fn protect(&mut self, address: u64, len: u64, prot: u8) {
        for page in address / PAGE..(address + len) / PAGE {
            self.forget_code(page);
            self.set_page(page, prot | rights::MAPPED);
        }
    }

    /// Gives a mapped page further rights.
    pub(super) fn add_rights(&mut self, address: u64, prot: u8) {
        self.set_page(address / PAGE, self.page(address / PAGE) | prot);
    }

    /// Whether every page of the range is mapped.
    pub(super) fn is_mapped(&self, address: u64, len: u64) -> bool {
        (address / PAGE..(address + len).div_ceil(PAGE)).all(|page| self.page(page) & rights::MAPPED != 0)
    }

    /// Whether no page of the range is mapped.
    pub(super) fn is_free(&self, address: u64, len: u64) -> bool {
        (address / PAGE..(address + len) / PAGE).all(|page| self.page(page) == 0)
    }

    /// Copies bytes in, whatever the rights of their pages: the loader's way.
    pub(super) fn write_forced(&mut self, address: u64, bytes: &[u8]) -> Result<(), Fault> {
        if !bytes.is_empty() {
            self.check(address, bytes.len() as u64, rights::MAPPED)?;
            // SAFETY: the range lies in mapped pages of the reservation, which are writable for
            // the host, and no reference to guest memory exists.
            unsafe {
                let to = self.base.as_ptr().add(address as usize);
                ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len());
            }
        }
        Ok(())
    }

    fn forget_code(&mut self, page: u64) {
        if self.page(page) & rights::CODE != 0 {
            self.generation = self.generation.wrapping_add(1);
        }
    }

    fn replace(&mut self, address: u64, len: u64, prot: i32) -> io::Result<()> {
        assert!(address.is_multiple_of(PAGE) && len.is_multiple_of(PAGE) && address + len <= self.size);
        if len == 0 {
            return Ok(());
        }
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED | libc::MAP_NORESERVE;
        // SAFETY: the range lies inside our own reservation, so MAP_FIXED replaces nothing else.
        let mapped = unsafe {
            let at = self.base.as_ptr().add(address as usize).cast::<c_void>();
            libc::mmap(at, len as usize, prot, flags, -1, 0)
        };
        if mapped == libc::MAP_FAILED { Err(io::Error::last_os_error()) } else { Ok(()) }
    }

    /// A write to pages that translations may have been made from.
    #[cold]
    fn code_written(&mut self, address: u64, len: u64) {
        for page in [address / PAGE, (address + len - 1) / PAGE] {
            self.forget_code(page);
            self.set_page(page, self.page(page) & !rights::CODE);
        }
    }
}

impl Drop for AddressSpace {
    fn drop(&mut self) {
        // SAFETY: both ranges were made by `reserve` with these lengths and are not used again.
        unsafe {
            libc::munmap(self.base.as_ptr().cast(), self.size as usize);
            libc::munmap(self.rights.as_ptr().cast(), self.pages() as usize);
        }
    }
}

fn reserve(len: usize, prot: i32) -> io::Result<NonNull<u8>> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
    // SAFETY: a fresh anonymous mapping at an address of the kernel's choice touches nothing.
    let mapped = unsafe { libc::mmap(ptr::null_mut(), len, prot, flags, -1, 0) };
    if mapped == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    NonNull::new(mapped.cast()).ok_or_else(|| io::Error::other("mapping at address 0"))
}

impl Bus for AddressSpace {
    #[inline]
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        if !self.passes::<N>(address, rights::READ, rights::READ) {
            self.check_carefully(address, N, rights::READ)?;
        }
        // SAFETY: the range was checked: its pages are mapped and inside the reservation. Byte
        // arrays have no alignment.
        Ok(unsafe { ptr::read_unaligned(self.base.as_ptr().add(address as usize).cast()) })
    }

    #[inline]
    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        if !self.passes::<N>(address, rights::WRITE | rights::CODE, rights::WRITE) {
            self.check_carefully(address, N, rights::WRITE)?;
            self.code_written(address, N as u64);
        }
        // SAFETY: as in `load`, and the pages are writable.
        unsafe { ptr::write_unaligned(self.base.as_ptr().add(address as usize).cast(), bytes) };
        Ok(())
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        self.check(address, 1, rights::EXEC)?;
        let mut len = (PAGE - address % PAGE).min(out.len() as u64);
        if len < out.len() as u64 && self.check(address, out.len() as u64, rights::EXEC).is_ok() {
            len = out.len() as u64;
        }
        // SAFETY: the first `len` bytes lie in pages checked above.
        unsafe {
            let from = self.base.as_ptr().add(address as usize);
            ptr::copy_nonoverlapping(from, out.as_mut_ptr(), len as usize);
        }
        Ok(len as usize)
    }

    fn mark_code(&mut self, address: u64, len: usize) {
        for page in address / PAGE..=(address + len.max(1) as u64 - 1) / PAGE {
            self.set_page(page, self.page(page) | rights::CODE);
        }
    }

    fn code_generation(&self) -> u32 {
        self.generation
    }

    fn spill(&mut self, address: u64, words: [u64; 4]) -> Result<(), Fault> {
        self.check(address, 32, rights::STACK)?;
        // SAFETY: checked to lie in a hardware stack inside the reservation; any alignment.
        unsafe { ptr::write_unaligned(self.base.as_ptr().add(address as usize).cast(), words) };
        Ok(())
    }

    fn spill_tags(&mut self, address: u64, tags: [u8; 2]) {
        if tags == [0; 2] {
            self.tags.remove(&address);
        } else {
            self.tags.insert(address, tags);
        }
    }

    fn fill_tags(&mut self, address: u64) -> [u8; 2] {
        self.tags.remove(&address).unwrap_or_default()
    }

    fn fill(&mut self, address: u64) -> Result<[u64; 4], Fault> {
        self.check(address, 32, rights::STACK)?;
        // SAFETY: as in `spill`.
        Ok(unsafe { ptr::read_unaligned(self.base.as_ptr().add(address as usize).cast()) })
    }
}
