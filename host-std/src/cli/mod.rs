//! The command line of `e2k system`, in QEMU's style.

mod block;
pub(crate) mod chardev;
pub mod groups;
pub mod keyval;
pub mod options;
pub(crate) mod size;
pub(crate) mod typed;

use std::path::PathBuf;

use e2k_core::machine::cpu_model::{self, CPU_MODELS, CpuModel};
use e2k_core::machine::{Actions, PanicAction, RebootAction, ShutdownAction, WatchdogAction};
use e2k_core::qmp::version::VERSION;
use e2k_core::qmp::write::Style;

pub use self::chardev::AddFd;
use self::chardev::Short;
use self::keyval::KeyVal;
use self::options::{Id, find, help};
use crate::chardev::os_error;
use crate::chardev::{Backend, Spec, StdioOptions};
use crate::commands::object::{device_options, object_arguments};
use crate::log::{self, Trace, Wanted};
use crate::monitor::Kind;
use crate::object;
use crate::vm::{BOARDS, Board, BoardConfig, Clock, DEFAULT_CPU, Identity};

/// A monitor that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonitorSpec {
    /// Id of its character device.
    pub chardev: String,
    /// What it speaks.
    pub kind: Kind,
    /// The option that asked for it, for error messages.
    pub option: String,
}

/// A machine as the command line describes it.
#[derive(Clone, Debug)]
pub struct Config {
    /// The board and what is on it.
    pub board: BoardConfig,
    /// The size of its RAM was given, and is not the usual one.
    pub ram_chosen: bool,
    /// Name and UUID.
    pub identity: Identity,
    /// What reset, power-off and crash do.
    pub actions: Actions,
    /// Do not start the CPUs.
    pub stopped: bool,
    /// Build the board only when that is asked for.
    pub preconfig: bool,
    /// Where device tests drive the machine.
    pub qtest: Option<Qtest>,
    /// What to log.
    pub(crate) log: LogConfig,
    /// Where the machine's state comes from instead of power-on.
    pub incoming: Option<String>,
    /// Objects to be made before the board, each with the option that asked for it.
    pub objects: Vec<(object::Options, String)>,
    /// Block nodes, each with the option that asked for it.
    pub blockdevs: Vec<(crate::block::options::Options, String)>,
    /// Drives, each as its option describes it, and that option.
    pub drives: Vec<(String, String)>,
    /// Devices for the board's slots, each with the option that asked for it.
    pub devices: Vec<(std::collections::BTreeMap<String, object::Value>, String)>,
    /// Character devices, each with the option that asked for it.
    pub chardevs: Vec<(Spec, String)>,
    /// Monitors, in order.
    pub monitors: Vec<MonitorSpec>,
    /// Descriptors that the process was started with, for sets.
    pub descriptors: Vec<AddFd>,
    /// Id of the serial port's character device.
    pub serial: Option<String>,
    /// To be printed on standard error before the start.
    pub warnings: Vec<String>,
}

/// Where device tests drive the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qtest {
    /// Id of its character device.
    pub chardev: String,
    /// The file for its log; `none` is none, nothing standard error.
    pub log: Option<String>,
}

/// What to log, and where.
#[derive(Clone, Debug, Default)]
pub(crate) struct LogConfig {
    pub(crate) wanted: Wanted,
    pub(crate) file: Option<String>,
}

/// What a command line asks for.
#[derive(Clone, Debug)]
pub enum Command {
    /// Run a machine.
    Run(Box<Config>),
    /// Print this and end with status 0.
    Print(String),
}

/// RAM if `-m` says nothing, in bytes.
const DEFAULT_RAM: u64 = 128 << 20;

/// Frontends that share one device. Source: measured on QEMU 7.2.
const MUX_USERS: usize = 4;

struct Parser {
    config: Config,
    nodefaults: bool,
    nographic: bool,
    kernel: Option<PathBuf>,
    /// Counts -monitor, -qmp and -qmp-pretty, which name their devices by number.
    compat_monitors: usize,
    qtest_log: Option<String>,
}

