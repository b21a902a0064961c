! rule: locks that the kernel hands over (PI)
! source: syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, gettid
	IS	0, futex, lock, FUTEX_LOCK_PI, 0, 0
	MEMW	%dr0, lock
	ERR	EDEADLK, futex, lock, FUTEX_LOCK_PI, 0, 0
	ERR	EDEADLK, futex, lock, FUTEX_TRYLOCK_PI, 0, 0
	IS	0, futex, lock, FUTEX_UNLOCK_PI
	MEMW	0, lock
	ERR	EPERM, futex, lock, FUTEX_UNLOCK_PI
	IS	0, futex, lock, FUTEX_TRYLOCK_PI, 0, 0
	MEMW	%dr0, lock
! an owner that does not exist
	PUTW	0x3fffffff, lock2
	ERR	ESRCH, futex, lock2, FUTEX_LOCK_PI, 0, 0
! another thread
	THREAD	%dr1, thread, stack + 16384, tid
1:
	LOADW	%dr2, ready
	BEQ	%dr2, 0, 1b
	IS	0, nanosleep, brief, 0
	MEMW	0, inside
	IS	0, futex, lock, FUTEX_UNLOCK_PI
	JOIN	tid
	MEMW	1, inside
	MEMW	0, lock
	PASS
thread:
	GET	%dr5, gettid
	ERR	EPERM, futex, lock, FUTEX_UNLOCK_PI
	ERR	EAGAIN, futex, lock, FUTEX_TRYLOCK_PI, 0, 0
! until a time that has passed
	ERR	ETIMEDOUT, futex, lock, FUTEX_LOCK_PI, 0, past
	PUTW	1, ready
	IS	0, futex, lock, FUTEX_LOCK_PI, 0, 0
	LOADW	%dr6, lock
	AND	%dr6, %dr6, FUTEX_TID_MASK
	EQ	%dr5, %dr6
	PUTW	1, inside
	IS	0, futex, lock, FUTEX_UNLOCK_PI
	QUIT
	.data
	.align	8
past:	.dword	1, 0
brief:	.dword	0, 20000000
	.bss
	.align	16
lock:	.space	8
lock2:	.space	8
ready:	.space	8
inside:	.space	8
tid:	.space	8
	.align	16
stack:	.space	16384
