! rule: a direct call needs no %ctpr
! source: execution.md 4.3
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, 4, %dr8
	}
	{
	  icall	f, wbs = 4
	}
	CHECK	%dr8, 5, 1
	{
	  cmpesb	0, 1, %pred0
	}
	{
	  icall	f, wbs = 4 ? %pred0
	}
	CHECK	%dr8, 5, 2
	PASS
f:
	ENTER
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
