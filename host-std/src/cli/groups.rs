//! THE list of options that have options of their own, with the keys that they take.

use serde::Serialize;

/// What a key's value is. Source of the words: QMP reference, `CommandLineParameterType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Text.
    String,
    /// `on` or `off`.
    Boolean,
    /// A number.
    Number,
    /// A number of bytes.
    Size,
}

/// An option with keys.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// What QEMU calls it.
    pub name: &'static str,
    /// The option, without dash.
    pub option: &'static str,
    /// Its keys.
    pub keys: &'static [(&'static str, Kind)],
}

const fn group(name: &'static str, option: &'static str, keys: &'static [(&'static str, Kind)]) -> Group {
    Group { name, option, keys }
}

/// All of them. Source of names and kinds: QEMU 7.2.
pub const GROUPS: &[Group] = &[
    group("machine", "machine", &[("memory-backend", Kind::String), ("type", Kind::String)]),
    group("accel", "accel", &[("accel", Kind::String)]),
    group("memory", "m", &[("size", Kind::Size)]),
    group(
        "action",
        "action",
        &[("watchdog", Kind::String), ("panic", Kind::String), ("reboot", Kind::String), ("shutdown", Kind::String)],
    ),
    group("object", "object", &[]),
    group("name", "name", &[("debug-threads", Kind::Boolean), ("process", Kind::String), ("guest", Kind::String)]),
    group("trace", "trace", &[("events", Kind::String), ("enable", Kind::String)]),
    group("add-fd", "add-fd", &[("opaque", Kind::String), ("set", Kind::Number), ("fd", Kind::Number)]),
    group("mon", "mon", &[("pretty", Kind::Boolean), ("chardev", Kind::String), ("mode", Kind::String)]),
    group("chardev", "chardev", CHARDEV),
];

const CHARDEV: &[(&str, Kind)] = &[
    ("abstract", Kind::Boolean),
    ("tight", Kind::Boolean),
    ("logappend", Kind::Boolean),
    ("logfile", Kind::String),
    ("append", Kind::Boolean),
    ("chardev", Kind::String),
    ("size", Kind::Size),
    ("signal", Kind::Boolean),
    ("mux", Kind::Boolean),
    ("websocket", Kind::Boolean),
    ("telnet", Kind::Boolean),
    ("reconnect", Kind::Number),
    ("nodelay", Kind::Boolean),
    ("delay", Kind::Boolean),
    ("server", Kind::Boolean),
    ("wait", Kind::Boolean),
    ("ipv6", Kind::Boolean),
    ("ipv4", Kind::Boolean),
    ("to", Kind::Number),
    ("localport", Kind::String),
    ("localaddr", Kind::String),
    ("fd", Kind::String),
    ("port", Kind::String),
    ("host", Kind::String),
    ("path", Kind::String),
    ("backend", Kind::String),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// What comes of `-OPTION KEY=VALUE`.
    fn refusal(group: &Group, key: &str) -> Option<String> {
        let value = match group.name {
            "chardev" => format!("null,id=c,{key}=on"),
            _ => format!("{key}=0"),
        };
        let line = [format!("-{}", group.option), value];
        crate::cli::parse("test", line).err().filter(|text| text.contains("Invalid parameter"))
    }

    #[test]
    fn every_key_is_one_that_its_option_takes() {
        for group in GROUPS {
            for (key, _) in group.keys {
                assert_eq!(refusal(group, key), None);
            }
            // A group without keys takes those of its types.
            assert!(group.keys.is_empty() || refusal(group, "no-such-key").is_some(), "{} takes anything", group.name);
        }
    }
}
