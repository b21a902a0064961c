! rule: times, rights and owners of files can be set
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	SYS	umask, 0
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0600
	IS	0, chmod, name, 0751
	IS	0, stat, name, st
	MEMW	S_IFREG|0751, st + ST_MODE
	IS	0, fchmod, %dr0, 0640
	IS	0, stat, name, st
	MEMW	S_IFREG|0640, st + ST_MODE
	IS	0, fchmodat, AT_FDCWD, name, 0444
	IS	0, stat, name, st
	MEMW	S_IFREG|0444, st + ST_MODE
	ERR	ENOENT, chmod, none, 0751
	ERR	EBADF, fchmod, 99, 0751
	GET	%dr1, geteuid
	GET	%dr2, getegid
	IS	0, chown, name, %dr1, %dr2
	IS	0, lchown, name, -1, -1
	IS	0, fchown, %dr0, %dr1, -1
	IS	0, fchownat, AT_FDCWD, name, -1, %dr2, 0
	IS	0, chown32, name, %dr1, %dr2
	ERR	ENOENT, chown, none, %dr1, %dr2
! utimensat
	IS	0, utimensat, AT_FDCWD, name, times, 0
	IS	0, stat, name, st
	MEMD	100, st + ST_ATIME
	MEMD	5, st + ST_ATIME + 8
	MEMD	200, st + ST_MTIME
	MEMD	6, st + ST_MTIME + 8
	IS	0, utimensat, %dr0, 0, omit, 0
	IS	0, stat, name, st
	MEMD	100, st + ST_ATIME
	LOADD	%dr3, st + ST_MTIME
	RANGE	1600000000, 0xffffffff, %dr3
	ERR	EINVAL, utimensat, AT_FDCWD, name, wrong, 0
	ERR	ENOENT, utimensat, AT_FDCWD, none, times, 0
	ERR	EFAULT, utimensat, AT_FDCWD, name, 1, 0
! utimes takes microseconds, utime seconds
	IS	0, utimes, name, micro
	IS	0, stat, name, st
	MEMD	300, st + ST_ATIME
	MEMD	7000, st + ST_ATIME + 8
	MEMD	400, st + ST_MTIME
	MEMD	8000, st + ST_MTIME + 8
	IS	0, utime, name, seconds
	IS	0, stat, name, st
	MEMD	500, st + ST_ATIME
	MEMD	0, st + ST_ATIME + 8
	MEMD	600, st + ST_MTIME
	IS	0, futimesat, AT_FDCWD, name, micro
	IS	0, stat, name, st
	MEMD	400, st + ST_MTIME
	IS	0, utime, name, 0
	IS	0, stat, name, st
	LOADD	%dr3, st + ST_MTIME
	RANGE	1600000000, 0xffffffff, %dr3
! umask takes rights away
	IS	0, umask, 077
	IS	077, umask, 027
	GET	%dr4, open, other, O_RDWR|O_CREAT, 0666
	IS	0, fstat, %dr4, st
	MEMW	S_IFREG|0640, st + ST_MODE
	IS	0, mkdir, sub, 0777
	IS	0, stat, sub, st
	MEMW	S_IFDIR|0750, st + ST_MODE
	PASS
	.data
name:	.asciz	"file"
other:	.asciz	"other"
none:	.asciz	"none"
sub:	.asciz	"sub"
	.align	8
times:	.dword	100, 5, 200, 6
omit:	.dword	0, UTIME_OMIT, 0, UTIME_NOW
wrong:	.dword	100, 1000000000, 200, 6
micro:	.dword	300, 7, 400, 8
seconds: .dword	500, 600
	.bss
	.align	8
st:	.space	256
