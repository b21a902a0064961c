//! What a request to stop, go on, reset or end does to a machine, and which events it raises.
//!
//! Pure: no clock, no threads, no guest. A host calls a method, carries out what it is told in
//! [`Next`], and delivers the events that [`RunControl::take_event`] hands out, in order.

use heapless::Deque;
use serde::Serialize;

use super::runstate::RunState;

/// Who or what asked for a reset or an end. Source: QMP reference, `ShutdownCause`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ShutdownCause {
    /// The `quit` command, of either monitor.
    HostQmpQuit,
    /// The `system_reset` command, of either monitor.
    HostQmpSystemReset,
    /// A signal to the process.
    HostSignal,
    /// The guest switched the machine off.
    GuestShutdown,
    /// The guest reset the machine.
    GuestReset,
    /// The guest crashed.
    GuestPanic,
}

impl ShutdownCause {
    /// Whether the guest is the cause.
    #[must_use]
    pub const fn by_guest(self) -> bool {
        matches!(self, ShutdownCause::GuestShutdown | ShutdownCause::GuestReset | ShutdownCause::GuestPanic)
    }
}

/// What a reset does. Source: QMP reference, `RebootAction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RebootAction {
    /// Reset the machine.
    #[default]
    Reset,
    /// End instead (`-no-reboot`).
    Shutdown,
}

/// What an end of the guest does. Source: QMP reference, `ShutdownAction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShutdownAction {
    /// End the process.
    #[default]
    Poweroff,
    /// Stop in [`RunState::Shutdown`] (`-no-shutdown`).
    Pause,
}

/// What a crash of the guest does. Source: QMP reference, `PanicAction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PanicAction {
    /// Stop in [`RunState::GuestPanicked`].
    Pause,
    /// End the process.
    #[default]
    Shutdown,
    /// End the process with status 1.
    ExitFailure,
    /// Report it and go on.
    None,
}

/// What an expired watchdog does. Source: QMP reference, `WatchdogAction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum WatchdogAction {
    /// Reset the machine.
    #[default]
    Reset,
    /// Press the power button.
    Shutdown,
    /// End the machine.
    Poweroff,
    /// Stop in [`RunState::Watchdog`].
    Pause,
    /// Print a line and go on.
    Debug,
    /// Go on.
    None,
    /// Deliver a non-maskable interrupt.
    InjectNmi,
}

impl WatchdogAction {
    /// Every action.
    pub const ALL: [WatchdogAction; 7] = [
        WatchdogAction::Reset,
        WatchdogAction::Shutdown,
        WatchdogAction::Poweroff,
        WatchdogAction::Pause,
        WatchdogAction::Debug,
        WatchdogAction::None,
        WatchdogAction::InjectNmi,
    ];

    /// The name that monitors use.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            WatchdogAction::Reset => "reset",
            WatchdogAction::Shutdown => "shutdown",
            WatchdogAction::Poweroff => "poweroff",
            WatchdogAction::Pause => "pause",
            WatchdogAction::Debug => "debug",
            WatchdogAction::None => "none",
            WatchdogAction::InjectNmi => "inject-nmi",
        }
    }
}

/// The actions that `set-action` and the command line choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Actions {
    /// On reset.
    pub reboot: RebootAction,
    /// On power-off.
    pub shutdown: ShutdownAction,
    /// On a crash of the guest.
    pub panic: PanicAction,
    /// When the watchdog expires.
    pub watchdog: WatchdogAction,
}

/// Something that monitors in command mode are told at once. Serialises as an event's `data`. Source: QMP reference; data and order measured on QEMU 7.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Event {
    /// The CPUs were stopped.
    Stop,
    /// The CPUs go on.
    Resume,
    /// The power button was pressed.
    Powerdown,
    /// The machine was reset.
    Reset {
        /// The guest is the cause.
        guest: bool,
        /// The cause.
        reason: ShutdownCause,
    },
    /// The machine ends, or would end but for the chosen action.
    Shutdown {
        /// The guest is the cause.
        guest: bool,
        /// The cause.
        reason: ShutdownCause,
    },
    /// The guest crashed.
    GuestPanicked {
        /// `pause`, `poweroff` or `run`.
        action: &'static str,
    },
    /// The guest crashed and loaded its own crash kernel.
    GuestCrashloaded {
        /// Always `run`.
        action: &'static str,
    },
    /// The watchdog expired.
    Watchdog {
        /// What is done about it.
        action: WatchdogAction,
    },
}

