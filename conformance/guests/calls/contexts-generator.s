! rule: a context with stacks of its own hands values over, a thousand times, and returns to its link
! source: linux-user.md 5.3
! isa: v3 v5
	.include "linux.inc"
	.include "contexts.inc"
	START
	C_IS	0, get_context, other
	PUTD	first, other + UC_LINK
	PUTD	stack, other + UC_STACK
	PUTD	16384, other + UC_STACK + 16
	C_IS	0, make_context, other, generator, 16, numbers, 8
! the key of the context is the top of its stack
	LOADD	%dr0, other + UC_SBR
	RANGE	stack + 16384 - 32, stack + 16384, %dr0
	MOV	%dr0, 100
	MOV	%dr15, 115
	MOV	%dr1, 0
1:
	ADD	%dr1, %dr1, 1
	C_IS	0, swap_context, first, other, 8
	MEMD	%dr1, value
	EQ	100, %dr0
	EQ	115, %dr15
	BLT	%dr1, 1000, 1b
! once more: it ends, and its link is the context that called it last
	C_IS	0, swap_context, first, other, 8
	MEMD	-1, value
	EQ	100, %dr0
	EQ	1000, %dr1
	C_IS	0, free_context, other
	PASS
generator:
	ENTER
	EQ	1234, %dr0
	EQ	5678, %dr1
	{
	  getsp	-64, %dr2
	}
	RANGE	stack, stack + 16384, %dr2
	PUTD	77, %dr2
	MOV	%dr3, 0
	MOV	%dr15, 15
1:
	ADD	%dr3, %dr3, 1
	MOV	%dr16, %dr3
	CALL	give
	EQ	15, %dr15
	MEMD	77, %dr2
	BLT	%dr3, 1000, 1b
	PUTD	-1, value
	LEAVE
! from a depth of calls
give:
	ENTER
	MOV	%dr4, %dr0
	PUTD	%dr4, value
	C_IS	0, swap_context, other, first, 8

	LEAVE
	CONTEXTS
	.data
	.align	8
numbers: .dword	1234, 5678
	.bss
	.align	16
value:	.space	16
first:	.space	UC_END
	.align	16
other:	.space	UC_END
	.align	16
stack:	.space	16384
