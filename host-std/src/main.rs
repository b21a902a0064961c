//! The program `e2k`: its first word chooses what it does.

use std::env;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: e2k run [options] program [arguments...]\n";

fn main() -> ExitCode {
    let mut arguments = env::args_os();
    let invoked = arguments.next().unwrap_or_default();
    let name = Path::new(&invoked).file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if name == "qemu-e2k" {
        return e2k_host::linux::main(&name, arguments);
    }
    match arguments.next().as_ref().map(|word| word.to_string_lossy()).as_deref() {
        Some("run") => e2k_host::linux::main("e2k run", arguments),
        Some(word) => {
            eprint!("e2k: unknown command '{word}'\n{USAGE}");
            ExitCode::FAILURE
        }
        None => {
            eprint!("{USAGE}");
            ExitCode::FAILURE
        }
    }
}
