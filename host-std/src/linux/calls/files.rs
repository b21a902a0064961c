//! Files.

use super::Outcome;
use crate::linux::host;
use crate::linux::memory::rights;
use crate::linux::proc_files;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};
use rustix::fs::OFlags;
use std::os::fd::IntoRawFd as _;

fn open_at(thread: &mut Thread, directory: i32, path: u64, flags: i32, mode: u64) -> Outcome {
    let name = thread.string(path)?;
    let process = thread.process.clone();
    let shown = OFlags::from_bits_retain(flags as u32);
    if let Some(opened) = proc_files::open(name.to_bytes(), shown, std::process::id(), || process.view()) {
        return opened.map(|fd| fd.into_raw_fd().into());
    }
    let creates = flags & libc::O_CREAT != 0 && flags & libc::O_EXCL != 0;
    let path = process.host_path(name, flags & libc::O_NOFOLLOW == 0 && !creates);
    // Flags are the generic ones, those of x86-64 too. Source: linux-user.md 7.
    let args = [directory as u64, path.as_ptr() as u64, flags as u64, mode, 0, 0];
    // SAFETY: the kernel reads the string.
    unsafe { thread.host_call(libc::SYS_openat, args, Wait::Restart) }
}

pub(in crate::linux) fn open(thread: &mut Thread, call: &Call) -> Reply {
    open_at(thread, libc::AT_FDCWD, call.a[0], call.a[1] as i32, call.a[2]).into()
}

pub(in crate::linux) fn openat(thread: &mut Thread, call: &Call) -> Reply {
    open_at(thread, call.a[0] as i32, call.a[1], call.a[2] as i32, call.a[3]).into()
}

pub(in crate::linux) fn close(thread: &mut Thread, call: &Call) -> Reply {
    // SAFETY: descriptors are the guest's; those of the emulator are kept from it.
    unsafe { thread.host_call(libc::SYS_close, [call.a[0] as i32 as u64, 0, 0, 0, 0, 0], Wait::No) }.into()
}

fn read_link(thread: &mut Thread, directory: i32, path: u64, buffer: u64, size: u64) -> Outcome {
    let name = thread.string(path)?;
    if size as i32 <= 0 {
        return Err(libc::EINVAL);
    }
    let process = thread.process.clone();
    if let Some(target) = proc_files::readlink(name.to_bytes(), std::process::id(), || process.view()) {
        let have = target.len().min(size as usize);
        return thread.put_bytes(buffer, target.get(..have).unwrap_or_default()).map(|()| have as i64);
    }
    let path = process.host_path(name, false);
    let (pointer, have) = thread.buffer(buffer, u64::from(size as u32), rights::WRITE)?;
    let args = [directory as u64, path.as_ptr() as u64, pointer as u64, have as u64, 0, 0];
    // SAFETY: the kernel reads the string and writes the checked buffer.
    unsafe { host::call(libc::SYS_readlinkat, args) }
}

pub(in crate::linux) fn readlink(thread: &mut Thread, call: &Call) -> Reply {
    read_link(thread, libc::AT_FDCWD, call.a[0], call.a[1], call.a[2]).into()
}

pub(in crate::linux) fn readlinkat(thread: &mut Thread, call: &Call) -> Reply {
    read_link(thread, call.a[0] as i32, call.a[1], call.a[2], call.a[3]).into()
}

pub(in crate::linux) fn dup2(thread: &mut Thread, call: &Call) -> Reply {
    let [old, new] = [call.a[0], call.a[1]].map(|fd| fd as i32 as u64);
    if old == new {
        // Only whether it is open is asked.
        // SAFETY: takes numbers.
        let open = unsafe { host::call(libc::SYS_fcntl, [old, libc::F_GETFD as u64, 0, 0, 0, 0]) };
        return open.map(|_| new as i64).into();
    }
    // SAFETY: takes numbers.
    unsafe { thread.host_call(libc::SYS_dup3, [old, new, 0, 0, 0, 0], Wait::No) }.into()
}

/// lseek with a 64-bit offset in two halves and the result in memory.
pub(in crate::linux) fn llseek(thread: &mut Thread, call: &Call) -> Reply {
    let [fd, high, low, result, whence, _] = call.a;
    let moved = (|| {
        let offset = high << 32 | low & 0xffff_ffff;
        // SAFETY: takes numbers.
        let at = unsafe { host::call(libc::SYS_lseek, [fd as i32 as u64, offset, whence as i32 as u64, 0, 0, 0]) }?;
        thread.put(result, &[at as u64])?;
        Ok(0)
    })();
    moved.into()
}
