//! Taking a state in.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;
use std::process::{Child, Stdio};
use std::sync::Arc;

use e2k_core::machine::state::{Fields, Frame, HEADER_LEN, LoadError, Loader, Section, Step, frame, header, truncated};
use e2k_core::machine::{Next, RunState};

use rustix::fs::OFlags;

use super::channel::{end, resolve, shell};
use super::uri::{BadUri, Uri};
use super::{ListenAddress, RUN_STATE, Status, identity};
use crate::chardev::os_error;
use crate::descriptors::{open_path, take_inherited};
use crate::vm::{Event, Vm, lock};

/// Where bytes come from.
enum Source {
    Open(File, Option<Child>),
    Unix(UnixListener, String),
    Tcp(TcpListener),
}

/// `-incoming`: the machine waits for a state; from `uri`, or from what `migrate-incoming` will name.
///
/// # Errors
/// The text for standard error.
pub(crate) fn start(vm: &Arc<Vm>, uri: &str, autostart: bool) -> Result<(), String> {
    {
        let mut control = lock(&vm.control);
        control.set_state(RunState::Inmigrate);
    }
    {
        let mut shared = lock(&vm.migration.shared);
        shared.incoming.expected = true;
        shared.incoming.autostart = autostart;
    }
    if uri == "defer" {
        return Ok(());
    }
    // There is no monitor yet: a descriptor can only be one that the process was started with.
    open_and_serve(vm, uri, |name| match name.parse() {
        Ok(number) => take_inherited(number),
        Err(_) => Err(format!("Invalid file descriptor number '{name}'")),
    })
}

/// `migrate-incoming`; `descriptor` finds descriptors that have a name.
///
/// # Errors
/// The text for the client. Source: measured on QEMU 7.2.
pub(crate) fn begin(
    vm: &Arc<Vm>,
    uri: &str,
    descriptor: impl FnOnce(&str) -> Result<OwnedFd, String>,
) -> Result<(), String> {
    {
        let shared = lock(&vm.migration.shared);
        if !shared.incoming.expected {
            return Err("'-incoming' was not specified on the command line".to_owned());
        }
        if shared.incoming.started {
            return Err("The incoming migration has already been started".to_owned());
        }
    }
    // This one comes without the capability, too.
    vm.emit(&Event::Migration { status: Status::Setup });
    open_and_serve(vm, uri, descriptor)
}

fn open_and_serve(
    vm: &Arc<Vm>,
    uri: &str,
    descriptor: impl FnOnce(&str) -> Result<OwnedFd, String>,
) -> Result<(), String> {
    let target = Uri::parse(uri).map_err(|error| match error {
        BadUri::Protocol => format!("unknown migration protocol: {uri}"),
        BadUri::Text(text) => text,
    })?;
    let (source, addresses) = open(vm, target, descriptor)?;
    {
        let mut shared = lock(&vm.migration.shared);
        shared.incoming.started = true;
        shared.incoming.addresses = addresses;
    }
    let vm = vm.clone();
    std::thread::spawn(move || serve(&vm, source));
    Ok(())
}

fn open(
    vm: &Vm,
    uri: Uri,
    descriptor: impl FnOnce(&str) -> Result<OwnedFd, String>,
) -> Result<(Source, Vec<ListenAddress>), String> {
    Ok(match uri {
        Uri::Exec(command) => {
            let mut child = shell(&command).stdout(Stdio::piped()).spawn().map_err(|error| os_error(&error))?;
            let pipe = child.stdout.take().ok_or("no pipe from the command")?;
            (Source::Open(OwnedFd::from(pipe).into(), Some(child)), Vec::new())
        }
        Uri::Fd(name) => (Source::Open(descriptor(&name)?.into(), None), Vec::new()),
        Uri::File { path, offset } => {
            let failed = |error: &std::io::Error| format!("Unable to open file {path}: {}", os_error(error));
            let mut file = open_path(vm, &path, OFlags::RDONLY).map_err(|error| failed(&error))?;
            file.seek(SeekFrom::Start(offset)).map_err(|error| failed(&error))?;
            (Source::Open(file, None), Vec::new())
        }
        Uri::Unix(path) => {
            // One that was left behind is in the way.
            let _ = std::fs::remove_file(&path);
            let listener = UnixListener::bind(&path)
                .map_err(|error| format!("Failed to bind socket to {path}: {}", os_error(&error)))?;
            let address = ListenAddress::Unix { path: path.clone() };
            (Source::Unix(listener, path), vec![address])
        }
        Uri::Tcp { host, port } => {
            let any = if host.is_empty() { "0.0.0.0" } else { &host };
            let addresses = resolve(any, &port)?;
            let listener = TcpListener::bind(&addresses[..])
                .map_err(|error| format!("Failed to bind socket: {}", os_error(&error)))?;
            let local = listener.local_addr().map_err(|error| os_error(&error))?;
            let address = ListenAddress::Inet {
                host: local.ip().to_string(),
                port: local.port().to_string(),
                ipv4: local.is_ipv4().then_some(true),
                ipv6: local.is_ipv6().then_some(true),
            };
            (Source::Tcp(listener), vec![address])
        }
    })
}

