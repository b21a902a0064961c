! rule: nothing of a bundle is done when a condition is undefined
! source: execution.md 1.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	4
	{
	  getsp	-64, %dr0
	  addd	0, 7, %dr1
	  addd	0, 0, %dr2
	  addd	0, 0, %dr3
	  addd	0, 9, %dr4
	}
	{
	  std,2	%dr0, %dr0, 0
	  std,5	%dr4, %dr0, 8
	}
	UNDEFINED	%pred0
bad:
	{
	  addd,0	0, 5, %dr2
	  addd,1	0, 1, %dr3 ? %pred0
	  std,2	%dr1, %dr0, 0
	}
	EXIT	99
after:
	CHECK	%dg0, 4, 1
	CHECK	%dr2, 0, 2
	CHECK	%dr3, 0, 3
	{
	  ldd	%dr0, 0, %dr6
	}
	CHECK	%dr6, %dr0, 4
	PASS
	HANDLER	after
