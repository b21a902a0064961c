! rule: struct stat64 has 88 bytes and times of 32 bits
! source: linux-user.md 8
! isa: v3 v5
	.include "linux.inc"
	START
	SYS	umask, 022
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0666
	IS	5, write, %dr0, name, 5
	IS	0, ftruncate, %dr0, 0x123456789a
	IS	0, utimensat, AT_FDCWD, name, times, 0
	PUTD	-1, st + S64_END
	IS	0, fstat64, %dr0, st
	MEMD	-1, st + S64_END
	CALL	check
	CALL	wipe
	IS	0, stat64, name, st
	CALL	check
	CALL	wipe
	IS	0, lstat64, name, st
	CALL	check
	CALL	wipe
	IS	0, fstatat64, AT_FDCWD, name, st, 0
	CALL	check
	MEMD	-1, st + S64_END
	IS	0, stat, name, st + 128
	LOADD	%dr1, st + 128 + ST_INO
	MEMD	%dr1, st + S64_INO
	LOADW	%dr1, st + 128 + ST_DEV
	LOADW	%dr2, st + S64_DEV
	EQ	%dr1, %dr2
	LOADD	%dr1, st + 128 + ST_BLOCKS
	MEMD	%dr1, st + S64_BLOCKS
	ERR	ENOENT, stat64, none, st
	ERR	ENOENT, lstat64, none, st
	ERR	EBADF, fstat64, 99, st
	ERR	EFAULT, stat64, name, 1
	ERR	ENOENT, fstatat64, AT_FDCWD, none, st, 0
	IS	0, stat64, null, st
	MEMD	0x103, st + S64_RDEV
	PASS

wipe:
	ENTER
	MOV	%dr0, 11
1:
	SHL	%dr1, %dr0, 3
	ADD	%dr1, %dr1, st - 8
	PUTD	-1, %dr1
	LOOP	%dr0, 1b
	LEAVE

check:
	ENTER
	MEMD	0x123456789a, st + S64_SIZE
	MEMW	S_IFREG|0644, st + S64_MODE
	MEMW	1, st + S64_NLINK
	MEMW	1000000000, st + S64_ATIME
	MEMW	111, st + S64_ATIME + 4
	MEMW	1500000000, st + S64_MTIME
	MEMW	999999999, st + S64_MTIME + 4
	LOADW	%dr1, st + S64_BLKSIZE
	RANGE	512, 0x1000000, %dr1
	LOADW	%dr1, st + S64_CTIME
	RANGE	1600000000, 0x7fffffff, %dr1
	GET	%dr1, geteuid
	MEMW	%dr1, st + S64_UID
	GET	%dr1, getegid
	MEMW	%dr1, st + S64_GID
	MEMD	0, st + S64_RDEV
	LEAVE
	.data
name:	.asciz	"file"
none:	.asciz	"none"
null:	.asciz	"/dev/null"
	.align	8
times:	.dword	1000000000, 111, 1500000000, 999999999
	.bss
	.align	8
st:	.space	256
