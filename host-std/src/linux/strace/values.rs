//! Arguments by their kinds: numbers and names now, what addresses lead to when it is there.

use super::guest::{list, pointer};
use super::names::{hex, join, mode};
use super::{signals, sockets, structures, tables};
use crate::linux::args::{Arg, Len, Shape};
use crate::linux::memory::rights;
use crate::linux::thread::Thread;

/// The most bytes that are read for what is shown.
const MOST: u64 = 1 << 16;

/// Flags of `open`.
pub(super) fn open(value: u64) -> String {
    let access = match value & 3 {
        0 => "O_RDONLY",
        1 => "O_WRONLY",
        2 => "O_RDWR",
        _ => "O_ACCMODE",
    };
    let rest = value & 0xffff_fffc;
    if rest == 0 { access.to_owned() } else { format!("{access}|{}", known_bits(&tables::OPEN, rest)) }
}

/// A set of which the bits without a name are a number.
fn known_bits(names: &super::Names, value: u64) -> String {
    let (mut text, rest) = names.part_of_set(value);
    if rest != 0 {
        join(&mut text, &hex(rest));
    }
    text
}

fn map_flags(value: u64) -> String {
    let value = value & 0xffff_ffff;
    let mut text = tables::MAP_KIND.find(value & 0xf).map_or_else(|| hex(value & 0xf), str::to_owned);
    if value & !0xf != 0 {
        join(&mut text, &known_bits(&tables::MAP, value & !0xf));
    }
    text
}

/// Flags of `clone` with the signal that tells of the child's end.
pub(super) fn clone_flags(value: u64) -> String {
    let (mut text, rest) = tables::CLONE.part_of_set(value & !0xff);
    if rest != 0 {
        join(&mut text, &hex(rest));
    }
    match (value & 0xff) as i32 {
        0 if text.is_empty() => "0".to_owned(),
        0 => text,
        signal => {
            join(&mut text, &signals::name(signal));
            text
        }
    }
}

fn futex_operation(value: u64) -> String {
    let value = value & 0xffff_ffff;
    let mut text = tables::FUTEX.one(value & 0x7f);
    if value & 0x80 != 0 {
        text += "_PRIVATE";
    }
    if value & 0x100 != 0 {
        text += "|FUTEX_CLOCK_REALTIME";
    }
    if value & !0x1ff != 0 {
        join(&mut text, &hex(value & !0x1ff));
    }
    text
}

/// Rights of a queue or the like, with flags.
fn ipc_flags(value: u64) -> String {
    let (mut text, rest) = tables::IPC.part_of_set(value & 0xffff_ffff);
    join(&mut text, &mode(rest, false));
    text
}

/// Numbers and names; `None` for what lies in memory. `level`: the argument before.
pub(super) fn number(kind: Arg, value: u64, level: u64) -> Option<String> {
    let int = value as i32;
    let low = value & 0xffff_ffff;
    Some(match kind {
        Arg::Int | Arg::Fd | Arg::Pid => int.to_string(),
        Arg::DirFd if int == libc::AT_FDCWD => "AT_FDCWD".to_owned(),
        Arg::DirFd => int.to_string(),
        Arg::Uint => low.to_string(),
        Arg::Id if low == 0xffff_ffff => "-1".to_owned(),
        Arg::Id => low.to_string(),
        Arg::Long => (value as i64).to_string(),
        Arg::Size => value.to_string(),
        Arg::Hex => hex(value),
        Arg::Sig => signals::name(int),
        Arg::Mode => mode(low, false),
        Arg::FileMode => mode(low, true),
        Arg::Dev => structures::device(low),
        Arg::Key if int == 0 => "IPC_PRIVATE".to_owned(),
        Arg::Key => hex(low),
        Arg::Clock => tables::CLOCK.one(low),
        Arg::Open => open(value),
        Arg::FdFlags => tables::OPEN.set(low),
        Arg::Prot => tables::PROT.set(low),
        Arg::MapFlags => map_flags(value),
        Arg::Clone => clone_flags(value),
        Arg::Resource => tables::RESOURCE.one(low),
        Arg::OneOf(names) => names.one(low),
        Arg::Flags(names) => names.set(low),
        Arg::SocketKind => sockets::kind(low),
        Arg::SocketOption => sockets::option(level, low),
        Arg::FutexOp => futex_operation(value),
        Arg::IpcFlags => ipc_flags(value),
        Arg::Ptr => pointer(value),
        Arg::Path
        | Arg::Str
        | Arg::Strings
        | Arg::Variables
        | Arg::In(..)
        | Arg::Out(..)
        | Arg::InOut(..)
        | Arg::InVec(_)
        | Arg::OutVec(_) => return None,
    })
}

