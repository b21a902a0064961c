//! `e2k run` from the file to the first bundle: programs made of source by `e2k as` and
//! `e2k ld`, and
//! files that are damaged.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A directory with programs made of the sources in `tests/load`.
struct Programs {
    directory: tempfile::TempDir,
}

impl Programs {
    fn new() -> Programs {
        Programs { directory: tempfile::tempdir().expect("a directory") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn e2k(&self, words: &[&str]) -> Output {
        self.e2k_with(words, &[])
    }

    fn e2k_with(&self, words: &[&str], variables: &[(&str, &str)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_e2k"));
        command.args(words).current_dir(self.directory.path()).env_clear();
        command.envs(variables.iter().copied()).output().expect("e2k runs")
    }

    fn must(&self, words: &[&str]) -> Output {
        let output = self.e2k(words);
        assert!(output.status.success(), "{words:?}: {}", text(&output.stderr));
        output
    }

    /// Makes the program `name` of the source with that name.
    fn make(&self, name: &str, link: &[&str]) -> &Programs {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/load");
        let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/guests/rules");
        let source = tests.join(format!("{name}.s"));
        let (tests, rules, source) = (shown(&tests), shown(&rules), shown(&source));
        self.must(&["as", "-I", &tests, "-I", &rules, "-mcpu=elbrus-v3", &source, "-o", "object.o"]);
        let mut words = vec!["ld", "object.o", "-o", name];
        words.extend(link);
        self.must(&words);
        self
    }

    /// A program with an interpreter, which is in the directory `root/lib`.
    fn make_dynamic(&self) -> &Programs {
        self.make("ldso", &["-pie"]).make("main", &["-pie", "-dynamic-linker", "/lib/ld.so"]);
        std::fs::create_dir_all(self.path("root/lib")).expect("a directory");
        std::fs::copy(self.path("ldso"), self.path("root/lib/ld.so")).expect("a copy");
        self
    }

    /// Runs a program by its absolute path, behind options; gives its status.
    fn status(&self, options: &[&str], program: &str) -> Result<i32, String> {
        let program = shown(&self.path(program));
        let words: Vec<&str> = ["run"].iter().chain(options).copied().chain([program.as_str()]).collect();
        let output = self.e2k(&words);
        match output.status.code() {
            Some(code) if output.stderr.is_empty() => Ok(code),
            Some(code) => Err(format!("{code}: {}", text(&output.stderr).replace(&program, "PROGRAM"))),
            None => Err(text(&output.stderr)),
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end().to_owned()
}

#[test]
fn a_movable_program_places_itself() {
    let programs = Programs::new();
    programs.make("pie", &["-pie"]);
    for options in [
        &[][..],
        &["-singlestep"],
        &["-p", "65536"],
        &["-R", "4G"],
        &["-R", "0x1000000000", "-B", "0x200000000000"],
        &["-s", "64k"],
        &["-cpu", "elbrus-v6"],
    ] {
        assert_eq!(programs.status(options, "pie"), Ok(0), "{options:?}");
    }
}

#[test]
fn a_dynamic_program_starts_with_its_interpreter() {
    let programs = Programs::new();
    programs.make_dynamic();
    assert_eq!(programs.status(&["-L", "root"], "main"), Ok(80));
    assert_eq!(programs.status(&["-L", "root", "-R", "4G"], "main"), Ok(80));
    let main = shown(&programs.path("main"));
    assert_eq!(programs.e2k_with(&["run", &main], &[("E2K_LD_PREFIX", "root")]).status.code(), Some(80));
    // The interpreter where its name says, without a sysroot; the program at its own addresses.
    let absolute = shown(&programs.path("root/lib/ld.so"));
    programs.make("main", &["-dynamic-linker", &absolute]);
    assert_eq!(programs.status(&[], "main"), Ok(80));
    // Where the interpreter would go stands the program. With -Ttext its headers are not loaded, at
    // which the interpreter stops.
    programs.make("main", &["-dynamic-linker", &absolute, "-Ttext", "0x55555000", "-Tdata", "0x55570000"]);
    assert_eq!(programs.status(&["-R", "4G"], "main"), Ok(24));
}

#[test]
fn an_interpreter_that_cannot_be_used_is_named() {
    let programs = Programs::new();
    programs.make("main", &["-pie", "-dynamic-linker", "/nowhere/ld.so"]);
    let refusal = "126: e2k run: PROGRAM: its interpreter /nowhere/ld.so: No such file or directory (os error 2); \
                   is there a sysroot for -L?";
    assert_eq!(programs.status(&[], "main"), Err(refusal.into()));
    std::fs::write(programs.path("text"), "text").expect("a file");
    let name = shown(&programs.path("text"));
    programs.make("main", &["-pie", "-dynamic-linker", &name]);
    let refusal = format!("126: e2k run: PROGRAM: its interpreter {name}: not an ELF file");
    assert_eq!(programs.status(&[], "main"), Err(refusal));
}

#[test]
fn files_below_proc_show_the_guest() {
    let programs = Programs::new();
    programs.make("cat", &[]);
    let cat = shown(&programs.path("cat"));
    let show = |words: &[&str]| {
        let words: Vec<&str> = ["run", "-E", "A=1", &cat].iter().chain(words).copied().collect();
        let output = programs.e2k(&words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", text(&output.stderr));
        output.stdout
    };
    assert_eq!(show(&["/proc/self/cmdline"]), format!("{cat}\0/proc/self/cmdline\0").into_bytes());
    assert_eq!(show(&["/proc/self/environ"]), b"A=1\0");
    assert_eq!(text(&show(&["/proc/self/comm"])), "cat");
    assert_eq!(text(&show(&["/proc/self/exe", "link"])), cat);
    assert_eq!(show(&["/proc/self/exe"]), std::fs::read(&cat).expect("the program"));
    let maps = text(&show(&["/proc/self/maps"]));
    let first = maps.lines().next().unwrap_or_default();
    assert!(first.starts_with("00010000-00011000 r-xp 00000000 ") && first.ends_with(&cat), "{maps}");
    assert!(maps.contains("[stack]") && !maps.contains("/e2k"), "{maps}");
    assert!(text(&show(&["/proc/self/stat"])).contains(" (cat) R "), "{}", text(&show(&["/proc/self/stat"])));
    assert!(text(&show(&["/proc/thread-self/status"])).starts_with("Name:\tcat\n"));
    assert!(text(&show(&["/proc/cpuinfo"])).contains("vendor_id\t: Elbrus-MCST"));
    let auxv = show(&["/proc/self/auxv"]);
    assert!(auxv.chunks(16).any(|pair| pair[..8] == 32u64.to_le_bytes() && pair[8..] == 0x1fu64.to_le_bytes()));
    assert_eq!(programs.e2k(&["run", &cat, "/proc/self/mem"]).status.code(), Some(libc::EACCES));
}

#[test]
fn absolute_paths_are_found_in_the_sysroot() {
    let programs = Programs::new();
    programs.make("cat", &[]);
    for directory in ["root/etc", "root/proc"] {
        std::fs::create_dir_all(programs.path(directory)).expect("a directory");
    }
    std::fs::write(programs.path("root/etc/hostname"), "elbrus").expect("a file");
    std::os::unix::fs::symlink("/etc/hostname", programs.path("root/name")).expect("a link");
    let show = |words: &[&str]| {
        let words: Vec<&str> = ["run", "-L", "root", "cat"].iter().chain(words).copied().collect();
        text(&programs.e2k(&words).stdout)
    };
    assert_eq!(show(&["/etc/hostname"]), "elbrus");
    assert_eq!(show(&["/name"]), "elbrus");
    assert_eq!(show(&["/name", "link"]), "/etc/hostname");
    assert_eq!(show(&["/proc/self/comm"]), "cat");
}

#[test]
fn a_program_becomes_another_with_the_same_options() {
    let programs = Programs::new();
    programs.make_dynamic().make("exec", &[]);
    let main = shown(&programs.path("main"));
    let output = programs.e2k(&["run", "-L", "root", "-d", "strace,page", "-D", "log", "exec", &main]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(80), String::new()));
    let log = std::fs::read_to_string(programs.path("log")).expect("a log");
    assert!(log.contains("/exec\n") && log.contains("/main\n") && log.contains("exited with 80"), "{log}");
    // It is itself what /proc/self/exe leads to, not the emulator.
    let output = programs.e2k(&["run", "exec", "/proc/self/exe"]);
    assert_eq!(output.status.code(), Some(libc::EFAULT), "{}", text(&output.stderr));
}

#[test]
fn logs_show_what_they_are_asked_for() {
    let programs = Programs::new();
    programs.make("pie", &["-pie"]);
    let log = |items: &str, more: &[&str]| {
        let words: Vec<&str> = ["run", "-d", items].iter().chain(more).copied().chain(["pie"]).collect();
        let output = programs.e2k(&words);
        assert_eq!(output.status.code(), Some(0));
        text(&output.stderr)
    };
    assert!(log("page", &[]).contains("[stack]"));
    let code = log("in_asm", &[]);
    assert!(code.lines().all(|line| line.starts_with("IN: 0x")) && code.contains("{ rrd,0 %nip, %dr0 }"), "{code}");
    let (executed, shown) = (log("exec", &[]).lines().count(), code.lines().count());
    assert!(executed > shown, "{executed} {shown}");
    assert!(log("cpu", &[]).contains("\nwd   size 28 "));
    assert!(log("exec", &["-dfilter", "0..0xfff"]).is_empty());
    assert!(log("strace", &[]).contains("exit"));
    let output = programs.e2k(&["run", "-d", "exec", "-D", "log.%d", "pie"]);
    assert!(output.stderr.is_empty());
    let logs = std::fs::read_dir(programs.directory.path()).expect("a directory");
    let names: Vec<String> = logs.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|name| name.starts_with("log.") && !name.contains('%')), "{names:?}");
    let output = programs.e2k(&["run", "-d", "exec", "-D", "nowhere/log", "pie"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("cannot write the log"), "{}", text(&output.stderr));
}

#[test]
fn damaged_files_are_refused_with_one_line() {
    let programs = Programs::new();
    programs.make("cat", &[]);
    let sound = std::fs::read(programs.path("cat")).expect("a program");
    let load = (64..).step_by(56).find(|&at| sound[at] == 1).expect("a segment");
    let half = |value: u16| value.to_le_bytes().to_vec();
    let word = |value: u32| value.to_le_bytes().to_vec();
    let double = |value: u64| value.to_le_bytes().to_vec();
    let cases: Vec<(usize, Vec<u8>, &str)> = vec![
        (0, vec![0], "not an ELF file"),
        (4, vec![1], "not supported: 32-bit (ptr32) programs"),
        (4, vec![3], "bad ELF file: class 3 in the header"),
        (5, vec![2], "not supported: big-endian ELF files"),
        (6, vec![0], "bad ELF file: ELF version 0 in the header"),
        (16, half(1), "not supported: a relocatable object: link it first"),
        (16, half(4), "not supported: a core dump"),
        (16, half(9), "not supported: ELF type 9"),
        (18, half(62), "ELF file for machine 62, expected 175 or 49 (Elbrus); this one is for x86-64"),
        (32, double(u64::MAX), "truncated ELF file: the program header table is not complete"),
        (48, word(0x0300_0020), "not supported: protected mode (128-bit) programs"),
        (48, word(0x0300_0004), "not supported: code of the x86 binary compiler"),
        (48, word(0x6300_0000), "not supported: machine number 99 in e_flags"),
        (54, half(32), "bad ELF file: program headers of 32 bytes, expected 56"),
        (56, half(0), "bad program header: the file has nothing to load"),
        (56, half(0xff00), "truncated ELF file: the program header table is not complete"),
        (load + 8, double(1 << 62), "truncated ELF file: a segment is not complete"),
        (load + 16, double(0), "bad program header: segment at 0x0 of "),
        (load + 16, double(u64::MAX - 0xfff), "bad program header: segment at 0xfffffffffffff000 of "),
        (
            load + 32,
            double(u64::MAX),
            "bad program header: segment at 0x10000 has 0xffffffffffffffff bytes in the file",
        ),
        (load + 40, double(1), "bad program header: segment at 0x10000 has "),
        (
            load + 40,
            double(u64::MAX),
            "bad program header: segment at 0x10000 of 0xffffffffffffffff bytes is out of range",
        ),
    ];
    for (at, bytes, expected) in cases {
        let mut file = sound.clone();
        file[at..at + bytes.len()].copy_from_slice(&bytes);
        std::fs::write(programs.path("damaged"), file).expect("a file");
        let Err(found) = programs.status(&[], "damaged") else { panic!("{expected}: it runs") };
        assert!(found.starts_with(&format!("126: e2k run: PROGRAM: {expected}")), "{found}\n{expected}");
        assert_eq!(found.lines().count(), 1, "{found}");
    }
    for len in [1, 4, 16, 63, 100, 300] {
        std::fs::write(programs.path("damaged"), &sound[..len]).expect("a file");
        let Err(found) = programs.status(&[], "damaged") else { panic!("{len}: it runs") };
        assert!(found.starts_with("126: e2k run: PROGRAM: ") && found.lines().count() == 1, "{found}");
    }
}

#[test]
fn files_that_are_no_programs() {
    let programs = Programs::new();
    for (path, expected) in [
        ("/", "e2k run: /: Is a directory (os error 21)"),
        ("/dev/null", "e2k run: /dev/null: not a regular file"),
        ("/nowhere", "e2k run: /nowhere: No such file or directory (os error 2)"),
    ] {
        let output = programs.e2k(&["run", path]);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(127), expected.to_owned()));
    }
}

#[test]
fn the_processor_must_be_one_for_the_program() {
    let programs = Programs::new();
    programs.make("pie", &["-pie"]);
    let refusal = "126: e2k run: PROGRAM: the program is for elbrus-v3 or later, the processor is elbrus-v2";
    assert_eq!(programs.status(&["-cpu", "elbrus-v2"], "pie"), Err(refusal.into()));
    let mut file = std::fs::read(programs.path("pie")).expect("a program");
    file[48] |= 0x10;
    std::fs::write(programs.path("exactly"), &file).expect("a file");
    let refusal = "126: e2k run: PROGRAM: the program is for elbrus-v3 only, the processor is e8c";
    assert_eq!(programs.status(&["-cpu", "e8c"], "exactly"), Err(refusal.into()));
    assert_eq!(programs.status(&["-cpu", "e2s"], "exactly"), Ok(0));
    // The old number of the machine.
    file[48..52].copy_from_slice(&0x3000_0000u32.to_le_bytes());
    file[18] = 49;
    file[7] = 2;
    std::fs::write(programs.path("old"), &file).expect("a file");
    assert_eq!(programs.status(&[], "old"), Ok(0));
}

#[test]
fn the_address_space_is_where_and_as_large_as_asked() {
    let programs = Programs::new();
    programs.make("pie", &["-pie"]);
    let refused = |options: &[&str]| programs.status(options, "pie").expect_err("it is refused");
    assert!(refused(&["-R", "0xd00000000000"]).starts_with("126: e2k run: PROGRAM: no memory for the program"));
    assert_eq!(programs.status(&["-R", "4G", "-s", "1G"], "pie"), Ok(0));
}
