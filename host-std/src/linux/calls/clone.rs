//! New threads and processes, and their end. Source: linux-user.md 10.

use crate::gdb::Event;
use crate::linux::hardware::Areas;
use crate::linux::host;
use crate::linux::process::{Process, lock};
use crate::linux::thread::{Call, Reply, Thread};
use std::ffi::c_void;
use std::sync::atomic::Ordering;
use std::sync::{Arc, mpsc};

/// What `clone` and its relatives are asked for.
#[derive(Clone, Copy, Debug, Default)]
struct Request {
    flags: u64,
    exit_signal: u64,
    /// Range of the data stack: lowest address, if it is known, and the address above it.
    stack: Option<(Option<u64>, u64)>,
    parent_tid: u64,
    child_tid: u64,
    tls: u64,
    pidfd: u64,
}

impl Request {
    const fn has(&self, flag: i32) -> bool {
        self.flags & flag as u32 as u64 != 0
    }
}

const CSIGNAL: u64 = 0xff;
/// Signals with handlers get their default actions; only `clone3` can say so.
const CLONE_CLEAR_SIGHAND: u64 = 1 << 32;

pub(in crate::linux) fn fork(thread: &mut Thread, call: &Call) -> Reply {
    make(thread, call, Request { exit_signal: libc::SIGCHLD as u64, ..Request::default() })
}

pub(in crate::linux) fn vfork(thread: &mut Thread, call: &Call) -> Reply {
    let flags = (libc::CLONE_VM | libc::CLONE_VFORK) as u64;
    make(thread, call, Request { flags, exit_signal: libc::SIGCHLD as u64, ..Request::default() })
}

pub(in crate::linux) fn clone(thread: &mut Thread, call: &Call) -> Reply {
    let [flags, stack, parent_tid, child_tid, tls, _] = call.a;
    let stack = (stack != 0).then_some((None, stack));
    let request = Request {
        flags: flags & 0xffff_ff00,
        exit_signal: flags & CSIGNAL,
        stack,
        parent_tid,
        child_tid,
        tls,
        pidfd: parent_tid,
    };
    make(thread, call, request)
}

pub(in crate::linux) fn clone_thread(thread: &mut Thread, call: &Call) -> Reply {
    let [mut flags, base, size, parent_tid, child_tid, tls] = call.a;
    if flags == 0 {
        flags = libc::SIGCHLD as u64 | (libc::CLONE_VM | libc::CLONE_FS | libc::CLONE_FILES) as u64;
    }
    let top = base.checked_add(size).filter(|&top| top <= thread.memory.size());
    let Some(top) = top else { return Reply::Error(libc::ENOMEM) };
    let request = Request {
        flags: flags & 0xffff_ff00,
        exit_signal: flags & CSIGNAL,
        stack: (base != 0).then_some((Some(base), top)),
        parent_tid,
        child_tid,
        tls,
        pidfd: parent_tid,
    };
    make(thread, call, request)
}

pub(in crate::linux) fn clone3(thread: &mut Thread, call: &Call) -> Reply {
    let [at, size, ..] = call.a;
    // The first version of the structure has eight words; later ones name pids and a cgroup.
    if size < 64 {
        return Reply::Error(libc::EINVAL);
    }
    if size > 4096 {
        return Reply::Error(libc::E2BIG);
    }
    let read = thread.get::<8>(at).and_then(|words| {
        for more in (64..size & !7).step_by(8) {
            if thread.get(at.wrapping_add(more))? != [0] {
                return Err(if size > 88 { libc::E2BIG } else { libc::EINVAL });
            }
        }
        Ok(words)
    });
    let [flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls] = match read {
        Ok(words) => words,
        Err(errno) => return Reply::Error(errno),
    };
    let top = stack.checked_add(stack_size);
    let Some(top) = top.filter(|_| (stack == 0) == (stack_size == 0) && flags & CSIGNAL == 0 && exit_signal <= 64)
    else {
        return Reply::Error(libc::EINVAL);
    };
    let stack = (stack != 0).then_some((Some(stack), top));
    make(thread, call, Request { flags, exit_signal, stack, parent_tid, child_tid, tls, pidfd })
}

