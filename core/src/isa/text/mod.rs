//! The vendor's disassembly, to the letter. Source: asm-syntax.md 8.
//!
//! Unlike [`super::Bundle`] it has a text for whatever the bytes are: what is malformed is printed as
//! the vendor's tool prints it.
//!
//! ```
//! use e2k_core::isa::text::{Disassembler, Line};
//!
//! let bytes = [0x11, 0, 1, 4, 0x82, 0xd8, 0x81, 0x91, 0x45, 0x23, 1, 0, 0, 0, 0x63, 4];
//! let mut lines = Vec::new();
//! let used = Disassembler::for_object(3).bundle(&bytes, 0, &mut |line: Line<'_>| lines.push(line.to_string()));
//! assert_eq!(used, Some(16));
//! assert_eq!(lines, ["addd,0,sm %dr1, _f32s 0x12345, %dr2 ? %pred3"]);
//! ```

mod channel;
mod control;
mod verbose;

use super::raw::RawBundle;
use super::{DecodeError, Version};
use core::fmt;

/// One printed item; formats itself when displayed.
pub struct Line<'a>(&'a dyn Fn(&mut fmt::Formatter<'_>) -> fmt::Result);

impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

/// Where the items of a bundle go, in order.
pub trait Items {
    /// Takes one item.
    fn item(&mut self, line: Line<'_>);
}

impl<F: FnMut(Line<'_>)> Items for F {
    fn item(&mut self, line: Line<'_>) {
        self(line);
    }
}

/// How addresses are shown where the text of an operation has one.
///
/// The vendor's tool gives them to the printer of addresses of the program around it, which may know
/// symbols.
pub trait Targets {
    /// Writes `address` and what is known of it.
    ///
    /// # Errors
    /// Those of `f`.
    fn write(&self, f: &mut fmt::Formatter<'_>, address: u64) -> fmt::Result;
}

/// Addresses as numbers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Numbers;

impl Targets for Numbers {
    fn write(&self, f: &mut fmt::Formatter<'_>, address: u64) -> fmt::Result {
        write!(f, "{address:#x}")
    }
}

/// An address, shown by [`Targets`] when displayed.
struct Target<'a>(&'a dyn Targets, u64);

impl fmt::Display for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f, self.1)
    }
}

/// Passes an item on without building its text.
fn item(out: &mut dyn Items, write: &dyn Fn(&mut fmt::Formatter<'_>) -> fmt::Result) {
    out.item(Line(write));
}

/// Prints bundles as the vendor's tool does for objects of one machine number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Disassembler {
    /// The version that the tool believes in: see [`Disassembler::for_object`].
    effective: u8,
    /// Whether literals are printed with their places.
    places: bool,
    /// Whether the text is for an assembler: see [`Disassembler::plain`].
    plain: bool,
}

impl Disassembler {
    /// For 64-bit objects with machine number `mach` (1 to 6).
    ///
    /// The tool takes floor(4 * mach / 3) for the version: 3 becomes 4, 4 becomes 5, 5 becomes 6,
    /// 6 becomes 8. Source: asm-syntax.md 8.1.
    #[must_use]
    pub const fn for_object(mach: u8) -> Self {
        Disassembler { effective: (4 * mach as u16 / 3) as u8, places: false, plain: false }
    }

    /// By the true version, without the tool's arithmetic.
    #[must_use]
    pub const fn exact(version: Version) -> Self {
        Disassembler { effective: version.number(), places: false, plain: false }
    }

    /// Items for an assembler: operations of the true version, pairs once; literals with their
    /// places; displacements as the field, with the target in a comment; stores with the value last,
    /// which wants `.ignore ld_st_style`.
    ///
    /// A few operations have no such form, as those of the array unit, and give the vendor's text: who
    /// needs the same bytes again has to assemble the items and compare.
    #[must_use]
    pub const fn plain(version: Version) -> Self {
        Disassembler { effective: version.number(), places: true, plain: true }
    }

    /// The version whose operations are known; the tool knows none beyond v6.
    const fn table(self) -> Version {
        match Version::from_number(if self.effective == 8 { 6 } else { self.effective }) {
            Some(version) => version,
            None => Version::V6,
        }
    }

    /// Prints the bundle at the start of `bytes`, which stands at `address`; gives its length.
    ///
    /// What is no wide instruction is taken for an array prefetch instruction of 16 bytes. `None`
    /// when the bytes end too early for either.
    pub fn bundle(self, bytes: &[u8], address: u64, out: &mut dyn Items) -> Option<usize> {
        self.bundle_with(bytes, address, &Numbers, out)
    }

    /// As [`Disassembler::bundle`], with addresses in operands shown by `targets`.
    pub fn bundle_with(self, bytes: &[u8], address: u64, targets: &dyn Targets, out: &mut dyn Items) -> Option<usize> {
        match RawBundle::new_checked(bytes) {
            Ok(raw) => {
                self.synchronous(&raw, address, targets, out);
                Some(raw.bytes().len())
            }
            Err(
                DecodeError::Truncated { .. } | DecodeError::MiddlePointer { .. } | DecodeError::TailOverlap { .. },
            ) if bytes.len() >= 16 => {
                self.prefetch(bytes, out);
                Some(16)
            }
            Err(_) => None,
        }
    }

    fn synchronous(self, raw: &RawBundle<'_>, address: u64, targets: &dyn Targets, out: &mut dyn Items) {
        self.header(raw, out);
        self.stub(raw, out);
        for channel in 0..6 {
            self.channel(raw, channel, out);
        }
        self.control_0(raw, address, targets, out);
        self.control_1(raw, out);
        for channel in 0..4 {
            arrays(raw, channel, out);
        }
        let needed = needed(raw);
        for i in [2, 1, 0] {
            if let Some(word) = raw.pls(i) {
                predicate_word(i, word, needed, out);
            }
        }
    }

