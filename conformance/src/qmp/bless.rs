//! New expectations out of what a server said. Patterns that still fit are kept; what varies from
//! run to run becomes a token.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::pattern;
use super::player::Correction;
use super::transcript::TO_RECORD;

/// Names of this run and the variables that stand for them.
type Variables = [(String, &'static str)];

/// Writes `corrections` into the transcript at `path`.
///
/// # Errors
/// It cannot be read or written.
pub fn rewrite(path: &Path, corrections: &[Correction]) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    fs::write(path, corrected(&text, corrections)).map_err(|error| format!("{}: {error}", path.display()))
}

fn corrected(text: &str, corrections: &[Correction]) -> String {
    let mut out = String::new();
    let mut covered = 0;
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(correction) = corrections.iter().find(|correction| correction.line == number) {
            covered = number + correction.count;
            let mark = line.split_once(' ').map_or(line, |(mark, _)| mark);
            let mark = mark.trim_end_matches(TO_RECORD);
            for text in &correction.texts {
                out.push_str(format!("{mark} {text}").trim_end());
                out.push('\n');
            }
        } else if number >= covered {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// The pattern for `got`, as much like `expected` as possible.
#[must_use]
pub fn message(expected: Option<&Value>, got: &Value, variables: &Variables) -> String {
    let mut out = String::new();
    write(&merged(expected, got, variables), &mut out);
    out
}

/// The pattern for escaped bytes.
#[must_use]
pub fn bytes(got: &str, variables: &Variables) -> String {
    let mut text = shown(got, variables);
    for (name, token) in [("seconds", "${int}"), ("microseconds", "${int}"), ("major", "${int}"), ("minor", "${int}")]
        .into_iter()
        .chain([("micro", "${int}"), ("package", "${str}")])
    {
        let value = if token == "${int}" { "-?[0-9]+" } else { "\"[^\"]*\"" };
        if let Ok(regex) = regex::Regex::new(&format!("\"{name}\": {value}")) {
            let new = format!("\"{name}\": {token}");
            text = regex.replace_all(&text, regex::NoExpand(&new)).into_owned();
        }
    }
    text
}

/// The lines of a console block: those of `expected` that fit stay if the number of lines did not
/// change, else all are new.
pub fn block(
    expected: &[String],
    got: &[String],
    fits: impl Fn(usize, &str) -> bool,
    variables: &Variables,
) -> Vec<String> {
    let keep = expected.len() == got.len();
    let lines = got.iter().enumerate().map(|(index, line)| match expected.get(index) {
        Some(pattern) if keep && fits(index, line) => pattern.clone(),
        _ => shown(line, variables),
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// `text` with the names of this run as variables again.
fn shown(text: &str, variables: &Variables) -> String {
    variables.iter().fold(text.to_owned(), |text, (value, variable)| {
        // A short number may stand for anything.
        if value.parse::<u32>().is_ok() && text != *value { text } else { text.replace(value, variable) }
    })
}

fn merged(expected: Option<&Value>, got: &Value, variables: &Variables) -> Value {
    match (expected, got) {
        (Some(expected), _) if pattern::compare(expected, got).is_ok() => restored(expected, variables),
        (Some(Value::Object(patterns)), Value::Object(found)) => merged_object(patterns, found, variables),
        (Some(Value::Array(patterns)), Value::Array(found))
            if patterns.len() == found.len()
                && !matches!(patterns.first().and_then(Value::as_str), Some("$has" | "$set" | "$each")) =>
        {
            patterns.iter().zip(found).map(|(pattern, value)| merged(Some(pattern), value, variables)).collect()
        }
        _ => fresh(got, variables),
    }
}

fn merged_object(patterns: &Map<String, Value>, found: &Map<String, Value>, variables: &Variables) -> Value {
    let open = patterns.contains_key("$more");
    let mut out = Map::new();
    if open {
        out.insert("$more".to_owned(), Value::from(1));
    }
    for (name, value) in found {
        let optional = format!("{name}?");
        match (patterns.get(name), patterns.get(&optional)) {
            (Some(pattern), _) => out.insert(name.clone(), merged(Some(pattern), value, variables)),
            (None, Some(pattern)) => out.insert(optional, merged(Some(pattern), value, variables)),
            (None, None) if open => None,
            (None, None) => out.insert(name.clone(), fresh(value, variables)),
        };
    }
    for (name, pattern) in patterns.iter().filter(|(name, _)| name.ends_with('?')) {
        out.entry(name.clone()).or_insert_with(|| restored(pattern, variables));
    }
    Value::Object(out)
}

/// A pattern in which variables were replaced already.
fn restored(pattern: &Value, variables: &Variables) -> Value {
    match pattern {
        Value::String(text) => shown(text, variables).into(),
        Value::Array(elements) => elements.iter().map(|element| restored(element, variables)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), restored(value, variables))).collect()
        }
        other => other.clone(),
    }
}

/// The pattern for a value that nothing was known of.
fn fresh(got: &Value, variables: &Variables) -> Value {
    match got {
        Value::String(text) => {
            let dollar = if text.starts_with('$') { "$" } else { "" };
            format!("{dollar}{}", shown(text, variables)).into()
        }
        Value::Array(elements) => elements.iter().map(|element| fresh(element, variables)).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| member(name, value, variables)).collect(),
        other => other.clone(),
    }
}

fn member(name: &str, value: &Value, variables: &Variables) -> (String, Value) {
    match (name, value) {
        ("timestamp", Value::Object(_)) => (name.to_owned(), "$ts".into()),
        // Later versions lack it.
        ("singlestep", _) => ("singlestep?".to_owned(), fresh(value, variables)),
        ("major" | "minor" | "micro", Value::Number(_)) => (name.to_owned(), "$int".into()),
        ("package", Value::String(_)) => (name.to_owned(), "$str".into()),
        _ => (name.to_owned(), fresh(value, variables)),
    }
}

/// Members that are written first, in this order; then all others by name, then `id` and `$more`.
const FIRST: &[&str] = &["timestamp", "event", "QMP", "version", "return", "error", "class"];

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Array(elements) => {
            out.push('[');
            for (index, element) in elements.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                write(element, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_by_key(|name| match name.as_str() {
                "id" => FIRST.len() + 1,
                "$more" => FIRST.len() + 2,
                name => FIRST.iter().position(|first| *first == name).unwrap_or(FIRST.len()),
            });
            out.push('{');
            for (index, name) in names.into_iter().enumerate() {
                out.push_str(if index == 0 { "" } else { ", " });
                out.push_str(&Value::String(name.clone()).to_string());
                out.push_str(": ");
                if let Some(value) = members.get(name) {
                    write(value, out);
                }
            }
            out.push('}');
        }
        other => out.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blessed(expected: &str, got: &str) -> String {
        let variables = [("/tmp/x1".to_owned(), "${TMP}"), ("17".to_owned(), "${PID}")];
        let expected = pattern::parse(expected).ok();
        message(expected.as_ref(), &pattern::parse(got).unwrap(), &variables)
    }

    #[test]
    fn patterns_that_fit_are_kept() {
        for (expected, got, new) in [
            ("?", r#"{"return": {"b": 1, "a": "/tmp/x1/f"}}"#, r#"{"return": {"a": "${TMP}/f", "b": 1}}"#),
            (r#"{"a": "$int", "b": 2}"#, r#"{"b": 3, "a": 7}"#, r#"{"a": "$int", "b": 3}"#),
            (r#"{"a": 1, "$more": 1}"#, r#"{"a": 2, "c": 3}"#, r#"{"a": 2, "$more": 1}"#),
            (r#"{"a?": "$any", "b": 1}"#, r#"{"b": 2}"#, r#"{"a?": "$any", "b": 2}"#),
            (r#"["$str", 1]"#, r#"["x", 2]"#, r#"["$str", 2]"#),
            (r#"["$has", 1]"#, "[2]", "[2]"),
            ("?", r#"{"event": "E", "timestamp": {"seconds": 1}}"#, r#"{"timestamp": "$ts", "event": "E"}"#),
            ("?", r#""$17""#, r#""$$17""#),
        ] {
            assert_eq!(blessed(expected, got), new, "{expected} {got}");
        }
    }

    #[test]
    fn lines_are_replaced_in_their_place() {
        let new = corrected(
            "@title t\nA<? \nA< old\n< |\nend\n",
            &[
                Correction { line: 2, count: 1, texts: vec!["new".to_owned()] },
                Correction { line: 3, count: 2, texts: vec!["x".to_owned(), "y".to_owned(), String::new()] },
            ],
        );
        assert_eq!(new, "@title t\nA< new\nA< x\nA< y\nA<\nend\n");
    }
}
