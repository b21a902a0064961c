//! Linking is total.

use e2k_host::toolchain::ld::{Input, Options, link};

/// Links what `bytes` hold: options in the first byte, then files, each behind its length (16 bits,
/// little-endian; the last may be shorter than it says).
///
/// # Panics
/// If the linker breaks its promises.
pub fn check(bytes: &[u8]) {
    let Some((&choice, mut rest)) = bytes.split_first() else { return };
    let mut files = Vec::new();
    while let [low, high, tail @ ..] = rest {
        let length = usize::from(u16::from_le_bytes([*low, *high])).min(tail.len());
        let (file, behind) = tail.split_at(length);
        files.push(file);
        rest = behind;
    }
    let inputs: Vec<Input<'_>> = files
        .iter()
        .map(|data| Input { name: "file", data, whole: choice & 1 != 0, group: u32::from(choice >> 1 & 1) })
        .collect();
    let options = Options {
        gc_sections: choice & 4 != 0,
        strip: choice & 8 != 0,
        text: (choice & 16 != 0).then_some(0x40_0000),
        data: (choice & 32 != 0).then_some(0x50_0000),
        first_definition: choice & 64 != 0,
        pie: choice & 128 != 0,
        interpreter: (choice & 0x81 == 0x81).then(|| "/lib/ld.so".to_owned()),
        size_limit: 1 << 24,
        ..Options::default()
    };
    match link(&inputs, &options) {
        Ok(linked) => {
            assert!(linked.program.starts_with(b"\x7fELF"));
            assert!(linked.program.len() < 1 << 26, "{} bytes", linked.program.len());
        }
        Err(errors) => assert!(!errors.to_string().is_empty()),
    }
}
