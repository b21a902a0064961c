//! Character devices, and descriptors that clients pass.

use super::{Arguments, Command, Enum, Member, Run, Struct, Type, U16, Union, command, optional, required};
use crate::qmp::commands::query;

pub(super) const COMMANDS: &[Command] = &[
    Command {
        returns: Some(list!(Type::Struct(&CHARDEV_INFO))),
        allow_preconfig: true,
        ..command("query-chardev", "0.14", Run::Core(query::query_chardev), "list of character devices")
    },
    Command {
        returns: Some(list!(Type::Struct(&CHARDEV_BACKEND_INFO))),
        ..command(
            "query-chardev-backends",
            "2.0",
            Run::Core(query::query_chardev_backends),
            "list of character back end kinds",
        )
    },
    Command {
        args: Arguments::Members(&[
            required("device", Type::Str),
            required("data", Type::Str),
            optional("format", Type::Enum(&DATA_FORMAT)),
        ]),
        ..command("ringbuf-write", "1.4", Run::Host, "put bytes into a ring buffer character device")
    },
    Command {
        args: Arguments::Members(&[
            required("device", Type::Str),
            required("size", Type::Int),
            optional("format", Type::Enum(&DATA_FORMAT)),
        ]),
        returns: Some(Type::Str),
        ..command("ringbuf-read", "1.4", Run::Host, "take bytes out of a ring buffer character device")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str), required("backend", Type::Union(&CHARDEV_BACKEND))]),
        returns: Some(Type::Struct(&CHARDEV_RETURN)),
        ..command("chardev-add", "1.4", Run::Host, "create a character device")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str), required("backend", Type::Union(&CHARDEV_BACKEND))]),
        returns: Some(Type::Struct(&CHARDEV_RETURN)),
        ..command("chardev-change", "2.10", Run::Host, "replace the back end of a device that is in use")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("chardev-remove", "1.4", Run::Host, "remove one that is not in use")
    },
    Command {
        args: Arguments::Members(&[required("id", Type::Str)]),
        ..command("chardev-send-break", "2.10", Run::Host, "send a break condition")
    },
    Command {
        args: Arguments::Members(&[required("instances", list!(Type::Union(&YANK_INSTANCE)))]),
        allow_oob: true,
        ..command("yank", "6.0", Run::Host, "out-of-band: break hung connections of the named instances")
    },
    Command {
        returns: Some(list!(Type::Union(&YANK_INSTANCE))),
        allow_oob: true,
        ..command("query-yank", "6.0", Run::Host, "out-of-band: list of instances that can be yanked")
    },
    Command {
        args: Arguments::Members(&[
            required("protocol", Type::Str),
            required("fdname", Type::Str),
            optional("skipauth", Type::Bool),
            optional("tls", Type::Bool),
        ]),
        ..command("add_client", "0.14", Run::Host, "hand a passed socket to a display server or character device")
    },
    Command {
        args: Arguments::Members(&[required("fdname", Type::Str)]),
        ..command("getfd", "0.14", Run::Host, "take a descriptor passed with SCM_RIGHTS and give it a name")
    },
    Command {
        args: Arguments::Members(&[required("fdname", Type::Str)]),
        ..command("closefd", "0.14", Run::Host, "close a named descriptor")
    },
    Command {
        args: Arguments::Members(&[optional("fdset-id", Type::Int), optional("opaque", Type::Str)]),
        returns: Some(Type::Struct(&ADDFD_INFO)),
        ..command("add-fd", "1.2", Run::Host, "put a passed descriptor into a set (/dev/fdset/N)")
    },
    Command {
        args: Arguments::Members(&[required("fdset-id", Type::Int), optional("fd", Type::Int)]),
        ..command("remove-fd", "1.2", Run::Host, "remove a descriptor from a set")
    },
    Command {
        returns: Some(list!(Type::Struct(&FDSET_INFO))),
        ..command("query-fdsets", "1.2", Run::Host, "list of descriptor sets")
    },
];

