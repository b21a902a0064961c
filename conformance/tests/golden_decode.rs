//! Every bundle that the vendor's assembler made is decoded, and encoded back to the same bytes.

use e2k_core::isa::{Version, decode};
use std::path::Path;

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).expect("hex")).collect()
}

#[test]
fn golden_bundles_decode_and_encode_back() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("isa/golden-encodings.tsv");
    let text = std::fs::read_to_string(path).expect("golden-encodings.tsv");
    let mut count = 0;
    let mut failures = Vec::new();
    for line in text.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [cpu, kind, asm, hex, _] = columns[..] else { panic!("line '{line}'") };
        // Array prefetch instructions are no wide instructions.
        if kind.starts_with("apb") {
            continue;
        }
        let number = cpu.trim_start_matches("elbrus-v").parse().expect("version");
        let version = Version::from_number(number).expect("version");
        let code = bytes(hex);
        count += 1;
        match decode(&code, version) {
            Ok(bundle) => {
                let mut out = [0; 64];
                let len = bundle.encode(&mut out).expect("64 bytes are enough");
                if out[..len] != code[..] {
                    failures.push(format!("{cpu} {asm}\n  {hex}\n  encoded otherwise: {bundle}"));
                }
            }
            Err(error) => failures.push(format!("{cpu} {asm}\n  {hex}\n  {error}")),
        }
    }
    assert!(count > 6000, "only {count} bundles");
    assert!(failures.is_empty(), "{} of {count}:\n{}", failures.len(), failures[..failures.len().min(20)].join("\n"));
}
