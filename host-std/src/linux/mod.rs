//! `e2k run`: Linux programs for Elbrus on this computer. Source: platform/linux-user.
//!
//! A `process::Process` is what threads share: the address space (`memory`), what is done with
//! signals, the program. A `thread::Thread` is one thread of the guest on one of the host: it runs
//! code, and carries system calls out as `table` says, with arguments converted as `args` says.
//! `host` is the host's side of signals and of calls that wait.

mod args;
mod calls;
mod cli;
mod core_dump;
mod debug;
mod exec;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzz;
mod hardware;
mod host;
mod loader;
mod log;
mod memory;
mod own_fds;
mod proc_files;
mod process;
mod signal_frame;
mod signals;
mod start;
mod steps;
mod strace;
mod sysroot;
mod table;
mod thread;

use calls::contexts::Contexts;
use cli::{Command, Options, Start};
use loader::Source;
use log::LogItems;
use memory::Space;
use process::{Limits, Process, Program};
use signals::{Actions, SignalState};
use start::Started;
use std::ffi::{CString, OsString};
use std::fs::File;
use std::io;
use std::os::fd::{FromRawFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use strace::Trace;
use sysroot::Sysroot;
use thread::Thread;

pub use table::coverage;

/// Runs `e2k run` with the arguments behind that word.
///
/// The result is the guest's exit status; a guest that dies by a signal takes the emulator with it
/// by the same signal.
pub fn main(program: &str, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    match cli::parse(program, arguments, std::env::vars_os(), Start::of_this_process()) {
        Ok(Command::Print(text)) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Command::Run(options)) => run(program, *options),
        Err(message) => {
            eprintln!("{program}: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(emulator: &str, mut options: Options) -> ExitCode {
    // It is for this program, not for those that it runs.
    options.environment.retain(|entry| !entry.starts_with(b"E2K_GDB="));
    let path = options.program.display();
    let log_file = match options.log_file.as_deref().map(|path| log::open(path, options.log_goes_on)).transpose() {
        Ok(file) => file,
        Err(error) => {
            eprintln!("{emulator}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let trace = Trace::new(options.strace, log_file);
    if options.several {
        trace.others_begin();
    }
    let source = match open_program(&options) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("{emulator}: {path}: {error}");
            return ExitCode::from(127);
        }
    };
    let Started { space, cpu, areas, program } = match start::start(&source, &options) {
        Ok(started) => started,
        Err(error) => {
            eprintln!("{emulator}: {path}: {error}");
            return ExitCode::from(126);
        }
    };
    drop(source);
    take_name(&options);
    let waiting = match options.gdb.as_deref().map(|place| debug::start(place, emulator)).transpose() {
        Ok(waiting) => waiting,
        Err(error) => {
            eprintln!("{emulator}: -g {}: {error}", options.gdb.as_deref().unwrap_or_default());
            return ExitCode::FAILURE;
        }
    };
    let blocked = host::block_all();
    host::set_space(&space);
    if options.strace {
        host::see_ends();
    }
    let ignored = host::inherit_dispositions();
    let mut process = process(emulator, options, trace, space, program, &ignored);
    process.debugger = waiting.as_ref().map(|waiting| waiting.debugger.clone());
    if process.options.log.has(LogItems::PAGE) {
        let maps = process.view().maps();
        process.trace.line(&format!(
            "{}start of code {:#x}, stack pointer {:#x}, heap {:#x}",
            maps,
            process.program.code.start,
            process.program.sp,
            process.space.brk().start
        ));
    }
    let signals = SignalState { blocked, ..SignalState::default() };
    let process = Arc::new(process);
    if let Some(waiting) = waiting
        && let Err(error) = waiting.serve(process.clone(), cpu.version())
    {
        eprintln!("{emulator}: gdb: {error}");
        return ExitCode::FAILURE;
    }
    let mut thread = Thread::new(process, cpu, areas, signals);
    thread.attach();
    let status = thread.run();
    thread.end_thread(status);
    // Other threads go on: only this one ends.
    // SAFETY: ends this thread of the host, which nothing waits for.
    unsafe { libc::syscall(libc::SYS_exit, status) };
    unreachable!("the thread has ended")
}

/// A process that begins, without threads yet.
fn process(
    emulator: &str,
    options: Options,
    trace: Trace,
    space: Arc<Space>,
    program: Program,
    ignored: &[bool; 65],
) -> Process {
    Process {
        emulator: emulator.to_owned(),
        trace,
        sysroot: Sysroot::new(options.sysroot.clone()),
        limits: Limits::inherited(options.stack_size).into(),
        options: Arc::new(options),
        space,
        actions: Actions::new(ignored).into(),
        program,
        members: Vec::new().into(),
        status: 0.into(),
        locks_future: false.into(),
        contexts: Contexts::default().into(),
        personality: 0.into(),
        debugger: None,
    }
}

/// The program's file: open already, or by its name.
fn open_program(options: &Options) -> io::Result<Source> {
    let (file, path) = match options.exec_fd {
        Some(fd) => {
            // SAFETY: the kernel opened it for this program (AT_EXECFD); nobody else has it.
            let file = File::from(unsafe { OwnedFd::from_raw_fd(fd) });
            (file, PathBuf::from(format!("/proc/self/fd/{fd}")))
        }
        None => (File::open(&options.program)?, options.program.clone()),
    };
    // What /proc/self/exe shows: all links followed.
    let path = std::fs::canonicalize(path).unwrap_or_else(|_| options.program.clone());
    Source::read(path, file)
}

/// The thread gets the program's name, as from `execve`.
fn take_name(options: &Options) {
    let name = options.program.file_name().unwrap_or_default().as_bytes();
    let name: Vec<u8> = name.iter().copied().take(15).collect();
    if let Ok(name) = CString::new(name) {
        // It cannot fail with a string of this length; and nothing depends on it.
        let _ = rustix::thread::set_name(&name);
    }
}

impl Limits {
    /// Those that a program begins with.
    fn inherited(stack_size: u64) -> Limits {
        const NONE: [u64; 2] = [u64::MAX; 2];
        Limits {
            address_space: NONE,
            data: NONE,
            stack: [stack_size, u64::MAX],
            procedure_stack: [hardware::OF_THREAD[0], u64::MAX],
            chain_stack: [hardware::OF_THREAD[1], u64::MAX],
        }
    }
}
