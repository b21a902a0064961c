//! e2k-core without standard library, without allocator and without C library.
//!
//! The program holds a machine on the board `virt` in static memory, prepares an Elbrus program in
//! its RAM, and acts as a client on a QMP session with fixed buffers: the machine is found in
//! prelaunch, is started with `cont`, prints a line on the serial port, adds up numbers in a loop
//! and switches itself off with a status. Everything is checked. The last line is a summary; the
//! exit status is 0, or 1 behind a line with the reason.
//!
//! There is no `#[global_allocator]`, so the program does not link if e2k-core or a dependency of it
//! asks for a heap. What this does not prove: another word size or another host than x86-64.
#![no_std]
#![no_main]

mod host;
mod machine;
mod program;

use core::fmt::{self, Write as _};

use e2k_core::exec::{FixedStore, Interpreter};
use e2k_core::isa::{Version, decode};
use e2k_core::machine::RunState;
use e2k_core::machine::virt::{RAM_LEAST, Virt, VirtExit};
use e2k_core::qmp::json::SliceBuffer;
use e2k_core::qmp::write::WriteError;
use e2k_core::qmp::{Session, SessionOptions};
use host::{Once, Stdout};
use machine::Machine;
use program::{CODE, ENTRY, MESSAGE, MESSAGE_AT, STATUS, SUM, SUM_AT};

const VERSION: Version = Version::V3;
/// Bytes of RAM.
const RAM: usize = RAM_LEAST as usize;
/// Bundles after which the program should have ended long ago.
const FUEL: u64 = 100_000;
/// Micro-operations and blocks that the interpreter keeps.
type Store = FixedStore<1024, 64>;

static BOARD_RAM: Once<[u8; RAM]> = Once::new([0; RAM]);

/// Why the proof failed.
#[derive(Debug)]
enum Failure {
    /// Static memory was asked for twice.
    MemoryTaken,
    /// The board does not take this RAM.
    NoBoard,
    /// Code or text do not fit into RAM.
    NoRoom,
    /// The bundle at this address is not what its text says.
    Bundle(u64),
    /// The machine did not end with the expected status.
    Ended(VirtExit),
    /// The line on the serial port is another one.
    Serial,
    /// Memory holds another sum.
    Sum(u64),
    /// The session could not write.
    Write(WriteError),
    /// The session says something else than this.
    Reply(&'static str),
    /// The run state is another one.
    State(RunState),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::MemoryTaken => f.write_str("the RAM is in use"),
            Failure::NoBoard => f.write_str("the board refuses its RAM"),
            Failure::NoRoom => f.write_str("the program does not fit into RAM"),
            Failure::Bundle(at) => write!(f, "the bundle at {at:#x} is not what its text says"),
            Failure::Ended(exit) => write!(f, "the machine ended with {exit:?}, expected power-off with {STATUS}"),
            Failure::Serial => write!(f, "the serial port did not print '{}'", MESSAGE.trim_end()),
            Failure::Sum(sum) => write!(f, "the sum in memory is {sum}, expected {SUM}"),
            Failure::Write(error) => write!(f, "the session could not answer: {error}"),
            Failure::Reply(expected) => write!(f, "the session did not say {}", expected.trim_end()),
            Failure::State(state) => write!(f, "the machine is in the state {state:?}"),
        }
    }
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        Failure::Write(error)
    }
}

/// The program proper; gives the exit status.
fn main() -> u8 {
    let failure = match prove() {
        Ok(()) => return 0,
        Err(failure) => failure,
    };
    // Nobody is left to tell when even this fails.
    let _ = writeln!(Stdout, "freestanding: failed: {failure}");
    1
}

fn prove() -> Result<(), Failure> {
    let ram = BOARD_RAM.take().ok_or(Failure::MemoryTaken)?;
    let mut board = Virt::new(VERSION, 0, &mut ram[..]).ok_or(Failure::NoBoard)?;
    load(&mut board)?;
    board.reset(ENTRY);
    let mut machine = Machine::new(board);

    let (mut input, mut output) = ([0; 1024], [0; 2048]);
    let mut client = Client {
        session: Session::new(SliceBuffer::new(&mut input), SessionOptions::default()),
        output: &mut output,
        replies: 0,
    };
    client.connect()?;
    client.say(
        &mut machine,
        r#"{"execute": "qmp_capabilities"}{"execute": "query-status", "id": 1}"#,
        "{\"return\": {}}\r\n\
         {\"return\": {\"status\": \"prelaunch\", \"singlestep\": false, \"running\": false}, \"id\": 1}\r\n",
    )?;
    client.say(
        &mut machine,
        r#"{"execute": "cont"}"#,
        "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"RESUME\"}\r\n{\"return\": {}}\r\n",
    )?;
    run(&mut machine)?;
    client.hear(
        &mut machine,
        "{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"SHUTDOWN\", \
         \"data\": {\"guest\": true, \"reason\": \"guest-shutdown\"}}\r\n\
         {\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"STOP\"}\r\n",
    )?;
    client.say(
        &mut machine,
        r#"{"execute": "query-status"}"#,
        "{\"return\": {\"status\": \"shutdown\", \"singlestep\": false, \"running\": false}}\r\n",
    )?;

    let bundles = machine.board.cpu().bundles();
    let replies = client.replies;
    let _ = writeln!(
        Stdout,
        "freestanding: {bundles} bundles executed, sum {SUM}, exit status {STATUS}, {replies} QMP messages: ok"
    );
    Ok(())
}

