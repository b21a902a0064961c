//! `memory-backend-*`: host memory that a board can use as its RAM.

use std::fs::OpenOptions;
use std::path::PathBuf;

use memmap2::{Advice, MmapMut, MmapOptions};
use serde::Deserialize;

use super::value::Value;
use crate::chardev::os_error;

/// Bytes of a page of the host.
const PAGE: u64 = 4096;

/// What it is made from. Source: QMP reference, `MemoryBackendProperties` and what is built on it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Options {
    size: u64,
    dump: Option<bool>,
    merge: Option<bool>,
    prealloc: Option<bool>,
    prealloc_threads: Option<u32>,
    share: Option<bool>,
    reserve: Option<bool>,
    #[serde(default)]
    host_nodes: Vec<u16>,
    policy: Option<String>,
    mem_path: Option<PathBuf>,
    align: Option<u64>,
    readonly: Option<bool>,
    seal: Option<bool>,
}

/// Where the memory comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Anonymous memory.
    Ram,
    /// A file.
    File,
    /// An anonymous file.
    Memfd,
}

impl Source {
    /// Type name of an object with this source.
    #[must_use]
    pub const fn type_name(self) -> &'static str {
        match self {
            Source::Ram => "memory-backend-ram",
            Source::File => "memory-backend-file",
            Source::Memfd => "memory-backend-memfd",
        }
    }
}

/// A piece of host memory with its properties.
#[derive(Debug)]
pub struct MemoryBackend {
    /// Where it comes from.
    pub source: Source,
    /// Bytes.
    pub size: u64,
    /// It goes into dumps of the guest's memory.
    pub dump: bool,
    /// The host may share equal pages.
    pub merge: bool,
    /// All pages were touched at the start.
    pub prealloc: bool,
    /// Threads that touched them.
    pub prealloc_threads: u32,
    /// Writes reach the file.
    pub share: bool,
    /// The host keeps swap space for it.
    pub reserve: bool,
    mem_path: Option<PathBuf>,
    seal: bool,
    /// `None` once a board has taken it.
    memory: Option<MmapMut>,
}

