//! The debugger's thread: what the stub asks of a process.

use super::{Debugger, State};
use crate::gdb::{Connection, Event, Input, Listener, Run, Session, SystemCall, Target, ThreadId, serve};
use crate::linux::process::Process;
use crate::linux::{host, own_fds};
use e2k_core::cpu::Cpu;
use e2k_core::isa::Version;
use std::ffi::CString;
use std::io;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, PoisonError};

/// Waits for a debugger at `place`, a port or a path. What it gives has to get its process with
/// [`Waiting::serve`] before the first thread of that runs.
///
/// # Errors
/// Why nobody can connect there.
pub(in crate::linux) fn start(place: &str, emulator: &str) -> io::Result<Waiting> {
    let listener = Listener::new(place)?;
    if let Some(port) = listener.port().filter(|_| place == "0" || place.ends_with(":0")) {
        eprintln!("{emulator}: waiting for gdb on port {port}");
    }
    let connection = listener.accept()?.duplicate(own_fds::first())?;
    // The session reads by another descriptor, which is the next one.
    own_fds::hide(connection.descriptor());
    own_fds::hide(connection.descriptor() + 1);
    let (sender, inputs) = mpsc::channel();
    let debugger = Arc::new(Debugger::new(sender.clone(), connection.descriptor()));
    host::allow_kicks();
    Ok(Waiting { debugger, connection, sender, inputs })
}

/// A debugger that waits for its process.
pub(in crate::linux) struct Waiting {
    /// What the process's threads need to know of it.
    pub(in crate::linux) debugger: Arc<Debugger>,
    connection: Connection,
    sender: Sender<Input>,
    inputs: Receiver<Input>,
}

impl Waiting {
    /// Serves the debugger in a thread of its own. The caller has blocked all signals.
    ///
    /// # Errors
    /// The host gives no thread.
    pub(in crate::linux) fn serve(self, process: Arc<Process>, version: Version) -> io::Result<()> {
        let Waiting { debugger, connection, sender, inputs } = self;
        std::thread::Builder::new().name("gdb".into()).spawn(move || {
            // Of the first thread, when it stands at its first bundle.
            let first = match inputs.recv() {
                Ok(Input::Event(event @ Event::Stopped(..))) => event,
                _ => return debugger.gone(),
            };
            let target = LinuxTarget { debugger: debugger.clone(), process, version, killed: false };
            let mut session = Session::new(target, first);
            if serve(connection, &mut session, sender, &inputs).is_err() {
                session.abandon();
            }
            if session.target().killed {
                // SAFETY: ends this process.
                unsafe { libc::kill(libc::getpid(), libc::SIGKILL) };
            }
            debugger.gone();
        })?;
        Ok(())
    }
}

impl Debugger {
    /// There is no debugger any more: all threads go on.
    fn gone(&self) {
        let mut state = self.lock();
        state.there = false;
        state.connection = -1;
        state.seats.values().for_each(|seat| seat.slot.ask_to_stop(true));
        self.changed.notify_all();
    }

    /// The state as soon as a thread is parked, if it comes to that.
    fn seat<R>(&self, thread: ThreadId, act: impl FnOnce(&mut super::Seat) -> R) -> Option<R> {
        let tid = i32::try_from(thread).ok()?;
        let coming = |state: &mut State| state.seats.get(&tid).is_some_and(|seat| !seat.is_stopped());
        let wait = std::time::Duration::from_secs(1);
        let (mut state, _) =
            self.changed.wait_timeout_while(self.lock(), wait, coming).unwrap_or_else(PoisonError::into_inner);
        state.seats.get_mut(&tid).map(act)
    }
}

/// A process of Linux.
struct LinuxTarget {
    debugger: Arc<Debugger>,
    process: Arc<Process>,
    version: Version,
    /// The debugger wants it dead.
    killed: bool,
}

impl Target for LinuxTarget {
    fn version(&self) -> Version {
        self.version
    }

    fn process(&self) -> u64 {
        std::process::id().into()
    }

    fn threads(&mut self) -> Vec<ThreadId> {
        self.debugger.lock().seats.keys().map(|&tid| tid as ThreadId).collect()
    }

