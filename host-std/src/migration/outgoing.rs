//! Sending the state: passes over RAM while the guest runs, then what it has changed since, stopped.

use std::hash::{BuildHasher, RandomState};
use std::os::fd::OwnedFd;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use e2k_core::machine::state::{PAGE, RAM_CHUNK, Writer};
use e2k_core::machine::{Next, RunState};

use super::channel::{Channel, Outlet};
use super::uri::{BadUri, Uri};
use super::{Counters, RUN_STATE, Status, identity};
use crate::vm::{Event, Vm, lock};

/// The limit of the bandwidth holds for each stretch of this length.
const WINDOW: Duration = Duration::from_millis(100);
/// Most bytes handed to the channel at once, so that limits and cancelling are noticed.
const PORTION: usize = 64 << 10;

/// What `migrate` asks for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Request<'a> {
    /// Where to.
    pub(crate) uri: &'a str,
    /// Disks as well.
    pub(crate) blk: bool,
    /// Their top layers only.
    pub(crate) inc: bool,
    /// Take up a broken postcopy.
    pub(crate) resume: bool,
}

/// Why sending has ended early.
enum Stopped {
    Cancelled,
    Failed(String),
}

/// Starts sending the state; `descriptor` finds descriptors that have a name.
///
/// # Errors
/// The text for the client. Source of texts and of their order: measured on QEMU 7.2.
pub(crate) fn begin(
    vm: &Arc<Vm>,
    request: Request<'_>,
    descriptor: impl FnOnce(&str) -> Result<OwnedFd, String>,
) -> Result<(), String> {
    let migration = &vm.migration;
    let state = lock(&vm.control).state();
    let outlet = {
        let mut shared = lock(&migration.shared);
        if request.resume {
            return Err("Cannot resume if there is no paused migration".to_owned());
        }
        if shared.status.is_going_on() {
            return Err("There's a migration process in progress".to_owned());
        }
        match state {
            RunState::Inmigrate => return Err("Guest is waiting for an incoming migration".to_owned()),
            RunState::Postmigrate => {
                return Err("Can't migrate the vm that was paused due to previous migration".to_owned());
            }
            _ => {}
        }
        if request.blk || request.inc {
            return Err("QEMU compiled without old-style (blk/-b, inc/-i) block migration".to_owned());
        }
        shared.counters = Counters { begun: Some(Instant::now()), ..Counters::default() };
        shared.error = None;
        migration.change(vm, &mut shared, Status::Setup);
        let outlet = match Uri::parse(request.uri) {
            Ok(uri) => Outlet::prepare(vm, uri, descriptor).map_err(|text| (text.clone(), Some(text))),
            Err(BadUri::Protocol) => Err(("Parameter 'uri' expects a valid migration protocol".to_owned(), None)),
            Err(BadUri::Text(text)) => Err((text.clone(), Some(text))),
        };
        match outlet {
            Ok(outlet) => outlet,
            Err((text, reported)) => {
                shared.error = reported;
                migration.change(vm, &mut shared, Status::Failed);
                return Err(text);
            }
        }
    };
    let vm = vm.clone();
    std::thread::spawn(move || run(&vm, outlet));
    Ok(())
}

/// The thread of one migration.
fn run(vm: &Arc<Vm>, outlet: Outlet) {
    let result = match outlet.open() {
        Ok(channel) => {
            let mut sending = Sending::new(vm, channel);
            let result = sending.everything();
            match result {
                Ok(()) => sending.channel.close(),
                Err(_) => sending.channel.abandon(),
            }
            result.map_err(|stopped| (stopped, sending.before, sending.kept))
        }
        Err(text) => Err((Stopped::Failed(text), None, Vec::new())),
    };
    match result {
        Ok(()) => finished(vm),
        Err((stopped, before, kept)) => given_up(vm, stopped, before, &kept),
    }
}

