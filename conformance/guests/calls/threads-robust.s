! rule: a lock whose owner has died is marked, and one that waits for it is woken
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, gettid
! the list: its first entry, the offset of the lock in an entry, the entry being changed
	PUTD	head, head
	PUTD	8, head + 8
	PUTD	0, head + 16
	IS	0, set_robust_list, head, 24
	ERR	EINVAL, set_robust_list, head, 16
	IS	0, get_robust_list, 0, found, found + 8
	MEMD	head, found
	MEMD	24, found + 8
	IS	0, get_robust_list, %dr0, found, found + 8
	ERR	ESRCH, get_robust_list, 0x3fffffff, found, found + 8
	THREAD	%dr1, thread, stack + 16384, tid
1:
	LOADW	%dr2, entry + 8
	BEQ	%dr2, 0, 1b
	EQ	%dr1, %dr2
! wait for it as for any lock: only one that is marked as waited for is woken
	ADD	%dr3, %dr1, FUTEX_WAITERS
	COMPARE_AND_SWAP %dr4, entry + 8, %dr1, %dr3
	EQ	%dr1, %dr4
	LOADW	%dr3, entry + 8
	PUTW	1, go
	SYS	futex, go, FUTEX_WAKE, 1
2:
	LOADW	%dr2, entry + 8
	BNE	%dr2, %dr3, 3f
	SYS	futex, entry + 8, FUTEX_WAIT, %dr3, 0
	BR	2b
3:
	AND	%dr4, %dr2, FUTEX_OWNER_DIED
	EQ	FUTEX_OWNER_DIED, %dr4
	AND	%dr4, %dr2, FUTEX_TID_MASK
	EQ	0, %dr4
	JOIN	tid
	PASS
thread:
	GET	%dr5, gettid
	PUTD	entry, head2
	PUTD	8, head2 + 8
	PUTD	0, head2 + 16
	PUTD	head2, entry
	IS	0, set_robust_list, head2, 24
	PUTW	%dr5, entry + 8
1:
	SYS	futex, go, FUTEX_WAIT, 0, 0
	LOADW	%dr6, go
	BEQ	%dr6, 0, 1b
	IS	0, nanosleep, brief, 0
	QUIT
	.data
	.align	8
brief:	.dword	0, 20000000
	.bss
	.align	16
head:	.space	24
head2:	.space	24
entry:	.space	16
found:	.space	16
go:	.space	8
tid:	.space	8
	.align	16
stack:	.space	16384
