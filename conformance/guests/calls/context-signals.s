! rule: a handler belongs to its context: another one runs meanwhile, with its own mask, and the handler returns later
! source: linux-user.md 5.3 and 9.2
! isa: v3 v5
	.include "linux.inc"
	.include "contexts.inc"
	START
	ACTION	SIGUSR1, handler
	GET	%dr0, getpid
	C_IS	0, get_context, other
	PUTD	first, other + UC_LINK
	PUTD	stack, other + UC_STACK
	PUTD	16384, other + UC_STACK + 16
	C_IS	0, make_context, other, procedure, 0, 0, 8
	C_IS	0, swap_context, first, other, 8
! the handler of the other context waits; here the signal is not blocked
	MEMD	1, steps
	FAST	3, mask, 8
	EQ	0, %dr16
	MEMD	0, mask
! jumps here leave it alone
	C_CALL	set_jump, jump, 0
	BEQ	%dr24, 5, 1f
	EQ	0, %dr24
	C_CALL	long_jump, jump, 5
	SYS	exit_group, 98
1:
	C_IS	0, swap_context, first, inside, 8
! now it has returned, and its context has ended
	MEMD	3, steps
	FAST	3, mask, 8
	MEMD	0, mask
	C_IS	0, free_context, other
	PASS
procedure:
	ENTER
	MOV	%dr7, 33
	GET	%dr0, getpid
	IS	0, kill, %dr0, SIGUSR1
	EQ	33, %dr7
	MEMD	2, steps
	PUTD	3, steps
	FAST	3, mask, 8
	MEMD	0, mask
	LEAVE
handler:
	ENTER
	MOV	%dr7, 44
	PUTD	1, steps
	C_IS	0, swap_context, inside, first, 8
	EQ	44, %dr7
	FAST	3, mask, 8
	MEMD	1 << (SIGUSR1 - 1), mask
	PUTD	2, steps
	LEAVE
	CONTEXTS
	.bss
	.align	16
steps:	.space	8
mask:	.space	8
jump:	.space	80
	.align	16
first:	.space	UC_END
	.align	16
inside:	.space	UC_END
	.align	16
other:	.space	UC_END
	.align	16
stack:	.space	16384
