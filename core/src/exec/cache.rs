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
}

/// Storage on the heap, up to a limit.
#[cfg(feature = "alloc")]
#[derive(Debug)]
pub struct HeapStore {
    uops: Vec<UopSlot>,
    blocks: hashbrown::HashMap<Key, Block>,
    limit: usize,
}

#[cfg(feature = "alloc")]
impl HeapStore {
    /// Empty storage that holds at most `limit` micro-operations (40 bytes each).
    #[must_use]
    pub fn new(limit: usize) -> Self {
        HeapStore { uops: Vec::new(), blocks: hashbrown::HashMap::new(), limit }
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
        true
    }

    fn clear(&mut self) {
        self.uops.clear();
        self.blocks.clear();
    }
}
