//! Calls that wait for descriptors.

use super::Outcome;
use crate::linux::args::{Arg, Len, Shape};
use crate::linux::memory::rights;
use crate::linux::own_fds;
use crate::linux::process::lock;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// A time as seconds and nanoseconds.
type Time = [u64; 2];

/// The mask that a call waits with, if it has one.
fn mask(thread: &mut Thread, at: u64, size: u64) -> Result<Option<u64>, i32> {
    match (at, size) {
        (0, _) => Ok(None),
        (at, 8) => thread.get(at).map(|[mask]| Some(mask)),
        _ => Err(libc::EINVAL),
    }
}

fn pointer<T>(place: &mut Option<T>) -> u64 {
    place.as_mut().map_or(0, |place| (&raw mut *place) as u64)
}

/// Whether the time left is not written back, as `personality` may say.
fn keeps_times(thread: &Thread) -> bool {
    const STICKY_TIMEOUTS: u32 = 0x400_0000;
    *lock(&thread.process.personality) & STICKY_TIMEOUTS != 0
}

/// Waits for three sets of descriptors, as pselect does; what is left of the time is in `time` then.
fn select(thread: &mut Thread, call: &Call, time: &mut Option<Time>, mut mask: Option<u64>) -> Outcome {
    let count = call.a[0] as i32;
    if count < 0 {
        return Err(libc::EINVAL);
    }
    // The kernel looks at no more than its list of descriptors has room for.
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current.unwrap_or(u64::MAX);
    let count = (count as u64).min(limit.max(1024));
    let bytes = 8 * count.div_ceil(64);
    let mut args = [count, 0, 0, 0, pointer(time), 0];
    for (place, at) in args.iter_mut().zip(call.a).skip(1).take(3) {
        if at != 0 {
            thread.whole_buffer(at, bytes, rights::READ)?;
            *place = thread.whole_buffer(at, bytes, rights::WRITE)? as u64;
        }
    }
    let pack = [pointer(&mut mask), 8];
    args[5] = pack.as_ptr() as u64;
    // SAFETY: the sets are checked guest memory; the kernel reads the mask and writes the time.
    let ready = unsafe { thread.host_call(libc::SYS_pselect6, args, Wait::Interrupt) };
    if mask.is_some() {
        thread.note_mask(mask);
    }
    ready
}

fn newselect(thread: &mut Thread, call: &Call) -> Outcome {
    let at = call.a[4];
    let mut time = None;
    if at != 0 {
        let [seconds, micro] = thread.get(at)?.map(u64::cast_signed);
        let seconds = seconds.saturating_add(micro / 1_000_000);
        time = Some([seconds, micro % 1_000_000 * 1000].map(i64::cast_unsigned));
    }
    let ready = select(thread, call, &mut time, None);
    if let Some([seconds, nano]) = time
        && ready != Err(libc::EINVAL)
        && !keeps_times(thread)
    {
        // The kernel lets it be where it cannot write.
        let _ = thread.put(at, &[seconds, nano / 1000]);
    }
    ready
}

pub(in crate::linux) fn _newselect(thread: &mut Thread, call: &Call) -> Reply {
    newselect(thread, call).into()
}

fn put_time(thread: &mut Thread, at: u64, time: Option<Time>, result: Outcome) {
    if let Some(time) = time
        && result != Err(libc::EINVAL)
        && !keeps_times(thread)
    {
        // As above.
        let _ = thread.put(at, &time);
    }
}

fn pselect(thread: &mut Thread, call: &Call) -> Outcome {
    let [.., at, pack] = call.a;
    let (set, size) = match pack {
        0 => (0, 8),
        at => thread.get(at).map(|[set, size]| (set, size))?,
    };
    let mut time = if at == 0 { None } else { Some(thread.get::<2>(at)?) };
    let mask = mask(thread, set, size)?;
    let ready = select(thread, call, &mut time, mask);
    put_time(thread, at, time, ready);
    ready
}

pub(in crate::linux) fn pselect6(thread: &mut Thread, call: &Call) -> Reply {
    pselect(thread, call).into()
}

/// Waits for a list of descriptors, as ppoll does.
fn wait_for_list(thread: &mut Thread, call: &Call, time: &mut Option<Time>, mut mask: Option<u64>) -> Outcome {
    let list = Arg::InOut(Len::Items(1, 8), Shape::Pollfd);
    let mut keep = Default::default();
    let [list, count, ..] = thread.host_args(&[list, Arg::Uint], call.a, &mut keep)?;
    let args = [list, count, pointer(time), pointer(&mut mask), 8, 0];
    // SAFETY: the list is checked guest memory; the kernel reads the mask and writes the time.
    let ready = unsafe { thread.host_call(libc::SYS_ppoll, args, Wait::Interrupt) };
    if mask.is_some() {
        thread.note_mask(mask);
    }
    ready
}

