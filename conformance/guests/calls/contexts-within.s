! rule: setcontext within the stacks of the program goes back to where getcontext returned
! source: linux-user.md 5.3
! isa: v3 v5
	.include "linux.inc"
	.include "contexts.inc"
	START
	MOV	%dr0, 7
	MOV	%dr15, 8
	PUTD	0, count
	IS	0, rt_sigprocmask, SIG_SETMASK, mask, 0, 8
	PUTD	-1, here + UC_END
	C_IS	0, get_context, here
	MEMD	-1, here + UC_END
	EQ	7, %dr0
	EQ	8, %dr15
	LOADD	%dr1, count
	ADD	%dr1, %dr1, 1
	PUTD	%dr1, count
	IS	0, rt_sigprocmask, SIG_SETMASK, none, area, 8
	MEMD	0xa00, area
	BEQ	%dr1, 20, 1f
! from a depth of 10 calls
	MOV	%dr16, 10
	CALL	deep
	SYS	exit_group, 98
1:
! what getcontext has filled in
	MEMD	0xa00, here + UC_SIGMASK
	MEMW	0x37f, here + UC_EXTRA + 12
	LOADD	%dr2, here + UC_SBR
	{
	  getsp	0, %dr3
	}
	RANGE	%dr3, 0x7fffffffffffffff, %dr2
	PASS
deep:
	ENTER
	{
	  getsp	-128, %dr5
	}
	BEQ	%dr0, 0, 1f
	SUB	%dr16, %dr0, 1
	CALL	deep
	SYS	exit_group, 97
1:
	C_CALL	set_context, here, 8
	EQ	0, %dr24, "setcontext does not return"
	SYS	exit_group, 96
	CONTEXTS
	.data
	.align	8
mask:	.dword	0xa00
none:	.dword	0
	.bss
	.align	16
count:	.space	8
area:	.space	8
here:	.space	UC_END + 8
