! rule: descriptors are copied and have their flags
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, open, name, O_RDWR|O_CREAT, 0644
	IS	3, write, %dr0, name, 3
	GET	%dr1, dup, %dr0
	NE	%dr0, %dr1
! one place for both
	IS	3, lseek, %dr1, 0, SEEK_CUR
	IS	1, lseek, %dr1, 1, SEEK_SET
	IS	1, lseek, %dr0, 0, SEEK_CUR
	ERR	EBADF, dup, 99
	IS	50, dup2, %dr0, 50
	IS	50, dup2, 50, 50
	ERR	EBADF, dup2, 99, 51
	ERR	EBADF, dup2, 99, 99
	IS	51, dup3, %dr0, 51, O_CLOEXEC
	IS	FD_CLOEXEC, fcntl, 51, F_GETFD, 0
	IS	0, fcntl, 50, F_GETFD, 0
	ERR	EINVAL, dup3, 51, 51, 0
	ERR	EINVAL, dup3, %dr0, 52, 1
	ERR	EBADF, dup3, %dr0, -1, 0
	IS	0, fcntl, 50, F_SETFD, FD_CLOEXEC
	IS	FD_CLOEXEC, fcntl, 50, F_GETFD, 0
	IS	0, fcntl, 50, F_SETFD, 0
	IS	0, fcntl, 50, F_GETFD, 0
	IS	60, fcntl, %dr0, F_DUPFD, 60
	IS	61, fcntl64, %dr0, F_DUPFD, 60
	IS	62, fcntl, %dr0, F_DUPFD_CLOEXEC, 60
	IS	FD_CLOEXEC, fcntl, 62, F_GETFD, 0
	SYS	fcntl, %dr0, F_GETFL, 0
	AND	%dr2, %dr16, 3|O_APPEND|O_NONBLOCK
	EQ	O_RDWR, %dr2
	IS	0, fcntl, %dr0, F_SETFL, O_APPEND|O_NONBLOCK
	SYS	fcntl, %dr1, F_GETFL, 0
	AND	%dr2, %dr16, 3|O_APPEND|O_NONBLOCK
	EQ	O_RDWR|O_APPEND|O_NONBLOCK, %dr2
	IS	0, fcntl, %dr1, F_SETFL, 0
	ERR	EBADF, fcntl, 99, F_GETFD, 0
	ERR	EINVAL, fcntl, %dr0, 9999, 0
	ERR	EINVAL, fcntl, %dr0, F_DUPFD, -1
! the numbers are the lowest that are free
	IS	0, close, 60
	IS	60, fcntl, %dr0, F_DUPFD, 60
	IS	0, close_range, 50, 62, 0
	ERR	EBADF, close, 60
	ERR	EBADF, close, 50
	IS	1, lseek, %dr0, 0, SEEK_CUR
! locks of whole files
	GET	%dr3, open, name, O_RDWR, 0
	IS	0, flock, %dr0, LOCK_EX
	IS	0, flock, %dr1, LOCK_EX|LOCK_NB
	ERR	EAGAIN, flock, %dr3, LOCK_EX|LOCK_NB
	ERR	EAGAIN, flock, %dr3, LOCK_SH|LOCK_NB
	IS	0, flock, %dr0, LOCK_UN
	IS	0, flock, %dr3, LOCK_SH|LOCK_NB
	IS	0, flock, %dr0, LOCK_SH|LOCK_NB
	ERR	EINVAL, flock, %dr0, 77
	ERR	EBADF, flock, 99, LOCK_SH
! locks of parts: those of a process do not stand in its way, those of another do
	IS	0, fcntl, %dr0, F_SETLK, lock1
	FORK	%dr4, child
	REAP	%dr4, 0
	IS	0, fcntl, %dr0, F_GETLK, lock2
	MEMH	F_UNLCK, lock2
	ERR	EFAULT, fcntl, %dr0, F_GETLK, 1
	PASS
child:
	GET	%dr5, getppid
	ERR	EAGAIN, fcntl, %dr0, F_SETLK, lock2
	IS	0, fcntl, %dr0, F_GETLK, lock2
	MEMH	F_WRLCK, lock2
	MEMD	10, lock2 + 8
	MEMD	20, lock2 + 16
	MEMW	%dr5, lock2 + 24
	PASS
	.data
name:	.asciz	"file"
	.align	8
! type, whence, start, length, pid
lock1:	.hword	F_WRLCK, SEEK_SET
	.word	0
	.dword	10, 20, 0
lock2:	.hword	F_RDLCK, SEEK_SET
	.word	0
	.dword	15, 1, 0
