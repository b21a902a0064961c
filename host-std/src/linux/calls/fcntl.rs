//! Descriptors: what `fcntl` does, and ranges of them.

use super::Outcome;
use crate::linux::args::Arg::{self, Hex, In, InOut, Int, Open, Out};
use crate::linux::args::{Len, Shape, open_flags_to_guest};
use crate::linux::host;
use crate::linux::own_fds;
use crate::linux::table::Wait;
use crate::linux::thread::{Call, Reply, Thread};

/// One command: its number, its name, what its argument is.
pub(in crate::linux) struct Command {
    number: i32,
    /// For traces.
    pub(in crate::linux) name: &'static str,
    pub(in crate::linux) arg: Arg,
}

const fn command(number: i32, name: &'static str, arg: Arg) -> Command {
    Command { number, name, arg }
}

/// `struct flock`: type, whence, start, length, process.
const LOCK: Len = Len::Fixed(32);
const OWNER: Len = Len::Fixed(8);
const HINT: Len = Len::Fixed(8);
const F_SETLK64: i32 = 13;
const F_GETLK64: i32 = 12;
const F_SETLKW64: i32 = 14;

/// All commands. Source: linux-user.md 7.
const COMMANDS: &[Command] = &[
    command(libc::F_DUPFD, "F_DUPFD", Hex),
    command(libc::F_GETFD, "F_GETFD", Hex),
    command(libc::F_SETFD, "F_SETFD", Hex),
    command(libc::F_GETFL, "F_GETFL", Hex),
    command(libc::F_SETFL, "F_SETFL", Open),
    command(5, "F_GETLK", InOut(LOCK, Shape::Flock)),
    command(6, "F_SETLK", In(LOCK, Shape::Flock)),
    command(7, "F_SETLKW", In(LOCK, Shape::Flock)),
    command(8, "F_SETOWN", Int),
    command(9, "F_GETOWN", Hex),
    command(10, "F_SETSIG", Int),
    command(11, "F_GETSIG", Hex),
    command(F_GETLK64, "F_GETLK64", InOut(LOCK, Shape::Flock)),
    command(F_SETLK64, "F_SETLK64", In(LOCK, Shape::Flock)),
    command(F_SETLKW64, "F_SETLKW64", In(LOCK, Shape::Flock)),
    command(15, "F_SETOWN_EX", In(OWNER, Shape::Ints)),
    command(16, "F_GETOWN_EX", Out(OWNER, Shape::Ints)),
    command(17, "F_GETOWNER_UIDS", Out(OWNER, Shape::Ints)),
    command(libc::F_OFD_GETLK, "F_OFD_GETLK", InOut(LOCK, Shape::Flock)),
    command(libc::F_OFD_SETLK, "F_OFD_SETLK", In(LOCK, Shape::Flock)),
    command(libc::F_OFD_SETLKW, "F_OFD_SETLKW", In(LOCK, Shape::Flock)),
    command(libc::F_SETLEASE, "F_SETLEASE", Int),
    command(libc::F_GETLEASE, "F_GETLEASE", Hex),
    command(libc::F_NOTIFY, "F_NOTIFY", Hex),
    command(1027, "F_DUPFD_QUERY", Arg::Fd),
    command(1028, "F_CREATED_QUERY", Hex),
    command(1029, "F_CANCELLK", In(LOCK, Shape::Flock)),
    command(libc::F_DUPFD_CLOEXEC, "F_DUPFD_CLOEXEC", Hex),
    command(libc::F_SETPIPE_SZ, "F_SETPIPE_SZ", Hex),
    command(libc::F_GETPIPE_SZ, "F_GETPIPE_SZ", Hex),
    command(libc::F_ADD_SEALS, "F_ADD_SEALS", Hex),
    command(libc::F_GET_SEALS, "F_GET_SEALS", Hex),
    command(1035, "F_GET_RW_HINT", Out(HINT, Shape::Longs)),
    command(1036, "F_SET_RW_HINT", In(HINT, Shape::Longs)),
    command(1037, "F_GET_FILE_RW_HINT", Out(HINT, Shape::Longs)),
    command(1038, "F_SET_FILE_RW_HINT", In(HINT, Shape::Longs)),
];

/// The name of a command.
pub(in crate::linux) fn name(number: i32) -> Option<&'static str> {
    find(number).map(|command| command.name)
}

/// The row of a command.
pub(in crate::linux) fn find(number: i32) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.number == number)
}

pub(in crate::linux) fn fcntl(thread: &mut Thread, call: &Call) -> Reply {
    let number = call.a[1] as i32;
    let Some(command) = find(number) else { return Reply::Error(libc::EINVAL) };
    // Files have one size of offset here.
    let number = if (F_GETLK64..=F_SETLKW64).contains(&number) { number - F_GETLK64 + 5 } else { number };
    let wait = if number == 7 || number == libc::F_OFD_SETLKW { Wait::Restart } else { Wait::No };
    let a = [call.a[0], number as u64, call.a[2], 0, 0, 0];
    let done = thread.passed(&[Arg::Fd, Int, command.arg], libc::SYS_fcntl, a, wait);
    if number == libc::F_GETFL {
        return done.map(|flags| open_flags_to_guest(flags as i32).into()).into();
    }
    done.into()
}

fn close_all(first: u32, last: u32, flags: u32) -> Outcome {
    let close = |first: u32, last: u32| {
        // SAFETY: descriptors are the guest's; the caller leaves those of the emulator out.
        unsafe { host::call(libc::SYS_close_range, [first.into(), last.into(), flags.into(), 0, 0, 0]) }
    };
    if first > last {
        // The kernel says what is wrong.
        return close(first, last);
    }
    let mut from = first;
    for own in own_fds::between(first, last) {
        if from < own {
            close(from, own - 1)?;
        }
        from = own + 1;
    }
    // A range of nothing but own descriptors has nothing in it.
    if from <= last { close(from, last) } else { Ok(0) }
}

pub(in crate::linux) fn close_range(_thread: &mut Thread, call: &Call) -> Reply {
    let [first, last, flags, ..] = call.a;
    close_all(first as u32, last as u32, flags as u32).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_in_order() {
        assert!(COMMANDS.is_sorted_by(|a, b| a.number < b.number));
        assert!(COMMANDS.iter().all(|command| command.name.starts_with("F_")));
    }
}
