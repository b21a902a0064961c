! rule: semaphores of System V
! source: linux-user.md 8, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, semget, IPC_PRIVATE, 3, IPC_CREAT|0600
	IS	0, semctl, %dr0, 0, GETVAL, 0
	IS	0, semctl, %dr0, 1, SETVAL, 5
	IS	5, semctl, %dr0, 1, GETVAL, 0
	IS	0, semctl, %dr0, 0, SETALL, values
	IS	0, semctl, %dr0, 0, GETALL, area
	MEMH	1, area
	MEMH	2, area + 2
	MEMH	3, area + 4
	PUTD	-1, area + 88
	IS	0, semctl, %dr0, 0, IPC_STAT, area
	MEMH	0600, area + 20
	MEMD	3, area + 64
! all or nothing
	IS	0, semop, %dr0, ops, 2
	IS	0, semctl, %dr0, 0, GETVAL, 0
	IS	4, semctl, %dr0, 2, GETVAL, 0
	ERR	EAGAIN, semop, %dr0, ops, 2
	IS	4, semctl, %dr0, 2, GETVAL, 0
	GET	%dr1, getpid
	IS	%dr1, semctl, %dr0, 2, GETPID, 0
	ERR	EAGAIN, semtimedop, %dr0, waiting, 1, brief
	ERR	EFBIG, semop, %dr0, beyond, 1
	ERR	EINVAL, semop, %dr0, ops, 0
	ERR	EFAULT, semop, %dr0, 1, 1
	ERR	ERANGE, semctl, %dr0, 0, SETVAL, 100000
	ERR	EINVAL, semctl, %dr0, 3, GETVAL, 0
! a child lets the parent through, and what it took is undone
	IS	0, semctl, %dr0, 1, SETVAL, 5
	FORK	%dr2, child
	IS	0, semtimedop, %dr0, waiting, 1, later
	REAP	%dr2, 0
	IS	5, semctl, %dr0, 1, GETVAL, 0
! the multiplexer: 1 semop, 2 semget, 3 semctl (the fifth argument points to the fourth of semctl)
	GET	%dr3, ipc, 2, IPC_PRIVATE, 1, IPC_CREAT|0600
	IS	0, ipc, 3, %dr3, 0, SETVAL, seven
	IS	7, ipc, 3, %dr3, 0, GETVAL, seven
	IS	0, ipc, 1, %dr3, 1, 0, up
	IS	8, ipc, 3, %dr3, 0, GETVAL, seven
	IS	0, ipc, 3, %dr3, 0, IPC_RMID, seven
	IS	0, semctl, %dr0, 0, IPC_RMID, 0
	ERR	EINVAL, semctl, %dr0, 0, GETVAL, 0
	ERR	EINVAL, semop, %dr0, ops, 2
	PASS
child:
	IS	0, nanosleep, brief, 0
	IS	0, semop, %dr0, undone, 1
	IS	3, semctl, %dr0, 1, GETVAL, 0
	IS	0, semop, %dr0, up, 1
	PASS
	.data
	.align	8
values:	.hword	1, 2, 3, 0
! number, what to add, flags
ops:	.hword	0, -1 & 0xffff, IPC_NOWAIT, 2, 1, 0
waiting: .hword	0, -1 & 0xffff, 0
beyond:	.hword	9, 1, 0
up:	.hword	0, 1, 0
undone:	.hword	1, -2 & 0xffff, 0x1000
	.align	8
brief:	.dword	0, 20000000
later:	.dword	10, 0
seven:	.dword	7
	.bss
	.align	8
area:	.space	128
