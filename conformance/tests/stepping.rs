//! Random bundles run in cached blocks, and one by one with everything translated anew each time:
//! all of the state is the same after each block, whatever ended it.

use e2k_conformance::properties::build;
use e2k_core::cpu::{Cpu, Exception};
use e2k_core::exec::{Accelerator, Exit, HeapStore, Interpreter};
use e2k_core::isa::build::{BundleBuilder, Input, Literal, Operation, Output, Stub};
use e2k_core::isa::{
    Alop, Bundle, Condition, ControlPrep, CtTarget, Prefix, Reg, SetWindow, Transfer, Version, decode,
};
use e2k_core::mem::{Bus, Fault, FaultKind};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;

/// Programs to be run.
const CASES: u32 = 10_000;
/// Bundles described for each of them.
const BUNDLES: usize = 80;
/// Bytes that describe a bundle.
const DESCRIPTION: usize = 160;
/// Bytes of data at address 0; the page behind it is missing.
const DATA: usize = 0x4000;
/// Address of the code, which cannot be written.
const CODE: u64 = 0x10000;
/// Blocks of a program that are compared: loops end here.
const BLOCKS: usize = 120;

/// Data that can be written, code that can be executed.
#[derive(Clone)]
struct Memory {
    data: Vec<u8>,
    code: Vec<u8>,
    /// The only bundle that may be fetched, if only one may: it makes a block of its own.
    only: Option<u64>,
}

impl Memory {
    fn range(&self, address: u64, len: usize) -> Result<std::ops::Range<usize>, Fault> {
        let not_mapped = |address| Fault { address, kind: FaultKind::NotMapped };
        let start = usize::try_from(address).ok().filter(|start| *start < DATA).ok_or(not_mapped(address))?;
        if start + len > DATA { Err(not_mapped(DATA as u64)) } else { Ok(start..start + len) }
    }
}

impl Bus for Memory {
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        let range = self.range(address, N)?;
        Ok(self.data[range].try_into().expect("the range has that length"))
    }

    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        let range = self.range(address, N)?;
        self.data[range].copy_from_slice(&bytes);
        Ok(())
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        let bundle = out.len() == 64;
        let start = address.wrapping_sub(CODE) as usize;
        let refused = bundle && self.only.is_some_and(|only| only != address);
        let from = self.code.get(start..).filter(|rest| !rest.is_empty() && !refused);
        let Some(from) = from else { return Err(Fault { address, kind: FaultKind::NotMapped }) };
        let len = from.len().min(out.len());
        out[..len].copy_from_slice(&from[..len]);
        Ok(len)
    }
}

/// A bundle that opens a window and a rotating area in which most names exist.
fn open_window(version: Version) -> Vec<u8> {
    let mut builder = BundleBuilder::new(version);
    let set = SetWindow { setwd: Some((64, true, false)), setbn: Some((0, 63, 0)), ..SetWindow::default() };
    builder.prefix(Prefix::SetWindow(set)).expect("every version has it");
    pack(&builder)
}

/// A bundle that makes a register diagnostic: a speculative load beyond the data.
fn diagnostic(version: Version, register: u8) -> Vec<u8> {
    let mut builder = BundleBuilder::new(version);
    let mut load = Operation::new(Alop::Ldd);
    load.speculative = true;
    (load.src1, load.src2) = (Input::Const(0), Input::Const(0));
    let far = builder.literal(Literal::constant(DATA as i64, false)).expect("the only literal");
    load.src2 = Input::Literal(far);
    load.dst = Output::Reg(Reg::from_code(0x80 | register & 63).expect("a window register"));
    builder.operation(load).expect("a load");
    pack(&builder)
}

/// The time stamp counts blocks as they end: it tells how code is run, and nothing else.
fn tells_time(bundle: &Bundle) -> bool {
    bundle.ops().any(|op| matches!(op.op(), Alop::Rrs | Alop::Rrd) && op.state_register() == Some(0x90))
}

struct Program {
    code: Vec<u8>,
    starts: Vec<u64>,
}

impl Program {
    fn here(&self) -> u64 {
        CODE + self.code.len() as u64
    }

    fn add(&mut self, bytes: &[u8]) {
        self.starts.push(self.here());
        self.code.extend(bytes);
    }

    /// The bundle behind the one at `ip`, or behind the one that was started last.
    fn behind(&self, ip: u64, last: u64) -> Option<u64> {
        let at = self.starts.binary_search(&ip).or_else(|_| self.starts.binary_search(&last)).ok()?;
        self.starts.get(at + 1).copied()
    }

