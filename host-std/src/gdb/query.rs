//! `q` and `Q` requests: features, threads, and objects that are transferred in parts.

use super::description;
use super::memory;
use super::packet::{PACKET_SIZE, number, push_hex, split, two_numbers};
use super::session::{Refusal, Reply, Session, ok, text, unknown};
use super::signal;
use super::target::{Catch, Target};
use std::fmt::Write as _;

/// What is offered besides the size of packets.
const FEATURES: &str = "QStartNoAckMode+;qXfer:features:read+;qXfer:auxv:read+;qXfer:exec-file:read+;\
    qXfer:siginfo:read+;qXfer:threads:read+;qXfer:tags:read+;qXfer:packed_tags:read+;QPassSignals+;\
    QCatchSyscalls+;vContSupported+;swbreak+;hwbreak+";

/// Threads in one answer of the old list.
const THREADS: usize = 64;

impl<T: Target> Session<T> {
    pub(super) fn query(&mut self, packet: &[u8]) -> Reply {
        let name = packet.split(|&byte| matches!(byte, b':' | b',')).next().unwrap_or_default();
        let rest = packet.get(name.len() + 1..).unwrap_or_default();
        match name {
            b"qSupported" => {
                self.client = super::session::Client::default();
                for feature in rest.split(|&byte| byte == b';') {
                    match feature {
                        b"swbreak+" => self.client.swbreak = true,
                        b"hwbreak+" => self.client.hwbreak = true,
                        _ => {}
                    }
                }
                text(format!("PacketSize={PACKET_SIZE:x};{FEATURES}"))
            }
            b"qC" => text(format!("QC{:x}", self.thread)),
            // The program is not the debugger's: when it goes, the program runs on.
            b"qAttached" => text("1"),
            b"qSymbol" => ok(),
            b"qfThreadInfo" => {
                self.listed = self.target.threads().into();
                self.list_threads()
            }
            b"qsThreadInfo" => self.list_threads(),
            b"qThreadExtraInfo" => {
                let thread = self.thread_id(rest)?.ok_or(Refusal::Invalid)?;
                if !self.target.threads().contains(&thread) {
                    return Err(Refusal::Missing);
                }
                let name = self.target.thread_name(thread).unwrap_or_else(|| format!("thread {thread}"));
                let mut reply = Vec::new();
                push_hex(name.as_bytes(), &mut reply);
                text(reply)
            }
            b"qXfer" => self.transfer(rest),
            b"QPassSignals" => {
                self.pass = 0;
                for signal in rest.split(|&byte| byte == b';').filter(|part| !part.is_empty()) {
                    // Numbers of signals that Linux does not have are passed, too.
                    let signal = signal::to_linux(number(signal).ok_or(Refusal::Invalid)?);
                    if let Some(signal @ 1..) = signal {
                        self.pass |= 1 << (signal - 1);
                    }
                }
                ok()
            }
            b"QCatchSyscalls" => {
                let mut parts = rest.split(|&byte| byte == b';');
                self.catch = match parts.next() {
                    Some(b"0") => Catch::None,
                    Some(b"1") => {
                        let numbers = parts.map(|part| number(part).ok_or(Refusal::Invalid));
                        let set: std::collections::BTreeSet<u64> = numbers.collect::<Result<_, _>>()?;
                        if set.is_empty() { Catch::All } else { Catch::Some(set) }
                    }
                    _ => return Err(Refusal::Invalid),
                };
                ok()
            }
            _ => unknown(),
        }
    }

    fn list_threads(&mut self) -> Reply {
        let count = self.listed.len().min(THREADS);
        let ids: Vec<String> = self.listed.drain(..count).map(|thread| format!("{thread:x}")).collect();
        if ids.is_empty() { text("l") } else { text(format!("m{}", ids.join(","))) }
    }

    /// `object:operation:annex:offset,length`.
    fn transfer(&mut self, rest: &[u8]) -> Reply {
        let (object, rest) = split(rest, b':').ok_or(Refusal::Invalid)?;
        let (operation, rest) = split(rest, b':').ok_or(Refusal::Invalid)?;
        if operation != b"read" {
            return unknown();
        }
        let (annex, place) = split(rest, b':').ok_or(Refusal::Invalid)?;
        let (offset, length) = two_numbers(place).ok_or(Refusal::Invalid)?;
        // Each byte may need an escape.
        let length = usize::try_from(length).unwrap_or(usize::MAX).min(PACKET_SIZE / 2 - 1);
        let bytes = match object {
            b"features" => {
                let name = std::str::from_utf8(annex).map_err(|_| Refusal::Invalid)?;
                let text = description::annex(self.target.version(), name).ok_or(Refusal::Missing)?;
                Some(text.into_bytes())
            }
            b"auxv" => self.target.auxiliary_vector(),
            b"exec-file" => self.target.program_path(),
            b"siginfo" => self.target.signal_info(self.thread),
            b"threads" => Some(self.thread_list().into_bytes()),
            b"tags" | b"packed_tags" => return self.transfer_tags(object == b"packed_tags", offset, length),
            _ => return unknown(),
        };
        let bytes = bytes.ok_or(Refusal::Missing)?;
        let rest = usize::try_from(offset).ok().and_then(|offset| bytes.get(offset..)).ok_or(Refusal::Invalid)?;
        let part = rest.get(..length).unwrap_or(rest);
        let mut reply = vec![if part.len() < rest.len() { b'm' } else { b'l' }];
        reply.extend_from_slice(part);
        text(reply)
    }

    /// Tags of words of 32 bits: a byte a word, or packed four to a byte. Source: gdb-remote.md 5.
    ///
    /// There is always more: the object is all of memory.
    fn transfer_tags(&mut self, packed: bool, address: u64, length: usize) -> Reply {
        if !address.is_multiple_of(4) {
            return Err(Refusal::Invalid);
        }
        let mut reply = b"m".to_vec();
        if packed {
            let tags = memory::tags(&mut self.target, address, 4 * length);
            reply.extend(tags.as_chunks::<4>().0.iter().map(|[a, b, c, d]| a | b << 2 | c << 4 | d << 6));
        } else {
            reply.extend(memory::tags(&mut self.target, address, length));
        }
        text(reply)
    }

    fn thread_list(&mut self) -> String {
        let mut list = String::from("<?xml version=\"1.0\"?>\n<threads>\n");
        for thread in self.target.threads() {
            let name = self.target.thread_name(thread).unwrap_or_default();
            let name = name.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
            // Control characters are no XML at all.
            let name: String = name.chars().filter(|c| !c.is_control()).collect();
            let _ = writeln!(list, "<thread id=\"{thread:x}\" name=\"{name}\"/>");
        }
        list + "</threads>\n"
    }
}
