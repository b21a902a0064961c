! rule: access_hw_stacks reads nothing beyond what is in use
! source: linux-user.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-256, %dr0
	  addd	0, 0x100000, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0
	  addd	%dr0, 64, %dr2
	}
	SYSCALL	254, 7, %dr0, %dr2, 8, 0
	CHECK	%dr16, -22, 1
	SYSCALL	254, 6, %dr0, %dr2, 32, 0
	CHECK	%dr16, -22, 2
	SYSCALL	254, 77, %dr0, %dr2, 32, 0
	CHECK	%dr16, -22, 3
	SYSCALL	254, 6, 8, %dr2, 32, 0
	CHECK	%dr16, -14, 4
	PASS
