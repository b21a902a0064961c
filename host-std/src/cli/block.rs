//! Short ways to say what `-drive` says.

use crate::block::options::Driver;

fn drive(file: &str, media: &str) -> String {
    format!("media={media},file={}", file.replace(',', ",,"))
}

/// The disk of the board.
pub(super) fn disk(file: &str) -> String {
    drive(file, "disk")
}

/// What is in the board's drive with a tray.
pub(super) fn cdrom(file: &str) -> String {
    drive(file, "cdrom")
}

/// What `format=help` prints.
pub(super) fn help(text: &str) -> Option<String> {
    let asked = super::keyval::KeyVal::parse(text, None).get("format").is_some_and(|format| format == "help");
    let names = Driver::ALL.map(Driver::name).join(" ");
    asked.then(|| format!("Supported formats: {names}\n"))
}
