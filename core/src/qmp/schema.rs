//! The shape of the schema: types, commands, events. What is in it stands in [`super::table`].
//!
//! One declaration serves argument checking, `query-commands`, the monitors' help and, once it is
//! offered, introspection.

use super::commands::Handler;

/// A type of the schema. Source: QAPI type system.
#[derive(Clone, Copy, Debug)]
pub enum Type {
    /// Text.
    Str,
    /// A signed 64-bit integer.
    Int,
    /// An unsigned integer.
    Unsigned(Width),
    /// `true` or `false`.
    Bool,
    /// Any number.
    Number,
    /// Any value.
    Any,
    /// One word of a list.
    Enum(&'static Enum),
    /// An object with fixed members.
    Struct(&'static Struct),
    /// An object whose further members depend on one of them.
    Union(&'static Union),
    /// An array of one type.
    List(&'static Type),
}

/// Width of an unsigned integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 0 to 2^8-1
    U8,
    /// 0 to 2^16-1
    U16,
    /// 0 to 2^32-1
    U32,
    /// 0 to 2^64-1
    U64,
}

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
    pub variants: &'static [(&'static str, &'static [Member])],
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

/// A command.
#[derive(Debug)]
pub struct Command {
    /// Its name in `execute`.
    pub name: &'static str,
    /// What it does, in one line.
    pub doc: &'static str,
    /// Members of `arguments`.
    pub args: &'static [Member],
    /// What it returns; `None` is the empty object.
    pub returns: Option<Type>,
    /// It may be called with `exec-oob`.
    pub allow_oob: bool,
    /// First version of the protocol's reference implementation that has it.
    pub since: &'static str,
    pub(super) run: Handler,
}

/// An event.
#[derive(Debug)]
pub struct EventType {
    /// Its name.
    pub name: &'static str,
    /// When it comes, in one line.
    pub doc: &'static str,
    /// Members of `data`; without any the event has no `data`.
    pub data: &'static [Member],
}

/// A mandatory member.
pub(super) const fn required(name: &'static str, ty: Type) -> Member {
    Member { name, ty, optional: false }
}

/// A member that may be absent.
pub(super) const fn optional(name: &'static str, ty: Type) -> Member {
    Member { name, ty, optional: true }
}
