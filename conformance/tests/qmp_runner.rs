//! The runner of the transcripts, with a server made of a few lines of shell.

use std::fs;
use std::path::{Path, PathBuf};

use e2k_conformance::qmp::command::{Counts, run};
use e2k_conformance::qmp::transcript::{Instruction, TO_RECORD};
use e2k_conformance::qmp::{Transcript, coverage};

/// Greets, then answers every line with the next of these.
const SERVER: &str = r#"
printf '{"QMP": {}}\r\n'
read -r line
printf '{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "E"}\r\n'
printf '{"return": {"b": 2, "a": [1]}, "id": 7}\r\n'
read -r line
"#;

const GOOD: &str = "@title it greets\n@monitor A qmp stdio\n@connect A\n< {\"QMP\": {}}\n";

const TO_FILL: &str = "@monitor A qmp stdio\n@connect A\n< {\"QMP\": {}}\n> {\"id\":7}\n<?\n\
    < {\"return\": {\"a\": \"$array\", \"b\": 3}, \"id\": \"$int\"}\n# the end\n";

struct Suite(tempfile::TempDir);

impl Suite {
    fn new(transcripts: &[(&str, &str)]) -> Suite {
        let directory = tempfile::tempdir().expect("a scratch directory");
        fs::write(directory.path().join("server.sh"), SERVER).expect("a script");
        for (name, text) in transcripts {
            fs::write(directory.path().join(name), text).expect("a transcript");
        }
        Suite(directory)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, options: &[&str]) -> Result<(usize, usize, usize), String> {
        let server = format!("sh '{}'", self.path("server.sh").display());
        let directory = self.0.path().display().to_string();
        let mut arguments = vec!["--server", &server, "-t", "20", &directory];
        arguments.extend(options);
        let Counts { passed, failed, skipped } = run(arguments.into_iter().map(str::to_owned))?;
        Ok((passed, failed, skipped))
    }
}

#[test]
fn what_passes_fails_and_is_skipped_is_counted_and_reported() {
    let wrong = GOOD.replace("{}}", "{\"x\": 1}}");
    let needs = format!("@feature block\n@feature e2k\n{GOOD}");
    let suite = Suite::new(&[("1-good.txt", GOOD), ("2-wrong.txt", &wrong), ("3-needs.txt", &needs)]);
    let report = suite.path("report.xml");
    let junit = ["--junit", report.to_str().expect("a path in UTF-8"), "-j", "2"];
    assert_eq!(suite.run(&junit), Ok((1, 1, 1)));
    let xml = fs::read_to_string(&report).expect("a report");
    for part in [
        r#"tests="3" skipped="1" errors="0" failures="1""#,
        r#"<testcase name="1-good" classname="it greets""#,
        r#"<skipped message="needs feature e2k"/>"#,
        "member x missing",
    ] {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
    assert_eq!(suite.run(&["--with", "e2k"]), Ok((2, 1, 0)));
    assert_eq!(suite.run(&["--with", "e2k", "--without", "block"]), Ok((1, 1, 1)));
    assert!(suite.run(&["--without", "no-such"]).is_err());
}

#[test]
fn filters_take_parts_of_names_and_globs() {
    let suite = Suite::new(&[("1-a.txt", GOOD), ("2-ab.txt", GOOD), ("3-b.txt", GOOD)]);
    for (filters, passed) in
        [(&["a"][..], 2), (&["*-a"], 1), (&["[23]*"], 2), (&["1-", "3-"], 2), (&["?-??"], 1), (&["none"], 0)]
    {
        let options: Vec<&str> = filters.iter().flat_map(|filter| ["--filter", filter]).collect();
        assert_eq!(suite.run(&options), Ok((passed, 0, 0)), "{filters:?}");
    }
    assert!(suite.run(&["--filter", "[x"]).is_err());
}

#[test]
fn blessing_fills_what_is_missing_and_keeps_what_fits() {
    let suite = Suite::new(&[("1.txt", TO_FILL)]);
    assert_eq!(suite.run(&[]), Ok((0, 1, 0)));
    assert_eq!(suite.run(&["--bless"]), Ok((1, 0, 0)));
    let expected = TO_FILL
        .replace("<?", "< {\"timestamp\": \"$ts\", \"event\": \"E\"}")
        .replace("\"b\": 3}, \"id\": \"$int\"", "\"b\": 2}, \"id\": \"$int\"");
    assert_eq!(fs::read_to_string(suite.path("1.txt")).expect("a transcript"), expected);
}

#[test]
fn blessing_writes_nothing_if_the_server_says_too_little() {
    let text = format!("{TO_FILL}<?\n");
    let suite = Suite::new(&[("1.txt", &text)]);
    let result = suite.run(&["--bless", "-t", "1"]);
    assert_eq!(result, Ok((0, 1, 0)));
    assert_eq!(fs::read_to_string(suite.path("1.txt")).expect("a transcript"), text);
}

#[test]
fn the_transcripts_of_this_project_are_complete() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("transcripts");
    let mut transcripts = Vec::new();
    for entry in fs::read_dir(directory).expect("transcripts") {
        let path = entry.expect("directory entry").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            let transcript = Transcript::read(&path).expect("a transcript");
            let left = transcript.steps.iter().any(|(_, step)| match step {
                Instruction::Message { pattern, .. } | Instruction::Bytes { pattern, .. } => pattern == TO_RECORD,
                Instruction::Block { lines, .. } => lines == &[TO_RECORD],
                Instruction::Stderr(text) => text == TO_RECORD,
                _ => false,
            });
            assert!(!left, "{}: something is still to be recorded", path.display());
            assert!(!transcript.title.is_empty(), "{}: no title", path.display());
            transcripts.push(transcript);
        }
    }
    assert!(transcripts.len() >= 250);
    let coverage = coverage(&transcripts);
    assert!(coverage.commands.values().filter(|counts| counts.0 > 0 && counts.1 > 0).count() >= 60);
    assert!(coverage.events.contains_key("MIGRATION"));
}
