//! `e2k objdump`: what is in an object, in GNU's layout.

mod cli;
mod code;
mod headers;
mod image;
mod page;
mod tables;

use e2k_core::isa::Version;
use e2k_core::isa::text::{Disassembler, Line};
use image::{Image, Section};
use object::elf;
use object::endian::LittleEndian as LE;
use object::read::archive::ArchiveFile;
use object::read::elf::SectionHeader as _;
use page::{Name, Page};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt::{self, Write as _};
use std::io::{self, BufRead as _, Write};
use std::process::ExitCode;

pub use cli::{Options, Style};

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
            let mut complain = |out: &mut dyn Write, text: &str| -> io::Result<()> {
                out.flush()?;
                eprintln!("{program}: {text}");
                code = ExitCode::FAILURE;
                Ok(())
            };
            let mut found = vec![false; options.sections.len()];
            for path in &options.files {
                let shown = path.display().to_string();
                match std::fs::read(path) {
                    Ok(data) => {
                        for problem in dump(&shown, &data, &options, &mut found, &mut out)? {
                            complain(&mut out, &problem)?;
                        }
                    }
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {
                        complain(&mut out, &format!("'{shown}': No such file"))?;
                    }
                    Err(error) => complain(&mut out, &format!("{shown}: {error}"))?,
                }
            }
            for (section, _) in options.sections.iter().zip(&found).filter(|(_, found)| !**found) {
                complain(
                    &mut out,
                    &format!("section '{section}' mentioned in a -j option, but not found in any input file"),
                )?;
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
        let mut result = Ok(());
        let used = disassembler.bundle(&bytes[at..], at as u64, &mut |line: Line<'_>| {
            if result.is_ok() {
                result = writeln!(out, "{line}");
            }
        });
        result?;
        let Some(used) = used else {
            return Ok(Err(format!("{} bytes are left, which is no whole instruction", bytes.len() - at)));
        };
        writeln!(out)?;
        at += used;
    }
    Ok(Ok(()))
}

/// Prints what `options` ask for of the file or archive `data`; gives what is wrong with it, each in
/// one line that begins with `name`. Sets in `found` which of the sections of `-j` there are; it has
/// one place for each.
///
/// # Errors
/// Those of the sink.
pub fn dump(
    name: &str,
    data: &[u8],
    options: &Options,
    found: &mut [bool],
    out: &mut impl Write,
) -> io::Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut page = Page::new(out);
    let result = if data.starts_with(b"!<arch>\n") || data.starts_with(b"!<thin>\n") {
        archive(name, data, options, found, &mut problems, &mut page)
    } else {
        object(name, data, None, options, found, &mut problems, &mut page)
    };
    page.finish(result)?;
    Ok(problems)
}

fn archive(
    name: &str,
    data: &[u8],
    options: &Options,
    found: &mut [bool],
    problems: &mut Vec<String>,
    page: &mut Page<'_>,
) -> fmt::Result {
    let archive = match ArchiveFile::parse(data) {
        Ok(archive) if archive.is_thin() => {
            problems.push(format!("{name}: thin archives are not supported"));
            return Ok(());
        }
        Ok(archive) => archive,
        Err(error) => {
            problems.push(format!("{name}: malformed archive: {error}"));
            return Ok(());
        }
    };
    writeln!(page, "In archive {name}:")?;
    for member in archive.members() {
        let member = match member.and_then(|member| member.data(data).map(|data| (member, data))) {
            Ok(member) => member,
            Err(error) => {
                problems.push(format!("{name}: malformed archive: {error}"));
                break;
            }
        };
        let (member, data) = member;
        let shown = Name(member.name()).to_string();
        let before = problems.len();
        object(&shown, data, Some(&member), options, found, problems, page)?;
        for problem in &mut problems[before..] {
            // As GNU shows which file in which archive.
            *problem = match problem.strip_prefix(&shown) {
                Some(rest) => format!("{name}({shown}){rest}"),
                None => format!("{name}: {problem}"),
            };
        }
    }
    Ok(())
}

/// The line of a member as `ar tv` has it; for a file that is no member, its name.
fn archive_header(
    name: &str,
    member: Option<&object::read::archive::ArchiveMember<'_>>,
    page: &mut Page<'_>,
) -> fmt::Result {
    let Some(member) = member else { return writeln!(page, "{name}") };
    let mode = member.mode().unwrap_or(0);
    for (shift, letter) in [(8, 'r'), (7, 'w'), (6, 'x'), (5, 'r'), (4, 'w'), (3, 'x'), (2, 'r'), (1, 'w'), (0, 'x')] {
        page.write_char(if mode >> shift & 1 != 0 { letter } else { '-' })?;
    }
    let (uid, gid, size) = (member.uid().unwrap_or(0), member.gid().unwrap_or(0), member.size());
    let seconds = member.date().unwrap_or(0);
    let (year, month, day) = date(seconds / 86_400);
    let (hour, minute) = (seconds / 3600 % 24, seconds / 60 % 60);
    writeln!(page, " {uid}/{gid} {size:>6} {month} {day:>2} {hour:02}:{minute:02} {year} {name}")
}

