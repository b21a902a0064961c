//! What is known when the text has been read: places are filled, or become relocations.

use super::Assembler;
use super::diagnostics::Origin;
use super::expr::{Modifier, Place, SymbolId, Value};
use super::section::{Fixup, FixupKind};
use object::elf;

/// What a relocation refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Target {
    Symbol(SymbolId),
    Section(u32),
}

/// One relocation of a section.
#[derive(Clone, Copy, Debug)]
pub(super) struct Relocation {
    pub(super) offset: u64,
    pub(super) kind: u32,
    pub(super) target: Target,
    pub(super) addend: i64,
}

impl Assembler<'_> {
    /// Fills all places; what is left becomes relocations, a list for each section.
    pub(super) fn resolve(&mut self) -> Vec<Vec<Relocation>> {
        let mut relocations: Vec<Vec<Relocation>> = self.sections.iter().map(|_| Vec::new()).collect();
        for fixup in std::mem::take(&mut self.fixups) {
            match self.fix(&fixup) {
                Ok(Some(relocation)) => relocations[fixup.section as usize].push(relocation),
                Ok(None) => {}
                Err(text) => {
                    self.error(fixup.origin, text);
                }
            }
        }
        relocations
    }

    fn fix(&mut self, fixup: &Fixup) -> Result<Option<Relocation>, String> {
        let value = self.symbols.reduce(fixup.value);
        if let Some(n) = value.known() {
            if value.modifier != Modifier::None && fixup.value.add.is_none() {
                return Err("a relocation name needs a symbol before it".to_owned());
            }
            return match fixup.kind {
                FixupKind::Disp | FixupKind::Pref | FixupKind::IsLocal => {
                    Err("expected a label: this expression has a constant value".to_owned())
                }
                kind => self.store(fixup, kind, n).map(|()| None),
            };
        }
        for id in [value.add, value.sub].into_iter().flatten() {
            let symbol = self.symbols.get(id);
            if symbol.internal && symbol.place == Place::Undefined {
                return Err(format!("no label '{}:' behind this", symbol.name.trim_end_matches('f')));
            }
        }
        let Some(add) = value.add else {
            return Err("a symbol is subtracted, but none is added".to_owned());
        };
        let here = Place::Section(fixup.section, fixup.offset);
        let (addend, relative) = match value.sub.map(|id| self.symbols.get(id).place) {
            None => (value.constant, value.modifier == Modifier::PcRel || fixup.kind == FixupKind::Disp),
            Some(Place::Section(section, offset)) if section == fixup.section && value.modifier == Modifier::None => {
                (value.constant.wrapping_add_unsigned(fixup.offset.wrapping_sub(offset)), true)
            }
            Some(_) => {
                return Err("the difference of symbols that are not in this section has no relocation".to_owned());
            }
        };
        // A target in the same section that nobody can replace needs no relocation.
        if relative
            && let (Place::Section(s, at), Place::Section(t, from)) = (self.symbols.get(add).place, here)
            && s == t
            && !self.symbols.get(add).global
            && !self.symbols.get(add).weak
        {
            let distance = (at as i64).wrapping_add(addend).wrapping_sub(from as i64);
            return match fixup.kind {
                FixupKind::Disp => self.store_displacement(fixup, distance).map(|()| None),
                kind => self.store(fixup, kind, distance).map(|()| None),
            };
        }
        let kind = relocation_kind(fixup.kind, value.modifier, relative)
            .ok_or_else(|| "no relocation exists for this symbol in this place".to_owned())?;
        let (target, addend) = self.relocation_target(add, value.modifier, addend);
        Ok(Some(Relocation { offset: fixup.offset, kind, target, addend }))
    }

    /// Local symbols are named by their section.
    fn relocation_target(&self, id: SymbolId, modifier: Modifier, addend: i64) -> (Target, i64) {
        let symbol = self.symbols.get(id);
        let plain = matches!(modifier, Modifier::None | Modifier::PcRel | Modifier::GotOff);
        if let Place::Section(section, offset) = symbol.place
            && !symbol.global
            && !symbol.weak
            && (plain || symbol.internal || symbol.name.starts_with(".L"))
            && self.sections[section as usize].flags & (elf::SHF_TLS.0 | elf::SHF_MERGE.0) == 0
        {
            return (Target::Section(section), addend.wrapping_add(offset as i64));
        }
        (Target::Symbol(id), addend)
    }

    /// Writes a number.
    fn store(&mut self, fixup: &Fixup, kind: FixupKind, value: i64) -> Result<(), String> {
        let bytes = value.to_le_bytes();
        let (bytes, size) = match kind {
            FixupKind::Literal64 => {
                let swapped = (value as u64).rotate_left(32).to_le_bytes();
                (swapped, 8)
            }
            FixupKind::Literal32 => (bytes, 4),
            FixupKind::Data(size) => (bytes, usize::from(size)),
            FixupKind::Disp | FixupKind::Pref | FixupKind::IsLocal => return Err("expected a label".to_owned()),
        };
        if size < 8 {
            let bits = 8 * size as u32;
            if !(-(1i64 << (bits - 1))..1i64 << bits).contains(&value) {
                return Err(super::data::does_not_fit(value, size));
            }
        }
        self.overwrite(fixup, &bytes[..size]);
        Ok(())
    }

    fn store_displacement(&mut self, fixup: &Fixup, bytes: i64) -> Result<(), String> {
        const REACH: i64 = 1 << 30;
        if bytes & 7 != 0 {
            return Err(format!("the target is {bytes} bytes from the bundle, which is no multiple of 8"));
        }
        if !(-REACH..REACH).contains(&bytes) {
            return Err(format!("the target is {bytes} bytes away, out of reach of 28 bits (in units of 8 bytes)"));
        }
        let data = &mut self.sections[fixup.section as usize].data;
        let at = fixup.offset as usize;
        if let Some(slot) = data.get_mut(at..at + 4) {
            let old = u32::from_le_bytes([slot[0], slot[1], slot[2], slot[3]]);
            let new = old & 0xf000_0000 | (bytes >> 3) as u32 & 0x0fff_ffff;
            slot.copy_from_slice(&new.to_le_bytes());
        }
        Ok(())
    }

    fn overwrite(&mut self, fixup: &Fixup, bytes: &[u8]) {
        let data = &mut self.sections[fixup.section as usize].data;
        let at = fixup.offset as usize;
        if let Some(slot) = data.get_mut(at..at + bytes.len()) {
            slot.copy_from_slice(bytes);
        }
    }

    /// The value of a `.size` or of a symbol set to an expression.
    pub(super) fn final_number(&mut self, value: Value, origin: Origin, what: &str) -> u64 {
        match self.symbols.reduce(value).known() {
            Some(n) => n as u64,
            None => {
                self.error(origin, format!("{what} is not a constant"));
                0
            }
        }
    }
}

