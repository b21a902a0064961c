//! Block nodes, drives and their media.

use super::{
    Alternate, Arguments, Command, Enum, EventType, Run, SIZE, Struct, Type, U64, Union, command, optional, required,
};

pub(super) const COMMANDS: &[Command] = &[
    Command {
        args: Arguments::Members(&[
            optional("device", Type::Str),
            optional("id", Type::Str),
            optional("force", Type::Bool),
        ]),
        ..command("eject", "0.14", Run::Host, "remove the medium from a drive")
    },
    Command {
        args: Arguments::Members(&[
            optional("device", Type::Str),
            optional("id", Type::Str),
            optional("force", Type::Bool),
        ]),
        ..command("blockdev-open-tray", "2.5", Run::Host, "open the tray of a drive")
    },
    Command {
        args: Arguments::Members(&[optional("device", Type::Str), optional("id", Type::Str)]),
        ..command("blockdev-close-tray", "2.5", Run::Host, "close the tray of a drive")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("blockdev-remove-medium", "2.12", Run::Host, "take the medium out of an open tray")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str), required("node-name", Type::Str)]),
        ..command("blockdev-insert-medium", "2.12", Run::Host, "put a node into an open tray")
    },
    Command {
        args: Arguments::Members(&[
            optional("device", Type::Str),
            optional("id", Type::Str),
            required("filename", Type::Str),
            optional("format", Type::Str),
            optional("force", Type::Bool),
            optional("read-only-mode", Type::Enum(&BLOCKDEV_CHANGE_READ_ONLY_MODE)),
        ]),
        ..command("blockdev-change-medium", "2.5", Run::Host, "put another image into a drive")
    },
    Command {
        returns: Some(list!(Type::Struct(&BLOCK_INFO))),
        allow_preconfig: true,
        ..command("query-block", "0.14", Run::Host, "list of block devices with their inserted medium")
    },
    Command {
        args: Arguments::Members(&[optional("query-nodes", Type::Bool)]),
        returns: Some(list!(Type::Struct(&BLOCK_STATS))),
        allow_preconfig: true,
        ..command("query-blockstats", "0.14", Run::Host, "I/O statistics of block devices")
    },
    Command {
        args: Arguments::Members(&[
            optional("device", Type::Str),
            optional("node-name", Type::Str),
            required("size", Type::Int),
        ]),
        allow_preconfig: true,
        ..command("block_resize", "0.14", Run::Host, "change the size of a block device")
    },
    Command {
        args: Arguments::Members(&[optional("flat", Type::Bool)]),
        returns: Some(list!(Type::Struct(&BLOCK_DEVICE_INFO))),
        allow_preconfig: true,
        ..command("query-named-block-nodes", "2.0", Run::Host, "list of all block nodes")
    },
    Command {
        args: Arguments::Union(&BLOCKDEV_OPTIONS),
        allow_preconfig: true,
        ..command("blockdev-add", "2.9", Run::Host, "create a block node")
    },
    Command {
        args: Arguments::Members(&[required("options", list!(Type::Union(&BLOCKDEV_OPTIONS)))]),
        allow_preconfig: true,
        ..command("blockdev-reopen", "6.1", Run::Host, "change options of a block node")
    },
    Command {
        args: Arguments::Members(&[required("node-name", Type::Str)]),
        allow_preconfig: true,
        ..command("blockdev-del", "2.9", Run::Host, "remove a block node that nobody uses")
    },
    Command {
        args: Arguments::Members(&[
            required("job-id", Type::Str),
            required("options", Type::Union(&BLOCKDEV_CREATE_OPTIONS)),
        ]),
        allow_preconfig: true,
        ..command("blockdev-create", "3.0", Run::Host, "create an image, as a job")
    },
    Command {
        args: Arguments::Members(&[
            required("actions", list!(Type::Union(&TRANSACTION_ACTION))),
            optional("properties", Type::Struct(&TRANSACTION_PROPERTIES)),
        ]),
        ..command("transaction", "1.1", Run::Host, "several block actions, all or none")
    },
];

pub(super) const EVENTS: &[EventType] = &[
    EventType {
        name: "DEVICE_TRAY_MOVED",
        since: "1.1",
        doc: "a tray was opened or closed",
        data: &[required("device", Type::Str), required("id", Type::Str), required("tray-open", Type::Bool)],
        limited: false,
    },
    EventType {
        name: "BLOCK_IO_ERROR",
        since: "0.13",
        doc: "an I/O error of a drive, and what is done about it",
        data: &[
            required("device", Type::Str),
            optional("node-name", Type::Str),
            required("operation", Type::Enum(&IO_OPERATION_TYPE)),
            required("action", Type::Enum(&BLOCK_ERROR_ACTION)),
            optional("nospace", Type::Bool),
            required("reason", Type::Str),
        ],
        limited: false,
    },
];

