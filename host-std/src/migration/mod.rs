//! Moving a machine: its state to a file, a command or another process, and back.
//!
//! ```text
//! commands -> Migration { capabilities, parameters, status, progress }
//!                 |             ^
//! outgoing thread: passes over RAM while the guest runs, then STOP, the rest, devices -> Channel
//! incoming thread: bytes -> sections -> the guest
//! ```
//!
//! The stream is that of [`e2k_core::machine::state`]. Names, states and texts are QEMU's, measured on
//! version 7.2; the bytes are our own.

mod channel;
mod incoming;
mod outgoing;
mod parameters;
mod report;
mod snapshots;
mod uri;

use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

use e2k_core::machine::state::Identity;
use serde::Serialize;

use crate::vm::{Event, Vm, lock};

pub(crate) use incoming::{begin as begin_incoming, start as start_incoming};
pub(crate) use outgoing::{Request, begin as begin_outgoing};
pub(crate) use parameters::{Given, Parameters, without_effect};
pub(crate) use report::{write_info, write_parameters};
pub(crate) use snapshots::{Action, run as run_snapshot, start as start_snapshot, write_list};

/// Status of a migration. Source: QMP reference, `MigrationStatus`, without what no migration here
/// gets into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// There has not been one.
    None,
    /// The channel is being opened.
    Setup,
    /// It is about to be given up.
    Cancelling,
    /// It was given up.
    Cancelled,
    /// State is moving.
    Active,
    /// All of it is there.
    Completed,
    /// Something went wrong.
    Failed,
    /// The guest is stopped and somebody must say when to go on.
    PreSwitchover,
    /// The devices' state is moving.
    Device,
}

impl Status {
    /// The name that monitors use.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Status::None => "none",
            Status::Setup => "setup",
            Status::Cancelling => "cancelling",
            Status::Cancelled => "cancelled",
            Status::Active => "active",
            Status::Completed => "completed",
            Status::Failed => "failed",
            Status::PreSwitchover => "pre-switchover",
            Status::Device => "device",
        }
    }

    /// Whether a migration is going on.
    pub(crate) const fn is_going_on(self) -> bool {
        matches!(self, Status::Setup | Status::Active | Status::Cancelling | Status::PreSwitchover | Status::Device)
    }
}

/// Whether `name` is a parameter that does nothing here.
pub(crate) fn is_without_effect(name: &str) -> bool {
    parameters::WITHOUT_EFFECT.contains(&name)
}

/// What can be switched on and off.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Capabilities {
    /// Events tell of every change of the status.
    pub(crate) events: bool,
    /// Wait for `migrate-continue` when the guest has been stopped.
    pub(crate) pause_before_switchover: bool,
}

/// Their names, in the order of reports.
pub(crate) const CAPABILITIES: [&str; 2] = ["events", "pause-before-switchover"];

impl Capabilities {
    /// The one with this name.
    pub(crate) fn named(&mut self, name: &str) -> Option<&mut bool> {
        match name {
            "events" => Some(&mut self.events),
            "pause-before-switchover" => Some(&mut self.pause_before_switchover),
            _ => None,
        }
    }
}

/// How far an outgoing migration is. Source: QMP reference, `MigrationStats`.
#[derive(Clone, Debug, Default)]
pub(super) struct Counters {
    /// Bytes given to the channel.
    transferred: u64,
    /// Bytes of RAM.
    total: u64,
    /// Bytes of RAM that are still to be sent.
    remaining: u64,
    /// Pages sent as zeros.
    duplicate: u64,
    /// Pages sent whole.
    normal: u64,
    /// Passes over RAM that were begun.
    passes: u64,
    /// Pages that the guest changed in the last second, as far as known.
    dirty_rate: u64,
    /// Bytes sent while the guest was stopped.
    while_stopped: u64,
    /// Milliseconds that the rest would take.
    expected_downtime: Option<u64>,
    begun: Option<Instant>,
    setup: Duration,
    /// All of it, and the guest's stop, when it is over.
    over: Option<(Duration, Duration)>,
}

/// Where an incoming migration can come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub(crate) enum ListenAddress {
    /// A TCP port.
    Inet {
        host: String,
        port: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        ipv4: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        ipv6: Option<bool>,
    },
    /// A socket in the file system.
    Unix { path: String },
}

/// What is known of a state that is to come in.
#[derive(Debug, Default)]
pub(super) struct IncomingState {
    /// `-incoming` was given.
    expected: bool,
    /// A URI has been opened.
    started: bool,
    /// Status, as soon as there is one.
    status: Option<Status>,
    /// Run when all is there, if it ran where it came from.
    autostart: bool,
    addresses: Vec<ListenAddress>,
}

