use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use e2k_core::isa::Version;
use e2k_core::machine::block::{ErrorCode, reg, status};
use e2k_core::machine::virt::{CDROM, DISK, Virt};
use e2k_core::qmp::Timestamp;
use e2k_core::qmp::deserialize::from_text;
use tempfile::TempDir;

use super::drive::Transfer;
use super::*;

#[derive(Default)]
struct Seen(Mutex<Vec<String>>);

impl EventSink for Seen {
    fn event(&self, _: Timestamp, event: &Event) {
        let text = match event {
            Event::DeviceTrayMoved { tray_open, .. } => format!("tray {tray_open}"),
            Event::BlockIoError { operation, action, nospace, .. } => format!("{operation} {action} {nospace}"),
            _ => return,
        };
        lock(&self.0).push(text);
    }
}

struct Scene {
    directory: TempDir,
    graph: Arc<Graph>,
    seen: Arc<Seen>,
}

impl Scene {
    fn new() -> Scene {
        let seen = Arc::new(Seen::default());
        let graph = Arc::new(Graph::default());
        graph.set_events(seen.clone());
        Scene { directory: TempDir::new().unwrap(), graph, seen }
    }

    fn image(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.directory.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn add(&self, options: &str) -> Result<(), String> {
        self.graph.add(&from_text(options, options::arguments()).unwrap())
    }

    fn drive(&self, options: &str) -> Result<(), String> {
        let (options, _) = DriveOptions::parse(options, BOARD_INTERFACE)?;
        self.graph.add_drive(&options)
    }

    fn names(&self) -> Vec<String> {
        self.graph.nodes().iter().map(|node| node.name().to_owned()).collect()
    }

    fn events(&self) -> Vec<String> {
        std::mem::take(&mut *lock(&self.seen.0))
    }
}

fn file(path: &Path) -> String {
    format!(r#"{{"driver": "file", "filename": "{}"}}"#, path.display())
}

#[test]
fn a_part_of_a_file_is_a_node_and_children_go_with_their_parents() {
    let scene = Scene::new();
    let path = scene.image("a", &[1; 2048]);
    let raw = format!(r#"{{"driver": "raw", "node-name": "r", "offset": 512, "size": 1024, "file": {}}}"#, file(&path));
    scene.add(&raw).unwrap();
    assert_eq!(scene.add(&raw), Err("Duplicate nodes with node-name='r'".to_owned()));
    assert_eq!(scene.names().len(), 2);
    let node = scene.graph.find("r").unwrap();
    node.write(512, &[7; 512]).unwrap();
    assert_eq!(node.write(512, &[7; 513]).unwrap_err().raw_os_error(), Some(libc::EIO));
    node.flush().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes[..1024].iter().all(|&b| b == 1) && bytes[1024..1536].iter().all(|&b| b == 7) && bytes[1536] == 1);
    assert_eq!(node.highest(), 1024);
    assert_eq!(node.truncate(4096), Err("Cannot resize fixed-size raw disks".to_owned()));
    scene.graph.delete("r").unwrap();
    assert!(scene.names().is_empty());
}

#[test]
fn mistakes_have_the_texts_of_the_reference_and_leave_nothing_behind() {
    let scene = Scene::new();
    let path = scene.image("a", &[0; 1000]);
    let path = path.display();
    for (options, text) in [
        (r#"{"driver": "null-co"}"#.to_owned(), "'node-name' must be specified for the root node"),
        (r#"{"driver": "null-co", "node-name": "1x"}"#.to_owned(), "Invalid node-name: '1x'"),
        (format!(r#"{{"driver": "null-co", "node-name": "{}"}}"#, "a".repeat(32)), "Node name too long"),
        (
            format!(r#"{{"driver": "file", "node-name": "f", "filename": "{path}", "force-share": true}}"#),
            "force-share=on can only be used with read-only images",
        ),
        (
            format!(r#"{{"driver": "file", "node-name": "f", "filename": "{path}", "detect-zeroes": "unmap"}}"#),
            "setting detect-zeroes to unmap is not allowed without setting discard operation to unmap",
        ),
        (
            r#"{"driver": "file", "node-name": "f", "filename": "/dev/null"}"#.to_owned(),
            "'file' driver requires '/dev/null' to be a regular file",
        ),
        (
            format!(
                r#"{{"driver": "raw", "node-name": "r", "offset": 2000, "file": {{"driver": "file", "filename": "{path}"}}}}"#
            ),
            "Offset (2000) cannot be greater than size of the containing file (1024)",
        ),
        (
            format!(
                r#"{{"driver": "raw", "node-name": "r", "size": 100, "file": {{"driver": "file", "filename": "{path}"}}}}"#
            ),
            "Specified size is not multiple of 512",
        ),
    ] {
        assert_eq!(scene.add(&options).err().as_deref(), Some(text), "{options}");
    }
    assert!(scene.names().is_empty());
}

#[test]
fn nodes_in_use_stay() {
    let scene = Scene::new();
    scene.add(r#"{"driver": "null-co", "node-name": "n", "size": 4096}"#).unwrap();
    scene.add(r#"{"driver": "raw", "node-name": "r", "file": "n"}"#).unwrap();
    assert_eq!(scene.graph.delete("n"), Err("Block device n is in use".to_owned()));
    scene.graph.board_is_there();
    scene.graph.attach(DISK, "r").unwrap();
    assert_eq!(scene.graph.delete("r"), Err("Node r is in use".to_owned()));
    let blkdebug = r#"{"driver": "blkdebug", "node-name": "b", "image": {"driver": "null-co"}}"#;
    scene.add(blkdebug).unwrap();
    let inner = scene.names().pop().unwrap();
    assert_eq!(scene.graph.delete(&inner), Err(format!("Node {inner} is not owned by the monitor")));
    assert_eq!(scene.graph.find("b").unwrap().filename(), "blkdebug::null-co://");
}

#[test]
fn reopening_changes_all_or_nothing() {
    let scene = Scene::new();
    let path = scene.image("a", &[0; 1024]);
    let with = |name: &str, read_only: bool| {
        let path = path.display();
        format!(r#"{{"driver": "file", "node-name": "{name}", "filename": "{path}", "read-only": {read_only}}}"#)
    };
    scene.add(&with("f", false)).unwrap();
    scene.add(r#"{"driver": "raw", "node-name": "r", "file": "f"}"#).unwrap();
    let parse = |text: &str| from_text::<Options>(text, options::arguments()).unwrap();
    let bad = r#"{"driver": "raw", "node-name": "r", "file": "r"}"#;
    let text = "Making 'r' a file child of 'r' would create a cycle".to_owned();
    assert_eq!(scene.graph.reopen(&[parse(&with("f", true)), parse(bad)]), Err(text));
    assert!(!scene.graph.find("f").unwrap().is_read_only());
    scene.graph.reopen(&[parse(&with("f", true))]).unwrap();
    assert_eq!(scene.graph.find("r").unwrap().write(0, &[1; 512]).unwrap_err().raw_os_error(), Some(libc::EACCES));
    assert_eq!(
        scene.graph.reopen(&[parse(&with("x", true))]),
        Err("Failed to find node with node-name='x'".to_owned())
    );
}

#[test]
fn an_image_of_another_format_is_not_guessed_to_be_raw() {
    let scene = Scene::new();
    let qcow2 = scene.image("q", b"QFI\xfb............");
    let drive = format!("if=none,file={}", qcow2.display());
    assert_eq!(scene.drive(&drive), Err("Unknown driver 'qcow2'".to_owned()));
    let raw = scene.image("r", &[0; 512]);
    scene.drive(&format!("if=none,id=d,file={}", raw.display())).unwrap();
    let node = scene.graph.drive_or_node("d").unwrap();
    let mut start = [0; 512];
    start[..4].copy_from_slice(b"QFI\xfb");
    assert_eq!(node.write(0, &start).unwrap_err().raw_os_error(), Some(libc::EPERM));
    scene.drive(&format!("if=none,id=e,format=raw,file={}", qcow2.display())).unwrap();
}

#[test]
fn media_come_and_go() {
    let scene = Scene::new();
    let (a, b) = (scene.image("a", &[0; 1024]), scene.image("b", &[0; 2048]));
    scene.drive(&format!("media=cdrom,id=cd,format=raw,file={}", a.display())).unwrap();
    scene.graph.board_is_there();
    let (graph, cd) = (&scene.graph, DriveRef::Device("cd"));
    graph.guest_locks(CDROM, true);
    let locked = "Device 'cd' is locked and force was not specified, wait for tray to open and try again";
    assert_eq!(graph.eject(cd, false).unwrap_err().text, locked);
    assert!(scene.events().is_empty());
    graph.eject(cd, true).unwrap();
    assert_eq!(scene.events(), ["tray true"]);
    assert!(scene.names().is_empty());
    graph.change_medium(cd, b.to_str().unwrap(), Some("raw"), false, ReadOnlyMode::Retain).unwrap();
    assert_eq!(scene.events(), ["tray false"]);
    let info = graph.drive_infos().remove(0);
    assert_eq!(info.inserted.map(|node| (node.ro, node.image.virtual_size)), Some((true, 2048)));
    assert_eq!(graph.remove_medium(DriveRef::Id("cd0")).unwrap_err().text, "Tray of device 'cd0' is not open");
    let name = graph.nodes().pop().unwrap().name().to_owned();
    assert_eq!(graph.insert_medium(cd, &name).unwrap_err().text, format!("Node '{name}' is already in use"));
    graph.delete_drive("cd").unwrap();
    assert_eq!(graph.drive_infos().remove(0).device, "");
}

#[test]
fn errors_are_reported_ignored_or_stop_the_machine() {
    let scene = Scene::new();
    let rule = |event: &str, errno: i32| {
        format!(
            "file.driver=blkdebug,file.image.driver=null-co,format=raw,file.inject-error.0.event={event},\
                 file.inject-error.0.errno={errno},file.inject-error.0.once=on"
        )
    };
    scene.drive(&format!("id=d,{}", rule("write_aio", libc::ENOSPC))).unwrap();
    let write = || scene.graph.transfer(DISK, Transfer::Write { offset: 0, bytes: &[0; 512] });
    assert_eq!(write(), None);
    assert_eq!(scene.events(), ["write stop true"]);
    assert_eq!(io_status(&scene), "nospace");
    scene.graph.forget_errors();
    assert_eq!((write(), io_status(&scene)), (Some(Ok(())), "ok"));
    scene.graph.delete_drive("d").unwrap();

    for (policy, result, event) in
        [("rerror=report", Err(ErrorCode::Io), "read report false"), ("rerror=ignore", Ok(()), "read ignore false")]
    {
        let scene = Scene::new();
        scene.drive(&format!("id=d,{policy},{}", rule("read_aio", libc::EIO))).unwrap();
        let mut bytes = [0; 512];
        let read = scene.graph.transfer(DISK, Transfer::Read { offset: 0, into: &mut bytes });
        assert_eq!((read, scene.events()), (Some(result), vec![event.to_owned()]));
    }
}

fn io_status(scene: &Scene) -> &'static str {
    scene.graph.drive_infos().remove(0).io_status.map_or("", |status| status.name())
}

#[test]
fn the_board_reads_and_writes_its_disk() {
    let scene = Scene::new();
    let path = scene.image("a", &[9; 4096]);
    scene.drive(&format!("format=raw,file={}", path.display())).unwrap();
    let mut board = Virt::new(Version::V5, 0, vec![0u8; 1 << 20]).unwrap();
    let mut unit = Unit::new(&scene.graph, DISK).unwrap();
    scene.graph.board_is_there();
    let mut run = |board: &mut Virt<Vec<u8>>, position, command| {
        unit.poll(board);
        let block = &mut board.blocks()[DISK];
        for (register, value) in
            [(reg::POSITION, position), (reg::COUNT, 2), (reg::ADDRESS, 0x1000), (reg::COMMAND, command)]
        {
            block.write(register, value, |_, _| true);
        }
        let start = Instant::now();
        while board.blocks()[DISK].read(reg::STATUS) & status::BUSY != 0 {
            assert!(start.elapsed() < Duration::from_secs(10));
            unit.poll(board);
        }
        board.blocks()[DISK].read(reg::STATUS)
    };
    assert_eq!(run(&mut board, 3, 1), status::MEDIUM);
    assert_eq!(board.memory(0x1000, 1024).unwrap(), [9; 1024]);
    board.load(0x1000, &[4; 1024]);
    assert_eq!(run(&mut board, 6, 2), status::MEDIUM);
    assert_eq!(std::fs::read(&path).unwrap()[3072..], [4; 1024]);
    assert_eq!(run(&mut board, 7, 1), status::MEDIUM | status::ERROR | 2 << 16);
    scene.graph.resize(Some("virt0"), None, 8192).unwrap();
    assert_eq!(run(&mut board, 7, 1), status::MEDIUM);
    let stats = scene.graph.told_stats(false).remove(0).stats;
    assert_eq!((stats.rd_bytes, stats.wr_bytes, stats.rd_operations, stats.wr_operations), (2048, 1024, 2, 1));
}