/// Makes what is asked for: a thread, a process that borrows the memory for a while, or a copy.
fn make(thread: &mut Thread, call: &Call, request: Request) -> Reply {
    let thread_flags = libc::CLONE_VM | libc::CLONE_SIGHAND | libc::CLONE_THREAD;
    let is_thread = request.has(libc::CLONE_THREAD);
    let bad = request.has(libc::CLONE_SIGHAND) && !request.has(libc::CLONE_VM)
        || is_thread && !request.has(libc::CLONE_SIGHAND)
        || request.has(libc::CLONE_FS) && request.has(libc::CLONE_NEWNS)
        || request.has(libc::CLONE_SIGHAND) && request.flags & CLONE_CLEAR_SIGHAND != 0
        || request.flags & !(u64::from(u32::MAX) | CLONE_CLEAR_SIGHAND) != 0;
    if bad {
        return Reply::Error(libc::EINVAL);
    }
    thread.process.trace.others_begin();
    if is_thread {
        // A thread of the host shares all that threads share.
        let all = thread_flags | libc::CLONE_FS | libc::CLONE_FILES;
        let known = all
            | libc::CLONE_SYSVSEM
            | libc::CLONE_SETTLS
            | libc::CLONE_PARENT_SETTID
            | libc::CLONE_CHILD_CLEARTID
            | libc::CLONE_CHILD_SETTID
            | libc::CLONE_DETACHED
            | libc::CLONE_PTRACE;
        if request.flags & all as u64 != all as u64 || request.flags & !(known as u32 as u64) != 0 {
            return Reply::Error(libc::EINVAL);
        }
        return make_thread(thread, call, &request).into();
    }
    if request.has(libc::CLONE_VM) && !request.has(libc::CLONE_VFORK) {
        // Two processes in one memory: the host's C library could not live with that.
        return Reply::Error(libc::EINVAL);
    }
    if request.has(libc::CLONE_VM) {
        return borrow(thread, call, &request).into();
    }
    copy(thread, call, &request).into()
}

/// Gives a new thread its stack, thread pointer and result.
fn prepare_child(child: &mut Thread, call: &Call, request: &Request) {
    if let Some((bottom, top)) = request.stack {
        let top = top & !15;
        let bottom = bottom.or_else(|| child.memory.area(top.saturating_sub(1)).map(|(start, _)| start));
        let size = top - bottom.unwrap_or(top.saturating_sub(0x2_0000)).min(top);
        child.cpu.set_data_stack(top, size & !15, top);
        let link = child.cpu.link_info();
        child.cpu.set_link(link.ip, link.wbs, link.wpsz);
    }
    if request.has(libc::CLONE_SETTLS) {
        child.cpu.set_global(13, request.tls);
    }
    if request.has(libc::CLONE_CHILD_CLEARTID) {
        child.clear_child_tid = request.child_tid;
    }
    child.cpu.set_window(call.first, 0);
}

/// What concerns both sides once the child's number is known. The child calls it.
fn settle_child(child: &mut Thread, request: &Request) {
    if request.flags & CLONE_CLEAR_SIGHAND != 0 {
        lock(&child.process.actions).clear_handlers();
    }
    if request.has(libc::CLONE_CHILD_SETTID) {
        // A bad address is nobody's error: the kernel does not look either.
        let _ = child.put_bytes(request.child_tid, &child.tid.to_le_bytes());
    }
}

fn make_thread(thread: &mut Thread, call: &Call, request: &Request) -> Result<i64, i32> {
    /// Bytes of the host's stack: the interpreter's frames are small and do not recurse, traces and
    /// dumps need some more.
    const HOST_STACK: usize = 1 << 20;
    let areas = Areas::of_thread(&thread.memory)?;
    let mut cpu = thread.cpu.clone();
    cpu.move_to_stacks(areas.procedure(), areas.chain());
    let mut child = Thread::new(thread.process.clone(), cpu, areas, thread.signals.of_child());
    prepare_child(&mut child, call, request);
    let (tell, told) = mpsc::sync_channel(1);
    let request = *request;
    // The new host thread begins with all signals blocked, until it is a thread of the guest.
    let mask = host::block_all();
    let spawned = std::thread::Builder::new().stack_size(HOST_STACK).spawn(move || {
        child.attach_with(|child| {
            settle_child(child, &request);
            if request.has(libc::CLONE_PARENT_SETTID) {
                let _ = child.put_bytes(request.parent_tid, &child.tid.to_le_bytes());
            }
            // Before its maker can end: as long as there is a thread, there is the process.
            child.process.enter_thread(child.tid);
            let _ = tell.send(child.tid);
        });
        let status = child.run();
        child.end_thread(status);
    });
    host::apply_mask(&thread.slot, mask);
    let tid = match spawned.ok().and_then(|_| told.recv().ok()) {
        Some(tid) => tid,
        None => {
            areas.unmap(&thread.memory);
            return Err(libc::EAGAIN);
        }
    };
    Ok(tid.into())
}

