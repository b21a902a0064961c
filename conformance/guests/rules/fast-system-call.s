! rule: fast system call 0 tells the time
! source: linux-user.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0
	  std,5	%dr1, %dr0, 8
	}

	{
	  sdisp	%ctpr1, 6
	}
	{
	  addd	0, 0, %db[0]
	  addd	0, %dr0, %db[1]
	  addd	0, 0, %db[2]
	}
	{
	  call	%ctpr1, wbs = 8
	}
	CHECK	%dr16, 0, 1
	{
	  ldd	%dr0, 0, %dr2
	}
	{
	  cmpedb	%dr2, 0, %pred0
	}
	CHECK_FALSE	%pred0, 2
	PASS
