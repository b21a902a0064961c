//! A debugger at a process: how its threads stop for it, wait, and go on.
//!
//! All threads stop together. A thread parks at the head of its run loop, with its registers where
//! the debugger's thread ([`server`]) finds them; one that sits in a system call comes out of it and
//! begins it again later. Each run of the program ends with one event.

mod server;
mod thread;

pub(super) use server::start;

use super::host::{self, Slot};
use super::process::lock;
use super::signals::Cause;
use crate::gdb::{Event, Input, Motion, Order, Reason, Run, SystemCall, ThreadId};
use e2k_core::cpu::Cpu;
use std::collections::BTreeMap;
use std::os::fd::RawFd;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long the end of the process waits for the debugger to hear of it.
const FAREWELL: Duration = Duration::from_secs(10);

/// What threads and the debugger share.
pub(super) struct Debugger {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// Whether there is a debugger; without one nothing here counts.
    there: bool,
    /// Whether a run is going on: its event has not been told.
    running: bool,
    /// What the run ends with, as soon as all threads have stopped.
    event: Option<Event>,
    /// The process is ending: no further events.
    over: bool,
    run: Run,
    seats: BTreeMap<i32, Seat>,
    events: Sender<Input>,
    /// The connection, for children that must not keep it.
    connection: RawFd,
}

/// A thread as the debugger sees it.
struct Seat {
    slot: Arc<Slot>,
    /// Its registers while it is parked.
    parked: Option<Box<Cpu>>,
    /// How it is to go on.
    order: Option<Order>,
    /// siginfo of the signal that it has stopped with.
    info: Option<[u8; 128]>,
    call: Option<SystemCall>,
    /// The call that it is in will not be begun again.
    forgets_call: bool,
}

impl Seat {
    /// Whether the thread stands still, and has not been told to go on.
    const fn is_stopped(&self) -> bool {
        self.parked.is_some() && self.order.is_none()
    }
}

/// How a thread runs for a debugger.
#[derive(Default)]
pub(super) struct Debugged {
    /// There was a debugger when last looked.
    there: bool,
    order: Option<Order>,
    run: Arc<Run>,
    /// Why it has to stop at the head of its loop.
    pending: Option<Reason>,
    /// The system call that is under way, if its beginning has been told.
    entered: bool,
}

impl Debugged {
    fn motion(&self) -> Motion {
        self.order.map_or(Motion::Go, |order| order.motion)
    }
}

/// What a thread finds when it may go on.
struct Released {
    cpu: Box<Cpu>,
    order: Option<Order>,
    run: Arc<Run>,
    forgets_call: bool,
}

