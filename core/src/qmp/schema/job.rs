//! Jobs.

use super::block::BLOCK_DEVICE_IO_STATUS;
use super::{Arguments, Command, Enum, EventType, Run, Struct, Type, command, optional, required};

pub(super) const COMMANDS: &[Command] = &[
    Command {
        returns: Some(list!(Type::Struct(&BLOCK_JOB_INFO))),
        allow_preconfig: true,
        ..command("query-block-jobs", "1.1", Run::Host, "running block jobs")
    },
    Command {
        args: Arguments::Members(&[required("device", Type::Str), required("speed", Type::Int)]),
        allow_preconfig: true,
        ..command("block-job-set-speed", "1.1", Run::Host, "limit a block job")
    },
    Command {
        args: Arguments::Members(&[required("device", Type::Str), optional("force", Type::Bool)]),
        allow_preconfig: true,
        ..command("block-job-cancel", "1.1", Run::Host, "cancel a block job")
    },
    Command {
        args: Arguments::Members(&[required("device", Type::Str)]),
        allow_preconfig: true,
        ..command("block-job-pause", "1.3", Run::Host, "pause a block job")
    },
    Command {
        args: Arguments::Members(&[required("device", Type::Str)]),
        allow_preconfig: true,
        ..command("block-job-resume", "1.3", Run::Host, "resume a block job")
    },
    Command {
        args: Arguments::Members(&[required("device", Type::Str)]),
        allow_preconfig: true,
        ..command("block-job-complete", "1.3", Run::Host, "ask a ready block job to finish")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("job-pause", "3.0", Run::Host, "pause a job")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("job-resume", "3.0", Run::Host, "resume a job")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("job-cancel", "3.0", Run::Host, "cancel a job")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("job-complete", "3.0", Run::Host, "ask a ready job to finish")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("job-dismiss", "3.0", Run::Host, "forget a concluded job")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("job-finalize", "3.0", Run::Host, "let a pending job commit")
    },
    Command {
        returns: Some(list!(Type::Struct(&JOB_INFO))),
        ..command("query-jobs", "3.0", Run::Host, "all jobs in any state")
    },
];

pub(super) const EVENTS: &[EventType] = &[EventType {
    name: "JOB_STATUS_CHANGE",
    since: "3.0",
    doc: "a job changed its state",
    data: &[required("id", Type::Str), required("status", Type::Enum(&JOB_STATUS))],
    limited: false,
}];

static BLOCK_JOB_INFO: Struct = Struct {
    name: "BlockJobInfo",
    members: &[
        required("type", Type::Str),
        required("device", Type::Str),
        required("len", Type::Int),
        required("offset", Type::Int),
        required("busy", Type::Bool),
        required("paused", Type::Bool),
        required("speed", Type::Int),
        required("io-status", Type::Enum(&BLOCK_DEVICE_IO_STATUS)),
        required("ready", Type::Bool),
        required("status", Type::Enum(&JOB_STATUS)),
        required("auto-finalize", Type::Bool),
        required("auto-dismiss", Type::Bool),
        optional("error", Type::Str),
    ],
};
static JOB_STATUS: Enum = Enum {
    name: "JobStatus",
    values: &[
        "undefined",
        "created",
        "running",
        "paused",
        "ready",
        "standby",
        "waiting",
        "pending",
        "aborting",
        "concluded",
        "null",
    ],
};
static JOB_INFO: Struct = Struct {
    name: "JobInfo",
    members: &[
        required("id", Type::Str),
        required("type", Type::Enum(&JOB_TYPE)),
        required("status", Type::Enum(&JOB_STATUS)),
        required("current-progress", Type::Int),
        required("total-progress", Type::Int),
        optional("error", Type::Str),
    ],
};
static JOB_TYPE: Enum = Enum {
    name: "JobType",
    values: &[
        "commit",
        "stream",
        "mirror",
        "backup",
        "create",
        "amend",
        "snapshot-load",
        "snapshot-save",
        "snapshot-delete",
    ],
};
