//! Every row of the operation table, in every channel of every version that has it: encoded,
//! decoded back to the same row, and printed. The counts are printed too (`--nocapture`).

use e2k_core::isa::ops::{Ext, Format, Low, OpRow, Opc2, rows};
use e2k_core::isa::{Alop, Version, decode};

/// A bundle with just this operation, its operands plain registers.
fn bundle(row: &OpRow, channel: usize, version: Version) -> Vec<u8> {
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

#[test]
fn every_row_encodes_decodes_and_prints() {
    let mut counts = [(0u32, 0u32); 7];
    let mut failures = Vec::new();
    for row in rows().iter().filter(|row| !row.is_alias()) {
        for version in Version::ALL {
            for channel in (0..6).filter(|c| row.channels(version) >> c & 1 != 0) {
                let bytes = bundle(row, channel, version);
                let (done, all) = &mut counts[usize::from(version.number()) - 1];
                *all += 1;
                let place = || format!("{} in channel {channel} of {version}", row.op().name());
                let decoded = match decode(&bytes, version) {
                    Ok(decoded) => decoded,
                    Err(error) => {
                        failures.push(format!("{}: {error}", place()));
                        continue;
                    }
                };
                let op = decoded.op(channel as u8).expect("the operation is there");
                let mut again = [0; 64];
                let len = decoded.encode(&mut again).expect("64 bytes are enough");
                if op.op() != row.op() || again[..len] != bytes[..] {
                    failures.push(format!("{}: came back as {decoded}", place()));
                } else if !decoded.to_string().contains(row.op().name()) {
                    failures.push(format!("{}: printed as {decoded}", place()));
                } else {
                    *done += 1;
                }
            }
        }
    }
    for (version, (done, all)) in Version::ALL.iter().zip(counts) {
        println!("{version}: {done} of {all} (row, channel) pairs encode, decode and print");
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures[..failures.len().min(20)].join("\n"));
}

/// Aliases are other names for rows that the decoder finds, so each shares its encoding with one.
#[test]
fn every_alias_is_another_name_of_a_row() {
    let mut aliases = 0;
    for row in rows().iter().filter(|row| row.is_alias()) {
        aliases += 1;
        for version in Version::ALL {
            for channel in (0..6).filter(|c| row.channels(version) >> c & 1 != 0) {
                let bytes = bundle(row, channel, version);
                let decoded = decode(&bytes, version).unwrap_or_else(|e| panic!("{}: {e}", row.op().name()));
                let found = decoded.op(channel as u8).map(|op| op.op());
                assert!(found.is_some_and(|op: Alop| op != row.op()), "{} {version}", row.op().name());
            }
        }
    }
    println!("{aliases} alias rows");
}