/// The thread of the incoming migration.
fn serve(vm: &Arc<Vm>, source: Source) {
    let accepted = match source {
        Source::Open(file, child) => Ok((file, child)),
        Source::Unix(listener, path) => {
            let accepted = listener.accept().map(|(stream, _)| (File::from(OwnedFd::from(stream)), None));
            let _ = std::fs::remove_file(path);
            accepted
        }
        Source::Tcp(listener) => listener.accept().map(|(stream, _)| (OwnedFd::from(stream).into(), None)),
    };
    let result = match accepted {
        Ok((file, child)) => {
            set_status(vm, Status::Active);
            let result = load(vm, file);
            // What it says behind the stream does not matter.
            if let Some(child) = child {
                end(child);
            }
            result
        }
        Err(error) => Err(Refusal::Io(os_error(&error))),
    };
    match result {
        Ok(state) => {
            go_on(vm, state);
            set_status(vm, Status::Completed);
        }
        Err(refusal) => {
            vm.migration.complain(&refusal.to_string());
            vm.migration.complain("load of migration failed: Invalid argument");
            set_status(vm, Status::Failed);
            vm.fail();
        }
    }
}

fn set_status(vm: &Vm, status: Status) {
    let mut shared = lock(&vm.migration.shared);
    shared.incoming.status = Some(status);
    if shared.capabilities.events {
        vm.emit(&Event::Migration { status });
    }
}

/// Puts the machine into the state that the other one was in, unless it is to wait.
fn go_on(vm: &Vm, state: RunState) {
    let autostart = lock(&vm.migration.shared).incoming.autostart;
    vm.change(|control| {
        match state {
            RunState::Running if autostart => control.resume(),
            RunState::Running => _ = control.set_state(RunState::Paused),
            state => _ = control.set_state(state),
        }
        Next::Proceed
    });
}

/// Why a state was not taken.
enum Refusal {
    Io(String),
    Load(LoadError),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::Io(text) => write!(f, "cannot read the migration stream: {text}"),
            Refusal::Load(error) => match error.section() {
                Some(section) => {
                    write!(f, "error while loading state for instance 0x0 of device '{section}': {error}")
                }
                None => write!(f, "{error}"),
            },
        }
    }
}

impl From<LoadError> for Refusal {
    fn from(error: LoadError) -> Self {
        Refusal::Load(error)
    }
}

/// Bytes that have been read and not used.
struct Input {
    file: File,
    bytes: Vec<u8>,
    start: usize,
    /// Offset of `start` in the stream.
    at: u64,
}

impl Input {
    fn rest(&self) -> &[u8] {
        &self.bytes[self.start..]
    }

    /// Reads until `needed` bytes are there; `false` when the stream ends before.
    fn fill(&mut self, needed: usize) -> Result<bool, Refusal> {
        if self.start > 0 {
            self.bytes.drain(..self.start);
            self.start = 0;
        }
        // A source may also be a descriptor that does not block.
        while self.bytes.len() < needed {
            let len = self.bytes.len();
            self.bytes.resize(len + (needed - len).max(64 << 10), 0);
            let read = self.file.read(&mut self.bytes[len..]);
            self.bytes.truncate(len + *read.as_ref().unwrap_or(&0));
            match read {
                Ok(0) => return Ok(false),
                Ok(_) => {}
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    let mut fds = [rustix::event::PollFd::new(&self.file, rustix::event::PollFlags::IN)];
                    // Whatever it says, the next read knows better.
                    let _ = rustix::event::poll(&mut fds, None);
                }
                Err(error) => return Err(Refusal::Io(os_error(&error))),
            }
        }
        Ok(true)
    }

    fn used(&mut self, count: usize) {
        self.start += count;
        self.at += count as u64;
    }
}

/// Reads the whole stream into the guest; gives the run state it was saved in.
fn load(vm: &Vm, file: File) -> Result<RunState, Refusal> {
    let mut input = Input { file, bytes: Vec::new(), start: 0, at: 0 };
    // A short stream is said to be none at once, if it is none.
    input.fill(HEADER_LEN)?;
    header(input.rest())?;
    input.used(HEADER_LEN);
    let mut loader = Loader::new(identity(vm));
    let mut state = None;
    loop {
        let (step, used) = match frame(input.rest(), input.at)? {
            Frame::Need(needed) => {
                if !input.fill(needed)? {
                    return Err(truncated(input.rest(), needed).into());
                }
                continue;
            }
            Frame::Section(section, used) if section.name() == RUN_STATE.0 => {
                if state.is_some() {
                    return Err(section.misplaced("it has been there already").into());
                }
                state = Some(run_state(&section)?);
                (Step::More, used)
            }
            Frame::Section(section, used) => {
                let step = match vm.cpus() {
                    Some(cpus) => cpus.with(|guest| guest.load_section(&mut loader, &section)),
                    None => loader.section_of_nothing(&section),
                };
                (step?, used)
            }
        };
        input.used(used);
        if step == Step::End {
            return state.ok_or(Refusal::Load(LoadError::Missing(RUN_STATE.0)));
        }
    }
}

fn run_state(section: &Section<'_>) -> Result<RunState, LoadError> {
    let mut fields: Fields<'_> = section.fields(RUN_STATE.1)?;
    let name = fields.text("run state")?;
    let state = RunState::named(name).filter(|&state| RunState::Inmigrate.may_become(state));
    fields.finish()?;
    state.ok_or_else(|| fields.bad("run state", name.len() as u64))
}
