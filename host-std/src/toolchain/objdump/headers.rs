//! The headers: of the file, its segments, its dynamic section, its sections.

use super::image::{Header, Image, Section};
use super::page::{Name, Page};
use object::SectionIndex;
use object::elf::{self, Dyn64};
use object::endian::LittleEndian as LE;
use object::read::StringTable;
use object::read::elf::{Dyn as _, FileHeader as _, ProgramHeader as _, SectionHeader as _};
use std::fmt::{self, Write as _};

/// Names of machine numbers. Source: asm-syntax.md 6, 7.
fn architecture(machine: u32) -> &'static str {
    match machine {
        1 => "elbrus-v1",
        2 => "elbrus-v2",
        3 => "elbrus-v3",
        4 => "elbrus-v4",
        5 => "elbrus-v5",
        6 => "elbrus-v6",
        7 => "elbrus-v7",
        19 => "elbrus-8c",
        20 => "elbrus-1c+",
        21 => "elbrus-12c",
        22 => "elbrus-16c",
        23 => "elbrus-2c3",
        _ => "elbrus",
    }
}

/// Machine number in the flags of the file.
pub(super) fn machine(header: &Header) -> u32 {
    let flags = header.e_flags(LE).0;
    if header.e_machine(LE).0 == 49 { flags >> 28 & 7 } else { flags >> 24 }
}

/// `-f`
pub(super) fn file(image: &Image<'_>, page: &mut Page<'_>) -> fmt::Result {
    let kind = image.header.e_type(LE);
    let has_symbols = image.table.iter().any(|s| matches!(s.sh_type(LE), elf::SHT_SYMTAB | elf::SHT_DYNSYM));
    let words = [
        (1, "HAS_RELOC", image.sections.iter().any(|section| section.relocations.is_some())),
        (2, "EXEC_P", kind == elf::ET_EXEC),
        (0x10, "HAS_SYMS", has_symbols),
        (0x40, "DYNAMIC", kind == elf::ET_DYN),
        (0x100, "D_PAGED", matches!(kind, elf::ET_EXEC | elf::ET_DYN)),
    ];
    let set = || words.iter().filter(|(_, _, set)| *set);
    let bits: u32 = set().map(|(bit, _, _)| bit).sum();
    writeln!(page, "architecture: {}, flags {bits:#010x}:", architecture(machine(image.header)))?;
    list(set().map(|(_, word, _)| *word), page)?;
    writeln!(page, "start address 0x{:016x}", image.header.e_entry(LE))
}

/// Words on a line.
fn list(words: impl Iterator<Item = &'static str>, page: &mut Page<'_>) -> fmt::Result {
    for (position, word) in words.enumerate() {
        write!(page, "{}{word}", if position == 0 { "" } else { ", " })?;
    }
    writeln!(page)
}

/// The n of 2**n, rounded up.
fn power(align: u64) -> u32 {
    align.max(1).checked_next_power_of_two().map_or(64, u64::ilog2)
}

/// `-p`
pub(super) fn private(image: &Image<'_>, problems: &mut Vec<String>, page: &mut Page<'_>) -> fmt::Result {
    segments(image, page)?;
    dynamic(image, problems, page)?;
    versions(image, problems, page)?;
    // Source: asm-syntax.md 7.
    const FLAGS: [(u32, &str); 5] = [
        (4, "x86 application"),
        (8, "4 MB pages"),
        (0x10, "forward-incompatible"),
        (0x20, "protected mode"),
        (0x40, "packed segments"),
    ];
    let flags = image.header.e_flags(LE).0;
    write!(page, "private flags = {flags:#x}:")?;
    let machine = machine(image.header);
    if machine != 0 {
        write!(page, " [{}]", architecture(machine))?;
    }
    if flags & 3 != 0 {
        write!(page, " [ipd {}]", (flags & 3) - 1)?;
    }
    for (_, name) in FLAGS.iter().filter(|(bit, _)| flags & bit != 0) {
        write!(page, " [{name}]")?;
    }
    writeln!(page)
}

