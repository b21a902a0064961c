//! State streams: no bytes bring a board into a state that it could not have, and a board goes on
//! from a stream as the one that wrote it does.

use super::build;
use e2k_core::cpu::{Cpu, Register};
use e2k_core::exec::{Accelerator, FixedStore, Interpreter};
use e2k_core::isa::Version;
use e2k_core::machine::state::{self, HEADER_LEN, Identity, LoadError};
use e2k_core::machine::virt::{RAM_LEAST, Virt, VirtExit};

/// Address of the code.
const CODE: u64 = 0x1_0000;
/// Bundles between looks at a board.
const SLICE: u64 = 16;

/// The board of these tests.
pub type Board = Virt<Vec<u8>>;

/// The identity of a board of this version.
#[must_use]
pub const fn identity(version: Version) -> Identity<'static> {
    const NAMES: [&str; 7] =
        ["elbrus-v1", "elbrus-v2", "elbrus-v3", "elbrus-v4", "elbrus-v5", "elbrus-v6", "elbrus-v7"];
    Identity { machine: "virt", cpu: NAMES[version as usize - 1], ram: RAM_LEAST }
}

/// A board with nothing in its RAM.
///
/// # Panics
/// Never: its RAM has the least size.
#[must_use]
pub fn empty(version: Version) -> Board {
    Virt::new(version, 0, vec![0; RAM_LEAST as usize]).expect("the least RAM is enough")
}

/// The stream of `board`.
#[must_use]
pub fn saved(board: &Board) -> Vec<u8> {
    let mut stream = Vec::new();
    let sink = |bytes: &[u8]| -> Result<(), std::convert::Infallible> {
        stream.extend_from_slice(bytes);
        Ok(())
    };
    let Ok(_) = state::save(board, &identity(board.cpu().version()), sink);
    stream
}

/// A fresh board with the state of `stream`.
///
/// # Errors
/// The stream is refused.
pub fn loaded(version: Version, stream: &[u8]) -> Result<Board, LoadError> {
    let mut board = empty(version);
    let used = state::load(&mut board, &identity(version), stream)?;
    assert!(used <= stream.len());
    Ok(board)
}

/// Repairs the checksum of every section, so that damage reaches the fields.
fn with_checksums(mut stream: Vec<u8>) -> Vec<u8> {
    let mut at = HEADER_LEN;
    while let Some(&name) = stream.get(at) {
        let head = at + 1 + usize::from(name);
        let Some(len) = stream.get(head + 4..head + 8) else { break };
        let len = u32::from_le_bytes([len[0], len[1], len[2], len[3]]) as usize;
        let Some(end) = head.checked_add(8 + len).filter(|end| end + 4 <= stream.len()) else { break };
        let sum = crc32fast::hash(&stream[at..end]);
        stream[end..end + 4].copy_from_slice(&sum.to_le_bytes());
        at = end + 4;
    }
    stream
}

/// Tries one input.
///
/// Byte 0 chooses the version (bits 2:0) and what the rest is (bits 4:3): a stream as it is; changes
/// of a good stream, each three bytes of offset and one of value; code that a board runs before and
/// after it is saved; or the same code behind changes of its stream.
///
/// # Panics
/// If a stream brings a board where running could not, or is not what it was made from.
pub fn check(input: &[u8]) {
    let Some((&choice, rest)) = input.split_first() else { return };
    let version = Version::ALL[usize::from(choice & 7) % Version::ALL.len()];
    match choice >> 3 & 3 {
        0 => accept(version, rest),
        1 => accept(version, &changed(saved(&sample(version, &[])), rest)),
        2 => same_after(sample(version, rest)),
        _ => {
            let (changes, code) = rest.split_at(rest.len().min(16));
            let mut board = sample(version, code);
            run(&mut board, SLICE);
            accept(version, &changed(saved(&board), changes));
        }
    }
}

