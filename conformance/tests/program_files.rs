//! Program files whose headers are damaged: placed as they say, or refused with a line.

use e2k_conformance::properties::elf;
use proptest::prelude::*;

/// A file: its header, four program headers, some bytes.
fn sound() -> Vec<u8> {
    let mut file = vec![0; 0x400];
    let mut put = |at: usize, bytes: &[u8]| file[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"\x7fELF\x02\x01\x01");
    for (at, half) in [(16, 3u16), (18, 175), (52, 64), (54, 56), (56, 4), (58, 64)] {
        put(at, &half.to_le_bytes());
    }
    put(20, &1u32.to_le_bytes());
    put(48, &0x0300_0000u32.to_le_bytes());
    for (at, word) in [(24, 0x120u64), (32, 64)] {
        put(at, &word.to_le_bytes());
    }
    // p_type and p_flags; p_offset, p_vaddr, p_paddr, p_filesz, p_memsz, p_align.
    let headers: [([u32; 2], [u64; 6]); 4] = [
        ([3, 4], [0x380, 0x380, 0x380, 8, 8, 1]),
        ([1, 5], [0, 0, 0, 0x200, 0x200, 0x1000]),
        ([1, 6], [0x200, 0x1200, 0x1200, 0x100, 0x2345, 0x1000]),
        ([0x6474_e551, 6], [0, 0, 0, 0, 0, 16]),
    ];
    for (index, (words, doubles)) in headers.iter().enumerate() {
        let at = 64 + 56 * index;
        put(at, &words.map(u32::to_le_bytes).concat());
        put(at + 8, &doubles.map(u64::to_le_bytes).concat());
    }
    put(0x380, b"/ld.so.\0");
    file
}

/// Numbers at which something ends.
fn edge() -> impl Strategy<Value = u64> {
    let near = prop::sample::select(vec![0u64, 1, 2, 3, 32, 49, 56, 64, 175, 0x200, 0x400, 0x1000, 0x10_0000]);
    let power = (0u32..64).prop_map(|shift| 1 << shift);
    (prop_oneof![near, power, any::<u64>()], -1i64..=1, any::<bool>()).prop_map(|(value, step, negative)| {
        let value = value.wrapping_add_signed(step);
        if negative { value.wrapping_neg() } else { value }
    })
}

/// A place in the headers and how many bytes of a number go there.
fn damage() -> impl Strategy<Value = (usize, u64, u32)> {
    let field = prop_oneof![(0usize..64), (64usize..64 + 4 * 56).prop_map(|at| at & !7)];
    (field, edge(), 0u32..4)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn damaged_headers(choice: u8, damages in prop::collection::vec(damage(), 0..5), len in 0usize..0x500) {
        let mut file = sound();
        for (at, value, size) in damages {
            let bytes = value.to_le_bytes();
            let size = (1 << size).min(file.len() - at);
            file[at..at + size].copy_from_slice(&bytes[..size]);
        }
        // Seldom cut, or the rest is seldom tried.
        file.truncate(if len < 0x400 && choice & 0x30 == 0 { len } else { 0x400 });
        file.insert(0, choice);
        elf::check(&file);
    }
}

#[test]
fn the_sound_file_is_placed() {
    let file = sound();
    let image = e2k_host::loader::Image::parse(&file).expect("a program");
    assert_eq!(image.interpreter, Some(&b"/ld.so."[..]));
    let limits = e2k_host::loader::Limits { first: 4096, end: 1 << 39 };
    let placement = e2k_host::loader::plan(&image, 0x55_5000, limits).expect("it fits");
    assert_eq!((placement.start(), placement.end(), placement.entry), (0x55_5000, 0x55_9000, 0x55_5120));
}
