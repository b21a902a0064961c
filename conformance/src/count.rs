//! Instructions that this program executes, counted by callgrind: a measure that other load on the
//! machine does not change.

use std::process::Command;

/// Instructions of a run of this executable with `args`, start-up included: callers subtract those of
/// a run that does nothing. `None` without valgrind.
#[must_use]
pub fn instructions(args: &[&str]) -> Option<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().ok()?)
        .args(args)
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find_map(|line| line.split_once("Collected : ").map(|(_, rest)| rest))?;
    line.split_whitespace().next()?.parse().ok()
}
