//! The object tree: everything that has a name, a type and properties, under one root.
//!
//! ```text
//! /                    container
//!   machine            the board: its CPUs, devices and memory under unattached, devices that
//!                      somebody added under peripheral and peripheral-anon
//!   objects            what -object and object-add made
//!   chardevs           character devices
//! ```
//!
//! The tree is a view: each node is found anew in the machine, and nothing is kept twice.
//! Source of names, texts and behaviour: measured on QEMU 7.2.

pub mod class;
pub mod device;
mod iothread;
mod memory;
mod tree;
mod value;

use serde::Deserialize;

pub use iothread::IoThread;
pub use memory::{MemoryBackend, Source};
pub use tree::{Node, PathError, paths, resolve};
pub use value::Value;

/// What an object is made from: `-object`, `object-add`.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "qom-type")]
pub enum Options {
    /// A thread for devices.
    #[serde(rename = "iothread")]
    IoThread(Named<iothread::Options>),
    /// Anonymous memory.
    #[serde(rename = "memory-backend-ram")]
    MemoryRam(Named<memory::Options>),
    /// Memory in a file.
    #[serde(rename = "memory-backend-file")]
    MemoryFile(Named<memory::Options>),
    /// Memory in an anonymous file.
    #[serde(rename = "memory-backend-memfd")]
    MemoryMemfd(Named<memory::Options>),
}

impl Options {
    /// The object's id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Options::IoThread(named) => &named.id,
            Options::MemoryRam(named) | Options::MemoryFile(named) | Options::MemoryMemfd(named) => &named.id,
        }
    }
}

/// Options with the object's id.
#[derive(Clone, Debug, Deserialize)]
pub struct Named<T> {
    id: String,
    #[serde(flatten)]
    options: T,
}

/// What an object is.
#[derive(Debug)]
pub enum Kind {
    /// A thread.
    IoThread(IoThread),
    /// Memory.
    Memory(Box<MemoryBackend>),
}

/// An object that somebody made.
#[derive(Debug)]
pub struct Object {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
}

impl Object {
    /// Name of its type.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match &self.kind {
            Kind::IoThread(_) => "iothread",
            Kind::Memory(memory) => memory.source.type_name(),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        match &self.kind {
            Kind::IoThread(thread) => thread.get(name).map(Value::Int),
            Kind::Memory(memory) => memory.get(name),
        }
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<(), String> {
        match &mut self.kind {
            Kind::IoThread(thread) => thread.set(name, value),
            Kind::Memory(memory) => memory.set(name, value),
        }
    }
}

/// The objects that somebody made, the newest first.
#[derive(Debug, Default)]
pub struct Objects {
    list: Vec<Object>,
    /// There has been one; from then on `/objects` exists.
    begun: bool,
}

/// Whether `id` can name something. Source: QEMU's rule for identifiers.
#[must_use]
pub fn is_identifier(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))
}

impl Objects {
    /// Makes an object.
    ///
    /// # Errors
    /// Its id or a property cannot be, or the host refused.
    pub fn add(&mut self, options: Options) -> Result<(), String> {
        let id = options.id();
        if !is_identifier(id) {
            return Err("Parameter 'id' expects an identifier".to_owned());
        }
        if self.find(id).is_some() {
            return Err(format!("attempt to add duplicate property '{id}' to object (type 'container')"));
        }
        let memory = |source, named: Named<memory::Options>| {
            let memory = MemoryBackend::new(source, &named.options)?;
            Ok::<_, String>(Object { id: named.id, kind: Kind::Memory(Box::new(memory)) })
        };
        let object = match options {
            Options::IoThread(Named { id, options }) => {
                let kind = Kind::IoThread(IoThread::new(&id, &options)?);
                Object { id, kind }
            }
            Options::MemoryRam(named) => memory(Source::Ram, named)?,
            Options::MemoryFile(named) => memory(Source::File, named)?,
            Options::MemoryMemfd(named) => memory(Source::Memfd, named)?,
        };
        self.list.insert(0, object);
        self.begun = true;
        Ok(())
    }

