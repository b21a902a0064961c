//! Which memory holds translated code, and what of it has changed.

/// Changes that are remembered.
const REMEMBERED: usize = 32;
/// Bytes of a page, and lines in it.
const PAGE: u64 = 4096;
const LINES: u64 = 64;
const LINE: u64 = PAGE / LINES;

/// The latest changes of code, by number: what [`super::Bus::code_generation`] and
/// [`super::Bus::code_changes_since`] tell.
///
/// Each interpreter knows the number up to which it has seen them, so that any number of them may
/// ask.
#[derive(Clone, Debug)]
pub struct CodeChanges {
    generation: u32,
    /// The last changes that are told apart; `None` of them when everything may have changed.
    known: usize,
    /// Address and length; change n stands at n % REMEMBERED.
    ranges: [(u64, u64); REMEMBERED],
}

impl CodeChanges {
    /// No change yet.
    #[must_use]
    pub const fn new() -> CodeChanges {
        CodeChanges { generation: 0, known: 0, ranges: [(0, 0); REMEMBERED] }
    }

    /// The number of the latest change.
    #[must_use]
    #[inline]
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// Code in this range has changed.
    pub fn changed(&mut self, address: u64, len: u64) {
        self.generation = self.generation.wrapping_add(1);
        self.known = (self.known + 1).min(REMEMBERED);
        self.ranges[self.generation as usize % REMEMBERED] = (address, len);
    }

    /// All code may have changed.
    pub const fn all_changed(&mut self) {
        self.generation = self.generation.wrapping_add(1);
        self.known = 0;
    }

    /// Visits the changes behind number `generation`; `false` when they are not known any more.
    pub fn since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        let missed = self.generation.wrapping_sub(generation);
        if missed as usize > self.known {
            return false;
        }
        for back in 0..missed {
            let (address, len) = self.ranges[self.generation.wrapping_sub(back) as usize % REMEMBERED];
            visit(address, len);
        }
        true
    }
}

impl Default for CodeChanges {
    fn default() -> CodeChanges {
        CodeChanges::new()
    }
}

/// A page with translated code.
#[derive(Clone, Copy, Debug)]
struct Page {
    number: u64,
    /// Its lines that hold code; 0: the entry is free.
    lines: u64,
}

/// Watches translated code for a bus that sees all stores itself: the lines (64 bytes) of up to
/// `PAGES` pages, and no more than a range of addresses for what finds no place among them.
#[derive(Clone, Debug)]
pub struct CodeWatch<const PAGES: usize> {
    /// All code is within these addresses.
    bounds: (u64, u64),
    /// Page n is at n % PAGES, if it is there.
    pages: [Page; PAGES],
    /// Code of other pages is within these addresses.
    rest: (u64, u64),
    changes: CodeChanges,
}

/// A range without addresses.
const NOTHING: (u64, u64) = (u64::MAX, 0);

const fn extended(range: (u64, u64), address: u64, end: u64) -> (u64, u64) {
    (if address < range.0 { address } else { range.0 }, if end > range.1 { end } else { range.1 })
}

const fn meets(range: (u64, u64), address: u64, end: u64) -> bool {
    address < range.1 && end > range.0
}

impl<const PAGES: usize> CodeWatch<PAGES> {
    const FREE: Page = Page { number: 0, lines: 0 };

    /// Nothing is watched.
    #[must_use]
    pub const fn new() -> Self {
        CodeWatch { bounds: NOTHING, pages: [Self::FREE; PAGES], rest: NOTHING, changes: CodeChanges::new() }
    }

    /// What has changed.
    #[must_use]
    #[inline]
    pub const fn changes(&self) -> &CodeChanges {
        &self.changes
    }

    /// These bytes hold translated code.
    pub fn mark(&mut self, address: u64, len: u64) {
        let end = address.saturating_add(len);
        self.bounds = extended(self.bounds, address, end);
        for (number, lines) in parts(address, end) {
            match self.pages.get_mut(slot::<PAGES>(number)) {
                Some(page) if page.lines == 0 || page.number == number => {
                    *page = Page { number, lines: page.lines | lines };
                }
                _ => self.rest = extended(self.rest, address, end),
            }
        }
    }

    /// These bytes have been written: a store.
    #[inline]
    pub fn written(&mut self, address: u64, len: u64) {
        let end = address.saturating_add(len);
        if meets(self.bounds, address, end) {
            self.written_near_code(address, end);
        }
    }

