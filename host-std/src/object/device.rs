//! Devices that are added and removed while the machine is there: `-device`, `device_add`, `device_del`.
//!
//! There is one type, the disk in the board's slot `vda`.

use std::collections::BTreeMap;

use e2k_core::machine::virt::DISK;

use super::class::{self, Class};
use super::is_identifier;
use super::value::Value;
use crate::vm::{Event, Vm, lock};

/// Type of a disk for the slot.
pub const DISK_TYPE: &str = "e2k-hd";

/// A device that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plugged {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// Name of its drive, or of its node.
    pub drive: String,
}

impl Plugged {
    /// Its place in the object tree.
    #[must_use]
    pub fn path(&self) -> String {
        match &self.id {
            Some(id) => format!("/machine/peripheral/{id}"),
            None => "/machine/peripheral-anon/device[0]".to_owned(),
        }
    }
}

/// Adds a device as `options` describe it; the type is the member `driver`.
///
/// # Errors
/// The text for the user. Source: measured on QEMU 7.2.
pub(crate) fn add(vm: &Vm, mut options: BTreeMap<String, Value>) -> Result<(), String> {
    // The reference takes a number for the driver, too, and finds no driver of that name.
    let mut text = |name: &str| {
        options.remove(name).map(|value| match value {
            Value::Text(text) => text,
            other => other.to_string(),
        })
    };
    let Some(driver) = text("driver") else {
        return Err("Parameter 'driver' is missing".to_owned());
    };
    match class::find(&driver).filter(|class| class.is_a("device")) {
        None => return Err(format!("'{driver}' is not a valid device model name")),
        Some(Class { is_abstract: true, .. }) => {
            return Err("Parameter 'driver' expects a non-abstract device type".to_owned());
        }
        Some(Class { pluggable: false, .. }) => {
            return Err("Parameter 'driver' expects a pluggable device type".to_owned());
        }
        Some(_) => {}
    }
    let (id, bus, drive) = (text("id"), text("bus"), text("drive"));
    if let Some(bus) = bus
        && bus != "main-system-bus"
    {
        return Err(format!("Bus '{bus}' not found"));
    }
    if let Some(unknown) = options.keys().next() {
        return Err(format!("Property '{driver}.{unknown}' not found"));
    }
    if vm.cpus().is_none() {
        return Err(format!("No 'System' bus found for device '{driver}'"));
    }
    if let Some(id) = &id {
        if !is_identifier(id) {
            return Err("Parameter 'id' expects an identifier".to_owned());
        }
        if lock(&vm.plugged).as_ref().is_some_and(|other| other.id.as_ref() == Some(id)) {
            return Err(format!("Duplicate device ID '{id}'"));
        }
    }
    let Some(drive) = drive else {
        return Err("drive property not set".to_owned());
    };
    vm.board.block.attach(DISK, &drive)?;
    *lock(&vm.plugged) = Some(Plugged { id, drive });
    Ok(())
}

/// Removes the device that was added as `id`, or that is at that path; `false` if there is none.
pub(crate) fn remove(vm: &Vm, id: &str) -> bool {
    let mut plugged = lock(&vm.plugged);
    let Some(device) = plugged.take_if(|device| device.id.as_deref() == Some(id) || device.path() == id) else {
        return false;
    };
    vm.board.block.detach(DISK);
    drop(plugged);
    let path = device.path();
    vm.emit(&Event::DeviceDeleted { device: device.id, path });
    true
}
