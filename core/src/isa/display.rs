//! A bundle on one line, for traces and error messages.
//!
//! This is not the vendor's disassembly: one line, `;` between operations.

use super::ops::{Dst, Operand};
use super::regs::StateRegister;
use super::{AlOp, Bundle, Condition, ControlPrep, CtTarget, Dest, Guard, PlCondition, PredSource};
use super::{Prefix, Reg, RegKind, Source, Transfer};
use core::fmt;

/// Register with its width letter: none, `d`, `q` or `qp`.
struct Wide<'a>(&'a str, Reg);

impl fmt::Display for Wide<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0;
        match self.1.kind() {
            RegKind::Based(n) => write!(f, "%{width}b[{n}]"),
            RegKind::Window(n) => write!(f, "%{width}r{n}"),
            RegKind::Global(n) => write!(f, "%{width}g{n}"),
        }
    }
}

const fn operand_width(operand: Operand) -> &'static str {
    match operand {
        Operand::D => "d",
        Operand::Q => "q",
        Operand::P => "qp",
        _ => "",
    }
}

const fn dst_width(dst: Dst) -> &'static str {
    match dst {
        Dst::D => "d",
        Dst::Q => "q",
        Dst::P => "qp",
        _ => "",
    }
}

fn write_source(f: &mut fmt::Formatter<'_>, source: Source, width: &str) -> fmt::Result {
    match source {
        Source::Reg(reg) => write!(f, "{}", Wide(width, reg)),
        Source::Const(n) => write!(f, "{n:#x}"),
        Source::Literal(value) if width.is_empty() => write!(f, "{:#x}", value as u32),
        Source::Literal(value) => write!(f, "{value:#x}"),
    }
}

fn write_dest(f: &mut fmt::Formatter<'_>, dst: Dest, width: &str) -> fmt::Result {
    match dst {
        Dest::Reg(reg) => write!(f, "{}", Wide(width, reg)),
        Dest::Ctpr(n) => write!(f, "%ctpr{n}"),
        Dest::Empty => f.write_str("%empty"),
        Dest::Trap(0xcd) => f.write_str("%tst"),
        Dest::Trap(0xce) => f.write_str("%tc"),
        Dest::Trap(_) => f.write_str("%tcd"),
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let negate = if self.negate { "~" } else { "" };
        match self.source {
            PredSource::Pred(n) => write!(f, "{negate}%pred{n}"),
            PredSource::Pcnt(n) => write!(f, "{negate}%pcnt{n}"),
        }
    }
}

impl fmt::Display for AlOp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = self.row();
        write!(f, "{},{}", self.op().name(), self.channel())?;
        if self.speculative() {
            f.write_str(",sm")?;
        }
        let mut separator = " ";
        let mut next = |f: &mut fmt::Formatter<'_>| {
            let text = separator;
            separator = ", ";
            f.write_str(text)
        };
        let sources = [self.src1(), self.src2(), self.src3()];
        for (position, source) in sources.into_iter().flatten().enumerate() {
            next(f)?;
            write_source(f, source, operand_width(row.operand(position)))?;
        }
        if let Some(lit) = self.lit8() {
            next(f)?;
            write!(f, "{lit:#x}")?;
        }
        if let Some(fields) = self.array_fields() {
            next(f)?;
            write!(f, "[%aad{} %aasti{}", fields >> 11, fields >> 7 & 15)?;
            if let Some(literal) = self.array_literal() {
                write!(f, " + {literal:#x}")?;
            }
            f.write_str("]")?;
        }
        if let Some(number) = self.state_register() {
            next(f)?;
            match StateRegister::by_number(number, self.bundle().version().number()) {
                Some(register) => f.write_str(register.name)?,
                None => write!(f, "%sr{number:#x}")?,
            }
        }
        if let Some(pred) = self.pred_dst() {
            next(f)?;
            write!(f, "%pred{pred}")?;
        }
        if let Some(dst) = self.dst() {
            next(f)?;
            write_dest(f, dst, dst_width(row.dst()))?;
        }
        if self.mas() != 0 {
            write!(f, ", mas={:#x}", self.mas())?;
        }
        if row.format().merges() {
            match self.bundle().merge_condition(self.channel()) {
                Some(guard) => write!(f, ", {guard}")?,
                None => f.write_str(", never")?,
            }
        }
        for (i, guard) in self.guards().enumerate() {
            write!(f, "{}{guard}", if i == 0 { " ? " } else { ", " })?;
        }
        Ok(())
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |negate: bool| if negate { "~" } else { "" };
        match *self {
            Condition::Never => f.write_str(" ? %never"),
            Condition::Always => Ok(()),
            Condition::Pred { pred, negate } => write!(f, " ? {}%pred{pred}", sign(negate)),
            Condition::LoopEnd { negate: false } => f.write_str(" ? %LOOP_END"),
            Condition::LoopEnd { negate: true } => f.write_str(" ? %NOT_LOOP_END"),
            Condition::PredOrLoopEnd { pred, negate } => {
                write!(f, " ? {}%pred{pred} || %LOOP_END", sign(negate))
            }
            Condition::PredAndNotLoopEnd { pred, negate } => {
                write!(f, " ? {}%pred{pred} && %NOT_LOOP_END", sign(negate))
            }
            Condition::Mlock { dt_al: 0 } => f.write_str(" ? %MLOCK"),
            Condition::Mlock { dt_al } => {
                f.write_str(" ? %MLOCK || %dt_al")?;
                for (bit, channel) in [0, 1, 3, 4].into_iter().enumerate() {
                    if dt_al >> bit & 1 != 0 {
                        write!(f, "{channel}")?;
                    }
                }
                Ok(())
            }
            Condition::MlockOr(result) => write!(f, " ? %MLOCK || {result}"),
            Condition::SameBundle(result) => write!(f, " ? {result}"),
        }
    }
}