/// The relocation for a place. Source: asm-syntax.md 7.
fn relocation_kind(kind: FixupKind, modifier: Modifier, relative: bool) -> Option<u32> {
    use FixupKind::{Data, Disp, IsLocal, Literal32, Literal64, Pref};
    let number = match (modifier, kind) {
        (Modifier::None | Modifier::PcRel, Disp) => elf::R_E2K_DISP,
        (Modifier::None, Pref) => elf::R_E2K_PREF,
        (Modifier::IsLocal, IsLocal) => elf::R_E2K_ISLOCAL,
        (_, Disp | Pref | IsLocal) => return None,
        (Modifier::None | Modifier::PcRel, Data(4) | Literal32) if relative => elf::R_E2K_32_PC,
        (Modifier::None | Modifier::PcRel, Data(8)) if relative => elf::R_E2K_64_PC,
        (Modifier::None | Modifier::PcRel, Literal64) if relative => elf::R_E2K_64_PC_LIT,
        (Modifier::None, Data(4) | Literal32) => elf::R_E2K_32_ABS,
        (Modifier::None, Data(8)) => elf::R_E2K_64_ABS,
        (Modifier::None, Literal64) => elf::R_E2K_64_ABS_LIT,
        (Modifier::Got, Data(4) | Literal32) => elf::R_E2K_GOT,
        (Modifier::GotPlt, Data(4) | Literal32) => elf::R_E2K_GOTPLT,
        (Modifier::GotOff, Data(4) | Literal32) => elf::R_E2K_GOTOFF,
        (Modifier::GotOff, Data(8)) => elf::R_E2K_64_GOTOFF,
        (Modifier::GotOff, Literal64) => elf::R_E2K_64_GOTOFF_LIT,
        (Modifier::TlsGdMod, Data(4) | Literal32) => elf::R_E2K_TLS_GDMOD,
        (Modifier::TlsGdRel, Data(4) | Literal32) => elf::R_E2K_TLS_GDREL,
        (Modifier::TlsIe, Data(4) | Literal32) => elf::R_E2K_TLS_IE,
        (Modifier::TlsLe, Data(4) | Literal32) => elf::R_E2K_32_TLS_LE,
        (Modifier::TlsLe, Literal64) => elf::R_E2K_64_TLS_LE,
        (Modifier::TlsDtpRel, Data(4) | Literal32) => elf::R_E2K_TLS_32_DTPREL,
        (Modifier::TlsDtpRel, Data(8)) => elf::R_E2K_TLS_64_DTPREL,
        (Modifier::Size, Data(4) | Literal32) => elf::R_E2K_32_SIZE,
        (Modifier::Size, Data(8)) => elf::R_E2K_64_SIZE,
        (Modifier::DynOpt, Data(4) | Literal32) => elf::R_E2K_32_DYNOPT,
        (Modifier::DynOpt, Data(8)) => elf::R_E2K_64_DYNOPT,
        (Modifier::IsLocal32, Data(4) | Literal32) => elf::R_E2K_ISLOCAL32,
        _ => return None,
    };
    Some(number.0)
}
