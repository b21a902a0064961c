//! Predicate logic and array access. Source: asm-syntax.md 5.

use super::Assembler;
use super::bundle::Side;
use super::control::built;
use super::operands::{destination, predicate};
use super::scan::{Cursor, Parsed};
use super::transfers::keyword;
use e2k_core::isa::build::{Clp, Elp, Fapb, Output};
use e2k_core::isa::{Dest, Guard, MovaOp};

impl Assembler<'_> {
    /// `[~]@pN` as a source.
    pub(super) fn local_source(&mut self, cursor: &mut Cursor) -> Parsed<(u8, bool)> {
        let negate = cursor.eat(b'~');
        cursor.blanks();
        Ok((self.numbered(cursor, "@p", 7)?, negate))
    }

    pub(super) fn pass(&mut self, cursor: &mut Cursor) -> Parsed<()> {
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
    pub(super) fn combined_predicate(&mut self, logical: bool, cursor: &mut Cursor) -> Parsed<()> {
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

    pub(super) fn mova(&mut self, opcode: u8, channel: Option<u8>, cursor: &mut Cursor) -> Parsed<()> {
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

    pub(super) fn fapb(&mut self, cursor: &mut Cursor) -> Parsed<()> {
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
    pub(super) fn increment(&mut self, channel: Option<u8>, cursor: &mut Cursor) -> Parsed<()> {
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
