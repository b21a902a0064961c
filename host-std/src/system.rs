//! `e2k system`: builds a machine from its command line and serves it until it ends.

use std::ffi::CString;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use e2k_core::qmp::Control;
use tokio::sync::watch;

use crate::block::{BOARD_INTERFACE, DriveOptions};
use crate::chardev::SerialPort;
use crate::cli::{self, AddFd, Command, Config};
use crate::descriptors;
use crate::migration;
use crate::monitor::{Executor, Monitor, Monitors};
use crate::object::{Objects, device};
use crate::qtest::Qtest;
use crate::signals;
use crate::vm::{Handle, Vm, build_board, lock};

/// How long clients may take to read the last words.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// Runs a machine; `program` is the name to use in messages.
pub fn main(program: &str, arguments: impl IntoIterator<Item = String>) -> ExitCode {
    let config = match cli::parse(program, arguments) {
        Ok(Command::Run(config)) => *config,
        Ok(Command::Print(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(text) => {
            eprintln!("{text}");
            return ExitCode::FAILURE;
        }
    };
    match run(program, config) {
        Ok(status) => ExitCode::from(status),
        Err(text) => {
            eprintln!("{program}: {text}");
            ExitCode::FAILURE
        }
    }
}

fn run(program: &str, mut config: Config) -> Result<u8, String> {
    config.warnings.iter().for_each(|warning| eprintln!("{warning}"));
    if let Some(name) = config.identity.process.as_ref().and_then(|name| CString::new(name.as_str()).ok()) {
        rustix::thread::set_name(&name).map_err(|error| format!("cannot set the process's name: {error}"))?;
    }
    // Before any other thread, which would not inherit it.
    let signals = signals::block()?;
    let mut objects = Objects::default();
    for (options, shown) in std::mem::take(&mut config.objects) {
        objects.add(options).map_err(|text| format!("{shown}: {text}"))?;
    }
    if let Some(size) = config.board.memory_backend.as_ref().and_then(|id| objects.memory_size(id)) {
        if config.ram_chosen && config.board.ram != size {
            return Err("Machine memory size does not match the size of the memory backend".to_owned());
        }
        config.board.ram = size;
    }
    let graph = config.board.block.clone();
    for AddFd { fd, set, opaque } in &config.descriptors {
        let added = descriptors::take_inherited(*fd)
            .and_then(|descriptor| graph.files().add(descriptor, Some(*set), opaque.clone()));
        added.map_err(|text| format!("-add-fd fd={fd},set={set}: {text}"))?;
    }
    for (options, shown) in &config.blockdevs {
        graph.add(options).map_err(|text| format!("{shown}: {text}"))?;
    }
    let interface = if config.board.machine == "none" { "none" } else { BOARD_INTERFACE };
    for (text, shown) in &config.drives {
        let drive = DriveOptions::parse(text, interface).and_then(|(options, warning)| {
            warning.iter().for_each(|warning| eprintln!("{warning}"));
            if options.is_for_board() && interface == "none" {
                return Err(format!("machine type does not support if={BOARD_INTERFACE},bus=0,unit=0"));
            }
            graph.add_drive(&options)
        });
        drive.map_err(|text| format!("{shown}: {text}"))?;
    }
    let guest = if config.preconfig { None } else { Some(build_board(&config.board, &mut objects)?) };

    let monitors = Arc::new(Monitors::default());
    let vm = Vm::unbuilt(config.identity.clone(), config.board.clone(), config.actions, monitors.clone());
    vm.migration.set_program(program);
    vm.set_objects(objects);
    if let Some(guest) = guest {
        vm.install(guest);
    }
    let plugged = if config.preconfig { Ok(()) } else { config.plug(&vm) };
    let opened =
        plugged.and_then(|()| config.begin_log(program, &vm)).and_then(|()| config.open(&vm)).and_then(|()| runtime());
    let runtime = match opened {
        Ok(runtime) => runtime,
        Err(text) => {
            vm.chardevs.clean_up();
            return Err(text);
        }
    };
    let (executor, start) = Executor::new();
    executor.start(start, &vm);
    let killed = vm.clone();
    let name = program.to_owned();
    std::thread::spawn(move || {
        signals.serve(|signal| {
            crate::stderr::line(format_args!("{name}: terminating on signal {signal}"));
            killed.killed();
        });
    });

    if vm.is_built()
        && let Err(text) = config.begin_incoming(&vm)
    {
        vm.chardevs.clean_up();
        return Err(text);
    }

    let status = runtime.block_on(async {
        let closing = watch::Sender::new(false);
        if let Some(qtest) = &config.qtest {
            let front = Qtest::new(vm.clone(), qtest.log.as_deref())?;
            vm.chardevs.attach(&qtest.chardev, Arc::new(front))?;
        }
        if vm.is_built() {
            config.attach_serial(&vm)?;
        }
        for monitor in &config.monitors {
            let front = Monitor::new(monitor.kind, executor.clone(), vm.descriptors.clone());
            monitors.add(front.clone());
            vm.chardevs.attach(&monitor.chardev, Arc::new(front))?;
        }
        vm.chardevs.start(&tokio::runtime::Handle::current(), &closing.subscribe());
        let timer = vm.clone();
        tokio::spawn(async move { timer.notifier().keep_time().await });
        if vm.is_built() {
            config.begin(&vm);
        } else {
            let name = program.to_owned();
            let config = config.clone();
            vm.begin_later(Box::new(move |vm| {
                let begin = || {
                    let guest = build_board(&config.board, &mut lock(&vm.objects))?;
                    vm.install(guest);
                    config.plug(vm)?;
                    config.attach_serial(vm)?;
                    config.begin_incoming(vm)?;
                    config.begin(vm);
                    Ok(())
                };
                begin().map_err(|text: String| format!("{name}: {text}"))
            }));
        }
        let mut exit = vm.exit_status();
        let status = match exit.wait_for(Option::is_some).await {
            Ok(status) => status.unwrap_or(0),
            Err(_) => 1,
        };
        closing.send_replace(true);
        // Whoever does not read is left alone.
        let _ = tokio::time::timeout(LAST_WORDS, vm.chardevs.farewell()).await;
        Ok(status)
    });
    vm.chardevs.clean_up();
    // A thread may be blocked reading standard input.
    runtime.shutdown_background();
    status
}

fn runtime() -> Result<tokio::runtime::Runtime, String> {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().map_err(|error| format!("cannot serve character devices: {error}"))
}

impl Config {
    /// Starts the log.
    fn begin_log(&self, program: &str, vm: &Arc<Vm>) -> Result<(), String> {
        if let Some(path) = &self.log.file {
            vm.log.set_file(path)?;
        }
        for pattern in vm.log.set_items(&self.log.wanted)? {
            eprintln!("{program}: warning: trace event '{pattern}' does not exist");
        }
        Ok(())
    }

    /// Puts the devices of the command line into their slots.
    fn plug(&self, vm: &Vm) -> Result<(), String> {
        for (options, shown) in &self.devices {
            device::add(vm, options.clone()).map_err(|text| format!("{shown}: {text}"))?;
        }
        Ok(())
    }

    /// Gives the serial port its device.
    fn attach_serial(&self, vm: &Arc<Vm>) -> Result<(), String> {
        match (&self.serial, vm.cpus()) {
            (Some(serial), Some(cpus)) => vm.chardevs.attach(serial, Arc::new(SerialPort::new(cpus.clone()))),
            _ => Ok(()),
        }
    }

    /// Begins to take the machine's state from elsewhere, if that was asked for.
    fn begin_incoming(&self, vm: &Arc<Vm>) -> Result<(), String> {
        match &self.incoming {
            Some(uri) => {
                migration::start_incoming(vm, uri, !self.stopped).map_err(|text| format!("-incoming {uri}: {text}"))
            }
            None => Ok(()),
        }
    }

    /// The first start of the machine, now that its board is there.
    fn begin(&self, vm: &Arc<Vm>) {
        if self.incoming.is_none() && !self.stopped {
            // From the state before the first start this cannot fail.
            let _ = Handle::new(vm.clone()).cont();
        }
    }

    /// Opens the character devices that were asked for.
    fn open(&self, vm: &Arc<Vm>) -> Result<(), String> {
        let mut by_number = |name: &str| {
            let number = name.parse().map_err(|_| format!("Unable to parse FD number {name}"))?;
            let unknown = |_| format!("File descriptor '{name}' is not a socket");
            descriptors::inherited(number).map_err(unknown)
        };
        for (spec, option) in &self.chardevs {
            let added = vm.chardevs.add(&spec.id, &spec.backend, &mut by_number);
            if let Some(path) = added.map_err(|error| format!("{option}: {error}"))? {
                println!("char device redirected to {path} (label {})", spec.id);
            }
        }
        let quit = Arc::downgrade(vm);
        vm.chardevs.on_quit(move || {
            if let Some(vm) = quit.upgrade() {
                Handle::new(vm).quit();
            }
        });
        Ok(())
    }
}
