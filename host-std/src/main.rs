//! The `e2k` program: its name or its first word says what it does.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().map(|argument| argument.to_string_lossy().into_owned());
    let program = arguments.next().unwrap_or_else(|| "e2k".to_owned());
    let name = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let tool = match name.as_str() {
        "qemu-system-e2k" => "system".to_owned(),
        "qemu-e2k" => "run".to_owned(),
        _ => arguments.next().unwrap_or_default(),
    };
    match tool.as_str() {
        "system" => e2k_host::system::main(&name, arguments),
        // The door for user-mode emulation.
        "run" => refuse(&name, "'run' is not built in yet"),
        "" => refuse(&name, "say what to do: system"),
        other => refuse(&name, &format!("'{other}' is unknown; known is: system")),
    }
}

fn refuse(name: &str, text: &str) -> ExitCode {
    eprintln!("{name}: {text}");
    ExitCode::FAILURE
}
