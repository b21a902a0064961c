//! Directories in the older forms.

use super::Outcome;
use crate::linux::memory::rights;
use crate::linux::own_fds;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// Where an entry of the host has its length, its kind and its name: inode and offset come first.
const LENGTH: usize = 16;
const KIND: usize = 18;
const NAME: usize = 19;
/// The longest entry.
const ENTRY: usize = 280;

/// Reads entries as `getdents64` gives them.
fn entries(thread: &mut Thread, fd: u64, bytes: &mut [u8]) -> Result<usize, i32> {
    if own_fds::is_own(fd as i32) {
        return Err(libc::EBADF);
    }
    let args = [fd as i32 as u64, bytes.as_mut_ptr() as u64, bytes.len() as u64, 0, 0, 0];
    // SAFETY: the kernel writes at most so many bytes.
    unsafe { thread.host_call(libc::SYS_getdents64, args, Wait::No) }.map(|len| len as usize)
}

/// Turns entries into the older form, which is as long: the name stands where the kind was, and the
/// kind in the last byte.
fn make_older(mut rest: &mut [u8]) {
    while rest.len() > NAME {
        let len =
            rest.get(LENGTH..KIND).and_then(|bytes| bytes.first_chunk()).map_or(0, |len| u16::from_le_bytes(*len));
        let Some((entry, behind)) = rest.split_at_mut_checked(len.into()) else { return };
        if entry.len() <= NAME {
            return;
        }
        entry[KIND..].rotate_left(1);
        rest = behind;
    }
}

fn get_older(thread: &mut Thread, call: &Call) -> Outcome {
    let [fd, at, room, ..] = call.a;
    /// More at once than any program asks for.
    const MOST: u64 = 1 << 20;
    let room = u64::from(room as u32).min(MOST);
    let (_, have) = thread.buffer(at, room, rights::WRITE)?;
    let mut bytes = vec![0; have];
    let len = entries(thread, fd, &mut bytes)?;
    let bytes = bytes.get_mut(..len).unwrap_or_default();
    make_older(bytes);
    thread.put_bytes(at, bytes)?;
    Ok(len as i64)
}

pub(in crate::linux) fn getdents(thread: &mut Thread, call: &Call) -> Reply {
    get_older(thread, call).into()
}

/// One entry: inode, its own offset, length of the name (16 bits), name.
fn read_one(thread: &mut Thread, call: &Call) -> Outcome {
    let [fd, at, ..] = call.a;
    let seek = |thread: &mut Thread, to: u64, whence: i32| {
        // SAFETY: takes numbers.
        unsafe { thread.host_call(libc::SYS_lseek, [fd as i32 as u64, to, whence as u64, 0, 0, 0], Wait::No) }
    };
    let mut bytes = [0; ENTRY];
    if own_fds::is_own(fd as i32) {
        return Err(libc::EBADF);
    }
    let before = seek(thread, 0, libc::SEEK_CUR)?;
    if entries(thread, fd, &mut bytes)? == 0 {
        return Ok(0);
    }
    let (inode, next) = (bytes.first_chunk(), bytes[8..].first_chunk());
    let [inode, next] = [inode, next].map(|word: Option<&[u8; 8]>| u64::from_le_bytes(*word.unwrap_or(&[0; 8])));
    // The others of those that have been read come again.
    seek(thread, next, libc::SEEK_SET)?;
    let name: Vec<u8> = bytes[NAME..].iter().copied().take_while(|&byte| byte != 0).collect();
    thread.put(at, &[inode, before as u64])?;
    thread.put_bytes(at.wrapping_add(16), &[&(name.len() as u16).to_le_bytes()[..], &name, &[0]].concat())?;
    Ok(1)
}

pub(in crate::linux) fn readdir(thread: &mut Thread, call: &Call) -> Reply {
    read_one(thread, call).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_older_form_has_the_kind_last() {
        let entry = |kind: u8, name: &[u8]| {
            let mut bytes = vec![7; 16];
            bytes.extend(((20 + name.len()).next_multiple_of(8) as u16).to_le_bytes());
            bytes.push(kind);
            bytes.extend(name);
            bytes.resize(bytes.len().next_multiple_of(8).max(24), 0);
            bytes
        };
        let mut bytes = [entry(4, b"."), entry(8, b"some.file")].concat();
        make_older(&mut bytes);
        assert_eq!(bytes[18..24], [b'.', 0, 0, 0, 0, 4]);
        assert_eq!(&bytes[24 + 18..24 + 28], b"some.file\0");
        assert_eq!(bytes.last(), Some(&8));
        make_older(&mut [1; 40]);
        make_older(&mut [0; 40]);
    }
}
