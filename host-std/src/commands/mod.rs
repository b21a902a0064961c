//! Commands that need a host: files, sockets, threads, memory of their own.
//!
//! One file an area, with one function for each command of the schema that is left to the machine
//! (`Run::Host`). The functions are thin: they read arguments, call the library function of the area,
//! and reply. Whatever is not listed here does not exist for clients.

mod block;
mod chardev;
mod descriptor;
mod dump;
mod inspect;
mod job;
mod log;
pub(crate) mod machine;
mod migration;
pub(crate) mod object;
mod process;
mod stats;

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use e2k_core::hmp;
use e2k_core::qmp::{Call, Failed};

use crate::vm::Handle;

/// Carries out a command of QMP.
pub(crate) type Handler = fn(&mut Handle, &mut Call<'_>) -> Result<(), Failed>;

/// Carries out a command of the console: what it prints goes to the writer, lines ended by `\n`.
pub(crate) type ConsoleHandler = fn(&mut Handle, &hmp::Args<'_>, &mut dyn fmt::Write) -> fmt::Result;

/// All areas.
const COMMANDS: &[&[(&str, Handler)]] = &[
    block::COMMANDS,
    chardev::COMMANDS,
    descriptor::COMMANDS,
    dump::COMMANDS,
    inspect::COMMANDS,
    job::COMMANDS,
    log::COMMANDS,
    machine::COMMANDS,
    migration::COMMANDS,
    object::COMMANDS,
    process::COMMANDS,
    stats::COMMANDS,
];

/// The console's commands; a topic of `info` is called `info NAME`.
const CONSOLE: &[&[(&str, ConsoleHandler)]] = &[
    block::CONSOLE,
    chardev::CONSOLE,
    descriptor::CONSOLE,
    dump::CONSOLE,
    inspect::CONSOLE,
    job::CONSOLE,
    log::CONSOLE,
    machine::CONSOLE,
    migration::CONSOLE,
    object::CONSOLE,
    process::CONSOLE,
    stats::CONSOLE,
];

static BY_NAME: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| COMMANDS.iter().flat_map(|list| list.iter().copied()).collect());

static CONSOLE_BY_NAME: LazyLock<HashMap<&str, ConsoleHandler>> =
    LazyLock::new(|| CONSOLE.iter().flat_map(|list| list.iter().copied()).collect());

/// The function for the command `name`.
pub(crate) fn find(name: &str) -> Option<Handler> {
    BY_NAME.get(name).copied()
}

/// The function for a console command.
pub(crate) fn find_console(command: &hmp::Command) -> Option<ConsoleHandler> {
    CONSOLE_BY_NAME.get(command.full_name().as_str()).copied()
}

/// Writes an error of a console command.
pub(crate) fn complain(out: &mut dyn fmt::Write, text: impl fmt::Display) -> fmt::Result {
    writeln!(out, "Error: {text}")
}

pub(crate) use chardev::help as chardev_help;

#[cfg(test)]
mod tests {
    use super::*;
    use e2k_core::qmp::schema::{Run, command_named};

    #[test]
    fn every_function_is_that_of_a_command_of_the_schema() {
        for (name, _) in COMMANDS.iter().flat_map(|list| list.iter()) {
            let command = command_named(name).unwrap_or_else(|| panic!("{name} is not in the schema"));
            assert!(matches!(command.run, Run::Host), "{name} is carried out by core");
        }
        assert_eq!(BY_NAME.len(), COMMANDS.iter().map(|list| list.len()).sum::<usize>(), "a name stands twice");
    }

    #[test]
    fn every_console_function_is_that_of_a_command_of_the_table() {
        let known = |name: &str| {
            let mut all = hmp::table::COMMANDS.iter().chain(hmp::table::INFO);
            all.any(|command| command.full_name() == name)
        };
        for (name, _) in CONSOLE.iter().flat_map(|list| list.iter()) {
            assert!(known(name), "{name} is not in the table");
        }
    }

    #[test]
    fn every_command_that_is_left_to_the_host_has_a_function() {
        let host = e2k_core::qmp::schema::COMMANDS.iter().filter(|command| matches!(command.run, Run::Host));
        let missing: Vec<_> = host.filter(|command| find(command.name).is_none()).map(|command| command.name).collect();
        assert!(missing.is_empty(), "{missing:?}");
        let console = hmp::table::COMMANDS.iter().chain(hmp::table::INFO).filter(|command| command.is_left_to_host());
        let missing: Vec<_> = console.filter(|c| find_console(c).is_none()).map(hmp::Command::full_name).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
