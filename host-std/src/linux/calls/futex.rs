//! Futexes: the host's, on the words of guest memory; and lists of robust ones.

use crate::linux::host;
use crate::linux::memory::rights;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// FUTEX_CMD_MASK.
const COMMAND: i32 = !(libc::FUTEX_PRIVATE_FLAG | libc::FUTEX_CLOCK_REALTIME);

pub(in crate::linux) fn futex(thread: &mut Thread, call: &Call) -> Reply {
    let [word, operation, value, fourth, second, value3] = call.a;
    let operation = operation as i32;
    let command = operation & COMMAND;
    let timed = matches!(
        command,
        libc::FUTEX_WAIT | libc::FUTEX_WAIT_BITSET | libc::FUTEX_LOCK_PI | libc::FUTEX_WAIT_REQUEUE_PI | 13 /* FUTEX_LOCK_PI2 */
    );
    let two = matches!(
        command,
        libc::FUTEX_REQUEUE
            | libc::FUTEX_CMP_REQUEUE
            | libc::FUTEX_WAKE_OP
            | libc::FUTEX_WAIT_REQUEUE_PI
            | libc::FUTEX_CMP_REQUEUE_PI
    );
    let done = (|| {
        let at = |thread: &mut Thread, address: u64| match thread.buffer(address, 4, rights::READ) {
            _ if !address.is_multiple_of(4) => Err(libc::EINVAL),
            Ok((pointer, 4)) => Ok(pointer as u64),
            _ => Err(libc::EFAULT),
        };
        let word = at(thread, word)?;
        let fourth = match fourth {
            timeout if timed && timeout != 0 => match thread.buffer(timeout, 16, rights::READ) {
                Ok((pointer, 16)) => pointer as u64,
                _ => return Err(libc::EFAULT),
            },
            other => other,
        };
        let second = if two { at(thread, second)? } else { 0 };
        let wait = match command {
            libc::FUTEX_WAIT | libc::FUTEX_WAIT_BITSET if fourth != 0 => Wait::Interrupt,
            _ if timed => Wait::Restart,
            _ => Wait::No,
        };
        let args = [word, operation as u64, value, fourth, second, value3];
        // SAFETY: the words are checked guest memory, the time too; who waits there is the guest's
        // business.
        unsafe { thread.host_call(libc::SYS_futex, args, wait) }
    })();
    done.into()
}

pub(in crate::linux) fn futex_waitv(thread: &mut Thread, call: &Call) -> Reply {
    /// FUTEX_WAITV_MAX.
    const MOST: u64 = 128;
    let [list, count, flags, timeout, clock, _] = call.a;
    if count == 0 || count > MOST || flags != 0 {
        return Reply::Error(libc::EINVAL);
    }
    let done = (|| {
        let mut waiters = Vec::new();
        for i in 0..count {
            // Value; address; flags and four bytes that must be 0.
            let [value, address, flags] = thread.get(list.wrapping_add(24 * i))?;
            let pointer = match thread.buffer(address, 4, rights::READ)? {
                (pointer, 4) => pointer as u64,
                _ => return Err(libc::EFAULT),
            };
            waiters.extend([value, pointer, flags]);
        }
        let timeout = if timeout == 0 { 0 } else { thread.buffer(timeout, 16, rights::READ)?.0 as u64 };
        let args = [waiters.as_ptr() as u64, count, 0, timeout, clock, 0];
        // SAFETY: the kernel reads the list, whose words are checked guest memory.
        unsafe { thread.host_call(libc::SYS_futex_waitv, args, Wait::Interrupt) }
    })();
    done.into()
}

/// Bytes of `struct robust_list_head`.
const HEAD: u64 = 24;
/// Entries that are looked at: the kernel's number.
const LONGEST: usize = 2048;
const WAITERS: u32 = 0x8000_0000;
const OWNER_DIED: u32 = 0x4000_0000;
const TID: u32 = 0x3fff_ffff;

pub(in crate::linux) fn set_robust_list(thread: &mut Thread, call: &Call) -> Reply {
    if call.a[1] != HEAD {
        return Reply::Error(libc::EINVAL);
    }
    thread.robust_list = call.a[0];
    Reply::Value(0)
}

pub(in crate::linux) fn get_robust_list(thread: &mut Thread, call: &Call) -> Reply {
    let [tid, head, len, ..] = call.a;
    let tid = tid as i32;
    if tid != 0 && tid != thread.tid {
        // Lists of other threads are theirs.
        // SAFETY: asks whether the thread is there.
        let there = unsafe { host::call(libc::SYS_tkill, [tid as u64, 0, 0, 0, 0, 0]) };
        return Reply::Error(if there == Err(libc::ESRCH) { libc::ESRCH } else { libc::EPERM });
    }
    let list = thread.robust_list;
    let given = thread.put(len, &[HEAD]).and_then(|()| thread.put(head, &[list]));
    given.map(|()| 0).into()
}

impl Thread {
    /// Lets go of the robust futexes that the thread still holds, as the kernel does at its end.
    pub(in crate::linux) fn release_robust(&mut self) {
        let head = std::mem::take(&mut self.robust_list);
        if head == 0 {
            return;
        }
        let Ok([mut entry, offset, pending]) = self.get::<3>(head) else { return };
        let mut left = LONGEST;
        while entry & !1 != head && left > 0 {
            let Ok([next]) = self.get(entry & !1) else { return };
            if entry & !1 != pending & !1 {
                self.owner_died((entry & !1).wrapping_add(offset), entry & 1 != 0);
            }
            entry = next;
            left -= 1;
        }
        if pending & !1 != 0 {
            self.owner_died((pending & !1).wrapping_add(offset), pending & 1 != 0);
        }
    }

    fn owner_died(&mut self, address: u64, priority_inheriting: bool) {
        use std::sync::atomic::{AtomicU32, Ordering};
        if !address.is_multiple_of(4) {
            return;
        }
        let Ok((pointer, 4)) = self.buffer(address, 4, rights::WRITE) else { return };
        // SAFETY: checked guest memory, aligned; it is only accessed as an atomic here.
        let word = unsafe { AtomicU32::from_ptr(pointer.cast()) };
        let tid = self.tid as u32;
        let died = word.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |now| {
            (now & TID == tid).then_some(now & WAITERS | OWNER_DIED)
        });
        if died.is_ok_and(|before| before & WAITERS != 0) && !priority_inheriting {
            // SAFETY: wakes one who waits for the word.
            let _ = unsafe { host::call(libc::SYS_futex, [pointer as u64, libc::FUTEX_WAKE as u64, 1, 0, 0, 0]) };
        }
    }
}
