//! Which commands and events the transcripts show.

use std::collections::BTreeMap;

use serde_json::Value;

use super::pattern;
use super::transcript::{Instruction, Kind, Transcript, unescape};

/// What transcripts show, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Of each QMP command that is sent: how many of its replies are successes and errors. A command
    /// that is not found, or not yet, is no error of that command.
    pub commands: BTreeMap<String, (usize, usize)>,
    /// How often each event is expected.
    pub events: BTreeMap<String, usize>,
    /// How often each console command (`info` with its topic) is given, on a console or in
    /// `human-monitor-command`.
    pub console: BTreeMap<String, usize>,
}

/// Counts what `transcripts` show. Replies belong to requests by their `id`, and by their order
/// where they have none.
#[must_use]
pub fn coverage<'t>(transcripts: impl IntoIterator<Item = &'t Transcript>) -> Coverage {
    let mut coverage = Coverage::default();
    for transcript in transcripts {
        coverage.add(transcript);
    }
    coverage
}

/// A request that is to be answered.
struct Request {
    on: char,
    name: String,
    id: Option<Value>,
}

impl Coverage {
    fn add(&mut self, transcript: &Transcript) {
        let mut consoles = Vec::new();
        let mut first = None;
        let mut open = Vec::new();
        for (_, step) in &transcript.steps {
            let name = |on: &Option<char>| on.or(first).unwrap_or('A');
            match step {
                Instruction::Monitor(monitor) => {
                    first = first.or(Some(monitor.name));
                    if monitor.kind == Kind::Hmp {
                        consoles.push(monitor.name);
                    }
                }
                Instruction::Send { on, text } if consoles.contains(&name(on)) => self.console_line(text),
                Instruction::Send { on, text } => self.requests(name(on), text, &mut open),
                Instruction::SendRaw { on, text } if !consoles.contains(&name(on)) => {
                    let bytes = unescape(text).unwrap_or_default();
                    self.requests(name(on), &String::from_utf8_lossy(&bytes), &mut open);
                }
                Instruction::Close(on) => open.retain(|request: &Request| request.on != name(on)),
                Instruction::Message { on, pattern } => self.message(name(on), pattern, false, &mut open),
                Instruction::SkipTo { on, pattern } => self.message(name(on), pattern, true, &mut open),
                Instruction::Set { on, patterns } => {
                    patterns.iter().for_each(|pattern| self.message(name(on), pattern, false, &mut open));
                }
                Instruction::Bytes { on, pattern } if !consoles.contains(&name(on)) => {
                    let bytes = unescape(&pattern.replace("${int}", "0").replace("${str}", "\"\"")).unwrap_or_default();
                    self.message(name(on), &String::from_utf8_lossy(&bytes), false, &mut open);
                }
                _ => {}
            }
        }
    }

    /// Requests that stand one behind the other in `text`, up to the first thing that is not JSON.
    fn requests(&mut self, on: char, text: &str, open: &mut Vec<Request>) {
        let mut values = serde_json::Deserializer::from_str(text);
        values.disable_recursion_limit();
        for value in values.into_iter::<Value>().map_while(Result::ok) {
            let Some(name) = value.get("execute").or(value.get("exec-oob")).and_then(Value::as_str) else { continue };
            if name == "human-monitor-command"
                && let Some(line) = value.pointer("/arguments/command-line").and_then(Value::as_str)
            {
                self.console_line(line);
            }
            open.push(Request { on, name: name.to_owned(), id: value.get("id").cloned() });
        }
    }

    fn message(&mut self, on: char, text: &str, skipping: bool, open: &mut Vec<Request>) {
        let Ok(value) = pattern::parse(text) else { return };
        if let Some(event) = value.get("event").and_then(Value::as_str) {
            *self.events.entry(event.to_owned()).or_default() += 1;
            return;
        }
        let success = value.get("return").is_some();
        let Some(class) = value.pointer("/error/class").map(Value::as_str).or(success.then_some(None)) else { return };
        let id = value.get("id");
        let fits = |request: &Request| request.on == on && request.id.as_ref() == id;
        // Whatever was skipped before belonged to earlier requests.
        let found = if skipping { open.iter().rposition(fits) } else { open.iter().position(fits) };
        let Some(found) = found else { return };
        let request = open.remove(found);
        if class == Some("CommandNotFound") && request.name != "qmp_capabilities" {
            return;
        }
        let (successes, errors) = self.commands.entry(request.name).or_default();
        *if success { successes } else { errors } += 1;
    }

    fn console_line(&mut self, line: &str) {
        let mut words = line.split_whitespace();
        let Some(word) = words.next() else { return };
        let word = word.split('/').next().unwrap_or(word);
        let name = match (word, words.next()) {
            ("info", Some(topic)) => format!("info {topic}"),
            _ => word.to_owned(),
        };
        *self.console.entry(name).or_default() += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_counted_for_the_request_they_answer() {
        let text = "@monitor A qmp\n@monitor B hmp\n\
            A> {\"execute\":\"stop\",\"id\":1}{\n\
            A>~ {\"execute\":\"cont\",\"id\":2}{\"execute\":\"human-monitor-command\",\"arguments\":{\"command-line\":\"info  status\"}}\n\
            A< {\"event\":\"STOP\",\"timestamp\":\"$ts\"}\n\
            A< {\"id\":2,\"error\":{\"class\":\"GenericError\",\"desc\":\"$str\"}}\n\
            A< {\"return\":{},\"id\":1}\n\
            A<# {\"return\":\"$str\"}\n\
            A> {\"execute\":\"nope\"}\n\
            A< {\"error\":{\"class\":\"CommandNotFound\",\"desc\":\"$str\"}}\n\
            B> print/x 1\n";
        let coverage = coverage([&Transcript::parse(text).unwrap()]);
        let commands: Vec<_> = coverage.commands.iter().map(|(name, counts)| (name.as_str(), *counts)).collect();
        assert_eq!(commands, [("cont", (0, 1)), ("human-monitor-command", (1, 0)), ("stop", (1, 0))]);
        assert_eq!(coverage.events.get("STOP"), Some(&1));
        assert_eq!(coverage.console.keys().collect::<Vec<_>>(), ["info status", "print"]);
    }
}
