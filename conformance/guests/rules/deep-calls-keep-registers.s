! rule: registers of callers survive any depth of calls
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 1000, %dr8
	}
	{
	  addd	0, 77, %dr0
	}
	CALL	f
	CHECK	%dr0, 77, 1
! the sum of 1 to 1000
	CHECK	%dr8, 500500, 2
	PASS
f:
	ENTER
	{
	  cmpedb	%dr0, 0, %pred0
	  addd	0, %dr0, %dr4
	  subd	%dr0, 1, %dr8
	}
	{
	  disp	%ctpr1, g
	}
	{
	  addd	0, 0, %dr8 ? %pred0
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	CALL	f
g:
	{
	  addd	%dr8, %dr4, %dr0
	}
	LEAVE
