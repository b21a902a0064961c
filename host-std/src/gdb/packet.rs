//! Packets of the remote serial protocol as bytes: framing, checksums, escapes, acknowledgements.
//!
//! Nothing here does input or output. A packet is `$`, its payload, `#` and two digits of checksum;
//! `}` announces a byte that is kept with bit 5 inverted, `*` repeats the byte before it.

use std::mem;

/// Largest payload that is taken, before escapes are undone: what `qSupported` promises.
pub const PACKET_SIZE: usize = 0x2_0000;

/// Byte that stops a running program; it stands outside packets.
pub const INTERRUPT: u8 = 3;

const ESCAPE: u8 = b'}';
const ESCAPED: u8 = 0x20;
/// What the count of a repetition is raised by to be a printing character.
const RUN: u8 = 29;

/// What came over the line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Incoming {
    /// A packet's payload, escapes undone.
    Packet(Vec<u8>),
    /// The other side wants the program stopped.
    Interrupt,
    /// The last packet has arrived.
    Ack,
    /// The last packet is to be sent again.
    Nack,
    /// A packet with a wrong checksum, a bad escape or repetition, or too long.
    Broken,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Outside,
    Payload,
    Escape,
    Repeat,
    Checksum(Option<u8>),
}

/// Takes bytes and gives packets.
#[derive(Debug)]
pub struct Decoder {
    state: State,
    payload: Vec<u8>,
    sum: u8,
    /// Raw bytes of the packet.
    length: usize,
    broken: bool,
    /// Whether `*` repeats; clients do not send such packets, and one from them means itself.
    runs: bool,
}

impl Decoder {
    const fn new(runs: bool) -> Decoder {
        Decoder { state: State::Outside, payload: Vec::new(), sum: 0, length: 0, broken: false, runs }
    }

    /// For what a debugger sends.
    #[must_use]
    pub const fn for_requests() -> Decoder {
        Decoder::new(false)
    }

    /// For what a stub sends.
    #[must_use]
    pub const fn for_replies() -> Decoder {
        Decoder::new(true)
    }

    /// Takes the next byte. Bytes between packets that mean nothing are passed over.
    pub fn push(&mut self, byte: u8) -> Option<Incoming> {
        match self.state {
            State::Outside => return self.outside(byte),
            State::Checksum(None) => self.state = State::Checksum(Some(byte)),
            State::Checksum(Some(high)) => return Some(self.end(high, byte)),
            _ if byte == b'#' => {
                self.broken |= self.state != State::Payload;
                self.state = State::Checksum(None);
            }
            _ => self.inside(byte),
        }
        None
    }

    fn outside(&mut self, byte: u8) -> Option<Incoming> {
        match byte {
            b'$' => {
                *self = Decoder { state: State::Payload, ..Decoder::new(self.runs) };
                None
            }
            b'+' => Some(Incoming::Ack),
            b'-' => Some(Incoming::Nack),
            INTERRUPT => Some(Incoming::Interrupt),
            _ => None,
        }
    }

    fn inside(&mut self, byte: u8) {
        self.sum = self.sum.wrapping_add(byte);
        self.length += 1;
        let state = mem::replace(&mut self.state, State::Payload);
        if self.length > PACKET_SIZE {
            self.broken = true;
            return;
        }
        match (state, byte) {
            (State::Escape, _) => self.payload.push(byte ^ ESCAPED),
            (State::Repeat, _) => {
                // A line's worth: the count is one printing character.
                let count = byte.checked_sub(RUN).filter(|_| matches!(byte, b' '..=b'~'));
                match (count, self.payload.last().copied()) {
                    (Some(count), Some(last)) if self.payload.len() + usize::from(count) <= PACKET_SIZE => {
                        self.payload.extend(std::iter::repeat_n(last, count.into()));
                    }
                    _ => self.broken = true,
                }
            }
            (_, ESCAPE) => self.state = State::Escape,
            (_, b'*') if self.runs => self.state = State::Repeat,
            _ => self.payload.push(byte),
        }
    }

    fn end(&mut self, high: u8, low: u8) -> Incoming {
        self.state = State::Outside;
        let payload = mem::take(&mut self.payload);
        let sum = digit(high).zip(digit(low)).map(|(high, low)| high << 4 | low);
        if self.broken || sum != Some(self.sum) { Incoming::Broken } else { Incoming::Packet(payload) }
    }
}

/// Appends a packet with this payload.
pub fn encode(payload: &[u8], out: &mut Vec<u8>) {
    out.push(b'$');
    let start = out.len();
    for &byte in payload {
        if matches!(byte, b'#' | b'$' | b'*' | ESCAPE) {
            out.extend([ESCAPE, byte ^ ESCAPED]);
        } else {
            out.push(byte);
        }
    }
    let sum = out.get(start..).unwrap_or_default().iter().fold(0u8, |sum, &byte| sum.wrapping_add(byte));
    out.push(b'#');
    push_hex(&[sum], out);
}

/// The stub's end of a line: packets in and out, with acknowledgements until they are switched off.
#[derive(Debug)]
pub struct Link {
    decoder: Decoder,
    acknowledges: bool,
    last: Vec<u8>,
}

impl Default for Link {
    fn default() -> Link {
        Link { decoder: Decoder::for_requests(), acknowledges: true, last: Vec::new() }
    }
}

