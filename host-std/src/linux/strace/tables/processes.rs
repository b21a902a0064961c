//! Names of what calls for memory, processes, time and signals take. Where no number is given, the host's is that of the ABI.

use super::names::Names;

/// A constant of the C library with its name.
macro_rules! n {
    ($name:ident) => {
        (libc::$name as u32 as u64, stringify!($name))
    };
}

/// Errors: the generic numbers.
pub(in crate::linux) const ERRNO: Names = Names {
    unknown: "",
    list: &[
        n!(EPERM),
        n!(ENOENT),
        n!(ESRCH),
        n!(EINTR),
        n!(EIO),
        n!(ENXIO),
        n!(E2BIG),
        n!(ENOEXEC),
        n!(EBADF),
        n!(ECHILD),
        n!(EAGAIN),
        n!(ENOMEM),
        n!(EACCES),
        n!(EFAULT),
        n!(ENOTBLK),
        n!(EBUSY),
        n!(EEXIST),
        n!(EXDEV),
        n!(ENODEV),
        n!(ENOTDIR),
        n!(EISDIR),
        n!(EINVAL),
        n!(ENFILE),
        n!(EMFILE),
        n!(ENOTTY),
        n!(ETXTBSY),
        n!(EFBIG),
        n!(ENOSPC),
        n!(ESPIPE),
        n!(EROFS),
        n!(EMLINK),
        n!(EPIPE),
        n!(EDOM),
        n!(ERANGE),
        n!(EDEADLK),
        n!(ENAMETOOLONG),
        n!(ENOLCK),
        n!(ENOSYS),
        n!(ENOTEMPTY),
        n!(ELOOP),
        n!(ENOMSG),
        n!(EIDRM),
        n!(ECHRNG),
        n!(EL2NSYNC),
        n!(EL3HLT),
        n!(EL3RST),
        n!(ELNRNG),
        n!(EUNATCH),
        n!(ENOCSI),
        n!(EL2HLT),
        n!(EBADE),
        n!(EBADR),
        n!(EXFULL),
        n!(ENOANO),
        n!(EBADRQC),
        n!(EBADSLT),
        n!(EBFONT),
        n!(ENOSTR),
        n!(ENODATA),
        n!(ETIME),
        n!(ENOSR),
        n!(ENONET),
        n!(ENOPKG),
        n!(EREMOTE),
        n!(ENOLINK),
        n!(EADV),
        n!(ESRMNT),
        n!(ECOMM),
        n!(EPROTO),
        n!(EMULTIHOP),
        n!(EDOTDOT),
        n!(EBADMSG),
        n!(EOVERFLOW),
        n!(ENOTUNIQ),
        n!(EBADFD),
        n!(EREMCHG),
        n!(ELIBACC),
        n!(ELIBBAD),
        n!(ELIBSCN),
        n!(ELIBMAX),
        n!(ELIBEXEC),
        n!(EILSEQ),
        n!(ERESTART),
        n!(ESTRPIPE),
        n!(EUSERS),
        n!(ENOTSOCK),
        n!(EDESTADDRREQ),
        n!(EMSGSIZE),
        n!(EPROTOTYPE),
        n!(ENOPROTOOPT),
        n!(EPROTONOSUPPORT),
        n!(ESOCKTNOSUPPORT),
        n!(EOPNOTSUPP),
        n!(EPFNOSUPPORT),
        n!(EAFNOSUPPORT),
        n!(EADDRINUSE),
        n!(EADDRNOTAVAIL),
        n!(ENETDOWN),
        n!(ENETUNREACH),
        n!(ENETRESET),
        n!(ECONNABORTED),
        n!(ECONNRESET),
        n!(ENOBUFS),
        n!(EISCONN),
        n!(ENOTCONN),
        n!(ESHUTDOWN),
        n!(ETOOMANYREFS),
        n!(ETIMEDOUT),
        n!(ECONNREFUSED),
        n!(EHOSTDOWN),
        n!(EHOSTUNREACH),
        n!(EALREADY),
        n!(EINPROGRESS),
        n!(ESTALE),
        n!(EUCLEAN),
        n!(ENOTNAM),
        n!(ENAVAIL),
        n!(EISNAM),
        n!(EREMOTEIO),
        n!(EDQUOT),
        n!(ENOMEDIUM),
        n!(EMEDIUMTYPE),
        n!(ECANCELED),
        n!(ENOKEY),
        n!(EKEYEXPIRED),
        n!(EKEYREVOKED),
        n!(EKEYREJECTED),
        n!(EOWNERDEAD),
        n!(ENOTRECOVERABLE),
        n!(ERFKILL),
        n!(EHWPOISON),
    ],
};

