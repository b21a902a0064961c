//! State streams of the core: moved boards go on as they would have, damage is named.

use e2k_conformance::guests;
use e2k_conformance::properties::migration::{Board, check, empty, identity, loaded, run, same_after, sample, saved};
use e2k_core::exec::{HeapStore, Interpreter};
use e2k_core::isa::Version;
use e2k_core::machine::state::{self, HEADER_LEN, Identity, LoadError};
use e2k_core::machine::virt::VirtExit;
use e2k_host::loader::Image;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::path::Path;

fn guests() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("guests")
}

/// A board with a program; `None` when it does not fit.
fn board(source: &Path, version: Version) -> Option<Board> {
    let data = guests::assemble(source, &version.to_string()).expect("guest");
    let image = Image::parse(&data).expect("image");
    let mut board = empty(version);
    for segment in &image.segments {
        let mut bytes = segment.bytes.to_vec();
        bytes.resize(segment.size as usize, 0);
        if !board.load(segment.physical, &bytes) {
            return None;
        }
    }
    board.reset(image.entry);
    Some(board)
}

fn bare(name: &str) -> Board {
    board(&guests().join("bare").join(name), Version::V3).expect("bare programs fit")
}

/// Runs to the end in slices of `fuel` bundles, on another board after each if `moving`.
fn output(mut board: Board, fuel: u64, moving: bool) -> (Vec<u8>, VirtExit) {
    let mut out = Vec::new();
    let mut engine = Interpreter::new(HeapStore::new(1 << 16));
    let mut counter = 0;
    loop {
        counter += 1_000_000;
        let exit = board.run(&mut engine, fuel, counter);
        if moving {
            // What the port has not delivered moves, too.
            board = loaded(Version::V3, &saved(&board)).expect("what a board writes can be read");
            engine = Interpreter::new(HeapStore::new(1 << 16));
        }
        out.extend(std::iter::from_fn(|| board.uart().take_output()));
        if exit != VirtExit::Slice {
            return (out, exit);
        }
    }
}

#[test]
fn guest_prints_the_same_when_moved_all_the_time() {
    let whole = output(bare("hello.s"), 1 << 20, false);
    assert_eq!(whole.1, VirtExit::PowerOff(7));
    assert_eq!(whole.0, b"Hello from bare Elbrus metal\n");
    for fuel in [1, 7, 40] {
        assert_eq!(output(bare("hello.s"), fuel, true), whole, "moved every {fuel} bundles");
    }
}

/// Programs about windows, stacks, rotation, arrays and the rest, up to their first system call:
/// moved before every third block they end in the same state, to the byte.
#[test]
fn rule_programs_end_the_same_when_moved_all_the_time() {
    let rules = guests::read_rules(&guests().join("rules")).expect("rules");
    let (mut count, mut bundles) = (0, 0);
    for guest in rules {
        let number = guest.isa.trim_start_matches('v').parse().expect("a version");
        let version = Version::from_number(number).expect("a version");
        let Some(whole) = board(&guest.program, version) else { continue };
        let end = |mut board: Board, moving: bool| {
            let mut engine = Interpreter::new(HeapStore::new(1 << 14));
            for round in 0..1000 {
                let exit = board.run(&mut engine, 1, round);
                if exit != VirtExit::Slice {
                    return (exit, saved(&board), board.cpu().bundles());
                }
                if moving && round % 3 == 0 {
                    board = loaded(version, &saved(&board)).expect("what a board writes can be read");
                    engine = Interpreter::new(HeapStore::new(1 << 14));
                }
            }
            (VirtExit::Slice, saved(&board), board.cpu().bundles())
        };
        let twin = loaded(version, &saved(&whole)).expect("what a board writes can be read");
        let (first, second) = (end(whole, false), end(twin, true));
        assert_eq!((first.0, first.2), (second.0, second.2), "{} {version}", guest.name);
        assert!(first.1 == second.1, "{} {version}: the states differ", guest.name);
        (count, bundles) = (count + 1, bundles + first.2);
    }
    println!("{count} programs, {bundles} bundles");
    assert!(count > 400, "only {count} programs fit");
}