    fn thread_name(&mut self, thread: ThreadId) -> Option<String> {
        let name = std::fs::read(format!("/proc/self/task/{thread}/comm")).ok()?;
        Some(String::from_utf8_lossy(name.trim_ascii_end()).into_owned())
    }

    fn with_cpu(&mut self, thread: ThreadId, act: &mut dyn FnMut(&mut Cpu)) -> bool {
        self.debugger.seat(thread, |seat| seat.parked.as_mut().map(|cpu| act(cpu)).is_some()).unwrap_or(false)
    }

    fn read_memory(&mut self, address: u64, out: &mut [u8]) -> usize {
        let space = &self.process.space;
        if space.read_forced(address, out).is_ok() {
            return out.len();
        }
        // Up to the first byte that is not there: a page at a time.
        let mut done = 0;
        while done < out.len() {
            let at = address.wrapping_add(done as u64);
            let page = (4096 - at % 4096) as usize;
            let end = out.len().min(done + page);
            let Some(part) = out.get_mut(done..end) else { break };
            if space.read_forced(at, part).is_err() {
                break;
            }
            done = end;
        }
        done
    }

    fn write_memory(&mut self, address: u64, bytes: &[u8]) -> bool {
        self.process.space.write_forced(address, bytes).is_ok()
    }

    fn memory_tag(&mut self, address: u64) -> u8 {
        let [low, high] = self.process.space.look_at_tags(address & !31);
        let [odd, upper] = [address & 8 != 0, address & 16 != 0];
        let (second, extension) = if self.version >= Version::V5 { (upper, odd) } else { (odd, upper) };
        let tag = if second { high } else { low };
        if extension { tag >> 4 } else { tag & 15 }
    }

    fn run(&mut self, run: Run) {
        let mut state = self.debugger.lock();
        state.running = true;
        state.event = None;
        for order in &run.orders {
            if let Some(seat) = i32::try_from(order.thread).ok().and_then(|tid| state.seats.get_mut(&tid)) {
                seat.order = Some(*order);
            }
        }
        state.run = run;
        self.debugger.changed.notify_all();
    }

    fn interrupt(&mut self) {
        let mut state = self.debugger.lock();
        if !state.running || state.event.is_some() {
            return;
        }
        // One of those that run.
        let first = state.seats.iter().find(|(_, seat)| !seat.is_stopped()).or_else(|| state.seats.iter().next());
        let Some((&tid, _)) = first else { return };
        state.event = Some(Event::Stopped(tid as ThreadId, crate::gdb::Reason::Interrupted));
        state.stop_all();
        state.tell();
    }

    fn kill(&mut self) {
        self.killed = true;
    }

    fn detach(&mut self) {
        // When the session is over: the program could end before the debugger has its answer.
    }

    fn auxiliary_vector(&mut self) -> Option<Vec<u8>> {
        let place = &self.process.program.auxv;
        let mut bytes = vec![0; usize::try_from(place.end.checked_sub(place.start)?).ok()?];
        self.process.space.read_forced(place.start, &mut bytes).ok()?;
        Some(bytes)
    }

    fn program_path(&mut self) -> Option<Vec<u8>> {
        let path = &self.process.program.path;
        let path = std::fs::canonicalize(path).unwrap_or_else(|_| path.clone());
        Some(path.as_os_str().as_bytes().to_vec())
    }

    fn signal_info(&mut self, thread: ThreadId) -> Option<Vec<u8>> {
        self.debugger.seat(thread, |seat| seat.info.map(|info| info.to_vec()))?
    }

    fn system_call(&mut self, thread: ThreadId) -> Option<SystemCall> {
        self.debugger.seat(thread, |seat| seat.call)?
    }

    fn forget_system_call(&mut self, thread: ThreadId) {
        self.debugger.seat(thread, |seat| {
            seat.forgets_call = true;
            seat.call = None;
        });
    }

    fn host_path(&mut self, path: PathBuf, follow: bool) -> Option<PathBuf> {
        let path = CString::new(path.into_os_string().into_vec()).ok()?;
        let path = self.process.host_path(path, follow);
        Some(PathBuf::from(std::ffi::OsString::from_vec(path.into_bytes())))
    }
}