/// All has gone out. A request to cancel that comes now is too late.
fn finished(vm: &Vm) {
    vm.change(|control| {
        control.set_state(RunState::Postmigrate);
        Next::Proceed
    });
    let mut shared = lock(&vm.migration.shared);
    vm.migration.change(vm, &mut shared, Status::Completed);
}

/// The machine goes on as if nothing had been tried.
fn given_up(vm: &Vm, stopped: Stopped, before: Option<RunState>, kept: &[u8]) {
    if let Some(cpus) = vm.cpus() {
        cpus.with(|guest| guest.serial_untake(kept));
        cpus.output().notify_one();
    }
    if let Some(before) = before {
        vm.change(|control| {
            // A reset or an end has come in between otherwise.
            if control.state() == RunState::FinishMigrate {
                match before {
                    RunState::Running => control.resume(),
                    state => _ = control.set_state(state),
                }
            }
            Next::Proceed
        });
    }
    let mut shared = lock(&vm.migration.shared);
    let status = match stopped {
        _ if shared.status == Status::Cancelling => Status::Cancelled,
        Stopped::Cancelled => Status::Cancelled,
        Stopped::Failed(text) => {
            vm.migration.complain(&text);
            shared.error = Some(text);
            Status::Failed
        }
    };
    vm.migration.change(vm, &mut shared, status);
}

/// One migration on its way.
struct Sending<'v> {
    vm: &'v Vm,
    channel: Channel,
    /// Hash of each page as it was sent.
    sent: Vec<u64>,
    hasher: RandomState,
    /// Run state before the stop.
    before: Option<RunState>,
    /// Output of the serial port that went with the state.
    kept: Vec<u8>,
    stopped_at: Option<Instant>,
    window: Instant,
    in_window: u64,
}

impl<'v> Sending<'v> {
    fn new(vm: &'v Vm, channel: Channel) -> Self {
        Sending {
            vm,
            channel,
            sent: Vec::new(),
            hasher: RandomState::new(),
            before: None,
            kept: Vec::new(),
            stopped_at: None,
            window: Instant::now(),
            in_window: 0,
        }
    }

    fn everything(&mut self) -> Result<(), Stopped> {
        let vm = self.vm;
        let total = vm.cpus().map_or(0, |cpus| cpus.with(|guest| guest.ram().len()));
        self.count(|counters| {
            counters.total = total as u64;
            counters.remaining = total as u64;
            counters.setup = counters.begun.map_or(Duration::ZERO, |begun| begun.elapsed());
        });
        self.pass();
        self.advance(Status::Setup, Status::Active)?;
        let mut head = Vec::new();
        let into = |bytes: &[u8]| -> Result<(), std::convert::Infallible> {
            head.extend_from_slice(bytes);
            Ok(())
        };
        let Ok(_) = Writer::new(into, &identity(vm));
        self.write(&head)?;

        self.ram(total)?;
        loop {
            let changed = self.changed(total)?;
            if changed == 0 || changed <= self.bearable(changed) {
                break;
            }
            self.pass();
            self.ram(total)?;
        }
        self.stop();
        if vm.migration.capabilities().pause_before_switchover {
            self.advance(Status::Active, Status::PreSwitchover)?;
            self.wait_for_word()?;
        }
        self.pass();
        self.ram(total)?;
        self.devices()?;
        self.check()?;
        let downtime = self.stopped_at.map_or(Duration::ZERO, |at| at.elapsed());
        self.count(|counters| {
            let all = counters.begun.map_or(Duration::ZERO, |begun| begun.elapsed());
            counters.over = Some((all, downtime));
            counters.remaining = 0;
        });
        Ok(())
    }

    fn count<R>(&self, change: impl FnOnce(&mut Counters) -> R) -> R {
        change(&mut lock(&self.vm.migration.shared).counters)
    }