/// Rights of memory. Source: linux-user.md 6.
pub(in crate::linux) const PROT: Names = Names {
    unknown: "PROT_???",
    list: &[
        (0, "PROT_NONE"),
        (1, "PROT_READ"),
        (2, "PROT_WRITE"),
        (4, "PROT_EXEC"),
        (8, "PROT_SEM"),
        (0x20, "PROT_GROWSDOWN"),
        (0x40, "PROT_GROWSUP"),
    ],
};

/// Who shares a mapping.
pub(in crate::linux) const MAP_KIND: Names = Names {
    unknown: "MAP_???",
    list: &[(0, "MAP_FILE"), (1, "MAP_SHARED"), (2, "MAP_PRIVATE"), (3, "MAP_SHARED_VALIDATE")],
};

/// The other flags of a mapping. Source: linux-user.md 6.
pub(in crate::linux) const MAP: Names = Names {
    unknown: "",
    list: &[
        (0x100, "MAP_FIXED"),
        (0x10, "MAP_ANONYMOUS"),
        (0x800, "MAP_DENYWRITE"),
        (0x1000, "MAP_GROWSDOWN"),
        (0x2000, "MAP_GROWSUP"),
        (0x4000, "MAP_EXECUTABLE"),
        (0x8000, "MAP_LOCKED"),
        (0x10000, "MAP_NORESERVE"),
        (0x20000, "MAP_POPULATE"),
        (0x40000, "MAP_NONBLOCK"),
        (0x80000, "MAP_FIRST32"),
        (0x100000, "MAP_WRITECOMBINED"),
        (0x200000, "MAP_HUGETLB"),
        (0x400000, "MAP_FIXED_NOREPLACE"),
    ],
};

/// How a mapping moves.
pub(in crate::linux) const MREMAP: Names =
    Names { unknown: "MREMAP_???", list: &[n!(MREMAP_MAYMOVE), n!(MREMAP_FIXED), (0x4, "MREMAP_DONTUNMAP")] };

/// How a mapping is written.
pub(in crate::linux) const MSYNC: Names =
    Names { unknown: "MS_???", list: &[n!(MS_ASYNC), n!(MS_INVALIDATE), n!(MS_SYNC)] };

/// What is said of the use of memory.
pub(in crate::linux) const MADVISE: Names = Names {
    unknown: "MADV_???",
    list: &[
        n!(MADV_NORMAL),
        n!(MADV_RANDOM),
        n!(MADV_SEQUENTIAL),
        n!(MADV_WILLNEED),
        n!(MADV_DONTNEED),
        n!(MADV_FREE),
        n!(MADV_REMOVE),
        n!(MADV_DONTFORK),
        n!(MADV_DOFORK),
        n!(MADV_MERGEABLE),
        n!(MADV_UNMERGEABLE),
        n!(MADV_HUGEPAGE),
        n!(MADV_NOHUGEPAGE),
        n!(MADV_DONTDUMP),
        n!(MADV_DODUMP),
        (18, "MADV_WIPEONFORK"),
        (19, "MADV_KEEPONFORK"),
        (20, "MADV_COLD"),
        (21, "MADV_PAGEOUT"),
        (22, "MADV_POPULATE_READ"),
        (23, "MADV_POPULATE_WRITE"),
        (100, "MADV_HWPOISON"),
    ],
};

/// What is locked.
pub(in crate::linux) const MLOCK: Names =
    Names { unknown: "MCL_???", list: &[(1, "MCL_CURRENT"), (2, "MCL_FUTURE"), (4, "MCL_ONFAULT")] };

/// When it is locked.
pub(in crate::linux) const MLOCK2: Names = Names { unknown: "MLOCK_???", list: &[(1, "MLOCK_ONFAULT")] };

