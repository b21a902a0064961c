//! The thread that runs the guest, and how others get at the guest between its slices.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use e2k_core::cpu::Shown;
use e2k_core::machine::state::{LoadError, Loader, Section, Step};
use e2k_core::qmp::control::MemoryFault;

use super::lock;

/// Why a guest gave control back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuestExit {
    /// A slice is over or a kick came; there is more to do.
    Slice,
    /// All CPUs wait for an interrupt.
    Idle,
    /// The guest switched the machine off; the process ends with `status`.
    PowerOff {
        /// Exit status.
        status: u8,
    },
    /// The guest reset the machine.
    Reset,
    /// An I/O error stops the machine; the request is repeated when it goes on.
    IoError,
    /// The guest crashed and goes on in its own crash kernel.
    CrashLoaded,
    /// The watchdog expired.
    Watchdog,
    /// The guest cannot go on, for the reason given.
    Panic(String),
}

/// A part of the bus that something answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// What it is.
    pub name: &'static str,
    /// First address.
    pub address: u64,
    /// Size in bytes.
    pub size: u64,
    /// It is memory, not the registers of a device.
    pub is_ram: bool,
}

/// What a CPU has done so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Bundles executed.
    pub bundles: u64,
    /// Operations in them.
    pub operations: u64,
    /// How often the CPU has been let run.
    pub slices: u64,
    /// Nanoseconds of the host that it has run.
    pub run_time: u64,
}

/// A machine that has CPUs, as run control needs it. Addresses are in bytes.
pub trait Guest: Send {
    /// Runs guest code for a while (about a millisecond), and returns within some microseconds once
    /// `kick` is set.
    fn run(&mut self, kick: &AtomicBool) -> GuestExit;

    /// Puts CPUs and devices into their state after power-on, memory and image included.
    fn reset(&mut self);

    /// Number of CPUs.
    fn cpu_count(&self) -> usize;

    /// Reads memory from the bus without side effects on devices.
    ///
    /// # Errors
    /// Some byte is not memory.
    fn read_physical(&mut self, address: u64, into: &mut [u8]) -> Result<(), MemoryFault>;

    /// Reads memory as `cpu` sees it now.
    ///
    /// # Errors
    /// Some byte is not mapped, or not memory.
    fn read_virtual(&mut self, cpu: usize, address: u64, into: &mut [u8]) -> Result<(), MemoryFault>;

