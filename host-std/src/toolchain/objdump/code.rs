//! `-d` and `-D`.

use super::image::{Image, Place, Section, Symbol};
use super::page::{Name, Page};
use super::tables;
use super::{Options, Style};
use crate::toolchain::asm;
use e2k_core::isa::text::{Disassembler, Items, Line, Numbers, Targets};
use e2k_core::isa::{RawBundle, Version, decode};
use object::elf::{self, Rela64};
use object::endian::LittleEndian as LE;
use object::read::elf::{Rela as _, Sym as _};
use std::cmp::Reverse;
use std::fmt::{self, Write as _};

/// Number of `R_E2K_DISP`.
const DISP: u32 = 110;

/// A symbol that can name an address.
struct Label<'d> {
    address: u64,
    place: Place,
    name: Name<'d>,
    function: bool,
}

/// Symbols in the order of their addresses, of those with the same one the one to show first.
struct Labels<'d>(Vec<Label<'d>>);

impl<'d> Labels<'d> {
    /// Those of `symbols` that are neither sections nor files, and have a name and a place. Of several
    /// at one address GNU shows functions before objects before others, then larger before smaller,
    /// global before local, names without a point at their start before those with one.
    fn new(symbols: &[Symbol<'d>]) -> Self {
        let usable = |symbol: &&Symbol<'d>| {
            !symbol.name.0.is_empty()
                && !matches!(symbol.raw.st_type(), elf::STT_SECTION | elf::STT_FILE)
                && matches!(symbol.place, Place::Section(_) | Place::Absolute)
        };
        let mut usable: Vec<&Symbol<'d>> = symbols.iter().filter(usable).collect();
        usable.sort_by(|a, b| {
            let rank = |symbol: &Symbol<'d>| {
                let (kind, bind) = (symbol.raw.st_type(), symbol.raw.st_bind());
                let objects = matches!(kind, elf::STT_OBJECT | elf::STT_COMMON);
                (
                    symbol.value,
                    kind != elf::STT_FUNC,
                    !objects,
                    Reverse(symbol.raw.st_size(LE)),
                    bind != elf::STB_GLOBAL,
                    bind == elf::STB_LOCAL,
                    symbol.name.0.starts_with(b"."),
                )
            };
            rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name))
        });
        let label = |symbol: &Symbol<'d>| Label {
            address: symbol.value,
            place: symbol.place,
            name: symbol.name,
            function: symbol.raw.st_type() == elf::STT_FUNC,
        };
        Labels(usable.into_iter().map(label).collect())
    }

    /// The label that `address` is shown with; with `only` set, one of that place.
    fn nearest(&self, address: u64, only: Option<Place>) -> Option<&Label<'d>> {
        let end = self.0.partition_point(|label| label.address <= address);
        let found = match only {
            None => self.0[..end].last(),
            Some(place) => self.0[..end].iter().rev().find(|label| label.place == place),
        }?;
        // Of those with this address the first.
        let start = self.0.partition_point(|label| label.address < found.address);
        self.0[start..end].iter().find(|label| only.is_none_or(|place| label.place == place))
    }
}

/// Shows addresses as GNU does for a section of a file.
struct Known<'a, 'd> {
    labels: &'a Labels<'d>,
    section: &'a Section<'d>,
    relocatable: bool,
}

impl Known<'_, '_> {
    /// ` <symbol+0x10>`; nothing if no symbols are known at all.
    fn write_place(&self, f: &mut dyn fmt::Write, address: u64) -> fmt::Result {
        if self.labels.0.is_empty() {
            return Ok(());
        }
        f.write_char(' ')?;
        // In a relocatable file all sections begin at the same address.
        self.write_name(f, address, self.relocatable)
    }

    /// `<symbol+0x10>`, with the section for want of a symbol.
    fn write_name(&self, f: &mut dyn fmt::Write, address: u64, here: bool) -> fmt::Result {
        let only = here.then_some(Place::Section(self.section.index));
        let label = self.labels.nearest(address, only);
        let (base, name) = label.map_or((self.section.address(), self.section.name), |l| (l.address, l.name));
        if address == base {
            write!(f, "<{name}>")
        } else if address > base {
            write!(f, "<{name}+{:#x}>", address - base)
        } else {
            write!(f, "<{name}-{:#x}>", base - address)
        }
    }
}

