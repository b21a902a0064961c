//! Placement of literals in LTS0 to LTS3. Source: asm-syntax.md 4, encoding.md 7.

use super::error::BuildError;

/// Names a literal of a builder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LiteralId(pub(super) u8);

/// Sizes that a literal may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sizes(u8);

impl Sizes {
    /// 16 bits.
    pub const BITS16: Sizes = Sizes(1);
    /// 32 bits.
    pub const BITS32: Sizes = Sizes(2);
    /// 64 bits.
    pub const BITS64: Sizes = Sizes(4);
    /// The smallest size for `value`, and all larger ones. `wide`: a 64-bit operand.
    #[must_use]
    pub const fn fitting(value: i64, wide: bool) -> Sizes {
        if value == value as i16 as i64 {
            Sizes(7)
        } else if !wide || value == value as i32 as i64 {
            Sizes(6)
        } else {
            Sizes(4)
        }
    }
}

/// Places that a literal may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Anywhere.
    Any,
    /// LTS0 to LTS3 as a word, or as the low word of a 64-bit literal.
    Word(u8),
    /// The low half of LTS0 or LTS1.
    Low(u8),
    /// The high half.
    High(u8),
}

/// A literal to be placed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Literal {
    /// The value, or what stands there until a relocation is applied.
    pub value: u64,
    /// 0 for a constant. Equal numbers mean equal contents; any other number is shared with nothing else.
    pub symbol: u32,
    /// Sizes.
    pub sizes: Sizes,
    /// Places.
    pub place: Place,
}

/// (size in halves, first half-syllable: 0 = LTS0 low, 1 = LTS0 high, 2 = LTS1 low, …)
type Candidate = (u8, u8);

impl Literal {
    /// A constant of any fitting size, anywhere. `wide`: a 64-bit operand.
    #[must_use]
    pub const fn constant(value: i64, wide: bool) -> Literal {
        Literal { value: value as u64, symbol: 0, sizes: Sizes::fitting(value, wide), place: Place::Any }
    }

    /// Half-syllables at which it may start, bit = half.
    fn positions(self) -> u8 {
        match self.place {
            Place::Any => 0xff,
            Place::Word(n @ 0..=3) => 3 << (2 * n),
            Place::Low(n @ 0..=1) => 1 << (2 * n),
            Place::High(n @ 0..=1) => 2 << (2 * n),
            _ => 0,
        }
    }

    /// Sizes from small to large; 16-bit ones high half first.
    fn candidates(self) -> heapless::Vec<Candidate, 11> {
        let halves_only = matches!(self.place, Place::Low(_) | Place::High(_));
        let positions = self.positions();
        let mut list = heapless::Vec::new();
        let places: [(u8, &[u8]); 3] = [(1, &[1, 0, 3, 2]), (2, &[0, 2, 4, 6]), (4, &[0, 2, 4])];
        for (bit, (size, starts)) in places.into_iter().enumerate() {
            if self.sizes.0 >> bit & 1 == 0 || halves_only && size > 1 {
                continue;
            }
            for &start in starts {
                if positions >> start & 1 != 0 {
                    let _ = list.push((size, start));
                }
            }
        }
        list
    }

    pub(super) fn has_candidate(self) -> bool {
        !self.candidates().is_empty()
    }
}

/// Where a literal has been placed.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Placed(Candidate);

impl Placed {
    /// The LTS word in which it starts.
    pub(super) fn word(self) -> u8 {
        self.0.1 / 2
    }

    /// Size in bytes.
    pub(super) fn bytes(self) -> u8 {
        2 * self.0.0
    }

    /// Whether it is a high half.
    pub(super) fn is_high(self) -> bool {
        self.0.1 & 1 != 0
    }

    /// Operand byte that refers to it. Source: encoding.md 4.4.
    pub(super) fn operand(self) -> u8 {
        let word = self.word();
        match self.0.0 {
            1 => 0xd0 + word + 4 * (self.0.1 & 1),
            2 => 0xd8 + word,
            _ => 0xdc + word,
        }
    }
}

/// The most literals a bundle can have: one an operation, third sources of v7, array literals, `setwd`.
pub(super) const MOST: usize = 16;

/// Words of a bundle's literals.
#[derive(Default)]
pub(super) struct Words {
    pub(super) words: [u32; 4],
    pub(super) count: usize,
    pub(super) placed: [Placed; MOST],
}

