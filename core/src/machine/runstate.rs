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
}

impl RunState {
    /// Every state, in no order that matters.
    pub const ALL: [RunState; 6] = [
        RunState::Prelaunch,
        RunState::Running,
        RunState::Paused,
        RunState::Shutdown,
        RunState::GuestPanicked,
        RunState::InternalError,
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
        use RunState::{GuestPanicked, InternalError, Paused, Prelaunch, Running, Shutdown};
        matches!(
            (self, to),
            (Prelaunch, Running)
                | (Running, Paused | Shutdown | GuestPanicked | InternalError)
                | (Paused, Running | Prelaunch)
                | (Shutdown, Paused | Prelaunch)
                | (GuestPanicked, Running | Prelaunch)
                | (InternalError, Paused | Prelaunch)
        )
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
        }
    }
}