/// Year, month and day of a day since 1970-01-01, in UTC, so that the text is the same everywhere.
fn date(days: u64) -> (u64, &'static str, u64) {
    const MONTHS: [&str; 12] = ["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb"];
    // Years that begin in March have their leap day at the end; 400 of them are a whole number of days.
    let since_march_0000 = days.min(1 << 40) + 719_468;
    let (era, day) = (since_march_0000 / 146_097, since_march_0000 % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let first = (153 * month + 2) / 5;
    (400 * era + year + u64::from(month >= 10), MONTHS[month as usize], of_year - first + 1)
}

fn object(
    name: &str,
    data: &[u8],
    member: Option<&object::read::archive::ArchiveMember<'_>>,
    options: &Options,
    found: &mut [bool],
    problems: &mut Vec<String>,
    page: &mut Page<'_>,
) -> fmt::Result {
    let mut image = match Image::parse(data) {
        Ok(image) => image,
        Err(problem) => {
            problems.push(format!("{name}: {problem}"));
            return Ok(());
        }
    };
    let mut own = std::mem::take(&mut image.problems);
    let result = show(name, &image, member, options, found, &mut own, page);
    // Several switches may come across the same.
    let mut told = BTreeSet::new();
    own.retain(|problem| told.insert(problem.clone()));
    problems.extend(own.into_iter().map(|problem| format!("{name}: {problem}")));
    result
}

fn show(
    name: &str,
    image: &Image<'_>,
    member: Option<&object::read::archive::ArchiveMember<'_>>,
    options: &Options,
    found: &mut [bool],
    problems: &mut Vec<String>,
    page: &mut Page<'_>,
) -> fmt::Result {
    let named = |section: &Section<'_>| options.sections.iter().any(|name| name.as_bytes() == section.name.0);
    let wanted = |section: &Section<'_>| options.sections.is_empty() || named(section);
    for (name, found) in options.sections.iter().zip(&mut *found) {
        *found |= image.sections.iter().any(|section| section.name.0 == name.as_bytes());
    }
    // The bytes of a section of that many that --start-address and --stop-address leave.
    let range = |section: &Section<'_>, len: usize| {
        let offset = |address: u64| {
            let offset = address.saturating_sub(section.address());
            usize::try_from(offset).map_or(len, |offset| offset.min(len))
        };
        let start = options.start.map_or(0, offset);
        start..options.stop.map_or(len, offset).max(start)
    };
    // What is no instruction is a comment.
    let plain = options.style == Style::Plain && (options.disassemble || options.disassemble_all);
    writeln!(page, "\n{}{name}:     file format elf64-e2k", if plain { "! " } else { "" })?;
    if options.archive_headers {
        archive_header(name, member, page)?;
    }
    if options.file_header {
        headers::file(image, page)?;
    }
    if options.private_headers {
        headers::private(image, problems, page)?;
    }
    writeln!(page)?;
    if options.section_headers {
        headers::sections(image, wanted, page)?;
    }
    if options.symbols {
        tables::symbols(image, false, &headers::Versions::new(image), page)?;
    }
    if options.dynamic_symbols {
        if !image.is_dynamic() {
            problems.push("not a dynamic object".to_owned());
        }
        tables::symbols(image, true, &headers::Versions::new(image), page)?;
    }
    let disassembles = options.disassemble || options.disassemble_all;
    if options.relocations && !disassembles {
        tables::relocations(image, wanted, problems, page)?;
    }
    if options.dynamic_relocations {
        if image.is_dynamic() {
            tables::dynamic_relocations(image, problems, page)?;
        } else if !options.dynamic_symbols {
            problems.push("not a dynamic object".to_owned());
        }
    }
    if options.contents {
        let shown = |section: &Section<'_>| wanted(section) && section.header.sh_type(LE) != elf::SHT_NOBITS;
        tables::contents(image, shown, range, problems, page)?;
    }
    if disassembles {
        let shown = |section: &Section<'_>| {
            named(section) || options.sections.is_empty() && (section.is_code() || options.disassemble_all)
        };
        code::disassemble(image, options, shown, range, problems, page)?;
    }
    Ok(())
}