/// The arguments of a call that is shown.
#[derive(Debug)]
pub(super) struct Shown<'a> {
    pub(super) kinds: &'a [Arg],
    pub(super) a: [u64; 6],
    /// What the call has come to, if it is over and has not failed.
    pub(super) result: Option<i64>,
}

impl Shown<'_> {
    fn value(&self, index: u8) -> u64 {
        self.a.get(usize::from(index)).copied().unwrap_or(0)
    }

    /// What a length is, as its argument counts.
    fn count(&self, index: u8) -> u64 {
        let value = self.value(index);
        match self.kinds.get(usize::from(index)) {
            Some(Arg::Int) => u64::try_from(value as i32).unwrap_or(0),
            Some(Arg::Uint) => value & 0xffff_ffff,
            _ => value,
        }
    }
}

impl Thread {
    /// How many bytes an argument leads to.
    fn shown_len(&mut self, shown: &Shown<'_>, len: Len, address: u64, filled: bool) -> u64 {
        let result = shown.result.and_then(|result| u64::try_from(result).ok());
        match len {
            Len::Fixed(bytes) => bytes.into(),
            Len::Arg(i) => match result {
                Some(result) if filled => result.min(shown.count(i)),
                _ => shown.count(i),
            },
            Len::Whole(i) => shown.count(i),
            Len::More(i, more) => match result {
                Some(result) if filled => result.saturating_add(more.into()),
                _ => shown.count(i).saturating_add(more.into()),
            },
            Len::Items(i, size) => match result {
                Some(result) if filled => result.min(shown.count(i)).saturating_mul(size.into()),
                _ => shown.count(i).saturating_mul(size.into()),
            },
            Len::At(i) => self.get_bytes(shown.value(i)).map_or(0, |word| u32::from_le_bytes(word).into()),
            Len::Head(more, least) => {
                let says = self.get_bytes(address).map_or(0, |word| u64::from(u32::from_le_bytes(word)));
                says.saturating_add(more.into()).max(least.into())
            }
        }
    }

    /// What stands at an address.
    pub(super) fn shown_shape(
        &mut self,
        shown: &Shown<'_>,
        (len, shape): (Len, Shape),
        address: u64,
        filled: bool,
    ) -> String {
        let have = shown.result.and_then(|result| u64::try_from(result).ok());
        match shape {
            _ if address == 0 => return pointer(address),
            Shape::FdSet => {
                let set = self.shown_descriptors(address, shown.count(0));
                return set.map_or_else(|| pointer(address), |set| format!("[{}]", set.join(" ")));
            }
            Shape::Message => return self.shown_message(address, have.filter(|_| filled).unwrap_or(u64::MAX)),
            _ => {}
        }
        let bytes = self.shown_len(shown, len, address, filled);
        // Of a buffer of any length the beginning is enough.
        let (wanted, all) = match shape {
            Shape::Bytes => return self.shown_buffer(address, bytes),
            Shape::Mask | Shape::Sockaddr => (bytes.min(128), true),
            Shape::Ints | Shape::Longs | Shape::Addresses | Shape::Pollfd | Shape::Epolls => (bytes.min(1024), true),
            Shape::Text | Shape::Dirents => (bytes.min(MOST), false),
            _ => (bytes.min(MOST), true),
        };
        let there = self.memory.prefix(address, wanted.max(1), rights::READ).unwrap_or(0);
        if there < wanted && (all || there == 0) {
            return pointer(address);
        }
        match self.shown_bytes(address, there.min(wanted) as usize) {
            Some(bytes) => structures::show(shape, address, &bytes),
            None => pointer(address),
        }
    }

