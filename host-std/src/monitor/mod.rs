//! Monitors: protocol sessions of the core between character devices and the machine.

mod executor;

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex};

use e2k_core::hmp::{Console, PROMPT};
use e2k_core::qmp::json::Full;
use e2k_core::qmp::json::GrowingBuffer;
use e2k_core::qmp::request::OwnedRequest;
use e2k_core::qmp::write::{Sink, Style};
use e2k_core::qmp::{Lane, Session, SessionOptions, Timestamp};
use tokio::sync::Notify;

pub use executor::Executor;
use executor::{Job, Work};

use crate::chardev::Frontend;
use crate::descriptors::{FdSets, Passed};
use crate::vm::{Event, EventSink, lock};

/// Bytes that the requests of one connection may take up; the core's limit for one request fits.
const INPUT_LIMIT: usize = 160 << 20;
/// Output in bytes that nobody reads, from which on no more input is taken.
const OUTPUT_HIGH: usize = 256 << 10;
/// Output in bytes that nobody reads, from which on events are dropped.
const OUTPUT_LIMIT: usize = 1 << 20;

/// Which protocol a monitor speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// For people.
    Readline,
    /// For programs.
    Control(Style),
}

enum Protocol {
    Qmp(Box<Session<GrowingBuffer>>),
    Hmp(Box<Console>),
}

struct State {
    protocol: Protocol,
    output: Output,
    connected: bool,
    /// Counts connections, so that a late reply does not reach the next client.
    connection: u64,
    /// A job of this connection is being carried out.
    busy: bool,
}

/// Bytes on their way to the client.
#[derive(Default)]
struct Output(Vec<u8>);

impl Sink for Output {
    fn put(&mut self, bytes: &[u8]) -> Result<(), Full> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }
}

/// One monitor.
pub struct Monitor {
    state: Mutex<State>,
    wake: Notify,
    executor: Executor,
    passed: Passed,
    files: Arc<FdSets>,
}

/// Who carries out what is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The executor's thread, in its turn.
    Executor,
    /// The caller, if nobody has to wait for that: it saves two changes of threads.
    Caller,
}

impl Monitor {
    /// A monitor without a client, whose commands `executor` carries out.
    #[must_use]
    pub fn new(kind: Kind, executor: Executor, files: Arc<FdSets>) -> Arc<Self> {
        let protocol = match kind {
            Kind::Readline => Protocol::Hmp(Box::default()),
            Kind::Control(style) => {
                let options = SessionOptions { style, offer_oob: true };
                Protocol::Qmp(Box::new(Session::new(GrowingBuffer::new(INPUT_LIMIT), options)))
            }
        };
        let state = State { protocol, output: Output::default(), connected: false, connection: 0, busy: false };
        Arc::new(Monitor { state: Mutex::new(state), wake: Notify::new(), executor, passed: Passed::default(), files })
    }

    /// It is one for people.
    #[must_use]
    pub fn is_console(&self) -> bool {
        matches!(lock(&self.state).protocol, Protocol::Hmp(_))
    }

    /// Descriptors that the client has passed.
    #[must_use]
    pub fn descriptors(&self) -> &Passed {
        &self.passed
    }

    /// Queues the next in-band request, if it may start now; gives one that overtakes or that the
    /// caller is to carry out, once the state is unlocked.
    fn advance(self: &Arc<Self>, state: &mut State, by: By) -> Option<Job> {
        loop {
            let work = match &mut state.protocol {
                Protocol::Qmp(session) => {
                    let mode = session.mode().clone();
                    let style = session.style();
                    session.take(|lane, request| Work::Qmp { lane, request: request.to_owned(), mode, style })
                }
                Protocol::Hmp(console) => console.take().map(|line| Work::Hmp {
                    line: line.as_str().into(),
                    settings: console.settings(),
                    history: Box::new(console.history().clone()),
                }),
            };
            let work = work?;
            let lane = work.lane();
            let job = Job { monitor: self.clone(), connection: state.connection, work };
            if lane == Lane::OutOfBand {
                return Some(job);
            }
            state.busy = true;
            if by == By::Caller && job.work.is_short() && self.executor.is_idle() {
                return Some(job);
            }
            self.executor.queue(job);
        }
    }

