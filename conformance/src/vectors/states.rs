//! Rows that are not the value of one operation: memory, tags, conditions, loops, rotation,
//! predicate logic and state registers.
//!
//! Each kind of file has one function that runs a row and compares. Source of the columns:
//! conformance/vectors/README.md, Columns of the other files.

use super::FileSummary;
use super::machine::{BASE, End, Machine, bits, reg, register};
use super::program::set_sources;
use super::read::{Bits, FormatError, Line, lines};
use e2k_core::cpu::Cpu;
use e2k_core::isa::build::{Input, Operation, Output};
use e2k_core::isa::{Alop, Guard, PredSource, Version};

/// `%lsr`. Source: state.md 3.
const LSR: u8 = 0x83;
/// Where the memory block of a row stands in memory, and its bytes.
const BLOCK: usize = 0x1000;
const BLOCK_SIZE: usize = 256;
/// The bytes of the block that a row tells after a store.
const SHOWN: std::ops::Range<usize> = 88..136;

/// What a state file holds, told from its columns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StateKind {
    /// `getsp`.
    Getsp,
    /// Loop counters.
    Lsr,
    /// Loads and stores.
    Memory,
    /// Array stores.
    ArrayStore,
    /// Predicate logic.
    Predicates,
    /// A conditional operation.
    Conditional,
    /// Rotation of registers and predicates.
    Rotation,
    /// State registers.
    StateRegister,
    /// Operations on tags.
    Tags,
}

impl StateKind {
    /// Tells from the columns; `None`: no known kind.
    #[must_use]
    pub fn of(header: &str) -> Option<StateKind> {
        const MARKS: [(&str, StateKind); 9] = [
            ("delta", StateKind::Getsp),
            ("lsr_in", StateKind::Lsr),
            ("off", StateKind::Memory),
            ("sti_in", StateKind::ArrayStore),
            ("text", StateKind::Predicates),
            ("neg", StateKind::Conditional),
            ("flags", StateKind::Rotation),
            ("readback", StateKind::StateRegister),
            ("src1_tag", StateKind::Tags),
        ];
        let columns: Vec<&str> = header.trim_start_matches('#').split('\t').collect();
        MARKS.iter().find(|(mark, _)| columns.contains(mark)).map(|(_, kind)| *kind)
    }

    fn run(self, row: &mut StateRow) -> Result<(), Failure> {
        match self {
            StateKind::Getsp => row.getsp(),
            StateKind::Lsr => row.lsr(),
            StateKind::Memory => row.memory(),
            StateKind::ArrayStore => row.array_store(),
            StateKind::Predicates => row.predicates(),
            StateKind::Conditional => row.conditional(),
            StateKind::Rotation => row.rotation(),
            StateKind::StateRegister => row.state_register(),
            StateKind::Tags => row.tags(),
        }
    }
}

/// Why a row has not passed.
enum Failure {
    /// It cannot be read.
    Format(FormatError),
    /// Its program did not run, or gave something else.
    Other(String),
}

impl From<FormatError> for Failure {
    fn from(error: FormatError) -> Failure {
        Failure::Format(error)
    }
}

impl From<End> for Failure {
    fn from(end: End) -> Failure {
        Failure::Other(match end {
            End::Done => "ended".to_owned(),
            End::Trap(exception) => format!("raised {exception:?}"),
            End::Refused(what) => format!("not executed: {what}"),
            End::Endless => "no end".to_owned(),
        })
    }
}

type Checked = Result<(), Failure>;

/// A row, and what runs it.
struct StateRow<'a> {
    line: &'a Line<'a>,
    machine: &'a mut Machine,
    version: Version,
    /// The row has no model, or none that judges it: what the emulator did is compared.
    emulator: bool,
}

