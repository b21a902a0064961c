//! Operations outside the arithmetic-logic channels. Source: asm-syntax.md 5.

use super::Assembler;
use super::mnemonics::Control;
use super::operands::predicate;
use super::scan::{Cursor, Fail, Parsed};
use e2k_core::isa::build::{BuildError, Clp, Recovery, Stub};
use e2k_core::isa::{Guard, Prefix, SetWindow, Version};

/// Flags of `wait`: name, bit, first version. Source: encoding.md 6.
const WAIT: &[(&str, u16, Version)] = &[
    ("all_c", 0, Version::V1),
    ("all_e", 1, Version::V1),
    ("st_c", 2, Version::V1),
    ("ld_c", 3, Version::V1),
    ("fl_c", 4, Version::V1),
    ("ma_c", 5, Version::V1),
    ("trap", 6, Version::V2),
    ("sas", 7, Version::V5),
    ("sal", 8, Version::V5),
    ("las", 9, Version::V6),
    ("lal", 10, Version::V6),
    ("mt", 11, Version::V6),
    ("int", 12, Version::V6),
    ("mem_mod", 13, Version::V6),
];

pub(super) fn built(at: usize, result: Result<(), BuildError>) -> Parsed<()> {
    result.map_err(|error| Fail { at, message: error.to_string().into() })
}

