//! What the machine needs of memory: the [`Bus`] trait, and plain RAM.

mod code;
mod ram;

pub use code::{CodeChanges, CodeWatch};
pub use ram::Ram;

/// Why an access did not happen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FaultKind {
    /// Nothing is mapped there.
    NotMapped,
    /// The mapping does not permit this access.
    Protected,
    /// Mapped, but the backing store has no such byte (a file's end).
    BeyondBacking,
}

/// A refused access.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    /// First byte that could not be accessed.
    pub address: u64,
    /// Why.
    pub kind: FaultKind,
}

/// Memory and devices as the processor sees them.
///
/// Addresses are 64-bit operand values; an implementation decides what is canonical. All accesses
/// may have any alignment and may cross pages. An access either happens whole or not at all.
///
/// Several processors may run at the same time, each with its own bus on one memory. What the
/// defaults do suits memory that one processor has for itself. Source: memory.md 5 and 6.
pub trait Bus {
    /// Reads `N` bytes (1, 2, 4, 8 or 16) at `address`.
    ///
    /// # Errors
    /// [`Fault`] with the first byte that cannot be read.
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault>;

    /// Writes `N` bytes (1, 2, 4, 8 or 16) at `address`.
    ///
    /// # Errors
    /// [`Fault`] with the first byte that cannot be written; nothing has been written then.
    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault>;

    /// Reads `N` bytes (1, 2, 4, 8 or 16) at an `address` that is a multiple of `N`, such that no
    /// store of another processor is seen in part, and no later access comes before: a load that
    /// [`Bus::compare_exchange`] may follow.
    ///
    /// # Errors
    /// As for [`Bus::load`].
    fn load_whole<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        self.load(address)
    }

    /// Writes `new` to `address`, a multiple of `N`, if the `N` bytes (1, 2, 4, 8 or 16) there are
    /// `old`, in one step that no access of another processor divides; gives whether they were.
    ///
    /// No access passes it in either direction, as with [`Bus::fence`].
    ///
    /// # Errors
    /// As for a load and for a store; nothing has been written then.
    fn compare_exchange<const N: usize>(&mut self, address: u64, old: [u8; N], new: [u8; N]) -> Result<bool, Fault> {
        let same = self.load::<N>(address)? == old;
        if same {
            self.store(address, new)?;
        }
        Ok(same)
    }

    /// A full memory barrier: no access passes it in either direction.
    fn fence(&mut self) {}

    /// The guest has said that code in these bytes may have changed (it has flushed a line of the
    /// instruction cache), and expects this of all processors. Nothing need be mapped there.
    ///
    /// Memory that notices every write to marked code has nothing to do.
    fn flush_code(&mut self, address: u64, len: u64) {
        let _ = (address, len);
    }

    /// Reads code: fills as much of `out` as is executable from `address` on, returns the count.
    ///
    /// # Errors
    /// [`Fault`] when not even the first byte may be executed.
    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault>;

    /// Notes that translated code depends on these bytes; later writes to them must change
    /// [`Bus::code_generation`].
    ///
    /// They are fetched again after this, so that a write of another processor is either seen then
    /// or told later: on shared memory no fetch may come before the mark.
    fn mark_code(&mut self, address: u64, len: usize) {
        let _ = (address, len);
    }

    /// A number that changes whenever bytes given to [`Bus::mark_code`] may have changed.
    ///
    /// Interpreters that share memory see the same number, and each keeps the one that it knows.
    fn code_generation(&self) -> u32 {
        0
    }

    /// Gives `visit` address and length of all that may have changed since
    /// [`Bus::code_generation`] was `generation`; `false` when that is not known: everything may
    /// have.
    ///
    /// Translated code in these ranges is forgotten, by whichever interpreter asks, and marked
    /// again when it is translated again; other code stays marked. [`CodeChanges`] keeps such a
    /// list.
    fn code_changes_since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        let _ = (generation, visit);
        false
    }

    /// Whether a device wants the caller of the interpreter soon, say because the guest has
    /// switched the machine off. Looked at between blocks.
    fn wants_attention(&self) -> bool {
        false
    }

    /// Writes a part of a hardware stack (procedure or chain stack), which user code may not touch.
    ///
    /// # Errors
    /// [`Fault`] as for a store.
    fn spill(&mut self, address: u64, words: [u64; 4]) -> Result<(), Fault> {
        for (i, word) in (0u64..).zip(words) {
            self.store(address.wrapping_add(8 * i), word.to_le_bytes())?;
        }
        Ok(())
    }

    /// Keeps the tags of two registers that [`Bus::spill`] has put at `address`, a multiple of 32.
    ///
    /// Memory without tags forgets them: a diagnostic value in a caller that is far away then
    /// comes back as a number.
    fn spill_tags(&mut self, address: u64, tags: [u8; 2]) {
        let _ = (address, tags);
    }

    /// The tags last given to [`Bus::spill_tags`] for this address, or 0.
    fn fill_tags(&mut self, address: u64) -> [u8; 2] {
        let _ = address;
        [0; 2]
    }

    /// Reads a part of a hardware stack back.
    ///
    /// # Errors
    /// [`Fault`] as for a load.
    fn fill(&mut self, address: u64) -> Result<[u64; 4], Fault> {
        let mut words = [0; 4];
        for (i, word) in (0u64..).zip(&mut words) {
            *word = u64::from_le_bytes(self.load(address.wrapping_add(8 * i))?);
        }
        Ok(words)
    }
}
