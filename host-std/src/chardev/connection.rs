//! One client: bytes in both directions, in bounded amounts.

use std::io::{self, Write as _};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::device::Chardev;
use super::wire::{Reader, Writer};
use super::{Frontend, telnet, websocket};
use crate::vm::lock;

/// Bytes that are read at once.
const CHUNK: usize = 16 << 10;
/// Output buffers that have become larger are given back when they are empty.
const KEPT: usize = 64 << 10;

/// How often input is offered again to who does not tell when there is room.
const RETRY: Duration = Duration::from_millis(10);

/// What is spoken around the bytes.
#[derive(Debug, Default)]
pub(super) enum Coding {
    #[default]
    Plain,
    Telnet(telnet::Filter),
    Websocket(Box<websocket::Codec>),
}

impl Coding {
    /// Keeps only content in `bytes`, in place; gives its length.
    fn content(&mut self, bytes: &mut [u8]) -> Result<usize, websocket::Violation> {
        match self {
            Coding::Plain => Ok(bytes.len()),
            Coding::Telnet(filter) => Ok(filter.text(bytes)),
            Coding::Websocket(codec) => codec.content(bytes),
        }
    }

    fn is_closed(&self) -> bool {
        matches!(self, Coding::Websocket(codec) if codec.is_closed())
    }
}

/// The two directions of a connection, and its manners.
pub(super) struct Link {
    reader: Reader,
    writer: Writer,
    coding: Coding,
    /// Input that has been read with the handshake.
    early: Vec<u8>,
    /// The end of input is not the end of the connection.
    lasting: bool,
}

impl Link {
    pub(super) fn new(reader: Reader, writer: Writer) -> Self {
        Link { reader, writer, coding: Coding::Plain, early: Vec::new(), lasting: false }
    }

    pub(super) fn coded(mut self, coding: Coding, early: Vec<u8>) -> Self {
        self.coding = coding;
        self.early = early;
        self
    }

    pub(super) fn lasting(mut self) -> Self {
        self.lasting = true;
        self
    }
}

/// Says goodbye to the frontend, also when the task is ended from outside.
struct Present<'a>(&'a dyn Frontend);

impl<'a> Present<'a> {
    fn new(front: &'a dyn Frontend) -> Self {
        front.connected();
        Present(front)
    }
}

impl Drop for Present<'_> {
    fn drop(&mut self) {
        self.0.disconnected();
    }
}

enum Moved {
    In(io::Result<usize>),
    Out(io::Result<usize>),
    Nothing,
}