/// Reads the options of `e2k system`; `program` stands before messages.
///
/// # Errors
/// The line for standard error; the process ends with status 1.
pub fn parse(program: &str, arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let cpu = cpu_model::find(DEFAULT_CPU).ok_or("no default processor model")?;
    let mut parser = Parser {
        config: Config {
            board: BoardConfig { machine: "virt".to_owned(), cpu, ram: DEFAULT_RAM, ..BoardConfig::default() },
            preconfig: false,
            qtest: None,
            log: LogConfig::default(),
            ram_chosen: false,
            identity: Identity::default(),
            actions: Actions::default(),
            stopped: false,
            incoming: None,
            objects: Vec::new(),
            blockdevs: Vec::new(),
            drives: Vec::new(),
            devices: Vec::new(),
            chardevs: Vec::new(),
            monitors: Vec::new(),
            descriptors: Vec::new(),
            serial: None,
            warnings: Vec::new(),
        },
        nodefaults: false,
        nographic: false,
        kernel: None,
        compat_monitors: 0,
        qtest_log: None,
    };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let name = argument.strip_prefix("--").or_else(|| argument.strip_prefix('-'));
        let Some(name) = name else {
            parser.config.drives.push((block::disk(&argument), argument));
            continue;
        };
        let Some(option) = find(name) else {
            return Err(format!("{program}: {argument}: invalid option"));
        };
        let value = match option.argument {
            None => String::new(),
            Some(_) => match arguments.next() {
                Some(value) => value,
                None => return Err(format!("{program}: {argument}: requires an argument")),
            },
        };
        let shown = format!("{argument} {value}");
        match parser.option(option.id, &value, shown.trim_end(), program) {
            Ok(None) => {}
            Ok(Some(text)) => return Ok(Command::Print(text)),
            Err(text) => return Err(format!("{program}: {}: {text}", shown.trim_end())),
        }
    }
    parser.finish(program).map(|config| Command::Run(Box::new(config)))
}

