! rule: merged takes the first operand under a false condition, the second under a true one
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  addd	0, 1, %dr0
	  addd	0, -1, %dr1
	}
	{
	  merged	%dr0, %dr1, %dr2, %pred0
	  merged	%dr0, %dr1, %dr3, ~%pred0
	}
	CHECK	%dr2, -1, 1
	CHECK	%dr3, 1, 2
	PASS
