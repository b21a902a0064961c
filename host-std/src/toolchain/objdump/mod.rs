//! `e2k objdump`: what is in an object, in GNU's layout.

mod cli;
mod tables;

use e2k_core::isa::Version;
use e2k_core::isa::text::{Disassembler, Line};
use object::elf::FileHeader64;
use object::endian::LittleEndian as LE;
use object::read::elf::FileHeader as _;
use object::{File, Object as _, ObjectSection as _, ObjectSymbol as _, SectionKind, SymbolKind};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, BufRead as _, Write};
use std::process::ExitCode;

pub use cli::Options;

/// Runs `e2k objdump` with the arguments behind that word.
pub fn main(program: &str, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let command = match cli::parse(program, arguments) {
        Ok(command) => command,
        Err(text) => {
            eprintln!("{program}: {text}");
            return ExitCode::FAILURE;
        }
    };
    let out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    match run(program, command, out) {
        Ok(code) => code,
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(program: &str, command: cli::Command, mut out: impl Write) -> io::Result<ExitCode> {
    let mut code = ExitCode::SUCCESS;
    match command {
        cli::Command::Print(text) => out.write_all(text.as_bytes())?,
        cli::Command::RawHex(version) => {
            for (number, line) in io::stdin().lock().lines().enumerate() {
                let line = line?;
                if let Err(text) = raw_hex(&line, version, &mut out)? {
                    out.flush()?;
                    eprintln!("{program}: line {}: {text}", number + 1);
                    code = ExitCode::FAILURE;
                }
            }
        }
        cli::Command::Dump(options) => {
            for path in &options.files {
                let shown = path.display().to_string();
                let result = match std::fs::read(path) {
                    Ok(data) => dump(&shown, &data, &options, &mut out)?,
                    Err(error) => Err(error.to_string()),
                };
                if let Err(text) = result {
                    out.flush()?;
                    eprintln!("{program}: {shown}: {text}");
                    code = ExitCode::FAILURE;
                }
            }
        }
    }
    out.flush()?;
    Ok(code)
}

/// One line of hex digits: the bundles in it, one item a line, an empty line behind each.
fn raw_hex(line: &str, version: Version, out: &mut impl Write) -> io::Result<Result<(), String>> {
    let digits: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(Ok(()));
    }
    let pair = |i: usize| digits.get(2 * i..2 * i + 2).and_then(|d| u8::from_str_radix(d, 16).ok());
    let bytes: Option<Vec<u8>> = (0..digits.len().div_ceil(2)).map(pair).collect();
    let Some(bytes) = bytes else {
        return Ok(Err(format!("'{digits}' is no sequence of pairs of hex digits")));
    };
    let disassembler = Disassembler::for_object(version.number());
    let mut at = 0;
    while at < bytes.len() {
        let mut items = Items { out, indent: "", result: Ok(()) };
        let used = disassembler.bundle(&bytes[at..], at as u64, &mut items);
        items.result?;
        let Some(used) = used else {
            return Ok(Err(format!("{} bytes are left, which is no whole instruction", bytes.len() - at)));
        };
        writeln!(out)?;
        at += used;
    }
    Ok(Ok(()))
}

/// Prints what `options` ask for; the inner error is one line for the user.
///
/// # Errors
/// Those of the sink.
pub fn dump(name: &str, data: &[u8], options: &Options, out: &mut impl Write) -> io::Result<Result<(), String>> {
    let file = match File::parse(data) {
        Ok(file) => file,
        Err(error) => return Ok(Err(format!("file format not recognized: {error}"))),
    };
    let header = match FileHeader64::<LE>::parse(data) {
        Ok(header) if matches!(header.e_machine(LE).0, 175 | 49) => header,
        _ => return Ok(Err("file format not recognized: expected a 64-bit ELF file for Elbrus".to_owned())),
    };
    let wanted: Vec<&String> = options.sections.iter().filter(|s| file.section_by_name(s).is_none()).collect();
    writeln!(out, "\n{name}:     file format elf64-e2k")?;
    if options.file_header {
        tables::file_header(header, &file, out)?;
    }
    if options.private_headers {
        tables::program_headers(header, data, out)?;
    }
    if options.section_headers {
        tables::section_headers(&file, out)?;
    }
    if options.symbols {
        tables::symbols(&file, out)?;
    }
    if options.relocations {
        tables::relocations(&file, options, out)?;
    }
    if options.contents {
        tables::contents(&file, options, out)?;
    }
    if options.disassemble || options.disassemble_all {
        disassemble(&file, version(header, options), options, out)?;
    }
    match wanted.first() {
        Some(section) => Ok(Err(format!("section '{section}' mentioned in a -j option, but not found"))),
        None => Ok(Ok(())),
    }
}

/// Machine number that decides the operations: that of `-m`, else that of e_flags.
fn version(header: &FileHeader64<LE>, options: &Options) -> Disassembler {
    let flags = header.e_flags(LE).0;
    let mach = if header.e_machine(LE).0 == 49 { flags >> 28 & 7 } else { flags >> 24 };
    let number = match (options.version, mach) {
        (Some(version), _) => version.number(),
        (None, 1..=7) => mach as u8,
        (None, 19 | 20) => 4,
        (None, 25) => 7,
        (None, 21..=23) => 6,
        (None, _) => 2,
    };
    Disassembler::for_object(number)
}

/// Writes items as they come; keeps the first error of the sink.
struct Items<'a, W> {
    out: &'a mut W,
    indent: &'static str,
    result: io::Result<()>,
}

