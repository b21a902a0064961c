//! The guest's memory as an ELF core file.
//!
//! One segment of notes (for each CPU the registers a debugger knows, and all of its state), and one of
//! the RAM that was asked for. `docs/migration-stream.md` says what the notes hold.

use std::fs::File;
use std::io::{self, Write};
use std::ops::Range;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex};

use e2k_core::machine::virt::RAM_BASE;
use e2k_core::machine::{Next, RunState};
use object::elf;
use object::write::elf::{FileHeader, ProgramHeader, Writer};
use rustix::fs::OFlags;
use serde::Serialize;

use crate::chardev::os_error;
use crate::descriptors::open_path;
use crate::vm::{Event, Vm, lock};

/// Bytes before the registers in `struct elf_prstatus` of a 64-bit Linux, and their count behind.
const PRSTATUS_HEAD: usize = 112;
/// Offset of the process number in it.
const PRSTATUS_PID: usize = 32;
/// Name and type of the note with all of a CPU's state.
const STATE_NOTE: (&[u8], u32) = (b"E2K\0", 1);
/// RAM is copied in pieces of this size.
const CHUNK: usize = 1 << 20;

/// Status of a dump. Source: QMP reference, `DumpStatus`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// There has not been one.
    #[default]
    None,
    /// One is being written.
    Active,
    /// It is whole.
    Completed,
    /// It is not.
    Failed,
}

/// How far a dump is. Source: QMP reference, `DumpQueryResult`.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Progress {
    /// What becomes of it.
    pub status: Status,
    /// Bytes of RAM written.
    pub completed: u64,
    /// Bytes of RAM to be written.
    pub total: u64,
}

impl Status {
    /// The name that monitors use.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Status::None => "none",
            Status::Active => "active",
            Status::Completed => "completed",
            Status::Failed => "failed",
        }
    }
}

/// The one dump that there can be.
#[derive(Debug, Default)]
pub(crate) struct Dump(Mutex<Progress>);

impl Dump {
    /// How far it is.
    pub(crate) fn progress(&self) -> Progress {
        *lock(&self.0)
    }
}

/// What is to be written, and where to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Request {
    /// `file:PATH` or `fd:NAME`.
    pub(crate) protocol: String,
    /// By the guest's page tables. There is no translation on these boards: addresses are the same.
    pub(crate) paging: bool,
    /// Return at once.
    pub(crate) detach: bool,
    /// First address.
    pub(crate) begin: Option<i64>,
    /// Bytes.
    pub(crate) length: Option<i64>,
    /// `elf` if absent.
    pub(crate) format: Option<String>,
}

/// Formats that can be written.
pub(crate) const FORMATS: [&str; 1] = ["elf"];

/// Carries out `dump-guest-memory`; `descriptor` finds descriptors that have a name.
///
/// # Errors
/// The text for the client. Texts and their order: measured on QEMU 7.2.
pub(crate) fn begin(
    vm: &Arc<Vm>,
    request: &Request,
    descriptor: impl FnOnce(&str) -> Result<OwnedFd, String>,
) -> Result<(), String> {
    if lock(&vm.control).state() == RunState::Inmigrate {
        return Err("Dump not allowed during incoming migration.".to_owned());
    }
    if vm.dump.progress().status == Status::Active {
        return Err("There is a dump in process, please wait.".to_owned());
    }
    let format = request.format.as_deref().unwrap_or("elf");
    let filtered = request.begin.is_some() || request.length.is_some();
    if format.starts_with("kdump") && (request.paging || filtered) {
        return Err("kdump-compressed format doesn't support paging or filter".to_owned());
    }
    if request.begin.is_some() && request.length.is_none() {
        return Err("Parameter 'length' is missing".to_owned());
    }
    if request.begin.is_none() && request.length.is_some() {
        return Err("Parameter 'begin' is missing".to_owned());
    }
    if !FORMATS.contains(&format) {
        return Err(format!("{format} is not available now"));
    }
    let file = if let Some(path) = request.protocol.strip_prefix("file:") {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::TRUNC;
        open_path(vm, path, flags).map_err(|error| format!("Could not open '{path}': {}", os_error(&error)))?
    } else if let Some(name) = request.protocol.strip_prefix("fd:") {
        descriptor(name)?.into()
    } else {
        return Err("Invalid parameter 'protocol'".to_owned());
    };

    let before = stop(vm);
    let range = match range(vm, request) {
        Ok(range) => range,
        Err(text) => {
            *lock(&vm.dump.0) = Progress { status: Status::Failed, ..Progress::default() };
            go_on(vm, before);
            return Err(text);
        }
    };
    let total = (range.end - range.start) as u64;
    *lock(&vm.dump.0) = Progress { status: Status::Active, completed: 0, total };
    if request.detach {
        let vm = vm.clone();
        std::thread::spawn(move || run(&vm, file, range, before));
        return Ok(());
    }
    run(vm, file, range, before)
}

/// Writes the dump, tells how it went, and lets the guest go on.
fn run(vm: &Vm, mut file: File, range: Range<usize>, before: RunState) -> Result<(), String> {
    let result =
        write(vm, &mut file, range).map_err(|error| format!("dump: failed to save memory: {}", os_error(&error)));
    let result_now = {
        let mut progress = lock(&vm.dump.0);
        progress.status = if result.is_ok() { Status::Completed } else { Status::Failed };
        *progress
    };
    vm.emit(&Event::DumpCompleted { result: result_now, error: result.clone().err() });
    go_on(vm, before);
    result
}

