//! Files below /proc that tell of the program: they show the guest, not the emulator.
//!
//! What the host's own files say rightly stays theirs: the name (the emulator takes the program's),
//! numbers of processes, times, open files.

use e2k_core::isa::Version;
use e2k_core::machine::cpu_model::CpuModel;
use rustix::fs::{MemfdFlags, Mode, OFlags, SealFlags};
use rustix::io::DupFlags;
use std::fmt::Write as _;
use std::io::Write as _;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

/// A range of mapped pages with the same properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) start: u64,
    pub(super) end: u64,
    /// May be read, written, executed.
    pub(super) rights: [bool; 3],
    pub(super) shared: bool,
    /// Place in the file.
    pub(super) offset: u64,
    /// Device and inode of the file.
    pub(super) device: u64,
    pub(super) inode: u64,
    /// Path of the file, or a word in brackets.
    pub(super) name: Vec<u8>,
}

/// Addresses of the program's parts, by their numbers in /proc/PID/stat. Source: proc_pid_stat(5).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Marks {
    /// Field 26 and 27.
    pub(super) code: (u64, u64),
    /// Field 28.
    pub(super) stack: u64,
    /// Field 45 and 46.
    pub(super) data: (u64, u64),
    /// Field 47.
    pub(super) brk: u64,
    /// Field 48 and 49.
    pub(super) arguments: (u64, u64),
    /// Field 50 and 51.
    pub(super) environment: (u64, u64),
}

/// What the files show.
#[derive(Clone, Debug)]
pub(super) struct View {
    pub(super) exe: PathBuf,
    /// The strings, each with its NUL.
    pub(super) arguments: Vec<u8>,
    pub(super) environment: Vec<u8>,
    pub(super) auxv: Vec<(u64, u64)>,
    /// By address.
    pub(super) regions: Vec<Region>,
    pub(super) marks: Marks,
    pub(super) version: Version,
    pub(super) model: Option<&'static CpuModel>,
}

impl View {
    /// The text of maps.
    pub(super) fn maps(&self) -> String {
        String::from_utf8_lossy(&text(File::Maps, self, &[])).into_owned()
    }
}

/// A file that is not the host's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum File {
    Exe,
    Maps,
    Smaps,
    Auxv,
    Cmdline,
    Environ,
    Stat,
    Statm,
    Status,
    CpuInfo,
    /// Memory of the emulator, by host addresses: nobody's business.
    Hidden,
}

/// Which file a path names; `pid` is the guest's process number.
fn file(path: &[u8], pid: u32) -> Option<File> {
    let mut names = path.strip_prefix(b"/")?.split(|&byte| byte == b'/').filter(|name| !matches!(*name, b"" | b"."));
    if names.next()? != b"proc" {
        return None;
    }
    let process = names.next()?;
    let file = if process == b"cpuinfo" {
        File::CpuInfo
    } else {
        let number = |name: &[u8]| std::str::from_utf8(name).ok().and_then(|text| text.parse::<u32>().ok());
        if process != b"self" && process != b"thread-self" && number(process) != Some(pid) {
            return None;
        }
        let mut name = names.next()?;
        if name == b"task" {
            number(names.next()?)?;
            name = names.next()?;
        }
        match name {
            b"exe" => File::Exe,
            b"maps" => File::Maps,
            b"smaps" => File::Smaps,
            b"auxv" => File::Auxv,
            b"cmdline" => File::Cmdline,
            b"environ" => File::Environ,
            b"stat" => File::Stat,
            b"statm" => File::Statm,
            b"status" => File::Status,
            b"mem" | b"pagemap" | b"map_files" | b"numa_maps" | b"smaps_rollup" | b"clear_refs" => {
                return Some(File::Hidden);
            }
            _ => return None,
        }
    };
    // A component more would make it something else, if it is there at all.
    names.next().is_none().then_some(file)
}

