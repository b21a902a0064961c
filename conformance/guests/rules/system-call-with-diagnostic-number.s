! rule: a system call whose number is diagnostic gives -ENOSYS
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  sdisp	%ctpr1, 3
	}
	DIAGNOSTIC	%db[0]
	{
	  call	%ctpr1, wbs = 8
	}
	CHECK	%dr16, -38, 1
	PASS
