! rule: eight threads add to counters: by locked loads, under a lock of futexes, under a spin lock
! source: linux-user.md 10, memory.md 5
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr14, getpid
	MOV	%dr0, 0
1:
	ADD	%dr1, %dr0, 1
	SHL	%dr2, %dr1, 14
	ADD	%dr2, %dr2, stacks
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	THREAD	%dr4, thread, %dr2, %dr3
	NE	%dr14, %dr4
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 8, 1b
	MOV	%dr0, 0
1:
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	JOIN	%dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 8, 1b
	MEMW	16000, atomic
	MEMD	16000, locked
	MEMD	16000, locked2
	MEMD	16000, spun
	MEMW	36, ends
! the threads were no children
	ERR	ECHILD, wait4, -1, 0, 0, 0
	PASS
thread:
	IS	%dr14, getpid
	GET	%dr5, gettid
	NE	%dr14, %dr5
	LOADW	%dr6, %dr3
	EQ	%dr5, %dr6
	MOV	%dr7, 2000
1:
	ATOMIC_ADD %dr8, atomic, 1
	LOCK	lock
	LOADD	%dr9, locked
	ADD	%dr9, %dr9, 1
	PUTD	%dr9, locked
	LOADD	%dr9, locked2
	ADD	%dr9, %dr9, 1
	PUTD	%dr9, locked2
	UNLOCK	lock
2:
	SWAP	%dr8, spin, 1
	BNE	%dr8, 0, 2b
	LOADD	%dr9, spun
	ADD	%dr9, %dr9, 1
	PUTD	%dr9, spun
	PUTW	0, spin
	LOOP	%dr7, 1b
	ATOMIC_ADD %dr8, ends, %dr1
	QUIT
	.bss
	.align	64
atomic:	.space	64
lock:	.space	64
locked:	.space	8
locked2: .space	56
spin:	.space	64
spun:	.space	8
ends:	.space	8
tids:	.space	32
	.align	16
stacks:	.space	8 * 16384
