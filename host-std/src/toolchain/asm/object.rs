//! The object file: ELF64 relocatable for EM_MCST_ELBRUS.

use super::diagnostics::Origin;
use super::expr::{Modifier, Place, SymbolId};
use super::fixup::{Relocation, Target};
use super::section::Section;
use super::{Assembler, Cpu};
use hashbrown::{HashMap, HashSet};
use object::elf;
use object::write::elf::{FileHeader, Rel, SectionHeader, SectionIndex, Sym, Writer};

/// A symbol as it will stand in the file.
struct Entry {
    name: Box<str>,
    info: elf::SymbolInfo,
    other: u8,
    /// Section of the assembler, or a special index.
    section: Where,
    value: u64,
    size: u64,
    id: Option<SymbolId>,
}

#[derive(Clone, Copy)]
enum Where {
    Undefined,
    Absolute,
    Common,
    Section(u32),
}

impl Assembler<'_> {
    /// Writes the object file; `relocations` has a list for each section.
    pub(super) fn write_object(&mut self, cpu: &Cpu, relocations: &[Vec<Relocation>]) -> Vec<u8> {
        let (locals, globals) = self.entries(relocations);
        for section in &mut self.sections {
            // Source: asm-syntax.md 6.
            if matches!(section.name.as_str(), ".data" | ".rodata" | ".bss") && section.len() != 0 {
                section.align = section.align.max(16);
            }
        }
        let sections = &self.sections;
        let mut out = Vec::new();
        let mut writer = Writer::new(object::Endianness::Little, true, &mut out);
        writer.reserve_null_section_index();

        // COMDAT groups come before their members.
        let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
        for (index, section) in sections.iter().enumerate() {
            if let Some(name) = &section.group {
                match groups.iter_mut().find(|(group, _)| group == name) {
                    Some((_, members)) => members.push(index),
                    None => groups.push((name, vec![index])),
                }
            }
        }
        let group_name = (!groups.is_empty()).then(|| writer.add_section_name(b".group"));
        for _ in &groups {
            writer.reserve_section_index();
        }
        let rela_names: Vec<String> = sections.iter().map(|s| format!(".rela{}", s.name)).collect();
        let mut placed = Vec::new();
        for (index, section) in sections.iter().enumerate() {
            let name = writer.add_section_name(section.name.as_bytes());
            let own = writer.reserve_section_index();
            let rela = (!relocations[index].is_empty()).then(|| {
                let name = writer.add_section_name(rela_names[index].as_bytes());
                (name, writer.reserve_section_index())
            });
            placed.push(Placed { name, index: own, offset: 0, rela, rela_offset: 0 });
        }
        writer.reserve_symtab_section_index();
        writer.reserve_strtab_section_index();
        writer.reserve_shstrtab_section_index();

        writer.reserve_null_symbol_index();
        let mut numbers: HashMap<SymbolId, u32> = HashMap::new();
        let mut section_symbols: HashMap<u32, u32> = HashMap::new();
        let mut written = Vec::new();
        for entry in locals.iter().chain(&globals) {
            let section = match entry.section {
                Where::Section(index) => Some(placed[index as usize].index),
                _ => None,
            };
            let name = (!entry.name.is_empty()).then(|| writer.add_string(entry.name.as_bytes()));
            let number = writer.reserve_symbol_index(section).0;
            match (entry.id, entry.section) {
                (Some(id), _) => {
                    numbers.insert(id, number);
                }
                (None, Where::Section(index)) if entry.info.0 & 15 == elf::STT_SECTION.0 => {
                    section_symbols.insert(index, number);
                }
                _ => {}
            }
            written.push((name, section));
        }

        writer.reserve_file_header();
        let group_offsets: Vec<u64> = groups
            .iter()
            .map(|(_, members)| {
                let members = members.iter().map(|&m| 1 + usize::from(!relocations[m].is_empty())).sum();
                writer.reserve_comdat(members)
            })
            .collect();
        for (section, place) in sections.iter().zip(&mut placed) {
            place.offset = if section.is_nobits() {
                writer.reserved_len()
            } else {
                writer.reserve(section.data.len() as u64, section.align.max(1))
            };
        }
        for (list, place) in relocations.iter().zip(&mut placed) {
            if !list.is_empty() {
                place.rela_offset = writer.reserve_relocations(list.len(), true);
            }
        }
        writer.reserve_symtab();
        writer.reserve_symtab_shndx();
        // Reserving string tables fails only beyond 4 GiB of names.
        let tables = writer.reserve_strtab().and_then(|()| writer.reserve_shstrtab());
        writer.reserve_section_headers();

        let header = FileHeader {
            os_abi: elf::ELFOSABI_NONE,
            abi_version: 0,
            e_type: elf::ET_REL,
            e_machine: elf::EM_MCST_ELBRUS,
            e_entry: 0,
            e_flags: elf::FileFlags(cpu.flags),
        };
        let header = writer.write_file_header(&header);
        for ((_, members), _) in groups.iter().zip(&group_offsets) {
            writer.write_comdat_header();
            for &member in members {
                writer.write_comdat_entry(placed[member].index);
                if let Some((_, rela)) = placed[member].rela {
                    writer.write_comdat_entry(rela);
                }
            }
        }
        for (section, place) in sections.iter().zip(&placed) {
            if !section.is_nobits() {
                writer.pad_until(place.offset);
                writer.write(&section.data);
            }
        }
        for (list, place) in relocations.iter().zip(&placed) {
            if list.is_empty() {
                continue;
            }
            writer.pad_until(place.rela_offset);
            for relocation in list {
                let symbol = match relocation.target {
                    Target::Symbol(id) => numbers.get(&id),
                    Target::Section(index) => section_symbols.get(&index),
                };
                writer.write_relocation(
                    true,
                    &Rel {
                        r_offset: relocation.offset,
                        r_sym: symbol.copied().unwrap_or(0),
                        r_type: elf::RelocationType(relocation.kind),
                        r_addend: relocation.addend,
                    },
                );
            }
        }
        writer.write_null_symbol();
        for (entry, (name, section)) in locals.iter().chain(&globals).zip(&written) {
            writer.write_symbol(&Sym {
                section: section.map(|index| index.0),
                st_name: writer.string_offset(*name),
                st_info: entry.info,
                st_other: elf::SymbolOther(entry.other),
                st_shndx: match entry.section {
                    Where::Undefined | Where::Section(_) => elf::SymbolSection(0),
                    Where::Absolute => elf::SHN_ABS,
                    Where::Common => elf::SHN_COMMON,
                },
                st_value: entry.value,
                st_size: entry.size,
            });
        }
        writer.write_symtab_shndx();
        writer.write_strtab();
        writer.write_shstrtab();

        writer.write_null_section_header();
        let symtab = writer.symtab_index();
        for ((signature, members), offset) in groups.iter().zip(&group_offsets) {
            let symbol = self.symbols.find(signature).and_then(|id| numbers.get(&id)).copied().unwrap_or(0);
            let count = members.iter().map(|&m| 1 + usize::from(placed[m].rela.is_some())).sum();
            if let Some(name) = group_name {
                let symbol = object::write::elf::SymbolIndex(symbol);
                writer.write_comdat_section_header(name, symtab, symbol, *offset, count);
            }
        }
        for ((section, place), list) in sections.iter().zip(&placed).zip(relocations) {
            let group = if section.group.is_some() { elf::SHF_GROUP.0 } else { 0 };
            writer.write_section_header(&SectionHeader {
                sh_name: writer.section_name_offset(Some(place.name)),
                sh_type: elf::SectionType(section.kind),
                sh_flags: elf::SectionFlags(section.flags | group),
                sh_addr: 0,
                sh_offset: place.offset,
                sh_size: section.len(),
                sh_link: 0,
                sh_info: 0,
                sh_addralign: section.align.max(1),
                sh_entsize: section.entry_size,
            });
            if let Some((name, _)) = place.rela {
                writer.write_relocation_section_header(name, place.index, symtab, place.rela_offset, list.len(), true);
            }
        }
        writer.write_symtab_section_header(locals.len() as u32 + 1);
        writer.write_strtab_section_header();
        writer.write_shstrtab_section_header();
        if tables.is_err() || header.is_err() {
            self.error(Origin::default(), "the object file would be too large");
        }
        out
    }

    /// Local and global entries of the symbol table.
    fn entries(&mut self, relocations: &[Vec<Relocation>]) -> (Vec<Entry>, Vec<Entry>) {
        let mut used: HashSet<SymbolId> = HashSet::new();
        let mut sections: Vec<u32> = Vec::new();
        for relocation in relocations.iter().flatten() {
            match relocation.target {
                Target::Symbol(id) => {
                    used.insert(id);
                }
                Target::Section(index) => sections.push(index),
            }
        }
        for section in &self.sections {
            if let Some(id) = section.group.as_deref().and_then(|name| self.symbols.find(name)) {
                used.insert(id);
            }
        }
        sections.sort_unstable();
        sections.dedup();
        let info = |bind: elf::SymbolBind, kind: u8| elf::SymbolInfo::new(bind, elf::SymbolType(kind));
        let mut locals = Vec::new();
        let mut globals = Vec::new();
        for name in &self.file_symbols {
            locals.push(Entry {
                name: name.as_str().into(),
                info: info(elf::STB_LOCAL, elf::STT_FILE.0),
                other: 0,
                section: Where::Absolute,
                value: 0,
                size: 0,
                id: None,
            });
        }
        for index in sections {
            locals.push(Entry {
                name: "".into(),
                info: info(elf::STB_LOCAL, elf::STT_SECTION.0),
                other: 0,
                section: Where::Section(index),
                value: 0,
                size: 0,
                id: None,
            });
        }
        for id in 0..self.symbols.all.len() as SymbolId {
            let symbol = self.symbols.get(id).clone();
            if symbol.internal || symbol.name.starts_with(".L") && !used.contains(&id) {
                continue;
            }
            let origin = symbol.defined_at.map_or(Origin::default(), |(source, start)| Origin {
                source,
                start,
                end: start + symbol.name.len() as u32,
            });
            let (section, value) = match symbol.place {
                Place::Undefined if !(used.contains(&id) || symbol.global || symbol.weak) => continue,
                Place::Undefined => (Where::Undefined, 0),
                Place::Section(section, offset) => (Where::Section(section), offset),
                Place::Common { align, .. } => (Where::Common, align),
                Place::Expression(value) => {
                    let value = self.symbols.reduce(value);
                    match (value.known(), value.add.map(|id| self.symbols.get(id).place)) {
                        (Some(n), _) => (Where::Absolute, n as u64),
                        (None, Some(Place::Section(section, offset)))
                            if value.sub.is_none() && value.modifier == Modifier::None =>
                        {
                            (Where::Section(section), offset.wrapping_add_signed(value.constant))
                        }
                        _ if symbol.global || used.contains(&id) => {
                            let text = format!(
                                "'{}' is set to what no symbol can be: an undefined symbol or a difference",
                                symbol.name
                            );
                            self.error(origin, text);
                            continue;
                        }
                        _ => continue,
                    }
                }
            };
            let size = match (symbol.place, symbol.size) {
                (Place::Common { size, .. }, _) => size,
                (_, None) => 0,
                (_, Some(value)) => self.final_number(value, origin, &format!("the size of '{}'", symbol.name)),
            };
            let tls = matches!(section, Where::Section(s) if self.sections[s as usize].flags & elf::SHF_TLS.0 != 0);
            let kind = match (symbol.kind, section) {
                (0, Where::Common) => elf::STT_OBJECT.0,
                (_, Where::Section(_)) if tls => elf::STT_TLS.0,
                (kind, _) => kind,
            };
            let is_local =
                !symbol.global && !symbol.weak && !matches!(section, Where::Undefined | Where::Common) || symbol.local;
            let bind = if symbol.weak {
                elf::STB_WEAK
            } else if is_local {
                elf::STB_LOCAL
            } else {
                elf::STB_GLOBAL
            };
            let entry = Entry {
                name: symbol.name,
                info: info(bind, kind),
                other: symbol.visibility,
                section,
                value,
                size,
                id: Some(id),
            };
            if bind == elf::STB_LOCAL { locals.push(entry) } else { globals.push(entry) }
        }
        (locals, globals)
    }
}

/// Where a section went.
struct Placed {
    name: object::write::StringId,
    index: SectionIndex,
    offset: u64,
    rela: Option<(object::write::StringId, SectionIndex)>,
    rela_offset: u64,
}

/// Sections that every object has, as GNU as makes them.
pub(super) fn standard_sections() -> Vec<Section> {
    vec![
        Section::new(".text", elf::SHT_PROGBITS.0, elf::SHF_ALLOC.0 | elf::SHF_EXECINSTR.0, 0),
        Section::new(".data", elf::SHT_PROGBITS.0, elf::SHF_ALLOC.0 | elf::SHF_WRITE.0, 0),
        Section::new(".bss", elf::SHT_NOBITS.0, elf::SHF_ALLOC.0 | elf::SHF_WRITE.0, 0),
    ]
}
