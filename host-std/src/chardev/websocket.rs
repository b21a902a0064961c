//! The websocket protocol, as a server, for a stream of bytes. Source: RFC 6455.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha1::{Digest, Sha1};

/// Longest request in bytes. Source: measured on QEMU 7.2.
const MAX_REQUEST: usize = 4096;

/// What is hashed behind a client's key.
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// The protocol that carries bytes as they are.
const BINARY: &str = "binary";

/// What is known of a request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Request {
    /// It is not complete.
    More,
    /// It fills this many bytes, and this is the answer.
    Accepted { len: usize, answer: String },
    /// It is refused with this answer.
    Refused(String),
}

/// Reads the request at the beginning of `bytes`.
pub(super) fn request(bytes: &[u8]) -> Request {
    let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
        return if bytes.len() < MAX_REQUEST { Request::More } else { refusal() };
    };
    let Some(answer) = std::str::from_utf8(&bytes[..end]).ok().and_then(answer) else {
        return refusal();
    };
    Request::Accepted { len: end + 4, answer }
}

fn refusal() -> Request {
    Request::Refused("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".to_owned())
}

fn answer(request: &str) -> Option<String> {
    let mut lines = request.split("\r\n");
    let mut words = lines.next()?.split(' ');
    if (words.next(), words.nth(1), words.next()) != (Some("GET"), Some("HTTP/1.1"), None) {
        return None;
    }
    let fields: Vec<(&str, &str)> = lines.map(|line| line.split_once(':')).collect::<Option<_>>()?;
    let field = |name: &str| {
        let (_, value) = fields.iter().find(|(field, _)| field.trim().eq_ignore_ascii_case(name))?;
        Some(value.trim())
    };
    let lists = |value: &str, word: &str| value.split(',').any(|item| item.trim().eq_ignore_ascii_case(word));
    field("Host")?;
    let upgrades = lists(field("Upgrade")?, "websocket") && lists(field("Connection")?, "upgrade");
    if !upgrades || field("Sec-WebSocket-Version")? != "13" {
        return None;
    }
    let key = field("Sec-WebSocket-Key")?;
    let protocol = match field("Sec-WebSocket-Protocol") {
        None => "",
        Some(offered) if lists(offered, BINARY) => "Sec-WebSocket-Protocol: binary\r\n",
        Some(_) => return None,
    };
    let accept = BASE64.encode(Sha1::new().chain_update(key).chain_update(GUID).finalize());
    Some(format!(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Accept: {accept}\r\n{protocol}\r\n"
    ))
}

const FINAL: u8 = 0x80;
const MASKED: u8 = 0x80;
const DATA: u8 = 2;
const CLOSE: u8 = 8;
const PING: u8 = 9;
const PONG: u8 = 10;

/// Longest content of a control frame.
const MAX_CONTROL: u64 = 125;

/// The client does not speak the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Violation;

#[derive(Debug)]
enum Stage {
    /// In the head of a frame, the bytes of which are collected.
    Head(Vec<u8>),
    /// In the content of one.
    Content { opcode: u8, left: u64, mask: [u8; 4], at: usize },
}

/// The frames of one connection.
#[derive(Debug)]
pub(super) struct Codec {
    stage: Stage,
    /// Content of a control frame.
    control: Vec<u8>,
    /// Frames that answer the client's own.
    answers: Vec<u8>,
    closed: bool,
}

impl Default for Codec {
    fn default() -> Self {
        Codec { stage: Stage::Head(Vec::new()), control: Vec::new(), answers: Vec::new(), closed: false }
    }
}

impl Codec {
    /// The client has said that nothing more comes.
    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Moves frames that are due to the end of `into`.
    pub(super) fn answers(&mut self, into: &mut Vec<u8>) {
        into.append(&mut self.answers);
    }

    /// Keeps only content in `bytes`, in place; gives its length.
    pub(super) fn content(&mut self, bytes: &mut [u8]) -> Result<usize, Violation> {
        let mut kept = 0;
        let mut at = 0;
        while at < bytes.len() && !self.closed {
            match &mut self.stage {
                Stage::Head(head) => {
                    head.push(bytes[at]);
                    at += 1;
                    if let Some(content) = read_head(head)? {
                        self.stage = content;
                        self.control.clear();
                        self.end_of_content();
                    }
                }
                Stage::Content { opcode, left, mask, at: phase } => {
                    let here = usize::try_from(*left).unwrap_or(usize::MAX).min(bytes.len() - at);
                    for offset in at..at + here {
                        let byte = bytes[offset] ^ mask[*phase % 4];
                        *phase += 1;
                        if *opcode < CLOSE {
                            bytes[kept] = byte;
                            kept += 1;
                        } else {
                            self.control.push(byte);
                        }
                    }
                    at += here;
                    *left -= here as u64;
                    self.end_of_content();
                }
            }
        }
        Ok(kept)
    }

    fn end_of_content(&mut self) {
        let Stage::Content { opcode, left: 0, .. } = self.stage else { return };
        match opcode {
            CLOSE => {
                let content = self.control.get(..2).unwrap_or_default();
                frame(CLOSE, content, &mut self.answers);
                self.closed = true;
            }
            PING => frame(PONG, &self.control, &mut self.answers),
            _ => {}
        }
        self.stage = Stage::Head(Vec::new());
    }
}

