//! Memory as a debugger sees it: with the parts of the hardware stacks that processors hold.
//!
//! Threads' newest registers and chain records are not in memory but in their register files; the
//! debugger reads all of them from memory. Source: gdb-remote.md 1.

use super::target::{Target, ThreadId};
use std::ops::Range;

/// What threads hold in place of memory.
fn held<T: Target>(target: &mut T) -> Vec<(ThreadId, Range<u64>)> {
    let mut ranges = Vec::new();
    for thread in target.threads() {
        target.with_cpu(thread, &mut |cpu| ranges.extend(cpu.held_ranges().map(|range| (thread, range))));
    }
    ranges.retain(|(_, range)| !range.is_empty());
    ranges
}

/// A part of a range: up to its end, or to where another holder begins.
enum Part {
    Held(ThreadId, u64),
    Memory(u64),
}

/// Who has the byte at `address`, and up to which address.
fn part(held: &[(ThreadId, Range<u64>)], address: u64, end: u64) -> Part {
    match held.iter().find(|(_, range)| range.contains(&address)) {
        Some((thread, range)) => Part::Held(*thread, range.end.min(end)),
        None => {
            let next = held.iter().map(|(_, range)| range.start).filter(|&start| start > address).min();
            Part::Memory(next.map_or(end, |next| next.min(end)))
        }
    }
}

/// Bytes of the word at `address & !7` that are asked for: from where in it, and how many.
const fn in_word(address: u64, end: u64) -> Range<usize> {
    let from = (address & 7) as usize;
    let left = end - address;
    from..if left < 8 - from as u64 { from + left as usize } else { 8 }
}

/// Reads up to `length` bytes; fewer where memory ends.
pub(super) fn read<T: Target>(target: &mut T, address: u64, length: usize) -> Vec<u8> {
    let held = held(target);
    let end = address.saturating_add(length as u64);
    let mut out = Vec::new();
    let mut at = address;
    while at < end {
        match part(&held, at, end) {
            Part::Held(thread, until) => {
                while at < until {
                    let bytes = in_word(at, until);
                    let mut word = None;
                    target.with_cpu(thread, &mut |cpu| word = cpu.held_word(at & !7));
                    let Some(word) = word else { return out };
                    out.extend_from_slice(&word.to_le_bytes()[bytes.clone()]);
                    at += bytes.len() as u64;
                }
            }
            Part::Memory(until) => {
                let start = out.len();
                let wanted = (until - at) as usize;
                out.resize(start + wanted, 0);
                let have = target.read_memory(at, &mut out[start..]);
                out.truncate(start + have.min(wanted));
                if have < wanted {
                    return out;
                }
                at = until;
            }
        }
    }
    out
}

/// Writes all of `bytes`, or says that not all of it could be written.
pub(super) fn write<T: Target>(target: &mut T, address: u64, mut bytes: &[u8]) -> bool {
    let held = held(target);
    let Some(end) = address.checked_add(bytes.len() as u64) else { return false };
    let mut at = address;
    while at < end {
        let (next, done) = match part(&held, at, end) {
            Part::Held(thread, until) => {
                let place = in_word(at, until);
                let mut done = false;
                target.with_cpu(thread, &mut |cpu| {
                    let Some(word) = cpu.held_word(at & !7) else { return };
                    let mut word = word.to_le_bytes();
                    word[place.clone()].iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
                    done = cpu.set_held_word(at & !7, u64::from_le_bytes(word));
                });
                (at + place.len() as u64, done)
            }
            Part::Memory(until) => {
                let now = bytes.get(..(until - at) as usize).unwrap_or(bytes);
                (until, target.write_memory(at, now))
            }
        };
        if !done {
            return false;
        }
        bytes = bytes.get((next - at) as usize..).unwrap_or_default();
        at = next;
    }
    true
}

/// Two-bit tags of `count` words of 32 bits from `address` on.
pub(super) fn tags<T: Target>(target: &mut T, address: u64, count: usize) -> Vec<u8> {
    let held = held(target);
    let mut one = |address: u64| {
        let double = address & !7;
        let mut tag = None;
        if let Part::Held(thread, _) = part(&held, double, double.saturating_add(8)) {
            target.with_cpu(thread, &mut |cpu| tag = cpu.held_tag(double));
        }
        let tag = tag.unwrap_or_else(|| target.memory_tag(double));
        (tag >> ((address & 4) / 2)) & 3
    };
    (0..count as u64).map(|n| one(address.wrapping_add(4 * n))).collect()
}
