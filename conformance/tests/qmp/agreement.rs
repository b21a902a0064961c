//! The core's reader against the reference parser.
//!
//! The fuzz target `qmp_dialect_agrees` includes this file as source.

use e2k_core::qmp::json::{Assembler, Buffer, GrowingBuffer, Malformed, Push};

use crate::reference::{Verdict, read};

/// Both must say the same of `input`, which ends with a line, as numbers and words end at what
/// follows them.
pub(crate) fn check(input: &[u8]) {
    let input = [input, b"\n"].concat();
    let (ours, theirs) = (class(verdict(&input)), class(read(&input)));
    assert_eq!(ours, theirs, "{:?}", String::from_utf8_lossy(&input));
}

/// What the core makes of the first value of `input`.
pub(crate) fn verdict(input: &[u8]) -> Verdict {
    let mut assembler = Assembler::default();
    let mut buffer = GrowingBuffer::new(1 << 20);
    let mut rest = input;
    while let Some((&byte, tail)) = rest.split_first() {
        match assembler.push(byte, &mut buffer, 0) {
            Push::More => rest = tail,
            Push::Complete { result: Ok(()), .. } => return Verdict::Accepted,
            Push::Complete { result: Err(error), .. } => {
                let text = Malformed::new(error, buffer.as_slice()).to_string();
                let text = text.strip_prefix("JSON parse error, ").unwrap_or(&text);
                return Verdict::Refused(text.to_owned());
            }
        }
    }
    Verdict::Incomplete
}

/// The kind of an error: its text without what it quotes. How much of a text that is broken in the
/// midst of a character is shown is not part of the comparison.
fn class(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Refused(text) if text.ends_with("is not a valid Unicode character") => {
            Verdict::Refused("not a valid Unicode character".to_owned())
        }
        Verdict::Refused(text) => Verdict::Refused(text.split('\'').next().unwrap_or_default().trim_end().to_owned()),
        other => other,
    }
}
