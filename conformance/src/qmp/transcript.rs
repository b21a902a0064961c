//! Parser of transcript files.

use std::fs;
use std::path::Path;

use super::features;

/// Which protocol a monitor speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// For programs.
    Qmp,
    /// For people.
    Hmp,
}

/// How a monitor is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Monitor {
    /// The letter by which the transcript calls it.
    pub name: char,
    /// What it speaks.
    pub kind: Kind,
    /// `pretty`, `short`, `old`, `tcp`, `telnet`, `websocket`, `stdio`.
    pub options: Vec<String>,
}

/// What one line (or a run of equal ones) asks for. Texts may contain variables such as `${TMP}`.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is the instruction of that name in transcripts/README.md")]
pub enum Instruction {
    Monitor(Monitor),
    Args(String),
    File { path: String, text: String },
    Start,
    Connect(char),
    Close(Option<char>),
    Silence { seconds: f64, on: Option<char> },
    Eof(Option<char>),
    Exit(i32),
    Sleep(f64),
    MkFifo(String),
    FifoRead(String),
    FifoWrite(String),
    PassFd { on: char, path: String },
    PassSocket { on: char, other: char },
    Signal(String),
    Stderr(String),
    FileSize { path: String, bytes: u64 },
    Gone(String),
    Send { on: Option<char>, text: String },
    SendRaw { on: Option<char>, text: String },
    Message { on: Option<char>, pattern: String },
    Set { on: Option<char>, patterns: Vec<String> },
    Bytes { on: Option<char>, pattern: String },
    SkipTo { on: Option<char>, pattern: String },
    Text { on: Option<char>, pattern: String },
    Block { on: Option<char>, lines: Vec<String> },
}

/// A scenario.
#[derive(Clone, Debug, Default)]
pub struct Transcript {
    /// What it is about.
    pub title: String,
    /// What a server must have, by the names of [`super::features`].
    pub features: Vec<String>,
    /// Its instructions with their line numbers, counted from 1.
    pub steps: Vec<(usize, Instruction)>,
}

impl Transcript {
    /// Reads a file; `${HERE}` in it is the directory that it is in.
    ///
    /// # Errors
    /// It cannot be read, or a line means nothing.
    pub fn read(path: &Path) -> Result<Transcript, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let here = path.parent().and_then(|directory| directory.canonicalize().ok()).unwrap_or_default();
        let text = text.replace("${HERE}", &here.to_string_lossy());
        Transcript::parse(&text).map_err(|error| format!("{}:{error}", path.display()))
    }

    /// Parses the text of a file.
    ///
    /// # Errors
    /// Number and text of a line that means nothing.
    pub fn parse(text: &str) -> Result<Transcript, String> {
        let mut transcript = Transcript::default();
        let mut consoles = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let number = number + 1;
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(title) = line.strip_prefix("@title ") {
                title.clone_into(&mut transcript.title);
                continue;
            }
            if line.starts_with("@about") {
                continue;
            }
            if let Some(names) = line.strip_prefix("@feature ") {
                for name in names.split_whitespace() {
                    if !features::is_known(name) {
                        return Err(format!("{number}: no feature is called {name:?}"));
                    }
                    transcript.features.push(name.to_owned());
                }
                continue;
            }
            let parsed = match line.strip_prefix('@') {
                Some(directive) => self::directive(directive),
                None => dialogue(line, &consoles),
            };
            let step = parsed.ok_or_else(|| format!("{number}: cannot read {line:?}"))?;
            if let Instruction::Monitor(monitor) = &step {
                consoles.push((monitor.name, monitor.kind == Kind::Hmp));
            }
            transcript.push(number, step);
        }
        Ok(transcript)
    }

    /// Adds a step; sets and blocks of consecutive lines become one.
    fn push(&mut self, number: usize, step: Instruction) {
        if let Some((last, previous)) = self.steps.last_mut() {
            let consecutive = *last + previous.lines() == number;
            match (previous, &step) {
                (Instruction::Set { on, patterns }, Instruction::Set { on: also, patterns: more })
                    if consecutive && on == also =>
                {
                    patterns.extend_from_slice(more);
                    return;
                }
                (Instruction::Block { on, lines }, Instruction::Block { on: also, lines: more })
                    if consecutive && on == also =>
                {
                    lines.extend_from_slice(more);
                    return;
                }
                _ => {}
            }
        }
        self.steps.push((number, step));
    }
}

impl Instruction {
    /// How many lines of the file it takes.
    #[must_use]
    pub fn lines(&self) -> usize {
        match self {
            Instruction::Set { patterns, .. } => patterns.len(),
            Instruction::Block { lines, .. } => lines.len(),
            _ => 1,
        }
    }
}

/// The pattern of an expectation that is still to be recorded (`<?`, `<=?`): it is no JSON, and
/// fits nothing that a server says.
pub const TO_RECORD: &str = "?";

