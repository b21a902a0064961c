//! Assembling: lines a second of what a compiler writes, and instructions a line.
//!
//! The input is the code of the guest programs, narrow ones (an operation in a bundle) and wide ones,
//! turned into source again.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use e2k_conformance::count::instructions;
use e2k_conformance::reassemble::reassemble;
use e2k_host::toolchain::asm::{Cpu, Options, assemble};
use std::hint::black_box;
use std::path::Path;

/// Least lines of a text.
const LINES: usize = 200_000;

/// Narrow: programs with an operation in a bundle. Wide: those whose names end in `.w`.
const TEXTS: [&str; 2] = ["narrow", "wide"];

/// The code of guest programs for v3, one after the other, until there are enough lines.
fn text(kind: &str) -> String {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/linux/bin");
    let mut names: Vec<String> = std::fs::read_dir(dir.clone())
        .expect("guests")
        .map(|entry| entry.expect("directory entry").file_name().into_string().expect("a name"))
        .filter(|name| if kind == "wide" { name.ends_with(".w") } else { !name.contains('.') })
        .collect();
    names.sort();
    let mut text = String::new();
    let mut lines = 0;
    for (number, name) in names.iter().cycle().enumerate() {
        if lines >= LINES {
            break;
        }
        let elf = std::fs::read(dir.join(name)).expect("guest");
        let source = reassemble(&elf, &format!("p{number}_")).expect("a program");
        lines += source.text.lines().count();
        text.push_str(&source.text);
    }
    text
}

fn options() -> Options {
    Options { cpu: Cpu::by_name("elbrus-v3").expect("a processor"), ..Options::default() }
}

fn run(text: &str) -> usize {
    match assemble("bench.s", text, &options()) {
        Ok(assembled) => assembled.object.len(),
        Err(messages) => panic!("{messages}"),
    }
}

fn bench_assemble(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("assemble");
    group.sample_size(10);
    for kind in TEXTS {
        let text = text(kind);
        let lines = text.lines().count() as u64;
        group.throughput(Throughput::Elements(lines));
        group.bench_with_input(BenchmarkId::new("lines", kind), &text, |bencher, text| {
            bencher.iter(|| run(black_box(text)))
        });
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("bytes", kind), &text, |bencher, text| {
            bencher.iter(|| run(black_box(text)))
        });
    }
    group.finish();
}

criterion_group!(benches, bench_assemble);

/// Instructions a line, from a run that assembles and one that only makes the text.
fn count() {
    for kind in TEXTS {
        let lines = text(kind).lines().count() as u64;
        let measured = instructions(&["--once", kind]).zip(instructions(&["--make", kind]));
        let Some((all, without)) = measured else { return println!("instructions are counted with valgrind only") };
        println!("assemble/{kind}: {:.1} instructions a line, {lines} lines", (all - without) as f64 / lines as f64);
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--once", kind] => drop(black_box(run(&text(kind)))),
        ["--make", kind] => drop(black_box(text(kind))),
        ["--write", kind] => print!("{}", text(kind)),
        ref others => {
            let testing = others.contains(&"--test");
            benches();
            Criterion::default().configure_from_args().final_summary();
            if !testing {
                count();
            }
        }
    }
}
