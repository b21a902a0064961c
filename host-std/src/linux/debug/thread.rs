//! A thread's side: where it stops, and what it does differently while there is a debugger.

use super::{About, Debugged, Parked};
use crate::gdb::{Advance, Motion, Reason, SystemCall, advance};
use crate::linux::signals::Cause;
use crate::linux::thread::{Call, Reply, Thread};
use e2k_core::exec::Exit;

impl Call {
    const fn told(&self) -> SystemCall {
        SystemCall { number: self.number as u64, arguments: self.a }
    }
}

impl Thread {
    /// Whether there is a debugger.
    #[inline]
    pub(in crate::linux) const fn is_debugged(&self) -> bool {
        self.debugged.there
    }

    /// The thread has got its number.
    pub(in crate::linux) fn debugged_begins(&mut self) {
        if let Some(debugger) = &self.process.debugger {
            debugger.enter(self.tid, &self.slot);
            self.debugged.there = true;
        }
    }

    /// The thread is a copy in a process of its own.
    pub(in crate::linux) fn debugged_copied(&mut self) {
        if let Some(debugger) = self.process.debugger.as_ref().filter(|_| self.debugged.there) {
            debugger.forget();
            self.run_alone();
        }
    }

    /// Whether blocks are single bundles in any case.
    fn is_single(&self) -> bool {
        self.process.options.single_step || self.steps.is_some()
    }

    fn run_alone(&mut self) {
        self.slot.ask_to_stop(false);
        self.debugged = Debugged::default();
        // What has been translated has breakpoints in it.
        self.engine.set_single(self.is_single());
    }

    /// Stops for a reason, or because others do. Gives the signal that the debugger wants delivered.
    fn park(&mut self, reason: Option<Reason>, mut about: About) -> Option<i32> {
        let debugger = self.process.debugger.clone().filter(|_| self.debugged.there)?;
        if let Some(again) = &self.again {
            about.call = Some(again.told());
        }
        match debugger.park(self.tid, &self.cpu, reason.as_ref(), about) {
            Parked::Alone => {
                self.run_alone();
                None
            }
            Parked::Released(released, told) => {
                self.cpu = released.cpu;
                if released.forgets_call {
                    self.again = None;
                }
                if released.order.is_none() {
                    self.run_alone();
                    return None;
                }
                self.debugged.order = released.order;
                self.debugged.run = released.run;
                // A breakpoint will be met again, and a step done anew.
                let lasts = matches!(reason, Some(Reason::Breakpoint { .. } | Reason::Step));
                self.debugged.pending = reason.filter(|_| !told && !lasts);
                released.order.and_then(|order| order.signal)
            }
        }
    }

    /// Stops if somebody wants that, or the thread itself.
    pub(in crate::linux) fn stop_if_asked(&mut self) {
        while self.debugged.there && (self.debugged.pending.is_some() || self.slot.must_stop()) {
            let reason = self.debugged.pending.take();
            if let Some(signal) = self.park(reason, About::default()) {
                self.deliver_again(Cause::fault(signal, 0, 0).by_debugger());
            }
        }
    }

    /// Executes code as the debugger wants it; `None` when the thread has to stop instead.
    pub(in crate::linux) fn advance_debugged(&mut self, fuel: u64) -> Option<Exit> {
        let order = self.debugged.order;
        let step = self.debugged.motion() == Motion::Step;
        let how = Advance {
            step,
            single: self.is_single(),
            leaves_breakpoint: order.is_some_and(|order| order.leaves_breakpoint),
            fuel,
        };
        if let Some(order) = &mut self.debugged.order {
            order.leaves_breakpoint = false;
        }
        let points = self.debugged.run.points.clone();
        let done = advance(&mut self.engine, &mut self.cpu, &mut self.memory, &points, how);
        if let Some(hardware) = done.breakpoint {
            self.debugged.pending = Some(Reason::Breakpoint { hardware });
            return None;
        }
        if !matches!(done.exit, Exit::Trap(_)) {
            if let Some(watch) = done.watch {
                self.debugged.pending = Some(Reason::Watch { kind: watch.kind, address: watch.address });
            } else if step {
                self.debugged.pending = Some(Reason::Step);
            }
        }
        Some(done.exit)
    }

    /// Lets the debugger see a signal before it acts; `None` when it is not to act.
    pub(in crate::linux) fn shown_to_debugger(&mut self, cause: Cause) -> Option<Cause> {
        if !self.debugged.there || cause.from_debugger || self.passes(cause.signal) {
            return Some(cause);
        }
        let signal = self.park_until_told(&Reason::Signal(cause.signal), &About::signal(&cause));
        if !self.debugged.there {
            return Some(cause);
        }
        let signal = signal?;
        Some(if signal == cause.signal { cause } else { Cause::fault(signal, 0, 0).by_debugger() })
    }

    /// Stops until the debugger has been told the reason: that of another thread may come first.
    fn park_until_told(&mut self, reason: &Reason, about: &About) -> Option<i32> {
        loop {
            self.debugged.pending = None;
            let signal = self.park(Some(reason.clone()), about.clone());
            if self.debugged.pending.take().is_none() || !self.debugged.there {
                return signal;
            }
        }
    }

    fn passes(&self, signal: i32) -> bool {
        self.debugged.run.pass >> ((signal - 1) & 63) & 1 != 0
    }

    /// A handler has been entered: a step ends there.
    pub(in crate::linux) fn debugged_enters_handler(&mut self) {
        if self.debugged.there && self.debugged.motion() == Motion::Step {
            self.debugged.pending = Some(Reason::Step);
        }
    }

    /// A system call begins. The debugger may stop the thread here and change the call.
    pub(in crate::linux) fn debugged_call(&mut self, call: &mut Call) {
        if !self.debugged.there || self.debugged.entered || !self.stops_at(call.number) {
            return;
        }
        let told = call.told();
        let reason = Reason::SyscallEntry(told.number);
        self.debugged.entered = true;
        if let Some(signal) = self.park_until_told(&reason, &About { info: None, call: Some(told) }) {
            self.deliver_again(Cause::fault(signal, 0, 0).by_debugger());
        }
        call.number = self.cpu.window(call.first) as u32;
        call.a = std::array::from_fn(|i| self.cpu.window(call.first + 1 + i as u16));
    }

    /// And it ends.
    pub(in crate::linux) fn debugged_reply(&mut self, call: &Call, reply: Reply) {
        let entered = std::mem::take(&mut self.debugged.entered);
        if !self.debugged.there {
            return;
        }
        if reply == Reply::Error(crate::linux::host::ERESTARTSYS) {
            self.debugged.entered = entered;
        } else if self.stops_at(call.number) {
            self.debugged.pending = Some(Reason::SyscallReturn(call.number.into()));
        } else if self.debugged.motion() == Motion::Step {
            self.debugged.pending = Some(Reason::Step);
        }
    }

    fn stops_at(&self, number: u32) -> bool {
        self.debugged.motion() == Motion::SystemCall || self.debugged.run.catch.stops(number.into())
    }
}
