//! How fast a server is and how much it takes: the same measurements for any two of them.

use std::fmt;
use std::io::Read;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::{Client, Process};

/// The help text.
pub const USAGE: &str = "\
  qmp-bench --server 'COMMAND…' [--against 'COMMAND…'] [-n SECONDS] [--monitors N]
      Measures a server: start to greeting, memory, round trips of query-status one by one and
      100 at a time with the processor time of each, the echo of an id of 64 KiB, memory of an
      idle monitor, events a second to N monitors (100 unless told). With --against measures a
      second server, too, and prints the ratio of both.
      -n  how long each measurement takes, 2 unless told";

/// One result.
#[derive(Clone, Debug)]
pub struct Measurement {
    /// Of what.
    pub name: &'static str,
    /// How much.
    pub value: f64,
    /// In what.
    pub unit: &'static str,
}

impl fmt::Display for Measurement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<42} {:>12.3} {}", self.name, self.value, self.unit)
    }
}

/// What to measure with.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How long each measurement takes.
    pub time: Duration,
    /// How many monitors get events.
    pub monitors: usize,
}

const REQUEST: &[u8] = br#"{"execute":"query-status"}"#;

/// Requests on the way at a time.
const DEPTH: usize = 100;

/// Starts in one measurement.
const STARTS: usize = 15;

/// Length of the id that is echoed.
const ID: usize = 64 << 10;

/// Measures the server that `command` starts.
///
/// # Errors
/// It does not start, or does not answer as it should.
pub fn measure(command: &[String], options: Options) -> Result<Vec<Measurement>, String> {
    let mut results = Vec::new();
    let mut add = |name, value, unit| results.push(Measurement { name, value, unit });
    let mut starts = (0..STARTS).map(|_| start(command)).collect::<Result<Vec<_>, _>>()?;
    starts.sort();
    add("start to greeting", starts[STARTS / 2].as_secs_f64() * 1e3, "ms");

    let server = Process::start(command, 1)?;
    let mut client = server.client(0)?;
    round_trips(&mut client, 1, Duration::from_millis(100))?;
    let alone = server.memory()?;
    add("resident memory", alone as f64 / 1048576.0, "MiB");
    for (depth, rate, cpu) in [
        (1, "query-status one by one", "processor time of each"),
        (DEPTH, "query-status 100 at a time", "processor time of each, 100 at a time"),
    ] {
        let (before, start) = (server.cpu_time()?, Instant::now());
        let count = round_trips(&mut client, depth, options.time)? as f64;
        let (used, took) = (server.cpu_time()?.saturating_sub(before), start.elapsed());
        add(rate, count / took.as_secs_f64(), "a second");
        add(cpu, used.as_secs_f64() * 1e6 / count, "us");
    }
    add("echo of an id of 64 KiB", echo(&mut client, options.time)?.as_secs_f64() * 1e3, "ms");
    drop((client, server));

    let server = Process::start(command, options.monitors)?;
    let mut clients = (0..options.monitors).map(|number| server.client(number)).collect::<Result<Vec<_>, _>>()?;
    std::thread::sleep(Duration::from_millis(200));
    let each = server.memory()?.saturating_sub(alone) as f64 / (options.monitors.max(2) - 1) as f64;
    add("memory of an idle monitor", each / 1024.0, "KiB");
    add("events to all monitors", fan_out(&mut clients, options.time)?, "a second");
    Ok(results)
}

/// From the start of the process to the whole greeting.
fn start(command: &[String]) -> Result<Duration, String> {
    let start = Instant::now();
    let server = Process::start(command, 1)?;
    Client::connect(&server.path(0))?.greeting()?;
    Ok(start.elapsed())
}

/// Sends requests, always `depth` at a time; returns how many were answered.
fn round_trips(client: &mut Client, depth: usize, time: Duration) -> Result<usize, String> {
    let batch = REQUEST.repeat(depth);
    let start = Instant::now();
    let mut count = 0;
    while start.elapsed() < time {
        client.send(&batch)?;
        for _ in 0..depth {
            let reply = client.reply()?;
            if !reply.starts_with(b"{\"return\": {") {
                return Err(format!("query-status: {}", String::from_utf8_lossy(reply)));
            }
        }
        count += depth;
    }
    Ok(count)
}

/// The time of the fastest echo.
fn echo(client: &mut Client, time: Duration) -> Result<Duration, String> {
    let id = "x".repeat(ID);
    let request = format!(r#"{{"execute":"query-name","id":"{id}"}}"#);
    let expected = format!(r#""id": "{id}"}}"#);
    let start = Instant::now();
    let mut best = Duration::MAX;
    while best == Duration::MAX || start.elapsed() < time {
        let once = Instant::now();
        client.send(request.as_bytes())?;
        if !client.reply()?.ends_with(expected.as_bytes()) {
            return Err("the id of 64 KiB comes back as something else".to_owned());
        }
        best = best.min(once.elapsed());
    }
    Ok(best)
}

/// How many events a second arrive if one client stops and continues the machine, all clients
/// together.
fn fan_out(clients: &mut [Client], time: Duration) -> Result<f64, String> {
    const PAIRS: usize = 10;
    let batch = br#"{"execute":"stop"}{"execute":"cont"}"#.repeat(PAIRS);
    let start = Instant::now();
    let mut events = 0;
    while start.elapsed() < time {
        clients[0].send(&batch)?;
        // Each sees the events, and the first one the replies, too.
        read_lines(clients, 2 * PAIRS * (clients.len() + 1))?;
        events += 2 * PAIRS * clients.len();
    }
    Ok(events as f64 / start.elapsed().as_secs_f64())
}

/// Reads from whoever has something until all together have read that many lines.
fn read_lines(clients: &mut [Client], mut lines: usize) -> Result<(), String> {
    let timeout = Timespec::try_from(super::TIMEOUT).map_err(|error| error.to_string())?;
    let mut chunk = [0; 1 << 16];
    while lines > 0 {
        let mut ready: Vec<_> =
            clients.iter().map(|client| PollFd::new(client.reader.get_ref(), PollFlags::IN)).collect();
        if poll(&mut ready, Some(&timeout)).map_err(|error| error.to_string())? == 0 {
            return Err(format!("{lines} events or replies are lost"));
        }
        let ready: Vec<bool> = ready.iter().map(|ready| !ready.revents().is_empty()).collect();
        for (client, _) in clients.iter_mut().zip(ready).filter(|(_, ready)| *ready) {
            let read = client.reader.get_mut().read(&mut chunk).map_err(|error| format!("cannot read: {error}"))?;
            if read == 0 {
                return Err("the server closed a connection".to_owned());
            }
            let ends = chunk[..read].iter().filter(|byte| **byte == b'\n').count();
            lines = lines.checked_sub(ends).ok_or("more events or replies than there are")?;
        }
    }
    Ok(())
}
