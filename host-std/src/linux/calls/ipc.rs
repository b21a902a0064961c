//! System V queues, semaphores and shared memory, and what of POSIX queues is not the host's alone.

use super::Outcome;
use crate::linux::args::Arg::{self, Hex, In, Int, Out};
use crate::linux::args::{Len, Shape};
use crate::linux::host;
use crate::linux::memory::{PAGE, Segment, rights, segment_rights};
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// Added to a command by C libraries that also know older structures; there is one form here.
const IPC_64: i32 = 0x100;
const SEM_STAT_ANY: i32 = 20;
const SHM_STAT_ANY: i32 = 15;
const MSG_STAT_ANY: i32 = 13;
const SHM_STAT: i32 = 13;
const SHM_INFO: i32 = 14;
const MSG_STAT: i32 = 11;
const MSG_INFO: i32 = 12;

/// A command of a control call and what its pointer leads to.
type Command = (i32, Arg);

const fn give(bytes: u32) -> Arg {
    Out(Len::Fixed(bytes), Shape::Bytes)
}

const fn take(bytes: u32) -> Arg {
    In(Len::Fixed(bytes), Shape::Bytes)
}

/// Commands of shmctl. Structures: linux-user.md 8.
const SHM: &[Command] = &[
    (libc::IPC_RMID, Hex),
    (libc::IPC_SET, take(112)),
    (libc::IPC_STAT, give(112)),
    (libc::IPC_INFO, give(72)),
    (libc::SHM_LOCK, Hex),
    (libc::SHM_UNLOCK, Hex),
    (SHM_STAT, give(112)),
    (SHM_INFO, give(48)),
    (SHM_STAT_ANY, give(112)),
];

/// Commands of msgctl.
const MSG: &[Command] = &[
    (libc::IPC_RMID, Hex),
    (libc::IPC_SET, take(120)),
    (libc::IPC_STAT, give(120)),
    (libc::IPC_INFO, give(32)),
    (MSG_STAT, give(120)),
    (MSG_INFO, give(32)),
    (MSG_STAT_ANY, give(120)),
];

/// Commands of semctl, but for those that [`semaphores`] does.
const SEM: &[Command] = &[
    (libc::IPC_RMID, Hex),
    (libc::IPC_INFO, give(40)),
    (libc::SEM_INFO, give(40)),
    (libc::GETPID, Hex),
    (libc::GETVAL, Hex),
    (libc::GETNCNT, Hex),
    (libc::GETZCNT, Hex),
    (libc::SETVAL, Int),
];

fn find(commands: &[Command], command: i32) -> Result<Arg, i32> {
    let found = commands.iter().find(|(number, _)| *number == command);
    found.map(|(_, arg)| *arg).ok_or(libc::EINVAL)
}

fn control(thread: &mut Thread, call: &Call, number: libc::c_long, commands: &[Command]) -> Outcome {
    let [id, command, at, ..] = call.a;
    let command = command as i32 & !IPC_64;
    let kind = find(commands, command)?;
    thread.passed(&[Int, Int, kind], number, [id, command as u64, at, 0, 0, 0], Wait::No)
}

pub(in crate::linux) fn shmctl(thread: &mut Thread, call: &Call) -> Reply {
    control(thread, call, libc::SYS_shmctl, SHM).into()
}

pub(in crate::linux) fn msgctl(thread: &mut Thread, call: &Call) -> Reply {
    control(thread, call, libc::SYS_msgctl, MSG).into()
}

/// `struct semid_ds` of the host; that of the ABI has the same members without holes. Members: the
/// permissions, time of the last operation, of the last change, number.
struct SemaphoreSet([u64; 13]);

impl SemaphoreSet {
    const PLACES: [usize; 3] = if cfg!(target_arch = "x86_64") { [6, 8, 10] } else { [6, 7, 8] };

    /// Asks the host.
    fn ask(id: u64, command: i32) -> Result<(SemaphoreSet, i64), i32> {
        let mut words = [0; 13];
        let args = [id as i32 as u64, 0, command as u64, words.as_mut_ptr() as u64, 0, 0];
        // SAFETY: the kernel writes at most so many words.
        let result = unsafe { host::call(libc::SYS_semctl, args) }?;
        Ok((SemaphoreSet(words), result))
    }

    fn guest(&self) -> [u64; 11] {
        let mut words = [0; 11];
        words[..6].copy_from_slice(&self.0[..6]);
        for (to, from) in words[6..].iter_mut().zip(Self::PLACES) {
            *to = self.0[from];
        }
        words
    }

    fn number(&self) -> u64 {
        self.0[Self::PLACES[2]]
    }
}

