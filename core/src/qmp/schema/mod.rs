//! THE schema: every command, event and type of the protocol stands here once, as data.
//!
//! Argument checking, `query-qmp-schema`, `query-commands`, the monitors' help and the reference pages
//! all read it; nothing else knows which members a command has. One file holds one area. Names,
//! members and versions are those of the QMP reference (QEMU 7.2); what no machine here has is absent,
//! down to single members and enumeration values.

/// An array of a type, in an initialiser.
macro_rules! list {
    ($of:expr) => {
        Type::List(const { &$of })
    };
}

/// Joins lists into an array of their total length.
macro_rules! joined {
    ($ty:ty, $lists:expr) => {{
        const LISTS: &[&[$ty]] = $lists;
        const LEN: usize = {
            let (mut list, mut len) = (0, 0);
            while list < LISTS.len() {
                len += LISTS[list].len();
                list += 1;
            }
            len
        };
        const ALL: [$ty; LEN] = {
            let mut all = [LISTS[0][0]; LEN];
            let (mut list, mut at) = (0, 0);
            while list < LISTS.len() {
                let mut item = 0;
                while item < LISTS[list].len() {
                    all[at] = LISTS[list][item];
                    at += 1;
                    item += 1;
                }
                list += 1;
            }
            all
        };
        &ALL
    }};
}

mod absent;
mod block;
mod chardev;
mod e2k;
mod introspect;
mod job;
mod machine;
mod migration;
mod monitor;
mod object;
mod run_state;

pub(super) use introspect::introspect;
pub use migration::MIGRATION_STATUS;
pub use run_state::RUN_STATE;

use super::commands::Handler;
use super::json::Text;

/// A type of the schema. Source: QAPI type system.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    Str,
    /// A signed 64-bit integer.
    Int,
    /// A narrower signed integer.
    Signed(Width),
    /// An unsigned integer.
    Unsigned(Width),
    /// A number of bytes, 64 bits without sign.
    Size,
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number,
    /// `null`.
    Null,
    /// Any value.
    Any,
    /// One word of a list.
    Enum(&'static Enum),
    /// An object with fixed members.
    Struct(&'static Struct),
    /// An object whose further members depend on one of them.
    Union(&'static Union),
    /// A value whose kind of JSON tells which of some types it is.
    Alternate(&'static Alternate),
    /// An array of one type.
    List(&'static Type),
}

/// Width of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 8 bits
    W8,
    /// 16 bits
    W16,
    /// 32 bits
    W32,
    /// 64 bits
    W64,
}

const U8: Type = Type::Unsigned(Width::W8);
const U16: Type = Type::Unsigned(Width::W16);
const U32: Type = Type::Unsigned(Width::W32);
const U64: Type = Type::Unsigned(Width::W64);
const SIZE: Type = Type::Size;

/// One of some words.
#[derive(Debug)]
pub struct Enum {
    /// Name of the type.
    pub name: &'static str,
    /// The words, in order.
    pub values: &'static [&'static str],
}

/// A named list of members.
#[derive(Debug)]
pub struct Struct {
    /// Name of the type.
    pub name: &'static str,
    /// The members, in order.
    pub members: &'static [Member],
}

/// Members that all variants share, one of which (an [`Enum`]) chooses the variant.
#[derive(Debug)]
pub struct Union {
    /// Name of the type.
    pub name: &'static str,
    /// The shared members, in order.
    pub base: &'static [Member],
    /// Name of the shared member that chooses.
    pub tag: &'static str,
    /// Further members by the value of the tag; a value that is absent here adds none.
    pub variants: &'static [(&'static str, &'static Struct)],
}

/// Types that differ in their kind of JSON.
#[derive(Debug)]
pub struct Alternate {
    /// Name of the type.
    pub name: &'static str,
    /// The types.
    pub kinds: &'static [Type],
}

/// A member of an object.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// What it must be.
    pub ty: Type,
    /// It may be absent.
    pub optional: bool,
}

/// What a command takes.
#[derive(Clone, Copy, Debug)]
pub enum Arguments {
    /// These members.
    Members(&'static [Member]),
    /// The members of a union.
    Union(&'static Union),
    /// At least these members, which the command checks itself.
    Unchecked(&'static [Member]),
}

impl Arguments {
    /// The members that do not depend on the value of another.
    #[must_use]
    pub const fn members(self) -> &'static [Member] {
        match self {
            Arguments::Members(members) | Arguments::Unchecked(members) => members,
            Arguments::Union(union) => union.base,
        }
    }
}

/// Who carries out a command.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// This crate, on any machine.
    Core(Handler),
    /// The machine, if it offers it: [`Control::perform`](super::Control::perform).
    Host,
}

/// A command.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its name in `execute`.
    pub name: &'static str,
    /// What it does, in one line.
    pub doc: &'static str,
    /// Members of `arguments`.
    pub args: Arguments,
    /// What it returns; `None` is the empty object.
    pub returns: Option<Type>,
    /// It may be called with `exec-oob`.
    pub allow_oob: bool,
    /// It may be called before the machine is built (`-preconfig`).
    pub allow_preconfig: bool,
    /// What introspection tells about it: `unstable`, `deprecated`, or something it can do.
    pub features: &'static [&'static str],
    /// First version of the protocol's reference implementation that has it; `e2k` for our own.
    pub since: &'static str,
    /// Who carries it out.
    pub run: Run,
}

