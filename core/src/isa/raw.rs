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

/// The longest bundle, in bytes.
pub(super) const LONGEST: usize = 64;

/// Bits set in a field of up to six bits; the baseline of x86-64 has no instruction for it.
const fn ones(field: u8) -> u8 {
    const TABLE: [u8; 64] = {
        let mut table = [0; 64];
        let mut n = 0;
        while n < 64 {
            table[n] = (n as u8).count_ones() as u8;
            n += 1;
        }
        table
    };
    TABLE[(field & 63) as usize]
}

/// Where the syllables are, in words from the start of the bundle: what HS and SS say about it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Places {
    pub(super) hs: Hs,
    /// Which of AAS2 to AAS5 are present.
    pub(super) arrays: u8,
    /// Whether a word holds ALES2 and ALES5.
    pub(super) ales25: bool,
    /// Number of half-syllables.
    halves: u8,
    /// The word above LTS0.
    literals_end: u8,
}

impl Places {
    /// `second` is the word behind the header, looked at when the header says that it is SS.
    ///
    /// Source: encoding.md 1.5, steps 2 to 6.
    #[inline]
    pub(super) fn find(hs: Hs, second: u32) -> Result<Places, DecodeError> {
        let words = 2 * (hs.lng() + 1);
        let ss = Ss(if hs.ss() != 0 { second } else { 0 });
        let plain = 1 + hs.ss() + ones(hs.als()) + hs.cs0() + hs.cs1();
        let found = hs.mdl() + 1;
        let ales25 = found == plain + 1;
        if found != plain && !ales25 {
            return Err(DecodeError::MiddlePointer { found, expected: plain });
        }
        let arrays = if ss.format2() == 0 { ss.aas() } else { 0 };
        let mut halves = ones(hs.ales() & STORED_ALES);
        if arrays != 0 {
            halves += destination_halves(arrays) + ones(arrays);
        }
        let tail = hs.cds() + hs.pls();
        let places = Places { hs, arrays, ales25, halves, literals_end: words.wrapping_sub(tail) };
        let need = places.literals_start() + tail;
        if need > words {
            return Err(DecodeError::TailOverlap { need: 4 * need, have: 4 * words });
        }
        Ok(places)
    }

    /// The first word that belongs to no syllable before the literals.
    const fn literals_start(self) -> u8 {
        self.hs.mdl() + 1 + self.halves.div_ceil(2)
    }

    /// The word of the first arithmetic-logic syllable, if there is any.
    pub(super) const fn first_als(self) -> u8 {
        1 + self.hs.ss()
    }

    const fn als(self, channel: u8) -> Option<u8> {
        if channel > 5 || self.hs.als() >> channel & 1 == 0 {
            return None;
        }
        Some(self.first_als() + ones(self.hs.als() & ((1 << channel) - 1)))
    }

    /// The word behind the arithmetic-logic syllables.
    const fn behind_als(self) -> u8 {
        self.first_als() + ones(self.hs.als())
    }

    /// The word that holds ALES2 and ALES5, if one does.
    const fn ales25_word(self) -> u8 {
        self.behind_als() + self.hs.cs0()
    }

    /// Byte position of half-syllable `index`: the first of a pair is the high one.
    const fn half(self, index: u8) -> u8 {
        4 * (self.hs.mdl() + 1) + 2 * (index ^ 1)
    }

    /// Half-syllables that are ALES.
    const fn ales_halves(self) -> u8 {
        ones(self.hs.ales() & STORED_ALES)
    }

    /// Byte position of the ALES half of `channel`; `None` where the value is implied.
    #[inline]
    const fn ales(self, channel: u8) -> Option<u8> {
        match channel {
            2 | 5 if !self.ales25 => None,
            2 => Some(4 * self.ales25_word() + 2),
            5 => Some(4 * self.ales25_word()),
            _ => Some(self.half(ones(self.hs.ales() & STORED_ALES & ((1 << channel) - 1)))),
        }
    }

    /// Number of literal words, 0 to 4.
    pub(super) const fn literals(self) -> u8 {
        let room = self.literals_end - self.literals_start();
        if room < 4 { room } else { 4 }
    }

