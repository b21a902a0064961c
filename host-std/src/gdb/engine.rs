//! Running one thread or processor for a debugger.

use super::points::{Points, Watch, Watched};
use e2k_core::cpu::{Cpu, Exception};
use e2k_core::exec::{Accelerator as _, Exit, Interpreter, Store};
use e2k_core::mem::Bus;

/// How far to go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Advance {
    /// One bundle, and not more.
    pub step: bool,
    /// Blocks are single bundles in any case.
    pub single: bool,
    /// The breakpoint where the processor stands does not count; only the first bundle is executed
    /// then.
    pub leaves_breakpoint: bool,
    /// Bundles at most.
    pub fuel: u64,
}

/// Where that has led.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Advanced {
    /// Why the interpreter came back. For a breakpoint it is the trap of its bundle.
    pub exit: Exit,
    /// The processor stands at a breakpoint, perhaps one of the hardware's kind.
    pub breakpoint: Option<bool>,
    /// A watchpoint was hit by a bundle that has been executed.
    pub watch: Option<Watch>,
}

/// Executes bundles until a breakpoint, a hit watchpoint, or what else needs the caller.
pub fn advance<B: Bus, S: Store>(
    engine: &mut Interpreter<S>,
    cpu: &mut Cpu,
    bus: &mut B,
    points: &Points,
    how: Advance,
) -> Advanced {
    let passes = how.leaves_breakpoint && points.breakpoint(cpu.ip()).is_some();
    let single = how.step || how.single || passes || points.watches_any();
    // What has been translated with the breakpoint in it is not what runs now, nor the reverse.
    if passes || engine.is_single() != single {
        engine.set_single(single);
    }
    let fuel = if how.step || passes { 1 } else { how.fuel };
    let mut watched = if passes { Watched::passing(bus, points) } else { Watched::new(bus, points) };
    let exit = engine.run(cpu, &mut watched, fuel);
    let watch = watched.hit();
    if passes {
        // Forgets everything, too.
        engine.set_single(single);
    }
    let trapped = matches!(exit, Exit::Trap(_));
    let at_breakpoint = matches!(exit, Exit::Trap(trap) if trap.exception == Exception::SoftwareTrap) && !passes;
    Advanced {
        exit,
        breakpoint: points.breakpoint(cpu.ip()).filter(|_| at_breakpoint),
        // A bundle that trapped will be executed again, and hit again.
        watch: watch.filter(|_| !trapped),
    }
}
