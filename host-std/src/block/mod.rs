//! Block devices: nodes that hold data, drives that devices use, and the way from the board to both.
//!
//! ```text
//! guest -- BlockUnit -- Unit (thread) --+
//!                                       +-- Drive --- Node "raw" --- Node "file" --- file of the host
//! monitors -----------------------------+
//! ```
//!
//! A [`Graph`] keeps nodes and drives. Requests run outside its lock, and so does opening a file: both may
//! take as long as the host does. Only raw images are known.

mod blkdebug;
mod create;
mod drive;
mod file;
mod foreign;
mod info;
mod media;
mod node;
mod open;
mod option;
pub mod options;
mod print;
mod reopen;
mod shell;
mod snapshot;
mod unit;

use std::sync::{Arc, Mutex, OnceLock};

use crate::descriptors::FdSets;
use crate::vm::{Event, EventSink, lock, now};

pub(crate) use create::{CreateOptions, create};
pub(crate) use drive::{Drive, DriveRef, Refusal};
pub(crate) use media::ReadOnlyMode;
pub use node::Node;
#[cfg(test)]
pub(crate) use option::OWN as DRIVE_KEYS;
pub use option::{BOARD_INTERFACE, DriveOptions, probing_warning};
use options::Options;
pub(crate) use print::{print_drives, print_nodes, print_stats};
pub(crate) use shell::run as run_shell;
use unit::Port;
pub use unit::Unit;

/// A node in the graph.
#[derive(Debug)]
struct Entry {
    node: Arc<Node>,
    /// It stays until `blockdev-del`.
    owned_by_monitor: bool,
}

#[derive(Debug, Default)]
struct Inner {
    /// In the order in which they were made.
    nodes: Vec<Entry>,
    drives: Vec<Drive>,
}

/// All nodes and drives of a machine.
#[derive(Default)]
pub struct Graph {
    inner: Mutex<Inner>,
    /// What the board's units see of their drives: disk, drive with a tray.
    ports: [Arc<Port>; 2],
    events: OnceLock<Arc<dyn EventSink>>,
    /// What is behind the paths of sets of descriptors.
    files: Arc<FdSets>,
    /// Counts names that were made up.
    names: std::sync::atomic::AtomicU32,
}

impl std::fmt::Debug for Graph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Graph").field("inner", &self.inner).finish_non_exhaustive()
    }
}

impl Graph {
    /// The sets of descriptors that paths of nodes may name.
    pub(crate) fn files(&self) -> &Arc<FdSets> {
        &self.files
    }

    /// Events go to `sink` from now on. Only the first call counts.
    pub(crate) fn set_events(&self, sink: Arc<dyn EventSink>) {
        let _ = self.events.set(sink);
    }

    fn emit(&self, event: &Event) {
        if let Some(sink) = self.events.get() {
            sink.event(now(), event);
        }
    }

    /// The node `name`.
    pub(crate) fn find(&self, name: &str) -> Option<Arc<Node>> {
        lock(&self.inner).find(name)
    }

    /// All nodes, in the order in which they were made.
    pub(crate) fn nodes(&self) -> Vec<Arc<Node>> {
        lock(&self.inner).nodes.iter().map(|entry| entry.node.clone()).collect()
    }

    /// Creates a node for the monitor.
    ///
    /// # Errors
    /// It cannot be made. Nothing has changed then.
    pub fn add(&self, options: &Options) -> Result<(), String> {
        if options.node_name.is_none() {
            return Err("'node-name' must be specified for the root node".to_owned());
        }
        self.open(options, true).map(drop)
    }

