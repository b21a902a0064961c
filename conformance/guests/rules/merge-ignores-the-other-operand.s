! rule: the operand that a merge does not choose may be diagnostic
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  cmpesb	0, 0, %pred0
	  addd	0, 4, %dr1
	}
	{
	  merged	%dr0, %dr1, %dr2, %pred0
	  merged	%dr1, %dr0, %dr3, ~%pred0
	}
	CHECK	%dr2, 4, 1
	CHECK	%dr3, 4, 2
	PASS