#[derive(Debug)]
pub(super) struct Shared {
    capabilities: Capabilities,
    parameters: Parameters,
    status: Status,
    /// Why the last one failed.
    error: Option<String>,
    counters: Counters,
    incoming: IncomingState,
}

/// Everything about migration that commands and threads share.
#[derive(Debug)]
pub(crate) struct Migration {
    shared: Mutex<Shared>,
    /// Status or parameters have changed.
    changed: Condvar,
    /// What messages on standard error begin with.
    program: std::sync::OnceLock<String>,
}

impl Default for Migration {
    fn default() -> Self {
        let shared = Shared {
            capabilities: Capabilities::default(),
            parameters: Parameters::default(),
            status: Status::None,
            error: None,
            counters: Counters::default(),
            incoming: IncomingState { autostart: true, ..IncomingState::default() },
        };
        Migration { shared: Mutex::new(shared), changed: Condvar::new(), program: std::sync::OnceLock::new() }
    }
}

impl Migration {
    /// Prints a line on standard error.
    pub(super) fn complain(&self, text: &str) {
        crate::stderr::line(format_args!("{}: {text}", self.program.get().map_or("e2k", String::as_str)));
    }

    /// The name of the program, for messages.
    pub(crate) fn set_program(&self, program: &str) {
        // There is only one.
        let _ = self.program.set(program.to_owned());
    }

    /// A copy of the capabilities.
    pub(crate) fn capabilities(&self) -> Capabilities {
        lock(&self.shared).capabilities
    }

    /// Switches capabilities; all of them or, while a migration is going on, none.
    pub(crate) fn set_capabilities(&self, change: impl FnOnce(&mut Capabilities)) -> Result<(), String> {
        let mut shared = lock(&self.shared);
        if shared.status.is_going_on() {
            return Err("There's a migration process in progress".to_owned());
        }
        change(&mut shared.capabilities);
        Ok(())
    }

    /// A copy of the parameters.
    pub(crate) fn parameters(&self) -> Parameters {
        lock(&self.shared).parameters.clone()
    }

    /// Changes parameters, at any time.
    pub(crate) fn set_parameters(&self, given: &Given) -> Result<(), String> {
        let mut shared = lock(&self.shared);
        shared.parameters = shared.parameters.with(given)?;
        self.changed.notify_all();
        Ok(())
    }

    /// Gives up what is going on.
    pub(crate) fn cancel(&self, vm: &Vm) {
        let mut shared = lock(&self.shared);
        if matches!(shared.status, Status::Setup | Status::Active | Status::PreSwitchover | Status::Device) {
            self.change(vm, &mut shared, Status::Cancelling);
        }
    }

    /// Lets a migration go on that waits in `expected`.
    pub(crate) fn go_on(&self, vm: &Vm, expected: &str) -> Result<(), String> {
        let mut shared = lock(&self.shared);
        if shared.status.name() != expected || shared.status != Status::PreSwitchover {
            return Err(format!("Migration not in expected state: {}", shared.status.name()));
        }
        self.change(vm, &mut shared, Status::Device);
        Ok(())
    }

    /// Waits until no migration is going on.
    pub(crate) fn wait(&self) {
        let mut shared = lock(&self.shared);
        while shared.status.is_going_on() {
            shared = self.changed.wait(shared).unwrap_or_else(std::sync::PoisonError::into_inner);
        }
    }

    /// `cont` or `stop` while a state is coming in: what is to be done when it is there.
    pub(crate) fn set_autostart(&self, autostart: bool) {
        lock(&self.shared).incoming.autostart = autostart;
    }

    /// Changes the status and tells it. The lock keeps events in order.
    fn change(&self, vm: &Vm, shared: &mut Shared, status: Status) {
        shared.status = status;
        if shared.capabilities.events {
            vm.emit(&Event::Migration { status });
        }
        self.changed.notify_all();
    }
}

/// What a stream says about the machine.
pub(super) fn identity(vm: &Vm) -> Identity<'_> {
    match vm.cpus() {
        Some(_) => Identity { machine: &vm.board.machine, cpu: vm.board.cpu.name, ram: vm.board.ram },
        None => Identity { machine: &vm.board.machine, cpu: "", ram: 0 },
    }
}

/// Name and version of the section with the run state.
pub(super) const RUN_STATE: (&str, u32) = ("run-state", 1);
