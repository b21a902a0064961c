//! Commands about devices and services that no machine here has. They answer what the reference answers
//! on a machine without them.

use serde::Serialize;

use super::Call;
use crate::hmp;
use crate::qmp::control::Control;
use crate::qmp::message::{ErrorClass, Failed};

/// Postcopy is a state that no migration here gets into.
pub(in crate::qmp) fn migrate_pause(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse("migrate-pause is currently only supported during postcopy-active state")
}

pub(in crate::qmp) fn migrate_recover(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse("Migrate recover can only be run when postcopy is paused.")
}

pub(in crate::qmp) fn query_mice(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&[(); 0])
}

pub(in crate::qmp) fn query_memory_devices(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&[(); 0])
}

pub(in crate::qmp) fn balloon(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.fail(ErrorClass::DeviceNotActive, "No balloon device has been activated")
}

pub(in crate::qmp) fn query_balloon(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    balloon(machine, c)
}

pub(in crate::qmp) fn query_replay(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct ReplayInfo {
        icount: u64,
        mode: &'static str,
    }
    c.reply(&ReplayInfo { icount: 0, mode: "none" })
}

pub(in crate::qmp) fn set_link(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    match c.args.text("name") {
        Some(name) => c.fail(ErrorClass::DeviceNotFound, format_args!("Device '{name}' not found")),
        None => c.done(),
    }
}

pub(in crate::qmp) fn set_password(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    match c.args.text("protocol") {
        Some(protocol) if protocol == "spice" => c.fail(ErrorClass::DeviceNotActive, "SPICE is not in use"),
        _ => c.refuse("Could not set password"),
    }
}

pub(in crate::qmp) fn expire_password(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    match c.args.text("protocol") {
        Some(protocol) if protocol == "spice" => c.fail(ErrorClass::DeviceNotActive, "SPICE is not in use"),
        _ => c.refuse("Could not set password expire time"),
    }
}

pub(in crate::qmp) fn change_vnc_password(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse("Could not set password")
}

pub(in crate::qmp) fn x_query_usb(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse("USB support not enabled")
}

/// A text for people, as the `x-query-…` commands return it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct HumanReadableText {
    human_readable_text: &'static str,
}

/// No device here counts its interrupts.
pub(in crate::qmp) fn x_query_irq(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&HumanReadableText { human_readable_text: "" })
}

pub(in crate::qmp) fn x_query_jit(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse(hmp::NO_JIT)
}

pub(in crate::qmp) fn x_query_numa(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.reply(&HumanReadableText { human_readable_text: hmp::NO_NODES })
}

pub(in crate::qmp) fn x_query_opcount(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse(hmp::NO_OPCOUNT)
}

pub(in crate::qmp) fn x_query_profile(_: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    c.refuse(hmp::NO_PROFILE)
}
