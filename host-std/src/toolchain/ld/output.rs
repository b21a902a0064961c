//! The executable file.

use super::input::{Object, Place};
use super::layout::{self, Layout};
use super::symbols::{self, Owner, Symbols};
use super::{Errors, Options, dynamic};
use object::elf;
use object::write::elf::{FileHeader, ProgramHeader, SectionHeader, SectionIndex, Sym, Writer};
use std::collections::HashMap;

/// A symbol of the output.
struct Entry<'a> {
    name: &'a str,
    bind: elf::SymbolBind,
    kind: u8,
    other: u8,
    /// Output section; `None` is absolute.
    section: Option<usize>,
    value: u64,
    size: u64,
}

/// Writes the program.
pub(super) fn write(
    objects: &[Object<'_>],
    symbols: &Symbols,
    layout: &Layout<'_>,
    options: &Options,
    flags: u32,
    entry: u64,
) -> Result<Vec<u8>, Errors> {
    let entries = if options.strip { Vec::new() } else { symbol_table(objects, symbols, layout) };
    let locals = entries.iter().filter(|entry| entry.bind == elf::STB_LOCAL).count();
    let order = layout::order(layout);
    let mut out = Vec::new();
    let mut writer = Writer::new(object::Endianness::Little, true, &mut out);

    writer.reserve_null_section_index();
    let mut indices: HashMap<usize, (object::write::StringId, SectionIndex)> = HashMap::new();
    for &index in &order {
        let name = writer.add_section_name(layout.sections[index].name.as_bytes());
        indices.insert(index, (name, writer.reserve_section_index()));
    }
    if !options.strip {
        writer.reserve_symtab_section_index();
        writer.reserve_strtab_section_index();
        writer.reserve_null_symbol_index();
    }
    writer.reserve_shstrtab_section_index();
    let mut names = Vec::new();
    for entry in &entries {
        let section = entry.section.and_then(|index| indices.get(&index)).map(|&(_, index)| index);
        names.push((writer.add_string(entry.name.as_bytes()), section));
        writer.reserve_symbol_index(section);
    }

    let (headers, all_headers) = program_headers(layout, options);
    writer.reserve_file_header();
    writer.reserve_program_headers(all_headers);
    for &index in &order {
        let section = &layout.sections[index];
        if !section.is_nobits() && section.size != 0 {
            writer.reserve_until(section.offset);
            writer.reserve(section.size, 1);
        }
    }
    writer.reserve_symtab();
    writer.reserve_symtab_shndx();
    let failed = |error: object::write::Error| Errors::from(error.to_string());
    if !options.strip {
        writer.reserve_strtab().map_err(failed)?;
    }
    writer.reserve_shstrtab().map_err(failed)?;
    writer.reserve_section_headers();

    let header = FileHeader {
        os_abi: elf::ELFOSABI_NONE,
        abi_version: 0,
        e_type: if options.pie { elf::ET_DYN } else { elf::ET_EXEC },
        e_machine: elf::EM_MCST_ELBRUS,
        e_entry: entry,
        e_flags: elf::FileFlags(flags),
    };
    writer.write_file_header(&header).map_err(failed)?;
    writer.write_align_program_headers();
    for header in &headers {
        writer.write_program_header(header);
    }
    for &index in &order {
        let section = &layout.sections[index];
        if !section.is_nobits() && section.size != 0 {
            writer.pad_until(section.offset);
            writer.write(&section.data);
        }
    }
    if !options.strip {
        writer.write_null_symbol();
        for (entry, (name, section)) in entries.iter().zip(&names) {
            writer.write_symbol(&Sym {
                section: section.map(|index| index.0),
                st_name: writer.string_offset(Some(*name)),
                st_info: elf::SymbolInfo::new(entry.bind, elf::SymbolType(entry.kind)),
                st_other: elf::SymbolOther(entry.other),
                st_shndx: if section.is_none() { elf::SHN_ABS } else { elf::SymbolSection(0) },
                st_value: entry.value,
                st_size: entry.size,
            });
        }
        writer.write_symtab_shndx();
        writer.write_strtab();
    }
    writer.write_shstrtab();
    writer.write_null_section_header();
    for &index in &order {
        let section = &layout.sections[index];
        writer.write_section_header(&SectionHeader {
            sh_name: writer.section_name_offset(indices.get(&index).map(|&(name, _)| name)),
            sh_type: elf::SectionType(section.kind),
            sh_flags: elf::SectionFlags(section.flags),
            sh_addr: section.address,
            sh_offset: section.offset,
            sh_size: section.size,
            sh_link: 0,
            sh_info: 0,
            sh_addralign: section.align,
            sh_entsize: match elf::SectionType(section.kind) {
                elf::SHT_RELA => 24,
                elf::SHT_DYNAMIC => 16,
                _ => 0,
            },
        });
    }
    if !options.strip {
        writer.write_symtab_section_header(locals as u32 + 1);
        writer.write_strtab_section_header();
    }
    writer.write_shstrtab_section_header();
    Ok(out)
}

/// The program headers, and how many there is room for.
fn program_headers(layout: &Layout<'_>, options: &Options) -> (Vec<ProgramHeader>, u32) {
    let header = |kind, flags: u32, offset, address, in_file, in_memory, align| ProgramHeader {
        p_type: kind,
        p_flags: elf::ProgramFlags(flags),
        p_offset: offset,
        p_vaddr: address,
        p_paddr: address,
        p_filesz: in_file,
        p_memsz: in_memory,
        p_align: align,
    };
    let section = |kind, name| {
        let section = layout.sections.iter().find(|section| section.name == name)?;
        let flags = elf::PF_R.0 | if section.writable() { elf::PF_W.0 } else { 0 };
        Some(header(kind, flags, section.offset, section.address, section.size, section.size, section.align))
    };
    let mut list = Vec::new();
    // These come before the segments, by the rules of ELF.
    if dynamic::has_own_header(options) {
        list.push(header(elf::PT_PHDR, elf::PF_R.0, 0, 0, 0, 0, 8));
    }
    list.extend(section(elf::PT_INTERP, ".interp"));
    for segment in &layout.segments {
        list.push(header(
            elf::PT_LOAD,
            segment.flags,
            segment.offset,
            segment.address,
            segment.in_file,
            segment.in_memory,
            layout.page,
        ));
    }
    list.extend(section(elf::PT_DYNAMIC, ".dynamic"));
    if let Some((start, size, align)) = layout.thread_local() {
        let template = layout.sections.iter().filter(|s| s.thread_local() && s.loaded() && !s.is_nobits());
        let in_file = template.clone().map(|s| s.end() - start).max().unwrap_or(0);
        let offset = template.map(|s| s.offset).min().unwrap_or(0);
        list.push(header(elf::PT_TLS, elf::PF_R.0, offset, start, in_file, size, align));
    }
    let stack = elf::PF_R.0 | elf::PF_W.0 | if layout.exec_stack { elf::PF_X.0 } else { 0 };
    list.push(header(elf::PT_GNU_STACK, stack, 0, 0, 0, 0, 16));
    let count = list.len() as u32;
    if let Some(own) = list.first_mut().filter(|header| header.p_type == elf::PT_PHDR) {
        let (offset, size) = (layout::FILE_HEADER, layout::PROGRAM_HEADER * u64::from(count));
        (own.p_offset, own.p_filesz, own.p_memsz) = (offset, size, size);
        (own.p_vaddr, own.p_paddr) = (layout.base + offset, layout.base + offset);
    }
    (list, count)
}

fn symbol_table<'a>(objects: &'a [Object<'_>], symbols: &'a Symbols, layout: &Layout<'_>) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        for (index, symbol) in object.symbols.iter().enumerate().skip(1) {
            let section = symbol.kind == elf::STT_SECTION.0;
            if !symbol.is_local() || section || symbol.name.is_empty() {
                continue;
            }
            let out = match symbol.place {
                Place::Section(section) => match object.sections[section].place {
                    Some((out, _)) => Some(out),
                    None => continue,
                },
                Place::Absolute => None,
                _ => continue,
            };
            let value = symbols::local_address(objects, layout, number, index).unwrap_or(0);
            entries.push(Entry {
                name: symbol.name,
                bind: elf::STB_LOCAL,
                kind: symbol.kind,
                other: symbol.visibility,
                section: out,
                value: relative_to_block(layout, out, value),
                size: symbol.size,
            });
        }
    }
    let mut globals = Vec::new();
    for global in &symbols.all {
        let Some(value) = symbols::address(objects, layout, global) else { continue };
        let (kind, size, section) = match global.owner {
            Owner::Object(number, index) => {
                let symbol = &objects[number].symbols[index];
                let section = match symbol.place {
                    Place::Section(section) => objects[number].sections[section].place.map(|(out, _)| out),
                    _ => None,
                };
                (symbol.kind, symbol.size, section)
            }
            Owner::Common(_) => {
                let section = layout.sections.iter().position(|section| section.name == ".bss");
                (elf::STT_OBJECT.0, global.common.map_or(0, |(size, ..)| size), section)
            }
            Owner::Address(_) | Owner::Value(_) => (elf::STT_NOTYPE.0, 0, None),
            Owner::Nobody => continue,
        };
        globals.push(Entry {
            name: &global.name,
            bind: if global.weak { elf::STB_WEAK } else { elf::STB_GLOBAL },
            kind,
            other: global.visibility,
            section,
            value: relative_to_block(layout, section, value),
            size,
        });
    }
    globals.sort_by(|a, b| a.name.cmp(b.name));
    entries.extend(globals);
    entries
}

/// Thread-local symbols count from the start of their block.
fn relative_to_block(layout: &Layout<'_>, section: Option<usize>, value: u64) -> u64 {
    let local = section.and_then(|index| layout.sections.get(index)).is_some_and(layout::OutSection::thread_local);
    match layout.thread_local() {
        Some((start, ..)) if local => value.wrapping_sub(start),
        _ => value,
    }
}
