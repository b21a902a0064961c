//! The `e2k` program: its name or its first word says what it does.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
usage: e2k run [options] program [arguments...]   Linux programs for Elbrus (-h for the options)
       e2k system [options]                       a whole machine, QEMU's options (-help)
       e2k as [options] file                      assembler (--help)
       e2k ld [options] file...                   static linker (--help)
       e2k objdump [options] file...              what is in an object file (--help)
";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_else(|| "e2k".into());
    let name = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (tool, shown) = match name.as_str() {
        "qemu-system-e2k" => ("system".into(), name.clone()),
        "qemu-e2k" => ("run".into(), name.clone()),
        _ => {
            let word = arguments.next().unwrap_or_default();
            let shown = format!("{name} {}", word.to_string_lossy());
            (word, shown)
        }
    };
    let lossy = |argument: OsString| argument.to_string_lossy().into_owned();
    match tool.to_string_lossy().as_ref() {
        "system" => e2k_host::system::main(&name, arguments.map(lossy)),
        "run" => e2k_host::linux::main(&shown, arguments),
        "as" => e2k_host::toolchain::asm::main(&shown, arguments),
        "ld" => e2k_host::toolchain::ld::main(&shown, arguments),
        "objdump" => e2k_host::toolchain::objdump::main(&shown, arguments),
        "" => {
            eprint!("{USAGE}");
            ExitCode::FAILURE
        }
        "-h" | "-help" | "--help" | "help" => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        "-version" | "--version" | "-V" => {
            println!("e2k {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        other => {
            eprint!("{name}: unknown command '{other}'\n{USAGE}");
            ExitCode::FAILURE
        }
    }
}
