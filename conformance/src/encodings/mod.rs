//! Golden encodings: bytes and the vendor's text for them.
//!
//! Each file is known by its first line. Texts are joined with the two characters `\n`.

use e2k_core::isa::text::{Disassembler, Line};
use e2k_host::toolchain::asm::{self, Cpu};
use object::{Object as _, ObjectSection as _};
use std::path::Path;

/// How a direction of one file went.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// What was compared.
    pub direction: &'static str,
    /// Rows that agree.
    pub passed: usize,
    /// Rows that do not.
    pub failed: usize,
    /// The first of those: expected and got.
    pub samples: Vec<String>,
}

/// Samples kept of each direction.
const SAMPLES: usize = 10;

impl Tally {
    fn check(&mut self, what: &str, expected: &str, got: &str) {
        if expected == got {
            self.passed += 1;
            return;
        }
        self.failed += 1;
        if self.samples.len() < SAMPLES {
            self.samples.push(format!("{what}\n  expected: {expected}\n  got:      {got}"));
        }
    }
}

/// The directions in which a file is checked.
///
/// # Errors
/// The file is of no known kind, or a line has not the columns of its kind.
pub fn check(text: &str) -> Result<Vec<Tally>, String> {
    let header = text.lines().next().unwrap_or_default();
    if header.starts_with("# cpu\tkind\tasm") {
        Ok(vec![golden(text)?, assembly::<5>(text, 2, 3)?])
    } else if header.starts_with("# cpu\tbytes hex\tfull objdump") {
        junk(text).map(|tally| vec![tally])
    } else if header.starts_with("# cpu\tbytes hex\tverbose") {
        verbose(text).map(|tally| vec![tally])
    } else if header.starts_with("# cpu\tasm of a bundle") {
        refused(text).map(|tally| vec![tally])
    } else if header.starts_with("# cpu\tasm") {
        assembly::<3>(text, 1, 2).map(|tally| vec![tally])
    } else {
        Err(format!("unknown kind of file, it begins '{}'", header.chars().take(60).collect::<String>()))
    }
}

/// Reads and checks a file.
///
/// # Errors
/// As [`check`], and what the file system says.
pub fn check_file(path: &Path) -> Result<Vec<Tally>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    check(&text)
}

fn columns<const N: usize>(number: usize, line: &str) -> Result<[&str; N], String> {
    let columns: Vec<&str> = line.split('\t').collect();
    let found = columns.len();
    columns.try_into().map_err(|_| format!("line {}: {found} columns, expected {N}", number + 1))
}

fn disassembler(number: usize, cpu: &str) -> Result<Disassembler, String> {
    let mach = cpu.strip_prefix("elbrus-v").and_then(|n| n.parse().ok()).filter(|n| (1..=6).contains(n));
    mach.map(Disassembler::for_object).ok_or_else(|| format!("line {}: cpu '{cpu}'", number + 1))
}

fn bytes(number: usize, hex: &str) -> Result<Vec<u8>, String> {
    let digit = |i: usize| hex.get(2 * i..2 * i + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    let bytes: Option<Vec<u8>> = (0..hex.len() / 2).map(digit).collect();
    bytes.filter(|_| hex.len().is_multiple_of(2)).ok_or_else(|| format!("line {}: hex '{hex}'", number + 1))
}

/// The text of a section that holds just `code`, as the vendor's tool lays it out, joined.
///
/// With `places` the address lines stand there too; without, only the first bundle's items, and what
/// follows it with its address.
fn section_text(disassembler: Disassembler, code: &[u8], places: bool) -> String {
    let mut lines: Vec<String> = Vec::new();
    let indent = if places { "  " } else { "" };
    let mut at = 0;
    while at < code.len() {
        if at != 0 {
            // An empty line ends the bundle before.
            lines.push(String::new());
        }
        if places || at != 0 {
            let place = format!("{at:>4x}: ");
            lines.push(if places { place } else { place[2..].to_owned() });
        }
        let mut items = |line: Line<'_>| lines.push(format!("{indent}{line}"));
        match disassembler.bundle(&code[at..], at as u64, &mut items) {
            Some(used) => at += used,
            None => break,
        }
    }
    lines.join("\\n")
}

fn golden(text: &str) -> Result<Tally, String> {
    let mut tally = Tally { direction: "disassembly", ..Tally::default() };
    for (number, line) in text.lines().enumerate().skip(1) {
        let [cpu, _, _, hex, expected] = columns(number, line)?;
        let got = section_text(disassembler(number, cpu)?, &bytes(number, hex)?, false);
        tally.check(&format!("{cpu} {hex}"), expected, &got);
    }
    Ok(tally)
}

fn junk(text: &str) -> Result<Tally, String> {
    let mut tally = Tally { direction: "disassembly", ..Tally::default() };
    for (number, line) in text.lines().enumerate().skip(1) {
        let [cpu, hex, expected] = columns(number, line)?;
        let got = section_text(disassembler(number, cpu)?, &bytes(number, hex)?, true);
        tally.check(&format!("{cpu} {hex}"), expected, &got);
    }
    Ok(tally)
}

fn verbose(text: &str) -> Result<Tally, String> {
    let mut tally = Tally { direction: "per-syllable form", ..Tally::default() };
    for (number, line) in text.lines().enumerate().skip(1) {
        let [cpu, hex, expected] = columns(number, line)?;
        let mut got = String::new();
        let printed = disassembler(number, cpu)?.verbose(&bytes(number, hex)?, 0, &mut got);
        // A string takes everything.
        debug_assert!(printed.is_ok());
        tally.check(&format!("{cpu} {hex}"), expected, &got.replace('\n', "\\n"));
    }
    Ok(tally)
}

/// Code that the assembler makes of `lines`, joined with `\n`.
fn assemble(number: usize, cpu: &str, lines: &str) -> Result<Result<Vec<u8>, String>, String> {
    let cpu = Cpu::by_name(cpu).ok_or_else(|| format!("line {}: cpu '{cpu}'", number + 1))?;
    let options = asm::Options { cpu, ..asm::Options::default() };
    let assembled = match asm::assemble("row", &lines.replace("\\n", "\n"), &options) {
        Ok(assembled) => assembled,
        Err(messages) => return Ok(Err(messages.to_string())),
    };
    let file = object::File::parse(&*assembled.object).map_err(|error| format!("line {}: {error}", number + 1))?;
    let code = file.section_by_name(".text").and_then(|section| section.data().ok());
    Ok(Ok(code.unwrap_or_default().to_vec()))
}

/// Assembly text in column `from`, expected bytes in column `to`.
fn assembly<const N: usize>(text: &str, from: usize, to: usize) -> Result<Tally, String> {
    let mut tally = Tally { direction: "assembly", ..Tally::default() };
    for (number, line) in text.lines().enumerate().skip(1) {
        let row: [&str; N] = columns(number, line)?;
        let got = match assemble(number, row[0], row[from])? {
            Ok(code) => code.iter().map(|byte| format!("{byte:02x}")).collect(),
            Err(messages) => messages,
        };
        tally.check(&format!("{} {}", row[0], row[from]), row[to], &got);
    }
    Ok(tally)
}

fn refused(text: &str) -> Result<Tally, String> {
    let mut tally = Tally { direction: "refusal", ..Tally::default() };
    for (number, line) in text.lines().enumerate().skip(1) {
        let [cpu, asm, reason] = columns(number, line)?;
        let got = match assemble(number, cpu, asm)? {
            Ok(_) => "assembled",
            Err(_) => "refused",
        };
        tally.check(&format!("{cpu} {asm} ({reason})"), "refused", got);
    }
    Ok(tally)
}