    /// Removes an object.
    ///
    /// # Errors
    /// There is none, or it is in use.
    pub fn remove(&mut self, id: &str) -> Result<(), String> {
        let Some(at) = self.list.iter().position(|object| object.id == id) else {
            return Err(format!("object '{id}' not found"));
        };
        if matches!(&self.list[at].kind, Kind::Memory(memory) if memory.is_used()) {
            return Err(format!("object '{id}' is in use, can not be deleted"));
        }
        self.list.remove(at);
        Ok(())
    }

    /// The object called `id`.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Object> {
        self.list.iter().find(|object| object.id == id)
    }

    fn find_mut(&mut self, id: &str) -> Option<&mut Object> {
        self.list.iter_mut().find(|object| object.id == id)
    }

    /// Whether there has been one.
    #[must_use]
    pub const fn has_begun(&self) -> bool {
        self.begun
    }

    /// Bytes of the memory backend `id`; `None` if there is no such backend.
    #[must_use]
    pub fn memory_size(&self, id: &str) -> Option<u64> {
        match &self.find(id)?.kind {
            Kind::Memory(memory) => Some(memory.size),
            Kind::IoThread(_) => None,
        }
    }

    /// All of them, the newest first.
    pub fn iter(&self) -> impl Iterator<Item = &Object> {
        self.list.iter()
    }

    /// The memory of the backend `id`, for a board that uses it as its RAM.
    ///
    /// # Errors
    /// There is no such backend, or it is in use.
    pub fn take_memory(&mut self, id: &str) -> Result<memmap2::MmapMut, String> {
        match self.find_mut(id).map(|object| &mut object.kind) {
            Some(Kind::Memory(memory)) => {
                memory.take().ok_or_else(|| format!("memory backend {id} can't be used multiple times."))
            }
            Some(Kind::IoThread(_)) => {
                Err(format!("Invalid parameter type for 'memory-backend', expected: memory-backend, not '{id}'"))
            }
            None => Err(format!("Memory backend '{id}' not found")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::typed;
    use crate::commands::object::object_arguments;

    fn add(objects: &mut Objects, text: &str) -> Result<(), String> {
        typed::parse(text, Some("qom-type"), object_arguments()).and_then(|options| objects.add(options))
    }

    #[test]
    fn options_are_read_as_the_schema_says() {
        let mut objects = Objects::default();
        for (text, error) in [
            ("iothread", "Parameter 'id' is missing"),
            ("bogus,id=x", "Parameter 'qom-type' does not accept value 'bogus'"),
            ("memory-backend-ram,id=x", "Parameter 'size' is missing"),
            ("memory-backend-ram,id=x,size=1x", "Parameter 'size' expects size"),
            ("memory-backend-ram,id=x,size=1M,share=maybe", "Parameter 'share' expects 'on' or 'off'"),
            ("memory-backend-ram,id=x,size=1M,colour=red", "Parameter 'colour' is unexpected"),
            ("memory-backend-ram,id=1x,size=1M", "Parameter 'id' expects an identifier"),
            ("iothread,id=t,poll-max-ns=-1", "poll-max-ns value must be in range [0, 9223372036854775807]"),
            ("{\"qom-type\": \"iothread\", \"id\": 5}", "Invalid parameter type for 'id', expected: string"),
            ("{\"qom-type\": ", "JSON parse error, premature EOI"),
        ] {
            assert_eq!(add(&mut objects, text), Err(error.to_owned()), "{text}");
        }
        assert_eq!(objects.iter().count(), 0);
    }

    #[test]
    fn memory_is_real_and_is_given_away_once() {
        let mut objects = Objects::default();
        add(&mut objects, "memory-backend-memfd,id=m,size=64K,prealloc=on,prealloc-threads=2").unwrap();
        add(&mut objects, "{'qom-type': 'iothread', 'id': 't', 'poll-grow': 3}").unwrap();
        assert_eq!(
            add(&mut objects, "iothread,id=m").unwrap_err(),
            "attempt to add duplicate property 'm' to object (type 'container')"
        );
        let mut memory = objects.take_memory("m").unwrap();
        memory[65535] = 7;
        assert!(objects.take_memory("m").is_err());
        assert!(objects.take_memory("t").is_err());
        assert_eq!(objects.remove("m"), Err("object 'm' is in use, can not be deleted".to_owned()));
        assert_eq!(objects.remove("t"), Ok(()));
        assert_eq!(objects.remove("t"), Err("object 't' not found".to_owned()));
    }
}