/// `fork`: the host's.
fn copy(thread: &mut Thread, call: &Call, request: &Request) -> Result<i64, i32> {
    let ours =
        (libc::CLONE_SETTLS | libc::CLONE_PARENT_SETTID | libc::CLONE_CHILD_SETTID | libc::CLONE_CHILD_CLEARTID) as u64;
    let more = request.flags & !(ours | CLONE_CLEAR_SIGHAND);
    let plain = more == 0 && request.exit_signal == libc::SIGCHLD as u64;
    let process = thread.process.clone();
    let alone = lock(&process.members).len() <= 1;
    // Namespaces and the like need the kernel's own call, which leaves locks of the host's C library
    // as other threads hold them.
    if !plain && !alone {
        return Err(libc::EINVAL);
    }
    let mut pidfd = -1i32;
    let mask = host::block_all();
    let held = process.freeze();
    let pid = if plain {
        // SAFETY: all locks that the child needs are held here.
        match unsafe { libc::fork() } {
            -1 => Err(std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EAGAIN)),
            pid => Ok(i64::from(pid)),
        }
    } else {
        let args = [more | request.exit_signal, 0, (&raw mut pidfd) as u64, 0, 0, 0];
        // SAFETY: without a stack of its own the child goes on here, in a copy of the memory.
        unsafe { host::call(libc::SYS_clone, args) }
    };
    drop(held);
    if pid == Ok(0) {
        thread.become_copy();
        prepare_child(thread, call, request);
        settle_child(thread, request);
        host::apply_mask(&thread.slot, thread.signals.blocked);
        return Ok(0);
    }
    host::apply_mask(&thread.slot, mask);
    let pid = pid?;
    if request.has(libc::CLONE_PARENT_SETTID) {
        let _ = thread.put_bytes(request.parent_tid, &(pid as i32).to_le_bytes());
    }
    if request.has(libc::CLONE_PIDFD) {
        let _ = thread.put_bytes(request.pidfd, &pidfd.to_le_bytes());
    }
    Ok(pid)
}

/// What the borrower of a process's memory starts with.
struct Borrower {
    child: Thread,
    request: Request,
}

extern "C" fn run_borrower(argument: *mut c_void) -> i32 {
    // SAFETY: `borrow` gives a pointer to its own `Borrower`, and waits.
    let Borrower { child, request } = unsafe { &mut *argument.cast::<Borrower>() };
    child.attach_with(|child| settle_child(child, request));
    let status = child.run();
    child.end_process(status)
}

/// `vfork`: the child has the memory, and this thread waits, until the child ends or becomes another
/// program. So it is on the host: the child runs on a host stack of its own meanwhile.
fn borrow(thread: &mut Thread, call: &Call, request: &Request) -> Result<i64, i32> {
    const HOST_STACK: usize = 512 << 10;
    if request.flags
        & !((libc::CLONE_VM
            | libc::CLONE_VFORK
            | libc::CLONE_SETTLS
            | libc::CLONE_PARENT_SETTID
            | libc::CLONE_CHILD_SETTID
            | libc::CLONE_CHILD_CLEARTID
            | libc::CLONE_PIDFD) as u64
            | CLONE_CLEAR_SIGHAND)
        != 0
    {
        return Err(libc::EINVAL);
    }
    // Its calls and returns write over the hardware stacks: the parent's part comes back afterwards.
    thread.flush_stacks().map_err(|_| libc::ENOMEM)?;
    let saved = thread.hardware_stacks();
    let [procedure, _] = thread.stack_bases();
    let registers = procedure..procedure + thread.cpu.psp_index();
    let tags = thread.memory.tags_in(registers.clone());
    let process = Arc::new(thread.process.borrowed());
    let mut child = Thread::new(process, thread.cpu.clone(), thread.areas, thread.signals.clone());
    child.robust_list = 0;
    prepare_child(&mut child, call, request);
    let mut borrower = Borrower { child, request: *request };
    let mut stack: Vec<u128> = vec![0; HOST_STACK / 16];
    let mut pidfd = -1i32;
    let mask = host::block_all();
    let mut flags = libc::CLONE_VM | libc::CLONE_VFORK | request.exit_signal as i32;
    if request.has(libc::CLONE_PIDFD) {
        flags |= libc::CLONE_PIDFD;
    }
    // SAFETY: the child runs `run_borrower` on `stack`, which lives until it has left this memory,
    // since the call returns only then.
    let pid = unsafe {
        let top = stack.as_mut_ptr_range().end.cast::<c_void>();
        libc::clone(run_borrower, top, flags, (&raw mut borrower).cast(), (&raw mut pidfd))
    };
    let errno = std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EAGAIN);
    // SAFETY: the slot lives as long as the thread.
    unsafe { host::set_slot(Arc::as_ptr(&thread.slot)) };
    for (address, bytes) in saved {
        let _ = thread.memory.write_forced(address, &bytes);
    }
    thread.memory.put_tags(registers, tags);
    host::apply_mask(&thread.slot, mask);
    if pid < 0 {
        return Err(errno);
    }
    if request.has(libc::CLONE_PARENT_SETTID) {
        let _ = thread.put_bytes(request.parent_tid, &pid.to_le_bytes());
    }
    if request.has(libc::CLONE_PIDFD) {
        let _ = thread.put_bytes(request.pidfd, &pidfd.to_le_bytes());
    }
    Ok(pid.into())
}

