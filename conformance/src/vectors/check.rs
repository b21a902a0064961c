//! Rows against the value functions.

use super::machine::Machine;
use super::read::{Bits, FileKind, FormatError, Kind, Row, Verdict, read_rows};
use super::states::check_states;
use super::{FileSummary, program};
use e2k_core::exec::value::{F80, FpEnv, FpxEnv, ValueFn, Width, value_of};

/// What an operation did.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// The result, unless it is a predicate or a fault.
    pub value: Option<Bits>,
    /// The result when it is a predicate.
    pub pred: Option<bool>,
    /// The operation faults, or its result is diagnostic.
    pub fault: bool,
    /// Tag of the result, from an executor that has tags.
    pub tag: Option<u8>,
    /// Sticky flags afterwards, of an operation that has some.
    pub flags: Option<u8>,
}

/// Why an executor cannot run a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It does not have the operation.
    Missing,
    /// The operation does not take what the row has; the text says what it takes.
    Shape(String),
}

fn width(kind: Kind) -> Width {
    match kind {
        Kind::S => Width::S,
        Kind::D => Width::D,
        Kind::X => Width::X,
        Kind::P => Width::P,
        Kind::B => Width::Pred,
    }
}

/// Bits that an operand or result of this kind has.
fn bits(kind: Kind) -> u32 {
    match kind {
        Kind::S => 32,
        Kind::D => 64,
        Kind::X => 80,
        Kind::P => 128,
        Kind::B => 1,
    }
}

fn mask(kind: Kind) -> Bits {
    Bits::MAX >> (128 - bits(kind))
}

/// The source with rubbish above its width, which the function has to ignore.
fn with_garbage(kind: Kind, value: Bits) -> Bits {
    value | 0xa5a5_5a5a_c3c3_3c3c_9696_6969_f00f_0ff0 & !mask(kind)
}

fn f80(kind: Kind, value: Bits) -> F80 {
    let value = with_garbage(kind, value);
    F80 { exp_sign: (value >> 64) as u16, mantissa: value as u64 }
}

/// Runs a row with [`value_of`]. Bits of the operands above their width are arbitrary.
///
/// # Errors
/// There is no value function, or its widths are not those of the row.
pub fn execute(row: &Row) -> Result<Outcome, Refusal> {
    let value = value_of(row.op, row.isa).ok_or(Refusal::Missing)?;
    let sources: Vec<Width> = value.src.iter().copied().flatten().collect();
    let expected: Vec<Width> = row.source_kinds.iter().copied().map(width).collect();
    if sources != expected || value.dst != width(row.result_kind) {
        return Err(Refusal::Shape(format!("widths {:?} <- {sources:?}", value.dst)));
    }
    let q = |n: usize| {
        row.source_kinds.get(n).zip(row.sources.get(n)).map_or(0, |(kind, value)| with_garbage(*kind, *value))
    };
    let d = |n: usize| q(n) as u64;
    let x = |n: usize| {
        row.source_kinds.get(n).zip(row.sources.get(n)).map_or(F80::default(), |(kind, value)| f80(*kind, *value))
    };
    let mut env = FpEnv::new(row.pfpfr.unwrap_or(FpEnv::START));
    let mut fpx = FpxEnv::new(row.fpcr.unwrap_or(FpxEnv::START), 0);
    let condition = row.pred.unwrap_or_default();
    let literal = row.imm.unwrap_or_default();
    let mut outcome = Outcome::default();
    let mut wide = |value: Bits| outcome.value = Some(value & mask(row.result_kind));
    let of_f80 = |value: F80| Bits::from(value.exp_sign) << 64 | Bits::from(value.mantissa);
    match value.f {
        ValueFn::I1(f) => wide(f(d(0)).into()),
        ValueFn::I2(f) => wide(f(d(0), d(1)).into()),
        ValueFn::I3(f) => wide(f(d(0), d(1), d(2)).into()),
        ValueFn::Lit1(f) => wide(f(d(0), literal).into()),
        ValueFn::Lit2(f) => wide(f(d(0), d(1), literal).into()),
        ValueFn::Div(f) => match f(d(0), d(1)) {
            Some(value) => wide(value.into()),
            None => outcome.fault = true,
        },
        ValueFn::Pred1(f) => outcome.pred = Some(f(d(0))),
        ValueFn::Pred2(f) => outcome.pred = Some(f(d(0), d(1))),
        ValueFn::Select2(f) => wide(f(condition, d(0), d(1)).into()),
        ValueFn::Select3(f) => wide(f(condition, d(0), d(1), d(2)).into()),
        ValueFn::QSelect2(f) => wide(f(condition, q(0), q(1))),
        ValueFn::F1(f) => wide(f(&mut env, d(0)).into()),
        ValueFn::F2(f) => wide(f(&mut env, d(0), d(1)).into()),
        ValueFn::F3(f) => wide(f(&mut env, d(0), d(1), d(2)).into()),
        ValueFn::FPred2(f) => outcome.pred = Some(f(&mut env, d(0), d(1))),
        ValueFn::X1(f) => wide(of_f80(f(&mut fpx, x(0)))),
        ValueFn::X2(f) => wide(of_f80(f(&mut fpx, x(0), x(1)))),
        ValueFn::XPred2(f) => outcome.pred = Some(f(&mut fpx, x(0), x(1))),
        ValueFn::Q1(f) => wide(f(q(0))),
        ValueFn::Q2(f) => wide(f(q(0), q(1))),
        ValueFn::Q3(f) => wide(f(q(0), q(1), q(2))),
        ValueFn::QPred2(f) => outcome.pred = Some(f(q(0), q(1))),
        ValueFn::QF1(f) => wide(f(&mut env, q(0))),
        ValueFn::QF2(f) => wide(f(&mut env, q(0), q(1))),
        ValueFn::QF3(f) => wide(f(&mut env, q(0), q(1), q(2))),
    }
    if row.expected.flags.is_some() {
        let flags = if row.fpcr.is_some() { fpx.fpsr() } else { env.pfpfr() };
        outcome.flags = Some(flags as u8 & 0x3f);
    }
    Ok(outcome)
}

