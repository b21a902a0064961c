//! `query-qmp-schema`: the schema as clients may see it.
//!
//! Names of types are masked by numbers in the order in which they are met; builtin types and arrays keep
//! readable names, and all integers are one type. Commands and events come first, in the order of their
//! lists, then the types in the order of their first use. Source: QMP reference, `SchemaInfo`; order and
//! form measured on QEMU 7.2.

use core::fmt;

use serde::Serialize;

use super::{COMMANDS, Command, EVENTS, EventType, Member, Struct, Type, Union};
use crate::qmp::write::{WriteError, Writer};

/// Most types that introspection can tell of.
const MAX_TYPES: usize = 512;

/// A type that has an entry of its own.
#[derive(Clone, Copy)]
enum Node {
    Type(Type),
    /// Members without a name for the whole: arguments, or data of an event.
    Members(&'static [Member]),
}

impl Node {
    /// Tells nodes apart: what kind of list of what it is.
    fn key(self) -> (usize, usize) {
        fn address<T: ?Sized>(what: &T) -> usize {
            core::ptr::from_ref(what).cast::<()>() as usize
        }
        match self {
            Node::Members([]) => (0, 0),
            Node::Members(members) => (0, address(members)),
            Node::Type(ty) => match ty {
                Type::Str => (0, 1),
                Type::Int | Type::Signed(_) | Type::Unsigned(_) | Type::Size => (0, 2),
                Type::Bool => (0, 3),
                Type::Number => (0, 4),
                Type::Null => (0, 5),
                Type::Any => (0, 6),
                Type::Enum(ty) => (0, address(ty)),
                Type::Struct(Struct { members: [], .. }) => (0, 0),
                Type::Struct(ty) => (0, address(ty)),
                Type::Union(ty) => (0, address(ty)),
                Type::Alternate(ty) => (0, address(ty)),
                Type::List(of) => {
                    let (depth, key) = Node::Type(*of).key();
                    (depth + 1, key)
                }
            },
        }
    }

    const fn builtin(self) -> Option<(&'static str, &'static str)> {
        match self {
            Node::Type(Type::Str) => Some(("str", "string")),
            Node::Type(Type::Int | Type::Signed(_) | Type::Unsigned(_) | Type::Size) => Some(("int", "int")),
            Node::Type(Type::Bool) => Some(("bool", "boolean")),
            Node::Type(Type::Number) => Some(("number", "number")),
            Node::Type(Type::Null) => Some(("null", "null")),
            Node::Type(Type::Any) => Some(("any", "value")),
            _ => None,
        }
    }
}

/// A type's name as clients see it.
struct Name {
    /// Arrays around it.
    depth: usize,
    inner: Inner,
}

enum Inner {
    Builtin(&'static str),
    Masked(usize),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (0..self.depth).try_for_each(|_| f.write_str("["))?;
        match self.inner {
            Inner::Builtin(name) => f.write_str(name)?,
            Inner::Masked(number) => write!(f, "{number}")?,
        }
        (0..self.depth).try_for_each(|_| f.write_str("]"))
    }
}

impl Serialize for Name {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The types met so far.
struct Types {
    /// All of them, in order, with the number that masks the name.
    met: heapless::Vec<(Node, usize), MAX_TYPES>,
    masked: usize,
}

impl Types {
    /// The name of a type, which will have an entry from now on.
    fn name(&mut self, node: Node) -> Result<Name, WriteError> {
        let key = node.key();
        let met = self.met.iter().find(|(other, _)| other.key() == key).copied();
        if let Node::Type(Type::List(of)) = node {
            if met.is_none() {
                self.meet(node, 0)?;
            }
            let inner = self.name(Node::Type(*of))?;
            return Ok(Name { depth: inner.depth + 1, ..inner });
        }
        let inner = match (node.builtin(), met) {
            (Some((name, _)), met) => {
                if met.is_none() {
                    self.meet(node, 0)?;
                }
                Inner::Builtin(name)
            }
            (None, Some((_, number))) => Inner::Masked(number),
            (None, None) => {
                let number = self.masked;
                self.masked += 1;
                self.meet(node, number)?;
                Inner::Masked(number)
            }
        };
        Ok(Name { depth: 0, inner })
    }

