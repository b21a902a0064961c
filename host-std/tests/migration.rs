//! Whole machines that move: what the serial port says goes on exactly, damage is refused by name, and
//! core files hold what they should.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use e2k_conformance::guests;
use object::read::elf::{FileHeader, ProgramHeader};
use object::{Endianness, elf};
use serde_json::{Value, json};

const LINES: u32 = 1200;

/// Everything that the guest prints.
fn everything() -> String {
    (0..LINES).map(|n| format!("{n:08x}\n")).collect()
}

/// A directory with the guest in it.
fn scene() -> (tempfile::TempDir, PathBuf) {
    let directory = tempfile::tempdir().expect("a directory");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests/bare/count.s");
    let kernel = directory.path().join("count");
    std::fs::write(&kernel, guests::assemble(&source, "v4").expect("guest")).expect("guest");
    (directory, kernel)
}

/// A running machine with a monitor, and its serial port in a file.
struct Machine {
    child: Process,
    monitor: BufReader<UnixStream>,
    events: Vec<Value>,
    serial: JoinHandle<String>,
}

/// A process that does not outlive its test.
struct Process(Option<Child>);

impl Drop for Process {
    fn drop(&mut self) {
        if let Some(mut child) = self.0.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Machine {
    fn start(directory: &Path, name: &str, kernel: &Path, more: &[&str]) -> Machine {
        let (socket, port) = (directory.join(format!("{name}.qmp")), directory.join(format!("{name}.serial")));
        let listener = UnixListener::bind(&port).expect("a socket");
        let serial = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("the machine connects");
            let mut text = String::new();
            stream.read_to_string(&mut text).expect("text");
            text
        });
        let child = Command::new(env!("CARGO_BIN_EXE_e2k"))
            .args(["system", "-machine", "virt", "-cpu", "e8c", "-m", "4", "-nodefaults", "-display", "none"])
            // So that whoever asks for a status always finds somebody.
            .args(["-no-shutdown", "-kernel"])
            .arg(kernel)
            .args(["-serial", &format!("unix:{}", port.display())])
            .args(["-qmp", &format!("unix:{},server=on,wait=off", socket.display())])
            .args(more)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let deadline = Instant::now() + Duration::from_secs(20);
        let stream = loop {
            match UnixStream::connect(&socket) {
                Ok(stream) => break stream,
                Err(_) if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(5)),
                Err(error) => panic!("no monitor: {error}"),
            }
        };
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
        let child = Process(Some(child));
        let mut machine = Machine { child, monitor: BufReader::new(stream), events: Vec::new(), serial };
        machine.message();
        machine.run("qmp_capabilities", json!({}));
        machine
    }

    fn message(&mut self) -> Value {
        let mut line = String::new();
        self.monitor.read_line(&mut line).expect("a line");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{line:?}: {error}"))
    }

    fn ask(&mut self, command: &str, arguments: Value) -> Value {
        // In one piece: the request is whole without its line feed, and `quit` acts on it.
        let request = format!("{}\n", json!({ "execute": command, "arguments": arguments }));
        if let Err(error) = self.monitor.get_mut().write_all(request.as_bytes()) {
            let output = self.child.0.take().map(Child::wait_with_output);
            panic!("{command}: {error}; the process: {output:?}");
        }
        loop {
            let message = self.message();
            if message.get("event").is_none() {
                return message;
            }
            self.events.push(message);
        }
    }

    fn run(&mut self, command: &str, arguments: Value) -> Value {
        let mut answer = self.ask(command, arguments);
        answer.get_mut("return").unwrap_or_else(|| panic!("{command} failed")).take()
    }

    fn status(&mut self) -> String {
        self.run("query-status", json!({}))["status"].as_str().expect("a name").to_owned()
    }

    /// Waits until the migration has this status; gives what is known then.
    fn migrated(&mut self, status: &str) -> Value {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            let info = self.run("query-migrate", json!({}));
            if info["status"] == status {
                return info;
            }
            assert!(Instant::now() < deadline, "{info} instead of {status}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn seen(&self) -> Vec<String> {
        let name = |event: &Value| match event["data"]["status"].as_str() {
            Some(status) => status.to_owned(),
            None => event["event"].as_str().unwrap_or_default().to_owned(),
        };
        self.events.iter().map(name).collect()
    }

    /// What the serial port has said.
    fn quit(mut self) -> String {
        self.run("quit", json!({}));
        let (text, output) = self.ended();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        text
    }

    /// The same when the guest has switched itself off.
    fn finish(mut self) -> String {
        let deadline = Instant::now() + Duration::from_secs(60);
        while self.status() != "shutdown" {
            assert!(Instant::now() < deadline, "{}", self.status());
            std::thread::sleep(Duration::from_millis(10));
        }
        self.quit()
    }

    /// The same, and how the process ended.
    fn ended(mut self) -> (String, Output) {
        drop(self.monitor);
        let child = self.child.0.take().expect("a process");
        let output = child.wait_with_output().expect("it ends");
        (self.serial.join().expect("text"), output)
    }
}

