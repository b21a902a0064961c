//! What is mapped where: the list of areas that `/proc/self/maps` shows.

use super::PAGE;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// What stands behind an area.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::linux) enum Backing {
    /// Zero pages.
    Anonymous,
    /// Part of a file.
    File {
        /// As `/proc/self/maps` names it.
        path: Arc<PathBuf>,
        /// Offset of the area's first byte.
        offset: u64,
        /// Device and inode.
        dev: u64,
        ino: u64,
    },
    /// Data stack of the first thread.
    Stack,
    /// The part that `brk` moves.
    Heap,
    /// A hardware stack.
    HwStack,
    /// Part of a System V shared memory segment.
    Shm {
        /// Its identifier.
        id: i32,
        /// Offset of the area's first byte.
        offset: u64,
    },
}

impl Backing {
    /// The same backing, seen from `by` bytes further on.
    pub(super) fn advanced(&self, by: u64) -> Backing {
        match self {
            Backing::File { path, offset, dev, ino } => {
                Backing::File { path: path.clone(), offset: offset + by, dev: *dev, ino: *ino }
            }
            Backing::Shm { id, offset } => Backing::Shm { id: *id, offset: offset + by },
            other => other.clone(),
        }
    }
}

/// One mapping.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::linux) struct Area {
    /// Address behind it.
    pub(in crate::linux) end: u64,
    /// PROT_* bits.
    pub(in crate::linux) prot: u8,
    /// Others see what is written.
    pub(in crate::linux) shared: bool,
    /// Where it comes from.
    pub(in crate::linux) backing: Backing,
}

/// Areas by their start; they do not overlap.
#[derive(Clone, Debug, Default)]
pub(super) struct Areas {
    map: BTreeMap<u64, Area>,
    /// Bytes mapped in all.
    total: u64,
    /// No hole for a search lies below this address.
    cursor: u64,
}

