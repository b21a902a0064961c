! rule: queues of messages, of System V and of POSIX
! source: linux-user.md 8, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, msgget, IPC_PRIVATE, IPC_CREAT|0600
	IS	0, msgsnd, %dr0, first, 5, 0
	IS	0, msgsnd, %dr0, second, 3, 0
	IS	0, msgsnd, %dr0, first, 0, 0
	IS	0, msgctl, %dr0, IPC_STAT, area
	MEMD	3, area + 80
	MEMD	8, area + 72
! by kind, then in order
	IS	3, msgrcv, %dr0, area, 64, 9, 0
	MEMD	9, area
	MEMB	'x', area + 8
	ERR	E2BIG, msgrcv, %dr0, area, 2, 0, 0
	IS	2, msgrcv, %dr0, area, 2, 0, MSG_NOERROR
	MEMD	4, area
	MEMH	0x6568, area + 8
	IS	0, msgrcv, %dr0, area, 64, -5, 0
	ERR	ENOMSG, msgrcv, %dr0, area, 64, 0, IPC_NOWAIT
	ERR	EINVAL, msgsnd, %dr0, zeroth, 3, 0
	ERR	EFAULT, msgsnd, %dr0, 1, 3, 0
	ERR	EINVAL, msgsnd, %dr0, first, -1, 0
! a child sends, a child waits until the queue goes
	FORK	%dr1, sender
	IS	3, msgrcv, %dr0, area, 64, 0, 0
	MEMD	9, area
	REAP	%dr1, 0
	FORK	%dr1, waiter
	IS	0, nanosleep, brief, 0
	IS	0, msgctl, %dr0, IPC_RMID, 0
	REAP	%dr1, 0
	ERR	EINVAL, msgctl, %dr0, IPC_RMID, 0
! the multiplexer: 11 msgsnd, 12 msgrcv (message and kind through two words), 13 msgget, 14 msgctl
	GET	%dr0, ipc, 13, IPC_PRIVATE, IPC_CREAT|0600
	IS	0, ipc, 11, %dr0, 5, 0, first
	IS	5, ipc, 12, %dr0, 64, 0, kludge
	MEMD	4, area
	IS	0, ipc, 11, %dr0, 5, 0, first
	IS	5, ipc, 0x1000c, %dr0, 64, 0, area, 4
	IS	0, ipc, 14, %dr0, IPC_RMID, 0, 0
! POSIX
	GET	%dr3, getpid
	MOV	%dr4, 8
1:
	AND	%dr5, %dr3, 15
	ADD	%dr5, %dr5, 'a'
	PUTB	%dr5, name + 9, %dr4
	SHR	%dr3, %dr3, 4
	LOOP	%dr4, 1b
	SYS	mq_unlink, name
	GET	%dr2, mq_open, name, O_RDWR|O_CREAT|O_EXCL|O_NONBLOCK, 0600, attributes
	ERR	EEXIST, mq_open, name, O_RDWR|O_CREAT|O_EXCL, 0600, attributes
	ERR	EACCES, mq_open, slashed, O_RDWR, 0, 0
	IS	0, mq_timedsend, %dr2, text, 2, 1, 0
	IS	0, mq_timedsend, %dr2, text, 4, 5, 0
	ERR	EAGAIN, mq_timedsend, %dr2, text, 4, 5, 0
	ERR	EMSGSIZE, mq_timedsend, %dr2, text, 40, 5, 0
	IS	0, mq_getsetattr, %dr2, 0, area
	MEMD	O_NONBLOCK, area
	MEMD	2, area + 8
	MEMD	16, area + 16
	MEMD	2, area + 24
	ERR	EMSGSIZE, mq_timedreceive, %dr2, area, 8, area + 64, 0
! the more urgent first
	IS	4, mq_timedreceive, %dr2, area, 64, area + 64, 0
	MEMW	5, area + 64
	IS	2, mq_timedreceive, %dr2, area, 64, area + 64, 0
	MEMW	1, area + 64
	ERR	EAGAIN, mq_timedreceive, %dr2, area, 64, area + 64, 0
! a signal when there is something
	ACTION	SIGUSR1, handler
	PUTD	0x1122334455667788, event
	PUTW	SIGUSR1, event + 8
	PUTW	SIGEV_SIGNAL, event + 12
	IS	0, mq_notify, %dr2, event
	ERR	EBUSY, mq_notify, %dr2, event
	IS	0, mq_timedsend, %dr2, text, 2, 1, 0
	EQ	1, %dg0
	EQ	0x1122334455667788, %dg1
	EQ	SI_MESGQ, %dg2
	IS	0, mq_getsetattr, %dr2, blocking, 0
	IS	2, mq_timedreceive, %dr2, area, 64, 0, 0
	ERR	ETIMEDOUT, mq_timedreceive, %dr2, area, 64, 0, past
	IS	0, mq_unlink, name
	ERR	ENOENT, mq_unlink, name
	ERR	ENOENT, mq_open, name, O_RDWR, 0, 0
	PASS
sender:
	IS	0, nanosleep, brief, 0
	IS	0, msgsnd, %dr0, second, 3, 0
	PASS
waiter:
	ERR	EIDRM, msgrcv, %dr0, area, 64, 0, 0
	PASS
handler:
	ENTER
	ADD	%dg0, %dg0, 1
	LOADD	%dg1, %dr1, SI_VALUE
	LOADW	%dg2, %dr1, SI_CODE
	LEAVE
	.data
name:	.asciz	"e2k-guest-00000000"
slashed: .asciz	"a/b"
text:	.ascii	"hello"
	.align	8
first:	.dword	4
	.ascii	"hello"
	.align	8
second:	.dword	9
	.ascii	"xyz"
	.align	8
zeroth:	.dword	0, 0
kludge:	.dword	area, 0
attributes: .dword 0, 2, 16, 0, 0, 0, 0, 0
blocking: .dword 0, 0, 0, 0, 0, 0, 0, 0
brief:	.dword	0, 20000000
past:	.dword	1, 0
	.bss
	.align	8
event:	.space	64
area:	.space	128
