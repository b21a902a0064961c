//! Rows of the operation files as programs of one bundle.

use super::check::{Outcome, Refusal};
use super::machine::{End, Machine, bits, reg, register};
use super::read::{Bits, Kind, Row};
use e2k_core::isa::build::{Input, Operation, Output};
use e2k_core::isa::ops::Ext;
use e2k_core::isa::{Alop, Guard, PredSource};

/// Numbers of the state registers. Source: state.md 3.
const PFPFR: u8 = 0x84;
const FPCR: u8 = 0x85;
const FPSR: u8 = 0x86;
/// Registers of the operands, and of the result.
const SOURCES: [u8; 3] = [2, 4, 6];
const RESULT: u8 = 8;
/// Predicates of the merge condition, and of the result.
const CONDITION: u8 = 1;
const RESULT_PREDICATE: u8 = 2;

/// Bits of a register that an operand of this kind has, and of its tag.
const fn parts(kind: Kind) -> (Bits, u8) {
    match kind {
        Kind::S => (0xffff_ffff, 3),
        Kind::D => (0xffff_ffff_ffff_ffff, 15),
        Kind::X => (0xffff_ffff_ffff_ffff_ffff, 15),
        Kind::P => (Bits::MAX, 0xff),
        Kind::B => (1, 0),
    }
}

/// Puts operands where `op` has them: in source order, into the fields that its format has.
pub(super) fn set_sources(operation: &mut Operation, op: Alop, sources: &[Input]) {
    let row = op.row();
    let format = row.format();
    let mut sources = sources.iter().copied();
    if format.has_src1() && row.ext() == Ext::Free {
        operation.src1 = sources.next().unwrap_or(operation.src1);
    }
    if format.has_src2() {
        operation.src2 = sources.next().unwrap_or(operation.src2);
    }
    operation.src3 = sources.next().unwrap_or(Input::Reg(reg(SOURCES[2])));
}

/// Runs a row on a processor. What a register has above the operand's width is arbitrary, and not
/// a number: no operation may look at it.
pub(super) fn execute(machine: &mut Machine, row: &Row) -> Result<Outcome, Refusal> {
    let mut cpu = Machine::processor(row.isa);
    let mut operation = Operation::new(row.op);
    operation.channel = Some(row.channel);
    operation.speculative = row.sm;
    operation.immediate = row.imm.unwrap_or_default();
    let mut inputs = Vec::new();
    for (i, (kind, value)) in row.source_kinds.iter().zip(&row.sources).enumerate() {
        let (mask, tag_mask) = parts(*kind);
        let tag = row.tags.get(i).copied().unwrap_or_default();
        let value = value & mask | 0xa5a5_5a5a_c3c3_3c3c_9696_6969_f00f_0ff0 & !mask;
        cpu.set_window_register(SOURCES[i], register(value, tag & tag_mask | 0x55 & !tag_mask));
        inputs.push(Input::Reg(reg(SOURCES[i])));
    }
    set_sources(&mut operation, row.op, &inputs);
    cpu.set_window_register(RESULT, register(0x0123_4567_89ab_cdef_fedc_ba98_7654_3210, 0));
    operation.dst = match row.result_kind {
        Kind::B => Output::Pred(RESULT_PREDICATE),
        _ => Output::Reg(reg(RESULT)),
    };
    if row.op.row().format().merges() {
        cpu.set_predicate(CONDITION, Some(row.pred.unwrap_or_default()));
        operation.merge = Some(Guard { source: PredSource::Pred(CONDITION), negate: false });
    }
    let registers = [(PFPFR, row.pfpfr), (FPCR, row.fpcr)];
    for (number, value) in registers.into_iter().filter_map(|(number, value)| Some((number, value?))) {
        let written = cpu.write_sreg(number, value.into());
        written.map_err(|error| Refusal::Shape(format!("state register {number:#x}: {error:?}")))?;
    }
    match machine.run_operation(&mut cpu, operation) {
        End::Done => {}
        End::Trap(_) => return Ok(Outcome { fault: true, ..Outcome::default() }),
        End::Refused(what) => return Err(Refusal::Shape(what)),
        End::Endless => return Err(Refusal::Shape("no end".to_owned())),
    }
    let mut outcome = Outcome::default();
    if row.result_kind == Kind::B {
        outcome.pred = cpu.predicate(RESULT_PREDICATE);
        outcome.fault = outcome.pred.is_none();
    } else {
        let (mask, tag_mask) = parts(row.result_kind);
        let result = cpu.window_register(RESULT);
        let tag = result.tag & tag_mask;
        // Of an upper half the files tell only whether it is a number.
        outcome.tag = Some(if tag >> 4 != 0 { tag & 15 | 0x50 } else { tag });
        outcome.fault = tag != 0;
        outcome.value = Some(bits(result) & mask);
    }
    if row.expected.flags.is_some() {
        let number = if row.fpcr.is_some() { FPSR } else { PFPFR };
        let flags = cpu.read_sreg(number).map_err(|error| Refusal::Shape(format!("{error:?}")))?;
        outcome.flags = Some(flags as u8 & 0x3f);
    }
    Ok(outcome)
}
