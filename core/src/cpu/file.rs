//! The register file: one linear array with a moving window.
//!
//! Slots below [`WINDOW_SLOTS`] hold the windows of the running procedure and of its callers, as
//! deep as they fit; `call` moves a base, nothing is copied. Behind them stand the globals, the
//! short constants and scratch slots, so that one index names any operand.

/// Slots of window registers that are held without spilling.
pub(crate) const WINDOW_SLOTS: usize = 1920;
/// First global register.
pub(crate) const GLOBALS: usize = WINDOW_SLOTS;
/// First of the globals that rotate.
const ROTATING: usize = 24;
/// Constants 0 to 31.
pub(crate) const CONSTS: usize = GLOBALS + 32;
/// Results of a bundle that must wait for its end.
pub(crate) const TEMPS: usize = CONSTS + 32;
/// Number of those.
pub(crate) const TEMP_COUNT: usize = 24;
/// Where results for `%empty` go.
pub(crate) const SINK: usize = TEMPS + TEMP_COUNT;
/// No register: tagged while something wants every bundle checked, see [`RegFile::set_careful`].
const CAREFUL: usize = SINK + 1;
/// All slots; a power of two, so that a masked index needs no bounds check.
pub(crate) const SLOTS: usize = 2048;
const MASK: usize = SLOTS - 1;
/// Holds the data of a store that must be marked first.
pub(crate) const MARKED: usize = SINK + 2;
const _: () = assert!(MARKED < SLOTS && CAREFUL < SLOTS);

/// Registers by slot: value, extension and tag.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct RegFile {
    value: [u64; SLOTS],
    ext: [u64; SLOTS],
    tag: [u8; SLOTS],
    /// Slots whose tag is not zero.
    tagged: u32,
}

impl RegFile {
    pub(crate) const fn new() -> RegFile {
        let mut value = [0; SLOTS];
        let mut n = 0;
        while n < 32 {
            value[CONSTS + n] = n as u64;
            n += 1;
        }
        RegFile { value, ext: [0; SLOTS], tag: [0; SLOTS], tagged: 0 }
    }

    #[inline]
    pub(crate) const fn get(&self, slot: usize) -> u64 {
        self.value[slot & MASK]
    }

    #[inline]
    pub(crate) const fn set(&mut self, slot: usize, value: u64) {
        self.value[slot & MASK] = value;
    }

    /// Writes the lower half and leaves the upper one as it is.
    #[inline]
    pub(crate) const fn set_low(&mut self, slot: usize, value: u32) {
        let slot = slot & MASK;
        self.value[slot] = self.value[slot] & !0xffff_ffff | value as u64;
    }

    #[inline]
    pub(crate) const fn ext(&self, slot: usize) -> u64 {
        self.ext[slot & MASK]
    }

    #[inline]
    pub(crate) const fn set_ext(&mut self, slot: usize, ext: u64) {
        self.ext[slot & MASK] = ext;
    }

    /// Writes the low 16 bits of the extension: sign and exponent of an f80.
    #[inline]
    pub(crate) const fn set_ext16(&mut self, slot: usize, ext: u16) {
        let slot = slot & MASK;
        self.ext[slot] = self.ext[slot] & !0xffff | ext as u64;
    }

    #[inline]
    pub(crate) const fn tag(&self, slot: usize) -> u8 {
        self.tag[slot & MASK]
    }

    #[inline]
    pub(crate) const fn set_tag(&mut self, slot: usize, tag: u8) {
        let slot = slot & MASK;
        let old = self.tag[slot];
        self.tag[slot] = tag;
        self.tagged = self.tagged + (tag != 0) as u32 - (old != 0) as u32;
    }

    /// Whether any register holds something that is not a number.
    #[inline]
    pub(crate) const fn any_tagged(&self) -> bool {
        self.tagged != 0
    }

    /// Sends the interpreter its careful way although no register is tagged.
    ///
    /// It is asked before each block whether something is tagged; what else is rarely to be looked
    /// at joins that question, so that plain accesses need not ask one of their own.
    pub(crate) const fn set_careful(&mut self, careful: bool) {
        self.set_tag(CAREFUL, careful as u8);
    }

    /// Copies value, extension and tag.
    pub(crate) const fn copy(&mut self, from: usize, to: usize) {
        self.set(to, self.get(from));
        self.set_ext(to, self.ext(from));
        self.set_tag(to, self.tag(from));
    }

    /// Moves the eight rotating globals: what was number k + `steps` (mod 8) becomes number k.
    pub(crate) const fn rotate_globals(&mut self, steps: u8) {
        let mut n = 0;
        while n < steps & 7 {
            let first = GLOBALS + ROTATING;
            let (value, ext, tag) = (self.get(first), self.ext(first), self.tag(first));
            let mut slot = first;
            while slot < first + 7 {
                self.copy(slot + 1, slot);
                slot += 1;
            }
            self.set(slot, value);
            self.set_ext(slot, ext);
            self.set_tag(slot, tag);
            n += 1;
        }
    }

    /// Forgets the tags of window slots from `first` on: nobody can name those registers any more.
    pub(crate) fn drop_tags_from(&mut self, first: usize) {
        if self.tagged != 0 {
            for slot in first..WINDOW_SLOTS {
                self.set_tag(slot, 0);
            }
        }
    }

    /// Moves `count` window slots from `from` to `to`.
    pub(crate) fn shift(&mut self, from: usize, to: usize, count: usize) {
        debug_assert!(from + count <= WINDOW_SLOTS && to + count <= WINDOW_SLOTS);
        self.value.copy_within(from..from + count, to);
        self.ext.copy_within(from..from + count, to);
        if self.tagged != 0 {
            self.tag.copy_within(from..from + count, to);
            self.tagged = self.tag.iter().filter(|&&tag| tag != 0).count() as u32;
        }
    }
}
