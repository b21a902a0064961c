//! Decoding: bundles of every version that the vendor's assembler knows, one after the other.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use e2k_core::isa::{Version, decode};
use std::hint::black_box;
use std::path::Path;

/// All bundles of the golden encodings for `version`, concatenated, and their number.
fn golden(version: Version) -> (Vec<u8>, u64) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("isa/golden-encodings.tsv");
    let text = std::fs::read_to_string(path).expect("golden-encodings.tsv");
    let name = format!("elbrus-{version}");
    let (mut code, mut count) = (Vec::new(), 0);
    for line in text.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [cpu, kind, _, hex, _] = columns[..] else { panic!("line '{line}'") };
        // Array prefetch instructions are no wide instructions.
        if cpu == name && !kind.starts_with("apb") {
            let digits = hex.as_bytes().chunks_exact(2).map(|pair| std::str::from_utf8(pair).expect("hex"));
            code.extend(digits.map(|pair| u8::from_str_radix(pair, 16).expect("hex")));
            count += 1;
        }
    }
    (code, count)
}

/// Decodes all of `code`; gives the number of bundles.
fn decode_all(code: &[u8], version: Version) -> u64 {
    let (mut rest, mut count) = (code, 0);
    while !rest.is_empty() {
        let bundle = decode(rest, version).expect("golden bundles decode");
        rest = &rest[black_box(&bundle).len()..];
        count += 1;
    }
    count
}

fn bench_decode(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decode");
    for version in Version::ALL {
        let (code, count) = golden(version);
        if count == 0 {
            continue;
        }
        assert_eq!(decode_all(&code, version), count);
        group.throughput(Throughput::Elements(count));
        group.bench_with_input(BenchmarkId::from_parameter(version), &code, |bencher, code| {
            bencher.iter(|| decode_all(black_box(code), version));
        });
    }
    group.finish();
}

criterion_group!(benches, bench_decode);
criterion_main!(benches);