/// Reads the head of a frame, if it is complete.
fn read_head(head: &[u8]) -> Result<Option<Stage>, Violation> {
    let &[first, second, ref rest @ ..] = head else { return Ok(None) };
    let opcode = first & 0x0f;
    let short = u64::from(second & 0x7f);
    let is_control = opcode >= CLOSE;
    let known = matches!(opcode, 0..=DATA | CLOSE..=PONG);
    let whole_control = !is_control || (first & FINAL != 0 && short <= MAX_CONTROL);
    if first & 0x70 != 0 || second & MASKED == 0 || !known || !whole_control {
        return Err(Violation);
    }
    let length_bytes = match short {
        126 => 2,
        127 => 8,
        _ => 0,
    };
    let (Some(length), Some(mask)) = (rest.get(..length_bytes), rest.get(length_bytes..length_bytes + 4)) else {
        return Ok(None);
    };
    let left = match length_bytes {
        0 => short,
        _ => length.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)),
    };
    let mask = mask.try_into().map_err(|_| Violation)?;
    Ok(Some(Stage::Content { opcode, left, mask, at: 0 }))
}

/// Adds a whole frame with `content` to `into`.
fn frame(opcode: u8, content: &[u8], into: &mut Vec<u8>) {
    into.push(FINAL | opcode);
    let len = content.len();
    match (u8::try_from(len), u16::try_from(len)) {
        (Ok(len @ 0..=125), _) => into.push(len),
        (_, Ok(len)) => {
            into.push(126);
            into.extend(len.to_be_bytes());
        }
        _ => {
            into.push(127);
            into.extend((len as u64).to_be_bytes());
        }
    }
    into.extend_from_slice(content);
}

/// Adds a frame with data for the client to `into`.
pub(super) fn data(content: &[u8], into: &mut Vec<u8>) {
    frame(DATA, content, into);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const REQUEST: &str = "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\n\
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: binary\r\n\r\n";

    #[test]
    fn the_handshake_of_the_standard_is_answered() {
        for cut in 0..REQUEST.len() {
            assert_eq!(request(&REQUEST.as_bytes()[..cut]), Request::More, "{cut}");
        }
        let Request::Accepted { len, answer } = request(REQUEST.as_bytes()) else { panic!() };
        assert_eq!(len, REQUEST.len());
        assert!(answer.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), "{answer}");
        assert!(answer.contains("Sec-WebSocket-Protocol: binary\r\n"));
        let refused = [("13", "12"), ("GET", "PUT"), ("binary", "chat"), ("Host", "Hast"), ("WebSocket\r", "h2c\r")];
        for (right, wrong) in refused {
            let request = request(REQUEST.replacen(right, wrong, 1).as_bytes());
            assert!(matches!(request, Request::Refused(_)), "{wrong}");
        }
        assert!(matches!(request(&[b'x'; MAX_REQUEST]), Request::Refused(_)));
    }

    fn client_frame(opcode: u8, content: &[u8], mask: [u8; 4]) -> Vec<u8> {
        let mut plain = Vec::new();
        frame(opcode, content, &mut plain);
        let head = plain.len() - content.len();
        let mut bytes = plain[..head].to_vec();
        bytes[1] |= MASKED;
        bytes.extend(mask);
        bytes.extend(content.iter().enumerate().map(|(at, byte)| byte ^ mask[at % 4]));
        bytes
    }

    #[test]
    fn content_comes_out_however_frames_are_cut() {
        let long = vec![7; 70_000];
        let parts: [(u8, &[u8]); 5] =
            [(1, b"one"), (PING, b"are you there"), (DATA, b""), (0, &long), (DATA, &[8; 300])];
        let stream: Vec<u8> = parts.iter().flat_map(|(code, part)| client_frame(*code, part, [1, 2, 3, 250])).collect();
        for size in [1, 2, 7, 1000, 100_000] {
            let mut codec = Codec::default();
            let mut content = Vec::new();
            for part in stream.chunks(size) {
                let mut part = part.to_vec();
                let kept = codec.content(&mut part).unwrap();
                content.extend_from_slice(&part[..kept]);
            }
            assert_eq!(content, [b"one".as_slice(), &long, &[8; 300]].concat());
            let mut answers = Vec::new();
            codec.answers(&mut answers);
            assert_eq!(answers, b"\x8a\x0dare you there");
        }
    }

    #[test]
    fn a_close_is_answered_and_ends_everything() {
        let mut codec = Codec::default();
        let mut bytes = client_frame(CLOSE, b"\x03\xe8bye", [9; 4]);
        bytes.extend(client_frame(DATA, b"late", [0; 4]));
        assert_eq!(codec.content(&mut bytes), Ok(0));
        let mut answers = Vec::new();
        codec.answers(&mut answers);
        assert_eq!((answers.as_slice(), codec.is_closed()), (b"\x88\x02\x03\xe8".as_slice(), true));
    }

    proptest! {
        #[test]
        fn any_bytes_are_content_or_a_violation(mut bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let len = bytes.len();
            if let Ok(kept) = Codec::default().content(&mut bytes) {
                prop_assert!(kept <= len);
            }
            let _ = request(&bytes);
        }
    }
}
