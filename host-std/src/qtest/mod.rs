//! Device tests drive the machine (`-qtest`): memory, ports and the virtual clock, line by line.
//!
//! Source of the protocol: measured on QEMU 7.2, and `docs/qtest.md`.

mod request;

use std::fmt;
use std::fs::File;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::sync::Notify;

use self::request::{MOST, Request};
use crate::chardev::{Frontend, os_error};
use crate::vm::{GuestExit, Vm, lock};

/// Longest line in bytes: what the longest `write` needs.
const LONGEST: usize = 2 * MOST as usize + 256;
/// Answers in bytes that nobody reads, from which on no more requests are taken.
const OUTPUT_HIGH: usize = 256 << 10;

/// Where the log goes.
#[derive(Debug)]
enum Log {
    None,
    Stderr,
    File(File),
}

struct State {
    /// A line that has begun.
    line: Vec<u8>,
    output: Vec<u8>,
    log: Log,
    opened: Instant,
}

impl State {
    fn log(&mut self, kind: char, text: fmt::Arguments<'_>) {
        let time = self.opened.elapsed().as_secs_f64();
        let plus = if kind == 'I' { "" } else { "+" };
        let text = format_args!("[{kind} {plus}{time:.6}] {text}\n");
        // A log that cannot be written is no reason to stop.
        let _ = match &mut self.log {
            Log::None => Ok(()),
            Log::Stderr => std::io::stderr().write_fmt(text),
            Log::File(file) => file.write_fmt(text),
        };
    }

    fn answer(&mut self, text: &str) {
        self.log('S', format_args!("{text}"));
        self.output.extend_from_slice(text.as_bytes());
        self.output.push(b'\n');
    }
}

/// The far end of a test program.
pub(crate) struct Qtest {
    vm: Arc<Vm>,
    state: Mutex<State>,
    wake: Notify,
}

impl Qtest {
    /// Serves tests of `vm`; the log goes to the file `log`, nowhere for `none`, else to standard error.
    ///
    /// # Errors
    /// The file cannot be made.
    pub(crate) fn new(vm: Arc<Vm>, log: Option<&str>) -> Result<Qtest, String> {
        let log = match log {
            None => Log::Stderr,
            Some("none") => Log::None,
            Some(path) => {
                let file = File::options().write(true).create(true).truncate(true).open(path);
                Log::File(file.map_err(|error| format!("-qtest-log {path}: {}", os_error(&error)))?)
            }
        };
        let state = State { line: Vec::new(), output: Vec::new(), log, opened: Instant::now() };
        Ok(Qtest { vm, state: Mutex::new(state), wake: Notify::new() })
    }

    /// Carries out a line; gives the answer.
    fn answer(&self, line: &str) -> String {
        match Request::parse(line, self.vm.board.clock.is_stepped()) {
            Ok(request) => self.perform(request),
            Err(mistake) => mistake.to_string(),
        }
    }

    fn perform(&self, request: Request) -> String {
        let ok = || "OK".to_owned();
        match request {
            Request::Endianness => "OK little".to_owned(),
            Request::ClockStep(step) => {
                let now = self.vm.board.clock.now();
                let target = match step {
                    Some(step) => now.saturating_add_signed(step),
                    None => self.deadline().unwrap_or(now),
                };
                self.move_clock(target)
            }
            Request::ClockSet(time) => self.move_clock(u64::try_from(time).unwrap_or(0)),
            Request::ReadNumber { address, size } => {
                let mut bytes = [0; 8];
                if let Some(bytes) = bytes.get_mut(..size) {
                    self.read(address, bytes);
                }
                format!("OK {:#018x}", u64::from_le_bytes(bytes))
            }
            Request::WriteNumber { address, size, value } => {
                self.write(address, value.to_le_bytes().get(..size).unwrap_or_default());
                ok()
            }
            Request::Read { address, size, base64 } => {
                let mut bytes = vec![0; size];
                self.read(address, &mut bytes);
                if base64 {
                    return format!("OK {}", STANDARD.encode(&bytes));
                }
                let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
                let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
                std::iter::once("OK 0x".to_owned()).chain(digits.map(String::from)).collect()
            }
            Request::Write { address, bytes } => {
                self.write(address, &bytes);
                ok()
            }
            // No board here has ports: all bits read as one.
            Request::PortIn { size } => format!("OK {:#06x}", u32::MAX >> (32 - 8 * size.min(4))),
            Request::PortOut => ok(),
            // No device here has interrupt pins that could be watched or set.
            Request::Intercept { path: _ } | Request::SetIrq { path: _ } => "FAIL Unknown device".to_owned(),
            Request::ModuleLoad => "FAIL".to_owned(),
        }
    }

