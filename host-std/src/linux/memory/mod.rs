//! Guest memory: the address space that all threads share, and each thread's way into it.

mod areas;
mod space;

pub(super) use areas::{Area, Backing};
pub(super) use space::{Frozen, Request, Segment, Space, segment_rights};

use super::host::Slot;
use e2k_core::mem::{Bus, Fault};
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, Ordering, fence};
use std::sync::{Arc, Mutex, PoisonError};

/// Guest page size. Source: linux-user.md 2.
pub(super) const PAGE: u64 = 4096;

/// Rights of a page; the low three are the PROT_* bits of the ABI.
pub(super) mod rights {
    pub(in crate::linux) const READ: u8 = 1;
    pub(in crate::linux) const WRITE: u8 = 2;
    pub(in crate::linux) const EXEC: u8 = 4;
    /// Something has been translated from it.
    pub(in crate::linux) const CODE: u8 = 8;
    /// Hardware stack: only spill and fill may touch it.
    pub(in crate::linux) const STACK: u8 = 16;
    /// Behind the end of the file that is mapped, when that was last looked at.
    pub(in crate::linux) const BEYOND: u8 = 32;
}

/// One thread's way into the address space: what the processor uses.
///
/// Accesses of the guest are volatile: the memory lies outside of everything that Rust has
/// allocated, other threads of the guest write it as they like, and an access of a size that the
/// host can do at once is one instruction.
pub(super) struct Memory {
    base: NonNull<u8>,
    rights: NonNull<AtomicU8>,
    /// The largest access from here still lies inside.
    last_start: u64,
    slot: Arc<Slot>,
    space: Arc<Space>,
}

// SAFETY: the pointers are those of `space`, which lives as long as this does; what they point to
// is only accessed as atomics or as volatile guest memory.
unsafe impl Send for Memory {}

impl Deref for Memory {
    type Target = Arc<Space>;

    fn deref(&self) -> &Arc<Space> {
        &self.space
    }
}

/// Runs a body with the integer type `$word` of `N` bytes: an access to an array would be one of single
/// bytes, slow and seen in parts by others.
macro_rules! by_size {
    ($n:expr, |$word:ident| $body:expr) => {
        match $n {
            1 => {
                type $word = u8;
                $body
            }
            2 => {
                type $word = u16;
                $body
            }
            4 => {
                type $word = u32;
                $body
            }
            8 => {
                type $word = u64;
                $body
            }
            _ => {
                type $word = u128;
                $body
            }
        }
    };
}

/// Reads `N` bytes of guest memory, 1, 2, 4, 8 or 16, at any alignment.
///
/// # Safety
/// They are readable guest memory.
#[inline(always)]
unsafe fn read<const N: usize>(at: *mut u8) -> [u8; N] {
    let mut bytes = [0; N];
    by_size!(N, |Word| {
        // SAFETY: the caller answers for it.
        let Unaligned(word) = unsafe { at.cast::<Unaligned<Word>>().read_volatile() };
        bytes.copy_from_slice(&word.to_ne_bytes()[..N]);
    });
    bytes
}

/// Writes `N` bytes of guest memory, 1, 2, 4, 8 or 16, at any alignment.
///
/// # Safety
/// They are writable guest memory.
#[inline(always)]
unsafe fn write<const N: usize>(at: *mut u8, bytes: [u8; N]) {
    by_size!(N, |Word| {
        let mut word = [0; size_of::<Word>()];
        word[..N].copy_from_slice(&bytes);
        // SAFETY: the caller answers for it.
        unsafe { at.cast::<Unaligned<Word>>().write_volatile(Unaligned(Word::from_ne_bytes(word))) };
    });
}

