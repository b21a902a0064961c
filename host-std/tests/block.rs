//! The board's disk, from a guest's instructions to the image file and back.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use e2k_conformance::guests;
use tempfile::TempDir;

struct Machine {
    child: Child,
    reader: BufReader<UnixStream>,
    directory: TempDir,
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const TEXT: &[u8] = b"from the disk\n";

impl Machine {
    /// Runs the guest with a disk as `drive` describes it; `IMAGE` in it stands for the file.
    fn start(drive: &str) -> Machine {
        let directory = TempDir::new().unwrap();
        let guest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests/bare/disk.s");
        std::fs::write(directory.path().join("guest"), guests::assemble(&guest, "v3").unwrap()).unwrap();
        let mut bytes = vec![0; 4096];
        bytes[512..512 + TEXT.len()].copy_from_slice(TEXT);
        let image = directory.path().join("image");
        std::fs::write(&image, bytes).unwrap();
        let socket = directory.path().join("qmp");
        let child = Command::new(env!("CARGO_BIN_EXE_e2k"))
            .args(["system", "-M", "virt", "-S", "-nodefaults", "-display", "none", "-no-shutdown"])
            .args(["-drive", &drive.replace("IMAGE", image.to_str().unwrap())])
            .args(["-serial", &format!("file:{}", directory.path().join("serial").display())])
            .args(["-qmp", &format!("unix:{},server=on,wait=off", socket.display())])
            .arg("-kernel")
            .arg(directory.path().join("guest"))
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let start = Instant::now();
        let stream = loop {
            match UnixStream::connect(&socket) {
                Ok(stream) => break stream,
                Err(error) => assert!(start.elapsed() < Duration::from_secs(20), "{error}"),
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut machine = Machine { child, reader: BufReader::new(stream), directory };
        machine.line();
        machine.ask(r#"{"execute": "qmp_capabilities"}"#);
        machine
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.reader.read_line(&mut line).unwrap();
        line
    }

    fn until(&mut self, part: &str) -> String {
        loop {
            let line = self.line();
            assert!(!line.is_empty(), "no {part}");
            if line.contains(part) {
                return line;
            }
        }
    }

    fn ask(&mut self, request: &str) -> String {
        self.reader.get_mut().write_all(request.as_bytes()).unwrap();
        self.until("\"return\"")
    }

    fn file(&self, name: &str) -> Vec<u8> {
        let path: PathBuf = self.directory.path().join(name);
        std::fs::read(path).unwrap()
    }
}

#[test]
fn a_guest_reads_and_writes_sectors() {
    let mut machine = Machine::start("format=raw,file=IMAGE,id=d0");
    machine.ask(r#"{"execute": "cont"}"#);
    machine.until("\"STOP\"");
    let image = machine.file("image");
    assert_eq!(&image[2048..2048 + TEXT.len()], TEXT);
    let stats = machine.ask(r#"{"execute": "query-blockstats"}"#);
    for part in ["\"rd_bytes\": 1024", "\"wr_bytes\": 1024", "\"rd_operations\": 1", "\"flush_operations\": 1"] {
        assert!(stats.contains(part), "{part} in {stats}");
    }
    assert!(stats.contains("\"wr_highest_offset\": 3072"), "{stats}");
    let start = Instant::now();
    while machine.file("serial") != TEXT {
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", machine.file("serial"));
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn an_error_stops_the_machine_and_the_request_is_repeated() {
    let drive = "format=raw,id=d0,werror=stop,file.driver=blkdebug,file.image.filename=IMAGE,\
                 file.inject-error.0.event=write_aio,file.inject-error.0.once=on";
    let mut machine = Machine::start(drive);
    machine.ask(r#"{"execute": "cont"}"#);
    let error = machine.until("BLOCK_IO_ERROR");
    for part in ["\"device\": \"d0\"", "\"operation\": \"write\"", "\"action\": \"stop\"", "Input/output error"] {
        assert!(error.contains(part), "{part} in {error}");
    }
    machine.until("\"STOP\"");
    assert!(machine.ask(r#"{"execute": "query-status"}"#).contains("\"io-error\""));
    assert!(machine.ask(r#"{"execute": "query-block"}"#).contains("\"io-status\": \"failed\""));
    machine.ask(r#"{"execute": "cont"}"#);
    machine.until("SHUTDOWN");
    assert_eq!(&machine.file("image")[2048..2048 + TEXT.len()], TEXT);
}
