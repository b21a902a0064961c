! rule: alarm, interval timers and timers of the program
! source: syscalls.tsv, linux-user.md 8
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	ACTION	SIGALRM, handler
	IS	0, alarm, 100
	RANGE	0, 0, %dg0
	IS	100, alarm, 0
	IS	0, alarm, 0
! once
	IS	0, setitimer, ITIMER_REAL, once, area
	MEMD	0, area + 16
	CALL	until
	EQ	1, %dg0
	MEMW	SI_KERNEL, seen + SI_CODE
	IS	0, getitimer, ITIMER_REAL, area
	MEMD	0, area + 16
	MEMD	0, area + 24
! again and again
	IS	0, setitimer, ITIMER_REAL, every, 0
1:
	SYS	nanosleep, second, 0
	BLT	%dg0, 6, 1b
	IS	0, setitimer, ITIMER_REAL, zero, area
	MEMD	10000, area + 8
	ERR	EINVAL, setitimer, 77, zero, 0
	ERR	EFAULT, setitimer, ITIMER_REAL, 1, 0
	ERR	EINVAL, setitimer, ITIMER_REAL, wrong, 0
! of processor time: it comes while the program computes
	ACTION	SIGVTALRM, handler
	ACTION	SIGPROF, handler
	MOV	%dg0, 0
	IS	0, setitimer, ITIMER_VIRTUAL, once, 0
1:
	BEQ	%dg0, 0, 1b
	EQ	SIGVTALRM, %dg1
	IS	0, setitimer, ITIMER_PROF, once, 0
1:
	BEQ	%dg0, 1, 1b
	EQ	SIGPROF, %dg1
! timers with a signal and a value of choice
	ACTION	SIGUSR1, handler
	MOV	%dg0, 0
	PUTD	0x1122334455667788, event
	PUTW	SIGUSR1, event + 8
	PUTW	SIGEV_SIGNAL, event + 12
	IS	0, timer_create, CLOCK_MONOTONIC, event, timer
	LOADW	%dr1, timer
	IS	0, timer_settime, %dr1, 0, soon, 0
	CALL	until
	EQ	SIGUSR1, %dg1
	MEMW	SI_TIMER, seen + SI_CODE
	MEMW	%dr1, seen + SI_TIMERID
	MEMD	0x1122334455667788, seen + SI_VALUE
	IS	0, timer_gettime, %dr1, area
	MEMD	0, area + 24
! overruns
	IS	0, rt_sigprocmask, SIG_BLOCK, set, 0, 8
	IS	0, timer_settime, %dr1, 0, often, 0
	IS	0, timer_gettime, %dr1, area
	MEMD	1000000, area + 8
	IS	0, nanosleep, brief, 0
	IS	0, rt_sigprocmask, SIG_UNBLOCK, set, 0, 8
	LOADW	%dr2, seen + SI_OVERRUN
	RANGE	5, 100000, %dr2
	GET	%dr3, timer_getoverrun, %dr1
	IS	0, timer_settime, %dr1, 0, zero, 0
	IS	0, timer_delete, %dr1
	ERR	EINVAL, timer_delete, %dr1
	ERR	EINVAL, timer_settime, %dr1, 0, soon, 0
	ERR	EINVAL, timer_create, 77, event, timer
	ERR	EFAULT, timer_create, CLOCK_MONOTONIC, event, 1
! without a description: SIGALRM, and the number of the timer as value
	MOV	%dg0, 0
	IS	0, timer_create, CLOCK_REALTIME, 0, timer
	LOADW	%dr1, timer
	IS	0, timer_settime, %dr1, 0, soon, 0
	CALL	until
	EQ	SIGALRM, %dg1
	LOADW	%dr4, seen + SI_VALUE
	EQ	%dr1, %dr4
! one that only counts
	PUTW	SIGEV_NONE, event + 12
	IS	0, timer_create, CLOCK_MONOTONIC, event, timer
	LOADW	%dr1, timer
	IS	0, timer_settime, %dr1, 0, later, 0
	IS	0, timer_gettime, %dr1, area
	LOADD	%dr4, area + 16
	RANGE	99, 100, %dr4
! at a time
	PUTW	SIGEV_SIGNAL, event + 12
	IS	0, timer_create, CLOCK_MONOTONIC, event, timer
	LOADW	%dr1, timer
	MOV	%dg0, 0
	IS	0, timer_settime, %dr1, TIMER_ABSTIME, past, 0
	CALL	until
	EQ	SIGUSR1, %dg1
	PASS
until:
	ENTER
1:
	BNE	%dg0, 0, 1f
	SYS	nanosleep, brief, 0
	BR	1b
1:
	LEAVE
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
	LOADD	%dr3, %dr1, 24
	PUTD	%dr3, seen + 24
	LEAVE
	.data
	.align	8
! intervals and first times, in microseconds and in nanoseconds
once:	.dword	0, 0, 0, 10000
every:	.dword	0, 10000, 0, 10000
zero:	.dword	0, 0, 0, 0
wrong:	.dword	0, 1000000, 0, 10000
soon:	.dword	0, 0, 0, 10000000
often:	.dword	0, 1000000, 0, 1000000
later:	.dword	0, 0, 100, 0
past:	.dword	0, 0, 0, 1
second:	.dword	1, 0
brief:	.dword	0, 20000000
set:	.dword	1 << (SIGUSR1 - 1)
	.bss
	.align	8
timer:	.space	8
event:	.space	64
area:	.space	64
seen:	.space	128
