//! Signal calls. Structures: linux-user.md 8.

use crate::linux::host;
use crate::linux::memory::rights;
use crate::linux::process::lock;
use crate::linux::signals::{self, Action, AlternateStack, SS_DISABLE, SS_ONSTACK, UNBLOCKABLE};
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// Smallest alternate stack. Source: linux-user.md 7.
const MINSIGSTKSZ: u64 = 4096;

pub(in crate::linux) fn rt_sigaction(thread: &mut Thread, call: &Call) -> Reply {
    let [signal, new, old, size, ..] = call.a;
    let signal = signal as i32;
    if size != 8 || !(1..=64).contains(&signal) {
        return Reply::Error(libc::EINVAL);
    }
    let wanted = match new {
        0 => None,
        new => match thread.get::<4>(new) {
            Ok([handler, flags, restorer, mask]) => {
                Some(Action { handler, flags, restorer, mask: mask & !UNBLOCKABLE })
            }
            Err(errno) => return Reply::Error(errno),
        },
    };
    let before = {
        let mut actions = lock(&thread.process.actions);
        match wanted {
            Some(action) => match actions.set(signal, action) {
                Ok(before) => before,
                Err(errno) => return Reply::Error(errno),
            },
            None => actions.get(signal),
        }
    };
    if old != 0 {
        let words = [before.handler, before.flags, before.restorer, before.mask];
        if let Err(errno) = thread.put(old, &words) {
            return Reply::Error(errno);
        }
    }
    Reply::Value(0)
}

impl Thread {
    /// Sets the thread's signal mask, the host's with it.
    pub(in crate::linux) fn set_blocked(&mut self, mask: u64) {
        self.signals.blocked = mask & !UNBLOCKABLE;
        host::apply_mask(&self.slot, self.signals.blocked);
    }
}

/// The mask that `how` makes of the present one.
fn changed(thread: &Thread, how: i32, set: u64) -> Result<u64, i32> {
    let now = thread.signals.blocked;
    match how {
        0 => Ok(now | set),
        1 => Ok(now & !set),
        2 => Ok(set),
        _ => Err(libc::EINVAL),
    }
}

fn sigmask(thread: &mut Thread, call: &Call) -> Result<i64, i32> {
    let [how, new, old, ..] = call.a;
    let before = thread.signals.blocked;
    if new != 0 {
        let [set] = thread.get(new)?;
        let mask = changed(thread, how as i32, set)?;
        thread.set_blocked(mask);
    }
    if old != 0 {
        thread.put(old, &[before])?;
    }
    Ok(0)
}

pub(in crate::linux) fn rt_sigprocmask(thread: &mut Thread, call: &Call) -> Reply {
    if call.a[3] != 8 {
        return Reply::Error(libc::EINVAL);
    }
    sigmask(thread, call).into()
}

pub(in crate::linux) fn sigprocmask(thread: &mut Thread, call: &Call) -> Reply {
    sigmask(thread, call).into()
}

pub(in crate::linux) fn sgetmask(thread: &mut Thread, _call: &Call) -> Reply {
    Reply::Value((thread.signals.blocked & 0xffff_ffff) as i64)
}

pub(in crate::linux) fn ssetmask(thread: &mut Thread, call: &Call) -> Reply {
    let before = thread.signals.blocked;
    thread.set_blocked(before & !0xffff_ffff | call.a[0] & 0xffff_ffff);
    Reply::Value((before & 0xffff_ffff) as i64)
}

impl Thread {
    /// Notes with which mask a call has waited that a signal has ended.
    pub(in crate::linux) fn note_mask(&mut self, mask: Option<u64>) {
        if self.slot.has_signal() {
            self.signals.waited_with = mask.map(|mask| mask & !UNBLOCKABLE);
        }
    }
}

pub(in crate::linux) fn rt_sigsuspend(thread: &mut Thread, call: &Call) -> Reply {
    let [mask, size, ..] = call.a;
    if size != 8 {
        return Reply::Error(libc::EINVAL);
    }
    let [mask] = match thread.get(mask) {
        Ok(mask) => mask,
        Err(errno) => return Reply::Error(errno),
    };
    let passed = host::passing_kicks(mask);
    // SAFETY: the kernel reads the word.
    let ended = unsafe {
        thread.host_call(libc::SYS_rt_sigsuspend, [(&raw const passed) as u64, 8, 0, 0, 0, 0], Wait::Interrupt)
    };
    thread.note_mask(Some(mask));
    ended.into()
}

