! Actions, masks and delivery; the program dies of a fault.
	.include "linux.inc"
	START
	ACTION	SIGUSR1, handler, SA_SIGINFO | SA_RESTART, 0x4002
	ACTION	SIGUSR2, handler, 0
	SYS	rt_sigaction, SIGUSR1, 0, buffer, 8
	SYS	rt_sigaction, SIGCHLD, ignore, buffer, 8
	SYS	rt_sigaction, 99, ignore, 0, 8
	SYS	rt_sigprocmask, SIG_BLOCK, most, buffer, 8
	SYS	rt_sigprocmask, SIG_SETMASK, some, buffer, 8
	SYS	rt_sigprocmask, SIG_SETMASK, none, 0, 8
	SYS	rt_sigprocmask, SIG_BLOCK, 8, 0, 8
	GET	%dr0, getpid
	SYS	kill, %dr0, SIGUSR1
	SYS	kill, %dr0, 0
	SYS	tgkill, %dr0, %dr0, SIGUSR2
	SYS	rt_sigqueueinfo, %dr0, SIGUSR1, queued
	SYS	rt_sigprocmask, SIG_BLOCK, usr1, 0, 8
	SYS	kill, %dr0, SIGUSR1
	SYS	rt_sigpending, buffer, 8
	SYS	rt_sigsuspend, none, 8
	SYS	rt_sigprocmask, SIG_SETMASK, none, 0, 8
! a call that waits ends with the signal of a timer, and begins again
	ACTION	SIGALRM, handler, SA_RESTART
	SYS	pipe, buffer
	SYS	setitimer, ITIMER_REAL, soon, 0
	GET	%dr1, fork
	BEQ	%dr1, 0, child
	SYS	close, 4
	SYS	read, 3, buffer, 1
	SYS	wait4, %dr1, 0, 0, 0
	SYS	sigaltstack, 0, buffer
	SYS	sigaltstack, stack, 0
	SYS	timer_create, CLOCK_REALTIME, event, buffer
	SYS	signalfd4, -1, usr1, 8, SFD_NONBLOCK
	PUTD	1, 8
	PASS
! ends after the timer
child:
	SYS	close, 3
	SYS	nanosleep, while, 0
	PASS
handler:
	ENTER
	LEAVE

	.data
	.align	8
ignore:
	.dword	1, 0, 0, 0
most:
	.dword	~0x200
some:
	.dword	0x8000008000000000
none:
	.dword	0
usr1:
	.dword	0x200
queued:
	.word	SIGUSR1, 0, SI_QUEUE, 0, 1, 2
	.dword	5
	.space	96
soon:
	.dword	0, 0, 0, 300000
while:
	.dword	0, 900000000
stack:
	.dword	0x1000, 0, 100
event:
	.dword	0
	.word	SIGUSR1, SIGEV_SIGNAL
	.space	48
	.bss
	.align	8
buffer:
	.space	512
