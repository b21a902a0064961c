! rule: handlers on a stack of their own: also when the usual one is used up
! source: linux-user.md 9.1, 12
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	IS	0, sigaltstack, 0, area
	MEMW	SS_DISABLE, area + 8
	PUTD	stack, area
	PUTW	0, area + 8
	PUTD	16384, area + 16
	IS	0, sigaltstack, area, 0
	IS	0, sigaltstack, 0, area + 24
	MEMD	stack, area + 24
	MEMW	0, area + 32
	MEMD	16384, area + 40
	PUTD	1000, area + 16
	ERR	ENOMEM, sigaltstack, area, 0
	PUTD	16384, area + 16
	PUTW	77, area + 8
	ERR	EINVAL, sigaltstack, area, 0
	PUTW	0, area + 8
	ERR	EFAULT, sigaltstack, 1, 0
	ERR	EFAULT, sigaltstack, 0, 1
! without SA_ONSTACK: the usual one
	ACTION	SIGUSR1, handler
	IS	0, kill, %dr0, SIGUSR1
	BLT	%dg1, stack, 1f
	RANGE	stack + 16384, 0x7fffffffffffffff, %dg1
1:
	EQ	0, %dg2
! with it
	ACTION	SIGUSR1, handler, SA_SIGINFO|SA_ONSTACK
	IS	0, kill, %dr0, SIGUSR1
	RANGE	stack, stack + 16384, %dg1
	EQ	SS_ONSTACK, %dg2
	EQ	-EPERM, %dg3
	IS	0, sigaltstack, 0, area + 24
	MEMW	0, area + 32
! the usual stack ends: SIGSEGV is handled on the other
	ACTION	SIGSEGV, overflow, SA_SIGINFO|SA_ONSTACK
	{
	  getsp	0, %dr5
	}
	MOV	%dg4, 0
	MOV	%dg5, after
more:
	{
	  getsp	-4096, %dr6
	}
	PUTD	1, %dr6
	BR	more
after:
	EQ	1, %dg4
	RANGE	stack, stack + 16384, %dg6
! it was megabytes
	SUB	%dr7, %dr5, %dr6
	RANGE	0x100000, 0x100000000, %dr7
	PUTW	SS_DISABLE, area + 8
	IS	0, sigaltstack, area, 0
	IS	0, sigaltstack, 0, area + 24
	MEMW	SS_DISABLE, area + 32
	PASS
handler:
	ENTER
	{
	  getsp	0, %dg1
	}
	IS	0, sigaltstack, 0, area2
	LOADW	%dg2, area2 + 8
	SYS	sigaltstack, area, 0
	MOV	%dg3, %dr16
	LEAVE
overflow:
	ENTER
	ADD	%dg4, %dg4, 1
	{
	  getsp	0, %dg6
	}
	PUTD	%dg5, %dr2, UC_CR0_HI
	LEAVE
	.bss
	.align	16
area:	.space	64
area2:	.space	64
	.align	16
stack:	.space	16384