/// Compares and exchanges guest memory in one step. Where the host has no such step, for 16 bytes and
/// for places that are not aligned, those that go this way keep others that do out.
///
/// # Safety
/// `N` = `old.len()` bytes from `at` on are readable and writable guest memory.
unsafe fn exchange<const N: usize>(at: *mut u8, old: &[u8; N], new: &[u8; N]) -> bool {
    use std::sync::atomic::{AtomicU16, AtomicU32, AtomicU64};
    static WIDE: Mutex<()> = Mutex::new(());
    /// One size: by an atomic of that size.
    macro_rules! by {
        ($atomic:ty, $word:ty) => {{
            let mut words = [[0; size_of::<$word>()]; 2];
            words[0].copy_from_slice(&old[..]);
            words[1].copy_from_slice(&new[..]);
            let [old, new] = words.map(<$word>::from_le_bytes);
            // SAFETY: the caller answers for the memory; it is aligned, and only accessed as an
            // atomic here.
            let word = unsafe { <$atomic>::from_ptr(at.cast()) };
            return word.compare_exchange(old.to_le(), new.to_le(), Ordering::SeqCst, Ordering::SeqCst).is_ok();
        }};
    }
    match N {
        1 => by!(AtomicU8, u8),
        2 if at.cast::<u16>().is_aligned() => by!(AtomicU16, u16),
        4 if at.cast::<u32>().is_aligned() => by!(AtomicU32, u32),
        8 if at.cast::<u64>().is_aligned() => by!(AtomicU64, u64),
        #[cfg(target_arch = "x86_64")]
        16 if at.cast::<u128>().is_aligned() && std::is_x86_feature_detected!("cmpxchg16b") => {
            let mut words = [[0; 16]; 2];
            words[0].copy_from_slice(&old[..]);
            words[1].copy_from_slice(&new[..]);
            let [old, new] = words.map(u128::from_le_bytes);
            // SAFETY: the processor has the instruction; the memory is aligned and checked.
            return unsafe { exchange_16(at.cast(), old, new) };
        }
        _ => {}
    }
    let _held = WIDE.lock().unwrap_or_else(PoisonError::into_inner);
    // SAFETY: the caller answers for the memory.
    unsafe {
        let same = read::<N>(at) == *old;
        if same {
            write(at, *new);
        }
        same
    }
}

/// # Safety
/// The processor has the instruction; the place is aligned guest memory that may be written.
#[cfg(target_arch = "x86_64")]
unsafe fn exchange_16(at: *mut u128, old: u128, new: u128) -> bool {
    let same: u8;
    // SAFETY: the caller answers for processor and memory. rbx, which the compiler keeps for itself,
    // comes back; all others are named, so that none of them is rbx.
    unsafe {
        std::arch::asm!(
            "xchg rsi, rbx",
            "lock cmpxchg16b [rdi]",
            "sete r8b",
            "mov rbx, rsi",
            in("rdi") at,
            inout("rsi") new as u64 => _,
            out("r8b") same,
            in("rcx") (new >> 64) as u64,
            inout("rax") old as u64 => _,
            inout("rdx") (old >> 64) as u64 => _,
        );
    }
    same != 0
}

/// A value at any alignment, so that a volatile access to it is one instruction where the host can.
#[repr(C, packed)]
#[derive(Clone, Copy)]
struct Unaligned<T>(T);

impl Memory {
    /// The way of the thread whose signals reach `slot`.
    pub(super) fn new(space: Arc<Space>, slot: Arc<Slot>) -> Memory {
        let (base, rights) = (space.base(), space.rights());
        Memory { base, rights, last_start: space.size() - 16, slot, space }
    }

    #[inline(always)]
    fn page(&self, page: u64) -> u8 {
        // SAFETY: callers pass pages of addresses up to `last_start`; there is a byte for each.
        unsafe { self.rights.as_ptr().add(page as usize).as_ref_unchecked() }.load(Ordering::Relaxed)
    }

    /// Whether an access of `N` bytes stays in one page, whose rights among `asked` are `right`.
    ///
    /// This is asked by every access: the few comparisons that nearly all of them pass. The others
    /// are looked at with care.
    #[inline(always)]
    fn passes<const N: usize>(&self, address: u64, asked: u8, right: u8) -> bool {
        address <= self.last_start && self.page(address / PAGE) & asked == right && address % PAGE <= PAGE - N as u64
    }

    /// Host address of a guest address that has been checked.
    #[inline(always)]
    fn at(&self, address: u64) -> *mut u8 {
        // SAFETY: callers have checked that the address lies inside the reservation.
        unsafe { self.base.as_ptr().add(address as usize) }
    }

    #[cold]
    fn load_carefully(&self, address: u64, len: usize) -> Result<(), Fault> {
        self.space.check(address, len as u64, rights::READ)
    }

