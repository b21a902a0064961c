! rule: the program goes on when the first thread has ended, and its status is that of exit_group
! source: as in every Linux
! isa: v3 v5
! stdout: still here
! status: 11
	.include "linux.inc"
	START
	GET	%dr0, getpid
	THREAD	%dr1, thread, stack + 16384, tid
	IS	%dr0, set_tid_address, first
	PUTW	%dr0, first
	PUTW	1, go
	SYS	futex, go, FUTEX_WAKE, 1
	SYS	exit, 5
thread:
1:
	SYS	futex, go, FUTEX_WAIT, 0, 0
	LOADW	%dr2, go
	BEQ	%dr2, 0, 1b
	JOIN	first
	IS	%dr0, getpid
	PRINT	"still here\n"
	IS	0, nanosleep, brief, 0
	SYS	exit_group, 11
	.data
	.align	8
brief:	.dword	0, 20000000
	.bss
	.align	16
first:	.space	8
go:	.space	8
tid:	.space	8
	.align	16
stack:	.space	16384
