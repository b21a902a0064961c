//! Static ELF executables of E2K Linux. Source: linux-user.md 1.

use super::memory::{AddressSpace, PAGE, rights};
use e2k_core::isa::Version;
use object::elf::{self, FileHeader64, ProgramHeader64};
use object::endian::LittleEndian as LE;
use object::read::elf::{FileHeader as _, ProgramHeader as _};
use std::fmt;

/// Why a file is not run.
#[derive(Debug)]
pub(super) enum LoadError {
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

/// A program in memory.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) entry: u64,
    /// Version by e_flags; `None`: any will do.
    pub(super) version: Option<Version>,
    /// First address behind the last segment, rounded up to a page.
    pub(super) brk: u64,
    /// Where the program headers are in memory, with size and count of entries.
    pub(super) headers: Option<(u64, u64, u64)>,
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

/// Reads the file's header and maps its segments.
pub(super) fn load(data: &[u8], space: &mut AddressSpace) -> Result<Program, LoadError> {
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
    let machine = header.e_machine(LE).0;
    let flags = header.e_flags(LE).0;
    let mach = match machine {
        MACHINE => flags >> 24,
        OLD_MACHINE => flags >> 28 & 7,
        other => return Err(LoadError::WrongMachine(other)),
    };
    if machine == MACHINE && flags & 0x20 != 0 {
        return Err(LoadError::Unsupported("protected mode (128-bit) programs".into()));
    }
    match header.e_type(LE) {
        elf::ET_EXEC => {}
        elf::ET_DYN => return Err(LoadError::Unsupported("position-independent and shared objects".into())),
        elf::ET_REL => return Err(LoadError::Unsupported("a relocatable object: link it first".into())),
        other => return Err(LoadError::Unsupported(format!("ELF type {}", other.0))),
    }
    let segments = header.program_headers(LE, data).map_err(|_| LoadError::Truncated("the program header table"))?;
    if let Some(interp) = segments.iter().find(|s| s.p_type(LE) == elf::PT_INTERP) {
        let name = interp.data(LE, data).unwrap_or_default();
        let name = String::from_utf8_lossy(name.strip_suffix(&[0]).unwrap_or(name)).into_owned();
        return Err(LoadError::Unsupported(format!("dynamic programs (interpreter {name})")));
    }
    let mut program =
        Program { entry: header.e_entry(LE), version: version_of(mach)?, brk: 0, headers: None };
    for segment in segments.iter().filter(|s| s.p_type(LE) == elf::PT_LOAD) {
        let end = map_segment(segment, data, space)?;
        program.brk = program.brk.max(end);
        let table = header.e_phoff(LE);
        let offset = segment.p_offset(LE);
        if table >= offset && table - offset < segment.p_filesz(LE) {
            let address = segment.p_vaddr(LE) + (table - offset);
            program.headers = Some((address, u64::from(header.e_phentsize(LE)), u64::from(header.e_phnum(LE))));
        }
    }
    if program.brk == 0 {
        return Err(LoadError::BadSegment("the file has nothing to load".into()));
    }
    Ok(program)
}

/// Maps one segment; gives the first address behind it, rounded up to a page.
fn map_segment(segment: &ProgramHeader64<LE>, data: &[u8], space: &mut AddressSpace) -> Result<u64, LoadError> {
    let address = segment.p_vaddr(LE);
    let size = segment.p_memsz(LE);
    let bytes = segment.data(LE, data).map_err(|()| LoadError::Truncated("a segment"))?;
    if bytes.len() as u64 > size {
        let text = format!("segment at {address:#x} has {} bytes in the file and {size} in memory", bytes.len());
        return Err(LoadError::BadSegment(text));
    }
    let start = address & !(PAGE - 1);
    let end = address.checked_add(size).filter(|&end| end <= super::process::HIGHEST_LOAD && start >= PAGE);
    let Some(end) = end.map(|end| end.next_multiple_of(PAGE)) else {
        return Err(LoadError::BadSegment(format!("segment {address:#x} of {size:#x} bytes is out of range")));
    };
    let flags = segment.p_flags(LE);
    let mut prot = 0;
    for (flag, right) in [(elf::PF_R, rights::READ), (elf::PF_W, rights::WRITE), (elf::PF_X, rights::EXEC)] {
        if flags.contains(flag) {
            prot |= right;
        }
    }
    // A page that two segments share keeps what the first one put there.
    let mut first = start;
    while first < end && space.is_mapped(first, PAGE) {
        first += PAGE;
    }
    space.map(first, end - first, prot).map_err(LoadError::Host)?;
    space
        .write_forced(address, bytes)
        .map_err(|fault| LoadError::BadSegment(format!("cannot place bytes at {:#x}", fault.address)))?;
    Ok(end)
}
