//! The machine as the monitors see it.

use std::fmt;
use std::io::Write;
use std::sync::Arc;

use e2k_core::cpu::Shown;
use e2k_core::hmp;
use e2k_core::isa::Version;
use e2k_core::isa::text::Disassembler;
use e2k_core::machine::run_control::CannotContinue;
use e2k_core::machine::{Actions, Next, RunState, ShutdownCause};
use e2k_core::qmp::args::Args;
use e2k_core::qmp::control::{AddressSpace, Chardev, MemoryFault, NotSupported, SaveFailed};
use e2k_core::qmp::json::{Buffer, GrowingBuffer};
use e2k_core::qmp::schema::Command;
use e2k_core::qmp::write::{Style, Writer};
use e2k_core::qmp::{Call, Control, Failed};
use rustix::fs::OFlags;

use super::{Vm, lock};
use crate::chardev;
use crate::commands;
use crate::descriptors::open_path;
use crate::monitor::Monitor;

/// Bytes of arguments and results in the log.
const TRACED: usize = 4096;

/// [`Control`] over a shared machine. No lock is held between two calls, so a command that blocks on
/// a file leaves the machine to the others.
#[derive(Clone)]
pub struct Handle {
    vm: Arc<Vm>,
    asker: Option<Arc<Monitor>>,
    /// The monitor is one for people, which may wait for something without holding up others.
    may_wait: bool,
    /// What it waits for.
    wait: Option<Wait>,
}

/// Waits for something, on a thread of its own.
pub(crate) type Wait = fn(&Vm);

impl Handle {
    /// A handle on `vm`.
    #[must_use]
    pub fn new(vm: Arc<Vm>) -> Self {
        Handle { vm, asker: None, may_wait: false, wait: None }
    }

    /// The same on behalf of a monitor.
    pub(crate) fn asked_by(vm: Arc<Vm>, asker: Arc<Monitor>) -> Self {
        Handle { vm, asker: Some(asker), may_wait: false, wait: None }
    }

    /// The same for a line of a console.
    pub(crate) fn waiting(self) -> Self {
        Handle { may_wait: true, ..self }
    }

    /// Lets the console show its prompt only when `wait` returns; `false` when that cannot be.
    pub(crate) fn wait_for(&mut self, wait: Wait) -> bool {
        if self.may_wait {
            self.wait = Some(wait);
        }
        self.may_wait
    }

    /// What the console has to wait for.
    pub(crate) fn take_wait(&mut self) -> Option<Wait> {
        self.wait.take()
    }

    /// The machine.
    pub(crate) fn vm(&self) -> &Arc<Vm> {
        &self.vm
    }

    /// The monitor whose request is being carried out.
    pub(crate) fn asker(&self) -> Option<&Arc<Monitor>> {
        self.asker.as_ref()
    }

    fn read(&self, space: AddressSpace, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        match space {
            AddressSpace::Physical => self.vm.read_physical(address, into),
            AddressSpace::Virtual(cpu) => self.vm.read_virtual(cpu, address, into),
        }
    }
}

impl Control for Handle {
    fn offers(&self, command: &Command) -> bool {
        commands::find(command.name).is_some()
    }

    fn perform(&mut self, command: &'static Command, call: &mut Call<'_>) -> Result<(), Failed> {
        match commands::find(command.name) {
            Some(handler) => handler(self, call),
            None => call.refuse(format_args!("The command {} has not been found", command.name)),
        }
    }

    fn entered(&mut self, command: &'static Command, arguments: Args<'_>) {
        let log = &self.vm.log;
        if let Some(event) = log.trace.command(command, false) {
            let mut text = GrowingBuffer::new(TRACED);
            let mut sink = &mut text as &mut dyn Buffer;
            // What does not fit is cut.
            let _ = arguments.write(&mut Writer::new(&mut sink, Style::Compact, 0));
            log.trace(event, format_args!("{}", String::from_utf8_lossy(text.as_slice())));
        }
    }

    fn left(&mut self, command: &'static Command, result: Result<&[u8], &[u8]>) {
        let log = &self.vm.log;
        if let Some(event) = log.trace.command(command, true) {
            let (text, success) = match result {
                Ok(json) => (json, 1),
                Err(text) => (text, 0),
            };
            let text = text.get(..TRACED).unwrap_or(text);
            log.trace(event, format_args!("{} {success}", String::from_utf8_lossy(text)));
        }
    }

    fn offers_console(&self, command: &hmp::Command) -> bool {
        commands::find_console(command).is_some()
    }

    fn console(
        &mut self,
        command: &'static hmp::Command,
        args: &hmp::Args<'_>,
        out: &mut dyn fmt::Write,
    ) -> fmt::Result {
        match commands::find_console(command) {
            Some(handler) => handler(self, args, out),
            None => Ok(()),
        }
    }

    fn is_built(&self) -> bool {
        self.vm.is_built()
    }

    fn thread_id(&self, _cpu: usize) -> Option<i64> {
        self.vm.cpu_thread.get().map(|thread| (*thread).into())
    }

    fn disassembler(&self, _cpu: usize) -> Disassembler {
        Disassembler::exact(Version::from_number(self.vm.board.cpu.isa).unwrap_or(Version::V6))
    }

    fn state(&self) -> RunState {
        lock(&self.vm.control).state()
    }

    fn stop(&mut self) {
        if self.state() == RunState::Inmigrate {
            self.vm.migration.set_autostart(false);
        }
        self.vm.change(|control| {
            control.stop();
            Next::Proceed
        });
    }

    fn cont(&mut self) -> Result<(), CannotContinue> {
        if self.state() == RunState::Inmigrate {
            self.vm.migration.set_autostart(true);
        }
        let mut result = Ok(());
        self.vm.board.block.forget_errors();
        self.vm.change(|control| {
            result = control.cont();
            Next::Proceed
        });
        result
    }

