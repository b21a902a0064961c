//! The reader of the core accepts what the reference parser of this test accepts, and refuses the
//! rest for the same reason.

use proptest::prelude::*;

use crate::agreement::{check, verdict};
use crate::reference::{Verdict, read};

const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"\"",
    b"'",
    b"\"a\"",
    b"'a'",
    b"\"b\":",
    b"{\"a\":",
    b"\\",
    b"\\u",
    b"\\u00e9",
    b"\"\\ud834\\udd1e\"",
    b"\"\\ud834\"",
    b"\"\\u12\"",
    b"\"\\x\"",
    b"true",
    b"nul",
    b"null",
    b"-",
    b"0",
    b"01",
    b"12",
    b"1e5",
    b"1.",
    b"1.5",
    b"e",
    b"E+",
    b" ",
    b"\t",
    b"\n",
    b"\r",
    b"\x01",
    b"\x7f",
    b"\xff",
    b"\xc3\xa9",
    b"\xc3",
    b"\xc0\x80",
    b"\xed\xa0\x80",
    b"\xef\xbf\xbe",
    b"\xf0\x9f\x98\x80",
    b"T",
    b"%d",
    b"/",
    b"#",
    b"\0",
];

const LEAVES: &[&[u8]] = &[
    b"null",
    b"true",
    b"false",
    b"0",
    b"-0",
    b"12",
    b"-1.5e+3",
    b"1E5",
    b"\"\"",
    b"''",
    b"\"a\"",
    b"'b\"'",
    b"\"\\u00e9\\n\"",
    b"\"\\ud834\\udd1e\"",
    b"\"\xe2\x82\xac\"",
    b"'\\''",
    b"\"\\u0000\"",
];

const NAMES: &[&str] = &["\"a\"", "\"b\"", "'a'", "\"c\"", "\"\\u0061\"", "\"\""];

const BLANKS: &[&str] = &["", " ", "\n", "\t "];

/// Pieces of JSON and junk in a row.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(prop::sample::select(PIECES), 0..24).prop_map(|pieces| pieces.concat())
}

/// The text of a value with both kinds of quotes and blanks here and there.
fn value() -> impl Strategy<Value = Vec<u8>> {
    let leaf = prop::sample::select(LEAVES).prop_map(<[u8]>::to_vec);
    leaf.prop_recursive(5, 48, 6, |inner| {
        let name = prop::sample::select(NAMES);
        let blank = prop::sample::select(BLANKS);
        prop_oneof![
            (prop::collection::vec(inner.clone(), 0..5), blank.clone())
                .prop_map(|(elements, blank)| { [b"[", blank.as_bytes(), &elements.join(&b","[..]), b"]"].concat() }),
            (prop::collection::vec((name, inner), 0..5), blank).prop_map(|(members, blank)| {
                let members: Vec<Vec<u8>> = members
                    .into_iter()
                    .map(|(name, value)| [name.as_bytes(), b":", blank.as_bytes(), &value].concat())
                    .collect();
                [b"{", &members.join(&b" ,"[..])[..], blank.as_bytes(), b"}"].concat()
            }),
        ]
    })
}

/// A value with a few bytes changed.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0..3u8, prop::sample::select(PIECES));
    (value(), prop::collection::vec(change, 0..4)).prop_map(|(mut text, changes)| {
        for (at, how, piece) in changes {
            let at = at.index(text.len() + 1);
            let removed = if how == 0 || at == text.len() { 0 } else { 1 };
            let inserted: &[u8] = if how == 1 { b"" } else { piece };
            text.splice(at..at + removed, inserted.iter().copied());
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_core_and_the_reference_parser_agree(input in prop_oneof![pieces(), value(), damaged()]) {
        check(&input);
    }

    #[test]
    fn undamaged_values_without_equal_names_are_accepted(mut input in value()) {
        input.push(b'\n');
        let verdict = verdict(&input);
        let fine = verdict == Verdict::Accepted || verdict == Verdict::Refused("duplicate key".to_owned());
        prop_assert!(fine, "{:?} {:?}", verdict, String::from_utf8_lossy(&input));
    }
}

#[test]
fn the_reference_parser_says_what_was_measured() {
    for (input, text) in [
        (&b"{\"a\":1,\"a\":}"[..], "expecting value"),
        (b"{\"a\":1,\"a\":2}", "duplicate key"),
        (b"{\"a\":1,\"a\" 2}", "missing : in object pair"),
        (b"[1 2]", "expected separator in list"),
        (b"{\"a\":[1,2}]", "expected separator in list"),
        (b"]", "expecting value"),
        (b"{[]:1}", "key is not a string in object"),
        (b"['\xef\xbf\xbe']", "invalid UTF-8 sequence in string"),
        (b"[\"\\ud83d\\n\"]", "\\ud83d is not a valid Unicode character"),
        (b"[01]", "stray '01'"),
        (b"-\n", "stray '-\n'"),
        (b"['a\n", "stray ''a\n'"),
        (b"nul ", "invalid keyword 'nul'"),
    ] {
        assert_eq!(read(input), Verdict::Refused(text.to_owned()));
        assert_eq!(verdict(input), Verdict::Refused(text.to_owned()));
    }
    assert_eq!(read(b"{\"a\":[1,2}"), Verdict::Incomplete);
    let (deepest, deeper) = ("[".repeat(1024) + &"]".repeat(1024), "[".repeat(1025));
    assert_eq!((read(deepest.as_bytes()), verdict(deepest.as_bytes())), (Verdict::Accepted, Verdict::Accepted));
    assert_eq!(read(deeper.as_bytes()), verdict(deeper.as_bytes()));
}

#[test]
fn seeds_agree() {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/qmp_dialect_agrees");
    let mut count = 0;
    for entry in std::fs::read_dir(&directory).expect("seeds") {
        check(&std::fs::read(entry.expect("directory entry").path()).expect("seed"));
        count += 1;
    }
    assert!(count > 20, "only {count} seeds in {}", directory.display());
}