/// Stops the guest; gives the state before.
fn stop(vm: &Vm) -> RunState {
    let mut before = RunState::Paused;
    vm.change(|control| {
        before = control.state();
        control.halt(RunState::SaveVm);
        Next::Proceed
    });
    before
}

/// Lets it run if it ran.
fn go_on(vm: &Vm, before: RunState) {
    if before.is_running() {
        vm.change(|control| {
            if control.state() == RunState::SaveVm {
                control.resume();
            }
            Next::Proceed
        });
    }
}

/// The offsets in RAM that were asked for.
fn range(vm: &Vm, request: &Request) -> Result<Range<usize>, String> {
    if request.length.is_some_and(|length| length == 0) {
        return Err("Invalid parameter 'length'".to_owned());
    }
    let len = vm.cpus().map_or(0, |cpus| cpus.with(|guest| guest.ram().len()));
    let nothing = || "dump: no guest memory to dump".to_owned();
    if len == 0 {
        return Err(nothing());
    }
    let (Some(begin), Some(length)) = (request.begin, request.length) else { return Ok(0..len) };
    // Addresses and lengths are unsigned ones.
    let (begin, length) = (begin.cast_unsigned(), length.cast_unsigned());
    let start = begin.checked_sub(RAM_BASE).and_then(|start| usize::try_from(start).ok()).ok_or_else(nothing)?;
    let wanted = usize::try_from(length).unwrap_or(usize::MAX);
    if start >= len {
        return Err(nothing());
    }
    Ok(start..start.saturating_add(wanted).min(len))
}

/// The whole file.
fn write(vm: &Vm, file: &mut File, range: Range<usize>) -> io::Result<()> {
    let Some(cpus) = vm.cpus() else { return Ok(()) };
    let notes = cpus.with(|guest| {
        let registers = (0..guest.cpu_count()).filter_map(|cpu| guest.core_registers(cpu));
        let mut notes = Vec::new();
        for (cpu, registers) in registers.enumerate() {
            note(&mut notes, b"CORE\0", elf::NT_PRSTATUS.0, &prstatus(cpu, &registers.general));
            note(&mut notes, STATE_NOTE.0, STATE_NOTE.1, &registers.all);
        }
        notes
    });
    file.write_all(&headers(&notes, &range).map_err(io::Error::other)?)?;
    for start in range.clone().step_by(CHUNK) {
        let end = start.saturating_add(CHUNK).min(range.end);
        let piece = cpus.with(|guest| guest.ram().get(start..end).unwrap_or_default().to_vec());
        file.write_all(&piece)?;
        lock(&vm.dump.0).completed += piece.len() as u64;
    }
    Ok(())
}

/// Everything before the RAM.
fn headers(notes: &[u8], range: &Range<usize>) -> Result<Vec<u8>, object::write::Error> {
    let mut bytes = Vec::new();
    let mut writer = Writer::new(object::Endianness::Little, true, &mut bytes);
    writer.reserve_file_header();
    writer.reserve_program_headers(2);
    let notes_at = writer.reserve(notes.len() as u64, 4);
    let ram_at = writer.reserve(0, 4096);
    writer.write_file_header(&FileHeader {
        os_abi: elf::ELFOSABI_NONE,
        abi_version: 0,
        e_type: elf::ET_CORE,
        e_machine: elf::EM_MCST_ELBRUS,
        e_entry: 0,
        e_flags: elf::FileFlags(0),
    })?;
    writer.write_align_program_headers();
    writer.write_program_header(&ProgramHeader {
        p_type: elf::PT_NOTE,
        p_flags: elf::ProgramFlags(0),
        p_offset: notes_at,
        p_vaddr: 0,
        p_paddr: 0,
        p_filesz: notes.len() as u64,
        p_memsz: notes.len() as u64,
        p_align: 4,
    });
    let (address, len) = (RAM_BASE + range.start as u64, (range.end - range.start) as u64);
    writer.write_program_header(&ProgramHeader {
        p_type: elf::PT_LOAD,
        p_flags: elf::PF_R | elf::PF_W | elf::PF_X,
        p_offset: ram_at,
        p_vaddr: address,
        p_paddr: address,
        p_filesz: len,
        p_memsz: len,
        p_align: 4096,
    });
    writer.write_align(4);
    writer.write(notes);
    writer.write_align(4096);
    Ok(bytes)
}

/// A note: sizes, type, name and contents, each part padded to four bytes.
fn note(into: &mut Vec<u8>, name: &[u8], kind: u32, contents: &[u8]) {
    for word in [name.len() as u32, contents.len() as u32, kind] {
        into.extend(word.to_le_bytes());
    }
    for part in [name, contents] {
        into.extend(part);
        into.resize(into.len().next_multiple_of(4), 0);
    }
}

/// `struct elf_prstatus` as 64-bit Linux has it: the number of the CPU for the process, and registers.
fn prstatus(cpu: usize, registers: &[u64]) -> Vec<u8> {
    let mut bytes = vec![0; PRSTATUS_HEAD];
    bytes[PRSTATUS_PID..PRSTATUS_PID + 4].copy_from_slice(&(cpu as u32 + 1).to_le_bytes());
    bytes.extend(registers.iter().flat_map(|word| word.to_le_bytes()));
    // Whether floating-point registers follow: they are in the other note.
    bytes.extend([0; 8]);
    bytes
}
