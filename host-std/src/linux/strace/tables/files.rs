//! Names of what calls for files and events take. Where no number is given, the host's is that of the ABI.

use super::names::Names;

/// A constant of the C library with its name.
macro_rules! n {
    ($name:ident) => {
        (libc::$name as u32 as u64, stringify!($name))
    };
}

/// What a file is.
pub(in crate::linux) const FILE_KIND: Names = Names {
    unknown: "",
    list: &[n!(S_IFSOCK), n!(S_IFLNK), n!(S_IFREG), n!(S_IFBLK), n!(S_IFDIR), n!(S_IFCHR), n!(S_IFIFO)],
};

/// Flags of `open` beside the kind of access. Source: linux-user.md 7.
pub(in crate::linux) const OPEN: Names = Names {
    unknown: "O_???",
    list: &[
        (0o100, "O_CREAT"),
        (0o200, "O_EXCL"),
        (0o400, "O_NOCTTY"),
        (0o1000, "O_TRUNC"),
        (0o2000, "O_APPEND"),
        (0o4000, "O_NONBLOCK"),
        (0o4010000, "O_SYNC"),
        (0o10000, "O_DSYNC"),
        (0o20000, "FASYNC"),
        (0o40000, "O_DIRECT"),
        (0o100000, "O_LARGEFILE"),
        (0o400000, "O_NOFOLLOW"),
        (0o1000000, "O_NOATIME"),
        (0o2000000, "O_CLOEXEC"),
        (0o10000000, "O_PATH"),
        (0o20200000, "O_TMPFILE"),
        (0o200000, "O_DIRECTORY"),
    ],
};

/// What may be done with a file.
pub(in crate::linux) const ACCESS: Names = Names { unknown: "?_OK", list: &[n!(F_OK), n!(R_OK), n!(W_OK), n!(X_OK)] };

/// Where an offset counts from.
pub(in crate::linux) const WHENCE: Names =
    Names { unknown: "SEEK_???", list: &[n!(SEEK_SET), n!(SEEK_CUR), n!(SEEK_END), n!(SEEK_DATA), n!(SEEK_HOLE)] };

/// How a name is looked up.
pub(in crate::linux) const AT: Names = Names {
    unknown: "AT_???",
    list: &[
        n!(AT_SYMLINK_NOFOLLOW),
        n!(AT_REMOVEDIR),
        n!(AT_SYMLINK_FOLLOW),
        n!(AT_NO_AUTOMOUNT),
        n!(AT_EMPTY_PATH),
        (0x8000, "AT_RECURSIVE"),
    ],
};

/// The same for `faccessat2`, where a bit means something else.
pub(in crate::linux) const AT_ACCESS: Names =
    Names { unknown: "AT_???", list: &[n!(AT_SYMLINK_NOFOLLOW), n!(AT_EACCESS), n!(AT_EMPTY_PATH)] };

/// The same for `statx`.
pub(in crate::linux) const STATX_AT: Names = Names {
    unknown: "AT_???",
    list: &[
        (0, "AT_STATX_SYNC_AS_STAT"),
        n!(AT_STATX_FORCE_SYNC),
        n!(AT_STATX_DONT_SYNC),
        n!(AT_SYMLINK_NOFOLLOW),
        n!(AT_NO_AUTOMOUNT),
        n!(AT_EMPTY_PATH),
    ],
};

/// Fields of `statx`.
pub(in crate::linux) const STATX: Names = Names {
    unknown: "STATX_???",
    list: &[
        (0xfff, "STATX_ALL"),
        (0x7ff, "STATX_BASIC_STATS"),
        (0x1, "STATX_TYPE"),
        (0x2, "STATX_MODE"),
        (0x4, "STATX_NLINK"),
        (0x8, "STATX_UID"),
        (0x10, "STATX_GID"),
        (0x20, "STATX_ATIME"),
        (0x40, "STATX_MTIME"),
        (0x80, "STATX_CTIME"),
        (0x100, "STATX_INO"),
        (0x200, "STATX_SIZE"),
        (0x400, "STATX_BLOCKS"),
        (0x800, "STATX_BTIME"),
        (0x1000, "STATX_MNT_ID"),
        (0x2000, "STATX_DIOALIGN"),
    ],
};