/// Opens a file that shows the guest. `None`: the host's file is the right one.
pub(super) fn open(path: &[u8], flags: OFlags, pid: u32, view: impl FnOnce() -> View) -> Option<Result<OwnedFd, i32>> {
    let file = file(path, pid)?;
    let errno = |error: rustix::io::Errno| error.raw_os_error();
    if file == File::Exe {
        return Some(rustix::fs::open(&view().exe, flags, Mode::empty()).map_err(errno));
    }
    if file == File::Hidden || flags.intersects(OFlags::WRONLY | OFlags::RDWR) {
        return Some(Err(libc::EACCES));
    }
    if flags.contains(OFlags::CREATE | OFlags::EXCL) {
        return Some(Err(libc::EEXIST));
    }
    if flags.contains(OFlags::DIRECTORY) {
        return Some(Err(libc::ENOTDIR));
    }
    // The file of another thread or of this one says the same of all that is changed here.
    let host = std::fs::read(Path::new(std::ffi::OsStr::from_bytes(path))).unwrap_or_default();
    let text = text(file, &view(), &host);
    Some(memory_file(&text, flags).map_err(|error| error.raw_os_error().unwrap_or(libc::EIO)))
}

/// What a symbolic link that shows the guest names. `None`: the host's link is the right one.
pub(super) fn readlink(path: &[u8], pid: u32, view: impl FnOnce() -> View) -> Option<Vec<u8>> {
    (file(path, pid)? == File::Exe).then(|| view().exe.as_os_str().as_bytes().to_vec())
}

/// Whether a path names the program by the link to it.
pub(super) fn is_program(path: &[u8], pid: u32) -> bool {
    path.starts_with(b"/") && file(path, pid) == Some(File::Exe)
}

/// A file with this text that can only be read.
fn memory_file(text: &[u8], flags: OFlags) -> std::io::Result<OwnedFd> {
    let close = flags.contains(OFlags::CLOEXEC);
    let made = rustix::fs::memfd_create("e2k-proc", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING)?;
    let mut made = std::fs::File::from(made);
    made.write_all(text)?;
    rustix::fs::fcntl_add_seals(&made, SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK)?;
    // Opened anew it has its own position, at the start, and refuses writes as such files do. It takes
    // the number of the first one, which is the lowest that is free, as `open` has to give.
    let path = format!("/proc/self/fd/{}", made.as_raw_fd());
    let again = rustix::fs::open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?;
    let mut made = OwnedFd::from(made);
    let close = if close { DupFlags::CLOEXEC } else { DupFlags::empty() };
    rustix::io::dup3(&again, &mut made, close)?;
    Ok(made)
}

/// The text; `host` is what the file of that name says of the emulator.
fn text(file: File, view: &View, host: &[u8]) -> Vec<u8> {
    match file {
        File::Maps => view.regions.iter().flat_map(line).collect(),
        File::Smaps => {
            view.regions.iter().flat_map(|region| [line(region), sizes(region).into_bytes()].concat()).collect()
        }
        File::Auxv => {
            view.auxv.iter().flat_map(|&(kind, value)| [kind.to_le_bytes(), value.to_le_bytes()].concat()).collect()
        }
        File::Cmdline => view.arguments.clone(),
        File::Environ => view.environment.clone(),
        File::Stat => stat(view, &String::from_utf8_lossy(host)).into_bytes(),
        File::Statm => statm(view, &String::from_utf8_lossy(host)).into_bytes(),
        File::Status => status(view, &String::from_utf8_lossy(host)).into_bytes(),
        File::CpuInfo => cpuinfo(view).into_bytes(),
        File::Exe | File::Hidden => Vec::new(),
    }
}

/// A line of maps.
fn line(region: &Region) -> Vec<u8> {
    let right = |index: usize, letter| if region.rights[index] { letter } else { '-' };
    let mut text = format!(
        "{:08x}-{:08x} {}{}{}{} {:08x} {:02x}:{:02x} {} ",
        region.start,
        region.end,
        right(0, 'r'),
        right(1, 'w'),
        right(2, 'x'),
        if region.shared { 's' } else { 'p' },
        region.offset,
        libc::major(region.device),
        libc::minor(region.device),
        region.inode
    )
    .into_bytes();
    if region.name.is_empty() {
        // The kernel leaves the blank behind the inode.
        text.push(b'\n');
        return text;
    }
    /// Where names begin.
    const COLUMN: usize = 73;
    text.resize(text.len().max(COLUMN), b' ');
    for &byte in &region.name {
        match byte {
            b'\n' => text.extend(b"\\012"),
            other => text.push(other),
        }
    }
    text.push(b'\n');
    text
}

