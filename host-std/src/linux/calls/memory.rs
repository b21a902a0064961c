//! Mappings. Flags: linux-user.md 6.

use crate::linux::host;
use crate::linux::memory::{Backing, PAGE, Request, rights};
use crate::linux::process::lock;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};
use std::os::fd::RawFd;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

const MAP_SHARED: u64 = 1;
const MAP_PRIVATE: u64 = 2;
const MAP_SHARED_VALIDATE: u64 = 3;
const MAP_TYPE: u64 = 0xf;
const MAP_ANONYMOUS: u64 = 0x10;
const MAP_FIXED: u64 = 0x100;
const MAP_GROWSDOWN: u64 = 0x1000;
const MAP_LOCKED: u64 = 0x8000;
const MAP_NORESERVE: u64 = 0x1_0000;
const MAP_POPULATE: u64 = 0x2_0000;
const MAP_HUGETLB: u64 = 0x20_0000;
const MAP_FIXED_NOREPLACE: u64 = 0x40_0000;
/// PROT_GROWSDOWN and PROT_GROWSUP.
const PROT_GROWS: u64 = 0x60;

/// Rights that PROT_* bits give: what can be read can be executed, if the program's domain says so.
fn rights_of(thread: &Thread, prot: u64) -> u8 {
    let prot = prot as u8 & (rights::READ | rights::WRITE | rights::EXEC);
    let implies = *lock(&thread.process.personality) & libc::READ_IMPLIES_EXEC as u32 != 0;
    if implies && prot & rights::READ != 0 { prot | rights::EXEC } else { prot }
}

/// The file behind a descriptor, as `/proc/self/maps` names it.
fn backing_of(fd: RawFd, offset: u64) -> Backing {
    let path = std::fs::read_link(format!("/proc/self/fd/{fd}")).unwrap_or_else(|_| PathBuf::from("?"));
    // SAFETY: all-zero is a valid stat, which the call writes.
    let stat = unsafe {
        let mut stat: libc::stat = std::mem::zeroed();
        libc::fstat(fd, &mut stat);
        stat
    };
    Backing::File { path: Arc::new(path), offset, dev: stat.st_dev, ino: stat.st_ino }
}

pub(in crate::linux) fn mmap(thread: &mut Thread, call: &Call) -> Reply {
    if !call.a[5].is_multiple_of(PAGE) {
        return Reply::Error(libc::EINVAL);
    }
    map(thread, call, call.a[5]).into()
}

pub(in crate::linux) fn mmap2(thread: &mut Thread, call: &Call) -> Reply {
    match call.a[5].checked_mul(PAGE) {
        Some(offset) => map(thread, call, offset).into(),
        None => Reply::Error(libc::EOVERFLOW),
    }
}

