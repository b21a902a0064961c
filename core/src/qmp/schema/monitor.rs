//! The connection, and what is asked about the process.

use super::machine::SYS_EMU_TARGET;
use super::{Alternate, Arguments, Command, Enum, Run, Struct, Type, Union, command, optional, required};
use crate::qmp::commands::{absent, query, session};

pub(super) const COMMANDS: &[Command] = &[
    Command {
        args: Arguments::Members(&[required("name", Type::Str), optional("vcpu", Type::Int)]),
        returns: Some(list!(Type::Struct(&TRACE_EVENT_INFO))),
        ..command("trace-event-get-state", "2.2", Run::Host, "state of trace events matching a name or glob")
    },
    Command {
        args: Arguments::Members(&[
            required("name", Type::Str),
            required("enable", Type::Bool),
            optional("ignore-unavailable", Type::Bool),
            optional("vcpu", Type::Int),
        ]),
        ..command("trace-event-set-state", "2.2", Run::Host, "switch trace events")
    },
    Command {
        args: Arguments::Members(&[optional("enable", list!(Type::Enum(&QMP_CAPABILITY)))]),
        allow_preconfig: true,
        ..command(
            "qmp_capabilities",
            "0.13",
            Run::Core(session::qmp_capabilities),
            "finish capability negotiation; the only command before it; refused afterwards",
        )
    },
    Command {
        returns: Some(Type::Struct(&VERSION_INFO)),
        allow_preconfig: true,
        ..command(
            "query-version",
            "0.14",
            Run::Core(session::query_version),
            "version triple and package string, same object as in the greeting",
        )
    },
    Command {
        returns: Some(list!(Type::Struct(&COMMAND_INFO))),
        allow_preconfig: true,
        ..command("query-commands", "0.14", Run::Core(session::query_commands), "names of all commands of this monitor")
    },
    Command {
        returns: Some(list!(Type::Union(&SCHEMA_INFO))),
        allow_preconfig: true,
        ..command(
            "query-qmp-schema",
            "2.5",
            Run::Core(session::query_qmp_schema),
            "introspection: list of all commands, events and types",
        )
    },
    Command {
        returns: Some(Type::Struct(&TARGET_INFO)),
        ..command("query-target", "1.2", Run::Core(query::query_target), "architecture name of the emulator")
    },
    Command {
        returns: Some(Type::Struct(&UUID_INFO)),
        allow_preconfig: true,
        ..command("query-uuid", "0.14", Run::Core(query::query_uuid), "UUID given with -uuid, else all zeros")
    },
    Command {
        returns: Some(Type::Struct(&KVM_INFO)),
        ..command(
            "query-kvm",
            "0.14",
            Run::Core(query::query_kvm),
            "whether the hardware accelerator is compiled in and in use; both false here",
        )
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command("x-query-irq", "6.2", Run::Core(absent::x_query_irq), "interrupt counters as console text")
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command(
            "x-query-jit",
            "6.2",
            Run::Core(absent::x_query_jit),
            "code generator facts as console text; error without the translator",
        )
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command("x-query-numa", "6.2", Run::Core(absent::x_query_numa), "memory nodes as console text")
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command(
            "x-query-opcount",
            "6.2",
            Run::Core(absent::x_query_opcount),
            "counts of translated operations as console text",
        )
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command(
            "x-query-profile",
            "6.2",
            Run::Core(absent::x_query_profile),
            "profile as console text; error when not compiled in",
        )
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command("x-query-ramblock", "6.2", Run::Host, "RAM blocks as console text")
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command("x-query-roms", "6.2", Run::Host, "loaded ROM images as console text")
    },
    Command {
        returns: Some(Type::Struct(&NAME_INFO)),
        allow_preconfig: true,
        ..command(
            "query-name",
            "0.14",
            Run::Core(query::query_name),
            "name given with -name, member absent without one",
        )
    },
    Command {
        args: Arguments::Members(&[required("command-line", Type::Str), optional("cpu-index", Type::Int)]),
        returns: Some(Type::Str),
        features: &["savevm-monitor-nodes"],
        ..command(
            "human-monitor-command",
            "0.14",
            Run::Core(session::human_monitor_command),
            "run a console line, return its text",
        )
    },
    Command {
        args: Arguments::Members(&[optional("option", Type::Str)]),
        returns: Some(list!(Type::Struct(&COMMAND_LINE_OPTION_INFO))),
        allow_preconfig: true,
        ..command("query-command-line-options", "1.5", Run::Host, "option groups of the command line with their keys")
    },
    Command {
        args: Arguments::Union(&STATS_FILTER),
        returns: Some(list!(Type::Struct(&STATS_RESULT))),
        ..command("query-stats", "7.1", Run::Host, "run-time statistics of the machine, CPUs or block devices")
    },
    Command {
        args: Arguments::Members(&[optional("provider", Type::Enum(&STATS_PROVIDER))]),
        returns: Some(list!(Type::Struct(&STATS_SCHEMA))),
        ..command("query-stats-schemas", "7.1", Run::Host, "description of those statistics")
    },
];

