//! Checked views of the syllables of one wide instruction: bits, no judgement.
//!
//! Source of every position: encoding.md, sections 1, 2, 4, 5 and 6.

use super::DecodeError;

macro_rules! syllable {
    ($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $hi:literal, $lo:literal => $ty:ty;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
        pub struct $name(pub u32);
        impl $name {
            $(
                $(#[$fdoc])*
                #[must_use]
                pub const fn $field(self) -> $ty {
                    const { assert!($hi >= $lo && $hi < 32) };
                    ((self.0 >> $lo) & ((1u64 << ($hi - $lo + 1)) - 1) as u32) as $ty
                }
            )*
        }
    };
}

syllable! {
    /// Header syllable. Source: encoding.md 1.1.
    Hs {
        /// Middle pointer: words between HS and the first half-syllable.
        mdl: 3, 0 => u8;
        /// Length in double words, minus one.
        lng: 6, 4 => u8;
        /// Empty cycles after the bundle, 0 to 7.
        nop: 9, 7 => u8;
        /// `loop_mode`: 1 when set.
        loop_mode: 10, 10 => u8;
        /// SS present.
        ss: 12, 12 => u8;
        /// `set_mark`.
        set_mark: 13, 13 => u8;
        /// CS0 present.
        cs0: 14, 14 => u8;
        /// CS1 present.
        cs1: 15, 15 => u8;
        /// Number of CDS words.
        cds: 17, 16 => u8;
        /// Number of PLS words.
        pls: 19, 18 => u8;
        /// ALES flags, bit i = channel i.
        ales: 25, 20 => u8;
        /// ALS flags, bit i = channel i.
        als: 31, 26 => u8;
    }
}

impl Hs {
    /// Bundle length in bytes: 8, 16, … 64.
    #[must_use]
    pub const fn len_bytes(self) -> usize {
        8 * (self.lng() as usize + 1)
    }
}

syllable! {
    /// Stub syllable. Source: encoding.md 2.
    Ss {
        /// Predicate number or detail of the control-transfer condition.
        ct_source: 4, 0 => u8;
        /// Type of the control-transfer condition.
        ct_type: 8, 5 => u8;
        /// 0: transfer described by CS0; 1 to 3: through %ctprN.
        ctop: 11, 10 => u8;
        /// Format 1: which of AAS2 to AAS5 are present.
        aas: 15, 12 => u8;
        /// `alc` when the transfer is taken.
        alct: 16, 16 => u8;
        /// `alc` when it is not.
        alcf: 17, 17 => u8;
        /// `abp` when the transfer is taken.
        abpt: 18, 18 => u8;
        /// `abp` when it is not.
        abpf: 19, 19 => u8;
        /// 0: format 1; 1: format 2.
        format2: 20, 20 => u8;
        /// `abn` when the transfer is taken.
        abnt: 21, 21 => u8;
        /// `abn` when it is not.
        abnf: 22, 22 => u8;
        /// `abg` field.
        abg: 24, 23 => u8;
        /// Recovery point, low bit (`crp`).
        rp_lo: 25, 25 => u8;
        /// `vfdi`.
        vfdi: 26, 26 => u8;
        /// Recovery point, high bit (`srp`).
        rp_hi: 27, 27 => u8;
        /// `bap`.
        bap: 28, 28 => u8;
        /// `eap`.
        eap: 29, 29 => u8;
        /// Instruction prefetch depth.
        ipd: 31, 30 => u8;
    }
}

syllable! {
    /// Arithmetic-logic syllable. Source: encoding.md 4.1.
    Als {
        /// dst, src3 of a store, or compare extension and predicate.
        dst: 7, 0 => u8;
        /// Second source.
        src2: 15, 8 => u8;
        /// First source or opcode extension.
        src1: 23, 16 => u8;
        /// First opcode byte.
        opcode1: 30, 24 => u8;
        /// Speculative mode (`,sm`).
        spec: 31, 31 => u8;
    }
}

syllable! {
    /// First control syllable. Source: encoding.md 5.
    Cs0 {
        /// Operation within the register.
        opc: 29, 28 => u8;
        /// %ctprN it prepares; 0: none.
        ctpr: 31, 30 => u8;
        /// Parameter, 28 bits.
        param: 27, 0 => u32;
    }
}

impl Cs0 {
    /// Displacement in bytes from the start of the bundle.
    #[must_use]
    pub const fn displacement(self) -> i64 {
        (((self.0 << 4) as i32) >> 4) as i64 * 8
    }
}

syllable! {
    /// Second control syllable. Source: encoding.md 6.
    Cs1 {
        /// Operation.
        opc: 31, 28 => u8;
        /// `setbn` rbs.
        rbs: 5, 0 => u8;
        /// `setbn` rsz.
        rsz: 11, 6 => u8;
        /// `setbn` rcur.
        rcur: 17, 12 => u8;
        /// `setbp` psz.
        psz: 22, 18 => u8;
        /// `settr` enabled.
        settr: 25, 25 => u8;
        /// `setbn` enabled.
        setbn: 26, 26 => u8;
        /// `setbp` enabled.
        setbp: 27, 27 => u8;
        /// Window base of a call, in pairs of registers.
        wbs: 6, 0 => u8;
        /// Kind of call: 0 call, 1 icall, 2 hcall.
        ctopc: 9, 7 => u8;
    }
}

/// The syllables of one wide instruction, found but not judged.
#[derive(Clone, Copy, Debug)]
pub struct RawBundle<'a> {
    bytes: &'a [u8],
    /// Byte position of the first half-syllable.
    middle: usize,
    /// Byte position of the word that holds ALES2 and ALES5, if there is one.
    ales25: Option<usize>,
    /// Byte position of the word above LTS0.
    literals_end: usize,
    /// First byte that belongs to no syllable before the literals.
    literals_start: usize,
}

