! rule: a jump out of a handler drops it; the mask comes back when the buffer says so
! source: linux-user.md 5.2
! isa: v3 v5
	.include "linux.inc"
	.include "contexts.inc"
	START
	GET	%dr0, getpid
	ACTION	SIGUSR1, handler
	ACTION	SIGSEGV, handler
! with the mask: 500 times, as there is nothing that could be used up
	MOV	%dr1, 0
	MOV	%dr15, 15
1:
	ADD	%dr1, %dr1, 1
	C_CALL	set_jump, buffer, 1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)
	BNE	%dr24, 0, 2f
	MOV	%dg0, %dr1
	MOV	%dr16, 5
	CALL	deep
	SYS	exit_group, 99
2:
	EQ	%dr1, %dr24
	EQ	15, %dr15
	IS	0, rt_sigprocmask, SIG_BLOCK, 0, area, 8
	MEMD	0, area
	BLT	%dr1, 500, 1b
! without: the signal stays blocked
	C_CALL	set_jump, buffer, 0
	BNE	%dr24, 0, 2f
	MOV	%dg0, 3
	IS	0, kill, %dr0, SIGUSR1
	SYS	exit_group, 98
2:
	EQ	3, %dr24
	IS	0, rt_sigprocmask, SIG_BLOCK, 0, area, 8
	MEMD	1 << (SIGUSR1 - 1), area
	IS	0, rt_sigprocmask, SIG_SETMASK, none, 0, 8
! out of a fault
	C_CALL	set_jump, buffer, 1 << (SIGKILL - 1) | 1 << (SIGSTOP - 1)
	BNE	%dr24, 0, 2f
	MOV	%dg0, 4
	PUTD	1, 16
	SYS	exit_group, 97
2:
	EQ	4, %dr24
! errors
	ERR	EFAULT, e2k_longjmp2, 1, 5
! a buffer that leads nowhere ends the program
	FORK	%dr5, child
	REAP	%dr5, SIGKILL
	PASS
child:
	C_CALL	set_jump, buffer, 0
	LOADD	%dr6, buffer + 32
	ADD	%dr6, %dr6, 0x800
	PUTD	%dr6, buffer + 32
	C_CALL	long_jump, buffer, 1
	SYS	exit_group, 96
deep:
	ENTER
	{
	  getsp	-64, %dr5
	}
	BEQ	%dr0, 0, 1f
	SUB	%dr16, %dr0, 1
	CALL	deep
	SYS	exit_group, 95
1:
	GET	%dr6, getpid
	IS	0, kill, %dr6, SIGUSR1
	SYS	exit_group, 94
handler:
	ENTER
	MOV	%dr5, %dg0
	C_CALL	long_jump, buffer, %dr5
	SYS	exit_group, 93
	CONTEXTS
	.data
	.align	8
none:	.dword	0
	.bss
	.align	16
area:	.space	8
buffer:	.space	80
