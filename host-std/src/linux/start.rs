//! The state that a program starts in. Source: linux-user.md 2 and 3.

use super::loader;
use super::memory::{Backing, PAGE, Request, Space, rights};
use super::process::Program;
use crate::loader::{Image, LoadError};
use e2k_core::cpu::Cpu;
use e2k_core::isa::Version;
use e2k_core::machine::cpu_model::CpuModel;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

/// Procedure stack (registers): its default limit.
pub(super) const PROCEDURE_STACK: u64 = 128 << 20;
/// Chain stack: its default limit.
pub(super) const CHAIN_STACK: u64 = 8 << 20;
/// Data stack: its default soft limit.
const DATA_STACK: u64 = 16 << 20;

/// The kernel's frame below `_start`: wbs 4, window of 8 registers.
const START_PAIRS: u8 = 4;

/// What the user asked for.
#[derive(Debug)]
pub(super) struct Setup {
    /// File of the program.
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<Vec<u8>>,
    pub(super) environment: Vec<Vec<u8>>,
    /// Model asked for with `-cpu`.
    pub(super) cpu: Option<&'static CpuModel>,
    /// Data stack size in bytes.
    pub(super) stack_size: u64,
}

impl Setup {
    pub(super) const DEFAULT_STACK: u64 = DATA_STACK;
}

/// A program that is loaded and stands at its first bundle.
pub(super) struct Started {
    pub(super) space: Arc<Space>,
    pub(super) cpu: Box<Cpu>,
    pub(super) program: Program,
}

/// Loads the program and lays out its stacks.
pub(super) fn start(data: &[u8], setup: &Setup) -> Result<Started, LoadError> {
    let space = Space::new(None, None, None).map_err(LoadError::Host)?;
    let image = Image::parse(data)?;
    let version = choose_version(image.version, setup.cpu.and_then(|model| Version::from_number(model.isa)))?;
    let layout = space.layout;
    let brk = loader::map(&image, &space, layout.mmap_base)?;
    space.start_brk(brk);
    let host = |errno| LoadError::Host(std::io::Error::from_raw_os_error(errno));
    let chain = space.map_hardware_stack(CHAIN_STACK).map_err(host)?;
    let procedure = space.map_hardware_stack(PROCEDURE_STACK).map_err(host)?;
    let stack_size = setup.stack_size.next_multiple_of(PAGE);
    let top = layout.stack_top;
    let bottom = top - stack_size;
    let mut stack = Request::anonymous(stack_size, rights::READ | rights::WRITE, Backing::Stack);
    stack.host_flags = libc::MAP_NORESERVE;
    space.map_at(bottom, &stack).map_err(host)?;
    let (sp, program) = write_stack(&space, &image, setup, bottom..top)?;
    let mut cpu = Box::new(Cpu::new(version));
    cpu.set_ip(image.entry);
    cpu.set_data_stack(sp, sp - bottom, top);
    cpu.set_procedure_stack(procedure, PROCEDURE_STACK, 2 * u64::from(START_PAIRS));
    cpu.set_chain_stack(chain, CHAIN_STACK, 1);
    cpu.set_link(0, START_PAIRS, START_PAIRS);
    cpu.set_window_size(2 * u16::from(START_PAIRS));
    let mdl = setup.cpu.and_then(|model| model.mdl);
    cpu.set_idr(mdl.map_or_else(|| idr(version), u64::from));
    Ok(Started { space: Arc::new(space), cpu, program })
}

/// The program's version unless the user asked for another that runs it.
fn choose_version(of_file: Option<Version>, asked: Option<Version>) -> Result<Version, LoadError> {
    match (of_file, asked) {
        (Some(file), Some(asked)) if asked < file => {
            Err(LoadError::Unsupported(format!("a program for elbrus-{file} on a processor with {asked}")))
        }
        (_, Some(asked)) => Ok(asked),
        (Some(file), None) => Ok(file),
        (None, None) => Ok(Version::V3),
    }
}

/// IDR.mdl of a typical processor with this version. Source: system-machine, section 1.
const fn idr(version: Version) -> u64 {
    match version {
        Version::V1 | Version::V2 => 4,
        Version::V3 => 3,
        Version::V4 => 7,
        Version::V5 => 9,
        Version::V6 | Version::V7 => 11,
    }
}

/// Strings, auxiliary vector, environment, arguments; gives the address of argc.
fn write_stack(
    space: &Space,
    image: &Image<'_>,
    setup: &Setup,
    stack: Range<u64>,
) -> Result<(u64, Program), LoadError> {
    let too_big = || LoadError::Unsupported("arguments and environment larger than half the stack".into());
    let strings = || setup.arguments.iter().chain(&setup.environment);
    let length: u64 = strings().map(|s| s.len() as u64 + 1).sum();
    let random = stack.end - 64;
    // Argument strings lie one behind the other, ascending, then the environment's.
    let mut at = (random - length) & !15;
    let auxv = auxiliary_vector(image, random);
    let words = 1 + setup.arguments.len() + 1 + setup.environment.len() + 1 + 2 * auxv.len();
    let sp = (at - 8 * words as u64) & !15;
    let half = (stack.end - stack.start) / 2;
    if length > half || sp < stack.start + half {
        return Err(too_big());
    }
    let strings_start = at;
    let put = |address: u64, bytes: &[u8]| space.write_forced(address, bytes).map_err(|_| too_big());
    let mut table = vec![setup.arguments.len() as u64];
    let mut environment_start = at;
    for (index, string) in strings().enumerate() {
        if index == setup.arguments.len() {
            table.push(0);
            environment_start = at;
        }
        table.push(at);
        put(at, string)?;
        put(at + string.len() as u64, &[0])?;
        at += string.len() as u64 + 1;
    }
    if setup.environment.is_empty() {
        table.push(0);
        environment_start = at;
    }
    let strings_end = at;
    table.push(0);
    let auxv_at = sp + 8 * table.len() as u64;
    table.extend(auxv.iter().flat_map(|&(kind, value)| [kind, value]));
    let bytes: Vec<u8> = table.iter().flat_map(|word| word.to_le_bytes()).collect();
    put(sp, &bytes)?;
    let mut seed = [0; 16];
    // Without kernel randomness the seed stays 0: still 16 readable bytes.
    let _ = rustix::rand::getrandom(&mut seed, rustix::rand::GetRandomFlags::empty());
    put(random, &seed)?;
    let program = Program {
        path: setup.program.clone(),
        arguments: strings_start..environment_start,
        environment: environment_start..strings_end,
        auxv: auxv_at..auxv_at + 16 * auxv.len() as u64,
        stack: stack.clone(),
        sp,
    };
    Ok((sp, program))
}

fn auxiliary_vector(image: &Image<'_>, random: u64) -> Vec<(u64, u64)> {
    let mut auxv = Vec::new();
    if let Some((address, size, count)) = image.headers {
        auxv.extend([(3, address), (4, size), (5, count)]);
    }
    let id = |id: u32| u64::from(id);
    auxv.extend([
        (6, PAGE),
        (7, 0),
        (8, 0),
        (9, image.entry),
        (11, id(rustix::process::getuid().as_raw())),
        (12, id(rustix::process::geteuid().as_raw())),
        (13, id(rustix::process::getgid().as_raw())),
        (14, id(rustix::process::getegid().as_raw())),
        (16, 0),
        (17, 100),
        // Fast system calls 0 to 4 exist. Source: linux-user.md 3.
        (32, 0x1f),
        // And `vfork`.
        (34, 1),
        (23, 0),
        (25, random),
        (0, 0),
    ]);
    auxv
}
