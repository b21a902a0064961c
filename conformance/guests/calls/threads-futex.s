! rule: futexes: values, timeouts, bit sets, requeueing
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	PUTW	5, one
	ERR	EAGAIN, futex, one, FUTEX_WAIT, 4, 0
	ERR	EAGAIN, futex, one, FUTEX_WAIT|FUTEX_PRIVATE_FLAG, 0x100000004, 0
	ERR	ETIMEDOUT, futex, one, FUTEX_WAIT, 5, brief
	ERR	ETIMEDOUT, futex, one, FUTEX_WAIT|FUTEX_PRIVATE_FLAG, 5, brief
	ERR	ETIMEDOUT, futex, one, FUTEX_WAIT_BITSET, 5, brief, 0, -1
	ERR	ETIMEDOUT, futex, one, FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME, 5, brief, 0, -1
	IS	0, futex, one, FUTEX_WAKE, 10
	ERR	EINVAL, futex, one, FUTEX_WAIT_BITSET, 5, brief, 0, 0
	ERR	EINVAL, futex, one, FUTEX_WAKE_BITSET, 5, 0, 0, 0
	ERR	EINVAL, futex, one + 1, FUTEX_WAIT, 5, 0
	ERR	EINVAL, futex, one + 2, FUTEX_WAKE, 5
	ERR	EINVAL, futex, one, FUTEX_WAIT, 5, wrong
	ERR	EFAULT, futex, 4, FUTEX_WAIT, 5, 0
	ERR	EFAULT, futex, one, FUTEX_WAIT, 5, 1
	ERR	ENOSYS, futex, one, 77, 5, 0
	ERR	EAGAIN, futex, one, FUTEX_CMP_REQUEUE, 0, 5, two, 6
	IS	0, futex, one, FUTEX_CMP_REQUEUE, 0, 5, two, 5
! four wait; all are moved to another word, and woken there
	PUTW	0, one
	PUTW	0, two
	MOV	%dr0, 0
1:
	ADD	%dr1, %dr0, 1
	SHL	%dr2, %dr1, 14
	ADD	%dr2, %dr2, stacks
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	THREAD	%dr4, waiter, %dr2, %dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 4, 1b
	MOV	%dr5, 0
1:
	SYS	sched_yield
	GET	%dr6, futex, one, FUTEX_CMP_REQUEUE, 0, 5, two, 0
	ADD	%dr5, %dr5, %dr6
	BLT	%dr5, 4, 1b
	EQ	4, %dr5
	MEMW	0, woken
	IS	0, futex, one, FUTEX_WAKE, 10
	IS	1, futex, two, FUTEX_WAKE, 1
	IS	3, futex, two, FUTEX_WAKE, 10
	CALL	join
	MEMW	4, woken
! by bits
	PUTW	0, woken
	MOV	%dr0, 0
1:
	ADD	%dr1, %dr0, 1
	SHL	%dr2, %dr1, 14
	ADD	%dr2, %dr2, stacks
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	SHL	%dr7, 1, %dr0
	THREAD	%dr4, chooser, %dr2, %dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 4, 1b
	MOV	%dr0, 4
1:
	SUB	%dr0, %dr0, 1
	SHL	%dr7, 1, %dr0
2:
	GET	%dr6, futex, one, FUTEX_WAKE_BITSET, 10, 0, 0, %dr7
	BEQ	%dr6, 0, 2b
	EQ	1, %dr6
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	JOIN	%dr3
	BNE	%dr0, 0, 1b
	MEMW	15, woken
! FUTEX_WAKE_OP: two = two + 3; where it was 7, those who wait for two are woken too
	PUTW	7, two
	IS	0, futex, one, FUTEX_WAKE_OP, 1, 1, two, 1 << 28 | 3 << 12 | 7
	MEMW	10, two
	PASS
join:
	ENTER
	MOV	%dr0, 0
1:
	SHL	%dr3, %dr0, 2
	ADD	%dr3, %dr3, tids
	JOIN	%dr3
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 4, 1b
	LEAVE
waiter:
	IS	0, futex, one, FUTEX_WAIT, 0, 0
	ATOMIC_ADD %dr8, woken, 1
	QUIT
chooser:
	IS	0, futex, one, FUTEX_WAIT_BITSET, 0, 0, 0, %dr7
	ATOMIC_ADD %dr8, woken, %dr7
	QUIT
	.data
	.align	8
brief:	.dword	0, 10000000
wrong:	.dword	0, 1000000000
	.bss
	.align	16
one:	.space	8
two:	.space	8
woken:	.space	8
tids:	.space	16
	.align	16
stacks:	.space	4 * 16384