impl fmt::Display for PlCondition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = |negate: bool| if negate { "~" } else { "" };
        match *self {
            PlCondition::Cmp { channel, negate } => write!(f, "{}%cmp{channel}", sign(negate)),
            PlCondition::CmpPair { first, negate_first, negate_second } => {
                write!(f, "{}%cmp{first} || {}%cmp{}", sign(negate_first), sign(negate_second), first + 1)
            }
            PlCondition::Clp { clp, negate } => write!(f, "{}%clp{clp}", sign(negate)),
        }
    }
}

impl fmt::Display for CtTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CtTarget::Ctpr(n) => write!(f, "%ctpr{n}"),
            CtTarget::Relative(bytes) => write!(f, ".{bytes:+#x}"),
        }
    }
}

fn write_transfer(f: &mut fmt::Formatter<'_>, transfer: Transfer, condition: Condition) -> fmt::Result {
    match transfer {
        Transfer::Jump(target @ CtTarget::Ctpr(_)) => write!(f, "ct {target}")?,
        Transfer::Jump(target) => write!(f, "ibranch {target}")?,
        Transfer::Call { target: target @ CtTarget::Ctpr(_), wbs } => write!(f, "call {target}, wbs={wbs:#x}")?,
        Transfer::Call { target, wbs } => write!(f, "icall {target}, wbs={wbs:#x}")?,
        Transfer::Hcall { entry, wbs } => write!(f, "hcall {entry:#x}, wbs={wbs:#x}")?,
        Transfer::Done => f.write_str("done")?,
        Transfer::Iret => f.write_str("iret")?,
        Transfer::Hret => f.write_str("hret")?,
        Transfer::Glaunch => f.write_str("glaunch")?,
        Transfer::IbranchD => f.write_str("ct to the operand of ALC0")?,
        Transfer::IcallD => f.write_str("call to the operand of ALC0")?,
    }
    write!(f, "{condition}")
}

impl fmt::Display for ControlPrep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            ControlPrep::Disp { ctpr, displacement } => {
                write!(f, "disp %ctpr{ctpr}, .{displacement:+#x}")
            }
            ControlPrep::Ldisp { displacement } => write!(f, "ldisp %ctpr2, .{displacement:+#x}"),
            ControlPrep::Sdisp { ctpr, entry } => write!(f, "sdisp %ctpr{ctpr}, {entry:#x}"),
            ControlPrep::Return => f.write_str("return %ctpr3"),
            ControlPrep::Gettsd { ctpr } => write!(f, "gettsd %ctpr{ctpr}"),
            ControlPrep::Puttsd { displacement } => write!(f, "puttsd .{displacement:+#x}"),
            ControlPrep::Pref { param } => {
                write!(f, "pref %ipr{}, disp={:#x}", param & 7, param >> 4)
            }
        }
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Prefix::SetWindow(set) => {
                let mut separator = "";
                let mut next = |f: &mut fmt::Formatter<'_>| {
                    let text = separator;
                    separator = "; ";
                    f.write_str(text)
                };
                if let Some(rpsz) = set.vfrpsz {
                    next(f)?;
                    write!(f, "vfrpsz rpsz={rpsz:#x}")?;
                }
                if let Some((wsz, nfx, dbl)) = set.setwd {
                    next(f)?;
                    write!(f, "setwd wsz={wsz:#x}, nfx={}, dbl={}", u8::from(nfx), u8::from(dbl))?;
                }
                if let Some(kind) = set.settr {
                    next(f)?;
                    write!(f, "settr type={kind:#x}")?;
                }
                if let Some((rbs, rsz, rcur)) = set.setbn {
                    next(f)?;
                    write!(f, "setbn rbs={rbs:#x}, rsz={rsz:#x}, rcur={rcur:#x}")?;
                }
                if let Some(psz) = set.setbp {
                    next(f)?;
                    write!(f, "setbp psz={psz:#x}")?;
                }
                Ok(())
            }
            Prefix::Setei(n) => write!(f, "setei {n:#x}"),
            Prefix::Setsft => f.write_str("setsft"),
            Prefix::Wait(bits) => {
                const NAMES: [&str; 14] = [
                    "all_c", "all_e", "st_c", "ld_c", "fl_c", "ma_c", "trap", "sas", "sal", "las", "lal", "mt", "int",
                    "mem_mod",
                ];
                f.write_str("wait")?;
                for (bit, name) in NAMES.iter().enumerate() {
                    if bits >> bit & 1 != 0 {
                        write!(f, " {name}=1")?;
                    }
                }
                Ok(())
            }
            Prefix::Flush(bits) => {
                const NAMES: [&str; 4] = ["flushr", "flushc", "fillr", "fillc"];
                let mut separator = "";
                for (bit, name) in NAMES.iter().enumerate() {
                    if bits >> bit & 1 != 0 {
                        write!(f, "{separator}{name}")?;
                        separator = "; ";
                    }
                }
                Ok(())
            }
            Prefix::Vfbg(bits) => write!(f, "vfbg {bits:#x}"),
        }
    }
}

