! rule: exit_group in one thread ends those that wait, that compute and that sleep
! source: as in every Linux
! isa: v3 v5
! status: 9
	.include "linux.inc"
	START
	THREAD	%dr1, spinner, stacks + 16384, tids
	THREAD	%dr1, sleeper, stacks + 2 * 16384, tids + 4
	THREAD	%dr1, reader, stacks + 3 * 16384, tids + 8
	THREAD	%dr1, killer, stacks + 4 * 16384, tids + 12
1:
	SYS	futex, tids, FUTEX_WAIT, 0, 0
	LOADW	%dr2, tids
	SYS	futex, tids, FUTEX_WAIT, %dr2, 0
	BR	1b
spinner:
	ATOMIC_ADD %dr2, count, 1
1:
	BR	1b
sleeper:
	ATOMIC_ADD %dr2, count, 1
	SYS	nanosleep, minute, 0
	BR	sleeper
reader:
	IS	0, pipe, pair
	LOADW	%dr2, pair
	ATOMIC_ADD %dr3, count, 1
	SYS	read, %dr2, pair, 8
	BR	reader
killer:
	LOADW	%dr2, count
	BLT	%dr2, 3, killer
	IS	0, nanosleep, brief, 0
	SYS	exit_group, 9
	.data
	.align	8
minute:	.dword	60, 0
brief:	.dword	0, 20000000
	.bss
	.align	16
pair:	.space	8
count:	.space	8
tids:	.space	16
	.align	16
stacks:	.space	4 * 16384