static BLOCKDEV_CHANGE_READ_ONLY_MODE: Enum =
    Enum { name: "BlockdevChangeReadOnlyMode", values: &["retain", "read-only", "read-write"] };
static BLOCK_INFO: Struct = Struct {
    name: "BlockInfo",
    members: &[
        required("device", Type::Str),
        optional("qdev", Type::Str),
        required("type", Type::Str),
        required("removable", Type::Bool),
        required("locked", Type::Bool),
        optional("inserted", Type::Struct(&BLOCK_DEVICE_INFO)),
        optional("tray_open", Type::Bool),
        optional("io-status", Type::Enum(&BLOCK_DEVICE_IO_STATUS)),
    ],
};
static BLOCK_DEVICE_INFO: Struct = Struct {
    name: "BlockDeviceInfo",
    members: &[
        required("file", Type::Str),
        optional("node-name", Type::Str),
        required("ro", Type::Bool),
        required("drv", Type::Str),
        optional("backing_file", Type::Str),
        required("backing_file_depth", Type::Int),
        required("encrypted", Type::Bool),
        required("detect_zeroes", Type::Enum(&BLOCKDEV_DETECT_ZEROES_OPTIONS)),
        required("bps", Type::Int),
        required("bps_rd", Type::Int),
        required("bps_wr", Type::Int),
        required("iops", Type::Int),
        required("iops_rd", Type::Int),
        required("iops_wr", Type::Int),
        required("image", Type::Struct(&IMAGE_INFO)),
        optional("bps_max", Type::Int),
        optional("bps_rd_max", Type::Int),
        optional("bps_wr_max", Type::Int),
        optional("iops_max", Type::Int),
        optional("iops_rd_max", Type::Int),
        optional("iops_wr_max", Type::Int),
        optional("bps_max_length", Type::Int),
        optional("bps_rd_max_length", Type::Int),
        optional("bps_wr_max_length", Type::Int),
        optional("iops_max_length", Type::Int),
        optional("iops_rd_max_length", Type::Int),
        optional("iops_wr_max_length", Type::Int),
        optional("iops_size", Type::Int),
        optional("group", Type::Str),
        required("cache", Type::Struct(&BLOCKDEV_CACHE_INFO)),
        required("write_threshold", Type::Int),
    ],
};
static BLOCKDEV_DETECT_ZEROES_OPTIONS: Enum =
    Enum { name: "BlockdevDetectZeroesOptions", values: &["off", "on", "unmap"] };
static IMAGE_INFO: Struct = Struct {
    name: "ImageInfo",
    members: &[
        required("filename", Type::Str),
        required("format", Type::Str),
        optional("dirty-flag", Type::Bool),
        optional("actual-size", Type::Int),
        required("virtual-size", Type::Int),
        optional("cluster-size", Type::Int),
        optional("encrypted", Type::Bool),
        optional("compressed", Type::Bool),
        optional("backing-filename", Type::Str),
        optional("full-backing-filename", Type::Str),
        optional("backing-filename-format", Type::Str),
        optional("snapshots", list!(Type::Struct(&SNAPSHOT_INFO))),
        optional("backing-image", Type::Struct(&IMAGE_INFO)),
    ],
};
static SNAPSHOT_INFO: Struct = Struct {
    name: "SnapshotInfo",
    members: &[
        required("id", Type::Str),
        required("name", Type::Str),
        required("vm-state-size", Type::Int),
        required("date-sec", Type::Int),
        required("date-nsec", Type::Int),
        required("vm-clock-sec", Type::Int),
        required("vm-clock-nsec", Type::Int),
        optional("icount", Type::Int),
    ],
};
static BLOCKDEV_CACHE_INFO: Struct = Struct {
    name: "BlockdevCacheInfo",
    members: &[required("writeback", Type::Bool), required("direct", Type::Bool), required("no-flush", Type::Bool)],
};
pub(super) static BLOCK_DEVICE_IO_STATUS: Enum =
    Enum { name: "BlockDeviceIoStatus", values: &["ok", "failed", "nospace"] };
