! What only these machines have: fast calls, hardware stacks, contexts; and calls that are not there.
	.include "linux.inc"
	START
	FAST	0, buffer, 0
	FAST	1, CLOCK_MONOTONIC, buffer
	FAST	1, 99, buffer
	FAST	2, buffer, buffer + 4
	FAST	3, buffer, 8
	FAST	4, context, 8
	FAST	7, 0, 0
	SYS	clock_gettime, CLOCK_REALTIME, buffer
	SYS	access_hw_stacks, 4, 0, 0, 0, buffer
	SYS	access_hw_stacks, 6, zero, buffer, 32, 0
	SYS	access_hw_stacks, 77, zero, 0, 0, 0
	SYS	get_backtrace, buffer, 8, 0, 0
	SYS	e2k_syswork, 58, 0, 0
	SYS	setcontext, 8, 8
	SYS	freecontext, context
	SYS	e2k_longjmp2, 8, 1
	SYS	e2k_sigsetjmp, buffer
	SYS	ptrace, 0, 1, 2, 3
	.set	SYS_far, 0x1ff
	SYS	far, 1, 0, 3
	SYS	setitimer, ITIMER_REAL, timer, 0
	SYS	pause

	.data
	.align	8
zero:
	.dword	0
timer:
	.dword	0, 0, 0, 1000
	.bss
	.align	8
buffer:
	.space	512
context:
	.space	2048
