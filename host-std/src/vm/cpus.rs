//! The thread that runs the guest, and how others get at the guest between its slices.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

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

    /// Presses the power button.
    fn power_button(&mut self) {}

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
}

impl Cpus {
    pub(super) fn new(guest: Box<dyn Guest>) -> Self {
        Cpus {
            guest: Mutex::new(guest),
            gate: Mutex::default(),
            changed: Condvar::new(),
            kick: AtomicBool::new(false),
            output: tokio::sync::Notify::new(),
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
        lock(&self.gate).running = true;
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