static BLOCK_STATS: Struct = Struct {
    name: "BlockStats",
    members: &[
        optional("device", Type::Str),
        optional("qdev", Type::Str),
        optional("node-name", Type::Str),
        required("stats", Type::Struct(&BLOCK_DEVICE_STATS)),
        optional("driver-specific", Type::Union(&BLOCK_STATS_SPECIFIC)),
        optional("parent", Type::Struct(&BLOCK_STATS)),
        optional("backing", Type::Struct(&BLOCK_STATS)),
    ],
};
static BLOCK_DEVICE_STATS: Struct = Struct {
    name: "BlockDeviceStats",
    members: &[
        required("rd_bytes", Type::Int),
        required("wr_bytes", Type::Int),
        required("unmap_bytes", Type::Int),
        required("rd_operations", Type::Int),
        required("wr_operations", Type::Int),
        required("flush_operations", Type::Int),
        required("unmap_operations", Type::Int),
        required("rd_total_time_ns", Type::Int),
        required("wr_total_time_ns", Type::Int),
        required("flush_total_time_ns", Type::Int),
        required("unmap_total_time_ns", Type::Int),
        required("wr_highest_offset", Type::Int),
        required("rd_merged", Type::Int),
        required("wr_merged", Type::Int),
        required("unmap_merged", Type::Int),
        optional("idle_time_ns", Type::Int),
        required("failed_rd_operations", Type::Int),
        required("failed_wr_operations", Type::Int),
        required("failed_flush_operations", Type::Int),
        required("failed_unmap_operations", Type::Int),
        required("invalid_rd_operations", Type::Int),
        required("invalid_wr_operations", Type::Int),
        required("invalid_flush_operations", Type::Int),
        required("invalid_unmap_operations", Type::Int),
        required("account_invalid", Type::Bool),
        required("account_failed", Type::Bool),
        required("timed_stats", list!(Type::Struct(&BLOCK_DEVICE_TIMED_STATS))),
    ],
};
static BLOCK_DEVICE_TIMED_STATS: Struct = Struct {
    name: "BlockDeviceTimedStats",
    members: &[
        required("interval_length", Type::Int),
        required("min_rd_latency_ns", Type::Int),
        required("max_rd_latency_ns", Type::Int),
        required("avg_rd_latency_ns", Type::Int),
        required("min_wr_latency_ns", Type::Int),
        required("max_wr_latency_ns", Type::Int),
        required("avg_wr_latency_ns", Type::Int),
        required("min_flush_latency_ns", Type::Int),
        required("max_flush_latency_ns", Type::Int),
        required("avg_flush_latency_ns", Type::Int),
        required("avg_rd_queue_depth", Type::Number),
        required("avg_wr_queue_depth", Type::Number),
    ],
};
static BLOCK_STATS_SPECIFIC: Union = Union {
    name: "BlockStatsSpecific",
    base: &[required("driver", Type::Enum(&BLOCKDEV_DRIVER))],
    tag: "driver",
    variants: &[("file", &BLOCK_STATS_SPECIFIC_FILE)],
};
static BLOCKDEV_DRIVER: Enum =
    Enum { name: "BlockdevDriver", values: &["blkdebug", "file", "null-aio", "null-co", "raw"] };