    /// Moves the virtual clock, with a stop at each event that becomes due.
    fn move_clock(&self, target: u64) -> String {
        let clock = &self.vm.board.clock;
        while let Some(deadline) = self.deadline().filter(|deadline| *deadline <= target) {
            clock.advance_to(deadline);
            self.vm.notifier().send_due();
            if let Some(cpus) = self.vm.cpus() {
                self.exit(cpus.with(|guest| guest.clock_moved()));
            }
        }
        clock.advance_to(target);
        format!("OK {}", clock.now())
    }

    /// When the next thing happens by itself, by the virtual clock.
    fn deadline(&self) -> Option<u64> {
        let guest = self.vm.cpus().and_then(|cpus| cpus.with(|guest| guest.deadline()));
        self.vm.notifier().deadline().into_iter().chain(guest).min()
    }

    /// What a device asked for.
    fn exit(&self, exit: GuestExit) {
        if exit != GuestExit::Slice {
            self.vm.guest_exit(exit);
        }
    }

    fn read(&self, address: u64, into: &mut [u8]) {
        match self.vm.cpus() {
            Some(cpus) => cpus.with(|guest| guest.bus_read(address, into)),
            None => into.fill(0),
        }
    }

    fn write(&self, address: u64, bytes: &[u8]) {
        if let Some(cpus) = self.vm.cpus() {
            self.exit(cpus.with(|guest| guest.bus_write(address, bytes)));
        }
    }
}

impl Frontend for Qtest {
    fn connected(&self) {
        let mut state = lock(&self.state);
        state.opened = Instant::now();
        state.log('I', format_args!("OPENED"));
    }

    fn disconnected(&self) {
        let mut state = lock(&self.state);
        state.line.clear();
        state.output.clear();
        state.log('I', format_args!("CLOSED"));
    }

    fn wants_input(&self) -> bool {
        lock(&self.state).output.len() < OUTPUT_HIGH
    }

    fn input(&self, bytes: &[u8]) -> usize {
        let mut used = 0;
        while let Some(rest) = bytes.get(used..).filter(|rest| !rest.is_empty()) {
            let end = rest.iter().position(|byte| *byte == b'\n');
            let part = &rest[..end.unwrap_or(rest.len())];
            used += part.len() + usize::from(end.is_some());
            let line = {
                let mut state = lock(&self.state);
                // What is too long cannot be a request, and becomes an unknown one.
                let room = LONGEST.saturating_sub(state.line.len());
                state.line.extend_from_slice(&part[..part.len().min(room)]);
                if end.is_none() {
                    break;
                }
                std::mem::take(&mut state.line)
            };
            let line = String::from_utf8_lossy(&line);
            lock(&self.state).log('R', format_args!("{line}"));
            // Not under the lock: events may be sent and the machine may end.
            let answer = self.answer(&line);
            lock(&self.state).answer(&answer);
            if !self.wants_input() {
                break;
            }
        }
        used
    }

    fn take_output(&self, into: &mut Vec<u8>) {
        into.append(&mut lock(&self.state).output);
    }

    fn is_idle(&self) -> bool {
        lock(&self.state).output.is_empty()
    }

    fn wake(&self) -> &Notify {
        &self.wake
    }
}

#[cfg(test)]
mod tests {
    use e2k_core::machine::{Actions, Event as Machine, WatchdogAction};
    use e2k_core::qmp::Timestamp;