#[test]
fn random_programs_go_on_from_a_stream() {
    let config = Config { cases: 300, failure_persistence: None, ..Config::default() };
    let input = (0..Version::ALL.len(), prop::collection::vec(any::<u8>(), 8..2000));
    let result = TestRunner::new(config).run(&input, |(version, input)| {
        same_after(sample(Version::ALL[version], &input));
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn random_changes_are_refused_or_harmless() {
    let config = Config { cases: 400, failure_persistence: None, ..Config::default() };
    let result = TestRunner::new(config).run(&prop::collection::vec(any::<u8>(), 1..400), |input| {
        check(&input);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// Where the section `name` begins in `stream`, and the length of its head.
fn find(stream: &[u8], name: &str) -> (usize, usize) {
    let mut head = vec![name.len() as u8];
    head.extend(name.bytes());
    let at = stream.windows(head.len()).position(|window| window == head).expect("section");
    (at, head.len() + 8)
}

fn refused(stream: &[u8]) -> String {
    loaded(Version::V5, stream).map(|_| ()).expect_err("it must be refused").to_string()
}

/// Puts right checksums behind the section at `at`.
fn seal(stream: &mut [u8], (at, head): (usize, usize)) {
    let len = u32::from_le_bytes(stream[at + head - 4..at + head].try_into().expect("four bytes")) as usize;
    let end = at + head + len;
    let sum = crc32fast::hash(&stream[at..end]);
    stream[end..end + 4].copy_from_slice(&sum.to_le_bytes());
}

#[test]
fn errors_name_section_and_versions() {
    let mut board = sample(Version::V5, b"\x01\x02\x03\x04\x05\x06\x07\x08");
    run(&mut board, 10);
    assert!(board.load(0x100, b"not zero"));
    let good = saved(&board);
    assert!(loaded(Version::V5, &good).is_ok());

    assert_eq!(refused(b"ELF"), "Not a migration stream: it does not begin with 'E2KSTATE'");
    let mut newer = good.clone();
    newer[8] = 2;
    assert_eq!(refused(&newer), "the stream has format version 2, known is version 1");

    for name in ["machine", "ram", "uart", "board", "cpu", "end"] {
        let (at, head) = find(&good, name);
        let mut newer = good.clone();
        newer[at + head - 8] = 9;
        seal(&mut newer, (at, head));
        assert_eq!(refused(&newer), format!("section '{name}' has version 9, known is version 1"));

        let mut damaged = good.clone();
        damaged[at + head] ^= 1;
        let text = refused(&damaged);
        assert!(text.starts_with(&format!("section '{name}' version 1: checksum 0x")), "{text}");

        let cut = &good[..at + head + 1];
        let text = refused(cut);
        assert!(text.starts_with(&format!("the stream ends in section '{name}': ")), "{text}");
    }
    assert_eq!(
        refused(&good[..good.len() - 16]),
        "the stream ends in its header or before the name of a section: 0 bytes are there, 1 are needed"
    );

    let mut unknown = good.clone();
    let (at, head) = find(&good, "uart");
    unknown[at + 1..at + 5].copy_from_slice(b"vart");
    seal(&mut unknown, (at, head));
    assert_eq!(refused(&unknown), "section 'vart' version 1 is unknown");

    // Lengths.
    let (at, head) = find(&good, "cpu");
    let len = u32::from_le_bytes(good[at + head - 4..at + head].try_into().expect("four bytes"));
    let mut longer = good.clone();
    longer[at + head - 4..at + head].copy_from_slice(&(len + 1).to_le_bytes());
    longer.insert(at + head, 0);
    seal(&mut longer, (at, head));
    assert_eq!(refused(&longer), format!("section 'cpu' version 1 has {} bytes instead of {len}", len + 1));
    longer[at + head - 4..at + head].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(refused(&longer), "section 'cpu' version 1 has 4294967295 bytes instead of 1048576");

    // Sections twice, or not at all.
    let cpu = good[at..at + head + len as usize + 4].to_vec();
    let mut twice = good.clone();
    twice.splice(at..at, cpu.iter().copied());
    assert_eq!(refused(&twice), "section 'cpu' version 1 is out of place: it has been there already");
    let mut without = good.clone();
    without.drain(at..at + cpu.len());
    assert_eq!(refused(&without), "section 'cpu' is missing");

    // A field of the processor: its instruction set comes first.
    let mut field = good.clone();
    field[at + head] = 6;
    seal(&mut field, (at, head));
    assert_eq!(refused(&field), "section 'cpu' version 1: 'instruction set' cannot be 0x6");
}

#[test]
fn another_machine_is_refused() {
    let good = saved(&empty(Version::V5));
    let load = |identity: Identity<'_>| {
        let mut board = empty(Version::V5);
        state::load(&mut board, &identity, &good).expect_err("it must be refused").to_string()
    };
    let right = identity(Version::V5);
    assert_eq!(
        load(Identity { cpu: "e8c2", ..right }),
        "section 'machine': the stream has CPU model 'elbrus-v5', this machine has 'e8c2'"
    );
    assert_eq!(
        load(Identity { machine: "none", ..right }),
        "section 'machine': the stream has machine type 'virt', this machine has 'none'"
    );
    assert_eq!(
        load(Identity { ram: 2 << 20, ..right }),
        "section 'machine': the stream has 1048576 bytes of RAM, this machine has 2097152"
    );
    assert!(matches!(loaded(Version::V4, &good), Err(LoadError::Machine { .. })));
}

#[test]
fn ram_may_come_again_but_not_with_gaps() {
    let board = empty(Version::V5);
    let good = saved(&board);
    // 1 MiB of zeros: four sections.
    let (at, head) = find(&good, "ram-zero");
    let section = head + 16 + 4;
    let mut again = good.clone();
    let first = good[at..at + section].to_vec();
    again.splice(at + section..at + section, first.iter().copied());
    assert!(loaded(Version::V5, &again).is_ok());
    let mut gap = good.clone();
    gap.drain(at..at + section);
    assert_eq!(refused(&gap), "section 'ram-zero' version 1: 'address' cannot be 0x40000");
    let mut missing = good;
    missing.drain(at + 3 * section..at + 4 * section);
    assert_eq!(refused(&missing), "section 'ram' is missing");
    assert!(HEADER_LEN < at);
}
