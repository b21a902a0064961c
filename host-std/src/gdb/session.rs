//! Requests and their answers.

use super::files::Files;
use super::packet::{Incoming, Link, PACKET_SIZE, from_hex, number, push_hex, split, two_numbers};
use super::points::{Points, Watch, WatchKind};
use super::registers::{Described, register, registers};
use super::target::{Catch, Event, Target, ThreadId};
use super::{memory, resume};
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// Requests kept while the program runs; a debugger that waits sends none.
const BACKLOG: usize = 64;
/// Breakpoints and watchpoints that are kept.
const MAX_POINTS: usize = 1 << 16;

/// How a session goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flow {
    /// There will be more.
    Open,
    /// The debugger has gone and the program runs on, or the program is over.
    Over,
}

/// Whether a request has an answer now.
pub(super) enum Answer {
    /// This packet; an empty one says that the request is not known.
    Now(Vec<u8>),
    /// It comes when the program stops.
    Later,
    /// It comes, and the session is over.
    Last(Option<Vec<u8>>),
}

/// A request that was refused: its number as the answer has it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// Not understood, or out of range.
    Invalid,
    /// There is no memory there.
    NoMemory,
    /// No such thread, register or object.
    Missing,
}

impl Refusal {
    const fn text(self) -> &'static [u8] {
        // Numbers of Linux: EINVAL, EFAULT, ESRCH.
        match self {
            Refusal::Invalid => b"E22",
            Refusal::NoMemory => b"E14",
            Refusal::Missing => b"E03",
        }
    }
}

/// An answer, or a refusal.
pub(super) type Reply = Result<Answer, Refusal>;

pub(super) fn ok() -> Reply {
    Ok(Answer::Now(b"OK".to_vec()))
}

/// The answer to what is not known.
pub(super) fn unknown() -> Reply {
    Ok(Answer::Now(Vec::new()))
}

pub(super) fn text(text: impl Into<Vec<u8>>) -> Reply {
    Ok(Answer::Now(text.into()))
}

/// What the debugger has said that it understands.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Client {
    pub(super) swbreak: bool,
    pub(super) hwbreak: bool,
}

/// A debugger and what it debugs.
pub struct Session<T> {
    pub(super) target: T,
    link: Link,
    pub(super) client: Client,
    pub(super) points: Arc<Points>,
    pub(super) pass: u64,
    pub(super) catch: Catch,
    /// The thread that `g`, `m` and their like are about.
    pub(super) thread: ThreadId,
    /// The thread that `c` and `s` are about; `None`: all.
    pub(super) continued: Option<ThreadId>,
    /// The last stop, for `?` and for what follows from it.
    pub(super) last: Event,
    /// Where threads stand at breakpoints that the debugger has been told of.
    pub(super) told: HashMap<ThreadId, u64>,
    pub(super) files: Files,
    /// Threads that are still to be listed.
    pub(super) listed: VecDeque<ThreadId>,
    running: bool,
    backlog: VecDeque<Vec<u8>>,
}

impl<T: Target> Session<T> {
    /// A session with a program that is stopped as `first` says.
    #[must_use]
    pub fn new(target: T, first: Event) -> Session<T> {
        let thread = if let Event::Stopped(thread, _) = first { thread } else { 0 };
        Session {
            target,
            link: Link::default(),
            client: Client::default(),
            points: Arc::default(),
            pass: 0,
            catch: Catch::None,
            thread,
            continued: None,
            last: first,
            told: HashMap::new(),
            files: Files::default(),
            listed: VecDeque::new(),
            running: false,
            backlog: VecDeque::new(),
        }
    }

    /// Whether the program runs.
    #[must_use]
    pub const fn is_running(&self) -> bool {
        self.running
    }

    /// What is debugged.
    pub const fn target(&mut self) -> &mut T {
        &mut self.target
    }