pub(in crate::linux) fn poll(thread: &mut Thread, call: &Call) -> Reply {
    let mut time = u64::try_from(call.a[2] as i32).ok().map(|milli| [milli / 1000, milli % 1000 * 1_000_000]);
    wait_for_list(thread, call, &mut time, None).into()
}

fn poll_with_mask(thread: &mut Thread, call: &Call) -> Outcome {
    let [_, _, at, set, size, _] = call.a;
    let mut time = if at == 0 { None } else { Some(thread.get::<2>(at)?) };
    let mask = mask(thread, set, size)?;
    let ready = wait_for_list(thread, call, &mut time, mask);
    put_time(thread, at, time, ready);
    ready
}

pub(in crate::linux) fn ppoll(thread: &mut Thread, call: &Call) -> Reply {
    poll_with_mask(thread, call).into()
}

pub(in crate::linux) fn epoll_create(thread: &mut Thread, call: &Call) -> Reply {
    if call.a[0] as i32 <= 0 {
        return Reply::Error(libc::EINVAL);
    }
    // SAFETY: takes a number.
    unsafe { thread.host_call(libc::SYS_epoll_create1, [0; 6], Wait::No) }.into()
}

fn control(thread: &mut Thread, call: &Call) -> Outcome {
    let [poll, operation, fd, at, ..] = call.a;
    if own_fds::is_own(poll as i32) || own_fds::is_own(fd as i32) {
        return Err(libc::EBADF);
    }
    let mut event = libc::epoll_event { events: 0, u64: 0 };
    if operation as i32 != libc::EPOLL_CTL_DEL {
        let [events, data] = thread.get(at)?;
        event = libc::epoll_event { events: events as u32, u64: data };
    }
    let args = [poll as i32 as u64, operation as i32 as u64, fd as i32 as u64, (&raw mut event) as u64, 0, 0];
    // SAFETY: the kernel reads the event.
    unsafe { thread.host_call(libc::SYS_epoll_ctl, args, Wait::No) }
}

pub(in crate::linux) fn epoll_ctl(thread: &mut Thread, call: &Call) -> Reply {
    control(thread, call).into()
}

/// Waits for events, of which the guest has 16 bytes each: the set, and its data at 8. `until` is
/// what the host's call takes as time.
fn events(thread: &mut Thread, call: &Call, number: libc::c_long, until: u64, mut mask: Option<u64>) -> Outcome {
    /// A call may give fewer than there is room for.
    const MOST: u64 = 4096;
    const EVENT: u64 = 16;
    let [poll, at, room, ..] = call.a;
    if own_fds::is_own(poll as i32) {
        return Err(libc::EBADF);
    }
    let room = u64::try_from(room as i32).ok().filter(|room| (1..=i32::MAX as u64 / EVENT).contains(room));
    let room = room.ok_or(libc::EINVAL)?;
    let (_, have) = thread.buffer(at, (room * EVENT).min(MOST * EVENT), rights::WRITE)?;
    let room = have / EVENT as usize;
    if room == 0 {
        return Err(libc::EFAULT);
    }
    let mut list = vec![libc::epoll_event { events: 0, u64: 0 }; room];
    let args = [poll as i32 as u64, list.as_mut_ptr() as u64, room as u64, until, pointer(&mut mask), 8];
    // SAFETY: the kernel writes at most `room` events, and reads the mask and the time.
    let ready = unsafe { thread.host_call(number, args, Wait::Interrupt) };
    if mask.is_some() {
        thread.note_mask(mask);
    }
    let ready = ready?;
    let words: Vec<u64> = list.iter().take(ready as usize).flat_map(|event| [event.events.into(), event.u64]).collect();
    thread.put(at, &words)?;
    Ok(ready)
}

pub(in crate::linux) fn epoll_wait(thread: &mut Thread, call: &Call) -> Reply {
    events(thread, call, libc::SYS_epoll_pwait, call.a[3] as i32 as u64, None).into()
}

pub(in crate::linux) fn epoll_pwait(thread: &mut Thread, call: &Call) -> Reply {
    let [_, _, _, milli, set, size] = call.a;
    let mask = mask(thread, set, size);
    mask.and_then(|mask| events(thread, call, libc::SYS_epoll_pwait, milli as i32 as u64, mask)).into()
}

fn wait_exactly(thread: &mut Thread, call: &Call) -> Outcome {
    let [_, _, _, at, set, size] = call.a;
    let mut time = if at == 0 { None } else { Some(thread.get::<2>(at)?) };
    let mask = mask(thread, set, size)?;
    events(thread, call, libc::SYS_epoll_pwait2, pointer(&mut time), mask)
}

pub(in crate::linux) fn epoll_pwait2(thread: &mut Thread, call: &Call) -> Reply {
    wait_exactly(thread, call).into()
}