/// Attributes that it tells.
pub(in crate::linux) const STATX_ATTRIBUTES: Names = Names {
    unknown: "STATX_ATTR_???",
    list: &[
        (0x4, "STATX_ATTR_COMPRESSED"),
        (0x10, "STATX_ATTR_IMMUTABLE"),
        (0x20, "STATX_ATTR_APPEND"),
        (0x40, "STATX_ATTR_NODUMP"),
        (0x800, "STATX_ATTR_ENCRYPTED"),
        (0x1000, "STATX_ATTR_AUTOMOUNT"),
        (0x2000, "STATX_ATTR_MOUNT_ROOT"),
        (0x100000, "STATX_ATTR_VERITY"),
        (0x200000, "STATX_ATTR_DAX"),
    ],
};

/// Kinds of file systems.
pub(in crate::linux) const FILE_SYSTEM: Names = Names {
    unknown: "",
    list: &[
        (0xef53, "EXT2_SUPER_MAGIC"),
        (0x9fa0, "PROC_SUPER_MAGIC"),
        (0x01021994, "TMPFS_MAGIC"),
        (0x62656572, "SYSFS_MAGIC"),
        (0x794c7630, "OVERLAYFS_SUPER_MAGIC"),
        (0x9123683e, "BTRFS_SUPER_MAGIC"),
        (0x58465342, "XFS_SUPER_MAGIC"),
        (0x6969, "NFS_SUPER_MAGIC"),
        (0x1cd1, "DEVPTS_SUPER_MAGIC"),
        (0x858458f6, "RAMFS_MAGIC"),
        (0x73717368, "SQUASHFS_MAGIC"),
        (0x63677270, "CGROUP2_SUPER_MAGIC"),
        (0x50495045, "PIPEFS_MAGIC"),
        (0x534f434b, "SOCKFS_MAGIC"),
        (0x09041934, "ANON_INODE_FS_MAGIC"),
        (0x65735546, "FUSE_SUPER_MAGIC"),
        (0x958458f6, "HUGETLBFS_MAGIC"),
        (0x9660, "ISOFS_SUPER_MAGIC"),
        (0x4d44, "MSDOS_SUPER_MAGIC"),
        (0x01021997, "V9FS_MAGIC"),
    ],
};

/// How a file system is mounted.
pub(in crate::linux) const MOUNTED: Names = Names {
    unknown: "ST_???",
    list: &[
        (0x20, "ST_VALID"),
        (0x1, "ST_RDONLY"),
        (0x2, "ST_NOSUID"),
        (0x4, "ST_NODEV"),
        (0x8, "ST_NOEXEC"),
        (0x10, "ST_SYNCHRONOUS"),
        (0x40, "ST_MANDLOCK"),
        (0x400, "ST_NOATIME"),
        (0x800, "ST_NODIRATIME"),
        (0x1000, "ST_RELATIME"),
        (0x2000, "ST_NOSYMFOLLOW"),
    ],
};

/// Flags of a descriptor.
pub(in crate::linux) const FD: Names = Names { unknown: "", list: &[n!(FD_CLOEXEC)] };

/// Locks of parts of files, and leases.
pub(in crate::linux) const LOCK_KIND: Names =
    Names { unknown: "F_???", list: &[n!(F_RDLCK), n!(F_WRLCK), n!(F_UNLCK)] };

/// Seals of files in memory.
pub(in crate::linux) const SEALS: Names = Names {
    unknown: "F_SEAL_???",
    list: &[n!(F_SEAL_SEAL), n!(F_SEAL_SHRINK), n!(F_SEAL_GROW), n!(F_SEAL_WRITE), (0x10, "F_SEAL_FUTURE_WRITE")],
};

/// Locks of files.
pub(in crate::linux) const FLOCK: Names =
    Names { unknown: "LOCK_???", list: &[n!(LOCK_SH), n!(LOCK_EX), n!(LOCK_UN), n!(LOCK_NB)] };

