//! What an ELF file consists of, as GNU's tools see it.

use super::page::Name;
use object::elf::{self, FileHeader64, ProgramHeader64, Rela64, SectionHeader64, Sym64};
use object::endian::LittleEndian as LE;
use object::read::elf::{FileHeader as _, ProgramHeader as _, SectionHeader as _, SectionTable, Sym as _};
use object::read::elf::{SymbolTable, VerdefIterator, VerneedIterator};
use object::{SectionIndex, SymbolIndex};

/// Header of the files that are understood.
pub(super) type Header = FileHeader64<LE>;

/// A section that is shown: not the symbol table, its strings, or relocations.
pub(super) struct Section<'d> {
    /// Index in the file's table.
    pub(super) index: usize,
    pub(super) name: Name<'d>,
    pub(super) header: &'d SectionHeader64<LE>,
    /// The relocations for it; `None` without any.
    pub(super) relocations: Option<&'d SectionHeader64<LE>>,
}

impl<'d> Section<'d> {
    pub(super) fn address(&self) -> u64 {
        self.header.sh_addr(LE)
    }

    pub(super) fn size(&self) -> u64 {
        self.header.sh_size(LE)
    }

    /// Whether the flag is set.
    pub(super) fn has(&self, flag: elf::SectionFlags) -> bool {
        self.header.sh_flags(LE).contains(flag)
    }

    /// Whether the file has bytes for it.
    pub(super) fn has_contents(&self) -> bool {
        self.header.sh_type(LE) != elf::SHT_NOBITS
    }

    pub(super) fn is_code(&self) -> bool {
        self.has_contents() && self.has(elf::SHF_EXECINSTR)
    }

    /// # Errors
    /// The section is not within the file.
    pub(super) fn data(&self, image: &Image<'d>) -> Result<&'d [u8], String> {
        if !self.has_contents() {
            return Ok(&[]);
        }
        let data = self.header.data(LE, image.data);
        data.map_err(|_| format!("section '{}' is not within the file", self.name))
    }

    /// # Errors
    /// The relocations are not within the file.
    pub(super) fn relocations(&self, image: &Image<'d>) -> Result<&'d [Rela64<LE>], String> {
        let Some(header) = self.relocations else { return Ok(&[]) };
        match header.rela(LE, image.data) {
            Ok(Some((relocations, _))) => Ok(relocations),
            _ => Err(format!("relocations of section '{}' are not within the file", self.name)),
        }
    }
}

/// Where a symbol is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// Index of a section in the file's table.
    Section(usize),
    Absolute,
    Common,
    Undefined,
}

/// A symbol with its name.
pub(super) struct Symbol<'d> {
    /// Index in its table.
    pub(super) index: usize,
    pub(super) name: Name<'d>,
    pub(super) raw: &'d Sym64<LE>,
    pub(super) place: Place,
    /// The address; the size of a common one.
    pub(super) value: u64,
}

/// Stands for a name that is not within its table.
const CORRUPT: &[u8] = b"<corrupt>";

/// A file of the right kind.
pub(super) struct Image<'d> {
    pub(super) data: &'d [u8],
    pub(super) header: &'d Header,
    pub(super) segments: &'d [ProgramHeader64<LE>],
    pub(super) sections: Vec<Section<'d>>,
    pub(super) symbols: Vec<Symbol<'d>>,
    pub(super) dynamic_symbols: Vec<Symbol<'d>>,
    pub(super) table: SectionTable<'d, Header>,
    /// What is wrong with the file without being in the way.
    pub(super) problems: Vec<String>,
}

/// An ELF file, but none that is understood, or one that is broken.
pub(super) const UNKNOWN: &str = "file format not recognized";

impl<'d> Image<'d> {
    /// # Errors
    /// One line that says why it is none.
    pub(super) fn parse(data: &'d [u8]) -> Result<Self, String> {
        let ident = data.get(..20).filter(|ident| ident.starts_with(b"\x7fELF"));
        let ident = ident.ok_or_else(|| UNKNOWN.to_owned())?;
        if (ident[4], ident[5]) != (2, 1) {
            return Err(format!("{UNKNOWN}: expected a 64-bit little-endian ELF file"));
        }
        let machine = u16::from_le_bytes([ident[18], ident[19]]);
        if !matches!(machine, 175 | 49) {
            return Err(format!("{UNKNOWN}: machine {machine}, expected 175 (Elbrus) or 49 (its old number)"));
        }
        let header = Header::parse(data).map_err(|_| "file truncated".to_owned())?;
        let table = header.sections(LE, data).map_err(|_| "file truncated: no section headers where the header says");
        let table = table?;
        let mut problems = Vec::new();
        let segments = header.program_headers(LE, data).unwrap_or_else(|_| {
            problems.push("the program headers are not within the file".to_owned());
            &[]
        });
        let mut image = Image {
            data,
            header,
            segments,
            sections: Vec::new(),
            symbols: Vec::new(),
            dynamic_symbols: Vec::new(),
            table,
            problems,
        };
        let (symbols, symtab) = image.symbols(elf::SHT_SYMTAB);
        image.symbols = symbols;
        image.dynamic_symbols = image.symbols(elf::SHT_DYNSYM).0;
        image.list_sections(symtab);
        for symbol in image.symbols.iter_mut().chain(&mut image.dynamic_symbols) {
            // The symbol of a section has its name.
            if symbol.name.0.is_empty()
                && let Place::Section(index) = symbol.place
                && symbol.raw.st_type() == elf::STT_SECTION
                && let Ok(section) = image.table.section(SectionIndex(index))
            {
                symbol.name = Name(image.table.section_name(LE, section).unwrap_or_default());
            }
        }
        Ok(image)
    }

