//! Telnet, as far as a terminal needs it to send keys one by one.

/// Interpret as command: the byte that begins every option sequence. Source: RFC 854.
const IAC: u8 = 0xff;

/// What a server says first: it will echo, suppress go-ahead and send binary, and wants binary.
/// Source: measured on QEMU 7.2.
pub(super) const HELLO: &[u8] = &[IAC, 0xfb, 1, IAC, 0xfb, 3, IAC, 0xfb, 0, IAC, 0xfd, 0];

/// Removes option sequences from input.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Filter {
    #[default]
    Text,
    Command,
    Option,
}

impl Filter {
    /// Keeps only text in `bytes`, in place; gives its length.
    pub(super) fn text(&mut self, bytes: &mut [u8]) -> usize {
        let mut kept = 0;
        for at in 0..bytes.len() {
            let byte = bytes[at];
            *self = match (*self, byte) {
                (Filter::Text, IAC) => Filter::Command,
                // An escaped FF is itself.
                (Filter::Text, _) | (Filter::Command, IAC) => {
                    bytes[kept] = byte;
                    kept += 1;
                    Filter::Text
                }
                // WILL, WONT, DO and DONT have an option behind them.
                (Filter::Command, 0xfb..=0xfe) => Filter::Option,
                (Filter::Command | Filter::Option, _) => Filter::Text,
            };
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn option_sequences_vanish_wherever_input_is_cut() {
        let input = b"\xff\xfd\x01in\xff\xfb\x03fo\xff\xf1 \xff\xff";
        for cut in 0..=input.len() {
            let mut filter = Filter::default();
            let mut text = Vec::new();
            for part in [&input[..cut], &input[cut..]] {
                let mut part = part.to_vec();
                let kept = filter.text(&mut part);
                text.extend_from_slice(&part[..kept]);
            }
            assert_eq!(text, b"info \xff", "cut at {cut}");
        }
    }
}
