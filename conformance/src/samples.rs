//! The simplest bundle of each row of the operation table.

use e2k_core::isa::Version;
use e2k_core::isa::ops::{Ext, Format, Low, OpRow, Opc2};

/// The bytes of a bundle with just this operation, its operands plain registers.
#[must_use]
pub fn bundle(row: &OpRow, channel: usize, version: Version) -> Vec<u8> {
    let long = row.opc2() != Opc2::Short;
    let src1 = match row.ext() {
        Ext::Is(byte) => byte,
        Ext::Free if matches!(row.format(), Format::F16) => 0x80,
        Ext::Free if matches!(row.format(), Format::F9 | Format::F10 | Format::F10R | Format::F19) => 0,
        Ext::Free => 0x82,
    };
    let src2: u8 = match row.format() {
        Format::F9 | Format::F10 | Format::F10R | Format::F19 => 0,
        Format::F16 => 0xc0,
        _ => 0x84,
    };
    let dst = match row.cmp() {
        Ext::Is(code) => code << 5 | 3,
        Ext::Free if row.format().writes_pred() => 3,
        Ext::Free => 0x86,
    };
    let als = u32::from(row.opcode1()) << 24 | u32::from(src1) << 16 | u32::from(src2) << 8 | u32::from(dst);
    let low = match row.low() {
        Low::Exact(byte) => byte,
        Low::Src3 => 0x88,
        Low::Lit8 => 2,
        Low::NoLow => 0xc0,
    };
    let ales = u16::from(low) | (row.opc2() as u16) << 8;
    // ibranchd and icalld are the transfer of a stub syllable with ctop 0.
    let stub = matches!(row.format(), Format::F12B | Format::F12C);
    let mut words = vec![0u32];
    if stub {
        words.push(3 << 30 | 1 << 5);
    }
    words.push(als);
    let pair_word = long && matches!(channel, 2 | 5);
    let stored = pair_word && (version >= Version::V4 && ales != 0x01c0);
    if stored {
        words.push(if channel == 2 { u32::from(ales) << 16 | 0x01c0 } else { 0x01c0 << 16 | u32::from(ales) });
    }
    let middle = words.len() as u32 - 1;
    if long && !pair_word {
        words.push(u32::from(ales) << 16);
    }
    if words.len() % 2 == 1 {
        words.push(0);
    }
    words[0] = middle
        | (words.len() as u32 / 2 - 1) << 4
        | u32::from(stub) << 12
        | u32::from(long) << (20 + channel)
        | 1 << (26 + channel);
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