    /// A new pass over RAM begins.
    fn pass(&self) {
        let mut shared = lock(&self.vm.migration.shared);
        shared.counters.passes += 1;
        if shared.capabilities.events {
            self.vm.emit(&Event::MigrationPass { pass: shared.counters.passes });
        }
    }

    /// From one status to the next, unless somebody has cancelled.
    fn advance(&self, from: Status, to: Status) -> Result<(), Stopped> {
        let mut shared = lock(&self.vm.migration.shared);
        if shared.status != from {
            return Err(Stopped::Cancelled);
        }
        self.vm.migration.change(self.vm, &mut shared, to);
        Ok(())
    }

    fn check(&self) -> Result<(), Stopped> {
        match lock(&self.vm.migration.shared).status {
            Status::Cancelling => Err(Stopped::Cancelled),
            _ => Ok(()),
        }
    }

    /// Sends every page that is not known to be there as it is now.
    fn ram(&mut self, total: usize) -> Result<(), Stopped> {
        let vm = self.vm;
        let Some(cpus) = vm.cpus() else { return Ok(()) };
        for start in (0..total).step_by(RAM_CHUNK) {
            let end = (start + RAM_CHUNK).min(total);
            let first = start / PAGE;
            let mut bytes = Vec::new();
            let (mut zeros, mut pages) = (0, 0);
            // The guest waits only while its pages are copied.
            cpus.with(|guest| {
                let ram = guest.ram().get(start..end).unwrap_or_default();
                let mut writer = Writer::within(|part: &[u8]| -> Result<(), std::convert::Infallible> {
                    bytes.extend_from_slice(part);
                    Ok(())
                });
                let fresh: Vec<bool> = (first..).zip(ram.chunks(PAGE)).map(|(n, page)| self.note(n, page)).collect();
                let mut at = 0;
                for run in fresh.chunk_by(|a, b| a == b) {
                    let (from, to) = (at * PAGE, ((at + run.len()) * PAGE).min(ram.len()));
                    if run.first() == Some(&true) {
                        let address = e2k_core::machine::virt::RAM_BASE + (start + from) as u64;
                        let Ok(zero) = writer.ram(address, &ram[from..to]);
                        zeros += zero as u64;
                        pages += run.len() as u64;
                    }
                    at += run.len();
                }
            });
            self.write(&bytes)?;
            self.count(|counters| {
                counters.duplicate += zeros;
                counters.normal += pages - zeros;
                counters.remaining = counters.remaining.saturating_sub(pages * PAGE as u64);
            });
        }
        Ok(())
    }

    /// Remembers what page `n` holds; whether that is new.
    fn note(&mut self, n: usize, page: &[u8]) -> bool {
        let hash = self.hasher.hash_one(page);
        match self.sent.get_mut(n) {
            Some(known) => std::mem::replace(known, hash) != hash,
            None => {
                self.sent.push(hash);
                true
            }
        }
    }

    /// Bytes of RAM that the guest has changed since they were sent.
    fn changed(&self, total: usize) -> Result<u64, Stopped> {
        let Some(cpus) = self.vm.cpus() else { return Ok(0) };
        if !lock(&self.vm.control).state().is_running() {
            return Ok(0);
        }
        let mut changed = 0;
        for start in (0..total).step_by(RAM_CHUNK) {
            self.check()?;
            let end = (start + RAM_CHUNK).min(total);
            let known = &self.sent[(start / PAGE).min(self.sent.len())..];
            changed += cpus.with(|guest| {
                let pages = guest.ram().get(start..end).unwrap_or_default().chunks(PAGE);
                pages.zip(known).filter(|(page, known)| self.hasher.hash_one(*page) != **known).count()
            }) as u64;
        }
        self.count(|counters| {
            let since = counters.begun.map_or(1.0, |begun| begun.elapsed().as_secs_f64().max(0.001));
            counters.remaining = changed * PAGE as u64;
            counters.dirty_rate = (changed as f64 / since) as u64;
        });
        Ok(changed * PAGE as u64)
    }