fn events_on() -> Value {
    json!({ "capabilities": [{ "capability": "events", "state": true }] })
}

/// Starts a machine, sends it away with `uri` in the middle, and gives both halves of what it says.
fn move_it(uri: &str, incoming_first: bool) -> (String, String) {
    let (directory, kernel) = scene();
    let uri = uri.replace("DIR", &directory.path().display().to_string());
    let incoming = match uri.strip_prefix("exec:cat > ") {
        Some(path) => format!("exec:cat {path}"),
        None => uri.clone(),
    };
    let second = |directory: &Path| {
        let mut second = Machine::start(directory, "two", &kernel, &["-incoming", "defer"]);
        assert_eq!(second.status(), "inmigrate");
        second.run("migrate-set-capabilities", events_on());
        second.run("migrate-incoming", json!({ "uri": incoming }));
        second
    };
    let waiting = incoming_first.then(|| second(directory.path()));
    let mut first = Machine::start(directory.path(), "one", &kernel, &[]);
    first.run("migrate-set-capabilities", events_on());
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(first.run("migrate", json!({ "uri": uri })), json!({}));
    let info = first.migrated("completed");
    assert_eq!(info["ram"]["total"], 4 << 20);
    assert_eq!(info["ram"]["remaining"], 0);
    assert!(info["ram"]["transferred"].as_u64() > Some(35_000), "{info}");
    assert!(info["ram"]["duplicate"].as_u64() > Some(900), "{info}");
    assert!(info["ram"]["normal"].as_u64() > Some(0), "{info}");
    assert_eq!(first.status(), "postmigrate");
    let seen = first.seen();
    let states: Vec<&str> = seen.iter().map(String::as_str).filter(|name| *name != "MIGRATION_PASS").collect();
    assert_eq!(states, ["setup", "active", "STOP", "completed"]);
    let mut second = waiting.unwrap_or_else(|| second(directory.path()));
    second.migrated("completed");
    assert_eq!(second.seen()[..4], ["setup", "active", "RESUME", "completed"]);
    (first.quit(), second.finish())
}

fn check_halves((start, end): (String, String)) {
    assert!(start.len() > 9 && end.len() > 9, "{} and {} bytes", start.len(), end.len());
    assert_eq!(format!("{start}{end}"), everything());
}

#[test]
fn output_goes_on_from_a_file() {
    check_halves(move_it("file:DIR/state", false));
    check_halves(move_it("file:DIR/state,offset=0x1000", false));
}

#[test]
fn output_goes_on_from_a_command() {
    check_halves(move_it("exec:cat > DIR/state", false));
}

#[test]
fn output_goes_on_over_a_socket() {
    check_halves(move_it("unix:DIR/state", true));
}

/// A file with the state of the machine some time after its start.
fn saved(directory: &Path, kernel: &Path) -> Vec<u8> {
    let path = directory.join("state");
    let mut machine = Machine::start(directory, "saved", kernel, &[]);
    std::thread::sleep(Duration::from_millis(100));
    machine.run("migrate", json!({ "uri": format!("file:{}", path.display()) }));
    machine.migrated("completed");
    machine.quit();
    std::fs::read(path).expect("the state")
}

fn refused(directory: &Path, kernel: &Path, stream: &[u8], more: &[&str]) -> String {
    let path = directory.join("damaged");
    std::fs::write(&path, stream).expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_e2k"))
        .args(["system", "-machine", "virt", "-cpu", "e8c", "-m", "4", "-nodefaults", "-display", "none"])
        .arg("-kernel")
        .arg(kernel)
        .args(["-incoming", &format!("file:{}", path.display())])
        .args(more)
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stderr).expect("text")
}

