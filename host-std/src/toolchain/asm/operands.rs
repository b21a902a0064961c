//! Operands of arithmetic-logic operations. Source: asm-syntax.md 2 and 4.

use super::Assembler;
use super::expr::{Modifier, Value};
use super::literals::{Item, Specifier, specifier};
use super::mnemonics::{aau_register, mmu_register, state_register};
use super::scan::{Cursor, Parsed, is_name};
use e2k_core::isa::build::{Input, Operation, Output, Place, Sizes};
use e2k_core::isa::ops::{Ext, Format, Operand};
use e2k_core::isa::{Alop, Guard, PredSource, Reg, StateRegister, Version};

/// What `operands` leaves to be done outside the bundle's fields.
#[derive(Default)]
pub(super) struct Extra {
    /// State register written or read.
    pub(super) state: Option<&'static StateRegister>,
    /// `sym@ISLOCAL` as first source.
    pub(super) islocal: Option<(Value, usize)>,
}

impl Assembler<'_> {
    /// The operands of `op`, to the conditions and the end of the statement.
    pub(super) fn operands(
        &mut self,
        cursor: &mut Cursor,
        op: Alop,
        channel: Option<u8>,
        speculative: bool,
    ) -> Parsed<(Operation, Extra)> {
        let mut operation = Operation::new(op);
        let mut extra = Extra::default();
        operation.channel = channel;
        operation.speculative = speculative;
        let row = op.row();
        let format = row.format();
        match format {
            Format::F9 | Format::F19 => {
                self.array(cursor, &mut operation, format == Format::F9)?;
                cursor.expect(b',')?;
                operation.dst = destination(cursor)?;
            }
            Format::F10 | Format::F10R => {
                operation.src3 = Input::Reg(register(cursor)?);
                operation.dst = Output::None;
                cursor.expect(b',')?;
                self.array(cursor, &mut operation, format == Format::F10R)?;
            }
            Format::F15 => {
                operation.src2 = self.second(cursor, row.operand(0))?;
                cursor.expect(b',')?;
                let register = self.state(cursor)?;
                operation.dst = Output::State(register.number);
                extra.state = Some(register);
            }
            Format::F16 => {
                let register = self.state(cursor)?;
                operation.immediate = register.number;
                extra.state = Some(register);
                cursor.expect(b',')?;
                operation.dst = destination(cursor)?;
            }
            Format::F12C => {
                operation.immediate = self.named(cursor, "wbs", 127)? as u8;
                cursor.expect(b',')?;
                operation.src2 = self.second(cursor, row.operand(1))?;
                cursor.expect(b',')?;
                operation.dst = destination(cursor)?;
            }
            Format::F1 | Format::F11 if row.ext() == Ext::Free => {
                self.two_sources(cursor, &mut operation, &mut extra, false)?;
                cursor.expect(b',')?;
                operation.dst = destination(cursor)?;
            }
            Format::F3 | Format::F13 => {
                operation.dst = Output::None;
                if self.store_sources_first {
                    self.two_sources(cursor, &mut operation, &mut extra, false)?;
                    cursor.expect(b',')?;
                    operation.src3 = Input::Reg(register(cursor)?);
                } else {
                    operation.src3 = Input::Reg(register(cursor)?);
                    cursor.expect(b',')?;
                    self.two_sources(cursor, &mut operation, &mut extra, true)?;
                }
            }
            _ => self.plain(cursor, &mut operation, &mut extra)?,
        }
        if format.merges() {
            cursor.expect(b',')?;
            let (source, negate) = predicate(cursor)?;
            operation.merge = Some(Guard { source, negate });
        }
        self.modifiers(cursor, &mut operation)?;
        if matches!(format, Format::F12B | Format::F12C) {
            // The condition is that of the transfer; the caller reads it.
            return Ok((operation, extra));
        }
        guards(cursor, &mut operation)?;
        cursor.end()?;
        Ok((operation, extra))
    }

    /// Sources in order, then the destination.
    fn plain(&mut self, cursor: &mut Cursor, operation: &mut Operation, extra: &mut Extra) -> Parsed<()> {
        let row = operation.op.row();
        let format = row.format();
        let mut n = 0;
        if format.has_src1() && row.ext() == Ext::Free {
            let item = self.item(cursor)?;
            operation.src1 = self.first(cursor, item, extra)?;
            cursor.expect(b',')?;
            n += 1;
        }
        operation.src2 = self.second(cursor, row.operand(n))?;
        cursor.expect(b',')?;
        if format.has_src3_in_ales() {
            operation.src3 = match self.item(cursor)? {
                Item::Reg(reg) => Input::Reg(reg),
                Item::Value { at, .. } if self.version != Version::V7 => {
                    cursor.at = at;
                    return cursor.fail("expected a register as third source");
                }
                item => self.source(cursor, item, row.operand(2))?,
            };
            cursor.expect(b',')?;
        }
        if matches!(format, Format::F11L | Format::F12L) {
            cursor.blanks();
            let start = cursor.at;
            let value = self.symbols.constant(cursor)?;
            if !(-128..=255).contains(&value) {
                cursor.at = start;
                return cursor.fail("an 8-bit literal is -128 to 255");
            }
            operation.immediate = value as u8;
            cursor.expect(b',')?;
        }
        operation.dst =
            if format.writes_pred() { Output::Pred(predicate_number(cursor)?) } else { destination(cursor)? };
        Ok(())
    }

    /// First and second source: `a, b`, `[a + b]`, `a + b`, or one alone.
    ///
    /// `last`: nothing but conditions follows them.
    fn two_sources(
        &mut self,
        cursor: &mut Cursor,
        operation: &mut Operation,
        extra: &mut Extra,
        last: bool,
    ) -> Parsed<()> {
        let row = operation.op.row();
        let wide2 = row.operand(1);
        let bracket = cursor.eat(b'[');
        let first = self.item(cursor)?;
        let sum = match cursor.peek() {
            b'+' => true,
            b',' => bracket,
            // %dr1 - 8
            b'-' if matches!(first, Item::Reg(_)) => {
                let second = self.item(cursor)?;
                if bracket {
                    cursor.expect(b']')?;
                }
                return self.address(cursor, operation, first, Some(second));
            }
            _ => false,
        };
        if sum {
            cursor.at += 1;
            let second = self.item(cursor)?;
            if bracket {
                cursor.expect(b']')?;
            }
            return self.address(cursor, operation, first, Some(second));
        }
        if bracket {
            cursor.expect(b']')?;
            return self.address(cursor, operation, first, None);
        }
        // Without brackets the number of operands tells whether this is one source or two.
        let before = cursor.at;
        if cursor.eat(b',') && !mas_follows(cursor) {
            cursor.blanks();
            let second_at = cursor.at;
            let second = self.item(cursor);
            if let Ok(second) = second {
                let two = if last { true } else { cursor.peek() == b',' && !after_comma_mas(cursor) };
                if two {
                    operation.src1 = self.first(cursor, first, extra)?;
                    operation.src2 = self.source(cursor, second, wide2)?;
                    return Ok(());
                }
            } else if last || cursor.text.as_bytes().get(second_at) != Some(&b'%') {
                // Only a special destination, like %ctpr1, is no source and yet right here.
                return second.map(drop);
            }
        }
        cursor.at = before;
        self.address(cursor, operation, first, None)
    }

    /// Base and offset as brackets give them. Source: asm-syntax.md 2.
    fn address(&mut self, cursor: &mut Cursor, operation: &mut Operation, a: Item, b: Option<Item>) -> Parsed<()> {
        let row = operation.op.row();
        let wide2 = row.operand(1);
        let small = |item: &Item| match item {
            Item::Value { value, specifier: None, .. } => value.known().filter(|n| (0..32).contains(n)),
            _ => None,
        };
        match (a, b) {
            (Item::Reg(reg), None) => {
                operation.src1 = Input::Reg(reg);
                operation.src2 = Input::Const(0);
            }
            (item @ Item::Value { .. }, None) => {
                operation.src1 = Input::Const(0);
                operation.src2 = self.source(cursor, item, wide2)?;
            }
            (Item::Reg(reg), Some(item)) => {
                operation.src1 = Input::Reg(reg);
                operation.src2 = self.source(cursor, item, wide2)?;
            }
            (item @ Item::Value { .. }, Some(Item::Reg(reg))) => match small(&item) {
                Some(n) if row.operand(0) != Operand::Q => {
                    operation.src1 = Input::Const(n as u8);
                    operation.src2 = Input::Reg(reg);
                }
                _ => {
                    operation.src1 = Input::Reg(reg);
                    operation.src2 = self.source(cursor, item, wide2)?;
                }
            },
            (Item::Value { .. }, Some(Item::Value { at, .. })) => {
                cursor.at = at;
                return cursor.fail("an address is a register, a constant, or a register and one more operand");
            }
        }
        Ok(())
    }

    /// `%aadN [ %aastiM (+ literal) ]`, or the name of an AAU register.
    fn array(&mut self, cursor: &mut Cursor, operation: &mut Operation, register: bool) -> Parsed<()> {
        cursor.blanks();
        let start = cursor.at;
        if register {
            let name = special_name(cursor);
            let Some(register) = aau_register(name) else {
                cursor.at = start;
                return cursor.fail("expected an AAU register, like %aad0 or %aaind3");
            };
            operation.array = register.opce;
            operation.mas = 0x3f;
            return Ok(());
        }
        let aad = self.numbered(cursor, "%aad", 32)?;
        cursor.expect(b'[')?;
        let aasti = self.numbered(cursor, "%aasti", 16)?;
        if cursor.eat(b'+') {
            let at = {
                cursor.blanks();
                cursor.at
            };
            let specifier = specifier(cursor)?;
            let word = match specifier {
                Some(Specifier { sizes: Some(Sizes::BITS32), place: Some(Place::Word(n)), reference: false })
                    if n < 3 =>
                {
                    n
                }
                _ => {
                    cursor.at = at;
                    return cursor
                        .fail("a literal of an array operation is written _f32s,_lts0 (to _lts2) and its value");
                }
            };
            let value_at = {
                cursor.blanks();
                cursor.at
            };
            let value = self.symbols.expression(cursor)?;
            let id = self.add_literal(cursor, value, Sizes::BITS32, Place::Word(word), value_at)?;
            operation.array_literal = Some(id);
        }
        cursor.expect(b']')?;
        operation.array = u16::from(aad) << 11 | u16::from(aasti) << 7;
        Ok(())
    }

    fn state(&mut self, cursor: &mut Cursor) -> Parsed<&'static StateRegister> {
        cursor.blanks();
        let start = cursor.at;
        let name = special_name(cursor);
        match state_register(name, self.version) {
            Some(register) => Ok(register),
            None => {
                cursor.at = start;
                cursor.fail(format!("no state register of this name in {}", self.version))
            }
        }
    }

    /// `mmurr %register, %dst` and `mmurw %src, %register`: an ldd or std with an address and a specifier.
    pub(super) fn mmu(&mut self, cursor: &mut Cursor, write: bool, channel: Option<u8>) -> Parsed<Operation> {
        let mut operation = Operation::new(if write { Alop::Std } else { Alop::Ldd });
        if write {
            operation.src3 = Input::Reg(register(cursor)?);
            operation.dst = Output::None;
            cursor.expect(b',')?;
        }
        cursor.blanks();
        let start = cursor.at;
        let name = special_name(cursor);
        let known = mmu_register(name).filter(|r| r.since <= self.version.number());
        let Some(found) = known else {
            cursor.at = start;
            return cursor.fail(format!("no MMU register of this name in {}", self.version));
        };
        let fits = if write { found.writable_since <= self.version.number() } else { found.read_channel < 6 };
        if !fits {
            cursor.at = start;
            return cursor.fail(if write {
                "this MMU register cannot be written"
            } else {
                "this MMU register cannot be read"
            });
        }
        let only = if write { 2 } else { found.read_channel };
        if channel.is_some_and(|channel| channel != only) {
            cursor.at = start;
            return cursor.fail(format!("this MMU register is reached in channel {only}"));
        }
        operation.channel = Some(only);
        operation.mas = found.mas;
        operation.src2 = if found.address < 16 {
            Input::Const(found.address as u8)
        } else {
            let value = Value::constant(i64::from(found.address));
            Input::Literal(self.add_literal(cursor, value, Sizes::fitting(value.constant, true), Place::Any, start)?)
        };
        if !write {
            cursor.expect(b',')?;
            operation.dst = destination(cursor)?;
        }
        guards(cursor, &mut operation)?;
        cursor.end()?;
        Ok(operation)
    }

    fn first(&mut self, cursor: &mut Cursor, item: Item, extra: &mut Extra) -> Parsed<Input> {
        match item {
            Item::Reg(reg) => Ok(Input::Reg(reg)),
            Item::Value { value, specifier, at } => match (value.known(), specifier) {
                (Some(n), None) if (0..32).contains(&n) => Ok(Input::Const(n as u8)),
                (None, None) if value.modifier == Modifier::IsLocal => {
                    extra.islocal = Some((value, at));
                    Ok(Input::Const(0))
                }
                _ => {
                    cursor.at = at;
                    cursor.fail("the first source is a register or a constant 0 to 31")
                }
            },
        }
    }

    /// `, mas=N`.
    fn modifiers(&mut self, cursor: &mut Cursor, operation: &mut Operation) -> Parsed<()> {
        if cursor.peek() != b',' {
            return Ok(());
        }
        cursor.at += 1;
        let at = {
            cursor.blanks();
            cursor.at
        };
        let mas = self.named(cursor, "mas", 0x7f)?;
        if !operation.op.row().takes_mas() && mas != 0 {
            cursor.at = at;
            return cursor.fail("this operation has no memory access specifier");
        }
        operation.mas = mas as u8;
        Ok(())
    }

    /// `NAME = N`, N from 0 to `last`.
    pub(super) fn named(&mut self, cursor: &mut Cursor, name: &'static str, last: i64) -> Parsed<i64> {
        if !cursor.eat_word(name) {
            return cursor.fail(format!("expected {name}="));
        }
        cursor.expect(b'=')?;
        self.limited(cursor, last)
    }

    /// A constant from 0 to `last`.
    pub(super) fn limited(&mut self, cursor: &mut Cursor, last: i64) -> Parsed<i64> {
        cursor.blanks();
        let start = cursor.at;
        let value = self.symbols.constant(cursor)?;
        if !(0..=last).contains(&value) {
            cursor.at = start;
            return cursor.fail(format!("{value} is out of range, expected 0 to {last}"));
        }
        Ok(value)
    }

    pub(super) fn numbered(&mut self, cursor: &mut Cursor, prefix: &str, limit: u32) -> Parsed<u8> {
        match cursor.numbered(prefix, limit)? {
            Some(n) => Ok(n),
            None => cursor.fail(format!("expected {prefix}0 to {prefix}{}", limit - 1)),
        }
    }
}