impl Event {
    /// The name in the member `event`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Event::Stop => "STOP",
            Event::Resume => "RESUME",
            Event::Powerdown => "POWERDOWN",
            Event::Reset { .. } => "RESET",
            Event::Shutdown { .. } => "SHUTDOWN",
            Event::GuestPanicked { .. } => "GUEST_PANICKED",
            Event::GuestCrashloaded { .. } => "GUEST_CRASHLOADED",
            Event::Watchdog { .. } => "WATCHDOG",
        }
    }

    /// Whether the event has a member `data`.
    #[must_use]
    pub const fn has_data(&self) -> bool {
        !matches!(self, Event::Stop | Event::Resume | Event::Powerdown)
    }
}

/// What the host has to do after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Next {
    /// Run or hold the CPUs as [`RunControl::state`] says.
    Proceed,
    /// Reset CPUs and devices, then as `Proceed`.
    Reset,
    /// End with this exit status; nothing that comes after counts.
    Exit(u8),
}

/// Why `cont` is refused. Source of the texts: measured on QEMU 7.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotContinue {
    /// Only a reset leaves this state.
    #[error("Resetting the Virtual Machine is required")]
    ResetRequired,
    /// The last of the state is on its way to another machine.
    #[error("Migration is not finalized yet")]
    Migrating,
    /// The memory is being written to a file.
    #[error("There is a dump in process, please wait.")]
    Dumping,
}

/// Run state, chosen actions, and events that nobody has fetched yet.
#[derive(Clone, Debug)]
pub struct RunControl {
    state: RunState,
    actions: Actions,
    events: Deque<Event, 8>,
}

impl RunControl {
    /// A machine that has been built and not started.
    #[must_use]
    pub const fn new(actions: Actions) -> Self {
        RunControl { state: RunState::Prelaunch, actions, events: Deque::new() }
    }

    /// The state now.
    #[must_use]
    pub const fn state(&self) -> RunState {
        self.state
    }

    /// The chosen actions.
    #[must_use]
    pub const fn actions(&self) -> Actions {
        self.actions
    }

    /// Chooses actions, at any time.
    pub const fn set_actions(&mut self, actions: Actions) {
        self.actions = actions;
    }

    /// The oldest event not fetched yet. Fetch until `None` after each request: the queue is as long
    /// as the events of one request can be, and drops the oldest beyond that.
    pub fn take_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// Stops the CPUs; without effect if they do not run.
    pub fn stop(&mut self) {
        self.halt(RunState::Paused);
    }

    /// Lets the CPUs go on; without effect if they run.
    ///
    /// # Errors
    /// If the guest has ended, or while its state must not change.
    pub fn cont(&mut self) -> Result<(), CannotContinue> {
        match self.state {
            state if state.needs_reset() => return Err(CannotContinue::ResetRequired),
            RunState::FinishMigrate => return Err(CannotContinue::Migrating),
            RunState::SaveVm => return Err(CannotContinue::Dumping),
            // It goes on by itself when the state is there.
            RunState::Inmigrate => return Ok(()),
            _ => {}
        }
        if !self.state.is_running() {
            self.become_(RunState::Running);
            self.raise(Event::Resume);
        }
        Ok(())
    }

    /// Presses the power button.
    pub fn powerdown(&mut self) {
        self.raise(Event::Powerdown);
    }

    /// Resets the machine, or ends it if that is the chosen action.
    pub fn reset(&mut self, reason: ShutdownCause) -> Next {
        if self.actions.reboot == RebootAction::Shutdown {
            return self.shutdown(reason, 0);
        }
        self.raise(Event::Reset { guest: reason.by_guest(), reason });
        // A state that is coming in or going out stays that.
        if !self.state.is_running() && !matches!(self.state, RunState::Inmigrate | RunState::FinishMigrate) {
            self.become_(RunState::Prelaunch);
        }
        Next::Reset
    }

    /// Ends the machine with `status`, or stops it if that is the chosen action.
    pub fn shutdown(&mut self, reason: ShutdownCause, status: u8) -> Next {
        self.raise(Event::Shutdown { guest: reason.by_guest(), reason });
        if self.actions.shutdown == ShutdownAction::Pause {
            self.halt(RunState::Shutdown);
            return Next::Proceed;
        }
        Next::Exit(status)
    }

    /// Ends the machine whatever action is chosen: `quit`, or a signal.
    pub fn quit(&mut self, reason: ShutdownCause) -> Next {
        self.actions.shutdown = ShutdownAction::Poweroff;
        self.shutdown(reason, 0)
    }

    /// The guest crashed.
    pub fn guest_panicked(&mut self) -> Next {
        let action = match self.actions.panic {
            PanicAction::Pause => "pause",
            PanicAction::Shutdown | PanicAction::ExitFailure => "poweroff",
            PanicAction::None => "run",
        };
        self.raise(Event::GuestPanicked { action });
        match self.actions.panic {
            PanicAction::None => return Next::Proceed,
            _ => self.halt(RunState::GuestPanicked),
        }
        match self.actions.panic {
            PanicAction::Shutdown => self.shutdown(ShutdownCause::GuestPanic, 0),
            PanicAction::ExitFailure => self.shutdown(ShutdownCause::GuestPanic, 1),
            PanicAction::Pause | PanicAction::None => Next::Proceed,
        }
    }

