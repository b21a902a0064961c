! rule: a suppressed operation in a higher channel leaves the lower one
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	}
	{
	  addd,0	0, 1, %dr0
	  addd,4	0, 2, %dr0 ? %pred0
	}
	CHECK	%dr0, 1, 1
	PASS