/// What a child shares.
pub(in crate::linux) const CLONE: Names = Names {
    unknown: "CLONE_???",
    list: &[
        n!(CLONE_VM),
        n!(CLONE_FS),
        n!(CLONE_FILES),
        n!(CLONE_SIGHAND),
        n!(CLONE_PIDFD),
        n!(CLONE_PTRACE),
        n!(CLONE_VFORK),
        n!(CLONE_PARENT),
        n!(CLONE_THREAD),
        n!(CLONE_NEWNS),
        n!(CLONE_SYSVSEM),
        n!(CLONE_SETTLS),
        n!(CLONE_PARENT_SETTID),
        n!(CLONE_CHILD_CLEARTID),
        n!(CLONE_DETACHED),
        n!(CLONE_UNTRACED),
        n!(CLONE_CHILD_SETTID),
        n!(CLONE_NEWCGROUP),
        n!(CLONE_NEWUTS),
        n!(CLONE_NEWIPC),
        n!(CLONE_NEWUSER),
        n!(CLONE_NEWPID),
        n!(CLONE_NEWNET),
        n!(CLONE_IO),
        (0x100000000, "CLONE_CLEAR_SIGHAND"),
        (0x200000000, "CLONE_INTO_CGROUP"),
    ],
};

/// What is waited for.
pub(in crate::linux) const WAIT: Names = Names {
    unknown: "W???",
    list: &[
        n!(WNOHANG),
        n!(WSTOPPED),
        n!(WEXITED),
        n!(WCONTINUED),
        n!(WNOWAIT),
        (0x20000000, "__WNOTHREAD"),
        (0x40000000, "__WALL"),
        (0x80000000, "__WCLONE"),
    ],
};

/// Who is waited for.
pub(in crate::linux) const ID_KIND: Names =
    Names { unknown: "P_???", list: &[n!(P_ALL), n!(P_PID), n!(P_PGID), (3, "P_PIDFD")] };

/// Whose use of resources.
pub(in crate::linux) const WHO: Names =
    Names { unknown: "RUSAGE_???", list: &[(0, "RUSAGE_SELF"), (0xffffffff, "RUSAGE_CHILDREN"), (1, "RUSAGE_THREAD")] };

/// Whose priority.
pub(in crate::linux) const PRIORITY: Names =
    Names { unknown: "PRIO_???", list: &[(0, "PRIO_PROCESS"), (1, "PRIO_PGRP"), (2, "PRIO_USER")] };

/// Resources with limits. Source: linux-user.md 5.4, 7.
pub(in crate::linux) const RESOURCE: Names = Names {
    unknown: "RLIMIT_???",
    list: &[
        (0, "RLIMIT_CPU"),
        (1, "RLIMIT_FSIZE"),
        (2, "RLIMIT_DATA"),
        (3, "RLIMIT_STACK"),
        (4, "RLIMIT_CORE"),
        (5, "RLIMIT_RSS"),
        (6, "RLIMIT_NPROC"),
        (7, "RLIMIT_NOFILE"),
        (8, "RLIMIT_MEMLOCK"),
        (9, "RLIMIT_AS"),
        (10, "RLIMIT_LOCKS"),
        (11, "RLIMIT_SIGPENDING"),
        (12, "RLIMIT_MSGQUEUE"),
        (13, "RLIMIT_NICE"),
        (14, "RLIMIT_RTPRIO"),
        (15, "RLIMIT_RTTIME"),
        (10001, "RLIMIT_P_STACK"),
        (10002, "RLIMIT_PC_STACK"),
    ],
};

/// Ways of scheduling.
pub(in crate::linux) const SCHEDULER: Names = Names {
    unknown: "SCHED_???",
    list: &[
        (0, "SCHED_OTHER"),
        (1, "SCHED_FIFO"),
        (2, "SCHED_RR"),
        (3, "SCHED_BATCH"),
        (5, "SCHED_IDLE"),
        (6, "SCHED_DEADLINE"),
        (0x40000000, "SCHED_RESET_ON_FORK"),
    ],
};

/// Clocks.
pub(in crate::linux) const CLOCK: Names = Names {
    unknown: "CLOCK_???",
    list: &[
        (0, "CLOCK_REALTIME"),
        (1, "CLOCK_MONOTONIC"),
        (2, "CLOCK_PROCESS_CPUTIME_ID"),
        (3, "CLOCK_THREAD_CPUTIME_ID"),
        (4, "CLOCK_MONOTONIC_RAW"),
        (5, "CLOCK_REALTIME_COARSE"),
        (6, "CLOCK_MONOTONIC_COARSE"),
        (7, "CLOCK_BOOTTIME"),
        (8, "CLOCK_REALTIME_ALARM"),
        (9, "CLOCK_BOOTTIME_ALARM"),
        (11, "CLOCK_TAI"),
    ],
};

/// How the time of a timer counts.
pub(in crate::linux) const TIMER_SET: Names = Names { unknown: "TIMER_???", list: &[(1, "TIMER_ABSTIME")] };

