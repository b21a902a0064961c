! rule: SIGCHLD tells what became of a child; SA_NOCLDWAIT and ignoring leave nothing to wait for
! source: linux-user.md 8
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	GET	%dr1, getuid
	ACTION	SIGCHLD, handler
	FORK	%dr2, child
	CALL	until
	MEMW	SIGCHLD, seen
	MEMW	CLD_EXITED, seen + SI_CODE
	MEMW	%dr2, seen + SI_PID
	MEMW	%dr1, seen + SI_UID
	MEMW	6, seen + SI_STATUS
	REAP	%dr2, 6 << 8
	MOV	%dg0, 0
	FORK	%dr2, sleeper
	IS	0, kill, %dr2, SIGKILL
	CALL	until
	MEMW	CLD_KILLED, seen + SI_CODE
	MEMW	SIGKILL, seen + SI_STATUS
	REAP	%dr2, SIGKILL
! stopped, continued
	MOV	%dg0, 0
	FORK	%dr2, sleeper
	IS	0, kill, %dr2, SIGSTOP
	CALL	until
	MEMW	CLD_STOPPED, seen + SI_CODE
	MEMW	SIGSTOP, seen + SI_STATUS
	MOV	%dg0, 0
	IS	0, kill, %dr2, SIGCONT
	CALL	until
	MEMW	CLD_CONTINUED, seen + SI_CODE
	ACTION	SIGCHLD, handler, SA_SIGINFO|SA_NOCLDSTOP
	MOV	%dg0, 0
	IS	0, kill, %dr2, SIGSTOP
	IS	%dr2, wait4, %dr2, seen + 64, WUNTRACED, 0
	EQ	0, %dg0
	IS	0, kill, %dr2, SIGKILL
	CALL	until
	REAP	%dr2, SIGKILL
! nothing is left
	ACTION	SIGCHLD, handler, SA_SIGINFO|SA_NOCLDWAIT
	FORK	%dr2, child
	ERR	ECHILD, wait4, %dr2, seen, 0, 0
	IS	0, rt_sigaction, SIGCHLD, ignored, 0, 8
	FORK	%dr2, child
	ERR	ECHILD, wait4, %dr2, seen, 0, 0
! SIGPIPE ends, or is EPIPE
	IS	0, rt_sigaction, SIGCHLD, standard, 0, 8
	IS	0, rt_sigaction, SIGPIPE, standard, 0, 8
	IS	0, pipe, pair
	LOADW	%dr3, pair
	LOADW	%dr4, pair + 4
	IS	0, close, %dr3
	FORK	%dr2, writer
	REAP	%dr2, SIGPIPE
	ACTION	SIGPIPE, handler
	MOV	%dg0, 0
	ERR	EPIPE, write, %dr4, pair, 1
	EQ	1, %dg0
	MEMW	SIGPIPE, seen
! each signal that ends a program ends it
	MOV	%dr5, 1
1:
	BEQ	%dr5, SIGCHLD, 2f
	BEQ	%dr5, SIGCONT, 2f
	BEQ	%dr5, SIGURG, 2f
	BEQ	%dr5, SIGWINCH, 2f
	BEQ	%dr5, SIGSTOP, 2f
	BEQ	%dr5, 20, 2f
	BEQ	%dr5, 21, 2f
	BEQ	%dr5, 22, 2f
	BEQ	%dr5, SIGPIPE, 2f
	FORK	%dr2, suicide
	IS	%dr2, wait4, %dr2, seen, 0, 0
	LOADW	%dr6, seen
	AND	%dr6, %dr6, 0x7f
	EQ	%dr5, %dr6
2:
	ADD	%dr5, %dr5, 1
	BLT	%dr5, 65, 1b
	PASS
suicide:
	IS	0, prlimit64, 0, RLIMIT_CORE, zero, 0
! who started this program may have left it ignored
	SYS	rt_sigaction, %dr5, standard, 0, 8
	GET	%dr0, getpid
	SYS	kill, %dr0, %dr5
	SYS	exit_group, 0
writer:
	SYS	write, %dr4, pair, 1
	SYS	exit_group, 0
child:
	SYS	exit_group, 6
sleeper:
	SYS	nanosleep, minute, 0
	BR	sleeper
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
zero:	.dword	0, 0
ignored: .dword	1, 0, 0, 0
standard: .dword 0, 0, 0, 0
minute:	.dword	60, 0
brief:	.dword	0, 10000000
	.bss
	.align	8
pair:	.space	8
seen:	.space	128
