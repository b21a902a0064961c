//! Core dumps: what is left of a process that a signal has ended, as an ELF file for debuggers.
//!
//! The file has the registers of the thread that the signal has ended; other threads of the guest
//! have state that only they know, and are not in it. The memory is written page by page, with
//! holes where there are only zeros.
//! Source: linux-user.md 1 (e_flags) and 8 (user_regs_struct), gdb-remote.md 1 and 6.

mod notes;
mod registers;

use super::host;
use super::memory::{Area, Backing, PAGE, rights};
use super::thread::Thread;
use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::{FileExt as _, MetadataExt as _, OpenOptionsExt as _};

const HEADER: u64 = 64;
const PROGRAM_HEADER: u64 = 56;
const PT_LOAD: u32 = 1;
const PT_NOTE: u32 = 4;
/// More program headers need a form that few programs read.
const MOST_AREAS: usize = 0xfff0;

/// Whether the default action of a signal asks for a core dump.
pub(super) const fn wanted(signal: i32) -> bool {
    matches!(
        signal,
        libc::SIGQUIT
            | libc::SIGILL
            | libc::SIGTRAP
            | libc::SIGABRT
            | libc::SIGBUS
            | libc::SIGFPE
            | libc::SIGSEGV
            | libc::SIGSYS
            | libc::SIGXCPU
            | libc::SIGXFSZ
    )
}

/// One area of memory as the file has it.
struct Load {
    start: u64,
    end: u64,
    /// Bytes of it in the file.
    held: u64,
    flags: u32,
}

/// Writes a core dump if the limit of the process and the host's name for such files permit. Gives
/// the name of the file.
pub(super) fn write(thread: &mut Thread, signal: i32, info: &[u8; 128]) -> Option<String> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the kernel writes the limit, and takes a number.
    let (asked, dumpable) =
        unsafe { (libc::getrlimit(libc::RLIMIT_CORE, &raw mut limit), libc::prctl(libc::PR_GET_DUMPABLE)) };
    if asked != 0 || limit.rlim_cur == 0 || dumpable != 1 {
        return None;
    }
    // A signal that comes now, for a file that is too large, would end this too early.
    host::block_all();
    let name = file_name(signal)?;
    let written = create(&name).and_then(|file| Dump { file, limit: limit.rlim_cur }.write(thread, signal, info));
    match written {
        Ok(()) => Some(name),
        Err(error) => {
            thread.process.say(&format!("core dump {name}: {error}"));
            None
        }
    }
}

/// Name of the file, in the working directory; `None` where the host would give the dump to a
/// program, or puts it elsewhere.
fn file_name(signal: i32) -> Option<String> {
    let setting = |name: &str| {
        let mut text = String::new();
        let file = File::open(format!("/proc/sys/kernel/{name}")).ok()?;
        file.take(4096).read_to_string(&mut text).ok()?;
        Some(text.trim_end_matches('\n').to_owned())
    };
    let pattern = setting("core_pattern")?;
    let with_pid = setting("core_uses_pid").is_some_and(|text| text != "0");
    expand(&pattern, with_pid, signal)
}

/// Fills a pattern in.
fn expand(pattern: &str, with_pid: bool, signal: i32) -> Option<String> {
    if pattern.starts_with('|') || pattern.contains('/') {
        return None;
    }
    let (mut name, mut has_pid) = (String::new(), false);
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            name.push(letter);
            continue;
        }
        match letters.next() {
            Some('%') => name.push('%'),
            Some('p' | 'P') => {
                has_pid = true;
                name += &std::process::id().to_string();
            }
            Some('s') => name += &signal.to_string(),
            Some('u') => name += &rustix::process::getuid().as_raw().to_string(),
            Some('g') => name += &rustix::process::getgid().as_raw().to_string(),
            Some('t') => name += &rustix::time::clock_gettime(rustix::time::ClockId::Realtime).tv_sec.to_string(),
            // What is not known here is left out, as the kernel does with what it does not know.
            _ => {}
        }
    }
    if name.is_empty() {
        return None;
    }
    if with_pid && !has_pid {
        name += &format!(".{}", std::process::id());
    }
    Some(name)
}

/// Makes the file. Links, and files with several names, are not written to.
fn create(name: &str) -> io::Result<File> {
    let flags = libc::O_NOFOLLOW | libc::O_NONBLOCK;
    let file =
        OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).custom_flags(flags).open(name)?;
    let is = file.metadata()?;
    if !is.is_file() || is.nlink() != 1 || is.uid() != rustix::process::geteuid().as_raw() {
        return Err(io::Error::other("not a plain file of this user"));
    }
    file.set_len(0)?;
    Ok(file)
}

struct Dump {
    file: File,
    /// Bytes that the file may have.
    limit: u64,
}

impl Dump {
    fn write(&mut self, thread: &mut Thread, signal: i32, info: &[u8; 128]) -> io::Result<()> {
        // Debuggers find the window of the running procedure in memory.
        let registers = registers::collect(thread);
        let areas = thread.memory.areas();
        let loads: Vec<Load> = areas.iter().take(MOST_AREAS).map(|(start, area)| load(thread, *start, area)).collect();
        let notes = notes::collect(thread, signal, info, &registers, &areas);
        let first = HEADER + PROGRAM_HEADER * (1 + loads.len() as u64);
        let mut head = header(thread.cpu.version().number(), loads.len() as u16 + 1);
        program_header(&mut head, PT_NOTE, 0, first, 0, notes.len() as u64, 0, 4);
        let mut offset = (first + notes.len() as u64).next_multiple_of(PAGE);
        for load in &loads {
            let size = load.end - load.start;
            program_header(&mut head, PT_LOAD, load.flags, offset, load.start, load.held, size, PAGE);
            offset += load.held;
        }
        let end = offset;
        head.extend_from_slice(&notes);
        self.put(0, &head)?;
        let mut offset = (first + notes.len() as u64).next_multiple_of(PAGE);
        let pages = File::open("/proc/self/pagemap").ok();
        for load in &loads {
            self.put_area(thread, load, offset, pages.as_ref())?;
            offset += load.held;
        }
        // Holes at the end count, too.
        self.file.set_len(end.min(self.limit))
    }

