//! Between the board's unit and its drive: requests are carried out by a thread, so that neither the guest
//! nor those who want to stop it wait for the host's disk.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};

use e2k_core::machine::block::{ErrorCode, Medium, Request, RequestKind};
use e2k_core::machine::virt::Virt;

use super::Graph;
use super::drive::Transfer;
use crate::vm::lock;

/// What is known of a medium, for the thread that runs the guest.
#[derive(Debug, Default)]
pub(super) struct Port {
    medium: Mutex<Medium>,
    /// Grows with each change.
    generation: AtomicU64,
}

impl Port {
    pub(super) fn set(&self, medium: Medium) {
        let mut now = lock(&self.medium);
        if *now != medium {
            *now = medium;
            self.generation.fetch_add(1, Ordering::Release);
        }
    }
}

/// A request with the guest's bytes, if it is to write any.
struct Job {
    request: Request,
    bytes: Vec<u8>,
}

/// The result; `None` is to be tried again.
struct Done {
    request: Request,
    bytes: Vec<u8>,
    result: Option<Result<(), ErrorCode>>,
}

/// The host's side of a unit.
pub struct Unit {
    graph: Arc<Graph>,
    number: usize,
    seen: Option<u64>,
    jobs: mpsc::Sender<Job>,
    done: mpsc::Receiver<Done>,
}

impl Unit {
    /// The host's side of the board's unit `number`; starts its thread.
    ///
    /// # Errors
    /// There is no thread to be had.
    pub fn new(graph: &Arc<Graph>, number: usize) -> Result<Unit, String> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let (sender, done) = mpsc::channel();
        let worker = graph.clone();
        let thread = std::thread::Builder::new().name(format!("block {number}"));
        thread
            .spawn(move || {
                for Job { request, mut bytes } in queue {
                    let result = carry_out(&worker, number, request.kind, &mut bytes);
                    if sender.send(Done { request, bytes, result }).is_err() {
                        return;
                    }
                }
            })
            .map_err(|error| error.to_string())?;
        Ok(Unit { graph: graph.clone(), number, seen: None, jobs, done })
    }

    /// Brings the board's unit up to date with its medium, takes its request, and gives it a result. `true`
    /// tells that the machine must stop; the request is repeated when it goes on.
    pub fn poll<M: AsRef<[u8]> + AsMut<[u8]>>(&mut self, board: &mut Virt<M>) -> bool {
        let number = self.number & 1;
        let port = &self.graph.ports[number];
        let generation = port.generation.load(Ordering::Acquire);
        if self.seen != Some(generation) {
            self.seen = Some(generation);
            board.blocks()[number].set_medium(*lock(&port.medium));
        }
        if let Some(request) = board.blocks()[number].take_request() {
            let bytes = match request.kind {
                RequestKind::Read { len, .. } => Some(vec![0; len]),
                RequestKind::Write { address, len, .. } => board.memory(address, len).map(<[u8]>::to_vec),
                _ => Some(Vec::new()),
            };
            if bytes.is_none_or(|bytes| self.jobs.send(Job { request, bytes }).is_err()) {
                board.blocks()[number].complete(request.serial, Err(ErrorCode::Io));
            }
        }
        let Ok(Done { request, bytes, result }) = self.done.try_recv() else {
            return false;
        };
        let unit = &mut board.blocks()[number];
        let Some(result) = result else {
            return unit.repeat(request.serial);
        };
        // The tray may have moved on behalf of the guest.
        unit.set_medium(*lock(&port.medium));
        let counts = unit.complete(request.serial, result);
        if let RequestKind::Read { address, .. } = request.kind
            && counts
            && result.is_ok()
        {
            // The unit has checked that it is RAM.
            board.load(address, &bytes);
        }
        false
    }

    /// The machine is reset, which unlocks the tray.
    pub fn reset(&self) {
        self.graph.guest_locks(self.number, false);
    }
}

fn carry_out(graph: &Graph, unit: usize, kind: RequestKind, bytes: &mut [u8]) -> Option<Result<(), ErrorCode>> {
    match kind {
        RequestKind::Read { offset, .. } => graph.transfer(unit, Transfer::Read { offset, into: bytes }),
        RequestKind::Write { offset, .. } => graph.transfer(unit, Transfer::Write { offset, bytes }),
        RequestKind::Flush => graph.transfer(unit, Transfer::Flush),
        RequestKind::Tray { open } => {
            graph.guest_moves_tray(unit, open);
            Some(Ok(()))
        }
        RequestKind::Lock { locked } => {
            graph.guest_locks(unit, locked);
            Some(Ok(()))
        }
    }
}
