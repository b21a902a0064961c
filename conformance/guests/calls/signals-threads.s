! rule: a signal goes to the thread that it is for, or to one that does not block it
! source: as in every Linux
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr14, getpid
	ACTION	SIGUSR1, handler
	ACTION	SIGUSR2, handler
! a thread begins with the mask of the one that makes it
	IS	0, rt_sigprocmask, SIG_SETMASK, both, 0, 8
	THREAD	%dr1, thread, stack + 16384, tid
! for this thread only: it alone can take it
	IS	0, tgkill, %dr14, %dr1, SIGUSR1
1:
	LOADW	%dr2, seen
	BEQ	%dr2, 0, 1b
	EQ	%dr1, %dr2
	MEMW	SI_TKILL, seen + 4
	IS	0, rt_sigpending, area, 8
	MEMD	0, area
! for the process: the one that does not block it
	IS	0, kill, %dr14, SIGUSR2
1:
	LOADW	%dr2, seen + 8
	BEQ	%dr2, 0, 1b
	EQ	%dr1, %dr2
	MEMW	SI_USER, seen + 12
! to one that waits for it
	PUTW	0, seen
	PUTW	0, seen + 8
	PUTW	2, state
1:
	LOADW	%dr2, state
	BEQ	%dr2, 2, 1b
	IS	0, kill, %dr14, SIGUSR1
1:
	LOADW	%dr2, state
	BEQ	%dr2, 5, 1b
	MEMW	0, seen
! of a timer, for a thread
	PUTW	SIGUSR2, event + 8
	PUTW	SIGEV_THREAD_ID, event + 12
	PUTW	%dr1, event + 16
	IS	0, timer_create, CLOCK_MONOTONIC, event, timer
	LOADW	%dr3, timer
	IS	0, timer_settime, %dr3, 0, soon, 0
1:
	LOADW	%dr2, seen + 8
	BEQ	%dr2, 0, 1b
	EQ	%dr1, %dr2
	MEMW	SI_TIMER, seen + 12
	PUTW	4, state
	JOIN	tid
! actions are those of the process, a blocked signal for it waits for any thread
	IS	0, kill, %dr14, SIGUSR1
	IS	0, rt_sigpending, area, 8
	MEMD	1 << (SIGUSR1 - 1), area
	PUTW	0, seen
	PUTW	1, state
	THREAD	%dr1, thread, stack + 16384, tid
1:
	LOADW	%dr2, seen
	BEQ	%dr2, 0, 1b
	EQ	%dr1, %dr2
	IS	0, rt_sigpending, area, 8
	MEMD	0, area
	IS	0, rt_sigaction, SIGUSR2, ignored, 0, 8
	PUTW	4, state
	JOIN	tid
! it may be there a little longer than its number
1:
	SYS	tgkill, %dr14, %dr1, 0
	BEQ	0, %dr16, 1b
	EQ	-ESRCH, %dr16
! one that ends a program ends all threads
	FORK	%dr5, child
	REAP	%dr5, SIGTERM
	PASS
thread:
	IS	0, rt_sigprocmask, SIG_BLOCK, 0, area + 8, 8
	MEMD	1 << (SIGUSR1 - 1) | 1 << (SIGUSR2 - 1), area + 8
	IS	0, rt_sigprocmask, SIG_SETMASK, none, 0, 8
1:
	LOADW	%dr5, state
	BEQ	%dr5, 4, 3f
	BNE	%dr5, 2, 1b
	IS	0, rt_sigprocmask, SIG_BLOCK, both, 0, 8
	PUTW	5, state
	IS	SIGUSR1, rt_sigtimedwait, first, 0, 0, 8
	IS	0, rt_sigprocmask, SIG_SETMASK, none, 0, 8
	PUTW	3, state
	BR	1b
3:
	QUIT
handler:
	ENTER
	GET	%dr5, gettid
	LOADW	%dr6, %dr1, SI_CODE
	BEQ	%dr0, SIGUSR2, 1f
	PUTW	%dr6, seen + 4
	PUTW	%dr5, seen
	BR	2f
1:
	PUTW	%dr6, seen + 12
	PUTW	%dr5, seen + 8
2:
	LEAVE
child:
	IS	0, rt_sigprocmask, SIG_SETMASK, none, 0, 8
	THREAD	%dr1, victim, stack + 16384, tid
	THREAD	%dr1, victim, stack2 + 16384, tid2
	IS	0, nanosleep, soon + 16, 0
	GET	%dr6, getpid
	IS	0, kill, %dr6, SIGTERM
victim:
	SYS	sched_yield
	BR	victim
	.data
	.align	8
both:	.dword	1 << (SIGUSR1 - 1) | 1 << (SIGUSR2 - 1)
first:	.dword	1 << (SIGUSR1 - 1)
none:	.dword	0
soon:	.dword	0, 0, 0, 10000000
ignored: .dword	1, 0, 0, 0
	.bss
	.align	16
area:	.space	16
seen:	.space	16
state:	.space	8
tid:	.space	8
tid2:	.space	8
timer:	.space	8
event:	.space	64
	.align	16
stack:	.space	16384
stack2:	.space	16384
