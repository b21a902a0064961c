//! Reading and checking a file.

use super::{LoadError, Target};
use object::elf::{self, FileHeader64, ProgramHeader64};
use object::endian::LittleEndian as LE;
use object::read::elf::{FileHeader as _, ProgramHeader as _};

/// A segment to be placed in memory.
#[derive(Clone, Copy, Debug)]
pub struct Segment<'a> {
    /// Virtual address.
    pub address: u64,
    /// Physical address.
    pub physical: u64,
    /// Bytes in memory; those beyond `bytes` are zero.
    pub size: u64,
    /// Bytes in the file.
    pub bytes: &'a [u8],
    /// Where they are in the file.
    pub offset: u64,
    /// May be read, written, executed.
    pub rights: [bool; 3],
    /// Alignment it asks for, a power of two.
    pub align: u64,
}

/// Where the program headers are in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headers {
    /// Address of the first one.
    pub address: u64,
    /// Bytes of each.
    pub size: u64,
    /// How many there are.
    pub count: u64,
}

/// An executable file, checked.
#[derive(Debug)]
pub struct Image<'a> {
    /// Entry address, before it is moved with the rest.
    pub entry: u64,
    /// Processors that it is for.
    pub target: Target,
    /// It may be placed anywhere (ET_DYN).
    pub movable: bool,
    /// What to load, in file order; at least one.
    pub segments: Vec<Segment<'a>>,
    /// Where the program headers are in memory, if a segment has them.
    pub headers: Option<Headers>,
    /// The program that loads it (PT_INTERP), a path without NUL.
    pub interpreter: Option<&'a [u8]>,
    /// It asks for a stack that may be executed.
    pub executable_stack: bool,
}

/// Longest name of an interpreter, with its NUL.
const LONGEST_PATH: usize = 4096;

impl<'a> Image<'a> {
    /// Reads an executable: ELF64, little-endian, for Elbrus, not protected.
    ///
    /// # Errors
    /// What is wrong with the file, or what kind of program is not run.
    pub fn parse(data: &'a [u8]) -> Result<Self, LoadError> {
        if !data.starts_with(&elf::ELFMAG) {
            return Err(LoadError::NotElf);
        }
        let (header, target) = header(data)?;
        let movable = match header.e_type(LE) {
            elf::ET_EXEC => false,
            elf::ET_DYN => true,
            elf::ET_REL => return Err(LoadError::Unsupported("a relocatable object: link it first".into())),
            elf::ET_CORE => return Err(LoadError::Unsupported("a core dump".into())),
            other => return Err(LoadError::Unsupported(format!("ELF type {}", other.0))),
        };
        let count = header.e_phnum.get(LE);
        let size = usize::from(header.e_phentsize.get(LE));
        if count != 0 && size != size_of::<ProgramHeader64<LE>>() {
            return Err(LoadError::Malformed(format!("program headers of {size} bytes, expected 56")));
        }
        let table = header.program_headers(LE, data).map_err(|_| LoadError::Truncated("the program header table"))?;
        let mut image = Image {
            entry: header.e_entry(LE),
            target,
            movable,
            segments: vec![],
            headers: None,
            interpreter: None,
            executable_stack: false,
        };
        for entry in table {
            match entry.p_type(LE) {
                elf::PT_LOAD if entry.p_memsz(LE) != 0 || entry.p_filesz(LE) != 0 => {
                    let segment = segment(entry, data)?;
                    image.find_headers(header, &segment, table.len());
                    image.segments.push(segment);
                }
                elf::PT_INTERP if image.interpreter.is_none() => image.interpreter = Some(interpreter(entry, data)?),
                elf::PT_GNU_STACK => image.executable_stack = entry.p_flags(LE).contains(elf::PF_X),
                // Thread-local templates are the program's business, tags of protected modules
                // and colours (PT_E2K_*) nobody's.
                _ => {}
            }
        }
        if image.segments.is_empty() {
            return Err(LoadError::BadSegment("the file has nothing to load".into()));
        }
        Ok(image)
    }