    /// Writes bytes, as far as the limit goes.
    fn put(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let room = self.limit.saturating_sub(offset).min(bytes.len() as u64) as usize;
        if room == 0 {
            return Ok(());
        }
        self.file.seek(SeekFrom::Start(offset))?;
        self.file.write_all(bytes.get(..room).unwrap_or(bytes))
    }

    fn put_area(&mut self, thread: &Thread, load: &Load, offset: u64, pages: Option<&File>) -> io::Result<()> {
        /// Pages that are looked at together.
        const GROUP: u64 = 512;
        let mut page = [0; PAGE as usize];
        let end = load.start + load.held;
        for group in (load.start..end).step_by((GROUP * PAGE) as usize) {
            let count = ((end - group) / PAGE).min(GROUP);
            if offset + (group - load.start) >= self.limit {
                return Ok(());
            }
            let used = used_pages(thread, group, count, pages);
            for index in (0..count).filter(|&index| used.get(index as usize) != Some(&false)) {
                let at = group + index * PAGE;
                if thread.memory.read_forced(at, &mut page).is_ok() && page.iter().any(|&byte| byte != 0) {
                    self.put(offset + (at - load.start), &page)?;
                }
            }
        }
        Ok(())
    }
}

/// Which pages the host has memory for. Where that cannot be known, all may be used.
fn used_pages(thread: &Thread, at: u64, count: u64, pages: Option<&File>) -> Vec<bool> {
    const PRESENT_OR_SWAPPED: u64 = 3 << 62;
    let host = |at| thread.memory.host(at) as u64;
    // SAFETY: asks for a number.
    let size = u64::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(PAGE).max(PAGE);
    let (first, last) = (host(at) / size, host(at + (count - 1) * PAGE) / size);
    let mut entries = vec![0; 8 * (last - first + 1) as usize];
    let Some(Ok(())) = pages.map(|pages| pages.read_exact_at(&mut entries, 8 * first)) else {
        return vec![true; count as usize];
    };
    let entry = |page: u64| {
        let bytes = entries.get(8 * page as usize..)?.first_chunk::<8>()?;
        Some(u64::from_le_bytes(*bytes))
    };
    (0..count)
        .map(|index| entry(host(at + index * PAGE) / size - first).is_none_or(|entry| entry & PRESENT_OR_SWAPPED != 0))
        .collect()
}

/// How an area is written: all of it, or nothing of what a debugger finds in a file.
fn load(thread: &Thread, start: u64, area: &Area) -> Load {
    let has = |right| area.prot & right != 0;
    let stack = has(rights::STACK);
    let in_file = matches!(area.backing, Backing::File { .. });
    let mut held = area.end - start;
    if area.prot == 0 || in_file && (area.shared || !has(rights::WRITE)) {
        // The page that identifies a program or library is kept.
        let mut magic = [0; 4];
        let is_program = thread.memory.read_forced(start, &mut magic).is_ok() && &magic == b"\x7fELF";
        held = if is_program { PAGE } else { 0 };
    }
    let flags = [(has(rights::READ) || stack, 4), (has(rights::WRITE) || stack, 2), (has(rights::EXEC), 1)];
    let flags = flags.into_iter().filter(|(has, _)| *has).map(|(_, flag)| flag).sum();
    Load { start, end: area.end, held, flags }
}

/// The ELF header of a core file.
fn header(version: u8, headers: u16) -> Vec<u8> {
    const ET_CORE: u16 = 4;
    const EM_MCST_ELBRUS: u16 = 175;
    let mut out = vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    out.extend([ET_CORE, EM_MCST_ELBRUS].iter().flat_map(|half| half.to_le_bytes()));
    out.extend(1u32.to_le_bytes());
    out.extend([0, HEADER, 0].iter().flat_map(|word| word.to_le_bytes()));
    out.extend((u32::from(version) << 24).to_le_bytes());
    let sizes = [HEADER as u16, PROGRAM_HEADER as u16, headers, 0, 0, 0];
    out.extend(sizes.iter().flat_map(|half| half.to_le_bytes()));
    out
}

#[expect(clippy::too_many_arguments, reason = "the fields of the structure, in their order")]
fn program_header(out: &mut Vec<u8>, kind: u32, flags: u32, offset: u64, at: u64, held: u64, size: u64, align: u64) {
    out.extend([kind, flags].iter().flat_map(|word| word.to_le_bytes()));
    out.extend([offset, at, 0, held, size, align].iter().flat_map(|word| word.to_le_bytes()));
}

#[cfg(test)]
mod tests {
    use super::expand;

    #[test]
    fn patterns() {
        let pid = std::process::id();
        assert_eq!(expand("core", false, 11), Some("core".into()));
        assert_eq!(expand("core", true, 11), Some(format!("core.{pid}")));
        assert_eq!(expand("c.%s.%p.%%.%h", true, 11), Some(format!("c.11.{pid}.%.")));
        assert_eq!(
            [expand("|/bin/x", false, 11), expand("/var/core", false, 11), expand("", false, 11)],
            [None, None, None]
        );
    }
}