/// What smaps says of a region besides: what is known without asking the host about every page.
fn sizes(region: &Region) -> String {
    let mut flags = String::new();
    for (has, flag) in region.rights.iter().zip(["rd ", "wr ", "ex "]) {
        flags.push_str(if *has { flag } else { "" });
    }
    flags.push_str(if region.shared { "sh mr mw me " } else { "mr mw me " });
    let size = (region.end - region.start) / 1024;
    format!(
        "Size:           {size:>8} kB\nKernelPageSize:        4 kB\nMMUPageSize:           4 kB\nVmFlags: {flags}\n"
    )
}

/// Bytes that are mapped.
fn total(view: &View) -> u64 {
    view.regions.iter().map(|region| region.end - region.start).sum()
}

/// /proc/PID/stat with the guest's addresses.
fn stat(view: &View, host: &str) -> String {
    // The name, in parentheses, may have anything in it.
    let Some((name, rest)) = host.rsplit_once(')') else { return host.to_owned() };
    let mut fields: Vec<String> = rest.split_whitespace().map(str::to_owned).collect();
    let marks = &view.marks;
    for (number, value) in [
        (23, total(view)),
        (26, marks.code.0),
        (27, marks.code.1),
        (28, marks.stack),
        (29, 0),
        (30, 0),
        (45, marks.data.0),
        (46, marks.data.1),
        (47, marks.brk),
        (48, marks.arguments.0),
        (49, marks.arguments.1),
        (50, marks.environment.0),
        (51, marks.environment.1),
    ] {
        // Fields count from 1; the first one here is the third.
        if let Some(field) = fields.get_mut(number - 3) {
            *field = value.to_string();
        }
    }
    format!("{name}) {}\n", fields.join(" "))
}

/// /proc/PID/statm: the first field is the whole size in pages.
fn statm(view: &View, host: &str) -> String {
    match host.split_once(' ') {
        Some((_, rest)) => format!("{} {rest}", total(view) / 4096),
        None => host.to_owned(),
    }
}