/// How data moves between pipes.
pub(in crate::linux) const SPLICE: Names = Names {
    unknown: "SPLICE_F_???",
    list: &[n!(SPLICE_F_MOVE), n!(SPLICE_F_NONBLOCK), n!(SPLICE_F_MORE), n!(SPLICE_F_GIFT)],
};

/// What `fallocate` does.
pub(in crate::linux) const FALLOCATE: Names = Names {
    unknown: "FALLOC_FL_???",
    list: &[
        n!(FALLOC_FL_KEEP_SIZE),
        n!(FALLOC_FL_PUNCH_HOLE),
        n!(FALLOC_FL_COLLAPSE_RANGE),
        n!(FALLOC_FL_ZERO_RANGE),
        n!(FALLOC_FL_INSERT_RANGE),
        n!(FALLOC_FL_UNSHARE_RANGE),
    ],
};

/// What is said of the use of a file.
pub(in crate::linux) const FADVISE: Names = Names {
    unknown: "POSIX_FADV_???",
    list: &[
        n!(POSIX_FADV_NORMAL),
        n!(POSIX_FADV_RANDOM),
        n!(POSIX_FADV_SEQUENTIAL),
        n!(POSIX_FADV_WILLNEED),
        n!(POSIX_FADV_DONTNEED),
        n!(POSIX_FADV_NOREUSE),
    ],
};

/// What `sync_file_range` waits for.
pub(in crate::linux) const SYNC_RANGE: Names = Names {
    unknown: "SYNC_FILE_RANGE_???",
    list: &[n!(SYNC_FILE_RANGE_WAIT_BEFORE), n!(SYNC_FILE_RANGE_WRITE), n!(SYNC_FILE_RANGE_WAIT_AFTER)],
};

/// How `renameat2` renames.
pub(in crate::linux) const RENAME: Names =
    Names { unknown: "RENAME_???", list: &[n!(RENAME_NOREPLACE), n!(RENAME_EXCHANGE), n!(RENAME_WHITEOUT)] };

/// How an attribute is set.
pub(in crate::linux) const XATTR: Names = Names { unknown: "XATTR_???", list: &[n!(XATTR_CREATE), n!(XATTR_REPLACE)] };

/// How a file system is to be mounted.
pub(in crate::linux) const MOUNT: Names = Names {
    unknown: "MS_???",
    list: &[
        n!(MS_RDONLY),
        n!(MS_NOSUID),
        n!(MS_NODEV),
        n!(MS_NOEXEC),
        n!(MS_SYNCHRONOUS),
        n!(MS_REMOUNT),
        n!(MS_MANDLOCK),
        n!(MS_DIRSYNC),
        n!(MS_NOATIME),
        n!(MS_NODIRATIME),
        n!(MS_BIND),
        n!(MS_MOVE),
        n!(MS_REC),
        n!(MS_SILENT),
        n!(MS_POSIXACL),
        n!(MS_UNBINDABLE),
        n!(MS_PRIVATE),
        n!(MS_SLAVE),
        n!(MS_SHARED),
        n!(MS_RELATIME),
        n!(MS_STRICTATIME),
        n!(MS_LAZYTIME),
    ],
};

/// How it ends.
pub(in crate::linux) const UMOUNT: Names =
    Names { unknown: "MNT_???", list: &[n!(MNT_FORCE), n!(MNT_DETACH), n!(MNT_EXPIRE), n!(UMOUNT_NOFOLLOW)] };

/// Flags of one transfer.
pub(in crate::linux) const RWF: Names = Names {
    unknown: "RWF_???",
    list: &[(0x1, "RWF_HIPRI"), (0x2, "RWF_DSYNC"), (0x4, "RWF_SYNC"), (0x8, "RWF_NOWAIT"), (0x10, "RWF_APPEND")],
};

/// Flags of files in memory.
pub(in crate::linux) const MEMFD: Names =
    Names { unknown: "MFD_???", list: &[n!(MFD_CLOEXEC), n!(MFD_ALLOW_SEALING), n!(MFD_HUGETLB)] };

