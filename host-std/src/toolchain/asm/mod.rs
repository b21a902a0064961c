//! `e2k as`: the assembler, for the GNU dialect of E2K.
//!
//! Text is read statement by statement (`source`, `macros`, `directives`), operations by
//! `operands` and `literals`, or `control`, `transfers` and `logic`; a bundle's fields go to the
//! builder of `e2k_core::isa` and come back as words (`bundle`); what depends on symbols waits in a
//! list (`section`) until the end (`fixup`), when the object file is written (`object`). Call frame
//! information is gathered by `cfi` and becomes sections in `frames`.
//! Sources: asm-syntax.md, encoding.md.

mod bundle;
mod cfi;
mod cli;
mod control;
mod data;
mod diagnostics;
mod directives;
mod dwarf;
mod expr;
mod fixup;
mod frames;
mod literals;
mod logic;
mod macros;
mod mnemonics;
mod object;
mod operands;
mod scan;
mod section;
mod source;
mod transfers;

pub use cli::main;
pub use diagnostics::Messages;

use bundle::Pending;
use diagnostics::{Diagnostic, Origin, Severity, Source};
use e2k_core::isa::Version;
use expr::{Place, SymbolId, Symbols};
use hashbrown::{HashMap, HashSet};
use section::{Fixup, Section};
use source::Conditional;
use std::path::PathBuf;
use std::rc::Rc;

/// A processor of `-mcpu=`: the instruction set, and e_flags of its objects.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cpu {
    /// Name behind `-mcpu=`.
    pub name: &'static str,
    /// Instruction set version.
    pub version: Version,
    /// e_flags. Source: asm-syntax.md 7.
    pub flags: u32,
}

impl Cpu {
    /// All processors that can be named.
    pub const ALL: &[Cpu] = &[
        Cpu::new("elbrus-v1", Version::V1, 0x0100_0000),
        Cpu::new("elbrus-v2", Version::V2, 0x0200_0000),
        Cpu::new("elbrus-2cm", Version::V2, 0x0200_0010),
        Cpu::new("elbrus-2c+", Version::V2, 0x0200_0010),
        Cpu::new("elbrus-v3", Version::V3, 0x0300_0000),
        Cpu::new("elbrus-4c", Version::V3, 0x0300_0010),
        Cpu::new("elbrus-v4", Version::V4, 0x0400_0000),
        Cpu::new("elbrus-8c", Version::V4, 0x1300_0010),
        Cpu::new("elbrus-1c+", Version::V4, 0x1400_0010),
        Cpu::new("elbrus-v5", Version::V5, 0x0500_0000),
        Cpu::new("elbrus-8c2", Version::V5, 0x0500_0010),
        Cpu::new("elbrus-v6", Version::V6, 0x0600_0000),
        Cpu::new("elbrus-12c", Version::V6, 0x1500_0010),
        Cpu::new("elbrus-16c", Version::V6, 0x1600_0010),
        Cpu::new("elbrus-2c3", Version::V6, 0x1700_0010),
        Cpu::new("elbrus-v7", Version::V7, 0x0700_0000),
    ];

    const fn new(name: &'static str, version: Version, flags: u32) -> Cpu {
        Cpu { name, version, flags }
    }

    /// The processor of this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Cpu> {
        Cpu::ALL.iter().copied().find(|cpu| cpu.name == name)
    }
}

/// What an assembly is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// Processor; without `-mcpu=` elbrus-v2, as the vendor's assembler has it.
    pub cpu: Cpu,
    /// Directories of `.include` and `.incbin`.
    pub include: Vec<PathBuf>,
    /// Symbols with values given from outside.
    pub symbols: Vec<(String, i64)>,
    /// Delays of operations outside braces are added.
    pub strict_delay: bool,
    /// `.include` and `.incbin` may read files.
    pub read_files: bool,
    /// Messages with colours.
    pub colour: bool,
    /// Most lines after expansion.
    pub line_limit: u64,
    /// Most bytes of expanded macros and included files.
    pub expansion_limit: u64,
    /// Most bytes of contents, all sections together.
    pub size_limit: u64,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            cpu: Cpu::ALL[1],
            include: Vec::new(),
            symbols: Vec::new(),
            strict_delay: true,
            read_files: true,
            colour: false,
            line_limit: 200_000_000,
            expansion_limit: 1 << 30,
            size_limit: 1 << 30,
        }
    }
}

/// A finished assembly.
#[derive(Debug)]
pub struct Assembled {
    /// ELF64 relocatable object.
    pub object: Vec<u8>,
    /// Warnings, if any.
    pub messages: Messages,
    /// Texts of `.print`.
    pub printed: Vec<String>,
}

/// Passes over the text before layouts that depend on themselves are given up.
const PASSES: usize = 16;

/// The most messages that are kept.
const MESSAGES: usize = 64;

