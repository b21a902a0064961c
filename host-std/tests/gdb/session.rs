//! One processor with plain memory behind the stub.

use crate::bare::{Bare, THREAD, program};
use crate::client::{Client, place};
use e2k_core::isa::Version;
use e2k_host::gdb::packet::{from_hex, push_hex};
use e2k_host::gdb::{BREAKPOINT, Connection, Event, Listener, OLD_BREAKPOINT, Reason, Session, serve};
use std::collections::HashMap;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, mpsc};

/// Runs `nested` under a debugger that does `script`; gives what became of the program.
fn debug(version: Version, script: impl FnOnce(&mut Client<'_>, &HashMap<String, u64>)) -> &'static str {
    let (program, symbols) = program("nested.s", &version.to_string());
    let (here, there) = UnixStream::pair().expect("sockets");
    let (sender, inputs) = mpsc::channel();
    let target = Bare::new(&program, version, sender.clone());
    let fate = Arc::clone(&target.fate);
    let stub = std::thread::spawn(move || {
        let mut session = Session::new(target, Event::Stopped(THREAD, Reason::Signal(libc::SIGTRAP)));
        serve(Connection::Unix(there), &mut session, sender, &inputs)
    });
    let mut client = Client::new(here);
    client.start();
    script(&mut client, &symbols);
    drop(client);
    stub.join().expect("the stub").expect("a thread for the stub");
    let fate: &Mutex<_> = &fate;
    *fate.lock().expect("the fate")
}

const ALL: [Version; 4] = [Version::V2, Version::V3, Version::V5, Version::V6];

#[test]
fn it_starts_stopped_and_runs_to_its_end() {
    for version in ALL {
        debug(version, |client, symbols| {
            assert_eq!(client.ask("?"), "T05thread:7;");
            assert_eq!(client.ask("qC"), "QC7");
            assert_eq!(client.ip(version), symbols["_start"]);
            assert_eq!(client.ask("vCont;c"), "W2a");
        });
    }
}

#[test]
fn breakpoints_stop_before_their_bundle_and_are_not_in_memory() {
    for (version, kind, reason) in [(Version::V3, '0', "swbreak:;"), (Version::V6, '1', "hwbreak:;")] {
        debug(version, |client, symbols| {
            let at = symbols["in_inner"];
            let code = client.memory(at, 8);
            assert_eq!(client.ask(&format!("Z{kind},{at:x},8")), "OK");
            assert_eq!(client.ask("vCont;c"), format!("T05thread:7;{reason}"));
            assert_eq!((client.ip(version), client.memory(at, 8)), (at, code));
            assert_eq!(client.word(symbols["value"]), 5);
            // It has been told of this one: it goes on, and does not come back.
            assert_eq!(client.ask("c"), "W2a");
        });
    }
}

#[test]
fn breakpoints_that_the_debugger_writes_itself() {
    for (version, pattern) in [(Version::V2, BREAKPOINT), (Version::V5, BREAKPOINT)] {
        debug(version, |client, symbols| {
            let at = symbols["outer_goes_on"];
            let code = client.memory(at, 8);
            let mut request = format!("X{at:x},8:").into_bytes();
            request.extend(pattern);
            assert_eq!(client.ask_bytes(&request), b"OK");
            assert_eq!(client.ask("vCont;c"), "T05thread:7;swbreak:;");
            assert_eq!((client.ip(version), client.memory(at, 8)), (at, pattern.to_vec()));
            let mut request = format!("M{at:x},8:").into_bytes();
            push_hex(&code, &mut request);
            assert_eq!(client.ask_bytes(&request), b"OK");
            assert_eq!(client.ask("vCont;s:7;c"), "T05thread:7;");
            assert_ne!(client.ip(version), at);
            assert_eq!(client.ask("vCont;c"), "W2a");
        });
    }
    assert_ne!(BREAKPOINT, OLD_BREAKPOINT);
}

#[test]
fn steps_are_bundles() {
    debug(Version::V3, |client, symbols| {
        let mut seen = Vec::new();
        while client.ip(Version::V3) != symbols["inner"] {
            seen.push(client.ip(Version::V3));
            assert_eq!(client.ask(if seen.len() % 2 == 0 { "s" } else { "vCont;s:7" }), "T05thread:7;");
            assert!(seen.len() < 20);
        }
        assert_eq!(seen.len(), 6, "{seen:x?}");
        assert_eq!((seen[0], seen[3]), (symbols["_start"], symbols["outer"]));
        // A step at a breakpoint does what the bundle does.
        let at = client.ip(Version::V3);
        assert_eq!(client.ask(&format!("Z0,{at:x},8")), "OK");
        assert_eq!(client.ask("vCont;s:7"), "T05thread:7;swbreak:;");
        assert_eq!(client.ip(Version::V3), at);
        assert_eq!(client.ask("vCont;s:7"), "T05thread:7;");
        assert_eq!(client.ip(Version::V3), symbols["in_inner"]);
        // From an address of the debugger's choice.
        assert_eq!(client.ask(&format!("c{:x}", symbols["after_load"])), "W02");
    });
}

#[test]
fn watchpoints_stop_behind_the_access() {
    for version in ALL {
        debug(version, |client, symbols| {
            let value = symbols["value"];
            assert_eq!(client.ask(&format!("Z2,{value:x},4")), "OK");
            assert_eq!(client.ask("vCont;c"), format!("T05thread:7;watch:{value:x};"));
            assert_eq!((client.ip(version), client.word(value)), (symbols["after_store"], 40));
            assert_eq!(client.ask(&format!("z2,{value:x},4")), "OK");
            assert_eq!(client.ask(&format!("Z4,{:x},8", value + 4)), "OK");
            assert_eq!(client.ask("vCont;c"), format!("T05thread:7;awatch:{:x};", value + 4));
            assert_eq!(client.ip(version), symbols["after_load"]);
            assert_eq!(client.ask("vCont;c"), "W2a");
        });
    }
    debug(Version::V4, |client, symbols| {
        let value = symbols["value"];
        assert_eq!(client.ask(&format!("Z3,{value:x},1")), "OK");
        assert_eq!(client.ask("vCont;c"), format!("T05thread:7;rwatch:{value:x};"));
        assert_eq!(client.ip(Version::V4), symbols["after_load"]);
    });
}

#[test]
fn frames_are_found_in_memory() {
    for version in ALL {
        debug(version, |client, symbols| {
            assert_eq!(client.ask(&format!("Z0,{:x},8", symbols["after_store"])), "OK");
            client.ask("vCont;c");
            let frames = client.backtrace(version);
            let places = ["after_store", "outer_goes_on", "returned"].map(|name| symbols[name]);
            assert_eq!(frames.iter().map(|frame| frame.ip).collect::<Vec<_>>()[..3], places);
            assert_eq!((frames[3].ip, frames.len()), (0, 5), "{frames:?}");
            let values = [(0, 0, 40), (1, 0, 30), (1, 3, 31), (2, 0, 0x111)];
            for (frame, n, expected) in values {
                assert_eq!(client.window_register(version, &frames[frame], n), expected, "frame {frame}, %r{n}");
            }
            // Parameters are where the caller has put them, also for the caller.
            let shared = frames[1].window + 32 * frames[1].pairs;
            assert_eq!(shared, frames[0].window);
            // What is written there is what the program goes on with.
            let r0 = frames[0].window;
            client.write_word(r0, 0x5000);
            assert_eq!(client.window_register(version, &frames[0], 0), 0x5000);
            let r3 = frames[1].window + 32 + if version >= Version::V5 { 16 } else { 8 };
            client.write_word(r3, 0x77);
            assert_eq!(client.backtrace(version), frames);
            assert_eq!(client.window_register(version, &frames[1], 3), 0x77);
            // Half a word, across the end of one.
            assert_eq!(client.ask(&format!("M{:x},3:aabbcc", r0 + 1)), "OK");
            assert_eq!(client.memory(r0, 5), [0, 0xaa, 0xbb, 0xcc, 0]);
            assert_eq!(client.ask("vCont;c"), "W2a");
        });
    }
}

#[test]
fn registers_can_be_changed() {
    for version in ALL {
        debug(version, |client, symbols| {
            assert_eq!(client.ask(&format!("Z1,{:x},8", symbols["after_load"])), "OK");
            client.ask("c");
            let total = client.all_registers().len();
            let expected = [(Version::V2, 4596), (Version::V3, 4604), (Version::V5, 4908), (Version::V6, 4948)];
            assert!(expected.contains(&(version, total)), "{version} {total}");
            assert_eq!(client.register(version, "_sys_rnum"), u64::MAX);
            assert_eq!(client.set_registers(version, &[("_g3", 0x1234), ("_gtag3", 1), ("upsr", 0xa5)]), "OK");
            assert_eq!(client.register(version, "_g3"), 0x1234);
            assert_eq!(client.register(version, "_gtag3"), 1);
            assert_eq!(client.ask("P6=0100000000000000"), "OK");
            assert_eq!(client.ask("p6"), "0100000000000000");
            // Setting the PC as the client does it: two words, and no system call to restart.
            let cr1_lo = client.register(version, "_cr1_lo") & !(1 << 56);
            let pc = [("_cr0_hi", symbols["after_store"]), ("_cr1_lo", cr1_lo), ("_sys_rnum", u64::MAX)];
            assert_eq!(client.set_registers(version, &pc), "OK");
            assert_eq!(client.ip(version), symbols["after_store"]);
            // What cannot be written is an error, not a silence.
            assert_eq!(client.set_registers(version, &[("_e2k_dbl_reg", 1)]), "E22");
            assert_eq!(client.set_registers(version, &[("psp_base", 1)]), "E22");
            assert_eq!(
                (client.ask("p29e"), client.ask("G00"), client.ask("pzz")),
                ("E03".into(), "E22".into(), "E22".into())
            );
            assert_eq!(client.ask("vCont;c"), format!("T05thread:7;hwbreak:;"));
        });
    }
    assert_eq!(place(Version::V5, "pcsp_base"), 4736..4744);
}

#[test]
fn memory_is_read_and_written_whatever_is_there() {
    debug(Version::V3, |client, symbols| {
        let value = symbols["value"];
        assert_eq!(client.ask(&format!("m{value:x},8")), "0500000000000000");
        let mut request = format!("X{value:x},4:").into_bytes();
        request.extend(b"}#$*");
        assert_eq!(client.ask_bytes(&request), b"OK");
        assert_eq!(client.memory(value, 4), b"}#$*");
        assert_eq!(client.ask_bytes(format!("X{value:x},0:").as_bytes()), b"OK");
        assert_eq!(client.ask("m0,4"), "E14");
        assert_eq!(client.ask("mffffffffffffffff,4"), "E14");
        assert_eq!(client.ask("M0,1:00"), "E14");
        assert_eq!(client.ask("m10fffe,8"), "0000", "up to the end");
        assert_eq!(client.ask(&format!("M{value:x},2:00")), "E22");
    });
}

#[test]
fn tags_are_two_bits_a_word() {
    debug(Version::V5, |client, symbols| {
        assert_eq!(client.ask(&format!("Z0,{:x},8", symbols["in_inner"])), "OK");
        client.ask("c");
        let frame = client.backtrace(Version::V5)[0].clone();
        assert_eq!(client.ask(&format!("qXfer:tags:read::{:x},4", frame.window)), "m\0\0\0\0");
        assert_eq!(client.ask(&format!("qXfer:packed_tags:read::{:x},2", frame.window)), "m\0\0");
        assert_eq!(client.ask(&format!("qXfer:tags:read::{:x},4", frame.window + 1)), "E22");
        assert_eq!(client.ask("qXfer:tags:write::0:1"), "");
    });
}

#[test]
fn objects_come_in_parts() {
    debug(Version::V5, |client, _| {
        let target = String::from_utf8(client.transfer("features:read:target.xml", 100)).expect("text");
        assert!(target.contains("<architecture>elbrus-v5:any</architecture>"), "{target}");
        let base = String::from_utf8(client.transfer("features:read:e2k-linux.xml", 0x1000)).expect("text");
        assert!(base.contains("<reg name=\"_cr1_hi\" bitsize=\"64\" type=\"cr1_hi_t\" regnum=\"55\"/>"));
        assert_eq!(client.transfer("auxv:read:", 7), (0..100).collect::<Vec<u8>>());
        assert_eq!(client.transfer("exec-file:read:1", 3), b"/bin/nested");
        let threads = String::from_utf8(client.transfer("threads:read:", 20)).expect("text");
        assert!(threads.contains("<thread id=\"7\" name=\"&lt;only>\"/>"), "{threads}");
        assert_eq!(client.ask("qXfer:features:read:other.xml:0,10"), "E03");
        assert_eq!(client.ask("qXfer:auxv:read::1000,10"), "E22");
        assert_eq!(client.ask("qXfer:siginfo:read::0,10"), "E03");
        assert_eq!(client.ask("qXfer:uib:read::0,10"), "");
    });
}

#[test]
fn threads_and_other_questions() {
    debug(Version::V3, |client, _| {
        let answers = [
            ("qfThreadInfo", "m7"),
            ("qsThreadInfo", "l"),
            ("qThreadExtraInfo,7", "3c6f6e6c793e"),
            ("qThreadExtraInfo,8", "E03"),
            ("T7", "OK"),
            ("T8", "E03"),
            ("Hg7", "OK"),
            ("Hg0", "OK"),
            ("Hc-1", "OK"),
            ("Hg9", "E03"),
            ("qAttached", "1"),
            ("qSymbol::", "OK"),
            ("qOffsets", ""),
            ("vCont?", "vCont;c;C;s;S;t;y"),
            ("QPassSignals:e;10", "OK"),
            ("QCatchSyscalls:1;4;5", "OK"),
            ("QCatchSyscalls:2", "E22"),
            ("qRcmd,00", ""),
            ("vRun;", ""),
            ("!", ""),
            ("vCont;x", "E22"),
            ("vCont;c:8", "E03"),
            ("Z0,zz,8", "E22"),
            ("Z0,1,8", "E22"),
            ("Z9,0,8", ""),
            ("", ""),
        ];
        for (request, answer) in answers {
            assert_eq!(client.ask(request), answer, "{request}");
        }
    });
}

#[test]
fn an_endless_loop_is_interrupted() {
    debug(Version::V3, |client, symbols| {
        let at = symbols["after_load"];
        // A branch to itself.
        assert_eq!(client.ask(&format!("M{at:x},8:1000000000000000")), "OK");
        let ibranch = "8190000000000000";
        assert_eq!(client.ask(&format!("M{at:x},8:{ibranch}")), "OK");
        client.send(b"vCont;c");
        std::thread::sleep(std::time::Duration::from_millis(50));
        client.raw(&[3]);
        let stop = client.receive();
        assert!(stop == b"T02thread:7;" || stop.starts_with(b"T0b"), "{}", String::from_utf8_lossy(&stop));
    });
}

#[test]
fn files_of_the_host() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("made");
    let hex = |path: &std::path::Path| {
        let mut hex = Vec::new();
        push_hex(path.as_os_str().as_encoded_bytes(), &mut hex);
        String::from_utf8(hex).expect("digits")
    };
    let name = hex(&path);
    debug(Version::V3, |client, _| {
        assert_eq!(client.ask("vFile:setfs:0"), "F0");
        assert_eq!(client.ask(&format!("vFile:open:{name},0,0")), "F-1,2");
        assert_eq!(client.ask(&format!("vFile:open:{name},a02,1b6")), "F0");
        assert_eq!(client.ask_bytes(b"vFile:pwrite:0,0,ab#cd"), b"F5");
        assert_eq!(client.ask_bytes(b"vFile:pread:0,100,1"), b"F4;b#cd".to_vec());
        assert_eq!(client.ask("vFile:pread:0,100,50"), "F0;");
        let stat = client.ask_bytes(b"vFile:fstat:0");
        let (head, bytes) = stat.split_at(4);
        assert_eq!((head, bytes.len(), &bytes[28..36]), (&b"F40;"[..], 64, &5u64.to_be_bytes()[..]));
        assert_eq!(client.ask("vFile:close:0"), "F0");
        assert_eq!(client.ask("vFile:close:0"), "F-1,9");
        assert_eq!(client.ask(&format!("vFile:open:{name},a02,1b6")), "F-1,11");
        std::os::unix::fs::symlink("elsewhere", directory.path().join("link")).expect("a link");
        assert_eq!(client.ask(&format!("vFile:readlink:{}", hex(&directory.path().join("link")))), "F9;elsewhere");
        assert_eq!(client.ask(&format!("vFile:unlink:{name}")), "F0");
        assert_eq!(client.ask("vFile:lseek:0"), "");
        assert_eq!(client.ask("vFile:open:zz,0,0"), "E22");
    });
    assert!(!path.exists());
}

#[test]
fn the_end_of_a_session() {
    assert_eq!(debug(Version::V3, |client, _| client.send(b"k")), "killed");
    assert_eq!(debug(Version::V3, |client, _| assert_eq!(client.ask("vKill;1"), "OK")), "killed");
    assert_eq!(debug(Version::V3, |client, _| assert_eq!(client.ask("D"), "OK")), "detached");
    assert_eq!(debug(Version::V3, |_, _| ()), "detached");
}

#[test]
fn broken_lines_are_asked_for_again() {
    debug(Version::V3, |client, _| {
        // Acknowledgements are off by now: what is broken is passed over.
        client.raw(b"$qC#00$qC#b4");
        assert_eq!(client.receive(), b"QC7");
    });
    assert_eq!(from_hex(b"0g"), None);
}

#[test]
fn a_listener_on_a_free_port_and_on_a_path() {
    let listener = Listener::new("0").expect("a port");
    let port = listener.port().expect("its number");
    let connected = std::net::TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    assert!(matches!(listener.accept(), Ok(Connection::Tcp(_))));
    drop(connected);
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("socket");
    let listener = Listener::new(path.to_str().expect("text")).expect("a socket");
    let connected = UnixStream::connect(&path).expect("a connection");
    assert!(matches!(listener.accept(), Ok(Connection::Unix(_))));
    drop(connected);
    assert!(!path.exists());
    assert!(Listener::new("99999").is_err());
}
