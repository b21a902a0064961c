//! All character devices of a machine, which come and go while it runs.

use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::device::Chardev;
use super::mux::{Mux, Quit};
use super::socket::NamedDescriptors;
use super::spec::{Backend, MuxOptions};
use super::{Frontend, ring::Ring};
use crate::descriptors::FdSets;
use crate::vm::lock;

/// Why a device was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddError {
    /// There is one of that name.
    #[error("Chardev with id '{0}' already exists")]
    Exists(String),
    /// It cannot be opened.
    #[error("{0}")]
    Open(String),
}

/// A device as `query-chardev` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name.
    pub label: String,
    /// Where its bytes go.
    pub filename: String,
    /// Somebody uses it.
    pub frontend_open: bool,
    /// Its kind, one of [`BACKENDS`](super::BACKENDS).
    pub kind: &'static str,
}

#[derive(Default)]
struct Inner {
    list: Vec<Arc<Chardev>>,
    runtime: Option<(tokio::runtime::Handle, watch::Receiver<bool>)>,
}

/// The devices, in the order in which they were made.
#[derive(Default)]
pub struct Registry {
    inner: Mutex<Inner>,
    files: Arc<FdSets>,
    quit: Quit,
}

impl Registry {
    /// No devices; `files` are behind paths of sets of descriptors.
    #[must_use]
    pub fn new(files: Arc<FdSets>) -> Registry {
        Registry { files, ..Registry::default() }
    }

    /// What the key that ends the process does.
    pub fn on_quit(&self, quit: impl Fn() + Send + Sync + 'static) {
        // Only the first counts.
        let _ = self.quit.set(Box::new(quit));
    }

    /// Serves all devices, also later ones, on `runtime` until `closing` becomes true.
    pub fn start(&self, runtime: &tokio::runtime::Handle, closing: &watch::Receiver<bool>) {
        let mut inner = lock(&self.inner);
        inner.runtime = Some((runtime.clone(), closing.clone()));
        inner.list.iter().for_each(|device| device.start(runtime, closing));
    }

    /// Waits until everybody has been told that the process ends.
    pub async fn farewell(&self) {
        let tasks: Vec<_> = lock(&self.inner).list.iter().filter_map(|device| device.take_task()).collect();
        for task in tasks {
            // A task that was ended has nothing more to say.
            let _ = task.await;
        }
    }

    /// Removes what would stay behind in the file system and on the terminal.
    pub fn clean_up(&self) {
        lock(&self.inner).list.iter().for_each(|device| device.clean_up());
    }

    fn find(&self, label: &str) -> Option<Arc<Chardev>> {
        lock(&self.inner).list.iter().find(|device| device.label() == label).cloned()
    }

    /// Makes a device; gives the path of a new terminal.
    ///
    /// # Errors
    /// It exists, or cannot be opened.
    pub fn add(
        &self,
        label: &str,
        backend: &Backend,
        named: &mut NamedDescriptors<'_>,
    ) -> Result<Option<String>, AddError> {
        if self.find(label).is_some() {
            return Err(AddError::Exists(label.to_owned()));
        }
        let device = self.open(label, backend, named).map_err(AddError::Open)?;
        self.keep(device.clone());
        Ok(device.pty.clone())
    }

    fn open(&self, label: &str, backend: &Backend, named: &mut NamedDescriptors<'_>) -> Result<Arc<Chardev>, String> {
        let mut mux = None;
        match backend {
            Backend::Stdio(_) => {
                let taken = |device: &Arc<Chardev>| matches!(device.backend(), Backend::Stdio(_));
                if lock(&self.inner).list.iter().any(taken) {
                    return Err("cannot use stdio by multiple character devices".to_owned());
                }
            }
            Backend::Mux(MuxOptions { chardev, .. }) => {
                let base = self.find(chardev).ok_or_else(|| format!("mux: base chardev {chardev} not found"))?;
                mux = Some((base, Mux::new(self.quit.clone())));
            }
            _ => {}
        }
        let front = mux.as_ref().map(|(_, mux)| mux.clone());
        let device = Chardev::open(label, backend, front, &self.files, named)?;
        if let Some((base, mux)) = mux {
            base.attach(mux)?;
        }
        Ok(Arc::new(device))
    }

    /// Puts a device at the end of the list, and serves it.
    fn keep(&self, device: Arc<Chardev>) {
        let mut inner = lock(&self.inner);
        if let Some((runtime, closing)) = &inner.runtime {
            device.start(runtime, closing);
        }
        inner.list.push(device);
    }

    /// Gives the device `label` to `front`, for good.
    ///
    /// # Errors
    /// There is none, or it is in use.
    pub fn attach(&self, label: &str, front: Arc<dyn Frontend>) -> Result<(), String> {
        let device = self.find(label).ok_or_else(|| format!("chardev \"{label}\" not found"))?;
        device.attach(front)
    }

