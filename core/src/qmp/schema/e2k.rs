//! Our own commands: registers and memory as values. Their names begin with `x-e2k-`, and they may change.

use super::{Arguments, Command, Enum, Run, Struct, Type, U8, U64, command, optional, required};
use crate::qmp::commands::e2k;

pub(super) const COMMANDS: &[Command] = &[
    Command {
        args: Arguments::Members(&[optional("cpu-index", Type::Int)]),
        returns: Some(list!(Type::Struct(&E2K_REGISTER))),
        features: &["unstable"],
        ..command(
            "x-e2k-query-registers",
            "e2k",
            Run::Core(e2k::query_registers),
            "registers of a CPU with their tags: window, globals, predicates, state registers",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("name", Type::Str),
            required("value", U64),
            optional("cpu-index", Type::Int),
        ]),
        features: &["unstable"],
        ..command("x-e2k-set-register", "e2k", Run::Core(e2k::set_register), "write a register of a CPU as a number")
    },
    Command {
        args: Arguments::Members(&[
            required("address", U64),
            required("size", U64),
            optional("space", Type::Enum(&E2K_ADDRESS_SPACE)),
            optional("cpu-index", Type::Int),
        ]),
        returns: Some(Type::Struct(&E2K_MEMORY)),
        features: &["unstable"],
        ..command(
            "x-e2k-read-memory",
            "e2k",
            Run::Core(e2k::read_memory),
            "guest memory as base64, at most 1 MiB, without effects on devices",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("address", U64),
            required("data", Type::Str),
            optional("space", Type::Enum(&E2K_ADDRESS_SPACE)),
            optional("cpu-index", Type::Int),
        ]),
        features: &["unstable"],
        ..command(
            "x-e2k-write-memory",
            "e2k",
            Run::Core(e2k::write_memory),
            "write base64 to guest memory, at most 1 MiB; nothing is written if a part is no memory",
        )
    },
];

static E2K_REGISTER: Struct = Struct {
    name: "E2kRegister",
    members: &[required("name", Type::Str), required("value", U64), optional("tag", U8)],
};
static E2K_ADDRESS_SPACE: Enum = Enum { name: "E2kAddressSpace", values: &["physical", "virtual"] };
static E2K_MEMORY: Struct = Struct { name: "E2kMemory", members: &[required("data", Type::Str)] };
