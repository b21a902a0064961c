//! `core/freestanding`, the program without standard library and allocator, builds, runs and proves
//! its point.
//!
//! Its lock file names the same versions of e2k-core's dependencies as the workspace's, so the cargo
//! that builds this test has them already and asks no network. Other hosts than x86-64 Linux are not proved.
#![cfg(all(target_arch = "x86_64", target_os = "linux"))]

use std::path::Path;
use std::process::Command;

#[test]
fn core_runs_without_standard_library_and_allocator() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/freestanding/Cargo.toml");
    // A directory of its own: the workspace's is locked while its tests are being built.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("freestanding");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--locked", "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(&target)
        // What the outer build chose for its own target is not meant for this one.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo starts");
    let (text, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}\n{text}\n{errors}", output.status);
    assert!(text.lines().any(|line| line == "Elbrus program without a host: hello"), "{text}");
    assert!(text.trim_end().ends_with("8 QMP messages: ok"), "{text}");
}

#[test]
fn lock_files_agree() {
    fn packages(path: &Path) -> Vec<(String, String)> {
        let text = std::fs::read_to_string(path).expect("lock file");
        let value = |line: Option<&str>| line.and_then(|l| l.split('"').nth(1)).unwrap_or_default().to_owned();
        let parts = text.split("[[package]]").skip(1);
        parts.map(|part| (value(part.lines().nth(1)), value(part.lines().nth(2)))).collect()
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let workspace = packages(&root.join("Cargo.lock"));
    for package in packages(&root.join("core/freestanding/Cargo.lock")) {
        assert!(package.0 == "e2k-freestanding" || workspace.contains(&package), "{package:?} in one lock file only");
    }
}
