//! The line under the cursor: keys change it, and the echo shows what changed.

use core::fmt;

use heapless::Vec;

use super::MAX_LINE;
use crate::qmp::json::Full;
use crate::qmp::write::Sink;

/// What a key brought about beyond a changed line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// Nothing.
    Edited,
    /// The line is complete.
    Enter,
    /// Something should be completed.
    Tab,
    /// The screen should be cleared.
    Clear,
}

/// Inside an escape sequence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Escape {
    #[default]
    None,
    /// After ESC.
    Begun,
    /// After ESC `[`, with the number so far.
    Csi(u8),
    /// After ESC `O`.
    Ss3,
}

/// A line being edited. Source of keys and echo: measured on QEMU 7.2.
#[derive(Debug, Default)]
pub(super) struct Editor {
    line: Vec<u8, MAX_LINE>,
    cursor: usize,
    /// Where the terminal's cursor is, in bytes from the start of the line.
    shown_cursor: usize,
    /// The terminal shows another line than this.
    changed: bool,
    escape: Escape,
    /// Line of the history that is shown, counted from the newest.
    recalled: Option<usize>,
}

impl Editor {
    pub(super) fn line(&self) -> &[u8] {
        &self.line
    }

    pub(super) fn before_cursor(&self) -> &[u8] {
        &self.line[..self.cursor]
    }

    /// An empty line on a terminal that shows one.
    pub(super) fn clear(&mut self) {
        *self = Editor::default();
    }

    /// The terminal shows an empty line, which this may not be.
    pub(super) fn nothing_shown(&mut self) {
        self.shown_cursor = 0;
        self.changed = !self.line.is_empty();
    }

    pub(super) fn insert(&mut self, byte: u8) {
        if self.line.insert(self.cursor, byte).is_ok() {
            self.cursor += 1;
            self.changed = true;
        }
    }

    pub(super) fn key(&mut self, byte: u8, history: &History) -> Key {
        match self.escape {
            Escape::None => return self.plain_key(byte),
            Escape::Begun => {
                self.escape = match byte {
                    b'[' => Escape::Csi(0),
                    b'O' => Escape::Ss3,
                    _ => Escape::None,
                };
            }
            Escape::Csi(number) if byte.is_ascii_digit() => {
                let number = number.wrapping_mul(10).wrapping_add(byte - b'0');
                self.escape = Escape::Csi(number);
            }
            Escape::Csi(number) => {
                self.escape = Escape::None;
                self.control_sequence(byte, number, history);
            }
            Escape::Ss3 => {
                self.escape = Escape::None;
                match byte {
                    b'H' => self.cursor = 0,
                    b'F' => self.cursor = self.line.len(),
                    _ => {}
                }
            }
        }
        Key::Edited
    }

    fn plain_key(&mut self, byte: u8) -> Key {
        const fn ctrl(letter: u8) -> u8 {
            letter & 0x1f
        }
        const A: u8 = ctrl(b'A');
        const D: u8 = ctrl(b'D');
        const E: u8 = ctrl(b'E');
        const L: u8 = ctrl(b'L');
        const W: u8 = ctrl(b'W');
        match byte {
            A => self.cursor = 0,
            E => self.cursor = self.line.len(),
            D => self.delete(),
            b'\t' => return Key::Tab,
            b'\r' | b'\n' => return Key::Enter,
            L => return Key::Clear,
            W => self.delete_word(),
            0x1b => self.escape = Escape::Begun,
            0x08 | 0x7f if self.cursor > 0 => {
                self.cursor -= 1;
                self.delete();
            }
            0x20..0x7f | 0x80.. => self.insert(byte),
            _ => {}
        }
        Key::Edited
    }

    fn control_sequence(&mut self, last: u8, number: u8, history: &History) {
        match (last, number) {
            (b'A', _) => self.recall(history, self.recalled.map_or(0, |shown| shown + 1)),
            (b'B', _) => match self.recalled {
                None => {}
                Some(0) => {
                    self.replace(b"");
                    self.recalled = None;
                }
                Some(shown) => self.recall(history, shown - 1),
            },
            (b'C', _) => self.cursor = self.line.len().min(self.cursor + 1),
            (b'D', _) => self.cursor = self.cursor.saturating_sub(1),
            (b'~', 1) => self.cursor = 0,
            (b'~', 3) => self.delete(),
            (b'~', 4) => self.cursor = self.line.len(),
            _ => {}
        }
    }

