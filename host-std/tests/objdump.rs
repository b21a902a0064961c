//! `e2k objdump` on files of all kinds: each file `objdump/*.txt` is a command and what it prints.
//!
//! The first line is `$` and the arguments. The output follows, then, if there are any, errors behind
//! the line `--- errors` and the exit status behind `--- status`. `X.o` is made of `objdump/X.s` by the
//! assembler; `two.a` holds `symbols.o` and `code.o`; other files are taken as they are.
//! `BLESS=1` writes the expectations anew.

use e2k_host::toolchain::asm::{self, Cpu};
use std::path::{Path, PathBuf};
use std::process::Command;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/objdump")
}

fn assembled(name: &str) -> Vec<u8> {
    let text = std::fs::read_to_string(cases().join(format!("{name}.s"))).expect("source");
    let cpu = Cpu::by_name("elbrus-v4").expect("a processor");
    match asm::assemble(name, &text, &asm::Options { cpu, ..asm::Options::default() }) {
        Ok(assembled) => assembled.object,
        Err(messages) => panic!("{name}.s: {messages:?}"),
    }
}

/// An archive in the common format.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut all = b"!<arch>\n".to_vec();
    for (name, data) in members {
        let header = format!(
            "{:<16}{:<12}{:<6}{:<6}{:<8o}{:<10}`\n",
            format!("{name}/"),
            951_827_696,
            1,
            2,
            0o100_644,
            data.len()
        );
        all.extend_from_slice(header.as_bytes());
        all.extend_from_slice(data);
        all.extend(std::iter::repeat_n(b'\n', data.len() % 2));
    }
    all
}

/// Makes the files that the commands name.
fn inputs(directory: &Path) {
    let write = |name: &str, data: &[u8]| std::fs::write(directory.join(name), data).expect("a file");
    let (symbols, code) = (assembled("symbols"), assembled("code"));
    write("two.a", &archive(&[("symbols.o", &symbols), ("code.o", &code)]));
    write("cut.a", &archive(&[("symbols.o", &symbols), ("code.o", &code)])[..2000]);
    write("cut.o", &symbols[..symbols.len() - 100]);
    write("header.o", &symbols[..30]);
    let mut absurd = symbols.clone();
    // sh_offset of the first section.
    let table = u64::from_le_bytes(*absurd[40..].first_chunk().expect("a header")) as usize;
    absurd[table + 64 + 24..][..8].copy_from_slice(&[0xff; 8]);
    write("absurd.o", &absurd);
    let mut other = symbols.clone();
    other[18] = 62;
    write("other.o", &other);
    other[4] = 1;
    write("class.o", &other);
    write("text.o", b"hello, world\n");
    write("symbols.o", &symbols);
    write("code.o", &code);
    write("dynamic.so", &std::fs::read(cases().join("dynamic.so")).expect("a file"));
}

#[test]
fn commands_print_what_is_expected() {
    let directory = std::env::temp_dir().join(format!("e2k-objdump-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory");
    inputs(&directory);
    let mut failures = Vec::new();
    let mut count = 0;
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(cases()).expect("cases").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "txt")) {
        let expected = std::fs::read_to_string(path).expect("a case");
        let (command, _) = expected.split_once('\n').expect("a first line");
        let arguments = command.strip_prefix("$ ").expect("a command");
        let output = Command::new(env!("CARGO_BIN_EXE_e2k"))
            .arg("objdump")
            .args(arguments.split(' '))
            .current_dir(&directory)
            .output()
            .expect("e2k runs");
        let mut got = format!("{command}\n{}", String::from_utf8(output.stdout).expect("text"));
        if !output.stderr.is_empty() {
            got += &format!("--- errors\n{}", String::from_utf8(output.stderr).expect("text"));
        }
        if !output.status.success() {
            got += &format!("--- status {}\n", output.status.code().expect("no signal"));
        }
        count += 1;
        if got == expected {
            continue;
        }
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(path, got).expect("a case");
        } else {
            failures.push(format!("{}:\n{got}", path.display()));
        }
    }
    std::fs::remove_dir_all(&directory).expect("a directory");
    assert!(count > 15, "only {count} cases");
    assert!(failures.is_empty(), "{} of {count} differ:\n{}", failures.len(), failures.join("\n"));
}
