//! Operations outside the arithmetic-logic channels. Source: asm-syntax.md 5.

use super::Assembler;
use super::bundle::{Cs0, Side};
use super::expr::Value;
use super::mnemonics::Control;
use super::operands::{destination, predicate};
use super::scan::{Cursor, Fail, Parsed, is_name};
use e2k_core::isa::build::{BuildError, Clp, Elp, Fapb, Output, Recovery, Stub};
use e2k_core::isa::{
    Condition, ControlPrep, CtTarget, Dest, Guard, MovaOp, PlCondition, PredSource, Prefix, SetWindow, Transfer,
    Version,
};

/// A target: a raw field, or a value that a label gives.
enum Target {
    /// Bytes from the start of the bundle.
    Displacement(i64),
    Label(Value, usize),
}

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

fn built(at: usize, result: Result<(), BuildError>) -> Parsed<()> {
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
    fn fields<const N: usize>(
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

    /// `%ctprN`.
    fn ctpr(&mut self, cursor: &mut Cursor) -> Parsed<u8> {
        match cursor.numbered("%ctpr", 4)? {
            Some(n @ 1..=3) => Ok(n),
            _ => cursor.fail("expected %ctpr1, %ctpr2 or %ctpr3"),
        }
    }

    /// A label, or a number that is the raw field.
    fn target(&mut self, cursor: &mut Cursor) -> Parsed<Target> {
        cursor.blanks();
        let at = cursor.at;
        let value = self.symbols.expression(cursor)?;
        match value.known() {
            None => Ok(Target::Label(value, at)),
            Some(n) if (-0x800_0000..0x1000_0000).contains(&n) => Ok(Target::Displacement(n << 36 >> 33)),
            Some(_) => {
                cursor.at = at;
                cursor.fail("a displacement field has 28 bits (in units of 8 bytes)")
            }
        }
    }

    /// The displacement to encode now; a label is left for later.
    fn displacement(&mut self, cursor: &Cursor, target: Target, kind: Cs0) -> i64 {
        match target {
            Target::Displacement(bytes) => bytes,
            Target::Label(value, at) => {
                let origin = self.origin(cursor, at);
                self.bundle.cs0 = Some((kind, value, origin));
                0
            }
        }
    }

    fn preparation(&mut self, control: Control, cursor: &mut Cursor) -> Parsed<()> {
        let at = cursor.at;
        let prep = match control {
            Control::Disp | Control::Ldisp => {
                let ctpr = self.ctpr(cursor)?;
                if control == Control::Ldisp && ctpr != 2 {
                    cursor.at = at;
                    return cursor.fail("ldisp works with %ctpr2 only");
                }
                cursor.expect(b',')?;
                if cursor.eat_word("disp") {
                    cursor.expect(b'=')?;
                }
                let target = self.target(cursor)?;
                let displacement = self.displacement(cursor, target, Cs0::Disp);
                if control == Control::Disp {
                    ControlPrep::Disp { ctpr, displacement }
                } else {
                    ControlPrep::Ldisp { displacement }
                }
            }
            Control::Sdisp => {
                let ctpr = self.ctpr(cursor)?;
                cursor.expect(b',')?;
                let entry = self.limited(cursor, 31)?;
                ControlPrep::Sdisp { ctpr, entry: entry as u8 }
            }
            Control::Return => {
                if self.ctpr(cursor)? != 3 {
                    cursor.at = at;
                    return cursor.fail("return works with %ctpr3 only");
                }
                ControlPrep::Return
            }
            Control::Gettsd => ControlPrep::Gettsd { ctpr: self.ctpr(cursor)? },
            Control::Puttsd => {
                let target = self.target(cursor)?;
                ControlPrep::Puttsd { displacement: self.displacement(cursor, target, Cs0::Disp) }
            }
            _ => self.prefetch(cursor)?,
        };
        built(at, self.bundle.builder.prepare(prep))
    }

    /// `pref %iprN, disp=X[, ipd=0/1]`.
    fn prefetch(&mut self, cursor: &mut Cursor) -> Parsed<ControlPrep> {
        let ipr = self.numbered(cursor, "%ipr", 8)?;
        cursor.expect(b',')?;
        if cursor.eat_word("disp") {
            cursor.expect(b'=')?;
        }
        cursor.blanks();
        let at = cursor.at;
        let value = self.symbols.expression(cursor)?;
        let field = match value.known() {
            Some(n) if (-0x80_0000..0x100_0000).contains(&n) => n as u32 & 0xff_ffff,
            Some(_) => {
                cursor.at = at;
                return cursor.fail("the displacement of pref has 24 bits (in units of 128 bytes)");
            }
            None => {
                let origin = self.origin(cursor, at);
                self.bundle.cs0 = Some((Cs0::Pref, value, origin));
                0
            }
        };
        let ipd = if cursor.eat(b',') { self.named(cursor, "ipd", 1)? } else { 0 };
        Ok(ControlPrep::Pref { param: field << 4 | (ipd as u32) << 3 | u32::from(ipr) })
    }

    fn transfer(&mut self, control: Control, cursor: &mut Cursor) -> Parsed<()> {
        let at = cursor.at;
        let transfer = match control {
            Control::Ct => Transfer::Jump(CtTarget::Ctpr(self.ctpr(cursor)?)),
            Control::Call => {
                let ctpr = self.ctpr(cursor)?;
                cursor.expect(b',')?;
                let wbs = self.named(cursor, "wbs", 127)? as u8;
                Transfer::Call { target: CtTarget::Ctpr(ctpr), wbs }
            }
            Control::Hcall => {
                let entry = self.limited(cursor, 15)? as u8;
                cursor.expect(b',')?;
                let wbs = self.named(cursor, "wbs", 127)? as u8;
                Transfer::Hcall { entry, wbs }
            }
            Control::Icall => {
                let target = self.target(cursor)?;
                cursor.expect(b',')?;
                let wbs = self.named(cursor, "wbs", 127)? as u8;
                let displacement = self.displacement(cursor, target, Cs0::Disp);
                Transfer::Call { target: CtTarget::Relative(displacement), wbs }
            }
            Control::Ibranch | Control::Rbranch => {
                let target = self.target(cursor)?;
                Transfer::Jump(CtTarget::Relative(self.displacement(cursor, target, Cs0::Disp)))
            }
            Control::Done => Transfer::Done,
            Control::Iret => Transfer::Iret,
            Control::Hret => Transfer::Hret,
            _ => Transfer::Glaunch,
        };
        let condition = if control == Control::Rbranch {
            if cursor.eat(b'?') { self.same_bundle(cursor)? } else { Condition::Mlock { dt_al: 0 } }
        } else {
            self.condition(cursor)?
        };
        built(at, self.bundle.builder.transfer(transfer, condition))
    }

    /// `[? condition]` of a transfer; always without one.
    pub(super) fn condition(&mut self, cursor: &mut Cursor) -> Parsed<Condition> {
        if !cursor.eat(b'?') {
            return Ok(Condition::Always);
        }
        cursor.blanks();
        let start = cursor.at;
        if cursor.byte() != b'~' {
            let found = match keyword(cursor) {
                "always" => Some(Condition::Always),
                "never" => Some(Condition::Never),
                "LOOP_END" => Some(Condition::LoopEnd { negate: false }),
                "NOT_LOOP_END" => Some(Condition::LoopEnd { negate: true }),
                "MLOCK" => {
                    if !cursor.eat_text("||") {
                        return Ok(Condition::Mlock { dt_al: 0 });
                    }
                    return self.same_bundle(cursor);
                }
                _ => None,
            };
            if let Some(condition) = found {
                return Ok(condition);
            }
            cursor.at = start;
        }
        if self.version >= Version::V7 && names_result(cursor) {
            return match self.same_bundle(cursor)? {
                Condition::MlockOr(result) => Ok(Condition::SameBundle(result)),
                other => Ok(other),
            };
        }
        let (source, negate) = predicate(cursor)?;
        let PredSource::Pred(pred) = source else {
            cursor.at = start;
            return cursor.fail("a transfer depends on %pred, not on %pcnt");
        };
        let with_end = if cursor.eat_text("||") {
            Some((Condition::PredOrLoopEnd { pred, negate }, "LOOP_END"))
        } else if cursor.eat_text("&&") {
            Some((Condition::PredAndNotLoopEnd { pred, negate }, "NOT_LOOP_END"))
        } else {
            None
        };
        let Some((condition, word)) = with_end else { return Ok(Condition::Pred { pred, negate }) };
        let at = cursor.at;
        if keyword(cursor) != word {
            cursor.at = at;
            return cursor.fail(format!("expected %{word}"));
        }
        Ok(condition)
    }

    /// `%dt_alXYZ`, `[~]%cmpN`, `[~]%cmpM || [~]%cmpN` or `[~]%clpN`.
    fn same_bundle(&mut self, cursor: &mut Cursor) -> Parsed<Condition> {
        cursor.blanks();
        let start = cursor.at;
        let term = |cursor: &mut Cursor| {
            let negate = cursor.eat(b'~');
            (negate, keyword(cursor).to_owned())
        };
        let (negate, word) = term(cursor);
        let bad = |cursor: &mut Cursor| {
            cursor.at = start;
            cursor.fail("expected %dt_al with channels 0, 1, 3, 4, or [~]%cmpN, [~]%cmpN || [~]%cmpN, [~]%clpN")
        };
        if let Some(digits) = word.strip_prefix("dt_al") {
            let mut dt_al = 0;
            for digit in digits.bytes() {
                let bit = match digit {
                    b'0' => 1,
                    b'1' => 2,
                    b'3' => 4,
                    b'4' => 8,
                    _ => return bad(cursor),
                };
                dt_al |= bit;
            }
            if negate || dt_al == 0 {
                return bad(cursor);
            }
            return Ok(Condition::Mlock { dt_al });
        }
        let digit = |word: &str, prefix: &str, allowed: &str| {
            let rest = word.strip_prefix(prefix)?;
            (rest.len() == 1 && allowed.contains(rest)).then(|| rest.as_bytes()[0] - b'0')
        };
        if let Some(clp) = digit(&word, "clp", "012") {
            return Ok(Condition::MlockOr(PlCondition::Clp { clp, negate }));
        }
        let Some(channel) = digit(&word, "cmp", "0134") else { return bad(cursor) };
        if !cursor.eat_text("||") {
            return Ok(Condition::MlockOr(PlCondition::Cmp { channel, negate }));
        }
        let (negate_second, second) = term(cursor);
        match (channel, digit(&second, "cmp", "0134")) {
            (first @ (0 | 3), Some(second)) if second == first + 1 => {
                Ok(Condition::MlockOr(PlCondition::CmpPair { first, negate_first: negate, negate_second }))
            }
            _ => bad(cursor),
        }
    }

    /// `[~]@pN` as a source.
    fn local_source(&mut self, cursor: &mut Cursor) -> Parsed<(u8, bool)> {
        let negate = cursor.eat(b'~');
        cursor.blanks();
        Ok((self.numbered(cursor, "@p", 7)?, negate))
    }

    fn pass(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        if cursor.byte() == b'@' {
            let local = self.numbered(cursor, "@p", 7)?;
            cursor.expect(b',')?;
            cursor.blanks();
            let predicate = self.numbered(cursor, "%pred", 32)?;
            return built(at, self.bundle.builder.pass(local, predicate));
        }
        let elp = self.elp(cursor)?;
        cursor.expect(b',')?;
        cursor.blanks();
        let local = self.numbered(cursor, "@p", 7)?;
        built(at, self.bundle.builder.local_predicate(local, elp))
    }

    fn elp(&mut self, cursor: &mut Cursor) -> Parsed<Elp> {
        if let Some(n) = cursor.numbered("%pred", 32)? {
            return Ok(Elp::Pred(n));
        }
        if let Some(n) = cursor.numbered("%rndpred", 16)? {
            return Ok(Elp::Rndpred(n));
        }
        let start = cursor.at;
        let word = keyword(cursor);
        match word {
            "lcntex" => return Ok(Elp::LoopCounter),
            "bgrpred" => return Ok(Elp::Background),
            _ => {}
        }
        let mask = word.strip_prefix("spred").and_then(|digits| {
            digits.bytes().try_fold(0u8, |mask, digit| match digit {
                b'0'..=b'5' => Some(mask | 1 << (digit - b'0')),
                _ => None,
            })
        });
        match mask {
            Some(mask @ 1..) => Ok(Elp::Spred(mask)),
            _ => {
                cursor.at = start;
                cursor.fail("expected %predN, %lcntex, %spred with digits 0 to 5, %rndpredN, %bgrpred, or @p4 to @p6")
            }
        }
    }

    /// `clpandp [~]%predA, [~]%predB, %predC`, outside braces: an andp or landp with its passes.
    fn combined_predicate(&mut self, logical: bool, cursor: &mut Cursor) -> Parsed<()> {
        let at = cursor.at;
        if self.bundle.open.is_some() {
            return cursor.fail("this stands for several operations and is allowed outside braces only");
        }
        let mut sources = [(0, false); 2];
        for (local, source) in sources.iter_mut().enumerate() {
            let negate = cursor.eat(b'~');
            cursor.blanks();
            let n = self.numbered(cursor, "%pred", 32)?;
            cursor.expect(b',')?;
            built(at, self.bundle.builder.local_predicate(local as u8, Elp::Pred(n)))?;
            *source = (local as u8, negate);
        }
        cursor.blanks();
        let target = self.numbered(cursor, "%pred", 32)?;
        let clp = if logical { Clp::Land } else { Clp::And };
        built(at, self.bundle.builder.predicate(4, clp, sources))?;
        built(at, self.bundle.builder.pass(4, target))
    }

    fn mova(&mut self, opcode: u8, channel: Option<u8>, cursor: &mut Cursor) -> Parsed<()> {
        let at = cursor.at;
        let Some(channel @ 0..=3) = channel else {
            return cursor.fail("an array load needs its channel, 0 to 3");
        };
        let mut values = [None; 4];
        let names = [("area", 31), ("ind", 31), ("am", 1), ("be", 1)];
        let mut dst = None;
        loop {
            cursor.blanks();
            let start = cursor.at;
            if cursor.byte() == b'%' {
                dst = Some(match destination(cursor)? {
                    Output::Reg(reg) => Dest::Reg(reg),
                    Output::Ctpr(n) => Dest::Ctpr(n),
                    Output::Trap(code) => Dest::Trap(code),
                    _ => Dest::Empty,
                });
            } else {
                let word = cursor.name();
                let Some(index) = names.iter().position(|(name, _)| *name == word) else {
                    cursor.at = start;
                    return cursor.fail("expected area=, ind=, am=, be= or a destination");
                };
                cursor.expect(b'=')?;
                let value = self.limited(cursor, names[index].1)?;
                if values[index].replace(value).is_some() {
                    cursor.at = start;
                    return cursor.fail(format!("{word} is written twice"));
                }
            }
            if !cursor.eat(b',') {
                break;
            }
        }
        let Some(dst) = dst else { return cursor.fail("expected a destination") };
        let [area, index, advance, big_endian] = values.map(|value| value.unwrap_or(0) as u8);
        let mova = MovaOp { channel, opcode, area, index, advance: advance != 0, big_endian: big_endian != 0, dst };
        built(at, self.bundle.builder.mova(mova))
    }

    fn fapb(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        let at = cursor.at;
        let names = [
            ("ct", 1),
            ("dpl", 1),
            ("dcd", 3),
            ("fmt", 7),
            ("mrng", 31),
            ("d", 31),
            ("incr", 7),
            ("ind", 15),
            ("asz", 7),
            ("abs", 31),
            ("disp", 0xffff_ffff),
        ];
        let values = self.fields(cursor, names)?;
        let [ct, dpl, rest @ ..] = values;
        let (side, flag) = match (ct, dpl) {
            (Some(flag), None) => (Side::Left, flag),
            (None, Some(flag)) => (Side::Right, flag),
            _ => {
                cursor.at = at;
                return cursor.fail("fapb needs ct= (left half) or dpl= (right half), not both");
            }
        };
        let [dcd, fmt, mrng, d, incr, ind, asz, abs, disp] = rest.map(|value| value.unwrap_or(0));
        let fapb = Fapb {
            flag: flag != 0,
            dcd: dcd as u8,
            fmt: fmt as u8,
            mrng: mrng as u8,
            d: d as u8,
            incr: incr as u8,
            ind: ind as u8,
            asz: asz as u8,
            abs: abs as u8,
            disp: disp as u32,
        };
        if self.bundle.add_fapb(side, fapb) {
            return Ok(());
        }
        cursor.at = at;
        cursor.fail("the bundle has a fapb for this half already")
    }

    /// `incr[,ch] %aaincrN [? predicate]`, which belongs to the array store before it.
    fn increment(&mut self, channel: Option<u8>, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let number = self.numbered(cursor, "%aaincr", 8)?;
        let condition = if cursor.eat(b'?') {
            let (source, negate) = predicate(cursor)?;
            Some(Guard { source, negate })
        } else {
            None
        };
        use e2k_core::isa::ops::Format;
        let Some(last) = self
            .bundle
            .builder
            .last_operation()
            .filter(|last| matches!(last.op.row().format(), Format::F10 | Format::F19))
        else {
            cursor.at = at;
            return cursor.fail("incr follows the array operation that it belongs to, in the same bundle");
        };
        if channel.is_some() && last.channel.is_some() && channel != last.channel {
            cursor.at = at;
            return cursor.fail("incr stands in the channel of the array operation before it");
        }
        last.array |= 4 | u16::from(number) << 4;
        last.increment = condition;
        Ok(())
    }
}

/// `%name` or `#name`, without the sign.
fn keyword<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    if !matches!(cursor.peek(), b'%' | b'#') {
        return "";
    }
    let start = cursor.at + 1;
    cursor.at += 1;
    while is_name(cursor.byte()) {
        cursor.at += 1;
    }
    cursor.text.get(start..cursor.at).unwrap_or("")
}

/// Whether `%cmp` or `%clp` comes next (with or without `~`).
fn names_result(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.eat(b'~');
    let word = keyword(&mut ahead);
    word.starts_with("cmp") || word.starts_with("clp")
}
