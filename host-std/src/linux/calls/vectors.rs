//! Lists of buffers: `struct iovec`.

use super::Outcome;
use crate::linux::args::Arg;
use crate::linux::host;
use crate::linux::memory::{PAGE, rights};
use crate::linux::process::lock;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// Most buffers of a list.
const MOST: u64 = 1024;
/// Most bytes that one call moves: the kernel stops there without an error.
const MOST_BYTES: u64 = 0x7fff_f000;

impl Thread {
    /// A list of buffers as host memory. It ends with the first byte that the guest may not access:
    /// there it has a place that the host may not access either.
    pub(in crate::linux) fn vectors(&mut self, at: u64, count: u64, right: u8) -> Result<Vec<libc::iovec>, i32> {
        if count > MOST {
            return Err(libc::EINVAL);
        }
        let mut asked = Vec::with_capacity(count as usize);
        for i in 0..count {
            let [address, len] = self.get(at.wrapping_add(16 * i))?;
            if len > i64::MAX as u64 {
                return Err(libc::EINVAL);
            }
            asked.push((address, len));
        }
        if asked.iter().any(|&(address, len)| address.saturating_add(len) > self.memory.size()) {
            return Err(libc::EFAULT);
        }
        let mut left = MOST_BYTES;
        let mut list = Vec::with_capacity(asked.len());
        for (address, len) in asked {
            let len = len.min(left);
            left -= len;
            let have = if len == 0 { 0 } else { self.memory.prefix(address, len, right).unwrap_or(0) };
            if have != 0 || len == 0 {
                let at = self.memory.host_range(address, have, right).map_err(|_| libc::EFAULT)?;
                list.push(libc::iovec { iov_base: at.cast(), iov_len: have as usize });
            }
            if have < len {
                if (list.len() as u64) < MOST {
                    let iov_len = (len - have).min(PAGE) as usize;
                    list.push(libc::iovec { iov_base: self.memory.closed_page().cast(), iov_len });
                }
                break;
            }
        }
        Ok(list)
    }
}

/// Gives pages to a pipe, or takes a pipe's bytes if the descriptor is its other end.
pub(in crate::linux) fn vmsplice(thread: &mut Thread, call: &Call) -> Reply {
    // SAFETY: takes numbers.
    let mode = unsafe { host::call(libc::SYS_fcntl, [call.a[0] as i32 as u64, libc::F_GETFL as u64, 0, 0, 0, 0]) };
    let mode = match mode {
        Ok(mode) => mode as i32 & libc::O_ACCMODE,
        Err(errno) => return Reply::Error(errno),
    };
    let list = if mode == libc::O_RDONLY { Arg::OutVec(2) } else { Arg::InVec(2) };
    thread.passed(&[Arg::Fd, list, Arg::Size, Arg::Uint], libc::SYS_vmsplice, call.a, Wait::Restart).into()
}

/// Copies between the guest and a process, as far as that is the guest itself: the memory of others
/// is not where they say.
fn process_vm(thread: &mut Thread, call: &Call, number: libc::c_long, [local, remote]: [u8; 2]) -> Outcome {
    let [pid, local_at, local_count, remote_at, remote_count, flags] = call.a;
    let pid = pid as i32;
    if flags != 0 {
        return Err(libc::EINVAL);
    }
    let local = thread.vectors(local_at, local_count, local)?;
    let remote = thread.vectors(remote_at, remote_count, remote)?;
    let own = std::process::id() as i32;
    if pid != own && !lock(&thread.process.members).contains(&pid) {
        // SAFETY: only asks whether the process is there.
        unsafe { host::call(libc::SYS_kill, [pid as u64, 0, 0, 0, 0, 0]) }?;
        return Err(libc::EPERM);
    }
    let (local, remote) = ((local.as_ptr() as u64, local.len()), (remote.as_ptr() as u64, remote.len()));
    let args = [own as u64, local.0, local.1 as u64, remote.0, remote.1 as u64, 0];
    // SAFETY: the lists are of checked guest memory.
    unsafe { host::call(number, args) }
}

pub(in crate::linux) fn process_vm_readv(thread: &mut Thread, call: &Call) -> Reply {
    process_vm(thread, call, libc::SYS_process_vm_readv, [rights::WRITE, rights::READ]).into()
}

pub(in crate::linux) fn process_vm_writev(thread: &mut Thread, call: &Call) -> Reply {
    process_vm(thread, call, libc::SYS_process_vm_writev, [rights::READ, rights::WRITE]).into()
}
