//! What is told of files. Structures: linux-user.md 8.

use crate::linux::thread::{Call, Reply, Thread};
use std::ffi::CString;

/// Fields of a structure: offset, bytes, value.
type Fields<'a> = &'a [(usize, usize, u64)];

/// A structure of the guest from its fields; values that do not fit are cut.
fn structure<const N: usize>(fields: Fields<'_>) -> [u8; N] {
    let mut bytes = [0; N];
    for &(offset, size, value) in fields {
        if let Some(place) = bytes.get_mut(offset..offset + size) {
            place.copy_from_slice(&value.to_le_bytes()[..size]);
        }
    }
    bytes
}

/// A device number in 32 bits.
const fn small_device(dev: u64) -> u64 {
    let (major, minor) = (libc::major(dev) as u64, libc::minor(dev) as u64);
    minor & 0xff | major << 8 | (minor & !0xff) << 12
}

/// `struct stat` of the calls 106 to 108 and 224.
fn stat_112(s: &libc::stat) -> [u8; 112] {
    structure(&[
        (0, 4, small_device(s.st_dev)),
        (8, 8, s.st_ino),
        (16, 4, s.st_mode.into()),
        (20, 4, s.st_nlink),
        (24, 4, s.st_uid.into()),
        (28, 4, s.st_gid.into()),
        (32, 4, small_device(s.st_rdev)),
        (40, 8, s.st_size as u64),
        (48, 8, s.st_blksize as u64),
        (56, 8, s.st_blocks as u64),
        (64, 8, s.st_atime as u64),
        (72, 8, s.st_atime_nsec as u64),
        (80, 8, s.st_mtime as u64),
        (88, 8, s.st_mtime_nsec as u64),
        (96, 8, s.st_ctime as u64),
        (104, 8, s.st_ctime_nsec as u64),
    ])
}

/// `struct stat64` of the calls 195 to 197 and 361.
fn stat_88(s: &libc::stat) -> [u8; 88] {
    structure(&[
        (0, 8, s.st_dev),
        (8, 8, s.st_ino),
        (16, 4, s.st_mode.into()),
        (20, 4, s.st_nlink),
        (24, 4, s.st_uid.into()),
        (28, 4, s.st_gid.into()),
        (32, 8, s.st_rdev),
        (40, 8, s.st_size as u64),
        (48, 4, s.st_blksize as u64),
        (56, 8, s.st_blocks as u64),
        (64, 4, s.st_atime as u64),
        (68, 4, s.st_atime_nsec as u64),
        (72, 4, s.st_mtime as u64),
        (76, 4, s.st_mtime_nsec as u64),
        (80, 4, s.st_ctime as u64),
        (84, 4, s.st_ctime_nsec as u64),
    ])
}

/// Which file is asked about.
enum File {
    Named { directory: i32, path: CString, flags: i32 },
    Open(i32),
}

impl File {
    fn stat(&self) -> Result<libc::stat, i32> {
        // SAFETY: all-zero is a valid stat.
        let mut stat: libc::stat = unsafe { std::mem::zeroed() };
        // SAFETY: the calls read the string and write `stat`.
        let result = unsafe {
            match self {
                File::Named { directory, path, flags } => libc::fstatat(*directory, path.as_ptr(), &mut stat, *flags),
                File::Open(fd) => libc::fstat(*fd, &mut stat),
            }
        };
        match result {
            0 => Ok(stat),
            _ => Err(std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO)),
        }
    }
}

fn named(thread: &mut Thread, directory: i32, path: u64, flags: i32) -> Result<File, i32> {
    let path = thread.path(path, flags & libc::AT_SYMLINK_NOFOLLOW == 0)?;
    Ok(File::Named { directory, path, flags })
}

/// Gives the structure of `N` bytes: 112, or 88 with times of 32 bits.
fn put<const N: usize>(thread: &mut Thread, file: Result<File, i32>, at: u64) -> Reply {
    let given = file.and_then(|file| file.stat()).and_then(|stat| match N {
        112 => thread.put_bytes(at, &stat_112(&stat)),
        // Source: the kernel says so where a number does not fit.
        _ if i32::try_from(stat.st_mtime).is_err() => Err(libc::EOVERFLOW),
        _ => thread.put_bytes(at, &stat_88(&stat)),
    });
    given.map(|()| 0).into()
}

pub(in crate::linux) fn stat<const N: usize>(thread: &mut Thread, call: &Call) -> Reply {
    let file = named(thread, libc::AT_FDCWD, call.a[0], 0);
    put::<N>(thread, file, call.a[1])
}

pub(in crate::linux) fn lstat<const N: usize>(thread: &mut Thread, call: &Call) -> Reply {
    let file = named(thread, libc::AT_FDCWD, call.a[0], libc::AT_SYMLINK_NOFOLLOW);
    put::<N>(thread, file, call.a[1])
}

pub(in crate::linux) fn fstat<const N: usize>(thread: &mut Thread, call: &Call) -> Reply {
    put::<N>(thread, Ok(File::Open(call.a[0] as i32)), call.a[1])
}

pub(in crate::linux) fn fstatat<const N: usize>(thread: &mut Thread, call: &Call) -> Reply {
    let file = named(thread, call.a[0] as i32, call.a[1], call.a[3] as i32);
    put::<N>(thread, file, call.a[2])
}