    /// Code lines that have been written are not watched until they are marked again.
    #[cold]
    #[inline(never)]
    fn written_near_code(&mut self, address: u64, end: u64) {
        if meets(self.rest, address, end) {
            return self.all_written();
        }
        for (number, lines) in parts(address, end) {
            let Some(page) = self.pages.get_mut(slot::<PAGES>(number)) else { continue };
            let hit = page.lines & lines;
            if page.number != number || hit == 0 {
                continue;
            }
            page.lines &= !hit;
            let first = u64::from(hit.trailing_zeros());
            let behind = LINES - u64::from(hit.leading_zeros());
            self.changes.changed(number * PAGE + first * LINE, (behind - first) * LINE);
        }
    }

    /// Any byte may have been written.
    pub const fn all_written(&mut self) {
        self.bounds = NOTHING;
        self.rest = NOTHING;
        self.pages = [Self::FREE; PAGES];
        self.changes.all_changed();
    }
}

impl<const PAGES: usize> Default for CodeWatch<PAGES> {
    fn default() -> Self {
        CodeWatch::new()
    }
}

const fn slot<const PAGES: usize>(number: u64) -> usize {
    if PAGES == 0 { 0 } else { number as usize % PAGES }
}

/// The pages of a range, and its lines in each of them.
fn parts(address: u64, end: u64) -> impl Iterator<Item = (u64, u64)> {
    let last = end.saturating_sub(1);
    (address / PAGE..=last / PAGE).map(move |number| {
        let first_line = if number == address / PAGE { address % PAGE / LINE } else { 0 };
        let last_line = if number == last / PAGE { last % PAGE / LINE } else { LINES - 1 };
        (number, u64::MAX << first_line & u64::MAX >> (LINES - 1 - last_line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn since<const N: usize>(watch: &CodeWatch<N>, generation: u32) -> Option<heapless::Vec<(u64, u64), 64>> {
        let mut seen = heapless::Vec::new();
        let known = watch.changes().since(generation, &mut |address, len| seen.push((address, len)).expect("room"));
        known.then_some(seen)
    }

    fn list(ranges: &[(u64, u64)]) -> Option<heapless::Vec<(u64, u64), 64>> {
        Some(heapless::Vec::from_slice(ranges).expect("room"))
    }

    #[test]
    fn lines_with_code_are_told_once() {
        let mut watch = CodeWatch::<4>::new();
        watch.mark(0x1010, 0x100);
        watch.written(0x1000 - 8, 8);
        watch.written(0x1140, 8);
        assert_eq!(watch.changes().generation(), 0);
        watch.written(0x1048, 8);
        watch.written(0x1048, 8);
        assert_eq!(since(&watch, 0), list(&[(0x1040, 0x40)]));
        watch.written(0x1080, 0x80);
        assert_eq!(since(&watch, 0), list(&[(0x1080, 0x80), (0x1040, 0x40)]));
        assert_eq!(since(&watch, 1), list(&[(0x1080, 0x80)]));
        assert_eq!(since(&watch, 2), list(&[]));
    }

    #[test]
    fn code_and_stores_may_cross_pages() {
        let mut watch = CodeWatch::<4>::new();
        watch.mark(0x1ff8, 16);
        watch.written(0x1ffc, 8);
        assert_eq!(since(&watch, 0), list(&[(0x2000, 0x40), (0x1fc0, 0x40)]));
        watch.mark(u64::MAX - 15, 16);
        watch.written(u64::MAX - 3, 8);
        assert_eq!(since(&watch, 2), list(&[(u64::MAX - 63, 0x40)]));
    }

    #[test]
    fn what_finds_no_place_is_watched_all_the_same() {
        let mut watch = CodeWatch::<4>::new();
        watch.mark(0x1000, 8);
        watch.mark(0x5000, 8);
        watch.written(0x1000, 1);
        assert_eq!(since(&watch, 0), list(&[(0x1000, 0x40)]));
        watch.written(0x5004, 1);
        assert_eq!(since(&watch, 0), None);
        assert_eq!(since(&watch, 1), None);
        assert_eq!(since(&watch, watch.changes().generation()), list(&[]));
        let mut watch = CodeWatch::<0>::new();
        watch.mark(0x1000, 8);
        watch.written(0x1000, 1);
        assert_eq!(since(&watch, 0), None);
    }

    #[test]
    fn too_many_changes_are_not_known() {
        let mut changes = CodeChanges::new();
        (0..40).for_each(|n| changes.changed(n, 1));
        let mut seen = 0;
        assert!(!changes.since(7, &mut |_, _| seen += 1) && seen == 0);
        assert!(changes.since(8, &mut |_, _| seen += 1) && seen == 32);
        // A number that was never given is none to go on from.
        assert!(!changes.since(41, &mut |_, _| ()));
        changes.all_changed();
        assert!(!changes.since(40, &mut |_, _| ()) && changes.since(41, &mut |_, _| ()));
        changes.changed(1, 1);
        assert!(!changes.since(40, &mut |_, _| ()) && changes.since(41, &mut |_, _| ()));
    }
}