impl Debugger {
    fn new(events: Sender<Input>, connection: RawFd) -> Debugger {
        let state = State {
            there: true,
            // The first run ends before the first bundle.
            running: true,
            event: None,
            over: false,
            run: Run::default(),
            seats: BTreeMap::new(),
            events,
            connection,
        };
        Debugger { state: state.into(), changed: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// A guard that keeps the state whole while the process is copied.
    pub(super) fn freeze(&self) -> Frozen<'_> {
        Frozen { _state: self.lock() }
    }

    /// In a copy of the process: it has no debugger.
    pub(super) fn forget(&self) {
        let mut state = self.lock();
        state.there = false;
        state.seats.clear();
        if state.connection >= 0 {
            // SAFETY: it belongs to a thread that the copy does not have.
            unsafe { libc::close(state.connection) };
            state.connection = -1;
        }
    }

    /// A thread has begun. It stops at once unless threads that begin may run.
    pub(super) fn enter(&self, tid: i32, slot: &Arc<Slot>) {
        let mut state = self.lock();
        if !state.there {
            return;
        }
        let first = state.seats.is_empty() && state.event.is_none();
        if first {
            state.event = Some(Event::Stopped(tid as ThreadId, Reason::Signal(libc::SIGTRAP)));
        }
        let runs = !first && state.running && state.event.is_none() && state.run.new_threads;
        let order = Order { thread: tid as ThreadId, motion: Motion::Go, signal: None, leaves_breakpoint: false };
        slot.ask_to_stop(true);
        state.seats.insert(
            tid,
            Seat {
                slot: slot.clone(),
                parked: None,
                order: runs.then_some(order),
                info: None,
                call: None,
                forgets_call: false,
            },
        );
    }

    /// A thread is over.
    pub(super) fn leave(&self, tid: i32) {
        let mut state = self.lock();
        state.seats.remove(&tid);
        // The others wait, and this was the only one to run.
        let idle = state.running && state.event.is_none() && state.seats.values().all(|seat| seat.is_stopped());
        if let Some((&other, _)) = state.seats.iter().next().filter(|_| idle) {
            state.event = Some(Event::Stopped(other as ThreadId, Reason::Signal(0)));
        }
        state.tell();
    }

    /// The process ends: the debugger hears of it first.
    pub(super) fn finish(&self, event: Event) {
        let mut state = self.lock();
        if !state.there {
            return;
        }
        if !state.over {
            state.over = true;
            // Without a debugger's thread there is nobody to wait for.
            if state.events.send(Input::Event(event)).is_err() {
                return;
            }
        }
        let still_there = |state: &mut State| state.there;
        let _gone = self.changed.wait_timeout_while(state, FAREWELL, still_there);
    }

    /// Parks the calling thread until it may go on; `None` when there is no debugger any more.
    /// A `reason` ends the run, unless another has already: then it has to be given again.
    fn park(&self, tid: i32, cpu: &Cpu, reason: Option<&Reason>, about: About) -> Parked {
        let mut state = self.lock();
        let mut told = false;
        if !state.there || !state.seats.contains_key(&tid) {
            return Parked::Alone;
        }
        if let Some(reason) = reason.filter(|_| state.running && state.event.is_none()) {
            state.event = Some(Event::Stopped(tid as ThreadId, reason.clone()));
            state.stop_all();
            told = true;
        }
        let stops = state.event.is_some();
        let run = Arc::new(state.run.clone());
        if let Some(seat) = state.seats.get_mut(&tid) {
            // A thread that has just begun was only asked to look here.
            if reason.is_none()
                && let order @ Some(_) = seat.order.take()
            {
                seat.slot.ask_to_stop(stops);
                let cpu = Box::new(cpu.clone());
                return Parked::Released(Released { cpu, order, run, forgets_call: false }, told);
            }
            seat.parked = Some(Box::new(cpu.clone()));
            seat.order = None;
            seat.info = about.info;
            seat.call = about.call;
            seat.forgets_call = false;
        }
        state.tell();
        self.changed.notify_all();
        let waits = |state: &mut State| {
            let ordered = state.seats.get(&tid).is_none_or(|seat| seat.order.is_some());
            // In a process that ends nobody goes on any more.
            !ordered && (state.there || state.over)
        };
        state = self.changed.wait_while(state, waits).unwrap_or_else(PoisonError::into_inner);
        let there = state.there;
        let stops = state.event.is_some();
        let run = Arc::new(state.run.clone());
        let Some(seat) = state.seats.get_mut(&tid) else { return Parked::Alone };
        seat.slot.ask_to_stop(stops);
        seat.info = None;
        let (cpu, order) = (seat.parked.take(), seat.order.take().filter(|_| there));
        let cpu = cpu.unwrap_or_else(|| Box::new(Cpu::new(e2k_core::isa::Version::V1)));
        let forgets_call = std::mem::take(&mut seat.forgets_call);
        Parked::Released(Released { cpu, order, run, forgets_call }, told)
    }
}

/// Keeps the state whole.
pub(super) struct Frozen<'a> {
    _state: MutexGuard<'a, State>,
}

/// How parking has ended.
enum Parked {
    /// There is no debugger.
    Alone,
    /// The thread goes on; whether its reason was told.
    Released(Released, bool),
}

/// What the debugger may ask of a thread beside its registers.
#[derive(Clone, Default)]
struct About {
    info: Option<[u8; 128]>,
    call: Option<SystemCall>,
}

impl About {
    fn signal(cause: &Cause) -> About {
        About { info: Some(cause.info), call: None }
    }
}

impl State {
    /// Asks all threads that run to stop.
    fn stop_all(&self) {
        for (&tid, seat) in self.seats.iter().filter(|(_, seat)| !seat.is_stopped()) {
            seat.slot.ask_to_stop(true);
            host::kick(tid);
        }
    }

    /// Tells the event if all threads have stopped.
    fn tell(&mut self) {
        if self.over || !self.running || self.seats.values().any(|seat| !seat.is_stopped()) {
            return;
        }
        if let Some(event) = self.event.take() {
            self.running = false;
            // A debugger that has gone needs no events.
            let _ = self.events.send(Input::Event(event));
        }
    }
}
