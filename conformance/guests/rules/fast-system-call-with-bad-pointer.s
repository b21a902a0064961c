! rule: a fast system call with a bad pointer fails
! source: linux-user.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  sdisp	%ctpr1, 6
	}
	{
	  addd	0, 0, %db[0]
	  addd	0, 16, %db[1]
	  addd	0, 0, %db[2]
	}
	{
	  call	%ctpr1, wbs = 8
	}
	CHECK	%dr16, -14, 1
	PASS
