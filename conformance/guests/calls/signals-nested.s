! rule: handlers interrupted by handlers, with and without SA_NODEFER; registers come back
! source: linux-user.md 9
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	ACTION	SIGUSR1, first
	ACTION	SIGUSR2, second
	ACTION	SIGTERM, third
	MOV	%dr1, 111
	MOV	%dr15, 222
	IS	0, kill, %dr0, SIGUSR1
	EQ	111, %dr1
	EQ	222, %dr15
	EQ	7, %dg0
! the signal of the handler itself waits for the end of the handler
	ACTION	SIGUSR1, again
	MOV	%dg0, 0
	MOV	%dg1, 0
	IS	0, kill, %dr0, SIGUSR1
	EQ	3, %dg0
	EQ	1, %dg1
! and does not with SA_NODEFER
	ACTION	SIGUSR1, again, SA_SIGINFO|SA_NODEFER
	MOV	%dg0, 0
	MOV	%dg1, 0
	IS	0, kill, %dr0, SIGUSR1
	EQ	3, %dg0
	EQ	3, %dg1
	PASS
first:
	ENTER
	MOV	%dr5, 1
	GET	%dr6, getpid
	IS	0, kill, %dr6, SIGUSR2
	ADD	%dg0, %dg0, %dr5
	LEAVE
second:
	ENTER
	MOV	%dr5, 2
	GET	%dr6, getpid
	IS	0, kill, %dr6, SIGTERM
	ADD	%dg0, %dg0, %dr5
	LEAVE
third:
	ENTER
	MOV	%dr5, 4
	CALL	deep
	ADD	%dg0, %dg0, %dr5
	LEAVE
deep:
	ENTER
	MOV	%dr5, 77
	GET	%dr6, getpid
	LEAVE
! %dg0 counts, %dg1 is the greatest depth, %dg2 the depth
again:
	ENTER
	ADD	%dg0, %dg0, 1
	ADD	%dg2, %dg2, 1
	BLT	%dg2, %dg1, 1f
	MOV	%dg1, %dg2
1:
	MOV	%dr7, %dg0
	BLT	2, %dr7, 1f
	GET	%dr6, getpid
	IS	0, kill, %dr6, SIGUSR1
1:
	SUB	%dg2, %dg2, 1
	LEAVE
	.bss
	.align	8
area:	.space	16
