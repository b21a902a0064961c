//! What no machine here has: commands whose only answer is that it is not there.

use super::monitor::HUMAN_READABLE_TEXT;
use super::{Arguments, Command, Enum, Run, Struct, Type, Union, command, optional, required};
use crate::qmp::commands::absent;

pub(super) const COMMANDS: &[Command] = &[
    Command {
        args: Arguments::Members(&[required("name", Type::Str), required("up", Type::Bool)]),
        ..command("set_link", "0.14", Run::Core(absent::set_link), "set the link state of a network card or back end")
    },
    Command {
        args: Arguments::Union(&SET_PASSWORD_OPTIONS),
        ..command(
            "set_password",
            "0.14",
            Run::Core(absent::set_password),
            "set the password of a display server; error when there is none",
        )
    },
    Command {
        args: Arguments::Union(&EXPIRE_PASSWORD_OPTIONS),
        ..command(
            "expire_password",
            "0.14",
            Run::Core(absent::expire_password),
            "set its expiry; error when there is none",
        )
    },
    Command {
        args: Arguments::Members(&[required("password", Type::Str)]),
        ..command("change-vnc-password", "1.1", Run::Core(absent::change_vnc_password), "set the VNC password")
    },
    Command {
        returns: Some(list!(Type::Struct(&MOUSE_INFO))),
        ..command(
            "query-mice",
            "0.14",
            Run::Core(absent::query_mice),
            "list of pointing devices (empty without a display)",
        )
    },
    Command {
        args: Arguments::Members(&[required("value", Type::Int)]),
        ..command("balloon", "0.14", Run::Core(absent::balloon), "set the size of the balloon")
    },
    Command {
        returns: Some(Type::Struct(&BALLOON_INFO)),
        ..command(
            "query-balloon",
            "0.14",
            Run::Core(absent::query_balloon),
            "size of the balloon; DeviceNotActive without a balloon",
        )
    },
    Command {
        returns: Some(Type::Struct(&HUMAN_READABLE_TEXT)),
        features: &["unstable"],
        ..command(
            "x-query-usb",
            "6.2",
            Run::Core(absent::x_query_usb),
            "USB devices as console text; error without USB",
        )
    },
    Command {
        returns: Some(Type::Struct(&REPLAY_INFO)),
        ..command("query-replay", "5.2", Run::Core(absent::query_replay), "state of record/replay")
    },
];

static SET_PASSWORD_OPTIONS: Union = Union {
    name: "SetPasswordOptions",
    base: &[
        required("protocol", Type::Enum(&DISPLAY_PROTOCOL)),
        required("password", Type::Str),
        optional("connected", Type::Enum(&SET_PASSWORD_ACTION)),
    ],
    tag: "protocol",
    variants: &[("vnc", &SET_PASSWORD_OPTIONS_VNC)],
};
static DISPLAY_PROTOCOL: Enum = Enum { name: "DisplayProtocol", values: &["vnc", "spice"] };
static SET_PASSWORD_ACTION: Enum = Enum { name: "SetPasswordAction", values: &["keep", "fail", "disconnect"] };
static SET_PASSWORD_OPTIONS_VNC: Struct =
    Struct { name: "SetPasswordOptionsVnc", members: &[optional("display", Type::Str)] };
static EXPIRE_PASSWORD_OPTIONS: Union = Union {
    name: "ExpirePasswordOptions",
    base: &[required("protocol", Type::Enum(&DISPLAY_PROTOCOL)), required("time", Type::Str)],
    tag: "protocol",
    variants: &[("vnc", &EXPIRE_PASSWORD_OPTIONS_VNC)],
};
static EXPIRE_PASSWORD_OPTIONS_VNC: Struct =
    Struct { name: "ExpirePasswordOptionsVnc", members: &[optional("display", Type::Str)] };
static MOUSE_INFO: Struct = Struct {
    name: "MouseInfo",
    members: &[
        required("name", Type::Str),
        required("index", Type::Int),
        required("current", Type::Bool),
        required("absolute", Type::Bool),
    ],
};
static BALLOON_INFO: Struct = Struct { name: "BalloonInfo", members: &[required("actual", Type::Int)] };
static REPLAY_INFO: Struct = Struct {
    name: "ReplayInfo",
    members: &[
        required("mode", Type::Enum(&REPLAY_MODE)),
        optional("filename", Type::Str),
        required("icount", Type::Int),
    ],
};
static REPLAY_MODE: Enum = Enum { name: "ReplayMode", values: &["none", "record", "play"] };
