//! Names of numbers: what tables of them are, and how sets and single values print.

use std::fmt::Write as _;

/// Numbers with names, and what stands for one that is not among them.
#[derive(PartialEq, Eq, Debug)]
pub(in crate::linux) struct Names {
    /// Of a set, what contains another comes first.
    pub(in crate::linux) list: &'static [(u64, &'static str)],
    pub(in crate::linux) unknown: &'static str,
}

/// A number as `strace` prints those that have no name.
pub(super) fn hex(value: u64) -> String {
    if value == 0 { "0".to_owned() } else { format!("{value:#x}") }
}

impl Names {
    /// The name of a value.
    pub(super) fn find(&self, value: u64) -> Option<&'static str> {
        self.list.iter().find(|(number, _)| *number == value).map(|(_, name)| *name)
    }

    /// The value by its name.
    pub(super) fn one(&self, value: u64) -> String {
        match self.find(value) {
            Some(name) => name.to_owned(),
            None if self.unknown.is_empty() => hex(value),
            None => format!("{} /* {} */", hex(value), self.unknown),
        }
    }

    /// The names of the bits that are set.
    pub(super) fn set(&self, value: u64) -> String {
        if value == 0 {
            return self.find(0).unwrap_or("0").to_owned();
        }
        match self.part_of_set(value) {
            (text, rest) if text.is_empty() && self.unknown.is_empty() => hex(rest),
            (text, rest) if text.is_empty() => format!("{} /* {} */", hex(rest), self.unknown),
            (text, 0) => text,
            (text, rest) => format!("{text}|{}", hex(rest)),
        }
    }

    /// The names of the bits that are set and have one, and the other bits.
    pub(super) fn part_of_set(&self, value: u64) -> (String, u64) {
        let (mut text, mut rest) = (String::new(), value);
        for (bits, name) in self.list {
            if *bits != 0 && rest & bits == *bits {
                rest &= !bits;
                join(&mut text, name);
            }
        }
        (text, rest)
    }
}

/// Adds a member of a set.
pub(super) fn join(text: &mut String, name: &str) {
    if !text.is_empty() {
        text.push('|');
    }
    text.push_str(name);
}

/// Rights of a file, and with `kind` what it is.
pub(super) fn mode(value: u64, kind: bool) -> String {
    let mut text = String::new();
    let mut rest = value & 0xffff_ffff;
    if kind && let Some(name) = super::tables::FILE_KIND.find(rest & 0o170000) {
        rest &= !0o170000;
        text = format!("{name}|");
    }
    // A string takes everything.
    let _ = if rest == 0 { write!(text, "000") } else { write!(text, "0{rest:02o}") };
    text
}

/// A device number of 32 bits as one of 64.
pub(super) const fn wide_device(small: u32) -> u64 {
    libc::makedev(small >> 8 & 0xfff, small & 0xff | small >> 12 & 0xfff00)
}

/// `-1 ENOENT (No such file or directory)`.
pub(super) fn error(errno: i32) -> String {
    let mut text = [0; 128];
    // SAFETY: writes at most as many bytes, and a 0 at the end.
    let known = unsafe { libc::strerror_r(errno, text.as_mut_ptr(), text.len()) } == 0;
    let bytes: Vec<u8> = text.iter().take_while(|&&c| c != 0).map(|&c| c as u8).collect();
    let words = if known { String::from_utf8_lossy(&bytes).into_owned() } else { "Unknown error".to_owned() };
    match super::tables::ERRNO.find(errno as u64) {
        Some(name) => format!("-1 {name} ({words})"),
        None => format!("-1 (errno {errno})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: Names = Names { list: &[(0, "NONE"), (6, "BOTH"), (2, "TWO"), (4, "FOUR")], unknown: "X_???" };

    #[test]
    fn sets_values_and_what_is_in_neither() {
        assert_eq!([SOME.set(0), SOME.set(6), SOME.set(4)], ["NONE", "BOTH", "FOUR"]);
        assert_eq!([SOME.set(0x12), SOME.set(0x10)], ["TWO|0x10", "0x10 /* X_??? */"]);
        assert_eq!([SOME.one(6), SOME.one(1)], ["BOTH", "0x1 /* X_??? */"]);
    }

    #[test]
    fn modes_and_errors() {
        assert_eq!([mode(0, false), mode(0o22, false), mode(0o4755, false)], ["000", "022", "04755"]);
        assert_eq!(mode(0o100644, true), "S_IFREG|0644");
        assert_eq!(error(libc::ENOENT), "-1 ENOENT (No such file or directory)");
    }
}
