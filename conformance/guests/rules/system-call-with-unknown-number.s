! rule: an unknown system call gives -ENOSYS
! source: linux-user.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	SYSCALL	5000
	CHECK	%dr16, -38, 1
	PASS
