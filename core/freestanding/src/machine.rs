//! The machine behind the monitor: the board, and what run control has decided.

use core::fmt;

use e2k_core::machine::run_control::CannotContinue;
use e2k_core::machine::virt::Virt;
use e2k_core::machine::{Actions, Event, Next, RunControl, RunState, ShutdownAction, ShutdownCause};
use e2k_core::qmp::Timestamp;
use e2k_core::qmp::control::{AddressSpace, Chardev, Control, MemoryFault, SaveFailed};

use crate::program::ENTRY;

/// One board and its run state. There is no clock: events bear no time.
pub(crate) struct Machine<'m> {
    pub(crate) board: Virt<&'m mut [u8]>,
    pub(crate) control: RunControl,
}

impl<'m> Machine<'m> {
    /// A machine in prelaunch that stays when its guest switches it off.
    pub(crate) fn new(board: Virt<&'m mut [u8]>) -> Self {
        let actions = Actions { shutdown: ShutdownAction::Pause, ..Actions::default() };
        Machine { board, control: RunControl::new(actions) }
    }

    /// The guest has switched the board off.
    pub(crate) fn powered_off(&mut self, status: u8) {
        let next = self.control.shutdown(ShutdownCause::GuestShutdown, status);
        self.carry_out(next);
    }

    /// The oldest event that nobody has been told.
    pub(crate) fn take_event(&mut self) -> Option<(Timestamp, Event)> {
        self.control.take_event().map(|event| (Timestamp::UNKNOWN, event))
    }

    fn carry_out(&mut self, next: Next) {
        match next {
            Next::Reset => self.board.reset(ENTRY),
            // Ending is up to the program around the machine, which ends soon anyway.
            Next::Proceed | Next::Exit(_) => {}
        }
    }
}

impl Control for Machine<'_> {
    fn state(&self) -> RunState {
        self.control.state()
    }

    fn stop(&mut self) {
        self.control.stop();
    }

    fn cont(&mut self) -> Result<(), CannotContinue> {
        self.control.cont()
    }

    fn reset(&mut self) {
        let next = self.control.reset(ShutdownCause::HostQmpSystemReset);
        self.carry_out(next);
    }

    fn powerdown(&mut self) {
        self.control.powerdown();
    }

    fn quit(&mut self) {
        let next = self.control.quit(ShutdownCause::HostQmpQuit);
        self.carry_out(next);
    }

    fn actions(&self) -> Actions {
        self.control.actions()
    }

    fn set_actions(&mut self, actions: Actions) {
        self.control.set_actions(actions);
    }

    fn name(&self) -> Option<&str> {
        None
    }

    fn uuid(&self) -> [u8; 16] {
        [0; 16]
    }

    fn cpu_count(&self) -> usize {
        1
    }

    fn write_registers(&mut self, _cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result {
        self.board.cpu().write_registers(out)
    }

    fn read_memory(&mut self, _space: AddressSpace, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        into.copy_from_slice(self.board.memory(address, into.len()).ok_or(MemoryFault)?);
        Ok(())
    }

    fn save_memory(
        &mut self,
        _space: AddressSpace,
        _address: u64,
        _size: u64,
        _path: &str,
        why: &mut dyn fmt::Write,
    ) -> Result<(), SaveFailed> {
        // A full buffer shortens the text; the refusal stands.
        let _ = why.write_str("this machine has no files");
        Err(SaveFailed)
    }

    fn chardevs(&self, _visit: &mut dyn FnMut(Chardev<'_>)) {}

    fn chardev_backends(&self) -> &'static [&'static str] {
        &[]
    }
}
