//! What the threads of a process share.

use super::calls::contexts::Contexts;
use super::cli::Options;
use super::debug::Debugger;
use super::memory::{Area, Backing, Frozen, Space, rights};
use super::proc_files::{self, Marks, Region, View};
use super::signals::Actions;
use super::strace::Trace;
use super::sysroot::Sysroot;
use crate::loader::Chosen;
use std::ffi::CString;
use std::ops::Range;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicI32};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Exit status when the emulator, not the guest, cannot go on; as `env` and `timeout` have it.
const EMULATOR_FAILED: u8 = 125;

/// What is known of the running program.
#[derive(Clone, Debug)]
pub(super) struct Program {
    /// Its file, with all links followed.
    pub(super) path: PathBuf,
    /// Where its code and its initialized data are.
    pub(super) code: Range<u64>,
    pub(super) data: Range<u64>,
    /// The processor that was chosen for it.
    pub(super) chosen: Chosen,
    /// Where its argument strings are, one behind the other.
    pub(super) arguments: Range<u64>,
    /// Where its environment strings are.
    pub(super) environment: Range<u64>,
    /// Where its auxiliary vector is.
    pub(super) auxv: Range<u64>,
    /// Stack pointer at the start.
    pub(super) sp: u64,
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
    /// Numbers of its threads.
    pub(super) members: Mutex<Vec<i32>>,
    /// With which status the first thread has ended: that of the process, if none says otherwise.
    pub(super) status: AtomicI32,
    pub(super) limits: Mutex<Limits>,
    /// Contexts that `makecontext` has made, and those that were left for others.
    pub(super) contexts: Mutex<Contexts>,
    /// `mlockall` has asked for later mappings, too.
    pub(super) locks_future: AtomicBool,
    /// Execution domain, as `personality` sets it.
    pub(super) personality: Mutex<u32>,
    pub(super) trace: Trace,
    /// Who debugs it.
    pub(super) debugger: Option<Arc<Debugger>>,
    /// Where absolute paths are looked up first.
    pub(super) sysroot: Sysroot,
}

/// An area as /proc/self/maps shows it.
fn region(start: u64, area: &Area) -> Region {
    let (mut offset, mut device, mut inode) = (0, 0, 0);
    let name = match &area.backing {
        Backing::Anonymous | Backing::HwStack => Vec::new(),
        Backing::File { path, offset: at, dev, ino } => {
            (offset, device, inode) = (*at, *dev, *ino);
            path.as_os_str().as_bytes().to_vec()
        }
        Backing::Stack => b"[stack]".to_vec(),
        Backing::Heap => b"[heap]".to_vec(),
        Backing::Shm { id, .. } => {
            inode = u64::from(id.cast_unsigned());
            b"/SYSV00000000 (deleted)".to_vec()
        }
    };
    let has = |right| area.prot & right != 0;
    // Hardware stacks are read and written, though not by loads and stores.
    let stack = area.prot & rights::STACK != 0;
    let rights = [has(rights::READ) || stack, has(rights::WRITE) || stack, has(rights::EXEC)];
    Region { start, end: area.end, rights, shared: area.shared, offset, device, inode, name }
}

/// Locks what no panic can have left half-done, since a panic ends the program.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything that must be held while the process is copied, so that the copy can go on.
pub(super) struct Held<'a> {
    _debugger: Option<super::debug::Frozen<'a>>,
    _space: Frozen<'a>,
    _actions: MutexGuard<'a, Actions>,
    _members: MutexGuard<'a, Vec<i32>>,
    _limits: MutexGuard<'a, Limits>,
    _contexts: MutexGuard<'a, Contexts>,
}

impl Process {
    /// Holds all locks.
    pub(super) fn freeze(&self) -> Held<'_> {
        Held {
            _debugger: self.debugger.as_deref().map(Debugger::freeze),
            _space: self.space.freeze(),
            _actions: lock(&self.actions),
            _members: lock(&self.members),
            _limits: lock(&self.limits),
            _contexts: lock(&self.contexts),
        }
    }

    /// A thread has begun, or is about to: it counts from then on.
    pub(super) fn enter_thread(&self, tid: i32) {
        let mut members = lock(&self.members);
        // Its maker may have said so already.
        if !members.contains(&tid) {
            members.push(tid);
        }
    }

    /// A thread is over; gives how many are left.
    pub(super) fn leave_thread(&self, tid: i32) -> usize {
        let mut members = lock(&self.members);
        members.retain(|&member| member != tid);
        members.len()
    }

    /// After `fork`: only the calling thread is there.
    pub(super) fn only_thread(&self, tid: i32) {
        *lock(&self.members) = vec![tid];
    }

    /// The host's name of a file that the guest names. `follow`: if it is a symbolic link, what that
    /// leads to is meant.
    pub(super) fn host_path(&self, path: CString, follow: bool) -> CString {
        let pid = std::process::id();
        if follow && proc_files::is_program(path.to_bytes(), pid) {
            return CString::new(self.program.path.as_os_str().as_bytes()).unwrap_or(path);
        }
        self.sysroot.find(&path, follow).unwrap_or(path)
    }

    /// What files below /proc show.
    pub(super) fn view(&self) -> View {
        let bytes = |range: &Range<u64>| {
            let mut bytes = vec![0; (range.end - range.start) as usize];
            // The guest may have unmapped them: the kernel shows nothing then, too.
            if self.space.read_forced(range.start, &mut bytes).is_err() {
                bytes.clear();
            }
            bytes
        };
        let program = &self.program;
        let auxv = bytes(&program.auxv);
        let (words, _) = auxv.as_chunks::<8>();
        let words: Vec<u64> = words.iter().map(|word| u64::from_le_bytes(*word)).collect();
        let (pairs, _) = words.as_chunks::<2>();
        let pair = |range: &Range<u64>| (range.start, range.end);
        View {
            exe: program.path.clone(),
            arguments: bytes(&program.arguments),
            environment: bytes(&program.environment),
            auxv: pairs.iter().map(|&[kind, value]| (kind, value)).collect(),
            regions: self.space.areas().iter().map(|(start, area)| region(*start, area)).collect(),
            marks: Marks {
                code: pair(&program.code),
                stack: program.sp,
                data: pair(&program.data),
                brk: self.space.brk().start,
                arguments: pair(&program.arguments),
                environment: pair(&program.environment),
            },
            version: program.chosen.version,
            model: program.chosen.model,
        }
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
