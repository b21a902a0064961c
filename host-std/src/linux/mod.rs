//! `e2k run`: Linux programs for Elbrus on this computer. Source: platform/linux-user.
//!
//! A [`process::Process`] is what threads share: the address space ([`memory`]), what is done with
//! signals, the program. A [`thread::Thread`] is one thread of the guest on one of the host: it runs
//! code, and carries system calls out as [`table`] says, with arguments converted as [`args`] says.
//! [`host`] is the host's side of signals and of calls that wait.

mod args;
mod calls;
mod cli;
mod exec;
mod host;
mod loader;
mod memory;
mod own_fds;
mod process;
mod signals;
mod start;
mod strace;
mod table;
mod thread;

use cli::{Command, Options};
use process::{Limits, Process};
use signals::{Actions, SignalState};
use start::{Setup, Started};
use std::ffi::OsString;
use std::process::ExitCode;
use std::sync::Arc;
use strace::Trace;
use thread::Thread;

/// Runs `e2k run` with the arguments behind that word.
///
/// The result is the guest's exit status; a guest that dies by a signal takes the emulator with it
/// by the same signal.
pub fn main(program: &str, arguments: impl Iterator<Item = OsString>) -> ExitCode {
    match cli::parse(program, arguments) {
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

fn run(emulator: &str, options: Options) -> ExitCode {
    let path = options.program.display();
    let data = match std::fs::read(&options.program) {
        Ok(data) => data,
        Err(error) => {
            eprintln!("{emulator}: {path}: {error}");
            return ExitCode::from(127);
        }
    };
    let setup = Setup {
        program: options.program.clone(),
        arguments: options.arguments.clone(),
        environment: options.environment.clone(),
        cpu: options.cpu,
        stack_size: options.stack_size,
    };
    let Started { space, cpu, program } = match start::start(&data, &setup) {
        Ok(started) => started,
        Err(error) => {
            eprintln!("{emulator}: {path}: {error}");
            return ExitCode::from(126);
        }
    };
    drop(data);
    let blocked = host::block_all();
    host::set_space(&space);
    let ignored = host::inherit_dispositions();
    let process = Process {
        emulator: emulator.to_owned(),
        trace: Trace::new(options.strace, None),
        limits: Limits::inherited(options.stack_size).into(),
        options: Arc::new(options),
        space,
        actions: Actions::new(&ignored).into(),
        program,
        members: Vec::new().into(),
        personality: 0.into(),
    };
    let signals = SignalState { blocked, ..SignalState::default() };
    let mut thread = Thread::new(Arc::new(process), cpu, signals);
    thread.attach();
    let status = thread.run();
    thread.end_thread(status);
    // Other threads go on: only this one ends.
    // SAFETY: ends this thread of the host, which nothing waits for.
    unsafe { libc::syscall(libc::SYS_exit, status) };
    unreachable!("the thread has ended")
}

impl Limits {
    /// Those that a program begins with.
    fn inherited(stack_size: u64) -> Limits {
        const NONE: [u64; 2] = [u64::MAX; 2];
        Limits {
            address_space: NONE,
            data: NONE,
            stack: [stack_size, u64::MAX],
            procedure_stack: [start::PROCEDURE_STACK, u64::MAX],
            chain_stack: [start::CHAIN_STACK, u64::MAX],
        }
    }
}
