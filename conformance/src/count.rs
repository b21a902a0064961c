//! Executed machine instructions of a piece of a benchmark, by valgrind's callgrind.
//!
//! Seconds differ from machine to machine and from run to run; instruction counts hardly do, so
//! they show what a change did even where nothing can be timed.

use std::process::{Command, Stdio};

/// Runs this very program again under callgrind with `args`; gives the instructions it executed.
///
/// Start-up is counted too: subtract the count of a run that does nothing. `None` when valgrind is
/// not there, cannot run this program, or the program fails.
#[must_use]
pub fn instructions(args: &[&str]) -> Option<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().ok()?)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    if !output.status.success() {
        return None;
    }
    collected(&String::from_utf8_lossy(&output.stderr))
}

/// The number in callgrind's last words: `==123== Collected : 456`.
fn collected(log: &str) -> Option<u64> {
    let line = log.lines().rev().find(|line| line.contains("Collected :"))?;
    line.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::collected;

    #[test]
    fn the_count_is_found_in_the_log() {
        let log = "==7== Events    : Ir\n==7== Collected : 123456\n==7== \n==7== I   refs:      123,456\n";
        assert_eq!(collected(log), Some(123_456));
        assert_eq!(collected("==7== nothing\n"), None);
    }
}
