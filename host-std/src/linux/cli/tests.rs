use super::*;

fn run(line: &str, variables: &[(&str, &str)], start: Start) -> Result<Command, String> {
    let words = line.split_whitespace().map(OsString::from);
    let variables = variables.iter().map(|&(name, value)| (name.into(), value.into()));
    parse("e2k run", words, variables, start)
}

fn options(line: &str, variables: &[(&str, &str)]) -> Options {
    match run(line, variables, Start::default()) {
        Ok(Command::Run(options)) => *options,
        other => panic!("{line}: {other:?}"),
    }
}

fn printed(line: &str, variables: &[(&str, &str)]) -> String {
    match run(line, variables, Start::default()) {
        Ok(Command::Print(text)) => text,
        other => panic!("{line}: {other:?}"),
    }
}

fn strings(list: &[Vec<u8>]) -> Vec<String> {
    list.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect()
}

#[test]
fn every_option_has_its_place() {
    let options = options(
        "-L /opt/e2k -g 1234 -s 1M --cpu e8c -0 name -r 5.4.0 -B 0x100000000 -R 64G -d exec,page -d int \
         -D /tmp/log -p 65536 -singlestep -strace -seed 7 --accel interp -dfilter 0x10+0x10,5..6 prog -x y",
        &[],
    );
    assert_eq!(options.program, PathBuf::from("prog"));
    assert_eq!(strings(&options.arguments), ["name", "-x", "y"]);
    assert_eq!(options.sysroot, Some(PathBuf::from("/opt/e2k")));
    assert_eq!((options.gdb.as_deref(), options.release.as_deref()), (Some("1234"), Some("5.4.0")));
    assert_eq!((options.stack_size, options.cpu.map(|cpu| cpu.name)), (1 << 20, Some("e8c")));
    assert_eq!((options.guest_base, options.reserved), (Some(1 << 32), Some(64 << 30)));
    for item in [LogItems::EXEC, LogItems::PAGE, LogItems::INT, LogItems::STRACE] {
        assert!(options.log.has(item));
    }
    assert!(!options.log.has(LogItems::CPU) && options.strace && options.single_step);
    assert_eq!(options.filter, [0x10..=0x1f, 5..=6]);
    assert_eq!(options.log_file, Some(PathBuf::from("/tmp/log")));
    assert_eq!((options.page_size, options.seed), (Some(65536), Some(7)));
}

#[test]
fn variables_do_the_same_and_the_command_line_counts_more() {
    let variables = [
        ("E2K_LD_PREFIX", "/a"),
        ("E2K_GDB", "/tmp/gdb"),
        ("E2K_STACK_SIZE", "2M"),
        ("E2K_CPU", "e2s"),
        ("E2K_SET_ENV", "A=1,B=x,y,C=3"),
        ("E2K_UNSET_ENV", "HOME,SHELL"),
        ("E2K_ARGV0", "zero"),
        ("E2K_UNAME", "6.1"),
        ("E2K_GUEST_BASE", "4096"),
        ("E2K_RESERVED_VA", "0x800000000"),
        ("E2K_LOG", "cpu"),
        ("E2K_LOG_FILENAME", "log"),
        ("E2K_PAGESIZE", "16384"),
        ("E2K_SINGLESTEP", ""),
        ("E2K_STRACE", "1"),
        ("E2K_RAND_SEED", "0x10"),
        ("HOME", "/root"),
        ("SHELL", "/bin/sh"),
    ];
    let first = options("prog", &variables);
    assert_eq!((first.sysroot, first.gdb.as_deref()), (Some(PathBuf::from("/a")), Some("/tmp/gdb")));
    assert_eq!((first.stack_size, first.cpu.map(|cpu| cpu.name)), (2 << 20, Some("e2s")));
    assert_eq!((first.guest_base, first.reserved), (Some(4096), Some(1 << 35)));
    assert_eq!((first.page_size, first.seed, first.release.as_deref()), (Some(16384), Some(16), Some("6.1")));
    assert!(first.log.has(LogItems::CPU) && first.strace && first.single_step);
    assert_eq!(strings(&first.arguments), ["zero"]);
    let environment = strings(&first.environment);
    for entry in ["A=1", "B=x,y", "C=3", "E2K_CPU=e2s"] {
        assert!(environment.iter().any(|known| known == entry), "{entry}");
    }
    assert!(!environment.iter().any(|entry| entry.starts_with("HOME") || entry.starts_with("SHELL")));
    let second = options("-L / -cpu e8c -seed 1 -0 other -s 64k -E HOME=/,A=2 -U C -E B= prog", &variables);
    assert_eq!((second.sysroot, second.cpu.map(|cpu| cpu.name)), (None, Some("e8c")));
    assert_eq!((second.seed, second.stack_size), (Some(1), 1 << 16));
    assert_eq!(strings(&second.arguments), ["other"]);
    let environment = strings(&second.environment);
    for entry in ["A=2", "B=", "HOME=/"] {
        assert_eq!(environment.iter().filter(|known| *known == entry).count(), 1, "{entry}");
    }
    assert!(!environment.iter().any(|entry| entry.starts_with("C=") || entry == "A=1"));
}

