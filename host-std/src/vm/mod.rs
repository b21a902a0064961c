//! Run control: the machine as monitors, signals and its own CPUs act on it.
//!
//! ```text
//! monitors -- Handle --+
//! signals -------------+--> Vm { RunControl, Cpus } -- events --> monitors
//! vCPU thread ---------+            |
//!                                   +-- exit status --> main
//! ```
//!
//! Locks are taken in this order: run control, then the guest, or a monitor's state. The vCPU
//! thread holds the guest only while a slice runs, and nothing while it reports what ended it.

mod clock;
mod cpus;
pub mod event;
mod handle;
pub mod limiter;
mod notify;
mod preconfig;
mod virt;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use e2k_core::machine::{Actions, Next, RunControl, RunState, ShutdownCause, WatchdogAction};
use e2k_core::qmp::Timestamp;
use e2k_core::qmp::control::MemoryFault;
use e2k_core::qmp::schema::RUN_STATE;
use tokio::sync::watch;

use crate::block::Graph;
use crate::chardev::Registry;
use crate::descriptors::FdSets;
use crate::dump::Dump;
use crate::jobs::Jobs;
use crate::log::{Item, Log, TraceEvent};
use crate::migration::Migration;
use crate::object::Objects;
use crate::object::device::Plugged;

pub use clock::Clock;
pub use cpus::{CoreRegisters, Cpus, Guest, GuestExit, Region, Statistics};
pub use event::Event;
pub use handle::Handle;
pub(crate) use notify::{Notifier, now};
use preconfig::Preconfig;
pub use preconfig::PreconfigOver;

/// Where the events of a machine go.
pub trait EventSink: Send + Sync {
    /// Tells everybody who may know. The run control may be locked: must not call back.
    fn event(&self, timestamp: Timestamp, event: &Event);
}

/// What a board is made from.
#[derive(Clone, Debug)]
pub struct BoardConfig {
    /// Name of the board: `none` or `virt`.
    pub machine: String,
    /// Processor model.
    pub cpu: &'static e2k_core::machine::cpu_model::CpuModel,
    /// RAM in bytes.
    pub ram: u64,
    /// ELF image to be started.
    pub kernel: Option<PathBuf>,
    /// The machine's time.
    pub clock: Clock,
    /// Block nodes and drives.
    pub block: Arc<Graph>,
    /// Id of the memory backend that is its RAM.
    pub memory_backend: Option<String>,
}

/// A board that can be built.
#[derive(Clone, Copy, Debug)]
pub struct Board {
    /// Its name for `-machine`.
    pub name: &'static str,
    /// What is on it.
    pub title: &'static str,
    /// The processor model that it has unless another is chosen; `None` for a board without CPUs.
    pub default_cpu: Option<&'static str>,
    /// It is built when none is chosen.
    pub is_default: bool,
}

/// The processor model of boards with a CPU, unless another is chosen.
pub const DEFAULT_CPU: &str = "e8c";

/// THE list of boards.
pub const BOARDS: &[Board] = &[
    Board { name: "none", title: "empty machine", default_cpu: None, is_default: false },
    Board {
        name: "virt",
        title: "RAM, serial port, timer and power control",
        default_cpu: Some(DEFAULT_CPU),
        is_default: true,
    },
];

impl Default for BoardConfig {
    /// The machine without CPUs and memory.
    fn default() -> Self {
        BoardConfig {
            machine: "none".to_owned(),
            cpu: &e2k_core::machine::cpu_model::CPU_MODELS[0],
            ram: 0,
            kernel: None,
            clock: Clock::default(),
            block: Arc::default(),
            memory_backend: None,
        }
    }
}

/// Builds the board that `config` describes; `None` is a machine without CPUs.
///
/// # Errors
/// A text that says what cannot be built.
pub fn build_board(config: &BoardConfig, objects: &mut Objects) -> Result<Option<Box<dyn Guest>>, String> {
    match config.machine.as_str() {
        "none" => Ok(None),
        "virt" => {
            let memory = config.memory_backend.as_deref().map(|id| objects.take_memory(id)).transpose()?;
            // A backend that was made in the meantime (`-preconfig`) must be of the size that was said before.
            if memory.as_ref().is_some_and(|memory| memory.len() as u64 != config.ram) {
                return Err("Machine memory size does not match the size of the memory backend".to_owned());
            }
            Ok(Some(Box::new(virt::VirtGuest::new(config, memory)?)))
        }
        name => Err(format!("unsupported machine type '{name}'")),
    }
}

