//! Symbols, relocations and contents.

use super::headers::Versions;
use super::image::{Image, Place, Section, Symbol};
use super::page::{Name, Page};
use crate::toolchain::relocation;
use object::elf::{self, Rela64};
use object::endian::LittleEndian as LE;
use object::read::elf::{Rela as _, SectionHeader as _, Sym as _};
use std::fmt::{self, Write as _};

/// `-t`, and `-T` for the dynamic ones.
pub(super) fn symbols(image: &Image<'_>, dynamic: bool, versions: &Versions<'_>, page: &mut Page<'_>) -> fmt::Result {
    let symbols = if dynamic { &image.dynamic_symbols } else { &image.symbols };
    writeln!(page, "{}SYMBOL TABLE:", if dynamic { "DYNAMIC " } else { "" })?;
    if symbols.is_empty() {
        writeln!(page, "no symbols")?;
    }
    for symbol in symbols {
        let raw = symbol.raw;
        let there = !matches!(symbol.place, Place::Undefined | Place::Common);
        let scope = match raw.st_bind() {
            elf::STB_LOCAL => 'l',
            elf::STB_GLOBAL if there => 'g',
            elf::STB_GNU_UNIQUE => 'u',
            _ => ' ',
        };
        let weak = if raw.st_bind() == elf::STB_WEAK { 'w' } else { ' ' };
        let kind = raw.st_type();
        let indirect = if kind == elf::STT_GNU_IFUNC { 'i' } else { ' ' };
        let debug = match kind {
            elf::STT_SECTION | elf::STT_FILE => 'd',
            _ if dynamic => 'D',
            _ => ' ',
        };
        let letter = match kind {
            elf::STT_FUNC => 'F',
            elf::STT_FILE => 'f',
            elf::STT_OBJECT | elf::STT_COMMON => 'O',
            _ => ' ',
        };
        let place = image.place_name(symbol.place);
        write!(page, "{:016x} {scope}{weak}  {indirect}{debug}{letter} {place}\t", symbol.value)?;
        // Of a common symbol the address is the alignment.
        let size = if symbol.place == Place::Common { raw.st_value(LE) } else { raw.st_size(LE) };
        write!(page, "{size:016x}")?;
        // The other table has no versions, but GNU keeps their column.
        let version = if dynamic { versions.of(symbol.index) } else { versions.any().then_some((Name(b""), false)) };
        match version {
            Some((version, true)) => write!(page, " ({version}){:1$}", "", 10usize.saturating_sub(version.0.len()))?,
            Some((version, false)) => write!(page, "  {version:<11}")?,
            None => {}
        }
        match raw.st_other().0 {
            0 => {}
            1 => write!(page, " .internal")?,
            2 => write!(page, " .hidden")?,
            3 => write!(page, " .protected")?,
            other => write!(page, " {other:#04x}")?,
        }
        writeln!(page, " {}", symbol.name)?;
    }
    write!(page, "\n\n")
}

