//! Assembly as a compiler writes it, made from programs.
//!
//! The text of `e2k_core::isa::text` becomes source again: a line an operation, braces on lines of
//! their own, labels where transfers go. Assembling it must give the program's code back, and as
//! there is much of it, it is also what the assembler's speed is measured with.

use e2k_core::isa::RawBundle;
use e2k_core::isa::text::{Disassembler, Line};
use e2k_host::toolchain::asm::Cpu;
use object::{Object as _, ObjectSection as _, ObjectSymbol as _, RelocationFlags, RelocationTarget};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The code of a program as source.
#[derive(Clone, Debug)]
pub struct Source {
    /// Processor to assemble it for.
    pub cpu: Cpu,
    /// The text.
    pub text: String,
    /// The bytes that it stands for.
    pub code: Vec<u8>,
    /// Wide instructions in it.
    pub bundles: usize,
    /// Of these, how many are written as numbers, because the disassembly does not say all of them.
    pub numbers: usize,
}

/// What stands at a target.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    /// Of a branch.
    Local(usize),
    /// Of a call: a bundle with `setwd`.
    Function,
}

/// One wide instruction.
struct Bundle {
    offset: usize,
    len: usize,
    items: Vec<String>,
    /// Where CS0 goes.
    target: Option<usize>,
}

/// Source of the section `.text` of a program; `prefix` stands before the names of its functions.
///
/// # Errors
/// The bytes are no program for Elbrus with such a section.
pub fn reassemble(elf: &[u8], prefix: &str) -> Result<Source, String> {
    let file = object::File::parse(elf).map_err(|error| error.to_string())?;
    let object::FileFlags::Elf { e_flags, .. } = file.flags() else { return Err("no ELF file".to_owned()) };
    let flags = e_flags.0;
    let cpu = Cpu::ALL.iter().copied().find(|cpu| cpu.flags == flags);
    let cpu = cpu.ok_or_else(|| format!("e_flags {flags:#x} belong to no processor"))?;
    let section = file.section_by_name(".text").ok_or("no section .text")?;
    let code = section.data().map_err(|error| error.to_string())?;

    let bundles = disassemble(cpu, code)?;
    let labels = labels(&bundles);
    let mut text = String::with_capacity(16 * code.len());
    text.push_str("\t.ignore\tld_st_style\n\t.text\n");
    let (mut function, mut numbers) = (None, 0);
    for bundle in &bundles {
        match labels.get(&bundle.offset) {
            Some(Label::Function) => {
                end_function(&mut text, prefix, function);
                function = Some(bundle.offset);
                let name = format!("{prefix}f_{:x}", bundle.offset);
                let _ = write!(text, "\t.global\t{name}\n\t.type\t{name}, #function\n\t.align\t8\n{name}:\n");
            }
            Some(Label::Local(n)) => {
                let _ = writeln!(text, ".L{prefix}{n}:");
            }
            None => {}
        }
        numbers += usize::from(!write_bundle(&mut text, prefix, bundle, &labels, code));
    }
    end_function(&mut text, prefix, function);
    Ok(Source { cpu, text, code: code.to_vec(), bundles: bundles.len(), numbers })
}

/// The section `.text` of an object file, calls to functions of the same file filled in: those of
/// global symbols are relocations until the program is linked.
///
/// # Errors
/// It is no object file, or has other relocations.
pub fn linked_code(object: &[u8]) -> Result<Vec<u8>, String> {
    let file = object::File::parse(object).map_err(|error| error.to_string())?;
    let section = file.section_by_name(".text").ok_or("no section .text")?;
    let mut code = section.data().map_err(|error| error.to_string())?.to_vec();
    for (offset, relocation) in section.relocations() {
        let RelocationFlags::Elf { r_type: object::elf::R_E2K_DISP } = relocation.flags() else {
            return Err(format!("relocation {:?} at {offset:#x}", relocation.flags()));
        };
        let target = match relocation.target() {
            RelocationTarget::Symbol(index) => {
                file.symbol_by_index(index).map_err(|error| error.to_string())?.address()
            }
            other => return Err(format!("relocation to {other:?} at {offset:#x}")),
        };
        let distance = (target as i64).wrapping_add(relocation.addend()).wrapping_sub(offset as i64) >> 3;
        let word = usize::try_from(offset).ok().and_then(|at| code.get_mut(at..)?.first_chunk_mut::<4>());
        let word = word.ok_or_else(|| format!("relocation beyond the section at {offset:#x}"))?;
        *word = (u32::from_le_bytes(*word) & 0xf000_0000 | distance as u32 & 0x0fff_ffff).to_le_bytes();
    }
    Ok(code)
}

fn end_function(text: &mut String, prefix: &str, function: Option<usize>) {
    if let Some(offset) = function {
        let _ = writeln!(text, "\t.size\t{prefix}f_{offset:x}, .- {prefix}f_{offset:x}");
    }
}

