//! Linux programs behind the stub: `e2k run -g`.

use crate::bare::program;
use crate::client::Client;
use e2k_core::isa::Version;
use std::collections::HashMap;
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A program that waits for its debugger.
struct Guest {
    child: Child,
    path: std::path::PathBuf,
    symbols: HashMap<String, u64>,
    _directory: tempfile::TempDir,
}

impl Guest {
    fn start(source: &str, version: Version) -> (Guest, Client<'static>) {
        let (bytes, symbols) = program(source, &version.to_string());
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("guest");
        std::fs::write(&path, bytes).expect("the program");
        let socket = directory.path().join("socket");
        let child = Command::new(env!("CARGO_BIN_EXE_e2k"))
            .args([std::ffi::OsStr::new("run"), "-g".as_ref(), socket.as_os_str(), path.as_os_str()])
            .stdin(Stdio::null())
            .spawn()
            .expect("the emulator");
        let start = Instant::now();
        let connection = loop {
            match UnixStream::connect(&socket) {
                Ok(connection) => break connection,
                Err(error) if start.elapsed() > Duration::from_secs(30) => panic!("{error}"),
                Err(_) => std::thread::sleep(Duration::from_millis(5)),
            }
        };
        connection.set_read_timeout(Some(Duration::from_secs(60))).expect("a time limit");
        let guest = Guest { child, path, symbols, _directory: directory };
        let mut client = Client::new(connection);
        client.start();
        (guest, client)
    }

    fn at(&self, name: &str) -> u64 {
        self.symbols[name]
    }

    fn break_at(&self, client: &mut Client<'_>, name: &str) {
        assert_eq!(client.ask(&format!("Z0,{:x},8", self.at(name))), "OK");
    }

    fn wait(mut self) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a status") {
                return status;
            }
            if start.elapsed() > Duration::from_secs(30) {
                panic!("the emulator does not end");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        // After a failed test it would wait for ever.
        let _ = self.child.kill();
    }
}

/// What a stop reply says behind the signal: the thread, and the rest.
fn stopped(reply: &str) -> (&str, u64, &str) {
    let (signal, rest) = reply.split_at_checked(3).unwrap_or_else(|| panic!("{reply}"));
    let (thread, rest) = rest.split_once(';').unwrap_or_else(|| panic!("{reply}"));
    let thread = thread.strip_prefix("thread:").unwrap_or_else(|| panic!("{reply}"));
    (signal, u64::from_str_radix(thread, 16).unwrap_or_else(|_| panic!("{reply}")), rest)
}

#[test]
fn a_program_is_looked_at_from_its_first_bundle_to_its_end() {
    for version in [Version::V3, Version::V5] {
        let (guest, mut client) = Guest::start("nested.s", version);
        let first = client.ask("?");
        let pid = u64::from(guest.child.id());
        assert_eq!(stopped(&first), ("T05", pid, ""));
        assert_eq!(client.ip(version), guest.at("_start"));
        assert_eq!(client.register(version, "_sys_rnum"), u64::MAX);
        // A breakpoint, and the frames.
        guest.break_at(&mut client, "in_inner");
        assert_eq!(stopped(&client.ask("vCont;c")), ("T05", pid, "swbreak:;"));
        let frames = client.backtrace(version);
        let places = ["in_inner", "outer_goes_on", "returned"].map(|name| guest.at(name));
        assert_eq!(frames.iter().map(|frame| frame.ip).collect::<Vec<_>>()[..3], places);
        assert_eq!(client.window_register(version, &frames[0], 0), 40);
        assert_eq!(client.window_register(version, &frames[1], 3), 31);
        assert_eq!(client.window_register(version, &frames[2], 0), 0x111);
        // A watchpoint, a step, and a changed register.
        let value = guest.at("value");
        assert_eq!(client.ask(&format!("Z2,{value:x},8")), "OK");
        assert_eq!(stopped(&client.ask("vCont;c")), ("T05", pid, &format!("watch:{value:x};")[..]));
        assert_eq!((client.word(value), client.ip(version)), (40, guest.at("after_store")));
        assert_eq!(client.ask(&format!("z2,{value:x},8")), "OK");
        client.write_word(value, 50);
        assert_eq!(stopped(&client.ask(&format!("vCont;s:{pid:x}"))), ("T05", pid, ""));
        assert_eq!(client.ip(version), guest.at("after_load"));
        let frame = client.backtrace(version)[0].clone();
        assert_eq!(client.window_register(version, &frame, 3), 50);
        assert_eq!(client.ask("vCont;c"), "W34");
        assert_eq!(guest.wait().code(), Some(0x34));
    }
}

