//! `qemu-io`: requests to a node from the console. The reference prints their results on its own standard
//! output; here they go to the console that asked. Source of notation and texts: measured on QEMU 7.2.

use std::fmt::{self, Write};
use std::time::{Duration, Instant};

use super::print::size;
use super::{Graph, Node};
use crate::chardev::os_error;

/// What is written unless a pattern is given.
const PATTERN: u8 = 0xcd;
/// Most bytes of one request.
const MOST: u64 = 64 << 20;

/// Carries out `line` on a drive's medium or on a node.
pub(crate) fn run(graph: &Graph, name: &str, line: &str, out: &mut dyn Write) -> fmt::Result {
    let node = match graph.drive_or_node(name) {
        Ok(node) => node,
        Err(text) => return writeln!(out, "Error: {text}"),
    };
    let mut words = line.split_whitespace();
    let command = words.next().unwrap_or_default();
    let words: Vec<&str> = words.collect();
    match command {
        "" => Ok(()),
        "read" | "write" => match Transfer::parse(command, &words) {
            Ok(transfer) => transfer.run(&node, out),
            Err(text) => writeln!(out, "{text}"),
        },
        "flush" => match node.flush() {
            Ok(()) => Ok(()),
            Err(error) => writeln!(out, "flush failed: {}", os_error(&error)),
        },
        "length" => writeln!(out, "{}", size(node.len())),
        _ => writeln!(out, "command \"{command}\" not found"),
    }
}

struct Transfer {
    write: bool,
    pattern: Option<u8>,
    offset: u64,
    len: u64,
}

impl Transfer {
    fn parse(command: &str, words: &[&str]) -> Result<Transfer, String> {
        let mut pattern = None;
        let mut quiet = words.iter().copied();
        let mut plain = Vec::new();
        while let Some(word) = quiet.next() {
            match word {
                "-P" => {
                    let text = quiet.next().unwrap_or_default();
                    let parsed = number(text).and_then(|value| u8::try_from(value).ok());
                    pattern = Some(parsed.ok_or_else(|| format!("{text} is not a valid pattern byte"))?);
                }
                _ if word.starts_with('-') => return Err(format!("{command}: option {word} is not supported")),
                _ => plain.push(word),
            }
        }
        let [offset, len] = plain[..] else {
            return Err(format!("bad argument count {} to {command}, expected at least 2 arguments", plain.len()));
        };
        let parse = |text: &str| number(text).ok_or_else(|| format!("non-numeric length argument -- {text}"));
        let (offset, len) = (parse(offset)?, parse(len)?);
        if len > MOST {
            return Err(format!("length cannot exceed {MOST}, given {len}"));
        }
        Ok(Transfer { write: command == "write", pattern, offset, len })
    }

    fn run(&self, node: &Node, out: &mut dyn Write) -> fmt::Result {
        let (offset, len) = (self.offset, self.len);
        if self.write && node.is_read_only() {
            return writeln!(out, "Block node is read-only");
        }
        let mut bytes = vec![if self.write { self.pattern.unwrap_or(PATTERN) } else { 0 }; len as usize];
        let start = Instant::now();
        let done = if self.write { node.write(offset, &bytes) } else { node.read(offset, &mut bytes) };
        let time = start.elapsed().max(Duration::from_nanos(1));
        let (verb, past) = if self.write { ("write", "wrote") } else { ("read", "read") };
        if let Err(error) = done {
            return writeln!(out, "{verb} failed: {}", os_error(&error));
        }
        if let Some(pattern) = self.pattern.filter(|_| !self.write)
            && bytes.iter().any(|&byte| byte != pattern)
        {
            writeln!(out, "Pattern verification failed at offset {offset}, {len} bytes")?;
        }
        let seconds = time.as_secs_f64();
        let (rate, operations) = (len as f64 / seconds / (1 << 20) as f64, 1.0 / seconds);
        writeln!(out, "{past} {len}/{len} bytes at offset {offset}")?;
        let len = size(len).replace(" B", " bytes");
        writeln!(out, "{len}, 1 ops; {seconds:05.2} sec ({rate:.3} MiB/sec and {operations:.4} ops/sec)")
    }
}

/// A number, with a suffix for its multiples.
fn number(text: &str) -> Option<u64> {
    let (digits, shift) = match text.char_indices().last()? {
        (at, suffix) if suffix.is_ascii_alphabetic() && !text.starts_with("0x") => {
            let shift = match suffix.to_ascii_lowercase() {
                'b' => 0,
                'k' => 10,
                'm' => 20,
                'g' => 30,
                't' => 40,
                _ => return None,
            };
            (&text[..at], shift)
        }
        _ => (text, 0),
    };
    let value = match digits.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    value.checked_mul(1 << shift)
}