pub(in crate::linux) fn pause(thread: &mut Thread, _call: &Call) -> Reply {
    let mask = thread.signals.blocked;
    let passed = host::passing_kicks(mask);
    // SAFETY: the kernel reads the word.
    let ended = unsafe {
        thread.host_call(libc::SYS_rt_sigsuspend, [(&raw const passed) as u64, 8, 0, 0, 0, 0], Wait::Interrupt)
    };
    ended.into()
}

pub(in crate::linux) fn rt_sigtimedwait(thread: &mut Thread, call: &Call) -> Reply {
    let [set, info, timeout, size, ..] = call.a;
    if size != 8 {
        return Reply::Error(libc::EINVAL);
    }
    // SAFETY: all-zero is a valid siginfo.
    let mut host_info: libc::siginfo_t = unsafe { std::mem::zeroed() };
    let taken = (|| {
        let [set] = thread.get(set)?;
        let timeout = if timeout == 0 { 0 } else { thread.buffer(timeout, 16, rights::READ)?.0 as u64 };
        if info != 0 {
            thread.buffer(info, 128, rights::WRITE)?;
        }
        let args = [(&raw const set) as u64, (&raw mut host_info) as u64, timeout, 8, 0, 0];
        // SAFETY: the kernel reads the set and the time, and writes the siginfo.
        unsafe { thread.host_call(libc::SYS_rt_sigtimedwait, args, Wait::Interrupt) }
    })();
    if taken.is_ok() && info != 0 {
        let bytes = signals::siginfo_to_guest(&host_info);
        if let Err(errno) = thread.put_bytes(info, &bytes) {
            return Reply::Error(errno);
        }
    }
    taken.into()
}

/// The kinds of siginfo that can be sent lie as the host's.
fn send_info(thread: &mut Thread, number: libc::c_long, args: [u64; 6], info: usize) -> Reply {
    let sent = (|| {
        let mut args = args;
        let place = args.get_mut(info).ok_or(libc::EINVAL)?;
        if *place != 0 || number != libc::SYS_pidfd_send_signal {
            let (pointer, have) = thread.buffer(*place, 128, rights::READ)?;
            if have < 128 {
                return Err(libc::EFAULT);
            }
            *place = pointer as u64;
        }
        // SAFETY: the kernel reads the siginfo.
        unsafe { thread.host_call(number, args, Wait::No) }
    })();
    sent.into()
}

pub(in crate::linux) fn rt_sigqueueinfo(thread: &mut Thread, call: &Call) -> Reply {
    send_info(thread, libc::SYS_rt_sigqueueinfo, call.a, 2)
}

pub(in crate::linux) fn rt_tgsigqueueinfo(thread: &mut Thread, call: &Call) -> Reply {
    send_info(thread, libc::SYS_rt_tgsigqueueinfo, call.a, 3)
}

pub(in crate::linux) fn pidfd_send_signal(thread: &mut Thread, call: &Call) -> Reply {
    send_info(thread, libc::SYS_pidfd_send_signal, call.a, 2)
}

/// What a `stack_t` says.
///
/// # Errors
/// EINVAL for flags that are not known, ENOMEM for a stack that is too small.
pub(in crate::linux) fn alternate_stack([base, flags, size]: [u64; 3]) -> Result<AlternateStack, i32> {
    match flags as u32 {
        SS_DISABLE => Ok(AlternateStack::default()),
        0 | SS_ONSTACK if size < MINSIGSTKSZ => Err(libc::ENOMEM),
        0 | SS_ONSTACK => Ok(AlternateStack { base, size }),
        _ => Err(libc::EINVAL),
    }
}

pub(in crate::linux) fn sigaltstack(thread: &mut Thread, call: &Call) -> Reply {
    let [new, old, ..] = call.a;
    let now = thread.signals.alternate;
    let active = thread.on_alternate_stack();
    let changed = (|| {
        if new != 0 {
            let wanted = thread.get(new)?;
            if active {
                return Err(libc::EPERM);
            }
            thread.signals.alternate = alternate_stack(wanted)?;
        }
        if old != 0 {
            let flags = match now.size {
                0 => SS_DISABLE,
                _ if active => SS_ONSTACK,
                _ => 0,
            };
            thread.put(old, &[now.base, flags.into(), now.size])?;
        }
        Ok(0)
    })();
    changed.into()
}

/// Only the kernel's own trampoline calls it.
pub(in crate::linux) fn sigreturn(_thread: &mut Thread, _call: &Call) -> Reply {
    Reply::Error(libc::ENOSYS)
}