impl Targets for Known<'_, '_> {
    fn write(&self, f: &mut fmt::Formatter<'_>, address: u64) -> fmt::Result {
        Numbers.write(f, address)?;
        self.write_place(f, address)
    }
}

/// The target of a bundle that a relocation will fill in.
struct Relocated<'a, 'd> {
    known: &'a Known<'a, 'd>,
    symbol: &'a Symbol<'d>,
    /// What is added to the symbol.
    offset: u64,
}

impl Targets for Relocated<'_, '_> {
    fn write(&self, f: &mut fmt::Formatter<'_>, _: u64) -> fmt::Result {
        let address = self.symbol.value.wrapping_add(self.offset);
        Numbers.write(f, address)?;
        let shown = match self.symbol.place {
            Place::Section(index) if index == self.known.section.index => return self.known.write_place(f, address),
            _ => self.symbol.name,
        };
        match self.offset as i64 {
            0 => write!(f, " <{shown}>"),
            n if n < 0 => write!(f, " <{shown}-{:#x}>", n.unsigned_abs()),
            n => write!(f, " <{shown}+{n:#x}>"),
        }
    }
}

/// Writes items as they come, each on a line.
struct Lines<'a, 'p> {
    page: &'a mut Page<'p>,
    result: fmt::Result,
}

impl Items for Lines<'_, '_> {
    fn item(&mut self, line: Line<'_>) {
        if self.result.is_ok() {
            self.result = writeln!(self.page, "  {line}");
        }
    }
}

/// The version that `options` or the file ask for.
fn disassembler(image: &Image<'_>, options: &Options) -> (Disassembler, Version) {
    let number = match (options.version, super::headers::machine(image.header)) {
        (Some(version), _) => version.number(),
        (None, mach @ 1..=7) => mach as u8,
        (None, 19 | 20) => 4,
        (None, 21..=23) => 6,
        (None, _) => 2,
    };
    let version = Version::from_number(number).unwrap_or(Version::V2);
    match options.style {
        Style::Vendor => (Disassembler::for_object(number), version),
        Style::Plain => (Disassembler::plain(version), version),
    }
}