    fn reset(&mut self) {
        self.vm.change(|control| control.reset(ShutdownCause::HostQmpSystemReset));
    }

    fn single_step(&self) -> bool {
        self.vm.cpus().is_some_and(|cpus| cpus.with(|guest| guest.single_step()))
    }

    fn set_single_step(&mut self, single: bool) {
        if let Some(cpus) = self.vm.cpus() {
            cpus.with(|guest| guest.set_single_step(single));
        }
    }

    fn powerdown(&mut self) {
        self.vm.change(|control| {
            control.powerdown();
            Next::Proceed
        });
        if let Some(cpus) = self.vm.cpus() {
            cpus.with(|guest| guest.power_button());
        }
    }

    fn quit(&mut self) {
        self.vm.change(|control| control.quit(ShutdownCause::HostQmpQuit));
    }

    fn inject_nmi(&mut self) -> Result<(), NotSupported> {
        match self.vm.cpus() {
            Some(cpus) if cpus.with(|guest| guest.inject_nmi()) => Ok(()),
            _ => Err(NotSupported),
        }
    }

    fn actions(&self) -> Actions {
        lock(&self.vm.control).actions()
    }

    fn set_actions(&mut self, actions: Actions) {
        lock(&self.vm.control).set_actions(actions);
    }

    fn name(&self) -> Option<&str> {
        self.vm.identity.name.as_deref()
    }

    fn uuid(&self) -> [u8; 16] {
        self.vm.identity.uuid
    }

    fn cpu_count(&self) -> usize {
        self.vm.cpus().map_or(0, |cpus| cpus.with(|guest| guest.cpu_count()))
    }

    fn write_registers(&mut self, cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result {
        match self.vm.cpus() {
            Some(cpus) => cpus.with(|guest| guest.write_registers(cpu, out)),
            None => Ok(()),
        }
    }

    fn register(&mut self, cpu: usize, name: &str) -> Option<u64> {
        self.vm.cpus()?.with(|guest| guest.register(cpu, name))
    }

    fn show_registers(&mut self, cpu: usize, visit: &mut dyn FnMut(Shown<'_>)) {
        if let Some(cpus) = self.vm.cpus() {
            cpus.with(|guest| guest.show_registers(cpu, visit));
        }
    }

    fn set_register(&mut self, cpu: usize, name: &str, value: u64) -> bool {
        self.vm.cpus().is_some_and(|cpus| cpus.with(|guest| guest.set_register(cpu, name, value)))
    }

    fn write_memory(&mut self, _space: AddressSpace, address: u64, bytes: &[u8]) -> Result<(), MemoryFault> {
        // Virtual addresses are physical ones on every board here.
        let cpus = self.vm.cpus().ok_or(MemoryFault)?;
        cpus.with(|guest| guest.write_physical(address, bytes))
    }

    fn read_memory(&mut self, space: AddressSpace, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        self.read(space, address, into)
    }

    fn save_memory(
        &mut self,
        space: AddressSpace,
        address: u64,
        size: u64,
        path: &str,
        why: &mut dyn fmt::Write,
    ) -> Result<(), SaveFailed> {
        let mut fail = |text: fmt::Arguments<'_>| {
            // A text that does not fit is cut.
            let _ = why.write_fmt(text);
            SaveFailed
        };
        let open = open_path(&self.vm, path, OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC);
        let mut file =
            open.map_err(|error| fail(format_args!("Could not open '{path}': {}", chardev::os_error(&error))))?;
        let mut chunk = [0; 4096];
        let mut done = 0;
        while done < size {
            let len = (size - done).min(chunk.len() as u64) as usize;
            let at = address.wrapping_add(done);
            if let Err(MemoryFault) = self.read(space, at, &mut chunk[..len]) {
                if matches!(space, AddressSpace::Virtual(_)) {
                    return Err(fail(format_args!("Invalid addr {at:#018x}/size {size} specified")));
                }
                self.read_bytewise(at, &mut chunk[..len]);
            }
            file.write_all(&chunk[..len])
                .map_err(|error| fail(format_args!("Could not write '{path}': {}", chardev::os_error(&error))))?;
            done += len as u64;
        }
        Ok(())
    }

    fn chardevs(&self, visit: &mut dyn FnMut(Chardev<'_>)) {
        for entry in self.vm.chardevs.list() {
            visit(Chardev { frontend_open: entry.frontend_open, filename: &entry.filename, label: &entry.label });
        }
    }

    fn chardev_backends(&self) -> &'static [&'static str] {
        chardev::BACKENDS
    }
}

impl Handle {
    fn chardev(&self, label: &str) -> Option<chardev::Entry> {
        self.vm.chardevs.list().into_iter().find(|entry| entry.label == label)
    }

    /// Kind of the character device `label`.
    pub(crate) fn chardev_kind(&self, label: &str) -> &'static str {
        self.chardev(label).map_or("null", |entry| entry.kind)
    }

    /// Whether the character device `label` has somebody at its other end.
    pub(crate) fn chardev_connected(&self, label: &str) -> bool {
        self.chardev(label).is_some_and(|entry| !entry.filename.starts_with("disconnected:"))
    }
}

impl Handle {
    /// Physical memory with zeros where there is none.
    fn read_bytewise(&self, address: u64, into: &mut [u8]) {
        into.fill(0);
        if self.vm.cpus().is_none() {
            return;
        }
        for (offset, byte) in into.iter_mut().enumerate() {
            let mut one = [0];
            if self.vm.read_physical(address.wrapping_add(offset as u64), &mut one).is_ok() {
                *byte = one[0];
            }
        }
    }
}
