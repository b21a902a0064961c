//! Bytes in: nothing panics, and how they are cut does not matter.

use e2k_core::hmp::Console;
use e2k_core::qmp::SessionOptions;
use e2k_core::qmp::json::{Assembler, GrowingBuffer, Push, SyntaxError};
use proptest::prelude::*;

use crate::empty_machine::{Machine, talk};

const NEGOTIATE: &[u8] = br#"{"execute":"qmp_capabilities"}"#;

const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"\"",
    b"'",
    b"\\u",
    b"\\ud834\\udd1e",
    b"true",
    b"nul",
    b"-",
    b"01",
    b"1e5",
    b"1.",
    b" ",
    b"\n",
    b"\xff",
    b"\xc3\xa9",
    b"'a':",
    b"\"execute\"",
    b"[[[[",
    br#"{"execute":"query-status","id":"#,
    br#"{"execute":"stop"}"#,
    br#"{"execute":"human-monitor-command","arguments":{"command-line":"#,
    br#""info registers"}}"#,
];

/// Bytes that make up JSON, whole requests, and junk, mixed.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let piece =
        prop_oneof![prop::collection::vec(any::<u8>(), 0..8), prop::sample::select(PIECES).prop_map(<[u8]>::to_vec),];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn how_input_is_cut_does_not_matter(bytes in stream(), cuts in prop::collection::vec(0usize..200, 0..6), oob: bool) {
        let options = SessionOptions { offer_oob: oob, ..SessionOptions::default() };
        let whole = talk(options, [NEGOTIATE, &bytes]);
        let bytewise = talk(options, std::iter::once(NEGOTIATE).chain(bytes.chunks(1)));
        prop_assert_eq!(&whole, &bytewise);
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).collect();
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let parts = cuts.windows(2).map(|pair| &bytes[pair[0]..pair[1]]);
        let parts = talk(options, std::iter::once(NEGOTIATE).chain(parts));
        prop_assert_eq!(&whole, &parts);
    }

    #[test]
    fn all_output_is_ascii_lines_of_json(bytes in stream()) {
        let said = talk(SessionOptions::default(), [NEGOTIATE, &bytes]);
        prop_assert!(said.is_ascii());
        let text = String::from_utf8(said).unwrap();
        prop_assert!(text.ends_with("\r\n"));
        for line in text.split_terminator("\r\n") {
            prop_assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{}", line);
        }
    }

    #[test]
    fn after_ff_a_request_is_understood(bytes in stream()) {
        let mut input = [&bytes[..], b"\xff"].concat();
        input.extend_from_slice(br#"{"execute":"query-name","id":"the last"}"#);
        let said = talk(SessionOptions::default(), [NEGOTIATE, &input]);
        let expected = br#"{"return": {}, "id": "the last"}"#;
        prop_assert!(said.trim_ascii_end().ends_with(expected));
    }

    #[test]
    fn what_serde_json_accepts_is_accepted(value in value()) {
        let text = value.to_string();
        let request = format!(r#"{{"execute":"query-name","id":{text}}}"#);
        let said = String::from_utf8(talk(SessionOptions::default(), [NEGOTIATE, request.as_bytes()])).unwrap();
        let last = said.trim_end().rsplit("\r\n").next().unwrap();
        let reply: serde_json::Value = serde_json::from_str(last).unwrap();
        prop_assert_eq!(&reply["id"], &value);
    }

    #[test]
    fn a_console_survives_any_keys(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut machine = Machine::default();
        let mut out = GrowingBuffer::new(64 << 20);
        let mut console = Console::default();
        console.open(&mut out).unwrap();
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            rest = &rest[console.feed(rest, &mut out).unwrap()..];
            console.answer(&mut machine, &mut out).unwrap();
        }
    }

    #[test]
    fn no_console_line_panics(line in "(info|help|p|x|xp|stop|cpu)?[ /a-z0-9$()'+*%~-]{0,30}") {
        let mut out = String::new();
        let mut settings = e2k_core::hmp::Settings::default();
        e2k_core::hmp::run(&line, &mut settings, None, &mut Machine::default(), &mut out).unwrap();
    }
}

/// JSON values whose numbers survive: 64-bit integers.
fn value() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let character = any::<char>().prop_filter("non-characters are refused", |&c| {
        let code = u32::from(c);
        code & 0xfffe != 0xfffe && !(0xfdd0..=0xfdef).contains(&code)
    });
    let text = prop::collection::vec(character, 0..8).prop_map(|chars| chars.into_iter().collect::<String>());
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((text.clone(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

#[test]
fn a_buffer_that_is_too_small_is_an_error_and_not_the_end() {
    let mut assembler = Assembler::default();
    let mut buffer = heapless::Vec::<u8, 64>::new();
    let mut errors = 0;
    for byte in [b"\"".as_slice(), &[b'a'; 100], b"\xff"].concat() {
        // What is left of the text after the first error is read as something else.
        if let Push::Complete { result: Err(error), .. } = assembler.push(byte, &mut buffer, 0) {
            assert!(errors > 0 || error == SyntaxError::SizeLimit, "{error:?}");
            errors += 1;
            buffer.clear();
        }
    }
    assert!(errors >= 1);
    for byte in *b"[1, 2]" {
        let push = assembler.push(byte, &mut buffer, 0);
        assert_eq!(matches!(push, Push::Complete { result: Ok(()), .. }), byte == b']');
    }
}

#[test]
fn an_object_with_very_many_members_is_read_without_comparing_all_of_them() {
    let members: Vec<String> = (0..100_000).map(|n| format!("\"k{n}\":{n}")).collect();
    let text = format!("{{{}}}", members.join(","));
    let mut assembler = Assembler::default();
    let mut buffer = GrowingBuffer::new(16 << 20);
    let mut complete = 0;
    for byte in text.bytes() {
        complete += usize::from(matches!(assembler.push(byte, &mut buffer, 0), Push::Complete { result: Ok(()), .. }));
    }
    assert_eq!(complete, 1);
}
