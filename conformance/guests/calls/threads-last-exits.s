! rule: when all threads end by themselves, the program ends
! source: as in every Linux
! isa: v3 v5
! status: 5
	.include "linux.inc"
	START
	THREAD	%dr1, thread, stack + 16384, tid
	SYS	exit, 5
thread:
	IS	0, nanosleep, brief, 0
	SYS	exit, 5
	.data
	.align	8
brief:	.dword	0, 20000000
	.bss
	.align	16
tid:	.space	8
	.align	16
stack:	.space	16384