/// /proc/PID/status: sizes of what is mapped.
fn status(view: &View, host: &str) -> String {
    let size = total(view) / 1024;
    let mut text = String::new();
    for line in host.lines() {
        match line.split_once(':') {
            Some((name @ ("VmPeak" | "VmSize"), _)) => text.push_str(&format!("{name}:\t{size:>8} kB\n")),
            _ => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

/// /proc/cpuinfo: as many processors as threads can run at once.
fn cpuinfo(view: &View) -> String {
    let count = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let version = view.version.number();
    let name = view.model.map_or_else(|| format!("elbrus-v{version}"), |model| model.name.to_uppercase());
    let model = view.model.and_then(|model| model.mdl).unwrap_or(0);
    let mut text = String::new();
    for number in 0..count {
        // A string takes everything.
        let _ = write!(
            text,
            "processor\t: {number}\nvendor_id\t: Elbrus-MCST\ncpu family\t: {version}\nmodel\t\t: {model}\n\
             model name\t: {name}\n\n"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    fn view() -> View {
        let code = Region {
            start: 0x10000,
            end: 0x12000,
            rights: [true, false, true],
            device: libc::makedev(8, 1),
            inode: 42,
            name: b"/bin/a\nb".to_vec(),
            ..Region::default()
        };
        let stack = Region {
            start: 0x7f_0000_0000,
            end: 0x7f_0001_0000,
            rights: [true, true, false],
            name: b"[stack]".to_vec(),
            ..Region::default()
        };
        let bare = Region { start: 0x20000, end: 0x21000, shared: true, ..Region::default() };
        View {
            exe: "/bin/true".into(),
            arguments: b"true\0-x\0".to_vec(),
            environment: b"A=1\0".to_vec(),
            auxv: vec![(6, 4096), (0, 0)],
            regions: vec![code, bare, stack],
            marks: Marks { code: (1, 2), stack: 3, brk: 7, ..Marks::default() },
            version: Version::V4,
            model: None,
        }
    }

    #[test]
    fn paths_of_this_process() {
        for (path, expected) in [
            ("/proc/self/maps", Some(File::Maps)),
            ("//proc/./self//maps", Some(File::Maps)),
            ("/proc/123/maps", Some(File::Maps)),
            ("/proc/thread-self/stat", Some(File::Stat)),
            ("/proc/self/task/5/status", Some(File::Status)),
            ("/proc/cpuinfo", Some(File::CpuInfo)),
            ("/proc/self/mem", Some(File::Hidden)),
            ("/proc/self/task/5/mem", Some(File::Hidden)),
            ("/proc/self/map_files/1000-2000", Some(File::Hidden)),
            ("/proc/124/maps", None),
            ("/proc/self/maps/x", None),
            ("/proc/self/fd", None),
            ("/proc/self", None),
            ("/proc/stat", None),
            ("proc/self/maps", None),
            ("/tmp/self/maps", None),
        ] {
            assert_eq!(file(path.as_bytes(), 123), expected, "{path}");
        }
    }

    #[test]
    fn texts_of_the_guest() {
        let view = view();
        let text = |file, host: &str| String::from_utf8_lossy(&text(file, &view, host.as_bytes())).into_owned();
        let maps = "00010000-00012000 r-xp 00000000 08:01 42 ".to_owned() + &" ".repeat(32) + "/bin/a\\012b\n";
        assert_eq!(
            text(File::Maps, ""),
            maps + "00020000-00021000 ---s 00000000 00:00 0 \n7f00000000-7f00010000 rw-p 00000000 00:00 0 "
                + &" ".repeat(29)
                + "[stack]\n"
        );
        let fields: Vec<String> = (3..=52).map(|number| number.to_string()).collect();
        let stat = text(File::Stat, &format!("9 (a) b) {}\n", fields.join(" ")));
        let found: Vec<&str> = stat.trim_end().rsplit(") ").next().unwrap_or_default().split(' ').collect();
        for (number, value) in [(23, 77824), (25, 25), (26, 1), (27, 2), (28, 3), (47, 7), (52, 52)] {
            assert_eq!(found[number - 3], value.to_string(), "{number}");
        }
        assert_eq!(text(File::Statm, "99 1 2\n"), "19 1 2\n");
        assert_eq!(text(File::Status, "Name:\tx\nVmSize:\t9 kB\n"), "Name:\tx\nVmSize:\t      76 kB\n");
        assert_eq!(text(File::Stat, ""), "");
        assert_eq!(text(File::Auxv, "").len(), 32);
        assert!(text(File::CpuInfo, "").contains("model name\t: elbrus-v4\n"));
    }

    #[test]
    fn files_can_be_read_only() {
        let open = |path: &str, flags| open(path.as_bytes(), flags, std::process::id(), view);
        let fd = open("/proc/self/cmdline", OFlags::RDONLY).expect("ours").expect("it opens");
        let mut file = std::fs::File::from(fd);
        let mut text = String::new();
        file.read_to_string(&mut text).expect("it can be read");
        assert_eq!(text, "true\0-x\0");
        assert!(file.write_all(b"x").is_err());
        for (path, flags, errno) in [
            ("/proc/self/maps", OFlags::RDWR, libc::EACCES),
            ("/proc/self/mem", OFlags::RDONLY, libc::EACCES),
            ("/proc/self/stat", OFlags::RDONLY | OFlags::DIRECTORY, libc::ENOTDIR),
            ("/proc/self/exe", OFlags::RDONLY | OFlags::DIRECTORY, libc::ENOTDIR),
        ] {
            assert_eq!(open(path, flags).expect("ours").expect_err(path), errno);
        }
        assert!(open("/proc/self/fd", OFlags::RDONLY).is_none());
        let link = |path: &str| readlink(path.as_bytes(), std::process::id(), view);
        assert_eq!(link("/proc/self/exe"), Some(b"/bin/true".to_vec()));
        assert_eq!(link("/proc/self/cwd"), None);
    }
}
