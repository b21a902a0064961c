//! THE operation table: one row an encoding of an arithmetic-logic operation.
//!
//! Everything that knows an opcode number reads this table: decoder, encoder, text, coverage.
//! The rows are generated from `conformance/isa/alops.tsv`; a test regenerates and compares.

#[rustfmt::skip] // its text is compared with what the generator writes
mod generated;
mod index;

use super::Version;
pub use generated::{ALOP_COUNT, Alop};
use generated::{ALOP_NAMES, ROWS};
pub use index::find;
pub(super) use index::{ALWAYS, LITERAL_WORDS, NO_DEST, NO_REGISTER, lookup};

/// Layout of the two syllables of an operation. The names are those of encoding.md section 4.6.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// src1, src2, dst.
    F1,
    /// src1, src2, dst and a merge condition.
    F1M,
    /// Opcode extension, src2, dst.
    F2,
    /// Store: src1, src2, src3 in the dst field.
    F3,
    /// Compare: src1, src2, predicate.
    F7,
    /// Flags word to predicate: src2, predicate.
    F8,
    /// AAU register to register.
    F9,
    /// Array store.
    F10,
    /// Register to AAU register.
    F10R,
    /// Long: src1, src2, dst.
    F11,
    /// Long: src1, src2, dst and a merge condition.
    F11M,
    /// Long: src1, src2, 8-bit literal, dst.
    F11L,
    /// Long: opcode extension, src2, dst.
    F12,
    /// Long: src2, 8-bit literal, dst.
    F12L,
    /// `ibranchd`: src2, dst.
    F12B,
    /// `icalld`: wbs, src2, dst.
    F12C,
    /// Long store: src1, src2, src3 in the dst field.
    F13,
    /// Write of a state register.
    F15,
    /// Read of a state register.
    F16,
    /// Packed compare to predicate.
    F17,
    /// Array load.
    F19,
    /// Three sources: src1, src2, src3 in ALES, dst.
    F21,
    /// Three sources and a merge condition.
    F21M,
    /// Quad move: opcode extension, src2, dst.
    F22,
}

impl Format {
    /// Whether ALS\[23:16\] is a source operand.
    #[must_use]
    pub const fn has_src1(self) -> bool {
        use Format::*;
        matches!(self, F1 | F1M | F3 | F7 | F11 | F11M | F11L | F13 | F17 | F21 | F21M)
    }

    /// Whether ALS\[15:8\] is a source operand.
    #[must_use]
    pub const fn has_src2(self) -> bool {
        use Format::*;
        !matches!(self, F9 | F10 | F10R | F16 | F19)
    }

    /// Whether ALES\[7:0\] is a source register.
    #[must_use]
    pub const fn has_src3_in_ales(self) -> bool {
        matches!(self, Format::F21 | Format::F21M)
    }

    /// Whether ALS\[7:0\] is the value to be stored.
    #[must_use]
    pub const fn stores(self) -> bool {
        matches!(self, Format::F3 | Format::F13 | Format::F10 | Format::F10R)
    }

    /// Whether ALS\[4:0\] is a predicate destination.
    #[must_use]
    pub const fn writes_pred(self) -> bool {
        matches!(self, Format::F7 | Format::F8 | Format::F17)
    }

    /// Whether the operation takes a merge condition (MRGC).
    #[must_use]
    pub const fn merges(self) -> bool {
        matches!(self, Format::F1M | Format::F11M | Format::F21M)
    }
}

/// Second opcode byte, ALES\[15:8\]. Source: encoding.md section 4.3.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
#[allow(missing_docs)] // the names are the manual's and say all there is
pub enum Opc2 {
    /// No ALES syllable.
    Short = 0,
    Ext = 0x01,
    Ext1 = 0x02,
    Ext2 = 0x03,
    Flb = 0x04,
    Flh = 0x05,
    Flw = 0x06,
    Fld = 0x07,
    Icmb0 = 0x08,
    Icmb1 = 0x09,
    Icmb2 = 0x0a,
    Icmb3 = 0x0b,
    Fcmb0 = 0x0c,
    Fcmb1 = 0x0d,
    Pfcmb0 = 0x0e,
    Pfcmb1 = 0x0f,
    Lcmbd0 = 0x10,
    Lcmbd1 = 0x11,
    Lcmbq0 = 0x12,
    Lcmbq1 = 0x13,
    Qpfcmb0 = 0x16,
    Qpfcmb1 = 0x17,
}

