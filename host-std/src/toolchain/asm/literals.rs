//! Sources of operations: registers, constants and literals. Source: asm-syntax.md 4.

use super::Assembler;
use super::expr::Value;
use super::operands::known_register;
use super::scan::{Cursor, Parsed};
use e2k_core::isa::Reg;
use e2k_core::isa::build::{Input, Literal, LiteralId, Place, Sizes};
use e2k_core::isa::ops::Operand;

/// Where and how large a literal shall be.
#[derive(Clone, Copy, Default)]
pub(super) struct Specifier {
    pub(super) sizes: Option<Sizes>,
    pub(super) place: Option<Place>,
    /// `_lit16_ref` and its kin: the operand byte only. Bits of the literal that is referred to.
    pub(super) reference: bool,
}

impl Specifier {
    /// Operand byte of a `_litN_ref`. Source: encoding.md 4.4.
    fn reference_code(self) -> Option<u8> {
        match (self.sizes?, self.place?) {
            (Sizes::BITS16, Place::Low(n)) => Some(0xd0 + n),
            (Sizes::BITS16, Place::High(n)) => Some(0xd4 + n),
            (Sizes::BITS32, Place::Word(n)) => Some(0xd8 + n),
            (Sizes::BITS64, Place::Word(n @ 0..3)) => Some(0xdc + n),
            _ => None,
        }
    }
}

/// A source as it is written.
#[derive(Clone, Copy)]
pub(super) enum Item {
    Reg(Reg),
    Value { value: Value, specifier: Option<Specifier>, at: usize },
}

const FORMATS: &[(&str, Sizes)] = &[
    ("_f16s", Sizes::BITS16),
    ("_f16", Sizes::BITS16),
    ("_f32s", Sizes::BITS32),
    ("_f32", Sizes::BITS32),
    ("_f64", Sizes::BITS64),
];
const PLACES: &[(&str, Place)] = &[
    ("_lts0lo", Place::Low(0)),
    ("_lts0hi", Place::High(0)),
    ("_lts1lo", Place::Low(1)),
    ("_lts1hi", Place::High(1)),
    ("_lts0", Place::Word(0)),
    ("_lts1", Place::Word(1)),
    ("_lts2", Place::Word(2)),
    ("_lts3", Place::Word(3)),
];
const REFERENCES: &[(&str, Sizes)] =
    &[("_lit16_ref", Sizes::BITS16), ("_lit32_ref", Sizes::BITS32), ("_lit64_ref", Sizes::BITS64)];

