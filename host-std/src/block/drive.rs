//! Drives: what a device or a user has for a disk, with a medium in it or without.

use std::sync::Arc;
use std::time::Instant;

use e2k_core::machine::block::{ErrorCode, Medium};
use e2k_core::machine::virt::{CDROM, DEVICES, DISK};
use e2k_core::qmp::ErrorClass;

use super::{DriveOptions, Graph, Node};
use crate::chardev::os_error;
use crate::object::device::DISK_TYPE;
use crate::vm::{Event, lock};

/// What is done about an I/O error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnError {
    /// The guest is told.
    #[default]
    Report,
    /// The guest is told that all is well.
    Ignore,
    /// The machine stops; the request is repeated when it goes on.
    Stop,
    /// The same if the host has no room, else the guest is told.
    Enospc,
}

/// What a stop was for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum IoStatus {
    #[default]
    Ok,
    Failed,
    Nospace,
}

impl IoStatus {
    pub(super) const fn name(self) -> &'static str {
        match self {
            IoStatus::Ok => "ok",
            IoStatus::Failed => "failed",
            IoStatus::Nospace => "nospace",
        }
    }
}

/// Counters of one kind of request.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counter {
    pub(super) bytes: u64,
    pub(super) operations: u64,
    pub(super) nanoseconds: u64,
    pub(super) failed: u64,
    pub(super) invalid: u64,
}

/// Counters of a drive.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stats {
    pub(super) read: Counter,
    pub(super) write: Counter,
    pub(super) flush: Counter,
    /// The last request ended then.
    pub(super) last: Option<Instant>,
}

/// A drive.
#[derive(Debug)]
pub(crate) struct Drive {
    pub(super) name: String,
    /// What it is for, and which of these it is.
    pub(super) place: (String, u32),
    /// The unit of the board that uses it.
    pub(super) unit: Option<usize>,
    pub(super) root: Option<Arc<Node>>,
    pub(super) tray_open: bool,
    pub(super) locked: bool,
    pub(super) eject_requested: bool,
    pub(super) on_read: OnError,
    pub(super) on_write: OnError,
    pub(super) writethrough: bool,
    /// Media put in later are for reading only, too.
    pub(super) read_only: bool,
    pub(super) status: IoStatus,
    pub(super) stats: Stats,
}

/// How a command names a drive.
#[derive(Clone, Copy, Debug)]
pub(crate) enum DriveRef<'a> {
    /// By its own name.
    Device(&'a str),
    /// By the device that uses it.
    Id(&'a str),
}

impl<'a> DriveRef<'a> {
    /// From the two arguments of a command.
    pub(crate) fn new(device: Option<&'a str>, id: Option<&'a str>) -> Result<Self, Refusal> {
        match (device, id) {
            (Some(name), None) => Ok(DriveRef::Device(name)),
            (None, Some(id)) => Ok(DriveRef::Id(id)),
            _ => Err(Refusal::new("Need exactly one of 'device' and 'id'")),
        }
    }

    pub(super) const fn text(self) -> &'a str {
        match self {
            DriveRef::Device(text) | DriveRef::Id(text) => text,
        }
    }
}

/// Why something cannot be done, with the class of the error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) class: ErrorClass,
    pub(crate) text: String,
}

impl Refusal {
    pub(super) fn new(text: impl Into<String>) -> Refusal {
        Refusal { class: ErrorClass::GenericError, text: text.into() }
    }
}

impl From<String> for Refusal {
    fn from(text: String) -> Refusal {
        Refusal::new(text)
    }
}

impl Drive {
    fn new(name: String) -> Drive {
        Drive {
            name,
            place: (String::new(), 0),
            unit: None,
            root: None,
            tray_open: false,
            locked: false,
            eject_requested: false,
            on_read: OnError::Report,
            on_write: OnError::Enospc,
            writethrough: false,
            read_only: false,
            status: IoStatus::Ok,
            stats: Stats::default(),
        }
    }

