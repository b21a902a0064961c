//! Plain memory over a slice.

use super::{Bus, CodeWatch, Fault, FaultKind};

/// RAM at a fixed base address over bytes that the caller owns; all of it may be executed.
///
/// This is all the memory an embedder needs for a program without devices. A write anywhere
/// changes the code generation only if it hits bytes that hold translated code.
#[derive(Debug)]
pub struct Ram<'a> {
    base: u64,
    bytes: &'a mut [u8],
    code: CodeWatch<CODE_PAGES>,
}

/// Pages of code that are watched exactly.
const CODE_PAGES: usize = 64;

impl<'a> Ram<'a> {
    /// Memory at `base`.
    #[must_use]
    pub const fn new(base: u64, bytes: &'a mut [u8]) -> Self {
        Ram { base, bytes, code: CodeWatch::new() }
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(&mut self) -> &mut [u8] {
        self.bytes
    }

    fn range(&self, address: u64, len: usize) -> Result<core::ops::Range<usize>, Fault> {
        let offset = address.wrapping_sub(self.base);
        let size = self.bytes.len() as u64;
        match offset.checked_add(len as u64) {
            Some(end) if end <= size => Ok(offset as usize..end as usize),
            _ => {
                let first = if offset < size { self.base.wrapping_add(size) } else { address };
                Err(Fault { address: first, kind: FaultKind::NotMapped })
            }
        }
    }
}

impl Bus for Ram<'_> {
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let range = self.range(address, N)?;
        let mut out = [0; N];
        out.copy_from_slice(&self.bytes[range]);
        Ok(out)
    }

    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        let range = self.range(address, N)?;
        self.bytes[range].copy_from_slice(&bytes);
        self.code.written(address, N as u64);
        Ok(())
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        let start = self.range(address, 1)?.start;
        let len = out.len().min(self.bytes.len() - start);
        out[..len].copy_from_slice(&self.bytes[start..start + len]);
        Ok(len)
    }

    fn mark_code(&mut self, address: u64, len: usize) {
        self.code.mark(address, len as u64);
    }

    fn code_generation(&self) -> u32 {
        self.code.changes().generation()
    }

    fn code_changes_since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        self.code.changes().since(generation, visit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accesses_stay_inside() {
        let mut bytes = [0; 16];
        let mut ram = Ram::new(0x1000, &mut bytes);
        assert_eq!(ram.store(0x1008, 7u64.to_le_bytes()), Ok(()));
        assert_eq!(ram.load(0x1008).map(u64::from_le_bytes), Ok(7));
        assert_eq!(ram.load::<8>(0x100c), Err(Fault { address: 0x1010, kind: FaultKind::NotMapped }));
        assert_eq!(ram.load::<1>(0xfff), Err(Fault { address: 0xfff, kind: FaultKind::NotMapped }));
        assert_eq!(ram.load::<8>(u64::MAX - 3), Err(Fault { address: u64::MAX - 3, kind: FaultKind::NotMapped }));
    }

    #[test]
    fn writes_to_code_are_noticed() {
        let mut bytes = [0; 256];
        let mut ram = Ram::new(0, &mut bytes);
        ram.mark_code(0x88, 8);
        let before = ram.code_generation();
        assert_eq!(ram.store(0x7f, [1]), Ok(()));
        assert_eq!(ram.store(0xc0, [1]), Ok(()));
        assert_eq!(ram.code_generation(), before);
        assert_eq!(ram.store(0x8f, [1]), Ok(()));
        assert_ne!(ram.code_generation(), before);
    }
}
