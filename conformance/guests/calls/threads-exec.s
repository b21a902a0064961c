! rule: execve in a thread: the others are gone, the program has the number of the process
! source: linux-user.md 11
! isa: v3 v5
! status: 8
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	LOADD	%dr1, %dr0
	BEQ	%dr1, 2, second
	GET	%dr2, getpid
	IS	0, pipe, pair
	LOADW	%dr3, pair
	LOADW	%dr4, pair + 4
	IS	60, dup2, %dr3, 60
	PUTD	%dr2, area
	IS	8, write, %dr4, area, 8
	IS	0, close, %dr3
	IS	0, close, %dr4
	THREAD	%dr1, spinner, stacks + 16384, tids
	THREAD	%dr1, thread, stacks + 2 * 16384, tids + 4
1:
	SYS	nanosleep, minute, 0
	BR	1b
spinner:
	BR	spinner
thread:
	IS	0, nanosleep, brief, 0
	IS	0, execve, exe, args, args + 16
second:
	GET	%dr2, getpid
	IS	%dr2, gettid
	IS	8, read, 60, area, 16
	MEMD	%dr2, area
! no other holds the pipe open
	IS	0, read, 60, area, 16
	SYS	exit_group, 8
	.data
exe:	.asciz	"/proc/self/exe"
	.align	8
args:	.dword	exe, exe, 0
minute:	.dword	60, 0
brief:	.dword	0, 20000000
	.bss
	.align	16
pair:	.space	8
area:	.space	16
tids:	.space	16
	.align	16
stacks:	.space	2 * 16384
