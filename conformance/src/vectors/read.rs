//! The rows of an operation vector file.
//!
//! Source: conformance/vectors/README.md, Columns of the operation files.

use super::states::StateKind;
use e2k_core::isa::{Alop, Version};
use std::collections::{BTreeSet, HashMap};
use std::fmt;

/// Kind of an operand or result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// 32 bits.
    S,
    /// 64 bits.
    D,
    /// 80 bits: sign and exponent (16 bits), then the significand.
    X,
    /// 128 bits.
    P,
    /// Predicate.
    B,
}

/// A value of up to 128 bits; of an [`Kind::X`] the sign and exponent are bits 79:64.
pub type Bits = u128;

/// Which side of a disagreement a row follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Emulator and independent model agree on the result.
    Both,
    /// The model is right, or likely so.
    Model,
    /// There is no model.
    EmulatorOnly,
    /// Not decidable.
    Unknown,
}

/// What a row demands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Expected {
    /// The result; `None` when only its tag is specified, or it is a predicate.
    pub value: Option<Bits>,
    /// The result when it is a predicate.
    pub pred: Option<bool>,
    /// The result is diagnostic: the operation faults, or an operand was diagnostic.
    pub diagnostic: bool,
    /// Tag of the result: S two bits, D and X four, P eight. `None`: not specified.
    pub tag: Option<u8>,
    /// Flags ie de ze oe ue pe after the operation, those set on entry included.
    pub flags: Option<u8>,
}

/// One execution of one operation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Name of the row.
    pub id: String,
    /// The operation.
    pub op: Alop,
    /// Version that the instruction was assembled for.
    pub isa: Version,
    /// Arithmetic channel, 0 to 5.
    pub channel: u8,
    /// The 8-bit literal.
    pub imm: Option<u8>,
    /// Speculative form.
    pub sm: bool,
    /// Kinds of the sources in assembler order, without the absent ones.
    pub source_kinds: Vec<Kind>,
    /// Kind of the result.
    pub result_kind: Kind,
    /// Values of the sources.
    pub sources: Vec<Bits>,
    /// Tags of the sources; empty in files that have no tag columns.
    pub tags: Vec<u8>,
    /// Merge condition.
    pub pred: Option<bool>,
    /// PFPFR before the operation.
    pub pfpfr: Option<u32>,
    /// FPCR before the operation.
    pub fpcr: Option<u32>,
    /// How far the row is worth anything.
    pub verdict: Verdict,
    /// What to expect, by the verdict.
    pub expected: Expected,
    /// Paragraph of `disagreements.md`.
    pub rule: String,
}

/// What is wrong with a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormatError {
    /// Line, from 1.
    pub line: usize,
    /// Column's name.
    pub column: &'static str,
    /// Its text.
    pub found: String,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: unexpected '{}'", self.line, self.column, self.found)
    }
}

/// What a file holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// Values of operations on clean operands.
    Values,
    /// Values and tags of operations on operands with tags.
    Speculative,
    /// Something else that is known.
    States(StateKind),
    /// Nothing that is known.
    Other,
}

impl FileKind {
    /// Tells from the first line.
    #[must_use]
    pub fn of(text: &str) -> FileKind {
        let header = text.lines().next().unwrap_or_default();
        if !header.split('\t').any(|column| column == "kinds") {
            StateKind::of(header).map_or(FileKind::Other, FileKind::States)
        } else if header.split('\t').any(|column| column == "tag1") {
            FileKind::Speculative
        } else {
            FileKind::Values
        }
    }
}

/// One line with its columns by name.
pub(super) struct Line<'a> {
    number: usize,
    columns: &'a HashMap<&'a str, usize>,
    fields: Vec<&'a str>,
}

impl<'a> Line<'a> {
    /// The text of a column; `-` is absent.
    pub(super) fn text(&self, column: &'static str) -> Option<&'a str> {
        let field = self.columns.get(column).and_then(|&index| self.fields.get(index));
        field.copied().filter(|text| *text != "-")
    }

    pub(super) fn error(&self, column: &'static str) -> FormatError {
        let found = self.text(column).unwrap_or("-").to_owned();
        FormatError { line: self.number, column, found }
    }

    fn parse<T>(&self, column: &'static str, f: impl FnOnce(&'a str) -> Option<T>) -> Result<Option<T>, FormatError> {
        self.text(column).map(|text| f(text).ok_or_else(|| self.error(column))).transpose()
    }

