! rule: struct stat of 112 bytes and struct stat64 of 88 bytes say what is known of a file
! source: linux-user.md 8
! isa: v3 v5
	.include "linux.inc"
	START
	SYS	umask, 022
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0666
	IS	022, umask, 0
	IS	5, write, %dr0, name, 5
	IS	0, ftruncate, %dr0, 0x123456789a
	IS	0, link, name, name2
	IS	0, utimensat, AT_FDCWD, name, times, 0
	GET	%dr8, geteuid
	GET	%dr9, getegid
! fstat, stat, lstat, newfstatat fill the same, and no more than 112 bytes
	PUTD	-1, st + ST_END
	IS	0, fstat, %dr0, st
	MEMD	-1, st + ST_END
	CALL	check
	CALL	wipe
	IS	0, stat, name, st
	MEMD	-1, st + ST_END
	CALL	check
	CALL	wipe
	IS	0, lstat, name, st
	CALL	check
	CALL	wipe
	IS	0, newfstatat, AT_FDCWD, name, st, 0
	CALL	check
	CALL	wipe
	IS	0, newfstatat, %dr0, empty, st, AT_EMPTY_PATH
	CALL	check
! the inode and the device are those of statx
	LOADD	%dr10, st + ST_INO
	IS	0, statx, AT_FDCWD, name, 0, STATX_BASIC_STATS, sx
	MEMD	%dr10, sx + 0x20
	MEMW	2, sx + 0x10
	MEMW	%dr8, sx + 0x14
	MEMW	%dr9, sx + 0x18
	MEMH	S_IFREG|0644, sx + 0x1c
	MEMD	0x123456789a, sx + 0x28
	MEMD	1000000000, sx + 0x40
	MEMW	111, sx + 0x48
	MEMD	1500000000, sx + 0x70
	MEMW	999999999, sx + 0x78
	ERR	EFAULT, statx, AT_FDCWD, name, 0, STATX_BASIC_STATS, 1
	ERR	ENOENT, statx, AT_FDCWD, none, 0, STATX_BASIC_STATS, sx
	ERR	EINVAL, statx, AT_FDCWD, name, 0x80000000, STATX_BASIC_STATS, sx
! errors
	ERR	ENOENT, stat, none, st
	ERR	ENOENT, lstat, none, st
	ERR	EFAULT, stat, name, 1
	ERR	EFAULT, stat, 1, st
	ERR	EFAULT, fstat, %dr0, 1
	ERR	EBADF, fstat, 99, st
	ERR	EINVAL, newfstatat, AT_FDCWD, name, st, 0x80000
	ERR	ENOENT, newfstatat, AT_FDCWD, empty, st, 0
! symbolic links
	IS	0, symlink, name, soft
	IS	0, stat, soft, st
	CALL	check
	IS	0, lstat, soft, st
	MEMD	4, st + ST_SIZE
	LOADW	%dr11, st + ST_MODE
	AND	%dr11, %dr11, S_IFMT
	EQ	S_IFLNK, %dr11
	IS	0, newfstatat, AT_FDCWD, soft, st, AT_SYMLINK_NOFOLLOW
	MEMD	4, st + ST_SIZE
! a device
	IS	0, stat, null, st
	MEMW	0x103, st + ST_RDEV
	LOADW	%dr11, st + ST_MODE
	AND	%dr11, %dr11, S_IFMT
	EQ	0020000, %dr11
	PASS

wipe:
	ENTER
	MOV	%dr0, 14
1:
	SHL	%dr1, %dr0, 3
	ADD	%dr1, %dr1, st - 8
	PUTD	-1, %dr1
	LOOP	%dr0, 1b
	LEAVE

check:
	ENTER
	MEMD	0x123456789a, st + ST_SIZE
	MEMW	S_IFREG|0644, st + ST_MODE
	MEMW	2, st + ST_NLINK
	MEMD	1000000000, st + ST_ATIME
	MEMD	111, st + ST_ATIME + 8
	MEMD	1500000000, st + ST_MTIME
	MEMD	999999999, st + ST_MTIME + 8
	LOADD	%dr1, st + ST_CTIME
	RANGE	1600000000, 0xffffffff, %dr1
	LOADD	%dr1, st + ST_CTIME + 8
	RANGE	0, 999999999, %dr1
	LOADD	%dr1, st + ST_BLKSIZE
	RANGE	512, 0x1000000, %dr1
	LOADD	%dr1, st + ST_BLOCKS
	RANGE	0, 100, %dr1
	GET	%dr1, geteuid
	MEMW	%dr1, st + ST_UID
	GET	%dr1, getegid
	MEMW	%dr1, st + ST_GID
	LOADD	%dr1, st + ST_INO
	RANGE	1, 0x7fffffffffffffff, %dr1
	MEMW	0, st + ST_RDEV
	LEAVE
	.data
name:	.asciz	"file"
name2:	.asciz	"file2"
none:	.asciz	"none"
soft:	.asciz	"soft"
null:	.asciz	"/dev/null"
empty:	.asciz	""
	.align	8
times:	.dword	1000000000, 111, 1500000000, 999999999
	.bss
	.align	8
st:	.space	256
sx:	.space	256