#[test]
fn what_a_program_becomes_has_the_same_options() {
    let line = "-L /opt -s 1M -cpu e8c -r 5.4 -B 0x100000000 -R 64G -d exec,page -D /tmp/log -p 65536 -singlestep \
                -strace -seed 7 -dfilter 0x10+0x10,5..6 -stats prog";
    // What is for the first program only is not read again; other variables count less.
    const VARIABLES: &[(&str, &str)] = &[
        ("E2K_LD_PREFIX", "/other"),
        ("E2K_STACK_SIZE", "3M"),
        ("E2K_GDB", "1234"),
        ("E2K_SET_ENV", "A=1"),
        ("E2K_ARGV0", "zero"),
        ("E2K_VERSION", ""),
    ];
    let first = options(line, &[]);
    let words: Vec<String> = first.passed_on().iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let mut second = options(&(words.join(" ") + " prog"), VARIABLES);
    assert!(second.log_goes_on);
    (second.log_goes_on, second.environment) = (false, Vec::new());
    assert_eq!(format!("{first:?}"), format!("{second:?}"));
}

#[test]
fn mistakes_are_named() {
    for (line, text) in [
        ("", "no program given; 'e2k run -h' lists the options"),
        ("-strace", "no program given; 'e2k run -h' lists the options"),
        ("-foo prog", "unknown option 'foo'; 'e2k run -h' lists the options"),
        ("---h prog", "unknown option '-h'; 'e2k run -h' lists the options"),
        ("-L", "-L needs an argument: path"),
        ("-E A", "-E A: expected var=value"),
        ("-E =1 prog", "-E =1: expected var=value"),
        ("-s 1 prog", "-s 1: expected a stack size from 64k to 1G"),
        ("-s 1T prog", "-s 1T: expected a stack size from 64k to 1G"),
        ("-s +65536 prog", "-s +65536: expected a stack size from 64k to 1G"),
        ("-cpu i486 prog", "unable to find CPU model 'i486'; '-cpu help' lists the models"),
        ("-B 1 prog", "-B 1: expected the address of a page below 0x800000000000"),
        ("-R 1M prog", "-R 1M: expected a multiple of the page size from 4G to 0xd00000000000"),
        ("-R 99999999999G p", "-R 99999999999G: expected a multiple of the page size from 4G to 0xd00000000000"),
        ("-d exec,nonsense p", "-d exec,nonsense: unknown log item 'nonsense'; '-d help' lists the items"),
        ("-p 5000 prog", "-p 5000: page size must be a power of two from 4096 to 16777216"),
        ("-p 2048 prog", "-p 2048: page size must be a power of two from 4096 to 16777216"),
        ("-seed x prog", "-seed x: invalid seed number"),
        ("-dfilter 5 prog", "-dfilter 5: expected first..last, first+length or last-length"),
        ("-dfilter 6..5 prog", "-dfilter 6..5: expected first..last, first+length or last-length"),
        ("-accel tcg prog", "invalid accelerator 'tcg', expected interp or jit"),
        ("-plugin x prog", "-plugin: there are no plugins"),
        ("-trace x prog", "-trace: there are no trace events; -d and -strace log what happens"),
    ] {
        match run(line, &[], Start::default()) {
            Err(error) => assert_eq!(error, text, "{line}"),
            other => panic!("{line}: {other:?}"),
        }
    }
    match run("prog", &[("E2K_PAGESIZE", "7")], Start::default()) {
        Err(error) => assert_eq!(error, "E2K_PAGESIZE=7: page size must be a power of two from 4096 to 16777216"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn texts_are_printed_instead_of_running() {
    let text = printed("-h", &[]);
    for option in
        OPTIONS.iter().filter(|option| !matches!(option.name, "help" | "one-insn-per-tb" | "again" | "several"))
    {
        assert!(text.contains(&format!("\n-{} ", option.name)), "{}", option.name);
        assert!(option.variable.is_none_or(|variable| text.contains(variable)), "{}", option.name);
    }
    assert_eq!(printed("--help prog", &[]), text);
    assert!(printed("-version", &[]).starts_with("e2k run version "));
    assert_eq!(printed("", &[("E2K_VERSION", "")]), printed("-version", &[]));
    assert!(printed("-cpu help", &[]).contains("\ne8c "));
    assert!(printed("-d help", &[]).contains("\nin_asm "));
    assert_eq!(printed("prog", &[("E2K_LOG", "help")]), printed("-d ? prog", &[]));
}

#[test]
fn two_dashes_end_the_options() {
    let options = options("-strace -- -prog -L x", &[]);
    assert_eq!(strings(&options.arguments), ["-prog", "-L", "x"]);
}

#[test]
fn started_by_the_kernel() {
    let start = Start { preserves_argv0: true, exec_fd: Some(3), secure: false };
    let Ok(Command::Run(options)) = run("-program -sh -L x", &[("E2K_STRACE", "1")], start) else { panic!("not run") };
    assert_eq!(options.program, PathBuf::from("-program"));
    assert_eq!(strings(&options.arguments), ["-sh", "-L", "x"]);
    assert_eq!((options.exec_fd, options.strace), (Some(3), true));
    // A program without any word of its own.
    let Ok(Command::Run(options)) = run("/bin/program", &[], start) else { panic!("not run") };
    assert_eq!(strings(&options.arguments), ["/bin/program"]);
    // With more rights than those of who started it, variables are only the program's.
    let start = Start { secure: true, ..start };
    let Ok(Command::Run(options)) = run("/bin/su su", &[("E2K_LD_PREFIX", "/tmp")], start) else { panic!("not run") };
    assert_eq!((options.sysroot, options.secure), (None, true));
    assert_eq!(strings(&options.environment), ["E2K_LD_PREFIX=/tmp"]);
}
