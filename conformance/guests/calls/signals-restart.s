! rule: a call that a signal interrupts goes on with SA_RESTART and fails with EINTR without
! source: linux-user.md 4
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	IS	0, pipe, pair
	LOADW	%dr1, pair
	LOADW	%dr2, pair + 4
! EINTR
	ACTION	SIGUSR1, handler, SA_SIGINFO
	FORK	%dr3, killer
	MOV	%dr15, 99
	ERR	EINTR, read, %dr1, area, 8
	EQ	99, %dr15
	NE	0, %dg0
	MOV	%dr16, %dr3
	CALL	stop
! restarted: the child kills, then writes
	ACTION	SIGUSR1, handler, SA_SIGINFO|SA_RESTART
	FORK	%dr3, killer_writer
	IS	3, read, %dr1, area, 8
	EQ	1, %dg0
	MOV	%dg0, 0
	MEMW	0x636261, area
	REAP	%dr3, 0
! the same with readv and wait4, but not with a futex and a time
	FORK	%dr3, killer_writer
	IS	3, readv, %dr1, pieces, 1
	EQ	1, %dg0
	MOV	%dg0, 0
	REAP	%dr3, 0
	FORK	%dr3, killer_sleeper
	IS	%dr3, wait4, %dr3, area, 0, 0
	EQ	1, %dg0
	MOV	%dg0, 0
	FORK	%dr3, killer
	ERR	EINTR, futex, word, FUTEX_WAIT, 0, second
	NE	0, %dg0
	MOV	%dr16, %dr3
	CALL	stop
! never restarted
	FORK	%dr3, killer
	ERR	EINTR, poll, 0, 0, 5000
	NE	0, %dg0
	MOV	%dr16, %dr3
	CALL	stop
	FORK	%dr3, killer
	ERR	EINTR, nanosleep, second, rest
	NE	0, %dg0
	LOADD	%dr4, rest
	RANGE	0, 4, %dr4
	LOADD	%dr4, rest + 8
	RANGE	0, 999999999, %dr4
	MOV	%dr16, %dr3
	CALL	stop
	FORK	%dr3, killer
	ERR	EINTR, clock_nanosleep, CLOCK_MONOTONIC, 0, second, rest
	NE	0, %dg0
	LOADD	%dr4, rest
	RANGE	0, 4, %dr4
	MOV	%dr16, %dr3
	CALL	stop
	FORK	%dr3, killer
	ERR	EINTR, pause
	MOV	%dr16, %dr3
	CALL	stop
	GET	%dr5, epoll_create1, 0
	FORK	%dr3, killer
	ERR	EINTR, epoll_wait, %dr5, area, 1, 5000
	MOV	%dr16, %dr3
	CALL	stop
	FORK	%dr3, killer
	ERR	EINTR, rt_sigtimedwait, set, 0, second, 8
	NE	0, %dg0
	MOV	%dr16, %dr3
	CALL	stop
! signals that are ignored, or whose default is nothing, interrupt nothing
	IS	0, rt_sigaction, SIGUSR1, ignored, 0, 8
	FORK	%dr3, killer
	IS	0, nanosleep, tenth, rest
	MOV	%dr16, %dr3
	CALL	stop
	FORK	%dr3, killer_writer
	IS	3, read, %dr1, area, 8
	REAP	%dr3, 0
	PASS
handler:
	ENTER
	ADD	%dg0, %dg0, 1
	LEAVE
! signals until it is ended
killer:
	IS	0, nanosleep, brief, 0
	SYS	kill, %dr0, SIGUSR1
	BEQ	0, %dr16, killer
	SYS	exit_group, 0
! ends the killer %r0
stop:
	ENTER
	IS	0, rt_sigprocmask, SIG_BLOCK, usr1, 0, 8
	IS	0, kill, %dr0, SIGKILL
	REAP	%dr0, SIGKILL
	IS	0, rt_sigprocmask, SIG_UNBLOCK, usr1, 0, 8
	MOV	%dg0, 0
	LEAVE
killer_writer:
	IS	0, nanosleep, brief, 0
	IS	0, kill, %dr0, SIGUSR1
	IS	0, nanosleep, brief, 0
	IS	3, write, %dr2, text, 3
	SYS	exit_group, 0
killer_sleeper:
	IS	0, nanosleep, brief, 0
	IS	0, kill, %dr0, SIGUSR1
	IS	0, nanosleep, brief, 0
	SYS	exit_group, 0
	.data
text:	.ascii	"abc"
	.align	8
brief:	.dword	0, 50000000
tenth:	.dword	0, 150000000
second:	.dword	5, 0
ignored: .dword	1, 0, 0, 0
pieces:	.dword	area, 8
usr1:	.dword	1 << (SIGUSR1 - 1)
set:	.dword	1 << (SIGUSR2 - 1)
	.bss
	.align	8
word:	.space	8
pair:	.space	8
area:	.space	16
rest:	.space	16