/// What never changes about a machine.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    /// The name given to it.
    pub name: Option<String>,
    /// The UUID given to it.
    pub uuid: [u8; 16],
    /// The process's name in the host's lists.
    pub process: Option<String>,
    /// The CPU's thread is named there.
    pub debug_threads: bool,
}

/// A machine with everything that steers it.
pub struct Vm {
    pub(crate) identity: Identity,
    /// What the board was made from.
    pub(crate) board: BoardConfig,
    /// The host's number of the thread that runs the CPU.
    pub(crate) cpu_thread: OnceLock<i32>,
    pub(crate) control: Mutex<RunControl>,
    cpus: OnceLock<Arc<Cpus>>,
    preconfig: Preconfig,
    notifier: Notifier,
    pub(crate) log: Log,
    pub(crate) migration: Migration,
    pub(crate) dump: Dump,
    /// The device that `-device` or `device_add` put into the board's slot.
    pub(crate) plugged: Mutex<Option<Plugged>>,
    /// What `-object` and `object-add` made.
    pub(crate) objects: Mutex<Objects>,
    pub(crate) chardevs: Registry,
    pub(crate) descriptors: Arc<FdSets>,
    /// Long work of all areas.
    pub(crate) jobs: Arc<Jobs>,
    exit: watch::Sender<Option<u8>>,
}

