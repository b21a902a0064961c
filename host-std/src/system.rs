//! `e2k system`: builds a machine from its command line and serves it until it ends.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use e2k_core::qmp::Control;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::block::{BOARD_INTERFACE, DriveOptions};
use crate::chardev::{Device, SerialPort};
use crate::cli::{self, Command, Config};
use crate::monitor::{Executor, Monitor, Monitors};
use crate::object::Objects;
use crate::signals;
use crate::vm::{ChardevEntry, Handle, Vm, build_board};

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
    // Before any other thread, which would not inherit it.
    let signals = signals::block()?;
    let mut objects = Objects::default();
    for (options, shown) in config.objects {
        objects.add(options).map_err(|text| format!("{shown}: {text}"))?;
    }
    if let Some(size) = config.board.memory_backend.as_ref().and_then(|id| objects.memory_size(id)) {
        if config.ram_chosen && config.board.ram != size {
            return Err("Machine memory size does not match the size of the memory backend".to_owned());
        }
        config.board.ram = size;
    }
    let graph = config.board.block.clone();
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
    let guest = build_board(&config.board, &mut objects)?;

    let mut devices = Vec::new();
    for (spec, option) in &config.chardevs {
        let device = Device::open(spec).map_err(|text| format!("{option}: {text}"));
        match device {
            Ok(device) => devices.push((spec, device)),
            Err(text) => {
                clean_up(&devices.iter().filter_map(|(_, d)| d.socket_file()).collect::<Vec<_>>());
                return Err(text);
            }
        }
    }
    let socket_files: Vec<_> = devices.iter().filter_map(|(_, d)| d.socket_file().map(ToOwned::to_owned)).collect();

    let monitors = Arc::new(Monitors::default());
    let vm = Vm::new(config.identity, config.board, config.actions, guest, monitors.clone());
    vm.set_objects(objects);
    let (executor, start) = Executor::new();
    executor.start(start, &vm);
    let killed = vm.clone();
    let name = program.to_owned();
    std::thread::spawn(move || {
        signals.serve(|signal| {
            eprintln!("{name}: terminating on signal {signal}");
            killed.killed();
        });
    });

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("cannot serve character devices: {error}"))?;
    let status = runtime.block_on(async {
        let closing = watch::Sender::new(false);
        let mut tasks = JoinSet::new();
        for (spec, device) in devices {
            let monitor = config.monitors.iter().find(|monitor| monitor.chardev == spec.id);
            let is_serial = config.serial.as_ref() == Some(&spec.id);
            vm.add_chardev(ChardevEntry {
                label: spec.id.clone(),
                filename: spec.backend.to_string(),
                frontend_open: monitor.is_some() || is_serial,
            });
            let closing = closing.subscribe();
            if let Some(monitor) = monitor {
                let front = Monitor::new(monitor.kind, executor.clone());
                monitors.add(front.clone());
                tasks.spawn(device.serve(front, closing));
            } else if is_serial && let Some(cpus) = vm.cpus() {
                tasks.spawn(device.serve(SerialPort::new(cpus.clone()), closing));
            }
        }
        if !config.stopped {
            // From the state before the first start this cannot fail.
            let _ = Handle::new(vm.clone()).cont();
        }
        let mut exit = vm.exit_status();
        let status = match exit.wait_for(Option::is_some).await {
            Ok(status) => status.unwrap_or(0),
            Err(_) => 1,
        };
        closing.send_replace(true);
        let farewell = async { while tasks.join_next().await.is_some() {} };
        // Whoever does not read is left alone.
        let _ = tokio::time::timeout(LAST_WORDS, farewell).await;
        status
    });
    clean_up(&socket_files);
    // A thread may be blocked reading standard input.
    runtime.shutdown_background();
    Ok(status)
}

fn clean_up(socket_files: &[impl AsRef<std::path::Path>]) {
    socket_files.iter().for_each(|file| Device::clean_up(file.as_ref()));
}