/// The timers of a process.
pub(in crate::linux) const ITIMER: Names =
    Names { unknown: "ITIMER_???", list: &[(0, "ITIMER_REAL"), (1, "ITIMER_VIRTUAL"), (2, "ITIMER_PROF")] };

/// What is done with a futex.
pub(in crate::linux) const FUTEX: Names = Names {
    unknown: "FUTEX_???",
    list: &[
        (0, "FUTEX_WAIT"),
        (1, "FUTEX_WAKE"),
        (2, "FUTEX_FD"),
        (3, "FUTEX_REQUEUE"),
        (4, "FUTEX_CMP_REQUEUE"),
        (5, "FUTEX_WAKE_OP"),
        (6, "FUTEX_LOCK_PI"),
        (7, "FUTEX_UNLOCK_PI"),
        (8, "FUTEX_TRYLOCK_PI"),
        (9, "FUTEX_WAIT_BITSET"),
        (10, "FUTEX_WAKE_BITSET"),
        (11, "FUTEX_WAIT_REQUEUE_PI"),
        (12, "FUTEX_CMP_REQUEUE_PI"),
        (13, "FUTEX_LOCK_PI2"),
    ],
};

/// Which waiters are meant.
pub(in crate::linux) const FUTEX_BITS: Names = Names { unknown: "", list: &[(0xffff_ffff, "FUTEX_BITSET_MATCH_ANY")] };

/// How a mask changes.
pub(in crate::linux) const HOW: Names =
    Names { unknown: "SIG_???", list: &[(0, "SIG_BLOCK"), (1, "SIG_UNBLOCK"), (2, "SIG_SETMASK")] };

/// Flags of actions of signals. Source: linux-user.md 7.
pub(in crate::linux) const ACTION: Names = Names {
    unknown: "SA_???",
    list: &[
        (0x04000000, "SA_RESTORER"),
        (0x08000000, "SA_ONSTACK"),
        (0x10000000, "SA_RESTART"),
        (0x40000000, "SA_NODEFER"),
        (0x80000000, "SA_RESETHAND"),
        (0x4, "SA_SIGINFO"),
        (0x1, "SA_NOCLDSTOP"),
        (0x2, "SA_NOCLDWAIT"),
    ],
};

/// The alternate stack. Source: linux-user.md 7.
pub(in crate::linux) const STACK: Names =
    Names { unknown: "SS_???", list: &[(1, "SS_ONSTACK"), (2, "SS_DISABLE"), (0x80000000, "SS_AUTODISARM")] };

/// How a timer tells.
pub(in crate::linux) const NOTIFY: Names = Names {
    unknown: "SIGEV_???",
    list: &[(0, "SIGEV_SIGNAL"), (1, "SIGEV_NONE"), (2, "SIGEV_THREAD"), (4, "SIGEV_THREAD_ID")],
};

/// Which randomness.
pub(in crate::linux) const RANDOM: Names =
    Names { unknown: "GRND_???", list: &[(1, "GRND_NONBLOCK"), (2, "GRND_RANDOM"), (4, "GRND_INSECURE")] };

