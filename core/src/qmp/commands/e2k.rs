//! Our own commands, for tools that want registers and memory as values and not as text.

use serde::Serialize;

use super::Call;
use crate::qmp::control::{AddressSpace, Control};
use crate::qmp::json::{Kind, Text};
use crate::qmp::message::Failed;
use crate::qmp::write::WriteError;

/// Most bytes of memory that one command reads or writes.
const MEMORY_LIMIT: u64 = 1 << 20;
/// Bytes that are read or written at once; as base64 they need no padding.
const CHUNK: usize = 3 * 256;

fn chosen_cpu(machine: &dyn Control, c: &mut Call<'_>) -> Result<usize, Failed> {
    let index = c.args.int("cpu-index").unwrap_or(0);
    match usize::try_from(index) {
        Ok(cpu) if cpu < machine.cpu_count() => Ok(cpu),
        _ => Err(c.refused("Parameter 'cpu-index' expects a CPU number")),
    }
}

pub(in crate::qmp) fn query_registers(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    #[derive(Serialize)]
    struct E2kRegister<'a> {
        name: &'a str,
        value: u64,
        #[serde(skip_serializing_if = "Option::is_none")]
        tag: Option<u8>,
    }
    // A machine without CPUs has no registers, as it has none to be listed.
    if machine.cpu_count() == 0 && c.args.get("cpu-index").is_none() {
        return c.reply(&[(); 0]);
    }
    let cpu = chosen_cpu(machine, c)?;
    c.write(|writer| {
        writer.open(b'[')?;
        let mut written = Ok(());
        machine.show_registers(cpu, &mut |shown| {
            if written.is_ok() {
                written = writer.element(&E2kRegister { name: shown.name, value: shown.value, tag: shown.tag });
            }
        });
        written?;
        writer.close(b']')
    })
}

pub(in crate::qmp) fn set_register(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    let cpu = chosen_cpu(machine, c)?;
    let mut copy = [0; 64];
    let name = c.args.text("name").and_then(|name| name.copy_into(&mut copy)).unwrap_or_default();
    let value = unsigned(c, "value");
    if machine.set_register(cpu, name, value) {
        return c.done();
    }
    c.refuse(format_args!("Register '{name}' does not exist or cannot be written"))
}

fn unsigned(c: &Call<'_>, name: &str) -> u64 {
    match c.args.get(name).map(|value| value.kind()) {
        Some(Kind::Int(value)) => value.cast_unsigned(),
        Some(Kind::Uint(value)) => value,
        _ => 0,
    }
}

fn space(machine: &dyn Control, c: &mut Call<'_>) -> Result<AddressSpace, Failed> {
    let is_virtual = c.args.text("space").is_some_and(|space| space == "virtual");
    if is_virtual { chosen_cpu(machine, c).map(AddressSpace::Virtual) } else { Ok(AddressSpace::Physical) }
}

pub(in crate::qmp) fn read_memory(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    let space = space(machine, c)?;
    let (address, size) = (unsigned(c, "address"), unsigned(c, "size"));
    if size > MEMORY_LIMIT {
        return c.refuse(format_args!("Parameter 'size' expects a number of bytes up to {MEMORY_LIMIT}"));
    }
    // A fault must not leave half an answer, so that the whole range is looked at first.
    let mut chunk = [0; CHUNK];
    if let Err(fault) =
        in_chunks(size, |at, len| machine.read_memory(space, address.wrapping_add(at), &mut chunk[..len]))
    {
        return c.refuse(format_args!("{fault} at {address:#x}, {size} bytes"));
    }
    c.write(|writer| {
        writer.open(b'{')?;
        writer.name("data")?;
        writer.text_with(|out| {
            in_chunks(size, |at, len| {
                let _ = machine.read_memory(space, address.wrapping_add(at), &mut chunk[..len]);
                encode(&chunk[..len], out)
            })
        })?;
        writer.close(b'}')?;
        Ok::<(), WriteError>(())
    })
}

fn in_chunks<E>(size: u64, mut each: impl FnMut(u64, usize) -> Result<(), E>) -> Result<(), E> {
    let mut at = 0;
    while at < size {
        let len = (size - at).min(CHUNK as u64);
        each(at, len as usize)?;
        at += len;
    }
    Ok(())
}

pub(in crate::qmp) fn write_memory(machine: &mut dyn Control, c: &mut Call<'_>) -> Result<(), Failed> {
    let space = space(machine, c)?;
    let address = unsigned(c, "address");
    let Some(data) = c.args.text("data") else { return c.done() };
    let Some(size) = decode(data, |_, _| true) else {
        return c.refuse("Parameter 'data' expects base64");
    };
    if size > MEMORY_LIMIT {
        return c.refuse(format_args!("Parameter 'data' expects up to {MEMORY_LIMIT} bytes"));
    }
    let mut chunk = [0; CHUNK];
    if let Err(fault) =
        in_chunks(size, |at, len| machine.read_memory(space, address.wrapping_add(at), &mut chunk[..len]))
    {
        return c.refuse(format_args!("{fault} at {address:#x}, {size} bytes"));
    }
    let whole = decode(data, |at, bytes| machine.write_memory(space, address.wrapping_add(at), bytes).is_ok());
    match whole {
        Some(_) => c.done(),
        None => c.refuse(format_args!("Cannot write memory at {address:#x}, {size} bytes")),
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Writes bytes as base64. Source: RFC 4648.
fn encode(bytes: &[u8], out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    for group in bytes.chunks(3) {
        let mut word = [0; 4];
        word[1..=group.len()].copy_from_slice(group);
        let bits = u32::from_be_bytes(word);
        for digit in 0..4 {
            let index = (bits >> (18 - 6 * digit)) & 63;
            let letter = if digit <= group.len() { char::from(ALPHABET[index as usize]) } else { '=' };
            out.write_char(letter)?;
        }
    }
    Ok(())
}

/// Gives the bytes that `text` means to `take`, in pieces with their offsets; the number of bytes, or
/// `None` if the text is not base64 or `take` refused.
fn decode(text: Text<'_>, mut take: impl FnMut(u64, &[u8]) -> bool) -> Option<u64> {
    let mut piece = heapless::Vec::<u8, CHUNK>::new();
    let (mut bits, mut digits, mut padding, mut done) = (0_u32, 0, 0, 0);
    for letter in text.chars() {
        if letter == '=' {
            padding += 1;
        } else if padding > 0 {
            return None;
        }
        let value = match letter {
            '=' => 0,
            letter => ALPHABET.iter().position(|&other| char::from(other) == letter)?,
        };
        bits = bits << 6 | value as u32;
        digits += 1;
        if digits == 4 {
            let [_, bytes @ ..] = bits.to_be_bytes();
            let len = 3_usize.checked_sub(padding).filter(|len| *len > 0)?;
            piece.extend_from_slice(&bytes[..len]).ok()?;
            (bits, digits) = (0, 0);
            if piece.is_full() {
                take(done, &piece).then_some(())?;
                done += piece.len() as u64;
                piece.clear();
            }
        }
    }
    if digits != 0 || !piece.is_empty() && !take(done, &piece) {
        return None;
    }
    Some(done + piece.len() as u64)
}
