//! THE list of types of the object tree.

use std::borrow::Cow;
use std::sync::LazyLock;

use e2k_core::machine::cpu_model::CPU_MODELS;

use super::value::Value;
use crate::chardev;
use crate::commands::machine::cpu_type;
use crate::vm::BOARDS;

/// A property that instances of a type have.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// What it holds, as listings call it.
    pub ty: &'static str,
    /// What it means.
    pub description: Option<&'static str>,
    /// What it holds unless it is set; for options of devices.
    pub default: Option<Default>,
}

/// A value that a constant can hold.
#[derive(Clone, Copy, Debug)]
pub enum Default {
    /// A truth value.
    Bool(bool),
    /// An integer.
    Int(i64),
}

impl From<Default> for Value {
    fn from(value: Default) -> Value {
        match value {
            Default::Bool(value) => Value::Bool(value),
            Default::Int(value) => Value::Int(value),
        }
    }
}

const fn property(name: &'static str, ty: &'static str) -> Property {
    Property { name, ty, description: None, default: None }
}

const fn told(name: &'static str, ty: &'static str, description: &'static str) -> Property {
    Property { name, ty, description: Some(description), default: None }
}

/// A type.
#[derive(Clone, Debug)]
pub struct Class {
    /// Its name.
    pub name: Cow<'static, str>,
    /// The type that it is a kind of.
    pub parent: Option<Cow<'static, str>>,
    /// It has no instances of its own.
    pub is_abstract: bool,
    /// `object-add` makes instances.
    pub user_creatable: bool,
    /// `-device` makes instances.
    pub pluggable: bool,
    /// What it has beyond its parent.
    pub properties: &'static [Property],
    /// What it is, for lists of devices.
    pub description: Option<&'static str>,
}

impl Class {
    /// The class and those that it is a kind of, from it upwards.
    pub fn lineage(&'static self) -> impl Iterator<Item = &'static Class> {
        std::iter::successors(Some(self), |class| class.parent.as_deref().and_then(find))
    }

    /// Whether it is `name` or a kind of it.
    #[must_use]
    pub fn is_a(&'static self, name: &str) -> bool {
        self.lineage().any(|class| class.name == name)
            || name == "user-creatable" && self.lineage().any(|class| class.user_creatable)
    }

    /// All its properties, the inherited ones last.
    pub fn all_properties(&'static self) -> impl Iterator<Item = &'static Property> {
        self.lineage().flat_map(|class| class.properties)
    }
}

const OBJECT: &[Property] = &[property("type", "string")];
const DEVICE: &[Property] =
    &[property("realized", "bool"), property("hotplugged", "bool"), property("hotpluggable", "bool")];
const E2K_CPU: &[Property] = &[
    told("isa", "int", "Version of the instruction set"),
    told("mdl", "int", "Model number in the IDR register; -1 for none"),
];
const DISK: &[Property] = &[told("drive", "str", "Node name or ID of a block device to use as a backend")];
const MACHINE: &[Property] = &[
    told("kernel", "string", "Linux kernel image file"),
    told("memory", "MemorySizeConfiguration", "Memory size configuration"),
    told("memory-backend", "link<memory-backend>", "Set RAM backend"),
];
const REGION: &[Property] = &[property("addr", "uint64"), property("size", "uint64"), property("priority", "uint32")];
const EVENT_LOOP: &[Property] =
    &[property("aio-max-batch", "int"), property("thread-pool-min", "int"), property("thread-pool-max", "int")];
const IOTHREAD: &[Property] =
    &[property("poll-max-ns", "int"), property("poll-grow", "int"), property("poll-shrink", "int")];
const MEMORY: &[Property] = &[
    told("share", "bool", "Mark the memory as private to QEMU or shared"),
    told("size", "int", "Size of the memory region (ex: 500M)"),
    told("dump", "bool", "Set to 'off' to exclude from core dump"),
    told("prealloc-threads", "int", "Number of CPU threads to use for prealloc"),
    told("policy", "HostMemPolicy", "Set the NUMA policy"),
    told("prealloc", "bool", "Preallocate memory"),
    told("reserve", "bool", "Reserve swap space (or huge pages) if applicable"),
    told("host-nodes", "int", "Binds memory to the list of NUMA host nodes"),
    told("merge", "bool", "Mark memory as mergeable"),
];
const MEMORY_FILE: &[Property] = &[property("mem-path", "string"), property("readonly", "bool")];
const MEMORY_MEMFD: &[Property] = &[property("seal", "bool")];
const CHARDEV: &[Property] = &[property("connected", "bool")];

fn class(
    name: impl Into<Cow<'static, str>>,
    parent: impl Into<Cow<'static, str>>,
    properties: &'static [Property],
) -> Class {
    Class {
        name: name.into(),
        parent: Some(parent.into()),
        is_abstract: false,
        user_creatable: false,
        pluggable: false,
        properties,
        description: None,
    }
}

fn base(name: &'static str, parent: Option<&'static str>, properties: &'static [Property]) -> Class {
    Class { parent: parent.map(Cow::Borrowed), is_abstract: true, ..class(name, "", properties) }
}

fn device(name: &'static str, description: &'static str) -> Class {
    Class { description: Some(description), ..class(name, "sys-bus-device", &[]) }
}

static CLASSES: LazyLock<Vec<Class>> = LazyLock::new(|| {
    let creatable = |class| Class { user_creatable: true, ..class };
    let mut list = vec![
        base("object", None, OBJECT),
        class("container", "object", &[]),
        base("interface", None, &[]),
        base("user-creatable", Some("interface"), &[]),
        base("device", Some("object"), DEVICE),
        base("sys-bus-device", Some("device"), &[]),
        base("bus", Some("object"), &[]),
        class("System", "bus", &[]),
        base("cpu", Some("device"), &[]),
        base("e2k-cpu", Some("cpu"), E2K_CPU),
        base("machine", Some("object"), MACHINE),
        class("memory-region", "object", REGION),
        base("event-loop-base", Some("object"), EVENT_LOOP),
        creatable(class("iothread", "event-loop-base", IOTHREAD)),
        base("memory-backend", Some("object"), MEMORY),
        creatable(class("memory-backend-file", "memory-backend", MEMORY_FILE)),
        creatable(class("memory-backend-memfd", "memory-backend", MEMORY_MEMFD)),
        creatable(class("memory-backend-ram", "memory-backend", &[])),
        base("chardev", Some("object"), CHARDEV),
        Class { pluggable: true, properties: DISK, ..device("e2k-hd", "disk for the slot vda") },
        device("e2k-uart", "serial port"),
        device("e2k-power", "power control"),
        device("e2k-counter", "counter of nanoseconds"),
        device("e2k-watchdog", "watchdog"),
        device("e2k-block", "disk"),
        device("e2k-cd", "drive with a tray"),
    ];
    list.extend(CPU_MODELS.iter().map(|model| class(cpu_type(model.name), "e2k-cpu", &[])));
    list.extend(BOARDS.iter().map(|board| class(format!("{}-machine", board.name), "machine", &[])));
    list.extend(chardev::BACKENDS.iter().map(|kind| class(format!("chardev-{kind}"), "chardev", &[])));
    list
});

/// All types.
#[must_use]
pub fn all() -> &'static [Class] {
    &CLASSES
}

/// The type called `name`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Class> {
    CLASSES.iter().find(|class| class.name == name)
}
