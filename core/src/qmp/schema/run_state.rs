//! Run control.

use super::{Arguments, Command, Enum, EventType, Run, Struct, Type, U32, U64, Union, command, optional, required};
use crate::qmp::commands::{machine, query};

pub(super) const COMMANDS: &[Command] = &[
    Command {
        returns: Some(Type::Struct(&STATUS_INFO)),
        allow_preconfig: true,
        ..command("query-status", "0.14", Run::Core(query::query_status), "run state of the machine")
    },
    Command {
        args: Arguments::Members(&[required("action", Type::Enum(&WATCHDOG_ACTION))]),
        ..command(
            "watchdog-set-action",
            "2.11",
            Run::Core(machine::watchdog_set_action),
            "choose what a watchdog expiry does",
        )
    },
    Command {
        args: Arguments::Members(&[
            optional("reboot", Type::Enum(&REBOOT_ACTION)),
            optional("shutdown", Type::Enum(&SHUTDOWN_ACTION)),
            optional("panic", Type::Enum(&PANIC_ACTION)),
            optional("watchdog", Type::Enum(&WATCHDOG_ACTION)),
        ]),
        allow_preconfig: true,
        ..command(
            "set-action",
            "6.0",
            Run::Core(machine::set_action),
            "choose what shutdown, reboot, panic and watchdog do",
        )
    },
    Command {
        allow_preconfig: true,
        ..command(
            "quit",
            "0.14",
            Run::Core(machine::quit),
            "ask the process to end; SHUTDOWN host-qmp-quit, exit status 0",
        )
    },
    command("system_reset", "0.14", Run::Core(machine::system_reset), "ask for a reset of the whole machine"),
    command(
        "system_powerdown",
        "0.14",
        Run::Core(machine::system_powerdown),
        "tell the guest about a pressed power button",
    ),
    command(
        "system_wakeup",
        "1.1",
        Run::Core(machine::system_wakeup),
        "wake the guest out of suspend; error when it is not suspended or cannot",
    ),
    command(
        "inject-nmi",
        "0.14",
        Run::Core(machine::inject_nmi),
        "deliver a non-maskable interrupt; error on a machine without a receiver",
    ),
    command("stop", "0.14", Run::Core(machine::stop), "pause all CPUs; no error when already paused"),
    command(
        "cont",
        "0.14",
        Run::Core(machine::cont),
        "resume; errors when a block device or migration state forbids it",
    ),
    Command {
        allow_preconfig: true,
        features: &["unstable"],
        ..command("x-exit-preconfig", "3.0", Run::Host, "leave the preconfig phase and build the machine")
    },
];

pub(super) const EVENTS: &[EventType] = &[
    EventType {
        name: "SHUTDOWN",
        since: "0.12",
        doc: "the process is going to end or the guest asked for power off",
        data: &[required("guest", Type::Bool), required("reason", Type::Enum(&SHUTDOWN_CAUSE))],
        limited: false,
    },
    EventType {
        name: "POWERDOWN",
        since: "0.12",
        doc: "the power button was pressed through system_powerdown",
        data: &[],
        limited: false,
    },
    EventType {
        name: "RESET",
        since: "0.12",
        doc: "the machine was reset",
        data: &[required("guest", Type::Bool), required("reason", Type::Enum(&SHUTDOWN_CAUSE))],
        limited: false,
    },
    EventType { name: "STOP", since: "0.12", doc: "the CPUs were paused", data: &[], limited: false },
    EventType { name: "RESUME", since: "0.12", doc: "the CPUs run again", data: &[], limited: false },
    EventType {
        name: "WATCHDOG",
        since: "0.13",
        doc: "a watchdog timer expired",
        data: &[required("action", Type::Enum(&WATCHDOG_ACTION))],
        limited: true,
    },
    EventType {
        name: "GUEST_PANICKED",
        since: "1.5",
        doc: "the guest reported a panic",
        data: &[
            required("action", Type::Enum(&GUEST_PANIC_ACTION)),
            optional("info", Type::Union(&GUEST_PANIC_INFORMATION)),
        ],
        limited: false,
    },
    EventType {
        name: "GUEST_CRASHLOADED",
        since: "5.0",
        doc: "the guest loaded its crash kernel",
        data: &[
            required("action", Type::Enum(&GUEST_PANIC_ACTION)),
            optional("info", Type::Union(&GUEST_PANIC_INFORMATION)),
        ],
        limited: false,
    },
];

static STATUS_INFO: Struct = Struct {
    name: "StatusInfo",
    members: &[
        required("running", Type::Bool),
        required("singlestep", Type::Bool),
        required("status", Type::Enum(&RUN_STATE)),
    ],
};
/// Run states, in the reference's order.
pub static RUN_STATE: Enum = Enum {
    name: "RunState",
    values: &[
        "debug",
        "inmigrate",
        "internal-error",
        "io-error",
        "paused",
        "postmigrate",
        "prelaunch",
        "finish-migrate",
        "restore-vm",
        "running",
        "save-vm",
        "shutdown",
        "suspended",
        "watchdog",
        "guest-panicked",
        "colo",
    ],
};
static SHUTDOWN_CAUSE: Enum = Enum {
    name: "ShutdownCause",
    values: &[
        "none",
        "host-error",
        "host-qmp-quit",
        "host-qmp-system-reset",
        "host-signal",
        "host-ui",
        "guest-shutdown",
        "guest-reset",
        "guest-panic",
        "subsystem-reset",
        "snapshot-load",
    ],
};
static WATCHDOG_ACTION: Enum =
    Enum { name: "WatchdogAction", values: &["reset", "shutdown", "poweroff", "pause", "debug", "none", "inject-nmi"] };
static REBOOT_ACTION: Enum = Enum { name: "RebootAction", values: &["reset", "shutdown"] };
static SHUTDOWN_ACTION: Enum = Enum { name: "ShutdownAction", values: &["poweroff", "pause"] };
static PANIC_ACTION: Enum = Enum { name: "PanicAction", values: &["pause", "shutdown", "exit-failure", "none"] };
static GUEST_PANIC_ACTION: Enum = Enum { name: "GuestPanicAction", values: &["pause", "poweroff", "run"] };
static GUEST_PANIC_INFORMATION: Union = Union {
    name: "GuestPanicInformation",
    base: &[required("type", Type::Enum(&GUEST_PANIC_INFORMATION_TYPE))],
    tag: "type",
    variants: &[("hyper-v", &GUEST_PANIC_INFORMATION_HYPER_V), ("s390", &GUEST_PANIC_INFORMATION_S390)],
};
static GUEST_PANIC_INFORMATION_TYPE: Enum = Enum { name: "GuestPanicInformationType", values: &["hyper-v", "s390"] };
static GUEST_PANIC_INFORMATION_HYPER_V: Struct = Struct {
    name: "GuestPanicInformationHyperV",
    members: &[
        required("arg1", U64),
        required("arg2", U64),
        required("arg3", U64),
        required("arg4", U64),
        required("arg5", U64),
    ],
};
static GUEST_PANIC_INFORMATION_S390: Struct = Struct {
    name: "GuestPanicInformationS390",
    members: &[
        required("core", U32),
        required("psw-mask", U64),
        required("psw-addr", U64),
        required("reason", Type::Enum(&S390_CRASH_REASON)),
    ],
};
static S390_CRASH_REASON: Enum =
    Enum { name: "S390CrashReason", values: &["unknown", "disabled-wait", "extint-loop", "pgmint-loop", "opint-loop"] };