fn write_predicates(
    f: &mut fmt::Formatter<'_>,
    pls: impl Iterator<Item = u32>,
    mut item: impl FnMut(&mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    for (i, word) in pls.enumerate() {
        if i < 2 {
            for (n, code) in [(2 * i, word >> 24 & 0x7f), (2 * i + 1, word >> 16 & 0x7f)] {
                if code == 0 {
                    continue;
                }
                item(f)?;
                match code {
                    0x40 => write!(f, "pass %bgrpred, @p{n}")?,
                    0x41..=0x4f => write!(f, "pass %rndpred{}, @p{n}", code - 0x40)?,
                    0x60..=0x7f => write!(f, "pass %pred{}, @p{n}", code - 0x60)?,
                    mask => write!(f, "pass %spred{mask:#x}, @p{n}")?,
                }
            }
        }
        let bits = word as u16;
        if bits == 0 {
            continue;
        }
        item(f)?;
        let name = ["andp", "landp", "reserved", "movep"][(bits >> 14) as usize];
        let sign = |bit: u16| if bits >> bit & 1 != 0 { "~" } else { "" };
        write!(f, "{name} {}@p{}, {}@p{}, @p{}", sign(13), bits >> 10 & 7, sign(9), bits >> 6 & 7, 4 + i)?;
        if bits >> 5 & 1 != 0 {
            item(f)?;
            write!(f, "pass @p{}, %pred{}", 4 + i, bits & 31)?;
        }
    }
    Ok(())
}

impl fmt::Display for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "{ ";
        let mut item = |f: &mut fmt::Formatter<'_>| {
            let text = separator;
            separator = "; ";
            f.write_str(text)
        };
        if self.loop_mode() {
            item(f)?;
            f.write_str("loop_mode")?;
        }
        if let Some(prefix) = self.prefix() {
            item(f)?;
            write!(f, "{prefix}")?;
        }
        for op in self.ops() {
            item(f)?;
            write!(f, "{op}")?;
        }
        for channel in 0..4 {
            if let Some(mova) = self.mova(channel) {
                item(f)?;
                let name = ["", "movab", "movah", "movaw", "movad", "movaq", "", "movaqp"][mova.opcode as usize & 7];
                write!(f, "{name},{channel} area={}, ind={}, am={}, ", mova.area, mova.index, u8::from(mova.advance))?;
                write_dest(f, mova.dst, if mova.opcode < 5 { "d" } else { "q" })?;
            }
        }
        write_predicates(f, self.pls(), &mut item)?;
        if let Some(prep) = self.prep() {
            item(f)?;
            write!(f, "{prep}")?;
        }
        if let Some(ss) = self.ss().filter(|ss| ss.format2() == 0) {
            let flags = [(ss.bap(), "bap"), (ss.eap(), "eap"), (ss.vfdi(), "vfdi")];
            for (_, name) in flags.iter().filter(|(set, _)| *set != 0) {
                item(f)?;
                f.write_str(name)?;
            }
            let advances =
                [("alc", ss.alcf(), ss.alct()), ("abp", ss.abpf(), ss.abpt()), ("abn", ss.abnf(), ss.abnt())];
            for (name, on_false, on_true) in advances {
                if on_false | on_true != 0 {
                    item(f)?;
                    write!(f, "{name} {name}f={on_false}, {name}t={on_true}")?;
                }
            }
            if ss.abg() != 0 {
                item(f)?;
                write!(f, "abg {}", ss.abg())?;
            }
            if ss.rp_lo() | ss.rp_hi() != 0 {
                item(f)?;
                f.write_str(["", "crp", "srp", "slrp"][(ss.rp_hi() << 1 | ss.rp_lo()) as usize & 3])?;
                if let Some(guard) = self.recovery_condition() {
                    write!(f, " ? {guard}")?;
                }
            }
        }
        if let Some((transfer, condition)) = self.transfer() {
            item(f)?;
            write_transfer(f, transfer, condition)?;
        }
        if self.nop() != 0 {
            item(f)?;
            write!(f, "nop {}", self.nop())?;
        }
        f.write_str(if separator == "{ " { "{ nop }" } else { " }" })
    }
}
