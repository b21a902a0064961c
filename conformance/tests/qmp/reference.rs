//! A plain reader of QEMU's JSON dialect: whole input, recursive, with a heap. It says what becomes
//! of the first value of a text, as a second opinion on the reader of `e2k_core`.
//!
//! Source: the rules as measured on QEMU 7.2.

/// What becomes of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// There is no whole value.
    Incomplete,
    /// The first value is fine.
    Accepted,
    /// It is not; the text of the error.
    Refused(String),
}

#[derive(Clone, Debug)]
enum Token {
    /// One of `[]{}:,`.
    Mark(u8),
    /// With its quotes.
    Text(Vec<u8>),
    Number,
    Word(Vec<u8>),
}

/// Deepest nesting.
const NESTING: i64 = 1024;

/// Reads the first value of `input`.
pub(crate) fn read(input: &[u8]) -> Verdict {
    let mut lexer = Lexer { input, at: 0 };
    let mut tokens = Vec::new();
    let (mut braces, mut brackets) = (0i64, 0i64);
    loop {
        let token = match lexer.next() {
            Ok(Some(token)) => token,
            Ok(None) => return Verdict::Incomplete,
            Err(stray) => return Verdict::Refused(format!("stray '{}'", shown(&stray))),
        };
        match token {
            Token::Mark(b'{') => braces += 1,
            Token::Mark(b'}') => braces -= 1,
            Token::Mark(b'[') => brackets += 1,
            Token::Mark(b']') => brackets -= 1,
            _ => {}
        }
        tokens.push(token);
        if braces + brackets > NESTING {
            return Verdict::Refused("JSON nesting depth limit exceeded".to_owned());
        }
        if braces < 0 || brackets < 0 || braces == 0 && brackets == 0 {
            let mut parser = Parser { tokens: tokens.into_iter().peekable() };
            return match parser.value() {
                Ok(_) => Verdict::Accepted,
                Err(why) => Verdict::Refused(why),
            };
        }
    }
}

/// Bytes as text; a NUL ends it, as it does in C.
fn shown(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    String::from_utf8_lossy(&bytes[..end]).into_owned()
}

struct Lexer<'i> {
    input: &'i [u8],
    at: usize,
}

impl Lexer<'_> {
    fn peek(&self) -> Option<u8> {
        self.input.get(self.at).copied()
    }

    /// The next token; `None` if it is not all there; what was read of it with the byte that cannot
    /// be.
    fn next(&mut self) -> Result<Option<Token>, Vec<u8>> {
        while self.peek().is_some_and(|byte| b" \t\r\n".contains(&byte)) {
            self.at += 1;
        }
        let start = self.at;
        let Some(first) = self.peek() else { return Ok(None) };
        self.at += 1;
        match first {
            b'[' | b']' | b'{' | b'}' | b':' | b',' => Ok(Some(Token::Mark(first))),
            b'"' | b'\'' => self.text(start, first),
            b'-' | b'0'..=b'9' => self.number(start, first),
            b'a'..=b'z' => {
                while self.peek().is_some_and(|byte| byte.is_ascii_lowercase()) {
                    self.at += 1;
                }
                let word = self.input[start..self.at].to_vec();
                Ok(self.peek().map(|_| Token::Word(word)))
            }
            _ => Err(vec![first]),
        }
    }

    fn text(&mut self, start: usize, quote: u8) -> Result<Option<Token>, Vec<u8>> {
        let mut escaped = false;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                0..0x20 | 0xfe.. => return Err(self.input[start..self.at].to_vec()),
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                _ if byte == quote => return Ok(Some(Token::Text(self.input[start..self.at].to_vec()))),
                _ => {}
            }
        }
        Ok(None)
    }

    /// A digit must come; `false` if nothing does.
    fn digit(&mut self, start: usize) -> Result<bool, Vec<u8>> {
        let Some(byte) = self.peek() else { return Ok(false) };
        self.at += 1;
        if byte.is_ascii_digit() { Ok(true) } else { Err(self.input[start..self.at].to_vec()) }
    }

    fn digits(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
    }

    fn number(&mut self, start: usize, first: u8) -> Result<Option<Token>, Vec<u8>> {
        if first == b'-' && !self.digit(start)? {
            return Ok(None);
        }
        if self.input[self.at - 1] == b'0' {
            // Nothing may follow a zero at the front.
            if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
                self.at += 1;
                return Err(self.input[start..self.at].to_vec());
            }
        } else {
            self.digits();
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if !self.digit(start)? {
                return Ok(None);
            }
            self.digits();
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            if !self.digit(start)? {
                return Ok(None);
            }
            self.digits();
        }
        Ok(self.peek().map(|_| Token::Number))
    }
}

