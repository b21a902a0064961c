//! Runs transcripts against a server that is started for each.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use regex::bytes::Regex as BytesRegex;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::bless;
use super::connection::{Connection, Place};
use super::pattern;
use super::screen::render;
use super::transcript::{Instruction, Kind, Monitor, Transcript, escape, split_words, unescape};

/// How a server is started.
#[derive(Clone, Debug)]
pub struct Server {
    /// Program and arguments; those that a transcript asks for come behind.
    pub command: Vec<String>,
    /// How long a message may take.
    pub timeout: Duration,
}

/// Native stack for the values that transcripts nest 1024 deep.
const STACK: usize = 256 << 20;

/// Plays `transcript` against `server`.
///
/// # Errors
/// Line, expectation and what came instead.
pub fn play(server: &Server, transcript: &Transcript) -> Result<(), String> {
    on_large_stack(|| {
        let mut scene = Scene::new(server).map_err(|error| format!("no scratch directory: {error}"))?;
        transcript.steps.iter().try_for_each(|(number, step)| {
            let result = scene.step(step);
            result.map_err(|miss| format!("line {number}: {}", miss.why))
        })
    })
}

/// Plays `transcript` to its end although messages are not as expected, and returns what to write
/// instead of the lines that failed.
///
/// # Errors
/// Something that cannot be put right by other expectations.
pub fn record(server: &Server, transcript: &Transcript) -> Result<Vec<Correction>, String> {
    on_large_stack(|| {
        let mut scene = Scene::new(server).map_err(|error| format!("no scratch directory: {error}"))?;
        let mut corrections = Vec::new();
        for (number, step) in &transcript.steps {
            match scene.step(step) {
                Ok(()) => {}
                Err(Miss { instead: Some(texts), .. }) => {
                    corrections.push(Correction { line: *number, count: step.lines(), texts });
                }
                Err(miss) => return Err(format!("line {number}: {}", miss.why)),
            }
        }
        Ok(corrections)
    })
}

fn on_large_stack<T: Send>(body: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, body);
        let thread = thread.map_err(|error| format!("no thread: {error}"))?;
        thread.join().unwrap_or_else(|_| Err("the player itself failed".to_owned()))
    })
}

/// What to write instead of some lines of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The first line, counted from 1.
    pub line: usize,
    /// How many lines.
    pub count: usize,
    /// The new patterns, one a line, without the marks before them.
    pub texts: Vec<String>,
}

/// A step that failed.
struct Miss {
    why: String,
    /// The patterns that would have fitted.
    instead: Option<Vec<String>>,
}

impl From<String> for Miss {
    fn from(why: String) -> Miss {
        Miss { why, instead: None }
    }
}

