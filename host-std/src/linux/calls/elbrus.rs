//! Fast system calls, which only Elbrus has. Source: linux-user.md 4.1.

use super::{Outcome, backtrace, contexts, time};
use crate::linux::host;
use crate::linux::thread::{Call, Reply, Thread};

/// Bits of an address that count.
const ADDRESS: u64 = 0xffff_ffff_ffff;

impl Thread {
    /// Fast system calls (entry 6).
    pub(in crate::linux) fn fast_call(&mut self, call: &Call) -> Reply {
        let mut call = *call;
        let number = call.number & 7;
        // The first argument of the second is a number.
        for (index, argument) in call.a.iter_mut().enumerate().take(2) {
            if matches!((number, index), (0 | 2, _) | (3..=5, 0) | (1, 1)) {
                *argument &= ADDRESS;
            }
        }
        let [first, second, ..] = call.a;
        match number {
            0 => time::gettimeofday(self, &call),
            1 => time::clock_gettime(self, &call),
            2 => getcpu(self, first, second).into(),
            3 => siggetmask(self, first, second).into(),
            4 => contexts::getcontext(self, first, second).into(),
            5 => backtrace::set_return(self, first, second).into(),
            _ => Reply::Error(libc::ENOSYS),
        }
    }
}

fn getcpu(thread: &mut Thread, cpu_at: u64, node_at: u64) -> Outcome {
    let (mut cpu, mut node) = (0u32, 0u32);
    // SAFETY: the kernel writes the two numbers.
    unsafe { host::call(libc::SYS_getcpu, [(&raw mut cpu) as u64, (&raw mut node) as u64, 0, 0, 0, 0]) }?;
    for (at, number) in [(cpu_at, cpu), (node_at, node)] {
        if at != 0 {
            thread.put_bytes(at, &number.to_le_bytes())?;
        }
    }
    Ok(0)
}

fn siggetmask(thread: &mut Thread, at: u64, size: u64) -> Outcome {
    if size != 8 {
        return Err(libc::EINVAL);
    }
    let mask = thread.signals.blocked;
    thread.put(at, &[mask])?;
    Ok(0)
}