    /// Takes what came of a request; what is due then, the caller of [`advance`](Self::advance) sees to,
    /// if he has carried it out himself.
    fn replied(self: &Arc<Self>, connection: u64, reply: Reply<'_>, by: By) {
        let mut state = lock(&self.state);
        let state = &mut *state;
        if state.connection != connection {
            return;
        }
        match (&mut state.protocol, reply) {
            (Protocol::Qmp(session), Reply::Qmp { lane, request, mode, outcome, result }) => {
                if lane == Lane::InBand {
                    state.busy = false;
                }
                // The sink never refuses.
                let request = request.as_request();
                let _ = session.reply(lane, request, mode, outcome, result, &mut state.output);
            }
            (Protocol::Hmp(console), Reply::Hmp { settings, output }) => {
                state.busy = false;
                let _ = console.finish(settings, output, &mut state.output);
            }
            _ => {}
        }
        if by == By::Executor {
            // Only new input can bring something that overtakes.
            let overtaking = self.advance(state, By::Executor);
            debug_assert!(overtaking.is_none());
            self.wake.notify_one();
        }
    }

    /// The job of this connection will not be carried out.
    fn abandoned(&self) {
        lock(&self.state).busy = false;
        self.wake.notify_one();
    }
}

/// What came of a job.
enum Reply<'a> {
    Qmp {
        lane: Lane,
        request: &'a OwnedRequest,
        mode: e2k_core::qmp::Mode,
        outcome: Result<(), e2k_core::qmp::Failed>,
        result: &'a [u8],
    },
    Hmp {
        settings: e2k_core::hmp::Settings,
        output: &'a str,
    },
}

impl Frontend for Arc<Monitor> {
    fn connected(&self) {
        let mut state = lock(&self.state);
        let state = &mut *state;
        if !state.connected {
            self.files.client_came();
        }
        state.connected = true;
        state.connection += 1;
        state.busy = false;
        state.output.0.clear();
        // The sink never refuses.
        let _ = match &mut state.protocol {
            Protocol::Qmp(session) => session.open(&mut state.output).is_ok(),
            Protocol::Hmp(console) => console.open(&mut state.output).is_ok(),
        };
    }

    fn disconnected(&self) {
        let mut state = lock(&self.state);
        if state.connected {
            self.files.client_went();
        }
        state.connected = false;
        state.connection += 1;
        state.output.0 = Vec::new();
        self.passed.receive(Vec::new());
    }

    fn wants_input(&self) -> bool {
        let state = lock(&self.state);
        state.output.0.len() < OUTPUT_HIGH
            && match &state.protocol {
                Protocol::Qmp(session) => session.accepts_input(),
                Protocol::Hmp(console) => console.accepts_input(),
            }
    }

    fn input(&self, bytes: &[u8]) -> usize {
        let mut used = 0;
        loop {
            let mut guard = lock(&self.state);
            let state = &mut *guard;
            if state.output.0.len() >= OUTPUT_HIGH {
                return used;
            }
            let rest = &bytes[used..];
            used += match &mut state.protocol {
                Protocol::Qmp(session) => session.feed(rest),
                Protocol::Hmp(console) => console.feed(rest, &mut state.output).unwrap_or(rest.len()),
            };
            let Some(job) = self.advance(state, By::Caller) else { return used };
            drop(guard);
            self.executor.run_now(job);
        }
    }

    fn descriptors(&self, descriptors: Vec<OwnedFd>) {
        self.passed.receive(descriptors);
    }

    fn focus(&self, focused: bool) {
        let state = &mut *lock(&self.state);
        if let Protocol::Hmp(_) = state.protocol
            && state.connected
        {
            // The sink never refuses.
            let _ = match focused {
                false => state.output.put(b"\r\n"),
                // What was kept ends with a prompt.
                true if state.output.0.is_empty() => state.output.put(PROMPT.as_bytes()),
                true => Ok(()),
            };
            self.wake.notify_one();
        }
    }

    fn holds_output(&self) -> bool {
        self.is_console()
    }

    fn take_output(&self, into: &mut Vec<u8>) {
        let mut state = lock(&self.state);
        if into.is_empty() {
            std::mem::swap(into, &mut state.output.0);
        } else {
            into.append(&mut state.output.0);
        }
    }

    fn is_idle(&self) -> bool {
        let state = lock(&self.state);
        !state.busy && state.output.0.is_empty()
    }

    fn wake(&self) -> &Notify {
        &self.wake
    }
}

/// All monitors of a machine, to which its events go.
#[derive(Default)]
pub struct Monitors {
    list: Mutex<Vec<Arc<Monitor>>>,
}

impl Monitors {
    /// Adds a monitor.
    pub fn add(&self, monitor: Arc<Monitor>) {
        lock(&self.list).push(monitor);
    }
}

impl EventSink for Monitors {
    fn event(&self, timestamp: Timestamp, event: &Event) {
        for monitor in lock(&self.list).iter() {
            let mut state = lock(&monitor.state);
            let State { protocol, output, connected, .. } = &mut *state;
            if let Protocol::Qmp(session) = protocol
                && *connected
                && output.0.len() < OUTPUT_LIMIT
            {
                // The sink never refuses.
                let _ = session.event(timestamp, event, output);
                monitor.wake.notify_one();
            }
        }
    }
}
