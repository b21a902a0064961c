//! What may be done with each page: the table of rights that every access looks at.
//!
//! A hardware stack is tens of thousands of pages, and each thread has two: going over their rights
//! is most of what making and ending a thread would cost, so these loops do nothing else.

use super::{CHANGES, PAGE, Space, State, lock, pages, rights};
use std::ops::Range;
use std::sync::atomic::{AtomicU8, Ordering};

impl Space {
    /// The rights of the pages of a range of whole pages, as far as they are in the address space.
    fn table(&self, range: Range<u64>) -> &[AtomicU8] {
        let all = self.size / PAGE;
        let (first, end) = ((range.start / PAGE).min(all), (range.end / PAGE).min(all));
        // SAFETY: the table has a byte for each page, which is only accessed as an atomic, and lives as
        // long as `self`.
        unsafe {
            std::slice::from_raw_parts(self.rights.as_ptr().add(first as usize), end.saturating_sub(first) as usize)
        }
    }

    /// Pages are about to be written, or have lost what they held: translations of them are stale.
    pub(in crate::linux) fn code_written(&self, address: u64, len: u64) {
        for page in pages(address, len) {
            let rights = self.page(page);
            if rights.load(Ordering::Relaxed) & rights::CODE != 0 {
                self.translations_stale(page, rights);
            }
        }
    }

    #[cold]
    fn translations_stale(&self, page: u64, rights: &AtomicU8) {
        rights.fetch_and(!rights::CODE, Ordering::SeqCst);
        let mut changes = lock(&self.changes);
        if changes.pages.len() == CHANGES {
            changes.pages.pop_front();
        }
        changes.pages.push_back(page & !(PAGE - 1));
        self.generation.fetch_add(1, Ordering::Release);
    }

    pub(super) fn take_rights(&self, address: u64, len: u64) -> Vec<u8> {
        pages(address, len).map(|page| self.page(page).load(Ordering::Relaxed) & !rights::CODE).collect()
    }

    pub(super) fn give_rights(&self, address: u64, rights: &[u8]) {
        for (page, right) in (address..).step_by(PAGE as usize).zip(rights) {
            self.page(page).store(*right, Ordering::Relaxed);
        }
    }

    /// Sets what the guest may do with pages, after taking what it could.
    pub(super) fn set_rights(&self, state: &State, range: Range<u64>, right: u8) {
        for (start, area) in state.areas.over(range.clone()).filter(|(_, area)| area.prot != 0) {
            let part = start.max(range.start)..area.end.min(range.end);
            for (page, rights) in (part.start..).step_by(PAGE as usize).zip(self.table(part)) {
                if rights.load(Ordering::Relaxed) & rights::CODE != 0 {
                    self.translations_stale(page, rights);
                }
                rights.store(right, Ordering::Relaxed);
            }
        }
    }

    /// Gives rights to pages that have none.
    pub(super) fn grant(&self, range: Range<u64>, right: u8) {
        if right != 0 {
            self.table(range).iter().for_each(|rights| rights.store(right, Ordering::Relaxed));
        }
    }
}