/// A code that the scanner has checked.
pub(super) fn known_register(code: u8) -> Reg {
    Reg::from_code(code).unwrap_or(ZERO)
}

const ZERO: Reg = match Reg::from_code(0) {
    Some(reg) => reg,
    None => panic!("%b[0] is a register"),
};

/// A general register.
pub(super) fn register(cursor: &mut Cursor) -> Parsed<Reg> {
    match cursor.register()? {
        Some(code) => Ok(known_register(code)),
        None => cursor.fail("expected a register: %rN, %gN or %b[N] with an optional d, x, q or qp before the letter"),
    }
}

/// A register, `%empty`, `%ctprN`, `%tst`, `%tc` or `%tcd`.
pub(super) fn destination(cursor: &mut Cursor) -> Parsed<Output> {
    if let Some(code) = cursor.register()? {
        return Ok(Output::Reg(known_register(code)));
    }
    let start = cursor.at;
    let output = match special_name(cursor) {
        "%empty" => Output::Empty,
        "%tst" => Output::Trap(0xcd),
        "%tc" => Output::Trap(0xce),
        "%tcd" => Output::Trap(0xcf),
        "%ctpr1" => Output::Ctpr(1),
        "%ctpr2" => Output::Ctpr(2),
        "%ctpr3" => Output::Ctpr(3),
        _ => {
            cursor.at = start;
            return cursor.fail("expected a destination: a register, %empty, %ctpr1 to %ctpr3, %tst, %tc or %tcd");
        }
    };
    Ok(output)
}

