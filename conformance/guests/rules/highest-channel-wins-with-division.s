! rule: a long division in channel 5 wins over an addition
! source: execution.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 42, %dr1
	  addd	0, 6, %dr2
	}
	{
	  addd,0	0, 1, %dr0
	  addd,4	0, 2, %dr0
	  udivd,5	%dr1, %dr2, %dr0
	}
	CHECK	%dr0, 7, 1
	PASS
