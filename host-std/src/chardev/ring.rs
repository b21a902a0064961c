//! Memory that keeps the newest output.

use std::collections::VecDeque;

/// Size if none is given. Source: QMP reference, `ChardevRingbuf`.
const DEFAULT_SIZE: i64 = 65536;

/// Bytes in order, the oldest of which make room for new ones.
#[derive(Debug)]
pub(super) struct Ring {
    bytes: VecDeque<u8>,
    size: usize,
}

impl Ring {
    /// An empty one of `size` bytes; 0 and `None` are the usual size.
    ///
    /// # Errors
    /// The size is not a power of two.
    pub(super) fn new(size: Option<i64>) -> Result<Ring, String> {
        let size = size.filter(|&size| size != 0).unwrap_or(DEFAULT_SIZE);
        match usize::try_from(size) {
            Ok(size) if size.is_power_of_two() => Ok(Ring { bytes: VecDeque::new(), size }),
            _ => Err("size of ringbuf chardev must be power of two".to_owned()),
        }
    }

    /// Adds `bytes`; of too many, the first are lost.
    pub(super) fn write(&mut self, bytes: &[u8]) {
        let bytes = &bytes[bytes.len().saturating_sub(self.size)..];
        let excess = (self.bytes.len() + bytes.len()).saturating_sub(self.size);
        self.bytes.drain(..excess.min(self.bytes.len()));
        self.bytes.extend(bytes);
    }

    /// Takes the oldest `most` bytes, or as many as there are.
    pub(super) fn read(&mut self, most: usize) -> Vec<u8> {
        self.bytes.drain(..most.min(self.bytes.len())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Ring;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_holds_the_newest_bytes_in_order(parts in prop::collection::vec((prop::collection::vec(any::<u8>(), 0..40), 0..40usize), 0..20)) {
            let mut ring = Ring::new(Some(16)).unwrap();
            let mut model: Vec<u8> = Vec::new();
            for (written, taken) in parts {
                ring.write(&written);
                model.extend(written);
                model.drain(..model.len().saturating_sub(16));
                let expected: Vec<u8> = model.drain(..taken.min(model.len())).collect();
                prop_assert_eq!(ring.read(taken), expected);
            }
        }
    }

    #[test]
    fn only_powers_of_two_are_sizes() {
        for size in [-16, -1, 3, 100] {
            assert!(Ring::new(Some(size)).is_err(), "{size}");
        }
        for size in [Some(1), Some(1024), Some(0), None] {
            assert!(Ring::new(size).is_ok(), "{size:?}");
        }
    }
}
