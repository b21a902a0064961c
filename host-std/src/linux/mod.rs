//! `e2k run`: Linux programs for Elbrus on this computer. Source: platform/linux-user.

mod cli;
mod hw_stacks;
mod loader;
mod log;
mod memory;
mod proc_files;
mod process;
mod signals;
mod syscalls;
mod sysroot;

use cli::{Command, Options, Start};
use e2k_core::cpu::{Exception, Trap};
use e2k_core::exec::{Accelerator, Exit, HeapStore, Interpreter};
use e2k_core::isa::{Alop, Bundle, decode};
use e2k_core::mem::Bus;
use process::{Process, Setup};
use signals::{Cause, Outcome};
use std::ffi::OsString;
use std::process::ExitCode;
use syscalls::Reply;

/// Exit status when the emulator, not the guest, cannot go on; as `env` and `timeout` have it.
const EMULATOR_FAILED: u8 = 125;
/// Bundles between looks at pending signals.
const SLICE: u64 = 1 << 18;
/// Micro-operations that the interpreter keeps.
const CACHE: usize = 1 << 18;

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
        Ok(Command::Run(options)) => run(program, &options),
        Err(message) => {
            eprintln!("{program}: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(emulator: &str, options: &Options) -> ExitCode {
    let path = options.program.display();
    let data = match std::fs::read(&options.program) {
        Ok(data) => data,
        Err(error) => {
            eprintln!("{emulator}: {path}: {error}");
            return ExitCode::from(127);
        }
    };
    let setup = Setup {
        arguments: options.arguments.clone(),
        environment: options.environment.clone(),
        cpu: options.cpu,
        stack_size: options.stack_size,
    };
    let mut process = match Process::new(&data, &setup) {
        Ok(process) => process,
        Err(error) => {
            eprintln!("{emulator}: {path}: {error}");
            return ExitCode::from(126);
        }
    };
    drop(data);
    let mut interpreter = Interpreter::new(HeapStore::new(CACHE));
    let code = process.run(&mut interpreter, emulator);
    if options.statistics {
        eprintln!("{emulator}: {} bundles, {} operations", process.cpu.bundles(), process.cpu.operations());
    }
    ExitCode::from(code)
}

impl Process {
    /// Runs until the guest exits; gives its status.
    fn run(&mut self, engine: &mut impl Accelerator<memory::AddressSpace>, emulator: &str) -> u8 {
        loop {
            while let Some(signal) = self.signals.take_pending() {
                let cause = Cause { signal, code: 0, address: 0, trap: 0 };
                if self.deliver(cause, false) == Outcome::Die {
                    signals::die(signal);
                }
            }
            match engine.run(&mut self.cpu, &mut self.space, SLICE) {
                Exit::Fuel => {}
                Exit::Syscall { entry, wbs, bundle } => {
                    let first = 2 * u16::from(wbs);
                    // The window of the kernel's side is empty: no number, and nowhere for a result.
                    // Source: execution.md 4.6.
                    let empty = first >= self.cpu.window_size();
                    let number = self.cpu.window(first) as u32;
                    let bad_number = self.cpu.window_tag(first) & 3 != 0;
                    let reply = match entry {
                        3 | 4 | 6 if empty => continue,
                        3 | 4 | 6 if bad_number => Reply::Value(-i64::from(libc::ENOSYS)),
                        // 4 is what old tools used for 3. Source: linux-user.md 4.
                        3 | 4 => self.syscall(number, first),
                        6 => self.fast_syscall(number, first),
                        // No user code has business there. Source: linux-user.md 4.
                        _ => {
                            self.cpu.set_ip(bundle);
                            let exception = Exception::IllegalInstrAddr;
                            self.trap(Trap { exception, address: bundle, protected: true }, emulator);
                            continue;
                        }
                    };
                    match reply {
                        Reply::Value(value) => self.cpu.set_window(first, value as u64),
                        Reply::Exit(status) => return status as u8,
                        Reply::Jumped => {}
                    }
                }
                Exit::Trap(trap) if trap.address == signals::TRAMPOLINE && self.cpu.ip() == signals::TRAMPOLINE => {
                    if self.leave_handler().is_err() {
                        self.report(emulator, libc::SIGSEGV, "bad signal frame");
                        signals::die(libc::SIGSEGV);
                    }
                }
                Exit::Trap(trap) => {
                    self.trap(trap, emulator);
                }
                Exit::Refused(refusal) => {
                    let ip = self.cpu.ip();
                    eprintln!("{emulator}: {refusal} is not executed yet, at {ip:#x}: {}", self.bundle_text(ip));
                    return EMULATOR_FAILED;
                }
                Exit::StoreTooSmall => {
                    eprintln!("{emulator}: a bundle does not fit the code cache");
                    return EMULATOR_FAILED;
                }
            }
        }
    }

    /// Lets an exception act as the signal that it is.
    fn trap(&mut self, trap: Trap, emulator: &str) {
        let bundle = self.bundle(self.cpu.ip());
        let moves_stack = bundle.is_some_and(|bundle| bundle.ops().any(|op| op.op() == Alop::Getsp));
        let cause = signals::cause_of(trap, &self.cpu, moves_stack);
        if self.deliver(cause, true) == Outcome::Die {
            let what = format!("{} at address {:#x}", trap.exception, cause.address);
            self.report(emulator, cause.signal, &what);
            signals::die(cause.signal);
        }
    }

    /// The one line that says why the guest dies.
    fn report(&mut self, emulator: &str, signal: i32, what: &str) {
        let ip = self.cpu.ip();
        eprintln!("{emulator}: {} ({what}) at {ip:#x}: {}", signals::name(signal), self.bundle_text(ip));
    }

    /// The bundle at an address, if there is one.
    fn bundle(&mut self, address: u64) -> Option<Bundle> {
        let mut bytes = [0; 64];
        let have = self.space.fetch(address, &mut bytes).ok()?;
        decode(&bytes[..have], self.cpu.version()).ok()
    }

    /// The bundle at an address, or why there is none.
    fn bundle_text(&mut self, address: u64) -> String {
        let mut bytes = [0; 64];
        let Ok(have) = self.space.fetch(address, &mut bytes) else {
            return "no code there".to_owned();
        };
        match decode(&bytes[..have], self.cpu.version()) {
            Ok(bundle) => bundle.to_string(),
            Err(error) => error.to_string(),
        }
    }
}
