! rule: a store is done when the division of its bundle traps
! source: execution.md 1.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	8
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
bad:
	{
	  std,2	%dr1, %dr0, 0
	  udivd,5	%dr1, %dr2, %dr5
	}
	EXIT	99
after:
	CHECK	%dg0, 8, 1
	{
	  ldd	%dr0, 0, %dr6
	}
	CHECK	%dr6, 7, 2
	PASS
	HANDLER	after
