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

mod cpus;
pub mod event;
mod handle;
mod virt;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use e2k_core::machine::{Actions, Next, RunControl, RunState, ShutdownCause, WatchdogAction};
use e2k_core::qmp::Timestamp;
use e2k_core::qmp::control::MemoryFault;
use tokio::sync::watch;

use crate::block::Graph;
use crate::jobs::Jobs;
use crate::object::Objects;

pub use cpus::{Cpus, Guest, GuestExit};
pub use event::Event;
pub use handle::Handle;

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
            Ok(Some(Box::new(virt::VirtGuest::new(config, memory)?)))
        }
        name => Err(format!("unsupported machine type '{name}'")),
    }
}

/// A character device as it is reported.
#[derive(Clone, Debug)]
pub struct ChardevEntry {
    /// Its id.
    pub label: String,
    /// Where its bytes go.
    pub filename: String,
    /// Somebody uses it.
    pub frontend_open: bool,
}

/// What never changes about a machine.
#[derive(Clone, Debug, Default)]
pub struct Identity {
    /// The name given to it.
    pub name: Option<String>,
    /// The UUID given to it.
    pub uuid: [u8; 16],
}

/// A machine with everything that steers it.
pub struct Vm {
    pub(crate) identity: Identity,
    /// What the board was made from.
    pub(crate) board: BoardConfig,
    /// The host's number of the thread that runs the CPU.
    pub(crate) cpu_thread: std::sync::OnceLock<i32>,
    pub(crate) control: Mutex<RunControl>,
    cpus: Option<Arc<Cpus>>,
    chardevs: Mutex<Vec<ChardevEntry>>,
    /// What `-object` and `object-add` made.
    pub(crate) objects: Mutex<Objects>,
    events: Arc<dyn EventSink>,
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
        board.block.set_events(events.clone());
        let cpus = guest.map(|guest| Arc::new(Cpus::new(guest)));
        let vm = Arc::new(Vm {
            identity,
            board,
            cpu_thread: std::sync::OnceLock::new(),
            control: Mutex::new(RunControl::new(actions)),
            cpus,
            chardevs: Mutex::default(),
            jobs: Jobs::new(events.clone()),
            objects: Mutex::default(),
            events,
            exit: watch::Sender::new(None),
        });
        if let Some(cpus) = vm.cpus.clone() {
            let weak = Arc::downgrade(&vm);
            std::thread::spawn(move || {
                if let Some(vm) = weak.upgrade() {
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
        vm
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

    /// Adds a character device to the list.
    pub fn add_chardev(&self, entry: ChardevEntry) {
        lock(&self.chardevs).push(entry);
    }

    /// The CPUs, if there are any.
    #[must_use]
    pub fn cpus(&self) -> Option<&Arc<Cpus>> {
        self.cpus.as_ref()
    }

    /// The process has been told to end by a signal.
    pub fn killed(&self) {
        self.change(|control| control.quit(ShutdownCause::HostSignal));
    }

    /// Tells everybody who may know about `event`.
    pub fn emit(&self, event: &Event) {
        self.events.event(now(), event);
    }

    fn guest_exit(&self, exit: GuestExit) {
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
                eprintln!("guest stopped: {text}");
                control.guest_panicked()
            }
        });
        match (expired, &self.cpus) {
            (Some(WatchdogAction::Shutdown), Some(cpus)) => cpus.with(|guest| guest.power_button()),
            (Some(WatchdogAction::InjectNmi), Some(cpus)) => {
                cpus.with(|guest| guest.inject_nmi());
            }
            (Some(WatchdogAction::Debug), _) => eprintln!("watchdog: timer fired"),
            _ => {}
        }
    }

    /// Changes the run state, carries out what follows, and delivers the events, all before anybody
    /// else can change it.
    fn change(&self, request: impl FnOnce(&mut RunControl) -> Next) {
        let mut control = lock(&self.control);
        if self.is_ending() {
            return;
        }
        // The CPUs stand still while their state changes, so STOP is true when it is sent.
        if let Some(cpus) = &self.cpus {
            cpus.hold();
        }
        let next = request(&mut control);
        if let Some(cpus) = &self.cpus
            && next == Next::Reset
        {
            cpus.with(|guest| guest.reset());
        }
        while let Some(event) = control.take_event() {
            self.events.event(now(), &Event::Machine(event));
        }
        if let Next::Exit(status) = next {
            self.jobs.end();
            self.exit.send_replace(Some(status));
        } else if let Some(cpus) = &self.cpus
            && control.state().is_running()
        {
            cpus.release();
        }
    }

    fn read_physical(&self, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        let cpus = self.cpus.as_ref().ok_or(MemoryFault)?;
        cpus.with(|guest| guest.read_physical(address, into))
    }

    fn read_virtual(&self, cpu: usize, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        let cpus = self.cpus.as_ref().ok_or(MemoryFault)?;
        cpus.with(|guest| guest.read_virtual(cpu, address, into))
    }
}

/// The time for an event's timestamp.
pub(crate) fn now() -> Timestamp {
    match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
        Ok(since) => Timestamp { seconds: since.as_secs().cast_signed(), microseconds: since.subsec_micros().into() },
        Err(_) => Timestamp::UNKNOWN,
    }
}