impl MemoryBackend {
    /// Allocates the memory.
    ///
    /// # Errors
    /// A property that cannot be, or the host refused.
    pub fn new(source: Source, options: &Options) -> Result<Self, String> {
        let ty = source.type_name();
        if options.size == 0 {
            return Err(format!("property 'size' of {ty} doesn't take value '0'"));
        }
        if options.prealloc_threads == Some(0) {
            return Err(format!("property 'prealloc-threads' of {ty} doesn't take value '0'"));
        }
        match options.policy.as_deref() {
            None | Some("default") if options.host_nodes.is_empty() => {}
            None | Some("default") => {
                return Err("host-nodes must be empty for policy default, or you should explicitly specify a policy \
                            other than default"
                    .to_owned());
            }
            Some(policy) if options.host_nodes.is_empty() => {
                return Err(format!("host-nodes must be set for policy {policy}"));
            }
            Some(_) => return Err("NUMA node binding are not supported by this QEMU".to_owned()),
        }
        if let Some(align) = options.align {
            if align % PAGE != 0 {
                return Err(format!("alignment {align:#x} must be multiples of page size {PAGE:#x}"));
            }
            if align > PAGE {
                return Err(format!("alignment {align:#x} is more than a page, which is not supported"));
            }
        }
        if options.readonly == Some(true) {
            return Err("memory-backend-file with readonly=on cannot be the RAM of any machine here".to_owned());
        }
        let size = usize::try_from(options.size).map_err(|_| "memory size is beyond this host".to_owned())?;
        let share = options.share.unwrap_or(source == Source::Memfd);
        let reserve = options.reserve.unwrap_or(true);
        let mut map = MmapOptions::new();
        map.len(size);
        if !reserve {
            map.no_reserve_swap();
        }
        let memory = match source {
            Source::Ram => map.map_anon().map_err(|error| no_memory(&error))?,
            Source::File => {
                let Some(path) = &options.mem_path else {
                    return Err("mem-path property not set".to_owned());
                };
                let shown = path.display();
                let file =
                    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path).map_err(
                        |error| format!("can't open backing store {shown} for guest RAM: {}", os_error(&error)),
                    )?;
                let length = file.metadata().map(|data| data.len()).unwrap_or(0);
                if length != 0 && length < options.size {
                    let size = options.size;
                    return Err(format!("backing store size {length:#x} does not match 'size' option {size:#x}"));
                }
                if length < options.size {
                    file.set_len(options.size)
                        .map_err(|error| format!("cannot resize {shown}: {}", os_error(&error)))?;
                }
                map_file(&map, &file, share)?
            }
            Source::Memfd => {
                use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};
                let seal = options.seal.unwrap_or(true);
                let sealing = if seal { MemfdFlags::ALLOW_SEALING } else { MemfdFlags::empty() };
                let file = memfd_create("memory-backend-memfd", MemfdFlags::CLOEXEC | sealing)
                    .map_err(|error| format!("failed to create memfd: {}", os_error(&error.into())))?;
                let file = std::fs::File::from(file);
                file.set_len(options.size).map_err(|error| no_memory(&error))?;
                if seal {
                    fcntl_add_seals(&file, SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL)
                        .map_err(|error| format!("failed to seal memfd: {}", os_error(&error.into())))?;
                }
                map_file(&map, &file, share)?
            }
        };
        let mut this = MemoryBackend {
            source,
            size: options.size,
            dump: true,
            merge: true,
            prealloc: options.prealloc.unwrap_or(false),
            prealloc_threads: options.prealloc_threads.unwrap_or(1),
            share,
            reserve,
            mem_path: options.mem_path.clone(),
            seal: options.seal.unwrap_or(source == Source::Memfd),
            memory: Some(memory),
        };
        if this.prealloc {
            this.touch();
        }
        if let Some(dump) = options.dump {
            this.set_dump(dump);
        }
        this.set_merge(options.merge.unwrap_or(true));
        Ok(this)
    }

    /// Gives the memory away, for the life of the process.
    pub fn take(&mut self) -> Option<MmapMut> {
        self.memory.take()
    }

    /// Whether a board uses it.
    #[must_use]
    pub const fn is_used(&self) -> bool {
        self.memory.is_none()
    }

    /// Touches every page, with as many threads as were asked for.
    fn touch(&mut self) {
        let threads = self.prealloc_threads.clamp(1, 64) as usize;
        if let Some(memory) = &mut self.memory {
            let share = memory.len().div_ceil(threads).max(4096);
            std::thread::scope(|scope| {
                for part in memory.chunks_mut(share) {
                    scope.spawn(|| {
                        for page in part.chunks_mut(4096) {
                            // A write of what is there makes the page real.
                            page[0] = std::hint::black_box(page[0]);
                        }
                    });
                }
            });
        }
    }

    fn set_dump(&mut self, dump: bool) {
        self.dump = dump;
        self.advise(if dump { Advice::DoDump } else { Advice::DontDump });
    }

    fn set_merge(&mut self, merge: bool) {
        self.merge = merge;
        self.advise(if merge { Advice::Mergeable } else { Advice::Unmergeable });
    }

    fn advise(&self, advice: Advice) {
        if let Some(memory) = &self.memory {
            // Advice that this kernel does not know changes nothing that the guest could see.
            let _ = memory.advise(advice);
        }
    }

    /// Value of the property `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        Some(match name {
            "size" => self.size.into(),
            "dump" => self.dump.into(),
            "merge" => self.merge.into(),
            "prealloc" => self.prealloc.into(),
            "prealloc-threads" => u64::from(self.prealloc_threads).into(),
            "share" => self.share.into(),
            "reserve" => self.reserve.into(),
            "policy" => "default".into(),
            "host-nodes" => Value::List(Vec::new()),
            "mem-path" => self.mem_path.as_ref()?.to_string_lossy().as_ref().into(),
            "readonly" => false.into(),
            "seal" => self.seal.into(),
            _ => return None,
        })
    }

    /// Changes the property `name`.
    ///
    /// # Errors
    /// It does not change any more, or the value does not fit.
    pub fn set(&mut self, name: &str, value: &Value) -> Result<(), String> {
        match name {
            // What a board uses is out of reach here.
            _ if self.is_used() => return Err(self.fixed(name)),
            "merge" => self.set_merge(value.bool(name)?),
            "dump" => self.set_dump(value.bool(name)?),
            "prealloc" => {
                if value.bool(name)? && !self.prealloc {
                    self.prealloc = true;
                    self.touch();
                }
            }
            _ => return Err(self.fixed(name)),
        }
        Ok(())
    }

    fn fixed(&self, name: &str) -> String {
        format!("cannot change property {name} of {} ", self.source.type_name())
    }
}

fn map_file(map: &MmapOptions, file: &std::fs::File, share: bool) -> Result<MmapMut, String> {
    let mapped = if share {
        // SAFETY: the mapping is writable and shared. Whoever else writes to the file changes guest RAM,
        // which is plain bytes without any invariant; a file that is cut short ends the process with a
        // signal, as with every emulator.
        unsafe { map.map_mut(file) }
    } else {
        // SAFETY: as above; writes stay private.
        unsafe { map.map_copy(file) }
    };
    mapped.map_err(|error| no_memory(&error))
}

fn no_memory(error: &std::io::Error) -> String {
    format!("cannot set up guest memory: {}", os_error(error))
}