/// A field that is either free for operands or an opcode extension.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ext {
    /// An operand, or not looked at.
    Free,
    /// Must have this value.
    Is(u8),
}

/// The low byte of ALES.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Low {
    /// No ALES syllable.
    NoLow,
    /// Third source.
    Src3,
    /// 8-bit literal.
    Lit8,
    /// Must have this value.
    Exact(u8),
}

/// What an operation writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dst {
    /// 32-bit register.
    S,
    /// 64-bit register, or 80-bit one for the f80 operations.
    D,
    /// Aligned pair of 64-bit registers.
    Q,
    /// 128-bit packed register.
    P,
    /// Predicate.
    Pred,
    /// Memory.
    Mem,
    /// Memory through an array descriptor.
    Array,
    /// AAU register.
    Aau,
    /// State register.
    State,
    /// MMU register.
    Mmu,
}

/// What an operation reads, in assembler order (stores excepted: see [`Format::stores`]).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// No operand.
    None,
    /// 32-bit register or constant.
    S,
    /// 64-bit (or 80-bit) register or constant.
    D,
    /// Aligned pair of 64-bit registers.
    Q,
    /// 128-bit packed register.
    P,
    /// 8-bit literal of ALES.
    Lit8,
    /// Merge condition.
    Pred,
    /// Array element.
    Array,
    /// AAU register.
    Aau,
    /// State register.
    State,
    /// MMU register.
    Mmu,
    /// Window base of a call.
    Wbs,
    /// Control-transfer condition of the bundle.
    CtCond,
}

/// One row of the table: one encoding of one operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpRow {
    op: Alop,
    format: Format,
    opcode1: u8,
    ext: Ext,
    cmp: Ext,
    opc2: Opc2,
    low: Low,
    channels: [u8; 7],
    dst: Dst,
    operands: [Operand; 4],
    mas: bool,
    pair: bool,
    alias: bool,
    nop: u8,
}

#[expect(clippy::too_many_arguments, reason = "one argument a column of the table")]
const fn row(
    op: Alop,
    format: Format,
    opcode1: u8,
    ext: Ext,
    cmp: Ext,
    opc2: Opc2,
    low: Low,
    channels: [u8; 7],
    dst: Dst,
    operands: [Operand; 4],
    mas: bool,
    pair: bool,
    alias: bool,
    nop: u8,
) -> OpRow {
    OpRow { op, format, opcode1, ext, cmp, opc2, low, channels, dst, operands, mas, pair, alias, nop }
}

impl OpRow {
    /// The operation.
    #[must_use]
    pub const fn op(&self) -> Alop {
        self.op
    }
    /// Syllable layout.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }
    /// ALS\[30:24\].
    #[must_use]
    pub const fn opcode1(&self) -> u8 {
        self.opcode1
    }
    /// Second opcode; [`Opc2::Short`] when there is no ALES syllable.
    #[must_use]
    pub const fn opc2(&self) -> Opc2 {
        self.opc2
    }
    /// Opcode extension in ALS\[23:16\].
    #[must_use]
    pub const fn ext(&self) -> Ext {
        self.ext
    }
    /// Opcode extension in ALS\[7:5\].
    #[must_use]
    pub const fn cmp(&self) -> Ext {
        self.cmp
    }
    /// Low byte of ALES.
    #[must_use]
    pub const fn low(&self) -> Low {
        self.low
    }
    /// Channels that have the operation on `version`, bit i = ALCi.
    #[must_use]
    pub const fn channels(&self, version: Version) -> u8 {
        self.channels[version.index()]
    }
    /// What it writes.
    #[must_use]
    pub const fn dst(&self) -> Dst {
        self.dst
    }
    /// What it reads.
    #[must_use]
    pub const fn operands(&self) -> [Operand; 4] {
        self.operands
    }
    /// Whether a memory access specifier applies.
    #[must_use]
    pub const fn takes_mas(&self) -> bool {
        self.mas
    }
    /// Whether it occupies a pair of channels.
    #[must_use]
    pub const fn pairs(&self) -> bool {
        self.pair
    }
    /// Whether it is a second name for another row's encoding, never produced by the decoder.
    #[must_use]
    pub const fn is_alias(&self) -> bool {
        self.alias
    }
    /// Delay that the assembler adds when the operation stands outside braces, in cycles.
    #[must_use]
    pub const fn implied_nop(&self) -> u8 {
        match self.format {
            Format::F8 => 2,
            Format::F15 => 5,
            _ => self.nop,
        }
    }
    /// Width of source operand `n` (0 to 3).
    #[must_use]
    pub const fn operand(&self, n: usize) -> Operand {
        self.operands[n]
    }
}