    /// Bytes that can be sent while the guest stands still, at the speed so far.
    fn bearable(&self, changed: u64) -> u64 {
        let limit = self.vm.migration.parameters().downtime_limit;
        self.count(|counters| {
            let elapsed = counters.begun.map_or(1, |begun| (begun.elapsed().as_millis() as u64).max(1));
            let speed = (counters.transferred / elapsed).max(1);
            counters.expected_downtime = Some(changed / speed);
            speed.saturating_mul(limit)
        })
    }

    /// Stops the guest.
    fn stop(&mut self) {
        self.vm.change(|control| {
            let before = control.state();
            if before.is_running() {
                control.halt(RunState::FinishMigrate);
            } else {
                control.set_state(RunState::FinishMigrate);
            }
            self.before = Some(before);
            Next::Proceed
        });
        self.stopped_at = Some(Instant::now());
    }

    /// Waits for `migrate-continue`.
    fn wait_for_word(&self) -> Result<(), Stopped> {
        let mut shared = lock(&self.vm.migration.shared);
        while shared.status == Status::PreSwitchover {
            shared = self.vm.migration.changed.wait(shared).unwrap_or_else(PoisonError::into_inner);
        }
        if shared.status == Status::Device { Ok(()) } else { Err(Stopped::Cancelled) }
    }

    fn devices(&mut self) -> Result<(), Stopped> {
        let mut bytes = Vec::new();
        let mut writer = Writer::within(|part: &[u8]| -> Result<(), std::convert::Infallible> {
            bytes.extend_from_slice(part);
            Ok(())
        });
        let state = self.before.unwrap_or(RunState::Paused).name();
        let Ok(()) = writer.section(RUN_STATE.0, RUN_STATE.1, |out| out.text(state));
        if let Some(cpus) = self.vm.cpus() {
            let kept = &mut self.kept;
            cpus.with(|guest| {
                guest.save_devices(&mut bytes);
                // It is the other machine's now to say.
                guest.serial_output(kept);
            });
        }
        let mut end = Vec::new();
        let writer = Writer::within(|part: &[u8]| -> Result<(), std::convert::Infallible> {
            end.extend_from_slice(part);
            Ok(())
        });
        let Ok(_) = writer.end();
        bytes.append(&mut end);
        self.write(&bytes)
    }

    /// Sends bytes as fast as is allowed; while the guest is stopped, as fast as possible.
    fn write(&mut self, mut bytes: &[u8]) -> Result<(), Stopped> {
        while !bytes.is_empty() {
            let room = self.room()?;
            let portion = bytes.len().min(PORTION).min(usize::try_from(room).unwrap_or(usize::MAX));
            let written = self.channel.write_some(&bytes[..portion]).map_err(Stopped::Failed)?;
            self.in_window += written as u64;
            let stopped = self.stopped_at.is_some();
            self.count(|counters| {
                counters.transferred += written as u64;
                if stopped {
                    counters.while_stopped += written as u64;
                }
            });
            bytes = &bytes[written..];
        }
        Ok(())
    }

    /// Bytes that may be sent now; waits until there are some.
    fn room(&mut self) -> Result<u64, Stopped> {
        let migration = &self.vm.migration;
        let mut shared = lock(&migration.shared);
        loop {
            if shared.status == Status::Cancelling {
                return Err(Stopped::Cancelled);
            }
            let bandwidth = shared.parameters.max_bandwidth;
            if bandwidth == 0 || self.stopped_at.is_some() {
                return Ok(u64::MAX);
            }
            let limit = (bandwidth / 10).max(1);
            let since = self.window.elapsed();
            if since >= WINDOW {
                (self.window, self.in_window) = (Instant::now(), 0);
            }
            if self.in_window < limit {
                return Ok(limit - self.in_window);
            }
            let wait = migration.changed.wait_timeout(shared, WINDOW.saturating_sub(since));
            shared = wait.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}
