//! Objects as they are read.

use super::Errors;
use object::read::elf::{ElfFile64, FileHeader as _, SectionHeader as _};
use object::{Endianness, Object as _, ObjectSection as _, ObjectSymbol as _, RelocationTarget, elf};

/// A relocatable object.
pub(super) struct Object<'a> {
    /// File, or archive and member.
    pub(super) name: String,
    pub(super) flags: u32,
    pub(super) sections: Vec<Section<'a>>,
    pub(super) symbols: Vec<Symbol<'a>>,
    /// COMDAT groups: signature and member sections.
    pub(super) groups: Vec<(&'a str, Vec<usize>)>,
}

/// A section of an object, by its ELF index.
pub(super) struct Section<'a> {
    pub(super) name: &'a str,
    pub(super) kind: u32,
    pub(super) flags: u64,
    pub(super) align: u64,
    pub(super) size: u64,
    /// Contents; empty for SHT_NOBITS.
    pub(super) data: &'a [u8],
    pub(super) relocations: Vec<Relocation>,
    /// It takes part in the link.
    pub(super) live: bool,
    /// Output section, and offset in it.
    pub(super) place: Option<(usize, u64)>,
}

/// Where a symbol of an object stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    Undefined,
    Absolute,
    Common,
    Section(usize),
}

/// A symbol of an object, by its ELF index.
pub(super) struct Symbol<'a> {
    pub(super) name: &'a str,
    pub(super) place: Place,
    pub(super) value: u64,
    pub(super) size: u64,
    pub(super) bind: u8,
    pub(super) kind: u8,
    pub(super) visibility: u8,
}

impl Symbol<'_> {
    pub(super) fn is_local(&self) -> bool {
        self.bind == elf::STB_LOCAL.0
    }

    pub(super) fn is_weak(&self) -> bool {
        self.bind == elf::STB_WEAK.0
    }
}

/// One relocation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Relocation {
    pub(super) offset: u64,
    pub(super) kind: u32,
    /// ELF index of its symbol, 0 for none.
    pub(super) symbol: usize,
    pub(super) addend: i64,
}

/// The largest alignment of a section.
const ALIGN: u64 = 1 << 24;

