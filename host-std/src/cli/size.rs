//! Numbers of bytes as people write them.

/// Reads a number (decimal or `0x…`) of `1 << unit` bytes, or with a suffix B, K, M, G, T, P or E of its
/// multiple; `None` if it is none, or beyond 64 bits.
#[must_use]
pub(crate) fn bytes(text: &str, unit: u32) -> Option<u64> {
    if let Some(digits) = text.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok()?.checked_mul(1 << unit);
    }
    let (digits, shift) = match text.char_indices().last()? {
        (at, suffix) if suffix.is_ascii_alphabetic() => {
            let power = "BKMGTPE".find(suffix.to_ascii_uppercase())?;
            (&text[..at], 10 * power)
        }
        _ => (text, unit as usize),
    };
    digits.parse::<u64>().ok()?.checked_mul(1 << shift)
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn units_and_suffixes() {
        for (text, unit, expected) in [
            ("7", 0, Some(7)),
            ("7", 20, Some(7 << 20)),
            ("7b", 20, Some(7)),
            ("3k", 20, Some(3 << 10)),
            ("1E", 0, Some(1 << 60)),
            ("16E", 0, None),
            ("0x10", 0, Some(16)),
            ("", 0, None),
            ("K", 0, None),
            ("1x", 0, None),
            ("-1", 0, None),
        ] {
            assert_eq!(bytes(text, unit), expected, "{text}");
        }
    }
}
