//! One arithmetic-logic operation to be placed, and its two syllables.

use super::super::ops::{Dst, Ext, Format, Low, OpRow, Opc2, Operand, rows_of};
use super::super::{Alop, Guard, PredSource, Reg, Version};
use super::error::BuildError;
use super::literals::{LiteralId, Placed};

/// A source operand to be encoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    /// Register.
    Reg(Reg),
    /// Short constant: 0 to 31 as first, 0 to 15 as second source.
    Const(u8),
    /// Literal of the builder.
    Literal(LiteralId),
    /// Operand byte 0xd0 to 0xde: a literal word that something else in the bundle fills.
    Reference(u8),
}

/// A destination to be encoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Output {
    /// Nothing to encode: stores.
    None,
    /// Register.
    Reg(Reg),
    /// `%empty`.
    Empty,
    /// `%ctpr1` to `%ctpr3`.
    Ctpr(u8),
    /// `%tst`, `%tc` or `%tcd`: 0xcd, 0xce, 0xcf.
    Trap(u8),
    /// `%pred0` to `%pred31`.
    Pred(u8),
    /// State register by number.
    State(u8),
}

/// An arithmetic-logic operation to be placed in a bundle.
///
/// Fields that its format does not have are not looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Operation {
    /// The operation.
    pub op: Alop,
    /// Channel, or `None` for automatic assignment. Either channel of a pair may be named.
    pub channel: Option<u8>,
    /// `,sm`.
    pub speculative: bool,
    /// First source; number of the state register for reads; `wbs` of `icalld`.
    pub src1: Input,
    /// Second source.
    pub src2: Input,
    /// Third source, or the value of a store.
    pub src3: Input,
    /// Destination.
    pub dst: Output,
    /// 8-bit literal, `wbs` of `icalld`, or the number of the state register that is read.
    pub immediate: u8,
    /// ALS\[23:8\] of array and AAU register operations, without the literal number.
    pub array: u16,
    /// 32-bit literal of an array operation.
    pub array_literal: Option<LiteralId>,
    /// Memory access specifier.
    pub mas: u8,
    /// `? [~]%predN`.
    pub predicate: Option<Guard>,
    /// `? [~]%pcntN`.
    pub counter: Option<Guard>,
    /// Merge condition.
    pub merge: Option<Guard>,
    /// Condition of the address increment of an array operation.
    pub increment: Option<Guard>,
}

impl Operation {
    /// The operation with constants 0 as sources, `%empty` as destination and no conditions.
    #[must_use]
    pub const fn new(op: Alop) -> Operation {
        Operation {
            op,
            channel: None,
            speculative: false,
            src1: Input::Const(0),
            src2: Input::Const(0),
            src3: Input::Const(0),
            dst: Output::Empty,
            immediate: 0,
            array: 0,
            array_literal: None,
            mas: 0,
            predicate: None,
            counter: None,
            merge: None,
            increment: None,
        }
    }

    /// Channels of its rows on `version`.
    pub(super) fn allowed(&self, version: Version) -> u8 {
        let mask = rows_of(self.op).fold(0, |mask, row| mask | row.channels(version));
        let to_ctpr = matches!(self.dst, Output::Ctpr(_)) && matches!(self.op, Alop::Movtd | Alop::Getpl);
        if to_ctpr { mask & 1 } else { mask }
    }

    /// Channels that may be chosen.
    pub(super) fn candidates(&self, version: Version) -> u8 {
        let allowed = self.allowed(version);
        self.channel.map_or(allowed, |channel| allowed & 1u8.checked_shl(u32::from(channel)).unwrap_or(0))
    }

    pub(super) fn check(&self, version: Version) -> Result<(), BuildError> {
        let (op, allowed) = (self.op, self.allowed(version));
        if allowed == 0 {
            return Err(BuildError::NoSuchOperation { op, version });
        }
        if let Some(channel) = self.channel
            && self.candidates(version) == 0
        {
            return Err(BuildError::Channel { op, channel, allowed });
        }
        let row = op.row();
        let format = row.format();
        let fail = |what| Err(BuildError::Operand { op, what });
        if format.has_src1() && row.ext() == Ext::Free {
            match self.src1 {
                Input::Const(32..) => return fail("a constant as first source is 0 to 31"),
                Input::Literal(_) | Input::Reference(_) => return fail("a literal cannot be the first source"),
                _ => {}
            }
        }
        match self.src2 {
            Input::Const(16..) if format.has_src2() => return fail("a short constant as second source is 0 to 15"),
            Input::Reference(0..0xd0 | 0xd2 | 0xd3 | 0xd6 | 0xd7 | 0xdf..) => {
                return fail("a literal reference is 0xd0, 0xd1, 0xd4, 0xd5 or 0xd8 to 0xde");
            }
            _ => {}
        }
        if format.stores() || format.has_src3_in_ales() {
            match self.src3 {
                Input::Reg(_) => {}
                Input::Literal(_) if version == Version::V7 && row.operand(0) == Operand::P => {}
                _ => return fail("the third source (the value of a store) is a register"),
            }
        }
        if matches!(format, Format::F9 | Format::F10 | Format::F10R | Format::F19) && self.array & 3 != 0 {
            return fail("the fields of an array operation leave out the literal number");
        }
        let fits = match self.dst {
            Output::Pred(n) => n < 32 && format.writes_pred(),
            Output::State(_) => format == Format::F15,
            Output::None => format.stores(),
            Output::Ctpr(n) => (1..=3).contains(&n) && !format.writes_pred() && !format.stores(),
            Output::Trap(code) => (0xcd..=0xcf).contains(&code) && !format.writes_pred() && !format.stores(),
            Output::Reg(_) | Output::Empty => !format.writes_pred() && !format.stores() && format != Format::F15,
        };
        if !fits {
            return fail("this destination is not what the operation writes");
        }
        let wrong = |guard: Option<Guard>, pcnt: bool| {
            guard.is_some_and(|guard| match guard.source {
                PredSource::Pred(n) => pcnt || n > 31,
                PredSource::Pcnt(n) => !pcnt || n > 31,
            })
        };
        if wrong(self.predicate, false) || wrong(self.counter, true) {
            return fail("a condition is one %pred and one %pcnt at most");
        }
        if self.merge.is_some() != format.merges() {
            return fail("a merge condition belongs to merge operations, and they need one");
        }
        if self.mas > 0x7f {
            return Err(BuildError::Range { what: "mas", value: u32::from(self.mas), last: 0x7f });
        }
        if !row.pairs() {
            return Ok(());
        }
        for (i, input) in [self.src1, self.src2, self.src3].into_iter().enumerate() {
            if let Input::Reg(reg) = input
                && self.width(row, i) == Operand::Q
                && reg.code() & 1 != 0
            {
                return fail("a quad operand is an even register");
            }
        }
        match self.dst {
            Output::Reg(reg) if row.dst() == Dst::Q && reg.code() & 1 != 0 => {
                fail("a quad destination is an even register")
            }
            _ => Ok(()),
        }
    }

