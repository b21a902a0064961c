//! Whether nodes could hold internal snapshots: raw images cannot.

use std::sync::Arc;

use super::{Graph, Node};
use crate::vm::lock;

impl Graph {
    /// Why the nodes called `names`, or all that a snapshot would have to include, cannot hold one;
    /// `None` when there are no such nodes. Source of texts and order: measured on QEMU 7.2.
    pub(crate) fn snapshot_refusal(&self, names: Option<&[String]>) -> Option<String> {
        let inner = lock(&self.inner);
        let device = |node: &Arc<Node>| inner.drive_of(node).map_or(node.name(), |drive| drive.name()).to_owned();
        let first = match names {
            Some([]) => return Some("At least one device is required for snapshot".to_owned()),
            Some(names) => {
                if let Some(name) = names.iter().find(|name| inner.find(name).is_none()) {
                    return Some(format!("No block device node '{name}'"));
                }
                names.first().and_then(|name| inner.find(name))
            }
            // What can change while the machine runs: media of drives, and nodes that nothing is above.
            None => {
                let nodes = || inner.nodes.iter().map(|entry| &entry.node).filter(|node| !node.is_read_only());
                let media = nodes().find(|node| inner.drive_of(node).is_some());
                media.or_else(|| nodes().find(|node| inner.parents(node) == 0)).cloned()
            }
        };
        first.map(|node| format!("Device '{}' is writable but does not support snapshots", device(&node)))
    }
}