    /// The guest crashed and goes on in its own crash kernel.
    pub fn guest_crashloaded(&mut self) {
        self.raise(Event::GuestCrashloaded { action: "run" });
    }

    /// The watchdog expired. What is left to the host, is the action: pressing the power button, printing,
    /// or the interrupt.
    pub fn watchdog_expired(&mut self) -> Next {
        let action = self.actions.watchdog;
        self.raise(Event::Watchdog { action });
        match action {
            WatchdogAction::Reset => self.reset(ShutdownCause::GuestReset),
            WatchdogAction::Shutdown => {
                self.powerdown();
                Next::Proceed
            }
            WatchdogAction::Poweroff => self.shutdown(ShutdownCause::GuestShutdown, 0),
            WatchdogAction::Pause => {
                self.halt(RunState::Watchdog);
                Next::Proceed
            }
            WatchdogAction::Debug | WatchdogAction::None | WatchdogAction::InjectNmi => Next::Proceed,
        }
    }

    /// Moves to `state` without an event, if that is a step that can be; for migration.
    pub fn set_state(&mut self, state: RunState) -> bool {
        let possible = self.state == state || self.state.may_become(state);
        if possible {
            self.state = state;
        }
        possible
    }

    /// Lets the CPUs run from `finish-migrate`, `save-vm` or `inmigrate`, which [`RunControl::cont`] does
    /// not leave: what held them is over.
    pub fn resume(&mut self) {
        if self.set_state(RunState::Running) {
            self.raise(Event::Resume);
        }
    }

    /// Stops running CPUs in `state`: `STOP` is raised if they ran.
    pub fn halt(&mut self, state: RunState) {
        if self.state.is_running() {
            self.become_(state);
            self.raise(Event::Stop);
        }
    }

    fn become_(&mut self, to: RunState) {
        debug_assert!(self.state == to || self.state.may_become(to), "{:?} to {to:?}", self.state);
        self.state = to;
    }

    fn raise(&mut self, event: Event) {
        if self.events.is_full() {
            self.events.pop_front();
        }
        // There is room now.
        let _ = self.events.push_back(event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(control: &mut RunControl) -> heapless::Vec<Event, 8> {
        core::iter::from_fn(|| control.take_event()).collect()
    }

    #[test]
    fn stop_and_cont_raise_one_event_each_and_only_when_they_change_something() {
        let mut control = RunControl::new(Actions::default());
        control.stop();
        assert_eq!((control.state(), events(&mut control).len()), (RunState::Prelaunch, 0));
        control.cont().unwrap();
        control.cont().unwrap();
        assert_eq!(events(&mut control), [Event::Resume]);
        control.stop();
        control.stop();
        assert_eq!((control.state(), &*events(&mut control)), (RunState::Paused, &[Event::Stop][..]));
    }

    #[test]
    fn reset_while_paused_goes_back_to_prelaunch() {
        let mut control = RunControl::new(Actions::default());
        control.cont().unwrap();
        control.stop();
        assert_eq!(control.reset(ShutdownCause::HostQmpSystemReset), Next::Reset);
        assert_eq!(control.state(), RunState::Prelaunch);
    }

    #[test]
    fn guest_power_off_with_no_shutdown_keeps_the_process_until_reset() {
        let actions = Actions { shutdown: ShutdownAction::Pause, ..Actions::default() };
        let mut control = RunControl::new(actions);
        control.cont().unwrap();
        assert_eq!(control.shutdown(ShutdownCause::GuestShutdown, 3), Next::Proceed);
        let reason = ShutdownCause::GuestShutdown;
        assert_eq!(events(&mut control), [Event::Resume, Event::Shutdown { guest: true, reason }, Event::Stop]);
        assert_eq!(control.state(), RunState::Shutdown);
        assert_eq!(control.cont(), Err(CannotContinue::ResetRequired));
        assert_eq!(control.reset(ShutdownCause::HostQmpSystemReset), Next::Reset);
        control.cont().unwrap();
        assert_eq!(control.quit(ShutdownCause::HostQmpQuit), Next::Exit(0));
    }

    #[test]
    fn a_crash_ends_with_status_one_only_on_exit_failure() {
        for (panic, next) in [
            (PanicAction::Shutdown, Next::Exit(0)),
            (PanicAction::ExitFailure, Next::Exit(1)),
            (PanicAction::Pause, Next::Proceed),
            (PanicAction::None, Next::Proceed),
        ] {
            let mut control = RunControl::new(Actions { panic, ..Actions::default() });
            control.cont().unwrap();
            assert_eq!(control.guest_panicked(), next);
        }
    }
}
