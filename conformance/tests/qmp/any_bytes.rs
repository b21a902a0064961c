//! Whatever bytes a client sends: both monitors survive, and the QMP session says only ASCII lines.
//!
//! The fuzz target `qmp_session` includes this file as source.

use e2k_core::hmp::Console;
use e2k_core::qmp::json::{Buffer, GrowingBuffer};
use e2k_core::qmp::write::Style;
use e2k_core::qmp::{Session, SessionOptions};

use crate::empty_machine::{Machine, take_event};

const NEGOTIATE: &[u8] = br#"{"execute":"qmp_capabilities","arguments":{"enable":["oob"]}}"#;

/// Sends `input` behind its first byte, which chooses: bit 0 pretty output, bit 1 `oob` offered, bit
/// 2 negotiate first, bit 3 the console instead.
pub(crate) fn check(input: &[u8]) {
    let Some((&choice, bytes)) = input.split_first() else { return };
    if choice & 8 == 0 { session(choice, bytes) } else { console(bytes) }
}

fn session(choice: u8, bytes: &[u8]) {
    let style = if choice & 1 == 0 { Style::Compact } else { Style::Pretty };
    let options = SessionOptions { style, offer_oob: choice & 2 != 0 };
    let mut machine = Machine::default();
    let mut session = Session::new(GrowingBuffer::new(1 << 16), options);
    let mut out = GrowingBuffer::new(1 << 26);
    let mut scratch = GrowingBuffer::new(1 << 16);
    session.open(&mut out).unwrap();
    let negotiation = if choice & 4 == 0 { &b""[..] } else { NEGOTIATE };
    for mut part in [negotiation, bytes] {
        while !part.is_empty() {
            part = &part[session.feed(part)..];
            while session.answer(&mut machine, take_event, &mut scratch, &mut out).unwrap() {}
        }
    }
    assert!(out.as_slice().is_ascii());
    assert!(out.as_slice().ends_with(b"\r\n"));
}

fn console(mut bytes: &[u8]) {
    let mut machine = Machine::default();
    let mut out = GrowingBuffer::new(1 << 26);
    let mut console = Console::default();
    console.open(&mut out).unwrap();
    while !bytes.is_empty() {
        bytes = &bytes[console.feed(bytes, &mut out).unwrap()..];
        console.answer(&mut machine, &mut out).unwrap();
    }
}