/// `%name`, with dots and digits.
fn special_name<'a>(cursor: &mut Cursor<'a>) -> &'a str {
    cursor.blanks();
    let start = cursor.at;
    if cursor.byte() == b'%' {
        cursor.at += 1;
        while is_name(cursor.byte()) {
            cursor.at += 1;
        }
    }
    cursor.text.get(start..cursor.at).unwrap_or("")
}

/// `%predN` as a destination.
fn predicate_number(cursor: &mut Cursor) -> Parsed<u8> {
    match cursor.numbered("%pred", 32)? {
        Some(n) => Ok(n),
        None => cursor.fail("expected a predicate, %pred0 to %pred31"),
    }
}

/// `[~]%predN` or `[~]%pcntN`.
pub(super) fn predicate(cursor: &mut Cursor) -> Parsed<(PredSource, bool)> {
    let negate = cursor.eat(b'~');
    if let Some(n) = cursor.numbered("%pred", 32)? {
        Ok((PredSource::Pred(n), negate))
    } else if let Some(n) = cursor.numbered("%pcnt", 32)? {
        Ok((PredSource::Pcnt(n), negate))
    } else {
        cursor.fail("expected [~]%predN or [~]%pcntN")
    }
}

/// `? [~]%predN, [~]%pcntN`: one of each kind at most.
fn guards(cursor: &mut Cursor, operation: &mut Operation) -> Parsed<()> {
    if !cursor.eat(b'?') {
        return Ok(());
    }
    loop {
        cursor.blanks();
        let start = cursor.at;
        let (source, negate) = predicate(cursor)?;
        let slot = match source {
            PredSource::Pred(_) => &mut operation.predicate,
            PredSource::Pcnt(_) => &mut operation.counter,
        };
        if slot.is_some() {
            cursor.at = start;
            return cursor.fail("a condition is one %pred and one %pcnt at most");
        }
        *slot = Some(Guard { source, negate });
        if !cursor.eat(b',') {
            return Ok(());
        }
    }
}

fn mas_follows(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.eat_word("mas") && ahead.peek() == b'='
}

fn after_comma_mas(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.at += 1;
    mas_follows(&ahead)
}
