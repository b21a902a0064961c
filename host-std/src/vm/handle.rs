//! The machine as the monitors see it.

use std::fmt;
use std::fs::OpenOptions;
use std::io::Write;
use std::sync::Arc;

use e2k_core::hmp;
use e2k_core::machine::run_control::ResetRequired;
use e2k_core::machine::{Actions, Next, RunState, ShutdownCause};
use e2k_core::qmp::control::{AddressSpace, Chardev, MemoryFault, NotSupported, SaveFailed};
use e2k_core::qmp::schema::Command;
use e2k_core::qmp::{Call, Control, Failed};

use super::{Vm, lock};
use crate::chardev;
use crate::commands;
use crate::monitor::Monitor;

/// [`Control`] over a shared machine. No lock is held between two calls, so a command that blocks on
/// a file leaves the machine to the others.
#[derive(Clone)]
pub struct Handle {
    vm: Arc<Vm>,
    asker: Option<Arc<Monitor>>,
}

impl Handle {
    /// A handle on `vm`.
    #[must_use]
    pub fn new(vm: Arc<Vm>) -> Self {
        Handle { vm, asker: None }
    }

    /// The same on behalf of a monitor.
    pub(crate) fn asked_by(vm: Arc<Vm>, asker: Arc<Monitor>) -> Self {
        Handle { vm, asker: Some(asker) }
    }

    /// The machine.
    pub(crate) fn vm(&self) -> &Arc<Vm> {
        &self.vm
    }

    /// The monitor whose request is being carried out.
    #[expect(dead_code, reason = "descriptors that come with a request will need it")]
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

    fn state(&self) -> RunState {
        lock(&self.vm.control).state()
    }

    fn stop(&mut self) {
        self.vm.change(|control| {
            control.stop();
            Next::Proceed
        });
    }

    fn cont(&mut self) -> Result<(), ResetRequired> {
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

    fn powerdown(&mut self) {
        self.vm.change(|control| {
            control.powerdown();
            Next::Proceed
        });
        if let Some(cpus) = &self.vm.cpus {
            cpus.with(|guest| guest.power_button());
        }
    }

    fn quit(&mut self) {
        self.vm.change(|control| control.quit(ShutdownCause::HostQmpQuit));
    }

    fn inject_nmi(&mut self) -> Result<(), NotSupported> {
        match &self.vm.cpus {
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
        self.vm.cpus.as_ref().map_or(0, |cpus| cpus.with(|guest| guest.cpu_count()))
    }

    fn write_registers(&mut self, cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result {
        match &self.vm.cpus {
            Some(cpus) => cpus.with(|guest| guest.write_registers(cpu, out)),
            None => Ok(()),
        }
    }

    fn register(&mut self, cpu: usize, name: &str) -> Option<u64> {
        self.vm.cpus.as_ref()?.with(|guest| guest.register(cpu, name))
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
        let open = OpenOptions::new().write(true).create(true).truncate(true).open(path);
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
        for entry in lock(&self.vm.chardevs).iter() {
            visit(Chardev { frontend_open: entry.frontend_open, filename: &entry.filename, label: &entry.label });
        }
    }

    fn chardev_backends(&self) -> &'static [&'static str] {
        chardev::BACKENDS
    }
}

impl Handle {
    fn chardev_filename(&self, label: &str) -> Option<String> {
        lock(&self.vm.chardevs).iter().find(|entry| entry.label == label).map(|entry| entry.filename.clone())
    }

    /// Kind of the character device `label`.
    pub(crate) fn chardev_kind(&self, label: &str) -> &'static str {
        let filename = self.chardev_filename(label).unwrap_or_default();
        chardev::BACKENDS.iter().find(|kind| filename.starts_with(**kind)).unwrap_or(&"socket")
    }

    /// Whether the character device `label` has somebody at its other end.
    pub(crate) fn chardev_connected(&self, label: &str) -> bool {
        self.chardev_filename(label).is_some_and(|filename| !filename.starts_with("disconnected:"))
    }
}

impl Handle {
    /// Physical memory with zeros where there is none.
    fn read_bytewise(&self, address: u64, into: &mut [u8]) {
        into.fill(0);
        if self.vm.cpus.is_none() {
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