struct Parser {
    tokens: std::iter::Peekable<std::vec::IntoIter<Token>>,
}

impl Parser {
    fn takes(&mut self, mark: u8) -> bool {
        self.tokens.next_if(|token| matches!(token, Token::Mark(found) if *found == mark)).is_some()
    }

    /// The text of a value that is one.
    fn value(&mut self) -> Result<Option<Vec<u8>>, String> {
        match self.tokens.next() {
            Some(Token::Mark(b'{')) => self.object().map(|()| None),
            Some(Token::Mark(b'[')) => self.array().map(|()| None),
            Some(Token::Text(raw)) => text(&raw[1..raw.len() - 1]).map(Some),
            Some(Token::Number) => Ok(None),
            Some(Token::Word(word)) if matches!(&word[..], b"true" | b"false" | b"null") => Ok(None),
            Some(Token::Word(word)) => Err(format!("invalid keyword '{}'", shown(&word))),
            _ => Err("expecting value".to_owned()),
        }
    }

    fn object(&mut self) -> Result<(), String> {
        if self.takes(b'}') {
            return Ok(());
        }
        let mut names = std::collections::HashSet::new();
        loop {
            let name = self.value()?.ok_or("key is not a string in object")?;
            if !self.takes(b':') {
                return Err("missing : in object pair".to_owned());
            }
            self.value()?;
            if !names.insert(name) {
                return Err("duplicate key".to_owned());
            }
            if self.takes(b'}') {
                return Ok(());
            }
            if !self.takes(b',') {
                return Err("expected separator in dict".to_owned());
            }
        }
    }

    fn array(&mut self) -> Result<(), String> {
        if self.takes(b']') {
            return Ok(());
        }
        loop {
            self.value()?;
            if self.takes(b']') {
                return Ok(());
            }
            if !self.takes(b',') {
                return Err("expected separator in list".to_owned());
            }
        }
    }
}

/// What stands between the quotes, decoded.
fn text(mut raw: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    while let Some(&first) = raw.first() {
        if first != b'\\' {
            let len = character(raw).ok_or("invalid UTF-8 sequence in string")?;
            out.extend_from_slice(&raw[..len]);
            raw = &raw[len..];
            continue;
        }
        let byte = match raw.get(1) {
            Some(byte @ (b'"' | b'\'' | b'\\' | b'/')) => *byte,
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => {
                let (c, len) = escape(raw)?;
                match c {
                    '\0' => out.extend_from_slice(&[0xc0, 0x80]),
                    c => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                }
                raw = &raw[len..];
                continue;
            }
            _ => return Err("invalid escape sequence in string".to_owned()),
        };
        out.push(byte);
        raw = &raw[2..];
    }
    Ok(out)
}

/// Length of the character that `raw` begins with, if it is one: also C0 80 for NUL, but none that
/// Unicode reserves for internal use.
fn character(raw: &[u8]) -> Option<usize> {
    if raw.starts_with(&[0xc0, 0x80]) {
        return Some(2);
    }
    let len = (1..=raw.len().min(4)).find(|len| std::str::from_utf8(&raw[..*len]).is_ok())?;
    let c = std::str::from_utf8(&raw[..len]).ok()?.chars().next()?;
    (!is_internal(u32::from(c))).then_some(len)
}

fn is_internal(code: u32) -> bool {
    code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code)
}

/// Four hexadecimal digits behind `\u`.
fn unit(raw: &[u8]) -> Option<u32> {
    let digits = raw.strip_prefix(b"\\u")?.get(..4)?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// The character of an escape that begins with `\u`, and the length of that.
fn escape(raw: &[u8]) -> Result<(char, usize), String> {
    let bad = || {
        let end = raw.len().min(6);
        format!("{} is not a valid Unicode character", shown(&raw[..end]))
    };
    let first = unit(raw).ok_or_else(bad)?;
    let (code, len) = match (first, raw.get(6..).and_then(unit)) {
        (0xd800..0xdc00, Some(second @ 0xdc00..0xe000)) => (0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00), 12),
        _ => (first, 6),
    };
    let c = char::from_u32(code).filter(|_| !is_internal(code));
    c.map(|c| (c, len)).ok_or_else(bad)
}
