//! THE list of commands and events.

use super::commands::{machine, query, session};
use super::json::Text;
use super::schema::{Command, Enum, EventType, Struct, Type, optional, required};
use crate::qmp::commands::Handler;

/// A command that needs no arguments, cannot overtake and returns nothing.
const fn command(name: &'static str, since: &'static str, run: Handler, doc: &'static str) -> Command {
    Command { name, doc, args: &[], returns: None, allow_oob: false, since, run }
}

const fn query(name: &'static str, since: &'static str, run: Handler, returns: Type, doc: &'static str) -> Command {
    Command { returns: Some(returns), ..command(name, since, run, doc) }
}

/// All commands, by name. Source of names, arguments and versions: QMP reference 7.2.
#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    command("cont", "0.14", machine::cont, "let the CPUs go on"),
    Command {
        args: &[required("id", Type::Str)],
        ..command("device_del", "0.14", machine::device_del, "remove a device")
    },
    Command {
        args: &[required("command-line", Type::Str), optional("cpu-index", Type::Int)],
        returns: Some(Type::Str),
        ..command("human-monitor-command", "0.14", session::human_monitor_command,
            "run a console line and return its text")
    },
    Command {
        args: &[
            required("val", Type::Int), required("size", Type::Int),
            required("filename", Type::Str), optional("cpu-index", Type::Int),
        ],
        ..command("memsave", "0.14", machine::memsave,
            "write memory as one CPU sees it to a file")
    },
    Command {
        allow_oob: true,
        ..command("migrate-pause", "3.0", machine::migrate_pause, "pause a postcopy migration")
    },
    Command {
        args: &[
            required("val", Type::Int), required("size", Type::Int),
            required("filename", Type::Str),
        ],
        ..command("pmemsave", "0.14", machine::pmemsave, "write physical memory to a file")
    },
    Command {
        args: &[optional("enable", Type::List(&Type::Enum(&QMP_CAPABILITY)))],
        ..command("qmp_capabilities", "0.13", session::qmp_capabilities,
            "end the negotiation of capabilities")
    },
    query("query-chardev", "0.14", query::query_chardev, Type::List(&Type::Struct(&CHARDEV_INFO)),
        "list the character devices"),
    query("query-chardev-backends", "2.0", query::query_chardev_backends,
        Type::List(&Type::Struct(&CHARDEV_BACKEND_INFO)), "list the kinds of character devices"),
    query("query-commands", "0.14", session::query_commands,
        Type::List(&Type::Struct(&COMMAND_INFO)), "list the commands"),
    query("query-current-machine", "4.0", query::query_current_machine,
        Type::Struct(&CURRENT_MACHINE_PARAMS), "facts about the running machine"),
    query("query-iothreads", "2.0", query::query_iothreads, Type::List(&Type::Any),
        "list the I/O threads"),
    query("query-kvm", "0.14", query::query_kvm, Type::Struct(&KVM_INFO),
        "whether a hardware accelerator is there and in use"),
    query("query-name", "0.14", query::query_name, Type::Struct(&NAME_INFO),
        "the name given to the machine"),
    query("query-status", "0.14", query::query_status, Type::Struct(&STATUS_INFO),
        "the run state"),
    query("query-uuid", "0.14", query::query_uuid, Type::Struct(&UUID_INFO),
        "the UUID given to the machine"),
    query("query-version", "0.14", session::query_version, Type::Struct(&VERSION_INFO),
        "the version, as in the greeting"),
    command("quit", "0.14", machine::quit, "end the process"),
    Command {
        args: &[
            optional("reboot", Type::Enum(&REBOOT_ACTION)),
            optional("shutdown", Type::Enum(&SHUTDOWN_ACTION)),
            optional("panic", Type::Enum(&PANIC_ACTION)),
        ],
        ..command("set-action", "6.0", machine::set_action,
            "choose what reset, power-off and crash do")
    },
    command("stop", "0.14", machine::stop, "stop the CPUs"),
    command("system_powerdown", "0.14", machine::system_powerdown, "press the power button"),
    command("system_reset", "0.14", machine::system_reset, "reset the machine"),
    command("system_wakeup", "1.1", machine::system_wakeup, "wake the guest from suspend"),
];