/// What all character devices have.
const COMMON: &[Member] = &[optional("logfile", Type::Str), optional("logappend", Type::Bool)];
static CHARDEV_INFO: Struct = Struct {
    name: "ChardevInfo",
    members: &[required("label", Type::Str), required("filename", Type::Str), required("frontend-open", Type::Bool)],
};
static CHARDEV_BACKEND_INFO: Struct = Struct { name: "ChardevBackendInfo", members: &[required("name", Type::Str)] };
static DATA_FORMAT: Enum = Enum { name: "DataFormat", values: &["utf8", "base64"] };
static CHARDEV_BACKEND: Union = Union {
    name: "ChardevBackend",
    base: &[required("type", Type::Enum(&CHARDEV_BACKEND_KIND))],
    tag: "type",
    variants: &[
        ("file", &CHARDEV_FILE_WRAPPER),
        ("pipe", &CHARDEV_HOSTDEV_WRAPPER),
        ("socket", &CHARDEV_SOCKET_WRAPPER),
        ("udp", &CHARDEV_UDP_WRAPPER),
        ("pty", &CHARDEV_COMMON_WRAPPER),
        ("null", &CHARDEV_COMMON_WRAPPER),
        ("mux", &CHARDEV_MUX_WRAPPER),
        ("stdio", &CHARDEV_STDIO_WRAPPER),
        ("ringbuf", &CHARDEV_RINGBUF_WRAPPER),
        ("memory", &CHARDEV_RINGBUF_WRAPPER),
    ],
};
static CHARDEV_BACKEND_KIND: Enum = Enum {
    name: "ChardevBackendKind",
    values: &["file", "pipe", "socket", "udp", "pty", "null", "mux", "stdio", "ringbuf", "memory"],
};
static CHARDEV_FILE_WRAPPER: Struct =
    Struct { name: "ChardevFileWrapper", members: &[required("data", Type::Struct(&CHARDEV_FILE))] };
static CHARDEV_FILE: Struct = Struct {
    name: "ChardevFile",
    members: joined!(
        Member,
        &[COMMON, &[optional("in", Type::Str), required("out", Type::Str), optional("append", Type::Bool)]]
    ),
};
static CHARDEV_HOSTDEV_WRAPPER: Struct =
    Struct { name: "ChardevHostdevWrapper", members: &[required("data", Type::Struct(&CHARDEV_HOSTDEV))] };
static CHARDEV_HOSTDEV: Struct =
    Struct { name: "ChardevHostdev", members: joined!(Member, &[COMMON, &[required("device", Type::Str)]]) };
static CHARDEV_SOCKET_WRAPPER: Struct =
    Struct { name: "ChardevSocketWrapper", members: &[required("data", Type::Struct(&CHARDEV_SOCKET))] };
static CHARDEV_SOCKET: Struct = Struct {
    name: "ChardevSocket",
    members: joined!(
        Member,
        &[
            COMMON,
            &[
                required("addr", Type::Union(&SOCKET_ADDRESS_LEGACY)),
                optional("tls-creds", Type::Str),
                optional("tls-authz", Type::Str),
                optional("server", Type::Bool),
                optional("wait", Type::Bool),
                optional("nodelay", Type::Bool),
                optional("telnet", Type::Bool),
                optional("tn3270", Type::Bool),
                optional("websocket", Type::Bool),
                optional("reconnect", Type::Int)
            ]
        ]
    ),
};
static SOCKET_ADDRESS_LEGACY: Union = Union {
    name: "SocketAddressLegacy",
    base: &[required("type", Type::Enum(&SOCKET_ADDRESS_TYPE))],
    tag: "type",
    variants: &[
        ("inet", &INET_SOCKET_ADDRESS_WRAPPER),
        ("unix", &UNIX_SOCKET_ADDRESS_WRAPPER),
        ("fd", &STRING_WRAPPER),
    ],
};
pub(super) static SOCKET_ADDRESS_TYPE: Enum = Enum { name: "SocketAddressType", values: &["inet", "unix", "fd"] };
static INET_SOCKET_ADDRESS_WRAPPER: Struct =
    Struct { name: "InetSocketAddressWrapper", members: &[required("data", Type::Struct(&INET_SOCKET_ADDRESS))] };
