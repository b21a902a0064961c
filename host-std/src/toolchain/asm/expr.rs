//! Symbols and expressions.

use super::scan::{Cursor, Parsed, is_name};
use hashbrown::{DefaultHashBuilder, HashMap, HashTable};
use std::hash::BuildHasher as _;

/// Position of a symbol in the table.
pub(super) type SymbolId = u32;

/// Where a symbol stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    Undefined,
    /// Set to an expression; of a constant when nothing else is in it.
    Expression(Value),
    /// Section and offset.
    Section(u32, u64),
    Common {
        size: u64,
        align: u64,
    },
}

/// One symbol.
#[derive(Clone, Debug)]
pub(super) struct Symbol {
    pub(super) name: Box<str>,
    pub(super) place: Place,
    pub(super) global: bool,
    pub(super) weak: bool,
    /// `.local`.
    pub(super) local: bool,
    /// ELF type, STT_*.
    pub(super) kind: u8,
    /// ELF visibility, STV_*.
    pub(super) visibility: u8,
    pub(super) size: Option<Value>,
    /// Made by the assembler: a local label or a place.
    pub(super) internal: bool,
    /// Where it was defined, for a second definition: source and byte offset.
    pub(super) defined_at: Option<(u32, u32)>,
}

/// Suffix of a symbol that chooses the relocation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Modifier {
    #[default]
    None,
    Got,
    GotPlt,
    GotOff,
    TlsIe,
    TlsGdMod,
    TlsGdRel,
    TlsLe,
    TlsDtpRel,
    Size,
    IsLocal,
    IsLocal32,
    DynOpt,
    PcRel,
}

impl Modifier {
    fn from_name(name: &str) -> Option<Modifier> {
        use Modifier::*;
        Option::Some(match name {
            "GOT" => Got,
            "GOTPLT" => GotPlt,
            "GOTOFF" => GotOff,
            "TLS_IE" => TlsIe,
            "TLS_GDMOD" => TlsGdMod,
            "TLS_GDREL" => TlsGdRel,
            "TLS_LE" => TlsLe,
            "TLS_DTPREL" => TlsDtpRel,
            "SIZE" => Size,
            "ISLOCAL" => IsLocal,
            "ISLOCAL32" => IsLocal32,
            "DYNOPT" => DynOpt,
            "PCREL" => PcRel,
            _ => return Option::None,
        })
    }

    /// Whether the literal always has 32 bits. Source: asm-syntax.md 4.
    pub(super) fn is_32(self) -> bool {
        use Modifier::*;
        matches!(self, Got | GotPlt | TlsIe | TlsGdMod | TlsGdRel | Size | IsLocal32)
    }
}

/// `add - sub + constant`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Value {
    pub(super) add: Option<SymbolId>,
    pub(super) sub: Option<SymbolId>,
    pub(super) constant: i64,
    pub(super) modifier: Modifier,
}

impl Value {
    pub(super) const fn constant(constant: i64) -> Value {
        Value { add: None, sub: None, constant, modifier: Modifier::None }
    }

    pub(super) const fn symbol(id: SymbolId) -> Value {
        Value { add: Some(id), sub: None, constant: 0, modifier: Modifier::None }
    }

    /// Its number, when no symbol is in it.
    pub(super) fn known(self) -> Option<i64> {
        (self.add.is_none() && self.sub.is_none()).then_some(self.constant)
    }
}

/// Definitions of a local label `N:`.
#[derive(Clone, Copy, Default)]
struct Local {
    last: Option<SymbolId>,
    next: Option<SymbolId>,
}

/// All symbols, and where the next byte goes.
#[derive(Default)]
pub(super) struct Symbols {
    pub(super) all: Vec<Symbol>,
    /// Those with names, by the hash of the name.
    names: HashTable<SymbolId>,
    hasher: DefaultHashBuilder,
    locals: HashMap<u32, Local>,
    pub(super) here: (u32, u64),
    /// Places of the pass before, for what must be known before it is defined.
    pub(super) before: Vec<Place>,
    /// A value of the pass before (or none, in the first pass) was used: another pass must confirm it.
    pub(super) guessed: bool,
    /// Such values may not be used: the text itself depends on the number.
    pub(super) must_know: bool,
}