    /// Width of source `n` (0: first, 1: second, 2: third).
    fn width(&self, row: &OpRow, n: usize) -> Operand {
        let format = row.format();
        let present = [format.has_src1() && row.ext() == Ext::Free, format.has_src2()];
        match n {
            0 if present[0] => row.operand(0),
            1 if present[1] => row.operand(usize::from(present[0])),
            2 if format.stores() || format.has_src3_in_ales() => {
                row.operand(usize::from(present[0]) + usize::from(present[1]))
            }
            _ => Operand::None,
        }
    }

    /// The row that describes it in `channel`.
    pub(super) fn row(&self, version: Version, channel: u8) -> &'static OpRow {
        let mut rows = rows_of(self.op);
        rows.find(|row| row.channels(version) >> channel & 1 != 0).unwrap_or_else(|| self.op.row())
    }

    /// ALS and ALES in one channel; `high` is 1 in the second channel of a pair.
    pub(super) fn encode(&self, row: &OpRow, placed: &[Placed], high: u8) -> (u32, Option<u16>) {
        let format = row.format();
        let source = |input: Input, n: usize| match input {
            Input::Const(value) => 0xc0 | value,
            Input::Reference(code) => code,
            Input::Literal(LiteralId(id)) => placed.get(usize::from(id)).map_or(0xc0, |place| place.operand()),
            Input::Reg(reg) => {
                let quad = row.pairs() && self.width(row, n) == Operand::Q;
                // The address of an object operation is the same in both halves. Source: encoding.md 4.5.
                let same = n == 0 && row.takes_mas();
                if quad && !same { reg.code() | high } else { reg.code() }
            }
        };
        let ext = match row.ext() {
            Ext::Is(byte) => byte,
            Ext::Free => 0xc0,
        };
        let array = self.array
            | self
                .array_literal
                .map_or(0, |LiteralId(id)| placed.get(usize::from(id)).map_or(0, |place| u16::from(place.word()) + 1));
        let (byte2, byte1) = match format {
            Format::F9 | Format::F10 | Format::F10R | Format::F19 => ((array >> 8) as u8, array as u8),
            Format::F16 => (self.immediate, 0xc0),
            Format::F12C => (self.immediate, source(self.src2, 1)),
            _ if format.has_src1() && row.ext() == Ext::Free => (source(self.src1, 0), source(self.src2, 1)),
            _ => (ext, source(self.src2, 1)),
        };
        let cmp = match row.cmp() {
            Ext::Is(code) => code << 5,
            Ext::Free => 0,
        };
        let byte0 = match self.dst {
            _ if format.stores() => source(self.src3, 2),
            Output::None => 0xdf,
            Output::Pred(n) => cmp | n,
            Output::State(number) => number,
            Output::Ctpr(n) => 0xd0 | n,
            Output::Trap(code) => code,
            Output::Empty if row.pairs() => 0xde + high,
            Output::Empty => 0xdf,
            Output::Reg(reg) if row.pairs() && row.dst() == Dst::Q => reg.code() | high,
            Output::Reg(reg) => reg.code(),
        };
        let als = u32::from(self.speculative) << 31
            | u32::from(row.opcode1()) << 24
            | u32::from(byte2) << 16
            | u32::from(byte1) << 8
            | u32::from(byte0);
        let ales = (row.opc2() != Opc2::Short).then(|| {
            let low = match row.low() {
                Low::Exact(byte) => byte,
                Low::Src3 => source(self.src3, 2),
                Low::Lit8 => self.immediate,
                Low::NoLow => 0xc0,
            };
            (row.opc2() as u16) << 8 | u16::from(low)
        });
        (als, ales)
    }
}
