//! THE list of options of `e2k system`, for parser and help.

/// An option.
#[derive(Debug)]
pub struct Opt {
    /// Its spellings without dashes; the first is the main one.
    pub names: &'static [&'static str],
    /// What stands behind it, if anything.
    pub argument: Option<&'static str>,
    /// What it does.
    pub help: &'static str,
    /// Which it is.
    pub id: Id,
}

/// Which option it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the option of that name, described in OPTIONS")]
pub enum Id {
    Accel,
    Action,
    AddFd,
    Audio,
    Blockdev,
    Cdrom,
    Chardev,
    Cpu,
    Device,
    Display,
    Drive,
    Hda,
    Help,
    Incoming,
    Kernel,
    LogFile,
    LogItems,
    Machine,
    Memory,
    Mon,
    Monitor,
    Name,
    NoDefaults,
    NoGraphic,
    NoReboot,
    NoShutdown,
    Object,
    Preconfig,
    Qmp,
    QmpPretty,
    Qtest,
    QtestLog,
    Serial,
    Stopped,
    Trace,
    Uuid,
    Version,
}

const fn flag(id: Id, names: &'static [&'static str], help: &'static str) -> Opt {
    Opt { names, argument: None, help, id }
}

const fn with(id: Id, names: &'static [&'static str], argument: &'static str, help: &'static str) -> Opt {
    Opt { names, argument: Some(argument), help, id }
}

/// All options, in the order of the help. One dash or two.
#[rustfmt::skip]
pub const OPTIONS: &[Opt] = &[
    flag(Id::Help, &["h", "help"], "show this and exit"),
    flag(Id::Version, &["version"], "show the version and exit"),
    with(Id::Machine, &["machine", "M"], "[type=]NAME[,memory-backend=ID]", "board; 'help' lists them"),
    with(Id::Accel, &["accel"], "[accel=]NAME", "how guest code is run: interp, qtest (not at all)"),
    with(Id::Cpu, &["cpu"], "MODEL", "processor model; 'help' lists them"),
    with(Id::Memory, &["m"], "[size=]MEGS", "RAM size; suffixes K M G T"),
    with(Id::Kernel, &["kernel"], "FILE", "ELF image to be started"),
    flag(Id::Stopped, &["S"], "do not start the CPUs; 'cont' does"),
    with(Id::Incoming, &["incoming"], "URI",
        "wait for the state of another machine: exec:, fd:, file:, tcp:, unix:, or defer"),
    with(Id::Name, &["name"], "[guest=]NAME[,process=NAME][,debug-threads=on|off]", "name of the machine; names for the host's lists"),
    with(Id::Uuid, &["uuid"], "UUID", "UUID of the machine"),
    flag(Id::NoDefaults, &["nodefaults"], "no devices but those asked for"),
    with(Id::Display, &["display"], "none", "there is no display"),
    with(Id::Audio, &["audio"], "none", "there is no sound"),
    flag(Id::NoGraphic, &["nographic"], "serial port on standard input and output"),
    with(Id::Object, &["object"], "TYPE,id=ID[,PROPERTY=VALUE...]",
        "user object: iothread, memory-backend-ram, memory-backend-file, memory-backend-memfd"),
    with(Id::Blockdev, &["blockdev"], "[driver=]KIND,node-name=N[,...]",
        "block node: file,filename=F, raw,file=N, null-co, null-aio, blkdebug,image=N; or as JSON"),
    with(Id::Drive, &["drive"], "[file=F][,format=raw][,media=disk|cdrom][,if=none|virt][,id=N][,...]",
        "drive; 'readonly', 'cache', 'werror', 'rerror', 'node-name' and options of its node may follow"),
    with(Id::Hda, &["hda"], "FILE", "disk of the board"),
    with(Id::Cdrom, &["cdrom"], "FILE", "medium in the board's drive with a tray"),
    with(Id::Device, &["device"], "e2k-hd,drive=NAME[,id=ID]", "device for a slot of the board, or as JSON"),
    with(Id::Chardev, &["chardev"], "KIND,id=ID[,...]",
        "character device: null, stdio, pty, file,path=F, pipe,path=F, ringbuf, udp,port=N, socket,path=P or host=H,port=N [,server=on|off] [,wait=on|off] [,telnet=on|off]; mux=on shares it"),
    with(Id::AddFd, &["add-fd"], "fd=N,set=N[,opaque=TEXT]", "descriptor N for /dev/fdset/N"),
    with(Id::Mon, &["mon"], "[chardev=]ID[,mode=readline|control][,pretty=on|off]",
        "monitor on a character device"),
    with(Id::Monitor, &["monitor"], "DEV",
        "monitor for people on DEV: none, null, stdio, pty, file:F, pipe:F, unix:P, tcp:H:N, telnet:H:N, websocket:H:N, udp:H:N, chardev:ID; mon:DEV shares it"),
    with(Id::Qmp, &["qmp"], "DEV", "monitor for programs on DEV"),
    with(Id::QmpPretty, &["qmp-pretty"], "DEV", "the same, with output laid out for people"),
    flag(Id::Preconfig, &["preconfig"], "wait for the board until 'x-exit-preconfig' asks for it"),
    with(Id::LogItems, &["d"], "ITEM[,...]", "log these; 'help' lists them"),
    with(Id::LogFile, &["D"], "FILE", "log there and not on standard error"),
    with(Id::Trace, &["trace"], "[[enable=]PATTERN][,events=FILE]", "switch trace events on; 'help' lists them"),
    with(Id::Qtest, &["qtest"], "DEV", "device tests drive the machine through DEV"),
    with(Id::QtestLog, &["qtest-log"], "FILE", "log of that, or 'none'; standard error without"),
    with(Id::Serial, &["serial"], "DEV", "serial port on DEV"),
    with(Id::Action, &["action"], "[reboot=reset|shutdown][,shutdown=poweroff|pause][,panic=pause|shutdown|exit-failure|none][,watchdog=...]",
        "what these events do to the machine"),
    flag(Id::NoReboot, &["no-reboot"], "end instead of resetting"),
    flag(Id::NoShutdown, &["no-shutdown"], "stop instead of ending when the guest switches off"),
];

/// The option that is spelt `name`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Opt> {
    OPTIONS.iter().find(|option| option.names.contains(&name))
}

/// The help text.
#[must_use]
pub fn help(program: &str) -> String {
    // Under its own name the program does other things, too.
    let tool = if program.starts_with("qemu-system-") { "" } else { " system" };
    let mut text = format!("usage: {program}{tool} [options]\n\n");
    for option in OPTIONS {
        let names: Vec<String> = option.names.iter().map(|name| format!("-{name}")).collect();
        let left = format!("{} {}", names.join(" or "), option.argument.unwrap_or(""));
        let left = left.trim_end();
        if left.len() < 24 {
            text.push_str(&format!("{left:<24}{}\n", option.help));
        } else {
            text.push_str(&format!("{left}\n{:24}{}\n", "", option.help));
        }
    }
    text
}