    use super::*;
    use crate::vm::{BoardConfig, Clock, Event, EventSink, Identity, build_board};

    /// Keeps the names of events.
    #[derive(Default)]
    struct Names(Mutex<Vec<&'static str>>);

    impl EventSink for Names {
        fn event(&self, _: Timestamp, event: &Event) {
            lock(&self.0).push(e2k_core::qmp::Event::name(event));
        }
    }

    fn virt() -> (Qtest, Arc<Names>) {
        let board =
            BoardConfig { machine: "virt".into(), ram: 1 << 20, clock: Clock::stepped(), ..BoardConfig::default() };
        let names = Arc::new(Names::default());
        let vm = Vm::unbuilt(Identity::default(), board.clone(), Actions::default(), names.clone());
        vm.install(build_board(&board, &mut lock(&vm.objects)).unwrap());
        (Qtest::new(vm, Some("none")).unwrap(), names)
    }

    #[test]
    fn memory_and_devices_are_read_and_written() {
        let (qtest, _) = virt();
        for (line, answer) in [
            ("endianness", "OK little"),
            ("writel 0x1000 0x12345678", "OK"),
            ("read 0x1000 4", "OK 0x78563412"),
            ("readq 0x1000", "OK 0x0000000012345678"),
            ("memset 0x1000 2 0xff", "OK"),
            ("b64read 0x1000 4", "OK //80Eg=="),
            ("read 0xfffff 2", "OK 0x0000"),
            ("readl 0xd0000000", "OK 0x0000000000000000"),
            ("clock_step 1000", "OK 1000"),
            ("readq 0xe0002000", "OK 0x00000000000003e8"),
            ("clock_set 5", "OK 1000"),
            ("clock_step", "OK 1000"),
            ("inb 0x70", "OK 0x00ff"),
            ("inl 0x70", "OK 0xffffffff"),
            ("irq_intercept_in /machine", "FAIL Unknown device"),
            ("", "FAIL Unknown command ''"),
        ] {
            assert_eq!(qtest.answer(line), answer, "{line}");
        }
    }

    #[test]
    fn the_clock_stops_at_what_happens_by_itself() {
        let (qtest, names) = virt();
        assert_eq!(qtest.answer("writeq 0xe0003000 500"), "OK");
        assert_eq!(qtest.answer("clock_step 499"), "OK 499");
        assert!(lock(&names.0).is_empty());
        assert_eq!(qtest.answer("clock_step"), "OK 500");
        assert_eq!(lock(&names.0).first(), Some(&"WATCHDOG"));
    }

    #[test]
    fn limited_events_wait_for_the_virtual_clock() {
        let (qtest, names) = virt();
        let event = Event::Machine(Machine::Watchdog { action: WatchdogAction::None });
        (0..5).for_each(|_| qtest.vm.emit(&event));
        assert_eq!(lock(&names.0).len(), 1);
        assert_eq!(qtest.answer("clock_step 999999999"), "OK 999999999");
        assert_eq!(lock(&names.0).len(), 1);
        assert_eq!(qtest.answer("clock_step"), "OK 1000000000");
        assert_eq!(lock(&names.0).len(), 2);
        assert_eq!(qtest.answer("clock_step 5000000000"), "OK 6000000000");
        assert_eq!(lock(&names.0).len(), 2, "only the newest was kept");
    }

    #[test]
    fn input_may_come_in_any_pieces() {
        let (qtest, _) = virt();
        for byte in b"endianness\nbogus x\n" {
            assert_eq!(qtest.input(&[*byte]), 1);
        }
        assert_eq!(qtest.input(b"readb 0\nreadb 1\nrea"), 19);
        let mut output = Vec::new();
        qtest.take_output(&mut output);
        let lines = "OK little\nFAIL Unknown command 'bogus'\nOK 0x0000000000000000\nOK 0x0000000000000000\n";
        assert_eq!(String::from_utf8(output).unwrap(), lines);
    }
}