/// Runs the rows of a state file.
///
/// A row is judged by its class: `agree` and `DISAGREE` expect the model (each heading of the
/// disagreements that is about these files decides for it), `emu-only` is informative.
///
/// # Errors
/// The text does not have the expected form.
pub fn check_states(name: String, text: &str, kind: StateKind) -> Result<FileSummary, FormatError> {
    let mut summary = FileSummary { name, ..FileSummary::default() };
    let mut machine = Machine::new();
    lines(text, |line| {
        let emulator = line.require("class", |class| match class {
            // Where there is nothing to agree with, the result stands for itself.
            "agree" | "DISAGREE" => Some(line.text("model").is_none()),
            "emu-only" => Some(true),
            _ => None,
        })?;
        let judged = line.text("class") != Some("emu-only");
        let version = line.version()?;
        let what = match kind.run(&mut StateRow { line, machine: &mut machine, version, emulator }) {
            Ok(()) => None,
            Err(Failure::Format(error)) => return Err(error),
            Err(Failure::Other(what)) => Some(what),
        };
        match (&what, judged) {
            (None, true) => summary.passed += 1,
            (None, false) => summary.emulator_same += 1,
            (Some(_), true) => summary.failed += 1,
            (Some(_), false) => summary.emulator_other += 1,
        }
        if let Some(what) = what {
            summary.messages.push(format!("{}: {what}", line.text("id").unwrap_or_default()));
        }
        Ok(())
    })?;
    Ok(summary)
}

fn same<T: PartialEq + std::fmt::LowerHex>(what: &str, found: T, expected: T) -> Checked {
    if found == expected { Ok(()) } else { Err(Failure::Other(format!("{what} {found:x}, expected {expected:x}"))) }
}

fn same_text(found: &str, expected: &str) -> Checked {
    if found == expected { Ok(()) } else { Err(Failure::Other(format!("{found}, expected {expected}"))) }
}

/// A number, decimal or hexadecimal with 0x.
fn number(text: &str) -> Option<i128> {
    match text.strip_prefix("0x") {
        Some(digits) => Bits::from_str_radix(digits, 16).ok().map(|bits| bits as i128),
        None => text.parse().ok(),
    }
}

/// A number of up to 8 bits.
fn small(text: &str) -> Option<u8> {
    number(text)?.try_into().ok()
}