static BLOCK_STATS_SPECIFIC_FILE: Struct = Struct {
    name: "BlockStatsSpecificFile",
    members: &[required("discard-nb-ok", U64), required("discard-nb-failed", U64), required("discard-bytes-ok", U64)],
};
static BLOCKDEV_OPTIONS: Union = Union {
    name: "BlockdevOptions",
    base: &[
        required("driver", Type::Enum(&BLOCKDEV_DRIVER)),
        optional("node-name", Type::Str),
        optional("discard", Type::Enum(&BLOCKDEV_DISCARD_OPTIONS)),
        optional("cache", Type::Struct(&BLOCKDEV_CACHE_OPTIONS)),
        optional("read-only", Type::Bool),
        optional("auto-read-only", Type::Bool),
        optional("force-share", Type::Bool),
        optional("detect-zeroes", Type::Enum(&BLOCKDEV_DETECT_ZEROES_OPTIONS)),
    ],
    tag: "driver",
    variants: &[
        ("blkdebug", &BLOCKDEV_OPTIONS_BLKDEBUG),
        ("file", &BLOCKDEV_OPTIONS_FILE),
        ("null-aio", &BLOCKDEV_OPTIONS_NULL_AIO),
        ("null-co", &BLOCKDEV_OPTIONS_NULL_AIO),
        ("raw", &BLOCKDEV_OPTIONS_RAW),
    ],
};
static BLOCKDEV_DISCARD_OPTIONS: Enum = Enum { name: "BlockdevDiscardOptions", values: &["ignore", "unmap"] };
static BLOCKDEV_CACHE_OPTIONS: Struct = Struct {
    name: "BlockdevCacheOptions",
    members: &[optional("direct", Type::Bool), optional("no-flush", Type::Bool)],
};
static BLOCKDEV_OPTIONS_BLKDEBUG: Struct = Struct {
    name: "BlockdevOptionsBlkdebug",
    members: &[
        required("image", Type::Alternate(&BLOCKDEV_REF)),
        optional("config", Type::Str),
        optional("inject-error", list!(Type::Struct(&BLKDEBUG_INJECT_ERROR_OPTIONS))),
        optional("set-state", list!(Type::Struct(&BLKDEBUG_SET_STATE_OPTIONS))),
    ],
};
static BLOCKDEV_REF: Alternate = Alternate { name: "BlockdevRef", kinds: &[Type::Union(&BLOCKDEV_OPTIONS), Type::Str] };
static BLKDEBUG_INJECT_ERROR_OPTIONS: Struct = Struct {
    name: "BlkdebugInjectErrorOptions",
    members: &[
        required("event", Type::Enum(&BLKDEBUG_EVENT)),
        optional("state", Type::Int),
        optional("iotype", Type::Enum(&BLKDEBUG_IO_TYPE)),
        optional("errno", Type::Int),
        optional("sector", Type::Int),
        optional("once", Type::Bool),
        optional("immediately", Type::Bool),
    ],
};
static BLKDEBUG_EVENT: Enum = Enum {
    name: "BlkdebugEvent",
    values: &["read_aio", "write_aio", "flush_to_os", "flush_to_disk", "pwritev", "pwritev_done", "none"],
};
static BLKDEBUG_IO_TYPE: Enum = Enum { name: "BlkdebugIOType", values: &["read", "write", "flush"] };
static BLKDEBUG_SET_STATE_OPTIONS: Struct = Struct {
    name: "BlkdebugSetStateOptions",
    members: &[
        required("event", Type::Enum(&BLKDEBUG_EVENT)),
        optional("state", Type::Int),
        required("new_state", Type::Int),
    ],
};
static BLOCKDEV_OPTIONS_FILE: Struct = Struct {
    name: "BlockdevOptionsFile",
    members: &[
        required("filename", Type::Str),
        optional("locking", Type::Enum(&ON_OFF_AUTO)),
        optional("aio", Type::Enum(&BLOCKDEV_AIO_OPTIONS)),
    ],
};
static ON_OFF_AUTO: Enum = Enum { name: "OnOffAuto", values: &["auto", "on", "off"] };
static BLOCKDEV_AIO_OPTIONS: Enum = Enum { name: "BlockdevAioOptions", values: &["threads"] };
static BLOCKDEV_OPTIONS_NULL_AIO: Struct = Struct {
    name: "BlockdevOptionsNullAio",
    members: &[optional("size", Type::Int), optional("latency-ns", U64), optional("read-zeroes", Type::Bool)],
};
static BLOCKDEV_OPTIONS_RAW: Struct = Struct {
    name: "BlockdevOptionsRaw",
    members: &[
        required("file", Type::Alternate(&BLOCKDEV_REF)),
        optional("offset", Type::Int),
        optional("size", Type::Int),
    ],
};
static BLOCKDEV_CREATE_OPTIONS: Union = Union {
    name: "BlockdevCreateOptions",
    base: &[required("driver", Type::Enum(&BLOCKDEV_DRIVER))],
    tag: "driver",
    variants: &[("file", &BLOCKDEV_CREATE_OPTIONS_FILE)],
};
static BLOCKDEV_CREATE_OPTIONS_FILE: Struct = Struct {
    name: "BlockdevCreateOptionsFile",
    members: &[
        required("filename", Type::Str),
        required("size", SIZE),
        optional("preallocation", Type::Enum(&PREALLOC_MODE)),
    ],
};
static PREALLOC_MODE: Enum = Enum { name: "PreallocMode", values: &["off", "metadata", "falloc", "full"] };
static IO_OPERATION_TYPE: Enum = Enum { name: "IoOperationType", values: &["read", "write"] };
static BLOCK_ERROR_ACTION: Enum = Enum { name: "BlockErrorAction", values: &["ignore", "report", "stop"] };
static TRANSACTION_ACTION: Union = Union {
    name: "TransactionAction",
    base: &[required("type", Type::Enum(&TRANSACTION_ACTION_KIND))],
    tag: "type",
    variants: &[("abort", &ABORT_WRAPPER)],
};
static TRANSACTION_ACTION_KIND: Enum = Enum { name: "TransactionActionKind", values: &["abort"] };
static ABORT_WRAPPER: Struct = Struct { name: "AbortWrapper", members: &[required("data", Type::Struct(&ABORT))] };
static ABORT: Struct = Struct { name: "Abort", members: &[] };
static TRANSACTION_PROPERTIES: Struct = Struct {
    name: "TransactionProperties",
    members: &[optional("completion-mode", Type::Enum(&ACTION_COMPLETION_MODE))],
};
static ACTION_COMPLETION_MODE: Enum = Enum { name: "ActionCompletionMode", values: &["individual", "grouped"] };
