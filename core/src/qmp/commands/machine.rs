//! Commands that change what the machine does.

use super::Context;
use crate::machine::{PanicAction, RebootAction, ShutdownAction};
use crate::qmp::control::AddressSpace;
use crate::qmp::message::{ErrorClass, Failed};

pub(in crate::qmp) fn stop(c: &mut Context<'_>) -> Result<(), Failed> {
    c.machine.stop();
    c.done()
}

pub(in crate::qmp) fn cont(c: &mut Context<'_>) -> Result<(), Failed> {
    match c.machine.cont() {
        Ok(()) => c.done(),
        Err(error) => c.fail(ErrorClass::GenericError, error),
    }
}

pub(in crate::qmp) fn system_reset(c: &mut Context<'_>) -> Result<(), Failed> {
    c.machine.reset();
    c.done()
}

pub(in crate::qmp) fn system_powerdown(c: &mut Context<'_>) -> Result<(), Failed> {
    c.machine.powerdown();
    c.done()
}

/// No machine here suspends, so there is nothing to wake.
pub(in crate::qmp) fn system_wakeup(c: &mut Context<'_>) -> Result<(), Failed> {
    c.fail(ErrorClass::GenericError, WAKEUP_UNSUPPORTED)
}

/// Text of a refused wake-up, on both monitors. Source: measured on QEMU 7.2.
pub(crate) const WAKEUP_UNSUPPORTED: &str = "wake-up from suspend is not supported by this guest";

pub(in crate::qmp) fn quit(c: &mut Context<'_>) -> Result<(), Failed> {
    c.machine.quit();
    c.done()
}

pub(in crate::qmp) fn set_action(c: &mut Context<'_>) -> Result<(), Failed> {
    let args = c.args;
    let mut actions = c.machine.actions();
    if let Some(word) = args.text("reboot") {
        let shutdown = word == "shutdown";
        actions.reboot = if shutdown { RebootAction::Shutdown } else { RebootAction::Reset };
    }
    if let Some(word) = args.text("shutdown") {
        let pause = word == "pause";
        actions.shutdown = if pause { ShutdownAction::Pause } else { ShutdownAction::Poweroff };
    }
    if let Some(word) = args.text("panic") {
        actions.panic = match () {
            () if word == "pause" => PanicAction::Pause,
            () if word == "shutdown" => PanicAction::Shutdown,
            () if word == "exit-failure" => PanicAction::ExitFailure,
            () => PanicAction::None,
        };
    }
    c.machine.set_actions(actions);
    c.done()
}

pub(in crate::qmp) fn pmemsave(c: &mut Context<'_>) -> Result<(), Failed> {
    save(c, AddressSpace::Physical)
}

pub(in crate::qmp) fn memsave(c: &mut Context<'_>) -> Result<(), Failed> {
    let index = c.args.int("cpu-index").unwrap_or(0);
    match usize::try_from(index) {
        Ok(cpu) if cpu < c.machine.cpu_count() => save(c, AddressSpace::Virtual(cpu)),
        _ => c.fail(ErrorClass::GenericError, "Parameter 'cpu-index' expects a CPU number"),
    }
}

fn save(c: &mut Context<'_>, space: AddressSpace) -> Result<(), Failed> {
    let address = c.args.int("val").unwrap_or(0).cast_unsigned();
    let Some(size) = c.args.int("size").and_then(|size| u64::try_from(size).ok()) else {
        return c.fail(ErrorClass::GenericError, "Parameter 'size' expects a size");
    };
    let mut copy = [0; 4096];
    let Some(path) = c.args.text("filename").and_then(|text| text.copy_into(&mut copy)) else {
        return c.fail(ErrorClass::GenericError, "Parameter 'filename' expects a file name");
    };
    let mut why = crate::hmp::TextSink(&mut *c.result);
    match c.machine.save_memory(space, address, size, path, &mut why) {
        Ok(()) => c.done(),
        Err(_) => Err(Failed(ErrorClass::GenericError)),
    }
}

/// No device here can be removed while the machine exists.
pub(in crate::qmp) fn device_del(c: &mut Context<'_>) -> Result<(), Failed> {
    match c.args.text("id") {
        Some(id) => c.fail(ErrorClass::DeviceNotFound, format_args!("Device '{id}' not found")),
        None => c.done(),
    }
}

/// Postcopy is a state that no migration here gets into.
pub(in crate::qmp) fn migrate_pause(c: &mut Context<'_>) -> Result<(), Failed> {
    let text = "migrate-pause is currently only supported during postcopy-active state";
    c.fail(ErrorClass::GenericError, text)
}