    /// Its name; empty if it has none.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn has_name(&self, name: &str) -> bool {
        !name.is_empty() && self.name == name
    }

    pub(super) fn root(&self) -> Option<&Arc<Node>> {
        self.root.as_ref()
    }

    pub(super) fn unit(&self) -> Option<usize> {
        self.unit
    }

    /// Only the board's disk has a medium that cannot be taken out.
    pub(super) fn is_removable(&self) -> bool {
        self.unit != Some(DISK)
    }

    pub(super) fn has_tray(&self) -> bool {
        self.unit == Some(CDROM)
    }

    /// The device that uses it, as a path of the object tree.
    pub(super) fn qdev(&self) -> Option<String> {
        self.unit.map(device_path)
    }

    /// Whether an error may stop the machine, so that it is of interest whether one has.
    pub(super) fn reports_status(&self) -> bool {
        let stops = matches!(self.on_write, OnError::Stop | OnError::Enospc) || self.on_read == OnError::Stop;
        self.unit.is_some() && stops
    }

    /// What the unit sees.
    pub(super) fn medium(&self) -> Medium {
        Medium {
            present: self.root.is_some(),
            read_only: self.unit == Some(CDROM) || self.root.as_ref().is_some_and(|root| root.is_read_only()),
            sectors: self.root.as_ref().map_or(0, |root| root.len() / 512),
            tray_open: self.tray_open,
            eject_requested: self.eject_requested,
        }
    }

    /// Locks the medium's file against other processes as far as the device needs it.
    pub(super) fn claim(&self) -> Result<(), String> {
        match (&self.root, self.unit) {
            (Some(root), Some(unit)) => root.claim(unit == DISK && !root.is_read_only()),
            _ => Ok(()),
        }
    }
}

pub(super) const NAMES: [&str; 2] = ["vda", "cd0"];

/// Path of a unit's device in the object tree: it stands behind the one CPU.
fn device_path(unit: usize) -> String {
    let at = DEVICES.iter().position(|device| device.name == NAMES[unit & 1]);
    format!("/machine/unattached/device[{}]", 1 + at.unwrap_or(0))
}

impl Graph {
    /// Makes a drive as an option describes it.
    ///
    /// # Errors
    /// It cannot be made. Source of the texts: measured on QEMU 7.2.
    pub fn add_drive(&self, options: &DriveOptions) -> Result<(), String> {
        let number = options.index.unwrap_or_else(|| self.free_place(&options.interface));
        let name = options.id.clone().unwrap_or_else(|| format!("{}{number}", options.interface));
        let mut drive = Drive::new(name);
        drive.place = (options.interface.clone(), number);
        if lock(&self.inner).drives.iter().any(|other| other.has_name(&drive.name)) {
            return Err(format!("Duplicate ID '{}' for drive", drive.name));
        }
        if options.is_for_board() {
            let unit = if options.is_cdrom { CDROM } else { DISK };
            if lock(&self.inner).drives.iter().any(|other| other.unit == Some(unit)) {
                return Err(format!("machine type does not support if={},bus=0,unit={number}", options.interface));
            }
            drive.unit = Some(unit);
        }
        drive.on_read = options.on_read;
        drive.on_write = options.on_write;
        drive.writethrough = options.writethrough;
        drive.read_only = options.read_only;
        if let Some(node) = &options.node {
            if self.find(&drive.name).is_some() {
                return Err(format!("Device name '{}' conflicts with an existing node name", drive.name));
            }
            drive.root = Some(self.open_probed(node, false, options.probed)?);
        }
        let claimed = drive.claim();
        let mut inner = lock(&self.inner);
        if let Err(text) = claimed {
            if let Some(root) = drive.root.take() {
                inner.collect(&root);
            }
            return Err(text);
        }
        inner.drives.push(drive);
        drop(inner);
        self.sync();
        Ok(())
    }

    /// The first number that no drive for this interface has.
    fn free_place(&self, interface: &str) -> u32 {
        let inner = lock(&self.inner);
        let free =
            |number: &u32| !inner.drives.iter().any(|drive| drive.place.0 == interface && drive.place.1 == *number);
        (0..).find(free).unwrap_or_default()
    }

