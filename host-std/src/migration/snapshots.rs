//! Internal snapshots: they need an image format that can hold them, and raw images cannot. So each
//! request ends with what the reference says when there is no other image.

use std::fmt;
use std::sync::Arc;

use e2k_core::machine::{Next, RunState};

use crate::vm::Vm;

/// Why nothing is saved: no drive can hold the machine's state. Source: measured on QEMU 7.2.
const NO_DEVICE: &str = "no block device can store vmstate for snapshot";

/// What is wanted of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Make one.
    Save,
    /// Go back to one.
    Load,
    /// Delete one.
    Delete,
}

impl Action {
    /// The type of its job.
    const fn job(self) -> &'static str {
        match self {
            Action::Save => "snapshot-save",
            Action::Load => "snapshot-load",
            Action::Delete => "snapshot-delete",
        }
    }
}

/// Carries out `action` on `nodes`, or on all drives.
///
/// # Errors
/// Why it cannot be done. Source: measured on QEMU 7.2, as is that a failed load leaves the machine
/// stopped.
pub(crate) fn run(vm: &Vm, action: Action, nodes: Option<&[String]>) -> Result<(), String> {
    if action == Action::Load {
        vm.change(|control| {
            if control.state().is_running() {
                control.halt(RunState::RestoreVm);
            } else {
                control.set_state(RunState::RestoreVm);
            }
            Next::Proceed
        });
    }
    match (vm.board.block.snapshot_refusal(nodes), action) {
        (Some(text), _) => Err(text),
        // Nothing is deleted from no drives.
        (None, Action::Delete) => Ok(()),
        (None, _) => Err(NO_DEVICE.to_owned()),
    }
}

/// The same as a job.
///
/// # Errors
/// The job cannot have this id.
pub(crate) fn start(vm: &Arc<Vm>, id: &str, action: Action, nodes: Vec<String>) -> Result<(), String> {
    let machine = vm.clone();
    vm.jobs.start(id, action.job(), move |job| {
        let result = run(&machine, action, Some(&nodes));
        job.progress(1, 1);
        result
    })
}

/// `info snapshots`.
pub(crate) fn write_list(out: &mut dyn fmt::Write) -> fmt::Result {
    writeln!(out, "{NO_DEVICE}")
}
