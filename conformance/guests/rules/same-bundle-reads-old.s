! rule: all sources of a bundle have the values from before it
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	  addd	0, 7, %dr1
	}
	{
	  addd	0, %dr0, %dr1
	  addd	0, %dr1, %dr0
	}
	CHECK	%dr0, 7, 1
	CHECK	%dr1, 5, 2
	PASS
