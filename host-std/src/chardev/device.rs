//! One character device: opened once, then served by a task of its own.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use rustix::fs::OFlags;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use super::mux::Mux;
use super::ring::Ring;
use super::socket::{self, NamedDescriptors};
use super::spec::{Backend, FileOptions, PipeOptions, SocketOptions};
use super::terminal::{self, Raw};
use super::wire::Channel;
use super::{Frontend, os_error, serve};
use crate::descriptors::FdSets;
use crate::vm::lock;

/// How long the end of a device's task is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is behind a device before it is served.
pub(super) enum Port {
    Null,
    Ring(Arc<Mutex<Ring>>),
    Mux(Arc<Mux>),
    Stdio,
    File { out: File, input: Option<File> },
    Pipe { input: File, out: File },
    Pty(OwnedFd),
    Datagrams(OwnedFd),
    Socket { options: Box<SocketOptions>, listener: Option<OwnedFd>, first: Option<OwnedFd> },
}

/// What is known of a device's connection.
#[derive(Default)]
struct Line {
    /// How it is shown without a connection.
    idle_name: String,
    /// How it is shown now.
    name: String,
    /// The connection, or one that is being set up.
    connection: Option<Arc<Channel>>,
    busy: bool,
    /// A client that has been handed over.
    guest: Option<OwnedFd>,
}

#[derive(Default)]
enum Task {
    /// It waits for the runtime.
    Waiting(Port),
    /// When it has ended, the other end of the channel is closed.
    Running(JoinHandle<()>, mpsc::Receiver<()>),
    #[default]
    Gone,
}

/// A character device.
pub struct Chardev {
    label: String,
    backend: Backend,
    front: OnceLock<Arc<dyn Frontend>>,
    attached: Notify,
    line: Mutex<Line>,
    handed_over: Notify,
    task: Mutex<Task>,
    pub(super) log: Mutex<Option<File>>,
    pub(super) ring: Option<Arc<Mutex<Ring>>>,
    pub(super) mux: Option<Arc<Mux>>,
    /// The terminal that was made.
    pub(super) pty: Option<String>,
    socket_file: Mutex<Option<PathBuf>>,
    raw: Mutex<Option<Raw>>,
}

impl Chardev {
    /// Opens what `backend` describes: sockets are bound or connected when this returns, and clients
    /// that the machine has to wait for are there.
    ///
    /// # Errors
    /// A text that says what failed. Source of the texts: measured on QEMU 7.2.
    pub(super) fn open(
        label: &str,
        backend: &Backend,
        mux: Option<Arc<Mux>>,
        files: &FdSets,
        named: &mut NamedDescriptors<'_>,
    ) -> Result<Chardev, String> {
        let log = open_log(backend, files)?;
        let mut device = Chardev {
            label: label.to_owned(),
            backend: backend.clone(),
            front: OnceLock::new(),
            attached: Notify::new(),
            line: Mutex::default(),
            handed_over: Notify::new(),
            task: Mutex::default(),
            log: Mutex::new(log),
            ring: None,
            mux: None,
            pty: None,
            socket_file: Mutex::default(),
            raw: Mutex::default(),
        };
        let mut name = backend.kind().to_owned();
        let port = match backend {
            Backend::Null(_) => Port::Null,
            Backend::Ringbuf(options) | Backend::Memory(options) => {
                let ring = Arc::new(Mutex::new(Ring::new(options.size)?));
                device.ring = Some(ring.clone());
                Port::Ring(ring)
            }
            Backend::Mux(_) => {
                let mux = mux.ok_or("mux: no base chardev")?;
                device.mux = Some(mux.clone());
                Port::Mux(mux)
            }
            Backend::Stdio(options) => {
                *lock(&device.raw) = Raw::new(options.signal.unwrap_or(true));
                Port::Stdio
            }
            Backend::File(options) => open_files(options, files)?,
            Backend::Pipe(options) => open_pipes(options, files)?,
            Backend::Pty(_) => {
                let (master, path) =
                    terminal::new_terminal().map_err(|error| format!("Failed to create PTY: {}", os_error(&error)))?;
                name = format!("pty:{path}");
                device.pty = Some(path);
                Port::Pty(master)
            }
            Backend::Udp(options) => Port::Datagrams(socket::datagrams(options)?),
            Backend::Socket(options) => {
                let (port, idle_name, file) = open_socket(options, named)?;
                name = idle_name;
                *lock(&device.socket_file) = file;
                port
            }
        };
        *lock(&device.line) = Line { idle_name: name.clone(), name, ..Line::default() };
        *lock(&device.task) = Task::Waiting(port);
        Ok(device)
    }

