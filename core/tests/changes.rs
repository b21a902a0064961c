//! Code that changes: what was translated from it is forgotten, and only that.

use e2k_core::cpu::{Cpu, Exception};
use e2k_core::exec::{Accelerator, Exit, FixedStore, Interpreter, Store};
use e2k_core::isa::build::{BundleBuilder, Input, Literal, Operation, Output};
use e2k_core::isa::{Alop, Reg, Version};
use e2k_core::mem::{Bus, Fault, Ram};

const VERSION: Version = Version::V5;
/// Bytes of the bundles here.
const BUNDLE: u64 = 16;
/// Bundles in the longest block.
const BLOCK: u64 = 48;

/// Memory that counts what is fetched.
struct Counter<'a> {
    ram: Ram<'a>,
    /// Bundles translated.
    translated: u64,
    /// What another processor stores when code is marked next.
    intruder: Option<(u64, Vec<u8>)>,
}

impl<'a> Counter<'a> {
    fn new(bytes: &'a mut [u8]) -> Self {
        Counter { ram: Ram::new(0, bytes), translated: 0, intruder: None }
    }

    fn write(&mut self, address: u64, bytes: &[u8]) {
        for (address, byte) in (address..).zip(bytes) {
            assert_eq!(self.ram.store(address, [*byte]), Ok(()));
        }
    }

    /// How many bundles `run` has translated.
    fn count<T>(&mut self, run: impl FnOnce(&mut Self) -> T) -> (T, u64) {
        let before = self.translated;
        let result = run(self);
        (result, self.translated - before)
    }
}

impl Bus for Counter<'_> {
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        self.ram.load(address)
    }

    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        self.ram.store(address, bytes)
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        self.ram.fetch(address, out)
    }

    fn mark_code(&mut self, address: u64, len: usize) {
        if let Some((address, bytes)) = self.intruder.take() {
            self.write(address, &bytes);
        }
        self.translated += 1;
        self.ram.mark_code(address, len);
    }

    fn code_generation(&self) -> u32 {
        self.ram.code_generation()
    }

    fn code_changes_since(&self, generation: u32, visit: &mut dyn FnMut(u64, u64)) -> bool {
        self.ram.code_changes_since(generation, visit)
    }
}

/// `%dr0` = `%dr0` + a number, in 16 bytes.
fn add(number: i64) -> Vec<u8> {
    let mut builder = BundleBuilder::new(VERSION);
    let register = Reg::from_code(0x80).expect("a window register");
    let mut operation = Operation::new(Alop::Addd);
    operation.src1 = Input::Reg(register);
    let literal = builder.literal(Literal::constant(0x1_0000 + number, true)).expect("the only literal");
    operation.src2 = Input::Literal(literal);
    operation.dst = Output::Reg(register);
    builder.operation(operation).expect("an addition");
    let bytes: Vec<u8> = builder.pack().expect("it fits").bytes().collect();
    assert_eq!(bytes.len() as u64, BUNDLE);
    bytes
}

/// Runs a block at `ip`, and what is left of it in further ones should the store be full; gives
/// what its bundles have added up.
fn block<S: Store>(interpreter: &mut Interpreter<S>, bus: &mut Counter, ip: u64) -> u64 {
    let mut cpu = Cpu::new(VERSION);
    cpu.set_ip(ip);
    assert_eq!(interpreter.run(&mut cpu, bus, if interpreter.is_single() { 1 } else { BLOCK }), Exit::Fuel);
    let bundles = (cpu.ip() - ip) / BUNDLE;
    cpu.window(0) - bundles * 0x1_0000
}

/// Sixteen pages of bundles that add 0.
fn pages() -> Vec<u8> {
    let bundle = add(0);
    bundle.iter().copied().cycle().take(0x1_0000).collect()
}

/// `exact`: all rounds fit the store.
fn only_what_changed_is_translated_again<S: Store>(store: S, rounds: u64, exact: bool) {
    let mut bytes = pages();
    let mut bus = Counter::new(&mut bytes);
    let mut interpreter = Interpreter::new(store);
    let blocks: Vec<u64> = (0..15).map(|n| n * 0x1000 + 0x800).collect();
    let mut expect = |bus: &mut Counter, sums: &[u64], translated: u64| {
        let run = |bus: &mut Counter| blocks.iter().map(|ip| block(&mut interpreter, bus, *ip)).collect::<Vec<_>>();
        let (done, count) = bus.count(run);
        assert_eq!(done, sums);
        assert!(!exact || count == translated, "{count} instead of {translated}");
    };
    let mut sums = [0; 15];
    expect(&mut bus, &sums, 15 * BLOCK);
    expect(&mut bus, &sums, 0);
    let mut numbers = [0; BLOCK as usize];
    for n in 0..rounds {
        // As a run-time linker does with one entry after the other of one page.
        let bundle = n % BLOCK;
        bus.write(0x3800 + bundle * BUNDLE, &add(n as i64 + 1));
        numbers[bundle as usize] = n + 1;
        sums[3] = numbers.iter().sum();
        expect(&mut bus, &sums, BLOCK);
        // Data beside code.
        bus.write(0x3e00, &[n as u8]);
        expect(&mut bus, &sums, 0);
    }
    // More changes than are remembered: all is forgotten, and nothing is lost.
    for (page, sum) in (0..).zip(&mut sums) {
        for line in 0..3 {
            bus.write(page * 0x1000 + 0x800 + line * 64, &add(5));
        }
        *sum = 15;
    }
    (0..3).for_each(|line| numbers[4 * line] = 5);
    sums[3] = numbers.iter().sum();
    expect(&mut bus, &sums, 15 * BLOCK);
}

