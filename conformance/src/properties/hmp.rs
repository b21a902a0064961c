//! Whatever line a console is given: it survives, its output is bounded and complete lines, and the next
//! line works.
//!
//! The first byte of the input chooses the machine: without CPUs, not built yet, or a board with a CPU and
//! RAM. The rest is both a line by itself and a stream of keys.

use std::fmt;

use e2k_core::hmp::{self, Console, Settings};
use e2k_core::isa::Version;
use e2k_core::machine::run_control::CannotContinue;
use e2k_core::machine::virt::{RAM_LEAST, Virt};
use e2k_core::machine::{Actions, RunControl, RunState, ShutdownCause};
use e2k_core::qmp::Control;
use e2k_core::qmp::control::{AddressSpace, Chardev, MemoryFault, SaveFailed};
use e2k_core::qmp::json::{Buffer, Full, GrowingBuffer};
use e2k_core::qmp::write::Sink;

/// Most output of one line in bytes, as a host would bound it.
const OUTPUT: usize = 1 << 20;

struct Machine {
    control: RunControl,
    board: Option<Virt<Vec<u8>>>,
    is_built: bool,
}

impl Machine {
    fn new(kind: u8) -> Machine {
        let board = match kind % 4 {
            2.. => Virt::new(Version::V5, 0, vec![0x55; RAM_LEAST as usize]),
            _ => None,
        };
        Machine { control: RunControl::new(Actions::default()), board, is_built: kind % 4 != 1 }
    }
}

impl Control for Machine {
    fn is_built(&self) -> bool {
        self.is_built
    }
    fn state(&self) -> RunState {
        self.control.state()
    }
    fn stop(&mut self) {
        self.control.stop();
    }
    fn cont(&mut self) -> Result<(), CannotContinue> {
        self.control.cont()
    }
    fn reset(&mut self) {
        let _ = self.control.reset(ShutdownCause::HostQmpSystemReset);
    }
    fn powerdown(&mut self) {
        self.control.powerdown();
    }
    fn quit(&mut self) {
        let _ = self.control.quit(ShutdownCause::HostQmpQuit);
    }
    fn actions(&self) -> Actions {
        self.control.actions()
    }
    fn set_actions(&mut self, actions: Actions) {
        self.control.set_actions(actions);
    }
    fn name(&self) -> Option<&str> {
        Some("fuzz")
    }
    fn uuid(&self) -> [u8; 16] {
        [7; 16]
    }
    fn cpu_count(&self) -> usize {
        self.board.iter().count()
    }
    fn write_registers(&mut self, _: usize, out: &mut dyn fmt::Write) -> fmt::Result {
        self.board.as_ref().map_or(Ok(()), |board| board.cpu().write_registers(out))
    }
    fn read_memory(&mut self, _: AddressSpace, address: u64, into: &mut [u8]) -> Result<(), MemoryFault> {
        let bytes = self.board.as_ref().and_then(|board| board.memory(address, into.len()));
        into.copy_from_slice(bytes.ok_or(MemoryFault)?);
        Ok(())
    }
    fn save_memory(
        &mut self,
        _: AddressSpace,
        _: u64,
        _: u64,
        path: &str,
        why: &mut dyn fmt::Write,
    ) -> Result<(), SaveFailed> {
        // A text that does not fit is cut.
        let _ = write!(why, "Could not open '{path}': Read-only file system");
        Err(SaveFailed)
    }
    fn chardevs(&self, visit: &mut dyn FnMut(Chardev<'_>)) {
        visit(Chardev { frontend_open: true, filename: "unix:/m", label: "m" });
    }
    fn chardev_backends(&self) -> &'static [&'static str] {
        &["socket"]
    }
}

/// A sink that forgets.
struct Nowhere;

impl Sink for Nowhere {
    fn put(&mut self, _: &[u8]) -> Result<(), Full> {
        Ok(())
    }
}

/// Panics if the property does not hold for `data`.
pub fn check(data: &[u8]) {
    let (kind, keys) = data.split_first().map_or((0, data), |(kind, rest)| (*kind, rest));
    let line = String::from_utf8_lossy(keys);
    let machine = &mut Machine::new(kind);
    let mut settings = Settings::default();
    // A second run sees the format of the first.
    for _ in 0..2 {
        let mut out = GrowingBuffer::new(OUTPUT);
        let whole = hmp::run(&line, &mut settings, None, machine, &mut hmp::TextSink(&mut out));
        let out = out.as_slice();
        assert!(out.len() <= OUTPUT);
        assert!(whole.is_err() || out.is_empty() || out.ends_with(b"\n"), "{:?}", String::from_utf8_lossy(out));
    }
    let mut out = GrowingBuffer::new(OUTPUT);
    // `quit` has no effect that could be seen here.
    hmp::run("info status", &mut settings, None, machine, &mut hmp::TextSink(&mut out)).expect("a short answer");
    assert!(out.as_slice().starts_with(b"VM status: "));

    let mut console = Console::default();
    let sink = &mut Nowhere;
    console.open(sink).expect("it never refuses");
    let mut rest = keys;
    while !rest.is_empty() {
        let used = console.feed(rest, sink).expect("it never refuses");
        rest = &rest[used..];
        let answered = console.answer(machine, sink).expect("it never refuses");
        assert!(answered || used > 0, "the console takes no more keys");
    }
}