/// Serves one client until he or the process goes.
///
/// No more input is read than the frontend takes, and no more output fetched than the client has
/// read: whoever is slow slows down only himself.
pub(super) async fn converse(mut link: Link, device: &Chardev, closing: &watch::Receiver<bool>) {
    let mut closing = closing.clone();
    let mut output = Vec::new();
    if let Coding::Telnet(_) = link.coding {
        output.extend_from_slice(telnet::HELLO);
    }
    let Some(front) = frontend(&link, device, &mut closing).await else { return };
    let front = &*front;
    let mut read = std::mem::take(&mut link.early);
    let early = read.len();
    read.resize(CHUNK.max(early), 0);
    let mut input = 0..0;
    if early > 0 {
        match link.coding.content(&mut read[..early]) {
            Ok(kept) => input = 0..kept,
            Err(websocket::Violation) => return,
        }
    }
    let mut descriptors = Vec::new();
    let mut input_ended = false;
    let mut fetched = Vec::new();
    let mut written = 0;
    let present = Present::new(front);
    loop {
        if !input.is_empty() {
            input.start += front.input(&read[input.clone()]);
        }
        if written == output.len() {
            if output.capacity() > KEPT {
                output = Vec::new();
            }
            output.clear();
            written = 0;
            fetch(front, device, &mut link.coding, &mut fetched, &mut output);
        }
        let ending = *closing.borrow();
        let input_ends = input_ended && !link.lasting || link.coding.is_closed();
        if (ending || input_ends && input.is_empty()) && output.is_empty() && front.is_idle() {
            break;
        }
        let may_read = input.is_empty() && !input_ended && !ending && front.wants_input();
        let moved = tokio::select! {
            n = link.reader.read(&mut read, &mut descriptors), if may_read => Moved::In(n),
            n = link.writer.write(&output[written..]), if written < output.len() => Moved::Out(n),
            () = front.wake().notified() => Moved::Nothing,
            () = tokio::time::sleep(RETRY), if !input.is_empty() && !front.announces_room() => Moved::Nothing,
            _ = closing.changed(), if !ending => Moved::Nothing,
        };
        match moved {
            Moved::In(Ok(0)) => input_ended = true,
            Moved::In(Ok(n)) => {
                if !descriptors.is_empty() {
                    front.descriptors(std::mem::take(&mut descriptors));
                }
                let Ok(kept) = link.coding.content(&mut read[..n]) else { break };
                input = 0..kept;
            }
            Moved::Out(Ok(n)) if n > 0 => {
                written += n;
                if written == output.len() && link.writer.flush().await.is_err() {
                    break;
                }
            }
            Moved::In(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
            Moved::In(Err(_)) | Moved::Out(_) => break,
            Moved::Nothing => {}
        }
    }
    drop(present);
}

/// The frontend as soon as there is one; `None` if the client or the process goes before.
async fn frontend(link: &Link, device: &Chardev, closing: &mut watch::Receiver<bool>) -> Option<Arc<dyn Frontend>> {
    loop {
        if let Some(front) = device.front() {
            return Some(front.clone());
        }
        if *closing.borrow() {
            return None;
        }
        tokio::select! {
            () = device.attached() => {}
            () = link.reader.hung_up() => return None,
            _ = closing.changed() => {}
        }
    }
}

/// Moves what is due to `output`, in the form in which it goes over the line.
fn fetch(front: &dyn Frontend, device: &Chardev, coding: &mut Coding, fetched: &mut Vec<u8>, output: &mut Vec<u8>) {
    let Coding::Websocket(codec) = coding else {
        front.take_output(output);
        device.log(output);
        return;
    };
    codec.answers(output);
    front.take_output(fetched);
    device.log(fetched);
    if !fetched.is_empty() && !codec.is_closed() {
        websocket::data(fetched, output);
    }
    fetched.clear();
    fetched.shrink_to(KEPT);
}

/// Lets the output of a device go where nobody hears it, until it is dropped.
pub(super) async fn drain(device: &Chardev) {
    loop {
        let Some(front) = device.front() else {
            device.attached().await;
            continue;
        };
        let mut lost = Vec::new();
        front.take_output(&mut lost);
        device.log(&lost);
        front.wake().notified().await;
    }
}

impl Chardev {
    /// Copies output to the log, if there is one.
    fn log(&self, bytes: &[u8]) {
        if let Some(file) = &mut *lock(&self.log)
            && !bytes.is_empty()
        {
            // The device works without it, too.
            let _ = file.write_all(bytes);
        }
    }
}

/// Shakes hands over websocket; gives what the client has sent behind his request.
pub(super) async fn websocket_handshake(reader: &mut Reader, writer: &mut Writer) -> io::Result<Option<Vec<u8>>> {
    let mut received = Vec::new();
    let mut chunk = [0; 1024];
    let mut ignored: Vec<OwnedFd> = Vec::new();
    loop {
        let n = reader.read(&mut chunk, &mut ignored).await?;
        if n == 0 {
            return Ok(None);
        }
        received.extend_from_slice(&chunk[..n]);
        let (answer, behind) = match websocket::request(&received) {
            websocket::Request::More => continue,
            websocket::Request::Accepted { len, answer } => (answer, Some(received.split_off(len))),
            websocket::Request::Refused(answer) => (answer, None),
        };
        let mut answer = answer.as_bytes();
        while !answer.is_empty() {
            let n = writer.write(answer).await?;
            answer = &answer[n..];
        }
        return Ok(behind);
    }
}
