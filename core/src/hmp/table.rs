//! THE list of console commands, and what each does.

use core::fmt;

pub use super::command::Command;
use super::command::{Arg, Context, find, split_word};
use super::format::{Base, Number};
use super::memory::dump;
use crate::machine::RunState;
use crate::qmp::commands::machine::WAKEUP_UNSUPPORTED;
use crate::qmp::commands::query::uuid_text;
use crate::qmp::control::AddressSpace;
use crate::qmp::version::VERSION;

/// All commands, by name. Source of names and arguments: QEMU 7.2.
#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    Command { names: &["cont", "c"], params: "", doc: "let the CPUs go on",
        args: &[], run: cont },
    Command { names: &["cpu"], params: "index",
        doc: "choose the CPU that x, info registers and $register look at",
        args: &[Arg::Number], run: cpu },
    Command { names: &["device_del"], params: "device", doc: "remove a device",
        args: &[Arg::Word], run: device_del },
    Command { names: &["help", "?"], params: "[cmd]", doc: "list the commands, or tell about one",
        args: &[Arg::Rest], run: help },
    Command { names: &["info"], params: "[subcommand]", doc: "tell about the machine",
        args: &[], run: info_list },
    Command { names: &["print", "p"], params: "/fmt expr",
        doc: "evaluate an expression ($name is a register)",
        args: &[Arg::Format, Arg::Number], run: print },
    Command { names: &["quit", "q"], params: "", doc: "end the process",
        args: &[], run: quit },
    Command { names: &["stop", "s"], params: "", doc: "stop the CPUs",
        args: &[], run: stop },
    Command { names: &["system_powerdown"], params: "", doc: "press the power button",
        args: &[], run: system_powerdown },
    Command { names: &["system_reset"], params: "", doc: "reset the machine",
        args: &[], run: system_reset },
    Command { names: &["system_wakeup"], params: "", doc: "wake the guest from suspend",
        args: &[], run: system_wakeup },
    Command { names: &["x"], params: "/fmt addr", doc: "show memory at a virtual address",
        args: &[Arg::Format, Arg::Number], run: x },
    Command { names: &["xp"], params: "/fmt addr", doc: "show memory at a physical address",
        args: &[Arg::Format, Arg::Number], run: xp },
];

/// All topics of `info`, by name. Source of names and arguments: QEMU 7.2.
#[rustfmt::skip]
pub const INFO: &[Command] = &[
    Command { names: &["chardev"], params: "", doc: "show the character devices",
        args: &[], run: info_chardev },
    Command { names: &["cpus"], params: "", doc: "show the CPUs",
        args: &[], run: info_cpus },
    Command { names: &["history"], params: "", doc: "show the lines typed on this console",
        args: &[], run: info_history },
    Command { names: &["kvm"], params: "", doc: "show whether a hardware accelerator is in use",
        args: &[], run: info_kvm },
    Command { names: &["name"], params: "", doc: "show the name of the machine",
        args: &[], run: info_name },
    Command { names: &["registers"], params: "[-a|vcpu]",
        doc: "show the registers of the chosen CPU, all CPUs (-a), or one",
        args: &[Arg::Flag('a'), Arg::NumberOptional], run: info_registers },
    Command { names: &["status"], params: "", doc: "show the run state",
        args: &[], run: info_status },
    Command { names: &["uuid"], params: "", doc: "show the UUID of the machine",
        args: &[], run: info_uuid },
    Command { names: &["version"], params: "", doc: "show the version",
        args: &[], run: info_version },
];

fn cont(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.cont() {
        Ok(()) => Ok(()),
        Err(error) => writeln!(c.out, "Error: {error}"),
    }
}

fn cpu(c: &mut Context<'_>) -> fmt::Result {
    match c.number.map(usize::try_from) {
        Some(Ok(cpu)) if cpu < c.machine.cpu_count() => {
            c.settings.select_cpu(cpu);
            Ok(())
        }
        _ => writeln!(c.out, "invalid CPU index"),
    }
}

/// No device here can be removed while the machine exists.
fn device_del(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: Device '{}' not found", c.word)
}

fn help(c: &mut Context<'_>) -> fmt::Result {
    let (name, rest) = split_word(c.word);
    if name.is_empty() {
        return COMMANDS.iter().try_for_each(|command| command.write_help("", c.out));
    }
    let topic = split_word(rest).0;
    let found = match name {
        "info" if !topic.is_empty() => find(INFO, topic).map(|command| ("info ", command)),
        _ => find(COMMANDS, name).map(|command| ("", command)),
    };
    match found {
        Some((prefix, command)) => command.write_help(prefix, c.out),
        None => writeln!(c.out, "unknown command: '{}'", c.word.trim_end()),
    }
}

