//! File systems and what is not a file of theirs: keys.

use super::Outcome;
use crate::linux::args::Arg::{self, DirFd, Fd, Hex, In, InVec, Int, Out, Path, Str};
use crate::linux::args::{Len, Shape};
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};
use std::ffi::{CString, OsStr};
use std::os::unix::ffi::OsStrExt as _;

/// Bytes of `struct statfs`, which is the only form. Source: linux-user.md 8.
const STATFS: u64 = 120;

fn stat_of(thread: &mut Thread, call: &Call, by: Arg, number: libc::c_long) -> Outcome {
    let [which, size, at, ..] = call.a;
    if size != STATFS {
        return Err(libc::EINVAL);
    }
    let kinds = [by, Out(Len::Fixed(STATFS as u32), Shape::Statfs)];
    thread.passed(&kinds, number, [which, at, 0, 0, 0, 0], Wait::No)
}

pub(in crate::linux) fn statfs64(thread: &mut Thread, call: &Call) -> Reply {
    stat_of(thread, call, Path, libc::SYS_statfs).into()
}

pub(in crate::linux) fn fstatfs64(thread: &mut Thread, call: &Call) -> Reply {
    stat_of(thread, call, Fd, libc::SYS_fstatfs).into()
}

/// Where a device is mounted, as the list of mounts says.
fn mount_point(mounts: &[u8], device: &str) -> Option<CString> {
    let line = mounts.split(|&byte| byte == b'\n').find(|line| {
        let mut words = line.split(|&byte| byte == b' ');
        words.nth(2).is_some_and(|word| word == device.as_bytes())
    })?;
    let word = line.split(|&byte| byte == b' ').nth(4)?;
    let (mut path, mut rest) = (Vec::new(), word);
    while let Some((&byte, behind)) = rest.split_first() {
        // Spaces and the like are a backslash and three octal digits.
        let code = behind.get(..3).filter(|_| byte == b'\\').and_then(|digits| std::str::from_utf8(digits).ok());
        match code.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(code) => {
                path.push(code);
                rest = behind.get(3..).unwrap_or_default();
            }
            None => {
                path.push(byte);
                rest = behind;
            }
        }
    }
    CString::new(path).ok()
}

/// What is free on a device: blocks (32 bits), inodes, and names that are empty.
fn free_of(thread: &mut Thread, call: &Call) -> Outcome {
    let [device, at, ..] = call.a;
    let device = device as u32;
    let (major, minor) = (device >> 8 & 0xfff, device & 0xff | device >> 12 & 0xf_ff00);
    let mounts = std::fs::read("/proc/self/mountinfo").map_err(|_| libc::EINVAL)?;
    let point = mount_point(&mounts, &format!("{major}:{minor}")).ok_or(libc::EINVAL)?;
    let found = rustix::fs::statfs(OsStr::from_bytes(point.to_bytes())).map_err(|error| error.raw_os_error())?;
    let mut bytes = [0; 32];
    bytes[..4].copy_from_slice(&(found.f_bfree as u32).to_le_bytes());
    bytes[8..16].copy_from_slice(&(found.f_ffree as u64).to_le_bytes());
    thread.put_bytes(at, &bytes)?;
    Ok(0)
}

pub(in crate::linux) fn ustat(thread: &mut Thread, call: &Call) -> Reply {
    free_of(thread, call).into()
}

/// A parameter of a file system that is being made: what the value is depends on the command.
pub(in crate::linux) fn fsconfig(thread: &mut Thread, call: &Call) -> Reply {
    let (key, value, extra) = match call.a[1] as u32 {
        0 | 6.. => (Str, Hex, Int),
        1 => (Str, Str, Int),
        2 => (Str, In(Len::Whole(4), Shape::Bytes), Int),
        3 | 4 => (Str, Path, DirFd),
        5 => (Str, Hex, Fd),
    };
    thread.passed(&[Fd, Arg::Uint, key, value, extra], libc::SYS_fsconfig, call.a, Wait::No).into()
}

/// Commands of keyctl by number, and what their arguments are.
const KEYS: &[&[Arg]] = &[
    // The number of a keyring, joining one.
    &[Int, Int],
    &[Str],
    // Update, revoke, change owner, set rights.
    &[Int, In(Len::Whole(3), Shape::Bytes), Hex],
    &[Int],
    &[Int, Arg::Id, Arg::Id],
    &[Int, Hex],
    // Describe, clear, link, unlink.
    &[Int, Out(Len::Arg(3), Shape::Bytes), Hex],
    &[Int],
    &[Int, Int],
    &[Int, Int],
    // Search, read, instantiate, negate.
    &[Int, Str, Str, Int],
    &[Int, Out(Len::Arg(3), Shape::Bytes), Hex],
    &[Int, In(Len::Whole(3), Shape::Bytes), Hex, Int],
    &[Int, Hex, Int],
    // Default keyring, time limit, authority, label, handing to the parent, reject.
    &[Int],
    &[Int, Hex],
    &[Int],
    &[Int, Out(Len::Arg(3), Shape::Bytes), Hex],
    &[],
    &[Int, Hex, Hex, Int],
    // Instantiate from a list, invalidate, persistent keyring.
    &[Int, InVec(3), Hex, Int],
    &[Int],
    &[Int, Int],
];

pub(in crate::linux) fn keyctl(thread: &mut Thread, call: &Call) -> Reply {
    // Those that come after these compute with keys; a kernel may be without them.
    let Some(kinds) = KEYS.get(call.a[0] as u32 as usize) else { return Reply::Error(libc::EOPNOTSUPP) };
    let mut all = vec![Int];
    all.extend_from_slice(kinds);
    thread.passed(&all, libc::SYS_keyctl, call.a, Wait::No).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mounts_are_found_by_device() {
        let list = b"22 1 8:1 / / rw - ext4 /dev/a rw\n36 22 98:0 /x /a\\040b rw,noatime master:1 - ext3 /dev/r rw\n";
        assert_eq!(mount_point(list, "98:0").as_deref(), Some(c"/a b"));
        assert_eq!(mount_point(list, "8:1").as_deref(), Some(c"/"));
        assert_eq!(mount_point(list, "8:2"), None);
    }
}
