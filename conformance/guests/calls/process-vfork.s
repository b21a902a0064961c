! rule: vfork: the child has the memory of the parent, which waits for it
! source: linux-user.md 10
! isa: v3 v5
	.include "linux.inc"
	START
	ARGUMENTS %dr0
	LOADD	%dr1, %dr0
	BEQ	%dr1, 2, second
! ends
	MOV	%dr15, 33
	GET	%dr2, vfork
	BEQ	%dr2, 0, child1
	MEMD	1, shared
	EQ	33, %dr15
	REAP	%dr2, 5 << 8
! starts a program; from within a procedure that returns twice
	MOV	%dr14, 44
	CALL	two
	MOV	%dr2, %dr16
	BEQ	%dr2, 0, child2
	EQ	44, %dr14
	MEMD	2, shared
	REAP	%dr2, 6 << 8
! a failed exec
	GET	%dr2, clone, CLONE_VM|CLONE_VFORK|SIGCHLD, 0, 0, 0, 0
	BEQ	%dr2, 0, child3
	MEMD	-ENOENT, shared
	REAP	%dr2, 127 << 8
! many times
	PUTD	0, shared
	MOV	%dr3, 50
1:
	CALL	two
	MOV	%dr5, %dr16
	BEQ	%dr5, 0, child4
	REAP	%dr5, 0
	LOOP	%dr3, 1b
	MEMD	50, shared
	PASS
two:
	ENTER
	GET	%dr0, vfork
	LEAVE
child1:
	EQ	33, %dr15
	PUTD	1, shared
	SYS	nanosleep, brief, 0
	SYS	exit, 5
child2:
	EQ	44, %dr14
	PUTD	2, shared
	IS	0, execve, exe, args, args + 16
child3:
	SYS	execve, none, args, args + 16
	PUTD	%dr16, shared
	SYS	exit_group, 127
child4:
	LOADD	%dr4, shared
	ADD	%dr4, %dr4, 1
	PUTD	%dr4, shared
	SYS	exit_group, 0
second:
	MEMD	0, shared
	SYS	exit_group, 6
	.data
exe:	.asciz	"/proc/self/exe"
none:	.asciz	"none"
	.align	8
args:	.dword	exe, exe, 0
brief:	.dword	0, 20000000
	.bss
	.align	8
shared:	.space	8
