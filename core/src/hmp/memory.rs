//! `x` and `xp`: memory dumps.

use core::fmt;

use super::format::{Base, Character, Format};
use crate::isa::text::{Disassembler, Line};
use crate::qmp::control::MemoryFault;

/// Reads memory at an address.
pub(super) type Read<'r> = &'r mut dyn FnMut(u64, &mut [u8]) -> Result<(), MemoryFault>;

/// Shows memory from `address` on, a line of at most 16 bytes (single bytes: 8) at a time.
///
/// Characters are single bytes, but as many as `count` items of the format's size have. Source of the
/// layout: measured on QEMU 7.2.
pub(super) fn dump(format: Format, mut address: u64, read: Read<'_>, out: &mut dyn fmt::Write) -> fmt::Result {
    let line_bytes = if format.size == 1 { 8 } else { 16 };
    let size = if format.base == Base::Character { 1 } else { usize::from(format.size) };
    let mut left = u64::from(format.count) * u64::from(format.size);
    while left > 0 {
        let mut bytes = [0; 16];
        let now = left.min(line_bytes) as usize;
        write!(out, "{address:016x}:")?;
        if let Err(fault @ MemoryFault) = read(address, &mut bytes[..now]) {
            return writeln!(out, " {fault}");
        }
        for item in bytes[..now].chunks(size) {
            let mut word = [0; 8];
            word[..item.len()].copy_from_slice(item);
            write!(out, " {}", Item { value: u64::from_le_bytes(word), size, base: format.base })?;
        }
        out.write_str("\n")?;
        address = address.wrapping_add(now as u64);
        left -= now as u64;
    }
    Ok(())
}

/// Longest bundle in bytes.
const BUNDLE: usize = 64;

/// Shows `count` bundles from `address` on as instructions, an operation a line.
///
/// Source of the layout: that of the reference for the address, that of `e2k objdump` for the rest.
pub(super) fn disassemble(
    by: Disassembler,
    count: u32,
    mut address: u64,
    read: Read<'_>,
    out: &mut dyn fmt::Write,
) -> fmt::Result {
    for _ in 0..count {
        let mut bytes = [0; BUNDLE];
        // Memory may end behind a short bundle.
        let len = (8..=BUNDLE).rev().step_by(8).find(|&len| read(address, &mut bytes[..len]).is_ok());
        let bytes = len.map_or(&[][..], |len| &bytes[..len]);
        let mut written = Ok(());
        let mut first = true;
        let used = by.bundle(bytes, address, &mut |line: Line<'_>| {
            if written.is_ok() {
                written = if core::mem::take(&mut first) {
                    writeln!(out, "0x{address:08x}:  {line}")
                } else {
                    writeln!(out, "{:12} {line}", "")
                };
            }
        });
        written?;
        let Some(used) = used else {
            return writeln!(out, "Address 0x{address:08x} is out of bounds.");
        };
        if first {
            writeln!(out, "0x{address:08x}:")?;
        }
        address = address.wrapping_add(used as u64);
    }
    Ok(())
}

/// A number of `size` bytes in a column as wide as the longest one.
struct Item {
    value: u64,
    size: usize,
    base: Base,
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.size * 8;
        let decimal = (bits * 10).div_ceil(33);
        match self.base {
            Base::Hex => write!(f, "0x{:0width$x}", self.value, width = bits / 4),
            Base::Octal if self.value == 0 => write!(f, "{:>width$}", 0, width = bits.div_ceil(3)),
            Base::Octal => {
                // The leading zero counts into the column.
                let digits = (64 - self.value.leading_zeros() as usize).div_ceil(3) + 1;
                let pad = bits.div_ceil(3).saturating_sub(digits);
                write!(f, "{:pad$}0{:o}", "", self.value)
            }
            Base::Unsigned => write!(f, "{:>decimal$}", self.value),
            // Only full 64 bits have a sign here.
            Base::Signed | Base::Instruction => write!(f, "{:>decimal$}", self.value.cast_signed()),
            Base::Character => Character(self.value as u32).fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the reference shows for its own boot ROM.
    const GOLDEN: &[(u32, Base, u8, &str)] = &[
        (9, Base::Hex, 1, "00000000000ffff0: 0xea 0x5b 0xe0 0x00 0xf0 0x30 0x36 0x2f\n00000000000ffff8: 0x32\n"),
        (3, Base::Hex, 2, "00000000000ffff0: 0x5bea 0x00e0 0x30f0\n"),
        (2, Base::Hex, 8, "00000000000ffff0: 0x2f3630f000e05bea 0x00fc0039392f3332\n"),
        (4, Base::Signed, 1, "00000000000ffff0: 234  91 224   0\n"),
        (3, Base::Unsigned, 4, "00000000000ffff0:   14703594  792080624  959394610\n"),
        (2, Base::Signed, 8, "00000000000ffff0:  3401960375889976298    70931939903615794\n"),
        (5, Base::Octal, 1, "00000000000ffff0: 0352 0133 0340   0 0360\n"),
        (5, Base::Octal, 2, "00000000000ffff0: 055752   0340 030360 027466 031462\n"),
        (2, Base::Octal, 8, "00000000000ffff0: 0274661417000070055752   03740003447113631462\n"),
        (2, Base::Character, 2, "00000000000ffff0: '\\xea' '[' '\\xe0' '\\x00'\n"),
        (0, Base::Hex, 4, ""),
    ];

    #[test]
    fn dumps_look_like_those_of_the_reference() {
        let memory = [0xea, 0x5b, 0xe0, 0x00, 0xf0, 0x30, 0x36, 0x2f, 0x32, 0x33, 0x2f, 0x39, 0x39, 0x00, 0xfc, 0x00];
        let mut read = |address: u64, into: &mut [u8]| {
            let start = (address - 0xffff0) as usize;
            into.copy_from_slice(memory.get(start..start + into.len()).ok_or(MemoryFault)?);
            Ok(())
        };
        for &(count, base, size, expected) in GOLDEN {
            let mut out = heapless::String::<256>::new();
            dump(Format { count, base, size }, 0xffff0, &mut read, &mut out).unwrap();
            assert_eq!(out, expected);
        }
        let mut out = heapless::String::<256>::new();
        let format = Format { count: 3, base: Base::Hex, size: 8 };
        dump(format, 0xffff0, &mut read, &mut out).unwrap();
        assert!(out.ends_with("0000000000100000: Cannot access memory\n"));
    }
}
