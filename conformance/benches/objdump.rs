//! `e2k objdump -d` on the code of all guest programs, without symbols and with; bytes a second, and
//! host instructions a bundle.

use criterion::{Criterion, Throughput, criterion_group};
use e2k_conformance::count;
use e2k_core::isa::RawBundle;
use e2k_host::toolchain::asm::{self, Cpu};
use e2k_host::toolchain::objdump::{Options, dump};
use object::{Object as _, ObjectSection as _};
use std::fmt::Write as _;
use std::path::Path;

/// Bytes of code in the file.
const CODE: usize = 1 << 20;

/// The code of guest programs, repeated.
fn code() -> Vec<u8> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/linux/bin");
    let mut code = Vec::new();
    let mut paths: Vec<_> =
        std::fs::read_dir(directory).expect("guests").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_none()).cycle() {
        let data = std::fs::read(path).expect("a guest");
        let file = object::File::parse(&*data).expect("an ELF file");
        let text = file.section_by_name(".text").expect("code");
        code.extend_from_slice(text.data().expect("code"));
        if code.len() >= CODE {
            return code;
        }
    }
    code
}

/// An object with that code, and a symbol every 4096 bytes if `symbols`.
fn file(code: &[u8], symbols: bool) -> Vec<u8> {
    let mut text = String::from(".text\n");
    for (number, words) in code.chunks(4096).enumerate() {
        if symbols {
            let _ = writeln!(text, ".globl f{number}\nf{number}:");
        }
        for word in words.chunks_exact(8).map(|word| u64::from_le_bytes(word.try_into().expect("8 bytes"))) {
            let _ = writeln!(text, ".dword {word:#x}");
        }
    }
    let cpu = Cpu::by_name("elbrus-v3").expect("a processor");
    asm::assemble("code", &text, &asm::Options { cpu, ..asm::Options::default() }).expect("words").object
}

fn disassemble(file: &[u8]) {
    let options = Options { disassemble: true, ..Options::default() };
    let problems = dump("file", file, &options, &mut [], &mut std::io::sink()).expect("a sink takes everything");
    assert!(problems.is_empty(), "{problems:?}");
}

fn bench_objdump(criterion: &mut Criterion) {
    let code = code();
    let mut group = criterion.benchmark_group("objdump -d");
    group.throughput(Throughput::Bytes(code.len() as u64)).sample_size(20);
    for (name, symbols) in [("without symbols", false), ("with symbols", true)] {
        let file = file(&code, symbols);
        group.bench_function(name, |bencher| bencher.iter(|| disassemble(&file)));
    }
    group.finish();
}

criterion_group!(benches, bench_objdump);

/// The difference of a run with twice the work and one with the work once is the work.
fn count_instructions() {
    let (Some(once), Some(twice)) = (count::instructions(&["--count", "1"]), count::instructions(&["--count", "2"]))
    else {
        println!("instructions: valgrind is not there");
        return;
    };
    let code = code();
    let mut rest = &code[..];
    let mut bundles = 0u64;
    while !rest.is_empty() {
        rest = &rest[RawBundle::new_checked(rest).map_or(16, |raw| raw.bytes().len()).min(rest.len())..];
        bundles += 1;
    }
    println!("instructions a bundle: {:.0} ({bundles} bundles)", (twice - once) as f64 / bundles as f64);
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(times) = arguments.iter().position(|word| word == "--count").and_then(|at| arguments.get(at + 1)) {
        let file = file(&code(), true);
        (0..times.parse().unwrap_or(0)).for_each(|_| disassemble(&file));
        return;
    }
    benches();
    if !arguments.iter().any(|word| word == "--test") {
        count_instructions();
    }
}
