//! Errors on demand: the rules of a `blkdebug` node.
//!
//! An event makes the rules that are waiting for it count; a rule that counts fails the requests that fit
//! it, until another rule takes its place. Source: QEMU's documentation of blkdebug, and measurements on
//! QEMU 7.2.

use std::fs::File;
use std::io::{self, BufRead, BufReader};

use super::options::{InjectError, SetState};
use crate::chardev::os_error;

/// Events that nodes here raise. `none` is raised once, when the rules are made.
pub(super) const EVENTS: &[&str] =
    &["read_aio", "write_aio", "flush_to_os", "flush_to_disk", "pwritev", "pwritev_done", "none"];

/// Kinds of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IoType {
    Read,
    Write,
    Flush,
}

impl IoType {
    const fn name(self) -> &'static str {
        match self {
            IoType::Read => "read",
            IoType::Write => "write",
            IoType::Flush => "flush",
        }
    }
}

#[derive(Clone, Debug)]
enum Action {
    Fail { iotype: Option<String>, errno: i32, sector: Option<u64>, once: bool },
    Enter(i64),
}

#[derive(Clone, Debug)]
struct Rule {
    event: String,
    /// Only in this state; 0 is any.
    state: i64,
    action: Action,
    counts: bool,
}

/// The rules and their state.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    rules: Vec<Rule>,
    state: i64,
}

impl Rules {
    /// Rules from options and from a file; reading it may take as long as the file does.
    pub(super) fn new(config: Option<&str>, inject: &[InjectError], set: &[SetState]) -> Result<Rules, String> {
        let mut rules = Rules { rules: Vec::new(), state: 1 };
        if let Some(path) = config {
            let failed = |error: io::Error| format!("Could not read blkdebug config file: {}", os_error(&error));
            let file = File::open(path).map_err(failed)?;
            rules.read(BufReader::new(file))?;
        }
        for rule in inject {
            rules.rules.push(Rule {
                event: rule.event.clone(),
                state: rule.state.unwrap_or(0),
                action: Action::Fail {
                    iotype: rule.iotype.clone(),
                    errno: rule.errno.and_then(|errno| i32::try_from(errno).ok()).unwrap_or(libc::EIO),
                    sector: rule.sector.and_then(|sector| u64::try_from(sector).ok()),
                    once: rule.once.unwrap_or(false),
                },
                counts: false,
            });
        }
        for rule in set {
            let action = Action::Enter(rule.new_state);
            rules.rules.push(Rule { event: rule.event.clone(), state: rule.state.unwrap_or(0), action, counts: false });
        }
        rules.event("none");
        Ok(rules)
    }

    /// Reads `[group]` headers and `key = "value"` lines.
    fn read(&mut self, text: impl BufRead) -> Result<(), String> {
        let mut group: Option<(String, Vec<(String, String)>)> = None;
        for line in text.lines() {
            let line = line.map_err(|error| format!("Could not read blkdebug config file: {}", os_error(&error)))?;
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(header) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                if let Some((name, pairs)) = group.take() {
                    self.add_group(&name, &pairs)?;
                }
                let name = header.split_whitespace().next().unwrap_or_default();
                if !matches!(name, "inject-error" | "set-state") {
                    return Err(format!("There is no option group '{name}'"));
                }
                group = Some((name.to_owned(), Vec::new()));
                continue;
            }
            let Some((_, pairs)) = &mut group else {
                return Err("no group defined".to_owned());
            };
            let (key, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let value = rest.trim_start().strip_prefix('=').and_then(|rest| rest.trim_start().strip_prefix('"'));
            let value = value.and_then(|rest| rest.split_once('"')).map_or("", |(value, _)| value);
            pairs.push((key.to_owned(), value.to_owned()));
        }
        match group {
            Some((name, pairs)) => self.add_group(&name, &pairs),
            None => Ok(()),
        }
    }

