! rule: contexts have masks of signals of their own; one without a link ends the thread with status 0
! source: linux-user.md 5.3
! isa: v3 v5
	.include "linux.inc"
	.include "contexts.inc"
	START
	FORK	%dr0, child
	REAP	%dr0, 0
! ten contexts, each going on to the next
	MOV	%dr0, 0
1:
	MUL	%dr1, %dr0, 0x800
	ADD	%dr1, %dr1, contexts
	C_IS	0, get_context, %dr1
	SHL	%dr2, %dr0, 13
	ADD	%dr2, %dr2, stacks
	PUTD	%dr2, %dr1, UC_STACK
	PUTD	8192, %dr1, UC_STACK + 16
	ADD	%dr3, %dr1, 0x800
	BLT	%dr0, 9, 2f
	MOV	%dr3, first
2:
	PUTD	%dr3, %dr1, UC_LINK
	PUTD	0x200, %dr1, UC_SIGMASK
	PUTD	%dr0, number
	C_IS	0, make_context, %dr1, procedure, 8, number, 8
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 10, 1b
	C_IS	0, swap_context, first, contexts, 8
	MEMD	45, sum
	IS	0, rt_sigprocmask, SIG_BLOCK, 0, area, 8
	MEMD	0, area
	MOV	%dr0, 0
1:
	MUL	%dr1, %dr0, 0x800
	ADD	%dr1, %dr1, contexts
	C_IS	0, free_context, %dr1
	ADD	%dr0, %dr0, 1
	BLT	%dr0, 10, 1b
	PASS
procedure:
	ENTER
	LOADD	%dr1, sum
	ADD	%dr1, %dr1, %dr0
	PUTD	%dr1, sum
	IS	0, rt_sigprocmask, SIG_BLOCK, 0, area, 8
	MEMD	0x200, area
	LEAVE
child:
	C_IS	0, get_context, contexts
	PUTD	0, contexts + UC_LINK
	PUTD	stacks, contexts + UC_STACK
	PUTD	8192, contexts + UC_STACK + 16
	C_IS	0, make_context, contexts, last, 0, 0, 8
	C_IS	0, set_context, contexts, 8
	SYS	exit_group, 95
last:
	ENTER
	LEAVE
	CONTEXTS
	.bss
	.align	16
number:	.space	8
sum:	.space	8
area:	.space	16
	.align	16
first:	.space	UC_END
	.align	16
contexts: .space 0x800 * 10
stacks:	.space	8192 * 10