#[test]
fn damaged_streams_are_refused_by_name() {
    let (directory, kernel) = scene();
    let directory = directory.path();
    let good = saved(directory, &kernel);
    let find = |name: &[u8]| good.windows(name.len()).position(|window| window == name).expect("section");
    let tail = "\ne2k: load of migration failed: Invalid argument\n";

    let cpu = find(b"\x03cpu");
    let mut damaged = good.clone();
    damaged[cpu + 100] ^= 1;
    let text = refused(directory, &kernel, &damaged, &[]);
    let start = "e2k: error while loading state for instance 0x0 of device 'cpu': section 'cpu' version 1: checksum 0x";
    assert!(text.starts_with(start) && text.ends_with(tail), "{text}");

    let text = refused(directory, &kernel, &good[..cpu + 100], &[]);
    let start = "e2k: error while loading state for instance 0x0 of device 'cpu': the stream ends in section 'cpu': ";
    assert!(text.starts_with(start) && text.ends_with(tail), "{text}");

    assert_eq!(
        refused(directory, &kernel, &good, &["-m", "8"]),
        format!(
            "e2k: error while loading state for instance 0x0 of device 'machine': section 'machine': the stream has \
             4194304 bytes of RAM, this machine has 8388608{tail}"
        )
    );
    assert_eq!(
        refused(directory, &kernel, &good, &["-cpu", "e8c2"]),
        format!(
            "e2k: error while loading state for instance 0x0 of device 'machine': section 'machine': the stream has \
             CPU model 'e8c', this machine has 'e8c2'{tail}"
        )
    );
    assert_eq!(
        refused(directory, &kernel, b"#!/bin/sh\n", &[]),
        format!("e2k: Not a migration stream: it does not begin with 'E2KSTATE'{tail}")
    );
}

#[test]
fn cancelling_in_the_middle_lets_the_guest_go_on() {
    let (directory, kernel) = scene();
    let mut machine = Machine::start(directory.path(), "one", &kernel, &[]);
    machine.run("migrate-set-capabilities", events_on());
    machine.run("migrate-set-parameters", json!({ "max-bandwidth": 4096 }));
    let begun = Instant::now();
    machine.run("migrate", json!({ "uri": "exec:cat > /dev/null" }));
    std::thread::sleep(Duration::from_millis(500));
    let info = machine.run("query-migrate", json!({}));
    assert_eq!(info["status"], "active");
    let sent = info["ram"]["transferred"].as_f64().expect("a number");
    let most = 4096.0 * (begun.elapsed().as_secs_f64() + 0.2);
    assert!(sent > 1000.0 && sent <= most, "{sent} bytes sent");
    let busy = machine.ask("migrate", json!({ "uri": "exec:true" }));
    assert_eq!(busy["error"]["desc"], "There's a migration process in progress");
    assert_eq!(machine.status(), "running");
    machine.run("migrate_cancel", json!({}));
    assert_eq!(machine.migrated("cancelled"), json!({ "status": "cancelled" }));

    // Stopped and waiting for a word, it can be called back, too.
    machine.run("migrate-set-parameters", json!({ "max-bandwidth": 0 }));
    let pause = json!({ "capabilities": [{ "capability": "pause-before-switchover", "state": true }] });
    machine.run("migrate-set-capabilities", pause);
    machine.run("migrate", json!({ "uri": "exec:cat > /dev/null" }));
    machine.migrated("pre-switchover");
    assert_eq!(machine.status(), "finish-migrate");
    let cont = machine.ask("cont", json!({}));
    assert_eq!(cont["error"]["desc"], "Migration is not finalized yet");
    machine.run("migrate_cancel", json!({}));
    machine.migrated("cancelled");
    assert_eq!(machine.status(), "running");
    let passes = machine.seen();
    let seen: Vec<&str> = passes.iter().map(String::as_str).filter(|name| *name != "MIGRATION_PASS").collect();
    let expected = [
        "setup",
        "active",
        "cancelling",
        "cancelled",
        "setup",
        "active",
        "STOP",
        "pre-switchover",
        "cancelling",
        "RESUME",
        "cancelled",
    ];
    assert_eq!(seen, expected);
    // A command that does not read is given up, too; and so is one that ends.
    machine.run("migrate", json!({ "uri": "exec:sleep 100" }));
    std::thread::sleep(Duration::from_millis(100));
    machine.run("migrate_cancel", json!({}));
    machine.migrated("cancelled");
    assert_eq!(machine.finish(), everything());
}