    fn add_group(&mut self, group: &str, pairs: &[(String, String)]) -> Result<(), String> {
        let injects = group == "inject-error";
        let keys: &[&str] = if injects {
            &["event", "state", "iotype", "errno", "sector", "once", "immediately"]
        } else {
            &["event", "state", "new_state"]
        };
        if let Some((key, _)) = pairs.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
            return Err(format!("Invalid parameter '{key}'"));
        }
        let get = |key: &str| pairs.iter().rev().find(|(other, _)| other == key).map(|(_, value)| value.as_str());
        let number = |key: &str| {
            let parse = |text: &str| text.parse::<i64>().map_err(|_| format!("Parameter '{key}' expects a number"));
            get(key).map(parse).transpose()
        };
        let switch = |key: &str| match get(key) {
            None | Some("off" | "no" | "false" | "n") => Ok(false),
            Some("on" | "yes" | "true" | "y") => Ok(true),
            Some(_) => Err(format!("Parameter '{key}' expects 'on' or 'off'")),
        };
        let event = get("event").ok_or("Missing event name for rule")?;
        if !EVENTS.contains(&event) {
            return Err(format!("invalid parameter value: {event}"));
        }
        let iotype = get("iotype");
        if let Some(name) = iotype
            && ![IoType::Read, IoType::Write, IoType::Flush].iter().any(|known| known.name() == name)
        {
            return Err(format!("invalid parameter value: {name}"));
        }
        switch("immediately")?;
        let action = if injects {
            Action::Fail {
                iotype: iotype.map(str::to_owned),
                errno: number("errno")?.and_then(|errno| i32::try_from(errno).ok()).unwrap_or(libc::EIO),
                sector: number("sector")?.and_then(|sector| u64::try_from(sector).ok()),
                once: switch("once")?,
            }
        } else {
            Action::Enter(number("new_state")?.unwrap_or(0))
        };
        let state = number("state")?.unwrap_or(0);
        self.rules.push(Rule { event: event.to_owned(), state, action, counts: false });
        Ok(())
    }

    /// Something has happened.
    pub(super) fn event(&mut self, event: &str) {
        let (state, mut next, mut first) = (self.state, self.state, true);
        for at in 0..self.rules.len() {
            let rule = &self.rules[at];
            if rule.event != event || (rule.state != 0 && rule.state != state) {
                continue;
            }
            match rule.action {
                Action::Enter(state) => next = state,
                Action::Fail { .. } => {
                    if std::mem::take(&mut first) {
                        self.rules.iter_mut().for_each(|rule| rule.counts = false);
                    }
                    self.rules[at].counts = true;
                }
            }
        }
        self.state = next;
    }

    /// Whether a request fails.
    pub(super) fn check(&mut self, kind: IoType, offset: u64, len: u64) -> io::Result<()> {
        let fits = |rule: &Rule| match &rule.action {
            Action::Fail { iotype, sector, .. } => {
                let sector_fits = match sector {
                    None => true,
                    // A flush has no place.
                    Some(sector) => len > 0 && (offset / 512..(offset + len).div_ceil(512)).contains(sector),
                };
                rule.counts && sector_fits && iotype.as_ref().is_none_or(|name| name == kind.name())
            }
            Action::Enter(_) => false,
        };
        let Some(at) = self.rules.iter().position(fits) else {
            return Ok(());
        };
        let Action::Fail { errno, once, .. } = self.rules[at].action else {
            return Ok(());
        };
        if once {
            self.rules.remove(at);
        }
        match errno {
            0 => Ok(()),
            errno => Err(io::Error::from_raw_os_error(errno)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Rules, String> {
        let mut rules = Rules { rules: Vec::new(), state: 1 };
        rules.read(text.as_bytes()).map(|()| rules)
    }

    #[test]
    fn mistakes_of_the_file_have_the_texts_of_the_reference() {
        for (text, error) in [
            ("bad\n", "no group defined"),
            ("[inject-error]\nevent = \"foo\"\n", "invalid parameter value: foo"),
            ("[zz]\nevent = \"read_aio\"\n", "There is no option group 'zz'"),
            ("[inject-error]\nerrno = \"5\"\n", "Missing event name for rule"),
            ("[set-state]\nevent=\"read_aio\"\n", "Invalid parameter 'event=\"read_aio\"'"),
            (
                "# c\n\n[inject-error \"x\"]\n event = \"read_aio\"\n errno = \"five\"\n",
                "Parameter 'errno' expects a number",
            ),
        ] {
            assert_eq!(read(text).err().as_deref(), Some(error), "{text}");
        }
    }

    #[test]
    fn a_rule_counts_from_its_event_on_and_once_at_most_if_it_says_so() {
        let text = "[inject-error]\nevent = \"write_aio\"\nonce = \"on\"\nerrno = \"28\"\nsector = \"2\"\n";
        let mut rules = read(text).unwrap();
        assert!(rules.check(IoType::Write, 1024, 512).is_ok());
        rules.event("write_aio");
        assert!(rules.check(IoType::Read, 0, 1024).is_ok());
        assert_eq!(rules.check(IoType::Read, 0, 1025).unwrap_err().raw_os_error(), Some(28));
        rules.event("write_aio");
        assert!(rules.check(IoType::Write, 1024, 512).is_ok());
    }

    #[test]
    fn states_choose_among_rules() {
        let text = "[set-state]\nevent = \"read_aio\"\nnew_state = \"2\"\n[inject-error]\nevent = \"read_aio\"\nstate = \"2\"\n";
        let mut rules = read(text).unwrap();
        rules.event("read_aio");
        assert!(rules.check(IoType::Read, 0, 512).is_ok());
        rules.event("read_aio");
        assert!(rules.check(IoType::Read, 0, 512).is_err());
    }
}