/// Bits set in a field of up to six bits; the baseline of x86-64 has no instruction for it.
const fn ones(field: u8) -> usize {
    const TABLE: [u8; 64] = {
        let mut table = [0; 64];
        let mut n = 0;
        while n < 64 {
            table[n] = (n as u8).count_ones() as u8;
            n += 1;
        }
        table
    };
    TABLE[(field & 63) as usize] as usize
}

impl<'a> RawBundle<'a> {
    /// Finds all syllables; afterwards no accessor can leave `bytes`.
    ///
    /// `bytes` may go on behind the bundle.
    ///
    /// # Errors
    /// [`DecodeError::Truncated`] when the bytes end before the bundle does,
    /// [`DecodeError::MiddlePointer`] and [`DecodeError::TailOverlap`] when the header contradicts
    /// itself. Source: encoding.md 1.5, steps 1 to 6.
    pub fn new_checked(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let Some(first) = bytes.first_chunk::<4>() else {
            return Err(DecodeError::Truncated { need: 8, have: bytes.len() });
        };
        let hs = Hs(u32::from_le_bytes(*first));
        let len = hs.len_bytes();
        let Some(bytes) = bytes.get(..len) else {
            return Err(DecodeError::Truncated { need: len, have: bytes.len() });
        };
        let before = 1 + hs.ss() as usize + ones(hs.als()) + hs.cs0() as usize;
        let found = hs.mdl() as usize + 1;
        let plain = before + hs.cs1() as usize;
        let ales25 = if found == plain + 1 { Some(4 * before) } else { None };
        if found != plain && ales25.is_none() {
            return Err(DecodeError::MiddlePointer { found: found as u8, expected: plain as u8 });
        }
        let mut raw = RawBundle { bytes, middle: 4 * found, ales25, literals_end: 0, literals_start: 0 };
        let halves = raw.half_count().next_multiple_of(2);
        raw.literals_start = raw.middle + 2 * halves;
        let tail = 4 * (hs.cds() as usize + hs.pls() as usize);
        if raw.literals_start + tail > len {
            return Err(DecodeError::TailOverlap { need: (raw.literals_start + tail) as u8, have: len as u8 });
        }
        raw.literals_end = len - tail;
        Ok(raw)
    }

    fn word(&self, at: usize) -> u32 {
        self.bytes.get(at..).and_then(|b| b.first_chunk::<4>()).map_or(0, |b| u32::from_le_bytes(*b))
    }

    /// The half-syllable number `index`, whatever it is.
    pub(super) fn half(&self, index: usize) -> u16 {
        let at = self.middle + 2 * (index ^ 1);
        self.bytes.get(at..).and_then(|b| b.first_chunk::<2>()).map_or(0, |b| u16::from_le_bytes(*b))
    }

    /// The bytes of the bundle.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// Header.
    #[must_use]
    pub fn hs(&self) -> Hs {
        Hs(self.word(0))
    }

    /// Stub syllable.
    #[must_use]
    pub fn ss(&self) -> Option<Ss> {
        (self.hs().ss() != 0).then(|| Ss(self.word(4)))
    }

    /// Arithmetic-logic syllable of channel 0 to 5.
    #[must_use]
    pub fn als(&self, channel: usize) -> Option<Als> {
        let hs = self.hs();
        if channel > 5 || hs.als() >> channel & 1 == 0 {
            return None;
        }
        let before = ones(hs.als() & ((1 << channel) - 1));
        Some(Als(self.word(4 * (1 + hs.ss() as usize + before))))
    }