impl StateRow<'_> {
    fn number(&self, column: &'static str) -> Result<i128, FormatError> {
        self.line.require(column, number)
    }

    fn small(&self, column: &'static str) -> Result<u8, FormatError> {
        self.line.require(column, small)
    }

    /// The column that the row is judged by: the model's, or the given one.
    const fn side(&self, emulator: &'static str) -> &'static str {
        if self.emulator { emulator } else { "model" }
    }

    fn expected(&self, emulator: &'static str) -> Result<&str, FormatError> {
        self.line.require(self.side(emulator), Some)
    }

    fn expected_number(&self, emulator: &'static str) -> Result<i128, FormatError> {
        self.line.require(self.side(emulator), number)
    }

    /// Value and tag that the row expects: the model has both in one column. A tag that stands
    /// alone (`tag=5`) says that nothing is specified of the value.
    fn expected_tagged(&self) -> Result<(Option<Bits>, u8), FormatError> {
        if self.emulator {
            let tag = self.line.require("dtag", |text| {
                // Of 128 bits the emulator's upper tag shows only in what it does afterwards.
                small(text.strip_prefix("lo:").and_then(|rest| rest.split(' ').next()).unwrap_or(text))
            })?;
            return Ok((Some(self.number("dst")? as Bits), tag));
        }
        self.line.require("model", |text| {
            if let Some(tag) = text.strip_prefix("tag=") {
                return Some((None, u8::from_str_radix(tag, 16).ok()?));
            }
            let (value, tag) = text.split_once('/').unwrap_or((text, "0x0"));
            Some((Some(number(value)? as Bits), small(tag)?))
        })
    }

    /// Compares a result. Whatever has a tag other than 0 because an operand or condition was
    /// diagnostic has no specified value.
    fn same_tagged(&self, value: Bits, tag: u8, poisoned: bool) -> Checked {
        let (expected, expected_tag) = self.expected_tagged()?;
        same("tag", tag, expected_tag)?;
        match expected {
            Some(expected) if !poisoned => same("value", value, expected),
            _ => Ok(()),
        }
    }

    fn op(&self) -> Result<Alop, FormatError> {
        self.line.require("op", Alop::from_name)
    }

    fn operation(&self) -> Result<Operation, FormatError> {
        let mut operation = Operation::new(self.op()?);
        operation.channel = Some(self.small("chan")?);
        Ok(operation)
    }

    fn run(&mut self, cpu: &mut Cpu, operation: Operation) -> Checked {
        match self.machine.run_operation(cpu, operation) {
            End::Done => Ok(()),
            end => Err(end.into()),
        }
    }

    fn run_text(&mut self, cpu: &mut Cpu, text: &str) -> Checked {
        match self.machine.run_text(cpu, text) {
            End::Done => Ok(()),
            end => Err(end.into()),
        }
    }

    fn getsp(&mut self) -> Checked {
        let mut cpu = Machine::processor(self.version);
        let (start, _) = cpu.data_stack();
        cpu.set_window(0, self.number("src2")? as u64);
        let mut operation = self.operation()?;
        operation.src2 = Input::Reg(reg(0));
        operation.dst = Output::Reg(reg(1));
        self.run(&mut cpu, operation)?;
        let result = cpu.window(1);
        same("displacement", result.wrapping_sub(start), self.expected_number("delta")? as u64)?;
        same("low bits", (result & 15) as u8, self.small("low4")?)
    }

    fn lsr(&mut self) -> Checked {
        let name: &str = self.line.require("op", Some)?;
        let steps = self.number("steps")?;
        let mut cpu = Machine::processor(self.version);
        let written = cpu.write_sreg(LSR, self.number("lsr_in")? as u64);
        written.map_err(|error| Failure::Other(format!("{error:?}")))?;
        let mut iterations = "0".to_owned();
        if let Some(condition) = name.strip_prefix("cond_") {
            let (negate, condition) = condition.strip_prefix('~').map_or(("", condition), |rest| ("~", rest));
            self.run_text(&mut cpu, &format!("adds 0, 1, %r0 ? {negate}%{condition}"))?;
            return same_text(&format!("executed={}", cpu.window(0)), self.expected("lsr_out")?);
        }
        if name == "loop" {
            // A displacement of 0 is the bundle itself.
            self.run_text(&mut cpu, "{ adds %r0, 1, %r0; alc alcf=1, alct=1; ibranch 0 ? #NOT_LOOP_END }")?;
            iterations = cpu.window(0).to_string();
        } else {
            let flags = name.strip_prefix("alc").filter(|flags| flags.len() == 2);
            let (f, t) = flags.and_then(|flags| flags.split_at_checked(1)).ok_or_else(|| self.line.error("op"))?;
            let text = format!("alc alcf={f}, alct={t}\n").repeat(steps.clamp(0, 1000) as usize);
            self.run_text(&mut cpu, &text)?;
        }
        let lsr = cpu.read_sreg(LSR).map_err(|error| Failure::Other(format!("{error:?}")))?;
        if self.emulator {
            return same("%lsr", lsr, self.number("lsr_out")? as u64);
        }
        same_text(&format!("{iterations}/{lsr:#x}"), self.expected("lsr_out")?)
    }

    /// Fills the memory block; gives its address.
    fn fill_block(&mut self) -> u64 {
        for (i, byte) in self.machine.memory()[BLOCK..BLOCK + BLOCK_SIZE].iter_mut().enumerate() {
            *byte = (i * 167 + 13) as u8;
        }
        BASE + BLOCK as u64
    }

    /// The bytes of the block that a row tells, as it tells them.
    fn block_text(&mut self) -> String {
        let block = &self.machine.memory()[BLOCK..BLOCK + BLOCK_SIZE];
        block[SHOWN].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn memory(&mut self) -> Checked {
        let block = self.fill_block();
        let op = self.op()?;
        let mut operation = self.operation()?;
        operation.mas = self.small("mas")?;
        operation.speculative = self.small("sm")? != 0;
        let index = self.number("idx")? as u64;
        let address = self.line.require("off", |text| match text.strip_prefix("unmapped:") {
            Some(address) => number(address).map(|address| address as u64),
            None => number(text).map(|offset| block.wrapping_add(offset as u64)),
        })?;
        let mut cpu = Machine::processor(self.version);
        cpu.set_window(2, address.wrapping_sub(index));
        cpu.set_window(4, index);
        if self.line.text("mask").is_some() {
            cpu.set_window(4, self.number("mask")? as u64);
        }
        let store = op.row().format().stores();
        if store {
            cpu.set_window_register(6, register(self.number("value")? as Bits, 0));
            operation.dst = Output::None;
        } else {
            operation.dst = Output::Reg(reg(8));
        }
        set_sources(&mut operation, op, &[2, 4, 6].map(|n| Input::Reg(reg(n))));
        self.run(&mut cpu, operation)?;
        if store {
            let found = self.block_text();
            return same_text(&found, self.expected("mem_after")?);
        }
        let result = cpu.window_register(8);
        let wide = op.name().ends_with("qp");
        let value = if wide { bits(result) } else { result.value.into() };
        self.same_tagged(value, result.tag & 15, false)
    }

    fn array_store(&mut self) -> Checked {
        let block = self.fill_block();
        let name: &str = self.line.require("op", Some)?;
        let channel = self.small("chan")?;
        let increment = self.small("incr_reg")?;
        let values: Vec<Bits> = self.line.require("values", |text| {
            text.split(',').map(|value| number(value).map(|value| value as Bits)).collect()
        })?;
        let mut cpu = Machine::processor(self.version);
        cpu.set_window(0, block.wrapping_add(SHOWN.start as u64));
        cpu.set_window(1, self.number("sti_in")? as u64);
        cpu.set_window(2, self.number("incr")? as u64);
        let mut text = format!("aaurwd,2 %dr0, %aad1\naaurw,2 %r1, %aasti2\naaurw,2 %r2, %aaincr{increment}\n");
        let prefix = match name {
            "staad" => "d",
            "staaqp" => "qp",
            _ => "",
        };
        for (n, value) in (4..).zip(values) {
            cpu.set_window_register(n, register(value, 0));
            text += &format!(
                "{{ {name},{channel} %{prefix}r{n}, %aad1 [ %aasti2 ]; incr,{channel} %aaincr{increment} }}\n"
            );
        }
        self.run_text(&mut cpu, &text)?;
        let found = self.block_text();
        same_text(&found, self.expected("mem_after")?)
    }

    fn predicates(&mut self) -> Checked {
        let text: &str = self.line.require("text", Some)?;
        let mut cpu = Machine::processor(self.version);
        let values = self.line.require("preds", |text| match text.strip_prefix("pred0..3=") {
            Some(digits) => digits.chars().map(|digit| digit.to_digit(2)).collect::<Option<Vec<u32>>>(),
            None => text.split(' ').map(|one| one.split_once('=')?.1.parse().ok()).collect(),
        })?;
        for (n, value) in (0..).zip(values) {
            cpu.set_predicate(n, Some(value != 0));
        }
        let old = self.small("old")? != 0;
        let cascade = text.contains("pass");
        let results: &[u8] = if cascade { &[8, 9, 10] } else { &[2] };
        for n in results {
            cpu.set_predicate(*n, Some(old));
        }
        let text = if cascade {
            format!("{{ {text} }}")
        } else {
            format!("{{ pass %pred0, @p0; pass %pred1, @p1; {text}; pass @p4, %pred2 }}")
        };
        self.run_text(&mut cpu, &text)?;
        let found = results.iter().rev().fold(0, |bits, n| bits << 1 | i128::from(cpu.predicate(*n) == Some(true)));
        same("predicates", found, self.expected_number("result")?)
    }

    fn conditional(&mut self) -> Checked {
        let mut operation = Operation::new(self.op()?);
        operation.speculative = self.small("sm")? != 0;
        operation.src1 = Input::Reg(reg(2));
        operation.src2 = Input::Const(1);
        operation.dst = Output::Reg(reg(4));
        let negate = self.small("neg")? != 0;
        operation.predicate = Some(Guard { source: PredSource::Pred(1), negate });
        let mut cpu = Machine::processor(self.version);
        cpu.set_window_register(2, register(0x77, self.small("src1_tag")?));
        cpu.set_window(4, 0x1234);
        let value = self.line.require("pred", |text| match text {
            "0" => Some(Some(false)),
            "1" => Some(Some(true)),
            "diag" => Some(None),
            _ => None,
        })?;
        cpu.set_predicate(1, value);
        self.run(&mut cpu, operation)?;
        let result = cpu.window_register(4);
        self.same_tagged(result.value.into(), result.tag & 15, result.tag & 15 != 0)
    }

    fn rotation(&mut self) -> Checked {
        let name: &str = self.line.require("op", Some)?;
        let (size, current) = (self.small("size")?, self.small("cur")?);
        let steps = self.number("steps")?.clamp(0, 1000) as usize;
        let (f, t) = self.line.require("flags", |text| text.strip_prefix('f')?.split_once(",t"))?;
        let step = format!("{name} {name}f={f}, {name}t={t}\n").repeat(steps);
        let mut cpu = Machine::processor(self.version);
        if name == "abp" {
            let before = self.line.require("index", |text| number(text.strip_prefix("in:")?))?;
            for n in 0..32 {
                cpu.set_predicate(n, Some(before >> n & 1 != 0));
            }
            // The old predicates are the physical ones: nothing has rotated yet.
            self.run_text(&mut cpu, &format!("setbp psz={size}\n{step}"))?;
            let after = (0..32).rev().fold(0, |bits, n| bits << 1 | i128::from(cpu.predicate(n) == Some(true)));
            return same("predicates", after, self.expected_number("result")?);
        }
        let base = self.small("base")?;
        let indexes: Vec<&str> = self.line.require("index", |text| Some(text.split(',').collect()))?;
        for n in 0..=u8::MAX {
            cpu.set_window_register(n, register(n.into(), 0));
        }
        // The names are read one by one into globals, which no rotation touches.
        let reads: String = (0..).zip(&indexes).map(|(n, index)| format!("addd %db[{index}], 0, %dg{n}\n")).collect();
        self.run_text(&mut cpu, &format!("setbn rsz={size}, rbs={base}, rcur={current}\n{step}{reads}"))?;
        let found: Vec<String> = (0..).zip(&indexes).map(|(n, _)| cpu.global(n).to_string()).collect();
        same_text(&found.join(","), self.expected("result")?)
    }

    fn state_register(&mut self) -> Checked {
        let register: &str = self.line.require("reg", Some)?;
        let (write, read) = self.line.require("op", |text| text.split_once('+'))?;
        let prefix = if write.ends_with('d') { "d" } else { "" };
        let mut cpu = Machine::processor(self.version);
        cpu.set_window(0, self.number("value")? as u64);
        let text = format!("{write} %{prefix}r0, {register}\n{read} {register}, %{prefix}r1\n");
        self.run_text(&mut cpu, &text)?;
        same("value", cpu.window(1), self.expected_number("readback")? as u64)
    }

    fn tags(&mut self) -> Checked {
        let op = self.op()?;
        let mut operation = self.operation()?;
        operation.speculative = self.small("sm")? != 0;
        operation.dst = Output::Reg(reg(8));
        set_sources(&mut operation, op, &[2, 4].map(|n| Input::Reg(reg(n))));
        let mut cpu = Machine::processor(self.version);
        cpu.set_window_register(2, register(self.number("src1")? as Bits, self.small("src1_tag")?));
        if self.line.text("src2").is_some() {
            cpu.set_window(4, self.number("src2")? as u64);
        }
        self.run(&mut cpu, operation)?;
        let result = cpu.window_register(8);
        let wide = op.name().ends_with("qp");
        let value = if wide { bits(result) } else { result.value.into() };
        let tag = if wide && !self.emulator { result.tag } else { result.tag & 15 };
        self.same_tagged(value, tag, false)
    }
}