/// Parentheses and operators in one another.
const DEPTH: u32 = 64;

impl Symbols {
    fn push(&mut self, name: &str, place: Place, internal: bool) -> SymbolId {
        self.all.push(Symbol {
            name: name.into(),
            place,
            global: false,
            weak: false,
            local: false,
            kind: 0,
            visibility: 0,
            size: None,
            internal,
            defined_at: None,
        });
        self.all.len() as u32 - 1
    }

    pub(super) fn intern(&mut self, name: &str) -> SymbolId {
        let name = name.strip_prefix('$').unwrap_or(name);
        let hash = self.hasher.hash_one(name);
        if let Some(&id) = self.names.find(hash, |&id| *self.all[id as usize].name == *name) {
            return id;
        }
        let id = self.push(name, Place::Undefined, false);
        self.names.insert_unique(hash, id, |&id| self.hasher.hash_one(&*self.all[id as usize].name));
        id
    }

    pub(super) fn find(&self, name: &str) -> Option<SymbolId> {
        self.names.find(self.hasher.hash_one(name), |&id| *self.all[id as usize].name == *name).copied()
    }

    pub(super) fn get(&self, id: SymbolId) -> &Symbol {
        &self.all[id as usize]
    }

    pub(super) fn get_mut(&mut self, id: SymbolId) -> &mut Symbol {
        &mut self.all[id as usize]
    }

    /// Defines local label `n` here.
    pub(super) fn define_local(&mut self, n: u32) {
        let place = Place::Section(self.here.0, self.here.1);
        let local = self.locals.get(&n).copied().unwrap_or_default();
        let id = match local.next {
            Some(id) => {
                self.get_mut(id).place = place;
                id
            }
            None => self.push("", place, true),
        };
        self.locals.insert(n, Local { last: Some(id), next: None });
    }

    /// A nameless symbol at the current place.
    pub(super) fn here(&mut self) -> SymbolId {
        let (section, offset) = self.here;
        self.push("", Place::Section(section, offset), true)
    }

    /// The place of a symbol, through expressions that name only one symbol.
    fn resolve(&self, id: SymbolId) -> Value {
        let mut value = Value::symbol(id);
        for _ in 0..DEPTH {
            let Some(id) = value.add else { break };
            let Place::Expression(of) = self.get(id).place else { break };
            if of.modifier != Modifier::None || of.sub.is_some() {
                break;
            }
            value = Value { constant: value.constant.wrapping_add(of.constant), ..of };
        }
        value
    }

    /// Replaces symbols with what they are set to, and differences inside a section with numbers.
    pub(super) fn reduce(&self, value: Value) -> Value {
        if value.known().is_some() {
            return value;
        }
        let mut value = value;
        if let Some(id) = value.add
            && let Place::Expression(_) = self.get(id).place
        {
            let of = self.resolve(id);
            value.add = of.add;
            value.constant = value.constant.wrapping_add(of.constant);
        }
        let Some(sub) = value.sub else { return value };
        if let Place::Expression(_) = self.get(sub).place {
            let of = self.resolve(sub);
            value.sub = of.add;
            value.constant = value.constant.wrapping_sub(of.constant);
        }
        if let (Some(a), Some(b)) = (value.add, value.sub) {
            let difference = match (self.get(a).place, self.get(b).place) {
                _ if a == b => Some(0),
                (Place::Section(s, x), Place::Section(t, y)) if s == t => Some(x.wrapping_sub(y) as i64),
                _ => None,
            };
            if let Some(difference) = difference {
                value.add = None;
                value.sub = None;
                value.constant = value.constant.wrapping_add(difference);
            }
        }
        value
    }