    /// Writes the registers of `cpu` as text, lines ended by `\n`.
    ///
    /// # Errors
    /// Only those of `out`.
    fn write_registers(&mut self, cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result;

    /// Value of the register `name` of `cpu`, if there is one.
    fn register(&mut self, _cpu: usize, _name: &str) -> Option<u64> {
        None
    }

    /// Shows all registers of `cpu`.
    fn show_registers(&mut self, _cpu: usize, _visit: &mut dyn FnMut(Shown<'_>)) {}

    /// Writes the register `name` of `cpu`; `false` if that is not possible.
    fn set_register(&mut self, _cpu: usize, _name: &str, _value: u64) -> bool {
        false
    }

    /// Writes memory, not devices.
    ///
    /// # Errors
    /// Some byte is not memory; nothing has been written.
    fn write_physical(&mut self, _address: u64, _bytes: &[u8]) -> Result<(), MemoryFault> {
        Err(MemoryFault)
    }

    /// Presses the power button.
    fn power_button(&mut self) {}

    /// Reads from the bus with what that does to devices; what nothing answers reads as zeros.
    fn bus_read(&mut self, _address: u64, into: &mut [u8]) {
        into.fill(0);
    }

    /// Writes to the bus with what that does to devices, and tells what was asked for by that.
    fn bus_write(&mut self, _address: u64, _bytes: &[u8]) -> GuestExit {
        GuestExit::Slice
    }

    /// What answers on the bus, by address.
    fn regions(&self) -> Vec<Region> {
        Vec::new()
    }

    /// Where the process has the byte of RAM at `address`.
    fn host_address(&self, _address: u64) -> Option<usize> {
        None
    }

    /// Images that a reset loads anew: address and bytes of each part, and the name of its file.
    fn images(&self) -> Vec<(u64, u64, String)> {
        Vec::new()
    }

    /// What `cpu` has done so far.
    fn statistics(&self, _cpu: usize) -> Statistics {
        Statistics::default()
    }

    /// When something happens by itself, by the guest's clock.
    fn deadline(&self) -> Option<u64> {
        None
    }

    /// The guest's clock was moved; tells what happened by that.
    fn clock_moved(&mut self) -> GuestExit {
        GuestExit::Slice
    }

    /// All of RAM, from its first address on.
    fn ram(&self) -> &[u8] {
        &[]
    }

    /// Appends everything but RAM as sections of a state stream.
    fn save_devices(&mut self, _into: &mut Vec<u8>) {}

    /// Takes a section of a state stream.
    ///
    /// # Errors
    /// The section is not one for this machine.
    fn load_section(&mut self, loader: &mut Loader<'_>, section: &Section<'_>) -> Result<Step, LoadError> {
        loader.section_of_nothing(section)
    }

    /// The registers of `cpu` for a core file, if the machine has them.
    fn core_registers(&mut self, _cpu: usize) -> Option<CoreRegisters> {
        None
    }

    /// Puts back output of the serial port that was taken and not delivered.
    fn serial_untake(&mut self, _bytes: &[u8]) {}
    /// Delivers a non-maskable interrupt; `false` if the machine has nothing that takes it.
    fn inject_nmi(&mut self) -> bool {
        false
    }

    /// Lets the guest's clock run, or stops it.
    fn clock_runs(&mut self, _runs: bool) {}

    /// Whether the serial port has sent something that has not been taken.
    fn serial_pending(&self) -> bool;

    /// Moves what the serial port has sent since the last call to the end of `into`.
    fn serial_output(&mut self, into: &mut Vec<u8>);

    /// Gives the serial port input; tells how many bytes it took.
    fn serial_input(&mut self, bytes: &[u8]) -> usize;

    /// Breaks the serial port's line for a moment.
    fn serial_break(&mut self) {}
}

/// Registers of a CPU in a core file; `docs/migration-stream.md` describes both forms.
#[derive(Clone, Debug, Default)]
pub struct CoreRegisters {
    /// The first registers of the debugger's packet, in its order.
    pub general: Vec<u64>,
    /// The fields of the section `cpu` of a state stream.
    pub all: Vec<u8>,
}

/// Who wants what of the vCPU thread.
#[derive(Debug, Default)]
struct Gate {
    running: bool,
    /// Others that wait for the guest; the thread lets them all in before its next slice.
    waiting: usize,
}

/// A guest and the gate before it.
pub struct Cpus {
    guest: Mutex<Box<dyn Guest>>,
    gate: Mutex<Gate>,
    changed: Condvar,
    kick: AtomicBool,
    output: tokio::sync::Notify,
    /// Guest code is run at all.
    runs: bool,
}

impl Cpus {
    pub(super) fn new(guest: Box<dyn Guest>, runs: bool) -> Self {
        Cpus {
            guest: Mutex::new(guest),
            gate: Mutex::default(),
            changed: Condvar::new(),
            kick: AtomicBool::new(false),
            output: tokio::sync::Notify::new(),
            runs,
        }
    }

    /// Lets `f` at the guest between two slices.
    pub fn with<R>(&self, f: impl FnOnce(&mut dyn Guest) -> R) -> R {
        lock(&self.gate).waiting += 1;
        self.kick.store(true, Ordering::Release);
        let result = f(&mut **lock(&self.guest));
        lock(&self.gate).waiting -= 1;
        self.changed.notify_all();
        result
    }

    /// Stops the CPUs; no guest code runs any more when this returns.
    pub(super) fn hold(&self) {
        lock(&self.gate).running = false;
        self.with(|guest| guest.clock_runs(false));
    }

    /// Lets the CPUs run.
    pub(super) fn release(&self) {
        self.with(|guest| guest.clock_runs(true));
        lock(&self.gate).running = self.runs;
        self.changed.notify_all();
    }

    /// Wakes when there may be new output of the serial port.
    pub fn output(&self) -> &tokio::sync::Notify {
        &self.output
    }

    /// The vCPU thread: runs slices for ever, and reports what ends them while not holding the guest.
    pub(super) fn run(&self, mut report: impl FnMut(GuestExit)) {
        loop {
            {
                let mut gate = lock(&self.gate);
                while !gate.running || gate.waiting > 0 {
                    gate = self.changed.wait(gate).unwrap_or_else(PoisonError::into_inner);
                }
                self.kick.store(false, Ordering::Release);
            }
            let (exit, pending) = {
                let mut guest = lock(&self.guest);
                (guest.run(&self.kick), guest.serial_pending())
            };
            if pending {
                self.output.notify_one();
            }
            match exit {
                GuestExit::Slice => {}
                GuestExit::Idle => {
                    // A kick, or the next tick of a timer, ends the rest.
                    let gate = lock(&self.gate);
                    let rest = self.changed.wait_timeout(gate, Duration::from_millis(1));
                    drop(rest);
                }
                exit => {
                    // Nothing runs until somebody has decided what becomes of this.
                    lock(&self.gate).running = false;
                    report(exit);
                }
            }
        }
    }
}
