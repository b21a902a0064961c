! rule: shared memory of System V, by its calls and by the multiplexer `ipc`
! source: linux-user.md 8, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGSEGV, on_fault
	GET	%dr15, getpid
	GET	%dr0, shmget, IPC_PRIVATE, 8192, IPC_CREAT|0600
	GET	%dr1, shmat, %dr0, 0, 0
	MEMD	0, %dr1
	MEMD	0, %dr1, 8184
	PUTD	7, %dr1, 4096
	GET	%dr2, shmat, %dr0, 0, SHM_RDONLY
	NE	%dr1, %dr2
	MEMD	7, %dr2, 4096
	MOV	%dg5, 1f
	PUTD	1, %dr2
	EQ	0, 1, "attached to be read only"
1:
	FAULTED	SIGSEGV, SEGV_ACCERR, %dr2
! what is known of it
	PUTD	-1, area + 112
	IS	0, shmctl, %dr0, IPC_STAT, area
	MEMW	IPC_PRIVATE, area
	MEMH	0600, area + 20
	MEMD	8192, area + 48
	MEMW	%dr15, area + 80
	MEMW	%dr15, area + 84
	MEMD	2, area + 88
	MEMD	-1, area + 112
! a child sees it
	FORK	%dr3, child
	REAP	%dr3, 0
	MEMD	8, %dr1, 4096
	IS	0, shmdt, %dr2
	ERR	EINVAL, shmdt, %dr2
	IS	0, shmctl, %dr0, IPC_STAT, area
	MEMD	1, area + 88
! removed when the last has gone
	IS	0, shmctl, %dr0, IPC_RMID, 0
	MEMD	8, %dr1, 4096
	IS	0, shmdt, %dr1
	MOV	%dg5, 1f
	LOADD	%dr4, %dr1
	EQ	0, 1, "it is detached"
1:
	FAULTED	SIGSEGV, SEGV_MAPERR, %dr1
	ERR	EINVAL, shmat, %dr0, 0, 0
	ERR	EINVAL, shmctl, %dr0, IPC_RMID, 0
	ERR	ENOENT, shmget, 0x7e2c0001, 4096, 0600
	ERR	EINVAL, shmget, IPC_PRIVATE, 0, IPC_CREAT|0600
! at a place of choice
	GET	%dr0, shmget, IPC_PRIVATE, 4096, IPC_CREAT|0600
	IS	0, shmctl, %dr0, IPC_STAT, area
	GET	%dr5, mmap, 0, 0x10000, PROT_NONE, MAP_PRIVATE|MAP_ANONYMOUS, -1, 0
	IS	0, munmap, %dr5, 0x10000
	IS	%dr5, shmat, %dr0, %dr5, 0
	ERR	EINVAL, shmat, %dr0, %dr5, 0
	ADD	%dr6, %dr5, 1
	ERR	EINVAL, shmat, %dr0, %dr6, 0
	IS	0, shmctl, %dr0, IPC_RMID, 0
	IS	0, shmdt, %dr5
! the multiplexer: 21 shmat (the address goes to the third argument), 22 shmdt, 23 shmget, 24 shmctl
	GET	%dr0, ipc, 23, IPC_PRIVATE, 4096, IPC_CREAT|0600
	IS	0, ipc, 21, %dr0, 0, area, 0
	LOADD	%dr1, area
	PUTD	5, %dr1
	IS	0, ipc, 24, %dr0, IPC_STAT, 0, area
	MEMD	4096, area + 48
	MEMD	1, area + 88
	IS	0, ipc, 24, %dr0, IPC_RMID, 0, 0
	IS	0, ipc, 22, 0, 0, 0, %dr1
	ERR	ENOSYS, ipc, 77, 0, 0, 0, 0
	PASS
child:
	MEMD	7, %dr1, 4096
	MEMD	7, %dr2, 4096
	PUTD	8, %dr1, 4096
	PASS
	FAULTS
	.bss
	.align	8
area:	.space	256