impl<W: Write> e2k_core::isa::text::Items for Items<'_, W> {
    fn item(&mut self, line: Line<'_>) {
        if self.result.is_ok() {
            self.result = writeln!(self.out, "{}{line}", self.indent);
        }
    }
}

fn disassemble(file: &File<'_>, disassembler: Disassembler, options: &Options, out: &mut impl Write) -> io::Result<()> {
    for section in file.sections() {
        let code = section.kind() == SectionKind::Text;
        let name = section.name().unwrap_or("?");
        let wanted = if options.sections.is_empty() {
            (code || options.disassemble_all) && section.kind() != SectionKind::Metadata
        } else {
            options.sections.iter().any(|s| s == name)
        };
        let Ok(data) = section.data() else { continue };
        if !wanted || data.is_empty() {
            continue;
        }
        let mut labels: BTreeMap<u64, &str> = BTreeMap::new();
        for symbol in file.symbols().filter(|s| s.section_index() == Some(section.index())) {
            let named = !matches!(symbol.kind(), SymbolKind::Section | SymbolKind::File);
            if let (true, Ok(name)) = (named, symbol.name()) {
                labels.entry(symbol.address()).or_insert(name);
            }
        }
        let base = section.address();
        labels.entry(base).or_insert(name);
        writeln!(out, "\n\nDisassembly of section {name}:")?;
        section_text(data, base, &labels, disassembler, options, out)?;
    }
    Ok(())
}

fn section_text(
    data: &[u8],
    base: u64,
    labels: &BTreeMap<u64, &str>,
    disassembler: Disassembler,
    options: &Options,
    out: &mut impl Write,
) -> io::Result<()> {
    let end = base.wrapping_add(data.len() as u64);
    let start = options.start.unwrap_or(base).clamp(base, end);
    let stop = options.stop.unwrap_or(end).clamp(start, end);
    let mut address = start;
    let mut first = true;
    while address < stop {
        if let Some(name) = labels.get(&address) {
            writeln!(out, "\n{address:016x} <{name}>:")?;
        } else if first {
            let near = labels.range(..address).next_back();
            let (at, name) = near.map_or((base, "?"), |(at, name)| (*at, *name));
            writeln!(out, "\n{address:016x} <{name}+{:#x}>:", address - at)?;
        }
        first = false;
        // A label inside an instruction is no reason to cut it.
        let rest = &data[(address - base) as usize..(stop - base) as usize];
        let zeroes = rest.iter().take_while(|&&byte| byte == 0).count() & !7;
        if zeroes >= 16 && !options.zeroes {
            let until = labels.range(address + 1..).next().map_or(stop, |(at, _)| *at);
            let skipped = (zeroes as u64).min(until - address);
            if skipped >= 16 {
                writeln!(out, "\t...")?;
                address += skipped & !7;
                continue;
            }
        }
        write!(out, "{address:>4x}:\t")?;
        if options.raw {
            let len = RAW.min(rest.len());
            let len = e2k_core::isa::RawBundle::new_checked(rest).map_or(len, |raw| raw.bytes().len());
            let hex: Vec<String> = rest[..len].iter().map(|byte| format!("{byte:02x}")).collect();
            write!(out, "{}", hex.join(" "))?;
        }
        writeln!(out)?;
        let mut items = Items { out, indent: "  ", result: Ok(()) };
        let used = disassembler.bundle(rest, address, &mut items);
        items.result?;
        writeln!(out)?;
        match used {
            Some(used) => address += used as u64,
            None => break,
        }
    }
    Ok(())
}

/// Bytes of an array prefetch instruction.
const RAW: usize = 16;
