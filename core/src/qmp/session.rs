//! One connection of a client, from greeting to end.

use heapless::Deque;

use super::control::Control;
use super::dispatch::{Mode, dispatch};
use super::json::{Assembler, Buffer, Push, SyntaxError};
use super::message::Event;
use super::message::{self, Failed, Timestamp};
use super::request::Request;
use super::write::{Sink, Style, WriteError};

/// In-band requests that may wait with the capability `oob`. Source: measured on QEMU 7.2.
const QUEUE: usize = 8;

/// How a session is set up.
#[derive(Clone, Copy, Debug, Default)]
pub struct SessionOptions {
    /// Layout of all output.
    pub style: Style,
    /// Offer the capability `oob`. Only for a host that can go on feeding input while a request is
    /// being carried out.
    pub offer_oob: bool,
}

/// Which way a request goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// In order, one at a time.
    InBand,
    /// At once, past the others.
    OutOfBand,
}

/// A waiting message: it fills the next `len` bytes of the buffer.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    len: usize,
    syntax: Result<(), SyntaxError>,
}

/// The protocol's state for one connection. All messages that wait, and the one that is still
/// coming in, share the buffer `B`, the oldest first.
///
/// | step | call |
/// | --- | --- |
/// | a client connects | [`open`](Session::open) writes the greeting |
/// | bytes arrive | [`feed`](Session::feed) takes as many as it can use now |
/// | a request is due | [`take`](Session::take) hands it out, once |
/// | it has been carried out | [`reply`](Session::reply) writes what came of it |
/// | something happened | [`event`](Session::event) writes it, if the client may know |
#[derive(Debug)]
pub struct Session<B> {
    options: SessionOptions,
    mode: Mode,
    assembler: Assembler,
    buffer: B,
    queue: Deque<Waiting, QUEUE>,
    /// Bytes of the buffer that belong to `queue`.
    queued: usize,
    /// Behind those: a complete message that overtakes.
    overtaking: Option<Waiting>,
    /// An in-band request has been taken and not been replied to.
    busy: bool,
}

impl<B: Buffer> Session<B> {
    /// A session that nobody is connected to. `buffer` bounds the size of requests.
    pub fn new(buffer: B, options: SessionOptions) -> Self {
        Session {
            options,
            mode: Mode::default(),
            assembler: Assembler::default(),
            buffer,
            queue: Deque::new(),
            queued: 0,
            overtaking: None,
            busy: false,
        }
    }

    /// Starts anew for a client, whatever was before, and writes the greeting.
    ///
    /// # Errors
    /// There is no room in `sink`.
    pub fn open(&mut self, sink: &mut dyn Sink) -> Result<(), WriteError> {
        self.mode = Mode { oob_offered: self.options.offer_oob, ..Mode::default() };
        self.assembler.reset();
        self.buffer.truncate(0);
        self.queue.clear();
        self.queued = 0;
        self.overtaking = None;
        self.busy = false;
        message::greeting(sink, self.options.style, self.options.offer_oob)
    }

    /// Layout of all output.
    #[must_use]
    pub fn style(&self) -> Style {
        self.options.style
    }

    /// What has been agreed on, to be given to [`dispatch`].
    #[must_use]
    pub fn mode(&self) -> &Mode {
        &self.mode
    }

    /// Takes input; gives the number of bytes used. The others have to wait until a request has been
    /// taken (and, without `oob`, replied to).
    pub fn feed(&mut self, input: &[u8]) -> usize {
        let mut used = 0;
        while used < input.len() && self.accepts_input() {
            let base = self.queued;
            match self.assembler.push(input[used], &mut self.buffer, base) {
                Push::More => used += 1,
                Push::Complete { consumed, result } => {
                    used += usize::from(consumed);
                    self.complete(result);
                }
            }
        }
        used
    }

    /// Whether [`feed`](Session::feed) would use any input now.
    #[must_use]
    pub fn accepts_input(&self) -> bool {
        let waits = if self.mode.oob { self.queue.is_full() } else { self.busy || !self.queue.is_empty() };
        self.overtaking.is_none() && !waits
    }

