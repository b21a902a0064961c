! rule: what does not exist says ENOSYS, and the program goes on
! source: linux-user.md 4, 5.4, syscalls.tsv
! isa: v3 v5
	.include "linux.inc"
	START
	.irp	name, break, oldstat, stty, gtty, ftime, prof, signal, lock, mpx, ulimit, oldolduname, sigaction, sigsuspend
	ERR	ENOSYS, \name
	.endr
	.irp	name, select, oldlstat, oldfstat, profil, iopl, idle, vm86old, modify_ldt, create_module, get_kernel_syms
	ERR	ENOSYS, \name
	.endr
	.irp	name, bdflush, afs_syscall, _sysctl, vm86, query_module, nfsservctl, rt_sigreturn, getpmsg, putpmsg
	ERR	ENOSYS, \name
	.endr
	.irp	name, truncate64, ftruncate64, core, macctl, emergency, e2k_sigsetjmp, e2k_longjmp, soft_debug, el_posix
	ERR	ENOSYS, \name
	.endr
	.irp	name, el_binary, vserver, mcst_rt, cnt_point, arch_prctl, newuselib, rt_sigaction_ex, get_mem, free_mem
	ERR	ENOSYS, \name
	.endr
	.irp	name, clean_descriptors, unuselib, unsafe_uint64_to_ptr
	ERR	ENOSYS, \name
	.endr
	.set	SYS_reserved1, 397
	.set	SYS_reserved2, 399
	.set	SYS_reserved3, 418
	.set	SYS_behind, 446
	.set	SYS_far, 0x7fffffff
	.set	SYS_negative, 0xffffffff
	.irp	name, reserved1, reserved2, reserved3, behind, far, negative
	ERR	ENOSYS, \name
	.endr
! only the lower 32 bits of the number count
	.set	SYS_getpid_above, 20 + (1 << 32)
	GET	%dr0, getpid
	IS	%dr0, getpid_above
	PASS