static TRACE_EVENT_INFO: Struct = Struct {
    name: "TraceEventInfo",
    members: &[
        required("name", Type::Str),
        required("state", Type::Enum(&TRACE_EVENT_STATE)),
        required("vcpu", Type::Bool),
    ],
};
static TRACE_EVENT_STATE: Enum = Enum { name: "TraceEventState", values: &["unavailable", "disabled", "enabled"] };
static QMP_CAPABILITY: Enum = Enum { name: "QMPCapability", values: &["oob"] };
static VERSION_INFO: Struct = Struct {
    name: "VersionInfo",
    members: &[required("qemu", Type::Struct(&VERSION_TRIPLE)), required("package", Type::Str)],
};
static VERSION_TRIPLE: Struct = Struct {
    name: "VersionTriple",
    members: &[required("major", Type::Int), required("minor", Type::Int), required("micro", Type::Int)],
};
static COMMAND_INFO: Struct = Struct { name: "CommandInfo", members: &[required("name", Type::Str)] };
static SCHEMA_INFO: Union = Union {
    name: "SchemaInfo",
    base: &[
        required("name", Type::Str),
        required("meta-type", Type::Enum(&SCHEMA_META_TYPE)),
        optional("features", list!(Type::Str)),
    ],
    tag: "meta-type",
    variants: &[
        ("builtin", &SCHEMA_INFO_BUILTIN),
        ("enum", &SCHEMA_INFO_ENUM),
        ("array", &SCHEMA_INFO_ARRAY),
        ("object", &SCHEMA_INFO_OBJECT),
        ("alternate", &SCHEMA_INFO_ALTERNATE),
        ("command", &SCHEMA_INFO_COMMAND),
        ("event", &SCHEMA_INFO_EVENT),
    ],
};
static SCHEMA_META_TYPE: Enum =
    Enum { name: "SchemaMetaType", values: &["builtin", "enum", "array", "object", "alternate", "command", "event"] };
static SCHEMA_INFO_BUILTIN: Struct =
    Struct { name: "SchemaInfoBuiltin", members: &[required("json-type", Type::Enum(&JSON_TYPE))] };
static JSON_TYPE: Enum =
    Enum { name: "JSONType", values: &["string", "number", "int", "boolean", "null", "object", "array", "value"] };
static SCHEMA_INFO_ENUM: Struct = Struct {
    name: "SchemaInfoEnum",
    members: &[
        required("members", list!(Type::Struct(&SCHEMA_INFO_ENUM_MEMBER))),
        required("values", list!(Type::Str)),
    ],
};
static SCHEMA_INFO_ENUM_MEMBER: Struct = Struct {
    name: "SchemaInfoEnumMember",
    members: &[required("name", Type::Str), optional("features", list!(Type::Str))],
};
static SCHEMA_INFO_ARRAY: Struct = Struct { name: "SchemaInfoArray", members: &[required("element-type", Type::Str)] };
static SCHEMA_INFO_OBJECT: Struct = Struct {
    name: "SchemaInfoObject",
    members: &[
        required("members", list!(Type::Struct(&SCHEMA_INFO_OBJECT_MEMBER))),
        optional("tag", Type::Str),
        optional("variants", list!(Type::Struct(&SCHEMA_INFO_OBJECT_VARIANT))),
    ],
};
static SCHEMA_INFO_OBJECT_MEMBER: Struct = Struct {
    name: "SchemaInfoObjectMember",
    members: &[
        required("name", Type::Str),
        required("type", Type::Str),
        optional("default", Type::Any),
        optional("features", list!(Type::Str)),
    ],
};
static SCHEMA_INFO_OBJECT_VARIANT: Struct =
    Struct { name: "SchemaInfoObjectVariant", members: &[required("case", Type::Str), required("type", Type::Str)] };
static SCHEMA_INFO_ALTERNATE: Struct = Struct {
    name: "SchemaInfoAlternate",
    members: &[required("members", list!(Type::Struct(&SCHEMA_INFO_ALTERNATE_MEMBER)))],
};
static SCHEMA_INFO_ALTERNATE_MEMBER: Struct =
    Struct { name: "SchemaInfoAlternateMember", members: &[required("type", Type::Str)] };
