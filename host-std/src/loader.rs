//! ELF executables for Elbrus, for both kinds of machine. Source: linux-user.md 1.

use e2k_core::isa::Version;
use object::elf::{self, FileHeader64, ProgramHeader64};
use object::endian::LittleEndian as LE;
use object::read::elf::{FileHeader as _, ProgramHeader as _};
use std::fmt;

/// Why a file is not run.
#[derive(Debug)]
pub enum LoadError {
    /// Not an ELF file at all.
    NotElf,
    /// The file ends before something it announces.
    Truncated(&'static str),
    /// For another machine: its e_machine.
    WrongMachine(u16),
    /// A kind of file or program that is not run.
    Unsupported(String),
    /// A segment that does not fit the address space.
    BadSegment(String),
    /// The host refuses memory.
    Host(std::io::Error),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::NotElf => f.write_str("not an ELF file"),
            LoadError::Truncated(what) => write!(f, "truncated ELF file: {what} is not complete"),
            LoadError::WrongMachine(machine) => {
                write!(f, "ELF file for machine {machine}, expected 175 or 49 (Elbrus)")?;
                match machine {
                    3 => f.write_str("; this one is for i386"),
                    62 => f.write_str("; this one is for x86-64"),
                    183 => f.write_str("; this one is for AArch64"),
                    _ => Ok(()),
                }
            }
            LoadError::Unsupported(what) => write!(f, "not supported: {what}"),
            LoadError::BadSegment(what) => write!(f, "bad program header: {what}"),
            LoadError::Host(error) => write!(f, "no memory for the program: {error}"),
        }
    }
}

impl std::error::Error for LoadError {}

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
    /// May be read, written, executed.
    pub rights: [bool; 3],
}

/// An executable file, checked.
#[derive(Debug)]
pub struct Image<'a> {
    /// Entry address.
    pub entry: u64,
    /// Version by e_flags; `None`: any will do.
    pub version: Option<Version>,
    /// What to load, in file order; at least one.
    pub segments: Vec<Segment<'a>>,
    /// Where the program headers are in memory, with size and count of entries.
    pub headers: Option<(u64, u64, u64)>,
}

const MACHINE: u16 = 175;
const OLD_MACHINE: u16 = 49;

/// Version for the machine field. Source: linux-user.md 1, MACH.
fn version_of(mach: u32) -> Result<Option<Version>, LoadError> {
    Ok(Some(match mach {
        0 => return Ok(None),
        1 => Version::V1,
        2 => Version::V2,
        3 => Version::V3,
        4 | 19 | 20 => Version::V4,
        5 => Version::V5,
        6 | 21 | 22 | 23 => Version::V6,
        7 | 25 => Version::V7,
        other => return Err(LoadError::Unsupported(format!("machine number {other} in e_flags"))),
    }))
}

impl<'a> Image<'a> {
    /// Reads a static executable: ELF64, little-endian, for Elbrus, not protected, without
    /// interpreter.
    ///
    /// # Errors
    /// What is wrong with the file, or what kind of program is not run.
    pub fn parse(data: &'a [u8]) -> Result<Self, LoadError> {
        if !data.starts_with(&elf::ELFMAG) {
            return Err(LoadError::NotElf);
        }
        match data.get(4..6) {
            None => return Err(LoadError::Truncated("the header")),
            Some([1, _]) => return Err(LoadError::Unsupported("32-bit programs".into())),
            Some([2, 1]) => {}
            Some(_) => return Err(LoadError::Unsupported("an ELF file that is not 64-bit little-endian".into())),
        }
        if data.len() < size_of::<FileHeader64<LE>>() {
            return Err(LoadError::Truncated("the header"));
        }
        let header = FileHeader64::<LE>::parse(data).map_err(|_| LoadError::NotElf)?;
        let flags = header.e_flags(LE).0;
        let mach = match header.e_machine(LE).0 {
            MACHINE if flags & 0x20 != 0 => {
                return Err(LoadError::Unsupported("protected mode (128-bit) programs".into()));
            }
            MACHINE => flags >> 24,
            OLD_MACHINE => flags >> 28 & 7,
            other => return Err(LoadError::WrongMachine(other)),
        };
        match header.e_type(LE) {
            elf::ET_EXEC => {}
            elf::ET_DYN => return Err(LoadError::Unsupported("position-independent and shared objects".into())),
            elf::ET_REL => return Err(LoadError::Unsupported("a relocatable object: link it first".into())),
            other => return Err(LoadError::Unsupported(format!("ELF type {}", other.0))),
        }
        let table = header.program_headers(LE, data).map_err(|_| LoadError::Truncated("the program header table"))?;
        if let Some(interp) = table.iter().find(|s| s.p_type(LE) == elf::PT_INTERP) {
            let name = interp.data(LE, data).unwrap_or_default();
            let name = String::from_utf8_lossy(name.strip_suffix(&[0]).unwrap_or(name)).into_owned();
            return Err(LoadError::Unsupported(format!("dynamic programs (interpreter {name})")));
        }
        let mut image =
            Image { entry: header.e_entry(LE), version: version_of(mach)?, segments: vec![], headers: None };
        for entry in table.iter().filter(|s| s.p_type(LE) == elf::PT_LOAD && s.p_memsz(LE) != 0) {
            let segment = segment(entry, data)?;
            let (at, offset) = (header.e_phoff(LE), entry.p_offset(LE));
            if at >= offset && at - offset < segment.bytes.len() as u64 {
                let address = segment.address.wrapping_add(at - offset);
                image.headers = Some((address, u64::from(header.e_phentsize(LE)), u64::from(header.e_phnum(LE))));
            }
            image.segments.push(segment);
        }
        if image.segments.is_empty() {
            return Err(LoadError::BadSegment("the file has nothing to load".into()));
        }
        Ok(image)
    }
}

fn segment<'a>(entry: &ProgramHeader64<LE>, data: &'a [u8]) -> Result<Segment<'a>, LoadError> {
    let address = entry.p_vaddr(LE);
    let size = entry.p_memsz(LE);
    let bytes = entry.data(LE, data).map_err(|()| LoadError::Truncated("a segment"))?;
    if bytes.len() as u64 > size {
        let text = format!("segment at {address:#x} has {} bytes in the file and {size} in memory", bytes.len());
        return Err(LoadError::BadSegment(text));
    }
    let flags = entry.p_flags(LE);
    let rights = [elf::PF_R, elf::PF_W, elf::PF_X].map(|flag| flags.contains(flag));
    Ok(Segment { address, physical: entry.p_paddr(LE), size, bytes, rights })
}
