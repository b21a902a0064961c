//! Checks arguments against the schema, and reads them afterwards.
//!
//! The walk keeps its place in a small stack instead of recursing; the path of a mistake is read off
//! that stack. Source of all texts and of the order of checks: measured on QEMU 7.2.

use core::fmt;

use super::json::{Elements, Kind, Object, Text, Value};
use super::schema::{Member, Type, Union, Width};

/// Deepest nesting of the schema's types that can be checked.
const MAX_DEPTH: usize = 16;

/// Why arguments do not fit.
#[derive(Clone, Debug)]
pub enum ArgError<'a> {
    /// A mandatory member is absent.
    Missing(Path<'a>),
    /// A member that the schema does not know.
    Unexpected(Path<'a>),
    /// Not of the type that is named second.
    WrongType(Path<'a>, &'static str),
    /// Not an integer of the C type that is named second. Names only the last element of the path.
    NotUnsigned(Path<'a>, &'static str),
    /// Not one of the words. Names only the last element of the path.
    NotAValue(Path<'a>, Text<'a>),
    /// Nested deeper than any type of the schema needs.
    TooDeep(Path<'a>),
}

impl fmt::Display for ArgError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ArgError::Missing(path) => write!(f, "Parameter '{path}' is missing"),
            ArgError::Unexpected(path) => write!(f, "Parameter '{path}' is unexpected"),
            ArgError::WrongType(path, expected) => {
                write!(f, "Invalid parameter type for '{path}', expected: {expected}")
            }
            ArgError::NotUnsigned(path, ty) => {
                write!(f, "Parameter '{}' expects {ty}", path.last())
            }
            ArgError::NotAValue(path, value) => {
                write!(f, "Parameter '{}' does not accept value '{value}'", path.last())
            }
            ArgError::TooDeep(path) => write!(f, "Parameter '{path}' is nested too deeply"),
        }
    }
}

/// Where in the arguments a mistake is: `backend.data.addr`, `actions[1].data`.
#[derive(Clone, Debug, Default)]
pub struct Path<'a> {
    steps: heapless::Vec<PathStep<'a>, { MAX_DEPTH + 1 }>,
}

#[derive(Clone, Copy, Debug)]
enum PathStep<'a> {
    Member(&'static str),
    Unknown(Text<'a>),
    Element(usize),
}

impl fmt::Display for PathStep<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathStep::Member(name) => f.write_str(name),
            PathStep::Unknown(name) => write!(f, "{name}"),
            PathStep::Element(index) => write!(f, "[{index}]"),
        }
    }
}

impl<'a> Path<'a> {
    fn with(&self, name: &'static str) -> Self {
        self.clone().push(PathStep::Member(name))
    }

    /// There is one place more than frames, so a step always fits.
    fn push(mut self, step: PathStep<'a>) -> Self {
        let _ = self.steps.push(step);
        self
    }

    fn pop(&mut self) {
        self.steps.pop();
    }

    /// The bare last name; a list's element has none and is called null.
    fn last(&self) -> impl fmt::Display + use<'a> {
        match self.steps.last() {
            Some(&step @ (PathStep::Member(_) | PathStep::Unknown(_))) => step,
            Some(PathStep::Element(_)) | None => PathStep::Member("null"),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.steps.iter().enumerate() {
            if at > 0 && !matches!(step, PathStep::Element(_)) {
                f.write_str(".")?;
            }
            write!(f, "{step}")?;
        }
        Ok(())
    }
}

/// An object or array whose content is being checked.
enum Frame<'a> {
    Object {
        object: Object<'a>,
        /// Members of the schema still to be visited, in order.
        due: &'static [Member],
        shape: Shape,
    },
    Array {
        elements: Elements<'a>,
        of: &'static Type,
        index: usize,
    },
}

/// Which members an object may have.
#[derive(Clone, Copy)]
struct Shape {
    members: &'static [Member],
    /// The union whose variant is still to be chosen.
    union: Option<&'static Union>,
    variant: &'static [Member],
}

impl Shape {
    fn knows(&self, name: Text<'_>) -> bool {
        self.members.iter().chain(self.variant).any(|member| name == member.name)
    }
}