    /// Its name.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// What it is.
    #[must_use]
    pub fn backend(&self) -> &Backend {
        &self.backend
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.backend.kind()
    }

    /// Where its bytes go, as `query-chardev` shows it.
    #[must_use]
    pub fn filename(&self) -> String {
        lock(&self.line).name.clone()
    }

    /// Somebody uses it.
    #[must_use]
    pub fn is_used(&self) -> bool {
        self.front.get().is_some() || self.mux.as_ref().is_some_and(|mux| mux.is_used())
    }

    /// Somebody uses it, and takes what comes.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match &self.mux {
            Some(mux) => mux.is_used(),
            None => self.front.get().is_some_and(|front| front.is_open()),
        }
    }

    /// Gives it to `front`, for good.
    ///
    /// # Errors
    /// Somebody else has it.
    pub(super) fn attach(&self, front: Arc<dyn Frontend>) -> Result<(), String> {
        let taken = match &self.mux {
            Some(mux) => mux.add(front),
            None => self.front.set(front).is_ok(),
        };
        if !taken {
            return Err(format!("Device '{}' is in use", self.label));
        }
        self.attached.notify_one();
        Ok(())
    }

    /// Who uses it.
    pub(super) fn front(&self) -> Option<&Arc<dyn Frontend>> {
        self.front.get()
    }

    /// Waits until somebody may have come to use it.
    pub(super) async fn attached(&self) {
        self.attached.notified().await;
    }

    /// Begins to serve it on the runtime that `runtime` leads to.
    pub(super) fn start(self: &Arc<Self>, runtime: &tokio::runtime::Handle, closing: &watch::Receiver<bool>) {
        let mut task = lock(&self.task);
        match std::mem::take(&mut *task) {
            Task::Waiting(port) => {
                let (alive, ended) = mpsc::channel();
                let (device, closing) = (self.clone(), closing.clone());
                let handle = runtime.spawn(async move {
                    let alive: mpsc::Sender<()> = alive;
                    serve::serve(&device, port, closing).await;
                    drop(alive);
                });
                *task = Task::Running(handle, ended);
            }
            other => *task = other,
        }
    }

    /// Ends serving it, and closes everything. Not to be called on the runtime.
    pub(super) fn stop(&self) {
        if let Task::Running(handle, ended) = std::mem::take(&mut *lock(&self.task)) {
            handle.abort();
            // An error is what is waited for.
            let _ = ended.recv_timeout(PATIENCE);
        }
        lock(&self.line).guest = None;
        self.clean_up();
    }

    /// The task, to be waited for.
    pub(super) fn take_task(&self) -> Option<JoinHandle<()>> {
        match std::mem::take(&mut *lock(&self.task)) {
            Task::Running(handle, _) if self.mux.is_none() => Some(handle),
            _ => None,
        }
    }

    /// Removes what would stay behind in the file system and on the terminal.
    pub(super) fn clean_up(&self) {
        if let Some(file) = lock(&self.socket_file).take() {
            // Somebody else may have been faster.
            let _ = std::fs::remove_file(file);
        }
        lock(&self.raw).take();
    }

    /// A connection is being set up on `channel`, which can be ended from outside.
    pub(super) fn connecting(&self, channel: Option<&Arc<Channel>>) {
        let mut line = lock(&self.line);
        line.connection = channel.cloned();
        line.busy = true;
    }

    /// The connection stands, and is shown as `name`.
    pub(super) fn connected(&self, name: String) {
        lock(&self.line).name = name;
    }

    /// There is no connection any more.
    pub(super) fn disconnected(&self) {
        let mut line = lock(&self.line);
        line.connection = None;
        line.busy = false;
        line.name = line.idle_name.clone();
    }

    /// Ends the connection, however much it hangs.
    pub(super) fn yank(&self) {
        if let Some(connection) = &lock(&self.line).connection {
            connection.shut_down();
        }
    }

    /// Hands over a client. `false`: it does not take any now.
    pub(super) fn hand_over(&self, client: OwnedFd) -> bool {
        if !matches!(self.backend, Backend::Socket(_)) || !socket::is_socket(&client) {
            return false;
        }
        let mut line = lock(&self.line);
        if line.busy || line.guest.is_some() {
            return false;
        }
        line.guest = Some(client);
        drop(line);
        self.handed_over.notify_one();
        true
    }

    /// Waits for a client that is handed over.
    pub(super) async fn guest(&self) -> OwnedFd {
        loop {
            if let Some(client) = lock(&self.line).guest.take() {
                return client;
            }
            self.handed_over.notified().await;
        }
    }
}