    pub(super) fn is_relocatable(&self) -> bool {
        self.header.e_type(LE) == elf::ET_REL
    }

    pub(super) fn is_dynamic(&self) -> bool {
        self.header.e_type(LE) == elf::ET_DYN || self.table.iter().any(|s| s.sh_type(LE) == elf::SHT_DYNAMIC)
    }

    fn list_sections(&mut self, symtab: Option<usize>) {
        let linked = self.header.e_type(LE) != elf::ET_REL;
        let names = self.header.shstrndx(LE, self.data).unwrap_or(0) as usize;
        let strings = symtab.and_then(|index| self.table.section(SectionIndex(index)).ok());
        let strings = strings.map(|section| section.sh_link(LE) as usize);
        let mut relocations = vec![None; self.table.len()];
        let mut hidden = vec![false; self.table.len()];
        for (index, header) in self.table.enumerate() {
            let index = index.0;
            hidden[index] = match header.sh_type(LE) {
                elf::SHT_NULL | elf::SHT_SYMTAB | elf::SHT_SYMTAB_SHNDX => true,
                elf::SHT_STRTAB => index == names || Some(index) == strings,
                elf::SHT_RELA => {
                    let target = header.sh_info(LE) as usize;
                    let loaded = linked && header.sh_flags(LE).contains(elf::SHF_ALLOC);
                    let free = relocations.get(target).is_some_and(Option::is_none);
                    let belongs = !loaded && target != 0 && free && Some(header.sh_link(LE) as usize) == symtab;
                    if belongs {
                        relocations[target] = Some(header);
                    }
                    belongs
                }
                _ => false,
            };
        }
        for (index, header) in self.table.enumerate().filter(|(index, _)| !hidden[index.0]) {
            let name = self.table.section_name(LE, header).unwrap_or_else(|_| {
                self.problems.push(format!("the name of section {index} is not within its table"));
                CORRUPT
            });
            self.sections.push(Section { index: index.0, name: Name(name), header, relocations: relocations[index.0] });
        }
    }

    /// The symbols of a table of that kind, without the first, which is none, and the table's index.
    fn symbols(&mut self, kind: elf::SectionType) -> (Vec<Symbol<'d>>, Option<usize>) {
        let Ok(table) = self.table.symbols(LE, self.data, kind) else {
            self.problems.push("a symbol table is not within the file".to_owned());
            return (Vec::new(), None);
        };
        if table.section().0 == 0 {
            return (Vec::new(), None);
        }
        let symbols = table.enumerate().skip(1).map(|(index, raw)| self.symbol(&table, index, raw)).collect();
        (symbols, Some(table.section().0))
    }

    fn symbol(&self, table: &SymbolTable<'d, Header>, index: SymbolIndex, raw: &'d Sym64<LE>) -> Symbol<'d> {
        let place = match raw.st_shndx(LE) {
            elf::SHN_UNDEF => Place::Undefined,
            elf::SHN_COMMON => Place::Common,
            _ => match table.symbol_section(LE, raw, index) {
                Ok(Some(section)) if section.0 < self.table.len() => Place::Section(section.0),
                _ => Place::Absolute,
            },
        };
        let mut value = raw.st_value(LE);
        if place == Place::Common {
            value = raw.st_size(LE);
        }
        if let (true, Place::Section(index)) = (self.is_relocatable(), place)
            && let Ok(section) = self.table.section(SectionIndex(index))
        {
            value = value.wrapping_add(section.sh_addr(LE));
        }
        let name = Name(table.symbol_name(LE, raw).unwrap_or(CORRUPT));
        Symbol { index: index.0, name, raw, place, value }
    }

    /// Name of the place of a symbol.
    pub(super) fn place_name(&self, place: Place) -> Name<'d> {
        match place {
            Place::Absolute => Name(b"*ABS*"),
            Place::Common => Name(b"*COM*"),
            Place::Undefined => Name(b"*UND*"),
            Place::Section(index) => {
                let section = self.table.section(SectionIndex(index));
                Name(section.and_then(|s| self.table.section_name(LE, s)).unwrap_or(CORRUPT))
            }
        }
    }

    /// The symbol with an index as relocations have it; `None` for 0 and for what does not exist.
    pub(super) fn by_index<'s>(symbols: &'s [Symbol<'d>], index: u32) -> Option<&'s Symbol<'d>> {
        let symbol = symbols.get((index as usize).checked_sub(1)?)?;
        (symbol.index == index as usize).then_some(symbol)
    }

    /// Where a section is loaded: its address but for segments that are loaded elsewhere.
    pub(super) fn load_address(&self, section: &Section<'_>) -> u64 {
        let address = section.address();
        let holds = |segment: &&ProgramHeader64<LE>| {
            let offset = address.wrapping_sub(segment.p_vaddr(LE));
            let within = offset < segment.p_memsz(LE) && section.size() <= segment.p_memsz(LE) - offset;
            segment.p_type(LE) == elf::PT_LOAD && within
        };
        match self.segments.iter().find(holds).filter(|_| section.has(elf::SHF_ALLOC)) {
            Some(segment) => address.wrapping_sub(segment.p_vaddr(LE)).wrapping_add(segment.p_paddr(LE)),
            None => address,
        }
    }

    /// Version definitions, if there are any, and the section with their strings.
    pub(super) fn definitions(&self) -> Option<(VerdefIterator<'d, Header>, SectionIndex)> {
        self.table.gnu_verdef(LE, self.data).ok().flatten()
    }

    /// Versions that are needed, if there are any, and the section with their strings.
    pub(super) fn needs(&self) -> Option<(VerneedIterator<'d, Header>, SectionIndex)> {
        self.table.gnu_verneed(LE, self.data).ok().flatten()
    }
}