    /// Closes a device that nobody uses.
    ///
    /// # Errors
    /// There is none, or it is in use.
    pub fn remove(&self, label: &str) -> Result<(), String> {
        let device = {
            let mut inner = lock(&self.inner);
            let index = inner.list.iter().position(|device| device.label() == label);
            let index = index.ok_or_else(|| format!("Chardev '{label}' not found"))?;
            // What a mux is made of cannot be taken apart. Source: measured on QEMU 7.2.
            if inner.list[index].is_used() || inner.list[index].mux.is_some() {
                return Err(format!("Chardev '{label}' is busy"));
            }
            inner.list.remove(index)
        };
        device.stop();
        Ok(())
    }

    /// Replaces the back end of a device, also while it is in use if its user can bear that.
    ///
    /// # Errors
    /// There is none, its user cannot, or the new one cannot be opened. One that nobody uses is closed
    /// before the new one is opened, and gone if that fails, as with the reference.
    pub fn change(
        &self,
        label: &str,
        backend: &Backend,
        named: &mut NamedDescriptors<'_>,
    ) -> Result<Option<String>, String> {
        let old = self.find(label).ok_or_else(|| format!("Chardev '{label}' does not exist"))?;
        if old.mux.is_some() {
            return Err("Mux device hotswap not supported yet".to_owned());
        }
        let Some(front) = old.front().cloned() else {
            self.remove(label)?;
            let added = self.add(label, backend, named);
            return added.map_err(|error| format!("Failed to add chardev '{label}': {error}"));
        };
        if !front.can_move() {
            return Err("Chardev user does not support chardev hotswap".to_owned());
        }
        let new = self.open(label, backend, named)?;
        old.stop();
        new.attach(front)?;
        let mut inner = lock(&self.inner);
        if let Some((runtime, closing)) = &inner.runtime {
            new.start(runtime, closing);
        }
        let pty = new.pty.clone();
        match inner.list.iter_mut().find(|device| device.label() == label) {
            Some(place) => *place = new,
            None => inner.list.push(new),
        }
        Ok(pty)
    }

    /// Tells the user of a device that its line was broken for a moment.
    ///
    /// # Errors
    /// There is no such device.
    pub fn send_break(&self, label: &str) -> Result<(), String> {
        let device = self.find(label).ok_or_else(|| format!("Chardev '{label}' not found"))?;
        if let Some(mux) = &device.mux {
            mux.send_break();
        } else if let Some(front) = device.front() {
            front.send_break();
        }
        Ok(())
    }

    /// All devices.
    #[must_use]
    pub fn list(&self) -> Vec<Entry> {
        let entry = |device: &Arc<Chardev>| Entry {
            label: device.label().to_owned(),
            filename: device.filename(),
            frontend_open: device.is_open(),
            kind: device.kind(),
        };
        lock(&self.inner).list.iter().map(entry).collect()
    }

    fn ring(&self, label: &str) -> Result<Arc<Mutex<Ring>>, String> {
        let device = self.find(label).ok_or_else(|| format!("Device '{label}' not found"))?;
        device.ring.clone().ok_or_else(|| format!("{label} is not a ringbuf device"))
    }

    /// Puts bytes into a ring buffer.
    ///
    /// # Errors
    /// There is no such ring buffer.
    pub fn ring_write(&self, label: &str, bytes: &[u8]) -> Result<(), String> {
        lock(&*self.ring(label)?).write(bytes);
        Ok(())
    }

    /// Takes at most `size` bytes out of a ring buffer.
    ///
    /// # Errors
    /// There is no such ring buffer, or nothing was asked for.
    pub fn ring_read(&self, label: &str, size: i64) -> Result<Vec<u8>, String> {
        let ring = self.ring(label)?;
        if size <= 0 {
            return Err("size must be greater than zero".to_owned());
        }
        Ok(lock(&*ring).read(usize::try_from(size).unwrap_or(usize::MAX)))
    }

    /// Names of the devices whose connection can be broken.
    #[must_use]
    pub fn yankable(&self) -> Vec<String> {
        let inner = lock(&self.inner);
        let sockets = inner.list.iter().filter(|device| matches!(device.backend(), Backend::Socket(_)));
        sockets.map(|device| device.label().to_owned()).collect()
    }

    /// Breaks the connection of a device, if it has one.
    pub fn yank(&self, label: &str) {
        if let Some(device) = self.find(label) {
            device.yank();
        }
    }

    /// Hands a client to the socket `label`.
    ///
    /// # Errors
    /// There is no such device, or it does not take a client now. Source of the texts: measured on QEMU
    /// 7.2.
    pub fn add_client(&self, label: &str, client: OwnedFd) -> Result<(), String> {
        let device = self.find(label).ok_or_else(|| format!("protocol '{label}' is invalid"))?;
        if device.hand_over(client) { Ok(()) } else { Err("failed to add client".to_owned()) }
    }
}
