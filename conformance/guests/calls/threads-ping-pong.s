! rule: four threads hand a token on, twenty thousand times
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	MOV	%dr0, 0
1:
	ADD	%dr1, %dr0, 1
	SHL	%dr2, %dr1, 14
	ADD	%dr2, %dr2, stacks
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
! its own word and that of the next
	SHL	%dr5, %dr0, 6
	ADD	%dr5, %dr5, words
	AND	%dr6, %dr1, 3
	SHL	%dr6, %dr6, 6
	ADD	%dr6, %dr6, words
	THREAD	%dr4, thread, %dr2, %dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 4, 1b
	PUTW	1, words
	SYS	futex, words, FUTEX_WAKE|FUTEX_PRIVATE_FLAG, 1
	MOV	%dr0, 0
1:
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	JOIN	%dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 4, 1b
	MEMD	20000, count
	MEMW	1, words
	PASS
thread:
	MOV	%dr7, 5000
1:
	LOADW	%dr8, %dr5
	BEQ	%dr8, 1, 2f
	SYS	futex, %dr5, FUTEX_WAIT|FUTEX_PRIVATE_FLAG, 0, 0
	BR	1b
2:
	PUTW	0, %dr5
	LOADD	%dr9, count
	ADD	%dr9, %dr9, 1
	PUTD	%dr9, count
	PUTW	1, %dr6
	SYS	futex, %dr6, FUTEX_WAKE|FUTEX_PRIVATE_FLAG, 1
	LOOP	%dr7, 1b
	QUIT
	.bss
	.align	64
words:	.space	256
count:	.space	8
tids:	.space	16
	.align	16
stacks:	.space	4 * 16384
