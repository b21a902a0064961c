//! Headers, symbols, relocations and contents, in GNU's layout.

use super::Options;
use crate::toolchain::relocation;
use object::elf::{self, FileHeader64};
use object::endian::LittleEndian as LE;
use object::read::elf::{FileHeader as _, ProgramHeader as _};
use object::{
    File, Object as _, ObjectSection as _, ObjectSymbol as _, RelocationFlags, RelocationTarget, SectionFlags,
    SectionKind, SymbolKind, SymbolSection,
};
use std::io::{self, Write};

pub(super) fn file_header(header: &FileHeader64<LE>, file: &File<'_>, out: &mut impl Write) -> io::Result<()> {
    let kind = header.e_type(LE);
    let mut flags = Vec::new();
    if kind == elf::ET_REL {
        flags.push("HAS_RELOC");
    }
    if kind == elf::ET_EXEC {
        flags.push("EXEC_P");
    }
    if file.symbols().next().is_some() {
        flags.push("HAS_SYMS");
    }
    if kind == elf::ET_DYN {
        flags.push("DYNAMIC");
    }
    if kind != elf::ET_REL {
        flags.push("D_PAGED");
    }
    let flag_bits = header.e_flags(LE).0;
    writeln!(out, "architecture: elbrus-v{}, e_flags {flag_bits:#010x}:", flag_bits >> 24)?;
    writeln!(out, "{}", flags.join(", "))?;
    writeln!(out, "start address 0x{:016x}", header.e_entry(LE))?;
    writeln!(out)
}

pub(super) fn program_headers(header: &FileHeader64<LE>, data: &[u8], out: &mut impl Write) -> io::Result<()> {
    let Ok(table) = header.program_headers(LE, data) else { return Ok(()) };
    if table.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nProgram Header:")?;
    for entry in table {
        let kind = match entry.p_type(LE) {
            elf::PT_LOAD => "LOAD".to_owned(),
            elf::PT_DYNAMIC => "DYNAMIC".to_owned(),
            elf::PT_INTERP => "INTERP".to_owned(),
            elf::PT_NOTE => "NOTE".to_owned(),
            elf::PT_PHDR => "PHDR".to_owned(),
            elf::PT_TLS => "TLS".to_owned(),
            elf::PT_GNU_STACK => "STACK".to_owned(),
            elf::PT_GNU_RELRO => "RELRO".to_owned(),
            other => format!("0x{:x}", other.0),
        };
        let (offset, vaddr, paddr) = (entry.p_offset(LE), entry.p_vaddr(LE), entry.p_paddr(LE));
        let align = entry.p_align(LE).max(1).ilog2();
        writeln!(out, "{kind:>8} off    0x{offset:016x} vaddr 0x{vaddr:016x} paddr 0x{paddr:016x} align 2**{align}")?;
        let flag = |bit, letter| if entry.p_flags(LE).contains(bit) { letter } else { '-' };
        let flags: String = [flag(elf::PF_R, 'r'), flag(elf::PF_W, 'w'), flag(elf::PF_X, 'x')].iter().collect();
        let (filesz, memsz) = (entry.p_filesz(LE), entry.p_memsz(LE));
        writeln!(out, "         filesz 0x{filesz:016x} memsz 0x{memsz:016x} flags {flags}")?;
    }
    writeln!(out)
}

pub(super) fn section_headers(file: &File<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nSections:")?;
    writeln!(out, "Idx Name          Size      VMA               LMA               File off  Algn")?;
    let shown = file.sections().filter(|s| s.kind() != SectionKind::Metadata);
    for (index, section) in shown.enumerate() {
        let name = section.name().unwrap_or("?");
        let (size, address) = (section.size(), section.address());
        let offset = section.file_range().map_or(0, |(offset, _)| offset);
        let align = section.align().max(1).ilog2();
        writeln!(out, "{index:>3} {name:<13} {size:08x}  {address:016x}  {address:016x}  {offset:08x}  2**{align}")?;
        let mut flags = Vec::new();
        if section.file_range().is_some() {
            flags.push("CONTENTS");
        }
        if let SectionFlags::Elf { sh_flags, .. } = section.flags() {
            let has = |flag: object::elf::SectionFlags| sh_flags.contains(flag);
            if has(elf::SHF_ALLOC) {
                flags.push("ALLOC");
                if section.file_range().is_some() {
                    flags.push("LOAD");
                }
            }
            if section.relocations().next().is_some() {
                flags.push("RELOC");
            }
            if !has(elf::SHF_WRITE) {
                flags.push("READONLY");
            }
            flags.push(if has(elf::SHF_EXECINSTR) { "CODE" } else { "DATA" });
        }
        writeln!(out, "                  {}", flags.join(", "))?;
    }
    Ok(())
}

