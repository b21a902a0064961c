! rule: a hardware stack that cannot grow is SIGSEGV, whose handler has room to run and jumps out
! source: linux-user.md 9.4 (exceptions 11 and 12)
! isa: v3 v5
	.include "linux.inc"
	START
! a limit makes the stack small
	IS	0, setrlimit, 10001, limit
	MOV	%dg8, 0
	IS	0, sigaltstack, alternate, 0
	ACTION	SIGSEGV, handler, SA_SIGINFO|SA_ONSTACK
	MOV	%dg7, 2
again:
	MOV	%dg6, 0
	CALL	deep
	BR	over
over:
	PASS
deep:
	ENTER
	ADD	%dg6, %dg6, 1
	CALL	deep
	LEAVE
handler:
	ENTER
	LOADW	%dr3, %dr1, SI_CODE
	EQ	SI_KERNEL, %dr3
! some thousands of windows of 8 pairs, the limit being 1 MiB
	RANGE	4000, 4200, %dg6
! a program can be asked what it has: size within the handler
	CALL	shallow
	SYS	exit_group, 0
shallow:
	ENTER
	CALL	shallow2
	LEAVE
shallow2:
	ENTER
	GET	%dr5, getpid
	LEAVE
	.data
	.align	8
limit:	.dword	0x100000, 0x100000
alternate: .dword stack, 0, 16384
	.bss
	.align	16
stack:	.space	16384
