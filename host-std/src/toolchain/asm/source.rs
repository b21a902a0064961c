//! Lines and statements: files, includes, macro expansions and conditional assembly.

use super::diagnostics::{Marker, Origin, Source};
use super::expr::{Place, Value};
use super::scan::{Cursor, Fail, Parsed, is_name};
use super::{Assembler, macros};
use std::rc::Rc;

/// How the text goes on behind a statement.
pub(super) enum Flow {
    Next,
    /// The lines up to the matching end belong to this directive.
    Block(macros::Block),
    /// Leave the text: `.exitm`.
    Leave,
    /// Run another text here.
    Run(u32),
}

/// One `.if` that is open.
pub(super) struct Conditional {
    /// Its lines are assembled.
    pub(super) active: bool,
    /// A branch of it has been assembled, or all of it is skipped.
    pub(super) done: bool,
    pub(super) seen_else: bool,
    pub(super) origin: Origin,
}

/// Includes and expansions in one another.
const DEPTH: u32 = 128;

impl Assembler<'_> {
    /// Adds a text and returns its number. C comments become blanks.
    pub(super) fn add_source(&mut self, name: Rc<str>, text: &str, parent: Option<(Origin, &'static str)>) -> u32 {
        let text: Rc<str> = if text.contains("/*") { without_comments(text).into() } else { text.into() };
        self.sources.push(Source { name, text, markers: Vec::new(), parent });
        self.sources.len() as u32 - 1
    }

    /// Assembles all lines of a text.
    pub(super) fn run(&mut self, source: u32, depth: u32) {
        let text = Rc::clone(&self.sources[source as usize].text);
        let conditionals = self.conditionals.len();
        if depth > DEPTH {
            let origin = self.statement_origin;
            self.error(origin, format!("includes and macros are nested more than {DEPTH} deep"));
            self.stop = true;
            return;
        }
        let mut at = 0;
        while at < text.len() && !self.stop {
            let end = newline(text.as_bytes(), at);
            self.lines += 1;
            if self.lines > self.options.line_limit {
                let origin = Origin { source, start: at as u32, end: end as u32 };
                self.error(origin, format!("more than {} lines after expansion", self.options.line_limit));
                self.stop = true;
                return;
            }
            let next = (end + 1).min(text.len());
            at = match self.line(source, at, &text[at..end], depth) {
                Some(block) => self.block(block, source, &text, next, depth),
                None => next,
            };
            if std::mem::take(&mut self.leave) {
                self.conditionals.truncate(conditionals);
                break;
            }
        }
        if let Some(open) = self.conditionals.get(conditionals) {
            let origin = open.origin;
            if !self.stop {
                self.error(origin, "this .if has no .endif");
            }
            self.conditionals.truncate(conditionals);
        }
    }

    /// One line; a block directive asks for the lines behind it.
    fn line(&mut self, source: u32, base: usize, line: &str, depth: u32) -> Option<macros::Block> {
        let bytes = line.as_bytes();
        let mut at = 0;
        while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\r' | 0x0c)) {
            at += 1;
        }
        if bytes.get(at) == Some(&b'#') {
            self.line_marker(source, base + line.len() + 1, &line[at + 1..]);
            return None;
        }
        loop {
            while matches!(bytes.get(at), Some(b' ' | b'\t' | b'\r' | 0x0c | b';')) {
                at += 1;
            }
            let start = at;
            let skipping = self.conditionals.last().is_some_and(|c| !c.active);
            let origin =
                |from: usize, to: usize| Origin { source, start: (base + from) as u32, end: (base + to) as u32 };
            match bytes.get(at) {
                None | Some(b'!') => return None,
                Some(b'{') => {
                    at += 1;
                    if !skipping {
                        self.open_brace(origin(start, at));
                    }
                    continue;
                }
                Some(b'}') => {
                    at += 1;
                    if !skipping {
                        self.close_brace(origin(start, at));
                    }
                    continue;
                }
                Some(_) => {}
            }
            at = statement_end(bytes, at);
            let statement = &line[start..at];
            self.statement_origin = origin(start, start + without_blanks(statement.as_bytes()));
            let mut cursor = Cursor::new(statement, source, (base + start) as u32);
            let result = if skipping { self.skipped(&mut cursor) } else { self.statement(&mut cursor) };
            match result {
                Ok(Flow::Next) => {}
                Ok(Flow::Leave) => {
                    self.leave = true;
                    return None;
                }
                Ok(Flow::Run(other)) => self.run(other, depth + 1),
                Ok(Flow::Block(block)) => {
                    let rest = line[at..].trim();
                    if !rest.is_empty() && !rest.starts_with('!') {
                        let origin = origin(at, line.len());
                        self.error(origin, "expected the end of the line");
                    }
                    return Some(block);
                }
                Err(fail) => self.fail(&cursor, fail),
            }
            if self.stop {
                return None;
            }
        }
    }

    /// Turns a failed parse into a message.
    pub(super) fn fail(&mut self, cursor: &Cursor, fail: Fail) {
        let origin = self.origin(cursor, fail.at);
        self.error(origin, fail.message.into_owned());
    }

    /// The token at byte `at` of the statement.
    pub(super) fn origin(&self, cursor: &Cursor, at: usize) -> Origin {
        let bytes = cursor.text.as_bytes();
        let mut end = at;
        if bytes.get(end) == Some(&b'%') {
            end += 1;
        }
        while bytes.get(end).is_some_and(|&byte| is_name(byte)) {
            end += 1;
        }
        let end = end.max(at + 1).min(bytes.len().max(at));
        Origin { source: cursor.source, start: cursor.base + at as u32, end: cursor.base + end as u32 }
    }

    /// `# 12 "file"` and `#line 12 "file"`, as a preprocessor writes them; any other is a comment.
    fn line_marker(&mut self, source: u32, offset: usize, rest: &str) {
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("line").unwrap_or(rest).trim_start();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(line) = rest[..digits].parse() else { return };
        let name = rest[digits..].trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
        if name.is_none() && !rest[digits..].trim().is_empty() {
            return;
        }
        let marker = Marker { offset: offset as u32, line, name: name.map(Rc::from) };
        if let Some(source) = self.sources.get_mut(source as usize) {
            source.markers.push(marker);
        }
    }

    /// Only conditionals count while lines are skipped.
    fn skipped(&mut self, cursor: &mut Cursor) -> Parsed<Flow> {
        let name = cursor.name();
        match name {
            ".else" | ".elseif" | ".endif" => self.conditional(name, cursor)?,
            _ if name.starts_with(".if") => {
                let origin = self.statement_origin;
                self.conditionals.push(Conditional { active: false, done: true, seen_else: false, origin });
            }
            _ => {}
        }
        Ok(Flow::Next)
    }

    /// Labels, then an assignment, a directive, a macro or an operation.
    fn statement(&mut self, cursor: &mut Cursor) -> Parsed<Flow> {
        loop {
            if cursor.at_end() {
                return Ok(Flow::Next);
            }
            let start = cursor.at;
            if cursor.byte() == b'"' {
                return cursor.fail("expected a label, a directive or an operation");
            }
            let name = cursor.name();
            if name.is_empty() {
                return cursor.fail("expected a label, a directive or an operation");
            }
            let after = cursor.at;
            match cursor.peek() {
                b':' => {
                    cursor.at += 1;
                    self.label(name, cursor, start)?;
                    continue;
                }
                b'=' => {
                    cursor.at += 1;
                    cursor.eat(b'=');
                    self.set(name, cursor, start, true)?;
                    return Ok(Flow::Next);
                }
                _ => cursor.at = after,
            }
            if let Some(flow) = self.call_macro(name, cursor)? {
                return Ok(flow);
            }
            if name.starts_with('.') {
                return self.directive(name, cursor, start);
            }
            self.operation(name, cursor, start)?;
            return Ok(Flow::Next);
        }
    }

    fn label(&mut self, name: &str, cursor: &mut Cursor, start: usize) -> Parsed<()> {
        if self.bundle.open.is_some() {
            cursor.at = start;
            return cursor.fail("a label stands before the brace, not inside it (or use .label)");
        }
        if name.as_bytes()[0].is_ascii_digit() {
            let Ok(n) = name.parse() else {
                cursor.at = start;
                return cursor.fail("a local label is a number");
            };
            self.symbols.define_local(n);
            return Ok(());
        }
        let origin = self.origin(cursor, start);
        self.define_label(name, origin);
        Ok(())
    }

    /// `name = expression`, `.set`, `.equ`; `again`: the symbol may have a value already.
    pub(super) fn set(&mut self, name: &str, cursor: &mut Cursor, start: usize, again: bool) -> Parsed<()> {
        let origin = self.origin(cursor, start);
        let mut value = self.symbols.expression(cursor)?;
        cursor.end()?;
        if name == "." {
            return self.set_location(cursor, start, value);
        }
        let id = self.symbols.intern(name);
        if value.add == Some(id) || value.sub == Some(id) {
            match self.symbols.get(id).place {
                Place::Expression(_) | Place::Section(..) => value = self.symbols.reduce(value),
                _ => {
                    cursor.at = start;
                    return cursor.fail(format!("'{name}' is set to an expression with itself"));
                }
            }
        }
        let settable = matches!(self.symbols.get(id).place, Place::Undefined)
            || again && matches!(self.symbols.get(id).place, Place::Expression(_));
        // A place in a section that is known now does not move any more.
        let place = match (value.add.map(|id| self.symbols.get(id).place), value.sub, value.modifier) {
            (Some(Place::Section(section, offset)), None, super::expr::Modifier::None) => {
                Place::Section(section, offset.wrapping_add_signed(value.constant))
            }
            _ => Place::Expression(value),
        };
        if settable || again && self.symbols.get(id).defined_at.is_some_and(|_| self.assigned.contains(&id)) {
            let symbol = self.symbols.get_mut(id);
            symbol.place = place;
            symbol.defined_at = Some((origin.source, origin.start));
            self.assigned.insert(id);
        } else {
            self.define(id, place, origin);
        }
        Ok(())
    }

    fn set_location(&mut self, cursor: &mut Cursor, start: usize, value: Value) -> Parsed<()> {
        let (section, here) = self.symbols.here;
        let to = match (value.known(), value.add.map(|id| self.symbols.get(id).place)) {
            (Some(n), _) => Some(n),
            (None, Some(Place::Section(s, offset))) if s == section && value.sub.is_none() => {
                Some((offset as i64).wrapping_add(value.constant))
            }
            _ => None,
        };
        match to {
            Some(to) if to >= here as i64 => {
                self.fill(to as u64 - here, 0);
                Ok(())
            }
            _ => {
                cursor.at = start;
                cursor.fail("the location moves forward inside its section only")
            }
        }
    }
}