#[test]
fn core_files_hold_ram_and_registers() {
    let (directory, kernel) = scene();
    let mut machine = Machine::start(directory.path(), "one", &kernel, &[]);
    std::thread::sleep(Duration::from_millis(50));
    let path = directory.path().join("core");
    let dump = |more: Value| {
        let mut arguments = json!({ "paging": false, "protocol": format!("file:{}", path.display()) });
        let (Value::Object(arguments_map), Value::Object(more)) = (&mut arguments, more) else { unreachable!() };
        arguments_map.extend(more);
        arguments
    };
    machine.run("dump-guest-memory", dump(json!({})));
    assert_eq!(
        machine.seen(),
        ["STOP", "completed", "RESUME"].map(|name| match name {
            "completed" => "DUMP_COMPLETED".to_owned(),
            name => name.to_owned(),
        })
    );
    let whole = json!({ "status": "completed", "completed": 4 << 20, "total": 4 << 20 });
    assert_eq!(machine.run("query-dump", json!({})), whole);

    let data = std::fs::read(&path).expect("the core file");
    let header = elf::FileHeader64::<Endianness>::parse(&*data).expect("a header");
    let endian = header.endian().expect("an order");
    assert_eq!((header.e_type(endian), header.e_machine(endian)), (elf::ET_CORE, elf::EM_MCST_ELBRUS));
    let segments = header.program_headers(endian, &*data).expect("segments");
    let load = segments.iter().find(|segment| segment.p_type(endian) == elf::PT_LOAD).expect("RAM");
    let ram = load.data(endian, &*data).expect("RAM");
    assert_eq!((load.p_paddr(endian), ram.len()), (0, 4 << 20));
    let image = e2k_host::loader::Image::parse(&std::fs::read(&kernel).expect("guest")).map(|image| image.entry);
    let entry = image.expect("an image") as usize;
    assert_ne!(ram[entry..entry + 8], [0; 8]);
    let notes = segments.iter().find_map(|segment| segment.notes(endian, &*data).expect("notes"));
    let mut notes = notes.expect("notes");
    let prstatus = notes.next().expect("a note").expect("a note");
    assert_eq!((prstatus.name(), prstatus.n_type(endian)), (&b"CORE"[..], elf::NT_PRSTATUS));
    // cr0_hi is register 53.
    let at = 112 + 8 * 53;
    let ip = u64::from_le_bytes(prstatus.desc()[at..at + 8].try_into().expect("eight bytes"));
    assert!(ip >= entry as u64 && ip < entry as u64 + 0x200, "{ip:#x}");
    let state = notes.next().expect("a note").expect("a note");
    assert_eq!(state.name(), b"E2K");
    assert_eq!(state.desc()[1..9], ip.to_le_bytes());

    machine.run("dump-guest-memory", dump(json!({ "begin": 0x1000, "length": 0x2000 })));
    let part = std::fs::read(&path).expect("the core file");
    let header = elf::FileHeader64::<Endianness>::parse(&*part).expect("a header");
    let segments = header.program_headers(endian, &*part).expect("segments");
    let load = segments.iter().find(|segment| segment.p_type(endian) == elf::PT_LOAD).expect("RAM");
    assert_eq!((load.p_paddr(endian), load.p_filesz(endian)), (0x1000, 0x2000));

    machine.run("dump-guest-memory", dump(json!({ "detach": true })));
    let deadline = Instant::now() + Duration::from_secs(20);
    while machine.run("query-dump", json!({}))["status"] == "active" && Instant::now() < deadline {}
    assert_eq!(machine.run("query-dump", json!({})), whole);
    let beyond = machine.ask("dump-guest-memory", dump(json!({ "begin": 8 << 20, "length": 1 })));
    assert_eq!(beyond["error"]["desc"], "dump: no guest memory to dump");
    assert_eq!(machine.finish(), everything());
}

/// The end comes although nobody reads standard error any more.
#[test]
fn messages_that_nobody_reads_hold_up_nothing() {
    let (directory, kernel) = scene();
    let path = directory.path().join("damaged");
    std::fs::write(&path, "#!/bin/sh\n").expect("a file");
    for incoming in [true, false] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_e2k"));
        command.args(["system", "-machine", "virt", "-m", "4", "-nodefaults", "-display", "none", "-S", "-kernel"]);
        command.arg(&kernel).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        if incoming {
            command.args(["-incoming", &format!("exec:sleep 0.2; cat {}", path.display())]);
        }
        let child = command.spawn().expect("the program starts");
        let pid = rustix::process::Pid::from_child(&child);
        let mut process = Process(Some(child));
        let child = process.0.as_mut().expect("a process");
        drop(child.stderr.take());
        if !incoming {
            std::thread::sleep(Duration::from_millis(300));
            rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("a signal");
        }
        let deadline = Instant::now() + Duration::from_secs(20);
        let status = loop {
            match child.try_wait().expect("a status") {
                Some(status) => break status,
                None => assert!(Instant::now() < deadline, "it does not end"),
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        assert_eq!(status.code(), Some(i32::from(incoming)));
    }
}
