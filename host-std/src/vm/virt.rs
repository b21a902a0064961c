//! The board `virt` as run control sees it.

use super::{BoardConfig, Guest, GuestExit};
use crate::block::Unit;
use crate::chardev::os_error;
use crate::loader::Image;
use e2k_core::cpu::Cpu;
use e2k_core::exec::{HeapStore, Interpreter};
use e2k_core::isa::{Version, decode};
use e2k_core::machine::virt::{CDROM, DISK, RAM_LEAST, RAM_LIMIT, Virt, VirtExit, event};
use e2k_core::qmp::control::MemoryFault;
use memmap2::MmapMut;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Bundles between looks at the kick: some tens of microseconds.
const SLICE: u64 = 4096;
/// Slices before the others get a chance without a kick.
const SLICES: u32 = 16;
/// Micro-operations that the interpreter keeps.
const CACHE: usize = 1 << 16;

/// Board, engine and the image that a reset loads anew.
pub(super) struct VirtGuest {
    board: Virt<MmapMut>,
    engine: Interpreter<HeapStore>,
    image: Vec<(u64, Vec<u8>)>,
    entry: u64,
    clock: Clock,
    /// The host's side of the block units.
    units: [Unit; 2],
}

/// Nanoseconds for which the machine has run.
#[derive(Debug, Default)]
struct Clock {
    /// Those until the last stop.
    before: Duration,
    /// The last start, while it runs.
    since: Option<Instant>,
}

impl Clock {
    fn now(&self) -> u64 {
        let now = self.before + self.since.map_or(Duration::ZERO, |since| since.elapsed());
        u64::try_from(now.as_nanos()).unwrap_or(u64::MAX)
    }

    fn run(&mut self, runs: bool) {
        self.before = Duration::from_nanos(self.now());
        self.since = runs.then(Instant::now);
    }
}

impl VirtGuest {
    /// Builds the board and loads the kernel.
    pub(super) fn new(config: &BoardConfig, memory: Option<MmapMut>) -> Result<Self, String> {
        let version = Version::from_number(config.cpu.isa).ok_or("CPU model without a version")?;
        if !(RAM_LEAST..=RAM_LIMIT).contains(&config.ram) {
            let (least, most) = (RAM_LEAST >> 20, RAM_LIMIT >> 20);
            return Err(format!("machine 'virt' needs {least} to {most} MiB of RAM, not {} bytes", config.ram));
        }
        let idr = u64::from(config.cpu.mdl.unwrap_or(0));
        let memory = match memory {
            Some(memory) => memory,
            None => MmapMut::map_anon(config.ram as usize)
                .map_err(|error| format!("cannot set up guest memory: {}", os_error(&error)))?,
        };
        let board = Virt::new(version, idr, memory).ok_or("RAM size")?;
        let Some(path) = &config.kernel else {
            return Err("machine 'virt' has no firmware: give it a program with -kernel".into());
        };
        let shown = path.display();
        let data = std::fs::read(path).map_err(|error| format!("could not load kernel '{shown}': {error}"))?;
        let image = Image::parse(&data).map_err(|error| format!("could not load kernel '{shown}': {error}"))?;
        if image.version.is_some_and(|needed| needed > version) {
            let needed = image.version.map_or(0, Version::number);
            return Err(format!("kernel '{shown}' is for elbrus-v{needed}, the CPU is elbrus-{version}"));
        }
        let mut segments = Vec::new();
        for segment in &image.segments {
            let mut bytes = segment.bytes.to_vec();
            let size = usize::try_from(segment.size).ok().filter(|&size| size as u64 <= config.ram);
            bytes.resize(size.unwrap_or(0).max(bytes.len()), 0);
            segments.push((segment.physical, bytes));
        }
        let entry = image.entry;
        let engine = Interpreter::new(HeapStore::new(CACHE));
        let units = [Unit::new(&config.block, DISK)?, Unit::new(&config.block, CDROM)?];
        config.block.board_is_there();
        let mut guest = VirtGuest { board, engine, image: segments, entry, clock: Clock::default(), units };
        if !guest.load() {
            return Err(format!("could not load kernel '{shown}': a segment does not fit RAM"));
        }
        guest.board.reset(entry);
        Ok(guest)
    }

    fn load(&mut self) -> bool {
        self.image.iter().all(|(address, bytes)| self.board.load(*address, bytes))
    }