fn open_log(backend: &Backend, files: &FdSets) -> Result<Option<File>, String> {
    let common = backend.common();
    let Some(path) = &common.logfile else { return Ok(None) };
    let keep = if common.logappend == Some(true) { OFlags::APPEND } else { OFlags::TRUNC };
    let file = files.open(path, OFlags::WRONLY | OFlags::CREATE | keep);
    file.map(Some).map_err(|error| format!("Could not create '{path}': {}", os_error(&error)))
}

fn open(files: &FdSets, path: &str, flags: OFlags) -> Result<File, String> {
    files.open(path, flags).map_err(|error| format!("Could not open '{path}': {}", os_error(&error)))
}

fn open_files(options: &FileOptions, files: &FdSets) -> Result<Port, String> {
    let keep = if options.append == Some(true) { OFlags::APPEND } else { OFlags::TRUNC };
    let out = open(files, &options.out, OFlags::WRONLY | OFlags::CREATE | keep)?;
    let input = options.input.as_ref().map(|path| open(files, path, OFlags::RDONLY)).transpose()?;
    Ok(Port::File { out, input })
}

fn open_pipes(options: &PipeOptions, files: &FdSets) -> Result<Port, String> {
    let path = &options.device;
    let two = |end: &str| open(files, &format!("{path}{end}"), OFlags::RDWR);
    // Opened for both directions, neither blocks until somebody has the other end.
    if let (Ok(input), Ok(out)) = (two(".in"), two(".out")) {
        return Ok(Port::Pipe { input, out });
    }
    let input = open(files, path, OFlags::RDWR)?;
    let out = input.try_clone().map_err(|error| format!("Could not open '{path}': {}", os_error(&error)))?;
    Ok(Port::Pipe { input, out })
}

/// Gives the port, its name without a connection, and a file to be removed in the end.
fn open_socket(
    options: &SocketOptions,
    named: &mut NamedDescriptors<'_>,
) -> Result<(Port, String, Option<PathBuf>), String> {
    socket::check(options)?;
    let mut listener = None;
    let mut first = None;
    let mut file = None;
    let idle_name;
    if options.is_server() {
        let listening = socket::listen(&options.addr, named)?;
        idle_name = socket::disconnected(options, &listening.address);
        if options.wait == Some(true) {
            crate::stderr::line(format_args!("info: QEMU waiting for connection on: {idle_name}"));
            match serve::first_client(&listening.socket) {
                Ok(client) => first = Some(client),
                Err(error) => {
                    remove(listening.file.as_deref());
                    return Err(format!("Failed to accept a connection: {}", os_error(&error)));
                }
            }
        }
        listener = Some(listening.socket);
        file = listening.file;
    } else {
        idle_name = socket::disconnected(options, &options.addr);
        if options.reconnect.unwrap_or(0) <= 0 {
            first = Some(socket::connect(&options.addr, named)?);
        }
    }
    let port = Port::Socket { options: Box::new(options.clone()), listener, first };
    Ok((port, idle_name, file))
}

fn remove(file: Option<&Path>) {
    if let Some(file) = file {
        // Somebody else may have been faster.
        let _ = std::fs::remove_file(file);
    }
}
