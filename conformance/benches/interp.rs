//! Interpreting: bundles a second of a loop in a warm block cache, and of its first time.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use e2k_core::cpu::Cpu;
use e2k_core::exec::{Accelerator, Exit, HeapStore, Interpreter};
use e2k_core::isa::{Version, decode};
use e2k_core::mem::Ram;
use std::hint::black_box;

/// Bundles of one run.
const FUEL: u64 = 10_000;

/// An endless loop over an array: text and words of each bundle.
const LOOP: [(&str, &[u32]); 3] = [
    ("{ ldd,0 %dr0, 0x0, %dr2; addd,1 %dr3, 0x1, %dr3; nop 4 }", &[0x0c00_0212, 0x6780_c082, 0x1183_c183, 0]),
    ("{ addd,0 %dr1, %dr2, %dr1; cmpedb,3 %dr3, 0x0, %pred0; nop 1 }", &[0x2400_0092, 0x1181_8281, 0x2183_c040, 0]),
    ("{ ibranch .+0xffffffffffffffe0 ? ~%pred0 }", &[0x0000_5012, 0xc000_0060, 0x0fff_fffc, 0]),
];

fn code() -> Vec<u8> {
    let mut code = Vec::new();
    for (text, words) in LOOP {
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        assert_eq!(decode(&bytes, Version::V3).expect("a bundle").to_string(), text);
        code.extend(bytes);
    }
    code
}

fn machine(memory: &mut [u8]) -> (Cpu, Ram<'_>) {
    let code = code();
    memory[0x1000..][..code.len()].copy_from_slice(&code);
    let mut cpu = Cpu::new(Version::V3);
    (0..8).for_each(|n| cpu.set_window(n, 1));
    cpu.set_window(0, 0x2000);
    cpu.set_ip(0x1000);
    (cpu, Ram::new(0, memory))
}

fn bench_interp(criterion: &mut Criterion) {
    let mut memory = vec![0; 0x4000];
    let mut group = criterion.benchmark_group("interp");
    group.throughput(Throughput::Elements(FUEL));
    let (mut cpu, mut ram) = machine(&mut memory);
    let mut engine = Interpreter::new(HeapStore::new(1 << 12));
    group.bench_function("loop", |bencher| {
        bencher.iter(|| assert_eq!(black_box(&mut engine).run(&mut cpu, &mut ram, FUEL), Exit::Fuel));
    });
    group.throughput(Throughput::Elements(LOOP.len() as u64));
    group.bench_function("first time", |bencher| {
        bencher.iter(|| {
            Accelerator::<Ram<'_>>::flush(&mut engine);
            assert_eq!(black_box(&mut engine).run(&mut cpu, &mut ram, LOOP.len() as u64), Exit::Fuel);
        });
    });
    group.finish();
}

criterion_group!(benches, bench_interp);
criterion_main!(benches);