impl Parser {
    /// Carries out one option; `Some` is a text that ends everything.
    fn option(&mut self, id: Id, value: &str, shown: &str, program: &str) -> Result<Option<String>, String> {
        let config = &mut self.config;
        match id {
            Id::Help => return Ok(Some(help(program))),
            Id::Version => return Ok(Some(version())),
            Id::Machine => {
                let opts = KeyVal::parse(value, Some("type"));
                opts.only(&["type", "memory-backend"], &[])?;
                config.board.memory_backend = opts.get("memory-backend").map(str::to_owned);
                match opts.get("type").unwrap_or(&config.board.machine.clone()) {
                    "help" | "?" => return Ok(Some(list_boards())),
                    name if BOARDS.iter().any(|board| board.name == name) => {
                        name.clone_into(&mut config.board.machine);
                    }
                    _ => return Err(UNSUPPORTED_MACHINE.to_owned()),
                }
            }
            Id::Accel => {
                let opts = KeyVal::parse(value, Some("accel"));
                opts.only(&["accel"], &[])?;
                match opts.get("accel").unwrap_or_default() {
                    "interp" => {}
                    "jit" => crate::jit()?,
                    "qtest" => config.board.clock = Clock::stepped(),
                    "help" => return Ok(Some("Accelerators supported:\ninterp\nqtest\n".to_owned())),
                    name => return Err(format!("invalid accelerator {name}")),
                }
            }
            Id::Cpu if matches!(value, "help" | "?") => return Ok(Some(list_cpus())),
            Id::Cpu => {
                config.board.cpu =
                    cpu_model::find(value).ok_or_else(|| format!("unable to find CPU model '{value}'"))?;
            }
            Id::Memory => {
                let opts = KeyVal::parse(value, Some("size"));
                opts.only(&["size"], &[])?;
                let text = opts.get("size").unwrap_or_default();
                config.ram_chosen = true;
                config.board.ram =
                    size::bytes(text, 20).ok_or("Parameter 'size' expects a non-negative number below 2^64")?;
            }
            Id::Incoming => config.incoming = Some(value.to_owned()),
            Id::Kernel => self.kernel = Some(value.into()),
            Id::Stopped => config.stopped = true,
            Id::Name => {
                let opts = KeyVal::parse(value, Some("guest"));
                opts.only(&["guest", "process"], &["debug-threads"])?;
                config.identity.name = opts.get("guest").map(str::to_owned);
                config.identity.process = opts.get("process").map(str::to_owned);
                config.identity.debug_threads = opts.switch("debug-threads")?.unwrap_or(false);
            }
            Id::Uuid => {
                config.identity.uuid = uuid(value).ok_or("failed to parse UUID string: wrong format")?;
            }
            Id::Object => {
                let options: object::Options = typed::parse_option(value, Some("qom-type"), object_arguments())?;
                if config.objects.iter().any(|(other, _)| other.id() == options.id()) {
                    return Err(format!("Duplicate ID '{}' for object", options.id()));
                }
                config.objects.push((options, shown.to_owned()));
            }
            Id::Blockdev => {
                let options = typed::parse(value, Some("driver"), crate::block::options::arguments())?;
                config.blockdevs.push((options, shown.to_owned()));
            }
            Id::Drive => {
                if let Some(text) = block::help(value) {
                    return Ok(Some(text));
                }
                config.drives.push((value.to_owned(), shown.to_owned()));
            }
            Id::Hda => config.drives.push((block::disk(value), shown.to_owned())),
            Id::Cdrom => config.drives.push((block::cdrom(value), shown.to_owned())),
            Id::Device => config.devices.push((device_options(value)?, shown.to_owned())),
            Id::NoDefaults => self.nodefaults = true,
            Id::Display if value == "none" => {}
            Id::Display => return Err(format!("Parameter 'type' does not accept value '{value}'")),
            Id::Audio => {
                let opts = KeyVal::parse(value, Some("driver"));
                match opts.get("driver") {
                    Some("none") => {}
                    driver => {
                        return Err(format!(
                            "Parameter 'driver' does not accept value '{}'",
                            driver.unwrap_or_default()
                        ));
                    }
                }
            }
            Id::Preconfig => config.preconfig = true,
            Id::LogItems => match Wanted::parse(value) {
                Some(mut wanted) => {
                    if wanted.trace.iter().any(|pattern| pattern == "help") {
                        return Ok(Some(list_trace_events()));
                    }
                    wanted.trace.splice(0..0, config.log.wanted.trace.drain(..));
                    config.log.wanted = wanted;
                }
                None => return Ok(Some(log::help())),
            },
            Id::LogFile => config.log.file = Some(value.to_owned()),
            Id::Trace => {
                let opts = KeyVal::parse(value, Some("enable"));
                opts.only(&["enable", "events"], &[])?;
                let patterns = &mut config.log.wanted.trace;
                match opts.get("enable") {
                    Some("help" | "?") => return Ok(Some(list_trace_events())),
                    Some(pattern) => patterns.push(pattern.to_owned()),
                    None => {}
                }
                if let Some(path) = opts.get("events") {
                    let text = std::fs::read_to_string(path)
                        .map_err(|error| format!("could not open '{path}': {}", os_error(&error)))?;
                    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
                    patterns.extend(lines.map(str::to_owned));
                }
            }
            Id::Qtest => match chardev::short(value)? {
                Short::None => {}
                Short::Existing(chardev) => config.qtest = Some(Qtest { chardev, log: None }),
                Short::New(backend, _) => {
                    let chardev = "qtest".to_owned();
                    config.qtest = Some(Qtest { chardev: chardev.clone(), log: None });
                    self.add_chardev(Spec { id: chardev, backend }, shown)?;
                }
            },
            Id::QtestLog => self.qtest_log = Some(value.to_owned()),
            Id::NoGraphic => self.nographic = true,
            Id::Chardev if matches!(value, "help" | "?") => return Ok(Some(crate::commands::chardev_help())),
            Id::Chardev => {
                let (specs, warnings) = chardev::long(value)?;
                let prefix = |text| format!("{program}: {shown}: {text}");
                config.warnings.extend(warnings.into_iter().map(prefix));
                specs.into_iter().try_for_each(|spec| self.add_chardev(spec, shown))?;
            }
            Id::Mon => {
                let monitor = monitor(value, shown)?;
                config.monitors.push(monitor);
            }
            Id::Monitor => self.compat_monitor(value, Kind::Readline, shown)?,
            Id::Qmp => self.compat_monitor(value, Kind::Control(Style::Compact), shown)?,
            Id::QmpPretty => self.compat_monitor(value, Kind::Control(Style::Pretty), shown)?,
            Id::Serial => {
                if config.serial.is_some() {
                    return Err("there is only one serial port".to_owned());
                }
                match chardev::short(value)? {
                    Short::None => {}
                    Short::Existing(id) => config.serial = Some(id),
                    Short::New(backend, shared) => self.add_serial(backend, shared, shown)?,
                }
            }
            Id::AddFd => config.descriptors.push(chardev::add_fd(value)?),
            Id::Action => actions(value, &mut config.actions)?,
            Id::NoReboot => config.actions.reboot = RebootAction::Shutdown,
            Id::NoShutdown => config.actions.shutdown = ShutdownAction::Pause,
        }
        Ok(None)
    }