/// An event.
#[derive(Clone, Copy, Debug)]
pub struct EventType {
    /// Its name.
    pub name: &'static str,
    /// First version of the protocol's reference implementation that has it.
    pub since: &'static str,
    /// When it comes, in one line.
    pub doc: &'static str,
    /// Members of `data`; without any the event has no `data`.
    pub data: &'static [Member],
    /// At most one a second is sent.
    pub limited: bool,
}

/// A mandatory member.
const fn required(name: &'static str, ty: Type) -> Member {
    Member { name, ty, optional: false }
}

/// A member that may be absent.
const fn optional(name: &'static str, ty: Type) -> Member {
    Member { name, ty, optional: true }
}

/// A command that needs no arguments, cannot overtake and returns nothing.
const fn command(name: &'static str, since: &'static str, run: Run, doc: &'static str) -> Command {
    Command {
        name,
        doc,
        args: Arguments::Members(&[]),
        returns: None,
        allow_oob: false,
        allow_preconfig: false,
        features: &[],
        since,
        run,
    }
}

/// All commands, in the order of introspection.
pub static COMMANDS: &[Command] = joined!(
    Command,
    &[
        run_state::COMMANDS,
        block::COMMANDS,
        job::COMMANDS,
        chardev::COMMANDS,
        migration::COMMANDS,
        absent::COMMANDS,
        monitor::COMMANDS,
        object::COMMANDS,
        machine::COMMANDS,
        e2k::COMMANDS,
    ]
);

/// All events, in the order of introspection.
pub static EVENTS: &[EventType] =
    joined!(EventType, &[run_state::EVENTS, block::EVENTS, job::EVENTS, migration::EVENTS, object::EVENTS]);

/// The command called `name`.
#[must_use]
pub fn command_named(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// The command that a request names.
pub(super) fn command_for(name: Text<'_>) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| name == command.name)
}

/// The event called `name`.
#[must_use]
pub fn event_named(name: &str) -> Option<&'static EventType> {
    EVENTS.iter().find(|event| event.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{RunState, WatchdogAction};

    #[test]
    fn the_machine_has_no_states_and_actions_that_the_schema_lacks() {
        assert!(RunState::ALL.iter().all(|state| RUN_STATE.values.contains(&state.name())));
        let Some(Type::Enum(watchdog)) = command_named("watchdog-set-action")
            .and_then(|command| command.args.members().first())
            .map(|member| member.ty)
        else {
            panic!("the action is no enumeration");
        };
        let names = WatchdogAction::ALL.map(WatchdogAction::name);
        assert!(names.iter().all(|name| watchdog.values.contains(name)) && watchdog.values.len() == names.len());
    }
}
