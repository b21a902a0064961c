//! Calls of old forms that the host's newer ones do.

use crate::linux::host;
use crate::linux::thread::{Call, Reply, Thread};

pub(in crate::linux) fn time(thread: &mut Thread, call: &Call) -> Reply {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Realtime).tv_sec;
    if call.a[0] != 0
        && let Err(errno) = thread.put(call.a[0], &[now as u64])
    {
        return Reply::Error(errno);
    }
    Reply::Value(now)
}

pub(in crate::linux) fn stime(thread: &mut Thread, call: &Call) -> Reply {
    let set = thread.get(call.a[0]).and_then(|[seconds]| {
        let time = [seconds, 0];
        // SAFETY: the kernel reads the time.
        unsafe { host::call(libc::SYS_clock_settime, [libc::CLOCK_REALTIME as u64, time.as_ptr() as u64, 0, 0, 0, 0]) }
    });
    set.into()
}

pub(in crate::linux) fn alarm(_thread: &mut Thread, call: &Call) -> Reply {
    // SAFETY: takes and gives a number.
    Reply::Value(unsafe { libc::alarm(call.a[0] as u32) }.into())
}

pub(in crate::linux) fn nice(_thread: &mut Thread, call: &Call) -> Reply {
    let changed = (|| {
        // The kernel's call gives 20 less the priority.
        // SAFETY: takes numbers.
        let now = 20 - unsafe { host::call(libc::SYS_getpriority, [0; 6]) }?;
        let wanted = (now + i64::from(call.a[0] as i32)).clamp(-20, 19);
        // SAFETY: takes numbers.
        unsafe { host::call(libc::SYS_setpriority, [0, 0, wanted as u64, 0, 0, 0]) }
    })();
    // `nice` has always said EPERM where the newer call says EACCES.
    changed.map_err(|errno| if errno == libc::EACCES { libc::EPERM } else { errno }).into()
}

/// Sets the times of a file: two pairs of seconds and nanoseconds, or none for now.
fn set_times(thread: &mut Thread, directory: i32, path: u64, times: Option<[u64; 4]>) -> Result<i64, i32> {
    let path = if path == 0 { None } else { Some(thread.path(path, true)?) };
    let name = path.as_ref().map_or(0, |path| path.as_ptr() as u64);
    let times = times.as_ref().map_or(0, |times| times.as_ptr() as u64);
    // SAFETY: the kernel reads the string and the times.
    unsafe { host::call(libc::SYS_utimensat, [directory as u64, name, times, 0, 0, 0]) }
}

pub(in crate::linux) fn utime(thread: &mut Thread, call: &Call) -> Reply {
    let set = (|| {
        let times = match call.a[1] {
            0 => None,
            at => {
                let [access, modified] = thread.get(at)?;
                Some([access, 0, modified, 0])
            }
        };
        set_times(thread, libc::AT_FDCWD, call.a[0], times)
    })();
    set.into()
}

/// Times in microseconds.
fn microseconds(thread: &mut Thread, at: u64) -> Result<Option<[u64; 4]>, i32> {
    if at == 0 {
        return Ok(None);
    }
    let [a, a_micro, m, m_micro] = thread.get(at)?;
    if a_micro >= 1_000_000 || m_micro >= 1_000_000 {
        return Err(libc::EINVAL);
    }
    Ok(Some([a, a_micro * 1000, m, m_micro * 1000]))
}

pub(in crate::linux) fn utimes(thread: &mut Thread, call: &Call) -> Reply {
    let set = microseconds(thread, call.a[1]).and_then(|times| set_times(thread, libc::AT_FDCWD, call.a[0], times));
    set.into()
}

pub(in crate::linux) fn futimesat(thread: &mut Thread, call: &Call) -> Reply {
    let set = microseconds(thread, call.a[2]).and_then(|times| set_times(thread, call.a[0] as i32, call.a[1], times));
    set.into()
}

/// What the guest's time calls by the fast entry do; others go the ordinary way.
pub(in crate::linux) fn gettimeofday(thread: &mut Thread, call: &Call) -> Reply {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::Realtime);
    let given = (|| {
        if call.a[0] != 0 {
            thread.put(call.a[0], &[now.tv_sec as u64, now.tv_nsec as u64 / 1000])?;
        }
        if call.a[1] != 0 {
            thread.put(call.a[1], &[0])?;
        }
        Ok(0)
    })();
    given.into()
}

/// `clock_gettime`, through the host's own fast way, which asks its kernel only if it must.
pub(in crate::linux) fn clock_gettime(thread: &mut Thread, call: &Call) -> Reply {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call only writes `now`.
    if unsafe { libc::clock_gettime(call.a[0] as i32, &mut now) } != 0 {
        return Reply::Error(std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EINVAL));
    }
    thread.put(call.a[1], &[now.tv_sec as u64, now.tv_nsec as u64]).map(|()| 0).into()
}
