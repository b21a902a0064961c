//! Guest memory into files and into a checksum; interrupts and the watchdog's action.

use core::fmt;

use super::command::Context;
use crate::machine::WatchdogAction;
use crate::qmp::control::AddressSpace;

/// Longest message of a failed file access, in bytes.
const MESSAGE: usize = 512;

pub(super) fn memsave(c: &mut Context<'_>) -> fmt::Result {
    let cpu = c.settings.cpu();
    if cpu >= c.machine.cpu_count() {
        return writeln!(c.out, "No CPU available");
    }
    save(c, AddressSpace::Virtual(cpu))
}

pub(super) fn pmemsave(c: &mut Context<'_>) -> fmt::Result {
    save(c, AddressSpace::Physical)
}

fn save(c: &mut Context<'_>, space: AddressSpace) -> fmt::Result {
    let address = c.args.number("val").unwrap_or(0).cast_unsigned();
    // It fits 32 bits, with or without sign.
    let size = c.args.number("size").unwrap_or(0) as u32;
    let path = c.args.text("filename").unwrap_or_default();
    let mut why = heapless::String::<MESSAGE>::new();
    match c.machine.save_memory(space, address, size.into(), path, &mut why) {
        Ok(()) => Ok(()),
        Err(_) => writeln!(c.out, "Error: {why}"),
    }
}

/// The checksum of the reference: rotated right by one bit before each byte. What nothing answers
/// counts as zero. Source: measured on QEMU 7.2.
pub(super) fn sum(c: &mut Context<'_>) -> fmt::Result {
    let start = c.args.number("start").unwrap_or(0) as u32;
    let size = c.args.number("size").unwrap_or(0) as u32;
    let mut sum = 0u16;
    let mut chunk = [0; 1024];
    let mut done = 0;
    while done < size {
        let len = (size - done).min(chunk.len() as u32);
        let now = &mut chunk[..len as usize];
        let at = u64::from(start) + u64::from(done);
        if c.machine.read_memory(AddressSpace::Physical, at, now).is_err() {
            let mut read = |at| {
                let mut one = [0];
                let read = c.machine.read_memory(AddressSpace::Physical, at, &mut one);
                read.map(|()| one[0]).ok()
            };
            // No part of RAM is as short as a chunk.
            if read(at).is_none() && read(at + u64::from(len) - 1).is_none() {
                sum = sum.rotate_right(len % u16::BITS);
                done += len;
                continue;
            }
            for (byte, at) in now.iter_mut().zip(at..) {
                *byte = read(at).unwrap_or(0);
            }
        }
        sum = now.iter().fold(sum, |sum, byte| sum.rotate_right(1).wrapping_add(u16::from(*byte)));
        done += len;
    }
    writeln!(c.out, "{sum:05}")
}

pub(super) fn nmi(c: &mut Context<'_>) -> fmt::Result {
    match c.machine.inject_nmi() {
        Ok(()) => Ok(()),
        Err(error) => writeln!(c.out, "Error: {error}"),
    }
}

pub(super) fn watchdog_action(c: &mut Context<'_>) -> fmt::Result {
    let word = c.args.text("action").unwrap_or_default();
    match WatchdogAction::ALL.into_iter().find(|action| action.name() == word) {
        Some(action) => {
            let mut actions = c.machine.actions();
            actions.watchdog = action;
            c.machine.set_actions(actions);
            Ok(())
        }
        None => writeln!(c.out, "Error: invalid parameter value: {word}"),
    }
}