    /// Takes bytes from the debugger; what is to be sent is appended to `out`.
    pub fn receive(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Flow {
        for &byte in bytes {
            match self.link.receive(byte, out) {
                Some(Incoming::Interrupt) if self.running => self.target.interrupt(),
                Some(Incoming::Packet(packet)) => {
                    let flow = self.packet(packet, out);
                    if flow == Flow::Over {
                        return flow;
                    }
                }
                _ => {}
            }
        }
        Flow::Open
    }

    /// A request: answered now, or kept while the program runs.
    fn packet(&mut self, packet: Vec<u8>, out: &mut Vec<u8>) -> Flow {
        if !self.running {
            return self.request(&packet, out);
        }
        if self.backlog.len() < BACKLOG {
            self.backlog.push_back(packet);
        }
        Flow::Open
    }

    /// Tells the debugger how the run has ended.
    pub fn event(&mut self, event: Event, out: &mut Vec<u8>) -> Flow {
        self.running = false;
        if let Event::Stopped(thread, _) = event {
            self.thread = thread;
            self.continued = None;
        }
        let over = !matches!(event, Event::Stopped(..));
        self.last = event;
        let reply = self.stop_reply();
        self.link.send(&reply, out);
        while let Some(packet) = self.backlog.pop_front().filter(|_| !over && !self.running) {
            if self.request(&packet, out) == Flow::Over {
                return Flow::Over;
            }
        }
        if over { Flow::Over } else { Flow::Open }
    }

    /// The debugger is gone without a word: the program runs on.
    pub fn abandon(&mut self) {
        self.points = Arc::default();
        self.target.detach();
    }

    fn request(&mut self, packet: &[u8], out: &mut Vec<u8>) -> Flow {
        match self.answer(packet) {
            Ok(Answer::Now(reply)) => self.link.send(&reply, out),
            Ok(Answer::Later) => self.running = true,
            Ok(Answer::Last(reply)) => {
                if let Some(reply) = reply {
                    self.link.send(&reply, out);
                }
                return Flow::Over;
            }
            Err(refusal) => self.link.send(refusal.text(), out),
        }
        Flow::Open
    }

    fn answer(&mut self, packet: &[u8]) -> Reply {
        let Some((&kind, rest)) = packet.split_first() else { return unknown() };
        match kind {
            b'?' => text(self.stop_reply()),
            b'g' if rest.is_empty() => self.read_all(),
            b'G' => self.write_all(rest),
            b'p' => self.read_one(rest),
            b'P' => self.write_one(rest),
            b'm' => self.read_memory(rest),
            b'M' => {
                let (place, data) = split(rest, b':').ok_or(Refusal::Invalid)?;
                self.write_memory(place, &from_hex(data).ok_or(Refusal::Invalid)?)
            }
            b'X' => {
                let (place, data) = split(rest, b':').ok_or(Refusal::Invalid)?;
                self.write_memory(place, data)
            }
            b'c' | b'C' | b's' | b'S' => self.old_resume(kind, rest),
            b'H' => self.choose_thread(rest),
            b'T' => match self.thread_id(rest)? {
                Some(thread) if self.target.threads().contains(&thread) => ok(),
                _ => Err(Refusal::Missing),
            },
            b'Z' | b'z' => self.point(kind == b'Z', rest),
            b'k' => {
                self.target.kill();
                Ok(Answer::Last(None))
            }
            b'D' => {
                self.points = Arc::default();
                self.target.detach();
                Ok(Answer::Last(Some(b"OK".to_vec())))
            }
            b'v' => self.verbose(rest),
            b'q' | b'Q' => {
                if packet == b"QStartNoAckMode" {
                    self.link.stop_acknowledging();
                    return ok();
                }
                self.query(packet)
            }
            _ => unknown(),
        }
    }

    fn verbose(&mut self, rest: &[u8]) -> Reply {
        if let Some(rest) = rest.strip_prefix(b"File:") {
            return self.file_request(rest);
        }
        match rest {
            b"Cont?" => text(resume::ACTIONS),
            _ if rest.starts_with(b"Cont;") => self.resume(&rest[5..]),
            _ if rest == b"Kill" || rest.starts_with(b"Kill;") => {
                self.target.kill();
                Ok(Answer::Last(Some(b"OK".to_vec())))
            }
            _ => unknown(),
        }
    }

    /// A thread in a request: `None` stands for all, or for any.
    pub(super) fn thread_id(&self, text: &[u8]) -> Result<Option<ThreadId>, Refusal> {
        match text {
            b"-1" | b"0" => Ok(None),
            _ => number(text).map(Some).ok_or(Refusal::Invalid),
        }
    }

    fn choose_thread(&mut self, rest: &[u8]) -> Reply {
        let (&about, id) = rest.split_first().ok_or(Refusal::Invalid)?;
        let thread = self.thread_id(id)?;
        if let Some(thread) = thread
            && !self.target.threads().contains(&thread)
        {
            return Err(Refusal::Missing);
        }
        match about {
            b'g' => {
                if let Some(thread) = thread {
                    self.thread = thread;
                }
            }
            b'c' => self.continued = thread,
            _ => return unknown(),
        }
        ok()
    }

    /// The registers' bytes.
    fn read(&mut self, wanted: &[Described]) -> Result<Vec<u8>, Refusal> {
        let call = self.target.system_call(self.thread);
        let mut bytes = Vec::new();
        let there = self.target.with_cpu(self.thread, &mut |cpu| {
            for register in wanted {
                bytes.extend_from_slice(register.read(cpu, call.as_ref()).as_ref());
            }
        });
        if there { Ok(bytes) } else { Err(Refusal::Missing) }
    }

    fn read_hex(&mut self, wanted: &[Described]) -> Reply {
        let mut reply = Vec::new();
        push_hex(&self.read(wanted)?, &mut reply);
        text(reply)
    }

    fn read_all(&mut self) -> Reply {
        self.read_hex(&registers(self.target.version()))
    }

    fn read_one(&mut self, rest: &[u8]) -> Reply {
        let number = number(rest).ok_or(Refusal::Invalid)?;
        let register = register(self.target.version(), number).ok_or(Refusal::Missing)?;
        self.read_hex(&[register])
    }

    fn write_all(&mut self, rest: &[u8]) -> Reply {
        let all = registers(self.target.version());
        let bytes = from_hex(rest).ok_or(Refusal::Invalid)?;
        let old = self.read(&all)?;
        if bytes.len() != old.len() {
            return Err(Refusal::Invalid);
        }
        let (mut bytes, mut old) = (&bytes[..], &old[..]);
        let mut changed = Vec::new();
        for register in all {
            let (new, rest) = bytes.split_at_checked(register.bytes).ok_or(Refusal::Invalid)?;
            let (before, old_rest) = old.split_at_checked(register.bytes).ok_or(Refusal::Invalid)?;
            if new != before {
                changed.push((register, new));
            }
            (bytes, old) = (rest, old_rest);
        }
        self.write(&changed)
    }

    fn write_one(&mut self, rest: &[u8]) -> Reply {
        let (name, value) = split(rest, b'=').ok_or(Refusal::Invalid)?;
        let number = number(name).ok_or(Refusal::Invalid)?;
        let register = register(self.target.version(), number).ok_or(Refusal::Missing)?;
        let value = from_hex(value).filter(|value| value.len() == register.bytes).ok_or(Refusal::Invalid)?;
        let same = self.read(std::slice::from_ref(&register))? == value;
        if same { ok() } else { self.write(&[(register, &value)]) }
    }

    /// Writes registers that change; one that cannot makes an error, the others are written.
    fn write(&mut self, changed: &[(Described, &[u8])]) -> Reply {
        if changed.iter().any(|(register, value)| register.is_system_call_number() && value.iter().all(|&b| b == 0xff))
        {
            self.target.forget_system_call(self.thread);
        }
        let mut done = true;
        let there = self.target.with_cpu(self.thread, &mut |cpu| {
            for (register, value) in changed.iter().filter(|(register, _)| !register.is_system_call_number()) {
                done &= register.write(cpu, value);
            }
        });
        match (there, done) {
            (true, true) => ok(),
            (true, false) => Err(Refusal::Invalid),
            (false, _) => Err(Refusal::Missing),
        }
    }

    fn read_memory(&mut self, rest: &[u8]) -> Reply {
        let (address, length) = two_numbers(rest).ok_or(Refusal::Invalid)?;
        let length = usize::try_from(length).map_or(PACKET_SIZE / 2, |length| length.min(PACKET_SIZE / 2));
        let bytes = memory::read(&mut self.target, address, length);
        if bytes.is_empty() && length != 0 {
            return Err(Refusal::NoMemory);
        }
        let mut reply = Vec::new();
        push_hex(&bytes, &mut reply);
        text(reply)
    }

    fn write_memory(&mut self, place: &[u8], bytes: &[u8]) -> Reply {
        let (address, length) = two_numbers(place).ok_or(Refusal::Invalid)?;
        if length != bytes.len() as u64 {
            return Err(Refusal::Invalid);
        }
        if memory::write(&mut self.target, address, bytes) { ok() } else { Err(Refusal::NoMemory) }
    }

    fn point(&mut self, insert: bool, rest: &[u8]) -> Reply {
        let (kind, rest) = split(rest, b',').ok_or(Refusal::Invalid)?;
        let rest = rest.split(|&byte| byte == b';').next().unwrap_or_default();
        let (address, length) = two_numbers(rest).ok_or(Refusal::Invalid)?;
        if insert && self.points.count() >= MAX_POINTS {
            return Err(Refusal::Invalid);
        }
        let watch = match kind {
            b"0" | b"1" => {
                if insert && !address.is_multiple_of(8) {
                    return Err(Refusal::Invalid);
                }
                let (hardware, points) = (kind == b"1", Arc::make_mut(&mut self.points));
                if insert {
                    points.add(address, hardware)
                } else {
                    points.remove(address, hardware)
                }
                return ok();
            }
            b"2" => WatchKind::Write,
            b"3" => WatchKind::Read,
            b"4" => WatchKind::Access,
            _ => return unknown(),
        };
        if length == 0 || address.checked_add(length).is_none() {
            return Err(Refusal::Invalid);
        }
        let points = Arc::make_mut(&mut self.points);
        let watch = Watch { address, length, kind: watch };
        if insert {
            points.watch(watch)
        } else {
            points.unwatch(watch)
        }
        ok()
    }
}
