//! Whether a server lasts: many connections, many commands, clients that leave in the middle.

use std::fmt;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::{Client, Process, is_event};

/// The help text.
pub const USAGE: &str = "\
  qmp-soak --server 'COMMAND…' [--commands N] [--connections N] [--seed N]
      Talks over 50 connections (unless told) until 1000000 commands (unless told) are answered,
      with ids of all kinds, mistakes among the requests, and clients that leave in the middle.
      Fails if a reply is lost, wrong or out of order, or if the resident memory of the server
      grows by more than 2 MiB after the first fifth.";

/// Memory that a server may need more after the first fifth, in bytes.
const GROWTH: u64 = 2 << 20;

/// Requests on the way at a time.
const BATCH: usize = 64;

/// What to do.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How many commands are to be answered.
    pub commands: u64,
    /// Over how many connections.
    pub connections: usize,
    /// Where the choices begin.
    pub seed: u64,
}

/// How it went.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Replies that were as they should be.
    pub answered: u64,
    /// How often a client left.
    pub disconnects: u64,
    /// Events that were seen.
    pub events: u64,
    /// How long it took.
    pub time: Duration,
    /// Resident memory of the server in bytes: with all connections open, after a fifth of the
    /// commands, the most after that, at the end.
    pub memory: [u64; 4],
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, warm, most, last] = self.memory.map(|bytes| bytes as f64 / 1048576.0);
        let rate = self.answered as f64 / self.time.as_secs_f64();
        let (count, time) = (self.answered, self.time.as_secs_f64());
        writeln!(f, "{count} commands answered in order in {time:.1} s ({rate:.0} a second)")?;
        writeln!(f, "{} disconnects, {} events", self.disconnects, self.events)?;
        write!(
            f,
            "resident memory {first:.2} MiB, {warm:.2} after a fifth, at most {most:.2} then, {last:.2} at the end"
        )
    }
}

/// What all clients share.
#[derive(Default)]
struct Shared {
    answered: AtomicU64,
    disconnects: AtomicU64,
    events: AtomicU64,
    stop: AtomicBool,
    failure: Mutex<Option<String>>,
}

impl Shared {
    fn fail(&self, why: String) {
        self.stop.store(true, Ordering::Relaxed);
        self.failure.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get_or_insert(why);
    }
}

/// Runs the server that `command` starts.
///
/// # Errors
/// A reply is lost, wrong or out of order, the server ends, or its memory grows.
pub fn run(command: &[String], options: Options) -> Result<Outcome, String> {
    let server = Process::start(command, options.connections)?;
    let clients = (0..options.connections).map(|number| server.client(number)).collect::<Result<Vec<_>, _>>()?;
    let shared = Shared::default();
    let start = Instant::now();
    let first = server.memory()?;
    let (mut warm, mut most) = (None, 0);
    std::thread::scope(|scope| -> Result<(), String> {
        for (number, client) in clients.into_iter().enumerate() {
            let path = server.path(number);
            let shared = &shared;
            let rng = Rng::with_seed(options.seed.wrapping_add(number as u64));
            scope.spawn(move || {
                if let Err(why) = talk(client, &path, rng, shared) {
                    shared.fail(format!("connection {number}: {why}"));
                }
            });
        }
        while !shared.stop.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(20));
            let memory = server.memory().inspect_err(|why| shared.fail(why.clone()))?;
            let answered = shared.answered.load(Ordering::Relaxed);
            if answered >= options.commands {
                shared.stop.store(true, Ordering::Relaxed);
            }
            if answered >= options.commands / 5 {
                warm.get_or_insert(memory);
                most = most.max(memory);
            }
        }
        Ok(())
    })?;
    if let Some(why) = shared.failure.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        return Err(why);
    }
    let warm = warm.unwrap_or(first);
    let outcome = Outcome {
        answered: shared.answered.into_inner(),
        disconnects: shared.disconnects.into_inner(),
        events: shared.events.into_inner(),
        time: start.elapsed(),
        memory: [first, warm, most, server.memory()?],
    };
    if most > warm + GROWTH { Err(format!("the server grows:\n{outcome}")) } else { Ok(outcome) }
}

/// How a reply must look.
enum Expected {
    /// A success with this id, as the server writes it.
    Return(String),
    /// An error with this id.
    Error(String),
    /// An error without id.
    Unparsed,
}

/// One client's talk until all is said.
fn talk(mut client: Client, path: &Path, mut rng: Rng, shared: &Shared) -> Result<(), String> {
    let mut batch = Vec::new();
    let mut expected = Vec::new();
    while !shared.stop.load(Ordering::Relaxed) {
        batch.clear();
        expected.clear();
        for _ in 0..rng.usize(1..=BATCH) {
            expected.push(request(&mut rng, &mut batch));
        }
        // Once in 32 the client leaves: in the middle of what it says, or of what it is told.
        let leaves = rng.u8(..) < 8;
        let mut read = expected.len();
        if leaves && rng.bool() {
            batch.truncate(rng.usize(..batch.len()));
            read = 0;
        } else if leaves {
            read = rng.usize(..read);
        }
        client.send(&batch)?;
        for expected in &expected[..read] {
            while is_event(client.line()?) {
                shared.events.fetch_add(1, Ordering::Relaxed);
            }
            check(&client.line[..client.line.len() - 2], expected)?;
        }
        shared.answered.fetch_add(read as u64, Ordering::Relaxed);
        if leaves {
            drop(client);
            shared.disconnects.fetch_add(1, Ordering::Relaxed);
            client = Client::open(path)?;
        }
    }
    Ok(())
}

