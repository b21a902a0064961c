//! `e2k objdump` on files of all kinds.

use e2k_host::toolchain::objdump::{Options, dump};
use proptest::prelude::*;
use std::path::Path;

fn everything() -> Options {
    Options {
        disassemble: true,
        section_headers: true,
        symbols: true,
        relocations: true,
        contents: true,
        file_header: true,
        private_headers: true,
        ..Options::default()
    }
}

fn guest() -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests/linux/bin/hello");
    std::fs::read(path).expect("guest program")
}

#[test]
fn a_program_is_shown() {
    let mut out = Vec::new();
    dump("hello", &guest(), &everything(), &mut out).expect("memory takes everything").expect("an ELF file");
    let text = String::from_utf8(out).expect("text");
    for expected in [
        "hello:     file format elf64-e2k",
        "start address 0x0000000000010108",
        "  0 .text         0000fd40",
        "Disassembly of section .text:",
        "10108:\t\n  getsp,0 0x0, %dr0\n  disp %ctpr1, 0x10328\n",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
}

#[test]
fn a_section_that_is_not_there_is_an_error() {
    let options = Options { sections: vec![".nope".to_owned()], ..everything() };
    let result = dump("hello", &guest(), &options, &mut Vec::new()).expect("memory takes everything");
    assert_eq!(result, Err("section '.nope' mentioned in a -j option, but not found".to_owned()));
}

proptest! {
    #[test]
    fn nothing_panics(at in 0usize..1 << 12, bytes in prop::collection::vec(any::<u8>(), 0..16), cut in any::<bool>()) {
        let mut data = guest();
        let len = data.len();
        let at = if at % 2 == 0 { at } else { len - at };
        for (i, byte) in bytes.iter().enumerate() {
            data[(at + i) % len] = *byte;
        }
        if cut {
            data.truncate(at);
        }
        // What comes of it is not of interest here.
        let _ = dump("mutated", &data, &everything(), &mut Vec::new());
        let _ = dump("arbitrary", &bytes, &everything(), &mut Vec::new());
    }
}