/// Symbol and addend of a relocation; addends with so many digits.
pub(super) fn write_value(
    symbols: &[Symbol<'_>],
    versions: Option<&Versions<'_>>,
    relocation: &Rela64<LE>,
    digits: usize,
    page: &mut Page<'_>,
) -> fmt::Result {
    let symbol = Image::by_index(symbols, relocation.r_sym(LE, false));
    write!(page, "{}", symbol.map_or(Name(b"*ABS*"), |symbol| symbol.name))?;
    if let Some(symbol) = symbol
        && let Some((version, hidden)) = versions.and_then(|versions| versions.of(symbol.index))
        && !version.0.is_empty()
    {
        let default = !hidden && symbol.place != Place::Undefined;
        write!(page, "{}{version}", if default { "@@" } else { "@" })?;
    }
    match relocation.r_addend(LE) {
        0 => Ok(()),
        addend if addend < 0 => write!(page, "-0x{:0digits$x}", addend.unsigned_abs()),
        addend => write!(page, "+0x{addend:0digits$x}"),
    }
}

/// Writes the name of a relocation, padded.
pub(super) fn write_kind(relocation: &Rela64<LE>, width: usize, page: &mut Page<'_>) -> fmt::Result {
    let kind = relocation.r_type(LE, false).0;
    match relocation::name(kind) {
        Some(name) => write!(page, "{name:<width$}"),
        None => write!(page, "{:<width$}", format!("*unknown {kind}*")),
    }
}

fn relocation_table(
    symbols: &[Symbol<'_>],
    versions: Option<&Versions<'_>>,
    relocations: &[Rela64<LE>],
    page: &mut Page<'_>,
) -> fmt::Result {
    writeln!(page, "OFFSET           TYPE              VALUE")?;
    for relocation in relocations {
        write!(page, "{:016x} ", relocation.r_offset(LE))?;
        write_kind(relocation, 16, page)?;
        write!(page, "  ")?;
        write_value(symbols, versions, relocation, 16, page)?;
        writeln!(page)?;
    }
    write!(page, "\n\n")
}

/// `-r`
pub(super) fn relocations(
    image: &Image<'_>,
    wanted: impl Fn(&Section<'_>) -> bool,
    problems: &mut Vec<String>,
    page: &mut Page<'_>,
) -> fmt::Result {
    for section in image.sections.iter().filter(|section| wanted(section)) {
        match section.relocations(image) {
            Ok([]) => {}
            Ok(relocations) => {
                writeln!(page, "RELOCATION RECORDS FOR [{}]:", section.name)?;
                relocation_table(&image.symbols, None, relocations, page)?;
            }
            Err(problem) => problems.push(problem),
        }
    }
    Ok(())
}

/// `-R`: of what is loaded.
pub(super) fn dynamic_relocations(image: &Image<'_>, problems: &mut Vec<String>, page: &mut Page<'_>) -> fmt::Result {
    let mut all = Vec::new();
    let mut seen = Vec::new();
    for section in image.sections.iter().filter(|section| section.has(elf::SHF_ALLOC)) {
        // What lies in the file once is listed once, however many headers lead there.
        let range = (section.header.sh_offset(LE), section.size());
        if section.header.sh_type(LE) != elf::SHT_RELA || seen.iter().any(|&(at, len)| overlap((at, len), range)) {
            continue;
        }
        match section.header.rela(LE, image.data) {
            Ok(Some((relocations, _))) => {
                seen.push(range);
                all.extend_from_slice(relocations);
            }
            _ => problems.push(format!("relocations '{}' are not within the file", section.name)),
        }
    }
    writeln!(page, "DYNAMIC RELOCATION RECORDS{}", if all.is_empty() { " (none)" } else { "" })?;
    if all.is_empty() {
        return write!(page, "\n\n");
    }
    relocation_table(&image.dynamic_symbols, Some(&Versions::new(image)), &all, page)
}

fn overlap(a: (u64, u64), b: (u64, u64)) -> bool {
    a.0 < b.0.saturating_add(b.1) && b.0 < a.0.saturating_add(a.1)
}

/// `-s`
pub(super) fn contents(
    image: &Image<'_>,
    wanted: impl Fn(&Section<'_>) -> bool,
    range: impl Fn(&Section<'_>, usize) -> std::ops::Range<usize>,
    problems: &mut Vec<String>,
    page: &mut Page<'_>,
) -> fmt::Result {
    for section in image.sections.iter().filter(|section| wanted(section)) {
        let data = match section.data(image) {
            Ok(data) => data,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let range = range(section, data.len());
        if range.is_empty() {
            continue;
        }
        writeln!(page, "Contents of section {}:", section.name)?;
        let start = section.address().wrapping_add(range.start as u64);
        let last = section.address().wrapping_add(range.end as u64);
        let digits = format!("{last:x}").len().max(4);
        for (row, bytes) in (0u64..).zip(data[range].chunks(16)) {
            write!(page, " {:0digits$x} ", start.wrapping_add(16 * row))?;
            for i in 0..16 {
                match bytes.get(i) {
                    Some(&byte) => page.hex(byte),
                    None => page.write_str("  ")?,
                }
                if i % 4 == 3 {
                    page.write_char(' ')?;
                }
            }
            page.write_char(' ')?;
            for i in 0..16 {
                let byte = bytes.get(i).copied().unwrap_or(b' ');
                page.write_char(if matches!(byte, b' '..=b'~') { char::from(byte) } else { '.' })?;
            }
            writeln!(page)?;
        }
    }
    Ok(())
}
