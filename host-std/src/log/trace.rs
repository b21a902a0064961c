//! Trace events: named places in this program that write a line when they are passed.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use e2k_core::qmp::schema::{COMMANDS, Command, Run};

/// One of the events, by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TraceEvent(usize);

/// Events that are not of a single command. Source of the names: QEMU 7.2; those with `e2k_` are ours.
const NAMES: &[&str] = &["runstate_set", "vm_state_notify", "monitor_protocol_event_emit", "e2k_guest_exit"];

/// All names: the above, and entry and exit of each command.
static ALL: LazyLock<Vec<String>> = LazyLock::new(|| {
    let commands = COMMANDS.iter().flat_map(|command| {
        let name = command.name.replace('-', "_");
        [format!("qmp_enter_{name}"), format!("qmp_exit_{name}")]
    });
    NAMES.iter().map(|name| (*name).to_owned()).chain(commands).collect()
});

impl TraceEvent {
    /// The run state changes.
    pub(crate) const RUNSTATE_SET: TraceEvent = TraceEvent(0);
    /// The CPUs begin or cease to run.
    pub(crate) const VM_STATE_NOTIFY: TraceEvent = TraceEvent(1);
    /// An event goes to the monitors.
    pub(crate) const EVENT_EMIT: TraceEvent = TraceEvent(2);
    /// The guest cannot go on by itself.
    pub(crate) const GUEST_EXIT: TraceEvent = TraceEvent(3);

    /// A command begins, or ends.
    fn of_command(command: &Command, end: bool) -> Option<TraceEvent> {
        let place = COMMANDS.iter().position(|other| other.name == command.name)?;
        Some(TraceEvent(NAMES.len() + 2 * place + usize::from(end)))
    }

    pub(crate) fn name(self) -> &'static str {
        ALL.get(self.0).map_or("", String::as_str)
    }

    /// Whether the program can come there at all.
    fn exists(self) -> bool {
        let command = self.0.checked_sub(NAMES.len()).and_then(|place| COMMANDS.get(place / 2));
        command
            .is_none_or(|command| matches!(command.run, Run::Core(_)) || crate::commands::find(command.name).is_some())
    }
}

/// Which events are on.
pub(crate) struct Trace {
    on: Vec<AtomicBool>,
    count: AtomicUsize,
}

impl Default for Trace {
    fn default() -> Self {
        Trace { on: ALL.iter().map(|_| AtomicBool::new(false)).collect(), count: AtomicUsize::new(0) }
    }
}

impl Trace {
    /// Whether any event is on.
    pub(crate) fn is_active(&self) -> bool {
        self.count.load(Ordering::Relaxed) > 0
    }

    /// Whether `event` is on.
    pub(crate) fn is_on(&self, event: TraceEvent) -> bool {
        self.is_active() && self.on.get(event.0).is_some_and(|on| on.load(Ordering::Relaxed))
    }

    /// The event of a command's begin or end, if it is on.
    pub(crate) fn command(&self, command: &Command, end: bool) -> Option<TraceEvent> {
        if !self.is_active() {
            return None;
        }
        TraceEvent::of_command(command, end).filter(|event| self.is_on(*event))
    }

    /// The events whose names match `pattern`.
    pub(crate) fn matching(pattern: &str) -> impl Iterator<Item = TraceEvent> {
        let event = |(place, _)| TraceEvent(place);
        let names = ALL.iter().enumerate();
        let matching = names.filter(move |(_, name)| glob(pattern.as_bytes(), name.as_bytes()));
        matching.map(event).filter(|event| event.exists()).collect::<Vec<_>>().into_iter()
    }

    /// Switches an event.
    pub(crate) fn set(&self, event: TraceEvent, on: bool) {
        let Some(state) = self.on.get(event.0) else { return };
        match (state.swap(on, Ordering::Relaxed), on) {
            (false, true) => _ = self.count.fetch_add(1, Ordering::Relaxed),
            (true, false) => _ = self.count.fetch_sub(1, Ordering::Relaxed),
            _ => {}
        }
    }

    /// Switches on all that `pattern` matches, off if it begins with `-`. False: it is no pattern, and
    /// there is no such event.
    pub(crate) fn enable(&self, pattern: &str) -> bool {
        let (pattern, on) = pattern.strip_prefix('-').map_or((pattern, true), |pattern| (pattern, false));
        let mut found = is_pattern(pattern);
        for event in Trace::matching(pattern) {
            found = true;
            self.set(event, on);
        }
        found
    }
}

/// Whether `name` stands for any number of events.
pub(crate) fn is_pattern(name: &str) -> bool {
    name.contains(['*', '?'])
}

/// Whether `text` matches `pattern`, in which `*` stands for any text and `?` for one character.
fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    // Where to go on after a mismatch: behind the last star, one character later.
    let mut retry = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                retry = Some((p + 1, t));
                p += 1;
            }
            Some(&c) if c == b'?' || c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match retry {
                Some((star, from)) => {
                    (p, t) = (star, from + 1);
                    retry = Some((star, from + 1));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_those_of_file_names() {
        for (pattern, text, matches) in [
            ("*", "", true),
            ("a*c", "abc", true),
            ("a*c", "abcd", false),
            ("*qmp*", "handle_qmp_command", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*a*b*", "xxaxbaxx", true),
            ("abc", "abc", true),
            ("abc", "abcd", false),
        ] {
            assert_eq!(glob(pattern.as_bytes(), text.as_bytes()), matches, "{pattern} {text}");
        }
    }

    #[test]
    fn events_are_switched_by_pattern_and_by_name() {
        let trace = Trace::default();
        assert!(!trace.is_active());
        assert!(trace.enable("runstate_*"));
        assert!(trace.is_on(TraceEvent::RUNSTATE_SET));
        assert!(!trace.is_on(TraceEvent::VM_STATE_NOTIFY));
        assert!(trace.enable("-runstate_set"));
        assert!(!trace.is_active());
        assert!(!trace.enable("no_such_event"));
        assert!(trace.enable("no_such*"));
    }
}