    pub(super) fn require<T>(
        &self,
        column: &'static str,
        f: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, FormatError> {
        self.parse(column, f)?.ok_or_else(|| self.error(column))
    }

    fn hex(&self, column: &'static str) -> Result<Option<Bits>, FormatError> {
        self.parse(column, |text| Bits::from_str_radix(text, 16).ok())
    }

    /// The version that the row was made for.
    pub(super) fn version(&self) -> Result<Version, FormatError> {
        self.require("isa", |text| Version::from_number(text.strip_prefix('v')?.parse().ok()?))
    }

    fn verdict(&self) -> Result<Verdict, FormatError> {
        self.require("verdict", |text| {
            Some(match text {
                "both" | "both/flags:model" => Verdict::Both,
                "model" | "model?" => Verdict::Model,
                "emu-only" => Verdict::EmulatorOnly,
                "unknown" => Verdict::Unknown,
                _ => return None,
            })
        })
    }

    fn flag(&self, column: &'static str) -> Result<Option<bool>, FormatError> {
        self.parse(column, boolean)
    }
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

fn kind(letter: char) -> Option<Kind> {
    Some(match letter {
        'S' => Kind::S,
        'D' => Kind::D,
        'X' => Kind::X,
        'P' => Kind::P,
        'B' => Kind::B,
        _ => return None,
    })
}

/// What the row demands, by its verdict.
fn expected(line: &Line, verdict: Verdict) -> Result<Expected, FormatError> {
    let mut expected = Expected::default();
    let model = line.text("model_dst").unwrap_or_default();
    let from_model = verdict == Verdict::Model;
    expected.diagnostic = model.starts_with("diag");
    if let Some((_, tag)) = model.split_once("diag:") {
        expected.tag = Some(u8::from_str_radix(tag, 16).map_err(|_| line.error("model_dst"))?);
    }
    if !expected.diagnostic {
        expected.tag = line.hex("dtag")?.map(|tag| tag as u8);
        let column = if from_model { "model_dst" } else { "dst" };
        expected.value = line.hex(column)?;
        let column = if from_model { "model_pred" } else { "pred_out" };
        match line.text(column) {
            Some("d") => expected.diagnostic = true,
            _ => expected.pred = line.flag(column)?,
        }
    }
    // Where there is a model, its flags are right: they equal the emulator's or replace them.
    expected.flags = match line.hex("model_ef")? {
        Some(flags) => Some(flags as u8),
        None => match line.hex("pfpfr_out")? {
            Some(register) => Some(register as u8 & 0x3f),
            None => line.hex("fpsr_out")?.map(|register| register as u8 & 0x3f),
        },
    };
    Ok(expected)
}

fn row(line: &Line) -> Result<Row, FormatError> {
    let verdict = line.verdict()?;
    let kinds = line.require("kinds", |text| text.split_once('>'))?;
    let mut source_kinds = Vec::new();
    let mut sources = Vec::new();
    let mut tags = Vec::new();
    const COLUMNS: [(&str, &str); 3] = [("src1", "tag1"), ("src2", "tag2"), ("src3", "tag3")];
    for (letter, (source, tag)) in kinds.0.chars().zip(COLUMNS) {
        if letter == '-' {
            continue;
        }
        source_kinds.push(kind(letter).ok_or_else(|| line.error("kinds"))?);
        sources.push(line.hex(source)?.ok_or_else(|| line.error(source))?);
        if let Some(tag) = line.hex(tag)? {
            tags.push(tag as u8);
        }
    }
    Ok(Row {
        id: line.require("id", |text| Some(text.to_owned()))?,
        op: line.require("op", Alop::from_name)?,
        isa: line.version()?,
        channel: line.require("chan", |text| text.parse().ok())?,
        imm: line.hex("imm")?.map(|imm| imm as u8),
        sm: line.require("sm", boolean)?,
        source_kinds,
        result_kind: kinds.1.chars().next().and_then(kind).ok_or_else(|| line.error("kinds"))?,
        sources,
        tags,
        pred: line.flag("pred")?,
        pfpfr: line.hex("pfpfr")?.map(|register| register as u32),
        fpcr: line.hex("fpcr")?.map(|register| register as u32),
        verdict,
        expected: expected(line, verdict)?,
        rule: line.text("rule").unwrap_or_default().to_owned(),
    })
}

/// The rows of a [`FileKind::Values`] or [`FileKind::Speculative`] file.
///
/// # Errors
/// The first line that does not have the expected form.
pub fn read_rows(text: &str) -> Result<Vec<Row>, FormatError> {
    let mut rows = Vec::new();
    lines(text, |line| {
        rows.push(row(line)?);
        Ok(())
    })?;
    Ok(rows)
}

/// The operations of which a file of any kind has a judged row.
///
/// # Errors
/// The first line that does not have the expected form.
pub fn judged_operations(text: &str) -> Result<BTreeSet<Alop>, FormatError> {
    let mut judged = BTreeSet::new();
    lines(text, |line| {
        let known = match line.text("verdict") {
            Some(_) => matches!(line.verdict()?, Verdict::Both | Verdict::Model),
            None => line.text("class") != Some("emu-only"),
        };
        // A row of several operations is named after all of them.
        let names = line.text("op").into_iter().flat_map(|names| names.split('+'));
        judged.extend(names.filter(|_| known).filter_map(Alop::from_name));
        Ok(())
    })?;
    Ok(judged)
}

/// Gives the lines of a file below its header to `f`.
pub(super) fn lines(text: &str, mut f: impl FnMut(&Line) -> Result<(), FormatError>) -> Result<(), FormatError> {
    let mut lines = text.lines().enumerate();
    let header = lines.next().map_or("", |(_, line)| line.trim_start_matches('#'));
    let columns: HashMap<&str, usize> = header.split('\t').enumerate().map(|(i, name)| (name, i)).collect();
    for (index, line) in lines.filter(|(_, line)| !line.is_empty()) {
        f(&Line { number: index + 1, columns: &columns, fields: line.split('\t').collect() })?;
    }
    Ok(())
}
