//! What the console commands do that every machine has: one function each.

use core::fmt;

use super::args::split_word;
use super::command::{Command, Context, find};
use super::format::{Base, Number};
use super::memory::{disassemble, dump};
use super::table::{COMMANDS, INFO};
use crate::machine::RunState;
use crate::qmp::commands::machine::WAKEUP_UNSUPPORTED;
use crate::qmp::commands::query::uuid_text;
use crate::qmp::control::{AddressSpace, Control};
use crate::qmp::version::VERSION;

pub(super) fn cont(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.cont() {
        Ok(()) => Ok(()),
        Err(error) => writeln!(c.out, "Error: {error}"),
    }
}

pub(super) fn cpu(c: &mut Context<'_>) -> fmt::Result {
    match c.args.number("index").map(usize::try_from) {
        Some(Ok(cpu)) if cpu < c.machine.cpu_count() => {
            c.settings.select_cpu(cpu);
            Ok(())
        }
        _ => writeln!(c.out, "invalid CPU index"),
    }
}

pub(super) fn help(c: &mut Context<'_>) -> fmt::Result {
    let (name, rest) = split_word(c.args.text("name").unwrap_or_default());
    let topic = split_word(rest).0;
    let Context { machine, out, .. } = c;
    let (list, prefix, wanted) = match name {
        "" => return list_help(COMMANDS, "", *machine, *out),
        "info" if topic.is_empty() => return list_help(INFO, "info ", *machine, *out),
        "info" => (INFO, "info ", topic),
        _ => (COMMANDS, "", name),
    };
    match find(list, wanted, *machine).filter(|command| command.is_available(*machine)) {
        Some(command) => command.write_help(prefix, *out),
        None => writeln!(out, "unknown command: '{prefix}{wanted}'"),
    }
}

/// The lines of all commands that can be used now.
fn list_help(list: &[Command], prefix: &str, machine: &dyn Control, out: &mut dyn fmt::Write) -> fmt::Result {
    let usable = |command: &&Command| command.is_offered(machine) && command.is_available(machine);
    list.iter().filter(usable).try_for_each(|command| command.write_help(prefix, out))
}

pub(super) fn print(c: &mut Context<'_>) -> fmt::Result {
    let base = c.args.format().map_or(Base::Hex, |format| format.base);
    writeln!(c.out, "{}", Number(c.args.number("val").unwrap_or(0), base))
}

pub(super) fn quit(c: &mut Context<'_>) -> fmt::Result {
    c.machine.quit();
    Ok(())
}

pub(super) fn singlestep(c: &mut Context<'_>) -> fmt::Result {
    match c.args.text("option") {
        None | Some("on") => c.machine.set_single_step(true),
        Some("off") => c.machine.set_single_step(false),
        Some(other) => return writeln!(c.out, "unexpected option {other}"),
    }
    Ok(())
}

pub(super) fn stop(c: &mut Context<'_>) -> fmt::Result {
    c.machine.stop();
    Ok(())
}

pub(super) fn system_powerdown(c: &mut Context<'_>) -> fmt::Result {
    c.machine.powerdown();
    Ok(())
}

pub(super) fn system_reset(c: &mut Context<'_>) -> fmt::Result {
    c.machine.reset();
    Ok(())
}

pub(super) fn system_wakeup(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: {WAKEUP_UNSUPPORTED}")
}

pub(super) fn x(c: &mut Context<'_>) -> fmt::Result {
    let cpu = c.settings.cpu();
    if cpu >= c.machine.cpu_count() {
        return writeln!(c.out, "Can not dump without CPU");
    }
    show(c, AddressSpace::Virtual(cpu))
}

pub(super) fn xp(c: &mut Context<'_>) -> fmt::Result {
    show(c, AddressSpace::Physical)
}

fn show(c: &mut Context<'_>, space: AddressSpace) -> fmt::Result {
    let (Some(format), Some(address)) = (c.args.format(), c.args.number("addr")) else {
        return Ok(());
    };
    let address = address.cast_unsigned();
    let is_code = format.base == Base::Instruction;
    let cpu = c.settings.cpu();
    if is_code && cpu >= c.machine.cpu_count() {
        return writeln!(c.out, "Can not dump without CPU");
    }
    let disassembler = c.machine.disassembler(cpu);
    let machine = &mut *c.machine;
    let mut read = |at, into: &mut [u8]| machine.read_memory(space, at, into);
    if is_code {
        return disassemble(disassembler, format.count, address, &mut read, c.out);
    }
    dump(format, address, &mut read, c.out)
}

pub(super) fn info_list(c: &mut Context<'_>) -> fmt::Result {
    list_help(INFO, "info ", c.machine, c.out)
}

pub(super) fn info_chardev(c: &mut Context<'_>) -> fmt::Result {
    let mut written = Ok(());
    let out = &mut *c.out;
    c.machine.chardevs(&mut |chardev| {
        if written.is_ok() {
            written = writeln!(out, "{}: filename={}", chardev.label, chardev.filename);
        }
    });
    written
}

pub(super) fn info_cpus(c: &mut Context<'_>) -> fmt::Result {
    for cpu in 0..c.machine.cpu_count() {
        let mark = if cpu == c.settings.cpu() { '*' } else { ' ' };
        write!(c.out, "{mark} CPU #{cpu}:")?;
        match c.machine.thread_id(cpu) {
            Some(thread) => writeln!(c.out, " thread_id={thread}")?,
            None => writeln!(c.out)?,
        }
    }
    Ok(())
}

pub(super) fn info_history(c: &mut Context<'_>) -> fmt::Result {
    let Some(history) = c.history else {
        return Ok(());
    };
    for (at, line) in history.lines().enumerate() {
        writeln!(c.out, "{at}: '{}'", super::editor::Lossy(line))?;
    }
    Ok(())
}

pub(super) fn info_kvm(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "kvm support: not compiled")
}

pub(super) fn info_name(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.name() {
        Some(name) => writeln!(c.out, "{name}"),
        None => Ok(()),
    }
}

pub(super) fn info_registers(c: &mut Context<'_>) -> fmt::Result {
    let count = c.machine.cpu_count();
    let chosen = match c.args.number("vcpu") {
        _ if c.args.flag('a') => 0..count,
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

pub(super) fn info_status(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.state() {
        state @ (RunState::Running | RunState::Paused) => {
            writeln!(c.out, "VM status: {}", state.name())
        }
        state => writeln!(c.out, "VM status: paused ({})", state.name()),
    }
}

pub(super) fn info_uuid(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "{}", uuid_text(c.machine.uuid()))
}

pub(super) fn info_version(c: &mut Context<'_>) -> fmt::Result {
    let qemu = VERSION.qemu;
    writeln!(c.out, "{}.{}.{}{}", qemu.major, qemu.minor, qemu.micro, VERSION.package)
}