    fn meet(&mut self, node: Node, number: usize) -> Result<(), WriteError> {
        self.met.push((node, number)).map_err(|_| WriteError::NotJson)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CommandEntry {
    name: &'static str,
    ret_type: Name,
    meta_type: &'static str,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    allow_oob: bool,
    arg_type: Name,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    features: &'static [&'static str],
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct EventEntry {
    name: &'static str,
    meta_type: &'static str,
    arg_type: Name,
}

#[derive(Serialize)]
struct MemberEntry {
    name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<()>,
    #[serde(rename = "type")]
    ty: Name,
}

#[derive(Serialize)]
struct VariantEntry {
    case: &'static str,
    #[serde(rename = "type")]
    ty: Name,
}

#[derive(Serialize)]
struct KindEntry {
    #[serde(rename = "type")]
    ty: Name,
}

#[derive(Serialize)]
struct ValueEntry {
    name: &'static str,
}

/// Writes the list of all commands that `offered` lets through, all events, and the types they use.
pub(in crate::qmp) fn introspect(
    offered: &dyn Fn(&Command) -> bool,
    writer: &mut Writer<'_>,
) -> Result<(), WriteError> {
    let mut types = Types { met: heapless::Vec::new(), masked: 0 };
    // The empty object is the number 0 for everybody.
    types.name(Node::Members(&[]))?;
    writer.open(b'[')?;
    for command in COMMANDS.iter().filter(|command| offered(command)) {
        writer.element(&command_entry(command, &mut types)?)?;
    }
    for EventType { name, data, .. } in EVENTS {
        let arg_type = types.name(Node::Members(data))?;
        writer.element(&EventEntry { name, meta_type: "event", arg_type })?;
    }
    let mut at = 0;
    while let Some(&(node, _)) = types.met.get(at) {
        at += 1;
        type_entry(node, &mut types, writer)?;
    }
    writer.close(b']')
}

fn command_entry(command: &Command, types: &mut Types) -> Result<CommandEntry, WriteError> {
    let arguments = match command.args {
        super::Arguments::Members(members) => Node::Members(members),
        // What is not checked is not promised.
        super::Arguments::Unchecked(members) => Node::Members(members),
        super::Arguments::Union(union) => Node::Type(Type::Union(union)),
    };
    let arg_type = types.name(arguments)?;
    let ret_type = types.name(command.returns.map_or(Node::Members(&[]), Node::Type))?;
    Ok(CommandEntry {
        name: command.name,
        ret_type,
        meta_type: "command",
        allow_oob: command.allow_oob,
        arg_type,
        features: command.features,
    })
}

fn type_entry(node: Node, types: &mut Types, writer: &mut Writer<'_>) -> Result<(), WriteError> {
    writer.open_element(b'{')?;
    writer.name("name")?;
    types.name(node)?.serialize(&mut *writer)?;
    let meta = |writer: &mut Writer<'_>, kind: &str| {
        writer.name("meta-type")?;
        kind.serialize(writer)
    };
    if let Some((_, json)) = node.builtin() {
        writer.name("json-type")?;
        json.serialize(&mut *writer)?;
        meta(writer, "builtin")?;
        return writer.close(b'}');
    }
    match node {
        Node::Members(members) => {
            write_members(members, types, writer)?;
            meta(writer, "object")?;
        }
        Node::Type(Type::Struct(ty)) => {
            write_members(ty.members, types, writer)?;
            meta(writer, "object")?;
        }
        Node::Type(Type::Union(union)) => {
            write_members(union.base, types, writer)?;
            writer.name("tag")?;
            union.tag.serialize(&mut *writer)?;
            writer.name("variants")?;
            writer.open(b'[')?;
            for (case, node) in variants(union) {
                let ty = types.name(node)?;
                writer.element(&VariantEntry { case, ty })?;
            }
            writer.close(b']')?;
            meta(writer, "object")?;
        }
        Node::Type(Type::Enum(ty)) => {
            writer.name("members")?;
            writer.open(b'[')?;
            ty.values.iter().try_for_each(|name| writer.element(&ValueEntry { name }))?;
            writer.close(b']')?;
            meta(writer, "enum")?;
            writer.name("values")?;
            ty.values.serialize(&mut *writer)?;
        }
        Node::Type(Type::Alternate(ty)) => {
            writer.name("members")?;
            writer.open(b'[')?;
            for kind in ty.kinds {
                let ty = types.name(Node::Type(*kind))?;
                writer.element(&KindEntry { ty })?;
            }
            writer.close(b']')?;
            meta(writer, "alternate")?;
        }
        Node::Type(Type::List(of)) => {
            writer.name("element-type")?;
            types.name(Node::Type(*of))?.serialize(&mut *writer)?;
            meta(writer, "array")?;
        }
        // The builtin types have been written above.
        Node::Type(_) => {}
    }
    writer.close(b'}')
}

fn write_members(members: &[Member], types: &mut Types, writer: &mut Writer<'_>) -> Result<(), WriteError> {
    writer.name("members")?;
    writer.open(b'[')?;
    for member in members {
        let ty = types.name(Node::Type(member.ty))?;
        writer.element(&MemberEntry { name: member.name, default: member.optional.then_some(()), ty })?;
    }
    writer.close(b']')
}

/// What each value of the tag adds.
fn variants(union: &'static Union) -> impl Iterator<Item = (&'static str, Node)> {
    let tag = union.base.iter().find(|member| member.name == union.tag);
    let cases = match tag.map(|member| member.ty) {
        Some(Type::Enum(ty)) => ty.values,
        _ => &[],
    };
    cases.iter().map(|&case| {
        let variant = union.variants.iter().find(|(name, _)| *name == case);
        (case, variant.map_or(Node::Members(&[]), |(_, ty)| Node::Type(Type::Struct(ty))))
    })
}