/// Assembles `text`, called `name` in messages, into an object file.
///
/// # Errors
/// Everything that is wrong with the text, with places.
pub fn assemble(name: &str, text: &str, options: &Options) -> Result<Assembled, Messages> {
    let mut places: Vec<Place> = Vec::new();
    for pass in 0..PASSES {
        let mut assembler = Assembler::new(options);
        assembler.symbols.before = std::mem::take(&mut places);
        let source = assembler.add_source(name.into(), text, None);
        for (symbol, value) in &options.symbols {
            let id = assembler.symbols.intern(symbol);
            assembler.symbols.get_mut(id).place = Place::Expression(expr::Value::constant(*value));
        }
        assembler.run(source, 0);
        if let Some(open) = assembler.bundle.open {
            assembler.error(open, "this brace is not closed");
        }
        assembler.finish_frames();
        let relocations = assembler.resolve();
        let guessed = assembler.symbols.guessed;
        let places_now = |symbols: &Symbols| -> Vec<Place> { symbols.all.iter().map(|symbol| symbol.place).collect() };
        let now = if guessed { places_now(&assembler.symbols) } else { Vec::new() };
        // A guess counts once a pass has confirmed it. In the first pass all guesses are zero, and
        // what looks wrong because of that is looked at again.
        let settled = !guessed || now == assembler.symbols.before;
        if !settled && pass + 1 < PASSES && (pass == 0 || assembler.errors == 0) {
            places = now;
            continue;
        }
        if !settled && assembler.errors == 0 {
            let origin = assembler.statement_origin;
            assembler.error(origin, "sizes in this text depend on themselves and do not settle");
        }
        let object =
            if assembler.errors == 0 { assembler.write_object(&options.cpu, &relocations) } else { Vec::new() };
        let messages = diagnostics::render(&assembler.sources, &assembler.diagnostics, options.colour);
        return if assembler.errors == 0 {
            Ok(Assembled { object, messages, printed: assembler.printed })
        } else {
            Err(messages)
        };
    }
    unreachable!("the last pass returns")
}

/// One pass over the text.
struct Assembler<'o> {
    options: &'o Options,
    version: Version,
    symbols: Symbols,
    sections: Vec<Section>,
    /// Bytes of contents in all of them.
    contents: u64,
    current: usize,
    previous: usize,
    section_stack: Vec<(usize, usize)>,
    fixups: Vec<Fixup>,
    bundle: Pending,
    /// Stores name their address before the value.
    store_sources_first: bool,
    strict_delay: bool,
    file_symbols: Vec<String>,
    frames: cfi::Frames,
    /// Symbols that `.set` or `=` gave a place, which it may change again.
    assigned: HashSet<SymbolId>,

    sources: Vec<Source>,
    conditionals: Vec<Conditional>,
    macros: HashMap<String, Rc<macros::Macro>>,
    /// Expansions so far, for `\@`.
    expansions: u64,
    expanded: u64,
    lines: u64,
    /// Leave the current text.
    leave: bool,
    /// Leave all texts.
    stop: bool,
    statement_origin: Origin,

    diagnostics: Vec<Diagnostic>,
    errors: usize,
    printed: Vec<String>,
}

impl<'o> Assembler<'o> {
    fn new(options: &'o Options) -> Assembler<'o> {
        let version = options.cpu.version;
        Assembler {
            options,
            version,
            symbols: Symbols::default(),
            sections: object::standard_sections(),
            contents: 0,
            current: 0,
            previous: 0,
            section_stack: Vec::new(),
            fixups: Vec::new(),
            bundle: Pending::new(version),
            store_sources_first: false,
            strict_delay: options.strict_delay,
            file_symbols: Vec::new(),
            frames: cfi::Frames::default(),
            assigned: HashSet::new(),
            sources: Vec::new(),
            conditionals: Vec::new(),
            macros: HashMap::new(),
            expansions: 0,
            expanded: 0,
            lines: 0,
            leave: false,
            stop: false,
            statement_origin: Origin::default(),
            diagnostics: Vec::new(),
            errors: 0,
            printed: Vec::new(),
        }
    }

    fn error(&mut self, origin: Origin, message: impl Into<String>) -> &mut Diagnostic {
        self.errors += 1;
        self.diagnose(Severity::Error, origin, message)
    }

    fn diagnose(&mut self, severity: Severity, origin: Origin, message: impl Into<String>) -> &mut Diagnostic {
        let diagnostic = Diagnostic { severity, message: message.into(), origin: Some(origin), notes: Vec::new() };
        if self.diagnostics.len() >= MESSAGES {
            self.stop = true;
            self.diagnostics.truncate(MESSAGES);
            self.diagnostics.pop();
        }
        self.diagnostics.push(diagnostic);
        let last = self.diagnostics.len() - 1;
        &mut self.diagnostics[last]
    }
}
