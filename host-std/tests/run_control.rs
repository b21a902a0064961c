//! Run control over a guest that only counts.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};

use e2k_core::machine::{Actions, Event, RunState, ShutdownAction, ShutdownCause};
use e2k_core::qmp::control::{AddressSpace, MemoryFault};
use e2k_core::qmp::{Control, Timestamp};
use e2k_host::vm::{self, BoardConfig, EventSink, Guest, GuestExit, Handle, Identity, Vm};

/// Counts slices; ends with what it is sent.
struct Counter {
    slices: Arc<AtomicU64>,
    resets: Arc<AtomicU64>,
    exits: mpsc::Receiver<GuestExit>,
}

impl Guest for Counter {
    fn run(&mut self, kick: &AtomicBool) -> GuestExit {
        while !kick.load(Ordering::Acquire) {
            self.slices.fetch_add(1, Ordering::Relaxed);
            if let Ok(exit) = self.exits.try_recv() {
                return exit;
            }
        }
        GuestExit::Slice
    }
    fn reset(&mut self) {
        self.resets.fetch_add(1, Ordering::Relaxed);
    }
    fn cpu_count(&self) -> usize {
        1
    }
    fn read_physical(&mut self, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        into.fill(address as u8);
        Ok(())
    }
    fn read_virtual(&mut self, _: usize, _: u64, _: &mut [u8]) -> Result<(), MemoryFault> {
        Err(MemoryFault)
    }
    fn write_registers(&mut self, cpu: usize, out: &mut dyn fmt::Write) -> fmt::Result {
        writeln!(out, "counter {cpu}")
    }
    fn serial_pending(&self) -> bool {
        false
    }

    fn serial_output(&mut self, _: &mut Vec<u8>) {}
    fn serial_input(&mut self, bytes: &[u8]) -> usize {
        bytes.len()
    }
}

#[derive(Default)]
struct Seen(Mutex<Vec<Event>>);

impl EventSink for Seen {
    fn event(&self, _: Timestamp, event: &vm::Event) {
        if let vm::Event::Machine(event) = event {
            self.0.lock().unwrap().push(*event);
        }
    }
}

struct Scene {
    vm: Arc<Vm>,
    machine: Handle,
    events: Arc<Seen>,
    slices: Arc<AtomicU64>,
    resets: Arc<AtomicU64>,
    exit: mpsc::Sender<GuestExit>,
}

fn scene(actions: Actions) -> Scene {
    let (exit, exits) = mpsc::channel();
    let slices = Arc::new(AtomicU64::new(0));
    let resets = Arc::new(AtomicU64::new(0));
    let guest = Counter { slices: slices.clone(), resets: resets.clone(), exits };
    let events = Arc::new(Seen::default());
    let vm = Vm::new(Identity::default(), BoardConfig::default(), actions, Some(Box::new(guest)), events.clone());
    Scene { machine: Handle::new(vm.clone()), vm, events, slices, resets, exit }
}

fn wait_for(what: impl Fn() -> bool) {
    while !what() {
        std::thread::yield_now();
    }
}

#[test]
fn a_stopped_guest_executes_nothing_and_a_running_one_lets_others_in() {
    let mut scene = scene(Actions::default());
    assert_eq!(scene.machine.state(), RunState::Prelaunch);
    scene.machine.cont().unwrap();
    wait_for(|| scene.slices.load(Ordering::Relaxed) > 0);
    for address in 0..1000 {
        let mut byte = [0];
        scene.machine.read_memory(AddressSpace::Physical, address, &mut byte).unwrap();
        assert_eq!(byte[0], address as u8);
    }
    scene.machine.stop();
    let before = scene.slices.load(Ordering::Relaxed);
    std::thread::sleep(std::time::Duration::from_millis(20));
    assert_eq!(scene.slices.load(Ordering::Relaxed), before);
    scene.machine.reset();
    assert_eq!(scene.resets.load(Ordering::Relaxed), 1);
    assert_eq!(scene.machine.state(), RunState::Prelaunch);
}

#[test]
fn a_guest_that_switches_off_ends_the_process_with_its_status() {
    let mut scene = scene(Actions::default());
    scene.machine.cont().unwrap();
    scene.exit.send(GuestExit::PowerOff { status: 3 }).unwrap();
    wait_for(|| scene.vm.is_ending());
    assert_eq!(*scene.vm.exit_status().borrow(), Some(3));
    let reason = ShutdownCause::GuestShutdown;
    let expected = [Event::Resume, Event::Shutdown { guest: true, reason }];
    assert_eq!(*scene.events.0.lock().unwrap(), expected);
}

#[test]
fn with_no_shutdown_it_stops_instead_and_runs_again_after_a_reset() {
    let actions = Actions { shutdown: ShutdownAction::Pause, ..Actions::default() };
    let mut scene = scene(actions);
    scene.machine.cont().unwrap();
    scene.exit.send(GuestExit::PowerOff { status: 0 }).unwrap();
    wait_for(|| scene.machine.state() == RunState::Shutdown);
    assert!(scene.machine.cont().is_err());
    scene.machine.reset();
    scene.machine.cont().unwrap();
    scene.exit.send(GuestExit::Reset).unwrap();
    wait_for(|| scene.resets.load(Ordering::Relaxed) == 2);
    assert_eq!(scene.machine.state(), RunState::Running);
    assert!(!scene.vm.is_ending());
}
