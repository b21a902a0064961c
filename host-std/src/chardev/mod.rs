//! Character devices: where the bytes of monitors and serial ports come from and go to.
//!
//! ```text
//! Spec -- Registry::add --> Chardev -- task (serve) -- Link: Reader, Coding, Writer
//!                              |
//!                           Frontend: a monitor, the serial port, or a Mux of several
//! ```
//!
//! A device is opened once, and then serves one [`Frontend`] until it is removed. Only this module
//! knows of sockets; it moves bytes and understands none of them, but for the option sequences of
//! telnet, the frames of websocket, and the keys of a multiplexer.

mod connection;
mod device;
mod mux;
mod registry;
mod ring;
pub(crate) mod ring_text;
mod serial;
mod serve;
mod socket;
mod spec;
mod telnet;
mod terminal;
mod websocket;
mod wire;

use std::io;
use std::os::fd::OwnedFd;

use tokio::sync::Notify;

pub use device::Chardev;
pub use registry::{AddError, Entry, Registry};
pub use serial::SerialPort;
pub use socket::NamedDescriptors;
pub use spec::{
    Address, Backend, Common, FdName, FileOptions, Inet, MuxOptions, PipeOptions, RingbufOptions, SocketOptions, Spec,
    StdioOptions, UdpOptions, UnixName,
};

/// Kinds of devices that can be made, as monitors list them.
pub const BACKENDS: &[&str] = &["file", "memory", "mux", "null", "pipe", "pty", "ringbuf", "socket", "stdio", "udp"];

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
    /// After input that was not used [`wake`](Frontend::wake) fires when it would be. Otherwise it has to
    /// be tried again from time to time.
    fn announces_room(&self) -> bool {
        true
    }
    /// Moves the output that is due to the end of `into`. When there is more,
    /// [`wake`](Frontend::wake) fires.
    fn take_output(&self, into: &mut Vec<u8>);
    /// Nothing is being worked on that would become output.
    fn is_idle(&self) -> bool;
    /// Fires when something has changed.
    fn wake(&self) -> &Notify;
    /// Takes descriptors that come with the next bytes of input; others from before are of no more use.
    fn descriptors(&self, descriptors: Vec<OwnedFd>) {
        drop(descriptors);
    }
    /// The line was broken for a moment.
    fn send_break(&self) {}
    /// Somebody would really take what comes.
    fn is_open(&self) -> bool {
        true
    }
    /// It can go on with another device.
    fn can_move(&self) -> bool {
        false
    }
    /// Its input now comes (or does not come any more) to it, as one of several on a device.
    fn focus(&self, _focused: bool) {}
    /// Without the focus it keeps its output to itself.
    fn holds_output(&self) -> bool {
        false
    }
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
