//! The lists of commands: what readers of the schema rely on.

use e2k_core::hmp;
use e2k_core::qmp::SessionOptions;
use e2k_core::qmp::schema::{COMMANDS, EVENTS, Run, command_named};
use std::collections::HashSet;

use crate::empty_machine::talk;

#[test]
fn lists_are_in_order_and_without_doubles() {
    let names = || COMMANDS.iter().map(|command| command.name).chain(EVENTS.iter().map(|event| event.name));
    assert_eq!(names().collect::<HashSet<_>>().len(), names().count());
    for list in [hmp::table::COMMANDS, hmp::table::INFO] {
        assert!(list.windows(2).all(|pair| pair[0].names[0] < pair[1].names[0]));
    }
}

#[test]
fn every_command_without_arguments_answers_and_refuses_an_unexpected_one() {
    for command in
        COMMANDS.iter().filter(|c| matches!(c.run, Run::Core(_)) && c.args.members().iter().all(|arg| arg.optional))
    {
        let name = command.name;
        assert!(command_named(name).is_some());
        let negotiate: &[u8] = br#"{"execute":"qmp_capabilities"}"#;
        let request = format!(r#"{{"execute":"{name}","arguments":{{"surely not":1}}}}{{"execute":"{name}","id":7}}"#);
        let said = String::from_utf8(talk(SessionOptions::default(), [negotiate, request.as_bytes()])).unwrap();
        assert!(said.contains("Parameter 'surely not' is unexpected"), "{said}");
        assert!(said.contains("\"id\": 7"), "{said}");
    }
}

#[test]
fn sizes_of_what_an_embedder_keeps_are_known() {
    type Small = heapless::Vec<u8, 1024>;
    assert!(size_of::<e2k_core::qmp::Session<Small>>() <= 1024 + 640);
    assert!(size_of::<hmp::Console>() <= 3 * (hmp::MAX_LINE + 64));
}
