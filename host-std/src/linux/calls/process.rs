//! Processes and threads: their beginning and end, and what they are told of themselves.

use crate::linux::exec::{self, Image};
use crate::linux::host;
use crate::linux::memory::rights;
use crate::linux::process::{Process, lock};
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

pub(in crate::linux) fn exit(_thread: &mut Thread, call: &Call) -> Reply {
    Reply::Ended(call.a[0] as i32 & 0xff)
}

pub(in crate::linux) fn exit_group(thread: &mut Thread, call: &Call) -> Reply {
    thread.end_process(call.a[0] as i32 & 0xff)
}

pub(in crate::linux) fn set_tid_address(thread: &mut Thread, call: &Call) -> Reply {
    thread.clear_child_tid = call.a[0];
    Reply::Value(thread.tid.into())
}

/// A null-terminated list of strings.
fn strings(thread: &mut Thread, at: u64) -> Result<Vec<std::ffi::CString>, i32> {
    /// As the kernel has it, a string is at most 32 pages long.
    const LONGEST: usize = 32 * 4096;
    let mut list = Vec::new();
    if at == 0 {
        return Ok(list);
    }
    for index in 0u64.. {
        let [pointer] = thread.get(at.wrapping_add(8 * index))?;
        if pointer == 0 {
            break;
        }
        if list.len() > 0x7f_ffff {
            return Err(libc::E2BIG);
        }
        list.push(thread.string_up_to(pointer, LONGEST)?);
    }
    Ok(list)
}

fn exec_at(thread: &mut Thread, directory: i32, path: u64, argv: u64, envp: u64, flags: i32) -> Result<i64, i32> {
    let name = thread.string(path)?;
    let (arguments, environment) = (strings(thread, argv)?, strings(thread, envp)?);
    let path = if name.is_empty() && flags & libc::AT_EMPTY_PATH != 0 {
        std::ffi::CString::new(format!("/proc/self/fd/{directory}")).map_err(|_| libc::EINVAL)?
    } else {
        thread.process.host_path(name, flags & libc::AT_SYMLINK_NOFOLLOW == 0)
    };
    let image = Image::find(directory, &path, flags)?;
    exec::replace(thread, image, directory, &path, arguments, environment, flags)
}

pub(in crate::linux) fn execve(thread: &mut Thread, call: &Call) -> Reply {
    exec_at(thread, libc::AT_FDCWD, call.a[0], call.a[1], call.a[2], 0).into()
}

pub(in crate::linux) fn execveat(thread: &mut Thread, call: &Call) -> Reply {
    exec_at(thread, call.a[0] as i32, call.a[1], call.a[2], call.a[3], call.a[4] as i32).into()
}

/// Fields of `struct new_utsname`, each of 65 bytes.
pub(in crate::linux) fn uname(thread: &mut Thread, call: &Call) -> Reply {
    let fields: [u8; 390] = utsname(thread);
    thread.put_bytes(call.a[0], &fields).map(|()| 0).into()
}

/// The same without the domain.
pub(in crate::linux) fn olduname(thread: &mut Thread, call: &Call) -> Reply {
    let fields: [u8; 325] = utsname(thread);
    thread.put_bytes(call.a[0], &fields).map(|()| 0).into()
}

/// What the system is called: fields of 65 bytes, as many as there is room for.
fn utsname<const N: usize>(thread: &Thread) -> [u8; N] {
    let host = rustix::system::uname();
    let asked = thread.process.options.release.as_deref();
    let release = asked.map_or_else(|| host.release().to_bytes(), str::as_bytes);
    let [system, node, version] = [host.sysname(), host.nodename(), host.version()].map(|field| field.to_bytes());
    let fields = [system, node, release, version, b"e2k", host.domainname().to_bytes()];
    let mut bytes = [0u8; N];
    for (place, field) in bytes.chunks_exact_mut(65).zip(fields) {
        let len = field.len().min(64);
        place[..len].copy_from_slice(&field[..len]);
    }
    bytes
}

pub(in crate::linux) fn personality(thread: &mut Thread, call: &Call) -> Reply {
    let wanted = call.a[0] as u32;
    let mut now = lock(&thread.process.personality);
    let before = *now;
    if wanted != u32::MAX {
        *now = wanted;
    }
    Reply::Value(before.into())
}

/// RLIMIT_P_STACK and RLIMIT_PC_STACK. Source: linux-user.md 5.4.
const RLIMIT_P_STACK: u32 = 10001;
const RLIMIT_PC_STACK: u32 = 10002;

/// The limit of a resource that the emulator itself keeps.
fn own_limit(process: &Process, resource: u32, new: Option<[u64; 2]>) -> Option<Result<[u64; 2], i32>> {
    let mut limits = lock(&process.limits);
    let place = match resource {
        libc::RLIMIT_AS => &mut limits.address_space,
        libc::RLIMIT_DATA => &mut limits.data,
        libc::RLIMIT_STACK => &mut limits.stack,
        RLIMIT_P_STACK => &mut limits.procedure_stack,
        RLIMIT_PC_STACK => &mut limits.chain_stack,
        _ => return None,
    };
    let old = *place;
    if let Some([soft, hard]) = new {
        if soft > hard {
            return Some(Err(libc::EINVAL));
        }
        // SAFETY: asks for a number.
        if hard > old[1] && unsafe { libc::geteuid() } != 0 {
            return Some(Err(libc::EPERM));
        }
        *place = [soft, hard];
    }
    Some(Ok(old))
}