    #[cold]
    fn store_carefully(&self, address: u64, len: usize) -> Result<(), Fault> {
        self.space.check(address, len as u64, rights::WRITE)?;
        self.space.code_written(address, len as u64);
        Ok(())
    }
}

impl Bus for Memory {
    #[inline]
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        if !self.passes::<N>(address, rights::READ, rights::READ) {
            self.load_carefully(address, N)?;
        }
        // SAFETY: the range was checked: its pages are mapped and inside the reservation.
        Ok(unsafe { read(self.at(address)) })
    }

    #[inline]
    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        if !self.passes::<N>(address, rights::WRITE | rights::CODE, rights::WRITE) {
            self.store_carefully(address, N)?;
        }
        // SAFETY: as in `load`, and the pages are writable.
        unsafe { write(self.at(address), bytes) };
        Ok(())
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        self.space.check(address, 1, rights::EXEC)?;
        let mut len = (PAGE - address % PAGE).min(out.len() as u64);
        if len < out.len() as u64 && self.space.check(address, out.len() as u64, rights::EXEC).is_ok() {
            len = out.len() as u64;
        }
        for (i, byte) in out[..len as usize].iter_mut().enumerate() {
            // SAFETY: the first `len` bytes lie in pages checked above.
            *byte = unsafe { self.at(address + i as u64).read_volatile() };
        }
        Ok(len as usize)
    }

    fn mark_code(&mut self, address: u64, len: usize) {
        self.space.mark_code(address, len as u64);
        // Whoever writes from now on sees the mark; what was written before is seen by the fetch
        // that follows a flush.
        fence(Ordering::SeqCst);
    }

    fn load_whole<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let value = self.load::<N>(address)?;
        // What the host loads at once is whole; of 16 bytes that others may write, an exchange of
        // equal values tells.
        if N == 16 && self.space.check(address, N as u64, rights::WRITE).is_ok() {
            let mut value = value;
            // SAFETY: the range was checked, and is readable and writable.
            while !unsafe { exchange(self.at(address), &value, &value) } {
                value = self.load(address)?;
            }
            return Ok(value);
        }
        fence(Ordering::SeqCst);
        Ok(value)
    }

    fn compare_exchange<const N: usize>(&mut self, address: u64, old: [u8; N], new: [u8; N]) -> Result<bool, Fault> {
        if !self.passes::<N>(address, rights::READ | rights::WRITE | rights::CODE, rights::READ | rights::WRITE) {
            self.load_carefully(address, N)?;
            self.store_carefully(address, N)?;
        }
        // SAFETY: the range was checked, and is readable and writable.
        Ok(unsafe { exchange(self.at(address), &old, &new) })
    }

    fn fence(&mut self) {
        fence(Ordering::SeqCst);
    }

    fn flush_code(&mut self, address: u64, len: u64) {
        if address < self.space.size() {
            self.space.code_written(address, len.min(self.space.size() - address));
        }
    }

    fn code_generation(&self) -> u32 {
        self.space.generation()
    }

    fn code_changes_since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        self.space.changes_since(generation, visit)
    }

    #[inline]
    fn wants_attention(&self) -> bool {
        self.slot.wants_attention()
    }

    fn spill(&mut self, address: u64, words: [u64; 4]) -> Result<(), Fault> {
        self.space.check(address, 32, rights::STACK)?;
        // SAFETY: checked to lie in a hardware stack inside the reservation; any alignment.
        unsafe { self.at(address).cast::<Unaligned<[u64; 4]>>().write_volatile(Unaligned(words)) };
        Ok(())
    }

    fn spill_tags(&mut self, address: u64, tags: [u8; 2]) {
        self.space.keep_tags(address, tags);
    }

    fn fill_tags(&mut self, address: u64) -> [u8; 2] {
        self.space.take_tags(address)
    }

    fn fill(&mut self, address: u64) -> Result<[u64; 4], Fault> {
        self.space.check(address, 32, rights::STACK)?;
        // SAFETY: as in `spill`.
        Ok(unsafe { self.at(address).cast::<Unaligned<[u64; 4]>>().read_volatile() }.0)
    }
}
