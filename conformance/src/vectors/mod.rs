//! Operation vectors: one row is one execution of one operation, or of a few that belong together.
//!
//! * [`read_rows`]: the rows of an operation file, and [`check_rows`]: rows against any executor
//!   (an interpreter, another emulator).
//! * [`execute`]: a row with [`e2k_core::exec::value`] alone.
//! * [`check_file`]: any file; operations are asked of the value functions and run as programs on
//!   the interpreter, the rows of all other files ([`StateKind`]) as programs.
//! * [`run`]: the files of a directory.
//! * [`vectors_command`]: the same from a command line.
//!
//! The format of the files is described in `conformance/vectors/README.md`.

mod check;
mod machine;
mod program;
mod read;
mod states;

pub use check::{Outcome, Refusal, check, check_file, check_rows, execute};
pub use read::{Bits, Expected, FileKind, FormatError, Kind, Row, Verdict, judged_operations, read_rows};
pub use states::{StateKind, check_states};

use std::fmt;
use std::path::{Path, PathBuf};

/// Counts of one file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FileSummary {
    /// The file's name without directory.
    pub name: String,
    /// Judged rows with the expected result.
    pub passed: usize,
    /// Judged rows with another result.
    pub failed: usize,
    /// Rows that only say what one emulator does, with its result.
    pub emulator_same: usize,
    /// The same with another result; not a failure.
    pub emulator_other: usize,
    /// Rows whose right result is not known.
    pub unknown: usize,
    /// Rows of operations without a value function.
    pub missing: usize,
    /// What was wrong, one line a row, of failed, missing and `emulator_other` rows.
    pub messages: Vec<String>,
}

/// Counts of a run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Summary {
    /// One entry a file, in the order of their names.
    pub files: Vec<FileSummary>,
}

impl Summary {
    /// Judged rows with the expected result.
    #[must_use]
    pub fn passed(&self) -> usize {
        self.files.iter().map(|file| file.passed).sum()
    }

    /// Judged rows with another result or without a value function.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.files.iter().map(|file| file.failed + file.missing).sum()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<20} {:>7} {:>7} {:>9} {:>9} {:>8} {:>8}",
            "file", "passed", "failed", "emu same", "emu other", "unknown", "missing"
        )?;
        for file in &self.files {
            writeln!(
                f,
                "{:<20} {:>7} {:>7} {:>9} {:>9} {:>8} {:>8}",
                file.name,
                file.passed,
                file.failed,
                file.emulator_same,
                file.emulator_other,
                file.unknown,
                file.missing
            )?;
        }
        write!(f, "{} passed, {} failed", self.passed(), self.failed())
    }
}

/// What kept a run from happening.
#[derive(Debug)]
pub enum VectorsError {
    /// A file or directory could not be read.
    Io(PathBuf, std::io::Error),
    /// A file does not have the expected form.
    Format(PathBuf, FormatError),
}

impl fmt::Display for VectorsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VectorsError::Io(path, error) => write!(f, "{}: {error}", path.display()),
            VectorsError::Format(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for VectorsError {}

/// The vector files that `paths` name: files as they are, of directories all `*.tsv` in order.
///
/// # Errors
/// A directory cannot be read.
pub fn vector_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, VectorsError> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let io = |error| VectorsError::Io(path.clone(), error);
        let mut found = Vec::new();
        for entry in std::fs::read_dir(path).map_err(io)? {
            let file = entry.map_err(io)?.path();
            if file.extension().is_some_and(|extension| extension == "tsv") {
                found.push(file);
            }
        }
        found.sort();
        files.extend(found);
    }
    Ok(files)
}

/// Runs one file.
///
/// # Errors
/// The file cannot be read or does not have the expected form.
pub fn run_file(path: &Path) -> Result<FileSummary, VectorsError> {
    let text = std::fs::read_to_string(path).map_err(|error| VectorsError::Io(path.into(), error))?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    check_file(name, &text).map_err(|error| VectorsError::Format(path.into(), error))
}

/// Runs the files that `paths` name (see [`vector_files`]).
///
/// # Errors
/// A file cannot be read or does not have the expected form.
pub fn run(paths: &[PathBuf]) -> Result<Summary, VectorsError> {
    let files = vector_files(paths)?;
    Ok(Summary { files: files.iter().map(|path| run_file(path)).collect::<Result<_, _>>()? })
}

/// `vectors [-v] [FILE|DIRECTORY]...`: prints the counts a file, `-v` also what was wrong.
///
/// Without an argument it runs the files that come with this package. The last line is
/// `N passed, M failed`. Returns whether nothing failed.
pub fn vectors_command(args: &[String]) -> bool {
    let verbose = args.iter().any(|arg| arg == "-v");
    let mut paths: Vec<PathBuf> = args.iter().filter(|arg| *arg != "-v").map(PathBuf::from).collect();
    if paths.is_empty() {
        paths.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors"));
    }
    match run(&paths) {
        Ok(summary) => {
            if verbose {
                for file in &summary.files {
                    for message in &file.messages {
                        println!("{}: {message}", file.name);
                    }
                }
            }
            println!("{summary}");
            summary.failed() == 0
        }
        Err(error) => {
            eprintln!("{error}");
            false
        }
    }
}
