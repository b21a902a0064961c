//! The board `virt` as run control sees it.

use super::cpus::{Region, Statistics};
use super::{BoardConfig, Clock, CoreRegisters, Guest, GuestExit};
use crate::block::Unit;
use crate::chardev::os_error;
use crate::loader::Image;
use e2k_core::cpu::{Cpu, Shown};
use e2k_core::exec::{HeapStore, Interpreter};
use e2k_core::isa::{Version, decode};
use e2k_core::machine::state::{LoadError, Loader, Section, Step, Writer};
use e2k_core::machine::virt::{CDROM, DEVICES, DISK, RAM_BASE, RAM_LEAST, RAM_LIMIT, Virt, VirtExit, event};
use e2k_core::qmp::control::MemoryFault;
use memmap2::MmapMut;
use std::convert::Infallible;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Bundles between looks at the kick: some tens of microseconds.
const SLICE: u64 = 4096;
/// Slices before the others get a chance without a kick.
const SLICES: u32 = 16;
/// Why a guest stops that has said so itself.
const REPORTED: &str = "the guest reported a crash";
/// Micro-operations that the interpreter keeps.
const CACHE: usize = 1 << 16;

/// Board, engine and the image that a reset loads anew.
pub(super) struct VirtGuest {
    board: Virt<MmapMut>,
    engine: Interpreter<HeapStore>,
    image: Vec<(u64, Vec<u8>)>,
    entry: u64,
    kernel: String,
    /// Bytes of RAM.
    ram: u64,
    clock: RunTime,
    /// What was counted until the last reset, and what the board does not count.
    counted: Statistics,
    /// The host's side of the block units.
    units: [Unit; 2],
}

/// Nanoseconds for which the machine has run.
#[derive(Debug, Default)]
struct RunTime {
    /// A clock that moves on request only has its own idea of that.
    stepped: Option<Clock>,
    /// Those until the last stop.
    before: Duration,
    /// The last start, while it runs.
    since: Option<Instant>,
}

impl RunTime {
    fn new(clock: &Clock) -> Self {
        RunTime { stepped: Some(clock).filter(|clock| clock.is_stepped()).cloned(), ..RunTime::default() }
    }

    fn now(&self) -> u64 {
        if let Some(clock) = &self.stepped {
            return clock.now();
        }
        let now = self.before + self.since.map_or(Duration::ZERO, |since| since.elapsed());
        u64::try_from(now.as_nanos()).unwrap_or(u64::MAX)
    }

