//! Programs and their interpreters into an address space. Source: linux-user.md 2.

use super::memory::{Backing, PAGE, Request, Space, rights};
use super::sysroot::Sysroot;
use crate::loader::{Chosen, Image, Limits, LoadError, Memory, Placement, Run, choose, plan};
use e2k_core::machine::cpu_model::CpuModel;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read as _};
use std::ops::Range;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest file that is read; no linker makes a larger program.
const LARGEST: u64 = 2 << 30;

/// A file with its contents.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    data: Vec<u8>,
    device: u64,
    inode: u64,
}

impl Source {
    /// Reads a file.
    ///
    /// # Errors
    /// It cannot be read, or is no file of a sensible size.
    pub(super) fn read(path: PathBuf, file: File) -> io::Result<Source> {
        let known = file.metadata()?;
        if known.is_dir() {
            return Err(io::Error::from_raw_os_error(libc::EISDIR));
        }
        if !known.is_file() {
            return Err(io::Error::other("not a regular file"));
        }
        if known.len() > LARGEST {
            return Err(io::Error::other("too large for a program"));
        }
        let mut data = Vec::with_capacity(known.len() as usize);
        // It may grow while it is read.
        file.take(LARGEST).read_to_end(&mut data)?;
        Ok(Source { path, data, device: known.dev(), inode: known.ino() })
    }

    pub(super) fn open(path: &Path) -> io::Result<Source> {
        Source::read(path.to_owned(), File::open(path)?)
    }
}

/// What has been loaded.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Where execution begins: the interpreter's entry, or the program's.
    pub(super) start: u64,
    /// AT_ENTRY, the program's own entry.
    pub(super) entry: u64,
    /// AT_BASE: how far the interpreter has been moved; 0 without one.
    pub(super) base: u64,
    /// AT_PHDR and those that go with it.
    pub(super) headers: Option<crate::loader::Headers>,
    pub(super) chosen: Chosen,
    pub(super) executable_stack: bool,
    /// Where its code is, from the first byte to behind the last one.
    pub(super) code: Range<u64>,
    /// Where its initialized data is.
    pub(super) data: Range<u64>,
}

/// Loads a program, and the interpreter that it names, below `end`. The heap begins behind the
/// program.
///
/// # Errors
/// What is wrong with one of the files, or that the host has no memory.
pub(super) fn load(
    program: &Source,
    space: &Space,
    sysroot: &Sysroot,
    asked: Option<&'static CpuModel>,
    end: u64,
) -> Result<Loaded, LoadError> {
    let image = Image::parse(&program.data)?;
    let source = image.interpreter.map(|name| interpreter(name, sysroot)).transpose()?;
    let second = source.as_ref().map(|source| Image::parse(&source.data).map_err(|error| of(source, error)));
    let second = second.transpose()?;
    let mut targets = vec![(image.target, "the program")];
    targets.extend(second.as_ref().map(|image| (image.target, "its interpreter")));
    let chosen = choose(&targets, asked)?;
    let limits = Limits { first: PAGE, end };
    let first = plan(&image, space.layout.load_base, limits)?;
    place(&first, program, space)?;
    space.start_brk(first.end());
    let (mut start, mut base) = (first.entry, 0);
    if let (Some(source), Some(image)) = (&source, &second) {
        let placement = beside(image, &first, space, limits).map_err(|error| of(source, error))?;
        place(&placement, source, space)?;
        (start, base) = (placement.entry, placement.bias);
    }
    let parts = |executable: bool| {
        let parts = image.segments.iter().filter(move |segment| segment.rights[2] == executable);
        let ends = parts.map(|s| (s.address.wrapping_add(first.bias), s.bytes.len() as u64));
        let (mut low, mut high) = (u64::MAX, 0);
        for (address, len) in ends {
            (low, high) = (low.min(address), high.max(address + len));
        }
        if low > high { 0..0 } else { low..high }
    };
    Ok(Loaded {
        start,
        entry: first.entry,
        base,
        headers: first.headers,
        chosen,
        executable_stack: image.executable_stack,
        code: parts(true),
        data: parts(false),
    })
}

/// An error of a file that is not the program itself.
fn of(source: &Source, error: LoadError) -> LoadError {
    match error {
        LoadError::Host(error) => LoadError::Host(error),
        other => LoadError::Interpreter(source.path.display().to_string(), Box::new(other)),
    }
}

/// The interpreter: below the sysroot, or where its name says.
fn interpreter(name: &[u8], sysroot: &Sysroot) -> Result<Source, LoadError> {
    let name = Path::new(OsStr::from_bytes(name));
    Source::open(&sysroot.path(name)).map_err(|error| {
        let (name, hint) = (name.display(), "is there a sysroot for -L?");
        let hint = if error.kind() == io::ErrorKind::NotFound { format!("; {hint}") } else { String::new() };
        LoadError::Interpreter(name.to_string(), Box::new(LoadError::Unreadable(format!("{error}{hint}"))))
    })
}

/// A place for the interpreter: where mappings go, or else where the program leaves room.
fn beside<'i, 'a>(
    image: &'i Image<'a>,
    program: &Placement<'_, '_>,
    space: &Space,
    limits: Limits,
) -> Result<Placement<'i, 'a>, LoadError> {
    let taken = program.start()..program.end();
    let mut result = Err(LoadError::BadSegment("there is no room beside the program".into()));
    for base in [space.layout.mmap_base, taken.end, limits.first] {
        match plan(image, base, limits) {
            Ok(found) if found.end() <= taken.start || taken.end <= found.start() => return Ok(found),
            Ok(_) => {}
            Err(error) => result = Err(error),
        }
    }
    result
}

/// Maps and fills the pages.
fn place(placement: &Placement<'_, '_>, source: &Source, space: &Space) -> Result<(), LoadError> {
    placement.load(&mut Target { space, source, path: Arc::new(source.path.clone()) })?;
    for run in placement.runs.iter().filter(|run| prot(run) == 0) {
        let host = |errno| LoadError::Host(io::Error::from_raw_os_error(errno));
        space.protect(run.address, run.len, 0).map_err(host)?;
    }
    Ok(())
}

/// Rights as the address space has them.
fn prot(run: &Run) -> u8 {
    let bits = [rights::READ, rights::WRITE, rights::EXEC];
    run.rights.iter().zip(bits).fold(0, |prot, (&has, right)| if has { prot | right } else { prot })
}

struct Target<'a> {
    space: &'a Space,
    source: &'a Source,
    path: Arc<PathBuf>,
}

impl Memory for Target<'_> {
    fn map(&mut self, run: &Run) -> io::Result<()> {
        // Nothing can be put into pages without any right: `place` takes that of these in the end.
        let prot = if prot(run) == 0 { rights::READ | rights::WRITE } else { prot(run) };
        // Pages of their own that are said to be the file's: what they hold is copied.
        let backing = match run.file {
            Some(offset) => {
                Backing::File { path: self.path.clone(), offset, dev: self.source.device, ino: self.source.inode }
            }
            None => Backing::Anonymous,
        };
        let mut request = Request::anonymous(run.len, prot, backing);
        request.host_flags = libc::MAP_NORESERVE;
        self.space.map_at(run.address, &request).map(drop).map_err(io::Error::from_raw_os_error)
    }

    fn write(&mut self, address: u64, bytes: &[u8]) -> io::Result<()> {
        let fault = || io::Error::other(format!("no page at {address:#x}"));
        self.space.write_forced(address, bytes).map_err(|_| fault())
    }
}