/// Appends a request to `batch`; returns what its reply must be.
fn request(rng: &mut Rng, batch: &mut Vec<u8>) -> Expected {
    let id = id(rng, 0);
    let (name, arguments) = match rng.u16(..2000) {
        0..1400 => ("query-name", ""),
        1400..1600 => ("query-status", ""),
        1600..1700 => ("query-version", ""),
        1700..1750 => ("human-monitor-command", r#","arguments":{"command-line":"print 1"}"#),
        1750..1752 => ("query-commands", ""),
        1752..1753 => (if rng.bool() { "stop" } else { "cont" }, ""),
        1753..1850 => ("no-such-command", ""),
        1850..1930 => ("query-name", r#","arguments":{"no such":1}"#),
        _ => {
            batch.extend_from_slice(b"{]");
            return Expected::Unparsed;
        }
    };
    batch.extend_from_slice(format!(r#"{{"execute":"{name}"{arguments},"id":{id}}}"#).as_bytes());
    let fails = name == "no-such-command" || arguments.contains("no such");
    if fails { Expected::Error(id) } else { Expected::Return(id) }
}

/// A value as servers write it.
fn id(rng: &mut Rng, depth: usize) -> String {
    match rng.u8(..if depth < 3 { 8 } else { 5 }) {
        0 => "null".to_owned(),
        1 => rng.bool().to_string(),
        2 => rng.i64(..).to_string(),
        3 | 4 => {
            let length = if rng.u8(..) == 0 { 2000 } else { rng.usize(..12) };
            let text: String = (0..length).map(|_| rng.alphanumeric()).collect();
            format!("\"{text}\"")
        }
        5 | 6 => {
            let elements: Vec<String> = (0..rng.usize(..4)).map(|_| id(rng, depth + 1)).collect();
            format!("[{}]", elements.join(", "))
        }
        _ => format!("{{\"{}\": {}}}", rng.alphabetic(), id(rng, depth + 1)),
    }
}

fn check(line: &[u8], expected: &Expected) -> Result<(), String> {
    // What servers usually write; members may come in another order.
    let usual = match expected {
        Expected::Return(id) => line.starts_with(b"{\"return\": ") && ends_with_id(line, id),
        Expected::Error(id) => line
            .strip_prefix(b"{\"id\": ")
            .and_then(|rest| rest.strip_prefix(id.as_bytes()))
            .is_some_and(|rest| rest.starts_with(b", \"error\": ")),
        Expected::Unparsed => line.starts_with(b"{\"error\": "),
    };
    if usual || means(line, expected) {
        return Ok(());
    }
    let (kind, id) = match expected {
        Expected::Return(id) => ("a success", id.as_str()),
        Expected::Error(id) => ("an error", id.as_str()),
        Expected::Unparsed => ("an error", "(none)"),
    };
    Err(format!("not {kind} with the id {id}: {}", String::from_utf8_lossy(line)))
}

fn ends_with_id(line: &[u8], id: &str) -> bool {
    let rest = line.strip_suffix(b"}").and_then(|rest| rest.strip_suffix(id.as_bytes()));
    rest.is_some_and(|rest| rest.ends_with(b", \"id\": "))
}

fn means(line: &[u8], expected: &Expected) -> bool {
    let Ok(reply) = serde_json::from_slice::<serde_json::Value>(line) else { return false };
    let (member, id) = match expected {
        Expected::Return(id) => ("return", Some(id)),
        Expected::Error(id) => ("error", Some(id)),
        Expected::Unparsed => ("error", None),
    };
    let id = id.and_then(|id| serde_json::from_str::<serde_json::Value>(id).ok());
    reply.get(member).is_some() && reply.get("id") == id.as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_checked() {
        let with = |id: &str| Expected::Return(id.to_owned());
        assert!(check(br#"{"return": {}, "id": [1]}"#, &with("[1]")).is_ok());
        assert!(check(br#"{"id": [1], "return": {}}"#, &with("[1]")).is_ok());
        assert!(check(br#"{"return": {}, "id": 11}"#, &with("1")).is_err());
        assert!(check(br#"{"return": {}}"#, &with("null")).is_err());
        assert!(check(br#"{"id": 1, "error": {}}"#, &Expected::Error("1".to_owned())).is_ok());
        assert!(check(br#"{"id": 1, "error": {}}"#, &with("1")).is_err());
        assert!(check(br#"{"error": {}}"#, &Expected::Unparsed).is_ok());
    }
}