/// A stream that may be anything: if it is taken, the board saves to the same fields, and runs.
fn accept(version: Version, stream: &[u8]) {
    let mut board = match loaded(version, stream) {
        Ok(board) => board,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let again = saved(&board);
    let twin = loaded(version, &again).expect("what a board writes can be read");
    assert_eq!(saved(&twin), again);
    let mut text = String::new();
    board.cpu().write_registers(&mut text).expect("a String takes any text");
    run(&mut board, 4 * SLICE);
    while board.uart().take_output().is_some() {}
}

/// `stream` with the bytes that `changes` name replaced, and with checksums that are right again.
fn changed(mut stream: Vec<u8>, changes: &[u8]) -> Vec<u8> {
    // Fields of small sections and of the processor come last, and are worth most.
    let len = stream.len();
    for change in changes.chunks_exact(4) {
        let back = usize::from(change[0]) | usize::from(change[1]) << 8 | usize::from(change[2] & 0xf) << 16;
        let at = if change[2] & 0x80 != 0 { back } else { len.wrapping_sub(1 + back) };
        if let Some(byte) = stream.get_mut(at) {
            *byte = change[3];
        }
    }
    with_checksums(stream)
}

/// Runs for about `fuel` bundles; `false` when the board has ended.
pub fn run(board: &mut Board, fuel: u64) -> bool {
    let mut engine = Interpreter::new(FixedStore::<512, 16>::new());
    let counter = board.counter() + 1;
    board.run(&mut engine, fuel, counter) == VirtExit::Slice
}

/// A board with the code that `input` describes, wide instructions behind their length in a byte,
/// and with registers made from it.
#[must_use]
pub fn sample(version: Version, input: &[u8]) -> Board {
    let mut board = empty(version);
    let (seed, mut rest) = input.split_at(input.len().min(8));
    let mut code = Vec::new();
    while let [length, tail @ ..] = rest {
        let (description, behind) = tail.split_at(usize::from(*length).min(tail.len()));
        if let Some((_, packed)) = build::make(description, version) {
            code.extend(packed.bytes());
        }
        rest = behind;
    }
    assert!(board.load(CODE, &code[..code.len().min(0x8000)]));
    board.reset(CODE);
    let mut state = seed.iter().fold(0x9e37_79b9_7f4a_7c15, |seed: u64, &byte| seed.rotate_left(8) ^ u64::from(byte));
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        if state >> 62 == 0 { state & 0x7_fff8 } else { state }
    };
    let cpu: &mut Cpu = board.cpu_mut();
    cpu.set_window_size(64);
    for n in 0..64 {
        let tag = if next() & 7 == 0 { next() as u8 } else { 0 };
        cpu.set_window_register(n, Register { value: next(), extension: next(), tag });
    }
    (0..32).for_each(|n| cpu.set_global(n, next()));
    for n in 0..32 {
        let bits = next();
        cpu.set_predicate(n, (bits & 7 != 0).then_some(bits & 8 != 0));
    }
    board
}

/// Moves a board to a fresh one again and again while it runs; both stay the same.
///
/// # Panics
/// If they differ.
pub fn same_after(mut board: Board) {
    let version = board.cpu().version();
    for fuel in [1, 2, 3, 5, 8, SLICE, SLICE] {
        let stream = saved(&board);
        let mut moved = loaded(version, &stream).expect("what a board writes can be read");
        assert_eq!(saved(&moved), stream, "a board that was moved is the same");
        let (mut one, mut other) =
            (Interpreter::new(FixedStore::<512, 16>::new()), Interpreter::new(FixedStore::<512, 16>::new()));
        let counter = board.counter() + 7;
        let exits = [board.run(&mut one, fuel, counter), moved.run(&mut other, fuel, counter)];
        assert_eq!(exits[0], exits[1], "at {:#x}", board.cpu().ip());
        let [here, there] = [saved(&board), saved(&moved)];
        assert_eq!(here, there, "at {:#x}", board.cpu().ip());
        if exits[0] != VirtExit::Slice {
            return;
        }
        // One that was moved is as good as any other.
        board = moved;
    }
}

/// An engine that has nothing translated.
#[must_use]
pub fn cold() -> impl Accelerator<e2k_core::machine::virt::VirtBus<Vec<u8>>> {
    Interpreter::new(FixedStore::<512, 16>::new())
}