fn map(thread: &mut Thread, call: &Call, offset: u64) -> Result<i64, i32> {
    let [hint, len, prot, flags, fd, _] = call.a;
    let kind = flags & MAP_TYPE;
    if len == 0 || !matches!(kind, MAP_SHARED | MAP_PRIVATE | MAP_SHARED_VALIDATE) {
        return Err(libc::EINVAL);
    }
    let len = len.checked_next_multiple_of(PAGE).ok_or(libc::ENOMEM)?;
    if len > thread.memory.size() {
        return Err(libc::ENOMEM);
    }
    if flags & MAP_HUGETLB != 0 {
        // No huge pages are set aside: what a kernel without them says.
        return Err(libc::ENOMEM);
    }
    let shared = kind != MAP_PRIVATE;
    let anonymous = flags & MAP_ANONYMOUS != 0;
    let fd = if anonymous { -1 } else { fd as i32 };
    let backing = if anonymous { Backing::Anonymous } else { backing_of(fd, offset) };
    let mut host_flags = 0;
    let pairs =
        [(MAP_LOCKED, libc::MAP_LOCKED), (MAP_NORESERVE, libc::MAP_NORESERVE), (MAP_POPULATE, libc::MAP_POPULATE)];
    for (guest, host) in pairs {
        if flags & guest != 0 {
            host_flags |= host;
        }
    }
    if thread.process.locks_future.load(Ordering::Relaxed) {
        host_flags |= libc::MAP_LOCKED;
    }
    if flags & MAP_GROWSDOWN != 0 && !anonymous {
        return Err(libc::EINVAL);
    }
    let prot = rights_of(thread, prot);
    let request = Request { len, prot, shared, backing, fd, host_flags };
    if !anonymous {
        check_file(fd, &request)?;
    }
    let (limit, mapped) = (lock(&thread.process.limits).address_space[0], thread.memory.mapped());
    if mapped.saturating_add(len) > limit {
        return Err(libc::ENOMEM);
    }
    let space = &thread.memory;
    let fixed = || {
        let top = space.layout.stack_top;
        if !hint.is_multiple_of(PAGE) {
            return Err(libc::EINVAL);
        }
        // Page 0 is closed as for ordinary users of the kernel.
        if hint < PAGE {
            return Err(libc::EPERM);
        }
        hint.checked_add(len).filter(|&end| end <= top).ok_or(libc::ENOMEM)
    };
    let address = if flags & MAP_FIXED_NOREPLACE != 0 {
        fixed()?;
        space.map_free_at(hint, &request)?
    } else if flags & MAP_FIXED != 0 {
        fixed()?;
        space.map_at(hint, &request)?
    } else {
        space.map(hint, &request)?
    };
    Ok(address as i64)
}

/// What the kernel checks of a descriptor, since the host's mapping always may be read and written.
fn check_file(fd: i32, request: &Request) -> Result<(), i32> {
    // SAFETY: takes numbers.
    let mode = unsafe { host::call(libc::SYS_fcntl, [fd as u64, libc::F_GETFL as u64, 0, 0, 0, 0]) }?;
    let mode = mode as i32 & libc::O_ACCMODE;
    let writes = request.shared && request.prot & rights::WRITE != 0;
    if mode == libc::O_WRONLY || writes && mode != libc::O_RDWR { Err(libc::EACCES) } else { Ok(()) }
}

/// A range of whole pages below the hardware stacks.
fn range(thread: &Thread, address: u64, len: u64, wrong: i32) -> Result<(u64, u64), i32> {
    let len = len.checked_next_multiple_of(PAGE).ok_or(wrong)?;
    let end = address.checked_add(len).ok_or(wrong)?;
    if !address.is_multiple_of(PAGE) {
        return Err(libc::EINVAL);
    }
    if end > thread.memory.layout.hardware { Err(wrong) } else { Ok((address, len)) }
}

pub(in crate::linux) fn munmap(thread: &mut Thread, call: &Call) -> Reply {
    let unmapped = range(thread, call.a[0], call.a[1], libc::EINVAL)
        .and_then(|(address, len)| if len == 0 { Err(libc::EINVAL) } else { thread.memory.unmap(address, len) });
    unmapped.map(|()| 0).into()
}

pub(in crate::linux) fn mprotect(thread: &mut Thread, call: &Call) -> Reply {
    let [address, len, prot, ..] = call.a;
    if prot & !(0xf | PROT_GROWS) != 0 || prot & PROT_GROWS == PROT_GROWS {
        return Reply::Error(libc::EINVAL);
    }
    let (address, len) = match range(thread, address, len, libc::ENOMEM) {
        Ok(range) => range,
        Err(errno) => return Reply::Error(errno),
    };
    let (mut start, mut end) = (address, address + len);
    // From the start of the area that grows, or to its end.
    if prot & PROT_GROWS != 0
        && let Some((from, area)) = thread.memory.area(address)
    {
        if prot & 0x20 != 0 { start = from } else { end = area.end }
    }
    let prot = rights_of(thread, prot);
    thread.memory.protect(start, end - start, prot).map(|()| 0).into()
}