    /// Array prefetch: elements of every format all over the data, right at the start of the code.
    fn add_arrays(&mut self, version: Version, random: &mut impl FnMut() -> u64) {
        for n in 0..32 {
            for half in 0..2 {
                let bits = random();
                let last = u64::from(n == 31 && half == 0) << 31;
                let format = 1 + bits % 5;
                let place = ((bits >> 8) % DATA as u64) & !15;
                self.code.extend((format << 25 | last | place << 32).to_le_bytes());
            }
        }
        let mut builder = BundleBuilder::new(version);
        let displacement = CODE as i64 - self.here() as i64;
        builder.prepare(ControlPrep::Ldisp { displacement }).expect("every version has it");
        self.add(&pack(&builder));
        let mut builder = BundleBuilder::new(version);
        builder.stub(Stub::Bap).expect("every version has it");
        self.add(&pack(&builder));
    }

    /// A conditional branch to a bundle before it: what was translated is run again.
    fn add_branch(&mut self, version: Version, random: u64) {
        let first = self.starts.len().saturating_sub(12);
        let target = self.starts[first + random as usize % (self.starts.len() - first)];
        let target = CtTarget::Relative(target as i64 - self.here() as i64);
        let condition = Condition::Pred { pred: (random >> 8) as u8 & 31, negate: random >> 16 & 1 != 0 };
        let mut builder = BundleBuilder::new(version);
        builder.transfer(Transfer::Jump(target), condition).expect("every version has it");
        self.add(&pack(&builder));
    }
}

fn pack(builder: &BundleBuilder) -> Vec<u8> {
    builder.pack().expect("it fits").bytes().collect()
}

/// Bundles that are of use: few that are illegal or refused whatever the registers hold.
struct Trial {
    engine: Interpreter<HeapStore>,
    memory: Memory,
    cpu: Cpu,
}

impl Trial {
    fn does_something(&mut self, bytes: &[u8]) -> bool {
        self.memory.code.clear();
        self.memory.code.extend(bytes);
        Accelerator::<Memory>::flush(&mut self.engine);
        let mut cpu = self.cpu.clone();
        cpu.set_ip(CODE);
        match self.engine.run(&mut cpu, &mut self.memory, 1) {
            Exit::Refused(_) => false,
            Exit::Trap(trap) => !matches!(trap.exception, Exception::IllegalOpcode | Exception::SoftwareTrap),
            _ => true,
        }
    }
}

fn program(version: Version, seed: u64) -> Program {
    let mut program = Program { code: Vec::new(), starts: Vec::new() };
    let mut random = xorshift(seed.rotate_left(29) | 1);
    program.add_arrays(version, &mut random);
    let mut trial = Trial {
        engine: Interpreter::new(HeapStore::new(1 << 12)),
        memory: Memory { data: vec![0; DATA], code: Vec::new(), only: Some(CODE) },
        cpu: core(version, seed),
    };
    let mut bundles = 0;
    while bundles < BUNDLES {
        let choice = random();
        if bundles % 4 == 0 {
            program.add(&open_window(version));
        }
        match choice % 16 {
            0 => program.add(&diagnostic(version, (choice >> 8) as u8)),
            1 | 2 => program.add_branch(version, choice >> 8),
            _ => {
                let description: Vec<u8> = (0..DESCRIPTION / 8).flat_map(|_| random().to_le_bytes()).collect();
                let Some((builder, _)) = build::make(&description, version) else { continue };
                let bytes = pack(&builder);
                let bundle = decode(&bytes, version).expect("what the builder makes is decoded");
                if tells_time(&bundle) || !(trial.does_something(&bytes) || choice >> 8 & 31 == 0) {
                    continue;
                }
                program.add(&bytes);
            }
        }
        bundles += 1;
    }
    // Behind the last one, so that no fetch ends in the middle of a bundle.
    (0..8).for_each(|_| program.add(&[0; 8]));
    program
}

fn xorshift(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }
}

/// Numbers of every size, many of them addresses of data.
fn registers(seed: u64) -> impl FnMut() -> u64 {
    let mut random = xorshift(seed | 1);
    move || {
        let state = random();
        match state >> 61 {
            0 => state & 63,
            1..=3 => state & (DATA as u64 - 1) & !15,
            4 => state & (DATA as u64 - 1),
            5 => (state as i64 >> (state & 63)) as u64,
            _ => state,
        }
    }
}

