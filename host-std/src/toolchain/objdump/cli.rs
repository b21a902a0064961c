//! Options of `e2k objdump`: GNU's, short ones may be bundled.

use e2k_core::isa::Version;
use std::ffi::OsString;
use std::path::PathBuf;

/// What is to be done.
pub(super) enum Command {
    /// Help or version.
    Print(String),
    /// Hex bundles from standard input.
    RawHex(Version),
    /// Files.
    Dump(Box<Options>),
}

/// Form of the instructions, `-M`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Style {
    /// The vendor's tool, to the letter.
    #[default]
    Vendor,
    /// What `e2k as` accepts: each wide instruction in braces, all else in comments.
    Plain,
}

/// Names of the styles.
const STYLES: &[(&str, Style)] = &[("vendor", Style::Vendor), ("plain", Style::Plain)];

/// What to print of which files.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// `-d`: code sections.
    pub disassemble: bool,
    /// `-D`: all sections.
    pub disassemble_all: bool,
    /// `-z`: runs of zero bytes too.
    pub zeroes: bool,
    /// `-h`.
    pub section_headers: bool,
    /// `-t`.
    pub symbols: bool,
    /// `-r`.
    pub relocations: bool,
    /// `-T`.
    pub dynamic_symbols: bool,
    /// `-R`.
    pub dynamic_relocations: bool,
    /// `-a`.
    pub archive_headers: bool,
    /// `-s`.
    pub contents: bool,
    /// `-f`.
    pub file_header: bool,
    /// `-p`.
    pub private_headers: bool,
    /// `--show-raw-insn`.
    pub raw: bool,
    /// `-j`: only these sections.
    pub sections: Vec<String>,
    /// `--start-address`.
    pub start: Option<u64>,
    /// `--stop-address`.
    pub stop: Option<u64>,
    /// `-m`: version of the instruction set.
    pub version: Option<Version>,
    /// `-M`: form of the instructions.
    pub style: Style,
    /// Files to dump.
    pub files: Vec<PathBuf>,
}

const HELP: &str = "\
Display information from object files for Elbrus.
At least one of the following switches must be given:
  -a, --archive-headers    headers of the members of an archive
  -f, --file-headers       contents of the overall file header
  -p, --private-headers    program headers, dynamic section, versions, flags
  -h, --section-headers    contents of the section headers
  -x, --all-headers        all headers, symbols and relocations
  -t, --syms               contents of the symbol table
  -T, --dynamic-syms       contents of the dynamic symbol table
  -r, --reloc              relocation entries; with -d among the instructions
  -R, --dynamic-reloc      dynamic relocation entries
  -s, --full-contents      contents of all sections
  -d, --disassemble        code of executable sections
  -D, --disassemble-all    code of all sections
      --raw-hex            text of hex bundles, one a line, from standard input
Further:
  -z, --disassemble-zeroes do not skip blocks of zeroes
  -j, --section=NAME       only this section; may be given several times
      --start-address=ADDR, --stop-address=ADDR
                           only from, only below this address (-d, -D, -s)
  -m, --architecture=NAME  elbrus-v1 … elbrus-v7
  -M, --disassembler-options=NAME
                           vendor: as the vendor's tool prints (default)
                           plain:  as 'e2k as' reads it, to the same bytes: in braces, literals with
                                   their places, displacements as numbers with the target in a
                                   comment; words for what it would not encode so (slow)
      --show-raw-insn      bytes of each instruction (vendor)
";

/// Long names of the short switches.
const LONG: &[(&str, char)] = &[
    ("archive-headers", 'a'),
    ("dynamic-syms", 'T'),
    ("dynamic-reloc", 'R'),
    ("file-headers", 'f'),
    ("private-headers", 'p'),
    ("section-headers", 'h'),
    ("headers", 'h'),
    ("all-headers", 'x'),
    ("syms", 't'),
    ("reloc", 'r'),
    ("full-contents", 's'),
    ("disassemble", 'd'),
    ("disassemble-all", 'D'),
    ("disassemble-zeroes", 'z'),
];

