//! The predicate file.

/// Bit of `@p0` in the images; `@p1` to `@p6` follow.
pub(crate) const LOCAL: u8 = 32;
/// First of the predicates that hold results until the end of a bundle.
pub(crate) const TEMP: u8 = 40;

/// 32 predicates, kept in logical order: bit N is what `%predN` names now.
///
/// Rotation (`abp`) moves bits instead of changing the meaning of names. The higher bits hold the
/// local predicates and results that must wait for the end of their bundle.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct PredFile {
    /// Values.
    pub(crate) value: u64,
    /// Which of them are undefined.
    pub(crate) undefined: u64,
}

/// Rotates the low `size` bits of `word` left by one: what was bit i becomes bit i+1.
const fn rotate(word: u64, size: u32) -> u64 {
    let mask = (1u64 << size) - 1;
    let low = word & mask;
    word & !mask | (low << 1 | low >> (size - 1)) & mask
}

impl PredFile {
    #[inline]
    pub(crate) const fn get(self, n: u8) -> bool {
        self.value >> (n & 63) & 1 != 0
    }

    #[inline]
    pub(crate) const fn is_undefined(self, n: u8) -> bool {
        self.undefined >> (n & 63) & 1 != 0
    }

    #[inline]
    pub(crate) const fn set(&mut self, n: u8, value: bool) {
        let n = n & 63;
        self.value = self.value & !(1 << n) | (value as u64) << n;
    }

    #[inline]
    pub(crate) const fn set_undefined(&mut self, n: u8, undefined: bool) {
        let n = n & 63;
        self.undefined = self.undefined & !(1 << n) | (undefined as u64) << n;
    }

    /// `abp` with a rotating part of `psz` + 1 predicates. Source: state.md 2.
    pub(crate) const fn advance(&mut self, psz: u8) {
        let size = psz as u32 + 1;
        self.value = rotate(self.value, size);
        self.undefined = rotate(self.undefined, size);
    }

    /// The architectural order, in which `%predN` of the rotating part is number
    /// (pcur + N) mod (psz + 1): (values, undefined flags).
    pub(crate) fn physical(self, psz: u8, pcur: u8) -> (u32, u32) {
        let mut file = self;
        for _ in 0..pcur {
            file.advance(psz);
        }
        (file.value as u32, file.undefined as u32)
    }

    /// The reverse of [`PredFile::physical`].
    pub(crate) fn from_physical(value: u32, undefined: u32, psz: u8, pcur: u8) -> PredFile {
        let mut file = PredFile { value: u64::from(value), undefined: u64::from(undefined) };
        let steps = (u32::from(psz) + 1).wrapping_sub(u32::from(pcur)) % (u32::from(psz) + 1);
        for _ in 0..steps {
            file.advance(psz);
        }
        file
    }
}

/// Values and undefined flags as CR0.lo holds them: two bits a predicate, value first.
pub(crate) fn interleave(value: u32, undefined: u32) -> u64 {
    (0..32)
        .fold(0, |image, k| image | u64::from(value >> k & 1) << (2 * k) | u64::from(undefined >> k & 1) << (2 * k + 1))
}

/// The reverse of [`interleave`].
pub(crate) fn deinterleave(image: u64) -> (u32, u32) {
    (0..32).fold((0, 0), |(value, undefined), k| {
        (value | ((image >> (2 * k) & 1) as u32) << k, undefined | ((image >> (2 * k + 1) & 1) as u32) << k)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rotation_renames() {
        let mut file = PredFile { value: 0b1_0001, undefined: 0 };
        file.advance(3);
        assert_eq!(file.value, 0b1_0010, "bit 4 stands outside the rotating part");
        file.set(3, true);
        file.advance(3);
        assert_eq!(file.value, 0b1_0101);
    }

    #[test]
    fn physical_order_comes_back() {
        for (psz, pcur) in [(0, 0), (5, 3), (31, 17)] {
            let file = PredFile { value: 0x1234_5678, undefined: 0x8000_0001 };
            let (value, undefined) = file.physical(psz, pcur);
            assert_eq!(PredFile::from_physical(value, undefined, psz, pcur), file);
        }
        let (value, undefined) = deinterleave(interleave(0xdead_beef, 0x1234_5678));
        assert_eq!((value, undefined), (0xdead_beef, 0x1234_5678));
    }
}
