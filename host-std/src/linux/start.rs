//! The state that a program starts in. Source: linux-user.md 2 and 3.

use super::cli::Options;
use super::hardware::Areas;
use super::loader::{self, Loaded, Source};
use super::memory::{Backing, PAGE, Request, Space, rights};
use super::process::Program;
use super::sysroot::Sysroot;
use crate::loader::LoadError;
use e2k_core::cpu::Cpu;
use e2k_core::isa::Version;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt as _;
use std::sync::Arc;

/// Data stack: its default soft limit.
pub(super) const DATA_STACK: u64 = 16 << 20;

/// The kernel's frame below `_start`: wbs 4, window of 8 registers.
const START_PAIRS: u8 = 4;

/// A program that is loaded and stands at its first bundle.
pub(super) struct Started {
    pub(super) space: Arc<Space>,
    pub(super) cpu: Box<Cpu>,
    /// Of its hardware stacks.
    pub(super) areas: Areas,
    pub(super) program: Program,
}

/// Loads the program and lays out its stacks.
pub(super) fn start(source: &Source, options: &Options) -> Result<Started, LoadError> {
    let space = Space::new(options.guest_base, options.reserved, options.page_size).map_err(|error| {
        let at = options.guest_base.map_or_else(String::new, |base| format!(" at {base:#x} (-B)"));
        LoadError::Host(std::io::Error::new(error.kind(), format!("address space{at}: {error}")))
    })?;
    let host = |errno| LoadError::Host(std::io::Error::from_raw_os_error(errno));
    let stack_size = options.stack_size.next_multiple_of(PAGE);
    let top = space.layout.stack_top;
    let too_small = || LoadError::Unsupported(format!("a stack of {stack_size:#x} bytes in so few addresses (-R)"));
    let bottom = top.checked_sub(stack_size).filter(|&bottom| bottom > space.layout.mmap_base).ok_or_else(too_small)?;
    let sysroot = Sysroot::new(options.sysroot.clone());
    let loaded = loader::load(source, &space, &sysroot, options.cpu, bottom - PAGE)?;
    let areas = Areas::of_thread(&space).map_err(host)?;
    let ((procedure, procedure_size), (chain, chain_size)) = (areas.procedure(), areas.chain());
    let exec = if loaded.executable_stack { rights::EXEC } else { 0 };
    let mut stack = Request::anonymous(stack_size, rights::READ | rights::WRITE | exec, Backing::Stack);
    stack.host_flags = libc::MAP_NORESERVE;
    space.map_at(bottom, &stack).map_err(host)?;
    let (sp, program) = write_stack(&space, &loaded, source, options, bottom..top)?;
    let version = loaded.chosen.version;
    let mut cpu = Box::new(Cpu::new(version));
    cpu.set_ip(loaded.start);
    cpu.set_data_stack(sp, sp - bottom, top);
    cpu.set_procedure_stack(procedure, procedure_size, 2 * u64::from(START_PAIRS));
    cpu.set_chain_stack(chain, chain_size, 1);
    cpu.set_link(0, START_PAIRS, START_PAIRS);
    cpu.set_window_size(2 * u16::from(START_PAIRS));
    let mdl = loaded.chosen.model.and_then(|model| model.mdl);
    cpu.set_idr(mdl.map_or_else(|| idr(version), u64::from));
    Ok(Started { space: Arc::new(space), cpu, areas, program })
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
    loaded: &Loaded,
    source: &Source,
    options: &Options,
    stack: Range<u64>,
) -> Result<(u64, Program), LoadError> {
    let too_big = || LoadError::Unsupported("arguments and environment larger than half the stack".into());
    // Last comes the name that the program was started by (AT_EXECFN).
    let name = options.program.as_os_str().as_bytes();
    let strings = || options.arguments.iter().chain(&options.environment);
    let length = strings().map(|s| s.len() as u64 + 1).sum::<u64>() + name.len() as u64 + 1;
    let random = stack.end - 64;
    // Argument strings lie one behind the other, ascending, then the environment's.
    let half = (stack.end - stack.start) / 2;
    if length > half - 64 {
        return Err(too_big());
    }
    let mut at = (random - length) & !15;
    let auxv = auxiliary_vector(loaded, options.secure, random, random - name.len() as u64 - 1);
    let words = 1 + options.arguments.len() + 1 + options.environment.len() + 1 + 2 * auxv.len();
    let sp = (at - 8 * words as u64) & !15;
    if sp < stack.start + half {
        return Err(too_big());
    }
    let strings_start = at;
    let put = |address: u64, bytes: &[u8]| space.write_forced(address, bytes).map_err(|_| too_big());
    let mut table = vec![options.arguments.len() as u64];
    let mut environment_start = at;
    for (index, string) in strings().enumerate() {
        if index == options.arguments.len() {
            table.push(0);
            environment_start = at;
        }
        table.push(at);
        put(at, string)?;
        put(at + string.len() as u64, &[0])?;
        at += string.len() as u64 + 1;
    }
    if options.environment.is_empty() {
        table.push(0);
        environment_start = at;
    }
    let strings_end = at;
    table.push(0);
    let auxv_at = sp + 8 * table.len() as u64;
    table.extend(auxv.iter().flat_map(|&(kind, value)| [kind, value]));
    let bytes: Vec<u8> = table.iter().flat_map(|word| word.to_le_bytes()).collect();
    put(sp, &bytes)?;
    put(random - name.len() as u64 - 1, &[name, &[0]].concat())?;
    put(random, &random_bytes(options.seed))?;
    let program = Program {
        path: source.path.clone(),
        code: loaded.code.clone(),
        data: loaded.data.clone(),
        chosen: loaded.chosen,
        arguments: strings_start..environment_start,
        environment: environment_start..strings_end,
        auxv: auxv_at..auxv_at + 16 * auxv.len() as u64,
        sp,
    };
    Ok((sp, program))
}

/// The bytes that AT_RANDOM leads to.
fn random_bytes(seed: Option<u64>) -> [u8; 16] {
    let mut bytes = [0; 16];
    match seed {
        Some(seed) => {
            // splitmix64: any two seeds give different bytes.
            let mut state = seed;
            for half in bytes.chunks_exact_mut(8) {
                state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut mixed = state;
                mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
                half.copy_from_slice(&(mixed ^ mixed >> 31).to_le_bytes());
            }
        }
        // Without kernel randomness they stay 0: still 16 readable bytes.
        None => drop(rustix::rand::getrandom(&mut bytes, rustix::rand::GetRandomFlags::empty())),
    }
    bytes
}

fn auxiliary_vector(loaded: &Loaded, secure: bool, random: u64, name: u64) -> Vec<(u64, u64)> {
    let mut auxv = Vec::new();
    if let Some(headers) = loaded.headers {
        auxv.extend([(3, headers.address), (4, headers.size), (5, headers.count)]);
    }
    let id = |id: u32| u64::from(id);
    auxv.extend([
        (6, PAGE),
        (7, loaded.base),
        (8, 0),
        (9, loaded.entry),
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
        (23, secure.into()),
        (25, random),
        (31, name),
        (0, 0),
    ]);
    auxv
}