impl Assembler<'_> {
    pub(super) fn second(&mut self, cursor: &mut Cursor, width: Operand) -> Parsed<Input> {
        let item = self.item(cursor)?;
        self.source(cursor, item, width)
    }

    /// A second source (or a third one of v7): register, short constant or literal.
    pub(super) fn source(&mut self, cursor: &mut Cursor, item: Item, width: Operand) -> Parsed<Input> {
        let (value, specifier, at) = match item {
            Item::Reg(reg) => return Ok(Input::Reg(reg)),
            Item::Value { value, specifier, at } => (value, specifier, at),
        };
        if let Some(specifier) = specifier
            && specifier.reference
            && let Some(code) = specifier.reference_code()
        {
            return Ok(Input::Reference(code));
        }
        let wide = width != Operand::S;
        let place = specifier.and_then(|s| s.place).unwrap_or(Place::Any);
        let explicit = specifier.and_then(|s| s.sizes);
        let known = value.known();
        if let Some(n) = known
            && specifier.is_none()
            && (0..16).contains(&n)
        {
            return Ok(Input::Const(n as u8));
        }
        let sizes = match (explicit, known) {
            (Some(sizes), Some(n)) => {
                let fits = match sizes {
                    Sizes::BITS16 => (-0x8000..=0xffff).contains(&n),
                    Sizes::BITS32 => (-0x8000_0000..=0xffff_ffff).contains(&n),
                    _ => true,
                };
                if !fits {
                    cursor.at = at;
                    return cursor.fail(format!("{n:#x} does not fit in the literal format that is written before it"));
                }
                sizes
            }
            (None, Some(n)) => Sizes::fitting(n, wide),
            (Some(Sizes::BITS16), None) => {
                cursor.at = at;
                return cursor.fail("a symbol needs a literal of 32 or 64 bits");
            }
            (Some(sizes), None) => sizes,
            (None, None) if value.modifier.is_32() => Sizes::BITS32,
            (None, None) => Sizes::BITS64,
        };
        Ok(Input::Literal(self.add_literal(cursor, value, sizes, place, at)?))
    }

    pub(super) fn add_literal(
        &mut self,
        cursor: &mut Cursor,
        value: Value,
        sizes: Sizes,
        place: Place,
        at: usize,
    ) -> Parsed<LiteralId> {
        let symbol = match value.known() {
            Some(_) => 0,
            // Equal expressions share a literal.
            None => {
                let same = self.bundle.literals.iter().position(|(other, ..)| *other == value);
                same.unwrap_or(self.bundle.literals.len()) as u32 + 1
            }
        };
        let bits = value.known().unwrap_or(0) as u64;
        match self.bundle.builder.literal(Literal { value: bits, symbol, sizes, place }) {
            Ok(id) => {
                if symbol != 0 {
                    let origin = self.origin(cursor, at);
                    self.bundle.literals.push((value, id, origin));
                }
                Ok(id)
            }
            Err(error) => {
                cursor.at = at;
                cursor.fail(error.to_string())
            }
        }
    }

    /// A source: register, or expression with an optional literal specifier.
    pub(super) fn item(&mut self, cursor: &mut Cursor) -> Parsed<Item> {
        if let Some(code) = cursor.register()? {
            return Ok(Item::Reg(known_register(code)));
        }
        if cursor.byte() == b'%' {
            return cursor.fail("expected a general register, a constant or a literal as source");
        }
        let at = cursor.at;
        let specifier = specifier(cursor)?;
        cursor.blanks();
        let value_at = if specifier.is_some() { cursor.at } else { at };
        let value = if cursor.eat(b'[') {
            let value = self.symbols.expression(cursor)?;
            cursor.expect(b']')?;
            value
        } else {
            self.symbols.expression(cursor)?
        };
        Ok(Item::Value { value, specifier, at: value_at })
    }
}

pub(super) fn specifier(cursor: &mut Cursor) -> Parsed<Option<Specifier>> {
    if cursor.peek() != b'_' {
        return Ok(None);
    }
    let start = cursor.at;
    let mut specifier = Specifier::default();
    let mut any = false;
    loop {
        let at = cursor.at;
        let word = cursor.name();
        let format = FORMATS.iter().find(|(name, _)| *name == word);
        let place = PLACES.iter().find(|(name, _)| *name == word);
        let reference = REFERENCES.iter().find(|(name, _)| *name == word);
        match (format, place, reference) {
            (Some((_, sizes)), ..) | (.., Some((_, sizes))) if specifier.sizes.is_none() => {
                specifier.sizes = Some(*sizes);
                specifier.reference |= reference.is_some();
            }
            (_, Some((_, place)), _) if specifier.place.is_none() => specifier.place = Some(*place),
            (None, None, None) if !any => {
                cursor.at = start;
                return Ok(None);
            }
            _ => {
                cursor.at = at;
                return cursor.fail("bad literal specifier: expected one format and one place, like _f32s,_lts1");
            }
        }
        any = true;
        if cursor.byte() != b',' {
            break;
        }
        cursor.at += 1;
    }
    let half = matches!(specifier.place, Some(Place::Low(_) | Place::High(_)));
    let too_big = matches!(specifier.sizes, Some(Sizes::BITS32 | Sizes::BITS64));
    if half && too_big {
        cursor.at = start;
        return cursor.fail("a 32 or 64 bit literal cannot stand in half a literal word");
    }
    if specifier.reference && specifier.reference_code().is_none() {
        cursor.at = start;
        return cursor.fail("a literal reference names a place that its size can have, like _lit16_ref,_lts0lo");
    }
    Ok(Some(specifier))
}