static SCHEMA_INFO_COMMAND: Struct = Struct {
    name: "SchemaInfoCommand",
    members: &[required("arg-type", Type::Str), required("ret-type", Type::Str), optional("allow-oob", Type::Bool)],
};
static SCHEMA_INFO_EVENT: Struct = Struct { name: "SchemaInfoEvent", members: &[required("arg-type", Type::Str)] };
static TARGET_INFO: Struct = Struct { name: "TargetInfo", members: &[required("arch", Type::Enum(&SYS_EMU_TARGET))] };
static UUID_INFO: Struct = Struct { name: "UuidInfo", members: &[required("UUID", Type::Str)] };
static KVM_INFO: Struct =
    Struct { name: "KvmInfo", members: &[required("enabled", Type::Bool), required("present", Type::Bool)] };
pub(super) static HUMAN_READABLE_TEXT: Struct =
    Struct { name: "HumanReadableText", members: &[required("human-readable-text", Type::Str)] };
static NAME_INFO: Struct = Struct { name: "NameInfo", members: &[optional("name", Type::Str)] };
static COMMAND_LINE_OPTION_INFO: Struct = Struct {
    name: "CommandLineOptionInfo",
    members: &[
        required("option", Type::Str),
        required("parameters", list!(Type::Struct(&COMMAND_LINE_PARAMETER_INFO))),
    ],
};
static COMMAND_LINE_PARAMETER_INFO: Struct = Struct {
    name: "CommandLineParameterInfo",
    members: &[
        required("name", Type::Str),
        required("type", Type::Enum(&COMMAND_LINE_PARAMETER_TYPE)),
        optional("help", Type::Str),
        optional("default", Type::Str),
    ],
};
static COMMAND_LINE_PARAMETER_TYPE: Enum =
    Enum { name: "CommandLineParameterType", values: &["string", "boolean", "number", "size"] };
static STATS_FILTER: Union = Union {
    name: "StatsFilter",
    base: &[required("target", Type::Enum(&STATS_TARGET)), optional("providers", list!(Type::Struct(&STATS_REQUEST)))],
    tag: "target",
    variants: &[("vcpu", &STATS_FILTER_VCPU)],
};
static STATS_TARGET: Enum = Enum { name: "StatsTarget", values: &["vm", "vcpu"] };
static STATS_REQUEST: Struct = Struct {
    name: "StatsRequest",
    members: &[required("provider", Type::Enum(&STATS_PROVIDER)), optional("names", list!(Type::Str))],
};
static STATS_PROVIDER: Enum = Enum { name: "StatsProvider", values: &["e2k"] };
static STATS_FILTER_VCPU: Struct = Struct { name: "StatsFilterVcpu", members: &[optional("vcpus", list!(Type::Str))] };
static STATS_RESULT: Struct = Struct {
    name: "StatsResult",
    members: &[
        required("provider", Type::Enum(&STATS_PROVIDER)),
        optional("qom-path", Type::Str),
        required("stats", list!(Type::Struct(&STATS))),
    ],
};
static STATS: Struct =
    Struct { name: "Stats", members: &[required("name", Type::Str), required("value", Type::Alternate(&STATS_VALUE))] };
static STATS_VALUE: Alternate = Alternate { name: "StatsValue", kinds: &[Type::Int, Type::Bool, list!(Type::Int)] };
static STATS_SCHEMA: Struct = Struct {
    name: "StatsSchema",
    members: &[
        required("provider", Type::Enum(&STATS_PROVIDER)),
        required("target", Type::Enum(&STATS_TARGET)),
        required("stats", list!(Type::Struct(&STATS_SCHEMA_VALUE))),
    ],
};
static STATS_SCHEMA_VALUE: Struct = Struct {
    name: "StatsSchemaValue",
    members: &[
        required("name", Type::Str),
        required("type", Type::Enum(&STATS_TYPE)),
        optional("unit", Type::Enum(&STATS_UNIT)),
        optional("base", Type::Int),
        required("exponent", Type::Int),
        optional("bucket-size", Type::Int),
    ],
};
static STATS_TYPE: Enum =
    Enum { name: "StatsType", values: &["cumulative", "instant", "peak", "linear-histogram", "log2-histogram"] };
static STATS_UNIT: Enum = Enum { name: "StatsUnit", values: &["bytes", "seconds", "cycles", "boolean"] };