/// Chooses a place for every literal; `window` is the word of `setwd`, always LTS0.
pub(super) fn place(literals: &[Literal], window: Option<u32>) -> Result<Words, BuildError> {
    let mut result = Words::default();
    if literals.is_empty() {
        if let Some(window) = window {
            result.words[0] = window;
            result.count = 1;
        }
        return Ok(result);
    }
    // By far the most common, and nothing to be weighed: its smallest size in the cheapest place.
    if let ([literal @ Literal { place: Place::Any, .. }], None) = (literals, window)
        && literal.sizes.0 != 0
    {
        let (size, start) = match literal.sizes.0.trailing_zeros() {
            0 => (1, 1),
            1 => (2, 0),
            _ => (4, 0),
        };
        let bits = if size == 1 { literal.value << 16 & 0xffff_0000 } else { literal.value };
        result.words[0] = bits as u32;
        result.count = 1;
        if size == 4 {
            result.words[1] = (bits >> 32) as u32;
            result.count = 2;
        }
        result.placed[0] = Placed((size, start));
        return Ok(result);
    }
    let mut items: heapless::Vec<Item, MOST> = heapless::Vec::new();
    for (index, &literal) in literals.iter().enumerate() {
        let item = Item { index, literal, candidates: literal.candidates() };
        items.push(item).map_err(|_| BuildError::Literals)?;
    }
    if let Some(window) = window {
        let literal = Literal { value: u64::from(window), symbol: 0, sizes: Sizes::BITS32, place: Place::Word(0) };
        let item = Item { index: items.len(), literal, candidates: literal.candidates() };
        items.push(item).map_err(|_| BuildError::Literals)?;
    }
    // Stable, so that source order decides last.
    insertion_sort(&mut items);
    let mut search = Search { items: &items, best: None, current: [(0, 0); MOST], halves: [None; 8], steps: 0 };
    search.run(0, 0)?;
    let (occupied, chosen) = search.best.ok_or(BuildError::Literals)?;
    for (item, &(size, start)) in items.iter().zip(&chosen) {
        for part in 0..size {
            let half = usize::from(start + part);
            let bits = (item.literal.value >> (16 * part)) as u32 & 0xffff;
            result.words[half / 2] |= bits << (16 * (half & 1));
        }
        if item.index < literals.len() {
            result.placed[item.index] = Placed((size, start));
        }
    }
    result.count = (8 - occupied.leading_zeros() as usize).div_ceil(2);
    Ok(result)
}

struct Item {
    index: usize,
    literal: Literal,
    candidates: heapless::Vec<Candidate, 11>,
}

/// Fewest candidates first, then larger sizes first.
fn insertion_sort(items: &mut [Item]) {
    let key = |item: &Item| (item.candidates.len(), 8 - item.candidates.first().map_or(0, |c| c.0));
    for i in 1..items.len() {
        let mut j = i;
        while j > 0 && key(&items[j - 1]) > key(&items[j]) {
            items.swap(j - 1, j);
            j -= 1;
        }
    }
}

/// What a half-syllable holds: bits of a constant, or part of a symbol's value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Constant(u16),
    Part { symbol: u32, part: u8, size: u8 },
}

struct Search<'a> {
    items: &'a [Item],
    best: Option<(u8, [Candidate; MOST])>,
    current: [Candidate; MOST],
    halves: [Option<Half>; 8],
    steps: u32,
}

/// Bound on the search: far beyond what any bundle that fits needs, so that hostile input ends.
const STEPS: u32 = 200_000;

impl Search<'_> {
    fn run(&mut self, index: usize, occupied: u8) -> Result<(), BuildError> {
        if self.best.is_some_and(|(best, _)| occupied >= best) {
            return Ok(());
        }
        let items = self.items;
        let Some(item) = items.get(index) else {
            self.best = Some((occupied, self.current));
            return Ok(());
        };
        self.steps += 1;
        if self.steps > STEPS {
            return Err(BuildError::Literals);
        }
        'candidates: for &(size, start) in &item.candidates {
            let before = self.halves;
            let mut now = occupied;
            for part in 0..size {
                let half = match item.literal.symbol {
                    0 => Half::Constant((item.literal.value >> (16 * part)) as u16),
                    symbol => Half::Part { symbol, part, size },
                };
                let slot = &mut self.halves[usize::from(start + part)];
                if slot.is_some_and(|other| other != half) {
                    self.halves = before;
                    continue 'candidates;
                }
                *slot = Some(half);
                // LTSn high is the cheaper half. Source: asm-syntax.md 4.
                now |= 1 << ((start + part) ^ 1);
            }
            self.current[index] = (size, start);
            self.run(index + 1, now)?;
            self.halves = before;
        }
        Ok(())
    }
}