    fn complete(&mut self, syntax: Result<(), SyntaxError>) {
        let tape = &self.buffer.as_slice()[self.queued..];
        let message = Waiting { len: tape.len(), syntax };
        if self.mode.oob && (Request { tape, syntax }).overtakes() {
            self.overtaking = Some(message);
        } else {
            self.queued += message.len;
            // Input is accepted only while there is room.
            let _ = self.queue.push_back(message);
        }
    }

    /// Hands the next request that may be carried out to `f`, and forgets it. With [`Lane::InBand`]
    /// it is the only one in that lane until [`reply`](Session::reply).
    pub fn take<R>(&mut self, f: impl FnOnce(Lane, Request<'_>) -> R) -> Option<R> {
        if let Some(Waiting { syntax, .. }) = self.overtaking.take() {
            let tape = &self.buffer.as_slice()[self.queued..];
            let result = f(Lane::OutOfBand, Request { tape, syntax });
            self.buffer.truncate(self.queued);
            return Some(result);
        }
        if self.busy {
            return None;
        }
        let Waiting { len, syntax } = self.queue.pop_front()?;
        self.busy = true;
        let result = f(Lane::InBand, Request { tape: &self.buffer.as_slice()[..len], syntax });
        self.buffer.discard_front(len);
        self.queued -= len;
        Some(result)
    }

    /// Writes what came of `request`: `outcome` and `result` as [`dispatch`] left them. For an in-band
    /// request `mode` is what it left, too, and the next one may be taken.
    ///
    /// # Errors
    /// There is no room in `sink`; the message is incomplete, and the connection of no more use.
    pub fn reply(
        &mut self,
        lane: Lane,
        request: Request<'_>,
        mode: Mode,
        outcome: Result<(), Failed>,
        result: &[u8],
        sink: &mut dyn Sink,
    ) -> Result<(), WriteError> {
        if lane == Lane::InBand {
            self.busy = false;
            self.mode = mode;
        }
        write_reply(self.options.style, request, outcome, result, sink)
    }

    /// Writes an event, if the client has ended the negotiation.
    ///
    /// # Errors
    /// As for [`reply`](Session::reply).
    pub fn event(&mut self, timestamp: Timestamp, event: &impl Event, sink: &mut dyn Sink) -> Result<(), WriteError> {
        if self.mode.negotiated {
            message::event(sink, self.options.style, timestamp, event)?;
        }
        Ok(())
    }

    /// Carries out one request, if there is any: for an embedder with a single connection.
    ///
    /// `take_event` gives the events that `machine` raised, with their time; `scratch` holds the
    /// result of the command for a moment. `Ok(false)`: there was nothing to do.
    ///
    /// # Errors
    /// As for [`reply`](Session::reply).
    pub fn answer<M: Control, E: Event>(
        &mut self,
        machine: &mut M,
        mut take_event: impl FnMut(&mut M) -> Option<(Timestamp, E)>,
        scratch: &mut dyn Buffer,
        sink: &mut dyn Sink,
    ) -> Result<bool, WriteError> {
        let style = self.options.style;
        let mut mode = self.mode.clone();
        let written = self.take(|lane, request| {
            let outcome = dispatch(request, &mut mode, style, machine, scratch);
            while let Some((timestamp, event)) = take_event(machine) {
                if mode.negotiated {
                    message::event(sink, style, timestamp, &event)?;
                }
            }
            write_reply(style, request, outcome, scratch.as_slice(), sink).map(|()| lane)
        });
        match written.transpose()? {
            None => Ok(false),
            Some(lane) => {
                if lane == Lane::InBand {
                    self.busy = false;
                    self.mode = mode;
                }
                Ok(true)
            }
        }
    }
}

fn write_reply(
    style: Style,
    request: Request<'_>,
    outcome: Result<(), Failed>,
    result: &[u8],
    sink: &mut dyn Sink,
) -> Result<(), WriteError> {
    match outcome {
        Ok(()) => message::success(sink, style, result, request.id()),
        Err(Failed(class)) => {
            let text = core::str::from_utf8(result).unwrap_or_default();
            message::error(sink, style, class, text, request.id())
        }
    }
}