    /// First control syllable.
    #[must_use]
    pub fn cs0(&self) -> Option<Cs0> {
        let hs = self.hs();
        let before = 1 + hs.ss() as usize + ones(hs.als());
        (hs.cs0() != 0).then(|| Cs0(self.word(4 * before)))
    }

    /// Second control syllable.
    #[must_use]
    pub fn cs1(&self) -> Option<Cs1> {
        (self.hs().cs1() != 0).then(|| Cs1(self.word(self.middle - 4)))
    }

    /// ALES half-syllable of channel 0 to 5 when HS flags it.
    ///
    /// Channels 2 and 5 have the value 0x01c0 when no word holds them. Source: encoding.md 1.2.
    #[must_use]
    pub fn ales(&self, channel: usize) -> Option<u16> {
        let flags = self.hs().ales();
        if channel > 5 || flags >> channel & 1 == 0 {
            return None;
        }
        let stored = flags & 0b01_1011;
        match channel {
            2 => Some(self.ales25.map_or(0x01c0, |at| (self.word(at) >> 16) as u16)),
            5 => Some(self.ales25.map_or(0x01c0, |at| self.word(at) as u16)),
            _ => Some(self.half(ones(stored & ((1 << channel) - 1)))),
        }
    }

    /// Which of AAS2 to AAS5 are present (bit i = array channel i).
    fn aas_mask(&self) -> u8 {
        self.ss().map_or(0, |ss| if ss.format2() == 0 { ss.aas() } else { 0 })
    }

    fn ales_halves(&self) -> usize {
        ones(self.hs().ales() & 0b01_1011)
    }

    fn half_count(&self) -> usize {
        let mask = self.aas_mask();
        let pairs = usize::from(mask & 3 != 0) + usize::from(mask & 12 != 0);
        self.ales_halves() + pairs + ones(mask)
    }

    /// Descriptor and destination byte of the array operation in array channel 0 to 3.
    #[must_use]
    pub fn aas(&self, channel: usize) -> Option<(u16, u8)> {
        let mask = self.aas_mask();
        if channel > 3 || mask >> channel & 1 == 0 {
            return None;
        }
        let first = self.ales_halves();
        let low_pair = usize::from(mask & 3 != 0);
        let pairs = low_pair + usize::from(mask & 12 != 0);
        let dst_half = self.half(first + if channel < 2 { 0 } else { low_pair });
        let dst = if channel & 1 == 0 { dst_half >> 8 } else { dst_half & 0xff };
        let before = ones(mask & ((1 << channel) - 1));
        Some((self.half(first + pairs + before), dst as u8))
    }

    /// Literal word LTS0 to LTS3, if the bundle has room for it.
    #[must_use]
    pub fn lts(&self, index: usize) -> Option<u32> {
        let below = 4 * (index + 1);
        (index < 4 && self.literals_start + below <= self.literals_end).then(|| self.word(self.literals_end - below))
    }

    /// Predicate logic word PLS0 to PLS2.
    #[must_use]
    pub fn pls(&self, index: usize) -> Option<u32> {
        let hs = self.hs();
        let end = self.bytes.len() - 4 * hs.cds() as usize;
        (index < hs.pls() as usize).then(|| self.word(end - 4 * (index + 1)))
    }

    /// Conditional execution half-syllable 0 to 5: CDS0 high, CDS0 low, CDS1 high, …
    #[must_use]
    pub fn cds(&self, index: usize) -> Option<u16> {
        let word = index / 2;
        if word >= self.hs().cds() as usize {
            return None;
        }
        let value = self.word(self.bytes.len() - 4 * (word + 1));
        Some(if index & 1 == 0 { (value >> 16) as u16 } else { value as u16 })
    }

    /// The word that holds ALES2 (high half) and ALES5.
    pub(super) fn ales25_word(&self) -> Option<u32> {
        self.ales25.map(|at| self.word(at))
    }

    /// Destinations of array channels `first` (0 or 2, high byte) and `first` + 1.
    pub(super) fn aas_destinations(&self, first: usize) -> u16 {
        let low_pair = usize::from(self.aas_mask() & 3 != 0);
        self.half(self.ales_halves() + if first == 0 { 0 } else { low_pair })
    }

    /// Words between the half-syllables and the literals, by address.
    pub(super) fn gap_words(&self) -> impl Iterator<Item = u32> {
        let words = (self.literals_end - self.literals_start) / 4;
        (0..words.saturating_sub(4)).map(|i| self.word(self.literals_start + 4 * i))
    }

    /// Whether a word holds ALES2 and ALES5.
    #[must_use]
    pub const fn has_ales25_word(&self) -> bool {
        self.ales25.is_some()
    }
}
