//! Notes of a core file: the thread, the process, its auxiliary vector, the signal, mapped files.
//! The structures are those of every 64-bit Linux.

use crate::linux::memory::{Area, Backing, PAGE};
use crate::linux::thread::Thread;
use std::os::unix::ffi::OsStrExt as _;

const NT_PRSTATUS: u32 = 1;
const NT_PRPSINFO: u32 = 3;
const NT_AUXV: u32 = 6;
/// "SIGI" and "FILE".
const NT_SIGINFO: u32 = 0x5349_4749;
const NT_FILE: u32 = 0x4649_4c45;

/// Most bytes of names in the list of files.
const MOST_NAMES: usize = 4 << 20;

/// All notes, in the order in which the kernel writes them.
pub(super) fn collect(
    thread: &Thread,
    signal: i32,
    info: &[u8; 128],
    registers: &[u8],
    areas: &[(u64, Area)],
) -> Vec<u8> {
    let mut out = Vec::new();
    note(&mut out, NT_PRSTATUS, &status(thread, signal, info, registers));
    note(&mut out, NT_PRPSINFO, &process(thread));
    note(&mut out, NT_SIGINFO, info);
    let auxv = &thread.process.program.auxv;
    let mut bytes = vec![0; (auxv.end - auxv.start) as usize];
    if thread.memory.read_forced(auxv.start, &mut bytes).is_ok() {
        note(&mut out, NT_AUXV, &bytes);
    }
    note(&mut out, NT_FILE, &files(areas));
    out
}

fn note(out: &mut Vec<u8>, kind: u32, content: &[u8]) {
    const NAME: &[u8] = b"CORE\0\0\0\0";
    out.extend([5, content.len() as u32, kind].iter().flat_map(|word| word.to_le_bytes()));
    out.extend_from_slice(NAME);
    out.extend_from_slice(content);
    out.resize(out.len().next_multiple_of(4), 0);
}

/// Parent, group and session.
fn relatives() -> [i32; 3] {
    // SAFETY: asks for numbers.
    unsafe { [libc::getppid(), libc::getpgrp(), libc::getsid(0)] }
}

/// `struct elf_prstatus`.
fn status(thread: &Thread, signal: i32, info: &[u8; 128], registers: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(120 + registers.len());
    // Signal, code and error lie in another order than in siginfo.
    out.extend_from_slice(&info[0..4]);
    out.extend_from_slice(&info[8..12]);
    out.extend_from_slice(&info[4..8]);
    out.extend(signal.to_le_bytes());
    out.extend([0, thread.signals.blocked].iter().flat_map(|word| word.to_le_bytes()));
    let [parent, group, session] = relatives();
    out.extend([thread.tid, parent, group, session].iter().flat_map(|number| number.to_le_bytes()));
    for who in [libc::RUSAGE_SELF, libc::RUSAGE_CHILDREN] {
        // SAFETY: all-zero is a valid value, and the kernel writes it.
        let usage = unsafe {
            let mut usage = std::mem::zeroed::<libc::rusage>();
            libc::getrusage(who, &raw mut usage);
            usage
        };
        for time in [usage.ru_utime, usage.ru_stime] {
            out.extend([time.tv_sec, time.tv_usec].iter().flat_map(|word| word.to_le_bytes()));
        }
    }
    out.extend_from_slice(registers);
    // There are no floating-point registers apart from the others.
    out.extend([0; 8]);
    out
}

/// `struct elf_prpsinfo`.
fn process(thread: &Thread) -> Vec<u8> {
    const NAME: usize = 16;
    const ARGUMENTS: usize = 80;
    let program = &thread.process.program;
    let mut out = vec![0, b'R', 0, 0, 0, 0, 0, 0];
    out.extend([0; 8]);
    let (user, group) = (rustix::process::getuid().as_raw(), rustix::process::getgid().as_raw());
    out.extend([user, group, std::process::id()].iter().flat_map(|number| number.to_le_bytes()));
    out.extend(relatives().iter().flat_map(|number| number.to_le_bytes()));
    let mut name = program.path.file_name().map_or(Vec::new(), |name| name.as_bytes().to_vec());
    name.truncate(NAME - 1);
    name.resize(NAME, 0);
    out.extend(name);
    let range = &program.arguments;
    let mut arguments = vec![0; ((range.end - range.start) as usize).min(ARGUMENTS - 1)];
    let _ = thread.memory.read_forced(range.start, &mut arguments);
    // Spaces between them, none behind the last.
    if arguments.last() == Some(&0) {
        arguments.pop();
    }
    arguments.iter_mut().filter(|byte| **byte == 0).for_each(|byte| *byte = b' ');
    arguments.resize(ARGUMENTS, 0);
    out.extend(arguments);
    out
}

/// Which files are mapped where.
fn files(areas: &[(u64, Area)]) -> Vec<u8> {
    let (mut table, mut names, mut count) = (Vec::new(), Vec::new(), 0u64);
    for (start, area) in areas {
        let Backing::File { path, offset, .. } = &area.backing else { continue };
        let path = path.as_os_str().as_bytes();
        if names.len() + path.len() > MOST_NAMES {
            break;
        }
        count += 1;
        table.extend([*start, area.end, offset / PAGE].iter().flat_map(|word| word.to_le_bytes()));
        names.extend_from_slice(path);
        names.push(0);
    }
    let mut out: Vec<u8> = [count, PAGE].iter().flat_map(|word| word.to_le_bytes()).collect();
    out.extend(table);
    out.extend(names);
    out
}
