//! Command line of `e2k ld`.

use super::{Definition, Input, Options, link};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: e2k ld [options] files...
  -o FILE                    program (a.out)
  -e SYMBOL|ADDRESS          entry (_start)
  -L DIRECTORY, -l NAME      libNAME.a of these directories, in whatever order the options stand
  -Ttext, -Tdata, -Tbss ADDRESS
  --defsym SYMBOL=EXPRESSION number, symbol, or symbol+number
  -u SYMBOL                  symbol that is undefined from the start
  -Map FILE, -M              where everything went, to a file or to standard output
  --gc-sections              leave out what nothing refers to
  --whole-archive, --no-whole-archive, --start-group, --end-group, -( -)
  -s, -S                     no symbols; no debugging sections
  -z noexecstack|execstack|muldefs|max-page-size=SIZE
  -m elf64_e2k               the one kind of output
  -static                    no shared objects: the one kind of link
  -pie, -no-pie              a program that may be placed anywhere
  -dynamic-linker FILE, -I FILE, --no-dynamic-linker
                             the program that starts this one
  --help, --version
Shared objects, linker scripts and relocatable output (-r) are not supported.
";

/// A file as the command line names it.
struct File {
    /// Path, or of a library its name until all directories are known.
    path: PathBuf,
    library: bool,
    whole: bool,
    group: u32,
}

/// One run.
#[derive(Default)]
struct Command {
    options: Options,
    output: PathBuf,
    files: Vec<File>,
    map: Option<PathBuf>,
    print_map: bool,
}

enum Parsed {
    Run(Box<Command>),
    Print(String),
}

/// A number as C writes it; addresses of -T are hexadecimal without a prefix, too.
fn number(text: &str, hexadecimal: bool) -> Option<u64> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None if hexadecimal => u64::from_str_radix(text, 16).ok(),
        None => text.parse().ok(),
    }
}

fn definition(text: &str) -> Result<Definition, String> {
    let bad = || format!("--defsym {text}: expected SYMBOL=NUMBER, SYMBOL=SYMBOL or SYMBOL=SYMBOL+NUMBER");
    let (name, value) = text.split_once('=').ok_or_else(bad)?;
    if name.is_empty() || value.is_empty() {
        return Err(bad());
    }
    if let Some(value) = number(value, false) {
        return Ok(Definition { name: name.to_owned(), base: None, offset: value as i64 });
    }
    let at = value.find(['+', '-']).unwrap_or(value.len());
    let (base, rest) = value.split_at(at);
    let offset = match rest.split_at_checked(1) {
        None => 0,
        Some((sign, digits)) => {
            let offset = number(digits.trim(), false).ok_or_else(bad)? as i64;
            if sign == "-" { offset.wrapping_neg() } else { offset }
        }
    };
    let base = base.trim();
    if base.is_empty() || base.as_bytes()[0].is_ascii_digit() {
        return Err(bad());
    }
    Ok(Definition { name: name.to_owned(), base: Some(base.to_owned()), offset })
}

fn find_library(directories: &[PathBuf], name: &str) -> Result<PathBuf, String> {
    let file = match name.strip_prefix(':') {
        Some(exact) => exact.to_owned(),
        None => format!("lib{name}.a"),
    };
    let found = directories.iter().map(|directory| directory.join(&file)).find(|path| path.is_file());
    found.ok_or_else(|| format!("cannot find -l{name}: no {file} in the directories of -L"))
}

fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Parsed, String> {
    let mut command = Command { output: "a.out".into(), ..Command::default() };
    let mut directories: Vec<PathBuf> = Vec::new();
    let (mut whole, mut group, mut in_group, mut only_files) = (false, 0u32, false, false);
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        let group_now = if in_group { group } else { 0 };
        if only_files || !text.starts_with('-') || text == "-" {
            command.files.push(File { path: argument.into(), library: false, whole, group: group_now });
            continue;
        }
        // Long options may have one dash or two, and their value behind = or as the next argument.
        let bare = text.strip_prefix("--").unwrap_or(&text[1..]);
        let (name, attached) = match bare.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (bare, None),
        };
        let mut value = |what: &str| match attached.clone() {
            Some(value) => Ok(value),
            None => match arguments.next() {
                Some(value) => Ok(value.to_string_lossy().into_owned()),
                None => Err(format!("option '{what}' needs an argument")),
            },
        };
        let address = |what: &str, value: String| {
            number(&value, true).map(Some).ok_or_else(|| format!("option '{what}': '{value}' is no address"))
        };
        match name {
            "" => only_files = true,
            "o" | "output" => command.output = value("-o")?.into(),
            "e" | "entry" => {
                command.options.entry = value("-e")?;
                command.options.entry_given = true;
            }
            "L" | "library-path" => directories.push(value("-L")?.into()),
            "l" | "library" => {
                let path = value("-l")?.into();
                command.files.push(File { path, library: true, whole, group: group_now });
            }
            "Ttext" => command.options.text = address("-Ttext", value("-Ttext")?)?,
            "Tdata" => command.options.data = address("-Tdata", value("-Tdata")?)?,
            "Tbss" => command.options.bss = address("-Tbss", value("-Tbss")?)?,
            "defsym" => command.options.definitions.push(definition(&value("--defsym")?)?),
            "u" | "undefined" => command.options.undefined.push(value("-u")?),
            "Map" => command.map = Some(value("-Map")?.into()),
            "M" | "print-map" => command.print_map = true,
            "gc-sections" => command.options.gc_sections = true,
            "no-gc-sections" => command.options.gc_sections = false,
            "whole-archive" => whole = true,
            "no-whole-archive" => whole = false,
            "start-group" | "(" => {
                group += 1;
                in_group = true;
            }
            "end-group" | ")" => in_group = false,
            "s" | "strip-all" => command.options.strip = true,
            "S" | "strip-debug" => command.options.strip_debug = true,
            "z" => keyword(&mut command.options, &value("-z")?)?,
            "m" => {
                let kind = value("-m")?;
                if !matches!(kind.as_str(), "elf64_e2k" | "elf64_e2k_linux" | "elf64e2k") {
                    return Err(format!("-m {kind}: only elf64_e2k is made"));
                }
            }
            "pie" | "pic-executable" => command.options.pie = true,
            "no-pie" => command.options.pie = false,
            "dynamic-linker" | "I" => command.options.interpreter = Some(interpreter(&value("-dynamic-linker")?)?),
            "no-dynamic-linker" => command.options.interpreter = None,
            "static" | "Bstatic" | "non_shared" | "dn" => {}
            "help" => return Ok(Parsed::Print(USAGE.to_owned())),
            "version" | "v" | "V" => return Ok(Parsed::Print(format!("e2k ld {}\n", env!("CARGO_PKG_VERSION")))),
            _ => short_with_value(&mut command, &mut directories, &text, whole, group_now)?,
        }
    }
    for file in command.files.iter_mut().filter(|file| file.library) {
        file.path = find_library(&directories, &file.path.to_string_lossy())?;
    }
    Ok(Parsed::Run(Box::new(command)))
}

/// `-lc`, `-Ldir`, `-ofile`, `-zword`, `-esymbol`, `-usymbol`.
fn short_with_value(
    command: &mut Command,
    directories: &mut Vec<PathBuf>,
    text: &str,
    whole: bool,
    group: u32,
) -> Result<(), String> {
    let unknown = || format!("unknown or unsupported option '{text}'");
    if text.starts_with("--") {
        return Err(unknown());
    }
    let (Some(letter), Some(value)) = (text.get(1..2), text.get(2..).filter(|value| !value.is_empty())) else {
        return Err(unknown());
    };
    match letter {
        "l" => {
            command.files.push(File { path: value.into(), library: true, whole, group });
        }
        "L" => directories.push(value.into()),
        "o" => command.output = value.into(),
        "z" => keyword(&mut command.options, value)?,
        "I" => command.options.interpreter = Some(interpreter(value)?),
        "u" => command.options.undefined.push(value.to_owned()),
        _ => return Err(unknown()),
    }
    Ok(())
}

