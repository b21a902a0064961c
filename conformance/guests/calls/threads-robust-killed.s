! rule: a lock in shared memory is marked when the process that holds it is killed
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr8, mmap, 0, 4096, PROT_READ|PROT_WRITE, MAP_SHARED|MAP_ANONYMOUS, -1, 0
	FORK	%dr9, child
	ADD	%dr10, %dr8, 8
1:
	LOADW	%dr2, %dr8, 8
	BEQ	%dr2, 0, 1b
	EQ	%dr9, %dr2
	ADD	%dr3, %dr9, FUTEX_WAITERS
	PUTW	%dr3, %dr10
	LOADW	%dr3, %dr10
	IS	0, kill, %dr9, SIGKILL
2:
	SYS	futex, %dr10, FUTEX_WAIT, %dr3, limit
	NE	-ETIMEDOUT, %dr16
	LOADW	%dr2, %dr10
	BEQ	%dr2, %dr3, 2b
	AND	%dr2, %dr2, 0xffffffff
	EQ	FUTEX_OWNER_DIED|FUTEX_WAITERS, %dr2
	REAP	%dr9, SIGKILL
	PASS
child:
	GET	%dr9, gettid
	PUTD	%dr8, head
	PUTD	8, head + 8
	PUTD	head, %dr8
	IS	0, set_robust_list, head, 24
	PUTW	%dr9, %dr8, 8
1:
	SYS	nanosleep, minute, 0
	BR	1b
	.data
	.align	8
minute:	.dword	60, 0
limit:	.dword	5, 0
	.bss
	.align	16
head:	.space	24
