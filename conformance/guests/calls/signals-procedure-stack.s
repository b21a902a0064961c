! rule: recursion without end becomes SIGSEGV, which ends the program or is seen by a handler
! source: linux-user.md 2, 9.4
! isa: v3 v5
	.include "linux.inc"
	START
	PUTD	stack, area + 16
	PUTD	65536, area + 32
	IS	0, sigaltstack, area + 16, 0
	FORK	%dr0, child
! where there is no room for the handler's registers either, the signal ends the program
	IS	%dr0, wait4, %dr0, area, 0, 0
	LOADW	%dr1, area
	AND	%dr2, %dr1, 0x7f
	BEQ	%dr2, SIGSEGV, 1f
	EQ	3 << 8, %dr1
1:
	PASS
child:
	IS	0, prlimit64, 0, RLIMIT_CORE, zero, 0
	ACTION	SIGSEGV, handler, SA_SIGINFO|SA_ONSTACK
	CALL	endless
	SYS	exit_group, 1
endless:
	ENTER
	ADD	%dg0, %dg0, 1
	CALL	endless
	LEAVE
handler:
	ENTER
	EQ	SIGSEGV, %dr0
	MOV	%dr3, %dg0
	RANGE	1000, 0x7fffffff, %dr3
	SYS	exit_group, 3
	.data
	.align	8
zero:	.dword	0, 0
	.bss
	.align	16
area:	.space	64
stack:	.space	65536