fn segments(image: &Image<'_>, page: &mut Page<'_>) -> fmt::Result {
    if image.segments.is_empty() {
        return Ok(());
    }
    writeln!(page, "\nProgram Header:")?;
    for entry in image.segments {
        match entry.p_type(LE) {
            elf::PT_NULL => write!(page, "    NULL")?,
            elf::PT_LOAD => write!(page, "    LOAD")?,
            elf::PT_DYNAMIC => write!(page, " DYNAMIC")?,
            elf::PT_INTERP => write!(page, "  INTERP")?,
            elf::PT_NOTE => write!(page, "    NOTE")?,
            elf::PT_SHLIB => write!(page, "   SHLIB")?,
            elf::PT_PHDR => write!(page, "    PHDR")?,
            elf::PT_TLS => write!(page, "     TLS")?,
            elf::PT_GNU_EH_FRAME => write!(page, "EH_FRAME")?,
            elf::PT_GNU_STACK => write!(page, "   STACK")?,
            elf::PT_GNU_RELRO => write!(page, "   RELRO")?,
            other => write!(page, "{:>8}", format!("{:#x}", other.0))?,
        }
        let (offset, vaddr, paddr) = (entry.p_offset(LE), entry.p_vaddr(LE), entry.p_paddr(LE));
        let align = power(entry.p_align(LE));
        writeln!(page, " off    0x{offset:016x} vaddr 0x{vaddr:016x} paddr 0x{paddr:016x} align 2**{align}")?;
        let bits = entry.p_flags(LE).0;
        let flag = |bit, letter| if bits & bit != 0 { letter } else { '-' };
        let (r, w, x) = (flag(4, 'r'), flag(2, 'w'), flag(1, 'x'));
        let (filesz, memsz) = (entry.p_filesz(LE), entry.p_memsz(LE));
        write!(page, "         filesz 0x{filesz:016x} memsz 0x{memsz:016x} flags {r}{w}{x}")?;
        if bits & !7 != 0 {
            write!(page, " {:x}", bits & !7)?;
        }
        writeln!(page)?;
    }
    Ok(())
}

/// Tags of the dynamic section; those with a name from the string table are marked.
const TAGS: &[(i64, &str, bool)] = &[
    (1, "NEEDED", true),
    (2, "PLTRELSZ", false),
    (3, "PLTGOT", false),
    (4, "HASH", false),
    (5, "STRTAB", false),
    (6, "SYMTAB", false),
    (7, "RELA", false),
    (8, "RELASZ", false),
    (9, "RELAENT", false),
    (10, "STRSZ", false),
    (11, "SYMENT", false),
    (12, "INIT", false),
    (13, "FINI", false),
    (14, "SONAME", true),
    (15, "RPATH", true),
    (16, "SYMBOLIC", false),
    (17, "REL", false),
    (18, "RELSZ", false),
    (19, "RELENT", false),
    (20, "PLTREL", false),
    (21, "DEBUG", false),
    (22, "TEXTREL", false),
    (23, "JMPREL", false),
    (24, "BIND_NOW", false),
    (25, "INIT_ARRAY", false),
    (26, "FINI_ARRAY", false),
    (27, "INIT_ARRAYSZ", false),
    (28, "FINI_ARRAYSZ", false),
    (29, "RUNPATH", true),
    (30, "FLAGS", false),
    (32, "PREINIT_ARRAY", false),
    (33, "PREINIT_ARRAYSZ", false),
    (34, "SYMTAB_SHNDX", false),
    (35, "RELRSZ", false),
    (36, "RELR", false),
    (37, "RELRENT", false),
    (0x6fff_fdf8, "CHECKSUM", false),
    (0x6fff_fdf9, "PLTPADSZ", false),
    (0x6fff_fdfa, "MOVEENT", false),
    (0x6fff_fdfb, "MOVESZ", false),
    (0x6fff_fdfc, "FEATURE", false),
    (0x6fff_fdfd, "POSFLAG_1", false),
    (0x6fff_fdfe, "SYMINSZ", false),
    (0x6fff_fdff, "SYMINENT", false),
    (0x6fff_fef5, "GNU_HASH", false),
    (0x6fff_fef6, "TLSDESC_PLT", false),
    (0x6fff_fef7, "TLSDESC_GOT", false),
    (0x6fff_fefa, "CONFIG", true),
    (0x6fff_fefb, "DEPAUDIT", true),
    (0x6fff_fefc, "AUDIT", true),
    (0x6fff_fefd, "PLTPAD", false),
    (0x6fff_fefe, "MOVETAB", false),
    (0x6fff_feff, "SYMINFO", false),
    (0x6fff_fff0, "VERSYM", false),
    (0x6fff_fff9, "RELACOUNT", false),
    (0x6fff_fffa, "RELCOUNT", false),
    (0x6fff_fffb, "FLAGS_1", false),
    (0x6fff_fffc, "VERDEF", false),
    (0x6fff_fffd, "VERDEFNUM", false),
    (0x6fff_fffe, "VERNEED", false),
    (0x6fff_ffff, "VERNEEDNUM", false),
    (0x7fff_fffd, "AUXILIARY", true),
    (0x7fff_fffe, "USED", false),
    (0x7fff_ffff, "FILTER", true),
];