pub(super) fn parse(program: &str, arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut options = Options::default();
    let mut raw_hex = false;
    let mut arguments = arguments.peekable();
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        if let Some(long) = text.strip_prefix("--") {
            let (name, value) = long.split_once('=').map_or((long, None), |(n, v)| (n, Some(v.to_owned())));
            let mut value = || {
                let next = || arguments.next().map(|v| v.to_string_lossy().into_owned());
                value.clone().or_else(next).ok_or_else(|| format!("--{name} needs a value"))
            };
            match name {
                "help" => return Ok(Command::Print(format!("Usage: {program} <option(s)> <file(s)>\n {HELP}"))),
                "version" => {
                    return Ok(Command::Print(format!("{program} {}\n", env!("CARGO_PKG_VERSION"))));
                }
                "raw-hex" => raw_hex = true,
                "show-raw-insn" => options.raw = true,
                "no-show-raw-insn" => options.raw = false,
                "section" => options.sections.push(value()?),
                "start-address" => options.start = Some(number(&value()?)?),
                "stop-address" => options.stop = Some(number(&value()?)?),
                "disassembler-options" => options.style = style(&value()?)?,
                "architecture" => options.version = Some(version(&value()?)?),
                _ => match LONG.iter().find(|(long, _)| *long == name) {
                    Some((_, short)) => switch(&mut options, *short)?,
                    None => return Err(format!("unrecognized option '--{name}'; '{program} --help' lists them")),
                },
            }
        } else if let Some(short) = text.strip_prefix('-').filter(|s| !s.is_empty()) {
            let mut letters = short.chars();
            while let Some(letter) = letters.next() {
                if !matches!(letter, 'j' | 'm' | 'M') {
                    switch(&mut options, letter)?;
                    continue;
                }
                let rest = letters.as_str().to_owned();
                let next = arguments.next_if(|_| rest.is_empty()).map(|v| v.to_string_lossy().into_owned());
                let value = next.or(Some(rest).filter(|r| !r.is_empty()));
                let value = value.ok_or_else(|| format!("-{letter} needs a value"))?;
                match letter {
                    'j' => options.sections.push(value),
                    'm' => options.version = Some(version(&value)?),
                    _ => options.style = style(&value)?,
                }
                break;
            }
        } else {
            options.files.push(argument.into());
        }
    }
    if raw_hex {
        if options.style != Style::Vendor {
            return Err("--raw-hex knows the style vendor only".to_owned());
        }
        return Ok(Command::RawHex(options.version.ok_or("--raw-hex needs -m elbrus-vN")?));
    }
    let anything = options.disassemble
        || options.disassemble_all
        || options.section_headers
        || options.symbols
        || options.dynamic_symbols
        || options.relocations
        || options.dynamic_relocations
        || options.archive_headers
        || options.contents
        || options.file_header
        || options.private_headers;
    if !anything {
        return Err(format!("say what to display; '{program} --help' lists the options"));
    }
    if options.files.is_empty() {
        // As GNU does.
        options.files.push("a.out".into());
    }
    Ok(Command::Dump(Box::new(options)))
}

fn switch(options: &mut Options, letter: char) -> Result<(), String> {
    match letter {
        'd' => options.disassemble = true,
        'D' => options.disassemble_all = true,
        'z' => options.zeroes = true,
        'h' => options.section_headers = true,
        'a' => options.archive_headers = true,
        't' => options.symbols = true,
        'T' => options.dynamic_symbols = true,
        'R' => options.dynamic_relocations = true,
        'r' => options.relocations = true,
        's' => options.contents = true,
        'f' => options.file_header = true,
        'p' => options.private_headers = true,
        'x' => {
            options.archive_headers = true;
            options.file_header = true;
            options.private_headers = true;
            options.section_headers = true;
            options.symbols = true;
            options.relocations = true;
        }
        other => return Err(format!("invalid option -- '{other}'")),
    }
    Ok(())
}

fn number(text: &str) -> Result<u64, String> {
    let parsed = match text.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16),
        None => text.parse(),
    };
    parsed.map_err(|_| format!("'{text}' is no address"))
}

fn version(name: &str) -> Result<Version, String> {
    let found = e2k_core::machine::cpu_model::find(name).and_then(|model| Version::from_number(model.isa));
    found.ok_or_else(|| format!("unknown architecture '{name}', expected elbrus-v1 … elbrus-v7"))
}

fn style(name: &str) -> Result<Style, String> {
    let found = STYLES.iter().find(|(known, _)| *known == name);
    let known = || STYLES.iter().map(|(known, _)| *known).collect::<Vec<_>>().join(", ");
    found.map(|(_, style)| *style).ok_or_else(|| format!("unknown disassembler option '{name}', known: {}", known()))
}
