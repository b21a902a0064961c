! rule: a child of clone3 with CLONE_CLEAR_SIGHAND has no handlers, what is ignored stays so, and its maker keeps its own
! source: syscalls.tsv; flags as of the generic call
! isa: v3 v5
	.include "linux.inc"
	START
	ACTION	SIGUSR1, on_usr1
	ACTION	SIGUSR2, 1
! a copy, and one that borrows the memory (CLONE_VM|CLONE_VFORK)
	GET	%dr1, clone3, copied, 64
	BEQ	%dr1, 0, child
	REAP	%dr1, 7 << 8
	GET	%dr1, clone3, borrowed, 64
	BEQ	%dr1, 0, child
	REAP	%dr1, 7 << 8
	IS	0, rt_sigaction, SIGUSR1, 0, old, 8
	MEMD	on_usr1, old
! it contradicts shared handlers, and other high flags are none of this kernel
	ERR	EINVAL, clone3, shared, 64
	ERR	EINVAL, clone3, unknown, 64
	PASS
child:
	IS	0, rt_sigaction, SIGUSR1, 0, old, 8
	MEMD	0, old
	IS	0, rt_sigaction, SIGUSR2, 0, old, 8
	MEMD	1, old
	SYS	exit_group, 7
on_usr1:
	SYS	exit_group, 9
	.data
	.align	8
copied:	.dword	0x100000000, 0, 0, 0, 17, 0, 0, 0
borrowed:
	.dword	0x100004100, 0, 0, 0, 17, 0, 0, 0
shared:	.dword	0x100000900, 0, 0, 0, 17, 0, 0, 0
unknown:
	.dword	0x400000000, 0, 0, 0, 17, 0, 0, 0
	.bss
	.align	8
old:	.space	32
