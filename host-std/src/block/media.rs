//! Media and trays: what goes into drives and comes out of them.

use std::sync::Arc;

use super::drive::NAMES;
use super::{DriveRef, Graph, Node, Refusal};
use crate::vm::{Event, lock};

/// Whether a new medium may be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ReadOnlyMode {
    /// As the last one.
    #[default]
    Retain,
    ReadOnly,
    ReadWrite,
}

/// How far a tray went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opened {
    Yes,
    NoTray,
    /// The guest has been asked.
    Locked,
}

impl Graph {
    fn move_tray(&self, which: DriveRef<'_>, open: bool) -> Result<(), Refusal> {
        let event = self.with(which, |drive| {
            drive.eject_requested = false;
            if drive.tray_open == open || !drive.has_tray() {
                return Ok(None);
            }
            drive.tray_open = open;
            Ok(drive.qdev().map(|id| Event::DeviceTrayMoved { device: drive.name.clone(), id, tray_open: open }))
        })?;
        self.sync();
        if let Some(event) = event {
            self.emit(&event);
        }
        Ok(())
    }

    fn try_open(&self, which: DriveRef<'_>, force: bool) -> Result<Opened, Refusal> {
        let opened = self.with(which, |drive| {
            if !drive.is_removable() {
                return Err(Refusal::new(format!("Device '{}' is not removable", which.text())));
            }
            if !drive.has_tray() {
                return Ok(Opened::NoTray);
            }
            if drive.locked && !force && !drive.tray_open {
                drive.eject_requested = true;
                return Ok(Opened::Locked);
            }
            Ok(Opened::Yes)
        })?;
        match opened {
            Opened::Yes => self.move_tray(which, true)?,
            Opened::Locked => self.sync(),
            Opened::NoTray => {}
        }
        Ok(opened)
    }

    fn open_or_fail(&self, which: DriveRef<'_>, force: bool) -> Result<(), Refusal> {
        match self.try_open(which, force)? {
            Opened::Yes | Opened::NoTray => Ok(()),
            Opened::Locked => Err(Refusal::new(format!(
                "Device '{}' is locked and force was not specified, wait for tray to open and try again",
                which.text()
            ))),
        }
    }

    /// Opens a tray, or asks the guest to do so if it is locked.
    pub(crate) fn open_tray(&self, which: DriveRef<'_>, force: bool) -> Result<(), Refusal> {
        self.try_open(which, force).map(drop)
    }

    /// Closes a tray.
    pub(crate) fn close_tray(&self, which: DriveRef<'_>) -> Result<(), Refusal> {
        self.with(which, |drive| match drive.is_removable() {
            true => Ok(()),
            false => Err(Refusal::new(format!("Device '{}' is not removable", which.text()))),
        })?;
        self.move_tray(which, false)
    }

    /// Takes the medium out of an open tray.
    pub(crate) fn remove_medium(&self, which: DriveRef<'_>) -> Result<(), Refusal> {
        let root = self.with(which, |drive| {
            if !drive.is_removable() {
                return Err(Refusal::new(format!("Device '{}' is not removable", which.text())));
            }
            if drive.has_tray() && !drive.tray_open {
                return Err(Refusal::new(format!("Tray of device '{}' is not open", which.text())));
            }
            if let Some(root) = &drive.root {
                drive.read_only = root.is_read_only();
            }
            Ok(drive.root.take())
        })?;
        if let Some(root) = root {
            root.release();
            lock(&self.inner).collect(&root);
        }
        self.sync();
        Ok(())
    }

    /// Puts a node into an open tray.
    pub(crate) fn insert_medium(&self, which: DriveRef<'_>, node_name: &str) -> Result<(), Refusal> {
        self.with(which, |_| Ok(()))?;
        let node = {
            let inner = lock(&self.inner);
            let node = inner.find(node_name).ok_or_else(|| Refusal::new(format!("Node '{node_name}' not found")))?;
            if inner.drive_of(&node).is_some() {
                return Err(Refusal::new(format!("Node '{node_name}' is already in use")));
            }
            node
        };
        self.insert(which, node)
    }

    fn insert(&self, which: DriveRef<'_>, node: Arc<Node>) -> Result<(), Refusal> {
        self.with(which, |drive| {
            if !drive.is_removable() {
                return Err(Refusal::new(format!("Device '{}' is not removable", which.text())));
            }
            if drive.has_tray() && !drive.tray_open {
                return Err(Refusal::new(format!("Tray of device '{}' is not open", which.text())));
            }
            if drive.root.is_some() {
                return Err(Refusal::new(format!("There already is a medium in device '{}'", which.text())));
            }
            drive.root = Some(node);
            match drive.claim() {
                Ok(()) => Ok(()),
                Err(text) => {
                    drive.root = None;
                    Err(text.into())
                }
            }
        })?;
        self.sync();
        Ok(())
    }

    /// Takes the medium out; the tray of a device that has one stays open.
    pub(crate) fn eject(&self, which: DriveRef<'_>, force: bool) -> Result<(), Refusal> {
        self.open_or_fail(which, force)?;
        self.remove_medium(which)
    }

    /// Puts another image into a drive. `None` for the format is a guess; the caller has warned.
    pub(crate) fn change_medium(
        &self,
        which: DriveRef<'_>,
        filename: &str,
        format: Option<&str>,
        force: bool,
        mode: ReadOnlyMode,
    ) -> Result<(), Refusal> {
        let read_only = self.with(which, |drive| {
            let now = drive.root.as_ref().map_or(drive.read_only, |root| root.is_read_only());
            Ok(match mode {
                ReadOnlyMode::Retain => now,
                ReadOnlyMode::ReadOnly => true,
                ReadOnlyMode::ReadWrite => false,
            })
        })?;
        let mut options = super::option::image(filename, format)?;
        options.read_only = Some(read_only);
        let node = self.open_probed(&options, false, format.is_none())?;
        let done = self
            .open_or_fail(which, force)
            .and_then(|()| self.remove_medium(which))
            .and_then(|()| self.insert(which, node.clone()))
            .and_then(|()| {
                self.with(which, |drive| {
                    drive.read_only = read_only;
                    Ok(())
                })
            })
            .and_then(|()| self.move_tray(which, false));
        // Forgotten if it did not get into the drive.
        lock(&self.inner).collect(&node);
        done
    }

    /// The guest has moved the tray of its drive.
    pub(super) fn guest_moves_tray(&self, unit: usize, open: bool) {
        // The drive of a unit is always there.
        let _ = self.move_tray(DriveRef::Id(NAMES[unit & 1]), open);
    }

    /// The guest has locked or unlocked the tray of its drive.
    pub(super) fn guest_locks(&self, unit: usize, locked: bool) {
        let _ = self.with(DriveRef::Id(NAMES[unit & 1]), |drive| {
            drive.locked = locked;
            Ok(())
        });
    }
}
