//! Lowered blocks by address.

use super::uop::Uop;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// What a block was lowered for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    /// Address of the first bundle.
    pub(crate) address: u64,
    /// Rotation of the registers ([`crate::cpu::Br::rotation`]) or [`Key::ANY`], and flags.
    pub(crate) mode: u32,
}

impl Key {
    /// No operand depends on the rotation.
    pub(crate) const ANY: u32 = 1 << 18;
    /// Flag: for windows with dbl = 1.
    pub(crate) const DBL: u32 = 1 << 31;
    /// Flag: a block of one bundle.
    pub(crate) const SINGLE: u32 = 1 << 30;
    /// No block has this key.
    pub(crate) const NONE: Key = Key { address: u64::MAX, mode: u32::MAX };
}

/// A straight run of bundles, lowered.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    pub(crate) key: Key,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Bytes.
    pub(crate) len: u16,
    pub(crate) bundles: u16,
    pub(crate) operations: u16,
    /// Window registers that must exist at its entry.
    pub(crate) window: u8,
}

impl Block {
    /// Whether it was made from bytes of this range.
    pub(crate) const fn meets(&self, address: u64, len: u64) -> bool {
        let end = self.key.address.saturating_add(self.len as u64);
        self.key.address < address.saturating_add(len) && address < end
    }
}

/// What a store has dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Forgotten {
    /// There was nothing to drop.
    Nothing,
    /// The blocks that were asked for.
    Blocks,
    /// All that it had.
    Everything,
}

/// Where lowered code is kept.
///
/// The block cache asks only for this much of it, so that an embedder may give fixed arrays
/// ([`FixedStore`]) and a host growing ones (`HeapStore`, feature `alloc`).
pub trait Store {
    /// All micro-operations.
    fn uops(&self) -> &[UopSlot];
    /// Appends one; `false` when there is no room.
    fn push(&mut self, uop: UopSlot) -> bool;
    /// Drops micro-operations from `len` on.
    fn truncate(&mut self, len: usize);
    /// The block with this key.
    fn find(&self, key: Key) -> Option<Block>;
    /// Keeps a block; `false` when there is no room.
    fn insert(&mut self, block: Block) -> bool;
    /// Forgets everything.
    fn clear(&mut self);
    /// Forgets at least the blocks that were made from bytes of this range. The micro-operations
    /// of all others stay where they are.
    fn forget(&mut self, address: u64, len: u64) -> Forgotten {
        let _ = (address, len);
        self.clear();
        Forgotten::Everything
    }
}

/// A lowered micro-operation; opaque outside this crate.
#[derive(Clone, Copy, Debug)]
pub struct UopSlot(pub(crate) Uop);

/// Fixed storage for `U` micro-operations in `B` blocks (a power of two); no allocator.
#[derive(Debug, Default)]
pub struct FixedStore<const U: usize, const B: usize> {
    uops: heapless::Vec<UopSlot, U>,
    blocks: heapless::index_map::FnvIndexMap<Key, Block, B>,
}

impl<const U: usize, const B: usize> FixedStore<U, B> {
    /// Empty storage. `U` must hold the largest bundle: 128 is always enough.
    #[must_use]
    pub const fn new() -> Self {
        FixedStore { uops: heapless::Vec::new(), blocks: heapless::index_map::FnvIndexMap::new() }
    }
}

impl<const U: usize, const B: usize> Store for FixedStore<U, B> {
    fn uops(&self) -> &[UopSlot] {
        &self.uops
    }

    fn push(&mut self, uop: UopSlot) -> bool {
        self.uops.push(uop).is_ok()
    }

    fn truncate(&mut self, len: usize) {
        self.uops.truncate(len);
    }

    fn find(&self, key: Key) -> Option<Block> {
        self.blocks.get(&key).copied()
    }

    fn insert(&mut self, block: Block) -> bool {
        self.blocks.insert(block.key, block).is_ok()
    }

