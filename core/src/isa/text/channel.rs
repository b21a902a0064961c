//! Arithmetic-logic operations as the vendor's tool prints them.

use super::{Disassembler, Items, item, write_predicate};
use crate::isa::ops::{self, Dst, Format, OpRow, Operand};
use crate::isa::raw::{Als, RawBundle};
use crate::isa::{Alop, Reg, RegKind, StateRegister};
use core::fmt;

/// A register with its width letter.
fn write_register(f: &mut fmt::Formatter<'_>, reg: Reg, width: &str) -> fmt::Result {
    match reg.kind() {
        RegKind::Based(n) => write!(f, "%{width}b[{n}]"),
        RegKind::Window(n) => write!(f, "%{width}r{n}"),
        RegKind::Global(n) => write!(f, "%{width}g{n}"),
    }
}

/// A destination byte.
pub(super) fn write_dst(f: &mut fmt::Formatter<'_>, code: u8, width: &str) -> fmt::Result {
    match code {
        0xcd => f.write_str("%tst"),
        0xce => f.write_str("%tc"),
        0xcf => f.write_str("%tcd"),
        0xd1..=0xd3 => write!(f, "%ctpr{}", code - 0xd0),
        0xde => f.write_str("%empty.lo"),
        0xdf => f.write_str("%empty.hi"),
        _ => match Reg::from_code(code) {
            Some(reg) => write_register(f, reg, width),
            None => f.write_str("<reserved special register>"),
        },
    }
}

/// A second source byte; `places`: literals with the syllables that hold them.
fn write_src2(f: &mut fmt::Formatter<'_>, raw: &RawBundle<'_>, code: u8, width: &str, places: bool) -> fmt::Result {
    let n = usize::from(code & 3);
    let place = |f: &mut fmt::Formatter<'_>, half: &str| {
        if places { write!(f, ",_lts{n}{half} ") } else { f.write_str(" ") }
    };
    match code {
        0xc0..=0xcf => write!(f, "{:#x}", code & 15),
        0xd0 | 0xd1 | 0xd4 | 0xd5 => {
            let half = if code < 0xd4 { "lo" } else { "hi" };
            match raw.lts(n) {
                Some(word) => {
                    f.write_str("_f16s")?;
                    place(f, half)?;
                    write!(f, "{:#x}", word >> if code < 0xd4 { 0 } else { 16 } & 0xffff)
                }
                None => write!(f, "<nonexistent _f16s,_lts{n}{half}>"),
            }
        }
        0xd2 | 0xd3 => write!(f, "<illegal _f16s,_lts{n}lo>"),
        0xd6 | 0xd7 => write!(f, "<illegal _f16s,_lts{n}hi>"),
        0xd8..=0xdb => match raw.lts(n) {
            Some(word) => {
                f.write_str("_f32s")?;
                place(f, "")?;
                write!(f, "{word:#x}")
            }
            None => write!(f, "<nonexistent _f32s,_lts{n}>"),
        },
        0xdc..=0xde => match (raw.lts(n), raw.lts(n + 1)) {
            (Some(low), Some(high)) => {
                f.write_str("_f64")?;
                place(f, "")?;
                if high == 0 { write!(f, "{low:#x}") } else { write!(f, "{high:#x}{low:08x}") }
            }
            _ => write!(f, "<nonexistent _f64,_lts{n}>"),
        },
        0xdf => f.write_str("<illegal _f64,_lts3>"),
        _ => match Reg::from_code(code) {
            Some(reg) => write_register(f, reg, width),
            None => Ok(()),
        },
    }
}

fn write_src1(f: &mut fmt::Formatter<'_>, code: u8, width: &str) -> fmt::Result {
    match Reg::from_code(code) {
        Some(reg) => write_register(f, reg, width),
        None => write!(f, "{:#x}", code & 31),
    }
}

fn write_src3(f: &mut fmt::Formatter<'_>, code: u8, width: &str) -> fmt::Result {
    match Reg::from_code(code) {
        Some(reg) => write_register(f, reg, width),
        None => f.write_str("<illegal operand>"),
    }
}

const fn width(operand: Operand) -> &'static str {
    match operand {
        Operand::D => "d",
        Operand::Q => "q",
        Operand::P => "qp",
        _ => "",
    }
}

const fn dst_width(row: &OpRow) -> &'static str {
    match row.dst() {
        Dst::D => "d",
        Dst::Q => "q",
        Dst::P => "qp",
        _ => "",
    }
}

