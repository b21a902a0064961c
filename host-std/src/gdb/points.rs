//! Breakpoints and watchpoints, and a bus that knows them.
//!
//! Breakpoints are a set of addresses, not bytes in memory: only the fetch of code sees the trap, so
//! that a program, or a debugger, that reads code reads what the program put there.

use e2k_core::mem::{Bus, Fault};
use std::collections::BTreeSet;

/// The bundle that debuggers write for a breakpoint: one `setsft`. Source: gdb-remote.md 5.
pub const BREAKPOINT: [u8; 8] = [0x01, 0x80, 0, 0, 0, 0, 0, 0x28];
/// The one that they write where they know no version.
pub const OLD_BREAKPOINT: [u8; 8] = [0x01, 0, 0, 0x04, 0x80, 0xc0, 0xc0, 0x0d];

/// Which accesses a watchpoint is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum WatchKind {
    /// Writes.
    Write,
    /// Reads.
    Read,
    /// Both.
    Access,
}

impl WatchKind {
    /// How a stop reply names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            WatchKind::Write => "watch",
            WatchKind::Read => "rwatch",
            WatchKind::Access => "awatch",
        }
    }

    const fn covers(self, access: WatchKind) -> bool {
        matches!(self, WatchKind::Access) || self as u8 == access as u8
    }
}

/// A range of memory whose use stops the program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Watch {
    /// First byte.
    pub address: u64,
    /// Bytes, at least one.
    pub length: u64,
    /// What stops.
    pub kind: WatchKind,
}

/// Everything that is to stop the program at an address.
#[derive(Clone, Default, Debug)]
pub struct Points {
    breakpoints: BTreeSet<(u64, bool)>,
    watches: Vec<Watch>,
    changes: u32,
}

impl Points {
    /// Adds a breakpoint; `hardware` only says how a stop there is to be told.
    pub fn add(&mut self, address: u64, hardware: bool) {
        self.changes = self.changes.wrapping_add(u32::from(self.breakpoints.insert((address, hardware))));
    }

    /// Removes a breakpoint.
    pub fn remove(&mut self, address: u64, hardware: bool) {
        self.changes = self.changes.wrapping_add(u32::from(self.breakpoints.remove(&(address, hardware))));
    }

    /// Adds a watchpoint.
    pub fn watch(&mut self, watch: Watch) {
        if !self.watches.contains(&watch) {
            self.watches.push(watch);
        }
    }

    /// Removes a watchpoint.
    pub fn unwatch(&mut self, watch: Watch) {
        self.watches.retain(|other| *other != watch);
    }

    /// Whether there is a breakpoint, and of the hardware's kind.
    #[must_use]
    pub fn breakpoint(&self, address: u64) -> Option<bool> {
        self.breakpoints.range((address, false)..=(address, true)).next().map(|&(_, hardware)| hardware)
    }

    /// Whether anything is watched: code is to be run a bundle at a time then.
    #[must_use]
    pub fn watches_any(&self) -> bool {
        !self.watches.is_empty()
    }

    /// Number of breakpoints and watchpoints.
    #[must_use]
    pub fn count(&self) -> usize {
        self.breakpoints.len() + self.watches.len()
    }

    /// The watchpoint that an access hits.
    #[must_use]
    fn hit(&self, address: u64, length: u64, access: WatchKind) -> Option<Watch> {
        let overlaps = |watch: &&Watch| {
            address.wrapping_sub(watch.address) < watch.length || watch.address.wrapping_sub(address) < length
        };
        self.watches.iter().filter(overlaps).find(|watch| watch.kind.covers(access)).copied()
    }
}

/// A bus on which breakpoints trap and watchpoints are noticed.
#[derive(Debug)]
pub struct Watched<'a, B> {
    inner: &'a mut B,
    points: &'a Points,
    /// Whether code is fetched as it is, to get off a breakpoint.
    passes: bool,
    hit: Option<Watch>,
}

impl<'a, B: Bus> Watched<'a, B> {
    /// `inner` with these points.
    pub fn new(inner: &'a mut B, points: &'a Points) -> Watched<'a, B> {
        Watched { inner, points, passes: false, hit: None }
    }

    /// The same without breakpoints. What has been translated through one of the two must be
    /// forgotten before the other is used.
    pub fn passing(inner: &'a mut B, points: &'a Points) -> Watched<'a, B> {
        Watched { inner, points, passes: true, hit: None }
    }

    /// The first watchpoint that was hit.
    #[must_use]
    pub const fn hit(&self) -> Option<Watch> {
        self.hit
    }

    #[inline]
    fn note(&mut self, address: u64, length: usize, access: WatchKind) {
        if !self.points.watches.is_empty() && self.hit.is_none() {
            self.hit = self.points.hit(address, length as u64, access);
        }
    }
}

