//! Descriptors of the emulator's own among those of the guest.
//!
//! The host's kernel knows one list of descriptors for both. Those of the emulator get high numbers,
//! which programs hardly ever get to, and for the guest they are not there: calls that name one end
//! with EBADF, and `close_range` leaves them out.

use std::os::fd::{AsFd, AsRawFd as _, BorrowedFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicI32, Ordering};

/// Numbers in use; -1 where there is none. Not under a lock: a copy of the process may be made at any
/// time.
static NUMBERS: [AtomicI32; 16] = [const { AtomicI32::new(-1) }; 16];

/// Own descriptors begin at this number or, under a low limit, just below that.
const FIRST: u64 = 1000;

/// A descriptor that the guest cannot name.
#[derive(Debug)]
pub(super) struct OwnFd(OwnedFd);

impl OwnFd {
    /// Moves a descriptor out of the guest's way. One that cannot be moved stays where it is.
    pub(super) fn new(fd: OwnedFd) -> OwnFd {
        let first = first();
        let fd = rustix::io::fcntl_dupfd_cloexec(&fd, first).unwrap_or(fd);
        hide(fd.as_raw_fd());
        OwnFd(fd)
    }

    /// Another one for the same file.
    pub(super) fn duplicate(&self) -> Option<OwnFd> {
        self.0.try_clone().ok().map(OwnFd::new)
    }

    /// Its number.
    pub(super) fn number(&self) -> RawFd {
        self.0.as_raw_fd()
    }
}

impl AsFd for OwnFd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

impl Drop for OwnFd {
    fn drop(&mut self) {
        for place in &NUMBERS {
            if place.compare_exchange(self.number(), -1, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
                break;
            }
        }
    }
}

/// The lowest number that own descriptors should have.
pub(super) fn first() -> RawFd {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current.unwrap_or(u64::MAX);
    FIRST.min(limit.saturating_sub(NUMBERS.len() as u64)) as RawFd
}

/// Makes a number that of an own descriptor, for as long as the process lives.
pub(super) fn hide(number: RawFd) {
    for place in &NUMBERS {
        if place.compare_exchange(-1, number, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            break;
        }
    }
}

/// Whether a number is that of an own descriptor.
pub(super) fn is_own(fd: RawFd) -> bool {
    fd >= 0 && NUMBERS.iter().any(|place| place.load(Ordering::Relaxed) == fd)
}

/// Own descriptors from `first` to `last`, in order.
pub(super) fn between(first: u32, last: u32) -> Vec<u32> {
    let numbers = NUMBERS.iter().filter_map(|place| u32::try_from(place.load(Ordering::Relaxed)).ok());
    let mut numbers: Vec<u32> = numbers.filter(|number| (first..=last).contains(number)).collect();
    numbers.sort_unstable();
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_descriptors_are_high_and_forgotten_when_closed() -> Result<(), Box<dyn std::error::Error>> {
        let own = OwnFd::new(std::fs::File::open("/dev/null")?.into());
        let number = own.number();
        assert!(number > 16 && is_own(number), "{number}");
        assert!(between(number as u32, u32::MAX).contains(&(number as u32)));
        drop(own);
        assert!(!is_own(number) && !is_own(-1));
        Ok(())
    }
}
