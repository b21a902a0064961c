//! Commands that change what the machine does.

use super::Call;
use crate::machine::{PanicAction, RebootAction, ShutdownAction, WatchdogAction};
use crate::qmp::control::AddressSpace;
use crate::qmp::control::Control;
use crate::qmp::json::Text;
use crate::qmp::message::{ErrorClass, Failed};

pub(in crate::qmp) fn stop(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    machine.stop();
    c.done()
}

pub(in crate::qmp) fn cont(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    match machine.cont() {
        Ok(()) => c.done(),
        Err(error) => c.refuse(error),
    }
}

pub(in crate::qmp) fn system_reset(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    machine.reset();
    c.done()
}

pub(in crate::qmp) fn system_powerdown(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    machine.powerdown();
    c.done()
}

/// No machine here suspends, so there is nothing to wake.
pub(in crate::qmp) fn system_wakeup(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.fail(ErrorClass::GenericError, WAKEUP_UNSUPPORTED)
}

/// Text of a refused wake-up, on both monitors. Source: measured on QEMU 7.2.
pub(crate) const WAKEUP_UNSUPPORTED: &str = "wake-up from suspend is not supported by this guest";

pub(in crate::qmp) fn quit(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    machine.quit();
    c.done()
}

pub(in crate::qmp) fn inject_nmi(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    match machine.inject_nmi() {
        Ok(()) => c.done(),
        Err(error) => c.refuse(error),
    }
}

fn watchdog_action(word: Option<Text<'_>>) -> Option<WatchdogAction> {
    let word = word?;
    WatchdogAction::ALL.into_iter().find(|action| word == action.name())
}

pub(in crate::qmp) fn watchdog_set_action(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    let mut actions = machine.actions();
    if let Some(watchdog) = watchdog_action(c.args.text("action")) {
        actions.watchdog = watchdog;
        machine.set_actions(actions);
    }
    c.done()
}

pub(in crate::qmp) fn set_action(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    let args = c.args;
    let mut actions = machine.actions();
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
    if let Some(watchdog) = watchdog_action(args.text("watchdog")) {
        actions.watchdog = watchdog;
    }
    machine.set_actions(actions);
    c.done()
}

pub(in crate::qmp) fn pmemsave(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    save(machine, c, AddressSpace::Physical)
}

pub(in crate::qmp) fn memsave(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    let index = c.args.int("cpu-index").unwrap_or(0);
    match usize::try_from(index) {
        Ok(cpu) if cpu < machine.cpu_count() => save(machine, c, AddressSpace::Virtual(cpu)),
        _ => c.fail(ErrorClass::GenericError, "Parameter 'cpu-index' expects a CPU number"),
    }
}

fn save(machine: &mut dyn Control, c: &mut Call<'_>, space: AddressSpace) -> Result<(), Failed> {
    let address = c.args.int("val").unwrap_or(0).cast_unsigned();
    let Some(size) = c.args.int("size").and_then(|size| u64::try_from(size).ok()) else {
        return c.fail(ErrorClass::GenericError, "Parameter 'size' expects a size");
    };
    let mut copy = [0; 4096];
    let Some(path) = c.args.text("filename").and_then(|text| text.copy_into(&mut copy)) else {
        return c.fail(ErrorClass::GenericError, "Parameter 'filename' expects a file name");
    };
    let mut why = crate::hmp::TextSink(&mut *c.result);
    match machine.save_memory(space, address, size, path, &mut why) {
        Ok(()) => c.done(),
        Err(_) => Err(Failed(ErrorClass::GenericError)),
    }
}