    /// Words between the half-syllables and the literals.
    const fn gap(self) -> u8 {
        self.literals_end - self.literals_start() - self.literals()
    }

    /// Whether there may be bits that no syllable owns.
    pub(super) const fn has_holes(self) -> bool {
        self.ales25 as u8 | self.halves & 1 | self.arrays | self.gap() != 0
    }

    /// Writes into bits that no syllable owns what the vendor's assembler has there.
    ///
    /// Source: encoding.md 1.2, 1.3, 1.4 and 10.
    pub(super) fn fill_holes(self, bytes: &mut [u8; LONGEST]) {
        let mut put = |at: u8, value: u16| {
            if let Some(place) = bytes.get_mut(usize::from(at)..).and_then(|b| b.first_chunk_mut::<2>()) {
                *place = value.to_le_bytes();
            }
        };
        if self.ales25 {
            for channel in [2, 5] {
                if self.hs.ales() >> channel & 1 == 0 {
                    put(4 * self.ales25_word() + if channel == 2 { 2 } else { 0 }, IMPLIED_ALES);
                }
            }
        }
        if self.halves & 1 != 0 {
            put(self.half(self.halves), 0);
        }
        for at in self.literals_start()..self.literals_end - self.literals() {
            put(4 * at, 0);
            put(4 * at + 2, 0);
        }
        for channel in 0..4 {
            let pair = self.arrays >> (channel & 2) & 3;
            if pair != 0 && self.arrays >> channel & 1 == 0 {
                bytes[usize::from(self.destination(channel)) & (LONGEST - 1)] = 0;
            }
        }
    }

    /// Byte position of the destination of array channel `channel`, of whose pair one is present.
    const fn destination(self, channel: u8) -> u8 {
        let second = channel >= 2 && self.arrays & 3 != 0;
        self.half(self.ales_halves() + second as u8) + (channel & 1 ^ 1)
    }
}

/// How many of AAS0 and AAS1 there are.
const fn destination_halves(arrays: u8) -> u8 {
    (arrays & 3 != 0) as u8 + (arrays & 12 != 0) as u8
}

/// Channels whose ALES is a half-syllable behind the middle point.
const STORED_ALES: u8 = 0b01_1011;

/// What ALES2 and ALES5 are when no word holds them. Source: encoding.md 1.2.
pub(super) const IMPLIED_ALES: u16 = 0x01c0;