#[test]
fn a_fixed_store_forgets_what_changed() {
    only_what_changed_is_translated_again(FixedStore::<2048, 64>::new(), 20, true);
    only_what_changed_is_translated_again(FixedStore::<2048, 64>::new(), 200, false);
}

#[cfg(feature = "alloc")]
#[test]
fn a_growing_store_forgets_what_changed() {
    use e2k_core::exec::HeapStore;
    only_what_changed_is_translated_again(HeapStore::new(1 << 16), 1000, true);
    // Full again and again.
    only_what_changed_is_translated_again(HeapStore::new(1000), 200, false);
}

fn blocks_in_two_pages_are_found_from_both<S: Store>(store: S) {
    let mut bytes = pages();
    let mut bus = Counter::new(&mut bytes);
    let mut interpreter = Interpreter::new(store);
    let ip = 0x2000 - 8 * BUNDLE;
    assert_eq!(block(&mut interpreter, &mut bus, ip), 0);
    for n in 1..20 {
        bus.write(0x2000, &add(n));
        let n = n as u64;
        assert_eq!(bus.count(|bus| block(&mut interpreter, bus, ip)), (2 * n - 1, BLOCK));
        bus.write(ip, &add(n as i64));
        assert_eq!(bus.count(|bus| block(&mut interpreter, bus, ip)), (2 * n, BLOCK));
        assert_eq!(bus.count(|bus| block(&mut interpreter, bus, ip)), (2 * n, 0));
    }
}

#[test]
fn blocks_in_two_pages() {
    blocks_in_two_pages_are_found_from_both(FixedStore::<2048, 64>::new());
    #[cfg(feature = "alloc")]
    blocks_in_two_pages_are_found_from_both(e2k_core::exec::HeapStore::new(1 << 20));
}

#[test]
fn every_interpreter_sees_every_change() {
    let mut bytes = pages();
    let mut bus = Counter::new(&mut bytes);
    let new = || Interpreter::new(FixedStore::<2048, 64>::new());
    let [mut often, mut seldom] = [new(), new()];
    for n in 0..200u64 {
        let (changed, kept) = (0x1000 * (n % 8), 0x8000);
        bus.write(changed, &add(n as i64));
        assert_eq!(block(&mut often, &mut bus, changed), n);
        assert_eq!(block(&mut often, &mut bus, kept), 0);
        if n % 7 == 6 {
            for n in [n - 6, n - 3, n] {
                assert_eq!(block(&mut seldom, &mut bus, 0x1000 * (n % 8)), n);
            }
            let kept = bus.count(|bus| block(&mut seldom, bus, kept));
            assert!(n > 60 || kept == (0, if n == 6 { BLOCK } else { 0 }), "{n}: {kept:?}");
        }
    }
}

#[test]
fn code_written_while_it_is_translated_is_read_again() {
    let mut bytes = pages();
    let mut bus = Counter::new(&mut bytes);
    let mut interpreter = Interpreter::new(FixedStore::<2048, 64>::new());
    interpreter.set_single(true);
    bus.intruder = Some((0x1000, add(9)));
    assert_eq!(block(&mut interpreter, &mut bus, 0x1000), 9);
    // A longer bundle in place of a short one.
    let long = {
        let mut builder = BundleBuilder::new(VERSION);
        let register = Reg::from_code(0x80).expect("a window register");
        let mut operation = Operation::new(Alop::Addd);
        let literal = builder.literal(Literal::constant(0x7_0000_0007, true)).expect("the only literal");
        operation.src2 = Input::Literal(literal);
        operation.dst = Output::Reg(register);
        builder.operation(operation).expect("an addition");
        builder.nop(3).expect("few enough");
        builder.operation(Operation::new(Alop::Addd)).expect("another");
        builder.operation(Operation::new(Alop::Addd)).expect("another");
        builder.pack().expect("it fits").bytes().collect::<Vec<u8>>()
    };
    assert!(long.len() as u64 > BUNDLE);
    bus.intruder = Some((0x2000, long.clone()));
    let mut cpu = Cpu::new(VERSION);
    cpu.set_ip(0x2000);
    assert_eq!(interpreter.run(&mut cpu, &mut bus, 1), Exit::Fuel);
    assert_eq!((cpu.ip(), cpu.window(0)), (0x2000 + long.len() as u64, 0x7_0000_0007));
}

#[test]
fn a_malformed_bundle_may_be_mended_behind_its_start() {
    let mut bytes = pages();
    let good = add(4);
    bytes[0x1010..0x1050].fill(0xff);
    let mut bus = Counter::new(&mut bytes);
    let mut interpreter = Interpreter::new(FixedStore::<2048, 64>::new());
    let mut cpu = Cpu::new(VERSION);
    cpu.set_ip(0x1010);
    let Exit::Trap(trap) = interpreter.run(&mut cpu, &mut bus, 1) else { panic!("it is no bundle") };
    assert_eq!(trap.exception, Exception::IllegalOpcode);
    let generation = bus.code_generation();
    bus.write(0x1040, &good);
    assert_ne!(bus.code_generation(), generation, "what says that a bundle is malformed is watched");
    bus.write(0x1010, &good);
    assert_eq!(interpreter.run(&mut cpu, &mut bus, 1), Exit::Fuel);
    assert_eq!(cpu.window(0), 0x1_0004);
}
