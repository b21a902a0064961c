//! Commands about devices and services that no machine here has. They print what the reference prints on
//! a machine without them. Source of all texts: measured on QEMU 7.2, but where noted.

use core::fmt;

use super::command::Context;

/// What `x-query-jit` and `info jit` say where no code is translated by the reference's translator.
/// Source: QEMU 7.2, as that of the next.
pub(crate) const NO_JIT: &str = "JIT information is only available with accel=tcg";
/// The same for `x-query-opcount` and `info opcount`.
pub(crate) const NO_OPCOUNT: &str = "Opcode count information is only available with accel=tcg";
/// What `x-query-profile` and `info profile` say.
pub(crate) const NO_PROFILE: &str = "Internal profiler not compiled";
/// Nodes of memory: there is only one kind of memory.
pub(crate) const NO_NODES: &str = "0 nodes\n";

const NO_BALLOON: &str = "No balloon device has been activated";

pub(super) fn nothing(_: &mut Context<'_>) -> fmt::Result {
    Ok(())
}

pub(super) fn info_jit(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: {NO_JIT}")
}

pub(super) fn info_opcount(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: {NO_OPCOUNT}")
}

pub(super) fn info_profile(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: {NO_PROFILE}")
}

pub(super) fn info_numa(c: &mut Context<'_>) -> fmt::Result {
    c.out.write_str(NO_NODES)
}

/// Addresses are physical on every board here. Source of the second text: the reference's RISC-V
/// machines without translation.
pub(super) fn info_mem(c: &mut Context<'_>) -> fmt::Result {
    if c.settings.cpu() >= c.machine.cpu_count() {
        return writeln!(c.out, "No CPU available");
    }
    writeln!(c.out, "No translation or protection")
}

pub(super) fn info_replay(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Record/replay is not active")
}

pub(super) fn info_mice(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "No mouse devices connected")
}

pub(super) fn balloon(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: {NO_BALLOON}")
}

/// Locks are not measured.
pub(super) fn sync_profile(c: &mut Context<'_>) -> fmt::Result {
    match c.args.text("op") {
        None => writeln!(c.out, "sync-profile is off"),
        Some("off" | "reset") => Ok(()),
        Some("on") => writeln!(c.out, "Error: synchronization profiling is not compiled in"),
        Some(word) => writeln!(c.out, "Error: Invalid parameter '{word}'"),
    }
}

pub(super) fn info_sync_profile(c: &mut Context<'_>) -> fmt::Result {
    let line = format_args!("{:-<79}", "");
    writeln!(c.out, "Type               Object  Call site  Wait Time (s)         Count  Average (us)\n{line}\n{line}")
}

pub(super) fn boot_set(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "no function defined to set boot device list for this architecture")
}

pub(super) fn screendump(c: &mut Context<'_>) -> fmt::Result {
    match c.args.text("format") {
        None | Some("ppm" | "png") => writeln!(c.out, "Error: There is no console to take a screendump from"),
        Some(word) => writeln!(c.out, "Error: invalid parameter value: {word}"),
    }
}

pub(super) fn set_link(c: &mut Context<'_>) -> fmt::Result {
    writeln!(c.out, "Error: Device '{}' not found", c.args.text("name").unwrap_or_default())
}

pub(super) fn set_password(c: &mut Context<'_>) -> fmt::Result {
    let connected = c.args.text("connected").filter(|word| !matches!(*word, "fail" | "disconnect" | "keep"));
    password(c, connected, "Could not set password")
}

pub(super) fn expire_password(c: &mut Context<'_>) -> fmt::Result {
    password(c, None, "Could not set password expire time")
}

/// There is no display server of either kind; `wrong` is a word that neither knows.
fn password(c: &mut Context<'_>, wrong: Option<&str>, text: &str) -> fmt::Result {
    match (c.args.text("protocol"), wrong) {
        (_, Some(word)) => writeln!(c.out, "Error: invalid parameter value: {word}"),
        (Some("vnc"), None) => writeln!(c.out, "Error: {text}"),
        (Some("spice"), None) => writeln!(c.out, "Error: SPICE is not in use"),
        (word, None) => writeln!(c.out, "Error: invalid parameter value: {}", word.unwrap_or_default()),
    }
}

/// Ports are separate from memory, and no device here has one: all bits read as one.
pub(super) fn read_port(c: &mut Context<'_>) -> fmt::Result {
    let (Some(format), Some(address)) = (c.args.format(), c.args.number("addr")) else {
        return Ok(());
    };
    let (letter, width) = port_width(format.size);
    let value = u32::MAX >> (32 - 4 * width);
    writeln!(c.out, "port{letter}[{:#06x}] = 0x{value:0width$x}", address & 0xffff)
}

/// Writes to such a port go nowhere.
pub(super) fn write_port(_: &mut Context<'_>) -> fmt::Result {
    Ok(())
}

/// Letter and digits of a port access of `size` bytes.
const fn port_width(size: u8) -> (char, usize) {
    match size {
        1 => ('b', 2),
        2 => ('w', 4),
        _ => ('l', 8),
    }
}