pub(in crate::linux) fn mremap(thread: &mut Thread, call: &Call) -> Reply {
    const MAYMOVE: u64 = 1;
    const FIXED: u64 = 2;
    const DONTUNMAP: u64 = 4;
    let [address, old, new, flags, to, _] = call.a;
    let [Some(old), Some(new)] = [old, new].map(|len| len.checked_next_multiple_of(PAGE)) else {
        return Reply::Error(libc::EINVAL);
    };
    let fixed = flags & FIXED != 0;
    let bad = flags & !(MAYMOVE | FIXED | DONTUNMAP) != 0
        || fixed && flags & MAYMOVE == 0
        || flags & DONTUNMAP != 0 && (flags & MAYMOVE == 0 || old != new)
        || !address.is_multiple_of(PAGE)
        || new == 0
        || old == 0
        || fixed && (!to.is_multiple_of(PAGE) || to < PAGE);
    let Some(end) = address.checked_add(old).filter(|_| !bad) else { return Reply::Error(libc::EINVAL) };
    if flags & DONTUNMAP != 0 {
        return Reply::Error(libc::EINVAL);
    }
    let top = thread.memory.layout.stack_top;
    if end > top || fixed && to.checked_add(new).is_none_or(|end| end > top) {
        return Reply::Error(if end > top { libc::EFAULT } else { libc::EINVAL });
    }
    let limit = lock(&thread.process.limits).address_space[0];
    if thread.memory.mapped().saturating_add(new.saturating_sub(old)) > limit {
        return Reply::Error(libc::ENOMEM);
    }
    let moved = thread.memory.remap(address..end, new, flags & MAYMOVE != 0, fixed.then_some(to));
    moved.map(|address| address as i64).into()
}

pub(in crate::linux) fn brk(thread: &mut Thread, call: &Call) -> Reply {
    let now = thread.memory.brk();
    let wanted = call.a[0];
    let limits = *lock(&thread.process.limits);
    let grows = wanted.saturating_sub(now.end);
    let too_much = grows != 0
        && (thread.memory.mapped().saturating_add(grows) > limits.address_space[0]
            || wanted.saturating_sub(now.start) > limits.data[0]);
    Reply::Value(if too_much { now.end } else { thread.memory.set_brk(wanted) } as i64)
}

/// A call of the host on the mapped parts of a range; ENOMEM if there are holes.
fn on_range(thread: &mut Thread, call: &Call, number: libc::c_long, more: [u64; 2]) -> Result<i64, i32> {
    let (address, len) = range(thread, call.a[0], call.a[1], libc::ENOMEM)?;
    let mut done = address;
    let mut whole = true;
    for part in thread.memory.parts(address..address + len) {
        whole &= part.start == done;
        done = part.end;
        let pointer = thread.memory.host(part.start) as u64;
        let args = [pointer, part.end - part.start, more[0], more[1], 0, 0];
        // SAFETY: the range is guest memory, on which these calls do what the guest asks for.
        unsafe { thread.host_call(number, args, Wait::No) }?;
    }
    if whole && done == address + len { Ok(0) } else { Err(libc::ENOMEM) }
}

pub(in crate::linux) fn msync(thread: &mut Thread, call: &Call) -> Reply {
    on_range(thread, call, libc::SYS_msync, [call.a[2], 0]).into()
}

pub(in crate::linux) fn madvise(thread: &mut Thread, call: &Call) -> Reply {
    let advice = call.a[2] as i32;
    let passed = match advice {
        libc::MADV_DONTNEED | libc::MADV_FREE | libc::MADV_REMOVE => {
            if let Ok((address, len)) = range(thread, call.a[0], call.a[1], libc::ENOMEM) {
                thread.memory.code_written(address, len);
            }
            on_range(thread, call, libc::SYS_madvise, [advice as u64, 0])
        }
        libc::MADV_NORMAL
        | libc::MADV_RANDOM
        | libc::MADV_SEQUENTIAL
        | libc::MADV_WILLNEED
        | libc::MADV_MERGEABLE
        | libc::MADV_UNMERGEABLE
        | libc::MADV_HUGEPAGE
        | libc::MADV_NOHUGEPAGE
        | libc::MADV_DONTDUMP
        | libc::MADV_DODUMP
        | 20
        | 21 => on_range(thread, call, libc::SYS_madvise, [advice as u64, 0]),
        // What a copy of the process does without is decided by the host's page tables alone.
        libc::MADV_DONTFORK | libc::MADV_DOFORK => on_range(thread, call, libc::SYS_madvise, [advice as u64, 0]),
        _ => Err(libc::EINVAL),
    };
    passed.into()
}

