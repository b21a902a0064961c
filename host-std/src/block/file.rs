//! Regular files of the host as images, with locks against other processes.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileExt, MetadataExt};

use rustix::fs::OFlags;

use super::options::DetectZeroes;
use crate::chardev::os_error;
use crate::descriptors::FdSets;

/// First of the bytes whose locks say what a process does with an image, and of those that say what
/// nobody else may do. Both are read locks; whoever needs something asks for a write lock of the other's
/// byte. Source: measured on QEMU 7.2, with which images can be shared.
const TAKEN: i64 = 100;
const UNSHARED: i64 = 200;

/// Uses of an image, by their distance from the first byte.
const USES: [(i64, &str); 3] = [(0, "consistent read"), (1, "write"), (3, "resize")];

/// An open file.
#[derive(Debug)]
pub(super) struct Image {
    path: String,
    file: File,
    /// What was refused, if writing was asked for.
    pub(super) read_only: bool,
    /// Others are not locked out.
    pub(super) force_share: bool,
    pub(super) locking: bool,
}

impl Image {
    /// Opens `path`; with `fall_back` a file that cannot be written is opened for reading.
    pub(super) fn open(path: &str, read_only: bool, fall_back: bool, files: &FdSets) -> Result<Image, String> {
        if path.is_empty() {
            return Err("The 'file' block driver requires a file name".to_owned());
        }
        let access = if read_only { OFlags::RDONLY } else { OFlags::RDWR };
        let failed = |error: io::Error| match path.starts_with("/dev/fdset/") {
            true => format!("Could not dup FD for {path} flags {:x}: {}", access.bits(), os_error(&error)),
            false => format!("Could not open '{path}': {}", os_error(&error)),
        };
        let mut read_only = read_only;
        let mut opened = files.open(path, access);
        if let Err(error) = &opened
            && fall_back
            && !read_only
            && matches!(error.raw_os_error(), Some(libc::EACCES | libc::EPERM | libc::EROFS))
        {
            read_only = true;
            opened = files.open(path, OFlags::RDONLY);
        }
        let file = opened.map_err(failed)?;
        let metadata = file.metadata().map_err(failed)?;
        if metadata.is_dir() {
            return Err(failed(io::Error::from_raw_os_error(libc::EISDIR)));
        }
        if !metadata.is_file() {
            return Err(format!("'file' driver requires '{path}' to be a regular file"));
        }
        Ok(Image { path: path.to_owned(), file, read_only, force_share: false, locking: true })
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn len(&self) -> u64 {
        self.file.metadata().map_or(0, |metadata| metadata.len())
    }

    /// Bytes that it takes up on the host.
    pub(super) fn allocated(&self) -> u64 {
        self.file.metadata().map_or(0, |metadata| metadata.blocks().saturating_mul(512))
    }

    /// Reads; what is beyond the end of the file is zero.
    pub(super) fn read(&self, mut offset: u64, mut into: &mut [u8]) -> io::Result<()> {
        while !into.is_empty() {
            match self.file.read_at(into, offset) {
                Ok(0) => {
                    into.fill(0);
                    return Ok(());
                }
                Ok(done) => {
                    offset += done as u64;
                    into = &mut into[done..];
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    pub(super) fn write(&self, offset: u64, bytes: &[u8], detect: DetectZeroes) -> io::Result<()> {
        use rustix::fs::{FallocateFlags, fallocate};
        if detect != DetectZeroes::Off && bytes.iter().all(|&byte| byte == 0) {
            let flags = match detect {
                DetectZeroes::Unmap => FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE,
                _ => FallocateFlags::ZERO_RANGE,
            };
            // A hole must not leave the file shorter than a write would have.
            let inside = offset.saturating_add(bytes.len() as u64) <= self.len();
            if inside && fallocate(&self.file, flags, offset, bytes.len() as u64).is_ok() {
                return Ok(());
            }
        }
        self.file.write_all_at(bytes, offset)
    }

    pub(super) fn flush(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    pub(super) fn truncate(&self, size: u64) -> Result<(), String> {
        super::create::set_len(&self.file, size)
    }

    /// Tells other processes that the image is read, or also written, and that they may not write it.
    pub(super) fn claim(&self, write: bool) -> Result<(), String> {
        if !self.locking {
            return Ok(());
        }
        let taken = |at: i64| at == 0 || write;
        let unshared = |at: i64| at != 0 && !self.force_share;
        let result = USES.iter().try_for_each(|&(at, name)| {
            let locked = |kind| format!("Failed to get {kind}\"{name}\" lock");
            if taken(at) {
                self.lock(TAKEN + at, libc::F_RDLCK).map_err(|_| locked(""))?;
            }
            if unshared(at) {
                self.lock(UNSHARED + at, libc::F_RDLCK).map_err(|_| locked("shared "))?;
            }
            if taken(at) && self.is_locked(UNSHARED + at) {
                return Err(locked(""));
            }
            if unshared(at) && self.is_locked(TAKEN + at) {
                return Err(locked("shared "));
            }
            Ok(())
        });
        if result.is_err() {
            self.release();
        }
        result
    }

    /// Takes back what [`claim`](Self::claim) said.
    pub(super) fn release(&self) {
        if self.locking {
            for (at, _) in USES {
                // Unlocking does not fail on a file that could be locked.
                let _ = self.lock(TAKEN + at, libc::F_UNLCK);
                let _ = self.lock(UNSHARED + at, libc::F_UNLCK);
            }
        }
    }

    fn lock(&self, byte: i64, kind: libc::c_int) -> io::Result<()> {
        let range = byte_range(byte, kind);
        // SAFETY: the descriptor is open as long as `self.file`, and the structure outlives the call.
        match unsafe { libc::fcntl(self.file.as_raw_fd(), libc::F_OFD_SETLK, &raw const range) } {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Whether somebody else has any lock on the byte.
    fn is_locked(&self, byte: i64) -> bool {
        let mut range = byte_range(byte, libc::F_WRLCK);
        // SAFETY: as in `lock`; the call writes the structure.
        let done = unsafe { libc::fcntl(self.file.as_raw_fd(), libc::F_OFD_GETLK, &raw mut range) };
        done == 0 && libc::c_int::from(range.l_type) != libc::F_UNLCK
    }
}

fn byte_range(byte: i64, kind: libc::c_int) -> libc::flock {
    libc::flock {
        l_type: kind as libc::c_short,
        l_whence: libc::SEEK_SET as libc::c_short,
        l_start: byte,
        l_len: 1,
        l_pid: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(path: &std::path::Path) -> Image {
        Image::open(path.to_str().unwrap(), false, false, &FdSets::default()).unwrap()
    }

    #[test]
    fn two_writers_lock_each_other_out() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let (one, two) = (image(file.path()), image(file.path()));
        one.claim(true).unwrap();
        assert_eq!(two.claim(true), Err("Failed to get \"write\" lock".to_owned()));
        assert_eq!(two.claim(false), Err("Failed to get shared \"write\" lock".to_owned()));
        one.release();
        two.claim(true).unwrap();
        let three = Image { force_share: true, ..image(file.path()) };
        three.claim(false).unwrap();
    }

    #[test]
    fn zeroes_can_be_holes() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let image = image(file.path());
        image.write(0, &[7; 65536], DetectZeroes::Unmap).unwrap();
        image.write(0, &[0; 32768], DetectZeroes::Unmap).unwrap();
        let mut back = vec![1; 65536 + 10];
        image.read(0, &mut back).unwrap();
        assert!(back[..32768].iter().all(|&b| b == 0) && back[32768..65536].iter().all(|&b| b == 7));
        assert_eq!((&back[65536..], image.len()), (&[0; 10][..], 65536));
    }
}
