//! What the threads of a process share.

use super::cli::Options;
use super::debug::Debugger;
use super::host::Slot;
use super::memory::{Frozen, Space};
use super::signals::Actions;
use super::strace::Trace;
use std::ffi::CString;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Exit status when the emulator, not the guest, cannot go on; as `env` and `timeout` have it.
const EMULATOR_FAILED: u8 = 125;

/// What is known of the running program.
#[derive(Clone, Debug)]
pub(super) struct Program {
    /// Its file.
    pub(super) path: PathBuf,
    /// Where its argument strings are, one behind the other.
    pub(super) arguments: Range<u64>,
    /// Where its environment strings are.
    pub(super) environment: Range<u64>,
    /// Where its auxiliary vector is.
    pub(super) auxv: Range<u64>,
    /// The data stack of its first thread.
    pub(super) stack: Range<u64>,
    /// Stack pointer at the start.
    pub(super) sp: u64,
}

/// A thread as others see it.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) tid: i32,
    pub(super) slot: Arc<Slot>,
}

/// Limits that only the emulator can keep: they concern the guest's memory. Soft and hard.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) address_space: [u64; 2],
    pub(super) data: [u64; 2],
    pub(super) stack: [u64; 2],
    pub(super) procedure_stack: [u64; 2],
    pub(super) chain_stack: [u64; 2],
}

/// A process.
pub(super) struct Process {
    /// Name of the emulator, for its own messages.
    pub(super) emulator: String,
    pub(super) options: Arc<Options>,
    pub(super) space: Arc<Space>,
    pub(super) actions: Mutex<Actions>,
    pub(super) program: Program,
    pub(super) members: Mutex<Vec<Member>>,
    pub(super) limits: Mutex<Limits>,
    /// Execution domain, as `personality` sets it.
    pub(super) personality: Mutex<u32>,
    pub(super) trace: Trace,
    /// Who debugs it.
    pub(super) debugger: Option<Arc<Debugger>>,
}

/// Locks what no panic can have left half-done, since a panic ends the program.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that must be held while the process is copied, so that the copy can go on.
pub(super) struct Held<'a> {
    _debugger: Option<super::debug::Frozen<'a>>,
    _held: (Frozen<'a>, MutexGuard<'a, Actions>, MutexGuard<'a, Vec<Member>>, MutexGuard<'a, Limits>),
}

impl Process {
    /// Holds all locks.
    pub(super) fn freeze(&self) -> Held<'_> {
        Held {
            _debugger: self.debugger.as_deref().map(Debugger::freeze),
            _held: (self.space.freeze(), lock(&self.actions), lock(&self.members), lock(&self.limits)),
        }
    }

    /// A thread has begun.
    pub(super) fn enter_thread(&self, tid: i32, slot: &Arc<Slot>) {
        lock(&self.members).push(Member { tid, slot: slot.clone() });
    }

    /// A thread is over; gives how many are left.
    pub(super) fn leave_thread(&self, tid: i32) -> usize {
        let mut members = lock(&self.members);
        members.retain(|member| member.tid != tid);
        members.len()
    }

    /// After `fork`: only the calling thread is there.
    pub(super) fn only_thread(&self, tid: i32, slot: &Arc<Slot>) {
        *lock(&self.members) = vec![Member { tid, slot: slot.clone() }];
    }

    /// The host's name of a file that the guest names.
    pub(super) fn host_path(&self, path: CString) -> CString {
        path
    }

    /// Ends the process as `exit_group` does.
    pub(super) fn exit(&self, status: i32) -> ! {
        // SAFETY: ends the process; nothing of ours has to be written out.
        unsafe { libc::_exit(status) }
    }

    /// Ends the process because the emulator cannot go on.
    pub(super) fn fail(&self, why: &str) -> ! {
        self.say(why);
        self.exit(EMULATOR_FAILED.into())
    }

    /// A message of the emulator, on standard error or in the log file.
    pub(super) fn say(&self, text: &str) {
        self.trace.line(&format!("{}: {text}", self.emulator));
    }
}