#[test]
fn what_a_debugger_asks_of_a_process() {
    let (guest, mut client) = Guest::start("nested.s", Version::V3);
    let pid = guest.child.id();
    let auxv = client.transfer("auxv:read:", 64);
    let words: Vec<u64> = auxv.as_chunks::<8>().0.iter().map(|word| u64::from_le_bytes(*word)).collect();
    let entry = words.chunks(2).find(|pair| pair[0] == 9).map(|pair| pair[1]);
    assert_eq!((entry, words.last()), (Some(guest.at("_start")), Some(&0)));
    let path = std::fs::canonicalize(&guest.path).expect("the program");
    assert_eq!(client.transfer(&format!("exec-file:read:{pid:x}"), 16), path.as_os_str().as_encoded_bytes());
    let threads = String::from_utf8(client.transfer("threads:read:", 100)).expect("text");
    assert!(threads.contains(&format!("<thread id=\"{pid:x}\"")), "{threads}");
    // The program itself, by its file.
    let mut name = Vec::new();
    e2k_host::gdb::packet::push_hex(path.as_os_str().as_encoded_bytes(), &mut name);
    assert_eq!(client.ask("vFile:setfs:0"), "F0");
    assert_eq!(client.ask(&format!("vFile:open:{},0,0", String::from_utf8_lossy(&name))), "F0");
    assert_eq!(client.ask_bytes(b"vFile:pread:0,4,0"), b"F4;\x7fELF");
    assert_eq!(client.ask("vFile:close:0"), "F0");
    // It goes on by itself.
    assert_eq!(client.ask(&format!("D;{pid:x}")), "OK");
    assert_eq!(guest.wait().code(), Some(0x2a));
}

#[test]
fn threads_stop_together_and_system_calls_go_on() {
    for version in [Version::V3, Version::V6] {
        let (guest, mut client) = Guest::start("threads.s", version);
        let pid = u64::from(guest.child.id());
        guest.break_at(&mut client, "reads");
        let stop = client.ask("vCont;c");
        let (signal, worker, why) = stopped(&stop);
        assert_eq!((signal, why), ("T05", "swbreak:;"));
        assert_ne!(worker, pid);
        let list = client.ask("qfThreadInfo");
        assert_eq!(list, format!("m{pid:x},{worker:x}"));
        assert_eq!(client.ip(version), guest.at("reads"));
        assert_eq!(client.ask(&format!("z0,{:x},8", guest.at("reads"))), "OK");
        // Only one of them moves.
        assert_eq!(client.ask(&format!("Hg{pid:x}")), "OK");
        let before = client.all_registers();
        assert_eq!(stopped(&client.ask(&format!("vCont;s:{worker:x}"))).1, worker);
        assert_eq!(client.ask(&format!("Hg{pid:x}")), "OK");
        assert_eq!(client.all_registers(), before);
        // Both wait in the host's kernel, and come out of it.
        client.send(b"vCont;c");
        std::thread::sleep(Duration::from_millis(200));
        client.raw(&[3]);
        let stop = String::from_utf8(client.receive()).expect("text");
        assert_eq!(stopped(&stop), ("T02", pid, ""));
        assert_eq!(client.register(version, "_sys_rnum"), 248, "a futex");
        assert_eq!(client.register(version, "_arg1"), guest.at("go"));
        assert_eq!(client.ask(&format!("Hg{worker:x}")), "OK");
        assert_eq!(client.register(version, "_sys_rnum"), 3, "read");
        assert!(client.backtrace(version).len() >= 2);
        // The word that the first one waits for.
        assert_eq!(client.ask(&format!("M{:x},4:01000000", guest.at("go"))), "OK");
        guest.break_at(&mut client, "has_read");
        assert_eq!(stopped(&client.ask("vCont;c")), ("T05", worker, "swbreak:;"));
        // A child has no debugger, and ends.
        assert_eq!(client.ask("vCont;c"), "W00");
        assert_eq!(guest.wait().code(), Some(0));
    }
}