    /// Reads a program that stands alone at addresses of its own.
    ///
    /// # Errors
    /// Those of [`Image::parse`], and that it does not stand alone.
    pub fn parse_static(data: &'a [u8]) -> Result<Self, LoadError> {
        let image = Image::parse(data)?;
        if let Some(name) = image.interpreter {
            let name = String::from_utf8_lossy(name);
            return Err(LoadError::Unsupported(format!("dynamic programs (interpreter {name})")));
        }
        if image.movable {
            return Err(LoadError::Unsupported("position-independent and shared objects".into()));
        }
        Ok(image)
    }

    fn find_headers(&mut self, header: &FileHeader64<LE>, segment: &Segment<'_>, count: usize) {
        let at = header.e_phoff(LE);
        if self.headers.is_none() && at >= segment.offset && at - segment.offset < segment.bytes.len() as u64 {
            self.headers = Some(Headers {
                address: segment.address.wrapping_add(at - segment.offset),
                size: u64::from(header.e_phentsize(LE)),
                count: count as u64,
            });
        }
    }
}

/// The file header, for a machine, class and byte order that are run.
fn header(data: &[u8]) -> Result<(&FileHeader64<LE>, Target), LoadError> {
    let truncated = || LoadError::Truncated("the header");
    let ident: &[u8; 16] = data.first_chunk().ok_or_else(truncated)?;
    match ident[5] {
        1 => {}
        2 => return Err(LoadError::Unsupported("big-endian ELF files".into())),
        other => return Err(LoadError::Malformed(format!("byte order {other} in the header"))),
    }
    // These stand at the same place in both classes, and say more than the class does.
    let machine = match data.get(18..20) {
        Some(&[low, high]) => u16::from_le_bytes([low, high]),
        _ => return Err(truncated()),
    };
    if !matches!(machine, 175 | 49) {
        return Err(LoadError::WrongMachine(machine));
    }
    match ident[4] {
        2 => {}
        1 => return Err(LoadError::Unsupported("32-bit (ptr32) programs".into())),
        other => return Err(LoadError::Malformed(format!("class {other} in the header"))),
    }
    if ident[6] != 1 {
        return Err(LoadError::Malformed(format!("ELF version {} in the header", ident[6])));
    }
    if data.len() < size_of::<FileHeader64<LE>>() {
        return Err(truncated());
    }
    let header = FileHeader64::<LE>::parse(data).map_err(|_| LoadError::NotElf)?;
    let target = Target::of(machine, ident[7], header.e_flags(LE).0)?;
    Ok((header, target))
}

fn segment<'a>(entry: &ProgramHeader64<LE>, data: &'a [u8]) -> Result<Segment<'a>, LoadError> {
    let address = entry.p_vaddr(LE);
    let size = entry.p_memsz(LE);
    if entry.p_filesz(LE) > size {
        let in_file = entry.p_filesz(LE);
        let text = format!("segment at {address:#x} has {in_file:#x} bytes in the file and {size:#x} in memory");
        return Err(LoadError::BadSegment(text));
    }
    // Without bytes in the file, the offset means nothing.
    let bytes = match entry.p_filesz(LE) {
        0 => &[],
        _ => entry.data(LE, data).map_err(|()| LoadError::Truncated("a segment"))?,
    };
    let flags = entry.p_flags(LE);
    let rights = [elf::PF_R, elf::PF_W, elf::PF_X].map(|flag| flags.contains(flag));
    // As the kernel: what is no power of two is no wish.
    let align = Some(entry.p_align(LE)).filter(|align| align.is_power_of_two()).unwrap_or(1);
    Ok(Segment { address, physical: entry.p_paddr(LE), size, bytes, offset: entry.p_offset(LE), rights, align })
}

fn interpreter<'a>(entry: &ProgramHeader64<LE>, data: &'a [u8]) -> Result<&'a [u8], LoadError> {
    let bytes = entry.data(LE, data).map_err(|()| LoadError::Truncated("the interpreter's name"))?;
    let name = bytes.iter().position(|&byte| byte == 0).and_then(|end| bytes.get(..end));
    let name = name.filter(|name| !name.is_empty() && bytes.len() <= LONGEST_PATH && bytes.last() == Some(&0));
    name.ok_or_else(|| LoadError::Malformed("the interpreter's name is empty, too long or does not end".into()))
}
