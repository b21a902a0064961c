//! Servers under load: how fast they are ([`mod@bench`]), and whether they last ([`soak`]).

pub mod bench;
pub mod soak;

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The request that leaves negotiation.
const NEGOTIATE: &[u8] = br#"{"execute":"qmp_capabilities"}"#;

/// A running server with monitors on unix sockets. It is killed when this goes.
struct Process {
    child: Child,
    directory: tempfile::TempDir,
}

impl Process {
    /// Starts `command` with options for that many monitors.
    fn start(command: &[String], monitors: usize) -> Result<Process, String> {
        let directory = tempfile::tempdir().map_err(|error| format!("no scratch directory: {error}"))?;
        let (program, arguments) = command.split_first().ok_or("no server command")?;
        let mut started = Command::new(program);
        started.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
        for number in 0..monitors {
            let path = socket(directory.path(), number);
            started
                .args(["-chardev", &format!("socket,id=m{number},path={},server=on,wait=off", path.display())])
                .args(["-mon", &format!("chardev=m{number},mode=control")]);
        }
        let child = started.spawn().map_err(|error| format!("cannot start {program}: {error}"))?;
        Ok(Process { child, directory })
    }

    fn path(&self, number: usize) -> PathBuf {
        socket(self.directory.path(), number)
    }

    fn client(&self, number: usize) -> Result<Client, String> {
        Client::open(&self.path(number))
    }

    /// Processor time of all threads that it has.
    fn cpu_time(&self) -> Result<Duration, String> {
        let tasks = format!("/proc/{}/task", self.child.id());
        let mut total = Duration::ZERO;
        for task in fs::read_dir(&tasks).map_err(|error| format!("{tasks}: {error}"))?.flatten() {
            // A thread may end at any time.
            let Ok(text) = fs::read_to_string(task.path().join("schedstat")) else { continue };
            let nanoseconds = text.split_whitespace().next().and_then(|word| word.parse().ok());
            total += Duration::from_nanos(nanoseconds.unwrap_or(0));
        }
        Ok(total)
    }

    /// Resident memory in bytes.
    fn memory(&self) -> Result<u64, String> {
        let path = format!("/proc/{}/status", self.child.id());
        let status = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("the server has ended")?;
        let kib = line.split_whitespace().next().and_then(|word| word.parse::<u64>().ok());
        kib.map(|kib| kib << 10).ok_or_else(|| format!("{path}: no number in {line:?}"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn socket(directory: &Path, number: usize) -> PathBuf {
    directory.join(format!("m{number}"))
}

/// A client that reads lines.
struct Client {
    reader: BufReader<UnixStream>,
    line: Vec<u8>,
}

impl Client {
    /// Connects as soon as somebody listens; the greeting is still to be read.
    fn connect(path: &Path) -> Result<Client, String> {
        let deadline = Instant::now() + TIMEOUT;
        let stream = loop {
            match UnixStream::connect(path) {
                Ok(stream) => break stream,
                Err(error) if Instant::now() > deadline => return Err(format!("cannot connect: {error}")),
                Err(_) => std::thread::sleep(Duration::from_micros(100)),
            }
        };
        stream.set_read_timeout(Some(TIMEOUT)).map_err(|error| error.to_string())?;
        Ok(Client { reader: BufReader::with_capacity(1 << 16, stream), line: Vec::new() })
    }

    /// Connects and negotiates.
    fn open(path: &Path) -> Result<Client, String> {
        let mut client = Client::connect(path)?;
        client.greeting()?;
        client.send(NEGOTIATE)?;
        let reply = client.line()?;
        if reply != b"{\"return\": {}}" {
            return Err(format!("negotiation: {}", String::from_utf8_lossy(reply)));
        }
        Ok(client)
    }

    fn greeting(&mut self) -> Result<(), String> {
        let line = self.line()?;
        if line.starts_with(b"{\"QMP\": ") {
            return Ok(());
        }
        Err(format!("no greeting: {}", String::from_utf8_lossy(line)))
    }

    fn send(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.reader.get_mut().write_all(bytes).map_err(|error| format!("cannot send: {error}"))
    }

    /// The next line without its end.
    fn line(&mut self) -> Result<&[u8], String> {
        self.line.clear();
        let read = self.reader.read_until(b'\n', &mut self.line);
        match read {
            Ok(_) if self.line.ends_with(b"\r\n") => Ok(&self.line[..self.line.len() - 2]),
            Ok(_) => Err("the server closed the connection".to_owned()),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Err("a reply is lost".to_owned()),
            Err(error) => Err(format!("cannot read: {error}")),
        }
    }

    /// The next line that is no event.
    fn reply(&mut self) -> Result<&[u8], String> {
        loop {
            // The borrow checker does not see that only the last line is handed out.
            if !is_event(self.line()?) {
                return Ok(&self.line[..self.line.len() - 2]);
            }
        }
    }
}

fn is_event(line: &[u8]) -> bool {
    line.starts_with(b"{\"timestamp\": ")
}