fn print(c: &mut Context<'_>) -> fmt::Result {
    let base = c.format.map_or(Base::Hex, |format| format.base);
    writeln!(c.out, "{}", Number(c.number.unwrap_or(0), base))
}

fn quit(c: &mut Context<'_>) -> fmt::Result {
    c.machine.quit();
    Ok(())
}

fn stop(c: &mut Context<'_>) -> fmt::Result {
    c.machine.stop();
    Ok(())
}

fn system_powerdown(c: &mut Context<'_>) -> fmt::Result {
    c.machine.powerdown();
    Ok(())
}

fn system_reset(c: &mut Context<'_>) -> fmt::Result {
    c.machine.reset();
    Ok(())
}

fn system_wakeup(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: {WAKEUP_UNSUPPORTED}")
}

fn x(c: &mut Context<'_>) -> fmt::Result {
    let cpu = c.settings.cpu();
    if cpu >= c.machine.cpu_count() {
        return writeln!(c.out, "Can not dump without CPU");
    }
    show(c, AddressSpace::Virtual(cpu))
}

fn xp(c: &mut Context<'_>) -> fmt::Result {
    show(c, AddressSpace::Physical)
}

fn show(c: &mut Context<'_>, space: AddressSpace) -> fmt::Result {
    let (Some(format), Some(address)) = (c.format, c.number) else {
        return Ok(());
    };
    if format.base == Base::Instruction {
        if c.settings.cpu() >= c.machine.cpu_count() {
            return writeln!(c.out, "Can not dump without CPU");
        }
        return writeln!(c.out, "format 'i' (instructions) is not available yet");
    }
    let machine = &mut *c.machine;
    let mut read = |at, into: &mut [u8]| machine.read_memory(space, at, into);
    dump(format, address.cast_unsigned(), &mut read, c.out)
}

fn info_list(c: &mut Context<'_>) -> fmt::Result {
    INFO.iter().try_for_each(|command| command.write_help("info ", c.out))
}

fn info_chardev(c: &mut Context<'_>) -> fmt::Result {
    let mut written = Ok(());
    let out = &mut *c.out;
    c.machine.chardevs(&mut |chardev| {
        if written.is_ok() {
            written = writeln!(out, "{}: filename={}", chardev.label, chardev.filename);
        }
    });
    written
}

fn info_cpus(c: &mut Context<'_>) -> fmt::Result {
    for cpu in 0..c.machine.cpu_count() {
        let mark = if cpu == c.settings.cpu() { '*' } else { ' ' };
        writeln!(c.out, "{mark} CPU #{cpu}:")?;
    }
    Ok(())
}

fn info_history(c: &mut Context<'_>) -> fmt::Result {
    let Some(history) = c.history else {
        return Ok(());
    };
    for (at, line) in history.lines().enumerate() {
        writeln!(c.out, "{at}: '{}'", super::editor::Lossy(line))?;
    }
    Ok(())
}

fn info_kvm(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "kvm support: not compiled")
}

fn info_name(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.name() {
        Some(name) => writeln!(c.out, "{name}"),
        None => Ok(()),
    }
}

fn info_registers(c: &mut Context<'_>) -> fmt::Result {
    let count = c.machine.cpu_count();
    let chosen = match c.number {
        _ if c.flag => 0..count,
        None if c.settings.cpu() < count => c.settings.cpu()..c.settings.cpu() + 1,
        None => return writeln!(c.out, "No CPU available"),
        Some(number) => match usize::try_from(number) {
            Ok(cpu) if cpu < count => cpu..cpu + 1,
            _ => return writeln!(c.out, "CPU#{number} not available"),
        },
    };
    for cpu in chosen {
        writeln!(c.out, "\nCPU#{cpu}")?;
        c.machine.write_registers(cpu, c.out)?;
    }
    Ok(())
}

fn info_status(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.state() {
        state @ (RunState::Running | RunState::Paused) => {
            writeln!(c.out, "VM status: {}", state.name())
        }
        state => writeln!(c.out, "VM status: paused ({})", state.name()),
    }
}

fn info_uuid(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "{}", uuid_text(c.machine.uuid()))
}

fn info_version(c: &mut Context<'_>) -> fmt::Result {
    let qemu = VERSION.qemu;
    writeln!(c.out, "{}.{}.{}{}", qemu.major, qemu.minor, qemu.micro, VERSION.package)
}