    fn header(self, raw: &RawBundle<'_>, out: &mut dyn Items) {
        let hs = raw.hs();
        if hs.loop_mode() != 0 {
            item(out, &|f| f.write_str("loop_mode"));
        }
        if hs.nop() != 0 {
            item(out, &|f| write!(f, "nop {}", hs.nop()));
        }
    }

    /// Array prefetch instruction. Source: encoding.md 11, asm-syntax.md 8.2.
    fn prefetch(self, bytes: &[u8], out: &mut dyn Items) {
        let word = |at: usize| bytes.get(at..).and_then(|b| b.first_chunk()).map_or(0, |b| u32::from_le_bytes(*b));
        for at in [0, 8] {
            self.prefetch_half(word(at), word(at + 4), at == 0, out);
        }
    }

    /// APS and its displacement.
    fn prefetch_half(self, aps: u32, disp: u32, left: bool, out: &mut dyn Items) {
        let last = if left { "ct" } else { "dpl" };
        let field = |low: u32, bits: u32| aps >> low & ((1 << bits) - 1);
        item(out, &|f| {
            write!(f, "apb {last}={}", field(31, 1))?;
            if self.effective <= 1 {
                write!(f, ", si={}", field(30, 1))?;
            }
            let fmt = field(25, 3);
            if fmt != 0 {
                write!(f, ", dcd={}", field(28, 2))?;
            }
            write!(f, ", fmt={fmt}")?;
            if fmt != 0 {
                write!(
                    f,
                    ", mrng={}, d={}, incr={}, ind={}, asz={}, abs={}, disp={disp:#x}",
                    field(20, 5),
                    field(15, 5),
                    field(12, 3),
                    field(8, 4),
                    field(5, 3),
                    field(0, 5)
                )?;
            }
            Ok(())
        });
    }
}

/// `mova*` of one array channel.
fn arrays(raw: &RawBundle<'_>, channel: usize, out: &mut dyn Items) {
    if let Some((bits, dst)) = raw.aas(channel) {
        item(out, &|f| {
            let opcode = bits >> 12 & 7;
            let name =
                ["reserved", "movab", "movah", "movaw", "movad", "movaq", "reserved", "movaqp"][usize::from(opcode)];
            let (area, index) = (bits >> 6 & 31, bits >> 1 & 31);
            write!(f, "{name},{channel} area = {area}, ind = {index}, am = {}, be = {}, ", bits & 1, bits >> 15)?;
            channel::write_dst(f, dst, if opcode < 5 { "d" } else { "q" })
        });
    }
}

/// Local predicates that something needs, bit n = `@pn`: results that are passed on, and what those
/// are made of.
fn needed(raw: &RawBundle<'_>) -> u8 {
    let mut needed = 0u8;
    for i in [2, 1, 0] {
        let Some(word) = raw.pls(i) else { continue };
        let bits = word as u16;
        if bits >> 5 & 1 != 0 {
            needed |= 1 << (4 + i);
        }
        if needed >> (4 + i) & 1 != 0 {
            needed |= 1 << (bits >> 10 & 7) | 1 << (bits >> 6 & 7);
        }
    }
    needed
}

/// What is needed of predicate logic word `i`.
fn predicate_word(i: usize, word: u32, needed: u8, out: &mut dyn Items) {
    if i < 2 {
        for (n, code) in [(2 * i, (word >> 24 & 0x7f) as u8), (2 * i + 1, (word >> 16 & 0x7f) as u8)] {
            if needed >> n & 1 != 0 || matches!(code, 0x41..=0x4f) {
                item(out, &|f| write_elementary(f, code, n));
            }
        }
    }
    let bits = word as u16;
    if needed >> (4 + i) & 1 != 0 {
        item(out, &|f| {
            let name = ["andp", "landp", "reserved", "movep"][usize::from(bits >> 14)];
            let sign = |bit: u16| if bits >> bit & 1 != 0 { "~" } else { "" };
            write!(f, "{name} {}@p{}, {}@p{}, @p{}", sign(13), bits >> 10 & 7, sign(9), bits >> 6 & 7, 4 + i)
        });
    }
    if bits >> 5 & 1 != 0 {
        item(out, &|f| write!(f, "pass @p{}, %pred{}", 4 + i, bits & 31));
    }
}

fn write_elementary(f: &mut fmt::Formatter<'_>, code: u8, n: usize) -> fmt::Result {
    match code {
        0 => f.write_str("pass %lcntex")?,
        0x01..=0x3f => {
            f.write_str("pass %spred")?;
            for digit in (0..5).filter(|digit| code >> digit & 1 != 0) {
                write!(f, "{digit}")?;
            }
        }
        0x40 => f.write_str("pass %bgrpred")?,
        0x41..=0x4f => write!(f, "pass %rndpred{}", code - 0x40)?,
        0x50..=0x5f => f.write_str("pass <invalid pred>")?,
        _ => write!(f, "pass %pred{}", code & 31)?,
    }
    write!(f, ", @p{n}")
}

/// A condition term: psrc of a CDS half with its inversion.
fn write_predicate(f: &mut fmt::Formatter<'_>, psrc: u16, negate: bool) -> fmt::Result {
    let sign = if negate { "~" } else { "" };
    match psrc & 0x7f {
        code @ 0x40..=0x5f => write!(f, "{sign}%pcnt{}", code & 31),
        code @ 0x60..=0x7f => write!(f, "{sign}%pred{}", code & 31),
        _ => write!(f, "{sign}<invalid predicate>"),
    }
}
