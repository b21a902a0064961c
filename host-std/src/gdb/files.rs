//! `vFile` requests: the debugger reads and writes files where the program runs.

use super::packet::{PACKET_SIZE, from_hex, number, split};
use super::session::{Refusal, Reply, Session, text, unknown};
use super::target::Target;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::os::unix::fs::{FileExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::PathBuf;

/// Files open at a time.
const MAX_OPEN: usize = 256;

/// Files that the debugger has open.
#[derive(Debug, Default)]
pub(super) struct Files {
    open: BTreeMap<u64, File>,
}

/// The protocol's number for an error; most are those of Linux.
fn error_number(error: &io::Error) -> i32 {
    match error.raw_os_error() {
        Some(libc::ENAMETOOLONG) => 91,
        Some(number @ (1 | 2 | 4 | 5 | 9 | 13 | 14 | 16 | 17 | 19 | 20 | 21 | 22 | 23 | 24 | 27 | 28 | 29 | 30)) => {
            number
        }
        _ => 9999,
    }
}

fn result(result: io::Result<u64>) -> Reply {
    match result {
        Ok(value) => text(format!("F{value:x}")),
        Err(error) => text(format!("F-1,{:x}", error_number(&error))),
    }
}

fn attached(result: io::Result<Vec<u8>>) -> Reply {
    match result {
        Ok(bytes) => {
            let mut reply = format!("F{:x};", bytes.len()).into_bytes();
            reply.extend(bytes);
            text(reply)
        }
        Err(error) => self::result(Err(error)),
    }
}

fn errno(number: i32) -> io::Error {
    io::Error::from_raw_os_error(number)
}

/// Numbers with commas between them.
fn numbers<const N: usize>(text: &[u8]) -> Result<[u64; N], Refusal> {
    let mut all = [0; N];
    let mut parts = text.split(|&byte| byte == b',');
    for value in &mut all {
        *value = parts.next().and_then(number).ok_or(Refusal::Invalid)?;
    }
    if parts.next().is_some() { Err(Refusal::Invalid) } else { Ok(all) }
}

impl<T: Target> Session<T> {
    /// The file that a request names in digits.
    fn file_path(&mut self, hex: &[u8], follow: bool) -> Result<io::Result<PathBuf>, Refusal> {
        let bytes = from_hex(hex).ok_or(Refusal::Invalid)?;
        if bytes.contains(&0) {
            return Err(Refusal::Invalid);
        }
        let path = PathBuf::from(OsString::from_vec(bytes));
        Ok(self.target.host_path(path, follow).ok_or_else(|| errno(libc::EACCES)))
    }

    pub(super) fn file_request(&mut self, rest: &[u8]) -> Reply {
        let (operation, rest) = split(rest, b':').ok_or(Refusal::Invalid)?;
        match operation {
            b"setfs" => {
                // All processes here have one file system.
                let process = number(rest).ok_or(Refusal::Invalid)?;
                let own = process == 0 || process == self.target.process();
                result(if own { Ok(0) } else { Err(errno(libc::EINVAL)) })
            }
            b"open" => {
                let (path, how) = split(rest, b',').ok_or(Refusal::Invalid)?;
                let [flags, mode] = numbers(how)?;
                let path = self.file_path(path, true)?;
                result(path.and_then(|path| self.files.open(path, flags, mode as u32)))
            }
            b"close" => {
                let file = number(rest).ok_or(Refusal::Invalid)?;
                result(self.files.open.remove(&file).map(|_| 0).ok_or_else(|| errno(libc::EBADF)))
            }
            b"pread" => {
                let [file, count, offset] = numbers(rest)?;
                attached(self.files.read(file, count, offset))
            }
            b"pwrite" => {
                let (file, rest) = split(rest, b',').ok_or(Refusal::Invalid)?;
                let (offset, bytes) = split(rest, b',').ok_or(Refusal::Invalid)?;
                let file = number(file).ok_or(Refusal::Invalid)?;
                let offset = number(offset).ok_or(Refusal::Invalid)?;
                let written = self.files.get(file).and_then(|file| file.write_at(bytes, offset));
                result(written.map(|count| count as u64))
            }
            b"fstat" => {
                let file = number(rest).ok_or(Refusal::Invalid)?;
                attached(self.files.get(file).and_then(File::metadata).map(|metadata| stat(&metadata)))
            }
            b"unlink" => {
                let path = self.file_path(rest, false)?;
                result(path.and_then(fs::remove_file).map(|()| 0))
            }
            b"readlink" => {
                let path = self.file_path(rest, false)?;
                attached(path.and_then(fs::read_link).map(|path| path.as_os_str().as_bytes().to_vec()))
            }
            _ => unknown(),
        }
    }
}

impl Files {
    fn get(&self, file: u64) -> io::Result<&File> {
        self.open.get(&file).ok_or_else(|| errno(libc::EBADF))
    }

    /// Opens with the protocol's flags; gives the file's number.
    fn open(&mut self, path: PathBuf, flags: u64, mode: u32) -> io::Result<u64> {
        const APPEND: u64 = 8;
        const CREATE: u64 = 0x200;
        const TRUNCATE: u64 = 0x400;
        const EXCLUSIVE: u64 = 0x800;
        if flags & !(3 | APPEND | CREATE | TRUNCATE | EXCLUSIVE) != 0 || flags & 3 == 3 {
            return Err(errno(libc::EINVAL));
        }
        if self.open.len() >= MAX_OPEN {
            return Err(errno(libc::EMFILE));
        }
        let has = |flag| flags & flag != 0;
        let mut extra = 0;
        for (flag, of_host) in [(CREATE, libc::O_CREAT), (EXCLUSIVE, libc::O_EXCL), (TRUNCATE, libc::O_TRUNC)] {
            extra |= if has(flag) { of_host } else { 0 };
        }
        let [reads, writes] = [flags & 3 != 1, flags & 3 != 0];
        let file = OpenOptions::new()
            .read(reads)
            .write(writes && !has(APPEND))
            .append(writes && has(APPEND))
            .mode(mode & 0o7777)
            .custom_flags(extra)
            .open(path)?;
        let number = (0..).find(|number| !self.open.contains_key(number)).unwrap_or_default();
        self.open.insert(number, file);
        Ok(number)
    }

    fn read(&self, file: u64, count: u64, offset: u64) -> io::Result<Vec<u8>> {
        let file = self.get(file)?;
        // Each byte may need an escape.
        let count = usize::try_from(count).unwrap_or(usize::MAX).min(PACKET_SIZE / 2 - 32);
        let mut bytes = vec![0; count];
        let have = file.read_at(&mut bytes, offset)?;
        bytes.truncate(have);
        Ok(bytes)
    }
}

/// The protocol's structure: big-endian, with times of 32 bits.
fn stat(metadata: &fs::Metadata) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(64);
    let words = [
        metadata.dev(),
        metadata.ino(),
        metadata.mode().into(),
        metadata.nlink(),
        metadata.uid().into(),
        metadata.gid().into(),
        metadata.rdev(),
    ];
    words.into_iter().for_each(|word| bytes.extend((word as u32).to_be_bytes()));
    let doubles = [metadata.size(), metadata.blksize(), metadata.blocks()];
    doubles.into_iter().for_each(|double| bytes.extend(double.to_be_bytes()));
    let times = [metadata.atime(), metadata.mtime(), metadata.ctime()];
    times.into_iter().for_each(|time| bytes.extend((time as u32).to_be_bytes()));
    bytes
}
