//! How the program goes on, and how its stops are told.

use super::memory;
use super::packet::{number, split};
use super::points::{BREAKPOINT, OLD_BREAKPOINT};
use super::session::{Answer, Refusal, Reply, Session, unknown};
use super::signal;
use super::target::{Event, Motion, Order, Reason, Run, Target, ThreadId};
use std::sync::Arc;

/// What `vCont` can do. `y` is the port's own: run to the next system call.
pub(super) const ACTIONS: &str = "vCont;c;C;s;S;t;y";

/// What is to become of threads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Action {
    Move(Motion, Option<i32>),
    Stay,
}

fn action(text: &[u8]) -> Result<Action, Refusal> {
    let (&kind, rest) = text.split_first().ok_or(Refusal::Invalid)?;
    let signal = match (kind, rest) {
        (b'C' | b'S', digits) => {
            let number = number(digits).ok_or(Refusal::Invalid)?;
            Some(signal::to_linux(number).ok_or(Refusal::Invalid)?).filter(|&signal| signal != 0)
        }
        (_, b"") => None,
        _ => return Err(Refusal::Invalid),
    };
    match kind {
        b'c' | b'C' => Ok(Action::Move(Motion::Go, signal)),
        b's' | b'S' => Ok(Action::Move(Motion::Step, signal)),
        b'y' => Ok(Action::Move(Motion::SystemCall, signal)),
        b't' => Ok(Action::Stay),
        _ => Err(Refusal::Invalid),
    }
}

impl<T: Target> Session<T> {
    /// The actions of `vCont`: for each thread the first one that names it, or names none.
    pub(super) fn resume(&mut self, rest: &[u8]) -> Reply {
        let mut actions = Vec::new();
        for part in rest.split(|&byte| byte == b';') {
            let (what, thread) = match split(part, b':') {
                Some((what, thread)) => (what, self.thread_id(thread)?),
                None => (part, None),
            };
            actions.push((action(what)?, thread));
        }
        let of = |thread: ThreadId| actions.iter().find(|(_, named)| named.is_none_or(|named| named == thread));
        // Threads to come are like those that none of the actions names.
        let default = actions.iter().find(|(_, named)| named.is_none());
        let new_threads = matches!(default, Some((Action::Move(Motion::Go | Motion::SystemCall, _), _)));
        let orders = self.target.threads().into_iter().filter_map(|thread| match of(thread) {
            Some(&(Action::Move(motion, signal), _)) => Some((thread, motion, signal)),
            _ => None,
        });
        let orders = orders.collect();
        self.start(orders, new_threads)
    }

    /// `c`, `s` and their forms with signals.
    pub(super) fn old_resume(&mut self, kind: u8, rest: &[u8]) -> Reply {
        let (signal, address) = match kind {
            b'C' | b'S' => split(rest, b';').map_or((rest, None), |(signal, address)| (signal, Some(address))),
            _ => (&b""[..], Some(rest).filter(|rest| !rest.is_empty())),
        };
        let mut what = vec![kind];
        what.extend_from_slice(signal);
        let Action::Move(motion, signal) = action(&what)? else { return unknown() };
        let chosen = self.continued.unwrap_or(self.thread);
        if let Some(address) = address {
            let address = number(address).ok_or(Refusal::Invalid)?;
            if !self.target.with_cpu(chosen, &mut |cpu| cpu.set_ip(address & !7)) {
                return Err(Refusal::Missing);
            }
        }
        let alone = motion == Motion::Step || self.continued.is_some();
        let threads = self.target.threads().into_iter().filter(|&thread| !alone || thread == chosen);
        // Only one of them gets the signal.
        let orders = threads.map(|thread| (thread, motion, signal.filter(|_| thread == chosen))).collect();
        self.start(orders, !alone)
    }

    fn start(&mut self, orders: Vec<(ThreadId, Motion, Option<i32>)>, new_threads: bool) -> Reply {
        if orders.is_empty() {
            return Err(Refusal::Missing);
        }
        let mut run = Run {
            new_threads,
            points: Arc::clone(&self.points),
            pass: self.pass,
            catch: self.catch.clone(),
            ..Run::default()
        };
        for (thread, motion, signal) in orders {
            let mut ip = 0;
            self.target.with_cpu(thread, &mut |cpu| ip = cpu.ip());
            let leaves_breakpoint = self.told.remove(&thread) == Some(ip);
            run.orders.push(Order { thread, motion, signal, leaves_breakpoint });
        }
        self.target.run(run);
        Ok(Answer::Later)
    }

    /// Bytes at an address are a breakpoint that the debugger has written itself.
    fn has_written_breakpoint(&mut self, address: u64) -> bool {
        let bytes = memory::read(&mut self.target, address, 8);
        bytes == BREAKPOINT || bytes == OLD_BREAKPOINT
    }

    /// Tells the last stop.
    pub(super) fn stop_reply(&mut self) -> Vec<u8> {
        let (thread, reason) = match &self.last {
            Event::Exited(status) => return format!("W{status:02x}").into_bytes(),
            Event::Killed(number) => return format!("X{:02x}", signal::to_protocol(*number)).into_bytes(),
            Event::Stopped(thread, reason) => (*thread, reason.clone()),
        };
        let mut ip = 0;
        self.target.with_cpu(thread, &mut |cpu| ip = cpu.ip());
        if self.points.breakpoint(ip).is_some() {
            self.told.insert(thread, ip);
        }
        let number = match reason {
            Reason::Signal(number) => number,
            Reason::Interrupted => libc::SIGINT,
            _ => libc::SIGTRAP,
        };
        let mut reply = format!("T{:02x}thread:{thread:x};", signal::to_protocol(number)).into_bytes();
        let mut add = |text: String| reply.extend_from_slice(text.as_bytes());
        match reason {
            Reason::Breakpoint { hardware: false } if self.client.swbreak => add("swbreak:;".into()),
            Reason::Breakpoint { hardware: true } if self.client.hwbreak => add("hwbreak:;".into()),
            Reason::Signal(libc::SIGTRAP) if self.client.swbreak && self.has_written_breakpoint(ip) => {
                add("swbreak:;".into());
            }
            Reason::Watch { kind, address } => add(format!("{}:{address:x};", kind.name())),
            Reason::SyscallEntry(number) => add(format!("syscall_entry:{number:x};")),
            Reason::SyscallReturn(number) => add(format!("syscall_return:{number:x};")),
            _ => {}
        }
        reply
    }
}
