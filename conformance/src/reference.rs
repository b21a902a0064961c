//! Reference pages of the protocol, made from the schema.

use std::collections::BTreeMap;
use std::fmt::Write;

use e2k_core::qmp::schema::{
    Alternate, Arguments, COMMANDS, Command, EVENTS, Enum, Member, Struct, Type, Union, Width,
};

/// A reference page: its file name and its text.
pub struct Page {
    /// File name.
    pub name: &'static str,
    /// Text in Markdown.
    pub text: String,
}

/// What QEMU has and this program has not.
const ABSENT: &[(&str, &str)] = &[
    (
        "image formats but raw, backing files",
        "drivers of `blockdev-add` are `file`, `raw`, `null-co`, `null-aio`, `blkdebug`",
    ),
    (
        "block jobs",
        "actions of `transaction` but `abort`; `block-stream`, `block-commit`, `drive-mirror`, `blockdev-backup`, dirty bitmaps and what belongs to them",
    ),
    ("block exports", "`nbd-server-*`, `block-export-*`"),
    ("network", "`netdev_add`, `netdev_del`, `query-rx-filter`, `announce-self`; `set_link` finds no device"),
    (
        "display, input, sound",
        "`screendump`, `send-key`, `input-send-event`, `query-vnc*`, `query-spice`; password commands find no server",
    ),
    ("tls", "`tls-creds` of character devices and migration"),
    ("record and replay", "`replay-*`; `query-replay` says `none`"),
    (
        "postcopy, multifd, compression of migration",
        "`migrate-start-postcopy`; `migrate-pause` and `migrate-recover` are always refused",
    ),
    ("CPU and memory hotplug", "`query-hotpluggable-cpus` is refused, `query-memory-devices` is empty"),
    ("devices of other machines", "PCI, USB, ACPI, TPM, virtio, balloon, RTC, SEV, SGX, Xen, COLO, RDMA, rocker"),
];

/// All pages.
#[must_use]
pub fn pages() -> Vec<Page> {
    vec![commands(), events()]
}