impl Assembler<'_> {
    /// One operation; `channel` is what stood behind the mnemonic.
    pub(super) fn control(&mut self, control: Control, channel: Option<u8>, cursor: &mut Cursor) -> Parsed<()> {
        let has_channel = matches!(control, Control::Mova(_) | Control::Incr | Control::Mmurr | Control::Mmurw);
        if channel.is_some() && !has_channel {
            return cursor.fail("this operation does not stand in a channel");
        }
        cursor.blanks();
        let at = cursor.at;
        match control {
            Control::Nop => {
                if cursor.at_end() {
                    self.bundle.plain_nop = true;
                } else {
                    let cycles = self.limited(cursor, 7)?;
                    built(at, self.bundle.builder.nop(cycles as u8))?;
                }
            }
            Control::LoopMode => self.bundle.builder.loop_mode(),
            Control::SetMark => self.bundle.builder.set_mark(),
            Control::Bap => self.stub(at, Stub::Bap)?,
            Control::Eap => self.stub(at, Stub::Eap)?,
            Control::Vfdi => self.stub(at, Stub::Vfdi)?,
            Control::Ipd => {
                let depth = self.limited(cursor, 3)?;
                self.stub(at, Stub::Ipd(depth as u8))?;
            }
            Control::Alc => {
                let value = self.advance(cursor, "alcf", "alct")?;
                self.stub(at, Stub::Alc(value))?;
            }
            Control::Abn => {
                let value = self.advance(cursor, "abnf", "abnt")?;
                self.stub(at, Stub::Abn(value))?;
            }
            Control::Abp => {
                let value = self.advance(cursor, "abpf", "abpt")?;
                self.stub(at, Stub::Abp(value))?;
            }
            Control::Abg => {
                let value = self.advance(cursor, "abgi", "abgd")?;
                self.stub(at, Stub::Abg(value))?;
            }
            Control::Srp | Control::Crp | Control::Slrp => {
                let which = match control {
                    Control::Srp => Recovery::Srp,
                    Control::Crp => Recovery::Crp,
                    _ => Recovery::Slrp,
                };
                let condition = if cursor.eat(b'?') {
                    let (source, negate) = predicate(cursor)?;
                    Some(Guard { source, negate })
                } else {
                    None
                };
                self.stub(at, Stub::Recovery(which, condition))?;
            }
            Control::Flushts => built(at, self.bundle.builder.flushts())?,
            Control::Flush(flag) => self.prefix(at, Prefix::Flush(flag))?,
            Control::Setsft => self.prefix(at, Prefix::Setsft)?,
            Control::Setei => {
                let value = self.limited(cursor, 255)?;
                self.prefix(at, Prefix::Setei(value as u8))?;
            }
            Control::Vfbg => {
                let [umask, dmask, check] = self.fields(cursor, [("umask", 255), ("dmask", 255), ("chkm4", 1)])?;
                let bits = umask.unwrap_or(0) | dmask.unwrap_or(0) << 8 | check.unwrap_or(0) << 16;
                self.prefix(at, Prefix::Vfbg(bits as u32))?;
            }
            Control::Setwd | Control::Setbn | Control::Setbp | Control::Settr | Control::Vfrpsz => {
                let set = self.window(control, cursor)?;
                self.prefix(at, Prefix::SetWindow(set))?;
            }
            Control::Wait => {
                let flags = self.wait(cursor)?;
                self.prefix(at, Prefix::Wait(flags))?;
            }
            Control::Disp
            | Control::Ldisp
            | Control::Sdisp
            | Control::Return
            | Control::Gettsd
            | Control::Puttsd
            | Control::Pref => self.preparation(control, cursor)?,
            Control::Ct
            | Control::Call
            | Control::Hcall
            | Control::Icall
            | Control::Ibranch
            | Control::Rbranch
            | Control::Done
            | Control::Iret
            | Control::Hret
            | Control::Glaunch => self.transfer(control, cursor)?,
            Control::Pass => self.pass(cursor)?,
            Control::Andp | Control::Landp | Control::Movep => {
                let clp = match control {
                    Control::Andp => Clp::And,
                    Control::Landp => Clp::Land,
                    _ => Clp::Move,
                };
                let a = self.local_source(cursor)?;
                cursor.expect(b',')?;
                let b = self.local_source(cursor)?;
                cursor.expect(b',')?;
                let local = self.numbered(cursor, "@p", 7)?;
                built(at, self.bundle.builder.predicate(local, clp, [a, b]))?;
            }
            Control::Clpandp | Control::Clplandp => self.combined_predicate(control == Control::Clplandp, cursor)?,
            Control::Mova(opcode) => self.mova(opcode, channel, cursor)?,
            Control::Fapb => self.fapb(cursor)?,
            Control::Incr => self.increment(channel, cursor)?,
            Control::Mmurr | Control::Mmurw => {
                let operation = self.mmu(cursor, control == Control::Mmurw, channel)?;
                self.push_operation(cursor, at, operation)?;
            }
        }
        cursor.end()
    }

    fn stub(&mut self, at: usize, field: Stub) -> Parsed<()> {
        built(at, self.bundle.builder.stub(field))
    }

    fn prefix(&mut self, at: usize, prefix: Prefix) -> Parsed<()> {
        built(at, self.bundle.builder.prefix(prefix))
    }

    /// `N`, or `f=0/1, t=0/1`: f*2+t.
    fn advance(&mut self, cursor: &mut Cursor, f: &'static str, t: &'static str) -> Parsed<u8> {
        cursor.blanks();
        if cursor.byte().is_ascii_digit() {
            return Ok(self.limited(cursor, 3)? as u8);
        }
        let [high, low] = self.fields(cursor, [(f, 1), (t, 1)])?;
        Ok((high.unwrap_or(0) << 1 | low.unwrap_or(0)) as u8)
    }

    /// `name = value, …` in any order, each at most once; values from 0 to the limit.
    pub(super) fn fields<const N: usize>(
        &mut self,
        cursor: &mut Cursor,
        names: [(&'static str, i64); N],
    ) -> Parsed<[Option<i64>; N]> {
        let mut values = [None; N];
        loop {
            cursor.blanks();
            let start = cursor.at;
            let word = cursor.name();
            let Some(index) = names.iter().position(|(name, _)| *name == word) else {
                cursor.at = start;
                let known: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
                return cursor.fail(format!("expected one of: {}", known.join(", ")));
            };
            cursor.expect(b'=')?;
            let value = self.limited(cursor, names[index].1)?;
            if values[index].replace(value).is_some() {
                cursor.at = start;
                return cursor.fail(format!("{word} is written twice"));
            }
            if !cursor.eat(b',') {
                return Ok(values);
            }
        }
    }

    fn window(&mut self, control: Control, cursor: &mut Cursor) -> Parsed<SetWindow> {
        let mut set = SetWindow::default();
        let start = cursor.at;
        let needed = |cursor: &mut Cursor, value: Option<i64>, name: &str| {
            value.map_or_else(
                || {
                    cursor.at = start;
                    cursor.fail(format!("expected {name}="))
                },
                Ok,
            )
        };
        match control {
            Control::Setwd => {
                let [wsz, nfx, dbl] = self.fields(cursor, [("wsz", 127), ("nfx", 1), ("dbl", 1)])?;
                if dbl.is_some() && self.version < Version::V3 {
                    cursor.at = start;
                    return cursor.fail(format!("dbl exists from v3 on, this is {}", self.version));
                }
                let wsz = needed(cursor, wsz, "wsz")?;
                set.setwd = Some((wsz as u8, nfx == Some(1), dbl == Some(1)));
            }
            Control::Setbn => {
                let [rsz, rbs, rcur] = self.fields(cursor, [("rsz", 63), ("rbs", 63), ("rcur", 63)])?;
                let rsz = needed(cursor, rsz, "rsz")?;
                set.setbn = Some((rbs.unwrap_or(0) as u8, rsz as u8, rcur.unwrap_or(0) as u8));
            }
            Control::Setbp => {
                let [psz] = self.fields(cursor, [("psz", 31)])?;
                set.setbp = psz.map(|n| n as u8);
            }
            Control::Settr => {
                let [kind] = self.fields(cursor, [("type", 0x7fff)])?;
                set.settr = kind.map(|n| n as u16);
            }
            _ => {
                let [rpsz] = self.fields(cursor, [("rpsz", 32)])?;
                match rpsz {
                    Some(n @ 1..) => set.vfrpsz = Some(n as u8 - 1),
                    _ => {
                        cursor.at = start;
                        return cursor.fail("rpsz is 1 to 32");
                    }
                }
            }
        }
        Ok(set)
    }

    fn wait(&mut self, cursor: &mut Cursor) -> Parsed<u16> {
        let start = cursor.at;
        let (mut ones, mut zeros) = (0u16, 0u16);
        loop {
            cursor.blanks();
            let at = cursor.at;
            let word = cursor.name();
            let known = WAIT.iter().find(|(name, _, since)| *name == word && *since <= self.version);
            let Some(&(_, bit, _)) = known else {
                cursor.at = at;
                let names = WAIT.iter().filter(|(.., since)| *since <= self.version).map(|(name, ..)| *name);
                return cursor.fail(format!("expected one of: {}", names.collect::<Vec<_>>().join(", ")));
            };
            cursor.expect(b'=')?;
            let value = self.limited(cursor, 1)?;
            if (ones | zeros) >> bit & 1 != 0 {
                cursor.at = at;
                return cursor.fail(format!("{word} is written twice"));
            }
            if value != 0 {
                ones |= 1 << bit
            } else {
                zeros |= 1 << bit
            }
            if !cursor.eat(b',') {
                break;
            }
        }
        // sas and las imply st_c, sal and lal imply ld_c. Source: encoding.md 6.
        for (makers, implied, text) in [(0x280, 2, "sas and las need st_c=1"), (0x500, 3, "sal and lal need ld_c=1")] {
            if ones & makers != 0 {
                if zeros >> implied & 1 != 0 {
                    cursor.at = start;
                    return cursor.fail(text);
                }
                ones |= 1 << implied;
            }
        }
        Ok(ones)
    }
}