fn disassemble(cpu: Cpu, code: &[u8]) -> Result<Vec<Bundle>, String> {
    let tool = Disassembler::exact(cpu.version);
    let mut bundles = Vec::new();
    let mut offset = 0;
    while offset < code.len() {
        let rest = &code[offset..];
        let mut items: Vec<String> = Vec::new();
        let len = tool.bundle(rest, offset as u64, &mut |line: Line<'_>| items.push(line.to_string()));
        let len = len.filter(|&len| len != 0).ok_or_else(|| format!("code ends inside a bundle at {offset:#x}"))?;
        let mut target = None;
        if let Ok(raw) = RawBundle::new_checked(rest) {
            // What the text leaves out.
            if raw.ss().is_some_and(|ss| ss.ipd() == 0) {
                items.push("ipd 0".to_owned());
            }
            if raw.hs().set_mark() != 0 {
                items.push("set_mark".to_owned());
            }
            place_literals(&raw, &mut items);
            target = raw.cs0().and_then(|cs0| usize::try_from(offset as i64 + cs0.displacement()).ok());
        }
        bundles.push(Bundle { offset, len, items, target });
        offset += len;
    }
    Ok(bundles)
}

/// Names the places of literals where a bundle has several: which comes first depends on the order of
/// the operations in the source, and that is not in the bytes.
fn place_literals(raw: &RawBundle<'_>, items: &mut [String]) {
    if items.iter().filter(|item| item.contains(" _f")).count() < 2 {
        return;
    }
    for item in items {
        let channel = item.split_once(',').and_then(|(_, rest)| rest.bytes().next()).unwrap_or(0).wrapping_sub(b'0');
        let Some(als) = raw.als(usize::from(channel)) else { continue };
        let code = als.src2();
        let half = match code {
            0xd0..=0xd3 => "lo",
            0xd4..=0xd7 => "hi",
            _ => "",
        };
        for format in ["_f16s ", "_f32s ", "_f64 "] {
            if let Some(at) = item.find(format) {
                item.insert_str(at + format.len() - 1, &format!(",_lts{}{half}", code & 3));
            }
        }
    }
}

/// Operations whose operand is a target.
const TO_LABEL: [&str; 3] = ["disp ", "ldisp ", "ibranch "];

fn labels(bundles: &[Bundle]) -> BTreeMap<usize, Label> {
    let starts: BTreeMap<usize, &Bundle> = bundles.iter().map(|bundle| (bundle.offset, bundle)).collect();
    let mut labels = BTreeMap::new();
    for bundle in bundles {
        let jumps = bundle.items.iter().any(|item| TO_LABEL.iter().any(|name| item.starts_with(name)));
        let Some(at) = bundle.target.filter(|_| jumps).and_then(|target| starts.get(&target)) else { continue };
        let function = at.items.iter().any(|item| item.starts_with("setwd"));
        labels.insert(at.offset, if function { Label::Function } else { Label::Local(0) });
    }
    let mut count = 0;
    for label in labels.values_mut() {
        if let Label::Local(n) = label {
            count += 1;
            *n = count;
        }
    }
    labels
}

/// Whether the disassembly leaves something of this operation out.
fn incomplete(item: &str) -> bool {
    ["ambiguous", "unrecognized", "aaurr", "invalid"].iter().any(|word| item.starts_with(word))
        || ["<", "(null)", "unimp"].iter().any(|word| item.contains(word))
        || item.ends_with(' ')
}

/// Writes one bundle; false when it had to be numbers.
fn write_bundle(
    text: &mut String,
    prefix: &str,
    bundle: &Bundle,
    labels: &BTreeMap<usize, Label>,
    code: &[u8],
) -> bool {
    if bundle.items.iter().any(|item| incomplete(item)) {
        for word in code[bundle.offset..bundle.offset + bundle.len].as_chunks::<4>().0 {
            let _ = writeln!(text, "\t.word\t{:#x}", u32::from_le_bytes(*word));
        }
        return false;
    }
    let operations = bundle.items.iter().filter(|item| item.contains('%') && channel(item)).count();
    text.push_str("\t{\n");
    let mut second_half = false;
    for item in &bundle.items {
        let (name, operands) = item.split_once(' ').unwrap_or((item, ""));
        // One array load of 16 bytes is printed for each of its channels.
        if name.starts_with("movaq,") {
            second_half = !second_half;
            if !second_half {
                continue;
            }
        }
        let name = match name {
            "apb" => "fapb",
            // A compiler names channels where there is a choice.
            _ if operations == 1 && name.ends_with(",0") && !name.starts_with("mov") => &name[..name.len() - 2],
            _ => name,
        };
        let _ = write!(text, "\t  {name}");
        if !operands.is_empty() {
            text.push('\t');
        }
        let target = TO_LABEL.iter().any(|prefix| item.starts_with(prefix)).then_some(bundle.target).flatten();
        match (target, operands.split_once("0x")) {
            (Some(target), Some((before, after))) => {
                text.push_str(before);
                match labels.get(&target) {
                    Some(Label::Function) => drop(write!(text, "{prefix}f_{target:x}")),
                    Some(Label::Local(n)) => drop(write!(text, ".L{prefix}{n}")),
                    // A number is what CS0 holds.
                    None => drop(write!(text, "{}", (target as i64 - bundle.offset as i64) / 8)),
                }
                text.push_str(after.trim_start_matches(|c: char| c.is_ascii_hexdigit()));
            }
            _ => text.push_str(operands),
        }
        text.push('\n');
    }
    text.push_str("\t}\n");
    true
}

/// Whether an item names its channel.
fn channel(item: &str) -> bool {
    item.split(' ').next().is_some_and(|name| name.contains(','))
}
