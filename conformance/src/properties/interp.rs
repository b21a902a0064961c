//! Running any code ends in an [`Exit`].

use e2k_core::cpu::Cpu;
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
/// The first byte chooses the version (bits 2:0), privilege (bit 3) and window size (bits 7:4); the
/// next eight are what the registers are made from; the rest is the code.
///
/// # Panics
/// If the engine breaks its promises.
pub fn check(input: &[u8]) {
    let Some((&[choice, ref seed @ ..], code)) = input.split_first_chunk::<9>() else { return };
    let version = Version::ALL[usize::from(choice & 7) % Version::ALL.len()];
    let mut memory = vec![0; RAM];
    let code = &code[..code.len().min(0x1000)];
    memory[CODE as usize..][..code.len()].copy_from_slice(code);
    let mut ram = Ram::new(0, &mut memory);

    let mut cpu = Cpu::new(version);
    cpu.set_privileged(choice & 8 != 0);
    cpu.set_data_stack(0xc000, 0x2000, 0xc000);
    cpu.set_chain_stack(0xd000, 0x1000, 1);
    cpu.set_procedure_stack(0xe000, 0x2000, 8);
    cpu.set_window_size(8 * (1 + u16::from(choice >> 4)));
    cpu.set_link(0, 4, 4);
    let mut register = registers(u64::from_le_bytes(*seed));
    (0..cpu.window_size()).for_each(|n| cpu.set_window(n, register()));
    (0..32).for_each(|n| cpu.set_global(n, register()));
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
