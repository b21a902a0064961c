//! A machine without CPUs, and a client that keeps everything it is told.

use std::fmt;

use e2k_core::machine::run_control::CannotContinue;
use e2k_core::machine::{Actions, Event, RunControl, RunState, ShutdownCause};
use e2k_core::qmp::control::{AddressSpace, Chardev, MemoryFault, SaveFailed};
use e2k_core::qmp::json::GrowingBuffer;
use e2k_core::qmp::{Control, Session, SessionOptions, Timestamp};

pub(crate) struct Machine(pub(crate) RunControl);

impl Default for Machine {
    fn default() -> Self {
        Machine(RunControl::new(Actions::default()))
    }
}

impl Control for Machine {
    fn state(&self) -> RunState {
        self.0.state()
    }
    fn stop(&mut self) {
        self.0.stop();
    }
    fn cont(&mut self) -> Result<(), CannotContinue> {
        self.0.cont()
    }
    fn reset(&mut self) {
        let _ = self.0.reset(ShutdownCause::HostQmpSystemReset);
    }
    fn powerdown(&mut self) {
        self.0.powerdown();
    }
    fn quit(&mut self) {
        let _ = self.0.quit(ShutdownCause::HostQmpQuit);
    }
    fn actions(&self) -> Actions {
        self.0.actions()
    }
    fn set_actions(&mut self, actions: Actions) {
        self.0.set_actions(actions);
    }
    fn name(&self) -> Option<&str> {
        None
    }
    fn uuid(&self) -> [u8; 16] {
        [0; 16]
    }
    fn cpu_count(&self) -> usize {
        0
    }
    fn write_registers(&mut self, _: usize, _: &mut dyn fmt::Write) -> fmt::Result {
        Ok(())
    }
    fn read_memory(&mut self, _: AddressSpace, _: u64, _: &mut [u8]) -> Result<(), MemoryFault> {
        Err(MemoryFault)
    }
    fn save_memory(
        &mut self,
        _: AddressSpace,
        _: u64,
        _: u64,
        _: &str,
        why: &mut dyn fmt::Write,
    ) -> Result<(), SaveFailed> {
        let _ = why.write_str("no files here");
        Err(SaveFailed)
    }
    fn chardevs(&self, _: &mut dyn FnMut(Chardev<'_>)) {}
    fn chardev_backends(&self) -> &'static [&'static str] {
        &[]
    }
}

/// An event with a time that does not change from run to run.
pub(crate) fn take_event(machine: &mut Machine) -> Option<(Timestamp, Event)> {
    Some((Timestamp { seconds: 1, microseconds: 2 }, machine.0.take_event()?))
}

/// Everything that a session says to `chunks`.
pub(crate) fn talk<'c>(options: SessionOptions, chunks: impl IntoIterator<Item = &'c [u8]>) -> Vec<u8> {
    let mut machine = Machine::default();
    let mut out = GrowingBuffer::new(64 << 20);
    let mut scratch = GrowingBuffer::new(1 << 20);
    let mut session = Session::new(GrowingBuffer::new(1 << 20), options);
    session.open(&mut out).unwrap();
    for mut chunk in chunks {
        while !chunk.is_empty() {
            chunk = &chunk[session.feed(chunk)..];
            while session.answer(&mut machine, take_event, &mut scratch, &mut out).unwrap() {}
        }
    }
    use e2k_core::qmp::json::Buffer;
    out.as_slice().to_vec()
}