fn limit(thread: &mut Thread, pid: i32, resource: u32, new: u64, old: u64) -> Result<i64, i32> {
    let wanted = if new == 0 { None } else { Some(thread.get::<2>(new)?) };
    let of_self = pid == 0 || pid == std::process::id() as i32;
    let mut before = [0u64; 2];
    match own_limit(&thread.process, resource, None).filter(|_| of_self) {
        Some(_) => before = own_limit(&thread.process, resource, wanted).unwrap_or(Err(libc::EINVAL))?,
        None => {
            let new = wanted.as_ref().map_or(0, |words| words.as_ptr() as u64);
            let args = [pid as u64, resource.into(), new, before.as_mut_ptr() as u64, 0, 0];
            // SAFETY: the kernel reads and writes the two words.
            unsafe { host::call(libc::SYS_prlimit64, args) }?;
        }
    }
    if old != 0 {
        thread.put(old, &before)?;
    }
    Ok(0)
}

pub(in crate::linux) fn getrlimit(thread: &mut Thread, call: &Call) -> Reply {
    if call.a[1] == 0 {
        return Reply::Error(libc::EFAULT);
    }
    limit(thread, 0, call.a[0] as u32, 0, call.a[1]).into()
}

pub(in crate::linux) fn setrlimit(thread: &mut Thread, call: &Call) -> Reply {
    if call.a[1] == 0 {
        return Reply::Error(libc::EFAULT);
    }
    limit(thread, 0, call.a[0] as u32, call.a[1], 0).into()
}

pub(in crate::linux) fn prlimit64(thread: &mut Thread, call: &Call) -> Reply {
    limit(thread, call.a[0] as i32, call.a[1] as u32, call.a[2], call.a[3]).into()
}

pub(in crate::linux) fn prctl(thread: &mut Thread, call: &Call) -> Reply {
    const PR_SET_VMA: u64 = 0x5356_4d41;
    let [option, value, ..] = call.a;
    let pass = |thread: &mut Thread, second: u64| {
        let args = [option, second, call.a[2], call.a[3], call.a[4], 0];
        // SAFETY: what the options below take is numbers, or the pointer that was converted.
        unsafe { thread.host_call(libc::SYS_prctl, args, Wait::No) }
    };
    let result = match option as i32 {
        // Numbers.
        libc::PR_SET_PDEATHSIG
        | libc::PR_GET_DUMPABLE
        | libc::PR_SET_DUMPABLE
        | libc::PR_GET_KEEPCAPS
        | libc::PR_SET_KEEPCAPS
        | libc::PR_CAPBSET_READ
        | libc::PR_CAPBSET_DROP
        | libc::PR_GET_SECUREBITS
        | libc::PR_SET_SECUREBITS
        | libc::PR_SET_TIMERSLACK
        | libc::PR_GET_TIMERSLACK
        | libc::PR_SET_CHILD_SUBREAPER
        | libc::PR_SET_NO_NEW_PRIVS
        | libc::PR_GET_NO_NEW_PRIVS
        | libc::PR_SET_THP_DISABLE
        | libc::PR_GET_THP_DISABLE
        | libc::PR_CAP_AMBIENT => pass(thread, value),
        // A word.
        libc::PR_GET_PDEATHSIG | libc::PR_GET_CHILD_SUBREAPER => match thread.buffer(value, 4, rights::WRITE) {
            Ok((pointer, 4)) => pass(thread, pointer as u64),
            _ => Err(libc::EFAULT),
        },
        // Sixteen bytes.
        libc::PR_SET_NAME => thread.name_argument(value).and_then(|name| pass(thread, name.as_ptr() as u64)),
        libc::PR_GET_NAME => match thread.buffer(value, 16, rights::WRITE) {
            Ok((pointer, 16)) => pass(thread, pointer as u64),
            _ => Err(libc::EFAULT),
        },
        libc::PR_GET_TID_ADDRESS => thread.put(value, &[thread.clear_child_tid]).map(|()| 0),
        // The name of a mapping: kernels without that say so.
        _ if option == PR_SET_VMA => Err(libc::EINVAL),
        _ => Err(libc::EINVAL),
    };
    result.into()
}

impl Thread {
    /// A name of at most 15 bytes.
    fn name_argument(&mut self, at: u64) -> Result<[u8; 16], i32> {
        let mut name = [0; 16];
        for (i, place) in (0u64..).zip(&mut name[..15]) {
            let [byte] = self.get_bytes(at.wrapping_add(i))?;
            if byte == 0 {
                break;
            }
            *place = byte;
        }
        Ok(name)
    }
}
