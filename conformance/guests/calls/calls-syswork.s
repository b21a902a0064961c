! rule: the codes of e2k_syswork
! source: linux-user.md 5.4
! isa: v3 v5
	.include "linux.inc"
	START
	IS	0, e2k_syswork, 58, 0, 0
	ERR	EPERM, e2k_syswork, 8, 0, 0
! an unknown code gives ENOSYS as a positive number
	IS	ENOSYS, e2k_syswork, 77, 0, 0
	IS	ENOSYS, e2k_syswork, -1, 0, 0
	CALL	f
back1:
	PASS
f:
	ENTER
	CALL	g
back2:
	LEAVE
g:
	ENTER
! records of the callers, one behind the other
	MOV	%dr0, 0
1:
	IS	0, e2k_syswork, 57, %dr0, area
	LOADD	%dr1, area + 8
	AND	%dr1, %dr1, 0xfffffffffff8
	BEQ	%dr1, back2, 2f
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 3, 1b
	EQ	0, 1, "the return to back2 is among the first records"
2:
	ADD	%dr0, %dr0, 1
	IS	0, e2k_syswork, 57, %dr0, area
	LOADD	%dr1, area + 8
	AND	%dr1, %dr1, 0xfffffffffff8
	EQ	back1, %dr1
	ERR	ESRCH, e2k_syswork, 57, 1000, area
	ERR	EFAULT, e2k_syswork, 57, 1, 1
	LEAVE
	.bss
	.align	8
area:	.space	32
