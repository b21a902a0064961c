//! Migration, snapshots and dumps.

use super::chardev::SOCKET_ADDRESS_TYPE;
use super::{
    Arguments, Command, Enum, EventType, Run, SIZE, Struct, Type, U8, U16, U32, U64, Union, command, optional, required,
};
use crate::qmp::commands::absent;

pub(super) const COMMANDS: &[Command] = &[
    Command {
        args: Arguments::Members(&[
            required("paging", Type::Bool),
            required("protocol", Type::Str),
            optional("detach", Type::Bool),
            optional("begin", Type::Int),
            optional("length", Type::Int),
            optional("format", Type::Enum(&DUMP_GUEST_MEMORY_FORMAT)),
        ]),
        ..command(
            "dump-guest-memory",
            "1.2",
            Run::Host,
            "write a core image of the guest (ELF at least) to a file or descriptor",
        )
    },
    Command {
        returns: Some(Type::Struct(&DUMP_QUERY_RESULT)),
        ..command("query-dump", "2.6", Run::Host, "progress of a running or finished dump")
    },
    Command {
        returns: Some(Type::Struct(&DUMP_GUEST_MEMORY_CAPABILITY)),
        ..command("query-dump-guest-memory-capability", "2.0", Run::Host, "list of supported dump formats")
    },
    Command {
        returns: Some(Type::Struct(&MIGRATION_INFO)),
        ..command("query-migrate", "0.14", Run::Host, "progress and result of the migration")
    },
    Command {
        args: Arguments::Members(&[required("capabilities", list!(Type::Struct(&MIGRATION_CAPABILITY_STATUS)))]),
        ..command("migrate-set-capabilities", "1.2", Run::Host, "switch migration features")
    },
    Command {
        returns: Some(list!(Type::Struct(&MIGRATION_CAPABILITY_STATUS))),
        ..command("query-migrate-capabilities", "1.2", Run::Host, "list of migration features with state")
    },
    Command {
        args: Arguments::Members(&[
            optional("max-bandwidth", SIZE),
            optional("downtime-limit", U64),
            optional("max-cpu-throttle", U8),
        ]),
        ..command("migrate-set-parameters", "2.4", Run::Host, "set migration parameters")
    },
    Command {
        returns: Some(Type::Struct(&MIGRATION_PARAMETERS)),
        ..command("query-migrate-parameters", "2.4", Run::Host, "read migration parameters")
    },
    command("migrate_cancel", "0.14", Run::Host, "cancel; no error when nothing runs"),
    Command {
        args: Arguments::Members(&[required("state", Type::Enum(&MIGRATION_STATUS))]),
        ..command("migrate-continue", "2.11", Run::Host, "go on from a pause point")
    },
    Command {
        args: Arguments::Members(&[
            required("uri", Type::Str),
            optional("blk", Type::Bool),
            optional("inc", Type::Bool),
            optional("detach", Type::Bool),
            optional("resume", Type::Bool),
        ]),
        ..command("migrate", "0.14", Run::Host, "start sending the machine state to a URI; returns at once")
    },
    Command {
        args: Arguments::Members(&[required("uri", Type::Str)]),
        ..command("migrate-incoming", "2.3", Run::Host, "open the listening side after -incoming defer")
    },
    Command {
        args: Arguments::Members(&[required("uri", Type::Str)]),
        allow_oob: true,
        ..command(
            "migrate-recover",
            "3.0",
            Run::Core(absent::migrate_recover),
            "new URI for a broken postcopy; out-of-band capable",
        )
    },
    Command {
        allow_oob: true,
        ..command(
            "migrate-pause",
            "3.0",
            Run::Core(absent::migrate_pause),
            "pause a postcopy migration; out-of-band capable (needed by the protocol test)",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("job-id", Type::Str),
            required("tag", Type::Str),
            required("vmstate", Type::Str),
            required("devices", list!(Type::Str)),
        ]),
        ..command("snapshot-save", "6.0", Run::Host, "save machine and disks to internal snapshots, as a job")
    },
    Command {
        args: Arguments::Members(&[
            required("job-id", Type::Str),
            required("tag", Type::Str),
            required("vmstate", Type::Str),
            required("devices", list!(Type::Str)),
        ]),
        ..command("snapshot-load", "6.0", Run::Host, "load such a snapshot, as a job")
    },
    Command {
        args: Arguments::Members(&[
            required("job-id", Type::Str),
            required("tag", Type::Str),
            required("devices", list!(Type::Str)),
        ]),
        ..command("snapshot-delete", "6.0", Run::Host, "delete such a snapshot, as a job")
    },
    Command {
        args: Arguments::Members(&[required("filename", Type::Str)]),
        ..command("dumpdtb", "7.2", Run::Host, "write the device tree to a file; error when there is none")
    },
];

