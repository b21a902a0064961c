//! The states that a machine moves through.

use serde::Serialize;

/// Run state as `query-status` names it. Source: QMP reference, `RunState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RunState {
    /// Built and never started: `-S`, or reset while paused.
    Prelaunch,
    /// The CPUs run.
    Running,
    /// Stopped by a monitor.
    Paused,
    /// The guest switched itself off and `-no-shutdown` keeps the process.
    Shutdown,
    /// The guest crashed and the panic action is to pause.
    GuestPanicked,
    /// The emulator cannot go on with this guest.
    InternalError,
    /// Waiting for, or taking in, the state of another machine.
    Inmigrate,
    /// Stopped, while the last of the state goes out.
    FinishMigrate,
    /// The state has gone out; another machine goes on.
    Postmigrate,
    /// Stopped, while a snapshot is written.
    SaveVm,
    /// Stopped, while a snapshot is read.
    RestoreVm,
    /// Stopped by an I/O error of a drive.
    IoError,
    /// Stopped by the watchdog.
    Watchdog,
    /// Stopped for a debugger.
    Debug,
}

impl RunState {
    /// Every state, in no order that matters.
    pub const ALL: [RunState; 14] = [
        RunState::Prelaunch,
        RunState::Running,
        RunState::Paused,
        RunState::Shutdown,
        RunState::GuestPanicked,
        RunState::InternalError,
        RunState::Inmigrate,
        RunState::FinishMigrate,
        RunState::Postmigrate,
        RunState::SaveVm,
        RunState::RestoreVm,
        RunState::IoError,
        RunState::Watchdog,
        RunState::Debug,
    ];

    /// Whether the CPUs run.
    #[must_use]
    pub const fn is_running(self) -> bool {
        matches!(self, RunState::Running)
    }

    /// Whether only a reset leads out of this state; `cont` alone is refused or without effect.
    #[must_use]
    pub const fn needs_reset(self) -> bool {
        matches!(self, RunState::Shutdown | RunState::InternalError)
    }

    /// Whether a machine may go from `self` to `to` in one step. A step to the same state is none.
    /// Source: measured on QEMU 7.2, restricted to the states above.
    #[must_use]
    pub const fn may_become(self, to: RunState) -> bool {
        use RunState::{
            Debug, FinishMigrate, GuestPanicked, Inmigrate, InternalError, IoError, Paused, Postmigrate, Prelaunch,
            RestoreVm, Running, SaveVm, Shutdown, Watchdog,
        };
        matches!(
            (self, to),
            (Prelaunch, Running | FinishMigrate | Inmigrate | SaveVm | RestoreVm)
                | (
                    Running,
                    Paused
                        | Shutdown
                        | GuestPanicked
                        | InternalError
                        | IoError
                        | Watchdog
                        | Debug
                        | FinishMigrate
                        | SaveVm
                        | RestoreVm
                )
                | (Paused, Running | Prelaunch | FinishMigrate | Postmigrate | SaveVm | RestoreVm)
                | (Shutdown | InternalError, Paused | Prelaunch | FinishMigrate)
                | (GuestPanicked | IoError | Watchdog | Debug | Postmigrate, Running | Prelaunch | FinishMigrate)
                | (
                    Inmigrate,
                    Running
                        | Paused
                        | Prelaunch
                        | InternalError
                        | IoError
                        | Shutdown
                        | Watchdog
                        | GuestPanicked
                        | Postmigrate
                )
                | (FinishMigrate, Running | Paused | Postmigrate | Prelaunch)
                | (SaveVm | RestoreVm, Running | Paused | Prelaunch)
        )
    }

    /// The state with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<RunState> {
        RunState::ALL.into_iter().find(|state| state.name() == name)
    }

    /// The name that monitors print.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            RunState::Prelaunch => "prelaunch",
            RunState::Running => "running",
            RunState::Paused => "paused",
            RunState::Shutdown => "shutdown",
            RunState::GuestPanicked => "guest-panicked",
            RunState::InternalError => "internal-error",
            RunState::Inmigrate => "inmigrate",
            RunState::FinishMigrate => "finish-migrate",
            RunState::Postmigrate => "postmigrate",
            RunState::SaveVm => "save-vm",
            RunState::RestoreVm => "restore-vm",
            RunState::IoError => "io-error",
            RunState::Watchdog => "watchdog",
            RunState::Debug => "debug",
        }
    }
}
