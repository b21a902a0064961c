//! The assembler's dialect: sources with what they become, one case a file in `conformance/asm`.
//!
//! Behind the source, lines that begin with `!|` say what `e2k objdump` shows of the object, or the
//! messages. Before it may stand `! options:` (those of `e2k as`) and `! dump:` (those of objdump,
//! `-s -r -t` unless told). `BLESS=1` writes the expectations anew.

use e2k_host::toolchain::asm::{Cpu, Options, assemble};
use e2k_host::toolchain::objdump;
use libtest_mimic::{Arguments, Failed, Trial};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("asm");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let trials = files.into_iter().map(|path| {
        let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("").display().to_string();
        Trial::test(name, move || check(&path))
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

/// All sources below `directory`, without those that others include.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).expect("conformance/asm") {
        let path = entry.expect("directory entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "s") {
            files.push(path);
        }
    }
}

fn check(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path)?;
    let (expected, source): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("!|"));
    let actual = outcome(path, &source)?;
    let expected: String = expected.iter().map(|line| format!("{}\n", line.get(3..).unwrap_or(""))).collect();
    if actual == expected {
        return Ok(());
    }
    if std::env::var_os("BLESS").is_some() {
        let mut new = format!("{}\n", source.join("\n").trim_end());
        for line in actual.lines() {
            let _ = writeln!(new, "!| {line}");
        }
        std::fs::write(path, new.replace("!| \n", "!|\n"))?;
        return Ok(());
    }
    let difference = similar::TextDiff::from_lines(&expected, &actual);
    Err(difference.unified_diff().header("expected", "actual").to_string().into())
}

/// What the assembler makes of the source: the dump, or messages.
fn outcome(path: &Path, source: &[&str]) -> Result<String, Failed> {
    let mut options = Options::default();
    options.include.extend(path.parent().map(Path::to_owned));
    let mut dump = objdump::Options { contents: true, relocations: true, symbols: true, ..Default::default() };
    let mut flags = false;
    for line in source.iter().take_while(|line| line.starts_with('!')) {
        if let Some(words) = line.strip_prefix("! options:") {
            words.split_whitespace().try_for_each(|word| option(&mut options, word))?;
        }
        let Some(words) = line.strip_prefix("! dump:") else { continue };
        let has = |word| words.split_whitespace().any(|other| other == word);
        (dump.contents, dump.relocations, dump.symbols) = (has("-s"), has("-r"), has("-t"));
        (dump.disassemble, dump.section_headers, flags) = (has("-d"), has("-h"), has("flags"));
    }
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let text: String = source.iter().map(|line| format!("{line}\n")).collect();
    Ok(match assemble(name, &text, &options) {
        Ok(assembled) => {
            let mut out = Vec::new();
            if flags && let Some(field) = assembled.object.get(48..52) {
                out = format!("e_flags 0x{:02x}{:02x}{:02x}{:02x}\n", field[3], field[2], field[1], field[0]).into();
            }
            if dump.contents || dump.relocations || dump.symbols || dump.disassemble || dump.section_headers {
                let problems = objdump::dump(&name.replace(".s", ".o"), &assembled.object, &dump, &mut [], &mut out)?;
                if !problems.is_empty() {
                    return Err(problems.join("\n").into());
                }
            }
            let printed: String = assembled.printed.iter().map(|line| format!("printed: {line}\n")).collect();
            let dumped = String::from_utf8(out)?;
            format!("{}{printed}{}\n", assembled.messages, dumped.trim_matches('\n'))
        }
        Err(messages) => {
            let count = messages.errors();
            format!("{}\n\n{count} error{}\n", messages.to_string().trim_end(), if count == 1 { "" } else { "s" })
        }
    }
    .lines()
    .map(|line| format!("{}\n", line.trim_end()))
    .collect())
}

fn option(options: &mut Options, word: &str) -> Result<(), Failed> {
    if let Some(name) = word.strip_prefix("-mcpu=") {
        options.cpu = Cpu::by_name(name).ok_or_else(|| format!("no processor {name}"))?;
    } else if word == "-no_strict_delay" {
        options.strict_delay = false;
    } else if let Some((symbol, value)) = word.strip_prefix("--defsym=").and_then(|rest| rest.split_once('=')) {
        options.symbols.push((symbol.to_owned(), value.parse()?));
    } else {
        return Err(format!("unknown option {word}").into());
    }
    Ok(())
}