impl Thread {
    /// [`Thread::attach`], with something to do before signals may come.
    fn attach_with(&mut self, first: impl FnOnce(&mut Thread)) {
        host::block_all();
        // SAFETY: asks for a number.
        self.tid = unsafe { libc::syscall(libc::SYS_gettid) } as i32;
        first(self);
        self.attach();
    }

    /// After `fork`, in the child: it is the only thread.
    fn become_copy(&mut self) {
        // SAFETY: asks for a number.
        let tid = unsafe { libc::syscall(libc::SYS_gettid) } as i32;
        lock(&self.process.contexts).only_thread(self.tid, tid);
        self.tid = tid;
        self.clear_child_tid = 0;
        self.robust_list = 0;
        // The line of the call is the parent's.
        self.traced = None;
        self.process.only_thread(self.tid);
        self.debugged_copied();
    }

    /// The used parts of the hardware stacks, which have been flushed.
    fn hardware_stacks(&self) -> Vec<(u64, Vec<u8>)> {
        let [procedure, chain] = self.stack_bases();
        let parts = [(procedure, self.cpu.psp_index()), (chain, self.cpu.pcsp_index())];
        let parts = parts.map(|(base, used)| {
            let mut bytes = vec![0; used as usize];
            let _ = self.memory.read_forced(base, &mut bytes);
            (base, bytes)
        });
        parts.into()
    }

    /// The thread is over, the process perhaps with it.
    pub(in crate::linux) fn end_thread(&mut self, status: i32) {
        host::block_all();
        self.release_robust();
        if self.tid == std::process::id() as i32 {
            self.process.status.store(status, Ordering::Release);
        }
        if self.process.leave_thread(self.tid) == 0 {
            self.end_process(self.process.status.load(Ordering::Acquire));
        }
        self.trace_exit(status);
        if let Some(debugger) = &self.process.debugger {
            debugger.leave(self.tid);
        }
        lock(&self.process.contexts).end(self.context_key(), self.tid);
        self.areas.unmap(&self.memory);
        let address = self.clear_child_tid;
        if address != 0 && self.put_bytes(address, &[0; 4]).is_ok() {
            let word = self.memory.host(address) as u64;
            // SAFETY: wakes who waits for this word of guest memory.
            let _ = unsafe { host::call(libc::SYS_futex, [word, libc::FUTEX_WAKE as u64, 1, 0, 0, 0]) };
        }
    }

    /// The process is over.
    pub(in crate::linux) fn end_process(&mut self, status: i32) -> ! {
        self.release_robust();
        if self.process.options.statistics {
            let (bundles, operations) = (self.cpu.bundles(), self.cpu.operations());
            self.process.say(&format!("{bundles} bundles, {operations} operations"));
        }
        self.trace_exit(status);
        if let Some(debugger) = &self.process.debugger {
            debugger.finish(Event::Exited(status as u8));
        }
        self.process.exit(status)
    }
}

impl Process {
    /// For a child that borrows the memory: what it changes beside memory is its own.
    fn borrowed(&self) -> Process {
        Process {
            emulator: self.emulator.clone(),
            options: self.options.clone(),
            space: self.space.clone(),
            actions: lock(&self.actions).clone().into(),
            program: self.program.clone(),
            members: Vec::new().into(),
            status: 0.into(),
            locks_future: false.into(),
            limits: (*lock(&self.limits)).into(),
            contexts: lock(&self.contexts).clone().into(),
            personality: (*lock(&self.personality)).into(),
            trace: self.trace.duplicate(),
            debugger: None,
            sysroot: self.sysroot.clone(),
        }
    }
}
