! rule: queued signals come in order with their values; waiting for signals without handlers
! source: linux-user.md 8
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	GET	%dr1, gettid
	IS	0, rt_sigprocmask, SIG_BLOCK, set, 0, 8
! three of signal 40, two of 35: the lowest first, each in order
	PUTW	SI_QUEUE, queued + SI_CODE
	PUTW	%dr0, queued + SI_PID
	MOV	%dr2, 0
1:
	PUTD	%dr2, queued + SI_VALUE
	IS	0, rt_sigqueueinfo, %dr0, 40, queued
	ADD	%dr2, %dr2, 1
	BLT	%dr2, 3, 1b
	PUTD	0x1122334455667788, queued + SI_VALUE
	IS	0, rt_sigqueueinfo, %dr0, 35, queued
	IS	0, rt_tgsigqueueinfo, %dr0, %dr1, 35, queued
	IS	0, rt_sigpending, area, 8
	MEMD	1 << 39 | 1 << 34, area
	IS	35, rt_sigtimedwait, set, info, 0, 8
	MEMW	35, info
	MEMW	SI_QUEUE, info + SI_CODE
	MEMW	%dr0, info + SI_PID
	MEMD	0x1122334455667788, info + SI_VALUE
	IS	35, rt_sigtimedwait, set, info, brief, 8
	MEMD	0x1122334455667788, info + SI_VALUE
	IS	40, rt_sigtimedwait, set, info, 0, 8
	MEMD	0, info + SI_VALUE
	IS	40, rt_sigtimedwait, set, 0, 0, 8
	IS	40, rt_sigtimedwait, set, info, 0, 8
	MEMD	2, info + SI_VALUE
	ERR	EAGAIN, rt_sigtimedwait, set, info, brief, 8
	ERR	EINVAL, rt_sigtimedwait, set, info, brief, 4
	ERR	EINVAL, rt_sigtimedwait, set, info, wrong, 8
	ERR	EFAULT, rt_sigtimedwait, 1, info, brief, 8
	ERR	EFAULT, rt_sigqueueinfo, %dr0, 40, 1
	ERR	ESRCH, rt_sigqueueinfo, 0x3fffffff, 40, queued
	ERR	EINVAL, rt_sigqueueinfo, %dr0, 77, queued
! nobody may pretend to be the kernel to another
	GET	%dr3, getppid
	PUTW	SI_USER, queued + SI_CODE
	ERR	EPERM, rt_sigqueueinfo, %dr3, 40, queued
	PUTW	SI_QUEUE, queued + SI_CODE
! handled: in order, values kept
	MOV	%dr2, 10
1:
	PUTD	%dr2, queued + SI_VALUE
	IS	0, rt_sigqueueinfo, %dr0, 40, queued
	LOOP	%dr2, 1b
	ACTION	40, handler
	MOV	%dg0, 0
	MOV	%dg1, 0
	IS	0, rt_sigprocmask, SIG_UNBLOCK, set, 0, 8
	EQ	10, %dg0
	EQ	1, %dg1
! of a child that waits for it
	IS	0, rt_sigprocmask, SIG_BLOCK, set, 0, 8
	FORK	%dr4, child
	IS	SIGCHLD, rt_sigtimedwait, set, info, 0, 8
	MEMW	CLD_EXITED, info + SI_CODE
	MEMW	%dr4, info + SI_PID
	MEMW	6, info + SI_STATUS
	REAP	%dr4, 6 << 8
	PASS
child:
	SYS	exit_group, 6
handler:
	ENTER
	ADD	%dg0, %dg0, 1
	LOADD	%dg1, %dr1, SI_VALUE
	LEAVE
	.data
	.align	8
set:	.dword	1 << 39 | 1 << 34 | 1 << (SIGCHLD - 1)
brief:	.dword	0, 1000000
wrong:	.dword	0, 1000000000
	.bss
	.align	8
area:	.space	16
queued:	.space	128
info:	.space	128
