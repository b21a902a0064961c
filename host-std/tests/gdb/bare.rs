//! A target of one processor and plain memory, which runs in a thread of its own.

use e2k_core::cpu::{Cpu, Exception};
use e2k_core::exec::{Exit, HeapStore, Interpreter};
use e2k_core::isa::Version;
use e2k_core::mem::{Bus as _, Ram};
use e2k_host::gdb::{Advance, Event, Input, Motion, Order, Reason, Run, Target, ThreadId, advance};
use e2k_host::loader::Image;
use e2k_host::toolchain::{asm, ld};
use object::{Object as _, ObjectSymbol as _};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The program's first address and the memory behind it.
const BASE: u64 = 0x1_0000;
const MEMORY: usize = 0x10_0000;
const PROCEDURE: u64 = BASE + 0x8_0000;
const CHAIN: u64 = BASE + 0xc_0000;
const STACK_TOP: u64 = BASE + 0xf_0000;

pub(crate) const THREAD: ThreadId = 7;

struct Machine {
    cpu: Box<Cpu>,
    memory: Vec<u8>,
    interpreter: Interpreter<HeapStore>,
}

/// The target: the machine, and what stops it.
pub(crate) struct Bare {
    machine: Arc<Mutex<Machine>>,
    interrupted: Arc<AtomicBool>,
    events: Sender<Input>,
    version: Version,
    /// What has become of the program.
    pub(crate) fate: Arc<Mutex<&'static str>>,
}

/// A program made of a source of this directory, and its symbols.
pub(crate) fn program(name: &str, isa: &str) -> (Vec<u8>, HashMap<String, u64>) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gdb");
    let text = std::fs::read_to_string(tests.join(name)).expect("the source");
    let cpu = asm::Cpu::by_name(&format!("elbrus-{isa}")).expect("a processor");
    let include = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests/calls")];
    let options = asm::Options { cpu, include, ..asm::Options::default() };
    let assembled = asm::assemble(name, &text, &options).unwrap_or_else(|messages| panic!("{messages}"));
    let linked = ld::link(&[ld::Input::new(name, &assembled.object)], &ld::Options::default());
    let program = linked.unwrap_or_else(|errors| panic!("{errors}")).program;
    let file = object::File::parse(&program[..]).expect("an object file");
    let symbols = file.symbols().filter_map(|symbol| Some((symbol.name().ok()?.to_owned(), symbol.address())));
    let symbols = symbols.collect();
    (program, symbols)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Bare {
    pub(crate) fn new(program: &[u8], version: Version, events: Sender<Input>) -> Bare {
        let image = Image::parse(program).expect("a program");
        let mut memory = vec![0; MEMORY];
        for segment in &image.segments {
            let start = (segment.address - BASE) as usize;
            memory[start..start + segment.bytes.len()].copy_from_slice(segment.bytes);
        }
        let mut cpu = Box::new(Cpu::new(version));
        cpu.set_ip(image.entry);
        cpu.set_data_stack(STACK_TOP, 0x1_0000, STACK_TOP);
        cpu.set_procedure_stack(PROCEDURE, 0x1_0000, 8);
        cpu.set_chain_stack(CHAIN, 0x1_0000, 1);
        cpu.set_link(0, 4, 4);
        cpu.set_window_size(8);
        let interpreter = Interpreter::new(HeapStore::new(1 << 12));
        let machine = Arc::new(Mutex::new(Machine { cpu, memory, interpreter }));
        Bare { machine, interrupted: Arc::default(), events, version, fate: Arc::default() }
    }
}

impl Machine {
    fn run(&mut self, run: &Run, order: Order, interrupted: &AtomicBool) -> Event {
        let step = order.motion == Motion::Step;
        let mut leaves_breakpoint = order.leaves_breakpoint;
        let mut ram = Ram::new(BASE, &mut self.memory);
        let stopped = |reason| Event::Stopped(THREAD, reason);
        loop {
            let how = Advance { step, single: false, leaves_breakpoint, fuel: 1000 };
            leaves_breakpoint = false;
            let done = advance(&mut self.interpreter, &mut self.cpu, &mut ram, &run.points, how);
            if let Some(hardware) = done.breakpoint {
                return stopped(Reason::Breakpoint { hardware });
            }
            match done.exit {
                Exit::Fuel => {}
                Exit::Syscall { wbs, .. } => {
                    let first = 2 * u16::from(wbs);
                    if self.cpu.window(first) == 1 {
                        return Event::Exited(self.cpu.window(first + 1) as u8);
                    }
                }
                Exit::Trap(trap) if trap.exception == Exception::SoftwareTrap => {
                    return stopped(Reason::Signal(libc::SIGTRAP));
                }
                Exit::Trap(_) => return stopped(Reason::Signal(libc::SIGSEGV)),
                other => panic!("{other:?}"),
            }
            if let Some(watch) = done.watch {
                return stopped(Reason::Watch { kind: watch.kind, address: watch.address });
            }
            if step {
                return stopped(Reason::Step);
            }
            if interrupted.load(Ordering::Relaxed) {
                return stopped(Reason::Interrupted);
            }
        }
    }
}

impl Target for Bare {
    fn version(&self) -> Version {
        self.version
    }

    fn threads(&mut self) -> Vec<ThreadId> {
        vec![THREAD]
    }

    fn thread_name(&mut self, thread: ThreadId) -> Option<String> {
        (thread == THREAD).then(|| "<only>".to_owned())
    }

    fn with_cpu(&mut self, thread: ThreadId, act: &mut dyn FnMut(&mut Cpu)) -> bool {
        if thread == THREAD {
            act(&mut lock(&self.machine).cpu);
        }
        thread == THREAD
    }

    fn read_memory(&mut self, address: u64, out: &mut [u8]) -> usize {
        let machine = lock(&self.machine);
        let start = address.wrapping_sub(BASE);
        let memory = usize::try_from(start).ok().and_then(|start| machine.memory.get(start..)).unwrap_or_default();
        out.iter_mut().zip(memory).map(|(to, from)| *to = *from).count()
    }

    fn write_memory(&mut self, address: u64, bytes: &[u8]) -> bool {
        let machine = &mut *lock(&self.machine);
        // The translations of it are gone with this.
        machine.interpreter.set_single(false);
        let mut ram = Ram::new(BASE, &mut machine.memory);
        (address..).zip(bytes).all(|(address, &byte)| ram.store(address, [byte]).is_ok())
    }

    fn run(&mut self, run: Run) {
        let (machine, interrupted) = (Arc::clone(&self.machine), Arc::clone(&self.interrupted));
        let events = self.events.clone();
        interrupted.store(false, Ordering::Relaxed);
        std::thread::spawn(move || {
            let event = lock(&machine).run(&run, run.orders[0], &interrupted);
            let _ = events.send(Input::Event(event));
        });
    }

    fn interrupt(&mut self) {
        self.interrupted.store(true, Ordering::Relaxed);
    }

    fn kill(&mut self) {
        *lock(&self.fate) = "killed";
    }

    fn detach(&mut self) {
        self.interrupt();
        *lock(&self.fate) = "detached";
    }

    fn auxiliary_vector(&mut self) -> Option<Vec<u8>> {
        Some((0..100).collect())
    }

    fn program_path(&mut self) -> Option<Vec<u8>> {
        Some(b"/bin/nested".to_vec())
    }

    fn host_path(&mut self, path: PathBuf, _follow: bool) -> Option<PathBuf> {
        Some(path)
    }
}
