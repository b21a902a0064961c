//! Patterns for messages and texts.

use std::time::{SystemTime, UNIX_EPOCH};

use regex::Regex;
use serde_json::{Map, Value};

/// Reads JSON of any depth; numbers keep their text.
///
/// # Errors
/// It is not JSON.
pub fn parse(text: &str) -> Result<Value, String> {
    use serde::Deserialize;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    let value = Value::deserialize(&mut deserializer).map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    Ok(value)
}

/// Whether `got` is what `expected` describes.
///
/// # Errors
/// Where and how it differs.
pub fn compare(expected: &Value, got: &Value) -> Result<(), String> {
    compare_at(expected, got, "$")
}

fn compare_at(expected: &Value, got: &Value, path: &str) -> Result<(), String> {
    match expected {
        Value::String(text) if text.starts_with('$') => token(text, got, path),
        Value::Object(members) => object(members, got, path),
        Value::Array(elements) => array(elements, got, path),
        // Numbers are compared by their text.
        _ if expected == got => Ok(()),
        _ => Err(differs(path, expected, got)),
    }
}

fn differs(path: &str, expected: &Value, got: &Value) -> String {
    format!("{path}: got {got}, expected {expected}")
}

fn token(text: &str, got: &Value, path: &str) -> Result<(), String> {
    let fits = match text {
        "$any" => true,
        "$str" => got.is_string(),
        "$int" => got.is_number() && !got.to_string().contains(['.', 'e', 'E']),
        "$num" => got.is_number(),
        "$bool" => got.is_boolean(),
        "$object" => got.is_object(),
        "$array" => got.is_array(),
        "$ts" => is_timestamp(got),
        _ => match text.strip_prefix("$re:") {
            Some(regex) => {
                let regex = whole(regex)?;
                got.as_str().is_some_and(|got| regex.is_match(got))
            }
            None => got.as_str() == Some(text.strip_prefix('$').filter(|t| t.starts_with('$')).unwrap_or(text)),
        },
    };
    if fits { Ok(()) } else { Err(format!("{path}: got {got}, which is no {text}")) }
}

fn is_timestamp(got: &Value) -> bool {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let Value::Object(members) = got else {
        return false;
    };
    let seconds = members.get("seconds").and_then(Value::as_i64);
    let microseconds = members.get("microseconds").and_then(Value::as_i64);
    members.len() == 2
        && seconds.is_some_and(|seconds| seconds.abs_diff(now.cast_signed()) < 86_400)
        && microseconds.is_some_and(|microseconds| (0..1_000_000).contains(&microseconds))
}

fn object(members: &Map<String, Value>, got: &Value, path: &str) -> Result<(), String> {
    let Value::Object(found) = got else {
        return Err(format!("{path}: {got} is not an object"));
    };
    let mut known = Vec::new();
    for (name, pattern) in members {
        if name == "$more" {
            continue;
        }
        let optional = name.strip_suffix('?').filter(|_| !found.contains_key(name));
        let name = optional.unwrap_or(name);
        match found.get(name) {
            Some(value) => compare_at(pattern, value, &format!("{path}.{name}"))?,
            None if optional.is_some() => {}
            None => return Err(format!("{path}: member {name} missing")),
        }
        known.push(name);
    }
    let extra = found.keys().find(|name| !known.contains(&name.as_str()));
    match extra {
        Some(name) if !members.contains_key("$more") => Err(format!("{path}: unexpected member {name}")),
        _ => Ok(()),
    }
}

fn array(elements: &[Value], got: &Value, path: &str) -> Result<(), String> {
    let Value::Array(found) = got else {
        return Err(format!("{path}: {got} is not an array"));
    };
    let kind = elements.first().and_then(Value::as_str);
    match kind {
        Some("$each") => found
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| compare_at(&elements[1], value, &format!("{path}[{index}]"))),
        Some(kind @ ("$has" | "$set")) => {
            let mut left: Vec<&Value> = found.iter().collect();
            for element in &elements[1..] {
                let Some(at) = left.iter().position(|value| compare(element, value).is_ok()) else {
                    return Err(format!("{path}: no element like {element}"));
                };
                if kind == "$set" {
                    left.remove(at);
                }
            }
            if kind == "$set" && !left.is_empty() {
                return Err(format!("{path}: more elements than expected"));
            }
            Ok(())
        }
        _ if elements.len() != found.len() => {
            Err(format!("{path}: {} elements, expected {}", found.len(), elements.len()))
        }
        _ => elements
            .iter()
            .zip(found)
            .enumerate()
            .try_for_each(|(index, (pattern, value))| compare_at(pattern, value, &format!("{path}[{index}]"))),
    }
}

/// Tokens in texts and what they match.
const TOKENS: &[(&str, &str)] = &[
    ("${any}", ".*?"),
    ("${int}", r"-?\d+"),
    ("${str}", r#""(?:[^"\\]|\\.)*""#),
    ("${word}", r"\S+"),
    ("${num}", "-?[0-9.eE+-]+"),
];

/// The regular expression of a text with tokens, to be searched for.
#[must_use]
pub fn text_regex(pattern: &str) -> String {
    let mut out = String::from("(?s)");
    let mut rest = pattern;
    while !rest.is_empty() {
        let next = TOKENS.iter().filter_map(|(token, regex)| Some((rest.find(token)?, token.len(), *regex))).min();
        let Some((at, len, regex)) = next else { break };
        out.push_str(&regex::escape(&rest[..at]));
        out.push_str(regex);
        rest = &rest[at + len..];
    }
    out.push_str(&regex::escape(rest));
    out
}

/// A regular expression that must match everything.
///
/// # Errors
/// It is not a regular expression.
pub fn whole(regex: &str) -> Result<Regex, String> {
    Regex::new(&format!("(?s)^(?:{regex})$")).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, got: &str) -> bool {
        compare(&parse(pattern).unwrap(), &parse(got).unwrap()).is_ok()
    }

    #[test]
    fn patterns_accept_and_refuse() {
        for (pattern, good, bad) in [
            ("1", "1", "1.0"),
            (r#"{"a": "$int"}"#, r#"{"a": -3}"#, r#"{"a": 1.5}"#),
            (r#"{"a?": 1}"#, "{}", r#"{"a": 2}"#),
            (r#"{"a": 1, "$more": 1}"#, r#"{"b": 2, "a": 1}"#, r#"{"b": 2}"#),
            (r#"["$has", 1]"#, "[2, 1]", "[2]"),
            (r#"["$set", 1, 2]"#, "[2, 1]", "[2, 1, 1]"),
            (r#"["$each", "$str"]"#, r#"["a", "b"]"#, r#"["a", 1]"#),
            (r#""$re:a+""#, r#""aaa""#, r#""aab""#),
            (r#""$$x""#, r#""$x""#, r#""x""#),
        ] {
            assert!(fits(pattern, good), "{pattern} {good}");
            assert!(!fits(pattern, bad), "{pattern} {bad}");
        }
    }
}
