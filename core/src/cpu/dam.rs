//! The disambiguation memory: loads that were hoisted above stores. Source: speculation.md 6.

use crate::machine::state::{Fields, LoadError, Put};

/// Entries; an advanced load beyond them replaces the oldest, whose check then fails.
const ENTRIES: usize = 32;

/// An advanced load that no store has overlapped so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Entry {
    address: u64,
    /// Slot of the register that it loaded.
    register: u16,
    /// Bytes read; 0: the entry is free.
    len: u8,
}

impl Entry {
    const FREE: Entry = Entry { address: 0, register: 0, len: 0 };

    const fn overlaps(self, address: u64, len: u8) -> bool {
        overlap(self.address, self.len, address, len)
    }
}

/// Whether two ranges have a byte in common; an empty one has none.
const fn overlap(a: u64, a_len: u8, b: u64, b_len: u8) -> bool {
    // Aligned ones, so none wraps.
    a_len != 0 && a < b.saturating_add(b_len as u64) && b < a.saturating_add(a_len as u64)
}

const NOWHERE: (u64, u64) = (u64::MAX, 0);

/// Advanced loads by register and address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dam {
    entries: [Entry; ENTRIES],
    /// Entry to give way next when none is free.
    next: u8,
    /// Whether stores must look here.
    watching: bool,
    /// First byte of all entries, and the one behind the last: most stores miss them all.
    range: (u64, u64),
    /// What a check of the running bundle found valid: a store of the same bundle that overlaps
    /// it still makes the check fail.
    checked: Entry,
}

impl Dam {
    pub(super) const fn new() -> Dam {
        Dam { entries: [Entry::FREE; ENTRIES], next: 0, watching: false, range: NOWHERE, checked: Entry::FREE }
    }

    /// Whether stores must be told to [`Dam::stored`].
    #[inline(always)]
    pub(crate) const fn watching(&self) -> bool {
        self.watching
    }

    /// Remembers a load of `len` bytes into the register in this slot.
    pub(crate) fn enter(&mut self, address: u64, len: u8, register: u16) {
        let same = |entry: &Entry| entry.len != 0 && entry.register == register;
        let known = self.entries.iter().position(same);
        let at = known.or_else(|| self.entries.iter().position(|entry| entry.len == 0)).unwrap_or_else(|| {
            let oldest = usize::from(self.next) % ENTRIES;
            self.next = self.next.wrapping_add(1);
            oldest
        });
        self.entries[at] = Entry { address, register, len };
        self.watching = true;
        self.widen(address, len);
    }

    /// Whether the register still holds what stands at `address`; the entry is dropped unless it is
    /// to be kept.
    pub(crate) fn check(&mut self, address: u64, len: u8, register: u16, keep: bool) -> bool {
        let wanted = Entry { address, register, len };
        let Some(entry) = self.entries.iter_mut().find(|entry| **entry == wanted) else { return false };
        if !keep {
            *entry = Entry::FREE;
        }
        self.checked = wanted;
        true
    }

    /// Drops what a store of `len` bytes has overlapped; `true` when a check of the same bundle had
    /// relied on it.
    pub(crate) fn stored(&mut self, address: u64, len: u8) -> bool {
        if address >= self.range.1 || address.saturating_add(u64::from(len)) <= self.range.0 {
            return false;
        }
        let relied = core::mem::replace(&mut self.checked, Entry::FREE).overlaps(address, len);
        (self.watching, self.range) = (false, NOWHERE);
        for n in 0..ENTRIES {
            if self.entries[n].overlaps(address, len) {
                self.entries[n] = Entry::FREE;
            }
            let Entry { address, len, .. } = self.entries[n];
            if len != 0 {
                self.watching = true;
                self.widen(address, len);
            }
        }
        relied
    }

    fn widen(&mut self, address: u64, len: u8) {
        self.range.0 = self.range.0.min(address);
        self.range.1 = self.range.1.max(address.saturating_add(u64::from(len)));
    }

    /// A bundle with a condition on %MLOCK begins: checks of earlier bundles are history.
    pub(crate) const fn begin_bundle(&mut self) {
        self.checked = Entry::FREE;
    }

    /// Writes the table as it is between two bundles, when no check counts any more.
    pub(super) fn save(&self, out: &mut dyn Put) {
        for Entry { address, register, len } in self.entries {
            out.u64(address);
            out.u16(register);
            out.u8(len);
        }
        out.u8(self.next);
        out.flag(self.watching);
        out.u64(self.range.0);
        out.u64(self.range.1);
    }

    /// The reverse of [`Dam::save`].
    pub(super) fn load(&mut self, fields: &mut Fields<'_>) -> Result<(), LoadError> {
        let mut dam = Dam::new();
        for entry in &mut dam.entries {
            (entry.address, entry.register) = (fields.u64()?, fields.u16()?);
            entry.len = fields.u8_to(16, "dam length")?;
        }
        dam.next = fields.u8()?;
        dam.watching = fields.flag("dam watching")?;
        dam.range = (fields.u64()?, fields.u64()?);
        // Or stores would miss entries.
        for entry in dam.entries.iter().filter(|entry| entry.len != 0) {
            let end = entry.address.saturating_add(entry.len.into());
            if !dam.watching || entry.address < dam.range.0 || end > dam.range.1 {
                return Err(fields.bad("dam range", entry.address));
            }
        }
        *self = dam;
        Ok(())
    }

    /// Drops everything: all checks fail, as they always may.
    pub(crate) fn clear(&mut self) {
        if self.watching {
            *self = Dam::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlapping_stores_drop_entries() {
        let mut dam = Dam::new();
        assert!(!dam.watching());
        dam.enter(0x100, 8, 1);
        dam.enter(0x108, 4, 2);
        assert!(!dam.stored(0x0f8, 8) && dam.watching());
        assert!(!dam.stored(0x107, 1));
        assert!(!dam.check(0x100, 8, 1, true), "its last byte was written");
        assert!(!dam.check(0x108, 8, 2, true), "another width");
        assert!(!dam.check(0x108, 4, 3, true), "another register");
        assert!(dam.check(0x108, 4, 2, true) && dam.check(0x108, 4, 2, false));
        assert!(!dam.check(0x108, 4, 2, false), "dropped by the check before");
    }

    #[test]
    fn a_store_beside_its_check_counts() {
        let mut dam = Dam::new();
        dam.enter(0x100, 8, 1);
        assert!(dam.check(0x100, 8, 1, false));
        assert!(dam.stored(0x104, 4));
        assert!(!dam.watching() && !dam.stored(0x104, 4));
    }

    #[test]
    fn the_oldest_gives_way() {
        let mut dam = Dam::new();
        (0..33).for_each(|n| dam.enter(16 * u64::from(n), 8, n));
        assert!(!dam.check(0, 8, 0, false));
        assert!((1..33).all(|n| dam.check(16 * u64::from(n), 8, n, false)));
    }
}