static INET_SOCKET_ADDRESS: Struct = Struct {
    name: "InetSocketAddress",
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
static UNIX_SOCKET_ADDRESS_WRAPPER: Struct =
    Struct { name: "UnixSocketAddressWrapper", members: &[required("data", Type::Struct(&UNIX_SOCKET_ADDRESS))] };
static UNIX_SOCKET_ADDRESS: Struct = Struct {
    name: "UnixSocketAddress",
    members: &[required("path", Type::Str), optional("abstract", Type::Bool), optional("tight", Type::Bool)],
};
static STRING_WRAPPER: Struct = Struct { name: "StringWrapper", members: &[required("data", Type::Struct(&STRING))] };
static STRING: Struct = Struct { name: "String", members: &[required("str", Type::Str)] };
static CHARDEV_UDP_WRAPPER: Struct =
    Struct { name: "ChardevUdpWrapper", members: &[required("data", Type::Struct(&CHARDEV_UDP))] };
static CHARDEV_UDP: Struct = Struct {
    name: "ChardevUdp",
    members: joined!(
        Member,
        &[
            COMMON,
            &[
                required("remote", Type::Union(&SOCKET_ADDRESS_LEGACY)),
                optional("local", Type::Union(&SOCKET_ADDRESS_LEGACY))
            ]
        ]
    ),
};
static CHARDEV_COMMON_WRAPPER: Struct =
    Struct { name: "ChardevCommonWrapper", members: &[required("data", Type::Struct(&CHARDEV_COMMON))] };
static CHARDEV_COMMON: Struct = Struct { name: "ChardevCommon", members: COMMON };
static CHARDEV_MUX_WRAPPER: Struct =
    Struct { name: "ChardevMuxWrapper", members: &[required("data", Type::Struct(&CHARDEV_MUX))] };
static CHARDEV_MUX: Struct =
    Struct { name: "ChardevMux", members: joined!(Member, &[COMMON, &[required("chardev", Type::Str)]]) };
static CHARDEV_STDIO_WRAPPER: Struct =
    Struct { name: "ChardevStdioWrapper", members: &[required("data", Type::Struct(&CHARDEV_STDIO))] };
static CHARDEV_STDIO: Struct =
    Struct { name: "ChardevStdio", members: joined!(Member, &[COMMON, &[optional("signal", Type::Bool)]]) };
static CHARDEV_RINGBUF_WRAPPER: Struct =
    Struct { name: "ChardevRingbufWrapper", members: &[required("data", Type::Struct(&CHARDEV_RINGBUF))] };
static CHARDEV_RINGBUF: Struct =
    Struct { name: "ChardevRingbuf", members: joined!(Member, &[COMMON, &[optional("size", Type::Int)]]) };
static CHARDEV_RETURN: Struct = Struct { name: "ChardevReturn", members: &[optional("pty", Type::Str)] };
static YANK_INSTANCE: Union = Union {
    name: "YankInstance",
    base: &[required("type", Type::Enum(&YANK_INSTANCE_TYPE))],
    tag: "type",
    variants: &[("block-node", &YANK_INSTANCE_BLOCK_NODE), ("chardev", &YANK_INSTANCE_CHARDEV)],
};
static YANK_INSTANCE_TYPE: Enum = Enum { name: "YankInstanceType", values: &["block-node", "chardev", "migration"] };
static YANK_INSTANCE_BLOCK_NODE: Struct =
    Struct { name: "YankInstanceBlockNode", members: &[required("node-name", Type::Str)] };
static YANK_INSTANCE_CHARDEV: Struct = Struct { name: "YankInstanceChardev", members: &[required("id", Type::Str)] };
static ADDFD_INFO: Struct =
    Struct { name: "AddfdInfo", members: &[required("fdset-id", Type::Int), required("fd", Type::Int)] };
static FDSET_INFO: Struct = Struct {
    name: "FdsetInfo",
    members: &[required("fdset-id", Type::Int), required("fds", list!(Type::Struct(&FDSET_FD_INFO)))],
};
static FDSET_FD_INFO: Struct =
    Struct { name: "FdsetFdInfo", members: &[required("fd", Type::Int), optional("opaque", Type::Str)] };
