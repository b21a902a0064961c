//! The bytes of ring buffers as texts in requests, replies and on consoles.
//!
//! Source of what becomes of bytes that are no text: measured on QEMU 7.2.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// Zero within a text.
const ZERO: &[u8] = &[0xc0, 0x80];

/// How bytes become text. Source: QMP reference, `DataFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// As they are.
    Utf8,
    /// In groups of 6 bits.
    Base64,
}

/// The bytes that `text` stands for.
///
/// # Errors
/// It holds characters that stand for nothing.
pub(crate) fn read(text: &str, format: Format) -> Result<Vec<u8>, String> {
    match format {
        // A zero within a text has a form of its own, as a byte of zero ends it.
        Format::Utf8 => Ok(text.as_bytes().split(|&byte| byte == 0).collect::<Vec<_>>().join(ZERO)),
        Format::Base64 => {
            let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\n');
            if !text.bytes().all(known) {
                return Err("Base64 data contains invalid characters".to_owned());
            }
            let digits: Vec<u8> = text.bytes().filter(|&byte| byte != b'\n').collect();
            // A group that is not complete stands for nothing.
            Ok(digits.chunks_exact(4).flat_map(|group| BASE64.decode(group).unwrap_or_default()).collect())
        }
    }
}

/// The text that stands for `bytes`.
#[must_use]
pub(crate) fn show(bytes: &[u8], format: Format) -> String {
    match format {
        Format::Base64 => BASE64.encode(bytes),
        Format::Utf8 => {
            let mut rest = up_to_zero(bytes);
            let mut text = String::new();
            while !rest.is_empty() {
                let (character, len) = first(rest);
                text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
                rest = &rest[len..];
            }
            text
        }
    }
}

/// The same for a console, where control characters are written out.
#[must_use]
pub(crate) fn for_people(bytes: &[u8]) -> String {
    let mut text = String::new();
    for character in String::from_utf8_lossy(up_to_zero(bytes)).chars() {
        match character {
            '\\' => text.push_str("\\\\"),
            '\n' | '\t' => text.push(character),
            '\0'..' ' | '\x7f' => text.push_str(&format!("\\u{:04X}", u32::from(character))),
            _ => text.push(character),
        }
    }
    text
}

/// Texts end at a byte of zero.
fn up_to_zero(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len())]
}

/// The character at the beginning of `bytes`, which are not empty, and its length. A sequence that
/// stands for none is as long as its continuation goes.
fn first(bytes: &[u8]) -> (Option<char>, usize) {
    let lead = bytes[0];
    let wanted = match lead.leading_ones() {
        0 => return (Some(char::from(lead)), 1),
        ones @ 2..=6 => ones as usize,
        _ => return (None, 1),
    };
    let more = bytes[1..].iter().take(wanted - 1).take_while(|&&byte| byte & 0xc0 == 0x80).count();
    let sequence = &bytes[..=more];
    let text = match sequence {
        ZERO => Some('\0'),
        _ if sequence.len() == wanted => str::from_utf8(sequence).ok().and_then(|text| text.chars().next()),
        _ => None,
    };
    let is_character = |c: &char| !matches!(u32::from(*c), 0xfdd0..=0xfdef) && u32::from(*c) & 0xfffe != 0xfffe;
    (text.filter(is_character), sequence.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn bytes_become_text_as_with_the_reference() {
        for (base64, text) in [
            ("gIGC", "\u{fffd}\u{fffd}\u{fffd}"),
            ("4oI=", "\u{fffd}"),
            ("AA==", ""),
            ("7aCA", "\u{fffd}"),
            ("wIA=", "\0"),
            ("8J+Ygv7/", "\u{1f602}\u{fffd}\u{fffd}"),
            ("77+/", "\u{fffd}"),
            ("YQBi", "a"),
            ("YeliYg==", "a\u{fffd}bb"),
        ] {
            assert_eq!(show(&read(base64, Format::Base64).unwrap(), Format::Utf8), text, "{base64}");
        }
        assert_eq!(for_people(b"a\\\n\t\x01\x7f\x80"), "a\\\\\n\t\\u0001\\u007F\u{fffd}");
    }

    #[test]
    fn zeros_within_texts_come_back() {
        assert_eq!(show(&read("a\0b\0", Format::Utf8).unwrap(), Format::Utf8), "a\0b\0");
    }

    #[test]
    fn incomplete_groups_vanish_and_other_characters_are_refused() {
        for (text, bytes) in [("YQ=", b"".as_slice()), ("YQ", b""), ("YWJj\n", b"abc"), ("YQ==", b"a"), ("YWI=", b"ab")]
        {
            assert_eq!(read(text, Format::Base64).as_deref(), Ok(bytes), "{text}");
        }
        assert_eq!(read("!!", Format::Base64).unwrap_err(), "Base64 data contains invalid characters");
    }

    proptest! {
        #[test]
        fn base64_loses_nothing(bytes in prop::collection::vec(any::<u8>(), 0..50)) {
            prop_assert_eq!(read(&show(&bytes, Format::Base64), Format::Base64), Ok(bytes));
        }

        #[test]
        fn ordinary_text_stays(text in "[a-z äß€😀]{0,20}") {
            prop_assert_eq!(show(text.as_bytes(), Format::Utf8), text);
        }
    }
}
