! rule: programs that start programs, five deep, and the results come back
! source: linux-user.md 11
! isa: v3 v5
! args: 5
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	IS	0, rt_sigaction, SIGCHLD, standard, 0, 8
	MEMD	2, %dr0
	LOADD	%dr1, %dr0, 16
	LOADB	%dr2, %dr1
	BEQ	%dr2, '0', last
	SUB	%dr3, %dr2, 1
	PUTB	%dr3, digit
	PUTD	exe, args
	PUTD	digit, args + 8
	FORK	%dr4, child
	IS	%dr4, wait4, %dr4, status, 0, 0
	SUB	%dr5, %dr3, '0'
	ADD	%dr5, %dr5, 40
	SHL	%dr5, %dr5, 8
	MEMW	%dr5, status
	SUB	%dr6, %dr2, '0'
	BEQ	%dr6, 5, whole
	ADD	%dr6, %dr6, 40
	SYS	exit_group, %dr6
whole:
	PASS
child:
	IS	0, execve, exe, args, vars
last:
	SYS	exit_group, 40
	.data
exe:	.asciz	"/proc/self/exe"
digit:	.asciz	"5"
	.align	8
standard: .dword 0, 0, 0, 0
args:	.dword	0, 0, 0
vars:	.dword	0
	.bss
	.align	8
status:	.space	8
