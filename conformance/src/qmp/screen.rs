//! What a person sees of a console's output.

/// The lines on a terminal that got `bytes`: understands CR, LF, BS and the sequences for moving left
/// and right and erasing to the end of the line.
#[must_use]
pub fn render(bytes: &[u8]) -> Vec<String> {
    let mut lines: Vec<Vec<char>> = vec![Vec::new()];
    let mut cursor = 0;
    let mut at = 0;
    while at < bytes.len() {
        let line = lines.len() - 1;
        if let Some((number, letter, len)) = sequence(&bytes[at..]) {
            match letter {
                b'K' => lines[line].truncate(cursor),
                b'D' => cursor = cursor.saturating_sub(number),
                b'C' => cursor += number,
                _ => {}
            }
            at += len;
            continue;
        }
        match bytes[at] {
            b'\n' => {
                lines.push(Vec::new());
                cursor = 0;
            }
            b'\r' => cursor = 0,
            0x08 => cursor = cursor.saturating_sub(1),
            byte => {
                let line = &mut lines[line];
                if line.len() <= cursor {
                    line.resize(cursor + 1, ' ');
                }
                line[cursor] = char::from(byte);
                cursor += 1;
            }
        }
        at += 1;
    }
    lines.iter().map(|line| line.iter().collect::<String>().trim_end().to_owned()).collect()
}

/// ESC `[` NUMBER LETTER at the start: number (1 if absent), letter, length.
fn sequence(bytes: &[u8]) -> Option<(usize, u8, usize)> {
    let rest = bytes.strip_prefix(b"\x1b[")?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let letter = *rest.get(digits)?;
    let number = std::str::from_utf8(&rest[..digits]).ok()?.parse().unwrap_or(1);
    letter.is_ascii_alphabetic().then_some((number, letter, digits + 3))
}

#[cfg(test)]
mod tests {
    #[test]
    fn redrawing_shows_only_the_last_state() {
        assert_eq!(super::render(b"i\x1b[K\x1b[Din\x1b[K\r\nx\r\n> "), ["in", "x", ">"]);
    }
}
