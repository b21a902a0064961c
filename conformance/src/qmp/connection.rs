//! A client's end of a monitor.

use std::io;
use std::io::IoSlice;
use std::mem::MaybeUninit;
use std::net::TcpStream;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use regex::bytes::Regex;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use serde_json::Value;

use super::pattern;

/// Where a monitor is.
#[derive(Clone, Debug)]
pub enum Place {
    /// A socket in the file system.
    Unix(PathBuf),
    /// A port of this host.
    Tcp(u16),
}

/// Bytes that a socket takes without somebody reading at its other end.
const SOCKET_ROOM: usize = 64 << 10;

/// A connected client.
pub struct Connection {
    input: OwnedFd,
    /// Where to write, if that is not the same.
    output: Option<OwnedFd>,
    /// Read and not used.
    unread: Vec<u8>,
    ended: bool,
    timeout: Duration,
    /// To be sent along with the next bytes.
    pub descriptor: Option<OwnedFd>,
}

impl Connection {
    /// Connects to `place`, as soon as somebody listens there.
    ///
    /// # Errors
    /// Nobody does, in time.
    pub fn open(place: &Place, timeout: Duration) -> Result<Connection, String> {
        let deadline = Instant::now() + timeout;
        loop {
            let stream: io::Result<OwnedFd> = match place {
                Place::Unix(path) => UnixStream::connect(path).map(Into::into),
                Place::Tcp(port) => TcpStream::connect(("127.0.0.1", *port)).map(Into::into),
            };
            match stream {
                Ok(stream) => return Ok(Connection::over(stream, None, timeout)),
                Err(error) if Instant::now() > deadline => {
                    return Err(format!("cannot connect: {error}"));
                }
                Err(_) => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    /// A client over open descriptors.
    #[must_use]
    pub fn over(input: OwnedFd, output: Option<OwnedFd>, timeout: Duration) -> Connection {
        Connection { input, output, unread: Vec::new(), ended: false, timeout, descriptor: None }
    }

    fn writer(&self) -> BorrowedFd<'_> {
        self.output.as_ref().unwrap_or(&self.input).as_fd()
    }

    /// Sends bytes, together with the descriptor if one waits. A server that has gone is no error
    /// here; large amounts go out in the background.
    ///
    /// # Errors
    /// The descriptor cannot be sent.
    pub fn send(&mut self, bytes: Vec<u8>) -> Result<(), String> {
        use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
        let mut start = 0;
        let large = bytes.len() > SOCKET_ROOM;
        if let Some(descriptor) = self.descriptor.take() {
            let descriptors = [descriptor.as_fd()];
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
            let mut ancillary = SendAncillaryBuffer::new(&mut space);
            ancillary.push(SendAncillaryMessage::ScmRights(&descriptors));
            let sent = sendmsg(self.writer(), &[IoSlice::new(&bytes)], &mut ancillary, SendFlags::empty());
            start = sent.map_err(|error| format!("cannot send a descriptor: {error}"))?;
        }
        let writer = self.writer().try_clone_to_owned().map_err(|error| error.to_string())?;
        let pump = move || {
            let mut rest = &bytes[start..];
            while !rest.is_empty() {
                match rustix::io::write(&writer, rest) {
                    Ok(n) => rest = &rest[n..],
                    Err(rustix::io::Errno::INTR) => {}
                    Err(_) => return,
                }
            }
        };
        if large {
            std::thread::spawn(pump);
        } else {
            pump();
        }
        Ok(())
    }

    /// Waits for more bytes until `deadline`; `false` if none came.
    fn more(&mut self, deadline: Instant) -> bool {
        if self.ended {
            return false;
        }
        let left = deadline.saturating_duration_since(Instant::now());
        let Ok(timeout) = Timespec::try_from(left) else {
            return false;
        };
        let mut ready = [PollFd::new(&self.input, PollFlags::IN)];
        if !matches!(poll(&mut ready, Some(&timeout)), Ok(1..)) {
            return false;
        }
        let mut chunk = [0; 65536];
        match rustix::io::read(&self.input, &mut chunk) {
            Ok(n) if n > 0 => {
                self.unread.extend_from_slice(&chunk[..n]);
                true
            }
            _ => {
                self.ended = true;
                false
            }
        }
    }

    fn missing(&self, what: &str) -> String {
        let why = if self.ended { "end of stream" } else { "not in time" };
        let unread = String::from_utf8_lossy(&self.unread);
        let unread: String = unread.chars().take(300).collect();
        format!("{what}: {why}; unread: {unread:?}")
    }

    /// The next message: its bytes without the line end, and its value.
    ///
    /// # Errors
    /// None comes in time, or it is not ASCII.
    pub fn message(&mut self) -> Result<(Vec<u8>, Value), String> {
        let deadline = Instant::now() + self.timeout;
        let mut from = 0;
        loop {
            while let Some(at) = self.unread[from..].windows(2).position(|pair| pair == b"\r\n") {
                let end = from + at;
                let text = std::str::from_utf8(&self.unread[..end])
                    .ok()
                    .filter(|text| text.is_ascii())
                    .ok_or_else(|| self.missing("a message that is not ASCII"))?;
                if let Ok(value) = pattern::parse(text) {
                    let raw = self.unread[..end].to_vec();
                    self.unread.drain(..end + 2);
                    return Ok((raw, value));
                }
                // A line end inside a pretty message.
                from = end + 2;
            }
            if !self.more(deadline) {
                return Err(self.missing("a message"));
            }
        }
    }

    /// Everything up to and with the next prompt of a console, which must be the last that comes.
    ///
    /// # Errors
    /// None comes in time.
    pub fn until_prompt(&mut self) -> Result<Vec<u8>, String> {
        let deadline = Instant::now() + self.timeout;
        while !self.unread.ends_with(b"(qemu) ") {
            if !self.more(deadline) {
                return Err(self.missing("a prompt"));
            }
        }
        Ok(std::mem::take(&mut self.unread))
    }

    /// Skips everything up to and with what matches `regex`.
    ///
    /// # Errors
    /// Nothing does in time.
    pub fn skip_text(&mut self, regex: &Regex) -> Result<(), String> {
        let deadline = Instant::now() + self.timeout;
        loop {
            if let Some(found) = regex.find(&self.unread) {
                let end = found.end();
                self.unread.drain(..end);
                return Ok(());
            }
            if !self.more(deadline) {
                return Err(self.missing(&format!("text {regex}")));
            }
        }
    }

    /// Nothing comes for `time`.
    ///
    /// # Errors
    /// Something does, or the stream ends.
    pub fn silence(&mut self, time: Duration) -> Result<(), String> {
        let deadline = Instant::now() + time;
        if !self.unread.is_empty() || self.more(deadline) || self.ended {
            return Err(self.missing("silence"));
        }
        Ok(())
    }

    /// The stream ends, with nothing before the end.
    ///
    /// # Errors
    /// It does not, or something came.
    pub fn end(&mut self) -> Result<(), String> {
        let deadline = Instant::now() + self.timeout;
        while self.unread.is_empty() && self.more(deadline) {}
        if self.ended && self.unread.is_empty() { Ok(()) } else { Err(self.missing("end of stream")) }
    }
}
