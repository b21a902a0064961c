//! Completion of command names with the tab key.

use super::table::{COMMANDS, Command, INFO};

/// The words that may stand where the cursor is, and what has been typed of one of them.
#[derive(Clone, Copy)]
pub(super) struct Candidates<'t> {
    list: &'static [Command],
    typed: &'t str,
}

impl<'t> Candidates<'t> {
    /// For the text before the cursor; `None` where nothing can be completed.
    pub(super) fn at(before_cursor: &'t [u8]) -> Option<Self> {
        let text = core::str::from_utf8(before_cursor).ok()?.trim_start();
        let Some((first, rest)) = text.split_once(char::is_whitespace) else {
            return Some(Candidates { list: COMMANDS, typed: text });
        };
        let rest = rest.trim_start();
        if rest.contains(char::is_whitespace) {
            return None;
        }
        match first {
            "info" => Some(Candidates { list: INFO, typed: rest }),
            "help" | "?" => Some(Candidates { list: COMMANDS, typed: rest }),
            _ => None,
        }
    }

    /// All words that fit, in alphabetical order.
    pub(super) fn words(self) -> impl Iterator<Item = &'static str> + use<'t> {
        let mut last = None;
        core::iter::from_fn(move || {
            let names = self.list.iter().flat_map(|command| command.names).copied();
            last = names.filter(|name| name.starts_with(self.typed) && last.is_none_or(|last| *name > last)).min();
            last
        })
    }

    /// What all words that fit have in common behind what has been typed.
    pub(super) fn common(self) -> &'static str {
        let mut words = self.words();
        let Some(first) = words.next() else { return "" };
        let shared = words.fold(first, |shared, word| {
            let same = shared.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
            &shared[..same]
        });
        &shared[self.typed.len()..]
    }
}