/// Types by name, each with what it is made of.
#[derive(Default)]
struct Types(BTreeMap<&'static str, String>);

impl Types {
    /// How a type is called in a table; remembers it, with all that it is made of.
    fn name(&mut self, ty: Type) -> String {
        match ty {
            Type::Str => "str".into(),
            Type::Int => "int".into(),
            Type::Signed(width) => format!("int{}", bits(width)),
            Type::Unsigned(width) => format!("uint{}", bits(width)),
            Type::Size => "size".into(),
            Type::Bool => "bool".into(),
            Type::Number => "number".into(),
            Type::Null => "null".into(),
            Type::Any => "any".into(),
            Type::List(of) => format!("\\[{}\\]", self.name(*of)),
            Type::Enum(Enum { name, values }) => {
                self.remember(name, |_| format!("one of {}", quoted(values)));
                link(name)
            }
            Type::Struct(Struct { name, members }) => {
                self.remember(name, |types| types.members(members));
                link(name)
            }
            Type::Alternate(Alternate { name, kinds }) => {
                self.remember(name, |types| {
                    kinds.iter().map(|kind| types.name(*kind)).collect::<Vec<_>>().join(" or ")
                });
                link(name)
            }
            Type::Union(union @ Union { name, .. }) => {
                self.remember(name, |types| types.union(union));
                link(name)
            }
        }
    }

    fn remember(&mut self, name: &'static str, text: impl FnOnce(&mut Self) -> String) {
        if !self.0.contains_key(name) {
            // Types may hold themselves.
            self.0.insert(name, String::new());
            let text = text(self);
            self.0.insert(name, text);
        }
    }

    fn members(&mut self, members: &[Member]) -> String {
        let one = |member: &Member| {
            let mark = if member.optional { "?" } else { "" };
            format!("`{}{mark}`: {}", member.name, self.name(member.ty))
        };
        if members.is_empty() { "no members".into() } else { members.iter().map(one).collect::<Vec<_>>().join(", ") }
    }

    fn union(&mut self, union: &Union) -> String {
        let mut text = self.members(union.base);
        for (case, variant) in union.variants {
            let _ = write!(text, "; with `{}` {case}: {}", union.tag, self.members(variant.members));
        }
        text
    }

    fn write(&self, page: &mut String) {
        page.push_str("\n## Types\n\n");
        for (name, text) in &self.0 {
            let _ = writeln!(page, "* <a id=\"{}\"></a>**{name}**: {text}", anchor(name));
        }
    }
}

const fn bits(width: Width) -> u32 {
    match width {
        Width::W8 => 8,
        Width::W16 => 16,
        Width::W32 => 32,
        Width::W64 => 64,
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn anchor(name: &str) -> String {
    format!("type-{}", name.to_lowercase())
}

fn link(name: &str) -> String {
    format!("[{name}](#{})", anchor(name))
}

fn commands() -> Page {
    let mut types = Types::default();
    let mut text = String::from(
        "# QMP commands\n\nMade from the schema in `core/src/qmp/schema` by `cargo run -p e2k-conformance -- reference docs`; \
         `query-qmp-schema` tells the same to programs. A question mark marks what may be absent. Commands without a \
         result return `{}`.\n\n## What is not there\n\nIntrospection does not list it either. A command that is not \
         listed below answers `CommandNotFound`.\n\n| of QEMU | |\n| --- | --- |\n",
    );
    for (what, which) in ABSENT {
        let _ = writeln!(text, "| {what} | {which} |");
    }
    text.push_str("\n## Commands\n");
    for command in sorted() {
        let _ = write!(text, "\n### {}\n\n{}.\n\n", command.name, capital(command.doc));
        let takes = match command.args {
            Arguments::Members([]) => String::new(),
            Arguments::Members(members) => types.members(members),
            Arguments::Union(union) => types.union(union),
            Arguments::Unchecked(members) => format!("{}, and the properties of the device", types.members(members)),
        };
        if !takes.is_empty() {
            let _ = writeln!(text, "* takes {takes}");
        }
        if let Some(returns) = command.returns {
            let _ = writeln!(text, "* returns {}", types.name(returns));
        }
        let _ = writeln!(text, "* {}", facts(command));
    }
    types.write(&mut text);
    Page { name: "qmp-commands.md", text }
}

fn sorted() -> Vec<&'static Command> {
    let mut list: Vec<_> = COMMANDS.iter().collect();
    list.sort_by_key(|command| command.name);
    list
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}

fn facts(command: &Command) -> String {
    let mut facts = vec![match command.since {
        "e2k" => "our own".to_owned(),
        version => format!("since {version}"),
    }];
    if command.allow_oob {
        facts.push("may be called out of band".into());
    }
    if command.allow_preconfig {
        facts.push("allowed before the machine is built".into());
    }
    if !command.features.is_empty() {
        facts.push(format!("features {}", quoted(command.features)));
    }
    facts.join("; ")
}

fn events() -> Page {
    let mut types = Types::default();
    let mut text = String::from(
        "# QMP events\n\nMade from the schema in `core/src/qmp/schema` by `cargo run -p e2k-conformance -- reference docs`. \
         Events go to every connection whose negotiation is over. Those that are limited are sent at most once a second; \
         of several in between the newest is kept.\n\n| event | comes when | data | since | limited |\n| --- | --- | --- | --- | --- |\n",
    );
    let mut list: Vec<_> = EVENTS.iter().collect();
    list.sort_by_key(|event| event.name);
    for event in list {
        let data = if event.data.is_empty() { "-".into() } else { types.members(event.data) };
        let limited = if event.limited { "yes" } else { "no" };
        let _ = writeln!(text, "| {} | {} | {data} | {} | {limited} |", event.name, event.doc, event.since);
    }
    types.write(&mut text);
    Page { name: "qmp-events.md", text }
}