impl<B: Bus> Bus for Watched<'_, B> {
    #[inline]
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let bytes = self.inner.load(address)?;
        self.note(address, N, WatchKind::Read);
        Ok(bytes)
    }

    #[inline]
    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        self.inner.store(address, bytes)?;
        self.note(address, N, WatchKind::Write);
        Ok(())
    }

    fn load_whole<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let bytes = self.inner.load_whole(address)?;
        self.note(address, N, WatchKind::Read);
        Ok(bytes)
    }

    fn compare_exchange<const N: usize>(&mut self, address: u64, old: [u8; N], new: [u8; N]) -> Result<bool, Fault> {
        let done = self.inner.compare_exchange(address, old, new)?;
        self.note(address, N, if done { WatchKind::Write } else { WatchKind::Read });
        Ok(done)
    }

    fn fence(&mut self) {
        self.inner.fence();
    }

    fn flush_code(&mut self, address: u64, len: u64) {
        self.inner.flush_code(address, len);
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        let have = self.inner.fetch(address, out)?;
        if self.passes || self.points.breakpoint(address).is_none() {
            return Ok(have);
        }
        let have = have.min(BREAKPOINT.len());
        out.iter_mut().zip(BREAKPOINT).for_each(|(byte, of_trap)| *byte = of_trap);
        Ok(have)
    }

    fn mark_code(&mut self, address: u64, len: usize) {
        self.inner.mark_code(address, len);
    }

    fn code_generation(&self) -> u32 {
        self.inner.code_generation().wrapping_add(self.points.changes)
    }

    fn wants_attention(&self) -> bool {
        self.hit.is_some() || self.inner.wants_attention()
    }

    fn spill(&mut self, address: u64, words: [u64; 4]) -> Result<(), Fault> {
        self.inner.spill(address, words)
    }

    fn spill_tags(&mut self, address: u64, tags: [u8; 2]) {
        self.inner.spill_tags(address, tags);
    }

    fn fill_tags(&mut self, address: u64) -> [u8; 2] {
        self.inner.fill_tags(address)
    }

    fn fill(&mut self, address: u64) -> Result<[u64; 4], Fault> {
        self.inner.fill(address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use e2k_core::mem::Ram;

    #[test]
    fn only_the_fetch_sees_a_breakpoint() {
        let mut bytes = [7; 64];
        let mut ram = Ram::new(0, &mut bytes);
        let mut points = Points::default();
        points.add(16, false);
        let mut bus = Watched::new(&mut ram, &points);
        let mut code = [0; 64];
        assert_eq!((bus.fetch(16, &mut code), code[..8] == BREAKPOINT), (Ok(8), true));
        assert_eq!((bus.fetch(8, &mut code), code[8]), (Ok(56), 7));
        assert_eq!(bus.load(16), Ok([7; 8]));
        assert_eq!((Watched::passing(&mut ram, &points).fetch(16, &mut code), code[0]), (Ok(48), 7));
        points.add(16, true);
        points.remove(16, false);
        assert_eq!((points.breakpoint(16), points.breakpoint(8)), (Some(true), None));
    }

    #[test]
    fn accesses_hit_what_they_touch() {
        let mut bytes = [0; 64];
        let mut ram = Ram::new(0, &mut bytes);
        let mut points = Points::default();
        let watch = |kind| Watch { address: 20, length: 4, kind };
        points.watch(watch(WatchKind::Write));
        for (address, hits) in [(16, true), (12, false), (13, true), (23, true), (24, false)] {
            let mut bus = Watched::new(&mut ram, &points);
            assert!(bus.load::<8>(address).is_ok() && !bus.wants_attention());
            assert!(bus.store(address, [0; 8]).is_ok());
            assert_eq!(bus.hit().is_some(), hits, "{address}");
        }
        points.unwatch(watch(WatchKind::Write));
        points.watch(watch(WatchKind::Access));
        let mut bus = Watched::new(&mut ram, &points);
        assert!(bus.load::<1>(22).is_ok());
        assert_eq!(bus.hit().map(|hit| hit.kind.name()), Some("awatch"));
    }
}