    /// Lets the board's unit use a drive, or a node; `which` is a name of either.
    ///
    /// # Errors
    /// There is none, or it is in use.
    pub fn attach(&self, unit: usize, which: &str) -> Result<(), String> {
        let mut inner = lock(&self.inner);
        if inner.drives.iter().any(|drive| drive.unit == Some(unit) && drive.root.is_some()) {
            return Err(format!("device '{}' has a drive already", NAMES[unit & 1]));
        }
        let at = inner.drives.iter().position(|drive| drive.has_name(which));
        let mut drive = match at {
            Some(at) if inner.drives[at].unit.is_some() => {
                return Err(format!("Drive '{which}' is already in use by another block device"));
            }
            Some(at) => inner.drives.remove(at),
            None => {
                let node = inner
                    .find(which)
                    .ok_or_else(|| format!("Property '{DISK_TYPE}.drive' can't find value '{which}'"))?;
                if inner.drive_of(&node).is_some() {
                    return Err(format!("Node '{which}' is already in use"));
                }
                let mut drive = Drive::new(String::new());
                drive.root = Some(node);
                drive
            }
        };
        inner.drives.retain(|drive| drive.unit != Some(unit));
        drive.unit = Some(unit);
        let claimed = drive.claim();
        if claimed.is_err() {
            drive.unit = None;
        }
        if claimed.is_ok() || !drive.name.is_empty() {
            inner.drives.push(drive);
        }
        drop(inner);
        self.sync();
        claimed
    }

    /// Takes the drive of a unit away, as [`delete_drive`](Graph::delete_drive) does with one that is known
    /// by its name; nodes that the monitor made stay.
    pub(crate) fn detach(&self, unit: usize) {
        let mut inner = lock(&self.inner);
        let Some(at) = inner.drives.iter().position(|drive| drive.unit == Some(unit)) else { return };
        let mut drive = inner.drives.remove(at);
        if let Some(root) = drive.root.take() {
            root.release();
            inner.collect(&root);
        }
        drop(inner);
        self.sync();
    }

    /// The board has been built: its drive with a tray is there even when nothing was said about it.
    pub(crate) fn board_is_there(&self) {
        let mut inner = lock(&self.inner);
        if !inner.drives.iter().any(|drive| drive.unit == Some(CDROM)) {
            let mut drive = Drive::new(String::new());
            drive.unit = Some(CDROM);
            drive.read_only = true;
            inner.drives.push(drive);
        }
        drop(inner);
        self.sync();
    }

    /// Removes a drive by its name; a device that uses it loses its medium.
    pub(crate) fn delete_drive(&self, name: &str) -> Result<(), String> {
        let mut inner = lock(&self.inner);
        let Some(at) = inner.drives.iter().position(|drive| drive.has_name(name)) else {
            // A node that `drive_add -n` made goes the way of `blockdev-del`.
            drop(inner);
            return match self.find(name) {
                Some(_) => self.delete(name),
                None => Err(format!("Device '{name}' not found")),
            };
        };
        let drive = &mut inner.drives[at];
        let root = drive.root.take();
        if drive.unit.is_some() {
            drive.name.clear();
            (drive.on_read, drive.on_write) = (OnError::Report, OnError::Report);
        } else {
            inner.drives.remove(at);
        }
        if let Some(root) = root {
            root.release();
            inner.collect(&root);
        }
        drop(inner);
        self.sync();
        Ok(())
    }

    /// Lets `f` at a drive.
    pub(super) fn with<R>(
        &self,
        which: DriveRef<'_>,
        f: impl FnOnce(&mut Drive) -> Result<R, Refusal>,
    ) -> Result<R, Refusal> {
        let mut inner = lock(&self.inner);
        let found = match which {
            DriveRef::Device(name) => inner.drives.iter_mut().find(|drive| drive.has_name(name)),
            DriveRef::Id(id) => inner.drives.iter_mut().find(|drive| {
                drive.unit.is_some_and(|unit| NAMES[unit & 1] == id) || drive.qdev().is_some_and(|path| path == id)
            }),
        };
        match found {
            Some(drive) => f(drive),
            None => {
                Err(Refusal { class: ErrorClass::DeviceNotFound, text: format!("Device '{}' not found", which.text()) })
            }
        }
    }