/// Where the line that `at` is in ends: at its newline or at the end of the text.
///
/// Eight bytes at a time, as this looks at every byte of the text.
fn newline(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    while let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        // A byte becomes 0 where the newline is; the lowest bit that is set marks the first one.
        let difference = u64::from_le_bytes(*chunk) ^ (ONES * b'\n' as u64);
        let found = difference.wrapping_sub(ONES) & !difference & (ONES << 7);
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|&byte| byte != b'\n') {
        at += 1;
    }
    at
}

/// Length without the blanks at the end.
fn without_blanks(bytes: &[u8]) -> usize {
    bytes.iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1)
}

/// Bytes that end a statement or begin a quotation.
const STOPS: [bool; 256] = {
    let mut stops = [false; 256];
    let mut i = 0;
    while i < b";{}!\"'".len() {
        stops[b";{}!\"'"[i] as usize] = true;
        i += 1;
    }
    stops
};

/// Where a statement ends: `;`, a brace or a comment outside of strings.
fn statement_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        while bytes.get(at).is_some_and(|&byte| !STOPS[usize::from(byte)]) {
            at += 1;
        }
        match bytes.get(at) {
            Some(b'"') => {
                at += 1;
                while let Some(&byte) = bytes.get(at) {
                    match byte {
                        b'"' => break,
                        b'\\' => at += 2,
                        _ => at += 1,
                    }
                }
                at += 1;
            }
            Some(b'\'') => {
                at += 1;
                if bytes.get(at) == Some(&b'\\') {
                    at += 1;
                }
                at += 1;
            }
            _ => break,
        }
    }
    at = at.min(bytes.len());
    // Never inside a character of several bytes.
    while bytes.get(at).is_some_and(|byte| byte & 0xc0 == 0x80) {
        at += 1;
    }
    at
}

/// The text with C comments as blanks; newlines in them stay, and so does every offset.
fn without_comments(text: &str) -> String {
    let mut out = text.as_bytes().to_vec();
    let mut at = 0;
    let mut in_string = false;
    let mut in_line_comment = false;
    while at < out.len() {
        match out[at] {
            b'\n' => {
                in_string = false;
                in_line_comment = false;
            }
            b'\\' if in_string => at += 1,
            b'"' if !in_line_comment => in_string = !in_string,
            b'!' if !in_string => in_line_comment = true,
            b'/' if !in_string && !in_line_comment && out.get(at + 1) == Some(&b'*') => {
                let end = text.as_bytes()[at + 2..].windows(2).position(|two| two == b"*/");
                let end = end.map_or(out.len(), |n| at + 2 + n + 2);
                out[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    String::from_utf8(out).unwrap_or_default()
}
