//! Which operations are executed, tested and refused, counted from the operation table.

use crate::samples;
use crate::vectors::judged_operations;
use e2k_core::exec;
use e2k_core::isa::ops::rows;
use e2k_core::isa::{Alop, Version, decode};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::Path;

/// Counts of one version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Instruction set version.
    pub version: Version,
    /// Operations of its table.
    pub operations: usize,
    /// Those that the interpreter executes.
    pub executed: usize,
    /// Those with at least one judged vector, of any version.
    pub tested: usize,
    /// Those that it refuses, by name.
    pub refused: Vec<&'static str>,
}

/// Counts of all versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Coverage(pub Vec<Line>);

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| ISA | operations | executed | vector-tested | refused |")?;
        writeln!(f, "|---|---|---|---|---|")?;
        for line in &self.0 {
            let Line { version, operations, executed, tested, refused } = line;
            writeln!(f, "| {version} | {operations} | {executed} | {tested} | {} |", refused.len())?;
        }
        Ok(())
    }
}

/// Counts operations; `vectors` is the directory of operation vectors.
///
/// # Errors
/// A vector file that cannot be read.
pub fn count(vectors: &Path) -> Result<Coverage, String> {
    let tested = tested(vectors)?;
    let mut lines = Vec::new();
    for version in Version::ALL {
        // An operation is executed when it is in every channel that it has.
        let mut known: BTreeMap<&'static str, bool> = BTreeMap::new();
        for row in rows().iter().filter(|row| !row.is_alias()) {
            for channel in (0..6).filter(|channel| row.channels(version) >> channel & 1 != 0) {
                let bytes = samples::bundle(row, channel, version);
                let executed = decode(&bytes, version).is_ok_and(|bundle| exec::refusal(&bundle).is_none());
                *known.entry(row.op().name()).or_insert(true) &= executed;
            }
        }
        let refused: Vec<&'static str> =
            known.iter().filter(|(_, executed)| !**executed).map(|(name, _)| *name).collect();
        lines.push(Line {
            version,
            operations: known.len(),
            executed: known.len() - refused.len(),
            tested: known.keys().filter(|name| tested.contains(**name)).count(),
            refused,
        });
    }
    Ok(Coverage(lines))
}

/// Mnemonics with a judged row.
fn tested(vectors: &Path) -> Result<BTreeSet<&'static str>, String> {
    let mut names = BTreeSet::new();
    let entries = std::fs::read_dir(vectors).map_err(|error| format!("{}: {error}", vectors.display()))?;
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.extension().is_none_or(|extension| extension != "tsv") {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let judged = judged_operations(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        names.extend(judged.into_iter().map(Alop::name));
    }
    Ok(names)
}
