! rule: a suppressed operation has no effect: no result, no check, no access, no trap
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  cmpesb	0, 1, %pred0
	  addd	0, 7, %dr1
	  addd	0, 0, %dr2
	}
	{
	  addd,0	%dr0, 1, %dr1 ? %pred0
	  ldd,2	0, 0, %dr1 ? %pred0
	  udivd,5	%dr1, %dr2, %dr1 ? %pred0
	}
	{
	  std,2	%dr0, %dr0, 0 ? %pred0
	  cmpedb,0	%dr0, 0, %pred0 ? %pred0
	}
	CHECK	%dr1, 7, 1
	CHECK_FALSE	%pred0, 2
	PASS