/// The second half of a pair that is not printed. Source: asm-syntax.md 8.2, item 3.
fn is_second_half(op: Alop, channel: usize) -> bool {
    use Alop::*;
    match channel {
        1 | 4 => match op {
            Movtq | Gdtoap | Cast | Odtoap | Aptoap | Aptoapb => true,
            Getsap => channel == 1,
            _ => false,
        },
        2 | 5 => match op {
            Ldgdq | Ldcudq | Ldapq | Ldq | Ldcsq | Lddsq | Ldesq | Ldfsq | Ldgsq | Ldssq => true,
            Staaq | Ldaaq | Stgdq | Stapq | Stcsq | Stdsq | Stesq | Stfsq | Stgsq | Stssq => channel == 5,
            _ => false,
        },
        _ => false,
    }
}

impl Disassembler {
    pub(super) fn channel(self, raw: &RawBundle<'_>, channel: usize, out: &mut dyn Items) {
        let Some(als) = raw.als(channel) else { return };
        let ales = raw.ales(channel);
        let sm = if als.spec() != 0 { ",sm" } else { "" };
        let Some(index) = ops::find(channel as u8, self.table(), als.0, ales) else {
            item(out, &|f| write!(f, "unrecognized,{channel}{sm} "));
            return;
        };
        let row = &ops::rows()[usize::from(index)];
        if self.plain && row.pairs() && self.is_other_half(raw, row.op(), channel) {
            return;
        }
        if row.op().logic_table().is_some() && !self.plain {
            // Several names share the encoding, and the tool gives up.
            item(out, &|f| write!(f, "ambiguous,{channel}{sm} "));
            return;
        }
        if !self.plain && is_second_half(row.op(), channel) {
            return;
        }
        match row.op() {
            // The tool knows these as reads of AAU registers, whose operands it does not print.
            op @ (Alop::Ldaaw | Alop::Ldaad | Alop::Ldaaq) => {
                let width = ["", "d", "q"][usize::from(op != Alop::Ldaaw) + usize::from(op == Alop::Ldaaq)];
                return item(out, &|f| {
                    write!(f, "aaurr{width},{channel}{sm} ")?;
                    write_guards(f, raw, channel)
                });
            }
            Alop::Ldaab | Alop::Ldaah | Alop::Ldaaqp => {
                return item(out, &|f| write!(f, "unrecognized,{channel}{sm} "));
            }
            _ => {}
        }
        item(out, &|f| {
            write!(f, "{},{channel}{sm} ", row.op().name())?;
            self.operands(f, raw, row, als, ales.unwrap_or(0) as u8)?;
            self.modifiers(f, raw, row, channel)
        });
        if row.format() == Format::F10 && als.0 >> 10 & 1 != 0 {
            item(out, &|f| {
                write!(f, "incr,{channel} %aaincr{}", als.0 >> 12 & 7)?;
                let cluster = (channel / 3) as u16;
                let mut separator = " ? ";
                for half in halves(raw) {
                    if half >> 14 == cluster && half >> 13 & 1 != 0 {
                        f.write_str(separator)?;
                        write_predicate(f, half, half >> 9 & 1 != 0)?;
                        separator = ", ";
                    }
                }
                Ok(())
            });
        }
    }

    /// Whether the channel below has the same operation, which says all of the pair.
    fn is_other_half(self, raw: &RawBundle<'_>, op: Alop, channel: usize) -> bool {
        // Pairs are 0 and 1, 3 and 4, or 2 and 5.
        let first = if channel == 5 { 2 } else { channel.wrapping_sub(1) };
        let found = raw.als(first).and_then(|als| ops::find(first as u8, self.table(), als.0, raw.ales(first)));
        matches!(channel, 1 | 4 | 5) && found.is_some_and(|index| ops::rows()[usize::from(index)].op() == op)
    }