    /// An expression.
    pub(super) fn expression(&mut self, cursor: &mut Cursor) -> Parsed<Value> {
        // By far the most common: a plain number.
        if cursor.peek().is_ascii_digit() {
            let start = cursor.at;
            let value = self.number(cursor)?;
            if matches!(cursor.peek(), b',' | b']' | b'?' | 0) {
                return Ok(value);
            }
            cursor.at = start;
        }
        let value = self.binary(cursor, 0, DEPTH)?;
        Ok(self.reduce(value))
    }

    /// An expression whose number must be known here.
    ///
    /// One with symbols that are defined further on gets the number of the pass before, and asks for
    /// another pass.
    pub(super) fn constant(&mut self, cursor: &mut Cursor) -> Parsed<i64> {
        cursor.blanks();
        let start = cursor.at;
        let value = self.expression(cursor)?;
        if let Some(n) = value.known() {
            return Ok(n);
        }
        match self.guess(value) {
            Some(n) => Ok(n),
            None => {
                cursor.at = start;
                cursor.fail("expected an expression with a constant value")
            }
        }
    }

    /// The number that an expression had in the pass before; 0 in the first pass.
    pub(super) fn guess(&mut self, value: Value) -> Option<i64> {
        if self.must_know || value.modifier != Modifier::None {
            return None;
        }
        if self.before.is_empty() {
            self.guessed = true;
            return Some(0);
        }
        let place = |id: Option<SymbolId>| match id {
            None => Some((None, 0)),
            Some(id) => match self.before.get(id as usize)? {
                Place::Section(section, offset) => Some((Some(*section), *offset as i64)),
                Place::Expression(of) => of.known().map(|n| (None, n)),
                _ => None,
            },
        };
        let ((s, a), (t, b)) = (place(value.add)?, place(value.sub)?);
        self.guessed = true;
        (s == t).then(|| value.constant.wrapping_add(a).wrapping_sub(b))
    }

    fn binary(&mut self, cursor: &mut Cursor, floor: u8, depth: u32) -> Parsed<Value> {
        let Some(depth) = depth.checked_sub(1) else { return cursor.fail("expression nested too deeply") };
        let mut left = self.unary(cursor, depth)?;
        loop {
            let first = cursor.peek();
            let second = cursor.byte_at(1);
            // Binding as in GNU as: bit operators above + and -, shifts with * and /.
            let (level, len) = match (first, second) {
                (b'|', b'|') => (1, 2),
                (b'&', b'&') => (2, 2),
                (b'=', b'=') | (b'<', b'=' | b'>') | (b'>', b'=') => (3, 2),
                (b'<', b'<') | (b'>', b'>') => (6, 2),
                (b'<' | b'>', _) => (3, 1),
                (b'+', _) if register_follows(cursor) => return Ok(left),
                (b'+' | b'-', _) => (4, 1),
                (b'|' | b'^' | b'&', _) => (5, 1),
                (b'*' | b'/', _) => (6, 1),
                (b'%', c) if !c.is_ascii_alphabetic() => (6, 1),
                _ => return Ok(left),
            };
            if level < floor.max(1) {
                return Ok(left);
            }
            let start = cursor.at;
            cursor.at += len;
            let right = self.binary(cursor, level + 1, depth)?;
            left = match self.combine(left, right, (first, if len == 2 { second } else { 0 })) {
                Some(value) => value,
                None => {
                    cursor.at = start;
                    return cursor.fail("this operator cannot be applied to these values");
                }
            };
        }
    }