pub(super) const EVENTS: &[EventType] = &[
    EventType {
        name: "DUMP_COMPLETED",
        since: "2.6",
        doc: "a dump ended",
        data: &[required("result", Type::Struct(&DUMP_QUERY_RESULT)), optional("error", Type::Str)],
        limited: false,
    },
    EventType {
        name: "MIGRATION",
        since: "2.4",
        doc: "the migration changed its state (only when capability events is on)",
        data: &[required("status", Type::Enum(&MIGRATION_STATUS))],
        limited: false,
    },
    EventType {
        name: "MIGRATION_PASS",
        since: "2.6",
        doc: "a new pass of the migration began (only when capability events is on)",
        data: &[required("pass", Type::Int)],
        limited: false,
    },
];

static DUMP_GUEST_MEMORY_FORMAT: Enum =
    Enum { name: "DumpGuestMemoryFormat", values: &["elf", "kdump-zlib", "kdump-lzo", "kdump-snappy", "win-dmp"] };
static DUMP_QUERY_RESULT: Struct = Struct {
    name: "DumpQueryResult",
    members: &[
        required("status", Type::Enum(&DUMP_STATUS)),
        required("completed", Type::Int),
        required("total", Type::Int),
    ],
};
static DUMP_STATUS: Enum = Enum { name: "DumpStatus", values: &["none", "active", "completed", "failed"] };
static DUMP_GUEST_MEMORY_CAPABILITY: Struct = Struct {
    name: "DumpGuestMemoryCapability",
    members: &[required("formats", list!(Type::Enum(&DUMP_GUEST_MEMORY_FORMAT)))],
};
static MIGRATION_INFO: Struct = Struct {
    name: "MigrationInfo",
    members: &[
        optional("status", Type::Enum(&MIGRATION_STATUS)),
        optional("ram", Type::Struct(&MIGRATION_STATS)),
        optional("disk", Type::Struct(&MIGRATION_STATS)),
        optional("total-time", Type::Int),
        optional("expected-downtime", Type::Int),
        optional("downtime", Type::Int),
        optional("setup-time", Type::Int),
        optional("cpu-throttle-percentage", Type::Int),
        optional("error-desc", Type::Str),
        optional("blocked-reasons", list!(Type::Str)),
        optional("postcopy-blocktime", U32),
        optional("postcopy-vcpu-blocktime", list!(Type::Int)),
        optional("socket-address", list!(Type::Union(&SOCKET_ADDRESS))),
    ],
};
/// States of a migration.
pub static MIGRATION_STATUS: Enum = Enum {
    name: "MigrationStatus",
    values: &[
        "none",
        "setup",
        "cancelling",
        "cancelled",
        "active",
        "postcopy-active",
        "postcopy-paused",
        "postcopy-recover",
        "completed",
        "failed",
        "colo",
        "pre-switchover",
        "device",
        "wait-unplug",
    ],
};
static MIGRATION_STATS: Struct = Struct {
    name: "MigrationStats",
    members: &[
        required("transferred", Type::Int),
        required("remaining", Type::Int),
        required("total", Type::Int),
        required("duplicate", Type::Int),
        required("skipped", Type::Int),
        required("normal", Type::Int),
        required("normal-bytes", Type::Int),
        required("dirty-pages-rate", Type::Int),
        required("mbps", Type::Number),
        required("dirty-sync-count", Type::Int),
        required("postcopy-requests", Type::Int),
        required("page-size", Type::Int),
        required("multifd-bytes", U64),
        required("pages-per-second", U64),
        required("precopy-bytes", Type::Int),
        required("downtime-bytes", Type::Int),
        required("postcopy-bytes", Type::Int),
        required("dirty-sync-missed-zero-copy", Type::Int),
    ],
};
static SOCKET_ADDRESS: Union = Union {
    name: "SocketAddress",
    base: &[required("type", Type::Enum(&SOCKET_ADDRESS_TYPE))],
    tag: "type",
    variants: &[("inet", &SOCKET_ADDRESS_INET), ("unix", &SOCKET_ADDRESS_UNIX), ("fd", &SOCKET_ADDRESS_FD)],
};
static SOCKET_ADDRESS_INET: Struct = Struct {
    name: "SocketAddressInet",
    members: &[
        required("host", Type::Str),
        required("port", Type::Str),
        optional("numeric", Type::Bool),
        optional("to", U16),
        optional("ipv4", Type::Bool),
        optional("ipv6", Type::Bool),
        optional("keep-alive", Type::Bool),
        optional("mptcp", Type::Bool),
    ],
};
static SOCKET_ADDRESS_UNIX: Struct = Struct {
    name: "SocketAddressUnix",
    members: &[required("path", Type::Str), optional("abstract", Type::Bool), optional("tight", Type::Bool)],
};
static SOCKET_ADDRESS_FD: Struct = Struct { name: "SocketAddressFd", members: &[required("str", Type::Str)] };
static MIGRATION_CAPABILITY_STATUS: Struct = Struct {
    name: "MigrationCapabilityStatus",
    members: &[required("capability", Type::Enum(&MIGRATION_CAPABILITY)), required("state", Type::Bool)],
};
static MIGRATION_CAPABILITY: Enum =
    Enum { name: "MigrationCapability", values: &["events", "pause-before-switchover"] };
static MIGRATION_PARAMETERS: Struct = Struct {
    name: "MigrationParameters",
    members: &[optional("max-bandwidth", SIZE), optional("downtime-limit", U64), optional("max-cpu-throttle", U8)],
};
