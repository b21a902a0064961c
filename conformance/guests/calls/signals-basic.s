! rule: actions, masks, pending signals, and what a handler is told
! source: linux-user.md 7, 8, 9
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	GET	%dr1, getuid
! what is set is read back
	IS	0, rt_sigaction, SIGUSR1, wanted, 0, 8
	PUTD	-1, area
	IS	0, rt_sigaction, SIGUSR1, 0, area, 8
	MEMD	handler, area
	MEMD	1 << (SIGTERM - 1), area + 24
	LOADD	%dr2, area + 8
	AND	%dr2, %dr2, SA_SIGINFO|SA_RESTART
	EQ	SA_SIGINFO|SA_RESTART, %dr2
	ERR	EINVAL, rt_sigaction, SIGUSR1, wanted, 0, 4
	ERR	EINVAL, rt_sigaction, 0, wanted, 0, 8
	ERR	EINVAL, rt_sigaction, 65, wanted, 0, 8
	ERR	EINVAL, rt_sigaction, SIGKILL, wanted, 0, 8
	ERR	EINVAL, rt_sigaction, SIGSTOP, wanted, 0, 8
	IS	0, rt_sigaction, SIGKILL, 0, area, 8
	ERR	EFAULT, rt_sigaction, SIGUSR1, 1, 0, 8
	ERR	EFAULT, rt_sigaction, SIGUSR1, 0, 1, 8
! a signal to itself is taken before kill returns
	IS	0, kill, %dr0, SIGUSR1
	EQ	1, %dg0
	EQ	SIGUSR1, %dg1
	MEMW	SIGUSR1, seen
	MEMW	0, seen + 4
	MEMW	SI_USER, seen + SI_CODE
	MEMW	%dr0, seen + SI_PID
	MEMW	%dr1, seen + SI_UID
! in the handler the signal and those of its mask were blocked, and the context had the old mask
	MEMD	1 << (SIGUSR1 - 1) | 1 << (SIGTERM - 1), seen + 128
	MEMD	0, seen + 136
	IS	0, rt_sigprocmask, 0, 0, area, 8
	MEMD	0, area
! masks
	IS	0, rt_sigprocmask, SIG_BLOCK, set1, area, 8
	MEMD	0, area
	IS	0, rt_sigprocmask, SIG_BLOCK, set2, area, 8
	MEMD	1 << (SIGUSR1 - 1), area
	IS	0, rt_sigprocmask, SIG_UNBLOCK, set1, area, 8
	MEMD	1 << (SIGUSR1 - 1) | 1 << (SIGUSR2 - 1), area
! those that cannot be blocked are not
	IS	0, rt_sigprocmask, SIG_SETMASK, all, area, 8
	MEMD	1 << (SIGUSR2 - 1), area
	IS	0, rt_sigprocmask, SIG_SETMASK, set1, area, 8
	MEMD	~(1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)), area
	ERR	EINVAL, rt_sigprocmask, 77, set1, area, 8
	ERR	EINVAL, rt_sigprocmask, SIG_BLOCK, set1, area, 4
	ERR	EFAULT, rt_sigprocmask, SIG_BLOCK, 1, area, 8
	ERR	EFAULT, rt_sigprocmask, SIG_BLOCK, 0, 1, 8
! blocked: it waits; twice is once
	IS	0, kill, %dr0, SIGUSR1
	IS	0, kill, %dr0, SIGUSR1
	EQ	1, %dg0
	IS	0, rt_sigpending, area, 8
	MEMD	1 << (SIGUSR1 - 1), area
	IS	0, rt_sigprocmask, SIG_UNBLOCK, set1, 0, 8
	EQ	2, %dg0
	IS	0, rt_sigpending, area, 8
	MEMD	0, area
	ERR	EFAULT, rt_sigpending, 1, 8