fn dynamic(image: &Image<'_>, problems: &mut Vec<String>, page: &mut Page<'_>) -> fmt::Result {
    let (entries, strings): (&[Dyn64<LE>], _) = match image.table.dynamic(LE, image.data) {
        Ok(None) => return Ok(()),
        Ok(Some(found)) => found,
        Err(_) => {
            problems.push("the dynamic section is not within the file".to_owned());
            return Ok(());
        }
    };
    let strings = strings_of(image, strings);
    writeln!(page, "\nDynamic Section:")?;
    for entry in entries.iter().take_while(|entry| entry.d_tag(LE).0 != 0) {
        let (tag, value) = (entry.d_tag(LE).0, entry.d_val(LE));
        match TAGS.iter().find(|(number, ..)| *number == tag) {
            Some((_, name, true)) => {
                let text = u32::try_from(value).ok().and_then(|offset| strings.get(offset).ok());
                writeln!(page, "  {name:<20} {}", Name(text.unwrap_or(b"<corrupt>")))?;
            }
            Some((_, name, false)) => writeln!(page, "  {name:<20} 0x{value:016x}")?,
            None => writeln!(page, "  {:<20} 0x{value:016x}", format!("{tag:#x}"))?,
        }
    }
    Ok(())
}

fn strings_of<'d>(image: &Image<'d>, index: SectionIndex) -> StringTable<'d> {
    image.table.strings(LE, image.data, index).unwrap_or_default()
}

/// How many entries a version section of the file may have: such tables are chains, and one may run
/// through the same bytes again and again.
fn limit(image: &Image<'_>) -> usize {
    image.data.len() / 8
}

fn versions(image: &Image<'_>, problems: &mut Vec<String>, page: &mut Page<'_>) -> fmt::Result {
    let mut left = limit(image);
    let mut spend = || {
        left = left.saturating_sub(1);
        left != 0
    };
    let mut complete = true;
    if let Some((definitions, strings)) = image.definitions() {
        let strings = strings_of(image, strings);
        writeln!(page, "\nVersion definitions:")?;
        'definitions: for definition in definitions {
            let Ok((definition, names)) = definition else {
                complete = false;
                break;
            };
            let (index, flags) = (definition.vd_ndx.get(LE).0, definition.vd_flags.get(LE).0);
            write!(page, "{index} {flags:#04x} {:#010x} ", definition.vd_hash.get(LE))?;
            let mut position = 0;
            for name in names {
                let name = name.ok().and_then(|name| name.name(LE, strings).ok());
                complete &= name.is_some();
                let name = Name(name.unwrap_or(b"<corrupt>"));
                match position {
                    0 => writeln!(page, "{name}")?,
                    1 => write!(page, "\t{name} ")?,
                    _ => write!(page, "{name} ")?,
                }
                position += 1;
                if !spend() {
                    complete = false;
                    writeln!(page)?;
                    break 'definitions;
                }
            }
            if position != 1 {
                writeln!(page)?;
            }
            if !spend() {
                complete = false;
                break;
            }
        }
    }
    if let Some((needs, strings)) = image.needs() {
        let strings = strings_of(image, strings);
        writeln!(page, "\nVersion References:")?;
        'needs: for need in needs {
            let Ok((need, versions)) = need else {
                complete = false;
                break;
            };
            writeln!(page, "  required from {}:", Name(need.file(LE, strings).unwrap_or(b"<corrupt>")))?;
            for version in versions {
                let Ok(version) = version else {
                    complete = false;
                    break;
                };
                let (hash, flags, index) =
                    (version.vna_hash.get(LE), version.vna_flags.get(LE).0, version.vna_other.get(LE).0);
                let name = Name(version.name(LE, strings).unwrap_or(b"<corrupt>"));
                writeln!(page, "    {hash:#010x} {flags:#04x} {index:02} {name}")?;
                if !spend() {
                    complete = false;
                    break 'needs;
                }
            }
            if !spend() {
                complete = false;
                break;
            }
        }
    }
    if !complete {
        problems.push("the version information is corrupt".to_owned());
    }
    Ok(())
}