    fn operands(self, f: &mut fmt::Formatter<'_>, raw: &RawBundle<'_>, row: &OpRow, als: Als, low: u8) -> fmt::Result {
        use Format::*;
        let format = row.format();
        let mut position = 0;
        let mut separator = "";
        let mut next = |f: &mut fmt::Formatter<'_>| -> Result<&'static str, fmt::Error> {
            f.write_str(separator)?;
            separator = ", ";
            let operand = row.operand(position);
            position += 1;
            Ok(width(operand))
        };
        match format {
            F10 | F10R => {
                let w = next(f)?;
                write_src3(f, als.dst(), w)?;
                f.write_str(", ")?;
                return write_array(f, raw, als);
            }
            F12C => {
                write!(f, "wbs = {:#x}, ", als.src1())?;
                let w = "d";
                write_src2(f, raw, als.src2(), w, self.places)?;
                f.write_str(", ")?;
                write_dst(f, als.dst(), dst_width(row))?;
                return super::control::write_condition(f, raw.ss());
            }
            F15 => {
                let w = next(f)?;
                write_src2(f, raw, als.src2(), w, self.places)?;
                f.write_str(", ")?;
                return self.write_state(f, als.dst());
            }
            F16 => {
                self.write_state(f, als.src1())?;
                f.write_str(", ")?;
                return write_dst(f, als.dst(), dst_width(row));
            }
            _ => {}
        }
        if format.has_src1() {
            let w = next(f)?;
            write_src1(f, als.src1(), w)?;
        }
        if format.has_src2() {
            let w = next(f)?;
            write_src2(f, raw, als.src2(), w, self.places)?;
        }
        if format.stores() {
            let w = next(f)?;
            return write_src3(f, als.dst(), w);
        }
        if format.has_src3_in_ales() {
            let w = next(f)?;
            write_src3(f, low, w)?;
        }
        if matches!(format, F11L | F12L) {
            next(f)?;
            write!(f, "{low:#x}")?;
        }
        f.write_str(", ")?;
        if format.writes_pred() {
            return write!(f, "%pred{}", als.dst() & 31);
        }
        write_dst(f, als.dst(), dst_width(row))?;
        if format == F12B {
            super::control::write_condition(f, raw.ss())?;
        }
        Ok(())
    }

    fn write_state(self, f: &mut fmt::Formatter<'_>, number: u8) -> fmt::Result {
        f.write_str(StateRegister::vendor_name(number))
    }

    /// MAS, merge conditions and predicates.
    fn modifiers(self, f: &mut fmt::Formatter<'_>, raw: &RawBundle<'_>, row: &OpRow, channel: usize) -> fmt::Result {
        if row.takes_mas()
            && let Some(cs1) = raw.cs1().filter(|cs1| cs1.opc() == 6)
        {
            let shift = match channel {
                0 => Some(21),
                2 => Some(14),
                3 => Some(7),
                5 => Some(0),
                _ => None,
            };
            let mas = shift.map_or(0, |shift| cs1.0 >> shift & 0x7f);
            if mas != 0 {
                write!(f, ", mas = {mas:#x}")?;
            }
        }
        let cluster = (channel / 3) as u16;
        let bit = channel % 3;
        let applies = |half: u16, opc: u16| half >> 14 == opc | cluster && half >> (10 + bit) & 1 != 0;
        let negate = |half: u16| half >> (7 + bit) & 1 != 0;
        if row.format().merges() {
            let mut separator = ", ";
            for half in halves(raw).filter(|&half| applies(half, 2)) {
                f.write_str(separator)?;
                write_predicate(f, half, negate(half))?;
                separator = " ";
            }
        }
        write_guards(f, raw, channel)
    }
}

/// ` ? ` and the conditions of an operation.
fn write_guards(f: &mut fmt::Formatter<'_>, raw: &RawBundle<'_>, channel: usize) -> fmt::Result {
    let (cluster, bit) = ((channel / 3) as u16, channel % 3);
    let mut separator = " ? ";
    for half in halves(raw).filter(|half| half >> 14 == cluster && half >> (10 + bit) & 1 != 0) {
        f.write_str(separator)?;
        write_predicate(f, half, half >> (7 + bit) & 1 != 0)?;
        separator = ", ";
    }
    Ok(())
}

/// CDS halves in the order in which the tool lists them: CDS0 low, CDS0 high, CDS1 low, …
fn halves(raw: &RawBundle<'_>) -> impl Iterator<Item = u16> {
    let all = [1, 0, 3, 2, 5, 4].map(|i| raw.cds(i));
    all.into_iter().flatten()
}

/// `%aadN [ %aastiM ]`, perhaps with a literal.
fn write_array(f: &mut fmt::Formatter<'_>, raw: &RawBundle<'_>, als: Als) -> fmt::Result {
    let fields = als.0 >> 8;
    write!(f, "%aad{} [ %aasti{}", fields >> 11 & 31, fields >> 7 & 15)?;
    if let Some(n) = (fields & 3).checked_sub(1) {
        match raw.lts(n as usize) {
            Some(word) => write!(f, " + _f32s,_lts{n} {word:#x}")?,
            None => f.write_str(" + <non-existent literal>")?,
        }
    }
    f.write_str(" ]")
}
