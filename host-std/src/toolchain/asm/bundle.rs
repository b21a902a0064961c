//! The bundle that is being read, and its end: bytes, relocations, messages.

use super::expr::Value;
use super::mnemonics::{self, Control, Meaning};
use super::operands::Extra;
use super::scan::{Cursor, Fail, Parsed};
use super::section::{Fixup, FixupKind};
use super::{Assembler, Origin};
use e2k_core::isa::build::{Apb, BuildError, BundleBuilder, Fapb, LiteralId, Operation};
use e2k_core::isa::ops::Format;
use e2k_core::isa::{Alop, Prefix, Transfer, Version};

/// Half of an asynchronous instruction.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// What a label in CS0 is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cs0 {
    Disp,
    Pref,
}

/// A bundle being read.
pub(super) struct Pending {
    pub(super) builder: BundleBuilder,
    /// Where its brace stands.
    pub(super) open: Option<Origin>,
    statements: u32,
    /// Something in it was refused: it is not packed.
    pub(super) poisoned: bool,
    /// `nop` without a number.
    pub(super) plain_nop: bool,
    pub(super) cs0: Option<(Cs0, Value, Origin)>,
    pub(super) literals: Vec<(Value, LiteralId, Origin)>,
    islocal: Vec<(usize, Value, Origin)>,
    /// `.label` names, and the operation they stand before.
    pub(super) labels: Vec<(String, usize, Origin)>,
    origins: Vec<Origin>,
    apb: Apb,
    fapbs: u32,
}

impl Pending {
    pub(super) fn new(version: Version) -> Pending {
        Pending {
            builder: BundleBuilder::new(version),
            open: None,
            statements: 0,
            poisoned: false,
            plain_nop: false,
            cs0: None,
            literals: Vec::new(),
            islocal: Vec::new(),
            labels: Vec::new(),
            origins: Vec::new(),
            apb: Apb::default(),
            fapbs: 0,
        }
    }

    fn clear(&mut self) {
        self.builder.clear();
        self.open = None;
        self.statements = 0;
        self.poisoned = false;
        self.plain_nop = false;
        self.cs0 = None;
        self.literals.clear();
        self.islocal.clear();
        self.labels.clear();
        self.origins.clear();
        self.apb = Apb::default();
        self.fapbs = 0;
    }

    /// Adds half of an asynchronous instruction; false when that half is taken.
    pub(super) fn add_fapb(&mut self, side: Side, fapb: Fapb) -> bool {
        let slot = match side {
            Side::Left => &mut self.apb.left,
            Side::Right => &mut self.apb.right,
        };
        self.fapbs += 1;
        slot.replace(fapb).is_none()
    }
}

