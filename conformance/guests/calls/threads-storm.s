! rule: two hundred threads are made and joined, ten at a time
! source: linux-user.md 10
! isa: v3 v5
	.include "linux.inc"
	START
	MOV	%dr10, 20
3:
	MOV	%dr0, 0
1:
	ADD	%dr1, %dr0, 1
	SHL	%dr2, %dr1, 13
	ADD	%dr2, %dr2, stacks
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	THREAD	%dr4, thread, %dr2, %dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 10, 1b
	MOV	%dr0, 0
1:
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	JOIN	%dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 10, 1b
	LOOP	%dr10, 3b
	MEMW	200, count
! one after the other
	MOV	%dr10, 200
1:
	MOV	%dr3, tids
	THREAD	%dr4, thread, stacks + 8192, tids
	JOIN	tids
	LOOP	%dr10, 1b
	MEMW	400, count
	PASS
thread:
	ATOMIC_ADD %dr5, count, 1
	QUIT
	.bss
	.align	16
count:	.space	8
tids:	.space	40
	.align	16
stacks:	.space	10 * 8192