/// `-h`
pub(super) fn sections(image: &Image<'_>, wanted: impl Fn(&Section<'_>) -> bool, page: &mut Page<'_>) -> fmt::Result {
    writeln!(page, "Sections:")?;
    writeln!(page, "Idx Name          Size      VMA               LMA               File off  Algn")?;
    for (number, section) in image.sections.iter().enumerate().filter(|(_, section)| wanted(section)) {
        let (name, size, address) = (section.name, section.size(), section.address());
        let (load, offset) = (image.load_address(section), section.header.sh_offset(LE));
        let align = power(section.header.sh_addralign(LE));
        writeln!(page, "{number:>3} {name:<13} {size:08x}  {address:016x}  {load:016x}  {offset:08x}  2**{align}")?;
        write!(page, "                  ")?;
        let loaded = section.has(elf::SHF_ALLOC) && section.has_contents();
        let code = section.has(elf::SHF_EXECINSTR);
        let group = section.header.sh_type(LE) == elf::SHT_GROUP;
        let named = |prefixes: &[&[u8]]| {
            !section.has(elf::SHF_ALLOC) && prefixes.iter().any(|prefix| section.name.0.starts_with(prefix))
        };
        // GNU knows these by their names.
        let dwarf = named(&[b".debug", b".gnu.debuglto_.debug_", b".gnu.linkonce.wi.", b".zdebug"]);
        let notes = named(&[b".gnu.build.attributes", b".note.gnu"]);
        let words = [
            ("CONTENTS", section.has_contents()),
            ("ALLOC", section.has(elf::SHF_ALLOC)),
            ("LOAD", loaded),
            ("RELOC", section.relocations.is_some()),
            ("READONLY", !section.has(elf::SHF_WRITE)),
            ("CODE", code),
            ("DATA", loaded && !code),
            ("DEBUGGING", dwarf || named(&[b".line", b".stab", b".gdb_index"])),
            ("EXCLUDE", section.has(elf::SHF_EXCLUDE) && !group),
            ("THREAD_LOCAL", section.has(elf::SHF_TLS)),
            ("GROUP", group),
            ("OCTETS", dwarf || notes),
            ("LINK_ONCE_DISCARD", group || section.name.0.starts_with(b".gnu.linkonce")),
        ];
        list(words.iter().filter(|(_, set)| *set).map(|(word, _)| *word), page)?;
    }
    Ok(())
}

/// Name of the version of a dynamic symbol, and whether it is not the default one.
pub(super) struct Versions<'d> {
    names: Vec<(u16, Name<'d>, bool)>,
    symbols: &'d [elf::Versym<LE>],
}

impl<'d> Versions<'d> {
    pub(super) fn new(image: &Image<'d>) -> Self {
        let mut names = Vec::new();
        let limit = limit(image);
        if let Some((definitions, strings)) = image.definitions() {
            let strings = strings_of(image, strings);
            for (definition, mut aux) in definitions.flatten().take(limit) {
                if let Ok(Some(name)) = aux.next() {
                    let name = Name(name.name(LE, strings).unwrap_or(b"<corrupt>"));
                    let base = definition.vd_flags.get(LE).contains(elf::VER_FLG_BASE);
                    names.push((definition.vd_ndx.get(LE).0, if base { Name(b"Base") } else { name }, false));
                }
            }
        }
        if let Some((needs, strings)) = image.needs() {
            let strings = strings_of(image, strings);
            for version in needs.flatten().flat_map(|(_, versions)| versions.flatten()).take(limit) {
                let name = Name(version.name(LE, strings).unwrap_or(b"<corrupt>"));
                names.push((version.vna_other.get(LE).0 & 0x7fff, name, true));
            }
        }
        // Stable: of several with one number the first counts.
        names.sort_by_key(|(index, ..)| *index);
        let symbols = image.table.gnu_versym(LE, image.data).ok().flatten().map_or(&[][..], |(symbols, _)| symbols);
        Versions { names, symbols }
    }

    /// Whether the file has versions.
    pub(super) fn any(&self) -> bool {
        !self.symbols.is_empty() && !self.names.is_empty()
    }

    /// Of the symbol with that index; `None` if the file has no versions.
    pub(super) fn of(&self, symbol: usize) -> Option<(Name<'d>, bool)> {
        let version = self.symbols.get(symbol).filter(|_| self.any())?.0.get(LE);
        let index = version.index().0;
        match index {
            0 => Some((Name(b""), version.is_hidden())),
            1 => Some((Name(b"Base"), version.is_hidden())),
            _ => {
                let at = self.names.partition_point(|(number, ..)| *number < index);
                let found = self.names.get(at).filter(|(number, ..)| *number == index);
                let (name, needed) = found.map_or((Name(b"<corrupt>"), false), |(_, name, needed)| (*name, *needed));
                Some((name, needed || version.is_hidden()))
            }
        }
    }
}
