//! Running any code, from any state, ends in an [`Exit`].

use super::build;
use e2k_core::cpu::{Cpu, Register};
use e2k_core::exec::{Accelerator, Exit, FixedStore, Interpreter};
use e2k_core::isa::Version;
use e2k_core::mem::Ram;

/// Bytes of RAM: code, data and the stacks, small enough to be hit by chance.
const RAM: usize = 1 << 16;
/// Address of the code.
const CODE: u64 = 0x4000;
/// Bundles to execute.
const FUEL: u64 = 64;

/// Runs the code in `input` for some bundles.
///
/// The first byte chooses the version (bits 2:0), privilege (bit 3), what the rest is (bit 4) and the
/// window size (bits 7:5); the next eight are what registers, tags and predicates are made from; the
/// rest is the code, or what wide instructions are described by, each behind its length in a byte.
///
/// # Panics
/// If the engine breaks its promises.
pub fn check(input: &[u8]) {
    let Some((&[choice, ref seed @ ..], code)) = input.split_first_chunk::<9>() else { return };
    let version = Version::ALL[usize::from(choice & 7) % Version::ALL.len()];
    let mut memory = vec![0; RAM];
    let described = if choice & 16 != 0 { assemble(code, version) } else { code.to_vec() };
    let code = &described[..described.len().min(0x1000)];
    memory[CODE as usize..][..code.len()].copy_from_slice(code);
    let mut ram = Ram::new(0, &mut memory);

    let mut cpu = Cpu::new(version);
    cpu.set_privileged(choice & 8 != 0);
    cpu.set_data_stack(0xc000, 0x2000, 0xc000);
    cpu.set_chain_stack(0xd000, 0x1000, 1);
    cpu.set_procedure_stack(0xe000, 0x2000, 8);
    cpu.set_window_size(24 * (1 + u16::from(choice >> 5)));
    cpu.set_link(0, 4, 4);
    let mut register = registers(u64::from_le_bytes(*seed));
    for n in 0..cpu.window_size() as u8 {
        let value = register();
        // One in eight is no number.
        let tag = if register() & 7 == 0 { register() as u8 } else { 0 };
        cpu.set_window_register(n, Register { value, extension: register(), tag });
    }
    (0..32).for_each(|n| cpu.set_global(n, register()));
    for n in 0..32 {
        let bits = register();
        cpu.set_predicate(n, (bits >> 3 & 7 != 0).then_some(bits & 1 != 0));
    }
    cpu.set_ip(CODE);

    let mut engine = Interpreter::new(FixedStore::<512, 16>::new());
    let before = cpu.bundles();
    let exit = engine.run(&mut cpu, &mut ram, FUEL);
    let executed = cpu.bundles() - before;
    match exit {
        Exit::Fuel => assert!(executed >= FUEL, "{executed} bundles for a fuel of {FUEL}"),
        Exit::StoreTooSmall => panic!("512 micro-operations hold any bundle"),
        Exit::Trap(trap) => assert!(!trap.exception.name().is_empty()),
        Exit::Refused(refusal) => assert!(!refusal.to_string().is_empty()),
        Exit::Syscall { .. } => {}
    }
    let mut text = String::new();
    cpu.write_registers(&mut text).expect("a String takes any text");
    assert_eq!(cpu.version(), version);
}

/// The instructions that `input` describes, one behind the other.
fn assemble(mut input: &[u8], version: Version) -> Vec<u8> {
    let mut code = Vec::new();
    while let [length, rest @ ..] = input {
        let (description, behind) = rest.split_at(usize::from(*length).min(rest.len()));
        if let Some((_, packed)) = build::make(description, version) {
            code.extend(packed.bytes());
        }
        input = behind;
    }
    code
}

/// Values for registers: numbers of every size, addresses of RAM, and the seed itself.
fn registers(seed: u64) -> impl FnMut() -> u64 {
    let mut state = seed | 1;
    move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        match state >> 61 {
            0 => state & 63,
            1 | 2 => state & (RAM as u64 - 1) & !15,
            3 => state & (RAM as u64 - 1),
            4 => state & 0xffff_ffff,
            5 => seed,
            6 => (state as i64 >> (state & 63)) as u64,
            _ => state,
        }
    }
}