fn directive(text: &str) -> Option<Instruction> {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let rest_text = || Some(rest.to_owned()).filter(|text| !text.is_empty());
    let letter = || rest.chars().next();
    Some(match word {
        "monitor" => {
            let mut words = rest.split_whitespace();
            let name = words.next()?.chars().next()?;
            let kind = match words.next()? {
                "qmp" => Kind::Qmp,
                "hmp" => Kind::Hmp,
                _ => return None,
            };
            Instruction::Monitor(Monitor { name, kind, options: words.map(str::to_owned).collect() })
        }
        "args" => Instruction::Args(rest_text()?),
        "file" => {
            let (path, text) = rest.split_once(' ')?;
            Instruction::File { path: path.to_owned(), text: text.to_owned() }
        }
        "start" => Instruction::Start,
        "connect" => Instruction::Connect(letter()?),
        "close" => Instruction::Close(letter()),
        "silence" => {
            let (seconds, on) = rest.split_once(' ').unwrap_or((rest, ""));
            Instruction::Silence { seconds: seconds.parse().ok()?, on: on.chars().next() }
        }
        "eof" => Instruction::Eof(letter()),
        "exit" => Instruction::Exit(rest.parse().ok()?),
        "sleep" => Instruction::Sleep(rest.parse().ok()?),
        "mkfifo" => Instruction::MkFifo(rest_text()?),
        "fifo-read" => Instruction::FifoRead(rest_text()?),
        "fifo-write" => Instruction::FifoWrite(rest_text()?),
        "passfd" => {
            let (on, path) = rest.split_once(' ')?;
            Instruction::PassFd { on: on.chars().next()?, path: path.to_owned() }
        }
        "passsocket" => {
            let (on, other) = rest.split_once(' ')?;
            Instruction::PassSocket { on: on.chars().next()?, other: other.chars().next()? }
        }
        "signal" => Instruction::Signal(rest_text()?),
        "stderr" => Instruction::Stderr(rest_text()?),
        "filesize" => {
            let (path, bytes) = rest.rsplit_once(' ')?;
            Instruction::FileSize { path: path.to_owned(), bytes: bytes.parse().ok()? }
        }
        "gone" => Instruction::Gone(rest_text()?),
        _ => return None,
    })
}

/// A line that is said or expected: `[LETTER]MARK[ TEXT]`.
fn dialogue(line: &str, consoles: &[(char, bool)]) -> Option<Instruction> {
    let on = line.chars().next().filter(char::is_ascii_uppercase);
    let rest = &line[on.map_or(0, char::len_utf8)..];
    let (mark, text) = rest.split_once(' ').unwrap_or((rest, ""));
    let text = text.to_owned();
    let console =
        consoles.iter().find(|(name, _)| on.is_none_or(|on| on == *name)).is_some_and(|(_, console)| *console);
    Some(match mark {
        ">" => Instruction::Send { on, text },
        ">~" => Instruction::SendRaw { on, text },
        "<?" if console => Instruction::Block { on, lines: vec![TO_RECORD.to_owned()] },
        "<?" => Instruction::Message { on, pattern: TO_RECORD.to_owned() },
        "<=?" => Instruction::Bytes { on, pattern: TO_RECORD.to_owned() },
        "<" if console => Instruction::Block { on, lines: vec![text] },
        "<" => Instruction::Message { on, pattern: text },
        "<|" => Instruction::Set { on, patterns: vec![text] },
        "<=" => Instruction::Bytes { on, pattern: text },
        "<#" => Instruction::SkipTo { on, pattern: text },
        "<t" => Instruction::Text { on, pattern: text },
        _ => return None,
    })
}

/// Bytes of a raw line: `\n \r \t \e \\ \} \xHH` and `${rep:N:TEXT}`.
///
/// # Errors
/// An escape that means nothing.
pub fn unescape(text: &str) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(repeat) = rest.strip_prefix("${rep:") {
            let (count, repeat) = repeat.split_once(':').ok_or("rep without count")?;
            let count: usize = count.parse().map_err(|_| "rep without number")?;
            let end = closing_brace(repeat).ok_or("rep without end")?;
            let once = unescape(&repeat[..end])?;
            out.extend(once.repeat(count));
            rest = &repeat[end + 1..];
        } else if c == '\\' {
            let escape = rest.as_bytes().get(1).ok_or("backslash at the end")?;
            let (byte, len) = match escape {
                b'n' => (b'\n', 2),
                b'r' => (b'\r', 2),
                b't' => (b'\t', 2),
                b'e' => (0x1b, 2),
                b'\\' | b'}' => (*escape, 2),
                b'x' => {
                    let digits = rest.get(2..4).ok_or("\\x without digits")?;
                    (u8::from_str_radix(digits, 16).map_err(|_| "\\x without digits")?, 4)
                }
                _ => return Err(format!("bad escape \\{}", char::from(*escape))),
            };
            out.push(byte);
            rest = &rest[len..];
        } else {
            out.extend_from_slice(&rest.as_bytes()[..c.len_utf8()]);
            rest = &rest[c.len_utf8()..];
        }
    }
    Ok(out)
}

/// Where the first `}` is that no backslash protects.
fn closing_brace(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.bytes().position(|byte| {
        let closes = byte == b'}' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })
}

/// The reverse: bytes as a transcript shows them.
#[must_use]
pub fn escape(bytes: &[u8]) -> String {
    let mut out = String::new();
    for &byte in bytes {
        match byte {
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            0x1b => out.push_str("\\e"),
            b'\\' => out.push_str("\\\\"),
            0x20..0x7f => out.push(char::from(byte)),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out
}

/// Splits a command line as a shell does: blanks, both quotes, backslash.
#[must_use]
pub fn split_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some('\''), _) => word.get_or_insert_default().push(c),
            (_, '\\') => word.get_or_insert_default().extend(chars.next()),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, _) if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_lines_repeat_and_escape() {
        assert_eq!(unescape("a\\x41${rep:2:{\\}}\\n").unwrap(), b"aA{}{}\n");
        assert!(unescape("\\q").is_err());
        assert_eq!(escape(b"\x1b[K\r\n\xff"), "\\e[K\\r\\n\\xff");
    }

    #[test]
    fn words_are_split_as_by_a_shell() {
        assert_eq!(split_words("a 'b c' \"d e\"f g\\ h"), ["a", "b c", "d ef", "g h"]);
    }
}
