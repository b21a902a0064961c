//! Every row of the operation table, in every channel of every version that has it: encoded,
//! decoded back to the same row, and printed. The counts are printed too (`--nocapture`).

use e2k_conformance::samples::bundle;
use e2k_core::isa::ops::rows;
use e2k_core::isa::{Alop, Version, decode};

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