impl<'a> Object<'a> {
    /// Reads and checks an object.
    pub(super) fn parse(name: &str, data: &'a [u8]) -> Result<Object<'a>, Errors> {
        let bad = |text: &dyn std::fmt::Display| Errors::from(format!("{name}: {text}"));
        if data.get(..4) != Some(b"\x7fELF") {
            return Err(bad(&"not an ELF object or archive (linker scripts are not supported)"));
        }
        if data.get(4) != Some(&2) || data.get(5) != Some(&1) {
            return Err(bad(&"not a 64-bit little-endian ELF file"));
        }
        let file = ElfFile64::<Endianness>::parse(data).map_err(|error| bad(&error))?;
        let header = file.elf_header();
        let machine = header.e_machine(Endianness::Little);
        /// The number of before 2015, which some old objects carry.
        const EM_E2K_OLD: elf::Machine = elf::Machine(49);
        if machine != elf::EM_MCST_ELBRUS && machine != EM_E2K_OLD {
            return Err(bad(&format_args!(
                "machine {} is not E2K (EM_MCST_ELBRUS, {})",
                machine.0,
                elf::EM_MCST_ELBRUS.0
            )));
        }
        if header.e_type(Endianness::Little) != elf::ET_REL {
            return Err(bad(&"not a relocatable object"));
        }
        let mut flags = header.e_flags(Endianness::Little).0;
        if machine == EM_E2K_OLD {
            flags = flags & 0x0fff_ffff | (flags >> 28 & 7) << 24;
        }
        if flags & 0x20 != 0 {
            return Err(bad(&"protected mode (128-bit pointers) is not supported"));
        }
        let mut object =
            Object { name: name.to_owned(), flags, sections: Vec::new(), symbols: Vec::new(), groups: Vec::new() };
        object.read_sections(&file).map_err(|error| bad(&error))?;
        object.read_symbols(&file).map_err(|error| bad(&error))?;
        object.read_relocations(&file).map_err(|error| bad(&error))?;
        Ok(object)
    }

    fn read_sections(&mut self, file: &ElfFile64<'a, Endianness>) -> Result<(), String> {
        let table = file.elf_section_table();
        for (index, header) in table.iter().enumerate() {
            let text = |error: object::Error| format!("section {index}: {error}");
            let name = table.section_name(Endianness::Little, header).map_err(text)?;
            let name = std::str::from_utf8(name).map_err(|_| format!("section {index}: its name is not UTF-8"))?;
            let kind = header.sh_type(Endianness::Little).0;
            let align = header.sh_addralign(Endianness::Little).max(1);
            if !align.is_power_of_two() || align > ALIGN {
                return Err(format!("section {name}: alignment {align:#x} is no power of two up to {ALIGN:#x}"));
            }
            let data = header.data(Endianness::Little, file.data()).map_err(text)?;
            let linked = matches!(
                elf::SectionType(kind),
                elf::SHT_PROGBITS
                    | elf::SHT_NOBITS
                    | elf::SHT_NOTE
                    | elf::SHT_INIT_ARRAY
                    | elf::SHT_FINI_ARRAY
                    | elf::SHT_PREINIT_ARRAY
            );
            let flags = header.sh_flags(Endianness::Little).0;
            let excluded = flags & elf::SHF_EXCLUDE.0 != 0;
            if flags & elf::SHF_COMPRESSED.0 != 0 {
                return Err(format!("section {name}: compressed sections are not supported"));
            }
            if elf::SectionType(kind) == elf::SHT_REL {
                return Err(format!("section {name}: E2K objects use SHT_RELA only"));
            }
            self.sections.push(Section {
                name,
                kind,
                flags,
                align,
                size: header.sh_size(Endianness::Little),
                data,
                relocations: Vec::new(),
                live: linked && !excluded,
                place: None,
            });
        }
        for (index, header) in table.iter().enumerate() {
            if let Some((flags, members)) =
                header.group(Endianness::Little, file.data()).map_err(|error| format!("section {index}: {error}"))?
            {
                let signature = header.sh_info(Endianness::Little) as usize;
                let symbol = file
                    .symbol_by_index(object::SymbolIndex(signature))
                    .and_then(|symbol| symbol.name())
                    .map_err(|error| format!("section {index}: {error}"))?;
                if flags.0 & elf::GRP_COMDAT.0 != 0 {
                    let members = members.iter().map(|member| member.get(Endianness::Little) as usize).collect();
                    self.groups.push((symbol, members));
                }
            }
        }
        Ok(())
    }

    fn read_symbols(&mut self, file: &ElfFile64<'a, Endianness>) -> Result<(), String> {
        let table = file.elf_symbol_table();
        // Number 0 stands for "no symbol".
        self.symbols.push(Symbol {
            name: "",
            place: Place::Undefined,
            value: 0,
            size: 0,
            bind: elf::STB_LOCAL.0,
            kind: elf::STT_NOTYPE.0,
            visibility: 0,
        });
        for index in 1..table.len() {
            let symbol =
                table.symbol(object::SymbolIndex(index)).map_err(|error| format!("symbol {index}: {error}"))?;
            let name = table
                .symbol_name(Endianness::Little, symbol)
                .ok()
                .and_then(|name| std::str::from_utf8(name).ok())
                .ok_or_else(|| format!("symbol {index}: it has no valid name"))?;
            let section = symbol.st_shndx.get(Endianness::Little);
            let place = match section {
                elf::SHN_UNDEF => Place::Undefined,
                elf::SHN_ABS => Place::Absolute,
                elf::SHN_COMMON => Place::Common,
                elf::SHN_XINDEX => {
                    let section = table.shndx(Endianness::Little, object::SymbolIndex(index));
                    Place::Section(section.unwrap_or(0) as usize)
                }
                elf::SymbolSection(n @ 0xff00..) => return Err(format!("symbol {index}: section index {n:#x}")),
                elf::SymbolSection(n) => Place::Section(usize::from(n)),
            };
            if let Place::Section(n) = place
                && n >= self.sections.len()
            {
                return Err(format!("symbol '{name}': no section {n}"));
            }
            self.symbols.push(Symbol {
                name,
                place,
                value: symbol.st_value.get(Endianness::Little),
                size: symbol.st_size.get(Endianness::Little),
                bind: symbol.st_info.0 >> 4,
                kind: symbol.st_info.0 & 15,
                visibility: symbol.st_other.0 & 3,
            });
        }
        Ok(())
    }

    fn read_relocations(&mut self, file: &ElfFile64<'a, Endianness>) -> Result<(), String> {
        for section in file.sections() {
            let index = section.index().0;
            let size = self.sections.get(index).map_or(0, |section| section.data.len() as u64);
            let mut list = Vec::new();
            for (offset, relocation) in section.relocations() {
                let object::RelocationFlags::Elf { r_type } = relocation.flags() else { continue };
                let symbol = match relocation.target() {
                    RelocationTarget::Symbol(symbol) => symbol.0,
                    _ => 0,
                };
                let name = self.sections.get(index).map_or("", |section| section.name);
                if symbol >= self.symbols.len().max(1) {
                    return Err(format!(
                        "({name}+{offset:#x}): relocation against symbol {symbol}, which does not exist"
                    ));
                }
                if offset >= size && r_type != elf::R_E2K_NONE {
                    return Err(format!("({name}+{offset:#x}): relocation outside of the section"));
                }
                list.push(Relocation { offset, kind: r_type.0, symbol, addend: relocation.addend() });
            }
            if let Some(section) = self.sections.get_mut(index) {
                section.relocations = list;
            }
        }
        Ok(())
    }

    /// `file:(section+0xoffset)`
    pub(super) fn location(&self, section: usize, offset: u64) -> String {
        let name = self.sections.get(section).map_or("", |section| section.name);
        format!("{}:({name}+{offset:#x})", self.name)
    }
}

/// The e_flags of the output. Source: asm-syntax.md 7.
pub(super) fn merge_flags(objects: &[Object<'_>]) -> Result<u32, Errors> {
    /// Instruction set of a machine number that names a processor.
    fn generic(machine: u32) -> u32 {
        match machine {
            19 | 20 => 4,
            21..=23 => 6,
            other => other,
        }
    }
    let mut merged = objects.first().map_or(0, |object| object.flags);
    let mut from = objects.first().map_or("", |object| object.name.as_str());
    for object in objects.iter().skip(1) {
        let (old, new) = (merged >> 24, object.flags >> 24);
        let machine = match (old, new) {
            _ if old == new => old,
            (0, new) => new,
            (old, 0) => old,
            // A processor's own code runs on that processor only; other code must be no newer.
            (old @ 19.., new) if new < 19 && new <= generic(old) => old,
            (old, new @ 19..) if old < 19 && old <= generic(new) => new,
            (old, new) if old < 19 && new < 19 => old.max(new),
            _ => {
                return Err(format!(
                    "{}: its processor (machine {new} in e_flags) does not go with that of {from} (machine {old})",
                    object.name
                )
                .into());
            }
        };
        if machine == new && old != new {
            from = &object.name;
        }
        // Forward-incompatible code stays so; other flags must agree, the first object decides.
        merged = merged & 0x00ff_ffff | object.flags & 0x10 | machine << 24;
    }
    Ok(merged)
}
