! rule: limits: read, set, inherited; those of the hardware stacks have numbers of their own
! source: linux-user.md 2, 5.4
! isa: v3 v5
	.include "linux.inc"
	START
	IS	0, getrlimit, RLIMIT_NOFILE, area
	LOADD	%dr0, area + 8
	PUTD	100, area
	IS	0, setrlimit, RLIMIT_NOFILE, area
	IS	0, ugetrlimit, RLIMIT_NOFILE, area + 16
	MEMD	100, area + 16
	MEMD	%dr0, area + 24
! it holds
	GET	%dr1, open, here, O_RDONLY, 0
	ERR	EBADF, dup2, %dr1, 100
	IS	99, dup2, %dr1, 99
	ERR	EINVAL, fcntl, %dr1, F_DUPFD, 100
	ERR	EMFILE, fcntl, %dr1, F_DUPFD, 99
	PUTD	4, area
	IS	0, prlimit64, 0, RLIMIT_NOFILE, area, area + 16
	MEMD	100, area + 16
	ERR	EMFILE, dup, 0
	IS	0, prlimit64, 0, RLIMIT_NOFILE, 0, area + 16
	MEMD	4, area + 16
	PUTD	100, area
	IS	0, setrlimit, RLIMIT_NOFILE, area
! a child inherits it
	FORK	%dr2, child
	REAP	%dr2, 0
	PUTD	10, area
	PUTD	5, area + 8
	ERR	EINVAL, setrlimit, RLIMIT_NOFILE, area
	ERR	EINVAL, getrlimit, 77, area
	ERR	EFAULT, getrlimit, RLIMIT_NOFILE, 1
	ERR	EINVAL, prlimit64, 0, 77, 0, area
	ERR	ESRCH, prlimit64, 0x3fffffff, RLIMIT_NOFILE, 0, area
! the size of files
	PUTD	4096, area
	PUTD	-1, area + 8
	IS	0, prlimit64, 0, RLIMIT_FSIZE, area, 0
	IS	0, rt_sigaction, SIGXFSZ, ignored, 0, 8
	GET	%dr3, open, name, O_RDWR|O_CREAT, 0600
	IS	96, pwrite64, %dr3, buffer, 200, 4000
	ERR	EFBIG, pwrite64, %dr3, buffer, 200, 4096
	ERR	EFBIG, ftruncate, %dr3, 5000
! the hardware stacks
	IS	0, getrlimit, RLIMIT_P_STACK, area
	LOADD	%dr4, area
	RANGE	0x10000, 0x7fffffffffffffff, %dr4
	IS	0, prlimit64, 0, RLIMIT_PC_STACK, 0, area
	LOADD	%dr4, area
	RANGE	0x10000, 0x7fffffffffffffff, %dr4
	PUTD	0x400000, area
	IS	0, setrlimit, RLIMIT_P_STACK, area
	IS	0, prlimit64, 0, RLIMIT_P_STACK, 0, area + 16
	MEMD	0x400000, area + 16
	PUTD	0x200000, area
	IS	0, prlimit64, 0, RLIMIT_PC_STACK, area, area + 16
	IS	0, ugetrlimit, RLIMIT_PC_STACK, area + 16
	MEMD	0x200000, area + 16
! what was used
	PUTD	-1, area + 144
	IS	0, getrusage, RUSAGE_SELF, area
	MEMD	-1, area + 144
	LOADD	%dr4, area + 32
	RANGE	1, 0x7fffffff, %dr4
	IS	0, getrusage, RUSAGE_CHILDREN, area
	ERR	EINVAL, getrusage, 77, area
	ERR	EFAULT, getrusage, RUSAGE_SELF, 1
	GET	%dr4, times, area
	GET	%dr5, times, 0
	RANGE	%dr4, 0x7fffffffffffffff, %dr5
	PASS
child:
	IS	0, prlimit64, 0, RLIMIT_NOFILE, 0, area + 16
	MEMD	100, area + 16
	GET	%dr3, getppid
	IS	0, prlimit64, %dr3, RLIMIT_NOFILE, 0, area + 16
	MEMD	100, area + 16
	PASS
	.data
here:	.asciz	"."
name:	.asciz	"file"
	.align	8
ignored: .dword	1, 0, 0, 0
	.bss
	.align	8
area:	.space	256
buffer:	.space	256
