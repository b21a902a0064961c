//! What memory that several processors share is asked for: whole locked accesses, fences, and which
//! code has changed. Source: memory.md 5 to 7.

use e2k_core::cpu::Cpu;
use e2k_core::exec::{Accelerator, Exit, FixedStore, Interpreter};
use e2k_core::isa::build::{BundleBuilder, Input, Literal, Operation, Output};
use e2k_core::isa::{Alop, Prefix, Reg, Version};
use e2k_core::mem::{Bus, Fault, Ram};

/// Where the code is; the data is at 0.
const CODE: u64 = 0x200;

/// What a bus was asked for: bytes and address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Asked {
    Load(usize, u64),
    LoadWhole(usize, u64),
    Store(usize, u64),
    Exchange(usize, u64),
    Fence,
    Flush(u64, u64),
}

/// Memory that writes down what it is asked for.
struct Recorder<'a> {
    ram: Ram<'a>,
    asked: Vec<Asked>,
    /// What another processor stores behind the next whole load.
    intruder: Option<(u64, u8)>,
}

impl Bus for Recorder<'_> {
    fn load<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        self.asked.push(Asked::Load(N, address));
        self.ram.load(address)
    }

    fn store<const N: usize>(&mut self, address: u64, bytes: [u8; N]) -> Result<(), Fault> {
        self.asked.push(Asked::Store(N, address));
        self.ram.store(address, bytes)
    }

    fn load_whole<const N: usize>(&mut self, address: u64) -> Result<[u8; N], Fault> {
        self.asked.push(Asked::LoadWhole(N, address));
        let bytes = self.ram.load(address);
        if let Some((address, byte)) = self.intruder.take() {
            self.ram.store(address, [byte])?;
        }
        bytes
    }

    fn compare_exchange<const N: usize>(&mut self, address: u64, old: [u8; N], new: [u8; N]) -> Result<bool, Fault> {
        self.asked.push(Asked::Exchange(N, address));
        self.ram.compare_exchange(address, old, new)
    }

    fn fence(&mut self) {
        self.asked.push(Asked::Fence);
    }

    fn flush_code(&mut self, address: u64, len: u64) {
        self.asked.push(Asked::Flush(address, len));
    }

    fn fetch(&mut self, address: u64, out: &mut [u8]) -> Result<usize, Fault> {
        self.ram.fetch(address, out)
    }
}

fn pack(builder: &BundleBuilder) -> Vec<u8> {
    builder.pack().expect("it fits").bytes().collect()
}

/// An access to `address` in register `n`, with this specifier.
fn access(version: Version, op: Alop, channel: u8, address: i64, n: u8, mas: u8) -> Vec<u8> {
    let mut builder = BundleBuilder::new(version);
    let register = Reg::from_code(0x80 | n).expect("a window register");
    let mut operation = Operation::new(op);
    operation.channel = Some(channel);
    operation.mas = mas;
    operation.src2 = Input::Literal(builder.literal(Literal::constant(address, true)).expect("there is room"));
    operation.src3 = Input::Reg(register);
    let loads = matches!(op, Alop::Ldb | Alop::Ldh | Alop::Ldw | Alop::Ldd | Alop::Ldq);
    operation.dst = if loads { Output::Reg(register) } else { Output::None };
    builder.operation(operation).expect("an access");
    pack(&builder)
}

/// A `wait` with these bits.
fn wait(version: Version, bits: u16) -> Vec<u8> {
    let mut builder = BundleBuilder::new(version);
    builder.prefix(Prefix::Wait(bits)).expect("every version has it");
    pack(&builder)
}

/// Runs bundles on memory that holds the numbers 0 to 255; gives what it was asked for, and the
/// first bytes of it in the end.
fn run(version: Version, bundles: &[Vec<u8>], intruder: Option<(u64, u8)>) -> (Vec<Asked>, [u8; 32]) {
    let mut bytes = [0; 0x1000];
    (0..=255u8).zip(&mut bytes).for_each(|(n, byte)| *byte = n);
    let code = bundles.concat();
    bytes[CODE as usize..][..code.len()].copy_from_slice(&code);
    let mut bus = Recorder { ram: Ram::new(0, &mut bytes), asked: Vec::new(), intruder };
    let mut interpreter = Interpreter::new(FixedStore::<256, 64>::new());
    interpreter.set_single(true);
    let mut cpu = Cpu::new(version);
    cpu.set_ip(CODE);
    assert_eq!(interpreter.run(&mut cpu, &mut bus, bundles.len() as u64), Exit::Fuel);
    let asked = bus.asked;
    (asked, bytes[..32].try_into().expect("32 bytes"))
}