/// Compares an outcome with what the row demands.
///
/// # Errors
/// What differs.
pub fn check(row: &Row, outcome: &Outcome) -> Result<(), String> {
    let expected = &row.expected;
    if let (Some(tag), Some(expected)) = (outcome.tag, expected.tag)
        && tag != expected
    {
        return Err(format!("tag {tag:x}, expected {expected:x}"));
    }
    // A move may hand a tag on with the value: who has tags calls that a fault, too.
    let fault = expected.diagnostic || outcome.tag.is_some_and(|tag| tag != 0 && Some(tag) == expected.tag);
    if outcome.fault != fault {
        return Err(format!("fault {}, expected {fault}", outcome.fault));
    }
    if expected.diagnostic {
        return Ok(());
    }
    if outcome.pred != expected.pred {
        return Err(format!("predicate {:?}, expected {:?}", outcome.pred, expected.pred));
    }
    if let Some(value) = expected.value
        && outcome.value != Some(value)
    {
        return Err(format!("value {:x}, expected {value:x}", outcome.value.unwrap_or_default()));
    }
    if outcome.flags != expected.flags {
        let hex = |flags: Option<u8>| flags.map_or_else(|| "-".to_owned(), |flags| format!("{flags:02x}"));
        return Err(format!("flags {}, expected {}", hex(outcome.flags), hex(expected.flags)));
    }
    Ok(())
}

fn describe(row: &Row, what: &str) -> String {
    let sources: Vec<String> = row.sources.iter().map(|source| format!("{source:x}")).collect();
    let register = |name: &str, value: Option<u32>| value.map_or_else(String::new, |v| format!(" {name} {v:x}"));
    format!(
        "{} {}{}{}: {what} [{}]",
        row.id,
        sources.join(" "),
        register("pfpfr", row.pfpfr),
        register("fpcr", row.fpcr),
        row.rule
    )
}

/// Runs the rows of a file's text: those of operations with [`execute`] and as programs on a
/// processor, all others as programs.
///
/// # Errors
/// The text does not have the expected form, or columns that are not known.
pub fn check_file(name: String, text: &str) -> Result<FileSummary, FormatError> {
    let mut machine = Machine::new();
    match FileKind::of(text) {
        FileKind::Values => Ok(check_rows(name, &read_rows(text)?, |row| {
            // A wrong value is told as such; then the program around it must give the same.
            let outcome = execute(row)?;
            if check(row, &outcome).is_err() {
                return Ok(outcome);
            }
            program::execute(&mut machine, row)
        })),
        FileKind::Speculative => Ok(check_rows(name, &read_rows(text)?, |row| program::execute(&mut machine, row))),
        FileKind::States(kind) => check_states(name, text, kind),
        FileKind::Other => {
            let found = text.lines().next().unwrap_or_default().to_owned();
            Err(FormatError { line: 1, column: "id", found })
        }
    }
}

/// Runs rows with any executor: the value functions, an interpreter, another emulator.
pub fn check_rows(
    name: String,
    rows: &[Row],
    mut execute: impl FnMut(&Row) -> Result<Outcome, Refusal>,
) -> FileSummary {
    let mut summary = FileSummary { name, ..FileSummary::default() };
    for row in rows {
        let result = match execute(row) {
            Ok(_) if row.verdict == Verdict::Unknown => {
                summary.unknown += 1;
                continue;
            }
            Ok(outcome) => check(row, &outcome),
            Err(Refusal::Missing) => {
                summary.missing += 1;
                summary.messages.push(describe(row, "no value function"));
                continue;
            }
            Err(Refusal::Shape(what)) => Err(what),
        };
        let emulator = row.verdict == Verdict::EmulatorOnly;
        match (&result, emulator) {
            (Ok(()), false) => summary.passed += 1,
            (Ok(()), true) => summary.emulator_same += 1,
            (Err(_), false) => summary.failed += 1,
            (Err(_), true) => summary.emulator_other += 1,
        }
        if let Err(what) = result {
            summary.messages.push(describe(row, &what));
        }
    }
    summary
}
