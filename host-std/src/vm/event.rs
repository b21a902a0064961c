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
    /// The migration changed its state.
    Migration {
        /// To this.
        status: crate::migration::Status,
    },
    /// A pass over the RAM begins.
    MigrationPass {
        /// Its number.
        pass: u64,
    },
    /// A dump ended.
    DumpCompleted {
        /// How far it came.
        result: crate::dump::Progress,
        /// Why it failed.
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<String>,
    },
    /// A device is gone.
    DeviceDeleted {
        /// Its id, if it had one.
        #[serde(skip_serializing_if = "Option::is_none")]
        device: Option<String>,
        /// Its place in the object tree.
        path: String,
    },
    /// A job changed its state.
    JobStatusChange {
        /// The job.
        id: String,
        /// Its new state.
        status: crate::jobs::Status,
    },
    /// A tray was opened or closed.
    DeviceTrayMoved {
        /// The drive; empty if it has no name.
        device: String,
        /// The device.
        id: String,
        /// It is open now.
        #[serde(rename = "tray-open")]
        tray_open: bool,
    },
    /// An I/O error of a drive.
    BlockIoError {
        /// The drive; empty if it has no name.
        device: String,
        /// The node at its root.
        #[serde(rename = "node-name", skip_serializing_if = "Option::is_none")]
        node_name: Option<String>,
        /// `read` or `write`.
        operation: &'static str,
        /// `ignore`, `report` or `stop`.
        action: &'static str,
        /// The host has no room left.
        nospace: bool,
        /// The error, for people.
        reason: String,
    },
}

impl e2k_core::qmp::Event for Event {
    fn name(&self) -> &'static str {
        match self {
            Event::Machine(event) => event.name(),
            Event::Migration { .. } => "MIGRATION",
            Event::MigrationPass { .. } => "MIGRATION_PASS",
            Event::DumpCompleted { .. } => "DUMP_COMPLETED",
            Event::DeviceDeleted { .. } => "DEVICE_DELETED",
            Event::JobStatusChange { .. } => "JOB_STATUS_CHANGE",
            Event::DeviceTrayMoved { .. } => "DEVICE_TRAY_MOVED",
            Event::BlockIoError { .. } => "BLOCK_IO_ERROR",
        }
    }

    fn has_data(&self) -> bool {
        match self {
            Event::Machine(event) => event.has_data(),
            _ => true,
        }
    }
}