/// Puts the program into RAM, bundle by bundle, and checks that each is what its text says.
fn load(board: &mut Virt<&mut [u8]>) -> Result<(), Failure> {
    let mut at = ENTRY;
    for (text, words) in CODE {
        for (i, word) in words.iter().enumerate() {
            if !board.load(at + 4 * i as u64, &word.to_le_bytes()) {
                return Err(Failure::NoRoom);
            }
        }
        let bytes = board.memory(at, 4 * words.len()).ok_or(Failure::NoRoom)?;
        match decode(bytes, VERSION) {
            Ok(bundle) if bundle.len() == bytes.len() && says(&bundle, text) => {
                if at == ENTRY {
                    let _ = writeln!(Stdout, "{at:#x}: {bundle}");
                }
            }
            Ok(bundle) => {
                let _ = writeln!(Stdout, "{at:#x}: {bundle}, not {text}");
                return Err(Failure::Bundle(at));
            }
            Err(error) => {
                let _ = writeln!(Stdout, "{at:#x}: {error}");
                return Err(Failure::Bundle(at));
            }
        }
        at += 4 * words.len() as u64;
    }
    if board.load(MESSAGE_AT, MESSAGE.as_bytes()) && board.load(MESSAGE_AT + MESSAGE.len() as u64, &[0]) {
        Ok(())
    } else {
        Err(Failure::NoRoom)
    }
}

/// Runs the machine to its end and checks what it has done.
fn run(machine: &mut Machine<'_>) -> Result<(), Failure> {
    let state = machine.control.state();
    if !state.is_running() {
        return Err(Failure::State(state));
    }
    let mut engine = Interpreter::new(Store::new());
    match machine.board.run(&mut engine, FUEL, 0) {
        VirtExit::PowerOff(STATUS) => machine.powered_off(STATUS),
        other => return Err(Failure::Ended(other)),
    }
    let mut expected = MESSAGE.bytes();
    while let Some(byte) = machine.board.uart().take_output() {
        host::write(&[byte]);
        if expected.next() != Some(byte) {
            return Err(Failure::Serial);
        }
    }
    if expected.next().is_some() {
        return Err(Failure::Serial);
    }
    let bytes = machine.board.memory(SUM_AT, 8).and_then(|bytes| bytes.try_into().ok()).ok_or(Failure::NoRoom)?;
    match u64::from_le_bytes(bytes) {
        SUM => Ok(()),
        other => Err(Failure::Sum(other)),
    }
}

/// Both ends of a QMP connection.
struct Client<'m> {
    session: Session<SliceBuffer<'m>>,
    output: &'m mut [u8],
    replies: usize,
}

impl Client<'_> {
    /// Connects; the greeting names a version, so only its shape is checked.
    fn connect(&mut self) -> Result<(), Failure> {
        let mut sink = SliceBuffer::new(self.output);
        self.session.open(&mut sink)?;
        let text = sink_text(&sink);
        host::write(text);
        self.replies += 1;
        if text.starts_with(b"{\"QMP\": {\"version\": ") && text.ends_with(b"}}\r\n") {
            Ok(())
        } else {
            Err(Failure::Reply("{\"QMP\": …}"))
        }
    }

    /// Sends requests and checks what comes back.
    fn say(&mut self, machine: &mut Machine<'_>, requests: &str, expected: &'static str) -> Result<(), Failure> {
        let (mut scratch, mut sink) = ([0; 512], SliceBuffer::new(self.output));
        let mut rest = requests.as_bytes();
        while !rest.is_empty() {
            rest = &rest[self.session.feed(rest)..];
            let mut scratch = SliceBuffer::new(&mut scratch);
            while self.session.answer(machine, Machine::take_event, &mut scratch, &mut sink)? {}
        }
        self.replies += check(&sink, expected)?;
        Ok(())
    }

    /// Checks the events that the machine has raised since.
    fn hear(&mut self, machine: &mut Machine<'_>, expected: &'static str) -> Result<(), Failure> {
        let mut sink = SliceBuffer::new(self.output);
        while let Some((timestamp, event)) = machine.take_event() {
            self.session.event(timestamp, &event, &mut sink)?;
        }
        self.replies += check(&sink, expected)?;
        Ok(())
    }
}

fn sink_text<'a>(sink: &'a SliceBuffer<'_>) -> &'a [u8] {
    e2k_core::qmp::json::Buffer::as_slice(sink)
}

/// Prints messages; gives their number if they are the expected ones.
fn check(sink: &SliceBuffer<'_>, expected: &'static str) -> Result<usize, Failure> {
    let text = sink_text(sink);
    host::write(text);
    if text == expected.as_bytes() { Ok(expected.lines().count()) } else { Err(Failure::Reply(expected)) }
}

/// Whether `what` is displayed as `text`.
fn says(what: &dyn fmt::Display, text: &str) -> bool {
    struct Rest<'a>(&'a str);
    impl fmt::Write for Rest<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text);
    write!(rest, "{what}").is_ok() && rest.0.is_empty()
}
