//! What monitors are told without asking.

use e2k_core::machine;
use serde::Serialize;

/// An event of the machine or of its process. Serialises as the event's `data`. Source of names and
/// members: the schema in `e2k_core::qmp::schema`.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// Run control.
    Machine(machine::Event),
    /// A device is gone.
    DeviceDeleted {
        /// Its id, if it had one.
        #[serde(skip_serializing_if = "Option::is_none")]
        device: Option<String>,
        /// Its place in the object tree.
        path: String,
    },
}

impl e2k_core::qmp::Event for Event {
    fn name(&self) -> &'static str {
        match self {
            Event::Machine(event) => event.name(),
            Event::DeviceDeleted { .. } => "DEVICE_DELETED",
        }
    }

    fn has_data(&self) -> bool {
        match self {
            Event::Machine(event) => event.has_data(),
            Event::DeviceDeleted { .. } => true,
        }
    }
}
