! rule: a call whose condition is false is none
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	  cmpesb	0, 0, %pred1
	  addd	0, 5, %dr8
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 4 ? %pred0
	}
	CHECK	%dr8, 5, 1
	{
	  call	%ctpr2, wbs = 4 ? %pred1
	}
	CHECK	%dr8, 6, 2
	PASS
f:
	ENTER
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