impl Alop {
    /// Assembler mnemonic.
    #[must_use]
    pub fn name(self) -> &'static str {
        ALOP_NAMES[self as usize]
    }

    /// The operation with this assembler mnemonic.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Alop> {
        ROWS.iter().map(|row| row.op).find(|op| op.name() == name)
    }

    /// The first row of the operation: its operands are those of every row of it.
    #[must_use]
    pub fn row(self) -> &'static OpRow {
        &rows()[FIRST_ROW[self as usize] as usize]
    }

    /// Truth table of a `plog_0xNN`/`qplog_0xNN` operation: bit `4*s1+2*s2+s3` is the result.
    ///
    /// `None` for every other operation. Source: encoding.md section 4.6, logic tables.
    #[must_use]
    pub fn logic_table(self) -> Option<u8> {
        let (Some(text), Some(row)) = (self.name().split_once("log_0x"), rows_of(self).next()) else {
            return None;
        };
        let _ = text;
        let high = matches!(row.opc2, Opc2::Lcmbd1 | Opc2::Lcmbq1);
        Some(row.opcode1 | (high as u8) << 7)
    }
}

/// All rows, in the order of their source.
#[must_use]
pub fn rows() -> &'static [OpRow] {
    &ROWS
}

/// Position of the first row of each operation.
static FIRST_ROW: [u16; ALOP_COUNT] = {
    let mut first = [0u16; ALOP_COUNT];
    let mut i = ROWS.len();
    while i > 0 {
        i -= 1;
        first[ROWS[i].op as usize] = i as u16;
    }
    first
};

/// Position of the next row of the same operation, 0 behind the last.
static NEXT_ROW: [u16; ROWS.len()] = {
    let mut next = [0u16; ROWS.len()];
    let mut seen = [0u16; ALOP_COUNT];
    let mut i = ROWS.len();
    while i > 0 {
        i -= 1;
        next[i] = seen[ROWS[i].op as usize];
        seen[ROWS[i].op as usize] = i as u16;
    }
    next
};

/// The rows of one operation, in the order of the table.
pub fn rows_of(op: Alop) -> impl Iterator<Item = &'static OpRow> {
    core::iter::successors(Some(FIRST_ROW[op as usize]), |&i| match NEXT_ROW[i as usize] {
        0 => None,
        next => Some(next),
    })
    .map(|i| &rows()[i as usize])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_that_is_no_alias_is_found() {
        for (i, row) in rows().iter().enumerate() {
            if row.alias {
                continue;
            }
            for version in Version::ALL {
                for channel in 0..6 {
                    if row.channels(version) >> channel & 1 == 0 {
                        continue;
                    }
                    let ext = if let Ext::Is(byte) = row.ext { byte } else { 0 };
                    let cmp = if let Ext::Is(code) = row.cmp { code } else { 0 };
                    let als = u32::from(row.opcode1) << 24 | u32::from(ext) << 16 | u32::from(cmp) << 5;
                    let low = if let Low::Exact(byte) = row.low { byte } else { 0 };
                    let ales = (row.opc2 != Opc2::Short).then_some((row.opc2 as u16) << 8 | u16::from(low));
                    assert_eq!(find(channel, version, als, ales), Some(i as u16), "{} {version}", row.op.name());
                }
            }
        }
    }

    #[test]
    fn names_and_counts() {
        assert_eq!(rows().len(), 2569);
        assert_eq!(ALOP_COUNT, 2557);
        assert_eq!(Alop::from_name("addd"), Some(Alop::Addd));
        assert_eq!(Alop::from_name("nonsense"), None);
        assert_eq!(Alop::Plog0x96.logic_table(), Some(0x96));
        assert_eq!(Alop::Addd.logic_table(), None);
        for row in rows() {
            let first = row.op.row();
            assert_eq!((first.op, first.dst, first.operands), (row.op, row.dst, row.operands));
        }
    }
}