/// A directory that goes away.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> io::Result<Scratch> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("qmp{}-{number}", std::process::id()));
        fs::create_dir(&path)?;
        Ok(Scratch(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Nothing depends on it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Scene<'s> {
    server: &'s Server,
    scratch: Scratch,
    monitors: Vec<Monitor>,
    arguments: Vec<String>,
    places: HashMap<char, Place>,
    connections: HashMap<char, Connection>,
    child: Option<Child>,
}

impl Drop for Scene<'_> {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // It may have ended already.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

type Done = Result<(), String>;
type Met = Result<(), Miss>;

impl<'s> Scene<'s> {
    fn new(server: &'s Server) -> io::Result<Self> {
        Ok(Scene {
            server,
            scratch: Scratch::new()?,
            monitors: Vec::new(),
            arguments: Vec::new(),
            places: HashMap::new(),
            connections: HashMap::new(),
            child: None,
        })
    }

    /// `text` with its variables replaced.
    fn fill(&self, text: &str) -> String {
        let text = text.replace("${TMP}", &self.scratch.0.to_string_lossy());
        match &self.child {
            Some(child) => text.replace("${PID}", &child.id().to_string()),
            None => text,
        }
    }

    fn step(&mut self, step: &Instruction) -> Met {
        match step {
            Instruction::Monitor(monitor) => self.monitors.push(monitor.clone()),
            Instruction::Args(text) => {
                let words = split_words(&self.fill(text));
                self.arguments.extend(words);
            }
            Instruction::File { path, text } => {
                let path = self.fill(path);
                fs::write(&path, unescape(&self.fill(text))?).map_err(|e| format!("{path}: {e}"))?;
            }
            Instruction::Start => self.start()?,
            Instruction::Connect(name) => {
                self.connection(Some(*name))?;
            }
            Instruction::Close(on) => {
                let name = self.name(*on)?;
                self.connections.remove(&name);
            }
            Instruction::Silence { seconds, on } => {
                self.connection(*on)?.silence(Duration::from_secs_f64(*seconds))?;
            }
            Instruction::Eof(on) => self.connection(*on)?.end()?,
            Instruction::Exit(status) => self.exit(*status)?,
            Instruction::Sleep(seconds) => std::thread::sleep(Duration::from_secs_f64(*seconds)),
            Instruction::MkFifo(path) => {
                use rustix::fs::{CWD, FileType, Mode, mknodat};
                let path = self.fill(path);
                mknodat(CWD, &path, FileType::Fifo, Mode::RWXU, 0).map_err(|error| format!("{path}: {error}"))?;
            }
            Instruction::FifoRead(path) => {
                let path = self.fill(path);
                fs::read(&path).map_err(|error| format!("{path}: {error}"))?;
            }
            Instruction::FifoWrite(path) => {
                let path = self.fill(path);
                File::options().write(true).open(&path).map_err(|e| format!("{path}: {e}"))?;
            }
            Instruction::PassFd { on, path } => {
                let path = self.fill(path);
                let file = File::open(&path).map_err(|error| format!("{path}: {error}"))?;
                self.connection(Some(*on))?.descriptor = Some(file.into());
            }
            Instruction::PassSocket { on, other } => {
                let (ours, theirs) = UnixStream::pair().map_err(|error| format!("no pair of sockets: {error}"))?;
                self.connection(Some(*on))?.descriptor = Some(theirs.into());
                let connection = Connection::over(ours.into(), None, self.server.timeout);
                self.connections.insert(*other, connection);
            }
            Instruction::Signal(name) => self.signal(name)?,
            Instruction::Stderr(text) => self.stderr(text)?,
            Instruction::FileSize { path, bytes } => {
                let path = self.fill(path);
                let size = fs::metadata(&path).map_err(|error| format!("{path}: {error}"))?.len();
                if size != *bytes {
                    return Err(format!("{path} has {size} bytes, expected {bytes}").into());
                }
            }
            Instruction::Gone(path) => {
                let path = self.fill(path);
                if Path::new(&path).exists() {
                    return Err(format!("{path} still exists").into());
                }
            }
            Instruction::Send { on, text } => {
                let line = self.fill(text) + "\n";
                self.connection(*on)?.send(line.into_bytes())?;
            }
            Instruction::SendRaw { on, text } => {
                let bytes = unescape(&self.fill(text))?;
                self.connection(*on)?.send(bytes)?;
            }
            expectation => self.expect(expectation)?,
        }
        Ok(())
    }

    fn expect(&mut self, step: &Instruction) -> Met {
        match step {
            Instruction::Message { on, pattern } => {
                let expected = self.pattern(pattern);
                let (raw, value) = self.connection(*on)?.message()?;
                let why = match &expected {
                    Ok(expected) => match pattern::compare(expected, &value) {
                        Ok(()) => return Ok(()),
                        Err(why) => diff(&why, pattern, &String::from_utf8_lossy(&raw)),
                    },
                    Err(why) => why.clone(),
                };
                let instead = bless::message(expected.ok().as_ref(), &value, &self.variables());
                Err(Miss { why, instead: Some(vec![instead]) })
            }
            Instruction::Set { on, patterns } => self.expect_set(*on, patterns),
            Instruction::SkipTo { on, pattern } => {
                let expected = self.pattern(pattern)?;
                loop {
                    let (_, value) = self.connection(*on)?.message()?;
                    if pattern::compare(&expected, &value).is_ok() {
                        return Ok(());
                    }
                }
            }
            Instruction::Bytes { on, pattern } => {
                let console = self.is_console(*on)?;
                let expected = self.fill(pattern);
                let connection = self.connection(*on)?;
                let raw = if console { connection.until_prompt()? } else { connection.message()?.0 };
                let got = escape(&raw);
                let regex = pattern::whole(&pattern::text_regex(&expected))?;
                if regex.is_match(&got) {
                    return Ok(());
                }
                let instead = bless::bytes(&got, &self.variables());
                Err(Miss { why: diff("bytes differ", &expected, &got), instead: Some(vec![instead]) })
            }
            Instruction::Text { on, pattern } => {
                // Characters up to U+00FF stand for the bytes of that number.
                let regex = pattern::text_regex(&self.fill(pattern));
                let regex = format!("(?-u){}", latin1(&regex));
                let regex = BytesRegex::new(&regex).map_err(|error| error.to_string())?;
                Ok(self.connection(*on)?.skip_text(&regex)?)
            }
            Instruction::Block { on, lines } => {
                let regex: Vec<String> = lines.iter().map(|line| self.line_regex(line)).collect();
                let raw = self.connection(*on)?.until_prompt()?;
                let shown = render(&raw);
                let got = shown.get(1..shown.len().saturating_sub(1)).unwrap_or_default();
                if pattern::whole(&regex.join("\n"))?.is_match(&got.join("\n")) {
                    return Ok(());
                }
                let fits = |index: usize, line: &str| {
                    let regex = regex.get(index).and_then(|regex| pattern::whole(regex).ok());
                    regex.is_some_and(|regex| regex.is_match(line))
                };
                let instead = bless::block(lines, got, fits, &self.variables());
                let why = diff("console text differs", &lines.join("\n"), &got.join("\n"));
                Err(Miss { why, instead: Some(instead) })
            }
            _ => Err("no expectation".to_owned().into()),
        }
    }

    /// Messages that may come in any order.
    fn expect_set(&mut self, on: Option<char>, patterns: &[String]) -> Met {
        let mut left = patterns.iter().map(|text| self.pattern(text)).collect::<Result<Vec<_>, _>>()?;
        let mut texts = Vec::new();
        let mut failure: Option<String> = None;
        while texts.len() < patterns.len() {
            let (raw, value) = match self.connection(on)?.message() {
                Ok(message) => message,
                // The first thing that went wrong says more than a message that is missing later.
                Err(missing) => return Err(failure.unwrap_or(missing).into()),
            };
            let found = left.iter().position(|pattern| pattern::compare(pattern, &value).is_ok());
            let pattern = found.map(|index| left.remove(index));
            if pattern.is_none() && failure.is_none() {
                let rest: Vec<_> = left.iter().map(Value::to_string).collect();
                failure = Some(diff("none of the set", &rest.join("\n"), &String::from_utf8_lossy(&raw)));
            }
            texts.push(bless::message(pattern.as_ref(), &value, &self.variables()));
        }
        match failure {
            None => Ok(()),
            Some(why) => Err(Miss { why, instead: Some(texts) }),
        }
    }

    /// The regular expression of one line of a console block.
    fn line_regex(&self, line: &str) -> String {
        match self.fill(line).as_str() {
            "${lines}" => "(?s).*".to_owned(),
            line => pattern::text_regex(line),
        }
    }

    /// What the variables of this run stand for.
    fn variables(&self) -> Vec<(String, &'static str)> {
        let mut variables = vec![(self.scratch.0.to_string_lossy().into_owned(), "${TMP}")];
        if let Some(child) = &self.child {
            variables.push((child.id().to_string(), "${PID}"));
        }
        variables
    }

    fn pattern(&self, text: &str) -> Result<Value, String> {
        pattern::parse(&self.fill(text)).map_err(|error| format!("pattern {text}: {error}"))
    }

    /// The monitor that is meant; without a letter the first one.
    fn name(&self, on: Option<char>) -> Result<char, String> {
        on.or(self.monitors.first().map(|monitor| monitor.name)).ok_or("no monitor".to_owned())
    }

    fn is_console(&self, on: Option<char>) -> Result<bool, String> {
        let name = self.name(on)?;
        Ok(self.monitors.iter().any(|monitor| monitor.name == name && monitor.kind == Kind::Hmp))
    }

    /// The connection to a monitor, opened (and the server started) if need be.
    fn connection(&mut self, on: Option<char>) -> Result<&mut Connection, String> {
        let name = self.name(on)?;
        self.start_once()?;
        if !self.connections.contains_key(&name) {
            let place = self.places.get(&name).ok_or_else(|| format!("no monitor {name}"))?;
            let connection = Connection::open(place, self.server.timeout)?;
            self.connections.insert(name, connection);
        }
        self.connections.get_mut(&name).ok_or_else(|| format!("no monitor {name}"))
    }

    fn start_once(&mut self) -> Done {
        if self.child.is_some() { Ok(()) } else { self.start() }
    }

    fn start(&mut self) -> Done {
        let (program, arguments) = self.server.command.split_first().ok_or("no server command")?;
        let mut command = Command::new(program);
        command.args(arguments);
        let mut stdio = None;
        for monitor in &self.monitors {
            let has = |option: &str| monitor.options.iter().any(|o| o == option);
            let name = monitor.name;
            if has("stdio") {
                let option = if monitor.kind == Kind::Qmp { "-qmp" } else { "-monitor" };
                command.args([option, "stdio"]);
                stdio = Some(name);
                continue;
            }
            let (place, device, short) = if has("tcp") {
                let port = free_port().map_err(|error| format!("no free port: {error}"))?;
                let scheme = if has("telnet") { "telnet" } else { "tcp" };
                (Place::Tcp(port), format!("host=127.0.0.1,port={port}"), format!("{scheme}:127.0.0.1:{port}"))
            } else {
                let path = self.scratch.0.join(format!("m{name}"));
                let shown = path.display().to_string();
                (Place::Unix(path), format!("path={shown}"), format!("unix:{shown}"))
            };
            let listen = if has("old") { "server,nowait" } else { "server=on,wait=off" };
            if has("short") {
                let option = match monitor.kind {
                    Kind::Hmp => "-monitor",
                    Kind::Qmp if has("pretty") => "-qmp-pretty",
                    Kind::Qmp => "-qmp",
                };
                command.args([option, &format!("{short},{listen}")]);
            } else {
                let telnet = if has("telnet") { ",telnet=on" } else { "" };
                let websocket = if has("websocket") { ",websocket=on" } else { "" };
                let mode = if monitor.kind == Kind::Qmp { "control" } else { "readline" };
                let pretty = if has("pretty") { ",pretty=on" } else { "" };
                command
                    .args(["-chardev", &format!("socket,id=mon{name},{device}{telnet}{websocket},{listen}")])
                    .args(["-mon", &format!("chardev=mon{name},mode={mode}{pretty}")]);
            }
            self.places.insert(name, place);
        }
        let stderr = File::create(self.stderr_path()).map_err(|error| error.to_string())?;
        command
            .args(&self.arguments)
            .env("TERM", "vt100")
            .stdin(if stdio.is_some() { Stdio::piped() } else { Stdio::null() })
            .stdout(Stdio::piped())
            .stderr(stderr);
        let mut child = command.spawn().map_err(|error| format!("cannot start {program}: {error}"))?;
        if let (Some(name), Some(input), Some(output)) = (stdio, child.stdin.take(), child.stdout.take()) {
            let connection = Connection::over(OwnedFd::from(output), Some(OwnedFd::from(input)), self.server.timeout);
            self.connections.insert(name, connection);
        }
        self.child = Some(child);
        Ok(())
    }

    fn stderr_path(&self) -> PathBuf {
        self.scratch.0.join("stderr")
    }

    fn exit(&mut self, expected: i32) -> Done {
        let deadline = Instant::now() + self.server.timeout;
        let child = self.child.as_mut().ok_or("no server")?;
        loop {
            match child.try_wait() {
                Ok(Some(status)) if status.code() == Some(expected) => return Ok(()),
                Ok(Some(status)) => return Err(format!("{status}, expected {expected}")),
                Ok(None) if Instant::now() < deadline => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Ok(None) => return Err("the server did not exit".to_owned()),
                Err(error) => return Err(error.to_string()),
            }
        }
    }

    fn signal(&self, name: &str) -> Done {
        let signal = match name {
            "SIGHUP" => Signal::HUP,
            "SIGINT" => Signal::INT,
            "SIGTERM" => Signal::TERM,
            "SIGKILL" => Signal::KILL,
            "SIGSTOP" => Signal::STOP,
            "SIGCONT" => Signal::CONT,
            _ => return Err(format!("unknown signal {name}")),
        };
        let child = self.child.as_ref().ok_or("no server")?;
        let pid = Pid::from_raw(child.id().cast_signed()).ok_or("no process")?;
        kill_process(pid, signal).map_err(|error| error.to_string())
    }

    fn stderr(&self, text: &str) -> Done {
        let regex = pattern::text_regex(&self.fill(text));
        let regex = regex::Regex::new(&regex).map_err(|error| error.to_string())?;
        let deadline = Instant::now() + self.server.timeout;
        loop {
            let bytes = fs::read(self.stderr_path()).unwrap_or_default();
            let got = String::from_utf8_lossy(&bytes);
            if regex.is_match(&got) {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(diff("standard error lacks the text", text, &got));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

fn free_port() -> io::Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Characters beyond ASCII as the bytes of their numbers.
fn latin1(regex: &str) -> String {
    let escape = |c: char| {
        if c.is_ascii() { c.to_string() } else { format!("\\x{:02x}", c as u32) }
    };
    regex.chars().map(escape).collect()
}

/// What was expected and what came, line by line.
fn diff(why: &str, expected: &str, got: &str) -> String {
    let diff = similar::TextDiff::from_lines(expected, got);
    let mut text = why.to_owned();
    for change in diff.iter_all_changes() {
        let line: String = change.value().trim_end().chars().take(400).collect();
        text.push_str(&format!("\n    {}{line}", change.tag()));
    }
    text
}
