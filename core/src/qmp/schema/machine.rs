//! Boards, CPUs and memory.

use super::object::HOST_MEM_POLICY;
use super::{Arguments, Command, Enum, Run, SIZE, Struct, Type, Union, command, optional, required};
use crate::qmp::commands::{absent, machine, query};

pub(super) const COMMANDS: &[Command] = &[
    Command {
        returns: Some(list!(Type::Union(&CPU_INFO_FAST))),
        ..command("query-cpus-fast", "2.12", Run::Host, "list of CPUs without stopping them")
    },
    Command {
        returns: Some(list!(Type::Struct(&MACHINE_INFO))),
        ..command("query-machines", "1.2", Run::Host, "list of board models")
    },
    Command {
        returns: Some(Type::Struct(&CURRENT_MACHINE_PARAMS)),
        ..command(
            "query-current-machine",
            "4.0",
            Run::Core(query::query_current_machine),
            "facts about the running board (wake-up support)",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("val", Type::Int),
            required("size", Type::Int),
            required("filename", Type::Str),
            optional("cpu-index", Type::Int),
        ]),
        ..command(
            "memsave",
            "0.14",
            Run::Core(machine::memsave),
            "write guest virtual memory as seen from one CPU to a file",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("val", Type::Int),
            required("size", Type::Int),
            required("filename", Type::Str),
        ]),
        ..command("pmemsave", "0.14", Run::Core(machine::pmemsave), "write guest physical memory to a file")
    },
    Command {
        returns: Some(list!(Type::Struct(&MEMDEV))),
        allow_preconfig: true,
        ..command("query-memdev", "2.1", Run::Host, "list of host memory back ends")
    },
    Command {
        returns: Some(list!(Type::Struct(&HOTPLUGGABLE_CPU))),
        allow_preconfig: true,
        ..command("query-hotpluggable-cpus", "2.11", Run::Host, "list of CPU slots; error on boards without hotplug")
    },
    Command {
        returns: Some(Type::Struct(&MEMORY_INFO)),
        ..command("query-memory-size-summary", "2.11", Run::Host, "size of initial and plugged memory")
    },
    Command {
        returns: Some(list!(Type::Union(&MEMORY_DEVICE_INFO))),
        ..command(
            "query-memory-devices",
            "2.1",
            Run::Core(absent::query_memory_devices),
            "list of pluggable memory devices (may be empty)",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("type", Type::Enum(&CPU_MODEL_EXPANSION_TYPE)),
            required("model", Type::Struct(&CPU_MODEL_INFO)),
        ]),
        returns: Some(Type::Struct(&CPU_MODEL_EXPANSION_INFO)),
        ..command("query-cpu-model-expansion", "2.8", Run::Host, "expand a CPU model name into its property values")
    },
    Command {
        returns: Some(list!(Type::Struct(&CPU_DEFINITION_INFO))),
        ..command("query-cpu-definitions", "1.2", Run::Host, "list of CPU model names")
    },
];

static CPU_INFO_FAST: Union = Union {
    name: "CpuInfoFast",
    base: &[
        required("cpu-index", Type::Int),
        required("qom-path", Type::Str),
        required("thread-id", Type::Int),
        optional("props", Type::Struct(&CPU_INSTANCE_PROPERTIES)),
        required("target", Type::Enum(&SYS_EMU_TARGET)),
    ],
    tag: "target",
    variants: &[],
};
static CPU_INSTANCE_PROPERTIES: Struct = Struct {
    name: "CpuInstanceProperties",
    members: &[
        optional("node-id", Type::Int),
        optional("socket-id", Type::Int),
        optional("die-id", Type::Int),
        optional("cluster-id", Type::Int),
        optional("core-id", Type::Int),
        optional("thread-id", Type::Int),
    ],
};
pub(super) static SYS_EMU_TARGET: Enum = Enum { name: "SysEmuTarget", values: &["e2k"] };
static MACHINE_INFO: Struct = Struct {
    name: "MachineInfo",
    members: &[
        required("name", Type::Str),
        optional("alias", Type::Str),
        optional("is-default", Type::Bool),
        required("cpu-max", Type::Int),
        required("hotpluggable-cpus", Type::Bool),
        required("numa-mem-supported", Type::Bool),
        required("deprecated", Type::Bool),
        optional("default-cpu-type", Type::Str),
        optional("default-ram-id", Type::Str),
    ],
};
static CURRENT_MACHINE_PARAMS: Struct =
    Struct { name: "CurrentMachineParams", members: &[required("wakeup-suspend-support", Type::Bool)] };
static MEMDEV: Struct = Struct {
    name: "Memdev",
    members: &[
        optional("id", Type::Str),
        required("size", SIZE),
        required("merge", Type::Bool),
        required("dump", Type::Bool),
        required("prealloc", Type::Bool),
        required("share", Type::Bool),
        optional("reserve", Type::Bool),
        required("host-nodes", list!(Type::Int)),
        required("policy", Type::Enum(&HOST_MEM_POLICY)),
    ],
};
static HOTPLUGGABLE_CPU: Struct = Struct {
    name: "HotpluggableCPU",
    members: &[
        required("type", Type::Str),
        required("vcpus-count", Type::Int),
        required("props", Type::Struct(&CPU_INSTANCE_PROPERTIES)),
        optional("qom-path", Type::Str),
    ],
};
static MEMORY_INFO: Struct =
    Struct { name: "MemoryInfo", members: &[required("base-memory", SIZE), optional("plugged-memory", SIZE)] };
static MEMORY_DEVICE_INFO: Union = Union {
    name: "MemoryDeviceInfo",
    base: &[required("type", Type::Enum(&MEMORY_DEVICE_INFO_KIND))],
    tag: "type",
    variants: &[("dimm", &PCDIMM_DEVICE_INFO_WRAPPER)],
};
static MEMORY_DEVICE_INFO_KIND: Enum = Enum { name: "MemoryDeviceInfoKind", values: &["dimm"] };
static PCDIMM_DEVICE_INFO_WRAPPER: Struct =
    Struct { name: "PCDIMMDeviceInfoWrapper", members: &[required("data", Type::Struct(&PCDIMM_DEVICE_INFO))] };
static PCDIMM_DEVICE_INFO: Struct = Struct {
    name: "PCDIMMDeviceInfo",
    members: &[
        optional("id", Type::Str),
        required("addr", Type::Int),
        required("size", Type::Int),
        required("slot", Type::Int),
        required("node", Type::Int),
        required("memdev", Type::Str),
        required("hotplugged", Type::Bool),
        required("hotpluggable", Type::Bool),
    ],
};
static CPU_MODEL_EXPANSION_TYPE: Enum = Enum { name: "CpuModelExpansionType", values: &["static", "full"] };
static CPU_MODEL_INFO: Struct =
    Struct { name: "CpuModelInfo", members: &[required("name", Type::Str), optional("props", Type::Any)] };
static CPU_MODEL_EXPANSION_INFO: Struct =
    Struct { name: "CpuModelExpansionInfo", members: &[required("model", Type::Struct(&CPU_MODEL_INFO))] };
static CPU_DEFINITION_INFO: Struct = Struct {
    name: "CpuDefinitionInfo",
    members: &[
        required("name", Type::Str),
        optional("migration-safe", Type::Bool),
        required("static", Type::Bool),
        optional("unavailable-features", list!(Type::Str)),
        required("typename", Type::Str),
        optional("alias-of", Type::Str),
        required("deprecated", Type::Bool),
    ],
};
