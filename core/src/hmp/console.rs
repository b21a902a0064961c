//! One connection of a person.

use core::fmt::{self, Write};

use super::complete::Candidates;
use super::editor::{Editor, History, Key, Lossy};
use super::{MAX_LINE, PROMPT, Settings, run};
use crate::qmp::control::Control;
use crate::qmp::json::Full;
use crate::qmp::version::VERSION;
use crate::qmp::write::{LineEnds, Sink};

/// A complete line. Bytes that are not UTF-8 have become U+FFFD, those that then do not fit are cut.
pub type Line = heapless::String<MAX_LINE>;

/// Width of the terminal in columns, for lists of completions.
const COLUMNS: usize = 80;

/// The state of one console.
///
/// | step | call |
/// | --- | --- |
/// | somebody connects | [`open`](Console::open) writes banner and prompt |
/// | bytes arrive | [`feed`](Console::feed) echoes and edits, up to the end of a line |
/// | a line is due | [`take`](Console::take) hands it out, to be [`run`] |
/// | it has been carried out | [`finish`](Console::finish) writes its output and the next prompt |
#[derive(Debug, Default)]
pub struct Console {
    editor: Editor,
    history: History,
    settings: Settings,
    entered: Option<Line>,
    busy: bool,
}

impl Console {
    /// Starts anew for somebody, but for history and settings, which stay.
    ///
    /// # Errors
    /// There is no room in `sink`, as for all methods here.
    pub fn open(&mut self, sink: &mut dyn Sink) -> Result<(), Full> {
        self.editor.clear();
        self.entered = None;
        self.busy = false;
        let v = VERSION.qemu;
        print(
            sink,
            format_args!(
                "QEMU {}.{}.{} monitor - type 'help' for more information\n{PROMPT}",
                v.major, v.minor, v.micro
            ),
        )
    }

    /// Takes keys and echoes them; gives the number of bytes used. The others have to wait until the
    /// line has been taken and carried out.
    ///
    /// # Errors
    /// There is no room in `sink`.
    pub fn feed(&mut self, input: &[u8], sink: &mut dyn Sink) -> Result<usize, Full> {
        let mut used = 0;
        while used < input.len() && self.accepts_input() {
            let byte = input[used];
            used += 1;
            match self.editor.key(byte, &self.history) {
                Key::Edited => {}
                Key::Enter => self.enter(sink)?,
                Key::Tab => self.complete(sink)?,
                Key::Clear => {
                    sink.put(b"\x1b[2J\x1b[1;1H")?;
                    sink.put(PROMPT.as_bytes())?;
                    self.editor.nothing_shown();
                }
            }
            self.editor.echo(sink)?;
        }
        Ok(used)
    }

    /// Whether [`feed`](Console::feed) would use any input now.
    #[must_use]
    pub fn accepts_input(&self) -> bool {
        self.entered.is_none() && !self.busy
    }

    fn enter(&mut self, sink: &mut dyn Sink) -> Result<(), Full> {
        sink.put(b"\r\n")?;
        self.history.add(self.editor.line());
        let mut line = Line::new();
        // What does not fit any more is cut.
        let _ = write!(line, "{}", Lossy(self.editor.line()));
        self.editor.clear();
        self.entered = Some(line);
        Ok(())
    }

    fn complete(&mut self, sink: &mut dyn Sink) -> Result<(), Full> {
        let mut typed = heapless::Vec::<u8, MAX_LINE>::new();
        // Both have the same capacity.
        let _ = typed.extend_from_slice(self.editor.before_cursor());
        let Some(candidates) = Candidates::at(&typed) else {
            return Ok(());
        };
        let count = candidates.words().count();
        if count == 0 {
            return Ok(());
        }
        if count > 1 {
            list(candidates, sink)?;
        }
        candidates.common().bytes().for_each(|byte| self.editor.insert(byte));
        if count == 1 {
            self.editor.insert(b' ');
        } else {
            sink.put(PROMPT.as_bytes())?;
            self.editor.nothing_shown();
        }
        Ok(())
    }

    /// The line that has been entered, once.
    pub fn take(&mut self) -> Option<Line> {
        let line = self.entered.take()?;
        self.busy = true;
        Some(line)
    }

    /// What lines remember, to be given to [`run`].
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// The lines typed so far, to be given to [`run`].
    #[must_use]
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Writes what the line printed (`\n` goes out as CR LF) and the next prompt; `settings` as
    /// [`run`] left them.
    ///
    /// # Errors
    /// There is no room in `sink`.
    pub fn finish(&mut self, settings: Settings, output: &str, sink: &mut dyn Sink) -> Result<(), Full> {
        self.settings = settings;
        self.busy = false;
        print(sink, format_args!("{output}{PROMPT}"))
    }

    /// Carries out the entered line, if there is one: for an embedder with a single connection.
    /// `Ok(false)`: there was nothing to do.
    ///
    /// # Errors
    /// There is no room in `sink`.
    pub fn answer(&mut self, machine: &mut dyn Control, sink: &mut dyn Sink) -> Result<bool, Full> {
        let Some(line) = self.entered.take() else {
            return Ok(false);
        };
        let out = &mut Text(sink);
        run(&line, &mut self.settings, Some(&self.history), machine, &mut LineEnds(out)).map_err(|_| Full)?;
        sink.put(PROMPT.as_bytes())?;
        Ok(true)
    }
}

/// Lists the words in columns. Source of the layout: measured on QEMU 7.2.
fn list(candidates: Candidates<'_>, sink: &mut dyn Sink) -> Result<(), Full> {
    let widest = candidates.words().map(str::len).max().unwrap_or(0);
    let width = (widest + 2).clamp(10, COLUMNS);
    let columns = COLUMNS / width;
    sink.put(b"\r\n")?;
    let mut column = 0;
    for word in candidates.words() {
        print(sink, format_args!("{word:<width$}"))?;
        column += 1;
        if column == columns {
            sink.put(b"\r\n")?;
            column = 0;
        }
    }
    if column > 0 {
        sink.put(b"\r\n")?;
    }
    Ok(())
}

fn print(sink: &mut dyn Sink, text: fmt::Arguments<'_>) -> Result<(), Full> {
    LineEnds(&mut Text(sink)).write_fmt(text).map_err(|_| Full)
}

struct Text<'a>(&'a mut dyn Sink);

impl fmt::Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.put(text.as_bytes()).map_err(|Full| fmt::Error)
    }
}