/// A lock whose data is whole whatever its last owner did.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Vm {
    /// A machine in the state `prelaunch`. With a guest, a thread for its CPU is started.
    pub fn new(
        identity: Identity,
        board: BoardConfig,
        actions: Actions,
        guest: Option<Box<dyn Guest>>,
        events: Arc<dyn EventSink>,
    ) -> Arc<Vm> {
        let vm = Vm::unbuilt(identity, board, actions, events);
        vm.install(guest);
        vm
    }

    /// The same before its board is built: it waits for [`Vm::install`].
    pub fn unbuilt(identity: Identity, board: BoardConfig, actions: Actions, events: Arc<dyn EventSink>) -> Arc<Vm> {
        let descriptors = board.block.files().clone();
        board.block.set_events(events.clone());
        Arc::new(Vm {
            jobs: Jobs::new(events.clone()),
            identity,
            notifier: Notifier::new(events, board.clock.clone()),
            board,
            cpu_thread: OnceLock::new(),
            control: Mutex::new(RunControl::new(actions)),
            cpus: OnceLock::new(),
            preconfig: Preconfig::default(),
            log: Log::default(),
            migration: Migration::default(),
            dump: Dump::default(),
            plugged: Mutex::default(),
            objects: Mutex::default(),
            chardevs: Registry::new(descriptors.clone()),
            descriptors,
            exit: watch::Sender::new(None),
        })
    }

    /// Puts the board into the machine, once.
    pub fn install(self: &Arc<Self>, guest: Option<Box<dyn Guest>>) {
        self.preconfig.over();
        let Some(guest) = guest else { return };
        let cpus = Arc::new(Cpus::new(guest, !self.board.clock.is_stepped()));
        if self.cpus.set(cpus.clone()).is_err() {
            return;
        }
        let weak = Arc::downgrade(self);
        std::thread::spawn(move || {
            if let Some(vm) = weak.upgrade() {
                if vm.identity.debug_threads {
                    // A host without names is as good.
                    let _ = rustix::thread::set_name(c"CPU 0/E2K");
                }
                // This is the only place that sets it.
                let _ = vm.cpu_thread.set(rustix::thread::gettid().as_raw_nonzero().get());
            }
            cpus.run(|exit| {
                if let Some(vm) = weak.upgrade() {
                    vm.guest_exit(exit);
                }
            });
        });
    }

    /// Hands over the objects that were made before the machine.
    pub fn set_objects(&self, objects: Objects) {
        *lock(&self.objects) = objects;
    }

    /// The status to end with, as soon as it is there.
    #[must_use]
    pub fn exit_status(&self) -> watch::Receiver<Option<u8>> {
        self.exit.subscribe()
    }

    /// Whether the process is going to end.
    #[must_use]
    pub fn is_ending(&self) -> bool {
        self.exit.borrow().is_some()
    }

    /// The CPUs, if there are any.
    #[must_use]
    pub fn cpus(&self) -> Option<&Arc<Cpus>> {
        self.cpus.get()
    }

    /// The process has been told to end by a signal.
    pub fn killed(&self) {
        self.change(|control| control.quit(ShutdownCause::HostSignal));
    }

    /// Ends the process with a status of failure.
    pub(crate) fn fail(&self) {
        let _control = lock(&self.control);
        if !self.is_ending() {
            self.exit.send_replace(Some(1));
        }
    }

    /// Tells everybody who may know about `event`.
    pub fn emit(&self, event: &Event) {
        self.log.trace(TraceEvent::EVENT_EMIT, format_args!("event {}", e2k_core::qmp::Event::name(event)));
        self.notifier.event(event);
    }

    /// What limits events, for whoever keeps the time.
    pub(crate) fn notifier(&self) -> &Notifier {
        &self.notifier
    }

    /// What the guest asked for by a write that did not come from its own code.
    pub(crate) fn guest_exit(&self, exit: GuestExit) {
        self.log.trace(TraceEvent::GUEST_EXIT, format_args!("{exit:?}"));
        if let GuestExit::Panic(text) = &exit
            && self.log.wants(Item::GuestErrors)
        {
            self.log.write(format_args!("{text}\n"));
        }
        let mut expired = None;
        self.change(|control| match exit {
            GuestExit::Slice | GuestExit::Idle => Next::Proceed,
            GuestExit::PowerOff { status } => control.shutdown(ShutdownCause::GuestShutdown, status),
            GuestExit::Reset => control.reset(ShutdownCause::GuestReset),
            GuestExit::IoError => {
                control.halt(RunState::IoError);
                Next::Proceed
            }
            GuestExit::CrashLoaded => {
                control.guest_crashloaded();
                Next::Proceed
            }
            GuestExit::Watchdog => {
                expired = Some(control.actions().watchdog);
                control.watchdog_expired()
            }
            GuestExit::Panic(text) => {
                crate::stderr::line(format_args!("guest stopped: {text}"));
                control.guest_panicked()
            }
        });
        match (expired, self.cpus.get()) {
            (Some(WatchdogAction::Shutdown), Some(cpus)) => cpus.with(|guest| guest.power_button()),
            (Some(WatchdogAction::InjectNmi), Some(cpus)) => {
                cpus.with(|guest| guest.inject_nmi());
            }
            (Some(WatchdogAction::Debug), _) => crate::stderr::line(format_args!("watchdog: timer fired")),
            _ => {}
        }
    }

    /// Changes the run state, carries out what follows, and delivers the events, all before anybody
    /// else can change it.
    pub(crate) fn change(&self, request: impl FnOnce(&mut RunControl) -> Next) {
        let mut control = lock(&self.control);
        if self.is_ending() {
            return;
        }
        // The CPUs stand still while their state changes, so STOP is true when it is sent.
        if let Some(cpus) = self.cpus.get() {
            cpus.hold();
        }
        let before = control.state();
        let next = request(&mut control);
        if let Some(cpus) = self.cpus.get()
            && next == Next::Reset
        {
            cpus.with(|guest| {
                self.log_registers(guest);
                guest.reset();
            });
        }
        self.trace_states(before, control.state());
        while let Some(event) = control.take_event() {
            self.emit(&Event::Machine(event));
        }
        if let Next::Exit(status) = next {
            self.jobs.end();
            self.exit.send_replace(Some(status));
        } else if let Some(cpus) = self.cpus.get()
            && control.state().is_running()
        {
            cpus.release();
        }
    }

    fn log_registers(&self, guest: &mut dyn Guest) {
        if !self.log.wants(Item::CpuReset) {
            return;
        }
        for cpu in 0..guest.cpu_count() {
            let mut text = String::new();
            // A string takes everything.
            let _ = guest.write_registers(cpu, &mut text);
            self.log.write(format_args!("CPU Reset (CPU {cpu})\n{text}"));
        }
    }

    /// Numbers and layout are those of QEMU 7.2, measured.
    fn trace_states(&self, before: RunState, after: RunState) {
        if !self.log.trace.is_active() || before == after {
            return;
        }
        let number = |state: RunState| RUN_STATE.values.iter().position(|name| *name == state.name()).unwrap_or(0);
        let (old, new) = (before.name(), after.name());
        let (from, to) = (number(before), number(after));
        let text = format_args!("current_run_state {from} ({old}) new_state {to} ({new})");
        self.log.trace(TraceEvent::RUNSTATE_SET, text);
        let running = after.is_running();
        if running != before.is_running() {
            let text = format_args!("running {} reason {to} ({new})", u8::from(running));
            self.log.trace(TraceEvent::VM_STATE_NOTIFY, text);
        }
    }

    fn read_physical(&self, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        let cpus = self.cpus.get().ok_or(MemoryFault)?;
        cpus.with(|guest| guest.read_physical(address, into))
    }

    fn read_virtual(&self, cpu: usize, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        let cpus = self.cpus.get().ok_or(MemoryFault)?;
        cpus.with(|guest| guest.read_virtual(cpu, address, into))
    }
}
