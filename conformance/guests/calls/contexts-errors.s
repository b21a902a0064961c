! rule: what can be wrong with a context
! source: linux-user.md 5.3
! isa: v3 v5
	.include "linux.inc"
	.include "contexts.inc"
	START
	C_IS	0, get_context, here
	FAST	4, here, 4
	EQ	-EINVAL, %dr16, "getcontext of a wrong size"
	FAST	4, 1, 8
	EQ	-EFAULT, %dr16, "getcontext to nowhere"
	C_IS	0, get_context, other
	PUTD	0, other + UC_LINK
	PUTD	stack, other + UC_STACK
	PUTD	16384, other + UC_STACK + 16
	C_IS	-EINVAL, make_context, other, procedure, 0, 0, 4
	C_IS	-EFAULT, make_context, 1, procedure, 0, 0, 8
	C_IS	-EINVAL, make_context, other, procedure, 20000, stack, 8
	C_IS	-EFAULT, make_context, other, procedure, 16, 1, 8
	C_IS	-ENOENT, free_context, nothing
	C_IS	-EBUSY, free_context, here
	C_IS	-EFAULT, free_context, 1
	C_IS	0, make_context, other, procedure, 0, 0, 8
	C_IS	-EINVAL, set_context, other, 4
	C_IS	-EFAULT, set_context, 1, 8
	C_IS	-EINVAL, swap_context, here, other, 4
	C_IS	-EFAULT, swap_context, here, 1, 8
	C_IS	-ESRCH, set_context, nothing, 8
	C_IS	-ESRCH, swap_context, here, nothing, 8
! the context runs in another thread
	THREAD	%dr0, thread, tstack + 16384, tid
1:
	LOADW	%dr1, state
	BEQ	%dr1, 0, 1b
	C_IS	-EBUSY, set_context, other, 8
	C_IS	-EBUSY, swap_context, here, other, 8
	PUTW	2, state
	JOIN	tid
	C_IS	0, free_context, other
	C_IS	-ENOENT, free_context, other
	C_IS	-ESRCH, set_context, other, 8
	PASS
thread:
	C_IS	0, swap_context, theirs, other, 8
	MEMW	2, state
	QUIT
procedure:
	ENTER
	PUTW	1, state
1:
	LOADW	%dr0, state
	BEQ	%dr0, 1, 1b
	C_IS	0, swap_context, other, theirs, 8
	SYS	exit_group, 99
	CONTEXTS
	.bss
	.align	16
state:	.space	8
tid:	.space	8
here:	.space	UC_END
	.align	16
other:	.space	UC_END
	.align	16
theirs:	.space	UC_END
	.align	16
nothing: .space	UC_END
	.align	16
stack:	.space	16384
tstack:	.space	16384
