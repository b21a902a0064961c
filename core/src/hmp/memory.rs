//! `x` and `xp`: memory dumps.

use core::fmt;

use super::format::{Base, Character, Format};
use crate::qmp::control::{AddressSpace, Control, MemoryFault};

/// Shows memory from `address` on, a line of at most 16 bytes (characters: 8) at a time.
/// Source of the layout: measured on QEMU 7.2.
pub(super) fn dump(
    format: Format,
    space: AddressSpace,
    mut address: u64,
    machine: &mut dyn Control,
    out: &mut dyn fmt::Write,
) -> fmt::Result {
    let size = if format.base == Base::Character {
        1
    } else {
        usize::from(format.size)
    };
    let line_bytes = if format.base == Base::Character {
        8
    } else {
        16
    };
    let mut left = u64::from(format.count) * size as u64;
    while left > 0 {
        let mut bytes = [0; 16];
        let now = left.min(line_bytes) as usize;
        write!(out, "{address:016x}:")?;
        if let Err(fault @ MemoryFault) = machine.read_memory(space, address, &mut bytes[..now]) {
            return writeln!(out, " {fault}");
        }
        for item in bytes[..now].chunks(size) {
            let mut word = [0; 8];
            word[..item.len()].copy_from_slice(item);
            write!(
                out,
                " {}",
                Item {
                    value: u64::from_le_bytes(word),
                    size,
                    base: format.base
                }
            )?;
        }
        out.write_str("\n")?;
        address = address.wrapping_add(now as u64);
        left -= now as u64;
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
            Base::Signed | Base::Instruction => {
                let shift = 64 - bits;
                let value = (self.value << shift).cast_signed() >> shift;
                write!(f, "{value:>decimal$}")
            }
            Base::Character => Character(self.value as u32).fmt(f),
        }
    }
}