pub(in crate::linux) fn mincore(thread: &mut Thread, call: &Call) -> Reply {
    let pages = call.a[1].div_ceil(PAGE);
    let asked = thread.buffer(call.a[2], pages, rights::WRITE).and_then(|(vector, have)| {
        if (have as u64) < pages {
            return Err(libc::EFAULT);
        }
        let (address, len) = range(thread, call.a[0], call.a[1], libc::ENOMEM)?;
        if !thread.memory.is_mapped(address..address + len) {
            return Err(libc::ENOMEM);
        }
        on_range(thread, call, libc::SYS_mincore, [vector as u64, 0])
    });
    asked.into()
}

pub(in crate::linux) fn mlock(thread: &mut Thread, call: &Call) -> Reply {
    let start = call.a[0] & !(PAGE - 1);
    let len = call.a[1].saturating_add(call.a[0] - start);
    let wider = Call { a: [start, len, 0, 0, 0, 0], ..*call };
    on_range(thread, &wider, libc::SYS_mlock, [0, 0]).into()
}

pub(in crate::linux) fn mlock2(thread: &mut Thread, call: &Call) -> Reply {
    let start = call.a[0] & !(PAGE - 1);
    let len = call.a[1].saturating_add(call.a[0] - start);
    let wider = Call { a: [start, len, 0, 0, 0, 0], ..*call };
    on_range(thread, &wider, libc::SYS_mlock2, [call.a[2], 0]).into()
}

pub(in crate::linux) fn munlock(thread: &mut Thread, call: &Call) -> Reply {
    let start = call.a[0] & !(PAGE - 1);
    let len = call.a[1].saturating_add(call.a[0] - start);
    let wider = Call { a: [start, len, 0, 0, 0, 0], ..*call };
    on_range(thread, &wider, libc::SYS_munlock, [0, 0]).into()
}

/// MCL_CURRENT, MCL_FUTURE, MCL_ONFAULT. Source: linux-user.md 6.
const MCL: [u64; 3] = [1, 2, 4];

/// The host's call would lock all of the reservation, so it is done for what the guest has mapped.
pub(in crate::linux) fn mlockall(thread: &mut Thread, call: &Call) -> Reply {
    let [current, future, on_fault] = MCL.map(|flag| call.a[0] & flag != 0);
    if call.a[0] & !7 != 0 || call.a[0] & 3 == 0 {
        return Reply::Error(libc::EINVAL);
    }
    thread.process.locks_future.store(future, Ordering::Relaxed);
    if !current {
        return Reply::Value(0);
    }
    on_all(thread, libc::SYS_mlock2, if on_fault { libc::MLOCK_ONFAULT as u64 } else { 0 }).into()
}

pub(in crate::linux) fn munlockall(thread: &mut Thread, _call: &Call) -> Reply {
    thread.process.locks_future.store(false, Ordering::Relaxed);
    on_all(thread, libc::SYS_munlock, 0).into()
}

/// A call of the host on all areas that can be accessed.
fn on_all(thread: &mut Thread, number: libc::c_long, flags: u64) -> Result<i64, i32> {
    for (start, area) in thread.memory.areas() {
        if area.prot & (rights::READ | rights::WRITE | rights::EXEC) != 0 {
            let args = [thread.memory.host(start) as u64, area.end - start, flags, 0, 0, 0];
            // SAFETY: the range is guest memory.
            unsafe { host::call(number, args) }?;
        }
    }
    Ok(0)
}
