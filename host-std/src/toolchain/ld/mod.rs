//! `e2k ld`: the linker of programs. Without shared objects, but a program may be movable and may name
//! the dynamic linker that is to start it.
//!
//! Objects and archives are read (`input`), symbols are found (`symbols`), sections get their
//! addresses (`layout`), places get their values (`relocate`), and the program is written
//! (`output`). Layout and messages are those of GNU ld. Source: asm-syntax.md 7.

mod cli;
mod dynamic;
mod input;
mod layout;
mod map;
mod output;
mod relocate;
mod symbols;

pub(in crate::toolchain) use cli::link_object;
pub use cli::main;

use input::Object;
use std::fmt;

/// A file to be linked.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Its name in messages.
    pub name: &'a str,
    /// Its contents: an ELF object or an archive.
    pub data: &'a [u8],
    /// All members of an archive are linked, not just those that are needed.
    pub whole: bool,
    /// Archives of the same group are searched again until nothing more is found; 0 is no group.
    pub group: u32,
}

impl<'a> Input<'a> {
    /// A file outside any group.
    #[must_use]
    pub fn new(name: &'a str, data: &'a [u8]) -> Input<'a> {
        Input { name, data, whole: false, group: 0 }
    }
}

/// What `--defsym` gives a symbol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Symbol to be defined.
    pub name: String,
    /// Symbol that the value starts from.
    pub base: Option<String>,
    /// Number added.
    pub offset: i64,
}

/// What a link is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// Entry: a symbol, or an address.
    pub entry: String,
    /// Whether the entry was asked for, not just `_start` by default.
    pub entry_given: bool,
    /// Address of .text.
    pub text: Option<u64>,
    /// Address of .data.
    pub data: Option<u64>,
    /// Address of .bss.
    pub bss: Option<u64>,
    /// `--defsym`.
    pub definitions: Vec<Definition>,
    /// Symbols that are undefined from the start (`-u`).
    pub undefined: Vec<String>,
    /// Sections that nothing refers to are left out.
    pub gc_sections: bool,
    /// No symbols in the output.
    pub strip: bool,
    /// No debugging sections in the output.
    pub strip_debug: bool,
    /// The first of several definitions counts (`-z muldefs`).
    pub first_definition: bool,
    /// Page size, a power of two.
    pub page: u64,
    /// Stack executable: `None` as the objects say.
    pub exec_stack: Option<bool>,
    /// The program may be placed anywhere (`-pie`).
    pub pie: bool,
    /// Path of the program that starts this one (`-dynamic-linker`).
    pub interpreter: Option<String>,
    /// Most bytes of the output.
    pub size_limit: u64,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            entry: "_start".to_owned(),
            entry_given: false,
            text: None,
            data: None,
            bss: None,
            definitions: Vec::new(),
            undefined: Vec::new(),
            gc_sections: false,
            strip: false,
            strip_debug: false,
            first_definition: false,
            page: 0x1000,
            exec_stack: None,
            pie: false,
            interpreter: None,
            size_limit: 1 << 32,
        }
    }
}

/// A finished link.
#[derive(Debug)]
pub struct Linked {
    /// ELF64 executable.
    pub program: Vec<u8>,
    /// Text of `-Map`.
    pub map: String,
    /// Warnings.
    pub warnings: Vec<String>,
}

/// Why a link failed: one line each.
#[derive(Debug, Default)]
pub struct Errors(pub Vec<String>);

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl Errors {
    /// Keeps a message, as long as there are not too many.
    fn push(&mut self, text: String) {
        const MOST: usize = 100;
        if self.0.len() < MOST {
            self.0.push(text);
        }
    }

    fn or<T>(self, value: T) -> Result<T, Errors> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl From<String> for Errors {
    fn from(text: String) -> Errors {
        Errors(vec![text])
    }
}

/// Links `inputs` into a program.
///
/// # Errors
/// Everything that is wrong with the inputs or keeps the symbols from being found and placed.
pub fn link(inputs: &[Input<'_>], options: &Options) -> Result<Linked, Errors> {
    let mut objects: Vec<Object<'_>> = Vec::new();
    let mut symbols = symbols::load(inputs, options, &mut objects)?;
    if objects.is_empty() {
        return Err("no input files".to_owned().into());
    }
    let flags = input::merge_flags(&objects)?;
    let mut warnings = Vec::new();
    if options.gc_sections {
        symbols::collect_garbage(&mut objects, &symbols, options);
    }
    let mut layout = layout::arrange(&mut objects, &mut symbols, options)?;
    relocate::find_slots(&objects, &symbols, &mut layout)?;
    dynamic::reserve(&objects, &mut layout, options)?;
    layout::assign(&mut layout, options)?;
    symbols::finish(&objects, &mut symbols, &layout, options)?;
    let moved = relocate::apply(&objects, &symbols, &mut layout, options)?;
    if moved.iter().any(|moved| moved.read_only) {
        warnings.push("warning: relocations in read-only sections, creating DT_TEXTREL in a PIE".to_owned());
    }
    dynamic::fill(&mut layout, &moved, options);
    let entry = symbols::entry(&objects, &symbols, &layout, options, &mut warnings)?;
    let program = output::write(&objects, &symbols, &layout, options, flags, entry)?;
    let map = map::text(&objects, &symbols, &layout);
    Ok(Linked { program, map, warnings })
}
