//! A processor with a little memory, on which a row's program runs.

use e2k_core::cpu::{Cpu, Exception, Register};
use e2k_core::exec::{Accelerator, Exit, HeapStore, Interpreter};
use e2k_core::isa::build::{BundleBuilder, Operation};
use e2k_core::isa::{Reg, Version};
use e2k_core::mem::Ram;
use e2k_host::toolchain::asm;
use object::{Object as _, ObjectSection as _};
use std::collections::HashMap;

/// First address of memory; nothing is mapped below.
pub(super) const BASE: u64 = 0x1_0000;
/// Bytes for data and stacks; the program follows.
const DATA_SIZE: usize = 0x8000;
/// Registers of the window: the largest that there is.
const WINDOW: u16 = 224;
/// Bundles after which a program is taken as endless.
const FUEL: u64 = 1_000_000;

/// How a program ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// It ran to its end.
    Done,
    /// An exception.
    Trap(Exception),
    /// Something that is not executed, by name.
    Refused(String),
    /// Neither.
    Endless,
}

/// Runs programs of a few bundles, each on a processor of its own.
pub(super) struct Machine {
    interpreter: Box<Interpreter<HeapStore>>,
    memory: Vec<u8>,
    assembled: HashMap<(Version, String), Vec<u8>>,
}

impl Machine {
    pub(super) fn new() -> Machine {
        Machine {
            interpreter: Box::new(Interpreter::new(HeapStore::new(1 << 12))),
            memory: vec![0; DATA_SIZE],
            assembled: HashMap::new(),
        }
    }

    /// A processor in user mode with a full window of numbers, and empty stacks.
    pub(super) fn processor(version: Version) -> Box<Cpu> {
        let mut cpu = Box::new(Cpu::new(version));
        cpu.set_window_size(WINDOW);
        // Nothing but `getsp` looks at it: it need not be mapped.
        cpu.set_data_stack(0x4000_0000, 0x1000_0000, 0x5000_0000);
        cpu.set_procedure_stack(BASE + 0x6000, 0x1000, 0);
        cpu.set_chain_stack(BASE + 0x7000, 0x1000, 0);
        cpu
    }

    /// Bytes of memory from [`BASE`] on.
    pub(super) fn memory(&mut self) -> &mut [u8] {
        &mut self.memory
    }

    /// Runs `code` until its last bundle is done.
    pub(super) fn run(&mut self, cpu: &mut Cpu, code: &[u8]) -> End {
        // The program stands at the end of memory, so that running out of it is noticed.
        self.memory.truncate(DATA_SIZE);
        self.memory.extend_from_slice(code);
        let start = BASE + DATA_SIZE as u64;
        let end = start + code.len() as u64;
        cpu.set_ip(start);
        Accelerator::<Ram>::flush(&mut *self.interpreter);
        let mut ram = Ram::new(BASE, &mut self.memory);
        match self.interpreter.run(cpu, &mut ram, FUEL) {
            Exit::Trap(trap) if trap.exception == Exception::InstrPageMiss && cpu.ip() == end => End::Done,
            Exit::Trap(trap) => End::Trap(trap.exception),
            Exit::Refused(refusal) => End::Refused(refusal.to_string()),
            Exit::Fuel => End::Endless,
            Exit::Syscall { .. } => End::Refused("a system call".to_owned()),
            Exit::StoreTooSmall => End::Refused("so much code".to_owned()),
        }
    }

    /// The code of a text for the assembler; `Err`: its messages.
    pub(super) fn assemble(&mut self, version: Version, text: &str) -> Result<Vec<u8>, String> {
        let key = (version, text.to_owned());
        if let Some(code) = self.assembled.get(&key) {
            return Ok(code.clone());
        }
        let name = format!("elbrus-{version}");
        let cpu = asm::Cpu::by_name(&name).ok_or_else(|| format!("no processor is called {name}"))?;
        let options = asm::Options { cpu, strict_delay: false, read_files: false, ..asm::Options::default() };
        let assembled = asm::assemble("row", text, &options).map_err(|messages| messages.to_string())?;
        let file = object::File::parse(&*assembled.object).map_err(|error| error.to_string())?;
        let section = file.section_by_name(".text").ok_or("no code")?;
        if section.relocations().next().is_some() {
            return Err("code that needs a linker".to_owned());
        }
        let code = section.data().map_err(|error| error.to_string())?.to_vec();
        self.assembled.insert(key, code.clone());
        Ok(code)
    }

    /// Assembles and runs a text.
    pub(super) fn run_text(&mut self, cpu: &mut Cpu, text: &str) -> End {
        match self.assemble(cpu.version(), text) {
            Ok(code) => self.run(cpu, &code),
            Err(messages) => End::Refused(messages),
        }
    }

    /// Runs a bundle of one operation.
    pub(super) fn run_operation(&mut self, cpu: &mut Cpu, operation: Operation) -> End {
        let mut builder = BundleBuilder::new(cpu.version());
        let packed = builder.operation(operation).and_then(|_| builder.pack());
        match packed {
            Ok(packed) => self.run(cpu, &packed.bytes().collect::<Vec<u8>>()),
            Err(error) => End::Refused(error.to_string()),
        }
    }
}

/// `%r(n)`, n below 64.
pub(super) fn reg(n: u8) -> Reg {
    Reg::from_code(0x80 | n & 63).unwrap_or_else(|| unreachable!("codes from 0x80 on are window registers"))
}

/// A register that holds a 128-bit value.
pub(super) const fn register(value: u128, tag: u8) -> Register {
    Register { value: value as u64, extension: (value >> 64) as u64, tag }
}

/// The 128 bits of a register.
pub(super) const fn bits(register: Register) -> u128 {
    register.value as u128 | (register.extension as u128) << 64
}