impl Link {
    /// Takes a byte; what is to be sent for it at once is appended to `out`.
    pub fn receive(&mut self, byte: u8, out: &mut Vec<u8>) -> Option<Incoming> {
        match self.decoder.push(byte)? {
            packet @ Incoming::Packet(_) => {
                if self.acknowledges {
                    out.push(b'+');
                }
                Some(packet)
            }
            Incoming::Interrupt => Some(Incoming::Interrupt),
            Incoming::Nack if self.acknowledges => {
                out.extend_from_slice(&self.last);
                None
            }
            Incoming::Broken if self.acknowledges => {
                out.push(b'-');
                None
            }
            Incoming::Ack | Incoming::Nack | Incoming::Broken => None,
        }
    }

    /// Sends a packet.
    pub fn send(&mut self, payload: &[u8], out: &mut Vec<u8>) {
        self.last.clear();
        encode(payload, &mut self.last);
        out.extend_from_slice(&self.last);
    }

    /// No acknowledgements from now on, in neither direction.
    pub fn stop_acknowledging(&mut self) {
        self.acknowledges = false;
    }
}

/// Value of a hexadecimal digit.
#[must_use]
pub const fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// Appends bytes as pairs of digits.
pub fn push_hex(bytes: &[u8], out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.extend(bytes.iter().flat_map(|&byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]));
}

/// Bytes from pairs of digits.
#[must_use]
pub fn from_hex(text: &[u8]) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect()
}

/// A number written in hexadecimal digits, at most 16 of them.
#[must_use]
pub fn number(text: &[u8]) -> Option<u64> {
    if text.is_empty() || text.len() > 16 {
        return None;
    }
    text.iter().try_fold(0, |value, &byte| Some(value << 4 | u64::from(digit(byte)?)))
}

/// The parts of `text` before and behind the first `separator`.
#[must_use]
pub fn split(text: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|&byte| byte == separator)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Two numbers with a comma between.
#[must_use]
pub fn two_numbers(text: &[u8]) -> Option<(u64, u64)> {
    let (first, second) = split(text, b',')?;
    Some((number(first)?, number(second)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decode(decoder: &mut Decoder, bytes: &[u8]) -> Vec<Incoming> {
        bytes.iter().filter_map(|&byte| decoder.push(byte)).collect()
    }

    fn packet(payload: &[u8]) -> Incoming {
        Incoming::Packet(payload.to_vec())
    }

    #[test]
    fn plain_packets() {
        let mut out = Vec::new();
        encode(b"OK", &mut out);
        assert_eq!(out, b"$OK#9a");
        let mut decoder = Decoder::for_requests();
        let all = decode(&mut decoder, b"+-junk$OK#9a\x03$OK#9A$OK#9b$#00");
        let expected = [
            Incoming::Ack,
            Incoming::Nack,
            packet(b"OK"),
            Incoming::Interrupt,
            packet(b"OK"),
            Incoming::Broken,
            packet(b""),
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn repetitions_are_for_replies() {
        assert_eq!(decode(&mut Decoder::for_replies(), b"$0* #7a"), [packet(b"0000")]);
        assert_eq!(decode(&mut Decoder::for_requests(), b"$0* #7a"), [packet(b"0* ")]);
        // Nothing to repeat, and no count.
        assert_eq!(decode(&mut Decoder::for_replies(), b"$* #4a$0*#5a"), [const { Incoming::Broken }; 2]);
    }

    #[test]
    fn a_packet_may_be_too_long() {
        let mut line = vec![b'a'; PACKET_SIZE + 1];
        line.insert(0, b'$');
        line.extend_from_slice(b"#61$OK#9a");
        assert_eq!(decode(&mut Decoder::for_requests(), &line), [Incoming::Broken, packet(b"OK")]);
    }

    #[test]
    fn what_is_lost_is_sent_again() {
        let (mut link, mut out) = (Link::default(), Vec::new());
        link.send(b"S05", &mut out);
        out.clear();
        assert_eq!(link.receive(b'-', &mut out), None);
        assert_eq!(out, b"$S05#b8");
        out.clear();
        b"$?#00".iter().for_each(|&byte| assert_eq!(link.receive(byte, &mut out), None));
        assert_eq!(out, b"-");
        link.stop_acknowledging();
        out.clear();
        let last = b"$?#3f-".iter().filter_map(|&byte| link.receive(byte, &mut out)).collect::<Vec<_>>();
        assert_eq!((last, &out[..]), (vec![packet(b"?")], &b""[..]));
    }

    proptest! {
        #[test]
        fn any_payload_comes_back(payload in proptest::collection::vec(any::<u8>(), 0..600)) {
            let mut line = Vec::new();
            encode(&payload, &mut line);
            for mut decoder in [Decoder::for_requests(), Decoder::for_replies()] {
                prop_assert_eq!(decode(&mut decoder, &line), [Incoming::Packet(payload.clone())]);
            }
        }

        #[test]
        fn a_damaged_packet_is_noticed_and_the_next_one_is_not_lost(
            payload in proptest::collection::vec(any::<u8>(), 1..80), at in any::<usize>(), bit in 0..8u8,
        ) {
            let mut line = Vec::new();
            encode(&payload, &mut line);
            let digits = line.len() - 2 + at % 2;
            // Not the bit that only makes capital letters of small ones.
            let flipped = line[digits] ^ 1 << (bit % 5);
            prop_assume!(digit(flipped) != digit(line[digits]));
            line[digits] = flipped;
            encode(b"next", &mut line);
            let expected = [Incoming::Broken, packet(b"next")];
            prop_assert_eq!(decode(&mut Decoder::for_requests(), &line), expected);
        }

        #[test]
        fn hex_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..40), value in any::<u64>()) {
            let mut text = Vec::new();
            push_hex(&bytes, &mut text);
            prop_assert_eq!(from_hex(&text), Some(bytes));
            prop_assert_eq!(number(format!("{value:x}").as_bytes()), Some(value));
        }
    }
}
