//! By what a monitor acts on a machine. The one door between the two: neither monitor knows what
//! is behind it, and no machine knows JSON.

use core::fmt;

use serde::Serialize;

use super::args::Args;
use super::commands::Call;
use super::message::{ErrorClass, Failed};
use super::schema::Command;
use crate::cpu::Shown;
use crate::hmp;
use crate::isa::Version;
use crate::isa::text::Disassembler;
use crate::machine::run_control::CannotContinue;
use crate::machine::{Actions, RunState};

/// Which addresses a memory access means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressSpace {
    /// The bus.
    Physical,
    /// As the CPU with this index sees memory now.
    Virtual(usize),
}

/// Nothing answers at that address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Cannot access memory")]
pub struct MemoryFault;

/// The machine lacks what a command needs. Source of the text: measured on QEMU 7.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this feature or command is not currently supported")]
pub struct NotSupported;

/// A character device, as `query-chardev` reports it. Source: QMP reference, `ChardevInfo`.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Chardev<'a> {
    /// Somebody uses it.
    #[serde(rename = "frontend-open")]
    pub frontend_open: bool,
    /// Where its bytes go, for people.
    pub filename: &'a str,
    /// Its name.
    pub label: &'a str,
}

/// A machine and its process, as the monitors' commands need them.
///
/// Requests take effect before the method returns. Events that they raise are the implementation's
/// to collect and to deliver: to all sessions in command mode, and before the reply.
pub trait Control {
    /// Whether this machine carries out `command`, one of those that are left to the machine. What is
    /// not offered does not exist for clients: neither as a command nor in introspection.
    fn offers(&self, _command: &Command) -> bool {
        false
    }

    /// Carries out a command that it [`offers`](Control::offers). The arguments have been checked.
    ///
    /// # Errors
    /// As [`Call::fail`] gives them.
    fn perform(&mut self, command: &'static Command, call: &mut Call<'_>) -> Result<(), Failed> {
        call.fail(ErrorClass::CommandNotFound, format_args!("The command {} has not been found", command.name))
    }

    /// Whether this machine carries out the console command `command`, one of those left to it.
    fn offers_console(&self, _command: &hmp::Command) -> bool {
        false
    }

    /// Carries out a console command that it [`offers`](Control::offers_console), and writes what it
    /// prints, lines ended by `\n`; an error is a line `Error: …`.
    ///
    /// # Errors
    /// Only those of `out`.
    fn console(
        &mut self,
        _command: &'static hmp::Command,
        _args: &hmp::Args<'_>,
        _out: &mut dyn fmt::Write,
    ) -> fmt::Result {
        Ok(())
    }

    /// Command `command` begins, with these checked arguments. For whoever wants to watch.
    fn entered(&mut self, _command: &'static Command, _arguments: Args<'_>) {}

    /// It has ended: with its result as JSON, or with the text of its error.
    fn left(&mut self, _command: &'static Command, _result: Result<&[u8], &[u8]>) {}

    /// Whether the machine has been built; false until `x-exit-preconfig`.
    fn is_built(&self) -> bool {
        true
    }

    /// Run state now.
    fn state(&self) -> RunState;

    /// Stops all CPUs; they execute nothing more when this returns.
    fn stop(&mut self);

    /// Lets the CPUs go on.
    ///
    /// # Errors
    /// [`CannotContinue`] says why they stay stopped.
    fn cont(&mut self) -> Result<(), CannotContinue>;

    /// Resets the machine, or ends the process if that was chosen.
    fn reset(&mut self);

    /// Whether guest code runs in blocks of single bundles.
    fn single_step(&self) -> bool {
        false
    }

    /// Lets guest code run in blocks of single bundles, or no longer.
    fn set_single_step(&mut self, _single: bool) {}

    /// Presses the power button.
    fn powerdown(&mut self);

    /// Ends the process with status 0. Replies written before the end still go out.
    fn quit(&mut self);

    /// Delivers a non-maskable interrupt.
    ///
    /// # Errors
    /// The machine has nothing that takes one.
    fn inject_nmi(&mut self) -> Result<(), NotSupported> {
        Err(NotSupported)
    }

    /// What reset, power-off, crash and watchdog do.
    fn actions(&self) -> Actions;

    /// Chooses what they do.
    fn set_actions(&mut self, actions: Actions);

    /// The name given to the machine.
    fn name(&self) -> Option<&str>;

    /// The machine's UUID in the order it is printed; all zero if none was given.
    fn uuid(&self) -> [u8; 16];

    /// Number of CPUs. They are counted from 0.
    fn cpu_count(&self) -> usize;

    /// Writes the registers of `cpu` as text for people, lines ended by `\n`.
    ///
    /// # Errors
    /// Only those of `out`.
    fn write_registers(&mut self, cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result;

    /// Value of the register `name` of `cpu`, for expressions like `$pc`; `None` if there is none.
    fn register(&mut self, _cpu: usize, _name: &str) -> Option<u64> {
        None
    }

    /// The host's number of the thread that runs `cpu`, if it has one of its own.
    fn thread_id(&self, _cpu: usize) -> Option<i64> {
        None
    }

    /// What turns the code of `cpu` into text.
    fn disassembler(&self, _cpu: usize) -> Disassembler {
        Disassembler::exact(Version::V6)
    }

    /// Shows all registers of `cpu`.
    fn show_registers(&mut self, _cpu: usize, _visit: &mut dyn FnMut(Shown<'_>)) {}

    /// Writes the register `name` of `cpu`; `false` if that is not possible.
    fn set_register(&mut self, _cpu: usize, _name: &str, _value: u64) -> bool {
        false
    }

    /// Writes guest memory, not devices.
    ///
    /// # Errors
    /// [`MemoryFault`] if any byte is no memory; nothing is written then.
    fn write_memory(&mut self, _space: AddressSpace, _address: u64, _bytes: &[u8]) -> Result<(), MemoryFault> {
        Err(MemoryFault)
    }

    /// Reads guest memory without side effects on devices.
    ///
    /// # Errors
    /// [`MemoryFault`] if any byte cannot be read; the content of `into` is then of no use.
    fn read_memory(&mut self, space: AddressSpace, address: u64, into: &mut [u8]) -> Result<(), MemoryFault>;

    /// Writes `size` bytes of guest memory from `address` on to the file `path`; physical addresses
    /// that nothing answers are written as zeros. May block for as long as the file does.
    ///
    /// # Errors
    /// A text for the client has been written to `why`.
    fn save_memory(
        &mut self,
        space: AddressSpace,
        address: u64,
        size: u64,
        path: &str,
        why: &mut dyn fmt::Write,
    ) -> Result<(), SaveFailed>;

    /// Shows every character device to `visit`.
    fn chardevs(&self, visit: &mut dyn FnMut(Chardev<'_>));

    /// Names of the kinds of character devices that can be made.
    fn chardev_backends(&self) -> &'static [&'static str];
}

/// [`Control::save_memory`] failed and said why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SaveFailed;
