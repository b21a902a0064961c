! rule: fork, wait and the ways to end
! source: linux-user.md 10
! isa: v3 v5
	.include "linux.inc"
	START
	GET	%dr0, getpid
	IS	%dr0, gettid
	ERR	ECHILD, wait4, -1, status, 0, 0
	ERR	ECHILD, waitpid, -1, status, 0
	ERR	ECHILD, waitid, P_ALL, 0, info, WEXITED, 0
	MOV	%dr15, 77
	FORK	%dr1, child1
	EQ	77, %dr15
	PUTD	-1, status
	IS	%dr1, wait4, %dr1, status, 0, usage
	MEMW	3 << 8, status
	MEMW	-1, status + 4
	MEMD	5, private
	ERR	ECHILD, wait4, %dr1, status, 0, 0
! waiting without waiting; killing
	FORK	%dr1, sleeper
	IS	0, wait4, -1, status, WNOHANG, 0
	IS	0, kill, %dr1, 0
	IS	0, kill, %dr1, SIGTERM
	IS	%dr1, waitpid, %dr1, status, 0
	MEMW	SIGTERM, status
	ERR	ESRCH, kill, %dr1, 0
	FORK	%dr1, sleeper
	IS	0, kill, %dr1, SIGKILL
	IS	%dr1, wait4, -1, status, 0, 0
	MEMW	SIGKILL, status
! waitid
	FORK	%dr1, child1
	IS	0, waitid, P_PID, %dr1, info, WEXITED|WNOWAIT, 0
	MEMW	SIGCHLD, info
	MEMW	CLD_EXITED, info + SI_CODE
	MEMW	%dr1, info + SI_PID
	MEMW	3, info + SI_STATUS
	IS	0, waitid, P_ALL, 0, info, WEXITED, usage
	MEMW	%dr1, info + SI_PID
	FORK	%dr1, sleeper
	PUTD	-1, info + SI_PID
	IS	0, waitid, P_PID, %dr1, info, WEXITED|WNOHANG, 0
	MEMW	0, info + SI_PID
! stopped and continued
	IS	0, kill, %dr1, SIGSTOP
	IS	%dr1, wait4, %dr1, status, WUNTRACED, 0
	MEMW	SIGSTOP << 8 | 0x7f, status
	IS	0, kill, %dr1, SIGCONT
	IS	%dr1, wait4, %dr1, status, WCONTINUED, 0
	MEMW	0xffff, status
	IS	0, kill, %dr1, SIGUSR1
	IS	0, waitid, P_PID, %dr1, info, WEXITED, 0
	MEMW	CLD_KILLED, info + SI_CODE
	MEMW	SIGUSR1, info + SI_STATUS
	ERR	EINVAL, waitid, P_PID, %dr1, info, 0, 0
	ERR	EINVAL, wait4, -1, status, 0x100, 0
! many children at once
	MOV	%dr2, 20
1:
	FORK	%dr3, quick
	LOOP	%dr2, 1b
	MOV	%dr2, 20
	MOV	%dr4, 0
1:
	GET	%dr3, wait4, -1, status, 0, 0
	LOADW	%dr3, status
	ADD	%dr4, %dr4, %dr3
	LOOP	%dr2, 1b
	EQ	210 << 8, %dr4
	ERR	ECHILD, wait4, -1, status, 0, 0
! the upper bits of a status are lost
	FORK	%dr1, child2
	REAP	%dr1, 0x34 << 8
! clone as fork
	GET	%dr1, clone, SIGCHLD|CLONE_PARENT_SETTID|CLONE_CHILD_SETTID, 0, info, info + 8, 0
	BEQ	%dr1, 0, child3
	MEMW	%dr1, info
	REAP	%dr1, 4 << 8
	ERR	EINVAL, clone, SIGCHLD|CLONE_THREAD, 0, 0, 0, 0
	ERR	EINVAL, clone, SIGCHLD|CLONE_SIGHAND, 0, 0, 0, 0
! a child that divides by zero
	FORK	%dr1, divider
	IS	%dr1, wait4, %dr1, status, 0, 0
	LOADW	%dr2, status
	AND	%dr2, %dr2, 0x7f
	EQ	SIGFPE, %dr2
	PASS
child1:
	EQ	77, %dr15
	EQ	0, %dr1
	IS	%dr0, getppid
	GET	%dr2, getpid
	NE	%dr0, %dr2
	IS	%dr2, gettid
	PUTD	6, private
	SYS	exit, 3
child2:
	SYS	exit_group, 0x1234
child3:
	GET	%dr2, getpid
	MEMW	%dr2, info + 8
	SYS	exit_group, 4
quick:
	SYS	exit_group, %dr2
sleeper:
	SYS	nanosleep, minute, 0
	SYS	exit_group, 1
divider:
	DIVIDE
	SYS	exit_group, 1
	.data
	.align	8
minute:	.dword	60, 0
private: .dword	5
	.bss
	.align	8
status:	.space	8
info:	.space	128
usage:	.space	144