impl Areas {
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, &Area)> {
        self.map.iter().map(|(start, area)| (*start, area))
    }

    /// The area that holds an address.
    pub(super) fn at(&self, address: u64) -> Option<(u64, &Area)> {
        self.map
            .range(..=address)
            .next_back()
            .filter(|(_, area)| address < area.end)
            .map(|(start, area)| (*start, area))
    }

    /// Areas that overlap a range.
    pub(super) fn over(&self, range: Range<u64>) -> impl Iterator<Item = (u64, &Area)> {
        let first = self.at(range.start).map_or(range.start, |(start, _)| start);
        self.map
            .range(first..range.end)
            .filter(move |(_, area)| area.end > range.start)
            .map(|(start, area)| (*start, area))
    }

    /// Whether every byte of a range is in some area.
    pub(super) fn covers(&self, range: Range<u64>) -> bool {
        let mut at = range.start;
        for (start, area) in self.over(range.clone()) {
            if start > at {
                return false;
            }
            at = area.end;
        }
        at >= range.end
    }

    /// Takes a range out of all areas.
    pub(super) fn remove(&mut self, range: Range<u64>) {
        if range.is_empty() {
            return;
        }
        self.split(range.start);
        self.split(range.end);
        let gone: Vec<u64> = self.map.range(range.clone()).map(|(start, _)| *start).collect();
        for start in gone {
            if let Some(area) = self.map.remove(&start) {
                self.total -= area.end - start;
            }
        }
        self.cursor = self.cursor.min(range.start);
    }

    /// Puts an area in, in place of what was there, and joins it with its like beside it.
    pub(super) fn insert(&mut self, start: u64, area: Area) {
        if area.end <= start {
            return;
        }
        let cursor = self.cursor;
        self.remove(start..area.end);
        self.cursor = cursor;
        self.total += area.end - start;
        let end = area.end;
        self.map.insert(start, area);
        self.join(end);
        self.join(start);
    }

    /// Changes the rights of a range, all of which is mapped.
    pub(super) fn protect(&mut self, range: Range<u64>, prot: u8) {
        if range.is_empty() {
            return;
        }
        self.split(range.start);
        self.split(range.end);
        let mut starts = vec![range.end];
        for (start, area) in self.map.range_mut(range) {
            area.prot = prot;
            starts.push(*start);
        }
        starts.sort_unstable_by(|a, b| b.cmp(a));
        starts.into_iter().for_each(|start| self.join(start));
    }

    /// Cuts the area that holds `address` in two there.
    fn split(&mut self, address: u64) {
        let Some((start, area)) = self.at(address).map(|(start, area)| (start, area.clone())) else { return };
        if start == address {
            return;
        }
        let rest = Area { backing: area.backing.advanced(address - start), ..area };
        self.map.insert(address, rest);
        if let Some(first) = self.map.get_mut(&start) {
            first.end = address;
        }
    }

    /// Joins the area that begins at `address` with the one that ends there, if they are alike.
    fn join(&mut self, address: u64) {
        let Some(second) = self.map.get(&address) else { return };
        let Some((start, first)) = self.map.range(..address).next_back() else { return };
        let alike = first.end == address
            && first.prot == second.prot
            && first.shared == second.shared
            && first.backing != Backing::HwStack
            && first.backing.advanced(address - start) == second.backing;
        if alike {
            let (start, end) = (*start, second.end);
            self.map.remove(&address);
            if let Some(first) = self.map.get_mut(&start) {
                first.end = end;
            }
        }
    }

    /// Whether nothing is mapped in a range.
    pub(super) fn is_free(&self, range: Range<u64>) -> bool {
        self.over(range).next().is_none()
    }

    /// The lowest hole of `len` bytes in `within` whose start is a multiple of `align`.
    pub(super) fn hole(&mut self, len: u64, align: u64, within: Range<u64>) -> Option<u64> {
        let begin = within.start.max(self.cursor.min(within.end));
        let mut first_hole = None;
        let mut at = begin;
        loop {
            let start = at.checked_next_multiple_of(align)?;
            let end = start.checked_add(len).filter(|&end| end <= within.end)?;
            let blocking = self.over(at..end).last().map(|(_, area)| area.end);
            let first = self.at(at).map(|(_, area)| area.end);
            match first {
                Some(end) => at = end,
                None => {
                    first_hole.get_or_insert(at);
                    match blocking {
                        None => {
                            // Small requests fill holes from below: where the first one began,
                            // the next search may begin.
                            if first_hole == Some(at) && self.cursor <= at {
                                self.cursor = if start == at { end } else { at };
                            }
                            return Some(start);
                        }
                        Some(end) => at = end,
                    }
                }
            }
        }
    }

    /// A hole wherever there is one.
    pub(super) fn hole_anywhere(&mut self, len: u64, align: u64, within: Range<u64>) -> Option<u64> {
        let cursor = std::mem::take(&mut self.cursor);
        let found = self.hole(len, align, within);
        self.cursor = cursor;
        found
    }

    /// The highest hole of `len` bytes in `within`, at a page.
    pub(super) fn hole_from_above(&self, len: u64, within: Range<u64>) -> Option<u64> {
        let mut end = within.end;
        loop {
            let start = end.checked_sub(len).filter(|&start| start >= within.start)? & !(PAGE - 1);
            match self.over(start..end).next() {
                None => return Some(start),
                Some((blocking, _)) => end = blocking,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(end: u64, prot: u8) -> Area {
        Area { end, prot, shared: false, backing: Backing::Anonymous }
    }

    #[test]
    fn areas_alike_are_joined_and_cut() {
        let mut areas = Areas::default();
        areas.insert(0x1000, area(0x3000, 3));
        areas.insert(0x3000, area(0x5000, 3));
        assert_eq!(areas.iter().count(), 1);
        areas.protect(0x2000..0x3000, 1);
        assert_eq!(
            areas.iter().map(|(s, a)| (s, a.end, a.prot)).collect::<Vec<_>>(),
            [(0x1000, 0x2000, 3), (0x2000, 0x3000, 1), (0x3000, 0x5000, 3)]
        );
        areas.protect(0x2000..0x3000, 3);
        assert_eq!(areas.iter().count(), 1);
        areas.remove(0x2000..0x4000);
        assert!(areas.is_free(0x2000..0x4000) && !areas.covers(0x1000..0x3000) && areas.covers(0x4000..0x5000));
        assert_eq!(areas.total(), 0x2000);
        assert_eq!(areas.hole(0x2000, PAGE, 0x1000..0x9000), Some(0x2000));
        assert_eq!(areas.hole(0x3000, PAGE, 0x1000..0x9000), Some(0x5000));
        assert_eq!(areas.hole_from_above(0x1000, 0x1000..0x5000), Some(0x3000));
        assert_eq!(areas.hole(0x5000, PAGE, 0x1000..0x9000), None);
    }
}