#[test]
fn a_locked_store_is_one_step() {
    let sizes =
        [(Alop::Ldb, Alop::Stb, 1), (Alop::Ldh, Alop::Sth, 2), (Alop::Ldw, Alop::Stw, 4), (Alop::Ldd, Alop::Std, 8)];
    for (load, store, size) in sizes {
        let program = [access(Version::V5, load, 0, 16, 2, 7), access(Version::V5, store, 2, 16, 4, 2)];
        let asked = [Asked::LoadWhole(size, 16), Asked::Exchange(size, 16)];
        let (done, bytes) = run(Version::V5, &program, None);
        assert_eq!(done, asked);
        // Register 4 holds 0.
        assert!(bytes[16..16 + size].iter().all(|byte| *byte == 0) && bytes[16 + size] == 16 + size as u8);
        let (done, bytes) = run(Version::V5, &program, Some((15 + size as u64, 0xff)));
        assert_eq!(done, asked);
        assert_eq!(bytes[15 + size], 0xff, "the other processor's store stays");
    }
}

#[test]
fn a_locked_quad_is_one_step() {
    for (version, mas) in [(Version::V5, 2), (Version::V6, 2), (Version::V6, 0x73)] {
        let program = [access(version, Alop::Ldq, 0, 16, 2, 5), access(version, Alop::Stq, 2, 16, 4, mas)];
        let asked = [Asked::LoadWhole(16, 16), Asked::Exchange(16, 16)];
        let (done, bytes) = run(version, &program, None);
        assert_eq!((&done[..], &bytes[16..]), (&asked[..], &[0; 16][..]));
        let (done, bytes) = run(version, &program, Some((31, 0xff)));
        assert_eq!((&done[..], bytes[16], bytes[31]), (&asked[..], 16, 0xff));
    }
}

#[test]
fn what_waits_for_memory_is_a_fence() {
    let [all_c, all_e, st_c, ld_c, fl_c, ma_c, trap] = [0, 1, 2, 3, 4, 5, 6].map(|bit| 1u16 << bit);
    for bits in [all_c, st_c, ld_c, ma_c, st_c | ld_c | all_e] {
        let program = [
            access(Version::V5, Alop::Std, 2, 8, 2, 0),
            wait(Version::V5, bits),
            access(Version::V5, Alop::Ldd, 0, 16, 2, 0),
        ];
        assert_eq!(run(Version::V5, &program, None).0, [Asked::Store(8, 8), Asked::Fence, Asked::Load(8, 16)]);
    }
    for bits in [all_e, fl_c, trap] {
        assert_eq!(run(Version::V5, &[wait(Version::V5, bits)], None).0, []);
    }
    for bit in 7..=10 {
        assert_eq!(run(Version::V6, &[wait(Version::V6, 1 << bit)], None).0, [Asked::Fence]);
    }
}

#[test]
fn acquiring_and_releasing_accesses_have_fences() {
    for mas in [0x13, 0x53, 0x1b] {
        let (asked, _) = run(Version::V6, &[access(Version::V6, Alop::Ldd, 0, 8, 2, mas)], None);
        assert_eq!(asked, [Asked::Load(8, 8), Asked::Fence]);
        let (asked, _) = run(Version::V6, &[access(Version::V6, Alop::Std, 5, 8, 2, mas)], None);
        assert_eq!(asked, [Asked::Fence, Asked::Store(8, 8), Asked::Fence]);
    }
    // The same bits mean something else before.
    let (asked, _) = run(Version::V5, &[access(Version::V5, Alop::Ldd, 0, 8, 2, 0x13)], None);
    assert_eq!(asked, [Asked::Load(8, 8)]);
}

#[test]
fn a_flush_of_code_names_its_line() {
    let flush = |mas| run(Version::V5, &[access(Version::V5, Alop::Std, 2, 0x12345, 2, mas)], None).0;
    assert_eq!(flush(0x17), [Asked::Flush(0x12300, 256)]);
    assert_eq!(flush(0x0f), []);
}