    /// An argument before the call; `None`: it is shown after it.
    pub(super) fn shown_before(&mut self, shown: &Shown<'_>, index: usize) -> Option<String> {
        let (&kind, value) = (shown.kinds.get(index)?, *shown.a.get(index)?);
        let level = index.checked_sub(1).and_then(|before| shown.a.get(before)).copied().unwrap_or(0);
        if let Some(text) = number(kind, value, level) {
            return Some(text);
        }
        Some(match kind {
            Arg::Path => self.shown_string(value, true),
            Arg::Str => self.shown_string(value, false),
            Arg::Strings => self.shown_strings(value),
            Arg::Variables => self.shown_variables(value),
            Arg::InVec(count) => self.shown_vectors(value, shown.count(count), u64::MAX),
            Arg::In(len, shape) => self.shown_shape(shown, (len, shape), value, false),
            Arg::InOut(_, Shape::Bytes) => pointer(value),
            Arg::InOut(len, shape) => self.shown_shape(shown, (len, shape), value, false),
            Arg::Out(..) | Arg::OutVec(_) if value == 0 => pointer(value),
            _ => return None,
        })
    }

    /// An argument after the call. `before`: how it looked then.
    pub(super) fn shown_after(&mut self, shown: &Shown<'_>, index: usize, before: Option<String>) -> String {
        let (Some(&kind), Some(&value)) = (shown.kinds.get(index), shown.a.get(index)) else { return String::new() };
        let succeeded = shown.result.is_some();
        match (kind, before) {
            // The call says where it has come to, or how long something is.
            (Arg::InOut(len, shape @ (Shape::Ints | Shape::Longs | Shape::Flock)), Some(before)) if succeeded => {
                let after = self.shown_shape(shown, (len, shape), value, false);
                match shape {
                    Shape::Flock => after,
                    _ if after == before || value == 0 => before,
                    Shape::Ints if !matches!(len, Len::Fixed(4)) => after,
                    Shape::Ints => {
                        let [before, after] = [&before, &after].map(|text| text.trim_matches(['[', ']']));
                        list([format!("{before} => {after}")])
                    }
                    _ => format!("{before} => {after}"),
                }
            }
            (_, Some(before)) => before,
            (Arg::Out(len, shape), None) if succeeded => {
                // Nothing has been asked for: a child that has not ended, a size.
                let none = match shape {
                    Shape::Status => shown.result == Some(0),
                    Shape::Rusage => index == 3 && shown.result == Some(0),
                    Shape::Bytes => matches!(len, Len::Arg(i) if shown.count(i) == 0),
                    _ => false,
                };
                if none { pointer(value) } else { self.shown_shape(shown, (len, shape), value, true) }
            }
            (Arg::OutVec(count), None) if succeeded => {
                let have = shown.result.and_then(|result| u64::try_from(result).ok()).unwrap_or(0);
                self.shown_vectors(value, shown.count(count), have)
            }
            _ => pointer(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_and_names() {
        assert_eq!(open(0o102), "O_RDWR|O_CREAT");
        assert_eq!(open(0o4010301), "O_WRONLY|O_CREAT|O_EXCL|O_SYNC");
        assert_eq!(map_flags(0x112), "MAP_PRIVATE|MAP_FIXED|MAP_ANONYMOUS");
        assert_eq!([map_flags(0), map_flags(0x8000_0001)], ["MAP_FILE", "MAP_SHARED|0x80000000"]);
        assert_eq!([clone_flags(17), clone_flags(0)], ["SIGCHLD", "0"]);
        assert_eq!(clone_flags(0x0120_0011), "CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD");
        assert_eq!(futex_operation(0x189), "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME");
        assert_eq!([ipc_flags(0o1600), ipc_flags(0)], ["IPC_CREAT|0600", "000"]);
        assert_eq!(number(Arg::Id, u64::MAX, 0).as_deref(), Some("-1"));
    }
}
