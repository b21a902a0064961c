//! One arithmetic-logic operation of a bundle.

use super::Alop;
use super::bundle::Bundle;
use super::ops::{Format, Low, OpRow, rows};
use super::parts::{Dest, Guard, Reg, Source, dest};
use super::raw::Als;

/// One arithmetic-logic operation of a bundle.
#[derive(Clone, Copy, Debug)]
pub struct AlOp<'a> {
    bundle: &'a Bundle,
    channel: u8,
}

impl<'a> AlOp<'a> {
    /// `channel` must have an operation: [`Bundle::op`] sees to that.
    pub(super) const fn new(bundle: &'a Bundle, channel: u8) -> Self {
        AlOp { bundle, channel }
    }

    fn als(&self) -> Als {
        self.bundle.als(self.channel)
    }

    fn ales(&self) -> u16 {
        self.bundle.ales(self.channel)
    }

    /// The bundle it stands in.
    #[must_use]
    pub const fn bundle(&self) -> &'a Bundle {
        self.bundle
    }

    /// Channel 0 to 5.
    #[must_use]
    pub const fn channel(&self) -> u8 {
        self.channel
    }

    /// Its row of the operation table.
    #[must_use]
    pub fn row(&self) -> &'static OpRow {
        &rows()[self.bundle.row(self.channel)]
    }

    /// The operation.
    #[must_use]
    pub fn op(&self) -> Alop {
        self.row().op()
    }

    /// `,sm`.
    #[must_use]
    pub fn speculative(&self) -> bool {
        self.als().spec() != 0
    }

    /// Memory access specifier; 0 where the operation takes none.
    #[must_use]
    pub fn mas(&self) -> u8 {
        if self.row().takes_mas() { self.bundle.mas(self.channel) } else { 0 }
    }

    /// First source.
    #[must_use]
    pub fn src1(&self) -> Option<Source> {
        let code = self.als().src1();
        self.row().format().has_src1().then(|| match Reg::from_code(code) {
            Some(reg) => Source::Reg(reg),
            None => Source::Const(code & 31),
        })
    }

    /// Second source.
    #[must_use]
    pub fn src2(&self) -> Option<Source> {
        if !self.row().format().has_src2() {
            return None;
        }
        Some(self.source(self.als().src2()))
    }

    fn source(&self, code: u8) -> Source {
        let lts = |n| self.bundle.lts(n);
        let n = (code & 3) as usize;
        match code {
            0xc0..=0xcf => Source::Const(code & 15),
            0xd0..=0xd3 => Source::Literal(i64::from(lts(n) as i16)),
            0xd4..=0xd7 => Source::Literal(i64::from((lts(n) >> 16) as i16)),
            0xd8..=0xdb => Source::Literal(i64::from(lts(n) as i32)),
            0xdc..=0xdf => Source::Literal((u64::from(lts(n + 1)) << 32 | u64::from(lts(n))) as i64),
            _ => match Reg::from_code(code) {
                Some(reg) => Source::Reg(reg),
                None => Source::Const(0),
            },
        }
    }

    /// Third source: the value of a store, or that of ALES.
    #[must_use]
    pub fn src3(&self) -> Option<Source> {
        let format = self.row().format();
        if format.stores() {
            Some(self.source(self.als().dst()))
        } else if format.has_src3_in_ales() {
            Some(self.source(self.ales() as u8))
        } else {
            None
        }
    }

    /// 8-bit literal of ALES.
    #[must_use]
    pub fn lit8(&self) -> Option<u8> {
        (self.row().low() == Low::Lit8).then(|| self.ales() as u8)
    }

    /// Destination register.
    #[must_use]
    pub fn dst(&self) -> Option<Dest> {
        let format = self.row().format();
        if format.stores() || format.writes_pred() || format == Format::F15 {
            return None;
        }
        dest(self.als().dst())
    }

    /// Predicate that a compare writes, 0 to 31.
    #[must_use]
    pub fn pred_dst(&self) -> Option<u8> {
        self.row().format().writes_pred().then(|| self.als().dst() & 31)
    }

    /// Number of the state register that it reads or writes.
    #[must_use]
    pub fn state_register(&self) -> Option<u8> {
        match self.row().format() {
            Format::F15 => Some(self.als().dst()),
            Format::F16 => Some(self.als().src1()),
            _ => None,
        }
    }

    /// The 16 bits of opce1 of array and AAU register operations, ALS\[23:8\].
    #[must_use]
    pub fn array_fields(&self) -> Option<u16> {
        matches!(self.row().format(), Format::F9 | Format::F10 | Format::F10R | Format::F19)
            .then(|| (self.als().0 >> 8) as u16)
    }

    /// 32-bit literal that array fields select (lt field), sign-extended.
    #[must_use]
    pub fn array_literal(&self) -> Option<i64> {
        let fields = self.array_fields()?;
        match fields & 3 {
            0 => None,
            n => Some(i64::from(self.bundle.lts(usize::from(n) - 1) as i32)),
        }
    }

    /// Window base of `icalld`.
    #[must_use]
    pub fn wbs(&self) -> Option<u8> {
        (self.row().format() == Format::F12C).then(|| self.als().src1())
    }

    /// Conditions (RLP); all must hold.
    pub fn guards(&self) -> impl Iterator<Item = Guard> + 'a {
        self.bundle.guards(self.channel)
    }
}
