! rule: ten thousand signals interrupt a computation, and its result is right
! source: linux-user.md 9
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_SHARED|MAP_ANONYMOUS, -1, 0
	FORK	%dr1, child
1:
	LOADD	%dr2, %dr0
	BEQ	%dr2, 0, 1b
! queued ones, as fast as they can be; the queue of a process has a limit
	MOV	%dr3, 10000
	PUTW	SI_QUEUE, queued + SI_CODE
1:
	PUTD	%dr3, queued + SI_VALUE
	SYS	rt_sigqueueinfo, %dr1, 40, queued
	BEQ	0, %dr16, 2f
	EQ	-EAGAIN, %dr16
	SYS	sched_yield
	BR	1b
2:
	LOOP	%dr3, 1b
	REAP	%dr1, 0
	MEMD	10000, %dr0, 8
	MEMD	50005000, %dr0, 16
	PASS
child:
	ACTION	40, handler
	MOV	%dg0, 0
	MOV	%dg1, %dr0
	PUTD	1, %dr0
! sums of 1 to n for n up to 100, over and over, with calls
1:
	MOV	%dr5, 0
	MOV	%dr6, 0
2:
	ADD	%dr5, %dr5, 1
	MOV	%dr16, %dr5
	CALL	sum
	ADD	%dr6, %dr6, %dr16
	BLT	%dr5, 100, 2b
	EQ	171700, %dr6
	LOADD	%dr7, %dr0, 8
	BLT	%dr7, 10000, 1b
	PASS
sum:
	ENTER
	BEQ	%dr0, 0, 1f
	MOV	%dr4, %dr0
	SUB	%dr16, %dr0, 1
	CALL	sum
	ADD	%dr0, %dr4, %dr16
1:
	LEAVE
handler:
	ENTER
	LOADD	%dr4, %dg1, 8
	ADD	%dr4, %dr4, 1
	PUTD	%dr4, %dg1, 8
	LOADD	%dr5, %dr1, SI_VALUE
	LOADD	%dr4, %dg1, 16
	ADD	%dr4, %dr4, %dr5
	PUTD	%dr4, %dg1, 16
	LEAVE
	.bss
	.align	8
queued:	.space	128