pub(super) fn symbols(file: &File<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "\nSYMBOL TABLE:")?;
    let mut any = false;
    for symbol in file.symbols() {
        any = true;
        let section = match symbol.section() {
            SymbolSection::Section(index) => {
                file.section_by_index(index).ok().and_then(|s| s.name().ok().map(str::to_owned)).unwrap_or_default()
            }
            // Names of source files are absolute, but not to the crate that reads the file.
            SymbolSection::Absolute | SymbolSection::None => "*ABS*".to_owned(),
            SymbolSection::Common => "*COM*".to_owned(),
            _ => "*UND*".to_owned(),
        };
        let scope = if symbol.is_undefined() {
            ' '
        } else if symbol.is_local() {
            'l'
        } else {
            'g'
        };
        let weak = if symbol.is_weak() { 'w' } else { ' ' };
        let (debug, kind) = match symbol.kind() {
            SymbolKind::Text => (' ', 'F'),
            SymbolKind::Data | SymbolKind::Tls => (' ', 'O'),
            SymbolKind::Section => ('d', ' '),
            SymbolKind::File => ('d', 'f'),
            _ => (' ', ' '),
        };
        let name = symbol.name().ok().filter(|n| !n.is_empty()).unwrap_or(&section);
        let (address, size) = (symbol.address(), symbol.size());
        writeln!(out, "{address:016x} {scope}{weak}    {debug}{kind} {section}\t{size:016x} {name}")?;
    }
    if !any {
        writeln!(out, "no symbols")?;
    }
    writeln!(out)
}

fn wanted(options: &Options, name: &str) -> bool {
    options.sections.is_empty() || options.sections.iter().any(|section| section == name)
}

pub(super) fn relocations(file: &File<'_>, options: &Options, out: &mut impl Write) -> io::Result<()> {
    for section in file.sections() {
        let name = section.name().unwrap_or("?");
        let mut relocations = section.relocations().peekable();
        if relocations.peek().is_none() || !wanted(options, name) {
            continue;
        }
        writeln!(out, "\nRELOCATION RECORDS FOR [{name}]:")?;
        writeln!(out, "{:<16} {:<17} VALUE", "OFFSET", "TYPE")?;
        for (offset, relocation) in relocations {
            let RelocationFlags::Elf { r_type } = relocation.flags() else { continue };
            let target = match relocation.target() {
                RelocationTarget::Symbol(index) => file.symbol_by_index(index).ok().map(|symbol| {
                    let of_section = symbol.section_index().and_then(|i| file.section_by_index(i).ok());
                    let name = symbol.name().ok().filter(|n| !n.is_empty()).map(str::to_owned);
                    name.or_else(|| of_section.and_then(|s| s.name().ok().map(str::to_owned))).unwrap_or_default()
                }),
                _ => None,
            };
            let addend = match relocation.addend() {
                0 => String::new(),
                n if n < 0 => format!("-{:#018x}", n.unsigned_abs()),
                n => format!("+{n:#018x}"),
            };
            let target = target.unwrap_or_else(|| "*ABS*".to_owned());
            match relocation::name(r_type.0) {
                Some(name) => writeln!(out, "{offset:016x} {name:<17} {target}{addend}")?,
                None => writeln!(out, "{offset:016x} {:<17} {target}{addend}", format!("*unknown {}*", r_type.0))?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

pub(super) fn contents(file: &File<'_>, options: &Options, out: &mut impl Write) -> io::Result<()> {
    for section in file.sections() {
        let name = section.name().unwrap_or("?");
        let Ok(data) = section.data() else { continue };
        if data.is_empty() || !wanted(options, name) || section.kind() == SectionKind::Metadata {
            continue;
        }
        writeln!(out, "Contents of section {name}:")?;
        for (row, bytes) in (0u64..).zip(data.chunks(16)) {
            let address = section.address().wrapping_add(16 * row);
            let hex: String = (0..16)
                .map(|i| {
                    let byte = bytes.get(i).map_or("  ".to_owned(), |b| format!("{b:02x}"));
                    if i % 4 == 3 { byte + " " } else { byte }
                })
                .collect();
            let text: String =
                bytes.iter().map(|&b| if (0x20..0x7f).contains(&b) { char::from(b) } else { '.' }).collect();
            writeln!(out, " {address:04x} {hex} {text:<16}")?;
        }
    }
    Ok(())
}
