//! Command line of `e2k as`.

use super::{Cpu, Options, assemble};
use crate::toolchain::ld;
use std::ffi::OsString;
use std::io::{IsTerminal as _, Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
usage: e2k as [options] [file]              (standard input without a file or for -)
  -o FILE                 object file (a.out)
  -mcpu=NAME, -march=NAME processor: elbrus-v1 to elbrus-v7, elbrus-4c, -8c, -8c2, -16c, -2c3, …
  -I DIRECTORY            where .include and .incbin look
  --defsym SYMBOL=VALUE   give a symbol a value
  -no_strict_delay        add no delays to operations outside braces
  -mptr64                 64-bit objects (the default; -mptr32 and -mptr128 are refused)
  --fatal-warnings, -W    warnings are errors; no warnings
  --link                  link the one file into a program; -Wl,OPTION[,OPTION] go to the linker
  --help, --version
";

/// Options of one run.
struct Command {
    options: Options,
    output: PathBuf,
    input: Option<PathBuf>,
    fatal_warnings: bool,
    quiet: bool,
    /// Make a program of the object, with these options of the linker.
    link: bool,
    link_options: Vec<OsString>,
}

enum Parsed {
    Run(Box<Command>),
    Print(String),
}

fn parse(arguments: impl Iterator<Item = OsString>) -> Result<Parsed, String> {
    let mut command = Command {
        options: Options::default(),
        output: "a.out".into(),
        input: None,
        fatal_warnings: false,
        quiet: false,
        link: false,
        link_options: Vec::new(),
    };
    command.options.colour = std::io::stderr().is_terminal();
    let mut arguments = arguments;
    let mut only_files = false;
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        let mut value = |name: &str| arguments.next().ok_or_else(|| format!("option '{name}' needs an argument"));
        if only_files || text == "-" || !text.starts_with('-') {
            if command.input.replace(argument.into()).is_some() {
                return Err("more than one input file".to_owned());
            }
            continue;
        }
        let cpu = text.strip_prefix("-mcpu=").or_else(|| text.strip_prefix("-march="));
        match text.as_str() {
            "--" => only_files = true,
            "-o" => command.output = value("-o")?.into(),
            "-I" => command.options.include.push(value("-I")?.into()),
            "--defsym" => {
                let definition = value("--defsym")?.to_string_lossy().into_owned();
                command.options.symbols.push(definition_of(&definition)?);
            }
            "-no_strict_delay" => command.options.strict_delay = false,
            "-mptr64" | "-64" => {}
            "-mptr32" | "-mptr128" => return Err(format!("{text} is not supported: only 64-bit objects are made")),
            "-W" | "--no-warn" => command.quiet = true,
            "--fatal-warnings" => command.fatal_warnings = true,
            "--link" => command.link = true,
            "--help" | "-h" => return Ok(Parsed::Print(USAGE.to_owned())),
            "--version" | "-v" | "-V" => {
                return Ok(Parsed::Print(format!("e2k as {}\n", env!("CARGO_PKG_VERSION"))));
            }
            _ if cpu.is_some() => {
                let name = cpu.unwrap_or_default();
                command.options.cpu = Cpu::by_name(name).ok_or_else(|| {
                    let known: Vec<&str> = Cpu::ALL.iter().map(|cpu| cpu.name).collect();
                    format!("unknown processor '{name}', known are {}", known.join(", "))
                })?;
            }
            _ if text.len() > 2 && text.starts_with("-I") => command.options.include.push(text[2..].into()),
            _ if text.len() > 2 && text.starts_with("-o") => command.output = text[2..].into(),
            _ if text.starts_with("-Wl,") => {
                command.link_options.extend(text["-Wl,".len()..].split(',').map(OsString::from));
            }
            _ if text.starts_with("--defsym=") => {
                command.options.symbols.push(definition_of(&text["--defsym=".len()..])?);
            }
            _ => return Err(format!("unknown option '{text}'")),
        }
    }
    if !command.link && !command.link_options.is_empty() {
        return Err("-Wl options are for --link".to_owned());
    }
    Ok(Parsed::Run(Box::new(command)))
}

fn definition_of(text: &str) -> Result<(String, i64), String> {
    let bad = || format!("'{text}': expected SYMBOL=NUMBER");
    let (name, value) = text.split_once('=').ok_or_else(bad)?;
    let parsed = match value.strip_prefix("0x").or_else(|| value.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok().map(|n| n as i64),
        None => value.parse().ok(),
    };
    if name.is_empty() {
        return Err(bad());
    }
    Ok((name.to_owned(), parsed.ok_or_else(bad)?))
}

/// Runs `e2k as`; `program` is what it is called in messages.
pub fn main(program: &str, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let command = match parse(arguments) {
        Ok(Parsed::Run(command)) => command,
        Ok(Parsed::Print(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(text) => {
            eprintln!("{program}: {text}\n{program}: --help shows the options");
            return ExitCode::FAILURE;
        }
    };
    match run(program, &command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            if !text.is_empty() {
                eprintln!("{program}: {text}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(program: &str, command: &Command) -> Result<(), String> {
    let (name, bytes) = match &command.input {
        Some(path) if path.as_os_str() != "-" => {
            let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
            (path.display().to_string(), bytes)
        }
        _ => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
            ("<stdin>".to_owned(), bytes)
        }
    };
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        format!("{name}:{line}: not UTF-8 text")
    })?;
    let mut errors = std::io::stderr();
    let assembled = match assemble(&name, &text, &command.options) {
        Ok(assembled) => assembled,
        Err(messages) => {
            let _ = write!(errors, "{messages}");
            let count = messages.errors();
            return Err(format!("{count} error{}", if count == 1 { "" } else { "s" }));
        }
    };
    for line in &assembled.printed {
        println!("{line}");
    }
    if !command.quiet {
        let _ = write!(errors, "{}", assembled.messages);
    }
    if command.fatal_warnings && assembled.messages.warnings() != 0 {
        return Err("warnings are errors".to_owned());
    }
    if command.link {
        let options = command.link_options.iter().cloned();
        let linked = ld::link_object(program, &name, assembled.object, &command.output, options);
        return linked.map_err(|lines| lines.join(&format!("\n{program}: ")));
    }
    std::fs::write(&command.output, &assembled.object).map_err(|error| format!("{}: {error}", command.output.display()))
}
