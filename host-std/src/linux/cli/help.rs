//! The table of options, and the texts made of it.

use e2k_core::machine::cpu_model;

/// An option of `e2k run`.
pub(super) struct Described {
    /// Behind one dash or two.
    pub(super) name: &'static str,
    /// Environment variable that does the same.
    pub(super) variable: Option<&'static str>,
    /// What its argument is; `None`: it has none.
    pub(super) argument: Option<&'static str>,
    /// For the list; empty for another spelling of what is listed.
    what: &'static str,
}

const fn option(
    name: &'static str,
    variable: Option<&'static str>,
    argument: Option<&'static str>,
    what: &'static str,
) -> Described {
    Described { name, variable, argument, what }
}

/// All options, those of qemu-user first.
pub(super) const OPTIONS: &[Described] = &[
    option("h", None, None, "print this help"),
    option("help", None, None, ""),
    option("g", Some("E2K_GDB"), Some("port|path"), "wait for a gdb connection on a TCP port or a local socket"),
    option("L", Some("E2K_LD_PREFIX"), Some("path"), "look for absolute paths below 'path' first"),
    option("s", Some("E2K_STACK_SIZE"), Some("size"), "set the stack size to 'size' bytes (k, M, G)"),
    option("cpu", Some("E2K_CPU"), Some("model"), "select CPU (-cpu help for the list)"),
    option("E", Some("E2K_SET_ENV"), Some("var=value"), "sets targets environment variable (see below)"),
    option("U", Some("E2K_UNSET_ENV"), Some("var"), "unsets targets environment variable (see below)"),
    option("0", Some("E2K_ARGV0"), Some("argv0"), "forces target process argv[0] to be 'argv0'"),
    option("r", Some("E2K_UNAME"), Some("uname"), "set the kernel release that uname tells to 'uname'"),
    option("B", Some("E2K_GUEST_BASE"), Some("address"), "place guest address 0 at this address of the host"),
    option("R", Some("E2K_RESERVED_VA"), Some("size"), "reserve 'size' bytes of guest addresses (k, M, G)"),
    option("d", Some("E2K_LOG"), Some("item[,...]"), "enable logging of items (-d help for the list)"),
    option("dfilter", Some("E2K_DFILTER"), Some("range[,...]"), "log bundles of these addresses only"),
    option("D", Some("E2K_LOG_FILENAME"), Some("logfile"), "write logs to 'logfile' (default stderr)"),
    option("again", None, None, ""),
    option("several", None, None, ""),
    option("p", Some("E2K_PAGESIZE"), Some("pagesize"), "set the host page size to 'pagesize'"),
    option("singlestep", Some("E2K_SINGLESTEP"), None, "execute one bundle at a time"),
    option("one-insn-per-tb", None, None, ""),
    option("strace", Some("E2K_STRACE"), None, "log system calls"),
    option("seed", Some("E2K_RAND_SEED"), Some("number"), "seed for random numbers of the loader"),
    option("version", Some("E2K_VERSION"), None, "display version information and exit"),
    option("accel", Some("E2K_ACCEL"), Some("interp|jit"), "what executes code"),
    option("stats", None, None, "print bundles and operations executed at the end"),
];

/// Options of qemu-user that are not done.
pub(super) const REFUSED: &[(&str, &str)] =
    &[("plugin", "there are no plugins"), ("trace", "there are no trace events; -d and -strace log what happens")];

/// The text of `-h`.
pub(super) fn help(program: &str, stack_size: u64) -> String {
    let mut text = format!(
        "usage: {program} [options] program [arguments...]\nLinux programs for Elbrus 2000\n\n\
         Options and associated environment variables:\n\n{:<22} {:<18} Description\n",
        "Argument", "Env-variable"
    );
    for option in OPTIONS.iter().filter(|option| !option.what.is_empty()) {
        let left = format!("-{} {}", option.name, option.argument.unwrap_or_default());
        text.push_str(&format!("{left:<22} {:<18} {}\n", option.variable.unwrap_or_default(), option.what));
    }
    text.push_str(&format!("\nDefaults:\nE2K_STACK_SIZE = {stack_size} byte\n"));
    text.push_str(
        "
-E and -U, or E2K_SET_ENV and E2K_UNSET_ENV, set and unset variables of the program, several
if separated by commas; -E and -U may be given several times, and the last change counts:
    -E var1=val1 -E var2=val2 -U LD_PRELOAD -U LD_DEBUG
    -E var1=val1,var2=val2 -U LD_PRELOAD,LD_DEBUG
    E2K_SET_ENV=var1=val1,var2=val2 E2K_UNSET_ENV=LD_PRELOAD,LD_DEBUG

Options of the command line count more than variables. The exit status is the program's;
126: the file cannot be run, 127: it cannot be read, 125: it needs something that is not
executed yet.
",
    );
    text
}

/// The text of `-cpu help`.
pub(super) fn cpu_list() -> String {
    cpu_model::CPU_MODELS.iter().map(|model| format!("{:<12} {}\n", model.name, model.title)).collect()
}
