//! What the stub needs of whatever is debugged.

use super::points::{Points, WatchKind};
use e2k_core::cpu::Cpu;
use e2k_core::isa::Version;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// A thread, or a processor of a machine; not 0.
pub type ThreadId = u64;

/// How a thread goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Motion {
    /// Until something stops it.
    Go,
    /// One bundle.
    Step,
    /// Until something stops it, or its next system call begins or ends.
    SystemCall,
}

/// One thread that is to run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Order {
    /// The thread.
    pub thread: ThreadId,
    /// How.
    pub motion: Motion,
    /// The signal of Linux that it gets first, in place of the one that it has stopped with.
    pub signal: Option<i32>,
    /// It stands at a breakpoint that the debugger knows of: the first bundle is executed.
    pub leaves_breakpoint: bool,
}

/// Which system calls stop a thread at their beginning and end.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Catch {
    /// None.
    #[default]
    None,
    /// All.
    All,
    /// These.
    Some(BTreeSet<u64>),
}

impl Catch {
    /// Whether this call stops.
    #[must_use]
    pub fn stops(&self, number: u64) -> bool {
        match self {
            Catch::None => false,
            Catch::All => true,
            Catch::Some(set) => set.contains(&number),
        }
    }
}

/// How the program runs until its next stop.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// The threads that run; all others stay where they are.
    pub orders: Vec<Order>,
    /// Threads that do not exist yet run.
    pub new_threads: bool,
    /// Breakpoints and watchpoints.
    pub points: Arc<Points>,
    /// Signals that are delivered without a stop; bit n - 1 is signal n.
    pub pass: u64,
    /// System calls that stop.
    pub catch: Catch,
}

/// Why a thread has stopped.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// A signal of Linux is about to be delivered to it.
    Signal(i32),
    /// It has done its step.
    Step,
    /// It stands at a breakpoint.
    Breakpoint {
        /// Of the hardware's kind.
        hardware: bool,
    },
    /// It has touched watched memory.
    Watch {
        /// What was watched for.
        kind: WatchKind,
        /// First watched byte.
        address: u64,
    },
    /// It is about to do a system call.
    SyscallEntry(u64),
    /// It has done it.
    SyscallReturn(u64),
    /// [`Target::interrupt`] has stopped it.
    Interrupted,
}

/// What a run ends with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Event {
    /// All threads have stopped, this one for a reason.
    Stopped(ThreadId, Reason),
    /// The program has ended with a status.
    Exited(u8),
    /// A signal has ended the program.
    Killed(i32),
}

/// The system call that a thread is in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SystemCall {
    /// Its number.
    pub number: u64,
    /// Its arguments.
    pub arguments: [u64; 6],
}

/// A program, or a machine, that is debugged. It is stopped whenever these functions are called,
/// but for [`Target::interrupt`].
pub trait Target {
    /// Instruction set version of its processors.
    fn version(&self) -> Version;

    /// Process number.
    fn process(&self) -> u64 {
        1
    }

    /// All threads, oldest first.
    fn threads(&mut self) -> Vec<ThreadId>;

    /// Name of a thread.
    fn thread_name(&mut self, thread: ThreadId) -> Option<String> {
        let _ = thread;
        None
    }

    /// Lets `act` see and change the registers of a thread; `false` when there is no such thread.
    fn with_cpu(&mut self, thread: ThreadId, act: &mut dyn FnMut(&mut Cpu)) -> bool;

    /// Reads memory whatever its rights; gives the number of bytes before the first that is not
    /// there.
    fn read_memory(&mut self, address: u64, out: &mut [u8]) -> usize;

    /// Writes memory whatever its rights; code that is changed is translated anew.
    fn write_memory(&mut self, address: u64, bytes: &[u8]) -> bool;

    /// Tags that memory keeps for the two halves of the double word at `address`, two bits each.
    fn memory_tag(&mut self, address: u64) -> u8 {
        let _ = address;
        0
    }

    /// Lets threads run. One [`Event`] follows in its time, by the way that the target was given.
    fn run(&mut self, run: Run);

    /// Makes the run end, with [`Reason::Interrupted`] if nothing else ends it.
    fn interrupt(&mut self);

    /// Ends the program.
    fn kill(&mut self);

    /// Lets the program run on undisturbed, for good: now, or when the session is over.
    fn detach(&mut self);

    /// The auxiliary vector.
    fn auxiliary_vector(&mut self) -> Option<Vec<u8>> {
        None
    }

    /// Path of the program.
    fn program_path(&mut self) -> Option<Vec<u8>> {
        None
    }

    /// `siginfo` of the signal that a thread has stopped with.
    fn signal_info(&mut self, thread: ThreadId) -> Option<Vec<u8>> {
        let _ = thread;
        None
    }

    /// The system call that a thread is in.
    fn system_call(&mut self, thread: ThreadId) -> Option<SystemCall> {
        let _ = thread;
        None
    }

    /// The system call that a thread is in will not be begun again.
    fn forget_system_call(&mut self, thread: ThreadId) {
        let _ = thread;
    }

    /// Where a file of the program is on the host; `None` when the debugger gets no files here.
    /// `follow`: if it is a symbolic link, what that leads to is meant.
    fn host_path(&mut self, path: PathBuf, follow: bool) -> Option<PathBuf> {
        let _ = (path, follow);
        None
    }
}