    /// Removes a node of the monitor.
    ///
    /// # Errors
    /// There is none, or it is in use. Source of texts and order: measured on QEMU 7.2.
    pub fn delete(&self, name: &str) -> Result<(), String> {
        let mut inner = lock(&self.inner);
        let Some(at) = inner.nodes.iter().position(|entry| entry.node.name() == name) else {
            return Err(format!("Failed to find node with node-name='{name}'"));
        };
        let entry = &inner.nodes[at];
        if inner.drive_of(&entry.node).is_some() {
            return Err(format!("Node {name} is in use"));
        }
        if !entry.owned_by_monitor {
            return Err(format!("Node {name} is not owned by the monitor"));
        }
        let node = entry.node.clone();
        if inner.parents(&node) > 0 {
            return Err(format!("Block device {name} is in use"));
        }
        inner.nodes[at].owned_by_monitor = false;
        inner.collect(&node);
        Ok(())
    }

    /// Changes the size of a drive's medium or of a node, and lets the guest know.
    ///
    /// # Errors
    /// There is none, or its size cannot be changed. Source of texts and order: measured on QEMU 7.2.
    pub fn resize(&self, device: Option<&str>, node_name: Option<&str>, size: i64) -> Result<(), String> {
        let node = {
            let inner = lock(&self.inner);
            let drive = device.and_then(|name| inner.drives.iter().find(|drive| drive.has_name(name)));
            match (drive, node_name) {
                (Some(drive), _) => {
                    let name = drive.name();
                    drive.root().cloned().ok_or_else(|| format!("Device '{name}' has no medium"))?
                }
                (None, Some(name)) if inner.find(name).is_some() => inner.find(name).ok_or("node")?,
                _ => {
                    let (device, node) = (device.unwrap_or(""), node_name.unwrap_or(""));
                    return Err(format!("Cannot find device='{device}' nor node-name='{node}'"));
                }
            }
        };
        let size = u64::try_from(size).map_err(|_| "Parameter 'size' expects a >0 size")?;
        node.truncate(size)?;
        self.sync();
        Ok(())
    }

    /// The node that a word of the console means: the medium of a drive, or a node by its name.
    ///
    /// # Errors
    /// There is none.
    pub(crate) fn drive_or_node(&self, name: &str) -> Result<Arc<Node>, String> {
        let inner = lock(&self.inner);
        match inner.drives.iter().find(|drive| drive.has_name(name)) {
            Some(drive) => drive.root().cloned().ok_or_else(|| format!("Device '{name}' has no medium")),
            None => inner.find(name).ok_or_else(|| format!("Cannot find device='' nor node-name='{name}'")),
        }
    }

    /// Tells the board's units what has become of their media.
    fn sync(&self) {
        let inner = lock(&self.inner);
        for drive in &inner.drives {
            if let Some(unit) = drive.unit() {
                self.ports[unit].set(drive.medium());
            }
        }
    }
}

impl Inner {
    fn find(&self, name: &str) -> Option<Arc<Node>> {
        self.nodes.iter().find(|entry| entry.node.name() == name).map(|entry| entry.node.clone())
    }

    /// The drive with `node` as its medium.
    fn drive_of(&self, node: &Arc<Node>) -> Option<&Drive> {
        self.drives.iter().find(|drive| drive.root().is_some_and(|root| Arc::ptr_eq(root, node)))
    }

    /// Number of nodes above.
    fn parents(&self, node: &Arc<Node>) -> usize {
        let children = self.nodes.iter().filter_map(|entry| entry.node.child());
        children.filter(|child| Arc::ptr_eq(child, node)).count()
    }

    /// Forgets `node`, and then its children, if nobody has use for them any more.
    fn collect(&mut self, node: &Arc<Node>) {
        let mut next = Some(node.clone());
        while let Some(node) = next.take() {
            let owned = self.nodes.iter().any(|entry| entry.owned_by_monitor && Arc::ptr_eq(&entry.node, &node));
            if owned || self.drive_of(&node).is_some() || self.parents(&node) > 0 {
                return;
            }
            self.nodes.retain(|entry| !Arc::ptr_eq(&entry.node, &node));
            next = node.child();
        }
    }
}

#[cfg(test)]
mod tests;