    fn add_chardev(&mut self, spec: Spec, shown: &str) -> Result<(), String> {
        if self.config.chardevs.iter().any(|(other, _)| other.id == spec.id) {
            return Err(format!("Duplicate ID '{}' for chardev", spec.id));
        }
        self.config.chardevs.push((spec, shown.to_owned()));
        Ok(())
    }

    fn compat_monitor(&mut self, device: &str, kind: Kind, shown: &str) -> Result<(), String> {
        let chardev = match chardev::short(device)? {
            Short::None => return Ok(()),
            Short::Existing(id) => id,
            Short::New(backend, shared) => {
                let id = format!("compat_monitor{}", self.compat_monitors);
                self.compat_monitors += 1;
                let mut specs = chardev::specs(id.clone(), backend, shared).into_iter();
                specs.try_for_each(|spec| self.add_chardev(spec, shown))?;
                id
            }
        };
        self.config.monitors.push(MonitorSpec { chardev, kind, option: shown.to_owned() });
        Ok(())
    }

    /// The serial port on a new device, which it may share with a monitor.
    fn add_serial(&mut self, backend: Backend, shared: bool, shown: &str) -> Result<(), String> {
        let id = "serial0".to_owned();
        let mut specs = chardev::specs(id.clone(), backend, shared).into_iter();
        specs.try_for_each(|spec| self.add_chardev(spec, shown))?;
        if shared {
            let option = shown.to_owned();
            self.config.monitors.push(MonitorSpec { chardev: id.clone(), kind: Kind::Readline, option });
        }
        self.config.serial = Some(id);
        Ok(())
    }

    /// Checks what can be checked only now, and adds the defaults.
    fn finish(mut self, program: &str) -> Result<Config, String> {
        if self.nographic && !self.nodefaults && self.config.serial.is_none() {
            // Without another monitor there is one behind Ctrl-A. Source: QEMU's manual.
            let shared = self.config.monitors.is_empty();
            let options = StdioOptions { signal: shared.then_some(false), ..StdioOptions::default() };
            let added = self.add_serial(Backend::Stdio(options), shared, "-nographic");
            added.map_err(|text| format!("{program}: -nographic: {text}"))?;
        }
        let mut config = self.config;
        if let Some(qtest) = &mut config.qtest {
            qtest.log = self.qtest_log;
        }
        let mut used: Vec<&str> = Vec::new();
        let serial = config.serial.as_deref().map(|id| (id, "-serial"));
        let monitors = config.monitors.iter().map(|monitor| (monitor.chardev.as_str(), monitor.option.as_str()));
        let qtest = config.qtest.as_ref().map(|qtest| (qtest.chardev.as_str(), "-qtest"));
        for (chardev, option) in serial.into_iter().chain(qtest).chain(monitors) {
            let Some((spec, _)) = config.chardevs.iter().find(|(spec, _)| spec.id == *chardev) else {
                return Err(format!("{program}: {option}: chardev \"{chardev}\" not found"));
            };
            let users = used.iter().filter(|other| **other == chardev).count();
            let most = if matches!(spec.backend, Backend::Mux(_)) { MUX_USERS } else { 1 };
            if users >= most {
                return Err(format!("{program}: {option}: Device '{chardev}' is in use"));
            }
            used.push(chardev);
        }
        let stdio = config.chardevs.iter().filter(|(spec, _)| matches!(spec.backend, Backend::Stdio(_)));
        if let Some((_, option)) = stdio.clone().nth(1) {
            return Err(format!("{program}: {option}: cannot use stdio by multiple character devices"));
        }
        if self.kernel.is_some() && config.board.machine == "none" {
            return Err(format!("{program}: -kernel: machine 'none' cannot start an image"));
        }
        config.board.kernel = self.kernel;
        Ok(config)
    }
}

