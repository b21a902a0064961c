//! The gdb stub survives whatever a debugger sends.

use e2k_core::cpu::Cpu;
use e2k_core::isa::Version;
use e2k_host::gdb::packet::{Decoder, Incoming, encode};
use e2k_host::gdb::{Event, Flow, Reason, Run, Session, Target, ThreadId};

/// The only thread.
const THREAD: ThreadId = 1;
/// Address of the memory.
const BASE: u64 = 0x1000;

/// A processor that never runs, and a little memory in which its stacks are, too.
struct Still {
    cpu: Box<Cpu>,
    memory: [u8; 0x1000],
    version: Version,
}

impl Target for Still {
    fn version(&self) -> Version {
        self.version
    }

    fn threads(&mut self) -> Vec<ThreadId> {
        vec![THREAD]
    }

    fn with_cpu(&mut self, thread: ThreadId, act: &mut dyn FnMut(&mut Cpu)) -> bool {
        if thread == THREAD {
            act(&mut self.cpu);
        }
        thread == THREAD
    }

    fn read_memory(&mut self, address: u64, out: &mut [u8]) -> usize {
        let start = usize::try_from(address.wrapping_sub(BASE)).ok();
        let memory = start.and_then(|start| self.memory.get(start..)).unwrap_or_default();
        out.iter_mut().zip(memory).map(|(to, from)| *to = *from).count()
    }

    fn write_memory(&mut self, address: u64, bytes: &[u8]) -> bool {
        let start = usize::try_from(address.wrapping_sub(BASE)).ok();
        let end = start.and_then(|start| start.checked_add(bytes.len()));
        let place = start.zip(end).and_then(|(start, end)| self.memory.get_mut(start..end));
        place.map(|place| place.copy_from_slice(bytes)).is_some()
    }

    fn run(&mut self, run: Run) {
        assert!(!run.orders.is_empty() && run.orders.iter().all(|order| order.thread == THREAD));
    }

    fn interrupt(&mut self) {}

    fn kill(&mut self) {}

    fn detach(&mut self) {}

    fn auxiliary_vector(&mut self) -> Option<Vec<u8>> {
        Some(vec![b'#'; 300])
    }
}

/// Sends the bytes to a stub: the first chooses the version and whether they are a line as it is, or
/// requests in lines of their own.
///
/// # Panics
/// If the stub breaks its promises.
pub fn check(bytes: &[u8]) {
    let Some((&kind, bytes)) = bytes.split_first() else { return };
    let versions = [Version::V1, Version::V2, Version::V3, Version::V5, Version::V6];
    let version = versions[usize::from(kind >> 1) % versions.len()];
    let mut cpu = Box::new(Cpu::new(version));
    cpu.set_procedure_stack(BASE + 0x400, 0x400, 8);
    cpu.set_chain_stack(BASE + 0x800, 0x400, 1);
    cpu.set_window_size(16);
    let target = Still { cpu, memory: [0; 0x1000], version };
    let mut session = Session::new(target, Event::Stopped(THREAD, Reason::Signal(5)));
    let mut line = Vec::new();
    if kind & 1 == 0 {
        line.extend_from_slice(bytes);
    } else {
        for request in bytes.split(|&byte| byte == b'\n') {
            encode(request, &mut line);
        }
    }
    let mut decoder = Decoder::for_replies();
    // All that the stub says is packets and acknowledgements. It answers at once, or it waits for the program.
    for byte in line {
        let mut out = Vec::new();
        let mut flow = session.receive(&[byte], &mut out);
        if session.is_running() {
            flow = session.event(Event::Stopped(THREAD, Reason::Step), &mut out);
        }
        for byte in out {
            assert!(!matches!(decoder.push(byte), Some(Incoming::Broken | Incoming::Interrupt)));
        }
        if flow == Flow::Over {
            return;
        }
    }
}
