//! The one thread that carries out commands in order, for all monitors.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, mpsc};

use e2k_core::hmp::{self, History, Settings};
use e2k_core::qmp::json::{Buffer, GrowingBuffer};
use e2k_core::qmp::request::OwnedRequest;
use e2k_core::qmp::write::Style;
use e2k_core::qmp::{Control, Lane, Mode, dispatch};

use super::{By, Monitor, Reply};
use crate::vm::{Handle, Vm};

/// Longest result of a command, or output of a console line, in bytes.
const RESULT_LIMIT: usize = 16 << 20;

/// Commands that take no time and wait for nobody, so that whoever reads the request may carry them
/// out at once. They need nothing but what is in memory, behind locks that are held for moments only.
const SHORT: &[&str] = &[
    "qmp_capabilities",
    "query-chardev",
    "query-chardev-backends",
    "query-commands",
    "query-kvm",
    "query-name",
    "query-status",
    "query-uuid",
    "query-version",
];

/// What a monitor wants done.
pub(super) enum Work {
    Qmp { lane: Lane, request: OwnedRequest, mode: Mode, style: Style },
    Hmp { line: String, settings: Settings, history: Box<History> },
}

impl Work {
    pub(super) fn lane(&self) -> Lane {
        match self {
            Work::Qmp { lane, .. } => *lane,
            Work::Hmp { .. } => Lane::InBand,
        }
    }

    /// It takes no time.
    pub(super) fn is_short(&self) -> bool {
        match self {
            Work::Qmp { request, mode, .. } => {
                let request = request.as_request();
                // A mistake is told at once.
                request.call(mode.oob).map_or(true, |call| SHORT.iter().any(|name| call.name == *name))
            }
            Work::Hmp { .. } => false,
        }
    }
}

pub(super) struct Job {
    pub(super) monitor: Arc<Monitor>,
    pub(super) connection: u64,
    pub(super) work: Work,
}

impl Job {
    fn run(self, vm: &Arc<Vm>, by: By) {
        let machine = Handle::asked_by(vm.clone(), self.monitor.clone());
        let mut result = GrowingBuffer::new(RESULT_LIMIT);
        match self.work {
            Work::Qmp { lane, request, mut mode, style } => {
                let mut machine = machine;
                let outcome = dispatch(request.as_request(), &mut mode, style, &mut machine, &mut result);
                let result = result.as_slice();
                let reply = Reply::Qmp { lane, request: &request, mode, outcome, result };
                self.monitor.replied(self.connection, reply, by);
            }
            Work::Hmp { line, mut settings, history } => {
                let mut machine = machine.waiting();
                let mut out = hmp::TextSink(&mut result);
                let control: &mut dyn Control = &mut machine;
                let whole = hmp::run(&line, &mut settings, Some(&history), control, &mut out);
                let mut output = String::from_utf8_lossy(result.as_slice()).into_owned();
                if whole.is_err() {
                    output.push_str("\n(the rest of the output does not fit)\n");
                }
                let Job { monitor, connection, .. } = self;
                let reply = move |by| monitor.replied(connection, Reply::Hmp { settings, output: &output }, by);
                match machine.take_wait() {
                    Some(wait) => {
                        let vm = vm.clone();
                        std::thread::spawn(move || {
                            wait(&vm);
                            reply(By::Executor);
                        });
                    }
                    None => reply(by),
                }
            }
        }
    }
}

/// Carries out the monitors' commands. Each monitor has at most one in-band command here, so the
/// queue is as short as the list of monitors; out-of-band commands do not queue at all.
#[derive(Clone)]
pub struct Executor {
    jobs: mpsc::Sender<Job>,
    vm: Arc<OnceLock<Arc<Vm>>>,
    /// Jobs in the queue, and the one that is being carried out.
    waiting: Arc<AtomicUsize>,
}

/// Executor and the end of its queue that [`start`](Start::start) serves.
pub struct Start {
    jobs: mpsc::Receiver<Job>,
}

impl Executor {
    /// An executor that keeps jobs until it is started.
    #[must_use]
    pub fn new() -> (Executor, Start) {
        let (sender, jobs) = mpsc::channel();
        (Executor { jobs: sender, vm: Arc::default(), waiting: Arc::default() }, Start { jobs })
    }

    /// Starts the thread; commands act on `vm`. What comes behind the command that ends the process is
    /// not carried out.
    pub fn start(&self, start: Start, vm: &Arc<Vm>) {
        if self.vm.set(vm.clone()).is_err() {
            return;
        }
        let vm = vm.clone();
        let waiting = self.waiting.clone();
        std::thread::spawn(move || {
            for job in start.jobs {
                if vm.is_ending() {
                    job.monitor.abandoned();
                } else {
                    job.run(&vm, By::Executor);
                }
                waiting.fetch_sub(1, Ordering::AcqRel);
            }
        });
    }

    /// Carries out a job after all that have been queued before.
    pub(super) fn queue(&self, job: Job) {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        // The thread receives until the process ends.
        let _ = self.jobs.send(job);
    }

    /// Nothing is in the queue, and nothing is being carried out. Only the caller's thread puts
    /// something there then, because all input comes on one.
    pub(super) fn is_idle(&self) -> bool {
        self.vm.get().is_some() && self.waiting.load(Ordering::Acquire) == 0
    }

    /// Carries out a job at once, past the queue. The caller holds no lock.
    pub(super) fn run_now(&self, job: Job) {
        match self.vm.get() {
            Some(vm) if vm.is_ending() && job.work.lane() == Lane::InBand => job.monitor.abandoned(),
            Some(vm) => job.run(vm, By::Caller),
            None => self.queue(job),
        }
    }
}