/// Flags of a watcher of files.
pub(in crate::linux) const INOTIFY_INIT: Names = Names { unknown: "IN_???", list: &[n!(IN_NONBLOCK), n!(IN_CLOEXEC)] };

/// What is watched.
pub(in crate::linux) const INOTIFY: Names = Names {
    unknown: "IN_???",
    list: &[
        n!(IN_ACCESS),
        n!(IN_MODIFY),
        n!(IN_ATTRIB),
        n!(IN_CLOSE_WRITE),
        n!(IN_CLOSE_NOWRITE),
        n!(IN_OPEN),
        n!(IN_MOVED_FROM),
        n!(IN_MOVED_TO),
        n!(IN_CREATE),
        n!(IN_DELETE),
        n!(IN_DELETE_SELF),
        n!(IN_MOVE_SELF),
        n!(IN_ONLYDIR),
        n!(IN_DONT_FOLLOW),
        n!(IN_EXCL_UNLINK),
        n!(IN_MASK_ADD),
        n!(IN_ISDIR),
        n!(IN_ONESHOT),
    ],
};

/// How descriptors are closed.
pub(in crate::linux) const CLOSE_RANGE: Names =
    Names { unknown: "CLOSE_RANGE_???", list: &[(0x2, "CLOSE_RANGE_UNSHARE"), (0x4, "CLOSE_RANGE_CLOEXEC")] };

/// What is waited for.
pub(in crate::linux) const POLL: Names = Names {
    unknown: "POLL???",
    list: &[
        n!(POLLIN),
        n!(POLLPRI),
        n!(POLLOUT),
        n!(POLLRDNORM),
        n!(POLLRDBAND),
        n!(POLLWRNORM),
        n!(POLLWRBAND),
        (0x400, "POLLMSG"),
        n!(POLLERR),
        n!(POLLHUP),
        n!(POLLNVAL),
        n!(POLLRDHUP),
    ],
};

/// The same for a set.
pub(in crate::linux) const EPOLL: Names = Names {
    unknown: "EPOLL???",
    list: &[
        n!(EPOLLIN),
        n!(EPOLLPRI),
        n!(EPOLLOUT),
        n!(EPOLLRDNORM),
        n!(EPOLLRDBAND),
        n!(EPOLLWRNORM),
        n!(EPOLLWRBAND),
        n!(EPOLLMSG),
        n!(EPOLLERR),
        n!(EPOLLHUP),
        n!(EPOLLRDHUP),
        n!(EPOLLEXCLUSIVE),
        n!(EPOLLWAKEUP),
        n!(EPOLLONESHOT),
        n!(EPOLLET),
    ],
};

/// Changes of such a set.
pub(in crate::linux) const EPOLL_OP: Names =
    Names { unknown: "EPOLL_CTL_???", list: &[n!(EPOLL_CTL_ADD), n!(EPOLL_CTL_DEL), n!(EPOLL_CTL_MOD)] };

/// Flags of such a set.
pub(in crate::linux) const EPOLL_CREATE: Names = Names { unknown: "EPOLL_???", list: &[n!(EPOLL_CLOEXEC)] };

/// Flags of counters.
pub(in crate::linux) const EVENTFD: Names =
    Names { unknown: "EFD_???", list: &[n!(EFD_SEMAPHORE), n!(EFD_NONBLOCK), n!(EFD_CLOEXEC)] };

/// Flags of descriptors for signals.
pub(in crate::linux) const SIGNALFD: Names = Names { unknown: "SFD_???", list: &[n!(SFD_NONBLOCK), n!(SFD_CLOEXEC)] };

/// Flags of descriptors for timers.
pub(in crate::linux) const TIMERFD: Names = Names { unknown: "TFD_???", list: &[n!(TFD_NONBLOCK), n!(TFD_CLOEXEC)] };

/// How their time counts.
pub(in crate::linux) const TIMERFD_SET: Names =
    Names { unknown: "TFD_???", list: &[n!(TFD_TIMER_ABSTIME), n!(TFD_TIMER_CANCEL_ON_SET)] };