pub(super) fn disassemble(
    image: &Image<'_>,
    options: &Options,
    wanted: impl Fn(&Section<'_>) -> bool,
    range: impl Fn(&Section<'_>, usize) -> std::ops::Range<usize>,
    problems: &mut Vec<String>,
    page: &mut Page<'_>,
) -> fmt::Result {
    let symbols = if image.symbols.is_empty() { &image.dynamic_symbols } else { &image.symbols };
    let labels = Labels::new(symbols);
    let (disassembler, version) = disassembler(image, options);
    for section in image.sections.iter().filter(|section| wanted(section)) {
        let (data, mut relocations) = match (section.data(image), section.relocations(image)) {
            (Ok(data), Ok(relocations)) => (data, relocations.to_vec()),
            (Err(problem), _) | (_, Err(problem)) => {
                problems.push(problem);
                continue;
            }
        };
        let range = range(section, data.len());
        if range.is_empty() {
            continue;
        }
        let known = Known { labels: &labels, section, relocatable: image.is_relocatable() };
        let origin = if known.relocatable { 0 } else { section.address() };
        relocations.sort_by_key(|relocation| relocation.r_offset(LE).wrapping_sub(origin));
        let here = Place::Section(section.index);
        let within: Vec<&Label<'_>> = labels.0.iter().filter(|label| label.place == here).collect();
        let functions: Vec<u64> = within.iter().filter(|label| label.function).map(|label| label.address).collect();
        let mut text = Text {
            image,
            options,
            version,
            disassembler,
            known,
            labels: &within,
            functions: &functions,
            relocations: &relocations,
            comment: if options.style == Style::Plain { "! " } else { "" },
        };
        writeln!(page, "\n{}Disassembly of section {}:", text.comment, section.name)?;
        if options.style == Style::Plain {
            writeln!(page, "\t.ignore ld_st_style")?;
        }
        text.section(data, range, page)?;
    }
    Ok(())
}

/// Sections of zeroes shorter than this are shown: one word of them is an instruction.
const SKIPPED: usize = 16;

struct Text<'a, 'd> {
    image: &'a Image<'d>,
    options: &'a Options,
    version: Version,
    disassembler: Disassembler,
    known: Known<'a, 'd>,
    /// Those of the section that are not behind.
    labels: &'a [&'a Label<'d>],
    /// Addresses of functions that are not behind.
    functions: &'a [u64],
    /// Those of the section that are not behind.
    relocations: &'a [Rela64<LE>],
    /// Stands before what is no code.
    comment: &'static str,
}

impl Text<'_, '_> {
    fn section(&mut self, data: &[u8], range: std::ops::Range<usize>, page: &mut Page<'_>) -> fmt::Result {
        let base = self.known.section.address();
        let address = |offset: usize| base.wrapping_add(offset as u64);
        // GNU leaves out zeroes before addresses, four at a time.
        let width = [4, 8, 12].into_iter().find(|digits| address(range.end) >> (4 * digits) == 0).unwrap_or(16);
        let mut at = range.start;
        let mut first = true;
        while at < range.end {
            let named = self.pass_labels(address(at));
            if named || first {
                write!(page, "\n{}{:016x} ", self.comment, address(at))?;
                self.known.write_name(page, address(at), true)?;
                writeln!(page, ":")?;
                first = false;
            }
            // A label within an instruction is no reason to cut it, but functions begin where they begin.
            let stop = |address: Option<u64>| {
                let offset = address.and_then(|address| usize::try_from(address.wrapping_sub(base)).ok());
                offset.filter(|&offset| offset > at).map_or(range.end, |offset| offset.min(range.end))
            };
            let end = stop(self.functions.first().copied());
            let rest = &data[at..end];
            if !self.options.zeroes {
                let zeroes = rest.iter().take_while(|&&byte| byte == 0).count();
                let next = stop(self.labels.first().map(|label| label.address));
                let skipped = zeroes.min(next - at) & !7;
                if skipped >= SKIPPED {
                    match self.options.style {
                        Style::Vendor => writeln!(page, "\t...")?,
                        Style::Plain => writeln!(page, "\t.zero {skipped:#x}")?,
                    }
                    at += skipped;
                    continue;
                }
            }
            let used = match self.options.style {
                Style::Vendor => self.vendor(rest, &data[at..range.end], address(at), width, page)?,
                Style::Plain => self.plain(rest, address(at), page)?,
            };
            self.print_relocations(at, at + used, page)?;
            at += used;
        }
        Ok(())
    }

    /// Leaves labels up to `address` behind; tells whether one is there.
    fn pass_labels(&mut self, address: u64) -> bool {
        let mut named = false;
        while let Some((label, rest)) = self.labels.split_first() {
            if label.address > address {
                break;
            }
            named |= label.address == address;
            self.labels = rest;
        }
        while let Some(rest) = self.functions.split_first().filter(|(at, _)| **at <= address).map(|(_, rest)| rest) {
            self.functions = rest;
        }
        named
    }

    /// Where in the section a relocation is; linked files give an address.
    fn offset(&self, relocation: &Rela64<LE>) -> u64 {
        let base = if self.known.relocatable { 0 } else { self.known.section.address() };
        relocation.r_offset(LE).wrapping_sub(base)
    }

    /// The target of the bundle at `address`, if a relocation decides about it.
    fn relocated(&self, bytes: usize, address: u64) -> Option<Relocated<'_, '_>> {
        let start = address.wrapping_sub(self.known.section.address());
        let here = self.relocations.iter().skip_while(|r| self.offset(r) < start);
        let mut within = here.take_while(|r| self.offset(r) - start < bytes as u64);
        let relocation = within.find(|r| r.r_type(LE, false).0 == DISP)?;
        let symbol = Image::by_index(&self.image.symbols, relocation.r_sym(LE, false))?;
        // The addend counts from the word that is filled in, the target from the bundle.
        let offset = (relocation.r_addend(LE) as u64).wrapping_sub(self.offset(relocation) - start);
        Some(Relocated { known: &self.known, symbol, offset })
    }

    fn vendor(
        &self,
        rest: &[u8],
        all: &[u8],
        address: u64,
        width: usize,
        page: &mut Page<'_>,
    ) -> Result<usize, fmt::Error> {
        write!(page, "{address:>width$x}:\t")?;
        // Not enough for an instruction before the function behind.
        let rest = match RawBundle::new_checked(rest) {
            Err(_) if rest.len() < PREFETCH => all,
            _ => rest,
        };
        if self.options.raw {
            let len = PREFETCH.min(rest.len());
            let len = RawBundle::new_checked(rest).map_or(len, |raw| raw.bytes().len());
            for (i, &byte) in rest[..len].iter().enumerate() {
                if i != 0 {
                    page.write_char(' ')?;
                }
                page.hex(byte);
            }
        }
        page.write_char('\n')?;
        let len = RawBundle::new_checked(rest).map_or(PREFETCH, |raw| raw.bytes().len());
        let relocated = if self.relocations.is_empty() { None } else { self.relocated(len, address) };
        let targets: &dyn Targets = match &relocated {
            Some(relocated) => relocated,
            None => &self.known,
        };
        let mut lines = Lines { page, result: Ok(()) };
        let used = self.disassembler.bundle_with(rest, address, targets, &mut lines);
        lines.result?;
        page.write_char('\n')?;
        // What is left is too short for anything.
        Ok(used.unwrap_or(rest.len()))
    }

    /// In braces, or as words if the assembler would not make the same bytes of it.
    fn plain(&self, rest: &[u8], address: u64, page: &mut Page<'_>) -> Result<usize, fmt::Error> {
        let Ok(bundle) = decode(rest, self.version) else { return self.words(rest, rest.len().min(8), address, page) };
        let relocated = self.relocated(bundle.len(), address);
        let targets: &dyn Targets = match &relocated {
            Some(relocated) => relocated,
            None => &self.known,
        };
        let mut text = format!("{{\t! {address:x}\n");
        let mut result = Ok(());
        self.disassembler.bundle_with(rest, address, targets, &mut |line: Line<'_>| {
            if result.is_ok() {
                result = writeln!(text, "  {line}");
            }
        });
        result?;
        text.push_str("}\n");
        if !self.assembles(&text, &rest[..bundle.len()]) {
            return self.words(rest, bundle.len(), address, page);
        }
        page.write_str(&text)?;
        Ok(bundle.len())
    }

    /// Whether the assembler makes just `bytes` of `text`.
    fn assembles(&self, text: &str, bytes: &[u8]) -> bool {
        let Some(cpu) = asm::Cpu::by_name(&format!("elbrus-{}", self.version)) else { return false };
        // The names of symbols in comments must not reach other files.
        let options = asm::Options { cpu, read_files: false, ..asm::Options::default() };
        let Ok(assembled) = asm::assemble("", &format!(".ignore ld_st_style\n{text}"), &options) else { return false };
        let Ok(image) = Image::parse(&assembled.object) else { return false };
        let code = image.sections.iter().find(|section| section.name.0 == b".text");
        code.is_some_and(|code| code.relocations.is_none() && code.data(&image).is_ok_and(|data| data == bytes))
    }

    /// `len` bytes as words, the last of them perhaps single.
    fn words(&self, rest: &[u8], len: usize, address: u64, page: &mut Page<'_>) -> Result<usize, fmt::Error> {
        for (i, word) in rest[..len].chunks(4).enumerate() {
            match word.first_chunk() {
                Some(word) => write!(page, "\t.word {:#010x}", u32::from_le_bytes(*word))?,
                None => {
                    for (position, byte) in word.iter().enumerate() {
                        write!(page, "{} {byte:#04x}", if position == 0 { "\t.byte" } else { "," })?;
                    }
                }
            }
            if i == 0 {
                write!(page, "\t! {address:x}")?;
            }
            writeln!(page)?;
        }
        Ok(len)
    }

    /// With `-r`, what changes the bytes from `from` to `to`.
    fn print_relocations(&mut self, from: usize, to: usize, page: &mut Page<'_>) -> fmt::Result {
        while let Some((relocation, rest)) = self.relocations.split_first() {
            let offset = self.offset(relocation);
            if offset >= to as u64 {
                break;
            }
            if self.options.relocations && offset >= from as u64 {
                let address = self.known.section.address().wrapping_add(offset);
                write!(page, "{}\t\t\t{address:x}: ", self.comment)?;
                tables::write_kind(relocation, 0, page)?;
                page.write_char('\t')?;
                tables::write_value(&self.image.symbols, None, relocation, 0, page)?;
                page.write_char('\n')?;
            }
            self.relocations = rest;
        }
        Ok(())
    }
}

/// Bytes of an array prefetch instruction.
const PREFETCH: usize = 16;