    /// The machine goes on: errors that stopped it are history.
    pub(crate) fn forget_errors(&self) {
        lock(&self.inner).drives.iter_mut().for_each(|drive| drive.status = IoStatus::Ok);
    }

    /// Carries out a request of the guest; `None` is to be repeated when the machine goes on.
    pub(super) fn transfer(&self, unit: usize, request: Transfer<'_>) -> Option<Result<(), ErrorCode>> {
        let (node, writethrough) = {
            let inner = lock(&self.inner);
            let Some(drive) = inner.drives.iter().find(|drive| drive.unit == Some(unit)) else {
                return Some(Err(ErrorCode::NoMedium));
            };
            match &drive.root {
                Some(root) if !drive.tray_open => (root.clone(), drive.writethrough),
                _ => return Some(Err(ErrorCode::NoMedium)),
            }
        };
        let start = Instant::now();
        let (kind, bytes, result) = match request {
            Transfer::Read { offset, into } => (Kind::Read, into.len(), node.read(offset, into)),
            Transfer::Write { offset, bytes } => {
                let done = node.write(offset, bytes).and_then(|()| if writethrough { node.flush() } else { Ok(()) });
                (Kind::Write, bytes.len(), done)
            }
            Transfer::Flush => (Kind::Flush, 0, node.flush()),
        };
        let nanoseconds = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        let mut inner = lock(&self.inner);
        let drive = inner.drives.iter_mut().find(|drive| drive.unit == Some(unit))?;
        let counter = match kind {
            Kind::Read => &mut drive.stats.read,
            Kind::Write => &mut drive.stats.write,
            Kind::Flush => &mut drive.stats.flush,
        };
        counter.nanoseconds += nanoseconds;
        drive.stats.last = Some(Instant::now());
        let Err(error) = result else {
            counter.bytes += bytes as u64;
            counter.operations += 1;
            return Some(Ok(()));
        };
        counter.failed += 1;
        let nospace = error.raw_os_error() == Some(libc::ENOSPC);
        let policy = if kind == Kind::Read { drive.on_read } else { drive.on_write };
        let action = match policy {
            OnError::Enospc if nospace => OnError::Stop,
            OnError::Enospc => OnError::Report,
            policy => policy,
        };
        if action == OnError::Stop {
            drive.status = if nospace { IoStatus::Nospace } else { IoStatus::Failed };
        }
        let event = Event::BlockIoError {
            device: drive.name.clone(),
            node_name: Some(node.name().to_owned()),
            operation: if kind == Kind::Read { "read" } else { "write" },
            action: match action {
                OnError::Ignore => "ignore",
                OnError::Stop => "stop",
                OnError::Report | OnError::Enospc => "report",
            },
            nospace,
            reason: os_error(&error),
        };
        drop(inner);
        self.emit(&event);
        match action {
            OnError::Stop => None,
            OnError::Ignore => Some(Ok(())),
            _ if nospace => Some(Err(ErrorCode::NoSpace)),
            _ => Some(Err(ErrorCode::Io)),
        }
    }

    /// What `commit` says about a drive: there is nothing below a raw image that it could go to.
    pub(crate) fn commit(&self, name: &str) -> Result<(), String> {
        if name == "all" {
            return Ok(());
        }
        let inner = lock(&self.inner);
        match inner.drives.iter().find(|drive| drive.has_name(name)) {
            None => Err(format!("Device '{name}' not found")),
            Some(drive) if drive.root.is_none() => Err(format!("Device '{name}' has no medium")),
            Some(_) => Err(format!("'commit' error for '{name}': Operation not supported")),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Read,
    Write,
    Flush,
}

/// A request of the guest.
pub(super) enum Transfer<'a> {
    Read { offset: u64, into: &'a mut [u8] },
    Write { offset: u64, bytes: &'a [u8] },
    Flush,
}
