//! Transfers of control: what prepares them, and their conditions. Source: asm-syntax.md 5.

use super::Assembler;
use super::bundle::Cs0;
use super::control::built;
use super::expr::Value;
use super::mnemonics::Control;
use super::operands::predicate;
use super::scan::{Cursor, Parsed, is_name};
use e2k_core::isa::{Condition, ControlPrep, CtTarget, PlCondition, PredSource, Transfer, Version};

/// A target: a raw field, or a value that a label gives.
enum Target {
    /// Bytes from the start of the bundle.
    Displacement(i64),
    Label(Value, usize),
}

impl Assembler<'_> {
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

    pub(super) fn preparation(&mut self, control: Control, cursor: &mut Cursor) -> Parsed<()> {
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

    pub(super) fn transfer(&mut self, control: Control, cursor: &mut Cursor) -> Parsed<()> {
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
}

/// `%name` or `#name`, without the sign.
pub(super) fn keyword<'a>(cursor: &mut Cursor<'a>) -> &'a str {
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