/// All events, by name. Source: QMP reference 7.2.
#[rustfmt::skip]
pub const EVENTS: &[EventType] = &[
    EventType { name: "GUEST_PANICKED", doc: "the guest crashed",
        data: &[required("action", Type::Enum(&GUEST_PANIC_ACTION))] },
    EventType { name: "POWERDOWN", doc: "the power button was pressed", data: &[] },
    EventType { name: "RESET", doc: "the machine was reset", data: CAUSE },
    EventType { name: "RESUME", doc: "the CPUs go on", data: &[] },
    EventType { name: "SHUTDOWN", doc: "the machine ends", data: CAUSE },
    EventType { name: "STOP", doc: "the CPUs were stopped", data: &[] },
];

const CAUSE: &[super::schema::Member] =
    &[required("guest", Type::Bool), required("reason", Type::Enum(&SHUTDOWN_CAUSE))];

const QMP_CAPABILITY: Enum = Enum { name: "QMPCapability", values: &["oob"] };
const REBOOT_ACTION: Enum = Enum { name: "RebootAction", values: &["reset", "shutdown"] };
const SHUTDOWN_ACTION: Enum = Enum { name: "ShutdownAction", values: &["poweroff", "pause"] };
const PANIC_ACTION: Enum = Enum { name: "PanicAction", values: &["pause", "shutdown", "exit-failure", "none"] };
const GUEST_PANIC_ACTION: Enum = Enum { name: "GuestPanicAction", values: &["pause", "poweroff", "run"] };
const RUN_STATE: Enum = Enum {
    name: "RunState",
    values: &["internal-error", "paused", "prelaunch", "running", "shutdown", "guest-panicked"],
};
const SHUTDOWN_CAUSE: Enum = Enum {
    name: "ShutdownCause",
    values: &["host-qmp-quit", "host-qmp-system-reset", "host-signal", "guest-shutdown", "guest-reset", "guest-panic"],
};
const CHARDEV_INFO: Struct = Struct {
    name: "ChardevInfo",
    members: &[required("label", Type::Str), required("filename", Type::Str), required("frontend-open", Type::Bool)],
};
const CHARDEV_BACKEND_INFO: Struct = Struct { name: "ChardevBackendInfo", members: &[required("name", Type::Str)] };
const COMMAND_INFO: Struct = Struct { name: "CommandInfo", members: &[required("name", Type::Str)] };
const CURRENT_MACHINE_PARAMS: Struct =
    Struct { name: "CurrentMachineParams", members: &[required("wakeup-suspend-support", Type::Bool)] };
const KVM_INFO: Struct =
    Struct { name: "KvmInfo", members: &[required("enabled", Type::Bool), required("present", Type::Bool)] };
const NAME_INFO: Struct = Struct { name: "NameInfo", members: &[optional("name", Type::Str)] };
const STATUS_INFO: Struct = Struct {
    name: "StatusInfo",
    members: &[
        required("running", Type::Bool),
        required("singlestep", Type::Bool),
        required("status", Type::Enum(&RUN_STATE)),
    ],
};
const UUID_INFO: Struct = Struct { name: "UuidInfo", members: &[required("UUID", Type::Str)] };
const VERSION_INFO: Struct = Struct {
    name: "VersionInfo",
    members: &[required("qemu", Type::Struct(&VERSION_TRIPLE)), required("package", Type::Str)],
};
const VERSION_TRIPLE: Struct = Struct {
    name: "VersionTriple",
    members: &[required("major", Type::Int), required("minor", Type::Int), required("micro", Type::Int)],
};

/// The command called `name`.
#[must_use]
pub fn command_named(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

pub(super) fn command_for(name: Text<'_>) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| name == command.name)
}