/// Checks `arguments` (absent ones are an empty object) against `members`.
///
/// Members are visited in the order of the schema; unexpected ones are found last, object by object
/// from the inside out.
///
/// # Errors
/// The first mistake in that order.
pub fn check<'a>(arguments: Option<Object<'a>>, members: &'static [Member]) -> Result<(), ArgError<'a>> {
    let Some(object) = arguments else {
        return match members.iter().find(|member| !member.optional) {
            Some(member) => Err(ArgError::Missing(Path::default().with(member.name))),
            None => Ok(()),
        };
    };
    let mut path = Path::default();
    let mut frames = heapless::Vec::<Frame<'a>, MAX_DEPTH>::new();
    let shape = Shape { members, union: None, variant: &[] };
    // The stack is empty and has room.
    let _ = frames.push(Frame::Object { object, due: members, shape });

    while let Some(frame) = frames.last_mut() {
        let (step, ty, value) = match frame {
            Frame::Array { elements, of, index } => {
                let Some(value) = elements.next() else {
                    leave(&mut frames, &mut path);
                    continue;
                };
                *index += 1;
                (PathStep::Element(*index - 1), **of, value)
            }
            Frame::Object { object, due, shape } => {
                if let Some((member, rest)) = due.split_first() {
                    *due = rest;
                    match object.get(member.name) {
                        Some(value) => (PathStep::Member(member.name), member.ty, value),
                        None if member.optional => continue,
                        None => return Err(ArgError::Missing(path.with(member.name))),
                    }
                } else if let Some(union) = shape.union.take() {
                    // The tag has been visited and is one of its words.
                    let tag = object.get(union.tag).and_then(Value::as_text);
                    let chosen = union.variants.iter().find(|(name, _)| tag.is_some_and(|t| t == *name));
                    shape.variant = chosen.map_or(&[][..], |(_, members)| *members);
                    *due = shape.variant;
                    continue;
                } else {
                    if let Some((name, _)) = object.members().find(|(name, _)| !shape.knows(*name)) {
                        return Err(ArgError::Unexpected(path.push(PathStep::Unknown(name))));
                    }
                    leave(&mut frames, &mut path);
                    continue;
                }
            }
        };

        path = path.push(step);
        match enter(ty, value, &path)? {
            None => path.pop(),
            Some(frame) => {
                if frames.push(frame).is_err() {
                    return Err(ArgError::TooDeep(path));
                }
            }
        }
    }
    Ok(())
}

fn leave(frames: &mut heapless::Vec<Frame<'_>, MAX_DEPTH>, path: &mut Path<'_>) {
    frames.pop();
    path.pop();
}

/// Checks a value's own type; gives a frame if it has content to be checked.
fn enter<'a>(ty: Type, value: Value<'a>, path: &Path<'a>) -> Result<Option<Frame<'a>>, ArgError<'a>> {
    let wrong = |expected| Err(ArgError::WrongType(path.clone(), expected));
    match (ty, value.kind()) {
        (Type::Any, _)
        | (Type::Str, Kind::String(_))
        | (Type::Int, Kind::Int(_))
        | (Type::Bool, Kind::Bool(_))
        | (Type::Number, Kind::Int(_) | Kind::Uint(_) | Kind::Float(_)) => Ok(None),
        (Type::Str, _) => wrong("string"),
        (Type::Int, _) => wrong("integer"),
        (Type::Bool, _) => wrong("boolean"),
        (Type::Number, _) => wrong("number"),
        (Type::Unsigned(width), kind) => unsigned(width, kind, path).map(|()| None),
        (Type::Enum(words), Kind::String(text)) => {
            if words.values.iter().any(|word| text == *word) {
                Ok(None)
            } else {
                Err(ArgError::NotAValue(path.clone(), text))
            }
        }
        (Type::Enum(_), _) => wrong("string"),
        (Type::Struct(ty), Kind::Object(object)) => {
            let shape = Shape { members: ty.members, union: None, variant: &[] };
            Ok(Some(Frame::Object { object, due: ty.members, shape }))
        }
        (Type::Union(ty), Kind::Object(object)) => {
            let shape = Shape { members: ty.base, union: Some(ty), variant: &[] };
            Ok(Some(Frame::Object { object, due: ty.base, shape }))
        }
        (Type::Struct(_) | Type::Union(_), _) => wrong("object"),
        (Type::List(of), Kind::Array(array)) => Ok(Some(Frame::Array { elements: array.iter(), of, index: 0 })),
        (Type::List(_), _) => wrong("array"),
    }
}

/// A negative integer stands for itself modulo 2^64, which only the full width can hold.
fn unsigned<'a>(width: Width, kind: Kind<'a>, path: &Path<'a>) -> Result<(), ArgError<'a>> {
    let (most, name) = match width {
        Width::U8 => (u64::from(u8::MAX), "uint8_t"),
        Width::U16 => (u64::from(u16::MAX), "uint16_t"),
        Width::U32 => (u64::from(u32::MAX), "uint32_t"),
        Width::U64 => (u64::MAX, "uint64"),
    };
    match kind {
        Kind::Int(value) if value.cast_unsigned() <= most => Ok(()),
        Kind::Uint(value) if value <= most => Ok(()),
        Kind::Int(_) | Kind::Uint(_) => Err(ArgError::NotUnsigned(path.clone(), name)),
        _ => Err(ArgError::NotUnsigned(path.clone(), "uint64")),
    }
}

/// Checked arguments, for the command that they belong to.
#[derive(Clone, Copy, Debug)]
pub struct Args<'a>(pub(super) Option<Object<'a>>);

impl<'a> Args<'a> {
    /// The argument `name`, if it was given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        self.0.and_then(|object| object.get(name))
    }

    /// The text `name`, if it was given.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<Text<'a>> {
        self.get(name).and_then(Value::as_text)
    }

    /// The signed integer `name`, if it was given.
    #[must_use]
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.get(name)?.kind() {
            Kind::Int(value) => Some(value),
            _ => None,
        }
    }
}