! a pending signal that is ignored from now on is gone
	IS	0, rt_sigprocmask, SIG_BLOCK, set1, 0, 8
	IS	0, kill, %dr0, SIGUSR1
	IS	0, rt_sigaction, SIGUSR1, ignored, 0, 8
	IS	0, rt_sigaction, SIGUSR1, wanted, 0, 8
	IS	0, rt_sigprocmask, SIG_UNBLOCK, set1, 0, 8
	EQ	2, %dg0
! to one thread
	GET	%dr3, gettid
	IS	0, tgkill, %dr0, %dr3, SIGUSR1
	EQ	3, %dg0
	MEMW	SI_TKILL, seen + SI_CODE
	MEMW	%dr0, seen + SI_PID
	IS	0, tkill, %dr3, SIGUSR1
	EQ	4, %dg0
	ERR	ESRCH, tgkill, %dr0, 0x3fffffff, SIGUSR1
	ERR	EINVAL, tgkill, %dr0, %dr3, 77
	ERR	EINVAL, tgkill, -1, %dr3, SIGUSR1
	ERR	EINVAL, kill, %dr0, 65
	ERR	ESRCH, kill, 0x3fffffff, SIGUSR1
	IS	0, kill, %dr0, 0
! without SA_SIGINFO: no context
	IS	0, rt_sigaction, SIGUSR2, plain, 0, 8
	IS	0, kill, %dr0, SIGUSR2
	EQ	SIGUSR2, %dg2
! ignored, and what is ignored by itself
	IS	0, rt_sigaction, SIGTERM, ignored, 0, 8
	IS	0, kill, %dr0, SIGTERM
	IS	0, kill, %dr0, SIGCHLD
	IS	0, kill, %dr0, SIGWINCH
	IS	0, kill, %dr0, SIGURG
	IS	0, kill, %dr0, SIGCONT
! suspended until a signal comes; the mask is the old one afterwards
	IS	0, rt_sigprocmask, SIG_SETMASK, set1, 0, 8
	IS	0, kill, %dr0, SIGUSR1
	EQ	4, %dg0
	ERR	EINTR, rt_sigsuspend, none, 8
	EQ	5, %dg0
	MEMD	1 << (SIGUSR1 - 1) | 1 << (SIGTERM - 1), seen + 128
	IS	0, rt_sigprocmask, 0, 0, area, 8
	MEMD	1 << (SIGUSR1 - 1), area
	ERR	EINVAL, rt_sigsuspend, none, 4
! reset when it is handled
	IS	0, rt_sigaction, SIGUSR2, once, 0, 8
	IS	0, kill, %dr0, SIGUSR2
	IS	0, rt_sigaction, SIGUSR2, 0, area, 8
	MEMD	0, area
	PASS
handler:
	ENTER
	ADD	%dg0, %dg0, 1
	MOV	%dg1, %dr0
	LOADD	%dr3, %dr1
	PUTD	%dr3, seen
	LOADD	%dr3, %dr1, 8
	PUTD	%dr3, seen + 8
	LOADD	%dr3, %dr1, 16
	PUTD	%dr3, seen + 16
	LOADD	%dr3, %dr2, UC_SIGMASK
	PUTD	%dr3, seen + 136
	IS	0, rt_sigprocmask, 0, 0, seen + 128, 8
	LEAVE
without:
	ENTER
	MOV	%dg2, %dr0
	LEAVE
	.data
	.align	8
wanted:	.dword	handler, SA_SIGINFO|SA_RESTART, 0, 1 << (SIGTERM - 1)
plain:	.dword	without, 0, 0, 0
once:	.dword	without, SA_RESETHAND, 0, 0
ignored: .dword	1, 0, 0, 0
set1:	.dword	1 << (SIGUSR1 - 1)
set2:	.dword	1 << (SIGUSR2 - 1)
all:	.dword	-1
none:	.dword	0
	.bss
	.align	8
area:	.space	64
seen:	.space	144
