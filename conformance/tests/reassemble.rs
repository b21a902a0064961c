//! Programs, disassembled and assembled again, are the same.

use e2k_conformance::reassemble::{linked_code, reassemble};
use e2k_host::toolchain::asm::{Options, assemble};
use std::path::Path;

#[test]
fn programs_survive() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/linux/bin");
    let (mut programs, mut bundles, mut numbers) = (0, 0, 0);
    let mut failures = Vec::new();
    for entry in std::fs::read_dir(&dir).expect("guests") {
        let path = entry.expect("directory entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let elf = std::fs::read(&path).expect("guest");
        let source = reassemble(&elf, "").expect(&name);
        programs += 1;
        bundles += source.bundles;
        numbers += source.numbers;
        let options = Options { cpu: source.cpu, ..Options::default() };
        let assembled = match assemble(&format!("{name}.s"), &source.text, &options) {
            Ok(assembled) => assembled,
            Err(messages) => {
                failures.push(format!("{messages}"));
                continue;
            }
        };
        let code = linked_code(&assembled.object).expect(&name);
        if code != source.code {
            let at = code.iter().zip(&source.code).position(|(a, b)| a != b);
            let at = at.unwrap_or(code.len().min(source.code.len()));
            failures.push(format!("{name}: differs at {at:#x} ({} and {} bytes)", code.len(), source.code.len()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    println!("{programs} programs, {bundles} bundles, {numbers} of them as numbers");
    assert!(programs > 40 && bundles > 100_000, "{programs} programs with {bundles} bundles");
    assert!(numbers * 1000 < bundles, "{numbers} of {bundles} bundles are numbers");
}
