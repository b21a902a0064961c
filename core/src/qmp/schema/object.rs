//! The object tree, objects and devices.

use super::{
    Arguments, Command, Enum, EventType, Member, Run, SIZE, Struct, Type, U16, U32, Union, command, optional, required,
};

pub(super) const COMMANDS: &[Command] = &[
    Command {
        args: Arguments::Members(&[required("path", Type::Str)]),
        returns: Some(list!(Type::Struct(&OBJECT_PROPERTY_INFO))),
        allow_preconfig: true,
        ..command("qom-list", "1.2", Run::Host, "properties and children of one object of the object tree")
    },
    Command {
        args: Arguments::Members(&[required("path", Type::Str), required("property", Type::Str)]),
        returns: Some(Type::Any),
        allow_preconfig: true,
        ..command("qom-get", "1.2", Run::Host, "read a property")
    },
    Command {
        args: Arguments::Members(&[
            required("path", Type::Str),
            required("property", Type::Str),
            required("value", Type::Any),
        ]),
        allow_preconfig: true,
        ..command("qom-set", "1.2", Run::Host, "write a property")
    },
    Command {
        args: Arguments::Members(&[optional("implements", Type::Str), optional("abstract", Type::Bool)]),
        returns: Some(list!(Type::Struct(&OBJECT_TYPE_INFO))),
        allow_preconfig: true,
        ..command("qom-list-types", "1.1", Run::Host, "names of types, filtered by an ancestor")
    },
    Command {
        args: Arguments::Members(&[required("typename", Type::Str)]),
        returns: Some(list!(Type::Struct(&OBJECT_PROPERTY_INFO))),
        allow_preconfig: true,
        ..command("qom-list-properties", "2.12", Run::Host, "properties of a type that is not a device")
    },
    Command {
        args: Arguments::Union(&OBJECT_OPTIONS),
        allow_preconfig: true,
        ..command("object-add", "2.0", Run::Host, "create a user-creatable object")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        allow_preconfig: true,
        ..command("object-del", "2.0", Run::Host, "remove such an object")
    },
    Command {
        args: Arguments::Members(&[required("typename", Type::Str)]),
        returns: Some(list!(Type::Struct(&OBJECT_PROPERTY_INFO))),
        ..command("device-list-properties", "1.2", Run::Host, "properties of a device type")
    },
    Command {
        args: Arguments::Unchecked(&[
            required("driver", Type::Str),
            optional("bus", Type::Str),
            optional("id", Type::Str),
        ]),
        features: &["json-cli", "json-cli-hotplug"],
        ..command(
            "device_add",
            "0.13",
            Run::Host,
            "create a device, like -device; arguments are the device's own properties",
        )
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("device_del", "0.14", Run::Host, "ask for removal of a device; done when DEVICE_DELETED comes")
    },
    Command {
        returns: Some(list!(Type::Struct(&IO_THREAD_INFO))),
        allow_preconfig: true,
        ..command("query-iothreads", "2.0", Run::Host, "list of I/O threads")
    },
];

pub(super) const EVENTS: &[EventType] = &[EventType {
    name: "DEVICE_DELETED",
    since: "1.5",
    doc: "a device is gone after device_del",
    data: &[optional("device", Type::Str), required("path", Type::Str)],
    limited: false,
}];

static OBJECT_PROPERTY_INFO: Struct = Struct {
    name: "ObjectPropertyInfo",
    members: &[
        required("name", Type::Str),
        required("type", Type::Str),
        optional("description", Type::Str),
        optional("default-value", Type::Any),
    ],
};
static OBJECT_TYPE_INFO: Struct = Struct {
    name: "ObjectTypeInfo",
    members: &[required("name", Type::Str), optional("abstract", Type::Bool), optional("parent", Type::Str)],
};
static OBJECT_OPTIONS: Union = Union {
    name: "ObjectOptions",
    base: &[required("qom-type", Type::Enum(&OBJECT_TYPE)), required("id", Type::Str)],
    tag: "qom-type",
    variants: &[
        ("iothread", &OBJECT_OPTIONS_IOTHREAD),
        ("memory-backend-file", &OBJECT_OPTIONS_MEMORY_BACKEND_FILE),
        ("memory-backend-memfd", &OBJECT_OPTIONS_MEMORY_BACKEND_MEMFD),
        ("memory-backend-ram", &OBJECT_OPTIONS_MEMORY_BACKEND_RAM),
    ],
};
static OBJECT_TYPE: Enum = Enum {
    name: "ObjectType",
    values: &["iothread", "memory-backend-file", "memory-backend-memfd", "memory-backend-ram"],
};
static OBJECT_OPTIONS_IOTHREAD: Struct = Struct {
    name: "ObjectOptionsIothread",
    members: &[
        optional("aio-max-batch", Type::Int),
        optional("thread-pool-min", Type::Int),
        optional("thread-pool-max", Type::Int),
        optional("poll-max-ns", Type::Int),
        optional("poll-grow", Type::Int),
        optional("poll-shrink", Type::Int),
    ],
};
/// What all memory backends have.
const MEMORY_BACKEND: &[Member] = &[
    optional("dump", Type::Bool),
    optional("host-nodes", list!(U16)),
    optional("merge", Type::Bool),
    optional("policy", Type::Enum(&HOST_MEM_POLICY)),
    optional("prealloc", Type::Bool),
    optional("prealloc-threads", U32),
    optional("share", Type::Bool),
    optional("reserve", Type::Bool),
    required("size", SIZE),
];
static OBJECT_OPTIONS_MEMORY_BACKEND_FILE: Struct = Struct {
    name: "ObjectOptionsMemoryBackendFile",
    members: joined!(
        Member,
        &[
            MEMORY_BACKEND,
            &[optional("align", SIZE), required("mem-path", Type::Str), optional("readonly", Type::Bool)]
        ]
    ),
};
pub(super) static HOST_MEM_POLICY: Enum =
    Enum { name: "HostMemPolicy", values: &["default", "preferred", "bind", "interleave"] };
static OBJECT_OPTIONS_MEMORY_BACKEND_MEMFD: Struct = Struct {
    name: "ObjectOptionsMemoryBackendMemfd",
    members: joined!(Member, &[MEMORY_BACKEND, &[optional("seal", Type::Bool)]]),
};
static OBJECT_OPTIONS_MEMORY_BACKEND_RAM: Struct =
    Struct { name: "ObjectOptionsMemoryBackendRam", members: MEMORY_BACKEND };
static IO_THREAD_INFO: Struct = Struct {
    name: "IOThreadInfo",
    members: &[
        required("id", Type::Str),
        required("thread-id", Type::Int),
        required("poll-max-ns", Type::Int),
        required("poll-grow", Type::Int),
        required("poll-shrink", Type::Int),
        required("aio-max-batch", Type::Int),
    ],
};
