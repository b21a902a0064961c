//! Command lines: what is understood, and with which words the rest is refused.

use e2k_core::machine::{RebootAction, ShutdownAction};
use e2k_host::chardev::{Address, Backend, SocketOptions};
use e2k_host::cli::{Command, Config, parse};

fn config(line: &str) -> Config {
    match parse("e2k", line.split_whitespace().map(str::to_owned)) {
        Ok(Command::Run(config)) => *config,
        other => panic!("{line}: {other:?}"),
    }
}

fn refusal(line: &str) -> String {
    match parse("e2k", line.split_whitespace().map(str::to_owned)) {
        Err(text) => text,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn one_dash_or_two_and_both_spellings_of_sockets() {
    let config = config(
        "-M none --cpu elbrus-4c -m 1G -name a -S -no-reboot --no-shutdown -accel interp \
         -qmp tcp:localhost:4444,server,nowait -chardev socket,id=c,path=/tmp/x,server=on,wait=off \
         -mon c,mode=control,pretty=on",
    );
    assert_eq!((config.board.machine.as_str(), config.board.cpu.isa), ("none", 3));
    assert_eq!((config.board.ram, config.stopped), (1 << 30, true));
    assert_eq!(config.actions.reboot, RebootAction::Shutdown);
    assert_eq!(config.actions.shutdown, ShutdownAction::Pause);
    let address = Address::inet("localhost", "4444");
    let tcp = SocketOptions { server: Some(true), wait: Some(false), ..SocketOptions::new(address) };
    assert_eq!(config.chardevs[0].0.backend, Backend::Socket(Box::new(tcp)));
    assert_eq!(config.chardevs[0].0.id, "compat_monitor0");
    assert_eq!(config.monitors.len(), 2);
}

/// How the accelerator `jit` is refused, which depends on whether the compiler is built in.
const NO_JIT: &str = if cfg!(feature = "jit") {
    "e2k: -accel jit: accelerator 'jit' is not available yet, use 'interp'"
} else {
    "e2k: -accel jit: accelerator 'jit' is not built in"
};

#[test]
fn mistakes_are_refused_in_the_words_of_the_reference() {
    for (line, text) in [
        ("-foo", "e2k: -foo: invalid option"),
        ("--foo", "e2k: --foo: invalid option"),
        ("-m", "e2k: -m: requires an argument"),
        ("-accel jit", NO_JIT),
        ("-mon mode=control", "e2k: -mon mode=control: Parameter 'chardev' is missing"),
        ("-mon chardev=x", "e2k: -mon chardev=x: chardev \"x\" not found"),
        ("-qmp bogus:x", "e2k: -qmp bogus:x: 'bogus:x' is not a valid char driver"),
        ("-chardev bogus,id=c", "e2k: -chardev bogus,id=c: 'bogus' is not a valid char driver name"),
        ("-chardev null,id=c -mon c,color=on", "e2k: -mon c,color=on: Invalid parameter 'color'"),
        ("-chardev null,id=c -mon c -mon c", "e2k: -mon c: Device 'c' is in use"),
        ("-chardev null,id=c -chardev null,id=c", "e2k: -chardev null,id=c: Duplicate ID 'c' for chardev"),
        ("-cpu i486", "e2k: -cpu i486: unable to find CPU model 'i486'"),
    ] {
        assert_eq!(refusal(line), text, "{line}");
    }
}

#[test]
fn help_lists_every_option() {
    let Ok(Command::Print(text)) = parse("e2k", ["-help".to_owned()]) else { panic!("no help") };
    for option in e2k_host::cli::options::OPTIONS {
        assert!(text.contains(&format!("-{}", option.names[0])), "{}", option.names[0]);
    }
}