    fn panic(&self, what: &dyn fmt::Display) -> GuestExit {
        let ip = self.board.cpu().ip();
        let text = match self.board.memory(ip, 8).map(|_| ip) {
            None => "no code there".to_owned(),
            Some(ip) => {
                // A bundle at the end of RAM may be shorter than the longest one.
                let len = (1..=8).rev().map(|n| 8 * n).find(|&n| self.board.memory(ip, n).is_some());
                let bytes = len.and_then(|n| self.board.memory(ip, n)).unwrap_or_default();
                match decode(bytes, self.board.cpu().version()) {
                    Ok(bundle) => bundle.to_string(),
                    Err(error) => error.to_string(),
                }
            }
        };
        GuestExit::Panic(format!("{what} at {ip:#x}: {text}"))
    }
}

impl Guest for VirtGuest {
    fn run(&mut self, kick: &AtomicBool) -> GuestExit {
        for _ in 0..SLICES {
            for unit in &mut self.units {
                if unit.poll(&mut self.board) {
                    return GuestExit::IoError;
                }
            }
            match self.board.run(&mut self.engine, SLICE, self.clock.now()) {
                VirtExit::Slice => {}
                VirtExit::PowerOff(status) => return GuestExit::PowerOff { status },
                VirtExit::Reset => return GuestExit::Reset,
                VirtExit::Panic => return GuestExit::Panic("the guest reported a crash".to_owned()),
                VirtExit::CrashLoaded => return GuestExit::CrashLoaded,
                VirtExit::Watchdog => return GuestExit::Watchdog,
                VirtExit::Trap(trap) => {
                    return self.panic(&format_args!("{} (address {:#x})", trap.exception, trap.address));
                }
                VirtExit::Refused(refusal) => return self.panic(&format_args!("{refusal} is not executed yet")),
                VirtExit::Syscall(entry) => {
                    return self.panic(&format_args!("system call entry {entry} without a kernel"));
                }
                VirtExit::StoreTooSmall => return self.panic(&"a bundle does not fit the code cache"),
            }
            if kick.load(Ordering::Acquire) || self.board.uart().is_full() {
                break;
            }
        }
        GuestExit::Slice
    }

    fn reset(&mut self) {
        self.board.clear_ram();
        // It did fit when the machine was built.
        let loaded = self.load();
        debug_assert!(loaded);
        self.board.reset(self.entry);
        self.units.iter().for_each(Unit::reset);
    }

    fn cpu_count(&self) -> usize {
        1
    }

    fn read_physical(&mut self, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        let bytes = self.board.memory(address, into.len()).ok_or(MemoryFault)?;
        into.copy_from_slice(bytes);
        Ok(())
    }

    fn read_virtual(&mut self, _cpu: usize, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        self.read_physical(address, into)
    }

    fn write_registers(&mut self, _cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result {
        self.board.cpu().write_registers(out)
    }

    fn register(&mut self, _cpu: usize, name: &str) -> Option<u64> {
        register(self.board.cpu(), name)
    }

    fn power_button(&mut self) {
        self.board.signal(event::POWER_BUTTON);
    }

    fn inject_nmi(&mut self) -> bool {
        self.board.signal(event::NMI);
        true
    }

    fn clock_runs(&mut self, runs: bool) {
        self.clock.run(runs);
    }

    fn serial_pending(&self) -> bool {
        self.board.serial_pending()
    }

    fn serial_output(&mut self, into: &mut Vec<u8>) {
        while let Some(byte) = self.board.uart().take_output() {
            into.push(byte);
        }
    }

    fn serial_input(&mut self, bytes: &[u8]) -> usize {
        bytes.iter().take_while(|&&byte| self.board.uart().give_input(byte)).count()
    }
}

/// Registers that the monitor's `$name` knows.
fn register(cpu: &Cpu, name: &str) -> Option<u64> {
    let number = |prefix: &str| name.strip_prefix(prefix).and_then(|n| n.parse::<u16>().ok());
    if name == "ip" || name == "pc" {
        return Some(cpu.ip());
    }
    if name == "sp" {
        return Some(cpu.data_stack().0);
    }
    if let Some(n) = number("r").filter(|&n| n < cpu.window_size()) {
        return Some(cpu.window(n));
    }
    number("g").filter(|&n| n < 32).map(|n| cpu.global(n as u8))
}
