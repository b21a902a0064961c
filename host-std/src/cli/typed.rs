//! Options and console arguments whose members the schema knows: `key=value,…` or JSON.
//!
//! `a.b=1` is member `b` of member `a`, `a.0=x` the first element of a list. The schema says what the text
//! of each value means. Source of the texts: measured on QEMU 7.2.

use std::collections::BTreeMap;

use e2k_core::qmp::deserialize::from_text;
use e2k_core::qmp::schema::{Arguments, Member, Type, Union, Width};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::keyval::KeyVal;
use super::size::bytes;
use crate::object::Value;

/// Reads the value of an option as what `takes` describes; its mistakes have texts of their own.
///
/// # Errors
/// What does not fit.
pub(crate) fn parse_option<T: DeserializeOwned>(
    text: &str,
    implied: Option<&str>,
    takes: Arguments,
) -> Result<T, String> {
    parse(text, implied, takes).map_err(|error| {
        if text.trim_start().starts_with('{') {
            return error;
        }
        if let Some(name) = error.strip_suffix("' is unexpected").and_then(|text| text.strip_prefix("Parameter '")) {
            return format!("Invalid parameter '{name}'");
        }
        match error.strip_suffix(" expects size") {
            Some(parameter) => format!("{parameter} expects a size value"),
            None => error.replace("' expects integer", "' expects a number"),
        }
    })
}

/// Reads `text` as what `takes` describes. `implied` is the key of a first item without one.
///
/// # Errors
/// What does not fit.
pub(crate) fn parse<T: DeserializeOwned>(text: &str, implied: Option<&str>, takes: Arguments) -> Result<T, String> {
    if text.trim_start().starts_with('{') {
        return from_text(text, takes);
    }
    let mut tree = Tree::default();
    for (key, value) in KeyVal::parse(text, implied).pairs() {
        tree.insert(key, value)?;
    }
    let Tree::Inner(members) = tree else {
        return from_text("{}", takes);
    };
    let value = Value::Object(match takes {
        Arguments::Union(union) => typed_union(members, union, "")?,
        Arguments::Members(list) | Arguments::Unchecked(list) => typed_members(members, list, "")?,
    });
    from_text(&json(&value)?, takes)
}

fn json(value: &Value) -> Result<String, String> {
    use e2k_core::qmp::json::{Buffer, GrowingBuffer};
    use e2k_core::qmp::write::{Style, Writer};
    let mut buffer = GrowingBuffer::new(16 << 20);
    value
        .serialize(&mut Writer::new(&mut buffer, Style::Compact, 0))
        .map_err(|error| format!("option value: {error}"))?;
    Ok(String::from_utf8_lossy(buffer.as_slice()).into_owned())
}

/// Keys with dots, taken apart.
enum Tree {
    Leaf(String),
    Inner(BTreeMap<String, Tree>),
}

impl Default for Tree {
    fn default() -> Self {
        Tree::Inner(BTreeMap::new())
    }
}

impl Tree {
    fn insert(&mut self, key: &str, value: &str) -> Result<(), String> {
        let mut at = self;
        for part in key.split('.') {
            let Tree::Inner(members) = at else {
                return Err(format!("Parameters '{key}' and a part of it cannot both have a value"));
            };
            at = members.entry(part.to_owned()).or_default();
        }
        if matches!(at, Tree::Inner(members) if !members.is_empty()) {
            return Err(format!("Parameters '{key}.*' used inconsistently"));
        }
        *at = Tree::Leaf(value.to_owned());
        Ok(())
    }

    fn text(&self) -> Option<&str> {
        match self {
            Tree::Leaf(text) => Some(text),
            Tree::Inner(_) => None,
        }
    }
}

type Members = BTreeMap<String, Value>;

fn typed_union(members: BTreeMap<String, Tree>, union: &Union, path: &str) -> Result<Members, String> {
    let tag = members.get(union.tag).and_then(Tree::text);
    let variant = union.variants.iter().find(|(name, _)| tag == Some(name));
    let mut all = union.base.to_vec();
    all.extend(variant.iter().flat_map(|(_, ty)| ty.members));
    typed_members(members, &all, path)
}

/// Values by the types of the members; unknown ones stay text, and are found by the check.
fn typed_members(members: BTreeMap<String, Tree>, known: &[Member], path: &str) -> Result<Members, String> {
    let typed = |(name, tree): (String, Tree)| {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let ty = known.iter().find(|member| member.name == name).map_or(Type::Any, |member| member.ty);
        typed_value(tree, ty, &path).map(|value| (name, value))
    };
    members.into_iter().map(typed).collect()
}

fn typed_value(tree: Tree, ty: Type, path: &str) -> Result<Value, String> {
    let text = match tree {
        Tree::Leaf(text) => text,
        Tree::Inner(members) => {
            return match ty {
                Type::Struct(ty) => typed_members(members, ty.members, path).map(Value::Object),
                Type::Union(ty) => typed_union(members, ty, path).map(Value::Object),
                Type::Alternate(ty) => {
                    let object = ty.kinds.iter().find(|kind| matches!(kind, Type::Struct(_) | Type::Union(_)));
                    typed_value(Tree::Inner(members), object.copied().unwrap_or(Type::Any), path)
                }
                Type::List(of) => typed_list(members, *of, path),
                _ => typed_members(members, &[], path).map(Value::Object),
            };
        }
    };
    let expects = |what: &str| format!("Parameter '{path}' expects {what}");
    match ty {
        Type::Bool => match text.as_str() {
            "on" | "yes" | "true" | "y" => Ok(Value::Bool(true)),
            "off" | "no" | "false" | "n" => Ok(Value::Bool(false)),
            _ => Err(expects("'on' or 'off'")),
        },
        Type::Int | Type::Signed(_) => integer(&text).map(Value::Int).ok_or_else(|| expects("integer")),
        Type::Unsigned(Width::W64) => unsigned(&text).map(Value::from).ok_or_else(|| expects("integer")),
        Type::Unsigned(_) => integer(&text).map(Value::Int).ok_or_else(|| expects("integer")),
        Type::Size => bytes(&text, 0).map(Value::from).ok_or_else(|| expects("size")),
        Type::Number => text.parse().map(Value::Float).map_err(|_| expects("number")),
        Type::List(of) => Ok(Value::List(vec![typed_value(Tree::Leaf(text), *of, path)?])),
        _ => Ok(Value::Text(text)),
    }
}

fn typed_list(mut members: BTreeMap<String, Tree>, of: Type, path: &str) -> Result<Value, String> {
    let mut list = Vec::new();
    while let Some(tree) = members.remove(&list.len().to_string()) {
        list.push(typed_value(tree, of, &format!("{path}[{}]", list.len()))?);
    }
    match members.keys().next() {
        Some(key) => Err(format!("Parameter '{path}.{key}' missing elements before it, or no number")),
        None => Ok(Value::List(list)),
    }
}

fn unsigned(text: &str) -> Option<u64> {
    match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

fn integer(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}