impl Assembler<'_> {
    /// `{`
    pub(super) fn open_brace(&mut self, origin: Origin) {
        if let Some(first) = self.bundle.open {
            self.error(origin, "braces do not nest").note(first, "this one is still open");
            self.bundle.poisoned = true;
            return;
        }
        self.bundle.clear();
        self.bundle.open = Some(origin);
    }

    /// `}`
    pub(super) fn close_brace(&mut self, origin: Origin) {
        let Some(open) = self.bundle.open else {
            self.error(origin, "'}' without '{'");
            return;
        };
        if self.bundle.plain_nop && self.bundle.statements > 1 {
            // Inside a bundle with other operations, nop is nop 1. Source: asm-syntax.md 5.
            let _ = self.bundle.builder.nop(1);
        }
        self.finish(open);
    }

    /// An operation, in a bundle or as one of its own.
    pub(super) fn operation(&mut self, name: &str, cursor: &mut Cursor, start: usize) -> Parsed<()> {
        let alone = self.bundle.open.is_none();
        if alone {
            self.bundle.clear();
        }
        self.bundle.statements += 1;
        let result = self.read_operation(name, cursor, start, alone);
        if result.is_err() {
            self.bundle.poisoned = true;
        }
        if alone {
            let origin = self.origin(cursor, start);
            self.finish(origin);
        }
        result
    }

    fn read_operation(&mut self, name: &str, cursor: &mut Cursor, start: usize, alone: bool) -> Parsed<()> {
        let (channel, speculative) = suffixes(cursor)?;
        let meaning = mnemonics::meaning(name);
        let version = self.version.number();
        let (op, since) = match meaning {
            Some(Meaning::Control(control)) => {
                if speculative && !matches!(control, Control::Mmurr | Control::Mmurw) {
                    cursor.at = start;
                    return cursor.fail(format!("'{name}' cannot be speculative"));
                }
                return self.control(control, channel, cursor);
            }
            Some(Meaning::Alu(op, since)) => (op, since),
            None => {
                cursor.at = start;
                return match mnemonics::nearest(name) {
                    Some(near) => cursor.fail(format!("unknown operation '{name}'; is '{near}' meant?")),
                    None => cursor.fail(format!("unknown operation '{name}'")),
                };
            }
        };
        if version < since {
            cursor.at = start;
            return cursor.fail(format!("this name of '{}' exists from v{since} on", op.name()));
        }
        if !e2k_core::isa::ops::rows_of(op).any(|row| row.channels(self.version) != 0) {
            cursor.at = start;
            return cursor.fail(format!("{} has no operation '{name}'", self.version));
        }
        let (operation, extra) = self.operands(cursor, op, channel, speculative)?;
        if matches!(op.row().format(), Format::F12B | Format::F12C) {
            let condition = self.condition(cursor)?;
            cursor.end()?;
            let transfer = if op == Alop::Ibranchd { Transfer::IbranchD } else { Transfer::IcallD };
            self.built(start, |builder| builder.transfer(transfer, condition))?;
        }
        if alone {
            self.implied(op, &extra, start)?;
        }
        let islocal = extra.islocal;
        let index = self.push_operation(cursor, start, operation)?;
        if let Some((value, at)) = islocal {
            let origin = self.origin(cursor, at);
            self.bundle.islocal.push((index, value, origin));
        }
        Ok(())
    }

    fn built(&mut self, at: usize, f: impl FnOnce(&mut BundleBuilder) -> Result<(), BuildError>) -> Parsed<()> {
        f(&mut self.bundle.builder).map_err(|error| Fail { at, message: error.to_string().into() })
    }

    pub(super) fn push_operation(&mut self, cursor: &Cursor, at: usize, operation: Operation) -> Parsed<usize> {
        let origin = self.origin(cursor, at);
        match self.bundle.builder.operation(operation) {
            Ok(index) => {
                self.bundle.origins.push(origin);
                Ok(index)
            }
            Err(error) => Err(Fail { at, message: error.to_string().into() }),
        }
    }

    /// Delays of operations outside braces. Source: asm-syntax.md 5.
    fn implied(&mut self, op: Alop, extra: &Extra, start: usize) -> Parsed<()> {
        if !self.strict_delay {
            return Ok(());
        }
        let row = op.row();
        let mut cycles = row.implied_nop();
        if let Some(register) = extra.state {
            if row.format() == Format::F15 && register.wait_on_write {
                self.built(start, |builder| builder.prefix(Prefix::Wait(2)))?;
            }
            if row.format() == Format::F16 && register.nop_on_read {
                cycles = 4;
            }
        }
        self.built(start, |builder| builder.nop(cycles))
    }

    /// Packs the bundle and appends it to the section.
    fn finish(&mut self, origin: Origin) {
        if self.bundle.poisoned {
            self.bundle.clear();
            return;
        }
        let offset = self.sections[self.current].len();
        if offset & 7 != 0 {
            self.error(
                origin,
                format!("this bundle would start at offset {offset:#x}, a bundle starts at a multiple of 8 (.align 8)"),
            );
        } else if self.bundle.fapbs != 0 {
            self.finish_apb(origin);
        } else {
            match self.bundle.builder.pack() {
                Ok(packed) => self.place(&packed, offset),
                Err(error) => {
                    let origin = match error {
                        BuildError::NoChannel { operation, .. } => {
                            self.bundle.origins.get(usize::from(operation)).copied().unwrap_or(origin)
                        }
                        _ => origin,
                    };
                    self.error(origin, error.to_string());
                }
            }
        }
        self.bundle.clear();
    }

    fn finish_apb(&mut self, origin: Origin) {
        if self.bundle.statements != self.bundle.fapbs {
            self.error(origin, "fapb stands alone, or with the fapb of the other half");
            return;
        }
        match self.bundle.apb.words() {
            Ok(words) => {
                for word in words {
                    self.append(&word.to_le_bytes());
                }
            }
            Err(error) => {
                self.error(origin, error.to_string());
            }
        }
    }

    fn place(&mut self, packed: &e2k_core::isa::build::Packed, offset: u64) {
        let mut bytes = [0; 64];
        let mut len = 0;
        for word in packed.words() {
            bytes[len..len + 4].copy_from_slice(&word.to_le_bytes());
            len += 4;
        }
        if !self.append(&bytes[..len]) {
            return;
        }
        let section = self.current as u32;
        if let Some((kind, mut value, origin)) = self.bundle.cs0
            && let Some(at) = packed.cs0_offset()
        {
            let kind = match kind {
                // The result is relative to the start of the bundle. Source: asm-syntax.md 7.
                Cs0::Disp => {
                    value.constant = value.constant.wrapping_add(i64::from(at));
                    FixupKind::Disp
                }
                Cs0::Pref => FixupKind::Pref,
            };
            self.fixups.push(Fixup { section, offset: offset + u64::from(at), kind, value, origin });
        }
        for (n, &(mut value, id, origin)) in self.bundle.literals.iter().enumerate() {
            let Some((at, size)) = packed.literal(id) else { continue };
            // Operations with the same expression share a literal, and it needs one relocation.
            if self.bundle.literals[..n].iter().any(|(_, other, _)| packed.literal(*other) == Some((at, size))) {
                continue;
            }
            let kind = if size == 8 { FixupKind::Literal64 } else { FixupKind::Literal32 };
            let global_offset_table =
                value.add.is_some_and(|id| *self.symbols.get(id).name == *"_GLOBAL_OFFSET_TABLE_");
            if value.modifier == super::expr::Modifier::PcRel || global_offset_table {
                value.modifier = super::expr::Modifier::PcRel;
                value.constant = value.constant.wrapping_add(i64::from(at));
            }
            self.fixups.push(Fixup { section, offset: offset + u64::from(at), kind, value, origin });
        }
        for &(index, value, origin) in &self.bundle.islocal {
            if let Some(at) = packed.als_offset(index) {
                let offset = offset + u64::from(at) + 2;
                self.fixups.push(Fixup { section, offset, kind: FixupKind::IsLocal, value, origin });
            }
        }
        for (name, index, origin) in std::mem::take(&mut self.bundle.labels) {
            let Some(at) = packed.als_offset(index) else {
                self.error(origin, "this .label stands before no arithmetic-logic operation of its bundle");
                continue;
            };
            let id = self.symbols.intern(&name);
            self.define(id, super::expr::Place::Section(section, offset + u64::from(at)), origin);
        }
    }

    pub(super) fn pending_operations(&self) -> usize {
        self.bundle.builder.operations().len()
    }
}

/// `,channel` and `,sm` behind a mnemonic.
fn suffixes(cursor: &mut Cursor) -> Parsed<(Option<u8>, bool)> {
    let (mut channel, mut speculative) = (None, false);
    while cursor.byte() == b',' {
        let start = cursor.at;
        cursor.at += 1;
        cursor.blanks();
        match cursor.byte() {
            digit @ b'0'..=b'5' if channel.is_none() => {
                channel = Some(digit - b'0');
                cursor.at += 1;
            }
            b's' if !speculative => {
                cursor.at += 1;
                if cursor.byte() == b'm' {
                    cursor.at += 1;
                }
                speculative = true;
            }
            _ => {
                cursor.at = start + 1;
                return cursor.fail("expected a channel 0 to 5 or sm");
            }
        }
        if super::scan::is_name(cursor.byte()) {
            cursor.at = start + 1;
            return cursor.fail("expected a channel 0 to 5 or sm");
        }
    }
    Ok((channel, speculative))
}