/// A path that the kernel takes.
fn interpreter(name: &str) -> Result<String, String> {
    if name.is_empty() || name.len() >= 4096 {
        return Err(format!("-dynamic-linker '{name}': expected a path of 1 to 4095 bytes"));
    }
    Ok(name.to_owned())
}

fn keyword(options: &mut Options, word: &str) -> Result<(), String> {
    match word.split_once('=') {
        None if word == "noexecstack" => options.exec_stack = Some(false),
        None if word == "execstack" => options.exec_stack = Some(true),
        None if word == "muldefs" => options.first_definition = true,
        Some(("max-page-size", size)) => {
            let page =
                number(size, false).filter(|page| page.is_power_of_two() && (0x1000..=0x100_0000).contains(page));
            options.page =
                page.ok_or_else(|| format!("-z {word}: expected a power of two from 0x1000 to 0x1000000"))?;
        }
        _ => return Err(format!("unknown or unsupported option '-z {word}'")),
    }
    Ok(())
}

/// Runs `e2k ld`; `program` is what it is called in messages.
pub fn main(program: &str, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let command = match parse(arguments) {
        Ok(Parsed::Run(command)) => command,
        Ok(Parsed::Print(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(text) => {
            eprintln!("{program}: {text}");
            return ExitCode::FAILURE;
        }
    };
    match run(program, &command, Vec::new()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in lines {
                eprintln!("{program}: {line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// `e2k as --link`: links one object, in memory, with the options of `arguments`.
///
/// # Errors
/// Messages, one a line.
pub(in crate::toolchain) fn link_object(
    program: &str,
    name: &str,
    object: Vec<u8>,
    output: &Path,
    arguments: impl Iterator<Item = OsString>,
) -> Result<(), Vec<String>> {
    match parse(arguments).map_err(|text| vec![text])? {
        Parsed::Run(mut command) => {
            command.output = output.to_owned();
            run(program, &command, vec![(name.to_owned(), object)])
        }
        Parsed::Print(text) => {
            print!("{text}");
            Ok(())
        }
    }
}

fn run(program: &str, command: &Command, ready: Vec<(String, Vec<u8>)>) -> Result<(), Vec<String>> {
    let mut errors = Vec::new();
    let mut contents: Vec<(String, Vec<u8>, bool, u32)> =
        ready.into_iter().map(|(name, data)| (name, data, false, 0)).collect();
    for file in &command.files {
        let name = file.path.display().to_string();
        match std::fs::read(&file.path) {
            Ok(data) => contents.push((name, data, file.whole, file.group)),
            Err(error) => errors.push(format!("cannot open {name}: {error}")),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let inputs: Vec<Input<'_>> =
        contents.iter().map(|(name, data, whole, group)| Input { name, data, whole: *whole, group: *group }).collect();
    let linked = link(&inputs, &command.options).map_err(|errors| errors.0)?;
    for warning in &linked.warnings {
        eprintln!("{program}: {warning}");
    }
    let to_stdout = command.map.as_deref() == Some(Path::new("-"));
    if command.print_map || to_stdout {
        print!("{}", linked.map);
    }
    if let Some(path) = command.map.as_ref().filter(|_| !to_stdout) {
        std::fs::write(path, &linked.map).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    }
    write_program(&command.output, &linked.program)
        .map_err(|error| vec![format!("{}: {error}", command.output.display())])
}

/// Writes an executable file: whole, or not at all.
fn write_program(path: &Path, program: &[u8]) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    // A program that is running cannot be written over, but it can be replaced.
    if path.symlink_metadata().is_ok_and(|known| known.is_file()) {
        std::fs::remove_file(path)?;
    }
    std::fs::write(path, program)?;
    let mut permissions = std::fs::metadata(path)?.permissions();
    if permissions.mode() & 0o444 != 0 && path.is_file() {
        permissions.set_mode(permissions.mode() | (permissions.mode() & 0o444) >> 2);
        std::fs::set_permissions(path, permissions)?;
    }
    Ok(())
}
