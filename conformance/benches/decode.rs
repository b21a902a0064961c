//! Decoding: bundles of every version that the vendor's assembler knows, one after the other, and
//! the code of the guest programs, which is what a compiler makes.
//!
//! `cargo bench --bench decode` also prints how many machine instructions a bundle takes, where
//! valgrind is installed.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use e2k_conformance::{count, guests};
use e2k_core::isa::{Version, decode};
use object::{Object as _, ObjectSection as _};
use std::collections::BTreeSet;
use std::hint::black_box;
use std::path::Path;

/// Code of one version.
struct Code {
    bytes: Vec<u8>,
    version: Version,
}

/// All bundles of the golden encodings for `version`, concatenated, and their number.
fn golden(version: Version) -> (Code, u64) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("isa/golden-encodings.tsv");
    let text = std::fs::read_to_string(path).expect("golden-encodings.tsv");
    let name = format!("elbrus-{version}");
    let (mut bytes, mut count) = (Vec::new(), 0);
    for line in text.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [cpu, kind, _, hex, _] = columns[..] else { panic!("line '{line}'") };
        // Array prefetch instructions are no wide instructions.
        if cpu == name && !kind.starts_with("apb") {
            let digits = hex.as_bytes().chunks_exact(2).map(|pair| std::str::from_utf8(pair).expect("hex"));
            bytes.extend(digits.map(|pair| u8::from_str_radix(pair, 16).expect("hex")));
            count += 1;
        }
    }
    (Code { bytes, version }, count)
}

/// `.text` of all guest programs that hold wide instructions only.
fn ordinary() -> Vec<Code> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/linux/manifest.tsv");
    let guests = guests::read_manifest(&manifest).expect("the manifest");
    let programs: BTreeSet<_> = guests.into_iter().map(|guest| (guest.program, guest.isa)).collect();
    programs
        .into_iter()
        .filter_map(|(path, isa)| {
            let number = isa.trim_start_matches('v').parse().expect("version");
            let version = Version::from_number(number).expect("version");
            let file = std::fs::read(&path).expect("guest program");
            let elf = object::File::parse(&*file).expect("ELF file");
            let bytes = elf.section_by_name(".text").expect(".text").data().expect("code").to_vec();
            let code = Code { bytes, version };
            if count_bundles(&code).is_none() {
                println!("{}: not wide instructions only, left out", path.display());
                return None;
            }
            Some(code)
        })
        .collect()
}

/// Decodes all of `code`; gives the number of bundles, `None` when something else is in it.
fn count_bundles(code: &Code) -> Option<u64> {
    let (mut rest, mut count) = (&*code.bytes, 0);
    while !rest.is_empty() {
        let bundle = decode(rest, code.version).ok()?;
        rest = &rest[black_box(&bundle).len()..];
        count += 1;
    }
    Some(count)
}

/// Decodes all of several pieces of code; gives the number of bundles.
fn decode_all(codes: &[Code]) -> u64 {
    codes.iter().map(|code| count_bundles(code).expect("bundles")).sum()
}

fn bench_decode(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    for version in Version::ALL {
        let (code, count) = golden(version);
        if count == 0 {
            continue;
        }
        let codes = [code];
        assert_eq!(decode_all(&codes), count);
        group.throughput(Throughput::Elements(count));
        group.bench_with_input(BenchmarkId::from_parameter(version), &codes, |bencher, codes| {
            bencher.iter(|| decode_all(black_box(codes)));
        });
    }
    let codes = ordinary();
    let size = codes.iter().map(|code| code.bytes.len() as u64).sum();
    for throughput in [Throughput::Elements(decode_all(&codes)), Throughput::Bytes(size)] {
        let unit = if matches!(throughput, Throughput::Bytes(_)) { "bytes" } else { "bundles" };
        group.throughput(throughput);
        group.bench_with_input(BenchmarkId::new("ordinary code", unit), &codes, |bencher, codes| {
            bencher.iter(|| decode_all(black_box(codes)));
        });
    }
    group.finish();
}

criterion_group!(benches, bench_decode);

/// Word that makes this program decode the ordinary code as often as the next word says.
const PASSES: &str = "passes";

/// Passes that are counted.
const COUNTED: u64 = 5;

/// Prints the machine instructions that a bundle of ordinary code takes.
fn print_instructions() {
    let passes = |n: u64| count::instructions(&[PASSES, &n.to_string()]);
    match passes(0).zip(passes(COUNTED)) {
        Some((empty, full)) => {
            let bundles = COUNTED * decode_all(&ordinary());
            println!("ordinary code: instructions per bundle: {:.1}", (full - empty) as f64 / bundles as f64);
        }
        None => println!("ordinary code: instructions per bundle: not counted, valgrind does not run here"),
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [word, number, ..] = &arguments[..]
        && word == PASSES
    {
        let codes = ordinary();
        for _ in 0..number.parse().expect("a number") {
            black_box(decode_all(black_box(&codes)));
        }
        return;
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
    // Whoever only tries whether the benchmark works does not want to wait.
    if !arguments.iter().any(|argument| argument == "--test") {
        print_instructions();
    }
}
