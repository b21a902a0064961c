//! Signal numbers: the protocol has its own, which differ from those of Linux.

/// What the protocol calls a signal that it does not know.
const UNKNOWN: u8 = 143;

/// Pairs that differ among the first 31: Linux, protocol.
const DIFFERENT: &[(i32, u8)] = &[
    (7, 10),
    (10, 30),
    (12, 31),
    (16, UNKNOWN),
    (17, 20),
    (18, 19),
    (19, 17),
    (20, 18),
    (23, 16),
    (29, 23),
    (30, 32),
    (31, 12),
    (32, 77),
    (64, 78),
];

/// The protocol's number for a signal of Linux.
#[must_use]
pub(super) fn to_protocol(signal: i32) -> u8 {
    if let Some(&(_, number)) = DIFFERENT.iter().find(|(linux, _)| *linux == signal) {
        return number;
    }
    match signal {
        0..=31 => signal as u8,
        // 45 is the signal 33.
        33..=63 => (signal + 12) as u8,
        _ => UNKNOWN,
    }
}

/// The signal of Linux for a number of the protocol.
#[must_use]
pub(super) fn to_linux(number: u64) -> Option<i32> {
    (0..=64).find(|&signal| u64::from(to_protocol(signal)) == number && number != u64::from(UNKNOWN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_comes_back() {
        for signal in (0..=64).filter(|&signal| signal != 16) {
            assert_eq!(to_linux(to_protocol(signal).into()), Some(signal));
        }
        assert_eq!((to_protocol(16), to_linux(143), to_linux(9999)), (143, None, None));
        assert_eq!([libc::SIGSEGV, libc::SIGBUS, libc::SIGUSR1].map(to_protocol), [11, 10, 30]);
    }
}