#[test]
fn signals_stop_before_they_act() {
    let version = Version::V3;
    let (guest, mut client) = Guest::start("signals.s", version);
    let pid = u64::from(guest.child.id());
    assert_eq!(stopped(&client.ask("vCont;c")), ("T1e", pid, ""), "SIGUSR1 in the protocol's numbers");
    let info = client.transfer("siginfo:read:", 50);
    assert_eq!((info.len(), &info[..4]), (128, &10i32.to_le_bytes()[..]));
    guest.break_at(&mut client, "handler");
    assert_eq!(stopped(&client.ask("vCont;C1e")), ("T05", pid, "swbreak:;"));
    // The handler returns to the trampoline, and that to the interrupted code.
    let frames = client.backtrace(version);
    assert!(frames[1].ip >= 1 << 47 && frames.len() >= 3, "{frames:x?}");
    // The next one would end the program: the debugger keeps it.
    assert_eq!(stopped(&client.ask("vCont;c")), ("T0f", pid, ""));
    assert_eq!(stopped(&client.ask("vCont;c")), ("T0b", pid, ""));
    let info = client.transfer("siginfo:read:", 128);
    assert_eq!((&info[..4], &info[16..24]), (&11i32.to_le_bytes()[..], &8u64.to_le_bytes()[..]));
    assert_eq!(client.ask("qXfer:siginfo:read::200,10"), "E22");
    // It is met again without the signal, and ends the program with it.
    assert_eq!(stopped(&client.ask("vCont;c")).0, "T0b");
    assert_eq!(client.ask("vCont;C0b"), "X0b");
    assert_eq!(guest.wait().signal(), Some(libc::SIGSEGV));
}

#[test]
fn signals_that_the_debugger_does_not_want_to_see() {
    let (guest, mut client) = Guest::start("signals.s", Version::V5);
    assert_eq!(client.ask("QPassSignals:1e;b"), "OK");
    assert_eq!(stopped(&client.ask("vCont;c")).0, "T0f");
    assert_eq!(client.ask("vCont;c"), "X0b");
    assert_eq!(guest.wait().signal(), Some(libc::SIGSEGV));
}

#[test]
fn system_calls_stop_at_both_ends() {
    let version = Version::V3;
    let (guest, mut client) = Guest::start("signals.s", version);
    let pid = u64::from(guest.child.id());
    // The port's own way: to the next one.
    assert_eq!(stopped(&client.ask("vCont;y")), ("T05", pid, "syscall_entry:14;"));
    assert_eq!(client.register(version, "_sys_rnum"), 20);
    assert_eq!(stopped(&client.ask("vCont;y")), ("T05", pid, "syscall_return:14;"));
    // Some of them.
    assert_eq!(client.ask("QCatchSyscalls:1;25"), "OK");
    assert_eq!(stopped(&client.ask("vCont;c")), ("T05", pid, "syscall_entry:25;"));
    assert_eq!(client.register(version, "_arg2"), 10);
    let stop = client.ask("vCont;c");
    assert!(["syscall_return:25;", ""].contains(&stopped(&stop).2), "{stop}");
    assert_eq!(client.ask("QCatchSyscalls:0"), "OK");
    client.send(b"k");
    assert_eq!(guest.wait().signal(), Some(libc::SIGKILL));
}

#[test]
fn breakpoints_in_memory_are_the_programs_own_traps() {
    for pattern in ["0180000000000028", "0100000480c0c00d"] {
        let version = Version::V3;
        let (guest, mut client) = Guest::start("nested.s", version);
        let at = guest.at("in_inner");
        let code = client.memory(at, 8);
        assert_eq!(client.ask(&format!("M{at:x},8:{pattern}")), "OK");
        assert_eq!(stopped(&client.ask("vCont;c")).2, "swbreak:;");
        assert_eq!(client.ip(version), at);
        let mut request = format!("M{at:x},8:").into_bytes();
        e2k_host::gdb::packet::push_hex(&code, &mut request);
        assert_eq!(client.ask_bytes(&request), b"OK");
        assert_eq!(client.ask("vCont;c"), "W2a");
        assert_eq!(guest.wait().code(), Some(0x2a));
    }
}

#[test]
fn a_debugger_that_goes_leaves_the_program_running() {
    let (guest, client) = Guest::start("nested.s", Version::V3);
    drop(client);
    assert_eq!(guest.wait().code(), Some(0x2a));
}

#[test]
fn a_place_where_nobody_can_listen() {
    let run = Command::new(env!("CARGO_BIN_EXE_e2k")).args(["run", "-g", "/nowhere/socket", "/bin/true"]).output();
    let output = run.expect("the emulator");
    assert!(!output.status.success());
}