/// Barriers.
pub(in crate::linux) const MEMBARRIER: Names = Names {
    unknown: "MEMBARRIER_CMD_???",
    list: &[
        (0, "MEMBARRIER_CMD_QUERY"),
        (0x1, "MEMBARRIER_CMD_GLOBAL"),
        (0x2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED"),
        (0x4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED"),
        (0x8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED"),
        (0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED"),
        (0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE"),
        (0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE"),
        (0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ"),
        (0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ"),
    ],
};

/// What `prctl` does.
pub(in crate::linux) const PRCTL: Names = Names {
    unknown: "PR_???",
    list: &[
        n!(PR_SET_PDEATHSIG),
        n!(PR_GET_PDEATHSIG),
        n!(PR_GET_DUMPABLE),
        n!(PR_SET_DUMPABLE),
        n!(PR_GET_UNALIGN),
        n!(PR_SET_UNALIGN),
        n!(PR_GET_KEEPCAPS),
        n!(PR_SET_KEEPCAPS),
        n!(PR_GET_FPEMU),
        n!(PR_SET_FPEMU),
        n!(PR_GET_FPEXC),
        n!(PR_SET_FPEXC),
        n!(PR_GET_TIMING),
        n!(PR_SET_TIMING),
        n!(PR_SET_NAME),
        n!(PR_GET_NAME),
        n!(PR_GET_ENDIAN),
        n!(PR_SET_ENDIAN),
        n!(PR_GET_SECCOMP),
        n!(PR_SET_SECCOMP),
        n!(PR_CAPBSET_READ),
        n!(PR_CAPBSET_DROP),
        n!(PR_GET_TSC),
        n!(PR_SET_TSC),
        n!(PR_GET_SECUREBITS),
        n!(PR_SET_SECUREBITS),
        n!(PR_SET_TIMERSLACK),
        n!(PR_GET_TIMERSLACK),
        n!(PR_TASK_PERF_EVENTS_DISABLE),
        n!(PR_TASK_PERF_EVENTS_ENABLE),
        n!(PR_MCE_KILL),
        n!(PR_MCE_KILL_GET),
        n!(PR_SET_MM),
        n!(PR_SET_PTRACER),
        n!(PR_SET_CHILD_SUBREAPER),
        n!(PR_GET_CHILD_SUBREAPER),
        n!(PR_SET_NO_NEW_PRIVS),
        n!(PR_GET_NO_NEW_PRIVS),
        n!(PR_GET_TID_ADDRESS),
        n!(PR_SET_THP_DISABLE),
        n!(PR_GET_THP_DISABLE),
        n!(PR_CAP_AMBIENT),
        (0x53564d41, "PR_SET_VMA"),
    ],
};

/// What is done with the hardware stacks. Source: linux-user.md 5.1.
pub(in crate::linux) const HW_STACKS: Names = Names {
    unknown: "E2K_???",
    list: &[
        (0, "E2K_READ_CHAIN_STACK"),
        (1, "E2K_READ_PROCEDURE_STACK"),
        (2, "E2K_WRITE_PROCEDURE_STACK"),
        (3, "E2K_GET_CHAIN_STACK_OFFSET"),
        (4, "E2K_GET_CHAIN_STACK_SIZE"),
        (5, "E2K_GET_PROCEDURE_STACK_SIZE"),
        (6, "E2K_READ_CHAIN_STACK_EX"),
        (7, "E2K_READ_PROCEDURE_STACK_EX"),
        (8, "E2K_WRITE_PROCEDURE_STACK_EX"),
        (9, "E2K_WRITE_CHAIN_STACK_EX"),
        (10, "E2K_READ_CHAIN_STACK_NATIVE"),
    ],
};

/// What `e2k_syswork` does. Source: linux-user.md 5.4.
pub(in crate::linux) const SYSWORK: Names = Names {
    unknown: "E2K_???",
    list: &[
        (2, "E2K_PRINT_ALL_TASKS"),
        (4, "E2K_GET_ADDR_PROT"),
        (6, "E2K_PRINT_REGS"),
        (8, "E2K_FLUSH_CMD_CACHES"),
        (57, "E2K_GET_CONTEXT"),
        (58, "E2K_FAST_RETURN"),
    ],
};

/// What `ipc` does.
pub(in crate::linux) const IPC_CALL: Names = Names {
    unknown: "",
    list: &[
        (1, "SEMOP"),
        (2, "SEMGET"),
        (3, "SEMCTL"),
        (4, "SEMTIMEDOP"),
        (11, "MSGSND"),
        (12, "MSGRCV"),
        (13, "MSGGET"),
        (14, "MSGCTL"),
        (21, "SHMAT"),
        (22, "SHMDT"),
        (23, "SHMGET"),
        (24, "SHMCTL"),
    ],
};

/// Flags of queues, semaphores and shared memory.
pub(in crate::linux) const IPC: Names =
    Names { unknown: "IPC_???", list: &[(0o1000, "IPC_CREAT"), (0o2000, "IPC_EXCL"), (0o4000, "IPC_NOWAIT")] };

/// What is done with them.
pub(in crate::linux) const IPC_COMMAND: Names = Names {
    unknown: "IPC_???",
    list: &[
        (0, "IPC_RMID"),
        (1, "IPC_SET"),
        (2, "IPC_STAT"),
        (3, "IPC_INFO"),
        (11, "GETPID"),
        (12, "GETVAL"),
        (13, "GETALL"),
        (14, "GETNCNT"),
        (15, "GETZCNT"),
        (16, "SETVAL"),
        (17, "SETALL"),
    ],
};

/// How memory is attached.
pub(in crate::linux) const SHM: Names = Names {
    unknown: "SHM_???",
    list: &[(0o10000, "SHM_RDONLY"), (0o20000, "SHM_RND"), (0o40000, "SHM_REMAP"), (0o100000, "SHM_EXEC")],
};
