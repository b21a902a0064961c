//! Messages with the source line, the column and a mark, as rustc shows them.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::fmt;
use std::rc::Rc;

/// A piece of source text: bytes `start` to `end` of source number `source`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Origin {
    pub(super) source: u32,
    pub(super) start: u32,
    pub(super) end: u32,
}

/// `# 12 "file.c"`: what follows is line 12 of that file.
pub(super) struct Marker {
    pub(super) offset: u32,
    pub(super) line: u32,
    pub(super) name: Option<Rc<str>>,
}

/// One text that is assembled: a file, or the expansion of a macro.
pub(super) struct Source {
    pub(super) name: Rc<str>,
    pub(super) text: Rc<str>,
    pub(super) markers: Vec<Marker>,
    /// Where it was included or expanded.
    pub(super) parent: Option<(Origin, &'static str)>,
}

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Severity {
    Error,
    Warning,
}

/// One message.
pub(super) struct Diagnostic {
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) origin: Option<Origin>,
    pub(super) notes: Vec<(Origin, String)>,
}

impl Diagnostic {
    pub(super) fn note(&mut self, origin: Origin, text: impl Into<String>) -> &mut Self {
        self.notes.push((origin, text.into()));
        self
    }
}

/// Messages of one assembly, ready to be shown.
#[derive(Debug)]
pub struct Messages {
    text: String,
    errors: usize,
    warnings: usize,
}

impl Messages {
    /// How many errors there are.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// How many warnings there are.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.warnings
    }
}

impl fmt::Display for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A place for people: file, line number, the line, and the mark in it.
struct Shown<'a> {
    name: &'a str,
    line: u32,
    text: &'a str,
    mark: std::ops::Range<usize>,
}

fn show(sources: &[Source], origin: Origin) -> Option<Shown<'_>> {
    let source = sources.get(origin.source as usize)?;
    let text: &str = &source.text;
    let at = (origin.start as usize).min(text.len());
    let start = text.get(..at)?.rfind('\n').map_or(0, |newline| newline + 1);
    let end = text.get(at..)?.find('\n').map_or(text.len(), |newline| at + newline);
    let line = text.get(start..end)?;
    let mut number = text.get(..start)?.bytes().filter(|&byte| byte == b'\n').count() as u32 + 1;
    let mut name: &str = &source.name;
    // Markers are in order; the last one before the line counts, its name may come from an earlier one.
    for marker in source.markers.iter().take_while(|marker| marker.offset as usize <= start) {
        let between = text.get(marker.offset as usize..start).map_or(0, |t| t.bytes().filter(|&b| b == b'\n').count());
        number = marker.line.saturating_add(between as u32);
        if let Some(other) = &marker.name {
            name = other;
        }
    }
    let from = at - start;
    let mut to = (origin.end as usize).clamp(at, end) - start;
    if to == from {
        to = (from + 1).min(line.len().max(from));
    }
    let boundary = |mut i: usize| {
        while !line.is_char_boundary(i) {
            i -= 1;
        }
        i
    };
    Some(Shown { name, line: number, text: line, mark: boundary(from)..boundary(to).max(boundary(from)) })
}

/// Renders all messages; `styled` with colours.
pub(super) fn render(sources: &[Source], all: &[Diagnostic], styled: bool) -> Messages {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for diagnostic in all {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut groups = Vec::new();
        let title = level.primary_title(diagnostic.message.as_str());
        let snippet = |shown: Shown<'_>| {
            Snippet::source(shown.text.to_owned())
                .path(shown.name.to_owned())
                .line_start(shown.line as usize)
                .annotation(AnnotationKind::Primary.span(shown.mark))
        };
        match diagnostic.origin.and_then(|origin| show(sources, origin)) {
            Some(shown) => groups.push(title.element(snippet(shown))),
            None => groups.push(annotate_snippets::Group::with_title(title)),
        }
        for (origin, note) in &diagnostic.notes {
            let title = Level::NOTE.secondary_title(note.as_str());
            groups.push(match show(sources, *origin) {
                Some(shown) => title.element(snippet(shown)),
                None => annotate_snippets::Group::with_title(title),
            });
        }
        let mut parent = diagnostic.origin.and_then(|origin| sources.get(origin.source as usize)?.parent);
        for _ in 0..5 {
            let Some((origin, how)) = parent else { break };
            if let Some(shown) = show(sources, origin) {
                groups.push(Level::NOTE.secondary_title(how).element(snippet(shown)));
            }
            parent = sources.get(origin.source as usize).and_then(|source| source.parent);
        }
        text.push_str(&renderer.render(&groups));
        text.push_str("\n\n");
    }
    let count = |severity| all.iter().filter(|d| d.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    Messages { text, errors, warnings }
}
