//! Instructions of the host that a measurement takes.

use std::process::Command;

/// Runs this program again with `args` under callgrind; gives how many instructions were executed.
///
/// The count is of the whole process: callers subtract that of a run that does nothing. `None` if
/// valgrind is not there or the run fails.
pub fn instructions(args: &[&str]) -> Option<u64> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(args)
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find_map(|line| line.split_once("Collected : "))?;
    line.1.split_whitespace().next()?.parse().ok()
}