fn semaphores(thread: &mut Thread, call: &Call) -> Outcome {
    let [id, index, command, argument, ..] = call.a;
    let command = command as i32 & !IPC_64;
    let number = libc::SYS_semctl;
    let args = |argument: u64| [id as i32 as u64, index as i32 as u64, command as u64, argument, 0, 0];
    match command {
        libc::IPC_STAT | libc::SEM_STAT | SEM_STAT_ANY => {
            let (set, result) = SemaphoreSet::ask(id, command)?;
            thread.put(argument, &set.guest())?;
            Ok(result)
        }
        libc::IPC_SET => {
            // Owner and mode are taken from it.
            let mut words = [0; 13];
            words[..6].copy_from_slice(&thread.get::<6>(argument)?);
            // SAFETY: the kernel reads at most so many words.
            unsafe { host::call(number, args(words.as_ptr() as u64)) }
        }
        libc::GETALL | libc::SETALL => {
            let len = 2 * SemaphoreSet::ask(id, libc::IPC_STAT)?.0.number();
            let right = if command == libc::GETALL { rights::WRITE } else { rights::READ };
            let values = thread.whole_buffer(argument, len, right)?;
            // SAFETY: one value for each semaphore of the set, in checked guest memory. A set is never
            // changed in size.
            unsafe { host::call(number, args(values as u64)) }
        }
        _ => {
            let kind = find(SEM, command)?;
            thread.passed(&[Int, Int, Int, kind], number, args(argument), Wait::No)
        }
    }
}

pub(in crate::linux) fn semctl(thread: &mut Thread, call: &Call) -> Reply {
    semaphores(thread, call).into()
}

fn attach(thread: &mut Thread, id: u64, at: u64, flags: i32) -> Outcome {
    /// `struct shmid_ds` has 14 words, the size behind the permissions.
    const SIZE: usize = 6;
    let id = id as i32;
    if id < 0 {
        return Err(libc::EINVAL);
    }
    let mut words = [0u64; 14];
    let args = [id as u64, libc::IPC_STAT as u64, words.as_mut_ptr() as u64, 0, 0, 0];
    // SAFETY: the kernel writes so many words.
    unsafe { host::call(libc::SYS_shmctl, args) }?;
    let len = words[SIZE].checked_next_multiple_of(PAGE).filter(|&len| len != 0).ok_or(libc::EINVAL)?;
    let replace = flags & libc::SHM_REMAP != 0;
    let address = match at {
        0 if replace => return Err(libc::EINVAL),
        0 => None,
        at if at.is_multiple_of(PAGE) => Some(at),
        at if flags & libc::SHM_RND != 0 && (at >= PAGE || !replace) => Some(at & !(PAGE - 1)).filter(|&at| at != 0),
        _ => return Err(libc::EINVAL),
    };
    let read_only = flags & libc::SHM_RDONLY != 0;
    let segment = Segment {
        id,
        len,
        prot: segment_rights(read_only, flags & libc::SHM_EXEC != 0),
        host_flags: flags & libc::SHM_RDONLY,
    };
    thread.memory.attach(address, replace, segment).map(|address| address as i64)
}

pub(in crate::linux) fn shmat(thread: &mut Thread, call: &Call) -> Reply {
    attach(thread, call.a[0], call.a[1], call.a[2] as i32).into()
}

pub(in crate::linux) fn shmdt(thread: &mut Thread, call: &Call) -> Reply {
    thread.memory.detach(call.a[0]).map(|()| 0).into()
}

/// `ipc`: several calls in one. The upper half of its number is a version of the old structures.
fn multiplexed(thread: &mut Thread, call: &Call) -> Result<Reply, i32> {
    let [which, first, second, third, at, fifth] = call.a;
    let (which, version) = (which as u32 & 0xffff, which as u32 >> 16);
    let (number, a) = match which {
        1 => (277, [first, at, second, 0, 0, 0]),
        2 => (274, [first, second, third, 0, 0, 0]),
        3 => {
            if at == 0 {
                return Err(libc::EINVAL);
            }
            let [argument] = thread.get(at)?;
            (275, [first, second, third, argument, 0, 0])
        }
        4 => (276, [first, at, second, fifth, 0, 0]),
        11 => (273, [first, at, second, third, 0, 0]),
        12 if version == 0 => {
            if at == 0 {
                return Err(libc::EINVAL);
            }
            let [message, kind] = thread.get(at)?;
            (272, [first, message, second, kind, third, 0])
        }
        12 => (272, [first, at, second, fifth, third, 0]),
        13 => (270, [first, second, 0, 0, 0, 0]),
        14 => (271, [first, second, at, 0, 0, 0]),
        21 if version == 1 => return Err(libc::EINVAL),
        21 => {
            let address = attach(thread, first, at, second as i32)?;
            thread.put(third, &[address as u64])?;
            return Ok(Reply::Value(0));
        }
        22 => (281, [at, 0, 0, 0, 0, 0]),
        23 => (278, [first, second, third, 0, 0, 0]),
        24 => (279, [first, second, at, 0, 0, 0]),
        _ => return Err(libc::ENOSYS),
    };
    Ok(thread.redirected(call, number, a))
}

pub(in crate::linux) fn ipc(thread: &mut Thread, call: &Call) -> Reply {
    multiplexed(thread, call).unwrap_or_else(Reply::Error)
}

/// Of the ways in which a queue tells of a message, a thread is not there: its address would be the
/// C library's cookie for a socket of the kernel.
pub(in crate::linux) fn mq_notify(thread: &mut Thread, call: &Call) -> Reply {
    if call.a[1] != 0 {
        match thread.get_bytes(call.a[1].wrapping_add(12)).map(i32::from_le_bytes) {
            Ok(libc::SIGEV_THREAD) => return Reply::Error(libc::ENOSYS),
            Ok(_) => {}
            Err(errno) => return Reply::Error(errno),
        }
    }
    let kinds = [Arg::Fd, In(Len::Fixed(64), Shape::Sigevent)];
    thread.passed(&kinds, libc::SYS_mq_notify, call.a, Wait::No).into()
}
