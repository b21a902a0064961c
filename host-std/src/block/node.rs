//! Nodes: what carries out reads, writes and flushes.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};
use std::time::Duration;

use super::blkdebug::{IoType, Rules};
use super::file::Image;
use super::foreign;
use super::options::{DetectZeroes, Discard, Driver, Options};
use crate::vm::lock;

/// Size of a null node if none is given. Source: measured on QEMU 7.2.
const NULL_SIZE: u64 = 1 << 30;

/// What is true of a node whatever its driver.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) read_only: bool,
    /// The host's cache is not used: there is none where there is no data.
    pub(super) direct: bool,
    pub(super) no_flush: bool,
    pub(super) detect_zeroes: DetectZeroes,
    pub(super) discard: Discard,
}

/// Driver of a node with what it needs.
#[derive(Debug)]
pub(super) enum Kind {
    File(Image),
    Null {
        driver: Driver,
        size: Option<u64>,
        latency: Duration,
        read_zeroes: Option<bool>,
    },
    /// `probed`: nobody has said that it is raw, so nothing may be written that makes it look otherwise.
    Raw {
        file: Arc<Node>,
        offset: u64,
        size: Option<u64>,
        has_offset: bool,
        probed: bool,
    },
    Blkdebug {
        image: Arc<Node>,
        rules: Mutex<Rules>,
        config: Option<String>,
        plain: bool,
    },
}

#[derive(Debug)]
pub(super) struct State {
    pub(super) flags: Flags,
    pub(super) kind: Kind,
    /// By what it was made.
    pub(super) options: Options,
}

/// A node. Its state is replaced as a whole when it is reopened, between two requests.
#[derive(Debug)]
pub struct Node {
    name: String,
    state: RwLock<State>,
    /// End of the write that went farthest.
    highest: AtomicU64,
    /// Something was written since the last flush.
    dirty: AtomicBool,
}

/// No request has effect beyond the end.
fn out_of_range() -> io::Error {
    io::Error::from_raw_os_error(libc::EIO)
}

