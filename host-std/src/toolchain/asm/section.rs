//! Sections being filled, and the places in them that wait for a symbol.

use super::expr::{Place, SymbolId, Value};
use super::{Assembler, Origin};

/// One section.
pub(super) struct Section {
    pub(super) name: String,
    /// ELF sh_type.
    pub(super) kind: u32,
    /// ELF sh_flags.
    pub(super) flags: u64,
    pub(super) entry_size: u64,
    pub(super) align: u64,
    /// Signature symbol of its COMDAT group.
    pub(super) group: Option<String>,
    pub(super) data: Vec<u8>,
    /// Size of a section without contents.
    reserved: u64,
}

/// Most bytes of a section without contents: more than any address space has.
const MOST_RESERVED: u64 = 1 << 47;

/// What is to be written at a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum FixupKind {
    /// CS0[27:0].
    Disp,
    /// CS0[27:4].
    Pref,
    Literal32,
    /// Words swapped.
    Literal64,
    /// First source of a compare.
    IsLocal,
    /// Number of this many bytes.
    Data(u8),
}

/// A place that waits for a symbol.
#[derive(Clone, Copy)]
pub(super) struct Fixup {
    pub(super) section: u32,
    pub(super) offset: u64,
    pub(super) kind: FixupKind,
    pub(super) value: Value,
    pub(super) origin: Origin,
}

impl Section {
    pub(super) fn new(name: &str, kind: u32, flags: u64, entry_size: u64) -> Section {
        let align = if flags & object::elf::SHF_EXECINSTR.0 != 0 { 8 } else { 1 };
        Section { name: name.to_owned(), kind, flags, entry_size, align, group: None, data: Vec::new(), reserved: 0 }
    }

    /// Whether it has a size only.
    pub(super) fn is_nobits(&self) -> bool {
        self.kind == object::elf::SHT_NOBITS.0
    }

    pub(super) fn len(&self) -> u64 {
        if self.is_nobits() { self.reserved } else { self.data.len() as u64 }
    }
}

impl Assembler<'_> {
    /// Appends bytes to the current section; false when it has no contents.
    pub(super) fn append(&mut self, bytes: &[u8]) -> bool {
        if bytes.is_empty() {
            return true;
        }
        let section = &mut self.sections[self.current];
        if section.is_nobits() {
            if bytes.iter().any(|&byte| byte != 0) {
                let text = format!("section {} has no contents, only zeros can be put there", section.name);
                let origin = self.statement_origin;
                self.error(origin, text);
                return false;
            }
            section.reserved += bytes.len() as u64;
        } else if bytes.len() as u64 > self.options.size_limit.saturating_sub(self.contents) {
            return self.too_large();
        } else {
            self.contents += bytes.len() as u64;
            section.data.extend_from_slice(bytes);
        }
        self.symbols.here.1 = section.len();
        true
    }

    /// Appends `count` bytes of value `byte`; false when that is refused.
    pub(super) fn fill(&mut self, count: u64, byte: u8) -> bool {
        let section = &mut self.sections[self.current];
        if section.is_nobits() {
            if count > MOST_RESERVED.saturating_sub(section.reserved) {
                return self.too_large();
            }
            section.reserved += count;
        } else {
            if count > self.options.size_limit.saturating_sub(self.contents) {
                return self.too_large();
            }
            self.contents += count;
            section.data.resize(section.data.len() + count as usize, byte);
        }
        self.symbols.here.1 = section.len();
        true
    }

    pub(super) fn too_large(&mut self) -> bool {
        let section = &self.sections[self.current];
        let text = if section.is_nobits() {
            format!("section {} would be larger than {MOST_RESERVED:#x} bytes", section.name)
        } else {
            format!("the sections would have more than {:#x} bytes of contents", self.options.size_limit)
        };
        let origin = self.statement_origin;
        self.error(origin, text);
        self.stop = true;
        false
    }

    /// Makes `index` the current section.
    pub(super) fn switch(&mut self, index: usize) {
        if index != self.current {
            self.previous = self.current;
        }
        self.current = index;
        self.symbols.here = (index as u32, self.sections[index].len());
    }

    /// Puts a label at the current place.
    pub(super) fn define_label(&mut self, name: &str, origin: Origin) {
        let id = self.symbols.intern(name);
        let place = Place::Section(self.symbols.here.0, self.symbols.here.1);
        self.define(id, place, origin);
    }

    /// Gives a symbol its place, unless it has one.
    pub(super) fn define(&mut self, id: SymbolId, place: Place, origin: Origin) -> bool {
        let symbol = self.symbols.get_mut(id);
        if symbol.place != Place::Undefined {
            let first = symbol.defined_at;
            let text = format!("symbol '{}' is already defined", symbol.name);
            let error = self.error(origin, text);
            if let Some((source, start)) = first {
                error.note(Origin { source, start, end: start + 1 }, "first definition");
            }
            return false;
        }
        symbol.place = place;
        symbol.defined_at = Some((origin.source, origin.start));
        true
    }
}