    fn combine(&mut self, left: Value, right: Value, operator: (u8, u8)) -> Option<Value> {
        let (l, r) = (self.reduce(left), self.reduce(right));
        match operator {
            (b'+', 0) if l.modifier == Modifier::None || r.known().is_some() => {
                let modifier = if l.modifier == Modifier::None { r.modifier } else { l.modifier };
                if let (Some(add), Some(sub)) = (one_of(l.add, r.add), one_of(l.sub, r.sub)) {
                    return Some(Value { add, sub, constant: l.constant.wrapping_add(r.constant), modifier });
                }
            }
            (b'-', 0) if r.modifier == Modifier::None => {
                if let (Some(add), Some(sub)) = (one_of(l.add, r.sub), one_of(l.sub, r.add)) {
                    let constant = l.constant.wrapping_sub(r.constant);
                    return Some(self.reduce(Value { add, sub, constant, modifier: l.modifier }));
                }
            }
            _ => {}
        }
        let mut number = |value: Value| value.known().or_else(|| self.guess(value));
        let (a, b) = (number(l)?, number(r)?);
        let truth = |yes: bool| -i64::from(yes);
        Some(Value::constant(match operator {
            (b'+', 0) => a.wrapping_add(b),
            (b'-', 0) => a.wrapping_sub(b),
            (b'*', 0) => a.wrapping_mul(b),
            (b'/', 0) => (b != 0).then(|| a.wrapping_div(b))?,
            (b'%', 0) => (b != 0).then(|| a.wrapping_rem(b))?,
            (b'<', b'<') => a.checked_shl(u32::try_from(b).ok()?).unwrap_or(0),
            (b'>', b'>') => (a as u64).checked_shr(u32::try_from(b).ok()?).unwrap_or(0) as i64,
            (b'|', 0) => a | b,
            (b'^', 0) => a ^ b,
            (b'&', 0) => a & b,
            (b'=', b'=') => truth(a == b),
            (b'<', b'>') => truth(a != b),
            (b'<', b'=') => truth(a <= b),
            (b'>', b'=') => truth(a >= b),
            (b'<', 0) => truth(a < b),
            (b'>', 0) => truth(a > b),
            (b'&', b'&') => i64::from(a != 0 && b != 0),
            (b'|', b'|') => i64::from(a != 0 || b != 0),
            _ => return None,
        }))
    }

    fn unary(&mut self, cursor: &mut Cursor, depth: u32) -> Parsed<Value> {
        let Some(depth) = depth.checked_sub(1) else { return cursor.fail("expression nested too deeply") };
        let start = cursor.at;
        match cursor.peek() {
            operator @ (b'-' | b'~' | b'+') => {
                cursor.at += 1;
                let value = self.unary(cursor, depth)?;
                let value = self.reduce(value);
                let result = match operator {
                    b'-' => self.combine(Value::constant(0), value, (b'-', 0)),
                    b'+' => Some(value),
                    _ => value.known().map(|n| Value::constant(!n)),
                };
                match result {
                    Some(value) => Ok(value),
                    None => {
                        cursor.at = start;
                        cursor.fail("this operator cannot be applied to a symbol")
                    }
                }
            }
            b'(' => {
                cursor.at += 1;
                let value = self.binary(cursor, 0, depth)?;
                cursor.expect(b')')?;
                Ok(value)
            }
            b'\'' => character(cursor),
            b'0'..=b'9' => self.number(cursor),
            b'.' if !is_name(cursor.byte_at(1)) => {
                cursor.at += 1;
                Ok(Value::symbol(self.here()))
            }
            byte if is_name(byte) && byte != b'#' => {
                let name = cursor.name();
                let mut value = Value::symbol(self.intern(name));
                if cursor.byte() == b'@' {
                    cursor.at += 1;
                    let at = cursor.at;
                    match Modifier::from_name(cursor.name()) {
                        Some(modifier) => value.modifier = modifier,
                        None => {
                            cursor.at = at;
                            return cursor.fail(
                                "unknown or unsupported relocation; known are @GOT @GOTPLT @GOTOFF @TLS_IE @TLS_GDMOD \
                                 @TLS_GDREL @TLS_LE @TLS_DTPREL @SIZE @ISLOCAL @ISLOCAL32 @DYNOPT @PCREL",
                            );
                        }
                    }
                }
                Ok(value)
            }
            _ => cursor.fail("expected an expression"),
        }
    }

