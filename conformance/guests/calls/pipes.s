! rule: pipes carry bytes, know their ends, and block when nothing else is asked
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	IS	0, rt_sigaction, SIGPIPE, ignored, 0, 8
	IS	0, pipe, pair
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	IS	3, write, %dr1, text, 3
	IS	3, write, %dr1, text, 3
	IS	4, read, %dr0, area, 4
	IS	2, read, %dr0, area, 64
	ERR	EBADF, write, %dr0, text, 3
	ERR	EBADF, read, %dr1, area, 3
	ERR	ESPIPE, lseek, %dr0, 0, SEEK_CUR
	ERR	ESPIPE, pread64, %dr0, area, 4, 0
	IS	0, close, %dr1
	IS	0, read, %dr0, area, 4
	IS	0, close, %dr0
	ERR	EFAULT, pipe, 1
! not blocking
	IS	0, pipe2, pair, O_NONBLOCK|O_CLOEXEC
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	IS	FD_CLOEXEC, fcntl, %dr1, F_GETFD, 0
	ERR	EAGAIN, read, %dr0, area, 4
	GET	%dr2, fcntl, %dr0, F_GETPIPE_SZ, 0
	RANGE	4096, 0x100000, %dr2
	IS	4096, fcntl, %dr1, F_SETPIPE_SZ, 4096
	IS	4096, write, %dr1, area, 5000
	ERR	EAGAIN, write, %dr1, area, 5000
	IS	0, ioctl, %dr0, 0x541b, pair
	MEMW	4096, pair
	IS	4096, read, %dr0, area, 5000
	IS	0, close, %dr0
	ERR	EPIPE, write, %dr1, area, 1
	IS	0, close, %dr1
	ERR	EINVAL, pipe2, pair, 1
! a child fills it while the parent reads: 1 MB in order
	IS	0, pipe, pair
	LOADW	%dr0, pair
	LOADW	%dr1, pair + 4
	FORK	%dr2, child
	IS	0, close, %dr1
	MOV	%dr3, 0
1:
	GET	%dr4, read, %dr0, area, 4096
	BEQ	%dr4, 0, 2f
	LOADB	%dr5, area
	AND	%dr6, %dr3, 255
	EQ	%dr6, %dr5
	ADD	%dr3, %dr3, %dr4
	BR	1b
2:
	EQ	0x100000, %dr3
	REAP	%dr2, 5 << 8
	PASS
child:
	IS	0, close, %dr0
	MOV	%dr3, 0
1:
	AND	%dr5, %dr3, 255
	PUTB	%dr5, area, %dr3
	ADD	%dr3, %dr3, 1
	BLT	%dr3, 4096, 1b
	MOV	%dr3, 256
1:
	IS	4096, write, %dr1, area, 4096
	LOOP	%dr3, 1b
	SYS	exit_group, 5
	.data
text:	.ascii	"abc"
	.align	8
ignored: .dword	1, 0, 0, 0
	.bss
	.align	8
pair:	.space	8
area:	.space	5000
