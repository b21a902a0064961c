//! Character devices: where the bytes of monitors and serial ports come from and go to.
//!
//! A device is described by [`Spec`], opened once ([`Device::open`]), and then serves one
//! [`Frontend`] for the life of the process ([`Device::serve`]). Only this module knows of sockets;
//! it moves bytes and understands none of them, but for telnet's option sequences.

mod connection;
mod device;
mod serial;
mod spec;
mod telnet;

use std::io;

use tokio::sync::Notify;

pub use device::Device;
pub use serial::SerialPort;
pub use spec::{Address, Backend, Spec};

/// Kinds of devices that can be made, as monitors list them.
pub const BACKENDS: &[&str] = &["file", "null", "socket", "stdio"];

/// Who uses a character device.
pub trait Frontend: Send + Sync + 'static {
    /// Somebody is there now.
    fn connected(&self);
    /// He has gone; nothing of what was for him is of use any more.
    fn disconnected(&self);
    /// Whether input would be taken now. After a change to "yes" [`wake`](Frontend::wake) fires.
    fn wants_input(&self) -> bool;
    /// Takes input; gives the number of bytes used.
    fn input(&self, bytes: &[u8]) -> usize;
    /// Moves the output that is due to the end of `into`. When there is more,
    /// [`wake`](Frontend::wake) fires.
    fn take_output(&self, into: &mut Vec<u8>);
    /// Nothing is being worked on that would become output.
    fn is_idle(&self) -> bool;
    /// Fires when something has changed.
    fn wake(&self) -> &Notify;
}

/// The text of an operating system error, without the number that Rust adds.
#[must_use]
pub fn os_error(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}
