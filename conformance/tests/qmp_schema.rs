//! The schema against what stands beside it: reference pages and transcripts.

use std::path::{Path, PathBuf};

use e2k_conformance::qmp::coverage::coverage;
use e2k_conformance::qmp::transcript::Transcript;
use e2k_conformance::reference;
use e2k_core::qmp::schema::{COMMANDS, EVENTS};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn the_reference_pages_are_those_of_the_schema() {
    for page in reference::pages() {
        let path = project().join("docs").join(page.name);
        let current = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(current == page.text, "docs/{} is stale: cargo run -p e2k-conformance -- reference docs", page.name);
    }
}

fn transcripts() -> Vec<Transcript> {
    let directory = project().join("conformance/transcripts");
    let mut files: Vec<_> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files.iter().map(|path| Transcript::read(path).unwrap()).collect()
}

#[test]
fn transcripts_show_each_command_succeed_and_fail_and_each_event() {
    let shown = coverage(&transcripts());
    let mut missing = Vec::new();
    for command in COMMANDS {
        let (successes, errors) = shown.commands.get(command.name).copied().unwrap_or_default();
        if successes == 0 && !NEVER_SUCCEEDS.contains(&command.name) {
            missing.push(format!("{}: no success", command.name));
        }
        if errors == 0 {
            missing.push(format!("{}: no error", command.name));
        }
    }
    for event in EVENTS.iter().filter(|event| !shown.events.contains_key(event.name)) {
        missing.push(format!("{}: not shown", event.name));
    }
    println!("{} commands and {} events, {} lacks: {missing:#?}", COMMANDS.len(), EVENTS.len(), missing.len());
    assert!(missing.is_empty());
}

/// Commands whose only answer is an error, as the machine has nothing that they could act on.
const NEVER_SUCCEEDS: &[&str] = &[
    "balloon",
    "change-vnc-password",
    "dumpdtb",
    "expire_password",
    "migrate-pause",
    "migrate-recover",
    "query-balloon",
    "query-hotpluggable-cpus",
    "set_link",
    "set_password",
    "system_wakeup",
    "x-query-jit",
    "x-query-opcount",
    "x-query-profile",
    "x-query-usb",
];