const UNSUPPORTED_MACHINE: &str = "unsupported machine type\nUse -machine help to list supported machines";

/// Reads `-mon`.
fn monitor(text: &str, shown: &str) -> Result<MonitorSpec, String> {
    let opts = KeyVal::parse(text, Some("chardev"));
    opts.only(&["chardev", "mode"], &["pretty"])?;
    let chardev = opts.get("chardev").ok_or("Parameter 'chardev' is missing")?.to_owned();
    let pretty = opts.switch("pretty")?;
    let style = if pretty == Some(true) { Style::Pretty } else { Style::Compact };
    let kind = match opts.get("mode") {
        None | Some("readline") if pretty.is_some() => {
            return Err("'pretty' is not compatible with HMP monitors".to_owned());
        }
        None | Some("readline") => Kind::Readline,
        Some("control") => Kind::Control(style),
        Some(mode) => return Err(format!("Parameter 'mode' does not accept value '{mode}'")),
    };
    Ok(MonitorSpec { chardev, kind, option: shown.to_owned() })
}

fn uuid(text: &str) -> Option<[u8; 16]> {
    let parts: Vec<&str> = text.split('-').collect();
    if parts.iter().map(|part| part.len()).ne([8, 4, 4, 4, 12]) {
        return None;
    }
    let digits = parts.concat();
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let value = u128::from_str_radix(&digits, 16).ok()?;
    Some(value.to_be_bytes())
}

fn version() -> String {
    let v = VERSION.qemu;
    format!("QEMU-compatible emulator version {}.{}.{} ({})\n", v.major, v.minor, v.micro, VERSION.package)
}

fn list_boards() -> String {
    let lines = BOARDS.iter().map(|Board { name, title, .. }| format!("{name:<20} {title}\n"));
    format!("Supported machines are:\n{}", lines.collect::<String>())
}

/// Reads `-action`.
fn actions(text: &str, actions: &mut Actions) -> Result<(), String> {
    let opts = KeyVal::parse(text, None);
    opts.only(&["reboot", "shutdown", "panic", "watchdog"], &[])?;
    let refused = |key: &str, word: &str| format!("Parameter '{key}' does not accept value '{word}'");
    if let Some(word) = opts.get("reboot") {
        actions.reboot = match word {
            "reset" => RebootAction::Reset,
            "shutdown" => RebootAction::Shutdown,
            _ => return Err(refused("reboot", word)),
        };
    }
    if let Some(word) = opts.get("shutdown") {
        actions.shutdown = match word {
            "poweroff" => ShutdownAction::Poweroff,
            "pause" => ShutdownAction::Pause,
            _ => return Err(refused("shutdown", word)),
        };
    }
    if let Some(word) = opts.get("panic") {
        actions.panic = match word {
            "pause" => PanicAction::Pause,
            "shutdown" => PanicAction::Shutdown,
            "exit-failure" => PanicAction::ExitFailure,
            "none" => PanicAction::None,
            _ => return Err(refused("panic", word)),
        };
    }
    if let Some(word) = opts.get("watchdog") {
        let action = WatchdogAction::ALL.into_iter().find(|action| action.name() == word);
        actions.watchdog = action.ok_or_else(|| refused("watchdog", word))?;
    }
    Ok(())
}

fn list_trace_events() -> String {
    Trace::matching("*").map(|event| format!("{}\n", event.name())).collect()
}

fn list_cpus() -> String {
    let line = |model: &CpuModel| {
        let names = [&[model.name], model.aliases].concat().join(", ");
        format!("  {names:<24} v{} {}\n", model.isa, model.title)
    };
    format!("Available CPUs:\n{}", CPU_MODELS.iter().map(line).collect::<String>())
}