impl Node {
    pub(super) fn new(name: String, state: State) -> Arc<Node> {
        Arc::new(Node { name, state: RwLock::new(state), highest: AtomicU64::new(0), dirty: AtomicBool::new(false) })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn state(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn replace(&self, state: State) {
        *self.state.write().unwrap_or_else(PoisonError::into_inner) = state;
    }

    /// Whether it refuses writes.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.state().flags.read_only
    }

    /// End of the write that went farthest.
    #[must_use]
    pub fn highest(&self) -> u64 {
        self.highest.load(Ordering::Relaxed)
    }

    /// The node below.
    pub(super) fn child(&self) -> Option<Arc<Node>> {
        match &self.state().kind {
            Kind::Raw { file, .. } => Some(file.clone()),
            Kind::Blkdebug { image, .. } => Some(image.clone()),
            Kind::File(_) | Kind::Null { .. } => None,
        }
    }

    /// Bytes; a last sector that is not whole counts as a whole one.
    #[must_use]
    pub fn len(&self) -> u64 {
        let bytes = match &self.state().kind {
            Kind::File(image) => image.len(),
            Kind::Null { size, .. } => size.unwrap_or(NULL_SIZE),
            Kind::Blkdebug { image, .. } => image.len(),
            Kind::Raw { file, offset, size, .. } => size.unwrap_or_else(|| file.len().saturating_sub(*offset)),
        };
        bytes.checked_next_multiple_of(512).unwrap_or(bytes)
    }

    /// Whether it has no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes that it takes up on the host.
    #[must_use]
    pub fn allocated(&self) -> u64 {
        match &self.state().kind {
            Kind::File(image) => image.allocated(),
            Kind::Null { .. } => 0,
            Kind::Blkdebug { image: inner, .. } | Kind::Raw { file: inner, .. } => inner.allocated(),
        }
    }

    fn fits(&self, offset: u64, len: usize) -> io::Result<()> {
        let end = offset.checked_add(len as u64);
        end.is_some_and(|end| end <= self.len()).then_some(()).ok_or_else(out_of_range)
    }

    /// Reads.
    ///
    /// # Errors
    /// Those of the host, injected ones, and EIO beyond the end.
    pub fn read(&self, offset: u64, into: &mut [u8]) -> io::Result<()> {
        self.fits(offset, into.len())?;
        match &self.state().kind {
            Kind::File(image) => image.read(offset, into),
            Kind::Null { latency, read_zeroes, .. } => {
                std::thread::sleep(*latency);
                if *read_zeroes == Some(true) {
                    into.fill(0);
                }
                Ok(())
            }
            Kind::Blkdebug { image, rules, .. } => {
                lock(rules).check(IoType::Read, offset, into.len() as u64)?;
                image.read(offset, into)
            }
            Kind::Raw { file, offset: start, .. } => {
                file.event("read_aio");
                file.read(start.checked_add(offset).ok_or_else(out_of_range)?, into)
            }
        }
    }

    /// Writes.
    ///
    /// # Errors
    /// As for [`read`](Self::read); EACCES where writing is not allowed.
    pub fn write(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.put(offset, bytes, DetectZeroes::Off)
    }

    fn put(&self, offset: u64, bytes: &[u8], detect: DetectZeroes) -> io::Result<()> {
        self.fits(offset, bytes.len())?;
        let state = self.state();
        if state.flags.read_only {
            return Err(io::Error::from_raw_os_error(libc::EACCES));
        }
        let detect = match state.flags.detect_zeroes {
            DetectZeroes::Off => detect,
            own => own,
        };
        self.dirty.store(true, Ordering::Relaxed);
        let tell = |event| {
            if let Kind::Blkdebug { rules, .. } = &state.kind {
                lock(rules).event(event);
            }
        };
        tell("pwritev");
        let result = match &state.kind {
            Kind::File(image) => image.write(offset, bytes, detect),
            Kind::Null { latency, .. } => {
                std::thread::sleep(*latency);
                Ok(())
            }
            Kind::Blkdebug { image, rules, .. } => {
                let checked = lock(rules).check(IoType::Write, offset, bytes.len() as u64);
                checked.and_then(|()| image.put(offset, bytes, detect))
            }
            Kind::Raw { file, offset: start, probed, .. } => {
                if *probed && offset == 0 && foreign::format(bytes).is_some() {
                    Err(io::Error::from_raw_os_error(libc::EPERM))
                } else {
                    file.event("write_aio");
                    let at = start.checked_add(offset).ok_or_else(out_of_range);
                    at.and_then(|at| file.put(at, bytes, detect))
                }
            }
        };
        tell("pwritev_done");
        result?;
        self.highest.fetch_max(offset + bytes.len() as u64, Ordering::Relaxed);
        Ok(())
    }

    /// Waits until all that was written is safe.
    ///
    /// # Errors
    /// Those of the host, and injected ones.
    pub fn flush(&self) -> io::Result<()> {
        let child = self.child();
        let state = self.state();
        let tell = |event| child.iter().for_each(|child| child.event(event));
        tell("flush_to_os");
        if !state.flags.no_flush && self.dirty.swap(false, Ordering::Relaxed) {
            tell("flush_to_disk");
            let done = match &state.kind {
                Kind::File(image) => image.flush(),
                Kind::Blkdebug { rules, .. } => lock(rules).check(IoType::Flush, 0, 0),
                Kind::Null { latency, .. } => {
                    std::thread::sleep(*latency);
                    Ok(())
                }
                Kind::Raw { .. } => Ok(()),
            };
            if done.is_err() {
                // It is still to be done.
                self.dirty.store(true, Ordering::Relaxed);
            }
            done?;
        }
        child.map_or(Ok(()), |child| child.flush())
    }

    /// Lets the rules of a `blkdebug` node know.
    fn event(&self, event: &str) {
        if let Kind::Blkdebug { rules, .. } = &self.state().kind {
            lock(rules).event(event);
        }
    }

    /// Changes the size.
    ///
    /// # Errors
    /// It cannot be changed.
    pub fn truncate(&self, size: u64) -> Result<(), String> {
        let state = self.state();
        if state.flags.read_only {
            return Err("Image is read-only".to_owned());
        }
        match &state.kind {
            Kind::File(image) => image.truncate(size),
            Kind::Null { .. } => Err("Image format driver does not support resize".to_owned()),
            Kind::Blkdebug { image, .. } => image.truncate(size),
            Kind::Raw { size: Some(_), .. } => Err("Cannot resize fixed-size raw disks".to_owned()),
            Kind::Raw { file, offset, .. } => match offset.checked_add(size) {
                Some(size) => file.truncate(size),
                None => Err("Disk size too large for the chosen offset".to_owned()),
            },
        }
    }

    /// Locks its file against other processes.
    ///
    /// # Errors
    /// Another process is using it.
    pub(super) fn claim(&self, write: bool) -> Result<(), String> {
        match &self.state().kind {
            Kind::File(image) => image.claim(write),
            Kind::Null { .. } => Ok(()),
            Kind::Blkdebug { image: inner, .. } | Kind::Raw { file: inner, .. } => inner.claim(write),
        }
    }

    /// Unlocks its file.
    pub(super) fn release(&self) {
        match &self.state().kind {
            Kind::File(image) => image.release(),
            Kind::Null { .. } => {}
            Kind::Blkdebug { image: inner, .. } | Kind::Raw { file: inner, .. } => inner.release(),
        }
    }

    /// Whether its data is in a file, for what is told about the image.
    pub(super) fn is_on_file(&self) -> bool {
        match &self.state().kind {
            Kind::File(_) => true,
            Kind::Null { .. } => false,
            Kind::Blkdebug { image: inner, .. } | Kind::Raw { file: inner, .. } => inner.is_on_file(),
        }
    }
}