fn core(version: Version, seed: u64) -> Cpu {
    let mut cpu = Cpu::new(version);
    cpu.set_privileged(seed >> 60 == 0);
    cpu.set_data_stack(0x2000, 0x1000, 0x2000);
    cpu.set_chain_stack(0x3000, 0x800, 1);
    cpu.set_procedure_stack(0x3800, 0x800, 8);
    cpu.set_window_size(128);
    cpu.set_link(CODE, 4, 4);
    let mut value = registers(seed);
    (0..128).for_each(|n| cpu.set_window(n, value()));
    (0..32).for_each(|n| cpu.set_global(n, value()));
    cpu
}

/// What differs between two cores that should be the same, short enough to be read.
fn difference(cached: &Cpu, stepped: &Cpu) -> String {
    let [cached, stepped] = [cached, stepped].map(|cpu| format!("{cpu:?}"));
    let pairs: Vec<(&str, &str)> = cached.split(' ').zip(stepped.split(' ')).collect();
    let differ = (0..pairs.len()).filter(|&n| pairs[n].0 != pairs[n].1);
    let shown = differ.take(8).map(|n| {
        // The last name before it tells the field.
        let name = pairs[..=n].iter().rev().map(|pair| pair.0).find(|word| word.ends_with(':'));
        format!("{} word {n}: cached {}, stepped {}", name.unwrap_or_default(), pairs[n].0, pairs[n].1)
    });
    shown.collect::<Vec<_>>().join("\n")
}

/// Bundles executed.
fn check(version: Version, seed: u64) -> u64 {
    let program = program(version, seed);
    let mut value = registers(seed.rotate_left(17));
    let data: Vec<u8> = (0..DATA / 8).flat_map(|_| value().to_le_bytes()).collect();
    let mut cached_memory = Memory { data, code: program.code.clone(), only: None };
    let mut stepped_memory = cached_memory.clone();
    let mut cached_engine = Interpreter::new(HeapStore::new(1 << 20));
    let mut stepped_engine = Interpreter::new(HeapStore::new(1 << 20));
    let mut cached = core(version, seed);
    let mut stepped = cached.clone();
    let mut next = Some(program.starts[0]);
    for _ in 0..BLOCKS {
        let Some(start) = next else { break };
        cached.set_ip(start);
        stepped.set_ip(start);
        let before = cached.bundles();
        let exit = cached_engine.run(&mut cached, &mut cached_memory, 1);
        let count = (cached.bundles() - before).max(1);
        let mut last = start;
        let mut stepped_exit = Exit::Fuel;
        for _ in 0..count {
            last = stepped.ip();
            stepped_memory.only = Some(last);
            Accelerator::<Memory>::flush(&mut stepped_engine);
            stepped_exit = stepped_engine.run(&mut stepped, &mut stepped_memory, 1);
            if stepped_exit != Exit::Fuel {
                break;
            }
        }
        // A block that something ended counts as a whole.
        stepped.set_counters(cached.bundles(), cached.operations());
        let shown = || {
            let at = (last - CODE) as usize;
            let bundle = program.code.get(at..).and_then(|bytes| decode(bytes, version).ok());
            let bundle = bundle.map_or_else(String::new, |bundle| bundle.to_string());
            format!("{version}, block at {start:#x}, at last {last:#x}: {bundle}")
        };
        assert_eq!(exit, stepped_exit, "{}", shown());
        assert!(cached == stepped, "{}\n{}", shown(), difference(&cached, &stepped));
        assert!(cached_memory.data == stepped_memory.data, "{}: memory differs", shown());
        let ip = cached.ip();
        let goes_on = matches!(exit, Exit::Fuel | Exit::Syscall { .. }) && program.starts.binary_search(&ip).is_ok();
        next = if goes_on { Some(ip) } else { program.behind(ip, last) };
    }
    cached.bundles()
}

#[test]
fn blocks_do_what_single_bundles_do() {
    let executed = Cell::new(0);
    let mut runner =
        TestRunner::new(Config { failure_persistence: None, max_shrink_iters: 400, ..Config::with_cases(CASES) });
    let versions = prop::sample::select(Version::ALL.to_vec());
    runner
        .run(&(versions, any::<u64>()), |(version, seed)| {
            executed.set(executed.get() + check(version, seed));
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
    println!("{} bundles executed", executed.get());
    assert!(executed.get() > 20 * u64::from(CASES), "only {} bundles executed", executed.get());
}