    fn number(&mut self, cursor: &mut Cursor) -> Parsed<Value> {
        let start = cursor.at;
        let (radix, skip) = match (cursor.byte(), cursor.byte_at(1)) {
            (b'0', b'x' | b'X') => (16, 2),
            (b'0', b'b' | b'B') if matches!(cursor.byte_at(2), b'0' | b'1') => (2, 2),
            (b'0', b'0'..=b'7') => (8, 1),
            _ => (10, 0),
        };
        cursor.at += skip;
        let digits = cursor.at;
        let mut value = 0u64;
        let mut fits = true;
        while let Some(digit) = (cursor.byte() as char).to_digit(radix) {
            let (product, over) = value.overflowing_mul(u64::from(radix));
            let (sum, carry) = product.overflowing_add(u64::from(digit));
            fits &= !over && !carry;
            value = sum;
            cursor.at += 1;
        }
        if cursor.at == digits {
            cursor.at = start;
            return cursor.fail("expected digits");
        }
        // 1b and 1f are local labels.
        if skip == 0 && matches!(cursor.byte(), b'b' | b'f') && !is_name(cursor.byte_at(1)) {
            return self.local_label(cursor, start, value);
        }
        while matches!(cursor.byte(), b'u' | b'U' | b'l' | b'L') {
            cursor.at += 1;
        }
        if is_name(cursor.byte()) || !fits {
            cursor.at = start;
            return cursor.fail(if fits { "bad number" } else { "number does not fit in 64 bits" });
        }
        Ok(Value::constant(value as i64))
    }

    fn local_label(&mut self, cursor: &mut Cursor, start: usize, number: u64) -> Parsed<Value> {
        let forward = cursor.byte() == b'f';
        cursor.at += 1;
        let Ok(n) = u32::try_from(number) else {
            cursor.at = start;
            return cursor.fail("local label number too large");
        };
        let local = self.locals.get(&n).copied().unwrap_or_default();
        let id = match (forward, local.last, local.next) {
            (false, Some(id), _) | (true, _, Some(id)) => id,
            (false, None, _) => {
                cursor.at = start;
                return cursor.fail(format!("no label '{n}:' before this"));
            }
            (true, last, None) => {
                let id = self.push(&format!("{n}f"), Place::Undefined, true);
                self.locals.insert(n, Local { last, next: Some(id) });
                id
            }
        };
        Ok(Value::symbol(id))
    }
}

/// `+` before a register joins an address, not an expression.
fn register_follows(cursor: &Cursor) -> bool {
    let mut ahead = cursor.clone();
    ahead.at += 1;
    ahead.peek() == b'%' && ahead.byte_at(1).is_ascii_alphabetic()
}

fn character(cursor: &mut Cursor) -> Parsed<Value> {
    let start = cursor.at;
    cursor.at += 1;
    let rest = cursor.text.get(cursor.at..).unwrap_or("");
    let mut characters = rest.chars();
    let Some(first) = characters.next() else {
        cursor.at = start;
        return cursor.fail("expected a character");
    };
    let value = match first {
        '\\' => match characters.next() {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('0') => '\0',
            Some(other @ ('\\' | '\'' | '"')) => other,
            _ => return cursor.fail("unknown escape; known are \\n \\t \\r \\b \\f \\0 \\\\ \\' \\\""),
        },
        other => other,
    };
    cursor.at += rest.len() - characters.as_str().len();
    if cursor.byte() == b'\'' {
        cursor.at += 1;
    }
    Ok(Value::constant(i64::from(u32::from(value))))
}

/// The one of two that is there; `None` for both.
fn one_of(a: Option<SymbolId>, b: Option<SymbolId>) -> Option<Option<SymbolId>> {
    if a.is_some() && b.is_some() { None } else { Some(a.or(b)) }
}