/// The syllables of one wide instruction, found but not judged.
#[derive(Clone, Copy, Debug)]
pub struct RawBundle<'a> {
    /// The bundle, and perhaps more.
    bytes: &'a [u8],
    places: Places,
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
        let have = bytes.len();
        let Some(first) = bytes.first_chunk::<4>() else {
            return Err(DecodeError::Truncated { need: 8, have });
        };
        let hs = Hs(u32::from_le_bytes(*first));
        let Some((bytes, _)) = bytes.split_at_checked(hs.len_bytes()) else {
            return Err(DecodeError::Truncated { need: hs.len_bytes(), have });
        };
        let second = bytes[4..].first_chunk::<4>().map_or(0, |b| u32::from_le_bytes(*b));
        Ok(RawBundle { bytes, places: Places::find(hs, second)? })
    }

    /// The view of bytes whose `places` are known.
    pub(super) const fn new(bytes: &'a [u8], places: Places) -> Self {
        RawBundle { bytes, places }
    }

    pub(super) const fn places(&self) -> Places {
        self.places
    }

    fn word(&self, at: u8) -> u32 {
        self.bytes.get(4 * usize::from(at)..).and_then(|b| b.first_chunk::<4>()).map_or(0, |b| u32::from_le_bytes(*b))
    }

    /// The two bytes at a byte position.
    fn short(&self, at: u8) -> u16 {
        self.bytes.get(usize::from(at)..).and_then(|b| b.first_chunk::<2>()).map_or(0, |b| u16::from_le_bytes(*b))
    }

    /// The half-syllable number `index`, whatever it is.
    pub(super) fn half(&self, index: usize) -> u16 {
        self.short(self.places.half(small(index)))
    }

    /// The bytes of the bundle.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes.get(..self.places.hs.len_bytes()).unwrap_or(self.bytes)
    }

    /// Header.
    #[must_use]
    pub const fn hs(&self) -> Hs {
        self.places.hs
    }

    /// Stub syllable.
    #[must_use]
    pub fn ss(&self) -> Option<Ss> {
        (self.hs().ss() != 0).then(|| Ss(self.word(1)))
    }

    /// Arithmetic-logic syllable of channel 0 to 5.
    #[must_use]
    pub fn als(&self, channel: usize) -> Option<Als> {
        self.places.als(small(channel)).map(|at| Als(self.word(at)))
    }

    /// First control syllable.
    #[must_use]
    pub fn cs0(&self) -> Option<Cs0> {
        (self.hs().cs0() != 0).then(|| Cs0(self.word(self.places.behind_als())))
    }

    /// Second control syllable.
    #[must_use]
    pub fn cs1(&self) -> Option<Cs1> {
        (self.hs().cs1() != 0).then(|| Cs1(self.word(self.hs().mdl())))
    }

    /// ALES half-syllable of channel 0 to 5 when HS flags it.
    ///
    /// Channels 2 and 5 have the value 0x01c0 when no word holds them. Source: encoding.md 1.2.
    #[must_use]
    pub fn ales(&self, channel: usize) -> Option<u16> {
        let channel = small(channel);
        if channel > 5 || self.hs().ales() >> channel & 1 == 0 {
            return None;
        }
        Some(self.places.ales(channel).map_or(IMPLIED_ALES, |at| self.short(at)))
    }

    /// Descriptor and destination byte of the array operation in array channel 0 to 3.
    #[must_use]
    pub fn aas(&self, channel: usize) -> Option<(u16, u8)> {
        let (places, channel) = (self.places, small(channel));
        if channel > 3 || places.arrays >> channel & 1 == 0 {
            return None;
        }
        let before = ones(places.arrays & ((1 << channel) - 1));
        let descriptor = places.half(places.ales_halves() + destination_halves(places.arrays) + before);
        let dst = self.bytes.get(usize::from(places.destination(channel))).copied();
        Some((self.short(descriptor), dst.unwrap_or(0)))
    }

    /// Literal word LTS0 to LTS3, if the bundle has room for it.
    #[must_use]
    pub fn lts(&self, index: usize) -> Option<u32> {
        let index = small(index);
        (index < self.places.literals()).then(|| self.word(self.places.literals_end - 1 - index))
    }

    /// Predicate logic word PLS0 to PLS2.
    #[must_use]
    pub fn pls(&self, index: usize) -> Option<u32> {
        let (hs, index) = (self.hs(), small(index));
        (index < hs.pls()).then(|| self.word(self.places.literals_end + hs.pls() - 1 - index))
    }

    /// Conditional execution half-syllable 0 to 5: CDS0 high, CDS0 low, CDS1 high, …
    #[must_use]
    pub fn cds(&self, index: usize) -> Option<u16> {
        let (hs, index) = (self.hs(), small(index));
        if index / 2 >= hs.cds() {
            return None;
        }
        let word = self.places.literals_end + hs.pls() + hs.cds() - 1 - index / 2;
        Some(self.short(4 * word + 2 * (index & 1 ^ 1)))
    }

    /// The word that holds ALES2 (high half) and ALES5.
    pub(super) fn ales25_word(&self) -> Option<u32> {
        self.places.ales25.then(|| self.word(self.places.ales25_word()))
    }

    /// Destinations of array channels `first` (0 or 2, high byte) and `first` + 1.
    pub(super) fn aas_destinations(&self, first: usize) -> u16 {
        self.short(self.places.destination(small(first)) - 1)
    }

    /// Words between the half-syllables and the literals, by address.
    pub(super) fn gap_words(&self) -> impl Iterator<Item = u32> {
        (0..self.places.gap()).map(|i| self.word(self.places.literals_start() + i))
    }

    /// Whether a word holds ALES2 and ALES5.
    #[must_use]
    pub const fn has_ales25_word(&self) -> bool {
        self.places.ales25
    }
}

/// An index that may be any number, as one that is too large for everything.
const fn small(index: usize) -> u8 {
    if index < 16 { index as u8 } else { 16 }
}
