//! Character devices of a running machine, as clients see them.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead as _, BufReader, IoSlice, Read, Write};
use std::mem::MaybeUninit;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use serde_json::{Value, json};

/// How long anything may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running machine with a monitor of its own, and a directory.
struct Machine {
    process: Child,
    dir: PathBuf,
    monitor: Client<UnixStream>,
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// A fresh directory with a short path.
fn directory() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("e2k-chardev-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let dir = std::env::temp_dir().join(name);
    fs::create_dir_all(&dir).unwrap();
    dir
}

fn eventually<T>(what: &str, mut f: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = f() {
            return value;
        }
        assert!(start.elapsed() < PATIENCE, "no {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

impl Machine {
    /// Starts one; in `options` `DIR` is its directory.
    fn start(options: &str) -> Machine {
        let dir = directory();
        Machine::start_in(dir, options)
    }

    fn start_in(dir: PathBuf, options: &str) -> Machine {
        let socket = dir.join("monitor");
        let options = options.replace("DIR", dir.to_str().unwrap());
        let machine = if options.contains("-machine") { "" } else { "-machine none" };
        let process = Command::new(env!("CARGO_BIN_EXE_e2k"))
            .args("system -nodefaults -display none".split(' '))
            .args(machine.split_whitespace())
            .args(options.split_whitespace())
            .arg("-qmp")
            .arg(format!("unix:{},server=on,wait=off", socket.display()))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stream = eventually("monitor", || UnixStream::connect(&socket).ok());
        // A test that would wait for ever fails instead.
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut monitor = Client::new(stream);
        monitor.negotiate();
        Machine { process, dir, monitor }
    }

    fn path(&self, name: &str) -> String {
        self.dir.join(name).to_str().unwrap().to_owned()
    }

    fn ok(&mut self, command: &str, arguments: Value) -> Value {
        self.monitor.ok(command, arguments)
    }

    fn add_unix(&mut self, id: &str) -> String {
        let path = self.path(id);
        let addr = json!({"type": "unix", "data": {"path": path}});
        self.ok("chardev-add", json!({"id": id, "backend": {"type": "socket", "data": {"addr": addr, "wait": false}}}));
        path
    }

    fn filename(&mut self, id: &str) -> String {
        let list = self.ok("query-chardev", json!({}));
        let entry = list.as_array().unwrap().iter().find(|entry| entry["label"] == id).cloned();
        entry.map(|entry| entry["filename"].as_str().unwrap().to_owned()).unwrap_or_default()
    }

    fn descriptors(&self) -> usize {
        fs::read_dir(format!("/proc/{}/fd", self.process.id())).unwrap().count()
    }

    fn resident_kilobytes(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

/// A client of a monitor for programs.
struct Client<S> {
    stream: BufReader<S>,
}

impl<S: Read + Write> Client<S> {
    fn new(stream: S) -> Self {
        Client { stream: BufReader::new(stream) }
    }

    fn message(&mut self) -> Value {
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
    }

    fn negotiate(&mut self) {
        let greeting = self.message();
        assert!(greeting["QMP"].is_object(), "{greeting}");
        self.ok("qmp_capabilities", json!({}));
    }

    fn send(&mut self, command: &str, arguments: Value) {
        let request = json!({"execute": command, "arguments": arguments});
        self.stream.get_mut().write_all(format!("{request}\n").as_bytes()).unwrap();
    }

    /// The next reply; events are skipped.
    fn reply(&mut self) -> Value {
        loop {
            let message = self.message();
            if message.get("event").is_none() {
                return message;
            }
        }
    }

    fn ok(&mut self, command: &str, arguments: Value) -> Value {
        self.send(command, arguments);
        let reply = self.reply();
        reply.get("return").cloned().unwrap_or_else(|| panic!("{command}: {reply}"))
    }

    fn error(&mut self, command: &str, arguments: Value) -> String {
        self.send(command, arguments);
        self.reply()["error"]["desc"].as_str().unwrap().to_owned()
    }
}

impl Client<UnixStream> {
    fn pass(&mut self, descriptors: &[BorrowedFd<'_>], command: &str, arguments: Value) -> Value {
        let request = format!("{}\n", json!({"execute": command, "arguments": arguments}));
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(8))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        assert!(control.push(SendAncillaryMessage::ScmRights(descriptors)));
        let text = [IoSlice::new(request.as_bytes())];
        sendmsg(self.stream.get_ref(), &text, &mut control, SendFlags::empty()).unwrap();
        self.reply()
    }
}

/// Whether the stream has ended.
fn ended(stream: &mut impl Read) -> bool {
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).is_ok()
}

fn read_until(stream: &mut impl Read, end: &str) -> String {
    let mut text = Vec::new();
    let mut byte = [0];
    while !String::from_utf8_lossy(&text).ends_with(end) {
        assert_eq!(stream.read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&text));
        text.push(byte[0]);
    }
    String::from_utf8_lossy(&text).into_owned()
}

#[test]
fn a_removed_socket_is_closed_and_its_file_gone_when_the_command_returns() {
    let mut machine = Machine::start("");
    let before = machine.descriptors();
    for round in 0..5 {
        let path = machine.add_unix("s");
        assert_eq!(machine.filename("s"), format!("disconnected:unix:{path},server=on"));
        let mut client = UnixStream::connect(&path).unwrap();
        eventually("connection", || (machine.filename("s") == format!("unix:{path},server=on")).then_some(()));
        if round % 2 == 0 {
            drop(client.try_clone().unwrap());
        }
        machine.ok("chardev-remove", json!({"id": "s"}));
        assert!(ended(&mut client));
        assert!(!fs::exists(&path).unwrap());
        assert_eq!(machine.descriptors(), before);
    }
    assert_eq!(
        machine.monitor.error("chardev-remove", json!({"id": "compat_monitor0"})),
        "Chardev 'compat_monitor0' is busy"
    );
}

#[test]
fn a_client_that_leaves_a_device_without_user_makes_room_for_the_next() {
    let mut machine = Machine::start("");
    let path = machine.add_unix("s");
    for _ in 0..3 {
        let mut client = UnixStream::connect(&path).unwrap();
        client.write_all(b"nobody reads this").unwrap();
        eventually("connection", || (!machine.filename("s").starts_with("disconnected")).then_some(()));
        drop(client);
        eventually("end", || machine.filename("s").starts_with("disconnected").then_some(()));
    }
}

#[test]
fn yank_ends_a_connection_also_out_of_band() {
    let mut machine = Machine::start("-qmp unix:DIR/second,server=on,wait=off");
    let path = machine.add_unix("s");
    let mut client = UnixStream::connect(&path).unwrap();
    eventually("connection", || (!machine.filename("s").starts_with("disconnected")).then_some(()));
    let instances = machine.ok("query-yank", json!({}));
    let ids: Vec<_> = instances.as_array().unwrap().iter().map(|instance| instance["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["compat_monitor0", "compat_monitor1", "s"]);
    machine.ok("yank", json!({"instances": [{"type": "chardev", "id": "s"}]}));
    assert!(ended(&mut client));

    // A monitor's own connection, by another that has the capability.
    let mut second = Client::new(UnixStream::connect(machine.path("second")).unwrap());
    assert!(second.message()["QMP"].is_object());
    second.ok("qmp_capabilities", json!({"enable": ["oob"]}));
    let request =
        json!({"exec-oob": "yank", "arguments": {"instances": [{"type": "chardev", "id": "compat_monitor0"}]}});
    machine.monitor.stream.get_mut().set_read_timeout(Some(PATIENCE)).unwrap();
    second.stream.get_mut().write_all(format!("{request}\n").as_bytes()).unwrap();
    assert!(ended(second.stream.get_mut()));
    machine.ok("query-status", json!({}));
}

#[test]
fn a_passed_socket_becomes_the_client_of_a_monitor() {
    let mut machine = Machine::start("-chardev socket,id=c,path=DIR/c,server=on,wait=off -mon c,mode=control");
    let (ours, theirs) = UnixStream::pair().unwrap();
    let reply = machine.monitor.pass(&[theirs.as_fd()], "getfd", json!({"fdname": "x"}));
    assert_eq!(reply, json!({"return": {}}));
    drop(theirs);
    machine.ok("add_client", json!({"protocol": "c", "fdname": "x"}));
    let mut client = Client::new(ours);
    client.negotiate();
    client.ok("query-status", json!({}));
    let error = machine.monitor.error("add_client", json!({"protocol": "c", "fdname": "x"}));
    assert_eq!(error, "File descriptor named 'x' has not been found");
}

#[test]
fn descriptors_that_nobody_takes_are_closed() {
    let mut machine = Machine::start("-qmp unix:DIR/second,server=on,wait=off");
    let null = File::open("/dev/null").unwrap();
    machine.monitor.pass(&[null.as_fd()], "query-status", json!({}));
    let before = machine.descriptors();
    for _ in 0..20 {
        machine.monitor.pass(&[null.as_fd(); 3], "query-status", json!({}));
    }
    assert_eq!(machine.descriptors(), before + 2);
    assert!(machine.monitor.pass(&[null.as_fd(); 3], "add-fd", json!({}))["return"]["fd"].is_i64());
    assert_eq!(machine.descriptors(), before);
    machine.ok("remove-fd", json!({"fdset-id": 0}));
    assert_eq!(machine.descriptors(), before - 1);

    // Those of a client that goes, too.
    let mut second = Client::new(UnixStream::connect(machine.path("second")).unwrap());
    second.negotiate();
    second.pass(&[null.as_fd(); 3], "query-status", json!({}));
    drop(second);
    eventually("end", || (machine.descriptors() == before - 1).then_some(()));
}

#[test]
fn a_set_of_descriptors_is_the_file_of_a_device() {
    let mut machine = Machine::start("-chardev ringbuf,id=r");
    let file = File::create(machine.path("out")).unwrap();
    machine.monitor.pass(&[file.as_fd()], "add-fd", json!({"fdset-id": 3}));
    machine.ok("chardev-add", json!({"id": "f", "backend": {"type": "file", "data": {"out": "/dev/fdset/3"}}}));
    let read_only = File::open("/dev/null").unwrap();
    machine.monitor.pass(&[read_only.as_fd()], "add-fd", json!({"fdset-id": 4}));
    let mut refused = |path: &str| {
        let backend = json!({"type": "file", "data": {"out": path}});
        machine.monitor.error("chardev-add", json!({"id": "g", "backend": backend}))
    };
    assert_eq!(refused("/dev/fdset/4"), "Failed to add chardev 'g': Could not open '/dev/fdset/4': Permission denied");
    assert_eq!(
        refused("/dev/fdset/5"),
        "Failed to add chardev 'g': Could not open '/dev/fdset/5': No such file or directory"
    );
}

#[test]
fn websocket_carries_a_monitor() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let mut machine = Machine::start(&format!("-qmp websocket:127.0.0.1:{port},server=on,wait=off"));
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    assert_eq!(machine.filename("compat_monitor0"), format!("disconnected:websocket:127.0.0.1:{port},server=on"));
    let request = "GET / HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: binary\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let answer = read_until(&mut stream, "\r\n\r\n");
    assert!(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{answer}");
    let greeting = frame(&mut stream);
    assert!(greeting.starts_with("{\"QMP\"") && greeting.ends_with("\r\n"), "{greeting}");
    let shown = machine.filename("compat_monitor0");
    assert!(shown.starts_with(&format!("websocket:127.0.0.1:{port},server=on <-> 127.0.0.1:")), "{shown}");
    let text = b"{\"execute\":\"qmp_capabilities\"}";
    let mask = [1, 2, 3, 4];
    let mut masked = vec![0x82, 0x80 | text.len() as u8];
    masked.extend(mask);
    masked.extend(text.iter().enumerate().map(|(at, byte)| byte ^ mask[at % 4]));
    for byte in masked {
        stream.write_all(&[byte]).unwrap();
    }
    assert_eq!(frame(&mut stream), "{\"return\": {}}\r\n");
    stream.write_all(&[0x88, 0x80, 0, 0, 0, 0]).unwrap();
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert_eq!(rest, [0x88, 0]);
}

fn frame(stream: &mut impl Read) -> String {
    let mut head = [0; 2];
    stream.read_exact(&mut head).unwrap();
    assert_eq!(head[0], 0x82);
    let mut length = usize::from(head[1]);
    if length == 126 {
        stream.read_exact(&mut head).unwrap();
        length = usize::from(u16::from_be_bytes(head));
    }
    let mut content = vec![0; length];
    stream.read_exact(&mut content).unwrap();
    String::from_utf8(content).unwrap()
}

#[test]
fn a_new_terminal_greets_everybody_who_opens_it() {
    let mut machine = Machine::start("-qmp pty");
    let mut line = String::new();
    BufReader::new(machine.process.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let path = line.strip_prefix("char device redirected to ").unwrap();
    let path = path.strip_suffix(" (label compat_monitor0)\n").unwrap();
    for _ in 0..2 {
        // Who comes at once takes the place of who went.
        std::thread::sleep(Duration::from_millis(500));
        let terminal = OpenOptions::new().read(true).write(true).open(path).unwrap();
        let mut client = Client::new(terminal);
        client.negotiate();
        client.ok("query-status", json!({}));
    }
    assert_eq!(machine.filename("compat_monitor0"), format!("pty:{path}"));
}

#[test]
fn pipes_and_datagrams_carry_monitors() {
    let dir = directory();
    for end in ["in", "out"] {
        let made = Command::new("mkfifo").arg(dir.join(format!("p.{end}"))).status().unwrap();
        assert!(made.success());
    }
    let ours = UdpSocket::bind("127.0.0.1:0").unwrap();
    ours.set_read_timeout(Some(PATIENCE)).unwrap();
    let theirs = UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let here = ours.local_addr().unwrap().port();
    let options = format!("-qmp pipe:DIR/p -qmp udp:127.0.0.1:{here}@127.0.0.1:{}", theirs.port());
    let machine = Machine::start_in(dir, &options);

    struct Pipes(File, File);
    impl Read for Pipes {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(into)
        }
    }
    impl Write for Pipes {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.1.write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let open = |end: &str| OpenOptions::new().read(true).write(true).open(machine.path(end)).unwrap();
    Client::new(Pipes(open("p.out"), open("p.in"))).negotiate();

    let mut datagram = [0; 2000];
    let n = ours.recv(&mut datagram).unwrap();
    assert!(datagram[..n].starts_with(b"{\"QMP\""));
    ours.send_to(b"{\"execute\":\"qmp_capabilities\"}", theirs).unwrap();
    let n = ours.recv(&mut datagram).unwrap();
    assert_eq!(&datagram[..n], b"{\"return\": {}}\r\n");
}

#[test]
fn a_lost_connection_is_made_again() {
    let dir = directory();
    let listener = UnixListener::bind(dir.join("l")).unwrap();
    let options = "-chardev socket,id=c,path=DIR/l,reconnect=1 -mon c,mode=control";
    let mut machine = Machine::start_in(dir, options);
    for _ in 0..2 {
        let (stream, _) = listener.accept().unwrap();
        let mut client = Client::new(stream);
        client.negotiate();
        client.ok("query-status", json!({}));
    }
    let path = machine.path("l");
    eventually("end", || (machine.filename("c") == format!("disconnected:unix:{path}")).then_some(()));
}

#[test]
fn keys_switch_between_the_monitors_of_one_device() {
    let mut machine =
        Machine::start("-chardev socket,id=c,path=DIR/c,server=on,wait=off,mux=on -mon c -mon c,mode=control");
    let mut stream = UnixStream::connect(machine.path("c")).unwrap();
    assert!(read_until(&mut stream, "\r\n").starts_with("{\"QMP\""));
    stream.write_all(b"{\"execute\":\"qmp_capabilities\"}\x01c").unwrap();
    assert_eq!(read_until(&mut stream, "\r\n"), "{\"return\": {}}\r\n");
    assert!(read_until(&mut stream, "(qemu) ").starts_with("QEMU "));
    stream.write_all(b"\r\x01c\x01h{\"execute\":\"query-name\"}").unwrap();
    let text = read_until(&mut stream, "{\"return\": {}}\r\n");
    assert!(text.starts_with("\r\n(qemu) \r\n\n\rC-a h    print this help\n\r"), "{text:?}");
    assert_eq!(machine.filename("c"), "mux");
    assert_eq!(machine.monitor.error("chardev-remove", json!({"id": "c"})), "Chardev 'c' is busy");
    stream.write_all(b"\x01x").unwrap();
    assert!(read_until(&mut stream, "QEMU: Terminated\n\r").contains("Terminated"));
    assert!(machine.process.wait().unwrap().success());
}

#[test]
fn the_serial_port_can_be_moved_and_monitors_cannot() {
    let dir = directory();
    fs::write(dir.join("k.s"), ".text\n.globl _start\n_start:\n{ nop }\n").unwrap();
    for arguments in ["as -o k.o k.s", "ld -o k k.o"] {
        let mut tool = Command::new(env!("CARGO_BIN_EXE_e2k"));
        assert!(tool.args(arguments.split(' ')).current_dir(&dir).status().unwrap().success());
    }
    let serial = "-chardev socket,id=s,path=DIR/s,server=on,wait=off -serial chardev:s";
    let mut machine = Machine::start_in(dir, &format!("-machine virt -kernel DIR/k -S {serial}"));
    let mut client = UnixStream::connect(machine.path("s")).unwrap();
    eventually("connection", || (!machine.filename("s").starts_with("disconnected")).then_some(()));
    let ring = json!({"type": "ringbuf", "data": {"size": 64}});
    machine.ok("chardev-change", json!({"id": "s", "backend": ring}));
    assert!(ended(&mut client));
    assert_eq!(machine.filename("s"), "ringbuf");
    machine.ok("chardev-send-break", json!({"id": "s"}));
    let missing = json!({"type": "file", "data": {"out": "/nonexistent/x"}});
    let error = machine.monitor.error("chardev-change", json!({"id": "s", "backend": missing}));
    assert_eq!(error, "Could not open '/nonexistent/x': No such file or directory");
    assert_eq!(machine.filename("s"), "ringbuf");
    let error = machine.monitor.error("chardev-change", json!({"id": "compat_monitor0", "backend": ring}));
    assert_eq!(error, "Chardev user does not support chardev hotswap");
}

#[test]
fn output_is_logged_also_if_nobody_is_there() {
    let mut machine = Machine::start("-chardev null,id=n,logfile=DIR/log -mon n,mode=control");
    let path = machine.path("log");
    eventually("log", || fs::read_to_string(&path).unwrap().starts_with("{\"QMP\"").then_some(()));
    machine.ok("query-status", json!({}));
}

#[test]
fn who_never_reads_costs_little_and_hinders_nobody() {
    let mut machine = Machine::start("-qmp unix:DIR/silent,server=on,wait=off -chardev ringbuf,id=r,size=1024 -mon r");
    let mut silent = Client::new(UnixStream::connect(machine.path("silent")).unwrap());
    silent.negotiate();
    machine.ok("cont", json!({}));
    let before = machine.resident_kilobytes();
    let text = "{\"execute\":\"stop\"}{\"execute\":\"cont\"}".repeat(50);
    for _ in 0..200 {
        machine.monitor.stream.get_mut().write_all(text.as_bytes()).unwrap();
        for _ in 0..100 {
            assert_eq!(machine.monitor.reply(), json!({"return": {}}));
        }
    }
    // The queue itself is a MiB, and grows by doubling.
    let grown = machine.resident_kilobytes().saturating_sub(before);
    assert!(grown < 6 << 10, "{grown} KiB");
    // He may still come back, and finds whole messages.
    for _ in 0..1000 {
        assert!(silent.message()["event"].is_string());
    }
}

#[test]
fn what_is_not_there_is_refused_by_name() {
    let mut machine = Machine::start("");
    let mut refused = |backend: Value| machine.monitor.error("chardev-add", json!({"id": "c", "backend": backend}));
    for kind in ["vc", "msmouse", "braille", "spicevmc", "dbus", "parallel", "serial"] {
        let error = refused(json!({"type": kind, "data": {}}));
        assert_eq!(error, format!("Parameter 'type' does not accept value '{kind}'"));
    }
    let addr = json!({"type": "inet", "data": {"host": "127.0.0.1", "port": "0"}});
    let socket = |option: &str, value: Value| json!({"type": "socket", "data": {"addr": addr, option: value}});
    assert_eq!(refused(socket("tls-creds", json!("t"))), "Failed to add chardev 'c': No TLS credentials with id 't'");
    assert_eq!(
        refused(socket("tn3270", json!(true))),
        "Failed to add chardev 'c': 'tn3270' is not supported by this emulator"
    );
    assert_eq!(
        refused(socket("reconnect", json!(1))),
        "Failed to add chardev 'c': 'reconnect' option is incompatible with socket in server listen mode"
    );
}