    fn clear(&mut self) {
        self.uops.clear();
        self.blocks.clear();
    }

    /// Few blocks: looking at each of them takes less than keeping order among them.
    fn forget(&mut self, address: u64, len: u64) -> Forgotten {
        let before = self.blocks.len();
        self.blocks.retain(|_, block| !block.meets(address, len));
        if self.blocks.len() < before { Forgotten::Blocks } else { Forgotten::Nothing }
    }
}

/// Storage on the heap, up to a limit.
///
/// The micro-operations of blocks that were forgotten are not used again until all is full.
#[cfg(feature = "alloc")]
#[derive(Debug)]
pub struct HeapStore {
    uops: Vec<UopSlot>,
    blocks: hashbrown::HashMap<Key, Block>,
    /// Blocks by the pages that they were made from.
    pages: hashbrown::HashMap<u64, Vec<Key>>,
    limit: usize,
}

/// Bytes of a page.
#[cfg(feature = "alloc")]
const PAGE: u64 = 4096;

#[cfg(feature = "alloc")]
impl HeapStore {
    /// Empty storage that holds at most `limit` micro-operations (40 bytes each).
    #[must_use]
    pub fn new(limit: usize) -> Self {
        HeapStore { uops: Vec::new(), blocks: hashbrown::HashMap::new(), pages: hashbrown::HashMap::new(), limit }
    }

    /// Forgets the blocks that were made from bytes of this range and of this page.
    fn forget_in_page(&mut self, page: u64, address: u64, len: u64) -> bool {
        let Some(keys) = self.pages.get_mut(&page) else { return false };
        let before = keys.len();
        let blocks = &mut self.blocks;
        // A block in two pages is gone when the second of them is looked at.
        keys.retain(|key| match blocks.get(key) {
            Some(block) if block.meets(address, len) => {
                blocks.remove(key);
                false
            }
            known => known.is_some(),
        });
        let after = keys.len();
        if after == 0 {
            self.pages.remove(&page);
        }
        after < before
    }
}

#[cfg(feature = "alloc")]
impl Store for HeapStore {
    fn uops(&self) -> &[UopSlot] {
        &self.uops
    }

    fn push(&mut self, uop: UopSlot) -> bool {
        let room = self.uops.len() < self.limit;
        if room {
            self.uops.push(uop);
        }
        room
    }

    fn truncate(&mut self, len: usize) {
        self.uops.truncate(len);
    }

    fn find(&self, key: Key) -> Option<Block> {
        self.blocks.get(&key).copied()
    }

    fn insert(&mut self, block: Block) -> bool {
        self.blocks.insert(block.key, block);
        let pages = pages(block.key.address, u64::from(block.len));
        let two = pages.start() != pages.end();
        for page in pages {
            let keys = self.pages.entry(page).or_default();
            // A block that was forgotten in one page may still be named in the other one.
            if !two || !keys.contains(&block.key) {
                keys.push(block.key);
            }
        }
        true
    }

    fn clear(&mut self) {
        self.uops.clear();
        self.blocks.clear();
        self.pages.clear();
    }

    fn forget(&mut self, address: u64, len: u64) -> Forgotten {
        let range = pages(address, len);
        let mut some = false;
        if range.end().saturating_sub(*range.start()) > self.pages.len() as u64 {
            let held: Vec<u64> = self.pages.keys().copied().filter(|page| range.contains(page)).collect();
            for page in held {
                some |= self.forget_in_page(page, address, len);
            }
        } else {
            for page in range {
                some |= self.forget_in_page(page, address, len);
            }
        }
        if some { Forgotten::Blocks } else { Forgotten::Nothing }
    }
}

/// The pages of a range.
#[cfg(feature = "alloc")]
const fn pages(address: u64, len: u64) -> core::ops::RangeInclusive<u64> {
    let last = address.saturating_add(len.saturating_sub(1));
    address / PAGE..=last / PAGE
}
