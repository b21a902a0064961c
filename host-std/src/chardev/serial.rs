//! The guest's serial port as a frontend.

use std::sync::Arc;

use tokio::sync::Notify;

use super::Frontend;
use crate::vm::Cpus;

/// Moves bytes between a character device and the serial port of a guest.
#[derive(Clone)]
pub struct SerialPort(Arc<Cpus>);

impl SerialPort {
    /// The serial port of the guest in `cpus`.
    #[must_use]
    pub fn new(cpus: Arc<Cpus>) -> Self {
        SerialPort(cpus)
    }
}

impl Frontend for SerialPort {
    fn connected(&self) {}

    fn disconnected(&self) {}

    fn wants_input(&self) -> bool {
        true
    }

    fn input(&self, bytes: &[u8]) -> usize {
        self.0.with(|guest| guest.serial_input(bytes))
    }

    fn take_output(&self, into: &mut Vec<u8>) {
        self.0.with(|guest| guest.serial_output(into));
    }

    fn is_idle(&self) -> bool {
        true
    }

    fn wake(&self) -> &Notify {
        self.0.output()
    }

    fn announces_room(&self) -> bool {
        // The guest does not tell when it reads.
        false
    }

    fn send_break(&self) {
        self.0.with(|guest| guest.serial_break());
    }

    fn can_move(&self) -> bool {
        true
    }
}