    /// Goes on from another machine's time.
    fn set(&mut self, nanoseconds: u64) {
        self.before = Duration::from_nanos(nanoseconds);
        self.since = self.since.map(|_| Instant::now());
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
        let engine = Interpreter::new(HeapStore::new(CACHE));
        let mut guest = VirtGuest {
            board,
            engine,
            image: Vec::new(),
            entry: RAM_BASE,
            kernel: String::new(),
            ram: config.ram,
            clock: RunTime::new(&config.clock),
            units: [Unit::new(&config.block, DISK)?, Unit::new(&config.block, CDROM)?],
            counted: Statistics::default(),
        };
        config.block.board_is_there();
        let Some(path) = &config.kernel else {
            // Without guest code there is none that could be missing.
            if config.clock.is_stepped() {
                return Ok(guest);
            }
            return Err("machine 'virt' has no firmware: give it a program with -kernel".into());
        };
        let shown = path.display();
        let data = std::fs::read(path).map_err(|error| format!("could not load kernel '{shown}': {error}"))?;
        let image = Image::parse_static(&data).map_err(|error| format!("could not load kernel '{shown}': {error}"))?;
        if let Some(needed) = image.target.version.filter(|&needed| needed > version) {
            let needed = needed.number();
            return Err(format!("kernel '{shown}' is for elbrus-v{needed}, the CPU is elbrus-{version}"));
        }
        for segment in &image.segments {
            let mut bytes = segment.bytes.to_vec();
            let size = usize::try_from(segment.size).ok().filter(|&size| size as u64 <= config.ram);
            let Some(size) = size else {
                return Err(format!("could not load kernel '{shown}': a segment does not fit RAM"));
            };
            bytes.resize(size, 0);
            guest.image.push((segment.physical, bytes));
        }
        guest.entry = image.entry;
        guest.kernel = shown.to_string();
        if !guest.load() {
            return Err(format!("could not load kernel '{shown}': a segment does not fit RAM"));
        }
        guest.board.reset(guest.entry);
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

impl VirtGuest {
    fn run_slices(&mut self, kick: &AtomicBool) -> GuestExit {
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
                VirtExit::Panic => return GuestExit::Panic(REPORTED.to_owned()),
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
}

impl Guest for VirtGuest {
    fn run(&mut self, kick: &AtomicBool) -> GuestExit {
        let start = Instant::now();
        let exit = self.run_slices(kick);
        self.counted.slices += 1;
        self.counted.run_time += u64::try_from(start.elapsed().as_nanos()).unwrap_or(0);
        exit
    }

    fn reset(&mut self) {
        self.counted = self.statistics(0);
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
        self.board.cpu().register(name)
    }

    fn show_registers(&mut self, _cpu: usize, visit: &mut dyn FnMut(Shown<'_>)) {
        self.board.cpu().show_registers(visit);
    }

    fn set_register(&mut self, _cpu: usize, name: &str, value: u64) -> bool {
        self.board.cpu_mut().set_register(name, value)
    }

    fn write_physical(&mut self, address: u64, bytes: &[u8]) -> Result<(), MemoryFault> {
        if self.board.load(address, bytes) { Ok(()) } else { Err(MemoryFault) }
    }

    fn ram(&self) -> &[u8] {
        let len = usize::try_from(self.ram).unwrap_or(0);
        self.board.memory(RAM_BASE, len).unwrap_or_default()
    }

    fn save_devices(&mut self, into: &mut Vec<u8>) {
        let mut writer = Writer::within(|bytes: &[u8]| -> Result<(), Infallible> {
            into.extend_from_slice(bytes);
            Ok(())
        });
        let Ok(()) = writer.devices(&self.board);
    }

    fn load_section(&mut self, loader: &mut Loader<'_>, section: &Section<'_>) -> Result<Step, LoadError> {
        let step = loader.section(section, &mut self.board)?;
        if step == Step::End {
            // The guest's time goes on where it was.
            self.clock.set(self.board.counter());
        }
        Ok(step)
    }

    fn core_registers(&mut self, cpu: usize) -> Option<CoreRegisters> {
        if cpu != 0 {
            return None;
        }
        let cpu = self.board.cpu();
        let mut all = Vec::new();
        cpu.save_state(&mut all);
        Some(CoreRegisters { general: general_registers(cpu), all })
    }

    fn serial_untake(&mut self, bytes: &[u8]) {
        self.board.uart().untake_output(bytes);
    }

    fn single_step(&self) -> bool {
        self.engine.is_single()
    }

    fn set_single_step(&mut self, single: bool) {
        self.engine.set_single(single);
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

    fn bus_read(&mut self, address: u64, into: &mut [u8]) {
        self.board.set_counter(self.clock.now());
        self.board.bus_read(address, into);
    }

    fn bus_write(&mut self, address: u64, bytes: &[u8]) -> GuestExit {
        self.board.set_counter(self.clock.now());
        self.board.bus_write(address, bytes);
        match self.board.power_request() {
            Some(VirtExit::PowerOff(status)) => GuestExit::PowerOff { status },
            Some(VirtExit::Reset) => GuestExit::Reset,
            Some(VirtExit::Panic) => GuestExit::Panic(REPORTED.to_owned()),
            Some(VirtExit::CrashLoaded) => GuestExit::CrashLoaded,
            _ => GuestExit::Slice,
        }
    }

    fn regions(&self) -> Vec<Region> {
        let ram = Region { name: "ram", address: RAM_BASE, size: self.ram, is_ram: true };
        let devices = DEVICES.iter();
        let devices =
            devices.map(|device| Region { name: device.name, address: device.base, size: device.size, is_ram: false });
        std::iter::once(ram).chain(devices).collect()
    }

    fn host_address(&self, address: u64) -> Option<usize> {
        self.board.memory(address, 1).map(|byte| byte.as_ptr().addr())
    }

    fn images(&self) -> Vec<(u64, u64, String)> {
        self.image.iter().map(|(address, bytes)| (*address, bytes.len() as u64, self.kernel.clone())).collect()
    }

    fn statistics(&self, _cpu: usize) -> Statistics {
        let cpu = self.board.cpu();
        Statistics {
            bundles: self.counted.bundles + cpu.bundles(),
            operations: self.counted.operations + cpu.operations(),
            ..self.counted
        }
    }

    fn deadline(&self) -> Option<u64> {
        self.board.deadline()
    }

    fn clock_moved(&mut self) -> GuestExit {
        self.board.set_counter(self.clock.now());
        match self.board.expired() {
            Some(_) => GuestExit::Watchdog,
            None => GuestExit::Slice,
        }
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

    fn serial_break(&mut self) {
        self.board.uart().give_break();
    }
}

/// Registers 0 to 59 of the debugger's packet. Source: gdb-remote.md 3; a window as a trap would have
/// pushed it, as section 1 there wants it.
fn general_registers(cpu: &Cpu) -> Vec<u64> {
    let state = |number| cpu.read_sreg(number).unwrap_or(0);
    let [cr0_lo, cr0_hi, cr1_lo, cr1_hi] = cpu.call_record((cpu.window_size() / 2) as u8);
    // Size of the kernel's structure and number of the system call: there is neither.
    let mut words = vec![0, u64::MAX, 0];
    words.extend((0..32).map(|n| cpu.global(n)));
    words.extend([state(0x00), state(0x80)]);
    words.extend([0; 6]);
    words.extend([0x84, 0x85, 0x86, 0x1e, 0x2d, 0x2c, 0x09, 0x07, 0x0b].map(state));
    words.extend([cr0_lo, cr0_hi, cr1_lo, cr1_hi]);
    words.extend([0x01, 0x0f, 0x0d, 0x13].map(state));
    words
}