    fn delete(&mut self) {
        if self.cursor < self.line.len() {
            self.line.remove(self.cursor);
            self.changed = true;
        }
    }

    /// Deletes the word before the cursor, and the blanks behind that word.
    fn delete_word(&mut self) {
        let kept = self.before_cursor();
        let kept = kept.trim_ascii_end();
        let start = kept.iter().rposition(u8::is_ascii_whitespace).map_or(0, |at| at + 1);
        while self.cursor > start {
            self.cursor -= 1;
            self.delete();
        }
    }

    fn recall(&mut self, history: &History, from_newest: usize) {
        if let Some(line) = history.nth_newest(from_newest) {
            self.replace(line);
            self.recalled = Some(from_newest);
        }
    }

    fn replace(&mut self, line: &[u8]) {
        if *self.line != *line {
            self.line.clear();
            // A line of the history is never longer than a line.
            let _ = self.line.extend_from_slice(line);
            self.changed = true;
        }
        self.cursor = self.line.len();
    }

    /// Brings the terminal up to date.
    pub(super) fn echo(&mut self, sink: &mut dyn Sink) -> Result<(), Full> {
        const LEFT: &[u8] = b"\x1b[D";
        const RIGHT: &[u8] = b"\x1b[C";
        if self.changed {
            (0..self.shown_cursor).try_for_each(|_| sink.put(LEFT))?;
            sink.put(&self.line)?;
            sink.put(b"\x1b[K")?;
            self.shown_cursor = self.line.len();
            self.changed = false;
        }
        (self.shown_cursor..self.cursor).try_for_each(|_| sink.put(RIGHT))?;
        (self.cursor..self.shown_cursor).try_for_each(|_| sink.put(LEFT))?;
        self.shown_cursor = self.cursor;
        Ok(())
    }
}

/// The lines typed on a console, oldest first; one that is typed again moves to the end.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// Each line ended by a line feed, which none contains.
    bytes: Vec<u8, { MAX_LINE + 1 }>,
}

impl History {
    /// Most lines that are kept.
    const MAX_LINES: usize = 64;

    /// The lines, oldest first.
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = &[u8]> {
        let bytes = self.bytes.strip_suffix(b"\n").unwrap_or_default();
        bytes.split(|&b| b == b'\n').filter(|line| !line.is_empty())
    }

    fn nth_newest(&self, index: usize) -> Option<&[u8]> {
        self.lines().rev().nth(index)
    }

    /// Adds a line at the end; forgets the oldest ones as needed.
    pub(super) fn add(&mut self, line: &[u8]) {
        if line.is_empty() {
            return;
        }
        let mut start = 0;
        while let Some(len) = self.bytes[start..].iter().position(|&b| b == b'\n') {
            if self.bytes[start..start + len] == *line {
                self.remove(start, len + 1);
                break;
            }
            start += len + 1;
        }
        while self.bytes.len() + line.len() + 1 > self.bytes.capacity() || self.lines().count() >= Self::MAX_LINES {
            let first = self.bytes.iter().position(|&b| b == b'\n').map_or(0, |at| at + 1);
            if first == 0 {
                return;
            }
            self.remove(0, first);
        }
        // There is room now.
        let _ = self.bytes.extend_from_slice(line);
        let _ = self.bytes.push(b'\n');
    }

    fn remove(&mut self, start: usize, len: usize) {
        self.bytes.copy_within(start + len.., start);
        self.bytes.truncate(self.bytes.len() - len);
    }
}

/// Typed bytes as text, U+FFFD for what is not UTF-8.
pub(super) struct Lossy<'a>(pub(super) &'a [u8]);

impl fmt::Display for Lossy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            f.write_str(chunk.valid())?;
            if !chunk.invalid().is_empty() {
                f.write_str("\u{fffd}")?;
            }
        }
        Ok(())
    }
}
