! Two threads that wait: one for a pipe, the first one for a word that only a debugger changes.
	.include "linux.inc"
	START
	IS	0, pipe2, ends, 0
	THREAD	%dr4, worker, stack + 16384, tid
	.global	waits
waits:
	LOADW	%dr0, go
	BNE	%dr0, 0, 1f
	SYS	futex, go, FUTEX_WAIT, 0, 0
	BR	waits
1:
	LOADW	%dr0, ends, 4
	IS	1, write, %dr0, go, 1
	JOIN	tid
	FORK	%dr5, child
	REAP	%dr5, 0x700
	PASS
child:
	SYS	exit_group, 7
worker:
	.global	reads
reads:
	LOADW	%dr0, ends
	IS	1, read, %dr0, byte, 1
	.global	has_read
has_read:
	QUIT
	.data
	.align	8
	.global	go
go:	.word	0
	.bss
	.align	8
ends:	.space	8
byte:	.space	8
tid:	.space	8
	.align	16
stack:	.space	16384
